// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){function e(e){try{return e()}catch{return}}var t=Symbol.for(`bp-graph/kind`);function n(n){return " +
  "e(()=>Reflect.get(Object(n),t))}var r=class extends Error{name=`Fault`;what;where;found;expected;nearest;const" +
  "ructor(e,t){super(g(e),t),this.what=e.what,this.where=e.where,this.found=e.found,this.expected=e.expected,this" +
  ".nearest=e.nearest}};function i(e,t){if(typeof e!=`string`||e.length>64)return;let n=e.toLowerCase(),r=``,i=1/" +
  "0;for(let e of t){let t=u(n,e);t<i&&([i,r]=[t,e])}let a=Math.max(Math.min(2,e.length-2),Math.floor(Math.max(e." +
  "length,r.length)/3));return t.findLast(t=>t.startsWith(`${e}/`))??(i<=a?r:void 0)}function a(e,t,n,a){let o=a." +
  "length===0?`none`:`one of ${a.join(`, `)}`;return new r({what:`unknown ${e}`,where:t,found:n,expected:o,neares" +
  "t:i(n,a)})}function o(e,t,n,r=`option`){s(e,n,r);for(let i of Object.keys(e))if(!t.includes(i))throw a(r,n,i,t" +
  ")}function s(e,t,n=`option`){if(!c(e))throw new r({what:`not ${n}s`,where:t,found:e,expected:`an object of nam" +
  "es and values`})}function c(t){return typeof t==`object`&&!!t&&e(()=>Symbol.iterator in t)===!1}function l(e,t" +
  ",n=1){if(!Number.isSafeInteger(t)||t<n)throw new r({what:e,found:t,expected:`a whole number, ${n} or more`})}f" +
  "unction u(e,t){let n=Array.from({length:t.length+1},(e,t)=>t);for(let r=1;r<=e.length;r++){let i=n;n=[r];for(l" +
  "et a=1;a<=t.length;a++){let o=i[a-1]+(e[r-1]===t[a-1]?0:1);n.push(Math.min(n[a-1]+1,i[a]+1,o))}}return n[t.len" +
  "gth]}function d(t){let n=e(()=>p(t,3))??`an object`;return n.length>f?`${n.slice(0,f-1)}…`:n}var f=60;function" +
  " p(e,t){return typeof e==`string`?JSON.stringify(e.slice(0,f)):Object.is(e,-0)?`-0`:typeof e==`bigint`?`${e}n`" +
  ":typeof e==`function`?`function ${e.name}`:Array.isArray(e)?m(e,t):ArrayBuffer.isView(e)?`${e.constructor.name" +
  "} of ${e.byteLength} bytes`:typeof e==`object`&&e?h(e):String(e)}function m(e,t){return t===0&&e.length>0?`[…]" +
  "`:`[${e.slice(0,20).map(e=>p(e,t-1)).join(`, `)}${e.length>20?`, …`:``}]`}function h(e){let t=n(e);if(typeof t" +
  "==`string`)return`a ${t}`;let r=Object.getPrototypeOf(e);if(r===null)return`a null-prototype object`;let{const" +
  "ructor:i}=r;return typeof i==`function`&&i.name!==`Object`?`a ${i.name}`:`an object`}function g(e){let{what:t," +
  "where:n,expected:r,nearest:i}=e,a=[`found`in e?`found ${d(e.found)}`:``,r===void 0?``:`expected ${r}`],o=[t,.." +
  ".[n===void 0?``:`at ${n}`,a.filter(Boolean).join(`, `)].filter(Boolean)].join(`: `);return i===void 0?o:`${o};" +
  " did you mean ${JSON.stringify(i)}?`}function _(e,t,{expected:n,allows:i},a){if(!i(e))throw new r({what:`wrong" +
  " ${t}`,where:a,found:e,expected:n})}var v={expected:`a text`,allows:e=>typeof e==`string`&&e!==``},y={expected" +
  ":`a number`,allows:e=>typeof e==`number`},ee={expected:`a whole number`,allows:Number.isSafeInteger},b={expect" +
  "ed:`a whole number, 0 or more`,allows:e=>Number.isSafeInteger(e)&&e>=0},x={expected:`a function`,allows:e=>typ" +
  "eof e==`function`};function S(t){return e(()=>Array.isArray(t))===!0||ArrayBuffer.isView(t)&&`length`in t}var " +
  "C={expected:`a list`,allows:S},te={expected:`a list of numbers`,allows:e=>S(e)&&Array.prototype.every.call(e,e" +
  "=>typeof e==`number`)},w={expected:`an object of names and values`,allows:c},ne={expected:`a list of texts`,al" +
  "lows:e=>Array.isArray(e)&&e.every(e=>typeof e==`string`)},re={expected:`a list of shapes`,allows:e=>Array.isAr" +
  "ray(e)&&e.length>0&&e.every(S)},ie={expected:`a tensor, with as many numbers as its shape holds`,allows:e=>c(e" +
  ")&&te.allows(e.shape)&&S(e.data)&&e.data.length===e.shape.reduce((e,t)=>e*t,1)};function T(e,t,n=-1/0,r=1/0){r" +
  "eturn _(n,`least value`,y),_(r,`greatest value`,y),{meaning:e,default:t,expected:`a finite number${de(n,r)}`,a" +
  "llows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=n&&e<=r}}function ae(e,t){return{...T(e,t),expected:`a fin" +
  "ite number above 0`,allows:e=>Number.isFinite(e)&&e>0}}function E(e,t,n){return _(t,`least value`,ee),{meaning" +
  ":e,...n===void 0?{}:{default:n},expected:`a whole number, ${t} or more`,allows:e=>Number.isSafeInteger(e)&&e>=" +
  "t}}function oe(e,t){return{meaning:e,default:t,expected:`true or false`,allows:e=>typeof e==`boolean`}}functio" +
  "n se(e,t,n){return _(t,`choices`,ne),{meaning:e,default:n,expected:`one of ${t.join(`, `)}`,choices:t,allows:e" +
  "=>t.includes(e)}}function ce(e,t){return{meaning:e,...t===void 0?{}:{default:t},expected:`a list of finite num" +
  "bers`,allows:e=>Array.isArray(e)&&e.every(e=>Number.isFinite(e))}}function le(e,t,n,i=`attribute`){let a=Objec" +
  "t.keys(e);return o(t,a,n,i),Object.fromEntries(a.flatMap(a=>{let o=e[a],s=Object.hasOwn(t,a)?t[a]:o.default;if" +
  "(s===void 0&&!(`default`in o))throw new r({what:`missing ${i}`,where:`${n}/${a}`,expected:o.expected});return " +
  "ue(o,a,s,n,i),[[a,s]]}))}function ue({expected:e,allows:t},n,i,a,o=`option`){if(!t(i))throw new r({what:`wrong" +
  " value of ${o} ${n}`,where:a,found:i,expected:e})}function de(e,t){return t===1/0?e===-1/0?``:`, ${e} or more`" +
  ":e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}function fe(e,t,n){let r=be(e,n);o(e,Object.keys(t),r,`field`)" +
  ",pe(e,t,r)}function pe(e,t,n){for(let[i,a]of Object.entries(t)){let t=e[i];if(t!==void 0)ue(a,i,t,n,`field`),a" +
  ".fields!==void 0&&pe(t,a.fields,`${n}/${i}`);else if(a.optional===void 0)throw new r({what:`missing field ${i}" +
  "`,where:n,expected:a.expected})}}var me={expected:`rules by the names of what they are for`,allows:e=>c(e)&&Ob" +
  "ject.values(e).every(Se)},he={expected:`two numbers, the least and the greatest count`,allows:e=>Array.isArray" +
  "(e)&&e.length===2&&Number.isSafeInteger(e[0])&&e[0]>=0&&(e[1]===1/0||Number.isSafeInteger(e[1]))&&e[0]<=e[1]}," +
  "ge={expected:`an object of the texts value and derivatives, a list`,allows:e=>c(e)&&v.allows(e.value)&&Array.i" +
  "sArray(e.derivatives)&&e.derivatives.every(e=>typeof e==`string`)},_e={expected:`true or false`,allows:e=>type" +
  "of e==`boolean`},ve={...w,fields:{range:{expected:`two numbers, the least and the greatest`,allows:xe},monoton" +
  "e:_e,smooth:_e,saturation:{expected:`one of none, soft, hard`,allows:e=>[`none`,`soft`,`hard`].includes(e)}}};" +
  "function D(e){return{...e,optional:!0}}function ye(...e){return{expected:`an object of the texts ${e.join(` an" +
  "d `)}`,allows:t=>c(t)&&e.every(e=>v.allows(t[e]))}}function be(e,t){let n=c(e)?e.name:void 0;return v.allows(n" +
  ")?`${t} ${n}`:t}function xe(e){return Array.isArray(e)&&e.length===2&&e.every(e=>typeof e==`number`)&&e[0]<=e[" +
  "1]}function Se(e){if(!c(e)||!x.allows(e.allows))return!1;let{meaning:t,expected:n,allows:r}=e;return typeof t=" +
  "=`string`&&v.allows(n)&&(!(`default`in e)||e.default===void 0||r(e.default))}function O(e,t){_(t,`members`,Te," +
  "e);let n=new Map(t.map(e=>[e.name,e])),r=t.map(e=>e.name);return _(r,`names in the ${e} family`,we),{kind:e,na" +
  "mes:r,has:e=>n.has(e),get(t,i){let o=n.get(t);if(o!==void 0)return o;throw a(e,i,t,r)},[Symbol.iterator]:()=>t" +
  "[Symbol.iterator]()}}function Ce(e,t,n){return c(e)?(Ee(e,[...t],n??be(e,t.kind)),e):t.get(e,n)}var we={expect" +
  "ed:`a name of its own for each member`,allows:e=>new Set(e).size===e.length},Te={expected:`a list of objects w" +
  "ith a name`,allows:e=>Array.isArray(e)&&e.every(e=>c(e)&&v.allows(e.name))};function Ee(e,t,n){let i=(e,t)=>ty" +
  "peof e[t]==`function`;for(let a of Object.keys(t[0]))if(!i(e,a)&&t.every(e=>i(e,a)))throw new r({what:`missing" +
  " function ${a}`,where:n,expected:`what the function that defines one makes, as defineOptimizer does`})}functio" +
  "n k(e){fe(e,De,`activation`);let{name:t,symbol:n,rules:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:" +
  "c,kinks:l,exempt:u}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:ke(i)" +
  ",facts:o,scalar:e,inferShape:([e])=>e,forward({inputs:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(l" +
  "et e=0;e<i.length;e++)i[e]=s(r[e],n)},backward({inputs:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.dat" +
  "a,l=r.data,u=a.data;for(let e=0;e<u.length;e++)u[e]+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor(e){let n=" +
  "a(e);return _(n,`formula`,De.formula,t),ke(n)}},...l!==void 0&&{branches:Ae(l,t)},...u!==void 0&&{exempt:u}}}v" +
  "ar De={name:v,symbol:v,rules:D(me),value:x,derivative:x,formula:ye(`value`,`derivative`),formulaFor:D(x),facts" +
  ":ve,kinks:D(x),exempt:D(v)};function Oe(e){if(_(e,`activation`,w),e.scalar!==void 0)return e.scalar;throw new " +
  "r({what:`not a function of one number`,found:e.name,expected:`an activation that acts on every unit alone`})}f" +
  "unction ke({value:e,derivative:t}){return{value:e,derivatives:[t]}}function Ae(e,t){return({inputs:n,attribute" +
  "s:r},i)=>{let a=e(r);_(a,`kinks`,te,t);for(let e of n[0].data)i.push(a.reduce((t,n)=>t+Math.sign(e-n),0))}}var" +
  " je=k({name:`elu`,symbol:`elu`,rules:{alpha:T(`scale for x < 0`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(" +
  "e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math.exp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivat" +
  "ive:`if(x > 0, 1, y + alpha)`},facts:{range:[-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});" +
  "function Me(e){if(e>=0)return 1/(1+Math.exp(-e));let t=Math.exp(e);return t/(1+t)}function Ne(e){let t=Math.ex" +
  "p(-Math.abs(e)),n=1+t;return t/(n*n)}function A(e,t){return t===0?0:e*t}function Pe(e){let t=e===1/0?1:(e-3.75" +
  ")/(e+3.75),n=t*t,r=0,i=0;for(let e=Re.length-1;e>0;e-=2)r=r*n+Re[e],i=i*n+Re[e-1];return(r*n+Re[0]+t*i)/(1+2*e" +
  ")}function Fe(e){return Le(e,-.5)/Math.sqrt(2*Math.PI)}function Ie(e){let t=.5*Le(e,-.5)*Pe(Math.abs(e)*Math.S" +
  "QRT1_2);return e>0?1-t:t}function Le(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*" +
  "n)*Math.exp(t*(e-n)*(e+n))}var Re=[1.2375126308378275,-.14024059858554527,.003585415485479032,.082276738489995" +
  "07,-.10880393014244463,.09230432116428125,-.05869339857664933,.02836227737211114,-.009746579683265262,.0017556" +
  "261651970652,.000293714378044958,-.00029015535246077655,5164652974177416e-20,22387565714911816e-21,-1143804803" +
  "3346894e-21,-9.79262570730352e-7,17419821586224816e-22,-5.084465378687302e-8,-2.4857126248016745e-7,1.87908232" +
  "2370048e-8,3.197926671666804e-8,-1.9551358868985616e-9,-2.623107347133476e-9],ze=k({name:`gelu`,symbol:`gelu`," +
  "rules:{approximation:se(`none for the exact form`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>A(e,t=" +
  "==`tanh`?Me(He(e)):Ie(e)),derivative:(e,t,{approximation:n})=>n===`tanh`?Me(He(e))+A(e*Ue(e),Ne(He(e))):Ie(e)+" +
  "A(e,Fe(e)),formula:We(),formulaFor:({approximation:e})=>e===`tanh`?Ge():We(),facts:{range:[-.17004075057125406" +
  ",1/0],monotone:!1,smooth:!0,saturation:`none`}}),Be=2*Math.sqrt(2/Math.PI),Ve=.044715;function He(e){return Be" +
  "*e*(1+Ve*e*e)}function Ue(e){return Be*(1+3*Ve*e*e)}function We(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{va" +
  "lue:`x * ${e}`,derivative:`${e} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}function Ge(){let e=`sqrt(2 / pi) * (x " +
  "+ ${Ve} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${Ve} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivativ" +
  "e:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^ 2) * ${t} / 2`}}var Ke=k({name:`hard-sigmoid`,symbol:`hard σ`," +
  "value:e=>Math.min(Math.max((e+3)/6,0),1),derivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`" +
  "min(max((x + 3) / 6, 0), 1)`,derivative:`if(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,s" +
  "aturation:`hard`},kinks:()=>[-3,3]}),qe=k({name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1" +
  "),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs" +
  "(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),Je=k({name:`i" +
  "dentity`,symbol:`identity`,value:e=>e,derivative:()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1" +
  "/0],monotone:!0,smooth:!0,saturation:`none`}}),Ye=k({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:T(`slo" +
  "pe below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`" +
  "if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,satur" +
  "ation:`none`},kinks:()=>[0]});function Xe(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}funct" +
  "ion Ze(e,t,n){let r=Xe(e,t,n),i=Number.isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));r" +
  "eturn{peak:r,rest:i}}function Qe(e,t,{peak:n,rest:r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function $e(e," +
  "t,n){return t===n.peak?n.rest/(1+n.rest):1-Qe(e,t,n)}function et(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n]" +
  ")-Math.log1p(r)}function tt(e){fe(e,nt,`activation`);let{name:t,symbol:n,formula:r,facts:i,value:a,product:o}=" +
  "e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:{},couples:!0,formula:r,facts:i,inf" +
  "erShape:([e])=>rt(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.length-1];for(let r=0;r<t.data.len" +
  "gth;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape.length-1];for(let n=0;n<e.da" +
  "ta.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}var nt={name:v,symbol:v,value:x,product:x,formula:ge,facts:ve};" +
  "function rt(e,t){if(e.length>0)return e;throw new r({what:`no row of units`,where:t,found:`a scalar`,expected:" +
  "`a shape such as [batch, units]`})}var it=tt({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Ze(" +
  "e,n,r);for(let a=n;a<r;a++)t[a]=et(e,a,i)},product(e,t,n,r,i){let a=Xe(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(" +
  "o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[" +
  "a]+o)},formula:{value:`x - log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monoto" +
  "ne:!1,smooth:!0,saturation:`soft`}}),at=k({name:`mish`,symbol:`mish`,value:e=>A(e,ot(e)),derivative:e=>ot(e)+A" +
  "(e,st(e)),formula:{value:`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 +" +
  " exp(x))) ^ 2) / (1 + exp(-x))`},facts:{range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none" +
  "`}});function ot(e){let t=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function" +
  " st(e){let t=Math.exp(-Math.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var ct=k({nam" +
  "e:`relu`,symbol:`relu`,rules:{atZero:T(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=" +
  ">e>0?1:e<0?0:e===0?n:NaN,formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},fac" +
  "ts:{range:[0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),lt=1.6732632423543772,ut=1.05070098" +
  "73554805,dt=k({name:`selu`,symbol:`selu`,value:e=>ut*(e>0?e:lt*Math.expm1(e)),derivative:e=>ut*(e>0?1:lt*Math." +
  "exp(e)),formula:{value:`${ut} * if(x > 0, x, ${lt} * (exp(x) - 1))`,derivative:`${ut} * if(x > 0, 1, ${lt} * e" +
  "xp(x))`},facts:{range:[-1.0507009873554805*lt,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),ft" +
  "=k({name:`sigmoid`,symbol:`σ`,value:Me,derivative:Ne,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y" +
  ")`},facts:{range:[0,1],monotone:!0,smooth:!0,saturation:`soft`}}),pt=k({name:`silu`,symbol:`silu`,value:e=>A(e" +
  ",Me(e)),derivative:e=>Me(e)+A(e,Ne(e)),formula:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + " +
  "exp(-x))) / (1 + exp(-x))`},facts:{range:[-.2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),m" +
  "t=tt({name:`softmax`,symbol:`softmax`,value(e,t,n,r){let i=Ze(e,n,r);for(let a=n;a<r;a++)t[a]=Qe(e,a,i)},produ" +
  "ct(e,t,n,r,i){let a=t[Xe(e,r,i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]" +
  "-a-o)},formula:{value:`exp(x) / sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone" +
  ":!1,smooth:!0,saturation:`soft`}}),ht=k({name:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(M" +
  "ath.exp(-Math.abs(e))),derivative:Me,formula:{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{r" +
  "ange:[0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),gt=k({name:`softsign`,symbol:`softsign`,value:e=>Math." +
  "abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x " +
  "/ (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`" +
  "},kinks:()=>[0]}),_t=O(`activation`,[Je,k({name:`step`,symbol:`step`,rules:{atZero:T(`value at 0`,0,0,1)},valu" +
  "e:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(" +
  "x < 0, 0, atZero))`,derivative:`0`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0]," +
  "exempt:`its derivative is 0 by definition`}),ft,k({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*N" +
  "e(2*e),formula:{value:`tanh(x)`,derivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`" +
  "soft`}}),ct,Ye,je,dt,ze,pt,at,ht,gt,Ke,qe,mt,it]),vt=1.4901161193847656e-8,yt=11102230246251565e-32,bt=6710886" +
  "3,xt=134217727;function St(e){let t=e.next()&bt,n=e.next()&xt;return t*vt+n*yt}var Ct=[3639956645,3750757012,1" +
  "261568508,386426335],wt=class e{constructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){retur" +
  "n new e(this.s01,this.s00,this.s11,this.s10)}next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^t" +
  "his.s01,r=this.s00,i=this.s01;return this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s" +
  "10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;f" +
  "or(let c=0;c!==4;++c){let l=Ct[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<" +
  "<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n" +
  ",this.s10=r}getState(){return[this.s01,this.s00,this.s11,this.s10]}};function Tt(e){if(e.length!==4)throw Erro" +
  "r(`The state must have been produced by a xoroshiro128plus RandomGenerator`);return new wt(e[0],e[1],e[2],e[3]" +
  ")}var Et=11400714819323198485n;function Dt(e,t){let n=Ot(String(typeof e==`number`?e+0:e));return Array.from({" +
  "length:t},()=>(n=BigInt.asUintN(64,n+Et),kt(n)))}function Ot(e){let t=0n;for(let n of e)t=kt(t+Et+BigInt(n.cod" +
  "ePointAt(0)??0));return t}function kt(e){let t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*1378" +
  "7848793156543929n),t=BigInt.asUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}function At(e){return[Number" +
  "(e>>32n),Number(e&4294967295n)]}function jt(e,t){let n=e;if(Array.isArray(n)&&n.length===t&&n.every(e=>Number." +
  "isInteger(e)&&e>=0&&e<2**32)&&n.some(e=>e!==0))return e;throw new r({what:`not a state of this random generato" +
  "r`,where:`words`,found:e,expected:`${t} whole numbers from 0 to 2³² − 1, not all 0`})}var Mt={name:`xoroshiro1" +
  "28+`,seed:e=>Nt(Dt(e,2).flatMap(At)),restore:e=>Nt(jt(e,4))};function Nt(e){let t=Tt(e.map(e=>e|0));return{bit" +
  "s:()=>t.next()>>>0,next:()=>St(t),get words(){return t.getState().map(e=>e>>>0)}}}var Pt={name:`xorshift64*`,s" +
  "eed:e=>Ft(It(e)),restore(e){let[t,n]=jt(e,2);return Ft(BigInt(t)<<32n|BigInt(n))}};function Ft(e){let t=e,n=()" +
  "=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>27n,At(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{" +
  "bits:n,next:()=>(n()>>>8)/2**24,get words(){return At(t)}}}function It(e){let t=Number(e);if(Number.isSafeInte" +
  "ger(t)&&t>0&&String(t)===String(e))return BigInt(t);if(typeof e==`string`)return Dt(e,1)[0];throw new r({what:" +
  "`bad seed for xorshift64*`,found:e,expected:`a whole number, 1 or more, or a text`})}var Lt=O(`random generato" +
  "r`,[Mt,Pt]),Rt={expected:`a list of lists of numbers`,allows:e=>Array.isArray(e)&&e.every(S)};function zt(e){i" +
  "f(!(e>=0))throw new r({what:`bad clipping limit`,found:e,expected:`a number, 0 or more`})}var Bt={name:`norm`," +
  "title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){_(e,`gradients`,Rt),_(t,`clipping limit`," +
  "y),zt(t);let n=t/(Vt(e)+1e-6);if(!(n>=1))for(let t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function Vt(e){_(" +
  "e,`arrays`,Rt);let t=Ht(e);if(t===0||!Number.isFinite(t))return t;let n=2**Math.min(1023,Math.floor(Math.log2(" +
  "t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math.sqrt(r)}function Ht(e){let t=0" +
  ";for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t}var Ut=O(`clipping`,[Bt,{name" +
  ":`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){_(e,`gradients`,Rt),_(t,`clipping limit`," +
  "y),zt(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),Wt=2**31-1;function " +
  "j(e){let t=1;for(let n of e)t*=n;return t}function Gt(e){return j(e[0]===-1?e.slice(1):e)}function M(e){return" +
  " e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}function Kt(e,t){if(e===t)return!0;if(e.le" +
  "ngth!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function qt(e){return{sha" +
  "pe:e,data:new Float64Array(en(e))}}function Jt(t){return typeof t==`object`&&!!t&&e(()=>`shape`in t)===!0}func" +
  "tion Yt(e,t){_(e,`tensor`,w,t);let{shape:n,data:i}=e,a=en(n,t),o=S(i)?i.length:i;if(o!==a)throw new r({what:`w" +
  "rong count of numbers for shape ${M(n)}`,where:t,found:o,expected:String(a)})}function Xt(e){return _(e,`tenso" +
  "r`,ie),{shape:e.shape,data:e.data.slice()}}var Zt=32;function Qt(e){let t=[];for(let n=e;S(n)&&t.length<Zt;n=n" +
  "[0])t.push(n.length);return t}function $t(e,t,n,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{i" +
  "f(i===t.length){if(typeof e!=`number`)throw new r({what:`not a number`,where:o(i),found:e,expected:`a number`}" +
  ");n[s++]=e}else{if(!S(e)||e.length!==t[i])throw new r({what:`ragged array`,where:o(i),found:S(e)?e.length:e,ex" +
  "pected:`${t[i]} entries, as in the first row`});for(let t=0;t<e.length;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}functio" +
  "n en(e,t){let n=e;if(!Array.isArray(n))throw new r({what:`not a size`,where:t,found:n,expected:`a list of size" +
  "s`});for(let n of e)if(!Number.isInteger(n)||n<0)throw new r({what:`not a size`,where:t,found:n,expected:`a wh" +
  "ole number, 0 or more`});let i=j(e);if(i>Wt)throw new r({what:`shape too large`,where:t,found:M(e),expected:`a" +
  "t most ${Wt} entries`});return i}function N(e,t,n){return new r({what:`shapes do not fit`,where:e,found:M(t),e" +
  "xpected:n})}function tn(e){fe(e,nn,`combination`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,der" +
  "ivative:s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),a" +
  "rity:r,rules:i,formula:a,inferShape:rn,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r" +
  "++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.da" +
  "ta[a]*s(e,a,r,t)}}}var nn={name:v,symbol:v,arity:he,rules:D(me),value:x,derivative:x,formula:ge};function rn(e" +
  "){_(e,`shapes`,re);let[t]=e;return e.forEach((e,n)=>{if(!Kt(e,t))throw N(`input ${n}`,e,`${M(t)}, as input 0`)" +
  "}),t}function an(e,t=0){if(e.length===2)return[e[0],e[1]];throw N(`input ${t}`,e,`the shape [batch, units]`)}v" +
  "ar on=tn({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivat" +
  "ive:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),sn={name:`concat`,family:`combination`,symbol:`‖`,ro" +
  "les:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t" +
  "]=an(e[0]),n=0;return e.forEach((r,i)=>{if(an(r,i)[0]!==t)throw N(`input ${i}`,r,`batch ${t}, as input 0 of ${" +
  "M(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inp" +
  "uts:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;" +
  "n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduc" +
  "e((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}}" +
  ",cn=tn({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===" +
  "0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),ln" +
  "={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`," +
  "derivatives:[`b`,`a`]},inferShape:e=>[an(rn(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(le" +
  "t a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t," +
  "n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]" +
  "}},un=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Ce(t,Lt),this.#t=this.#e.seed(fn(e)),_(this.#t,`s" +
  "tream`,mn,this.#e.name)}static restore(t,n){_(t,`state`,w);let r=new e(`restored`,n??Lt.get(t.generator,`gener" +
  "ator`));return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,mn,r.#e.name),r}get state(){return{generator:this.#e" +
  ".name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0" +
  ",t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*M" +
  "ath.log(i)/i)}}integer(e){_(e,`count`,pn);let t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t.bits()/t)" +
  ";if(n<e)return n}}shuffle(e){_(e,`items`,C);let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e" +
  "],t[n]]=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,b),this.shuffle(Uint32Array.from({length:e},(e," +
  "t)=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.join(),this.#e)}},dn={expected:`" +
  "a finite number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};function fn(e){if(dn.allows(e))re" +
  "turn e;throw new r({what:`bad seed`,found:e,expected:dn.expected})}var pn={expected:`a whole number from 1 to " +
  "2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},mn={expected:`an object of the functions bits and next`,al" +
  "lows:e=>c(e)&&[e.bits,e.next].every(x.allows)},hn={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x" +
  "`],arity:[1,1],rules:{rate:T(`fraction of entries dropped`,.5,0,1),seed:E(`seed of the mask generator`,0,0)},f" +
  "ormula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=gn(e),n=e.inputs[0" +
  "].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=gn(e);for(let e=0;e<r.dat" +
  "a.length;e++)r.data[e]+=t.data[e]*i()}};function gn({training:e,draw:t,attributes:n}){return e?_n(n,t):()=>1}f" +
  "unction _n({rate:e,seed:t},n){if(e===0)return()=>1;let r=new un(`${bn(t)}${n}`),i=yn(e);return()=>r.next()<e?0" +
  ":i}function vn({rate:e,seed:t}){return{seed:At(Ot(bn(t))),dropped:At(BigInt(Math.ceil(e*2**53)))}}function yn(" +
  "e){return 1/(1-e)}function bn(e){return`dropout ${e} `}var xn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,Sn=`(x" +
  " - mean(x)) / ${xn}`,Cn={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias" +
  "`],arity:[1,3],couples:!0,rules:{epsilon:ae(`added to the variance for stability`,1e-5)},formula:{value:`gain " +
  "* ${Sn} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Sn} * mean(gain * g * ${Sn})) / ${xn}`,`g * ${Sn}" +
  "`,`g`]},inferShape([e,...t]){let[,n]=an(e);return t.forEach((t,r)=>{if(!Kt(t,[n]))throw N(`input ${r+1}`,t,`[$" +
  "{n}] for ${M(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0" +
  ";s<a;s++){let{normal:a}=wn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=On(t,e,1)*a[e]+On(n,e,0)}},backward({input" +
  "s:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);i" +
  "f(i===2){An(l,void 0,a.data);continue}let u=wn(e,c,n),d=l.map((e,n)=>e*On(t,n,1));i===1?An(l,u.normal,a.data):" +
  "kn(u,d,a.data,o)}}};function wn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=En(i);for(let t=0;t<e;t+" +
  "+)i[t]/=a;let o=Dn(i);for(let t=0;t<e;t++)i[t]-=o;let s=Dn(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,Tn));" +
  "return{normal:i.map(e=>e*c),slope:c/a}}var Tn=1e-300;function En(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(" +
  "t)),0);return t>1e100&&t<1/0?t:1}function Dn(e){return e.reduce((e,t)=>e+t,0)/e.length}function On(e,t,n){retu" +
  "rn e===void 0?n:e.data[t]}function kn({normal:e,slope:t},n,r,i){let a=Dn(n),o=Dn(n.map((t,n)=>t*e[n]));for(let" +
  " s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function An(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]" +
  "??1)}function jn(e){fe(e,Mn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`co" +
  "mbination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[an(e)[0],1],forward({inputs:" +
  "[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/" +
  "r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o" +
  ";t++)i.data[e*o+t]+=n}}}}var Mn={name:v,symbol:v,divisor:x,formula:ge},Nn=jn({name:`mean`,symbol:`mean`,diviso" +
  "r:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Pn=tn({name:`multiply`,symbol:`×`,arity:[2,1/0" +
  "],value:(e,t)=>Fn(e,t),derivative:(e,t,n)=>Fn(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function " +
  "Fn(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var In=tn({name:`scale`,symbol:" +
  "`·`,arity:[1,1],rules:{factor:T(`scaling factor`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{" +
  "factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Ln={name:`slice`,family:`combination`,symb" +
  "ol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:E(`first unit, counted from 0`,0,0),to:E(`end unit, exclusive`,1)" +
  "},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=an(e);if(t<n&&" +
  "n<=a)return[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expected:`from < to ≤ ${a" +
  "} for ${M(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t" +
  ".shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],at" +
  "tributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+" +
  "=n[a*i+r]}},Rn={...tn({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,f" +
  "ormula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradie" +
  "nt by definition`},zn=O(`combination`,[on,tn({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n" +
  "]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Pn,cn,In,sn,Ln,jn(" +
  "{name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Nn,ln,Cn,hn,Rn,{name:`weight" +
  "ed-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ce(`weight of each inpu" +
  "t, in order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weights:t}){if(e.fo" +
  "rEach((e,t)=>{if(e.length>0)throw N(`input ${t}`,e,`a scalar, as a loss is`)}),t.length===e.length)return[];th" +
  "row new r({what:`wrong count of weights`,found:t.length,expected:`${e.length}, one for each input`})},forward(" +
  "{inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attri" +
  "butes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function Bn(e,t,n){return le(e,Vn(t,n),n,`option`)}fun" +
  "ction Vn(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function Hn(e,t,n" +
  ",r){o(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&ue(t[i],i,a,n,r)}function Un(e,t){_(e" +
  ",`rules`,w),_(t,`defaults`,w);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n" +
  "]);return Object.fromEntries(n)}function P(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or mor" +
  "e`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Wn(e,t){return{meaning:e,default:t,expecte" +
  "d:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function Gn(e,t,n){if(Number.is" +
  "Integer(e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`target of row ${t}`,found:e,expect" +
  "ed:`a whole number from 0 to ${n-1}`})}var Kn=[`sum`,`mean`,`batch-mean`];function qn(e){fe(e,Yn,`loss`);let{n" +
  "ame:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,sym" +
  "bol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:Jn(e.reduction)},formula:Zn(a),scala" +
  "r:e,inferShape:([e,t])=>Qn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;fo" +
  "r(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Xn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],a" +
  "ttributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Xn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)" +
  "},...o!==void 0&&{formulaFor(e){let n=o(e);return _(n,`formula`,Yn.formula,t),Zn(n)}},...s!==void 0&&{branches" +
  "({inputs:[{data:e},{data:n}],attributes:r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t)" +
  ",i.push(o)}}}}}function Jn(e,t=Kn){return se(`how entry losses are reduced`,t,e)}var Yn={name:v,symbol:D(v),ru" +
  "les:D(me),reduction:{expected:`one of ${Kn.join(`, `)}`,allows:e=>Kn.includes(e)},value:x,derivative:x,targetD" +
  "erivative:x,formula:ye(`value`,`derivative`,`targetDerivative`),formulaFor:D(x),side:D(x)};function Xn(e,t){le" +
  "t{reduction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/j(t)}function Zn({value:e,derivative:t,t" +
  "argetDerivative:n}){return{value:e,derivatives:[t,n]}}function Qn(e,t){if(Kt(e,t))return[];throw new r({what:`" +
  "prediction and target differ in shape`,found:M(t),expected:M(e)})}var $n=qn({name:`binary-cross-entropy`,reduc" +
  "tion:`mean`,value:(e,t)=>-(t*er(Math.log(e))+(1-t)*er(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e" +
  "),1e-12),targetDerivative:e=>er(Math.log1p(-e))-er(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 -" +
  " t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y)," +
  " -100) - max(log(y), -100)`}});function er(e){return Math.max(e,-100)}var tr=qn({name:`binary-cross-entropy-wi" +
  "th-logits`,reduction:`mean`,value:(e,t)=>A(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>" +
  "e>0?1-t-Me(-e):Me(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + ex" +
  "p(-y)) - t`,targetDerivative:`-y`}}),nr=qn({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e" +
  "-t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targ" +
  "etDerivative:`t - y`}}),rr=qn({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>" +
  "A(-t,ir(1-t*e)),targetDerivative:(e,t)=>A(-e,ir(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * " +
  "y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function ir(e){return M" +
  "ath.max(0,Math.sign(e))}var ar=qn({name:`huber`,rules:{delta:ae(`error where quadratic becomes linear`,1)},red" +
  "uction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n" +
  "})=>or(e-t,n),targetDerivative:(e,t,{delta:n})=>or(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 " +
  "/ 2, delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(" +
  "t - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function or(e,t){return Mat" +
  "h.min(Math.max(e,-t),t)}var sr=qn({name:`kullback-leibler`,rules:{prediction:se(`form of the prediction`,[`pro" +
  "bability`,`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?lr(e):t*(Math." +
  "log(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?lr(e):-t/e,t" +
  "argetDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:cr(`log(y)`,`-t / " +
  "y`),formulaFor:({prediction:e})=>e===`logarithm`?cr(`y`,`-t`):cr(`log(y)`,`-t / y`)});function cr(e,t){return{" +
  "value:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function lr(e){re" +
  "turn Number.isNaN(e)?NaN:0}var ur=qn({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),d" +
  "erivative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:" +
  "`sign(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),dr=qn({name:`mean-squared-error`,re" +
  "duction:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{val" +
  "ue:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),fr={name:`softmax-cross-entropy`,f" +
  "amily:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:se(`format of a target row`,[`index`,`distr" +
  "ibution`],`index`),reduction:Jn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,deriv" +
  "atives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length" +
  "!==2)throw N(`softmax-cross-entropy prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(" +
  "Kt(t,r))return[];throw N(`softmax-cross-entropy target`,t,`${M(r)} for the logits ${M(e)}`)},forward({inputs:[" +
  "e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)" +
  "=>Gn(e,t,o));let c=pr(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Ze(s,t,t+o);for(let r=t;r<t+o;r++)l+=A(-et(s" +
  ",r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){" +
  "let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?mr(e,pr(t,e.shape[1],n),s,o):n===`distribution`&&hr(e,s,o)},co" +
  "nstantInputs:({targets:e})=>e===`index`?[1]:[]};function pr({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n" +
  "):(n,r)=>e[n*t+r]}function mr({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Ze(n,e,e+t),c=0;for" +
  "(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Qe(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*$e(n,e+l," +
  "s))}}}function hr({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Ze(n,e,e+t);for(let a=e;a<e+t;a++" +
  ")i.data[a]-=r*et(n,a,o)}}var gr=O(`loss`,[nr,dr,ur,ar,$n,tr,fr,rr,sr]);function _r(e,t=be(e,`operation`)){s(e," +
  "t,`field`),pe(e,yr,t)}var vr=[`weighted-sum`,`activation`,`combination`,`loss`],yr={name:v,family:{expected:`o" +
  "ne of ${vr.join(`, `)}`,allows:e=>vr.includes(e)},symbol:{expected:`a text, which may be empty`,allows:e=>type" +
  "of e==`string`},roles:ne,arity:he,rules:me,formula:ge,formulaFor:D(x),facts:D(ve),inferShape:x,origin:D(x),cou" +
  "ples:D(_e),forward:x,backward:x,branches:D(x),exempt:D(v),stochastic:D(_e),constantInputs:D(x)},br={name:`weig" +
  "hted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:oe(`weights ar" +
  "e [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e" +
  ",{transpose:t}){let n=Sr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!==2)throw N(`wei" +
  "ghted-sum value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw N(`weighted-sum value ${a}`,o,`the batch" +
  " size ${r} of ${M(e[0])}`);let[c,l]=Cr(s,t);if(l!==o[1])throw N(`weighted-sum weight ${a}`,s,`weights for the " +
  "${o[1]} units of ${M(o)}`);if(a>0&&c!==i)throw N(`weighted-sum weight ${a}`,s,`weights to ${i} units, as weigh" +
  "t 0`);i=c}let a=e.at(2*n);return a!==void 0&&Or(a,i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n" +
  "}}){let r=Sr(e),[i,a]=t.shape;wr(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[" +
  "1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e" +
  "*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=Sr(e.inputs);n<i?Tr(e,t,n,r):n<2*i?Er(e,t,n-i,r):D" +
  "r(t,r)}};function xr(e){let t=Sr(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}function Sr" +
  "({length:e}){return e>>1}function Cr(e,t){if(_(e,`shape of weights`,te),e.length===0)return[1,1];if(e.length!=" +
  "=2)throw N(`weighted-sum weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}functio" +
  "n wr({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(let " +
  "i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Tr({inputs:e,output:t,attributes:n},r,i,a){let[o,s" +
  "]=t.shape,c=e[Sr(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let" +
  " t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Er({inputs:e,output:t,a" +
  "ttributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(le" +
  "t e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Dr" +
  "({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+" +
  "e]}function Or(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw N(`weighted-sum bias`,e,`a scalar or the " +
  "shape [${t}]`)}var kr=O(`operation`,[br,...zn,..._t,...gr]);function Ar(e){if(!Number.isFinite(e))throw new r(" +
  "{what:`bad learning rate`,found:e,expected:`a finite number`})}function jr(e){let t=e.flatMap(e=>Object.entrie" +
  "s(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Lr(e),constants:Object.assign({},...e.map(" +
  "({constants:e})=>e)),...Fr(e),init(e){return _(e,`size`,b),Object.fromEntries(t.map(([t,n])=>[t,new Float64Arr" +
  "ay(e).fill(n)]))},update(t,i,a,o){let s=t.length;Rr(s,i,a,n),Ar(o.learningRate),r.length<s&&(r=new Float64Arra" +
  "y(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Mr(e,t){_(e,`pieces`," +
  "C,t),e.forEach((e,n)=>{_(e,`piece ${n}`,Nr,t),_(e.describe(`g`),`description of piece ${n}`,Pr,t)})}var Nr={ex" +
  "pected:`an object of the functions describe and apply, and of slots and constants if it has any`,allows:e=>c(e" +
  ")&&[e.describe,e.apply].every(x.allows)&&[e.slots,e.constants].every(e=>e===void 0||c(e))},Pr={expected:`an ob" +
  "ject of the direction, a text, and of lines, a list of texts, if it has any`,allows:e=>c(e)&&v.allows(e.direct" +
  "ion)&&(e.lines===void 0||ne.allows(e.lines))};function Fr(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void" +
  " 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function Ir(e,t){return e?[t]:[" +
  "]}function Lr(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}retur" +
  "n[...t,`p ← p − ${n}`].join(`; `)}function Rr(e,t,n,r){if(t.length!==e)throw zr(`gradient`,t.length,e);for(let" +
  " t of r){let r=n[t]?.length;if(r!==e)throw zr(`state/${t}`,r,e)}}function zr(e,t,n){return new r({what:`wrong " +
  "size for this parameter`,where:e,found:t,expected:`${n} numbers`})}var Br=se(`whose definition to follow`,[`py" +
  "torch`,`keras`],`pytorch`);function Vr(e){fe(e,Hr,`optimiser`);let{name:t,title:n,keras:r,pieces:i}=e,a={...e." +
  "options,convention:Br},o=(e={},n=t)=>{let o=Vn(e,n),s=o.convention===`keras`?r:void 0,c=i(Bn(a,{...s,...o},n))" +
  ";return Mr(c,n),jr(c)};return{name:t,title:n,options:a,formula:o().formula,create:o}}var Hr={name:v,title:v,op" +
  "tions:me,keras:D({expected:`an object of names and values`,allows:c}),pieces:x};function Ur(e,t,n,r){_(e,`opti" +
  "miser`,Wr,t);let i=(n={},i=t)=>e.create({...r,...Vn(n,i)},i);return{name:t,title:n,options:Un(e.options,r),for" +
  "mula:i().formula,create:i}}var Wr={expected:`an optimiser`,allows:e=>c(e)&&x.allows(e.create)&&me.allows(e.opt" +
  "ions)};function Gr(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>({direction:`${t}" +
  " · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(" +
  "1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}function Kr" +
  "(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,epsilon:e,w" +
  "rite:e=>`(√${e} + ε)`}}function qr(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}}fun" +
  "ction Jr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + ${e}²`],direction" +
  ":`${e} / ${t.write(`s`)}`}),kernel:qr(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(" +
  "let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Yr(e,t){return t===" +
  "`keras`?Zr(e):Xr(e)}function Xr(e){return Ir(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ← ${e} + λ · p`]," +
  "direction:e}),kernel:qr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Zr" +
  "(e){return Ir(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`dec" +
  "oupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let" +
  " a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var Qr=Vr({name:`adagrad`,title:`Adagrad`,options:{lrDecay:P(`l" +
  "earning rate decay`,0),initialAccumulator:P(`initial sum of squares`,0),epsilon:P(`numerical stability term`,1" +
  "e-10),weightDecay:P(`weight decay coefficient`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay" +
  ":e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Yr(i.weightDecay,r),Jr(t,Kr(n,r)),Gr(e)]});function" +
  " $r(e){let t=new Float64Array(ti).fill(NaN),n=0,r=1;return i=>{let a=i%ti,o=i-a;return o!==n&&(n=o,r=e**o),Num" +
  "ber.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}function ei(e){return Math.log(2**-54)/Math.log(e)}var ti=256;function ni" +
  "({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[$r(e),$r(t)],c={mean:0,squares:0" +
  "};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1" +
  " − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v" +
  "`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments" +
  "`:`adaptive-moments`,count:6,steadyFrom:ei(Math.max(e,t)),settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=" +
  "e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.s" +
  "quares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n" +
  "]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var ri={" +
  "beta1:Wn(`decay rate of the first moment`,.9),beta2:Wn(`decay rate of the second moment`,.999),epsilon:P(`nume" +
  "rical stability term`,1e-8),amsgrad:oe(`whether to use the maximum second moment`,!1)},ii=Vr({name:`adam`,titl" +
  "e:`Adam`,options:{...ri,weightDecay:P(`weight decay coefficient`,0)},keras:{epsilon:1e-7},pieces:e=>[...Yr(e.w" +
  "eightDecay,e.convention),ni(e),Gr()]}),ai=Vr({name:`adamw`,title:`AdamW`,options:{...ri,weightDecay:P(`weight " +
  "decay coefficient`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Zr(e.weightDecay),ni(e),Gr()]}),o" +
  "i=Ur(ii,`amsgrad`,`AMSGrad`,{amsgrad:!0});function si({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{" +
  "velocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − min(1, k) · τ) · `:``}${e}`;return " +
  "n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,stea" +
  "dyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s" +
  "=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var ci=Vr({n" +
  "ame:`sgd`,title:`Gradient descent`,options:{momentum:Wn(`momentum coefficient`,0),dampening:Wn(`dampening for " +
  "momentum`,0),nesterov:oe(`whether to use Nesterov momentum`,!1),weightDecay:P(`weight decay coefficient`,0)},p" +
  "ieces(e){let{momentum:t,dampening:n,nesterov:i,convention:a}=e;if(i&&(t===0||n>0))throw new r({what:`nesterov " +
  "needs a velocity without dampening`,found:{momentum:t,dampening:n},expected:`momentum above 0 and dampening 0`" +
  "});let o=Ir(t>0,si({momentum:t,dampening:n,nesterov:i})),s=a===`keras`?[Gr(),...o]:[...o,Gr()];return[...Yr(e." +
  "weightDecay,a),...s]}}),li=Ur(ci,`momentum`,`Momentum`,{momentum:.9}),ui=Ur(ci,`nesterov`,`Nesterov`,{momentum" +
  ":.9,nesterov:!0});function di(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`" +
  "s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:qr(`averaged-squares`,[e,1-e,t.insid" +
  "e,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.s" +
  "qrt(a[i]+t.inside)+t.outside}}}function fi(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.epsilon},de" +
  "scribe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← max(0, s − m²)`],direction:" +
  "`${e} / ${t.write(`c`)}`}),kernel:qr(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squa" +
  "res,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Mat" +
  "h.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var pi=O(`optimiser`,[ci,li,ui,Qr,Vr({name:`rmsprop`,title:`RMSp" +
  "rop`,options:{rho:Wn(`decay rate of the mean square`,.99),momentum:Wn(`momentum coefficient`,0),centered:oe(`w" +
  "hether to divide by the standard deviation`,!1),epsilon:P(`numerical stability term`,1e-8),weightDecay:P(`weig" +
  "ht decay coefficient`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention" +
  ":i,...a}){let o=Kr(r,i),s=Ir(t>0,si({momentum:t}));return[...Yr(a.weightDecay,i),n?fi(e,o):di(e,o),...i===`ker" +
  "as`?[Gr(),...s]:[...s,Gr()]]}}),ii,ai,oi]);function mi(e,t,n){let r=Ce(e,pi,n).create(t,n);return _(r,`updater" +
  "`,hi,n),r}var hi={expected:`an object of the functions init and update`,allows:e=>c(e)&&[e.init,e.update].ever" +
  "y(x.allows)};function gi({length:e}){return{expected:`a list of ${e} numbers`,allows:t=>S(t)&&t.length===e}}va" +
  "r _i=O(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){_(e,`weights`," +
  "C),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){_(e,`w" +
  "eights`,C),_(t,`strength`,y),_(n,`gradient`,gi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:" +
  "`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){_(e,`weights`,C),_(t,`strength`,y);let n=0;" +
  "for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){_(e,`weights`,C),_(t,`strength`,y),_(n" +
  ",`gradient`,gi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function vi(e){fe(e,yi,`schedule`);let{factor:t" +
  ",...n}=e;return{...n,create(e={},r=n.name){let i=t(Bn(n.options,e,r));return _(i,`factor`,x,r),i}}}var yi={nam" +
  "e:v,title:v,formula:v,options:me,factor:x},bi=vi({name:`constant`,title:`Constant`,formula:`lr`,options:{},fac" +
  "tor:()=>Object.assign(()=>1,{isConstant:!0})}),xi=vi({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk " +
  "/ T))`,options:{steps:E(`T: step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math." +
  "PI*t/e))/2}),Si=vi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:P(`decay factor pe" +
  "r step`,.99)},factor:({gamma:e})=>t=>e**t}),Ci=vi({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) ·" +
  " min(1, k / T))`,options:{steps:E(`T: length of the decay in steps`,1,1e3),end:P(`final factor`,0)},factor:({s" +
  "teps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),wi=O(`schedule`,[bi,vi({name:`step`,title:`Step`,formula:`lr · γ^" +
  "⌊k / every⌋`,options:{every:E(`steps between drops`,1,100),gamma:P(`decay factor per drop`,.1)},factor:({every" +
  ":e,gamma:t})=>n=>t**Math.floor(n/e)}),Si,Ci,xi,vi({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1)" +
  " / n)`,options:{steps:E(`n: number of warm-up steps`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);fu" +
  "nction Ti(e,t,n){let r=Ce(e,wi,n).create(t,n);return _(r,`factor`,x,n),r}var Ei=globalThis.kernels.float32,Di=" +
  "globalThis.kernels.float64,Oi={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`byte" +
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
  "eter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},ki=[`identity`,`step`,`sigmo" +
  "id`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-" +
  "sigmoid`,`hard-tanh`],Ai=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cros" +
  "s-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler logarit" +
  "hm`],ji=[`done`,`l1`,`l2`,`norm`,`value`],Mi=[`nothing`,`added`,`bias`],Ni={listHead:96},Pi=[`rate`,`coupled-d" +
  "ecay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`," +
  "`greatest-moments`],Fi=[`program`,`loss`,`gradient`,`trained`,`parameter`,`penalised`,`update`,`adjustments`,`" +
  "numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`" +
  "patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],F={lossTaken:96,lossBelow:104,leastGain:112,bestLoss" +
  ":120,check:128,firstStep:136,random:144,frameSize:176},Ii=class extends r{name=`Uncompilable`;node;constructor" +
  "(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Li=class extends r" +
  "{},Ri=class extends r{name=`NonFiniteFault`;node;step;kind;constructor(e,t,n,r){let i=n===`parameter`&&t>0;sup" +
  "er({what:`non-finite ${n===`parameter`?`value`:n}`,where:`node ${e}, step ${t}`,found:r,expected:i?`finite num" +
  "bers after the update of step ${t-1}`:`finite numbers; no parameter was changed`}),this.node=e,this.step=t,thi" +
  "s.kind=n}};function zi(e,t){if(Number.isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data." +
  "every(Number.isFinite)))return;for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)" +
  "):void 0,r=n.family===`parameter`&&!n.frozen?`parameter`:`value`;if(e!==void 0)throw new Ri(n.id,t,r,e)}let n=" +
  "Bi(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)throw n;for(let n of[...e.n" +
  "odes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new Ri" +
  "(n.id,t,`gradient`,e)}}function Bi(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)),!Number.isFinite(r))r" +
  "eturn new Ri(i,t,`value`,r)}function Vi(e){if(!(e instanceof r)){let t=e instanceof Error?e.message:String(e);" +
  "return{type:`error`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expected:o,nearest:s}=e,c={message:" +
  "t,what:n,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Ri?{...c,type:`non-finit" +
  "e`,node:e.node,step:e.step,kind:e.kind}:e instanceof Ii?{...c,type:`uncompilable`,node:e.node}:{...c,type:e in" +
  "stanceof Li?`unfit`:`fault`}}var Hi=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e," +
  "t){let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Ui({values:e,gradients:t" +
  "},n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:" +
  "t})=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);re" +
  "turn{values:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shap" +
  "e[0]}}var Wi=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}ha" +
  "s(e){return this.#e.has(e)}};function Gi({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}" +
  "function I(e){return typeof e==`function`}function Ki(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});ret" +
  "urn t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var qi=Ki(e=>function(t){e(this),th" +
  "is.message=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).joi" +
  "n(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function Ji(e,t){if(e){let n=e.indexOf(t);0<=n&&" +
  "e.splice(n,1)}}var L=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._f" +
  "inalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._paren" +
  "tage=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(I(" +
  "n))try{n()}catch(t){e=t instanceof qi?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let" +
  " t of r)try{Zi(t)}catch(t){e??=[],t instanceof qi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new qi(e)}}add(t)" +
  "{if(t&&t!==this){if(this.closed)Zi(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addPar" +
  "ent(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e|" +
  "|Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push" +
  "(e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Ji(t,e)}" +
  "remove(t){let{_finalizers:n}=this;n&&Ji(n,t),t instanceof e&&t._removeParent(this)}};L.EMPTY=(()=>{let e=new L" +
  ";return e.closed=!0,e})();var Yi=L.EMPTY;function Xi(e){return e instanceof L||e&&`closed`in e&&I(e.remove)&&I" +
  "(e.add)&&I(e.unsubscribe)}function Zi(e){I(e)?e():e.unsubscribe()}var Qi={onUnhandledError:null,onStoppedNotif" +
  "ication:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},$i={setTimeo" +
  "ut(e,t,...n){let{delegate:r}=$i;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout" +
  "(e){let{delegate:t}=$i;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function ea(e){$i.setTimeout" +
  "(()=>{let{onUnhandledError:t}=Qi;if(t)t(e);else throw e})}function ta(){}var na=aa(`C`,void 0,void 0);function" +
  " ra(e){return aa(`E`,void 0,e)}function ia(e){return aa(`N`,e,void 0)}function aa(e,t,n){return{kind:e,value:t" +
  ",error:n}}var oa=null;function sa(e){if(Qi.useDeprecatedSynchronousErrorHandling){let t=!oa;if(t&&(oa={errorTh" +
  "rown:!1,error:null}),e(),t){let{errorThrown:e,error:t}=oa;if(oa=null,e)throw t}}else e()}function ca(e){Qi.use" +
  "DeprecatedSynchronousErrorHandling&&oa&&(oa.errorThrown=!0,oa.error=e)}var la=class extends L{constructor(e){s" +
  "uper(),this.isStopped=!1,e?(this.destination=e,Xi(e)&&e.add(this)):this.destination=_a}static create(e,t,n){re" +
  "turn new pa(e,t,n)}next(e){this.isStopped?ga(ia(e),this):this._next(e)}error(e){this.isStopped?ga(ra(e),this):" +
  "(this.isStopped=!0,this._error(e))}complete(){this.isStopped?ga(na,this):(this.isStopped=!0,this._complete())}" +
  "unsubscribe(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destina" +
  "tion.next(e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destinat" +
  "ion.complete()}finally{this.unsubscribe()}}},ua=Function.prototype.bind;function da(e,t){return ua.call(e,t)}v" +
  "ar fa=class{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}" +
  "catch(e){ma(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){ma(e)}else ma(e)}compl" +
  "ete(){let{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){ma(e)}}},pa=class extends la{constru" +
  "ctor(e,t,n){super();let r;if(I(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&Q" +
  "i.useDeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&da(e.next," +
  "t),error:e.error&&da(e.error,t),complete:e.complete&&da(e.complete,t)}):r=e}this.destination=new fa(r)}};funct" +
  "ion ma(e){Qi.useDeprecatedSynchronousErrorHandling?ca(e):ea(e)}function ha(e){throw e}function ga(e,t){let{onS" +
  "toppedNotification:n}=Qi;n&&$i.setTimeout(()=>n(e,t))}var _a={closed:!0,next:ta,error:ha,complete:ta},va=typeo" +
  "f Symbol==`function`&&Symbol.observable||`@@observable`;function ya(e){return e}function ba(e){return e.length" +
  "===0?ya:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var R=class e{constructor(e){e&&(this._s" +
  "ubscribe=e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=Ca(e)?e:new pa(e,t," +
  "n);return sa(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r)" +
  ")}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=xa(t),new t((t" +
  ",n)=>{let r=new pa({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})" +
  "}_subscribe(e){return this.source?.subscribe(e)}[va](){return this}pipe(...e){return ba(e)(this)}toPromise(e){" +
  "return e=xa(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};R.create=e=>new R(e);function x" +
  "a(e){return e??Qi.Promise??Promise}function Sa(e){return e&&I(e.next)&&I(e.error)&&I(e.complete)}function Ca(e" +
  "){return e&&e instanceof la||Sa(e)&&Xi(e)}function wa(e){return I(e?.lift)}function Ta(e){return t=>{if(wa(t))" +
  "return t.lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unkno" +
  "wn Observable type`)}}function Ea(e,t,n,r,i){return new Da(e,t,n,r,i)}var Da=class extends la{constructor(e,t," +
  "n,r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.erro" +
  "r(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._" +
  "error,this._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}uns" +
  "ubscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe()," +
  "t||(e=this.onFinalize)==null||e.call(this)}}},Oa=Ki(e=>function(){e(this),this.name=`ObjectUnsubscribedError`," +
  "this.message=`object unsubscribed`}),ka=class extends R{constructor(){super(),this.closed=!1,this.currentObser" +
  "vers=null,this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Aa(this" +
  ",this);return t.operator=e,t}_throwIfClosed(){if(this.closed)throw new Oa}next(e){sa(()=>{if(this._throwIfClos" +
  "ed(),!this.isStopped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t." +
  "next(e)}})}error(e){sa(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thr" +
  "ownError=e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){sa(()=>{if(this._throwIfClose" +
  "d(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscrib" +
  "e(){this.isStopped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observe" +
  "rs?.length>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._t" +
  "hrowIfClosed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isSto" +
  "pped:n,observers:r}=this;return t||n?Yi:(this.currentObservers=null,r.push(e),new L(()=>{this.currentObservers" +
  "=null,Ji(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.c" +
  "omplete()}asObservable(){let e=new R;return e.source=this,e}};ka.create=(e,t)=>new Aa(e,t);var Aa=class extend" +
  "s ka{constructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)=" +
  "=null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(" +
  "e=this.destination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Yi}};function " +
  "ja(e){return!!e&&(e instanceof R||I(e.lift)&&I(e.subscribe))}function Ma(e,t){return Ta((n,r)=>{let i=0;n.subs" +
  "cribe(Ea(r,n=>{r.next(e.call(t,n,i++))}))})}function Na(e,t){return new R(n=>{let r=new Map,i=[],a=new L,o=-1," +
  "s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new L;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r" +
  ".set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>" +
  "{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},com" +
  "plete:()=>{n.complete()}}))})}var Pa={expected:`true or false`,allows:e=>typeof e==`boolean`},Fa={expected:`a " +
  "finite number`,allows:Number.isFinite},Ia={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&" +
  "&e>=0},La={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},Ra={expected:`a number, 0 or mo" +
  "re`,allows:e=>typeof e==`number`&&e>=0},za={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeIntege" +
  "r(e)&&e>0},Ba={expected:`a list`,allows:Array.isArray},Va={expected:``,allows:()=>!0};function Ha({expected:e," +
  "allows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Ua(e,t){return{expected:t,all" +
  "ows:t=>typeof t?.[e]==`function`}}function Wa(e,t){if(typeof e!=`function`)throw new r({what:`not a function`," +
  "where:t,found:e,expected:`a function`})}var Ga=class{held=Ka;#e;#t=Ka;#n=Ka;#r;constructor(e){this.#e=e}get an" +
  "y(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}rele" +
  "ase(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.h" +
  "eld=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of th" +
  "is.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.l" +
  "ength&&(this.#r=qt(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e." +
  "data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Ka=new Map,qa=class" +
  "{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new R(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{thi" +
  "s.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e" +
  "=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){" +
  "let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}" +
  "},Ja=class extends R{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this" +
  ".#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);" +
  "t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Ya=class{id;op;attribut" +
  "es;position;rank;shape;units;inputs;edges=[];operation;changed=new Ja;objectiveWeight=0;flows=!1;propagation;c" +
  "lamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`stri" +
  "ng`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=" +
  "e.rank,this.shape=e.shape,this.units=Gt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return this.c" +
  "urrent===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchUp(),th" +
  "is.current!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,expected:this.missing()" +
  "})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new r({what:`no" +
  " gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueListene" +
  "r.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new qa({la" +
  "test:()=>(this.propagation.catchUp(),this.#i||this.propagation.emitter.willEmitValue(this.position)?void 0:thi" +
  "s.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??=n" +
  "ew qa({latest:()=>!(this.#a||this.propagation.emitter.willEmitGradient(this.position))&&this.propagation.ensur" +
  "eGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUni" +
  "t(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:" +
  "this.value$.pipe(Ma(t)),gradient$:this.gradient$.pipe(Ma(t))}}get clamped(){return this.clamps?.any??!1}get he" +
  "ld(){return this.clamps?.held??Ka}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not a value to hold`,wh" +
  "ere:this.id,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.clamp(0,e)}release" +
  "(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBac" +
  "k(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length" +
  "!==e.data.length&&(this.#t=qt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e" +
  ">=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}g" +
  "et passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e" +
  "=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&" +
  "(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0}" +
  "get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.comple" +
  "te(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Kt(t.shape,e)?t:qt(" +
  "e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e" +
  "=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<thi" +
  "s.units))throw new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0 to ${this.unit" +
  "s-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Ga(this.units),e(" +
  "this.clamps),this.propagation.due(this)})}};function Xa(e,{id:t,shape:n,units:i}){let a=$a(e,t),o=j(a),s=`${M(" +
  "n)}${n[0]===-1?` or its numbers row by row`:``}`,c=()=>{let n=a.length>0||typeof e==`number`||Jt(e);return new" +
  " r({what:o?`values do not fit`:`no rows`,where:t,found:n?M(a):e,expected:s})};if(n[0]!==-1){if(ArrayBuffer.isV" +
  "iew(e)&&a[0]===j(n)||Kt(a,n))return n;throw c()}if(a.length===2&&a[1]===i)return a;if(a.length<2&&o>0&&o%i===0" +
  ")return[o/i,i];throw c()}function Za(e,t,n){let r=Jt(e)?e.data:e;r instanceof Float64Array?t.set(r):$t(r,Qt(r)" +
  ",t,n)}function Qa(e,t,n){let r=n===void 0?$a(e,t):Xa(e,n),i=new Float64Array(en(r,t));return Za(e,i,t),{shape:" +
  "r,data:i}}function $a(e,t){return Jt(e)?(Yt(e,t),e.shape):Qt(e)}var eo=class extends Ya{family;symbol;times=0;" +
  "#e=new L;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.f" +
  "rozen===!0,e.spec.value!==void 0&&this.#s(Qa(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.u" +
  "pdate(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.va" +
  "lue,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Ua(`subscribe`,`an Observable" +
  "`),this.id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return t" +
  "his.#e.add(t),t}get given(){return this.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation" +
  ".catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.pr" +
  "opagation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompu" +
  "te(){let e=this.given,t=this.#t??(e===void 0?void 0:Xt(e));return t!==void 0&&(this.times++,this.clamps?.advan" +
  "ce(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?Xt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0])," +
  "!0)}rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a va" +
  "lue for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propag" +
  "ation.running||this.#t!==void 0?qt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Xa(e,this),n=this." +
  "blank(t);return Za(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}cat" +
  "ch(e){this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},to=class extends r{na" +
  "me=`GraphFault`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...io(t),wha" +
  "t:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},no=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{" +
  "return e()}catch(e){if(!(e instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(" +
  "e())})}stop(){if(this.#e.length>0)throw new to(this.#e)}};function ro(e,t,n){let i=e instanceof Error?e:Error(" +
  "String(e)),a=e instanceof r?io(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}" +
  ", ${a.where}`;return new r({...a,where:o},{cause:i})}function io({what:e,where:t,found:n,expected:r}){return{w" +
  "hat:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function ao(e){if(e.origin!==void 0)return(t,n,r)=>{let i" +
  "=e.origin?.(t,n,r);return _(i,`origin`,oo,e.name),i}}var oo={expected:`the index of an input and of a unit of " +
  "it`,allows:e=>Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)},so=class extends L{source;consume" +
  "r;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.po" +
  "sition,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this" +
  ".unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e," +
  "t){let{consumer:n}=this;if(!n.flows||!n.hasValue)return;let r=n.passedGradient;if(r!==void 0)try{let i=t===voi" +
  "d 0?r:co(r,t,n.units);n.operation.backward(n.call,i,this.index,e)}catch(e){throw ro(e,n.id,n.op)}}contribution" +
  "(e){this.#e.ensureGradients();let{shape:t,data:n}=this.source.gradient,r={shape:t,data:new Float64Array(n.leng" +
  "th)};return this.accumulate(r,e),r}get contribution$(){return this.source.gradient$.pipe(Ma(()=>this.contribut" +
  "ion()))}};function co({shape:e,data:t},n,r){return{shape:e,data:t.map((e,t)=>t%r===n?e:0)}}var lo=class extend" +
  "s Ya{operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t," +
  "this.family=t.family,this.symbol=t.symbol,this.#t={attributes:this.attributes,inputs:n.map(()=>fo),output:fo,t" +
  "raining:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e.edges.push(new so(e,this,t,r)))}get flow(){return this" +
  ".#e??=uo(this),this.#e}recompute(){if(this.clamps?.advance(),!this.#i())return!1;let e=this.#t,{propagation:t}" +
  "=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.ope" +
  "ration.forward(e)}catch(e){throw this.#r=!0,ro(e,this.id,this.op)}return this.become(this.clamped?Xt(i):i,r!==" +
  "n),!0}rollBack(){this.#r?this.clamps?.rollBack():super.rollBack(),this.#r=!1;let{current:e}=this;this.#i(),thi" +
  "s.#t.output=e??fo,e!==void 0&&this.clamped&&(this.#t.output=qt(e.shape),this.operation.forward(this.#t))}missi" +
  "ng(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=t" +
  "his.#t.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let" +
  "{shape:t}=this;return(this.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),th" +
  "is.#n}};function uo({operation:e,attributes:t,inputs:n,units:r}){if(e.couples===!0)return`all`;let i=n.map(({s" +
  "hape:e})=>e),a=ao(e);try{return a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{return}}var fo={shape:[0],data" +
  ":new Float64Array};function po(e,t){return new R(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({" +
  "next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var mo=200;function ho(e,...t){retur" +
  "n e+t.map(e=>`/${go(String(e))}`).join(``)}function go(e){return(e.length>mo?`${e.slice(0,mo)}…`:e).replaceAll" +
  "(`~`,`~0`).replaceAll(`/`,`~1`)}var _o=[`input`,`target`,`parameter`];function vo(e,t){if(!(typeof e==`string`" +
  "&&e.length>0&&e.length<=200))throw new r({what:`not an id`,where:t,found:e,expected:`a text of 1 to 200 charac" +
  "ters`})}function yo(e){return _o.includes(e)}function bo({op:e},t){if(typeof e!=`string`)return _r(e,t),e;if(!" +
  "yo(e)){if(kr.has(e))return kr.get(e);throw new r({what:`unknown operation`,where:t,found:e,expected:`the name " +
  "of an operation, or readGraph(text, { operations: [...] })`,nearest:i(e,[..._o,...kr.names])})}}function xo({a" +
  "ttributes:e=wo},t,n){return le(t?.rules??wo,e,n)}function So({id:e,inputs:t},n,i){let[a,o]=n?.arity??[0,0];if(" +
  "t.length>=a&&t.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new r({what:" +
  "`wrong count of inputs of ${e}`,where:i,found:t.length,expected:s})}function Co(e,t,n){let{id:i,operation:a,at" +
  "tributes:o}=e;if(a===void 0)return Eo(e,n??`node ${i}`);try{let e=a.inferShape(t.map(e=>e.shape),o);return _(e" +
  ",`shape`,To,a.name),e}catch(e){if(!(e instanceof r))throw e;let o=t.map(e=>`${e.id} ${M(e.shape)}`).join(`, `)" +
  ",s=[n,e.where].filter(e=>e!==void 0).join(`, `);throw new r({...io(e),what:`${e.what}: node ${i} (${a.name}) o" +
  "f ${o}`,where:s===``?void 0:s})}}var wo={},To={expected:`a list of sizes`,allows:e=>Array.isArray(e)&&e.every(" +
  "e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function Eo({id:e,op:t,units:n,value:i},a){if(t===`parameter`)retur" +
  "n Do(e,i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1)throw new r({what:`width of ${e}`,where:`${a}/units`," +
  "found:n,expected:`a whole number, 1 or more`});en([1,n],`${a}/units`);let o=[-1,n];return i!==void 0&&Oo(e,i,o" +
  ",`${a}/value`),o}function Do(e,t,n){if(t===void 0)throw new r({what:`parameter ${e} without numbers`,where:`${" +
  "n}/data`,expected:`its shape and data`});let i=en(t.shape,`${n}/shape`);return ko(`parameter ${e}`,t,i,`${n}/d" +
  "ata`),t.shape}function Oo(e,t,n,i){let a=en(t.shape,i);if(!Kt([-1,...t.shape.slice(1)],n)||t.shape.length===0)" +
  "throw new r({what:`value of ${e}`,where:i,found:M(t.shape),expected:M(n)});ko(`value of ${e}`,t,a,i)}function " +
  "ko(e,{shape:t,data:n},i,a){let o=n?.length;if(o!==i)throw new r({what:e,where:a,found:o,expected:`${i} numbers" +
  " for ${M(t)}`})}var Ao=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new " +
  "Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEac" +
  "hConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function jo(e){Hn(e,Fo,Po,`field`),_(e.n" +
  "odes,`nodes`,Ba,Po),e.nodes.forEach((e,t)=>{Hn(e,Io,Bo(t),`field`),_(e.inputs,`inputs`,Ba,Bo(t))});let t=new n" +
  "o,n=new Ro(e,t,Bo),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e}" +
  ",t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}function Mo(e,{position:t}){l" +
  "et n=t.get(e);if(n!==void 0)return n;throw new r({what:`unknown node`,found:e,expected:`the id of a node of th" +
  "is graph`,nearest:No(e,t)})}function No(e,t){return t.size<=Lo?i(e,[...t.keys()]):void 0}var Po=`graph, as fro" +
  "m readGraph`,Fo={nodes:Va,objective:w},Io={id:Va,op:Va,inputs:Va,attributes:w,units:Va,value:w,frozen:Pa,opera" +
  "tion:Va},Lo=1e3,Ro=class{#e;#t;#n;#r=new Map;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}resolve(){return" +
  " this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{vo(e,this.#n(t,`id`))}),this.#r.has(e)?this.#t.add(()" +
  "=>({what:`duplicate id`,where:this.#n(t,`id`),found:e,expected:`an id of its own`})):this.#r.set(e,t)}),this.#" +
  "e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>bo(e,this.#n(t,`op`))),r=this.#t.attempt(()=>xo(e,n,this.#n(t,`a" +
  "ttributes`)));return(n!==void 0||yo(e.op))&&this.#t.attempt(()=>{So(e,n,this.#n(t,`inputs`))}),Object.assign({" +
  "},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#i(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===" +
  "0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.wa" +
  "iting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#s(e,t.waiting),n}place(e,t){let" +
  " n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==v" +
  "oid 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>Co(o,s,this.#n(t)));if(c===void 0)return;l" +
  "et l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#i" +
  "(e){let t=new Ao(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#r.get(e);i===void 0" +
  "?this.#o(e,this.#n(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e." +
  "objective===void 0)return new Map(zo(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.obj" +
  "ective)){let a=t.get(r);a===void 0?this.#o(r,ho(`/objective`,r),`the id of a scalar node`):(this.#a(e[a],i),n." +
  "set(a,i))}return n}#a({id:e,shape:t},n){let r=ho(`/objective`,e);j(t)!==1&&this.#t.add(()=>({what:`not a scala" +
  "r`,where:r,found:M(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,wh" +
  "ere:r,found:n,expected:`a finite number`}))}#o(e,t,n){this.#t.add(()=>({what:`unknown node`,where:t,found:e,ex" +
  "pected:n,nearest:No(e,this.#r)}))}#s(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i" +
  ")&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#r.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).re" +
  "verse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:this.#n(o[0],`inputs`),found:[...s" +
  ",o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function zo(e){let t=new Uint8Array(e" +
  ".length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operatio" +
  "n!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function Bo(e,...t){return ho(`/nodes`,e,...t)}var " +
  "Vo=class{#e=new Ho(e=>e.valueListener);#t=new Ho(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;emit(e,t){let n=this" +
  ".#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(l" +
  "et e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradien" +
  "ts.positions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willEmitValue(e){return e>this.#" +
  "r&&this.#n?.values.has(e)===!0}willEmitGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Ho=class" +
  "{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this" +
  ".#e(t[e]))),this.#n}},Uo=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.len" +
  "gth}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;" +
  "this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this." +
  "#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}ret" +
  "urn this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math." +
  "clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this" +
  ".#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Wo=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=" +
  "new ka;wave$=new ka;role$=new ka;nodes;objective=[];emitter=new Vo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l" +
  "=0;#u;#d=!1;watchNumber=0;roleNumber=0;#f=!1;constructor(e,t){this.#n=new Uo(e),this.#r=new Uo(e),this.nodes=t" +
  "(this),this.#e=this.nodes.filter(e=>e instanceof eo).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes." +
  "filter(({operation:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(" +
  "e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every((" +
  "{hasValue:e})=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}se" +
  "tObjective(e){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n" +
  "=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.grad" +
  "ientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.tr" +
  "aining||t!==this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){this" +
  ".assertAlive();let r=n===`later`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this" +
  ".#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp():this.#m(i,r))}get isWatched(){return this.#c+thi" +
  "s.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:t" +
  "his.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){retu" +
  "rn this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAnnounced===!1}assertAlive(){if(this.#f)throw Go()" +
  "}onDispose(e){return this.role$.subscribe({complete:()=>{e(Go())}})}catchUp(){let e=this.#u;if(e===void 0)retu" +
  "rn;this.#u=void 0;let{running:t}=this,n=this.#h(e.change,e);this.running=t;let r=this.#d?void 0:n;if(r!==void " +
  "0&&e.isAnnounced)for(let e of this.nodes)this.due(e);if(e.done(r),t||this.#p(),n!==void 0&&r===void 0)throw n}" +
  "update(e){if(this.catchUp(),this.assertAlive(),this.#s)e();else if(this.running)this.#o.push(e);else{let t=thi" +
  "s.#h(e);if(this.#p(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e():this.#f||(this.#o.push(e),this.ru" +
  "nning||this.#p())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#C(),!0):!1}valu" +
  "eObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesCh" +
  "anged(){this.role$.next(++this.roleNumber)}reportError(e,{id:t}){let n=e instanceof r?e:Ko(e,`the stream that " +
  "drives it failed`,t);this.#T(n)||this.#E(n)}dispose(){this.#f=!0,this.#u=void 0,this.#o=[],this.error$.complet" +
  "e(),this.wave$.complete(),this.role$.complete()}#p(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){l" +
  "et t=this.#h(e);t!==void 0&&!this.error$.observed&&this.#E(t)}}#m(e,t){e.isAnnounced=!0,this.number++,this.run" +
  "ning=!0,this.emitter.emit(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#p()}#h(e,t){try{let" +
  " n=this.#g(e,t);return n!==void 0&&this.#T(n),n}finally{this.running=!1}}#g(e,t){let{batch:n,training:r,draw:i" +
  "}=this,a;this.#d=!1;try{this.#_(e),this.running=!0,this.#v(t?.isAnnounced===!0),this.#d=!0}catch(e){return thi" +
  "s.running=!0,this.#y(),Object.assign(this,{batch:n,training:r,draw:i}),Ko(e,`the change failed`)}try{this.#l>0" +
  "&&this.hasLoss&&this.#b()}catch(e){a=e}return this.#x(t),a===void 0?void 0:Ko(a,`the gradients failed`)}#_(e){" +
  "this.#s=!0;try{e()}finally{this.#s=!1}}#v(e){if(this.#n.isEmpty)return;this.batch=this.#w();let{nodes:t}=this;" +
  "for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i." +
  "pop()}e||this.number++}#y(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of th" +
  "is.nodes)e.discard()}#b(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){" +
  "let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient()" +
  ";this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#x(e){let t=this.#i,n=e?.isAnnounced===!0?e.glim" +
  "pse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#S(n),t.length>0&&n===" +
  "void 0&&this.wave$.next(this.number),t.length=0}#S(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.e" +
  "mitGradient(e?.gradients.has(r.position))}t.length=0}#C(){let{running:e}=this;this.running=!0;try{this.#b(),th" +
  "is.#S()}finally{this.running=e}e||this.#p()}#w(){let e;for(let t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!" +
  "==e.rows))throw new r({what:`inputs of different batch sizes`,where:`${e.id} and ${t.id}`,found:[e.rows,t.rows" +
  "],expected:`as many rows in each; feed all of them at once, or use probe`});return e?.rows??this.batch}#T(e){l" +
  "et{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#E(e){new R(t=>{t.error(e)})." +
  "subscribe()}};function Go(){return new r({what:`the graph has been disposed`,expected:`a living graph`})}funct" +
  "ion Ko(e,t,n){if(e instanceof r)return e;let i=e instanceof Error?e:Error(String(e));return new r({what:`${t}:" +
  " ${i.message}`,where:n},{cause:i})}var qo=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){" +
  "this.topology=jo(e),this.#t=new Wo(this.topology.nodes.length,e=>Qo(this.topology,e)),this.#e=this.#t.nodes,th" +
  "is.nodes=this.#e;let t=this.#e.filter(e=>e instanceof eo);this.inputs=t.filter(({family:e})=>e===`input`),this" +
  ".targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t." +
  "setObjective(this.topology.objective),this.#t.update(()=>void 0)}get[t](){return#t in this?`graph`:void 0}has(" +
  "e){return this.topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`]" +
  ")}parameter(e){return this.#r(e,[`parameter`])}update(e){Wa(e,`update`),this.#t.update(e)}postpone(e,t,n){this" +
  ".#t.postpone(e,t,n)}checkAlive(){this.#t.assertAlive()}onDispose(e){return this.#t.onDispose(e)}get isBehind()" +
  "{return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){s(e,`feed`,`value`),this.update(()=>{for(let[t,n]" +
  "of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);ja(n)?e.connect(n):e.set(n)}})}get hasLo" +
  "ss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Na(po(()=>this.wave,this.wave$)," +
  "()=>this.#t.objective)}backward(){if(!this.#t.ensureGradients())throw new r({what:`nothing to differentiate`,e" +
  "xpected:this.#i()})}differentiate(e){s(e,`differentiate`,`weight`);let t=Object.entries(e).map(([e,t])=>{let n" +
  "=this.#n(e);if(n.shape.some(e=>e!==1))throw new r({what:`not a scalar`,where:e,found:M(n.shape),expected:`a sc" +
  "alar node`});if(!Number.isFinite(t))throw new r({what:`not a weight`,where:e,found:t,expected:`a finite number" +
  "`});return[n.position,t]});this.#t.setObjective(new Map(t))}get objective(){return new Map(this.#t.objective.m" +
  "ap(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnh" +
  "eard&&this.#t.catchUp(),this.#t.number}get madeWave(){return this.#t.number}get dueWave(){return this.#t.numbe" +
  "r+ +!!this.#t.isBehindUnheard}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumbe" +
  "r}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return this." +
  "#t.role$}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchU" +
  "p(),this.#t.batch}setMode(e){Hn(e,Jo,`setMode`),_(e.training,`training`,Pa,`setMode`),this.#t.setMode(e.traini" +
  "ng,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.cat" +
  "chUp(),this.#t.draw}toSpec(e={}){return Hn(e,Yo,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,." +
  "..n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,value:Xt(i.value),frozen:i.frozen};let{value" +
  ":a,...o}=n;return e.values===!0&&i instanceof eo&&i.hasValue?{...o,value:Xt(i.value)}:o}),objective:Object.fro" +
  "mEntries(this.objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}" +
  "dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(e){return this.#e[Mo(e,this.topology)]}#r(e,t)" +
  "{let n=this.#n(e);if(n instanceof eo&&t.includes(n.family))return n;throw new r({what:`wrong kind of node`,whe" +
  "re:e,found:n.op,expected:t.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`" +
  "a g.loss or a scalar node at the end`}},Jo={training:Pa,draw:b},Yo={values:Pa};function Xo(e){return n(e)===`g" +
  "raph`}function Zo(e,t){if(!Xo(e))throw new r({what:`not a graph`,where:t,found:e,expected:`a graph, as compose" +
  " and network make it`})}function Qo({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.m" +
  "ap(e=>n[e]);n.push(e===void 0?new eo(r,t):new lo(r,e,i,t))}return n}function $o(e,t={}){Zo(e,`probe`),Hn(t,es," +
  "`probe`);let{values:n={},training:i=!1,draw:a=0}=t,o=new Map(Object.entries(n).map(([t,n])=>{let i=e.node(t),{" +
  "position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o!==`parameter`)throw new r({what:`not a leaf`,where:t,fo" +
  "und:o,expected:`an input, a target or a parameter`});return[a,Qa(n,t,i)]})),s=rs(e,o);return new ts(e.topology" +
  ",({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[" +
  "0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objective:new Map([...e.objective].m" +
  "ap(([t,n])=>[e.node(t).position,n]))})}var es={values:w,training:Pa,draw:b},ts=class{topology;#e;#t;#n;constru" +
  "ctor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(e){let t=t" +
  "his.at(this.position(e));if(t!==void 0)return t;throw new r({what:`no value`,where:e,expected:`values for ever" +
  "ything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let e=0;for(let[t,n]of th" +
  "is.#e.objective){let i=this.at(t);if(i===void 0)throw new r({what:`the loss has no value`,where:this.topology." +
  "nodes[t].spec.id,expected:`values for all inputs and targets, as many rows in each`});e+=n*i.data[0]}return e}" +
  "gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){le" +
  "t{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length" +
  ")}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(" +
  "t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0" +
  "?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.top" +
  "ology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#o(t,n))}}#r(e,t){let{p" +
  "osition:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{sh" +
  "ape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&ns(a,r,(" +
  ")=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Xt(t.output):t?.output),this.#t.pus" +
  "h(t)}let o=this.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e" +
  "!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r,out" +
  "put:qt(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n,spec:{operation:r}},i){l" +
  "et a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t,o);n.forEach((t,n)=>{l" +
  "et o=i[t];o!==void 0&&ns(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.size===0)retu" +
  "rn t;let r=Gt(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#o(e," +
  "{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Gt(this.topology.nodes[e].shape);for(let e=0;e<t.le" +
  "ngth;e++)t[e]=n.get(e%r)??t[e]}position(e){return Mo(e,this.topology)}};function ns(e,{name:t},n){try{n()}catc" +
  "h(n){throw ro(n,e,t)}}function rs(e,t){let n=[...t].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=n;for(let[t,{s" +
  "hape:a}]of n)if(a[0]!==i[1].shape[0])throw new r({what:`inputs of different batch sizes`,where:`${e.nodes[i[0]" +
  "].id} and ${e.nodes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return n.length===0?e" +
  ".batch:i[1].shape[0]}var is=class{engine=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=" +
  "0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.l" +
  "oss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose" +
  "(){}};function as({edges:e,frozen:t},n){return!t&&(n.biases===!0||!e.every(cs))}function os({slots:e,penalty:t" +
  "}){let n=0;for(let r of _i){let i=t[r.name]??0;if(i!==0)for(let{parameter:a}of e)as(a,t)&&(n+=r.value(a.value." +
  "data,i))}return n}function ss({slots:e,penalty:t},n){let r=e=>os({slots:[e],penalty:t});return new Ri(e.reduce" +
  "((e,t)=>r(t)>r(e)?t:e).parameter.id,n,`penalty`,1/0)}function cs({consumer:{family:e,inputs:t},index:n}){retur" +
  "n e===`weighted-sum`&&xr(t).bias!==void 0&&n===t.length-1}var ls=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#" +
  "a;constructor(e,t={},n=us(e)){this.data=e,this.rows=n;let{batchSize:r=this.rows}=t;l(`batch size`,r),this.#e=M" +
  "ath.min(r,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(t" +
  "his.#i=new un(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?" +
  "{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoch)throw new r({what:`checkpo" +
  "int of another dealing`,where:`batch`,found:t,expected:`a whole number from 0 to ${this.perEpoch-1}`});n!==voi" +
  "d 0&&un.restore(n);let i=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&this.#t&&(this." +
  "#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}ge" +
  "t start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}ta" +
  "ke(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);return Object" +
  ".fromEntries(Object.entries(this.data).map(([t,n])=>[t,ds(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(" +
  "this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a==" +
  "=void 0){let t=e===void 0?void 0:un.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows" +
  "},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function us(e){let t=Object.entries" +
  "(e),n=t.length===0?0:t[0][1].shape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw new r({what:`data of differen" +
  "t lengths`,where:e,found:i[0],expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw new r({what:`no data to train" +
  " on`,found:n,expected:`1 row or more`});return n}function ds({shape:e,data:t},n){let r=t.length/e[0],i=new Flo" +
  "at64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.s" +
  "lice(1)],data:i}}function fs({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})" +
  "=>e).map(({id:e,value:t})=>[e,t]))}function ps(e,t){let n=fs(e);return t===void 0||Object.values(n).every(({sh" +
  "ape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function ms(e,t){let n=e?.constantInputs?.(t)??[];return _(n,`const" +
  "ant inputs`,hs,e?.name),n}var hs={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.every(Number.isSa" +
  "feInteger)};function gs(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(l" +
  "et e of r)n.add(e);return n}function _s(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=ms(i" +
  ".operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function vs(e," +
  "t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(" +
  "e)))&&n.add(r);return n}var ys=2**128-2**103;function bs({tables:e,parameters:t},n,{nodes:r,objective:i,topolo" +
  "gy:a},o){let s=gs(a.nodes,Array.from(i.keys(),e=>a.position.get(e)??0));for(let{position:e,gradient:n}of t.mem" +
  "bers){let{id:t,value:i}=r[e];if((n!==void 0||s.has(e))&&(Cs(i.data,()=>`node ${t}`),n!==void 0))for(let[n,r]of" +
  " Object.entries(o.get(e)?.state??{}))Cs(r,()=>`node ${t}, ${n} of the optimiser`)}for(let{position:t,units:i}o" +
  "f e){let{id:e}=r[t];Cs(n[e].data,t=>`node ${e}, row ${Math.floor(t/i)}`)}}function xs(e){let{penalty:t,step:n," +
  "updater:r}=e,i=e.rateAt(n);Ss(i);for(let[e,n]of Object.entries(t))Cs([Number(n)],()=>`penalty/${e}`);for(let e" +
  " of r.kernels??[]){let t=new Float64Array(e.count);e.settle(t,0,{step:n,learningRate:i}),Cs(t,()=>`optimizer`)" +
  "}}function Ss(e){Math.abs(e)>=ys&&Cs([e],()=>`learningRate`)}function Cs(e,t){for(let n=0;n<e.length;n++){let " +
  "r=Math.abs(e[n]);if(r>=ys&&r<1/0)throw new Li({what:`number beyond float32`,where:t(n),found:e[n],expected:`at" +
  " most 3.4e+38 in size, or an engine in float64`})}}function ws(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:" +
  "e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)Ts(t[n.nodes[e.position].id].data,e,i);let{members" +
  ":o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].v" +
  "alue.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)" +
  "})}}function Ts(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o" +
  "++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}function Es(e,t,n){return{...n,topology:e.topolog" +
  "y,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n])),held:t=>e.nodes[t].held,width:t.wid" +
  "th,has:(e,n,r)=>t.has(e,n,r)}}var Ds=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this" +
  ".#t=t,this.#n=n;let r=t.batches??new ls(fs(e),{shuffle:!1},e.batch),i=r.varies?r.data:ps(e,t.batches),a=new Ma" +
  "p(t.slots.map(e=>[e.parameter.position,e]));this.batches=r,this.slots=a,this.#r=i,this.request=Es(e,n,{rows:r." +
  "fullSize,tables:new Map(Object.entries(i).map(([t,{shape:n}])=>[e.node(t).position,n[0]])),varies:r.varies,tra" +
  "ins:e=>a.get(e)?.parameter.frozen===!1,isPenalised:e=>{let n=a.get(e);return n!==void 0&&as(n.parameter,t.pena" +
  "lty)},states:Object.keys(t.updater.init(0)).length})}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=thi" +
  "s.#t,a=t?.tape??e;this.#n.bytes===4&&bs(a,this.#r,this.#e,this.slots);let o=this.#n.create(a,{topology:n,batch" +
  "es:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return ws(o,this.#r,this.#e,this.slots),o}},Os=cl" +
  "ass{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t" +
  ".get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){l" +
  "et n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*" +
  "this.#e}};function ks(e,{trains:t,isPenalised:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({posi" +
  "tion:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>" +
  "Math.ceil(j(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={penalised:u(s),trained:u(o),count:u(c)},f=a.take(d.count" +
  "),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=j(r),a={offset:f+m,count:i,units:i,perRow:!1" +
  "},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()" +
  "=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function As({spec:e}){return e.op===`p" +
  "arameter`}function js(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].o" +
  "ffset,count:r.count,constants:t.constants(...Ns(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a," +
  "output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.cou" +
  "nt,constants:t.constants(...Ns(t.attributes))})}}}function Ms(e){return{couplesUnits:!0,fits:({output:e})=>e.p" +
  "erRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})}" +
  ",backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.off" +
  "set,g:o.offset,units:a.units})}}}function Ns(e){return Object.values(e).filter(e=>typeof e==`number`)}function" +
  " Ps(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{Vs(t,{into:t.output.offset,add:i===0?0:1,fr" +
  "om:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){Vs(t,{into:r,add:i,from:t.gradient.offset,coun" +
  "t:a},e(t,n))}}}var Fs={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{Vs(e,{" +
  "into:e.output.offset+Ws(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Vs(e,{into:n,add" +
  ":r,from:e.gradient.offset+Ws(e,t),count:i})}},Is={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.i" +
  "nputs[0].offset+Gs(e);Vs(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:" +
  "i}=e;n.add===0&&Hs(e,n),Vs(e,{into:n.offset+Gs(e),add:1,from:r.offset,count:i.count})}},Ls={forward(e){Us(e,e." +
  "inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({of" +
  "fset:e})=>e);Us(e,[e.gradient.offset,...r],n)}},Rs={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e" +
  ".emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add" +
  ":r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offs" +
  "et,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:" +
  "s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function zs(e){ret" +
  "urn{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUni" +
  "ts`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constan" +
  "ts(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Bs={fits:({output:e})" +
  "=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,un" +
  "its:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,a" +
  "dd:r,g:e.gradient.offset,b:a,units:i})}};function Vs(e,{into:t,add:n,from:r,count:i},a=1){e.emit(`scale`,{into" +
  ":t,add:n,from:r,count:i,factor:e.constants(a)})}function Hs(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:" +
  "n,number:e.constants(0)})}function Us(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++)" +
  "{let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b" +
  ":t[o],count:i})}function Ws({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Gs({attrib" +
  "utes:e,output:t}){return e.from*(t.count/t.units)}var Ks={forward(e){qs(e,e.inputs[0].offset,{...e.output,add:" +
  "0})},backward(e,t,n){qs(e,e.gradient.offset,n)}};function qs(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){le" +
  "t s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=vn(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[" +
  "0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(yn(s.rate))}),e.emit(`multiply`,{into:n,add:" +
  "r,a:t,b:c,count:i})}var Js={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`n" +
  "ormalise`,{...Xs(e),y:e.output.offset,...Zs(e),...Qs(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.grad" +
  "ient.offset;t===0?e.emit(`normaliseBack`,{...Xs(e),into:n,add:r,g:a,...Zs(e)}):e.emit(`total`,{into:n,units:i," +
  "stride:1,add:r,g:t===2?a:Ys(e)})}};function Ys(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];retu" +
  "rn e.emit(`normalise`,{...Xs(e),y:n,...Zs(e,!1),...Qs(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.off" +
  "set,b:n,count:t}),r}function Xs(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attri" +
  "butes.epsilon)}}function Zs(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.con" +
  "stants(1),gainStride:0}}function Qs(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bi" +
  "as:e.constants(0),biasStride:0}}function $s(e){return{fits:tc,forward(t){let{attributes:n,output:r}=t;t.emit(`" +
  "loss`,{f:e,into:r.offset,...nc(t),...rc(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,grad" +
  "ient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...nc(t),...rc(a,t.inputs[0])})}}}var ec={fits" +
  ":tc,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...ic(e)})},backward(e,t,{offset:n,add:r}){e.emit(`" +
  "crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...ic(e)})}};function tc({inputs:e}){return e.every" +
  "(({perRow:e})=>e)}function nc(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.cons" +
  "tants(...Ns(e.attributes))}}function rc({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum" +
  "`?0:1}}function ic({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.uni" +
  "ts,classes:+(n===`index`),byRows:+(r===`mean`)}}var[z,B,V]=Mi.keys(),ac={fits:({inputs:e,output:t})=>{let{valu" +
  "es:n}=xr(e);return t.perRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{values:n,wei" +
  "ghts:r,bias:i}=xr(e.inputs);n.forEach((n,a)=>{let{w:o,unitStride:s,inputStride:c}=oc(e,n,r[a]);e.emit(`affine`" +
  ",{into:t.offset,units:t.units,start:a>0?B:i===void 0?z:V,bias:i?.offset??0,biasStride:i===void 0||i.units===1?" +
  "0:1,x:n.offset,width:n.units,w:o,unitStride:s,inputStride:c})})},backward(e,t,n){let{output:r,gradient:i}=e,{v" +
  "alues:a,weights:o}=xr(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}=oc(e,n,o[t]);e.emit(`af" +
  "fine`,{into:n.offset,units:n.units,start:n.add===1?B:z,bias:0,biasStride:0,x:i.offset,width:r.units,w:a,unitSt" +
  "ride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=oc(e,o,n);e.emit(`outer`,{into" +
  ":n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset,x:o.offset})}else e.emit" +
  "(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}};function oc({attributes:" +
  "e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStr" +
  "ide:a}}var sc={\"weighted-sum\":ac,add:Ps(()=>1),subtract:Ps((e,t)=>1-2*t),scale:Ps(({attributes:e})=>e.factor)," +
  "\"weighted-total\":Ps(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Ps(()=>1),concat:Fs,slice:Is,multiply:Ls" +
  ",divide:Rs,sum:zs(()=>1),mean:zs(e=>1/e),dot:Bs,dropout:Ks,\"layer-normalisation\":Js,\"softmax-cross-entropy\":ec" +
  "},cc=new Map([..._t.names.map((e,t)=>{let n=_t.get(e);return[n,n.scalar===void 0?Ms(t):js(t)]}),...gr.names.ma" +
  "p((e,t)=>[gr.get(e),$s(t)]),...Object.entries(sc).map(([e,t])=>[kr.get(e),t])]);function lc(e){return cc.get(e" +
  ")}var uc=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=n" +
  "ew Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topo" +
  "logy.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.valu" +
  "es=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[d" +
  "c(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}enterPa" +
  "rameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw new " +
  "Ii(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this" +
  ".gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;" +
  "let r=this.#e[t],i=Gt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units" +
  ":i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,unit" +
  "s:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(As(e))return;let r=this.values.ge" +
  "t(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&" +
  "this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forw" +
  "ard(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i" +
  ".get(e);if(r===void 0)throw new Ii(t,`an input without data`,`rows for it among the data`);this.#C(e,`gather`," +
  "{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)re" +
  "turn this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offs" +
  "et:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t" +
  "){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);" +
  "return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{posit" +
  "ion:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(" +
  "e,a);let o=ms(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r" +
  ")=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this" +
  ".#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),As(this.#e[e])&&this.#u.push(...t" +
  "his.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!As(e)&&!this.#l.has(n)&&this.#y(n)}finis" +
  "hRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this." +
  "#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=" +
  ">this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=t" +
  "his.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#" +
  "d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:lc(r);if(r===void" +
  " 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=(e,t)=>o." +
  "push({name:e,operands:t});return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.reques" +
  "t.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!" +
  "!this.#c.has(e);this.#c.add(e);let{offset:r,count:i,units:a,perRow:o}=t;return{offset:r,count:i,units:a,perRow" +
  ":o,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S(" +
  "[i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){le" +
  "t r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}" +
  "),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count" +
  ":n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);" +
  "n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new Ii(e,`rows along an axis that" +
  " is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=Gt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i)" +
  ",count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new Ii(this.#e[e].id,`n" +
  "o value`,`a node the loss depends on`)}#S(e){let t=dc(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),n" +
  "umbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})" +
  "}};function dc(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function fc(e){let{objective:t,rows:n,states:" +
  "r,topology:i,width:a}=e,{nodes:o}=i,s=new Os(a),c=ks(o.filter(As),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new uc" +
  "(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=gs(o,t.k" +
  "eys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.lengt" +
  "h,p=u.addUp(),m=u.steps.length;return pc(u,o,t,e.keep===!0?d:_s(o,e.trains)),{rows:n,lanes:l,size:s.size,const" +
  "ants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,va" +
  "lues:u.values,gradients:new Map([...u.gradients,...u.whole])}}function pc(e,t,n,r){for(let[t,i]of n)r.has(t)&&" +
  "e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishR" +
  "ank()}function mc(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,param" +
  "eters:l,size:u}=t,d=new Os(o,u),f=new Set(r),p=new uc(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[" +
  "`gradient`]),m=gs(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p" +
  ".forward(e);r.length>0&&pc(p,s,i,_s(s,e=>f.has(e)));let h=[...gs(s,i.keys())].every(e=>m.has(e)),{constants:g," +
  "steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhol" +
  "e:h,gradients:new Map([...p.gradients,...y])}}function hc(e,t){let{request:n}=e,{objective:r,topology:i,trains" +
  ":a}=n,{nodes:o}=i,s=[...gs(o,r.keys())].sort((e,t)=>e-t),c=_s(o,a),l=fc(n),u={values:s,gradients:s.filter(e=>c" +
  ".has(e))},d=mc(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=gc(r.get(i),p" +
  ");if(e===void 0)continue;let s=n===`value`&&a(i);return new Ri(o[i].id,t,s?`parameter`:n,e)}},h=Array.from(r,(" +
  "[e,t])=>{let{offset:n}=d.tape.values.get(e)??{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape.val" +
  "ues)??Bi(h,t,p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m([...u.gradients].reverse(),`gradient`,d.gradients)" +
  ";return f.dispose(),g}function gc(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).f" +
  "ind(e=>!Number.isFinite(e))}var _c=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,t" +
  "his.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.length===0" +
  "}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n." +
  "set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{" +
  "gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e" +
  "-t):s,l=(t,n)=>new vc(t,t=>bc(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values" +
  ",o),gradients:l(c,n)}}},vc=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(j)," +
  "o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new" +
  " Int32Array(o).fill(yc);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+" +
  "a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this." +
  "#r;for(let r=0;r<t.length;r++)e[r]=t[r]===yc?0:n[t[r]]}},yc=-1;function bc(e,t,n){if(e===void 0)return;let{off" +
  "set:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:" +
  "a},(e,t)=>r+t)}var xc=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i" +
  "=e.watchNumber,this.#r=Sc(e.watched,t),this.#n=Cc(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=" +
  "e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=Sc(this.#e.w" +
  "atched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!wc(n.values,t.values" +
  ")||!wc(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!" +
  "1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)ret" +
  "urn;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new _c({nodes:t.nod" +
  "es,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function Sc({values:e,gradients:t},n){if(e.length+" +
  "t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{n" +
  "odes:c}=a,l=vs(c,e=>o(e)||s&&i.has(e)),u=gs(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.h" +
  "as(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function Cc(e,t,n){tr" +
  "y{return mc(t,n,e)}catch(e){if(e instanceof Ii)return;throw e}}function wc(e,t){let n=new Set(e);return t.ever" +
  "y(e=>n.has(e))}var Tc=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n,thi" +
  "s.#l()}get engine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){return this.#a??this.#e}run(e,t" +
  "=0){let n=this.#n,[r,i]=[0,t];for(;;){n.checkIdle(),n.refusal!==void 0&&n.show();let t=this.#s();this.#a=t.exc" +
  "eption;let a=this.#a===void 0?this.#o(t,e,i):new is(n).run(n.step+1,i);if(r+=a.rows,{loss:i}=a,a.stopped!==voi" +
  "d 0||n.step>=e)return{...a,rows:r}}}dispose(){this.#c()}#o(e,t,n){let{batches:r,machine:i}=e,a=this.#n,o=this." +
  "#r.bytes===4;o&&xs(a);let{step:s,isRateConstant:c,penalty:l,stopping:u}=a,d=e=>{let t=a.rateAt(e);return o&&Ss" +
  "(t),t},f={step:s,loss:n,rate:d,isRateConstant:c,penalty:l,stopping:u},{taken:p,rows:m,loss:h,stopped:g,error:_" +
  "}=i.run(Math.max(1,t-s),f);if(p>0&&this.#f(e,s+p),_!==void 0)throw _;a.step<t&&g===void 0&&this.#p();let{epoch" +
  ":v,batch:y}=r.position,ee=a.step-1,b={rows:m,loss:h,epoch:a.batches===void 0?ee:y===0?v-1:v,learningRate:d(ee)" +
  "};return g===void 0?b:{...b,stopped:g}}#s(){let e=this.#i;return e!==void 0&&!this.#u(e)&&e.looking.follow()?e" +
  ":(this.#c(),this.#l())}#c(){this.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}#l(){let e=new Ds(this" +
  ".#t,this.#n,this.#r),{batches:t,request:n,slots:r}=e,i=fc(n),a=new xc(this.#t,n,i,t),o=e.build(i,a.look),{memb" +
  "ers:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n," +
  "d=this.#d(),f=this.#n.isFedByHand?Ec():void 0;return this.#i={machine:o,batches:t,places:c,wave:l,moves:u,role" +
  "s:d,exception:f,looking:a.at(o)},this.#i}#u(e){return e.roles!==this.#d()||e.moves!==this.#n.moves||!this.#n.i" +
  "sAhead&&e.wave!==this.#t.wave}#d(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#f(e,t){let{loo" +
  "king:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this." +
  "#n.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e." +
  "state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=" +
  ">n.glimpse(t))}#p(){let{step:e}=this.#n;this.#n.show(),this.#t.backward(),zi(this.#t,e);let t=hc(new Ds(this.#" +
  "t,this.#n,this.#r),e),{penalty:n}=this.#n,r=Object.values(n).some(e=>e!==0);throw t===void 0&&r?ss(this.#n,e):" +
  "t??Error(`step ${e} was not taken and all its numbers are finite`)}};function Ec(){return new r({what:`a batch" +
  " was replaced by hand`,where:`engine`,expected:`rows of the data; one step was taken on the graph itself`})}fu" +
  "nction Dc(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)return new is(t," +
  "kc(a));let o=a===void 0||i===a?void 0:kc(a),s=n.slice(n.indexOf(i)+1).filter(({bytes:e})=>e===i.bytes),c=r===v" +
  "oid 0?s:[];return new Ac(e,t,()=>Oc(e,t,[i,...c],o))}function Oc(e,t,[n,...r],i){try{return new Tc(e,t,n,i)}ca" +
  "tch(n){if(!(n instanceof Li)||r.length===0)throw n;return Oc(e,t,r,n)}}function kc(e){return new r({what:`engi" +
  "ne cannot run here`,where:`engine`,found:e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var A" +
  "c=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return " +
  "this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=thi" +
  "s.#o());try{return this.#r.run(e,t)}catch(n){if(this.#i!==void 0||!jc(n))throw n;return this.#r=this.#o(),this" +
  ".#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.w" +
  "ave,this.#e.roleNumber,this.#t.moves].join()}#o(){this.#i=void 0;try{return this.#n()}catch(e){if(!(e instance" +
  "of r))throw e;return e instanceof Li?new Mc(e):(this.#i=this.#a,new is(this.#t,e))}}};function jc(e){return e " +
  "instanceof Ii||e instanceof Li}var Mc=class{engine=`none`;refusal;constructor(e){this.refusal=e}run(){throw th" +
  "is.refusal}dispose(){}};function H({memory:e},t,n){return e.subarray(t,t+n)}function Nc(e,{name:t,operands:n}," +
  "r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var Pc={activate({count:e,...t},n)" +
  "{let r=H(n,t.x,e),i=H(n,t.y,e);return Fc.get(Ic(n))?.forward(r,i)??Lc(r,i,n)},activateBack({into:e,add:t,count" +
  ":n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=H(i,e,n);return(t===0?Fc.get(Ic(i)):void 0)?.backward" +
  "(o,s,c)??Rc(a,o,s,c,t,i)}},Fc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(" +
  "e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=" +
  ">()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++" +
  ")n[r]=t[r]*e[r]*(1-e[r])}}]]);function Ic({operation:e}){return e?.name??``}function Lc(e,t,{operation:n,attri" +
  "butes:r}){let{value:i}=Oe(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Rc(e,t,n,r,i,{oper" +
  "ation:a,attributes:o}){let{derivative:s}=Oe(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*" +
  "s(e[a],t[a],o)}}var zc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=H(a,e,r),s=H(a,n,r);return()=>{l" +
  "et e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e" +
  ",count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=H" +
  "(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n" +
  ";e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=H(a,e,n),s=H(a,i.a,n),c=H(a,i.b,n);" +
  "return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Bc={loss({into:e,units:t,d" +
  "ivisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Vc(a.operation),d=H(a,i.y,t" +
  "*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l)" +
  ";s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l" +
  ",memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Vc(c.operation),h=n===0?p:m,g=H(c,s.y,i*l" +
  "),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0" +
  ";r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Vc({name:e,scalar:t}){if(t!" +
  "==void 0)return t;throw Error(`${e} has no functions of one entry`)}var Hc={mask({into:e,units:t,perRow:n},r){" +
  "let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=H(r,e,t*o);return()=>{let e=_n(a,i.step),t=n===1?i.rows:1;f" +
  "or(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]" +
  "=s[t]}}},Uc={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:" +
  "c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let" +
  "{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=H(t,e.into,n*c),u=H(t,e.x,a*" +
  "c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==B){let" +
  " n=r===V?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;Wc(l,t,c" +
  ",u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Gc(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&Kc(l,t,c,u,n*c,d[p])}}}" +
  ",outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.g,t*c" +
  "),d=H(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let " +
  "t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if" +
  "(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t" +
  ",stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,i.g,t*o);return()=>{for(let i=0,a=0,l=e;i<t;i++,l+=n){l" +
  "et e=0;for(let t=a+o;a<t;a++)e+=c[a];s[l]=r===1||n===0&&i>0?s[l]+e:e}}}};function Wc(e,t,n,r,i,a,o,s,c){for(le" +
  "t l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function Gc(e,t,n,r,i,a,o){for(let" +
  " s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function Kc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s+" +
  "+)e[o]+=a*r[s]}var qc={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes" +
  ":c,memory:l}=s,u=H(s,o.y,e*c),d=H(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=Jc(d,o" +
  ",c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units" +
  ":n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,e,n*c),d=H(s,o.x,n*c),f=H(s,o.g,n*c);r" +
  "eturn()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=Jc(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r" +
  "+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e" +
  "-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function Jc(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;" +
  "r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;" +
  "for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Tn))}}v" +
  "ar Yc={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,o),l=H(a,i.x,n*o);retu" +
  "rn()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUn" +
  "its({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,n*o),l=H(a,i.g,o);return()=>{for(l" +
  "et e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i" +
  ",o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)" +
  "n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,n*a),s=" +
  "H(i,r.g,a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Xc={...Uc,." +
  "..zc,...Yc,...Pc,...Bc,...Hc,...qc,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:" +
  "e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Zc=class{#e;#t;#n;#r;#i;#a;" +
  "#o;#s;#c=$c;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Er" +
  "ror(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>el(" +
  "n,e)),this.#a=el(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:$c" +
  ",training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forwar" +
  "d(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this" +
  ".#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=" +
  "this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>Qc(t,e));this.#s.output=n.at(-1)??" +
  "$c,this.#s.inputs=n.slice(0,-1),this.#c=Qc(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Qc(" +
  "t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;" +
  "a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(" +
  "let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r}" +
  ",i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;thi" +
  "s.#t[c]=i===1?this.#t[c]+l:l}}};function Qc(e,t){return qt(e.map(e=>e===-1?t:e))}var $c={shape:[0],data:new Fl" +
  "oat64Array};function el({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);retur" +
  "n n}function tl(e,t){let n=e/2**20;return new Li({what:`not enough memory for a compiled run`,found:n<1024?`${" +
  "n.toFixed(1)} MiB needed`:`${(n/1024).toFixed(1)} GiB needed`,expected:`${t}; a smaller batch needs less`})}fu" +
  "nction nl({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var rl=class{#e;#t;#n;#r;#i;#a;#o=" +
  "{step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=il(e." +
  "parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<" +
  "e&&o===void 0&&(this.enter(t.step+r),this.#s());r++){let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!al(t" +
  "his.#a.gradient))break;let s=e+this.#c(t.penalty);if(!Number.isFinite(s))break;try{this.#l(t.step+r,t.rate(t.s" +
  "tep+r))}catch(e){return{taken:r,rows:i,loss:a,error:e}}a+=s*this.#r.rows,i+=this.#r.rows,n.advance(),o=t.stopp" +
  "ing?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}#s(){try{return this.#i(),!0}catch{return!1}}enter(e){le" +
  "t{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#c(e){let{" +
  "penalised:t,penalisedGradient:n}=this.#a,r=0;for(let i of _i){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.acc" +
  "umulate(t,a,n))}return r}#l(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this" +
  ".#a;for(let[e,t]of n)Ut.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function " +
  "il(e,t,n){let{offset:r,penalised:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{" +
  "penalised:c(r,i),penalisedGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.m" +
  "ap((e,t)=>[e,c(s[t],a)]))}}function al(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var ol=cla" +
  "ss{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=sl(e.size);let n=nl(e,t),r=this.#i(t,n)" +
  ",i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new rl(e,t,this.memo" +
  "ry,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return " +
  "this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r" +
  "=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{" +
  "operation:s,attributes:c}=e.nodes[o].spec;return Nc(Xc,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attribut" +
  "es:c,call:a=>{let o=i.get(a)??new Zc(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function sl(e){try{return new " +
  "Float64Array(e)}catch{throw tl(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var cl={name:`typesc" +
  "ript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in Xc,create:(e,t)=>new ol(e,t)},ll" +
  "={size:8,width:2},ul={size:4,width:4},U={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13}," +
  "W={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f32:125" +
  ",f64:124,v128:123},K=253;function dl(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multip" +
  "ly:i,divide:a}}function fl(e){return[K,e,1]}var pl={...ll,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spread:" +
  "[43],store:[57],...dl(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load64Splat],store:[" +
  "K,U.store],...dl(fl,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},m" +
  "l={...ul,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],...dl(e=>[e],146)},many:{type:G.v" +
  "128,bytes:16,load:[K,U.load],spread:[K,U.load32Splat],store:[K,U.store],...dl(fl,228)},extract:31,loadPlace:86" +
  ",splat:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},hl=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`" +
  "g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),gl={affine({into:e,units:t,start:n,b" +
  "ias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kerne" +
  "l:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),ro" +
  "w:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:" +
  "a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:" +
  "u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activate" +
  "Rows:(e,t)=>Cl(_l[t.operation].forward,e,t),activateRowsBack:(e,t)=>Cl(_l[t.operation].back,e,t),mask:(e,t)=>C" +
  "l(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>Cl(`lossValue`,El(e,t),t),lossBack:(e,t)=>Cl(`lossBac" +
  "k`,El(e,t),t),call:(e,t)=>xl(t),callBack:(e,t)=>xl(t)},_l={softmax:{forward:`softmax`,back:`softmaxBack`},\"log" +
  "-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},vl={activate:ki,activateBack:ki,lossValue:Ai,lossBack:" +
  "Ai};function yl({name:e,operands:t},n){let r=gl[e];return r===void 0?Cl(e,t,n):r(t,n)}function bl({name:e},t,n" +
  "){if(e===`activateRows`||e===`activateRowsBack`)return t in _l;let r=vl[e===`loss`?`lossValue`:e];return r===v" +
  "oid 0||r.includes(Tl(r,t,n))}function xl({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}var Sl={o" +
  "rder:({order:e})=>e,lanes:({lanes:e})=>e,row:({lanes:e,size:t})=>e*t,bytes:({size:e},{count:t})=>t*e,rowBytes:" +
  "({size:e},{units:t})=>t*e,isRow:()=>0};function Cl(e,t,n){let r={};for(let i of Oi[e]){let e=t[i];r[i]=e===voi" +
  "d 0?Sl[i](n,t):hl.has(i)?n.address(e):e}return{kernel:e,operands:r,variant:wl(e,n)}}function wl(e,{operation:t" +
  ",attributes:n}){let r=vl[e];return r===void 0?0:r.indexOf(Tl(r,t,n))}function Tl(e,t,n){return Object.values(n" +
  ").map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function El(e,{lanes:t,size:n}){return t===1?{...e,uni" +
  "ts:1,row:e.units*n,isRow:1}:e}function Dl(e){let t=e;for(;;){let e=Ol.reduce((e,t)=>kl(e,t),t);if(e.length===t" +
  ".length)return e;t=e}}var Ol=[Al(Fl),Al(Il),Al(Ll),Vl];function kl(e,t){let n=[];for(let r of e){let e=n.at(-1" +
  "),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function Al(e){return(t,n)=>{if(t.k" +
  "ernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||jl(n,t)?void 0:r}}function jl({" +
  "a:e,b:t,rows:n,depth:r,columns:i},a){let o=Ml(a.c,a.rows,a.columns);return Nl(o,Ml(e,n,r))||Nl(o,Ml(t,r,i))}fu" +
  "nction Ml({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math." +
  "max(...a)]}function Nl([e,t],[n,r]){return e<=r&&n<=t}function Pl(e){let t=({at:e,row:t,column:n})=>({at:e,row" +
  ":n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function Fl(e,t){if(t.star" +
  "t!==B||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!Rl(e.c,t.c,e.rows,e.columns))return;let n=zl(e.de" +
  "pth,e.a.at,e.a.column,t.a.at),r=zl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.r" +
  "ow!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b," +
  "row:r}}}function Il(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!Rl(e.b,t" +
  ".b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=z" +
  "l(e.rows,e.a.at,e.a.row,t.a.at),r=zl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===V?zl(e.rows,e.bias,e.biasStep,t" +
  ".bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row" +
  ":r},biasStep:i}}function Ll(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===V&&(e.bias!==" +
  "t.bias||e.biasStep!==t.biasStep))return;let n=Il({...Pl(e),start:z},{...Pl(t),start:z});return n===void 0?void" +
  " 0:{...Pl(n),start:e.start,biasStep:e.biasStep}}function Rl(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row" +
  ")&&(r===1||e.column===t.column)}function zl(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Bl={activ" +
  "ate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`]," +
  "divide:[`into`,`a`,`b`]};function Vl(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Bl[e.kern" +
  "el];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0" +
  "]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n" +
  ".includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=" +
  "a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Hl=e=>e.row,J=e=>e.units*e.row,Ul=(e" +
  ",t)=>t,Wl=e=>e.row*(e.classes===1?1:e.units),Gl=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,Kl={y:J,x:J},ql={int" +
  "o:J,y:J,g:J},Jl={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:J" +
  "},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:Kl,softmaxBack:ql,logSoftmax:Kl,logSoftmaxBack:" +
  "ql,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:q,a:q,b:q},sumUnits:{into:Hl,x:J" +
  "},spreadUnits:{into:J,g:Hl},dotUnits:{into:Hl,a:J,b:J},scaleUnits:{into:J,g:Hl,b:J},mask:{into:J},normalise:{y" +
  ":J,x:J,gain:Gl(`gain`),bias:Gl(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:Gl(`gain`)},lossValue:{into:Ul,y:J," +
  "t:J},lossBack:{into:J,y:J,t:J,g:Ul},crossEntropy:{into:Ul,y:J,t:Wl},crossEntropyBack:{into:e=>(e.side===1?Wl:J" +
  ")(e),y:J,t:Wl,g:Ul}},Yl=new Map(Object.entries(Jl).map(([e,t])=>[e,Object.entries(t)]));function Xl(e,t){if(e." +
  "kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[Ql(`a`,a,n,r,t),Ql(" +
  "`b`,o,r,i,t)];return c===V&&d.push(Ql(`bias`,{at:l,row:u,column:0},n,1,t)),{target:Ql(`c`,s,n,i,t),adds:c===B," +
  "sources:d}}let{kernel:n,operands:r}=e,i=Yl.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes" +
  ":n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));retu" +
  "rn{target:o,adds:r.add===1,sources:s}}function Zl(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n" +
  "={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e=" +
  "==`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function Q" +
  "l(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t" +
  ".column+i,isDense:a}}function $l(e,t){let n=au(e.steps.map(n=>nu(n,e.steps.length>1,t)));return{task:e,operati" +
  "ons:n,shape:n.map(({kind:e,operation:t})=>`${e} ${su(t)}`).join(`; `)}}function eu(e){let t=[];for(let n of e)" +
  "{let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function t" +
  "u({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return Z" +
  "l(e,a)}function nu({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e" +
  ".at:t.own.at),o=iu(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:ru.slice(0," +
  "a.length),from:a,kind:cu(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,names:s,fr" +
  "om:a,kind:cu(e,[...s,c])}}var ru=[`a`,`b`,`bias`];function iu(e,t,{size:n,one:r}){if(e.kernel===`product`)retu" +
  "rn e;let{operands:i,kernel:a}=e,{add:o,into:s,units:c,stride:l,row:u,g:d}=i,f=([e,t,n],r,i,a)=>({kernel:`produ" +
  "ct`,rows:e,depth:t,columns:n,a:r,b:i,c:a,start:o,bias:0,biasStep:0});if(a===`scale`&&t)return f([1,1,i.bytes/n" +
  "],{at:i.factor,row:0,column:0},{at:i.from,row:0,column:n},{at:s,row:0,column:n});if(a===`total`&&r!==void 0&&(" +
  "c===1||l>0))return f([c,u/n,1],{at:d,row:u,column:n},{at:r,row:0,column:0},{at:s,row:l*n,column:0})}function a" +
  "u(e){return e.length<2?e:eu(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.s" +
  "lice(1):[...e]).sort((e,t)=>ou(e.from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)" +
  "=>{let n=e.operation,r=t===0?i:B;return n.start===r?e:{...e,operation:{...n,start:r}}})})}function ou(e,t){for" +
  "(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function su(e){return e.kernel===`product`?e." +
  "start:e.operands.add??z}function cu(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;" +
  "return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,o" +
  "perands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}fun" +
  "ction lu(e,t,n){let r=[],i=du(e),a=new Map;return uu(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=$l" +
  "(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=fu(e),s=n.map(({" +
  "task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=pu(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==v" +
  "oid 0&&a.set(l,[...a.get(l)??[],c]),mu(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}funct" +
  "ion uu(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function du(e){let t=new Map,n=(e,n)=>{t." +
  "set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{v" +
  "alue:t}of e)t.own.isFixed||n(t.own,i)}return t}function fu(e){return e.map(e=>{let{target:t,steps:n}=e.task;re" +
  "turn{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>ou(e.addres" +
  "ses,t.addresses)).map(({draft:e})=>e)}function pu(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let " +
  "r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function mu(e,t){let n=e.map(e=>eu(e" +
  ".operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].tar" +
  "getTouch.at:e.at;for(let e of n[a][r])t.push(tu(e,o))})}var hu=class{bytes;isFixed;writes=0;lastWrite=-1;reads" +
  "=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(t" +
  "his.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(" +
  "e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function gu" +
  "(e,t,n){let r=[];for(let t of e){let e=Xl(t,n);if(e===void 0)return;r.push(e)}let i=_u(r,t),a=(e,t)=>{let n=i." +
  "get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new hu(e.bytes,n.isFixe" +
  "d)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{" +
  "value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,tar" +
  "getTouch:t,adds:n,sources:o}})}function _u(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);" +
  "a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))}" +
  ";for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-" +
  "t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=" +
  "Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for" +
  "(;e<o;e++)a.set(i[e].at,s)}return a}function vu(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=" +
  "e[i],o=a.target.own;if(yu(a,t)){let e=a.sources[0].value.own;if(!a.adds&&bu(o,e,i)){o.becomes(e),n[i]=void 0;c" +
  "ontinue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&xu(s,t,e,o)){n[t]=voi" +
  "d 0,n[i]=Cu(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o" +
  ".writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function yu({operation:e},t){return e.kernel===`scale`&&t" +
  "(e.operands.factor)}function bu(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!" +
  "1:e.writes===1||t.lastRead===n}function xu({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r." +
  "bytes!==i.bytes?!1:Su(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function Su(e){return e.kernel=" +
  "==`product`?e.start===z:e.operands.add===0}function Cu({operation:e,sources:t,targetTouch:{name:n}},{target:r," +
  "targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:B,c:{...e.c,at:i}}:{...e,operands:{...e" +
  ".operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}functio" +
  "n wu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return" +
  " n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e." +
  "level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0" +
  "&&Tu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1}," +
  "t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}retur" +
  "n t}function Tu(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===" +
  "n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function Eu(e,{size:t,fixed" +
  ":n,ones:r,start:i}){let a=gu(e,n,t);if(a===void 0)return;let o=new Os(64,i),[s]=r;return{operations:lu(wu(vu(a" +
  ",e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var[Du,Ou]=[200,2e4];function ku(e,t,{size:n,lanes:r,address:i,or" +
  "der:a},o=0){return e.map(({instruction:e,node:s},c)=>{let{operation:l,attributes:u}=t[s].spec;return yl(e,{siz" +
  "e:n,lanes:r,address:i,order:a,operation:l?.name??``,attributes:u,step:o+c})})}function Au(e,t,n,r){let{size:i," +
  "address:a}=n,{gradient:o,trained:s}=e.parameters;return ju(ku(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+" +
  "s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))" +
  "),start:r})}function ju(e,t,n){let r=e.length>Ou&&!t?e:Dl(e),i=r.length>Du&&!t?Eu(e,n):void 0,a=i===void 0?[]:" +
  "Dl(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?Dl(e):r,end:n" +
  ".start}}var Mu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Nu=2**31-1,Pu=class{at=0;randomAt=F" +
  ".random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Fi.length),this.#t=new Float64Array(e,0,F.random/8)" +
  ",this.#n=new Uint32Array(e,F.random,(F.frameSize-F.random)/4)}get(e){return this.#e[Fi.indexOf(e)]}set(e){for(" +
  "let[t,n]of Object.entries(e))this.#e[Fi.indexOf(t)]=n}get firstStep(){return this.#t[F.firstStep/8]}get loss()" +
  "{return this.#t[F.lossTaken/8]}clear(e,t=0){this.#t[F.firstStep/8]=e,this.#t[F.lossTaken/8]=t,this.set({taken:" +
  "0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=Mu){this.#t[F.lossBelow/8]=e,this" +
  ".#t[F.leastGain/8]=t,this.#t[F.bestLoss/8]=r,this.set({patience:Math.min(n,Nu),waited:i})}get stopState(){retu" +
  "rn{best:this.#t[F.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[" +
  "t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Fu=8,[Iu,Lu]=[2048,128],Ru=8;function zu({rows:e,depth" +
  ":t,columns:n}){return e*t*n<=Iu&&t<=Lu}function Bu(e,{size:t,width:n}){let r=e.start===V?e:Pl(e),[i,a]=[e,r].m" +
  "ap(e=>Vu(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e." +
  "b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(zu(e))return{manner:e.columns===1&&e.depth<" +
  "Ru&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>Hu(e,t));return o===void 0?{manner:`depth`," +
  "product:e}:{manner:`turned`,product:o}}function Vu({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n" +
  ">1}function Hu({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=Fu}var Uu=Object.keys(Oi),Wu=class{#e=[]" +
  ";emit(e,t,n=0){let r=Oi[e];this.#e.push(Uu.indexOf(e)+(n<<8)+(Gu(e)<<16),...r.map(e=>t[e]))}finish(){return th" +
  "is.emit(`end`,{}),Int32Array.from(this.#e)}};function Gu(e){return 4*(Oi[e].length+1)}var Ku=24576,qu=128,Ju=1" +
  "6,Yu=8;function Xu(e,t){let{manner:n,product:r}=Bu(t,e);Zu[n](e,r)}var Zu={rows(e,t){let{rows:n,depth:r}=t;nd(" +
  "e,t)?ad(e,{...t,a:rd(e,t.a,n,r)},id(e,n,r).bytes):ad(e,t)},turned:$u,depth(e,t){cd(e,t.rows>t.columns&&t.start" +
  "!==V?Pl(t):t)},columns:Qu};function Qu(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e" +
  ".at+n*e.column}));ad(e,{...t,columns:1,b:r,c:i})}}function $u(e,t){let{words:n,size:r}=e,i=id(e,t.depth,t.colu" +
  "mns),a=rd(e,t.b,t.depth,t.columns),o=od(e,{...t,b:a});if(t.start===z&&t.depth%e.width===0&&t.columns*r>=qu&&t." +
  "depth>=Ju){let a=e.scratch(i.bytes+ed(e,t))+i.bytes,s=o.length*Gu(`product`);n.emit(`sparseProduct`,{...o[0],b" +
  "ytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function ed({size:e},{r" +
  "ows:t,depth:n}){return Ni.listHead+4*t+16+(t*n+1)*2*e}function td(e){return e%512==0}function nd({size:e},{row" +
  "s:t,depth:n,a:r}){return r.row===e&&td(r.column)&&t>=Yu&&n>=Ju}function rd(e,{at:t,column:n},r,i){let{words:a," +
  "size:o,scratch:s}=e,{row:c,bytes:l}=id(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRo" +
  "w:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function id({size:e},t,n){let r=(Math.ceil(n*e/64)|1)*64;return{r" +
  "ow:r,bytes:r*t+64}}function ad(e,t,n=0){let r=od(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r." +
  "length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from" +
  ":o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function od({size:e},t){let n=t.col" +
  "umns*e,r=t.depth*n<=Ku||t.rows<Yu,i=r?n:Math.max(qu,sd(n,Math.floor(Ku/t.depth),32)),a=Math.max(Ju,Math.floor(" +
  "Ku/Math.min(i,n))),o=r?t.depth:sd(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({ro" +
  "ws:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.colum" +
  "n,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:B,bias:t.bias,biasStep:t.bias" +
  "Step});return s}function sd(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function cd({wor" +
  "ds:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bR" +
  "ow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}functio" +
  "n ld(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function ud({operations:e,block" +
  ":t},n){for(let t of e)fd(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:F.check,from:r" +
  ",bytes:i}),n.words.finish()}function dd(e,t){for(let n of e)fd(n,t);return t.words.finish()}function fd(e,t){e" +
  ".kernel===`product`?Xu(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function pd({pieces:e,block:t}){let{pa" +
  "rameter:n,gradient:r,state:i,bytes:a}=t,o=new Wu,{own:s,isScaled:c}=ld(e),[l,u]=[0,0];for(let{name:e,slots:t,c" +
  "ount:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,byte" +
  "s:a,numbers:u};o.emit(`piece`,p,Pi.indexOf(e)),l+=t.length,u+=md*c}return o.emit(`descend`,{parameter:n,direct" +
  "ion:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var md=8,hd=globalThis,gd=65536,_d=new Map;function vd(e){r" +
  "eturn xd(e)!==void 0}function yd(e){let{WebAssembly:t}=hd;if(t===void 0)throw Error(`no WebAssembly`);return n" +
  "ew t.Memory({initial:Math.ceil(e/gd)})}function bd(e,t,n){let{WebAssembly:r}=hd,i=xd(e);if(r===void 0||i===voi" +
  "d 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l=" +
  "{env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}funct" +
  "ion xd(e){return _d.has(e)||_d.set(e,Sd(e)),_d.get(e)}function Sd(e){let{WebAssembly:t}=hd;if(t!==void 0)try{r" +
  "eturn new t.Module(Cd(e))}catch{return}}function Cd(e){let{Buffer:t}=hd;if(t!==void 0)return new Uint8Array(t." +
  "from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16" +
  ");return n}var wd=2048,Td=1024,Ed=64;function Dd(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater" +
  ":s}=t,{parameters:c,lanes:l}=e,u=F.frameSize,d=e=>{let t=Math.ceil(u/64)*64;return u=t+e,t},f=s.kernels??[],p=" +
  "f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+Ed),h=e=>m+e*n,g=d(4*i.rows),_=d(8*wd*p),v=d(256),y={at:d(Td),byte" +
  "s:Td},ee={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offset),gradient:h(c.gradient),state:c.state.map(" +
  "h),bytes:c.trained*n},x=Au(e,o.nodes,ee,Math.ceil(u/64)*64);u=Math.max(u,x.end+Ed);let S=d(0),C=()=>({words:ne" +
  "w Wu,size:n,width:r,scratch(e){return u=Math.max(u,S+e+Ed),S}}),te={rows:i.fullSize,areFull:i.rows%i.fullSize=" +
  "==0},w={operations:x.operations,pieces:f,block:b,batch:te},ne=ud(w,C()),re=pd(w),ie=dd(Dl(ku(a?.steps??[],o.no" +
  "des,ee,e.steps.length)),C()),T=d(ne.byteLength),ae=d(re.byteLength),E=d(ie.byteLength);return Od(u),{bytes:u,t" +
  "ape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[T,ne],[ae,re],[E,ie]],look:E,step:w,sheet" +
  ":C,frame:{program:T,update:ae,loss:h(e.loss),gradient:b.gradient,trained:b.bytes,parameter:b.parameter,penalis" +
  "ed:c.penalised*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i." +
  "perEpoch}}}function Od(e){if(e>4294967296)throw tl(e,`at most 4 GiB`)}var kd=`xoroshiro128+`,Ad=400,jd=class{t" +
  "ape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{b" +
  "inary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=Dd(e,t,i);let a=Pd(this.#t.bytes),{buffer:o}=a," +
  "s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#s=new " +
  "Float64Array(o,s.numbers,wd*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new Dat" +
  "aView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=Nd(n,s,e),thi" +
  "s.#i=new Pu(o),this.#i.set(s.frame),this.#d=nl(e,t);let l=new Int32Array(o),u=this.#D();this.#a=bd(r,a,e=>{u.g" +
  "et(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new rl(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.s" +
  "tep),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run" +
  "(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1,i;for(let a=0;a<e&&!r;){l" +
  "et o=t.step+a,s=this.#S(t,o),c=this.#v(e-a,s);this.#T();let l;try{l=this.#C(t,o,s?1:c)}catch(e){i=e;break}let " +
  "u=s?c:l;if(n.set({numbersOfStep:s?0:8*this.#t.numbersOfStep}),r=this.#w(u),this.#E(),this.#y(u),n.get(`taken`)" +
  "<a+u)break;a+=u}let{stopping:a}=t;a!==void 0&&(a.state=n.stopState);let o=r?a?.patienceReason??`lossBelow`:voi" +
  "d 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:o,error:i}}look(e){let{look:t,fram" +
  "e:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}ca" +
  "tch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#" +
  "e,r=[...t.map(([e])=>e),..._i.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Md(e)>0)}#" +
  "_({penalty:e}){let t=[..._i.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t]," +
  "n)=>{this.#l.setInt32(n*16,Md(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Md(`done`)" +
  ",!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:wd),{random:i,batch:a}=n.position;return i===void" +
  " 0||i.generator===kd?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{b" +
  "inary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)retur" +
  "n;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s)" +
  ",this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this" +
  ".#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o+" +
  "+){if(i.step=o,o===n||!t)try{i.learningRate=e(o)}catch(e){if(o===n)throw e;return o-n}for(let e of this.#u)e.s" +
  "ettle(this.#s,a,i),a+=e.count}return r}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{p" +
  "osition:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===kd;this.#i.set({epoch:n,batch" +
  ":r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t." +
  "order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{ra" +
  "ndom:r}=e.position;if(r?.generator===kd)this.#m=t,e.position={epoch:t,batch:n,random:{generator:kd,words:this." +
  "#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)" +
  "e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Zc(e,t.nodes,this.tape,thi" +
  "s.memory,this.#d);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruct" +
  "ion:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===" +
  "`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch" +
  "`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}}" +
  ";function Md(e){return ji.indexOf(e)}function Nd({rewriting:e},{step:{operations:t,batch:n}},r){let i=Ad*t.len" +
  "gth+n.rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}function Pd(e){try{return yd(e)}cat" +
  "ch{throw tl(e,`that much free memory`)}}var Fd={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};functio" +
  "n Id(e,t,{needs:n,isMet:r}=Fd){let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,is" +
  "Available:()=>r()&&vd(i),has:(e,{name:t},n)=>bl(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return Au" +
  "(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new jd(e," +
  "n,t)}}function Ld(e){return typeof e==`object`&&`parts`in e}function Rd(e){return e.replace(/[- ](.)/g,(e,t)=>" +
  "t.toUpperCase())}var zd=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=" +
  "e;this.#t<e.length;){let e=this.#p(),t=this.#m()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this." +
  "#i.has(e)}get(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);return th" +
  "is.#u(t,e)}#c={1:()=>{this.#g(()=>{this.#p(),this.#n.push(this.#g(()=>this.#p())),this.#g(()=>this.#p())})},2:" +
  "()=>{this.#g(()=>{this.#h(),this.#h(),this.#l(this.#p())})},3:()=>{this.#r.push(...this.#g(()=>this.#m()))},7:" +
  "()=>{this.#g(()=>{let e=this.#h(),t=this.#p(),n=this.#m();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#g((" +
  ")=>{let e=this.#m();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#m();return}e===1&&thi" +
  "s.#p();let t=this.#p()===1;this.#m(),t&&this.#m()}#u(e,t){let n=this.#s.get(e)??this.#d(e,t);return this.#s.se" +
  "t(e,n),n}#d(e,t){this.#t=this.#a[e];let n=[];this.#g(()=>{let e=this.#m(),t=this.#p();for(let r=0;r<e;r++)n.pu" +
  "sh(t)});let r=this.#n[this.#r[e]],i=new Bd(this.#e,this.#t,r.length+n.length);for(;;){let e=this.#t,a=this.#p(" +
  ");if(a===Vd){i.cut(e);let{parts:t,constants:a}=i,o=new Set(t);return{parameters:r,locals:n,constants:a,parts:t" +
  ",reads:e=>o.has(e)}}if(a>=Ud&&a<=Wd)i.cut(this.#t),i.variable(this.#m(),this.#t);else if(a===Jd&&this.#e[this." +
  "#t]===Yd)i.cut(e),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(a===Hd){i.cut(e" +
  ");let n=this.#m()-this.#o,r=this.#t;i.call(this.#u(n,t),r),this.#t=r}else if(!this.#f(a))throw Error(`the func" +
  "tion ${t} holds the instruction ${a}`)}}#f(e){if(e===Jd){let e=this.#m();return e===Xd?this.#t+=16:e<=Zd||e===" +
  "Qd||e===$d?(this.#m(),this.#m()):e>=ef&&e<=tf&&this.#t++,!0}return e===Gd?(this.#m(),!0):(e===Kd?this.#t+=4:e=" +
  "==qd&&(this.#t+=8),e>=Kd)}#p(){return this.#e[this.#t++]}#m(){let[e,t]=[0,0];for(;;){let n=this.#p();if(e+=(n&" +
  "127)*2**t,n<128)return e;t+=7}}#h(){return String.fromCharCode(...this.#g(()=>this.#p()))}#g(e){return Array.f" +
  "rom({length:this.#m()},e)}},Bd=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,th" +
  "is.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push" +
  "(e),this.#r=t}call(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.const" +
  "ants.push(e)-1;this.#n.set(n,r),this.parts.push(nf),this.variable(this.#t+r,t)}},[Vd,Hd,Ud,Wd,Gd]=[11,16,32,34" +
  ",65],[Kd,qd,Jd]=[67,68,253],[Yd,Xd,Zd,Qd,$d]=[12,13,11,92,93],[ef,tf]=[21,34],nf=Uint8Array.of(Ud),rf=class{#e" +
  "=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this" +
  ".#t++]=t}unsigned(e){this.#n(of);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}" +
  "signed(e){this.#n(of);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}na" +
  "me(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t" +
  "),t>af)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsign" +
  "ed(e.length),this.append(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=t" +
  "his.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},af=16,of=5," +
  "[sf,cf,lf,uf,df]=[1,2,3,9,10],ff=[0,97,115,109,1,0,0,0];function pf(e){let t=new rf;return t.byte(...ff),hf(t," +
  "sf,e=>e.byte(1,96,0,0)),hf(t,cf,e=>{e.unsigned(2),gf(e,`memory`,[2,0,1]),gf(e,`table`,[1,mf,0,1])}),hf(t,lf,t=" +
  ">{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),hf(t,uf,t=>{t.byte(1,0,65,0,11),t.unsigned(e" +
  ".length);for(let n=0;n<e.length;n++)t.unsigned(n)}),hf(t,df,t=>{t.unsigned(e.length);for(let n of e)t.block(n." +
  "finish())}),t.finish()}var mf=112;function hf(e,t,n){let r=new rf;n(r),e.byte(t),e.block(r)}function gf(e,t,n)" +
  "{e.name(`env`),e.name(t),e.byte(...n)}var _f=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this" +
  ".#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){r" +
  "eturn new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#" +
  "t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},v" +
  "f=16,yf=12,bf=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,vf),this.#e.length>=yf&&this.#n(" +
  "0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+vf)return n}forget(e,t){f" +
  "or(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+vf&&this.#n(n)}}forgetAll(){for(let{local:e" +
  "}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},xf=class{arithme" +
  "tic;#e;#t=new rf;#n=[];#r=new Map;#i=[];#a=new bf(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this." +
  "#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#" +
  "r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.typ" +
  "e,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#_(wf,n),n}set(e,t){t(this),this.#_(wf,e)}ge" +
  "t(e){this.#_(Cf,e)}store({type:e,store:t,bytes:n},r,i){this.#h(r),i(this),r.by===void 0?e===G.v128?this.#l(r.a" +
  "t):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#g(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#_(Tf,t),this" +
  ".#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type," +
  "n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t." +
  "by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#h(t),this.#g(e,t.at,n" +
  "))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=Of(t);if(e===r.load)this.get(t);else if(n%a!==" +
  "0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)" +
  "});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map," +
  "this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==" +
  "void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});e" +
  "lse this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(G.i32,kf(0)));this.#t.byte(...Ef),this.block(" +
  "()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(W.integer.add,Of(e),kf(t[n]))}" +
  ")});let[i]=n;this.operate(W.integer.less,Of(i),kf(e*t[0])),this.#t.byte(...Df)}),this.#a.forgetAll()}copy(e,.." +
  ".t){let n=this.#o;n!==void 0&&this.#d(e,n),this.block(()=>{let n=e.parameters.map((n,r)=>e.reads(r)?this.let(n" +
  ",t[r]):Sf);this.#f(e,n)})}#d(e,t){if(!t.has(e)){t.set(e,this.#m(e));for(let n of e.parts)Ld(n)&&this.#d(n,t)}}" +
  "#f(e,t){let n=e.locals.map(e=>this.local(e)),r=this.#o?.get(e)??this.#m(e),i=[...t,...n,...r];for(let t of e.p" +
  "arts)typeof t==`number`?this.#t.unsigned(i[t].index):Ld(t)?this.#p(t):this.#t.append(t)}#p(e){this.block(()=>{" +
  "let t=e.parameters.map(e=>this.local(e));for(let e of t.toReversed())this.#_(wf,e);this.#f(e,t)})}#m({constant" +
  "s:e}){return e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new Dat" +
  "aView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint" +
  "8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void " +
  "0?this.operate([253,U.constant,...e]):(this.integer(0),this.#g(this.arithmetic.many.load,t,e.length))}zero(){t" +
  "his.operate([253,U.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length" +
  ":16},(t,n)=>n%e===e-1?128:0);this.operate([253,U.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(2" +
  "53,U.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#h(t),n(this),this.#g([253,r]" +
  ",t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new r" +
  "f,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]o" +
  "f t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#h({by:e}){e===void 0?this.integer(" +
  "0):this.get(e)}#g(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#_(e,{index:" +
  "t}){this.#t.byte(e),this.#t.unsigned(t)}},Sf={type:G.v128,index:NaN},[Cf,wf,Tf]=[32,33,34],Ef=[3,64],Df=[13,0," +
  "11],Of=e=>t=>{t.get(e)},kf=e=>t=>t.integer(e),Af=12e3,jf=16e4,Mf=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){th" +
  "is.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>jf}add(e,t){le" +
  "t n=this.#r;(n===void 0||n.length>Af)&&(this.end(),n=new xf(this.#e,this.#t),e.emit(`passage`,{number:this.#n." +
  "push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>" +
  "{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)},Nf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n" +
  ")=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},Pf=(e,t,n,r)=>i=>{e.multiplyAdd===void " +
  "0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function Ff({at:e,by:t},n){return{at:e+n,...t===" +
  "void 0?{}:{by:t}}}function $(e,t){return Ff(t,e)}function If(e,t,n){if(t.by===void 0)return Ff(n,t.at);if(n.by" +
  "===void 0)return Ff(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e.operate(W.integer.add,Y(r),Y(i))});return" +
  "{at:t.at+n.at,by:a}}var Lf=e=>t=>{t.load(W.integer.load,{at:4*Fi.indexOf(e)},4)},Rf={at:F.check};function zf({" +
  "rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Lf(`batchRows`))}}function Bf(e" +
  ",t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({l" +
  "ength:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a," +
  "(r+1)*a)),t=>{t.operate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);re" +
  "turn e=>{e.operate(W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,zf(t))" +
  "})})}}function Vf(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&H" +
  "f(i,e.arithmetic.size)?(Wf(e,i),r+=n):(Gf(e,t[r]),r++)}}function Hf(e,t){let[{at:n,start:r},i]=e,a=Uf(i.start," +
  "r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Uf(e.at,n,i*t)&&Uf(e.start,r,i*a))}function Uf(e,t,n){return e" +
  "===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Wf(e,t){let{many:n}=e.arithmetic,[{at:r,start:" +
  "i},a]=t,o=Jf(e,t.map(({sum:e})=>e)),s=Uf(a.start,i,0);e.store(n,r,Kf(n,i,s,o))}function Gf(e,{sum:t,rest:n=[]," +
  "at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),qf(e,t));e.store(a,r,Kf(a,i,!1,o))}function " +
  "Kf(e,t,n,r){return t===void 0?r:Z(e,n?Nf(e,t):X(e,t),r)}function qf({arithmetic:{one:e,width:t}},n){let r=e=>t" +
  "=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Jf({arithmetic:{" +
  "many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e,Yf(t,[0,2],i,a),Yf(t,[1,3],i,a));let c=(n" +
  ",r)=>Z(e,Yf(t,[0,4,2,6],n,r),Yf(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s))" +
  ",u=Yf(t,[0,1,4,5],Y(r),Y(l)),d=Yf(t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function Yf(e,t,n,r){let i=t.fl" +
  "atMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[Xf,Zf]=[4,4];function Qf(e,{gra" +
  "dient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type" +
  ",Y(a));np(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,Rf" +
  ",qf(e,a))})}function $f(e,t,n,r){let i=tp(e,t),{own:a,isScaled:o}=ld(t);np(e,n.bytes,t=>{for(let s of t)e.shar" +
  "ing(()=>{ep(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function ep(e,{pieces:t,numbers:n" +
  ",block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(" +
  "s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o." +
  "length;let p=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${Rd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at" +
  "(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State" +
  "${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void " +
  "0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function tp(e,t){let{many:" +
  "n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,Lf(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from" +
  "({length:t},()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t" +
  ")});return o+=8,s}))}function np(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Zf),o=(e,t)=>Array." +
  "from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Zf*r],Xf,e=>{n(o(e,Zf))});let s=i-a*Zf;s>0&&n(o({at:a*Zf*r},s))}v" +
  "ar rp=4,ip=1;function ap(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return" +
  " r===1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/rp),u=(n,r)=>{e.sharing(()=>{let i=Array.f" +
  "rom({length:r},(e,t)=>Ff(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r" +
  "]))})})};e.repeat(l,[rp*a.bytes],ip,e=>{u(e,rp)});let d=l*rp;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e" +
  ".storeSome((n-f)/o,t+f,s({at:f}))}var op={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library" +
  ":a}){let o=Rd(ki[i]);if(a.has(o))return i=>{ap(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n))" +
  ",Nf(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c" +
  "}){let l=`${Rd(ki[s])}Slope`;if(c.has(l))return s=>{ap(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let" +
  "[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.get(l),s,a,Nf(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,b" +
  "ytes:r,factor:i}})=>a=>{ap(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,Nf(e,{at:i}),X(e,$(n,t))))},fill:({operands:{in" +
  "to:e,bytes:t,number:n}})=>r=>{ap(r,{into:e,bytes:t,add:0},e=>Nf(e,{at:n}))},multiply:({operands:{into:e,add:t," +
  "a:n,b:r,bytes:i}})=>a=>{ap(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},sp=64,cp=({operands" +
  ":{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>s" +
  "p||!o.areFull))return u=>{let{load:d,multiply:f}=W.integer,p=u.let(G.i32,e=>{e.operate(f,Lf(`batchStart`),kf(4" +
  "))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},kf(n))});if(r===1)up(u,m(" +
  "0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o+" +
  "+)u.store(a.many,{at:e+(o*r+n)*s},lp(i,t+o*s))})}};function lp(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.lo" +
  "adPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function u" +
  "p(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n" +
  "+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l*s,by:t}))}var dp=64,fp=(e,t)=>{let{operands:n}=e,r=" +
  "mp(e);if(hp(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);gp(i,e,t,(e,o,c" +
  ")=>{let l=o(i=>{i.copy(t.library.get(r),X(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{a" +
  "t:n.into},n=>{n.operate(o.divide,qf(i,s),_p(e,t))})}},pp=(e,t)=>{let{operands:n}=e,r=`${mp(e)}Slope`;if(!hp(e," +
  "t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.ar" +
  "ithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,X(c,{at:n.g}),_p(e,t))})});gp(o,e,t,(e,c)=>{let" +
  " l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r),X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===" +
  "1?Z(s,X(s,d),l):l)})}};function mp({variant:e}){return Rd(Ai[e])}function hp({operands:{units:e,row:t}},{arith" +
  "metic:n}){return e*Math.ceil(t/n.many.bytes)<=dp&&t%n.many.bytes===0}function gp(e,{operands:{units:t,row:n,is" +
  "Row:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block((" +
  ")=>{a({at:l*n+c},t=>r===1?t:Bf(e,i,c/o.bytes*s,t),l===0&&c===0)})}function _p({operands:{divisor:e,byRows:t}}," +
  "{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,zf(n)):a(r)}}va" +
  "r[vp,yp,bp]=[2,2,8],[xp,Sp]=[6,2];function Cp(e,t){let n=t.columns===1?bp:vp,r=Math.floor(t.rows/n),i=[n*t.a.r" +
  "ow,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?Sp:r,(r,i,a)=>{wp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a" +
  ":{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&wp(e,t,{...o,high:t.rows-a})}function wp(e," +
  "t,n){for(let r=0;r<t.columns;r+=yp)e.block(()=>{Tp(e,t,n,r)})}function Tp(e,t,{a:n,c:r,bias:i,high:a},o){let{m" +
  "any:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(yp,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+" +
  "e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d)," +
  "j:t%d})),g=h.map(()=>e.local(s.type)),_=f>xp||f===0;if(_)for(let t of g)e.set(t,Ep);e.repeat(f,[s.bytes],xp,t=" +
  ">{let n=Array.from({length:a},(n,r)=>e.let(s.type,X(s,If(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i" +
  "=e.let(s.type,X(s,If(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s" +
  ",...l):Pf(s,...l,Y(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c," +
  "X(c,p(e,i)),X(c,m(n,i)))});Vf(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start==" +
  "=B?s:t.start===V?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l" +
  ".length===0?{}:{rest:l}}}))}var Ep=e=>{e.nothing()},Dp=5,[Op,kp]=[8,4],Ap=2;function jp(e,t){let{many:n,one:r," +
  "size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>Dp?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repe" +
  "at(c,[l],Ap,r=>{Mp(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&Mp(e,t,{place:{at:c*l},broad:u,kind:n});fo" +
  "r(let n=o*a;n<t.columns;n++)Mp(e,t,{place:{at:n*i},broad:1,kind:r})}function Mp(e,t,n){let r=Math.min(kp,Math." +
  "floor(Op/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?Ap:i,(i" +
  ",a,o)=>{Np(e,t,{...n,a:i,c:If(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Np(e,t,{...n,a" +
  ":{at:s*t.a.row},c:Ff(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function Np(e,t,{a:n,c:r,bias" +
  ":i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$" +
  "(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===B)for(let{sum:t,at:n}of l)e.set(t,X(c,n))" +
  ";if(t.start===V)for(let{sum:n,i:r}of l)e.set(n,Nf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.blo" +
  "ck(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.typ" +
  "e);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,Nf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u" +
  "%s])],p=r===0&&t.start===z;e.set(l,p?Q(c,d,f):Pf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}va" +
  "r Pp=16;function Fp(e,t){if(!zu(e))return;let{manner:n,product:r}=Bu(e,t);if(n===`depth`)return e=>{Cp(e,r)};i" +
  "f(!(r.depth>Pp||n===`columns`&&r.columns>1))return e=>{jp(e,r)}}var Ip=4,Lp=8,Rp=64,zp=({operands:{into:e,unit" +
  "s:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Rp||a===c&&n!==1)return" +
  ";let l=n*c;return a===c&&n===1?n=>{ap(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=I" +
  "p)n.block(()=>{let c=Math.min(Ip,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repe" +
  "at(a/s.bytes-1,[s.bytes],Lp,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),V" +
  "f(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Bp={...op,gather:cp,los" +
  "sBack:pp,lossValue:fp,total:zp};function Vp(e,t){return e.kernel===`product`?Fp(e,t.arithmetic):Bp[e.kernel]?." +
  "(e,t)}function Hp(e,t=2**24){return{after:t,write(t,n,r,i){let a=new _f(r.at,r.bytes),o=new Mf(e,a),s={arithme" +
  "tic:e,library:Kp(i),batch:t.batch},c=Up(t,n,o,s),l=Wp(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:" +
  "a.words,module:pf(u),count:u.length}}}}function Up({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e" +
  "){let e=r.areFull?void 0:Vp(t,i);e===void 0?(r.end(),fd(t,n)):r.add(a,e)}return r.add(a,e=>{Qf(e,t)}),r.end()," +
  "a.finish()}function Wp({pieces:e,block:t},n,{library:r}){let i=new Wu;return n.add(i,n=>{$f(n,e,t,r)}),n.end()" +
  ",i.finish()}var Gp=new Map;function Kp(e){let t=Gp.get(e)??new zd(Cd(e));return Gp.set(e,t),t}var qp=Id(`wasm-" +
  "float32`,{binary:Ei,precision:ml,rewriting:Hp(ml)}),Jp=O(`engine`,[Id(`wasm-float64`,{binary:Di,precision:pl,r" +
  "ewriting:Hp(pl)}),qp,cl]);[...Jp.names];function Yp(e,t,n){if(n===`plain`)return new is(t);let r=[...Jp];if(n=" +
  "==`auto`)return Dc(e,t,r);let i=r.indexOf(Jp.get(n));return Dc(e,t,r.slice(i),n)}var Xp=class{#e;#t=[];#n=[];#" +
  "r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n." +
  "length*Math.max(1/Zp,this.#e*8/Qp)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r." +
  "length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#" +
  "r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e)" +
  ";return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Zp=256,Qp=2**26;function $p(e,t){return e.sh" +
  "ape.join()===t.shape.join()&&e.data.every((e,n)=>Object.is(e,t.data[n]))}function em(e,t,n,i,a=[]){let{nodes:o" +
  ",position:s}=e.topology,c=gs(o,Array.from(e.objective.keys(),e=>s.get(e)??0));for(let{id:o,position:s,shape:l}" +
  "of[...e.inputs,...e.targets])if(!(Object.hasOwn(t,o)||l[0]!==-1)&&(a.includes(o)||c.has(s)))throw new r({what:" +
  "`${n} without ${o}`,where:i,found:Object.keys(t),expected:`rows for every input and target that the loss reads" +
  "`})}function tm(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function nm(e,t=`f" +
  "rom`){let{step:n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(b.allows)||!i||!a)" +
  "throw rm(e,t)}function rm(e,t){return new r({what:`not a checkpoint`,where:t,found:e,expected:`what checkpoint" +
  "() gives or readCheckpoint reads`})}function im({parameter:{id:e,value:t},state:n},{parameters:i,optimizer:a})" +
  "{let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o,n].map(Object.keys);if(s.join()!==c.join())throw new r({what:`check" +
  "point of another optimiser`,where:e,found:s,expected:c.join(`, `)||`no state`});let l=t.data.length,u=(Object." +
  "hasOwn(i,e)?i[e]:void 0)?.data;for(let t of[u,...Object.values(o)]){if(t!==void 0&&!ArrayBuffer.isView(t))thro" +
  "w rm(t,e);if(t?.length!==l)throw new r({what:`checkpoint of another graph`,where:e,found:t?.length,expected:`$" +
  "{l} numbers`})}}function am(e,t){return Object.fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=" +
  "Jt(n)?n.data:n;return[t,i instanceof Float64Array?{shape:Xa(n,r),data:i}:Qa(n,t,r)]}))}function om(e,t){if(e.w" +
  "here===void 0)return e;let n=`${e.where}, in the batch of step ${t}`;return new r({...io(e),where:n},{cause:e}" +
  ")}function sm({slots:e,penalty:t,clip:n},r){let i=e.filter(({parameter:e})=>!e.frozen);for(let e of i){let{par" +
  "ameter:n,gradient:i}=e;if(i.set(n.gradient.data),as(n,t))for(let a of _i){let o=t[a.name]??0;o!==0&&(a.accumul" +
  "ate(n.value.data,o,i),r?.(a.derivative,o,e))}}let a=i.map(({gradient:e})=>e);for(let[e,t]of n){let n=Ut.get(e)" +
  ";n.clip(a,t),r?.(n.formula,t)}return i}var cm=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor" +
  "(e){Hn(e,lm,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patie" +
  "nce=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this." +
  "waited+1,this.patienceReason??(e<this.lossBelow?`lossBelow`:void 0)}get patienceReason(){return this.waited>=t" +
  "his.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,wait" +
  "ed:t}){this.best=e,this.waited=t}},lm={lossBelow:La,noBetterFor:Ha(za),leastGain:Ia};function um(e){if(!Array." +
  "isArray(e))return[e];let[t,n]=e;return[t,n]}var dm=class{updater;batches;clip;stopping;slots;moves=0;refusal;#" +
  "e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,f" +
  "rom:s}=t,{optimizer:c=`sgd`,schedule:l=`constant`}=t;Hn(i,fm(Ut,Ra),`clip`,`clipping`),this.#e=e,this.learning" +
  "Rate=n,this.penalty=r,this.clip=Object.entries(Vn(i,`clip`)),this.stopping=a===void 0?void 0:new cm(a),this.up" +
  "dater=mi(...um(c)),this.#t=Ti(...um(l)),this.batches=o===void 0?void 0:new ls(am(e,o),t),this.batches?.varies=" +
  "==!0&&em(e,this.batches.data,`data`,`data`),this.slots=e.parameters.map(e=>{let t=e.value.data.length,n=this.u" +
  "pdater.init(t);return _(n,`state`,w,`optimizer`),{parameter:e,state:n,gradient:new Float64Array(t),next:new Fl" +
  "oat64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e){Hn(e,{..." +
  "fm(_i,Ia),biases:Pa},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningRate(e){if(!" +
  "Number.isFinite(e)||e<0)throw new r({what:`learning rate`,found:e,expected:`a finite number, 0 or more`});this" +
  ".#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this.b" +
  "atches?.position.epoch??this.#i}get loss(){return this.#e.loss+os(this)}advance(){let e=this.#e;this.checkIdle" +
  "(),this.show(),e.backward(),zi(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batc" +
  "h,loss:this.loss,learningRate:this.rateAt(this.#i)};if(!Number.isFinite(t.loss))throw ss(this,this.#i);for(let" +
  "{parameter:e,state:n,gradient:r,next:i}of sm(this))i.set((e.given??e.value).data),this.updater.update(i,r,n,t)" +
  ";return this.batches?.advance(),this.arrive(this.#i+1,({next:e},t)=>{t.set(e)},()=>void 0,`later`),e.catchUp()" +
  ",t}show(){if(this.#e.catchUp(),this.refusal!==void 0){if(this.isAhead)throw this.refusal;this.prime()}}checkId" +
  "le(){if(this.#e.busy)throw new r({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}g" +
  "et isRateConstant(){return this.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Fa,`schedule" +
  "`),this.#n*t}arrive(e,t,n,r){this.#e.checkAlive(),this.moves++,this.#i=e,this.#a=t;let i=()=>{for(let e of thi" +
  "s.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)})};this.#e.postpone(()=>{i(),this.#l()},e=>{this.refu" +
  "sal=e&&this.#s(e);try{e!==void 0&&this.#e.update(i)}catch{return}this.#a=void 0,n()},r)}prime(){this.#o(()=>{t" +
  "his.#l(this.batches)})}#o(e){let{refusal:t}=this;this.refusal=void 0;try{this.#e.update(e)}catch(e){throw this" +
  ".refusal=t,this.#s(e)}}#s(e){return this.batches?.varies===!0?om(e,this.#i):e}#c({step:e,position:t,optimizer:" +
  "n,stopping:r={best:1/0,waited:0}}){this.batches!==void 0&&(this.batches.position=t),this.#i=e;for(let{paramete" +
  "r:e,state:t}of this.slots)for(let[r,i]of Object.entries(t))i.set(n[e.id][r]);this.stopping!==void 0&&(this.sto" +
  "pping.state=r)}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.s" +
  "lots.map(e=>{let{id:t,shape:n}=e.parameter,r=qt(n);return this.read(e,r.data),[t,r,tm(e.state)]});return{step:" +
  "this.#i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntri" +
  "es(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t,n){nm(e);f" +
  "or(let t of this.slots)im(t,e);let r=this.#e;r.catchUp();let{madeWave:i}=r,a=this.checkpoint();this.#c(e);try{" +
  "this.#o(()=>{t?.();for(let{parameter:t}of this.slots)t.set(e.parameters[t.id]);this.#l(this.batches),n?.()})}c" +
  "atch(e){if(r.madeWave===i)throw this.#c(a),e;this.refusal=void 0}this.moves++,this.#a=void 0}get isAhead(){ret" +
  "urn this.#a!==void 0}get isFedByHand(){let{batches:e}=this;return e===void 0||this.isAhead?!1:Object.entries(e" +
  ".take()).some(([t,n])=>{let{given:r}=this.#e.input(t);return r===void 0?!0:e.varies?!$p(n,r):n.shape[0]!==r.sh" +
  "ape[0]})}read(e,t){let{parameter:n}=e;t.set((n.given??n.value).data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#" +
  "l(e=this.batches?.varies===!0?this.batches:void 0){for(let[t,n]of Object.entries(e?.take()??{}))this.#e.input(" +
  "t).set(n);this.#e.setMode({training:!0,draw:this.#i})}};function fm({names:e},t){return Object.fromEntries(e.m" +
  "ap(e=>[e,t]))}function pm(e){return e.filter(({parameter:e})=>!e.frozen)}function mm(e){return e.reduce((e,{gr" +
  "adient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function hm(e,t,n){let r=0;for(let i of e){let e=i" +
  ".gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var gm=class" +
  " extends dm{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=pm(this.slots)}get count(){return mm(this.#e)}ar" +
  "rive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){hm(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse" +
  "(){return this.#t===`later`?void 0:this.#t()}},_m=class{#e;#t=new Map;#n=new Map;#r=new L;constructor(e){this." +
  "#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new L;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>" +
  "t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n" +
  ".unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:vm(this.#t),gradients:vm(this." +
  "#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function vm(e){let t=[...e].sort(([e],[t])=>e-t" +
  ");return new Wi(t.map(([e])=>e),t.map(([,e])=>e))}var ym=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0" +
  ";#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:s,from:c" +
  ",instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new qo(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e)." +
  "clamp(n,t)}),this.#r=new gm(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s,from:c}),this.#n." +
  "feed(l),this.#a=new Xp(this.#r.count),this.#i=Yp(this.#n,this.#r,a.engine??`plain`),this.#o=new _m(this.#n),th" +
  "is.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(){return " +
  "this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.w" +
  "atch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){let n=this.#r.step+e;" +
  "try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e.every>n)" +
  "&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Vi(e),this.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{" +
  "load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,load:n,...th" +
  "is.#a.take(),engine:r,...i===void 0?{}:{refusal:Vi(i)},...a===void 0?{}:{sight:a},...this.isOver?{ending:t===v" +
  "oid 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+this.#e.eve" +
  "ry),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(t" +
  "his.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRate,this.#r" +
  ".penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#a.no" +
  "te({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...th" +
  "is.#t===void 0?{}:{validationLoss:$o(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#b" +
  "(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.glimpse());" +
  "this.#d={...Ui(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#r;this.#a" +
  ".stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},bm=4,xm=16,Sm=1/4,Cm=class{#e;#t;#n;#r={}" +
  ";#i=new Hi(bm);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`" +
  ":this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`heard`:this.#s-=" +
  "e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let e" +
  "=this.#n;if(e===void 0||!this.#u())return;let t=wm.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),S" +
  "m);let r=wm.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=xm||e.load>=Sm||e.step>=this.#a;(e.isAwaited||i" +
  "&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,th" +
  "is.#c=-1/0,this.#i=new Hi(bm),this.#r={...this.#r,...e.tables};try{this.#n=new ym(e,this.#r)}catch(t){let n={r" +
  "ecords:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:Vi(t)};this.#e({kind:`progress`,turn:e" +
  ".turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()|" +
  "|(this.#o=!0,this.#t())}#f(e){this.#c=wm.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,.." +
  ".t.sight===void 0?[]:Gi(t.sight)])}},{performance:wm}=globalThis,Tm=globalThis,Em=new Cm((e,t)=>{Tm.postMessag" +
  "e(e,t)},Dm(()=>{Em.slice()}));Tm.onmessage=({data:e})=>{Em.take(e)},Tm.postMessage({kind:`ready`});function Dm" +
  "(e){let{setImmediate:t}=Tm;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new Tm.MessageChannel;return n." +
  "onmessage=e,()=>{r.postMessage(void 0)}}})();";
