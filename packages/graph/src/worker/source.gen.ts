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
  "n qt(e,t){return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`" +
  "&&e>=0&&e<1}}function O(e){let{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e" +
  ";return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:Jt(e" +
  ".reduction)},formula:Xt(a),scalar:e,inferShape:([e,t])=>Zt(e,t),forward({inputs:[{shape:e,data:t},{data:r}],ou" +
  "tput:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Yt(a,e)},backward({inpu" +
  "ts:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Yt(a,e);for(let e=0;e<t.length" +
  ";e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor:e=>Xt(o(e))},...s!==void 0&&{branches({inputs:[{d" +
  "ata:e},{data:t}],attributes:n},r){for(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function Jt(e,t=[`sum`," +
  "`mean`,`batch-mean`]){return h(`how the losses of the entries become one number`,t,e)}function Yt(e,t){let{red" +
  "uction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function Xt({value:e,d" +
  "erivative:t,targetDerivative:n}){return{value:e,derivatives:[t,n]}}function Zt(t,n){if(w(t,n))return[];throw n" +
  "ew e({what:`prediction and target differ in shape`,found:C(n),expected:C(t)})}var Qt=O({name:`binary-cross-ent" +
  "ropy`,reduction:`mean`,value:(e,t)=>-(t*$t(Math.log(e))+(1-t)*$t(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math" +
  ".max(e*(1-e),1e-12),targetDerivative:e=>$t(Math.log1p(-e))-$t(Math.log(e)),formula:{value:`-(t * max(log(y), -" +
  "100) + (1 - t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(" +
  "log(1 - y), -100) - max(log(y), -100)`}});function $t(e){return Math.max(e,-100)}var en=O({name:`binary-cross-" +
  "entropy-with-logits`,reduction:`mean`,value:(e,t)=>S(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivati" +
  "ve:(e,t)=>e>0?1-t-b(-e):b(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 /" +
  " (1 + exp(-y)) - t`,targetDerivative:`-y`}}),tn=O({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(" +
  "e-t)*(e-t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - " +
  "t`,targetDerivative:`t - y`}}),nn=O({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(" +
  "e,t)=>S(-t,rn(1-t*e)),targetDerivative:(e,t)=>S(-e,rn(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`i" +
  "f(t * y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function rn(e){re" +
  "turn Math.max(0,Math.sign(e))}var an=O({name:`huber`,rules:{delta:f(`error at which the parabola becomes a lin" +
  "e`,1)},reduction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e," +
  "t,{delta:n})=>on(e-t,n),targetDerivative:(e,t,{delta:n})=>on(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y" +
  " - t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative" +
  ":`min(max(t - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function on(e,t){" +
  "return Math.min(Math.max(e,-t),t)}var sn=O({name:`kullback-leibler`,rules:{prediction:h(`what the prediction i" +
  "s`,[`probability`,`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?ln(e):" +
  "t*(Math.log(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?ln(e" +
  "):-t/e,targetDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:cn(`log(y)" +
  "`,`-t / y`),formulaFor:({prediction:e})=>e===`logarithm`?cn(`y`,`-t`):cn(`log(y)`,`-t / y`)});function cn(e,t)" +
  "{return{value:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function " +
  "ln(e){return Number.isNaN(e)?NaN:0}var un=O({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs" +
  "(e-t),derivative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,deri" +
  "vative:`sign(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),dn=O({name:`mean-squared-err" +
  "or`,reduction:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formul" +
  "a:{value:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),fn={name:`softmax-cross-entr" +
  "opy`,family:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:h(`what a target row is`,[`index`,`di" +
  "stribution`],`index`),reduction:Jt(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,de" +
  "rivatives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.len" +
  "gth!==2)throw _n(`prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(w(t,r))return[];th" +
  "row _n(`target`,t,`${C(r)} for the logits ${C(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,redu" +
  "ction:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&gn(t,o);let c=pn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n" +
  "=Se(s,t,t+o);for(let r=t;r<t+o;r++)l+=S(-Te(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t" +
  "],attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?mn(e,pn(t,e.shape" +
  "[1],n),s,o):n===`distribution`&&hn(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function pn({data" +
  ":e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function mn({shape:[e,t],data:n},r,i,a){for(let" +
  " o=0;o<e;o++){let e=o*t,s=Se(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ce" +
  "(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*we(n,e+l,s))}}}function hn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){" +
  "let e=a*t,o=Se(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*Te(n,a,o)}}function gn({data:t},n){t.forEach((t,r)=" +
  ">{if(!(Number.isInteger(t)&&t>=0&&t<n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,e" +
  "xpected:`a whole number from 0 to ${n-1}`})})}function _n(t,n,r){return new e({what:`shapes do not fit`,where:" +
  "`softmax-cross-entropy ${t}`,found:C(n),expected:r})}var vn=l(`loss`,[tn,dn,un,an,Qt,en,fn,nn,sn]),yn={name:`w" +
  "eighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:m(`weights " +
  "are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape" +
  "(e,{transpose:t}){let n=e.length>>1,[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw En(`val" +
  "ue ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw En(`value ${a}`,o,`the batch size ${r} of ${C(e[0])}`" +
  ");let[s,c]=bn(e[n+a],t);if(c!==o[1])throw En(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${C(o)}`);" +
  "if(a>0&&s!==i)throw En(`weight ${a}`,e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&Tn" +
  "(e[2*n],i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;xn(t,e" +
  ".length%2==1?e[2*r]:void 0);for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[" +
  "l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t" +
  ".data[e*a+n]=r}}},backward(e,t,n,r){let i=e.inputs.length>>1;n<i?Sn(e,t,n,r):n<2*i?Cn(e,t,n-i,r):wn(t,r)}};fun" +
  "ction bn(e,t){if(e.length===0)return[1,1];if(e.length!==2)throw En(`weight`,e,`a scalar or the shape [out, in]" +
  "`);return t?[e[1],e[0]]:[e[0],e[1]]}function xn({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data" +
  ".length===1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Sn({inp" +
  "uts:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpo" +
  "se?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l" +
  "+r]+=n*c[t*u+r*d]}}function Cn({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].sha" +
  "pe[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r" +
  "=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function wn({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=" +
  "0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Tn(e,t){if(!(e.length===0||e.length===1&&e[0]==" +
  "=t))throw En(`bias`,e,`a scalar or the shape [${t}]`)}function En(t,n,r){return new e({what:`shapes do not fit" +
  "`,where:`weighted-sum ${t}`,found:C(n),expected:r})}var Dn=l(`operation`,[yn,...Ut,...Ve,...vn]);function On(t" +
  "){if(!Number.isFinite(t))throw new e({what:`bad learning rate`,found:t,expected:`a finite number`})}function k" +
  "n(e){let t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Mn(e)" +
  ",...An(e),init:e=>Object.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).fill(n)])),update(t,i,a,o){let s=t." +
  "length;Nn(s,i,a,n),On(o.learningRate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t," +
  "a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function An(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{" +
  "...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function jn(e,t){return e?[t]:[]}functi" +
  "on Mn(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`" +
  "p ← p − ${n}`].join(`; `)}function Nn(e,t,n,r){if(t.length!==e)throw Pn(`gradient`,t.length,e);for(let t of r)" +
  "{let r=n[t]?.length;if(r!==e)throw Pn(`state/${t}`,r,e)}}function Pn(t,n,r){return new e({what:`wrong size for" +
  " this parameter`,where:t,found:n,expected:`${r} numbers`})}var Fn=h(`whose definition holds where they differ`" +
  ",[`pytorch`,`keras`],`pytorch`);function In(e){let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,conventi" +
  "on:Fn},o=(e={},n=t)=>{let o=Gt(e,n),s=o.convention===`keras`?r:void 0;return kn(i(Wt(a,{...s,...o},n)))};retur" +
  "n{name:t,title:n,options:a,formula:o().formula,create:o}}function Ln(e,t,n,r){let i=(n={},i=t)=>e.create({...r" +
  ",...Gt(n,i)},i);return{name:t,title:n,options:Kt(e.options,r),formula:i().formula,create:i}}function k(e=0){le" +
  "t t=e===0?`η`:`η / (1 + k · δ)`;return{describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,..." +
  "e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:" +
  "a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}function Rn(e,t){return t===`keras`?{inside:e,outside" +
  ":0,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,write:e=>`(√${e} + ε)`}}function zn(e,t){return{name:e,count:t." +
  "length,steadyFrom:0,settle(e,n){e.set(t,n)}}}function Bn(e,t){return{slots:{squares:e},describe:e=>({lines:[`s" +
  " ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:zn(`summed-squares`,[t.inside,t.outside]),apply(e,n" +
  ",r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}func" +
  "tion Vn(e,t){return t===`keras`?Un(e):Hn(e)}function Hn(e){return jn(e>0,{describe:e=>({lines:[`${e} ← ${e} + " +
  "λ · p`],direction:e}),kernel:zn(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}fun" +
  "ction Un(e){return jn(e>0,{describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-d" +
  "ecay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e" +
  ";for(let e=0;e<n.length;e++)n[e]*=a}})}var Wn=In({name:`adagrad`,title:`Adagrad`,options:{lrDecay:D(`how fast " +
  "the learning rate falls with the steps`,0),initialAccumulator:D(`what the sum of squares starts from`,0),epsil" +
  "on:D(`what keeps the divisor from 0`,1e-10),weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{" +
  "initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[.." +
  ".Vn(i.weightDecay,r),Bn(t,Rn(n,r)),k(e)]});function Gn(e){let t=new Float64Array(Kn).fill(NaN),n=0,r=1;return " +
  "i=>{let a=i%Kn,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var Kn=256;function qn" +
  "({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[Gn(e),Gn(t)],c={mean:0,squares:0" +
  "};return{slots:r?{...c,largestSquares:0}:c,describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (" +
  "1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`" +
  "m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,s" +
  "ettle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]" +
  "=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+" +
  "1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n]" +
  ",f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var Jn={beta1:qt(`share of the average gradient that is kept`,.9),b" +
  "eta2:qt(`share of the average of squares that is kept`,.999),epsilon:D(`what keeps the divisor from 0`,1e-8),a" +
  "msgrad:m(`whether to divide by the largest average of squares so far`,!1)},Yn=In({name:`adam`,title:`Adam`,opt" +
  "ions:{...Jn,weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...Vn(e" +
  ".weightDecay,e.convention),qn(e),k()]}),Xn=In({name:`adamw`,title:`AdamW`,options:{...Jn,weightDecay:D(`how st" +
  "rongly parameters are drawn to 0`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Un(e.weightDecay)," +
  "qn(e),k()]}),Zn=Ln(Yn,`amsgrad`,`AMSGrad`,{amsgrad:!0});function Qn({momentum:e,dampening:t=0,nesterov:n=!1}){" +
  "return{slots:{velocity:0},describe(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← $" +
  "{e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r," +
  "i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===" +
  "0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var $n=In({name:`sgd`,title:`G" +
  "radient descent`,options:{momentum:qt(`share of the velocity that is kept`,0),dampening:qt(`share of the gradi" +
  "ent that does not enter the velocity`,0),nesterov:m(`whether to step along the velocity as it will be`,!1),wei" +
  "ghtDecay:D(`how strongly parameters are drawn to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,conven" +
  "tion:a}=t;if(i&&(n===0||r>0))throw new e({what:`nesterov needs a velocity without dampening`,found:{momentum:n" +
  ",dampening:r},expected:`momentum above 0 and dampening 0`});let o=jn(n>0,Qn({momentum:n,dampening:r,nesterov:i" +
  "})),s=a===`keras`?[k(),...o]:[...o,k()];return[...Vn(t.weightDecay,a),...s]}}),er=Ln($n,`momentum`,`Momentum`," +
  "{momentum:.9}),tr=Ln($n,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function nr(e,t){return{slots:{square" +
  "s:0},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:zn(`avera" +
  "ged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(" +
  "1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function rr(e,t){return{slots:{squares:0,mean:0},des" +
  "cribe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / $" +
  "{t.write(`c`)}`}),kernel:zn(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.m" +
  "ean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a" +
  "[i]-o[i]*o[i])+t.inside)+t.outside}}}var ir=l(`optimiser`,[$n,er,tr,Wn,In({name:`rmsprop`,title:`RMSprop`,opti" +
  "ons:{rho:qt(`share of the average of squares that is kept`,.99),momentum:qt(`share of the velocity that is kep" +
  "t`,0),centered:m(`whether to divide by the deviation instead of the root of the squares`,!1),epsilon:D(`what k" +
  "eeps the divisor from 0`,1e-8),weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{rho:.9,epsilo" +
  "n:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=Rn(r,i),s=jn(t>0,Qn({momentum:" +
  "t}));return[...Vn(a.weightDecay,i),n?rr(e,o):nr(e,o),...i===`keras`?[k(),...s]:[...s,k()]]}}),Yn,Xn,Zn]);funct" +
  "ion ar(e,t,n){return u(e,ir,n).create(t,n)}var or=l(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,deriv" +
  "ative:`λ · sign(w)`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t" +
  ",n){for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative" +
  ":`λ · w`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){for(let r=" +
  "0;r<e.length;r++)n[r]+=t*e[r]}}]);function A({factor:e,...t}){return{...t,create:(n={},r=t.name)=>e(Wt(t.optio" +
  "ns,n,r))}}var sr=A({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{i" +
  "sConstant:!0})}),cr=A({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:p(`T: the" +
  " step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),lr=A({name:`ex" +
  "ponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:D(`factor from step to step`,.99)},factor:({ga" +
  "mma:e})=>t=>e**t}),ur=A({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{" +
  "steps:p(`T: the step at which the line ends`,1,1e3),end:D(`factor at the end of the line`,0)},factor:({steps:e" +
  ",end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),dr=l(`schedule`,[sr,A({name:`step`,title:`Step`,formula:`lr · γ^⌊k / ev" +
  "ery⌋`,options:{every:p(`steps on one stair`,1,100),gamma:D(`factor from stair to stair`,.1)},factor:({every:e," +
  "gamma:t})=>n=>t**Math.floor(n/e)}),lr,ur,cr,A({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n" +
  ")`,options:{steps:p(`n: the number of steps it takes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);f" +
  "unction fr(e,t,n){return u(e,dr,n).create(t,n)}var pr=globalThis.kernels.float32,mr=globalThis.kernels.float64" +
  ",hr={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aSt" +
  "ep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bS" +
  "tep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`," +
  "`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`," +
  "`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes" +
  "`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y" +
  "`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`f" +
  "actor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`b" +
  "ytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`" +
  ",`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],lossV" +
  "alue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`" +
  "y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`class" +
  "es`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],core:[`step`" +
  "],passage:[`number`]},gr=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gel" +
  "u tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],_r=[`half-squared-error`,`mean-squared" +
  "-error`,`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullb" +
  "ack-leibler probability`,`kullback-leibler logarithm`],vr=[`done`,`l1`,`l2`,`norm`,`value`],yr=[`program`,`los" +
  "s`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`" +
  "batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStar" +
  "t`,`numbersNow`],j={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,random:136,frameSize:168}," +
  "M=class extends e{node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}" +
  "),this.node=e}},br=class extends e{node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${" +
  "e}, step ${t}`,found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};functio" +
  "n xr(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number.isFinite)))){fo" +
  "r(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new " +
  "br(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number.isFinite(e));if" +
  "(e!==void 0)throw new br(n.id,t,`gradient`,e)}}}function Sr(t){if(!(t instanceof e)){let e=t instanceof Error?" +
  "t.message:String(t);return{type:`error`,message:e,what:e}}let{message:n,what:r,where:i,found:a,expected:o,near" +
  "est:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return t instanceof br?{" +
  "...c,type:`non-finite`,node:t.node,step:t.step}:t instanceof M?{...c,type:`uncompilable`,node:t.node}:{...c,ty" +
  "pe:`fault`}}var Cr=class extends e{faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;" +
  "super({...Er(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},wr=class{#e=[];attempt(t){if(!(this.#" +
  "e.length>=100))try{return t()}catch(t){if(!(t instanceof e))throw t;this.#e.push(t);return}}add(t){this.attemp" +
  "t(()=>{throw new e(t())})}stop(){if(this.#e.length>0)throw new Cr(this.#e)}};function Tr(t,n,r){let i=t instan" +
  "ceof Error?t:Error(String(t)),a=t instanceof e?Er(t):{what:`${r} failed: ${i.message}`},o=a.where===void 0?`no" +
  "de ${n}`:`node ${n}, ${a.where}`;return new e({...a,where:o},{cause:i})}function Er({what:e,where:t,found:n,ex" +
  "pected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function Dr(t,{id:n,shape:r,units:i}){" +
  "let a=Ar(t),o=`${C(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new e({what:`values do not fit`,wher" +
  "e:n,found:C(a),expected:o});if(r[0]!==-1){if(w(a,r))return r;throw s()}if(a.length===2&&a[1]===i)return a;let " +
  "c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c%i===0)return[c/i,i];throw s()}function Or(t,n,r){if(jr(t)){if(t.data" +
  ".length!==n.length)throw new e({what:`wrong count of numbers for shape ${C(t.shape)}`,where:r,found:t.data.len" +
  "gth,expected:String(n.length)});n.set(t.data);return}let i=0,a=(t,r)=>{if(typeof t!=`number`)throw new e({what" +
  ":`not a number`,where:r,found:t,expected:`a number`});n[i++]=t},o=Array.isArray(t)&&Array.isArray(t[0])?t[0].l" +
  "ength:-1;Array.isArray(t)?o<0?t.forEach((e,t)=>{a(e,`${r}/${t}`)}):t.forEach((t,n)=>{if(!Array.isArray(t)||t.l" +
  "ength!==o)throw new e({what:`ragged rows`,where:`${r}/${n}`,found:Array.isArray(t)?t.length:t,expected:`${o} n" +
  "umbers, as in the first row`});t.forEach((e,t)=>{a(e,`${r}/${n}/${t}`)})}):a(t,r)}function kr(e,t,n){let r=n==" +
  "=void 0?Ar(e):Dr(e,{id:t,shape:[-1,n],units:n}),i=new Float64Array(gt(r,t));return Or(e,i,t),{shape:r,data:i}}" +
  "function Ar(e){if(jr(e))return e.shape;let t=[];for(let n=e;Array.isArray(n);n=n[0])t.push(n.length);return t}" +
  "function jr(e){return typeof e==`object`&&!!e&&`shape`in e}function Mr(t,n={}){let{values:r={},training:i=!1,d" +
  "raw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,family:s}=t.node(n);if(s!=" +
  "=`input`&&s!==`target`&&s!==`parameter`)throw new e({what:`not a leaf`,where:n,found:s,expected:`an input, a t" +
  "arget or a parameter`});return[i,a[0]===-1?kr(r,n,o):kr(r,n)]})),s=Ir(t,o);return new Nr(t.topology,({position" +
  ":e})=>{let n=t.nodes[e],r=o.get(e);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void" +
  " 0:n.value},{batch:s,training:i,draw:a,held:e=>t.nodes[e].held,objective:new Map([...t.objective].map(([e,n])=" +
  ">[t.node(e).position,n]))})}var Nr=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#" +
  "n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(t));if(n!==void 0)retur" +
  "n n;throw new e({what:`no value`,where:t,expected:`values for everything it depends on`})}at(e){return this.#n" +
  "[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let i=this.at(n);if(i===voi" +
  "d 0)throw new e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expected:`values for all in" +
  "puts and targets`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);ret" +
  "urn this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape" +
  ":e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let" +
  " e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap" +
  "(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=" +
  "this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set" +
  "(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){l" +
  "et n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}" +
  "else{let t=this.#i(e,i);t!==void 0&&Fr(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?ht(t.out" +
  "put):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,shape:t},n){let r=e.map" +
  "(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;retur" +
  "n{attributes:n,inputs:r,output:Lr(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({position:e,inputs:t,sp" +
  "ec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)return;let o=this.#o(e,a);t" +
  ".forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e);if(n.size===0)retu" +
  "rn t;let r=Pr(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#s(e," +
  "{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Pr(this.topology.nodes[e].shape);for(let e=0;e<t.le" +
  "ngth;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===void 0)throw new e({what" +
  ":`unknown node`,found:t,expected:`the id of a node of this graph`});return n}};function Pr(e){return e[0]===-1" +
  "?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Fr(e,t,n){try{e.forward(t)}catch(t){throw Tr(" +
  "t,n,e.name)}}function Ir(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;for(let[n,{shape:a}]o" +
  "f r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`${t.nodes[i[0]].id} and" +
  " ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length===0?t.batch:i[" +
  "1].shape[0]}function Lr(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}function N(e){return " +
  "typeof e==`function`}function Rr(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Objec" +
  "t.create(Error.prototype),t.prototype.constructor=t,t}var zr=Rr(e=>function(t){e(this),this.message=t?`${t.len" +
  "gth} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.na" +
  "me=`UnsubscriptionError`,this.errors=t});function Br(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var P=" +
  "class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=null}unsubs" +
  "cribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isArr" +
  "ay(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(N(n))try{n()}catch(t){e" +
  "=t instanceof zr?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{Ur(t)}cat" +
  "ch(t){e??=[],t instanceof zr?e=[...e,...t.errors]:e.push(t)}}if(e)throw new zr(e)}}add(t){if(t&&t!==this){if(t" +
  "his.closed)Ur(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(this._fina" +
  "lizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t." +
  "includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_rem" +
  "oveParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Br(t,e)}remove(t){let{_finali" +
  "zers:n}=this;n&&Br(n,t),t instanceof e&&t._removeParent(this)}};P.EMPTY=(()=>{let e=new P;return e.closed=!0,e" +
  "})();var Vr=P.EMPTY;function Hr(e){return e instanceof P||e&&`closed`in e&&N(e.remove)&&N(e.add)&&N(e.unsubscr" +
  "ibe)}function Ur(e){N(e)?e():e.unsubscribe()}var F={onUnhandledError:null,onStoppedNotification:null,Promise:v" +
  "oid 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Wr={setTimeout(e,t,...n){let{deleg" +
  "ate:r}=Wr;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=Wr" +
  ";return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function Gr(e){Wr.setTimeout(()=>{let{onUnhandledE" +
  "rror:t}=F;if(t)t(e);else throw e})}function Kr(){}var qr=Xr(`C`,void 0,void 0);function Jr(e){return Xr(`E`,vo" +
  "id 0,e)}function Yr(e){return Xr(`N`,e,void 0)}function Xr(e,t,n){return{kind:e,value:t,error:n}}var I=null;fu" +
  "nction Zr(e){if(F.useDeprecatedSynchronousErrorHandling){let t=!I;if(t&&(I={errorThrown:!1,error:null}),e(),t)" +
  "{let{errorThrown:e,error:t}=I;if(I=null,e)throw t}}else e()}function Qr(e){F.useDeprecatedSynchronousErrorHand" +
  "ling&&I&&(I.errorThrown=!0,I.error=e)}var $r=class extends P{constructor(e){super(),this.isStopped=!1,e?(this." +
  "destination=e,Hr(e)&&e.add(this)):this.destination=si}static create(e,t,n){return new ri(e,t,n)}next(e){this.i" +
  "sStopped?oi(Yr(e),this):this._next(e)}error(e){this.isStopped?oi(Jr(e),this):(this.isStopped=!0,this._error(e)" +
  ")}complete(){this.isStopped?oi(qr,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this." +
  "isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e){try{this.d" +
  "estination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}finally{this.unsub" +
  "scribe()}}},ei=Function.prototype.bind;function ti(e,t){return ei.call(e,t)}var ni=class{constructor(e){this.p" +
  "artialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){ii(e)}}error(e){let{part" +
  "ialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){ii(e)}else ii(e)}complete(){let{partialObserver:e}=this" +
  ";if(e.complete)try{e.complete()}catch(e){ii(e)}}},ri=class extends $r{constructor(e,t,n){super();let r;if(N(e)" +
  "||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&F.useDeprecatedNextContext?(t=Obje" +
  "ct.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&ti(e.next,t),error:e.error&&ti(e.error,t),co" +
  "mplete:e.complete&&ti(e.complete,t)}):r=e}this.destination=new ni(r)}};function ii(e){F.useDeprecatedSynchrono" +
  "usErrorHandling?Qr(e):Gr(e)}function ai(e){throw e}function oi(e,t){let{onStoppedNotification:n}=F;n&&Wr.setTi" +
  "meout(()=>n(e,t))}var si={closed:!0,next:Kr,error:ai,complete:Kr},ci=typeof Symbol==`function`&&Symbol.observa" +
  "ble||`@@observable`;function li(e){return e}function ui(e){return e.length===0?li:e.length===1?e[0]:function(t" +
  "){return e.reduce((e,t)=>t(e),t)}}var L=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;retu" +
  "rn n.source=this,n.operator=t,n}subscribe(e,t,n){let r=pi(e)?e:new ri(e,t,n);return Zr(()=>{let{operator:e,sou" +
  "rce:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return th" +
  "is._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=di(t),new t((t,n)=>{let r=new ri({next:t=>{try{e(t" +
  ")}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source?.s" +
  "ubscribe(e)}[ci](){return this}pipe(...e){return ui(e)(this)}toPromise(e){return e=di(e),new e((e,t)=>{let n;t" +
  "his.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};L.create=e=>new L(e);function di(e){return e??F.Promise??Promise}fu" +
  "nction fi(e){return e&&N(e.next)&&N(e.error)&&N(e.complete)}function pi(e){return e&&e instanceof $r||fi(e)&&H" +
  "r(e)}function mi(e){return N(e?.lift)}function hi(e){return t=>{if(mi(t))return t.lift(function(t){try{return " +
  "e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}function gi(e,t" +
  ",n,r,i){return new _i(e,t,n,r,i)}var _i=class extends $r{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,t" +
  "his.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?func" +
  "tion(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){try" +
  "{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsub" +
  "scribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(" +
  "this)}}},vi=Rr(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`})," +
  "yi=class extends L{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observers=[],this.isSt" +
  "opped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new bi(this,this);return t.operator=e,t}_throwIf" +
  "Closed(){if(this.closed)throw new vi}next(e){Zr(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentObs" +
  "ervers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){Zr(()=>{if(this._" +
  "throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for(" +
  ";t.length;)t.shift().error(e)}})}complete(){Zr(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!" +
  "0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,thi" +
  "s.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubscribe(e){return " +
  "this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedSt" +
  "atuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n?" +
  "Vr:(this.currentObservers=null,r.push(e),new P(()=>{this.currentObservers=null,Br(r,e)}))}_checkFinalizedStatu" +
  "ses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new L;" +
  "return e.source=this,e}};yi.create=(e,t)=>new bi(e,t);var bi=class extends yi{constructor(e,t){super(),this.de" +
  "stination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(" +
  "n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null|" +
  "|t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Vr}};function xi(e,t){let n=N(e)?e:()=>e,r=e=>e.err" +
  "or(n());return new L(t?e=>t.schedule(r,0,e):r)}function Si(e){return!!e&&(e instanceof L||N(e.lift)&&N(e.subsc" +
  "ribe))}function Ci(e,t){return hi((n,r)=>{let i=0;n.subscribe(gi(r,n=>{r.next(e.call(t,n,i++))}))})}function w" +
  "i(e,t){return hi((n,r)=>{let i=0;n.subscribe(gi(r,n=>e.call(t,n,i++)&&r.next(n)))})}function Ti(e,t=li){return" +
  " e??=Ei,hi((n,r)=>{let i,a=!0;n.subscribe(gi(r,n=>{let o=t(n);(a||!e(i,o))&&(a=!1,i=o,r.next(n))}))})}function" +
  " Ei(e,t){return e===t}var Di=class{held=Oi;#e;#t=Oi;#n=Oi;#r;constructor(e){this.#e=e}get any(){return this.he" +
  "ld.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new M" +
  "ap(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}rollBa" +
  "ck(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let r=" +
  "t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r={s" +
  "hape:e.shape,data:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.h" +
  "eld.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e" +
  "]}},Oi=new Map,ki=class extends yi{stream$;#e=0;#t=!1;constructor(e){super(),this.stream$=new L(t=>{this.#e++=" +
  "==0&&e.observed?.(!0),t.add(()=>{--this.#e===0&&e.observed?.(!1)});let n=e.latest();this.#t||this.subscribe(t)" +
  ",n!==void 0&&t.next(n),this.#t&&t.complete()})}complete(){this.#t=!0,super.complete()}},Ai=class extends L{#e;" +
  "constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length}emit(){let e=" +
  "this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1" +
  ")}complete(){for(let e of[...this.#e].reverse())e.complete()}},ji=class{id;op;attributes;position;rank;shape;u" +
  "nits;inputs;edges=[];operation;changed=new Ai;objectiveWeight=0;flows=!1;propagation;clamps;current;#e;#t;#n;#" +
  "r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,this." +
  "operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,this.shape=e.shap" +
  "e,this.units=e.shape[0]===-1?e.shape[1]??1:pt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return " +
  "this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchU" +
  "p(),this.current!==void 0)return this.current;throw new e({what:`no value yet`,where:this.id,expected:this.mis" +
  "sing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new e({wh" +
  "at:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueL" +
  "istener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new " +
  "ki({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.position)?void " +
  "0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#" +
  "r??=new ki({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.propagation.e" +
  "nsureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.chec" +
  "kUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{val" +
  "ue$:this.value$.pipe(Ci(t)),gradient$:this.gradient$.pipe(Ci(t))}}get clamped(){return this.clamps?.any??!1}ge" +
  "t held(){return this.clamps?.held??Oi}clamp(t,n){if(!Number.isFinite(t))throw new e({what:`not a value to hold" +
  "`,where:this.id,found:t,expected:`a finite number`});this.#o(e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}rel" +
  "ease(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rol" +
  "lBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.le" +
  "ngth!==e.data.length&&(this.#t=mt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length" +
  "-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=" +
  "!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitVal" +
  "ue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this." +
  "#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed==" +
  "=!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.co" +
  "mplete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&w(t.shape,e)?t:" +
  "mt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this" +
  ".#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&&t<" +
  "this.units))throw new e({what:`no such unit`,where:this.id,found:t,expected:`a whole number from 0 to ${this.u" +
  "nits-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Di(this.units)" +
  ",e(this.clamps),this.propagation.due(this)})}},Mi=class extends ji{family;symbol;#e=new P;#t;#n;#r;#i;construc" +
  "tor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==voi" +
  "d 0&&this.#s(ht(e.spec.value))}set(e){let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){this" +
  ".propagation.update(()=>{let{shape:t,data:n}=this.#t??this.#n??this.value,r=this.blank(t);r.data.set(n),e(r.da" +
  "ta),this.#s(r)})}connect(e){let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,t" +
  "his)}});return this.#e.add(t),t}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,thi" +
  "s.propagation.rolesChanged()}unfreeze(){this.#i=!1,this.propagation.rolesChanged()}get rows(){return this.shap" +
  "e[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.#n??this.current,t=this.#t??(e===voi" +
  "d 0?void 0:ht(e));return t!==void 0&&(this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamp" +
  "ed?ht(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}discar" +
  "d(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(){this.#e.u" +
  "nsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==void 0?mt(e):super.blank(e)}#" +
  "a(e){this.propagation.catchUp();let t=Dr(e,this),n=this.blank(t);return Or(e,n.data,this.id),n}#o(e){try{let t" +
  "=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){this" +
  ".#t=e,this.propagation.due(this)}},Ni=class extends P{source;consumer;index;position;#e;constructor(e,t,n,r){s" +
  "uper(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)" +
  "}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||" +
  "(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasV" +
  "alue)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){thro" +
  "w Tr(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:" +
  "e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this.source.gradient" +
  "$.pipe(Ci(()=>this.contribution()))}},Pi=class extends ji{operation;family;symbol;frozen=!1;call;#e;#t;#n=!1;c" +
  "onstructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#e={attribute" +
  "s:this.attributes,inputs:n.map(()=>Fi),output:Fi,training:!1,draw:0},this.call=this.#e,n.forEach((e,t)=>e.edge" +
  "s.push(new Ni(e,this,t,r)))}recompute(){if(this.clamps?.advance(),!this.#r())return!1;let e=this.#e,{propagati" +
  "on:t}=this,n=this.#t,r=this.#i(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{thi" +
  "s.operation.forward(e)}catch(e){throw this.#n=!0,Tr(e,this.id,this.op)}return this.become(this.clamped?ht(i):i" +
  ",r!==n),!0}rollBack(){this.#n?this.clamps?.rollBack():super.rollBack(),this.#n=!1;let{current:e}=this;this.#r(" +
  "),this.#e.output=e??Fi,e!==void 0&&this.clamped&&(this.#e.output=mt(e.shape),this.operation.forward(this.#e))}" +
  "missing(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#r(){let{inputs:e}=thi" +
  "s,t=this.#e.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e" +
  "){let{shape:t}=this;return(this.#t===void 0||t[0]===-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:" +
  "t),this.#t}},Fi={shape:[0],data:new Float64Array};function Ii(e,t){return new L(n=>{let r=2,i=()=>{--r===0&&n." +
  "complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var L" +
  "i=[`input`,`target`,`parameter`];function Ri(t,n){if(!(typeof t==`string`&&t.length>0&&t.length<=200))throw ne" +
  "w e({what:`not an id`,where:n,found:t,expected:`a text of 1 to 200 characters`})}function zi(e){return Li.incl" +
  "udes(e)}function Bi({op:n},r){if(typeof n!=`string`)return n;if(!zi(n)){if(Dn.has(n))return Dn.get(n);throw ne" +
  "w e({what:`unknown operation`,where:r,found:n,expected:`the name of an operation`,nearest:t(n,[...Li,...Dn.nam" +
  "es])})}}function Vi({attributes:e=Wi},t,n){return _(t?.rules??Wi,e,n)}function Hi({id:t,inputs:n},r,i){let[a,o" +
  "]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o" +
  "}`;throw new e({what:`wrong count of inputs of ${t}`,where:i,found:n.length,expected:s})}function Ui(t,n,r){le" +
  "t{id:i,operation:a,attributes:o}=t;if(a===void 0)return Gi(t,r??`node ${i}`);try{return a.inferShape(n.map(({s" +
  "hape:e})=>e),o)}catch(t){if(!(t instanceof e))throw t;let o=n.map(e=>`${e.id} ${C(e.shape)}`).join(`, `),s=[r," +
  "t.where].filter(e=>e!==void 0).join(`, `);throw new e({...Er(t),what:`${t.what}: node ${i} (${a.name}) of ${o}" +
  "`,where:s===``?void 0:s})}}var Wi={};function Gi({id:t,op:n,units:r,value:i},a){if(n===`parameter`)return Ki(t" +
  ",i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new e({what:`width of ${t}`,where:`${a}/units`,found:" +
  "r,expected:`a whole number, 1 or more`});gt([1,r],`${a}/units`);let o=[-1,r];return i!==void 0&&qi(t,i,o,`${a}" +
  "/value`),o}function Ki(t,n,r){if(n===void 0)throw new e({what:`parameter ${t} without numbers`,where:`${r}/dat" +
  "a`,expected:`its shape and data`});let i=gt(n.shape,`${r}/shape`);return Ji(`parameter ${t}`,n,i,`${r}/data`)," +
  "n.shape}function qi(t,n,r,i){let a=gt(n.shape,i);if(!w([-1,...n.shape.slice(1)],r)||n.shape.length===0)throw n" +
  "ew e({what:`value of ${t}`,where:i,found:C(n.shape),expected:C(r)});Ji(`value of ${t}`,n,a,i)}function Ji(t,{s" +
  "hape:n,data:r},i,a){if(r.length!==i)throw new e({what:t,where:a,found:r.length,expected:`${i} numbers for ${C(" +
  "n)}`})}var Yi=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Arra" +
  "y(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer" +
  "(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function Xi(e){let t=new wr,n=new Qi(e,t),r=n.res" +
  "olve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective" +
  "(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var Zi=1e3,Qi=class{#e;#t;#n=new Map;constructor(e,t){t" +
  "his.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{Ri(e,R(t,`id`))})," +
  "this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:R(t,`id`),found:e,expected:`an id of its own`})):th" +
  "is.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>Bi(e,R(t,`op`))),r=this.#t.attempt(()=>Vi" +
  "(e,n,R(t,`attributes`)));return(n!==void 0||zi(e.op))&&this.#t.attempt(()=>{Hi(e,n,R(t,`inputs`))}),Object.ass" +
  "ign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[" +
  "e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{-" +
  "-t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(e,t" +
  "){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>" +
  "e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>Ui(o,s,R(t)));if(c===void 0)return;le" +
  "t l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(" +
  "e){let t=new Yi(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?" +
  "this.#a(e,R(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objecti" +
  "ve===void 0)return new Map($i(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective)" +
  "){let a=t.get(r);a===void 0?this.#a(r,`/objective/${ea(r)}`,`the id of a scalar node`):(this.#i(e[a],i),n.set(" +
  "a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/${ea(e)}`;pt(t)!==1&&this.#t.add(()=>({what:`not a scala" +
  "r`,where:r,found:C(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,wh" +
  "ere:r,found:n,expected:`a finite number`}))}#a(e,n,r){this.#t.add(()=>({what:`unknown node`,where:n,found:e,ex" +
  "pected:r,nearest:this.#n.size<=Zi?t(e,[...this.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new" +
  " Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[" +
  "...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where" +
  ":R(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function" +
  " $i(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,sha" +
  "pe:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function R(e,...t){ret" +
  "urn t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function ea(e){return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1" +
  "`)}var ta=class{#e=new na(e=>e.valueListener);#t=new na(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let" +
  " n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.value" +
  "s;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e." +
  "gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e" +
  ">this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},n" +
  "a=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(" +
  "e=>this.#e(t[e]))),this.#n}},ra=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this" +
  ".#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(" +
  "){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for" +
  "(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#" +
  "t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=3" +
  "1-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(" +
  "0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},ia=class{batch=1;training=!1;draw=0;running=!1;number=0;" +
  "error$=new yi;wave$=new yi;nodes;objective=[];teller=new ta;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;w" +
  "atchNumber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new ra(e),this.#r=new ra(e),this.nodes=t(this),this.#" +
  "e=this.nodes.filter(e=>e instanceof Mi).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({oper" +
  "ation:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDu" +
  "e(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e})" +
  "=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e)" +
  "{this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t" +
  "];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}th" +
  "is.roleNumber++,this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==thi" +
  "s.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;l" +
  "et r=n===`later`?void 0:n,i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,this.isWatched&&n!==`later`&&" +
  "(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get wat" +
  "ched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserve" +
  "d),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnh" +
  "eard(){return this.#u?.isAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{runnin" +
  "g:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(" +
  "t){if(this.catchUp(),this.#d)throw new e({what:`the graph has been disposed`,expected:`a living graph`});if(th" +
  "is.#s)t();else if(this.running)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)throw e}}drive(e)" +
  "{this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.c" +
  "atchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}g" +
  "radientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.roleNumber++}reportError(t,{id:n}){l" +
  "et r=t instanceof e?t:aa(t,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0,t" +
  "his.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete()}#f(){for(let e=this.#o.shift();e!==void " +
  "0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0," +
  "this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.running=!1,this" +
  ".#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batc" +
  "h:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this" +
  ".running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),aa(e,`the change failed`)}try{this.#l>0&" +
  "&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:aa(a,`the gradients failed`)}#g(e){t" +
  "his.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=this;f" +
  "or(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.p" +
  "op()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of thi" +
  "s.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){l" +
  "et n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();" +
  "this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimp" +
  "se:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.length>0&&n===v" +
  "oid 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.em" +
  "itGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{this.#y(),thi" +
  "s.#x()}finally{this.running=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==void 0&&(t??=n,n.rows!=" +
  "=t.rows))throw new e({what:`inputs of different batch sizes`,where:`${t.id} and ${n.id}`,found:[t.rows,n.rows]" +
  ",expected:`as many rows in each; push them together in one graph.update or graph.feed`});return t?.rows??this." +
  "batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){xi(()=>e)." +
  "subscribe()}};function aa(t,n,r){if(t instanceof e)return t;let i=t instanceof Error?t:Error(String(t));return" +
  " new e({what:`${n}: ${i.message}`,where:r},{cause:i})}var oa=class{nodes;inputs;targets;parameters;topology;#e" +
  ";#t;constructor(e){this.topology=Xi(e),this.#t=new ia(this.topology.nodes.length,e=>sa(this.topology,e)),this." +
  "#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof Mi);this.inputs=t.filter(({family:e})" +
  "=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`p" +
  "arameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}has(e){return this.topolog" +
  "y.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return " +
  "this.#r(e,[`parameter`])}update(e){this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){re" +
  "turn this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){this.update(()=>{for(let[t,n]of Object.entries(e)){l" +
  "et e=this.#r(t,[`input`,`target`,`parameter`]);Si(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.has" +
  "Loss}get loss(){return this.#t.loss}get loss$(){return Ii(()=>this.wave,this.wave$).pipe(Ti(),wi(()=>this.hasL" +
  "oss),Ci(()=>this.loss))}backward(){if(!this.#t.ensureGradients())throw new e({what:`nothing to differentiate`," +
  "expected:this.#i()})}differentiate(t){let n=Object.entries(t).map(([t,n])=>{let r=this.#n(t);if(r.shape.some(e" +
  "=>e!==1))throw new e({what:`not a scalar`,where:t,found:r.shape,expected:`a scalar node`});if(!Number.isFinite" +
  "(n))throw new e({what:`not a weight`,where:t,found:n,expected:`a finite number`});return[r.position,n]});this." +
  "#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[" +
  "e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t." +
  "number}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){retur" +
  "n this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get wave$(){return this.#t.wave$}get error$(){r" +
  "eturn this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){this.#t.setMode(e.training," +
  "e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchU" +
  "p(),this.#t.draw}toSpec(e={}){return{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this." +
  "#e[r];if(i.family===`parameter`)return{...n,value:ca(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.va" +
  "lues===!0&&i instanceof Mi&&i.hasValue?{...o,value:ca(i.value)}:o}),objective:Object.fromEntries(this.objectiv" +
  "e)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.disp" +
  "ose();for(let e of this.#e)e.dispose()}#n(n){let r=this.topology.position.get(n);if(r!==void 0)return this.#e[" +
  "r];throw new e({what:`unknown node`,found:n,expected:`the id of a node of this graph`,nearest:t(n,this.#e.leng" +
  "th<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r=this.#n(t);if(r instanceof Mi&&n.includes(r.family))return r;" +
  "throw new e({what:`wrong kind of node`,where:t,found:r.op,expected:n.join(` or `)})}#i(){return this.#t.object" +
  "ive.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}};function sa({nodes:e},t){le" +
  "t n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new Mi(r,t):new Pi(r," +
  "e,i,t))}return n}function ca({shape:e,data:t}){return{shape:e,data:t.slice()}}var la=class{engine=`plain`;#e;c" +
  "onstructor(e){this.#e=e}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;l" +
  "et i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)ret" +
  "urn{...t,rows:n,loss:r}}}dispose(){}},ua=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(t,n={}){th" +
  "is.data=t,this.rows=da(t);let{batchSize:r=this.rows}=n;if(!Number.isSafeInteger(r)||r<1)throw new e({what:`bat" +
  "ch size`,found:r,expected:`a whole number, 1 or more`});this.#e=Math.min(r,this.rows),this.perEpoch=Math.ceil(" +
  "this.rows/this.#e),this.#t=n.shuffle??this.perEpoch>1,this.#t&&(this.#i=new Ct(n.seed??1).state)}get position(" +
  "){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t," +
  "random:n=this.#i}){n!==void 0&&Ct.restore(n);let r=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this" +
  ".#i=n),!r&&this.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order()" +
  "{return this.#o().order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return t" +
  "his.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.star" +
  "t+this.size);return Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,fa(n,e)]))}advance(){this.#r+" +
  "+,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){" +
  "let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:Ct.restore(e),n=t?.permutation(this.rows)??Uint32Ar" +
  "ray.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function " +
  "da(t){let n=Object.entries(t),r=n.length===0?0:n[0][1].shape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw new" +
  " e({what:`data of different lengths`,where:t,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new" +
  " e({what:`no data to train on`,found:r,expected:`1 row or more`});return r}function fa({shape:e,data:t},n){let" +
  " r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]" +
  "}),{shape:[n.length,...e.slice(1)],data:i}}function pa(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,number" +
  "s:t}of a.constants)i.set(t,e);for(let e of a.tables)ma(t[n.nodes[e.position].id].data,e,i);let{members:o,offse" +
  "t:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.dat" +
  "a,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}func" +
  "tion ma(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let " +
  "s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var ha=class{request;batches;slots;#e;#t;#n;#r;constructo" +
  "r(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=Object.fromEntries([...e.inputs,...e.targets].filter(({hasValue:e" +
  "})=>e).map(({id:e,value:t})=>[e,t])),i=t.batches??new ua(r,{shuffle:!1}),a=t.batches?.data??{},o=i.varies?a:ga" +
  "(r,a,i.rows),s=new Map(t.slots.map(e=>[e.parameter.position,e])),c=t=>e.node(t).position;this.batches=i,this.s" +
  "lots=s,this.#r=o,this.request={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[c(e),t]))," +
  "rows:i.fullSize,tables:new Map(Object.entries(o).map(([e,{shape:t}])=>[c(e),t[0]])),trains:e=>s.get(e)?.parame" +
  "ter.frozen===!1,pays:e=>{let n=s.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states" +
  ":Object.keys(t.updater.init(0)).length,varies:i.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let" +
  "{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,u" +
  "pdater:i,clip:r,...t===void 0?{}:{look:t}});return pa(a,this.#r,this.#e,this.slots),a}};function ga(e,t,n){ret" +
  "urn Object.values(e).every(({shape:e})=>e[0]===n)?e:{...e,...t}}var _a=class{#e;#t=new Map;#n=0;constructor(e," +
  "t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve" +
  "(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];" +
  "r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function va(e,{trains:t,pay" +
  "s:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({positi" +
  "on:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(pt(e)/i)*i,u=e=>e.reduce((e,t)=>e+" +
  "l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{posi" +
  "tion:n,shape:r}=e,i=pt(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};retu" +
  "rn m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:" +
  "f,...d,gradient:p,state:g}}function ya({spec:e}){return e.op===`parameter`}function ba(e,t){let n=new Set(t);f" +
  "or(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function xa(e,t){le" +
  "t n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(i.attributes)??[],o=a" +
  ".some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function Sa(e,t){let n=new Set;for(let{pos" +
  "ition:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}func" +
  "tion Ca(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r." +
  "count,constants:t.constants(...Ta(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradi" +
  "ent:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t" +
  ".constants(...Ta(t.attributes))})}}}function wa(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(" +
  "t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n," +
  "{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset" +
  ",units:a.units})}}}function Ta(e){return Object.values(e).filter(e=>typeof e==`number`)}function Ea(e){return{" +
  "forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{Na(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r}," +
  "e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){Na(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}" +
  "}var Da={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{Na(e,{into:e.output." +
  "offset+Ia(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Na(e,{into:n,add:r,from:e.grad" +
  "ient.offset+Ia(e,t),count:i})}},Oa={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offse" +
  "t+La(e);Na(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0" +
  "&&Pa(e,n),Na(e,{into:n.offset+La(e),add:1,from:r.offset,count:i.count})}},ka={forward(e){Fa(e,e.inputs.map(({o" +
  "ffset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);F" +
  "a(e,[e.gradient.offset,...r],n)}},Aa={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`" +
  ",{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){l" +
  "et a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i" +
  ",factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count" +
  ":i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function ja(e){return{fits:({out" +
  "put:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.ou" +
  "tput.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emi" +
  "t(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Ma={fits:({output:e})=>e.perRow,for" +
  "ward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})}" +
  ",backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradi" +
  "ent.offset,b:a,units:i})}};function Na(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function Pa(e,{of" +
  "fset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function Fa(e,t,{offset:n,add:r,count:i" +
  "}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],coun" +
  "t:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function Ia({inputs:e},t){return e.slice(0,t).red" +
  "uce((e,{count:t})=>e+t,0)}function La({attributes:e,output:t}){return e.from*(t.count/t.units)}function Ra(e){" +
  "return{fits:Ba,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...Va(t),...Ha(n,t.inp" +
  "uts[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,s" +
  "ide:n,g:o.offset,...Va(t),...Ha(a,t.inputs[0])})}}}var za={fits:Ba,forward(e){e.emit(`crossEntropy`,{into:e.ou" +
  "tput.offset,...Ua(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.grad" +
  "ient.offset,...Ua(e)})}};function Ba({inputs:e}){return e.every(({perRow:e})=>e)}function Va(e){let[t,n]=e.inp" +
  "uts;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...Ta(e.attributes))}}function Ha({reduct" +
  "ion:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function Ua({inputs:[e,t],attributes:{ta" +
  "rgets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}" +
  "}var Wa={fits:({inputs:e,output:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},for" +
  "ward(e){let{inputs:t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affin" +
  "e`,{into:n.offset,units:n.units,start:a>0?Ka:i===void 0?Ga:qa,bias:i?.offset??0,biasStride:i===void 0||i.units" +
  "===1?0:1,x:t[a].offset,width:t[a].units,...Ja(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient" +
  ":a}=e,o=r.length>>1;if(t<o){let{w:s,unitStride:c,inputStride:l}=Ja(e,n,r[o+t]);e.emit(`affine`,{into:n.offset," +
  "units:n.units,start:n.add===1?Ka:Ga,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:" +
  "c})}else if(t<2*o){let s=r[t-o],{unitStride:c,inputStride:l}=Ja(e,s,n);e.emit(`outer`,{into:n.offset,units:i.u" +
  "nits,width:s.units,unitStride:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.of" +
  "fset,units:i.units,stride:n.units===1?0:1,add:n.add,g:a.offset})}},[Ga,Ka,qa]=[0,1,2];function Ja({attributes:" +
  "e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStr" +
  "ide:a}}var Ya={\"weighted-sum\":Wa,add:Ea(()=>1),subtract:Ea((e,t)=>1-2*t),scale:Ea(({attributes:e})=>e.factor)," +
  "\"weighted-total\":Ea(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Ea(()=>1),concat:Da,slice:Oa,multiply:ka" +
  ",divide:Aa,sum:ja(()=>1),mean:ja(e=>1/e),dot:Ma,\"softmax-cross-entropy\":za},Xa=new Map([...Ve.names.map((e,t)=" +
  ">{let n=Ve.get(e);return[n,n.scalar===void 0?wa(t):Ca(t)]}),...vn.names.map((e,t)=>[vn.get(e),Ra(t)]),...Objec" +
  "t.entries(Ya).map(([e,t])=>[Dn.get(e),t])]);function Za(e){return Xa.get(e)}var Qa=class{steps=[];values;gradi" +
  "ents=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n" +
  "){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.f" +
  "latMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Ma" +
  "p(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[$a(e.numbers),e]))}get tables(){retur" +
  "n[...this.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:" +
  "t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw new M(this.#e[e].id,`a parameter that is" +
  " held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){f" +
  "or(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=Pr(r.shape);if(thi" +
  "s.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this" +
  ".#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}" +
  "}forward(e){let{position:t,spec:n}=e;if(ya(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t)" +
  ";if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowe" +
  "red:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.reques" +
  "t.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new M(t,`" +
  "an input without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})" +
  "}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#" +
  "n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#" +
  "C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.s" +
  "et(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#" +
  "C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradie" +
  "nts.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.operation.constantInputs?" +
  ".(r.attributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o." +
  "includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{no" +
  "de:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),ya(this.#e[e])&&this.#u.push(...this.steps.splice(d))" +
  "}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!ya(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.p" +
  "ush(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){le" +
  "t{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:" +
  "t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);retur" +
  "n o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({p" +
  "osition:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:Za(r);if(r===void 0||a===void 0||a.fi" +
  "ts?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({name:e,operan" +
  "ds:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:vo" +
  "id 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);re" +
  "turn this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a," +
  "count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).i" +
  "ncludes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count" +
  ":a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C" +
  "(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:" +
  "this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new M(e,`r" +
  "ows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?Pr(t):pt(t),i=n?r*this.#t:r" +
  ";return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t" +
  ";throw new M(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=$a(e),n=this.#a.get(t)??{offse" +
  "t:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,inst" +
  "ruction:{name:t,operands:n}})}};function $a(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function eo(e){l" +
  "et{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new _a(a),c=va(o.filter(ya),e,r,a,s),l=n===" +
  "1?1:Math.ceil(n/a)*a,u=new Qa(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`v" +
  "alue`,`gradient`]),d=ba(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.f" +
  "orward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return to(u,o,t,e.keep===!0?d:xa(o,e.trains)),{row" +
  "s:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f" +
  ",loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u.whole])}}function to(e,t,n,r" +
  "){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.r" +
  "ank,e.backward(n,r);e.finishRank()}function no(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}" +
  "=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new _a(o,u),f=new Set(r),p=new Qa(e,{lanes:c,arena:d,paramete" +
  "rs:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=ba(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(le" +
  "t e of s)m.has(e.position)&&p.forward(e);r.length>0&&to(p,s,i,xa(s,e=>f.has(e)));let h=[...ba(s,i.keys())].eve" +
  "ry(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,va" +
  "lues:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}}function ro(e,t){let{request:n}=e,{" +
  "objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...ba(o,r.keys())].sort((e,t)=>e-t),c=xa(o,a),l=eo(n),u={val" +
  "ues:s,gradients:s.filter(e=>c.has(e))},d=no(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(le" +
  "t i of e){let e=io(r.get(i),p);if(e!==void 0)return new br(o[i].id,t,n,e)}},h=m(s,`value`,d.tape.values)??g()?" +
  "?m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),h;function g(){let e=p.BYTES_PER_ELEM" +
  "ENT===4?Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i)?.offset??0])),!Number.isFi" +
  "nite(n))return new br(o[i].id,t,`value`,n)}}function io(e,t){if(e===void 0)return;let{offset:n,count:r}=e;retu" +
  "rn t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var ao=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;construc" +
  "tor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return" +
  " e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s" +
  "(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients" +
  ".read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,..." +
  "this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new oo(t,t=>co(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{v" +
  "alues:l(this.#t.values,o),gradients:l(c,n)}}},oo=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let " +
  "i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),thi" +
  "s.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(so);let s=0;this.tensors=e.map((e,n)=>{this." +
  "#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e" +
  ".has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===so?0:n[t[r]]}},so=-1;f" +
  "unction co(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)" +
  "=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var lo=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(" +
  "e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=uo(e.watched,t),this.#n=fo(this.#r,t,n)}g" +
  "et look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this" +
  ".#e;if(e===this.#i)return!0;let t=uo(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.leng" +
  "th+n.gradients.length>0||!po(n.values,t.values)||!po(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t)" +
  ",!0)}glimpse(e){if(!this.#e.isWatched)return;let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?." +
  "glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{l" +
  "anes:i,values:a}=r,o=this.#n?.gradients??new Map;return new ao({nodes:t.nodes,memory:n,lanes:i,values:a,gradie" +
  "nts:o},e,this.#s.size)}};function uo({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradie" +
  "nts:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=Sa(c,e=>o(e)||s&&i.has(" +
  "e)),u=ba(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(" +
  "e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function fo(e,t,n){try{return no(t,n,e)}catch(e){if(e in" +
  "stanceof M)return;throw e}}function po(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var mo=class{engine;#" +
  "e;#t;#n;#r;constructor(e,t,n){this.engine=n.name,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0){this.#t.ch" +
  "eckIdle();let n=this.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u" +
  "=e=>a.rateAt(e),d={step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:" +
  "h}=r.run(Math.max(1,e-o),d);f>0&&this.#u(n,o+f),a.step<e&&h===void 0&&this.#d();let{epoch:g,batch:_}=i.positio" +
  "n,v=a.step-1,y={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{." +
  "..y,stopped:h}}dispose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking.follow()?e:(th" +
  "is.#a(),this.#o())}#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=new ha(this.#e," +
  "this.#t,this.#n),{batches:t,request:n,slots:r}=e,i=eo(n),a=new lo(this.#e,n,i,t),o=e.build(i,a.look),{members:" +
  "s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),[l,u]=this.#c(),d=this.#l();return this" +
  ".#r={machine:o,batches:t,places:c,wave:l,step:u,roles:d,looking:a.at(o)},this.#r}#s(e){if(e.roles!==this.#l())" +
  "return!0;if(this.#e.isBehind)return!1;let[t,n]=this.#c();return e.wave!==t||e.step!==n}#c(){return[this.#e.wav" +
  "e,this.#t.step]}#l(){return 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#u(e,t){let{looking:n,machine" +
  ":r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;this.#t.arrive(t,(e,t)=>{let n=i.get(e);n!=" +
  "=void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.of" +
  "fset-s;e.set(a.subarray(i,i+t.length))}))},()=>{[e.wave,e.step]=this.#c()},n.glimpse(t))}#d(){let{step:e}=this" +
  ".#t;throw this.#e.backward(),xr(this.#e,e),ro(new ha(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not tak" +
  "en and all its numbers are finite`)}};function ho(t,n,r,i){let a=r.find(e=>e.isAvailable());if(a===void 0)retu" +
  "rn{driver:new la(n),refusal:go(i)};try{let e=new mo(t,n,a);return i===void 0||a.name===i?{driver:e}:{driver:e," +
  "refusal:go(i)}}catch(t){if(!(t instanceof e))throw t;return{driver:new la(n),refusal:t}}}function go(t){return" +
  " new e({what:`engine cannot run here`,where:`engine`,found:t,expected:`WebAssembly, allowed by the page`})}fun" +
  "ction z({memory:e},t,n){return e.subarray(t,t+n)}function _o(e,{name:t,operands:n},r){let i=e[t];if(i===void 0" +
  ")throw Error(`no linker for ${t}`);return i(n,r)}var vo={activate({count:e,...t},n){let r=z(n,t.x,e),i=z(n,t.y" +
  ",e);return yo.get(bo(n))?.forward(r,i)??xo(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=z(i,r.x,n" +
  "),o=z(i,r.y,n),s=z(i,r.g,n),c=z(i,e,n);return(t===0?yo.get(bo(i)):void 0)?.backward(o,s,c)??So(a,o,s,c,t,i)}}," +
  "yo=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()" +
  "=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.lengt" +
  "h;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]" +
  "]);function bo({operation:e}){return e?.name??``}function xo(e,t,{operation:n,attributes:r}){let{value:i}=ee(n" +
  ");return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function So(e,t,n,r,i,{operation:a,attributes:o}){let{" +
  "derivative:s}=ee(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Co={sca" +
  "le({into:e,add:t,from:n,count:r,factor:i},a){let o=z(a,e,r),s=z(a,n,r);return()=>{let e=a.memory[i];if(t===1)f" +
  "or(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:" +
  "r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=z(i,e,n),o=z(i,r.a,n),s=z(i," +
  "r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divid" +
  "e({into:e,add:t,count:n,factor:r,...i},a){let o=z(a,e,n),s=z(a,i.a,n),c=z(a,i.b,n);return()=>{let e=a.memory[r" +
  "];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},wo={loss({into:e,units:t,divisor:n,byRows:r,...i},a){" +
  "let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=To(a.operation),d=z(a,i.y,t*o),f=z(a,i.t,t*o);return()" +
  "=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}" +
  "},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attribut" +
  "es:f}=c,{derivative:p,targetDerivative:m}=To(c.operation),h=n===0?p:m,g=z(c,s.y,i*l),_=z(c,s.t,i*l),v=z(c,e,i*" +
  "l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.r" +
  "ows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function To({name:e,scalar:t}){if(t!==void 0)return t;throw Err" +
  "or(`${e} has no functions of one entry`)}var[Eo,Do]=[1,2],Oo={gather({into:e,table:t,units:n},{memory:r,lanes:" +
  "i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0," +
  "o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStrid" +
  "e:s}=e,{lanes:c}=t,l=z(t,e.into,n*c),u=z(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);retur" +
  "n()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==Eo){let n=r===Do?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0," +
  "p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;ko(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Ao(l,t,c,u,n*c,d[p" +
  "],d[p+s]),n+=2,p+=2*s),n<a&&jo(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,a" +
  "dd:a,...o},s){let{lanes:c,memory:l}=s,u=z(s,o.g,t*c),d=z(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*" +
  "r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[" +
  "r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]" +
  "*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=z(a,i.g," +
  "t*o);return()=>{if(r===0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o" +
  ";i<e;i++)t+=c[i];s[e+r*n]+=t}}}};function ko(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*" +
  "r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function Ao(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r" +
  "[c]+o*r[c+n]}function jo(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Mo={sumUnits({into:e," +
  "add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=z(a,e,o),l=z(a,i.x,n*o);return()=>{for(let e=0;e<o;e" +
  "++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:" +
  "n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=z(a,e,n*o),l=z(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[" +
  "e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=z(i,e,a),s=z(i,r.a,n*" +
  "a),c=z(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1" +
  "?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=z(i,e,n*a),s=z(i,r.g,a),c=z(i,r.b,n*a" +
  ");return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},No={...Oo,...Co,...Mo,...vo,...wo,c" +
  "all({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}" +
  "){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Po=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=Io;#l=[];#u=-1;constructor(" +
  "e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);th" +
  "is.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Lo(n,e)),this.#a=Lo(n,e),this.#o=[...s," +
  "e].map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:Io,training:!0,draw:0}}forward(){this." +
  "#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,th" +
  "is.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backwa" +
  "rd(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#" +
  "u)return;this.#u=e;let n=this.#o.map(t=>Fo(t,e));this.#s.output=n.at(-1)??Io,this.#s.inputs=n.slice(0,-1),this" +
  ".#c=Fo(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Fo(t,e))}#f({offset:e,units:t,perRow:n}" +
  ",{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p" +
  "({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(l" +
  "et a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;f" +
  "or(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};func" +
  "tion Fo(e,t){let n=e.map(e=>e===-1?t:e);return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var Io={" +
  "shape:[0],data:new Float64Array};function Lo({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t}" +
  " has no place`);return n}function Ro(t,n){let r=t/2**20;return new e({what:`not enough memory for a compiled r" +
  "un`,found:r<1024?`${r.toFixed(1)} MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller ba" +
  "tch needs less`})}function zo({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var Bo=class{#" +
  "e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,thi" +
  "s.#i=i,this.#a=Vo(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0," +
  "t.loss??0],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.i" +
  "sFinite(e)||!Ho(this.#a.gradient))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t" +
  ".step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){" +
  "let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){le" +
  "t{paying:t,payingGradient:n}=this.#a,r=0;for(let i of or){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumul" +
  "ate(t,a,n))}return r}#c(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;" +
  "for(let[e,t]of n)dt.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Vo(e" +
  ",t,n){let{offset:r,paying:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:" +
  "c(r,i),payingGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e," +
  "c(s[t],a)]))}}function Ho(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var Uo=class{tape;memor" +
  "y;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=Wo(e.size);let n=zo(e,t),r=this.#i(t,n),i=e.steps.ma" +
  "p(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new Bo(e,t,this.memory,n,()=>{let" +
  " t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e" +
  ",t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispos" +
  "e(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,a" +
  "ttributes:c}=e.nodes[o].spec;return _o(No,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>" +
  "{let o=i.get(a)??new Po(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function Wo(e){try{return new Float64Array(" +
  "e)}catch{throw Ro(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var Go={name:`typescript`,width:1" +
  ",bytes:8,isAvailable:()=>!0,has:({name:e})=>e in No,create:(e,t)=>new Uo(e,t)},B={load:0,store:11,load32Splat:" +
  "9,load64Splat:10,constant:12,shuffle:13},V={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{lo" +
  "ad:[43]},and:[253,78]},H={i32:127,f32:125,f64:124,v128:123},U=253,Ko={size:8,width:2,type:H.f64,one:{type:H.f6" +
  "4,bytes:8,load:[43],spread:[43],store:[57],add:[160],subtract:[161],multiply:[162],divide:[163]},many:{type:H." +
  "v128,bytes:16,load:[U,B.load],spread:[U,B.load64Splat],store:[U,B.store],add:[U,240,1],subtract:[U,241,1],mult" +
  "iply:[U,242,1],divide:[U,243,1]},extract:33,loadPlace:87,splat:[U,20],less:[U,73],fromInteger:[183],fromFloat6" +
  "4:[]},qo={size:4,width:4,type:H.f32,one:{type:H.f32,bytes:4,load:[42],spread:[42],store:[56],add:[146],subtrac" +
  "t:[147],multiply:[148],divide:[149]},many:{type:H.v128,bytes:16,load:[U,B.load],spread:[U,B.load32Splat],store" +
  ":[U,B.store],add:[U,228,1],subtract:[U,229,1],multiply:[U,230,1],divide:[U,231,1]},extract:31,loadPlace:86,spl" +
  "at:[U,19],less:[U,67],fromInteger:[178],fromFloat64:[182]},Jo=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`" +
  "a`,`b`,`factor`,`number`,`constants`]),Yo={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s," +
  "unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:" +
  "f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),b" +
  "iasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u" +
  ",size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,colu" +
  "mn:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>ts(Xo[t.operation].forw" +
  "ard,e,t),activateRowsBack:(e,t)=>ts(Xo[t.operation].back,e,t),loss:(e,t)=>ts(`lossValue`,is(e,t),t),lossBack:(" +
  "e,t)=>ts(`lossBack`,is(e,t),t),call:(e,t)=>es(t),callBack:(e,t)=>es(t)},Xo={softmax:{forward:`softmax`,back:`s" +
  "oftmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},Zo={activate:gr,activateBack:gr,lossV" +
  "alue:_r,lossBack:_r};function Qo({name:e,operands:t},n){let r=Yo[e];return r===void 0?ts(e,t,n):r(t,n)}functio" +
  "n $o({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in Xo;let r=Zo[e===`loss`?`lossValue" +
  "`:e];return r===void 0||r.includes(rs(r,t,n))}function es({step:e}){return{kernel:`core`,operands:{step:e},var" +
  "iant:0}}function ts(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o," +
  "rowBytes:t.units*o,isRow:0},c=e=>e in t?Jo.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntrie" +
  "s(hr[e].map(e=>[e,c(e)])),variant:ns(e,n)}}function ns(e,{operation:t,attributes:n}){let r=Zo[e];return r===vo" +
  "id 0?0:r.indexOf(rs(r,t,n))}function rs(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.i" +
  "ncludes(t))??t}function is(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var as={los" +
  "sBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},os=2**31-1,ss=class{at=0;randomAt=j.random;#e;#t;#n;co" +
  "nstructor(e){this.#e=new Int32Array(e,0,yr.length),this.#t=new Float64Array(e,0,j.random/8),this.#n=new Uint32" +
  "Array(e,j.random,(j.frameSize-j.random)/4)}get(e){return this.#e[yr.indexOf(e)]}set(e){for(let[t,n]of Object.e" +
  "ntries(e))this.#e[yr.indexOf(t)]=n}get loss(){return this.#t[j.lossTaken/8]}clear(e=0){this.#t[j.lossTaken/8]=" +
  "e,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=as){this.#t[j.l" +
  "ossBelow/8]=e,this.#t[j.leastGain/8]=t,this.#t[j.bestLoss/8]=r,this.set({patience:Math.min(n,os),waited:i})}ge" +
  "t stopState(){return{best:this.#t[j.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.s" +
  "ubarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},cs=class{at;#e;#t=new Map;#n=new Map" +
  ";constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(" +
  "e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(" +
  "n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#" +
  "t.set(t,this.at+r),this.at+r}},W=e=>t=>{t.get(e)},G=(e,t)=>n=>{n.load(e.load,t,e.bytes)},K=(e,t)=>n=>{n.load(e" +
  ".spread,t,n.arithmetic.size)},q=(e,t,n)=>r=>{r.operate(e.add,t,n)},J=(e,t,n)=>r=>{r.operate(e.multiply,t,n)};f" +
  "unction ls({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function Y(e,t){return ls(t,e)}function us(e," +
  "t,n){if(t.by===void 0)return ls(n,t.at);if(n.by===void 0)return ls(t,n.at);let[r,i]=[t.by,n.by],a=e.let(H.i32," +
  "e=>{e.operate(V.integer.add,W(r),W(i))});return{at:t.at+n.at,by:a}}var ds=4,fs=1;function ps(e,{into:t,bytes:n" +
  ",add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?q(a,G(a,Y(t,e)),n):n},c=Math.floor(" +
  "n/a.bytes),l=Math.floor(c/ds),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>ls(n,t*a.bytes)),o=i" +
  ".map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,Y(t,n),W(o[r]))})})};e.repeat(l,[ds*a.bytes],fs,e=>{u(" +
  "e,ds)});let d=l*ds;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var ms={" +
  "activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=gr[i];if(a.has(o))return i=>{ps" +
  "(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),G(e,Y(t,n)),K(e,{at:r}))})}},activateBack({operands:{into" +
  ":e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${gr[s]}Slope`;if(c.has(l))return s=>" +
  "{ps(s,{into:e,bytes:a,add:t},(e,t)=>J(e,G(e,Y(i,t)),i=>{let[a,s]=[G(e,Y(r,t)),G(e,Y(n,t))];i.copy(c.get(l),s,a" +
  ",K(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{ps(a,{into:e,bytes:r,add:t}," +
  "(e,t)=>J(e,K(e,{at:i}),G(e,Y(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{ps(r,{into:e,bytes:t,ad" +
  "d:0},e=>K(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{ps(a,{into:e,bytes:i,add:t},(e" +
  ",t)=>J(e,G(e,Y(n,t)),G(e,Y(r,t))))}},hs=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(..." +
  "e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(_s);let t=e;for(;t>127;)this.#e[t" +
  "his.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(_s);let t=e;for(;t<-64||t>63;)this.#e[this.#" +
  "t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charC" +
  "odeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>gs)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;" +
  "n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.s" +
  "ubarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e" +
  ".length));n.set(this.#e),this.#e=n}},gs=16,_s=5,vs=16,ys=12,bs=class{#e=[];#t;constructor(e){this.#t=e}keep(e," +
  "t){this.forget(e,vs),this.#e.length>=ys&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#" +
  "e)if(n.at<=e&&e+t<=n.at+vs)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t" +
  "&&e<r+vs&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=" +
  "this.#e.splice(e,1);this.#t(t)}},xs=class{arithmetic;#e;#t=new hs;#n=[];#r=new Map;#i=[];#a=new bs(e=>{this.#c" +
  "(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#" +
  "s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t" +
  "=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return " +
  "this.#h(ws,n),n}set(e,t){t(this),this.#h(ws,e)}get(e){this.#h(Cs,e)}store({type:e,store:t,bytes:n},r,i){this.#" +
  "p(r),i(this),r.by===void 0?e===H.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at," +
  "n)}#l(e){let t=this.#s(H.v128);this.#h(Ts,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this." +
  "arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extr" +
  "act(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e" +
  ",r.local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic" +
  ",s=Os(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e==" +
  "=r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(th" +
  "is);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;fo" +
  "r(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n" +
  "++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this." +
  "let(H.i32,ks(0)));this.#t.byte(...Es),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.s" +
  "et(e,r=>{r.operate(V.integer.add,Os(e),ks(t[n]))})});let[i]=n;this.operate(V.integer.less,Os(i),ks(e*t[0])),th" +
  "is.#t.byte(...Ds)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.blo" +
  "ck(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):Ss);for(let e of i)o.p" +
  "ush(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):thi" +
  "s.#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this" +
  ".let(H.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));" +
  "t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(" +
  "e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,B.cons" +
  "tant,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,B.constan" +
  "t,...new Uint8Array(16)])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,B.shuffle,...e)}loadPlace(e,t,n){let" +
  "{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t" +
  "(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new hs,t=[];for(let e of this.#n){let n=t.at" +
  "(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.ap" +
  "pend(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append" +
  "(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)" +
  "}},Ss={type:H.v128,index:NaN},[Cs,ws,Ts]=[32,33,34],Es=[3,64],Ds=[13,0,11],Os=e=>t=>{t.get(e)},ks=e=>t=>t.inte" +
  "ger(e),As=e=>t=>{t.load(V.integer.load,{at:4*yr.indexOf(e)},4)},js={at:j.check};function Ms({rows:e,areFull:t}" +
  "){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,As(`batchRows`))}}function Ns(e,t,n,r){let{width" +
  ":i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n" +
  "+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.o" +
  "perate(V.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operat" +
  "e(V.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Ms(t))})})}}var Ps=64,F" +
  "s=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/" +
  "s;if(!(l*r>Ps||!o.areFull))return u=>{let{load:d,multiply:f}=V.integer,p=u.let(H.i32,e=>{e.operate(f,As(`batch" +
  "Start`),ks(4))}),m=e=>u.let(H.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},ks(n))});if(r" +
  "===1)Ls(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(le" +
  "t o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Is(i,t+o*s))})}};function Is(e,t){return e.slice(1).reduce((e,n," +
  "r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)}" +
  ")}function Ls(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*" +
  "s},G(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},G(o,{at:n+l*s,by:t}))}function Rs(e,t){let{width:n}" +
  "=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&zs(i,e.arithmetic.size)?(Vs(e,i),r+=" +
  "n):(Hs(e,t[r]),r++)}}function zs(e,t){let[{at:n,start:r},i]=e,a=Bs(i.start,r,t)?t:0;return e.every((e,i)=>e.re" +
  "st===void 0&&Bs(e.at,n,i*t)&&Bs(e.start,r,i*a))}function Bs(e,t,n){return e===void 0||t===void 0?e===t:e.at===" +
  "t.at+n&&e.by===t.by}function Vs(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Gs(e,t.map(({sum:e})=>e))" +
  ",s=Bs(a.start,i,0);e.store(n,r,Us(n,i,s,o))}function Hs(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithme" +
  "tic,o=n.reduce((e,t)=>q(a,e,t),Ws(e,t));e.store(a,r,Us(a,i,!1,o))}function Us(e,t,n,r){return t===void 0?r:q(e" +
  ",n?K(e,t):G(e,t),r)}function Ws({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,W(n))};return t===2?q" +
  "(e,r(0),r(1)):q(e,q(e,r(0),r(1)),q(e,r(2),r(3)))}function Gs({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o" +
  ",s]=r.map(W);if(n===2)return q(e,Ks(t,[0,2],i,a),Ks(t,[1,3],i,a));let c=(n,r)=>q(e,Ks(t,[0,4,2,6],n,r),Ks(t,[1" +
  ",5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Ks(t,[0,1,4,5],W(r),W(l)),d=Ks(t," +
  "[2,3,6,7],W(r),W(l));n.operate(e.add,u,d)}}function Ks(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)" +
  "=>t*e+r));return e=>{e.shuffle(i,n,r)}}var qs=64,Js=(e,t)=>{let{operands:n}=e,r=Xs(e);if(Zs(e,t)&&t.library.ha" +
  "s(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);Qs(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.libra" +
  "ry.get(r),G(a,Y(n.y,e)),G(a,Y(n.t,e)))});i.set(s,c?l:q(a,W(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divi" +
  "de,Ws(i,s),$s(e,t))})}},Ys=(e,t)=>{let{operands:n}=e,r=`${Xs(e)}Slope`;if(!Zs(e,t)||!t.library.has(r))return;l" +
  "et[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r." +
  "operate(l,r=>{r.operate(c.divide,G(c,{at:n.g}),$s(e,t))})});Qs(o,e,t,(e,c)=>{let l=c(J(s,W(u),o=>{o.copy(t.lib" +
  "rary.get(r),G(s,Y(n[i],e)),G(s,Y(n[a],e)))})),d=Y(n.into,e);o.store(s,d,n.add===1?q(s,G(s,d),l):l)})}};functio" +
  "n Xs({variant:e}){return _r[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function Zs({operands:{units:e,row:t" +
  "}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=qs&&t%n.many.bytes===0}function Qs(e,{operands:{units:t" +
  ",row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<t;c++)for(let t=0;t<n;t+=o.bytes)" +
  "e.block(()=>{a({at:c*n+t},n=>r===1?n:Ns(e,i,t/o.bytes*s,n),c===0&&t===0)})}function $s({operands:{divisor:e,by" +
  "Rows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Ms(n))" +
  ":a(r)}}var[ec,X,Z]=[0,1,2];function tc(e){let t=e;for(;;){let e=nc.reduce((e,t)=>rc(e,t),t);if(e.length===t.le" +
  "ngth)return e;t=e}}var nc=[ic(lc),ic(uc),ic(dc),hc];function rc(e,t){let n=[];for(let r of e){let e=n.at(-1),i" +
  "=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function ic(e){return(t,n)=>{if(t.kern" +
  "el!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||ac(n,t)?void 0:r}}function ac({a:e" +
  ",b:t,rows:n,depth:r,columns:i},a){let o=oc(a.c,a.rows,a.columns);return sc(o,oc(e,n,r))||sc(o,oc(t,r,i))}funct" +
  "ion oc({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max" +
  "(...a)]}function sc([e,t],[n,r]){return e<=r&&n<=t}function cc(e){let t=({at:e,row:t,column:n})=>({at:e,row:n," +
  "column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function lc(e,t){if(t.start!=" +
  "=X||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!fc(e.c,t.c,e.rows,e.columns))return;let n=pc(e.depth" +
  ",e.a.at,e.a.column,t.a.at),r=pc(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!" +
  "==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row" +
  ":r}}}function uc(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!fc(e.b,t.b," +
  "e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=pc(e" +
  ".rows,e.a.at,e.a.row,t.a.at),r=pc(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===Z?pc(e.rows,e.bias,e.biasStep,t.bi" +
  "as):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r}" +
  ",biasStep:i}}function dc(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===Z&&(e.bias!==t.b" +
  "ias||e.biasStep!==t.biasStep))return;let n=uc({...cc(e),start:ec},{...cc(t),start:ec});return n===void 0?void " +
  "0:{...cc(n),start:e.start,biasStep:e.biasStep}}function fc(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)" +
  "&&(r===1||e.column===t.column)}function pc(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var mc={activa" +
  "te:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],d" +
  "ivide:[`into`,`a`,`b`]};function hc(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=mc[e.kerne" +
  "l];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]" +
  "]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n." +
  "includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a" +
  ");if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var[gc,_c,vc]=[2,4,8],[yc,bc]=[6,2];function xc(e,t){l" +
  "et n=t.columns===1?vc:gc,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?bc:r," +
  "(r,i,a)=>{Sc(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasSt" +
  "ep}};a<t.rows&&Sc(e,t,{...o,high:t.rows-a})}function Sc(e,t,n){for(let r=0;r<t.columns;r+=_c)e.block(()=>{Cc(e" +
  ",t,n,r)})}function Cc(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(" +
  "_c,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>Y(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column" +
  "+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>yc||f===0;" +
  "if(_)for(let t of g)e.set(t,wc);e.repeat(f,[s.bytes],yc,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,G(" +
  "s,us(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,G(s,us(e,m(r,0),t)));n.forEach((n,a)=>" +
  "{let o=g[a*d+r],c=J(s,W(n),W(i));e.set(o,t.at===0&&!_?c:q(s,c,W(o)))})})});let v=(e,n)=>Array.from({length:t.d" +
  "epth-f*u},(t,r)=>{let i=(f*u+r)*l;return J(c,G(c,p(e,i)),G(c,m(n,i)))});Rs(e,h.map(({i:e,j:n},a)=>{let s=Y(t.c" +
  ".at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===X?s:t.start===Z?Y(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{" +
  "sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var wc=e=>{e.zero()},Tc=5,[Ec,Dc]=[12" +
  ",4],Oc=2;function kc(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>Tc?2:o,c" +
  "=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],Oc,r=>{Ac(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&" +
  "&Ac(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)Ac(e,t,{place:{at:n*i},broad:1,kind:r})" +
  "}function Ac(e,t,n){let r=Math.min(Dc,Math.floor(Ec/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*" +
  "t.biasStep],o=a[0]>0;e.repeat(i,a,o?Oc:i,(i,a,o)=>{jc(e,t,{...n,a:i,c:us(e,a,n.place),bias:o,high:r})});let s=" +
  "i*r;s!==t.rows&&e.block(()=>{jc(e,t,{...n,a:{at:s*t.a.row},c:ls(n.place,s*t.c.row),bias:{at:s*t.biasStep},high" +
  ":t.rows-s})})}function jc(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n" +
  ",i)=>{let a=Math.floor(i/s);return{i:a,at:Y(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start=" +
  "==X)for(let{sum:t,at:n}of l)e.set(t,G(c,n));if(t.start===Z)for(let{sum:n,i:r}of l)e.set(n,K(c,Y(t.bias+r*t.bia" +
  "sStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,G(c,Y(t.b.at" +
  "+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,K(c,Y(t.a.at+o*t.a.r" +
  "ow+r*t.a.column,n)));let d=J(c,W(a),W(i[u%s]));e.set(l,r===0&&t.start===ec?d:q(c,d,W(l)))})});for(let{sum:t,at" +
  ":n}of l)e.store(c,n,W(t))}var Mc=2048,Nc=16,Pc=128,Fc=8;function Ic(e,{size:t,width:n}){if(e.rows*e.depth*e.co" +
  "lumns>Mc)return;let r=e.start===Z?e:cc(e),i=e.a.column===t&&e.b.row===t;if(e.depth<=Nc){if(Lc(e,t))return t=>{" +
  "kc(t,e)};if(Lc(r,t))return e=>{kc(e,r)}}if(i&&e.depth<=Pc&&(e.depth>=Fc||e.depth%n===0||e.columns>1))return t=" +
  ">{xc(t,e)};if(e.columns===1&&e.depth<=Nc)return t=>{kc(t,e)}}function Lc({b:e,c:t,columns:n},r){return e.colum" +
  "n===r&&t.column===r&&n>1}var Rc=4,zc=8,Bc=64,Vc=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithme" +
  "tic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Bc||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{ps(n" +
  ",{into:e,bytes:t*c,add:r},(e,t)=>G(e,Y(i,t)))}:n=>{for(let o=0;o<t;o+=Rc)n.block(()=>{let c=Math.min(Rc,t-o),u" +
  "=Array.from({length:c},(e,t)=>n.let(s.type,G(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],zc,e=>{u.forEa" +
  "ch((t,r)=>{let c=G(s,Y(i+(o+r)*a+s.bytes,e));n.set(t,q(s,W(t),c))})}),Rs(n,u.map((t,n)=>{let i={at:e+(o+n)*l};" +
  "return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Hc=12e3,Uc=16e4,Wc=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){" +
  "this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>Uc}add(e,t){" +
  "let n=this.#r;(n===void 0||n.length>Hc)&&(this.end(),n=new xs(this.#e,this.#t),e.emit(`passage`,{number:this.#" +
  "n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},[Gc,Kc" +
  "]=[4,4];function qc(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>" +
  "{e.zero()}),o=e.let(r.type,W(a));Zc(e,n,n=>{let i=n.map(e=>J(r,W(o),G(r,Y(t,e))));e.set(a,i.reduce((e,t)=>q(r," +
  "e,t),W(a)))}),e.store(i,js,Ws(e,a))})}function Jc(e,t,n,r){let i=Xc(e,t),a=t.at(-1)?.name===`rate`,o=a?t.slice" +
  "(0,-1):t;Zc(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Yc(e,{pieces:o,numbers:i,block:n,place:s,library:r,isS" +
  "caled:a})})})}function Yc(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmeti" +
  "c,c=e.let(s.type,G(s,Y(r.gradient,i))),l=e.let(s.type,G(s,Y(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d" +
  ")=>{let f=o.map((e,t)=>Y(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,G(s,t))),m=(r,i)=>{let o=`${" +
  "Qc(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.m" +
  "ap(e=>W(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],W(t))}),m(l,`Parameter`),m(c,`Direction" +
  "`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?W(c):J(s,W(d),W(c));e.store(s,Y(r.parameter,i),e=>{e.operate(" +
  "s.subtract,W(l),f)})}function Xc(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(H.i32,As(`numbers" +
  "Now`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(V.float64.load,{at:o,by:a},8)" +
  ",e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function Zc(e,t,n){let r=e.arithmetic.many" +
  ".bytes,i=t/r,a=Math.floor(i/Kc),o=(e,t)=>Array.from({length:t},(t,n)=>Y(n*r,e));e.repeat(a,[Kc*r],Gc,e=>{n(o(e" +
  ",Kc))});let s=i-a*Kc;s>0&&n(o({at:a*Kc*r},s))}function Qc(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}" +
  "var $c={...ms,gather:Fs,lossBack:Ys,lossValue:Js,total:Vc};function el(e,t){return e.kernel===`product`?Ic(e,t" +
  ".arithmetic):$c[e.kernel]?.(e,t)}var tl=Object.keys(hr),nl=class{#e=[];emit(e,t,n=0){let r=hr[e];this.#e.push(" +
  "tl.indexOf(e)+(n<<8)+(rl(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#" +
  "e)}};function rl(e){return 4*(hr[e].length+1)}var il=24576,al=128,ol=16,sl=8;function cl(e,t){let{size:n}=e,r=" +
  "t.start===Z?t:cc(t),i=t.a.column===n&&t.b.row===n;ul(t,n)?vl(e,hl(e,t)):ul(r,n)?vl(e,hl(e,r)):i&&dl(t,n)?fl(e," +
  "t):i&&dl(r,n)?fl(e,r):i?xl(e,t.rows>t.columns?r:t):ll(e,t.start!==Z&&t.rows<t.columns?r:t)}function ll(e,t){fo" +
  "r(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));vl(e,{...t,columns:1,b:r,c:i" +
  "})}}function ul({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function dl({c:e,columns:t,rows:" +
  "n},r){return e.column===r&&t>1&&n>=sl}function fl(e,t){let{words:n,size:r}=e,i=_l(e,t.depth,t.columns),a=gl(e," +
  "t.b,t.depth,t.columns),o=yl(e,{...t,b:a});if(t.start===ec&&t.depth%e.width===0&&t.columns*r>=al&&t.depth>=ol){" +
  "let s=e.scratch(i.bytes+pl(e,t))+i.bytes;n.emit(`sparseProduct`,{rows:t.rows,bytes:t.columns*r,depth:t.depth,a" +
  ":t.a.at,aRow:t.a.row,b:a.at,bStep:a.row,c:t.c.at,cRow:t.c.row,list:s,otherwise:o.length*rl(`product`)})}for(le" +
  "t e of o)n.emit(`product`,e)}function pl({size:e},{rows:t,depth:n}){return 128+4*t+16+(t*n+1)*2*e}function ml(" +
  "e){return e%512==0}function hl(e,t){let{rows:n,depth:r,a:i}=t;return i.row!==e.size||!ml(i.column)||n<sl||r<ol" +
  "?t:{...t,a:gl(e,i,n,r)}}function gl(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=_l(" +
  "e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,colu" +
  "mn:o}}function _l({size:e,width:t},n,r){let i=(Math.ceil(r/t)+2)*t*e;return{row:i,bytes:i*n+16}}function vl(e," +
  "t){for(let n of yl(e,t))e.words.emit(`product`,n)}function yl({size:e},t){let n=t.columns*e,r=t.depth*n<=il||m" +
  "l(t.b.row)?n:Math.max(al,bl(n,Math.floor(il/t.depth),32)),i=bl(t.depth,Math.max(ol,Math.floor(il/Math.min(r,n)" +
  ")),1),a=[];for(let e=0;e<n;e+=r)for(let o=0;o<t.depth;o+=i)a.push({rows:t.rows,bytes:Math.min(r,n-e),depth:Mat" +
  "h.min(i,t.depth-o),a:t.a.at+o*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+o*t.b.row+e,bStep:t.b.row,c:t." +
  "c.at+e,cRow:t.c.row,start:o===0?t.start:X,bias:t.bias,biasStep:t.biasStep});return a}function bl(e,t,n){let r=" +
  "Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function xl({words:e,size:t},n){e.emit(`dots`,{rows:n.row" +
  "s,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColu" +
  "mn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function Sl(e,t,n,r,i){let{words:a}=n;for(let t " +
  "of e){let e=r.areFull?void 0:el(t,i);e===void 0?(r.end(),wl(t,n)):r.add(a,e)}return r.add(a,e=>{qc(e,t)}),r.en" +
  "d(),a.finish()}function Cl(e,t){for(let n of e)wl(n,t);return t.words.finish()}function wl(e,t){e.kernel===`pr" +
  "oduct`?cl(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function Tl(e,t,n,{library:r}){let i=new nl;return " +
  "n.add(i,n=>{Jc(n,e,t,r)}),n.end(),i.finish()}var El=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map" +
  ";constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),th" +
  "is.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:" +
  "()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>" +
  "{this.#m(),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>" +
  "{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p" +
  "();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this" +
  ".#f()===1;this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no fun" +
  "ction ${e}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t" +
  ")});let r=this.#n[this.#r[t]],i=new Dl(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if" +
  "(a===Ol){i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:a,parts:e,rea" +
  "ds:e=>o.has(e)}}if(a>=kl&&a<=Al)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===Pl&&this.#e[this.#t]=" +
  "==Fl)i.cut(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw E" +
  "rror(`the function ${e} holds the instruction ${a}`)}}#d(e){if(e===Pl){let e=this.#p();return e===Il?this.#t+=" +
  "16:e<=Ll||e===Rl||e===zl?(this.#p(),this.#p()):e>=Bl&&e<=Vl&&this.#t++,!0}return e===jl?(this.#p(),!0):(e===Ml" +
  "?this.#t+=4:e===Nl&&(this.#t+=8),e>=Ml)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this." +
  "#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){" +
  "return Array.from({length:this.#p()},e)}},Dl=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n" +
  "){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){t" +
  "his.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.se" +
  "t(n,r),this.parts.push(Hl),this.variable(this.#t+r,t)}},[Ol,kl,Al,jl,Ml,Nl,Pl]=[11,32,34,65,67,68,253],[Fl,Il," +
  "Ll,Rl,zl]=[12,13,11,92,93],[Bl,Vl]=[21,34],Hl=Uint8Array.of(kl),[Ul,Wl,Gl,Kl,ql]=[1,2,3,9,10],Jl=[0,97,115,109" +
  ",1,0,0,0];function Yl(e){let t=new hs;return t.byte(...Jl),Zl(t,Ul,e=>e.byte(1,96,0,0)),Zl(t,Wl,e=>{e.unsigned" +
  "(2),Ql(e,`memory`,[2,0,1]),Ql(e,`table`,[1,Xl,0,1])}),Zl(t,Gl,t=>{t.unsigned(e.length);for(let n=0;n<e.length;" +
  "n++)t.unsigned(0)}),Zl(t,Kl,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned" +
  "(n)}),Zl(t,ql,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var Xl=112;function Zl(" +
  "e,t,n){let r=new hs;n(r),e.byte(t),e.block(r)}function Ql(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var $l=g" +
  "lobalThis,eu=65536,tu=new Map;function nu(e){return ou(e)!==void 0}function ru(e){let{WebAssembly:t}=$l;if(t==" +
  "=void 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/eu)})}function iu(e,t,n,r){let{" +
  "WebAssembly:i}=$l,a=ou(e)?.module;if(i===void 0||a===void 0)throw Error(`no WebAssembly`);let o={memory:t,tabl" +
  "e:new i.Table({initial:n.length+1,element:`anyfunc`}),core:r};return n.length>0&&new i.Instance(new i.Module(Y" +
  "l(n)),{env:o}),new i.Instance(a,{env:o}).exports}function au(e){let t=ou(e);if(t===void 0)throw Error(`no WebA" +
  "ssembly`);return t.library}function ou(e){return tu.has(e)||tu.set(e,su(e)),tu.get(e)}function su(e){let{WebAs" +
  "sembly:t}=$l;if(t===void 0)return;let n=cu(e);try{return{module:new t.Module(n),library:new El(n)}}catch{retur" +
  "n}}function cu(e){let{Buffer:t}=$l;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e" +
  ".length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var Q=e=>e.bytes,lu=e=>e.r" +
  "ow,$=e=>e.units*e.row,uu=(e,t)=>t,du=e=>e.row*(e.classes===1?1:e.units),fu={y:$,x:$},pu={into:$,y:$,g:$},mu=ne" +
  "w Map(Object.entries({gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+" +
  "n,g:$},activate:{y:Q,x:Q},activateBack:{into:Q,x:Q,y:Q,g:Q},softmax:fu,softmaxBack:pu,logSoftmax:fu,logSoftmax" +
  "Back:pu,scale:{into:Q,from:Q},fill:{into:Q},multiply:{into:Q,a:Q,b:Q},divide:{into:Q,a:Q,b:Q},sumUnits:{into:l" +
  "u,x:$},spreadUnits:{into:$,g:lu},dotUnits:{into:lu,a:$,b:$},scaleUnits:{into:$,g:lu,b:$},lossValue:{into:uu,y:" +
  "$,t:$},lossBack:{into:$,y:$,t:$,g:uu},crossEntropy:{into:uu,y:$,t:du},crossEntropyBack:{into:e=>(e.side===1?du" +
  ":$)(e),y:$,t:du,g:uu}}).map(([e,t])=>[e,Object.entries(t)]));function hu(e,t){if(e.kernel===`product`){let{row" +
  "s:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[_u(`a`,a,n,r,t),_u(`b`,o,r,i,t)];return c===Z&" +
  "&d.push(_u(`bias`,{at:l,row:u,column:0},n,1,t)),{target:_u(`c`,s,n,i,t),adds:c===X,sources:d}}let{kernel:n,ope" +
  "rands:r}=e,i=mu.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0" +
  "],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1," +
  "sources:s}}function gu(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.operands};for(let[e," +
  "r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`" +
  "?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function _u(e,t,n,r,i){let a=(r===1||" +
  "t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}functi" +
  "on vu(e,t){let n=Su(e.steps.map(n=>bu(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e," +
  "operation:t})=>`${e} ${wu(t)}`).join(`; `)}}function yu(e){let t=[];for(let n of e){let e=t.at(-1);n.operation" +
  ".kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function bu({operation:e,sources:t,ta" +
  "rgetTouch:n},r,i){let a=[];for(let{value:e,touch:n}of t)e.own.isFixed||a.push([n.name,e.own.at]);let o=gu(e,a)" +
  ",s=xu(o,r,i);if(s!==void 0){let{a:e,b:t,bias:n,start:r}=s;return{operation:s,into:`c`,from:[e.at,t.at,r>X?n:0]" +
  ",kind:Tu(s,[])}}let c=t.map(({touch:e})=>e.name),l=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at);ret" +
  "urn{operation:o,into:n.name,from:l,kind:Tu(o,[...c,n.name])}}function xu(e,t,{size:n,one:r}){if(e.kernel===`pr" +
  "oduct`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={" +
  "row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,." +
  "..e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`tota" +
  "l`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{.." +
  ".c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function Su(e){return e.length<2?e:yu(e).flatMap(e=>{if(e.length<2" +
  ")return e;let t=e[0].operation;return[...e].sort((e,t)=>Cu(e.from,t.from)).map((e,n)=>{let{start:r,bias:i,bias" +
  "Step:a}=n===0?t:{start:X,bias:0,biasStep:0};return{...e,operation:{...e.operation,start:r,bias:i,biasStep:a}}}" +
  ")})}function Cu(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function wu(e){return" +
  " e.kernel===`product`?e.start:e.operands.add??ec}function Tu(e,t){if(e.kernel===`product`){let{rows:t,depth:n," +
  "columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`" +
  "}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+" +
  "=` ${i[e]}`);return a}function Eu(e,t,n){let r=[],i=Ou(e),a=new Map;return Du(e).forEach((e,o)=>{let s=new Map" +
  ";for(let t of e){let e=vu(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values(" +
  ")){let n=ku(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=Au(s,t),l=s.reduce((e,t)=>Math.ma" +
  "x(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),ju(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])" +
  "t.giveBack(e,n)}),r}function Du(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function Ou(e){l" +
  "et t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let" +
  "{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function ku(e){return e.map(e=>{let{ta" +
  "rget:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}" +
  ").sort((e,t)=>Cu(e.addresses,t.addresses)).map(({draft:e})=>e)}function Au(e,t){let n=e.reduce((e,t)=>e+t.byte" +
  "s,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function ju" +
  "(e,t){let n=e.map(e=>yu(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>" +
  "{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let{operation:e,into:i}of n[a][r])t.push(gu(e,[[i,o]]))})}var Mu" +
  "=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isF" +
  "ixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=thi" +
  "s.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=" +
  "Math.max(e.lastRead,this.lastRead)}};function Nu(e,t,n){let r=[];for(let t of e){let e=hu(t,n);if(e===void 0)r" +
  "eturn;r.push(e)}let i=Pu(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||" +
  "t&&!n.isFixed)&&(n.value=new Mu(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{le" +
  "t o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.wri" +
  "tes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function Pu(e,t){let n=new Map," +
  "r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&" +
  "&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0" +
  ");r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[" +
  "e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>" +
  "e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function Fu(e,t){let n=[.." +
  ".e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(Iu(a,t)){let e=a.sources[0].value.own;i" +
  "f(!a.adds&&Lu(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];" +
  "if(t!==void 0&&s!==void 0&&Ru(s,t,e,o)){n[t]=void 0,n[i]=Bu(s,a);for(let{value:e}of s.sources)e.own.lastRead=M" +
  "ath.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function " +
  "Iu({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function Lu(e,t,n){return e.isFixed||e.byt" +
  "es!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function Ru({operation:e,source" +
  "s:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:zu(e)&&t.every(e=>e.value.own!==i&&e.value." +
  "own.lastWrite<n)}function zu(e){return e.kernel===`product`?e.start===ec:e.operands.add===0}function Bu({opera" +
  "tion:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{." +
  "..e,start:X,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,byt" +
  "es:r.bytes,isDense:!0},adds:!0,sources:t}}function Vu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0" +
  ")return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0," +
  "s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.write" +
  "r);a.readers.forEach(s);let c=a.writer;c!==void 0&&Hu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(" +
  "s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sourc" +
  "es)e.own.writes>0&&r(e.own).readers.push(c)}return t}function Hu(e,{adds:t,targetTouch:n},{readers:r},i){let[{" +
  "targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e" +
  ".level||!e.isSettled)}function Uu(e,{size:t,fixed:n,ones:r,start:i}){let a=Nu(e,n,t);if(a===void 0)return;let " +
  "o=new _a(Wu,i),[s]=r;return{operations:Eu(Vu(Fu(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var Wu=64,Gu=204" +
  "8,Ku=1024,qu=64,Ju=200,Yu=64;function Xu(e,t,n,r){let{size:i,width:a}=n,{batches:o,look:s,topology:c,updater:l" +
  "}=t,{parameters:u,lanes:d}=e,f=j.frameSize,p=e=>{let t=Math.ceil(f/Yu)*Yu;return f=t+e,t},m=l.kernels??[],h=m." +
  "reduce((e,{count:t})=>e+t,0),g=p(e.size*i+qu),_=e=>g+e*i,v=p(4*o.rows),y=p(8*Gu*h),ee=p(256),te=new cs(p(Ku),K" +
  "u),ne=(e,t)=>e.map(({instruction:e,node:n},r)=>{let{operation:a,attributes:o}=c.nodes[n].spec,s=a?.name??``;re" +
  "turn Qo(e,{size:i,lanes:d,address:_,order:v,operation:s,attributes:o,step:t+r})}),re={arithmetic:n,library:r,b" +
  "atch:{rows:o.fullSize,areFull:o.rows%o.fullSize===0}},b={parameter:_(u.offset),gradient:_(u.gradient),state:u." +
  "state.map(_),bytes:u.trained*i},x=new Wc(n,te),S=Zu(ne(e.steps,0),e.isKept,{size:i,fixed:[[b.gradient,b.gradie" +
  "nt+b.bytes],[_(e.loss),_(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})" +
  "=>_(e))),start:Math.ceil(f/Yu)*Yu});f=Math.max(f,S.end+qu);let ie=p(0),ae={words:new nl,size:i,width:a,scratch" +
  "(e){return f=Math.max(f,ie+e+qu),ie}},oe=Sl(S.operations,b,ae,x,re),se=Tl(m,b,x,re),ce=Cl(tc(ne(s?.steps??[],e" +
  ".steps.length)),{...ae,words:new nl}),le=p(oe.byteLength),ue=p(se.byteLength),de=p(ce.byteLength);return Qu(f)" +
  ",{bytes:f,tape:g,order:v,numbers:y,adjustments:ee,numbersOfStep:h,texts:[[te.at,te.words],[le,oe],[ue,se],[de," +
  "ce]],passages:x.bodies,look:de,frame:{program:le,update:ue,loss:_(e.loss),gradient:b.gradient,trained:b.bytes," +
  "parameter:b.parameter,paying:u.paying*i,adjustments:ee,numbers:y,numbersOfStep:8*h,order:v,rows:o.rows,batchSi" +
  "ze:o.fullSize,batches:o.perEpoch}}}function Zu(e,t,n){let r=tc(e),i=r.length>Ju&&!t?Uu(e,n):void 0,a=i===void " +
  "0?r:tc(i.operations);return i===void 0||a.length>=r.length?{operations:r,end:n.start}:{operations:a,end:i.end}" +
  "}function Qu(e){if(e>4294967296)throw Ro(e,`at most 4 GiB`)}var $u=`xoroshiro128+`,ed=class{tape;memory;#e;#t;" +
  "#n;#r;#i;#a;#o;#s;#c;#l;#u={step:0,learningRate:0};#d=0;#f=-1;constructor(e,t,n,r){this.tape=e,this.#e=t,this." +
  "#t=Xu(e,t,n,au(r));let i=nd(this.#t.bytes),{buffer:a}=i,o=this.#t,s=n.size===4?Float32Array:Float64Array;this." +
  "memory=new s(a,o.tape,e.size),this.#i=new Float64Array(a,o.numbers,Gu*o.numbersOfStep),this.#a=new Uint32Array" +
  "(a,o.order,t.batches.rows),this.#o=new DataView(a,o.adjustments),this.#s=t.updater.kernels??[];for(let[e,t]of " +
  "o.texts)new Int32Array(a,e,t.length).set(t);this.#n=new ss(a),this.#n.set(o.frame),this.#c=zo(e,t);let c=new I" +
  "nt32Array(a),l=this.#x();this.#r=iu(r,i,o.passages,e=>{l.get(c[e/4+1])?.()}),this.#l=new Bo(e,t,this.memory,th" +
  "is.#c,()=>{this.#n.clear(),this.#d=this.#c.step,this.#y(),this.#r.evaluate(this.#n.at)})}run(e,t){if(!this.#p(" +
  "t))return this.#l.run(e,t);let n=this.#n;n.clear(t.loss),this.#d=t.step,this.#m(t),n.judgeBy(t.stopping);let r" +
  "=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#g(t,a),s=this.#h(e-i,o);if(this.#y(),this.#_(t,a,o?1:s),n.set" +
  "({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#v(s),this.#b(),n.get(`taken`)<i+s)break;i+=s}let{stoppin" +
  "g:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`)," +
  "rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#n.clear(),this.#d=e,t" +
  "his.#y(),this.#n.set({program:t});try{return this.#r.evaluate(this.#n.at),!0}catch{return!1}finally{this.#n.se" +
  "t({program:n.program})}}dispose(){}#p({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...or.n" +
  "ames.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>td(e)>0)}#m({penalty:e}){let t=[...or.nam" +
  "es.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#o.setInt32(n*16,td(e" +
  "),!0),this.#o.setFloat64(n*16+8,t,!0)}),this.#o.setInt32(t.length*16,td(`done`),!0)}#h(e,t){let{batches:n}=thi" +
  "s.#e,r=t?e:Math.min(e,Gu),{random:i,batch:a}=n.position;return i===void 0||i.generator===$u?r:Math.min(r,n.per" +
  "Epoch-a)}#g({isRateConstant:e},t){return e&&this.#s.every(({steadyFrom:e=1/0})=>t>=e)}#_({rate:e,isRateConstan" +
  "t:t},n,r){let i=this.#u,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),On(i.learningRate))" +
  ";for(let e of this.#s)e.settle(this.#i,a,i),a+=e.count}}#v(e){try{return this.#r.run(this.#n.at,e)<0}catch{ret" +
  "urn!1}}#y(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===$u;this.#n.s" +
  "et({epoch:n,batch:r,shuffles:+!!a}),this.#f!==n&&(this.#f=n,a?(this.#n.random=i.words,this.#r.shuffle(this.#n." +
  "randomAt,this.#t.order,t.length)):this.#a.set(t))}#b(){let{batches:e}=this.#e,t=this.#n.get(`epoch`),n=this.#n" +
  ".get(`batch`),{random:r}=e.position;if(r?.generator===$u)this.#f=t,e.position={epoch:t,batch:n,random:{generat" +
  "or:$u,words:this.#n.random}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.p" +
  "osition.batch<n;)e.advance()}#x(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Po(e,t.no" +
  "des,this.tape,this.memory,this.#c);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].f" +
  "orEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()" +
  "=>{this.#S(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#S(){let{batches:e}=this.#e,t=t" +
  "his.#n.get(`batch`)*e.fullSize;this.#c.rows=Math.min(e.fullSize,e.rows-t),this.#c.step=this.#d+this.#n.get(`ta" +
  "ken`)}};function td(e){return vr.indexOf(e)}function nd(e){try{return ru(e)}catch{throw Ro(e,`that much free m" +
  "emory`)}}function rd(e,t,n){return{name:e,width:t.width,bytes:t.size,isAvailable:()=>nu(n),has:(e,{name:t},n)=" +
  ">$o(e,t,n),create:(e,r)=>new ed(e,r,t,n)}}var id=rd(`wasm-float32`,qo,pr),ad=l(`engine`,[rd(`wasm-float64`,Ko," +
  "mr),id,Go]);[...ad.names];function od(e,t,n){if(n===`plain`)return{driver:new la(t)};let r=[...ad];if(n===`aut" +
  "o`)return ho(e,t,r);let i=r.indexOf(ad.get(n,`engine`));return ho(e,t,r.slice(i),n)}var sd=class{#e;#t=[];#n=[" +
  "];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this." +
  "#n.length*Math.max(1/cd,this.#e*8/ld)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this." +
  "#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(thi" +
  "s.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this." +
  "#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},cd=256,ld=2**26,ud=class{lossBelow;patien" +
  "ce;leastGain;best=1/0;waited=0;constructor(e){for(let t of Object.keys(e))fd(t);let{lossBelow:t=-1/0,noBetterF" +
  "or:n=1/0,leastGain:r=0}=e;this.lossBelow=pd(`lossBelow`,t,!Number.isNaN(t),`a number`);let i=n===1/0||Number.i" +
  "sSafeInteger(n)&&n>0;this.patience=pd(`noBetterFor`,n,i,`a whole number of steps, 1 or more`);let a=r>=0&&r<1/" +
  "0;this.leastGain=pd(`leastGain`,r,a,`a finite number, 0 or more`)}judge(e){let t=e<this.best-this.leastGain;re" +
  "turn t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get " +
  "hasWaited(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:th" +
  "is.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},dd=[`lossBelow`,`noBetterFor`,`leastGain`]" +
  ";function fd(n){if(!dd.some(e=>e===n))throw new e({what:`unknown rule`,where:`stop`,found:n,expected:`one of $" +
  "{dd.join(`, `)}`,nearest:t(n,dd)})}function pd(t,n,r,i){if(r)return n;throw new e({what:`not a limit`,where:`s" +
  "top/${t}`,found:n,expected:i})}function md(e){return Array.isArray(e)?[...e]:[e]}var hd=class{learningRate;pen" +
  "alty;updater;batches;clip;stopping;slots;#e;#t;#n=0;constructor(e,t={}){this.#e=e,this.learningRate=t.learning" +
  "Rate??.1,this.penalty=t.penalty??{},this.clip=Object.entries(t.clip??{}),this.stopping=t.stop===void 0?void 0:" +
  "new ud(t.stop),this.updater=ar(...md(t.optimizer??`sgd`)),this.#t=fr(...md(t.schedule??`constant`));for(let e " +
  "of Object.keys(this.penalty))e!==`biases`&&or.get(e,`penalty`);for(let[e]of this.clip)dt.get(e,`clip`);this.ba" +
  "tches=t.data===void 0?void 0:new ua(t.data,t),this.slots=e.parameters.map(e=>{let t=e.value.data.length;return" +
  "{parameter:e,state:this.updater.init(t),gradient:new Float64Array(t)}}),this.prime()}get step(){return this.#n" +
  "}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#n" +
  "}get loss(){return this.#e.loss+this.#o()}advance(){let e=this.#e;this.checkIdle(),e.backward(),xr(e,this.#n);" +
  "let t={step:this.#n,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(" +
  "this.#n)},n=this.slots.filter(({parameter:e})=>!e.frozen);return this.#a(n),e.update(()=>{for(let{parameter:e," +
  "state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#n++,this.batches?.advance(),this.#r()" +
  "}),t}checkIdle(){if(this.#e.busy)throw new e({what:`a step inside a wave`,expected:`steps taken when the wave " +
  "is over`})}updateOf(e){this.checkIdle(),this.#e.parameter(e),this.#e.backward(),this.#a(this.slots.filter(({pa" +
  "rameter:e})=>!e.frozen));let[{state:t,gradient:n}]=this.slots.filter(({parameter:t})=>t.id===e),{updater:r}=th" +
  "is;return{updater:r,learningRate:this.rateAt(this.#n),step:this.#n,state:_d(t),gradient:n.slice()}}get isRateC" +
  "onstant(){return this.#t.isConstant===!0}rateAt(e){return this.learningRate*this.#t(e)}arrive(e,t,n,r){this.#n" +
  "=e,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#r()}" +
  ",n,r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#i(this.batches.take()),this.#e.setMode({trainin" +
  "g:!0,draw:this.#n})})}get position(){return this.batches?.position??{epoch:this.#n,batch:0}}checkpoint(){let e" +
  "=this.slots.map(({parameter:e,state:t})=>[e.id,e.value,t]);return{step:this.#n,position:this.position,paramete" +
  "rs:Object.fromEntries(e.map(([e,{shape:t,data:n}])=>[e,{shape:t,data:n.slice()}])),optimizer:Object.fromEntrie" +
  "s(e.map(([e,,t])=>[e,_d(t)])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e){for(let " +
  "t of this.slots)vd(t,e);this.#n=e.step,this.batches!==void 0&&(this.batches.position=e.position),this.stopping" +
  "!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state" +
  ":n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this." +
  "prime()})}#r(){this.batches?.varies===!0&&this.#i(this.batches.take()),this.#e.setMode({training:!0,draw:this." +
  "#n})}#i(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}#a(e){for(let{parameter:t,gradient:n}of e)" +
  "if(n.set(t.gradient.data),this.pays(t))for(let e of or){let r=this.penalty[e.name]??0;r!==0&&e.accumulate(t.va" +
  "lue.data,r,n)}let t=e.map(({gradient:e})=>e);for(let[e,n]of this.clip)dt.get(e).clip(t,n)}#o(){let e=0;for(let" +
  " t of or){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r" +
  ".value.data,n))}return e}pays({edges:e}){return this.penalty.biases===!0||!e.every(gd)}};function gd({consumer" +
  ":e,index:t}){return e.family===`weighted-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}function _d(e){retu" +
  "rn Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function vd({parameter:t,state:n},{parame" +
  "ters:r,optimizer:i}){let a=t.value.data.length,o=Object.hasOwn(r,t.id)?r[t.id].data.length:void 0;if(o!==a)thr" +
  "ow new e({what:`checkpoint of another graph`,where:t.id,found:o,expected:`${a} numbers`});let s=Object.hasOwn(" +
  "i,t.id)?Object.keys(i[t.id]):[];if(s.join()!==Object.keys(n).join())throw new e({what:`checkpoint of another o" +
  "ptimiser`,where:t.id,found:s,expected:Object.keys(n).join(`, `)||`no state`})}function yd(e){return e.filter((" +
  "{parameter:e})=>!e.frozen)}function bd(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(" +
  "n).length),0)}function xd(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;f" +
  "or(let n of Object.values(i.state))t.set(n,r),r+=e}}var Sd=class extends hd{#e;#t;#n;constructor(e,t){super(e," +
  "t),this.#e=e,this.#t=yd(this.slots)}get count(){return bd(this.#t)}arrive(...[e,t,...n]){this.#n=t,super.arriv" +
  "e(e,t,...n)}pack(e){let t=this.#e.isBehind?this.#n:void 0;xd(this.#t,e,t??(({parameter:e},t)=>t.set(e.value.da" +
  "ta)))}},Cd=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=0;#d;#f;#p=!1;constructor(e,{data:t,validation:n}){let{g" +
  "raph:r,held:i,options:a,learningRate:o,penalty:s}=e;this.#e=e,this.#t=n,this.#n=new oa(r),this.#n.update(()=>{" +
  "for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new Sd(this.#n,{...a,...t===void 0?{}:{data:t},learnin" +
  "gRate:o,penalty:s}),this.#r.restore(e.from),this.#o=new sd(this.#r.count);let{driver:c,refusal:l}=od(this.#n,t" +
  "his.#r,a.engine??`plain`);this.#i=c,this.#a=l===void 0?void 0:Sr(l),this.#s=this.#r.step}get isOver(){return t" +
  "his.#f!==void 0||this.#p||this.#r.step>=this.#e.end}get load(){return this.#o.load}adjust(e){this.#d=e}take(e," +
  "t){let n=Ed()+e;try{for(let r=e;r>0&&!this.isOver&&this.load<t;r=n-Ed())this.#m(r)}catch(e){this.#f=Sr(e),this" +
  ".#_()}}report(){let{turn:e}=this.#e,t=this.#f,{load:n}=this;return{kind:`progress`,turn:e,load:n,...this.#o.ta" +
  "ke(),engine:this.#i.engine,...this.#a===void 0?{}:{refusal:this.#a},...this.isOver?{ending:t===void 0?{}:{faul" +
  "t:t}}:{}}}#m(e){let{step:t}=this.#r;t===this.#s&&this.#h();let n=Math.min(this.#e.end,this.#s+this.#e.every),r" +
  "=Math.max(1,Math.floor(this.#u*e)),i=Ed(),{rows:a,loss:o,...s}=this.#i.run(Math.min(n,t+r),this.#l);this.#u=(t" +
  "his.#r.step-t)/Math.max(Ed()-i,wd),this.#c+=a,this.#l=o,this.#p=s.stopped!==void 0,(this.#p||this.#r.step>=n)&" +
  "&this.#g(s)}#h(){this.#d!==void 0&&(this.#r.learningRate=this.#d.learningRate,this.#r.penalty=this.#d.penalty," +
  "this.#d=void 0)}#g({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#o.note({fromStep:this.#s,toSt" +
  "ep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{valida" +
  "tionLoss:Mr(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#_(),this.#s=r,[this.#c,thi" +
  "s.#l]=[0,0]}#_(){let{step:e,position:t,stopping:n}=this.#r;this.#o.stand({step:e,position:t,stopping:n?.state}" +
  ",e=>{this.#r.pack(e)})}},wd=.05,{performance:Td}=globalThis;function Ed(){return Td.now()}var Dd=4,Od=16,kd=1/" +
  "4,Ad=class{#e;#t;#n;#r={};#i=!1;#a=!1;#o=0;#s=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind)" +
  "{case`start`:this.#c(e);break;case`adjust`:this.#n?.adjust(e);break;case`pause`:this.#i=!0;break;case`resume`:" +
  "this.#i=!1;break;case`heard`:this.#o-=e.load}this.#u()}slice(){this.#a=!1;let e=this.#n;if(e===void 0||!this.#" +
  "l())return;e.take(Dd,kd);let t=jd.now()-this.#s>=Od||e.load>=kd;(e.isOver||t&&e.load>0)&&this.#d(e),e.isOver&&" +
  "(this.#n=void 0),this.#u()}#c(e){this.#n=void 0,this.#i=e.isPaused,this.#o=0,this.#s=-1/0,e.tables!==void 0&&(" +
  "this.#r=e.tables);try{this.#n=new Cd(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array," +
  "engine:``,load:0},r={fault:Sr(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#l(){return this.#n!==" +
  "void 0&&!this.#i&&this.#o<1}#u(){this.#a||!this.#l()||(this.#a=!0,this.#t())}#d(e){this.#s=jd.now();let t=e.re" +
  "port();this.#o+=t.load,this.#e(t,[t.numbers.buffer])}},{performance:jd}=globalThis,Md=globalThis,Nd=new Ad((e," +
  "t)=>{Md.postMessage(e,t)},Pd(()=>{Nd.slice()}));Md.onmessage=({data:e})=>{Nd.take(e)},Md.postMessage({kind:`re" +
  "ady`});function Pd(e){let{setImmediate:t}=Md;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new Md.Messag" +
  "eChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
