// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){function e(e){try{return e()}catch{return}}var t=Symbol.for(`bp-graph/kind`);function n(n){return " +
  "e(()=>Reflect.get(Object(n),t))}var r=class extends Error{name=`Fault`;what;where;found;expected;nearest;const" +
  "ructor(e,t){super(g(e),t),this.what=e.what,this.where=e.where,this.found=e.found,this.expected=e.expected,this" +
  ".nearest=e.nearest}};function i(e,t){if(typeof e!=`string`||t.length===0||e.length>64)return;let n=e.toLowerCa" +
  "se(),r=t[0],i=1/0;for(let e of t){let t=u(n,e);t<i&&([i,r]=[t,e])}let a=Math.max(Math.min(2,e.length-2),Math.f" +
  "loor(Math.max(e.length,r.length)/3));return i<=a?r:void 0}function a(e,t,n,a){let o=a.length===0?`none`:`one o" +
  "f ${a.join(`, `)}`;return new r({what:`unknown ${e}`,where:t,found:n,expected:o,nearest:i(n,a)})}function o(e," +
  "t,n,r=`option`){s(e,n,r);for(let i of Object.keys(e))if(!t.includes(i))throw a(r,n,i,t)}function s(e,t,n=`opti" +
  "on`){if(!c(e))throw new r({what:`not ${n}s`,where:t,found:e,expected:`an object of names and values`})}functio" +
  "n c(t){return typeof t==`object`&&!!t&&e(()=>Symbol.iterator in t)===!1}function l(e,t,n=1){if(!Number.isSafeI" +
  "nteger(t)||t<n)throw new r({what:e,found:t,expected:`a whole number, ${n} or more`})}function u(e,t){let n=Arr" +
  "ay.from({length:t.length+1},(e,t)=>t);for(let r=1;r<=e.length;r++){let i=n;n=[r];for(let a=1;a<=t.length;a++){" +
  "let o=i[a-1]+(e[r-1]===t[a-1]?0:1);n.push(Math.min(n[a-1]+1,i[a]+1,o))}}return n[t.length]}function d(t){let n" +
  "=e(()=>p(t,3))??`an object`;return n.length>f?`${n.slice(0,f-1)}…`:n}var f=60;function p(e,t){return typeof e=" +
  "=`string`?JSON.stringify(e.slice(0,f)):Object.is(e,-0)?`-0`:typeof e==`bigint`?`${e}n`:typeof e==`function`?`f" +
  "unction ${e.name}`:Array.isArray(e)?m(e,t):ArrayBuffer.isView(e)?`${e.constructor.name} of ${e.byteLength} byt" +
  "es`:typeof e==`object`&&e?h(e):String(e)}function m(e,t){return t===0&&e.length>0?`[…]`:`[${e.slice(0,20).map(" +
  "e=>p(e,t-1)).join(`, `)}${e.length>20?`, …`:``}]`}function h(e){let t=n(e);if(typeof t==`string`)return`a ${t}" +
  "`;let r=Object.getPrototypeOf(e);if(r===null)return`a null-prototype object`;let{constructor:i}=r;return typeo" +
  "f i==`function`&&i.name!==`Object`?`a ${i.name}`:`an object`}function g(e){let{what:t,where:n,expected:r,neare" +
  "st:i}=e,a=[`found`in e?`found ${d(e.found)}`:``,r===void 0?``:`expected ${r}`],o=[t,...[n===void 0?``:`at ${n}" +
  "`,a.filter(Boolean).join(`, `)].filter(Boolean)].join(`: `);return i===void 0?o:`${o}; did you mean ${JSON.str" +
  "ingify(i)}?`}function _(e,t,{expected:n,allows:i},a){if(!i(e))throw new r({what:`wrong ${t}`,where:a,found:e,e" +
  "xpected:n})}var v={expected:`a text`,allows:e=>typeof e==`string`&&e!==``},y={expected:`a number`,allows:e=>ty" +
  "peof e==`number`},ee={expected:`a whole number`,allows:Number.isSafeInteger},te={expected:`a whole number, 0 o" +
  "r more`,allows:e=>Number.isSafeInteger(e)&&e>=0},b={expected:`a function`,allows:e=>typeof e==`function`};func" +
  "tion x(t){return e(()=>Array.isArray(t))===!0||ArrayBuffer.isView(t)&&`length`in t}var S={expected:`a list`,al" +
  "lows:x},ne={expected:`a list of numbers`,allows:e=>x(e)&&Array.prototype.every.call(e,e=>typeof e==`number`)}," +
  "C={expected:`an object of names and values`,allows:c},re={expected:`a list of texts`,allows:e=>Array.isArray(e" +
  ")&&e.every(e=>typeof e==`string`)},ie={expected:`a list of shapes`,allows:e=>Array.isArray(e)&&e.length>0&&e.e" +
  "very(x)},ae={expected:`a tensor, with as many numbers as its shape holds`,allows:e=>c(e)&&ne.allows(e.shape)&&" +
  "x(e.data)&&e.data.length===e.shape.reduce((e,t)=>e*t,1)};function w(e,t,n=-1/0,r=1/0){return _(n,`least value`" +
  ",y),_(r,`greatest value`,y),{meaning:e,default:t,expected:`a finite number${fe(n,r)}`,allows:e=>typeof e==`num" +
  "ber`&&Number.isFinite(e)&&e>=n&&e<=r}}function oe(e,t){return{...w(e,t),expected:`a finite number above 0`,all" +
  "ows:e=>Number.isFinite(e)&&e>0}}function T(e,t,n){return _(t,`least value`,ee),{meaning:e,...n===void 0?{}:{de" +
  "fault:n},expected:`a whole number, ${t} or more`,allows:e=>Number.isSafeInteger(e)&&e>=t}}function se(e,t){ret" +
  "urn{meaning:e,default:t,expected:`true or false`,allows:e=>typeof e==`boolean`}}function ce(e,t,n){return _(t," +
  "`choices`,re),{meaning:e,default:n,expected:`one of ${t.join(`, `)}`,choices:t,allows:e=>t.includes(e)}}functi" +
  "on le(e,t){return{meaning:e,...t===void 0?{}:{default:t},expected:`a list of finite numbers`,allows:e=>Array.i" +
  "sArray(e)&&e.every(e=>Number.isFinite(e))}}function ue(e,t,n,i=`attribute`){let a=Object.keys(e);return o(t,a," +
  "n,i),Object.fromEntries(a.flatMap(a=>{let o=e[a],s=Object.hasOwn(t,a)?t[a]:o.default;if(s===void 0&&!(`default" +
  "`in o))throw new r({what:`missing ${i}`,where:`${n}/${a}`,expected:o.expected});return de(o,a,s,n,i),[[a,s]]})" +
  ")}function de({expected:e,allows:t},n,i,a,o=`option`){if(!t(i))throw new r({what:`wrong value of ${o} ${n}`,wh" +
  "ere:a,found:i,expected:e})}function fe(e,t){return t===1/0?e===-1/0?``:`, ${e} or more`:e===-1/0?`, at most ${" +
  "t}`:` from ${e} to ${t}`}function pe(e,t,n){let r=be(e,n);o(e,Object.keys(t),r,`field`),me(e,t,r)}function me(" +
  "e,t,n){for(let[i,a]of Object.entries(t)){let t=e[i];if(t!==void 0)de(a,i,t,n,`field`);else if(a.optional===voi" +
  "d 0)throw new r({what:`missing field ${i}`,where:n,expected:a.expected})}}var he={expected:`rules by the names" +
  " of what they are for`,allows:e=>c(e)&&Object.values(e).every(Se)},ge={expected:`two numbers, the least and th" +
  "e greatest count`,allows:e=>Array.isArray(e)&&e.length===2&&Number.isSafeInteger(e[0])&&e[0]>=0&&(e[1]===1/0||" +
  "Number.isSafeInteger(e[1]))&&e[0]<=e[1]},_e={expected:`an object of the texts value and derivatives, a list`,a" +
  "llows:e=>c(e)&&v.allows(e.value)&&Array.isArray(e.derivatives)&&e.derivatives.every(e=>typeof e==`string`)},ve" +
  "={expected:`an object of range, monotone, smooth and saturation`,allows:e=>c(e)&&xe(e.range)&&typeof e.monoton" +
  "e==`boolean`&&typeof e.smooth==`boolean`&&[`none`,`soft`,`hard`].includes(e.saturation)};function E(e){return{" +
  "...e,optional:!0}}function ye(...e){return{expected:`an object of the texts ${e.join(` and `)}`,allows:t=>c(t)" +
  "&&e.every(e=>v.allows(t[e]))}}function be(e,t){let n=c(e)?e.name:void 0;return v.allows(n)?`${t} ${n}`:t}funct" +
  "ion xe(e){return Array.isArray(e)&&e.length===2&&e.every(e=>typeof e==`number`)&&e[0]<=e[1]}function Se(e){if(" +
  "!c(e)||!b.allows(e.allows))return!1;let{meaning:t,expected:n,allows:r}=e;return typeof t==`string`&&v.allows(n" +
  ")&&(!(`default`in e)||e.default===void 0||r(e.default))}function D(e,t){_(t,`members`,Te,e);let n=new Map(t.ma" +
  "p(e=>[e.name,e])),r=t.map(e=>e.name);return _(r,`names in the ${e} family`,we),{kind:e,names:r,has:e=>n.has(e)" +
  ",get(t,i){let o=n.get(t);if(o!==void 0)return o;throw a(e,i,t,r)},[Symbol.iterator]:()=>t[Symbol.iterator]()}}" +
  "function Ce(e,t,n){return c(e)?(Ee(e,[...t],n??be(e,t.kind)),e):t.get(e,n)}var we={expected:`a name of its own" +
  " for each member`,allows:e=>new Set(e).size===e.length},Te={expected:`a list of objects with a name`,allows:e=" +
  ">Array.isArray(e)&&e.every(e=>c(e)&&v.allows(e.name))};function Ee(e,t,n){let i=(e,t)=>typeof e[t]==`function`" +
  ";for(let a of Object.keys(t[0]))if(!i(e,a)&&t.every(e=>i(e,a)))throw new r({what:`missing function ${a}`,where" +
  ":n,expected:`what all others of its kind have`})}function O(e){pe(e,De,`activation`);let{name:t,symbol:n,rules" +
  ":r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,family:`activation" +
  "`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:ke(i),facts:o,scalar:e,inferShape:([e])=>e,forward({inputs:" +
  "e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)},backward({inputs" +
  ":e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.length;e++)u[e]+=l" +
  "[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor(e){let n=a(e);return _(n,`formula`,De.formula,t),ke(n)}},...l!=" +
  "=void 0&&{branches:Ae(l,t)},...u!==void 0&&{exempt:u}}}var De={name:v,symbol:v,rules:E(he),value:b,derivative:" +
  "b,formula:ye(`value`,`derivative`),formulaFor:E(b),facts:ve,kinks:E(b),exempt:E(v)};function Oe(e){if(_(e,`act" +
  "ivation`,C),e.scalar!==void 0)return e.scalar;throw new r({what:`not a function of one number`,found:e.name,ex" +
  "pected:`an activation that acts on every unit alone`})}function ke({value:e,derivative:t}){return{value:e,deri" +
  "vatives:[t]}}function Ae(e,t){return({inputs:n,attributes:r},i)=>{let a=e(r);_(a,`kinks`,ne,t);for(let e of n[" +
  "0].data)i.push(a.reduce((t,n)=>t+Math.sign(e-n),0))}}var je=O({name:`elu`,symbol:`elu`,rules:{alpha:w(`scale f" +
  "or x < 0`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math.exp(e),for" +
  "mula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},facts:{range:[-1,1/0],m" +
  "onotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function k(e){if(e>=0)return 1/(1+Math.exp(-e));let t=" +
  "Math.exp(e);return t/(1+t)}function Me(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)}function A(e,t){re" +
  "turn t===0?0:e*t}function Ne(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=Re.length-1;e>0;e--)[n,r]=" +
  "[2*t*n-r+Re[e],n];return(t*n-r+Re[0])/(1+2*e)}function Pe(e){return Ie(e,-.5)/Math.sqrt(2*Math.PI)}function Fe" +
  "(e){if(Math.abs(e)<.5)return .5+.5*Le(e*Math.SQRT1_2);let t=.5*Ie(e,-.5)*Ne(Math.abs(e)*Math.SQRT1_2);return e" +
  ">0?1-t:t}function Ie(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math.exp(t*(e" +
  "-n)*(e+n))}function Le(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2/Math.sqrt(Math.PI)" +
  "*n}var Re=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-.026658668435305753" +
  ",.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20,413902798607301e-20,7.740" +
  "38306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208831351e-25,-6318088" +
  "340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,325254814814874e-28,3347811948286" +
  "8056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111e-32,-2237056659435" +
  "9995e-34],ze=O({name:`gelu`,symbol:`gelu`,rules:{approximation:ce(`none for the exact form`,[`none`,`tanh`],`n" +
  "one`)},value:(e,{approximation:t})=>A(e,t===`tanh`?k(He(e)):Fe(e)),derivative:(e,t,{approximation:n})=>n===`ta" +
  "nh`?k(He(e))+A(e*Ue(e),Me(He(e))):Fe(e)+A(e,Pe(e)),formula:We(),formulaFor:({approximation:e})=>e===`tanh`?Ge(" +
  "):We(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`none`}}),Be=2*Math.sqrt(2/Math" +
  ".PI),Ve=.044715;function He(e){return Be*e*(1+Ve*e*e)}function Ue(e){return Be*(1+3*Ve*e*e)}function We(){let " +
  "e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}" +
  "}function Ge(){let e=`sqrt(2 / pi) * (x + ${Ve} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${Ve} * x ^ 2)`;return{va" +
  "lue:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^ 2) * ${t} / 2`}}var Ke" +
  "=O({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),derivative:e=>Math.abs(e)<3?1" +
  "/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`if(abs(x) < 3, 1 / 6, 0)`},fa" +
  "cts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),qe=O({name:`hard-tanh`,symbol:`ha" +
  "rd tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>=1?0:NaN,formula:{value" +
  ":`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone:!0,smooth:!1,saturation:" +
  "`hard`},kinks:()=>[-1,1]}),Je=O({name:`identity`,symbol:`x`,value:e=>e,derivative:()=>1,formula:{value:`x`,der" +
  "ivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),Ye=O({name:`leaky-relu`,symbol" +
  ":`leaky relu`,rules:{slope:w(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,derivative:(e,t,{slope:n})=>" +
  "e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slope)`},facts:{range:[-1/0" +
  ",1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Xe(e,t,n){let r=t;for(let i=t+1;i<n;i+" +
  "+)e[i]>e[r]&&(r=i);return r}function Ze(e,t,n){let r=Xe(e,t,n),i=Number.isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)" +
  "a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Qe(e,t,{peak:n,rest:r}){return(t===n?1:Math.exp" +
  "(e[t]-e[n]))/(1+r)}function $e(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-Qe(e,t,n)}function et(e,t,{peak:n," +
  "rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function tt(e){pe(e,nt,`activation`);let{name:t,symbol:n,form" +
  "ula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:{}" +
  ",couples:!0,formula:r,facts:i,inferShape:([e])=>rt(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.l" +
  "ength-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.s" +
  "hape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}var nt={name:v,symbol:v,value:" +
  "b,product:b,formula:_e,facts:ve};function rt(e,t){if(e.length>0)return e;throw new r({what:`no row of units`,w" +
  "here:t,found:`a scalar`,expected:`a shape such as [batch, units]`})}var it=tt({name:`log-softmax`,symbol:`log " +
  "softmax`,value(e,t,n,r){let i=Ze(e,n,r);for(let a=n;a<r;a++)t[a]=et(e,a,i)},product(e,t,n,r,i){let a=Xe(e,r,i)" +
  ",o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s]" +
  ")*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g" +
  ")`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),at=O({name:`mish`,symbol:`mish`,value:e=" +
  ">A(e,ot(e)),derivative:e=>ot(e)+A(e,st(e)),formula:{value:`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 +" +
  " exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{range:[-.30884341301725043,1/0],monot" +
  "one:!1,smooth:!0,saturation:`none`}});function ot(e){let t=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1" +
  "+t)):t*(t+2)/(t*(t+2)+2)}function st(e){let t=Math.exp(-Math.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0" +
  "?t*t:t)*(1+t)/(n*n)}var ct=O({name:`relu`,symbol:`relu`,rules:{atZero:w(`derivative at 0`,0,0,1)},value:e=>e<0" +
  "?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > " +
  "0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),lt" +
  "=1.6732632423543772,ut=1.0507009873554805,dt=O({name:`selu`,symbol:`selu`,value:e=>ut*(e>0?e:lt*Math.expm1(e))" +
  ",derivative:e=>ut*(e>0?1:lt*Math.exp(e)),formula:{value:`${ut} * if(x > 0, x, ${lt} * (exp(x) - 1))`,derivativ" +
  "e:`${ut} * if(x > 0, 1, ${lt} * exp(x))`},facts:{range:[-1.0507009873554805*lt,1/0],monotone:!0,smooth:!1,satu" +
  "ration:`none`},kinks:()=>[0]}),ft=O({name:`sigmoid`,symbol:`σ`,value:k,derivative:Me,formula:{value:`1 / (1 + " +
  "exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:!0,saturation:`soft`}}),pt=O({name:`" +
  "silu`,symbol:`silu`,value:e=>A(e,k(e)),derivative:e=>k(e)+A(e,Me(e)),formula:{value:`x / (1 + exp(-x))`,deriva" +
  "tive:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-.2784645427610738,1/0],monotone:!1,sm" +
  "ooth:!0,saturation:`none`}}),mt=tt({name:`softmax`,symbol:`softmax`,value(e,t,n,r){let i=Ze(e,n,r);for(let a=n" +
  ";a<r;a++)t[a]=Qe(e,a,i)},product(e,t,n,r,i){let a=t[Xe(e,r,i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(le" +
  "t s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`" +
  "]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),ht=O({name:`softplus`,symbol:`softplus`,value" +
  ":e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:k,formula:{value:`log(1 + exp(x))`,derivative:" +
  "`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),gt=O({name:`softsign`,sym" +
  "bol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Ma" +
  "th.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!" +
  "0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),_t=D(`activation`,[Je,O({name:`step`,symbol:`step`,rules:{atZer" +
  "o:w(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,for" +
  "mula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{range:[0,1],monotone:!0,smooth:!1,satu" +
  "ration:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`}),ft,O({name:`tanh`,symbol:`tanh`,valu" +
  "e:Math.tanh,derivative:e=>4*Me(2*e),formula:{value:`tanh(x)`,derivative:`1 - y ^ 2`},facts:{range:[-1,1],monot" +
  "one:!0,smooth:!0,saturation:`soft`}}),ct,Ye,je,dt,ze,pt,at,ht,gt,Ke,qe,mt,it]),vt=1.4901161193847656e-8,yt=111" +
  "02230246251565e-32,bt=67108863,xt=134217727;function St(e){let t=e.next()&bt,n=e.next()&xt;return t*vt+n*yt}va" +
  "r Ct=[3639956645,3750757012,1261568508,386426335],wt=class e{constructor(e,t,n,r){this.s01=e,this.s00=t,this.s" +
  "11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}next(){let e=this.s00+this.s10|0,t=t" +
  "his.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^" +
  "r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=thi" +
  "s.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=Ct[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s)" +
  ";let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}thi" +
  "s.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s00,this.s11,this.s10]}};function Tt(" +
  "e){if(e.length!==4)throw Error(`The state must have been produced by a xoroshiro128plus RandomGenerator`);retu" +
  "rn new wt(e[0],e[1],e[2],e[3])}var Et=11400714819323198485n;function Dt(e,t){let n=Ot(String(typeof e==`number" +
  "`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+Et),kt(n)))}function Ot(e){let t=0n;for(let " +
  "n of e)t=kt(t+Et+BigInt(n.codePointAt(0)??0));return t}function kt(e){let t=BigInt.asUintN(64,e);return t=BigI" +
  "nt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n" +
  "}function At(e){return[Number(e>>32n),Number(e&4294967295n)]}function jt(e,t){let n=e;if(Array.isArray(n)&&n.l" +
  "ength===t&&n.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&n.some(e=>e!==0))return e;throw new r({what:`not a " +
  "state of this random generator`,where:`words`,found:e,expected:`${t} whole numbers from 0 to 2³² − 1, not all " +
  "0`})}var Mt={name:`xoroshiro128+`,seed:e=>Nt(Dt(e,2).flatMap(At)),restore:e=>Nt(jt(e,4))};function Nt(e){let t" +
  "=Tt(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>St(t),get words(){return t.getState().map(e=>e>>>0)}}" +
  "}var Pt={name:`xorshift64*`,seed:e=>Ft(It(e)),restore(e){let[t,n]=jt(e,2);return Ft(BigInt(t)<<32n|BigInt(n))}" +
  "};function Ft(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>27n,At(BigInt.asUintN(64,t*26858" +
  "21657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){return At(t)}}}function It(e){let t=N" +
  "umber(e);if(Number.isSafeInteger(t)&&t>0&&String(t)===String(e))return BigInt(t);if(typeof e==`string`)return " +
  "Dt(e,1)[0];throw new r({what:`bad seed for xorshift64*`,found:e,expected:`a whole number, 1 or more, or a text" +
  "`})}var Lt=D(`random generator`,[Mt,Pt]),Rt={expected:`a list of lists of numbers`,allows:e=>Array.isArray(e)&" +
  "&e.every(x)};function zt(e){if(!(e>=0))throw new r({what:`bad clipping limit`,found:e,expected:`a number, 0 or" +
  " more`})}var Bt={name:`norm`,title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){_(e,`gradien" +
  "ts`,Rt),_(t,`clipping limit`,y),zt(t);let n=t/(Vt(e)+1e-6);if(!(n>=1))for(let t of e)for(let e=0;e<t.length;e+" +
  "+)t[e]*=n}};function Vt(e){_(e,`arrays`,Rt);let t=Ht(e);if(t===0||!Number.isFinite(t))return t;let n=2**Math.m" +
  "in(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math.s" +
  "qrt(r)}function Ht(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t}" +
  "var Ut=D(`clipping`,[Bt,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){_(e,`gradien" +
  "ts`,Rt),_(t,`clipping limit`,y),zt(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[" +
  "e]))}}]),Wt=2**31-1;function j(e){let t=1;for(let n of e)t*=n;return t}function Gt(e){return j(e[0]===-1?e.sli" +
  "ce(1):e)}function M(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}function Kt(e" +
  ",t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;retur" +
  "n!0}function N(e){return{shape:e,data:new Float64Array($t(e))}}function qt(t){return typeof t==`object`&&!!t&&" +
  "e(()=>`shape`in t)===!0}function Jt(e,t){_(e,`tensor`,C,t);let{shape:n,data:i}=e,a=$t(n,t),o=x(i)?i.length:i;i" +
  "f(o!==a)throw new r({what:`wrong count of numbers for shape ${M(n)}`,where:t,found:o,expected:String(a)})}func" +
  "tion Yt(e){return _(e,`tensor`,ae),{shape:e.shape,data:e.data.slice()}}var Xt=32;function Zt(e){let t=[];for(l" +
  "et n=e;x(n)&&t.length<Xt;n=n[0])t.push(n.length);return t}function Qt(e,t,n,i){let a=[],o=e=>[i,...a.slice(0,e" +
  ")].join(`/`),s=0,c=(e,i)=>{if(i===t.length){if(typeof e!=`number`)throw new r({what:`not a number`,where:o(i)," +
  "found:e,expected:`a number`});n[s++]=e}else{if(!x(e)||e.length!==t[i])throw new r({what:`ragged array`,where:o" +
  "(i),found:x(e)?e.length:e,expected:`${t[i]} entries, as in the first row`});for(let t=0;t<e.length;t++)a[i]=t," +
  "c(e[t],i+1)}};c(e,0)}function $t(e,t){let n=e;if(!Array.isArray(n))throw new r({what:`not a size`,where:t,foun" +
  "d:n,expected:`a list of sizes`});for(let n of e)if(!Number.isInteger(n)||n<0)throw new r({what:`not a size`,wh" +
  "ere:t,found:n,expected:`a whole number, 0 or more`});let i=j(e);if(i>Wt)throw new r({what:`shape too large`,wh" +
  "ere:t,found:M(e),expected:`at most ${Wt} entries`});return i}function en(e){pe(e,tn,`combination`);let{name:t," +
  "symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combination`,symbol:n,role" +
  "s:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:nn,forward({inputs:e,outp" +
  "ut:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i" +
  "){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}var tn={name:v,symbol:v,arity:ge,rules:E(h" +
  "e),value:b,derivative:b,formula:_e};function nn(e){_(e,`shapes`,ie);let[t]=e;return e.forEach((e,n)=>{if(!Kt(e" +
  ",t))throw an(n,e,`${M(t)}, as input 0`)}),t}function rn(e,t=0){if(e.length===2)return[e[0],e[1]];throw an(t,e," +
  "`the shape [batch, units]`)}function an(e,t,n){return new r({what:`shapes do not fit`,where:`input ${e}`,found" +
  ":M(t),expected:n})}var on=en({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[" +
  "t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),sn={name:`concat`,family:`combin" +
  "ation`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]}" +
  ",inferShape(e){let[t]=rn(e[0]),n=0;return e.forEach((r,i)=>{if(rn(r,i)[0]!==t)throw an(i,r,`batch ${t}, as inp" +
  "ut 0 of ${M(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},fo" +
  "rward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)fo" +
  "r(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(" +
  "0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[" +
  "e*r+o+n]}},cn=en({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t]," +
  "n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^" +
  " 2`]}}),ln={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`su" +
  "m(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[rn(nn(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.sh" +
  "ape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({in" +
  "puts:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]" +
  "*i.data[n]}},un=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Ce(t,Lt),this.#t=this.#e.seed(fn(e)),_(" +
  "this.#t,`stream`,mn,this.#e.name)}static restore(t,n){_(t,`state`,C);let r=new e(`restored`,n??Lt.get(t.genera" +
  "tor,`generator`));return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,mn,r.#e.name),r}get state(){return{generat" +
  "or:this.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}" +
  "normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math" +
  ".sqrt(-2*Math.log(i)/i)}}integer(e){_(e,`count`,pn);let t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t" +
  ".bits()/t);if(n<e)return n}}shuffle(e){_(e,`items`,S);let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer" +
  "(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,te),this.shuffle(Uint32Array.from({le" +
  "ngth:e},(e,t)=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.join(),this.#e)}},dn=" +
  "{expected:`a finite number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};function fn(e){if(dn.a" +
  "llows(e))return e;throw new r({what:`bad seed`,found:e,expected:dn.expected})}var pn={expected:`a whole number" +
  " from 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},mn={expected:`an object of the functions bits a" +
  "nd next`,allows:e=>c(e)&&[e.bits,e.next].every(b.allows)},hn={name:`dropout`,family:`combination`,symbol:`drop" +
  "`,roles:[`x`],arity:[1,1],rules:{rate:w(`fraction of entries dropped`,.5,0,1),seed:T(`seed of the mask generat" +
  "or`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=gn(e),n" +
  "=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=gn(e);for(let " +
  "e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function gn({training:e,draw:t,attributes:n}){return e?_n(n" +
  ",t):()=>1}function _n({rate:e,seed:t},n){if(e===0)return()=>1;let r=new un(`${bn(t)}${n}`),i=yn(e);return()=>r" +
  ".next()<e?0:i}function vn({rate:e,seed:t}){return{seed:At(Ot(bn(t))),dropped:At(BigInt(Math.ceil(e*2**53)))}}f" +
  "unction yn(e){return 1/(1-e)}function bn(e){return`dropout ${e} `}var xn=`sqrt(mean((x - mean(x)) ^ 2) + epsil" +
  "on)`,Sn=`(x - mean(x)) / ${xn}`,Cn={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`" +
  "gain`,`bias`],arity:[1,3],couples:!0,rules:{epsilon:oe(`added to the variance for stability`,1e-5)},formula:{v" +
  "alue:`gain * ${Sn} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Sn} * mean(gain * g * ${Sn})) / ${xn}`" +
  ",`g * ${Sn}`,`g`]},inferShape([e,...t]){let[,n]=rn(e);return t.forEach((t,r)=>{if(!Kt(t,[n]))throw an(r+1,t,`[" +
  "${n}] for ${M(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=" +
  "0;s<a;s++){let{normal:a}=wn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=On(t,e,1)*a[e]+On(n,e,0)}},backward({inpu" +
  "ts:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);" +
  "if(i===2){An(l,void 0,a.data);continue}let u=wn(e,c,n),d=l.map((e,n)=>e*On(t,n,1));i===1?An(l,u.normal,a.data)" +
  ":kn(u,d,a.data,o)}}};function wn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=En(i);for(let t=0;t<e;t" +
  "++)i[t]/=a;let o=Dn(i);for(let t=0;t<e;t++)i[t]-=o;let s=Dn(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,Tn))" +
  ";return{normal:i.map(e=>e*c),slope:c/a}}var Tn=1e-300;function En(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs" +
  "(t)),0);return t>1e100&&t<1/0?t:1}function Dn(e){return e.reduce((e,t)=>e+t,0)/e.length}function On(e,t,n){ret" +
  "urn e===void 0?n:e.data[t]}function kn({normal:e,slope:t},n,r,i){let a=Dn(n),o=Dn(n.map((t,n)=>t*e[n]));for(le" +
  "t s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function An(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r" +
  "]??1)}function jn(e){pe(e,Mn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`c" +
  "ombination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[rn(e)[0],1],forward({inputs" +
  ":[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n" +
  "/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<" +
  "o;t++)i.data[e*o+t]+=n}}}}var Mn={name:v,symbol:v,divisor:b,formula:_e},Nn=jn({name:`mean`,symbol:`mean`,divis" +
  "or:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Pn=en({name:`multiply`,symbol:`×`,arity:[2,1/" +
  "0],value:(e,t)=>Fn(e,t),derivative:(e,t,n)=>Fn(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function" +
  " Fn(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var In=en({name:`scale`,symbol" +
  ":`·`,arity:[1,1],rules:{factor:w(`scaling factor`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n," +
  "{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Ln={name:`slice`,family:`combination`,sym" +
  "bol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:T(`first unit, counted from 0`,0,0),to:T(`end unit, exclusive`,1" +
  ")},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=rn(e);if(t<n&" +
  "&n<=a)return[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expected:`from < to ≤ ${" +
  "a} for ${M(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=" +
  "t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],a" +
  "ttributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]" +
  "+=n[a*i+r]}},Rn={...en({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0," +
  "formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradi" +
  "ent by definition`},zn=D(`combination`,[on,en({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[" +
  "n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Pn,cn,In,sn,Ln,jn" +
  "({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Nn,ln,Cn,hn,Rn,{name:`weigh" +
  "ted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:le(`weight of each inp" +
  "ut, in order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weights:t}){if(e.f" +
  "orEach((e,t)=>{if(e.length>0)throw an(t,e,`a scalar, as a loss is`)}),t.length===e.length)return[];throw new r" +
  "({what:`wrong count of weights`,found:t.length,expected:`${e.length}, one for each input`})},forward({inputs:e" +
  ",output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{we" +
  "ights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function Bn(e,t,n){return ue(e,Vn(t,n),n,`option`)}function Vn(" +
  "e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function P(e,t,n,r){o(e,Ob" +
  "ject.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&de(t[i],i,a,n,r)}function Hn(e,t){_(e,`rules`,C" +
  "),_(t,`defaults`,C);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return " +
  "Object.fromEntries(n)}function F(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or more`,allows:" +
  "e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Un(e,t){return{meaning:e,default:t,expected:`a numbe" +
  "r from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function Wn(e,t,n){if(Number.isInteger(e)" +
  "&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`target of row ${t}`,found:e,expected:`a whol" +
  "e number from 0 to ${n-1}`})}var Gn=[`sum`,`mean`,`batch-mean`];function I(e){pe(e,qn,`loss`);let{name:t,value" +
  ":n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symbo" +
  "l??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:Kn(e.reduction)},formula:Yn(a),scalar:e,inferSh" +
  "ape:([e,t])=>Xn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;e" +
  "<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Jn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:a" +
  "},o,s,c){let l=s===0?r:i,u=o.data[0]*Jn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==vo" +
  "id 0&&{formulaFor(e){let n=o(e);return _(n,`formula`,qn.formula,t),Yn(n)}},...s!==void 0&&{branches({inputs:[{" +
  "data:e},{data:n}],attributes:r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t),i.push(o)}" +
  "}}}}function Kn(e,t=Gn){return ce(`how entry losses are reduced`,t,e)}var qn={name:v,symbol:E(v),rules:E(he),r" +
  "eduction:{expected:`one of ${Gn.join(`, `)}`,allows:e=>Gn.includes(e)},value:b,derivative:b,targetDerivative:b" +
  ",formula:ye(`value`,`derivative`,`targetDerivative`),formulaFor:E(b),side:E(b)};function Jn(e,t){let{reduction" +
  ":n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/j(t)}function Yn({value:e,derivative:t,targetDeriva" +
  "tive:n}){return{value:e,derivatives:[t,n]}}function Xn(e,t){if(Kt(e,t))return[];throw new r({what:`prediction " +
  "and target differ in shape`,found:M(t),expected:M(e)})}var Zn=I({name:`binary-cross-entropy`,reduction:`mean`," +
  "value:(e,t)=>-(t*Qn(Math.log(e))+(1-t)*Qn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),tar" +
  "getDerivative:e=>Qn(Math.log1p(-e))-Qn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(lo" +
  "g(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max" +
  "(log(y), -100)`}});function Qn(e){return Math.max(e,-100)}var $n=I({name:`binary-cross-entropy-with-logits`,re" +
  "duction:`mean`,value:(e,t)=>A(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-k(-e)" +
  ":k(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,tar" +
  "getDerivative:`-y`}}),er=I({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(" +
  "e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t " +
  "- y`}}),tr=I({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>A(-t,nr(1-t*e)),t" +
  "argetDerivative:(e,t)=>A(-e,nr(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,ta" +
  "rgetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function nr(e){return Math.max(0,Math.si" +
  "gn(e))}var rr=I({name:`huber`,rules:{delta:oe(`error where quadratic becomes linear`,1)},reduction:`mean`,valu" +
  "e(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>ir(e-t,n),targ" +
  "etDerivative:(e,t,{delta:n})=>ir(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(" +
  "y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), de" +
  "lta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function ir(e,t){return Math.min(Math.max(e,-" +
  "t),t)}var ar=I({name:`kullback-leibler`,rules:{prediction:ce(`form of the prediction`,[`probability`,`logarith" +
  "m`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?sr(e):t*(Math.log(t)-(n===`logari" +
  "thm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?sr(e):-t/e,targetDerivative:(e," +
  "t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:or(`log(y)`,`-t / y`),formulaFor:({pr" +
  "ediction:e})=>e===`logarithm`?or(`y`,`-t`):or(`log(y)`,`-t / y`)});function or(e,t){return{value:`if(t > 0, t " +
  "* (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function sr(e){return Number.isNaN(e" +
  ")?NaN:0}var cr=I({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Mat" +
  "h.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,target" +
  "Derivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),lr=I({name:`mean-squared-error`,reduction:`mean`,value:" +
  "(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,deri" +
  "vative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),ur={name:`softmax-cross-entropy`,family:`loss`,symbol:`" +
  "E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:ce(`format of a target row`,[`index`,`distribution`],`index`),re" +
  "duction:Kn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp" +
  "(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw mr(`predic" +
  "tion`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Kt(t,r))return[];throw mr(`target`,t,`${M(" +
  "r)} for the logits ${M(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.s" +
  "hape,s=e.data;r===`index`&&t.data.forEach((e,t)=>Wn(e,t,o));let c=dr(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o" +
  ",n=Ze(s,t,t+o);for(let r=t;r<t+o;r++)l+=A(-et(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e" +
  ",t],attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?fr(e,dr(t,e.sha" +
  "pe[1],n),s,o):n===`distribution`&&pr(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function dr({da" +
  "ta:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function fr({shape:[e,t],data:n},r,i,a){for(l" +
  "et o=0;o<e;o++){let e=o*t,s=Ze(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=" +
  "Qe(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*$e(n,e+l,s))}}}function pr({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++" +
  "){let e=a*t,o=Ze(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*et(n,a,o)}}function mr(e,t,n){return new r({what:" +
  "`shapes do not fit`,where:`softmax-cross-entropy ${e}`,found:M(t),expected:n})}var hr=D(`loss`,[er,lr,cr,rr,Zn" +
  ",$n,ur,tr,ar]);function gr(e,t=be(e,`operation`)){s(e,t,`field`),me(e,yr,t)}var _r=[`weighted-sum`,`activation" +
  "`,`combination`,`loss`],vr={expected:`true or false`,allows:e=>typeof e==`boolean`},yr={name:v,family:{expecte" +
  "d:`one of ${_r.join(`, `)}`,allows:e=>_r.includes(e)},symbol:{expected:`a text, which may be empty`,allows:e=>" +
  "typeof e==`string`},roles:re,arity:ge,rules:he,formula:_e,formulaFor:E(b),facts:E(ve),inferShape:b,origin:E(b)" +
  ",couples:E(vr),forward:b,backward:b,branches:E(b),exempt:E(v),stochastic:E(vr),constantInputs:E(b)},br={name:`" +
  "weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:se(`weight" +
  "s are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferSha" +
  "pe(e,{transpose:t}){let n=Sr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!==2)throw kr" +
  "(`value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw kr(`value ${a}`,o,`the batch size ${r} of ${M(e[" +
  "0])}`);let[c,l]=Cr(s,t);if(l!==o[1])throw kr(`weight ${a}`,s,`weights for the ${o[1]} units of ${M(o)}`);if(a>" +
  "0&&c!==i)throw kr(`weight ${a}`,s,`weights to ${i} units, as weight 0`);i=c}let a=e.at(2*n);return a!==void 0&" +
  "&Or(a,i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let r=Sr(e),[i,a]=t.shape;wr(t,e.at(2*r)" +
  ");for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)f" +
  "or(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward" +
  "(e,t,n,r){let i=Sr(e.inputs);n<i?Tr(e,t,n,r):n<2*i?Er(e,t,n-i,r):Dr(t,r)}};function xr(e){let t=Sr(e);return{v" +
  "alues:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}function Sr({length:e}){return e>>1}function Cr(e,t){if" +
  "(_(e,`shape of weights`,ne),e.length===0)return[1,1];if(e.length!==2)throw kr(`weight`,e,`a scalar or the shap" +
  "e [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function wr({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);els" +
  "e if(r.data.length===1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}funct" +
  "ion Tr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[Sr(e)+i].data,l=e[i].shape[1],[u,d]=n.tran" +
  "spose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[" +
  "e*l+r]+=n*c[t*u+r*d]}}function Er({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i]." +
  "shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(le" +
  "t r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Dr({shape:[e,t],data:n},r){let i=r.data.length===1;for(let" +
  " a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Or(e,t){if(!(e.length===0||e.length===1&&e[0" +
  "]===t))throw kr(`bias`,e,`a scalar or the shape [${t}]`)}function kr(e,t,n){return new r({what:`shapes do not " +
  "fit`,where:`weighted-sum ${e}`,found:M(t),expected:n})}var Ar=D(`operation`,[br,...zn,..._t,...hr]);function j" +
  "r(e){if(!Number.isFinite(e))throw new r({what:`bad learning rate`,found:e,expected:`a finite number`})}functio" +
  "n Mr(e){let t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Rr" +
  "(e),constants:Object.assign({},...e.map(({constants:e})=>e)),...Ir(e),init(e){return _(e,`size`,te),Object.fro" +
  "mEntries(t.map(([t,n])=>[t,new Float64Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;zr(s,i,a,n),jr(o.lea" +
  "rningRate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[" +
  "e]-=r[e]}}}function Nr(e,t){_(e,`pieces`,S,t),e.forEach((e,n)=>{_(e,`piece ${n}`,Pr,t),_(e.describe(`g`),`desc" +
  "ription of piece ${n}`,Fr,t)})}var Pr={expected:`an object of the functions describe and apply, and of slots a" +
  "nd constants if it has any`,allows:e=>c(e)&&[e.describe,e.apply].every(b.allows)&&[e.slots,e.constants].every(" +
  "e=>e===void 0||c(e))},Fr={expected:`an object of the direction, a text, and of lines, a list of texts, if it h" +
  "as any`,allows:e=>c(e)&&v.allows(e.direction)&&(e.lines===void 0||re.allows(e.lines))};function Ir(e){let t=e." +
  "flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kern" +
  "els:t}:{}}function Lr(e,t){return e?[t]:[]}function Rr(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t" +
  ".push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function zr(e,t,n,r){if(t.length!==" +
  "e)throw Br(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Br(`state/${t}`,r,e)}}func" +
  "tion Br(e,t,n){return new r({what:`wrong size for this parameter`,where:e,found:t,expected:`${n} numbers`})}va" +
  "r Vr=ce(`whose definition to follow`,[`pytorch`,`keras`],`pytorch`);function Hr(e){pe(e,Ur,`optimiser`);let{na" +
  "me:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Vr},o=(e={},n=t)=>{let o=Vn(e,n),s=o.convention===" +
  "`keras`?r:void 0,c=i(Bn(a,{...s,...o},n));return Nr(c,n),Mr(c)};return{name:t,title:n,options:a,formula:o().fo" +
  "rmula,create:o}}var Ur={name:v,title:v,options:he,keras:E({expected:`an object of names and values`,allows:c})" +
  ",pieces:b};function Wr(e,t,n,r){_(e,`optimiser`,Gr,t);let i=(n={},i=t)=>e.create({...r,...Vn(n,i)},i);return{n" +
  "ame:t,title:n,options:Hn(e.options,r),formula:i().formula,create:i}}var Gr={expected:`an optimiser`,allows:e=>" +
  "c(e)&&b.allows(e.create)&&he.allows(e.options)};function Kr(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{cons" +
  "tants:{δ:e},describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},set" +
  "tle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let" +
  " e=0;e<n.length;e++)t[e]*=o}}}function qr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${" +
  "e} + ε)`}:{inside:0,outside:e,epsilon:e,write:e=>`(√${e} + ε)`}}function Jr(e,t){return{name:e,count:t.length," +
  "steadyFrom:0,settle(e,n){e.set(t,n)}}}function Yr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},descri" +
  "be:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Jr(`summed-squares`,[t.inside,t.ou" +
  "tside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)" +
  "+t.outside}}}function Xr(e,t){return t===`keras`?Qr(e):Zr(e)}function Zr(e){return Lr(e>0,{constants:{λ:e},des" +
  "cribe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Jr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r" +
  "<n.length;r++)t[r]+=e*n[r]}})}function Qr(e){return Lr(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η ·" +
  " λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=" +
  "1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var $r=Hr({name:`adagr" +
  "ad`,title:`Adagrad`,options:{lrDecay:F(`learning rate decay`,0),initialAccumulator:F(`initial sum of squares`," +
  "0),epsilon:F(`numerical stability term`,1e-10),weightDecay:F(`weight decay coefficient`,0)},keras:{initialAccu" +
  "mulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Xr(i.weigh" +
  "tDecay,r),Yr(t,qr(n,r)),Kr(e)]});function ei(e){let t=new Float64Array(ti).fill(NaN),n=0,r=1;return i=>{let a=" +
  "i%ti,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var ti=256;function ni({beta1:e," +
  "beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[ei(e),ei(t)],c={mean:0,squares:0};return{s" +
  "lots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · $" +
  "{e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − " +
  "β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptiv" +
  "e-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]" +
  "=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1" +
  "),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n" +
  "],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var ri={beta1:Un(`decay rate of the first momen" +
  "t`,.9),beta2:Un(`decay rate of the second moment`,.999),epsilon:F(`numerical stability term`,1e-8),amsgrad:se(" +
  "`whether to use the maximum second moment`,!1)},ii=Hr({name:`adam`,title:`Adam`,options:{...ri,weightDecay:F(`" +
  "weight decay coefficient`,0)},keras:{epsilon:1e-7},pieces:e=>[...Xr(e.weightDecay,e.convention),ni(e),Kr()]})," +
  "ai=Hr({name:`adamw`,title:`AdamW`,options:{...ri,weightDecay:F(`weight decay coefficient`,.01)},keras:{epsilon" +
  ":1e-7,weightDecay:.004},pieces:e=>[...Qr(e.weightDecay),ni(e),Kr()]}),oi=Wr(ii,`amsgrad`,`AMSGrad`,{amsgrad:!0" +
  "});function si({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:{μ:e,τ:t},describ" +
  "e(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lin" +
  "es:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1" +
  ":1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t+" +
  "+)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var ci=Hr({name:`sgd`,title:`Gradient descent`,options:{momentu" +
  "m:Un(`momentum coefficient`,0),dampening:Un(`dampening for momentum`,0),nesterov:se(`whether to use Nesterov m" +
  "omentum`,!1),weightDecay:F(`weight decay coefficient`,0)},pieces(e){let{momentum:t,dampening:n,nesterov:i,conv" +
  "ention:a}=e;if(i&&(t===0||n>0))throw new r({what:`nesterov needs a velocity without dampening`,found:{momentum" +
  ":t,dampening:n},expected:`momentum above 0 and dampening 0`});let o=Lr(t>0,si({momentum:t,dampening:n,nesterov" +
  ":i})),s=a===`keras`?[Kr(),...o]:[...o,Kr()];return[...Xr(e.weightDecay,a),...s]}}),li=Wr(ci,`momentum`,`Moment" +
  "um`,{momentum:.9}),ui=Wr(ci,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function di(e,t){return{slots:{sq" +
  "uares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t" +
  ".write(`s`)}`}),kernel:Jr(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let " +
  "i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function fi(e,t){ret" +
  "urn{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m" +
  " ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Jr(`averaged-variance`,[e" +
  ",1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n" +
  "[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var pi=D(`opt" +
  "imiser`,[ci,li,ui,$r,Hr({name:`rmsprop`,title:`RMSprop`,options:{rho:Un(`decay rate of the mean square`,.99),m" +
  "omentum:Un(`momentum coefficient`,0),centered:se(`whether to divide by the standard deviation`,!1),epsilon:F(`" +
  "numerical stability term`,1e-8),weightDecay:F(`weight decay coefficient`,0)},keras:{rho:.9,epsilon:1e-7},piece" +
  "s({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=qr(r,i),s=Lr(t>0,si({momentum:t}));return[." +
  "..Xr(a.weightDecay,i),n?fi(e,o):di(e,o),...i===`keras`?[Kr(),...s]:[...s,Kr()]]}}),ii,ai,oi]);function mi(e,t," +
  "n){let r=Ce(e,pi,n).create(t,n);return _(r,`updater`,hi,n),r}var hi={expected:`an object of the functions init" +
  " and update`,allows:e=>c(e)&&[e.init,e.update].every(b.allows)};function gi({length:e}){return{expected:`a lis" +
  "t of ${e} numbers`,allows:t=>x(t)&&t.length===e}}var _i=D(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`" +
  ",derivative:`λ · sign(w)`,value(e,t){_(e,`weights`,S),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=" +
  "Math.abs(e[t]);return t*n},accumulate(e,t,n){_(e,`weights`,S),_(t,`strength`,y),_(n,`gradient`,gi(e));for(let " +
  "r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,val" +
  "ue(e,t){_(e,`weights`,S),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accum" +
  "ulate(e,t,n){_(e,`weights`,S),_(t,`strength`,y),_(n,`gradient`,gi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}" +
  "}]);function vi(e){pe(e,yi,`schedule`);let{factor:t,...n}=e;return{...n,create(e={},r=n.name){let i=t(Bn(n.opt" +
  "ions,e,r));return _(i,`factor`,b,r),i}}}var yi={name:v,title:v,formula:v,options:he,factor:b},bi=vi({name:`con" +
  "stant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),xi=vi({name:" +
  "`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:T(`T: step at which the rate reaches " +
  "0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),Si=vi({name:`exponential`,title:`Exponential`," +
  "formula:`lr · γᵏ`,options:{gamma:F(`decay factor per step`,.99)},factor:({gamma:e})=>t=>e**t}),Ci=vi({name:`li" +
  "near`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:T(`T: length of the decay i" +
  "n steps`,1,1e3),end:F(`final factor`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),wi=D(`schedule" +
  "`,[bi,vi({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:T(`steps between drops`,1,100)," +
  "gamma:F(`decay factor per drop`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),Si,Ci,xi,vi({name:`wa" +
  "rm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:T(`n: number of warm-up steps`,1,100)" +
  "},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function Ti(e,t,n){let r=Ce(e,wi,n).create(t,n);return _(r,`f" +
  "actor`,b,n),r}var Ei=globalThis.kernels.float32,Di=globalThis.kernels.float64,Oi={end:[],gather:[`into`,`table" +
  "`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start" +
  "`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise" +
  "`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:" +
  "[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRow" +
  "s:[`into`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`" +
  "x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row" +
  "`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`," +
  "`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`" +
  ",`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`," +
  "`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`un" +
  "its`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`," +
  "`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`unit" +
  "s`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`co" +
  "nstants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],cros" +
  "sEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`" +
  "units`,`row`,`classes`,`byRows`],checkFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`" +
  "state2`,`state3`,`bytes`,`numbers`],descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step" +
  "`],passage:[`number`]},ki=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`ge" +
  "lu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Ai=[`half-squared-error`,`mean-square" +
  "d-error`,`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kull" +
  "back-leibler probability`,`kullback-leibler logarithm`],ji=[`done`,`l1`,`l2`,`norm`,`value`],Mi=[`rate`,`coupl" +
  "ed-decay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-momen" +
  "ts`,`greatest-moments`],Ni=[`program`,`loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`," +
  "`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`," +
  "`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],L={lossTaken:96,lossBelow:104,leastGain:112,bestLos" +
  "s:120,check:128,firstStep:136,random:144,frameSize:176},Pi=class extends r{name=`Uncompilable`;node;constructo" +
  "r(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Fi=class extends " +
  "r{name=`NonFiniteFault`;node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${" +
  "t}`,found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function Ii(e,t){i" +
  "f(Number.isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.every(Number.isFinite)))retur" +
  "n;for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw " +
  "new Fi(n.id,t,`value`,e)}let n=Li(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==voi" +
  "d 0)throw n;for(let n of[...e.nodes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite" +
  "(e));if(e!==void 0)throw new Fi(n.id,t,`gradient`,e)}}function Li(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=" +
  "n(r+n(a)),!Number.isFinite(r))return new Fi(i,t,`value`,r)}function Ri(e){if(!(e instanceof r)){let t=e instan" +
  "ceof Error?e.message:String(e);return{type:`error`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expe" +
  "cted:o,nearest:s}=e,c={message:t,what:n,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e inst" +
  "anceof Fi?{...c,type:`non-finite`,node:e.node,step:e.step}:e instanceof Pi?{...c,type:`uncompilable`,node:e.no" +
  "de}:{...c,type:`fault`}}var zi=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){le" +
  "t n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Bi({values:e,gradients:t},n){" +
  "let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>" +
  "e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{" +
  "values:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}" +
  "}var Vi=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){" +
  "return this.#e.has(e)}};function Hi({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}funct" +
  "ion R(e){return typeof e==`function`}function Ui(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t" +
  ".prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Wi=Ui(e=>function(t){e(this),this.me" +
  "ssage=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n " +
  " `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function Gi(e,t){if(e){let n=e.indexOf(t);0<=n&&e.spl" +
  "ice(n,1)}}var z=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finali" +
  "zers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=" +
  "null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(R(n))tr" +
  "y{n()}catch(t){e=t instanceof Wi?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of" +
  " r)try{Ji(t)}catch(t){e??=[],t instanceof Wi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Wi(e)}}add(t){if(t" +
  "&&t!==this){if(this.closed)Ji(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(t" +
  "his)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Arra" +
  "y.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t" +
  "):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Gi(t,e)}remov" +
  "e(t){let{_finalizers:n}=this;n&&Gi(n,t),t instanceof e&&t._removeParent(this)}};z.EMPTY=(()=>{let e=new z;retu" +
  "rn e.closed=!0,e})();var Ki=z.EMPTY;function qi(e){return e instanceof z||e&&`closed`in e&&R(e.remove)&&R(e.ad" +
  "d)&&R(e.unsubscribe)}function Ji(e){R(e)?e():e.unsubscribe()}var Yi={onUnhandledError:null,onStoppedNotificati" +
  "on:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Xi={setTimeout(e," +
  "t,...n){let{delegate:r}=Xi;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){l" +
  "et{delegate:t}=Xi;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function Zi(e){Xi.setTimeout(()=>" +
  "{let{onUnhandledError:t}=Yi;if(t)t(e);else throw e})}function Qi(){}var $i=na(`C`,void 0,void 0);function ea(e" +
  "){return na(`E`,void 0,e)}function ta(e){return na(`N`,e,void 0)}function na(e,t,n){return{kind:e,value:t,erro" +
  "r:n}}var ra=null;function ia(e){if(Yi.useDeprecatedSynchronousErrorHandling){let t=!ra;if(t&&(ra={errorThrown:" +
  "!1,error:null}),e(),t){let{errorThrown:e,error:t}=ra;if(ra=null,e)throw t}}else e()}function aa(e){Yi.useDepre" +
  "catedSynchronousErrorHandling&&ra&&(ra.errorThrown=!0,ra.error=e)}var oa=class extends z{constructor(e){super(" +
  "),this.isStopped=!1,e?(this.destination=e,qi(e)&&e.add(this)):this.destination=ma}static create(e,t,n){return " +
  "new ua(e,t,n)}next(e){this.isStopped?pa(ta(e),this):this._next(e)}error(e){this.isStopped?pa(ea(e),this):(this" +
  ".isStopped=!0,this._error(e))}complete(){this.isStopped?pa($i,this):(this.isStopped=!0,this._complete())}unsub" +
  "scribe(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination." +
  "next(e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.c" +
  "omplete()}finally{this.unsubscribe()}}},sa=Function.prototype.bind;function ca(e,t){return sa.call(e,t)}var la" +
  "=class{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch" +
  "(e){da(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){da(e)}else da(e)}complete()" +
  "{let{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){da(e)}}},ua=class extends oa{constructor(" +
  "e,t,n){super();let r;if(R(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&Yi.use" +
  "DeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&ca(e.next,t),er" +
  "ror:e.error&&ca(e.error,t),complete:e.complete&&ca(e.complete,t)}):r=e}this.destination=new la(r)}};function d" +
  "a(e){Yi.useDeprecatedSynchronousErrorHandling?aa(e):Zi(e)}function fa(e){throw e}function pa(e,t){let{onStoppe" +
  "dNotification:n}=Yi;n&&Xi.setTimeout(()=>n(e,t))}var ma={closed:!0,next:Qi,error:fa,complete:Qi},ha=typeof Sym" +
  "bol==`function`&&Symbol.observable||`@@observable`;function ga(e){return e}function _a(e){return e.length===0?" +
  "ga:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscr" +
  "ibe=e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=ba(e)?e:new ua(e,t,n);re" +
  "turn ia(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r" +
  "}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=va(t),new t((t,n)=>" +
  "{let r=new ua({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_sub" +
  "scribe(e){return this.source?.subscribe(e)}[ha](){return this}pipe(...e){return _a(e)(this)}toPromise(e){retur" +
  "n e=va(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function va(e){" +
  "return e??Yi.Promise??Promise}function ya(e){return e&&R(e.next)&&R(e.error)&&R(e.complete)}function ba(e){ret" +
  "urn e&&e instanceof oa||ya(e)&&qi(e)}function xa(e){return R(e?.lift)}function Sa(e){return t=>{if(xa(t))retur" +
  "n t.lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Ob" +
  "servable type`)}}function Ca(e,t,n,r,i){return new wa(e,t,n,r,i)}var wa=class extends oa{constructor(e,t,n,r,i" +
  ",a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}" +
  "}:super._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error" +
  ",this._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscr" +
  "ibe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e" +
  "=this.onFinalize)==null||e.call(this)}}},Ta=Ui(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this." +
  "message=`object unsubscribed`}),Ea=class extends B{constructor(){super(),this.closed=!1,this.currentObservers=" +
  "null,this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Da(this,this" +
  ");return t.operator=e,t}_throwIfClosed(){if(this.closed)throw new Ta}next(e){ia(()=>{if(this._throwIfClosed()," +
  "!this.isStopped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(" +
  "e)}})}error(e){ia(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownEr" +
  "ror=e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){ia(()=>{if(this._throwIfClosed(),!" +
  "this.isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){t" +
  "his.isStopped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.l" +
  "ength>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwI" +
  "fClosed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:" +
  "n,observers:r}=this;return t||n?Ki:(this.currentObservers=null,r.push(e),new z(()=>{this.currentObservers=null" +
  ",Gi(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.comple" +
  "te()}asObservable(){let e=new B;return e.source=this,e}};Ea.create=(e,t)=>new Da(e,t);var Da=class extends Ea{" +
  "constructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null" +
  "||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=thi" +
  "s.destination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Ki}};function Oa(e)" +
  "{return!!e&&(e instanceof B||R(e.lift)&&R(e.subscribe))}function ka(e,t){return Sa((n,r)=>{let i=0;n.subscribe" +
  "(Ca(r,n=>{r.next(e.call(t,n,i++))}))})}function Aa(e,t){return new B(n=>{let r=new Map,i=[],a=new z,o=-1,s=()=" +
  ">{if(i===t())return;let e=a;i=t(),r.clear(),a=new z;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(" +
  "e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s" +
  "(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete" +
  ":()=>{n.complete()}}))})}var ja={expected:`true or false`,allows:e=>typeof e==`boolean`},Ma={expected:`a finit" +
  "e number`,allows:Number.isFinite},Na={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0" +
  "},Pa={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},Fa={expected:`a number, 0 or more`,a" +
  "llows:e=>typeof e==`number`&&e>=0},Ia={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&" +
  "&e>0},La={expected:`a whole number, 0 or more`,allows:e=>Number.isSafeInteger(e)&&e>=0},Ra={expected:`a list`," +
  "allows:Array.isArray},za={expected:`an object of names and values`,allows:c},Ba={expected:``,allows:()=>!0};fu" +
  "nction Va({expected:e,allows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Ha(e,t)" +
  "{return{expected:t,allows:t=>typeof t?.[e]==`function`}}function Ua(e,t){if(typeof e!=`function`)throw new r({" +
  "what:`not a function`,where:t,found:e,expected:`a function`})}var Wa=class{held=Ga;#e;#t=Ga;#n=Ga;#r;construct" +
  "or(e){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.s" +
  "et(r,e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){th" +
  "is.#n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data" +
  ":e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?." +
  "data.length!==e.data.length&&(this.#r=N(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.hel" +
  "d.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}" +
  "},Ga=new Map,Ka=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new B(t=>{this.#t++===0&&e.observed" +
  "?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n" +
  "&&!t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this" +
  ".#e.length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of " +
  "this.#e)e.complete()}},qa=class extends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observ" +
  "erCount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=th" +
  "is.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Ja" +
  "=class{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new qa;objectiveWeight=0;f" +
  "lows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this." +
  "op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=" +
  "e.position,this.rank=e.rank,this.shape=e.shape,this.units=Gt(e.shape),this.inputs=t,this.propagation=n}get has" +
  "Value(){return this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.pro" +
  "pagation.catchUp(),this.current!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,ex" +
  "pected:this.missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;" +
  "throw new r({what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){ret" +
  "urn this.valueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return" +
  " this.#n??=new Ka({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this." +
  "position)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(" +
  "){return this.#r??=new Ka({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&thi" +
  "s.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}un" +
  "it(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units" +
  "+e]);return{value$:this.value$.pipe(ka(t)),gradient$:this.gradient$.pipe(ka(t))}}get clamped(){return this.cla" +
  "mps?.any??!1}get held(){return this.clamps?.held??Ga}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not " +
  "a value to hold`,where:this.id,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this" +
  ".clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],t" +
  "his.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;t" +
  "his.#t?.data.length!==e.data.length&&(this.#t=N(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(" +
  "let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientD" +
  "ue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(th" +
  "is.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradie" +
  "nt(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this." +
  "#n?.observed===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose" +
  "(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&K" +
  "t(t.shape,e)?t:N(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradient" +
  "Due(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isIntege" +
  "r(e)&&e>=0&&e<this.units))throw new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number from" +
  " 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new " +
  "Wa(this.units),e(this.clamps),this.propagation.due(this)})}};function Ya(e,{id:t,shape:n,units:i}){let a=Qa(e," +
  "t),o=`${M(n)}${n[0]===-1?` or its numbers row by row`:``}`,s=()=>new r({what:`values do not fit`,where:t,found" +
  ":a.length>0||typeof e==`number`||qt(e)?M(a):e,expected:o});if(n[0]!==-1){if(ArrayBuffer.isView(e)&&a[0]===j(n)" +
  "||Kt(a,n))return n;throw s()}if(a.length===2&&a[1]===i)return a;let c=j(a);if(a.length<2&&c>0&&c%i===0)return[" +
  "c/i,i];throw s()}function Xa(e,t,n){let r=qt(e)?e.data:e;r instanceof Float64Array?t.set(r):Qt(r,Zt(r),t,n)}fu" +
  "nction Za(e,t,n){let r=n===void 0?Qa(e,t):Ya(e,n),i=new Float64Array($t(r,t));return Xa(e,i,t),{shape:r,data:i" +
  "}}function Qa(e,t){return qt(e)?(Jt(e,t),e.shape):Zt(e)}var $a=class extends Ja{family;symbol;times=0;#e=new z" +
  ";#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===" +
  "!0,e.spec.value!==void 0&&this.#s(Za(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.update(()" +
  "=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=th" +
  "is.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Ha(`subscribe`,`an Observable`),this." +
  "id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.a" +
  "dd(t),t}get given(){return this.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation.catchUp" +
  "(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagatio" +
  "n.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let" +
  " e=this.given,t=this.#t??(e===void 0?void 0:Yt(e));return t!==void 0&&(this.times++,this.clamps?.advance(),thi" +
  "s.#t=void 0,this.#r=this.#n,this.#n=this.clamped?Yt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}roll" +
  "Back(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for " +
  "${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.ru" +
  "nning||this.#t!==void 0?N(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Ya(e,this),n=this.blank(t);" +
  "return Xa(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){thi" +
  "s.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},eo=class extends r{name=`Graph" +
  "Fault`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...ro(t),what:`${t.wh" +
  "at}${n}`,nearest:t.nearest}),this.faults=e}},to=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e(" +
  ")}catch(e){if(!(e instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(e())})}st" +
  "op(){if(this.#e.length>0)throw new eo(this.#e)}};function no(e,t,n){let i=e instanceof Error?e:Error(String(e)" +
  "),a=e instanceof r?ro(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}, ${a.whe" +
  "re}`;return new r({...a,where:o},{cause:i})}function ro({what:e,where:t,found:n,expected:r}){return{what:e,whe" +
  "re:t,expected:r,...n===void 0?{}:{found:n}}}function io(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin" +
  "?.(t,n,r);return _(i,`origin`,ao,e.name),i}}var ao={expected:`the index of an input and of a unit of it`,allow" +
  "s:e=>Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)},oo=class extends z{source;consumer;index;p" +
  "osition;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,th" +
  "is.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscr" +
  "ibe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{cons" +
  "umer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.c" +
  "all,n,this.index,e)}catch(e){throw no(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:" +
  "t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contributi" +
  "on$(){return this.source.gradient$.pipe(ka(()=>this.contribution()))}},so=class extends Ja{operation;family;sy" +
  "mbol;frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,thi" +
  "s.symbol=t.symbol,this.#t={attributes:this.attributes,inputs:n.map(()=>lo),output:lo,training:!1,draw:0},this." +
  "call=this.#t,n.forEach((e,t)=>e.edges.push(new oo(e,this,t,r)))}get flow(){return this.#e??=co(this),this.#e}r" +
  "ecompute(){if(this.clamps?.advance(),!this.#i())return!1;let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#" +
  "a(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(" +
  "e){throw this.#r=!0,no(e,this.id,this.op)}return this.become(this.clamped?Yt(i):i,r!==n),!0}rollBack(){this.#r" +
  "?this.clamps?.rollBack():super.rollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t.output=e??lo,e!==vo" +
  "id 0&&this.clamped&&(this.#t.output=N(e.shape),this.operation.forward(this.#t))}missing(){let e=this.inputs.fi" +
  "nd(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0" +
  ";n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(thi" +
  "s.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};function co({oper" +
  "ation:e,attributes:t,inputs:n,units:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e})=>e),a=io(e);try{" +
  "return a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{return}}var lo={shape:[0],data:new Float64Array};functi" +
  "on uo(e,t){return new B(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error" +
  ":e=>{n.error(e)},complete:i})),n.next(e()),i()})}var fo=200;function po(e,...t){return e+t.map(e=>`/${mo(Strin" +
  "g(e))}`).join(``)}function mo(e){return(e.length>fo?`${e.slice(0,fo)}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`" +
  ",`~1`)}var ho=[`input`,`target`,`parameter`];function go(e,t){if(!(typeof e==`string`&&e.length>0&&e.length<=2" +
  "00))throw new r({what:`not an id`,where:t,found:e,expected:`a text of 1 to 200 characters`})}function _o(e){re" +
  "turn ho.includes(e)}function vo({op:e},t){if(typeof e!=`string`)return gr(e,t),e;if(!_o(e)){if(Ar.has(e))retur" +
  "n Ar.get(e);throw new r({what:`unknown operation`,where:t,found:e,expected:`the name of an operation`,nearest:" +
  "i(e,[...ho,...Ar.names])})}}function yo({attributes:e=So},t,n){return ue(t?.rules??So,e,n)}function bo({id:e,i" +
  "nputs:t},n,i){let[a,o]=n?.arity??[0,0];if(t.length>=a&&t.length<=o)return;let s=a===o?String(a):o===1/0?`${a} " +
  "or more`:`${a} to ${o}`;throw new r({what:`wrong count of inputs of ${e}`,where:i,found:t.length,expected:s})}" +
  "function xo(e,t,n){let{id:i,operation:a,attributes:o}=e;if(a===void 0)return wo(e,n??`node ${i}`);try{let e=a." +
  "inferShape(t.map(e=>e.shape),o);return _(e,`shape`,Co,a.name),e}catch(e){if(!(e instanceof r))throw e;let o=t." +
  "map(e=>`${e.id} ${M(e.shape)}`).join(`, `),s=[n,e.where].filter(e=>e!==void 0).join(`, `);throw new r({...ro(e" +
  "),what:`${e.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var So={},Co={expected:`a list of s" +
  "izes`,allows:e=>Array.isArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function wo({id:e,op:t,un" +
  "its:n,value:i},a){if(t===`parameter`)return To(e,i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1)throw new r" +
  "({what:`width of ${e}`,where:`${a}/units`,found:n,expected:`a whole number, 1 or more`});$t([1,n],`${a}/units`" +
  ");let o=[-1,n];return i!==void 0&&Eo(e,i,o,`${a}/value`),o}function To(e,t,n){if(t===void 0)throw new r({what:" +
  "`parameter ${e} without numbers`,where:`${n}/data`,expected:`its shape and data`});let i=$t(t.shape,`${n}/shap" +
  "e`);return Do(`parameter ${e}`,t,i,`${n}/data`),t.shape}function Eo(e,t,n,i){let a=$t(t.shape,i);if(!Kt([-1,.." +
  ".t.shape.slice(1)],n)||t.shape.length===0)throw new r({what:`value of ${e}`,where:i,found:M(t.shape),expected:" +
  "M(n)});Do(`value of ${e}`,t,a,i)}function Do(e,{shape:t,data:n},i,a){let o=n?.length;if(o!==i)throw new r({wha" +
  "t:e,where:a,found:o,expected:`${i} numbers for ${M(t)}`})}var Oo=class{waiting;#e;#t=[];#n=[];constructor(e){t" +
  "his.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=" +
  "this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}" +
  "};function ko(e){P(e,Ao,`graph`,`field`),_(e.nodes,`nodes`,Ra,`graph`),e.nodes.forEach((e,t)=>{P(e,jo,V(t),`fi" +
  "eld`),_(e.inputs,`inputs`,Ra,V(t))});let t=new to,n=new No(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.pl" +
  "ace(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position" +
  ":o,objective:s}}var Ao={nodes:Ba,objective:za},jo={id:Ba,op:Ba,inputs:Ba,attributes:za,units:Ba,value:za,froze" +
  "n:ja,operation:Ba},Mo=1e3,No=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this" +
  ".#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{go(e,V(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`d" +
  "uplicate id`,where:V(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)" +
  "=>{let n=this.#t.attempt(()=>vo(e,V(t,`op`))),r=this.#t.attempt(()=>yo(e,n,V(t,`attributes`)));return(n!==void" +
  " 0||_o(e.op))&&this.#t.attempt(()=>{bo(e,n,V(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})" +
  "})}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let " +
  "i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort(" +
  "(e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({" +
  "index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)" +
  "return;let c=this.#t.attempt(()=>xo(o,s,V(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec" +
  ":o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new Oo(e.length);return e.forEa" +
  "ch(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,V(n,`inputs`,r),`the id of a n" +
  "ode of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Po(e).map(e=>" +
  "[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,po" +
  "(`/objective`,r),`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=p" +
  "o(`/objective`,e);j(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:M(t),expected:`a scalar node`}" +
  ")),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(" +
  "e,t,n){this.#t.add(()=>({what:`unknown node`,where:t,found:e,expected:n,nearest:this.#n.size<=Mo?i(e,[...this." +
  "#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i)" +
  ";)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o." +
  "slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:V(o[0],`inputs`),found:[...s,o.length>8?`…`:s[" +
  "0]].join(` → `),expected:`a graph without cycles`}))}};function Po(e){let t=new Uint8Array(e.length);for(let{i" +
  "nputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.leng" +
  "th===0&&t[r]===0).map(({position:e})=>e)}function V(e,...t){return po(`/nodes`,e,...t)}var Fo=class{#e=new Io(" +
  "e=>e.valueListener);#t=new Io(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t)," +
  "r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e" +
  "++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t" +
  "].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values." +
  "has(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Io=class{#e;#t;#n=[];constr" +
  "uctor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n" +
  "}},Lo=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>" +
  ">>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&t" +
  "his.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t" +
  "=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}ta" +
  "keHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[t" +
  "his.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=" +
  "this.#e.length,this.#n=-1}},Ro=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Ea;wave$=new Ea" +
  ";role$=new Ea;nodes;objective=[];teller=new Fo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;" +
  "roleNumber=0;#d=!1;constructor(e,t){this.#n=new Lo(e),this.#r=new Lo(e),this.nodes=t(this),this.#e=this.nodes." +
  "filter(e=>e instanceof $a).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?" +
  ".stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r." +
  "add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss" +
  "(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objecti" +
  "ve=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objective" +
  "Weight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChang" +
  "ed(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){" +
  "this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){this.assertAlive();let r=n===`" +
  "later`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.is" +
  "Watched&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observe" +
  "d}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isVal" +
  "ueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get is" +
  "BehindUnheard(){return this.#u?.isAnnounced===!1}assertAlive(){if(this.#d)throw new r({what:`the graph has bee" +
  "n disposed`,expected:`a living graph`})}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{runnin" +
  "g:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(" +
  "e){if(this.catchUp(),this.assertAlive(),this.#s)e();else if(this.running)this.#o.push(e);else{let t=this.#m(e)" +
  ";if(this.#f(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||" +
  "this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserv" +
  "ed(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged()" +
  "{this.role$.next(++this.roleNumber)}reportError(e,{id:t}){let n=e instanceof r?e:zo(e,`the stream that drives " +
  "it failed`,t);this.#w(n)||this.#T(n)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),thi" +
  "s.wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=th" +
  "is.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=!0" +
  ",this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=this." +
  "#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a" +
  ";try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Object." +
  "assign(this,{batch:n,training:r,draw:i}),zo(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catc" +
  "h(e){a=e}return this.#b(t),a===void 0?void 0:zo(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{thi" +
  "s.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest()" +
  ";e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){fo" +
  "r(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y(){let{" +
  "nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.diff" +
  "erentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t of" +
  " e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.len" +
  "gth;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this.n" +
  "umber),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r" +
  ".position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.running=e" +
  "}e||this.#f()}#C(){let e;for(let t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!==e.rows))throw new r({what:`i" +
  "nputs of different batch sizes`,where:`${e.id} and ${t.id}`,found:[e.rows,t.rows],expected:`as many rows in ea" +
  "ch; push them together in one graph.update or graph.feed`});return e?.rows??this.batch}#w(e){let{observed:t}=t" +
  "his.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){new B(t=>{t.error(e)}).subscribe()}};fu" +
  "nction zo(e,t,n){if(e instanceof r)return e;let i=e instanceof Error?e:Error(String(e));return new r({what:`${" +
  "t}: ${i.message}`,where:n},{cause:i})}var Bo=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(" +
  "e){this.topology=ko(e),this.#t=new Ro(this.topology.nodes.length,e=>Go(this.topology,e)),this.#e=this.#t.nodes" +
  ",this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof $a);this.inputs=t.filter(({family:e})=>e===`input`),t" +
  "his.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this." +
  "#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}get[t](){return#t in this?`graph`:void 0}h" +
  "as(e){return this.topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`targe" +
  "t`])}parameter(e){return this.#r(e,[`parameter`])}update(e){Ua(e,`update`),this.#t.update(e)}postpone(e,t,n){t" +
  "his.#t.postpone(e,t,n)}checkAlive(){this.#t.assertAlive()}get isBehind(){return this.#t.isBehind}catchUp(){thi" +
  "s.#t.catchUp()}feed(e){s(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t," +
  "[`input`,`target`,`parameter`]);Oa(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss()" +
  "{return this.#t.loss}get loss$(){return Aa(uo(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!" +
  "this.#t.ensureGradients())throw new r({what:`nothing to differentiate`,expected:this.#i()})}differentiate(e){s" +
  "(e,`differentiate`,`weight`);let t=Object.entries(e).map(([e,t])=>{let n=this.#n(e);if(n.shape.some(e=>e!==1))" +
  "throw new r({what:`not a scalar`,where:e,found:n.shape,expected:`a scalar node`});if(!Number.isFinite(t))throw" +
  " new r({what:`not a weight`,where:e,found:t,expected:`a finite number`});return[n.position,t]});this.#t.setObj" +
  "ective(new Map(t))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}ge" +
  "t busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}ge" +
  "t madeWave(){return this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t.isBehindUnheard}get watched" +
  "(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t.isWatche" +
  "d}get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get wave$(){return this.#t.wave$" +
  "}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){P(e,Vo,`setM" +
  "ode`),_(e.training,`training`,ja,`setMode`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(){ret" +
  "urn this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return P(" +
  "e,Ho,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`" +
  "parameter`)return{...n,value:Yt(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instance" +
  "of $a&&i.hasValue?{...o,value:Yt(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionC" +
  "ount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of th" +
  "is.#e)e.dispose()}#n(e){let t=this.topology.position.get(e);if(t!==void 0)return this.#e[t];throw new r({what:" +
  "`unknown node`,found:e,expected:`the id of a node of this graph`,nearest:i(e,this.#e.length<=1e3?this.#e.map(e" +
  "=>e.id):[])})}#r(e,t){let n=this.#n(e);if(n instanceof $a&&t.includes(n.family))return n;throw new r({what:`wr" +
  "ong kind of node`,where:e,found:n.op,expected:t.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e" +
  "})=>!e)?.missing()??`a graph with a scalar node at its end`}},Vo={training:ja,draw:La},Ho={values:ja};function" +
  " Uo(e){return n(e)===`graph`}function Wo(e,t){if(!Uo(e))throw new r({what:`not a graph`,where:t,found:e,expect" +
  "ed:`a graph, as compose and network make it`})}function Go({nodes:e},t){let n=[];for(let r of e){let{operation" +
  ":e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new $a(r,t):new so(r,e,i,t))}return n}function Ko(e,t={})" +
  "{Wo(e,`probe`),P(t,qo,`probe`);let{values:n={},training:i=!1,draw:a=0}=t,o=new Map(Object.entries(n).map(([t,n" +
  "])=>{let i=e.node(t),{position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o!==`parameter`)throw new r({what:`" +
  "not a leaf`,where:t,found:o,expected:`an input, a target or a parameter`});return[a,Za(n,t,i)]})),s=Xo(e,o);re" +
  "turn new Jo(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n.shape[0" +
  "]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objective:new " +
  "Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var qo={values:za,training:ja,draw:La},Jo=class{t" +
  "opology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this." +
  "#r(n,t)}value(e){let t=this.at(this.position(e));if(t!==void 0)return t;throw new r({what:`no value`,where:e,e" +
  "xpected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){l" +
  "et e=0;for(let[t,n]of this.#e.objective){let i=this.at(t);if(i===void 0)throw new r({what:`the loss has no val" +
  "ue`,where:this.topology.nodes[t].spec.id,expected:`values for all inputs and targets, as many rows in each`});" +
  "e+=n*i.data[0]}return e}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(ne" +
  "w Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Fl" +
  "oat64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e" +
  "--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let " +
  "r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void " +
  "0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this" +
  ".#o(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.pu" +
  "sh(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e" +
  ",i);t!==void 0&&Yo(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Yt(t.output" +
  "):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=" +
  ">this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{a" +
  "ttributes:n,inputs:r,output:N(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n,s" +
  "pec:{operation:r}},i){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t" +
  ",o);n.forEach((t,n)=>{let o=i[t];o!==void 0&&Yo(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.hel" +
  "d(e);if(n.size===0)return t;let r=Gt(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=" +
  ">n.has(t%r)?0:e)}}#o(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Gt(this.topology.nodes[e].sh" +
  "ape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){let t=this.topology.position.get(e);if(t===v" +
  "oid 0)throw new r({what:`unknown node`,found:e,expected:`the id of a node of this graph`});return t}};function" +
  " Yo(e,{name:t},n){try{n()}catch(n){throw no(n,e,t)}}function Xo(e,t){let n=[...t].filter(([t])=>e.nodes[t].sha" +
  "pe[0]===-1),[i]=n;for(let[t,{shape:a}]of n)if(a[0]!==i[1].shape[0])throw new r({what:`inputs of different batc" +
  "h sizes`,where:`${e.nodes[i[0]].id} and ${e.nodes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in" +
  " each`});return n.length===0?e.batch:i[1].shape[0]}var Zo=class{engine=`plain`;refusal;#e;constructor(e,t){thi" +
  "s.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let" +
  " i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)retur" +
  "n{...t,rows:n,loss:r}}}dispose(){}},Qo=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={}){this" +
  ".data=e,this.rows=$o(e);let{batchSize:n=this.rows}=t;l(`batch size`,n),this.#e=Math.min(n,this.rows),this.perE" +
  "poch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new un(t.seed??1).state" +
  ")}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({e" +
  "poch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoch)throw new r({what:`checkpoint of another dealing`,where:" +
  "`batch`,found:t,expected:`a whole number from 0 to ${this.perEpoch-1}`});n!==void 0&&un.restore(n);let i=e===t" +
  "his.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&this.#t&&(this.#a=void 0)}get size(){return M" +
  "ath.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return this.#r*this." +
  "#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return th" +
  "is.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Object.entries(th" +
  "is.data).map(([t,n])=>[t,es(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(" +
  "this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void" +
  " 0:un.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,." +
  "..t===void 0?{}:{random:t}}}return this.#a}};function $o(e){let t=Object.entries(e),n=t.length===0?0:t[0][1].s" +
  "hape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw new r({what:`data of different lengths`,where:e,found:i[0]," +
  "expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw new r({what:`no data to train on`,found:n,expected:`1 row o" +
  "r more`});return n}function es({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return n" +
  ".forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function ts({" +
  "inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e," +
  "t]))}function ns(e,t){let n=ts(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{..." +
  "n,...t.data}}function rs(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);" +
  "for(let e of a.tables)is(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.param" +
  "eters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offs" +
  "et-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function is(e,{offset:t,units:n,la" +
  "nes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;" +
  "a++)i[t+a*r+o]=e[s+a]}}var as=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t,t" +
  "his.#n=n;let r=t.batches??new Qo(ts(e),{shuffle:!1}),i=r.varies?r.data:ns(e,t.batches),a=new Map(t.slots.map(e" +
  "=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.request={topol" +
  "ogy:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:new Map(Objec" +
  "t.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=>{let n=a.get" +
  "(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(0)).leng" +
  "th,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r,updater" +
  ":i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{lo" +
  "ok:t}});return rs(a,this.#r,this.#e,this.slots),a}},os=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,t" +
  "his.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){l" +
  "et t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#" +
  "t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function ss(e,{trains:t,pays:n},r,i,a){let " +
  "o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),." +
  "..e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(j(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying" +
  ":u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e" +
  ",i=j(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{positi" +
  "on:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p," +
  "state:g}}function cs({spec:e}){return e.op===`parameter`}function ls(e,t){let n=e?.constantInputs?.(t)??[];ret" +
  "urn _(n,`constant inputs`,us,e?.name),n}var us={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.eve" +
  "ry(Number.isSafeInteger)};function ds(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(" +
  "n.has(t))for(let e of r)n.add(e);return n}function fs(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of" +
  " e){let e=ls(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}" +
  "function ps(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a." +
  "some(e=>n.has(e)))&&n.add(r);return n}function ms(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activa" +
  "te`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constants(...gs(t.attributes))})},backward(t,n,{of" +
  "fset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.o" +
  "ffset,g:s.offset,count:o.count,constants:t.constants(...gs(t.attributes))})}}}function hs(e){return{couplesUni" +
  "ts:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:" +
  "n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBac" +
  "k`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}function gs(e){return Object.values(e).filter(e=>" +
  "typeof e==`number`)}function _s(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{ws(t,{into:t.ou" +
  "tput.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){ws(t,{into:r,add:i" +
  ",from:t.gradient.offset,count:a},e(t,n))}}}var vs={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({o" +
  "ffset:t,count:n},r)=>{ws(e,{into:e.output.offset+Ds(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:" +
  "r,count:i}){ws(e,{into:n,add:r,from:e.gradient.offset+Ds(e,t),count:i})}},ys={fits:({output:e})=>e.perRow,forw" +
  "ard(e){let{output:t}=e,n=e.inputs[0].offset+Os(e);ws(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e" +
  ",t,n){let{gradient:r,output:i}=e;n.add===0&&Ts(e,n),ws(e,{into:n.offset+Os(e),add:1,from:r.offset,count:i.coun" +
  "t})}},bs={forward(e){Es(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.f" +
  "ilter((e,n)=>n!==t).map(({offset:e})=>e);Es(e,[e.gradient.offset,...r],n)}},xs={forward(e){let[t,n]=e.inputs,{" +
  "offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})" +
  "},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`di" +
  "vide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`" +
  ",{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constant" +
  "s(-1)})}};function Ss(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.co" +
  "nstants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add" +
  ":i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})" +
  "}}}var Cs={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,ad" +
  "d:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e" +
  ".emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function ws(e,t,n=1){e.emit(`scale`,{...t" +
  ",factor:e.constants(n)})}function Ts(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)" +
  "})}function Es(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.e" +
  "mit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}functio" +
  "n Ds({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Os({attributes:e,output:t}){retur" +
  "n e.from*(t.count/t.units)}var ks={forward(e){As(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){As" +
  "(e,e.gradient.offset,n)}};function As(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.sc" +
  "ratch(i),{seed:l,dropped:u}=vn(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],dropped" +
  "High:u[0],droppedLow:u[1],kept:e.constants(yn(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var" +
  " js={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...Ns(e),y:e" +
  ".output.offset,...Ps(e),...Fs(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emi" +
  "t(`normaliseBack`,{...Ns(e),into:n,add:r,g:a,...Ps(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?" +
  "a:Ms(e)})}};function Ms(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{" +
  "...Ns(e),y:n,...Ps(e,!1),...Fs(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}fun" +
  "ction Ns(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}}functio" +
  "n Ps(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}" +
  "}function Fs(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasS" +
  "tride:0}}function Is(e){return{fits:Rs,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offse" +
  "t,...zs(t),...Bs(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossB" +
  "ack`,{f:e,into:r,add:i,side:n,g:o.offset,...zs(t),...Bs(a,t.inputs[0])})}}}var Ls={fits:Rs,forward(e){e.emit(`" +
  "crossEntropy`,{into:e.output.offset,...Vs(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into" +
  ":n,add:r,side:t,g:e.gradient.offset,...Vs(e)})}};function Rs({inputs:e}){return e.every(({perRow:e})=>e)}funct" +
  "ion zs(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...gs(e.attribute" +
  "s))}}function Bs({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function Vs({inp" +
  "uts:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index" +
  "`),byRows:+(r===`mean`)}}var Hs={fits:({inputs:e,output:t})=>{let{values:n}=xr(e);return t.perRow&&e.every(({p" +
  "erRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{values:n,weights:r,bias:i}=xr(e.inputs);n.forEach((n" +
  ",a)=>{e.emit(`affine`,{into:t.offset,units:t.units,start:a>0?Ws:i===void 0?Us:Gs,bias:i?.offset??0,biasStride:" +
  "i===void 0||i.units===1?0:1,x:n.offset,width:n.units,...Ks(e,n,r[a])})})},backward(e,t,n){let{output:r,gradien" +
  "t:i}=e,{values:a,weights:o}=xr(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}=Ks(e,n,o[t]);e" +
  ".emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?Ws:Us,bias:0,biasStride:0,x:i.offset,width:r.units" +
  ",w:a,unitStride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=Ks(e,o,n);e.emit(`o" +
  "uter`,{into:n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset,x:o.offset})}" +
  "else e.emit(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}},[Us,Ws,Gs]=[0" +
  ",1,2];function Ks({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];re" +
  "turn{w:r,unitStride:i,inputStride:a}}var qs={\"weighted-sum\":Hs,add:_s(()=>1),subtract:_s((e,t)=>1-2*t),scale:_" +
  "s(({attributes:e})=>e.factor),\"weighted-total\":_s(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":_s(()=>1)," +
  "concat:vs,slice:ys,multiply:bs,divide:xs,sum:Ss(()=>1),mean:Ss(e=>1/e),dot:Cs,dropout:ks,\"layer-normalisation\"" +
  ":js,\"softmax-cross-entropy\":Ls},Js=new Map([..._t.names.map((e,t)=>{let n=_t.get(e);return[n,n.scalar===void 0" +
  "?hs(t):ms(t)]}),...hr.names.map((e,t)=>[hr.get(e),Is(t)]),...Object.entries(qs).map(([e,t])=>[Ar.get(e),t])]);" +
  "function Ys(e){return Js.get(e)}var Xs=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;" +
  "#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t" +
  ";this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i" +
  ",this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=" +
  "new Map(o?.constants.map(e=>[Zs(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){retur" +
  "n[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.req" +
  "uest.held(e).size>0)throw new Pi(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.va" +
  "lues.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.ha" +
  "s(t)||this.#i.has(t))continue;let r=this.#e[t],i=Gt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);t" +
  "his.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t)," +
  "this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(cs(" +
  "e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void" +
  " 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?thi" +
  "s.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,i" +
  "d:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new Pi(t,`an input without data`,`rows for it among " +
  "the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objectiv" +
  "e;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective" +
  "].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,c" +
  "ount:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])})," +
  "this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S(" +
  "[t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==vo" +
  "id 0&&this.#c.has(n)){this.#_(e,a);let o=ls(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(" +
  "e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=thi" +
  "s.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),cs(" +
  "this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!cs(e)&&!th" +
  "is.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n." +
  "giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attribute" +
  "s:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>" +
  "this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s" +
  "),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===v" +
  "oid 0?void 0:Ys(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size" +
  ">0)return;let o=[],s=((e,t)=>o.push({name:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratc" +
  "h:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);" +
  "this.gradients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r," +
  "i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=th" +
  "is.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;t" +
  "his.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)" +
  "this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(le" +
  "t t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e" +
  ",shape:t}){if(t.lastIndexOf(-1)>0)throw new Pi(e,`rows along an axis that is not the first`,`a value [batch, …" +
  "]`);let n=t[0]===-1,r=Gt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let " +
  "t=this.values.get(e);if(t!==void 0)return t;throw new Pi(this.#e[e].id,`no value`,`a node the loss depends on`" +
  ")}#S(e){let t=Zs(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.o" +
  "ffset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};function Zs(e){return e.map(e=>Obj" +
  "ect.is(e,-0)?`-0`:e).join()}function Qs(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s" +
  "=new os(a),c=ss(o.filter(cs),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new Xs(e,{lanes:l,arena:s,parameters:c},e.k" +
  "eep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=ds(o,t.keys());u.enterParameters(),u.enterTab" +
  "les(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return" +
  " $s(u,o,t,e.keep===!0?d:fs(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:" +
  "u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u" +
  ".gradients,...u.whole])}}function $s(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[.." +
  ".t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function ec(e,t,{values:n,gradi" +
  "ents:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new os(o,u),f=new" +
  " Set(r),p=new Xs(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=ds(s,r.length>0?[...n," +
  "...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&$s(p,s,i,fs(s" +
  ",e=>f.has(e)));let h=[...ds(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{ta" +
  "pe:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients" +
  ",...y])}}function tc(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...ds(o,r.keys()" +
  ")].sort((e,t)=>e-t),c=fs(o,a),l=Qs(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=ec(n,l,u),f=e.build(l,d);" +
  "f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=nc(r.get(i),p);if(e!==void 0)return new Fi(o[i].id" +
  ",t,n,e)}},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??{offset:0};return[o[e].spec.id,t*p[n]]}" +
  "),g=m(s,`value`,d.tape.values)??Li(h,t,p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m([...u.gradients].reverse" +
  "(),`gradient`,d.gradients);return f.dispose(),g}function nc(e,t){if(e===void 0)return;let{offset:n,count:r}=e;" +
  "return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var rc=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;cons" +
  "tructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;re" +
  "turn e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[thi" +
  "s.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradi" +
  "ents.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s" +
  ",...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new ic(t,t=>oc(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));retu" +
  "rn{values:l(this.#t.values,o),gradients:l(c,n)}}},ic=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){" +
  "let i=e.map(r),a=i.map(j),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new F" +
  "loat64Array(o),this.#n=new Int32Array(o).fill(ac);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);l" +
  "et r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e" +
  "=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===ac?0:n[t[r]]}},ac=-1;function oc(e,t,n){if" +
  "(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor" +
  "(t/a)):Array.from({length:a},(e,t)=>r+t)}var sc=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,t" +
  "his.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=cc(e.watched,t),this.#n=lc(this.#r,t,n)}get look(){return thi" +
  "s.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)r" +
  "eturn!0;let t=cc(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.lengt" +
  "h>0||!uc(n.values,t.values)||!uc(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let " +
  "t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this." +
  "#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;" +
  "return new rc({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function cc({values:e,gr" +
  "adients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology" +
  ":a,trains:o,varies:s}=n,{nodes:c}=a,l=ps(c,e=>o(e)||s&&i.has(e)),u=ds(c,[...r.keys()].filter(e=>l.has(e)));ret" +
  "urn{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===" +
  "-1)}}function lc(e,t,n){try{return ec(t,n,e)}catch(e){if(e instanceof Pi)return;throw e}}function uc(e,t){let " +
  "n=new Set(e);return t.every(e=>n.has(e))}var dc=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t" +
  "=e,this.#n=t,this.#r=n,this.#u()}get engine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){retur" +
  "n this.#a??this.#e}run(e,t=0){this.#n.checkIdle();let n=this.#c();return this.#a=n.exception,this.#a===void 0?" +
  "this.#s(n,e,t):this.#o(e,t)}dispose(){this.#l()}#o(e,t){let n=new Zo(this.#n).run(this.#n.step+1,t);if(n.stopp" +
  "ed!==void 0||this.#n.step>=e)return n;let r=this.run(e,n.loss);return{...r,rows:n.rows+r.rows}}#s(e,t,n){let{m" +
  "achine:r,batches:i}=e,a=this.#n,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step:o,lo" +
  "ss:n,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,t-o),d);" +
  "f>0&&this.#p(e,o+f),a.step<t&&h===void 0&&this.#m();let{epoch:g,batch:_}=i.position,v=a.step-1,y={rows:p,loss:" +
  "m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:h}}#c(){let e=th" +
  "is.#i;return e!==void 0&&!this.#d(e)&&e.looking.follow()?e:(this.#l(),this.#u())}#l(){this.#t.catchUp(),this.#" +
  "i?.machine.dispose(),this.#i=void 0}#u(){let e=new as(this.#t,this.#n,this.#r),{batches:t,request:n,slots:r}=e" +
  ",i=Qs(n),a=new sc(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({position:e,val" +
  "ue:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#f(),f=this.#n.isFedByHand?fc():void 0;return" +
  " this.#i={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f,looking:a.at(o)},this.#i}#d(e){retur" +
  "n e.roles!==this.#f()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!==this.#t.wave}#f(){return 2*this.#t." +
  "roleNumber+ +(this.#n.penalty.biases===!0)}#p(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{of" +
  "fset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.se" +
  "t(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a" +
  ".subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#m(){let{step:e}=this.#n;throw this.#" +
  "t.backward(),Ii(this.#t,e),tc(new as(this.#t,this.#n,this.#r),e)??Error(`step ${e} was not taken and all its n" +
  "umbers are finite`)}};function fc(){return new r({what:`a batch was replaced by hand`,where:`engine`,expected:" +
  "`rows of the data; one step was taken on the graph itself`})}function pc(e,t,n,r){let i=n.find(e=>e.isAvailabl" +
  "e()),a=n.find(({name:e})=>e===r);if(i===void 0)return new Zo(t,mc(a));let o=a===void 0||i===a?void 0:mc(a);ret" +
  "urn new hc(e,t,()=>new dc(e,t,i,o))}function mc(e){return new r({what:`engine cannot run here`,where:`engine`," +
  "found:e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var hc=class{#e;#t;#n;#r;#i;constructor(" +
  "e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(){return" +
  " this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)" +
  "}catch(n){if(!(n instanceof Pi))throw n;return this.#r=this.#s(n),this.#r.run(e,t)}finally{this.#i!==void 0&&(" +
  "this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].jo" +
  "in()}#o(){try{let e=this.#n();return this.#i=void 0,e}catch(e){if(!(e instanceof r))throw e;return this.#s(e)}" +
  "}#s(e){return this.#i=this.#a,new Zo(this.#t,e)}};function H({memory:e},t,n){return e.subarray(t,t+n)}function" +
  " gc(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var _c={" +
  "activate({count:e,...t},n){let r=H(n,t.x,e),i=H(n,t.y,e);return vc.get(yc(n))?.forward(r,i)??bc(r,i,n)},activa" +
  "teBack({into:e,add:t,count:n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=H(i,e,n);return(t===0?vc.ge" +
  "t(yc(i)):void 0)?.backward(o,s,c)??xc(a,o,s,c,t,i)}},vc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t." +
  "length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}]," +
  "[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{" +
  "for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function yc({operation:e}){return e?.name??``}function" +
  " bc(e,t,{operation:n,attributes:r}){let{value:i}=Oe(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}f" +
  "unction xc(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=Oe(a);return()=>{for(let a=0;a<t.length;a++" +
  ")r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Sc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=H(a,e," +
  "r),s=H(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)" +
  "o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:" +
  "t,count:n,...r},i){let a=H(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]" +
  "*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=H(a,e,n)," +
  "s=H(a,i.a,n),c=H(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}}," +
  "Cc={loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=w" +
  "c(a.operation),d=H(a,i.y,t*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c." +
  "rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byR" +
  "ows:o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=wc(c.operation)" +
  ",h=n===0?p:m,g=H(c,s.y,i*l),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n" +
  "<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function w" +
  "c({name:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var Tc={mask({in" +
  "to:e,units:t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=H(r,e,t*o);return()=>{let e=_n(a," +
  "i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let " +
  "t=0;t<s.length;t+=o)s[t+e]=s[t]}}},[Ec,Dc]=[1,2],Oc={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:" +
  "a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n" +
  ";t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{l" +
  "anes:c}=t,l=H(t,e.into,n*c),u=H(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for" +
  "(let e=0,t=0;e<n;e++,t+=c){if(r!==Ec){let n=r===Dc?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for" +
  "(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;kc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Ac(l,t,c,u,n*c,d[p],d[p+s])" +
  ",n+=2,p+=2*s),n<a&&jc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o" +
  "},s){let{lanes:c,memory:l}=s,u=H(s,o.g,t*c),d=H(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for" +
  "(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]" +
  "=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t" +
  "]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,i.g,t*o);retu" +
  "rn()=>{if(r===0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)" +
  "t+=c[i];s[e+r*n]+=t}}}};function kc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[" +
  "u+n]+s*r[u+2*n]+c*r[u+3*n]}function Ac(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c" +
  "+n]}function jc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Mc={normalise({units:e,epsilon" +
  ":t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.y,e*c),d=H(s,o.x,e*c);retu" +
  "rn()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=Nc(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*" +
  "r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lan" +
  "es:c,memory:l}=s,u=H(s,e,n*c),d=H(s,o.x,n*c),f=H(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s," +
  "slope:p}=Nc(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p" +
  "/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};funct" +
  "ion Nc(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let " +
  "c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;re" +
  "turn{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Pc))}}var Pc=1e-300,Fc={sumUnits({into:e,add:t,units:n,f" +
  "actor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,o),l=H(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for" +
  "(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i" +
  "},a){let{lanes:o,memory:s}=a,c=H(a,e,n*o),l=H(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:" +
  "0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n*" +
  "a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},s" +
  "caleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,n*a),s=H(i,r.g,a),c=H(i,r.b,n*a);return()=>{fo" +
  "r(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Ic={...Oc,...Sc,...Fc,..._c,...Cc,...Tc,...Mc,call" +
  "({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){l" +
  "et o=a(e);return()=>{o.backward(t,n,r,i)}}},Lc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=zc;#l=[];#u=-1;constructor(e,t" +
  ",n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this." +
  "#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Bc(n,e)),this.#a=Bc(n,e),this.#o=[...s,e]." +
  "map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:zc,training:!0,draw:0}}forward(){this.#d(" +
  "),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this." +
  "#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(" +
  "this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)r" +
  "eturn;this.#u=e;let n=this.#o.map(t=>Rc(t,e));this.#s.output=n.at(-1)??zc,this.#s.inputs=n.slice(0,-1),this.#c" +
  "=Rc(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Rc(t,e))}#f({offset:e,units:t,perRow:n},{d" +
  "ata:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({d" +
  "ata:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let " +
  "a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(" +
  "let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};functio" +
  "n Rc(e,t){return N(e.map(e=>e===-1?t:e))}var zc={shape:[0],data:new Float64Array};function Bc({values:e},t){le" +
  "t n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function Vc(e,t){let n=e/2**20;retur" +
  "n new r({what:`not enough memory for a compiled run`,found:n<1024?`${n.toFixed(1)} MiB needed`:`${(n/1024).toF" +
  "ixed(1)} GiB needed`,expected:`${t}; a smaller batch needs less`})}function Hc({rows:e},{batches:t}){return{ro" +
  "ws:e,start:0,order:t.order,step:0}}var Uc=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};constructor(e,t,n" +
  ",r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Wc(e.parameters,n,Object.keys(t.updater.init(0" +
  ")))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r),t" +
  "his.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!Gc(this.#a.gradient))break;let s=e+this.#s(t.pen" +
  "alty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)}" +
  "return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.st" +
  "art,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this.#a,r=0;for(let i of _i){let" +
  " a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{clip:n,updater:r}=this.#t,{t" +
  "rained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)Ut.get(e).clip(o,t);let c=this.#o;c.step=e,c" +
  ".learningRate=t,r.update(i,a,s,c)}};function Wc(e,t,n){let{offset:r,paying:i,trained:a,gradient:o,state:s}=e,c" +
  "=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(r,a),gradient:l,gradie" +
  "nts:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Gc(e){let t=0;for(let n=0;n<e.length;n" +
  "++)t+=0*e[n];return t===0}var Kc=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=qc(" +
  "e.size);let n=Hc(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWho" +
  "le===!0,this.#e=new Uc(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i." +
  "length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}cat" +
  "ch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;r" +
  "eturn({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return gc(Ic,a,{memory:r,lanes:n" +
  ".lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Lc(a,e.nodes,n,r,t);return i.set(a,o),o}" +
  "})}}};function qc(e){try{return new Float64Array(e)}catch{throw Vc(Float64Array.BYTES_PER_ELEMENT*e,`that much" +
  " free memory`)}}var Jc={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e" +
  " in Ic,create:(e,t)=>new Kc(e,t)},Yc={size:8,width:2},Xc={size:4,width:4},U={load:0,store:11,load32Splat:9,loa" +
  "d64Splat:10,constant:12,shuffle:13},W={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[4" +
  "3]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=253;function Zc(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(" +
  "t+n));return{add:n,subtract:r,multiply:i,divide:a}}function Qc(e){return[K,e,1]}var $c={...Yc,type:G.f64,one:{" +
  "type:G.f64,bytes:8,load:[43],spread:[43],store:[57],...Zc(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,U.lo" +
  "ad],spread:[K,U.load64Splat],store:[K,U.store],...Zc(Qc,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73]" +
  ",fromInteger:[183],fromFloat64:[]},el={...Xc,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[5" +
  "6],...Zc(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load32Splat],store:[K,U.store],.." +
  ".Zc(Qc,228)},extract:31,loadPlace:86,splat:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},tl=new Set(" +
  "[`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`])," +
  "nl={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{addr" +
  "ess:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:" +
  "d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,wid" +
  "th:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows" +
  ":t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d}," +
  "start:a,bias:0,biasStep:0}},activateRows:(e,t)=>cl(rl[t.operation].forward,e,t),activateRowsBack:(e,t)=>cl(rl[" +
  "t.operation].back,e,t),mask:(e,t)=>cl(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>cl(`lossValue`,dl" +
  "(e,t),t),lossBack:(e,t)=>cl(`lossBack`,dl(e,t),t),call:(e,t)=>sl(t),callBack:(e,t)=>sl(t)},rl={softmax:{forwar" +
  "d:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},il={activate:ki,ac" +
  "tivateBack:ki,lossValue:Ai,lossBack:Ai};function al({name:e,operands:t},n){let r=nl[e];return r===void 0?cl(e," +
  "t,n):r(t,n)}function ol({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in rl;let r=il[e=" +
  "==`loss`?`lossValue`:e];return r===void 0||r.includes(ul(r,t,n))}function sl({step:e}){return{kernel:`core`,op" +
  "erands:{step:e},variant:0}}function cl(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i" +
  "*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?tl.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operand" +
  "s:Object.fromEntries(Oi[e].map(e=>[e,c(e)])),variant:ll(e,n)}}function ll(e,{operation:t,attributes:n}){let r=" +
  "il[e];return r===void 0?0:r.indexOf(ul(r,t,n))}function ul(e,t,n){return Object.values(n).map(e=>`${t} ${Strin" +
  "g(e)}`).find(t=>e.includes(t))??t}function dl(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isR" +
  "ow:1}:e}var[fl,pl,ml]=[0,1,2];function hl(e){let t=e;for(;;){let e=gl.reduce((e,t)=>_l(e,t),t);if(e.length===t" +
  ".length)return e;t=e}}var gl=[vl(Cl),vl(wl),vl(Tl),kl];function _l(e,t){let n=[];for(let r of e){let e=n.at(-1" +
  "),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function vl(e){return(t,n)=>{if(t.k" +
  "ernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||yl(n,t)?void 0:r}}function yl({" +
  "a:e,b:t,rows:n,depth:r,columns:i},a){let o=bl(a.c,a.rows,a.columns);return xl(o,bl(e,n,r))||xl(o,bl(t,r,i))}fu" +
  "nction bl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math." +
  "max(...a)]}function xl([e,t],[n,r]){return e<=r&&n<=t}function Sl(e){let t=({at:e,row:t,column:n})=>({at:e,row" +
  ":n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function Cl(e,t){if(t.star" +
  "t!==pl||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!El(e.c,t.c,e.rows,e.columns))return;let n=Dl(e.d" +
  "epth,e.a.at,e.a.column,t.a.at),r=Dl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a." +
  "row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b" +
  ",row:r}}}function wl(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!El(e.b," +
  "t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=" +
  "Dl(e.rows,e.a.at,e.a.row,t.a.at),r=Dl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===ml?Dl(e.rows,e.bias,e.biasStep" +
  ",t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,r" +
  "ow:r},biasStep:i}}function Tl(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===ml&&(e.bias" +
  "!==t.bias||e.biasStep!==t.biasStep))return;let n=wl({...Sl(e),start:fl},{...Sl(t),start:fl});return n===void 0" +
  "?void 0:{...Sl(n),start:e.start,biasStep:e.biasStep}}function El(e,t,n,r){return e.at===t.at&&(n===1||e.row===" +
  "t.row)&&(r===1||e.column===t.column)}function Dl(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Ol={" +
  "activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`," +
  "`b`],divide:[`into`,`a`,`b`]};function kl(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Ol[e" +
  ".kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operand" +
  "s[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]" +
  "===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e" +
  "-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Al=e=>e.row,J=e=>e.units*e.row," +
  "jl=(e,t)=>t,Ml=e=>e.row*(e.classes===1?1:e.units),Nl=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,Pl={y:J,x:J},Fl" +
  "={into:J,y:J,g:J},Il={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+" +
  "n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:Pl,softmaxBack:Fl,logSoftmax:Pl,logSoftmax" +
  "Back:Fl,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:q,a:q,b:q},sumUnits:{into:A" +
  "l,x:J},spreadUnits:{into:J,g:Al},dotUnits:{into:Al,a:J,b:J},scaleUnits:{into:J,g:Al,b:J},mask:{into:J},normali" +
  "se:{y:J,x:J,gain:Nl(`gain`),bias:Nl(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:Nl(`gain`)},lossValue:{into:jl" +
  ",y:J,t:J},lossBack:{into:J,y:J,t:J,g:jl},crossEntropy:{into:jl,y:J,t:Ml},crossEntropyBack:{into:e=>(e.side===1" +
  "?Ml:J)(e),y:J,t:Ml,g:jl}},Ll=new Map(Object.entries(Il).map(([e,t])=>[e,Object.entries(t)]));function Rl(e,t){" +
  "if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[Bl(`a`,a,n,r,t" +
  "),Bl(`b`,o,r,i,t)];return c===ml&&d.push(Bl(`bias`,{at:l,row:u,column:0},n,1,t)),{target:Bl(`c`,s,n,i,t),adds:" +
  "c===pl,sources:d}}let{kernel:n,operands:r}=e,i=Ll.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e" +
  "],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0" +
  "));return{target:o,adds:r.add===1,sources:s}}function zl(e,t){if(t.length===0)return e;if(e.kernel!==`product`" +
  "){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]" +
  "of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}fun" +
  "ction Bl(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+" +
  "(r-1)*t.column+i,isDense:a}}function Vl(e,t){let n=ql(e.steps.map(n=>Wl(n,e.steps.length>1,t)));return{task:e," +
  "operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${Yl(t)}`).join(`; `)}}function Hl(e){let t=[];for(let " +
  "n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}fun" +
  "ction Ul({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);r" +
  "eturn zl(e,a)}function Wl({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.is" +
  "Fixed?e.at:t.own.at),o=Kl(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:Gl.s" +
  "lice(0,a.length),from:a,kind:Xl(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,nam" +
  "es:s,from:a,kind:Xl(e,[...s,c])}}var Gl=[`a`,`b`,`bias`];function Kl(e,t,{size:n,one:r}){if(e.kernel===`produc" +
  "t`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={row:" +
  "0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,...e}" +
  "];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`&&" +
  "r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{...c,r" +
  "ows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function ql(e){return e.length<2?e:Hl(e).flatMap(e=>{if(e.length<2)ret" +
  "urn e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Jl(e.from,t.from));if(n)return[t" +
  ",...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:pl;return n.start===r?e:{...e" +
  ",operation:{...n,start:r}}})})}function Jl(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];ret" +
  "urn 0}function Yl(e){return e.kernel===`product`?e.start:e.operands.add??fl}function Xl(e,t){if(e.kernel===`pr" +
  "oduct`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.co" +
  "lumn} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!=" +
  "=`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function Zl(e,t,n){let r=[],i=$l(e),a=new Map;return Ql(e).fo" +
  "rEach((e,o)=>{let s=new Map;for(let t of e){let e=Vl(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.pus" +
  "h(e)}for(let e of s.values()){let n=eu(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=tu(s,t" +
  "),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),nu(n,r)}for(let{offset" +
  ":e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function Ql(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n" +
  ");return t}function $l(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,l" +
  "evel:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function eu" +
  "(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at" +
  ",...e.operations[0].from]}}).sort((e,t)=>Jl(e.addresses,t.addresses)).map(({draft:e})=>e)}function tu(e,t){let" +
  " n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{of" +
  "fset:r,bytes:n}}function nu(e,t){let n=e.map(e=>Hl(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({ta" +
  "sk:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(Ul(e,o))})}va" +
  "r ru=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this" +
  ".isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+" +
  "=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastR" +
  "ead=Math.max(e.lastRead,this.lastRead)}};function iu(e,t,n){let r=[];for(let t of e){let e=Rl(t,n);if(e===void" +
  " 0)return;r.push(e)}let i=au(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void" +
  " 0||t&&!n.isFixed)&&(n.value=new ru(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=" +
  ">{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s" +
  ".writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function au(e,t){let n=new " +
  "Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes=" +
  "==t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(" +
  "e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=" +
  "n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t" +
  "])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function ou(e,t){let n" +
  "=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(su(a,t)){let e=a.sources[0].value.o" +
  "wn;if(!a.adds&&cu(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n" +
  "[t];if(t!==void 0&&s!==void 0&&lu(s,t,e,o)){n[t]=void 0,n[i]=du(s,a);for(let{value:e}of s.sources)e.own.lastRe" +
  "ad=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}funct" +
  "ion su({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function cu(e,t,n){return e.isFixed||e" +
  ".bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function lu({operation:e,so" +
  "urces:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:uu(e)&&t.every(e=>e.value.own!==i&&e.va" +
  "lue.own.lastWrite<n)}function uu(e){return e.kernel===`product`?e.start===fl:e.operands.add===0}function du({o" +
  "peration:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product" +
  "`?{...e,start:pl,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:" +
  "i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function fu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==v" +
  "oid 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e)" +
  ",o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?." +
  "writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&pu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level," +
  "o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i." +
  "sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function pu(e,{adds:t,targetTouch:n},{readers:r},i){" +
  "let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&" +
  "(i<=e.level||!e.isSettled)}function mu(e,{size:t,fixed:n,ones:r,start:i}){let a=iu(e,n,t);if(a===void 0)return" +
  ";let o=new os(hu,i),[s]=r;return{operations:Zl(fu(ou(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var hu=64,[" +
  "gu,_u]=[200,2e4];function vu(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{operation:o,attributes:s" +
  "}=t[i].spec;return al(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}function yu(e,t,n,r){let{size:i," +
  "address:a}=n,{gradient:o,trained:s}=e.parameters;return bu(vu(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+" +
  "s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))" +
  "),start:r})}function bu(e,t,n){let r=e.length>_u&&!t?e:hl(e),i=r.length>gu&&!t?mu(e,n):void 0,a=i===void 0?[]:" +
  "hl(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?hl(e):r,end:n" +
  ".start}}var xu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Su=2**31-1,Cu=class{at=0;randomAt=L" +
  ".random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Ni.length),this.#t=new Float64Array(e,0,L.random/8)" +
  ",this.#n=new Uint32Array(e,L.random,(L.frameSize-L.random)/4)}get(e){return this.#e[Ni.indexOf(e)]}set(e){for(" +
  "let[t,n]of Object.entries(e))this.#e[Ni.indexOf(t)]=n}get firstStep(){return this.#t[L.firstStep/8]}get loss()" +
  "{return this.#t[L.lossTaken/8]}clear(e,t=0){this.#t[L.firstStep/8]=e,this.#t[L.lossTaken/8]=t,this.set({taken:" +
  "0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=xu){this.#t[L.lossBelow/8]=e,this" +
  ".#t[L.leastGain/8]=t,this.#t[L.bestLoss/8]=r,this.set({patience:Math.min(n,Su),waited:i})}get stopState(){retu" +
  "rn{best:this.#t[L.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[" +
  "t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},wu=8,[Tu,Eu]=[2048,128],Du=8;function Ou({rows:e,depth" +
  ":t,columns:n}){return e*t*n<=Tu&&t<=Eu}function ku(e,{size:t,width:n}){let r=e.start===ml?e:Sl(e),[i,a]=[e,r]." +
  "map(e=>Au(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e" +
  ".b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Ou(e))return{manner:e.columns===1&&e.depth" +
  "<Du&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>ju(e,t));return o===void 0?{manner:`depth`" +
  ",product:e}:{manner:`turned`,product:o}}function Au({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&" +
  "n>1}function ju({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=wu}var Mu=Object.keys(Oi),Nu=class{#e=[" +
  "];emit(e,t,n=0){let r=Oi[e];this.#e.push(Mu.indexOf(e)+(n<<8)+(Pu(e)<<16),...r.map(e=>t[e]))}finish(){return t" +
  "his.emit(`end`,{}),Int32Array.from(this.#e)}};function Pu(e){return 4*(Oi[e].length+1)}var Fu=24576,Iu=64,Lu=1" +
  "28,Ru=16,zu=8;function Bu(e,t){let{manner:n,product:r}=ku(t,e);Vu[n](e,r)}var Vu={rows(e,t){let{rows:n,depth:r" +
  "}=t;Ku(e,t)?Yu(e,{...t,a:qu(e,t.a,n,r)},Ju(e,n,r).bytes):Yu(e,t)},turned:Uu,depth(e,t){Qu(e,t.rows>t.columns&&" +
  "t.start!==ml?Sl(t):t)},columns:Hu};function Hu(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({." +
  "..e,at:e.at+n*e.column}));Yu(e,{...t,columns:1,b:r,c:i})}}function Uu(e,t){let{words:n,size:r}=e,i=Ju(e,t.dept" +
  "h,t.columns),a=qu(e,t.b,t.depth,t.columns),o=Xu(e,{...t,b:a});if(t.start===fl&&t.depth%e.width===0&&t.columns*" +
  "r>=Lu&&t.depth>=Ru){let a=e.scratch(i.bytes+Wu(e,t))+i.bytes,s=o.length*Pu(`product`);n.emit(`sparseProduct`,{" +
  "...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function Wu({s" +
  "ize:e},{rows:t,depth:n}){return 96+4*t+16+(t*n+1)*2*e}function Gu(e){return e%512==0}function Ku({size:e},{row" +
  "s:t,depth:n,a:r}){return r.row===e&&Gu(r.column)&&t>=zu&&n>=Ru}function qu(e,{at:t,column:n},r,i){let{words:a," +
  "size:o,scratch:s}=e,{row:c,bytes:l}=Ju(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRo" +
  "w:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function Ju({size:e},t,n){let r=(Math.ceil(n*e/Iu)|1)*Iu;return{r" +
  "ow:r,bytes:r*t+Iu}}function Yu(e,t,n=0){let r=Xu(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r." +
  "length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from" +
  ":o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function Xu({size:e},t){let n=t.col" +
  "umns*e,r=t.depth*n<=Fu||t.rows<zu,i=r?n:Math.max(Lu,Zu(n,Math.floor(Fu/t.depth),32)),a=Math.max(Ru,Math.floor(" +
  "Fu/Math.min(i,n))),o=r?t.depth:Zu(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({ro" +
  "ws:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.colum" +
  "n,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:pl,bias:t.bias,biasStep:t.bia" +
  "sStep});return s}function Zu(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function Qu({wo" +
  "rds:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,b" +
  "Row:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}functi" +
  "on $u(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function ed({operations:e,bloc" +
  "k:t},n){for(let t of e)nd(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:L.check,from:" +
  "r,bytes:i}),n.words.finish()}function td(e,t){for(let n of e)nd(n,t);return t.words.finish()}function nd(e,t){" +
  "e.kernel===`product`?Bu(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function rd({pieces:e,block:t}){let{p" +
  "arameter:n,gradient:r,state:i,bytes:a}=t,o=new Nu,{own:s,isScaled:c}=$u(e),[l,u]=[0,0];for(let{name:e,slots:t," +
  "count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,byt" +
  "es:a,numbers:u};o.emit(`piece`,p,Mi.indexOf(e)),l+=t.length,u+=id*c}return o.emit(`descend`,{parameter:n,direc" +
  "tion:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var id=8,ad=globalThis,od=65536,sd=new Map;function cd(e){" +
  "return dd(e)!==void 0}function ld(e){let{WebAssembly:t}=ad;if(t===void 0)throw Error(`no WebAssembly`);return " +
  "new t.Memory({initial:Math.ceil(e/od)})}function ud(e,t,n){let{WebAssembly:r}=ad,i=dd(e);if(r===void 0||i===vo" +
  "id 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l" +
  "={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}func" +
  "tion dd(e){return sd.has(e)||sd.set(e,fd(e)),sd.get(e)}function fd(e){let{WebAssembly:t}=ad;if(t!==void 0)try{" +
  "return new t.Module(pd(e))}catch{return}}function pd(e){let{Buffer:t}=ad;if(t!==void 0)return new Uint8Array(t" +
  ".from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),1" +
  "6);return n}var md=2048,hd=1024,gd=64,_d=64;function vd(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o," +
  "updater:s}=t,{parameters:c,lanes:l}=e,u=L.frameSize,d=e=>{let t=Math.ceil(u/_d)*_d;return u=t+e,t},f=s.kernels" +
  "??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+gd),h=e=>m+e*n,g=d(4*i.rows),_=d(8*md*p),v=d(256),y={at:d(h" +
  "d),bytes:hd},ee={size:n,lanes:l,address:h,order:g},te={parameter:h(c.offset),gradient:h(c.gradient),state:c.st" +
  "ate.map(h),bytes:c.trained*n},b=yu(e,o.nodes,ee,Math.ceil(u/_d)*_d);u=Math.max(u,b.end+gd);let x=d(0),S=()=>({" +
  "words:new Nu,size:n,width:r,scratch(e){return u=Math.max(u,x+e+gd),x}}),ne={rows:i.fullSize,areFull:i.rows%i.f" +
  "ullSize===0},C={operations:b.operations,pieces:f,block:te,batch:ne},re=ed(C,S()),ie=rd(C),ae=td(hl(vu(a?.steps" +
  "??[],o.nodes,ee,e.steps.length)),S()),w=d(re.byteLength),oe=d(ie.byteLength),T=d(ae.byteLength);return yd(u),{" +
  "bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[w,re],[oe,ie],[T,ae]],look:T,ste" +
  "p:C,sheet:S,frame:{program:w,update:oe,loss:h(e.loss),gradient:te.gradient,trained:te.bytes,parameter:te.param" +
  "eter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batc" +
  "hes:i.perEpoch}}}function yd(e){if(e>4294967296)throw Vc(e,`at most 4 GiB`)}var bd=`xoroshiro128+`,xd=400,Sd=c" +
  "lass{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n)" +
  "{let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=vd(e,t,i);let a=Td(this.#t.bytes),{buffer" +
  ":o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#" +
  "s=new Float64Array(o,s.numbers,md*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=n" +
  "ew DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=wd(n,s," +
  "e),this.#i=new Cu(o),this.#i.set(s.frame),this.#d=Hc(e,t);let l=new Int32Array(o),u=this.#D();this.#a=ud(r,a,e" +
  "=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new Uc(e,t,this.memory,this.#d,()=>{this.#i.clear(thi" +
  "s.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this." +
  "#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r" +
  ";){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o?0:8*t" +
  "his.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==v" +
  "oid 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`" +
  "rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set(" +
  "{program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program}" +
  ")}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),..._i.names.filter(t=>(e[t]?" +
  "?0)!==0)];return n.kernels!==void 0&&r.every(e=>Cd(e)>0)}#_({penalty:e}){let t=[..._i.names.map(t=>[t,e[t]??0]" +
  ").filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,Cd(e),!0),this.#l.setFloa" +
  "t64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Cd(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,thi" +
  "s.#h,t?e:md),{random:i,batch:a}=n.position;return i===void 0||i.generator===bd?r:Math.min(r,n.perEpoch-a)}#y(e" +
  "){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i" +
  ",step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u,count:" +
  "d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r," +
  "e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isR" +
  "ateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),jr(i.lear" +
  "ningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(this.#i.at,e)<0" +
  "}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===bd" +
  ";this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffl" +
  "e(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`)" +
  ",n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===bd)this.#m=t,e.position={epoch:t,batch:n,rando" +
  "m:{generator:bd,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.ep" +
  "och<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new" +
  " Lc(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.st" +
  "eps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);" +
  "i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=t" +
  "his.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.first" +
  "Step+this.#i.get(`taken`)}};function Cd(e){return ji.indexOf(e)}function wd({rewriting:e},{step:{operations:t," +
  "batch:n}},r){let i=xd*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}function" +
  " Td(e){try{return ld(e)}catch{throw Vc(e,`that much free memory`)}}var Ed={needs:`WebAssembly, allowed by the " +
  "page`,isMet:()=>!0};function Dd(e,t,{needs:n,isMet:r}=Ed){let{binary:i,precision:a}=t;return{name:e,width:a.wi" +
  "dth,bytes:a.size,needs:n,isAvailable:()=>r()&&cd(i),has:(e,{name:t},n)=>ol(e,t,n),join:(e,{nodes:t})=>{let{siz" +
  "e:n}=a,r=e.size*n;return yu(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel:e})=>" +
  "e)},create:(e,n)=>new Sd(e,n,t)}}var Od=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor" +
  "(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}has" +
  "(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this.#h" +
  "(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(),t" +
  "his.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=this." +
  "#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#a.p" +
  "ush(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()===1;th" +
  "is.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`)" +
  ";this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r=th" +
  "is.#n[this.#r[t]],i=new kd(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===Ad){i.c" +
  "ut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>o.has(" +
  "e)}}if(a>=jd&&a<=Md)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===Id&&this.#e[this.#t]===Ld)i.cut(t" +
  "),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`the fu" +
  "nction ${e} holds the instruction ${a}`)}}#d(e){if(e===Id){let e=this.#p();return e===Rd?this.#t+=16:e<=zd||e=" +
  "==Bd||e===Vd?(this.#p(),this.#p()):e>=Hd&&e<=Ud&&this.#t++,!0}return e===Nd?(this.#p(),!0):(e===Pd?this.#t+=4:" +
  "e===Fd&&(this.#t+=8),e>=Pd)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e+=(" +
  "n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return Array" +
  ".from({length:this.#p()},e)}},kd=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e," +
  "this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.pu" +
  "sh(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this." +
  "parts.push(Wd),this.variable(this.#t+r,t)}},[Ad,jd,Md,Nd,Pd,Fd,Id]=[11,32,34,65,67,68,253],[Ld,Rd,zd,Bd,Vd]=[1" +
  "2,13,11,92,93],[Hd,Ud]=[21,34],Wd=Uint8Array.of(jd),Gd=class{#e=new Uint8Array(256);#t=0;get length(){return t" +
  "his.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(qd);let t=e;for(;t" +
  ">127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(qd);let t=e;for(;t<-64||t>63;" +
  ")this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)th" +
  "is.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Kd)this.#e.set(e,this.#t),this.#t+=t;else f" +
  "or(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){r" +
  "eturn this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math." +
  "max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Kd=16,qd=5,[Jd,Yd,Xd,Zd,Qd]=[1,2,3,9,10],$d=[0,97,115,109," +
  "1,0,0,0];function ef(e){let t=new Gd;return t.byte(...$d),nf(t,Jd,e=>e.byte(1,96,0,0)),nf(t,Yd,e=>{e.unsigned(" +
  "2),rf(e,`memory`,[2,0,1]),rf(e,`table`,[1,tf,0,1])}),nf(t,Xd,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n" +
  "++)t.unsigned(0)}),nf(t,Zd,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(" +
  "n)}),nf(t,Qd,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var tf=112;function nf(e" +
  ",t,n){let r=new Gd;n(r),e.byte(t),e.block(r)}function rf(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var af=cl" +
  "ass{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n" +
  ".has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let " +
  "t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length)" +
  ")return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},of=16,sf=12,cf=class{#e=[];#t;constructor(e){thi" +
  "s.#t=e}keep(e,t){this.forget(e,of),this.#e.length>=sf&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(l" +
  "et n of this.#e)if(n.at<=e&&e+t<=n.at+of)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this." +
  "#e[n].at;r<e+t&&e<r+of&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){l" +
  "et[{local:t}]=this.#e.splice(e,1);this.#t(t)}},lf=class{arithmetic;#e;#t=new Gd;#n=[];#r=new Map;#i=[];#a=new " +
  "cf(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e" +
  "){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-" +
  "1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.lo" +
  "cal(e);return this.#h(ff,n),n}set(e,t){t(this),this.#h(ff,e)}get(e){this.#h(df,e)}store({type:e,store:t,bytes:" +
  "n},r,i){this.#p(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),t" +
  "his.#m(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#h(pf,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i" +
  ",size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a}," +
  "()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==voi" +
  "d 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=t" +
  "his.arithmetic,s=gf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a," +
  "s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(l" +
  "et e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=thi" +
  "s.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for" +
  "(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t" +
  ".map(()=>this.let(G.i32,_f(0)));this.#t.byte(...mf),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach(" +
  "(e,n)=>{this.set(e,r=>{r.operate(W.integer.add,gf(e),_f(t[n]))})});let[i]=n;this.operate(W.integer.less,gf(i)," +
  "_f(e*t[0])),this.#t.byte(...hf)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d(e,thi" +
  "s.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):uf);for(" +
  "let e of i)o.push(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsigned(o" +
  "[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){return" +
  " e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new Ar" +
  "rayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buf" +
  "fer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.opera" +
  "te([253,U.constant,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.operate(" +
  "[253,U.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>" +
  "n%e===e-1?128:0);this.operate([253,U.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,U.shuffle" +
  ",...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),thi" +
  "s.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new Gd,t=[];for(l" +
  "et e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsign" +
  "ed(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?this.integer(0):this.get(" +
  "e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t." +
  "byte(e),this.#t.unsigned(t)}},uf={type:G.v128,index:NaN},[df,ff,pf]=[32,33,34],mf=[3,64],hf=[13,0,11],gf=e=>t=" +
  ">{t.get(e)},_f=e=>t=>t.integer(e),vf=12e3,yf=16e4,bf=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this" +
  ".#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>yf}add(e,t){let n=this.#r;" +
  "(n===void 0||n.length>vf)&&(this.end(),n=new lf(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1})," +
  "this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X" +
  "=(e,t)=>n=>{n.load(e.load,t,e.bytes)},xf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.ope" +
  "rate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},Sf=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(" +
  "e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function Cf({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{b" +
  "y:t}}}function $(e,t){return Cf(t,e)}function wf(e,t,n){if(t.by===void 0)return Cf(n,t.at);if(n.by===void 0)re" +
  "turn Cf(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e.operate(W.integer.add,Y(r),Y(i))});return{at:t.at+n.a" +
  "t,by:a}}var Tf=e=>t=>{t.load(W.integer.load,{at:4*Ni.indexOf(e)},4)},Ef={at:L.check};function Df({rows:e,areFu" +
  "ll:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Tf(`batchRows`))}}function Of(e,t,n,r){let{" +
  "width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e," +
  "t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=" +
  ">{t.operate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.o" +
  "perate(W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Df(t))})})}}functi" +
  "on kf(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Af(i,e.arithm" +
  "etic.size)?(Mf(e,i),r+=n):(Nf(e,t[r]),r++)}}function Af(e,t){let[{at:n,start:r},i]=e,a=jf(i.start,r,t)?t:0;ret" +
  "urn e.every((e,i)=>e.rest===void 0&&jf(e.at,n,i*t)&&jf(e.start,r,i*a))}function jf(e,t,n){return e===void 0||t" +
  "===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Mf(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=If" +
  "(e,t.map(({sum:e})=>e)),s=jf(a.start,i,0);e.store(n,r,Pf(n,i,s,o))}function Nf(e,{sum:t,rest:n=[],at:r,start:i" +
  "}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Ff(e,t));e.store(a,r,Pf(a,i,!1,o))}function Pf(e,t,n,r){" +
  "return t===void 0?r:Z(e,n?xf(e,t):X(e,t),r)}function Ff({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract" +
  "(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function If({arithmetic:{many:e,size:" +
  "t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e,Lf(t,[0,2],i,a),Lf(t,[1,3],i,a));let c=(n,r)=>Z(e,Lf(" +
  "t,[0,4,2,6],n,r),Lf(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Lf(t,[0,1" +
  ",4,5],Y(r),Y(l)),d=Lf(t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function Lf(e,t,n,r){let i=t.flatMap(t=>Arr" +
  "ay.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[Rf,zf]=[4,4];function Bf(e,{gradient:t,byte" +
  "s:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));Wf(e," +
  "n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,Ef,Ff(e,a))})}" +
  "function Vf(e,t,n,r){let i=Uf(e,t),{own:a,isScaled:o}=$u(t);Wf(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Hf(" +
  "e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function Hf(e,{pieces:t,numbers:n,block:r,pla" +
  "ce:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$" +
  "(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p" +
  "=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${Gf(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1)," +
  "p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.s" +
  "tore(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y" +
  "(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function Uf(e,t){let{many:n,fromFloat6" +
  "4:r,splat:i}=e.arithmetic,a=e.let(G.i32,Tf(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t}," +
  "()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o" +
  "+=8,s}))}function Wf(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/zf),o=(e,t)=>Array.from({length" +
  ":t},(t,n)=>$(n*r,e));e.repeat(a,[zf*r],Rf,e=>{n(o(e,zf))});let s=i-a*zf;s>0&&n(o({at:a*zf*r},s))}function Gf(e" +
  "){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Kf=4,qf=1;function Jf(e,{into:t,bytes:n,add:r},i){let{m" +
  "any:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Mat" +
  "h.floor(c/Kf),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>Cf(n,t*a.bytes)),o=i.map(t=>e.let(a." +
  "type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[Kf*a.bytes],qf,e=>{u(e,Kf)});let d=l*" +
  "Kf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var Yf={activate({operan" +
  "ds:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=ki[i];if(a.has(o))return i=>{Jf(i,{into:e,bytes" +
  ":n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),xf(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:" +
  "r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${ki[s]}Slope`;if(c.has(l))return s=>{Jf(s,{into:e,b" +
  "ytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.get(l),s,a,xf(e,{at:o}))}" +
  "))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{Jf(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,xf(" +
  "e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{Jf(r,{into:e,bytes:t,add:0},e=>xf(e," +
  "{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{Jf(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,X(e" +
  ",$(n,t)),X(e,$(r,t))))}},Xf=64,Zf=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:" +
  "o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>Xf||!o.areFull))return u=>{let{load:d,multiply:f}=W.integer,p=u.let" +
  "(G.i32,e=>{e.operate(f,Tf(`batchStart`),_f(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.r" +
  "ows?e:0),by:p},4)},_f(n))});if(r===1)$f(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from(" +
  "{length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Qf(i,t+o*s))})}};function Qf(e,t" +
  "){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{a" +
  "t:t,by:e[0]},n.arithmetic.size)})}function $f(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for" +
  "(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l*s,by:t}" +
  "))}var ep=64,tp=(e,t)=>{let{operands:n}=e,r=rp(e);if(ip(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i." +
  "arithmetic,s=i.local(a.type);ap(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),X(a,$(n.y,e)),X(a,$(n.t,e)" +
  "))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Ff(i,s),op(e,t))})}},np=(e,t)=>{l" +
  "et{operands:n}=e,r=`${rp(e)}Slope`;if(!ip(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t" +
  "`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,X(c" +
  ",{at:n.g}),op(e,t))})});ap(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r),X(s,$(n[i],e)),X(s,$(n[a" +
  "],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function rp({variant:e}){return Ai[e].repla" +
  "ce(/[- ](.)/g,(e,t)=>t.toUpperCase())}function ip({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.cei" +
  "l(t/n.many.bytes)<=ep&&t%n.many.bytes===0}function ap(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{ma" +
  "ny:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t" +
  ":Of(e,i,c/o.bytes*s,t),l===0&&c===0)})}function op({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{o" +
  "ne:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Df(n)):a(r)}}var[sp,cp,lp]=[2,4,8],[up,dp]" +
  "=[6,2];function fp(e,t){let n=t.columns===1?lp:sp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];" +
  "e.repeat(r,i,i[0]>0?dp:r,(r,i,a)=>{pp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c" +
  ".row},bias:{at:a*t.biasStep}};a<t.rows&&pp(e,t,{...o,high:t.rows-a})}function pp(e,t,n){for(let r=0;r<t.column" +
  "s;r+=cp)e.block(()=>{mp(e,t,n,r)})}function mp(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}" +
  "=e.arithmetic,d=Math.min(cp,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({a" +
  "t:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.loca" +
  "l(s.type)),_=f>up||f===0;if(_)for(let t of g)e.set(t,hp);e.repeat(f,[s.bytes],up,t=>{let n=Array.from({length:" +
  "a},(n,r)=>e.let(s.type,X(s,wf(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,wf(e,m(r," +
  "0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):Sf(s,...l,Y(o)))})})" +
  "});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n,i)))});" +
  "kf(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===pl?s:t.start===ml?$(t.bias" +
  "+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}" +
  "))}var hp=e=>{e.nothing()},gp=5,[_p,vp]=[12,4],yp=2;function bp(e,t){let{many:n,one:r,size:i,width:a}=e.arithm" +
  "etic,o=Math.floor(t.columns/a),s=o>gp?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],yp,r=>{xp(e,t,{" +
  "place:r,broad:s,kind:n})});let u=o-c*s;u>0&&xp(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;" +
  "n++)xp(e,t,{place:{at:n*i},broad:1,kind:r})}function xp(e,t,n){let r=Math.min(vp,Math.floor(_p/n.broad)),i=Mat" +
  "h.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?yp:i,(i,a,o)=>{Sp(e,t,{...n,a:i" +
  ",c:wf(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Sp(e,t,{...n,a:{at:s*t.a.row},c:Cf(n.p" +
  "lace,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function Sp(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:" +
  "s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c." +
  "bytes,r),sum:e.local(c.type)}});if(t.start===pl)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===ml)for(le" +
  "t{sum:n,i:r}of l)e.set(n,xf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.fr" +
  "om({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum" +
  ":l},u)=>{u%s===0&&e.set(a,xf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.start" +
  "===fl;e.set(l,p?Q(c,d,f):Sf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var Cp=16;function wp(e" +
  ",t){if(!Ou(e))return;let{manner:n,product:r}=ku(e,t);if(n===`depth`)return e=>{fp(e,r)};if(!(r.depth>Cp||n===`" +
  "columns`&&r.columns>1))return e=>{bp(e,r)}}var Tp=4,Ep=8,Dp=64,Op=({operands:{into:e,units:t,stride:n,add:r,g:" +
  "i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Dp||a===c&&n!==1)return;let l=n*c;return a==" +
  "=c&&n===1?n=>{Jf(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Tp)n.block(()=>{let c=" +
  "Math.min(Tp,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.byt" +
  "es],Ep,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),kf(n,u.map((t,n)=>{let" +
  " i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},kp={...Yf,gather:Zf,lossBack:np,lossValue:tp" +
  ",total:Op};function Ap(e,t){return e.kernel===`product`?wp(e,t.arithmetic):kp[e.kernel]?.(e,t)}function jp(e,t" +
  "=2**24){return{after:t,write(t,n,r,i){let a=new af(r.at,r.bytes),o=new bf(e,a),s={arithmetic:e,library:Fp(i),b" +
  "atch:t.batch},c=Mp(t,n,o,s),l=Np(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:ef(u)," +
  "count:u.length}}}}function Mp({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?voi" +
  "d 0:Ap(t,i);e===void 0?(r.end(),nd(t,n)):r.add(a,e)}return r.add(a,e=>{Bf(e,t)}),r.end(),a.finish()}function N" +
  "p({pieces:e,block:t},n,{library:r}){let i=new Nu;return n.add(i,n=>{Vf(n,e,t,r)}),n.end(),i.finish()}var Pp=ne" +
  "w Map;function Fp(e){let t=Pp.get(e)??new Od(pd(e));return Pp.set(e,t),t}var Ip=Dd(`wasm-float32`,{binary:Ei,p" +
  "recision:el,rewriting:jp(el)}),Lp=D(`engine`,[Dd(`wasm-float64`,{binary:Di,precision:$c,rewriting:jp($c)}),Ip," +
  "Jc]);[...Lp.names];function Rp(e,t,n){if(n===`plain`)return new Zo(t);let r=[...Lp];if(n===`auto`)return pc(e," +
  "t,r);let i=r.indexOf(Lp.get(n));return pc(e,t,r.slice(i),n)}var zp=class{#e;#t=[];#n=[];#r=new Float64Array;co" +
  "nstructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/Bp," +
  "this.#e*8/Vp)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let" +
  " e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#" +
  "e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this." +
  "#n]=[[],[]],{records:e,stands:t,numbers:n}}},Bp=256,Vp=2**26;function Hp(e,t){return e.shape.join()===t.shape." +
  "join()&&e.data.every((e,n)=>Object.is(e,t.data[n]))}function Up(e,t){return Object.fromEntries(Object.entries(" +
  "t).map(([t,n])=>{let r=e.input(t),i=qt(n)?n.data:n;return[t,i instanceof Float64Array?{shape:Ya(n,r),data:i}:Z" +
  "a(n,t,r)]}))}var Wp=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){P(e,Gp,`stop`,`rule`);" +
  "let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}judg" +
  "e(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(e" +
  "<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patience?`noBetterFor`:void 0}get" +
  " state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},Gp" +
  "={lossBelow:Pa,noBetterFor:Va(Ia),leastGain:Na};function Kp(e){if(!Array.isArray(e))return[e];let[t,n]=e;retur" +
  "n[t,n]}var qp=class{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){" +
  "let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`const" +
  "ant`}=t;P(i,Yp(Ut,Fa),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entries" +
  "(Vn(i,`clip`)),this.stopping=a===void 0?void 0:new Wp(a),this.updater=mi(...Kp(c)),this.#t=Ti(...Kp(l)),this.b" +
  "atches=o===void 0?void 0:new Qo(Up(e,o),t),this.slots=e.parameters.map(e=>{let t=e.value.data.length,n=this.up" +
  "dater.init(t);return _(n,`state`,za,`optimizer`),{parameter:e,state:n,gradient:new Float64Array(t)}}),s===void" +
  " 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e){P(e,{...Yp(_i,Na),biases:ja},`pena" +
  "lty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningRate(e){if(!Number.isFinite(e)||e<0)th" +
  "row new r({what:`learning rate`,found:e,expected:`a finite number, 0 or more`});this.#n=e}get step(){return th" +
  "is.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??th" +
  "is.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;this.checkIdle(),e.backward(),Ii(e,this" +
  ".#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.ra" +
  "teAt(this.#i)},n=this.gatherGradients();return this.moves++,e.update(()=>{for(let{parameter:e,state:r,gradient" +
  ":i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches?.advance(),this.#o()}),t}checkIdle()" +
  "{if(this.#e.busy)throw new r({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}get i" +
  "sRateConstant(){return this.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Ma,`schedule`),t" +
  "his.#n*t}arrive(e,t,n,r){this.#e.checkAlive(),this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{for(let e" +
  " of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r)}prime" +
  "(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,draw:t" +
  "his.#i})})}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots" +
  ".map(e=>{let{id:t,shape:n}=e.parameter,r=N(n);return this.read(e,r.data),[t,r,Xp(e.state)]});return{step:this." +
  "#i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e." +
  "map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t){Zp(e);for(let " +
  "t of this.slots)$p(t,e);this.batches!==void 0&&(this.batches.position=e.position),this.moves++,this.#i=e.step," +
  "this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{para" +
  "meter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r]" +
  ".set(i)}this.prime(),t?.()})}get isAhead(){return this.#e.isBehind&&this.#a!==void 0}get isFedByHand(){let{bat" +
  "ches:e}=this;return e===void 0||this.isAhead?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this.#e.i" +
  "nput(t);return r===void 0?!0:e.varies?!Hp(n,r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.set((n" +
  ".given??n.value).data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this.ba" +
  "tches.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.input" +
  "(t).set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{paramete" +
  "r:t,gradient:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let i of _i){let a=this.penalty[i.name]??0;a!==0&" +
  "&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this.cl" +
  "ip){let i=Ut.get(t);i.clip(n,r),e?.(i.formula,r)}return t}#c(){let e=0;for(let t of _i){let n=this.penalty[t.n" +
  "ame]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({e" +
  "dges:e,frozen:t}){return!t&&(this.penalty.biases===!0||!e.every(Jp))}};function Jp({consumer:{family:e,inputs:" +
  "t},index:n}){return e===`weighted-sum`&&xr(t).bias!==void 0&&n===t.length-1}function Yp({names:e},t){return Ob" +
  "ject.fromEntries(e.map(e=>[e,t]))}function Xp(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t" +
  ".slice()]))}function Zp(e,t=`from`){let{step:n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.b" +
  "atch].every(La.allows)||!i||!a)throw Qp(e,t)}function Qp(e,t){return new r({what:`not a checkpoint`,where:t,fo" +
  "und:e,expected:`what checkpoint() gives or readCheckpoint reads`})}function $p({parameter:{id:e,value:t},state" +
  ":n},{parameters:i,optimizer:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o,n].map(Object.keys);if(s.join()!==c." +
  "join())throw new r({what:`checkpoint of another optimiser`,where:e,found:s,expected:c.join(`, `)||`no state`})" +
  ";let l=t.data.length,u=(Object.hasOwn(i,e)?i[e]:void 0)?.data;for(let t of[u,...Object.values(o)]){if(t!==void" +
  " 0&&!ArrayBuffer.isView(t))throw Qp(t,e);if(t?.length!==l)throw new r({what:`checkpoint of another graph`,wher" +
  "e:e,found:t?.length,expected:`${l} numbers`})}}function em(e){return e.filter(({parameter:e})=>!e.frozen)}func" +
  "tion tm(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function nm(e,t,n" +
  "){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.sta" +
  "te))t.set(n,r),r+=e}}var rm=class extends qp{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=em(this.slots)}" +
  "get count(){return tm(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){nm(this.#e,e" +
  ",(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},im=class{#e;#t=new Map;#n=new " +
  "Map;#r=new z;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new z;let r=(e,t)=>n" +
  "=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEac" +
  "h(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{valu" +
  "es:am(this.#t),gradients:am(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function am(e)" +
  "{let t=[...e].sort(([e],[t])=>e-t);return new Vi(t.map(([e])=>e),t.map(([,e])=>e))}var om=class{#e;#t;#n;#r;#i" +
  ";#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:" +
  "a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Bo(r),this.#n.update(()=>{fo" +
  "r(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new rm(this.#n,{...a,...t===void 0?{}:{data:t},learningR" +
  "ate:o,penalty:s}),this.#r.restore(c),this.#n.feed(l),this.#a=new zp(this.#r.count),this.#i=Rp(this.#n,this.#r," +
  "a.engine??`plain`),this.#o=new im(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h|" +
  "|this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}w" +
  "atch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||thi" +
  "s.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n)" +
  ",(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Ri(e),this.#" +
  "b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#" +
  "d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Ri(i)},...a===voi" +
  "d 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();l" +
  "et t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this." +
  "#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this" +
  ".#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate" +
  ":t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,lear" +
  "ningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Ko(this.#n,{values:this.#t}).lo" +
  "ss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this" +
  ".#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Bi(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{" +
  "step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)}" +
  ")}},sm=4,cm=16,lm=1/4,um=class{#e;#t;#n;#r={};#i=new zi(sm);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e" +
  ",this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`unti" +
  "l`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this." +
  "#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=dm.now(),{step:n}" +
  "=e;e.take(Math.min(this.#i.steps,this.#a-n),lm);let r=dm.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=cm" +
  "||e.load>=lm||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e" +
  "){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new zi(sm),this.#r={...this.#r,...e.tables};tr" +
  "y{this.#n=new om(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r=" +
  "{fault:Ri(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step" +
  "<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=dm.now();let t=e.report();t" +
  "his.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Hi(t.sight)])}},{performance:dm}=globalThis," +
  "fm=globalThis,pm=new um((e,t)=>{fm.postMessage(e,t)},mm(()=>{pm.slice()}));fm.onmessage=({data:e})=>{pm.take(e" +
  ")},fm.postMessage({kind:`ready`});function mm(e){let{setImmediate:t}=fm;if(t!==void 0)return()=>{t(e)};let{por" +
  "t1:n,port2:r}=new fm.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
