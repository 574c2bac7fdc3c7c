// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){var e=class extends Error{what;where;found;expected;nearest;constructor(e,t){super(c(e),t),this.na" +
  "me=new.target.name,this.what=e.what,this.where=e.where,this.found=e.found,this.expected=e.expected,this.neares" +
  "t=e.nearest}};function t(e,t){if(t.length===0||e.length>64)return;let r=e.toLowerCase(),i=t[0],a=1/0;for(let e" +
  " of t){let t=n(r,e);t<a&&([a,i]=[t,e])}let o=Math.max(Math.min(2,e.length-2),Math.floor(Math.max(e.length,i.le" +
  "ngth)/3));return a<=o?i:void 0}function n(e,t){let n=Array.from({length:t.length+1},(e,t)=>t);for(let r=1;r<=e" +
  ".length;r++){let i=n;n=[r];for(let a=1;a<=t.length;a++){let o=i[a-1]+(e[r-1]===t[a-1]?0:1);n.push(Math.min(n[a" +
  "-1]+1,i[a]+1,o))}}return n[t.length]}function r(e){let t=a(e,3);return t.length>i?`${t.slice(0,i-1)}…`:t}var i" +
  "=60;function a(e,t){return typeof e==`string`?JSON.stringify(e.slice(0,i)):Object.is(e,-0)?`-0`:typeof e==`fun" +
  "ction`?`function ${e.name}`:Array.isArray(e)?o(e,t):ArrayBuffer.isView(e)?`${e.constructor.name} of ${e.byteLe" +
  "ngth} bytes`:typeof e==`object`&&e?s(e):String(e)}function o(e,t){return t===0&&e.length>0?`[…]`:`[${e.slice(0" +
  ",20).map(e=>a(e,t-1)).join(`, `)}${e.length>20?`, …`:``}]`}function s(e){let t=Object.getPrototypeOf(e);if(t==" +
  "=null)return`a null-prototype object`;let{constructor:n}=t;return typeof n==`function`&&n.name!==`Object`?`a $" +
  "{n.name}`:`an object`}function c(e){let{what:t,where:n,expected:i,nearest:a}=e,o=[`found`in e?`found ${r(e.fou" +
  "nd)}`:``,i===void 0?``:`expected ${i}`],s=[t,...[n===void 0?``:`at ${n}`,o.filter(Boolean).join(`, `)].filter(" +
  "Boolean)].join(`: `);return a===void 0?s:`${s}; did you mean ${JSON.stringify(a)}?`}function l(n,r){let i=new " +
  "Map(r.map(e=>[e.name,e])),a=r.map(e=>e.name);if(i.size!==r.length)throw new e({what:`two members of the ${n} f" +
  "amily share a name`,found:a});return{kind:n,names:a,has:e=>i.has(e),get(r,o){let s=i.get(r);if(s!==void 0)retu" +
  "rn s;throw new e({what:`unknown ${n}`,where:o,found:r,expected:`one of ${a.join(`, `)}`,nearest:t(r,a)})},[Sym" +
  "bol.iterator]:()=>r[Symbol.iterator]()}}function u(e,t,n){return typeof e==`string`?t.get(e,n):e}function d(e," +
  "t,n=-1/0,r=1/0){return{meaning:e,default:t,expected:`a finite number${v(n,r)}`,allows:e=>typeof e==`number`&&N" +
  "umber.isFinite(e)&&e>=n&&e<=r}}function f(e,t){return{...d(e,t),expected:`a finite number above 0`,allows:e=>N" +
  "umber.isFinite(e)&&e>0}}function p(e,t,n){return{meaning:e,...n===void 0?{}:{default:n},expected:`a whole numb" +
  "er, ${t} or more`,allows:e=>Number.isSafeInteger(e)&&e>=t}}function m(e,t){return{meaning:e,default:t,expected" +
  ":`true or false`,allows:e=>typeof e==`boolean`}}function h(e,t,n){return{meaning:e,default:n,expected:`one of " +
  "${t.join(`, `)}`,choices:t,allows:e=>t.includes(e)}}function g(e,t){return{meaning:e,...t===void 0?{}:{default" +
  ":t},expected:`a list of finite numbers`,allows:e=>Array.isArray(e)&&e.every(e=>Number.isFinite(e))}}function _" +
  "(n,r,i,a=`attribute`){let o=Object.keys(n);for(let s of Object.keys(r))if(!Object.hasOwn(n,s))throw new e({wha" +
  "t:`unknown ${a}`,where:i,found:s,expected:o.length===0?`none`:`one of ${o.join(`, `)}`,nearest:t(s,o)});return" +
  " Object.fromEntries(o.flatMap(t=>{let o=n[t],s=Object.hasOwn(r,t)?r[t]:o.default;if(s===void 0&&!(`default`in " +
  "o))throw new e({what:`missing ${a}`,where:`${i}/${t}`,expected:o.expected});if(!o.allows(s))throw new e({what:" +
  "`wrong value of ${a} ${t}`,where:i,found:s,expected:o.expected});return[[t,s]]}))}function v(e,t){return t===1" +
  "/0?e===-1/0?``:`, ${e} or more`:e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}function y(e){let{name:t,symbol" +
  ":n,rules:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,family:`ac" +
  "tivation`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:te(i),facts:o,scalar:e,inferShape:([e])=>e,forward(" +
  "{inputs:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)},backward" +
  "({inputs:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.length;e++" +
  ")u[e]+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor:e=>te(a(e))},...l!==void 0&&{branches:ne(l)},...u!==voi" +
  "d 0&&{exempt:u}}}function ee(t){if(t.scalar!==void 0)return t.scalar;throw new e({what:`not a function of one " +
  "number`,found:t.name,expected:`an activation that acts on every unit alone`})}function te({value:e,derivative:" +
  "t}){return{value:e,derivatives:[t]}}function ne(e){return({inputs:t,attributes:n},r)=>{let i=e(n);for(let e of" +
  " t[0].data)r.push(i.reduce((t,n)=>t+Math.sign(e-n),0))}}var re=y({name:`elu`,symbol:`elu`,rules:{alpha:d(`dept" +
  "h of the left tail`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math." +
  "exp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},facts:{range:" +
  "[-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function b(e){if(e>=0)return 1/(1+Math.exp(-" +
  "e));let t=Math.exp(e);return t/(1+t)}function x(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)}function " +
  "S(e,t){return t===0?0:e*t}function ie(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=le.length-1;e>0;e" +
  "--)[n,r]=[2*t*n-r+le[e],n];return(t*n-r+le[0])/(1+2*e)}function ae(e){return se(e,-.5)/Math.sqrt(2*Math.PI)}fu" +
  "nction oe(e){if(Math.abs(e)<.5)return .5+.5*ce(e*Math.SQRT1_2);let t=.5*se(e,-.5)*ie(Math.abs(e)*Math.SQRT1_2)" +
  ";return e>0?1-t:t}function se(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math" +
  ".exp(t*(e-n)*(e+n))}function ce(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2/Math.sqrt" +
  "(Math.PI)*n}var le=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-.026658668" +
  "435305753,.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20,413902798607301e" +
  "-20,7.74038306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208831351e-25" +
  ",-6318088340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,325254814814874e-28,3347" +
  "8119482868056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111e-32,-2237" +
  "0566594359995e-34],ue=y({name:`gelu`,symbol:`gelu`,rules:{approximation:h(`none for the normal distribution it" +
  "self`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>S(e,t===`tanh`?b(pe(e)):oe(e)),derivative:(e,t,{ap" +
  "proximation:n})=>n===`tanh`?b(pe(e))+S(e*me(e),x(pe(e))):oe(e)+S(e,ae(e)),formula:he(),formulaFor:({approximat" +
  "ion:e})=>e===`tanh`?ge():he(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`none`}}" +
  "),de=2*Math.sqrt(2/Math.PI),fe=.044715;function pe(e){return de*e*(1+fe*e*e)}function me(e){return de*(1+3*fe*" +
  "e*e)}function he(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(-x ^ " +
  "2 / 2) / sqrt(2 * pi)`}}function ge(){let e=`sqrt(2 / pi) * (x + ${fe} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${" +
  "fe} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^" +
  " 2) * ${t} / 2`}}var _e=y({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),deriva" +
  "tive:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`if(abs" +
  "(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),ve=y({name" +
  ":`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>" +
  "=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone:!" +
  "0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),ye=y({name:`identity`,symbol:`x`,value:e=>e,derivative:()=>1" +
  ",formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),be=y({n" +
  "ame:`leaky-relu`,symbol:`leaky relu`,rules:{slope:d(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,deriv" +
  "ative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slop" +
  "e)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function xe(e,t,n){let r" +
  "=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Se(e,t,n){let r=xe(e,t,n),i=Number.isNaN(e[r])?NaN" +
  ":0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Ce(e,t,{peak:n,rest:r}){" +
  "return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function we(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-Ce(e,t,n)}f" +
  "unction Te(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function Ee(e){let{name:t,symbol:n,for" +
  "mula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:{" +
  "},formula:r,facts:i,inferShape:([e])=>De(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.length-1];f" +
  "or(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape.lengt" +
  "h-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}function De(t,n){if(t.length>0)return t;" +
  "throw new e({what:`no row of units`,where:n,found:`a scalar`,expected:`a shape such as [batch, units]`})}var O" +
  "e=Ee({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Se(e,n,r);for(let a=n;a<r;a++)t[a]=Te(e,a,i" +
  ")},product(e,t,n,r,i){let a=xe(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+" +
  "=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x" +
  ")))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),ke=" +
  "y({name:`mish`,symbol:`mish`,value:e=>S(e,Ae(e)),derivative:e=>Ae(e)+S(e,je(e)),formula:{value:`x * tanh(log(1" +
  " + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{" +
  "range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function Ae(e){let t=Math.exp(-Math" +
  ".abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function je(e){let t=Math.exp(-Math.abs(e)),n=e>" +
  "0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var Me=y({name:`relu`,symbol:`relu`,rules:{atZero:d(`" +
  "derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:" +
  "`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1," +
  "saturation:`none`},kinks:()=>[0]}),Ne=1.6732632423543772,Pe=1.0507009873554805,Fe=y({name:`selu`,symbol:`selu`" +
  ",value:e=>Pe*(e>0?e:Ne*Math.expm1(e)),derivative:e=>Pe*(e>0?1:Ne*Math.exp(e)),formula:{value:`${Pe} * if(x > 0" +
  ", x, ${Ne} * (exp(x) - 1))`,derivative:`${Pe} * if(x > 0, 1, ${Ne} * exp(x))`},facts:{range:[-1.05070098735548" +
  "05*Ne,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),Ie=y({name:`sigmoid`,symbol:`σ`,value:b,de" +
  "rivative:x,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:" +
  "!0,saturation:`soft`}}),Le=y({name:`silu`,symbol:`silu`,value:e=>S(e,b(e)),derivative:e=>b(e)+S(e,x(e)),formul" +
  "a:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-.2" +
  "784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),Re=Ee({name:`softmax`,symbol:`softmax`,value(e" +
  ",t,n,r){let i=Se(e,n,r);for(let a=n;a<r;a++)t[a]=Ce(e,a,i)},product(e,t,n,r,i){let a=t[xe(e,r,i)],o=0;for(let " +
  "n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`," +
  "derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),ze=y({name" +
  ":`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:b,formula:{" +
  "value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation:" +
  "`none`}}),Be=y({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),de" +
  "rivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^" +
  " 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),Ve=l(`activation`,[ye,y({nam" +
  "e:`step`,symbol:`step`,rules:{atZero:d(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,deri" +
  "vative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{ran" +
  "ge:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`}),I" +
  "e,y({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*x(2*e),formula:{value:`tanh(x)`,derivative:`1 -" +
  " y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),Me,be,re,Fe,ue,Le,ke,ze,Be,_e,ve,Re,Oe" +
  "]),He=1.4901161193847656e-8,Ue=11102230246251565e-32,We=67108863,Ge=134217727;function Ke(e){let t=e.next()&We" +
  ",n=e.next()&Ge;return t*He+n*Ue}var qe=[3639956645,3750757012,1261568508,386426335],Je=class e{constructor(e,t" +
  ",n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}ne" +
  "xt(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00=r" +
  "<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){le" +
  "t e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=qe[c];for(let c=1;c" +
  ";c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16" +
  "),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s00" +
  ",this.s11,this.s10]}};function Ye(e){if(e.length!==4)throw Error(`The state must have been produced by a xoros" +
  "hiro128plus RandomGenerator`);return new Je(e[0],e[1],e[2],e[3])}var Xe=11400714819323198485n;function Ze(e,t)" +
  "{let n=0n;for(let t of String(typeof e==`number`?e+0:e))n=Qe(n+Xe+BigInt(t.codePointAt(0)??0));return Array.fr" +
  "om({length:t},()=>(n=BigInt.asUintN(64,n+Xe),Qe(n)))}function Qe(e){let t=BigInt.asUintN(64,e);return t=BigInt" +
  ".asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}f" +
  "unction $e(e){return[Number(e>>32n),Number(e&4294967295n)]}function et(t,n){let r=t;if(Array.isArray(r)&&r.len" +
  "gth===n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&r.some(e=>e!==0))return t;throw new e({what:`not a st" +
  "ate of this random generator`,where:`words`,found:t,expected:`${n} whole numbers from 0 to 2³² − 1, not all 0`" +
  "})}var tt={name:`xoroshiro128+`,seed:e=>nt(Ze(e,2).flatMap($e)),restore:e=>nt(et(e,4))};function nt(e){let t=Y" +
  "e(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>Ke(t),get words(){return t.getState().map(e=>e>>>0)}}}v" +
  "ar rt={name:`xorshift64*`,seed:e=>it(at(e)),restore(e){let[t,n]=et(e,2);return it(BigInt(t)<<32n|BigInt(n))}};" +
  "function it(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>27n,$e(BigInt.asUintN(64,t*2685821" +
  "657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){return $e(t)}}}function at(t){let n=Num" +
  "ber(t);if(Number.isSafeInteger(n)&&n>0&&String(n)===String(t))return BigInt(n);if(typeof t==`string`)return Ze" +
  "(t,1)[0];throw new e({what:`bad seed for xorshift64*`,found:t,expected:`a whole number, 1 or more, or a text`}" +
  ")}var ot=l(`random generator`,[tt,rt]);function st(t){if(!(t>=0))throw new e({what:`bad clipping limit`,found:" +
  "t,expected:`a number, 0 or more`})}var ct={name:`norm`,title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶" +
  "))`,clip(e,t){st(t);let n=t/(lt(e)+1e-6);if(!(n>=1))for(let t of e)for(let e=0;e<t.length;e++)t[e]*=n}};functi" +
  "on lt(e){let t=ut(e);if(t===0||!Number.isFinite(t))return t;let n=2**Math.min(1023,Math.floor(Math.log2(t))),r" +
  "=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math.sqrt(r)}function ut(e){let t=0;for(l" +
  "et n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t}var dt=l(`clipping`,[ct,{name:`valu" +
  "e`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){st(t);for(let n of e)for(let e=0;e<n.length;e++" +
  ")n[e]=Math.min(t,Math.max(-t,n[e]))}}]),ft=2**31-1;function C(e){let t=1;for(let n of e)t*=n;return t}function" +
  " w(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}function T(e,t){if(e===t)retur" +
  "n!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function pt(e)" +
  "{return{shape:e,data:new Float64Array(ht(e))}}function mt(e){return{shape:e.shape,data:e.data.slice()}}functio" +
  "n ht(t,n){for(let r of t)if(!Number.isInteger(r)||r<0)throw new e({what:`not a size`,where:n,found:r,expected:" +
  "`a whole number, 0 or more`});let r=C(t);if(r>ft)throw new e({what:`shape too large`,where:n,found:w(t),expect" +
  "ed:`at most ${ft} entries`});return r}function E(e){let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,d" +
  "erivative:s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1])" +
  ",arity:r,rules:i,formula:a,inferShape:gt,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length" +
  ";r++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n." +
  "data[a]*s(e,a,r,t)}}}function gt(e){let[t]=e;return e.forEach((e,n)=>{if(!T(e,t))throw _t(n,e,`${w(t)}, as inp" +
  "ut 0`)}),t}function D(e,t=0){if(e.length===2)return[e[0],e[1]];throw _t(t,e,`the shape [batch, units]`)}functi" +
  "on _t(t,n,r){return new e({what:`shapes do not fit`,where:`input ${t}`,found:w(n),expected:r})}var vt=E({name:" +
  "`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formu" +
  "la:{value:`a + b`,derivatives:[`1`,`1`]}}),yt={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`]," +
  "arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=D(e[0]),n=0;r" +
  "eturn e.forEach((r,i)=>{if(D(r,i)[0]!==t)throw _t(i,r,`batch ${t}, as input 0 of ${w(e[0])}`);n+=r[1]}),[t,n]}" +
  ",origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t" +
  ".shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o" +
  "*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0)," +
  "s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},bt=E({name:`divide`,symbol" +
  ":`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t." +
  "data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),xt={name:`dot`,family:`combina" +
  "tion`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},infer" +
  "Shape:e=>[D(gt(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(le" +
  "t n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.sha" +
  "pe;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},St=class t{#e;#t;construct" +
  "or(e,t=`xoroshiro128+`){this.#e=u(t,ot),this.#t=this.#e.seed(Ct(e))}static restore({generator:e,words:n},r){le" +
  "t i=new t(`restored`,r??ot.get(e,`generator`));return i.#t=i.#e.restore(n),i}get state(){return{generator:this" +
  ".#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(" +
  "e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-" +
  "2*Math.log(i)/i)}}integer(t){if(!Number.isInteger(t)||t<1||t>2**32)throw new e({what:`bad count`,found:t,expec" +
  "ted:`a whole number from 1 to 2³²`});let n=Math.floor(2**32/t);for(;;){let e=Math.floor(this.#t.bits()/n);if(e" +
  "<t)return e}}shuffle(e){let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}" +
  "return e}permutation(e){return this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let e=Array.from({le" +
  "ngth:4},()=>this.#t.bits());return new t(e.join(),this.#e)}};function Ct(t){if(typeof t==`string`||typeof t==`" +
  "number`&&Number.isFinite(t))return t;throw new e({what:`bad seed`,found:t,expected:`a finite number or a text`" +
  "})}var wt={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:d(`share of t" +
  "he entries dropped`,.5,0,1),seed:p(`start of the generator of the masks`,0,0)},formula:{value:`m * x`,derivati" +
  "ves:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=Tt(e),n=e.inputs[0].data;for(let r=0;r<n.length;" +
  "r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=Tt(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data" +
  "[e]*i()}};function Tt({training:e,draw:t,attributes:{rate:n,seed:r}}){if(!e||n===0)return()=>1;let i=new St(`d" +
  "ropout ${r} ${t}`),a=1/(1-n);return()=>i.next()<n?0:a}var Et=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,Dt=`(x " +
  "- mean(x)) / ${Et}`,Ot={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`" +
  "],arity:[1,3],rules:{epsilon:f(`added to the variance, so that a constant row can be divided`,1e-5)},formula:{" +
  "value:`gain * ${Dt} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Dt} * mean(gain * g * ${Dt})) / ${Et}" +
  "`,`g * ${Dt}`,`g`]},inferShape([e,...t]){let[,n]=D(e);return t.forEach((t,r)=>{if(!T(t,[n]))throw _t(r+1,t,`[$" +
  "{n}] for ${w(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0" +
  ";s<a;s++){let{normal:a}=kt(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Mt(t,e,1)*a[e]+Mt(n,e,0)}},backward({input" +
  "s:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);i" +
  "f(i===2){Pt(l,void 0,a.data);continue}let u=kt(e,c,n),d=l.map((e,n)=>e*Mt(t,n,1));i===1?Pt(l,u.normal,a.data):" +
  "Nt(u,d,a.data,o)}}};function kt({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=At(i);for(let t=0;t<e;t+" +
  "+)i[t]/=a;let o=jt(i);for(let t=0;t<e;t++)i[t]-=o;let s=1/Math.sqrt(jt(i.map(e=>e*e))+r/a/a);return{normal:i.m" +
  "ap(e=>e*s),slope:s/a}}function At(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:" +
  "1}function jt(e){return e.reduce((e,t)=>e+t,0)/e.length}function Mt(e,t,n){return e===void 0?n:e.data[t]}funct" +
  "ion Nt({normal:e,slope:t},n,r,i){let a=jt(n),o=jt(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(" +
  "n[s]-a-e[s]*o)}function Pt(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function Ft(e){let{name:t," +
  "symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},f" +
  "ormula:i,inferShape:([e])=>[D(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){le" +
  "t n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;fo" +
  "r(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var It=Ft({name:`mean`,symbol:" +
  "`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Lt=E({name:`multiply`,symbol:`×`," +
  "arity:[2,1/0],value:(e,t)=>Rt(e,t),derivative:(e,t,n)=>Rt(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}" +
  "});function Rt(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var zt=E({name:`sca" +
  "le`,symbol:`·`,arity:[1,1],rules:{factor:d(`what every entry is multiplied by`,1)},value:([e],t,{factor:n})=>n" +
  "*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Bt={name:`sl" +
  "ice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:p(`first unit taken, counted from 0" +
  "`,0,0),to:p(`first unit no longer taken`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape" +
  "([t],{from:n,to:r}){let[i,a]=D(t);if(n<r&&r<=a)return[i,r-n];throw new e({what:`slice does not fit`,found:`uni" +
  "ts ${n} to ${r}`,expected:`from < to ≤ ${a} for ${w(t)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e]" +
  ",output:t,attributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[" +
  "a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for" +
  "(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},Vt={...E({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],va" +
  "lue:([e],t)=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantIn" +
  "puts:()=>[0],exempt:`it blocks the gradient by definition`},Ht=l(`combination`,[vt,E({name:`subtract`,symbol:`" +
  "−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,deri" +
  "vatives:[`1`,`-1`]}}),Lt,bt,zt,yt,Bt,Ft({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivativ" +
  "es:[`1`]}}),It,xt,Ot,wt,Vt,{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0" +
  "],rules:{weights:g(`what each input is multiplied by, in their order`)},formula:{value:`sum(weights * loss)`,d" +
  "erivatives:[`weights`]},inferShape(t,{weights:n}){if(t.forEach((e,t)=>{if(e.length>0)throw _t(t,e,`a scalar, a" +
  "s a loss is`)}),n.length===t.length)return[];throw new e({what:`wrong count of weights`,found:n.length,expecte" +
  "d:`${t.length}, one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce(" +
  "(e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);functio" +
  "n Ut(e,t,n){return _(e,Wt(t,n),n,`option`)}function Wt(t,n){let r=t;if(typeof r!=`object`||!r||Array.isArray(r" +
  "))throw new e({what:`not options`,where:n,found:r,expected:`an object of names and values`});return Object.fro" +
  "mEntries(Object.entries(t).filter(([,e])=>e!==void 0))}function Gt(e,t){let n=Object.entries(e).map(([e,n])=>[" +
  "e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}function O(e,t){return{meaning:e,def" +
  "ault:t,expected:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function " +
  "k(e,t){return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e" +
  ">=0&&e<1}}var Kt=globalThis.kernels.float32,qt=globalThis.kernels.float64,Jt={end:[],gather:[`into`,`table`,`r" +
  "owBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`b" +
  "ias`,`biasStep`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`bia" +
  "sStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`b" +
  "ytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],soft" +
  "max:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`" +
  "],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into" +
  "`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sum" +
  "Units:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits" +
  ":[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],lossValue:[`into`,`y`,`t" +
  "`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row" +
  "`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`],cross" +
  "EntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],core:[`step`],passage:[`number`" +
  "]},Yt=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mis" +
  "h`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Xt=[`half-squared-error`,`mean-squared-error`,`mean-absol" +
  "ute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probabi" +
  "lity`,`kullback-leibler logarithm`],Zt=[`done`,`l1`,`l2`,`norm`,`value`],Qt=[`program`,`loss`,`gradient`,`trai" +
  "ned`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches" +
  "`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],A=" +
  "{lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,random:136,frameSize:168};function j(e){let{n" +
  "ame:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,sym" +
  "bol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:$t(e.reduction)},formula:tn(a),scala" +
  "r:e,inferShape:([e,t])=>nn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;fo" +
  "r(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*en(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],a" +
  "ttributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*en(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)" +
  "},...o!==void 0&&{formulaFor:e=>tn(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{data:t}],attributes:n},r" +
  "){for(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function $t(e,t=[`sum`,`mean`,`batch-mean`]){return h(`" +
  "how the losses of the entries become one number`,t,e)}function en(e,t){let{reduction:n}=e;return n===`sum`?1:n" +
  "===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function tn({value:e,derivative:t,targetDerivative:n})" +
  "{return{value:e,derivatives:[t,n]}}function nn(t,n){if(T(t,n))return[];throw new e({what:`prediction and targe" +
  "t differ in shape`,found:w(n),expected:w(t)})}var rn=j({name:`binary-cross-entropy`,reduction:`mean`,value:(e," +
  "t)=>-(t*an(Math.log(e))+(1-t)*an(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDeriva" +
  "tive:e=>an(Math.log1p(-e))-an(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y)," +
  " -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), " +
  "-100)`}});function an(e){return Math.max(e,-100)}var on=j({name:`binary-cross-entropy-with-logits`,reduction:`" +
  "mean`,value:(e,t)=>S(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-b(-e):b(e)-t,t" +
  "argetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDeriva" +
  "tive:`-y`}}),sn=j({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t" +
  ",targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),c" +
  "n=j({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>S(-t,ln(1-t*e)),targetDeri" +
  "vative:(e,t)=>S(-e,ln(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDeriv" +
  "ative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function ln(e){return Math.max(0,Math.sign(e))}va" +
  "r un=j({name:`huber`,rules:{delta:f(`error at which the parabola becomes a line`,1)},reduction:`mean`,value(e," +
  "t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>dn(e-t,n),targetDe" +
  "rivative:(e,t,{delta:n})=>dn(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - " +
  "t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)" +
  "`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function dn(e,t){return Math.min(Math.max(e,-t),t" +
  ")}var fn=j({name:`kullback-leibler`,rules:{prediction:h(`what the prediction is`,[`probability`,`logarithm`],`" +
  "probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?mn(e):t*(Math.log(t)-(n===`logarithm`?" +
  "e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?mn(e):-t/e,targetDerivative:(e,t,{pr" +
  "ediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:pn(`log(y)`,`-t / y`),formulaFor:({predict" +
  "ion:e})=>e===`logarithm`?pn(`y`,`-t`):pn(`log(y)`,`-t / y`)});function pn(e,t){return{value:`if(t > 0, t * (lo" +
  "g(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function mn(e){return Number.isNaN(e)?NaN" +
  ":0}var hn=j({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sig" +
  "n(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDeriv" +
  "ative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),gn=j({name:`mean-squared-error`,reduction:`mean`,value:(e,t)" +
  "=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivativ" +
  "e:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),_n={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,ro" +
  "les:[`y`,`t`],arity:[2,2],rules:{targets:h(`what a target row is`,[`index`,`distribution`],`index`),reduction:" +
  "$t(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / su" +
  "m(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw Sn(`prediction`,e," +
  "`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(T(t,r))return[];throw Sn(`target`,t,`${w(r)} for t" +
  "he logits ${w(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s=e." +
  "data;r===`index`&&xn(t,o);let c=vn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Se(s,t,t+o);for(let r=t;r<t+o;r" +
  "++)l+=S(-Te(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reductio" +
  "n:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?yn(e,vn(t,e.shape[1],n),s,o):n===`distribution`&&" +
  "bn(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function vn({data:e},t,n){return n===`index`?(t,n" +
  ")=>+(e[t]===n):(n,r)=>e[n*t+r]}function yn({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Se(n,e" +
  ",e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ce(n,e+l,s);a.data[e+l]+=i*(u*(c-t" +
  ")-t*we(n,e+l,s))}}}function bn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Se(n,e,e+t);for(let " +
  "a=e;a<e+t;a++)i.data[a]-=r*Te(n,a,o)}}function xn({data:t},n){t.forEach((t,r)=>{if(!(Number.isInteger(t)&&t>=0" +
  "&&t<n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,expected:`a whole number from 0 t" +
  "o ${n-1}`})})}function Sn(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-cross-entropy ${t}`,fou" +
  "nd:w(n),expected:r})}var Cn=l(`loss`,[sn,gn,hn,un,rn,on,_n,cn,fn]),wn={name:`weighted-sum`,family:`weighted-su" +
  "m`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:m(`weights are [in, out] instead of [out, i" +
  "n]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=e.length" +
  ">>1,[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw M(`value ${a}`,o,`the shape [batch, uni" +
  "ts]`);if(o[0]!==r)throw M(`value ${a}`,o,`the batch size ${r} of ${w(e[0])}`);let[s,c]=Tn(e[n+a],t);if(c!==o[1" +
  "])throw M(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${w(o)}`);if(a>0&&s!==i)throw M(`weight ${a}`" +
  ",e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&An(e[2*n],i),[r,i]},forward({inputs:e," +
  "output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;En(t,e.length%2==1?e[2*r]:void 0);for(let " +
  "o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0" +
  ";n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){" +
  "let i=e.inputs.length>>1;n<i?Dn(e,t,n,r):n<2*i?On(e,t,n-i,r):kn(t,r)}};function Tn(e,t){if(e.length===0)return" +
  "[1,1];if(e.length!==2)throw M(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}f" +
  "unction En({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else fo" +
  "r(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Dn({inputs:e,output:t,attributes:n},r,i,a){l" +
  "et[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e" +
  "<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function On({input" +
  "s:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f" +
  "=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r" +
  "]}}function kn({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[" +
  "i?0:e]+=n[a*t+e]}function An(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw M(`bias`,e,`a scalar or the" +
  " shape [${t}]`)}function M(t,n,r){return new e({what:`shapes do not fit`,where:`weighted-sum ${t}`,found:w(n)," +
  "expected:r})}var jn=l(`operation`,[wn,...Ht,...Ve,...Cn]);function Mn(t){if(!Number.isFinite(t))throw new e({w" +
  "hat:`bad learning rate`,found:t,expected:`a finite number`})}function Nn(e){let t=e.flatMap(e=>Object.entries(" +
  "e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:In(e),...Pn(e),init:e=>Object.fromEntries(t." +
  "map(([t,n])=>[t,new Float64Array(e).fill(n)])),update(t,i,a,o){let s=t.length;Ln(s,i,a,n),Mn(o.learningRate),r" +
  ".length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}f" +
  "unction Pn(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.l" +
  "ength===e.length?{kernels:t}:{}}function Fn(e,t){return e?[t]:[]}function In(e){let t=[],n=`g`;for(let r of e)" +
  "{let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Ln(e" +
  ",t,n,r){if(t.length!==e)throw Rn(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Rn(`" +
  "state/${t}`,r,e)}}function Rn(t,n,r){return new e({what:`wrong size for this parameter`,where:t,found:n,expect" +
  "ed:`${r} numbers`})}var zn=h(`whose definition holds where they differ`,[`pytorch`,`keras`],`pytorch`);functio" +
  "n Bn(e){let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:zn},o=(e={},n=t)=>{let o=Wt(e,n),s=o" +
  ".convention===`keras`?r:void 0;return Nn(i(Ut(a,{...s,...o},n)))};return{name:t,title:n,options:a,formula:o()." +
  "formula,create:o}}function Vn(e,t,n,r){let i=(n={},i=t)=>e.create({...r,...Wt(n,i)},i);return{name:t,title:n,o" +
  "ptions:Gt(e.options,r),formula:i().formula,create:i}}function N(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{" +
  "describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{lea" +
  "rningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.len" +
  "gth;e++)t[e]*=o}}}function Hn(e,t){return t===`keras`?{inside:e,outside:0,write:e=>`√(${e} + ε)`}:{inside:0,ou" +
  "tside:e,write:e=>`(√${e} + ε)`}}function Un(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t" +
  ",n)}}}function Wn(e,t){return{slots:{squares:e},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.wr" +
  "ite(`s`)}`}),kernel:Un(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.len" +
  "gth;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Gn(e,t){return t===`keras`?qn(e):K" +
  "n(e)}function Kn(e){return Fn(e>0,{describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Un(`couple" +
  "d-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function qn(e){return Fn(e>0,{describe:e=>" +
  "({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{" +
  "learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}" +
  "var Jn=Bn({name:`adagrad`,title:`Adagrad`,options:{lrDecay:O(`how fast the learning rate falls with the steps`" +
  ",0),initialAccumulator:O(`what the sum of squares starts from`,0),epsilon:O(`what keeps the divisor from 0`,1e" +
  "-10),weightDecay:O(`how strongly parameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pie" +
  "ces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Gn(i.weightDecay,r),Wn(t,Hn(n,r)),N(e)" +
  "]});function Yn({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,o={mean:0,squares:0};ret" +
  "urn{slots:r?{...o,largestSquares:0}:o,describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β" +
  "₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / " +
  "(√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle" +
  "(r,i,{step:o}){let s=Math.sqrt(1-t**(o+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=s/(1-e**(o+1)),r[i+5]=" +
  "a?n:n*s}},apply(i,o,s,{step:c}){let l=s.mean,u=s.squares,d=r?s.largestSquares:u,f=1-e**(c+1),p=Math.sqrt(1-t**" +
  "(c+1)),m=a?n/p:n;for(let n=0;n<o.length;n++)l[n]=e*l[n]+(1-e)*i[n],u[n]=t*u[n]+(1-t)*i[n]*i[n],d[n]=Math.max(d" +
  "[n],u[n]),i[n]=l[n]/f/(Math.sqrt(d[n])/p+m)}}}var Xn={beta1:k(`share of the average gradient that is kept`,.9)" +
  ",beta2:k(`share of the average of squares that is kept`,.999),epsilon:O(`what keeps the divisor from 0`,1e-8)," +
  "amsgrad:m(`whether to divide by the largest average of squares so far`,!1)},Zn=Bn({name:`adam`,title:`Adam`,op" +
  "tions:{...Xn,weightDecay:O(`how strongly parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...Gn(" +
  "e.weightDecay,e.convention),Yn(e),N()]}),Qn=Bn({name:`adamw`,title:`AdamW`,options:{...Xn,weightDecay:O(`how s" +
  "trongly parameters are drawn to 0`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...qn(e.weightDecay)" +
  ",Yn(e),N()]}),$n=Vn(Zn,`amsgrad`,`AMSGrad`,{amsgrad:!0});function er({momentum:e,dampening:t=0,nesterov:n=!1})" +
  "{return{slots:{velocity:0},describe(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← " +
  "${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r" +
  ",i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o==" +
  "=0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var tr=Bn({name:`sgd`,title:`" +
  "Gradient descent`,options:{momentum:k(`share of the velocity that is kept`,0),dampening:k(`share of the gradie" +
  "nt that does not enter the velocity`,0),nesterov:m(`whether to step along the velocity as it will be`,!1),weig" +
  "htDecay:O(`how strongly parameters are drawn to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,convent" +
  "ion:a}=t;if(i&&(n===0||r>0))throw new e({what:`nesterov needs a velocity without dampening`,found:{momentum:n," +
  "dampening:r},expected:`momentum above 0 and dampening 0`});let o=Fn(n>0,er({momentum:n,dampening:r,nesterov:i}" +
  ")),s=a===`keras`?[N(),...o]:[...o,N()];return[...Gn(t.weightDecay,a),...s]}}),nr=Vn(tr,`momentum`,`Momentum`,{" +
  "momentum:.9}),rr=Vn(tr,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function ir(e,t){return{slots:{squares" +
  ":0},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Un(`averag" +
  "ed-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1" +
  "-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function ar(e,t){return{slots:{squares:0,mean:0},desc" +
  "ribe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${" +
  "t.write(`c`)}`}),kernel:Un(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.me" +
  "an;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[" +
  "i]-o[i]*o[i])+t.inside)+t.outside}}}var or=l(`optimiser`,[tr,nr,rr,Jn,Bn({name:`rmsprop`,title:`RMSprop`,optio" +
  "ns:{rho:k(`share of the average of squares that is kept`,.99),momentum:k(`share of the velocity that is kept`," +
  "0),centered:m(`whether to divide by the deviation instead of the root of the squares`,!1),epsilon:O(`what keep" +
  "s the divisor from 0`,1e-8),weightDecay:O(`how strongly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1" +
  "e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=Hn(r,i),s=Fn(t>0,er({momentum:t})" +
  ");return[...Gn(a.weightDecay,i),n?ar(e,o):ir(e,o),...i===`keras`?[N(),...s]:[...s,N()]]}}),Zn,Qn,$n]);function" +
  " sr(e,t,n){return u(e,or,n).create(t,n)}var cr=l(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivati" +
  "ve:`λ · sign(w)`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n)" +
  "{for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ" +
  " · w`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){for(let r=0;r" +
  "<e.length;r++)n[r]+=t*e[r]}}]);function P({factor:e,...t}){return{...t,create:(n={},r=t.name)=>e(Ut(t.options," +
  "n,r))}}var lr=P({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isCo" +
  "nstant:!0})}),ur=P({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:p(`T: the st" +
  "ep at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),dr=P({name:`expon" +
  "ential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:O(`factor from step to step`,.99)},factor:({gamma" +
  ":e})=>t=>e**t}),fr=P({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{ste" +
  "ps:p(`T: the step at which the line ends`,1,1e3),end:O(`factor at the end of the line`,0)},factor:({steps:e,en" +
  "d:t})=>n=>1-(1-t)*Math.min(n,e)/e}),pr=l(`schedule`,[lr,P({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every" +
  "⌋`,options:{every:p(`steps on one stair`,1,100),gamma:O(`factor from stair to stair`,.1)},factor:({every:e,gam" +
  "ma:t})=>n=>t**Math.floor(n/e)}),dr,fr,ur,P({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`," +
  "options:{steps:p(`n: the number of steps it takes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);func" +
  "tion mr(e,t,n){return u(e,pr,n).create(t,n)}var hr=class extends e{node;constructor(e,t,n){super({what:`cannot" +
  " be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},gr=class extends e{node;step;constructor(e,t," +
  "n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${t}`,found:r,expected:`finite numbers; no parameter" +
  " was changed`}),this.node=e,this.step=t}};function _r(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({" +
  "gradient:e})=>e.data.every(Number.isFinite)))){for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Nu" +
  "mber.isFinite(e)):void 0;if(e!==void 0)throw new gr(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let " +
  "e=n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new gr(n.id,t,`gradient`,e)}}}function vr(t" +
  "){if(!(t instanceof e)){let e=t instanceof Error?t.message:String(t);return{type:`error`,message:e,what:e}}let" +
  "{message:n,what:r,where:i,found:a,expected:o,nearest:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,..." +
  "a===void 0?{}:{found:a}};return t instanceof gr?{...c,type:`non-finite`,node:t.node,step:t.step}:t instanceof " +
  "hr?{...c,type:`uncompilable`,node:t.node}:{...c,type:`fault`}}var yr=class extends e{faults;constructor(e){let" +
  "[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...Sr(t),what:`${t.what}${n}`,nearest:t.nearest}),thi" +
  "s.faults=e}},br=class{#e=[];attempt(t){if(!(this.#e.length>=100))try{return t()}catch(t){if(!(t instanceof e))" +
  "throw t;this.#e.push(t);return}}add(t){this.attempt(()=>{throw new e(t())})}stop(){if(this.#e.length>0)throw n" +
  "ew yr(this.#e)}};function xr(t,n,r){let i=t instanceof Error?t:Error(String(t)),a=t instanceof e?Sr(t):{what:`" +
  "${r} failed: ${i.message}`},o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new e({...a,where:o}" +
  ",{cause:i})}function Sr({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}" +
  ":{found:n}}}function Cr(t,{id:n,shape:r,units:i}){let a=Er(t),o=`${w(r)}${r[0]===-1?` or its numbers row by ro" +
  "w`:``}`,s=()=>new e({what:`values do not fit`,where:n,found:w(a),expected:o});if(r[0]!==-1){if(T(a,r))return r" +
  ";throw s()}if(a.length===2&&a[1]===i)return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c%i===0)return[c/i,i" +
  "];throw s()}function wr(t,n,r){if(Dr(t)){if(t.data.length!==n.length)throw new e({what:`wrong count of numbers" +
  " for shape ${w(t.shape)}`,where:r,found:t.data.length,expected:String(n.length)});n.set(t.data);return}let i=0" +
  ",a=(t,r)=>{if(typeof t!=`number`)throw new e({what:`not a number`,where:r,found:t,expected:`a number`});n[i++]" +
  "=t},o=Array.isArray(t)&&Array.isArray(t[0])?t[0].length:-1;Array.isArray(t)?o<0?t.forEach((e,t)=>{a(e,`${r}/${" +
  "t}`)}):t.forEach((t,n)=>{if(!Array.isArray(t)||t.length!==o)throw new e({what:`ragged rows`,where:`${r}/${n}`," +
  "found:Array.isArray(t)?t.length:t,expected:`${o} numbers, as in the first row`});t.forEach((e,t)=>{a(e,`${r}/$" +
  "{n}/${t}`)})}):a(t,r)}function Tr(e,t,n){let r=n===void 0?Er(e):Cr(e,{id:t,shape:[-1,n],units:n}),i=new Float6" +
  "4Array(ht(r,t));return wr(e,i,t),{shape:r,data:i}}function Er(e){if(Dr(e))return e.shape;let t=[];for(let n=e;" +
  "Array.isArray(n);n=n[0])t.push(n.length);return t}function Dr(e){return typeof e==`object`&&!!e&&`shape`in e}f" +
  "unction Or(t,n={}){let{values:r={},training:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{pos" +
  "ition:i,shape:a,units:o,family:s}=t.node(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new e({what:`n" +
  "ot a leaf`,where:n,found:s,expected:`an input, a target or a parameter`});return[i,a[0]===-1?Tr(r,n,o):Tr(r,n)" +
  "]})),s=Mr(t,o);return new kr(t.topology,({position:e})=>{let n=t.nodes[e],r=o.get(e);return r!==void 0||!n.has" +
  "Value?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:e=>t.nodes[e].he" +
  "ld,objective:new Map([...t.objective].map(([e,n])=>[t.node(e).position,n]))})}var kr=class{topology;#e;#t;#n;c" +
  "onstructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){l" +
  "et n=this.at(this.position(t));if(n!==void 0)return n;throw new e({what:`no value`,where:t,expected:`values fo" +
  "r everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r" +
  "]of this.#e.objective){let i=this.at(n);if(i===void 0)throw new e({what:`the loss has no value`,where:this.top" +
  "ology.nodes[n].spec.id,expected:`values for all inputs and targets`});t+=r*i.data[0]}return t}gradients(){let " +
  "e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this." +
  "topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e." +
  "keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let " +
  "n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]})" +
  ")}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].s" +
  "pec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{" +
  "operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data" +
  ":Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&jr(r,t,a);let o=t!==void" +
  " 0&&this.#e.held(n).size>0;this.#n.push(o?mt(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&" +
  "&this.#s(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)r" +
  "eturn;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r,output:Nr(t[0]===-1?[o,...t.slice(1)" +
  "]:t),training:i,draw:a}}#a({position:e,inputs:t,spec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||" +
  "i===void 0||a===void 0)return;let o=this.#o(e,a);t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)}" +
  ")}#o(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=Ar(this.topology.nodes[e].shape);return{shape:t.s" +
  "hape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=A" +
  "r(this.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topolo" +
  "gy.position.get(t);if(n===void 0)throw new e({what:`unknown node`,found:t,expected:`the id of a node of this g" +
  "raph`});return n}};function Ar(e){return e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}func" +
  "tion jr(e,t,n){try{e.forward(t)}catch(t){throw xr(t,n,e.name)}}function Mr(t,n){let r=[...n].filter(([e])=>t.n" +
  "odes[e].shape[0]===-1),[i]=r;for(let[n,{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of dif" +
  "ferent batch sizes`,where:`${t.nodes[i[0]].id} and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as m" +
  "any rows in each`});return r.length===0?t.batch:i[1].shape[0]}function Nr(e){return{shape:e,data:new Float64Ar" +
  "ray(e.reduce((e,t)=>e*t,1))}}function F(e){return typeof e==`function`}function Pr(e){let t=e(e=>{Error.call(e" +
  "),e.stack=Error().stack});return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Fr" +
  "=Pr(e=>function(t){e(this),this.message=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`" +
  "${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function Ir(e,t){if" +
  "(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var I=class e{constructor(e){this.initialTeardown=e,this.closed=!1" +
  ",this._parentage=null,this._finalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage" +
  ":t}=this;if(t){if(this._parentage=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{" +
  "initialTeardown:n}=this;if(F(n))try{n()}catch(t){e=t instanceof Fr?t.errors:[t]}let{_finalizers:r}=this;if(r){" +
  "this._finalizers=null;for(let t of r)try{zr(t)}catch(t){e??=[],t instanceof Fr?e=[...e,...t.errors]:e.push(t)}" +
  "}if(e)throw new Fr(e)}}add(t){if(t&&t!==this){if(this.closed)zr(t);else{if(t instanceof e){if(t.closed||t._has" +
  "Parent(this))return;t._addParent(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_pa" +
  "rentage:t}=this;return t===e||Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._paren" +
  "tage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=nu" +
  "ll:Array.isArray(t)&&Ir(t,e)}remove(t){let{_finalizers:n}=this;n&&Ir(n,t),t instanceof e&&t._removeParent(this" +
  ")}};I.EMPTY=(()=>{let e=new I;return e.closed=!0,e})();var Lr=I.EMPTY;function Rr(e){return e instanceof I||e&" +
  "&`closed`in e&&F(e.remove)&&F(e.add)&&F(e.unsubscribe)}function zr(e){F(e)?e():e.unsubscribe()}var L={onUnhand" +
  "ledError:null,onStoppedNotification:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecated" +
  "NextContext:!1},Br={setTimeout(e,t,...n){let{delegate:r}=Br;return r?.setTimeout?r.setTimeout(e,t,...n):setTim" +
  "eout(e,t,...n)},clearTimeout(e){let{delegate:t}=Br;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};" +
  "function Vr(e){Br.setTimeout(()=>{let{onUnhandledError:t}=L;if(t)t(e);else throw e})}function Hr(){}var Ur=Kr(" +
  "`C`,void 0,void 0);function Wr(e){return Kr(`E`,void 0,e)}function Gr(e){return Kr(`N`,e,void 0)}function Kr(e" +
  ",t,n){return{kind:e,value:t,error:n}}var R=null;function qr(e){if(L.useDeprecatedSynchronousErrorHandling){let" +
  " t=!R;if(t&&(R={errorThrown:!1,error:null}),e(),t){let{errorThrown:e,error:t}=R;if(R=null,e)throw t}}else e()}" +
  "function Jr(e){L.useDeprecatedSynchronousErrorHandling&&R&&(R.errorThrown=!0,R.error=e)}var Yr=class extends I" +
  "{constructor(e){super(),this.isStopped=!1,e?(this.destination=e,Rr(e)&&e.add(this)):this.destination=ri}static" +
  " create(e,t,n){return new $r(e,t,n)}next(e){this.isStopped?ni(Gr(e),this):this._next(e)}error(e){this.isStoppe" +
  "d?ni(Wr(e),this):(this.isStopped=!0,this._error(e))}complete(){this.isStopped?ni(Ur,this):(this.isStopped=!0,t" +
  "his._complete())}unsubscribe(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_nex" +
  "t(e){this.destination.next(e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){" +
  "try{this.destination.complete()}finally{this.unsubscribe()}}},Xr=Function.prototype.bind;function Zr(e,t){retu" +
  "rn Xr.call(e,t)}var Qr=class{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.ne" +
  "xt)try{t.next(e)}catch(e){ei(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){ei(e)" +
  "}else ei(e)}complete(){let{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){ei(e)}}},$r=class e" +
  "xtends Yr{constructor(e,t,n){super();let r;if(F(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};e" +
  "lse{let t;this&&L.useDeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e." +
  "next&&Zr(e.next,t),error:e.error&&Zr(e.error,t),complete:e.complete&&Zr(e.complete,t)}):r=e}this.destination=n" +
  "ew Qr(r)}};function ei(e){L.useDeprecatedSynchronousErrorHandling?Jr(e):Vr(e)}function ti(e){throw e}function " +
  "ni(e,t){let{onStoppedNotification:n}=L;n&&Br.setTimeout(()=>n(e,t))}var ri={closed:!0,next:Hr,error:ti,complet" +
  "e:Hr},ii=typeof Symbol==`function`&&Symbol.observable||`@@observable`;function ai(e){return e}function oi(e){r" +
  "eturn e.length===0?ai:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var z=class e{constructor(" +
  "e){e&&(this._subscribe=e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=li(e)" +
  "?e:new $r(e,t,n);return qr(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._t" +
  "rySubscribe(r))}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=" +
  "si(t),new t((t,n)=>{let r=new $r({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this." +
  "subscribe(r)})}_subscribe(e){return this.source?.subscribe(e)}[ii](){return this}pipe(...e){return oi(e)(this)" +
  "}toPromise(e){return e=si(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};z.create=e=>new z" +
  "(e);function si(e){return e??L.Promise??Promise}function ci(e){return e&&F(e.next)&&F(e.error)&&F(e.complete)}" +
  "function li(e){return e&&e instanceof Yr||ci(e)&&Rr(e)}function ui(e){return F(e?.lift)}function di(e){return " +
  "t=>{if(ui(t))return t.lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable " +
  "to lift unknown Observable type`)}}function fi(e,t,n,r,i){return new pi(e,t,n,r,i)}var pi=class extends Yr{con" +
  "structor(e,t,n,r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}ca" +
  "tch(t){e.error(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscrib" +
  "e()}}:super._error,this._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super." +
  "_complete}unsubscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.u" +
  "nsubscribe(),t||(e=this.onFinalize)==null||e.call(this)}}},mi=Pr(e=>function(){e(this),this.name=`ObjectUnsubs" +
  "cribedError`,this.message=`object unsubscribed`}),hi=class extends z{constructor(){super(),this.closed=!1,this" +
  ".currentObservers=null,this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let " +
  "t=new gi(this,this);return t.operator=e,t}_throwIfClosed(){if(this.closed)throw new mi}next(e){qr(()=>{if(this" +
  "._throwIfClosed(),!this.isStopped){this.currentObservers||=Array.from(this.observers);for(let t of this.curren" +
  "tObservers)t.next(e)}})}error(e){qr(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStoppe" +
  "d=!0,this.thrownError=e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){qr(()=>{if(this." +
  "_throwIfClosed(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}" +
  "})}unsubscribe(){this.isStopped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return" +
  " this.observers?.length>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){r" +
  "eturn this._throwIfClosed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{has" +
  "Error:t,isStopped:n,observers:r}=this;return t||n?Lr:(this.currentObservers=null,r.push(e),new I(()=>{this.cur" +
  "rentObservers=null,Ir(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.er" +
  "ror(n):r&&e.complete()}asObservable(){let e=new z;return e.source=this,e}};hi.create=(e,t)=>new gi(e,t);var gi" +
  "=class extends hi{constructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destina" +
  "tion)?.next)==null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete()" +
  "{var e,t;(t=(e=this.destination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??L" +
  "r}};function _i(e,t){let n=F(e)?e:()=>e,r=e=>e.error(n());return new z(t?e=>t.schedule(r,0,e):r)}function vi(e" +
  "){return!!e&&(e instanceof z||F(e.lift)&&F(e.subscribe))}function yi(e,t){return di((n,r)=>{let i=0;n.subscrib" +
  "e(fi(r,n=>{r.next(e.call(t,n,i++))}))})}function bi(e,t){return di((n,r)=>{let i=0;n.subscribe(fi(r,n=>e.call(" +
  "t,n,i++)&&r.next(n)))})}function xi(e,t=ai){return e??=Si,di((n,r)=>{let i,a=!0;n.subscribe(fi(r,n=>{let o=t(n" +
  ");(a||!e(i,o))&&(a=!1,i=o,r.next(n))}))})}function Si(e,t){return e===t}var Ci=class{held=wi;#e;#t=wi;#n=wi;#r" +
  ";constructor(e){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this" +
  ".#i(t))n.set(r,e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}ad" +
  "vance(){this.#n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}a" +
  "pply({data:e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e" +
  ";this.#r?.data.length!==e.data.length&&(this.#r={shape:e.shape,data:new Float64Array(e.data.length)});let{data" +
  ":t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e" +
  "===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},wi=new Map,Ti=class extends hi{stream$;#e=0;#t=!1;constr" +
  "uctor(e){super(),this.stream$=new z(t=>{this.#e++===0&&e.observed?.(!0),t.add(()=>{--this.#e===0&&e.observed?." +
  "(!1)});let n=e.latest();this.#t||this.subscribe(t),n!==void 0&&t.next(n),this.#t&&t.complete()})}complete(){th" +
  "is.#t=!0,super.complete()}},Ei=class extends z{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get o" +
  "bserverCount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let" +
  " t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()" +
  "}},Di=class{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new Ei;objectiveWeigh" +
  "t=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id," +
  "this.op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.posi" +
  "tion=e.position,this.rank=e.rank,this.shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:C(e.shape),this.i" +
  "nputs=t,this.propagation=n}get hasValue(){return this.current===void 0&&this.propagation.catchUp(),this.curren" +
  "t!==void 0}get value(){if(this.propagation.catchUp(),this.current!==void 0)return this.current;throw new e({wh" +
  "at:`no value yet`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation.ensureGradients()" +
  "&&this.#t!==void 0)return this.#t;throw new e({what:`no gradient yet`,where:this.id,expected:`a graph whose lo" +
  "ss has a value`})}get value$(){return this.valueListener.stream$}get gradient$(){return this.gradientListener." +
  "stream$}get valueListener(){return this.#n??=new Ti({latest:()=>(this.propagation.catchUp(),this.#i||this.prop" +
  "agation.teller.willTellValue(this.position)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e" +
  ")}}),this.#n}get gradientListener(){return this.#r??=new Ti({latest:()=>!(this.#a||this.propagation.teller.wil" +
  "lTellGradient(this.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation" +
  ".gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length" +
  "/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value$.pipe(yi(t)),gradient$:this.gradient$.pipe(yi(" +
  "t))}}get clamped(){return this.clamps?.any??!1}get held(){return this.clamps?.held??wi}clamp(t,n){if(!Number.i" +
  "sFinite(t))throw new e({what:`not a value to hold`,where:this.id,found:t,expected:`a finite number`});this.#o(" +
  "e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current" +
  ",this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}different" +
  "iate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=pt(e.shape));let n=this.#t;n.d" +
  "ata.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of thi" +
  "s.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===v" +
  "oid 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this" +
  ".#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))" +
  "}get isValueObserved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r?.observed===!0}wi" +
  "thholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e)" +
  "{let t=this.#e;return t!==void 0&&T(t.shape,e)?t:pt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWei" +
  "ght!==0)&&this.propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit(" +
  ")}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&&t<this.units))throw new e({what:`no such unit`,where:this.id,fo" +
  "und:t,expected:`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propaga" +
  "tion.update(()=>{this.clamps??=new Ci(this.units),e(this.clamps),this.propagation.due(this)})}},Oi=class exten" +
  "ds Di{family;symbol;#e=new I;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this" +
  ".id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(mt(e.spec.value))}set(e){let t=this.#a(e);this.p" +
  "ropagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.#n" +
  "??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){let t=e.subscribe({next:e=>{this." +
  "#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get frozen(){return this.#i}f" +
  "reeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.#i=!1,this.propa" +
  "gation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(" +
  "){let e=this.#n??this.current,t=this.#t??(e===void 0?void 0:mt(e));return t!==void 0&&(this.clamps?.advance()," +
  "this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?mt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}r" +
  "ollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value f" +
  "or ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation" +
  ".running||this.#t!==void 0?pt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Cr(e,this),n=this.blank" +
  "(t);return wr(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e)" +
  "{this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},ki=class extends I{source;" +
  "consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.positi" +
  "on=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete" +
  "(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumu" +
  "late(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operat" +
  "ion.backward(t.call,n,this.index,e)}catch(e){throw xr(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();l" +
  "et{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)};return this.accumulate(n)," +
  "n}get contribution$(){return this.source.gradient$.pipe(yi(()=>this.contribution()))}},Ai=class extends Di{ope" +
  "ration;family;symbol;frozen=!1;call;#e;#t;#n=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family" +
  "=t.family,this.symbol=t.symbol,this.#e={attributes:this.attributes,inputs:n.map(()=>ji),output:ji,training:!1," +
  "draw:0},this.call=this.#e,n.forEach((e,t)=>e.edges.push(new ki(e,this,t,r)))}recompute(){if(this.clamps?.advan" +
  "ce(),!this.#r())return!1;let e=this.#e,{propagation:t}=this,n=this.#t,r=this.#i(t.batch),i=this.blank(r);e.out" +
  "put=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#n=!0,xr(e,this.id" +
  ",this.op)}return this.become(this.clamped?mt(i):i,r!==n),!0}rollBack(){this.#n?this.clamps?.rollBack():super.r" +
  "ollBack(),this.#n=!1;let{current:e}=this;this.#r(),this.#e.output=e??ji,e!==void 0&&this.clamped&&(this.#e.out" +
  "put=pt(e.shape),this.operation.forward(this.#e))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===v" +
  "oid 0?`a wave`:e.missing()}#r(){let{inputs:e}=this,t=this.#e.inputs;for(let n=0;n<e.length;n++){let{current:r}" +
  "=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e){let{shape:t}=this;return(this.#t===void 0||t[0]===-1&&this." +
  "#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:t),this.#t}},ji={shape:[0],data:new Float64Array};function Mi" +
  "(e,t){return new z(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{" +
  "n.error(e)},complete:i})),n.next(e()),i()})}var Ni=[`input`,`target`,`parameter`];function Pi(t,n){if(!(typeof" +
  " t==`string`&&t.length>0&&t.length<=200))throw new e({what:`not an id`,where:n,found:t,expected:`a text of 1 t" +
  "o 200 characters`})}function Fi(e){return Ni.includes(e)}function Ii({op:n},r){if(typeof n!=`string`)return n;" +
  "if(!Fi(n)){if(jn.has(n))return jn.get(n);throw new e({what:`unknown operation`,where:r,found:n,expected:`the n" +
  "ame of an operation`,nearest:t(n,[...Ni,...jn.names])})}}function Li({attributes:e=Bi},t,n){return _(t?.rules?" +
  "?Bi,e,n)}function Ri({id:t,inputs:n},r,i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a=" +
  "==o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new e({what:`wrong count of inputs of ${t}`,where:i," +
  "found:n.length,expected:s})}function zi(t,n,r){let{id:i,operation:a,attributes:o}=t;if(a===void 0)return Vi(t," +
  "r??`node ${i}`);try{return a.inferShape(n.map(({shape:e})=>e),o)}catch(t){if(!(t instanceof e))throw t;let o=n" +
  ".map(e=>`${e.id} ${w(e.shape)}`).join(`, `),s=[r,t.where].filter(e=>e!==void 0).join(`, `);throw new e({...Sr(" +
  "t),what:`${t.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var Bi={};function Vi({id:t,op:n,u" +
  "nits:r,value:i},a){if(n===`parameter`)return Hi(t,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new " +
  "e({what:`width of ${t}`,where:`${a}/units`,found:r,expected:`a whole number, 1 or more`});ht([1,r],`${a}/units" +
  "`);let o=[-1,r];return i!==void 0&&Ui(t,i,o,`${a}/value`),o}function Hi(t,n,r){if(n===void 0)throw new e({what" +
  ":`parameter ${t} without numbers`,where:`${r}/data`,expected:`its shape and data`});let i=ht(n.shape,`${r}/sha" +
  "pe`);return Wi(`parameter ${t}`,n,i,`${r}/data`),n.shape}function Ui(t,n,r,i){let a=ht(n.shape,i);if(!T([-1,.." +
  ".n.shape.slice(1)],r)||n.shape.length===0)throw new e({what:`value of ${t}`,where:i,found:w(n.shape),expected:" +
  "w(r)});Wi(`value of ${t}`,n,a,i)}function Wi(t,{shape:n,data:r},i,a){if(r.length!==i)throw new e({what:t,where" +
  ":a,found:r.length,expected:`${i} numbers for ${w(n)}`})}var Gi=class{waiting;#e;#t=[];#n=[];constructor(e){thi" +
  "s.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=th" +
  "is.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};" +
  "function Ki(e){let t=new br,n=new Ji(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let " +
  "o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var qi" +
  "=1e3,Ji=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({i" +
  "d:e},t)=>{this.#t.attempt(()=>{Pi(e,B(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:B(" +
  "t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.atte" +
  "mpt(()=>Ii(e,B(t,`op`))),r=this.#t.attempt(()=>Li(e,n,B(t,`attributes`)));return(n!==void 0||Fi(e.op))&&this.#" +
  "t.attempt(()=>{Ri(e,n,B(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=thi" +
  "s.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n" +
  ".push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n." +
  "length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{" +
  "let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t." +
  "attempt(()=>zi(o,s,B(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i," +
  "inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new Gi(e.length);return e.forEach(({inputs:e},n)=>{e" +
  ".forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,B(n,`inputs`,r),`the id of a node of this graph`):t" +
  ".add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Yi(e).map(e=>[e,1]));let n=new Map" +
  ";for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,`/objective/${Xi(r)}`,`" +
  "the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/${Xi(e)" +
  "}`;C(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:w(t),expected:`a scalar node`})),Number.isFin" +
  "ite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e,n,r){this.#t." +
  "add(()=>({what:`unknown node`,where:n,found:e,expected:r,nearest:this.#n.size<=qi?t(e,[...this.#n.keys()]):voi" +
  "d 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[" +
  "i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(" +
  "t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:B(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `)" +
  ",expected:`a graph without cycles`}))}};function Yi(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)fo" +
  "r(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===" +
  "0).map(({position:e})=>e)}function B(e,...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function Xi(e){" +
  "return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var Zi=class{#e=new Qi(e=>e.valueListener);#t=new Qi(e=>e.g" +
  "radientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=" +
  "e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this" +
  ".#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this." +
  "#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){retu" +
  "rn e<this.#i&&this.#n?.gradients.has(e)===!0}},Qi=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e}," +
  "t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},$i=class{#e;#t;#n=-1;constructor(" +
  "e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&" +
  "&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;retur" +
  "n this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#" +
  "t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this." +
  "#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}thi" +
  "s.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},ea=class" +
  "{batch=1;training=!1;draw=0;running=!1;number=0;error$=new hi;wave$=new hi;nodes;objective=[];teller=new Zi;#e" +
  ";#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new $" +
  "i(e),this.#r=new $i(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof Oi).filter(({family:e})=>e" +
  "!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of this.nodes)this.du" +
  "e(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){return this.objecti" +
  "ve.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduce((e,{objectiveWeig" +
  "ht:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=" +
  "this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some" +
  "(({consumer:e})=>e.flows),this.gradientDue(n)}this.roleNumber++,this.#l>0&&this.update(()=>void 0)}setMode(e,t" +
  "){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)th" +
  "is.due(e)}})}postpone(e,t,n){if(this.#d)return;let r=n===`later`?void 0:n,i={change:e,done:t,glimpse:r,isAnnou" +
  "nced:!1};this.#u=i,this.isWatched&&n!==`later`&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){retur" +
  "n this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);re" +
  "turn{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get is" +
  "Behind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAnnounced===!1}catchUp(){let e=this.#" +
  "u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&" +
  "e.done(),t||this.#f(),n!==void 0)throw n}update(t){if(this.catchUp(),this.#d)throw new e({what:`the graph has " +
  "been disposed`,expected:`a living graph`});if(this.#s)t();else if(this.running)this.#o.push(t);else{let e=this" +
  ".#m(t);if(this.#f(),e!==void 0)throw e}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.run" +
  "ning||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}value" +
  "Observed(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesCha" +
  "nged(){this.roleNumber++}reportError(t,{id:n}){let r=t instanceof e?t:ta(t,`the stream that drives it failed`," +
  "n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.com" +
  "plete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$" +
  ".observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),t" +
  "his.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#" +
  "w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,t" +
  "his.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,d" +
  "raw:i}),ta(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===vo" +
  "id 0?void 0:ta(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty" +
  ")return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let" +
  " n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();t" +
  "his.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this." +
  "#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}cat" +
  "ch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#" +
  "b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values." +
  "has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=thi" +
  "s.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{r" +
  "unning:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let t;for(let " +
  "n of this.#e)if(n.rows!==void 0&&(t??=n,n.rows!==t.rows))throw new e({what:`inputs of different batch sizes`,w" +
  "here:`${t.id} and ${n.id}`,found:[t.rows,n.rows],expected:`as many rows in each; push them together in one gra" +
  "ph.update or graph.feed`});return t?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.nex" +
  "t({wave:this.number,error:e}),t}#T(e){_i(()=>e).subscribe()}};function ta(t,n,r){if(t instanceof e)return t;le" +
  "t i=t instanceof Error?t:Error(String(t));return new e({what:`${n}: ${i.message}`,where:r},{cause:i})}var na=c" +
  "lass{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this.topology=Ki(e),this.#t=new ea(this.top" +
  "ology.nodes.length,e=>ra(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e " +
  "instanceof Oi);this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target" +
  "`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this." +
  "#t.update(()=>void 0)}has(e){return this.topology.position.has(e)}node(e){return this.#n(e)}input(e){return th" +
  "is.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){this.#t.update(e)}postpone(" +
  "e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){this" +
  ".update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);vi(n)?e.connect" +
  "(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Mi(()=>" +
  "this.wave,this.wave$).pipe(xi(),bi(()=>this.hasLoss),yi(()=>this.loss))}backward(){if(!this.#t.ensureGradients" +
  "())throw new e({what:`nothing to differentiate`,expected:this.#i()})}differentiate(t){let n=Object.entries(t)." +
  "map(([t,n])=>{let r=this.#n(t);if(r.shape.some(e=>e!==1))throw new e({what:`not a scalar`,where:t,found:r.shap" +
  "e,expected:`a scalar node`});if(!Number.isFinite(n))throw new e({what:`not a weight`,where:t,found:n,expected:" +
  "`a finite number`});return[r.position,n]});this.#t.setObjective(new Map(n))}get objective(){return new Map(thi" +
  "s.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return thi" +
  "s.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get watched(){return this.#t.watched}get watchNumber(){" +
  "return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber" +
  "}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this" +
  ".#t.batch}setMode(e){this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return this.#t.catchUp(),t" +
  "his.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return{nodes:this.topology.nodes" +
  ".map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,value:ia(i.value)," +
  "frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof Oi&&i.hasValue?{...o,value:ia(i.value)" +
  "}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:" +
  "t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(n){let r=this.topolo" +
  "gy.position.get(n);if(r!==void 0)return this.#e[r];throw new e({what:`unknown node`,found:n,expected:`the id o" +
  "f a node of this graph`,nearest:t(n,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r=this.#n(t);if" +
  "(r instanceof Oi&&n.includes(r.family))return r;throw new e({what:`wrong kind of node`,where:t,found:r.op,expe" +
  "cted:n.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a graph with a scala" +
  "r node at its end`}};function ra({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(" +
  "e=>n[e]);n.push(e===void 0?new Oi(r,t):new Ai(r,e,i,t))}return n}function ia({shape:e,data:t}){return{shape:e," +
  "data:t.slice()}}var aa=class{rows;perEpoch;data;#e;#t;#n;#r;constructor(t,n={}){this.data=t,this.rows=oa(t);le" +
  "t{batchSize:r=this.rows}=n;if(!Number.isSafeInteger(r)||r<1)throw new e({what:`batch size`,found:r,expected:`a" +
  " whole number, 1 or more`});this.#e=Math.min(r,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=n" +
  ".shuffle??this.perEpoch>1;let i=new St(n.seed??1);this.#n={epoch:0,batch:0,...this.#t?{random:i.state}:{}}}get" +
  " position(){return this.#n}set position({epoch:e,batch:t,random:n=this.#n.random}){n!==void 0&&St.restore(n);l" +
  "et r=e===this.#n.epoch&&n===this.#n.random;this.#n={epoch:e,batch:t,...this.#t&&n!==void 0?{random:n}:{}},!r&&" +
  "this.#t&&(this.#r=void 0)}get size(){return Math.min(this.#e,this.rows-this.#n.batch*this.#e)}get order(){retu" +
  "rn this.#i().order}get start(){return this.#n.batch*this.#e}get fullSize(){return this.#e}get varies(){return " +
  "this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.sta" +
  "rt+this.size);return Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,sa(n,e)]))}advance(){let{epo" +
  "ch:e,batch:t}=this.#n;if(t+1<this.perEpoch){this.#n={...this.#n,batch:t+1};return}let{random:n}=this.#i();this" +
  ".#n={epoch:e+1,batch:0,...n===void 0?{}:{random:n.state}},n!==void 0&&(this.#r=void 0)}#i(){let{random:e}=this" +
  ".#n;if(this.#r===void 0){let t=e===void 0?void 0:St.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({" +
  "length:this.rows},(e,t)=>t);this.#r={order:n,...t===void 0?{}:{random:t}}}return this.#r}};function oa(t){let " +
  "n=Object.entries(t),r=n.length===0?0:n[0][1].shape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw new e({what:`" +
  "data of different lengths`,where:t,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new e({what:`" +
  "no data to train on`,found:r,expected:`1 row or more`});return r}function sa({shape:e,data:t},n){let r=t.lengt" +
  "h/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:" +
  "[n.length,...e.slice(1)],data:i}}function ca(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.c" +
  "onstants)i.set(t,e);for(let e of a.tables)la(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,traine" +
  "d:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset" +
  "),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function la(e," +
  "{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0" +
  ")*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var ua=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t" +
  ",n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.leng" +
  "th+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),t" +
  "his.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read()" +
  ",i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n" +
  "].sort((e,t)=>e-t):s,l=(t,n)=>new da(t,t=>pa(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l" +
  "(this.#t.values,o),gradients:l(c,n)}}},da=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map" +
  "(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n," +
  "this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(fa);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(" +
  "t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)" +
  "}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===fa?0:n[t[r]]}},fa=-1;function" +
  " pa(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a" +
  "*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var ma=class{#e;#t=new Map;#n=0;constructor(e,t=0){this." +
  "#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserv" +
  "e(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e)," +
  "this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function ha(e,{trains:t,pays:n},r,i,a" +
  "){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n" +
  "(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(C(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={" +
  "paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shap" +
  "e:r}=e,i=C(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{" +
  "position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradi" +
  "ent:p,state:g}}function ga({spec:e}){return e.op===`parameter`}function _a(e,t){let n=new Set(t);for(let{posit" +
  "ion:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function va(e,t){let n=new Set;" +
  "for(let{position:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(i.attributes)??[],o=a.some((t,r)=" +
  ">n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function ya(e,t){let n=new Set;for(let{position:r,spec" +
  ":i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function ba(e){r" +
  "eturn{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,consta" +
  "nts:t.constants(...Sa(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.e" +
  "mit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.constants(." +
  "..Sa(t.attributes))})}}}function xa(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{input" +
  "s:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:r,ad" +
  "d:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.uni" +
  "ts})}}}function Sa(e){return Object.values(e).filter(e=>typeof e==`number`)}function Ca(e){return{forward(t){t" +
  ".inputs.forEach(({offset:n,count:r},i)=>{V(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},ba" +
  "ckward(t,n,{offset:r,add:i,count:a}){V(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var wa={fits:" +
  "({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{V(e,{into:e.output.offset+Ma(e,r)," +
  "add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){V(e,{into:n,add:r,from:e.gradient.offset+Ma(e" +
  ",t),count:i})}},Ta={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+Na(e);V(e,{int" +
  "o:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&Aa(e,n),V(e,{in" +
  "to:n.offset+Na(e),add:1,from:r.offset,count:i.count})}},Ea={forward(e){ja(e,e.inputs.map(({offset:e})=>e),{..." +
  "e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);ja(e,[e.gradient.of" +
  "fset,...r],n)}},Da={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t" +
  ".offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].o" +
  "ffset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constant" +
  "s(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divid" +
  "e`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function Oa(e){return{fits:({output:e})=>e.perRow," +
  "forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0," +
  "x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{i" +
  "nto:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var ka={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e" +
  ".inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{off" +
  "set:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,uni" +
  "ts:i})}};function V(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function Aa(e,{offset:t,count:n}){e." +
  "emit(`fill`,{into:t,count:n,number:e.constants(0)})}function ja(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.len" +
  "gth-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`m" +
  "ultiply`,{into:n,add:r,a,b:t[o],count:i})}function Ma({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>" +
  "e+t,0)}function Na({attributes:e,output:t}){return e.from*(t.count/t.units)}function Pa(e){return{fits:Ia,forw" +
  "ard(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...La(t),...Ra(n,t.inputs[0])})},backward" +
  "(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,.." +
  ".La(t),...Ra(a,t.inputs[0])})}}}var Fa={fits:Ia,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...za(e" +
  ")})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...za(e" +
  ")})}};function Ia({inputs:e}){return e.every(({perRow:e})=>e)}function La(e){let[t,n]=e.inputs;return{y:t.offs" +
  "et,t:n.offset,units:t.units,constants:e.constants(...Sa(e.attributes))}}function Ra({reduction:e},{units:t}){r" +
  "eturn{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function za({inputs:[e,t],attributes:{targets:n,reduction:r" +
  "}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var Ba={fits:({inp" +
  "uts:e,output:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{inputs:" +
  "t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.offset,u" +
  "nits:n.units,start:a>0?Ha:i===void 0?Va:Ua,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a].off" +
  "set,width:t[a].units,...Wa(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.length>>1" +
  ";if(t<o){let{w:s,unitStride:c,inputStride:l}=Wa(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units,start" +
  ":n.add===1?Ha:Va,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:c})}else if(t<2*o){" +
  "let s=r[t-o],{unitStride:c,inputStride:l}=Wa(e,s,n);e.emit(`outer`,{into:n.offset,units:i.units,width:s.units," +
  "unitStride:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.offset,units:i.units," +
  "stride:n.units===1?0:1,add:n.add,g:a.offset})}},[Va,Ha,Ua]=[0,1,2];function Wa({attributes:e,output:t},{units:" +
  "n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var Ga={\"wei" +
  "ghted-sum\":Ba,add:Ca(()=>1),subtract:Ca((e,t)=>1-2*t),scale:Ca(({attributes:e})=>e.factor),\"weighted-total\":Ca" +
  "(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Ca(()=>1),concat:wa,slice:Ta,multiply:Ea,divide:Da,sum:Oa((" +
  ")=>1),mean:Oa(e=>1/e),dot:ka,\"softmax-cross-entropy\":Fa},Ka=new Map([...Ve.names.map((e,t)=>{let n=Ve.get(e);r" +
  "eturn[n,n.scalar===void 0?xa(t):ba(t)]}),...Cn.names.map((e,t)=>[Cn.get(e),Pa(t)]),...Object.entries(Ga).map((" +
  "[e,t])=>[jn.get(e),t])]);function qa(e){return Ka.get(e)}var Ja=class{steps=[];values;gradients=new Map;whole=" +
  "new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena" +
  ":i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})" +
  "=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>" +
  "[e.position,e])),this.#a=new Map(o?.constants.map(e=>[Ya(e.numbers),e]))}get tables(){return[...this.#i.values" +
  "()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gradient:n}of thi" +
  "s.#r.members){if(this.request.held(e).size>0)throw new hr(this.#e[e].id,`a parameter that is held`,`held opera" +
  "tions or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this" +
  ".request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=Ar(r.shape);if(this.request.varies){" +
  "let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values" +
  ".set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{po" +
  "sition:t,spec:n}=e;if(ga(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.se" +
  "t(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=th" +
  "is.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(" +
  "t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new hr(t,`an input without " +
  "data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,.." +
  ".t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[" +
  "...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into" +
  ":n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(" +
  "e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:" +
  "n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.o" +
  "peration!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.operation.constantInputs?.(r.attributes)??" +
  "[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))retur" +
  "n;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into" +
  ":l,add:u,g:a.offset}):s.backward(c,r,i),ga(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0" +
  "&&!this.#c.has(n)&&this.#v(n,a),!ga(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);f" +
  "or(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec" +
  ":i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit" +
  ":(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:" +
  "t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t}" +
  ",n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:qa(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.c" +
  "ouplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({name:e,operands:t}));return a." +
  "forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=" +
  "this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(" +
  "e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:th" +
  "is.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient" +
  "`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S" +
  "([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t" +
  ",count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).g" +
  "et(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new hr(e,`rows along an axi" +
  "s that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?Ar(t):C(t),i=n?r*this.#t:r;return{offset:th" +
  "is.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new hr(thi" +
  "s.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=Ya(e),n=this.#a.get(t)??{offset:this.#n.reserv" +
  "e(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t," +
  "operands:n}})}};function Ya(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function Xa(e){let{objective:t,r" +
  "ows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new ma(a),c=ha(o.filter(ga),e,r,a,s),l=n===1?1:Math.ceil(n/" +
  "a)*a,u=new Ja(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`" +
  "]),d=_a(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=" +
  "u.addUp(),p=u.steps.length;return Za(u,o,t,e.keep===!0?d:va(o,e.trains)),{rows:n,lanes:l,size:s.size,constants" +
  ":u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:p,loss:f,values:u.values,gradients:new Map([.." +
  ".u.gradients,...u.whole])}}function Za(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[" +
  "...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function Qa(e,t,{values:n,gra" +
  "dients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new ma(o,u),f=n" +
  "ew Set(r),p=new Ja(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=_a(s,r.length>0?[..." +
  "n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&Za(p,s,i,va" +
  "(s,e=>f.has(e)));let{constants:h,steps:g,tables:_,whole:v}=p;return{tape:{...t,size:d.size,constants:h,tables:" +
  "_,values:p.values},steps:g,gradients:new Map([...p.gradients,...v])}}var $a=class{#e;#t;#n;#r;#i;#a;#o;#s;cons" +
  "tructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=eo(e.watched,t),this.#n=to(this.#" +
  "r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber" +
  ":e}=this.#e;if(e===this.#i)return!0;let t=eo(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.val" +
  "ues.length+n.gradients.length>0||!no(n.values,t.values)||!no(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=th" +
  "is.#c(t),!0)}glimpse(e){if(!this.#e.isWatched)return;let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)re" +
  "turn t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=th" +
  "is.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new ua({nodes:t.nodes,memory:n,lanes:i,values:" +
  "a,gradients:o},e,this.#s.size)}};function eo({values:e,gradients:t},n){if(e.length+t.length===0)return{values:" +
  "e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=ya(c,e=>o(e)||s" +
  "&&i.has(e)),u=_a(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e" +
  "=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function to(e,t,n){try{return Qa(t,n,e)}catch(e)" +
  "{if(e instanceof hr)return;throw e}}function no(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var ro=class" +
  "{engine;#e;#t;#n;#r;constructor(e,t,n){this.engine=n.name,this.#e=e,this.#t=t,this.#n=n,this.#r=this.#i()}run(" +
  "e,t=0){this.#t.checkIdle(),(this.#o()||!this.#r.looking.follow())&&(this.#e.catchUp(),this.#r=this.#i());let{m" +
  "achine:n,batches:r}=this.#r,i=this.#t,{step:a,isRateConstant:o,penalty:s,stopping:c}=i,l=e=>i.rateAt(e),u={ste" +
  "p:a,loss:t,rate:l,isRateConstant:o,penalty:s,stopping:c},{taken:d,rows:f,loss:p,stopped:m}=n.run(Math.max(1,e-" +
  "a),u);d>0&&this.#l(a+d),i.step<e&&m===void 0&&this.#u();let{epoch:h,batch:g}=r.position,_=i.step-1,v={rows:f,l" +
  "oss:p,epoch:i.batches===void 0?_:g===0?h-1:h,learningRate:l(_)};return m===void 0?v:{...v,stopped:m}}dispose()" +
  "{this.#e.catchUp(),this.#r.machine.dispose()}#i(){let e=this.#e,t=this.#t,n=Object.fromEntries([...e.inputs,.." +
  ".e.targets].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t])),r=t.batches??new aa(n,{shuffle:!1}),i=t.ba" +
  "tches?.data??{},a=r.varies?i:io(n,i,r.rows),o=t=>e.node(t).position,s=new Map(t.slots.map(e=>[e.parameter.posi" +
  "tion,e])),c={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,ta" +
  "bles:new Map(Object.entries(a).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>s.get(e)?.parameter.frozen===!1,pa" +
  "ys:e=>{let n=s.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.upd" +
  "ater.init(0)).length,varies:r.varies,width:this.#n.width,has:(e,t,n)=>this.#n.has(e,t,n)},l=Xa(c),u=new $a(e,c" +
  ",l,r),{look:d}=u;this.#a?.dispose();let{topology:f}=e,{clip:p,updater:m}=t,h={topology:f,batches:r,updater:m,c" +
  "lip:p,...d===void 0?{}:{look:d.steps}},g=this.#n.create(d?.tape??l,h);ca(g,a,e,s);let{members:_}=l.parameters," +
  "v=new Map(_.map(({position:e,value:t})=>[s.get(e),t])),[y,ee]=this.#s();return{machine:g,batches:r,places:v,wa" +
  "ve:y,step:ee,roles:this.#c(),looking:u.at(g)}}get#a(){return this.#r?.machine}#o(){let e=this.#r;if(e.roles!==" +
  "this.#c())return!0;if(this.#e.isBehind)return!1;let[t,n]=this.#s();return e.wave!==t||e.step!==n}#s(){return[t" +
  "his.#e.wave,this.#t.step]}#c(){return 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#l(e){let t=this.#r" +
  ",{looking:n,machine:r,places:i}=t,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;this.#t.arrive(e,(e,t)=>" +
  "{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r" +
  ")=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{[t.wave,t.step]=this.#s()},n.glimpse(e))}#u" +
  "(){let{step:e}=this.#t;this.#e.backward(),_r(this.#e,e);let{machine:t,places:n}=this.#r,{tape:r,memory:i}=t,a=" +
  "i[r.loss],[o=``]=this.#e.objective.keys();if(!Number.isFinite(a))throw new gr(o,e,`value`,a);let{offset:s,grad" +
  "ient:c}=r.parameters;for(let[t,{offset:r,count:a}]of n){if(t===void 0||t.parameter.frozen)continue;let n=c+r-s" +
  ",o=i.subarray(n,n+a).find(e=>!Number.isFinite(e));if(o!==void 0)throw new gr(t.parameter.id,e,`gradient`,o)}th" +
  "row Error(`step ${e} was not taken and all its numbers are finite`)}};function io(e,t,n){return Object.values(" +
  "e).every(({shape:e})=>e[0]===n)?e:{...e,...t}}function H({memory:e},t,n){return e.subarray(t,t+n)}function ao(" +
  "e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var oo={acti" +
  "vate({count:e,...t},n){let r=H(n,t.x,e),i=H(n,t.y,e);return so.get(co(n))?.forward(r,i)??lo(r,i,n)},activateBa" +
  "ck({into:e,add:t,count:n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=H(i,e,n);return(t===0?so.get(co" +
  "(i)):void 0)?.backward(o,s,c)??uo(a,o,s,c,t,i)}},so=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.leng" +
  "th;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`si" +
  "gmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(" +
  "let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function co({operation:e}){return e?.name??``}function lo(" +
  "e,t,{operation:n,attributes:r}){let{value:i}=ee(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}funct" +
  "ion uo(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=ee(a);return()=>{for(let a=0;a<t.length;a++)r[a" +
  "]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var fo={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=H(a,e,r),s" +
  "=H(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]" +
  "=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,co" +
  "unt:n,...r},i){let a=H(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e" +
  "];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=H(a,e,n),s=H(" +
  "a,i.a,n),c=H(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},po={" +
  "loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=mo(a." +
  "operation),d=H(a,i.y,t*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows" +
  ";n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:" +
  "o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=mo(c.operation),h=n" +
  "===0?p:m,g=H(c,s.y,i*l),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.l" +
  "ength;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function mo({n" +
  "ame:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var ho={gather({into" +
  ":e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++)" +
  "{let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStri" +
  "de:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=H(t,e.into,n*c),u=H(t,e.x,a*c),d=t.memory.subarray(e." +
  "w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){let n=r===2?f[e*i]:0;for(let i=0;i<c;i" +
  "++){let f=r===1?l[t+i]:n;for(let t=0,n=e*o,r=i;t<a;t++,n+=s,r+=c)f+=d[n]*u[r];l[t+i]=f}}}},outer({into:e,units" +
  ":t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.g,t*c),d=H(s,o.x,n*c);ret" +
  "urn()=>{for(let o=0;o<t;o++)for(let t=0;t<n;t++){let n=0;for(let e=o*c,r=t*c,i=e+c;e<i;e++,r++)n+=u[e]*d[r];le" +
  "t s=e+o*r+t*i;l[s]=a===1?l[s]+n:n}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=H" +
  "(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(le" +
  "t e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}},go={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memor" +
  "y:s}=a,c=H(a,e,o),l=H(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c" +
  "[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a" +
  ",e,n*o),l=H(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e," +
  "add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<a;e++)" +
  "{let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,.." +
  ".r},i){let{lanes:a}=i,o=H(i,e,n*a),s=H(i,r.g,a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t==" +
  "=1?o[e]:0)+s[e%a]*c[e]}}},_o={...ho,...fo,...go,...oo,...po,call({node:e},{call:t}){let n=t(e);return()=>{n.fo" +
  "rward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},vo" +
  "=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=bo;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.op" +
  "eration===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this." +
  "#r=i,this.#i=s.map(e=>xo(n,e)),this.#a=xo(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attri" +
  "butes,inputs:[],output:bo,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.in" +
  "puts[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offs" +
  "et:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)" +
  "}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>yo(t,e));" +
  "this.#s.output=n.at(-1)??bo,this.#s.inputs=n.slice(0,-1),this.#c=yo(this.#s.output.shape,e),this.#l=this.#s.in" +
  "puts.map(({shape:t})=>yo(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let" +
  " n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?th" +
  "is.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({dat" +
  "a:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s" +
  "*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function yo(e,t){let n=e.map(e=>e===-1?t:e);return{sh" +
  "ape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var bo={shape:[0],data:new Float64Array};function xo({val" +
  "ues:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function So({rows:e},{ba" +
  "tches:t}){return{rows:e,start:0,order:t.order,step:0}}var Co=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r,i){th" +
  "is.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=wo(e.parameters,n,Object.keys(t.updater.init(0)))}run(" +
  "e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r),this.#i()" +
  ";let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!To(this.#a.gradient))break;let s=e+this.#o(t.penalty);a+" +
  "=s*this.#r.rows,i+=this.#r.rows,this.#s(t.step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)}return{t" +
  "aken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this" +
  ".#r.order=t.order,this.#r.step=e}#o(e){let{paying:t,payingGradient:n}=this.#a,r=0;for(let i of cr){let a=e[i.n" +
  "ame]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#s(e,t){let{clip:n,updater:r}=this.#t,{trained:i" +
  ",gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)dt.get(e).clip(o,t);r.update(i,a,s,{step:e,learningR" +
  "ate:t})}};function wo(e,t,n){let{offset:r,paying:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n)," +
  "l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromE" +
  "ntries(n.map((e,t)=>[e,c(s[t],a)]))}}function To(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}" +
  "var Eo=class{tape;memory;#e;#t;constructor(e,t){this.tape=e,this.memory=new Float64Array(e.size);let n=So(e,t)" +
  ",r=this.#n(t,n),i=e.steps.map(r);this.#t=(t.look??[]).map(r),this.#e=new Co(e,t,this.memory,n,()=>{for(let e o" +
  "f i)e()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e();return!0}catc" +
  "h{return!1}}dispose(){}#n({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>" +
  "{let{operation:s,attributes:c}=e.nodes[o].spec;return ao(_o,a,{memory:r,lanes:n.lanes,moment:t,operation:s,att" +
  "ributes:c,call:a=>{let o=i.get(a)??new vo(a,e.nodes,n,r,t);return i.set(a,o),o}})}}},Do={name:`typescript`,wid" +
  "th:1,bytes:8,isAvailable:()=>!0,has:({name:e})=>e in _o,create:(e,t)=>new Eo(e,t)},Oo=new Set([`into`,`from`,`" +
  "table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`]),ko={affine({into:e,units:t,start:n,bias:r,biasS" +
  "tride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`" +
  ",rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,colum" +
  "n:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s}," +
  "c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:" +
  "d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=" +
  ">Fo(Ao[t.operation].forward,e,t),activateRowsBack:(e,t)=>Fo(Ao[t.operation].back,e,t),loss:(e,t)=>Fo(`lossValu" +
  "e`,Ro(e,t),t),lossBack:(e,t)=>Fo(`lossBack`,Ro(e,t),t),call:(e,t)=>Po(t),callBack:(e,t)=>Po(t)},Ao={softmax:{f" +
  "orward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},jo={activate:" +
  "Yt,activateBack:Yt,lossValue:Xt,lossBack:Xt};function Mo({name:e,operands:t},n){let r=ko[e];return r===void 0?" +
  "Fo(e,t,n):r(t,n)}function No({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in Ao;let r=" +
  "jo[e===`loss`?`lossValue`:e];return r===void 0||r.includes(Lo(r,t,n))}function Po({step:e}){return{kernel:`cor" +
  "e`,operands:{step:e},variant:0}}function Fo(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i," +
  "row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?Oo.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,op" +
  "erands:Object.fromEntries(Jt[e].map(e=>[e,c(e)])),variant:Io(e,n)}}function Io(e,{operation:t,attributes:n}){l" +
  "et r=jo[e];return r===void 0?0:r.indexOf(Lo(r,t,n))}function Lo(e,t,n){return Object.values(n).map(e=>`${t} ${" +
  "String(e)}`).find(t=>e.includes(t))??t}function Ro(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*" +
  "n,isRow:1}:e}var zo={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Bo=2**31-1,Vo=class{at=0;rando" +
  "mAt=A.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Qt.length),this.#t=new Float64Array(e,0,A.rand" +
  "om/8),this.#n=new Uint32Array(e,A.random,(A.frameSize-A.random)/4)}get(e){return this.#e[Qt.indexOf(e)]}set(e)" +
  "{for(let[t,n]of Object.entries(e))this.#e[Qt.indexOf(t)]=n}get loss(){return this.#t[A.lossTaken/8]}clear(e=0)" +
  "{this.#t[A.lossTaken/8]=e,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,w" +
  "aited:i}=zo){this.#t[A.lossBelow/8]=e,this.#t[A.leastGain/8]=t,this.#t[A.bestLoss/8]=r,this.set({patience:Math" +
  ".min(n,Bo),waited:i})}get stopState(){return{best:this.#t[A.bestLoss/8],waited:this.get(`waited`)}}get random(" +
  "){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Ho=class{at;" +
  "#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)" +
  "||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.joi" +
  "n(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return" +
  " this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},U={load:0,store:11,load32Splat:9,load64Splat:10,constan" +
  "t:12,shuffle:13},W={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},G" +
  "={i32:127,f32:125,f64:124,v128:123},K=253,Uo={size:8,width:2,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spre" +
  "ad:[43],store:[57],add:[160],subtract:[161],multiply:[162],divide:[163]},many:{type:G.v128,bytes:16,load:[K,U." +
  "load],spread:[K,U.load64Splat],store:[K,U.store],add:[K,240,1],subtract:[K,241,1],multiply:[K,242,1],divide:[K" +
  ",243,1]},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},Wo={size:4,width:4" +
  ",type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],add:[146],subtract:[147],multiply:[148],d" +
  "ivide:[149]},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load32Splat],store:[K,U.store],add:[K,228," +
  "1],subtract:[K,229,1],multiply:[K,230,1],divide:[K,231,1]},extract:31,loadPlace:86,splat:[K,19],less:[K,67],fr" +
  "omInteger:[178],fromFloat64:[182]},q=e=>t=>{t.get(e)},J=(e,t)=>n=>{n.load(e.load,t,e.bytes)},Y=(e,t)=>n=>{n.lo" +
  "ad(e.spread,t,n.arithmetic.size)},X=(e,t,n)=>r=>{r.operate(e.add,t,n)},Z=(e,t,n)=>r=>{r.operate(e.multiply,t,n" +
  ")};function Go({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function Q(e,t){return Go(t,e)}function K" +
  "o(e,t,n){if(t.by===void 0)return Go(n,t.at);if(n.by===void 0)return Go(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G." +
  "i32,e=>{e.operate(W.integer.add,q(r),q(i))});return{at:t.at+n.at,by:a}}var qo=4,Jo=1;function $(e,{into:t,byte" +
  "s:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?X(a,J(a,Q(t,e)),n):n},c=Math.flo" +
  "or(n/a.bytes),l=Math.floor(c/qo),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>Go(n,t*a.bytes))," +
  "o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,Q(t,n),q(o[r]))})})};e.repeat(l,[qo*a.bytes],Jo,e=>" +
  "{u(e,qo)});let d=l*qo;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var Y" +
  "o={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Yt[i];if(a.has(o))return i=>" +
  "{$(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),J(e,Q(t,n)),Y(e,{at:r}))})}},activateBack({operands:{in" +
  "to:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Yt[s]}Slope`;if(c.has(l))return s" +
  "=>{$(s,{into:e,bytes:a,add:t},(e,t)=>Z(e,J(e,Q(i,t)),i=>{let[a,s]=[J(e,Q(r,t)),J(e,Q(n,t))];i.copy(c.get(l),s," +
  "a,Y(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{$(a,{into:e,bytes:r,add:t}," +
  "(e,t)=>Z(e,Y(e,{at:i}),J(e,Q(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{$(r,{into:e,bytes:t,add" +
  ":0},e=>Y(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{$(a,{into:e,bytes:i,add:t},(e,t" +
  ")=>Z(e,J(e,Q(n,t)),J(e,Q(r,t))))}},Xo=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e)" +
  "{this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(Qo);let t=e;for(;t>127;)this.#e[thi" +
  "s.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(Qo);let t=e;for(;t<-64||t>63;)this.#e[this.#t+" +
  "+]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCod" +
  "eAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Zo)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n+" +
  "+)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.sub" +
  "array(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.l" +
  "ength));n.set(this.#e),this.#e=n}},Zo=16,Qo=5,$o=16,es=12,ts=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t)" +
  "{this.forget(e,$o),this.#e.length>=es&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)" +
  "if(n.at<=e&&e+t<=n.at+$o)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&" +
  "e<r+$o&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=th" +
  "is.#e.splice(e,1);this.#t(t)}},ns=class{arithmetic;#e;#t=new Xo;#n=[];#r=new Map;#i=[];#a=new ts(e=>{this.#c(e" +
  ")});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(" +
  "e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=t" +
  "his.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return th" +
  "is.#h(as,n),n}set(e,t){t(this),this.#h(as,e)}get(e){this.#h(is,e)}store({type:e,store:t,bytes:n},r,i){this.#p(" +
  "r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)" +
  "}#l(e){let t=this.#s(G.v128);this.#h(os,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.ar" +
  "ithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extrac" +
  "t(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r" +
  ".local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s" +
  "=ls(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r" +
  ".spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this" +
  ");this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(" +
  "e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++" +
  ")this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.le" +
  "t(G.i32,us(0)));this.#t.byte(...ss),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set" +
  "(e,r=>{r.operate(W.integer.add,ls(e),us(t[n]))})});let[i]=n;this.operate(W.integer.less,ls(i),us(e*t[0])),this" +
  ".#t.byte(...cs)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.block" +
  "(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):rs);for(let e of i)o.pus" +
  "h(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):this." +
  "#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this.l" +
  "et(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t=" +
  "==8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e)" +
  "{this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,U.consta" +
  "nt,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,U.constant," +
  "...new Uint8Array(16)])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,U.shuffle,...e)}loadPlace(e,t,n){let{l" +
  "oadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(t" +
  "his),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new Xo,t=[];for(let e of this.#n){let n=t.at(-" +
  "1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.appe" +
  "nd(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e" +
  "),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}}" +
  ",rs={type:G.v128,index:NaN},[is,as,os]=[32,33,34],ss=[3,64],cs=[13,0,11],ls=e=>t=>{t.get(e)},us=e=>t=>t.intege" +
  "r(e),ds=e=>t=>{t.load(W.integer.load,{at:4*Qt.indexOf(e)},4)},fs={at:A.check};function ps({rows:e,areFull:t}){" +
  "return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,ds(`batchRows`))}}function ms(e,t,n,r){let{width:i" +
  ",size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t" +
  ");if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.ope" +
  "rate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(" +
  "W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,ps(t))})})}}var hs=64,gs=" +
  "({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;" +
  "if(!(l*r>hs||!o.areFull))return u=>{let{load:d,multiply:f}=W.integer,p=u.let(G.i32,e=>{e.operate(f,ds(`batchSt" +
  "art`),us(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},us(n))});if(r==" +
  "=1)vs(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let " +
  "o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},_s(i,t+o*s))})}};function _s(e,t){return e.slice(1).reduce((e,n,r)" +
  "=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}" +
  "function vs(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s}" +
  ",J(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},J(o,{at:n+l*s,by:t}))}function ys(e,t){let{width:n}=e" +
  ".arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&bs(i,e.arithmetic.size)?(Ss(e,i),r+=n)" +
  ":(Cs(e,t[r]),r++)}}function bs(e,t){let[{at:n,start:r},i]=e,a=xs(i.start,r,t)?t:0;return e.every((e,i)=>e.rest" +
  "===void 0&&xs(e.at,n,i*t)&&xs(e.start,r,i*a))}function xs(e,t,n){return e===void 0||t===void 0?e===t:e.at===t." +
  "at+n&&e.by===t.by}function Ss(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Es(e,t.map(({sum:e})=>e)),s" +
  "=xs(a.start,i,0);e.store(n,r,ws(n,i,s,o))}function Cs(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmeti" +
  "c,o=n.reduce((e,t)=>X(a,e,t),Ts(e,t));e.store(a,r,ws(a,i,!1,o))}function ws(e,t,n,r){return t===void 0?r:X(e,n" +
  "?Y(e,t):J(e,t),r)}function Ts({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,q(n))};return t===2?X(e" +
  ",r(0),r(1)):X(e,X(e,r(0),r(1)),X(e,r(2),r(3)))}function Es({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s" +
  "]=r.map(q);if(n===2)return X(e,Ds(t,[0,2],i,a),Ds(t,[1,3],i,a));let c=(n,r)=>X(e,Ds(t,[0,4,2,6],n,r),Ds(t,[1,5" +
  ",3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Ds(t,[0,1,4,5],q(r),q(l)),d=Ds(t,[2" +
  ",3,6,7],q(r),q(l));n.operate(e.add,u,d)}}function Ds(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>" +
  "t*e+r));return e=>{e.shuffle(i,n,r)}}var Os=64,ks=(e,t)=>{let{operands:n}=e,r=js(e);if(Ms(e,t)&&t.library.has(" +
  "r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);Ns(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library" +
  ".get(r),J(a,Q(n.y,e)),J(a,Q(n.t,e)))});i.set(s,c?l:X(a,q(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide" +
  ",Ts(i,s),Ps(e,t))})}},As=(e,t)=>{let{operands:n}=e,r=`${js(e)}Slope`;if(!Ms(e,t)||!t.library.has(r))return;let" +
  "[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.op" +
  "erate(l,r=>{r.operate(c.divide,J(c,{at:n.g}),Ps(e,t))})});Ns(o,e,t,(e,c)=>{let l=c(Z(s,q(u),o=>{o.copy(t.libra" +
  "ry.get(r),J(s,Q(n[i],e)),J(s,Q(n[a],e)))})),d=Q(n.into,e);o.store(s,d,n.add===1?X(s,J(s,d),l):l)})}};function " +
  "js({variant:e}){return Xt[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function Ms({operands:{units:e,row:t}}" +
  ",{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=Os&&t%n.many.bytes===0}function Ns(e,{operands:{units:t,r" +
  "ow:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<t;c++)for(let t=0;t<n;t+=o.bytes)e." +
  "block(()=>{a({at:c*n+t},n=>r===1?n:ms(e,i,t/o.bytes*s,n),c===0&&t===0)})}function Ps({operands:{divisor:e,byRo" +
  "ws:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,ps(n)):a" +
  "(r)}}var[Fs,Is,Ls]=[0,1,2];function Rs(e){let t=e;for(;;){let e=zs.reduce((e,t)=>Bs(e,t),t);if(e.length===t.le" +
  "ngth)return e;t=e}}var zs=[Vs(Ks),Vs(qs),Vs((e,t)=>{if(e.start===Ls)return;let n=qs(Gs(e),Gs(t));return n===vo" +
  "id 0?void 0:Gs(n)}),Zs];function Bs(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i=" +
  "==void 0?n.push(r):n[n.length-1]=i}return n}function Vs(e){return(t,n)=>{if(!(t.kernel!==`product`||n.kernel!=" +
  "=`product`||Hs(n,t)))return e(t,n)}}function Hs({a:e,b:t,rows:n,depth:r,columns:i},a){let o=Us(a.c,a.rows,a.co" +
  "lumns);return Ws(o,Us(e,n,r))||Ws(o,Us(t,r,i))}function Us({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n" +
  ",(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function Ws([e,t],[n,r]){return e<=r&&n<=t}functio" +
  "n Gs(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e" +
  ".b),b:t(e.a),c:t(e.c)}}function Ks(e,t){if(t.start!==Is||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||" +
  "!Js(e.c,t.c,e.rows,e.columns))return;let n=Ys(e.depth,e.a.at,e.a.column,t.a.at),r=Ys(e.depth,e.b.at,e.b.row,t." +
  "b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{." +
  "..e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function qs(e,t){if(t.rows!==1||e.start!==t.start||e" +
  ".depth!==t.depth||e.columns!==t.columns||!Js(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e" +
  ".columns>1&&e.c.column!==t.c.column)return;let n=Ys(e.rows,e.a.at,e.a.row,t.a.at),r=Ys(e.rows,e.c.at,e.c.row,t" +
  ".c.at),i=e.start===Ls?Ys(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)retur" +
  "n{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Js(e,t,n,r){return e.at===t.at&&(n" +
  "===1||e.row===t.row)&&(r===1||e.column===t.column)}function Ys(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:v" +
  "oid 0}var Xs={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multipl" +
  "y:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Zs(e,t){if(e.kernel===`product`||t.kernel===`product`)ret" +
  "urn;let n=Xs[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operand" +
  "s,i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operan" +
  "ds.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{" +
  "...e.operands,bytes:a}}}var[Qs,$s,ec]=[2,4,8],[tc,nc]=[6,2];function rc(e,t){let n=t.columns===1?ec:Qs,r=Math." +
  "floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?nc:r,(r,i,a)=>{ic(e,t,{a:r,c:i,bias:a" +
  ",high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&ic(e,t,{...o,high" +
  ":t.rows-a})}function ic(e,t,n){for(let r=0;r<t.columns;r+=$s)e.block(()=>{ac(e,t,n,r)})}function ac(e,t,{a:n,c" +
  ":r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min($s,t.columns-o),f=Math.floor(t.d" +
  "epth/u),p=(e,r)=>Q(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(" +
  "e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>tc||f===0;if(_)for(let t of g)e.set(t,oc);" +
  "e.repeat(f,[s.bytes],tc,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,J(s,Ko(e,p(r,0),t))));for(let r=0;" +
  "r<d;r++)e.block(()=>{let i=e.let(s.type,J(s,Ko(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=Z(s,q(n),q(i))" +
  ";e.set(o,t.at===0&&!_?c:X(s,c,q(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*" +
  "l;return Z(c,J(c,p(e,i)),J(c,m(n,i)))});ys(e,h.map(({i:e,j:n},a)=>{let s=Q(t.c.at+e*t.c.row+(o+n)*t.c.column,r" +
  "),c=t.start===Is?s:t.start===Ls?Q(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}" +
  ":{start:c},...l.length===0?{}:{rest:l}}}))}var oc=e=>{e.zero()},sc=5,[cc,lc]=[12,4],uc=2;function dc(e,t){let{" +
  "many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>sc?2:o,c=o===0?0:Math.floor(o/s),l=s*n" +
  ".bytes;e.repeat(c,[l],uc,r=>{fc(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&fc(e,t,{place:{at:c*l},broad:" +
  "u,kind:n});for(let n=o*a;n<t.columns;n++)fc(e,t,{place:{at:n*i},broad:1,kind:r})}function fc(e,t,n){let r=Math" +
  ".min(lc,Math.floor(cc/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(" +
  "i,a,o?uc:i,(i,a,o)=>{pc(e,t,{...n,a:i,c:Ko(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{p" +
  "c(e,t,{...n,a:{at:s*t.a.row},c:Go(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function pc(e,t," +
  "{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);re" +
  "turn{i:a,at:Q(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===Is)for(let{sum:t,at:n}of l)e" +
  ".set(t,J(c,n));if(t.start===Ls)for(let{sum:n,i:r}of l)e.set(n,Y(c,Q(t.bias+r*t.biasStep,i)));for(let r=0;r<t.d" +
  "epth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,J(c,Q(t.b.at+r*t.b.row+i*c.bytes,o)))),a" +
  "=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,Y(c,Q(t.a.at+o*t.a.row+r*t.a.column,n)));let d=Z" +
  "(c,q(a),q(i[u%s]));e.set(l,r===0&&t.start===Fs?d:X(c,d,q(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,q(t))}va" +
  "r mc=2048,hc=16,gc=128,_c=8;function vc(e,{size:t,width:n}){if(e.rows*e.depth*e.columns>mc)return;let r=e.star" +
  "t===Ls?e:Gs(e),i=e.a.column===t&&e.b.row===t;if(e.depth<=hc){if(yc(e,t))return t=>{dc(t,e)};if(yc(r,t))return " +
  "e=>{dc(e,r)}}if(i&&e.depth<=gc&&(e.depth>=_c||e.depth%n===0||e.columns>1))return t=>{rc(t,e)};if(e.columns===1" +
  "&&e.depth<=hc)return t=>{dc(t,e)}}function yc({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}va" +
  "r bc=4,xc=8,Sc=64,Cc=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c" +
  "}=o;if(n===0&&t>1||t>Sc||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{$(n,{into:e,bytes:t*c,add:r},(e" +
  ",t)=>J(e,Q(i,t)))}:n=>{for(let o=0;o<t;o+=bc)n.block(()=>{let c=Math.min(bc,t-o),u=Array.from({length:c},(e,t)" +
  "=>n.let(s.type,J(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],xc,e=>{u.forEach((t,r)=>{let c=J(s,Q(i+(o+" +
  "r)*a+s.bytes,e));n.set(t,X(s,q(t),c))})}),ys(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{" +
  "start:i}:{}}}))})}},wc=12e3,Tc=16e4,Ec=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodi" +
  "es(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>Tc}add(e,t){let n=this.#r;(n===void 0||n" +
  ".length>wc)&&(this.end(),n=new ns(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let" +
  " r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},[Dc,Oc]=[4,4];function kc(e,{gradi" +
  "ent:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,q" +
  "(a));Nc(e,n,n=>{let i=n.map(e=>Z(r,q(o),J(r,Q(t,e))));e.set(a,i.reduce((e,t)=>X(r,e,t),q(a)))}),e.store(i,fs,T" +
  "s(e,a))})}function Ac(e,t,n,r){let i=Mc(e,t),a=t.at(-1)?.name===`rate`,o=a?t.slice(0,-1):t;Nc(e,n.bytes,t=>{fo" +
  "r(let s of t)e.sharing(()=>{jc(e,{pieces:o,numbers:i,block:n,place:s,library:r,isScaled:a})})})}function jc(e," +
  "{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,J(s,Q(r.gra" +
  "dient,i))),l=e.let(s.type,J(s,Q(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>Q(r.s" +
  "tate[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,J(s,t))),m=(r,i)=>{let o=`${Pc(t)}${i}`;if(!a.has(o))ret" +
  "urn;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>q(e??c)))})};p.forEach" +
  "((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],q(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0)" +
  ":void 0,f=d===void 0?q(c):Z(s,q(d),q(c));e.store(s,Q(r.parameter,i),e=>{e.operate(s.subtract,q(l),f)})}functio" +
  "n Mc(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,ds(`numbersNow`)),o=0;return t.map(({co" +
  "unt:t})=>Array.from({length:t},()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.typ" +
  "e,e=>{e.operate(i,t)});return o+=8,s}))}function Nc(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/" +
  "Oc),o=(e,t)=>Array.from({length:t},(t,n)=>Q(n*r,e));e.repeat(a,[Oc*r],Dc,e=>{n(o(e,Oc))});let s=i-a*Oc;s>0&&n(" +
  "o({at:a*Oc*r},s))}function Pc(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Fc={...Yo,gather:gs,loss" +
  "Back:As,lossValue:ks,total:Cc};function Ic(e,t){return e.kernel===`product`?vc(e,t.arithmetic):Fc[e.kernel]?.(" +
  "e,t)}var Lc=24576,Rc=128,zc=16,Bc=8;function Vc(e,t){let{size:n}=e,r=t.start===Ls?t:Gs(t),i=t.a.column===n&&t." +
  "b.row===n;Hc(t,n)?Jc(e,Kc(e,t)):Hc(r,n)?Jc(e,Kc(e,r)):i&&Uc(t,n)?Jc(e,Wc(e,t)):i&&Uc(r,n)?Jc(e,Wc(e,r)):i?Xc(e" +
  ",t.rows>t.columns?r:t):Jc(e,t)}function Hc({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}funct" +
  "ion Uc({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=Bc}function Wc(e,t){return{...t,b:qc(e,t.b,t.dep" +
  "th,t.columns)}}function Gc(e){return e%512==0}function Kc(e,t){let{rows:n,depth:r,a:i}=t;return i.row!==e.size" +
  "||!Gc(i.column)||n<Bc||r<zc?t:{...t,a:qc(e,i,n,r)}}function qc({words:e,size:t,width:n,scratch:r},{at:i,column" +
  ":a},o,s){let c=(Math.ceil(s/n)+2)*n*t,l=r(c*o+16);return e.emit(`transpose`,{into:l,intoRow:c,from:i,fromRow:a" +
  ",rows:s,bytes:o*t}),{at:l,row:c,column:t}}function Jc({words:e,size:t},n){let r=n.columns*t,i=n.depth*r<=Lc||G" +
  "c(n.b.row)?r:Math.max(Rc,Yc(r,Math.floor(Lc/n.depth),32)),a=Yc(n.depth,Math.max(zc,Math.floor(Lc/Math.min(i,r)" +
  ")),1);for(let t=0;t<r;t+=i){let o=Math.min(i,r-t);for(let r=0;r<n.depth;r+=a)e.emit(`product`,{rows:n.rows,byt" +
  "es:o,depth:Math.min(a,n.depth-r),a:n.a.at+r*n.a.column,aRow:n.a.row,aStep:n.a.column,b:n.b.at+r*n.b.row+t,bSte" +
  "p:n.b.row,c:n.c.at+t,cRow:n.c.row,start:r===0?n.start:1,bias:n.bias,biasStep:n.biasStep})}}function Yc(e,t,n){" +
  "let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function Xc({words:e,size:t},n){e.emit(`dots`,{rows" +
  ":n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row" +
  ",cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}var Zc=Object.keys(Jt),Qc=class{#e=[];emit" +
  "(e,t,n=0){let r=Jt[e],i=4*(r.length+1);this.#e.push(Zc.indexOf(e)+(n<<8)+(i<<16),...r.map(e=>t[e]))}finish(){r" +
  "eturn this.emit(`end`,{}),Int32Array.from(this.#e)}};function $c(e,t,n,r,i){let{words:a}=n;for(let t of e){let" +
  " e=r.areFull?void 0:Ic(t,i);e===void 0?(r.end(),tl(t,n)):r.add(a,e)}return r.add(a,e=>{kc(e,t)}),r.end(),a.fin" +
  "ish()}function el(e,t){for(let n of e)tl(n,t);return t.words.finish()}function tl(e,t){e.kernel===`product`?Vc" +
  "(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function nl(e,t,n,{library:r}){let i=new Qc;return n.add(i,n" +
  "=>{Ac(n,e,t,r)}),n.end(),i.finish()}var rl=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;construc" +
  "tor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}" +
  "has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this" +
  ".#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(" +
  "),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=th" +
  "is.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#" +
  "a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()===1" +
  ";this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e" +
  "}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r" +
  "=this.#n[this.#r[t]],i=new il(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===al){" +
  "i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>o.h" +
  "as(e)}}if(a>=ol&&a<=sl)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===dl&&this.#e[this.#t]===fl)i.cu" +
  "t(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`the" +
  " function ${e} holds the instruction ${a}`)}}#d(e){if(e===dl){let e=this.#p();return e===pl?this.#t+=16:e<=ml|" +
  "|e===hl||e===gl?(this.#p(),this.#p()):e>=_l&&e<=vl&&this.#t++,!0}return e===cl?(this.#p(),!0):(e===ll?this.#t+" +
  "=4:e===ul&&(this.#t+=8),e>=ll)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e" +
  "+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return Ar" +
  "ray.from({length:this.#p()},e)}},il=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e" +
  "=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts" +
  ".push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),th" +
  "is.parts.push(yl),this.variable(this.#t+r,t)}},[al,ol,sl,cl,ll,ul,dl]=[11,32,34,65,67,68,253],[fl,pl,ml,hl,gl]" +
  "=[12,13,11,92,93],[_l,vl]=[21,34],yl=Uint8Array.of(ol),[bl,xl,Sl,Cl,wl]=[1,2,3,9,10],Tl=[0,97,115,109,1,0,0,0]" +
  ";function El(e){let t=new Xo;return t.byte(...Tl),Ol(t,bl,e=>e.byte(1,96,0,0)),Ol(t,xl,e=>{e.unsigned(2),kl(e," +
  "`memory`,[2,0,1]),kl(e,`table`,[1,Dl,0,1])}),Ol(t,Sl,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.uns" +
  "igned(0)}),Ol(t,Cl,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),Ol(" +
  "t,wl,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var Dl=112;function Ol(e,t,n){le" +
  "t r=new Xo;n(r),e.byte(t),e.block(r)}function kl(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var Al=globalThis" +
  ",jl=65536,Ml=new Map;function Nl(e){return Ll(e)!==void 0}function Pl(e){let{WebAssembly:t}=Al;if(t===void 0)t" +
  "hrow Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/jl)})}function Fl(e,t,n,r){let{WebAssemb" +
  "ly:i}=Al,a=Ll(e)?.module;if(i===void 0||a===void 0)throw Error(`no WebAssembly`);let o={memory:t,table:new i.T" +
  "able({initial:n.length+1,element:`anyfunc`}),core:r};return n.length>0&&new i.Instance(new i.Module(El(n)),{en" +
  "v:o}),new i.Instance(a,{env:o}).exports}function Il(e){let t=Ll(e);if(t===void 0)throw Error(`no WebAssembly`)" +
  ";return t.library}function Ll(e){return Ml.has(e)||Ml.set(e,Rl(e)),Ml.get(e)}function Rl(e){let{WebAssembly:t}" +
  "=Al;if(t===void 0)return;let n=zl(e);try{return{module:new t.Module(n),library:new rl(n)}}catch{return}}functi" +
  "on zl(e){let{Buffer:t}=Al;if(t!==void 0)return new Uint8Array(t.from(e,`base64`));let n=Al.atob(e),r=new Uint8" +
  "Array(n.length);for(let e=0;e<r.length;e++)r[e]=n.charCodeAt(e);return r}var Bl=2048,Vl=1024,Hl=64,Ul=64;funct" +
  "ion Wl(e,t,n,r){let{size:i,width:a}=n,{batches:o,look:s=[],topology:c,updater:l}=t,{parameters:u,lanes:d}=e,f=" +
  "A.frameSize,p=e=>{let t=Math.ceil(f/Ul)*Ul;return f=t+e,t},m=l.kernels??[],h=m.reduce((e,{count:t})=>e+t,0),g=" +
  "p(e.size*i+Hl),_=e=>g+e*i,v=p(4*o.rows),y=p(8*Bl*h),ee=p(256),te=new Ho(p(Vl),Vl),ne=p(0),re=(e,t)=>e.map(({in" +
  "struction:e,node:n},r)=>{let{operation:a,attributes:o}=c.nodes[n].spec,s=a?.name??``;return Mo(e,{size:i,lanes" +
  ":d,address:_,order:v,operation:s,attributes:o,step:t+r})}),b={words:new Qc,size:i,width:a,scratch(e){return f=" +
  "Math.max(f,ne+e+Hl),ne}},x={arithmetic:n,library:r,batch:{rows:o.fullSize,areFull:o.rows%o.fullSize===0}},S={p" +
  "arameter:_(u.offset),gradient:_(u.gradient),state:u.state.map(_),bytes:u.trained*i},ie=new Ec(n,te),ae=$c(Rs(r" +
  "e(e.steps,0)),S,b,ie,x),oe=nl(m,S,ie,x),se=el(Rs(re(s,e.steps.length)),{...b,words:new Qc}),ce=p(ae.byteLength" +
  "),le=p(oe.byteLength),ue=p(se.byteLength);return Gl(f),{bytes:f,tape:g,order:v,numbers:y,adjustments:ee,number" +
  "sOfStep:h,texts:[[te.at,te.words],[ce,ae],[le,oe],[ue,se]],passages:ie.bodies,look:ue,frame:{program:ce,update" +
  ":le,loss:_(e.loss),gradient:S.gradient,trained:S.bytes,parameter:S.parameter,paying:u.paying*i,adjustments:ee," +
  "numbers:y,numbersOfStep:8*h,order:v,rows:o.rows,batchSize:o.fullSize,batches:o.perEpoch}}}function Gl(t){if(!(" +
  "t<=4294967296))throw new e({what:`not enough memory for a compiled run`,found:`${(t/2**30).toFixed(1)} GiB nee" +
  "ded`,expected:`at most 4 GiB; a smaller batch needs less`})}var Kl=`xoroshiro128+`,ql=class{tape;memory;#e;#t;" +
  "#n;#r;#i;#a;#o;#s;#c;#l;#u={step:0,learningRate:0};#d=0;#f=-1;constructor(e,t,n,r){this.tape=e,this.#e=t,this." +
  "#t=Wl(e,t,n,Il(r));let i=Yl(this.#t.bytes),{buffer:a}=i,o=this.#t,s=n.size===4?Float32Array:Float64Array;this." +
  "memory=new s(a,o.tape,e.size),this.#i=new Float64Array(a,o.numbers,Bl*o.numbersOfStep),this.#a=new Uint32Array" +
  "(a,o.order,t.batches.rows),this.#o=new DataView(a,o.adjustments),this.#s=t.updater.kernels??[];for(let[e,t]of " +
  "o.texts)new Int32Array(a,e,t.length).set(t);this.#n=new Vo(a),this.#n.set(o.frame),this.#c=So(e,t);let c=new I" +
  "nt32Array(a),l=this.#x();this.#r=Fl(r,i,o.passages,e=>{l.get(c[e/4+1])?.()}),this.#l=new Co(e,t,this.memory,th" +
  "is.#c,()=>{this.#n.clear(),this.#d=this.#c.step,this.#y(),this.#r.evaluate(this.#n.at)})}run(e,t){if(!this.#p(" +
  "t))return this.#l.run(e,t);let n=this.#n;n.clear(t.loss),this.#d=t.step,this.#m(t),n.judgeBy(t.stopping);let r" +
  "=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#g(t,a),s=this.#h(e-i,o);if(this.#y(),this.#_(t,a,o?1:s),n.set" +
  "({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#v(s),this.#b(),n.get(`taken`)<i+s)break;i+=s}let{stoppin" +
  "g:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`)," +
  "rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#n.clear(),this.#d=e,t" +
  "his.#y(),this.#n.set({program:t});try{return this.#r.evaluate(this.#n.at),!0}catch{return!1}finally{this.#n.se" +
  "t({program:n.program})}}dispose(){}#p({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...cr.n" +
  "ames.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Jl(e)>0)}#m({penalty:e}){let t=[...cr.nam" +
  "es.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#o.setInt32(n*16,Jl(e" +
  "),!0),this.#o.setFloat64(n*16+8,t,!0)}),this.#o.setInt32(t.length*16,Jl(`done`),!0)}#h(e,t){let{batches:n}=thi" +
  "s.#e,r=t?e:Math.min(e,Bl),{random:i,batch:a}=n.position;return i===void 0||i.generator===Kl?r:Math.min(r,n.per" +
  "Epoch-a)}#g({isRateConstant:e},t){return e&&this.#s.every(({steadyFrom:e=1/0})=>t>=e)}#_({rate:e},t,n){let r=t" +
  "his.#u,i=0;for(let a=t;a<t+n;a++){r.step=a,r.learningRate=e(a),Mn(r.learningRate);for(let e of this.#s)e.settl" +
  "e(this.#i,i,r),i+=e.count}}#v(e){try{return this.#r.run(this.#n.at,e)<0}catch{return!1}}#y(){let{position:e,or" +
  "der:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===Kl;this.#n.set({epoch:n,batch:r,shuffles:" +
  "+!!a}),this.#f!==n&&(this.#f=n,a?(this.#n.random=i.words,this.#r.shuffle(this.#n.randomAt,this.#t.order,t.leng" +
  "th)):this.#a.set(t))}#b(){let{batches:e}=this.#e,t=this.#n.get(`epoch`),n=this.#n.get(`batch`),{random:r}=e.po" +
  "sition;if(r?.generator===Kl)this.#f=t,e.position={epoch:t,batch:n,random:{generator:Kl,words:this.#n.random}};" +
  "else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}" +
  "#x(){let{look:e=[],topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new vo(e,t.nodes,this.tape,this.memory," +
  "this.#c);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e].forEach(({instruction:{name:e,operands" +
  ":t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#S(),e===`call`?a.forward():a" +
  ".backward(t.index,t.into,t.add,t.g)})}),i}#S(){let{batches:e}=this.#e,t=this.#n.get(`batch`)*e.fullSize;this.#" +
  "c.rows=Math.min(e.fullSize,e.rows-t),this.#c.step=this.#d+this.#n.get(`taken`)}};function Jl(e){return Zt.inde" +
  "xOf(e)}function Yl(t){try{return Pl(t)}catch{throw new e({what:`not enough memory for a compiled run`,found:`$" +
  "{(t/2**20).toFixed(1)} MiB needed`,expected:`that much free memory; a smaller batch needs less`})}}var Xl=Ql(`" +
  "wasm-float64`,Uo,qt),Zl=Ql(`wasm-float32`,Wo,Kt);function Ql(e,t,n){return{name:e,width:t.width,bytes:t.size,i" +
  "sAvailable:()=>Nl(n),has:(e,{name:t},n)=>No(e,t,n),create:(e,r)=>new ql(e,r,t,n)}}var $l=l(`engine`,[Xl,Zl,Do]" +
  "),eu=class{engine=`plain`;#e;constructor(e){this.#e=e}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance(" +
  ");n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,sto" +
  "pped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}};[...$l.names];function tu(t,n,r){if(r===`p" +
  "lain`)return{driver:new eu(n)};let i=nu(ru(r)),a=r===`auto`||i.name===r?{}:{refusal:new e({what:`engine cannot" +
  " run here`,where:`engine`,found:r,expected:`WebAssembly, allowed by the page`})};try{return{driver:new ro(t,n," +
  "i),...a}}catch(t){if(!(t instanceof e))throw t;return{driver:new eu(n),refusal:t}}}function nu(e){return e.fin" +
  "d(e=>e.isAvailable())??e[e.length-1]}function ru(e){let t=[...$l];return e===`auto`?t:t.slice(t.indexOf($l.get" +
  "(e,`engine`)))}var iu=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return t" +
  "his.#n.length===0}get load(){return this.#n.length*Math.max(1/au,this.#e*8/ou)}note(e){this.#t.push(e)}stand(e" +
  ",t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length" +
  ",this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t," +
  "this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}}," +
  "au=256,ou=2**26,su=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){for(let t of Object.key" +
  "s(e))lu(t);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=uu(`lossBelow`,t,!Number.isN" +
  "aN(t),`a number`);let i=n===1/0||Number.isSafeInteger(n)&&n>0;this.patience=uu(`noBetterFor`,n,i,`a whole numb" +
  "er of steps, 1 or more`);let a=r>=0&&r<1/0;this.leastGain=uu(`leastGain`,r,a,`a finite number, 0 or more`)}jud" +
  "ge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(" +
  "e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patience?`noBetterFor`:void 0}ge" +
  "t state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},c" +
  "u=[`lossBelow`,`noBetterFor`,`leastGain`];function lu(n){if(!cu.some(e=>e===n))throw new e({what:`unknown rule" +
  "`,where:`stop`,found:n,expected:`one of ${cu.join(`, `)}`,nearest:t(n,cu)})}function uu(t,n,r,i){if(r)return n" +
  ";throw new e({what:`not a limit`,where:`stop/${t}`,found:n,expected:i})}function du(e){return Array.isArray(e)" +
  "?[...e]:[e]}var fu=class{learningRate;penalty;updater;batches;clip;stopping;slots;#e;#t;#n=0;constructor(e,t={" +
  "}){this.#e=e,this.learningRate=t.learningRate??.1,this.penalty=t.penalty??{},this.clip=Object.entries(t.clip??" +
  "{}),this.stopping=t.stop===void 0?void 0:new su(t.stop),this.updater=sr(...du(t.optimizer??`sgd`)),this.#t=mr(" +
  "...du(t.schedule??`constant`));for(let e of Object.keys(this.penalty))e!==`biases`&&cr.get(e,`penalty`);for(le" +
  "t[e]of this.clip)dt.get(e,`clip`);this.batches=t.data===void 0?void 0:new aa(t.data,t),this.slots=e.parameters" +
  ".map(e=>{let t=e.value.data.length;return{parameter:e,state:this.updater.init(t),gradient:new Float64Array(t)}" +
  "}),this.prime()}get step(){return this.#n}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){ret" +
  "urn this.batches?.position.epoch??this.#n}get loss(){return this.#e.loss+this.#o()}advance(){let e=this.#e;thi" +
  "s.checkIdle(),e.backward(),_r(e,this.#n);let t={step:this.#n,epoch:this.epoch,rows:this.batches?.size??e.batch" +
  ",loss:this.loss,learningRate:this.rateAt(this.#n)},n=this.slots.filter(({parameter:e})=>!e.frozen);return this" +
  ".#a(n),e.update(()=>{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});th" +
  "is.#n++,this.batches?.advance(),this.#r()}),t}checkIdle(){if(this.#e.busy)throw new e({what:`a step inside a w" +
  "ave`,expected:`steps taken when the wave is over`})}updateOf(e){this.checkIdle(),this.#e.parameter(e),this.#e." +
  "backward(),this.#a(this.slots.filter(({parameter:e})=>!e.frozen));let[{state:t,gradient:n}]=this.slots.filter(" +
  "({parameter:t})=>t.id===e),{updater:r}=this;return{updater:r,learningRate:this.rateAt(this.#n),step:this.#n,st" +
  "ate:mu(t),gradient:n.slice()}}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e){return this.learni" +
  "ngRate*this.#t(e)}arrive(e,t,n,r){this.#n=e,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||" +
  "e.parameter.write(n=>{t(e,n)});this.#r()},n,r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#i(this" +
  ".batches.take()),this.#e.setMode({training:!0,draw:this.#n})})}get position(){return this.batches?.position??{" +
  "epoch:this.#n,batch:0}}checkpoint(){let e=this.slots.map(({parameter:e,state:t})=>[e.id,e.value,t]);return{ste" +
  "p:this.#n,position:this.position,parameters:Object.fromEntries(e.map(([e,{shape:t,data:n}])=>[e,{shape:t,data:" +
  "n.slice()}])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,mu(t)])),...this.stopping===void 0?{}:{stopping:" +
  "this.stopping.state}}}restore(e){for(let t of this.slots)hu(t,e);this.#n=e.step,this.batches!==void 0&&(this.b" +
  "atches.position=e.position),this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this" +
  ".#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.ent" +
  "ries(e.optimizer[t.id]))n[r].set(i)}this.prime()})}#r(){this.batches?.varies===!0&&this.#i(this.batches.take()" +
  "),this.#e.setMode({training:!0,draw:this.#n})}#i(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}#" +
  "a(e){for(let{parameter:t,gradient:n}of e)if(n.set(t.gradient.data),this.pays(t))for(let e of cr){let r=this.pe" +
  "nalty[e.name]??0;r!==0&&e.accumulate(t.value.data,r,n)}let t=e.map(({gradient:e})=>e);for(let[e,n]of this.clip" +
  ")dt.get(e).clip(t,n)}#o(){let e=0;for(let t of cr){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}" +
  "of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:e}){return this.penalty.biases==" +
  "=!0||!e.every(pu)}};function pu({consumer:e,index:t}){return e.family===`weighted-sum`&&e.inputs.length%2==1&&" +
  "t===e.inputs.length-1}function mu(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}" +
  "function hu({parameter:t,state:n},{parameters:r,optimizer:i}){let a=t.value.data.length,o=Object.hasOwn(r,t.id" +
  ")?r[t.id].data.length:void 0;if(o!==a)throw new e({what:`checkpoint of another graph`,where:t.id,found:o,expec" +
  "ted:`${a} numbers`});let s=Object.hasOwn(i,t.id)?Object.keys(i[t.id]):[];if(s.join()!==Object.keys(n).join())t" +
  "hrow new e({what:`checkpoint of another optimiser`,where:t.id,found:s,expected:Object.keys(n).join(`, `)||`no " +
  "state`})}function gu(e){return e.filter(({parameter:e})=>!e.frozen)}function _u(e){return e.reduce((e,{gradien" +
  "t:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function vu(e,t,n){let r=0;for(let i of e){let e=i.grad" +
  "ient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var yu=class exte" +
  "nds fu{#e;#t;#n;constructor(e,t){super(e,t),this.#e=e,this.#t=gu(this.slots)}get count(){return _u(this.#t)}ar" +
  "rive(...[e,t,...n]){this.#n=t,super.arrive(e,t,...n)}pack(e){let t=this.#e.isBehind?this.#n:void 0;vu(this.#t," +
  "e,t??(({parameter:e},t)=>t.set(e.value.data)))}},bu=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=0;#d;#f;#p=!1;c" +
  "onstructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:s}=e;this.#e=e,this.#t" +
  "=n,this.#n=new na(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new yu(this.#" +
  "n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(e.from),this.#o=new iu(this.#r.co" +
  "unt);let{driver:c,refusal:l}=tu(this.#n,this.#r,a.engine??`plain`);this.#i=c,this.#a=l===void 0?void 0:vr(l),t" +
  "his.#s=this.#r.step}get isOver(){return this.#f!==void 0||this.#p||this.#r.step>=this.#e.end}get load(){return" +
  " this.#o.load}adjust(e){this.#d=e}take(e,t){let n=Cu()+e;try{for(let r=e;r>0&&!this.isOver&&this.load<t;r=n-Cu" +
  "())this.#m(r)}catch(e){this.#f=vr(e),this.#_()}}report(){let{turn:e}=this.#e,t=this.#f,{load:n}=this;return{ki" +
  "nd:`progress`,turn:e,load:n,...this.#o.take(),engine:this.#i.engine,...this.#a===void 0?{}:{refusal:this.#a},." +
  "..this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#m(e){let{step:t}=this.#r;t===this.#s&&this.#h();let n=Math" +
  ".min(this.#e.end,this.#s+this.#e.every),r=Math.max(1,Math.floor(this.#u*e)),i=Cu(),{rows:a,loss:o,...s}=this.#" +
  "i.run(Math.min(n,t+r),this.#l);this.#u=(this.#r.step-t)/Math.max(Cu()-i,xu),this.#c+=a,this.#l=o,this.#p=s.sto" +
  "pped!==void 0,(this.#p||this.#r.step>=n)&&this.#g(s)}#h(){this.#d!==void 0&&(this.#r.learningRate=this.#d.lear" +
  "ningRate,this.#r.penalty=this.#d.penalty,this.#d=void 0)}#g({epoch:e,learningRate:t,stopped:n}){let{step:r}=th" +
  "is.#r;this.#o.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{" +
  "stopped:n},...this.#t===void 0?{}:{validationLoss:Or(this.#n,{values:this.#t}).loss},engine:this.#i.engine,wor" +
  "ker:!0}),this.#_(),this.#s=r,[this.#c,this.#l]=[0,0]}#_(){let{step:e,position:t,stopping:n}=this.#r;this.#o.st" +
  "and({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},xu=.05,{performance:Su}=globalThis;function " +
  "Cu(){return Su.now()}var wu=4,Tu=16,Eu=1/4,Du=class{#e;#t;#n;#r={};#i=!1;#a=!1;#o=0;#s=-1/0;constructor(e,t){t" +
  "his.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#c(e);break;case`adjust`:this.#n?.adjust(e);break;c" +
  "ase`pause`:this.#i=!0;break;case`resume`:this.#i=!1;break;case`heard`:this.#o-=e.load}this.#u()}slice(){this.#" +
  "a=!1;let e=this.#n;if(e===void 0||!this.#l())return;e.take(wu,Eu);let t=Ou.now()-this.#s>=Tu||e.load>=Eu;(e.is" +
  "Over||t&&e.load>0)&&this.#d(e),e.isOver&&(this.#n=void 0),this.#u()}#c(e){this.#n=void 0,this.#i=e.isPaused,th" +
  "is.#o=0,this.#s=-1/0,e.tables!==void 0&&(this.#r=e.tables);try{this.#n=new bu(e,this.#r)}catch(t){let n={recor" +
  "ds:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:vr(t)};this.#e({kind:`progress`,turn:e.tur" +
  "n,...n,ending:r})}}#l(){return this.#n!==void 0&&!this.#i&&this.#o<1}#u(){this.#a||!this.#l()||(this.#a=!0,thi" +
  "s.#t())}#d(e){this.#s=Ou.now();let t=e.report();this.#o+=t.load,this.#e(t,[t.numbers.buffer])}},{performance:O" +
  "u}=globalThis,ku=globalThis,Au=new ku.MessageChannel,ju=new Du((e,t)=>{ku.postMessage(e,t)},()=>{Au.port2.post" +
  "Message(void 0)});Au.port1.onmessage=()=>{ju.slice()},ku.onmessage=({data:e})=>{ju.take(e)},ku.postMessage({ki" +
  "nd:`ready`})})();";
