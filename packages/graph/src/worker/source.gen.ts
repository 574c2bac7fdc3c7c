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
  "1/(1+Math.exp(-e));let t=Math.exp(e);return t/(1+t)}function se(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t" +
  "/(n*n)}function x(e,t){return t===0?0:e*t}function ce(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=p" +
  "e.length-1;e>0;e--)[n,r]=[2*t*n-r+pe[e],n];return(t*n-r+pe[0])/(1+2*e)}function le(e){return de(e,-.5)/Math.sq" +
  "rt(2*Math.PI)}function ue(e){if(Math.abs(e)<.5)return .5+.5*fe(e*Math.SQRT1_2);let t=.5*de(e,-.5)*ce(Math.abs(" +
  "e)*Math.SQRT1_2);return e>0?1-t:t}function de(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math" +
  ".exp(t*n*n)*Math.exp(t*(e-n)*(e+n))}function fe(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);re" +
  "turn 2/Math.sqrt(Math.PI)*n}var pe=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.0592099399981" +
  "9189,-.026658668435305753,.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20," +
  "413902798607301e-20,7.74038306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754" +
  "400208831351e-25,-6318088340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,32525481" +
  "4814874e-28,33478119482868056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904" +
  "796111e-32,-22370566594359995e-34],me=y({name:`gelu`,symbol:`gelu`,rules:{approximation:v(`none for the normal" +
  " distribution itself`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>x(e,t===`tanh`?b(_e(e)):ue(e)),der" +
  "ivative:(e,t,{approximation:n})=>n===`tanh`?b(_e(e))+x(e*ve(e),se(_e(e))):ue(e)+x(e,le(e)),formula:ye(),formul" +
  "aFor:({approximation:e})=>e===`tanh`?be():ye(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,sa" +
  "turation:`none`}}),he=2*Math.sqrt(2/Math.PI),ge=.044715;function _e(e){return he*e*(1+ge*e*e)}function ve(e){r" +
  "eturn he*(1+3*ge*e*e)}function ye(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e" +
  "} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}function be(){let e=`sqrt(2 / pi) * (x + ${ge} * x ^ 3)`,t=`sqrt(2 / " +
  "pi) * (1 + 3 * ${ge} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * " +
  "(1 - tanh(${e}) ^ 2) * ${t} / 2`}}var xe=y({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+" +
  "3)/6,0),1),derivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,d" +
  "erivative:`if(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-" +
  "3,3]}),Se=y({name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)" +
  "<1?1:Math.abs(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:" +
  "[-1,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),Ce=y({name:`identity`,symbol:`x`,value:e=>e" +
  ",derivative:()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:" +
  "`none`}}),we=y({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:m(`slope below 0`,.01)},value:(e,{slope:t})" +
  "=>e>0?e:t*e,derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`" +
  "if(x > 0, 1, slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});functio" +
  "n Te(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Ee(e,t,n){let r=Te(e,t,n),i=Numbe" +
  "r.isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function De(e,t," +
  "{peak:n,rest:r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function Oe(e,t,n){return t===n.peak?n.rest/(1+n.re" +
  "st):1-De(e,t,n)}function ke(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function Ae(e){let{na" +
  "me:t,symbol:n,formula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],ar" +
  "ity:[1,1],rules:{},formula:r,facts:i,inferShape:([e])=>je(e,t),forward({inputs:[e],output:t}){let n=e.shape[e." +
  "shape.length-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.sh" +
  "ape[e.shape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}function je(t,n){if(t.l" +
  "ength>0)return t;throw new e({what:`no row of units`,where:n,found:`a scalar`,expected:`a shape such as [batch" +
  ", units]`})}var Me=Ae({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Ee(e,n,r);for(let a=n;a<r;" +
  "a++)t[a]=ke(e,a,i)},product(e,t,n,r,i){let a=Te(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<" +
  "i;s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`" +
  "x - log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturat" +
  "ion:`soft`}}),Ne=y({name:`mish`,symbol:`mish`,value:e=>x(e,Pe(e)),derivative:e=>Pe(e)+x(e,Fe(e)),formula:{valu" +
  "e:`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + e" +
  "xp(-x))`},facts:{range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function Pe(e){let" +
  " t=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function Fe(e){let t=Math.exp(-" +
  "Math.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var Ie=y({name:`relu`,symbol:`relu`," +
  "rules:{atZero:m(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:Na" +
  "N,formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monot" +
  "one:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),Le=1.6732632423543772,Re=1.0507009873554805,ze=y({name:`se" +
  "lu`,symbol:`selu`,value:e=>Re*(e>0?e:Le*Math.expm1(e)),derivative:e=>Re*(e>0?1:Le*Math.exp(e)),formula:{value:" +
  "`${Re} * if(x > 0, x, ${Le} * (exp(x) - 1))`,derivative:`${Re} * if(x > 0, 1, ${Le} * exp(x))`},facts:{range:[" +
  "-1.0507009873554805*Le,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),Be=y({name:`sigmoid`,symb" +
  "ol:`σ`,value:b,derivative:se,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],m" +
  "onotone:!0,smooth:!0,saturation:`soft`}}),Ve=y({name:`silu`,symbol:`silu`,value:e=>x(e,b(e)),derivative:e=>b(e" +
  ")+x(e,se(e)),formula:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`" +
  "},facts:{range:[-.2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),He=Ae({name:`softmax`,symbo" +
  "l:`softmax`,value(e,t,n,r){let i=Ee(e,n,r);for(let a=n;a<r;a++)t[a]=De(e,a,i)},product(e,t,n,r,i){let a=t[Te(e" +
  ",r,i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp" +
  "(x) / sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`" +
  "soft`}}),Ue=y({name:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),der" +
  "ivative:b,formula:{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,sm" +
  "ooth:!0,saturation:`none`}}),We=y({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e" +
  "/(1+Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:" +
  "`1 / (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),Ge=f(`act" +
  "ivation`,[Ce,y({name:`step`,symbol:`step`,rules:{atZero:m(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0" +
  "?0:e===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivat" +
  "ive:`0`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0" +
  " by definition`}),Be,y({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*se(2*e),formula:{value:`tanh" +
  "(x)`,derivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),Ie,we,oe,ze,me,Ve," +
  "Ne,Ue,We,xe,Se,He,Me]),Ke=1.4901161193847656e-8,qe=11102230246251565e-32,Je=67108863,Ye=134217727;function Xe(" +
  "e){let t=e.next()&Je,n=e.next()&Ye;return t*Ke+n*qe}var Ze=[3639956645,3750757012,1261568508,386426335],Qe=cla" +
  "ss e{constructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,t" +
  "his.s11,this.s10)}next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s" +
  "01;return this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<" +
  "5^n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l" +
  "=Ze[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f" +
  ">>>8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){retu" +
  "rn[this.s01,this.s00,this.s11,this.s10]}};function $e(e){if(e.length!==4)throw Error(`The state must have been" +
  " produced by a xoroshiro128plus RandomGenerator`);return new Qe(e[0],e[1],e[2],e[3])}var et=114007148193231984" +
  "85n;function tt(e,t){let n=nt(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asU" +
  "intN(64,n+et),rt(n)))}function nt(e){let t=0n;for(let n of e)t=rt(t+et+BigInt(n.codePointAt(0)??0));return t}f" +
  "unction rt(e){let t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt" +
  ".asUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}function it(e){return[Number(e>>32n),Number(e&429496729" +
  "5n)]}function at(t,n){let r=t;if(Array.isArray(r)&&r.length===n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32" +
  ")&&r.some(e=>e!==0))return t;throw new e({what:`not a state of this random generator`,where:`words`,found:t,ex" +
  "pected:`${n} whole numbers from 0 to 2³² − 1, not all 0`})}var ot={name:`xoroshiro128+`,seed:e=>st(tt(e,2).fla" +
  "tMap(it)),restore:e=>st(at(e,4))};function st(e){let t=$e(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=" +
  ">Xe(t),get words(){return t.getState().map(e=>e>>>0)}}}var ct={name:`xorshift64*`,seed:e=>lt(ut(e)),restore(e)" +
  "{let[t,n]=at(e,2);return lt(BigInt(t)<<32n|BigInt(n))}};function lt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUin" +
  "tN(64,t^t<<25n),t^=t>>27n,it(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2" +
  "**24,get words(){return it(t)}}}function ut(t){let n=Number(t);if(Number.isSafeInteger(n)&&n>0&&String(n)===St" +
  "ring(t))return BigInt(n);if(typeof t==`string`)return tt(t,1)[0];throw new e({what:`bad seed for xorshift64*`," +
  "found:t,expected:`a whole number, 1 or more, or a text`})}var dt=f(`random generator`,[ot,ct]);function ft(t){" +
  "if(!(t>=0))throw new e({what:`bad clipping limit`,found:t,expected:`a number, 0 or more`})}var pt={name:`norm`" +
  ",title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){ft(t);let n=t/(mt(e)+1e-6);if(!(n>=1))fo" +
  "r(let t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function mt(e){let t=ht(e);if(t===0||!Number.isFinite(t))ret" +
  "urn t;let n=2**Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/" +
  "n)**2;return n*Math.sqrt(r)}function ht(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math" +
  ".abs(n[e]));return t}var gt=f(`clipping`,[pt,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,c" +
  "lip(e,t){ft(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),_t=2**31-1;fun" +
  "ction vt(e){let t=1;for(let n of e)t*=n;return t}function S(e){return e.length===0?`scalar`:`[${e.map(e=>e===-" +
  "1?`batch`:e).join(`, `)}]`}function C(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.l" +
  "ength;n++)if(e[n]!==t[n])return!1;return!0}function yt(e){return{shape:e,data:new Float64Array(xt(e))}}functio" +
  "n bt(e){return{shape:e.shape,data:e.data.slice()}}function xt(t,n){for(let r of t)if(!Number.isInteger(r)||r<0" +
  ")throw new e({what:`not a size`,where:n,found:r,expected:`a whole number, 0 or more`});let r=vt(t);if(r>_t)thr" +
  "ow new e({what:`shape too large`,where:n,found:S(t),expected:`at most ${_t} entries`});return r}function St(e)" +
  "{let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combination`,s" +
  "ymbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:Ct,forward({i" +
  "nputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attribu" +
  "tes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}function Ct(e){let[t]=e;return" +
  " e.forEach((e,n)=>{if(!C(e,t))throw Tt(n,e,`${S(t)}, as input 0`)}),t}function wt(e,t=0){if(e.length===2)retur" +
  "n[e[0],e[1]];throw Tt(t,e,`the shape [batch, units]`)}function Tt(t,n,r){return new e({what:`shapes do not fit" +
  "`,where:`input ${t}`,found:S(n),expected:r})}var Et=St({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0" +
  ";for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),Dt={na" +
  "me:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, " +
  "b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=wt(e[0]),n=0;return e.forEach((r,i)=>{if(wt(r,i)[0]!==t)throw " +
  "Tt(i,r,`batch ${t}, as input 0 of ${S(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-" +
  "=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o" +
  "[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:" +
  "[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0" +
  ";n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},Ot=St({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t." +
  "data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,deri" +
  "vatives:[`1 / b`,`-a / b ^ 2`]}}),kt={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],r" +
  "ules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[wt(Ct(e))[0],1],forward({inputs:[e,t" +
  "],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];" +
  "n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*" +
  "o;n++)r.data[n]+=t.data[e]*i.data[n]}},At=class t{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=p(t,dt),this." +
  "#t=this.#e.seed(jt(e))}static restore({generator:e,words:n},r){let i=new t(`restored`,r??dt.get(e,`generator`)" +
  ");return i.#t=i.#e.restore(n),i}get state(){return{generator:this.#e.name,words:this.#t.words}}next(){return t" +
  "his.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=t" +
  "his.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(t){if(!Number.isInt" +
  "eger(t)||t<1||t>2**32)throw new e({what:`bad count`,found:t,expected:`a whole number from 1 to 2³²`});let n=Ma" +
  "th.floor(2**32/t);for(;;){let e=Math.floor(this.#t.bits()/n);if(e<t)return e}}shuffle(e){let t=e;for(let e=t.l" +
  "ength-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return this.shuffle(U" +
  "int32Array.from({length:e},(e,t)=>t))}fork(){let e=Array.from({length:4},()=>this.#t.bits());return new t(e.jo" +
  "in(),this.#e)}};function jt(t){if(typeof t==`string`||typeof t==`number`&&Number.isFinite(t))return t;throw ne" +
  "w e({what:`bad seed`,found:t,expected:`a finite number or a text`})}var Mt={name:`dropout`,family:`combination" +
  "`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:m(`share of the entries dropped`,.5,0,1),seed:g(`start of " +
  "the generator of the masks`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e," +
  "forward(e){let t=Nt(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n" +
  ",r){let i=Nt(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function Nt({training:e,draw:t,attr" +
  "ibutes:n}){return e?Pt(n,t):()=>1}function Pt({rate:e,seed:t},n){if(e===0)return()=>1;let r=new At(`${Lt(t)}${" +
  "n}`),i=It(e);return()=>r.next()<e?0:i}function Ft({rate:e,seed:t}){return{seed:it(nt(Lt(t))),dropped:it(BigInt" +
  "(Math.ceil(e*2**53)))}}function It(e){return 1/(1-e)}function Lt(e){return`dropout ${e} `}var Rt=`sqrt(mean((x" +
  " - mean(x)) ^ 2) + epsilon)`,zt=`(x - mean(x)) / ${Rt}`,Bt={name:`layer-normalisation`,family:`combination`,sy" +
  "mbol:`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],rules:{epsilon:h(`added to the variance, so that a constant " +
  "row can be divided`,1e-5)},formula:{value:`gain * ${zt} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${z" +
  "t} * mean(gain * g * ${zt})) / ${Rt}`,`g * ${zt}`,`g`]},inferShape([e,...t]){let[,n]=wt(e);return t.forEach((t" +
  ",r)=>{if(!C(t,[n]))throw Tt(r+1,t,`[${n}] for ${S(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsi" +
  "lon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=Vt(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Gt(t," +
  "e,1)*a[e]+Gt(n,e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c" +
  "++){let o=c*s,l=r.data.slice(o,o+s);if(i===2){qt(l,void 0,a.data);continue}let u=Vt(e,c,n),d=l.map((e,n)=>e*Gt" +
  "(t,n,1));i===1?qt(l,u.normal,a.data):Kt(u,d,a.data,o)}}};function Vt({shape:[,e],data:t},n,r){let i=t.slice(n*" +
  "e,(n+1)*e),a=Ut(i);for(let t=0;t<e;t++)i[t]/=a;let o=Wt(i);for(let t=0;t<e;t++)i[t]-=o;let s=Wt(i.map(e=>e*e))" +
  "+r/a/a,c=1/Math.sqrt(Math.max(s,Ht));return{normal:i.map(e=>e*c),slope:c/a}}var Ht=1e-300;function Ut(e){let t" +
  "=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function Wt(e){return e.reduce((e,t)=>e+" +
  "t,0)/e.length}function Gt(e,t,n){return e===void 0?n:e.data[t]}function Kt({normal:e,slope:t},n,r,i){let a=Wt(" +
  "n),o=Wt(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function qt(e,t,n){for(let " +
  "r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function Jt(e){let{name:t,symbol:n,divisor:r,formula:i}=e;return{nam" +
  "e:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[wt(e)[0],1],fo" +
  "rward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t" +
  "];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);f" +
  "or(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var Yt=Jt({name:`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(" +
  "x)`,derivatives:[`1 / count(x)`]}}),Xt=St({name:`multiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Zt(e,t),deriv" +
  "ative:(e,t,n)=>Zt(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function Zt(e,t,n){let r=1;for(let i=" +
  "0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Qt=St({name:`scale`,symbol:`·`,arity:[1,1],rules:{facto" +
  "r:m(`what every entry is multiplied by`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:r}" +
  ")=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),$t={name:`slice`,family:`combination`,symbol:`[:]`," +
  "roles:[`x`],arity:[1,1],rules:{from:g(`first unit taken, counted from 0`,0,0),to:g(`first unit no longer taken" +
  "`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([t],{from:n,to:r}){let[i,a]=wt(t);if(n" +
  "<r&&r<=a)return[i,r-n];throw new e({what:`slice does not fit`,found:`units ${n} to ${r}`,expected:`from < to ≤" +
  " ${a} for ${S(t)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r," +
  "i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e" +
  "],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t" +
  "+r]+=n[a*i+r]}},en={...St({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=" +
  ">0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gr" +
  "adient by definition`},tn=f(`combination`,[Et,St({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.da" +
  "ta[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Xt,Ot,Qt,Dt,$t" +
  ",Jt({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Yt,kt,Bt,Mt,en,{name:`we" +
  "ighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ee(`what each input" +
  " is multiplied by, in their order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(" +
  "t,{weights:n}){if(t.forEach((e,t)=>{if(e.length>0)throw Tt(t,e,`a scalar, as a loss is`)}),n.length===t.length" +
  ")return[];throw new e({what:`wrong count of weights`,found:n.length,expected:`${t.length}, one for each input`" +
  "})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},bac" +
  "kward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function nn(e,t,n){return te(e,rn(t,n),n,`" +
  "option`)}function rn(t,n){let r=t;if(typeof r!=`object`||!r||Array.isArray(r))throw new e({what:`not options`," +
  "where:n,found:r,expected:`an object of names and values`});return Object.fromEntries(Object.entries(t).filter(" +
  "([,e])=>e!==void 0))}function an(e,t){let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default" +
  ":t[e]}:n]);return Object.fromEntries(n)}function w(e,t){return{meaning:e,default:t,expected:`a finite number, " +
  "0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function on(e,t){return{meaning:e,default:t" +
  ",expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function T(e){let{name:" +
  "t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:" +
  "e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:sn(e.reduction)},formula:ln(a),scalar:e," +
  "inferShape:([e,t])=>un(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(le" +
  "t e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*cn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attri" +
  "butes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*cn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},.." +
  ".o!==void 0&&{formulaFor:e=>ln(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{data:t}],attributes:n},r){fo" +
  "r(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function sn(e,t=[`sum`,`mean`,`batch-mean`]){return v(`how " +
  "the losses of the entries become one number`,t,e)}function cn(e,t){let{reduction:n}=e;return n===`sum`?1:n===`" +
  "batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function ln({value:e,derivative:t,targetDerivative:n}){ret" +
  "urn{value:e,derivatives:[t,n]}}function un(t,n){if(C(t,n))return[];throw new e({what:`prediction and target di" +
  "ffer in shape`,found:S(n),expected:S(t)})}var dn=T({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t)=>" +
  "-(t*fn(Math.log(e))+(1-t)*fn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivative" +
  ":e=>fn(Math.log1p(-e))-fn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -10" +
  "0))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -100" +
  ")`}});function fn(e){return Math.max(e,-100)}var pn=T({name:`binary-cross-entropy-with-logits`,reduction:`mean" +
  "`,value:(e,t)=>x(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-b(-e):b(e)-t,targe" +
  "tDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivative" +
  ":`-y`}}),mn=T({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,tar" +
  "getDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),hn=T(" +
  "{name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>x(-t,gn(1-t*e)),targetDerivati" +
  "ve:(e,t)=>x(-e,gn(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDerivativ" +
  "e:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function gn(e){return Math.max(0,Math.sign(e))}var _n" +
  "=T({name:`huber`,rules:{delta:h(`error at which the parabola becomes a line`,1)},reduction:`mean`,value(e,t,{d" +
  "elta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>vn(e-t,n),targetDeriva" +
  "tive:(e,t,{delta:n})=>vn(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) -" +
  " delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)`},s" +
  "ide:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function vn(e,t){return Math.min(Math.max(e,-t),t)}va" +
  "r yn=T({name:`kullback-leibler`,rules:{prediction:v(`what the prediction is`,[`probability`,`logarithm`],`prob" +
  "ability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?xn(e):t*(Math.log(t)-(n===`logarithm`?e:Ma" +
  "th.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?xn(e):-t/e,targetDerivative:(e,t,{predic" +
  "tion:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:bn(`log(y)`,`-t / y`),formulaFor:({prediction:" +
  "e})=>e===`logarithm`?bn(`y`,`-t`):bn(`log(y)`,`-t / y`)});function bn(e,t){return{value:`if(t > 0, t * (log(t)" +
  " - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function xn(e){return Number.isNaN(e)?NaN:0}v" +
  "ar Sn=T({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-" +
  "t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDerivativ" +
  "e:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),Cn=T({name:`mean-squared-error`,reduction:`mean`,value:(e,t)=>(e" +
  "-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivative:`2" +
  " * (y - t)`,targetDerivative:`2 * (t - y)`}}),wn={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,roles:" +
  "[`y`,`t`],arity:[2,2],rules:{targets:v(`what a target row is`,[`index`,`distribution`],`index`),reduction:sn(`" +
  "mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / sum(ex" +
  "p(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw kn(`prediction`,e,`the" +
  " shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(C(t,r))return[];throw kn(`target`,t,`${S(r)} for the l" +
  "ogits ${S(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s=e.data" +
  ";r===`index`&&On(t,o);let c=Tn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Ee(s,t,t+o);for(let r=t;r<t+o;r++)l" +
  "+=x(-ke(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}" +
  "},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?En(e,Tn(t,e.shape[1],n),s,o):n===`distribution`&&Dn(e" +
  ",s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function Tn({data:e},t,n){return n===`index`?(t,n)=>+" +
  "(e[t]===n):(n,r)=>e[n*t+r]}function En({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Ee(n,e,e+t" +
  "),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=De(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*" +
  "Oe(n,e+l,s))}}}function Dn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Ee(n,e,e+t);for(let a=e;" +
  "a<e+t;a++)i.data[a]-=r*ke(n,a,o)}}function On({data:t},n){t.forEach((t,r)=>{if(!(Number.isInteger(t)&&t>=0&&t<" +
  "n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,expected:`a whole number from 0 to ${" +
  "n-1}`})})}function kn(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-cross-entropy ${t}`,found:S" +
  "(n),expected:r})}var An=f(`loss`,[mn,Cn,Sn,_n,dn,pn,wn,hn,yn]),jn={name:`weighted-sum`,family:`weighted-sum`,s" +
  "ymbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:_(`weights are [in, out] instead of [out, in]`," +
  "!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=e.length>>1," +
  "[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw Rn(`value ${a}`,o,`the shape [batch, units]" +
  "`);if(o[0]!==r)throw Rn(`value ${a}`,o,`the batch size ${r} of ${S(e[0])}`);let[s,c]=Mn(e[n+a],t);if(c!==o[1])" +
  "throw Rn(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${S(o)}`);if(a>0&&s!==i)throw Rn(`weight ${a}`" +
  ",e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&Ln(e[2*n],i),[r,i]},forward({inputs:e," +
  "output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;Nn(t,e.length%2==1?e[2*r]:void 0);for(let " +
  "o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0" +
  ";n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){" +
  "let i=e.inputs.length>>1;n<i?Pn(e,t,n,r):n<2*i?Fn(e,t,n-i,r):In(t,r)}};function Mn(e,t){if(e.length===0)return" +
  "[1,1];if(e.length!==2)throw Rn(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}" +
  "function Nn({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else f" +
  "or(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Pn({inputs:e,output:t,attributes:n},r,i,a){" +
  "let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;" +
  "e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Fn({inpu" +
  "ts:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1]," +
  "f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+" +
  "r]}}function In({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data" +
  "[i?0:e]+=n[a*t+e]}function Ln(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw Rn(`bias`,e,`a scalar or t" +
  "he shape [${t}]`)}function Rn(t,n,r){return new e({what:`shapes do not fit`,where:`weighted-sum ${t}`,found:S(" +
  "n),expected:r})}var zn=f(`operation`,[jn,...tn,...Ge,...An]);function Bn(t){if(!Number.isFinite(t))throw new e" +
  "({what:`bad learning rate`,found:t,expected:`a finite number`})}function Vn(e){let t=e.flatMap(e=>Object.entri" +
  "es(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Wn(e),...Hn(e),init:e=>Object.fromEntries" +
  "(t.map(([t,n])=>[t,new Float64Array(e).fill(n)])),update(t,i,a,o){let s=t.length;Gn(s,i,a,n),Bn(o.learningRate" +
  "),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}" +
  "}}function Hn(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return " +
  "t.length===e.length?{kernels:t}:{}}function Un(e,t){return e?[t]:[]}function Wn(e){let t=[],n=`g`;for(let r of" +
  " e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function G" +
  "n(e,t,n,r){if(t.length!==e)throw Kn(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw K" +
  "n(`state/${t}`,r,e)}}function Kn(t,n,r){return new e({what:`wrong size for this parameter`,where:t,found:n,exp" +
  "ected:`${r} numbers`})}var qn=v(`whose definition holds where they differ`,[`pytorch`,`keras`],`pytorch`);func" +
  "tion Jn(e){let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:qn},o=(e={},n=t)=>{let o=rn(e,n)," +
  "s=o.convention===`keras`?r:void 0;return Vn(i(nn(a,{...s,...o},n)))};return{name:t,title:n,options:a,formula:o" +
  "().formula,create:o}}function Yn(e,t,n,r){let i=(n={},i=t)=>e.create({...r,...rn(n,i)},i);return{name:t,title:" +
  "n,options:an(e.options,r),formula:i().formula,create:i}}function E(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;retu" +
  "rn{describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{" +
  "learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n." +
  "length;e++)t[e]*=o}}}function Xn(e,t){return t===`keras`?{inside:e,outside:0,write:e=>`√(${e} + ε)`}:{inside:0" +
  ",outside:e,write:e=>`(√${e} + ε)`}}function Zn(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.se" +
  "t(t,n)}}}function Qn(e,t){return{slots:{squares:e},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t" +
  ".write(`s`)}`}),kernel:Zn(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n." +
  "length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function $n(e,t){return t===`keras`?tr(e" +
  "):er(e)}function er(e){return Un(e>0,{describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Zn(`cou" +
  "pled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function tr(e){return Un(e>0,{describe:" +
  "e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t," +
  "n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}" +
  "})}var nr=Jn({name:`adagrad`,title:`Adagrad`,options:{lrDecay:w(`how fast the learning rate falls with the ste" +
  "ps`,0),initialAccumulator:w(`what the sum of squares starts from`,0),epsilon:w(`what keeps the divisor from 0`" +
  ",1e-10),weightDecay:w(`how strongly parameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7}," +
  "pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...$n(i.weightDecay,r),Qn(t,Xn(n,r)),E" +
  "(e)]});function rr(e){let t=new Float64Array(ir).fill(NaN),n=0,r=1;return i=>{let a=i%ir,o=i-a;return o!==n&&(" +
  "n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var ir=256;function ar({beta1:e,beta2:t,epsilon:n,amsgrad:" +
  "r,convention:i}){let a=i===`keras`,[o,s]=[rr(e),rr(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquare" +
  "s:0}:c,describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v" +
  ")`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (" +
  "√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(" +
  "1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let" +
  " d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length" +
  ";n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/" +
  "h+g)}}}var or={beta1:on(`share of the average gradient that is kept`,.9),beta2:on(`share of the average of squ" +
  "ares that is kept`,.999),epsilon:w(`what keeps the divisor from 0`,1e-8),amsgrad:_(`whether to divide by the l" +
  "argest average of squares so far`,!1)},sr=Jn({name:`adam`,title:`Adam`,options:{...or,weightDecay:w(`how stron" +
  "gly parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...$n(e.weightDecay,e.convention),ar(e),E()" +
  "]}),cr=Jn({name:`adamw`,title:`AdamW`,options:{...or,weightDecay:w(`how strongly parameters are drawn to 0`,.0" +
  "1)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...tr(e.weightDecay),ar(e),E()]}),lr=Yn(sr,`amsgrad`,`AMS" +
  "Grad`,{amsgrad:!0});function ur({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},describe(e" +
  "){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:" +
  "[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-" +
  "t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s" +
  "[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var dr=Jn({name:`sgd`,title:`Gradient descent`,options:{momentum:o" +
  "n(`share of the velocity that is kept`,0),dampening:on(`share of the gradient that does not enter the velocity" +
  "`,0),nesterov:_(`whether to step along the velocity as it will be`,!1),weightDecay:w(`how strongly parameters " +
  "are drawn to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if(i&&(n===0||r>0))throw n" +
  "ew e({what:`nesterov needs a velocity without dampening`,found:{momentum:n,dampening:r},expected:`momentum abo" +
  "ve 0 and dampening 0`});let o=Un(n>0,ur({momentum:n,dampening:r,nesterov:i})),s=a===`keras`?[E(),...o]:[...o,E" +
  "()];return[...$n(t.weightDecay,a),...s]}}),fr=Yn(dr,`momentum`,`Momentum`,{momentum:.9}),pr=Yn(dr,`nesterov`,`" +
  "Nesterov`,{momentum:.9,nesterov:!0});function mr(e,t){return{slots:{squares:0},describe:e=>({lines:[`s ← ρ · s" +
  " + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Zn(`averaged-squares`,[e,1-e,t.inside,t.outsi" +
  "de]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+" +
  "t.inside)+t.outside}}}function hr(e,t){return{slots:{squares:0,mean:0},describe:e=>({lines:[`s ← ρ · s + (1 − " +
  "ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Zn(`average" +
  "d-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=" +
  "e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}" +
  "}var gr=f(`optimiser`,[dr,fr,pr,nr,Jn({name:`rmsprop`,title:`RMSprop`,options:{rho:on(`share of the average of" +
  " squares that is kept`,.99),momentum:on(`share of the velocity that is kept`,0),centered:_(`whether to divide " +
  "by the deviation instead of the root of the squares`,!1),epsilon:w(`what keeps the divisor from 0`,1e-8),weigh" +
  "tDecay:w(`how strongly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,cen" +
  "tered:n,epsilon:r,convention:i,...a}){let o=Xn(r,i),s=Un(t>0,ur({momentum:t}));return[...$n(a.weightDecay,i),n" +
  "?hr(e,o):mr(e,o),...i===`keras`?[E(),...s]:[...s,E()]]}}),sr,cr,lr]);function _r(e,t,n){return p(e,gr,n).creat" +
  "e(t,n)}var D=f(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){let n=" +
  "0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=" +
  "t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){let n=0;for(let t" +
  "=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);fun" +
  "ction O({factor:e,...t}){return{...t,create:(n={},r=t.name)=>e(nn(t.options,n,r))}}var vr=O({name:`constant`,t" +
  "itle:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),yr=O({name:`cosine`," +
  "title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:g(`T: the step at which the rate reaches 0`,1," +
  "1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),br=O({name:`exponential`,title:`Exponential`,formul" +
  "a:`lr · γᵏ`,options:{gamma:w(`factor from step to step`,.99)},factor:({gamma:e})=>t=>e**t}),xr=O({name:`linear" +
  "`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:g(`T: the step at which the lin" +
  "e ends`,1,1e3),end:w(`factor at the end of the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}" +
  "),Sr=f(`schedule`,[vr,O({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:g(`steps on one " +
  "stair`,1,100),gamma:w(`factor from stair to stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),br" +
  ",xr,yr,O({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:g(`n: the number of" +
  " steps it takes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function Cr(e,t,n){return p(e,Sr,n).cr" +
  "eate(t,n)}var wr=globalThis.kernels.float32,Tr=globalThis.kernels.float64,Er={end:[],gather:[`into`,`table`,`r" +
  "owBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`b" +
  "ias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],d" +
  "ots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`in" +
  "to`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`" +
  "into`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`" +
  "y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],l" +
  "ogSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`fro" +
  "m`,`bytes`,`factor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`ad" +
  "d`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`," +
  "`units`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`" +
  ",`row`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`," +
  "`units`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`" +
  "row`,`epsilon`,`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`consta" +
  "nts`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEnt" +
  "ropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`unit" +
  "s`,`row`,`classes`,`byRows`],checkFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`stat" +
  "e2`,`state3`,`bytes`,`numbers`],descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],p" +
  "assage:[`number`]},Dr=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu t" +
  "anh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Or=[`half-squared-error`,`mean-squared-er" +
  "ror`,`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback" +
  "-leibler probability`,`kullback-leibler logarithm`],kr=[`done`,`l1`,`l2`,`norm`,`value`],Ar=[`rate`,`coupled-d" +
  "ecay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`," +
  "`greatest-moments`],jr=[`program`,`loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`num" +
  "bers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`pat" +
  "ience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],k={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:12" +
  "0,check:128,firstStep:136,random:144,frameSize:176},A=class extends e{node;constructor(e,t,n){super({what:`can" +
  "not be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Mr=class extends e{node;step;constructor(e" +
  ",t,n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${t}`,found:r,expected:`finite numbers; no parame" +
  "ter was changed`}),this.node=e,this.step=t}};function Nr(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every" +
  "(({gradient:e})=>e.data.every(Number.isFinite)))){for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>" +
  "!Number.isFinite(e)):void 0;if(e!==void 0)throw new Mr(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){l" +
  "et e=n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new Mr(n.id,t,`gradient`,e)}}}function P" +
  "r(t){if(!(t instanceof e)){let e=t instanceof Error?t.message:String(t);return{type:`error`,message:e,what:e}}" +
  "let{message:n,what:r,where:i,found:a,expected:o,nearest:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s," +
  "...a===void 0?{}:{found:a}};return t instanceof Mr?{...c,type:`non-finite`,node:t.node,step:t.step}:t instance" +
  "of A?{...c,type:`uncompilable`,node:t.node}:{...c,type:`fault`}}var Fr=class{#e;#t=1;constructor(e){this.#e=e}" +
  "get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}" +
  "};function Ir({values:e,gradients:t},n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=" +
  "new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i." +
  "findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array.from(e.positions),gradients:Int32Array.from(t.positi" +
  "ons),numbers:a,rows:s<0?0:r[s].shape[0]}}var Lr=class{positions;tensors;#e;constructor(e,t){this.positions=e,t" +
  "his.tensors=t,this.#e=new Set(e)}has(e){return this.#e.has(e)}};function Rr({values:e,gradients:t,numbers:n}){" +
  "return[e.buffer,t.buffer,n.buffer]}var zr=class extends e{faults;constructor(e){let[t]=e,n=e.length>1?` (and $" +
  "{e.length-1} more)`:``;super({...Hr(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},Br=class{#e=[]" +
  ";attempt(t){if(!(this.#e.length>=100))try{return t()}catch(t){if(!(t instanceof e))throw t;this.#e.push(t);ret" +
  "urn}}add(t){this.attempt(()=>{throw new e(t())})}stop(){if(this.#e.length>0)throw new zr(this.#e)}};function V" +
  "r(t,n,r){let i=t instanceof Error?t:Error(String(t)),a=t instanceof e?Hr(t):{what:`${r} failed: ${i.message}`}" +
  ",o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new e({...a,where:o},{cause:i})}function Hr({wh" +
  "at:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function Ur(t,{" +
  "id:n,shape:r,units:i}){let a=Kr(t),o=`${S(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new e({what:`" +
  "values do not fit`,where:n,found:S(a),expected:o});if(r[0]!==-1){if(C(a,r))return r;throw s()}if(a.length===2&" +
  "&a[1]===i)return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c%i===0)return[c/i,i];throw s()}function Wr(t,n" +
  ",r){if(qr(t)){if(t.data.length!==n.length)throw new e({what:`wrong count of numbers for shape ${S(t.shape)}`,w" +
  "here:r,found:t.data.length,expected:String(n.length)});n.set(t.data);return}let i=0,a=(t,r)=>{if(typeof t!=`nu" +
  "mber`)throw new e({what:`not a number`,where:r,found:t,expected:`a number`});n[i++]=t},o=Array.isArray(t)&&Arr" +
  "ay.isArray(t[0])?t[0].length:-1;Array.isArray(t)?o<0?t.forEach((e,t)=>{a(e,`${r}/${t}`)}):t.forEach((t,n)=>{if" +
  "(!Array.isArray(t)||t.length!==o)throw new e({what:`ragged rows`,where:`${r}/${n}`,found:Array.isArray(t)?t.le" +
  "ngth:t,expected:`${o} numbers, as in the first row`});t.forEach((e,t)=>{a(e,`${r}/${n}/${t}`)})}):a(t,r)}funct" +
  "ion Gr(e,t,n){let r=n===void 0?Kr(e):Ur(e,{id:t,shape:[-1,n],units:n}),i=new Float64Array(xt(r,t));return Wr(e" +
  ",i,t),{shape:r,data:i}}function Kr(e){if(qr(e))return e.shape;let t=[];for(let n=e;Array.isArray(n);n=n[0])t.p" +
  "ush(n.length);return t}function qr(e){return typeof e==`object`&&!!e&&`shape`in e}function Jr(t,n={}){let{valu" +
  "es:r={},training:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,fam" +
  "ily:s}=t.node(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new e({what:`not a leaf`,where:n,found:s," +
  "expected:`an input, a target or a parameter`});return[i,a[0]===-1?Gr(r,n,o):Gr(r,n)]})),s=Qr(t,o);return new Y" +
  "r(t.topology,({position:e})=>{let n=t.nodes[e],r=o.get(e);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n." +
  "value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:e=>t.nodes[e].held,objective:new Map([...t." +
  "objective].map(([e,n])=>[t.node(e).position,n]))})}var Yr=class{topology;#e;#t;#n;constructor(e,t,n){this.topo" +
  "logy=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(" +
  "t));if(n!==void 0)return n;throw new e({what:`no value`,where:t,expected:`values for everything it depends on`" +
  "})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let " +
  "i=this.at(n);if(i===void 0)throw new e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expe" +
  "cted:`values for all inputs and targets`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].ma" +
  "p(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e" +
  "===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[" +
  "t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}r" +
  "eturn new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of" +
  " e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n" +
  "!==e.output&&n.data.set(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id" +
  ":a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}" +
  "),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&Zr(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;" +
  "this.#n.push(o?bt(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e," +
  "shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a" +
  ",batch:o}=this.#e;return{attributes:n,inputs:r,output:$r(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a(" +
  "{position:e,inputs:t,spec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)retu" +
  "rn;let o=this.#o(e,a);t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.hel" +
  "d(e);if(n.size===0)return t;let r=Xr(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=" +
  ">n.has(t%r)?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Xr(this.topology.nodes[e].sh" +
  "ape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===v" +
  "oid 0)throw new e({what:`unknown node`,found:t,expected:`the id of a node of this graph`});return n}};function" +
  " Xr(e){return e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Zr(e,t,n){try{e.forwar" +
  "d(t)}catch(t){throw Vr(t,n,e.name)}}function Qr(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=" +
  "r;for(let[n,{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`" +
  "${t.nodes[i[0]].id} and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return " +
  "r.length===0?t.batch:i[1].shape[0]}function $r(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))" +
  "}}function j(e){return typeof e==`function`}function ei(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});r" +
  "eturn t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var ti=ei(e=>function(t){e(this)," +
  "this.message=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).j" +
  "oin(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function ni(e,t){if(e){let n=e.indexOf(t);0<=n" +
  "&&e.splice(n,1)}}var M=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this." +
  "_finalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._par" +
  "entage=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(" +
  "j(n))try{n()}catch(t){e=t instanceof ti?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(l" +
  "et t of r)try{ai(t)}catch(t){e??=[],t instanceof ti?e=[...e,...t.errors]:e.push(t)}}if(e)throw new ti(e)}}add(" +
  "t){if(t&&t!==this){if(this.closed)ai(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addP" +
  "arent(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===" +
  "e||Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.pu" +
  "sh(e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&ni(t,e" +
  ")}remove(t){let{_finalizers:n}=this;n&&ni(n,t),t instanceof e&&t._removeParent(this)}};M.EMPTY=(()=>{let e=new" +
  " M;return e.closed=!0,e})();var ri=M.EMPTY;function ii(e){return e instanceof M||e&&`closed`in e&&j(e.remove)&" +
  "&j(e.add)&&j(e.unsubscribe)}function ai(e){j(e)?e():e.unsubscribe()}var N={onUnhandledError:null,onStoppedNoti" +
  "fication:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},oi={setTime" +
  "out(e,t,...n){let{delegate:r}=oi;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeou" +
  "t(e){let{delegate:t}=oi;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function si(e){oi.setTimeou" +
  "t(()=>{let{onUnhandledError:t}=N;if(t)t(e);else throw e})}function ci(){}var li=fi(`C`,void 0,void 0);function" +
  " ui(e){return fi(`E`,void 0,e)}function di(e){return fi(`N`,e,void 0)}function fi(e,t,n){return{kind:e,value:t" +
  ",error:n}}var P=null;function pi(e){if(N.useDeprecatedSynchronousErrorHandling){let t=!P;if(t&&(P={errorThrown" +
  ":!1,error:null}),e(),t){let{errorThrown:e,error:t}=P;if(P=null,e)throw t}}else e()}function mi(e){N.useDepreca" +
  "tedSynchronousErrorHandling&&P&&(P.errorThrown=!0,P.error=e)}var hi=class extends M{constructor(e){super(),thi" +
  "s.isStopped=!1,e?(this.destination=e,ii(e)&&e.add(this)):this.destination=Ci}static create(e,t,n){return new y" +
  "i(e,t,n)}next(e){this.isStopped?Si(di(e),this):this._next(e)}error(e){this.isStopped?Si(ui(e),this):(this.isSt" +
  "opped=!0,this._error(e))}complete(){this.isStopped?Si(li,this):(this.isStopped=!0,this._complete())}unsubscrib" +
  "e(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(" +
  "e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.comple" +
  "te()}finally{this.unsubscribe()}}},gi=Function.prototype.bind;function _i(e,t){return gi.call(e,t)}var vi=clas" +
  "s{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){b" +
  "i(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){bi(e)}else bi(e)}complete(){let{" +
  "partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){bi(e)}}},yi=class extends hi{constructor(e,t,n" +
  "){super();let r;if(j(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&N.useDeprec" +
  "atedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&_i(e.next,t),error:e." +
  "error&&_i(e.error,t),complete:e.complete&&_i(e.complete,t)}):r=e}this.destination=new vi(r)}};function bi(e){N" +
  ".useDeprecatedSynchronousErrorHandling?mi(e):si(e)}function xi(e){throw e}function Si(e,t){let{onStoppedNotifi" +
  "cation:n}=N;n&&oi.setTimeout(()=>n(e,t))}var Ci={closed:!0,next:ci,error:xi,complete:ci},wi=typeof Symbol==`fu" +
  "nction`&&Symbol.observable||`@@observable`;function Ti(e){return e}function Ei(e){return e.length===0?Ti:e.len" +
  "gth===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var F=class e{constructor(e){e&&(this._subscribe=e)}l" +
  "ift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=ki(e)?e:new yi(e,t,n);return pi(" +
  "()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySub" +
  "scribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=Di(t),new t((t,n)=>{let r=n" +
  "ew yi({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e" +
  "){return this.source?.subscribe(e)}[wi](){return this}pipe(...e){return Ei(e)(this)}toPromise(e){return e=Di(e" +
  "),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};F.create=e=>new F(e);function Di(e){return e" +
  "??N.Promise??Promise}function Oi(e){return e&&j(e.next)&&j(e.error)&&j(e.complete)}function ki(e){return e&&e " +
  "instanceof hi||Oi(e)&&ii(e)}function Ai(e){return j(e?.lift)}function ji(e){return t=>{if(Ai(t))return t.lift(" +
  "function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable " +
  "type`)}}function Mi(e,t,n,r,i){return new Ni(e,t,n,r,i)}var Ni=class extends hi{constructor(e,t,n,r,i,a){super" +
  "(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._" +
  "next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._co" +
  "mplete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var" +
  " e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onF" +
  "inalize)==null||e.call(this)}}},Pi=ei(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`" +
  "object unsubscribed`}),Fi=class extends F{constructor(){super(),this.closed=!1,this.currentObservers=null,this" +
  ".observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Ii(this,this);return " +
  "t.operator=e,t}_throwIfClosed(){if(this.closed)throw new Pi}next(e){pi(()=>{if(this._throwIfClosed(),!this.isS" +
  "topped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}err" +
  "or(e){pi(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let" +
  "{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){pi(()=>{if(this._throwIfClosed(),!this.isSt" +
  "opped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isSto" +
  "pped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_" +
  "trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed()" +
  ",this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observe" +
  "rs:r}=this;return t||n?ri:(this.currentObservers=null,r.push(e),new M(()=>{this.currentObservers=null,ni(r,e)}" +
  "))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asOb" +
  "servable(){let e=new F;return e.source=this,e}};Fi.create=(e,t)=>new Ii(e,t);var Ii=class extends Fi{construct" +
  "or(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(" +
  "t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destina" +
  "tion)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??ri}};function Li(e,t){let n=" +
  "j(e)?e:()=>e,r=e=>e.error(n());return new F(t?e=>t.schedule(r,0,e):r)}function Ri(e){return!!e&&(e instanceof " +
  "F||j(e.lift)&&j(e.subscribe))}function zi(e,t){return ji((n,r)=>{let i=0;n.subscribe(Mi(r,n=>{r.next(e.call(t," +
  "n,i++))}))})}var Bi=Symbol.for(`bp-graph/kind`);function Vi(e,t){return new F(n=>{let r=new Map,i=[],a=new M,o" +
  "=-1,s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new M;for(let e of i)a.add(e.value$.subscribe(({data:t}" +
  ")=>r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next" +
  ":e=>{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)}" +
  ",complete:()=>{n.complete()}}))})}var Hi=class{held=Ui;#e;#t=Ui;#n=Ui;#r;constructor(e){this.#e=e}get any(){re" +
  "turn this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e)" +
  "{let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=th" +
  "is.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.hel" +
  "d)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&" +
  "&(this.#r={shape:e.shape,data:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++" +
  ")t[n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e}," +
  "(e,t)=>t):[e]}},Ui=new Map,Wi=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new F(t=>{this.#t++==" +
  "=0&&e.observed?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.lat" +
  "est();!this.#n&&!t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed" +
  "(){return this.#e.length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0" +
  ";for(let e of this.#e)e.complete()}},Gi=class extends F{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#" +
  "e=e}get observerCount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}deta" +
  "ch(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.c" +
  "omplete()}},Ki=class{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new Gi;objec" +
  "tiveWeight=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this" +
  ".id=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes," +
  "this.position=e.position,this.rank=e.rank,this.shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:vt(e.sha" +
  "pe),this.inputs=t,this.propagation=n}get hasValue(){return this.current===void 0&&this.propagation.catchUp(),t" +
  "his.current!==void 0}get value(){if(this.propagation.catchUp(),this.current!==void 0)return this.current;throw" +
  " new e({what:`no value yet`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation.ensureG" +
  "radients()&&this.#t!==void 0)return this.#t;throw new e({what:`no gradient yet`,where:this.id,expected:`a grap" +
  "h whose loss has a value`})}get value$(){return this.valueListener.stream$}get gradient$(){return this.gradien" +
  "tListener.stream$}get valueListener(){return this.#n??=new Wi({latest:()=>(this.propagation.catchUp(),this.#i|" +
  "|this.propagation.teller.willTellValue(this.position)?void 0:this.current),observed:e=>{this.propagation.value" +
  "Observed(e)}}),this.#n}get gradientListener(){return this.#r??=new Wi({latest:()=>!(this.#a||this.propagation." +
  "teller.willTellGradient(this.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.p" +
  "ropagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({lengt" +
  "h:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value$.pipe(zi(t)),gradient$:this.gradient" +
  "$.pipe(zi(t))}}get clamped(){return this.clamps?.any??!1}get held(){return this.clamps?.held??Ui}clamp(t,n){if" +
  "(!Number.isFinite(t))throw new e({what:`not a value to hold`,where:this.id,found:t,expected:`a finite number`}" +
  ");this.#o(e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[th" +
  "is.current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()" +
  "}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=yt(e.shape));let n=t" +
  "his.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(le" +
  "t e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return t" +
  "his.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==vo" +
  "id 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next" +
  "(this.#t))}get isValueObserved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r?.observ" +
  "ed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.complete(" +
  ")}blank(e){let t=this.#e;return t!==void 0&&C(t.shape,e)?t:yt(e)}become(e,t){this.clamps?.apply(e),(t||this.ob" +
  "jectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.cha" +
  "nged.emit()}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&&t<this.units))throw new e({what:`no such unit`,where:" +
  "this.id,found:t,expected:`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),th" +
  "is.propagation.update(()=>{this.clamps??=new Hi(this.units),e(this.clamps),this.propagation.due(this)})}},qi=c" +
  "lass extends Ki{family;symbol;#e=new M;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.s" +
  "ymbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(bt(e.spec.value))}set(e){let t=this.#a" +
  "(e);this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#" +
  "t??this.#n??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){let t=e.subscribe({next" +
  ":e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get frozen(){return" +
  " this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.#i=!1," +
  "this.propagation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}" +
  "recompute(){let e=this.#n??this.current,t=this.#t??(e===void 0?void 0:bt(e));return t!==void 0&&(this.clamps?." +
  "advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?bt(t):void 0,this.become(t,t.shape[0]!==e?.shape" +
  "[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return" +
  "`a value for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.p" +
  "ropagation.running||this.#t!==void 0?yt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Ur(e,this),n=" +
  "this.blank(t);return Wr(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)}" +
  ")}catch(e){this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},Ji=class extends" +
  " M{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,t" +
  "his.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe(" +
  ")}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(thi" +
  "s))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;if(n!==void 0)tr" +
  "y{t.operation.backward(t.call,n,this.index,e)}catch(e){throw Vr(e,t.id,t.op)}}contribution(){this.#e.ensureGra" +
  "dients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)};return this.accu" +
  "mulate(n),n}get contribution$(){return this.source.gradient$.pipe(zi(()=>this.contribution()))}},Yi=class exte" +
  "nds Ki{operation;family;symbol;frozen=!1;call;#e;#t;#n=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,t" +
  "his.family=t.family,this.symbol=t.symbol,this.#e={attributes:this.attributes,inputs:n.map(()=>Xi),output:Xi,tr" +
  "aining:!1,draw:0},this.call=this.#e,n.forEach((e,t)=>e.edges.push(new Ji(e,this,t,r)))}recompute(){if(this.cla" +
  "mps?.advance(),!this.#r())return!1;let e=this.#e,{propagation:t}=this,n=this.#t,r=this.#i(t.batch),i=this.blan" +
  "k(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#n=!0,Vr" +
  "(e,this.id,this.op)}return this.become(this.clamped?bt(i):i,r!==n),!0}rollBack(){this.#n?this.clamps?.rollBack" +
  "():super.rollBack(),this.#n=!1;let{current:e}=this;this.#r(),this.#e.output=e??Xi,e!==void 0&&this.clamped&&(t" +
  "his.#e.output=yt(e.shape),this.operation.forward(this.#e))}missing(){let e=this.inputs.find(e=>!e.hasValue);re" +
  "turn e===void 0?`a wave`:e.missing()}#r(){let{inputs:e}=this,t=this.#e.inputs;for(let n=0;n<e.length;n++){let{" +
  "current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e){let{shape:t}=this;return(this.#t===void 0||t[0]==" +
  "=-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:t),this.#t}},Xi={shape:[0],data:new Float64Array};f" +
  "unction Zi(e,t){return new F(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)}," +
  "error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var Qi=[`input`,`target`,`parameter`];function $i(t,n){i" +
  "f(!(typeof t==`string`&&t.length>0&&t.length<=200))throw new e({what:`not an id`,where:n,found:t,expected:`a t" +
  "ext of 1 to 200 characters`})}function ea(e){return Qi.includes(e)}function ta({op:n},r){if(typeof n!=`string`" +
  ")return n;if(!ea(n)){if(zn.has(n))return zn.get(n);throw new e({what:`unknown operation`,where:r,found:n,expec" +
  "ted:`the name of an operation`,nearest:t(n,[...Qi,...zn.names])})}}function na({attributes:e=aa},t,n){return t" +
  "e(t?.rules??aa,e,n)}function ra({id:t,inputs:n},r,i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)retu" +
  "rn;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new e({what:`wrong count of inputs of ${t" +
  "}`,where:i,found:n.length,expected:s})}function ia(t,n,r){let{id:i,operation:a,attributes:o}=t;if(a===void 0)r" +
  "eturn oa(t,r??`node ${i}`);try{return a.inferShape(n.map(({shape:e})=>e),o)}catch(t){if(!(t instanceof e))thro" +
  "w t;let o=n.map(e=>`${e.id} ${S(e.shape)}`).join(`, `),s=[r,t.where].filter(e=>e!==void 0).join(`, `);throw ne" +
  "w e({...Hr(t),what:`${t.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var aa={};function oa({" +
  "id:t,op:n,units:r,value:i},a){if(n===`parameter`)return sa(t,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1" +
  ")throw new e({what:`width of ${t}`,where:`${a}/units`,found:r,expected:`a whole number, 1 or more`});xt([1,r]," +
  "`${a}/units`);let o=[-1,r];return i!==void 0&&ca(t,i,o,`${a}/value`),o}function sa(t,n,r){if(n===void 0)throw " +
  "new e({what:`parameter ${t} without numbers`,where:`${r}/data`,expected:`its shape and data`});let i=xt(n.shap" +
  "e,`${r}/shape`);return la(`parameter ${t}`,n,i,`${r}/data`),n.shape}function ca(t,n,r,i){let a=xt(n.shape,i);i" +
  "f(!C([-1,...n.shape.slice(1)],r)||n.shape.length===0)throw new e({what:`value of ${t}`,where:i,found:S(n.shape" +
  "),expected:S(r)});la(`value of ${t}`,n,a,i)}function la(t,{shape:n,data:r},i,a){if(r.length!==i)throw new e({w" +
  "hat:t,where:a,found:r.length,expected:`${i} numbers for ${S(n)}`})}var ua=class{waiting;#e;#t=[];#n=[];constru" +
  "ctor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),th" +
  "is.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(thi" +
  "s.#n[n])}};function da(e){let t=new Br,n=new pa(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t." +
  "stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objectiv" +
  "e:s}}var fa=1e3,pa=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes." +
  "forEach(({id:e},t)=>{this.#t.attempt(()=>{$i(e,I(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate i" +
  "d`,where:I(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=t" +
  "his.#t.attempt(()=>ta(e,I(t,`op`))),r=this.#t.attempt(()=>na(e,n,I(t,`attributes`)));return(n!==void 0||ea(e.o" +
  "p))&&this.#t.attempt(()=>{ra(e,n,I(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e" +
  "){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(l" +
  "et a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t" +
  ")}return n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,ra" +
  "nk:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let" +
  " c=this.#t.attempt(()=>ia(o,s,I(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,positio" +
  "n:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new ua(e.length);return e.forEach(({input" +
  "s:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,I(n,`inputs`,r),`the id of a node of thi" +
  "s graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(ma(e).map(e=>[e,1]));le" +
  "t n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,`/objective/" +
  "${ha(r)}`,`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`/object" +
  "ive/${ha(e)}`;vt(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:S(t),expected:`a scalar node`}))," +
  "Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e,n" +
  ",r){this.#t.add(()=>({what:`unknown node`,where:n,found:e,expected:r,nearest:this.#n.size<=fa?t(e,[...this.#n." +
  "keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r" +
  ".add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.sli" +
  "ce(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:I(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]]" +
  ".join(` → `),expected:`a graph without cycles`}))}};function ma(e){let t=new Uint8Array(e.length);for(let{inpu" +
  "ts:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length=" +
  "==0&&t[r]===0).map(({position:e})=>e)}function I(e,...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}fun" +
  "ction ha(e){return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var ga=class{#e=new _a(e=>e.valueListener);#t=n" +
  "ew _a(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients" +
  ",t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].nex" +
  "t(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tenso" +
  "rs[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGrad" +
  "ient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},_a=class{#e;#t;#n=[];constructor(e){this.#e=e}of({p" +
  "ositions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},va=class{#e;#t;#n=-1;" +
  "constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31" +
  "),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)thi" +
  "s.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)ret" +
  "urn e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#" +
  "e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this." +
  "#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-" +
  "1}},ya=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Fi;wave$=new Fi;role$=new Fi;nodes;obje" +
  "ctive=[];teller=new ga;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;const" +
  "ructor(e,t){this.#n=new va(e),this.#r=new va(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof q" +
  "i).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(le" +
  "t e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasL" +
  "oss(){return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective" +
  ".reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>" +
  "this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flo" +
  "ws=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.upd" +
  "ate(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.dra" +
  "w=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;let r=n===`later`||!this.isWatched?v" +
  "oid 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this" +
  ".catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>" +
  "this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:thi" +
  "s.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return th" +
  "is.#u?.isAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this" +
  ".#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(t){if(this.catch" +
  "Up(),this.#d)throw new e({what:`the graph has been disposed`,expected:`a living graph`});if(this.#s)t();else i" +
  "f(this.running)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)throw e}}drive(e){this.catchUp()," +
  "this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.catchUp(),this.ha" +
  "sLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(" +
  "e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(t,{id:n}){" +
  "let r=t instanceof e?t:ba(t,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0," +
  "this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#f(){for(let e=th" +
  "is.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p" +
  "(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.numbe" +
  "r),this.running=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.runni" +
  "ng=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!" +
  "0)}catch(e){return this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),ba(e,`the change " +
  "failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:ba(a,`the gra" +
  "dients failed`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#" +
  "C();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n" +
  ".recompute()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.c" +
  "lear();for(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=t" +
  "his.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#" +
  "a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.i" +
  "sAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this." +
  "#x(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.leng" +
  "th;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.runni" +
  "ng=!0;try{this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==" +
  "void 0&&(t??=n,n.rows!==t.rows))throw new e({what:`inputs of different batch sizes`,where:`${t.id} and ${n.id}" +
  "`,found:[t.rows,n.rows],expected:`as many rows in each; push them together in one graph.update or graph.feed`}" +
  ");return t?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error" +
  ":e}),t}#T(e){Li(()=>e).subscribe()}};function ba(t,n,r){if(t instanceof e)return t;let i=t instanceof Error?t:" +
  "Error(String(t));return new e({what:`${n}: ${i.message}`,where:r},{cause:i})}var xa=class{nodes;inputs;targets" +
  ";parameters;topology;#e;#t;constructor(e){this.topology=da(e),this.#t=new ya(this.topology.nodes.length,e=>Sa(" +
  "this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof qi);this.input" +
  "s=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filt" +
  "er(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}get" +
  "[Bi](){return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return this.#n(e)}i" +
  "nput(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){this.#t.up" +
  "date(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catch" +
  "Up()}feed(e){this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]" +
  ");Ri(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$" +
  "(){return Vi(Zi(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGradients())thro" +
  "w new e({what:`nothing to differentiate`,expected:this.#i()})}differentiate(t){let n=Object.entries(t).map(([t" +
  ",n])=>{let r=this.#n(t);if(r.shape.some(e=>e!==1))throw new e({what:`not a scalar`,where:t,found:r.shape,expec" +
  "ted:`a scalar node`});if(!Number.isFinite(n))throw new e({what:`not a weight`,where:t,found:n,expected:`a fini" +
  "te number`});return[r.position,n]});this.#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.ob" +
  "jective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.is" +
  "BehindUnheard&&this.#t.catchUp(),this.#t.number}get watched(){return this.#t.watched}get watchNumber(){return " +
  "this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get ro" +
  "le$(){return this.#t.role$}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){ret" +
  "urn this.#t.catchUp(),this.#t.batch}setMode(e){this.#t.setMode(e.training,e.training?e.draw:0)}get training(){" +
  "return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return" +
  "{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)retu" +
  "rn{...n,value:Ca(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof qi&&i.hasVal" +
  "ue?{...o,value:Ca(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return t" +
  "his.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose" +
  "()}#n(n){let r=this.topology.position.get(n);if(r!==void 0)return this.#e[r];throw new e({what:`unknown node`," +
  "found:n,expected:`the id of a node of this graph`,nearest:t(n,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#" +
  "r(t,n){let r=this.#n(t);if(r instanceof qi&&n.includes(r.family))return r;throw new e({what:`wrong kind of nod" +
  "e`,where:t,found:r.op,expected:n.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missin" +
  "g()??`a graph with a scalar node at its end`}};function Sa({nodes:e},t){let n=[];for(let r of e){let{operation" +
  ":e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new qi(r,t):new Yi(r,e,i,t))}return n}function Ca({shape:" +
  "e,data:t}){return{shape:e,data:t.slice()}}var wa=class{engine=`plain`;#e;constructor(e){this.#e=e}run(e,t=0){l" +
  "et[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss)" +
  ";if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}" +
  "},Ta=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={}){this.data=e,this.rows=Ea(e);let{batchS" +
  "ize:n=this.rows}=t;i(`batch size`,n),this.#e=Math.min(n,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e)," +
  "this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new At(t.seed??1).state)}get position(){let e=this.#i;ret" +
  "urn{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){" +
  "n!==void 0&&At.restore(n);let r=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!r&&this.#t&" +
  "&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().o" +
  "rder}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||thi" +
  "s.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);return" +
  " Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,Da(n,e)]))}advance(){this.#r++,this.#r<this.perE" +
  "poch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(th" +
  "is.#a===void 0){let t=e===void 0?void 0:At.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:th" +
  "is.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function Ea(t){let n=Object." +
  "entries(t),r=n.length===0?0:n[0][1].shape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw new e({what:`data of d" +
  "ifferent lengths`,where:t,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new e({what:`no data t" +
  "o train on`,found:r,expected:`1 row or more`});return r}function Da({shape:e,data:t},n){let r=t.length/e[0],i=" +
  "new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length" +
  ",...e.slice(1)],data:i}}function Oa({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasVa" +
  "lue:e})=>e).map(({id:e,value:t})=>[e,t]))}function ka(e,t){let n=Oa(e);return t===void 0||Object.values(n).eve" +
  "ry(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function Aa(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e" +
  ",numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)ja(t[n.nodes[e.position].id].data,e,i);let{members:" +
  "o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].va" +
  "lue.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)}" +
  ")}}function ja(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o+" +
  "+){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var Ma=class{request;batches;slots;#e;#t;#n;#r;con" +
  "structor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new Ta(Oa(e),{shuffle:!1}),i=r.varies?r.data:ka" +
  "(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,this." +
  "slots=a,this.#r=i,this.request={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t]))" +
  ",rows:r.fullSize,tables:new Map(Object.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.param" +
  "eter.frozen===!1,pays:e=>{let n=a.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,state" +
  "s:Object.keys(t.updater.init(0)).length,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){le" +
  "t{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches," +
  "updater:i,clip:r,...t===void 0?{}:{look:t}});return Aa(a,this.#r,this.#e,this.slots),a}},Na=class{#e;#t=new Ma" +
  "p;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))" +
  "?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t)," +
  "r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};functi" +
  "on Pa(e,{trains:t,pays:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s" +
  ",...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(vt(e)/i)*i,u=" +
  "e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0" +
  ",h=c.map(e=>{let{position:n,shape:r}=e,i=vt(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a" +
  ",offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));ret" +
  "urn{members:h,offset:f,...d,gradient:p,state:g}}function Fa({spec:e}){return e.op===`parameter`}function Ia(e," +
  "t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return " +
  "n}function La(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(" +
  "i.attributes)??[],o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function Ra(e,t){let " +
  "n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n" +
  ".add(r);return n}function za(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x" +
  ":n[0].offset,count:r.count,constants:t.constants(...Va(t.attributes))})},backward(t,n,{offset:r,add:i}){let{in" +
  "puts:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,coun" +
  "t:o.count,constants:t.constants(...Va(t.attributes))})}}}function Ba(e){return{couplesUnits:!0,fits:({output:e" +
  "})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.u" +
  "nits})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i," +
  "y:a.offset,g:o.offset,units:a.units})}}}function Va(e){return Object.values(e).filter(e=>typeof e==`number`)}f" +
  "unction Ha(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{Ya(t,{into:t.output.offset,add:i===0" +
  "?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){Ya(t,{into:r,add:i,from:t.gradient.offs" +
  "et,count:a},e(t,n))}}}var Ua={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>" +
  "{Ya(e,{into:e.output.offset+Qa(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Ya(e,{int" +
  "o:n,add:r,from:e.gradient.offset+Qa(e,t),count:i})}},Wa={fits:({output:e})=>e.perRow,forward(e){let{output:t}=" +
  "e,n=e.inputs[0].offset+$a(e);Ya(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r," +
  "output:i}=e;n.add===0&&Xa(e,n),Ya(e,{into:n.offset+$a(e),add:1,from:r.offset,count:i.count})}},Ga={forward(e){" +
  "Za(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).m" +
  "ap(({offset:e})=>e);Za(e,[e.gradient.offset,...r],n)}},Ka={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.o" +
  "utput;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offse" +
  "t:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a" +
  ":o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.of" +
  "fset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function qa" +
  "(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(" +
  "`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t." +
  "constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Ja={fits:({out" +
  "put:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.of" +
  "fset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{i" +
  "nto:n,add:r,g:e.gradient.offset,b:a,units:i})}};function Ya(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n" +
  ")})}function Xa(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function Za(e,t,{o" +
  "ffset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:" +
  "r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function Qa({inputs:e},t){re" +
  "turn e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function $a({attributes:e,output:t}){return e.from*(t.count/t.u" +
  "nits)}var eo={forward(e){to(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){to(e,e.gradient.offset," +
  "n)}};function to(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,drop" +
  "ped:u}=Ft(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:" +
  "u[1],kept:e.constants(It(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var no={fits:({inputs:[e" +
  ",...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...io(e),y:e.output.offset,...ao(" +
  "e),...oo(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{.." +
  ".io(e),into:n,add:r,g:a,...ao(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:ro(e)})}};function " +
  "ro(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{...io(e),y:n,...ao(e," +
  "!1),...oo(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}function io(e){let[t]=e." +
  "inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}}function ao(e,t=e.inputs.len" +
  "gth>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}}function oo(e,t=e.in" +
  "puts.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasStride:0}}function so(" +
  "e){return{fits:lo,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...uo(t),...fo(n,t." +
  "inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:" +
  "i,side:n,g:o.offset,...uo(t),...fo(a,t.inputs[0])})}}}var co={fits:lo,forward(e){e.emit(`crossEntropy`,{into:e" +
  ".output.offset,...po(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.g" +
  "radient.offset,...po(e)})}};function lo({inputs:e}){return e.every(({perRow:e})=>e)}function uo(e){let[t,n]=e." +
  "inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...Va(e.attributes))}}function fo({red" +
  "uction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function po({inputs:[e,t],attributes:" +
  "{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean" +
  "`)}}var mo={fits:({inputs:e,output:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)}," +
  "forward(e){let{inputs:t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`af" +
  "fine`,{into:n.offset,units:n.units,start:a>0?go:i===void 0?ho:_o,bias:i?.offset??0,biasStride:i===void 0||i.un" +
  "its===1?0:1,x:t[a].offset,width:t[a].units,...vo(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradi" +
  "ent:a}=e,o=r.length>>1;if(t<o){let{w:s,unitStride:c,inputStride:l}=vo(e,n,r[o+t]);e.emit(`affine`,{into:n.offs" +
  "et,units:n.units,start:n.add===1?go:ho,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStri" +
  "de:c})}else if(t<2*o){let s=r[t-o],{unitStride:c,inputStride:l}=vo(e,s,n);e.emit(`outer`,{into:n.offset,units:" +
  "i.units,width:s.units,unitStride:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n" +
  ".offset,units:i.units,stride:n.units===1?0:1,add:n.add,g:a.offset})}},[ho,go,_o]=[0,1,2];function vo({attribut" +
  "es:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,input" +
  "Stride:a}}var yo={\"weighted-sum\":mo,add:Ha(()=>1),subtract:Ha((e,t)=>1-2*t),scale:Ha(({attributes:e})=>e.facto" +
  "r),\"weighted-total\":Ha(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Ha(()=>1),concat:Ua,slice:Wa,multiply" +
  ":Ga,divide:Ka,sum:qa(()=>1),mean:qa(e=>1/e),dot:Ja,dropout:eo,\"layer-normalisation\":no,\"softmax-cross-entropy\"" +
  ":co},bo=new Map([...Ge.names.map((e,t)=>{let n=Ge.get(e);return[n,n.scalar===void 0?Ba(t):za(t)]}),...An.names" +
  ".map((e,t)=>[An.get(e),so(t)]),...Object.entries(yo).map(([e,t])=>[zn.get(e),t])]);function xo(e){return bo.ge" +
  "t(e)}var So=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#" +
  "l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.t" +
  "opology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.v" +
  "alues=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=" +
  ">[Co(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}ente" +
  "rParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw n" +
  "ew A(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&th" +
  "is.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continu" +
  "e;let r=this.#e[t],i=Xr(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,uni" +
  "ts:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,un" +
  "its:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(Fa(e))return;let r=this.values." +
  "get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)" +
  "&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.fo" +
  "rward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this." +
  "#i.get(e);if(r===void 0)throw new A(t,`an input without data`,`rows for it among the data`);this.#C(e,`gather`" +
  ",{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)r" +
  "eturn this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{off" +
  "set:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e," +
  "t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e)" +
  ";return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{posi" +
  "tion:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_" +
  "(e,a);let o=r.operation.constantInputs?.(r.attributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n" +
  "),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.len" +
  "gth;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),Fa(this.#e[e])" +
  "&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!Fa(e)&&!this.#l.has(n" +
  ")&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e," +
  "t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attribu" +
  "tes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e)," +
  "scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s" +
  ",finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void " +
  "0:xo(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;l" +
  "et o=[],s=((e,t)=>o.push({name:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o" +
  ".every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradie" +
  "nts.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?" +
  "this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request." +
  "held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`s" +
  "cale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t" +
  ",e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this" +
  ".#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){" +
  "if(t.lastIndexOf(-1)>0)throw new A(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[" +
  "0]===-1,r=n?Xr(t):vt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=th" +
  "is.values.get(e);if(t!==void 0)return t;throw new A(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(" +
  "e){let t=Co(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset" +
  "}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};function Co(e){return e.map(e=>Object.i" +
  "s(e,-0)?`-0`:e).join()}function wo(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new " +
  "Na(a),c=Pa(o.filter(Fa),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new So(e,{lanes:l,arena:s,parameters:c},e.keep==" +
  "=!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=Ia(o,t.keys());u.enterParameters(),u.enterTables(d" +
  ");for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return To(u" +
  ",o,t,e.keep===!0?d:La(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tab" +
  "les,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.grad" +
  "ients,...u.whole])}}function To(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].r" +
  "everse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function Eo(e,t,{values:n,gradients:" +
  "r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new Na(o,u),f=new Set(" +
  "r),p=new So(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=Ia(s,r.length>0?[...n,...r," +
  "...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&To(p,s,i,La(s,e=>f" +
  ".has(e)));let h=[...Ia(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:ee}=p;return{tape:{" +
  "...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,..." +
  "ee])}}function Do(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...Ia(o,r.keys())]." +
  "sort((e,t)=>e-t),c=La(o,a),l=wo(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=Eo(n,l,u),f=e.build(l,d);f.l" +
  "ook(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=Oo(r.get(i),p);if(e!==void 0)return new Mr(o[i].id,t," +
  "n,e)}},h=m(s,`value`,d.tape.values)??g()??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispos" +
  "e(),h;function g(){let e=p.BYTES_PER_ELEMENT===4?Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape" +
  ".values.get(i)?.offset??0])),!Number.isFinite(n))return new Mr(o[i].id,t,`value`,n)}}function Oo(e,t){if(e===v" +
  "oid 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var ko=class{#e;#t;" +
  "#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle()" +
  "{let{values:e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0" +
  ",n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[th" +
  "is.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=" +
  "this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new Ao(t,t=>Mo(n.get(t),e,r),i,t" +
  "=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},Ao=class{positions;tens" +
  "ors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0" +
  ");this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(jo)" +
  ";let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{s" +
  "hape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.leng" +
  "th;r++)e[r]=t[r]===jo?0:n[t[r]]}},jo=-1;function Mo(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}" +
  "=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var No=c" +
  "lass{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=" +
  "Po(e.watched,t),this.#n=Fo(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this." +
  "#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=Po(this.#e.watched,this.#t),n=this." +
  "#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!Io(n.values,t.values)||!Io(n.gradients,t.gr" +
  "adients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!" +
  "0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r" +
  "}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new ko({nodes:t.nodes,memory:n,lanes:i,val" +
  "ues:a,gradients:o},e,this.#s.size)}};function Po({values:e,gradients:t},n){if(e.length+t.length===0)return{val" +
  "ues:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=Ra(c,e=>o(e" +
  ")||s&&i.has(e)),u=Ia(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filt" +
  "er(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function Fo(e,t,n){try{return Eo(t,n,e)}catc" +
  "h(e){if(e instanceof A)return;throw e}}function Io(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var Lo=cl" +
  "ass{engine;#e;#t;#n;#r;constructor(e,t,n){this.engine=n.name,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0" +
  "){this.#t.checkIdle();let n=this.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,sto" +
  "pping:l}=a,u=e=>a.rateAt(e),d={step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,los" +
  "s:m,stopped:h}=r.run(Math.max(1,e-o),d);f>0&&this.#l(n,o+f),a.step<e&&h===void 0&&this.#u();let{epoch:g,batch:" +
  "_}=i.position,v=a.step-1,ee={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h=" +
  "==void 0?ee:{...ee,stopped:h}}dispose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking" +
  ".follow()?e:(this.#a(),this.#o())}#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=" +
  "new Ma(this.#e,this.#t,this.#n),{batches:t,request:n,slots:r}=e,i=wo(n),a=new No(this.#e,n,i,t),o=e.build(i,a." +
  "look),{members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#e,{moves:" +
  "u}=this.#t,d=this.#c();return this.#r={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,looking:a.at(o)},th" +
  "is.#r}#s(e){return e.roles!==this.#c()||e.moves!==this.#t.moves||!this.#e.isBehind&&e.wave!==this.#e.wave}#c()" +
  "{return 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#l(e,t){let{looking:n,machine:r,places:i}=e,{memo" +
  "ry:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#t.moves+1,this.#t.arrive(t,(e,t)=>{let n=i.get(e)" +
  ";n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+" +
  "n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#e.wave},()=>n.glimpse(t))}#u(){let{step:e}=th" +
  "is.#t;throw this.#e.backward(),Nr(this.#e,e),Do(new Ma(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not t" +
  "aken and all its numbers are finite`)}};function Ro(t,n,r,i){let a=r.find(e=>e.isAvailable()),o=r.find(({name:" +
  "e})=>e===i);if(a===void 0)return{driver:new wa(n),refusal:zo(o)};try{let e=new Lo(t,n,a);return o===void 0||a=" +
  "==o?{driver:e}:{driver:e,refusal:zo(o)}}catch(t){if(!(t instanceof e))throw t;return{driver:new wa(n),refusal:" +
  "t}}}function zo(t){return new e({what:`engine cannot run here`,where:`engine`,found:t?.name,expected:t?.needs?" +
  "?`WebAssembly, allowed by the page`})}function L({memory:e},t,n){return e.subarray(t,t+n)}function Bo(e,{name:" +
  "t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var Vo={activate({co" +
  "unt:e,...t},n){let r=L(n,t.x,e),i=L(n,t.y,e);return Ho.get(Uo(n))?.forward(r,i)??Wo(r,i,n)},activateBack({into" +
  ":e,add:t,count:n,...r},i){let a=L(i,r.x,n),o=L(i,r.y,n),s=L(i,r.g,n),c=L(i,e,n);return(t===0?Ho.get(Uo(i)):voi" +
  "d 0)?.backward(o,s,c)??Go(a,o,s,c,t,i)}},Ho=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t" +
  "[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{" +
  "forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;" +
  "r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function Uo({operation:e}){return e?.name??``}function Wo(e,t,{ope" +
  "ration:n,attributes:r}){let{value:i}=re(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Go(e" +
  ",t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=re(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1" +
  "?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Ko={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=L(a,e,r),s=L(a,n,r" +
  ");return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}" +
  "},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,.." +
  ".r},i){let a=L(i,e,n),o=L(i,r.a,n),s=L(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else f" +
  "or(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=L(a,e,n),s=L(a,i.a,n)" +
  ",c=L(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},qo={loss({in" +
  "to:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Jo(a.operatio" +
  "n),d=L(a,i.y,t*o),f=L(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=" +
  "u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s}," +
  "c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Jo(c.operation),h=n===0?p:m" +
  ",g=L(c,s.y,i*l),_=L(c,s.t,i*l),v=L(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+" +
  "=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Jo({name:e,sc" +
  "alar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var Yo={mask({into:e,units:t" +
  ",perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=L(r,e,t*o);return()=>{let e=Pt(a,i.step),t=n=" +
  "==1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.leng" +
  "th;t+=o)s[t+e]=s[t]}}},[Xo,Zo]=[1,2],Qo={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()" +
  "=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[" +
  "o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=" +
  "L(t,e.into,n*c),u=L(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0" +
  ";e<n;e++,t+=c){if(r!==Xo){let n=r===Zo?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=" +
  "4,p+=4*s){let e=p+2*s;$o(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(es(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s" +
  "),n<a&&ts(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lan" +
  "es:c,memory:l}=s,u=L(s,o.g,t*c),d=L(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=" +
  "2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+" +
  "e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]" +
  "+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=L(a,i.g,t*o);return()=>{if(r=" +
  "==0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+" +
  "r*n]+=t}}}};function $o(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2" +
  "*n]+c*r[u+3*n]}function es(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function" +
  " ts(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var ns={normalise({units:e,epsilon:t,gain:n,ga" +
  "inStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=L(s,o.y,e*c),d=L(s,o.x,e*c);return()=>{for(l" +
  "et o=0;o<c;o++){let{unit:s,mean:f,slope:p}=rs(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f" +
  ")*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:" +
  "l}=s,u=L(s,e,n*c),d=L(s,o.x,n*c),f=L(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=rs(" +
  "d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r" +
  "=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function rs(e,t,n" +
  ",r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a" +
  "<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c," +
  "mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,is))}}var is=1e-300,as={sumUnits({into:e,add:t,units:n,factor:r,...i" +
  "},a){let{lanes:o,memory:s}=a,c=L(a,e,o),l=L(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l" +
  ".length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lan" +
  "es:o,memory:s}=a,c=L(a,e,n*o),l=L(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%" +
  "o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=L(i,e,a),s=L(i,r.a,n*a),c=L(i,r.b,n*a);return()=" +
  ">{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({i" +
  "nto:e,add:t,units:n,...r},i){let{lanes:a}=i,o=L(i,e,n*a),s=L(i,r.g,a),c=L(i,r.b,n*a);return()=>{for(let e=0;e<" +
  "o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},os={...Qo,...Ko,...as,...Vo,...qo,...Yo,...ns,call({node:e},{c" +
  "all:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);re" +
  "turn()=>{o.backward(t,n,r,i)}}},ss=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=ls;#l=[];#u=-1;constructor(e,t,n,r,i){let{" +
  "id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operati" +
  "on,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>us(n,e)),this.#a=us(n,e),this.#o=[...s,e].map(e=>t[e]." +
  "shape),this.#s={attributes:o.attributes,inputs:[],output:ls,training:!0,draw:0}}forward(){this.#d(),this.#i.fo" +
  "rEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward" +
  "(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this" +
  ".#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#" +
  "u=e;let n=this.#o.map(t=>cs(t,e));this.#s.output=n.at(-1)??ls,this.#s.inputs=n.slice(0,-1),this.#c=cs(this.#s." +
  "output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>cs(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let " +
  "i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offs" +
  "et:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)" +
  "this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;" +
  "r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function cs(e,t){le" +
  "t n=e.map(e=>e===-1?t:e);return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var ls={shape:[0],data:" +
  "new Float64Array};function us({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`)" +
  ";return n}function ds(t,n){let r=t/2**20;return new e({what:`not enough memory for a compiled run`,found:r<102" +
  "4?`${r.toFixed(1)} MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`" +
  "})}function fs({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var ps=class{#e;#t;#n;#r;#i;#" +
  "a;#o={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=" +
  "ms(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;fo" +
  "r(;r<e&&o===void 0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!hs" +
  "(this.#a.gradient))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(" +
  "t.step+r)),n.advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=" +
  "this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payi" +
  "ngGradient:n}=this.#a,r=0;for(let i of D){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}retu" +
  "rn r}#c(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n" +
  ")gt.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function ms(e,t,n){let{offset" +
  ":r,paying:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGra" +
  "dient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}fu" +
  "nction hs(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var gs=class{tape;memory;#e;#t;#n;#r=-1" +
  ";constructor(e,t){this.tape=e,this.memory=_s(e.size);let n=fs(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t." +
  "look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new ps(e,t,this.memory,n,()=>{let t=this.#r===n.s" +
  "tep?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this" +
  ".#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topolog" +
  "y:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.n" +
  "odes[o].spec;return Bo(os,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)?" +
  "?new ss(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function _s(e){try{return new Float64Array(e)}catch{throw d" +
  "s(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var vs={name:`typescript`,width:1,bytes:8,needs:`" +
  "nothing`,isAvailable:()=>!0,has:({name:e})=>e in os,create:(e,t)=>new gs(e,t)},ys={size:8,width:2},bs={size:4," +
  "width:4},R={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},z={integer:{load:[40],add:[10" +
  "6],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},B={i32:127,f32:125,f64:124,v128:123},V=253,xs={" +
  "...ys,type:B.f64,one:{type:B.f64,bytes:8,load:[43],spread:[43],store:[57],add:[160],subtract:[161],multiply:[1" +
  "62],divide:[163]},many:{type:B.v128,bytes:16,load:[V,R.load],spread:[V,R.load64Splat],store:[V,R.store],add:[V" +
  ",240,1],subtract:[V,241,1],multiply:[V,242,1],divide:[V,243,1]},extract:33,loadPlace:87,splat:[V,20],less:[V,7" +
  "3],fromInteger:[183],fromFloat64:[]},Ss={...bs,type:B.f32,one:{type:B.f32,bytes:4,load:[42],spread:[42],store:" +
  "[56],add:[146],subtract:[147],multiply:[148],divide:[149]},many:{type:B.v128,bytes:16,load:[V,R.load],spread:[" +
  "V,R.load32Splat],store:[V,R.store],add:[V,228,1],subtract:[V,229,1],multiply:[V,230,1],divide:[V,231,1]},extra" +
  "ct:31,loadPlace:86,splat:[V,19],less:[V,67],fromInteger:[178],fromFloat64:[182]},Cs=new Set([`into`,`from`,`ta" +
  "ble`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),ws={affine({into:e" +
  ",units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size" +
  ":p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,colum" +
  "n:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r," +
  "inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns" +
  ":n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,bia" +
  "sStep:0}},activateRows:(e,t)=>H(Ts[t.operation].forward,e,t),activateRowsBack:(e,t)=>H(Ts[t.operation].back,e," +
  "t),mask:(e,t)=>H(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>H(`lossValue`,Ms(e,t),t),lossBack:(e,t" +
  ")=>H(`lossBack`,Ms(e,t),t),call:(e,t)=>ks(t),callBack:(e,t)=>ks(t)},Ts={softmax:{forward:`softmax`,back:`softm" +
  "axBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},Es={activate:Dr,activateBack:Dr,lossValue" +
  ":Or,lossBack:Or};function Ds({name:e,operands:t},n){let r=ws[e];return r===void 0?H(e,t,n):r(t,n)}function Os(" +
  "{name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in Ts;let r=Es[e===`loss`?`lossValue`:e];" +
  "return r===void 0||r.includes(js(r,t,n))}function ks({step:e}){return{kernel:`core`,operands:{step:e},variant:" +
  "0}}function H(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowByt" +
  "es:t.units*o,isRow:0},c=e=>e in t?Cs.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntries(Er[e" +
  "].map(e=>[e,c(e)])),variant:As(e,n)}}function As(e,{operation:t,attributes:n}){let r=Es[e];return r===void 0?0" +
  ":r.indexOf(js(r,t,n))}function js(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.include" +
  "s(t))??t}function Ms(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var[U,W,G]=[0,1,2" +
  "];function Ns(e){let t=e;for(;;){let e=Ps.reduce((e,t)=>Fs(e,t),t);if(e.length===t.length)return e;t=e}}var Ps" +
  "=[Is(Vs),Is(Hs),Is(Us),qs];function Fs(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r)" +
  ";i===void 0?n.push(r):n[n.length-1]=i}return n}function Is(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!" +
  "==`product`)return;let r=e(t,n);return r===void 0||Ls(n,t)?void 0:r}}function Ls({a:e,b:t,rows:n,depth:r,colum" +
  "ns:i},a){let o=Rs(a.c,a.rows,a.columns);return zs(o,Rs(e,n,r))||zs(o,Rs(t,r,i))}function Rs({at:e,row:t,column" +
  ":n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function zs([e,t]" +
  ",[n,r]){return e<=r&&n<=t}function Bs(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,ro" +
  "ws:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function Vs(e,t){if(t.start!==W||t.depth!==1||e.rows!=" +
  "=t.rows||e.columns!==t.columns||!Ws(e.c,t.c,e.rows,e.columns))return;let n=Gs(e.depth,e.a.at,e.a.column,t.a.at" +
  "),r=Gs(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e" +
  ".b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function Hs(e,t){if(" +
  "t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!Ws(e.b,t.b,e.depth,e.columns)||e.dep" +
  "th>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=Gs(e.rows,e.a.at,e.a.row,t.a." +
  "at),r=Gs(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===G?Gs(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==" +
  "void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Us(" +
  "e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===G&&(e.bias!==t.bias||e.biasStep!==t.biasS" +
  "tep))return;let n=Hs({...Bs(e),start:U},{...Bs(t),start:U});return n===void 0?void 0:{...Bs(n),start:e.start,b" +
  "iasStep:e.biasStep}}function Ws(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.colu" +
  "mn)}function Gs(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Ks={activate:[`y`,`x`],activateBack:[" +
  "`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};fun" +
  "ction qs(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Ks[e.kernel];if(n===void 0||e.kernel!" +
  "==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])retu" +
  "rn;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.o" +
  "perands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,opera" +
  "nds:{...e.operands,bytes:a}}}var K=e=>e.bytes,Js=e=>e.row,q=e=>e.units*e.row,Ys=(e,t)=>t,Xs=e=>e.row*(e.classe" +
  "s===1?1:e.units),Zs=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,Qs={y:q,x:q},$s={into:q,y:q,g:q},ec={gather:{int" +
  "o:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:q},activate:{y:K,x:K},activat" +
  "eBack:{into:K,x:K,y:K,g:K},softmax:Qs,softmaxBack:$s,logSoftmax:Qs,logSoftmaxBack:$s,scale:{into:K,from:K},fil" +
  "l:{into:K},multiply:{into:K,a:K,b:K},divide:{into:K,a:K,b:K},sumUnits:{into:Js,x:q},spreadUnits:{into:q,g:Js}," +
  "dotUnits:{into:Js,a:q,b:q},scaleUnits:{into:q,g:Js,b:q},mask:{into:q},normalise:{y:q,x:q,gain:Zs(`gain`),bias:" +
  "Zs(`bias`)},normaliseBack:{into:q,x:q,g:q,gain:Zs(`gain`)},lossValue:{into:Ys,y:q,t:q},lossBack:{into:q,y:q,t:" +
  "q,g:Ys},crossEntropy:{into:Ys,y:q,t:Xs},crossEntropyBack:{into:e=>(e.side===1?Xs:q)(e),y:q,t:Xs,g:Ys}},tc=new " +
  "Map(Object.entries(ec).map(([e,t])=>[e,Object.entries(t)]));function nc(e,t){if(e.kernel===`product`){let{rows" +
  ":n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[ic(`a`,a,n,r,t),ic(`b`,o,r,i,t)];return c===G&&" +
  "d.push(ic(`bias`,{at:l,row:u,column:0},n,1,t)),{target:ic(`c`,s,n,i,t),adds:c===W,sources:d}}let{kernel:n,oper" +
  "ands:r}=e,i=tc.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0]" +
  ",n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,s" +
  "ources:s}}function rc(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r" +
  "]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?" +
  "r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function ic(e,t,n,r,i){let a=(r===1||t" +
  ".column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}functio" +
  "n ac(e,t){let n=dc(e.steps.map(n=>cc(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,o" +
  "peration:t})=>`${e} ${pc(t)}`).join(`; `)}}function oc(e){let t=[];for(let n of e){let e=t.at(-1);n.operation." +
  "kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function sc({operation:e,into:t,names:" +
  "n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return rc(e,a)}function cc({operatio" +
  "n:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=uc(e,r,i);if" +
  "(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:lc.slice(0,a.length),from:a,kind:mc(o,[" +
  "])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,names:s,from:a,kind:mc(e,[...s,c])}}va" +
  "r lc=[`a`,`b`,`bias`];function uc(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a" +
  "}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let " +
  "e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,...e}];return{...c,rows:1,depth:1,column" +
  "s:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=" +
  "[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c" +
  ":i}}}function dc(e){return e.length<2?e:oc(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`" +
  "bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>fc(e.from,t.from));if(n)return[t,...r];let{start:i}=t.operation;ret" +
  "urn r.map((e,t)=>{let n=e.operation,r=t===0?i:W;return n.start===r?e:{...e,operation:{...n,start:r}}})})}funct" +
  "ion fc(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function pc(e){return e.kernel" +
  "===`product`?e.start:e.operands.add??U}function mc(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r," +
  "a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kerne" +
  "l:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}" +
  "`);return a}function hc(e,t,n){let r=[],i=_c(e),a=new Map;return gc(e).forEach((e,o)=>{let s=new Map;for(let t" +
  " of e){let e=ac(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=v" +
  "c(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=yc(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(" +
  "t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),bc(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack" +
  "(e,n)}),r}function gc(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function _c(e){let t=new M" +
  "ap,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e" +
  "}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function vc(e){return e.map(e=>{let{target:t,ste" +
  "ps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e," +
  "t)=>fc(e.addresses,t.addresses)).map(({draft:e})=>e)}function yc(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n=" +
  "==0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function bc(e,t){let " +
  "n=e.map(e=>oc(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.i" +
  "sFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(sc(e,o))})}var xc=class{bytes;isFixed;writes=0;las" +
  "tWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e==" +
  "=void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.last" +
  "Write=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead" +
  ")}};function Sc(e,t,n){let r=[];for(let t of e){let e=nc(t,n);if(e===void 0)return;r.push(e)}let i=Cc(r,t),a=(" +
  "e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new xc(e" +
  ".bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e," +
  "!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[" +
  "i],target:s,targetTouch:t,adds:n,sources:o}})}function Cc(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{" +
  "let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.m" +
  "ax(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].so" +
  "rt((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i" +
  "[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,va" +
  "lue:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function wc(e,t){let n=[...e],r=new Map;for(let i=0;i<n.len" +
  "gth;i++){let a=e[i],o=a.target.own;if(Tc(a,t)){let e=a.sources[0].value.own;if(!a.adds&&Ec(o,e,i)){o.becomes(e" +
  "),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&Dc(s,t" +
  ",e,o)){n[t]=void 0,n[i]=kc(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continu" +
  "e}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function Tc({operation:e},t){return e.kern" +
  "el===`scale`&&t(e.operands.factor)}function Ec(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t" +
  ".lastWrite>=n?!1:e.writes===1||t.lastRead===n}function Dc({operation:e,sources:t},n,r,i){return r.reads!==1||r" +
  ".writes!==1||r.bytes!==i.bytes?!1:Oc(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function Oc(e){r" +
  "eturn e.kernel===`product`?e.start===U:e.operands.add===0}function kc({operation:e,sources:t,targetTouch:{name" +
  ":n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:W,c:{...e.c,at:i}}:{...e" +
  ",operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sou" +
  "rces:t}}function Ac(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,rea" +
  "ders:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0," +
  "o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.wr" +
  "iter;c!==void 0&&jc(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o" +
  ",isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).reader" +
  "s.push(c)}return t}function jc(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n" +
  ".at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function Mc(" +
  "e,{size:t,fixed:n,ones:r,start:i}){let a=Sc(e,n,t);if(a===void 0)return;let o=new Na(Nc,i),[s]=r;return{operat" +
  "ions:hc(Ac(wc(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var Nc=64,[Pc,Fc]=[200,2e4];function Ic(e,t,n,r=0)" +
  "{return e.map(({instruction:e,node:i},a)=>{let{operation:o,attributes:s}=t[i].spec;return Ds(e,{...n,operation" +
  ":o?.name??``,attributes:s,step:r+a})})}function Lc(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.p" +
  "arameters;return Rc(Ic(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new " +
  "Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}function Rc(e,t,n){let r=e." +
  "length>Fc&&!t?e:Ns(e),i=r.length>Pc&&!t?Mc(e,n):void 0,a=i===void 0?[]:Ns(i.operations);return i!==void 0&&a.l" +
  "ength<r.length?{operations:a,end:i.end}:{operations:r===e?Ns(e):r,end:n.start}}var zc={lossBelow:-1/0,leastGai" +
  "n:0,patience:1/0,best:1/0,waited:0},Bc=2**31-1,Vc=class{at=0;randomAt=k.random;#e;#t;#n;constructor(e){this.#e" +
  "=new Int32Array(e,0,jr.length),this.#t=new Float64Array(e,0,k.random/8),this.#n=new Uint32Array(e,k.random,(k." +
  "frameSize-k.random)/4)}get(e){return this.#e[jr.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[jr" +
  ".indexOf(t)]=n}get firstStep(){return this.#t[k.firstStep/8]}get loss(){return this.#t[k.lossTaken/8]}clear(e," +
  "t=0){this.#t[k.firstStep/8]=e,this.#t[k.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,le" +
  "astGain:t,patience:n,best:r,waited:i}=zc){this.#t[k.lossBelow/8]=e,this.#t[k.leastGain/8]=t,this.#t[k.bestLoss" +
  "/8]=r,this.set({patience:Math.min(n,Bc),waited:i})}get stopState(){return{best:this.#t[k.bestLoss/8],waited:th" +
  "is.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n." +
  "set([t,e,r,n])}},Hc=8,[Uc,Wc]=[2048,128],Gc=8;function Kc({rows:e,depth:t,columns:n}){return e*t*n<=Uc&&t<=Wc}" +
  "function qc(e,{size:t,width:n}){let r=e.start===G?e:Bs(e),[i,a]=[e,r].map(e=>Jc(e,t));if(i)return{manner:`rows" +
  "`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,produ" +
  "ct:e.rows<e.columns?r:e};if(Kc(e))return{manner:e.columns===1&&e.depth<Gc&&e.depth%n!==0?`columns`:`depth`,pro" +
  "duct:e};let o=[e,r].find(e=>Yc(e,t));return o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}" +
  "function Jc({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function Yc({c:e,columns:t,rows:n},r" +
  "){return e.column===r&&t>1&&n>=Hc}var Xc=Object.keys(Er),Zc=class{#e=[];emit(e,t,n=0){let r=Er[e];this.#e.push" +
  "(Xc.indexOf(e)+(n<<8)+(Qc(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this." +
  "#e)}};function Qc(e){return 4*(Er[e].length+1)}var $c=24576,el=64,tl=128,nl=16,rl=8;function il(e,t){let{manne" +
  "r:n,product:r}=qc(t,e);al[n](e,r)}var al={rows(e,t){let{rows:n,depth:r}=t;ul(e,t)?pl(e,{...t,a:dl(e,t.a,n,r)}," +
  "fl(e,n,r).bytes):pl(e,t)},turned:sl,depth(e,t){gl(e,t.rows>t.columns&&t.start!==G?Bs(t):t)},columns:ol};functi" +
  "on ol(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));pl(e,{...t,colu" +
  "mns:1,b:r,c:i})}}function sl(e,t){let{words:n,size:r}=e,i=fl(e,t.depth,t.columns),a=dl(e,t.b,t.depth,t.columns" +
  "),o=ml(e,{...t,b:a});if(t.start===U&&t.depth%e.width===0&&t.columns*r>=tl&&t.depth>=nl){let a=e.scratch(i.byte" +
  "s+cl(e,t))+i.bytes,s=o.length*Qc(`product`);n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,li" +
  "st:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function cl({size:e},{rows:t,depth:n}){return 96+4*t+16+" +
  "(t*n+1)*2*e}function ll(e){return e%512==0}function ul({size:e},{rows:t,depth:n,a:r}){return r.row===e&&ll(r.c" +
  "olumn)&&t>=rl&&n>=nl}function dl(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=fl(e,r" +
  ",i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:" +
  "o}}function fl({size:e},t,n){let r=(Math.ceil(n*e/el)|1)*el;return{row:r,bytes:r*t+el}}function pl(e,t,n=0){le" +
  "t r=ml(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t" +
  ");else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit" +
  "(`product`,{...t,b:r,bStep:i})}}}function ml({size:e},t){let n=t.columns*e,r=t.depth*n<=$c||t.rows<rl,i=r?n:Ma" +
  "th.max(tl,hl(n,Math.floor($c/t.depth),32)),a=Math.max(nl,Math.floor($c/Math.min(i,n))),o=r?t.depth:hl(t.depth," +
  "a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math" +
  ".min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c" +
  ".at+e,cRow:t.c.row,start:r===0?t.start:W,bias:t.bias,biasStep:t.biasStep});return s}function hl(e,t,n){let r=M" +
  "ath.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function gl({words:e,size:t},n){e.emit(`dots`,{rows:n.rows" +
  ",columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColum" +
  "n:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function _l(e){let t=e.at(-1)?.name===`rate`;retu" +
  "rn{own:t?e.slice(0,-1):e,isScaled:t}}function vl({operations:e,block:t},n){for(let t of e)bl(t,n);let{gradient" +
  ":r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:k.check,from:r,bytes:i}),n.words.finish()}function yl(e," +
  "t){for(let n of e)bl(n,t);return t.words.finish()}function bl(e,t){e.kernel===`product`?il(t,e):t.words.emit(e" +
  ".kernel,e.operands,e.variant)}function xl({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=" +
  "new Zc,{own:s,isScaled:c}=_l(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+" +
  "t.length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Ar.indexOf" +
  "(e)),l+=t.length,u+=Sl*c}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o." +
  "finish()}var Sl=8,Cl=globalThis,wl=65536,Tl=new Map;function El(e){return kl(e)!==void 0}function Dl(e){let{We" +
  "bAssembly:t}=Cl;if(t===void 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/wl)})}fun" +
  "ction Ol(e,t,n){let{WebAssembly:r}=Cl,i=kl(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Inst" +
  "ance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{ker" +
  "nels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}function kl(e){return Tl.has(e)||Tl.set(e,Al(e)" +
  "),Tl.get(e)}function Al(e){let{WebAssembly:t}=Cl;if(t!==void 0)try{return new t.Module(jl(e))}catch{return}}fu" +
  "nction jl(e){let{Buffer:t}=Cl;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.leng" +
  "th/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var Ml=2048,Nl=1024,Pl=64,Fl=64" +
  ";function Il(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=k.f" +
  "rameSize,d=e=>{let t=Math.ceil(u/Fl)*Fl;return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e" +
  ".size*n+Pl),h=e=>m+e*n,g=d(4*i.rows),_=d(8*Ml*p),v=d(256),ee={at:d(Nl),bytes:Nl},te={size:n,lanes:l,address:h," +
  "order:g},ne={parameter:h(c.offset),gradient:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},y=Lc(e,o.nod" +
  "es,te,Math.ceil(u/Fl)*Fl);u=Math.max(u,y.end+Pl);let re=d(0),ie=()=>({words:new Zc,size:n,width:r,scratch(e){r" +
  "eturn u=Math.max(u,re+e+Pl),re}}),ae={rows:i.fullSize,areFull:i.rows%i.fullSize===0},oe={operations:y.operatio" +
  "ns,pieces:f,block:ne,batch:ae},b=vl(oe,ie()),se=xl(oe),x=yl(Ns(Ic(a?.steps??[],o.nodes,te,e.steps.length)),ie(" +
  ")),ce=d(b.byteLength),le=d(se.byteLength),ue=d(x.byteLength);return Ll(u),{bytes:u,tape:m,order:g,numbers:_,ad" +
  "justments:v,pool:ee,numbersOfStep:p,texts:[[ce,b],[le,se],[ue,x]],look:ue,step:oe,sheet:ie,frame:{program:ce,u" +
  "pdate:le,loss:h(e.loss),gradient:ne.gradient,trained:ne.bytes,parameter:ne.parameter,paying:c.paying*n,adjustm" +
  "ents:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}function Ll(e" +
  "){if(e>4294967296)throw ds(e,`at most 4 GiB`)}var Rl=`xoroshiro128+`,zl=400,Bl=class{tape;memory;#e;#t;#n;#r;#" +
  "i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;t" +
  "his.tape=e,this.#e=t,this.#n=n,this.#t=Il(e,t,i);let a=Ul(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let " +
  "c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers" +
  ",Ml*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new DataView(o,s.adjustments),t" +
  "his.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=Hl(n,s,e),this.#i=new Vc(o),this.#i.s" +
  "et(s.frame),this.#d=fs(e,t);let l=new Int32Array(o),u=this.#D();this.#a=Ol(r,a,e=>{u.get(l[e/4+1])?.()}),this." +
  "#o=this.#a.kernels,this.#f=new ps(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.e" +
  "valuate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.cl" +
  "ear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t," +
  "a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this." +
  "#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);l" +
  "et a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stoppe" +
  "d:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});try{return this.#" +
  "o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){" +
  "let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...D.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==vo" +
  "id 0&&r.every(e=>Vl(e)>0)}#_({penalty:e}){let t=[...D.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this." +
  "#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,Vl(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setIn" +
  "t32(t.length*16,Vl(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:Ml),{random:i,batch:a}=" +
  "n.position;return i===void 0||i.generator===Rl?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h" +
  "=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(" +
  "),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r." +
  "at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateCon" +
  "stant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#" +
  "p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),Bn(i.learningRate));for(let e of this.#u)" +
  "e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{positi" +
  "on:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===Rl;this.#i.set({epoch:n,batch:r,sh" +
  "uffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order" +
  ",t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:" +
  "r}=e.position;if(r?.generator===Rl)this.#m=t,e.position={epoch:t,batch:n,random:{generator:Rl,words:this.#i.ra" +
  "ndom}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.adv" +
  "ance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new ss(e,t.nodes,this.tape,this.mem" +
  "ory,this.#d);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{" +
  "name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call" +
  "`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e." +
  "fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};func" +
  "tion Vl(e){return kr.indexOf(e)}function Hl({rewriting:e},{step:{operations:t,batch:n}},r){let i=zl*t.length+n" +
  ".rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}function Ul(e){try{return Dl(e)}catch{th" +
  "row ds(e,`that much free memory`)}}var Wl={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};function Gl(" +
  "e,t,{needs:n,isMet:r}=Wl){let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvail" +
  "able:()=>r()&&El(i),has:(e,{name:t},n)=>Os(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return Lc(e,t," +
  "{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new Bl(e,n,t)}" +
  "}var Kl=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.leng" +
  "th;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e)" +
  "{let t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(thi" +
  "s.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3" +
  ":()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t==" +
  "=0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e" +
  "){if(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t" +
  "=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);this.#t=this.#a[t];let n=[];thi" +
  "s.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[t]],i=new ql(this." +
  "#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===Jl){i.cut(t);let{parts:e,constants:a}=i" +
  ",o=new Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>o.has(e)}}if(a>=Yl&&a<=Xl)i.cut(this.#" +
  "t),i.variable(this.#p(),this.#t);else if(a===eu&&this.#e[this.#t]===tu)i.cut(t),this.#t+=17,i.constant(this.#e" +
  ".subarray(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`the function ${e} holds the instructio" +
  "n ${a}`)}}#d(e){if(e===eu){let e=this.#p();return e===nu?this.#t+=16:e<=ru||e===iu||e===au?(this.#p(),this.#p(" +
  ")):e>=ou&&e<=su&&this.#t++,!0}return e===Zl?(this.#p(),!0):(e===Ql?this.#t+=4:e===$l&&(this.#t+=8),e>=Ql)}#f()" +
  "{return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}" +
  "}#m(){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return Array.from({length:this.#p()},e)}},ql" +
  "=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>thi" +
  "s.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}constant(e,t){le" +
  "t n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(cu),this.variable(thi" +
  "s.#t+r,t)}},[Jl,Yl,Xl,Zl,Ql,$l,eu]=[11,32,34,65,67,68,253],[tu,nu,ru,iu,au]=[12,13,11,92,93],[ou,su]=[21,34],c" +
  "u=Uint8Array.of(Yl),lu=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this.#n(e.leng" +
  "th);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(du);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|1" +
  "28,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(du);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>" +
  ">=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(" +
  "e){let{length:t}=e;if(this.#n(t),t>uu)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this." +
  "#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subarray(0,this.#t" +
  ")}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(t" +
  "his.#e),this.#e=n}},uu=16,du=5,[fu,pu,mu,hu,gu]=[1,2,3,9,10],_u=[0,97,115,109,1,0,0,0];function vu(e){let t=ne" +
  "w lu;return t.byte(..._u),bu(t,fu,e=>e.byte(1,96,0,0)),bu(t,pu,e=>{e.unsigned(2),xu(e,`memory`,[2,0,1]),xu(e,`" +
  "table`,[1,yu,0,1])}),bu(t,mu,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),bu(t,hu,t=>{t" +
  ".byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),bu(t,gu,t=>{t.unsigned(e.le" +
  "ngth);for(let n of e)t.block(n.finish())}),t.finish()}var yu=112;function bu(e,t,n){let r=new lu;n(r),e.byte(t" +
  "),e.block(r)}function xu(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var Su=class{at;#e;#t=new Map;#n=new Map;" +
  "constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e" +
  ")),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n" +
  "!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t" +
  ".set(t,this.at+r),this.at+r}},Cu=16,wu=12,Tu=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,C" +
  "u),this.#e.length>=wu&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<" +
  "=n.at+Cu)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+Cu&&this.#n(" +
  "n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1" +
  ");this.#t(t)}},Eu=class{arithmetic;#e;#t=new lu;#n=[];#r=new Map;#i=[];#a=new Tu(e=>{this.#c(e)});#o;construct" +
  "or(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);return this.#" +
  "i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.typ" +
  "e);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#h(ku,n),n}se" +
  "t(e,t){t(this),this.#h(ku,e)}get(e){this.#h(Ou,e)}store({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by=" +
  "==void 0?e===B.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=thi" +
  "s.#s(B.v128);this.#h(Au,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.bl" +
  "ock(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.ge" +
  "t(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at" +
  ")||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=Nu(t);if(e===r." +
  "load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.ope" +
  "rate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this.#t.append" +
  "(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.leng" +
  "th>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>" +
  "{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(B.i32,Pu(0)));" +
  "this.#t.byte(...ju),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate" +
  "(z.integer.add,Nu(e),Pu(t[n]))})});let[i]=n;this.operate(z.integer.less,Nu(i),Pu(e*t[0])),this.#t.byte(...Mu)}" +
  "),this.#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parame" +
  "ters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):Du);for(let e of i)o.push(this.local(e))" +
  ";o.push(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#" +
  "d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this.let(B.v128,()=>{t" +
  "his.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64" +
  "(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65" +
  "),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,R.constant,...e]):(this." +
  "integer(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,R.constant,...new Uint8Arra" +
  "y(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([2" +
  "53,R.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,R.shuffle,...e)}loadPlace(e,t,n){let{load" +
  "Place:r,size:i}=this.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this" +
  "),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new lu,t=[];for(let e of this.#n){let n=t.at(-1);" +
  "n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(" +
  "this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),t" +
  "his.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},Du" +
  "={type:B.v128,index:NaN},[Ou,ku,Au]=[32,33,34],ju=[3,64],Mu=[13,0,11],Nu=e=>t=>{t.get(e)},Pu=e=>t=>t.integer(e" +
  "),Fu=12e3,Iu=16e4,Lu=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#" +
  "n}get areFull(){return this.#i+(this.#r?.length??0)>Iu}add(e,t){let n=this.#r;(n===void 0||n.length>Fu)&&(this" +
  ".end(),n=new Eu(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{" +
  "t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},J=e=>t=>{t.get(e)},Y=(e,t)=>n=>{n.load(e.load,t,e.by" +
  "tes)},X=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r" +
  ".operate(e.multiply,t,n)},Ru=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.mul" +
  "tiplyAdd,t,n,r)};function zu({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return zu(t" +
  ",e)}function Bu(e,t,n){if(t.by===void 0)return zu(n,t.at);if(n.by===void 0)return zu(t,n.at);let[r,i]=[t.by,n." +
  "by],a=e.let(B.i32,e=>{e.operate(z.integer.add,J(r),J(i))});return{at:t.at+n.at,by:a}}var Vu=e=>t=>{t.load(z.in" +
  "teger.load,{at:4*jr.indexOf(e)},4)},Hu={at:k.check};function Uu({rows:e,areFull:t}){return n=>{t?n.number(e):n" +
  ".operate(n.arithmetic.fromInteger,Vu(`batchRows`))}}function Wu(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e." +
  "arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new " +
  "Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(z.and,r,()=>{t.consta" +
  "nt(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(z.and,r,()=>{e.operate(s,(" +
  ")=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Uu(t))})})}}function Gu(e,t){let{width:n}=e.arithme" +
  "tic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Ku(i,e.arithmetic.size)?(Ju(e,i),r+=n):(Yu(e,t" +
  "[r]),r++)}}function Ku(e,t){let[{at:n,start:r},i]=e,a=qu(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void " +
  "0&&qu(e.at,n,i*t)&&qu(e.start,r,i*a))}function qu(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e." +
  "by===t.by}function Ju(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Qu(e,t.map(({sum:e})=>e)),s=qu(a.st" +
  "art,i,0);e.store(n,r,Xu(n,i,s,o))}function Yu(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.re" +
  "duce((e,t)=>Z(a,e,t),Zu(e,t));e.store(a,r,Xu(a,i,!1,o))}function Xu(e,t,n,r){return t===void 0?r:Z(e,n?X(e,t):" +
  "Y(e,t),r)}function Zu({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,J(n))};return t===2?Z(e,r(0),r(" +
  "1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Qu({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(" +
  "J);if(n===2)return Z(e,$u(t,[0,2],i,a),$u(t,[1,3],i,a));let c=(n,r)=>Z(e,$u(t,[0,4,2,6],n,r),$u(t,[1,5,3,7],n," +
  "r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=$u(t,[0,1,4,5],J(r),J(l)),d=$u(t,[2,3,6,7]," +
  "J(r),J(l));n.operate(e.add,u,d)}}function $u(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));" +
  "return e=>{e.shuffle(i,n,r)}}var[ed,td]=[4,4];function nd(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmet" +
  "ic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,J(a));od(e,n,n=>{let i=n.map(e=>Q(r,J(o),Y(r," +
  "$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),J(a)))}),e.store(i,Hu,Zu(e,a))})}function rd(e,t,n,r){let i=ad(e,t)" +
  ",{own:a,isScaled:o}=_l(t);od(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{id(e,{pieces:a,numbers:i,block:n,plac" +
  "e:s,library:r,isScaled:o})})})}function id(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{ma" +
  "ny:s}=e.arithmetic,c=e.let(s.type,Y(s,$(r.gradient,i))),l=e.let(s.type,Y(s,$(r.parameter,i))),u=0;t.forEach(({" +
  "name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,Y(s,t))),m=" +
  "(r,i)=>{let o=`${sd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.cop" +
  "y(a.get(o),...s.map(e=>J(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],J(t))}),m(l,`Parameter" +
  "`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?J(c):Q(s,J(d),J(c));e.store(s,$(r.parameter," +
  "i),e=>{e.operate(s.subtract,J(l),f)})}function ad(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(" +
  "B.i32,Vu(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(z.float64.lo" +
  "ad,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function od(e,t,n){let r=" +
  "e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/td),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[t" +
  "d*r],ed,e=>{n(o(e,td))});let s=i-a*td;s>0&&n(o({at:a*td*r},s))}function sd(e){return e.replace(/-(.)/g,(e,t)=>" +
  "t.toUpperCase())}var cd=4,ld=1;function ud(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{l" +
  "et n=i(a,e);return r===1?Z(a,Y(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/cd),u=(n,r)=>{e.sharing(" +
  "()=>{let i=Array.from({length:r},(e,t)=>zu(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.st" +
  "ore(a,$(t,n),J(o[r]))})})};e.repeat(l,[cd*a.bytes],ld,e=>{u(e,cd)});let d=l*cd;d<c&&u({at:d*a.bytes},c-d);let " +
  "f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var dd={activate({operands:{y:e,x:t,bytes:n,constants:r},v" +
  "ariant:i},{library:a}){let o=Dr[i];if(a.has(o))return i=>{ud(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(" +
  "o),Y(e,$(t,n)),X(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:" +
  "s},{library:c}){let l=`${Dr[s]}Slope`;if(c.has(l))return s=>{ud(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,Y(e,$(i,t)" +
  "),i=>{let[a,s]=[Y(e,$(r,t)),Y(e,$(n,t))];i.copy(c.get(l),s,a,X(e,{at:o}))}))}},scale:({operands:{into:e,add:t," +
  "from:n,bytes:r,factor:i}})=>a=>{ud(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,X(e,{at:i}),Y(e,$(n,t))))},fill:({opera" +
  "nds:{into:e,bytes:t,number:n}})=>r=>{ud(r,{into:e,bytes:t,add:0},e=>X(e,{at:n}))},multiply:({operands:{into:e," +
  "add:t,a:n,b:r,bytes:i}})=>a=>{ud(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,Y(e,$(n,t)),Y(e,$(r,t))))}},fd=64,pd=({op" +
  "erands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!" +
  "(l*r>fd||!o.areFull))return u=>{let{load:d,multiply:f}=z.integer,p=u.let(B.i32,e=>{e.operate(f,Vu(`batchStart`" +
  "),Pu(4))}),m=e=>u.let(B.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},Pu(n))});if(r===1)h" +
  "d(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;" +
  "o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},md(i,t+o*s))})}};function md(e,t){return e.slice(1).reduce((e,n,r)=>i=" +
  ">{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}func" +
  "tion hd(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},Y(a" +
  ",{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},Y(o,{at:n+l*s,by:t}))}var gd=64,_d=(e,t)=>{let{operands:n" +
  "}=e,r=yd(e);if(bd(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);xd(i,e,t," +
  "(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),Y(a,$(n.y,e)),Y(a,$(n.t,e)))});i.set(s,c?l:Z(a,J(s),l))}),i.stor" +
  "e(o,{at:n.into},n=>{n.operate(o.divide,Zu(i,s),Sd(e,t))})}},vd=(e,t)=>{let{operands:n}=e,r=`${yd(e)}Slope`;if(" +
  "!bd(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l" +
  "}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,Y(c,{at:n.g}),Sd(e,t))})});xd(o,e,t,(e,c)" +
  "=>{let l=c(Q(s,J(u),o=>{o.copy(t.library.get(r),Y(s,$(n[i],e)),Y(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n." +
  "add===1?Z(s,Y(s,d),l):l)})}};function yd({variant:e}){return Or[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}" +
  "function bd({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=gd&&t%n.many.bytes=" +
  "==0}function xd(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0" +
  ";c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:Wu(e,i,c/o.bytes*s,t),l===0&&c===0)})" +
  "}function Sd({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)}" +
  ";t===1?r.operate(i.multiply,a,Uu(n)):a(r)}}var[Cd,wd,Td]=[2,4,8],[Ed,Dd]=[6,2];function Od(e,t){let n=t.column" +
  "s===1?Td:Cd,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?Dd:r,(r,i,a)=>{kd(" +
  "e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows" +
  "&&kd(e,t,{...o,high:t.rows-a})}function kd(e,t,n){for(let r=0;r<t.columns;r+=wd)e.block(()=>{Ad(e,t,n,r)})}fun" +
  "ction Ad(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(wd,t.columns-" +
  "o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array." +
  "from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>Ed||f===0;if(_)for(let " +
  "t of g)e.set(t,jd);e.repeat(f,[s.bytes],Ed,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,Y(s,Bu(e,p(r,0)" +
  ",t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,Y(s,Bu(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+" +
  "r],c=t.at===0&&!_,l=[J(n),J(i)];e.set(o,c?Q(s,...l):Ru(s,...l,J(o)))})})});let v=(e,n)=>Array.from({length:t.d" +
  "epth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,Y(c,p(e,i)),Y(c,m(n,i)))});Gu(e,h.map(({i:e,j:n},a)=>{let s=$(t.c" +
  ".at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===W?s:t.start===G?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{" +
  "sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var jd=e=>{e.nothing()},Md=5,[Nd,Pd]=" +
  "[12,4],Fd=2;function Id(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>Md?2:" +
  "o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],Fd,r=>{Ld(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u" +
  ">0&&Ld(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)Ld(e,t,{place:{at:n*i},broad:1,kind:" +
  "r})}function Ld(e,t,n){let r=Math.min(Pd,Math.floor(Nd/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row" +
  ",r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?Fd:i,(i,a,o)=>{Rd(e,t,{...n,a:i,c:Bu(e,a,n.place),bias:o,high:r})});let" +
  " s=i*r;s!==t.rows&&e.block(()=>{Rd(e,t,{...n,a:{at:s*t.a.row},c:zu(n.place,s*t.c.row),bias:{at:s*t.biasStep},h" +
  "igh:t.rows-s})})}function Rd(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s}" +
  ",(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.sta" +
  "rt===W)for(let{sum:t,at:n}of l)e.set(t,Y(c,n));if(t.start===G)for(let{sum:n,i:r}of l)e.set(n,X(c,$(t.bias+r*t." +
  "biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,Y(c,$(t.b" +
  ".at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,X(c,$(t.a.at+o*t." +
  "a.row+r*t.a.column,n)));let[d,f]=[J(a),J(i[u%s])],p=r===0&&t.start===U;e.set(l,p?Q(c,d,f):Ru(c,d,f,J(l)))})});" +
  "for(let{sum:t,at:n}of l)e.store(c,n,J(t))}var zd=16;function Bd(e,t){if(!Kc(e))return;let{manner:n,product:r}=" +
  "qc(e,t);if(n===`depth`)return e=>{Od(e,r)};if(!(r.depth>zd||n===`columns`&&r.columns>1))return e=>{Id(e,r)}}va" +
  "r Vd=4,Hd=8,Ud=64,Wd=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c" +
  "}=o;if(n===0&&t>1||t>Ud||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{ud(n,{into:e,bytes:t*c,add:r},(" +
  "e,t)=>Y(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Vd)n.block(()=>{let c=Math.min(Vd,t-o),u=Array.from({length:c},(e,t" +
  ")=>n.let(s.type,Y(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Hd,e=>{u.forEach((t,r)=>{let c=Y(s,$(i+(o" +
  "+r)*a+s.bytes,e));n.set(t,Z(s,J(t),c))})}),Gu(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?" +
  "{start:i}:{}}}))})}},Gd={...dd,gather:pd,lossBack:vd,lossValue:_d,total:Wd};function Kd(e,t){return e.kernel==" +
  "=`product`?Bd(e,t.arithmetic):Gd[e.kernel]?.(e,t)}function qd(e,t=2**24){return{after:t,write(t,n,r,i){let a=n" +
  "ew Su(r.at,r.bytes),o=new Lu(e,a),s={arithmetic:e,library:Zd(i),batch:t.batch},c=Jd(t,n,o,s),l=Yd(t,o,s),{bodi" +
  "es:u}=o;return{program:c,update:l,constants:a.words,module:vu(u),count:u.length}}}}function Jd({operations:e,b" +
  "lock:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Kd(t,i);e===void 0?(r.end(),bl(t,n)):r.ad" +
  "d(a,e)}return r.add(a,e=>{nd(e,t)}),r.end(),a.finish()}function Yd({pieces:e,block:t},n,{library:r}){let i=new" +
  " Zc;return n.add(i,n=>{rd(n,e,t,r)}),n.end(),i.finish()}var Xd=new Map;function Zd(e){let t=Xd.get(e)??new Kl(" +
  "jl(e));return Xd.set(e,t),t}var Qd=Gl(`wasm-float32`,{binary:wr,precision:Ss,rewriting:qd(Ss)}),$d=f(`engine`," +
  "[Gl(`wasm-float64`,{binary:Tr,precision:xs,rewriting:qd(xs)}),Qd,vs]),ef=[`plain`,...$d.names];function tf(e,t" +
  ",r){if(r===`plain`)return{driver:new wa(t)};let i=[...$d];if(r===`auto`)return Ro(e,t,i);if(!$d.has(r))throw n" +
  "(`engine`,`engine`,r,[`auto`,...ef]);let a=i.indexOf($d.get(r));return Ro(e,t,i.slice(a),r)}var nf=class{#e;#t" +
  "=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){retu" +
  "rn this.#n.length*Math.max(1/rf,this.#e*8/af)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;" +
  "if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r" +
  "=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.leng" +
  "th*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},rf=256,af=2**26,of=class{lossBelo" +
  "w;patience;leastGain;best=1/0;waited=0;constructor(e){r(e,sf,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n" +
  "=1/0,leastGain:i=0}=e;this.lossBelow=cf(`lossBelow`,t,!Number.isNaN(t),`a number`);let a=n===1/0||Number.isSaf" +
  "eInteger(n)&&n>0;this.patience=cf(`noBetterFor`,n,a,`a whole number of steps, 1 or more`);let o=i>=0&&i<1/0;th" +
  "is.leastGain=cf(`leastGain`,i,o,`a finite number, 0 or more`)}judge(e){let t=e<this.best-this.leastGain;return" +
  " t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasW" +
  "aited(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.w" +
  "aited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},sf=[`lossBelow`,`noBetterFor`,`leastGain`];fun" +
  "ction cf(t,n,r,i){if(r)return n;throw new e({what:`not a limit`,where:`stop/${t}`,found:n,expected:i})}functio" +
  "n lf(e){return Array.isArray(e)?[...e]:[e]}var uf=class{penalty;updater;batches;clip;stopping;slots;moves=0;#e" +
  ";#t;#n=.1;#r=0;#i;constructor(e,t={}){this.#e=e,this.learningRate=t.learningRate??this.#n,this.penalty=t.penal" +
  "ty??{},this.clip=Object.entries(t.clip??{}),this.stopping=t.stop===void 0?void 0:new of(t.stop),this.updater=_" +
  "r(...lf(t.optimizer??`sgd`)),this.#t=Cr(...lf(t.schedule??`constant`));for(let e of Object.keys(this.penalty))" +
  "e!==`biases`&&D.get(e,`penalty`);for(let[e]of this.clip)gt.get(e,`clip`);this.batches=t.data===void 0?void 0:n" +
  "ew Ta(t.data,t),this.slots=e.parameters.map(e=>{let t=e.value.data.length;return{parameter:e,state:this.update" +
  "r.init(t),gradient:new Float64Array(t)}}),this.prime()}get learningRate(){return this.#n}set learningRate(t){i" +
  "f(!Number.isFinite(t)||t<0)throw new e({what:`learning rate`,found:t,expected:`a finite number, 0 or more`});t" +
  "his.#n=t}get step(){return this.#r}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return thi" +
  "s.batches?.position.epoch??this.#r}get loss(){return this.#e.loss+this.#s()}advance(){let e=this.#e;this.check" +
  "Idle(),e.backward(),Nr(e,this.#r);let t={step:this.#r,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:t" +
  "his.loss,learningRate:this.rateAt(this.#r)},n=this.gatherGradients();return this.moves++,e.update(()=>{for(let" +
  "{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#r++,this.batches?.advanc" +
  "e(),this.#a()}),t}checkIdle(){if(this.#e.busy)throw new e({what:`a step inside a wave`,expected:`steps taken w" +
  "hen the wave is over`})}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e){return this.#n*this.#t(e" +
  ")}arrive(e,t,n,r){this.moves++,this.#r=e,this.#i=t,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.f" +
  "rozen||e.parameter.write(n=>{t(e,n)});this.#a()},()=>{this.#i=void 0,n()},r)}prime(){this.#e.update(()=>{this." +
  "batches!==void 0&&this.#o(this.batches.take()),this.#e.setMode({training:!0,draw:this.#r})})}get position(){re" +
  "turn this.batches?.position??{epoch:this.#r,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e" +
  ".parameter,r=yt(n);return this.read(e,r.data),[t,r,ff(e.state)]});return{step:this.#r,position:this.position,p" +
  "arameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...th" +
  "is.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e){pf(e);for(let t of this.slots)hf(t,e);this." +
  "moves++,this.#r=e.step,this.batches!==void 0&&(this.batches.position=e.position),this.stopping!==void 0&&(this" +
  ".stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots" +
  "){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this.prime()})}read(e" +
  ",t){let{parameter:n}=e;t.set((n.current??n.value).data),this.#e.isBehind&&!n.frozen&&this.#i?.(e,t)}#a(){this." +
  "batches?.varies===!0&&this.#o(this.batches.take()),this.#e.setMode({training:!0,draw:this.#r})}#o(e){for(let[t" +
  ",n]of Object.entries(e))this.#e.input(t).set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e" +
  ".frozen);for(let n of t){let{parameter:t,gradient:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let i of D){" +
  "let a=this.penalty[i.name]??0;a!==0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gra" +
  "dient:e})=>e);for(let[t,r]of this.clip){let i=gt.get(t);i.clip(n,r),e?.(i.formula,r)}return t}#s(){let e=0;for" +
  "(let t of D){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.valu" +
  "e(r.value.data,n))}return e}pays({edges:e}){return this.penalty.biases===!0||!e.every(df)}};function df({consu" +
  "mer:e,index:t}){return e.family===`weighted-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}function ff(e){r" +
  "eturn Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function pf(e){let{step:t,position:n,p" +
  "arameters:r,optimizer:i}=e??{};if(![t,n?.epoch,n?.batch].every(Number.isSafeInteger)||!r||!i)throw mf(e,`from`" +
  ")}function mf(t,n){return new e({what:`not a checkpoint`,where:n,found:t,expected:`what checkpoint() gives or " +
  "readCheckpoint reads`})}function hf({parameter:{id:t,value:n},state:r},{parameters:i,optimizer:a}){let o=n.dat" +
  "a.length,s=Object.hasOwn(i,t)?i[t].data:void 0,c=Object.hasOwn(a,t)?a[t]:{};for(let e of[s??n.data,...Object.v" +
  "alues(c)])if(!ArrayBuffer.isView(e))throw mf(e,t);if(s?.length!==o)throw new e({what:`checkpoint of another gr" +
  "aph`,where:t,found:s?.length,expected:`${o} numbers`});let[l,u]=[c,r].map(Object.keys);if(l.join()!==u.join())" +
  "throw new e({what:`checkpoint of another optimiser`,where:t,found:l,expected:u.join(`, `)||`no state`})}functi" +
  "on gf(e){return e.filter(({parameter:e})=>!e.frozen)}function _f(e){return e.reduce((e,{gradient:t,state:n})=>" +
  "e+t.length*(1+Object.keys(n).length),0)}function vf(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i" +
  ",t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var yf=class extends uf{#e;#t=`l" +
  "ater`;constructor(e,t){super(e,t),this.#e=gf(this.slots)}get count(){return _f(this.#e)}arrive(...[e,t,n,r]){t" +
  "his.#t=r,super.arrive(e,t,n,`later`)}pack(e){vf(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===" +
  "`later`?void 0:this.#t()}},bf=class{#e;#t=new Map;#n=new Map;#r=new M;constructor(e){this.#e=e}watch({values:e" +
  ",gradients:t}){let n=this.#r;this.#r=new M;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes" +
  ":i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this." +
  "#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:xf(this.#t),gradients:xf(this.#n)};return this.#i(" +
  "),t}#i(){this.#t.clear(),this.#n.clear()}};function xf(e){let t=[...e].sort(([e],[t])=>e-t);return new Lr(t.ma" +
  "p(([e])=>e),t.map(([,e])=>e))}var Sf=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l=0;#u=0;#d=!1;#f;#p=0;#m;#h;#g=!1;cons" +
  "tructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:s}=e;this.#e=e,this.#t=n," +
  "this.#n=new xa(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new yf(this.#n,{" +
  "...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(e.from),this.#o=new nf(this.#r.count" +
  ");let{driver:c,refusal:l}=tf(this.#n,this.#r,a.engine??`plain`);this.#i=c,this.#a=l===void 0?void 0:Pr(l),this" +
  ".#s=new bf(this.#n),this.#c=this.#r.step}get isOver(){return this.#h!==void 0||this.#g||this.#r.step>=this.#e." +
  "end}get step(){return this.#r.step}get load(){return this.#o.load}adjust(e){this.#m=e}watch(e){this.#d=!1,this" +
  ".#p=e.number,this.#s.watch(e)}look(){this.#d=!0}get isAwaited(){return this.isOver||this.#f!==void 0}take(e,t)" +
  "{let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#_(n),(this.load>=t||this.#r" +
  ".step+this.#e.every>n)&&this.#r.step===this.#c&&this.#b()}catch(e){this.#h=Pr(e),this.#x()}}report(){let{turn:" +
  "e}=this.#e,t=this.#h,{load:n}=this,r=this.#f;return this.#f=void 0,{kind:`progress`,turn:e,load:n,...this.#o.t" +
  "ake(),engine:this.#i.engine,...this.#a===void 0?{}:{refusal:this.#a},...r===void 0?{}:{sight:r},...this.isOver" +
  "?{ending:t===void 0?{}:{fault:t}}:{}}}#_(e){this.#r.step===this.#c&&this.#v();let t=Math.min(this.#e.end,this." +
  "#c+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#u);this.#l+=n,this.#u=r,this.#g=i.stopp" +
  "ed!==void 0,(this.#g||this.#r.step>=t)&&this.#y(i)}#v(){this.#m!==void 0&&(this.#r.learningRate=this.#m.learni" +
  "ngRate,this.#r.penalty=this.#m.penalty,this.#m=void 0)}#y({epoch:e,learningRate:t,stopped:n}){let{step:r}=this" +
  ".#r;this.#o.note({fromStep:this.#c,toStep:r-1,loss:this.#u/this.#l,epoch:e,learningRate:t,...n===void 0?{}:{st" +
  "opped:n},...this.#t===void 0?{}:{validationLoss:Jr(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worke" +
  "r:!0}),this.#x(),this.#c=r,[this.#l,this.#u]=[0,0]}#b(){if(!this.#d)return;this.#d=!1;let e=this.#s.look(this." +
  "#r.glimpse());this.#f={...Ir(e,this.#n.topology.nodes),watch:this.#p}}#x(){let{step:e,position:t,stopping:n}=t" +
  "his.#r;this.#o.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},Cf=4,wf=16,Tf=1/4,Ef=class{" +
  "#e;#t;#n;#r={};#i=new Fr(Cf);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kin" +
  "d){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`he" +
  "ard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){th" +
  "is.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=Df.now(),{step:n}=e;e.take(Math.min(this.#i.step" +
  "s,this.#a-n),Tf);let r=Df.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=wf||e.load>=Tf||e.step>=this.#a;(" +
  "e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.unti" +
  "l,this.#s=0,this.#c=-1/0,this.#i=new Fr(Cf),this.#r={...this.#r,...e.tables};try{this.#n=new Sf(e,this.#r)}cat" +
  "ch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:Pr(t)};this.#e({kind:`pr" +
  "ogress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#" +
  "o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=Df.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.num" +
  "bers.buffer,...t.sight===void 0?[]:Rr(t.sight)])}},{performance:Df}=globalThis,Of=globalThis,kf=new Ef((e,t)=>" +
  "{Of.postMessage(e,t)},Af(()=>{kf.slice()}));Of.onmessage=({data:e})=>{kf.take(e)},Of.postMessage({kind:`ready`" +
  "});function Af(e){let{setImmediate:t}=Of;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new Of.MessageCha" +
  "nnel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
