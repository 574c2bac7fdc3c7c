// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){var e=class extends Error{what;where;found;expected;nearest;constructor(e,t){super(d(e),t),this.na" +
  "me=new.target.name,this.what=e.what,this.where=e.where,this.found=e.found,this.expected=e.expected,this.neares" +
  "t=e.nearest}};function t(e,t){if(t.length===0||e.length>64)return;let n=e.toLowerCase(),r=t[0],i=1/0;for(let e" +
  " of t){let t=a(n,e);t<i&&([i,r]=[t,e])}let o=Math.max(Math.min(2,e.length-2),Math.floor(Math.max(e.length,r.le" +
  "ngth)/3));return i<=o?r:void 0}function n(n,r,i,a){let o=a.length===0?`none`:`one of ${a.join(`, `)}`;return n" +
  "ew e({what:`unknown ${n}`,where:r,found:i,expected:o,nearest:t(i,a)})}function r(e,t,r,i=`option`){for(let a o" +
  "f Object.keys(e))if(!t.includes(a))throw n(i,r,a,t)}function i(t,n,r=1){if(!Number.isSafeInteger(n)||n<r)throw" +
  " new e({what:t,found:n,expected:`a whole number, ${r} or more`})}function a(e,t){let n=Array.from({length:t.le" +
  "ngth+1},(e,t)=>t);for(let r=1;r<=e.length;r++){let i=n;n=[r];for(let a=1;a<=t.length;a++){let o=i[a-1]+(e[r-1]" +
  "===t[a-1]?0:1);n.push(Math.min(n[a-1]+1,i[a]+1,o))}}return n[t.length]}function o(e){let t=c(e,3);return t.len" +
  "gth>s?`${t.slice(0,s-1)}…`:t}var s=60;function c(e,t){return typeof e==`string`?JSON.stringify(e.slice(0,s)):O" +
  "bject.is(e,-0)?`-0`:typeof e==`function`?`function ${e.name}`:Array.isArray(e)?l(e,t):ArrayBuffer.isView(e)?`$" +
  "{e.constructor.name} of ${e.byteLength} bytes`:typeof e==`object`&&e?u(e):String(e)}function l(e,t){return t==" +
  "=0&&e.length>0?`[…]`:`[${e.slice(0,20).map(e=>c(e,t-1)).join(`, `)}${e.length>20?`, …`:``}]`}function u(e){let" +
  " t=Object.getPrototypeOf(e);if(t===null)return`a null-prototype object`;let{constructor:n}=t;return typeof n==" +
  "`function`&&n.name!==`Object`?`a ${n.name}`:`an object`}function d(e){let{what:t,where:n,expected:r,nearest:i}" +
  "=e,a=[`found`in e?`found ${o(e.found)}`:``,r===void 0?``:`expected ${r}`],s=[t,...[n===void 0?``:`at ${n}`,a.f" +
  "ilter(Boolean).join(`, `)].filter(Boolean)].join(`: `);return i===void 0?s:`${s}; did you mean ${JSON.stringif" +
  "y(i)}?`}function f(t,r){let i=new Map(r.map(e=>[e.name,e])),a=r.map(e=>e.name);if(i.size!==r.length)throw new " +
  "e({what:`two members of the ${t} family share a name`,found:a});return{kind:t,names:a,has:e=>i.has(e),get(e,r)" +
  "{let o=i.get(e);if(o!==void 0)return o;throw n(t,r,e,a)},[Symbol.iterator]:()=>r[Symbol.iterator]()}}function " +
  "p(e,t,n){return typeof e==`string`?t.get(e,n):e}function m(e,t,n=-1/0,r=1/0){return{meaning:e,default:t,expect" +
  "ed:`a finite number${ne(n,r)}`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=n&&e<=r}}function h(e,t){r" +
  "eturn{...m(e,t),expected:`a finite number above 0`,allows:e=>Number.isFinite(e)&&e>0}}function g(e,t,n){return" +
  "{meaning:e,...n===void 0?{}:{default:n},expected:`a whole number, ${t} or more`,allows:e=>Number.isSafeInteger" +
  "(e)&&e>=t}}function _(e,t){return{meaning:e,default:t,expected:`true or false`,allows:e=>typeof e==`boolean`}}" +
  "function v(e,t,n){return{meaning:e,default:n,expected:`one of ${t.join(`, `)}`,choices:t,allows:e=>t.includes(" +
  "e)}}function ee(e,t){return{meaning:e,...t===void 0?{}:{default:t},expected:`a list of finite numbers`,allows:" +
  "e=>Array.isArray(e)&&e.every(e=>Number.isFinite(e))}}function te(t,n,i,a=`attribute`){let o=Object.keys(t);ret" +
  "urn r(n,o,i,a),Object.fromEntries(o.flatMap(r=>{let o=t[r],s=Object.hasOwn(n,r)?n[r]:o.default;if(s===void 0&&" +
  "!(`default`in o))throw new e({what:`missing ${a}`,where:`${i}/${r}`,expected:o.expected});if(!o.allows(s))thro" +
  "w new e({what:`wrong value of ${a} ${r}`,where:i,found:s,expected:o.expected});return[[r,s]]}))}function ne(e," +
  "t){return t===1/0?e===-1/0?``:`, ${e} or more`:e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}function y(e){le" +
  "t{name:t,symbol:n,rules:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{na" +
  "me:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:ie(i),facts:o,scalar:e,inferShape:([" +
  "e])=>e,forward({inputs:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[" +
  "e],n)},backward({inputs:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0" +
  ";e<u.length;e++)u[e]+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor:e=>ie(a(e))},...l!==void 0&&{branches:ae" +
  "(l)},...u!==void 0&&{exempt:u}}}function re(t){if(t.scalar!==void 0)return t.scalar;throw new e({what:`not a f" +
  "unction of one number`,found:t.name,expected:`an activation that acts on every unit alone`})}function ie({valu" +
  "e:e,derivative:t}){return{value:e,derivatives:[t]}}function ae(e){return({inputs:t,attributes:n},r)=>{let i=e(" +
  "n);for(let e of t[0].data)r.push(i.reduce((t,n)=>t+Math.sign(e-n),0))}}var oe=y({name:`elu`,symbol:`elu`,rules" +
  ":{alpha:m(`depth of the left tail`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})" +
  "=>e>0?1:n*Math.exp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`" +
  "},facts:{range:[-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function b(e){if(e>=0)return " +
  "1/(1+Math.exp(-e));let t=Math.exp(e);return t/(1+t)}function x(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/" +
  "(n*n)}function S(e,t){return t===0?0:e*t}function se(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=fe" +
  ".length-1;e>0;e--)[n,r]=[2*t*n-r+fe[e],n];return(t*n-r+fe[0])/(1+2*e)}function ce(e){return ue(e,-.5)/Math.sqr" +
  "t(2*Math.PI)}function le(e){if(Math.abs(e)<.5)return .5+.5*de(e*Math.SQRT1_2);let t=.5*ue(e,-.5)*se(Math.abs(e" +
  ")*Math.SQRT1_2);return e>0?1-t:t}function ue(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math." +
  "exp(t*n*n)*Math.exp(t*(e-n)*(e+n))}function de(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);ret" +
  "urn 2/Math.sqrt(Math.PI)*n}var fe=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.05920993999819" +
  "189,-.026658668435305753,.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20,4" +
  "13902798607301e-20,7.74038306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-77544" +
  "00208831351e-25,-6318088340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,325254814" +
  "814874e-28,33478119482868056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,50681489047" +
  "96111e-32,-22370566594359995e-34],pe=y({name:`gelu`,symbol:`gelu`,rules:{approximation:v(`none for the normal " +
  "distribution itself`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>S(e,t===`tanh`?b(ge(e)):le(e)),deri" +
  "vative:(e,t,{approximation:n})=>n===`tanh`?b(ge(e))+S(e*_e(e),x(ge(e))):le(e)+S(e,ce(e)),formula:ve(),formulaF" +
  "or:({approximation:e})=>e===`tanh`?ye():ve(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,satu" +
  "ration:`none`}}),me=2*Math.sqrt(2/Math.PI),he=.044715;function ge(e){return me*e*(1+he*e*e)}function _e(e){ret" +
  "urn me*(1+3*he*e*e)}function ve(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} " +
  "+ x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}function ye(){let e=`sqrt(2 / pi) * (x + ${he} * x ^ 3)`,t=`sqrt(2 / pi" +
  ") * (1 + 3 * ${he} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1" +
  " - tanh(${e}) ^ 2) * ${t} / 2`}}var be=y({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)" +
  "/6,0),1),derivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,der" +
  "ivative:`if(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3," +
  "3]}),xe=y({name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1" +
  "?1:Math.abs(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-" +
  "1,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),Se=y({name:`identity`,symbol:`x`,value:e=>e,d" +
  "erivative:()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`n" +
  "one`}}),Ce=y({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:m(`slope below 0`,.01)},value:(e,{slope:t})=>" +
  "e>0?e:t*e,derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if" +
  "(x > 0, 1, slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function " +
  "we(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Te(e,t,n){let r=we(e,t,n),i=Number." +
  "isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Ee(e,t,{p" +
  "eak:n,rest:r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function De(e,t,n){return t===n.peak?n.rest/(1+n.rest" +
  "):1-Ee(e,t,n)}function Oe(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function ke(e){let{name" +
  ":t,symbol:n,formula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arit" +
  "y:[1,1],rules:{},formula:r,facts:i,inferShape:([e])=>Ae(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.sh" +
  "ape.length-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shap" +
  "e[e.shape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}function Ae(t,n){if(t.len" +
  "gth>0)return t;throw new e({what:`no row of units`,where:n,found:`a scalar`,expected:`a shape such as [batch, " +
  "units]`})}var je=ke({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Te(e,n,r);for(let a=n;a<r;a+" +
  "+)t[a]=Oe(e,a,i)},product(e,t,n,r,i){let a=we(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;" +
  "s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x " +
  "- log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturatio" +
  "n:`soft`}}),Me=y({name:`mish`,symbol:`mish`,value:e=>S(e,Ne(e)),derivative:e=>Ne(e)+S(e,Pe(e)),formula:{value:" +
  "`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp" +
  "(-x))`},facts:{range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function Ne(e){let t" +
  "=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function Pe(e){let t=Math.exp(-Ma" +
  "th.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var Fe=y({name:`relu`,symbol:`relu`,ru" +
  "les:{atZero:m(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN," +
  "formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monoton" +
  "e:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),Ie=1.6732632423543772,Le=1.0507009873554805,Re=y({name:`selu" +
  "`,symbol:`selu`,value:e=>Le*(e>0?e:Ie*Math.expm1(e)),derivative:e=>Le*(e>0?1:Ie*Math.exp(e)),formula:{value:`$" +
  "{Le} * if(x > 0, x, ${Ie} * (exp(x) - 1))`,derivative:`${Le} * if(x > 0, 1, ${Ie} * exp(x))`},facts:{range:[-1" +
  ".0507009873554805*Ie,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),ze=y({name:`sigmoid`,symbol" +
  ":`σ`,value:b,derivative:x,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],mono" +
  "tone:!0,smooth:!0,saturation:`soft`}}),Be=y({name:`silu`,symbol:`silu`,value:e=>S(e,b(e)),derivative:e=>b(e)+S" +
  "(e,x(e)),formula:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},fa" +
  "cts:{range:[-.2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),Ve=ke({name:`softmax`,symbol:`s" +
  "oftmax`,value(e,t,n,r){let i=Te(e,n,r);for(let a=n;a<r;a++)t[a]=Ee(e,a,i)},product(e,t,n,r,i){let a=t[we(e,r,i" +
  ")],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) " +
  "/ sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft" +
  "`}}),He=y({name:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivat" +
  "ive:b,formula:{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth" +
  ":!0,saturation:`none`}}),Ue=y({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+" +
  "Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 /" +
  " (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),We=f(`activat" +
  "ion`,[Se,y({name:`step`,symbol:`step`,rules:{atZero:m(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e" +
  "===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:" +
  "`0`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by " +
  "definition`}),ze,y({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*x(2*e),formula:{value:`tanh(x)`," +
  "derivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),Fe,Ce,oe,Re,pe,Be,Me,He" +
  ",Ue,be,xe,Ve,je]),Ge=1.4901161193847656e-8,Ke=11102230246251565e-32,qe=67108863,Je=134217727;function Ye(e){le" +
  "t t=e.next()&qe,n=e.next()&Je;return t*Ge+n*Ke}var Xe=[3639956645,3750757012,1261568508,386426335],Ze=class e{" +
  "constructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s" +
  "11,this.s10)}next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;re" +
  "turn this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>" +
  ">27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=Xe[c" +
  "];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^" +
  "d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[th" +
  "is.s01,this.s00,this.s11,this.s10]}};function Qe(e){if(e.length!==4)throw Error(`The state must have been prod" +
  "uced by a xoroshiro128plus RandomGenerator`);return new Ze(e[0],e[1],e[2],e[3])}var $e=11400714819323198485n;f" +
  "unction et(e,t){let n=tt(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(" +
  "64,n+$e),nt(n)))}function tt(e){let t=0n;for(let n of e)t=nt(t+$e+BigInt(n.codePointAt(0)??0));return t}functi" +
  "on nt(e){let t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUi" +
  "ntN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}function rt(e){return[Number(e>>32n),Number(e&4294967295n)]}" +
  "function it(t,n){let r=t;if(Array.isArray(r)&&r.length===n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&r." +
  "some(e=>e!==0))return t;throw new e({what:`not a state of this random generator`,where:`words`,found:t,expecte" +
  "d:`${n} whole numbers from 0 to 2³² − 1, not all 0`})}var at={name:`xoroshiro128+`,seed:e=>ot(et(e,2).flatMap(" +
  "rt)),restore:e=>ot(it(e,4))};function ot(e){let t=Qe(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>Ye(t" +
  "),get words(){return t.getState().map(e=>e>>>0)}}}var st={name:`xorshift64*`,seed:e=>ct(lt(e)),restore(e){let[" +
  "t,n]=it(e,2);return ct(BigInt(t)<<32n|BigInt(n))}};function ct(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64" +
  ",t^t<<25n),t^=t>>27n,rt(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24," +
  "get words(){return rt(t)}}}function lt(t){let n=Number(t);if(Number.isSafeInteger(n)&&n>0&&String(n)===String(" +
  "t))return BigInt(n);if(typeof t==`string`)return et(t,1)[0];throw new e({what:`bad seed for xorshift64*`,found" +
  ":t,expected:`a whole number, 1 or more, or a text`})}var ut=f(`random generator`,[at,st]);function dt(t){if(!(" +
  "t>=0))throw new e({what:`bad clipping limit`,found:t,expected:`a number, 0 or more`})}var ft={name:`norm`,titl" +
  "e:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){dt(t);let n=t/(pt(e)+1e-6);if(!(n>=1))for(let" +
  " t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function pt(e){let t=mt(e);if(t===0||!Number.isFinite(t))return t" +
  ";let n=2**Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2" +
  ";return n*Math.sqrt(r)}function mt(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(" +
  "n[e]));return t}var ht=f(`clipping`,[ft,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e" +
  ",t){dt(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),gt=2**31-1;function" +
  " _t(e){let t=1;for(let n of e)t*=n;return t}function C(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`ba" +
  "tch`:e).join(`, `)}]`}function w(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length" +
  ";n++)if(e[n]!==t[n])return!1;return!0}function vt(e){return{shape:e,data:new Float64Array(bt(e))}}function yt(" +
  "e){return{shape:e.shape,data:e.data.slice()}}function bt(t,n){for(let r of t)if(!Number.isInteger(r)||r<0)thro" +
  "w new e({what:`not a size`,where:n,found:r,expected:`a whole number, 0 or more`});let r=_t(t);if(r>gt)throw ne" +
  "w e({what:`shape too large`,where:n,found:C(t),expected:`at most ${gt} entries`});return r}function xt(e){let{" +
  "name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combination`,symbol" +
  ":n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:St,forward({inputs" +
  ":e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t" +
  "},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}function St(e){let[t]=e;return e.fo" +
  "rEach((e,n)=>{if(!w(e,t))throw wt(n,e,`${C(t)}, as input 0`)}),t}function Ct(e,t=0){if(e.length===2)return[e[0" +
  "],e[1]];throw wt(t,e,`the shape [batch, units]`)}function wt(t,n,r){return new e({what:`shapes do not fit`,whe" +
  "re:`input ${t}`,found:C(n),expected:r})}var Tt=xt({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(" +
  "let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),Et={name:`c" +
  "oncat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,d" +
  "erivatives:[`1`,`1`]},inferShape(e){let[t]=Ct(e[0]),n=0;return e.forEach((r,i)=>{if(Ct(r,i)[0]!==t)throw wt(i," +
  "r,`batch ${t}, as input 0 of ${C(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n+" +
  "+][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];f" +
  "or(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]" +
  "},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;" +
  "n++)a.data[e*s+n]+=t[e*r+o+n]}},Dt=xt({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[" +
  "n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivativ" +
  "es:[`1 / b`,`-a / b ^ 2`]}}),Ot={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:" +
  "{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[Ct(St(e))[0],1],forward({inputs:[e,t],out" +
  "put:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.dat" +
  "a[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++" +
  ")r.data[n]+=t.data[e]*i.data[n]}},kt=class t{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=p(t,ut),this.#t=th" +
  "is.#e.seed(At(e))}static restore({generator:e,words:n},r){let i=new t(`restored`,r??ut.get(e,`generator`));ret" +
  "urn i.#t=i.#e.restore(n),i}get state(){return{generator:this.#e.name,words:this.#t.words}}next(){return this.#" +
  "t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.u" +
  "niform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(t){if(!Number.isInteger(" +
  "t)||t<1||t>2**32)throw new e({what:`bad count`,found:t,expected:`a whole number from 1 to 2³²`});let n=Math.fl" +
  "oor(2**32/t);for(;;){let e=Math.floor(this.#t.bits()/n);if(e<t)return e}}shuffle(e){let t=e;for(let e=t.length" +
  "-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return this.shuffle(Uint32" +
  "Array.from({length:e},(e,t)=>t))}fork(){let e=Array.from({length:4},()=>this.#t.bits());return new t(e.join()," +
  "this.#e)}};function At(t){if(typeof t==`string`||typeof t==`number`&&Number.isFinite(t))return t;throw new e({" +
  "what:`bad seed`,found:t,expected:`a finite number or a text`})}var jt={name:`dropout`,family:`combination`,sym" +
  "bol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:m(`share of the entries dropped`,.5,0,1),seed:g(`start of the g" +
  "enerator of the masks`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forwa" +
  "rd(e){let t=Mt(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){l" +
  "et i=Mt(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function Mt({training:e,draw:t,attribute" +
  "s:n}){return e?Nt(n,t):()=>1}function Nt({rate:e,seed:t},n){if(e===0)return()=>1;let r=new kt(`${It(t)}${n}`)," +
  "i=Ft(e);return()=>r.next()<e?0:i}function Pt({rate:e,seed:t}){return{seed:rt(tt(It(t))),dropped:rt(BigInt(Math" +
  ".ceil(e*2**53)))}}function Ft(e){return 1/(1-e)}function It(e){return`dropout ${e} `}var Lt=`sqrt(mean((x - me" +
  "an(x)) ^ 2) + epsilon)`,Rt=`(x - mean(x)) / ${Lt}`,zt={name:`layer-normalisation`,family:`combination`,symbol:" +
  "`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],rules:{epsilon:h(`added to the variance, so that a constant row c" +
  "an be divided`,1e-5)},formula:{value:`gain * ${Rt} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Rt} * " +
  "mean(gain * g * ${Rt})) / ${Lt}`,`g * ${Rt}`,`g`]},inferShape([e,...t]){let[,n]=Ct(e);return t.forEach((t,r)=>" +
  "{if(!w(t,[n]))throw wt(r+1,t,`[${n}] for ${C(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i" +
  "}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=Bt(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Wt(t,e,1)*" +
  "a[e]+Wt(n,e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){l" +
  "et o=c*s,l=r.data.slice(o,o+s);if(i===2){Kt(l,void 0,a.data);continue}let u=Bt(e,c,n),d=l.map((e,n)=>e*Wt(t,n," +
  "1));i===1?Kt(l,u.normal,a.data):Gt(u,d,a.data,o)}}};function Bt({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+" +
  "1)*e),a=Ht(i);for(let t=0;t<e;t++)i[t]/=a;let o=Ut(i);for(let t=0;t<e;t++)i[t]-=o;let s=Ut(i.map(e=>e*e))+r/a/" +
  "a,c=1/Math.sqrt(Math.max(s,Vt));return{normal:i.map(e=>e*c),slope:c/a}}var Vt=1e-300;function Ht(e){let t=e.re" +
  "duce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function Ut(e){return e.reduce((e,t)=>e+t,0)/" +
  "e.length}function Wt(e,t,n){return e===void 0?n:e.data[t]}function Gt({normal:e,slope:t},n,r,i){let a=Ut(n),o=" +
  "Ut(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function Kt(e,t,n){for(let r=0;r" +
  "<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function qt(e){let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,f" +
  "amily:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[Ct(e)[0],1],forward" +
  "({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.d" +
  "ata[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(le" +
  "t t=0;t<o;t++)i.data[e*o+t]+=n}}}}var Jt=qt({name:`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,d" +
  "erivatives:[`1 / count(x)`]}}),Yt=xt({name:`multiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Xt(e,t),derivative" +
  ":(e,t,n)=>Xt(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function Xt(e,t,n){let r=1;for(let i=0;i<e" +
  ".length;i++)i!==n&&(r*=e[i].data[t]);return r}var Zt=xt({name:`scale`,symbol:`·`,arity:[1,1],rules:{factor:m(`" +
  "what every entry is multiplied by`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r," +
  "formula:{value:`factor * a`,derivatives:[`factor`]}}),Qt={name:`slice`,family:`combination`,symbol:`[:]`,roles" +
  ":[`x`],arity:[1,1],rules:{from:g(`first unit taken, counted from 0`,0,0),to:g(`first unit no longer taken`,1)}" +
  ",formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([t],{from:n,to:r}){let[i,a]=Ct(t);if(n<r&&r" +
  "<=a)return[i,r-n];throw new e({what:`slice does not fit`,found:`units ${n} to ${r}`,expected:`from < to ≤ ${a}" +
  " for ${C(t)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t." +
  "shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],att" +
  "ributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=" +
  "n[a*i+r]}},$t={...xt({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,fo" +
  "rmula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradien" +
  "t by definition`},en=f(`combination`,[Tt,xt({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]" +
  "-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Yt,Dt,Zt,Et,Qt,qt({" +
  "name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Jt,Ot,zt,jt,$t,{name:`weighte" +
  "d-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ee(`what each input is m" +
  "ultiplied by, in their order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(t,{we" +
  "ights:n}){if(t.forEach((e,t)=>{if(e.length>0)throw wt(t,e,`a scalar, as a loss is`)}),n.length===t.length)retu" +
  "rn[];throw new e({what:`wrong count of weights`,found:n.length,expected:`${t.length}, one for each input`})},f" +
  "orward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward" +
  "({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function tn(e,t,n){return te(e,nn(t,n),n,`optio" +
  "n`)}function nn(t,n){let r=t;if(typeof r!=`object`||!r||Array.isArray(r))throw new e({what:`not options`,where" +
  ":n,found:r,expected:`an object of names and values`});return Object.fromEntries(Object.entries(t).filter(([,e]" +
  ")=>e!==void 0))}function rn(e,t){let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]" +
  "}:n]);return Object.fromEntries(n)}function T(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or " +
  "more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function E(e,t){return{meaning:e,default:t,expec" +
  "ted:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function D(e){let{name:t,valu" +
  "e:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symb" +
  "ol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:an(e.reduction)},formula:sn(a),scalar:e,inferS" +
  "hape:([e,t])=>cn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;" +
  "e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*on(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:" +
  "a},o,s,c){let l=s===0?r:i,u=o.data[0]*on(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==v" +
  "oid 0&&{formulaFor:e=>sn(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{data:t}],attributes:n},r){for(let " +
  "i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function an(e,t=[`sum`,`mean`,`batch-mean`]){return v(`how the lo" +
  "sses of the entries become one number`,t,e)}function on(e,t){let{reduction:n}=e;return n===`sum`?1:n===`batch-" +
  "mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function sn({value:e,derivative:t,targetDerivative:n}){return{va" +
  "lue:e,derivatives:[t,n]}}function cn(t,n){if(w(t,n))return[];throw new e({what:`prediction and target differ i" +
  "n shape`,found:C(n),expected:C(t)})}var ln=D({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t)=>-(t*un" +
  "(Math.log(e))+(1-t)*un(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivative:e=>un" +
  "(Math.log1p(-e))-un(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -100))`,d" +
  "erivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -100)`}});" +
  "function un(e){return Math.max(e,-100)}var dn=D({name:`binary-cross-entropy-with-logits`,reduction:`mean`,valu" +
  "e:(e,t)=>S(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-b(-e):b(e)-t,targetDeriv" +
  "ative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivative:`-y`}" +
  "}),fn=D({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,targetDer" +
  "ivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),pn=D({name:" +
  "`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>S(-t,mn(1-t*e)),targetDerivative:(e," +
  "t)=>S(-e,mn(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDerivative:`if(" +
  "t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function mn(e){return Math.max(0,Math.sign(e))}var hn=D({na" +
  "me:`huber`,rules:{delta:h(`error at which the parabola becomes a line`,1)},reduction:`mean`,value(e,t,{delta:n" +
  "}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>gn(e-t,n),targetDerivative:(" +
  "e,t,{delta:n})=>gn(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta" +
  " / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)`},side:(e" +
  ",t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function gn(e,t){return Math.min(Math.max(e,-t),t)}var _n=D" +
  "({name:`kullback-leibler`,rules:{prediction:v(`what the prediction is`,[`probability`,`logarithm`],`probabilit" +
  "y`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?yn(e):t*(Math.log(t)-(n===`logarithm`?e:Math.log" +
  "(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?yn(e):-t/e,targetDerivative:(e,t,{prediction:n" +
  "})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:vn(`log(y)`,`-t / y`),formulaFor:({prediction:e})=>e" +
  "===`logarithm`?vn(`y`,`-t`):vn(`log(y)`,`-t / y`)});function vn(e,t){return{value:`if(t > 0, t * (log(t) - ${e" +
  "}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function yn(e){return Number.isNaN(e)?NaN:0}var bn=" +
  "D({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-t),tar" +
  "getDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDerivative:`sig" +
  "n(t - y)`},side:(e,t)=>Math.sign(e-t)}),xn=D({name:`mean-squared-error`,reduction:`mean`,value:(e,t)=>(e-t)*(e" +
  "-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivative:`2 * (y " +
  "- t)`,targetDerivative:`2 * (t - y)`}}),Sn={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,roles:[`y`,`" +
  "t`],arity:[2,2],rules:{targets:v(`what a target row is`,[`index`,`distribution`],`index`),reduction:an(`mean`," +
  "[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / sum(exp(y)) " +
  "- t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw Dn(`prediction`,e,`the shape" +
  " [batch, units]`);let r=n===`index`?[e[0],1]:e;if(w(t,r))return[];throw Dn(`target`,t,`${C(r)} for the logits " +
  "${C(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s=e.data;r===`" +
  "index`&&En(t,o);let c=Cn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Te(s,t,t+o);for(let r=t;r<t+o;r++)l+=S(-O" +
  "e(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a," +
  "o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?wn(e,Cn(t,e.shape[1],n),s,o):n===`distribution`&&Tn(e,s,o)}" +
  ",constantInputs:({targets:e})=>e===`index`?[1]:[]};function Cn({data:e},t,n){return n===`index`?(t,n)=>+(e[t]=" +
  "==n):(n,r)=>e[n*t+r]}function wn({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Te(n,e,e+t),c=0;" +
  "for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ee(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*De(n,e" +
  "+l,s))}}}function Tn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Te(n,e,e+t);for(let a=e;a<e+t;" +
  "a++)i.data[a]-=r*Oe(n,a,o)}}function En({data:t},n){t.forEach((t,r)=>{if(!(Number.isInteger(t)&&t>=0&&t<n))thr" +
  "ow new e({what:`not a class index`,where:`target row ${r}`,found:t,expected:`a whole number from 0 to ${n-1}`}" +
  ")})}function Dn(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-cross-entropy ${t}`,found:C(n),ex" +
  "pected:r})}var On=f(`loss`,[fn,xn,bn,hn,ln,dn,Sn,pn,_n]),kn={name:`weighted-sum`,family:`weighted-sum`,symbol:" +
  "`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:_(`weights are [in, out] instead of [out, in]`,!1)},f" +
  "ormula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=e.length>>1,[r]=e[" +
  "0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw O(`value ${a}`,o,`the shape [batch, units]`);if(o" +
  "[0]!==r)throw O(`value ${a}`,o,`the batch size ${r} of ${C(e[0])}`);let[s,c]=An(e[n+a],t);if(c!==o[1])throw O(" +
  "`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${C(o)}`);if(a>0&&s!==i)throw O(`weight ${a}`,e[n+a],`w" +
  "eights to ${i} units, as weight 0`);i=s}return e.length%2==1&&Fn(e[2*n],i),[r,i]},forward({inputs:e,output:t,a" +
  "ttributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;jn(t,e.length%2==1?e[2*r]:void 0);for(let o=0;o<r;o+" +
  "+){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){" +
  "let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=e.in" +
  "puts.length>>1;n<i?Mn(e,t,n,r):n<2*i?Nn(e,t,n-i,r):Pn(t,r)}};function An(e,t){if(e.length===0)return[1,1];if(e" +
  ".length!==2)throw O(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function jn" +
  "({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(let i=0;" +
  "i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Mn({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t." +
  "shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for" +
  "(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Nn({inputs:e,output" +
  ":t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;fo" +
  "r(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}functio" +
  "n Pn({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[" +
  "a*t+e]}function Fn(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw O(`bias`,e,`a scalar or the shape [${" +
  "t}]`)}function O(t,n,r){return new e({what:`shapes do not fit`,where:`weighted-sum ${t}`,found:C(n),expected:r" +
  "})}var In=f(`operation`,[kn,...en,...We,...On]);function Ln(t){if(!Number.isFinite(t))throw new e({what:`bad l" +
  "earning rate`,found:t,expected:`a finite number`})}function Rn(e){let t=e.flatMap(e=>Object.entries(e.slots??{" +
  "})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Vn(e),...zn(e),init:e=>Object.fromEntries(t.map(([t,n]" +
  ")=>[t,new Float64Array(e).fill(n)])),update(t,i,a,o){let s=t.length;Hn(s,i,a,n),Ln(o.learningRate),r.length<s&" +
  "&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function zn" +
  "(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e." +
  "length?{kernels:t}:{}}function Bn(e,t){return e?[t]:[]}function Vn(e){let t=[],n=`g`;for(let r of e){let e=r.d" +
  "escribe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Hn(e,t,n,r){if" +
  "(t.length!==e)throw Un(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Un(`state/${t}" +
  "`,r,e)}}function Un(t,n,r){return new e({what:`wrong size for this parameter`,where:t,found:n,expected:`${r} n" +
  "umbers`})}var Wn=v(`whose definition holds where they differ`,[`pytorch`,`keras`],`pytorch`);function Gn(e){le" +
  "t{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Wn},o=(e={},n=t)=>{let o=nn(e,n),s=o.conventio" +
  "n===`keras`?r:void 0;return Rn(i(tn(a,{...s,...o},n)))};return{name:t,title:n,options:a,formula:o().formula,cr" +
  "eate:o}}function Kn(e,t,n,r){let i=(n={},i=t)=>e.create({...r,...nn(n,i)},i);return{name:t,title:n,options:rn(" +
  "e.options,r),formula:i().formula,create:i}}function k(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{describe:e" +
  "=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:" +
  "r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[" +
  "e]*=o}}}function qn(e,t){return t===`keras`?{inside:e,outside:0,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,wr" +
  "ite:e=>`(√${e} + ε)`}}function Jn(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}}func" +
  "tion Yn(e,t){return{slots:{squares:e},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`" +
  "}),kernel:Jn(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[" +
  "r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Xn(e,t){return t===`keras`?Qn(e):Zn(e)}funct" +
  "ion Zn(e){return Bn(e>0,{describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Jn(`coupled-decay`,[" +
  "e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Qn(e){return Bn(e>0,{describe:e=>({lines:[`" +
  "p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRa" +
  "te:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var $n=Gn(" +
  "{name:`adagrad`,title:`Adagrad`,options:{lrDecay:T(`how fast the learning rate falls with the steps`,0),initia" +
  "lAccumulator:T(`what the sum of squares starts from`,0),epsilon:T(`what keeps the divisor from 0`,1e-10),weigh" +
  "tDecay:T(`how strongly parameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDe" +
  "cay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Xn(i.weightDecay,r),Yn(t,qn(n,r)),k(e)]});functi" +
  "on er(e){let t=new Float64Array(tr).fill(NaN),n=0,r=1;return i=>{let a=i%tr,o=i-a;return o!==n&&(n=o,r=e**o),N" +
  "umber.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var tr=256;function nr({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:" +
  "i}){let a=i===`keras`,[o,s]=[er(e),er(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,descri" +
  "be:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← " +
  "m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),k" +
  "ernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i" +
  "]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l" +
  ".squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d" +
  "[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var rr" +
  "={beta1:E(`share of the average gradient that is kept`,.9),beta2:E(`share of the average of squares that is ke" +
  "pt`,.999),epsilon:T(`what keeps the divisor from 0`,1e-8),amsgrad:_(`whether to divide by the largest average " +
  "of squares so far`,!1)},ir=Gn({name:`adam`,title:`Adam`,options:{...rr,weightDecay:T(`how strongly parameters " +
  "are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...Xn(e.weightDecay,e.convention),nr(e),k()]}),ar=Gn({name" +
  ":`adamw`,title:`AdamW`,options:{...rr,weightDecay:T(`how strongly parameters are drawn to 0`,.01)},keras:{epsi" +
  "lon:1e-7,weightDecay:.004},pieces:e=>[...Qn(e.weightDecay),nr(e),k()]}),or=Kn(ir,`amsgrad`,`AMSGrad`,{amsgrad:" +
  "!0});function sr({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},describe(e){let r=`v ← μ " +
  "· v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`" +
  "v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r" +
  "[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[" +
  "t],r[t]=n?r[t]+e*s[t]:s[t]}}}var cr=Gn({name:`sgd`,title:`Gradient descent`,options:{momentum:E(`share of the " +
  "velocity that is kept`,0),dampening:E(`share of the gradient that does not enter the velocity`,0),nesterov:_(`" +
  "whether to step along the velocity as it will be`,!1),weightDecay:T(`how strongly parameters are drawn to 0`,0" +
  ")},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if(i&&(n===0||r>0))throw new e({what:`neste" +
  "rov needs a velocity without dampening`,found:{momentum:n,dampening:r},expected:`momentum above 0 and dampenin" +
  "g 0`});let o=Bn(n>0,sr({momentum:n,dampening:r,nesterov:i})),s=a===`keras`?[k(),...o]:[...o,k()];return[...Xn(" +
  "t.weightDecay,a),...s]}}),lr=Kn(cr,`momentum`,`Momentum`,{momentum:.9}),ur=Kn(cr,`nesterov`,`Nesterov`,{moment" +
  "um:.9,nesterov:!0});function dr(e,t){return{slots:{squares:0},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}" +
  "²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Jn(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i)" +
  "{let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outsi" +
  "de}}}function fr(e,t){return{slots:{squares:0,mean:0},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← " +
  "ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Jn(`averaged-variance`,[e,1-" +
  "e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]" +
  "*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var pr=f(`optimi" +
  "ser`,[cr,lr,ur,$n,Gn({name:`rmsprop`,title:`RMSprop`,options:{rho:E(`share of the average of squares that is k" +
  "ept`,.99),momentum:E(`share of the velocity that is kept`,0),centered:_(`whether to divide by the deviation in" +
  "stead of the root of the squares`,!1),epsilon:T(`what keeps the divisor from 0`,1e-8),weightDecay:T(`how stron" +
  "gly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,c" +
  "onvention:i,...a}){let o=qn(r,i),s=Bn(t>0,sr({momentum:t}));return[...Xn(a.weightDecay,i),n?fr(e,o):dr(e,o),.." +
  ".i===`keras`?[k(),...s]:[...s,k()]]}}),ir,ar,or]);function mr(e,t,n){return p(e,pr,n).create(t,n)}var A=f(`pen" +
  "alty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){let n=0;for(let t=0;t<e.l" +
  "ength;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}}" +
  ",{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n" +
  "+=e[t]*e[t];return t/2*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function hr({factor:e," +
  "...t}){return{...t,create:(n={},r=t.name)=>e(tn(t.options,n,r))}}var gr=hr({name:`constant`,title:`Constant`,f" +
  "ormula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),_r=hr({name:`cosine`,title:`Cosine`,f" +
  "ormula:`lr · ½(1 + cos(πk / T))`,options:{steps:g(`T: the step at which the rate reaches 0`,1,1e3)},factor:({s" +
  "teps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),vr=hr({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,opt" +
  "ions:{gamma:T(`factor from step to step`,.99)},factor:({gamma:e})=>t=>e**t}),yr=hr({name:`linear`,title:`Linea" +
  "r`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:g(`T: the step at which the line ends`,1,1e3)" +
  ",end:T(`factor at the end of the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),br=f(`schedu" +
  "le`,[gr,hr({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:g(`steps on one stair`,1,100)" +
  ",gamma:T(`factor from stair to stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),vr,yr,_r,hr({na" +
  "me:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:g(`n: the number of steps it ta" +
  "kes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function xr(e,t,n){return p(e,br,n).create(t,n)}va" +
  "r Sr=globalThis.kernels.float32,Cr=globalThis.kernels.float64,wr={end:[],gather:[`into`,`table`,`rowBytes`,`la" +
  "nes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasSt" +
  "ep`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`," +
  "`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`," +
  "`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`" +
  ",`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`byte" +
  "s`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`" +
  "y`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`" +
  "factor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`" +
  "bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row" +
  "`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask" +
  ":[`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row" +
  "`,`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilo" +
  "n`,`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBa" +
  "ck:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`" +
  ",`y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`cl" +
  "asses`,`byRows`],checkFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`" +
  ",`bytes`,`numbers`],descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`num" +
  "ber`]},Tr=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`," +
  "`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Er=[`half-squared-error`,`mean-squared-error`,`mean-a" +
  "bsolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler pro" +
  "bability`,`kullback-leibler logarithm`],Dr=[`done`,`l1`,`l2`,`norm`,`value`],Or=[`rate`,`coupled-decay`,`decou" +
  "pled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`,`greatest-mo" +
  "ments`],kr=[`program`,`loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbe" +
  "rsOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`wait" +
  "ed`,`batchRows`,`batchStart`,`numbersNow`],j={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128," +
  "firstStep:136,random:144,frameSize:176},Ar=class extends e{node;constructor(e,t,n){super({what:`cannot be comp" +
  "iled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},jr=class extends e{node;step;constructor(e,t,n,r){sup" +
  "er({what:`non-finite ${n}`,where:`node ${e}, step ${t}`,found:r,expected:`finite numbers; no parameter was cha" +
  "nged`}),this.node=e,this.step=t}};function Mr(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({gradient" +
  ":e})=>e.data.every(Number.isFinite)))){for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isF" +
  "inite(e)):void 0;if(e!==void 0)throw new jr(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let e=n.grad" +
  "ient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new jr(n.id,t,`gradient`,e)}}}function Nr(t){if(!(t" +
  " instanceof e)){let e=t instanceof Error?t.message:String(t);return{type:`error`,message:e,what:e}}let{message" +
  ":n,what:r,where:i,found:a,expected:o,nearest:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void" +
  " 0?{}:{found:a}};return t instanceof jr?{...c,type:`non-finite`,node:t.node,step:t.step}:t instanceof Ar?{...c" +
  ",type:`uncompilable`,node:t.node}:{...c,type:`fault`}}var Pr=class{#e;#t=1;constructor(e){this.#e=e}get steps(" +
  "){return this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function" +
  " Fr({values:e,gradients:t},n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float6" +
  "4Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(" +
  "e=>n[e].shape[0]===-1);return{values:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbe" +
  "rs:a,rows:s<0?0:r[s].shape[0]}}var Ir=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensor" +
  "s=t,this.#e=new Set(e)}has(e){return this.#e.has(e)}};function Lr({values:e,gradients:t,numbers:n}){return[e.b" +
  "uffer,t.buffer,n.buffer]}var Rr=class extends e{faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-" +
  "1} more)`:``;super({...Vr(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},zr=class{#e=[];attempt(t" +
  "){if(!(this.#e.length>=100))try{return t()}catch(t){if(!(t instanceof e))throw t;this.#e.push(t);return}}add(t" +
  "){this.attempt(()=>{throw new e(t())})}stop(){if(this.#e.length>0)throw new Rr(this.#e)}};function Br(t,n,r){l" +
  "et i=t instanceof Error?t:Error(String(t)),a=t instanceof e?Vr(t):{what:`${r} failed: ${i.message}`},o=a.where" +
  "===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new e({...a,where:o},{cause:i})}function Vr({what:e,where" +
  ":t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function Hr(t,{id:n,shape" +
  ":r,units:i}){let a=Gr(t),o=`${C(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new e({what:`values do " +
  "not fit`,where:n,found:C(a),expected:o});if(r[0]!==-1){if(w(a,r))return r;throw s()}if(a.length===2&&a[1]===i)" +
  "return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c%i===0)return[c/i,i];throw s()}function Ur(t,n,r){if(Kr(" +
  "t)){if(t.data.length!==n.length)throw new e({what:`wrong count of numbers for shape ${C(t.shape)}`,where:r,fou" +
  "nd:t.data.length,expected:String(n.length)});n.set(t.data);return}let i=0,a=(t,r)=>{if(typeof t!=`number`)thro" +
  "w new e({what:`not a number`,where:r,found:t,expected:`a number`});n[i++]=t},o=Array.isArray(t)&&Array.isArray" +
  "(t[0])?t[0].length:-1;Array.isArray(t)?o<0?t.forEach((e,t)=>{a(e,`${r}/${t}`)}):t.forEach((t,n)=>{if(!Array.is" +
  "Array(t)||t.length!==o)throw new e({what:`ragged rows`,where:`${r}/${n}`,found:Array.isArray(t)?t.length:t,exp" +
  "ected:`${o} numbers, as in the first row`});t.forEach((e,t)=>{a(e,`${r}/${n}/${t}`)})}):a(t,r)}function Wr(e,t" +
  ",n){let r=n===void 0?Gr(e):Hr(e,{id:t,shape:[-1,n],units:n}),i=new Float64Array(bt(r,t));return Ur(e,i,t),{sha" +
  "pe:r,data:i}}function Gr(e){if(Kr(e))return e.shape;let t=[];for(let n=e;Array.isArray(n);n=n[0])t.push(n.leng" +
  "th);return t}function Kr(e){return typeof e==`object`&&!!e&&`shape`in e}function qr(t,n={}){let{values:r={},tr" +
  "aining:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,family:s}=t.n" +
  "ode(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new e({what:`not a leaf`,where:n,found:s,expected:`" +
  "an input, a target or a parameter`});return[i,a[0]===-1?Wr(r,n,o):Wr(r,n)]})),s=Zr(t,o);return new Jr(t.topolo" +
  "gy,({position:e})=>{let n=t.nodes[e],r=o.get(e);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shap" +
  "e[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:e=>t.nodes[e].held,objective:new Map([...t.objective]" +
  ".map(([e,n])=>[t.node(e).position,n]))})}var Jr=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,thi" +
  "s.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(t));if(n!=" +
  "=void 0)return n;throw new e({what:`no value`,where:t,expected:`values for everything it depends on`})}at(e){r" +
  "eturn this.#n[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let i=this.at(" +
  "n);if(i===void 0)throw new e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expected:`valu" +
  "es for all inputs and targets`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].map(([e,t])=" +
  ">[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?" +
  "void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.s" +
  "et(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new " +
  "Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=" +
  "this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.outpu" +
  "t&&n.data.set(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(" +
  "r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t." +
  "push(void 0)}else{let t=this.#i(e,i);t!==void 0&&Xr(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;this.#n.pu" +
  "sh(o?yt(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,shape:t},n" +
  "){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=" +
  "this.#e;return{attributes:n,inputs:r,output:Qr(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({position:" +
  "e,inputs:t,spec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)return;let o=t" +
  "his.#o(e,a);t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e);if(n." +
  "size===0)return t;let r=Yr(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r" +
  ")?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Yr(this.topology.nodes[e].shape);for(l" +
  "et e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===void 0)thro" +
  "w new e({what:`unknown node`,found:t,expected:`the id of a node of this graph`});return n}};function Yr(e){ret" +
  "urn e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Xr(e,t,n){try{e.forward(t)}catch" +
  "(t){throw Br(t,n,e.name)}}function Zr(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;for(let[" +
  "n,{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`${t.nodes[" +
  "i[0]].id} and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length==" +
  "=0?t.batch:i[1].shape[0]}function Qr(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}function" +
  " M(e){return typeof e==`function`}function $r(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.pr" +
  "ototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var ei=$r(e=>function(t){e(this),this.messa" +
  "ge=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)" +
  "}`:``,this.name=`UnsubscriptionError`,this.errors=t});function ti(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice" +
  "(n,1)}}var N=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizer" +
  "s=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=nul" +
  "l,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(M(n))try{n" +
  "()}catch(t){e=t instanceof ei?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)" +
  "try{ii(t)}catch(t){e??=[],t instanceof ei?e=[...e,...t.errors]:e.push(t)}}if(e)throw new ei(e)}}add(t){if(t&&t" +
  "!==this){if(this.closed)ii(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this" +
  ")}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.i" +
  "sArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t" +
  "?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&ti(t,e)}remove(t" +
  "){let{_finalizers:n}=this;n&&ti(n,t),t instanceof e&&t._removeParent(this)}};N.EMPTY=(()=>{let e=new N;return " +
  "e.closed=!0,e})();var ni=N.EMPTY;function ri(e){return e instanceof N||e&&`closed`in e&&M(e.remove)&&M(e.add)&" +
  "&M(e.unsubscribe)}function ii(e){M(e)?e():e.unsubscribe()}var P={onUnhandledError:null,onStoppedNotification:n" +
  "ull,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},ai={setTimeout(e,t,.." +
  ".n){let{delegate:r}=ai;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{d" +
  "elegate:t}=ai;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function oi(e){ai.setTimeout(()=>{let" +
  "{onUnhandledError:t}=P;if(t)t(e);else throw e})}function si(){}var ci=di(`C`,void 0,void 0);function li(e){ret" +
  "urn di(`E`,void 0,e)}function ui(e){return di(`N`,e,void 0)}function di(e,t,n){return{kind:e,value:t,error:n}}" +
  "var F=null;function fi(e){if(P.useDeprecatedSynchronousErrorHandling){let t=!F;if(t&&(F={errorThrown:!1,error:" +
  "null}),e(),t){let{errorThrown:e,error:t}=F;if(F=null,e)throw t}}else e()}function pi(e){P.useDeprecatedSynchro" +
  "nousErrorHandling&&F&&(F.errorThrown=!0,F.error=e)}var mi=class extends N{constructor(e){super(),this.isStoppe" +
  "d=!1,e?(this.destination=e,ri(e)&&e.add(this)):this.destination=Si}static create(e,t,n){return new vi(e,t,n)}n" +
  "ext(e){this.isStopped?xi(ui(e),this):this._next(e)}error(e){this.isStopped?xi(li(e),this):(this.isStopped=!0,t" +
  "his._error(e))}complete(){this.isStopped?xi(ci,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.c" +
  "losed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(" +
  "e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}final" +
  "ly{this.unsubscribe()}}},hi=Function.prototype.bind;function gi(e,t){return hi.call(e,t)}var _i=class{construc" +
  "tor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){yi(e)}}erro" +
  "r(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){yi(e)}else yi(e)}complete(){let{partialObs" +
  "erver:e}=this;if(e.complete)try{e.complete()}catch(e){yi(e)}}},vi=class extends mi{constructor(e,t,n){super();" +
  "let r;if(M(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&P.useDeprecatedNextCo" +
  "ntext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&gi(e.next,t),error:e.error&&gi(" +
  "e.error,t),complete:e.complete&&gi(e.complete,t)}):r=e}this.destination=new _i(r)}};function yi(e){P.useDeprec" +
  "atedSynchronousErrorHandling?pi(e):oi(e)}function bi(e){throw e}function xi(e,t){let{onStoppedNotification:n}=" +
  "P;n&&ai.setTimeout(()=>n(e,t))}var Si={closed:!0,next:si,error:bi,complete:si},Ci=typeof Symbol==`function`&&S" +
  "ymbol.observable||`@@observable`;function wi(e){return e}function Ti(e){return e.length===0?wi:e.length===1?e[" +
  "0]:function(t){return e.reduce((e,t)=>t(e),t)}}var I=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let" +
  " n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=Oi(e)?e:new vi(e,t,n);return fi(()=>{let{o" +
  "perator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){" +
  "try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=Ei(t),new t((t,n)=>{let r=new vi({nex" +
  "t:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return t" +
  "his.source?.subscribe(e)}[Ci](){return this}pipe(...e){return Ti(e)(this)}toPromise(e){return e=Ei(e),new e((e" +
  ",t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};I.create=e=>new I(e);function Ei(e){return e??P.Promis" +
  "e??Promise}function Di(e){return e&&M(e.next)&&M(e.error)&&M(e.complete)}function Oi(e){return e&&e instanceof" +
  " mi||Di(e)&&ri(e)}function ki(e){return M(e?.lift)}function Ai(e){return t=>{if(ki(t))return t.lift(function(t" +
  "){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}fu" +
  "nction ji(e,t,n,r,i){return new Mi(e,t,n,r,i)}var Mi=class extends mi{constructor(e,t,n,r,i,a){super(e),this.o" +
  "nFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this." +
  "_error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?f" +
  "unction(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!thi" +
  "s.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==" +
  "null||e.call(this)}}},Ni=$r(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object uns" +
  "ubscribed`}),Pi=class extends I{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observers" +
  "=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Fi(this,this);return t.operator" +
  "=e,t}_throwIfClosed(){if(this.closed)throw new Ni}next(e){fi(()=>{if(this._throwIfClosed(),!this.isStopped){th" +
  "is.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){fi((" +
  ")=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers" +
  ":t}=this;for(;t.length;)t.shift().error(e)}})}complete(){fi(()=>{if(this._throwIfClosed(),!this.isStopped){thi" +
  "s.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this." +
  "closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubscri" +
  "be(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._che" +
  "ckFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this" +
  ";return t||n?ni:(this.currentObservers=null,r.push(e),new N(()=>{this.currentObservers=null,ti(r,e)}))}_checkF" +
  "inalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable()" +
  "{let e=new I;return e.source=this,e}};Pi.create=(e,t)=>new Fi(e,t);var Fi=class extends Pi{constructor(e,t){su" +
  "per(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error" +
  "(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.com" +
  "plete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??ni}};function Ii(e,t){let n=M(e)?e:()=" +
  ">e,r=e=>e.error(n());return new I(t?e=>t.schedule(r,0,e):r)}function Li(e){return!!e&&(e instanceof I||M(e.lif" +
  "t)&&M(e.subscribe))}function Ri(e,t){return Ai((n,r)=>{let i=0;n.subscribe(ji(r,n=>{r.next(e.call(t,n,i++))}))" +
  "})}var zi=Symbol.for(`bp-graph/kind`);function Bi(e,t){return new I(n=>{let r=new Map,i=[],a=new N,o=-1,s=()=>" +
  "{if(i===t())return;let e=a;i=t(),r.clear(),a=new N;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e" +
  ",e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(" +
  "),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:" +
  "()=>{n.complete()}}))})}var Vi=class{held=Hi;#e;#t=Hi;#n=Hi;#r;constructor(e){this.#e=e}get any(){return this." +
  "held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new" +
  " Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}roll" +
  "Back(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let " +
  "r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r=" +
  "{shape:e.shape,data:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this" +
  ".held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):" +
  "[e]}},Hi=new Map,Ui=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new I(t=>{this.#t++===0&&e.obse" +
  "rved?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!thi" +
  "s.#n&&!t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return " +
  "this.#e.length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e" +
  " of this.#e)e.complete()}},Wi=class extends I{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get ob" +
  "serverCount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let " +
  "t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}" +
  "},Gi=class{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new Wi;objectiveWeight" +
  "=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,t" +
  "his.op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.posit" +
  "ion=e.position,this.rank=e.rank,this.shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:_t(e.shape),this.i" +
  "nputs=t,this.propagation=n}get hasValue(){return this.current===void 0&&this.propagation.catchUp(),this.curren" +
  "t!==void 0}get value(){if(this.propagation.catchUp(),this.current!==void 0)return this.current;throw new e({wh" +
  "at:`no value yet`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation.ensureGradients()" +
  "&&this.#t!==void 0)return this.#t;throw new e({what:`no gradient yet`,where:this.id,expected:`a graph whose lo" +
  "ss has a value`})}get value$(){return this.valueListener.stream$}get gradient$(){return this.gradientListener." +
  "stream$}get valueListener(){return this.#n??=new Ui({latest:()=>(this.propagation.catchUp(),this.#i||this.prop" +
  "agation.teller.willTellValue(this.position)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e" +
  ")}}),this.#n}get gradientListener(){return this.#r??=new Ui({latest:()=>!(this.#a||this.propagation.teller.wil" +
  "lTellGradient(this.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation" +
  ".gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length" +
  "/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value$.pipe(Ri(t)),gradient$:this.gradient$.pipe(Ri(" +
  "t))}}get clamped(){return this.clamps?.any??!1}get held(){return this.clamps?.held??Hi}clamp(t,n){if(!Number.i" +
  "sFinite(t))throw new e({what:`not a value to hold`,where:this.id,found:t,expected:`a finite number`});this.#o(" +
  "e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current" +
  ",this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}different" +
  "iate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=vt(e.shape));let n=this.#t;n.d" +
  "ata.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of thi" +
  "s.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===v" +
  "oid 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this" +
  ".#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))" +
  "}get isValueObserved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r?.observed===!0}wi" +
  "thholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e)" +
  "{let t=this.#e;return t!==void 0&&w(t.shape,e)?t:vt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWei" +
  "ght!==0)&&this.propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit(" +
  ")}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&&t<this.units))throw new e({what:`no such unit`,where:this.id,fo" +
  "und:t,expected:`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propaga" +
  "tion.update(()=>{this.clamps??=new Vi(this.units),e(this.clamps),this.propagation.due(this)})}},Ki=class exten" +
  "ds Gi{family;symbol;#e=new N;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this" +
  ".id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(yt(e.spec.value))}set(e){let t=this.#a(e);this.p" +
  "ropagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.#n" +
  "??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){let t=e.subscribe({next:e=>{this." +
  "#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get frozen(){return this.#i}f" +
  "reeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.#i=!1,this.propa" +
  "gation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(" +
  "){let e=this.#n??this.current,t=this.#t??(e===void 0?void 0:yt(e));return t!==void 0&&(this.clamps?.advance()," +
  "this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?yt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}r" +
  "ollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value f" +
  "or ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation" +
  ".running||this.#t!==void 0?vt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Hr(e,this),n=this.blank" +
  "(t);return Ur(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e)" +
  "{this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},qi=class extends N{source;" +
  "consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.positi" +
  "on=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete" +
  "(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumu" +
  "late(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operat" +
  "ion.backward(t.call,n,this.index,e)}catch(e){throw Br(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();l" +
  "et{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)};return this.accumulate(n)," +
  "n}get contribution$(){return this.source.gradient$.pipe(Ri(()=>this.contribution()))}},Ji=class extends Gi{ope" +
  "ration;family;symbol;frozen=!1;call;#e;#t;#n=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family" +
  "=t.family,this.symbol=t.symbol,this.#e={attributes:this.attributes,inputs:n.map(()=>Yi),output:Yi,training:!1," +
  "draw:0},this.call=this.#e,n.forEach((e,t)=>e.edges.push(new qi(e,this,t,r)))}recompute(){if(this.clamps?.advan" +
  "ce(),!this.#r())return!1;let e=this.#e,{propagation:t}=this,n=this.#t,r=this.#i(t.batch),i=this.blank(r);e.out" +
  "put=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#n=!0,Br(e,this.id" +
  ",this.op)}return this.become(this.clamped?yt(i):i,r!==n),!0}rollBack(){this.#n?this.clamps?.rollBack():super.r" +
  "ollBack(),this.#n=!1;let{current:e}=this;this.#r(),this.#e.output=e??Yi,e!==void 0&&this.clamped&&(this.#e.out" +
  "put=vt(e.shape),this.operation.forward(this.#e))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===v" +
  "oid 0?`a wave`:e.missing()}#r(){let{inputs:e}=this,t=this.#e.inputs;for(let n=0;n<e.length;n++){let{current:r}" +
  "=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e){let{shape:t}=this;return(this.#t===void 0||t[0]===-1&&this." +
  "#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:t),this.#t}},Yi={shape:[0],data:new Float64Array};function Xi" +
  "(e,t){return new I(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{" +
  "n.error(e)},complete:i})),n.next(e()),i()})}var Zi=[`input`,`target`,`parameter`];function Qi(t,n){if(!(typeof" +
  " t==`string`&&t.length>0&&t.length<=200))throw new e({what:`not an id`,where:n,found:t,expected:`a text of 1 t" +
  "o 200 characters`})}function $i(e){return Zi.includes(e)}function ea({op:n},r){if(typeof n!=`string`)return n;" +
  "if(!$i(n)){if(In.has(n))return In.get(n);throw new e({what:`unknown operation`,where:r,found:n,expected:`the n" +
  "ame of an operation`,nearest:t(n,[...Zi,...In.names])})}}function ta({attributes:e=ia},t,n){return te(t?.rules" +
  "??ia,e,n)}function na({id:t,inputs:n},r,i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a" +
  "===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new e({what:`wrong count of inputs of ${t}`,where:i" +
  ",found:n.length,expected:s})}function ra(t,n,r){let{id:i,operation:a,attributes:o}=t;if(a===void 0)return aa(t" +
  ",r??`node ${i}`);try{return a.inferShape(n.map(({shape:e})=>e),o)}catch(t){if(!(t instanceof e))throw t;let o=" +
  "n.map(e=>`${e.id} ${C(e.shape)}`).join(`, `),s=[r,t.where].filter(e=>e!==void 0).join(`, `);throw new e({...Vr" +
  "(t),what:`${t.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var ia={};function aa({id:t,op:n," +
  "units:r,value:i},a){if(n===`parameter`)return oa(t,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new" +
  " e({what:`width of ${t}`,where:`${a}/units`,found:r,expected:`a whole number, 1 or more`});bt([1,r],`${a}/unit" +
  "s`);let o=[-1,r];return i!==void 0&&sa(t,i,o,`${a}/value`),o}function oa(t,n,r){if(n===void 0)throw new e({wha" +
  "t:`parameter ${t} without numbers`,where:`${r}/data`,expected:`its shape and data`});let i=bt(n.shape,`${r}/sh" +
  "ape`);return ca(`parameter ${t}`,n,i,`${r}/data`),n.shape}function sa(t,n,r,i){let a=bt(n.shape,i);if(!w([-1,." +
  "..n.shape.slice(1)],r)||n.shape.length===0)throw new e({what:`value of ${t}`,where:i,found:C(n.shape),expected" +
  ":C(r)});ca(`value of ${t}`,n,a,i)}function ca(t,{shape:n,data:r},i,a){if(r.length!==i)throw new e({what:t,wher" +
  "e:a,found:r.length,expected:`${i} numbers for ${C(n)}`})}var la=class{waiting;#e;#t=[];#n=[];constructor(e){th" +
  "is.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=t" +
  "his.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}}" +
  ";function ua(e){let t=new zr,n=new fa(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let" +
  " o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var d" +
  "a=1e3,fa=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({" +
  "id:e},t)=>{this.#t.attempt(()=>{Qi(e,L(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:L" +
  "(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.att" +
  "empt(()=>ea(e,L(t,`op`))),r=this.#t.attempt(()=>ta(e,n,L(t,`attributes`)));return(n!==void 0||$i(e.op))&&this." +
  "#t.attempt(()=>{na(e,n,L(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=th" +
  "is.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)" +
  "n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n" +
  ".length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>" +
  "{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t" +
  ".attempt(()=>ra(o,s,L(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i" +
  ",inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new la(e.length);return e.forEach(({inputs:e},n)=>{" +
  "e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,L(n,`inputs`,r),`the id of a node of this graph`):" +
  "t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(pa(e).map(e=>[e,1]));let n=new Ma" +
  "p;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,`/objective/${ma(r)}`," +
  "`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/${ma(e" +
  ")}`;_t(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:C(t),expected:`a scalar node`})),Number.isF" +
  "inite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e,n,r){this.#" +
  "t.add(()=>({what:`unknown node`,where:n,found:e,expected:r,nearest:this.#n.size<=da?t(e,[...this.#n.keys()]):v" +
  "oid 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=" +
  "e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).ma" +
  "p(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:L(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → " +
  "`),expected:`a graph without cycles`}))}};function pa(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)" +
  "for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]=" +
  "==0).map(({position:e})=>e)}function L(e,...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function ma(e" +
  "){return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var ha=class{#e=new ga(e=>e.valueListener);#t=new ga(e=>e" +
  ".gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#" +
  "n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);th" +
  "is.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);thi" +
  "s.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){re" +
  "turn e<this.#i&&this.#n?.gradients.has(e)===!0}},ga=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e" +
  "},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},_a=class{#e;#t;#n=-1;constructo" +
  "r(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#" +
  "t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;ret" +
  "urn this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this" +
  ".#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;thi" +
  "s.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}t" +
  "his.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},va=cla" +
  "ss{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Pi;wave$=new Pi;role$=new Pi;nodes;objective=[];t" +
  "eller=new ha;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t" +
  "){this.#n=new _a(e),this.#r=new _a(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof Ki).filter(" +
  "({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of thi" +
  "s.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){retu" +
  "rn this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduce((e" +
  ",{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.nodes" +
  "[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t" +
  ")||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()=>vo" +
  "id 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(le" +
  "t e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;let r=n===`later`||!this.isWatched?void 0:n()," +
  "i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp()" +
  ":this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes" +
  ".filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[" +
  "]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isA" +
  "nnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e.chan" +
  "ge,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(t){if(this.catchUp(),this." +
  "#d)throw new e({what:`the graph has been disposed`,expected:`a living graph`});if(this.#s)t();else if(this.run" +
  "ning)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)throw e}}drive(e){this.catchUp(),this.#s?e(" +
  "):this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(thi" +
  "s.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l" +
  "+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(t,{id:n}){let r=t in" +
  "stanceof e?t:ya(t,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0,this.#u=vo" +
  "id 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o.shif" +
  "t();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.is" +
  "Announced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.ru" +
  "nning=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(" +
  "e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e" +
  "){return this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),ya(e,`the change failed`)}t" +
  "ry{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:ya(a,`the gradients fai" +
  "led`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{no" +
  "des:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute" +
  "()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for" +
  "(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.tak" +
  "eHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withho" +
  "ldGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced" +
  "===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.le" +
  "ngth>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){le" +
  "t r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{" +
  "this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==void 0&&(t" +
  "??=n,n.rows!==t.rows))throw new e({what:`inputs of different batch sizes`,where:`${t.id} and ${n.id}`,found:[t" +
  ".rows,n.rows],expected:`as many rows in each; push them together in one graph.update or graph.feed`});return t" +
  "?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(" +
  "e){Ii(()=>e).subscribe()}};function ya(t,n,r){if(t instanceof e)return t;let i=t instanceof Error?t:Error(Stri" +
  "ng(t));return new e({what:`${n}: ${i.message}`,where:r},{cause:i})}var ba=class{nodes;inputs;targets;parameter" +
  "s;topology;#e;#t;constructor(e){this.topology=ua(e),this.#t=new va(this.topology.nodes.length,e=>xa(this.topol" +
  "ogy,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof Ki);this.inputs=t.filter" +
  "(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({famil" +
  "y:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}get[zi](){ret" +
  "urn#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return this.#n(e)}input(e){re" +
  "turn this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){this.#t.update(e)}po" +
  "stpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(" +
  "e){this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Li(n)?e." +
  "connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return " +
  "Bi(Xi(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGradients())throw new e({w" +
  "hat:`nothing to differentiate`,expected:this.#i()})}differentiate(t){let n=Object.entries(t).map(([t,n])=>{let" +
  " r=this.#n(t);if(r.shape.some(e=>e!==1))throw new e({what:`not a scalar`,where:t,found:r.shape,expected:`a sca" +
  "lar node`});if(!Number.isFinite(n))throw new e({what:`not a weight`,where:t,found:n,expected:`a finite number`" +
  "});return[r.position,n]});this.#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.objective.ma" +
  "p(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnhe" +
  "ard&&this.#t.catchUp(),this.#t.number}get watched(){return this.#t.watched}get watchNumber(){return this.#t.wa" +
  "tchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){retu" +
  "rn this.#t.role$}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#" +
  "t.catchUp(),this.#t.batch}setMode(e){this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return thi" +
  "s.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return{nodes:thi" +
  "s.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,va" +
  "lue:Sa(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof Ki&&i.hasValue?{...o,v" +
  "alue:Sa(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return this.#e.red" +
  "uce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(n){l" +
  "et r=this.topology.position.get(n);if(r!==void 0)return this.#e[r];throw new e({what:`unknown node`,found:n,ex" +
  "pected:`the id of a node of this graph`,nearest:t(n,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let" +
  " r=this.#n(t);if(r instanceof Ki&&n.includes(r.family))return r;throw new e({what:`wrong kind of node`,where:t" +
  ",found:r.op,expected:n.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a gr" +
  "aph with a scalar node at its end`}};function xa({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec" +
  ",i=r.inputs.map(e=>n[e]);n.push(e===void 0?new Ki(r,t):new Ji(r,e,i,t))}return n}function Sa({shape:e,data:t})" +
  "{return{shape:e,data:t.slice()}}var Ca=class{engine=`plain`;#e;constructor(e){this.#e=e}run(e,t=0){let[n,r]=[0" +
  ",t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==vo" +
  "id 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},wa=class" +
  "{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={}){this.data=e,this.rows=Ta(e);let{batchSize:n=this" +
  ".rows}=t;i(`batch size`,n),this.#e=Math.min(n,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t." +
  "shuffle??this.perEpoch>1,this.#t&&(this.#i=new kt(t.seed??1).state)}get position(){let e=this.#i;return{epoch:" +
  "this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){n!==void 0" +
  "&&kt.restore(n);let r=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!r&&this.#t&&(this.#a=" +
  "void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get s" +
  "tart(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(" +
  "){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fr" +
  "omEntries(Object.entries(this.data).map(([t,n])=>[t,Ea(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(thi" +
  "s.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===vo" +
  "id 0){let t=e===void 0?void 0:kt.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(" +
  "e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function Ta(t){let n=Object.entries(t)" +
  ",r=n.length===0?0:n[0][1].shape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw new e({what:`data of different l" +
  "engths`,where:t,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new e({what:`no data to train on" +
  "`,found:r,expected:`1 row or more`});return r}function Ea({shape:e,data:t},n){let r=t.length/e[0],i=new Float6" +
  "4Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slic" +
  "e(1)],data:i}}function Da({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e" +
  ").map(({id:e,value:t})=>[e,t]))}function Oa(e,t){let n=Da(e);return t===void 0||Object.values(n).every(({shape" +
  ":e})=>e[0]===t.rows)?n:{...n,...t.data}}function ka(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t" +
  "}of a.constants)i.set(t,e);for(let e of a.tables)Aa(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s" +
  ",trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t" +
  ".offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}functio" +
  "n Aa(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(" +
  "o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var ja=class{request;batches;slots;#e;#t;#n;#r;constructor(e" +
  ",t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new wa(Da(e),{shuffle:!1}),i=r.varies?r.data:Oa(e,t.batch" +
  "es),a=new Map(t.slots.map(e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,th" +
  "is.#r=i,this.request={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fu" +
  "llSize,tables:new Map(Object.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.froze" +
  "n===!1,pays:e=>{let n=a.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.k" +
  "eys(t.updater.init(0)).length,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology" +
  ":n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i," +
  "clip:r,...t===void 0?{}:{look:t}});return ka(a,this.#r,this.#e,this.slots),a}},Ma=class{#e;#t=new Map;#n=0;con" +
  "structor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??t" +
  "his.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t." +
  "get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function Na(e,{t" +
  "rains:t,pays:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filt" +
  "er(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(_t(e)/i)*i,u=e=>e.reduc" +
  "e((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e" +
  "=>{let{position:n,shape:r}=e,i=_t(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+" +
  "m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{member" +
  "s:h,offset:f,...d,gradient:p,state:g}}function Pa({spec:e}){return e.op===`parameter`}function Fa(e,t){let n=n" +
  "ew Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function" +
  " Ia(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(i.attribut" +
  "es)??[],o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function La(e,t){let n=new Set;" +
  "for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);re" +
  "turn n}function Ra(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offs" +
  "et,count:r.count,constants:t.constants(...Ba(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,out" +
  "put:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count," +
  "constants:t.constants(...Ba(t.attributes))})}}}function za(e){return{couplesUnits:!0,fits:({output:e})=>e.perR" +
  "ow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},ba" +
  "ckward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset" +
  ",g:o.offset,units:a.units})}}}function Ba(e){return Object.values(e).filter(e=>typeof e==`number`)}function Va" +
  "(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{R(t,{into:t.output.offset,add:i===0?0:1,from:n" +
  ",count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){R(t,{into:r,add:i,from:t.gradient.offset,count:a}," +
  "e(t,n))}}}var Ha={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{R(e,{into:e" +
  ".output.offset+Xa(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){R(e,{into:n,add:r,from" +
  ":e.gradient.offset+Xa(e,t),count:i})}},Ua={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0" +
  "].offset+Za(e);R(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.a" +
  "dd===0&&Ja(e,n),R(e,{into:n.offset+Za(e),add:1,from:r.offset,count:i.count})}},Wa={forward(e){Ya(e,e.inputs.ma" +
  "p(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=" +
  ">e);Ya(e,[e.gradient.offset,...r],n)}},Ga={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`di" +
  "vide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:" +
  "i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,co" +
  "unt:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset," +
  "count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function Ka(e){return{fits:" +
  "({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into" +
  ":t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));" +
  "t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var qa={fits:({output:e})=>e.perRo" +
  "w,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.uni" +
  "ts})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e." +
  "gradient.offset,b:a,units:i})}};function R(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function Ja(e" +
  ",{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function Ya(e,t,{offset:n,add:r,cou" +
  "nt:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n]," +
  "count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function Xa({inputs:e},t){return e.slice(0,t)" +
  ".reduce((e,{count:t})=>e+t,0)}function Za({attributes:e,output:t}){return e.from*(t.count/t.units)}var Qa={for" +
  "ward(e){$a(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){$a(e,e.gradient.offset,n)}};function $a(" +
  "e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=Pt(s);e.em" +
  "it(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.const" +
  "ants(Ft(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var eo={fits:({inputs:[e,...t]})=>e.perRo" +
  "w&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...no(e),y:e.output.offset,...ro(e),...io(e)})},ba" +
  "ckward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...no(e),into:n,add" +
  ":r,g:a,...ro(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:to(e)})}};function to(e){let{count:t" +
  "}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{...no(e),y:n,...ro(e,!1),...io(e,!1)})" +
  ",e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}function no(e){let[t]=e.inputs;return{x:t" +
  ".offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}}function ro(e,t=e.inputs.length>1){return t?{" +
  "gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}}function io(e,t=e.inputs.length>2){re" +
  "turn t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasStride:0}}function ao(e){return{fits:so" +
  ",forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...co(t),...lo(n,t.inputs[0])})},bac" +
  "kward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offs" +
  "et,...co(t),...lo(a,t.inputs[0])})}}}var oo={fits:so,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,.." +
  ".uo(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,.." +
  ".uo(e)})}};function so({inputs:e}){return e.every(({perRow:e})=>e)}function co(e){let[t,n]=e.inputs;return{y:t" +
  ".offset,t:n.offset,units:t.units,constants:e.constants(...Ba(e.attributes))}}function lo({reduction:e},{units:" +
  "t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function uo({inputs:[e,t],attributes:{targets:n,reduct" +
  "ion:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var fo={fits:" +
  "({inputs:e,output:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{in" +
  "puts:t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.off" +
  "set,units:n.units,start:a>0?mo:i===void 0?po:ho,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a" +
  "].offset,width:t[a].units,...go(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.leng" +
  "th>>1;if(t<o){let{w:s,unitStride:c,inputStride:l}=go(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units," +
  "start:n.add===1?mo:po,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:c})}else if(t<" +
  "2*o){let s=r[t-o],{unitStride:c,inputStride:l}=go(e,s,n);e.emit(`outer`,{into:n.offset,units:i.units,width:s.u" +
  "nits,unitStride:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.offset,units:i.u" +
  "nits,stride:n.units===1?0:1,add:n.add,g:a.offset})}},[po,mo,ho]=[0,1,2];function go({attributes:e,output:t},{u" +
  "nits:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var _o=" +
  "{\"weighted-sum\":fo,add:Va(()=>1),subtract:Va((e,t)=>1-2*t),scale:Va(({attributes:e})=>e.factor),\"weighted-tota" +
  "l\":Va(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Va(()=>1),concat:Ha,slice:Ua,multiply:Wa,divide:Ga,sum" +
  ":Ka(()=>1),mean:Ka(e=>1/e),dot:qa,dropout:Qa,\"layer-normalisation\":eo,\"softmax-cross-entropy\":oo},vo=new Map([" +
  "...We.names.map((e,t)=>{let n=We.get(e);return[n,n.scalar===void 0?za(t):Ra(t)]}),...On.names.map((e,t)=>[On.g" +
  "et(e),ao(t)]),...Object.entries(_o).map(([e,t])=>[In.get(e),t])]);function yo(e){return vo.get(e)}var bo=class" +
  "{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#" +
  "d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,thi" +
  "s.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?." +
  "values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[xo(e.numbers),e" +
  "]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for" +
  "(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw new Ar(this.#e[e]." +
  "id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set" +
  "(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[" +
  "t],i=Yr(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,la" +
  "nes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.o" +
  "ffset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(Pa(e))return;let r=this.values.get(t)??this.#b(" +
  "e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);e" +
  "lse{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for" +
  "(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r==" +
  "=void 0)throw new Ar(t,`an input without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:" +
  "r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e" +
  "[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(" +
  "e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s." +
  "has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{off" +
  "set:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,i" +
  "nputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.o" +
  "peration.constantInputs?.(r.attributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach(" +
  "(e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?" +
  "this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),Pa(this.#e[e])&&this.#u.push(" +
  "...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!Pa(e)&&!this.#l.has(n)&&this.#y(n)}f" +
  "inishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],t" +
  "his.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.ma" +
  "p(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let" +
  " t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{th" +
  "is.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:yo(r);if(r===" +
  "void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t" +
  ")=>o.push({name:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this." +
  "request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);le" +
  "t n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this." +
  "#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.si" +
  "ze!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.o" +
  "ffset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{of" +
  "fset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(" +
  "t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexO" +
  "f(-1)>0)throw new Ar(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?Yr" +
  "(t):_t(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(" +
  "e);if(t!==void 0)return t;throw new Ar(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=xo(e" +
  "),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){th" +
  "is.steps.push({node:e,instruction:{name:t,operands:n}})}};function xo(e){return e.map(e=>Object.is(e,-0)?`-0`:" +
  "e).join()}function So(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new Ma(a),c=Na(o." +
  "filter(Pa),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new bo(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=" +
  ">t.has(e)?[`gradient`]:[`value`,`gradient`]),d=Fa(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e o" +
  "f o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return Co(u,o,t,e.keep==" +
  "=!0?d:Ia(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u.s" +
  "teps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u.wh" +
  "ole])}}function Co(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.ra" +
  "nk<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function wo(e,t,{values:n,gradients:r}){let{objec" +
  "tive:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new Ma(o,u),f=new Set(r),p=new bo(e" +
  ",{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=Fa(s,r.length>0?[...n,...r,...i.keys()]:" +
  "n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&Co(p,s,i,Ia(s,e=>f.has(e)));let" +
  " h=[...Fa(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:ee}=p;return{tape:{...t,size:d.s" +
  "ize,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...ee])}}functio" +
  "n To(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...Fa(o,r.keys())].sort((e,t)=>e" +
  "-t),c=Ia(o,a),l=So(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=wo(n,l,u),f=e.build(l,d);f.look(t);let{me" +
  "mory:p}=f,m=(e,n,r)=>{for(let i of e){let e=Eo(r.get(i),p);if(e!==void 0)return new jr(o[i].id,t,n,e)}},h=m(s," +
  "`value`,d.tape.values)??g()??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),h;functio" +
  "n g(){let e=p.BYTES_PER_ELEMENT===4?Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i" +
  ")?.offset??0])),!Number.isFinite(n))return new jr(o[i].id,t,`value`,n)}}function Eo(e,t){if(e===void 0)return;" +
  "let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var Do=class{#e;#t;#n;#r;#i=new " +
  "Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e" +
  ",gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:" +
  "this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return" +
  " i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=thi" +
  "s.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new Oo(t,t=>Ao(n.get(t),e,r),i,t=>a[t].shape." +
  "map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},Oo=class{positions;tensors;#e;#t;#n;" +
  "#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positi" +
  "ons=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(ko);let s=0;this" +
  ".tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],dat" +
  "a:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t" +
  "[r]===ko?0:n[t[r]]}},ko=-1;function Ao(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?A" +
  "rray.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var jo=class{#e;#t;#n" +
  ";#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=Mo(e.watched," +
  "t),this.#n=No(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}foll" +
  "ow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=Mo(this.#e.watched,this.#t),n=this.#r;return thi" +
  "s.#n===void 0&&n.values.length+n.gradients.length>0||!Po(n.values,t.values)||!Po(n.gradients,t.gradients)?!1:(" +
  "this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.g" +
  "limpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{la" +
  "nes:i,values:a}=r,o=this.#n?.gradients??new Map;return new Do({nodes:t.nodes,memory:n,lanes:i,values:a,gradien" +
  "ts:o},e,this.#s.size)}};function Mo({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradien" +
  "ts:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=La(c,e=>o(e)||s&&i.has(e" +
  ")),u=Fa(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e" +
  ")),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function No(e,t,n){try{return wo(t,n,e)}catch(e){if(e ins" +
  "tanceof Ar)return;throw e}}function Po(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var Fo=class{engine;#" +
  "e;#t;#n;#r;constructor(e,t,n){this.engine=n.name,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0){this.#t.ch" +
  "eckIdle();let n=this.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u" +
  "=e=>a.rateAt(e),d={step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:" +
  "h}=r.run(Math.max(1,e-o),d);f>0&&this.#l(n,o+f),a.step<e&&h===void 0&&this.#u();let{epoch:g,batch:_}=i.positio" +
  "n,v=a.step-1,ee={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?ee:" +
  "{...ee,stopped:h}}dispose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking.follow()?e:" +
  "(this.#a(),this.#o())}#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=new ja(this." +
  "#e,this.#t,this.#n),{batches:t,request:n,slots:r}=e,i=So(n),a=new jo(this.#e,n,i,t),o=e.build(i,a.look),{membe" +
  "rs:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#e,{moves:u}=this.#t,d" +
  "=this.#c();return this.#r={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,looking:a.at(o)},this.#r}#s(e){" +
  "return e.roles!==this.#c()||e.moves!==this.#t.moves||!this.#e.isBehind&&e.wave!==this.#e.wave}#c(){return 2*th" +
  "is.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#l(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}" +
  "=r,{offset:s,state:c}=o.parameters;e.moves=this.#t.moves+1,this.#t.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&" +
  "&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e" +
  ".set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#e.wave},()=>n.glimpse(t))}#u(){let{step:e}=this.#t;throw " +
  "this.#e.backward(),Mr(this.#e,e),To(new ja(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not taken and all" +
  " its numbers are finite`)}};function Io(t,n,r,i){let a=r.find(e=>e.isAvailable()),o=r.find(({name:e})=>e===i);" +
  "if(a===void 0)return{driver:new Ca(n),refusal:Lo(o)};try{let e=new Fo(t,n,a);return o===void 0||a===o?{driver:" +
  "e}:{driver:e,refusal:Lo(o)}}catch(t){if(!(t instanceof e))throw t;return{driver:new Ca(n),refusal:t}}}function" +
  " Lo(t){return new e({what:`engine cannot run here`,where:`engine`,found:t?.name,expected:t?.needs??`WebAssembl" +
  "y, allowed by the page`})}function z({memory:e},t,n){return e.subarray(t,t+n)}function Ro(e,{name:t,operands:n" +
  "},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var zo={activate({count:e,...t}," +
  "n){let r=z(n,t.x,e),i=z(n,t.y,e);return Bo.get(Vo(n))?.forward(r,i)??Ho(r,i,n)},activateBack({into:e,add:t,cou" +
  "nt:n,...r},i){let a=z(i,r.x,n),o=z(i,r.y,n),s=z(i,r.g,n),c=z(i,e,n);return(t===0?Bo.get(Vo(i)):void 0)?.backwa" +
  "rd(o,s,c)??Uo(a,o,s,c,t,i)}},Bo=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tan" +
  "h(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t" +
  ")=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r" +
  "++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function Vo({operation:e}){return e?.name??``}function Ho(e,t,{operation:n,att" +
  "ributes:r}){let{value:i}=re(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Uo(e,t,n,r,i,{op" +
  "eration:a,attributes:o}){let{derivative:s}=re(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a" +
  "]*s(e[a],t[a],o)}}var Wo={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=z(a,e,r),s=z(a,n,r);return()=>" +
  "{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into" +
  ":e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a" +
  "=z(i,e,n),o=z(i,r.a,n),s=z(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e" +
  "<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=z(a,e,n),s=z(a,i.a,n),c=z(a,i.b,n" +
  ");return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Go={loss({into:e,units:t" +
  ",divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Ko(a.operation),d=z(a,i.y" +
  ",t*o),f=z(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n]," +
  "l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes" +
  ":l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Ko(c.operation),h=n===0?p:m,g=z(c,s.y,i" +
  "*l),_=z(c,s.t,i*l),v=z(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r" +
  "=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Ko({name:e,scalar:t}){if(" +
  "t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var qo={mask({into:e,units:t,perRow:n},r" +
  "){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=z(r,e,t*o);return()=>{let e=Nt(a,i.step),t=n===1?i.rows:1" +
  ";for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+" +
  "e]=s[t]}}},[Jo,Yo]=[1,2],Xo={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:" +
  "o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}}" +
  ",affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=z(t,e.into,n" +
  "*c),u=z(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=" +
  "c){if(r!==Jo){let n=r===Yo?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){le" +
  "t e=p+2*s;Zo(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Qo(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&$o(l," +
  "t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:" +
  "l}=s,u=z(s,o.g,t*c),d=z(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){le" +
  "t e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a" +
  "===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},tot" +
  "al({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=z(a,i.g,t*o);return()=>{if(r===0)for(let " +
  "r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};" +
  "function Zo(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*" +
  "n]}function Qo(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function $o(e,t,n,r," +
  "i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var es={normalise({units:e,epsilon:t,gain:n,gainStride:r,b" +
  "ias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=z(s,o.y,e*c),d=z(s,o.x,e*c);return()=>{for(let o=0;o<c;o" +
  "++){let{unit:s,mean:f,slope:p}=ts(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]" +
  "}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=z(s,e" +
  ",n*c),d=z(s,o.x,n*c),f=z(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=ts(d,e,c,l[r])," +
  "[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r" +
  "++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function ts(e,t,n,r){let i=e." +
  "length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for" +
  "(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope" +
  ":1/Math.sqrt(Math.max(s+r/c/c,ns))}}var ns=1e-300,rs={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lan" +
  "es:o,memory:s}=a,c=z(a,e,o),l=z(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o" +
  ")n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:" +
  "s}=a,c=z(a,e,n*o),l=z(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnit" +
  "s({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=z(i,e,a),s=z(i,r.a,n*a),c=z(i,r.b,n*a);return()=>{for(let e=" +
  "0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t," +
  "units:n,...r},i){let{lanes:a}=i,o=z(i,e,n*a),s=z(i,r.g,a),c=z(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++" +
  ")o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},is={...Xo,...Wo,...rs,...zo,...Go,...qo,...es,call({node:e},{call:t}){let " +
  "n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.b" +
  "ackward(t,n,r,i)}}},as=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=ss;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o," +
  "inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r" +
  ",this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>cs(n,e)),this.#a=cs(n,e),this.#o=[...s,e].map(e=>t[e].shape),this." +
  "#s={attributes:o.attributes,inputs:[],output:ss,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=" +
  ">{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){th" +
  "is.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),thi" +
  "s.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=th" +
  "is.#o.map(t=>os(t,e));this.#s.output=n.at(-1)??ss,this.#s.inputs=n.slice(0,-1),this.#c=os(this.#s.output.shape" +
  ",e),this.#l=this.#s.inputs.map(({shape:t})=>os(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:" +
  "1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n" +
  ",perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*" +
  "i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let " +
  "s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function os(e,t){let n=e.map(e=" +
  ">e===-1?t:e);return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var ss={shape:[0],data:new Float64A" +
  "rray};function cs({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}fu" +
  "nction ls(t,n){let r=t/2**20;return new e({what:`not enough memory for a compiled run`,found:r<1024?`${r.toFix" +
  "ed(1)} MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}function " +
  "us({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var ds=class{#e;#t;#n;#r;#i;#a;#o={step:0" +
  ",learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=fs(e.paramet" +
  "ers,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===" +
  "void 0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!ps(this.#a.gra" +
  "dient))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n" +
  ".advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this" +
  ".#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n" +
  "}=this.#a,r=0;for(let i of A){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t)" +
  "{let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)ht.get(e).c" +
  "lip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function fs(e,t,n){let{offset:r,paying:i," +
  "trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i)" +
  ",trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function ps(e)" +
  "{let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var ms=class{tape;memory;#e;#t;#n;#r=-1;constructor" +
  "(e,t){this.tape=e,this.memory=hs(e.size);let n=us(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps?" +
  "?[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new ds(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evalua" +
  "ted:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e)" +
  ";try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{" +
  "tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec" +
  ";return Ro(is,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new as(a,e." +
  "nodes,n,r,t);return i.set(a,o),o}})}}};function hs(e){try{return new Float64Array(e)}catch{throw ls(Float64Arr" +
  "ay.BYTES_PER_ELEMENT*e,`that much free memory`)}}var gs={name:`typescript`,width:1,bytes:8,needs:`nothing`,isA" +
  "vailable:()=>!0,has:({name:e})=>e in is,create:(e,t)=>new ms(e,t)},_s={size:8,width:2},vs={size:4,width:4},B={" +
  "load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},V={integer:{load:[40],add:[106],multiply:" +
  "[108],less:[72]},float64:{load:[43]},and:[253,78]},H={i32:127,f32:125,f64:124,v128:123},U=253;function ys(e,t)" +
  "{let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function bs(e){return[U,e," +
  "1]}var xs={..._s,type:H.f64,one:{type:H.f64,bytes:8,load:[43],spread:[43],store:[57],...ys(e=>[e],160)},many:{" +
  "type:H.v128,bytes:16,load:[U,B.load],spread:[U,B.load64Splat],store:[U,B.store],...ys(bs,240)},extract:33,load" +
  "Place:87,splat:[U,20],less:[U,73],fromInteger:[183],fromFloat64:[]},Ss={...vs,type:H.f32,one:{type:H.f32,bytes" +
  ":4,load:[42],spread:[42],store:[56],...ys(e=>[e],146)},many:{type:H.v128,bytes:16,load:[U,B.load],spread:[U,B." +
  "load32Splat],store:[U,B.store],...ys(bs,228)},extract:31,loadPlace:86,splat:[U,19],less:[U,67],fromInteger:[17" +
  "8],fromFloat64:[182]},Cs=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`," +
  "`kept`,`epsilon`,`gain`,`bias`]),ws={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitSt" +
  "ride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{a" +
  "t:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasSte" +
  "p:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:" +
  "d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d" +
  "},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>As(Ts[t.operation].forward,e," +
  "t),activateRowsBack:(e,t)=>As(Ts[t.operation].back,e,t),mask:(e,t)=>As(`mask`,e.perRow===1?e:{...e,row:t.size}" +
  ",t),loss:(e,t)=>As(`lossValue`,Ns(e,t),t),lossBack:(e,t)=>As(`lossBack`,Ns(e,t),t),call:(e,t)=>ks(t),callBack:" +
  "(e,t)=>ks(t)},Ts={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`log" +
  "SoftmaxBack`}},Es={activate:Tr,activateBack:Tr,lossValue:Er,lossBack:Er};function Ds({name:e,operands:t},n){le" +
  "t r=ws[e];return r===void 0?As(e,t,n):r(t,n)}function Os({name:e},t,n){if(e===`activateRows`||e===`activateRow" +
  "sBack`)return t in Ts;let r=Es[e===`loss`?`lossValue`:e];return r===void 0||r.includes(Ms(r,t,n))}function ks(" +
  "{step:e}){return{kernel:`core`,operands:{step:e},variant:0}}function As(e,t,n){let{address:r,lanes:i,order:a,s" +
  "ize:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?Cs.has(e)?r(t[e]):" +
  "t[e]:s[e];return{kernel:e,operands:Object.fromEntries(wr[e].map(e=>[e,c(e)])),variant:js(e,n)}}function js(e,{" +
  "operation:t,attributes:n}){let r=Es[e];return r===void 0?0:r.indexOf(Ms(r,t,n))}function Ms(e,t,n){return Obje" +
  "ct.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function Ns(e,{lanes:t,size:n}){return t===" +
  "1?{...e,units:1,row:e.units*n,isRow:1}:e}var[Ps,W,G]=[0,1,2];function Fs(e){let t=e;for(;;){let e=Is.reduce((e" +
  ",t)=>Ls(e,t),t);if(e.length===t.length)return e;t=e}}var Is=[Rs(Us),Rs(Ws),Rs(Gs),Ys];function Ls(e,t){let n=[" +
  "];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}func" +
  "tion Rs(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||" +
  "zs(n,t)?void 0:r}}function zs({a:e,b:t,rows:n,depth:r,columns:i},a){let o=Bs(a.c,a.rows,a.columns);return Vs(o" +
  ",Bs(e,n,r))||Vs(o,Bs(t,r,i))}function Bs({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];" +
  "return[e+Math.min(...a),e+Math.max(...a)]}function Vs([e,t],[n,r]){return e<=r&&n<=t}function Hs(e){let t=({at" +
  ":e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e" +
  ".c)}}function Us(e,t){if(t.start!==W||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!Ks(e.c,t.c,e.rows," +
  "e.columns))return;let n=qs(e.depth,e.a.at,e.a.column,t.a.at),r=qs(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0" +
  "&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1" +
  ",a:{...e.a,column:n},b:{...e.b,row:r}}}function Ws(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e" +
  ".columns!==t.columns||!Ks(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.col" +
  "umn!==t.c.column)return;let n=qs(e.rows,e.a.at,e.a.row,t.a.at),r=qs(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===" +
  "G?qs(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1" +
  ",a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Gs(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==" +
  "t.a.at||e.start===G&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=Ws({...Hs(e),start:Ps},{...Hs(t)," +
  "start:Ps});return n===void 0?void 0:{...Hs(n),start:e.start,biasStep:e.biasStep}}function Ks(e,t,n,r){return e" +
  ".at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function qs(e,t,n,r){let i=e===1?r-t:n;return" +
  " t+e*i===r?i:void 0}var Js={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`" +
  "into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Ys(e,t){if(e.kernel===`product`||t.kernel==" +
  "=`product`)return;let n=Js[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{byte" +
  "s:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])" +
  "=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=" +
  "s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var K=e=>e.bytes,Xs=" +
  "e=>e.row,q=e=>e.units*e.row,Zs=(e,t)=>t,Qs=e=>e.row*(e.classes===1?1:e.units),$s=e=>(t,n)=>(t.units-1)*t[`${e}" +
  "Stride`]*n+n,ec={y:q,x:q},tc={into:q,y:q,g:q},nc={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({unit" +
  "s:e,stride:t},n)=>(e-1)*t*n+n,g:q},activate:{y:K,x:K},activateBack:{into:K,x:K,y:K,g:K},softmax:ec,softmaxBack" +
  ":tc,logSoftmax:ec,logSoftmaxBack:tc,scale:{into:K,from:K},fill:{into:K},multiply:{into:K,a:K,b:K},divide:{into" +
  ":K,a:K,b:K},sumUnits:{into:Xs,x:q},spreadUnits:{into:q,g:Xs},dotUnits:{into:Xs,a:q,b:q},scaleUnits:{into:q,g:X" +
  "s,b:q},mask:{into:q},normalise:{y:q,x:q,gain:$s(`gain`),bias:$s(`bias`)},normaliseBack:{into:q,x:q,g:q,gain:$s" +
  "(`gain`)},lossValue:{into:Zs,y:q,t:q},lossBack:{into:q,y:q,t:q,g:Zs},crossEntropy:{into:Zs,y:q,t:Qs},crossEntr" +
  "opyBack:{into:e=>(e.side===1?Qs:q)(e),y:q,t:Qs,g:Zs}},rc=new Map(Object.entries(nc).map(([e,t])=>[e,Object.ent" +
  "ries(t)]));function ic(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,bia" +
  "sStep:u}=e,d=[oc(`a`,a,n,r,t),oc(`b`,o,r,i,t)];return c===G&&d.push(oc(`bias`,{at:l,row:u,column:0},n,1,t)),{t" +
  "arget:oc(`c`,s,n,i,t),adds:c===W,sources:d}}let{kernel:n,operands:r}=e,i=rc.get(n);if(i===void 0)return;let a=" +
  "([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.l" +
  "ength;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function ac(e,t){if(t.length===0)return" +
  " e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r," +
  "c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{.." +
  ".e,a:n,b:r,c:i,bias:a}}function oc(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e," +
  "at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function sc(e,t){let n=pc(e.steps.map(n=>uc(n,e.steps.le" +
  "ngth>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${hc(t)}`).join(`; `)}}functi" +
  "on cc(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n" +
  "):t.push([n])}return t}function lc({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length" +
  ";e++)a.push([n[e],r[e]]);return ac(e,a)}function uc({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({t" +
  "ouch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=fc(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.k" +
  "ernel===`scale`?[`b`]:dc.slice(0,a.length),from:a,kind:gc(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;ret" +
  "urn{operation:e,into:c,names:s,from:a,kind:gc(e,[...s,c])}}var dc=[`a`,`b`,`bias`];function fc(e,t,{size:n,one" +
  ":r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o," +
  "bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{a" +
  "t:i.from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row" +
  ":f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d" +
  "*n,column:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function pc(e){return e.length<2?e:cc(e).fla" +
  "tMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>mc(e.f" +
  "rom,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:W;r" +
  "eturn n.start===r?e:{...e,operation:{...n,start:r}}})})}function mc(e,t){for(let n=0;n<e.length;n++)if(e[n]!==" +
  "t[n])return e[n]-t[n];return 0}function hc(e){return e.kernel===`product`?e.start:e.operands.add??Ps}function " +
  "gc(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${" +
  "i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(le" +
  "t e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function _c(e,t,n){let r=[],i=yc(e)," +
  "a=new Map;return vc(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=sc(t,n),r=s.get(e.shape);r===void 0" +
  "?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=bc(e),s=n.map(({task:e})=>e.target).filter(e=>!e." +
  "isFixed&&e.at<0),c=xc(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c" +
  "]),Sc(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function vc(e){let t=[];for(let n of e" +
  ")(t[n.level]??=[]).push(n);return t}function yc(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};f" +
  "or(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.ow" +
  "n,i)}return t}function bc(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed" +
  "?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>mc(e.addresses,t.addresses)).map(({draft:e})" +
  "=>e)}function xc(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t." +
  "at=i,i+=t.bytes;return{offset:r,bytes:n}}function Sc(e,t){let n=e.map(e=>cc(e.operations));for(let r=0;r<n[0]." +
  "length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a" +
  "][r])t.push(lc(e,o))})}var Cc=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;construct" +
  "or(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becom" +
  "es(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.re" +
  "ads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function wc(e,t,n){let r=[];for(let t of e){" +
  "let e=ic(t,n);if(e===void 0)return;r.push(e)}let i=Tc(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void" +
  " 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new Cc(e.bytes,n.isFixed)),n.value};return r.map(({targe" +
  "t:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead" +
  "=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}fu" +
  "nction Tc(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t," +
  "isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:" +
  "i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.l" +
  "ength;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);le" +
  "t s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return" +
  " a}function Ec(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(Dc(a,t)){l" +
  "et e=a.sources[0].value.own;if(!a.adds&&Oc(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):voi" +
  "d 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&kc(s,t,e,o)){n[t]=void 0,n[i]=jc(s,a);for(let{value:e}" +
  "of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.fi" +
  "lter(e=>e!==void 0)}function Dc({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function Oc(e" +
  ",t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}fu" +
  "nction kc({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:Ac(e)&&t.every" +
  "(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function Ac(e){return e.kernel===`product`?e.start===Ps:e.operan" +
  "ds.add===0}function jc({operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{oper" +
  "ation:e.kernel===`product`?{...e,start:W,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r" +
  ",targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function Mc(e){let t=[],n=new Map,r=e=>" +
  "{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){l" +
  "et e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i." +
  "sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&Nc(c,i,a,o)?(c.steps.push(i),c" +
  ".level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[" +
  "]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function Nc(e,{adds:t,target" +
  "Touch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&" +
  "(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function Pc(e,{size:t,fixed:n,ones:r,start:i}){let a=wc(e,n" +
  ",t);if(a===void 0)return;let o=new Ma(Fc,i),[s]=r;return{operations:_c(Mc(Ec(a,e=>r.has(e))),o,{size:t,one:s})" +
  ",end:o.size}}var Fc=64,[Ic,Lc]=[200,2e4];function Rc(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{" +
  "operation:o,attributes:s}=t[i].spec;return Ds(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}function" +
  " zc(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return Bc(Rc(e.steps,t,n),e.isKept,{s" +
  "ize:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1)" +
  ".map(({offset:e})=>a(e))),start:r})}function Bc(e,t,n){let r=e.length>Lc&&!t?e:Fs(e),i=r.length>Ic&&!t?Pc(e,n)" +
  ":void 0,a=i===void 0?[]:Fs(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operat" +
  "ions:r===e?Fs(e):r,end:n.start}}var Vc={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Hc=2**31-1," +
  "Uc=class{at=0;randomAt=j.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,kr.length),this.#t=new Floa" +
  "t64Array(e,0,j.random/8),this.#n=new Uint32Array(e,j.random,(j.frameSize-j.random)/4)}get(e){return this.#e[kr" +
  ".indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[kr.indexOf(t)]=n}get firstStep(){return this.#t[j" +
  ".firstStep/8]}get loss(){return this.#t[j.lossTaken/8]}clear(e,t=0){this.#t[j.firstStep/8]=e,this.#t[j.lossTak" +
  "en/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=Vc){this." +
  "#t[j.lossBelow/8]=e,this.#t[j.leastGain/8]=t,this.#t[j.bestLoss/8]=r,this.set({patience:Math.min(n,Hc),waited:" +
  "i})}get stopState(){return{best:this.#t[j.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=thi" +
  "s.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Wc=8,[Gc,Kc]=[2048,128],qc=8;f" +
  "unction Jc({rows:e,depth:t,columns:n}){return e*t*n<=Gc&&t<=Kc}function Yc(e,{size:t,width:n}){let r=e.start==" +
  "=G?e:Hs(e),[i,a]=[e,r].map(e=>Xc(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:" +
  "r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Jc(e))return{manner" +
  ":e.columns===1&&e.depth<qc&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>Zc(e,t));return o==" +
  "=void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Xc({b:e,c:t,columns:n},r){return e.col" +
  "umn===r&&t.column===r&&n>1}function Zc({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=Wc}var Qc=Object" +
  ".keys(wr),$c=class{#e=[];emit(e,t,n=0){let r=wr[e];this.#e.push(Qc.indexOf(e)+(n<<8)+(el(e)<<16),...r.map(e=>t" +
  "[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function el(e){return 4*(wr[e].length+1)}" +
  "var tl=24576,nl=64,rl=128,il=16,al=8;function ol(e,t){let{manner:n,product:r}=Yc(t,e);sl[n](e,r)}var sl={rows(" +
  "e,t){let{rows:n,depth:r}=t;fl(e,t)?hl(e,{...t,a:pl(e,t.a,n,r)},ml(e,n,r).bytes):hl(e,t)},turned:ll,depth(e,t){" +
  "vl(e,t.rows>t.columns&&t.start!==G?Hs(t):t)},columns:cl};function cl(e,t){for(let n=0;n<t.columns;n++){let[r,i" +
  "]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));hl(e,{...t,columns:1,b:r,c:i})}}function ll(e,t){let{words:n,s" +
  "ize:r}=e,i=ml(e,t.depth,t.columns),a=pl(e,t.b,t.depth,t.columns),o=gl(e,{...t,b:a});if(t.start===Ps&&t.depth%e" +
  ".width===0&&t.columns*r>=rl&&t.depth>=il){let a=e.scratch(i.bytes+ul(e,t))+i.bytes,s=o.length*el(`product`);n." +
  "emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`prod" +
  "uct`,e)}function ul({size:e},{rows:t,depth:n}){return 96+4*t+16+(t*n+1)*2*e}function dl(e){return e%512==0}fun" +
  "ction fl({size:e},{rows:t,depth:n,a:r}){return r.row===e&&dl(r.column)&&t>=al&&n>=il}function pl(e,{at:t,colum" +
  "n:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=ml(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,i" +
  "ntoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function ml({size:e},t,n){let r=(Math.ceil(" +
  "n*e/nl)|1)*nl;return{row:r,bytes:r*t+nl}}function hl(e,t,n=0){let r=gl(e,t);for(let t of r){let{bytes:i,depth:" +
  "a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`" +
  "copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function gl({" +
  "size:e},t){let n=t.columns*e,r=t.depth*n<=tl||t.rows<al,i=r?n:Math.max(rl,_l(n,Math.floor(tl/t.depth),32)),a=M" +
  "ath.max(il,Math.floor(tl/Math.min(i,n))),o=r?t.depth:_l(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t" +
  ".depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t" +
  ".a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:W,bias:" +
  "t.bias,biasStep:t.biasStep});return s}function _l(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r" +
  "/n)*n}function vl({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aR" +
  "ow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasSte" +
  "p:n.biasStep})}function yl(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function " +
  "bl({operations:e,block:t},n){for(let t of e)Sl(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite" +
  "`,{into:j.check,from:r,bytes:i}),n.words.finish()}function xl(e,t){for(let n of e)Sl(n,t);return t.words.finis" +
  "h()}function Sl(e,t){e.kernel===`product`?ol(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function Cl({pie" +
  "ces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new $c,{own:s,isScaled:c}=yl(e),[l,u]=[0,0];fo" +
  "r(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s," +
  "state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Or.indexOf(e)),l+=t.length,u+=wl*c}return o.emit(`descen" +
  "d`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var wl=8,Tl=globalThis,El=65536,Dl=ne" +
  "w Map;function Ol(e){return jl(e)!==void 0}function kl(e){let{WebAssembly:t}=Tl;if(t===void 0)throw Error(`no " +
  "WebAssembly`);return new t.Memory({initial:Math.ceil(e/El)})}function Al(e,t,n){let{WebAssembly:r}=Tl,i=jl(e);" +
  "if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1," +
  "element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new" +
  " a(new o(e),l)}}}function jl(e){return Dl.has(e)||Dl.set(e,Ml(e)),Dl.get(e)}function Ml(e){let{WebAssembly:t}=" +
  "Tl;if(t!==void 0)try{return new t.Module(Nl(e))}catch{return}}function Nl(e){let{Buffer:t}=Tl;if(t!==void 0)re" +
  "turn new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt" +
  "(e.slice(2*t,2*t+2),16);return n}var Pl=2048,Fl=1024,Il=64,Ll=64;function Rl(e,t,{size:n,width:r}){let{batches" +
  ":i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=j.frameSize,d=e=>{let t=Math.ceil(u/Ll)*Ll;return" +
  " u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+Il),h=e=>m+e*n,g=d(4*i.rows),_=d(8*Pl*" +
  "p),v=d(256),ee={at:d(Fl),bytes:Fl},te={size:n,lanes:l,address:h,order:g},ne={parameter:h(c.offset),gradient:h(" +
  "c.gradient),state:c.state.map(h),bytes:c.trained*n},y=zc(e,o.nodes,te,Math.ceil(u/Ll)*Ll);u=Math.max(u,y.end+I" +
  "l);let re=d(0),ie=()=>({words:new $c,size:n,width:r,scratch(e){return u=Math.max(u,re+e+Il),re}}),ae={rows:i.f" +
  "ullSize,areFull:i.rows%i.fullSize===0},oe={operations:y.operations,pieces:f,block:ne,batch:ae},b=bl(oe,ie()),x" +
  "=Cl(oe),S=xl(Fs(Rc(a?.steps??[],o.nodes,te,e.steps.length)),ie()),se=d(b.byteLength),ce=d(x.byteLength),le=d(S" +
  ".byteLength);return zl(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:ee,numbersOfStep:p,texts:[[se,b" +
  "],[ce,x],[le,S]],look:le,step:oe,sheet:ie,frame:{program:se,update:ce,loss:h(e.loss),gradient:ne.gradient,trai" +
  "ned:ne.bytes,parameter:ne.parameter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i" +
  ".rows,batchSize:i.fullSize,batches:i.perEpoch}}}function zl(e){if(e>4294967296)throw ls(e,`at most 4 GiB`)}var" +
  " Bl=`xoroshiro128+`,Vl=400,Hl=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate" +
  ":0};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=Rl(e,t,i);" +
  "let a=Gl(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memor" +
  "y=new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,Pl*s.numbersOfStep),this.#c=new Uint32Array(o,s." +
  "order,t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.tex" +
  "ts)this.#x(e,t);this.#h=Wl(n,s,e),this.#i=new Uc(o),this.#i.set(s.frame),this.#d=us(e,t);let l=new Int32Array(" +
  "o),u=this.#D();this.#a=Al(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new ds(e,t,this.memory" +
  ",this.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e" +
  ",t){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stoppin" +
  "g);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:" +
  "s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)bre" +
  "ak;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{ta" +
  "ken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i." +
  "clear(e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{" +
  "this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>" +
  "e),...A.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Ul(e)>0)}#_({penalty:e}){let t=[" +
  "...A.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n" +
  "*16,Ul(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Ul(`done`),!0)}#v(e,t){let{batche" +
  "s:n}=this.#e,r=Math.min(e,this.#h,t?e:Pl),{random:i,batch:a}=n.position;return i===void 0||i.generator===Bl?r:" +
  "Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=th" +
  "is.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:" +
  "c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x" +
  "(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:" +
  "e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(" +
  "i.learningRate=e(o),Ln(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{retur" +
  "n this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,ra" +
  "ndom:i}=e,a=i?.generator===Bl;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i." +
  "random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=t" +
  "his.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===Bl)this.#m=t,e.po" +
  "sition={epoch:t,batch:n,random:{generator:Bl,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,bat" +
  "ch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new " +
  "Map,r=e=>{let r=n.get(e)??new as(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;retur" +
  "n[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`call" +
  "Back`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g" +
  ")})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-" +
  "t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function Ul(e){return Dr.indexOf(e)}function Wl({rewr" +
  "iting:e},{step:{operations:t,batch:n}},r){let i=Vl*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:" +
  "Math.ceil(e.after/i)}function Gl(e){try{return kl(e)}catch{throw ls(e,`that much free memory`)}}var Kl={needs:" +
  "`WebAssembly, allowed by the page`,isMet:()=>!0};function ql(e,t,{needs:n,isMet:r}=Kl){let{binary:i,precision:" +
  "a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&Ol(i),has:(e,{name:t},n)=>Os(e,t,n)" +
  ",join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return zc(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r)." +
  "operations.map(({kernel:e})=>e)},create:(e,n)=>new Hl(e,n,t)}}var Jl=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[" +
  "];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[" +
  "e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s." +
  "set(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:" +
  "()=>{this.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:" +
  "()=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h((" +
  ")=>{let e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&thi" +
  "s.#f();let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the ke" +
  "rnels have no function ${e}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0" +
  ";r<e;r++)n.push(t)});let r=this.#n[this.#r[t]],i=new Yl(this.#e,this.#t,r.length+n.length);for(;;){let t=this." +
  "#t,a=this.#f();if(a===Xl){i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,consta" +
  "nts:a,parts:e,reads:e=>o.has(e)}}if(a>=Zl&&a<=Ql)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===nu&&" +
  "this.#e[this.#t]===ru)i.cut(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!t" +
  "his.#d(a))throw Error(`the function ${e} holds the instruction ${a}`)}}#d(e){if(e===nu){let e=this.#p();return" +
  " e===iu?this.#t+=16:e<=au||e===ou||e===su?(this.#p(),this.#p()):e>=cu&&e<=lu&&this.#t++,!0}return e===$l?(this" +
  ".#p(),!0):(e===eu?this.#t+=4:e===tu&&(this.#t+=8),e>=eu)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];fo" +
  "r(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>t" +
  "his.#f()))}#h(e){return Array.from({length:this.#p()},e)}},Yl=class{parts=[];constants=[];#e;#t;#n=new Map;#r;" +
  "constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e)" +
  ")}variable(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.pus" +
  "h(e)-1;this.#n.set(n,r),this.parts.push(uu),this.variable(this.#t+r,t)}},[Xl,Zl,Ql,$l,eu,tu,nu]=[11,32,34,65,6" +
  "7,68,253],[ru,iu,au,ou,su]=[12,13,11,92,93],[cu,lu]=[21,34],uu=Uint8Array.of(Zl),du=class{#e=new Uint8Array(25" +
  "6);#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(" +
  "e){this.#n(pu);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(" +
  "pu);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigne" +
  "d(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>fu)this.#e.set" +
  "(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this." +
  "append(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)retu" +
  "rn;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},fu=16,pu=5,[mu,hu,gu,_u,vu]=[" +
  "1,2,3,9,10],yu=[0,97,115,109,1,0,0,0];function bu(e){let t=new du;return t.byte(...yu),Su(t,mu,e=>e.byte(1,96," +
  "0,0)),Su(t,hu,e=>{e.unsigned(2),Cu(e,`memory`,[2,0,1]),Cu(e,`table`,[1,xu,0,1])}),Su(t,gu,t=>{t.unsigned(e.len" +
  "gth);for(let n=0;n<e.length;n++)t.unsigned(0)}),Su(t,_u,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n" +
  "=0;n<e.length;n++)t.unsigned(n)}),Su(t,vu,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.fini" +
  "sh()}var xu=112;function Su(e,t,n){let r=new du;n(r),e.byte(t),e.block(r)}function Cu(e,t,n){e.name(`env`),e.n" +
  "ame(t),e.byte(...n)}var wu=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array" +
  "(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Arr" +
  "ay(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if" +
  "(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},Tu=16,Eu=12,Du=clas" +
  "s{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,Tu),this.#e.length>=Eu&&this.#n(0),this.#e.push({a" +
  "t:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+Tu)return n}forget(e,t){for(let n=this.#e.l" +
  "ength-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+Tu&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#" +
  "t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},Ou=class{arithmetic;#e;#t=new du;#" +
  "n=[];#r=new Map;#i=[];#a=new Du(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){" +
  "return this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{" +
  "type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}l" +
  "et(e,t){t(this);let n=this.local(e);return this.#h(ju,n),n}set(e,t){t(this),this.#h(ju,e)}get(e){this.#h(Au,e)" +
  "}store({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===void 0?e===H.v128?this.#l(r.at):this.#a.forget(" +
  "r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(H.v128);this.#h(Mu,t),this.#a.keep(e,t)}stor" +
  "eSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e" +
  ";n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#" +
  "a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{m" +
  "any:r,one:i,size:a,splat:o}=this.arithmetic,s=Fu(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if" +
  "(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;r" +
  "eturn!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this" +
  ".#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)" +
  "}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forget" +
  "All(),this.block(()=>{let n=t.map(()=>this.let(H.i32,Iu(0)));this.#t.byte(...Nu),this.block(()=>{r(...n.map(e=" +
  ">({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(V.integer.add,Fu(e),Iu(t[n]))})});let[i]=n;this." +
  "operate(V.integer.less,Fu(i),Iu(e*t[0])),this.#t.byte(...Pu)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o=" +
  "==void 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads" +
  "(r)?this.let(n,t[r]):ku);for(let e of i)o.push(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e" +
  "==`number`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e," +
  "n),n}#f({constants:e}){return e.map(e=>this.let(H.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.ari" +
  "thmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?" +
  "68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.pla" +
  "ceOf(e);t===void 0?this.operate([253,B.constant,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e." +
  "length))}zero(){this.operate([253,B.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=A" +
  "rray.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,B.constant,...t])}shuffle(e,t,n){t(this),n(thi" +
  "s),this.#t.byte(253,B.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this" +
  "),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}fin" +
  "ish(){let e=new du,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.leng" +
  "th);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#p({by:e}){e===voi" +
  "d 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigne" +
  "d(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},ku={type:H.v128,index:NaN},[Au,ju,Mu]=[32,33,34],Nu" +
  "=[3,64],Pu=[13,0,11],Fu=e=>t=>{t.get(e)},Iu=e=>t=>t.integer(e),Lu=12e3,Ru=16e4,zu=class{#e;#t;#n=[];#r;#i=0;co" +
  "nstructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??" +
  "0)>Ru}add(e,t){let n=this.#r;(n===void 0||n.length>Lu)&&(this.end(),n=new Ou(this.#e,this.#t),e.emit(`passage`" +
  ",{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=" +
  "void 0}},J=e=>t=>{t.get(e)},Y=(e,t)=>n=>{n.load(e.load,t,e.bytes)},X=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic" +
  ".size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},Bu=(e,t,n,r)=>i=>{e.mul" +
  "tiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function Vu({at:e,by:t},n){retur" +
  "n{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return Vu(t,e)}function Hu(e,t,n){if(t.by===void 0)return Vu" +
  "(n,t.at);if(n.by===void 0)return Vu(t,n.at);let[r,i]=[t.by,n.by],a=e.let(H.i32,e=>{e.operate(V.integer.add,J(r" +
  "),J(i))});return{at:t.at+n.at,by:a}}var Uu=e=>t=>{t.load(V.integer.load,{at:4*kr.indexOf(e)},4)},Wu={at:j.chec" +
  "k};function Gu({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Uu(`batchRows`)" +
  ")}}function Ku(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let" +
  " c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t" +
  ".rows?255:0,r*a,(r+1)*a)),t=>{t.operate(V.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32" +
  "Array.from(c);return e=>{e.operate(V.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e." +
  "operate(o,Gu(t))})})}}function qu(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n)" +
  ";i.length===n&&Ju(i,e.arithmetic.size)?(Xu(e,i),r+=n):(Zu(e,t[r]),r++)}}function Ju(e,t){let[{at:n,start:r},i]" +
  "=e,a=Yu(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Yu(e.at,n,i*t)&&Yu(e.start,r,i*a))}function Yu" +
  "(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Xu(e,t){let{many:n}=e.arithmet" +
  "ic,[{at:r,start:i},a]=t,o=ed(e,t.map(({sum:e})=>e)),s=Yu(a.start,i,0);e.store(n,r,Qu(n,i,s,o))}function Zu(e,{" +
  "sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),$u(e,t));e.store(a,r,Qu(a,i," +
  "!1,o))}function Qu(e,t,n,r){return t===void 0?r:Z(e,n?X(e,t):Y(e,t),r)}function $u({arithmetic:{one:e,width:t}" +
  "},n){let r=e=>t=>{t.extract(e,J(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function e" +
  "d({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(J);if(n===2)return Z(e,td(t,[0,2],i,a),td(t,[1,3]" +
  ",i,a));let c=(n,r)=>Z(e,td(t,[0,4,2,6],n,r),td(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let" +
  "(e.type,c(o,s)),u=td(t,[0,1,4,5],J(r),J(l)),d=td(t,[2,3,6,7],J(r),J(l));n.operate(e.add,u,d)}}function td(e,t," +
  "n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[nd,rd]=[4,4];fun" +
  "ction id(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()})" +
  ",o=e.let(r.type,J(a));cd(e,n,n=>{let i=n.map(e=>Q(r,J(o),Y(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),J(a)))" +
  "}),e.store(i,Wu,$u(e,a))})}function ad(e,t,n,r){let i=sd(e,t),{own:a,isScaled:o}=yl(t);cd(e,n.bytes,t=>{for(le" +
  "t s of t)e.sharing(()=>{od(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function od(e,{pie" +
  "ces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,Y(s,$(r.gradien" +
  "t,i))),l=e.let(s.type,Y(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state" +
  "[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,Y(s,t))),m=(r,i)=>{let o=`${ld(t)}${i}`;if(!a.has(o))return;" +
  "let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>J(e??c)))})};p.forEach((t," +
  "n)=>{m(t,`State${n+1}`),e.store(s,f[n],J(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):voi" +
  "d 0,f=d===void 0?J(c):Q(s,J(d),J(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,J(l),f)})}function sd" +
  "(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(H.i32,Uu(`numbersNow`)),o=0;return t.map(({count:" +
  "t})=>Array.from({length:t},()=>{let t=e=>{e.load(V.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=" +
  ">{e.operate(i,t)});return o+=8,s}))}function cd(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/rd)," +
  "o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[rd*r],nd,e=>{n(o(e,rd))});let s=i-a*rd;s>0&&n(o({a" +
  "t:a*rd*r},s))}function ld(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var ud=4,dd=1;function fd(e,{int" +
  "o:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,Y(a,$(t,e)),n):n},c=" +
  "Math.floor(n/a.bytes),l=Math.floor(c/ud),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>Vu(n,t*a." +
  "bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),J(o[r]))})})};e.repeat(l,[ud*a.bytes" +
  "],dd,e=>{u(e,ud)});let d=l*ud;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}" +
  "))}var pd={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Tr[i];if(a.has(o))re" +
  "turn i=>{fd(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),Y(e,$(t,n)),X(e,{at:r}))})}},activateBack({ope" +
  "rands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Tr[s]}Slope`;if(c.has(l)" +
  ")return s=>{fd(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,Y(e,$(i,t)),i=>{let[a,s]=[Y(e,$(r,t)),Y(e,$(n,t))];i.copy(c" +
  ".get(l),s,a,X(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{fd(a,{into:e,byte" +
  "s:r,add:t},(e,t)=>Q(e,X(e,{at:i}),Y(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{fd(r,{into:e" +
  ",bytes:t,add:0},e=>X(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{fd(a,{into:e,bytes:" +
  "i,add:t},(e,t)=>Q(e,Y(e,$(n,t)),Y(e,$(r,t))))}},md=64,hd=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i" +
  "}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>md||!o.areFull))return u=>{let{load:d,multip" +
  "ly:f}=V.integer,p=u.let(H.i32,e=>{e.operate(f,Uu(`batchStart`),Iu(4))}),m=e=>u.let(H.i32,t=>{t.operate(f,()=>{" +
  "t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},Iu(n))});if(r===1)_d(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block" +
  "(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},gd(i,t+o*" +
  "s))})}};function gd(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.ar" +
  "ithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function _d(e,t,n,r,i){let{many:a,one:o,size:s,width:" +
  "c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},Y(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l" +
  "*s},Y(o,{at:n+l*s,by:t}))}var vd=64,yd=(e,t)=>{let{operands:n}=e,r=xd(e);if(Sd(e,t)&&t.library.has(r))return i" +
  "=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);Cd(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),Y(a" +
  ",$(n.y,e)),Y(a,$(n.t,e)))});i.set(s,c?l:Z(a,J(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,$u(i,s),wd" +
  "(e,t))})}},bd=(e,t)=>{let{operands:n}=e,r=`${xd(e)}Slope`;if(!Sd(e,t)||!t.library.has(r))return;let[i,a]=n.sid" +
  "e===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>" +
  "{r.operate(c.divide,Y(c,{at:n.g}),wd(e,t))})});Cd(o,e,t,(e,c)=>{let l=c(Q(s,J(u),o=>{o.copy(t.library.get(r),Y" +
  "(s,$(n[i],e)),Y(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,Y(s,d),l):l)})}};function xd({variant" +
  ":e}){return Er[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function Sd({operands:{units:e,row:t}},{arithmeti" +
  "c:n}){return e*Math.ceil(t/n.many.bytes)<=vd&&t%n.many.bytes===0}function Cd(e,{operands:{units:t,row:n,isRow:" +
  "r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{" +
  "a({at:l*n+c},t=>r===1?t:Ku(e,i,c/o.bytes*s,t),l===0&&c===0)})}function wd({operands:{divisor:e,byRows:t}},{bat" +
  "ch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Gu(n)):a(r)}}var[Td" +
  ",Ed,Dd]=[2,4,8],[Od,kd]=[6,2];function Ad(e,t){let n=t.columns===1?Dd:Td,r=Math.floor(t.rows/n),i=[n*t.a.row,n" +
  "*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?kd:r,(r,i,a)=>{jd(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at" +
  ":a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&jd(e,t,{...o,high:t.rows-a})}function jd(e,t,n)" +
  "{for(let r=0;r<t.columns;r+=Ed)e.block(()=>{Md(e,t,n,r)})}function Md(e,t,{a:n,c:r,bias:i,high:a},o){let{many:" +
  "s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(Ed,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t." +
  "a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%" +
  "d})),g=h.map(()=>e.local(s.type)),_=f>Od||f===0;if(_)for(let t of g)e.set(t,Nd);e.repeat(f,[s.bytes],Od,t=>{le" +
  "t n=Array.from({length:a},(n,r)=>e.let(s.type,Y(s,Hu(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.l" +
  "et(s.type,Y(s,Hu(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[J(n),J(i)];e.set(o,c?Q(s,..." +
  "l):Bu(s,...l,J(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,Y(c," +
  "p(e,i)),Y(c,m(n,i)))});qu(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===W?s" +
  ":t.start===G?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.len" +
  "gth===0?{}:{rest:l}}}))}var Nd=e=>{e.nothing()},Pd=5,[Fd,Id]=[12,4],Ld=2;function Rd(e,t){let{many:n,one:r,siz" +
  "e:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>Pd?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(" +
  "c,[l],Ld,r=>{zd(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&zd(e,t,{place:{at:c*l},broad:u,kind:n});for(l" +
  "et n=o*a;n<t.columns;n++)zd(e,t,{place:{at:n*i},broad:1,kind:r})}function zd(e,t,n){let r=Math.min(Id,Math.flo" +
  "or(Fd/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?Ld:i,(i,a," +
  "o)=>{Bd(e,t,{...n,a:i,c:Hu(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Bd(e,t,{...n,a:{a" +
  "t:s*t.a.row},c:Vu(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function Bd(e,t,{a:n,c:r,bias:i," +
  "high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t." +
  "c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===W)for(let{sum:t,at:n}of l)e.set(t,Y(c,n));if" +
  "(t.start===G)for(let{sum:n,i:r}of l)e.set(n,X(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block((" +
  ")=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,Y(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l" +
  ".forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,X(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[J(a),J(i[u%s])]" +
  ",p=r===0&&t.start===Ps;e.set(l,p?Q(c,d,f):Bu(c,d,f,J(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,J(t))}var Vd" +
  "=16;function Hd(e,t){if(!Jc(e))return;let{manner:n,product:r}=Yc(e,t);if(n===`depth`)return e=>{Ad(e,r)};if(!(" +
  "r.depth>Vd||n===`columns`&&r.columns>1))return e=>{Rd(e,r)}}var Ud=4,Wd=8,Gd=64,Kd=({operands:{into:e,units:t," +
  "stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Gd||a===c&&n!==1)return;let" +
  " l=n*c;return a===c&&n===1?n=>{fd(n,{into:e,bytes:t*c,add:r},(e,t)=>Y(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Ud)n." +
  "block(()=>{let c=Math.min(Ud,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,Y(s,{at:i+(o+t)*a})));n.repeat(a" +
  "/s.bytes-1,[s.bytes],Wd,e=>{u.forEach((t,r)=>{let c=Y(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,J(t),c))})}),qu(n," +
  "u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},qd={...pd,gather:hd,lossBac" +
  "k:bd,lossValue:yd,total:Kd};function Jd(e,t){return e.kernel===`product`?Hd(e,t.arithmetic):qd[e.kernel]?.(e,t" +
  ")}function Yd(e,t=2**24){return{after:t,write(t,n,r,i){let a=new wu(r.at,r.bytes),o=new zu(e,a),s={arithmetic:" +
  "e,library:$d(i),batch:t.batch},c=Xd(t,n,o,s),l=Zd(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.wo" +
  "rds,module:bu(u),count:u.length}}}}function Xd({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){le" +
  "t e=r.areFull?void 0:Jd(t,i);e===void 0?(r.end(),Sl(t,n)):r.add(a,e)}return r.add(a,e=>{id(e,t)}),r.end(),a.fi" +
  "nish()}function Zd({pieces:e,block:t},n,{library:r}){let i=new $c;return n.add(i,n=>{ad(n,e,t,r)}),n.end(),i.f" +
  "inish()}var Qd=new Map;function $d(e){let t=Qd.get(e)??new Jl(Nl(e));return Qd.set(e,t),t}var ef=ql(`wasm-floa" +
  "t32`,{binary:Sr,precision:Ss,rewriting:Yd(Ss)}),tf=f(`engine`,[ql(`wasm-float64`,{binary:Cr,precision:xs,rewri" +
  "ting:Yd(xs)}),ef,gs]),nf=[`plain`,...tf.names];function rf(e,t,r){if(r===`plain`)return{driver:new Ca(t)};let " +
  "i=[...tf];if(r===`auto`)return Io(e,t,i);if(!tf.has(r))throw n(`engine`,`engine`,r,[`auto`,...nf]);let a=i.ind" +
  "exOf(tf.get(r));return Io(e,t,i.slice(a),r)}var af=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){thi" +
  "s.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/of,this.#e*8/sf)}no" +
  "te(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Ar" +
  "ray(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push" +
  "(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{rec" +
  "ords:e,stands:t,numbers:n}}},of=256,sf=2**26,cf=class{lossBelow;patience;leastGain;best=1/0;waited=0;construct" +
  "or(e){r(e,lf,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:i=0}=e;this.lossBelow=uf(`lossBel" +
  "ow`,t,!Number.isNaN(t),`a number`);let a=n===1/0||Number.isSafeInteger(n)&&n>0;this.patience=uf(`noBetterFor`," +
  "n,a,`a whole number of steps, 1 or more`);let o=i>=0&&i<1/0;this.leastGain=uf(`leastGain`,i,o,`a finite number" +
  ", 0 or more`)}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1," +
  "this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patience?`noBet" +
  "terFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e," +
  "this.waited=t}},lf=[`lossBelow`,`noBetterFor`,`leastGain`];function uf(t,n,r,i){if(r)return n;throw new e({wha" +
  "t:`not a limit`,where:`stop/${t}`,found:n,expected:i})}function df(e){return Array.isArray(e)?[...e]:[e]}var f" +
  "f=class{penalty;updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r=0;#i;constructor(e,t={}){this.#e=e," +
  "this.learningRate=t.learningRate??this.#n,this.penalty=t.penalty??{},this.clip=Object.entries(t.clip??{}),this" +
  ".stopping=t.stop===void 0?void 0:new cf(t.stop),this.updater=mr(...df(t.optimizer??`sgd`)),this.#t=xr(...df(t." +
  "schedule??`constant`));for(let e of Object.keys(this.penalty))e!==`biases`&&A.get(e,`penalty`);for(let[e]of th" +
  "is.clip)ht.get(e,`clip`);this.batches=t.data===void 0?void 0:new wa(t.data,t),this.slots=e.parameters.map(e=>{" +
  "let t=e.value.data.length;return{parameter:e,state:this.updater.init(t),gradient:new Float64Array(t)}}),this.p" +
  "rime()}get learningRate(){return this.#n}set learningRate(t){if(!Number.isFinite(t)||t<0)throw new e({what:`le" +
  "arning rate`,found:t,expected:`a finite number, 0 or more`});this.#n=t}get step(){return this.#r}get stepsPerE" +
  "poch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#r}get loss(){re" +
  "turn this.#e.loss+this.#s()}advance(){let e=this.#e;this.checkIdle(),e.backward(),Mr(e,this.#r);let t={step:th" +
  "is.#r,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(this.#r)},n=th" +
  "is.gatherGradients();return this.moves++,e.update(()=>{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>" +
  "{this.updater.update(e,i,r,t)});this.#r++,this.batches?.advance(),this.#a()}),t}checkIdle(){if(this.#e.busy)th" +
  "row new e({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}get isRateConstant(){ret" +
  "urn this.#t.isConstant===!0}rateAt(e){return this.#n*this.#t(e)}arrive(e,t,n,r){this.moves++,this.#r=e,this.#i" +
  "=t,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#a()}" +
  ",()=>{this.#i=void 0,n()},r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#o(this.batches.take()),t" +
  "his.#e.setMode({training:!0,draw:this.#r})})}get position(){return this.batches?.position??{epoch:this.#r,batc" +
  "h:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=vt(n);return this.read(e,r.data),[t" +
  ",r,mf(e.state)]});return{step:this.#r,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t" +
  "])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping." +
  "state}}}restore(e){hf(e);for(let t of this.slots)_f(t,e);this.moves++,this.#r=e.step,this.batches!==void 0&&(t" +
  "his.batches.position=e.position),this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0})" +
  ",this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Objec" +
  "t.entries(e.optimizer[t.id]))n[r].set(i)}this.prime()})}read(e,t){let{parameter:n}=e;t.set((n.current??n.value" +
  ").data),this.#e.isBehind&&!n.frozen&&this.#i?.(e,t)}#a(){this.batches?.varies===!0&&this.#o(this.batches.take(" +
  ")),this.#e.setMode({training:!0,draw:this.#r})}#o(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}" +
  "gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{parameter:t,gradien" +
  "t:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let i of A){let a=this.penalty[i.name]??0;a!==0&&(i.accumula" +
  "te(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this.clip){let i=ht" +
  ".get(t);i.clip(n,r),e?.(i.formula,r)}return t}#s(){let e=0;for(let t of A){let n=this.penalty[t.name]??0;if(n!" +
  "==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:e}){retu" +
  "rn this.penalty.biases===!0||!e.every(pf)}};function pf({consumer:e,index:t}){return e.family===`weighted-sum`" +
  "&&e.inputs.length%2==1&&t===e.inputs.length-1}function mf(e){return Object.fromEntries(Object.entries(e).map((" +
  "[e,t])=>[e,t.slice()]))}function hf(e){let{step:t,position:n,parameters:r,optimizer:i}=e??{};if(![t,n?.epoch,n" +
  "?.batch].every(Number.isSafeInteger)||!r||!i)throw gf(e,`from`)}function gf(t,n){return new e({what:`not a che" +
  "ckpoint`,where:n,found:t,expected:`what checkpoint() gives or readCheckpoint reads`})}function _f({parameter:{" +
  "id:t,value:n},state:r},{parameters:i,optimizer:a}){let o=n.data.length,s=Object.hasOwn(i,t)?i[t].data:void 0,c" +
  "=Object.hasOwn(a,t)?a[t]:{};for(let e of[s??n.data,...Object.values(c)])if(!ArrayBuffer.isView(e))throw gf(e,t" +
  ");if(s?.length!==o)throw new e({what:`checkpoint of another graph`,where:t,found:s?.length,expected:`${o} numb" +
  "ers`});let[l,u]=[c,r].map(Object.keys);if(l.join()!==u.join())throw new e({what:`checkpoint of another optimis" +
  "er`,where:t,found:l,expected:u.join(`, `)||`no state`})}function vf(e){return e.filter(({parameter:e})=>!e.fro" +
  "zen)}function yf(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function" +
  " bf(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.val" +
  "ues(i.state))t.set(n,r),r+=e}}var xf=class extends ff{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=vf(thi" +
  "s.slots)}get count(){return yf(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){bf(" +
  "this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},Sf=class{#e;#t=new Ma" +
  "p;#n=new Map;#r=new N;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new N;let r" +
  "=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t))" +
  ",t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t" +
  "=e??{values:Cf(this.#t),gradients:Cf(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};funct" +
  "ion Cf(e){let t=[...e].sort(([e],[t])=>e-t);return new Ir(t.map(([e])=>e),t.map(([,e])=>e))}var wf=class{#e;#t" +
  ";#n;#r;#i;#a;#o;#s;#c;#l=0;#u=0;#d=!1;#f;#p=0;#m;#h;#g=!1;constructor(e,{data:t,validation:n}){let{graph:r,hel" +
  "d:i,options:a,learningRate:o,penalty:s}=e;this.#e=e,this.#t=n,this.#n=new ba(r),this.#n.update(()=>{for(let[e," +
  "t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new xf(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,pe" +
  "nalty:s}),this.#r.restore(e.from),this.#o=new af(this.#r.count);let{driver:c,refusal:l}=rf(this.#n,this.#r,a.e" +
  "ngine??`plain`);this.#i=c,this.#a=l===void 0?void 0:Nr(l),this.#s=new Sf(this.#n),this.#c=this.#r.step}get isO" +
  "ver(){return this.#h!==void 0||this.#g||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){re" +
  "turn this.#o.load}adjust(e){this.#m=e}watch(e){this.#d=!1,this.#p=e.number,this.#s.watch(e)}look(){this.#d=!0}" +
  "get isAwaited(){return this.isOver||this.#f!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!" +
  "this.isAwaited&&this.load<t;)this.#_(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#c&&" +
  "this.#b()}catch(e){this.#h=Nr(e),this.#x()}}report(){let{turn:e}=this.#e,t=this.#h,{load:n}=this,r=this.#f;ret" +
  "urn this.#f=void 0,{kind:`progress`,turn:e,load:n,...this.#o.take(),engine:this.#i.engine,...this.#a===void 0?" +
  "{}:{refusal:this.#a},...r===void 0?{}:{sight:r},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#_(e){this" +
  ".#r.step===this.#c&&this.#v();let t=Math.min(this.#e.end,this.#c+this.#e.every),{rows:n,loss:r,...i}=this.#i.r" +
  "un(Math.min(t,e),this.#u);this.#l+=n,this.#u=r,this.#g=i.stopped!==void 0,(this.#g||this.#r.step>=t)&&this.#y(" +
  "i)}#v(){this.#m!==void 0&&(this.#r.learningRate=this.#m.learningRate,this.#r.penalty=this.#m.penalty,this.#m=v" +
  "oid 0)}#y({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#o.note({fromStep:this.#c,toStep:r-1,lo" +
  "ss:this.#u/this.#l,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:" +
  "qr(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#x(),this.#c=r,[this.#l,this.#u]=[0," +
  "0]}#b(){if(!this.#d)return;this.#d=!1;let e=this.#s.look(this.#r.glimpse());this.#f={...Fr(e,this.#n.topology." +
  "nodes),watch:this.#p}}#x(){let{step:e,position:t,stopping:n}=this.#r;this.#o.stand({step:e,position:t,stopping" +
  ":n?.state},e=>{this.#r.pack(e)})}},Tf=4,Ef=16,Df=1/4,Of=class{#e;#t;#n;#r={};#i=new Pr(Tf);#a=0;#o=!1;#s=0;#c=" +
  "-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:thi" +
  "s.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?." +
  "watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u()" +
  ")return;let t=kf.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),Df);let r=kf.now();this.#i.learn(e." +
  "step-n,r-t);let i=r-this.#c>=Ef||e.load>=Df||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&" +
  "(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Pr(Tf),this" +
  ".#r={...this.#r,...e.tables};try{this.#n=new wf(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Fl" +
  "oat64Array,engine:``,load:0},r={fault:Nr(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return" +
  " this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this" +
  ".#c=kf.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Lr(t.sight)])" +
  "}},{performance:kf}=globalThis,Af=globalThis,jf=new Of((e,t)=>{Af.postMessage(e,t)},Mf(()=>{jf.slice()}));Af.o" +
  "nmessage=({data:e})=>{jf.take(e)},Af.postMessage({kind:`ready`});function Mf(e){let{setImmediate:t}=Af;if(t!==" +
  "void 0)return()=>{t(e)};let{port1:n,port2:r}=new Af.MessageChannel;return n.onmessage=e,()=>{r.postMessage(voi" +
  "d 0)}}})();";
