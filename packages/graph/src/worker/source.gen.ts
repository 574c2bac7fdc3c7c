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
  " new r({what:`shape too large`,where:t,found:A(e),expected:`at most ${Kt} entries`});return i}function M(e,t,n" +
  "){return new r({what:`shapes do not fit`,where:e,found:A(t),expected:n})}function nn(e){me(e,rn,`combination`)" +
  ";let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combination`,s" +
  "ymbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:an,forward({i" +
  "nputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attribu" +
  "tes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}var rn={name:v,symbol:v,arity:" +
  "_e,rules:T(ge),value:b,derivative:b,formula:ve};function an(e){_(e,`shapes`,ae);let[t]=e;return e.forEach((e,n" +
  ")=>{if(!Jt(e,t))throw M(`input ${n}`,e,`${A(t)}, as input 0`)}),t}function on(e,t=0){if(e.length===2)return[e[" +
  "0],e[1]];throw M(`input ${t}`,e,`the shape [batch, units]`)}var sn=nn({name:`add`,symbol:`+`,arity:[2,1/0],val" +
  "ue(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`" +
  ",`1`]}}),cn={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{va" +
  "lue:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=on(e[0]),n=0;return e.forEach((r,i)=>{if(on(r,i" +
  ")[0]!==t)throw M(`input ${i}`,r,`batch ${t}, as input 0 of ${A(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=" +
  "[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{dat" +
  "a:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward(" +
  "{inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(le" +
  "t e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},ln=nn({name:`divide`,symbol:`÷`,arity:[2,2],valu" +
  "e:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],fo" +
  "rmula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),un={name:`dot`,family:`combination`,symbol:`•`,role" +
  "s:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[on(an(e))[0" +
  "],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n+" +
  "+)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e" +
  "++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},dn=class e{#e;#t;constructor(e,t=`xoroshiro128" +
  "+`){this.#e=we(t,zt),this.#t=this.#e.seed(pn(e)),_(this.#t,`stream`,hn,this.#e.name)}static restore(t,n){_(t,`" +
  "state`,re);let r=new e(`restored`,n??zt.get(t.generator,`generator`));return r.#t=r.#e.restore(t.words),_(r.#t" +
  ",`stream`,hn,r.#e.name),r}get state(){return{generator:this.#e.name,words:this.#t.words}}next(){return this.#t" +
  ".next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.un" +
  "iform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(e){_(e,`count`,mn);let t=" +
  "Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t.bits()/t);if(n<e)return n}}shuffle(e){_(e,`items`,S);let " +
  "t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){retu" +
  "rn _(e,`count`,te),this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let t=Array.from({length:4},()=>" +
  "this.#t.bits());return new e(t.join(),this.#e)}},fn={expected:`a finite number or a text`,allows:e=>typeof e==" +
  "`string`||Number.isFinite(e)};function pn(e){if(fn.allows(e))return e;throw new r({what:`bad seed`,found:e,exp" +
  "ected:fn.expected})}var mn={expected:`a whole number from 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2*" +
  "*32},hn={expected:`an object of the functions bits and next`,allows:e=>c(e)&&[e.bits,e.next].every(b.allows)}," +
  "gn={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:C(`share of the entr" +
  "ies dropped`,.5,0,1),seed:w(`start of the generator of the masks`,0,0)},formula:{value:`m * x`,derivatives:[`m" +
  "`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=_n(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.o" +
  "utput.data[r]=n[r]*t()},backward(e,t,n,r){let i=_n(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()" +
  "}};function _n({training:e,draw:t,attributes:n}){return e?vn(n,t):()=>1}function vn({rate:e,seed:t},n){if(e===" +
  "0)return()=>1;let r=new dn(`${xn(t)}${n}`),i=bn(e);return()=>r.next()<e?0:i}function yn({rate:e,seed:t}){retur" +
  "n{seed:Mt(At(xn(t))),dropped:Mt(BigInt(Math.ceil(e*2**53)))}}function bn(e){return 1/(1-e)}function xn(e){retu" +
  "rn`dropout ${e} `}var Sn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,Cn=`(x - mean(x)) / ${Sn}`,wn={name:`layer-" +
  "normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],couples:!0,rules:{epsi" +
  "lon:se(`added to the variance, so that a constant row can be divided`,1e-5)},formula:{value:`gain * ${Cn} + bi" +
  "as`,derivatives:[`(gain * g - mean(gain * g) - ${Cn} * mean(gain * g * ${Cn})) / ${Sn}`,`g * ${Cn}`,`g`]},infe" +
  "rShape([e,...t]){let[,n]=on(e);return t.forEach((t,r)=>{if(!Jt(t,[n]))throw M(`input ${r+1}`,t,`[${n}] for ${A" +
  "(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s++){le" +
  "t{normal:a}=Tn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=kn(t,e,1)*a[e]+kn(n,e,0)}},backward({inputs:[e,t],attr" +
  "ibutes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if(i===2){jn(" +
  "l,void 0,a.data);continue}let u=Tn(e,c,n),d=l.map((e,n)=>e*kn(t,n,1));i===1?jn(l,u.normal,a.data):An(u,d,a.dat" +
  "a,o)}}};function Tn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Dn(i);for(let t=0;t<e;t++)i[t]/=a;le" +
  "t o=On(i);for(let t=0;t<e;t++)i[t]-=o;let s=On(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,En));return{norma" +
  "l:i.map(e=>e*c),slope:c/a}}var En=1e-300;function Dn(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);retur" +
  "n t>1e100&&t<1/0?t:1}function On(e){return e.reduce((e,t)=>e+t,0)/e.length}function kn(e,t,n){return e===void " +
  "0?n:e.data[t]}function An({normal:e,slope:t},n,r,i){let a=On(n),o=On(n.map((t,n)=>t*e[n]));for(let s=0;s<n.len" +
  "gth;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function jn(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}functio" +
  "n Mn(e){me(e,Nn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,s" +
  "ymbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[on(e)[0],1],forward({inputs:[e],output:t" +
  "}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backw" +
  "ard({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[" +
  "e*o+t]+=n}}}}var Nn={name:v,symbol:v,divisor:b,formula:ve},Pn=Mn({name:`mean`,symbol:`mean`,divisor:e=>e,formu" +
  "la:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Fn=nn({name:`multiply`,symbol:`×`,arity:[2,1/0],value:(e,t" +
  ")=>In(e,t),derivative:(e,t,n)=>In(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function In(e,t,n){le" +
  "t r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Ln=nn({name:`scale`,symbol:`·`,arity:[1" +
  ",1],rules:{factor:C(`what every entry is multiplied by`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(" +
  "e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Rn={name:`slice`,family:`combinatio" +
  "n`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:w(`first unit taken, counted from 0`,0,0),to:w(`first unit" +
  " no longer taken`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let" +
  "[i,a]=on(e);if(t<n&&n<=a)return[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expec" +
  "ted:`from < to ≤ ${a} for ${A(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{" +
  "from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},bac" +
  "kward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.dat" +
  "a[a*e.shape[1]+t+r]+=n[a*i+r]}},zn={...nn({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t" +
  "],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`" +
  "it blocks the gradient by definition`},Bn=E(`combination`,[sn,nn({name:`subtract`,symbol:`−`,arity:[2,2],value" +
  ":([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}" +
  "),Fn,ln,Ln,cn,Rn,Mn({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Pn,un,wn" +
  ",gn,zn,{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ue(" +
  "`what each input is multiplied by, in their order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weight" +
  "s`]},inferShape(e,{weights:t}){if(e.forEach((e,t)=>{if(e.length>0)throw M(`input ${t}`,e,`a scalar, as a loss " +
  "is`)}),t.length===e.length)return[];throw new r({what:`wrong count of weights`,found:t.length,expected:`${e.le" +
  "ngth}, one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:" +
  "t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function Vn(e,t," +
  "n){return de(e,Hn(t,n),n,`option`)}function Hn(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(" +
  "([,e])=>e!==void 0))}function Un(e,t,n,r){o(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&" +
  "&fe(t[i],i,a,n,r)}function Wn(e,t){_(e,`rules`,re),_(t,`defaults`,re);let n=Object.entries(e).map(([e,n])=>[e," +
  "Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}function N(e,t){return{meaning:e,defau" +
  "lt:t,expected:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Gn" +
  "(e,t){return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>" +
  "=0&&e<1}}function Kn(e,t,n){if(Number.isInteger(e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,w" +
  "here:`target of row ${t}`,found:e,expected:`a whole number from 0 to ${n-1}`})}var qn=[`sum`,`mean`,`batch-mea" +
  "n`];function Jn(e){me(e,Xn,`loss`);let{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,s" +
  "ide:s}=e;return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduct" +
  "ion:Yn(e.reduction)},formula:Qn(a),scalar:e,inferShape:([e,t])=>$n(e,t),forward({inputs:[{shape:e,data:t},{dat" +
  "a:r}],output:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Zn(a,e)},backwa" +
  "rd({inputs:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Zn(a,e);for(let e=0;e<" +
  "t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor(e){let n=o(e);return _(n,`formula`,Xn.for" +
  "mula,t),Qn(n)}},...s!==void 0&&{branches({inputs:[{data:e},{data:n}],attributes:r},i){for(let a=0;a<e.length;a" +
  "++){let o=s(e[a],n[a],r);_(o,`side`,y,t),i.push(o)}}}}}function Yn(e,t=qn){return le(`how the losses of the en" +
  "tries become one number`,t,e)}var Xn={name:v,symbol:T(v),rules:T(ge),reduction:{expected:`one of ${qn.join(`, " +
  "`)}`,allows:e=>qn.includes(e)},value:b,derivative:b,targetDerivative:b,formula:be(`value`,`derivative`,`target" +
  "Derivative`),formulaFor:T(b),side:T(b)};function Zn(e,t){let{reduction:n}=e;return n===`sum`?1:n===`batch-mean" +
  "`?1/(t.at(0)??1):1/k(t)}function Qn({value:e,derivative:t,targetDerivative:n}){return{value:e,derivatives:[t,n" +
  "]}}function $n(e,t){if(Jt(e,t))return[];throw new r({what:`prediction and target differ in shape`,found:A(t),e" +
  "xpected:A(e)})}var er=Jn({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t)=>-(t*tr(Math.log(e))+(1-t)*" +
  "tr(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivative:e=>tr(Math.log1p(-e))-tr(" +
  "Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -100))`,derivative:`(y - t) /" +
  " max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -100)`}});function tr(e){retur" +
  "n Math.max(e,-100)}var nr=Jn({name:`binary-cross-entropy-with-logits`,reduction:`mean`,value:(e,t)=>O(e,e>0?1-" +
  "t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-Ne(-e):Ne(e)-t,targetDerivative:e=>-e,formu" +
  "la:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivative:`-y`}}),rr=Jn({name:`h" +
  "alf-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t" +
  "-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),ir=Jn({name:`hinge`,reducti" +
  "on:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>O(-t,ar(1-t*e)),targetDerivative:(e,t)=>O(-e,ar(1-t" +
  "*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, " +
  "0)`},side:(e,t)=>Math.sign(1-t*e)});function ar(e){return Math.max(0,Math.sign(e))}var or=Jn({name:`huber`,rul" +
  "es:{delta:se(`error at which the parabola becomes a line`,1)},reduction:`mean`,value(e,t,{delta:n}){let r=Math" +
  ".abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>sr(e-t,n),targetDerivative:(e,t,{delta:n}" +
  ")=>sr(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))`,deriv" +
  "ative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)`},side:(e,t,{delta:n})" +
  "=>Math.sign(e-t-n)+Math.sign(e-t+n)});function sr(e,t){return Math.min(Math.max(e,-t),t)}var cr=Jn({name:`kull" +
  "back-leibler`,rules:{prediction:le(`what the prediction is`,[`probability`,`logarithm`],`probability`)},reduct" +
  "ion:`batch-mean`,value:(e,t,{prediction:n})=>t===0?ur(e):t*(Math.log(t)-(n===`logarithm`?e:Math.log(e))),deriv" +
  "ative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?ur(e):-t/e,targetDerivative:(e,t,{prediction:n})=>Math.lo" +
  "g(t)+1-(n===`logarithm`?e:Math.log(e)),formula:lr(`log(y)`,`-t / y`),formulaFor:({prediction:e})=>e===`logarit" +
  "hm`?lr(`y`,`-t`):lr(`log(y)`,`-t / y`)});function lr(e,t){return{value:`if(t > 0, t * (log(t) - ${e}), 0)`,der" +
  "ivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function ur(e){return Number.isNaN(e)?NaN:0}var dr=Jn({name:`m" +
  "ean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-t),targetDerivat" +
  "ive:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDerivative:`sign(t - y)`}" +
  ",side:(e,t)=>Math.sign(e-t)}),fr=Jn({name:`mean-squared-error`,reduction:`mean`,value:(e,t)=>(e-t)*(e-t),deriv" +
  "ative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivative:`2 * (y - t)`,tar" +
  "getDerivative:`2 * (t - y)`}}),pr={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,roles:[`y`,`t`],arity" +
  ":[2,2],rules:{targets:le(`what a target row is`,[`index`,`distribution`],`index`),reduction:Yn(`mean`,[`mean`," +
  "`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`lo" +
  "g(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw M(`softmax-cross-entropy prediction`" +
  ",e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Jt(t,r))return[];throw M(`softmax-cross-entropy" +
  " target`,t,`${A(r)} for the logits ${A(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i" +
  "}}){let[a,o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)=>Kn(e,t,o));let c=mr(t,o,r),l=0;for(let e=0;e<" +
  "a;e++){let t=e*o,n=$e(s,t,t+o);for(let r=t;r<t+o;r++)l+=O(-nt(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},bac" +
  "kward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0" +
  "?hr(e,mr(t,e.shape[1],n),s,o):n===`distribution`&&gr(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]}" +
  ";function mr({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function hr({shape:[e,t],data" +
  ":n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=$e(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++)" +
  "{let t=r(o,l),u=et(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*tt(n,e+l,s))}}}function gr({shape:[e,t],data:n},r,i){for" +
  "(let a=0;a<e;a++){let e=a*t,o=$e(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*nt(n,a,o)}}var _r=E(`loss`,[rr,fr" +
  ",dr,or,er,nr,pr,ir,cr]);function vr(e,t=xe(e,`operation`)){s(e,t,`field`),he(e,xr,t)}var yr=[`weighted-sum`,`a" +
  "ctivation`,`combination`,`loss`],br={expected:`true or false`,allows:e=>typeof e==`boolean`},xr={name:v,family" +
  ":{expected:`one of ${yr.join(`, `)}`,allows:e=>yr.includes(e)},symbol:{expected:`a text, which may be empty`,a" +
  "llows:e=>typeof e==`string`},roles:ie,arity:_e,rules:ge,formula:ve,formulaFor:T(b),facts:T(ye),inferShape:b,or" +
  "igin:T(b),couples:T(br),forward:b,backward:b,branches:T(b),exempt:T(v),stochastic:T(br),constantInputs:T(b)},S" +
  "r={name:`weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:c" +
  "e(`weights are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]}" +
  ",inferShape(e,{transpose:t}){let n=wr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!==2" +
  ")throw M(`weighted-sum value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw M(`weighted-sum value ${a}`" +
  ",o,`the batch size ${r} of ${A(e[0])}`);let[c,l]=Tr(s,t);if(l!==o[1])throw M(`weighted-sum weight ${a}`,s,`wei" +
  "ghts for the ${o[1]} units of ${A(o)}`);if(a>0&&c!==i)throw M(`weighted-sum weight ${a}`,s,`weights to ${i} un" +
  "its, as weight 0`);i=c}let a=e.at(2*n);return a!==void 0&&Ar(a,i),[r,i]},forward({inputs:e,output:t,attributes" +
  ":{transpose:n}}){let r=wr(e),[i,a]=t.shape;Er(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data," +
  "l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t" +
  "<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=wr(e.inputs);n<i?Dr(e,t,n,r):n<2*i?Or" +
  "(e,t,n-i,r):kr(t,r)}};function Cr(e){let t=wr(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]" +
  "}}function wr({length:e}){return e>>1}function Tr(e,t){if(_(e,`shape of weights`,ne),e.length===0)return[1,1];" +
  "if(e.length!==2)throw M(`weighted-sum weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0]," +
  "e[1]]}function Er({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);" +
  "else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Dr({inputs:e,output:t,attributes:n},r" +
  ",i,a){let[o,s]=t.shape,c=e[wr(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<" +
  "o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Or({inputs" +
  ":e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=" +
  "r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]" +
  "}}function kr({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i" +
  "?0:e]+=n[a*t+e]}function Ar(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw M(`weighted-sum bias`,e,`a s" +
  "calar or the shape [${t}]`)}var jr=E(`operation`,[Sr,...Bn,...yt,..._r]);function Mr(e){if(!Number.isFinite(e)" +
  ")throw new r({what:`bad learning rate`,found:e,expected:`a finite number`})}function Nr(e){let t=e.flatMap(e=>" +
  "Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:zr(e),constants:Object.assign" +
  "({},...e.map(({constants:e})=>e)),...Lr(e),init(e){return _(e,`size`,te),Object.fromEntries(t.map(([t,n])=>[t," +
  "new Float64Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;Br(s,i,a,n),Mr(o.learningRate),r.length<s&&(r=n" +
  "ew Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Pr(e,t)" +
  "{_(e,`pieces`,S,t),e.forEach((e,n)=>{_(e,`piece ${n}`,Fr,t),_(e.describe(`g`),`description of piece ${n}`,Ir,t" +
  ")})}var Fr={expected:`an object of the functions describe and apply, and of slots and constants if it has any`" +
  ",allows:e=>c(e)&&[e.describe,e.apply].every(b.allows)&&[e.slots,e.constants].every(e=>e===void 0||c(e))},Ir={e" +
  "xpected:`an object of the direction, a text, and of lines, a list of texts, if it has any`,allows:e=>c(e)&&v.a" +
  "llows(e.direction)&&(e.lines===void 0||ie.allows(e.lines))};function Lr(e){let t=e.flatMap(({kernel:e,slots:t=" +
  "{}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function Rr(e,t){" +
  "return e?[t]:[]}function zr(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.d" +
  "irection}return[...t,`p ← p − ${n}`].join(`; `)}function Br(e,t,n,r){if(t.length!==e)throw Vr(`gradient`,t.len" +
  "gth,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Vr(`state/${t}`,r,e)}}function Vr(e,t,n){return new r" +
  "({what:`wrong size for this parameter`,where:e,found:t,expected:`${n} numbers`})}var Hr=le(`whose definition h" +
  "olds where they differ`,[`pytorch`,`keras`],`pytorch`);function Ur(e){me(e,Wr,`optimiser`);let{name:t,title:n," +
  "keras:r,pieces:i}=e,a={...e.options,convention:Hr},o=(e={},n=t)=>{let o=Hn(e,n),s=o.convention===`keras`?r:voi" +
  "d 0,c=i(Vn(a,{...s,...o},n));return Pr(c,n),Nr(c)};return{name:t,title:n,options:a,formula:o().formula,create:" +
  "o}}var Wr={name:v,title:v,options:ge,keras:T({expected:`an object of names and values`,allows:c}),pieces:b};fu" +
  "nction Gr(e,t,n,r){_(e,`optimiser`,Kr,t);let i=(n={},i=t)=>e.create({...r,...Hn(n,i)},i);return{name:t,title:n" +
  ",options:Wn(e.options,r),formula:i().formula,create:i}}var Kr={expected:`an optimiser`,allows:e=>c(e)&&b.allow" +
  "s(e.create)&&ge.allows(e.options)};function qr(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},d" +
  "escribe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{lear" +
  "ningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.leng" +
  "th;e++)t[e]*=o}}}function Jr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{in" +
  "side:0,outside:e,epsilon:e,write:e=>`(√${e} + ε)`}}function Yr(e,t){return{name:e,count:t.length,steadyFrom:0," +
  "settle(e,n){e.set(t,n)}}}function Xr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines" +
  ":[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Yr(`summed-squares`,[t.inside,t.outside]),apply" +
  "(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}" +
  "function Zr(e,t){return t===`keras`?$r(e):Qr(e)}function Qr(e){return Rr(e>0,{constants:{λ:e},describe:e=>({li" +
  "nes:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Yr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++" +
  ")t[r]+=e*n[r]}})}function $r(e){return Rr(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],dir" +
  "ection:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply" +
  "(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var ei=Ur({name:`adagrad`,title:`Ad" +
  "agrad`,options:{lrDecay:N(`how fast the learning rate falls with the steps`,0),initialAccumulator:N(`what the " +
  "sum of squares starts from`,0),epsilon:N(`what keeps the divisor from 0`,1e-10),weightDecay:N(`how strongly pa" +
  "rameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:" +
  "t,epsilon:n,convention:r,...i})=>[...Zr(i.weightDecay,r),Xr(t,Jr(n,r)),qr(e)]});function ti(e){let t=new Float" +
  "64Array(ri).fill(NaN),n=0,r=1;return i=>{let a=i%ri,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]" +
  "=e**a),r*t[a]}}function ni(e){return Math.log(2**-54)/Math.log(e)}var ri=256;function ii({beta1:e,beta2:t,epsi" +
  "lon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[ti(e),ti(t)],c={mean:0,squares:0};return{slots:r?{...c" +
  ",largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂" +
  " · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direc" +
  "tion:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,c" +
  "ount:6,steadyFrom:ni(Math.max(e,t)),settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t," +
  "r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.largestSq" +
  "uares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[" +
  "n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var ai={beta1:Gn(`share of the" +
  " average gradient that is kept`,.9),beta2:Gn(`share of the average of squares that is kept`,.999),epsilon:N(`w" +
  "hat keeps the divisor from 0`,1e-8),amsgrad:ce(`whether to divide by the largest average of squares so far`,!1" +
  ")},oi=Ur({name:`adam`,title:`Adam`,options:{...ai,weightDecay:N(`how strongly parameters are drawn to 0`,0)},k" +
  "eras:{epsilon:1e-7},pieces:e=>[...Zr(e.weightDecay,e.convention),ii(e),qr()]}),si=Ur({name:`adamw`,title:`Adam" +
  "W`,options:{...ai,weightDecay:N(`how strongly parameters are drawn to 0`,.01)},keras:{epsilon:1e-7,weightDecay" +
  ":.004},pieces:e=>[...$r(e.weightDecay),ii(e),qr()]}),ci=Gr(oi,`amsgrad`,`AMSGrad`,{amsgrad:!0});function li({m" +
  "omentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ" +
  " · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:" +
  "`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n," +
  "r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r" +
  "[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var ui=Ur({name:`sgd`,title:`Gradient descent`,options:{momentum:Gn(`share of th" +
  "e velocity that is kept`,0),dampening:Gn(`share of the gradient that does not enter the velocity`,0),nesterov:" +
  "ce(`whether to step along the velocity as it will be`,!1),weightDecay:N(`how strongly parameters are drawn to " +
  "0`,0)},pieces(e){let{momentum:t,dampening:n,nesterov:i,convention:a}=e;if(i&&(t===0||n>0))throw new r({what:`n" +
  "esterov needs a velocity without dampening`,found:{momentum:t,dampening:n},expected:`momentum above 0 and damp" +
  "ening 0`});let o=Rr(t>0,li({momentum:t,dampening:n,nesterov:i})),s=a===`keras`?[qr(),...o]:[...o,qr()];return[" +
  "...Zr(e.weightDecay,a),...s]}}),di=Gr(ui,`momentum`,`Momentum`,{momentum:.9}),fi=Gr(ui,`nesterov`,`Nesterov`,{" +
  "momentum:.9,nesterov:!0});function pi(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({" +
  "lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Yr(`averaged-squares`,[e,1-e" +
  ",t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]" +
  "/=Math.sqrt(a[i]+t.inside)+t.outside}}}function mi(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.eps" +
  "ilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:" +
  "`${e} / ${t.write(`c`)}`}),kernel:Yr(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squa" +
  "res,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Mat" +
  "h.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var hi=E(`optimiser`,[ui,di,fi,ei,Ur({name:`rmsprop`,title:`RMSp" +
  "rop`,options:{rho:Gn(`share of the average of squares that is kept`,.99),momentum:Gn(`share of the velocity th" +
  "at is kept`,0),centered:ce(`whether to divide by the deviation instead of the root of the squares`,!1),epsilon" +
  ":N(`what keeps the divisor from 0`,1e-8),weightDecay:N(`how strongly parameters are drawn to 0`,0)},keras:{rho" +
  ":.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=Jr(r,i),s=Rr(t>0,li(" +
  "{momentum:t}));return[...Zr(a.weightDecay,i),n?mi(e,o):pi(e,o),...i===`keras`?[qr(),...s]:[...s,qr()]]}}),oi,s" +
  "i,ci]);function gi(e,t,n){let r=we(e,hi,n).create(t,n);return _(r,`updater`,_i,n),r}var _i={expected:`an objec" +
  "t of the functions init and update`,allows:e=>c(e)&&[e.init,e.update].every(b.allows)};function vi({length:e})" +
  "{return{expected:`a list of ${e} numbers`,allows:t=>x(t)&&t.length===e}}var yi=E(`penalty`,[{name:`l1`,title:`" +
  "L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){_(e,`weights`,S),_(t,`strength`,y);let n=0;for(let" +
  " t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){_(e,`weights`,S),_(t,`strength`,y),_(n,`gr" +
  "adient`,vi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`" +
  ",derivative:`λ · w`,value(e,t){_(e,`weights`,S),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e" +
  "[t];return t/2*n},accumulate(e,t,n){_(e,`weights`,S),_(t,`strength`,y),_(n,`gradient`,vi(e));for(let r=0;r<e.l" +
  "ength;r++)n[r]+=t*e[r]}}]);function bi(e){me(e,xi,`schedule`);let{factor:t,...n}=e;return{...n,create(e={},r=n" +
  ".name){let i=t(Vn(n.options,e,r));return _(i,`factor`,b,r),i}}}var xi={name:v,title:v,formula:v,options:ge,fac" +
  "tor:b},Si=bi({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConst" +
  "ant:!0})}),Ci=bi({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:w(`T: the step" +
  " at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),wi=bi({name:`expone" +
  "ntial`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:N(`factor from step to step`,.99)},factor:({gamma:" +
  "e})=>t=>e**t}),Ti=bi({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{ste" +
  "ps:w(`T: the step at which the line ends`,1,1e3),end:N(`factor at the end of the line`,0)},factor:({steps:e,en" +
  "d:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Ei=E(`schedule`,[Si,bi({name:`step`,title:`Step`,formula:`lr · γ^⌊k / ever" +
  "y⌋`,options:{every:w(`steps on one stair`,1,100),gamma:N(`factor from stair to stair`,.1)},factor:({every:e,ga" +
  "mma:t})=>n=>t**Math.floor(n/e)}),wi,Ti,Ci,bi({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)" +
  "`,options:{steps:w(`n: the number of steps it takes`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);fu" +
  "nction Di(e,t,n){let r=we(e,Ei,n).create(t,n);return _(r,`factor`,b,n),r}var Oi=globalThis.kernels.float32,ki=" +
  "globalThis.kernels.float64,Ai={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`byte" +
  "s`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`," +
  "`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`b" +
  "Row`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose" +
  ":[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`],activate" +
  ":[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`u" +
  "nits`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBac" +
  "k:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`numb" +
  "er`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`" +
  "add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`," +
  "`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`" +
  "seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bi" +
  "as`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[" +
  "`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`" +
  ",`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`b" +
  "yRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`into" +
  "`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`param" +
  "eter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},ji=[`identity`,`step`,`sigmo" +
  "id`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-" +
  "sigmoid`,`hard-tanh`],Mi=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cros" +
  "s-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler logarit" +
  "hm`],Ni=[`done`,`l1`,`l2`,`norm`,`value`],Pi=[`nothing`,`added`,`bias`],Fi={listHead:96},Ii=[`rate`,`coupled-d" +
  "ecay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`," +
  "`greatest-moments`],Li=[`program`,`loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`num" +
  "bers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`pat" +
  "ience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],P={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:12" +
  "0,check:128,firstStep:136,random:144,frameSize:176},Ri=class extends r{name=`Uncompilable`;node;constructor(e," +
  "t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},zi=class extends r{na" +
  "me=`NonFiniteFault`;node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${t}`," +
  "found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function Bi(e,t){if(Nu" +
  "mber.isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.every(Number.isFinite)))return;fo" +
  "r(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new " +
  "zi(n.id,t,`value`,e)}let n=Vi(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)" +
  "throw n;for(let n of[...e.nodes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e))" +
  ";if(e!==void 0)throw new zi(n.id,t,`gradient`,e)}}function Vi(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+" +
  "n(a)),!Number.isFinite(r))return new zi(i,t,`value`,r)}function Hi(e){if(!(e instanceof r)){let t=e instanceof" +
  " Error?e.message:String(e);return{type:`error`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expected" +
  ":o,nearest:s}=e,c={message:t,what:n,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instance" +
  "of zi?{...c,type:`non-finite`,node:e.node,step:e.step}:e instanceof Ri?{...c,type:`uncompilable`,node:e.node}:" +
  "{...c,type:`fault`}}var Ui=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=" +
  "e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Wi({values:e,gradients:t},n){let " +
  "r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t." +
  "length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{valu" +
  "es:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var" +
  " Gi=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){retu" +
  "rn this.#e.has(e)}};function Ki({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function " +
  "F(e){return typeof e==`function`}function qi(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.pro" +
  "totype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Ji=qi(e=>function(t){e(this),this.messag" +
  "e=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}" +
  "`:``,this.name=`UnsubscriptionError`,this.errors=t});function Yi(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(" +
  "n,1)}}var I=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers" +
  "=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null" +
  ",Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(F(n))try{n(" +
  ")}catch(t){e=t instanceof Ji?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)t" +
  "ry{Qi(t)}catch(t){e??=[],t instanceof Ji?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Ji(e)}}add(t){if(t&&t!" +
  "==this){if(this.closed)Qi(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)" +
  "}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.is" +
  "Array(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?" +
  "[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Yi(t,e)}remove(t)" +
  "{let{_finalizers:n}=this;n&&Yi(n,t),t instanceof e&&t._removeParent(this)}};I.EMPTY=(()=>{let e=new I;return e" +
  ".closed=!0,e})();var Xi=I.EMPTY;function Zi(e){return e instanceof I||e&&`closed`in e&&F(e.remove)&&F(e.add)&&" +
  "F(e.unsubscribe)}function Qi(e){F(e)?e():e.unsubscribe()}var $i={onUnhandledError:null,onStoppedNotification:n" +
  "ull,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},ea={setTimeout(e,t,.." +
  ".n){let{delegate:r}=ea;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{d" +
  "elegate:t}=ea;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function ta(e){ea.setTimeout(()=>{let" +
  "{onUnhandledError:t}=$i;if(t)t(e);else throw e})}function na(){}var ra=oa(`C`,void 0,void 0);function ia(e){re" +
  "turn oa(`E`,void 0,e)}function aa(e){return oa(`N`,e,void 0)}function oa(e,t,n){return{kind:e,value:t,error:n}" +
  "}var sa=null;function ca(e){if($i.useDeprecatedSynchronousErrorHandling){let t=!sa;if(t&&(sa={errorThrown:!1,e" +
  "rror:null}),e(),t){let{errorThrown:e,error:t}=sa;if(sa=null,e)throw t}}else e()}function la(e){$i.useDeprecate" +
  "dSynchronousErrorHandling&&sa&&(sa.errorThrown=!0,sa.error=e)}var ua=class extends I{constructor(e){super(),th" +
  "is.isStopped=!1,e?(this.destination=e,Zi(e)&&e.add(this)):this.destination=va}static create(e,t,n){return new " +
  "ma(e,t,n)}next(e){this.isStopped?_a(aa(e),this):this._next(e)}error(e){this.isStopped?_a(ia(e),this):(this.isS" +
  "topped=!0,this._error(e))}complete(){this.isStopped?_a(ra,this):(this.isStopped=!0,this._complete())}unsubscri" +
  "be(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next" +
  "(e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.compl" +
  "ete()}finally{this.unsubscribe()}}},da=Function.prototype.bind;function fa(e,t){return da.call(e,t)}var pa=cla" +
  "ss{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){" +
  "ha(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){ha(e)}else ha(e)}complete(){let" +
  "{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){ha(e)}}},ma=class extends ua{constructor(e,t," +
  "n){super();let r;if(F(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&$i.useDepr" +
  "ecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&fa(e.next,t),error:" +
  "e.error&&fa(e.error,t),complete:e.complete&&fa(e.complete,t)}):r=e}this.destination=new pa(r)}};function ha(e)" +
  "{$i.useDeprecatedSynchronousErrorHandling?la(e):ta(e)}function ga(e){throw e}function _a(e,t){let{onStoppedNot" +
  "ification:n}=$i;n&&ea.setTimeout(()=>n(e,t))}var va={closed:!0,next:na,error:ga,complete:na},ya=typeof Symbol=" +
  "=`function`&&Symbol.observable||`@@observable`;function ba(e){return e}function xa(e){return e.length===0?ba:e" +
  ".length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var L=class e{constructor(e){e&&(this._subscribe=" +
  "e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=wa(e)?e:new ma(e,t,n);return" +
  " ca(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_tr" +
  "ySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=Sa(t),new t((t,n)=>{let" +
  " r=new ma({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscri" +
  "be(e){return this.source?.subscribe(e)}[ya](){return this}pipe(...e){return xa(e)(this)}toPromise(e){return e=" +
  "Sa(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};L.create=e=>new L(e);function Sa(e){retu" +
  "rn e??$i.Promise??Promise}function Ca(e){return e&&F(e.next)&&F(e.error)&&F(e.complete)}function wa(e){return " +
  "e&&e instanceof ua||Ca(e)&&Zi(e)}function Ta(e){return F(e?.lift)}function Ea(e){return t=>{if(Ta(t))return t." +
  "lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observ" +
  "able type`)}}function Da(e,t,n,r,i){return new Oa(e,t,n,r,i)}var Oa=class extends ua{constructor(e,t,n,r,i,a){" +
  "super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:su" +
  "per._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,thi" +
  "s._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(" +
  "){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=thi" +
  "s.onFinalize)==null||e.call(this)}}},ka=qi(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.mess" +
  "age=`object unsubscribed`}),Aa=class extends L{constructor(){super(),this.closed=!1,this.currentObservers=null" +
  ",this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new ja(this,this);re" +
  "turn t.operator=e,t}_throwIfClosed(){if(this.closed)throw new ka}next(e){ca(()=>{if(this._throwIfClosed(),!thi" +
  "s.isStopped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}}" +
  ")}error(e){ca(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=" +
  "e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){ca(()=>{if(this._throwIfClosed(),!this" +
  ".isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this." +
  "isStopped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.lengt" +
  "h>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClo" +
  "sed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,ob" +
  "servers:r}=this;return t||n?Xi:(this.currentObservers=null,r.push(e),new I(()=>{this.currentObservers=null,Yi(" +
  "r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()" +
  "}asObservable(){let e=new L;return e.source=this,e}};Aa.create=(e,t)=>new ja(e,t);var ja=class extends Aa{cons" +
  "tructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n." +
  "call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.de" +
  "stination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Xi}};function Ma(e){ret" +
  "urn!!e&&(e instanceof L||F(e.lift)&&F(e.subscribe))}function Na(e,t){return Ea((n,r)=>{let i=0;n.subscribe(Da(" +
  "r,n=>{r.next(e.call(t,n,i++))}))})}function Pa(e,t){return new L(n=>{let r=new Map,i=[],a=new I,o=-1,s=()=>{if" +
  "(i===t())return;let e=a;i=t(),r.clear(),a=new I;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e." +
  "objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e" +
  "===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=" +
  ">{n.complete()}}))})}var Fa={expected:`true or false`,allows:e=>typeof e==`boolean`},Ia={expected:`a finite nu" +
  "mber`,allows:Number.isFinite},La={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0},Ra" +
  "={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},za={expected:`a number, 0 or more`,allow" +
  "s:e=>typeof e==`number`&&e>=0},Ba={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e>0" +
  "},Va={expected:`a whole number, 0 or more`,allows:e=>Number.isSafeInteger(e)&&e>=0},Ha={expected:`a list`,allo" +
  "ws:Array.isArray},Ua={expected:`an object of names and values`,allows:c},Wa={expected:``,allows:()=>!0};functi" +
  "on Ga({expected:e,allows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Ka(e,t){ret" +
  "urn{expected:t,allows:t=>typeof t?.[e]==`function`}}function qa(e,t){if(typeof e!=`function`)throw new r({what" +
  ":`not a function`,where:t,found:e,expected:`a function`})}var Ja=class{held=Ya;#e;#t=Ya;#n=Ya;#r;constructor(e" +
  "){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r" +
  ",e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#" +
  "n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e})" +
  "{for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data" +
  ".length!==e.data.length&&(this.#r=j(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.ha" +
  "s(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Ya" +
  "=new Map,Xa=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new L(t=>{this.#t++===0&&e.observed?.(!" +
  "0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t" +
  ".closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e." +
  "length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this" +
  ".#e)e.complete()}},Za=class extends L{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCo" +
  "unt(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#" +
  "e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Qa=cla" +
  "ss{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new Za;objectiveWeight=0;flows" +
  "=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=t" +
  "ypeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.po" +
  "sition,this.rank=e.rank,this.shape=e.shape,this.units=qt(e.shape),this.inputs=t,this.propagation=n}get hasValu" +
  "e(){return this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propaga" +
  "tion.catchUp(),this.current!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,expect" +
  "ed:this.missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;thro" +
  "w new r({what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return " +
  "this.valueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return thi" +
  "s.#n??=new Xa({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.posi" +
  "tion)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){re" +
  "turn this.#r??=new Xa({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.pr" +
  "opagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e" +
  "){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e])" +
  ";return{value$:this.value$.pipe(Na(t)),gradient$:this.gradient$.pipe(Na(t))}}get clamped(){return this.clamps?" +
  ".any??!1}get held(){return this.clamps?.held??Ya}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not a va" +
  "lue to hold`,where:this.id,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.cla" +
  "mp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this." +
  "clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this." +
  "#t?.data.length!==e.data.length&&(this.#t=j(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let " +
  "e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e" +
  ");this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#" +
  "t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e" +
  "=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?." +
  "observed===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){t" +
  "his.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Jt(t." +
  "shape,e)?t:j(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(" +
  "this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)" +
  "&&e>=0&&e<this.units))throw new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0 t" +
  "o ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Ja(t" +
  "his.units),e(this.clamps),this.propagation.due(this)})}};function $a(e,{id:t,shape:n,units:i}){let a=no(e,t),o" +
  "=`${A(n)}${n[0]===-1?` or its numbers row by row`:``}`,s=()=>new r({what:`values do not fit`,where:t,found:a.l" +
  "ength>0||typeof e==`number`||Yt(e)?A(a):e,expected:o});if(n[0]!==-1){if(ArrayBuffer.isView(e)&&a[0]===k(n)||Jt" +
  "(a,n))return n;throw s()}if(a.length===2&&a[1]===i)return a;let c=k(a);if(a.length<2&&c>0&&c%i===0)return[c/i," +
  "i];throw s()}function eo(e,t,n){let r=Yt(e)?e.data:e;r instanceof Float64Array?t.set(r):en(r,$t(r),t,n)}functi" +
  "on to(e,t,n){let r=n===void 0?no(e,t):$a(e,n),i=new Float64Array(tn(r,t));return eo(e,i,t),{shape:r,data:i}}fu" +
  "nction no(e,t){return Yt(e)?(Xt(e,t),e.shape):$t(e)}var ro=class extends Qa{family;symbol;times=0;#e=new I;#t;" +
  "#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e" +
  ".spec.value!==void 0&&this.#s(to(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.update(()=>{t" +
  "his.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=this.b" +
  "lank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Ka(`subscribe`,`an Observable`),this.id);" +
  "let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t" +
  "),t}get given(){return this.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),t" +
  "his.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation.ro" +
  "lesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=t" +
  "his.given,t=this.#t??(e===void 0?void 0:Zt(e));return t!==void 0&&(this.times++,this.clamps?.advance(),this.#t" +
  "=void 0,this.#r=this.#n,this.#n=this.clamped?Zt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack" +
  "(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${th" +
  "is.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.runnin" +
  "g||this.#t!==void 0?j(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=$a(e,this),n=this.blank(t);retu" +
  "rn eo(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.pr" +
  "opagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},io=class extends r{name=`GraphFaul" +
  "t`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...so(t),what:`${t.what}$" +
  "{n}`,nearest:t.nearest}),this.faults=e}},ao=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e()}ca" +
  "tch(e){if(!(e instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(e())})}stop()" +
  "{if(this.#e.length>0)throw new io(this.#e)}};function oo(e,t,n){let i=e instanceof Error?e:Error(String(e)),a=" +
  "e instanceof r?so(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}, ${a.where}`" +
  ";return new r({...a,where:o},{cause:i})}function so({what:e,where:t,found:n,expected:r}){return{what:e,where:t" +
  ",expected:r,...n===void 0?{}:{found:n}}}function co(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin?.(t" +
  ",n,r);return _(i,`origin`,lo,e.name),i}}var lo={expected:`the index of an input and of a unit of it`,allows:e=" +
  ">Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)},uo=class extends I{source;consumer;index;posit" +
  "ion;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,this.#" +
  "e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe(" +
  ")}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer" +
  ":t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call," +
  "n,this.index,e)}catch(e){throw oo(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=t" +
  "his.source.gradient,n={shape:e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contribution$(" +
  "){return this.source.gradient$.pipe(Na(()=>this.contribution()))}},fo=class extends Qa{operation;family;symbol" +
  ";frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.sy" +
  "mbol=t.symbol,this.#t={attributes:this.attributes,inputs:n.map(()=>mo),output:mo,training:!1,draw:0},this.call" +
  "=this.#t,n.forEach((e,t)=>e.edges.push(new uo(e,this,t,r)))}get flow(){return this.#e??=po(this),this.#e}recom" +
  "pute(){if(this.clamps?.advance(),!this.#i())return!1;let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#a(t." +
  "batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){t" +
  "hrow this.#r=!0,oo(e,this.id,this.op)}return this.become(this.clamped?Zt(i):i,r!==n),!0}rollBack(){this.#r?thi" +
  "s.clamps?.rollBack():super.rollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t.output=e??mo,e!==void 0" +
  "&&this.clamped&&(this.#t.output=j(e.shape),this.operation.forward(this.#t))}missing(){let e=this.inputs.find(e" +
  "=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e" +
  ".length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(this.#n" +
  "===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};function po({operatio" +
  "n:e,attributes:t,inputs:n,units:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e})=>e),a=co(e);try{retu" +
  "rn a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{return}}var mo={shape:[0],data:new Float64Array};function h" +
  "o(e,t){return new L(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>" +
  "{n.error(e)},complete:i})),n.next(e()),i()})}var go=200;function _o(e,...t){return e+t.map(e=>`/${vo(String(e)" +
  ")}`).join(``)}function vo(e){return(e.length>go?`${e.slice(0,go)}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1" +
  "`)}var yo=[`input`,`target`,`parameter`];function bo(e,t){if(!(typeof e==`string`&&e.length>0&&e.length<=200))" +
  "throw new r({what:`not an id`,where:t,found:e,expected:`a text of 1 to 200 characters`})}function xo(e){return" +
  " yo.includes(e)}function So({op:e},t){if(typeof e!=`string`)return vr(e,t),e;if(!xo(e)){if(jr.has(e))return jr" +
  ".get(e);throw new r({what:`unknown operation`,where:t,found:e,expected:`the name of an operation`,nearest:i(e," +
  "[...yo,...jr.names])})}}function Co({attributes:e=Eo},t,n){return de(t?.rules??Eo,e,n)}function wo({id:e,input" +
  "s:t},n,i){let[a,o]=n?.arity??[0,0];if(t.length>=a&&t.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or m" +
  "ore`:`${a} to ${o}`;throw new r({what:`wrong count of inputs of ${e}`,where:i,found:t.length,expected:s})}func" +
  "tion To(e,t,n){let{id:i,operation:a,attributes:o}=e;if(a===void 0)return Oo(e,n??`node ${i}`);try{let e=a.infe" +
  "rShape(t.map(e=>e.shape),o);return _(e,`shape`,Do,a.name),e}catch(e){if(!(e instanceof r))throw e;let o=t.map(" +
  "e=>`${e.id} ${A(e.shape)}`).join(`, `),s=[n,e.where].filter(e=>e!==void 0).join(`, `);throw new r({...so(e),wh" +
  "at:`${e.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var Eo={},Do={expected:`a list of sizes" +
  "`,allows:e=>Array.isArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function Oo({id:e,op:t,units:" +
  "n,value:i},a){if(t===`parameter`)return ko(e,i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1)throw new r({wh" +
  "at:`width of ${e}`,where:`${a}/units`,found:n,expected:`a whole number, 1 or more`});tn([1,n],`${a}/units`);le" +
  "t o=[-1,n];return i!==void 0&&Ao(e,i,o,`${a}/value`),o}function ko(e,t,n){if(t===void 0)throw new r({what:`par" +
  "ameter ${e} without numbers`,where:`${n}/data`,expected:`its shape and data`});let i=tn(t.shape,`${n}/shape`);" +
  "return jo(`parameter ${e}`,t,i,`${n}/data`),t.shape}function Ao(e,t,n,i){let a=tn(t.shape,i);if(!Jt([-1,...t.s" +
  "hape.slice(1)],n)||t.shape.length===0)throw new r({what:`value of ${e}`,where:i,found:A(t.shape),expected:A(n)" +
  "});jo(`value of ${e}`,t,a,i)}function jo(e,{shape:t,data:n},i,a){let o=n?.length;if(o!==i)throw new r({what:e," +
  "where:a,found:o,expected:`${i} numbers for ${A(t)}`})}var Mo=class{waiting;#e;#t=[];#n=[];constructor(e){this." +
  "waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this" +
  ".#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};fu" +
  "nction No(e){Un(e,Po,`graph`,`field`),_(e.nodes,`nodes`,Ha,`graph`),e.nodes.forEach((e,t)=>{Un(e,Fo,R(t),`fiel" +
  "d`),_(e.inputs,`inputs`,Ha,R(t))});let t=new ao,n=new Lo(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.plac" +
  "e(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o" +
  ",objective:s}}var Po={nodes:Wa,objective:Ua},Fo={id:Wa,op:Wa,inputs:Wa,attributes:Ua,units:Wa,value:Ua,frozen:" +
  "Fa,operation:Wa},Io=1e3,Lo=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#" +
  "e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{bo(e,R(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`dup" +
  "licate id`,where:R(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>" +
  "{let n=this.#t.attempt(()=>So(e,R(t,`op`))),r=this.#t.attempt(()=>Co(e,n,R(t,`attributes`)));return(n!==void 0" +
  "||xo(e.op))&&this.#t.attempt(()=>{wo(e,n,R(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})" +
  "}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=" +
  "[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e" +
  ",t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({in" +
  "dex:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)re" +
  "turn;let c=this.#t.attempt(()=>To(o,s,R(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o" +
  ",position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new Mo(e.length);return e.forEach" +
  "(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,R(n,`inputs`,r),`the id of a nod" +
  "e of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Ro(e).map(e=>[e" +
  ",1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,_o(`" +
  "/objective`,r),`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=_o(" +
  "`/objective`,e);k(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:A(t),expected:`a scalar node`}))" +
  ",Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e," +
  "t,n){this.#t.add(()=>({what:`unknown node`,where:t,found:e,expected:n,nearest:this.#n.size<=Io?i(e,[...this.#n" +
  ".keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)" +
  "r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.sl" +
  "ice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:R(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]" +
  "].join(` → `),expected:`a graph without cycles`}))}};function Ro(e){let t=new Uint8Array(e.length);for(let{inp" +
  "uts:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length" +
  "===0&&t[r]===0).map(({position:e})=>e)}function R(e,...t){return _o(`/nodes`,e,...t)}var zo=class{#e=new Bo(e=" +
  ">e.valueListener);#t=new Bo(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=" +
  "this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++" +
  ")this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t]." +
  "next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.ha" +
  "s(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Bo=class{#e;#t;#n=[];construc" +
  "tor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}}" +
  ",Vo=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>" +
  "5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&thi" +
  "s.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e" +
  "[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}take" +
  "Highest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[thi" +
  "s.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=th" +
  "is.#e.length,this.#n=-1}},Ho=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Aa;wave$=new Aa;r" +
  "ole$=new Aa;nodes;objective=[];teller=new zo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;ro" +
  "leNumber=0;#d=!1;constructor(e,t){this.#n=new Vo(e),this.#r=new Vo(e),this.nodes=t(this),this.#e=this.nodes.fi" +
  "lter(e=>e instanceof ro).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.s" +
  "tochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.ad" +
  "d(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss()" +
  "{return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective" +
  "=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWe" +
  "ight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged" +
  "(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){th" +
  "is.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){this.assertAlive();let r=n===`la" +
  "ter`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWa" +
  "tched&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}" +
  "get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValue" +
  "Observed),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBe" +
  "hindUnheard(){return this.#u?.isAnnounced===!1}assertAlive(){if(this.#d)throw new r({what:`the graph has been " +
  "disposed`,expected:`a living graph`})}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:" +
  "t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(e)" +
  "{if(this.catchUp(),this.assertAlive(),this.#s)e();else if(this.running)this.#o.push(e);else{let t=this.#m(e);i" +
  "f(this.#f(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||th" +
  "is.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved" +
  "(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){t" +
  "his.role$.next(++this.roleNumber)}reportError(e,{id:t}){let n=e instanceof r?e:Uo(e,`the stream that drives it" +
  " failed`,t);this.#w(n)||this.#T(n)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this." +
  "wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this" +
  ".#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=!0,t" +
  "his.teller.tell(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=this.#h" +
  "(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a;t" +
  "ry{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Object.as" +
  "sign(this,{batch:n,training:r,draw:i}),Uo(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(" +
  "e){a=e}return this.#b(t),a===void 0?void 0:Uo(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{this." +
  "#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest();e" +
  ">=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){for(" +
  "let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y(){let{no" +
  "des:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differ" +
  "entiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t of e" +
  ")this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.lengt" +
  "h;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this.num" +
  "ber),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.p" +
  "osition))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.running=e}e" +
  "||this.#f()}#C(){let e;for(let t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!==e.rows))throw new r({what:`inp" +
  "uts of different batch sizes`,where:`${e.id} and ${t.id}`,found:[e.rows,t.rows],expected:`as many rows in each" +
  "; push them together in one graph.update or graph.feed`});return e?.rows??this.batch}#w(e){let{observed:t}=thi" +
  "s.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){new L(t=>{t.error(e)}).subscribe()}};func" +
  "tion Uo(e,t,n){if(e instanceof r)return e;let i=e instanceof Error?e:Error(String(e));return new r({what:`${t}" +
  ": ${i.message}`,where:n},{cause:i})}var Wo=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e)" +
  "{this.topology=No(e),this.#t=new Ho(this.topology.nodes.length,e=>Yo(this.topology,e)),this.#e=this.#t.nodes,t" +
  "his.nodes=this.#e;let t=this.#e.filter(e=>e instanceof ro);this.inputs=t.filter(({family:e})=>e===`input`),thi" +
  "s.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t" +
  ".setObjective(this.topology.objective),this.#t.update(()=>void 0)}get[t](){return#t in this?`graph`:void 0}has" +
  "(e){return this.topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`" +
  "])}parameter(e){return this.#r(e,[`parameter`])}update(e){qa(e,`update`),this.#t.update(e)}postpone(e,t,n){thi" +
  "s.#t.postpone(e,t,n)}checkAlive(){this.#t.assertAlive()}get isBehind(){return this.#t.isBehind}catchUp(){this." +
  "#t.catchUp()}feed(e){s(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`" +
  "input`,`target`,`parameter`]);Ma(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){r" +
  "eturn this.#t.loss}get loss$(){return Pa(ho(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!th" +
  "is.#t.ensureGradients())throw new r({what:`nothing to differentiate`,expected:this.#i()})}differentiate(e){s(e" +
  ",`differentiate`,`weight`);let t=Object.entries(e).map(([e,t])=>{let n=this.#n(e);if(n.shape.some(e=>e!==1))th" +
  "row new r({what:`not a scalar`,where:e,found:n.shape,expected:`a scalar node`});if(!Number.isFinite(t))throw n" +
  "ew r({what:`not a weight`,where:e,found:t,expected:`a finite number`});return[n.position,t]});this.#t.setObjec" +
  "tive(new Map(t))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get " +
  "busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get " +
  "madeWave(){return this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t.isBehindUnheard}get watched()" +
  "{return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}" +
  "get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get wave$(){return this.#t.wave$}g" +
  "et error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){Un(e,Go,`setMo" +
  "de`),_(e.training,`training`,Fa,`setMode`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(){retu" +
  "rn this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return Un(" +
  "e,Ko,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`" +
  "parameter`)return{...n,value:Zt(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instance" +
  "of ro&&i.hasValue?{...o,value:Zt(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionC" +
  "ount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of th" +
  "is.#e)e.dispose()}#n(e){let t=this.topology.position.get(e);if(t!==void 0)return this.#e[t];throw new r({what:" +
  "`unknown node`,found:e,expected:`the id of a node of this graph`,nearest:i(e,this.#e.length<=1e3?this.#e.map(e" +
  "=>e.id):[])})}#r(e,t){let n=this.#n(e);if(n instanceof ro&&t.includes(n.family))return n;throw new r({what:`wr" +
  "ong kind of node`,where:e,found:n.op,expected:t.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e" +
  "})=>!e)?.missing()??`a graph with a scalar node at its end`}},Go={training:Fa,draw:Va},Ko={values:Fa};function" +
  " qo(e){return n(e)===`graph`}function Jo(e,t){if(!qo(e))throw new r({what:`not a graph`,where:t,found:e,expect" +
  "ed:`a graph, as compose and network make it`})}function Yo({nodes:e},t){let n=[];for(let r of e){let{operation" +
  ":e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new ro(r,t):new fo(r,e,i,t))}return n}function Xo(e,t={})" +
  "{Jo(e,`probe`),Un(t,Zo,`probe`);let{values:n={},training:i=!1,draw:a=0}=t,o=new Map(Object.entries(n).map(([t," +
  "n])=>{let i=e.node(t),{position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o!==`parameter`)throw new r({what:" +
  "`not a leaf`,where:t,found:o,expected:`an input, a target or a parameter`});return[a,to(n,t,i)]})),s=es(e,o);r" +
  "eturn new Qo(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n.shape[" +
  "0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objective:new" +
  " Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var Zo={values:Ua,training:Fa,draw:Va},Qo=class{" +
  "topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this" +
  ".#r(n,t)}value(e){let t=this.at(this.position(e));if(t!==void 0)return t;throw new r({what:`no value`,where:e," +
  "expected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){" +
  "let e=0;for(let[t,n]of this.#e.objective){let i=this.at(t);if(i===void 0)throw new r({what:`the loss has no va" +
  "lue`,where:this.topology.nodes[t].spec.id,expected:`values for all inputs and targets, as many rows in each`})" +
  ";e+=n*i.data[0]}return e}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(n" +
  "ew Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new F" +
  "loat64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;" +
  "e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let" +
  " r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void" +
  " 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),thi" +
  "s.#o(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.p" +
  "ush(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(" +
  "e,i);t!==void 0&&$o(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Zt(t.outpu" +
  "t):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e" +
  "=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{" +
  "attributes:n,inputs:r,output:j(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n," +
  "spec:{operation:r}},i){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(" +
  "t,o);n.forEach((t,n)=>{let o=i[t];o!==void 0&&$o(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.he" +
  "ld(e);if(n.size===0)return t;let r=qt(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)" +
  "=>n.has(t%r)?0:e)}}#o(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=qt(this.topology.nodes[e].s" +
  "hape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){let t=this.topology.position.get(e);if(t===" +
  "void 0)throw new r({what:`unknown node`,found:e,expected:`the id of a node of this graph`});return t}};functio" +
  "n $o(e,{name:t},n){try{n()}catch(n){throw oo(n,e,t)}}function es(e,t){let n=[...t].filter(([t])=>e.nodes[t].sh" +
  "ape[0]===-1),[i]=n;for(let[t,{shape:a}]of n)if(a[0]!==i[1].shape[0])throw new r({what:`inputs of different bat" +
  "ch sizes`,where:`${e.nodes[i[0]].id} and ${e.nodes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows i" +
  "n each`});return n.length===0?e.batch:i[1].shape[0]}var ts=class{engine=`plain`;refusal;#e;constructor(e,t){th" +
  "is.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;le" +
  "t i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)retu" +
  "rn{...t,rows:n,loss:r}}}dispose(){}},ns=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={}){thi" +
  "s.data=e,this.rows=rs(e);let{batchSize:n=this.rows}=t;l(`batch size`,n),this.#e=Math.min(n,this.rows),this.per" +
  "Epoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new dn(t.seed??1).stat" +
  "e)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({" +
  "epoch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoch)throw new r({what:`checkpoint of another dealing`,where" +
  ":`batch`,found:t,expected:`a whole number from 0 to ${this.perEpoch-1}`});n!==void 0&&dn.restore(n);let i=e===" +
  "this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&this.#t&&(this.#a=void 0)}get size(){return " +
  "Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return this.#r*this" +
  ".#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return t" +
  "his.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Object.entries(t" +
  "his.data).map(([t,n])=>[t,is(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&" +
  "(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?voi" +
  "d 0:dn.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n," +
  "...t===void 0?{}:{random:t}}}return this.#a}};function rs(e){let t=Object.entries(e),n=t.length===0?0:t[0][1]." +
  "shape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw new r({what:`data of different lengths`,where:e,found:i[0]" +
  ",expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw new r({what:`no data to train on`,found:n,expected:`1 row " +
  "or more`});return n}function is({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return " +
  "n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function as(" +
  "{inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e" +
  ",t]))}function os(e,t){let n=as(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{.." +
  ".n,...t.data}}function ss(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e)" +
  ";for(let e of a.tables)cs(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.para" +
  "meters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.off" +
  "set-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function cs(e,{offset:t,units:n,l" +
  "anes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n" +
  ";a++)i[t+a*r+o]=e[s+a]}}var ls=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t," +
  "this.#n=n;let r=t.batches??new ns(as(e),{shuffle:!1}),i=r.varies?r.data:os(e,t.batches),a=new Map(t.slots.map(" +
  "e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.request={topo" +
  "logy:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:new Map(Obje" +
  "ct.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=>{let n=a.ge" +
  "t(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(0)).len" +
  "gth,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r,update" +
  "r:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{l" +
  "ook:t}});return ss(a,this.#r,this.#e,this.slots),a}},us=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e," +
  "this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){" +
  "let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this." +
  "#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function ds(e,{trains:t,pays:n},r,i,a){let" +
  " o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e))," +
  "...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(k(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={payin" +
  "g:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=" +
  "e,i=k(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{posit" +
  "ion:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p" +
  ",state:g}}function fs({spec:e}){return e.op===`parameter`}function ps(e,t){let n=e?.constantInputs?.(t)??[];re" +
  "turn _(n,`constant inputs`,ms,e?.name),n}var ms={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.ev" +
  "ery(Number.isSafeInteger)};function hs(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if" +
  "(n.has(t))for(let e of r)n.add(e);return n}function gs(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}o" +
  "f e){let e=ps(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n" +
  "}function _s(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a" +
  ".some(e=>n.has(e)))&&n.add(r);return n}function vs(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activ" +
  "ate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constants(...bs(t.attributes))})},backward(t,n,{o" +
  "ffset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o." +
  "offset,g:s.offset,count:o.count,constants:t.constants(...bs(t.attributes))})}}}function ys(e){return{couplesUn" +
  "its:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x" +
  ":n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBa" +
  "ck`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}function bs(e){return Object.values(e).filter(e=" +
  ">typeof e==`number`)}function xs(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{Os(t,{into:t.o" +
  "utput.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){Os(t,{into:r,add:" +
  "i,from:t.gradient.offset,count:a},e(t,n))}}}var Ss={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({" +
  "offset:t,count:n},r)=>{Os(e,{into:e.output.offset+js(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add" +
  ":r,count:i}){Os(e,{into:n,add:r,from:e.gradient.offset+js(e,t),count:i})}},Cs={fits:({output:e})=>e.perRow,for" +
  "ward(e){let{output:t}=e,n=e.inputs[0].offset+Ms(e);Os(e,{into:t.offset,add:0,from:n,count:t.count})},backward(" +
  "e,t,n){let{gradient:r,output:i}=e;n.add===0&&ks(e,n),Os(e,{into:n.offset+Ms(e),add:1,from:r.offset,count:i.cou" +
  "nt})}},ws={forward(e){As(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs." +
  "filter((e,n)=>n!==t).map(({offset:e})=>e);As(e,[e.gradient.offset,...r],n)}},Ts={forward(e){let[t,n]=e.inputs," +
  "{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)}" +
  ")},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`d" +
  "ivide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply" +
  "`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constan" +
  "ts(-1)})}};function Es(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.c" +
  "onstants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,ad" +
  "d:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o}" +
  ")}}}var Ds={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,a" +
  "dd:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;" +
  "e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function Os(e,t,n=1){e.emit(`scale`,{..." +
  "t,factor:e.constants(n)})}function ks(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0" +
  ")})}function As(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e." +
  "emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}functi" +
  "on js({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Ms({attributes:e,output:t}){retu" +
  "rn e.from*(t.count/t.units)}var Ns={forward(e){Ps(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){P" +
  "s(e,e.gradient.offset,n)}};function Ps(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.s" +
  "cratch(i),{seed:l,dropped:u}=yn(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppe" +
  "dHigh:u[0],droppedLow:u[1],kept:e.constants(bn(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}va" +
  "r Fs={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...Ls(e),y:" +
  "e.output.offset,...Rs(e),...zs(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.em" +
  "it(`normaliseBack`,{...Ls(e),into:n,add:r,g:a,...Rs(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2" +
  "?a:Is(e)})}};function Is(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`," +
  "{...Ls(e),y:n,...Rs(e,!1),...zs(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}fu" +
  "nction Ls(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}}functi" +
  "on Rs(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0" +
  "}}function zs(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),bias" +
  "Stride:0}}function Bs(e){return{fits:Hs,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offs" +
  "et,...Us(t),...Ws(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`loss" +
  "Back`,{f:e,into:r,add:i,side:n,g:o.offset,...Us(t),...Ws(a,t.inputs[0])})}}}var Vs={fits:Hs,forward(e){e.emit(" +
  "`crossEntropy`,{into:e.output.offset,...Gs(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{int" +
  "o:n,add:r,side:t,g:e.gradient.offset,...Gs(e)})}};function Hs({inputs:e}){return e.every(({perRow:e})=>e)}func" +
  "tion Us(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...bs(e.attribut" +
  "es))}}function Ws({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function Gs({in" +
  "puts:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`inde" +
  "x`),byRows:+(r===`mean`)}}var[z,B,V]=Pi.keys(),Ks={fits:({inputs:e,output:t})=>{let{values:n}=Cr(e);return t.p" +
  "erRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{values:n,weights:r,bias:i}=Cr(e.in" +
  "puts);n.forEach((n,a)=>{e.emit(`affine`,{into:t.offset,units:t.units,start:a>0?B:i===void 0?z:V,bias:i?.offset" +
  "??0,biasStride:i===void 0||i.units===1?0:1,x:n.offset,width:n.units,...qs(e,n,r[a])})})},backward(e,t,n){let{o" +
  "utput:r,gradient:i}=e,{values:a,weights:o}=Cr(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}" +
  "=qs(e,n,o[t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?B:z,bias:0,biasStride:0,x:i.offset," +
  "width:r.units,w:a,unitStride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=qs(e,o" +
  ",n);e.emit(`outer`,{into:n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset," +
  "x:o.offset})}else e.emit(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}};" +
  "function qs({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w" +
  ":r,unitStride:i,inputStride:a}}var Js={\"weighted-sum\":Ks,add:xs(()=>1),subtract:xs((e,t)=>1-2*t),scale:xs(({at" +
  "tributes:e})=>e.factor),\"weighted-total\":xs(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":xs(()=>1),concat" +
  ":Ss,slice:Cs,multiply:ws,divide:Ts,sum:Es(()=>1),mean:Es(e=>1/e),dot:Ds,dropout:Ns,\"layer-normalisation\":Fs,\"s" +
  "oftmax-cross-entropy\":Vs},Ys=new Map([...yt.names.map((e,t)=>{let n=yt.get(e);return[n,n.scalar===void 0?ys(t)" +
  ":vs(t)]}),..._r.names.map((e,t)=>[_r.get(e),Bs(t)]),...Object.entries(Js).map(([e,t])=>[jr.get(e),t])]);functi" +
  "on Xs(e){return Ys.get(e)}var Zs=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;" +
  "#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this." +
  "request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this." +
  "#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Ma" +
  "p(o?.constants.map(e=>[Qs(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...t" +
  "his.#a.values()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.h" +
  "eld(e).size>0)throw new Ri(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.s" +
  "et(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||" +
  "this.#i.has(t))continue;let r=this.#e[t],i=qt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i" +
  ".set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#" +
  "i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(fs(e))ret" +
  "urn;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(th" +
  "is.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t" +
  ",`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{" +
  "offset:n}){let r=this.#i.get(e);if(r===void 0)throw new Ri(t,`an input without data`,`rows for it among the da" +
  "ta`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t" +
  ".length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forE" +
  "ach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1" +
  ",factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#" +
  "c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})" +
  "}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&" +
  "this.#c.has(n)){this.#_(e,a);let o=ps(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e,this" +
  ".#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.step" +
  "s.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),fs(this.#" +
  "e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!fs(e)&&!this.#l." +
  "has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBa" +
  "ck(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.at" +
  "tributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#" +
  "S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowe" +
  "red:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?" +
  "void 0:Xs(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)ret" +
  "urn;let o=[],s=(e,t)=>o.push({name:e,operands:t});return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}" +
  "),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gra" +
  "dients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a" +
  "=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.reque" +
  "st.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n" +
  ",`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(" +
  "n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of t" +
  "his.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t" +
  "}){if(t.lastIndexOf(-1)>0)throw new Ri(e,`rows along an axis that is not the first`,`a value [batch, …]`);let " +
  "n=t[0]===-1,r=qt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.v" +
  "alues.get(e);if(t!==void 0)return t;throw new Ri(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){" +
  "let t=Qs(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C" +
  "(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};function Qs(e){return e.map(e=>Object.is(e" +
  ",-0)?`-0`:e).join()}function $s(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new us(" +
  "a),c=ds(o.filter(fs),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new Zs(e,{lanes:l,arena:s,parameters:c},e.keep===!0" +
  "?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=hs(o,t.keys());u.enterParameters(),u.enterTables(d);f" +
  "or(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return ec(u,o," +
  "t,e.keep===!0?d:gs(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables" +
  ",steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradien" +
  "ts,...u.whole])}}function ec(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reve" +
  "rse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function tc(e,t,{values:n,gradients:r})" +
  "{let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new us(o,u),f=new Set(r)," +
  "p=new Zs(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=hs(s,r.length>0?[...n,...r,..." +
  "i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&ec(p,s,i,gs(s,e=>f.ha" +
  "s(e)));let h=[...hs(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t" +
  ",size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}" +
  "}function nc(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...hs(o,r.keys())].sort(" +
  "(e,t)=>e-t),c=gs(o,a),l=$s(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=tc(n,l,u),f=e.build(l,d);f.look(t" +
  ");let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=rc(r.get(i),p);if(e!==void 0)return new zi(o[i].id,t,n,e)}" +
  "},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s," +
  "`value`,d.tape.values)??Vi(h,t,p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m([...u.gradients].reverse(),`grad" +
  "ient`,d.gradients);return f.dispose(),g}function rc(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t" +
  ".subarray(n,n+r).find(e=>!Number.isFinite(e))}var ic=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(" +
  "e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.l" +
  "ength+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t" +
  "),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.rea" +
  "d(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this" +
  ".#n].sort((e,t)=>e-t):s,l=(t,n)=>new ac(t,t=>sc(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{value" +
  "s:l(this.#t.values,o),gradients:l(c,n)}}},ac=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e." +
  "map(r),a=i.map(k),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Ar" +
  "ray(o),this.#n=new Int32Array(o).fill(oc);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=thi" +
  "s.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t" +
  ",t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===oc?0:n[t[r]]}},oc=-1;function sc(e,t,n){if(e===voi" +
  "d 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):A" +
  "rray.from({length:a},(e,t)=>r+t)}var cc=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t" +
  ",this.#s=r,this.#i=e.watchNumber,this.#r=lc(e.watched,t),this.#n=uc(this.#r,t,n)}get look(){return this.#n}at(" +
  "e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;" +
  "let t=lc(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!dc" +
  "(n.values,t.values)||!dc(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#" +
  "o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(th" +
  "is.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return n" +
  "ew ic({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function lc({values:e,gradients:" +
  "t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,train" +
  "s:o,varies:s}=n,{nodes:c}=a,l=_s(c,e=>o(e)||s&&i.has(e)),u=hs(c,[...r.keys()].filter(e=>l.has(e)));return{valu" +
  "es:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}fun" +
  "ction uc(e,t,n){try{return tc(t,n,e)}catch(e){if(e instanceof Ri)return;throw e}}function dc(e,t){let n=new Se" +
  "t(e);return t.every(e=>n.has(e))}var fc=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this." +
  "#n=t,this.#r=n,this.#u()}get engine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){return this.#" +
  "a??this.#e}run(e,t=0){this.#n.checkIdle();let n=this.#c();return this.#a=n.exception,this.#a===void 0?this.#s(" +
  "n,e,t):this.#o(e,t)}dispose(){this.#l()}#o(e,t){let n=new ts(this.#n).run(this.#n.step+1,t);if(n.stopped!==voi" +
  "d 0||this.#n.step>=e)return n;let r=this.run(e,n.loss);return{...r,rows:n.rows+r.rows}}#s(e,t,n){let{machine:r" +
  ",batches:i}=e,a=this.#n,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step:o,loss:n,rat" +
  "e:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,t-o),d);f>0&&thi" +
  "s.#p(e,o+f),a.step<t&&h===void 0&&this.#m();let{epoch:g,batch:_}=i.position,v=a.step-1,y={rows:p,loss:m,epoch:" +
  "a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:h}}#c(){let e=this.#i;re" +
  "turn e!==void 0&&!this.#d(e)&&e.looking.follow()?e:(this.#l(),this.#u())}#l(){this.#t.catchUp(),this.#i?.machi" +
  "ne.dispose(),this.#i=void 0}#u(){let e=new ls(this.#t,this.#n,this.#r),{batches:t,request:n,slots:r}=e,i=$s(n)" +
  ",a=new cc(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>" +
  "[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#f(),f=this.#n.isFedByHand?pc():void 0;return this.#i" +
  "={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f,looking:a.at(o)},this.#i}#d(e){return e.role" +
  "s!==this.#f()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!==this.#t.wave}#f(){return 2*this.#t.roleNumb" +
  "er+ +(this.#n.penalty.biases===!0)}#p(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,s" +
  "tate:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.suba" +
  "rray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarra" +
  "y(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#m(){let{step:e}=this.#n;throw this.#t.backwa" +
  "rd(),Bi(this.#t,e),nc(new ls(this.#t,this.#n,this.#r),e)??Error(`step ${e} was not taken and all its numbers a" +
  "re finite`)}};function pc(){return new r({what:`a batch was replaced by hand`,where:`engine`,expected:`rows of" +
  " the data; one step was taken on the graph itself`})}function mc(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n" +
  ".find(({name:e})=>e===r);if(i===void 0)return new ts(t,hc(a));let o=a===void 0||i===a?void 0:hc(a);return new " +
  "gc(e,t,()=>new fc(e,t,i,o))}function hc(e){return new r({what:`engine cannot run here`,where:`engine`,found:e?" +
  ".name,expected:e?.needs??`WebAssembly, allowed by the page`})}var gc=class{#e;#t;#n;#r;#i;constructor(e,t,n){t" +
  "his.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(){return this.#r" +
  ".refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch(n" +
  "){if(!(n instanceof Ri))throw n;return this.#r=this.#s(n),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=" +
  "this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#o(" +
  "){try{let e=this.#n();return this.#i=void 0,e}catch(e){if(!(e instanceof r))throw e;return this.#s(e)}}#s(e){r" +
  "eturn this.#i=this.#a,new ts(this.#t,e)}};function H({memory:e},t,n){return e.subarray(t,t+n)}function _c(e,{n" +
  "ame:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var vc={activate" +
  "({count:e,...t},n){let r=H(n,t.x,e),i=H(n,t.y,e);return yc.get(bc(n))?.forward(r,i)??xc(r,i,n)},activateBack({" +
  "into:e,add:t,count:n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=H(i,e,n);return(t===0?yc.get(bc(i))" +
  ":void 0)?.backward(o,s,c)??Sc(a,o,s,c,t,i)}},yc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n" +
  "++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoi" +
  "d`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let " +
  "r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function bc({operation:e}){return e?.name??``}function xc(e,t," +
  "{operation:n,attributes:r}){let{value:i}=ke(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function " +
  "Sc(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=ke(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i" +
  "===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Cc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=H(a,e,r),s=H(a" +
  ",n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s" +
  "[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:" +
  "n,...r},i){let a=H(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];el" +
  "se for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=H(a,e,n),s=H(a,i." +
  "a,n),c=H(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},wc={loss" +
  "({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Tc(a.oper" +
  "ation),d=H(a,i.y,t*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++" +
  ")t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,.." +
  ".s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Tc(c.operation),h=n===0" +
  "?p:m,g=H(c,s.y,i*l),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.lengt" +
  "h;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Tc({name:" +
  "e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var Ec={mask({into:e,uni" +
  "ts:t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=H(r,e,t*o);return()=>{let e=vn(a,i.step)," +
  "t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s." +
  "length;t+=o)s[t+e]=s[t]}}},Dc={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{row" +
  "s:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}" +
  "}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=H(t,e.into" +
  ",n*c),u=H(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t" +
  "+=c){if(r!==B){let n=r===V?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){le" +
  "t e=p+2*s;Oc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(kc(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&Ac(l," +
  "t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:" +
  "l}=s,u=H(s,o.g,t*c),d=H(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){le" +
  "t e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a" +
  "===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},tot" +
  "al({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,i.g,t*o);return()=>{for(let i=0,a=0,l" +
  "=e;i<t;i++,l+=n){let e=0;for(let t=a+o;a<t;a++)e+=c[a];s[l]=r===1||n===0&&i>0?s[l]+e:e}}}};function Oc(e,t,n,r" +
  ",i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function kc(e,t," +
  "n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function Ac(e,t,n,r,i,a){for(let o=t,s=" +
  "i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var jc={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a," +
  "...o},s){let{lanes:c,memory:l}=s,u=H(s,o.y,e*c),d=H(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean" +
  ":f,slope:p}=Mc(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({" +
  "into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,e,n*c),d=H(s,o.x,n*c" +
  "),f=H(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=Mc(d,e,c,l[r]),[m,h]=[0,0];for(let" +
  " t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+" +
  "r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function Mc(e,t,n,r){let i=e.length/n,[a,o,s]=[0" +
  ",0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length" +
  ";r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.m" +
  "ax(s+r/c/c,En))}}var Nc={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,o),l" +
  "=H(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+" +
  "s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,n*o),l=H(a,i.g,o" +
  ");return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r}" +
  ",i){let{lanes:a}=i,o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=" +
  "e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}" +
  "=i,o=H(i,e,n*a),s=H(i,r.g,a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c" +
  "[e]}}},Pc={...Dc,...Cc,...Nc,...vc,...wc,...Ec,...jc,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()" +
  "}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Fc=class{" +
  "#e;#t;#n;#r;#i;#a;#o;#s;#c=Lc;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation" +
  "===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,th" +
  "is.#i=s.map(e=>Rc(n,e)),this.#a=Rc(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attributes,i" +
  "nputs:[],output:Lc,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t]" +
  ")}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},t" +
  "his.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){l" +
  "et{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>Ic(t,e));this.#s" +
  ".output=n.at(-1)??Lc,this.#s.inputs=n.slice(0,-1),this.#c=Ic(this.#s.output.shape,e),this.#l=this.#s.inputs.ma" +
  "p(({shape:t})=>Ic(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<" +
  "a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1" +
  ",a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t," +
  "{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=" +
  "r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function Ic(e,t){return j(e.map(e=>e===-1?t:e))}var Lc={shap" +
  "e:[0],data:new Float64Array};function Rc({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has" +
  " no place`);return n}function zc(e,t){let n=e/2**20;return new r({what:`not enough memory for a compiled run`," +
  "found:n<1024?`${n.toFixed(1)} MiB needed`:`${(n/1024).toFixed(1)} GiB needed`,expected:`${t}; a smaller batch " +
  "needs less`})}function Bc({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var Vc=class{#e;#t" +
  ";#n;#r;#i;#a;#o={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i" +
  "=i,this.#a=Hc(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.lo" +
  "ss??0],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFin" +
  "ite(e)||!Uc(this.#a.gradient))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.ste" +
  "p+r,t.rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{" +
  "batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{pa" +
  "ying:t,payingGradient:n}=this.#a,r=0;for(let i of yi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(" +
  "t,a,n))}return r}#c(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(" +
  "let[e,t]of n)Gt.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Hc(e,t,n" +
  "){let{offset:r,paying:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r," +
  "i),payingGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[" +
  "t],a)]))}}function Uc(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var Wc=class{tape;memory;#e" +
  ";#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=Gc(e.size);let n=Bc(e,t),r=this.#i(t,n),i=e.steps.map(r)" +
  ";this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new Vc(e,t,this.memory,n,()=>{let t=t" +
  "his.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}" +
  "look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){" +
  "}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attri" +
  "butes:c}=e.nodes[o].spec;return _c(Pc,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let" +
  " o=i.get(a)??new Fc(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function Gc(e){try{return new Float64Array(e)}c" +
  "atch{throw zc(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var Kc={name:`typescript`,width:1,byt" +
  "es:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in Pc,create:(e,t)=>new Wc(e,t)},qc={size:8,width:2}" +
  ",Jc={size:4,width:4},U={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},W={integer:{load:" +
  "[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123" +
  "},K=253;function Yc(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}fu" +
  "nction Xc(e){return[K,e,1]}var Zc={...qc,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spread:[43],store:[57],." +
  "..Yc(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load64Splat],store:[K,U.store],...Yc(" +
  "Xc,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},Qc={...Jc,type:G.f" +
  "32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],...Yc(e=>[e],146)},many:{type:G.v128,bytes:16,load" +
  ":[K,U.load],spread:[K,U.load32Splat],store:[K,U.store],...Yc(Xc,228)},extract:31,loadPlace:86,splat:[K,19],les" +
  "s:[K,67],fromInteger:[178],fromFloat64:[182]},$c=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`facto" +
  "r`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),el={affine({into:e,units:t,start:n,bias:r,biasStride:" +
  "i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:" +
  "t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},s" +
  "tart:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let" +
  "{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{" +
  "at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>ol(tl" +
  "[t.operation].forward,e,t),activateRowsBack:(e,t)=>ol(tl[t.operation].back,e,t),mask:(e,t)=>ol(`mask`,e.perRow" +
  "===1?e:{...e,row:t.size},t),loss:(e,t)=>ol(`lossValue`,ll(e,t),t),lossBack:(e,t)=>ol(`lossBack`,ll(e,t),t),cal" +
  "l:(e,t)=>al(t),callBack:(e,t)=>al(t)},tl={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forwar" +
  "d:`logSoftmax`,back:`logSoftmaxBack`}},nl={activate:ji,activateBack:ji,lossValue:Mi,lossBack:Mi};function rl({" +
  "name:e,operands:t},n){let r=el[e];return r===void 0?ol(e,t,n):r(t,n)}function il({name:e},t,n){if(e===`activat" +
  "eRows`||e===`activateRowsBack`)return t in tl;let r=nl[e===`loss`?`lossValue`:e];return r===void 0||r.includes" +
  "(cl(r,t,n))}function al({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}function ol(e,t,n){let{add" +
  "ress:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e" +
  " in t?$c.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntries(Ai[e].map(e=>[e,c(e)])),variant:" +
  "sl(e,n)}}function sl(e,{operation:t,attributes:n}){let r=nl[e];return r===void 0?0:r.indexOf(cl(r,t,n))}functi" +
  "on cl(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function ll(e,{lane" +
  "s:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}function ul(e){let t=e;for(;;){let e=dl.reduc" +
  "e((e,t)=>fl(e,t),t);if(e.length===t.length)return e;t=e}}var dl=[pl(vl),pl(yl),pl(bl),wl];function fl(e,t){let" +
  " n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}" +
  "function pl(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void" +
  " 0||ml(n,t)?void 0:r}}function ml({a:e,b:t,rows:n,depth:r,columns:i},a){let o=hl(a.c,a.rows,a.columns);return " +
  "gl(o,hl(e,n,r))||gl(o,hl(t,r,i))}function hl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)" +
  "*n];return[e+Math.min(...a),e+Math.max(...a)]}function gl([e,t],[n,r]){return e<=r&&n<=t}function _l(e){let t=" +
  "({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c" +
  ":t(e.c)}}function vl(e,t){if(t.start!==B||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!xl(e.c,t.c,e.r" +
  "ows,e.columns))return;let n=Sl(e.depth,e.a.at,e.a.column,t.a.at),r=Sl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==vo" +
  "id 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.dep" +
  "th+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function yl(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.dept" +
  "h||e.columns!==t.columns||!xl(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c" +
  ".column!==t.c.column)return;let n=Sl(e.rows,e.a.at,e.a.row,t.a.at),r=Sl(e.rows,e.c.at,e.c.row,t.c.at),i=e.star" +
  "t===V?Sl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.ro" +
  "ws+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function bl(e,t){if(t.columns!==1||e.start!==t.start||e.a.a" +
  "t!==t.a.at||e.start===V&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=yl({..._l(e),start:z},{..._l(" +
  "t),start:z});return n===void 0?void 0:{..._l(n),start:e.start,biasStep:e.biasStep}}function xl(e,t,n,r){return" +
  " e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Sl(e,t,n,r){let i=e===1?r-t:n;retu" +
  "rn t+e*i===r?i:void 0}var Cl={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:" +
  "[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function wl(e,t){if(e.kernel===`product`||t.kernel" +
  "===`product`)return;let n=Cl[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{by" +
  "tes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i" +
  "])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t])," +
  "c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,T" +
  "l=e=>e.row,J=e=>e.units*e.row,El=(e,t)=>t,Dl=e=>e.row*(e.classes===1?1:e.units),Ol=e=>(t,n)=>(t.units-1)*t[`${" +
  "e}Stride`]*n+n,kl={y:J,x:J},Al={into:J,y:J,g:J},jl={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({un" +
  "its:e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:kl,softmaxBa" +
  "ck:Al,logSoftmax:kl,logSoftmaxBack:Al,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{in" +
  "to:q,a:q,b:q},sumUnits:{into:Tl,x:J},spreadUnits:{into:J,g:Tl},dotUnits:{into:Tl,a:J,b:J},scaleUnits:{into:J,g" +
  ":Tl,b:J},mask:{into:J},normalise:{y:J,x:J,gain:Ol(`gain`),bias:Ol(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:" +
  "Ol(`gain`)},lossValue:{into:El,y:J,t:J},lossBack:{into:J,y:J,t:J,g:El},crossEntropy:{into:El,y:J,t:Dl},crossEn" +
  "tropyBack:{into:e=>(e.side===1?Dl:J)(e),y:J,t:Dl,g:El}},Ml=new Map(Object.entries(jl).map(([e,t])=>[e,Object.e" +
  "ntries(t)]));function Nl(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,b" +
  "iasStep:u}=e,d=[Fl(`a`,a,n,r,t),Fl(`b`,o,r,i,t)];return c===V&&d.push(Fl(`bias`,{at:l,row:u,column:0},n,1,t))," +
  "{target:Fl(`c`,s,n,i,t),adds:c===B,sources:d}}let{kernel:n,operands:r}=e,i=Ml.get(n);if(i===void 0)return;let " +
  "a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i" +
  ".length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function Pl(e,t){if(t.length===0)retu" +
  "rn e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:" +
  "r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{" +
  "...e,a:n,b:r,c:i,bias:a}}function Fl(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:" +
  "e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function Il(e,t){let n=Hl(e.steps.map(n=>zl(n,e.steps." +
  "length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${Wl(t)}`).join(`; `)}}func" +
  "tion Ll(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push" +
  "(n):t.push([n])}return t}function Rl({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.leng" +
  "th;e++)a.push([n[e],r[e]]);return Pl(e,a)}function zl({operation:e,sources:t,targetTouch:n},r,i){let a=t.map((" +
  "{touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=Vl(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e" +
  ".kernel===`scale`?[`b`]:Bl.slice(0,a.length),from:a,kind:Gl(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;r" +
  "eturn{operation:e,into:c,names:s,from:a,kind:Gl(e,[...s,c])}}var Bl=[`a`,`b`,`bias`];function Vl(e,t,{size:n,o" +
  "ne:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:" +
  "o,bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l}," +
  "{at:i.from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,r" +
  "ow:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row" +
  ":d*n,column:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function Hl(e){return e.length<2?e:Ll(e).f" +
  "latMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Ul(e" +
  ".from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:B" +
  ";return n.start===r?e:{...e,operation:{...n,start:r}}})})}function Ul(e,t){for(let n=0;n<e.length;n++)if(e[n]!" +
  "==t[n])return e[n]-t[n];return 0}function Wl(e){return e.kernel===`product`?e.start:e.operands.add??z}function" +
  " Gl(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} $" +
  "{i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(l" +
  "et e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function Kl(e,t,n){let r=[],i=Jl(e)" +
  ",a=new Map;return ql(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=Il(t,n),r=s.get(e.shape);r===void " +
  "0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=Yl(e),s=n.map(({task:e})=>e.target).filter(e=>!e" +
  ".isFixed&&e.at<0),c=Xl(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[]," +
  "c]),Zl(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function ql(e){let t=[];for(let n of " +
  "e)(t[n.level]??=[]).push(n);return t}function Jl(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};" +
  "for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.o" +
  "wn,i)}return t}function Yl(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixe" +
  "d?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>Ul(e.addresses,t.addresses)).map(({draft:e}" +
  ")=>e)}function Xl(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t" +
  ".at=i,i+=t.bytes;return{offset:r,bytes:n}}function Zl(e,t){let n=e.map(e=>Ll(e.operations));for(let r=0;r<n[0]" +
  ".length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[" +
  "a][r])t.push(Rl(e,o))})}var Ql=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;construc" +
  "tor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}beco" +
  "mes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.r" +
  "eads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function $l(e,t,n){let r=[];for(let t of e)" +
  "{let e=Nl(t,n);if(e===void 0)return;r.push(e)}let i=eu(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:voi" +
  "d 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new Ql(e.bytes,n.isFixed)),n.value};return r.map(({targ" +
  "et:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRea" +
  "d=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}f" +
  "unction eu(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t" +
  ",isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources" +
  ":i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i." +
  "length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);l" +
  "et s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}retur" +
  "n a}function tu(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(nu(a,t)){" +
  "let e=a.sources[0].value.own;if(!a.adds&&ru(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):vo" +
  "id 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&iu(s,t,e,o)){n[t]=void 0,n[i]=ou(s,a);for(let{value:e" +
  "}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.f" +
  "ilter(e=>e!==void 0)}function nu({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function ru(" +
  "e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}f" +
  "unction iu({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:au(e)&&t.ever" +
  "y(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function au(e){return e.kernel===`product`?e.start===z:e.operan" +
  "ds.add===0}function ou({operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{oper" +
  "ation:e.kernel===`product`?{...e,start:B,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r" +
  ",targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function su(e){let t=[],n=new Map,r=e=>" +
  "{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){l" +
  "et e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i." +
  "sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&cu(c,i,a,o)?(c.steps.push(i),c" +
  ".level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[" +
  "]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function cu(e,{adds:t,target" +
  "Touch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&" +
  "(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function lu(e,{size:t,fixed:n,ones:r,start:i}){let a=$l(e,n" +
  ",t);if(a===void 0)return;let o=new us(64,i),[s]=r;return{operations:Kl(su(tu(a,e=>r.has(e))),o,{size:t,one:s})" +
  ",end:o.size}}var[uu,du]=[200,2e4];function fu(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{operati" +
  "on:o,attributes:s}=t[i].spec;return rl(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}function pu(e,t" +
  ",n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return mu(fu(e.steps,t,n),e.isKept,{size:i,f" +
  "ixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({" +
  "offset:e})=>a(e))),start:r})}function mu(e,t,n){let r=e.length>du&&!t?e:ul(e),i=r.length>uu&&!t?lu(e,n):void 0" +
  ",a=i===void 0?[]:ul(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r=" +
  "==e?ul(e):r,end:n.start}}var hu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},gu=2**31-1,_u=clas" +
  "s{at=0;randomAt=P.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Li.length),this.#t=new Float64Arra" +
  "y(e,0,P.random/8),this.#n=new Uint32Array(e,P.random,(P.frameSize-P.random)/4)}get(e){return this.#e[Li.indexO" +
  "f(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Li.indexOf(t)]=n}get firstStep(){return this.#t[P.firstS" +
  "tep/8]}get loss(){return this.#t[P.lossTaken/8]}clear(e,t=0){this.#t[P.firstStep/8]=e,this.#t[P.lossTaken/8]=t" +
  ",this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=hu){this.#t[P.lo" +
  "ssBelow/8]=e,this.#t[P.leastGain/8]=t,this.#t[P.bestLoss/8]=r,this.set({patience:Math.min(n,gu),waited:i})}get" +
  " stopState(){return{best:this.#t[P.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.su" +
  "barray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},vu=8,[yu,bu]=[2048,128],xu=8;function" +
  " Su({rows:e,depth:t,columns:n}){return e*t*n<=yu&&t<=bu}function Cu(e,{size:t,width:n}){let r=e.start===V?e:_l" +
  "(e),[i,a]=[e,r].map(e=>wu(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e" +
  ".a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Su(e))return{manner:e.colu" +
  "mns===1&&e.depth<xu&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>Tu(e,t));return o===void 0" +
  "?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function wu({b:e,c:t,columns:n},r){return e.column===r" +
  "&&t.column===r&&n>1}function Tu({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=vu}var Eu=Object.keys(A" +
  "i),Du=class{#e=[];emit(e,t,n=0){let r=Ai[e];this.#e.push(Eu.indexOf(e)+(n<<8)+(Ou(e)<<16),...r.map(e=>t[e]))}f" +
  "inish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Ou(e){return 4*(Ai[e].length+1)}var ku=" +
  "24576,Au=128,ju=16,Mu=8;function Nu(e,t){let{manner:n,product:r}=Cu(t,e);Pu[n](e,r)}var Pu={rows(e,t){let{rows" +
  ":n,depth:r}=t;zu(e,t)?Hu(e,{...t,a:Bu(e,t.a,n,r)},Vu(e,n,r).bytes):Hu(e,t)},turned:Iu,depth(e,t){Gu(e,t.rows>t" +
  ".columns&&t.start!==V?_l(t):t)},columns:Fu};function Fu(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].m" +
  "ap(e=>({...e,at:e.at+n*e.column}));Hu(e,{...t,columns:1,b:r,c:i})}}function Iu(e,t){let{words:n,size:r}=e,i=Vu" +
  "(e,t.depth,t.columns),a=Bu(e,t.b,t.depth,t.columns),o=Uu(e,{...t,b:a});if(t.start===z&&t.depth%e.width===0&&t." +
  "columns*r>=Au&&t.depth>=ju){let a=e.scratch(i.bytes+Lu(e,t))+i.bytes,s=o.length*Ou(`product`);n.emit(`sparsePr" +
  "oduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}functi" +
  "on Lu({size:e},{rows:t,depth:n}){return Fi.listHead+4*t+16+(t*n+1)*2*e}function Ru(e){return e%512==0}function" +
  " zu({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Ru(r.column)&&t>=Mu&&n>=ju}function Bu(e,{at:t,column:n}," +
  "r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=Vu(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRo" +
  "w:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function Vu({size:e},t,n){let r=(Math.ceil(n*e/6" +
  "4)|1)*64;return{row:r,bytes:r*t+64}}function Hu(e,t,n=0){let r=Uu(e,t);for(let t of r){let{bytes:i,depth:a,b:o" +
  ",bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyR" +
  "ows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function Uu({size:" +
  "e},t){let n=t.columns*e,r=t.depth*n<=ku||t.rows<Mu,i=r?n:Math.max(Au,Wu(n,Math.floor(ku/t.depth),32)),a=Math.m" +
  "ax(ju,Math.floor(ku/Math.min(i,n))),o=r?t.depth:Wu(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.dept" +
  "h;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.ro" +
  "w,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:B,bias:t.bia" +
  "s,biasStep:t.biasStep});return s}function Wu(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n" +
  "}function Gu({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n." +
  "a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.b" +
  "iasStep})}function Ku(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function qu({o" +
  "perations:e,block:t},n){for(let t of e)Yu(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{in" +
  "to:P.check,from:r,bytes:i}),n.words.finish()}function Ju(e,t){for(let n of e)Yu(n,t);return t.words.finish()}f" +
  "unction Yu(e,t){e.kernel===`product`?Nu(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function Xu({pieces:e" +
  ",block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new Du,{own:s,isScaled:c}=Ku(e),[l,u]=[0,0];for(let" +
  "{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state" +
  "2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Ii.indexOf(e)),l+=t.length,u+=Zu*c}return o.emit(`descend`,{p" +
  "arameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var Zu=8,Qu=globalThis,$u=65536,ed=new Map" +
  ";function td(e){return id(e)!==void 0}function nd(e){let{WebAssembly:t}=Qu;if(t===void 0)throw Error(`no WebAs" +
  "sembly`);return new t.Memory({initial:Math.ceil(e/$u)})}function rd(e,t,n){let{WebAssembly:r}=Qu,i=id(e);if(r=" +
  "==void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,eleme" +
  "nt:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(ne" +
  "w o(e),l)}}}function id(e){return ed.has(e)||ed.set(e,ad(e)),ed.get(e)}function ad(e){let{WebAssembly:t}=Qu;if" +
  "(t!==void 0)try{return new t.Module(od(e))}catch{return}}function od(e){let{Buffer:t}=Qu;if(t!==void 0)return " +
  "new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.sl" +
  "ice(2*t,2*t+2),16);return n}var sd=2048,cd=1024,ld=64;function ud(e,t,{size:n,width:r}){let{batches:i,look:a,t" +
  "opology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=P.frameSize,d=e=>{let t=Math.ceil(u/64)*64;return u=t+e,t},f" +
  "=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+ld),h=e=>m+e*n,g=d(4*i.rows),_=d(8*sd*p),v=d(256)" +
  ",y={at:d(cd),bytes:cd},ee={size:n,lanes:l,address:h,order:g},te={parameter:h(c.offset),gradient:h(c.gradient)," +
  "state:c.state.map(h),bytes:c.trained*n},b=pu(e,o.nodes,ee,Math.ceil(u/64)*64);u=Math.max(u,b.end+ld);let x=d(0" +
  "),S=()=>({words:new Du,size:n,width:r,scratch(e){return u=Math.max(u,x+e+ld),x}}),ne={rows:i.fullSize,areFull:" +
  "i.rows%i.fullSize===0},re={operations:b.operations,pieces:f,block:te,batch:ne},ie=qu(re,S()),ae=Xu(re),oe=Ju(u" +
  "l(fu(a?.steps??[],o.nodes,ee,e.steps.length)),S()),C=d(ie.byteLength),se=d(ae.byteLength),w=d(oe.byteLength);r" +
  "eturn dd(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[C,ie],[se,ae],[w,oe" +
  "]],look:w,step:re,sheet:S,frame:{program:C,update:se,loss:h(e.loss),gradient:te.gradient,trained:te.bytes,para" +
  "meter:te.parameter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i" +
  ".fullSize,batches:i.perEpoch}}}function dd(e){if(e>4294967296)throw zc(e,`at most 4 GiB`)}var fd=`xoroshiro128" +
  "+`,pd=400,md=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;cons" +
  "tructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=ud(e,t,i);let a=_d(this.#t." +
  "bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape," +
  "e.size),this.#s=new Float64Array(o,s.numbers,sd*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.r" +
  "ows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);t" +
  "his.#h=gd(n,s,e),this.#i=new _u(o),this.#i.set(s.frame),this.#d=Bc(e,t);let l=new Int32Array(o),u=this.#D();th" +
  "is.#a=rd(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new Vc(e,t,this.memory,this.#d,()=>{thi" +
  "s.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t" +
  "))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(l" +
  "et i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbers" +
  "OfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopp" +
  "ing:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`" +
  "),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(" +
  "),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({prog" +
  "ram:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...yi.names.fi" +
  "lter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>hd(e)>0)}#_({penalty:e}){let t=[...yi.names.map(" +
  "t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,hd(e),!0),t" +
  "his.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,hd(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=" +
  "Math.min(e,this.#h,t?e:sd),{random:i,batch:a}=n.position;return i===void 0||i.generator===fd?r:Math.min(r,n.pe" +
  "rEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n," +
  "pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,m" +
  "odule:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32" +
  "Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}" +
  "#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=" +
  "e(o),Mr(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(t" +
  "his.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?." +
  "generator===fd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words," +
  "this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#" +
  "i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===fd)this.#m=t,e.position={epoch:t" +
  ",batch:n,random:{generator:fd,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};else for(" +
  ";e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r" +
  "=n.get(e)??new Fc(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[...this.tape." +
  "steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;le" +
  "t a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){le" +
  "t{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step" +
  "=this.#i.firstStep+this.#i.get(`taken`)}};function hd(e){return Ni.indexOf(e)}function gd({rewriting:e},{step:" +
  "{operations:t,batch:n}},r){let i=pd*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.aft" +
  "er/i)}function _d(e){try{return nd(e)}catch{throw zc(e,`that much free memory`)}}var vd={needs:`WebAssembly, a" +
  "llowed by the page`,isMet:()=>!0};function yd(e,t,{needs:n,isMet:r}=vd){let{binary:i,precision:a}=t;return{nam" +
  "e:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&td(i),has:(e,{name:t},n)=>il(e,t,n),join:(e,{nodes" +
  ":t})=>{let{size:n}=a,r=e.size*n;return pu(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(" +
  "({kernel:e})=>e)},create:(e,n)=>new md(e,n,t)}}function bd(e){return typeof e==`object`&&`parts`in e}function " +
  "xd(e){return e.replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}var Sd=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o" +
  "=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#p(),t=this.#m()+this.#t;this.#c[e]?." +
  "call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the " +
  "kernels have no function ${e}`);return this.#u(t,e)}#c={1:()=>{this.#g(()=>{this.#p(),this.#n.push(this.#g(()=" +
  ">this.#p())),this.#g(()=>this.#p())})},2:()=>{this.#g(()=>{this.#h(),this.#h(),this.#l(this.#p())})},3:()=>{th" +
  "is.#r.push(...this.#g(()=>this.#m()))},7:()=>{this.#g(()=>{let e=this.#h(),t=this.#p(),n=this.#m();t===0&&this" +
  ".#i.set(e,n-this.#o)})},10:()=>{this.#g(()=>{let e=this.#m();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e==" +
  "=0){this.#o++,this.#m();return}e===1&&this.#p();let t=this.#p()===1;this.#m(),t&&this.#m()}#u(e,t){let n=this." +
  "#s.get(e)??this.#d(e,t);return this.#s.set(e,n),n}#d(e,t){this.#t=this.#a[e];let n=[];this.#g(()=>{let e=this." +
  "#m(),t=this.#p();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[e]],i=new Cd(this.#e,this.#t,r.length+n" +
  ".length);for(;;){let e=this.#t,a=this.#p();if(a===wd){i.cut(e);let{parts:t,constants:a}=i,o=new Set(t);return{" +
  "parameters:r,locals:n,constants:a,parts:t,reads:e=>o.has(e)}}if(a>=Ed&&a<=Dd)i.cut(this.#t),i.variable(this.#m" +
  "(),this.#t);else if(a===jd&&this.#e[this.#t]===Md)i.cut(e),this.#t+=17,i.constant(this.#e.subarray(this.#t-16," +
  "this.#t),this.#t);else if(a===Td){i.cut(e);let n=this.#m()-this.#o,r=this.#t;i.call(this.#u(n,t),r),this.#t=r}" +
  "else if(!this.#f(a))throw Error(`the function ${t} holds the instruction ${a}`)}}#f(e){if(e===jd){let e=this.#" +
  "m();return e===Nd?this.#t+=16:e<=Pd||e===Fd||e===Id?(this.#m(),this.#m()):e>=Ld&&e<=Rd&&this.#t++,!0}return e=" +
  "==Od?(this.#m(),!0):(e===kd?this.#t+=4:e===Ad&&(this.#t+=8),e>=kd)}#p(){return this.#e[this.#t++]}#m(){let[e,t" +
  "]=[0,0];for(;;){let n=this.#p();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#h(){return String.fromCharCode(...thi" +
  "s.#g(()=>this.#p()))}#g(e){return Array.from({length:this.#m()},e)}},Cd=class{parts=[];constants=[];#e;#t;#n=n" +
  "ew Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(" +
  "this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}call(e,t){this.parts.push(e),this.#r=t}constant(e,t){le" +
  "t n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(zd),this.variable(thi" +
  "s.#t+r,t)}},[wd,Td,Ed,Dd,Od]=[11,16,32,34,65],[kd,Ad,jd]=[67,68,253],[Md,Nd,Pd,Fd,Id]=[12,13,11,92,93],[Ld,Rd]" +
  "=[21,34],zd=Uint8Array.of(Ed),Bd=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this" +
  ".#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(Hd);let t=e;for(;t>127;)this.#e[this.#t+" +
  "+]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(Hd);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&" +
  "127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0" +
  "))}append(e){let{length:t}=e;if(this.#n(t),t>Vd)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)thi" +
  "s.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subarray" +
  "(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length" +
  "));n.set(this.#e),this.#e=n}},Vd=16,Hd=5,[Ud,Wd,Gd,Kd,qd]=[1,2,3,9,10],Jd=[0,97,115,109,1,0,0,0];function Yd(e" +
  "){let t=new Bd;return t.byte(...Jd),Zd(t,Ud,e=>e.byte(1,96,0,0)),Zd(t,Wd,e=>{e.unsigned(2),Qd(e,`memory`,[2,0," +
  "1]),Qd(e,`table`,[1,Xd,0,1])}),Zd(t,Gd,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),Zd(" +
  "t,Kd,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),Zd(t,qd,t=>{t.uns" +
  "igned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var Xd=112;function Zd(e,t,n){let r=new Bd;n(r" +
  "),e.byte(t),e.block(r)}function Qd(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var $d=class{at;#e;#t=new Map;#" +
  "n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e" +
  ",this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.g" +
  "et(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e," +
  "r),this.#t.set(t,this.at+r),this.at+r}},ef=16,tf=12,nf=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this." +
  "forget(e,ef),this.#e.length>=tf&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.a" +
  "t<=e&&e+t<=n.at+ef)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+ef" +
  "&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e." +
  "splice(e,1);this.#t(t)}},rf=class{arithmetic;#e;#t=new Bd;#n=[];#r=new Map;#i=[];#a=new nf(e=>{this.#c(e)});#o" +
  ";constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);ret" +
  "urn this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r" +
  ".get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#_(" +
  "sf,n),n}set(e,t){t(this),this.#_(sf,e)}get(e){this.#_(of,e)}store({type:e,store:t,bytes:n},r,i){this.#h(r),i(t" +
  "his),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#g(t,r.at,n)}#l(e)" +
  "{let t=this.#s(G.v128);this.#_(cf,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmet" +
  "ic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()" +
  "=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local" +
  ",t.at-r.at)||(this.#h(t),this.#g(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=df(t)" +
  ";if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.sprea" +
  "d)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this" +
  ".#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();th" +
  "is.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this." +
  "block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(G.i3" +
  "2,ff(0)));this.#t.byte(...lf),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>" +
  "{r.operate(W.integer.add,df(e),ff(t[n]))})});let[i]=n;this.operate(W.integer.less,df(i),ff(e*t[0])),this.#t.by" +
  "te(...uf)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o;n!==void 0&&this.#d(e,n),this.block(()=>{let n=e.pa" +
  "rameters.map((n,r)=>e.reads(r)?this.let(n,t[r]):af);this.#f(e,n)})}#d(e,t){if(!t.has(e)){t.set(e,this.#m(e));f" +
  "or(let n of e.parts)bd(n)&&this.#d(n,t)}}#f(e,t){let n=e.locals.map(e=>this.local(e)),r=this.#o?.get(e)??this." +
  "#m(e),i=[...t,...n,...r];for(let t of e.parts)typeof t==`number`?this.#t.unsigned(i[t].index):bd(t)?this.#p(t)" +
  ":this.#t.append(t)}#p(e){this.block(()=>{let t=e.parameters.map(e=>this.local(e));for(let e of t.toReversed())" +
  "this.#_(sf,e);this.#f(e,t)})}#m({constants:e}){return e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}number" +
  "(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e" +
  ",!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}const" +
  "ant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,U.constant,...e]):(this.integer(0),this.#g(this.a" +
  "rithmetic.many.load,t,e.length))}zero(){this.operate([253,U.constant,...new Uint8Array(16)])}nothing(){let{siz" +
  "e:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,U.constant,...t])}shuf" +
  "fle(e,t,n){t(this),n(this),this.#t.byte(253,U.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arit" +
  "hmetic;this.#h(t),n(this),this.#g([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.a" +
  "rithmetic.extract,e)}finish(){let e=new Bd,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push(" +
  "[1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(" +
  "11),e}#h({by:e}){e===void 0?this.integer(0):this.get(e)}#g(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.c" +
  "lz32(n)),this.#t.unsigned(t)}#_(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},af={type:G.v128,index:NaN}," +
  "[of,sf,cf]=[32,33,34],lf=[3,64],uf=[13,0,11],df=e=>t=>{t.get(e)},ff=e=>t=>t.integer(e),pf=12e3,mf=16e4,hf=clas" +
  "s{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return th" +
  "is.#i+(this.#r?.length??0)>mf}add(e,t){let n=this.#r;(n===void 0||n.length>pf)&&(this.end(),n=new rf(this.#e,t" +
  "his.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=thi" +
  "s.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)},gf=(e,t)=>n=>{n.loa" +
  "d(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)" +
  "},_f=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};functio" +
  "n vf({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return vf(t,e)}function yf(e,t,n){i" +
  "f(t.by===void 0)return vf(n,t.at);if(n.by===void 0)return vf(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e." +
  "operate(W.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}}var bf=e=>t=>{t.load(W.integer.load,{at:4*Li.inde" +
  "xOf(e)},4)},xf={at:P.check};function Sf({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fr" +
  "omInteger,bf(`batchRows`))}}function Cf(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&" +
  "&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c." +
  "forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Flo" +
  "at64Array.from(c):Float32Array.from(c);return e=>{e.operate(W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8" +
  "Array(l.buffer))},()=>{e.operate(o,Sf(t))})})}}function wf(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.leng" +
  "th;){let i=t.slice(r,r+n);i.length===n&&Tf(i,e.arithmetic.size)?(Df(e,i),r+=n):(Of(e,t[r]),r++)}}function Tf(e" +
  ",t){let[{at:n,start:r},i]=e,a=Ef(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Ef(e.at,n,i*t)&&Ef(e." +
  "start,r,i*a))}function Ef(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Df(e," +
  "t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=jf(e,t.map(({sum:e})=>e)),s=Ef(a.start,i,0);e.store(n,r,kf(" +
  "n,i,s,o))}function Of(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Af(" +
  "e,t));e.store(a,r,kf(a,i,!1,o))}function kf(e,t,n,r){return t===void 0?r:Z(e,n?gf(e,t):X(e,t),r)}function Af({" +
  "arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1))," +
  "Z(e,r(2),r(3)))}function jf({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e," +
  "Mf(t,[0,2],i,a),Mf(t,[1,3],i,a));let c=(n,r)=>Z(e,Mf(t,[0,4,2,6],n,r),Mf(t,[1,5,3,7],n,r));return n=>{let r=n." +
  "let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Mf(t,[0,1,4,5],Y(r),Y(l)),d=Mf(t,[2,3,6,7],Y(r),Y(l));n.operate(e." +
  "add,u,d)}}function Mf(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i," +
  "n,r)}}var[Nf,Pf]=[4,4];function Ff(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e" +
  ".let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));zf(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.red" +
  "uce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,xf,Af(e,a))})}function If(e,t,n,r){let i=Rf(e,t),{own:a,isScaled:o}=Ku(" +
  "t);zf(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Lf(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:" +
  "o})})})}function Lf(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e." +
  "let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{le" +
  "t f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${xd(t)}" +
  "${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>" +
  "Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});l" +
  "et d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subt" +
  "ract,Y(l),f)})}function Rf(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,bf(`numbersNow`))" +
  ",o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.ope" +
  "rate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function zf(e,t,n){let r=e.arithmetic.many.bytes" +
  ",i=t/r,a=Math.floor(i/Pf),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Pf*r],Nf,e=>{n(o(e,Pf))}" +
  ");let s=i-a*Pf;s>0&&n(o({at:a*Pf*r},s))}var Bf=4,Vf=1;function Hf(e,{into:t,bytes:n,add:r},i){let{many:a,size:" +
  "o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/B" +
  "f),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>vf(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)))" +
  ";i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[Bf*a.bytes],Vf,e=>{u(e,Bf)});let d=l*Bf;d<c&&u({" +
  "at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var Uf={activate({operands:{y:e,x:t" +
  ",bytes:n,constants:r},variant:i},{library:a}){let o=xd(ji[i]);if(a.has(o))return i=>{Hf(i,{into:e,bytes:n,add:" +
  "0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),gf(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,b" +
  "ytes:a,constants:o},variant:s},{library:c}){let l=`${xd(ji[s])}Slope`;if(c.has(l))return s=>{Hf(s,{into:e,byte" +
  "s:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.get(l),s,a,gf(e,{at:o}))}))}" +
  "},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{Hf(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,gf(e,{" +
  "at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{Hf(r,{into:e,bytes:t,add:0},e=>gf(e,{at" +
  ":n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{Hf(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,X(e,$(" +
  "n,t)),X(e,$(r,t))))}},Wf=64,Gf=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})" +
  "=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>Wf||!o.areFull))return u=>{let{load:d,multiply:f}=W.integer,p=u.let(G." +
  "i32,e=>{e.operate(f,bf(`batchStart`),ff(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows" +
  "?e:0),by:p},4)},ff(n))});if(r===1)qf(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({le" +
  "ngth:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Kf(i,t+o*s))})}};function Kf(e,t){r" +
  "eturn e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t" +
  ",by:e[0]},n.arithmetic.size)})}function qf(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l" +
  "+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l*s,by:t}))}" +
  "var Jf=64,Yf=(e,t)=>{let{operands:n}=e,r=Zf(e);if(Qf(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.ari" +
  "thmetic,s=i.local(a.type);$f(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),X(a,$(n.y,e)),X(a,$(n.t,e)))}" +
  ");i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Af(i,s),ep(e,t))})}},Xf=(e,t)=>{let{" +
  "operands:n}=e,r=`${Zf(e)}Slope`;if(!Qf(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];" +
  "return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,X(c,{a" +
  "t:n.g}),ep(e,t))})});$f(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r),X(s,$(n[i],e)),X(s,$(n[a],e" +
  ")))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function Zf({variant:e}){return xd(Mi[e])}func" +
  "tion Qf({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=Jf&&t%n.many.bytes===0}" +
  "function $f(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n" +
  ";c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:Cf(e,i,c/o.bytes*s,t),l===0&&c===0)})}fun" +
  "ction ep({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t==" +
  "=1?r.operate(i.multiply,a,Sf(n)):a(r)}}var[tp,np,rp]=[2,4,8],[ip,ap]=[6,2];function op(e,t){let n=t.columns===" +
  "1?rp:tp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?ap:r,(r,i,a)=>{sp(e,t," +
  "{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&sp" +
  "(e,t,{...o,high:t.rows-a})}function sp(e,t,n){for(let r=0;r<t.columns;r+=np)e.block(()=>{cp(e,t,n,r)})}functio" +
  "n cp(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(np,t.columns-o),f" +
  "=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from" +
  "({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>ip||f===0;if(_)for(let t of" +
  " g)e.set(t,lp);e.repeat(f,[s.bytes],ip,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,X(s,yf(e,p(r,0),t))" +
  "));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,yf(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c" +
  "=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):_f(s,...l,Y(o)))})})});let v=(e,n)=>Array.from({length:t.depth" +
  "-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n,i)))});wf(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+" +
  "e*t.c.row+(o+n)*t.c.column,r),c=t.start===B?s:t.start===V?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:" +
  "g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var lp=e=>{e.nothing()},up=5,[dp,fp]=[12," +
  "4],pp=2;function mp(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>up?2:o,c=" +
  "o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],pp,r=>{hp(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&" +
  "hp(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)hp(e,t,{place:{at:n*i},broad:1,kind:r})}" +
  "function hp(e,t,n){let r=Math.min(fp,Math.floor(dp/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t" +
  ".biasStep],o=a[0]>0;e.repeat(i,a,o?pp:i,(i,a,o)=>{gp(e,t,{...n,a:i,c:yf(e,a,n.place),bias:o,high:r})});let s=i" +
  "*r;s!==t.rows&&e.block(()=>{gp(e,t,{...n,a:{at:s*t.a.row},c:vf(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:" +
  "t.rows-s})})}function gp(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n," +
  "i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start==" +
  "=B)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===V)for(let{sum:n,i:r}of l)e.set(n,gf(c,$(t.bias+r*t.bia" +
  "sStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at" +
  "+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,gf(c,$(t.a.at+o*t.a." +
  "row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.start===z;e.set(l,p?Q(c,d,f):_f(c,d,f,Y(l)))})});fo" +
  "r(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var _p=16;function vp(e,t){if(!Su(e))return;let{manner:n,product:r}=Cu" +
  "(e,t);if(n===`depth`)return e=>{op(e,r)};if(!(r.depth>_p||n===`columns`&&r.columns>1))return e=>{mp(e,r)}}var " +
  "yp=4,bp=8,xp=64,Sp=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=" +
  "o;if(n===0&&t>1||t>xp||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{Hf(n,{into:e,bytes:t*c,add:r},(e," +
  "t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=yp)n.block(()=>{let c=Math.min(yp,t-o),u=Array.from({length:c},(e,t)=" +
  ">n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],bp,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r" +
  ")*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),wf(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{s" +
  "tart:i}:{}}}))})}},Cp={...Uf,gather:Gf,lossBack:Xf,lossValue:Yf,total:Sp};function wp(e,t){return e.kernel===`" +
  "product`?vp(e,t.arithmetic):Cp[e.kernel]?.(e,t)}function Tp(e,t=2**24){return{after:t,write(t,n,r,i){let a=new" +
  " $d(r.at,r.bytes),o=new hf(e,a),s={arithmetic:e,library:kp(i),batch:t.batch},c=Ep(t,n,o,s),l=Dp(t,o,s),{bodies" +
  ":u}=o;return{program:c,update:l,constants:a.words,module:Yd(u),count:u.length}}}}function Ep({operations:e,blo" +
  "ck:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:wp(t,i);e===void 0?(r.end(),Yu(t,n)):r.add(" +
  "a,e)}return r.add(a,e=>{Ff(e,t)}),r.end(),a.finish()}function Dp({pieces:e,block:t},n,{library:r}){let i=new D" +
  "u;return n.add(i,n=>{If(n,e,t,r)}),n.end(),i.finish()}var Op=new Map;function kp(e){let t=Op.get(e)??new Sd(od" +
  "(e));return Op.set(e,t),t}var Ap=yd(`wasm-float32`,{binary:Oi,precision:Qc,rewriting:Tp(Qc)}),jp=E(`engine`,[y" +
  "d(`wasm-float64`,{binary:ki,precision:Zc,rewriting:Tp(Zc)}),Ap,Kc]);[...jp.names];function Mp(e,t,n){if(n===`p" +
  "lain`)return new ts(t);let r=[...jp];if(n===`auto`)return mc(e,t,r);let i=r.indexOf(jp.get(n));return mc(e,t,r" +
  ".slice(i),n)}var Np=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return thi" +
  "s.#n.length===0}get load(){return this.#n.length*Math.max(1/Pp,this.#e*8/Fp)}note(e){this.#t.push(e)}stand(e,t" +
  "){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,t" +
  "his.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,th" +
  "is.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Pp" +
  "=256,Fp=2**26;function Ip(e,t){return e.shape.join()===t.shape.join()&&e.data.every((e,n)=>Object.is(e,t.data[" +
  "n]))}function Lp(e,t){return Object.fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=Yt(n)?n.dat" +
  "a:n;return[t,i instanceof Float64Array?{shape:$a(n,r),data:i}:to(n,t,r)]}))}var Rp=class{lossBelow;patience;le" +
  "astGain;best=1/0;waited=0;constructor(e){Un(e,zp,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGa" +
  "in:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;return t" +
  "&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWai" +
  "ted(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.wai" +
  "ted}}set state({best:e,waited:t}){this.best=e,this.waited=t}},zp={lossBelow:Ra,noBetterFor:Ga(Ba),leastGain:La" +
  "};function Bp(e){if(!Array.isArray(e))return[e];let[t,n]=e;return[t,n]}var Vp=class{updater;batches;clip;stopp" +
  "ing;slots;moves=0;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i" +
  "={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`constant`}=t;Un(i,Up(Gt,za),`clip`,`clipping`),this" +
  ".#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entries(Hn(i,`clip`)),this.stopping=a===void 0?void " +
  "0:new Rp(a),this.updater=gi(...Bp(c)),this.#t=Di(...Bp(l)),this.batches=o===void 0?void 0:new ns(Lp(e,o),t),th" +
  "is.slots=e.parameters.map(e=>{let t=e.value.data.length,n=this.updater.init(t);return _(n,`state`,Ua,`optimize" +
  "r`),{parameter:e,state:n,gradient:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty()" +
  "{return this.#r}set penalty(e){Un(e,{...Up(yi,La),biases:Fa},`penalty`,`penalty`),this.#r=e}get learningRate()" +
  "{return this.#n}set learningRate(e){if(!Number.isFinite(e)||e<0)throw new r({what:`learning rate`,found:e,expe" +
  "cted:`a finite number, 0 or more`});this.#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batche" +
  "s?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c" +
  "()}advance(){let e=this.#e;this.checkIdle(),e.backward(),Bi(e,this.#i);let t={step:this.#i,epoch:this.epoch,ro" +
  "ws:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(this.#i)},n=this.gatherGradients();retu" +
  "rn this.moves++,e.update(()=>{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i," +
  "r,t)});this.#i++,this.batches?.advance(),this.#o()}),t}checkIdle(){if(this.#e.busy)throw new r({what:`a step i" +
  "nside a wave`,expected:`steps taken when the wave is over`})}get isRateConstant(){return this.#t.isConstant===" +
  "!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Ia,`schedule`),this.#n*t}arrive(e,t,n,r){this.#e.checkAlive(" +
  "),this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||e.paramet" +
  "er.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r)}prime(){this.#e.update(()=>{this.batches!==void 0" +
  "&&this.#s(this.batches.take()),this.#e.setMode({training:!0,draw:this.#i})})}get position(){return this.batche" +
  "s?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=j(n" +
  ");return this.read(e,r.data),[t,r,Wp(e.state)]});return{step:this.#i,position:this.position,parameters:Object." +
  "fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this.stopping===voi" +
  "d 0?{}:{stopping:this.stopping.state}}}restore(e,t){Gp(e);for(let t of this.slots)qp(t,e);this.batches!==void " +
  "0&&(this.batches.position=e.position),this.moves++,this.#i=e.step,this.stopping!==void 0&&(this.stopping.state" +
  "=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.param" +
  "eters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this.prime(),t?.()})}get isAhead(){r" +
  "eturn this.#e.isBehind&&this.#a!==void 0}get isFedByHand(){let{batches:e}=this;return e===void 0||this.isAhead" +
  "?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this.#e.input(t);return r===void 0?!0:e.varies?!Ip(n," +
  "r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.set((n.given??n.value).data),this.isAhead&&!n.froz" +
  "en&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,d" +
  "raw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}gatherGradients(e){let t=this.slo" +
  "ts.filter(({parameter:e})=>!e.frozen);for(let n of t){let{parameter:t,gradient:r}=n;if(r.set(t.gradient.data)," +
  "this.pays(t))for(let i of yi){let a=this.penalty[i.name]??0;a!==0&&(i.accumulate(t.value.data,a,r),e?.(i.deriv" +
  "ative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this.clip){let i=Gt.get(t);i.clip(n,r),e?.(i.formul" +
  "a,r)}return t}#c(){let e=0;for(let t of yi){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}of this" +
  ".slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:e,frozen:t}){return!t&&(this.penalty.bi" +
  "ases===!0||!e.every(Hp))}};function Hp({consumer:{family:e,inputs:t},index:n}){return e===`weighted-sum`&&Cr(t" +
  ").bias!==void 0&&n===t.length-1}function Up({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function W" +
  "p(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function Gp(e,t=`from`){let{step" +
  ":n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(Va.allows)||!i||!a)throw Kp(e,t)" +
  "}function Kp(e,t){return new r({what:`not a checkpoint`,where:t,found:e,expected:`what checkpoint() gives or r" +
  "eadCheckpoint reads`})}function qp({parameter:{id:e,value:t},state:n},{parameters:i,optimizer:a}){let o=Object" +
  ".hasOwn(a,e)?a[e]:{},[s,c]=[o,n].map(Object.keys);if(s.join()!==c.join())throw new r({what:`checkpoint of anot" +
  "her optimiser`,where:e,found:s,expected:c.join(`, `)||`no state`});let l=t.data.length,u=(Object.hasOwn(i,e)?i" +
  "[e]:void 0)?.data;for(let t of[u,...Object.values(o)]){if(t!==void 0&&!ArrayBuffer.isView(t))throw Kp(t,e);if(" +
  "t?.length!==l)throw new r({what:`checkpoint of another graph`,where:e,found:t?.length,expected:`${l} numbers`}" +
  ")}}function Jp(e){return e.filter(({parameter:e})=>!e.frozen)}function Yp(e){return e.reduce((e,{gradient:t,st" +
  "ate:n})=>e+t.length*(1+Object.keys(n).length),0)}function Xp(e,t,n){let r=0;for(let i of e){let e=i.gradient.l" +
  "ength;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var Zp=class extends Vp" +
  "{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=Jp(this.slots)}get count(){return Yp(this.#e)}arrive(...[e," +
  "t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){Xp(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return t" +
  "his.#t===`later`?void 0:this.#t()}},Qp=class{#e;#t=new Map;#n=new Map;#r=new I;constructor(e){this.#e=e}watch(" +
  "{values:e,gradients:t}){let n=this.#r;this.#r=new I;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e))" +
  ")},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscrib" +
  "e(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:$p(this.#t),gradients:$p(this.#n)};return" +
  " this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function $p(e){let t=[...e].sort(([e],[t])=>e-t);return ne" +
  "w Gi(t.map(([e])=>e),t.map(([,e])=>e))}var em=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!" +
  "1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:s,from:c,instead:l=" +
  "{}}=e;this.#e=e,this.#t=n,this.#n=new Wo(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}" +
  "),this.#r=new Zp(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(c),this.#n" +
  ".feed(l),this.#a=new Np(this.#r.count),this.#i=Mp(this.#n,this.#r,a.engine??`plain`),this.#o=new Qp(this.#n),t" +
  "his.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(){return" +
  " this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number,this.#o." +
  "watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){let n=this.#r.step+e" +
  ";try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e.every>n" +
  ")&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Hi(e),this.#b()}}report(){let{turn:e}=this.#e,t=this.#m," +
  "{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,load:n,...t" +
  "his.#a.take(),engine:r,...i===void 0?{}:{refusal:Hi(i)},...a===void 0?{}:{sight:a},...this.isOver?{ending:t===" +
  "void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+this.#e.ev" +
  "ery),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(" +
  "this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRate,this.#" +
  "r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#a.n" +
  "ote({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...t" +
  "his.#t===void 0?{}:{validationLoss:Xo(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#" +
  "b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.glimpse())" +
  ";this.#d={...Wi(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#r;this.#" +
  "a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},tm=4,nm=16,rm=1/4,im=class{#e;#t;#n;#r={" +
  "};#i=new Ui(tm);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start" +
  "`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`heard`:this.#s-" +
  "=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let " +
  "e=this.#n;if(e===void 0||!this.#u())return;let t=am.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-n)," +
  "rm);let r=am.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=nm||e.load>=rm||e.step>=this.#a;(e.isAwaited||" +
  "i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,t" +
  "his.#c=-1/0,this.#i=new Ui(tm),this.#r={...this.#r,...e.tables};try{this.#n=new em(e,this.#r)}catch(t){let n={" +
  "records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:Hi(t)};this.#e({kind:`progress`,turn:" +
  "e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()" +
  "||(this.#o=!0,this.#t())}#f(e){this.#c=am.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,." +
  "..t.sight===void 0?[]:Ki(t.sight)])}},{performance:am}=globalThis,om=globalThis,sm=new im((e,t)=>{om.postMessa" +
  "ge(e,t)},cm(()=>{sm.slice()}));om.onmessage=({data:e})=>{sm.take(e)},om.postMessage({kind:`ready`});function c" +
  "m(e){let{setImmediate:t}=om;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new om.MessageChannel;return n" +
  ".onmessage=e,()=>{r.postMessage(void 0)}}})();";
