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
  "ngth!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function N(e){return{shap" +
  "e:e,data:new Float64Array($t(e))}}function qt(t){return typeof t==`object`&&!!t&&e(()=>`shape`in t)===!0}funct" +
  "ion Jt(e,t){_(e,`tensor`,w,t);let{shape:n,data:i}=e,a=$t(n,t),o=S(i)?i.length:i;if(o!==a)throw new r({what:`wr" +
  "ong count of numbers for shape ${M(n)}`,where:t,found:o,expected:String(a)})}function Yt(e){return _(e,`tensor" +
  "`,ie),{shape:e.shape,data:e.data.slice()}}var Xt=32;function Zt(e){let t=[];for(let n=e;S(n)&&t.length<Xt;n=n[" +
  "0])t.push(n.length);return t}function Qt(e,t,n,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{if" +
  "(i===t.length){if(typeof e!=`number`)throw new r({what:`not a number`,where:o(i),found:e,expected:`a number`})" +
  ";n[s++]=e}else{if(!S(e)||e.length!==t[i])throw new r({what:`ragged array`,where:o(i),found:S(e)?e.length:e,exp" +
  "ected:`${t[i]} entries, as in the first row`});for(let t=0;t<e.length;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}function" +
  " $t(e,t){let n=e;if(!Array.isArray(n))throw new r({what:`not a size`,where:t,found:n,expected:`a list of sizes" +
  "`});for(let n of e)if(!Number.isInteger(n)||n<0)throw new r({what:`not a size`,where:t,found:n,expected:`a who" +
  "le number, 0 or more`});let i=j(e);if(i>Wt)throw new r({what:`shape too large`,where:t,found:M(e),expected:`at" +
  " most ${Wt} entries`});return i}function P(e,t,n){return new r({what:`shapes do not fit`,where:e,found:M(t),ex" +
  "pected:n})}function en(e){fe(e,tn,`combination`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,deri" +
  "vative:s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),ar" +
  "ity:r,rules:i,formula:a,inferShape:nn,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r+" +
  "+)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.dat" +
  "a[a]*s(e,a,r,t)}}}var tn={name:v,symbol:v,arity:he,rules:D(me),value:x,derivative:x,formula:ge};function nn(e)" +
  "{_(e,`shapes`,re);let[t]=e;return e.forEach((e,n)=>{if(!Kt(e,t))throw P(`input ${n}`,e,`${M(t)}, as input 0`)}" +
  "),t}function rn(e,t=0){if(e.length===2)return[e[0],e[1]];throw P(`input ${t}`,e,`the shape [batch, units]`)}va" +
  "r an=en({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivati" +
  "ve:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),on={name:`concat`,family:`combination`,symbol:`‖`,rol" +
  "es:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]" +
  "=rn(e[0]),n=0;return e.forEach((r,i)=>{if(rn(r,i)[0]!==t)throw P(`input ${i}`,r,`batch ${t}, as input 0 of ${M" +
  "(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inpu" +
  "ts:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n" +
  "<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce" +
  "((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}}," +
  "sn=en({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0" +
  "?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),cn=" +
  "{name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,d" +
  "erivatives:[`b`,`a`]},inferShape:e=>[rn(nn(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let" +
  " a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n" +
  ",r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}" +
  "},ln=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Ce(t,Lt),this.#t=this.#e.seed(dn(e)),_(this.#t,`st" +
  "ream`,pn,this.#e.name)}static restore(t,n){_(t,`state`,w);let r=new e(`restored`,n??Lt.get(t.generator,`genera" +
  "tor`));return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,pn,r.#e.name),r}get state(){return{generator:this.#e." +
  "name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0," +
  "t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Ma" +
  "th.log(i)/i)}}integer(e){_(e,`count`,fn);let t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t.bits()/t);" +
  "if(n<e)return n}}shuffle(e){_(e,`items`,C);let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e]" +
  ",t[n]]=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,b),this.shuffle(Uint32Array.from({length:e},(e,t" +
  ")=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.join(),this.#e)}},un={expected:`a" +
  " finite number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};function dn(e){if(un.allows(e))ret" +
  "urn e;throw new r({what:`bad seed`,found:e,expected:un.expected})}var fn={expected:`a whole number from 1 to 2" +
  "³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},pn={expected:`an object of the functions bits and next`,all" +
  "ows:e=>c(e)&&[e.bits,e.next].every(x.allows)},mn={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`" +
  "],arity:[1,1],rules:{rate:T(`fraction of entries dropped`,.5,0,1),seed:E(`seed of the mask generator`,0,0)},fo" +
  "rmula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=hn(e),n=e.inputs[0]" +
  ".data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=hn(e);for(let e=0;e<r.data" +
  ".length;e++)r.data[e]+=t.data[e]*i()}};function hn({training:e,draw:t,attributes:n}){return e?gn(n,t):()=>1}fu" +
  "nction gn({rate:e,seed:t},n){if(e===0)return()=>1;let r=new ln(`${yn(t)}${n}`),i=vn(e);return()=>r.next()<e?0:" +
  "i}function _n({rate:e,seed:t}){return{seed:At(Ot(yn(t))),dropped:At(BigInt(Math.ceil(e*2**53)))}}function vn(e" +
  "){return 1/(1-e)}function yn(e){return`dropout ${e} `}var bn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,xn=`(x " +
  "- mean(x)) / ${bn}`,Sn={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`" +
  "],arity:[1,3],couples:!0,rules:{epsilon:ae(`added to the variance for stability`,1e-5)},formula:{value:`gain *" +
  " ${xn} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${xn} * mean(gain * g * ${xn})) / ${bn}`,`g * ${xn}`" +
  ",`g`]},inferShape([e,...t]){let[,n]=rn(e);return t.forEach((t,r)=>{if(!Kt(t,[n]))throw P(`input ${r+1}`,t,`[${" +
  "n}] for ${M(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;" +
  "s<a;s++){let{normal:a}=Cn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Dn(t,e,1)*a[e]+Dn(n,e,0)}},backward({inputs" +
  ":[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if" +
  "(i===2){kn(l,void 0,a.data);continue}let u=Cn(e,c,n),d=l.map((e,n)=>e*Dn(t,n,1));i===1?kn(l,u.normal,a.data):O" +
  "n(u,d,a.data,o)}}};function Cn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Tn(i);for(let t=0;t<e;t++" +
  ")i[t]/=a;let o=En(i);for(let t=0;t<e;t++)i[t]-=o;let s=En(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,wn));r" +
  "eturn{normal:i.map(e=>e*c),slope:c/a}}var wn=1e-300;function Tn(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t" +
  ")),0);return t>1e100&&t<1/0?t:1}function En(e){return e.reduce((e,t)=>e+t,0)/e.length}function Dn(e,t,n){retur" +
  "n e===void 0?n:e.data[t]}function On({normal:e,slope:t},n,r,i){let a=En(n),o=En(n.map((t,n)=>t*e[n]));for(let " +
  "s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function kn(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]?" +
  "?1)}function An(e){fe(e,jn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`com" +
  "bination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[rn(e)[0],1],forward({inputs:[" +
  "e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r" +
  "(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;" +
  "t++)i.data[e*o+t]+=n}}}}var jn={name:v,symbol:v,divisor:x,formula:ge},Mn=An({name:`mean`,symbol:`mean`,divisor" +
  ":e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Nn=en({name:`multiply`,symbol:`×`,arity:[2,1/0]" +
  ",value:(e,t)=>Pn(e,t),derivative:(e,t,n)=>Pn(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function P" +
  "n(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Fn=en({name:`scale`,symbol:`" +
  "·`,arity:[1,1],rules:{factor:T(`scaling factor`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{f" +
  "actor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),In={name:`slice`,family:`combination`,symbo" +
  "l:`[:]`,roles:[`x`],arity:[1,1],rules:{from:E(`first unit, counted from 0`,0,0),to:E(`end unit, exclusive`,1)}" +
  ",formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=rn(e);if(t<n&&n" +
  "<=a)return[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expected:`from < to ≤ ${a}" +
  " for ${M(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t." +
  "shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],att" +
  "ributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=" +
  "n[a*i+r]}},Ln={...en({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,fo" +
  "rmula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradien" +
  "t by definition`},Rn=O(`combination`,[an,en({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]" +
  "-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Nn,sn,Fn,on,In,An({" +
  "name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Mn,cn,Sn,mn,Ln,{name:`weighte" +
  "d-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ce(`weight of each input" +
  ", in order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weights:t}){if(e.for" +
  "Each((e,t)=>{if(e.length>0)throw P(`input ${t}`,e,`a scalar, as a loss is`)}),t.length===e.length)return[];thr" +
  "ow new r({what:`wrong count of weights`,found:t.length,expected:`${e.length}, one for each input`})},forward({" +
  "inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attrib" +
  "utes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function zn(e,t,n){return le(e,Bn(t,n),n,`option`)}func" +
  "tion Bn(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function Vn(e,t,n," +
  "r){o(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&ue(t[i],i,a,n,r)}function Hn(e,t){_(e," +
  "`rules`,w),_(t,`defaults`,w);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]" +
  ");return Object.fromEntries(n)}function F(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or more" +
  "`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Un(e,t){return{meaning:e,default:t,expected" +
  ":`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function Wn(e,t,n){if(Number.isI" +
  "nteger(e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`target of row ${t}`,found:e,expecte" +
  "d:`a whole number from 0 to ${n-1}`})}var Gn=[`sum`,`mean`,`batch-mean`];function Kn(e){fe(e,Jn,`loss`);let{na" +
  "me:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symb" +
  "ol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:qn(e.reduction)},formula:Xn(a),scalar" +
  ":e,inferShape:([e,t])=>Zn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for" +
  "(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Yn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],at" +
  "tributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Yn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)}" +
  ",...o!==void 0&&{formulaFor(e){let n=o(e);return _(n,`formula`,Jn.formula,t),Xn(n)}},...s!==void 0&&{branches(" +
  "{inputs:[{data:e},{data:n}],attributes:r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t)," +
  "i.push(o)}}}}}function qn(e,t=Gn){return se(`how entry losses are reduced`,t,e)}var Jn={name:v,symbol:D(v),rul" +
  "es:D(me),reduction:{expected:`one of ${Gn.join(`, `)}`,allows:e=>Gn.includes(e)},value:x,derivative:x,targetDe" +
  "rivative:x,formula:ye(`value`,`derivative`,`targetDerivative`),formulaFor:D(x),side:D(x)};function Yn(e,t){let" +
  "{reduction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/j(t)}function Xn({value:e,derivative:t,ta" +
  "rgetDerivative:n}){return{value:e,derivatives:[t,n]}}function Zn(e,t){if(Kt(e,t))return[];throw new r({what:`p" +
  "rediction and target differ in shape`,found:M(t),expected:M(e)})}var Qn=Kn({name:`binary-cross-entropy`,reduct" +
  "ion:`mean`,value:(e,t)=>-(t*$n(Math.log(e))+(1-t)*$n(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e)" +
  ",1e-12),targetDerivative:e=>$n(Math.log1p(-e))-$n(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - " +
  "t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), " +
  "-100) - max(log(y), -100)`}});function $n(e){return Math.max(e,-100)}var er=Kn({name:`binary-cross-entropy-wit" +
  "h-logits`,reduction:`mean`,value:(e,t)=>A(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e" +
  ">0?1-t-Me(-e):Me(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp" +
  "(-y)) - t`,targetDerivative:`-y`}}),tr=Kn({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-" +
  "t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targe" +
  "tDerivative:`t - y`}}),nr=Kn({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>A" +
  "(-t,rr(1-t*e)),targetDerivative:(e,t)=>A(-e,rr(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y" +
  " < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function rr(e){return Ma" +
  "th.max(0,Math.sign(e))}var ir=Kn({name:`huber`,rules:{delta:ae(`error where quadratic becomes linear`,1)},redu" +
  "ction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n}" +
  ")=>ar(e-t,n),targetDerivative:(e,t,{delta:n})=>ar(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 /" +
  " 2, delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t" +
  " - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function ar(e,t){return Math" +
  ".min(Math.max(e,-t),t)}var or=Kn({name:`kullback-leibler`,rules:{prediction:se(`form of the prediction`,[`prob" +
  "ability`,`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?cr(e):t*(Math.l" +
  "og(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?cr(e):-t/e,ta" +
  "rgetDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:sr(`log(y)`,`-t / y" +
  "`),formulaFor:({prediction:e})=>e===`logarithm`?sr(`y`,`-t`):sr(`log(y)`,`-t / y`)});function sr(e,t){return{v" +
  "alue:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function cr(e){ret" +
  "urn Number.isNaN(e)?NaN:0}var lr=Kn({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),de" +
  "rivative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`" +
  "sign(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),ur=Kn({name:`mean-squared-error`,red" +
  "uction:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{valu" +
  "e:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),dr={name:`softmax-cross-entropy`,fa" +
  "mily:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:se(`format of a target row`,[`index`,`distri" +
  "bution`],`index`),reduction:qn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,deriva" +
  "tives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!" +
  "==2)throw P(`softmax-cross-entropy prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(K" +
  "t(t,r))return[];throw P(`softmax-cross-entropy target`,t,`${M(r)} for the logits ${M(e)}`)},forward({inputs:[e" +
  ",t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)=" +
  ">Wn(e,t,o));let c=fr(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Ze(s,t,t+o);for(let r=t;r<t+o;r++)l+=A(-et(s," +
  "r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){l" +
  "et s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?pr(e,fr(t,e.shape[1],n),s,o):n===`distribution`&&mr(e,s,o)},con" +
  "stantInputs:({targets:e})=>e===`index`?[1]:[]};function fr({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n)" +
  ":(n,r)=>e[n*t+r]}function pr({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Ze(n,e,e+t),c=0;for(" +
  "let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Qe(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*$e(n,e+l,s" +
  "))}}}function mr({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Ze(n,e,e+t);for(let a=e;a<e+t;a++)" +
  "i.data[a]-=r*et(n,a,o)}}var hr=O(`loss`,[tr,ur,lr,ir,Qn,er,dr,nr,or]);function gr(e,t=be(e,`operation`)){s(e,t" +
  ",`field`),pe(e,vr,t)}var _r=[`weighted-sum`,`activation`,`combination`,`loss`],vr={name:v,family:{expected:`on" +
  "e of ${_r.join(`, `)}`,allows:e=>_r.includes(e)},symbol:{expected:`a text, which may be empty`,allows:e=>typeo" +
  "f e==`string`},roles:ne,arity:he,rules:me,formula:ge,formulaFor:D(x),facts:D(ve),inferShape:x,origin:D(x),coup" +
  "les:D(_e),forward:x,backward:x,branches:D(x),exempt:D(v),stochastic:D(_e),constantInputs:D(x)},yr={name:`weigh" +
  "ted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:oe(`weights are" +
  " [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e," +
  "{transpose:t}){let n=xr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!==2)throw P(`weig" +
  "hted-sum value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw P(`weighted-sum value ${a}`,o,`the batch " +
  "size ${r} of ${M(e[0])}`);let[c,l]=Sr(s,t);if(l!==o[1])throw P(`weighted-sum weight ${a}`,s,`weights for the $" +
  "{o[1]} units of ${M(o)}`);if(a>0&&c!==i)throw P(`weighted-sum weight ${a}`,s,`weights to ${i} units, as weight" +
  " 0`);i=c}let a=e.at(2*n);return a!==void 0&&Dr(a,i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}" +
  "}){let r=xr(e),[i,a]=t.shape;Cr(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1" +
  "],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*" +
  "l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=xr(e.inputs);n<i?wr(e,t,n,r):n<2*i?Tr(e,t,n-i,r):Er" +
  "(t,r)}};function br(e){let t=xr(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}function xr(" +
  "{length:e}){return e>>1}function Sr(e,t){if(_(e,`shape of weights`,te),e.length===0)return[1,1];if(e.length!==" +
  "2)throw P(`weighted-sum weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function" +
  " Cr({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(let i" +
  "=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function wr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]" +
  "=t.shape,c=e[xr(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let " +
  "t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Tr({inputs:e,output:t,at" +
  "tributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let" +
  " e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Er(" +
  "{shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e" +
  "]}function Dr(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw P(`weighted-sum bias`,e,`a scalar or the s" +
  "hape [${t}]`)}var Or=O(`operation`,[yr,...Rn,..._t,...hr]);function kr(e){if(!Number.isFinite(e))throw new r({" +
  "what:`bad learning rate`,found:e,expected:`a finite number`})}function Ar(e){let t=e.flatMap(e=>Object.entries" +
  "(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Ir(e),constants:Object.assign({},...e.map((" +
  "{constants:e})=>e)),...Pr(e),init(e){return _(e,`size`,b),Object.fromEntries(t.map(([t,n])=>[t,new Float64Arra" +
  "y(e).fill(n)]))},update(t,i,a,o){let s=t.length;Lr(s,i,a,n),kr(o.learningRate),r.length<s&&(r=new Float64Array" +
  "(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function jr(e,t){_(e,`pieces`,C" +
  ",t),e.forEach((e,n)=>{_(e,`piece ${n}`,Mr,t),_(e.describe(`g`),`description of piece ${n}`,Nr,t)})}var Mr={exp" +
  "ected:`an object of the functions describe and apply, and of slots and constants if it has any`,allows:e=>c(e)" +
  "&&[e.describe,e.apply].every(x.allows)&&[e.slots,e.constants].every(e=>e===void 0||c(e))},Nr={expected:`an obj" +
  "ect of the direction, a text, and of lines, a list of texts, if it has any`,allows:e=>c(e)&&v.allows(e.directi" +
  "on)&&(e.lines===void 0||ne.allows(e.lines))};function Pr(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void " +
  "0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function Fr(e,t){return e?[t]:[]" +
  "}function Ir(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return" +
  "[...t,`p ← p − ${n}`].join(`; `)}function Lr(e,t,n,r){if(t.length!==e)throw Rr(`gradient`,t.length,e);for(let " +
  "t of r){let r=n[t]?.length;if(r!==e)throw Rr(`state/${t}`,r,e)}}function Rr(e,t,n){return new r({what:`wrong s" +
  "ize for this parameter`,where:e,found:t,expected:`${n} numbers`})}var zr=se(`whose definition to follow`,[`pyt" +
  "orch`,`keras`],`pytorch`);function Br(e){fe(e,Vr,`optimiser`);let{name:t,title:n,keras:r,pieces:i}=e,a={...e.o" +
  "ptions,convention:zr},o=(e={},n=t)=>{let o=Bn(e,n),s=o.convention===`keras`?r:void 0,c=i(zn(a,{...s,...o},n));" +
  "return jr(c,n),Ar(c)};return{name:t,title:n,options:a,formula:o().formula,create:o}}var Vr={name:v,title:v,opt" +
  "ions:me,keras:D({expected:`an object of names and values`,allows:c}),pieces:x};function Hr(e,t,n,r){_(e,`optim" +
  "iser`,Ur,t);let i=(n={},i=t)=>e.create({...r,...Bn(n,i)},i);return{name:t,title:n,options:Hn(e.options,r),form" +
  "ula:i().formula,create:i}}var Ur={expected:`an optimiser`,allows:e=>c(e)&&x.allows(e.create)&&me.allows(e.opti" +
  "ons)};function Wr(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>({direction:`${t} " +
  "· ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1" +
  "+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}function Gr(" +
  "e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,epsilon:e,wr" +
  "ite:e=>`(√${e} + ε)`}}function Kr(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}}func" +
  "tion qr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + ${e}²`],direction:" +
  "`${e} / ${t.write(`s`)}`}),kernel:Kr(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(l" +
  "et r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Jr(e,t){return t===`" +
  "keras`?Xr(e):Yr(e)}function Yr(e){return Fr(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ← ${e} + λ · p`],d" +
  "irection:e}),kernel:Kr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Xr(" +
  "e){return Fr(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`deco" +
  "upled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let " +
  "a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var Zr=Br({name:`adagrad`,title:`Adagrad`,options:{lrDecay:F(`le" +
  "arning rate decay`,0),initialAccumulator:F(`initial sum of squares`,0),epsilon:F(`numerical stability term`,1e" +
  "-10),weightDecay:F(`weight decay coefficient`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:" +
  "e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Jr(i.weightDecay,r),qr(t,Gr(n,r)),Wr(e)]});function " +
  "Qr(e){let t=new Float64Array(ei).fill(NaN),n=0,r=1;return i=>{let a=i%ei,o=i-a;return o!==n&&(n=o,r=e**o),Numb" +
  "er.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}function $r(e){return Math.log(2**-54)/Math.log(e)}var ei=256;function ti(" +
  "{beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[Qr(e),Qr(t)],c={mean:0,squares:0}" +
  ";return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1 " +
  "− β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`" +
  "} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`" +
  ":`adaptive-moments`,count:6,steadyFrom:$r(Math.max(e,t)),settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e" +
  ",r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.sq" +
  "uares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]" +
  "+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var ni={b" +
  "eta1:Un(`decay rate of the first moment`,.9),beta2:Un(`decay rate of the second moment`,.999),epsilon:F(`numer" +
  "ical stability term`,1e-8),amsgrad:oe(`whether to use the maximum second moment`,!1)},ri=Br({name:`adam`,title" +
  ":`Adam`,options:{...ni,weightDecay:F(`weight decay coefficient`,0)},keras:{epsilon:1e-7},pieces:e=>[...Jr(e.we" +
  "ightDecay,e.convention),ti(e),Wr()]}),ii=Br({name:`adamw`,title:`AdamW`,options:{...ni,weightDecay:F(`weight d" +
  "ecay coefficient`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Xr(e.weightDecay),ti(e),Wr()]}),ai" +
  "=Hr(ri,`amsgrad`,`AMSGrad`,{amsgrad:!0});function oi({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{v" +
  "elocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − min(1, k) · τ) · `:``}${e}`;return n" +
  "?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,stead" +
  "yFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=" +
  "a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var si=Br({na" +
  "me:`sgd`,title:`Gradient descent`,options:{momentum:Un(`momentum coefficient`,0),dampening:Un(`dampening for m" +
  "omentum`,0),nesterov:oe(`whether to use Nesterov momentum`,!1),weightDecay:F(`weight decay coefficient`,0)},pi" +
  "eces(e){let{momentum:t,dampening:n,nesterov:i,convention:a}=e;if(i&&(t===0||n>0))throw new r({what:`nesterov n" +
  "eeds a velocity without dampening`,found:{momentum:t,dampening:n},expected:`momentum above 0 and dampening 0`}" +
  ");let o=Fr(t>0,oi({momentum:t,dampening:n,nesterov:i})),s=a===`keras`?[Wr(),...o]:[...o,Wr()];return[...Jr(e.w" +
  "eightDecay,a),...s]}}),ci=Hr(si,`momentum`,`Momentum`,{momentum:.9}),li=Hr(si,`nesterov`,`Nesterov`,{momentum:" +
  ".9,nesterov:!0});function ui(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s" +
  " ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Kr(`averaged-squares`,[e,1-e,t.inside" +
  ",t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sq" +
  "rt(a[i]+t.inside)+t.outside}}}function di(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.epsilon},des" +
  "cribe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← max(0, s − m²)`],direction:`" +
  "${e} / ${t.write(`c`)}`}),kernel:Kr(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squar" +
  "es,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math" +
  ".max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var fi=O(`optimiser`,[si,ci,li,Zr,Br({name:`rmsprop`,title:`RMSpr" +
  "op`,options:{rho:Un(`decay rate of the mean square`,.99),momentum:Un(`momentum coefficient`,0),centered:oe(`wh" +
  "ether to divide by the standard deviation`,!1),epsilon:F(`numerical stability term`,1e-8),weightDecay:F(`weigh" +
  "t decay coefficient`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:" +
  "i,...a}){let o=Gr(r,i),s=Fr(t>0,oi({momentum:t}));return[...Jr(a.weightDecay,i),n?di(e,o):ui(e,o),...i===`kera" +
  "s`?[Wr(),...s]:[...s,Wr()]]}}),ri,ii,ai]);function pi(e,t,n){let r=Ce(e,fi,n).create(t,n);return _(r,`updater`" +
  ",mi,n),r}var mi={expected:`an object of the functions init and update`,allows:e=>c(e)&&[e.init,e.update].every" +
  "(x.allows)};function hi({length:e}){return{expected:`a list of ${e} numbers`,allows:t=>S(t)&&t.length===e}}var" +
  " gi=O(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){_(e,`weights`,C" +
  "),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){_(e,`we" +
  "ights`,C),_(t,`strength`,y),_(n,`gradient`,hi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`" +
  "l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){_(e,`weights`,C),_(t,`strength`,y);let n=0;f" +
  "or(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){_(e,`weights`,C),_(t,`strength`,y),_(n," +
  "`gradient`,hi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function _i(e){fe(e,vi,`schedule`);let{factor:t," +
  "...n}=e;return{...n,create(e={},r=n.name){let i=t(zn(n.options,e,r));return _(i,`factor`,x,r),i}}}var vi={name" +
  ":v,title:v,formula:v,options:me,factor:x},yi=_i({name:`constant`,title:`Constant`,formula:`lr`,options:{},fact" +
  "or:()=>Object.assign(()=>1,{isConstant:!0})}),bi=_i({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk /" +
  " T))`,options:{steps:E(`T: step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.P" +
  "I*t/e))/2}),xi=_i({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:F(`decay factor per" +
  " step`,.99)},factor:({gamma:e})=>t=>e**t}),Si=_i({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · " +
  "min(1, k / T))`,options:{steps:E(`T: length of the decay in steps`,1,1e3),end:F(`final factor`,0)},factor:({st" +
  "eps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Ci=O(`schedule`,[yi,_i({name:`step`,title:`Step`,formula:`lr · γ^⌊" +
  "k / every⌋`,options:{every:E(`steps between drops`,1,100),gamma:F(`decay factor per drop`,.1)},factor:({every:" +
  "e,gamma:t})=>n=>t**Math.floor(n/e)}),xi,Si,bi,_i({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) " +
  "/ n)`,options:{steps:E(`n: number of warm-up steps`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);fun" +
  "ction wi(e,t,n){let r=Ce(e,Ci,n).create(t,n);return _(r,`factor`,x,n),r}var Ti=globalThis.kernels.float32,Ei=g" +
  "lobalThis.kernels.float64,Di={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes" +
  "`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`" +
  "depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bR" +
  "ow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:" +
  "[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`],activate:" +
  "[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`un" +
  "its`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack" +
  ":[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`numbe" +
  "r`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`a" +
  "dd`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`,`" +
  "a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`s" +
  "eedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bia" +
  "s`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[`" +
  "into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`," +
  "`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`by" +
  "Rows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`into`" +
  ",`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`parame" +
  "ter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},Oi=[`identity`,`step`,`sigmoi" +
  "d`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-s" +
  "igmoid`,`hard-tanh`],ki=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cross" +
  "-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler logarith" +
  "m`],Ai=[`done`,`l1`,`l2`,`norm`,`value`],ji=[`nothing`,`added`,`bias`],Mi={listHead:96},Ni=[`rate`,`coupled-de" +
  "cay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`,`" +
  "greatest-moments`],Pi=[`program`,`loss`,`gradient`,`trained`,`parameter`,`penalised`,`update`,`adjustments`,`n" +
  "umbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`p" +
  "atience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],I={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:" +
  "120,check:128,firstStep:136,random:144,frameSize:176},Fi=class extends r{name=`Uncompilable`;node;constructor(" +
  "e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Ii=class extends r{" +
  "},Li=class extends r{name=`NonFiniteFault`;node;step;kind;constructor(e,t,n,r){let i=n===`parameter`&&t>0;supe" +
  "r({what:`non-finite ${n===`parameter`?`value`:n}`,where:`node ${e}, step ${t}`,found:r,expected:i?`finite numb" +
  "ers after the update of step ${t-1}`:`finite numbers; no parameter was changed`}),this.node=e,this.step=t,this" +
  ".kind=n}};function Ri(e,t){if(Number.isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.e" +
  "very(Number.isFinite)))return;for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e))" +
  ":void 0,r=n.family===`parameter`&&!n.frozen?`parameter`:`value`;if(e!==void 0)throw new Li(n.id,t,r,e)}let n=z" +
  "i(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)throw n;for(let n of[...e.no" +
  "des].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new Li(" +
  "n.id,t,`gradient`,e)}}function zi(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)),!Number.isFinite(r))re" +
  "turn new Li(i,t,`value`,r)}function Bi(e){if(!(e instanceof r)){let t=e instanceof Error?e.message:String(e);r" +
  "eturn{type:`error`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expected:o,nearest:s}=e,c={message:t" +
  ",what:n,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Li?{...c,type:`non-finite" +
  "`,node:e.node,step:e.step,kind:e.kind}:e instanceof Fi?{...c,type:`uncompilable`,node:e.node}:{...c,type:e ins" +
  "tanceof Ii?`unfit`:`fault`}}var Vi=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t" +
  "){let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Hi({values:e,gradients:t}" +
  ",n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t" +
  "})=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);ret" +
  "urn{values:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape" +
  "[0]}}var Ui=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has" +
  "(e){return this.#e.has(e)}};function Wi({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}f" +
  "unction L(e){return typeof e==`function`}function Gi(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});retu" +
  "rn t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Ki=Gi(e=>function(t){e(this),thi" +
  "s.message=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join" +
  "(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function qi(e,t){if(e){let n=e.indexOf(t);0<=n&&e" +
  ".splice(n,1)}}var R=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._fi" +
  "nalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parent" +
  "age=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(L(n" +
  "))try{n()}catch(t){e=t instanceof Ki?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let " +
  "t of r)try{Xi(t)}catch(t){e??=[],t instanceof Ki?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Ki(e)}}add(t){" +
  "if(t&&t!==this){if(this.closed)Xi(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addPare" +
  "nt(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||" +
  "Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(" +
  "e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&qi(t,e)}r" +
  "emove(t){let{_finalizers:n}=this;n&&qi(n,t),t instanceof e&&t._removeParent(this)}};R.EMPTY=(()=>{let e=new R;" +
  "return e.closed=!0,e})();var Ji=R.EMPTY;function Yi(e){return e instanceof R||e&&`closed`in e&&L(e.remove)&&L(" +
  "e.add)&&L(e.unsubscribe)}function Xi(e){L(e)?e():e.unsubscribe()}var Zi={onUnhandledError:null,onStoppedNotifi" +
  "cation:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Qi={setTimeou" +
  "t(e,t,...n){let{delegate:r}=Qi;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(" +
  "e){let{delegate:t}=Qi;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function $i(e){Qi.setTimeout(" +
  "()=>{let{onUnhandledError:t}=Zi;if(t)t(e);else throw e})}function ea(){}var ta=ia(`C`,void 0,void 0);function " +
  "na(e){return ia(`E`,void 0,e)}function ra(e){return ia(`N`,e,void 0)}function ia(e,t,n){return{kind:e,value:t," +
  "error:n}}var aa=null;function oa(e){if(Zi.useDeprecatedSynchronousErrorHandling){let t=!aa;if(t&&(aa={errorThr" +
  "own:!1,error:null}),e(),t){let{errorThrown:e,error:t}=aa;if(aa=null,e)throw t}}else e()}function sa(e){Zi.useD" +
  "eprecatedSynchronousErrorHandling&&aa&&(aa.errorThrown=!0,aa.error=e)}var ca=class extends R{constructor(e){su" +
  "per(),this.isStopped=!1,e?(this.destination=e,Yi(e)&&e.add(this)):this.destination=ga}static create(e,t,n){ret" +
  "urn new fa(e,t,n)}next(e){this.isStopped?ha(ra(e),this):this._next(e)}error(e){this.isStopped?ha(na(e),this):(" +
  "this.isStopped=!0,this._error(e))}complete(){this.isStopped?ha(ta,this):(this.isStopped=!0,this._complete())}u" +
  "nsubscribe(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destinat" +
  "ion.next(e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destinati" +
  "on.complete()}finally{this.unsubscribe()}}},la=Function.prototype.bind;function ua(e,t){return la.call(e,t)}va" +
  "r da=class{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}c" +
  "atch(e){pa(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){pa(e)}else pa(e)}comple" +
  "te(){let{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){pa(e)}}},fa=class extends ca{construc" +
  "tor(e,t,n){super();let r;if(L(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&Zi" +
  ".useDeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&ua(e.next,t" +
  "),error:e.error&&ua(e.error,t),complete:e.complete&&ua(e.complete,t)}):r=e}this.destination=new da(r)}};functi" +
  "on pa(e){Zi.useDeprecatedSynchronousErrorHandling?sa(e):$i(e)}function ma(e){throw e}function ha(e,t){let{onSt" +
  "oppedNotification:n}=Zi;n&&Qi.setTimeout(()=>n(e,t))}var ga={closed:!0,next:ea,error:ma,complete:ea},_a=typeof" +
  " Symbol==`function`&&Symbol.observable||`@@observable`;function va(e){return e}function ya(e){return e.length=" +
  "==0?va:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var z=class e{constructor(e){e&&(this._su" +
  "bscribe=e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=Sa(e)?e:new fa(e,t,n" +
  ");return oa(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))" +
  "}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=ba(t),new t((t," +
  "n)=>{let r=new fa({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}" +
  "_subscribe(e){return this.source?.subscribe(e)}[_a](){return this}pipe(...e){return ya(e)(this)}toPromise(e){r" +
  "eturn e=ba(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};z.create=e=>new z(e);function ba" +
  "(e){return e??Zi.Promise??Promise}function xa(e){return e&&L(e.next)&&L(e.error)&&L(e.complete)}function Sa(e)" +
  "{return e&&e instanceof ca||xa(e)&&Yi(e)}function Ca(e){return L(e?.lift)}function wa(e){return t=>{if(Ca(t))r" +
  "eturn t.lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknow" +
  "n Observable type`)}}function Ta(e,t,n,r,i){return new Ea(e,t,n,r,i)}var Ea=class extends ca{constructor(e,t,n" +
  ",r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error" +
  "(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._e" +
  "rror,this._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsu" +
  "bscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t" +
  "||(e=this.onFinalize)==null||e.call(this)}}},Da=Gi(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,t" +
  "his.message=`object unsubscribed`}),Oa=class extends z{constructor(){super(),this.closed=!1,this.currentObserv" +
  "ers=null,this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new ka(this," +
  "this);return t.operator=e,t}_throwIfClosed(){if(this.closed)throw new Da}next(e){oa(()=>{if(this._throwIfClose" +
  "d(),!this.isStopped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.n" +
  "ext(e)}})}error(e){oa(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thro" +
  "wnError=e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){oa(()=>{if(this._throwIfClosed" +
  "(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe" +
  "(){this.isStopped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observer" +
  "s?.length>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._th" +
  "rowIfClosed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStop" +
  "ped:n,observers:r}=this;return t||n?Ji:(this.currentObservers=null,r.push(e),new R(()=>{this.currentObservers=" +
  "null,qi(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.co" +
  "mplete()}asObservable(){let e=new z;return e.source=this,e}};Oa.create=(e,t)=>new ka(e,t);var ka=class extends" +
  " Oa{constructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==" +
  "null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e" +
  "=this.destination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Ji}};function A" +
  "a(e){return!!e&&(e instanceof z||L(e.lift)&&L(e.subscribe))}function ja(e,t){return wa((n,r)=>{let i=0;n.subsc" +
  "ribe(Ta(r,n=>{r.next(e.call(t,n,i++))}))})}function Ma(e,t){return new z(n=>{let r=new Map,i=[],a=new R,o=-1,s" +
  "=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new R;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r." +
  "set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{" +
  "if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},comp" +
  "lete:()=>{n.complete()}}))})}var Na={expected:`true or false`,allows:e=>typeof e==`boolean`},Pa={expected:`a f" +
  "inite number`,allows:Number.isFinite},Fa={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&" +
  "e>=0},Ia={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},La={expected:`a number, 0 or mor" +
  "e`,allows:e=>typeof e==`number`&&e>=0},Ra={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger" +
  "(e)&&e>0},za={expected:`a list`,allows:Array.isArray},Ba={expected:``,allows:()=>!0};function Va({expected:e,a" +
  "llows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Ha(e,t){return{expected:t,allo" +
  "ws:t=>typeof t?.[e]==`function`}}function Ua(e,t){if(typeof e!=`function`)throw new r({what:`not a function`,w" +
  "here:t,found:e,expected:`a function`})}var Wa=class{held=Ga;#e;#t=Ga;#n=Ga;#r;constructor(e){this.#e=e}get any" +
  "(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}relea" +
  "se(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.he" +
  "ld=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of thi" +
  "s.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.le" +
  "ngth&&(this.#r=N(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.da" +
  "ta[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Ga=new Map,Ka=class{s" +
  "tream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new z(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this." +
  "#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[" +
  "...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){le" +
  "t t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}}," +
  "qa=class extends z{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#" +
  "e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>" +
  "=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Ja=class{id;op;attributes" +
  ";position;rank;shape;units;inputs;edges=[];operation;changed=new qa;objectiveWeight=0;flows=!1;propagation;cla" +
  "mps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string" +
  "`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e." +
  "rank,this.shape=e.shape,this.units=Gt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return this.cur" +
  "rent===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchUp(),this" +
  ".current!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,expected:this.missing()})" +
  "}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new r({what:`no g" +
  "radient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueListener." +
  "stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new Ka({late" +
  "st:()=>(this.propagation.catchUp(),this.#i||this.propagation.emitter.willEmitValue(this.position)?void 0:this." +
  "current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??=new" +
  " Ka({latest:()=>!(this.#a||this.propagation.emitter.willEmitGradient(this.position))&&this.propagation.ensureG" +
  "radients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(" +
  "e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:th" +
  "is.value$.pipe(ja(t)),gradient$:this.gradient$.pipe(ja(t))}}get clamped(){return this.clamps?.any??!1}get held" +
  "(){return this.clamps?.held??Ga}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not a value to hold`,wher" +
  "e:this.id,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.clamp(0,e)}release(e" +
  "){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(" +
  "),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length!=" +
  "=e.data.length&&(this.#t=N(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0" +
  ";e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get " +
  "passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1" +
  "){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(th" +
  "is.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0}get" +
  " isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(" +
  "),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Kt(t.shape,e)?t:N(e)}b" +
  "ecome(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=thi" +
  "s.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<this.un" +
  "its))throw new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0 to ${this.units-1}" +
  "`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Wa(this.units),e(this" +
  ".clamps),this.propagation.due(this)})}};function Ya(e,{id:t,shape:n,units:i}){let a=Qa(e,t),o=j(a),s=`${M(n)}$" +
  "{n[0]===-1?` or its numbers row by row`:``}`,c=()=>{let n=a.length>0||typeof e==`number`||qt(e);return new r({" +
  "what:o?`values do not fit`:`no rows`,where:t,found:n?M(a):e,expected:s})};if(n[0]!==-1){if(ArrayBuffer.isView(" +
  "e)&&a[0]===j(n)||Kt(a,n))return n;throw c()}if(a.length===2&&a[1]===i)return a;if(a.length<2&&o>0&&o%i===0)ret" +
  "urn[o/i,i];throw c()}function Xa(e,t,n){let r=qt(e)?e.data:e;r instanceof Float64Array?t.set(r):Qt(r,Zt(r),t,n" +
  ")}function Za(e,t,n){let r=n===void 0?Qa(e,t):Ya(e,n),i=new Float64Array($t(r,t));return Xa(e,i,t),{shape:r,da" +
  "ta:i}}function Qa(e,t){return qt(e)?(Jt(e,t),e.shape):Zt(e)}var $a=class extends Ja{family;symbol;times=0;#e=n" +
  "ew R;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.froze" +
  "n===!0,e.spec.value!==void 0&&this.#s(Za(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.updat" +
  "e(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value," +
  "r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Ha(`subscribe`,`an Observable`),t" +
  "his.id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this." +
  "#e.add(t),t}get given(){return this.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation.cat" +
  "chUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propag" +
  "ation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute()" +
  "{let e=this.given,t=this.#t??(e===void 0?void 0:Yt(e));return t!==void 0&&(this.times++,this.clamps?.advance()" +
  ",this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?Yt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}" +
  "rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value " +
  "for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagatio" +
  "n.running||this.#t!==void 0?N(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Ya(e,this),n=this.blank" +
  "(t);return Xa(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e)" +
  "{this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},eo=class extends r{name=`G" +
  "raphFault`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...ro(t),what:`${" +
  "t.what}${n}`,nearest:t.nearest}),this.faults=e}},to=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{retur" +
  "n e()}catch(e){if(!(e instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(e())}" +
  ")}stop(){if(this.#e.length>0)throw new eo(this.#e)}};function no(e,t,n){let i=e instanceof Error?e:Error(Strin" +
  "g(e)),a=e instanceof r?ro(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}, ${a" +
  ".where}`;return new r({...a,where:o},{cause:i})}function ro({what:e,where:t,found:n,expected:r}){return{what:e" +
  ",where:t,expected:r,...n===void 0?{}:{found:n}}}function io(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.or" +
  "igin?.(t,n,r);return _(i,`origin`,ao,e.name),i}}var ao={expected:`the index of an input and of a unit of it`,a" +
  "llows:e=>Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)},oo=class extends R{source;consumer;ind" +
  "ex;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.positio" +
  "n,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsu" +
  "bscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e,t){le" +
  "t{consumer:n}=this;if(!n.flows||!n.hasValue)return;let r=n.passedGradient;if(r!==void 0)try{let i=t===void 0?r" +
  ":so(r,t,n.units);n.operation.backward(n.call,i,this.index,e)}catch(e){throw no(e,n.id,n.op)}}contribution(e){t" +
  "his.#e.ensureGradients();let{shape:t,data:n}=this.source.gradient,r={shape:t,data:new Float64Array(n.length)};" +
  "return this.accumulate(r,e),r}get contribution$(){return this.source.gradient$.pipe(ja(()=>this.contribution()" +
  "))}};function so({shape:e,data:t},n,r){return{shape:e,data:t.map((e,t)=>t%r===n?e:0)}}var co=class extends Ja{" +
  "operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this." +
  "family=t.family,this.symbol=t.symbol,this.#t={attributes:this.attributes,inputs:n.map(()=>uo),output:uo,traini" +
  "ng:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e.edges.push(new oo(e,this,t,r)))}get flow(){return this.#e??" +
  "=lo(this),this.#e}recompute(){if(this.clamps?.advance(),!this.#i())return!1;let e=this.#t,{propagation:t}=this" +
  ",n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operatio" +
  "n.forward(e)}catch(e){throw this.#r=!0,no(e,this.id,this.op)}return this.become(this.clamped?Yt(i):i,r!==n),!0" +
  "}rollBack(){this.#r?this.clamps?.rollBack():super.rollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t." +
  "output=e??uo,e!==void 0&&this.clamped&&(this.#t.output=N(e.shape),this.operation.forward(this.#t))}missing(){l" +
  "et e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t" +
  ".inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape" +
  ":t}=this;return(this.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}" +
  "};function lo({operation:e,attributes:t,inputs:n,units:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e" +
  "})=>e),a=io(e);try{return a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{return}}var uo={shape:[0],data:new F" +
  "loat64Array};function fo(e,t){return new z(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e" +
  "=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var po=200;function mo(e,...t){return e+t." +
  "map(e=>`/${ho(String(e))}`).join(``)}function ho(e){return(e.length>po?`${e.slice(0,po)}…`:e).replaceAll(`~`,`" +
  "~0`).replaceAll(`/`,`~1`)}var go=[`input`,`target`,`parameter`];function _o(e,t){if(!(typeof e==`string`&&e.le" +
  "ngth>0&&e.length<=200))throw new r({what:`not an id`,where:t,found:e,expected:`a text of 1 to 200 characters`}" +
  ")}function vo(e){return go.includes(e)}function yo({op:e},t){if(typeof e!=`string`)return gr(e,t),e;if(!vo(e))" +
  "{if(Or.has(e))return Or.get(e);throw new r({what:`unknown operation`,where:t,found:e,expected:`the name of an " +
  "operation, or readGraph(text, { operations: [...] })`,nearest:i(e,[...go,...Or.names])})}}function bo({attribu" +
  "tes:e=Co},t,n){return le(t?.rules??Co,e,n)}function xo({id:e,inputs:t},n,i){let[a,o]=n?.arity??[0,0];if(t.leng" +
  "th>=a&&t.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new r({what:`wrong" +
  " count of inputs of ${e}`,where:i,found:t.length,expected:s})}function So(e,t,n){let{id:i,operation:a,attribut" +
  "es:o}=e;if(a===void 0)return To(e,n??`node ${i}`);try{let e=a.inferShape(t.map(e=>e.shape),o);return _(e,`shap" +
  "e`,wo,a.name),e}catch(e){if(!(e instanceof r))throw e;let o=t.map(e=>`${e.id} ${M(e.shape)}`).join(`, `),s=[n," +
  "e.where].filter(e=>e!==void 0).join(`, `);throw new r({...ro(e),what:`${e.what}: node ${i} (${a.name}) of ${o}" +
  "`,where:s===``?void 0:s})}}var Co={},wo={expected:`a list of sizes`,allows:e=>Array.isArray(e)&&e.every(e=>e==" +
  "=-1||Number.isSafeInteger(e)&&e>=0)};function To({id:e,op:t,units:n,value:i},a){if(t===`parameter`)return Eo(e" +
  ",i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1)throw new r({what:`width of ${e}`,where:`${a}/units`,found:" +
  "n,expected:`a whole number, 1 or more`});$t([1,n],`${a}/units`);let o=[-1,n];return i!==void 0&&Do(e,i,o,`${a}" +
  "/value`),o}function Eo(e,t,n){if(t===void 0)throw new r({what:`parameter ${e} without numbers`,where:`${n}/dat" +
  "a`,expected:`its shape and data`});let i=$t(t.shape,`${n}/shape`);return Oo(`parameter ${e}`,t,i,`${n}/data`)," +
  "t.shape}function Do(e,t,n,i){let a=$t(t.shape,i);if(!Kt([-1,...t.shape.slice(1)],n)||t.shape.length===0)throw " +
  "new r({what:`value of ${e}`,where:i,found:M(t.shape),expected:M(n)});Oo(`value of ${e}`,t,a,i)}function Oo(e,{" +
  "shape:t,data:n},i,a){let o=n?.length;if(o!==i)throw new r({what:e,where:a,found:o,expected:`${i} numbers for $" +
  "{M(t)}`})}var ko=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32A" +
  "rray(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsu" +
  "mer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function Ao(e){Vn(e,Po,No,`field`),_(e.nodes,`" +
  "nodes`,za,No),e.nodes.forEach((e,t)=>{Vn(e,Fo,zo(t),`field`),_(e.inputs,`inputs`,za,zo(t))});let t=new to,n=ne" +
  "w Lo(e,t,zo),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[" +
  "e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}function jo(e,{position:t}){let n=t" +
  ".get(e);if(n!==void 0)return n;throw new r({what:`unknown node`,found:e,expected:`the id of a node of this gra" +
  "ph`,nearest:Mo(e,t)})}function Mo(e,t){return t.size<=Io?i(e,[...t.keys()]):void 0}var No=`graph, as from read" +
  "Graph`,Po={nodes:Ba,objective:w},Fo={id:Ba,op:Ba,inputs:Ba,attributes:w,units:Ba,value:w,frozen:Na,operation:B" +
  "a},Io=1e3,Lo=class{#e;#t;#n;#r=new Map;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}resolve(){return this." +
  "#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{_o(e,this.#n(t,`id`))}),this.#r.has(e)?this.#t.add(()=>({wh" +
  "at:`duplicate id`,where:this.#n(t,`id`),found:e,expected:`an id of its own`})):this.#r.set(e,t)}),this.#e.node" +
  "s.map((e,t)=>{let n=this.#t.attempt(()=>yo(e,this.#n(t,`op`))),r=this.#t.attempt(()=>bo(e,n,this.#n(t,`attribu" +
  "tes`)));return(n!==void 0||vo(e.op))&&this.#t.attempt(()=>{xo(e,n,this.#n(t,`inputs`))}),Object.assign({},e,{o" +
  "peration:n,attributes:r??{}})})}order(e){let t=this.#i(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for" +
  "(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[" +
  "e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#s(e,t.waiting),n}place(e,t){let n=[]," +
  "r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0)" +
  ";if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>So(o,s,this.#n(t)));if(c===void 0)return;let l=s" +
  ".map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#i(e){le" +
  "t t=new ko(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#r.get(e);i===void 0?this." +
  "#o(e,this.#n(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.object" +
  "ive===void 0)return new Map(Ro(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective" +
  ")){let a=t.get(r);a===void 0?this.#o(r,mo(`/objective`,r),`the id of a scalar node`):(this.#a(e[a],i),n.set(a," +
  "i))}return n}#a({id:e,shape:t},n){let r=mo(`/objective`,e);j(t)!==1&&this.#t.add(()=>({what:`not a scalar`,whe" +
  "re:r,found:M(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r," +
  "found:n,expected:`a finite number`}))}#o(e,t,n){this.#t.add(()=>({what:`unknown node`,where:t,found:e,expected" +
  ":n,nearest:Mo(e,this.#r)}))}#s(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r." +
  "has(i);)r.add(i),i=e[i].inputs.map(e=>this.#r.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(" +
  "),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:this.#n(o[0],`inputs`),found:[...s,o.len" +
  "gth>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function Ro(e){let t=new Uint8Array(e.lengt" +
  "h);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==vo" +
  "id 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function zo(e,...t){return mo(`/nodes`,e,...t)}var Bo=cla" +
  "ss{#e=new Vo(e=>e.valueListener);#t=new Vo(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;emit(e,t){let n=this.#e.of" +
  "(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0" +
  ";e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.pos" +
  "itions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willEmitValue(e){return e>this.#r&&thi" +
  "s.#n?.values.has(e)===!0}willEmitGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Vo=class{#e;#t" +
  ";#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[" +
  "e]))),this.#n}},Ho=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}ad" +
  "d(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#" +
  "t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=th" +
  "is.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return th" +
  "is.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(" +
  "t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}" +
  "#r(){this.#t=this.#e.length,this.#n=-1}},Uo=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Oa" +
  ";wave$=new Oa;role$=new Oa;nodes;objective=[];emitter=new Bo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;" +
  "watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new Ho(e),this.#r=new Ho(e),this.nodes=t(this),this." +
  "#e=this.nodes.filter(e=>e instanceof $a).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({ope" +
  "ration:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientD" +
  "ue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e}" +
  ")=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e" +
  "){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[" +
  "t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}t" +
  "his.rolesChanged(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==" +
  "this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){this.assertAlive" +
  "();let r=n===`later`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`l" +
  "ater`&&this.isWatched&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this" +
  ".wave$.observed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[" +
  "]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!=" +
  "=void 0}get isBehindUnheard(){return this.#u?.isAnnounced===!1}assertAlive(){if(this.#d)throw Wo()}onDispose(e" +
  "){return this.role$.subscribe({complete:()=>{e(Wo())}})}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=v" +
  "oid 0;let{running:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0" +
  ")throw n}update(e){if(this.catchUp(),this.assertAlive(),this.#s)e();else if(this.running)this.#o.push(e);else{" +
  "let t=this.#m(e);if(this.#f(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e" +
  "),this.running||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0" +
  "):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber+" +
  "+}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(e,{id:t}){let n=e instanceof r?e:Go(e,`the str" +
  "eam that drives it failed`,t);this.#w(n)||this.#T(n)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error" +
  "$.complete(),this.wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.s" +
  "hift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++" +
  ",this.running=!0,this.emitter.emit(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t" +
  "){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training" +
  ":r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0," +
  "this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),Go(e,`the change failed`)}try{this.#l>0&&this.hasLos" +
  "s&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:Go(a,`the gradients failed`)}#g(e){this.#s=!0;tr" +
  "y{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=this;for(let e=thi" +
  "s.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this" +
  ".number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.di" +
  "scard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n." +
  "hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.leng" +
  "th=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;fo" +
  "r(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this." +
  "wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e" +
  "?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{this.#y(),this.#x()}final" +
  "ly{this.running=e}e||this.#f()}#C(){let e;for(let t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!==e.rows))thr" +
  "ow new r({what:`inputs of different batch sizes`,where:`${e.id} and ${t.id}`,found:[e.rows,t.rows],expected:`a" +
  "s many rows in each; feed all of them at once, or use probe`});return e?.rows??this.batch}#w(e){let{observed:t" +
  "}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){new z(t=>{t.error(e)}).subscribe()}}" +
  ";function Wo(){return new r({what:`the graph has been disposed`,expected:`a living graph`})}function Go(e,t,n)" +
  "{if(e instanceof r)return e;let i=e instanceof Error?e:Error(String(e));return new r({what:`${t}: ${i.message}" +
  "`,where:n},{cause:i})}var Ko=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this.topology" +
  "=Ao(e),this.#t=new Uo(this.topology.nodes.length,e=>Zo(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this" +
  ".#e;let t=this.#e.filter(e=>e instanceof $a);this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.fi" +
  "lter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective(" +
  "this.topology.objective),this.#t.update(()=>void 0)}get[t](){return#t in this?`graph`:void 0}has(e){return thi" +
  "s.topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e" +
  "){return this.#r(e,[`parameter`])}update(e){Ua(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(" +
  "e,t,n)}checkAlive(){this.#t.assertAlive()}onDispose(e){return this.#t.onDispose(e)}get isBehind(){return this." +
  "#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){s(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.ent" +
  "ries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Aa(n)?e.connect(n):e.set(n)}})}get hasLoss(){return t" +
  "his.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Ma(fo(()=>this.wave,this.wave$),()=>this.#t.o" +
  "bjective)}backward(){if(!this.#t.ensureGradients())throw new r({what:`nothing to differentiate`,expected:this." +
  "#i()})}differentiate(e){s(e,`differentiate`,`weight`);let t=Object.entries(e).map(([e,t])=>{let n=this.#n(e);i" +
  "f(n.shape.some(e=>e!==1))throw new r({what:`not a scalar`,where:e,found:M(n.shape),expected:`a scalar node`});" +
  "if(!Number.isFinite(t))throw new r({what:`not a weight`,where:e,found:t,expected:`a finite number`});return[n." +
  "position,t]});this.#t.setObjective(new Map(t))}get objective(){return new Map(this.#t.objective.map(({id:e,obj" +
  "ectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t" +
  ".catchUp(),this.#t.number}get madeWave(){return this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t" +
  ".isBehindUnheard}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatch" +
  "ed(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get " +
  "wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.b" +
  "atch}setMode(e){Vn(e,qo,`setMode`),_(e.training,`training`,Na,`setMode`),this.#t.setMode(e.training,e.training" +
  "?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#" +
  "t.draw}toSpec(e={}){return Vn(e,Jo,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{le" +
  "t i=this.#e[r];if(i.family===`parameter`)return{...n,value:Yt(i.value),frozen:i.frozen};let{value:a,...o}=n;re" +
  "turn e.values===!0&&i instanceof $a&&i.hasValue?{...o,value:Yt(i.value)}:o}),objective:Object.fromEntries(this" +
  ".objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){thi" +
  "s.#t.dispose();for(let e of this.#e)e.dispose()}#n(e){return this.#e[jo(e,this.topology)]}#r(e,t){let n=this.#" +
  "n(e);if(n instanceof $a&&t.includes(n.family))return n;throw new r({what:`wrong kind of node`,where:e,found:n." +
  "op,expected:t.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a g.loss or a" +
  " scalar node at the end`}},qo={training:Na,draw:b},Jo={values:Na};function Yo(e){return n(e)===`graph`}functio" +
  "n Xo(e,t){if(!Yo(e))throw new r({what:`not a graph`,where:t,found:e,expected:`a graph, as compose and network " +
  "make it`})}function Zo({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n" +
  ".push(e===void 0?new $a(r,t):new co(r,e,i,t))}return n}function Qo(e,t={}){Xo(e,`probe`),Vn(t,$o,`probe`);let{" +
  "values:n={},training:i=!1,draw:a=0}=t,o=new Map(Object.entries(n).map(([t,n])=>{let i=e.node(t),{position:a,fa" +
  "mily:o}=i;if(o!==`input`&&o!==`target`&&o!==`parameter`)throw new r({what:`not a leaf`,where:t,found:o,expecte" +
  "d:`an input, a target or a parameter`});return[a,Za(n,t,i)]})),s=ns(e,o);return new es(e.topology,({position:t" +
  "})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0" +
  ":n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objective:new Map([...e.objective].map(([t,n])=>[" +
  "e.node(t).position,n]))})}var $o={values:w,training:Na,draw:b},es=class{topology;#e;#t;#n;constructor(e,t,n){t" +
  "his.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(e){let t=this.at(this.p" +
  "osition(e));if(t!==void 0)return t;throw new r({what:`no value`,where:e,expected:`values for everything it dep" +
  "ends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let e=0;for(let[t,n]of this.#e.objecti" +
  "ve){let i=this.at(t);if(i===void 0)throw new r({what:`the loss has no value`,where:this.topology.nodes[t].spec" +
  ".id,expected:`values for all inputs and targets, as many rows in each`});e+=n*i.data[0]}return e}gradients(){l" +
  "et e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=th" +
  "is.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set" +
  "(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(l" +
  "et n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]" +
  "]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t" +
  "].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#o(t,n))}}#r(e,t){let{position:n,spe" +
  "c:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,d" +
  "ata:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&ts(a,r,()=>{r.forward" +
  "(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Yt(t.output):t?.output),this.#t.push(t)}let o=th" +
  "is.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if" +
  "(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r,output:N(t[0]===" +
  "-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n,spec:{operation:r}},i){let a=this.#t[t" +
  "],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t,o);n.forEach((t,n)=>{let o=i[t];o!==" +
  "void 0&&ts(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=Gt(" +
  "this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#o(e,{data:t}){let " +
  "n=this.#e.held(e);if(n.size===0)return;let r=Gt(this.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=" +
  "n.get(e%r)??t[e]}position(e){return jo(e,this.topology)}};function ts(e,{name:t},n){try{n()}catch(n){throw no(" +
  "n,e,t)}}function ns(e,t){let n=[...t].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=n;for(let[t,{shape:a}]of n)i" +
  "f(a[0]!==i[1].shape[0])throw new r({what:`inputs of different batch sizes`,where:`${e.nodes[i[0]].id} and ${e." +
  "nodes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return n.length===0?e.batch:i[1].sh" +
  "ape[0]}var rs=class{engine=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0" +
  ",t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==vo" +
  "id 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},is=class" +
  "{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={},n=as(e)){this.data=e,this.rows=n;let{batchSize:r=" +
  "this.rows}=t;l(`batch size`,r),this.#e=Math.min(r,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#" +
  "t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new ln(t.seed??1).state)}get position(){let e=this.#i;return{ep" +
  "och:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){if(t>=" +
  "this.perEpoch)throw new r({what:`checkpoint of another dealing`,where:`batch`,found:t,expected:`a whole number" +
  " from 0 to ${this.perEpoch-1}`});n!==void 0&&ln.restore(n);let i=e===this.#n&&n===this.#i;this.#n=e,this.#r=t," +
  "this.#t&&(this.#i=n),!i&&this.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#" +
  "e)}get order(){return this.#o().order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get var" +
  "ies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.s" +
  "tart,this.start+this.size);return Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,os(n,e)]))}adva" +
  "nce(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=" +
  "void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:ln.restore(e),n=t?.permutation(this.r" +
  "ows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this." +
  "#a}};function as(e){let t=Object.entries(e),n=t.length===0?0:t[0][1].shape[0];for(let[e,{shape:i}]of t)if(i[0]" +
  "!==n)throw new r({what:`data of different lengths`,where:e,found:i[0],expected:`${n} rows, as ${t[0][0]}`});if" +
  "(n<1)throw new r({what:`no data to train on`,found:n,expected:`1 row or more`});return n}function os({shape:e," +
  "data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n" +
  "*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function ss({inputs:e,targets:t}){return Object.fromE" +
  "ntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function cs(e,t){let n=ss(e);return" +
  " t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function ls(e,t){let n=e?.c" +
  "onstantInputs?.(t)??[];return _(n,`constant inputs`,us,e?.name),n}var us={expected:`a list of indices`,allows:" +
  "e=>Array.isArray(e)&&e.every(Number.isSafeInteger)};function ds(e,t){let n=new Set(t);for(let{position:t,input" +
  "s:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function fs(e,t){let n=new Set;for(let{pos" +
  "ition:r,spec:i,inputs:a}of e){let e=ls(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(" +
  "r)||o)&&n.add(r)}return n}function ps(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?" +
  ".stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}var ms=2**128-2**103;function hs({tables:e,par" +
  "ameters:t},n,{nodes:r,objective:i,topology:a},o){let s=ds(a.nodes,Array.from(i.keys(),e=>a.position.get(e)??0)" +
  ");for(let{position:e,gradient:n}of t.members){let{id:t,value:i}=r[e];if((n!==void 0||s.has(e))&&(_s(i.data,()=" +
  ">`node ${t}`),n!==void 0))for(let[n,r]of Object.entries(o.get(e)?.state??{}))_s(r,()=>`node ${t}, ${n} of the " +
  "optimiser`)}for(let{position:t,units:i}of e){let{id:e}=r[t];_s(n[e].data,t=>`node ${e}, row ${Math.floor(t/i)}" +
  "`)}}function gs(e){let{penalty:t,step:n,updater:r}=e,i=e.rateAt(n);_s([i],()=>`learningRate`);for(let[e,n]of O" +
  "bject.entries(t))_s([Number(n)],()=>`penalty/${e}`);for(let e of r.kernels??[]){let t=new Float64Array(e.count" +
  ");e.settle(t,0,{step:n,learningRate:i}),_s(t,()=>`optimizer`)}}function _s(e,t){for(let n=0;n<e.length;n++){le" +
  "t r=Math.abs(e[n]);if(r>=ms&&r<1/0)throw new Ii({what:`number beyond float32`,where:t(n),found:e[n],expected:`" +
  "at most 3.4e+38 in size, or an engine in float64`})}}function vs(e,t,n,r){let{memory:i,tape:a}=e;for(let{offse" +
  "t:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)ys(t[n.nodes[e.position].id].data,e,i);let{membe" +
  "rs:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e]" +
  ".value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-" +
  "s)})}}function ys(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r" +
  ";o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}function bs(e,t,n){return{...n,topology:e.topol" +
  "ogy,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n])),held:t=>e.nodes[t].held,width:t.w" +
  "idth,has:(e,n,r)=>t.has(e,n,r)}}var xs=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,th" +
  "is.#t=t,this.#n=n;let r=t.batches??new is(ss(e),{shuffle:!1},e.batch),i=r.varies?r.data:cs(e,t.batches),a=new " +
  "Map(t.slots.map(e=>[e.parameter.position,e]));this.batches=r,this.slots=a,this.#r=i,this.request=bs(e,n,{rows:" +
  "r.fullSize,tables:new Map(Object.entries(i).map(([t,{shape:n}])=>[e.node(t).position,n[0]])),varies:r.varies,t" +
  "rains:e=>a.get(e)?.parameter.frozen===!1,isPenalised:e=>{let n=a.get(e);return n!==void 0&&t.isPenalised(n.par" +
  "ameter)},states:Object.keys(t.updater.init(0)).length})}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=" +
  "this.#t,a=t?.tape??e;this.#n.bytes===4&&hs(a,this.#r,this.#e,this.slots);let o=this.#n.create(a,{topology:n,ba" +
  "tches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return vs(o,this.#r,this.#e,this.slots),o}},Ss" +
  "=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this" +
  ".#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t" +
  "){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#" +
  "e)*this.#e}};function Cs(e,{trains:t,isPenalised:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({p" +
  "osition:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e}" +
  ")=>Math.ceil(j(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={penalised:u(s),trained:u(o),count:u(c)},f=a.take(d.co" +
  "unt),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=j(r),a={offset:f+m,count:i,units:i,perRow" +
  ":!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r}" +
  ",()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function ws({spec:e}){return e.op==" +
  "=`parameter`}function Ts(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0" +
  "].offset,count:r.count,constants:t.constants(...Ds(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs" +
  ":a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o." +
  "count,constants:t.constants(...Ds(t.attributes))})}}}function Es(e){return{couplesUnits:!0,fits:({output:e})=>" +
  "e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units" +
  "})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a." +
  "offset,g:o.offset,units:a.units})}}}function Ds(e){return Object.values(e).filter(e=>typeof e==`number`)}funct" +
  "ion Os(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{Fs(t,{into:t.output.offset,add:i===0?0:1" +
  ",from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){Fs(t,{into:r,add:i,from:t.gradient.offset,c" +
  "ount:a},e(t,n))}}}var ks={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{Fs(" +
  "e,{into:e.output.offset+Rs(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Fs(e,{into:n," +
  "add:r,from:e.gradient.offset+Rs(e,t),count:i})}},As={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=" +
  "e.inputs[0].offset+zs(e);Fs(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,outp" +
  "ut:i}=e;n.add===0&&Is(e,n),Fs(e,{into:n.offset+zs(e),add:1,from:r.offset,count:i.count})}},js={forward(e){Ls(e" +
  ",e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map((" +
  "{offset:e})=>e);Ls(e,[e.gradient.offset,...r],n)}},Ms={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.outpu" +
  "t;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n," +
  "add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.o" +
  "ffset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset" +
  ",b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function Ns(e){" +
  "return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sum" +
  "Units`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.cons" +
  "tants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Ps={fits:({output:" +
  "e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset" +
  ",units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:" +
  "n,add:r,g:e.gradient.offset,b:a,units:i})}};function Fs(e,{into:t,add:n,from:r,count:i},a=1){e.emit(`scale`,{i" +
  "nto:t,add:n,from:r,count:i,factor:e.constants(a)})}function Is(e,{offset:t,count:n}){e.emit(`fill`,{into:t,cou" +
  "nt:n,number:e.constants(0)})}function Ls(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n" +
  "++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r," +
  "a,b:t[o],count:i})}function Rs({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function zs({att" +
  "ributes:e,output:t}){return e.from*(t.count/t.units)}var Bs={forward(e){Vs(e,e.inputs[0].offset,{...e.output,a" +
  "dd:0})},backward(e,t,n){Vs(e,e.gradient.offset,n)}};function Vs(e,t,{offset:n,add:r,count:i,units:a,perRow:o})" +
  "{let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=_n(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh" +
  ":l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(vn(s.rate))}),e.emit(`multiply`,{into:n,a" +
  "dd:r,a:t,b:c,count:i})}var Hs={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit" +
  "(`normalise`,{...Ws(e),y:e.output.offset,...Gs(e),...Ks(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.g" +
  "radient.offset;t===0?e.emit(`normaliseBack`,{...Ws(e),into:n,add:r,g:a,...Gs(e)}):e.emit(`total`,{into:n,units" +
  ":i,stride:1,add:r,g:t===2?a:Us(e)})}};function Us(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];r" +
  "eturn e.emit(`normalise`,{...Ws(e),y:n,...Gs(e,!1),...Ks(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient." +
  "offset,b:n,count:t}),r}function Ws(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.at" +
  "tributes.epsilon)}}function Gs(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e." +
  "constants(1),gainStride:0}}function Ks(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:" +
  "{bias:e.constants(0),biasStride:0}}function qs(e){return{fits:Ys,forward(t){let{attributes:n,output:r}=t;t.emi" +
  "t(`loss`,{f:e,into:r.offset,...Xs(t),...Zs(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,g" +
  "radient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...Xs(t),...Zs(a,t.inputs[0])})}}}var Js={f" +
  "its:Ys,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...Qs(e)})},backward(e,t,{offset:n,add:r}){e.emi" +
  "t(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...Qs(e)})}};function Ys({inputs:e}){return e.ev" +
  "ery(({perRow:e})=>e)}function Xs(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.c" +
  "onstants(...Ds(e.attributes))}}function Zs({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`" +
  "sum`?0:1}}function Qs({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e." +
  "units,classes:+(n===`index`),byRows:+(r===`mean`)}}var[B,V,H]=ji.keys(),$s={fits:({inputs:e,output:t})=>{let{v" +
  "alues:n}=br(e);return t.perRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{values:n," +
  "weights:r,bias:i}=br(e.inputs);n.forEach((n,a)=>{let{w:o,unitStride:s,inputStride:c}=ec(e,n,r[a]);e.emit(`affi" +
  "ne`,{into:t.offset,units:t.units,start:a>0?V:i===void 0?B:H,bias:i?.offset??0,biasStride:i===void 0||i.units==" +
  "=1?0:1,x:n.offset,width:n.units,w:o,unitStride:s,inputStride:c})})},backward(e,t,n){let{output:r,gradient:i}=e" +
  ",{values:a,weights:o}=br(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}=ec(e,n,o[t]);e.emit(" +
  "`affine`,{into:n.offset,units:n.units,start:n.add===1?V:B,bias:0,biasStride:0,x:i.offset,width:r.units,w:a,uni" +
  "tStride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=ec(e,o,n);e.emit(`outer`,{i" +
  "nto:n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset,x:o.offset})}else e.e" +
  "mit(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}};function ec({attribut" +
  "es:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,input" +
  "Stride:a}}var tc={\"weighted-sum\":$s,add:Os(()=>1),subtract:Os((e,t)=>1-2*t),scale:Os(({attributes:e})=>e.facto" +
  "r),\"weighted-total\":Os(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Os(()=>1),concat:ks,slice:As,multiply" +
  ":js,divide:Ms,sum:Ns(()=>1),mean:Ns(e=>1/e),dot:Ps,dropout:Bs,\"layer-normalisation\":Hs,\"softmax-cross-entropy\"" +
  ":Js},nc=new Map([..._t.names.map((e,t)=>{let n=_t.get(e);return[n,n.scalar===void 0?Es(t):Ts(t)]}),...hr.names" +
  ".map((e,t)=>[hr.get(e),qs(t)]),...Object.entries(tc).map(([e,t])=>[Or.get(e),t])]);function rc(e){return nc.ge" +
  "t(e)}var ic=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#" +
  "l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.t" +
  "opology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.v" +
  "alues=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=" +
  ">[ac(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}ente" +
  "rParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw n" +
  "ew Fi(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&t" +
  "his.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))contin" +
  "ue;let r=this.#e[t],i=Gt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,un" +
  "its:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,u" +
  "nits:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(ws(e))return;let r=this.values" +
  ".get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i" +
  ")&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.f" +
  "orward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this" +
  ".#i.get(e);if(r===void 0)throw new Fi(t,`an input without data`,`rows for it among the data`);this.#C(e,`gathe" +
  "r`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1" +
  ")return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{o" +
  "ffset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(" +
  "e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(" +
  "e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{po" +
  "sition:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this." +
  "#_(e,a);let o=ls(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((" +
  "e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?t" +
  "his.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),ws(this.#e[e])&&this.#u.push(." +
  "..this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!ws(e)&&!this.#l.has(n)&&this.#y(n)}fi" +
  "nishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],th" +
  "is.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map" +
  "(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let " +
  "t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{thi" +
  "s.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:rc(r);if(r===v" +
  "oid 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=(e,t)=" +
  ">o.push({name:e,operands:t});return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.req" +
  "uest.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n" +
  "=+!!this.#c.has(e);this.#c.add(e);let{offset:r,count:i,units:a,perRow:o}=t;return{offset:r,count:i,units:a,per" +
  "Row:o,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this." +
  "#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`))" +
  "{let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1" +
  "])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,co" +
  "unt:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(" +
  "e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new Fi(e,`rows along an axis t" +
  "hat is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=Gt(t),i=n?r*this.#t:r;return{offset:this.#n.take" +
  "(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new Fi(this.#e[e].id" +
  ",`no value`,`a node the loss depends on`)}#S(e){let t=ac(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length" +
  "),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n" +
  "}})}};function ac(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function oc(e){let{objective:t,rows:n,stat" +
  "es:r,topology:i,width:a}=e,{nodes:o}=i,s=new Ss(a),c=Cs(o.filter(ws),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new" +
  " ic(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=ds(o," +
  "t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.le" +
  "ngth,p=u.addUp(),m=u.steps.length;return sc(u,o,t,e.keep===!0?d:fs(o,e.trains)),{rows:n,lanes:l,size:s.size,co" +
  "nstants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0" +
  ",values:u.values,gradients:new Map([...u.gradients,...u.whole])}}function sc(e,t,n,r){for(let[t,i]of n)r.has(t" +
  ")&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.fini" +
  "shRank()}function cc(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,pa" +
  "rameters:l,size:u}=t,d=new Ss(o,u),f=new Set(r),p=new ic(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[" +
  "]:[`gradient`]),m=ds(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)" +
  "&&p.forward(e);r.length>0&&sc(p,s,i,fs(s,e=>f.has(e)));let h=[...ds(s,i.keys())].every(e=>m.has(e)),{constants" +
  ":g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isW" +
  "hole:h,gradients:new Map([...p.gradients,...y])}}function lc(e,t){let{request:n}=e,{objective:r,topology:i,tra" +
  "ins:a}=n,{nodes:o}=i,s=[...ds(o,r.keys())].sort((e,t)=>e-t),c=fs(o,a),l=oc(n),u={values:s,gradients:s.filter(e" +
  "=>c.has(e))},d=cc(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=uc(r.get(i" +
  "),p);if(e===void 0)continue;let s=n===`value`&&a(i);return new Li(o[i].id,t,s?`parameter`:n,e)}},h=Array.from(" +
  "r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape." +
  "values)??zi(h,t,p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m([...u.gradients].reverse(),`gradient`,d.gradien" +
  "ts);return f.dispose(),g}function uc(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r" +
  ").find(e=>!Number.isFinite(e))}var dc=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=" +
  "e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.length=" +
  "==0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)]" +
  ";n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){l" +
  "et{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)" +
  "=>e-t):s,l=(t,n)=>new fc(t,t=>mc(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.val" +
  "ues,o),gradients:l(c,n)}}},fc=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(" +
  "j),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=" +
  "new Int32Array(o).fill(pc);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s" +
  ",s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=th" +
  "is.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===pc?0:n[t[r]]}},pc=-1;function mc(e,t,n){if(e===void 0)return;let{" +
  "offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({leng" +
  "th:a},(e,t)=>r+t)}var hc=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this" +
  ".#i=e.watchNumber,this.#r=gc(e.watched,t),this.#n=_c(this.#r,t,n)}get look(){return this.#n}at(e){return this." +
  "#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=gc(this.#" +
  "e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!vc(n.values,t.val" +
  "ues)||!vc(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!" +
  "==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)" +
  "return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new dc({nodes:t." +
  "nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function gc({values:e,gradients:t},n){if(e.leng" +
  "th+t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n" +
  ",{nodes:c}=a,l=ps(c,e=>o(e)||s&&i.has(e)),u=ds(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>" +
  "l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function _c(e,t,n)" +
  "{try{return cc(t,n,e)}catch(e){if(e instanceof Fi)return;throw e}}function vc(e,t){let n=new Set(e);return t.e" +
  "very(e=>n.has(e))}var yc=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n," +
  "this.#u()}get engine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){return this.#a??this.#e}run(" +
  "e,t=0){this.#n.checkIdle();let n=this.#c();return this.#a=n.exception,this.#a===void 0?this.#s(n,e,t):this.#o(" +
  "e,t)}dispose(){this.#l()}#o(e,t){let n=new rs(this.#n).run(this.#n.step+1,t);if(n.stopped!==void 0||this.#n.st" +
  "ep>=e)return n;let r=this.run(e,n.loss);return{...r,rows:n.rows+r.rows}}#s(e,t,n){let{batches:r,machine:i}=e,a" +
  "=this.#n;this.#r.bytes===4&&gs(a);let{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step" +
  ":o,loss:n,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=i.run(Math.max(1,t-o" +
  "),d);f>0&&this.#p(e,o+f),a.step<t&&h===void 0&&this.#m();let{epoch:g,batch:_}=r.position,v=a.step-1,y={rows:p," +
  "loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:h}}#c(){let" +
  " e=this.#i;return e!==void 0&&!this.#d(e)&&e.looking.follow()?e:(this.#l(),this.#u())}#l(){this.#t.catchUp(),t" +
  "his.#i?.machine.dispose(),this.#i=void 0}#u(){let e=new xs(this.#t,this.#n,this.#r),{batches:t,request:n,slots" +
  ":r}=e,i=oc(n),a=new hc(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({position:" +
  "e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#f(),f=this.#n.isFedByHand?bc():void 0;r" +
  "eturn this.#i={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f,looking:a.at(o)},this.#i}#d(e){" +
  "return e.roles!==this.#f()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!==this.#t.wave}#f(){return 2*thi" +
  "s.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#p(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=" +
  "r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&" +
  "(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e." +
  "set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#m(){let{step:e}=this.#n;this.#n" +
  ".inBatch(()=>{this.#t.backward()}),Ri(this.#t,e);let t=lc(new xs(this.#t,this.#n,this.#r),e),{penalty:n}=this." +
  "#n,r=Object.values(n).some(e=>e!==0);throw t===void 0&&r?this.#n.penaltyOverflow():t??Error(`step ${e} was not" +
  " taken and all its numbers are finite`)}};function bc(){return new r({what:`a batch was replaced by hand`,wher" +
  "e:`engine`,expected:`rows of the data; one step was taken on the graph itself`})}function xc(e,t,n,r){let i=n." +
  "find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)return new rs(t,Cc(a));let o=a===void 0||i=" +
  "==a?void 0:Cc(a),s=n.slice(n.indexOf(i)+1).filter(({bytes:e})=>e===i.bytes),c=r===void 0?s:[];return new wc(e," +
  "t,()=>Sc(e,t,[i,...c],o))}function Sc(e,t,[n,...r],i){try{return new yc(e,t,n,i)}catch(n){if(!(n instanceof Ii" +
  ")||r.length===0)throw n;return Sc(e,t,r,n)}}function Cc(e){return new r({what:`engine cannot run here`,where:`" +
  "engine`,found:e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var wc=class{#e;#t;#n;#r;#i;cons" +
  "tructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(" +
  "){return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r." +
  "run(e,t)}catch(n){if(this.#i!==void 0||!Tc(n))throw n;return this.#r=this.#o(),this.#r.run(e,t)}finally{this.#" +
  "i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this" +
  ".#t.moves].join()}#o(){this.#i=void 0;try{return this.#n()}catch(e){if(!(e instanceof r))throw e;return e inst" +
  "anceof Ii?new Ec(e):(this.#i=this.#a,new rs(this.#t,e))}}};function Tc(e){return e instanceof Fi||e instanceof" +
  " Ii}var Ec=class{engine=`none`;refusal;constructor(e){this.refusal=e}run(){throw this.refusal}dispose(){}};fun" +
  "ction U({memory:e},t,n){return e.subarray(t,t+n)}function Dc(e,{name:t,operands:n},r){let i=e[t];if(i===void 0" +
  ")throw Error(`no linker for ${t}`);return i(n,r)}var Oc={activate({count:e,...t},n){let r=U(n,t.x,e),i=U(n,t.y" +
  ",e);return kc.get(Ac(n))?.forward(r,i)??jc(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=U(i,r.x,n" +
  "),o=U(i,r.y,n),s=U(i,r.g,n),c=U(i,e,n);return(t===0?kc.get(Ac(i)):void 0)?.backward(o,s,c)??Mc(a,o,s,c,t,i)}}," +
  "kc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()" +
  "=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.lengt" +
  "h;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]" +
  "]);function Ac({operation:e}){return e?.name??``}function jc(e,t,{operation:n,attributes:r}){let{value:i}=Oe(n" +
  ");return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Mc(e,t,n,r,i,{operation:a,attributes:o}){let{" +
  "derivative:s}=Oe(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Nc={sca" +
  "le({into:e,add:t,from:n,count:r,factor:i},a){let o=U(a,e,r),s=U(a,n,r);return()=>{let e=a.memory[i];if(t===1)f" +
  "or(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:" +
  "r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=U(i,e,n),o=U(i,r.a,n),s=U(i," +
  "r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divid" +
  "e({into:e,add:t,count:n,factor:r,...i},a){let o=U(a,e,n),s=U(a,i.a,n),c=U(a,i.b,n);return()=>{let e=a.memory[r" +
  "];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Pc={loss({into:e,units:t,divisor:n,byRows:r,...i},a){" +
  "let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Fc(a.operation),d=U(a,i.y,t*o),f=U(a,i.t,t*o);return()" +
  "=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}" +
  "},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attribut" +
  "es:f}=c,{derivative:p,targetDerivative:m}=Fc(c.operation),h=n===0?p:m,g=U(c,s.y,i*l),_=U(c,s.t,i*l),v=U(c,e,i*" +
  "l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.r" +
  "ows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Fc({name:e,scalar:t}){if(t!==void 0)return t;throw Err" +
  "or(`${e} has no functions of one entry`)}var Ic={mask({into:e,units:t,perRow:n},r){let{moment:i}=r,a=r.attribu" +
  "tes,o=n===1?r.lanes:1,s=U(r,e,t*o);return()=>{let e=gn(a,i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let " +
  "t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},Lc={gather({into:e" +
  ",table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){l" +
  "et l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride" +
  ":i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=U(t,e.into,n*c),u=U(t,e.x,a*c),d=t.memory.subarray(e.w)" +
  ",f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==V){let n=r===H?f[e*i]:0;for(let e" +
  "=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;Rc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e" +
  "+s])}n<=a-2&&(zc(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&Bc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,widt" +
  "h:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,o.g,t*c),d=U(s,o.x,n*c);return()=>" +
  "{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r" +
  "++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c" +
  ",n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){le" +
  "t{lanes:o,memory:s}=a,c=U(a,i.g,t*o);return()=>{for(let i=0,a=0,l=e;i<t;i++,l+=n){let e=0;for(let t=a+o;a<t;a+" +
  "+)e+=c[a];s[l]=r===1||n===0&&i>0?s[l]+e:e}}}};function Rc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++" +
  ")e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function zc(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)" +
  "e[s]=e[s]+a*r[c]+o*r[c+n]}function Bc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Vc={norm" +
  "alise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,o.y,e*" +
  "c),d=U(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=Hc(d,o,c,l[t]);for(let t=0,m=o;t<" +
  "e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStr" +
  "ide:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,e,n*c),d=U(s,o.x,n*c),f=U(s,o.g,n*c);return()=>{for(let e=0;e<c;e" +
  "++){let{unit:o,mean:s,slope:p}=Hc(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+" +
  "=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t==" +
  "=1?u[g]+n:n}}}}};function Hc(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(" +
  "a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n" +
  ")s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,wn))}}var Uc={sumUnits({into:e,add" +
  ":t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,o),l=U(a,i.x,n*o);return()=>{for(let e=0;e<o;e++)" +
  "{let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,f" +
  "actor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,n*o),l=U(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=" +
  "(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,a),s=U(i,r.a,n*a)," +
  "c=U(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[" +
  "e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,n*a),s=U(i,r.g,a),c=U(i,r.b,n*a);r" +
  "eturn()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Wc={...Lc,...Nc,...Uc,...Oc,...Pc,...I" +
  "c,...Vc,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i}" +
  ",{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Gc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=qc;#l=[];#u=-1;con" +
  "structor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no opera" +
  "tion`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Jc(n,e)),this.#a=Jc(n,e),this." +
  "#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:qc,training:!0,draw:0}}forwar" +
  "d(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s." +
  "output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this." +
  "#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e" +
  "===this.#u)return;this.#u=e;let n=this.#o.map(t=>Kc(t,e));this.#s.output=n.at(-1)??qc,this.#s.inputs=n.slice(0" +
  ",-1),this.#c=Kc(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Kc(t,e))}#f({offset:e,units:t," +
  "perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+" +
  "a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?" +
  "r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.l" +
  "ength/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:" +
  "l}}};function Kc(e,t){return N(e.map(e=>e===-1?t:e))}var qc={shape:[0],data:new Float64Array};function Jc({val" +
  "ues:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function Yc(e,t){let n=e" +
  "/2**20;return new Ii({what:`not enough memory for a compiled run`,found:n<1024?`${n.toFixed(1)} MiB needed`:`$" +
  "{(n/1024).toFixed(1)} GiB needed`,expected:`${t}; a smaller batch needs less`})}function Xc({rows:e},{batches:" +
  "t}){return{rows:e,start:0,order:t.order,step:0}}var Zc=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};cons" +
  "tructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Qc(e.parameters,n,Object.keys(t.u" +
  "pdater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0&&(this.enter(t" +
  ".step+r),this.#s());r++){let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!$c(this.#a.gradient))break;let s" +
  "=e+this.#c(t.penalty);if(!Number.isFinite(s))break;a+=s*this.#r.rows,i+=this.#r.rows,this.#l(t.step+r,t.rate(t" +
  ".step+r)),n.advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}#s(){try{return this.#i()" +
  ",!0}catch{return!1}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t." +
  "order,this.#r.step=e}#c(e){let{penalised:t,penalisedGradient:n}=this.#a,r=0;for(let i of gi){let a=e[i.name]??" +
  "0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#l(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradi" +
  "ent:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)Ut.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=" +
  "t,r.update(i,a,s,c)}};function Qc(e,t,n){let{offset:r,penalised:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.s" +
  "ubarray(e,e+n),l=c(o,a);return{penalised:c(r,i),penalisedGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[" +
  "l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function $c(e){let t=0;for(let n=0;n<e.length;n++)t+" +
  "=0*e[n];return t===0}var el=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=tl(e.siz" +
  "e);let n=Xc(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===" +
  "!0,this.#e=new Zc(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.lengt" +
  "h;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{re" +
  "turn!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return" +
  "({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return Dc(Wc,a,{memory:r,lanes:n.lane" +
  "s,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Gc(a,e.nodes,n,r,t);return i.set(a,o),o}})}}}" +
  ";function tl(e){try{return new Float64Array(e)}catch{throw Yc(Float64Array.BYTES_PER_ELEMENT*e,`that much free" +
  " memory`)}}var nl={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in W" +
  "c,create:(e,t)=>new el(e,t)},rl={size:8,width:2},il={size:4,width:4},W={load:0,store:11,load32Splat:9,load64Sp" +
  "lat:10,constant:12,shuffle:13},al={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]}," +
  "and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=253;function ol(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n)" +
  ");return{add:n,subtract:r,multiply:i,divide:a}}function sl(e){return[K,e,1]}var cl={...rl,type:G.f64,one:{type" +
  ":G.f64,bytes:8,load:[43],spread:[43],store:[57],...ol(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,W.load]," +
  "spread:[K,W.load64Splat],store:[K,W.store],...ol(sl,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fro" +
  "mInteger:[183],fromFloat64:[]},ll={...il,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],." +
  "..ol(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,W.load],spread:[K,W.load32Splat],store:[K,W.store],...ol(" +
  "sl,228)},extract:31,loadPlace:86,splat:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},ul=new Set([`in" +
  "to`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),dl={" +
  "affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:" +
  "d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a)" +
  ",row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n" +
  ",unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,d" +
  "epth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},star" +
  "t:a,bias:0,biasStep:0}},activateRows:(e,t)=>vl(fl[t.operation].forward,e,t),activateRowsBack:(e,t)=>vl(fl[t.op" +
  "eration].back,e,t),mask:(e,t)=>vl(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>vl(`lossValue`,xl(e,t" +
  "),t),lossBack:(e,t)=>vl(`lossBack`,xl(e,t),t),call:(e,t)=>gl(t),callBack:(e,t)=>gl(t)},fl={softmax:{forward:`s" +
  "oftmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},pl={activate:Oi,activa" +
  "teBack:Oi,lossValue:ki,lossBack:ki};function ml({name:e,operands:t},n){let r=dl[e];return r===void 0?vl(e,t,n)" +
  ":r(t,n)}function hl({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in fl;let r=pl[e===`l" +
  "oss`?`lossValue`:e];return r===void 0||r.includes(bl(r,t,n))}function gl({step:e}){return{kernel:`core`,operan" +
  "ds:{step:e},variant:0}}var _l={order:({order:e})=>e,lanes:({lanes:e})=>e,row:({lanes:e,size:t})=>e*t,bytes:({s" +
  "ize:e},{count:t})=>t*e,rowBytes:({size:e},{units:t})=>t*e,isRow:()=>0};function vl(e,t,n){let r={};for(let i o" +
  "f Di[e]){let e=t[i];r[i]=e===void 0?_l[i](n,t):ul.has(i)?n.address(e):e}return{kernel:e,operands:r,variant:yl(" +
  "e,n)}}function yl(e,{operation:t,attributes:n}){let r=pl[e];return r===void 0?0:r.indexOf(bl(r,t,n))}function " +
  "bl(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function xl(e,{lanes:t" +
  ",size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}function Sl(e){let t=e;for(;;){let e=Cl.reduce((" +
  "e,t)=>wl(e,t),t);if(e.length===t.length)return e;t=e}}var Cl=[Tl(Al),Tl(jl),Tl(Ml),Il];function wl(e,t){let n=" +
  "[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}fun" +
  "ction Tl(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0|" +
  "|El(n,t)?void 0:r}}function El({a:e,b:t,rows:n,depth:r,columns:i},a){let o=Dl(a.c,a.rows,a.columns);return Ol(" +
  "o,Dl(e,n,r))||Ol(o,Dl(t,r,i))}function Dl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n]" +
  ";return[e+Math.min(...a),e+Math.max(...a)]}function Ol([e,t],[n,r]){return e<=r&&n<=t}function kl(e){let t=({a" +
  "t:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(" +
  "e.c)}}function Al(e,t){if(t.start!==V||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!Nl(e.c,t.c,e.rows" +
  ",e.columns))return;let n=Pl(e.depth,e.a.at,e.a.column,t.a.at),r=Pl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void " +
  "0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+" +
  "1,a:{...e.a,column:n},b:{...e.b,row:r}}}function jl(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||" +
  "e.columns!==t.columns||!Nl(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.co" +
  "lumn!==t.c.column)return;let n=Pl(e.rows,e.a.at,e.a.row,t.a.at),r=Pl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start==" +
  "=H?Pl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+" +
  "1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Ml(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!=" +
  "=t.a.at||e.start===H&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=jl({...kl(e),start:B},{...kl(t)," +
  "start:B});return n===void 0?void 0:{...kl(n),start:e.start,biasStep:e.biasStep}}function Nl(e,t,n,r){return e." +
  "at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Pl(e,t,n,r){let i=e===1?r-t:n;return " +
  "t+e*i===r?i:void 0}var Fl={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`i" +
  "nto`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Il(e,t){if(e.kernel===`product`||t.kernel===" +
  "`product`)return;let n=Fl[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes" +
  ":r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=" +
  ">e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s" +
  ".every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Ll=e" +
  "=>e.row,J=e=>e.units*e.row,Rl=(e,t)=>t,zl=e=>e.row*(e.classes===1?1:e.units),Bl=e=>(t,n)=>(t.units-1)*t[`${e}S" +
  "tride`]*n+n,Vl={y:J,x:J},Hl={into:J,y:J,g:J},Ul={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units" +
  ":e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:Vl,softmaxBack:" +
  "Hl,logSoftmax:Vl,logSoftmaxBack:Hl,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:" +
  "q,a:q,b:q},sumUnits:{into:Ll,x:J},spreadUnits:{into:J,g:Ll},dotUnits:{into:Ll,a:J,b:J},scaleUnits:{into:J,g:Ll" +
  ",b:J},mask:{into:J},normalise:{y:J,x:J,gain:Bl(`gain`),bias:Bl(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:Bl(" +
  "`gain`)},lossValue:{into:Rl,y:J,t:J},lossBack:{into:J,y:J,t:J,g:Rl},crossEntropy:{into:Rl,y:J,t:zl},crossEntro" +
  "pyBack:{into:e=>(e.side===1?zl:J)(e),y:J,t:zl,g:Rl}},Wl=new Map(Object.entries(Ul).map(([e,t])=>[e,Object.entr" +
  "ies(t)]));function Gl(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,bias" +
  "Step:u}=e,d=[ql(`a`,a,n,r,t),ql(`b`,o,r,i,t)];return c===H&&d.push(ql(`bias`,{at:l,row:u,column:0},n,1,t)),{ta" +
  "rget:ql(`c`,s,n,i,t),adds:c===V,sources:d}}let{kernel:n,operands:r}=e,i=Wl.get(n);if(i===void 0)return;let a=(" +
  "[e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.le" +
  "ngth;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function Kl(e,t){if(t.length===0)return " +
  "e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c" +
  ":i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{..." +
  "e,a:n,b:r,c:i,bias:a}}function ql(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,a" +
  "t:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function Jl(e,t){let n=eu(e.steps.map(n=>Zl(n,e.steps.len" +
  "gth>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${nu(t)}`).join(`; `)}}functio" +
  "n Yl(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n)" +
  ":t.push([n])}return t}function Xl({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;" +
  "e++)a.push([n[e],r[e]]);return Kl(e,a)}function Zl({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({to" +
  "uch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=$l(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.ke" +
  "rnel===`scale`?[`b`]:Ql.slice(0,a.length),from:a,kind:ru(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;retu" +
  "rn{operation:e,into:c,names:s,from:a,kind:ru(e,[...s,c])}}var Ql=[`a`,`b`,`bias`];function $l(e,t,{size:n,one:" +
  "r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s,units:c,stride:l,row:u,g:d}=i,f=" +
  "([e,t,n],r,i,a)=>({kernel:`product`,rows:e,depth:t,columns:n,a:r,b:i,c:a,start:o,bias:0,biasStep:0});if(a===`s" +
  "cale`&&t)return f([1,1,i.bytes/n],{at:i.factor,row:0,column:0},{at:i.from,row:0,column:n},{at:s,row:0,column:n" +
  "});if(a===`total`&&r!==void 0&&(c===1||l>0))return f([c,u/n,1],{at:d,row:u,column:n},{at:r,row:0,column:0},{at" +
  ":s,row:l*n,column:0})}function eu(e){return e.length<2?e:Yl(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t" +
  ".names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>tu(e.from,t.from));if(n)return[t,...r];let{start:i" +
  "}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:V;return n.start===r?e:{...e,operation:{...n,st" +
  "art:r}}})})}function tu(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function nu(e" +
  "){return e.kernel===`product`?e.start:e.operands.add??B}function ru(e,t){if(e.kernel===`product`){let{rows:t,d" +
  "epth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.c" +
  "olumn}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(" +
  "e)&&(a+=` ${i[e]}`);return a}function iu(e,t,n){let r=[],i=ou(e),a=new Map;return au(e).forEach((e,o)=>{let s=" +
  "new Map;for(let t of e){let e=Jl(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s." +
  "values()){let n=su(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=cu(s,t),l=s.reduce((e,t)=>" +
  "Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),lu(n,r)}for(let{offset:e,bytes:n}of a.get(" +
  "o)??[])t.giveBack(e,n)}),r}function au(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function " +
  "ou(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);" +
  "for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function su(e){return e.map(e=>" +
  "{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0]." +
  "from]}}).sort((e,t)=>tu(e.addresses,t.addresses)).map(({draft:e})=>e)}function cu(e,t){let n=e.reduce((e,t)=>e" +
  "+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}func" +
  "tion lu(e,t){let n=e.map(e=>Yl(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i" +
  "}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(Xl(e,o))})}var uu=class{bytes;isF" +
  "ixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own()" +
  "{return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this." +
  "writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastR" +
  "ead,this.lastRead)}};function du(e,t,n){let r=[];for(let t of e){let e=Gl(t,n);if(e===void 0)return;r.push(e)}" +
  "let i=fu(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&" +
  "(n.value=new uu(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({t" +
  "ouch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrit" +
  "e=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function fu(e,t){let n=new Map,r=({at:e,bytes:t" +
  ",isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!" +
  "0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[" +
  "...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;f" +
  "or(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1" +
  "||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function pu(e,t){let n=[...e],r=new Map;fo" +
  "r(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(mu(a,t)){let e=a.sources[0].value.own;if(!a.adds&&hu(o," +
  "e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s" +
  "!==void 0&&gu(s,t,e,o)){n[t]=void 0,n[i]=vu(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.la" +
  "stRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function mu({operation:e}" +
  ",t){return e.kernel===`scale`&&t(e.operands.factor)}function hu(e,t,n){return e.isFixed||e.bytes!==t.bytes||e=" +
  "==t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function gu({operation:e,sources:t},n,r,i){retu" +
  "rn r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:_u(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)" +
  "}function _u(e){return e.kernel===`product`?e.start===B:e.operands.add===0}function vu({operation:e,sources:t," +
  "targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:V,c:{.." +
  ".e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDens" +
  "e:!0},adds:!0,sources:t}}function yu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={" +
  "writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&" +
  "&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forE" +
  "ach(s);let c=a.writer;c!==void 0&&bu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e," +
  "steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0" +
  "&&r(e.own).readers.push(c)}return t}function bu(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e" +
  ".steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSett" +
  "led)}function xu(e,{size:t,fixed:n,ones:r,start:i}){let a=du(e,n,t);if(a===void 0)return;let o=new Ss(64,i),[s" +
  "]=r;return{operations:iu(yu(pu(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var[Su,Cu]=[200,2e4];function wu(" +
  "e,t,{size:n,lanes:r,address:i,order:a},o=0){return e.map(({instruction:e,node:s},c)=>{let{operation:l,attribut" +
  "es:u}=t[s].spec;return ml(e,{size:n,lanes:r,address:i,order:a,operation:l?.name??``,attributes:u,step:o+c})})}" +
  "function Tu(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return Eu(wu(e.steps,t,n),e.i" +
  "sKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e" +
  "[0]===1).map(({offset:e})=>a(e))),start:r})}function Eu(e,t,n){let r=e.length>Cu&&!t?e:Sl(e),i=r.length>Su&&!t" +
  "?xu(e,n):void 0,a=i===void 0?[]:Sl(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}" +
  ":{operations:r===e?Sl(e):r,end:n.start}}var Du={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Ou=" +
  "2**31-1,ku=class{at=0;randomAt=I.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Pi.length),this.#t=" +
  "new Float64Array(e,0,I.random/8),this.#n=new Uint32Array(e,I.random,(I.frameSize-I.random)/4)}get(e){return th" +
  "is.#e[Pi.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Pi.indexOf(t)]=n}get firstStep(){return t" +
  "his.#t[I.firstStep/8]}get loss(){return this.#t[I.lossTaken/8]}clear(e,t=0){this.#t[I.firstStep/8]=e,this.#t[I" +
  ".lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=D" +
  "u){this.#t[I.lossBelow/8]=e,this.#t[I.leastGain/8]=t,this.#t[I.bestLoss/8]=r,this.set({patience:Math.min(n,Ou)" +
  ",waited:i})}get stopState(){return{best:this.#t[I.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t," +
  "n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Au=8,[ju,Mu]=[2048,128" +
  "],Nu=8;function Pu({rows:e,depth:t,columns:n}){return e*t*n<=ju&&t<=Mu}function Fu(e,{size:t,width:n}){let r=e" +
  ".start===H?e:kl(e),[i,a]=[e,r].map(e=>Iu(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`," +
  "product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Pu(e))retur" +
  "n{manner:e.columns===1&&e.depth<Nu&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>Lu(e,t));re" +
  "turn o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Iu({b:e,c:t,columns:n},r){retu" +
  "rn e.column===r&&t.column===r&&n>1}function Lu({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=Au}var R" +
  "u=Object.keys(Di),zu=class{#e=[];emit(e,t,n=0){let r=Di[e];this.#e.push(Ru.indexOf(e)+(n<<8)+(Bu(e)<<16),...r." +
  "map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Bu(e){return 4*(Di[e].le" +
  "ngth+1)}var Vu=24576,Hu=128,Uu=16,Wu=8;function Gu(e,t){let{manner:n,product:r}=Fu(t,e);Ku[n](e,r)}var Ku={row" +
  "s(e,t){let{rows:n,depth:r}=t;Zu(e,t)?ed(e,{...t,a:Qu(e,t.a,n,r)},$u(e,n,r).bytes):ed(e,t)},turned:Ju,depth(e,t" +
  "){rd(e,t.rows>t.columns&&t.start!==H?kl(t):t)},columns:qu};function qu(e,t){for(let n=0;n<t.columns;n++){let[r" +
  ",i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));ed(e,{...t,columns:1,b:r,c:i})}}function Ju(e,t){let{words:n" +
  ",size:r}=e,i=$u(e,t.depth,t.columns),a=Qu(e,t.b,t.depth,t.columns),o=td(e,{...t,b:a});if(t.start===B&&t.depth%" +
  "e.width===0&&t.columns*r>=Hu&&t.depth>=Uu){let a=e.scratch(i.bytes+Yu(e,t))+i.bytes,s=o.length*Bu(`product`);n" +
  ".emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`pro" +
  "duct`,e)}function Yu({size:e},{rows:t,depth:n}){return Mi.listHead+4*t+16+(t*n+1)*2*e}function Xu(e){return e%" +
  "512==0}function Zu({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Xu(r.column)&&t>=Wu&&n>=Uu}function Qu(e,{" +
  "at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=$u(e,r,i),u=s(l);return a.emit(`transpose`" +
  ",{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function $u({size:e},t,n){let r=(" +
  "Math.ceil(n*e/64)|1)*64;return{row:r,bytes:r*t+64}}function ed(e,t,n=0){let r=td(e,t);for(let t of r){let{byte" +
  "s:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.wo" +
  "rds.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}fun" +
  "ction td({size:e},t){let n=t.columns*e,r=t.depth*n<=Vu||t.rows<Wu,i=r?n:Math.max(Hu,nd(n,Math.floor(Vu/t.depth" +
  "),32)),a=Math.max(Uu,Math.floor(Vu/Math.min(i,n))),o=r?t.depth:nd(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(l" +
  "et r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.col" +
  "umn,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.sta" +
  "rt:V,bias:t.bias,biasStep:t.biasStep});return s}function nd(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Mat" +
  "h.ceil(e/r/n)*n}function rd({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a" +
  ":n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bi" +
  "as,biasStep:n.biasStep})}function id(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}" +
  "}function ad({operations:e,block:t},n){for(let t of e)sd(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`c" +
  "heckFinite`,{into:I.check,from:r,bytes:i}),n.words.finish()}function od(e,t){for(let n of e)sd(n,t);return t.w" +
  "ords.finish()}function sd(e,t){e.kernel===`product`?Gu(t,e):t.words.emit(e.kernel,e.operands,e.variant)}functi" +
  "on cd({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new zu,{own:s,isScaled:c}=id(e),[l,u" +
  "]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n" +
  ",state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Ni.indexOf(e)),l+=t.length,u+=ld*c}return o.em" +
  "it(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var ld=8,ud=globalThis,dd=6" +
  "5536,fd=new Map;function pd(e){return gd(e)!==void 0}function md(e){let{WebAssembly:t}=ud;if(t===void 0)throw " +
  "Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/dd)})}function hd(e,t,n){let{WebAssembly:r}=u" +
  "d,i=gd(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({" +
  "initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.g" +
  "row(t),new a(new o(e),l)}}}function gd(e){return fd.has(e)||fd.set(e,_d(e)),fd.get(e)}function _d(e){let{WebAs" +
  "sembly:t}=ud;if(t!==void 0)try{return new t.Module(vd(e))}catch{return}}function vd(e){let{Buffer:t}=ud;if(t!=" +
  "=void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t" +
  "]=parseInt(e.slice(2*t,2*t+2),16);return n}var yd=2048,bd=1024,xd=64;function Sd(e,t,{size:n,width:r}){let{bat" +
  "ches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=I.frameSize,d=e=>{let t=Math.ceil(u/64)*64;re" +
  "turn u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+xd),h=e=>m+e*n,g=d(4*i.rows),_=d(8" +
  "*yd*p),v=d(256),y={at:d(bd),bytes:bd},ee={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offset),gradient:" +
  "h(c.gradient),state:c.state.map(h),bytes:c.trained*n},x=Tu(e,o.nodes,ee,Math.ceil(u/64)*64);u=Math.max(u,x.end" +
  "+xd);let S=d(0),C=()=>({words:new zu,size:n,width:r,scratch(e){return u=Math.max(u,S+e+xd),S}}),te={rows:i.ful" +
  "lSize,areFull:i.rows%i.fullSize===0},w={operations:x.operations,pieces:f,block:b,batch:te},ne=ad(w,C()),re=cd(" +
  "w),ie=od(Sl(wu(a?.steps??[],o.nodes,ee,e.steps.length)),C()),T=d(ne.byteLength),ae=d(re.byteLength),E=d(ie.byt" +
  "eLength);return Cd(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[T,ne],[ae" +
  ",re],[E,ie]],look:E,step:w,sheet:C,frame:{program:T,update:ae,loss:h(e.loss),gradient:b.gradient,trained:b.byt" +
  "es,parameter:b.parameter,penalised:c.penalised*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows" +
  ",batchSize:i.fullSize,batches:i.perEpoch}}}function Cd(e){if(e>4294967296)throw Yc(e,`at most 4 GiB`)}var wd=`" +
  "xoroshiro128+`,Td=400,Ed=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#" +
  "m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=Sd(e,t,i);let a" +
  "=kd(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new" +
  " c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,yd*s.numbersOfStep),this.#c=new Uint32Array(o,s.order" +
  ",t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)th" +
  "is.#x(e,t);this.#h=Od(n,s,e),this.#i=new ku(o),this.#i.set(s.frame),this.#d=Xc(e,t);let l=new Int32Array(o),u=" +
  "this.#D();this.#a=hd(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new Zc(e,t,this.memory,this" +
  ".#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){i" +
  "f(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);le" +
  "t r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n." +
  "set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+" +
  "=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.patienceReason??`lossBelow`:void 0;return{ta" +
  "ken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i." +
  "clear(e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{" +
  "this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>" +
  "e),...gi.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Dd(e)>0)}#_({penalty:e}){let t=" +
  "[...gi.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32" +
  "(n*16,Dd(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Dd(`done`),!0)}#v(e,t){let{batc" +
  "hes:n}=this.#e,r=Math.min(e,this.#h,t?e:yd),{random:i,batch:a}=n.position;return i===void 0||i.generator===wd?" +
  "r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=" +
  "this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,updat" +
  "e:c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}" +
  "#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFro" +
  "m:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t|" +
  "|(i.learningRate=e(o),kr(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{ret" +
  "urn this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r," +
  "random:i}=e,a=i?.generator===wd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#" +
  "i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}" +
  "=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===wd)this.#m=t,e." +
  "position={epoch:t,batch:n,random:{generator:wd,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,b" +
  "atch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=ne" +
  "w Map,r=e=>{let r=n.get(e)??new Gc(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;ret" +
  "urn[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`ca" +
  "llBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t" +
  ".g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.row" +
  "s-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function Dd(e){return Ai.indexOf(e)}function Od({re" +
  "writing:e},{step:{operations:t,batch:n}},r){let i=Td*t.length+n.rows*r.parameters.trained;return e===void 0?1/" +
  "0:Math.ceil(e.after/i)}function kd(e){try{return md(e)}catch{throw Yc(e,`that much free memory`)}}var Ad={need" +
  "s:`WebAssembly, allowed by the page`,isMet:()=>!0};function jd(e,t,{needs:n,isMet:r}=Ad){let{binary:i,precisio" +
  "n:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&pd(i),has:(e,{name:t},n)=>hl(e,t," +
  "n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return Tu(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r" +
  ").operations.map(({kernel:e})=>e)},create:(e,n)=>new Ed(e,n,t)}}function Md(e){return typeof e==`object`&&`par" +
  "ts`in e}function Nd(e){return e.replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}var Pd=class{#e;#t=8;#n=[];#r=[];#i" +
  "=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#p(),t=this.#m()+thi" +
  "s.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#i.get(e);if(t===void 0)" +
  "throw Error(`the kernels have no function ${e}`);return this.#u(t,e)}#c={1:()=>{this.#g(()=>{this.#p(),this.#n" +
  ".push(this.#g(()=>this.#p())),this.#g(()=>this.#p())})},2:()=>{this.#g(()=>{this.#h(),this.#h(),this.#l(this.#" +
  "p())})},3:()=>{this.#r.push(...this.#g(()=>this.#m()))},7:()=>{this.#g(()=>{let e=this.#h(),t=this.#p(),n=this" +
  ".#m();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#g(()=>{let e=this.#m();this.#a.push(this.#t),this.#t+=e" +
  "})}};#l(e){if(e===0){this.#o++,this.#m();return}e===1&&this.#p();let t=this.#p()===1;this.#m(),t&&this.#m()}#u" +
  "(e,t){let n=this.#s.get(e)??this.#d(e,t);return this.#s.set(e,n),n}#d(e,t){this.#t=this.#a[e];let n=[];this.#g" +
  "(()=>{let e=this.#m(),t=this.#p();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[e]],i=new Fd(this.#e,t" +
  "his.#t,r.length+n.length);for(;;){let e=this.#t,a=this.#p();if(a===Id){i.cut(e);let{parts:t,constants:a}=i,o=n" +
  "ew Set(t);return{parameters:r,locals:n,constants:a,parts:t,reads:e=>o.has(e)}}if(a>=Rd&&a<=zd)i.cut(this.#t),i" +
  ".variable(this.#m(),this.#t);else if(a===Ud&&this.#e[this.#t]===Wd)i.cut(e),this.#t+=17,i.constant(this.#e.sub" +
  "array(this.#t-16,this.#t),this.#t);else if(a===Ld){i.cut(e);let n=this.#m()-this.#o,r=this.#t;i.call(this.#u(n" +
  ",t),r),this.#t=r}else if(!this.#f(a))throw Error(`the function ${t} holds the instruction ${a}`)}}#f(e){if(e==" +
  "=Ud){let e=this.#m();return e===Gd?this.#t+=16:e<=Kd||e===qd||e===Jd?(this.#m(),this.#m()):e>=Yd&&e<=Xd&&this." +
  "#t++,!0}return e===Bd?(this.#m(),!0):(e===Vd?this.#t+=4:e===Hd&&(this.#t+=8),e>=Vd)}#p(){return this.#e[this.#" +
  "t++]}#m(){let[e,t]=[0,0];for(;;){let n=this.#p();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#h(){return String.fr" +
  "omCharCode(...this.#g(()=>this.#p()))}#g(e){return Array.from({length:this.#m()},e)}},Fd=class{parts=[];consta" +
  "nts=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(" +
  "this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}call(e,t){this.parts.push(e),this.#r=t" +
  "}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(Zd)," +
  "this.variable(this.#t+r,t)}},[Id,Ld,Rd,zd,Bd]=[11,16,32,34,65],[Vd,Hd,Ud]=[67,68,253],[Wd,Gd,Kd,qd,Jd]=[12,13," +
  "11,92,93],[Yd,Xd]=[21,34],Zd=Uint8Array.of(Rd),Qd=class{#e=new Uint8Array(256);#t=0;get length(){return this.#" +
  "t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(ef);let t=e;for(;t>127;" +
  ")this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(ef);let t=e;for(;t<-64||t>63;)this" +
  ".#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.by" +
  "te(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>$d)this.#e.set(e,this.#t),this.#t+=t;else for(le" +
  "t n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return" +
  " this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t" +
  ",2*this.#e.length));n.set(this.#e),this.#e=n}},$d=16,ef=5,[tf,nf,rf,af,of]=[1,2,3,9,10],sf=[0,97,115,109,1,0,0" +
  ",0];function cf(e){let t=new Qd;return t.byte(...sf),uf(t,tf,e=>e.byte(1,96,0,0)),uf(t,nf,e=>{e.unsigned(2),df" +
  "(e,`memory`,[2,0,1]),df(e,`table`,[1,lf,0,1])}),uf(t,rf,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t." +
  "unsigned(0)}),uf(t,af,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)})," +
  "uf(t,of,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var lf=112;function uf(e,t,n)" +
  "{let r=new Qd;n(r),e.byte(t),e.block(r)}function df(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var ff=class{a" +
  "t;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(" +
  "e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.j" +
  "oin(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))retu" +
  "rn this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},pf=16,mf=12,hf=class{#e=[];#t;constructor(e){this.#t=" +
  "e}keep(e,t){this.forget(e,pf),this.#e.length>=mf&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n " +
  "of this.#e)if(n.at<=e&&e+t<=n.at+pf)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n]" +
  ".at;r<e+t&&e<r+pf&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{l" +
  "ocal:t}]=this.#e.splice(e,1);this.#t(t)}},gf=class{arithmetic;#e;#t=new Qd;#n=[];#r=new Map;#i=[];#a=new hf(e=" +
  ">{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let" +
  " t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c" +
  "(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e" +
  ");return this.#_(yf,n),n}set(e,t){t(this),this.#_(yf,e)}get(e){this.#_(vf,e)}store({type:e,store:t,bytes:n},r," +
  "i){this.#h(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#" +
  "g(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#_(bf,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size" +
  ":a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{" +
  "this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&" +
  "this.#u(e,r.local,t.at-r.at)||(this.#h(t),this.#g(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.a" +
  "rithmetic,s=Cf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);el" +
  "se if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e " +
  "of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i." +
  "length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let " +
  "n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(" +
  "()=>this.let(G.i32,wf(0)));this.#t.byte(...xf),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)" +
  "=>{this.set(e,r=>{r.operate(al.integer.add,Cf(e),wf(t[n]))})});let[i]=n;this.operate(al.integer.less,Cf(i),wf(" +
  "e*t[0])),this.#t.byte(...Sf)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o;n!==void 0&&this.#d(e,n),this.bl" +
  "ock(()=>{let n=e.parameters.map((n,r)=>e.reads(r)?this.let(n,t[r]):_f);this.#f(e,n)})}#d(e,t){if(!t.has(e)){t." +
  "set(e,this.#m(e));for(let n of e.parts)Md(n)&&this.#d(n,t)}}#f(e,t){let n=e.locals.map(e=>this.local(e)),r=thi" +
  "s.#o?.get(e)??this.#m(e),i=[...t,...n,...r];for(let t of e.parts)typeof t==`number`?this.#t.unsigned(i[t].inde" +
  "x):Md(t)?this.#p(t):this.#t.append(t)}#p(e){this.block(()=>{let t=e.parameters.map(e=>this.local(e));for(let e" +
  " of t.toReversed())this.#_(yf,e);this.#f(e,t)})}#m({constants:e}){return e.map(e=>this.let(G.v128,()=>{this.co" +
  "nstant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!" +
  "0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this" +
  ".#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,W.constant,...e]):(this.intege" +
  "r(0),this.#g(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,W.constant,...new Uint8Array(16)]" +
  ")}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,W.c" +
  "onstant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,W.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:" +
  "r,size:i}=this.arithmetic;this.#h(t),n(this),this.#g([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this" +
  ".#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new Qd,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]" +
  "===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#" +
  "t.finish()),e.byte(11),e}#h({by:e}){e===void 0?this.integer(0):this.get(e)}#g(e,t,n){this.#t.append(e),this.#t" +
  ".unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#_(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},_f={type" +
  ":G.v128,index:NaN},[vf,yf,bf]=[32,33,34],xf=[3,64],Sf=[13,0,11],Cf=e=>t=>{t.get(e)},wf=e=>t=>t.integer(e),Tf=1" +
  "2e3,Ef=16e4,Df=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get " +
  "areFull(){return this.#i+(this.#r?.length??0)>Ef}add(e,t){let n=this.#r;(n===void 0||n.length>Tf)&&(this.end()" +
  ",n=new gf(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})" +
  "}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)}," +
  "Of=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.oper" +
  "ate(e.multiply,t,n)},kf=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiply" +
  "Add,t,n,r)};function Af({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return Af(t,e)}f" +
  "unction jf(e,t,n){if(t.by===void 0)return Af(n,t.at);if(n.by===void 0)return Af(t,n.at);let[r,i]=[t.by,n.by],a" +
  "=e.let(G.i32,e=>{e.operate(al.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}}var Mf=e=>t=>{t.load(al.integ" +
  "er.load,{at:4*Pi.indexOf(e)},4)},Nf={at:I.check};function Pf({rows:e,areFull:t}){return n=>{t?n.number(e):n.op" +
  "erate(n.arithmetic.fromInteger,Mf(`batchRows`))}}function Ff(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.ari" +
  "thmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uin" +
  "t8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(al.and,r,()=>{t.constant" +
  "(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(al.and,r,()=>{e.operate(s,()" +
  "=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Pf(t))})})}}function If(e,t){let{width:n}=e.arithmet" +
  "ic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Lf(i,e.arithmetic.size)?(zf(e,i),r+=n):(Bf(e,t[" +
  "r]),r++)}}function Lf(e,t){let[{at:n,start:r},i]=e,a=Rf(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0" +
  "&&Rf(e.at,n,i*t)&&Rf(e.start,r,i*a))}function Rf(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.b" +
  "y===t.by}function zf(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Uf(e,t.map(({sum:e})=>e)),s=Rf(a.sta" +
  "rt,i,0);e.store(n,r,Vf(n,i,s,o))}function Bf(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.red" +
  "uce((e,t)=>Z(a,e,t),Hf(e,t));e.store(a,r,Vf(a,i,!1,o))}function Vf(e,t,n,r){return t===void 0?r:Z(e,n?Of(e,t):" +
  "X(e,t),r)}function Hf({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(" +
  "1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Uf({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(" +
  "Y);if(n===2)return Z(e,Wf(t,[0,2],i,a),Wf(t,[1,3],i,a));let c=(n,r)=>Z(e,Wf(t,[0,4,2,6],n,r),Wf(t,[1,5,3,7],n," +
  "r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Wf(t,[0,1,4,5],Y(r),Y(l)),d=Wf(t,[2,3,6,7]," +
  "Y(r),Y(l));n.operate(e.add,u,d)}}function Wf(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));" +
  "return e=>{e.shuffle(i,n,r)}}var[Gf,Kf]=[4,4];function qf(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmet" +
  "ic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));Zf(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r," +
  "$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,Nf,Hf(e,a))})}function Jf(e,t,n,r){let i=Xf(e,t)" +
  ",{own:a,isScaled:o}=id(t);Zf(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Yf(e,{pieces:a,numbers:i,block:n,plac" +
  "e:s,library:r,isScaled:o})})})}function Yf(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{ma" +
  "ny:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({" +
  "name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t))),m=" +
  "(r,i)=>{let o=`${Nd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.cop" +
  "y(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter" +
  "`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter," +
  "i),e=>{e.operate(s.subtract,Y(l),f)})}function Xf(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(" +
  "G.i32,Mf(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(al.float64.l" +
  "oad,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function Zf(e,t,n){let r" +
  "=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Kf),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[" +
  "Kf*r],Gf,e=>{n(o(e,Kf))});let s=i-a*Kf;s>0&&n(o({at:a*Kf*r},s))}var Qf=4,$f=1;function ep(e,{into:t,bytes:n,ad" +
  "d:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(n/a" +
  ".bytes),l=Math.floor(c/Qf),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>Af(n,t*a.bytes)),o=i.ma" +
  "p(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[Qf*a.bytes],$f,e=>{u(e,Q" +
  "f)});let d=l*Qf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var tp={act" +
  "ivate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Nd(Oi[i]);if(a.has(o))return i=>{e" +
  "p(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),Of(e,{at:r}))})}},activateBack({operands:{in" +
  "to:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Nd(Oi[s])}Slope`;if(c.has(l))retu" +
  "rn s=>{ep(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.get(" +
  "l),s,a,Of(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{ep(a,{into:e,bytes:r," +
  "add:t},(e,t)=>Q(e,Of(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{ep(r,{into:e,by" +
  "tes:t,add:0},e=>Of(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{ep(a,{into:e,bytes:i," +
  "add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},np=64,rp=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}}" +
  ",{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>np||!o.areFull))return u=>{let{load:d,multiply" +
  ":f}=al.integer,p=u.let(G.i32,e=>{e.operate(f,Mf(`batchStart`),wf(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{t" +
  ".load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},wf(n))});if(r===1)ap(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(" +
  "()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},ip(i,t+o*s" +
  "))})}};function ip(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.ari" +
  "thmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function ap(e,t,n,r,i){let{many:a,one:o,size:s,width:c" +
  "}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*" +
  "s},X(o,{at:n+l*s,by:t}))}var op=64,sp=(e,t)=>{let{operands:n}=e,r=lp(e);if(up(e,t)&&t.library.has(r))return i=" +
  ">{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);dp(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),X(a," +
  "$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Hf(i,s),fp(" +
  "e,t))})}},cp=(e,t)=>{let{operands:n}=e,r=`${lp(e)}Slope`;if(!up(e,t)||!t.library.has(r))return;let[i,a]=n.side" +
  "===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{" +
  "r.operate(c.divide,X(c,{at:n.g}),fp(e,t))})});dp(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r),X(" +
  "s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function lp({variant:" +
  "e}){return Nd(ki[e])}function up({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)" +
  "<=op&&t%n.many.bytes===0}function dp(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.a" +
  "rithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:Ff(e,i,c/o.bytes" +
  "*s,t),l===0&&c===0)})}function fp({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmeti" +
  "c,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Pf(n)):a(r)}}var[pp,mp,hp]=[2,2,8],[gp,_p]=[6,2];function v" +
  "p(e,t){let n=t.columns===1?hp:pp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]" +
  ">0?_p:r,(r,i,a)=>{yp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*" +
  "t.biasStep}};a<t.rows&&yp(e,t,{...o,high:t.rows-a})}function yp(e,t,n){for(let r=0;r<t.columns;r+=mp)e.block((" +
  ")=>{bp(e,t,n,r)})}function bp(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=M" +
  "ath.min(mp,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t." +
  "b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>gp" +
  "||f===0;if(_)for(let t of g)e.set(t,xp);e.repeat(f,[s.bytes],gp,t=>{let n=Array.from({length:a},(n,r)=>e.let(s" +
  ".type,X(s,jf(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,jf(e,m(r,0),t)));n.forEach" +
  "((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):kf(s,...l,Y(o)))})})});let v=(e,n)=>A" +
  "rray.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n,i)))});If(e,h.map(({i:e," +
  "j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===V?s:t.start===H?$(t.bias+e*t.biasStep,i):vo" +
  "id 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var xp=e=>{e.not" +
  "hing()},Sp=5,[Cp,wp]=[8,4],Tp=2;function Ep(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t." +
  "columns/a),s=o>Sp?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],Tp,r=>{Dp(e,t,{place:r,broad:s,kind" +
  ":n})});let u=o-c*s;u>0&&Dp(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)Dp(e,t,{place:{a" +
  "t:n*i},broad:1,kind:r})}function Dp(e,t,n){let r=Math.min(wp,Math.floor(Cp/n.broad)),i=Math.floor(t.rows/r),a=" +
  "[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?Tp:i,(i,a,o)=>{Op(e,t,{...n,a:i,c:jf(e,a,n.place),b" +
  "ias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Op(e,t,{...n,a:{at:s*t.a.row},c:Af(n.place,s*t.c.row),bias" +
  ":{at:s*t.biasStep},high:t.rows-s})})}function Op(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Arr" +
  "ay.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local" +
  "(c.type)}});if(t.start===V)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===H)for(let{sum:n,i:r}of l)e.set" +
  "(n,Of(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e" +
  ".let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.se" +
  "t(a,Of(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.start===B;e.set(l,p?Q(c,d,f" +
  "):kf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var kp=16;function Ap(e,t){if(!Pu(e))return;le" +
  "t{manner:n,product:r}=Fu(e,t);if(n===`depth`)return e=>{vp(e,r)};if(!(r.depth>kp||n===`columns`&&r.columns>1))" +
  "return e=>{Ep(e,r)}}var jp=4,Mp=8,Np=64,Pp=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o" +
  "})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Np||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{ep(n,{int" +
  "o:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=jp)n.block(()=>{let c=Math.min(jp,t-o),u=Arra" +
  "y.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Mp,e=>{u.forEach((t" +
  ",r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),If(n,u.map((t,n)=>{let i={at:e+(o+n)*l};retur" +
  "n{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Fp={...tp,gather:rp,lossBack:cp,lossValue:sp,total:Pp};function Ip(" +
  "e,t){return e.kernel===`product`?Ap(e,t.arithmetic):Fp[e.kernel]?.(e,t)}function Lp(e,t=2**24){return{after:t," +
  "write(t,n,r,i){let a=new ff(r.at,r.bytes),o=new Df(e,a),s={arithmetic:e,library:Vp(i),batch:t.batch},c=Rp(t,n," +
  "o,s),l=zp(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:cf(u),count:u.length}}}}funct" +
  "ion Rp({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Ip(t,i);e===void 0?" +
  "(r.end(),sd(t,n)):r.add(a,e)}return r.add(a,e=>{qf(e,t)}),r.end(),a.finish()}function zp({pieces:e,block:t},n," +
  "{library:r}){let i=new zu;return n.add(i,n=>{Jf(n,e,t,r)}),n.end(),i.finish()}var Bp=new Map;function Vp(e){le" +
  "t t=Bp.get(e)??new Pd(vd(e));return Bp.set(e,t),t}var Hp=jd(`wasm-float32`,{binary:Ti,precision:ll,rewriting:L" +
  "p(ll)}),Up=O(`engine`,[jd(`wasm-float64`,{binary:Ei,precision:cl,rewriting:Lp(cl)}),Hp,nl]);[...Up.names];func" +
  "tion Wp(e,t,n){if(n===`plain`)return new rs(t);let r=[...Up];if(n===`auto`)return xc(e,t,r);let i=r.indexOf(Up" +
  ".get(n));return xc(e,t,r.slice(i),n)}var Gp=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}" +
  "get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/Kp,this.#e*8/qp)}note(e){t" +
  "his.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Mat" +
  "h.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}tak" +
  "e(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e," +
  "stands:t,numbers:n}}},Kp=256,qp=2**26;function Jp(e,t){return e.shape.join()===t.shape.join()&&e.data.every((e" +
  ",n)=>Object.is(e,t.data[n]))}function Yp(e,t,n,i,a=[]){let{nodes:o,position:s}=e.topology,c=ds(o,Array.from(e." +
  "objective.keys(),e=>s.get(e)??0));for(let{id:o,position:s,shape:l}of[...e.inputs,...e.targets])if(!(Object.has" +
  "Own(t,o)||l[0]!==-1)&&(a.includes(o)||c.has(s)))throw new r({what:`${n} without ${o}`,where:i,found:Object.key" +
  "s(t),expected:`rows for every input and target that the loss reads`})}function Xp(e){return Object.fromEntries" +
  "(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function Zp(e,t=`from`){let{step:n,position:r,parameters:i,opt" +
  "imizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(b.allows)||!i||!a)throw Qp(e,t)}function Qp(e,t){return new r(" +
  "{what:`not a checkpoint`,where:t,found:e,expected:`what checkpoint() gives or readCheckpoint reads`})}function" +
  " $p({parameter:{id:e,value:t},state:n},{parameters:i,optimizer:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o,n" +
  "].map(Object.keys);if(s.join()!==c.join())throw new r({what:`checkpoint of another optimiser`,where:e,found:s," +
  "expected:c.join(`, `)||`no state`});let l=t.data.length,u=(Object.hasOwn(i,e)?i[e]:void 0)?.data;for(let t of[" +
  "u,...Object.values(o)]){if(t!==void 0&&!ArrayBuffer.isView(t))throw Qp(t,e);if(t?.length!==l)throw new r({what" +
  ":`checkpoint of another graph`,where:e,found:t?.length,expected:`${l} numbers`})}}function em(e,t){return Obje" +
  "ct.fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=qt(n)?n.data:n;return[t,i instanceof Float64" +
  "Array?{shape:Ya(n,r),data:i}:Za(n,t,r)]}))}function tm(e,t){if(!(e instanceof r)||e.where===void 0)return e;le" +
  "t n=`${e.where}, in the batch of step ${t}`;return new r({...ro(e),where:n},{cause:e})}var nm=class{lossBelow;" +
  "patience;leastGain;best=1/0;waited=0;constructor(e){Vn(e,rm,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=" +
  "1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGa" +
  "in;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.patienceReason??(e<this.lossBelow?`lossBelow`:vo" +
  "id 0)}get patienceReason(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{best:this" +
  ".best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},rm={lossBelow:Ia,noBetterFo" +
  "r:Va(Ra),leastGain:Fa};function im(e){if(!Array.isArray(e))return[e];let[t,n]=e;return[t,n]}var am=class{updat" +
  "er;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#" +
  "n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`constant`}=t;Vn(i,sm(Ut,La),`c" +
  "lip`,`clipping`),this.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entries(Bn(i,`clip`)),this.stop" +
  "ping=a===void 0?void 0:new nm(a),this.updater=pi(...im(c)),this.#t=wi(...im(l)),this.batches=o===void 0?void 0" +
  ":new is(em(e,o),t),this.batches?.varies===!0&&Yp(e,this.batches.data,`data`,`data`),this.slots=e.parameters.ma" +
  "p(e=>{let t=e.value.data.length,n=this.updater.init(t);return _(n,`state`,w,`optimizer`),{parameter:e,state:n," +
  "gradient:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penal" +
  "ty(e){Vn(e,{...sm(gi,Fa),biases:Na},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learn" +
  "ingRate(e){if(!Number.isFinite(e)||e<0)throw new r({what:`learning rate`,found:e,expected:`a finite number, 0 " +
  "or more`});this.#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(" +
  "){return this.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#" +
  "e;this.checkIdle(),e.backward(),Ri(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e." +
  "batch,loss:this.loss,learningRate:this.rateAt(this.#i)};if(!Number.isFinite(t.loss))throw this.penaltyOverflow" +
  "();let n=this.gatherGradients();return this.moves++,this.inBatch(()=>{e.update(()=>{for(let{parameter:e,state:" +
  "r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches?.advance(),this.#o()})}),t" +
  "}inBatch(e){try{e()}catch(e){throw this.batches?.varies===!0?tm(e,this.#i):e}}checkIdle(){if(this.#e.busy)thro" +
  "w new r({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}get isRateConstant(){retur" +
  "n this.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Pa,`schedule`),this.#n*t}arrive(e,t,n" +
  ",r){this.#e.checkAlive(),this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{for(let e of this.slots)e.para" +
  "meter.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r)}prime(){this.inBatch(()=>{" +
  "this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,draw:this" +
  ".#i})})})}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots." +
  "map(e=>{let{id:t,shape:n}=e.parameter,r=N(n);return this.read(e,r.data),[t,r,Xp(e.state)]});return{step:this.#" +
  "i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.m" +
  "ap(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t){Zp(e);for(let t" +
  " of this.slots)$p(t,e);this.batches!==void 0&&(this.batches.position=e.position),this.moves++,this.#i=e.step,t" +
  "his.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{param" +
  "eter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r]." +
  "set(i)}this.prime(),t?.()})}get isAhead(){return this.#e.isBehind&&this.#a!==void 0}get isFedByHand(){let{batc" +
  "hes:e}=this;return e===void 0||this.isAhead?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this.#e.in" +
  "put(t);return r===void 0?!0:e.varies?!Jp(n,r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.set((n." +
  "given??n.value).data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this.bat" +
  "ches.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.input(" +
  "t).set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{parameter" +
  ":t,gradient:r}=n;if(r.set(t.gradient.data),this.isPenalised(t))for(let i of gi){let a=this.penalty[i.name]??0;" +
  "a!==0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of t" +
  "his.clip){let i=Ut.get(t);i.clip(n,r),e?.(i.formula,r)}return t}penaltyOverflow(){return new Li(this.slots.red" +
  "uce((e,t)=>this.#c([t])>this.#c([e])?t:e).parameter.id,this.#i,`penalty`,1/0)}#c(e=this.slots){let t=0;for(let" +
  " n of gi){let r=this.penalty[n.name]??0;if(r!==0)for(let{parameter:i}of e)this.isPenalised(i)&&(t+=n.value(i.v" +
  "alue.data,r))}return t}isPenalised({edges:e,frozen:t}){return!t&&(this.penalty.biases===!0||!e.every(om))}};fu" +
  "nction om({consumer:{family:e,inputs:t},index:n}){return e===`weighted-sum`&&br(t).bias!==void 0&&n===t.length" +
  "-1}function sm({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function cm(e){return e.filter(({parame" +
  "ter:e})=>!e.frozen)}function lm(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).leng" +
  "th),0)}function um(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let " +
  "n of Object.values(i.state))t.set(n,r),r+=e}}var dm=class extends am{#e;#t=`later`;constructor(e,t){super(e,t)" +
  ",this.#e=cm(this.slots)}get count(){return lm(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`late" +
  "r`)}pack(e){um(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},fm=cla" +
  "ss{#e;#t=new Map;#n=new Map;#r=new R;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this" +
  ".#r=new R;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].v" +
  "alue$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e." +
  "catchUp();let t=e??{values:pm(this.#t),gradients:pm(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n." +
  "clear()}};function pm(e){let t=[...e].sort(([e],[t])=>e-t);return new Ui(t.map(([e])=>e),t.map(([,e])=>e))}var" +
  " mm=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let" +
  "{graph:r,held:i,options:a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Ko(r" +
  "),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new dm(this.#n,{...a,...t===void" +
  " 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(c),this.#n.feed(l),this.#a=new Gp(this.#r.count),thi" +
  "s.#i=Wp(this.#n,this.#r,a.engine??`plain`),this.#o=new fm(this.#n),this.#s=this.#r.step}get isOver(){return th" +
  "is.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.lo" +
  "ad}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited()" +
  "{return this.isOver||this.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&" +
  "&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch" +
  "(e){this.#m=Bi(e),this.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i" +
  ",a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{r" +
  "efusal:Bi(i)},...a===void 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.ste" +
  "p===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math" +
  ".min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_()" +
  "{this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}" +
  "#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this" +
  ".#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Qo(this" +
  ".#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y()" +
  "{if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Hi(e,this.#n.topology.nodes)," +
  "watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.sta" +
  "te},e=>{this.#r.pack(e)})}},hm=4,gm=16,_m=1/4,vm=class{#e;#t;#n;#r={};#i=new Vi(hm);#a=0;#o=!1;#s=0;#c=-1/0;co" +
  "nstructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.a" +
  "djust(e);break;case`until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e" +
  ");break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return" +
  ";let t=ym.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),_m);let r=ym.now();this.#i.learn(e.step-n," +
  "r-t);let i=r-this.#c>=gm||e.load>=_m||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#" +
  "n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Vi(hm),this.#r={.." +
  ".this.#r,...e.tables};try{this.#n=new mm(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Ar" +
  "ray,engine:``,load:0},r={fault:Bi(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#" +
  "n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=ym." +
  "now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Wi(t.sight)])}},{per" +
  "formance:ym}=globalThis,bm=globalThis,xm=new vm((e,t)=>{bm.postMessage(e,t)},Sm(()=>{xm.slice()}));bm.onmessag" +
  "e=({data:e})=>{xm.take(e)},bm.postMessage({kind:`ready`});function Sm(e){let{setImmediate:t}=bm;if(t!==void 0)" +
  "return()=>{t(e)};let{port1:n,port2:r}=new bm.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}}" +
  ")();";
