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
  "ed:`at most ${ft} entries`});return r}function gt(e){let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o," +
  "derivative:s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]" +
  "),arity:r,rules:i,formula:a,inferShape:_t,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.lengt" +
  "h;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n" +
  ".data[a]*s(e,a,r,t)}}}function _t(e){let[t]=e;return e.forEach((e,n)=>{if(!T(e,t))throw vt(n,e,`${w(t)}, as in" +
  "put 0`)}),t}function E(e,t=0){if(e.length===2)return[e[0],e[1]];throw vt(t,e,`the shape [batch, units]`)}funct" +
  "ion vt(t,n,r){return new e({what:`shapes do not fit`,where:`input ${t}`,found:w(n),expected:r})}var yt=gt({nam" +
  "e:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,for" +
  "mula:{value:`a + b`,derivatives:[`1`,`1`]}}),bt={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`" +
  "],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=E(e[0]),n=0" +
  ";return e.forEach((r,i)=>{if(E(r,i)[0]!==t)throw vt(i,r,`batch ${t}, as input 0 of ${w(e[0])}`);n+=r[1]}),[t,n" +
  "]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]" +
  "=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a" +
  "[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0" +
  "),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},xt=gt({name:`divide`,sym" +
  "bol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]" +
  "/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),St={name:`dot`,family:`comb" +
  "ination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},in" +
  "ferShape:e=>[E(_t(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for" +
  "(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i." +
  "shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},Ct=class t{#e;#t;constr" +
  "uctor(e,t=`xoroshiro128+`){this.#e=u(t,ot),this.#t=this.#e.seed(wt(e))}static restore({generator:e,words:n},r)" +
  "{let i=new t(`restored`,r??ot.get(e,`generator`));return i.#t=i.#e.restore(n),i}get state(){return{generator:t" +
  "his.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}norm" +
  "al(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqr" +
  "t(-2*Math.log(i)/i)}}integer(t){if(!Number.isInteger(t)||t<1||t>2**32)throw new e({what:`bad count`,found:t,ex" +
  "pected:`a whole number from 1 to 2³²`});let n=Math.floor(2**32/t);for(;;){let e=Math.floor(this.#t.bits()/n);i" +
  "f(e<t)return e}}shuffle(e){let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e" +
  "]]}return e}permutation(e){return this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let e=Array.from(" +
  "{length:4},()=>this.#t.bits());return new t(e.join(),this.#e)}};function wt(t){if(typeof t==`string`||typeof t" +
  "==`number`&&Number.isFinite(t))return t;throw new e({what:`bad seed`,found:t,expected:`a finite number or a te" +
  "xt`})}var Tt={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:d(`share o" +
  "f the entries dropped`,.5,0,1),seed:p(`start of the generator of the masks`,0,0)},formula:{value:`m * x`,deriv" +
  "atives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=Et(e),n=e.inputs[0].data;for(let r=0;r<n.leng" +
  "th;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=Et(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.d" +
  "ata[e]*i()}};function Et({training:e,draw:t,attributes:{rate:n,seed:r}}){if(!e||n===0)return()=>1;let i=new Ct" +
  "(`dropout ${r} ${t}`),a=1/(1-n);return()=>i.next()<n?0:a}var Dt=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,Ot=`" +
  "(x - mean(x)) / ${Dt}`,kt={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bi" +
  "as`],arity:[1,3],rules:{epsilon:f(`added to the variance, so that a constant row can be divided`,1e-5)},formul" +
  "a:{value:`gain * ${Ot} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Ot} * mean(gain * g * ${Ot})) / ${" +
  "Dt}`,`g * ${Ot}`,`g`]},inferShape([e,...t]){let[,n]=E(e);return t.forEach((t,r)=>{if(!T(t,[n]))throw vt(r+1,t," +
  "`[${n}] for ${w(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let " +
  "s=0;s<a;s++){let{normal:a}=At(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Nt(t,e,1)*a[e]+Nt(n,e,0)}},backward({in" +
  "puts:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s" +
  ");if(i===2){Ft(l,void 0,a.data);continue}let u=At(e,c,n),d=l.map((e,n)=>e*Nt(t,n,1));i===1?Ft(l,u.normal,a.dat" +
  "a):Pt(u,d,a.data,o)}}};function At({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=jt(i);for(let t=0;t<e" +
  ";t++)i[t]/=a;let o=Mt(i);for(let t=0;t<e;t++)i[t]-=o;let s=1/Math.sqrt(Mt(i.map(e=>e*e))+r/a/a);return{normal:" +
  "i.map(e=>e*s),slope:s/a}}function jt(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0" +
  "?t:1}function Mt(e){return e.reduce((e,t)=>e+t,0)/e.length}function Nt(e,t,n){return e===void 0?n:e.data[t]}fu" +
  "nction Pt({normal:e,slope:t},n,r,i){let a=Mt(n),o=Mt(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=" +
  "t*(n[s]-a-e[s]*o)}function Ft(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function It(e){let{name" +
  ":t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{" +
  "},formula:i,inferShape:([e])=>[E(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++)" +
  "{let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape" +
  ";for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var Lt=It({name:`mean`,symb" +
  "ol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Rt=gt({name:`multiply`,symbol:" +
  "`×`,arity:[2,1/0],value:(e,t)=>zt(e,t),derivative:(e,t,n)=>zt(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`" +
  "a`]}});function zt(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Bt=gt({name" +
  ":`scale`,symbol:`·`,arity:[1,1],rules:{factor:d(`what every entry is multiplied by`,1)},value:([e],t,{factor:n" +
  "})=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Vt={nam" +
  "e:`slice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:p(`first unit taken, counted f" +
  "rom 0`,0,0),to:p(`first unit no longer taken`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},infer" +
  "Shape([t],{from:n,to:r}){let[i,a]=E(t);if(n<r&&r<=a)return[i,r-n];throw new e({what:`slice does not fit`,found" +
  ":`units ${n} to ${r}`,expected:`from < to ≤ ${a} for ${w(t)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({input" +
  "s:[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e." +
  "data[a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a+" +
  "+)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},Ht={...gt({name:`stop-gradient`,symbol:`⊣`,arity:[1" +
  ",1],value:([e],t)=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,cons" +
  "tantInputs:()=>[0],exempt:`it blocks the gradient by definition`},Ut=l(`combination`,[yt,gt({name:`subtract`,s" +
  "ymbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - " +
  "b`,derivatives:[`1`,`-1`]}}),Rt,xt,Bt,bt,Vt,It({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,de" +
  "rivatives:[`1`]}}),Lt,St,kt,Tt,Ht,{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity" +
  ":[1,1/0],rules:{weights:g(`what each input is multiplied by, in their order`)},formula:{value:`sum(weights * l" +
  "oss)`,derivatives:[`weights`]},inferShape(t,{weights:n}){if(t.forEach((e,t)=>{if(e.length>0)throw vt(t,e,`a sc" +
  "alar, as a loss is`)}),n.length===t.length)return[];throw new e({what:`wrong count of weights`,found:n.length," +
  "expected:`${t.length}, one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e." +
  "reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);" +
  "function Wt(e,t,n){return _(e,Gt(t,n),n,`option`)}function Gt(t,n){let r=t;if(typeof r!=`object`||!r||Array.is" +
  "Array(r))throw new e({what:`not options`,where:n,found:r,expected:`an object of names and values`});return Obj" +
  "ect.fromEntries(Object.entries(t).filter(([,e])=>e!==void 0))}function Kt(e,t){let n=Object.entries(e).map(([e" +
  ",n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}function D(e,t){return{meanin" +
  "g:e,default:t,expected:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}fu" +
  "nction O(e,t){return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`num" +
  "ber`&&e>=0&&e<1}}var qt=globalThis.kernels.float32,Jt=globalThis.kernels.float64,Yt={end:[],gather:[`into`,`ta" +
  "ble`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`st" +
  "art`,`bias`,`biasStep`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bia" +
  "s`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`r" +
  "ows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants" +
  "`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units" +
  "`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill" +
  ":[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`facto" +
  "r`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],d" +
  "otUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],lossValue:[`into`" +
  ",`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`unit" +
  "s`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`" +
  "],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],core:[`step`],passage:[`" +
  "number`]},Xt=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`sil" +
  "u`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Zt=[`half-squared-error`,`mean-squared-error`,`mea" +
  "n-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler " +
  "probability`,`kullback-leibler logarithm`],Qt=[`done`,`l1`,`l2`,`norm`,`value`],$t=[`program`,`loss`,`gradient" +
  "`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`" +
  "batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersN" +
  "ow`],k={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,random:136,frameSize:168};function A(e" +
  "){let{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`lo" +
  "ss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:en(e.reduction)},formula:nn(a" +
  "),scalar:e,inferShape:([e,t])=>rn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let" +
  " o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*tn(a,e)},backward({inputs:[{shape:e,data:t},{dat" +
  "a:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*tn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e]," +
  "n[e],a)},...o!==void 0&&{formulaFor:e=>nn(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{data:t}],attribut" +
  "es:n},r){for(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function en(e,t=[`sum`,`mean`,`batch-mean`]){ret" +
  "urn h(`how the losses of the entries become one number`,t,e)}function tn(e,t){let{reduction:n}=e;return n===`s" +
  "um`?1:n===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function nn({value:e,derivative:t,targetDerivat" +
  "ive:n}){return{value:e,derivatives:[t,n]}}function rn(t,n){if(T(t,n))return[];throw new e({what:`prediction an" +
  "d target differ in shape`,found:w(n),expected:w(t)})}var an=A({name:`binary-cross-entropy`,reduction:`mean`,va" +
  "lue:(e,t)=>-(t*on(Math.log(e))+(1-t)*on(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targe" +
  "tDerivative:e=>on(Math.log1p(-e))-on(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(" +
  "1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(l" +
  "og(y), -100)`}});function on(e){return Math.max(e,-100)}var sn=A({name:`binary-cross-entropy-with-logits`,redu" +
  "ction:`mean`,value:(e,t)=>S(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-b(-e):b" +
  "(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targe" +
  "tDerivative:`-y`}}),cn=A({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e," +
  "t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - " +
  "y`}}),ln=A({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>S(-t,un(1-t*e)),tar" +
  "getDerivative:(e,t)=>S(-e,un(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targ" +
  "etDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function un(e){return Math.max(0,Math.sign" +
  "(e))}var dn=A({name:`huber`,rules:{delta:f(`error at which the parabola becomes a line`,1)},reduction:`mean`,v" +
  "alue(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>fn(e-t,n),t" +
  "argetDerivative:(e,t,{delta:n})=>fn(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (a" +
  "bs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta)," +
  " delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function fn(e,t){return Math.min(Math.max(" +
  "e,-t),t)}var pn=A({name:`kullback-leibler`,rules:{prediction:h(`what the prediction is`,[`probability`,`logari" +
  "thm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?hn(e):t*(Math.log(t)-(n===`loga" +
  "rithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?hn(e):-t/e,targetDerivative:(" +
  "e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:mn(`log(y)`,`-t / y`),formulaFor:({" +
  "prediction:e})=>e===`logarithm`?mn(`y`,`-t`):mn(`log(y)`,`-t / y`)});function mn(e,t){return{value:`if(t > 0, " +
  "t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function hn(e){return Number.isNaN" +
  "(e)?NaN:0}var gn=A({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>M" +
  "ath.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targ" +
  "etDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),_n=A({name:`mean-squared-error`,reduction:`mean`,valu" +
  "e:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,de" +
  "rivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),vn={name:`softmax-cross-entropy`,family:`loss`,symbol" +
  ":`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:h(`what a target row is`,[`index`,`distribution`],`index`),red" +
  "uction:en(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(" +
  "y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw Cn(`predict" +
  "ion`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(T(t,r))return[];throw Cn(`target`,t,`${w(r)" +
  "} for the logits ${w(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.sha" +
  "pe,s=e.data;r===`index`&&Sn(t,o);let c=yn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Se(s,t,t+o);for(let r=t;" +
  "r<t+o;r++)l+=S(-Te(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,r" +
  "eduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?bn(e,yn(t,e.shape[1],n),s,o):n===`distribu" +
  "tion`&&xn(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function yn({data:e},t,n){return n===`inde" +
  "x`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function bn({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s" +
  "=Se(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ce(n,e+l,s);a.data[e+l]+=i*" +
  "(u*(c-t)-t*we(n,e+l,s))}}}function xn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Se(n,e,e+t);f" +
  "or(let a=e;a<e+t;a++)i.data[a]-=r*Te(n,a,o)}}function Sn({data:t},n){t.forEach((t,r)=>{if(!(Number.isInteger(t" +
  ")&&t>=0&&t<n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,expected:`a whole number f" +
  "rom 0 to ${n-1}`})})}function Cn(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-cross-entropy ${" +
  "t}`,found:w(n),expected:r})}var wn=l(`loss`,[cn,_n,gn,dn,an,sn,vn,ln,pn]),Tn={name:`weighted-sum`,family:`weig" +
  "hted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:m(`weights are [in, out] instead of " +
  "[out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=e" +
  ".length>>1,[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw j(`value ${a}`,o,`the shape [bat" +
  "ch, units]`);if(o[0]!==r)throw j(`value ${a}`,o,`the batch size ${r} of ${w(e[0])}`);let[s,c]=En(e[n+a],t);if(" +
  "c!==o[1])throw j(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${w(o)}`);if(a>0&&s!==i)throw j(`weigh" +
  "t ${a}`,e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&jn(e[2*n],i),[r,i]},forward({in" +
  "puts:e,output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;Dn(t,e.length%2==1?e[2*r]:void 0);f" +
  "or(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(" +
  "let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e," +
  "t,n,r){let i=e.inputs.length>>1;n<i?On(e,t,n,r):n<2*i?kn(e,t,n-i,r):An(t,r)}};function En(e,t){if(e.length===0" +
  ")return[1,1];if(e.length!==2)throw j(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0]," +
  "e[1]]}function Dn({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);" +
  "else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function On({inputs:e,output:t,attributes:n},r" +
  ",i,a){let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(le" +
  "t e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function kn" +
  "({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:" +
  "[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*" +
  "c[e*l+r]}}function An({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)" +
  "r.data[i?0:e]+=n[a*t+e]}function jn(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw j(`bias`,e,`a scalar" +
  " or the shape [${t}]`)}function j(t,n,r){return new e({what:`shapes do not fit`,where:`weighted-sum ${t}`,foun" +
  "d:w(n),expected:r})}var Mn=l(`operation`,[Tn,...Ut,...Ve,...wn]);function Nn(t){if(!Number.isFinite(t))throw n" +
  "ew e({what:`bad learning rate`,found:t,expected:`a finite number`})}function Pn(e){let t=e.flatMap(e=>Object.e" +
  "ntries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Ln(e),...Fn(e),init:e=>Object.fromEnt" +
  "ries(t.map(([t,n])=>[t,new Float64Array(e).fill(n)])),update(t,i,a,o){let s=t.length;Rn(s,i,a,n),Nn(o.learning" +
  "Rate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r" +
  "[e]}}}function Fn(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);ret" +
  "urn t.length===e.length?{kernels:t}:{}}function In(e,t){return e?[t]:[]}function Ln(e){let t=[],n=`g`;for(let " +
  "r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}functi" +
  "on Rn(e,t,n,r){if(t.length!==e)throw zn(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)thr" +
  "ow zn(`state/${t}`,r,e)}}function zn(t,n,r){return new e({what:`wrong size for this parameter`,where:t,found:n" +
  ",expected:`${r} numbers`})}var Bn=h(`whose definition holds where they differ`,[`pytorch`,`keras`],`pytorch`);" +
  "function Vn(e){let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Bn},o=(e={},n=t)=>{let o=Gt(e" +
  ",n),s=o.convention===`keras`?r:void 0;return Pn(i(Wt(a,{...s,...o},n)))};return{name:t,title:n,options:a,formu" +
  "la:o().formula,create:o}}function Hn(e,t,n,r){let i=(n={},i=t)=>e.create({...r,...Gt(n,i)},i);return{name:t,ti" +
  "tle:n,options:Kt(e.options,r),formula:i().formula,create:i}}function M(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;" +
  "return{describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t" +
  ",n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;" +
  "e<n.length;e++)t[e]*=o}}}function Un(e,t){return t===`keras`?{inside:e,outside:0,write:e=>`√(${e} + ε)`}:{insi" +
  "de:0,outside:e,write:e=>`(√${e} + ε)`}}function Wn(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){" +
  "e.set(t,n)}}}function Gn(e,t){return{slots:{squares:e},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} /" +
  " ${t.write(`s`)}`}),kernel:Wn(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;" +
  "r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Kn(e,t){return t===`keras`?" +
  "Jn(e):qn(e)}function qn(e){return In(e>0,{describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Wn(" +
  "`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Jn(e){return In(e>0,{descr" +
  "ibe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settl" +
  "e(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]" +
  "*=a}})}var Yn=Vn({name:`adagrad`,title:`Adagrad`,options:{lrDecay:D(`how fast the learning rate falls with the" +
  " steps`,0),initialAccumulator:D(`what the sum of squares starts from`,0),epsilon:D(`what keeps the divisor fro" +
  "m 0`,1e-10),weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e" +
  "-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Kn(i.weightDecay,r),Gn(t,Un(n,r" +
  ")),M(e)]});function Xn(e){let t=new Float64Array(Zn).fill(NaN),n=0,r=1;return i=>{let a=i%Zn,o=i-a;return o!==" +
  "n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var Zn=256;function Qn({beta1:e,beta2:t,epsilon:n,amsg" +
  "rad:r,convention:i}){let a=i===`keras`,[o,s]=[Xn(e),Xn(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSq" +
  "uares:0}:c,describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(" +
  "u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂" +
  " / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.s" +
  "qrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u})" +
  "{let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.le" +
  "ngth;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[" +
  "n])/h+g)}}}var $n={beta1:O(`share of the average gradient that is kept`,.9),beta2:O(`share of the average of s" +
  "quares that is kept`,.999),epsilon:D(`what keeps the divisor from 0`,1e-8),amsgrad:m(`whether to divide by the" +
  " largest average of squares so far`,!1)},er=Vn({name:`adam`,title:`Adam`,options:{...$n,weightDecay:D(`how str" +
  "ongly parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...Kn(e.weightDecay,e.convention),Qn(e),M" +
  "()]}),tr=Vn({name:`adamw`,title:`AdamW`,options:{...$n,weightDecay:D(`how strongly parameters are drawn to 0`," +
  ".01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Jn(e.weightDecay),Qn(e),M()]}),nr=Hn(er,`amsgrad`,`A" +
  "MSGrad`,{amsgrad:!0});function rr({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},describe" +
  "(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{line" +
  "s:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:" +
  "1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++" +
  ")s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var ir=Vn({name:`sgd`,title:`Gradient descent`,options:{momentum" +
  ":O(`share of the velocity that is kept`,0),dampening:O(`share of the gradient that does not enter the velocity" +
  "`,0),nesterov:m(`whether to step along the velocity as it will be`,!1),weightDecay:D(`how strongly parameters " +
  "are drawn to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if(i&&(n===0||r>0))throw n" +
  "ew e({what:`nesterov needs a velocity without dampening`,found:{momentum:n,dampening:r},expected:`momentum abo" +
  "ve 0 and dampening 0`});let o=In(n>0,rr({momentum:n,dampening:r,nesterov:i})),s=a===`keras`?[M(),...o]:[...o,M" +
  "()];return[...Kn(t.weightDecay,a),...s]}}),ar=Hn(ir,`momentum`,`Momentum`,{momentum:.9}),or=Hn(ir,`nesterov`,`" +
  "Nesterov`,{momentum:.9,nesterov:!0});function sr(e,t){return{slots:{squares:0},describe:e=>({lines:[`s ← ρ · s" +
  " + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Wn(`averaged-squares`,[e,1-e,t.inside,t.outsi" +
  "de]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+" +
  "t.inside)+t.outside}}}function cr(e,t){return{slots:{squares:0,mean:0},describe:e=>({lines:[`s ← ρ · s + (1 − " +
  "ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Wn(`average" +
  "d-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=" +
  "e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}" +
  "}var lr=l(`optimiser`,[ir,ar,or,Yn,Vn({name:`rmsprop`,title:`RMSprop`,options:{rho:O(`share of the average of " +
  "squares that is kept`,.99),momentum:O(`share of the velocity that is kept`,0),centered:m(`whether to divide by" +
  " the deviation instead of the root of the squares`,!1),epsilon:D(`what keeps the divisor from 0`,1e-8),weightD" +
  "ecay:D(`how strongly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,cente" +
  "red:n,epsilon:r,convention:i,...a}){let o=Un(r,i),s=In(t>0,rr({momentum:t}));return[...Kn(a.weightDecay,i),n?c" +
  "r(e,o):sr(e,o),...i===`keras`?[M(),...s]:[...s,M()]]}}),er,tr,nr]);function ur(e,t,n){return u(e,lr,n).create(" +
  "t,n)}var N=l(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){let n=0;" +
  "for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*" +
  "Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){let n=0;for(let t=0" +
  ";t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);funct" +
  "ion P({factor:e,...t}){return{...t,create:(n={},r=t.name)=>e(Wt(t.options,n,r))}}var dr=P({name:`constant`,tit" +
  "le:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),fr=P({name:`cosine`,ti" +
  "tle:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:p(`T: the step at which the rate reaches 0`,1,1e" +
  "3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),pr=P({name:`exponential`,title:`Exponential`,formula:" +
  "`lr · γᵏ`,options:{gamma:D(`factor from step to step`,.99)},factor:({gamma:e})=>t=>e**t}),mr=P({name:`linear`," +
  "title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:p(`T: the step at which the line " +
  "ends`,1,1e3),end:D(`factor at the end of the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e})," +
  "hr=l(`schedule`,[dr,P({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:p(`steps on one st" +
  "air`,1,100),gamma:D(`factor from stair to stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),pr,m" +
  "r,fr,P({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:p(`n: the number of s" +
  "teps it takes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function gr(e,t,n){return u(e,hr,n).crea" +
  "te(t,n)}var F=class extends e{node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`" +
  ",expected:n}),this.node=e}},_r=class extends e{node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,wh" +
  "ere:`node ${e}, step ${t}`,found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step" +
  "=t}};function vr(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number.isF" +
  "inite)))){for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void " +
  "0)throw new _r(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number.isF" +
  "inite(e));if(e!==void 0)throw new _r(n.id,t,`gradient`,e)}}}function yr(t){if(!(t instanceof e)){let e=t insta" +
  "nceof Error?t.message:String(t);return{type:`error`,message:e,what:e}}let{message:n,what:r,where:i,found:a,exp" +
  "ected:o,nearest:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return t ins" +
  "tanceof _r?{...c,type:`non-finite`,node:t.node,step:t.step}:t instanceof F?{...c,type:`uncompilable`,node:t.no" +
  "de}:{...c,type:`fault`}}var br=class extends e{faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1" +
  "} more)`:``;super({...Cr(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},xr=class{#e=[];attempt(t)" +
  "{if(!(this.#e.length>=100))try{return t()}catch(t){if(!(t instanceof e))throw t;this.#e.push(t);return}}add(t)" +
  "{this.attempt(()=>{throw new e(t())})}stop(){if(this.#e.length>0)throw new br(this.#e)}};function Sr(t,n,r){le" +
  "t i=t instanceof Error?t:Error(String(t)),a=t instanceof e?Cr(t):{what:`${r} failed: ${i.message}`},o=a.where=" +
  "==void 0?`node ${n}`:`node ${n}, ${a.where}`;return new e({...a,where:o},{cause:i})}function Cr({what:e,where:" +
  "t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function wr(t,{id:n,shape:" +
  "r,units:i}){let a=Dr(t),o=`${w(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new e({what:`values do n" +
  "ot fit`,where:n,found:w(a),expected:o});if(r[0]!==-1){if(T(a,r))return r;throw s()}if(a.length===2&&a[1]===i)r" +
  "eturn a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c%i===0)return[c/i,i];throw s()}function Tr(t,n,r){if(Or(t" +
  ")){if(t.data.length!==n.length)throw new e({what:`wrong count of numbers for shape ${w(t.shape)}`,where:r,foun" +
  "d:t.data.length,expected:String(n.length)});n.set(t.data);return}let i=0,a=(t,r)=>{if(typeof t!=`number`)throw" +
  " new e({what:`not a number`,where:r,found:t,expected:`a number`});n[i++]=t},o=Array.isArray(t)&&Array.isArray(" +
  "t[0])?t[0].length:-1;Array.isArray(t)?o<0?t.forEach((e,t)=>{a(e,`${r}/${t}`)}):t.forEach((t,n)=>{if(!Array.isA" +
  "rray(t)||t.length!==o)throw new e({what:`ragged rows`,where:`${r}/${n}`,found:Array.isArray(t)?t.length:t,expe" +
  "cted:`${o} numbers, as in the first row`});t.forEach((e,t)=>{a(e,`${r}/${n}/${t}`)})}):a(t,r)}function Er(e,t," +
  "n){let r=n===void 0?Dr(e):wr(e,{id:t,shape:[-1,n],units:n}),i=new Float64Array(ht(r,t));return Tr(e,i,t),{shap" +
  "e:r,data:i}}function Dr(e){if(Or(e))return e.shape;let t=[];for(let n=e;Array.isArray(n);n=n[0])t.push(n.lengt" +
  "h);return t}function Or(e){return typeof e==`object`&&!!e&&`shape`in e}function kr(t,n={}){let{values:r={},tra" +
  "ining:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,family:s}=t.no" +
  "de(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new e({what:`not a leaf`,where:n,found:s,expected:`a" +
  "n input, a target or a parameter`});return[i,a[0]===-1?Er(r,n,o):Er(r,n)]})),s=Nr(t,o);return new Ar(t.topolog" +
  "y,({position:e})=>{let n=t.nodes[e],r=o.get(e);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape" +
  "[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:e=>t.nodes[e].held,objective:new Map([...t.objective]." +
  "map(([e,n])=>[t.node(e).position,n]))})}var Ar=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this" +
  ".#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(t));if(n!==" +
  "void 0)return n;throw new e({what:`no value`,where:t,expected:`values for everything it depends on`})}at(e){re" +
  "turn this.#n[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let i=this.at(n" +
  ");if(i===void 0)throw new e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expected:`value" +
  "s for all inputs and targets`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].map(([e,t])=>" +
  "[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?v" +
  "oid 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.se" +
  "t(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new M" +
  "ap(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=t" +
  "his.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output" +
  "&&n.data.set(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r" +
  "===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.p" +
  "ush(void 0)}else{let t=this.#i(e,i);t!==void 0&&Mr(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;this.#n.pus" +
  "h(o?mt(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,shape:t},n)" +
  "{let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=t" +
  "his.#e;return{attributes:n,inputs:r,output:Pr(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({position:e" +
  ",inputs:t,spec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)return;let o=th" +
  "is.#o(e,a);t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e);if(n.s" +
  "ize===0)return t;let r=jr(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)" +
  "?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=jr(this.topology.nodes[e].shape);for(le" +
  "t e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===void 0)throw" +
  " new e({what:`unknown node`,found:t,expected:`the id of a node of this graph`});return n}};function jr(e){retu" +
  "rn e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Mr(e,t,n){try{e.forward(t)}catch(" +
  "t){throw Sr(t,n,e.name)}}function Nr(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;for(let[n" +
  ",{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`${t.nodes[i" +
  "[0]].id} and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length===" +
  "0?t.batch:i[1].shape[0]}function Pr(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}function " +
  "I(e){return typeof e==`function`}function Fr(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.pro" +
  "totype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Ir=Fr(e=>function(t){e(this),this.messag" +
  "e=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}" +
  "`:``,this.name=`UnsubscriptionError`,this.errors=t});function Lr(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(" +
  "n,1)}}var L=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers" +
  "=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null" +
  ",Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(I(n))try{n(" +
  ")}catch(t){e=t instanceof Ir?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)t" +
  "ry{Br(t)}catch(t){e??=[],t instanceof Ir?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Ir(e)}}add(t){if(t&&t!" +
  "==this){if(this.closed)Br(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)" +
  "}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.is" +
  "Array(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?" +
  "[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Lr(t,e)}remove(t)" +
  "{let{_finalizers:n}=this;n&&Lr(n,t),t instanceof e&&t._removeParent(this)}};L.EMPTY=(()=>{let e=new L;return e" +
  ".closed=!0,e})();var Rr=L.EMPTY;function zr(e){return e instanceof L||e&&`closed`in e&&I(e.remove)&&I(e.add)&&" +
  "I(e.unsubscribe)}function Br(e){I(e)?e():e.unsubscribe()}var R={onUnhandledError:null,onStoppedNotification:nu" +
  "ll,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Vr={setTimeout(e,t,..." +
  "n){let{delegate:r}=Vr;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{de" +
  "legate:t}=Vr;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function Hr(e){Vr.setTimeout(()=>{let{" +
  "onUnhandledError:t}=R;if(t)t(e);else throw e})}function Ur(){}var Wr=qr(`C`,void 0,void 0);function Gr(e){retu" +
  "rn qr(`E`,void 0,e)}function Kr(e){return qr(`N`,e,void 0)}function qr(e,t,n){return{kind:e,value:t,error:n}}v" +
  "ar z=null;function Jr(e){if(R.useDeprecatedSynchronousErrorHandling){let t=!z;if(t&&(z={errorThrown:!1,error:n" +
  "ull}),e(),t){let{errorThrown:e,error:t}=z;if(z=null,e)throw t}}else e()}function Yr(e){R.useDeprecatedSynchron" +
  "ousErrorHandling&&z&&(z.errorThrown=!0,z.error=e)}var Xr=class extends L{constructor(e){super(),this.isStopped" +
  "=!1,e?(this.destination=e,zr(e)&&e.add(this)):this.destination=ii}static create(e,t,n){return new ei(e,t,n)}ne" +
  "xt(e){this.isStopped?ri(Kr(e),this):this._next(e)}error(e){this.isStopped?ri(Gr(e),this):(this.isStopped=!0,th" +
  "is._error(e))}complete(){this.isStopped?ri(Wr,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.cl" +
  "osed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e" +
  "){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}finall" +
  "y{this.unsubscribe()}}},Zr=Function.prototype.bind;function Qr(e,t){return Zr.call(e,t)}var $r=class{construct" +
  "or(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){ti(e)}}error" +
  "(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){ti(e)}else ti(e)}complete(){let{partialObse" +
  "rver:e}=this;if(e.complete)try{e.complete()}catch(e){ti(e)}}},ei=class extends Xr{constructor(e,t,n){super();l" +
  "et r;if(I(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&R.useDeprecatedNextCon" +
  "text?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&Qr(e.next,t),error:e.error&&Qr(e" +
  ".error,t),complete:e.complete&&Qr(e.complete,t)}):r=e}this.destination=new $r(r)}};function ti(e){R.useDepreca" +
  "tedSynchronousErrorHandling?Yr(e):Hr(e)}function ni(e){throw e}function ri(e,t){let{onStoppedNotification:n}=R" +
  ";n&&Vr.setTimeout(()=>n(e,t))}var ii={closed:!0,next:Ur,error:ni,complete:Ur},ai=typeof Symbol==`function`&&Sy" +
  "mbol.observable||`@@observable`;function oi(e){return e}function si(e){return e.length===0?oi:e.length===1?e[0" +
  "]:function(t){return e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let " +
  "n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=ui(e)?e:new ei(e,t,n);return Jr(()=>{let{op" +
  "erator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){t" +
  "ry{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=ci(t),new t((t,n)=>{let r=new ei({next" +
  ":t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return th" +
  "is.source?.subscribe(e)}[ai](){return this}pipe(...e){return si(e)(this)}toPromise(e){return e=ci(e),new e((e," +
  "t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function ci(e){return e??R.Promise" +
  "??Promise}function li(e){return e&&I(e.next)&&I(e.error)&&I(e.complete)}function ui(e){return e&&e instanceof " +
  "Xr||li(e)&&zr(e)}function di(e){return I(e?.lift)}function fi(e){return t=>{if(di(t))return t.lift(function(t)" +
  "{try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}fun" +
  "ction pi(e,t,n,r,i){return new mi(e,t,n,r,i)}var mi=class extends Xr{constructor(e,t,n,r,i,a){super(e),this.on" +
  "Finalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._" +
  "error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?fu" +
  "nction(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this" +
  ".shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==n" +
  "ull||e.call(this)}}},hi=Fr(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsu" +
  "bscribed`}),gi=class extends B{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observers=" +
  "[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new _i(this,this);return t.operator=" +
  "e,t}_throwIfClosed(){if(this.closed)throw new hi}next(e){Jr(()=>{if(this._throwIfClosed(),!this.isStopped){thi" +
  "s.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){Jr(()" +
  "=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:" +
  "t}=this;for(;t.length;)t.shift().error(e)}})}complete(){Jr(()=>{if(this._throwIfClosed(),!this.isStopped){this" +
  ".isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.c" +
  "losed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubscrib" +
  "e(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._chec" +
  "kFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;" +
  "return t||n?Rr:(this.currentObservers=null,r.push(e),new L(()=>{this.currentObservers=null,Lr(r,e)}))}_checkFi" +
  "nalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){" +
  "let e=new B;return e.source=this,e}};gi.create=(e,t)=>new _i(e,t);var _i=class extends gi{constructor(e,t){sup" +
  "er(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(" +
  "e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.comp" +
  "lete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Rr}};function vi(e,t){let n=I(e)?e:()=>" +
  "e,r=e=>e.error(n());return new B(t?e=>t.schedule(r,0,e):r)}function yi(e){return!!e&&(e instanceof B||I(e.lift" +
  ")&&I(e.subscribe))}function bi(e,t){return fi((n,r)=>{let i=0;n.subscribe(pi(r,n=>{r.next(e.call(t,n,i++))}))}" +
  ")}function xi(e,t){return fi((n,r)=>{let i=0;n.subscribe(pi(r,n=>e.call(t,n,i++)&&r.next(n)))})}function Si(e," +
  "t=oi){return e??=Ci,fi((n,r)=>{let i,a=!0;n.subscribe(pi(r,n=>{let o=t(n);(a||!e(i,o))&&(a=!1,i=o,r.next(n))})" +
  ")})}function Ci(e,t){return e===t}var wi=class{held=Ti;#e;#t=Ti;#n=Ti;#r;constructor(e){this.#e=e}get any(){re" +
  "turn this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e)" +
  "{let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=th" +
  "is.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.hel" +
  "d)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&" +
  "&(this.#r={shape:e.shape,data:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++" +
  ")t[n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e}," +
  "(e,t)=>t):[e]}},Ti=new Map,Ei=class extends gi{stream$;#e=0;#t=!1;constructor(e){super(),this.stream$=new B(t=" +
  ">{this.#e++===0&&e.observed?.(!0),t.add(()=>{--this.#e===0&&e.observed?.(!1)});let n=e.latest();this.#t||this." +
  "subscribe(t),n!==void 0&&t.next(n),this.#t&&t.complete()})}complete(){this.#t=!0,super.complete()}},Di=class e" +
  "xtends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length}e" +
  "mit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#" +
  "e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Oi=class{id;op;attributes;position;" +
  "rank;shape;units;inputs;edges=[];operation;changed=new Di;objectiveWeight=0;flows=!1;propagation;clamps;curren" +
  "t;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.o" +
  "p.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,this." +
  "shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:C(e.shape),this.inputs=t,this.propagation=n}get hasValu" +
  "e(){return this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propaga" +
  "tion.catchUp(),this.current!==void 0)return this.current;throw new e({what:`no value yet`,where:this.id,expect" +
  "ed:this.missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;thro" +
  "w new e({what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return " +
  "this.valueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return thi" +
  "s.#n??=new Ei({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.posi" +
  "tion)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){re" +
  "turn this.#r??=new Ei({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.pr" +
  "opagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e" +
  "){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e])" +
  ";return{value$:this.value$.pipe(bi(t)),gradient$:this.gradient$.pipe(bi(t))}}get clamped(){return this.clamps?" +
  ".any??!1}get held(){return this.clamps?.held??Ti}clamp(t,n){if(!Number.isFinite(t))throw new e({what:`not a va" +
  "lue to hold`,where:this.id,found:t,expected:`a finite number`});this.#o(e=>{e.hold(t,n)},n)}ablate(e){this.cla" +
  "mp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this." +
  "clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this." +
  "#t?.data.length!==e.data.length&&(this.#t=pt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let" +
  " e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(" +
  "e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this." +
  "#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(" +
  "e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?" +
  ".observed===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){" +
  "this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&T(t." +
  "shape,e)?t:pt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue" +
  "(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(t){if(!(Number.isInteger(t" +
  ")&&t>=0&&t<this.units))throw new e({what:`no such unit`,where:this.id,found:t,expected:`a whole number from 0 " +
  "to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new wi(" +
  "this.units),e(this.clamps),this.propagation.due(this)})}},ki=class extends Oi{family;symbol;#e=new L;#t;#n;#r;" +
  "#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec." +
  "value!==void 0&&this.#s(mt(e.spec.value))}set(e){let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}wr" +
  "ite(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.#n??this.value,r=this.blank(t);r.data.se" +
  "t(n),e(r.data),this.#s(r)})}connect(e){let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.repo" +
  "rtError(e,this)}});return this.#e.add(t),t}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),thi" +
  "s.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.#i=!1,this.propagation.rolesChanged()}get rows(){retur" +
  "n this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.#n??this.current,t=this.#" +
  "t??(e===void 0?void 0:mt(e));return t!==void 0&&(this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n" +
  "=this.clamped?mt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=thi" +
  "s.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(" +
  "){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==void 0?pt(e):super" +
  ".blank(e)}#a(e){this.propagation.catchUp();let t=wr(e,this),n=this.blank(t);return Tr(e,n.data,this.id),n}#o(e" +
  "){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}" +
  "}#s(e){this.#t=e,this.propagation.due(this)}},Ai=class extends L{source;consumer;index;position;#e;constructor" +
  "(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subs" +
  "cribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){th" +
  "is.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flo" +
  "ws||!t.hasValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}ca" +
  "tch(e){throw Sr(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradien" +
  "t,n={shape:e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this.sour" +
  "ce.gradient$.pipe(bi(()=>this.contribution()))}},ji=class extends Oi{operation;family;symbol;frozen=!1;call;#e" +
  ";#t;#n=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#e" +
  "={attributes:this.attributes,inputs:n.map(()=>Mi),output:Mi,training:!1,draw:0},this.call=this.#e,n.forEach((e" +
  ",t)=>e.edges.push(new Ai(e,this,t,r)))}recompute(){if(this.clamps?.advance(),!this.#r())return!1;let e=this.#e" +
  ",{propagation:t}=this,n=this.#t,r=this.#i(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.d" +
  "raw;try{this.operation.forward(e)}catch(e){throw this.#n=!0,Sr(e,this.id,this.op)}return this.become(this.clam" +
  "ped?mt(i):i,r!==n),!0}rollBack(){this.#n?this.clamps?.rollBack():super.rollBack(),this.#n=!1;let{current:e}=th" +
  "is;this.#r(),this.#e.output=e??Mi,e!==void 0&&this.clamped&&(this.#e.output=pt(e.shape),this.operation.forward" +
  "(this.#e))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#r(){let{in" +
  "puts:e}=this,t=this.#e.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}re" +
  "turn!0}#i(e){let{shape:t}=this;return(this.#t===void 0||t[0]===-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t" +
  ".slice(1)]:t),this.#t}},Mi={shape:[0],data:new Float64Array};function Ni(e,t){return new B(n=>{let r=2,i=()=>{" +
  "--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e())," +
  "i()})}var Pi=[`input`,`target`,`parameter`];function Fi(t,n){if(!(typeof t==`string`&&t.length>0&&t.length<=20" +
  "0))throw new e({what:`not an id`,where:n,found:t,expected:`a text of 1 to 200 characters`})}function Ii(e){ret" +
  "urn Pi.includes(e)}function Li({op:n},r){if(typeof n!=`string`)return n;if(!Ii(n)){if(Mn.has(n))return Mn.get(" +
  "n);throw new e({what:`unknown operation`,where:r,found:n,expected:`the name of an operation`,nearest:t(n,[...P" +
  "i,...Mn.names])})}}function Ri({attributes:e=Vi},t,n){return _(t?.rules??Vi,e,n)}function zi({id:t,inputs:n},r" +
  ",i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`" +
  "${a} to ${o}`;throw new e({what:`wrong count of inputs of ${t}`,where:i,found:n.length,expected:s})}function B" +
  "i(t,n,r){let{id:i,operation:a,attributes:o}=t;if(a===void 0)return Hi(t,r??`node ${i}`);try{return a.inferShap" +
  "e(n.map(({shape:e})=>e),o)}catch(t){if(!(t instanceof e))throw t;let o=n.map(e=>`${e.id} ${w(e.shape)}`).join(" +
  "`, `),s=[r,t.where].filter(e=>e!==void 0).join(`, `);throw new e({...Cr(t),what:`${t.what}: node ${i} (${a.nam" +
  "e}) of ${o}`,where:s===``?void 0:s})}}var Vi={};function Hi({id:t,op:n,units:r,value:i},a){if(n===`parameter`)" +
  "return Ui(t,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new e({what:`width of ${t}`,where:`${a}/un" +
  "its`,found:r,expected:`a whole number, 1 or more`});ht([1,r],`${a}/units`);let o=[-1,r];return i!==void 0&&Wi(" +
  "t,i,o,`${a}/value`),o}function Ui(t,n,r){if(n===void 0)throw new e({what:`parameter ${t} without numbers`,wher" +
  "e:`${r}/data`,expected:`its shape and data`});let i=ht(n.shape,`${r}/shape`);return Gi(`parameter ${t}`,n,i,`$" +
  "{r}/data`),n.shape}function Wi(t,n,r,i){let a=ht(n.shape,i);if(!T([-1,...n.shape.slice(1)],r)||n.shape.length=" +
  "==0)throw new e({what:`value of ${t}`,where:i,found:w(n.shape),expected:w(r)});Gi(`value of ${t}`,n,a,i)}funct" +
  "ion Gi(t,{shape:n,data:r},i,a){if(r.length!==i)throw new e({what:t,where:a,found:r.length,expected:`${i} numbe" +
  "rs for ${w(n)}`})}var Ki=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=ne" +
  "w Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forE" +
  "achConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function qi(e){let t=new xr,n=new Yi(e" +
  ",t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=" +
  "n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var Ji=1e3,Yi=class{#e;#t;#n=new Map;constru" +
  "ctor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{Fi(e,V(" +
  "t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:V(t,`id`),found:e,expected:`an id of its" +
  " own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>Li(e,V(t,`op`))),r=this.#t.att" +
  "empt(()=>Ri(e,n,V(t,`attributes`)));return(n!==void 0||Ii(e.op))&&this.#t.attempt(()=>{zi(e,n,V(t,`inputs`))})" +
  ",Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=" +
  ">t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsu" +
  "mer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting)," +
  "n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e))" +
  ".filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>Bi(o,s,V(t)));if(c===void " +
  "0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id" +
  ",u)}),n}#r(e){let t=new Ki(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);" +
  "i===void 0?this.#a(e,V(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this" +
  ".#e.objective===void 0)return new Map(Xi(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e" +
  ".objective)){let a=t.get(r);a===void 0?this.#a(r,`/objective/${Zi(r)}`,`the id of a scalar node`):(this.#i(e[a" +
  "],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/${Zi(e)}`;C(t)!==1&&this.#t.add(()=>({what:`n" +
  "ot a scalar`,where:r,found:w(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a " +
  "weight`,where:r,found:n,expected:`a finite number`}))}#a(e,n,r){this.#t.add(()=>({what:`unknown node`,where:n," +
  "found:e,expected:r,nearest:this.#n.size<=Ji?t(e,[...this.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[" +
  "e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(" +
  "n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cy" +
  "cle`,where:V(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}" +
  "};function Xi(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({" +
  "spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function V(e" +
  ",...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function Zi(e){return e.replaceAll(`~`,`~0`).replaceA" +
  "ll(`/`,`~1`)}var Qi=class{#e=new $i(e=>e.valueListener);#t=new $i(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tel" +
  "l(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:" +
  "a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)" +
  "this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e" +
  "){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e" +
  ")===!0}},$i=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this" +
  ".#n=e.map(e=>this.#e(t[e]))),this.#n}},ea=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),th" +
  "is.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}ge" +
  "t isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=t" +
  "his.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&" +
  "-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==" +
  "0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){thi" +
  "s.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},ta=class{batch=1;training=!1;draw=0;running=!1" +
  ";number=0;error$=new gi;wave$=new gi;nodes;objective=[];teller=new Qi;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0" +
  ";#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new ea(e),this.#r=new ea(e),this.nodes=t(th" +
  "is),this.#e=this.nodes.filter(e=>e instanceof ki).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.fil" +
  "ter(({operation:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}" +
  "gradientDue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({ha" +
  "sValue:e})=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setOb" +
  "jective(e){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=th" +
  "is.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradien" +
  "tDue(n)}this.roleNumber++,this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.trainin" +
  "g||t!==this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#" +
  "d)return;let r=n===`later`?void 0:n,i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,this.isWatched&&n!=" +
  "=`later`&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observ" +
  "ed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isVa" +
  "lueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get i" +
  "sBehindUnheard(){return this.#u?.isAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;" +
  "let{running:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw" +
  " n}update(t){if(this.catchUp(),this.#d)throw new e({what:`the graph has been disposed`,expected:`a living grap" +
  "h`});if(this.#s)t();else if(this.running)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)throw e" +
  "}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){ret" +
  "urn this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watch" +
  "Number++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.roleNumber++}reportError(t" +
  ",{id:n}){let r=t instanceof e?t:na(t,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){th" +
  "is.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete()}#f(){for(let e=this.#o.shift()" +
  ";e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnn" +
  "ounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.runni" +
  "ng=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t" +
  "){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){r" +
  "eturn this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),na(e,`the change failed`)}try{" +
  "this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:na(a,`the gradients failed" +
  "`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes" +
  ":t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()|" +
  "|this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(le" +
  "t e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHi" +
  "ghest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdG" +
  "radient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===" +
  "!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.lengt" +
  "h>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r" +
  "=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{thi" +
  "s.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==void 0&&(t??=" +
  "n,n.rows!==t.rows))throw new e({what:`inputs of different batch sizes`,where:`${t.id} and ${n.id}`,found:[t.ro" +
  "ws,n.rows],expected:`as many rows in each; push them together in one graph.update or graph.feed`});return t?.r" +
  "ows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){" +
  "vi(()=>e).subscribe()}};function na(t,n,r){if(t instanceof e)return t;let i=t instanceof Error?t:Error(String(" +
  "t));return new e({what:`${n}: ${i.message}`,where:r},{cause:i})}var ra=class{nodes;inputs;targets;parameters;t" +
  "opology;#e;#t;constructor(e){this.topology=qi(e),this.#t=new ta(this.topology.nodes.length,e=>ia(this.topology" +
  ",e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof ki);this.inputs=t.filter(({" +
  "family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e" +
  "})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}has(e){return th" +
  "is.topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(" +
  "e){return this.#r(e,[`parameter`])}update(e){this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isB" +
  "ehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){this.update(()=>{for(let[t,n]of Object.ent" +
  "ries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);yi(n)?e.connect(n):e.set(n)}})}get hasLoss(){return t" +
  "his.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Ni(()=>this.wave,this.wave$).pipe(Si(),xi(()=" +
  ">this.hasLoss),bi(()=>this.loss))}backward(){if(!this.#t.ensureGradients())throw new e({what:`nothing to diffe" +
  "rentiate`,expected:this.#i()})}differentiate(t){let n=Object.entries(t).map(([t,n])=>{let r=this.#n(t);if(r.sh" +
  "ape.some(e=>e!==1))throw new e({what:`not a scalar`,where:t,found:r.shape,expected:`a scalar node`});if(!Numbe" +
  "r.isFinite(n))throw new e({what:`not a weight`,where:t,found:n,expected:`a finite number`});return[r.position," +
  "n]});this.#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWei" +
  "ght:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(" +
  "),this.#t.number}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatch" +
  "ed(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get wave$(){return this.#t.wave$}get " +
  "error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){this.#t.setMode(e" +
  ".training,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this" +
  ".#t.catchUp(),this.#t.draw}toSpec(e={}){return{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{l" +
  "et i=this.#e[r];if(i.family===`parameter`)return{...n,value:aa(i.value),frozen:i.frozen};let{value:a,...o}=n;r" +
  "eturn e.values===!0&&i instanceof ki&&i.hasValue?{...o,value:aa(i.value)}:o}),objective:Object.fromEntries(thi" +
  "s.objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){th" +
  "is.#t.dispose();for(let e of this.#e)e.dispose()}#n(n){let r=this.topology.position.get(n);if(r!==void 0)retur" +
  "n this.#e[r];throw new e({what:`unknown node`,found:n,expected:`the id of a node of this graph`,nearest:t(n,th" +
  "is.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r=this.#n(t);if(r instanceof ki&&n.includes(r.family)" +
  ")return r;throw new e({what:`wrong kind of node`,where:t,found:r.op,expected:n.join(` or `)})}#i(){return this" +
  ".#t.objective.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}};function ia({node" +
  "s:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new ki(r,t)" +
  ":new ji(r,e,i,t))}return n}function aa({shape:e,data:t}){return{shape:e,data:t.slice()}}var oa=class{rows;perE" +
  "poch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(t,n={}){this.data=t,this.rows=sa(t);let{batchSize:r=this.rows}=n;i" +
  "f(!Number.isSafeInteger(r)||r<1)throw new e({what:`batch size`,found:r,expected:`a whole number, 1 or more`});" +
  "this.#e=Math.min(r,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=n.shuffle??this.perEpoch>1,th" +
  "is.#t&&(this.#i=new Ct(n.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e=" +
  "==void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){n!==void 0&&Ct.restore(n);let r=e===t" +
  "his.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!r&&this.#t&&(this.#a=void 0)}get size(){return M" +
  "ath.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return this.#r*this." +
  "#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return th" +
  "is.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Object.entries(th" +
  "is.data).map(([t,n])=>[t,ca(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(" +
  "this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void" +
  " 0:Ct.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,." +
  "..t===void 0?{}:{random:t}}}return this.#a}};function sa(t){let n=Object.entries(t),r=n.length===0?0:n[0][1].s" +
  "hape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw new e({what:`data of different lengths`,where:t,found:i[0]," +
  "expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new e({what:`no data to train on`,found:r,expected:`1 row o" +
  "r more`});return r}function ca({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return n" +
  ".forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function la(e" +
  ",t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)ua(t" +
  "[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,v" +
  "alue:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.s" +
  "tate).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function ua(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(" +
  "e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var" +
  " da=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=Object.from" +
  "Entries([...e.inputs,...e.targets].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t])),i=t.batches??new oa" +
  "(r,{shuffle:!1}),a=t.batches?.data??{},o=i.varies?a:fa(r,a,i.rows),s=new Map(t.slots.map(e=>[e.parameter.posit" +
  "ion,e])),c=t=>e.node(t).position;this.batches=i,this.slots=s,this.#r=o,this.request={topology:e.topology,objec" +
  "tive:new Map([...e.objective].map(([e,t])=>[c(e),t])),rows:i.fullSize,tables:new Map(Object.entries(o).map(([e" +
  ",{shape:t}])=>[c(e),t[0]])),trains:e=>s.get(e)?.parameter.frozen===!1,pays:e=>{let n=s.get(e);return n!==void " +
  "0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(0)).length,varies:i.varies,w" +
  "idth:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#" +
  "n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return la(a," +
  "this.#r,this.#e,this.slots),a}};function fa(e,t,n){return Object.values(e).every(({shape:e})=>e[0]===n)?e:{..." +
  "e,...t}}var pa=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(" +
  "e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e)," +
  "t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.m" +
  "ax(1,e)/this.#e)*this.#e}};function ma(e,{trains:t,pays:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.fil" +
  "ter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({s" +
  "hape:e})=>Math.ceil(C(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(" +
  "d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=C(r),a={offset:f+m,count:i,units:i,pe" +
  "rRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({lengt" +
  "h:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function ha({spec:e}){return e." +
  "op===`parameter`}function ga(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))" +
  "for(let e of r)n.add(e);return n}function _a(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e" +
  "=i.operation?.constantInputs?.(i.attributes)??[],o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)" +
  "}return n}function va(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0" +
  "||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function ya(e){return{forward(t){let{inputs:n,output:r}=t;t.em" +
  "it(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constants(...xa(t.attributes))})},backwa" +
  "rd(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].of" +
  "fset,y:o.offset,g:s.offset,count:o.count,constants:t.constants(...xa(t.attributes))})}}}function ba(e){return{" +
  "couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r" +
  ".offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activ" +
  "ateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}function xa(e){return Object.values(e)." +
  "filter(e=>typeof e==`number`)}function Sa(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{H(t,{" +
  "into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){H(t,{into" +
  ":r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var Ca={fits:({output:e})=>e.perRow,forward(e){e.inputs.for" +
  "Each(({offset:t,count:n},r)=>{H(e,{into:e.output.offset+ja(e,r),add:0,from:t,count:n})})},backward(e,t,{offset" +
  ":n,add:r,count:i}){H(e,{into:n,add:r,from:e.gradient.offset+ja(e,t),count:i})}},wa={fits:({output:e})=>e.perRo" +
  "w,forward(e){let{output:t}=e,n=e.inputs[0].offset+Ma(e);H(e,{into:t.offset,add:0,from:n,count:t.count})},backw" +
  "ard(e,t,n){let{gradient:r,output:i}=e;n.add===0&&ka(e,n),H(e,{into:n.offset+Ma(e),add:1,from:r.offset,count:i." +
  "count})}},Ta={forward(e){Aa(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inpu" +
  "ts.filter((e,n)=>n!==t).map(({offset:e})=>e);Aa(e,[e.gradient.offset,...r],n)}},Ea={forward(e){let[t,n]=e.inpu" +
  "ts,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(" +
  "1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit" +
  "(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multi" +
  "ply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.cons" +
  "tants(-1)})}};function Da(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=" +
  "t.constants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r" +
  ",add:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor" +
  ":o})}}}var Oa={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offse" +
  "t,add:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offs" +
  "et;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function H(e,t,n=1){e.emit(`scale`,{." +
  "..t,factor:e.constants(n)})}function ka(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants" +
  "(0)})}function Aa(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);" +
  "e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}func" +
  "tion ja({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Ma({attributes:e,output:t}){re" +
  "turn e.from*(t.count/t.units)}function Na(e){return{fits:Fa,forward(t){let{attributes:n,output:r}=t;t.emit(`lo" +
  "ss`,{f:e,into:r.offset,...Ia(t),...La(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradie" +
  "nt:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...Ia(t),...La(a,t.inputs[0])})}}}var Pa={fits:F" +
  "a,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...Ra(e)})},backward(e,t,{offset:n,add:r}){e.emit(`cr" +
  "ossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...Ra(e)})}};function Fa({inputs:e}){return e.every((" +
  "{perRow:e})=>e)}function Ia(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.consta" +
  "nts(...xa(e.attributes))}}function La({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?" +
  "0:1}}function Ra({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units" +
  ",classes:+(n===`index`),byRows:+(r===`mean`)}}var za={fits:({inputs:e,output:t})=>{let n=e.length>>1;return t." +
  "perRow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{inputs:t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[" +
  "2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.offset,units:n.units,start:a>0?Va:i===void 0?Ba:Ha,bia" +
  "s:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a].offset,width:t[a].units,...Ua(e,t[a],t[r+a])})},b" +
  "ackward(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.length>>1;if(t<o){let{w:s,unitStride:c,inputStride:l}=U" +
  "a(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?Va:Ba,bias:0,biasStride:0,x:a.offse" +
  "t,width:i.units,w:s,unitStride:l,inputStride:c})}else if(t<2*o){let s=r[t-o],{unitStride:c,inputStride:l}=Ua(e" +
  ",s,n);e.emit(`outer`,{into:n.offset,units:i.units,width:s.units,unitStride:c,inputStride:l,add:n.add,g:a.offse" +
  "t,x:s.offset})}else e.emit(`total`,{into:n.offset,units:i.units,stride:n.units===1?0:1,add:n.add,g:a.offset})}" +
  "},[Ba,Va,Ha]=[0,1,2];function Ua({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t." +
  "units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var Wa={\"weighted-sum\":za,add:Sa(()=>1),subtract:Sa((e,t)=" +
  ">1-2*t),scale:Sa(({attributes:e})=>e.factor),\"weighted-total\":Sa(({attributes:e},t)=>e.weights[t]),\"stop-gradi" +
  "ent\":Sa(()=>1),concat:Ca,slice:wa,multiply:Ta,divide:Ea,sum:Da(()=>1),mean:Da(e=>1/e),dot:Oa,\"softmax-cross-en" +
  "tropy\":Pa},Ga=new Map([...Ve.names.map((e,t)=>{let n=Ve.get(e);return[n,n.scalar===void 0?ba(t):ya(t)]}),...wn" +
  ".names.map((e,t)=>[wn.get(e),Na(t)]),...Object.entries(Wa).map(([e,t])=>[Mn.get(e),t])]);function Ka(e){return" +
  " Ga.get(e)}var qa=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new" +
  " Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this." +
  "#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n," +
  "this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants." +
  "map(e=>[Ja(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()" +
  "]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)t" +
  "hrow new F(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void" +
  " 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))c" +
  "ontinue;let r=this.#e[t],i=jr(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position" +
  ":t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{positio" +
  "n:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(ha(e))return;let r=this.v" +
  "alues.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varie" +
  "s||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}" +
  "):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r" +
  "=this.#i.get(e);if(r===void 0)throw new F(t,`an input without data`,`rows for it among the data`);this.#C(e,`g" +
  "ather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]" +
  "===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{l" +
  "et{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}s" +
  "eed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l." +
  "add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){le" +
  "t{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){t" +
  "his.#_(e,a);let o=r.operation.constantInputs?.(r.attributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,thi" +
  "s.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.ste" +
  "ps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),ha(this." +
  "#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!ha(e)&&!this.#l" +
  ".has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveB" +
  "ack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.a" +
  "ttributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this." +
  "#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),low" +
  "ered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0" +
  "?void 0:Ka(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)re" +
  "turn;let o=[],s=((e,t)=>o.push({name:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=" +
  ">0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this." +
  "gradients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){le" +
  "t a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.re" +
  "quest.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#" +
  "C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this." +
  "#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t o" +
  "f this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shap" +
  "e:t}){if(t.lastIndexOf(-1)>0)throw new F(e,`rows along an axis that is not the first`,`a value [batch, …]`);le" +
  "t n=t[0]===-1,r=n?jr(t):C(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let" +
  " t=this.values.get(e);if(t!==void 0)return t;throw new F(this.#e[e].id,`no value`,`a node the loss depends on`" +
  ")}#S(e){let t=Ja(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.o" +
  "ffset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};function Ja(e){return e.map(e=>Obj" +
  "ect.is(e,-0)?`-0`:e).join()}function Ya(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s" +
  "=new pa(a),c=ma(o.filter(ha),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new qa(e,{lanes:l,arena:s,parameters:c},e.k" +
  "eep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=ga(o,t.keys());u.enterParameters(),u.enterTab" +
  "les(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return" +
  " Xa(u,o,t,e.keep===!0?d:_a(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:" +
  "u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,values:u.values,gradients:new Map([...u.gradients,...u.who" +
  "le])}}function Xa(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.ran" +
  "k<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function Za(e,t,{values:n,gradients:r}){let{object" +
  "ive:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new pa(o,u),f=new Set(r),p=new qa(e," +
  "{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=ga(s,r.length>0?[...n,...r,...i.keys()]:n" +
  ");p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&Xa(p,s,i,_a(s,e=>f.has(e)));let " +
  "h=[...ga(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.siz" +
  "e,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}}function Q" +
  "a(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...ga(o,r.keys())].sort((e,t)=>e-t)" +
  ",c=_a(o,a),l=Ya(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=Za(n,l,u),f=e.build(l,d);f.look(t);let{memor" +
  "y:p}=f,m=(e,n,r)=>{for(let i of e){let e=$a(r.get(i),p);if(e!==void 0)return new _r(o[i].id,t,n,e)}},h=m(s,`va" +
  "lue`,d.tape.values)??g()??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),h;function g" +
  "(){let e=p.BYTES_PER_ELEMENT===4?Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i)?." +
  "offset??0])),!Number.isFinite(n))return new _r(o[i].id,t,`value`,n)}}function $a(e,t){if(e===void 0)return;let" +
  "{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var eo=class{#e;#t;#n;#r;#i=new Map" +
  ";#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gr" +
  "adients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:thi" +
  "s.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i." +
  "values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#" +
  "t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new to(t,t=>ro(n.get(t),e,r),i,t=>a[t].shape.map" +
  "(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},to=class{positions;tensors;#e;#t;#n;#r;" +
  "constructor(e,t,n,r){let i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions" +
  "=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(no);let s=0;this.te" +
  "nsors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r" +
  "}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]" +
  "===no?0:n[t[r]]}},no=-1;function ro(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Arra" +
  "y.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var io=class{#e;#t;#n;#r" +
  ";#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=ao(e.watched,t)," +
  "this.#n=oo(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(" +
  "){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=ao(this.#e.watched,this.#t),n=this.#r;return this.#" +
  "n===void 0&&n.values.length+n.gradients.length>0||!so(n.values,t.values)||!so(n.gradients,t.gradients)?!1:(thi" +
  "s.#i=e,this.#o=this.#c(t),!0)}glimpse(e){if(!this.#e.isWatched)return;let t=this.#o;if(t?.isIdle!==!1||this.#a" +
  "?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{me" +
  "mory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new eo({nodes:t.nodes,memory:" +
  "n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function ao({values:e,gradients:t},n){if(e.length+t.length==" +
  "=0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a," +
  "l=va(c,e=>o(e)||s&&i.has(e)),u=ga(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gra" +
  "dients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function oo(e,t,n){try{return Z" +
  "a(t,n,e)}catch(e){if(e instanceof F)return;throw e}}function so(e,t){let n=new Set(e);return t.every(e=>n.has(" +
  "e))}var co=class{engine;#e;#t;#n;#r;constructor(e,t,n){this.engine=n.name,this.#e=e,this.#t=t,this.#n=n,this.#" +
  "o()}run(e,t=0){this.#t.checkIdle();let n=this.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s," +
  "penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken" +
  ":f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,e-o),d);f>0&&this.#u(n,o+f),a.step<e&&h===void 0&&this.#d();let{e" +
  "poch:g,batch:_}=i.position,v=a.step-1,y={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v" +
  ")};return h===void 0?y:{...y,stopped:h}}dispose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&" +
  "&e.looking.follow()?e:(this.#a(),this.#o())}#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#" +
  "o(){let e=new da(this.#e,this.#t,this.#n),{batches:t,request:n,slots:r}=e,i=Ya(n),a=new io(this.#e,n,i,t),o=e." +
  "build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),[l,u]=this.#c(" +
  "),d=this.#l();return this.#r={machine:o,batches:t,places:c,wave:l,step:u,roles:d,looking:a.at(o)},this.#r}#s(e" +
  "){if(e.roles!==this.#l())return!0;if(this.#e.isBehind)return!1;let[t,n]=this.#c();return e.wave!==t||e.step!==" +
  "n}#c(){return[this.#e.wave,this.#t.step]}#l(){return 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#u(e" +
  ",t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;this.#t.arrive(t,(" +
  "e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEac" +
  "h((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{[e.wave,e.step]=this.#c()},n.glimpse(" +
  "t))}#d(){let{step:e}=this.#t;throw this.#e.backward(),vr(this.#e,e),Qa(new da(this.#e,this.#t,this.#n),e)??Err" +
  "or(`step ${e} was not taken and all its numbers are finite`)}};function U({memory:e},t,n){return e.subarray(t," +
  "t+n)}function lo(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(" +
  "n,r)}var uo={activate({count:e,...t},n){let r=U(n,t.x,e),i=U(n,t.y,e);return fo.get(po(n))?.forward(r,i)??mo(r" +
  ",i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=U(i,r.x,n),o=U(i,r.y,n),s=U(i,r.g,n),c=U(i,e,n);retur" +
  "n(t===0?fo.get(po(i)):void 0)?.backward(o,s,c)??ho(a,o,s,c,t,i)}},fo=new Map([[`tanh`,{forward:(e,t)=>()=>{for" +
  "(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e" +
  "[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(" +
  "e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function po({operation:e}){return e?.name" +
  "??``}function mo(e,t,{operation:n,attributes:r}){let{value:i}=ee(n);return()=>{for(let n=0;n<t.length;n++)t[n]" +
  "=i(e[n],r)}}function ho(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=ee(a);return()=>{for(let a=0;a" +
  "<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var go={scale({into:e,add:t,from:n,count:r,factor:i},a)" +
  "{let o=U(a,e,r),s=U(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let" +
  " t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply" +
  "({into:e,add:t,count:n,...r},i){let a=U(i,e,n),o=U(i,r.a,n),s=U(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e" +
  "++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){le" +
  "t o=U(a,e,n),s=U(a,i.a,n),c=U(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*" +
  "s[r]/c[r]}}},_o={loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=" +
  "a,{value:u}=vo(a.operation),d=U(a,i.y,t*o),f=U(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(l" +
  "et n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i," +
  "divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=vo" +
  "(c.operation),h=n===0?p:m,g=U(c,s.y,i*l),_=U(c,s.t,i*l),v=U(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);" +
  "for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}" +
  "}};function vo({name:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var" +
  "[yo,bo]=[1,2],xo={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,o" +
  "rder:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t" +
  "){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=U(t,e.into,n*c),u=U(t,e" +
  ".x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==y" +
  "o){let n=r===bo?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;S" +
  "o(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Co(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&wo(l,t,c,u,n*c,d" +
  "[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=U(s," +
  "o.g,t*c),d=U(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;f" +
  "or(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]" +
  "+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e," +
  "units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r<(n===" +
  "0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};function So" +
  "(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function" +
  " Co(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function wo(e,t,n,r,i,a){for(le" +
  "t o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var To={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o," +
  "memory:s}=a,c=U(a,e,o),l=U(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l" +
  "[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a," +
  "c=U(a,e,n*o),l=U(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({in" +
  "to:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,a),s=U(i,r.a,n*a),c=U(i,r.b,n*a);return()=>{for(let e=0;e<a" +
  ";e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units" +
  ":n,...r},i){let{lanes:a}=i,o=U(i,e,n*a),s=U(i,r.g,a),c=U(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]" +
  "=(t===1?o[e]:0)+s[e%a]*c[e]}}},Eo={...xo,...go,...To,...uo,..._o,call({node:e},{call:t}){let n=t(e);return()=>" +
  "{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}" +
  "}},Do=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=ko;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if" +
  "(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes," +
  "this.#r=i,this.#i=s.map(e=>Ao(n,e)),this.#a=Ao(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o." +
  "attributes,inputs:[],output:ko,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this." +
  "#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a" +
  ",offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[" +
  "e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>Oo(t" +
  ",e));this.#s.output=n.at(-1)??ko,this.#s.inputs=n.slice(0,-1),this.#c=Oo(this.#s.output.shape,e),this.#l=this." +
  "#s.inputs.map(({shape:t})=>Oo(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;fo" +
  "r(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i" +
  "=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m" +
  "({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let " +
  "c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function Oo(e,t){let n=e.map(e=>e===-1?t:e);retu" +
  "rn{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var ko={shape:[0],data:new Float64Array};function Ao" +
  "({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function jo(t,n){le" +
  "t r=t/2**20;return new e({what:`not enough memory for a compiled run`,found:r<1024?`${r.toFixed(1)} MiB needed" +
  "`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}function Mo({rows:e},{batc" +
  "hes:t}){return{rows:e,start:0,order:t.order,step:0}}var No=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};" +
  "constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Po(e.parameters,n,Object.keys" +
  "(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){this." +
  "enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!Fo(this.#a.gradient))break;let " +
  "s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advance(),o=t.st" +
  "opping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,t" +
  "his.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this.#a,r=0;for" +
  "(let i of N){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{clip:n,updat" +
  "er:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)dt.get(e).clip(o,t);let c=th" +
  "is.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Po(e,t,n){let{offset:r,paying:i,trained:a,gradien" +
  "t:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(r,a),g" +
  "radient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Fo(e){let t=0;for(let " +
  "n=0;n<e.length;n++)t+=0*e[n];return t===0}var Io=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e" +
  ",this.memory=Lo(e.size);let n=Mo(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this." +
  "#n=t.look?.isWhole===!0,this.#e=new No(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;" +
  "for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of" +
  " this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=" +
  "this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return lo(Eo,a,{" +
  "memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Do(a,e.nodes,n,r,t);retu" +
  "rn i.set(a,o),o}})}}};function Lo(e){try{return new Float64Array(e)}catch{throw jo(Float64Array.BYTES_PER_ELEM" +
  "ENT*e,`that much free memory`)}}var Ro={name:`typescript`,width:1,bytes:8,isAvailable:()=>!0,has:({name:e})=>e" +
  " in Eo,create:(e,t)=>new Io(e,t)},zo=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`," +
  "`constants`]),Bo={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:" +
  "l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,colu" +
  "mn:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into" +
  ":e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:" +
  "`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*" +
  "d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>Ko(Vo[t.operation].forward,e,t),activateRowsBack" +
  ":(e,t)=>Ko(Vo[t.operation].back,e,t),loss:(e,t)=>Ko(`lossValue`,Yo(e,t),t),lossBack:(e,t)=>Ko(`lossBack`,Yo(e," +
  "t),t),call:(e,t)=>Go(t),callBack:(e,t)=>Go(t)},Vo={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax" +
  "\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},Ho={activate:Xt,activateBack:Xt,lossValue:Zt,lossBack:Zt};func" +
  "tion Uo({name:e,operands:t},n){let r=Bo[e];return r===void 0?Ko(e,t,n):r(t,n)}function Wo({name:e},t,n){if(e==" +
  "=`activateRows`||e===`activateRowsBack`)return t in Vo;let r=Ho[e===`loss`?`lossValue`:e];return r===void 0||r" +
  ".includes(Jo(r,t,n))}function Go({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}function Ko(e,t,n" +
  "){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:" +
  "0},c=e=>e in t?zo.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntries(Yt[e].map(e=>[e,c(e)]))" +
  ",variant:qo(e,n)}}function qo(e,{operation:t,attributes:n}){let r=Ho[e];return r===void 0?0:r.indexOf(Jo(r,t,n" +
  "))}function Jo(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function Y" +
  "o(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var Xo={lossBelow:-1/0,leastGain:0,p" +
  "atience:1/0,best:1/0,waited:0},Zo=2**31-1,Qo=class{at=0;randomAt=k.random;#e;#t;#n;constructor(e){this.#e=new " +
  "Int32Array(e,0,$t.length),this.#t=new Float64Array(e,0,k.random/8),this.#n=new Uint32Array(e,k.random,(k.frame" +
  "Size-k.random)/4)}get(e){return this.#e[$t.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[$t.inde" +
  "xOf(t)]=n}get loss(){return this.#t[k.lossTaken/8]}clear(e=0){this.#t[k.lossTaken/8]=e,this.set({taken:0,rowsT" +
  "aken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=Xo){this.#t[k.lossBelow/8]=e,this.#t[k.l" +
  "eastGain/8]=t,this.#t[k.bestLoss/8]=r,this.set({patience:Math.min(n,Zo),waited:i})}get stopState(){return{best" +
  ":this.#t[k.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n" +
  "]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},$o=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at" +
  "=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get wo" +
  "rds(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r" +
  "=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.a" +
  "t+r}},W={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},G={integer:{load:[40],add:[106]," +
  "multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},K={i32:127,f32:125,f64:124,v128:123},q=253,es={siz" +
  "e:8,width:2,type:K.f64,one:{type:K.f64,bytes:8,load:[43],spread:[43],store:[57],add:[160],subtract:[161],multi" +
  "ply:[162],divide:[163]},many:{type:K.v128,bytes:16,load:[q,W.load],spread:[q,W.load64Splat],store:[q,W.store]," +
  "add:[q,240,1],subtract:[q,241,1],multiply:[q,242,1],divide:[q,243,1]},extract:33,loadPlace:87,splat:[q,20],les" +
  "s:[q,73],fromInteger:[183],fromFloat64:[]},ts={size:4,width:4,type:K.f32,one:{type:K.f32,bytes:4,load:[42],spr" +
  "ead:[42],store:[56],add:[146],subtract:[147],multiply:[148],divide:[149]},many:{type:K.v128,bytes:16,load:[q,W" +
  ".load],spread:[q,W.load32Splat],store:[q,W.store],add:[q,228,1],subtract:[q,229,1],multiply:[q,230,1],divide:[" +
  "q,231,1]},extract:31,loadPlace:86,splat:[q,19],less:[q,67],fromInteger:[178],fromFloat64:[182]},J=e=>t=>{t.get" +
  "(e)},Y=(e,t)=>n=>{n.load(e.load,t,e.bytes)},X=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{" +
  "r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)};function ns({at:e,by:t},n){return{at:e+n,...t=" +
  "==void 0?{}:{by:t}}}function $(e,t){return ns(t,e)}function rs(e,t,n){if(t.by===void 0)return ns(n,t.at);if(n." +
  "by===void 0)return ns(t,n.at);let[r,i]=[t.by,n.by],a=e.let(K.i32,e=>{e.operate(G.integer.add,J(r),J(i))});retu" +
  "rn{at:t.at+n.at,by:a}}var is=4,as=1;function os(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=" +
  "e=>{let n=i(a,e);return r===1?Z(a,Y(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/is),u=(n,r)=>{e.sha" +
  "ring(()=>{let i=Array.from({length:r},(e,t)=>ns(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>" +
  "{e.store(a,$(t,n),J(o[r]))})})};e.repeat(l,[is*a.bytes],as,e=>{u(e,is)});let d=l*is;d<c&&u({at:d*a.bytes},c-d)" +
  ";let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var ss={activate({operands:{y:e,x:t,bytes:n,constants" +
  ":r},variant:i},{library:a}){let o=Xt[i];if(a.has(o))return i=>{os(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a" +
  ".get(o),Y(e,$(t,n)),X(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},var" +
  "iant:s},{library:c}){let l=`${Xt[s]}Slope`;if(c.has(l))return s=>{os(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,Y(e,$" +
  "(i,t)),i=>{let[a,s]=[Y(e,$(r,t)),Y(e,$(n,t))];i.copy(c.get(l),s,a,X(e,{at:o}))}))}},scale:({operands:{into:e,a" +
  "dd:t,from:n,bytes:r,factor:i}})=>a=>{os(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,X(e,{at:i}),Y(e,$(n,t))))},fill:({" +
  "operands:{into:e,bytes:t,number:n}})=>r=>{os(r,{into:e,bytes:t,add:0},e=>X(e,{at:n}))},multiply:({operands:{in" +
  "to:e,add:t,a:n,b:r,bytes:i}})=>a=>{os(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,Y(e,$(n,t)),Y(e,$(r,t))))}},cs=class" +
  "{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[t" +
  "his.#t++]=t}unsigned(e){this.#n(us);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]" +
  "=t}signed(e){this.#n(us);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127" +
  "}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#" +
  "n(t),t>ls)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.uns" +
  "igned(e.length),this.append(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t" +
  "<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},ls=16,us" +
  "=5,ds=16,fs=12,ps=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,ds),this.#e.length>=fs&&this" +
  ".#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+ds)return n}forget(e," +
  "t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+ds&&this.#n(n)}}forgetAll(){for(let{loc" +
  "al:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},ms=class{ari" +
  "thmetic;#e;#t=new cs;#n=[];#r=new Map;#i=[];#a=new ps(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,t" +
  "his.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return th" +
  "is.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e" +
  ".type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#h(_s,n),n}set(e,t){t(this),this.#h(_s,e" +
  ")}get(e){this.#h(gs,e)}store({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===void 0?e===K.v128?this.#l" +
  "(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(K.v128);this.#h(vs,t)," +
  "this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.t" +
  "ype,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let " +
  "r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e,t." +
  "at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=xs(t);if(e===r.load)this.get(t);else if(n%" +
  "a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/" +
  "a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new " +
  "Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();" +
  "e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))" +
  "});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(K.i32,Ss(0)));this.#t.byte(...ys),this.bl" +
  "ock(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(G.integer.add,xs(e),Ss(t[n" +
  "]))})});let[i]=n;this.operate(G.integer.less,xs(i),Ss(e*t[0])),this.#t.byte(...bs)}),this.#a.forgetAll()}copy(" +
  "e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=e," +
  "o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):hs);for(let e of i)o.push(this.local(e));o.push(...n??this.#f(e));f" +
  "or(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??this" +
  ".#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this.let(K.v128,()=>{this.constant(e)}))}number(e" +
  "){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!" +
  "0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constan" +
  "t(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,W.constant,...e]):(this.integer(0),this.#m(this.ari" +
  "thmetic.many.load,t,e.length))}zero(){this.operate([253,W.constant,...new Uint8Array(16)])}shuffle(e,t,n){t(th" +
  "is),n(this),this.#t.byte(253,W.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(" +
  "t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extra" +
  "ct,e)}finish(){let e=new cs,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsign" +
  "ed(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#p({by:e}" +
  "){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#" +
  "t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},hs={type:K.v128,index:NaN},[gs,_s,vs]=[32," +
  "33,34],ys=[3,64],bs=[13,0,11],xs=e=>t=>{t.get(e)},Ss=e=>t=>t.integer(e),Cs=e=>t=>{t.load(G.integer.load,{at:4*" +
  "$t.indexOf(e)},4)},ws={at:k.check};function Ts({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithm" +
  "etic.fromInteger,Cs(`batchRows`))}}function Es(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.a" +
  "reFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);re" +
  "turn c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(G.and,r,()=>{t.constant(e)})}}let l=a=" +
  "==8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(G.and,r,()=>{e.operate(s,()=>{e.constant(ne" +
  "w Uint8Array(l.buffer))},()=>{e.operate(o,Ts(t))})})}}var Ds=64,Os=({operands:{into:e,table:t,rowBytes:n,lanes" +
  ":r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>Ds||!o.areFull))return u=>{let{loa" +
  "d:d,multiply:f}=G.integer,p=u.let(K.i32,e=>{e.operate(f,Cs(`batchStart`),Ss(4))}),m=e=>u.let(K.i32,t=>{t.opera" +
  "te(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},Ss(n))});if(r===1)As(u,m(0),t,e,l);else for(let n=0;n<r;n+" +
  "=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s}" +
  ",ks(i,t+o*s))})}};function ks(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n" +
  ".load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function As(e,t,n,r,i){let{many:a,one:o,siz" +
  "e:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},Y(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store" +
  "(o,{at:r+l*s},Y(o,{at:n+l*s,by:t}))}function js(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=" +
  "t.slice(r,r+n);i.length===n&&Ms(i,e.arithmetic.size)?(Ps(e,i),r+=n):(Fs(e,t[r]),r++)}}function Ms(e,t){let[{at" +
  ":n,start:r},i]=e,a=Ns(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Ns(e.at,n,i*t)&&Ns(e.start,r,i*a" +
  "))}function Ns(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Ps(e,t){let{many" +
  ":n}=e.arithmetic,[{at:r,start:i},a]=t,o=Rs(e,t.map(({sum:e})=>e)),s=Ns(a.start,i,0);e.store(n,r,Is(n,i,s,o))}f" +
  "unction Fs(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Ls(e,t));e.sto" +
  "re(a,r,Is(a,i,!1,o))}function Is(e,t,n,r){return t===void 0?r:Z(e,n?X(e,t):Y(e,t),r)}function Ls({arithmetic:{" +
  "one:e,width:t}},n){let r=e=>t=>{t.extract(e,J(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3" +
  ")))}function Rs({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(J);if(n===2)return Z(e,zs(t,[0,2],i" +
  ",a),zs(t,[1,3],i,a));let c=(n,r)=>Z(e,zs(t,[0,4,2,6],n,r),zs(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c" +
  "(i,a)),l=n.let(e.type,c(o,s)),u=zs(t,[0,1,4,5],J(r),J(l)),d=zs(t,[2,3,6,7],J(r),J(l));n.operate(e.add,u,d)}}fu" +
  "nction zs(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var Bs" +
  "=64,Vs=(e,t)=>{let{operands:n}=e,r=Us(e);if(Ws(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithmeti" +
  "c,s=i.local(a.type);Gs(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),Y(a,$(n.y,e)),Y(a,$(n.t,e)))});i.se" +
  "t(s,c?l:Z(a,J(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Ls(i,s),Ks(e,t))})}},Hs=(e,t)=>{let{operan" +
  "ds:n}=e,r=`${Us(e)}Slope`;if(!Ws(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return" +
  " o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,Y(c,{at:n.g}" +
  "),Ks(e,t))})});Gs(o,e,t,(e,c)=>{let l=c(Q(s,J(u),o=>{o.copy(t.library.get(r),Y(s,$(n[i],e)),Y(s,$(n[a],e)))}))" +
  ",d=$(n.into,e);o.store(s,d,n.add===1?Z(s,Y(s,d),l):l)})}};function Us({variant:e}){return Zt[e].replace(/[- ](" +
  ".)/g,(e,t)=>t.toUpperCase())}function Ws({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.man" +
  "y.bytes)<=Bs&&t%n.many.bytes===0}function Gs(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,widt" +
  "h:s}=e.arithmetic;for(let c=0;c<t;c++)for(let t=0;t<n;t+=o.bytes)e.block(()=>{a({at:c*n+t},n=>r===1?n:Es(e,i,t" +
  "/o.bytes*s,n),c===0&&t===0)})}function Ks({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.a" +
  "rithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Ts(n)):a(r)}}var[qs,Js,Ys]=[0,1,2];function Xs(e){l" +
  "et t=e;for(;;){let e=Zs.reduce((e,t)=>Qs(e,t),t);if(e.length===t.length)return e;t=e}}var Zs=[$s(ic),$s(ac),$s" +
  "((e,t)=>{if(e.start===Ys)return;let n=ac(rc(e),rc(t));return n===void 0?void 0:rc(n)}),lc];function Qs(e,t){le" +
  "t n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n" +
  "}function $s(e){return(t,n)=>{if(!(t.kernel!==`product`||n.kernel!==`product`||ec(n,t)))return e(t,n)}}functio" +
  "n ec({a:e,b:t,rows:n,depth:r,columns:i},a){let o=tc(a.c,a.rows,a.columns);return nc(o,tc(e,n,r))||nc(o,tc(t,r," +
  "i))}function tc({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e" +
  "+Math.max(...a)]}function nc([e,t],[n,r]){return e<=r&&n<=t}function rc(e){let t=({at:e,row:t,column:n})=>({at" +
  ":e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function ic(e,t){if(" +
  "t.start!==Js||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!oc(e.c,t.c,e.rows,e.columns))return;let n=" +
  "sc(e.depth,e.a.at,e.a.column,t.a.at),r=sc(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1" +
  "&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{" +
  "...e.b,row:r}}}function ac(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!o" +
  "c(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;" +
  "let n=sc(e.rows,e.a.at,e.a.row,t.a.at),r=sc(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===Ys?sc(e.rows,e.bias,e.bi" +
  "asStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{.." +
  ".e.c,row:r},biasStep:i}}function oc(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t." +
  "column)}function sc(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var cc={activate:[`y`,`x`],activateBa" +
  "ck:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]}" +
  ";function lc(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=cc[e.kernel];if(n===void 0||e.ker" +
  "nel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands,i=Object.entries(e.operands).every(([e,i]" +
  ")=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c" +
  "=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var[uc,dc,fc]=[2,4," +
  "8],[pc,mc]=[6,2];function hc(e,t){let n=t.columns===1?fc:uc,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t." +
  "biasStep];e.repeat(r,i,i[0]>0?mc:r,(r,i,a)=>{gc(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c" +
  ":{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&gc(e,t,{...o,high:t.rows-a})}function gc(e,t,n){for(let r=0;" +
  "r<t.columns;r+=dc)e.block(()=>{_c(e,t,n,r)})}function _c(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:" +
  "l,width:u}=e.arithmetic,d=Math.min(dc,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=" +
  "(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(" +
  "()=>e.local(s.type)),_=f>pc||f===0;if(_)for(let t of g)e.set(t,vc);e.repeat(f,[s.bytes],pc,t=>{let n=Array.fro" +
  "m({length:a},(n,r)=>e.let(s.type,Y(s,rs(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,Y(s" +
  ",rs(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=Q(s,J(n),J(i));e.set(o,t.at===0&&!_?c:Z(s,c,J(o)))})})});" +
  "let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,Y(c,p(e,i)),Y(c,m(n,i)))});js(" +
  "e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===Js?s:t.start===Ys?$(t.bias+e*" +
  "t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}" +
  "var vc=e=>{e.zero()},yc=5,[bc,xc]=[12,4],Sc=2;function Cc(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o" +
  "=Math.floor(t.columns/a),s=o>yc?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],Sc,r=>{wc(e,t,{place:" +
  "r,broad:s,kind:n})});let u=o-c*s;u>0&&wc(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)wc" +
  "(e,t,{place:{at:n*i},broad:1,kind:r})}function wc(e,t,n){let r=Math.min(xc,Math.floor(bc/n.broad)),i=Math.floo" +
  "r(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?Sc:i,(i,a,o)=>{Tc(e,t,{...n,a:i,c:rs(" +
  "e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Tc(e,t,{...n,a:{at:s*t.a.row},c:ns(n.place,s" +
  "*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function Tc(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind" +
  ":c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes," +
  "r),sum:e.local(c.type)}});if(t.start===Js)for(let{sum:t,at:n}of l)e.set(t,Y(c,n));if(t.start===Ys)for(let{sum:" +
  "n,i:r}of l)e.set(n,X(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({len" +
  "gth:s},(n,i)=>e.let(c.type,Y(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=" +
  ">{u%s===0&&e.set(a,X(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let d=Q(c,J(a),J(i[u%s]));e.set(l,r===0&&t.start==" +
  "=qs?d:Z(c,d,J(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,J(t))}var Ec=2048,Dc=16,Oc=128,kc=8;function Ac(e,{" +
  "size:t,width:n}){if(e.rows*e.depth*e.columns>Ec)return;let r=e.start===Ys?e:rc(e),i=e.a.column===t&&e.b.row===" +
  "t;if(e.depth<=Dc){if(jc(e,t))return t=>{Cc(t,e)};if(jc(r,t))return e=>{Cc(e,r)}}if(i&&e.depth<=Oc&&(e.depth>=k" +
  "c||e.depth%n===0||e.columns>1))return t=>{hc(t,e)};if(e.columns===1&&e.depth<=Dc)return t=>{Cc(t,e)}}function " +
  "jc({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}var Mc=4,Nc=8,Pc=64,Fc=({operands:{into:e,uni" +
  "ts:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Pc||a===c&&n!==1)retur" +
  "n;let l=n*c;return a===c&&n===1?n=>{os(n,{into:e,bytes:t*c,add:r},(e,t)=>Y(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=" +
  "Mc)n.block(()=>{let c=Math.min(Mc,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,Y(s,{at:i+(o+t)*a})));n.rep" +
  "eat(a/s.bytes-1,[s.bytes],Nc,e=>{u.forEach((t,r)=>{let c=Y(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,J(t),c))})})," +
  "js(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Ic=12e3,Lc=16e4,Rc=cla" +
  "ss{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return t" +
  "his.#i+(this.#r?.length??0)>Lc}add(e,t){let n=this.#r;(n===void 0||n.length>Ic)&&(this.end(),n=new ms(this.#e," +
  "this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=th" +
  "is.#r?.length??0,this.#r=void 0}},[zc,Bc]=[4,4];function Vc(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithm" +
  "etic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,J(a));Gc(e,n,n=>{let i=n.map(e=>Q(r,J(o),Y(" +
  "r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),J(a)))}),e.store(i,ws,Ls(e,a))})}function Hc(e,t,n,r){let i=Wc(e," +
  "t),a=t.at(-1)?.name===`rate`,o=a?t.slice(0,-1):t;Gc(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Uc(e,{pieces:o" +
  ",numbers:i,block:n,place:s,library:r,isScaled:a})})})}function Uc(e,{pieces:t,numbers:n,block:r,place:i,librar" +
  "y:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,Y(s,$(r.gradient,i))),l=e.let(s.type,Y(s,$(r.paramete" +
  "r,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e" +
  ".let(s.type,Y(s,t))),m=(r,i)=>{let o=`${Kc(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),..." +
  "n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>J(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n]" +
  ",J(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?J(c):Q(s,J(d),J(c));e" +
  ".store(s,$(r.parameter,i),e=>{e.operate(s.subtract,J(l),f)})}function Wc(e,t){let{many:n,fromFloat64:r,splat:i" +
  "}=e.arithmetic,a=e.let(K.i32,Cs(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=" +
  "e=>{e.load(G.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}fu" +
  "nction Gc(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Bc),o=(e,t)=>Array.from({length:t},(t,n)=>" +
  "$(n*r,e));e.repeat(a,[Bc*r],zc,e=>{n(o(e,Bc))});let s=i-a*Bc;s>0&&n(o({at:a*Bc*r},s))}function Kc(e){return e." +
  "replace(/-(.)/g,(e,t)=>t.toUpperCase())}var qc={...ss,gather:Os,lossBack:Hs,lossValue:Vs,total:Fc};function Jc" +
  "(e,t){return e.kernel===`product`?Ac(e,t.arithmetic):qc[e.kernel]?.(e,t)}var Yc=24576,Xc=128,Zc=16,Qc=8;functi" +
  "on $c(e,t){let{size:n}=e,r=t.start===Ys?t:rc(t),i=t.a.column===n&&t.b.row===n;el(t,n)?ol(e,il(e,t)):el(r,n)?ol" +
  "(e,il(e,r)):i&&tl(t,n)?ol(e,nl(e,t)):i&&tl(r,n)?ol(e,nl(e,r)):i?cl(e,t.rows>t.columns?r:t):ol(e,t)}function el" +
  "({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function tl({c:e,columns:t,rows:n},r){return e." +
  "column===r&&t>1&&n>=Qc}function nl(e,t){return{...t,b:al(e,t.b,t.depth,t.columns)}}function rl(e){return e%512" +
  "==0}function il(e,t){let{rows:n,depth:r,a:i}=t;return i.row!==e.size||!rl(i.column)||n<Qc||r<Zc?t:{...t,a:al(e" +
  ",i,n,r)}}function al({words:e,size:t,width:n,scratch:r},{at:i,column:a},o,s){let c=(Math.ceil(s/n)+2)*n*t,l=r(" +
  "c*o+16);return e.emit(`transpose`,{into:l,intoRow:c,from:i,fromRow:a,rows:s,bytes:o*t}),{at:l,row:c,column:t}}" +
  "function ol({words:e,size:t},n){let r=n.columns*t,i=n.depth*r<=Yc||rl(n.b.row)?r:Math.max(Xc,sl(r,Math.floor(Y" +
  "c/n.depth),32)),a=sl(n.depth,Math.max(Zc,Math.floor(Yc/Math.min(i,r))),1);for(let t=0;t<r;t+=i){let o=Math.min" +
  "(i,r-t);for(let r=0;r<n.depth;r+=a)e.emit(`product`,{rows:n.rows,bytes:o,depth:Math.min(a,n.depth-r),a:n.a.at+" +
  "r*n.a.column,aRow:n.a.row,aStep:n.a.column,b:n.b.at+r*n.b.row+t,bStep:n.b.row,c:n.c.at+t,cRow:n.c.row,start:r=" +
  "==0?n.start:1,bias:n.bias,biasStep:n.biasStep})}}function sl(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Ma" +
  "th.ceil(e/r/n)*n}function cl({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t," +
  "a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.b" +
  "ias,biasStep:n.biasStep})}var ll=Object.keys(Yt),ul=class{#e=[];emit(e,t,n=0){let r=Yt[e],i=4*(r.length+1);thi" +
  "s.#e.push(ll.indexOf(e)+(n<<8)+(i<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(" +
  "this.#e)}};function dl(e,t,n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Jc(t,i);e===void 0?(r." +
  "end(),pl(t,n)):r.add(a,e)}return r.add(a,e=>{Vc(e,t)}),r.end(),a.finish()}function fl(e,t){for(let n of e)pl(n" +
  ",t);return t.words.finish()}function pl(e,t){e.kernel===`product`?$c(t,e):t.words.emit(e.kernel,e.operands,e.v" +
  "ariant)}function ml(e,t,n,{library:r}){let i=new ul;return n.add(i,n=>{Hc(n,e,t,r)}),n.end(),i.finish()}var hl" +
  "=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){le" +
  "t e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=" +
  "this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h(()" +
  "=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3:()=>{t" +
  "his.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&thi" +
  "s.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e=" +
  "==0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t=this.#" +
  "i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);this.#t=this.#a[t];let n=[];this.#h(()" +
  "=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[t]],i=new gl(this.#e,this" +
  ".#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===_l){i.cut(t);let{parts:e,constants:a}=i,o=new " +
  "Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>o.has(e)}}if(a>=vl&&a<=yl)i.cut(this.#t),i.va" +
  "riable(this.#p(),this.#t);else if(a===Cl&&this.#e[this.#t]===wl)i.cut(t),this.#t+=17,i.constant(this.#e.subarr" +
  "ay(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`the function ${e} holds the instruction ${a}`" +
  ")}}#d(e){if(e===Cl){let e=this.#p();return e===Tl?this.#t+=16:e<=El||e===Dl||e===Ol?(this.#p(),this.#p()):e>=k" +
  "l&&e<=Al&&this.#t++,!0}return e===bl?(this.#p(),!0):(e===xl?this.#t+=4:e===Sl&&(this.#t+=8),e>=xl)}#f(){return" +
  " this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){r" +
  "eturn String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return Array.from({length:this.#p()},e)}},gl=class{" +
  "parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&t" +
  "his.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.j" +
  "oin(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(jl),this.variable(this.#t+r," +
  "t)}},[_l,vl,yl,bl,xl,Sl,Cl]=[11,32,34,65,67,68,253],[wl,Tl,El,Dl,Ol]=[12,13,11,92,93],[kl,Al]=[21,34],jl=Uint8" +
  "Array.of(vl),[Ml,Nl,Pl,Fl,Il]=[1,2,3,9,10],Ll=[0,97,115,109,1,0,0,0];function Rl(e){let t=new cs;return t.byte" +
  "(...Ll),Bl(t,Ml,e=>e.byte(1,96,0,0)),Bl(t,Nl,e=>{e.unsigned(2),Vl(e,`memory`,[2,0,1]),Vl(e,`table`,[1,zl,0,1])" +
  "}),Bl(t,Pl,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),Bl(t,Fl,t=>{t.byte(1,0,65,0,11)" +
  ",t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),Bl(t,Il,t=>{t.unsigned(e.length);for(let n of" +
  " e)t.block(n.finish())}),t.finish()}var zl=112;function Bl(e,t,n){let r=new cs;n(r),e.byte(t),e.block(r)}funct" +
  "ion Vl(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var Hl=globalThis,Ul=65536,Wl=new Map;function Gl(e){return" +
  " Yl(e)!==void 0}function Kl(e){let{WebAssembly:t}=Hl;if(t===void 0)throw Error(`no WebAssembly`);return new t." +
  "Memory({initial:Math.ceil(e/Ul)})}function ql(e,t,n,r){let{WebAssembly:i}=Hl,a=Yl(e)?.module;if(i===void 0||a=" +
  "==void 0)throw Error(`no WebAssembly`);let o={memory:t,table:new i.Table({initial:n.length+1,element:`anyfunc`" +
  "}),core:r};return n.length>0&&new i.Instance(new i.Module(Rl(n)),{env:o}),new i.Instance(a,{env:o}).exports}fu" +
  "nction Jl(e){let t=Yl(e);if(t===void 0)throw Error(`no WebAssembly`);return t.library}function Yl(e){return Wl" +
  ".has(e)||Wl.set(e,Xl(e)),Wl.get(e)}function Xl(e){let{WebAssembly:t}=Hl;if(t===void 0)return;let n=Zl(e);try{r" +
  "eturn{module:new t.Module(n),library:new hl(n)}}catch{return}}function Zl(e){let{Buffer:t}=Hl;if(t!==void 0)re" +
  "turn new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt" +
  "(e.slice(2*t,2*t+2),16);return n}var Ql=2048,$l=1024,eu=64,tu=64;function nu(e,t,n,r){let{size:i,width:a}=n,{b" +
  "atches:o,look:s,topology:c,updater:l}=t,{parameters:u,lanes:d}=e,f=k.frameSize,p=e=>{let t=Math.ceil(f/tu)*tu;" +
  "return f=t+e,t},m=l.kernels??[],h=m.reduce((e,{count:t})=>e+t,0),g=p(e.size*i+eu),_=e=>g+e*i,v=p(4*o.rows),y=p" +
  "(8*Ql*h),ee=p(256),te=new $o(p($l),$l),ne=p(0),re=(e,t)=>e.map(({instruction:e,node:n},r)=>{let{operation:a,at" +
  "tributes:o}=c.nodes[n].spec,s=a?.name??``;return Uo(e,{size:i,lanes:d,address:_,order:v,operation:s,attributes" +
  ":o,step:t+r})}),b={words:new ul,size:i,width:a,scratch(e){return f=Math.max(f,ne+e+eu),ne}},x={arithmetic:n,li" +
  "brary:r,batch:{rows:o.fullSize,areFull:o.rows%o.fullSize===0}},S={parameter:_(u.offset),gradient:_(u.gradient)" +
  ",state:u.state.map(_),bytes:u.trained*i},ie=new Rc(n,te),ae=dl(Xs(re(e.steps,0)),S,b,ie,x),oe=ml(m,S,ie,x),se=" +
  "fl(Xs(re(s?.steps??[],e.steps.length)),{...b,words:new ul}),ce=p(ae.byteLength),le=p(oe.byteLength),ue=p(se.by" +
  "teLength);return ru(f),{bytes:f,tape:g,order:v,numbers:y,adjustments:ee,numbersOfStep:h,texts:[[te.at,te.words" +
  "],[ce,ae],[le,oe],[ue,se]],passages:ie.bodies,look:ue,frame:{program:ce,update:le,loss:_(e.loss),gradient:S.gr" +
  "adient,trained:S.bytes,parameter:S.parameter,paying:u.paying*i,adjustments:ee,numbers:y,numbersOfStep:8*h,orde" +
  "r:v,rows:o.rows,batchSize:o.fullSize,batches:o.perEpoch}}}function ru(e){if(e>4294967296)throw jo(e,`at most 4" +
  " GiB`)}var iu=`xoroshiro128+`,au=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u={step:0,learningRate:0};#d" +
  "=0;#f=-1;constructor(e,t,n,r){this.tape=e,this.#e=t,this.#t=nu(e,t,n,Jl(r));let i=su(this.#t.bytes),{buffer:a}" +
  "=i,o=this.#t,s=n.size===4?Float32Array:Float64Array;this.memory=new s(a,o.tape,e.size),this.#i=new Float64Arra" +
  "y(a,o.numbers,Ql*o.numbersOfStep),this.#a=new Uint32Array(a,o.order,t.batches.rows),this.#o=new DataView(a,o.a" +
  "djustments),this.#s=t.updater.kernels??[];for(let[e,t]of o.texts)new Int32Array(a,e,t.length).set(t);this.#n=n" +
  "ew Qo(a),this.#n.set(o.frame),this.#c=Mo(e,t);let c=new Int32Array(a),l=this.#x();this.#r=ql(r,i,o.passages,e=" +
  ">{l.get(c[e/4+1])?.()}),this.#l=new No(e,t,this.memory,this.#c,()=>{this.#n.clear(),this.#d=this.#c.step,this." +
  "#y(),this.#r.evaluate(this.#n.at)})}run(e,t){if(!this.#p(t))return this.#l.run(e,t);let n=this.#n;n.clear(t.lo" +
  "ss),this.#d=t.step,this.#m(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#g(t," +
  "a),s=this.#h(e-i,o);if(this.#y(),this.#_(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this." +
  "#v(s),this.#b(),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.h" +
  "asWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e" +
  "){let{look:t,frame:n}=this.#t;this.#n.clear(),this.#d=e,this.#y(),this.#n.set({program:t});try{return this.#r." +
  "evaluate(this.#n.at),!0}catch{return!1}finally{this.#n.set({program:n.program})}}dispose(){}#p({penalty:e}){le" +
  "t{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...N.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void" +
  " 0&&r.every(e=>ou(e)>0)}#m({penalty:e}){let t=[...N.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e" +
  ".clip];t.forEach(([e,t],n)=>{this.#o.setInt32(n*16,ou(e),!0),this.#o.setFloat64(n*16+8,t,!0)}),this.#o.setInt3" +
  "2(t.length*16,ou(`done`),!0)}#h(e,t){let{batches:n}=this.#e,r=t?e:Math.min(e,Ql),{random:i,batch:a}=n.position" +
  ";return i===void 0||i.generator===iu?r:Math.min(r,n.perEpoch-a)}#g({isRateConstant:e},t){return e&&this.#s.eve" +
  "ry(({steadyFrom:e=1/0})=>t>=e)}#_({rate:e,isRateConstant:t},n,r){let i=this.#u,a=0;for(let o=n;o<n+r;o++){i.st" +
  "ep=o,o!==n&&t||(i.learningRate=e(o),Nn(i.learningRate));for(let e of this.#s)e.settle(this.#i,a,i),a+=e.count}" +
  "}#v(e){try{return this.#r.run(this.#n.at,e)<0}catch{return!1}}#y(){let{position:e,order:t}=this.#e.batches,{ep" +
  "och:n,batch:r,random:i}=e,a=i?.generator===iu;this.#n.set({epoch:n,batch:r,shuffles:+!!a}),this.#f!==n&&(this." +
  "#f=n,a?(this.#n.random=i.words,this.#r.shuffle(this.#n.randomAt,this.#t.order,t.length)):this.#a.set(t))}#b(){" +
  "let{batches:e}=this.#e,t=this.#n.get(`epoch`),n=this.#n.get(`batch`),{random:r}=e.position;if(r?.generator===i" +
  "u)this.#f=t,e.position={epoch:t,batch:n,random:{generator:iu,words:this.#n.random}};else if(r===void 0)e.posit" +
  "ion={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#x(){let{look:e,topology:t" +
  "}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Do(e,t.nodes,this.tape,this.memory,this.#c);return n.set(e,r),r}" +
  ",i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`" +
  "call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#S(),e===`call`?a.forward():a.backward(t.index," +
  "t.into,t.add,t.g)})}),i}#S(){let{batches:e}=this.#e,t=this.#n.get(`batch`)*e.fullSize;this.#c.rows=Math.min(e." +
  "fullSize,e.rows-t),this.#c.step=this.#d+this.#n.get(`taken`)}};function ou(e){return Qt.indexOf(e)}function su" +
  "(e){try{return Kl(e)}catch{throw jo(e,`that much free memory`)}}var cu=uu(`wasm-float64`,es,Jt),lu=uu(`wasm-fl" +
  "oat32`,ts,qt);function uu(e,t,n){return{name:e,width:t.width,bytes:t.size,isAvailable:()=>Gl(n),has:(e,{name:t" +
  "},n)=>Wo(e,t,n),create:(e,r)=>new au(e,r,t,n)}}var du=l(`engine`,[cu,lu,Ro]),fu=class{engine=`plain`;#e;constr" +
  "uctor(e){this.#e=e}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=" +
  "this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{." +
  "..t,rows:n,loss:r}}}dispose(){}};[...du.names];function pu(t,n,r){if(r===`plain`)return{driver:new fu(n)};let " +
  "i=mu(hu(r)),a=r===`auto`||i.name===r?{}:{refusal:new e({what:`engine cannot run here`,where:`engine`,found:r,e" +
  "xpected:`WebAssembly, allowed by the page`})};try{return{driver:new co(t,n,i),...a}}catch(t){if(!(t instanceof" +
  " e))throw t;return{driver:new fu(n),refusal:t}}}function mu(e){return e.find(e=>e.isAvailable())??e[e.length-1" +
  "]}function hu(e){let t=[...du];return e===`auto`?t:t.slice(t.indexOf(du.get(e,`engine`)))}var gu=class{#e;#t=[" +
  "];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return" +
  " this.#n.length*Math.max(1/_u,this.#e*8/vu)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if" +
  "(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e" +
  "}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length" +
  "*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},_u=256,vu=2**26,yu=class{lossBelow;" +
  "patience;leastGain;best=1/0;waited=0;constructor(e){for(let t of Object.keys(e))xu(t);let{lossBelow:t=-1/0,noB" +
  "etterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=Su(`lossBelow`,t,!Number.isNaN(t),`a number`);let i=n===1/0||Nu" +
  "mber.isSafeInteger(n)&&n>0;this.patience=Su(`noBetterFor`,n,i,`a whole number of steps, 1 or more`);let a=r>=0" +
  "&&r<1/0;this.leastGain=Su(`leastGain`,r,a,`a finite number, 0 or more`)}judge(e){let t=e<this.best-this.leastG" +
  "ain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0" +
  ")}get hasWaited(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{best:this.best,wai" +
  "ted:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},bu=[`lossBelow`,`noBetterFor`,`least" +
  "Gain`];function xu(n){if(!bu.some(e=>e===n))throw new e({what:`unknown rule`,where:`stop`,found:n,expected:`on" +
  "e of ${bu.join(`, `)}`,nearest:t(n,bu)})}function Su(t,n,r,i){if(r)return n;throw new e({what:`not a limit`,wh" +
  "ere:`stop/${t}`,found:n,expected:i})}function Cu(e){return Array.isArray(e)?[...e]:[e]}var wu=class{learningRa" +
  "te;penalty;updater;batches;clip;stopping;slots;#e;#t;#n=0;constructor(e,t={}){this.#e=e,this.learningRate=t.le" +
  "arningRate??.1,this.penalty=t.penalty??{},this.clip=Object.entries(t.clip??{}),this.stopping=t.stop===void 0?v" +
  "oid 0:new yu(t.stop),this.updater=ur(...Cu(t.optimizer??`sgd`)),this.#t=gr(...Cu(t.schedule??`constant`));for(" +
  "let e of Object.keys(this.penalty))e!==`biases`&&N.get(e,`penalty`);for(let[e]of this.clip)dt.get(e,`clip`);th" +
  "is.batches=t.data===void 0?void 0:new oa(t.data,t),this.slots=e.parameters.map(e=>{let t=e.value.data.length;r" +
  "eturn{parameter:e,state:this.updater.init(t),gradient:new Float64Array(t)}}),this.prime()}get step(){return th" +
  "is.#n}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??th" +
  "is.#n}get loss(){return this.#e.loss+this.#o()}advance(){let e=this.#e;this.checkIdle(),e.backward(),vr(e,this" +
  ".#n);let t={step:this.#n,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.ra" +
  "teAt(this.#n)},n=this.slots.filter(({parameter:e})=>!e.frozen);return this.#a(n),e.update(()=>{for(let{paramet" +
  "er:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#n++,this.batches?.advance(),this" +
  ".#r()}),t}checkIdle(){if(this.#e.busy)throw new e({what:`a step inside a wave`,expected:`steps taken when the " +
  "wave is over`})}updateOf(e){this.checkIdle(),this.#e.parameter(e),this.#e.backward(),this.#a(this.slots.filter" +
  "(({parameter:e})=>!e.frozen));let[{state:t,gradient:n}]=this.slots.filter(({parameter:t})=>t.id===e),{updater:" +
  "r}=this;return{updater:r,learningRate:this.rateAt(this.#n),step:this.#n,state:Eu(t),gradient:n.slice()}}get is" +
  "RateConstant(){return this.#t.isConstant===!0}rateAt(e){return this.learningRate*this.#t(e)}arrive(e,t,n,r){th" +
  "is.#n=e,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this." +
  "#r()},n,r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#i(this.batches.take()),this.#e.setMode({tr" +
  "aining:!0,draw:this.#n})})}get position(){return this.batches?.position??{epoch:this.#n,batch:0}}checkpoint(){" +
  "let e=this.slots.map(({parameter:e,state:t})=>[e.id,e.value,t]);return{step:this.#n,position:this.position,par" +
  "ameters:Object.fromEntries(e.map(([e,{shape:t,data:n}])=>[e,{shape:t,data:n.slice()}])),optimizer:Object.fromE" +
  "ntries(e.map(([e,,t])=>[e,Eu(t)])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e){for" +
  "(let t of this.slots)Du(t,e);this.#n=e.step,this.batches!==void 0&&(this.batches.position=e.position),this.sto" +
  "pping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t," +
  "state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}" +
  "this.prime()})}#r(){this.batches?.varies===!0&&this.#i(this.batches.take()),this.#e.setMode({training:!0,draw:" +
  "this.#n})}#i(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}#a(e){for(let{parameter:t,gradient:n}" +
  "of e)if(n.set(t.gradient.data),this.pays(t))for(let e of N){let r=this.penalty[e.name]??0;r!==0&&e.accumulate(" +
  "t.value.data,r,n)}let t=e.map(({gradient:e})=>e);for(let[e,n]of this.clip)dt.get(e).clip(t,n)}#o(){let e=0;for" +
  "(let t of N){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.valu" +
  "e(r.value.data,n))}return e}pays({edges:e}){return this.penalty.biases===!0||!e.every(Tu)}};function Tu({consu" +
  "mer:e,index:t}){return e.family===`weighted-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}function Eu(e){r" +
  "eturn Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function Du({parameter:t,state:n},{par" +
  "ameters:r,optimizer:i}){let a=t.value.data.length,o=Object.hasOwn(r,t.id)?r[t.id].data.length:void 0;if(o!==a)" +
  "throw new e({what:`checkpoint of another graph`,where:t.id,found:o,expected:`${a} numbers`});let s=Object.hasO" +
  "wn(i,t.id)?Object.keys(i[t.id]):[];if(s.join()!==Object.keys(n).join())throw new e({what:`checkpoint of anothe" +
  "r optimiser`,where:t.id,found:s,expected:Object.keys(n).join(`, `)||`no state`})}function Ou(e){return e.filte" +
  "r(({parameter:e})=>!e.frozen)}function ku(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.ke" +
  "ys(n).length),0)}function Au(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=" +
  "e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var ju=class extends wu{#e;#t;#n;constructor(e,t){super" +
  "(e,t),this.#e=e,this.#t=Ou(this.slots)}get count(){return ku(this.#t)}arrive(...[e,t,...n]){this.#n=t,super.ar" +
  "rive(e,t,...n)}pack(e){let t=this.#e.isBehind?this.#n:void 0;Au(this.#t,e,t??(({parameter:e},t)=>t.set(e.value" +
  ".data)))}},Mu=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=0;#d;#f;#p=!1;constructor(e,{data:t,validation:n}){le" +
  "t{graph:r,held:i,options:a,learningRate:o,penalty:s}=e;this.#e=e,this.#t=n,this.#n=new ra(r),this.#n.update(()" +
  "=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new ju(this.#n,{...a,...t===void 0?{}:{data:t},lear" +
  "ningRate:o,penalty:s}),this.#r.restore(e.from),this.#o=new gu(this.#r.count);let{driver:c,refusal:l}=pu(this.#" +
  "n,this.#r,a.engine??`plain`);this.#i=c,this.#a=l===void 0?void 0:yr(l),this.#s=this.#r.step}get isOver(){retur" +
  "n this.#f!==void 0||this.#p||this.#r.step>=this.#e.end}get load(){return this.#o.load}adjust(e){this.#d=e}take" +
  "(e,t){let n=Fu()+e;try{for(let r=e;r>0&&!this.isOver&&this.load<t;r=n-Fu())this.#m(r)}catch(e){this.#f=yr(e),t" +
  "his.#_()}}report(){let{turn:e}=this.#e,t=this.#f,{load:n}=this;return{kind:`progress`,turn:e,load:n,...this.#o" +
  ".take(),engine:this.#i.engine,...this.#a===void 0?{}:{refusal:this.#a},...this.isOver?{ending:t===void 0?{}:{f" +
  "ault:t}}:{}}}#m(e){let{step:t}=this.#r;t===this.#s&&this.#h();let n=Math.min(this.#e.end,this.#s+this.#e.every" +
  "),r=Math.max(1,Math.floor(this.#u*e)),i=Fu(),{rows:a,loss:o,...s}=this.#i.run(Math.min(n,t+r),this.#l);this.#u" +
  "=(this.#r.step-t)/Math.max(Fu()-i,Nu),this.#c+=a,this.#l=o,this.#p=s.stopped!==void 0,(this.#p||this.#r.step>=" +
  "n)&&this.#g(s)}#h(){this.#d!==void 0&&(this.#r.learningRate=this.#d.learningRate,this.#r.penalty=this.#d.penal" +
  "ty,this.#d=void 0)}#g({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#o.note({fromStep:this.#s,t" +
  "oStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{val" +
  "idationLoss:kr(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#_(),this.#s=r,[this.#c," +
  "this.#l]=[0,0]}#_(){let{step:e,position:t,stopping:n}=this.#r;this.#o.stand({step:e,position:t,stopping:n?.sta" +
  "te},e=>{this.#r.pack(e)})}},Nu=.05,{performance:Pu}=globalThis;function Fu(){return Pu.now()}var Iu=4,Lu=16,Ru" +
  "=1/4,zu=class{#e;#t;#n;#r={};#i=!1;#a=!1;#o=0;#s=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.ki" +
  "nd){case`start`:this.#c(e);break;case`adjust`:this.#n?.adjust(e);break;case`pause`:this.#i=!0;break;case`resum" +
  "e`:this.#i=!1;break;case`heard`:this.#o-=e.load}this.#u()}slice(){this.#a=!1;let e=this.#n;if(e===void 0||!thi" +
  "s.#l())return;e.take(Iu,Ru);let t=Bu.now()-this.#s>=Lu||e.load>=Ru;(e.isOver||t&&e.load>0)&&this.#d(e),e.isOve" +
  "r&&(this.#n=void 0),this.#u()}#c(e){this.#n=void 0,this.#i=e.isPaused,this.#o=0,this.#s=-1/0,e.tables!==void 0" +
  "&&(this.#r=e.tables);try{this.#n=new Mu(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Arr" +
  "ay,engine:``,load:0},r={fault:yr(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#l(){return this.#n" +
  "!==void 0&&!this.#i&&this.#o<1}#u(){this.#a||!this.#l()||(this.#a=!0,this.#t())}#d(e){this.#s=Bu.now();let t=e" +
  ".report();this.#o+=t.load,this.#e(t,[t.numbers.buffer])}},{performance:Bu}=globalThis,Vu=globalThis,Hu=new zu(" +
  "(e,t)=>{Vu.postMessage(e,t)},Uu(()=>{Hu.slice()}));Vu.onmessage=({data:e})=>{Hu.take(e)},Vu.postMessage({kind:" +
  "`ready`});function Uu(e){let{setImmediate:t}=Vu;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new Vu.Mes" +
  "sageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
