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
  "re={expected:`an object of names and values`,allows:c},ie={expected:`a list of texts`,allows:e=>Array.isArray(" +
  "e)&&e.every(e=>typeof e==`string`)},ae={expected:`a list of shapes`,allows:e=>Array.isArray(e)&&e.length>0&&e." +
  "every(x)},oe={expected:`a tensor, with as many numbers as its shape holds`,allows:e=>c(e)&&ne.allows(e.shape)&" +
  "&x(e.data)&&e.data.length===e.shape.reduce((e,t)=>e*t,1)};function C(e,t,n=-1/0,r=1/0){return _(n,`least value" +
  "`,y),_(r,`greatest value`,y),{meaning:e,default:t,expected:`a finite number${pe(n,r)}`,allows:e=>typeof e==`nu" +
  "mber`&&Number.isFinite(e)&&e>=n&&e<=r}}function se(e,t){return{...C(e,t),expected:`a finite number above 0`,al" +
  "lows:e=>Number.isFinite(e)&&e>0}}function w(e,t,n){return _(t,`least value`,ee),{meaning:e,...n===void 0?{}:{d" +
  "efault:n},expected:`a whole number, ${t} or more`,allows:e=>Number.isSafeInteger(e)&&e>=t}}function ce(e,t){re" +
  "turn{meaning:e,default:t,expected:`true or false`,allows:e=>typeof e==`boolean`}}function le(e,t,n){return _(t" +
  ",`choices`,ie),{meaning:e,default:n,expected:`one of ${t.join(`, `)}`,choices:t,allows:e=>t.includes(e)}}funct" +
  "ion ue(e,t){return{meaning:e,...t===void 0?{}:{default:t},expected:`a list of finite numbers`,allows:e=>Array." +
  "isArray(e)&&e.every(e=>Number.isFinite(e))}}function de(e,t,n,i=`attribute`){let a=Object.keys(e);return o(t,a" +
  ",n,i),Object.fromEntries(a.flatMap(a=>{let o=e[a],s=Object.hasOwn(t,a)?t[a]:o.default;if(s===void 0&&!(`defaul" +
  "t`in o))throw new r({what:`missing ${i}`,where:`${n}/${a}`,expected:o.expected});return fe(o,a,s,n,i),[[a,s]]}" +
  "))}function fe({expected:e,allows:t},n,i,a,o=`option`){if(!t(i))throw new r({what:`wrong value of ${o} ${n}`,w" +
  "here:a,found:i,expected:e})}function pe(e,t){return t===1/0?e===-1/0?``:`, ${e} or more`:e===-1/0?`, at most $" +
  "{t}`:` from ${e} to ${t}`}function me(e,t,n){let r=xe(e,n);o(e,Object.keys(t),r,`field`),he(e,t,r)}function he" +
  "(e,t,n){for(let[i,a]of Object.entries(t)){let t=e[i];if(t!==void 0)fe(a,i,t,n,`field`);else if(a.optional===vo" +
  "id 0)throw new r({what:`missing field ${i}`,where:n,expected:a.expected})}}var ge={expected:`rules by the name" +
  "s of what they are for`,allows:e=>c(e)&&Object.values(e).every(Ce)},_e={expected:`two numbers, the least and t" +
  "he greatest count`,allows:e=>Array.isArray(e)&&e.length===2&&Number.isSafeInteger(e[0])&&e[0]>=0&&(e[1]===1/0|" +
  "|Number.isSafeInteger(e[1]))&&e[0]<=e[1]},ve={expected:`an object of the texts value and derivatives, a list`," +
  "allows:e=>c(e)&&v.allows(e.value)&&Array.isArray(e.derivatives)&&e.derivatives.every(e=>typeof e==`string`)},y" +
  "e={expected:`an object of range, monotone, smooth and saturation`,allows:e=>c(e)&&Se(e.range)&&typeof e.monoto" +
  "ne==`boolean`&&typeof e.smooth==`boolean`&&[`none`,`soft`,`hard`].includes(e.saturation)};function T(e){return" +
  "{...e,optional:!0}}function be(...e){return{expected:`an object of the texts ${e.join(` and `)}`,allows:t=>c(t" +
  ")&&e.every(e=>v.allows(t[e]))}}function xe(e,t){let n=c(e)?e.name:void 0;return v.allows(n)?`${t} ${n}`:t}func" +
  "tion Se(e){return Array.isArray(e)&&e.length===2&&e.every(e=>typeof e==`number`)&&e[0]<=e[1]}function Ce(e){if" +
  "(!c(e)||!b.allows(e.allows))return!1;let{meaning:t,expected:n,allows:r}=e;return typeof t==`string`&&v.allows(" +
  "n)&&(!(`default`in e)||e.default===void 0||r(e.default))}function E(e,t){_(t,`members`,Ee,e);let n=new Map(t.m" +
  "ap(e=>[e.name,e])),r=t.map(e=>e.name);return _(r,`names in the ${e} family`,Te),{kind:e,names:r,has:e=>n.has(e" +
  "),get(t,i){let o=n.get(t);if(o!==void 0)return o;throw a(e,i,t,r)},[Symbol.iterator]:()=>t[Symbol.iterator]()}" +
  "}function we(e,t,n){return c(e)?(De(e,[...t],n??xe(e,t.kind)),e):t.get(e,n)}var Te={expected:`a name of its ow" +
  "n for each member`,allows:e=>new Set(e).size===e.length},Ee={expected:`a list of objects with a name`,allows:e" +
  "=>Array.isArray(e)&&e.every(e=>c(e)&&v.allows(e.name))};function De(e,t,n){let i=(e,t)=>typeof e[t]==`function" +
  "`;for(let a of Object.keys(t[0]))if(!i(e,a)&&t.every(e=>i(e,a)))throw new r({what:`missing function ${a}`,wher" +
  "e:n,expected:`what all others of its kind have`})}function D(e){me(e,Oe,`activation`);let{name:t,symbol:n,rule" +
  "s:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,family:`activatio" +
  "n`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:Ae(i),facts:o,scalar:e,inferShape:([e])=>e,forward({inputs" +
  ":e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)},backward({input" +
  "s:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.length;e++)u[e]+=" +
  "l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor(e){let n=a(e);return _(n,`formula`,Oe.formula,t),Ae(n)}},...l!" +
  "==void 0&&{branches:je(l,t)},...u!==void 0&&{exempt:u}}}var Oe={name:v,symbol:v,rules:T(ge),value:b,derivative" +
  ":b,formula:be(`value`,`derivative`),formulaFor:T(b),facts:ye,kinks:T(b),exempt:T(v)};function ke(e){if(_(e,`ac" +
  "tivation`,re),e.scalar!==void 0)return e.scalar;throw new r({what:`not a function of one number`,found:e.name," +
  "expected:`an activation that acts on every unit alone`})}function Ae({value:e,derivative:t}){return{value:e,de" +
  "rivatives:[t]}}function je(e,t){return({inputs:n,attributes:r},i)=>{let a=e(r);_(a,`kinks`,ne,t);for(let e of " +
  "n[0].data)i.push(a.reduce((t,n)=>t+Math.sign(e-n),0))}}var Me=D({name:`elu`,symbol:`elu`,rules:{alpha:C(`depth" +
  " of the left tail`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math.e" +
  "xp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},facts:{range:[" +
  "-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function Ne(e){if(e>=0)return 1/(1+Math.exp(-" +
  "e));let t=Math.exp(e);return t/(1+t)}function Pe(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)}function" +
  " O(e,t){return t===0?0:e*t}function Fe(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=Be.length-1;e>0;" +
  "e--)[n,r]=[2*t*n-r+Be[e],n];return(t*n-r+Be[0])/(1+2*e)}function Ie(e){return Re(e,-.5)/Math.sqrt(2*Math.PI)}f" +
  "unction Le(e){if(Math.abs(e)<.5)return .5+.5*ze(e*Math.SQRT1_2);let t=.5*Re(e,-.5)*Fe(Math.abs(e)*Math.SQRT1_2" +
  ");return e>0?1-t:t}function Re(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Mat" +
  "h.exp(t*(e-n)*(e+n))}function ze(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2/Math.sqr" +
  "t(Math.PI)*n}var Be=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-.02665866" +
  "8435305753,.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20,413902798607301" +
  "e-20,7.74038306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208831351e-2" +
  "5,-6318088340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,325254814814874e-28,334" +
  "78119482868056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111e-32,-223" +
  "70566594359995e-34],Ve=D({name:`gelu`,symbol:`gelu`,rules:{approximation:le(`none for the normal distribution " +
  "itself`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>O(e,t===`tanh`?Ne(We(e)):Le(e)),derivative:(e,t," +
  "{approximation:n})=>n===`tanh`?Ne(We(e))+O(e*Ge(e),Pe(We(e))):Le(e)+O(e,Ie(e)),formula:Ke(),formulaFor:({appro" +
  "ximation:e})=>e===`tanh`?qe():Ke(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`no" +
  "ne`}}),He=2*Math.sqrt(2/Math.PI),Ue=.044715;function We(e){return He*e*(1+Ue*e*e)}function Ge(e){return He*(1+" +
  "3*Ue*e*e)}function Ke(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(" +
  "-x ^ 2 / 2) / sqrt(2 * pi)`}}function qe(){let e=`sqrt(2 / pi) * (x + ${Ue} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3" +
  " * ${Ue} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${" +
  "e}) ^ 2) * ${t} / 2`}}var Je=D({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),d" +
  "erivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`i" +
  "f(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),Ye=D(" +
  "{name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.ab" +
  "s(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monot" +
  "one:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),Xe=D({name:`identity`,symbol:`x`,value:e=>e,derivative:" +
  "()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),Ze" +
  "=D({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:C(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e," +
  "derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1," +
  " slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Qe(e,t,n){" +
  "let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function $e(e,t,n){let r=Qe(e,t,n),i=Number.isNaN(e[r]" +
  ")?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function et(e,t,{peak:n,rest" +
  ":r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function tt(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-et(e,t" +
  ",n)}function nt(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function rt(e){me(e,it,`activatio" +
  "n`);let{name:t,symbol:n,formula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,role" +
  "s:[`x`],arity:[1,1],rules:{},couples:!0,formula:r,facts:i,inferShape:([e])=>at(e,t),forward({inputs:[e],output" +
  ":t}){let n=e.shape[e.shape.length-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output" +
  ":e},t,n,r){let i=e.shape[e.shape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}va" +
  "r it={name:v,symbol:v,value:b,product:b,formula:ve,facts:ye};function at(e,t){if(e.length>0)return e;throw new" +
  " r({what:`no row of units`,where:t,found:`a scalar`,expected:`a shape such as [batch, units]`})}var ot=rt({nam" +
  "e:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=$e(e,n,r);for(let a=n;a<r;a++)t[a]=nt(e,a,i)},produc" +
  "t(e,t,n,r,i){let a=Qe(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t[s]*Ma" +
  "th.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x)))`,deri" +
  "vatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),st=D({name:`" +
  "mish`,symbol:`mish`,value:e=>O(e,ct(e)),derivative:e=>ct(e)+O(e,lt(e)),formula:{value:`x * tanh(log(1 + exp(x)" +
  "))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{range:[-." +
  "30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function ct(e){let t=Math.exp(-Math.abs(e));" +
  "return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function lt(e){let t=Math.exp(-Math.abs(e)),n=e>0?1+2*t*(" +
  "1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var ut=D({name:`relu`,symbol:`relu`,rules:{atZero:C(`derivativ" +
  "e at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:`if(x > 0" +
  ", x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1,saturatio" +
  "n:`none`},kinks:()=>[0]}),dt=1.6732632423543772,ft=1.0507009873554805,pt=D({name:`selu`,symbol:`selu`,value:e=" +
  ">ft*(e>0?e:dt*Math.expm1(e)),derivative:e=>ft*(e>0?1:dt*Math.exp(e)),formula:{value:`${ft} * if(x > 0, x, ${dt" +
  "} * (exp(x) - 1))`,derivative:`${ft} * if(x > 0, 1, ${dt} * exp(x))`},facts:{range:[-1.0507009873554805*dt,1/0" +
  "],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),mt=D({name:`sigmoid`,symbol:`σ`,value:Ne,derivative" +
  ":Pe,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:!0,satu" +
  "ration:`soft`}}),ht=D({name:`silu`,symbol:`silu`,value:e=>O(e,Ne(e)),derivative:e=>Ne(e)+O(e,Pe(e)),formula:{v" +
  "alue:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-.27846" +
  "45427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),gt=rt({name:`softmax`,symbol:`softmax`,value(e,t,n" +
  ",r){let i=$e(e,n,r);for(let a=n;a<r;a++)t[a]=et(e,a,i)},product(e,t,n,r,i){let a=t[Qe(e,r,i)],o=0;for(let n=r;" +
  "n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`,deri" +
  "vatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),_t=D({name:`so" +
  "ftplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:Ne,formula:{val" +
  "ue:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation:`no" +
  "ne`}}),vt=D({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),deriv" +
  "ative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^ 2`" +
  "},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),yt=E(`activation`,[Xe,D({name:`" +
  "step`,symbol:`step`,rules:{atZero:C(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,derivat" +
  "ive:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{range:" +
  "[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`}),mt,D" +
  "({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*Pe(2*e),formula:{value:`tanh(x)`,derivative:`1 - y" +
  " ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),ut,Ze,Me,pt,Ve,ht,st,_t,vt,Je,Ye,gt,ot])" +
  ",bt=1.4901161193847656e-8,xt=11102230246251565e-32,St=67108863,Ct=134217727;function wt(e){let t=e.next()&St,n" +
  "=e.next()&Ct;return t*bt+n*xt}var Tt=[3639956645,3750757012,1261568508,386426335],Et=class e{constructor(e,t,n" +
  ",r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}next" +
  "(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00=r<<" +
  "24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){let " +
  "e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=Tt[c];for(let c=1;c;c" +
  "<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16)," +
  "s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s00,t" +
  "his.s11,this.s10]}};function Dt(e){if(e.length!==4)throw Error(`The state must have been produced by a xoroshi" +
  "ro128plus RandomGenerator`);return new Et(e[0],e[1],e[2],e[3])}var Ot=11400714819323198485n;function kt(e,t){l" +
  "et n=At(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+Ot),jt(n)))}" +
  "function At(e){let t=0n;for(let n of e)t=jt(t+Ot+BigInt(n.codePointAt(0)??0));return t}function jt(e){let t=Bi" +
  "gInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>27n)" +
  "*10723151780598845931n),t^t>>31n}function Mt(e){return[Number(e>>32n),Number(e&4294967295n)]}function Nt(e,t){" +
  "let n=e;if(Array.isArray(n)&&n.length===t&&n.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&n.some(e=>e!==0))re" +
  "turn e;throw new r({what:`not a state of this random generator`,where:`words`,found:e,expected:`${t} whole num" +
  "bers from 0 to 2³² − 1, not all 0`})}var Pt={name:`xoroshiro128+`,seed:e=>Ft(kt(e,2).flatMap(Mt)),restore:e=>F" +
  "t(Nt(e,4))};function Ft(e){let t=Dt(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>wt(t),get words(){ret" +
  "urn t.getState().map(e=>e>>>0)}}}var It={name:`xorshift64*`,seed:e=>Lt(Rt(e)),restore(e){let[t,n]=Nt(e,2);retu" +
  "rn Lt(BigInt(t)<<32n|BigInt(n))}};function Lt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>" +
  "27n,Mt(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){retur" +
  "n Mt(t)}}}function Rt(e){let t=Number(e);if(Number.isSafeInteger(t)&&t>0&&String(t)===String(e))return BigInt(" +
  "t);if(typeof e==`string`)return kt(e,1)[0];throw new r({what:`bad seed for xorshift64*`,found:e,expected:`a wh" +
  "ole number, 1 or more, or a text`})}var zt=E(`random generator`,[Pt,It]),Bt={expected:`a list of lists of numb" +
  "ers`,allows:e=>Array.isArray(e)&&e.every(x)};function Vt(e){if(!(e>=0))throw new r({what:`bad clipping limit`," +
  "found:e,expected:`a number, 0 or more`})}var Ht={name:`norm`,title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ " +
  "+ 10⁻⁶))`,clip(e,t){_(e,`gradients`,Bt),_(t,`clipping limit`,y),Vt(t);let n=t/(Ut(e)+1e-6);if(!(n>=1))for(let " +
  "t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function Ut(e){_(e,`arrays`,Bt);let t=Wt(e);if(t===0||!Number.isFi" +
  "nite(t))return t;let n=2**Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e+" +
  "+)r+=(t[e]/n)**2;return n*Math.sqrt(r)}function Wt(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math" +
  ".max(t,Math.abs(n[e]));return t}var Gt=E(`clipping`,[Ht,{name:`value`,title:`By value`,formula:`g ← min(c, max" +
  "(−c, g))`,clip(e,t){_(e,`gradients`,Bt),_(t,`clipping limit`,y),Vt(t);for(let n of e)for(let e=0;e<n.length;e+" +
  "+)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),Kt=2**31-1;function k(e){let t=1;for(let n of e)t*=n;return t}functio" +
  "n qt(e){return k(e[0]===-1?e.slice(1):e)}function A(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch" +
  "`:e).join(`, `)}]`}function Jt(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n" +
  "++)if(e[n]!==t[n])return!1;return!0}function j(e){return{shape:e,data:new Float64Array(tn(e))}}function Yt(t){" +
  "return typeof t==`object`&&!!t&&e(()=>`shape`in t)===!0}function Xt(e,t){_(e,`tensor`,re,t);let{shape:n,data:i" +
  "}=e,a=tn(n,t),o=x(i)?i.length:i;if(o!==a)throw new r({what:`wrong count of numbers for shape ${A(n)}`,where:t," +
  "found:o,expected:String(a)})}function Zt(e){return _(e,`tensor`,oe),{shape:e.shape,data:e.data.slice()}}var Qt" +
  "=32;function $t(e){let t=[];for(let n=e;x(n)&&t.length<Qt;n=n[0])t.push(n.length);return t}function en(e,t,n,i" +
  "){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{if(i===t.length){if(typeof e!=`number`)throw new r" +
  "({what:`not a number`,where:o(i),found:e,expected:`a number`});n[s++]=e}else{if(!x(e)||e.length!==t[i])throw n" +
  "ew r({what:`ragged array`,where:o(i),found:x(e)?e.length:e,expected:`${t[i]} entries, as in the first row`});f" +
  "or(let t=0;t<e.length;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}function tn(e,t){let n=e;if(!Array.isArray(n))throw new " +
  "r({what:`not a size`,where:t,found:n,expected:`a list of sizes`});for(let n of e)if(!Number.isInteger(n)||n<0)" +
  "throw new r({what:`not a size`,where:t,found:n,expected:`a whole number, 0 or more`});let i=k(e);if(i>Kt)throw" +
  " new r({what:`shape too large`,where:t,found:A(e),expected:`at most ${Kt} entries`});return i}function nn(e){m" +
  "e(e,rn,`combination`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,f" +
  "amily:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inf" +
  "erShape:an,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backw" +
  "ard({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}var rn={n" +
  "ame:v,symbol:v,arity:_e,rules:T(ge),value:b,derivative:b,formula:ve};function an(e){_(e,`shapes`,ae);let[t]=e;" +
  "return e.forEach((e,n)=>{if(!Jt(e,t))throw sn(n,e,`${A(t)}, as input 0`)}),t}function on(e,t=0){if(e.length===" +
  "2)return[e[0],e[1]];throw sn(t,e,`the shape [batch, units]`)}function sn(e,t,n){return new r({what:`shapes do " +
  "not fit`,where:`input ${e}`,found:A(t),expected:n})}var cn=nn({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){" +
  "let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}})" +
  ",ln={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`con" +
  "cat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=on(e[0]),n=0;return e.forEach((r,i)=>{if(on(r,i)[0]!==t" +
  ")throw sn(i,r,`batch ${t}, as input 0 of ${A(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n]" +
  "[1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){" +
  "let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t" +
  ",shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(" +
  "let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},un=nn({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.dat" +
  "a[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / " +
  "b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),dn={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:" +
  "[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[on(an(e))[0],1],forward({inpu" +
  "ts:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.d" +
  "ata[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n" +
  "<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},fn=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=we(t,z" +
  "t),this.#t=this.#e.seed(mn(e)),_(this.#t,`stream`,gn,this.#e.name)}static restore(t,n){_(t,`state`,re);let r=n" +
  "ew e(`restored`,n??zt.get(t.generator,`generator`));return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,gn,r.#e." +
  "name),r}get state(){return{generator:this.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=" +
  "0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+" +
  "r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(e){_(e,`count`,hn);let t=Math.floor(2**32/e" +
  ");for(;;){let n=Math.floor(this.#t.bits()/t);if(n<e)return n}}shuffle(e){_(e,`items`,S);let t=e;for(let e=t.le" +
  "ngth-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,te)" +
  ",this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());re" +
  "turn new e(t.join(),this.#e)}},pn={expected:`a finite number or a text`,allows:e=>typeof e==`string`||Number.i" +
  "sFinite(e)};function mn(e){if(pn.allows(e))return e;throw new r({what:`bad seed`,found:e,expected:pn.expected}" +
  ")}var hn={expected:`a whole number from 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},gn={expected:" +
  "`an object of the functions bits and next`,allows:e=>c(e)&&[e.bits,e.next].every(b.allows)},_n={name:`dropout`" +
  ",family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:C(`share of the entries dropped`,.5,0," +
  "1),seed:w(`start of the generator of the masks`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0," +
  "inferShape:([e])=>e,forward(e){let t=vn(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]" +
  "*t()},backward(e,t,n,r){let i=vn(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function vn({tr" +
  "aining:e,draw:t,attributes:n}){return e?yn(n,t):()=>1}function yn({rate:e,seed:t},n){if(e===0)return()=>1;let " +
  "r=new fn(`${Sn(t)}${n}`),i=xn(e);return()=>r.next()<e?0:i}function bn({rate:e,seed:t}){return{seed:Mt(At(Sn(t)" +
  ")),dropped:Mt(BigInt(Math.ceil(e*2**53)))}}function xn(e){return 1/(1-e)}function Sn(e){return`dropout ${e} `}" +
  "var Cn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,wn=`(x - mean(x)) / ${Cn}`,Tn={name:`layer-normalisation`,fam" +
  "ily:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],couples:!0,rules:{epsilon:se(`added to t" +
  "he variance, so that a constant row can be divided`,1e-5)},formula:{value:`gain * ${wn} + bias`,derivatives:[`" +
  "(gain * g - mean(gain * g) - ${wn} * mean(gain * g * ${wn})) / ${Cn}`,`g * ${wn}`,`g`]},inferShape([e,...t]){l" +
  "et[,n]=on(e);return t.forEach((t,r)=>{if(!Jt(t,[n]))throw sn(r+1,t,`[${n}] for ${A(e)}`)}),e},forward({inputs:" +
  "[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=En(e,s,i);for(le" +
  "t e=0;e<o;e++)r.data[s*o+e]=An(t,e,1)*a[e]+An(n,e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){l" +
  "et[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if(i===2){Mn(l,void 0,a.data);continue}le" +
  "t u=En(e,c,n),d=l.map((e,n)=>e*An(t,n,1));i===1?Mn(l,u.normal,a.data):jn(u,d,a.data,o)}}};function En({shape:[" +
  ",e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=On(i);for(let t=0;t<e;t++)i[t]/=a;let o=kn(i);for(let t=0;t<e;t+" +
  "+)i[t]-=o;let s=kn(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,Dn));return{normal:i.map(e=>e*c),slope:c/a}}v" +
  "ar Dn=1e-300;function On(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}functio" +
  "n kn(e){return e.reduce((e,t)=>e+t,0)/e.length}function An(e,t,n){return e===void 0?n:e.data[t]}function jn({n" +
  "ormal:e,slope:t},n,r,i){let a=kn(n),o=kn(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[" +
  "s]*o)}function Mn(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function Nn(e){me(e,Pn,`combination" +
  "`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1" +
  ",1],rules:{},formula:i,inferShape:([e])=>[on(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let " +
  "a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[" +
  "a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var Pn={name:v," +
  "symbol:v,divisor:b,formula:ve},Fn=Nn({name:`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivati" +
  "ves:[`1 / count(x)`]}}),In=nn({name:`multiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Ln(e,t),derivative:(e,t,n" +
  ")=>Ln(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function Ln(e,t,n){let r=1;for(let i=0;i<e.length" +
  ";i++)i!==n&&(r*=e[i].data[t]);return r}var Rn=nn({name:`scale`,symbol:`·`,arity:[1,1],rules:{factor:C(`what ev" +
  "ery entry is multiplied by`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula" +
  ":{value:`factor * a`,derivatives:[`factor`]}}),zn={name:`slice`,family:`combination`,symbol:`[:]`,roles:[`x`]," +
  "arity:[1,1],rules:{from:w(`first unit taken, counted from 0`,0,0),to:w(`first unit no longer taken`,1)},formul" +
  "a:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=on(e);if(t<n&&n<=a)ret" +
  "urn[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expected:`from < to ≤ ${a} for ${" +
  "A(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;f" +
  "or(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],attributes" +
  ":{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r" +
  "]}},Bn={...nn({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,formula:{" +
  "value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradient by de" +
  "finition`},Vn=E(`combination`,[cn,nn({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data" +
  "[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),In,un,Rn,ln,zn,Nn({name:`s" +
  "um`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Fn,dn,Tn,_n,Bn,{name:`weighted-total" +
  "`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ue(`what each input is multipli" +
  "ed by, in their order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weights:t" +
  "}){if(e.forEach((e,t)=>{if(e.length>0)throw sn(t,e,`a scalar, as a loss is`)}),t.length===e.length)return[];th" +
  "row new r({what:`wrong count of weights`,found:t.length,expected:`${e.length}, one for each input`})},forward(" +
  "{inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attri" +
  "butes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function Hn(e,t,n){return de(e,Un(t,n),n,`option`)}fun" +
  "ction Un(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function M(e,t,n," +
  "r){o(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&fe(t[i],i,a,n,r)}function Wn(e,t){_(e," +
  "`rules`,re),_(t,`defaults`,re);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:" +
  "n]);return Object.fromEntries(n)}function N(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or mo" +
  "re`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Gn(e,t){return{meaning:e,default:t,expect" +
  "ed:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function Kn(e,t,n){if(Number.i" +
  "sInteger(e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`target of row ${t}`,found:e,expec" +
  "ted:`a whole number from 0 to ${n-1}`})}var qn=[`sum`,`mean`,`batch-mean`];function P(e){me(e,Yn,`loss`);let{n" +
  "ame:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,sym" +
  "bol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:Jn(e.reduction)},formula:Zn(a),scala" +
  "r:e,inferShape:([e,t])=>Qn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;fo" +
  "r(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Xn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],a" +
  "ttributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Xn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)" +
  "},...o!==void 0&&{formulaFor(e){let n=o(e);return _(n,`formula`,Yn.formula,t),Zn(n)}},...s!==void 0&&{branches" +
  "({inputs:[{data:e},{data:n}],attributes:r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t)" +
  ",i.push(o)}}}}}function Jn(e,t=qn){return le(`how the losses of the entries become one number`,t,e)}var Yn={na" +
  "me:v,symbol:T(v),rules:T(ge),reduction:{expected:`one of ${qn.join(`, `)}`,allows:e=>qn.includes(e)},value:b,d" +
  "erivative:b,targetDerivative:b,formula:be(`value`,`derivative`,`targetDerivative`),formulaFor:T(b),side:T(b)};" +
  "function Xn(e,t){let{reduction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/k(t)}function Zn({val" +
  "ue:e,derivative:t,targetDerivative:n}){return{value:e,derivatives:[t,n]}}function Qn(e,t){if(Jt(e,t))return[];" +
  "throw new r({what:`prediction and target differ in shape`,found:A(t),expected:A(e)})}var $n=P({name:`binary-cr" +
  "oss-entropy`,reduction:`mean`,value:(e,t)=>-(t*er(Math.log(e))+(1-t)*er(Math.log1p(-e))),derivative:(e,t)=>(e-" +
  "t)/Math.max(e*(1-e),1e-12),targetDerivative:e=>er(Math.log1p(-e))-er(Math.log(e)),formula:{value:`-(t * max(lo" +
  "g(y), -100) + (1 - t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivativ" +
  "e:`max(log(1 - y), -100) - max(log(y), -100)`}});function er(e){return Math.max(e,-100)}var tr=P({name:`binary" +
  "-cross-entropy-with-logits`,reduction:`mean`,value:(e,t)=>O(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),d" +
  "erivative:(e,t)=>e>0?1-t-Ne(-e):Ne(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,deriva" +
  "tive:`1 / (1 + exp(-y)) - t`,targetDerivative:`-y`}}),nr=P({name:`half-squared-error`,reduction:`sum`,value:(e" +
  ",t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivat" +
  "ive:`y - t`,targetDerivative:`t - y`}}),rr=P({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),der" +
  "ivative:(e,t)=>O(-t,ir(1-t*e)),targetDerivative:(e,t)=>O(-e,ir(1-t*e)),formula:{value:`max(0, 1 - t * y)`,deri" +
  "vative:`if(t * y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function" +
  " ir(e){return Math.max(0,Math.sign(e))}var ar=P({name:`huber`,rules:{delta:se(`error at which the parabola bec" +
  "omes a line`,1)},reduction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},deri" +
  "vative:(e,t,{delta:n})=>or(e-t,n),targetDerivative:(e,t,{delta:n})=>or(t-e,n),formula:{value:`if(abs(y - t) <=" +
  " delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,target" +
  "Derivative:`min(max(t - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});functio" +
  "n or(e,t){return Math.min(Math.max(e,-t),t)}var sr=P({name:`kullback-leibler`,rules:{prediction:le(`what the p" +
  "rediction is`,[`probability`,`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t" +
  "===0?lr(e):t*(Math.log(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t" +
  ":t===0?lr(e):-t/e,targetDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula" +
  ":cr(`log(y)`,`-t / y`),formulaFor:({prediction:e})=>e===`logarithm`?cr(`y`,`-t`):cr(`log(y)`,`-t / y`)});funct" +
  "ion cr(e,t){return{value:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`" +
  "}}function lr(e){return Number.isNaN(e)?NaN:0}var ur=P({name:`mean-absolute-error`,reduction:`mean`,value:(e,t" +
  ")=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y" +
  " - t)`,derivative:`sign(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),dr=P({name:`mean-" +
  "squared-error`,reduction:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(" +
  "t-e),formula:{value:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),fr={name:`softmax" +
  "-cross-entropy`,family:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:le(`what a target row is`," +
  "[`index`,`distribution`],`index`),reduction:Jn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y)" +
  ")) - y))`,derivatives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:" +
  "n}){if(e.length!==2)throw gr(`prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Jt(t,r" +
  "))return[];throw gr(`target`,t,`${A(r)} for the logits ${A(e)}`)},forward({inputs:[e,t],output:n,attributes:{t" +
  "argets:r,reduction:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)=>Kn(e,t,o));let c=pr(t,o,r" +
  "),l=0;for(let e=0;e<a;e++){let t=e*o,n=$e(s,t,t+o);for(let r=t;r<t+o;r++)l+=O(-nt(s,r,n),c(e,r-t))}n.data[0]=i" +
  "===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`" +
  "?e.shape[0]:1);a===0?mr(e,pr(t,e.shape[1],n),s,o):n===`distribution`&&hr(e,s,o)},constantInputs:({targets:e})=" +
  ">e===`index`?[1]:[]};function pr({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function " +
  "mr({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=$e(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);" +
  "for(let l=0;l<t;l++){let t=r(o,l),u=et(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*tt(n,e+l,s))}}}function hr({shape:[e" +
  ",t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=$e(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*nt(n,a,o)}}fu" +
  "nction gr(e,t,n){return new r({what:`shapes do not fit`,where:`softmax-cross-entropy ${e}`,found:A(t),expected" +
  ":n})}var _r=E(`loss`,[nr,dr,ur,ar,$n,tr,fr,rr,sr]);function vr(e,t=xe(e,`operation`)){s(e,t,`field`),he(e,xr,t" +
  ")}var yr=[`weighted-sum`,`activation`,`combination`,`loss`],br={expected:`true or false`,allows:e=>typeof e==`" +
  "boolean`},xr={name:v,family:{expected:`one of ${yr.join(`, `)}`,allows:e=>yr.includes(e)},symbol:{expected:`a " +
  "text, which may be empty`,allows:e=>typeof e==`string`},roles:ie,arity:_e,rules:ge,formula:ve,formulaFor:T(b)," +
  "facts:T(ye),inferShape:b,origin:T(b),couples:T(br),forward:b,backward:b,branches:T(b),exempt:T(v),stochastic:T" +
  "(br),constantInputs:T(b)},Sr={name:`weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity" +
  ":[2,1/0],rules:{transpose:ce(`weights are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`" +
  ",derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=wr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[" +
  "a],s=e[n+a];if(o.length!==2)throw jr(`value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw jr(`value ${" +
  "a}`,o,`the batch size ${r} of ${A(e[0])}`);let[c,l]=Tr(s,t);if(l!==o[1])throw jr(`weight ${a}`,s,`weights for " +
  "the ${o[1]} units of ${A(o)}`);if(a>0&&c!==i)throw jr(`weight ${a}`,s,`weights to ${i} units, as weight 0`);i=" +
  "c}let a=e.at(2*n);return a!==void 0&&Ar(a,i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let " +
  "r=wr(e),[i,a]=t.shape;Er(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]" +
  "=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[" +
  "n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=wr(e.inputs);n<i?Dr(e,t,n,r):n<2*i?Or(e,t,n-i,r):kr(t,r)}}" +
  ";function Cr(e){let t=wr(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}function wr({length" +
  ":e}){return e>>1}function Tr(e,t){if(_(e,`shape of weights`,ne),e.length===0)return[1,1];if(e.length!==2)throw" +
  " jr(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function Er({shape:[e,t],da" +
  "ta:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let " +
  "e=0;e<t;e++)n[i*t+e]=r.data[e]}function Dr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[wr(e)+" +
  "i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=" +
  "f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Or({inputs:e,output:t,attributes:n},r,i,a){" +
  "let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(le" +
  "t t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function kr({shape:[e,t],data:n" +
  "},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Ar(e,t){" +
  "if(!(e.length===0||e.length===1&&e[0]===t))throw jr(`bias`,e,`a scalar or the shape [${t}]`)}function jr(e,t,n" +
  "){return new r({what:`shapes do not fit`,where:`weighted-sum ${e}`,found:A(t),expected:n})}var Mr=E(`operation" +
  "`,[Sr,...Vn,...yt,..._r]);function Nr(e){if(!Number.isFinite(e))throw new r({what:`bad learning rate`,found:e," +
  "expected:`a finite number`})}function Pr(e){let t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e)," +
  "r=new Float64Array;return{formula:Br(e),constants:Object.assign({},...e.map(({constants:e})=>e)),...Rr(e),init" +
  "(e){return _(e,`size`,te),Object.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).fill(n)]))},update(t,i,a,o)" +
  "{let s=t.length;Vr(s,i,a,n),Nr(o.learningRate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.a" +
  "pply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Fr(e,t){_(e,`pieces`,S,t),e.forEach((e,n)=>{_(e,`piece" +
  " ${n}`,Ir,t),_(e.describe(`g`),`description of piece ${n}`,Lr,t)})}var Ir={expected:`an object of the function" +
  "s describe and apply, and of slots and constants if it has any`,allows:e=>c(e)&&[e.describe,e.apply].every(b.a" +
  "llows)&&[e.slots,e.constants].every(e=>e===void 0||c(e))},Lr={expected:`an object of the direction, a text, an" +
  "d of lines, a list of texts, if it has any`,allows:e=>c(e)&&v.allows(e.direction)&&(e.lines===void 0||ie.allow" +
  "s(e.lines))};function Rr(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)" +
  "}]);return t.length===e.length?{kernels:t}:{}}function zr(e,t){return e?[t]:[]}function Br(e){let t=[],n=`g`;f" +
  "or(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)" +
  "}function Vr(e,t,n,r){if(t.length!==e)throw Hr(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!" +
  "==e)throw Hr(`state/${t}`,r,e)}}function Hr(e,t,n){return new r({what:`wrong size for this parameter`,where:e," +
  "found:t,expected:`${n} numbers`})}var Ur=le(`whose definition holds where they differ`,[`pytorch`,`keras`],`py" +
  "torch`);function Wr(e){me(e,Gr,`optimiser`);let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:" +
  "Ur},o=(e={},n=t)=>{let o=Un(e,n),s=o.convention===`keras`?r:void 0,c=i(Hn(a,{...s,...o},n));return Fr(c,n),Pr(" +
  "c)};return{name:t,title:n,options:a,formula:o().formula,create:o}}var Gr={name:v,title:v,options:ge,keras:T({e" +
  "xpected:`an object of names and values`,allows:c}),pieces:b};function Kr(e,t,n,r){_(e,`optimiser`,qr,t);let i=" +
  "(n={},i=t)=>e.create({...r,...Un(n,i)},i);return{name:t,title:n,options:Wn(e.options,r),formula:i().formula,cr" +
  "eate:i}}var qr={expected:`an optimiser`,allows:e=>c(e)&&b.allows(e.create)&&ge.allows(e.options)};function Jr(" +
  "e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>({direction:`${t} · ${e}`}),kernel:{" +
  "name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n," +
  "r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}function Yr(e,t){return t===`k" +
  "eras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,epsilon:e,write:e=>`(√${e} + ε" +
  ")`}}function Xr(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}}function Zr(e,t){retur" +
  "n{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(" +
  "`s`)}`}),kernel:Xr(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.length;" +
  "r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Qr(e,t){return t===`keras`?ei(e):$r(e)" +
  "}function $r(e){return zr(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kerne" +
  "l:Xr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function ei(e){return zr(e>0,{" +
  "constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count" +
  ":1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=" +
  "0;e<n.length;e++)n[e]*=a}})}var ti=Wr({name:`adagrad`,title:`Adagrad`,options:{lrDecay:N(`how fast the learnin" +
  "g rate falls with the steps`,0),initialAccumulator:N(`what the sum of squares starts from`,0),epsilon:N(`what " +
  "keeps the divisor from 0`,1e-10),weightDecay:N(`how strongly parameters are drawn to 0`,0)},keras:{initialAccu" +
  "mulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Qr(i.weigh" +
  "tDecay,r),Zr(t,Yr(n,r)),Jr(e)]});function ni(e){let t=new Float64Array(ii).fill(NaN),n=0,r=1;return i=>{let a=" +
  "i%ii,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}function ri(e){return Math.log(2" +
  "**-54)/Math.log(e)}var ii=256;function ai({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras" +
  "`,[o,s]=[ni(e),ni(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε" +
  ":n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]" +
  ":[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂" +
  " + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,steadyFrom:ri(Math.max(e,t)),settle(r,i," +
  "{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}}" +
  ",apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/" +
  "h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n" +
  "]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var oi={beta1:Gn(`share of the average gradient that is kept`,.9),beta2:Gn(`s" +
  "hare of the average of squares that is kept`,.999),epsilon:N(`what keeps the divisor from 0`,1e-8),amsgrad:ce(" +
  "`whether to divide by the largest average of squares so far`,!1)},si=Wr({name:`adam`,title:`Adam`,options:{..." +
  "oi,weightDecay:N(`how strongly parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...Qr(e.weightDe" +
  "cay,e.convention),ai(e),Jr()]}),ci=Wr({name:`adamw`,title:`AdamW`,options:{...oi,weightDecay:N(`how strongly p" +
  "arameters are drawn to 0`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...ei(e.weightDecay),ai(e),Jr" +
  "()]}),li=Kr(si,`amsgrad`,`AMSGrad`,{amsgrad:!0});function ui({momentum:e,dampening:t=0,nesterov:n=!1}){return{" +
  "slots:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{li" +
  "nes:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFro" +
  "m:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.ve" +
  "locity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var di=Wr({name:`" +
  "sgd`,title:`Gradient descent`,options:{momentum:Gn(`share of the velocity that is kept`,0),dampening:Gn(`share" +
  " of the gradient that does not enter the velocity`,0),nesterov:ce(`whether to step along the velocity as it wi" +
  "ll be`,!1),weightDecay:N(`how strongly parameters are drawn to 0`,0)},pieces(e){let{momentum:t,dampening:n,nes" +
  "terov:i,convention:a}=e;if(i&&(t===0||n>0))throw new r({what:`nesterov needs a velocity without dampening`,fou" +
  "nd:{momentum:t,dampening:n},expected:`momentum above 0 and dampening 0`});let o=zr(t>0,ui({momentum:t,dampenin" +
  "g:n,nesterov:i})),s=a===`keras`?[Jr(),...o]:[...o,Jr()];return[...Qr(e.weightDecay,a),...s]}}),fi=Kr(di,`momen" +
  "tum`,`Momentum`,{momentum:.9}),pi=Kr(di,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function mi(e,t){retu" +
  "rn{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction" +
  ":`${e} / ${t.write(`s`)}`}),kernel:Xr(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squa" +
  "res;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function" +
  " hi(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ)" +
  " · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Xr(`averaged-" +
  "variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*" +
  "a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}v" +
  "ar gi=E(`optimiser`,[di,fi,pi,ti,Wr({name:`rmsprop`,title:`RMSprop`,options:{rho:Gn(`share of the average of s" +
  "quares that is kept`,.99),momentum:Gn(`share of the velocity that is kept`,0),centered:ce(`whether to divide b" +
  "y the deviation instead of the root of the squares`,!1),epsilon:N(`what keeps the divisor from 0`,1e-8),weight" +
  "Decay:N(`how strongly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,cent" +
  "ered:n,epsilon:r,convention:i,...a}){let o=Yr(r,i),s=zr(t>0,ui({momentum:t}));return[...Qr(a.weightDecay,i),n?" +
  "hi(e,o):mi(e,o),...i===`keras`?[Jr(),...s]:[...s,Jr()]]}}),si,ci,li]);function _i(e,t,n){let r=we(e,gi,n).crea" +
  "te(t,n);return _(r,`updater`,vi,n),r}var vi={expected:`an object of the functions init and update`,allows:e=>c" +
  "(e)&&[e.init,e.update].every(b.allows)};function yi({length:e}){return{expected:`a list of ${e} numbers`,allow" +
  "s:t=>x(t)&&t.length===e}}var bi=E(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)" +
  "`,value(e,t){_(e,`weights`,S),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*" +
  "n},accumulate(e,t,n){_(e,`weights`,S),_(t,`strength`,y),_(n,`gradient`,yi(e));for(let r=0;r<e.length;r++)n[r]+" +
  "=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){_(e,`weights`,S)" +
  ",_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){_(e,`weight" +
  "s`,S),_(t,`strength`,y),_(n,`gradient`,yi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function xi(e){me(e," +
  "Si,`schedule`);let{factor:t,...n}=e;return{...n,create(e={},r=n.name){let i=t(Hn(n.options,e,r));return _(i,`f" +
  "actor`,b,r),i}}}var Si={name:v,title:v,formula:v,options:ge,factor:b},Ci=xi({name:`constant`,title:`Constant`," +
  "formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),wi=xi({name:`cosine`,title:`Cosine`," +
  "formula:`lr · ½(1 + cos(πk / T))`,options:{steps:w(`T: the step at which the rate reaches 0`,1,1e3)},factor:({" +
  "steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),Ti=xi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,op" +
  "tions:{gamma:N(`factor from step to step`,.99)},factor:({gamma:e})=>t=>e**t}),Ei=xi({name:`linear`,title:`Line" +
  "ar`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:w(`T: the step at which the line ends`,1,1e3" +
  "),end:N(`factor at the end of the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Di=E(`sched" +
  "ule`,[Ci,xi({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:w(`steps on one stair`,1,100" +
  "),gamma:N(`factor from stair to stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),Ti,Ei,wi,xi({n" +
  "ame:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:w(`n: the number of steps it t" +
  "akes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function Oi(e,t,n){let r=we(e,Di,n).create(t,n);r" +
  "eturn _(r,`factor`,b,n),r}var ki=globalThis.kernels.float32,Ai=globalThis.kernels.float64,ji={end:[],gather:[`" +
  "into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`" +
  "cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list" +
  "`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasS" +
  "tep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`byt" +
  "es`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`i" +
  "nto`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`," +
  "`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`" +
  "into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],di" +
  "vide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`" +
  "into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`" +
  ",`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],nor" +
  "malise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`" +
  "x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`," +
  "`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`cons" +
  "tants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`" +
  "g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter" +
  "`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`]" +
  ",core:[`step`],passage:[`number`]},Mi=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`ge" +
  "lu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Ni=[`half-squared-error`," +
  "`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`" +
  "hinge`,`kullback-leibler probability`,`kullback-leibler logarithm`],Pi=[`done`,`l1`,`l2`,`norm`,`value`],Fi=[`" +
  "nothing`,`added`,`bias`],Ii=[`rate`,`coupled-decay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-" +
  "variance`,`summed-squares`,`adaptive-moments`,`greatest-moments`],Li=[`program`,`loss`,`gradient`,`trained`,`p" +
  "arameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuf" +
  "fles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],F={lossTa" +
  "ken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,firstStep:136,random:144,frameSize:176},Ri=class ext" +
  "ends r{name=`Uncompilable`;node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,ex" +
  "pected:n}),this.node=e}},zi=class extends r{name=`NonFiniteFault`;node;step;constructor(e,t,n,r){super({what:`" +
  "non-finite ${n}`,where:`node ${e}, step ${t}`,found:r,expected:`finite numbers; no parameter was changed`}),th" +
  "is.node=e,this.step=t}};function Bi(e,t){if(Number.isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t}" +
  ")=>e||t.data.every(Number.isFinite)))return;for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Numbe" +
  "r.isFinite(e)):void 0;if(e!==void 0)throw new zi(n.id,t,`value`,e)}let n=Vi(Array.from(e.objective,([t,n])=>[t" +
  ",n*e.node(t).value.data[0]]),t);if(n!==void 0)throw n;for(let n of[...e.nodes].reverse()){let e=n.frozen?void " +
  "0:n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new zi(n.id,t,`gradient`,e)}}function Vi(e," +
  "t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)),!Number.isFinite(r))return new zi(i,t,`value`,r)}function " +
  "Hi(e){if(!(e instanceof r)){let t=e instanceof Error?e.message:String(e);return{type:`error`,message:t,what:t}" +
  "}let{message:t,what:n,where:i,found:a,expected:o,nearest:s}=e,c={message:t,what:n,where:i,expected:o,nearest:s" +
  ",...a===void 0?{}:{found:a}};return e instanceof zi?{...c,type:`non-finite`,node:e.node,step:e.step}:e instanc" +
  "eof Ri?{...c,type:`uncompilable`,node:e.node}:{...c,type:`fault`}}var Ui=class{#e;#t=1;constructor(e){this.#e=" +
  "e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n))" +
  ")}};function Wi({values:e,gradients:t},n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions]," +
  "a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=" +
  "i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array.from(e.positions),gradients:Int32Array.from(t.posi" +
  "tions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Gi=class{positions;tensors;#e;constructor(e,t){this.positions=e" +
  ",this.tensors=t,this.#e=new Set(e)}has(e){return this.#e.has(e)}};function Ki({values:e,gradients:t,numbers:n}" +
  "){return[e.buffer,t.buffer,n.buffer]}function I(e){return typeof e==`function`}function qi(e){let t=e(e=>{Erro" +
  "r.call(e),e.stack=Error().stack});return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t," +
  "t}var Ji=qi(e=>function(t){e(this),this.message=t?`${t.length} errors occurred during unsubscription:\n${t.map(" +
  "(e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function Yi" +
  "(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var L=class e{constructor(e){this.initialTeardown=e,this.c" +
  "losed=!1,this._parentage=null,this._finalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_p" +
  "arentage:t}=this;if(t){if(this._parentage=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(th" +
  "is)}let{initialTeardown:n}=this;if(I(n))try{n()}catch(t){e=t instanceof Ji?t.errors:[t]}let{_finalizers:r}=thi" +
  "s;if(r){this._finalizers=null;for(let t of r)try{Qi(t)}catch(t){e??=[],t instanceof Ji?e=[...e,...t.errors]:e." +
  "push(t)}}if(e)throw new Ji(e)}}add(t){if(t&&t!==this){if(this.closed)Qi(t);else{if(t instanceof e){if(t.closed" +
  "||t._hasParent(this))return;t._addParent(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e)" +
  "{let{_parentage:t}=this;return t===e||Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;thi" +
  "s._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._pare" +
  "ntage=null:Array.isArray(t)&&Yi(t,e)}remove(t){let{_finalizers:n}=this;n&&Yi(n,t),t instanceof e&&t._removePar" +
  "ent(this)}};L.EMPTY=(()=>{let e=new L;return e.closed=!0,e})();var Xi=L.EMPTY;function Zi(e){return e instance" +
  "of L||e&&`closed`in e&&I(e.remove)&&I(e.add)&&I(e.unsubscribe)}function Qi(e){I(e)?e():e.unsubscribe()}var $i=" +
  "{onUnhandledError:null,onStoppedNotification:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useD" +
  "eprecatedNextContext:!1},ea={setTimeout(e,t,...n){let{delegate:r}=ea;return r?.setTimeout?r.setTimeout(e,t,..." +
  "n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=ea;return(t?.clearTimeout||clearTimeout)(e)},delegate" +
  ":void 0};function ta(e){ea.setTimeout(()=>{let{onUnhandledError:t}=$i;if(t)t(e);else throw e})}function na(){}" +
  "var ra=oa(`C`,void 0,void 0);function ia(e){return oa(`E`,void 0,e)}function aa(e){return oa(`N`,e,void 0)}fun" +
  "ction oa(e,t,n){return{kind:e,value:t,error:n}}var sa=null;function ca(e){if($i.useDeprecatedSynchronousErrorH" +
  "andling){let t=!sa;if(t&&(sa={errorThrown:!1,error:null}),e(),t){let{errorThrown:e,error:t}=sa;if(sa=null,e)th" +
  "row t}}else e()}function la(e){$i.useDeprecatedSynchronousErrorHandling&&sa&&(sa.errorThrown=!0,sa.error=e)}va" +
  "r ua=class extends L{constructor(e){super(),this.isStopped=!1,e?(this.destination=e,Zi(e)&&e.add(this)):this.d" +
  "estination=va}static create(e,t,n){return new ma(e,t,n)}next(e){this.isStopped?_a(aa(e),this):this._next(e)}er" +
  "ror(e){this.isStopped?_a(ia(e),this):(this.isStopped=!0,this._error(e))}complete(){this.isStopped?_a(ra,this):" +
  "(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.de" +
  "stination=null)}_next(e){this.destination.next(e)}_error(e){try{this.destination.error(e)}finally{this.unsubsc" +
  "ribe()}}_complete(){try{this.destination.complete()}finally{this.unsubscribe()}}},da=Function.prototype.bind;f" +
  "unction fa(e,t){return da.call(e,t)}var pa=class{constructor(e){this.partialObserver=e}next(e){let{partialObse" +
  "rver:t}=this;if(t.next)try{t.next(e)}catch(e){ha(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.err" +
  "or(e)}catch(e){ha(e)}else ha(e)}complete(){let{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e)" +
  "{ha(e)}}},ma=class extends ua{constructor(e,t,n){super();let r;if(I(e)||!e)r={next:e??void 0,error:t??void 0,c" +
  "omplete:n??void 0};else{let t;this&&$i.useDeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.uns" +
  "ubscribe(),r={next:e.next&&fa(e.next,t),error:e.error&&fa(e.error,t),complete:e.complete&&fa(e.complete,t)}):r" +
  "=e}this.destination=new pa(r)}};function ha(e){$i.useDeprecatedSynchronousErrorHandling?la(e):ta(e)}function g" +
  "a(e){throw e}function _a(e,t){let{onStoppedNotification:n}=$i;n&&ea.setTimeout(()=>n(e,t))}var va={closed:!0,n" +
  "ext:na,error:ga,complete:na},ya=typeof Symbol==`function`&&Symbol.observable||`@@observable`;function ba(e){re" +
  "turn e}function xa(e){return e.length===0?ba:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var" +
  " R=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subsc" +
  "ribe(e,t,n){let r=wa(e)?e:new ma(e,t,n);return ca(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?thi" +
  "s._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}" +
  "}forEach(e,t){return t=Sa(t),new t((t,n)=>{let r=new ma({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},err" +
  "or:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source?.subscribe(e)}[ya](){return this}pipe(." +
  "..e){return xa(e)(this)}toPromise(e){return e=Sa(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n)" +
  ")})}};R.create=e=>new R(e);function Sa(e){return e??$i.Promise??Promise}function Ca(e){return e&&I(e.next)&&I(" +
  "e.error)&&I(e.complete)}function wa(e){return e&&e instanceof ua||Ca(e)&&Zi(e)}function Ta(e){return I(e?.lift" +
  ")}function Ea(e){return t=>{if(Ta(t))return t.lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});" +
  "throw TypeError(`Unable to lift unknown Observable type`)}}function Da(e,t,n,r,i){return new Oa(e,t,n,r,i)}var" +
  " Oa=class extends ua{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t" +
  "?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)" +
  "}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){try{n()}catch(t){e.error(t)}finally{thi" +
  "s.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){le" +
  "t{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(this)}}},ka=qi(e=>function(){e(this)" +
  ",this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`}),Aa=class extends R{constructor(){sup" +
  "er(),this.closed=!1,this.currentObservers=null,this.observers=[],this.isStopped=!1,this.hasError=!1,this.throw" +
  "nError=null}lift(e){let t=new ja(this,this);return t.operator=e,t}_throwIfClosed(){if(this.closed)throw new ka" +
  "}next(e){ca(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentObservers||=Array.from(this.observers);" +
  "for(let t of this.currentObservers)t.next(e)}})}error(e){ca(()=>{if(this._throwIfClosed(),!this.isStopped){thi" +
  "s.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}com" +
  "plete(){ca(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.lengt" +
  "h;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,this.observers=this.currentObservers=nu" +
  "ll}get observed(){return this.observers?.length>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubs" +
  "cribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_i" +
  "nnerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n?Xi:(this.currentObservers=null,r.pus" +
  "h(e),new L(()=>{this.currentObservers=null,Yi(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n," +
  "isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new R;return e.source=this,e}};Aa.create=(" +
  "e,t)=>new ja(e,t);var ja=class extends Aa{constructor(e,t){super(),this.destination=e,this.source=t}next(e){va" +
  "r t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null" +
  "||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null||t.call(e)}_subscribe(e){return this" +
  ".source?.subscribe(e)??Xi}};function Ma(e){return!!e&&(e instanceof R||I(e.lift)&&I(e.subscribe))}function Na(" +
  "e,t){return Ea((n,r)=>{let i=0;n.subscribe(Da(r,n=>{r.next(e.call(t,n,i++))}))})}function Pa(e,t){return new R" +
  "(n=>{let r=new Map,i=[],a=new L,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new L;for(let e of i)a" +
  ".add(e.value$.subscribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscrib" +
  "e()}),s(),n.add(e.subscribe({next:e=>{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e" +
  " of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete()}}))})}var Fa={expected:`true or false`,allows:e=>" +
  "typeof e==`boolean`},Ia={expected:`a finite number`,allows:Number.isFinite},La={expected:`a finite number, 0 o" +
  "r more`,allows:e=>Number.isFinite(e)&&e>=0},Ra={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNa" +
  "N(e)},za={expected:`a number, 0 or more`,allows:e=>typeof e==`number`&&e>=0},Ba={expected:`a whole number, 1 o" +
  "r more`,allows:e=>Number.isSafeInteger(e)&&e>0},Va={expected:`a whole number, 0 or more`,allows:e=>Number.isSa" +
  "feInteger(e)&&e>=0},Ha={expected:`a list`,allows:Array.isArray},Ua={expected:`an object of names and values`,a" +
  "llows:c},Wa={expected:``,allows:()=>!0};function Ga({expected:e,allows:t}){return{expected:`${e}, or Infinity`" +
  ",allows:e=>e===1/0||t(e)}}function Ka(e,t){return{expected:t,allows:t=>typeof t?.[e]==`function`}}function qa(" +
  "e,t){if(typeof e!=`function`)throw new r({what:`not a function`,where:t,found:e,expected:`a function`})}var Ja" +
  "=class{held=Ya;#e;#t=Ya;#n=Ya;#r;constructor(e){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=ne" +
  "w Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of thi" +
  "s.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this." +
  "#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]" +
  "=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r=j(e.shape));let{data:t}=this.#" +
  "r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?" +
  "Array.from({length:this.#e},(e,t)=>t):[e]}},Ya=new Map,Xa=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.s" +
  "tream$=new R(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e." +
  "observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&" +
  "&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].n" +
  "ext(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},Za=class extends R{#e;constructor(){let e=[];" +
  "super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e" +
  ".length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e " +
  "of[...this.#e].reverse())e.complete()}},Qa=class{id;op;attributes;position;rank;shape;units;inputs;edges=[];op" +
  "eration;changed=new Za;objectiveWeight=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;construct" +
  "or(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,t" +
  "his.attributes=r.attributes,this.position=e.position,this.rank=e.rank,this.shape=e.shape,this.units=qt(e.shape" +
  "),this.inputs=t,this.propagation=n}get hasValue(){return this.current===void 0&&this.propagation.catchUp(),thi" +
  "s.current!==void 0}get value(){if(this.propagation.catchUp(),this.current!==void 0)return this.current;throw n" +
  "ew r({what:`no value yet`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation.ensureGra" +
  "dients()&&this.#t!==void 0)return this.#t;throw new r({what:`no gradient yet`,where:this.id,expected:`a graph " +
  "whose loss has a value`})}get value$(){return this.valueListener.stream$}get gradient$(){return this.gradientL" +
  "istener.stream$}get valueListener(){return this.#n??=new Xa({latest:()=>(this.propagation.catchUp(),this.#i||t" +
  "his.propagation.teller.willTellValue(this.position)?void 0:this.current),observed:e=>{this.propagation.valueOb" +
  "served(e)}}),this.#n}get gradientListener(){return this.#r??=new Xa({latest:()=>!(this.#a||this.propagation.te" +
  "ller.willTellGradient(this.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.pro" +
  "pagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:" +
  "t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value$.pipe(Na(t)),gradient$:this.gradient$." +
  "pipe(Na(t))}}get clamped(){return this.clamps?.any??!1}get held(){return this.clamps?.held??Ya}clamp(e,t){if(!" +
  "Number.isFinite(e))throw new r({what:`not a value to hold`,where:this.id,found:e,expected:`a finite number`});" +
  "this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this" +
  ".current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}d" +
  "ifferentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=j(e.shape));let n=this" +
  ".#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e" +
  " of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this" +
  ".#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void " +
  "0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(th" +
  "is.#t))}get isValueObserved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r?.observed=" +
  "==!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}b" +
  "lank(e){let t=this.#e;return t!==void 0&&Jt(t.shape,e)?t:j(e)}become(e,t){this.clamps?.apply(e),(t||this.objec" +
  "tiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.change" +
  "d.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<this.units))throw new r({what:`no such unit`,where:thi" +
  "s.id,found:e,expected:`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this." +
  "propagation.update(()=>{this.clamps??=new Ja(this.units),e(this.clamps),this.propagation.due(this)})}};functio" +
  "n $a(e,{id:t,shape:n,units:i}){let a=no(e,t),o=`${A(n)}${n[0]===-1?` or its numbers row by row`:``}`,s=()=>new" +
  " r({what:`values do not fit`,where:t,found:a.length>0||typeof e==`number`||Yt(e)?A(a):e,expected:o});if(n[0]!=" +
  "=-1){if(ArrayBuffer.isView(e)&&a[0]===k(n)||Jt(a,n))return n;throw s()}if(a.length===2&&a[1]===i)return a;let " +
  "c=k(a);if(a.length<2&&c>0&&c%i===0)return[c/i,i];throw s()}function eo(e,t,n){let r=Yt(e)?e.data:e;r instanceo" +
  "f Float64Array?t.set(r):en(r,$t(r),t,n)}function to(e,t,n){let r=n===void 0?no(e,t):$a(e,n),i=new Float64Array" +
  "(tn(r,t));return eo(e,i,t),{shape:r,data:i}}function no(e,t){return Yt(e)?(Xt(e,t),e.shape):$t(e)}var ro=class" +
  " extends Qa{family;symbol;times=0;#e=new L;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,th" +
  "is.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(to(e.spec.value,this.id))}set(e){l" +
  "et t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,da" +
  "ta:n}=this.#t??this.given??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`sou" +
  "rce`,Ka(`subscribe`,`an Observable`),this.id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagati" +
  "on.reportError(e,this)}});return this.#e.add(t),t}get given(){return this.#n??this.current}get frozen(){return" +
  " this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propag" +
  "ation.catchUp(),this.#i=!1,this.propagation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this" +
  ".current)?.shape[0]:void 0}recompute(){let e=this.given,t=this.#t??(e===void 0?void 0:Zt(e));return t!==void 0" +
  "&&(this.times++,this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?Zt(t):void 0,this.b" +
  "ecome(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),th" +
  "is.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dis" +
  "pose()}blank(e){return this.propagation.running||this.#t!==void 0?j(e):super.blank(e)}#a(e){this.propagation.c" +
  "atchUp();let t=$a(e,this),n=this.blank(t);return eo(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propag" +
  "ation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation." +
  "due(this)}},io=class extends r{name=`GraphFault`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length" +
  "-1} more)`:``;super({...so(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},ao=class{#e=[];attempt(" +
  "e){if(!(this.#e.length>=100))try{return e()}catch(e){if(!(e instanceof r))throw e;this.#e.push(e);return}}add(" +
  "e){this.attempt(()=>{throw new r(e())})}stop(){if(this.#e.length>0)throw new io(this.#e)}};function oo(e,t,n){" +
  "let i=e instanceof Error?e:Error(String(e)),a=e instanceof r?so(e):{what:`${n} failed: ${i.message}`},o=a.wher" +
  "e===void 0?`node ${t}`:`node ${t}, ${a.where}`;return new r({...a,where:o},{cause:i})}function so({what:e,wher" +
  "e:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function co(e){if(e.orig" +
  "in!==void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return _(i,`origin`,lo,e.name),i}}var lo={expected:`the in" +
  "dex of an input and of a unit of it`,allows:e=>Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)}," +
  "uo=class extends L{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=" +
  "t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){t" +
  "his.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.ch" +
  "anged.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;" +
  "if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){throw oo(e,t.id,t.op)}}contribution(){t" +
  "his.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)};" +
  "return this.accumulate(n),n}get contribution$(){return this.source.gradient$.pipe(Na(()=>this.contribution()))" +
  "}},fo=class extends Qa{operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n,r)" +
  ",this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#t={attributes:this.attributes,inputs:n.map((" +
  ")=>mo),output:mo,training:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e.edges.push(new uo(e,this,t,r)))}get " +
  "flow(){return this.#e??=po(this),this.#e}recompute(){if(this.clamps?.advance(),!this.#i())return!1;let e=this." +
  "#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t" +
  ".draw;try{this.operation.forward(e)}catch(e){throw this.#r=!0,oo(e,this.id,this.op)}return this.become(this.cl" +
  "amped?Zt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rollBack():super.rollBack(),this.#r=!1;let{current:e}=" +
  "this;this.#i(),this.#t.output=e??mo,e!==void 0&&this.clamped&&(this.#t.output=j(e.shape),this.operation.forwar" +
  "d(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#i(){let{i" +
  "nputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}r" +
  "eturn!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e,..." +
  "t.slice(1)]:t),this.#n}};function po({operation:e,attributes:t,inputs:n,units:r}){if(e.couples===!0)return`all" +
  "`;let i=n.map(({shape:e})=>e),a=co(e);try{return a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{return}}var m" +
  "o={shape:[0],data:new Float64Array};function ho(e,t){return new R(n=>{let r=2,i=()=>{--r===0&&n.complete()};n." +
  "add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var go=200;function" +
  " _o(e,...t){return e+t.map(e=>`/${vo(String(e))}`).join(``)}function vo(e){return(e.length>go?`${e.slice(0,go)" +
  "}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var yo=[`input`,`target`,`parameter`];function bo(e,t){if(!(t" +
  "ypeof e==`string`&&e.length>0&&e.length<=200))throw new r({what:`not an id`,where:t,found:e,expected:`a text o" +
  "f 1 to 200 characters`})}function xo(e){return yo.includes(e)}function So({op:e},t){if(typeof e!=`string`)retu" +
  "rn vr(e,t),e;if(!xo(e)){if(Mr.has(e))return Mr.get(e);throw new r({what:`unknown operation`,where:t,found:e,ex" +
  "pected:`the name of an operation`,nearest:i(e,[...yo,...Mr.names])})}}function Co({attributes:e=Eo},t,n){retur" +
  "n de(t?.rules??Eo,e,n)}function wo({id:e,inputs:t},n,i){let[a,o]=n?.arity??[0,0];if(t.length>=a&&t.length<=o)r" +
  "eturn;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new r({what:`wrong count of inputs of " +
  "${e}`,where:i,found:t.length,expected:s})}function To(e,t,n){let{id:i,operation:a,attributes:o}=e;if(a===void " +
  "0)return Oo(e,n??`node ${i}`);try{let e=a.inferShape(t.map(e=>e.shape),o);return _(e,`shape`,Do,a.name),e}catc" +
  "h(e){if(!(e instanceof r))throw e;let o=t.map(e=>`${e.id} ${A(e.shape)}`).join(`, `),s=[n,e.where].filter(e=>e" +
  "!==void 0).join(`, `);throw new r({...so(e),what:`${e.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void " +
  "0:s})}}var Eo={},Do={expected:`a list of sizes`,allows:e=>Array.isArray(e)&&e.every(e=>e===-1||Number.isSafeIn" +
  "teger(e)&&e>=0)};function Oo({id:e,op:t,units:n,value:i},a){if(t===`parameter`)return ko(e,i,a);if(!Number.isS" +
  "afeInteger(n)||n===void 0||n<1)throw new r({what:`width of ${e}`,where:`${a}/units`,found:n,expected:`a whole " +
  "number, 1 or more`});tn([1,n],`${a}/units`);let o=[-1,n];return i!==void 0&&Ao(e,i,o,`${a}/value`),o}function " +
  "ko(e,t,n){if(t===void 0)throw new r({what:`parameter ${e} without numbers`,where:`${n}/data`,expected:`its sha" +
  "pe and data`});let i=tn(t.shape,`${n}/shape`);return jo(`parameter ${e}`,t,i,`${n}/data`),t.shape}function Ao(" +
  "e,t,n,i){let a=tn(t.shape,i);if(!Jt([-1,...t.shape.slice(1)],n)||t.shape.length===0)throw new r({what:`value o" +
  "f ${e}`,where:i,found:A(t.shape),expected:A(n)});jo(`value of ${e}`,t,a,i)}function jo(e,{shape:t,data:n},i,a)" +
  "{let o=n?.length;if(o!==i)throw new r({what:e,where:a,found:o,expected:`${i} numbers for ${A(t)}`})}var Mo=cla" +
  "ss{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add" +
  "(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=t" +
  "his.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function No(e){M(e,Po,`graph`,`field`),_(e.nodes,`nodes`,Ha,`graph" +
  "`),e.nodes.forEach((e,t)=>{M(e,Fo,z(t),`field`),_(e.inputs,`inputs`,Ha,z(t))});let t=new ao,n=new Lo(e,t),r=n." +
  "resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.object" +
  "ive(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var Po={nodes:Wa,objective:Ua},Fo={id:Wa,op:Wa,input" +
  "s:Wa,attributes:Ua,units:Wa,value:Ua,frozen:Fa,operation:Wa},Io=1e3,Lo=class{#e;#t;#n=new Map;constructor(e,t)" +
  "{this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{bo(e,z(t,`id`))}" +
  "),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:z(t,`id`),found:e,expected:`an id of its own`})):" +
  "this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>So(e,z(t,`op`))),r=this.#t.attempt(()=>" +
  "Co(e,n,z(t,`attributes`)));return(n!==void 0||xo(e.op))&&this.#t.attempt(()=>{wo(e,n,z(t,`inputs`))}),Object.a" +
  "ssign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waitin" +
  "g[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>" +
  "{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(e" +
  ",t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e" +
  "=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>To(o,s,z(t)));if(c===void 0)return;" +
  "let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#" +
  "r(e){let t=new Mo(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void " +
  "0?this.#a(e,z(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objec" +
  "tive===void 0)return new Map(Ro(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objectiv" +
  "e)){let a=t.get(r);a===void 0?this.#a(r,_o(`/objective`,r),`the id of a scalar node`):(this.#i(e[a],i),n.set(a" +
  ",i))}return n}#i({id:e,shape:t},n){let r=_o(`/objective`,e);k(t)!==1&&this.#t.add(()=>({what:`not a scalar`,wh" +
  "ere:r,found:A(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r" +
  ",found:n,expected:`a finite number`}))}#a(e,t,n){this.#t.add(()=>({what:`unknown node`,where:t,found:e,expecte" +
  "d:n,nearest:this.#n.size<=Io?i(e,[...this.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set," +
  "i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r]" +
  ",o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:z(o[" +
  "0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function Ro(e" +
  "){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n," +
  "position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function z(e,...t){return _" +
  "o(`/nodes`,e,...t)}var zo=class{#e=new Bo(e=>e.valueListener);#t=new Bo(e=>e.gradientListener);#n;#r=1/0;#i=-1" +
  "/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,te" +
  "nsors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=" +
  "0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellV" +
  "alue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients" +
  ".has(e)===!0}},Bo=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=" +
  "e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},Vo=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>" +
  ">5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n" +
  "=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){l" +
  "et e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.cl" +
  "z32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];i" +
  "f(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear" +
  "(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Ho=class{batch=1;training=!1;draw=0;runn" +
  "ing=!1;number=0;error$=new Aa;wave$=new Aa;role$=new Aa;nodes;objective=[];teller=new zo;#e;#t;#n;#r;#i=[];#a=" +
  "[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new Vo(e),this.#r=new Vo" +
  "(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof ro).filter(({family:e})=>e!==`parameter`),thi" +
  "s.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:" +
  "e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.o" +
  "bjective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t" +
  "*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1" +
  ";t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e." +
  "flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=" +
  ">{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}post" +
  "pone(e,t,n){this.assertAlive();let r=n===`later`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAn" +
  "nounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){re" +
  "turn this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e)" +
  ";return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get" +
  " isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAnnounced===!1}assertAlive(){if(th" +
  "is.#d)throw new r({what:`the graph has been disposed`,expected:`a living graph`})}catchUp(){let e=this.#u;if(e" +
  "===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done" +
  "(),t||this.#f(),n!==void 0)throw n}update(e){if(this.catchUp(),this.assertAlive(),this.#s)e();else if(this.run" +
  "ning)this.#o.push(e);else{let t=this.#m(e);if(this.#f(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e(" +
  "):this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(thi" +
  "s.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l" +
  "+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(e,{id:t}){let n=e in" +
  "stanceof r?e:Uo(e,`the stream that drives it failed`,t);this.#w(n)||this.#T(n)}dispose(){this.#d=!0,this.#u=vo" +
  "id 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o.shif" +
  "t();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.is" +
  "Announced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.ru" +
  "nning=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(" +
  "e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e" +
  "){return this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),Uo(e,`the change failed`)}t" +
  "ry{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:Uo(a,`the gradients fai" +
  "led`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{no" +
  "des:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute" +
  "()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for" +
  "(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.tak" +
  "eHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withho" +
  "ldGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced" +
  "===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.le" +
  "ngth>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){le" +
  "t r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{" +
  "this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let e;for(let t of this.#e)if(t.rows!==void 0&&(e" +
  "??=t,t.rows!==e.rows))throw new r({what:`inputs of different batch sizes`,where:`${e.id} and ${t.id}`,found:[e" +
  ".rows,t.rows],expected:`as many rows in each; push them together in one graph.update or graph.feed`});return e" +
  "?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(" +
  "e){new R(t=>{t.error(e)}).subscribe()}};function Uo(e,t,n){if(e instanceof r)return e;let i=e instanceof Error" +
  "?e:Error(String(e));return new r({what:`${t}: ${i.message}`,where:n},{cause:i})}var Wo=class{nodes;inputs;targ" +
  "ets;parameters;topology;#e;#t;constructor(e){this.topology=No(e),this.#t=new Ho(this.topology.nodes.length,e=>" +
  "Yo(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof ro);this.in" +
  "puts=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.f" +
  "ilter(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}" +
  "get[t](){return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return this.#n(e)" +
  "}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){qa(e,`up" +
  "date`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}checkAlive(){this.#t.assertAlive()}get isBehi" +
  "nd(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){s(e,`feed`,`value`),this.update(()=>{for(let[" +
  "t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Ma(n)?e.connect(n):e.set(n)}})}get h" +
  "asLoss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Pa(ho(()=>this.wave,this.wav" +
  "e$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGradients())throw new r({what:`nothing to differentiat" +
  "e`,expected:this.#i()})}differentiate(e){s(e,`differentiate`,`weight`);let t=Object.entries(e).map(([e,t])=>{l" +
  "et n=this.#n(e);if(n.shape.some(e=>e!==1))throw new r({what:`not a scalar`,where:e,found:n.shape,expected:`a s" +
  "calar node`});if(!Number.isFinite(t))throw new r({what:`not a weight`,where:e,found:t,expected:`a finite numbe" +
  "r`});return[n.position,t]});this.#t.setObjective(new Map(t))}get objective(){return new Map(this.#t.objective." +
  "map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUn" +
  "heard&&this.#t.catchUp(),this.#t.number}get madeWave(){return this.#t.number}get dueWave(){return this.#t.numb" +
  "er+ +!!this.#t.isBehindUnheard}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumb" +
  "er}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return this" +
  ".#t.role$}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catch" +
  "Up(),this.#t.batch}setMode(e){M(e,Go,`setMode`),_(e.training,`training`,Fa,`setMode`),this.#t.setMode(e.traini" +
  "ng,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.cat" +
  "chUp(),this.#t.draw}toSpec(e={}){return M(e,Ko,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,.." +
  ".n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,value:Zt(i.value),frozen:i.frozen};let{value:" +
  "a,...o}=n;return e.values===!0&&i instanceof ro&&i.hasValue?{...o,value:Zt(i.value)}:o}),objective:Object.from" +
  "Entries(this.objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}d" +
  "ispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(e){let t=this.topology.position.get(e);if(t!==v" +
  "oid 0)return this.#e[t];throw new r({what:`unknown node`,found:e,expected:`the id of a node of this graph`,nea" +
  "rest:i(e,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(e,t){let n=this.#n(e);if(n instanceof ro&&t.include" +
  "s(n.family))return n;throw new r({what:`wrong kind of node`,where:e,found:n.op,expected:t.join(` or `)})}#i(){" +
  "return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}},Go={tr" +
  "aining:Fa,draw:Va},Ko={values:Fa};function qo(e){return n(e)===`graph`}function Jo(e,t){if(!qo(e))throw new r(" +
  "{what:`not a graph`,where:t,found:e,expected:`a graph, as compose and network make it`})}function Yo({nodes:e}" +
  ",t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new ro(r,t):new" +
  " fo(r,e,i,t))}return n}function Xo(e,t={}){Jo(e,`probe`),M(t,Zo,`probe`);let{values:n={},training:i=!1,draw:a=" +
  "0}=t,o=new Map(Object.entries(n).map(([t,n])=>{let i=e.node(t),{position:a,family:o}=i;if(o!==`input`&&o!==`ta" +
  "rget`&&o!==`parameter`)throw new r({what:`not a leaf`,where:t,found:o,expected:`an input, a target or a parame" +
  "ter`});return[a,to(n,t,i)]})),s=es(e,o);return new Qo(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);" +
  "return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,dra" +
  "w:a,held:t=>e.nodes[t].held,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var Zo=" +
  "{values:Ua,training:Fa,draw:Va},Qo=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#" +
  "n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(e){let t=this.at(this.position(e));if(t!==void 0)retur" +
  "n t;throw new r({what:`no value`,where:e,expected:`values for everything it depends on`})}at(e){return this.#n" +
  "[e]}call(e){return this.#t[e]}get loss(){let e=0;for(let[t,n]of this.#e.objective){let i=this.at(t);if(i===voi" +
  "d 0)throw new r({what:`the loss has no value`,where:this.topology.nodes[t].spec.id,expected:`values for all in" +
  "puts and targets, as many rows in each`});e+=n*i.data[0]}return e}gradients(){let e=[...this.#e.objective].map" +
  "(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e=" +
  "==void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t" +
  "]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}re" +
  "turn new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of " +
  "e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!" +
  "==e.output&&n.data.set(e.output.data),this.#o(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:" +
  "a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)})" +
  ",this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&$o(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e" +
  ".held(n).size>0;this.#n.push(o?Zt(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#o(n," +
  "o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{t" +
  "raining:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r,output:j(t[0]===-1?[o,...t.slice(1)]:t),trainin" +
  "g:i,draw:a}}#a({id:e,position:t,inputs:n,spec:{operation:r}},i){let a=this.#t[t],o=i[t];if(r===void 0||a===voi" +
  "d 0||o===void 0)return;let s=this.masked(t,o);n.forEach((t,n)=>{let o=i[t];o!==void 0&&$o(e,r,()=>{r.backward(" +
  "a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=qt(this.topology.nodes[e].shape);r" +
  "eturn{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#o(e,{data:t}){let n=this.#e.held(e);if(n.size===0" +
  ")return;let r=qt(this.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){le" +
  "t t=this.topology.position.get(e);if(t===void 0)throw new r({what:`unknown node`,found:e,expected:`the id of a" +
  " node of this graph`});return t}};function $o(e,{name:t},n){try{n()}catch(n){throw oo(n,e,t)}}function es(e,t)" +
  "{let n=[...t].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=n;for(let[t,{shape:a}]of n)if(a[0]!==i[1].shape[0])t" +
  "hrow new r({what:`inputs of different batch sizes`,where:`${e.nodes[i[0]].id} and ${e.nodes[t].id}`,found:[i[1" +
  "].shape[0],a[0]],expected:`as many rows in each`});return n.length===0?e.batch:i[1].shape[0]}var ts=class{engi" +
  "ne=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#" +
  "e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n," +
  "loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},ns=class{rows;perEpoch;data;#e;#" +
  "t;#n=0;#r=0;#i;#a;constructor(e,t={}){this.data=e,this.rows=rs(e);let{batchSize:n=this.rows}=t;l(`batch size`," +
  "n),this.#e=Math.min(n,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1" +
  ",this.#t&&(this.#i=new fn(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,.." +
  ".e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoch)throw new r({w" +
  "hat:`checkpoint of another dealing`,where:`batch`,found:t,expected:`a whole number from 0 to ${this.perEpoch-1" +
  "}`});n!==void 0&&fn.restore(n);let i=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&thi" +
  "s.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#" +
  "o().order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1" +
  "||this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);r" +
  "eturn Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,is(n,e)]))}advance(){this.#r++,this.#r<this" +
  ".perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;" +
  "if(this.#a===void 0){let t=e===void 0?void 0:fn.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({leng" +
  "th:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function rs(e){let t=Ob" +
  "ject.entries(e),n=t.length===0?0:t[0][1].shape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw new r({what:`data" +
  " of different lengths`,where:e,found:i[0],expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw new r({what:`no d" +
  "ata to train on`,found:n,expected:`1 row or more`});return n}function is({shape:e,data:t},n){let r=t.length/e[" +
  "0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.l" +
  "ength,...e.slice(1)],data:i}}function as({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({" +
  "hasValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function os(e,t){let n=as(e);return t===void 0||Object.values(n" +
  ").every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function ss(e,t,n,r){let{memory:i,tape:a}=e;for(let{off" +
  "set:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)cs(t[n.nodes[e.position].id].data,e,i);let{mem" +
  "bers:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[" +
  "e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offse" +
  "t-s)})}}function cs(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o" +
  "<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var ls=class{request;batches;slots;#e;#t;#n;#" +
  "r;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new ns(as(e),{shuffle:!1}),i=r.varies?r.da" +
  "ta:os(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r," +
  "this.slots=a,this.#r=i,this.request={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e)" +
  ",t])),rows:r.fullSize,tables:new Map(Object.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?." +
  "parameter.frozen===!1,pays:e=>{let n=a.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held," +
  "states:Object.keys(t.updater.init(0)).length,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e," +
  "t){let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.bat" +
  "ches,updater:i,clip:r,...t===void 0?{}:{look:t}});return ss(a,this.#r,this.#e,this.slots),a}},us=class{#e;#t=n" +
  "ew Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#" +
  "r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#" +
  "r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};f" +
  "unction ds(e,{trains:t,pays:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=" +
  "[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(k(e)/i)*" +
  "i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained)" +
  ",m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=k(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{." +
  "..a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));" +
  "return{members:h,offset:f,...d,gradient:p,state:g}}function fs({spec:e}){return e.op===`parameter`}function ps" +
  "(e,t){let n=e?.constantInputs?.(t)??[];return _(n,`constant inputs`,ms,e?.name),n}var ms={expected:`a list of " +
  "indices`,allows:e=>Array.isArray(e)&&e.every(Number.isSafeInteger)};function hs(e,t){let n=new Set(t);for(let{" +
  "position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function gs(e,t){let n=new" +
  " Set;for(let{position:r,spec:i,inputs:a}of e){let e=ps(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e." +
  "includes(r));(t(r)||o)&&n.add(r)}return n}function _s(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of" +
  " e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function vs(e){return{forward(" +
  "t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constant" +
  "s(...bs(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateB" +
  "ack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.constants(...bs(t.attribu" +
  "tes))})}}}function ys(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=" +
  "t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{outp" +
  "ut:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}functio" +
  "n bs(e){return Object.values(e).filter(e=>typeof e==`number`)}function xs(e){return{forward(t){t.inputs.forEac" +
  "h(({offset:n,count:r},i)=>{Os(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{o" +
  "ffset:r,add:i,count:a}){Os(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var Ss={fits:({output:e})" +
  "=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{Os(e,{into:e.output.offset+js(e,r),add:0,from:" +
  "t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Os(e,{into:n,add:r,from:e.gradient.offset+js(e,t),count:" +
  "i})}},Cs={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+Ms(e);Os(e,{into:t.offse" +
  "t,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&ks(e,n),Os(e,{into:n.off" +
  "set+Ms(e),add:1,from:r.offset,count:i.count})}},ws={forward(e){As(e,e.inputs.map(({offset:e})=>e),{...e.output" +
  ",add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);As(e,[e.gradient.offset,..." +
  "r],n)}},Ts={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset," +
  "b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{g" +
  "radient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});r" +
  "eturn}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into" +
  ":n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function Es(e){return{fits:({output:e})=>e.perRow,forward(" +
  "t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,unit" +
  "s:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,ad" +
  "d:i,g:t.gradient.offset,units:a,factor:o})}}}var Ds={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;" +
  "e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,ad" +
  "d:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}}" +
  ";function Os(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function ks(e,{offset:t,count:n}){e.emit(`f" +
  "ill`,{into:t,count:n,number:e.constants(0)})}function As(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;f" +
  "or(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply" +
  "`,{into:n,add:r,a,b:t[o],count:i})}function js({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}" +
  "function Ms({attributes:e,output:t}){return e.from*(t.count/t.units)}var Ns={forward(e){Ps(e,e.inputs[0].offse" +
  "t,{...e.output,add:0})},backward(e,t,n){Ps(e,e.gradient.offset,n)}};function Ps(e,t,{offset:n,add:r,count:i,un" +
  "its:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=bn(s);e.emit(`mask`,{into:c,units:a,perR" +
  "ow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(xn(s.rate))}),e.emit(`mul" +
  "tiply`,{into:n,add:r,a:t,b:c,count:i})}var Fs={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),f" +
  "orward(e){e.emit(`normalise`,{...Ls(e),y:e.output.offset,...Rs(e),...zs(e)})},backward(e,t,{offset:n,add:r,uni" +
  "ts:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...Ls(e),into:n,add:r,g:a,...Rs(e)}):e.emit(`tota" +
  "l`,{into:n,units:i,stride:1,add:r,g:t===2?a:Is(e)})}};function Is(e){let{count:t}=e.output,[n,r]=[e.scratch(t)" +
  ",e.scratch(t)];return e.emit(`normalise`,{...Ls(e),y:n,...Rs(e,!1),...zs(e,!1)}),e.emit(`multiply`,{into:r,add" +
  ":0,a:e.gradient.offset,b:n,count:t}),r}function Ls(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:" +
  "e.constants(e.attributes.epsilon)}}function Rs(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainSt" +
  "ride:1}:{gain:e.constants(1),gainStride:0}}function zs(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offse" +
  "t,biasStride:1}:{bias:e.constants(0),biasStride:0}}function Bs(e){return{fits:Hs,forward(t){let{attributes:n,o" +
  "utput:r}=t;t.emit(`loss`,{f:e,into:r.offset,...Us(t),...Ws(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){le" +
  "t{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...Us(t),...Ws(a,t.inputs[0" +
  "])})}}}var Vs={fits:Hs,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...Gs(e)})},backward(e,t,{offset" +
  ":n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...Gs(e)})}};function Hs({inputs" +
  ":e}){return e.every(({perRow:e})=>e)}function Us(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.uni" +
  "ts,constants:e.constants(...bs(e.attributes))}}function Ws({reduction:e},{units:t}){return{divisor:e===`mean`?" +
  "t:1,byRows:e===`sum`?0:1}}function Gs({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t" +
  ".offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var[Ks,B,V]=Fi.keys(),qs={fits:({inputs:e,o" +
  "utput:t})=>{let{values:n}=Cr(e);return t.perRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{outpu" +
  "t:t}=e,{values:n,weights:r,bias:i}=Cr(e.inputs);n.forEach((n,a)=>{e.emit(`affine`,{into:t.offset,units:t.units" +
  ",start:a>0?B:i===void 0?Ks:V,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:n.offset,width:n.units" +
  ",...Js(e,n,r[a])})})},backward(e,t,n){let{output:r,gradient:i}=e,{values:a,weights:o}=Cr(e.inputs),s=a.length;" +
  "if(t<s){let{w:a,unitStride:s,inputStride:c}=Js(e,n,o[t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n." +
  "add===1?B:Ks,bias:0,biasStride:0,x:i.offset,width:r.units,w:a,unitStride:c,inputStride:s})}else if(t<2*s){let " +
  "o=a[t-s],{unitStride:c,inputStride:l}=Js(e,o,n);e.emit(`outer`,{into:n.offset,units:r.units,width:o.units,unit" +
  "Stride:c,inputStride:l,add:n.add,g:i.offset,x:o.offset})}else e.emit(`total`,{into:n.offset,units:r.units,stri" +
  "de:n.units===1?0:1,add:n.add,g:i.offset})}};function Js({attributes:e,output:t},{units:n},{offset:r}){let[i,a]" +
  "=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var Ys={\"weighted-sum\":qs,add:xs(()" +
  "=>1),subtract:xs((e,t)=>1-2*t),scale:xs(({attributes:e})=>e.factor),\"weighted-total\":xs(({attributes:e},t)=>e." +
  "weights[t]),\"stop-gradient\":xs(()=>1),concat:Ss,slice:Cs,multiply:ws,divide:Ts,sum:Es(()=>1),mean:Es(e=>1/e),d" +
  "ot:Ds,dropout:Ns,\"layer-normalisation\":Fs,\"softmax-cross-entropy\":Vs},Xs=new Map([...yt.names.map((e,t)=>{let " +
  "n=yt.get(e);return[n,n.scalar===void 0?ys(t):vs(t)]}),..._r.names.map((e,t)=>[_r.get(e),Bs(t)]),...Object.entr" +
  "ies(Ys).map(([e,t])=>[Mr.get(e),t])]);function Zs(e){return Xs.get(e)}var Qs=class{steps=[];values;gradients=n" +
  "ew Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{" +
  "lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap" +
  "(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.t" +
  "ables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[$s(e.numbers),e]))}get tables(){return[...t" +
  "his.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,grad" +
  "ient:n}of this.#r.members){if(this.request.held(e).size>0)throw new Ri(this.#e[e].id,`a parameter that is held" +
  "`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(le" +
  "t[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=qt(r.shape);if(this.req" +
  "uest.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r" +
  ");this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forw" +
  "ard(e){let{position:t,spec:n}=e;if(fs(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(t" +
  "his.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i" +
  ",finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.hel" +
  "d(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new Ri(t,`an i" +
  "nput without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}add" +
  "Up(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.ta" +
  "ke(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e," +
  "`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e" +
  ",{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e," +
  "`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients." +
  "get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=ps(r.operation,r.attributes),{l" +
  "owering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let" +
  " i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,ad" +
  "d:u,g:a.offset}):s.backward(c,r,i),fs(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!th" +
  "is.#c.has(n)&&this.#v(n,a),!fs(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(le" +
  "t{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,in" +
  "puts:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t" +
  ")=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,cou" +
  "nt:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){l" +
  "et{operation:r,attributes:i}=t,a=r===void 0?void 0:Zs(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couple" +
  "sUnits===!0&&this.request.held(e).size>0)return;let o=[],s=(e,t)=>o.push({name:e,operands:t});return a.forward" +
  "({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gr" +
  "adients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{..." +
  "t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([" +
  "i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let" +
  " r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])})" +
  ",this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:" +
  "n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n" +
  "!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new Ri(e,`rows along an axis that " +
  "is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=qt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i)," +
  "count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new Ri(this.#e[e].id,`no" +
  " value`,`a node the loss depends on`)}#S(e){let t=$s(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),nu" +
  "mbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}" +
  "};function $s(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function ec(e){let{objective:t,rows:n,states:r" +
  ",topology:i,width:a}=e,{nodes:o}=i,s=new us(a),c=ds(o.filter(fs),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new Qs(" +
  "e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=hs(o,t.ke" +
  "ys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length" +
  ",p=u.addUp(),m=u.steps.length;return tc(u,o,t,e.keep===!0?d:gs(o,e.trains)),{rows:n,lanes:l,size:s.size,consta" +
  "nts:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,val" +
  "ues:u.values,gradients:new Map([...u.gradients,...u.whole])}}function tc(e,t,n,r){for(let[t,i]of n)r.has(t)&&e" +
  ".seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRa" +
  "nk()}function nc(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parame" +
  "ters:l,size:u}=t,d=new us(o,u),f=new Set(r),p=new Qs(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`" +
  "gradient`]),m=hs(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p." +
  "forward(e);r.length>0&&tc(p,s,i,gs(s,e=>f.has(e)));let h=[...hs(s,i.keys())].every(e=>m.has(e)),{constants:g,s" +
  "teps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole" +
  ":h,gradients:new Map([...p.gradients,...y])}}function rc(e,t){let{request:n}=e,{objective:r,topology:i,trains:" +
  "a}=n,{nodes:o}=i,s=[...hs(o,r.keys())].sort((e,t)=>e-t),c=gs(o,a),l=ec(n),u={values:s,gradients:s.filter(e=>c." +
  "has(e))},d=nc(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=ic(r.get(i),p)" +
  ";if(e!==void 0)return new zi(o[i].id,t,n,e)}},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??{of" +
  "fset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape.values)??Vi(h,t,p.BYTES_PER_ELEMENT===4?Math.fround" +
  ":Number)??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),g}function ic(e,t){if(e===vo" +
  "id 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var ac=class{#e;#t;#" +
  "n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){" +
  "let{values:e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0," +
  "n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[thi" +
  "s.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=t" +
  "his.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new oc(t,t=>cc(n.get(t),e,r),i,t=" +
  ">a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},oc=class{positions;tenso" +
  "rs;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(k),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#" +
  "e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(sc);let s=0;this.tensors=e.m" +
  "ap((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e" +
  "){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===sc?0:n" +
  "[t[r]]}},sc=-1;function cc(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({l" +
  "ength:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var lc=class{#e;#t;#n;#r;#i;#a;#o" +
  ";#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=uc(e.watched,t),this.#n=d" +
  "c(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{wat" +
  "chNumber:e}=this.#e;if(e===this.#i)return!0;let t=uc(this.#e.watched,this.#t),n=this.#r;return this.#n===void " +
  "0&&n.values.length+n.gradients.length>0||!fc(n.values,t.values)||!fc(n.gradients,t.gradients)?!1:(this.#i=e,th" +
  "is.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this." +
  "#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values" +
  ":a}=r,o=this.#n?.gradients??new Map;return new ac({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this" +
  ".#s.size)}};function uc({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[" +
  "]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=_s(c,e=>o(e)||s&&i.has(e)),u=hs(c,[." +
  "..r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.f" +
  "ilter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function dc(e,t,n){try{return nc(t,n,e)}catch(e){if(e instanceof Ri)r" +
  "eturn;throw e}}function fc(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var pc=class{#e;#t;#n;#r;#i;#a;co" +
  "nstructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n,this.#u()}get engine(){return this.#a===void 0?this" +
  ".#r.name:`plain`}get refusal(){return this.#a??this.#e}run(e,t=0){this.#n.checkIdle();let n=this.#c();return t" +
  "his.#a=n.exception,this.#a===void 0?this.#s(n,e,t):this.#o(e,t)}dispose(){this.#l()}#o(e,t){let n=new ts(this." +
  "#n).run(this.#n.step+1,t);if(n.stopped!==void 0||this.#n.step>=e)return n;let r=this.run(e,n.loss);return{...r" +
  ",rows:n.rows+r.rows}}#s(e,t,n){let{machine:r,batches:i}=e,a=this.#n,{step:o,isRateConstant:s,penalty:c,stoppin" +
  "g:l}=a,u=e=>a.rateAt(e),d={step:o,loss:n,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m," +
  "stopped:h}=r.run(Math.max(1,t-o),d);f>0&&this.#p(e,o+f),a.step<t&&h===void 0&&this.#m();let{epoch:g,batch:_}=i" +
  ".position,v=a.step-1,y={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===voi" +
  "d 0?y:{...y,stopped:h}}#c(){let e=this.#i;return e!==void 0&&!this.#d(e)&&e.looking.follow()?e:(this.#l(),this" +
  ".#u())}#l(){this.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}#u(){let e=new ls(this.#t,this.#n,this" +
  ".#r),{batches:t,request:n,slots:r}=e,i=ec(n),a=new lc(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.paramet" +
  "ers,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#f(),f=th" +
  "is.#n.isFedByHand?mc():void 0;return this.#i={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f," +
  "looking:a.at(o)},this.#i}#d(e){return e.roles!==this.#f()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!=" +
  "=this.#t.wave}#f(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#p(e,t){let{looking:n,machine:r" +
  ",places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t" +
  ")=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((" +
  "e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#" +
  "m(){let{step:e}=this.#n;throw this.#t.backward(),Bi(this.#t,e),rc(new ls(this.#t,this.#n,this.#r),e)??Error(`s" +
  "tep ${e} was not taken and all its numbers are finite`)}};function mc(){return new r({what:`a batch was replac" +
  "ed by hand`,where:`engine`,expected:`rows of the data; one step was taken on the graph itself`})}function hc(e" +
  ",t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)return new ts(t,gc(a));let " +
  "o=a===void 0||i===a?void 0:gc(a);return new _c(e,t,()=>new pc(e,t,i,o))}function gc(e){return new r({what:`eng" +
  "ine cannot run here`,where:`engine`,found:e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var " +
  "_c=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return" +
  " this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=th" +
  "is.#o());try{return this.#r.run(e,t)}catch(n){if(!(n instanceof Ri))throw n;return this.#r=this.#s(n),this.#r." +
  "run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave," +
  "this.#e.roleNumber,this.#t.moves].join()}#o(){try{let e=this.#n();return this.#i=void 0,e}catch(e){if(!(e inst" +
  "anceof r))throw e;return this.#s(e)}}#s(e){return this.#i=this.#a,new ts(this.#t,e)}};function H({memory:e},t," +
  "n){return e.subarray(t,t+n)}function vc(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no link" +
  "er for ${t}`);return i(n,r)}var yc={activate({count:e,...t},n){let r=H(n,t.x,e),i=H(n,t.y,e);return bc.get(xc(" +
  "n))?.forward(r,i)??Sc(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i," +
  "r.g,n),c=H(i,e,n);return(t===0?bc.get(xc(i)):void 0)?.backward(o,s,c)??Cc(a,o,s,c,t,i)}},bc=new Map([[`tanh`,{" +
  "forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.le" +
  "ngth;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math." +
  "exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function xc({opera" +
  "tion:e}){return e?.name??``}function Sc(e,t,{operation:n,attributes:r}){let{value:i}=ke(n);return()=>{for(let " +
  "n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Cc(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=ke(a);r" +
  "eturn()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var wc={scale({into:e,add:t,from" +
  ":n,count:r,factor:i},a){let o=H(a,e,r),s=H(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[" +
  "t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill" +
  "(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=H(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(" +
  "t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count" +
  ":n,factor:r,...i},a){let o=H(a,e,n),s=H(a,i.a,n),c=H(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++" +
  ")o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Tc={loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s," +
  "moment:c,attributes:l}=a,{value:u}=Ec(a.operation),d=H(a,i.y,t*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=" +
  "0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,ad" +
  "d:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p" +
  ",targetDerivative:m}=Ec(c.operation),h=n===0?p:m,g=H(c,s.y,i*l),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u" +
  "[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):" +
  "0;v[i]=t===1?v[i]+a:a}}}};function Ec({name:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no funct" +
  "ions of one entry`)}var Dc={mask({into:e,units:t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1" +
  ",s=H(r,e,t*o);return()=>{let e=yn(a,i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s" +
  "[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},Oc={gather({into:e,table:t,units:n},{me" +
  "mory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n" +
  ";for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride" +
  ":o,inputStride:s}=e,{lanes:c}=t,l=H(t,e.into,n*c),u=H(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(" +
  "e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==B){let n=r===V?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]" +
  "=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;kc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Ac(l,t," +
  "c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&jc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inpu" +
  "tStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.g,t*c),d=H(s,o.x,n*c);return()=>{for(let o=0;o<t;o++)" +
  "{let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d" +
  "[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++," +
  "n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a" +
  ",c=H(a,i.g,t*o);return()=>{for(let i=0,a=0,l=e;i<t;i++,l+=n){let e=0;for(let t=a+o;a<t;a++)e+=c[a];s[l]=r===1|" +
  "|n===0&&i>0?s[l]+e:e}}}};function kc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r" +
  "[u+n]+s*r[u+2*n]+c*r[u+3*n]}function Ac(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[" +
  "c+n]}function jc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Mc={normalise({units:e,epsilo" +
  "n:t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.y,e*c),d=H(s,o.x,e*c);ret" +
  "urn()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=Nc(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t" +
  "*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{la" +
  "nes:c,memory:l}=s,u=H(s,e,n*c),d=H(s,o.x,n*c),f=H(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s" +
  ",slope:p}=Nc(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*" +
  "p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};func" +
  "tion Nc(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let" +
  " c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;r" +
  "eturn{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Pc))}}var Pc=1e-300,Fc={sumUnits({into:e,add:t,units:n," +
  "factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,o),l=H(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;fo" +
  "r(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,..." +
  "i},a){let{lanes:o,memory:s}=a,c=H(a,e,n*o),l=H(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]" +
  ":0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n" +
  "*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}}," +
  "scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,n*a),s=H(i,r.g,a),c=H(i,r.b,n*a);return()=>{f" +
  "or(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Ic={...Oc,...wc,...Fc,...yc,...Tc,...Dc,...Mc,cal" +
  "l({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){" +
  "let o=a(e);return()=>{o.backward(t,n,r,i)}}},Lc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=zc;#l=[];#u=-1;constructor(e," +
  "t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this" +
  ".#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Bc(n,e)),this.#a=Bc(n,e),this.#o=[...s,e]" +
  ".map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:zc,training:!0,draw:0}}forward(){this.#d" +
  "(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this" +
  ".#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward" +
  "(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)" +
  "return;this.#u=e;let n=this.#o.map(t=>Rc(t,e));this.#s.output=n.at(-1)??zc,this.#s.inputs=n.slice(0,-1),this.#" +
  "c=Rc(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Rc(t,e))}#f({offset:e,units:t,perRow:n},{" +
  "data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({" +
  "data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let" +
  " a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for" +
  "(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};functi" +
  "on Rc(e,t){return j(e.map(e=>e===-1?t:e))}var zc={shape:[0],data:new Float64Array};function Bc({values:e},t){l" +
  "et n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function Vc(e,t){let n=e/2**20;retu" +
  "rn new r({what:`not enough memory for a compiled run`,found:n<1024?`${n.toFixed(1)} MiB needed`:`${(n/1024).to" +
  "Fixed(1)} GiB needed`,expected:`${t}; a smaller batch needs less`})}function Hc({rows:e},{batches:t}){return{r" +
  "ows:e,start:0,order:t.order,step:0}}var Uc=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};constructor(e,t," +
  "n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Wc(e.parameters,n,Object.keys(t.updater.init(" +
  "0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r)," +
  "this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!Gc(this.#a.gradient))break;let s=e+this.#s(t.pe" +
  "nalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)" +
  "}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.s" +
  "tart,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this.#a,r=0;for(let i of bi){le" +
  "t a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{clip:n,updater:r}=this.#t,{" +
  "trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)Gt.get(e).clip(o,t);let c=this.#o;c.step=e," +
  "c.learningRate=t,r.update(i,a,s,c)}};function Wc(e,t,n){let{offset:r,paying:i,trained:a,gradient:o,state:s}=e," +
  "c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(r,a),gradient:l,gradi" +
  "ents:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Gc(e){let t=0;for(let n=0;n<e.length;" +
  "n++)t+=0*e[n];return t===0}var Kc=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=qc" +
  "(e.size);let n=Hc(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWh" +
  "ole===!0,this.#e=new Uc(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i" +
  ".length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}ca" +
  "tch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;" +
  "return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return vc(Ic,a,{memory:r,lanes:" +
  "n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Lc(a,e.nodes,n,r,t);return i.set(a,o),o" +
  "}})}}};function qc(e){try{return new Float64Array(e)}catch{throw Vc(Float64Array.BYTES_PER_ELEMENT*e,`that muc" +
  "h free memory`)}}var Jc={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>" +
  "e in Ic,create:(e,t)=>new Kc(e,t)},Yc={size:8,width:2},Xc={size:4,width:4},U={load:0,store:11,load32Splat:9,lo" +
  "ad64Splat:10,constant:12,shuffle:13},W={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[" +
  "43]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=253;function Zc(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e" +
  "(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function Qc(e){return[K,e,1]}var $c={...Yc,type:G.f64,one:" +
  "{type:G.f64,bytes:8,load:[43],spread:[43],store:[57],...Zc(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,U.l" +
  "oad],spread:[K,U.load64Splat],store:[K,U.store],...Zc(Qc,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73" +
  "],fromInteger:[183],fromFloat64:[]},el={...Xc,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[" +
  "56],...Zc(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load32Splat],store:[K,U.store],." +
  "..Zc(Qc,228)},extract:31,loadPlace:86,splat:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},tl=new Set" +
  "([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`])" +
  ",nl={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{add" +
  "ress:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at" +
  ":d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,wi" +
  "dth:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,row" +
  "s:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d}" +
  ",start:a,bias:0,biasStep:0}},activateRows:(e,t)=>cl(rl[t.operation].forward,e,t),activateRowsBack:(e,t)=>cl(rl" +
  "[t.operation].back,e,t),mask:(e,t)=>cl(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>cl(`lossValue`,d" +
  "l(e,t),t),lossBack:(e,t)=>cl(`lossBack`,dl(e,t),t),call:(e,t)=>sl(t),callBack:(e,t)=>sl(t)},rl={softmax:{forwa" +
  "rd:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},il={activate:Mi,a" +
  "ctivateBack:Mi,lossValue:Ni,lossBack:Ni};function al({name:e,operands:t},n){let r=nl[e];return r===void 0?cl(e" +
  ",t,n):r(t,n)}function ol({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in rl;let r=il[e" +
  "===`loss`?`lossValue`:e];return r===void 0||r.includes(ul(r,t,n))}function sl({step:e}){return{kernel:`core`,o" +
  "perands:{step:e},variant:0}}function cl(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:" +
  "i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?tl.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operan" +
  "ds:Object.fromEntries(ji[e].map(e=>[e,c(e)])),variant:ll(e,n)}}function ll(e,{operation:t,attributes:n}){let r" +
  "=il[e];return r===void 0?0:r.indexOf(ul(r,t,n))}function ul(e,t,n){return Object.values(n).map(e=>`${t} ${Stri" +
  "ng(e)}`).find(t=>e.includes(t))??t}function dl(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,is" +
  "Row:1}:e}function fl(e){let t=e;for(;;){let e=pl.reduce((e,t)=>ml(e,t),t);if(e.length===t.length)return e;t=e}" +
  "}var pl=[hl(bl),hl(xl),hl(Sl),El];function ml(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0" +
  ":t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function hl(e){return(t,n)=>{if(t.kernel!==`product`||n." +
  "kernel!==`product`)return;let r=e(t,n);return r===void 0||gl(n,t)?void 0:r}}function gl({a:e,b:t,rows:n,depth:" +
  "r,columns:i},a){let o=_l(a.c,a.rows,a.columns);return vl(o,_l(e,n,r))||vl(o,_l(t,r,i))}function _l({at:e,row:t" +
  ",column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function v" +
  "l([e,t],[n,r]){return e<=r&&n<=t}function yl(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{" +
  "...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function bl(e,t){if(t.start!==B||t.depth!==1||e" +
  ".rows!==t.rows||e.columns!==t.columns||!Cl(e.c,t.c,e.rows,e.columns))return;let n=wl(e.depth,e.a.at,e.a.column" +
  ",t.a.at),r=wl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.colum" +
  "ns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function xl(e" +
  ",t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!Cl(e.b,t.b,e.depth,e.columns)" +
  "||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=wl(e.rows,e.a.at,e.a.r" +
  "ow,t.a.at),r=wl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===V?wl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void " +
  "0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}funct" +
  "ion Sl(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===V&&(e.bias!==t.bias||e.biasStep!==" +
  "t.biasStep))return;let n=xl({...yl(e),start:Ks},{...yl(t),start:Ks});return n===void 0?void 0:{...yl(n),start:" +
  "e.start,biasStep:e.biasStep}}function Cl(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column" +
  "===t.column)}function wl(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Tl={activate:[`y`,`x`],activ" +
  "ateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`," +
  "`b`]};function El(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Tl[e.kernel];if(n===void 0||" +
  "e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n" +
  "[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)" +
  "),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{." +
  "..e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Dl=e=>e.row,J=e=>e.units*e.row,Ol=(e,t)=>t,kl=e=>e.row*" +
  "(e.classes===1?1:e.units),Al=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,jl={y:J,x:J},Ml={into:J,y:J,g:J},Nl={ga" +
  "ther:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q" +
  "},activateBack:{into:q,x:q,y:q,g:q},softmax:jl,softmaxBack:Ml,logSoftmax:jl,logSoftmaxBack:Ml,scale:{into:q,fr" +
  "om:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:q,a:q,b:q},sumUnits:{into:Dl,x:J},spreadUnits:{into" +
  ":J,g:Dl},dotUnits:{into:Dl,a:J,b:J},scaleUnits:{into:J,g:Dl,b:J},mask:{into:J},normalise:{y:J,x:J,gain:Al(`gai" +
  "n`),bias:Al(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:Al(`gain`)},lossValue:{into:Ol,y:J,t:J},lossBack:{into" +
  ":J,y:J,t:J,g:Ol},crossEntropy:{into:Ol,y:J,t:kl},crossEntropyBack:{into:e=>(e.side===1?kl:J)(e),y:J,t:kl,g:Ol}" +
  "},Pl=new Map(Object.entries(Nl).map(([e,t])=>[e,Object.entries(t)]));function Fl(e,t){if(e.kernel===`product`)" +
  "{let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[Ll(`a`,a,n,r,t),Ll(`b`,o,r,i,t)];retur" +
  "n c===V&&d.push(Ll(`bias`,{at:l,row:u,column:0},n,1,t)),{target:Ll(`c`,s,n,i,t),adds:c===B,sources:d}}let{kern" +
  "el:n,operands:r}=e,i=Pl.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i})" +
  ",o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r." +
  "add===1,sources:s}}function Il(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.operands};fo" +
  "r(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}" +
  ":e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function Ll(e,t,n,r,i){let a=" +
  "(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a" +
  "}}function Rl(e,t){let n=Wl(e.steps.map(n=>Vl(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map((" +
  "{kind:e,operation:t})=>`${e} ${Kl(t)}`).join(`; `)}}function zl(e){let t=[];for(let n of e){let e=t.at(-1);n.o" +
  "peration.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function Bl({operation:e,into" +
  ":t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return Il(e,a)}function Vl(" +
  "{operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=Ul(" +
  "e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:Hl.slice(0,a.length),from:a,ki" +
  "nd:ql(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,names:s,from:a,kind:ql(e,[..." +
  "s,c])}}var Hl=[`a`,`b`,`bias`];function Ul(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{operands:i" +
  ",kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`" +
  "&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,...e}];return{...c,rows:1,depth" +
  ":1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){" +
  "let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{...c,rows:u,depth:f/n,columns:1," +
  "a:e,b:t,c:i}}}function Wl(e){return e.length<2?e:zl(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.i" +
  "ncludes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Gl(e.from,t.from));if(n)return[t,...r];let{start:i}=t.oper" +
  "ation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:B;return n.start===r?e:{...e,operation:{...n,start:r}}}" +
  ")})}function Gl(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function Kl(e){return" +
  " e.kernel===`product`?e.start:e.operands.add??Ks}function ql(e,t){if(e.kernel===`product`){let{rows:t,depth:n," +
  "columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`" +
  "}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+" +
  "=` ${i[e]}`);return a}function Jl(e,t,n){let r=[],i=Xl(e),a=new Map;return Yl(e).forEach((e,o)=>{let s=new Map" +
  ";for(let t of e){let e=Rl(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values(" +
  ")){let n=Zl(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=Ql(s,t),l=s.reduce((e,t)=>Math.ma" +
  "x(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),$l(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])" +
  "t.giveBack(e,n)}),r}function Yl(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function Xl(e){l" +
  "et t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let" +
  "{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function Zl(e){return e.map(e=>{let{ta" +
  "rget:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}" +
  ").sort((e,t)=>Gl(e.addresses,t.addresses)).map(({draft:e})=>e)}function Ql(e,t){let n=e.reduce((e,t)=>e+t.byte" +
  "s,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function $l" +
  "(e,t){let n=e.map(e=>zl(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>" +
  "{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(Bl(e,o))})}var eu=class{bytes;isFixed;wr" +
  "ites=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){return" +
  " this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>" +
  "1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,thi" +
  "s.lastRead)}};function tu(e,t,n){let r=[];for(let t of e){let e=Fl(t,n);if(e===void 0)return;r.push(e)}let i=n" +
  "u(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.valu" +
  "e=new eu(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e," +
  "value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{op" +
  "eration:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function nu(e,t){let n=new Map,r=({at:e,bytes:t,isDens" +
  "e:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.by" +
  "tes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.va" +
  "lues()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i" +
  ".length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e]." +
  "isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function ru(e,t){let n=[...e],r=new Map;for(let i" +
  "=0;i<n.length;i++){let a=e[i],o=a.target.own;if(iu(a,t)){let e=a.sources[0].value.own;if(!a.adds&&au(o,e,i)){o" +
  ".becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void" +
  " 0&&ou(s,t,e,o)){n[t]=void 0,n[i]=cu(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead," +
  "i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function iu({operation:e},t){ret" +
  "urn e.kernel===`scale`&&t(e.operands.factor)}function au(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t." +
  "isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function ou({operation:e,sources:t},n,r,i){return r.re" +
  "ads!==1||r.writes!==1||r.bytes!==i.bytes?!1:su(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}functi" +
  "on su(e){return e.kernel===`product`?e.start===Ks:e.operands.add===0}function cu({operation:e,sources:t,target" +
  "Touch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:B,c:{...e.c,a" +
  "t:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0}," +
  "adds:!0,sources:t}}function lu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer" +
  ":void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.is" +
  "Settled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s)" +
  ";let c=a.writer;c!==void 0&&uu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:" +
  "[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e." +
  "own).readers.push(c)}return t}function uu(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps" +
  ",o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}f" +
  "unction du(e,{size:t,fixed:n,ones:r,start:i}){let a=tu(e,n,t);if(a===void 0)return;let o=new us(64,i),[s]=r;re" +
  "turn{operations:Jl(lu(ru(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var[fu,pu]=[200,2e4];function mu(e,t,n," +
  "r=0){return e.map(({instruction:e,node:i},a)=>{let{operation:o,attributes:s}=t[i].spec;return al(e,{...n,opera" +
  "tion:o?.name??``,attributes:s,step:r+a})})}function hu(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}" +
  "=e.parameters;return gu(mu(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:" +
  "new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}function gu(e,t,n){let " +
  "r=e.length>pu&&!t?e:fl(e),i=r.length>fu&&!t?du(e,n):void 0,a=i===void 0?[]:fl(i.operations);return i!==void 0&" +
  "&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?fl(e):r,end:n.start}}var _u={lossBelow:-1/0,leas" +
  "tGain:0,patience:1/0,best:1/0,waited:0},vu=2**31-1,yu=class{at=0;randomAt=F.random;#e;#t;#n;constructor(e){thi" +
  "s.#e=new Int32Array(e,0,Li.length),this.#t=new Float64Array(e,0,F.random/8),this.#n=new Uint32Array(e,F.random" +
  ",(F.frameSize-F.random)/4)}get(e){return this.#e[Li.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#" +
  "e[Li.indexOf(t)]=n}get firstStep(){return this.#t[F.firstStep/8]}get loss(){return this.#t[F.lossTaken/8]}clea" +
  "r(e,t=0){this.#t[F.firstStep/8]=e,this.#t[F.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:" +
  "e,leastGain:t,patience:n,best:r,waited:i}=_u){this.#t[F.lossBelow/8]=e,this.#t[F.leastGain/8]=t,this.#t[F.best" +
  "Loss/8]=r,this.set({patience:Math.min(n,vu),waited:i})}get stopState(){return{best:this.#t[F.bestLoss/8],waite" +
  "d:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this" +
  ".#n.set([t,e,r,n])}},bu=8,[xu,Su]=[2048,128],Cu=8;function wu({rows:e,depth:t,columns:n}){return e*t*n<=xu&&t<" +
  "=Su}function Tu(e,{size:t,width:n}){let r=e.start===V?e:yl(e),[i,a]=[e,r].map(e=>Eu(e,t));if(i)return{manner:`" +
  "rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,p" +
  "roduct:e.rows<e.columns?r:e};if(wu(e))return{manner:e.columns===1&&e.depth<Cu&&e.depth%n!==0?`columns`:`depth`" +
  ",product:e};let o=[e,r].find(e=>Du(e,t));return o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product" +
  ":o}}function Eu({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function Du({c:e,columns:t,rows:" +
  "n},r){return e.column===r&&t>1&&n>=bu}var Ou=Object.keys(ji),ku=class{#e=[];emit(e,t,n=0){let r=ji[e];this.#e." +
  "push(Ou.indexOf(e)+(n<<8)+(Au(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(t" +
  "his.#e)}};function Au(e){return 4*(ji[e].length+1)}var ju=24576,Mu=128,Nu=16,Pu=8;function Fu(e,t){let{manner:" +
  "n,product:r}=Tu(t,e);Iu[n](e,r)}var Iu={rows(e,t){let{rows:n,depth:r}=t;Vu(e,t)?Wu(e,{...t,a:Hu(e,t.a,n,r)},Uu" +
  "(e,n,r).bytes):Wu(e,t)},turned:Ru,depth(e,t){qu(e,t.rows>t.columns&&t.start!==V?yl(t):t)},columns:Lu};function" +
  " Lu(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));Wu(e,{...t,column" +
  "s:1,b:r,c:i})}}function Ru(e,t){let{words:n,size:r}=e,i=Uu(e,t.depth,t.columns),a=Hu(e,t.b,t.depth,t.columns)," +
  "o=Gu(e,{...t,b:a});if(t.start===Ks&&t.depth%e.width===0&&t.columns*r>=Mu&&t.depth>=Nu){let a=e.scratch(i.bytes" +
  "+zu(e,t))+i.bytes,s=o.length*Au(`product`);n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,lis" +
  "t:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function zu({size:e},{rows:t,depth:n}){return 96+4*t+16+(" +
  "t*n+1)*2*e}function Bu(e){return e%512==0}function Vu({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Bu(r.co" +
  "lumn)&&t>=Pu&&n>=Nu}function Hu(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=Uu(e,r," +
  "i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o" +
  "}}function Uu({size:e},t,n){let r=(Math.ceil(n*e/64)|1)*64;return{row:r,bytes:r*t+64}}function Wu(e,t,n=0){let" +
  " r=Gu(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t)" +
  ";else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(" +
  "`product`,{...t,b:r,bStep:i})}}}function Gu({size:e},t){let n=t.columns*e,r=t.depth*n<=ju||t.rows<Pu,i=r?n:Mat" +
  "h.max(Mu,Ku(n,Math.floor(ju/t.depth),32)),a=Math.max(Nu,Math.floor(ju/Math.min(i,n))),o=r?t.depth:Ku(t.depth,a" +
  ",1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math." +
  "min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c." +
  "at+e,cRow:t.c.row,start:r===0?t.start:B,bias:t.bias,biasStep:t.biasStep});return s}function Ku(e,t,n){let r=Ma" +
  "th.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function qu({words:e,size:t},n){e.emit(`dots`,{rows:n.rows," +
  "columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn" +
  ":n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function Ju(e){let t=e.at(-1)?.name===`rate`;retur" +
  "n{own:t?e.slice(0,-1):e,isScaled:t}}function Yu({operations:e,block:t},n){for(let t of e)Zu(t,n);let{gradient:" +
  "r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:F.check,from:r,bytes:i}),n.words.finish()}function Xu(e,t" +
  "){for(let n of e)Zu(n,t);return t.words.finish()}function Zu(e,t){e.kernel===`product`?Fu(t,e):t.words.emit(e." +
  "kernel,e.operands,e.variant)}function Qu({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=n" +
  "ew ku,{own:s,isScaled:c}=Ju(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t" +
  ".length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Ii.indexOf(" +
  "e)),l+=t.length,u+=$u*c}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.f" +
  "inish()}var $u=8,ed=globalThis,td=65536,nd=new Map;function rd(e){return od(e)!==void 0}function id(e){let{Web" +
  "Assembly:t}=ed;if(t===void 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/td)})}func" +
  "tion ad(e,t,n){let{WebAssembly:r}=ed,i=od(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Insta" +
  "nce:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kern" +
  "els:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}function od(e){return nd.has(e)||nd.set(e,sd(e))" +
  ",nd.get(e)}function sd(e){let{WebAssembly:t}=ed;if(t!==void 0)try{return new t.Module(cd(e))}catch{return}}fun" +
  "ction cd(e){let{Buffer:t}=ed;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.lengt" +
  "h/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var ld=2048,ud=1024,dd=64;functi" +
  "on fd(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=F.frameSiz" +
  "e,d=e=>{let t=Math.ceil(u/64)*64;return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n" +
  "+dd),h=e=>m+e*n,g=d(4*i.rows),_=d(8*ld*p),v=d(256),y={at:d(ud),bytes:ud},ee={size:n,lanes:l,address:h,order:g}" +
  ",te={parameter:h(c.offset),gradient:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},b=hu(e,o.nodes,ee,Ma" +
  "th.ceil(u/64)*64);u=Math.max(u,b.end+dd);let x=d(0),S=()=>({words:new ku,size:n,width:r,scratch(e){return u=Ma" +
  "th.max(u,x+e+dd),x}}),ne={rows:i.fullSize,areFull:i.rows%i.fullSize===0},re={operations:b.operations,pieces:f," +
  "block:te,batch:ne},ie=Yu(re,S()),ae=Qu(re),oe=Xu(fl(mu(a?.steps??[],o.nodes,ee,e.steps.length)),S()),C=d(ie.by" +
  "teLength),se=d(ae.byteLength),w=d(oe.byteLength);return pd(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v," +
  "pool:y,numbersOfStep:p,texts:[[C,ie],[se,ae],[w,oe]],look:w,step:re,sheet:S,frame:{program:C,update:se,loss:h(" +
  "e.loss),gradient:te.gradient,trained:te.bytes,parameter:te.parameter,paying:c.paying*n,adjustments:v,numbers:_" +
  ",numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}function pd(e){if(e>429496729" +
  "6)throw Vc(e,`at most 4 GiB`)}var md=`xoroshiro128+`,hd=400,gd=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l" +
  ";#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this." +
  "#e=t,this.#n=n,this.#t=fd(e,t,i);let a=yd(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Flo" +
  "at32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,ld*s.numbersOfS" +
  "tep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater" +
  ".kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=vd(n,s,e),this.#i=new yu(o),this.#i.set(s.frame),this" +
  ".#d=Hc(e,t);let l=new Int32Array(o),u=this.#D();this.#a=ad(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kerne" +
  "ls,this.#f=new Uc(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i." +
  "at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.los" +
  "s),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i" +
  ",o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E()," +
  "this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWai" +
  "ted??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let" +
  "{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this." +
  "#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updat" +
  "er:n}=this.#e,r=[...t.map(([e])=>e),...bi.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e" +
  "=>_d(e)>0)}#_({penalty:e}){let t=[...bi.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.for" +
  "Each(([e,t],n)=>{this.#l.setInt32(n*16,_d(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*1" +
  "6,_d(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:ld),{random:i,batch:a}=n.position;ret" +
  "urn i===void 0||i.generator===md?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b()" +
  ")}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===" +
  "void 0)return;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(" +
  "n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){re" +
  "turn e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let " +
  "o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),Nr(i.learningRate));for(let e of this.#u)e.settle(this." +
  "#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=" +
  "this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===md;this.#i.set({epoch:n,batch:r,shuffles:+!!a})," +
  "this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):th" +
  "is.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;" +
  "if(r?.generator===md)this.#m=t,e.position={epoch:t,batch:n,random:{generator:md,words:this.#i.random}};else if" +
  "(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){le" +
  "t{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Lc(e,t.nodes,this.tape,this.memory,this.#d);r" +
  "eturn n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operand" +
  "s:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():" +
  "a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this." +
  "#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function _d(e){ret" +
  "urn Pi.indexOf(e)}function vd({rewriting:e},{step:{operations:t,batch:n}},r){let i=hd*t.length+n.rows*r.parame" +
  "ters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}function yd(e){try{return id(e)}catch{throw Vc(e,`that" +
  " much free memory`)}}var bd={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};function xd(e,t,{needs:n,i" +
  "sMet:r}=bd){let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&" +
  "rd(i),has:(e,{name:t},n)=>ol(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return hu(e,t,{size:n,lanes:" +
  "e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new gd(e,n,t)}}function Sd(e" +
  "){return typeof e==`object`&&`parts`in e}function Cd(e){return e.replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}va" +
  "r wd=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;" +
  "){let e=this.#p(),t=this.#m()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){le" +
  "t t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);return this.#u(t,e)}#c={1:()" +
  "=>{this.#g(()=>{this.#p(),this.#n.push(this.#g(()=>this.#p())),this.#g(()=>this.#p())})},2:()=>{this.#g(()=>{t" +
  "his.#h(),this.#h(),this.#l(this.#p())})},3:()=>{this.#r.push(...this.#g(()=>this.#m()))},7:()=>{this.#g(()=>{l" +
  "et e=this.#h(),t=this.#p(),n=this.#m();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#g(()=>{let e=this.#m()" +
  ";this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#m();return}e===1&&this.#p();let t=this.#" +
  "p()===1;this.#m(),t&&this.#m()}#u(e,t){let n=this.#s.get(e)??this.#d(e,t);return this.#s.set(e,n),n}#d(e,t){th" +
  "is.#t=this.#a[e];let n=[];this.#g(()=>{let e=this.#m(),t=this.#p();for(let r=0;r<e;r++)n.push(t)});let r=this." +
  "#n[this.#r[e]],i=new Td(this.#e,this.#t,r.length+n.length);for(;;){let e=this.#t,a=this.#p();if(a===Ed){i.cut(" +
  "e);let{parts:t,constants:a}=i,o=new Set(t);return{parameters:r,locals:n,constants:a,parts:t,reads:e=>o.has(e)}" +
  "}if(a>=Od&&a<=kd)i.cut(this.#t),i.variable(this.#m(),this.#t);else if(a===Nd&&this.#e[this.#t]===Pd)i.cut(e),t" +
  "his.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(a===Dd){i.cut(e);let n=this.#m()-t" +
  "his.#o,r=this.#t;i.call(this.#u(n,t),r),this.#t=r}else if(!this.#f(a))throw Error(`the function ${t} holds the" +
  " instruction ${a}`)}}#f(e){if(e===Nd){let e=this.#m();return e===Fd?this.#t+=16:e<=Id||e===Ld||e===Rd?(this.#m" +
  "(),this.#m()):e>=zd&&e<=Bd&&this.#t++,!0}return e===Ad?(this.#m(),!0):(e===jd?this.#t+=4:e===Md&&(this.#t+=8)," +
  "e>=jd)}#p(){return this.#e[this.#t++]}#m(){let[e,t]=[0,0];for(;;){let n=this.#p();if(e+=(n&127)*2**t,n<128)ret" +
  "urn e;t+=7}}#h(){return String.fromCharCode(...this.#g(()=>this.#p()))}#g(e){return Array.from({length:this.#m" +
  "()},e)}},Td=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}c" +
  "ut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}call(" +
  "e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this" +
  ".#n.set(n,r),this.parts.push(Vd),this.variable(this.#t+r,t)}},[Ed,Dd,Od,kd,Ad]=[11,16,32,34,65],[jd,Md,Nd]=[67" +
  ",68,253],[Pd,Fd,Id,Ld,Rd]=[12,13,11,92,93],[zd,Bd]=[21,34],Vd=Uint8Array.of(Od),Hd=class{#e=new Uint8Array(256" +
  ");#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e" +
  "){this.#n(Wd);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(W" +
  "d);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned" +
  "(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Ud)this.#e.set(" +
  "e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.a" +
  "ppend(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)retur" +
  "n;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Ud=16,Wd=5,[Gd,Kd,qd,Jd,Yd]=[1" +
  ",2,3,9,10],Xd=[0,97,115,109,1,0,0,0];function Zd(e){let t=new Hd;return t.byte(...Xd),$d(t,Gd,e=>e.byte(1,96,0" +
  ",0)),$d(t,Kd,e=>{e.unsigned(2),ef(e,`memory`,[2,0,1]),ef(e,`table`,[1,Qd,0,1])}),$d(t,qd,t=>{t.unsigned(e.leng" +
  "th);for(let n=0;n<e.length;n++)t.unsigned(0)}),$d(t,Jd,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=" +
  "0;n<e.length;n++)t.unsigned(n)}),$d(t,Yd,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finis" +
  "h()}var Qd=112;function $d(e,t,n){let r=new Hd;n(r),e.byte(t),e.block(r)}function ef(e,t,n){e.name(`env`),e.na" +
  "me(t),e.byte(...n)}var tf=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(" +
  "t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Arra" +
  "y(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(" +
  "!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},nf=16,rf=12,af=class" +
  "{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,nf),this.#e.length>=rf&&this.#n(0),this.#e.push({at" +
  ":e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+nf)return n}forget(e,t){for(let n=this.#e.le" +
  "ngth-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+nf&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t" +
  "(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},of=class{arithmetic;#e;#t=new Hd;#n" +
  "=[];#r=new Map;#i=[];#a=new af(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){r" +
  "eturn this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{t" +
  "ype:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}le" +
  "t(e,t){t(this);let n=this.local(e);return this.#_(lf,n),n}set(e,t){t(this),this.#_(lf,e)}get(e){this.#_(cf,e)}" +
  "store({type:e,store:t,bytes:n},r,i){this.#h(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r" +
  ".at,n):this.#a.forgetAll(),this.#g(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#_(uf,t),this.#a.keep(e,t)}store" +
  "Some(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;" +
  "n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a" +
  ".find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#h(t),this.#g(e,t.at,n))}#u(e,t,n){let{ma" +
  "ny:r,one:i,size:a,splat:o}=this.arithmetic,s=pf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(" +
  "e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;re" +
  "turn!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this." +
  "#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}" +
  "}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetA" +
  "ll(),this.block(()=>{let n=t.map(()=>this.let(G.i32,mf(0)));this.#t.byte(...df),this.block(()=>{r(...n.map(e=>" +
  "({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(W.integer.add,pf(e),mf(t[n]))})});let[i]=n;this.o" +
  "perate(W.integer.less,pf(i),mf(e*t[0])),this.#t.byte(...ff)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o;n" +
  "!==void 0&&this.#d(e,n),this.block(()=>{let n=e.parameters.map((n,r)=>e.reads(r)?this.let(n,t[r]):sf);this.#f(" +
  "e,n)})}#d(e,t){if(!t.has(e)){t.set(e,this.#m(e));for(let n of e.parts)Sd(n)&&this.#d(n,t)}}#f(e,t){let n=e.loc" +
  "als.map(e=>this.local(e)),r=this.#o?.get(e)??this.#m(e),i=[...t,...n,...r];for(let t of e.parts)typeof t==`num" +
  "ber`?this.#t.unsigned(i[t].index):Sd(t)?this.#p(t):this.#t.append(t)}#p(e){this.block(()=>{let t=e.parameters." +
  "map(e=>this.local(e));for(let e of t.toReversed())this.#_(lf,e);this.#f(e,t)})}#m({constants:e}){return e.map(" +
  "e=>this.let(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuff" +
  "er(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}i" +
  "nteger(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253" +
  ",U.constant,...e]):(this.integer(0),this.#g(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,U." +
  "constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e" +
  "-1?128:0);this.operate([253,U.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,U.shuffle,...e)}" +
  "loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#h(t),n(this),this.#g([253,r],t.at,i),this.#t.by" +
  "te(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new Hd,t=[];for(let e of" +
  " this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e" +
  ".byte(r);return e.append(this.#t.finish()),e.byte(11),e}#h({by:e}){e===void 0?this.integer(0):this.get(e)}#g(e" +
  ",t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#_(e,{index:t}){this.#t.byte(e)" +
  ",this.#t.unsigned(t)}},sf={type:G.v128,index:NaN},[cf,lf,uf]=[32,33,34],df=[3,64],ff=[13,0,11],pf=e=>t=>{t.get" +
  "(e)},mf=e=>t=>t.integer(e),hf=12e3,gf=16e4,_f=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}g" +
  "et bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>gf}add(e,t){let n=this.#r;(n===vo" +
  "id 0||n.length>hf)&&(this.end(),n=new of(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r" +
  "=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=" +
  ">n=>{n.load(e.load,t,e.bytes)},vf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e." +
  "add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},yf=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q" +
  "(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function bf({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}f" +
  "unction $(e,t){return bf(t,e)}function xf(e,t,n){if(t.by===void 0)return bf(n,t.at);if(n.by===void 0)return bf" +
  "(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e.operate(W.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}" +
  "}var Sf=e=>t=>{t.load(W.integer.load,{at:4*Li.indexOf(e)},4)},Cf={at:F.check};function wf({rows:e,areFull:t}){" +
  "return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Sf(`batchRows`))}}function Tf(e,t,n,r){let{width:i" +
  ",size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t" +
  ");if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.ope" +
  "rate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(" +
  "W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,wf(t))})})}}function Ef(e" +
  ",t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Df(i,e.arithmetic.si" +
  "ze)?(kf(e,i),r+=n):(Af(e,t[r]),r++)}}function Df(e,t){let[{at:n,start:r},i]=e,a=Of(i.start,r,t)?t:0;return e.e" +
  "very((e,i)=>e.rest===void 0&&Of(e.at,n,i*t)&&Of(e.start,r,i*a))}function Of(e,t,n){return e===void 0||t===void" +
  " 0?e===t:e.at===t.at+n&&e.by===t.by}function kf(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Nf(e,t.ma" +
  "p(({sum:e})=>e)),s=Of(a.start,i,0);e.store(n,r,jf(n,i,s,o))}function Af(e,{sum:t,rest:n=[],at:r,start:i}){let{" +
  "one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Mf(e,t));e.store(a,r,jf(a,i,!1,o))}function jf(e,t,n,r){return " +
  "t===void 0?r:Z(e,n?vf(e,t):X(e,t),r)}function Mf({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n)" +
  ")};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Nf({arithmetic:{many:e,size:t,width" +
  ":n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e,Pf(t,[0,2],i,a),Pf(t,[1,3],i,a));let c=(n,r)=>Z(e,Pf(t,[0,4," +
  "2,6],n,r),Pf(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Pf(t,[0,1,4,5],Y" +
  "(r),Y(l)),d=Pf(t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function Pf(e,t,n,r){let i=t.flatMap(t=>Array.from" +
  "({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[Ff,If]=[4,4];function Lf(e,{gradient:t,bytes:n}){l" +
  "et{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));Vf(e,n,n=>{l" +
  "et i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,Cf,Mf(e,a))})}functio" +
  "n Rf(e,t,n,r){let i=Bf(e,t),{own:a,isScaled:o}=Ju(t);Vf(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{zf(e,{piec" +
  "es:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function zf(e,{pieces:t,numbers:n,block:r,place:i,li" +
  "brary:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.para" +
  "meter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(" +
  "t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${Cd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2)" +
  ",...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s," +
  "f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c" +
  "));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function Bf(e,t){let{many:n,fromFloat64:r,spl" +
  "at:i}=e.arithmetic,a=e.let(G.i32,Sf(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{le" +
  "t t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s})" +
  ")}function Vf(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/If),o=(e,t)=>Array.from({length:t},(t," +
  "n)=>$(n*r,e));e.repeat(a,[If*r],Ff,e=>{n(o(e,If))});let s=i-a*If;s>0&&n(o({at:a*If*r},s))}var Hf=4,Uf=1;functi" +
  "on Wf(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t," +
  "e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/Hf),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t" +
  ")=>bf(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l" +
  ",[Hf*a.bytes],Uf,e=>{u(e,Hf)});let d=l*Hf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o," +
  "t+f,s({at:f}))}var Gf={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Cd(Mi[i]" +
  ");if(a.has(o))return i=>{Wf(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),vf(e,{at:r}))})}}," +
  "activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Cd(Mi[s" +
  "])}Slope`;if(c.has(l))return s=>{Wf(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t))," +
  "X(e,$(n,t))];i.copy(c.get(l),s,a,vf(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=" +
  ">a=>{Wf(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,vf(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number" +
  ":n}})=>r=>{Wf(r,{into:e,bytes:t,add:0},e=>vf(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=" +
  ">a=>{Wf(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},Kf=64,qf=({operands:{into:e,table:t,ro" +
  "wBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>Kf||!o.areFull))retu" +
  "rn u=>{let{load:d,multiply:f}=W.integer,p=u.let(G.i32,e=>{e.operate(f,Sf(`batchStart`),mf(4))}),m=e=>u.let(G.i" +
  "32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},mf(n))});if(r===1)Yf(u,m(0),t,e,l);else for(" +
  "let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{a" +
  "t:e+(o*r+n)*s},Jf(i,t+o*s))})}};function Jf(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,b" +
  "y:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function Yf(e,t,n,r,i){let{ma" +
  "ny:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l" +
  "<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l*s,by:t}))}var Xf=64,Zf=(e,t)=>{let{operands:n}=e,r=$f(e);if(ep(e,t)&&t" +
  ".library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);tp(i,e,t,(e,o,c)=>{let l=o(i=>{i.c" +
  "opy(t.library.get(r),X(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.ope" +
  "rate(o.divide,Mf(i,s),np(e,t))})}},Qf=(e,t)=>{let{operands:n}=e,r=`${$f(e)}Slope`;if(!ep(e,t)||!t.library.has(" +
  "r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s." +
  "type,r=>{r.operate(l,r=>{r.operate(c.divide,X(c,{at:n.g}),np(e,t))})});tp(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o" +
  ".copy(t.library.get(r),X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)}" +
  ")}};function $f({variant:e}){return Cd(Ni[e])}function ep({operands:{units:e,row:t}},{arithmetic:n}){return e*" +
  "Math.ceil(t/n.many.bytes)<=Xf&&t%n.many.bytes===0}function tp(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a" +
  "){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=" +
  ">r===1?t:Tf(e,i,c/o.bytes*s,t),l===0&&c===0)})}function np({operands:{divisor:e,byRows:t}},{batch:n}){return r" +
  "=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,wf(n)):a(r)}}var[rp,ip,ap]=[2,4,8]" +
  ",[op,sp]=[6,2];function cp(e,t){let n=t.columns===1?ap:rp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.bi" +
  "asStep];e.repeat(r,i,i[0]>0?sp:r,(r,i,a)=>{lp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{" +
  "at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&lp(e,t,{...o,high:t.rows-a})}function lp(e,t,n){for(let r=0;r<" +
  "t.columns;r+=ip)e.block(()=>{up(e,t,n,r)})}function up(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l," +
  "width:u}=e.arithmetic,d=Math.min(ip,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e" +
  ",n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()" +
  "=>e.local(s.type)),_=f>op||f===0;if(_)for(let t of g)e.set(t,dp);e.repeat(f,[s.bytes],op,t=>{let n=Array.from(" +
  "{length:a},(n,r)=>e.let(s.type,X(s,xf(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,x" +
  "f(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):yf(s,...l,Y(" +
  "o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n" +
  ",i)))});Ef(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===B?s:t.start===V?$(" +
  "t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{res" +
  "t:l}}}))}var dp=e=>{e.nothing()},fp=5,[pp,mp]=[12,4],hp=2;function gp(e,t){let{many:n,one:r,size:i,width:a}=e." +
  "arithmetic,o=Math.floor(t.columns/a),s=o>fp?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],hp,r=>{_p" +
  "(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&_p(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.co" +
  "lumns;n++)_p(e,t,{place:{at:n*i},broad:1,kind:r})}function _p(e,t,n){let r=Math.min(mp,Math.floor(pp/n.broad))" +
  ",i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?hp:i,(i,a,o)=>{vp(e,t,{.." +
  ".n,a:i,c:xf(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{vp(e,t,{...n,a:{at:s*t.a.row},c:" +
  "bf(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function vp(e,t,{a:n,c:r,bias:i,high:a,place:o," +
  "broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+" +
  "i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===B)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===V)fo" +
  "r(let{sum:n,i:r}of l)e.set(n,vf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Arra" +
  "y.from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o" +
  ",sum:l},u)=>{u%s===0&&e.set(a,vf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.s" +
  "tart===Ks;e.set(l,p?Q(c,d,f):yf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var yp=16;function " +
  "bp(e,t){if(!wu(e))return;let{manner:n,product:r}=Tu(e,t);if(n===`depth`)return e=>{cp(e,r)};if(!(r.depth>yp||n" +
  "===`columns`&&r.columns>1))return e=>{gp(e,r)}}var xp=4,Sp=8,Cp=64,wp=({operands:{into:e,units:t,stride:n,add:" +
  "r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Cp||a===c&&n!==1)return;let l=n*c;return" +
  " a===c&&n===1?n=>{Wf(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=xp)n.block(()=>{le" +
  "t c=Math.min(xp,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s" +
  ".bytes],Sp,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),Ef(n,u.map((t,n)=>" +
  "{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Tp={...Gf,gather:qf,lossBack:Qf,lossValu" +
  "e:Zf,total:wp};function Ep(e,t){return e.kernel===`product`?bp(e,t.arithmetic):Tp[e.kernel]?.(e,t)}function Dp" +
  "(e,t=2**24){return{after:t,write(t,n,r,i){let a=new tf(r.at,r.bytes),o=new _f(e,a),s={arithmetic:e,library:jp(" +
  "i),batch:t.batch},c=Op(t,n,o,s),l=kp(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:Zd" +
  "(u),count:u.length}}}}function Op({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull" +
  "?void 0:Ep(t,i);e===void 0?(r.end(),Zu(t,n)):r.add(a,e)}return r.add(a,e=>{Lf(e,t)}),r.end(),a.finish()}functi" +
  "on kp({pieces:e,block:t},n,{library:r}){let i=new ku;return n.add(i,n=>{Rf(n,e,t,r)}),n.end(),i.finish()}var A" +
  "p=new Map;function jp(e){let t=Ap.get(e)??new wd(cd(e));return Ap.set(e,t),t}var Mp=xd(`wasm-float32`,{binary:" +
  "ki,precision:el,rewriting:Dp(el)}),Np=E(`engine`,[xd(`wasm-float64`,{binary:Ai,precision:$c,rewriting:Dp($c)})" +
  ",Mp,Jc]);[...Np.names];function Pp(e,t,n){if(n===`plain`)return new ts(t);let r=[...Np];if(n===`auto`)return h" +
  "c(e,t,r);let i=r.indexOf(Np.get(n));return hc(e,t,r.slice(i),n)}var Fp=class{#e;#t=[];#n=[];#r=new Float64Arra" +
  "y;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1" +
  "/Ip,this.#e*8/Lp)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e)" +
  "{let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+th" +
  "is.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,t" +
  "his.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Ip=256,Lp=2**26;function Rp(e,t){return e.shape.join()===t.sh" +
  "ape.join()&&e.data.every((e,n)=>Object.is(e,t.data[n]))}function zp(e,t){return Object.fromEntries(Object.entr" +
  "ies(t).map(([t,n])=>{let r=e.input(t),i=Yt(n)?n.data:n;return[t,i instanceof Float64Array?{shape:$a(n,r),data:" +
  "i}:to(n,t,r)]}))}var Bp=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){M(e,Vp,`stop`,`rul" +
  "e`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}" +
  "judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited" +
  "??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patience?`noBetterFor`:void 0" +
  "}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}" +
  "},Vp={lossBelow:Ra,noBetterFor:Ga(Ba),leastGain:La};function Hp(e){if(!Array.isArray(e))return[e];let[t,n]=e;r" +
  "eturn[t,n]}var Up=class{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t=" +
  "{}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`c" +
  "onstant`}=t;M(i,Gp(Gt,za),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.ent" +
  "ries(Un(i,`clip`)),this.stopping=a===void 0?void 0:new Bp(a),this.updater=_i(...Hp(c)),this.#t=Oi(...Hp(l)),th" +
  "is.batches=o===void 0?void 0:new ns(zp(e,o),t),this.slots=e.parameters.map(e=>{let t=e.value.data.length,n=thi" +
  "s.updater.init(t);return _(n,`state`,Ua,`optimizer`),{parameter:e,state:n,gradient:new Float64Array(t)}}),s===" +
  "void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e){M(e,{...Gp(bi,La),biases:Fa},`" +
  "penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningRate(e){if(!Number.isFinite(e)||e<" +
  "0)throw new r({what:`learning rate`,found:e,expected:`a finite number, 0 or more`});this.#n=e}get step(){retur" +
  "n this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch" +
  "??this.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;this.checkIdle(),e.backward(),Bi(e," +
  "this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:thi" +
  "s.rateAt(this.#i)},n=this.gatherGradients();return this.moves++,e.update(()=>{for(let{parameter:e,state:r,grad" +
  "ient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches?.advance(),this.#o()}),t}checkId" +
  "le(){if(this.#e.busy)throw new r({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}g" +
  "et isRateConstant(){return this.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Ia,`schedule" +
  "`),this.#n*t}arrive(e,t,n,r){this.#e.checkAlive(),this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{for(l" +
  "et e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r)}p" +
  "rime(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,dr" +
  "aw:this.#i})})}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.s" +
  "lots.map(e=>{let{id:t,shape:n}=e.parameter,r=j(n);return this.read(e,r.data),[t,r,Kp(e.state)]});return{step:t" +
  "his.#i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntrie" +
  "s(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t){qp(e);for(" +
  "let t of this.slots)Yp(t,e);this.batches!==void 0&&(this.batches.position=e.position),this.moves++,this.#i=e.s" +
  "tep,this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{" +
  "parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))" +
  "n[r].set(i)}this.prime(),t?.()})}get isAhead(){return this.#e.isBehind&&this.#a!==void 0}get isFedByHand(){let" +
  "{batches:e}=this;return e===void 0||this.isAhead?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this." +
  "#e.input(t);return r===void 0?!0:e.varies?!Rp(n,r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.se" +
  "t((n.given??n.value).data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(thi" +
  "s.batches.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.i" +
  "nput(t).set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{para" +
  "meter:t,gradient:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let i of bi){let a=this.penalty[i.name]??0;a!" +
  "==0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of thi" +
  "s.clip){let i=Gt.get(t);i.clip(n,r),e?.(i.formula,r)}return t}#c(){let e=0;for(let t of bi){let n=this.penalty" +
  "[t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pay" +
  "s({edges:e,frozen:t}){return!t&&(this.penalty.biases===!0||!e.every(Wp))}};function Wp({consumer:{family:e,inp" +
  "uts:t},index:n}){return e===`weighted-sum`&&Cr(t).bias!==void 0&&n===t.length-1}function Gp({names:e},t){retur" +
  "n Object.fromEntries(e.map(e=>[e,t]))}function Kp(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>" +
  "[e,t.slice()]))}function qp(e,t=`from`){let{step:n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch," +
  "r?.batch].every(Va.allows)||!i||!a)throw Jp(e,t)}function Jp(e,t){return new r({what:`not a checkpoint`,where:" +
  "t,found:e,expected:`what checkpoint() gives or readCheckpoint reads`})}function Yp({parameter:{id:e,value:t},s" +
  "tate:n},{parameters:i,optimizer:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o,n].map(Object.keys);if(s.join()!" +
  "==c.join())throw new r({what:`checkpoint of another optimiser`,where:e,found:s,expected:c.join(`, `)||`no stat" +
  "e`});let l=t.data.length,u=(Object.hasOwn(i,e)?i[e]:void 0)?.data;for(let t of[u,...Object.values(o)]){if(t!==" +
  "void 0&&!ArrayBuffer.isView(t))throw Jp(t,e);if(t?.length!==l)throw new r({what:`checkpoint of another graph`," +
  "where:e,found:t?.length,expected:`${l} numbers`})}}function Xp(e){return e.filter(({parameter:e})=>!e.frozen)}" +
  "function Zp(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function Qp(e" +
  ",t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i" +
  ".state))t.set(n,r),r+=e}}var $p=class extends Up{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=Xp(this.slo" +
  "ts)}get count(){return Zp(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){Qp(this." +
  "#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},em=class{#e;#t=new Map;#n=" +
  "new Map;#r=new L;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new L;let r=(e,t" +
  ")=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.fo" +
  "rEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{" +
  "values:tm(this.#t),gradients:tm(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function t" +
  "m(e){let t=[...e].sort(([e],[t])=>e-t);return new Gi(t.map(([e])=>e),t.map(([,e])=>e))}var nm=class{#e;#t;#n;#" +
  "r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,opti" +
  "ons:a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Wo(r),this.#n.update(()=" +
  ">{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new $p(this.#n,{...a,...t===void 0?{}:{data:t},learn" +
  "ingRate:o,penalty:s}),this.#r.restore(c),this.#n.feed(l),this.#a=new Fp(this.#r.count),this.#i=Pp(this.#n,this" +
  ".#r,a.engine??`plain`),this.#o=new em(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this" +
  ".#h||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p" +
  "=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver|" +
  "|this.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#" +
  "g(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Hi(e),th" +
  "is.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return th" +
  "is.#d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Hi(i)},...a==" +
  "=void 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_" +
  "();let t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);t" +
  "his.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(" +
  "this.#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learning" +
  "Rate:t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e," +
  "learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Xo(this.#n,{values:this.#t}" +
  ").loss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;" +
  "this.#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Wi(e,this.#n.topology.nodes),watch:this.#f}}#b(){" +
  "let{step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack" +
  "(e)})}},rm=4,im=16,am=1/4,om=class{#e;#t;#n;#r={};#i=new Ui(rm);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this." +
  "#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`" +
  "until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:t" +
  "his.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=sm.now(),{ste" +
  "p:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),am);let r=sm.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c" +
  ">=im||e.load>=am||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}" +
  "#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Ui(rm),this.#r={...this.#r,...e.tables" +
  "};try{this.#n=new nm(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0" +
  "},r={fault:Hi(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n." +
  "step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=sm.now();let t=e.report" +
  "();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Ki(t.sight)])}},{performance:sm}=globalT" +
  "his,cm=globalThis,lm=new om((e,t)=>{cm.postMessage(e,t)},um(()=>{lm.slice()}));cm.onmessage=({data:e})=>{lm.ta" +
  "ke(e)},cm.postMessage({kind:`ready`});function um(e){let{setImmediate:t}=cm;if(t!==void 0)return()=>{t(e)};let" +
  "{port1:n,port2:r}=new cm.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
