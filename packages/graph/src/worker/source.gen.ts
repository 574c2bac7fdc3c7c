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
  ")n[e]=Math.min(t,Math.max(-t,n[e]))}}]),ft=2**31-1;function pt(e){let t=1;for(let n of e)t*=n;return t}functio" +
  "n C(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}function w(e,t){if(e===t)retu" +
  "rn!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function mt(e" +
  "){return{shape:e,data:new Float64Array(gt(e))}}function ht(e){return{shape:e.shape,data:e.data.slice()}}functi" +
  "on gt(t,n){for(let r of t)if(!Number.isInteger(r)||r<0)throw new e({what:`not a size`,where:n,found:r,expected" +
  ":`a whole number, 0 or more`});let r=pt(t);if(r>ft)throw new e({what:`shape too large`,where:n,found:C(t),expe" +
  "cted:`at most ${ft} entries`});return r}function T(e){let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o" +
  ",derivative:s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1" +
  "]),arity:r,rules:i,formula:a,inferShape:_t,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.leng" +
  "th;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=" +
  "n.data[a]*s(e,a,r,t)}}}function _t(e){let[t]=e;return e.forEach((e,n)=>{if(!w(e,t))throw vt(n,e,`${C(t)}, as i" +
  "nput 0`)}),t}function E(e,t=0){if(e.length===2)return[e[0],e[1]];throw vt(t,e,`the shape [batch, units]`)}func" +
  "tion vt(t,n,r){return new e({what:`shapes do not fit`,where:`input ${t}`,found:C(n),expected:r})}var yt=T({nam" +
  "e:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,for" +
  "mula:{value:`a + b`,derivatives:[`1`,`1`]}}),bt={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`" +
  "],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=E(e[0]),n=0" +
  ";return e.forEach((r,i)=>{if(E(r,i)[0]!==t)throw vt(i,r,`batch ${t}, as input 0 of ${C(e[0])}`);n+=r[1]}),[t,n" +
  "]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]" +
  "=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a" +
  "[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0" +
  "),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},xt=T({name:`divide`,symb" +
  "ol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/" +
  "t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),St={name:`dot`,family:`combi" +
  "nation`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inf" +
  "erShape:e=>[E(_t(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(" +
  "let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.s" +
  "hape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},Ct=class t{#e;#t;constru" +
  "ctor(e,t=`xoroshiro128+`){this.#e=u(t,ot),this.#t=this.#e.seed(wt(e))}static restore({generator:e,words:n},r){" +
  "let i=new t(`restored`,r??ot.get(e,`generator`));return i.#t=i.#e.restore(n),i}get state(){return{generator:th" +
  "is.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}norma" +
  "l(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt" +
  "(-2*Math.log(i)/i)}}integer(t){if(!Number.isInteger(t)||t<1||t>2**32)throw new e({what:`bad count`,found:t,exp" +
  "ected:`a whole number from 1 to 2³²`});let n=Math.floor(2**32/t);for(;;){let e=Math.floor(this.#t.bits()/n);if" +
  "(e<t)return e}}shuffle(e){let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]" +
  "]}return e}permutation(e){return this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let e=Array.from({" +
  "length:4},()=>this.#t.bits());return new t(e.join(),this.#e)}};function wt(t){if(typeof t==`string`||typeof t=" +
  "=`number`&&Number.isFinite(t))return t;throw new e({what:`bad seed`,found:t,expected:`a finite number or a tex" +
  "t`})}var Tt={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:d(`share of" +
  " the entries dropped`,.5,0,1),seed:p(`start of the generator of the masks`,0,0)},formula:{value:`m * x`,deriva" +
  "tives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=Et(e),n=e.inputs[0].data;for(let r=0;r<n.lengt" +
  "h;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=Et(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.da" +
  "ta[e]*i()}};function Et({training:e,draw:t,attributes:{rate:n,seed:r}}){if(!e||n===0)return()=>1;let i=new Ct(" +
  "`dropout ${r} ${t}`),a=1/(1-n);return()=>i.next()<n?0:a}var Dt=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,Ot=`(" +
  "x - mean(x)) / ${Dt}`,kt={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bia" +
  "s`],arity:[1,3],rules:{epsilon:f(`added to the variance, so that a constant row can be divided`,1e-5)},formula" +
  ":{value:`gain * ${Ot} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Ot} * mean(gain * g * ${Ot})) / ${D" +
  "t}`,`g * ${Ot}`,`g`]},inferShape([e,...t]){let[,n]=E(e);return t.forEach((t,r)=>{if(!w(t,[n]))throw vt(r+1,t,`" +
  "[${n}] for ${C(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s" +
  "=0;s<a;s++){let{normal:a}=At(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Nt(t,e,1)*a[e]+Nt(n,e,0)}},backward({inp" +
  "uts:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s)" +
  ";if(i===2){Ft(l,void 0,a.data);continue}let u=At(e,c,n),d=l.map((e,n)=>e*Nt(t,n,1));i===1?Ft(l,u.normal,a.data" +
  "):Pt(u,d,a.data,o)}}};function At({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=jt(i);for(let t=0;t<e;" +
  "t++)i[t]/=a;let o=Mt(i);for(let t=0;t<e;t++)i[t]-=o;let s=1/Math.sqrt(Mt(i.map(e=>e*e))+r/a/a);return{normal:i" +
  ".map(e=>e*s),slope:s/a}}function jt(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?" +
  "t:1}function Mt(e){return e.reduce((e,t)=>e+t,0)/e.length}function Nt(e,t,n){return e===void 0?n:e.data[t]}fun" +
  "ction Pt({normal:e,slope:t},n,r,i){let a=Mt(n),o=Mt(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t" +
  "*(n[s]-a-e[s]*o)}function Ft(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function It(e){let{name:" +
  "t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{}" +
  ",formula:i,inferShape:([e])=>[E(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){" +
  "let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;" +
  "for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var Lt=It({name:`mean`,symbo" +
  "l:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Rt=T({name:`multiply`,symbol:`×" +
  "`,arity:[2,1/0],value:(e,t)=>zt(e,t),derivative:(e,t,n)=>zt(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`" +
  "]}});function zt(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Bt=T({name:`s" +
  "cale`,symbol:`·`,arity:[1,1],rules:{factor:d(`what every entry is multiplied by`,1)},value:([e],t,{factor:n})=" +
  ">n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Vt={name:`" +
  "slice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:p(`first unit taken, counted from" +
  " 0`,0,0),to:p(`first unit no longer taken`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferSha" +
  "pe([t],{from:n,to:r}){let[i,a]=E(t);if(n<r&&r<=a)return[i,r-n];throw new e({what:`slice does not fit`,found:`u" +
  "nits ${n} to ${r}`,expected:`from < to ≤ ${a} for ${C(t)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[" +
  "e],output:t,attributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.dat" +
  "a[a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)f" +
  "or(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},Ht={...T({name:`stop-gradient`,symbol:`⊣`,arity:[1,1]," +
  "value:([e],t)=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constant" +
  "Inputs:()=>[0],exempt:`it blocks the gradient by definition`},Ut=l(`combination`,[yt,T({name:`subtract`,symbol" +
  ":`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,de" +
  "rivatives:[`1`,`-1`]}}),Rt,xt,Bt,bt,Vt,It({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivat" +
  "ives:[`1`]}}),Lt,St,kt,Tt,Ht,{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1" +
  "/0],rules:{weights:g(`what each input is multiplied by, in their order`)},formula:{value:`sum(weights * loss)`" +
  ",derivatives:[`weights`]},inferShape(t,{weights:n}){if(t.forEach((e,t)=>{if(e.length>0)throw vt(t,e,`a scalar," +
  " as a loss is`)}),n.length===t.length)return[];throw new e({what:`wrong count of weights`,found:n.length,expec" +
  "ted:`${t.length}, one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduc" +
  "e((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);funct" +
  "ion Wt(e,t,n){return _(e,Gt(t,n),n,`option`)}function Gt(t,n){let r=t;if(typeof r!=`object`||!r||Array.isArray" +
  "(r))throw new e({what:`not options`,where:n,found:r,expected:`an object of names and values`});return Object.f" +
  "romEntries(Object.entries(t).filter(([,e])=>e!==void 0))}function Kt(e,t){let n=Object.entries(e).map(([e,n])=" +
  ">[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}function D(e,t){return{meaning:e,d" +
  "efault:t,expected:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}functio" +
  "n O(e,t){return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&" +
  "&e>=0&&e<1}}function k(e){let{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;" +
  "return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:qt(e." +
  "reduction)},formula:Yt(a),scalar:e,inferShape:([e,t])=>Xt(e,t),forward({inputs:[{shape:e,data:t},{data:r}],out" +
  "put:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Jt(a,e)},backward({input" +
  "s:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Jt(a,e);for(let e=0;e<t.length;" +
  "e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor:e=>Yt(o(e))},...s!==void 0&&{branches({inputs:[{da" +
  "ta:e},{data:t}],attributes:n},r){for(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function qt(e,t=[`sum`,`" +
  "mean`,`batch-mean`]){return h(`how the losses of the entries become one number`,t,e)}function Jt(e,t){let{redu" +
  "ction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function Yt({value:e,de" +
  "rivative:t,targetDerivative:n}){return{value:e,derivatives:[t,n]}}function Xt(t,n){if(w(t,n))return[];throw ne" +
  "w e({what:`prediction and target differ in shape`,found:C(n),expected:C(t)})}var Zt=k({name:`binary-cross-entr" +
  "opy`,reduction:`mean`,value:(e,t)=>-(t*Qt(Math.log(e))+(1-t)*Qt(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math." +
  "max(e*(1-e),1e-12),targetDerivative:e=>Qt(Math.log1p(-e))-Qt(Math.log(e)),formula:{value:`-(t * max(log(y), -1" +
  "00) + (1 - t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(l" +
  "og(1 - y), -100) - max(log(y), -100)`}});function Qt(e){return Math.max(e,-100)}var $t=k({name:`binary-cross-e" +
  "ntropy-with-logits`,reduction:`mean`,value:(e,t)=>S(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivativ" +
  "e:(e,t)=>e>0?1-t-b(-e):b(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / " +
  "(1 + exp(-y)) - t`,targetDerivative:`-y`}}),en=k({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e" +
  "-t)*(e-t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t" +
  "`,targetDerivative:`t - y`}}),tn=k({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e" +
  ",t)=>S(-t,nn(1-t*e)),targetDerivative:(e,t)=>S(-e,nn(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if" +
  "(t * y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function nn(e){ret" +
  "urn Math.max(0,Math.sign(e))}var rn=k({name:`huber`,rules:{delta:f(`error at which the parabola becomes a line" +
  "`,1)},reduction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t" +
  ",{delta:n})=>an(e-t,n),targetDerivative:(e,t,{delta:n})=>an(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y " +
  "- t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:" +
  "`min(max(t - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function an(e,t){r" +
  "eturn Math.min(Math.max(e,-t),t)}var on=k({name:`kullback-leibler`,rules:{prediction:h(`what the prediction is" +
  "`,[`probability`,`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?cn(e):t" +
  "*(Math.log(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?cn(e)" +
  ":-t/e,targetDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:sn(`log(y)`" +
  ",`-t / y`),formulaFor:({prediction:e})=>e===`logarithm`?sn(`y`,`-t`):sn(`log(y)`,`-t / y`)});function sn(e,t){" +
  "return{value:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function c" +
  "n(e){return Number.isNaN(e)?NaN:0}var ln=k({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(" +
  "e-t),derivative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,deriv" +
  "ative:`sign(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),un=k({name:`mean-squared-erro" +
  "r`,reduction:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula" +
  ":{value:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),dn={name:`softmax-cross-entro" +
  "py`,family:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:h(`what a target row is`,[`index`,`dis" +
  "tribution`],`index`),reduction:qt(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,der" +
  "ivatives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.leng" +
  "th!==2)throw gn(`prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(w(t,r))return[];thr" +
  "ow gn(`target`,t,`${C(r)} for the logits ${C(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduc" +
  "tion:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&hn(t,o);let c=fn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=" +
  "Se(s,t,t+o);for(let r=t;r<t+o;r++)l+=S(-Te(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t]" +
  ",attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?pn(e,fn(t,e.shape[" +
  "1],n),s,o):n===`distribution`&&mn(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function fn({data:" +
  "e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function pn({shape:[e,t],data:n},r,i,a){for(let " +
  "o=0;o<e;o++){let e=o*t,s=Se(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ce(" +
  "n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*we(n,e+l,s))}}}function mn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){l" +
  "et e=a*t,o=Se(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*Te(n,a,o)}}function hn({data:t},n){t.forEach((t,r)=>" +
  "{if(!(Number.isInteger(t)&&t>=0&&t<n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,ex" +
  "pected:`a whole number from 0 to ${n-1}`})})}function gn(t,n,r){return new e({what:`shapes do not fit`,where:`" +
  "softmax-cross-entropy ${t}`,found:C(n),expected:r})}var _n=l(`loss`,[en,un,ln,rn,Zt,$t,dn,tn,on]),vn={name:`we" +
  "ighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:m(`weights a" +
  "re [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(" +
  "e,{transpose:t}){let n=e.length>>1,[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw A(`value" +
  " ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw A(`value ${a}`,o,`the batch size ${r} of ${C(e[0])}`);l" +
  "et[s,c]=yn(e[n+a],t);if(c!==o[1])throw A(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${C(o)}`);if(a" +
  ">0&&s!==i)throw A(`weight ${a}`,e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&wn(e[2*" +
  "n],i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;bn(t,e.leng" +
  "th%2==1?e[2*r]:void 0);for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];" +
  "for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data" +
  "[e*a+n]=r}}},backward(e,t,n,r){let i=e.inputs.length>>1;n<i?xn(e,t,n,r):n<2*i?Sn(e,t,n-i,r):Cn(t,r)}};function" +
  " yn(e,t){if(e.length===0)return[1,1];if(e.length!==2)throw A(`weight`,e,`a scalar or the shape [out, in]`);ret" +
  "urn t?[e[1],e[0]]:[e[0],e[1]]}function bn({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.lengt" +
  "h===1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function xn({inputs:e," +
  "output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1," +
  "s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n" +
  "*c[t*u+r*d]}}function Sn({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1]," +
  "[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l" +
  ";r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Cn({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;" +
  "a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function wn(e,t){if(!(e.length===0||e.length===1&&e[0]===t))th" +
  "row A(`bias`,e,`a scalar or the shape [${t}]`)}function A(t,n,r){return new e({what:`shapes do not fit`,where:" +
  "`weighted-sum ${t}`,found:C(n),expected:r})}var Tn=l(`operation`,[vn,...Ut,...Ve,..._n]);function En(t){if(!Nu" +
  "mber.isFinite(t))throw new e({what:`bad learning rate`,found:t,expected:`a finite number`})}function Dn(e){let" +
  " t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:An(e),...On(e" +
  "),init:e=>Object.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).fill(n)])),update(t,i,a,o){let s=t.length;j" +
  "n(s,i,a,n),En(o.learningRate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for" +
  "(let e=0;e<s;e++)t[e]-=r[e]}}}function On(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slo" +
  "ts:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function kn(e,t){return e?[t]:[]}function An(e)" +
  "{let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − " +
  "${n}`].join(`; `)}function jn(e,t,n,r){if(t.length!==e)throw Mn(`gradient`,t.length,e);for(let t of r){let r=n" +
  "[t]?.length;if(r!==e)throw Mn(`state/${t}`,r,e)}}function Mn(t,n,r){return new e({what:`wrong size for this pa" +
  "rameter`,where:t,found:n,expected:`${r} numbers`})}var Nn=h(`whose definition holds where they differ`,[`pytor" +
  "ch`,`keras`],`pytorch`);function Pn(e){let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Nn},o" +
  "=(e={},n=t)=>{let o=Gt(e,n),s=o.convention===`keras`?r:void 0;return Dn(i(Wt(a,{...s,...o},n)))};return{name:t" +
  ",title:n,options:a,formula:o().formula,create:o}}function Fn(e,t,n,r){let i=(n={},i=t)=>e.create({...r,...Gt(n" +
  ",i)},i);return{name:t,title:n,options:Kt(e.options,r),formula:i().formula,create:i}}function j(e=0){let t=e===" +
  "0?`η`:`η / (1 + k · δ)`;return{describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{s" +
  "teadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let " +
  "o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}function In(e,t){return t===`keras`?{inside:e,outside:0,write" +
  ":e=>`√(${e} + ε)`}:{inside:0,outside:e,write:e=>`(√${e} + ε)`}}function Ln(e,t){return{name:e,count:t.length,s" +
  "teadyFrom:0,settle(e,n){e.set(t,n)}}}function Rn(e,t){return{slots:{squares:e},describe:e=>({lines:[`s ← s + $" +
  "{e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Ln(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let " +
  "i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function zn(" +
  "e,t){return t===`keras`?Vn(e):Bn(e)}function Bn(e){return kn(e>0,{describe:e=>({lines:[`${e} ← ${e} + λ · p`]," +
  "direction:e}),kernel:Ln(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Vn" +
  "(e){return kn(e>0,{describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,co" +
  "unt:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let" +
  " e=0;e<n.length;e++)n[e]*=a}})}var Hn=Pn({name:`adagrad`,title:`Adagrad`,options:{lrDecay:D(`how fast the lear" +
  "ning rate falls with the steps`,0),initialAccumulator:D(`what the sum of squares starts from`,0),epsilon:D(`wh" +
  "at keeps the divisor from 0`,1e-10),weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{initialA" +
  "ccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...zn(i.we" +
  "ightDecay,r),Rn(t,In(n,r)),j(e)]});function Un(e){let t=new Float64Array(Wn).fill(NaN),n=0,r=1;return i=>{let " +
  "a=i%Wn,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var Wn=256;function Gn({beta1:" +
  "e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[Un(e),Un(t)],c={mean:0,squares:0};return" +
  "{slots:r?{...c,largestSquares:0}:c,describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) " +
  "· ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v" +
  "̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r," +
  "i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l" +
  "}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?" +
  "n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i" +
  "[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var Kn={beta1:O(`share of the average gradient that is kept`,.9),beta2:O(`s" +
  "hare of the average of squares that is kept`,.999),epsilon:D(`what keeps the divisor from 0`,1e-8),amsgrad:m(`" +
  "whether to divide by the largest average of squares so far`,!1)},qn=Pn({name:`adam`,title:`Adam`,options:{...K" +
  "n,weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...zn(e.weightDec" +
  "ay,e.convention),Gn(e),j()]}),Jn=Pn({name:`adamw`,title:`AdamW`,options:{...Kn,weightDecay:D(`how strongly par" +
  "ameters are drawn to 0`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Vn(e.weightDecay),Gn(e),j()]" +
  "}),Yn=Fn(qn,`amsgrad`,`AMSGrad`,{amsgrad:!0});function Xn({momentum:e,dampening:t=0,nesterov:n=!1}){return{slo" +
  "ts:{velocity:0},describe(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · " +
  "v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}" +
  "){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;fo" +
  "r(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var Zn=Pn({name:`sgd`,title:`Gradient de" +
  "scent`,options:{momentum:O(`share of the velocity that is kept`,0),dampening:O(`share of the gradient that doe" +
  "s not enter the velocity`,0),nesterov:m(`whether to step along the velocity as it will be`,!1),weightDecay:D(`" +
  "how strongly parameters are drawn to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if" +
  "(i&&(n===0||r>0))throw new e({what:`nesterov needs a velocity without dampening`,found:{momentum:n,dampening:r" +
  "},expected:`momentum above 0 and dampening 0`});let o=kn(n>0,Xn({momentum:n,dampening:r,nesterov:i})),s=a===`k" +
  "eras`?[j(),...o]:[...o,j()];return[...zn(t.weightDecay,a),...s]}}),Qn=Fn(Zn,`momentum`,`Momentum`,{momentum:.9" +
  "}),$n=Fn(Zn,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function er(e,t){return{slots:{squares:0},describ" +
  "e:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Ln(`averaged-squares`" +
  ",[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[" +
  "i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function tr(e,t){return{slots:{squares:0,mean:0},describe:e=>({l" +
  "ines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`" +
  ")}`}),kernel:Ln(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let " +
  "i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i" +
  "])+t.inside)+t.outside}}}var nr=l(`optimiser`,[Zn,Qn,$n,Hn,Pn({name:`rmsprop`,title:`RMSprop`,options:{rho:O(`" +
  "share of the average of squares that is kept`,.99),momentum:O(`share of the velocity that is kept`,0),centered" +
  ":m(`whether to divide by the deviation instead of the root of the squares`,!1),epsilon:D(`what keeps the divis" +
  "or from 0`,1e-8),weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces" +
  "({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=In(r,i),s=kn(t>0,Xn({momentum:t}));return[.." +
  ".zn(a.weightDecay,i),n?tr(e,o):er(e,o),...i===`keras`?[j(),...s]:[...s,j()]]}}),qn,Jn,Yn]);function rr(e,t,n){" +
  "return u(e,nr,n).create(t,n)}var M=l(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign" +
  "(w)`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){for(let r=0" +
  ";r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(" +
  "e,t){let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){for(let r=0;r<e.length;r+" +
  "+)n[r]+=t*e[r]}}]);function N({factor:e,...t}){return{...t,create:(n={},r=t.name)=>e(Wt(t.options,n,r))}}var i" +
  "r=N({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}" +
  "),ar=N({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:p(`T: the step at which " +
  "the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),or=N({name:`exponential`,titl" +
  "e:`Exponential`,formula:`lr · γᵏ`,options:{gamma:D(`factor from step to step`,.99)},factor:({gamma:e})=>t=>e**" +
  "t}),sr=N({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:p(`T: the" +
  " step at which the line ends`,1,1e3),end:D(`factor at the end of the line`,0)},factor:({steps:e,end:t})=>n=>1-" +
  "(1-t)*Math.min(n,e)/e}),cr=l(`schedule`,[ir,N({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{" +
  "every:p(`steps on one stair`,1,100),gamma:D(`factor from stair to stair`,.1)},factor:({every:e,gamma:t})=>n=>t" +
  "**Math.floor(n/e)}),or,sr,ar,N({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{ste" +
  "ps:p(`n: the number of steps it takes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function lr(e,t," +
  "n){return u(e,cr,n).create(t,n)}var ur=globalThis.kernels.float32,dr=globalThis.kernels.float64,fr={end:[],gat" +
  "her:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`" +
  ",`c`,`cRow`,`start`,`bias`,`biasStep`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColum" +
  "n`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`fro" +
  "m`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`by" +
  "tes`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:" +
  "[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`" +
  ",`factor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`" +
  ",`bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`r" +
  "ow`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],lo" +
  "ssValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g" +
  "`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`cl" +
  "asses`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],core:[`st" +
  "ep`],passage:[`number`]},pr=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`" +
  "gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],mr=[`half-squared-error`,`mean-squa" +
  "red-error`,`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`ku" +
  "llback-leibler probability`,`kullback-leibler logarithm`],hr=[`done`,`l1`,`l2`,`norm`,`value`],gr=[`program`,`" +
  "loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows" +
  "`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchS" +
  "tart`,`numbersNow`],P={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,random:136,frameSize:16" +
  "8},F=class extends e{node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected" +
  ":n}),this.node=e}},_r=class extends e{node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node" +
  " ${e}, step ${t}`,found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};func" +
  "tion vr(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number.isFinite))))" +
  "{for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw n" +
  "ew _r(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number.isFinite(e))" +
  ";if(e!==void 0)throw new _r(n.id,t,`gradient`,e)}}}function yr(t){if(!(t instanceof e)){let e=t instanceof Err" +
  "or?t.message:String(t);return{type:`error`,message:e,what:e}}let{message:n,what:r,where:i,found:a,expected:o,n" +
  "earest:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return t instanceof _" +
  "r?{...c,type:`non-finite`,node:t.node,step:t.step}:t instanceof F?{...c,type:`uncompilable`,node:t.node}:{...c" +
  ",type:`fault`}}var br=class extends e{faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:" +
  "``;super({...Cr(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},xr=class{#e=[];attempt(t){if(!(thi" +
  "s.#e.length>=100))try{return t()}catch(t){if(!(t instanceof e))throw t;this.#e.push(t);return}}add(t){this.att" +
  "empt(()=>{throw new e(t())})}stop(){if(this.#e.length>0)throw new br(this.#e)}};function Sr(t,n,r){let i=t ins" +
  "tanceof Error?t:Error(String(t)),a=t instanceof e?Cr(t):{what:`${r} failed: ${i.message}`},o=a.where===void 0?" +
  "`node ${n}`:`node ${n}, ${a.where}`;return new e({...a,where:o},{cause:i})}function Cr({what:e,where:t,found:n" +
  ",expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function wr(t,{id:n,shape:r,units:i" +
  "}){let a=Dr(t),o=`${C(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new e({what:`values do not fit`,w" +
  "here:n,found:C(a),expected:o});if(r[0]!==-1){if(w(a,r))return r;throw s()}if(a.length===2&&a[1]===i)return a;l" +
  "et c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c%i===0)return[c/i,i];throw s()}function Tr(t,n,r){if(Or(t)){if(t.d" +
  "ata.length!==n.length)throw new e({what:`wrong count of numbers for shape ${C(t.shape)}`,where:r,found:t.data." +
  "length,expected:String(n.length)});n.set(t.data);return}let i=0,a=(t,r)=>{if(typeof t!=`number`)throw new e({w" +
  "hat:`not a number`,where:r,found:t,expected:`a number`});n[i++]=t},o=Array.isArray(t)&&Array.isArray(t[0])?t[0" +
  "].length:-1;Array.isArray(t)?o<0?t.forEach((e,t)=>{a(e,`${r}/${t}`)}):t.forEach((t,n)=>{if(!Array.isArray(t)||" +
  "t.length!==o)throw new e({what:`ragged rows`,where:`${r}/${n}`,found:Array.isArray(t)?t.length:t,expected:`${o" +
  "} numbers, as in the first row`});t.forEach((e,t)=>{a(e,`${r}/${n}/${t}`)})}):a(t,r)}function Er(e,t,n){let r=" +
  "n===void 0?Dr(e):wr(e,{id:t,shape:[-1,n],units:n}),i=new Float64Array(gt(r,t));return Tr(e,i,t),{shape:r,data:" +
  "i}}function Dr(e){if(Or(e))return e.shape;let t=[];for(let n=e;Array.isArray(n);n=n[0])t.push(n.length);return" +
  " t}function Or(e){return typeof e==`object`&&!!e&&`shape`in e}function kr(t,n={}){let{values:r={},training:i=!" +
  "1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,family:s}=t.node(n);if(" +
  "s!==`input`&&s!==`target`&&s!==`parameter`)throw new e({what:`not a leaf`,where:n,found:s,expected:`an input, " +
  "a target or a parameter`});return[i,a[0]===-1?Er(r,n,o):Er(r,n)]})),s=Nr(t,o);return new Ar(t.topology,({posit" +
  "ion:e})=>{let n=t.nodes[e],r=o.get(e);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?v" +
  "oid 0:n.value},{batch:s,training:i,draw:a,held:e=>t.nodes[e].held,objective:new Map([...t.objective].map(([e,n" +
  "])=>[t.node(e).position,n]))})}var Ar=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,thi" +
  "s.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(t));if(n!==void 0)re" +
  "turn n;throw new e({what:`no value`,where:t,expected:`values for everything it depends on`})}at(e){return this" +
  ".#n[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let i=this.at(n);if(i===" +
  "void 0)throw new e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expected:`values for all" +
  " inputs and targets`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);" +
  "return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{sh" +
  "ape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(" +
  "let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flat" +
  "Map(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t]" +
  ",n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data." +
  "set(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0" +
  "){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void " +
  "0)}else{let t=this.#i(e,i);t!==void 0&&Mr(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?ht(t." +
  "output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,shape:t},n){let r=e." +
  "map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;re" +
  "turn{attributes:n,inputs:r,output:Pr(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({position:e,inputs:t" +
  ",spec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)return;let o=this.#o(e,a" +
  ");t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e);if(n.size===0)r" +
  "eturn t;let r=jr(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#s" +
  "(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=jr(this.topology.nodes[e].shape);for(let e=0;e<t" +
  ".length;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===void 0)throw new e({w" +
  "hat:`unknown node`,found:t,expected:`the id of a node of this graph`});return n}};function jr(e){return e[0]==" +
  "=-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Mr(e,t,n){try{e.forward(t)}catch(t){throw " +
  "Sr(t,n,e.name)}}function Nr(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;for(let[n,{shape:a" +
  "}]of r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`${t.nodes[i[0]].id} " +
  "and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length===0?t.batch" +
  ":i[1].shape[0]}function Pr(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}function I(e){retu" +
  "rn typeof e==`function`}function Fr(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Ob" +
  "ject.create(Error.prototype),t.prototype.constructor=t,t}var Ir=Fr(e=>function(t){e(this),this.message=t?`${t." +
  "length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this" +
  ".name=`UnsubscriptionError`,this.errors=t});function Lr(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var" +
  " L=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=null}uns" +
  "ubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.is" +
  "Array(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(I(n))try{n()}catch(t" +
  "){e=t instanceof Ir?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{Br(t)}" +
  "catch(t){e??=[],t instanceof Ir?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Ir(e)}}add(t){if(t&&t!==this){i" +
  "f(this.closed)Br(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(this._f" +
  "inalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&" +
  "&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_" +
  "removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Lr(t,e)}remove(t){let{_fin" +
  "alizers:n}=this;n&&Lr(n,t),t instanceof e&&t._removeParent(this)}};L.EMPTY=(()=>{let e=new L;return e.closed=!" +
  "0,e})();var Rr=L.EMPTY;function zr(e){return e instanceof L||e&&`closed`in e&&I(e.remove)&&I(e.add)&&I(e.unsub" +
  "scribe)}function Br(e){I(e)?e():e.unsubscribe()}var R={onUnhandledError:null,onStoppedNotification:null,Promis" +
  "e:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Vr={setTimeout(e,t,...n){let{de" +
  "legate:r}=Vr;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}" +
  "=Vr;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function Hr(e){Vr.setTimeout(()=>{let{onUnhandl" +
  "edError:t}=R;if(t)t(e);else throw e})}function Ur(){}var Wr=qr(`C`,void 0,void 0);function Gr(e){return qr(`E`" +
  ",void 0,e)}function Kr(e){return qr(`N`,e,void 0)}function qr(e,t,n){return{kind:e,value:t,error:n}}var z=null" +
  ";function Jr(e){if(R.useDeprecatedSynchronousErrorHandling){let t=!z;if(t&&(z={errorThrown:!1,error:null}),e()" +
  ",t){let{errorThrown:e,error:t}=z;if(z=null,e)throw t}}else e()}function Yr(e){R.useDeprecatedSynchronousErrorH" +
  "andling&&z&&(z.errorThrown=!0,z.error=e)}var Xr=class extends L{constructor(e){super(),this.isStopped=!1,e?(th" +
  "is.destination=e,zr(e)&&e.add(this)):this.destination=ii}static create(e,t,n){return new ei(e,t,n)}next(e){thi" +
  "s.isStopped?ri(Kr(e),this):this._next(e)}error(e){this.isStopped?ri(Gr(e),this):(this.isStopped=!0,this._error" +
  "(e))}complete(){this.isStopped?ri(Wr,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(th" +
  "is.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e){try{thi" +
  "s.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}finally{this.un" +
  "subscribe()}}},Zr=Function.prototype.bind;function Qr(e,t){return Zr.call(e,t)}var $r=class{constructor(e){thi" +
  "s.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){ti(e)}}error(e){let{p" +
  "artialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){ti(e)}else ti(e)}complete(){let{partialObserver:e}=t" +
  "his;if(e.complete)try{e.complete()}catch(e){ti(e)}}},ei=class extends Xr{constructor(e,t,n){super();let r;if(I" +
  "(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&R.useDeprecatedNextContext?(t=O" +
  "bject.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&Qr(e.next,t),error:e.error&&Qr(e.error,t)" +
  ",complete:e.complete&&Qr(e.complete,t)}):r=e}this.destination=new $r(r)}};function ti(e){R.useDeprecatedSynchr" +
  "onousErrorHandling?Yr(e):Hr(e)}function ni(e){throw e}function ri(e,t){let{onStoppedNotification:n}=R;n&&Vr.se" +
  "tTimeout(()=>n(e,t))}var ii={closed:!0,next:Ur,error:ni,complete:Ur},ai=typeof Symbol==`function`&&Symbol.obse" +
  "rvable||`@@observable`;function oi(e){return e}function si(e){return e.length===0?oi:e.length===1?e[0]:functio" +
  "n(t){return e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;r" +
  "eturn n.source=this,n.operator=t,n}subscribe(e,t,n){let r=ui(e)?e:new ei(e,t,n);return Jr(()=>{let{operator:e," +
  "source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return" +
  " this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=ci(t),new t((t,n)=>{let r=new ei({next:t=>{try{" +
  "e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source" +
  "?.subscribe(e)}[ai](){return this}pipe(...e){return si(e)(this)}toPromise(e){return e=ci(e),new e((e,t)=>{let " +
  "n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function ci(e){return e??R.Promise??Promise" +
  "}function li(e){return e&&I(e.next)&&I(e.error)&&I(e.complete)}function ui(e){return e&&e instanceof Xr||li(e)" +
  "&&zr(e)}function di(e){return I(e?.lift)}function fi(e){return t=>{if(di(t))return t.lift(function(t){try{retu" +
  "rn e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}function pi(" +
  "e,t,n,r,i){return new mi(e,t,n,r,i)}var mi=class extends Xr{constructor(e,t,n,r,i,a){super(e),this.onFinalize=" +
  "i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?f" +
  "unction(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){" +
  "try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUn" +
  "subscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.ca" +
  "ll(this)}}},hi=Fr(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`" +
  "}),gi=class extends B{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observers=[],this.i" +
  "sStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new _i(this,this);return t.operator=e,t}_thro" +
  "wIfClosed(){if(this.closed)throw new hi}next(e){Jr(()=>{if(this._throwIfClosed(),!this.isStopped){this.current" +
  "Observers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){Jr(()=>{if(thi" +
  "s._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;f" +
  "or(;t.length;)t.shift().error(e)}})}complete(){Jr(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStoppe" +
  "d=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0," +
  "this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubscribe(e){retu" +
  "rn this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalize" +
  "dStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t|" +
  "|n?Rr:(this.currentObservers=null,r.push(e),new L(()=>{this.currentObservers=null,Lr(r,e)}))}_checkFinalizedSt" +
  "atuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new" +
  " B;return e.source=this,e}};gi.create=(e,t)=>new _i(e,t);var _i=class extends gi{constructor(e,t){super(),this" +
  ".destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t," +
  "n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==nu" +
  "ll||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Rr}};function vi(e,t){let n=I(e)?e:()=>e,r=e=>e." +
  "error(n());return new B(t?e=>t.schedule(r,0,e):r)}function yi(e){return!!e&&(e instanceof B||I(e.lift)&&I(e.su" +
  "bscribe))}function bi(e,t){return fi((n,r)=>{let i=0;n.subscribe(pi(r,n=>{r.next(e.call(t,n,i++))}))})}functio" +
  "n xi(e,t){return fi((n,r)=>{let i=0;n.subscribe(pi(r,n=>e.call(t,n,i++)&&r.next(n)))})}function Si(e,t=oi){ret" +
  "urn e??=Ci,fi((n,r)=>{let i,a=!0;n.subscribe(pi(r,n=>{let o=t(n);(a||!e(i,o))&&(a=!1,i=o,r.next(n))}))})}funct" +
  "ion Ci(e,t){return e===t}var wi=class{held=Ti;#e;#t=Ti;#n=Ti;#r;constructor(e){this.#e=e}get any(){return this" +
  ".held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=ne" +
  "w Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}rol" +
  "lBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let" +
  " r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r" +
  "={shape:e.shape,data:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=thi" +
  "s.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t)" +
  ":[e]}},Ti=new Map,Ei=class extends gi{stream$;#e=0;#t=!1;constructor(e){super(),this.stream$=new B(t=>{this.#e" +
  "++===0&&e.observed?.(!0),t.add(()=>{--this.#e===0&&e.observed?.(!1)});let n=e.latest();this.#t||this.subscribe" +
  "(t),n!==void 0&&t.next(n),this.#t&&t.complete()})}complete(){this.#t=!0,super.complete()}},Di=class extends B{" +
  "#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length}emit(){let" +
  " e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(" +
  "t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Oi=class{id;op;attributes;position;rank;shap" +
  "e;units;inputs;edges=[];operation;changed=new Di;objectiveWeight=0;flows=!1;propagation;clamps;current;#e;#t;#" +
  "n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,th" +
  "is.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,this.shape=e.s" +
  "hape,this.units=e.shape[0]===-1?e.shape[1]??1:pt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){retu" +
  "rn this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.cat" +
  "chUp(),this.current!==void 0)return this.current;throw new e({what:`no value yet`,where:this.id,expected:this." +
  "missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new e(" +
  "{what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.val" +
  "ueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=n" +
  "ew Ei({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.position)?vo" +
  "id 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return thi" +
  "s.#r??=new Ei({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.propagatio" +
  "n.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.c" +
  "heckUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{" +
  "value$:this.value$.pipe(bi(t)),gradient$:this.gradient$.pipe(bi(t))}}get clamped(){return this.clamps?.any??!1" +
  "}get held(){return this.clamps?.held??Ti}clamp(t,n){if(!Number.isFinite(t))throw new e({what:`not a value to h" +
  "old`,where:this.id,found:t,expected:`a finite number`});this.#o(e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}" +
  "release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?." +
  "rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data" +
  ".length!==e.data.length&&(this.#t=mt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.len" +
  "gth-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this." +
  "#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emit" +
  "Value(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){th" +
  "is.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observe" +
  "d===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?" +
  ".complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&w(t.shape,e)" +
  "?t:mt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),t" +
  "his.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&" +
  "&t<this.units))throw new e({what:`no such unit`,where:this.id,found:t,expected:`a whole number from 0 to ${thi" +
  "s.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new wi(this.uni" +
  "ts),e(this.clamps),this.propagation.due(this)})}},ki=class extends Oi{family;symbol;#e=new L;#t;#n;#r;#i;const" +
  "ructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==" +
  "void 0&&this.#s(ht(e.spec.value))}set(e){let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){t" +
  "his.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.#n??this.value,r=this.blank(t);r.data.set(n),e(r" +
  ".data),this.#s(r)})}connect(e){let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(" +
  "e,this)}});return this.#e.add(t),t}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0," +
  "this.propagation.rolesChanged()}unfreeze(){this.#i=!1,this.propagation.rolesChanged()}get rows(){return this.s" +
  "hape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.#n??this.current,t=this.#t??(e===" +
  "void 0?void 0:ht(e));return t!==void 0&&(this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.cl" +
  "amped?ht(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}dis" +
  "card(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(){this.#" +
  "e.unsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==void 0?mt(e):super.blank(e" +
  ")}#a(e){this.propagation.catchUp();let t=wr(e,this),n=this.blank(t);return Tr(e,n.data,this.id),n}#o(e){try{le" +
  "t t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){t" +
  "his.#t=e,this.propagation.due(this)}},Ai=class extends L{source;consumer;index;position;#e;constructor(e,t,n,r" +
  "){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(th" +
  "is)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.close" +
  "d||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.h" +
  "asValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){t" +
  "hrow Sr(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={sha" +
  "pe:e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this.source.gradi" +
  "ent$.pipe(bi(()=>this.contribution()))}},ji=class extends Oi{operation;family;symbol;frozen=!1;call;#e;#t;#n=!" +
  "1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#e={attrib" +
  "utes:this.attributes,inputs:n.map(()=>Mi),output:Mi,training:!1,draw:0},this.call=this.#e,n.forEach((e,t)=>e.e" +
  "dges.push(new Ai(e,this,t,r)))}recompute(){if(this.clamps?.advance(),!this.#r())return!1;let e=this.#e,{propag" +
  "ation:t}=this,n=this.#t,r=this.#i(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{" +
  "this.operation.forward(e)}catch(e){throw this.#n=!0,Sr(e,this.id,this.op)}return this.become(this.clamped?ht(i" +
  "):i,r!==n),!0}rollBack(){this.#n?this.clamps?.rollBack():super.rollBack(),this.#n=!1;let{current:e}=this;this." +
  "#r(),this.#e.output=e??Mi,e!==void 0&&this.clamped&&(this.#e.output=mt(e.shape),this.operation.forward(this.#e" +
  "))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#r(){let{inputs:e}=" +
  "this,t=this.#e.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#" +
  "i(e){let{shape:t}=this;return(this.#t===void 0||t[0]===-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1" +
  ")]:t),this.#t}},Mi={shape:[0],data:new Float64Array};function Ni(e,t){return new B(n=>{let r=2,i=()=>{--r===0&" +
  "&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}va" +
  "r Pi=[`input`,`target`,`parameter`];function Fi(t,n){if(!(typeof t==`string`&&t.length>0&&t.length<=200))throw" +
  " new e({what:`not an id`,where:n,found:t,expected:`a text of 1 to 200 characters`})}function Ii(e){return Pi.i" +
  "ncludes(e)}function Li({op:n},r){if(typeof n!=`string`)return n;if(!Ii(n)){if(Tn.has(n))return Tn.get(n);throw" +
  " new e({what:`unknown operation`,where:r,found:n,expected:`the name of an operation`,nearest:t(n,[...Pi,...Tn." +
  "names])})}}function Ri({attributes:e=Vi},t,n){return _(t?.rules??Vi,e,n)}function zi({id:t,inputs:n},r,i){let[" +
  "a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to " +
  "${o}`;throw new e({what:`wrong count of inputs of ${t}`,where:i,found:n.length,expected:s})}function Bi(t,n,r)" +
  "{let{id:i,operation:a,attributes:o}=t;if(a===void 0)return Hi(t,r??`node ${i}`);try{return a.inferShape(n.map(" +
  "({shape:e})=>e),o)}catch(t){if(!(t instanceof e))throw t;let o=n.map(e=>`${e.id} ${C(e.shape)}`).join(`, `),s=" +
  "[r,t.where].filter(e=>e!==void 0).join(`, `);throw new e({...Cr(t),what:`${t.what}: node ${i} (${a.name}) of $" +
  "{o}`,where:s===``?void 0:s})}}var Vi={};function Hi({id:t,op:n,units:r,value:i},a){if(n===`parameter`)return U" +
  "i(t,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new e({what:`width of ${t}`,where:`${a}/units`,fou" +
  "nd:r,expected:`a whole number, 1 or more`});gt([1,r],`${a}/units`);let o=[-1,r];return i!==void 0&&Wi(t,i,o,`$" +
  "{a}/value`),o}function Ui(t,n,r){if(n===void 0)throw new e({what:`parameter ${t} without numbers`,where:`${r}/" +
  "data`,expected:`its shape and data`});let i=gt(n.shape,`${r}/shape`);return Gi(`parameter ${t}`,n,i,`${r}/data" +
  "`),n.shape}function Wi(t,n,r,i){let a=gt(n.shape,i);if(!w([-1,...n.shape.slice(1)],r)||n.shape.length===0)thro" +
  "w new e({what:`value of ${t}`,where:i,found:C(n.shape),expected:C(r)});Gi(`value of ${t}`,n,a,i)}function Gi(t" +
  ",{shape:n,data:r},i,a){if(r.length!==i)throw new e({what:t,where:a,found:r.length,expected:`${i} numbers for $" +
  "{C(n)}`})}var Ki=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32A" +
  "rray(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsu" +
  "mer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function qi(e){let t=new xr,n=new Yi(e,t),r=n." +
  "resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.object" +
  "ive(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var Ji=1e3,Yi=class{#e;#t;#n=new Map;constructor(e,t" +
  "){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{Fi(e,V(t,`id`))" +
  "}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:V(t,`id`),found:e,expected:`an id of its own`}))" +
  ":this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>Li(e,V(t,`op`))),r=this.#t.attempt(()=" +
  ">Ri(e,n,V(t,`attributes`)));return(n!==void 0||Ii(e.op))&&this.#t.attempt(()=>{zi(e,n,V(t,`inputs`))}),Object." +
  "assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiti" +
  "ng[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=" +
  ">{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(" +
  "e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(" +
  "e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>Bi(o,s,V(t)));if(c===void 0)return" +
  ";let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}" +
  "#r(e){let t=new Ki(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void" +
  " 0?this.#a(e,V(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.obje" +
  "ctive===void 0)return new Map(Xi(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objecti" +
  "ve)){let a=t.get(r);a===void 0?this.#a(r,`/objective/${Zi(r)}`,`the id of a scalar node`):(this.#i(e[a],i),n.s" +
  "et(a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/${Zi(e)}`;pt(t)!==1&&this.#t.add(()=>({what:`not a sc" +
  "alar`,where:r,found:C(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`" +
  ",where:r,found:n,expected:`a finite number`}))}#a(e,n,r){this.#t.add(()=>({what:`unknown node`,where:n,found:e" +
  ",expected:r,nearest:this.#n.size<=Ji?t(e,[...this.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=" +
  "new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let " +
  "a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,wh" +
  "ere:V(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};funct" +
  "ion Xi(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e," +
  "shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function V(e,...t){" +
  "return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function Zi(e){return e.replaceAll(`~`,`~0`).replaceAll(`/`," +
  "`~1`)}var Qi=class{#e=new $i(e=>e.valueListener);#t=new $i(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){" +
  "let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.va" +
  "lues;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i" +
  "=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){retur" +
  "n e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}" +
  "},$i=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.m" +
  "ap(e=>this.#e(t[e]))),this.#n}},ea=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=t" +
  "his.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmp" +
  "ty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;" +
  "for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);thi" +
  "s.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let " +
  "n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fi" +
  "ll(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},ta=class{batch=1;training=!1;draw=0;running=!1;number" +
  "=0;error$=new gi;wave$=new gi;nodes;objective=[];teller=new Qi;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#" +
  "u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new ea(e),this.#r=new ea(e),this.nodes=t(this),thi" +
  "s.#e=this.nodes.filter(e=>e instanceof ki).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({o" +
  "peration:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradien" +
  "tDue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:" +
  "e})=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective" +
  "(e){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.node" +
  "s[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)" +
  "}this.roleNumber++,this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==" +
  "this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)retur" +
  "n;let r=n===`later`?void 0:n,i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,this.isWatched&&n!==`later" +
  "`&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get " +
  "watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObse" +
  "rved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehind" +
  "Unheard(){return this.#u?.isAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{run" +
  "ning:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}upda" +
  "te(t){if(this.catchUp(),this.#d)throw new e({what:`the graph has been disposed`,expected:`a living graph`});if" +
  "(this.#s)t();else if(this.running)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)throw e}}drive" +
  "(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return thi" +
  "s.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber+" +
  "+}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.roleNumber++}reportError(t,{id:n}" +
  "){let r=t instanceof e?t:na(t,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!" +
  "0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete()}#f(){for(let e=this.#o.shift();e!==vo" +
  "id 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=" +
  "!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.running=!1,t" +
  "his.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{b" +
  "atch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return t" +
  "his.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),na(e,`the change failed`)}try{this.#l" +
  ">0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:na(a,`the gradients failed`)}#g(e" +
  "){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=thi" +
  "s;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#" +
  "i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of " +
  "this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()" +
  "){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient" +
  "();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.gl" +
  "impse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.length>0&&n=" +
  "==void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r" +
  ".emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{this.#y()," +
  "this.#x()}finally{this.running=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==void 0&&(t??=n,n.row" +
  "s!==t.rows))throw new e({what:`inputs of different batch sizes`,where:`${t.id} and ${n.id}`,found:[t.rows,n.ro" +
  "ws],expected:`as many rows in each; push them together in one graph.update or graph.feed`});return t?.rows??th" +
  "is.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){vi(()=>" +
  "e).subscribe()}};function na(t,n,r){if(t instanceof e)return t;let i=t instanceof Error?t:Error(String(t));ret" +
  "urn new e({what:`${n}: ${i.message}`,where:r},{cause:i})}var ra=class{nodes;inputs;targets;parameters;topology" +
  ";#e;#t;constructor(e){this.topology=qi(e),this.#t=new ta(this.topology.nodes.length,e=>ia(this.topology,e)),th" +
  "is.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof ki);this.inputs=t.filter(({family:" +
  "e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e==" +
  "=`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}has(e){return this.topo" +
  "logy.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){retu" +
  "rn this.#r(e,[`parameter`])}update(e){this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind()" +
  "{return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){this.update(()=>{for(let[t,n]of Object.entries(e)" +
  "){let e=this.#r(t,[`input`,`target`,`parameter`]);yi(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t." +
  "hasLoss}get loss(){return this.#t.loss}get loss$(){return Ni(()=>this.wave,this.wave$).pipe(Si(),xi(()=>this.h" +
  "asLoss),bi(()=>this.loss))}backward(){if(!this.#t.ensureGradients())throw new e({what:`nothing to differentiat" +
  "e`,expected:this.#i()})}differentiate(t){let n=Object.entries(t).map(([t,n])=>{let r=this.#n(t);if(r.shape.som" +
  "e(e=>e!==1))throw new e({what:`not a scalar`,where:t,found:r.shape,expected:`a scalar node`});if(!Number.isFin" +
  "ite(n))throw new e({what:`not a weight`,where:t,found:n,expected:`a finite number`});return[r.position,n]});th" +
  "is.#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})" +
  "=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this." +
  "#t.number}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){re" +
  "turn this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get wave$(){return this.#t.wave$}get error$(" +
  "){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){this.#t.setMode(e.traini" +
  "ng,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.cat" +
  "chUp(),this.#t.draw}toSpec(e={}){return{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=th" +
  "is.#e[r];if(i.family===`parameter`)return{...n,value:aa(i.value),frozen:i.frozen};let{value:a,...o}=n;return e" +
  ".values===!0&&i instanceof ki&&i.hasValue?{...o,value:aa(i.value)}:o}),objective:Object.fromEntries(this.objec" +
  "tive)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.d" +
  "ispose();for(let e of this.#e)e.dispose()}#n(n){let r=this.topology.position.get(n);if(r!==void 0)return this." +
  "#e[r];throw new e({what:`unknown node`,found:n,expected:`the id of a node of this graph`,nearest:t(n,this.#e.l" +
  "ength<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r=this.#n(t);if(r instanceof ki&&n.includes(r.family))return" +
  " r;throw new e({what:`wrong kind of node`,where:t,found:r.op,expected:n.join(` or `)})}#i(){return this.#t.obj" +
  "ective.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}};function ia({nodes:e},t)" +
  "{let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new ki(r,t):new ji" +
  "(r,e,i,t))}return n}function aa({shape:e,data:t}){return{shape:e,data:t.slice()}}var oa=class{engine=`plain`;#" +
  "e;constructor(e){this.#e=e}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.row" +
  "s;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)" +
  "return{...t,rows:n,loss:r}}}dispose(){}},sa=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(t,n={})" +
  "{this.data=t,this.rows=ca(t);let{batchSize:r=this.rows}=n;if(!Number.isSafeInteger(r)||r<1)throw new e({what:`" +
  "batch size`,found:r,expected:`a whole number, 1 or more`});this.#e=Math.min(r,this.rows),this.perEpoch=Math.ce" +
  "il(this.rows/this.#e),this.#t=n.shuffle??this.perEpoch>1,this.#t&&(this.#i=new Ct(n.seed??1).state)}get positi" +
  "on(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch" +
  ":t,random:n=this.#i}){n!==void 0&&Ct.restore(n);let r=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(t" +
  "his.#i=n),!r&&this.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get orde" +
  "r(){return this.#o().order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){retur" +
  "n this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.s" +
  "tart+this.size);return Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,la(n,e)]))}advance(){this." +
  "#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o" +
  "(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:Ct.restore(e),n=t?.permutation(this.rows)??Uint3" +
  "2Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};functi" +
  "on ca(t){let n=Object.entries(t),r=n.length===0?0:n[0][1].shape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw " +
  "new e({what:`data of different lengths`,where:t,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw " +
  "new e({what:`no data to train on`,found:r,expected:`1 row or more`});return r}function la({shape:e,data:t},n){" +
  "let r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r" +
  "+a]}),{shape:[n.length,...e.slice(1)],data:i}}function ua(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,num" +
  "bers:t}of a.constants)i.set(t,e);for(let e of a.tables)da(t[n.nodes[e.position].id].data,e,i);let{members:o,of" +
  "fset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value." +
  "data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}f" +
  "unction da(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){l" +
  "et s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var fa=class{request;batches;slots;#e;#t;#n;#r;constru" +
  "ctor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=Object.fromEntries([...e.inputs,...e.targets].filter(({hasValu" +
  "e:e})=>e).map(({id:e,value:t})=>[e,t])),i=t.batches??new sa(r,{shuffle:!1}),a=t.batches?.data??{},o=i.varies?a" +
  ":pa(r,a,i.rows),s=new Map(t.slots.map(e=>[e.parameter.position,e])),c=t=>e.node(t).position;this.batches=i,thi" +
  "s.slots=s,this.#r=o,this.request={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[c(e),t]" +
  ")),rows:i.fullSize,tables:new Map(Object.entries(o).map(([e,{shape:t}])=>[c(e),t[0]])),trains:e=>s.get(e)?.par" +
  "ameter.frozen===!1,pays:e=>{let n=s.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,sta" +
  "tes:Object.keys(t.updater.init(0)).length,varies:i.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){" +
  "let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batche" +
  "s,updater:i,clip:r,...t===void 0?{}:{look:t}});return ua(a,this.#r,this.#e,this.slots),a}};function pa(e,t,n){" +
  "return Object.values(e).every(({shape:e})=>e[0]===n)?e:{...e,...t}}var ma=class{#e;#t=new Map;#n=0;constructor" +
  "(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.rese" +
  "rve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??" +
  "[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function ha(e,{trains:t," +
  "pays:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({pos" +
  "ition:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(pt(e)/i)*i,u=e=>e.reduce((e,t)=" +
  ">e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{p" +
  "osition:n,shape:r}=e,i=pt(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};r" +
  "eturn m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offs" +
  "et:f,...d,gradient:p,state:g}}function ga({spec:e}){return e.op===`parameter`}function _a(e,t){let n=new Set(t" +
  ");for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function va(e,t)" +
  "{let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(i.attributes)??[]," +
  "o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function ya(e,t){let n=new Set;for(let{" +
  "position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}f" +
  "unction ba(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count" +
  ":r.count,constants:t.constants(...Sa(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gr" +
  "adient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constant" +
  "s:t.constants(...Sa(t.attributes))})}}}function xa(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forwa" +
  "rd(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t" +
  ",n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.off" +
  "set,units:a.units})}}}function Sa(e){return Object.values(e).filter(e=>typeof e==`number`)}function Ca(e){retu" +
  "rn{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{H(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r" +
  "},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){H(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}" +
  "}}var wa={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{H(e,{into:e.output." +
  "offset+Ma(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){H(e,{into:n,add:r,from:e.gradi" +
  "ent.offset+Ma(e,t),count:i})}},Ta={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset" +
  "+Na(e);H(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&" +
  "Aa(e,n),H(e,{into:n.offset+Na(e),add:1,from:r.offset,count:i.count})}},Ea={forward(e){ja(e,e.inputs.map(({offs" +
  "et:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);ja(e" +
  ",[e.gradient.offset,...r],n)}},Da={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{i" +
  "nto:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let " +
  "a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,fa" +
  "ctor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}" +
  "),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function Oa(e){return{fits:({output" +
  ":e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.outpu" +
  "t.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`" +
  "spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var ka={fits:({output:e})=>e.perRow,forwar" +
  "d(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},ba" +
  "ckward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient" +
  ".offset,b:a,units:i})}};function H(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function Aa(e,{offset" +
  ":t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function ja(e,t,{offset:n,add:r,count:i}){l" +
  "et[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}" +
  "),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function Ma({inputs:e},t){return e.slice(0,t).reduce(" +
  "(e,{count:t})=>e+t,0)}function Na({attributes:e,output:t}){return e.from*(t.count/t.units)}function Pa(e){retu" +
  "rn{fits:Ia,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...La(t),...Ra(n,t.inputs[" +
  "0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:" +
  "n,g:o.offset,...La(t),...Ra(a,t.inputs[0])})}}}var Fa={fits:Ia,forward(e){e.emit(`crossEntropy`,{into:e.output" +
  ".offset,...za(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient" +
  ".offset,...za(e)})}};function Ia({inputs:e}){return e.every(({perRow:e})=>e)}function La(e){let[t,n]=e.inputs;" +
  "return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...Sa(e.attributes))}}function Ra({reduction:" +
  "e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function za({inputs:[e,t],attributes:{target" +
  "s:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var" +
  " Ba={fits:({inputs:e,output:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},forward" +
  "(e){let{inputs:t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{" +
  "into:n.offset,units:n.units,start:a>0?Ha:i===void 0?Va:Ua,bias:i?.offset??0,biasStride:i===void 0||i.units===1" +
  "?0:1,x:t[a].offset,width:t[a].units,...Wa(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient:a}=" +
  "e,o=r.length>>1;if(t<o){let{w:s,unitStride:c,inputStride:l}=Wa(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,unit" +
  "s:n.units,start:n.add===1?Ha:Va,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:c})}" +
  "else if(t<2*o){let s=r[t-o],{unitStride:c,inputStride:l}=Wa(e,s,n);e.emit(`outer`,{into:n.offset,units:i.units" +
  ",width:s.units,unitStride:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.offset" +
  ",units:i.units,stride:n.units===1?0:1,add:n.add,g:a.offset})}},[Va,Ha,Ua]=[0,1,2];function Wa({attributes:e,ou" +
  "tput:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:" +
  "a}}var Ga={\"weighted-sum\":Ba,add:Ca(()=>1),subtract:Ca((e,t)=>1-2*t),scale:Ca(({attributes:e})=>e.factor),\"wei" +
  "ghted-total\":Ca(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Ca(()=>1),concat:wa,slice:Ta,multiply:Ea,div" +
  "ide:Da,sum:Oa(()=>1),mean:Oa(e=>1/e),dot:ka,\"softmax-cross-entropy\":Fa},Ka=new Map([...Ve.names.map((e,t)=>{le" +
  "t n=Ve.get(e);return[n,n.scalar===void 0?xa(t):ba(t)]}),..._n.names.map((e,t)=>[_n.get(e),Pa(t)]),...Object.en" +
  "tries(Ga).map(([e,t])=>[Tn.get(e),t])]);function qa(e){return Ka.get(e)}var Ja=class{steps=[];values;gradients" +
  "=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){le" +
  "t{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatM" +
  "ap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?" +
  ".tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[Ya(e.numbers),e]))}get tables(){return[.." +
  ".this.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gr" +
  "adient:n}of this.#r.members){if(this.request.held(e).size>0)throw new F(this.#e[e].id,`a parameter that is hel" +
  "d`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(l" +
  "et[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=jr(r.shape);if(this.re" +
  "quest.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(" +
  "r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}for" +
  "ward(e){let{position:t,spec:n}=e;if(ga(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(" +
  "this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:" +
  "i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.he" +
  "ld(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new F(t,`an i" +
  "nput without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}add" +
  "Up(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.ta" +
  "ke(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e," +
  "`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e" +
  ",{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e," +
  "`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients." +
  "get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.operation.constantInputs?.(r." +
  "attributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.incl" +
  "udes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n" +
  ",index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),ga(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l" +
  "()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!ga(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(" +
  "...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{po" +
  "sition:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gr" +
  "adient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o." +
  "push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({posit" +
  "ion:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:qa(r);if(r===void 0||a===void 0||a.fits?." +
  "(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({name:e,operands:t" +
  "}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0" +
  "}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);return" +
  " this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,coun" +
  "t:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).inclu" +
  "des(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,f" +
  "actor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`" +
  "fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this" +
  ".gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new F(e,`rows " +
  "along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?jr(t):pt(t),i=n?r*this.#t:r;ret" +
  "urn{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;thr" +
  "ow new F(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=Ya(e),n=this.#a.get(t)??{offset:th" +
  "is.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruct" +
  "ion:{name:t,operands:n}})}};function Ya(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function Xa(e){let{o" +
  "bjective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new ma(a),c=ha(o.filter(ga),e,r,a,s),l=n===1?1:" +
  "Math.ceil(n/a)*a,u=new Ja(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value" +
  "`,`gradient`]),d=_a(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forwa" +
  "rd(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return Za(u,o,t,e.keep===!0?d:va(o,e.trains)),{rows:n," +
  "lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,los" +
  "s:p,values:u.values,gradients:new Map([...u.gradients,...u.whole])}}function Za(e,t,n,r){for(let[t,i]of n)r.ha" +
  "s(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.f" +
  "inishRank()}function Qa(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c" +
  ",parameters:l,size:u}=t,d=new ma(o,u),f=new Set(r),p=new Ja(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e" +
  ")?[]:[`gradient`]),m=_a(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.positi" +
  "on)&&p.forward(e);r.length>0&&Za(p,s,i,va(s,e=>f.has(e)));let h=[..._a(s,i.keys())].every(e=>m.has(e)),{consta" +
  "nts:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_," +
  "isWhole:h,gradients:new Map([...p.gradients,...y])}}function $a(e,t){let{request:n}=e,{objective:r,topology:i," +
  "trains:a}=n,{nodes:o}=i,s=[..._a(o,r.keys())].sort((e,t)=>e-t),c=va(o,a),l=Xa(n),u={values:s,gradients:s.filte" +
  "r(e=>c.has(e))},d=Qa(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=eo(r.ge" +
  "t(i),p);if(e!==void 0)return new _r(o[i].id,t,n,e)}},h=m(s,`value`,d.tape.values)??g()??m([...u.gradients].rev" +
  "erse(),`gradient`,d.gradients);return f.dispose(),h;function g(){let e=p.BYTES_PER_ELEMENT===4?Math.fround:Num" +
  "ber,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i)?.offset??0])),!Number.isFinite(n))return new _r(o" +
  "[i].id,t,`value`,n)}}function eo(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).fi" +
  "nd(e=>!Number.isFinite(e))}var to=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,th" +
  "is.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.length===0}" +
  "glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.s" +
  "et(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{g" +
  "radients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-" +
  "t):s,l=(t,n)=>new no(t,t=>io(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values," +
  "o),gradients:l(c,n)}}},no=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(e=>e" +
  ".reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Floa" +
  "t64Array(o),this.#n=new Int32Array(o).fill(ro);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let " +
  "r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=th" +
  "is.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===ro?0:n[t[r]]}},ro=-1;function io(e,t,n){if(e=" +
  "==void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/" +
  "a)):Array.from({length:a},(e,t)=>r+t)}var ao=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this" +
  ".#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=oo(e.watched,t),this.#n=so(this.#r,t,n)}get look(){return this.#" +
  "n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)retu" +
  "rn!0;let t=oo(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0" +
  "||!co(n.values,t.values)||!co(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){if(!thi" +
  "s.#e.isWatched)return;let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#" +
  "c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=th" +
  "is.#n?.gradients??new Map;return new to({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}" +
  "};function oo({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let{obj" +
  "ective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=ya(c,e=>o(e)||s&&i.has(e)),u=_a(c,[...r.keys()" +
  "].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!" +
  "u.has(e)&&c[e].shape[0]===-1)}}function so(e,t,n){try{return Qa(t,n,e)}catch(e){if(e instanceof F)return;throw" +
  " e}}function co(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var lo=class{engine;#e;#t;#n;#r;constructor(" +
  "e,t,n){this.engine=n.name,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0){this.#t.checkIdle();let n=this.#i" +
  "(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step" +
  ":o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,e-o" +
  "),d);f>0&&this.#u(n,o+f),a.step<e&&h===void 0&&this.#d();let{epoch:g,batch:_}=i.position,v=a.step-1,y={rows:p," +
  "loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:h}}dispose(" +
  "){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking.follow()?e:(this.#a(),this.#o())}#a()" +
  "{this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=new fa(this.#e,this.#t,this.#n),{batch" +
  "es:t,request:n,slots:r}=e,i=Xa(n),a=new ao(this.#e,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new M" +
  "ap(s.map(({position:e,value:t})=>[r.get(e),t])),[l,u]=this.#c(),d=this.#l();return this.#r={machine:o,batches:" +
  "t,places:c,wave:l,step:u,roles:d,looking:a.at(o)},this.#r}#s(e){if(e.roles!==this.#l())return!0;if(this.#e.isB" +
  "ehind)return!1;let[t,n]=this.#c();return e.wave!==t||e.step!==n}#c(){return[this.#e.wave,this.#t.step]}#l(){re" +
  "turn 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#u(e,t){let{looking:n,machine:r,places:i}=e,{memory:" +
  "a,tape:o}=r,{offset:s,state:c}=o.parameters;this.#t.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subar" +
  "ray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray" +
  "(i,i+t.length))}))},()=>{[e.wave,e.step]=this.#c()},n.glimpse(t))}#d(){let{step:e}=this.#t;throw this.#e.backw" +
  "ard(),vr(this.#e,e),$a(new fa(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not taken and all its numbers " +
  "are finite`)}};function uo(t,n,r,i){let a=r.find(e=>e.isAvailable());if(a===void 0)return{driver:new oa(n),ref" +
  "usal:fo(i)};try{let e=new lo(t,n,a);return i===void 0||a.name===i?{driver:e}:{driver:e,refusal:fo(i)}}catch(t)" +
  "{if(!(t instanceof e))throw t;return{driver:new oa(n),refusal:t}}}function fo(t){return new e({what:`engine ca" +
  "nnot run here`,where:`engine`,found:t,expected:`WebAssembly, allowed by the page`})}function U({memory:e},t,n)" +
  "{return e.subarray(t,t+n)}function po(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker" +
  " for ${t}`);return i(n,r)}var mo={activate({count:e,...t},n){let r=U(n,t.x,e),i=U(n,t.y,e);return ho.get(go(n)" +
  ")?.forward(r,i)??_o(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=U(i,r.x,n),o=U(i,r.y,n),s=U(i,r." +
  "g,n),c=U(i,e,n);return(t===0?ho.get(go(i)):void 0)?.backward(o,s,c)??vo(a,o,s,c,t,i)}},ho=new Map([[`tanh`,{fo" +
  "rward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.leng" +
  "th;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.ex" +
  "p(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function go({operati" +
  "on:e}){return e?.name??``}function _o(e,t,{operation:n,attributes:r}){let{value:i}=ee(n);return()=>{for(let n=" +
  "0;n<t.length;n++)t[n]=i(e[n],r)}}function vo(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=ee(a);ret" +
  "urn()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var yo={scale({into:e,add:t,from:n" +
  ",count:r,factor:i},a){let o=U(a,e,r),s=U(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]" +
  "+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r" +
  "[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=U(i,e,n),o=U(i,r.a,n),s=U(i,r.b,n);return()=>{if(t=" +
  "==1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n" +
  ",factor:r,...i},a){let o=U(a,e,n),s=U(a,i.a,n),c=U(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o" +
  "[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},bo={loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,mo" +
  "ment:c,attributes:l}=a,{value:u}=xo(a.operation),d=U(a,i.y,t*o),f=U(a,i.t,t*o);return()=>{let t=0;for(let e=0;" +
  "e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:" +
  "t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,t" +
  "argetDerivative:m}=xo(c.operation),h=n===0?p:m,g=U(c,s.y,i*l),_=U(c,s.t,i*l),v=U(c,e,i*l);return()=>{let e=u[r" +
  "]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;" +
  "v[i]=t===1?v[i]+a:a}}}};function xo({name:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functio" +
  "ns of one entry`)}var[So,Co]=[1,2],wo={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>" +
  "{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]" +
  "=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=U(" +
  "t,e.into,n*c),u=U(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e" +
  "<n;e++,t+=c){if(r!==So){let n=r===Co?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4," +
  "p+=4*s){let e=p+2*s;To(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Eo(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s)," +
  "n<a&&Do(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes" +
  ":c,memory:l}=s,u=U(s,o.g,t*c),d=U(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2," +
  "t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:" +
  "e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e" +
  ":e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,i.g,t*o);return()=>{if(r===" +
  "0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*" +
  "n]+=t}}}};function To(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n" +
  "]+c*r[u+3*n]}function Eo(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function D" +
  "o(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Oo={sumUnits({into:e,add:t,units:n,factor:r," +
  "...i},a){let{lanes:o,memory:s}=a,c=U(a,e,o),l=U(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e" +
  ";t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let" +
  "{lanes:o,memory:s}=a,c=U(a,e,n*o),l=U(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*" +
  "l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,a),s=U(i,r.a,n*a),c=U(i,r.b,n*a);retur" +
  "n()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnit" +
  "s({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,n*a),s=U(i,r.g,a),c=U(i,r.b,n*a);return()=>{for(let e=" +
  "0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},ko={...wo,...yo,...Oo,...mo,...bo,call({node:e},{call:t}){" +
  "let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>" +
  "{o.backward(t,n,r,i)}}},Ao=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=Mo;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spe" +
  "c:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this." +
  "#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>No(n,e)),this.#a=No(n,e),this.#o=[...s,e].map(e=>t[e].shape),t" +
  "his.#s={attributes:o.attributes,inputs:[],output:Mo,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e" +
  ",t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r" +
  "){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i)" +
  ",this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let " +
  "n=this.#o.map(t=>jo(t,e));this.#s.output=n.at(-1)??Mo,this.#s.inputs=n.slice(0,-1),this.#c=jo(this.#s.output.s" +
  "hape,e),this.#l=this.#s.inputs.map(({shape:t})=>jo(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this" +
  ".#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,uni" +
  "ts:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[" +
  "t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(" +
  "let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function jo(e,t){let n=e.ma" +
  "p(e=>e===-1?t:e);return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var Mo={shape:[0],data:new Floa" +
  "t64Array};function No({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return " +
  "n}function Po(t,n){let r=t/2**20;return new e({what:`not enough memory for a compiled run`,found:r<1024?`${r.t" +
  "oFixed(1)} MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}funct" +
  "ion Fo({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var Io=class{#e;#t;#n;#r;#i;#a;#o={st" +
  "ep:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Lo(e.par" +
  "ameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&" +
  "o===void 0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!Ro(this.#a" +
  ".gradient))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r" +
  ")),n.advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;" +
  "this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradie" +
  "nt:n}=this.#a,r=0;for(let i of M){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(" +
  "e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)dt.get(" +
  "e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Lo(e,t,n){let{offset:r,payin" +
  "g:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(" +
  "o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function R" +
  "o(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var zo=class{tape;memory;#e;#t;#n;#r=-1;constru" +
  "ctor(e,t){this.tape=e,this.memory=Bo(e.size);let n=Fo(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.st" +
  "eps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new Io(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.ev" +
  "aluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.ente" +
  "r(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){" +
  "let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o]." +
  "spec;return po(ko,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Ao(" +
  "a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function Bo(e){try{return new Float64Array(e)}catch{throw Po(Float6" +
  "4Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var Vo={name:`typescript`,width:1,bytes:8,isAvailable:()=" +
  ">!0,has:({name:e})=>e in ko,create:(e,t)=>new zo(e,t)},W={load:0,store:11,load32Splat:9,load64Splat:10,constan" +
  "t:12,shuffle:13},G={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},K" +
  "={i32:127,f32:125,f64:124,v128:123},q=253,Ho={size:8,width:2,type:K.f64,one:{type:K.f64,bytes:8,load:[43],spre" +
  "ad:[43],store:[57],add:[160],subtract:[161],multiply:[162],divide:[163]},many:{type:K.v128,bytes:16,load:[q,W." +
  "load],spread:[q,W.load64Splat],store:[q,W.store],add:[q,240,1],subtract:[q,241,1],multiply:[q,242,1],divide:[q" +
  ",243,1]},extract:33,loadPlace:87,splat:[q,20],less:[q,73],fromInteger:[183],fromFloat64:[]},Uo={size:4,width:4" +
  ",type:K.f32,one:{type:K.f32,bytes:4,load:[42],spread:[42],store:[56],add:[146],subtract:[147],multiply:[148],d" +
  "ivide:[149]},many:{type:K.v128,bytes:16,load:[q,W.load],spread:[q,W.load32Splat],store:[q,W.store],add:[q,228," +
  "1],subtract:[q,229,1],multiply:[q,230,1],divide:[q,231,1]},extract:31,loadPlace:86,splat:[q,19],less:[q,67],fr" +
  "omInteger:[178],fromFloat64:[182]},Wo=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`" +
  ",`constants`]),Go={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride" +
  ":l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,col" +
  "umn:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({int" +
  "o:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel" +
  ":`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r" +
  "*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>Zo(Ko[t.operation].forward,e,t),activateRowsBac" +
  "k:(e,t)=>Zo(Ko[t.operation].back,e,t),loss:(e,t)=>Zo(`lossValue`,es(e,t),t),lossBack:(e,t)=>Zo(`lossBack`,es(e" +
  ",t),t),call:(e,t)=>Xo(t),callBack:(e,t)=>Xo(t)},Ko={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softma" +
  "x\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},qo={activate:pr,activateBack:pr,lossValue:mr,lossBack:mr};fun" +
  "ction Jo({name:e,operands:t},n){let r=Go[e];return r===void 0?Zo(e,t,n):r(t,n)}function Yo({name:e},t,n){if(e=" +
  "==`activateRows`||e===`activateRowsBack`)return t in Ko;let r=qo[e===`loss`?`lossValue`:e];return r===void 0||" +
  "r.includes($o(r,t,n))}function Xo({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}function Zo(e,t," +
  "n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow" +
  ":0},c=e=>e in t?Wo.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntries(fr[e].map(e=>[e,c(e)])" +
  "),variant:Qo(e,n)}}function Qo(e,{operation:t,attributes:n}){let r=qo[e];return r===void 0?0:r.indexOf($o(r,t," +
  "n))}function $o(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function " +
  "es(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var ts={lossBelow:-1/0,leastGain:0," +
  "patience:1/0,best:1/0,waited:0},ns=2**31-1,rs=class{at=0;randomAt=P.random;#e;#t;#n;constructor(e){this.#e=new" +
  " Int32Array(e,0,gr.length),this.#t=new Float64Array(e,0,P.random/8),this.#n=new Uint32Array(e,P.random,(P.fram" +
  "eSize-P.random)/4)}get(e){return this.#e[gr.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[gr.ind" +
  "exOf(t)]=n}get loss(){return this.#t[P.lossTaken/8]}clear(e=0){this.#t[P.lossTaken/8]=e,this.set({taken:0,rows" +
  "Taken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=ts){this.#t[P.lossBelow/8]=e,this.#t[P." +
  "leastGain/8]=t,this.#t[P.bestLoss/8]=r,this.set({patience:Math.min(n,ns),waited:i})}get stopState(){return{bes" +
  "t:this.#t[P.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r," +
  "n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},is=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.a" +
  "t=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get w" +
  "ords(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let " +
  "r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this." +
  "at+r}},J=e=>t=>{t.get(e)},Y=(e,t)=>n=>{n.load(e.load,t,e.bytes)},X=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.s" +
  "ize)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)};function as({at:e,by:t},n" +
  "){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return as(t,e)}function os(e,t,n){if(t.by===void 0)re" +
  "turn as(n,t.at);if(n.by===void 0)return as(t,n.at);let[r,i]=[t.by,n.by],a=e.let(K.i32,e=>{e.operate(G.integer." +
  "add,J(r),J(i))});return{at:t.at+n.at,by:a}}var ss=4,cs=1;function ls(e,{into:t,bytes:n,add:r},i){let{many:a,si" +
  "ze:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,Y(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(" +
  "c/ss),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>as(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t" +
  ")));i.forEach((n,r)=>{e.store(a,$(t,n),J(o[r]))})})};e.repeat(l,[ss*a.bytes],cs,e=>{u(e,ss)});let d=l*ss;d<c&&" +
  "u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var us={activate({operands:{y:e," +
  "x:t,bytes:n,constants:r},variant:i},{library:a}){let o=pr[i];if(a.has(o))return i=>{ls(i,{into:e,bytes:n,add:0" +
  "},(e,n)=>i=>{i.copy(a.get(o),Y(e,$(t,n)),X(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,byt" +
  "es:a,constants:o},variant:s},{library:c}){let l=`${pr[s]}Slope`;if(c.has(l))return s=>{ls(s,{into:e,bytes:a,ad" +
  "d:t},(e,t)=>Q(e,Y(e,$(i,t)),i=>{let[a,s]=[Y(e,$(r,t)),Y(e,$(n,t))];i.copy(c.get(l),s,a,X(e,{at:o}))}))}},scale" +
  ":({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{ls(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,X(e,{at:i}),Y" +
  "(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{ls(r,{into:e,bytes:t,add:0},e=>X(e,{at:n}))},mu" +
  "ltiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{ls(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,Y(e,$(n,t)),Y(e" +
  ",$(r,t))))}},ds=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for" +
  "(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(ps);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>" +
  "=7;this.#e[this.#t++]=t}signed(e){this.#n(ps);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;thi" +
  "s.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{" +
  "length:t}=e;if(this.#n(t),t>fs)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e" +
  "[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e)" +
  "{let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e)" +
  ",this.#e=n}},fs=16,ps=5,ms=16,hs=12,gs=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,ms),thi" +
  "s.#e.length>=hs&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+" +
  "ms)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+ms&&this.#n(n)}}fo" +
  "rgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this" +
  ".#t(t)}},_s=class{arithmetic;#e;#t=new ds;#n=[];#r=new Map;#i=[];#a=new gs(e=>{this.#c(e)});#o;constructor(e,t" +
  "){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);return this.#i.push" +
  "(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t==" +
  "=void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#h(bs,n),n}set(e,t)" +
  "{t(this),this.#h(bs,e)}get(e){this.#h(ys,e)}store({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===void" +
  " 0?e===K.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(K" +
  ".v128);this.#h(xs,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()" +
  "=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})" +
  "})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(th" +
  "is.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=ws(t);if(e===r.load)t" +
  "his.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o" +
  ",()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sh" +
  "aring(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;)" +
  "{let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(..." +
  "t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(K.i32,Ts(0)));this.#" +
  "t.byte(...Ss),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(G.int" +
  "eger.add,ws(e),Ts(t[n]))})});let[i]=n;this.operate(G.integer.less,ws(i),Ts(e*t[0])),this.#t.byte(...Cs)}),this" +
  ".#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters:r" +
  ",locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):vs);for(let e of i)o.push(this.local(e));o.pus" +
  "h(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e,t)" +
  "{let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this.let(K.v128,()=>{this.co" +
  "nstant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!" +
  "0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this" +
  ".#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,W.constant,...e]):(this.intege" +
  "r(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,W.constant,...new Uint8Array(16)]" +
  ")}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,W.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=thi" +
  "s.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253," +
  "this.arithmetic.extract,e)}finish(){let e=new ds,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t" +
  ".push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e" +
  ".byte(11),e}#p({by:e}){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-" +
  "Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},vs={type:K.v128,index" +
  ":NaN},[ys,bs,xs]=[32,33,34],Ss=[3,64],Cs=[13,0,11],ws=e=>t=>{t.get(e)},Ts=e=>t=>t.integer(e),Es=e=>t=>{t.load(" +
  "G.integer.load,{at:4*gr.indexOf(e)},4)},Ds={at:P.check};function Os({rows:e,areFull:t}){return n=>{t?n.number(" +
  "e):n.operate(n.arithmetic.fromInteger,Es(`batchRows`))}}function ks(e,t,n,r){let{width:i,size:a,splat:o,less:s" +
  "}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=" +
  "new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(G.and,r,()=>{t.co" +
  "nstant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(G.and,r,()=>{e.operate" +
  "(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Os(t))})})}}var As=64,js=({operands:{into:e,tab" +
  "le:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>As||!o.areFul" +
  "l))return u=>{let{load:d,multiply:f}=G.integer,p=u.let(K.i32,e=>{e.operate(f,Es(`batchStart`),Ts(4))}),m=e=>u." +
  "let(K.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},Ts(n))});if(r===1)Ns(u,m(0),t,e,l);el" +
  "se for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a." +
  "many,{at:e+(o*r+n)*s},Ms(i,t+o*s))})}};function Ms(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1," +
  "{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function Ns(e,t,n,r,i)" +
  "{let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},Y(a,{at:n+l*s,by:t}))" +
  ";for(;l<i;l++)e.store(o,{at:r+l*s},Y(o,{at:n+l*s,by:t}))}function Ps(e,t){let{width:n}=e.arithmetic;for(let r=" +
  "0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Fs(i,e.arithmetic.size)?(Ls(e,i),r+=n):(Rs(e,t[r]),r++)}}fun" +
  "ction Fs(e,t){let[{at:n,start:r},i]=e,a=Is(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Is(e.at,n,i" +
  "*t)&&Is(e.start,r,i*a))}function Is(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}func" +
  "tion Ls(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Vs(e,t.map(({sum:e})=>e)),s=Is(a.start,i,0);e.sto" +
  "re(n,r,zs(n,i,s,o))}function Rs(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(" +
  "a,e,t),Bs(e,t));e.store(a,r,zs(a,i,!1,o))}function zs(e,t,n,r){return t===void 0?r:Z(e,n?X(e,t):Y(e,t),r)}func" +
  "tion Bs({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,J(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(" +
  "0),r(1)),Z(e,r(2),r(3)))}function Vs({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(J);if(n===2)re" +
  "turn Z(e,Hs(t,[0,2],i,a),Hs(t,[1,3],i,a));let c=(n,r)=>Z(e,Hs(t,[0,4,2,6],n,r),Hs(t,[1,5,3,7],n,r));return n=>" +
  "{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Hs(t,[0,1,4,5],J(r),J(l)),d=Hs(t,[2,3,6,7],J(r),J(l));n.o" +
  "perate(e.add,u,d)}}function Hs(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.s" +
  "huffle(i,n,r)}}var Us=64,Ws=(e,t)=>{let{operands:n}=e,r=Ks(e);if(qs(e,t)&&t.library.has(r))return i=>{let{many" +
  ":a,one:o}=i.arithmetic,s=i.local(a.type);Js(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),Y(a,$(n.y,e))," +
  "Y(a,$(n.t,e)))});i.set(s,c?l:Z(a,J(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Bs(i,s),Ys(e,t))})}}," +
  "Gs=(e,t)=>{let{operands:n}=e,r=`${Ks(e)}Slope`;if(!qs(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`," +
  "`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(" +
  "c.divide,Y(c,{at:n.g}),Ys(e,t))})});Js(o,e,t,(e,c)=>{let l=c(Q(s,J(u),o=>{o.copy(t.library.get(r),Y(s,$(n[i],e" +
  ")),Y(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,Y(s,d),l):l)})}};function Ks({variant:e}){return" +
  " mr[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function qs({operands:{units:e,row:t}},{arithmetic:n}){retur" +
  "n e*Math.ceil(t/n.many.bytes)<=Us&&t%n.many.bytes===0}function Js(e,{operands:{units:t,row:n,isRow:r}},{batch:" +
  "i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<t;c++)for(let t=0;t<n;t+=o.bytes)e.block(()=>{a({at:c*n+t" +
  "},n=>r===1?n:ks(e,i,t/o.bytes*s,n),c===0&&t===0)})}function Ys({operands:{divisor:e,byRows:t}},{batch:n}){retu" +
  "rn r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Os(n)):a(r)}}var[Xs,Zs,Qs]=[0," +
  "1,2];function $s(e){let t=e;for(;;){let e=ec.reduce((e,t)=>tc(e,t),t);if(e.length===t.length)return e;t=e}}var" +
  " ec=[nc(sc),nc(cc),nc((e,t)=>{if(e.start===Qs)return;let n=cc(oc(e),oc(t));return n===void 0?void 0:oc(n)}),fc" +
  "];function tc(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n" +
  ".length-1]=i}return n}function nc(e){return(t,n)=>{if(!(t.kernel!==`product`||n.kernel!==`product`||rc(n,t)))r" +
  "eturn e(t,n)}}function rc({a:e,b:t,rows:n,depth:r,columns:i},a){let o=ic(a.c,a.rows,a.columns);return ac(o,ic(" +
  "e,n,r))||ac(o,ic(t,r,i))}function ic({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];retu" +
  "rn[e+Math.min(...a),e+Math.max(...a)]}function ac([e,t],[n,r]){return e<=r&&n<=t}function oc(e){let t=({at:e,r" +
  "ow:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}" +
  "}function sc(e,t){if(t.start!==Zs||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!lc(e.c,t.c,e.rows,e.c" +
  "olumns))return;let n=uc(e.depth,e.a.at,e.a.column,t.a.at),r=uc(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r" +
  "!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:" +
  "{...e.a,column:n},b:{...e.b,row:r}}}function cc(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.co" +
  "lumns!==t.columns||!lc(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column" +
  "!==t.c.column)return;let n=uc(e.rows,e.a.at,e.a.row,t.a.at),r=uc(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===Qs?" +
  "uc(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a" +
  ":{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function lc(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&" +
  "(r===1||e.column===t.column)}function uc(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var dc={activate" +
  ":[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],div" +
  "ide:[`into`,`a`,`b`]};function fc(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=dc[e.kernel]" +
  ";if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands,i=Object.entries(e.o" +
  "perands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.ma" +
  "p(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}" +
  "}}var[pc,mc,hc]=[2,4,8],[gc,_c]=[6,2];function vc(e,t){let n=t.columns===1?hc:pc,r=Math.floor(t.rows/n),i=[n*t" +
  ".a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?_c:r,(r,i,a)=>{yc(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n," +
  "o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&yc(e,t,{...o,high:t.rows-a})}function y" +
  "c(e,t,n){for(let r=0;r<t.columns;r+=mc)e.block(()=>{bc(e,t,n,r)})}function bc(e,t,{a:n,c:r,bias:i,high:a},o){l" +
  "et{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(mc,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a" +
  ".at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t" +
  "/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>gc||f===0;if(_)for(let t of g)e.set(t,xc);e.repeat(f,[s.bytes],g" +
  "c,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,Y(s,os(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{l" +
  "et i=e.let(s.type,Y(s,os(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=Q(s,J(n),J(i));e.set(o,t.at===0&&!_?" +
  "c:Z(s,c,J(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,Y(c,p(e,i" +
  ")),Y(c,m(n,i)))});Ps(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===Zs?s:t.s" +
  "tart===Qs?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length" +
  "===0?{}:{rest:l}}}))}var xc=e=>{e.zero()},Sc=5,[Cc,wc]=[12,4],Tc=2;function Ec(e,t){let{many:n,one:r,size:i,wi" +
  "dth:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>Sc?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l]," +
  "Tc,r=>{Dc(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&Dc(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o" +
  "*a;n<t.columns;n++)Dc(e,t,{place:{at:n*i},broad:1,kind:r})}function Dc(e,t,n){let r=Math.min(wc,Math.floor(Cc/" +
  "n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?Tc:i,(i,a,o)=>{O" +
  "c(e,t,{...n,a:i,c:os(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Oc(e,t,{...n,a:{at:s*t." +
  "a.row},c:as(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function Oc(e,t,{a:n,c:r,bias:i,high:a" +
  ",place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a" +
  "*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===Zs)for(let{sum:t,at:n}of l)e.set(t,Y(c,n));if(t.st" +
  "art===Qs)for(let{sum:n,i:r}of l)e.set(n,X(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{" +
  "let i=Array.from({length:s},(n,i)=>e.let(c.type,Y(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.for" +
  "Each(({i:o,sum:l},u)=>{u%s===0&&e.set(a,X(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let d=Q(c,J(a),J(i[u%s]));e.s" +
  "et(l,r===0&&t.start===Xs?d:Z(c,d,J(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,J(t))}var kc=2048,Ac=16,jc=128" +
  ",Mc=8;function Nc(e,{size:t,width:n}){if(e.rows*e.depth*e.columns>kc)return;let r=e.start===Qs?e:oc(e),i=e.a.c" +
  "olumn===t&&e.b.row===t;if(e.depth<=Ac){if(Pc(e,t))return t=>{Ec(t,e)};if(Pc(r,t))return e=>{Ec(e,r)}}if(i&&e.d" +
  "epth<=jc&&(e.depth>=Mc||e.depth%n===0||e.columns>1))return t=>{vc(t,e)};if(e.columns===1&&e.depth<=Ac)return t" +
  "=>{Ec(t,e)}}function Pc({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}var Fc=4,Ic=8,Lc=64,Rc=(" +
  "{operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>L" +
  "c||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{ls(n,{into:e,bytes:t*c,add:r},(e,t)=>Y(e,$(i,t)))}:n=" +
  ">{for(let o=0;o<t;o+=Fc)n.block(()=>{let c=Math.min(Fc,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,Y(s,{a" +
  "t:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Ic,e=>{u.forEach((t,r)=>{let c=Y(s,$(i+(o+r)*a+s.bytes,e));n.se" +
  "t(t,Z(s,J(t),c))})}),Ps(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},z" +
  "c=12e3,Bc=16e4,Vc=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}g" +
  "et areFull(){return this.#i+(this.#r?.length??0)>Bc}add(e,t){let n=this.#r;(n===void 0||n.length>zc)&&(this.en" +
  "d(),n=new _s(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r" +
  ")})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},[Hc,Uc]=[4,4];function Wc(e,{gradient:t,bytes:n}){let{m" +
  "any:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,J(a));Jc(e,n,n=>{let i" +
  "=n.map(e=>Q(r,J(o),Y(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),J(a)))}),e.store(i,Ds,Bs(e,a))})}function Gc" +
  "(e,t,n,r){let i=qc(e,t),a=t.at(-1)?.name===`rate`,o=a?t.slice(0,-1):t;Jc(e,n.bytes,t=>{for(let s of t)e.sharin" +
  "g(()=>{Kc(e,{pieces:o,numbers:i,block:n,place:s,library:r,isScaled:a})})})}function Kc(e,{pieces:t,numbers:n,b" +
  "lock:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,Y(s,$(r.gradient,i))),l=e.let(s." +
  "type,Y(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.le" +
  "ngth;let p=f.map(t=>e.let(s.type,Y(s,t))),m=(r,i)=>{let o=`${Yc(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0" +
  "),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>J(e??c)))})};p.forEach((t,n)=>{m(t,`State${" +
  "n+1}`),e.store(s,f[n],J(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?" +
  "J(c):Q(s,J(d),J(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,J(l),f)})}function qc(e,t){let{many:n," +
  "fromFloat64:r,splat:i}=e.arithmetic,a=e.let(K.i32,Es(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({" +
  "length:t},()=>{let t=e=>{e.load(G.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)}" +
  ");return o+=8,s}))}function Jc(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Uc),o=(e,t)=>Array.fr" +
  "om({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Uc*r],Hc,e=>{n(o(e,Uc))});let s=i-a*Uc;s>0&&n(o({at:a*Uc*r},s))}fun" +
  "ction Yc(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Xc={...us,gather:js,lossBack:Gs,lossValue:Ws," +
  "total:Rc};function Zc(e,t){return e.kernel===`product`?Nc(e,t.arithmetic):Xc[e.kernel]?.(e,t)}var Qc=24576,$c=" +
  "128,el=16,tl=8;function nl(e,t){let{size:n}=e,r=t.start===Qs?t:oc(t),i=t.a.column===n&&t.b.row===n;rl(t,n)?ll(" +
  "e,sl(e,t)):rl(r,n)?ll(e,sl(e,r)):i&&il(t,n)?ll(e,al(e,t)):i&&il(r,n)?ll(e,al(e,r)):i?dl(e,t.rows>t.columns?r:t" +
  "):ll(e,t)}function rl({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function il({c:e,columns:t" +
  ",rows:n},r){return e.column===r&&t>1&&n>=tl}function al(e,t){return{...t,b:cl(e,t.b,t.depth,t.columns)}}functi" +
  "on ol(e){return e%512==0}function sl(e,t){let{rows:n,depth:r,a:i}=t;return i.row!==e.size||!ol(i.column)||n<tl" +
  "||r<el?t:{...t,a:cl(e,i,n,r)}}function cl({words:e,size:t,width:n,scratch:r},{at:i,column:a},o,s){let c=(Math." +
  "ceil(s/n)+2)*n*t,l=r(c*o+16);return e.emit(`transpose`,{into:l,intoRow:c,from:i,fromRow:a,rows:s,bytes:o*t}),{" +
  "at:l,row:c,column:t}}function ll({words:e,size:t},n){let r=n.columns*t,i=n.depth*r<=Qc||ol(n.b.row)?r:Math.max" +
  "($c,ul(r,Math.floor(Qc/n.depth),32)),a=ul(n.depth,Math.max(el,Math.floor(Qc/Math.min(i,r))),1);for(let t=0;t<r" +
  ";t+=i){let o=Math.min(i,r-t);for(let r=0;r<n.depth;r+=a)e.emit(`product`,{rows:n.rows,bytes:o,depth:Math.min(a" +
  ",n.depth-r),a:n.a.at+r*n.a.column,aRow:n.a.row,aStep:n.a.column,b:n.b.at+r*n.b.row+t,bStep:n.b.row,c:n.c.at+t," +
  "cRow:n.c.row,start:r===0?n.start:1,bias:n.bias,biasStep:n.biasStep})}}function ul(e,t,n){let r=Math.ceil(e/Mat" +
  "h.max(t,n));return Math.ceil(e/r/n)*n}function dl({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.col" +
  "umns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,s" +
  "tart:n.start,bias:n.bias,biasStep:n.biasStep})}var fl=Object.keys(fr),pl=class{#e=[];emit(e,t,n=0){let r=fr[e]" +
  ",i=4*(r.length+1);this.#e.push(fl.indexOf(e)+(n<<8)+(i<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`" +
  ",{}),Int32Array.from(this.#e)}};function ml(e,t,n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Z" +
  "c(t,i);e===void 0?(r.end(),gl(t,n)):r.add(a,e)}return r.add(a,e=>{Wc(e,t)}),r.end(),a.finish()}function hl(e,t" +
  "){for(let n of e)gl(n,t);return t.words.finish()}function gl(e,t){e.kernel===`product`?nl(t,e):t.words.emit(e." +
  "kernel,e.operands,e.variant)}function _l(e,t,n,{library:r}){let i=new pl;return n.add(i,n=>{Gc(n,e,t,r)}),n.en" +
  "d(),i.finish()}var vl=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;" +
  "this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i" +
  ".has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),th" +
  "is.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(),this.#m(),this.#l(t" +
  "his.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n" +
  "=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#a.push(this.#t),this." +
  "#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()===1;this.#p(),t&&this.#p" +
  "()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);this.#t=this.#a[t" +
  "];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[t]]," +
  "i=new yl(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===bl){i.cut(t);let{parts:e," +
  "constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>o.has(e)}}if(a>=xl&&a<=S" +
  "l)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===El&&this.#e[this.#t]===Dl)i.cut(t),this.#t+=17,i.co" +
  "nstant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`the function ${e} holds " +
  "the instruction ${a}`)}}#d(e){if(e===El){let e=this.#p();return e===Ol?this.#t+=16:e<=kl||e===Al||e===jl?(this" +
  ".#p(),this.#p()):e>=Ml&&e<=Nl&&this.#t++,!0}return e===Cl?(this.#p(),!0):(e===wl?this.#t+=4:e===Tl&&(this.#t+=" +
  "8),e>=wl)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)" +
  "return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return Array.from({length:this" +
  ".#p()},e)}},yl=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=" +
  "n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}co" +
  "nstant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(Pl),thi" +
  "s.variable(this.#t+r,t)}},[bl,xl,Sl,Cl,wl,Tl,El]=[11,32,34,65,67,68,253],[Dl,Ol,kl,Al,jl]=[12,13,11,92,93],[Ml" +
  ",Nl]=[21,34],Pl=Uint8Array.of(xl),[Fl,Il,Ll,Rl,zl]=[1,2,3,9,10],Bl=[0,97,115,109,1,0,0,0];function Vl(e){let t" +
  "=new ds;return t.byte(...Bl),Ul(t,Fl,e=>e.byte(1,96,0,0)),Ul(t,Il,e=>{e.unsigned(2),Wl(e,`memory`,[2,0,1]),Wl(" +
  "e,`table`,[1,Hl,0,1])}),Ul(t,Ll,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),Ul(t,Rl,t=" +
  ">{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),Ul(t,zl,t=>{t.unsigned(e" +
  ".length);for(let n of e)t.block(n.finish())}),t.finish()}var Hl=112;function Ul(e,t,n){let r=new ds;n(r),e.byt" +
  "e(t),e.block(r)}function Wl(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var Gl=globalThis,Kl=65536,ql=new Map;" +
  "function Jl(e){return Ql(e)!==void 0}function Yl(e){let{WebAssembly:t}=Gl;if(t===void 0)throw Error(`no WebAss" +
  "embly`);return new t.Memory({initial:Math.ceil(e/Kl)})}function Xl(e,t,n,r){let{WebAssembly:i}=Gl,a=Ql(e)?.mod" +
  "ule;if(i===void 0||a===void 0)throw Error(`no WebAssembly`);let o={memory:t,table:new i.Table({initial:n.lengt" +
  "h+1,element:`anyfunc`}),core:r};return n.length>0&&new i.Instance(new i.Module(Vl(n)),{env:o}),new i.Instance(" +
  "a,{env:o}).exports}function Zl(e){let t=Ql(e);if(t===void 0)throw Error(`no WebAssembly`);return t.library}fun" +
  "ction Ql(e){return ql.has(e)||ql.set(e,$l(e)),ql.get(e)}function $l(e){let{WebAssembly:t}=Gl;if(t===void 0)ret" +
  "urn;let n=eu(e);try{return{module:new t.Module(n),library:new vl(n)}}catch{return}}function eu(e){let{Buffer:t" +
  "}=Gl;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.len" +
  "gth;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var tu=2048,nu=1024,ru=64,iu=64;function au(e,t,n,r){let" +
  "{size:i,width:a}=n,{batches:o,look:s,topology:c,updater:l}=t,{parameters:u,lanes:d}=e,f=P.frameSize,p=e=>{let " +
  "t=Math.ceil(f/iu)*iu;return f=t+e,t},m=l.kernels??[],h=m.reduce((e,{count:t})=>e+t,0),g=p(e.size*i+ru),_=e=>g+" +
  "e*i,v=p(4*o.rows),y=p(8*tu*h),ee=p(256),te=new is(p(nu),nu),ne=p(0),re=(e,t)=>e.map(({instruction:e,node:n},r)" +
  "=>{let{operation:a,attributes:o}=c.nodes[n].spec,s=a?.name??``;return Jo(e,{size:i,lanes:d,address:_,order:v,o" +
  "peration:s,attributes:o,step:t+r})}),b={words:new pl,size:i,width:a,scratch(e){return f=Math.max(f,ne+e+ru),ne" +
  "}},x={arithmetic:n,library:r,batch:{rows:o.fullSize,areFull:o.rows%o.fullSize===0}},S={parameter:_(u.offset),g" +
  "radient:_(u.gradient),state:u.state.map(_),bytes:u.trained*i},ie=new Vc(n,te),ae=ml($s(re(e.steps,0)),S,b,ie,x" +
  "),oe=_l(m,S,ie,x),se=hl($s(re(s?.steps??[],e.steps.length)),{...b,words:new pl}),ce=p(ae.byteLength),le=p(oe.b" +
  "yteLength),ue=p(se.byteLength);return ou(f),{bytes:f,tape:g,order:v,numbers:y,adjustments:ee,numbersOfStep:h,t" +
  "exts:[[te.at,te.words],[ce,ae],[le,oe],[ue,se]],passages:ie.bodies,look:ue,frame:{program:ce,update:le,loss:_(" +
  "e.loss),gradient:S.gradient,trained:S.bytes,parameter:S.parameter,paying:u.paying*i,adjustments:ee,numbers:y,n" +
  "umbersOfStep:8*h,order:v,rows:o.rows,batchSize:o.fullSize,batches:o.perEpoch}}}function ou(e){if(e>4294967296)" +
  "throw Po(e,`at most 4 GiB`)}var su=`xoroshiro128+`,cu=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u={step" +
  ":0,learningRate:0};#d=0;#f=-1;constructor(e,t,n,r){this.tape=e,this.#e=t,this.#t=au(e,t,n,Zl(r));let i=uu(this" +
  ".#t.bytes),{buffer:a}=i,o=this.#t,s=n.size===4?Float32Array:Float64Array;this.memory=new s(a,o.tape,e.size),th" +
  "is.#i=new Float64Array(a,o.numbers,tu*o.numbersOfStep),this.#a=new Uint32Array(a,o.order,t.batches.rows),this." +
  "#o=new DataView(a,o.adjustments),this.#s=t.updater.kernels??[];for(let[e,t]of o.texts)new Int32Array(a,e,t.len" +
  "gth).set(t);this.#n=new rs(a),this.#n.set(o.frame),this.#c=Fo(e,t);let c=new Int32Array(a),l=this.#x();this.#r" +
  "=Xl(r,i,o.passages,e=>{l.get(c[e/4+1])?.()}),this.#l=new Io(e,t,this.memory,this.#c,()=>{this.#n.clear(),this." +
  "#d=this.#c.step,this.#y(),this.#r.evaluate(this.#n.at)})}run(e,t){if(!this.#p(t))return this.#l.run(e,t);let n" +
  "=this.#n;n.clear(t.loss),this.#d=t.step,this.#m(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=" +
  "t.step+i,o=this.#g(t,a),s=this.#h(e-i,o);if(this.#y(),this.#_(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.nu" +
  "mbersOfStep}),r=this.#v(s),this.#b(),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.st" +
  "opState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.l" +
  "oss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#n.clear(),this.#d=e,this.#y(),this.#n.set({program:t}" +
  ");try{return this.#r.evaluate(this.#n.at),!0}catch{return!1}finally{this.#n.set({program:n.program})}}dispose(" +
  "){}#p({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...M.names.filter(t=>(e[t]??0)!==0)];re" +
  "turn n.kernels!==void 0&&r.every(e=>lu(e)>0)}#m({penalty:e}){let t=[...M.names.map(t=>[t,e[t]??0]).filter(([,e" +
  "])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#o.setInt32(n*16,lu(e),!0),this.#o.setFloat64(n*16+8,t," +
  "!0)}),this.#o.setInt32(t.length*16,lu(`done`),!0)}#h(e,t){let{batches:n}=this.#e,r=t?e:Math.min(e,tu),{random:" +
  "i,batch:a}=n.position;return i===void 0||i.generator===su?r:Math.min(r,n.perEpoch-a)}#g({isRateConstant:e},t){" +
  "return e&&this.#s.every(({steadyFrom:e=1/0})=>t>=e)}#_({rate:e,isRateConstant:t},n,r){let i=this.#u,a=0;for(le" +
  "t o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),En(i.learningRate));for(let e of this.#s)e.settle(thi" +
  "s.#i,a,i),a+=e.count}}#v(e){try{return this.#r.run(this.#n.at,e)<0}catch{return!1}}#y(){let{position:e,order:t" +
  "}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===su;this.#n.set({epoch:n,batch:r,shuffles:+!!a}" +
  "),this.#f!==n&&(this.#f=n,a?(this.#n.random=i.words,this.#r.shuffle(this.#n.randomAt,this.#t.order,t.length)):" +
  "this.#a.set(t))}#b(){let{batches:e}=this.#e,t=this.#n.get(`epoch`),n=this.#n.get(`batch`),{random:r}=e.positio" +
  "n;if(r?.generator===su)this.#f=t,e.position={epoch:t,batch:n,random:{generator:su,words:this.#n.random}};else " +
  "if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#x(){" +
  "let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Ao(e,t.nodes,this.tape,this.memory,this.#c)" +
  ";return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,opera" +
  "nds:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#S(),e===`call`?a.forward(" +
  "):a.backward(t.index,t.into,t.add,t.g)})}),i}#S(){let{batches:e}=this.#e,t=this.#n.get(`batch`)*e.fullSize;thi" +
  "s.#c.rows=Math.min(e.fullSize,e.rows-t),this.#c.step=this.#d+this.#n.get(`taken`)}};function lu(e){return hr.i" +
  "ndexOf(e)}function uu(e){try{return Yl(e)}catch{throw Po(e,`that much free memory`)}}function du(e,t,n){return" +
  "{name:e,width:t.width,bytes:t.size,isAvailable:()=>Jl(n),has:(e,{name:t},n)=>Yo(e,t,n),create:(e,r)=>new cu(e," +
  "r,t,n)}}var fu=du(`wasm-float32`,Uo,ur),pu=l(`engine`,[du(`wasm-float64`,Ho,dr),fu,Vo]);[...pu.names];function" +
  " mu(e,t,n){if(n===`plain`)return{driver:new oa(t)};let r=[...pu];if(n===`auto`)return uo(e,t,r);let i=r.indexO" +
  "f(pu.get(n,`engine`));return uo(e,t,r.slice(i),n)}var hu=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(" +
  "e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/gu,this.#e*8/" +
  "_u)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Flo" +
  "at64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#" +
  "n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]" +
  "],{records:e,stands:t,numbers:n}}},gu=256,_u=2**26,vu=class{lossBelow;patience;leastGain;best=1/0;waited=0;con" +
  "structor(e){for(let t of Object.keys(e))bu(t);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.los" +
  "sBelow=xu(`lossBelow`,t,!Number.isNaN(t),`a number`);let i=n===1/0||Number.isSafeInteger(n)&&n>0;this.patience" +
  "=xu(`noBetterFor`,n,i,`a whole number of steps, 1 or more`);let a=r>=0&&r<1/0;this.leastGain=xu(`leastGain`,r," +
  "a,`a finite number, 0 or more`)}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=" +
  "t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=th" +
  "is.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waite" +
  "d:t}){this.best=e,this.waited=t}},yu=[`lossBelow`,`noBetterFor`,`leastGain`];function bu(n){if(!yu.some(e=>e==" +
  "=n))throw new e({what:`unknown rule`,where:`stop`,found:n,expected:`one of ${yu.join(`, `)}`,nearest:t(n,yu)})" +
  "}function xu(t,n,r,i){if(r)return n;throw new e({what:`not a limit`,where:`stop/${t}`,found:n,expected:i})}fun" +
  "ction Su(e){return Array.isArray(e)?[...e]:[e]}var Cu=class{learningRate;penalty;updater;batches;clip;stopping" +
  ";slots;#e;#t;#n=0;constructor(e,t={}){this.#e=e,this.learningRate=t.learningRate??.1,this.penalty=t.penalty??{" +
  "},this.clip=Object.entries(t.clip??{}),this.stopping=t.stop===void 0?void 0:new vu(t.stop),this.updater=rr(..." +
  "Su(t.optimizer??`sgd`)),this.#t=lr(...Su(t.schedule??`constant`));for(let e of Object.keys(this.penalty))e!==`" +
  "biases`&&M.get(e,`penalty`);for(let[e]of this.clip)dt.get(e,`clip`);this.batches=t.data===void 0?void 0:new sa" +
  "(t.data,t),this.slots=e.parameters.map(e=>{let t=e.value.data.length;return{parameter:e,state:this.updater.ini" +
  "t(t),gradient:new Float64Array(t)}}),this.prime()}get step(){return this.#n}get stepsPerEpoch(){return this.ba" +
  "tches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#n}get loss(){return this.#e.loss+thi" +
  "s.#o()}advance(){let e=this.#e;this.checkIdle(),e.backward(),vr(e,this.#n);let t={step:this.#n,epoch:this.epoc" +
  "h,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(this.#n)},n=this.slots.filter(({par" +
  "ameter:e})=>!e.frozen);return this.#a(n),e.update(()=>{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>" +
  "{this.updater.update(e,i,r,t)});this.#n++,this.batches?.advance(),this.#r()}),t}checkIdle(){if(this.#e.busy)th" +
  "row new e({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}updateOf(e){this.checkId" +
  "le(),this.#e.parameter(e),this.#e.backward(),this.#a(this.slots.filter(({parameter:e})=>!e.frozen));let[{state" +
  ":t,gradient:n}]=this.slots.filter(({parameter:t})=>t.id===e),{updater:r}=this;return{updater:r,learningRate:th" +
  "is.rateAt(this.#n),step:this.#n,state:Tu(t),gradient:n.slice()}}get isRateConstant(){return this.#t.isConstant" +
  "===!0}rateAt(e){return this.learningRate*this.#t(e)}arrive(e,t,n,r){this.#n=e,this.#e.postpone(()=>{for(let e " +
  "of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#r()},n,r)}prime(){this.#e.update(()=>{t" +
  "his.batches!==void 0&&this.#i(this.batches.take()),this.#e.setMode({training:!0,draw:this.#n})})}get position(" +
  "){return this.batches?.position??{epoch:this.#n,batch:0}}checkpoint(){let e=this.slots.map(({parameter:e,state" +
  ":t})=>[e.id,e.value,t]);return{step:this.#n,position:this.position,parameters:Object.fromEntries(e.map(([e,{sh" +
  "ape:t,data:n}])=>[e,{shape:t,data:n.slice()}])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,Tu(t)])),...th" +
  "is.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e){for(let t of this.slots)Eu(t,e);this.#n=e.s" +
  "tep,this.batches!==void 0&&(this.batches.position=e.position),this.stopping!==void 0&&(this.stopping.state=e.s" +
  "topping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.parameter" +
  "s[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this.prime()})}#r(){this.batches?.varies" +
  "===!0&&this.#i(this.batches.take()),this.#e.setMode({training:!0,draw:this.#n})}#i(e){for(let[t,n]of Object.en" +
  "tries(e))this.#e.input(t).set(n)}#a(e){for(let{parameter:t,gradient:n}of e)if(n.set(t.gradient.data),this.pays" +
  "(t))for(let e of M){let r=this.penalty[e.name]??0;r!==0&&e.accumulate(t.value.data,r,n)}let t=e.map(({gradient" +
  ":e})=>e);for(let[e,n]of this.clip)dt.get(e).clip(t,n)}#o(){let e=0;for(let t of M){let n=this.penalty[t.name]?" +
  "?0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:" +
  "e}){return this.penalty.biases===!0||!e.every(wu)}};function wu({consumer:e,index:t}){return e.family===`weigh" +
  "ted-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}function Tu(e){return Object.fromEntries(Object.entries(" +
  "e).map(([e,t])=>[e,t.slice()]))}function Eu({parameter:t,state:n},{parameters:r,optimizer:i}){let a=t.value.da" +
  "ta.length,o=Object.hasOwn(r,t.id)?r[t.id].data.length:void 0;if(o!==a)throw new e({what:`checkpoint of another" +
  " graph`,where:t.id,found:o,expected:`${a} numbers`});let s=Object.hasOwn(i,t.id)?Object.keys(i[t.id]):[];if(s." +
  "join()!==Object.keys(n).join())throw new e({what:`checkpoint of another optimiser`,where:t.id,found:s,expected" +
  ":Object.keys(n).join(`, `)||`no state`})}function Du(e){return e.filter(({parameter:e})=>!e.frozen)}function O" +
  "u(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function ku(e,t,n){let " +
  "r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t." +
  "set(n,r),r+=e}}var Au=class extends Cu{#e;#t;#n;constructor(e,t){super(e,t),this.#e=e,this.#t=Du(this.slots)}g" +
  "et count(){return Ou(this.#t)}arrive(...[e,t,...n]){this.#n=t,super.arrive(e,t,...n)}pack(e){let t=this.#e.isB" +
  "ehind?this.#n:void 0;ku(this.#t,e,t??(({parameter:e},t)=>t.set(e.value.data)))}},ju=class{#e;#t;#n;#r;#i;#a;#o" +
  ";#s;#c=0;#l=0;#u=0;#d;#f;#p=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:" +
  "o,penalty:s}=e;this.#e=e,this.#t=n,this.#n=new ra(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).cl" +
  "amp(n,t)}),this.#r=new Au(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(e" +
  ".from),this.#o=new hu(this.#r.count);let{driver:c,refusal:l}=mu(this.#n,this.#r,a.engine??`plain`);this.#i=c,t" +
  "his.#a=l===void 0?void 0:yr(l),this.#s=this.#r.step}get isOver(){return this.#f!==void 0||this.#p||this.#r.ste" +
  "p>=this.#e.end}get load(){return this.#o.load}adjust(e){this.#d=e}take(e,t){let n=Pu()+e;try{for(let r=e;r>0&&" +
  "!this.isOver&&this.load<t;r=n-Pu())this.#m(r)}catch(e){this.#f=yr(e),this.#_()}}report(){let{turn:e}=this.#e,t" +
  "=this.#f,{load:n}=this;return{kind:`progress`,turn:e,load:n,...this.#o.take(),engine:this.#i.engine,...this.#a" +
  "===void 0?{}:{refusal:this.#a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#m(e){let{step:t}=this.#r;t" +
  "===this.#s&&this.#h();let n=Math.min(this.#e.end,this.#s+this.#e.every),r=Math.max(1,Math.floor(this.#u*e)),i=" +
  "Pu(),{rows:a,loss:o,...s}=this.#i.run(Math.min(n,t+r),this.#l);this.#u=(this.#r.step-t)/Math.max(Pu()-i,Mu),th" +
  "is.#c+=a,this.#l=o,this.#p=s.stopped!==void 0,(this.#p||this.#r.step>=n)&&this.#g(s)}#h(){this.#d!==void 0&&(t" +
  "his.#r.learningRate=this.#d.learningRate,this.#r.penalty=this.#d.penalty,this.#d=void 0)}#g({epoch:e,learningR" +
  "ate:t,stopped:n}){let{step:r}=this.#r;this.#o.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,l" +
  "earningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:kr(this.#n,{values:this.#t})" +
  ".loss},engine:this.#i.engine,worker:!0}),this.#_(),this.#s=r,[this.#c,this.#l]=[0,0]}#_(){let{step:e,position:" +
  "t,stopping:n}=this.#r;this.#o.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},Mu=.05,{perf" +
  "ormance:Nu}=globalThis;function Pu(){return Nu.now()}var Fu=4,Iu=16,Lu=1/4,Ru=class{#e;#t;#n;#r={};#i=!1;#a=!1" +
  ";#o=0;#s=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#c(e);break;case`ad" +
  "just`:this.#n?.adjust(e);break;case`pause`:this.#i=!0;break;case`resume`:this.#i=!1;break;case`heard`:this.#o-" +
  "=e.load}this.#u()}slice(){this.#a=!1;let e=this.#n;if(e===void 0||!this.#l())return;e.take(Fu,Lu);let t=zu.now" +
  "()-this.#s>=Iu||e.load>=Lu;(e.isOver||t&&e.load>0)&&this.#d(e),e.isOver&&(this.#n=void 0),this.#u()}#c(e){this" +
  ".#n=void 0,this.#i=e.isPaused,this.#o=0,this.#s=-1/0,e.tables!==void 0&&(this.#r=e.tables);try{this.#n=new ju(" +
  "e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:yr(t)};thi" +
  "s.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#l(){return this.#n!==void 0&&!this.#i&&this.#o<1}#u(){this" +
  ".#a||!this.#l()||(this.#a=!0,this.#t())}#d(e){this.#s=zu.now();let t=e.report();this.#o+=t.load,this.#e(t,[t.n" +
  "umbers.buffer])}},{performance:zu}=globalThis,Bu=globalThis,Vu=new Ru((e,t)=>{Bu.postMessage(e,t)},Hu(()=>{Vu." +
  "slice()}));Bu.onmessage=({data:e})=>{Vu.take(e)},Bu.postMessage({kind:`ready`});function Hu(e){let{setImmediat" +
  "e:t}=Bu;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new Bu.MessageChannel;return n.onmessage=e,()=>{r." +
  "postMessage(void 0)}}})();";
