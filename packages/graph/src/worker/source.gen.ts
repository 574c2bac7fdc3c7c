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
  " function ${a}`,where:n,expected:`a function, as all others of this kind have`})}function k(e){fe(e,De,`activa" +
  "tion`);let{name:t,symbol:n,rules:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;" +
  "return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:ke(i),facts:o,scalar:e,infe" +
  "rShape:([e])=>e,forward({inputs:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)" +
  "i[e]=s(r[e],n)},backward({inputs:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;fo" +
  "r(let e=0;e<u.length;e++)u[e]+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor(e){let n=a(e);return _(n,`formu" +
  "la`,De.formula,t),ke(n)}},...l!==void 0&&{branches:Ae(l,t)},...u!==void 0&&{exempt:u}}}var De={name:v,symbol:v" +
  ",rules:D(me),value:x,derivative:x,formula:ye(`value`,`derivative`),formulaFor:D(x),facts:ve,kinks:D(x),exempt:" +
  "D(v)};function Oe(e){if(_(e,`activation`,w),e.scalar!==void 0)return e.scalar;throw new r({what:`not a functio" +
  "n of one number`,found:e.name,expected:`an activation that acts on every unit alone`})}function ke({value:e,de" +
  "rivative:t}){return{value:e,derivatives:[t]}}function Ae(e,t){return({inputs:n,attributes:r},i)=>{let a=e(r);_" +
  "(a,`kinks`,te,t);for(let e of n[0].data)i.push(a.reduce((t,n)=>t+Math.sign(e-n),0))}}var je=k({name:`elu`,symb" +
  "ol:`elu`,rules:{alpha:T(`scale for x < 0`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{al" +
  "pha:n})=>e>0?1:n*Math.exp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + " +
  "alpha)`},facts:{range:[-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function A(e){if(e>=0)" +
  "return 1/(1+Math.exp(-e));let t=Math.exp(e);return t/(1+t)}function Me(e){let t=Math.exp(-Math.abs(e)),n=1+t;r" +
  "eturn t/(n*n)}function j(e,t){return t===0?0:e*t}function Ne(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=t*t,r=0,i=" +
  "0;for(let e=Le.length-1;e>0;e-=2)r=r*n+Le[e],i=i*n+Le[e-1];return(r*n+Le[0]+t*i)/(1+2*e)}function Pe(e){return" +
  " Ie(e,-.5)/Math.sqrt(2*Math.PI)}function Fe(e){let t=.5*Ie(e,-.5)*Ne(Math.abs(e)*Math.SQRT1_2);return e>0?1-t:" +
  "t}function Ie(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math.exp(t*(e-n)*(e+" +
  "n))}var Le=[1.2375126308378275,-.14024059858554527,.003585415485479032,.08227673848999507,-.10880393014244463," +
  ".09230432116428125,-.05869339857664933,.02836227737211114,-.009746579683265262,.0017556261651970652,.000293714" +
  "378044958,-.00029015535246077655,5164652974177416e-20,22387565714911816e-21,-11438048033346894e-21,-9.79262570" +
  "730352e-7,17419821586224816e-22,-5.084465378687302e-8,-2.4857126248016745e-7,1.879082322370048e-8,3.1979266716" +
  "66804e-8,-1.9551358868985616e-9,-2.623107347133476e-9],Re=k({name:`gelu`,symbol:`gelu`,rules:{approximation:se" +
  "(`none for the exact form`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>j(e,t===`tanh`?A(Ve(e)):Fe(e)" +
  "),derivative:(e,t,{approximation:n})=>n===`tanh`?A(Ve(e))+j(e*He(e),Me(Ve(e))):Fe(e)+j(e,Pe(e)),formula:Ue(),f" +
  "ormulaFor:({approximation:e})=>e===`tanh`?We():Ue(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:" +
  "!0,saturation:`none`}}),ze=2*Math.sqrt(2/Math.PI),Be=.044715;function Ve(e){return ze*e*(1+Be*e*e)}function He" +
  "(e){return ze*(1+3*Be*e*e)}function Ue(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative" +
  ":`${e} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}function We(){let e=`sqrt(2 / pi) * (x + ${Be} * x ^ 3)`,t=`sqrt" +
  "(2 / pi) * (1 + 3 * ${Be} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 +" +
  " x * (1 - tanh(${e}) ^ 2) * ${t} / 2`}}var Ge=k({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.ma" +
  "x((e+3)/6,0),1),derivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), " +
  "1)`,derivative:`if(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:(" +
  ")=>[-3,3]}),Ke=k({name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.a" +
  "bs(e)<1?1:Math.abs(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{r" +
  "ange:[-1,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),qe=k({name:`identity`,symbol:`identity" +
  "`,value:e=>e,derivative:()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0" +
  ",saturation:`none`}}),Je=k({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:T(`slope below 0`,.01)},value:(" +
  "e,{slope:t})=>e>0?e:t*e,derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`," +
  "derivative:`if(x > 0, 1, slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[" +
  "0]});function Ye(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Xe(e,t,n){let r=Ye(e," +
  "t,n),i=Number.isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}func" +
  "tion Ze(e,t,{peak:n,rest:r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function Qe(e,t,n){return t===n.peak?n." +
  "rest/(1+n.rest):1-Ze(e,t,n)}function $e(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function " +
  "et(e){fe(e,tt,`activation`);let{name:t,symbol:n,formula:r,facts:i,value:a,product:o}=e;return{name:t,family:`a" +
  "ctivation`,symbol:n,roles:[`x`],arity:[1,1],rules:{},couples:!0,formula:r,facts:i,inferShape:([e])=>nt(e,t),fo" +
  "rward({inputs:[e],output:t}){let n=e.shape[e.shape.length-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data," +
  "r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t" +
  ".data,r.data,n,n+i)}}}var tt={name:v,symbol:v,value:x,product:x,formula:ge,facts:ve};function nt(e,t){if(e.len" +
  "gth>0)return e;throw new r({what:`no row of units`,where:t,found:`a scalar`,expected:`a shape such as [batch, " +
  "units]`})}var rt=et({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Xe(e,n,r);for(let a=n;a<r;a+" +
  "+)t[a]=$e(e,a,i)},product(e,t,n,r,i){let a=Ye(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;" +
  "s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x " +
  "- log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturatio" +
  "n:`soft`}}),it=k({name:`mish`,symbol:`mish`,value:e=>j(e,at(e)),derivative:e=>at(e)+j(e,ot(e)),formula:{value:" +
  "`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp" +
  "(-x))`},facts:{range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function at(e){let t" +
  "=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function ot(e){let t=Math.exp(-Ma" +
  "th.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var st=k({name:`relu`,symbol:`relu`,ru" +
  "les:{atZero:T(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN," +
  "formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monoton" +
  "e:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),ct=1.6732632423543772,lt=1.0507009873554805,ut=k({name:`selu" +
  "`,symbol:`selu`,value:e=>lt*(e>0?e:ct*Math.expm1(e)),derivative:e=>lt*(e>0?1:ct*Math.exp(e)),formula:{value:`$" +
  "{lt} * if(x > 0, x, ${ct} * (exp(x) - 1))`,derivative:`${lt} * if(x > 0, 1, ${ct} * exp(x))`},facts:{range:[-1" +
  ".0507009873554805*ct,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),dt=k({name:`sigmoid`,symbol" +
  ":`σ`,value:A,derivative:Me,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],mon" +
  "otone:!0,smooth:!0,saturation:`soft`}}),ft=k({name:`silu`,symbol:`silu`,value:e=>j(e,A(e)),derivative:e=>A(e)+" +
  "j(e,Me(e)),formula:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`}," +
  "facts:{range:[-.2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),pt=et({name:`softmax`,symbol:" +
  "`softmax`,value(e,t,n,r){let i=Xe(e,n,r);for(let a=n;a<r;a++)t[a]=Ze(e,a,i)},product(e,t,n,r,i){let a=t[Ye(e,r" +
  ",i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x" +
  ") / sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`so" +
  "ft`}}),mt=k({name:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),deriv" +
  "ative:A,formula:{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smoo" +
  "th:!0,saturation:`none`}}),ht=k({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(" +
  "1+Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1" +
  " / (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),gt=O(`activ" +
  "ation`,[qe,k({name:`step`,symbol:`step`,rules:{atZero:T(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0" +
  ":e===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivativ" +
  "e:`0`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 b" +
  "y definition`}),dt,k({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*Me(2*e),formula:{value:`tanh(x" +
  ")`,derivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),st,Je,je,ut,Re,ft,it" +
  ",mt,ht,Ge,Ke,pt,rt]),_t=1.4901161193847656e-8,vt=11102230246251565e-32,yt=67108863,bt=134217727;function xt(e)" +
  "{let t=e.next()&yt,n=e.next()&bt;return t*_t+n*vt}var St=[3639956645,3750757012,1261568508,386426335],Ct=class" +
  " e{constructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,thi" +
  "s.s11,this.s10)}next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01" +
  ";return this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^" +
  "n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=S" +
  "t[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>" +
  ">8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return" +
  "[this.s01,this.s00,this.s11,this.s10]}};function wt(e){if(e.length!==4)throw Error(`The state must have been p" +
  "roduced by a xoroshiro128plus RandomGenerator`);return new Ct(e[0],e[1],e[2],e[3])}var Tt=11400714819323198485" +
  "n;function Et(e,t){let n=Dt(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUin" +
  "tN(64,n+Tt),Ot(n)))}function Dt(e){let t=0n;for(let n of e)t=Ot(t+Tt+BigInt(n.codePointAt(0)??0));return t}fun" +
  "ction Ot(e){let t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.a" +
  "sUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}function kt(e){return[Number(e>>32n),Number(e&4294967295n" +
  ")]}function At(e,t){let n=e;if(Array.isArray(n)&&n.length===t&&n.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&" +
  "&n.some(e=>e!==0))return e;throw new r({what:`not a state of this random generator`,where:`words`,found:e,expe" +
  "cted:`${t} whole numbers from 0 to 2³² − 1, not all 0`})}var jt={name:`xoroshiro128+`,seed:e=>Mt(Et(e,2).flatM" +
  "ap(kt)),restore:e=>Mt(At(e,4))};function Mt(e){let t=wt(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>x" +
  "t(t),get words(){return t.getState().map(e=>e>>>0)}}}var Nt={name:`xorshift64*`,seed:e=>Pt(Ft(e)),restore(e){l" +
  "et[t,n]=At(e,2);return Pt(BigInt(t)<<32n|BigInt(n))}};function Pt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN" +
  "(64,t^t<<25n),t^=t>>27n,kt(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**" +
  "24,get words(){return kt(t)}}}function Ft(e){let t=Number(e);if(Number.isSafeInteger(t)&&t>0&&String(t)===Stri" +
  "ng(e))return BigInt(t);if(typeof e==`string`)return Et(e,1)[0];throw new r({what:`bad seed for xorshift64*`,fo" +
  "und:e,expected:`a whole number, 1 or more, or a text`})}var It=O(`random generator`,[jt,Nt]),Lt={expected:`a l" +
  "ist of lists of numbers`,allows:e=>Array.isArray(e)&&e.every(S)};function Rt(e){if(!(e>=0))throw new r({what:`" +
  "bad clipping limit`,found:e,expected:`a number, 0 or more`})}var zt={name:`norm`,title:`By norm`,formula:`g ← " +
  "g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){_(e,`gradients`,Lt),_(t,`clipping limit`,y),Rt(t);let n=t/(Bt(e)+1e-6)" +
  ";if(!(n>=1))for(let t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function Bt(e){_(e,`arrays`,Lt);let t=Vt(e);if" +
  "(t===0||!Number.isFinite(t))return t;let n=2**Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(l" +
  "et e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math.sqrt(r)}function Vt(e){let t=0;for(let n of e)for(let e=0;e" +
  "<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t}var Ht=O(`clipping`,[zt,{name:`value`,title:`By value`,for" +
  "mula:`g ← min(c, max(−c, g))`,clip(e,t){_(e,`gradients`,Lt),_(t,`clipping limit`,y),Rt(t);for(let n of e)for(l" +
  "et e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),Ut=2**31-1;function M(e){let t=1;for(let n of e)t" +
  "*=n;return t}function Wt(e){return M(e[0]===-1?e.slice(1):e)}function N(e){return e.length===0?`scalar`:`[${e." +
  "map(e=>e===-1?`batch`:e).join(`, `)}]`}function Gt(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(" +
  "let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function Kt(e){return{shape:e,data:new Float64Array($t" +
  "(e))}}function qt(t){return typeof t==`object`&&!!t&&e(()=>`shape`in t)===!0}function Jt(e,t){_(e,`tensor`,w,t" +
  ");let{shape:n,data:i}=e,a=$t(n,t),o=S(i)?i.length:i;if(o!==a)throw new r({what:`wrong count of numbers for sha" +
  "pe ${N(n)}`,where:t,found:o,expected:String(a)})}function Yt(e){return _(e,`tensor`,ie),{shape:e.shape,data:e." +
  "data.slice()}}var Xt=32;function Zt(e){let t=[];for(let n=e;S(n)&&t.length<Xt;n=n[0])t.push(n.length);return t" +
  "}function Qt(e,t,n,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{if(i===t.length){if(typeof e!=" +
  "`number`)throw new r({what:`not a number`,where:o(i),found:e,expected:`a number`});n[s++]=e}else{if(!S(e)||e.l" +
  "ength!==t[i])throw new r({what:`ragged array`,where:o(i),found:S(e)?e.length:e,expected:`${t[i]} entries, as i" +
  "n the first row`});for(let t=0;t<e.length;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}function $t(e,t){let n=e;if(!Array.i" +
  "sArray(n))throw new r({what:`not a size`,where:t,found:n,expected:`a list of sizes`});for(let n of e)if(!Numbe" +
  "r.isInteger(n)||n<0)throw new r({what:`not a size`,where:t,found:n,expected:`a whole number, 0 or more`});let " +
  "i=M(e);if(i>Ut)throw new r({what:`shape too large`,where:t,found:N(e),expected:`at most ${Ut} entries`});retur" +
  "n i}function P(e,t,n){return new r({what:`shapes do not fit`,where:e,found:N(t),expected:n})}function en(e){fe" +
  "(e,nn,`combination`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,fa" +
  "mily:`combination`,symbol:n,roles:r[1]>tn.length?[`a`,`b…`]:tn.slice(0,r[1]),arity:r,rules:i,formula:a,inferSh" +
  "ape:rn,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward(" +
  "{inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}var tn=Array." +
  "from(`abcdfhijklmnopqrstuvwxz`),nn={name:v,symbol:v,arity:he,rules:D(me),value:x,derivative:x,formula:ge};func" +
  "tion rn(e){_(e,`shapes`,re);let[t]=e;return e.forEach((e,n)=>{if(!Gt(e,t))throw P(`input ${n}`,e,`${N(t)}, as " +
  "input 0`)}),t}function an(e,t=0){if(e.length===2)return[e[0],e[1]];throw P(`input ${t}`,e,`the shape [batch, u" +
  "nits]`)}var on=en({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n" +
  "},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),sn={name:`concat`,family:`combination`,symb" +
  "ol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape" +
  "(e){let[t]=an(e[0]),n=0;return e.forEach((r,i)=>{if(an(r,i)[0]!==t)throw P(`input ${i}`,r,`batch ${t}, as inpu" +
  "t 0 of ${N(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},for" +
  "ward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for" +
  "(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0" +
  ",i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e" +
  "*r+o+n]}},cn=en({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n" +
  ",r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ " +
  "2`]}}),ln={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum" +
  "(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[an(rn(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.sha" +
  "pe;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inp" +
  "uts:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*" +
  "i.data[n]}},un=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Ce(t,It),this.#t=this.#e.seed(fn(e)),_(t" +
  "his.#t,`stream`,mn,this.#e.name)}static restore(t,n){_(t,`state`,w);let r=new e(`restored`,n??It.get(t.generat" +
  "or,`generator`));return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,mn,r.#e.name),r}get state(){return{generato" +
  "r:this.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}n" +
  "ormal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math." +
  "sqrt(-2*Math.log(i)/i)}}integer(e){_(e,`count`,pn);let t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t." +
  "bits()/t);if(n<e)return n}}shuffle(e){_(e,`items`,C);let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(" +
  "e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,b),this.shuffle(Uint32Array.from({leng" +
  "th:e},(e,t)=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.join(),this.#e)}},dn={e" +
  "xpected:`a finite number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};function fn(e){if(dn.all" +
  "ows(e))return e;throw new r({what:`bad seed`,found:e,expected:dn.expected})}var pn={expected:`a whole number f" +
  "rom 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},mn={expected:`an object of the functions bits and" +
  " next`,allows:e=>c(e)&&[e.bits,e.next].every(x.allows)},hn={name:`dropout`,family:`combination`,symbol:`drop`," +
  "roles:[`x`],arity:[1,1],rules:{rate:T(`fraction of entries dropped`,.5,0,1),seed:E(`seed of the mask generator" +
  "`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=gn(e),n=e" +
  ".inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=gn(e);for(let e=" +
  "0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function gn({training:e,draw:t,attributes:n}){return e?_n(n,t" +
  "):()=>1}function _n({rate:e,seed:t},n){if(e===0)return()=>1;let r=new un(`${bn(t)}${n}`),i=yn(e);return()=>r.n" +
  "ext()<e?0:i}function vn({rate:e,seed:t}){return{seed:kt(Dt(bn(t))),dropped:kt(BigInt(Math.ceil(e*2**53)))}}fun" +
  "ction yn(e){return 1/(1-e)}function bn(e){return`dropout ${e} `}var xn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon" +
  ")`,Sn=`(x - mean(x)) / ${xn}`,Cn={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`ga" +
  "in`,`bias`],arity:[1,3],couples:!0,rules:{epsilon:ae(`added to the variance for stability`,1e-5)},formula:{val" +
  "ue:`gain * ${Sn} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Sn} * mean(gain * g * ${Sn})) / ${xn}`,`" +
  "g * ${Sn}`,`g`]},inferShape([e,...t]){let[,n]=an(e);return t.forEach((t,r)=>{if(!Gt(t,[n]))throw P(`input ${r+" +
  "1}`,t,`[${n}] for ${N(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;fo" +
  "r(let s=0;s<a;s++){let{normal:a}=wn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=On(t,e,1)*a[e]+On(n,e,0)}},backwa" +
  "rd({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice" +
  "(o,o+s);if(i===2){An(l,void 0,a.data);continue}let u=wn(e,c,n),d=l.map((e,n)=>e*On(t,n,1));i===1?An(l,u.normal" +
  ",a.data):kn(u,d,a.data,o)}}};function wn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=En(i);for(let t" +
  "=0;t<e;t++)i[t]/=a;let o=Dn(i);for(let t=0;t<e;t++)i[t]-=o;let s=Dn(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.ma" +
  "x(s,Tn));return{normal:i.map(e=>e*c),slope:c/a}}var Tn=1e-300;function En(e){let t=e.reduce((e,t)=>Math.max(e," +
  "Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function Dn(e){return e.reduce((e,t)=>e+t,0)/e.length}function On(e," +
  "t,n){return e===void 0?n:e.data[t]}function kn({normal:e,slope:t},n,r,i){let a=Dn(n),o=Dn(n.map((t,n)=>t*e[n])" +
  ");for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function An(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r" +
  "]*(t?.[r]??1)}function jn(e){fe(e,Mn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,f" +
  "amily:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[an(e)[0],1],forward" +
  "({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.d" +
  "ata[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(le" +
  "t t=0;t<o;t++)i.data[e*o+t]+=n}}}}var Mn={name:v,symbol:v,divisor:x,formula:ge},Nn=jn({name:`mean`,symbol:`mea" +
  "n`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Pn=en({name:`multiply`,symbol:`×`,ari" +
  "ty:[2,1/0],value:(e,t)=>Fn(e,t),derivative:(e,t,n)=>Fn(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});" +
  "function Fn(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var In=en({name:`scale" +
  "`,symbol:`·`,arity:[1,1],rules:{factor:T(`scaling factor`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative" +
  ":(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Ln={name:`slice`,family:`combinat" +
  "ion`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:E(`first unit, counted from 0`,0,0),to:E(`end unit, excl" +
  "usive`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=an(e)" +
  ";if(t<n&&n<=a)return[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expected:`from <" +
  " to ≤ ${a} for ${N(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){l" +
  "et[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inpu" +
  "ts:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape" +
  "[1]+t+r]+=n[a*i+r]}},Rn={...en({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivativ" +
  "e:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks t" +
  "he gradient by definition`},zn=O(`combination`,[on,en({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=" +
  ">e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Pn,cn,In," +
  "sn,Ln,jn({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Nn,ln,Cn,hn,Rn,{nam" +
  "e:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ce(`weight of " +
  "each input, in order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weights:t}" +
  "){if(e.forEach((e,t)=>{if(e.length>0)throw P(`input ${t}`,e,`a scalar, as a loss is`)}),t.length===e.length)re" +
  "turn[];throw new r({what:`wrong count of weights`,found:t.length,expected:`${e.length}, one for each input`})}" +
  ",forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backwa" +
  "rd({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function Bn(e,t,n){return le(e,Vn(t,n),n,`opt" +
  "ion`)}function Vn(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function" +
  " Hn(e,t,n,r){o(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&ue(t[i],i,a,n,r)}function Un" +
  "(e,t){_(e,`rules`,w),_(t,`defaults`,w);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,defaul" +
  "t:t[e]}:n]);return Object.fromEntries(n)}function F(e,t){return{meaning:e,default:t,expected:`a finite number," +
  " 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Wn(e,t){return{meaning:e,default:" +
  "t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function Gn(e,t,n){if(" +
  "Number.isInteger(e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`target of row ${t}`,found" +
  ":e,expected:`a whole number from 0 to ${n-1}`})}var Kn={e:Math.E,pi:Math.PI,infinity:1/0,NaN:NaN},qn=[`sum`,`m" +
  "ean`,`batch-mean`];function I(e){fe(e,Yn,`loss`);let{name:t,value:n,derivative:r,targetDerivative:i,formula:a," +
  "formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{..." +
  "e.rules,reduction:Jn(e.reduction)},formula:Zn(a),scalar:e,inferShape:([e,t])=>Qn(e,t),forward({inputs:[{shape:" +
  "e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*X" +
  "n(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Xn(a,e);" +
  "for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor(e){let n=o(e);return _(n,`f" +
  "ormula`,Yn.formula,t),Zn(n)}},...s!==void 0&&{branches({inputs:[{data:e},{data:n}],attributes:r},i){for(let a=" +
  "0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t),i.push(o)}}}}}function Jn(e,t=qn){return se(`how entry " +
  "losses are reduced`,t,e)}var Yn={name:v,symbol:D(v),rules:D(me),reduction:{expected:`one of ${qn.join(`, `)}`," +
  "allows:e=>qn.includes(e)},value:x,derivative:x,targetDerivative:x,formula:ye(`value`,`derivative`,`targetDeriv" +
  "ative`),formulaFor:D(x),side:D(x)};function Xn(e,t){let{reduction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(" +
  "t.at(0)??1):1/M(t)}function Zn({value:e,derivative:t,targetDerivative:n}){return{value:e,derivatives:[t,n]}}fu" +
  "nction Qn(e,t){if(Gt(e,t))return[];throw new r({what:`prediction and target differ in shape`,found:N(t),expect" +
  "ed:N(e)})}var $n=I({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t)=>-(t*er(Math.log(e))+(1-t)*er(Mat" +
  "h.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivative:e=>er(Math.log1p(-e))-er(Math.l" +
  "og(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y" +
  " * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -100)`}});function er(e){return Math" +
  ".max(e,-100)}var tr=I({name:`binary-cross-entropy-with-logits`,reduction:`mean`,value:(e,t)=>j(e,e>0?1-t:-t)+M" +
  "ath.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-A(-e):A(e)-t,targetDerivative:e=>-e,formula:{value" +
  ":`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivative:`-y`}}),nr=I({name:`half-square" +
  "d-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula" +
  ":{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),rr=I({name:`hinge`,reduction:`mean`,v" +
  "alue:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>j(-t,ir(1-t*e)),targetDerivative:(e,t)=>j(-e,ir(1-t*e)),formul" +
  "a:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(" +
  "e,t)=>Math.sign(1-t*e)});function ir(e){return Math.max(0,Math.sign(e))}var ar=I({name:`huber`,rules:{delta:ae" +
  "(`error where quadratic becomes linear`,1)},reduction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r" +
  "<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>or(e-t,n),targetDerivative:(e,t,{delta:n})=>or(t-e,n),formu" +
  "la:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y -" +
  " t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)" +
  "+Math.sign(e-t+n)});function or(e,t){return Math.min(Math.max(e,-t),t)}var sr=I({name:`kullback-leibler`,rules" +
  ":{prediction:se(`form of the prediction`,[`probability`,`logarithm`],`probability`)},reduction:`batch-mean`,va" +
  "lue:(e,t,{prediction:n})=>t===0?lr(e):t*(Math.log(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{predict" +
  "ion:n})=>n===`logarithm`?-t:t===0?lr(e):-t/e,targetDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logari" +
  "thm`?e:Math.log(e)),formula:cr(`log(y)`,`-t / y`),formulaFor:({prediction:e})=>e===`logarithm`?cr(`y`,`-t`):cr" +
  "(`log(y)`,`-t / y`)});function cr(e,t){return{value:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDer" +
  "ivative:`log(t) + 1 - ${e}`}}function lr(e){return Number.isNaN(e)?NaN:0}var ur=I({name:`mean-absolute-error`," +
  "reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign" +
  "(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.si" +
  "gn(e-t)}),dr=I({name:`mean-squared-error`,reduction:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t)," +
  "targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t" +
  " - y)`}}),fr={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets" +
  ":se(`format of a target row`,[`index`,`distribution`],`index`),reduction:Jn(`mean`,[`mean`,`sum`])},formula:{v" +
  "alue:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`" +
  "]},inferShape([e,t],{targets:n}){if(e.length!==2)throw P(`softmax-cross-entropy prediction`,e,`the shape [batc" +
  "h, units]`);let r=n===`index`?[e[0],1]:e;if(Gt(t,r))return[];throw P(`softmax-cross-entropy target`,t,`${N(r)}" +
  " for the logits ${N(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shap" +
  "e,s=e.data;r===`index`&&t.data.forEach((e,t)=>Gn(e,t,o));let c=pr(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=" +
  "Xe(s,t,t+o);for(let r=t;r<t+o;r++)l+=j(-$e(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t]" +
  ",attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?mr(e,pr(t,e.shape[" +
  "1],n),s,o):n===`distribution`&&hr(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function pr({data:" +
  "e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function mr({shape:[e,t],data:n},r,i,a){for(let " +
  "o=0;o<e;o++){let e=o*t,s=Xe(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ze(" +
  "n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*Qe(n,e+l,s))}}}function hr({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){l" +
  "et e=a*t,o=Xe(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*$e(n,a,o)}}var gr=O(`loss`,[nr,dr,ur,ar,$n,tr,fr,rr," +
  "sr]);function _r(e,t=be(e,`operation`)){s(e,t,`field`),pe(e,Sr,t),e.stochastic!==!0&&vr(e,t)}function vr({role" +
  "s:e,rules:t,formula:n},r){let i=[...e.map(e=>e.replace(`…`,``)),...Object.keys(t)],o=[...i,`y`,`g`,...Object.k" +
  "eys(Kn),`if`,`otherwise`];for(let e of[n.value,...n.derivatives])for(let[t,n]of e.matchAll(yr))if(!t.endsWith(" +
  "`(`)&&br.test(n)&&!o.includes(n.replace(/_(?=\\d+$)/,``)))throw a(`symbol`,`${r}/formula`,n,i)}var yr=/([\\p{L}\\" +
  "p{M}\\p{N}_]+)(\\s*\\()?/gu,br=/^[a-z]\\w*$/i,xr=[`weighted-sum`,`activation`,`combination`,`loss`],Sr={name:v,fam" +
  "ily:{expected:`one of ${xr.join(`, `)}`,allows:e=>xr.includes(e)},symbol:{expected:`a text, which may be empty" +
  "`,allows:e=>typeof e==`string`},roles:ne,arity:he,rules:me,formula:ge,formulaFor:D(x),facts:D(ve),inferShape:x" +
  ",origin:D(x),couples:D(_e),forward:x,backward:x,branches:D(x),exempt:D(v),stochastic:D(_e),constantInputs:D(x)" +
  "},Cr={name:`weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpos" +
  "e:oe(`weights are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1" +
  "`]},inferShape(e,{transpose:t}){let n=Tr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!" +
  "==2)throw P(`weighted-sum value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw P(`weighted-sum value ${" +
  "a}`,o,`the batch size ${r} of ${N(e[0])}`);let[c,l]=Er(s,t);if(l!==o[1])throw P(`weighted-sum weight ${a}`,s,`" +
  "weights for the ${o[1]} units of ${N(o)}`);if(a>0&&c!==i)throw P(`weighted-sum weight ${a}`,s,`weights to ${i}" +
  " units, as weight 0`);i=c}let a=e.at(2*n);return a!==void 0&&jr(a,i),[r,i]},forward({inputs:e,output:t,attribu" +
  "tes:{transpose:n}}){let r=Tr(e),[i,a]=t.shape;Dr(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].da" +
  "ta,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=" +
  "0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=Tr(e.inputs);n<i?Or(e,t,n,r):n<2*i" +
  "?kr(e,t,n-i,r):Ar(t,r)}};function wr(e){let t=Tr(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2" +
  "*t]}}function Tr({length:e}){return e>>1}function Er(e,t){if(_(e,`shape of weights`,te),e.length===0)return[1," +
  "1];if(e.length!==2)throw P(`weighted-sum weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[" +
  "0],e[1]]}function Dr({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0" +
  "]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Or({inputs:e,output:t,attributes:n" +
  "},r,i,a){let[o,s]=t.shape,c=e[Tr(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0" +
  ";e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function kr({inp" +
  "uts:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1]" +
  ",f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l" +
  "+r]}}function Ar({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.dat" +
  "a[i?0:e]+=n[a*t+e]}function jr(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw P(`weighted-sum bias`,e,`" +
  "a scalar or the shape [${t}]`)}var Mr=O(`operation`,[Cr,...zn,...gt,...gr]);function Nr(e){if(!Number.isFinite" +
  "(e))throw new r({what:`bad learning rate`,found:e,expected:`a finite number`})}function Pr(e){let t=e.flatMap(" +
  "e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Br(e),constants:Object.ass" +
  "ign({},...e.map(({constants:e})=>e)),...Rr(e),init(e){return _(e,`size`,b),Object.fromEntries(t.map(([t,n])=>[" +
  "t,new Float64Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;Vr(s,i,a,n),Nr(o.learningRate),r.length<s&&(r" +
  "=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Fr(e," +
  "t){_(e,`pieces`,C,t),e.forEach((e,n)=>{_(e,`piece ${n}`,Ir,t),_(e.describe(`g`),`description of piece ${n}`,Lr" +
  ",t)})}var Ir={expected:`an object of the functions describe and apply, and of slots and constants if it has an" +
  "y`,allows:e=>c(e)&&[e.describe,e.apply].every(x.allows)&&[e.slots,e.constants].every(e=>e===void 0||c(e))},Lr=" +
  "{expected:`an object of the direction, a text, and of lines, a list of texts, if it has any`,allows:e=>c(e)&&v" +
  ".allows(e.direction)&&(e.lines===void 0||ne.allows(e.lines))};function Rr(e){let t=e.flatMap(({kernel:e,slots:" +
  "t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function zr(e,t" +
  "){return e?[t]:[]}function Br(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e" +
  ".direction}return[...t,`p ← p − ${n}`].join(`; `)}function Vr(e,t,n,r){if(t.length!==e)throw Hr(`gradient`,t.l" +
  "ength,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Hr(`state/${t}`,r,e)}}function Hr(e,t,n){return new" +
  " r({what:`wrong size for this parameter`,where:e,found:t,expected:`${n} numbers`})}var Ur=se(`whose definition" +
  " to follow`,[`pytorch`,`keras`],`pytorch`);function Wr(e){fe(e,Gr,`optimiser`);let{name:t,title:n,keras:r,piec" +
  "es:i}=e,a={...e.options,convention:Ur},o=(e={},n=t)=>{let o=Vn(e,n),s=o.convention===`keras`?r:void 0,c=i(Bn(a" +
  ",{...s,...o},n));return Fr(c,n),Pr(c)};return{name:t,title:n,options:a,formula:o().formula,create:o}}var Gr={n" +
  "ame:v,title:v,options:me,keras:D({expected:`an object of names and values`,allows:c}),pieces:x};function Kr(e," +
  "t,n,r){_(e,`optimiser`,qr,t);let i=(n={},i=t)=>e.create({...r,...Vn(n,i)},i);return{name:t,title:n,options:Un(" +
  "e.options,r),formula:i().formula,create:i}}var qr={expected:`an optimiser`,allows:e=>c(e)&&x.allows(e.create)&" +
  "&me.allows(e.options)};function Jr(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>(" +
  "{direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,s" +
  "tep:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*" +
  "=o}}}function Yr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outsi" +
  "de:e,epsilon:e,write:e=>`(√${e} + ε)`}}function Xr(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){" +
  "e.set(t,n)}}}function Zr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + $" +
  "{e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Xr(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let " +
  "i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Qr(" +
  "e,t){return t===`keras`?ei(e):$r(e)}function $r(e){return zr(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ←" +
  " ${e} + λ · p`],direction:e}),kernel:Xr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r" +
  "]}})}function ei(e){return zr(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),k" +
  "ernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{lear" +
  "ningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var ti=Wr({name:`adagrad`,title:`Adagrad`,optio" +
  "ns:{lrDecay:F(`learning rate decay`,0),initialAccumulator:F(`initial sum of squares`,0),epsilon:F(`numerical s" +
  "tability term`,1e-10),weightDecay:F(`weight decay coefficient`,0)},keras:{initialAccumulator:.1,epsilon:1e-7}," +
  "pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Qr(i.weightDecay,r),Zr(t,Yr(n,r)),J" +
  "r(e)]});function ni(e){let t=new Float64Array(ii).fill(NaN),n=0,r=1;return i=>{let a=i%ii,o=i-a;return o!==n&&" +
  "(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}function ri(e){return Math.log(2**-54)/Math.log(e)}var ii" +
  "=256;function ai({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[ni(e),ni(t)],c={" +
  "mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[" +
  "`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`," +
  "`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`" +
  "greatest-moments`:`adaptive-moments`,count:6,steadyFrom:ri(Math.max(e,t)),settle(r,i,{step:c}){let l=Math.sqrt" +
  "(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){le" +
  "t d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.lengt" +
  "h;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])" +
  "/h+g)}}}var oi={beta1:Wn(`decay rate of the first moment`,.9),beta2:Wn(`decay rate of the second moment`,.999)" +
  ",epsilon:F(`numerical stability term`,1e-8),amsgrad:oe(`whether to use the maximum second moment`,!1)},si=Wr({" +
  "name:`adam`,title:`Adam`,options:{...oi,weightDecay:F(`weight decay coefficient`,0)},keras:{epsilon:1e-7},piec" +
  "es:e=>[...Qr(e.weightDecay,e.convention),ai(e),Jr()]}),ci=Wr({name:`adamw`,title:`AdamW`,options:{...oi,weight" +
  "Decay:F(`weight decay coefficient`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...ei(e.weightDecay)" +
  ",ai(e),Jr()]}),li=Kr(si,`amsgrad`,`AMSGrad`,{amsgrad:!0});function ui({momentum:e,dampening:t=0,nesterov:n=!1}" +
  "){return{slots:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − min(1, k) · τ) · `:" +
  "``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`veloci" +
  "ty`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a" +
  ",{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t" +
  "]}}}var di=Wr({name:`sgd`,title:`Gradient descent`,options:{momentum:Wn(`momentum coefficient`,0),dampening:Wn" +
  "(`dampening for momentum`,0),nesterov:oe(`whether to use Nesterov momentum`,!1),weightDecay:F(`weight decay co" +
  "efficient`,0)},pieces(e){let{momentum:t,dampening:n,nesterov:i,convention:a}=e;if(i&&(t===0||n>0))throw new r(" +
  "{what:`nesterov needs a velocity without dampening`,found:{momentum:t,dampening:n},expected:`momentum above 0 " +
  "and dampening 0`});let o=zr(t>0,ui({momentum:t,dampening:n,nesterov:i})),s=a===`keras`?[Jr(),...o]:[...o,Jr()]" +
  ";return[...Qr(e.weightDecay,a),...s]}}),fi=Kr(di,`momentum`,`Momentum`,{momentum:.9}),pi=Kr(di,`nesterov`,`Nes" +
  "terov`,{momentum:.9,nesterov:!0});function mi(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},descri" +
  "be:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Xr(`averaged-squares" +
  "`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n" +
  "[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function hi(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e" +
  ",ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← max(0, s − " +
  "m²)`],direction:`${e} / ${t.write(`c`)}`}),kernel:Xr(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r" +
  ",i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i" +
  "]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var gi=O(`optimiser`,[di,fi,pi,ti,Wr({name:`rmsp" +
  "rop`,title:`RMSprop`,options:{rho:Wn(`decay rate of the mean square`,.99),momentum:Wn(`momentum coefficient`,0" +
  "),centered:oe(`whether to divide by the standard deviation`,!1),epsilon:F(`numerical stability term`,1e-8),wei" +
  "ghtDecay:F(`weight decay coefficient`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsi" +
  "lon:r,convention:i,...a}){let o=Yr(r,i),s=zr(t>0,ui({momentum:t}));return[...Qr(a.weightDecay,i),n?hi(e,o):mi(" +
  "e,o),...i===`keras`?[Jr(),...s]:[...s,Jr()]]}}),si,ci,li]);function _i(e,t,n){let r=Ce(e,gi,n).create(t,n);ret" +
  "urn _(r,`updater`,vi,n),r}var vi={expected:`an object of the functions init and update`,allows:e=>c(e)&&[e.ini" +
  "t,e.update].every(x.allows)};function yi({length:e}){return{expected:`a list of ${e} numbers`,allows:t=>S(t)&&" +
  "t.length===e}}var bi=O(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t" +
  "){_(e,`weights`,C),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumula" +
  "te(e,t,n){_(e,`weights`,C),_(t,`strength`,y),_(n,`gradient`,yi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sig" +
  "n(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){_(e,`weights`,C),_(t,`stren" +
  "gth`,y);let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){_(e,`weights`,C),_(t,`" +
  "strength`,y),_(n,`gradient`,yi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function xi(e){fe(e,Si,`schedul" +
  "e`);let{factor:t,...n}=e;return{...n,create(e={},r=n.name){let i=t(Bn(n.options,e,r));return _(i,`factor`,x,r)" +
  ",i}}}var Si={name:v,title:v,formula:v,options:me,factor:x},Ci=xi({name:`constant`,title:`Constant`,formula:`lr" +
  "`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),wi=xi({name:`cosine`,title:`Cosine`,formula:`lr" +
  " · ½(1 + cos(πk / T))`,options:{steps:E(`T: step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(" +
  "1+Math.cos(Math.PI*t/e))/2}),Ti=xi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:F(" +
  "`decay factor per step`,.99)},factor:({gamma:e})=>t=>e**t}),Ei=xi({name:`linear`,title:`Linear`,formula:`lr · " +
  "(1 − (1 − end) · min(1, k / T))`,options:{steps:E(`T: length of the decay in steps`,1,1e3),end:F(`final factor" +
  "`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Di=O(`schedule`,[Ci,xi({name:`step`,title:`Step`," +
  "formula:`lr · γ^⌊k / every⌋`,options:{every:E(`steps between drops`,1,100),gamma:F(`decay factor per drop`,.1)" +
  "},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),Ti,Ei,wi,xi({name:`warm-up`,title:`Warm-up`,formula:`lr " +
  "· min(1, (k + 1) / n)`,options:{steps:E(`n: number of warm-up steps`,1,100)},factor:({steps:e})=>t=>Math.min(1" +
  ",(t+1)/e)})]);function Oi(e,t,n){let r=Ce(e,Di,n).create(t,n);return _(r,`factor`,x,n),r}var ki=globalThis.ker" +
  "nels.float32,Ai=globalThis.kernels.float64,ji={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],produ" +
  "ct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:" +
  "[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`" +
  "a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`," +
  "`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`" +
  "bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],sof" +
  "tmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row" +
  "`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`int" +
  "o`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],su" +
  "mUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnit" +
  "s:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`r" +
  "ow`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`," +
  "`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStri" +
  "de`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`s" +
  "ide`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`r" +
  "ow`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],ch" +
  "eckFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`]" +
  ",descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},Mi=[`identit" +
  "y`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`" +
  "softsign`,`hard-sigmoid`,`hard-tanh`],Ni=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`hub" +
  "er`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback" +
  "-leibler logarithm`],Pi=[`done`,`l1`,`l2`,`norm`,`value`],Fi=[`nothing`,`added`,`bias`],Ii={listHead:96},Li=[`" +
  "rate`,`coupled-decay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`ad" +
  "aptive-moments`,`greatest-moments`],Ri=[`program`,`loss`,`gradient`,`trained`,`parameter`,`penalised`,`update`" +
  ",`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rows" +
  "Taken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],L={lossTaken:96,lossBelow:104,leastG" +
  "ain:112,bestLoss:120,check:128,firstStep:136,random:144,frameSize:176},zi=class extends r{name=`Uncompilable`;" +
  "node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Bi" +
  "=class extends r{},Vi=class extends r{name=`NonFiniteFault`;node;step;kind;constructor(e,t,n,r){let i=n===`par" +
  "ameter`&&t>0;super({what:`non-finite ${n===`parameter`?`value`:n}`,where:`node ${e}, step ${t}`,found:r,expect" +
  "ed:i?`finite numbers after the update of step ${t-1}`:`finite numbers; this step changed no parameter`}),this." +
  "node=e,this.step=t,this.kind=n}};function Hi(e,t){if(Number.isFinite(e.loss)&&e.parameters.every(({frozen:e,gr" +
  "adient:t})=>e||t.data.every(Number.isFinite)))return;for(let n of e.nodes){let e=n.hasValue?n.value.data.find(" +
  "e=>!Number.isFinite(e)):void 0,r=n.family===`parameter`&&!n.frozen?`parameter`:`value`;if(e!==void 0)throw new" +
  " Vi(n.id,t,r,e)}let n=Ui(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)throw" +
  " n;for(let n of[...e.nodes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(e" +
  "!==void 0)throw new Vi(n.id,t,`gradient`,e)}}function Ui(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a))" +
  ",!Number.isFinite(r))return new Vi(i,t,`value`,r)}function Wi(e){if(!(e instanceof r)){let t=e instanceof Erro" +
  "r?e.message:String(e);return{type:`error`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expected:o,ne" +
  "arest:s}=e,c={message:t,what:n,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Vi" +
  "?{...c,type:`non-finite`,node:e.node,step:e.step,kind:e.kind}:e instanceof zi?{...c,type:`uncompilable`,node:e" +
  ".node}:{...c,type:e instanceof Bi?`unfit`:`fault`}}var Gi=class{#e;#t=1;constructor(e){this.#e=e}get steps(){r" +
  "eturn this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Ki" +
  "({values:e,gradients:t},n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Ar" +
  "ray(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>" +
  "n[e].shape[0]===-1);return{values:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:" +
  "a,rows:s<0?0:r[s].shape[0]}}var qi=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t" +
  ",this.#e=new Set(e)}has(e){return this.#e.has(e)}};function Ji({values:e,gradients:t,numbers:n}){return[e.buff" +
  "er,t.buffer,n.buffer]}function R(e){return typeof e==`function`}function Yi(e){let t=e(e=>{Error.call(e),e.sta" +
  "ck=Error().stack});return t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Xi=Yi(e=>" +
  "function(t){e(this),this.message=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1})" +
  " ${e.toString()}`).join(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function Zi(e,t){if(e){let" +
  " n=e.indexOf(t);0<=n&&e.splice(n,1)}}var z=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._" +
  "parentage=null,this._finalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=thi" +
  "s;if(t){if(this._parentage=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initial" +
  "Teardown:n}=this;if(R(n))try{n()}catch(t){e=t instanceof Xi?t.errors:[t]}let{_finalizers:r}=this;if(r){this._f" +
  "inalizers=null;for(let t of r)try{ea(t)}catch(t){e??=[],t instanceof Xi?e=[...e,...t.errors]:e.push(t)}}if(e)t" +
  "hrow new Xi(e)}}add(t){if(t&&t!==this){if(this.closed)ea(t);else{if(t instanceof e){if(t.closed||t._hasParent(" +
  "this))return;t._addParent(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage" +
  ":t}=this;return t===e||Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Ar" +
  "ray.isArray(t)?(t.push(e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Arra" +
  "y.isArray(t)&&Zi(t,e)}remove(t){let{_finalizers:n}=this;n&&Zi(n,t),t instanceof e&&t._removeParent(this)}};z.E" +
  "MPTY=(()=>{let e=new z;return e.closed=!0,e})();var Qi=z.EMPTY;function $i(e){return e instanceof z||e&&`close" +
  "d`in e&&R(e.remove)&&R(e.add)&&R(e.unsubscribe)}function ea(e){R(e)?e():e.unsubscribe()}var ta={onUnhandledErr" +
  "or:null,onStoppedNotification:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextCo" +
  "ntext:!1},na={setTimeout(e,t,...n){let{delegate:r}=na;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e" +
  ",t,...n)},clearTimeout(e){let{delegate:t}=na;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};functi" +
  "on ra(e){na.setTimeout(()=>{let{onUnhandledError:t}=ta;if(t)t(e);else throw e})}function ia(){}var aa=ca(`C`,v" +
  "oid 0,void 0);function oa(e){return ca(`E`,void 0,e)}function sa(e){return ca(`N`,e,void 0)}function ca(e,t,n)" +
  "{return{kind:e,value:t,error:n}}var la=null;function ua(e){if(ta.useDeprecatedSynchronousErrorHandling){let t=" +
  "!la;if(t&&(la={errorThrown:!1,error:null}),e(),t){let{errorThrown:e,error:t}=la;if(la=null,e)throw t}}else e()" +
  "}function da(e){ta.useDeprecatedSynchronousErrorHandling&&la&&(la.errorThrown=!0,la.error=e)}var fa=class exte" +
  "nds z{constructor(e){super(),this.isStopped=!1,e?(this.destination=e,$i(e)&&e.add(this)):this.destination=ba}s" +
  "tatic create(e,t,n){return new ga(e,t,n)}next(e){this.isStopped?ya(sa(e),this):this._next(e)}error(e){this.isS" +
  "topped?ya(oa(e),this):(this.isStopped=!0,this._error(e))}complete(){this.isStopped?ya(aa,this):(this.isStopped" +
  "=!0,this._complete())}unsubscribe(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)" +
  "}_next(e){this.destination.next(e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_comple" +
  "te(){try{this.destination.complete()}finally{this.unsubscribe()}}},pa=Function.prototype.bind;function ma(e,t)" +
  "{return pa.call(e,t)}var ha=class{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if" +
  "(t.next)try{t.next(e)}catch(e){_a(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){" +
  "_a(e)}else _a(e)}complete(){let{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){_a(e)}}},ga=cl" +
  "ass extends fa{constructor(e,t,n){super();let r;if(R(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void" +
  " 0};else{let t;this&&ta.useDeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={n" +
  "ext:e.next&&ma(e.next,t),error:e.error&&ma(e.error,t),complete:e.complete&&ma(e.complete,t)}):r=e}this.destina" +
  "tion=new ha(r)}};function _a(e){ta.useDeprecatedSynchronousErrorHandling?da(e):ra(e)}function va(e){throw e}fu" +
  "nction ya(e,t){let{onStoppedNotification:n}=ta;n&&na.setTimeout(()=>n(e,t))}var ba={closed:!0,next:ia,error:va" +
  ",complete:ia},xa=typeof Symbol==`function`&&Symbol.observable||`@@observable`;function Sa(e){return e}function" +
  " Ca(e){return e.length===0?Sa:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var B=class e{cons" +
  "tructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let" +
  " r=Ea(e)?e:new ga(e,t,n);return ua(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r)" +
  ":this._trySubscribe(r))}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){r" +
  "eturn t=wa(t),new t((t,n)=>{let r=new ga({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t" +
  "});this.subscribe(r)})}_subscribe(e){return this.source?.subscribe(e)}[xa](){return this}pipe(...e){return Ca(" +
  "e)(this)}toPromise(e){return e=wa(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=" +
  "e=>new B(e);function wa(e){return e??ta.Promise??Promise}function Ta(e){return e&&R(e.next)&&R(e.error)&&R(e.c" +
  "omplete)}function Ea(e){return e&&e instanceof fa||Ta(e)&&$i(e)}function Da(e){return R(e?.lift)}function Oa(e" +
  "){return t=>{if(Da(t))return t.lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError" +
  "(`Unable to lift unknown Observable type`)}}function ka(e,t,n,r,i){return new Aa(e,t,n,r,i)}var Aa=class exten" +
  "ds fa{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){tr" +
  "y{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.u" +
  "nsubscribe()}}:super._error,this._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()" +
  "}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=thi" +
  "s;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(this)}}},ja=Yi(e=>function(){e(this),this.name=`Obj" +
  "ectUnsubscribedError`,this.message=`object unsubscribed`}),Ma=class extends B{constructor(){super(),this.close" +
  "d=!1,this.currentObservers=null,this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lif" +
  "t(e){let t=new Na(this,this);return t.operator=e,t}_throwIfClosed(){if(this.closed)throw new ja}next(e){ua(()=" +
  ">{if(this._throwIfClosed(),!this.isStopped){this.currentObservers||=Array.from(this.observers);for(let t of th" +
  "is.currentObservers)t.next(e)}})}error(e){ua(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this" +
  ".isStopped=!0,this.thrownError=e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){ua(()=>" +
  "{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().co" +
  "mplete()}})}unsubscribe(){this.isStopped=this.closed=!0,this.observers=this.currentObservers=null}get observed" +
  "(){return this.observers?.length>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subsc" +
  "ribe(e){return this._throwIfClosed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e" +
  "){let{hasError:t,isStopped:n,observers:r}=this;return t||n?Qi:(this.currentObservers=null,r.push(e),new z(()=>" +
  "{this.currentObservers=null,Zi(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=th" +
  "is;t?e.error(n):r&&e.complete()}asObservable(){let e=new B;return e.source=this,e}};Ma.create=(e,t)=>new Na(e," +
  "t);var Na=class extends Ma{constructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=thi" +
  "s.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}c" +
  "omplete(){var e,t;(t=(e=this.destination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscr" +
  "ibe(e)??Qi}};function Pa(e){return!!e&&(e instanceof B||R(e.lift)&&R(e.subscribe))}function Fa(e,t){return Oa(" +
  "(n,r)=>{let i=0;n.subscribe(ka(r,n=>{r.next(e.call(t,n,i++))}))})}var Ia=class extends r{name=`GraphFault`;fau" +
  "lts;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...Ba(t),what:`${t.what}${n}`,n" +
  "earest:t.nearest}),this.faults=e}},La=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e()}catch(e)" +
  "{if(!(e instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(e())})}stop(){if(th" +
  "is.#e.length>0)throw new Ia(this.#e)}};function Ra(e,t,n){let i=e instanceof Error?e:Error(String(e)),a=e inst" +
  "anceof r?Ba(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}, ${a.where}`;retur" +
  "n new r({...a,where:o},{cause:i})}function za(e=`a g.loss or a scalar node at the end`){return new r({what:`no" +
  "thing to differentiate`,expected:e})}function Ba({what:e,where:t,found:n,expected:r}){return{what:e,where:t,ex" +
  "pected:r,...n===void 0?{}:{found:n}}}function Va(e,t){return new B(n=>{let r=new Map,i=[],a=new z,o=-1,s=()=>{" +
  "if(i===t())return;let e=a;i=t(),r.clear(),a=new z;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e," +
  "e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s()" +
  ",e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:(" +
  ")=>{n.complete()}}))})}var Ha={expected:`true or false`,allows:e=>typeof e==`boolean`},Ua={expected:`a finite " +
  "number`,allows:Number.isFinite},Wa={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0}," +
  "Ga={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},Ka={expected:`a number, 0 or more`,all" +
  "ows:e=>typeof e==`number`&&e>=0},qa={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e" +
  ">0},Ja={expected:`a list`,allows:Array.isArray},Ya={expected:``,allows:()=>!0};function Xa({expected:e,allows:" +
  "t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Za(e,t){return{expected:t,allows:t=>" +
  "typeof t?.[e]==`function`}}function Qa(e,t){if(typeof e!=`function`)throw new r({what:`not a function`,where:t" +
  ",found:e,expected:`a function`})}var $a=class{held=eo;#e;#t=eo;#n=eo;#r;constructor(e){this.#e=e}get any(){ret" +
  "urn this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){" +
  "let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=thi" +
  "s.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held" +
  ")for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&" +
  "(this.#r=Kt(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n]" +
  ";return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},eo=new Map,to=class{stream" +
  "$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new B(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=th" +
  "is.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...th" +
  "is.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=t" +
  "his.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},no=cl" +
  "ass extends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.len" +
  "gth}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&t" +
  "his.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},ro=class{id;op;attributes;posi" +
  "tion;rank;shape;units;inputs;edges=[];operation;changed=new no;objectiveWeight=0;flows=!1;propagation;clamps;c" +
  "urrent;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.o" +
  "p:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank," +
  "this.shape=e.shape,this.units=Wt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return this.current=" +
  "==void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchUp(),this.curr" +
  "ent!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,expected:this.missing()})}get " +
  "gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new r({what:`no gradie" +
  "nt yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueListener.strea" +
  "m$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new to({latest:()" +
  "=>(this.propagation.catchUp(),this.#i||this.propagation.emitter.willEmitValue(this.position)?void 0:this.curre" +
  "nt),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??=new to({" +
  "latest:()=>!(this.#a||this.propagation.emitter.willEmitGradient(this.position))&&this.propagation.ensureGradie" +
  "nts()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);le" +
  "t t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.va" +
  "lue$.pipe(Fa(t)),gradient$:this.gradient$.pipe(Fa(t))}}get clamped(){return this.clamps?.any??!1}get held(){re" +
  "turn this.clamps?.held??eo}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not a value to hold`,where:thi" +
  "s.id,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.clamp(0,e)}release(e){thi" +
  "s.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),thi" +
  "s.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.da" +
  "ta.length&&(this.#t=Kt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--" +
  ")t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get pass" +
  "edGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){th" +
  "is.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#" +
  "a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0}get isG" +
  "radientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),th" +
  "is.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Gt(t.shape,e)?t:Kt(e)}beco" +
  "me(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.c" +
  "urrent,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<this.units" +
  "))throw new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0 to ${this.units-1}`})" +
  "}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new $a(this.units),e(this.cl" +
  "amps),this.propagation.due(this)})}};function io(e,{id:t,shape:n,units:i}){let a=so(e,t),o=M(a),s=`${N(n)}${n[" +
  "0]===-1?` or its numbers row by row`:``}`,c=()=>{let n=a.length>0||typeof e==`number`||qt(e);return new r({wha" +
  "t:o?`values do not fit`:`no rows`,where:t,found:n?N(a):e,expected:s})};if(n[0]!==-1){if(ArrayBuffer.isView(e)&" +
  "&a[0]===M(n)||Gt(a,n))return n;throw c()}if(a.length===2&&a[1]===i)return a;if(a.length<2&&o>0&&o%i===0)return" +
  "[o/i,i];throw c()}function ao(e,t,n){let r=qt(e)?e.data:e;r instanceof Float64Array?t.set(r):Qt(r,Zt(r),t,n)}f" +
  "unction oo(e,t,n){let r=n===void 0?so(e,t):io(e,n),i=new Float64Array($t(r,t));return ao(e,i,t),{shape:r,data:" +
  "i}}function so(e,t){return qt(e)?(Jt(e,t),e.shape):Zt(e)}var co=class extends ro{family;symbol;times=0;#e=new " +
  "z;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen==" +
  "=!0,e.spec.value!==void 0&&this.#s(oo(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.update((" +
  ")=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=t" +
  "his.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Za(`subscribe`,`an Observable`),this" +
  ".id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e." +
  "add(t),t}get given(){return this.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation.catchU" +
  "p(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagati" +
  "on.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){le" +
  "t e=this.given,t=this.#t??(e===void 0?void 0:Yt(e));return t!==void 0&&(this.times++,this.clamps?.advance(),th" +
  "is.#t=void 0,this.#r=this.#n,this.#n=this.clamped?Yt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rol" +
  "lBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for" +
  " ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.r" +
  "unning||this.#t!==void 0?Kt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=io(e,this),n=this.blank(t" +
  ");return ao(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){t" +
  "his.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}};function lo(e){if(e.origin!=" +
  "=void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return _(i,`origin`,uo,e.name),i}}var uo={expected:`the index " +
  "of an input and of a unit of it`,allows:e=>Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)},fo=c" +
  "lass extends z{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,th" +
  "is.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this." +
  "unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.change" +
  "d.detach(this))}accumulate(e,t){let{consumer:n}=this;if(!n.flows||!n.hasValue)return;let r=n.passedGradient;if" +
  "(r!==void 0)try{let i=t===void 0?r:po(r,t,n.units);n.operation.backward(n.call,i,this.index,e)}catch(e){throw " +
  "Ra(e,n.id,n.op)}}contribution(e){this.#e.ensureGradients();let{shape:t,data:n}=this.source.gradient,r={shape:t" +
  ",data:new Float64Array(n.length)};return this.accumulate(r,e),r}get contribution$(){return this.source.gradien" +
  "t$.pipe(Fa(()=>this.contribution()))}};function po({shape:e,data:t},n,r){return{shape:e,data:t.map((e,t)=>t%r=" +
  "==n?e:0)}}var mo=class extends ro{operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){s" +
  "uper(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#t={attributes:this.attributes,inp" +
  "uts:n.map(()=>go),output:go,training:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e.edges.push(new fo(e,this," +
  "t,r)))}get flow(){return this.#e??=ho(this),this.#e}recompute(){if(this.clamps?.advance(),!this.#i())return!1;" +
  "let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.output=i,e.training=t.traini" +
  "ng,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#r=!0,Ra(e,this.id,this.op)}return this.bec" +
  "ome(this.clamped?Yt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rollBack():super.rollBack(),this.#r=!1;let{" +
  "current:e}=this;this.#i(),this.#t.output=e??go,e!==void 0&&this.clamped&&(this.#t.output=Kt(e.shape),this.oper" +
  "ation.forward(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing(" +
  ")}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)retur" +
  "n!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]" +
  "===-1?[e,...t.slice(1)]:t),this.#n}};function ho({operation:e,attributes:t,inputs:n,units:r}){if(e.couples===!" +
  "0)return`all`;let i=n.map(({shape:e})=>e),a=lo(e);try{return a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{r" +
  "eturn}}var go={shape:[0],data:new Float64Array};function _o(e,t){return new B(n=>{let r=2,i=()=>{--r===0&&n.co" +
  "mplete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var vo=" +
  "200;function yo(e,...t){return e+t.map(e=>`/${bo(String(e))}`).join(``)}function bo(e){return(e.length>vo?`${e" +
  ".slice(0,vo)}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var xo=[`input`,`target`,`parameter`];function So" +
  "(e,t){if(!(typeof e==`string`&&e.length>0&&e.length<=200))throw new r({what:`not an id`,where:t,found:e,expect" +
  "ed:`a text of 1 to 200 characters`})}function Co(e){return xo.includes(e)}function wo({op:e},t){if(typeof e!=`" +
  "string`)return _r(e,t),e;if(!Co(e)){if(Mr.has(e))return Mr.get(e);throw new r({what:`unknown operation`,where:" +
  "t,found:e,expected:`the name of an operation, or readGraph(text, { operations: [...] })`,nearest:i(e,[...xo,.." +
  ".Mr.names])})}}function To({attributes:e=Oo},t,n){return le(t?.rules??Oo,e,n)}function Eo({id:e,inputs:t},n,i)" +
  "{let[a,o]=n?.arity??[0,0];if(t.length>=a&&t.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a" +
  "} to ${o}`;throw new r({what:`wrong count of inputs of ${e}`,where:i,found:t.length,expected:s})}function Do(e" +
  ",t,n){let{id:i,operation:a,attributes:o}=e;if(a===void 0)return Ao(e,n??`node ${i}`);try{let e=a.inferShape(t." +
  "map(e=>e.shape),o);return _(e,`shape`,ko,a.name),e}catch(e){if(!(e instanceof r))throw e;let o=t.map(e=>`${e.i" +
  "d} ${N(e.shape)}`).join(`, `),s=[n,e.where].filter(e=>e!==void 0).join(`, `);throw new r({...Ba(e),what:`${e.w" +
  "hat}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var Oo={},ko={expected:`a list of sizes`,allows:" +
  "e=>Array.isArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function Ao({id:e,op:t,units:n,value:i" +
  "},a){if(t===`parameter`)return jo(e,i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1)throw new r({what:`width" +
  " of ${e}`,where:`${a}/units`,found:n,expected:`a whole number, 1 or more`});$t([1,n],`${a}/units`);let o=[-1,n" +
  "];return i!==void 0&&Mo(e,i,o,`${a}/value`),o}function jo(e,t,n){if(t===void 0)throw new r({what:`parameter ${" +
  "e} without numbers`,where:`${n}/data`,expected:`its shape and data`});let i=$t(t.shape,`${n}/shape`);return No" +
  "(`parameter ${e}`,t,i,`${n}/data`),t.shape}function Mo(e,t,n,i){let a=$t(t.shape,i);if(!Gt([-1,...t.shape.slic" +
  "e(1)],n)||t.shape.length===0)throw new r({what:`value of ${e}`,where:i,found:N(t.shape),expected:N(n)});No(`va" +
  "lue of ${e}`,t,a,i)}function No(e,{shape:t,data:n},i,a){let o=n?.length;if(o!==i)throw new r({what:e,where:a,f" +
  "ound:o,expected:`${i} numbers for ${N(t)}`})}var Po=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=n" +
  "ew Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(" +
  "t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function Fo" +
  "(e){Hn(e,zo,Ro,`field`),_(e.nodes,`nodes`,Ja,Ro),e.nodes.forEach((e,t)=>{Hn(e,Bo,Wo(t),`field`),_(e.inputs,`in" +
  "puts`,Ja,Wo(t))});let t=new La,n=new Ho(e,t,Wo),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop(" +
  ");let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}" +
  "function Io(e,{position:t}){let n=t.get(e);if(n!==void 0)return n;throw new r({what:`unknown node`,found:e,exp" +
  "ected:`the id of a node of this graph`,nearest:Lo(e,t)})}function Lo(e,t){return t.size<=Vo?i(e,[...t.keys()])" +
  ":void 0}var Ro=`graph, as from readGraph`,zo={nodes:Ya,objective:w},Bo={id:Ya,op:Ya,inputs:Ya,attributes:w,uni" +
  "ts:Ya,value:w,frozen:Ha,operation:Ya},Vo=1e3,Ho=class{#e;#t;#n;#r=new Map;constructor(e,t,n){this.#e=e,this.#t" +
  "=t,this.#n=n}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{So(e,this.#n(t,`id`))})," +
  "this.#r.has(e)?this.#t.add(()=>({what:`duplicate id`,where:this.#n(t,`id`),found:e,expected:`an id of its own`" +
  "})):this.#r.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>wo(e,this.#n(t,`op`))),r=this.#t.at" +
  "tempt(()=>To(e,n,this.#n(t,`attributes`)));return(n!==void 0||Co(e.op))&&this.#t.attempt(()=>{Eo(e,n,this.#n(t" +
  ",`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#i(e),n=[],r=[...e.keys" +
  "()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t" +
  ".forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#s(" +
  "e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map" +
  "(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>Do(o,s,this.#" +
  "n(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n" +
  ".push(u),r.set(o.id,u)}),n}#i(e){let t=new Po(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{le" +
  "t i=this.#r.get(e);i===void 0?this.#o(e,this.#n(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})})" +
  ",t}objective(e,t){if(this.#e.objective===void 0)return new Map(Uo(e).map(e=>[e,1]));let n=new Map;for(let[r,i]" +
  "of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#o(r,yo(`/objective`,r),`the id of a scal" +
  "ar node`):(this.#a(e[a],i),n.set(a,i))}return n}#a({id:e,shape:t},n){let r=yo(`/objective`,e);M(t)!==1&&this.#" +
  "t.add(()=>({what:`not a scalar`,where:r,found:N(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add" +
  "(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#o(e,t,n){this.#t.add(()=>({what:`unk" +
  "nown node`,where:t,found:e,expected:n,nearest:Lo(e,this.#r)}))}#s(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i" +
  "=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#r.get(e)).find(n);let a=[...r]," +
  "o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:this." +
  "#n(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function" +
  " Uo(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,sha" +
  "pe:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function Wo(e,...t){re" +
  "turn yo(`/nodes`,e,...t)}var Go=class{#e=new Ko(e=>e.valueListener);#t=new Ko(e=>e.gradientListener);#n;#r=1/0" +
  ";#i=-1/0;emit(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{position" +
  "s:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length" +
  "-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}wil" +
  "lEmitValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willEmitGradient(e){return e<this.#i&&this.#n?.gra" +
  "dients.has(e)===!0}},Ko=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(th" +
  "is.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},qo=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(" +
  "e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(t" +
  "his.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowe" +
  "st(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-M" +
  "ath.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this" +
  ".#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1" +
  "}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Jo=class{batch=1;training=!1;draw=" +
  "0;running=!1;number=0;error$=new Ma;wave$=new Ma;role$=new Ma;nodes;objective=[];emitter=new Go;#e;#t;#n;#r;#i" +
  "=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;#d=!1;watchNumber=0;roleNumber=0;#f=!1;constructor(e,t){this.#n=new qo(e),t" +
  "his.#r=new qo(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof co).filter(({family:e})=>e!==`pa" +
  "rameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}d" +
  "ue({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.len" +
  "gth>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,v" +
  "alue:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.n" +
  "odes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({con" +
  "sumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){th" +
  "is.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.d" +
  "ue(e)}})}postpone(e,t,n){this.assertAlive();let r=n===`later`||!this.isWatched?void 0:n(),i={change:e,done:t,g" +
  "limpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp():this.#m(i,r))}get i" +
  "sWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes.filter(e).map(({pos" +
  "ition:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientO" +
  "bserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAnnounced===!1}assert" +
  "Alive(){if(this.#f)throw Yo()}onDispose(e){return this.role$.subscribe({complete:()=>{e(Yo())}})}catchUp(){let" +
  " e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#h(e.change,e);this.running=t;let r=" +
  "this.#d?void 0:n;if(r!==void 0&&e.isAnnounced)for(let e of this.nodes)this.due(e);if(e.done(r),t||this.#p(),n!" +
  "==void 0&&r===void 0)throw n}update(e){if(this.catchUp(),this.assertAlive(),this.#s)e();else if(this.running)t" +
  "his.#o.push(e);else{let t=this.#h(e);if(this.#p(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e():this" +
  ".#f||(this.#o.push(e),this.running||this.#p())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.i" +
  "sEmpty||this.#C(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:" +
  "-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(e,{id:t}){let n=e instance" +
  "of r?e:Xo(e,`the stream that drives it failed`,t);this.#T(n)||this.#E(n)}dispose(){this.#f=!0,this.#u=void 0,t" +
  "his.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#p(){for(let e=this.#o.shift();e!" +
  "==void 0;e=this.#o.shift()){let t=this.#h(e);t!==void 0&&!this.error$.observed&&this.#E(t)}}#m(e,t){e.isAnnoun" +
  "ced=!0,this.number++,this.running=!0,this.emitter.emit(t,this.nodes),this.wave$.next(this.number),this.running" +
  "=!1,this.#p()}#h(e,t){try{let n=this.#g(e,t);return n!==void 0&&this.#T(n),n}finally{this.running=!1}}#g(e,t){" +
  "let{batch:n,training:r,draw:i}=this,a;this.#d=!1;try{this.#_(e),this.running=!0,this.#v(t?.isAnnounced===!0),t" +
  "his.#d=!0}catch(e){return this.running=!0,this.#y(),Object.assign(this,{batch:n,training:r,draw:i}),Xo(e,`the " +
  "change failed`)}try{this.#l>0&&this.hasLoss&&this.#b()}catch(e){a=e}return this.#x(t),a===void 0?void 0:Xo(a,`" +
  "the gradients failed`)}#_(e){this.#s=!0;try{e()}finally{this.#s=!1}}#v(e){if(this.#n.isEmpty)return;this.batch" +
  "=this.#w();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.pu" +
  "sh(n),n.recompute()||this.#i.pop()}e||this.number++}#y(){for(let e of this.#i)e.rollBack();this.#i.length=0,th" +
  "is.#n.clear();for(let e of this.nodes)e.discard()}#b(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t" +
  ">=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of" +
  " this.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#x(e){let t=this.#i" +
  ",n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position)" +
  ");this.#S(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#S(e){let t=this.#a;for(let n=0;n" +
  "<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#C(){let{running:e}=this;thi" +
  "s.running=!0;try{this.#b(),this.#S()}finally{this.running=e}e||this.#p()}#w(){let e;for(let t of this.#e)if(t." +
  "rows!==void 0&&(e??=t,t.rows!==e.rows))throw new r({what:`inputs of different batch sizes`,where:`${e.id} and " +
  "${t.id}`,found:[e.rows,t.rows],expected:`as many rows in each; feed all of them at once, or use probe`});retur" +
  "n e?.rows??this.batch}#T(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}" +
  "#E(e){new B(t=>{t.error(e)}).subscribe()}};function Yo(){return new r({what:`the graph has been disposed`,expe" +
  "cted:`a living graph`})}function Xo(e,t,n){if(e instanceof r)return e;let i=e instanceof Error?e:Error(String(" +
  "e));return new r({what:`${t}: ${i.message}`,where:n},{cause:i})}var Zo=class{nodes;inputs;targets;parameters;t" +
  "opology;#e;#t;constructor(e){this.topology=Fo(e),this.#t=new Jo(this.topology.nodes.length,e=>ns(this.topology" +
  ",e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof co);this.inputs=t.filter(({" +
  "family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e" +
  "})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}get[t](){return#" +
  "t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return this.#n(e)}input(e){return" +
  " this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){Qa(e,`update`),this.#t.u" +
  "pdate(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}checkAlive(){this.#t.assertAlive()}onDispose(e){return this.#" +
  "t.onDispose(e)}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){s(e,`feed`,`value`)," +
  "this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Pa(n)?e.con" +
  "nect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Va(" +
  "_o(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGradients())throw za(this.#t." +
  "objective.find(({hasValue:e})=>!e)?.missing())}differentiate(e){s(e,`differentiate`,`weight`);let t=Object.ent" +
  "ries(e).map(([e,t])=>{let n=this.#n(e);if(n.shape.some(e=>e!==1))throw new r({what:`not a scalar`,where:e,foun" +
  "d:N(n.shape),expected:`a scalar node`});if(!Number.isFinite(t))throw new r({what:`not a weight`,where:e,found:" +
  "t,expected:`a finite number`});return[n.position,t]});this.#t.setObjective(new Map(t))}get objective(){return " +
  "new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave()" +
  "{return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get madeWave(){return this.#t.number}get due" +
  "Wave(){return this.#t.number+ +!!this.#t.isBehindUnheard}get watched(){return this.#t.watched}get watchNumber(" +
  "){return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumb" +
  "er}get role$(){return this.#t.role$}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get ba" +
  "tch(){return this.#t.catchUp(),this.#t.batch}setMode(e){Hn(e,Qo,`setMode`),_(e.training,`training`,Ha,`setMode" +
  "`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}ge" +
  "t draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return Hn(e,$o,`toSpec`),{nodes:this.topology.node" +
  "s.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,value:Yt(i.value)" +
  ",frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof co&&i.hasValue?{...o,value:Yt(i.value" +
  ")}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed" +
  ":t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(e){return this.#e[I" +
  "o(e,this.topology)]}#r(e,t){let n=this.#n(e);if(n instanceof co&&t.includes(n.family))return n;throw new r({wh" +
  "at:`wrong kind of node`,where:e,found:n.op,expected:t.join(` or `)})}},Qo={training:Ha,draw:b},$o={values:Ha};" +
  "function es(e){return n(e)===`graph`}function ts(e,t){if(!es(e))throw new r({what:`not a graph`,where:t,found:" +
  "e,expected:`a graph, as compose and network make it`})}function ns({nodes:e},t){let n=[];for(let r of e){let{o" +
  "peration:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new co(r,t):new mo(r,e,i,t))}return n}function rs" +
  "(e,t={}){ts(e,`probe`),Hn(t,is,`probe`);let{values:n={},training:i=!1,draw:a=0}=t,o=new Map(Object.entries(n)." +
  "map(([t,n])=>{let i=e.node(t),{position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o!==`parameter`)throw new " +
  "r({what:`not a leaf`,where:t,found:o,expected:`an input, a target or a parameter`});return[a,oo(n,t,i)]})),s=s" +
  "s(e,o);return new as(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:" +
  "n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objec" +
  "tive:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var is={values:w,training:Ha,draw:b},as=" +
  "class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.node" +
  "s)this.#i(n,t)}value(e){let t=this.at(this.position(e));if(t!==void 0)return t;throw new r({what:`no value`,wh" +
  "ere:e,expected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get l" +
  "oss(){let e=0;for(let[t,n]of this.#e.objective)e+=n*this.#r(t);return e}gradients(){let{objective:e}=this.#e;i" +
  "f(e.size===0)throw za();for(let t of e.keys())this.#r(t);return this.pullBack(new Map([...e].map(([e,t])=>[e,[" +
  "t]])))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float" +
  "64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)" +
  "if(r.has(e)){this.#o(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n" +
  "[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&" +
  "n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#s" +
  "(t,n))}}#r(e){let t=this.at(e);if(t!==void 0)return t.data[0];throw new r({what:`the loss has no value`,where:" +
  "this.topology.nodes[e].spec.id,expected:`values for all inputs and targets, as many rows in each`})}#i(e,t){le" +
  "t{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:" +
  "{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#a(e,i);t!==void 0&&os(a," +
  "r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Yt(t.output):t?.output),this.#t." +
  "push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#a({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e" +
  "=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r," +
  "output:Kt(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#o({id:e,position:t,inputs:n,spec:{operation:r}},i" +
  "){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t,o);n.forEach((t,n)=" +
  ">{let o=i[t];o!==void 0&&os(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.size===0)r" +
  "eturn t;let r=Wt(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#s" +
  "(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Wt(this.topology.nodes[e].shape);for(let e=0;e<t" +
  ".length;e++)t[e]=n.get(e%r)??t[e]}position(e){return Io(e,this.topology)}};function os(e,{name:t},n){try{n()}c" +
  "atch(n){throw Ra(n,e,t)}}function ss(e,t){let n=[...t].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=n;for(let[t" +
  ",{shape:a}]of n)if(a[0]!==i[1].shape[0])throw new r({what:`inputs of different batch sizes`,where:`${e.nodes[i" +
  "[0]].id} and ${e.nodes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return n.length===" +
  "0?e.batch:i[1].shape[0]}var cs=class{engine=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e" +
  ",t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(" +
  "t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}disp" +
  "ose(){}};function ls(e,t){if(e.where===void 0)return e;let n=`${e.where}, in the batch of step ${t}`;return ne" +
  "w r({...Ba(e),where:n},{cause:e})}function us(e,{step:t,batches:n}){try{e.backward()}catch(e){throw n?.varies=" +
  "==!0?ls(e,t):e}}function ds({edges:e,frozen:t},n){return!t&&(n.biases===!0||!e.every(ms))}function fs({slots:e" +
  ",penalty:t}){let n=0;for(let r of bi){let i=t[r.name]??0;if(i!==0)for(let{parameter:a}of e)ds(a,t)&&(n+=r.valu" +
  "e(a.value.data,i))}return n}function ps({slots:e,penalty:t},n){let r=e=>fs({slots:[e],penalty:t});return new V" +
  "i(e.reduce((e,t)=>r(t)>r(e)?t:e).parameter.id,n,`penalty`,1/0)}function ms({consumer:{family:e,inputs:t},index" +
  ":n}){return e===`weighted-sum`&&wr(t).bias!==void 0&&n===t.length-1}var hs=class{rows;perEpoch;data;#e;#t;#n=0" +
  ";#r=0;#i;#a;constructor(e,t={},n=gs(e)){this.data=e,this.rows=n;let{batchSize:r=this.rows}=t;l(`batch size`,r)" +
  ",this.#e=Math.min(r,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,t" +
  "his.#t&&(this.#i=new un(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e" +
  "===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoch)throw new r({wha" +
  "t:`checkpoint of another dealing`,where:`batch`,found:t,expected:`a whole number from 0 to ${this.perEpoch-1}`" +
  "});n!==void 0&&un.restore(n);let i=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&this." +
  "#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o(" +
  ").order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||" +
  "this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);ret" +
  "urn Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,_s(n,e)]))}advance(){this.#r++,this.#r<this.p" +
  "erEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if" +
  "(this.#a===void 0){let t=e===void 0?void 0:un.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length" +
  ":this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function gs(e){let t=Obje" +
  "ct.entries(e),n=t.length===0?0:t[0][1].shape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw new r({what:`data o" +
  "f different lengths`,where:e,found:i[0],expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw new r({what:`no dat" +
  "a to train on`,found:n,expected:`1 row or more`});return n}function _s({shape:e,data:t},n){let r=t.length/e[0]" +
  ",i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.len" +
  "gth,...e.slice(1)],data:i}}function vs({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({ha" +
  "sValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function ys(e,t){let n=vs(e);return t===void 0||Object.values(n)." +
  "every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function bs(e,t){let n=e?.constantInputs?.(t)??[];return " +
  "_(n,`constant inputs`,xs,e?.name),n}var xs={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.every(N" +
  "umber.isSafeInteger)};function Ss(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.ha" +
  "s(t))for(let e of r)n.add(e);return n}function Cs(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){" +
  "let e=bs(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}func" +
  "tion ws(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some" +
  "(e=>n.has(e)))&&n.add(r);return n}var Ts=2**128-2**103;function Es({tables:e,parameters:t},n,{nodes:r,objectiv" +
  "e:i,topology:a},o){let s=Ss(a.nodes,Array.from(i.keys(),e=>a.position.get(e)??0));for(let{position:e,gradient:" +
  "n}of t.members){let{id:t,value:i}=r[e];if((n!==void 0||s.has(e))&&(ks(i.data,()=>`node ${t}`),n!==void 0))for(" +
  "let[n,r]of Object.entries(o.get(e)?.state??{}))ks(r,()=>`node ${t}, ${n} of the optimiser`)}for(let{position:t" +
  ",units:i}of e){let{id:e}=r[t];ks(n[e].data,t=>`node ${e}, row ${Math.floor(t/i)}`)}}function Ds(e){let{penalty" +
  ":t,step:n,updater:r}=e,i=e.rateAt(n);Os(i);for(let[e,n]of Object.entries(t))ks([Number(n)],()=>`penalty/${e}`)" +
  ";for(let e of r.kernels??[]){let t=new Float64Array(e.count);e.settle(t,0,{step:n,learningRate:i}),ks(t,()=>`o" +
  "ptimizer`)}}function Os(e){Math.abs(e)>=Ts&&ks([e],()=>`learningRate`)}function ks(e,t){for(let n=0;n<e.length" +
  ";n++){let r=Math.abs(e[n]);if(r>=Ts&&r<1/0)throw new Bi({what:`number beyond float32`,where:t(n),found:e[n],ex" +
  "pected:`at most 3.4e+38 in size, or an engine in float64`})}}function As(e,t,n,r){let{memory:i,tape:a}=e;for(l" +
  "et{offset:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)js(t[n.nodes[e.position].id].data,e,i);l" +
  "et{members:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n." +
  "nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t" +
  ".offset-s)})}}function js(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let" +
  " o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}function Ms(e,t,n){return{...n,topology" +
  ":e.topology,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n])),held:t=>e.nodes[t].held,w" +
  "idth:t.width,has:(e,n,r)=>t.has(e,n,r)}}var Ns=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this" +
  ".#e=e,this.#t=t,this.#n=n;let r=t.batches??new hs(vs(e),{shuffle:!1},e.batch),i=r.varies?r.data:ys(e,t.batches" +
  "),a=new Map(t.slots.map(e=>[e.parameter.position,e]));this.batches=r,this.slots=a,this.#r=i,this.request=Ms(e," +
  "n,{rows:r.fullSize,tables:new Map(Object.entries(i).map(([t,{shape:n}])=>[e.node(t).position,n[0]])),varies:r." +
  "varies,trains:e=>a.get(e)?.parameter.frozen===!1,isPenalised:e=>{let n=a.get(e);return n!==void 0&&ds(n.parame" +
  "ter,t.penalty)},states:Object.keys(t.updater.init(0)).length})}build(e,t){let{topology:n}=this.#e,{clip:r,upda" +
  "ter:i}=this.#t,a=t?.tape??e;this.#n.bytes===4&&Es(a,this.#r,this.#e,this.slots);let o=this.#n.create(a,{topolo" +
  "gy:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return As(o,this.#r,this.#e,this.slots)" +
  ",o}},Ps=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){retu" +
  "rn this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveB" +
  "ack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)" +
  "/this.#e)*this.#e}};function Fs(e,{trains:t,isPenalised:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.fil" +
  "ter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({s" +
  "hape:e})=>Math.ceil(M(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={penalised:u(s),trained:u(o),count:u(c)},f=a.ta" +
  "ke(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=M(r),a={offset:f+m,count:i,units:i" +
  ",perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({le" +
  "ngth:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function Is({spec:e}){return" +
  " e.op===`parameter`}function Ls(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offse" +
  "t,x:n[0].offset,count:r.count,constants:t.constants(...zs(t.attributes))})},backward(t,n,{offset:r,add:i}){let" +
  "{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,c" +
  "ount:o.count,constants:t.constants(...zs(t.attributes))})}}}function Rs(e){return{couplesUnits:!0,fits:({outpu" +
  "t:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:" +
  "r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add" +
  ":i,y:a.offset,g:o.offset,units:a.units})}}}function zs(e){return Object.values(e).filter(e=>typeof e==`number`" +
  ")}function Bs(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{qs(t,{into:t.output.offset,add:i=" +
  "==0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){qs(t,{into:r,add:i,from:t.gradient.o" +
  "ffset,count:a},e(t,n))}}}var Vs={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r" +
  ")=>{qs(e,{into:e.output.offset+Xs(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){qs(e,{" +
  "into:n,add:r,from:e.gradient.offset+Xs(e,t),count:i})}},Hs={fits:({output:e})=>e.perRow,forward(e){let{output:" +
  "t}=e,n=e.inputs[0].offset+Zs(e);qs(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient" +
  ":r,output:i}=e;n.add===0&&Js(e,n),qs(e,{into:n.offset+Zs(e),add:1,from:r.offset,count:i.count})}},Us={forward(" +
  "e){Ys(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t" +
  ").map(({offset:e})=>e);Ys(e,[e.gradient.offset,...r],n)}},Ws={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=" +
  "e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{of" +
  "fset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:" +
  "r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o" +
  ".offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function" +
  " Gs(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.em" +
  "it(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o" +
  "=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Ks={fits:({" +
  "output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n" +
  ".offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`" +
  ",{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function qs(e,{into:t,add:n,from:r,count:i},a=1){e.emit(`sc" +
  "ale`,{into:t,add:n,from:r,count:i,factor:e.constants(a)})}function Js(e,{offset:t,count:n}){e.emit(`fill`,{int" +
  "o:t,count:n,number:e.constants(0)})}function Ys(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=" +
  "1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n" +
  ",add:r,a,b:t[o],count:i})}function Xs({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function " +
  "Zs({attributes:e,output:t}){return e.from*(t.count/t.units)}var Qs={forward(e){$s(e,e.inputs[0].offset,{...e.o" +
  "utput,add:0})},backward(e,t,n){$s(e,e.gradient.offset,n)}};function $s(e,t,{offset:n,add:r,count:i,units:a,per" +
  "Row:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=vn(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,s" +
  "eedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(yn(s.rate))}),e.emit(`multiply`,{i" +
  "nto:n,add:r,a:t,b:c,count:i})}var ec={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e)" +
  "{e.emit(`normalise`,{...nc(e),y:e.output.offset,...rc(e),...ic(e)})},backward(e,t,{offset:n,add:r,units:i}){le" +
  "t a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...nc(e),into:n,add:r,g:a,...rc(e)}):e.emit(`total`,{into:" +
  "n,units:i,stride:1,add:r,g:t===2?a:tc(e)})}};function tc(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratc" +
  "h(t)];return e.emit(`normalise`,{...nc(e),y:n,...rc(e,!1),...ic(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gr" +
  "adient.offset,b:n,count:t}),r}function nc(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constan" +
  "ts(e.attributes.epsilon)}}function rc(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{" +
  "gain:e.constants(1),gainStride:0}}function ic(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStr" +
  "ide:1}:{bias:e.constants(0),biasStride:0}}function ac(e){return{fits:sc,forward(t){let{attributes:n,output:r}=" +
  "t;t.emit(`loss`,{f:e,into:r.offset,...cc(t),...lc(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attribu" +
  "tes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...cc(t),...lc(a,t.inputs[0])})}}}va" +
  "r oc={fits:sc,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...uc(e)})},backward(e,t,{offset:n,add:r}" +
  "){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...uc(e)})}};function sc({inputs:e}){retu" +
  "rn e.every(({perRow:e})=>e)}function cc(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,consta" +
  "nts:e.constants(...zs(e.attributes))}}function lc({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRow" +
  "s:e===`sum`?0:1}}function uc({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,u" +
  "nits:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var[dc,V,H]=Fi.keys(),fc={fits:({inputs:e,output:t})" +
  "=>{let{values:n}=wr(e);return t.perRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{v" +
  "alues:n,weights:r,bias:i}=wr(e.inputs);n.forEach((n,a)=>{let{w:o,unitStride:s,inputStride:c}=pc(e,n,r[a]);e.em" +
  "it(`affine`,{into:t.offset,units:t.units,start:a>0?V:i===void 0?dc:H,bias:i?.offset??0,biasStride:i===void 0||" +
  "i.units===1?0:1,x:n.offset,width:n.units,w:o,unitStride:s,inputStride:c})})},backward(e,t,n){let{output:r,grad" +
  "ient:i}=e,{values:a,weights:o}=wr(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}=pc(e,n,o[t]" +
  ");e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?V:dc,bias:0,biasStride:0,x:i.offset,width:r.uni" +
  "ts,w:a,unitStride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=pc(e,o,n);e.emit(" +
  "`outer`,{into:n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset,x:o.offset}" +
  ")}else e.emit(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}};function pc" +
  "({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStri" +
  "de:i,inputStride:a}}var mc={\"weighted-sum\":fc,add:Bs(()=>1),subtract:Bs((e,t)=>1-2*t),scale:Bs(({attributes:e}" +
  ")=>e.factor),\"weighted-total\":Bs(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Bs(()=>1),concat:Vs,slice:H" +
  "s,multiply:Us,divide:Ws,sum:Gs(()=>1),mean:Gs(e=>1/e),dot:Ks,dropout:Qs,\"layer-normalisation\":ec,\"softmax-cros" +
  "s-entropy\":oc},hc=new Map([...gt.names.map((e,t)=>{let n=gt.get(e);return[n,n.scalar===void 0?Rs(t):Ls(t)]}),." +
  "..gr.names.map((e,t)=>[gr.get(e),ac(t)]),...Object.entries(mc).map(([e,t])=>[Mr.get(e),t])]);function gc(e){re" +
  "turn hc.get(e)}var _c=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c" +
  "=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,t" +
  "his.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#" +
  "o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.consta" +
  "nts.map(e=>[vc(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.valu" +
  "es()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size" +
  ">0)throw new zi(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!=" +
  "=void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has" +
  "(t))continue;let r=this.#e[t],i=Wt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{pos" +
  "ition:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{po" +
  "sition:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(Is(e))return;let r=t" +
  "his.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request." +
  "varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{no" +
  "de:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){" +
  "let r=this.#i.get(e);if(r===void 0)throw new zi(t,`an input without data`,`rows for it among the data`);this.#" +
  "C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0" +
  "&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t]," +
  "r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})" +
  "}),n}seed(e,t){if(!this.#s.has(e)&&this.request.held(e).size===0){this.gradients.set(e,{...this.#x(e),offset:t" +
  "his.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,n" +
  "umber:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==" +
  "void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=bs(r.operation,r.attributes),{lowering:s,lowered:c,fini" +
  "sh:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l," +
  "add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backw" +
  "ard(c,r,i),Is(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n," +
  "a),!Is(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of th" +
  "is.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={positi" +
  "on:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},cons" +
  "tants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{loweri" +
  "ng:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attribute" +
  "s:i}=t,a=r===void 0?void 0:gc(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.reques" +
  "t.held(e).size>0)return;let o=[],s=(e,t)=>o.push({name:e,operands:t});return a.forward({...n,emit:s,constants:" +
  "()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(" +
  "this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);this.#c.add(e);let{offset:r,count:i,units:a,perRow" +
  ":o}=t;return{offset:r,count:i,units:a,perRow:o,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(" +
  "e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!" +
  "==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offs" +
  "et,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offse" +
  "t:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t==" +
  "=`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-" +
  "1)>0)throw new zi(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=Wt(t),i" +
  "=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==v" +
  "oid 0)return t;throw new zi(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=vc(e),n=this.#a" +
  ".get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.pu" +
  "sh({node:e,instruction:{name:t,operands:n}})}};function vc(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}f" +
  "unction yc(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e;if(t.size===0)throw za();let{nodes:o}=i,s=" +
  "new Ps(a),c=Fs(o.filter(Is),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new _c(e,{lanes:l,arena:s,parameters:c},e.ke" +
  "ep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=Ss(o,t.keys());u.enterParameters(),u.enterTabl" +
  "es(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return " +
  "bc(u,o,t,e.keep===!0?d:Cs(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u" +
  ".tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u." +
  "gradients,...u.whole])}}function bc(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[..." +
  "t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function xc(e,t,{values:n,gradie" +
  "nts:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new Ps(o,u),f=new " +
  "Set(r),p=new _c(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=Ss(s,r.length>0?[...n,." +
  "..r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&bc(p,s,i,Cs(s," +
  "e=>f.has(e)));let h=[...Ss(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tap" +
  "e:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients," +
  "...y])}}function Sc(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...Ss(o,r.keys())" +
  "].sort((e,t)=>e-t),c=Cs(o,a),l=yc(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=xc(n,l,u),f=e.build(l,d);f" +
  ".look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=Cc(r.get(i),p);if(e===void 0)continue;let s=n===`va" +
  "lue`&&a(i);return new Vi(o[i].id,t,s?`parameter`:n,e)}},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values.g" +
  "et(e)??{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape.values)??Ui(h,t,p.BYTES_PER_ELEMENT===4?M" +
  "ath.fround:Number)??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),g}function Cc(e,t)" +
  "{if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var wc=cla" +
  "ss{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get" +
  " isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n" +
  ".length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;l" +
  "et i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,v" +
  "alues:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new Tc(t,t=>Dc(n.get(t)" +
  ",e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},Tc=class{posit" +
  "ions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(M),o=a.reduce((e,t)=>e+t,0);this.position" +
  "s=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(Ec);let s=0;this.t" +
  "ensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:" +
  "r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r" +
  "]===Ec?0:n[t[r]]}},Ec=-1;function Dc(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Arr" +
  "ay.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var Oc=class{#e;#t;#n;#" +
  "r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=kc(e.watched,t)" +
  ",this.#n=Ac(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow" +
  "(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=kc(this.#e.watched,this.#t),n=this.#r;return this." +
  "#n===void 0&&n.values.length+n.gradients.length>0||!jc(n.values,t.values)||!jc(n.gradients,t.gradients)?!1:(th" +
  "is.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.gli" +
  "mpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lane" +
  "s:i,values:a}=r,o=this.#n?.gradients??new Map;return new wc({nodes:t.nodes,memory:n,lanes:i,values:a,gradients" +
  ":o},e,this.#s.size)}};function kc({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients" +
  ":t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=ws(c,e=>o(e)||s&&i.has(e))" +
  ",u=Ss(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e))" +
  ",still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function Ac(e,t,n){try{return xc(t,n,e)}catch(e){if(e insta" +
  "nceof zi)return;throw e}}function jc(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var Mc=class{#e;#t;#n;#" +
  "r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n,this.#l()}get engine(){return this.#a===v" +
  "oid 0?this.#r.name:`plain`}get refusal(){return this.#a??this.#e}run(e,t=0){let n=this.#n,[r,i]=[0,t];for(;;){" +
  "n.checkIdle(),n.refusal!==void 0&&n.show();let t=this.#s();this.#a=t.exception;let a=this.#a===void 0?this.#o(" +
  "t,e,i):new cs(n).run(n.step+1,i);if(r+=a.rows,{loss:i}=a,a.stopped!==void 0||n.step>=e)return{...a,rows:r}}}di" +
  "spose(){this.#c()}#o(e,t,n){let{batches:r,machine:i}=e,a=this.#n,o=this.#r.bytes===4;o&&Ds(a);let{step:s,isRat" +
  "eConstant:c,penalty:l,stopping:u}=a,d=e=>{let t=a.rateAt(e);return o&&Os(t),t},f={step:s,loss:n,rate:d,isRateC" +
  "onstant:c,penalty:l,stopping:u},{taken:p,rows:m,loss:h,stopped:g,error:_,thrown:v}=i.run(Math.max(1,t-s),f);if" +
  "(p>0&&this.#f(e,s+p),_!==void 0)throw _;a.step<t&&g===void 0&&this.#p(v);let{epoch:y,batch:ee}=r.position,b=a." +
  "step-1,x={rows:m,loss:h,epoch:a.batches===void 0?b:ee===0?y-1:y,learningRate:d(b)};return g===void 0?x:{...x,s" +
  "topped:g}}#s(){let e=this.#i;return e!==void 0&&!this.#u(e)&&e.looking.follow()?e:(this.#c(),this.#l())}#c(){t" +
  "his.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}#l(){let e=new Ns(this.#t,this.#n,this.#r),{batches" +
  ":t,request:n,slots:r}=e,i=yc(n),a=new Oc(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new Map" +
  "(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#d(),f=this.#n.isFedBy" +
  "Hand?Nc():void 0;return this.#i={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f,looking:a.at(" +
  "o)},this.#i}#u(e){return e.roles!==this.#d()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!==this.#t.wave" +
  "}#d(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#f(e,t){let{looking:n,machine:r,places:i}=e," +
  "{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n=i.g" +
  "et(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=" +
  "c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#p(e){let{step" +
  ":t}=this.#n;this.#n.show(),us(this.#t,this.#n),Hi(this.#t,t);let n=Sc(new Ns(this.#t,this.#n,this.#r),t);if(n=" +
  "==void 0&&e!==void 0)throw ls(e,t);let{penalty:r}=this.#n,i=Object.values(r).some(e=>e!==0);throw n===void 0&&" +
  "i?ps(this.#n,t):n??Error(`step ${t} was not taken and all its numbers are finite`)}};function Nc(){return new " +
  "r({what:`a batch was replaced by hand`,where:`engine`,expected:`rows of the data; one step was taken on the gr" +
  "aph itself`})}function Pc(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)" +
  "return new cs(t,Ic(a));let o=a===void 0||i===a?void 0:Ic(a),s=n.slice(n.indexOf(i)+1).filter(({bytes:e})=>e===" +
  "i.bytes),c=r===void 0?s:[];return new Lc(e,t,()=>Fc(e,t,[i,...c],o))}function Fc(e,t,[n,...r],i){try{return ne" +
  "w Mc(e,t,n,i)}catch(n){if(!(n instanceof Bi)||r.length===0)throw n;return Fc(e,t,r,n)}}function Ic(e){return n" +
  "ew r({what:`engine cannot run here`,where:`engine`,found:e?.name,expected:e?.needs??`WebAssembly, allowed by t" +
  "he page`})}var Lc=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get " +
  "engine(){return this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this." +
  "#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch(n){if(this.#i!==void 0||!Rc(n))throw n;return this.#" +
  "r=this.#o(),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){" +
  "return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#o(){this.#i=void 0;try{return this.#n()}catch(e)" +
  "{if(!(e instanceof r))throw e;return e instanceof Bi?new zc(e):(this.#i=this.#a,new cs(this.#t,e))}}};function" +
  " Rc(e){return e instanceof zi||e instanceof Bi}var zc=class{engine=`none`;refusal;constructor(e){this.refusal=" +
  "e}run(){throw this.refusal}dispose(){}};function U({memory:e},t,n){return e.subarray(t,t+n)}function Bc(e,{nam" +
  "e:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var Vc={activate({" +
  "count:e,...t},n){let r=U(n,t.x,e),i=U(n,t.y,e);return Hc.get(Uc(n))?.forward(r,i)??Wc(r,i,n)},activateBack({in" +
  "to:e,add:t,count:n,...r},i){let a=U(i,r.x,n),o=U(i,r.y,n),s=U(i,r.g,n),c=U(i,e,n);return(t===0?Hc.get(Uc(i)):v" +
  "oid 0)?.backward(o,s,c)??Gc(a,o,s,c,t,i)}},Hc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++" +
  ")t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`" +
  ",{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=" +
  "0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function Uc({operation:e}){return e?.name??``}function Wc(e,t,{o" +
  "peration:n,attributes:r}){let{value:i}=Oe(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Gc" +
  "(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=Oe(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i==" +
  "=1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Kc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=U(a,e,r),s=U(a,n" +
  ",r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t" +
  "]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n," +
  "...r},i){let a=U(i,e,n),o=U(i,r.a,n),s=U(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else" +
  " for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=U(a,e,n),s=U(a,i.a," +
  "n),c=U(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},qc={loss({" +
  "into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Jc(a.operat" +
  "ion),d=U(a,i.y,t*o),f=U(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t" +
  "+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s" +
  "},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Jc(c.operation),h=n===0?p" +
  ":m,g=U(c,s.y,i*l),_=U(c,s.t,i*l),v=U(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;" +
  "n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Jc({name:e," +
  "scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var Yc={mask({into:e,units" +
  ":t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=U(r,e,t*o);return()=>{let e=_n(a,i.step),t=" +
  "n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.le" +
  "ngth;t+=o)s[t+e]=s[t]}}},Xc={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:" +
  "o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}}" +
  ",affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=U(t,e.into,n" +
  "*c),u=U(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=" +
  "c){if(r!==V){let n=r===H?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let " +
  "e=p+2*s;Zc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Qc(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&$c(l,t," +
  "c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}" +
  "=s,u=U(s,o.g,t*c),d=U(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let " +
  "e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a==" +
  "=1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total" +
  "({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,i.g,t*o);return()=>{for(let i=0,a=0,l=e" +
  ";i<t;i++,l+=n){let e=0;for(let t=a+o;a<t;a++)e+=c[a];s[l]=r===1||n===0&&i>0?s[l]+e:e}}}};function Zc(e,t,n,r,i" +
  ",a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function Qc(e,t,n," +
  "r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function $c(e,t,n,r,i,a){for(let o=t,s=i," +
  "c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var el={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,.." +
  ".o},s){let{lanes:c,memory:l}=s,u=U(s,o.y,e*c),d=U(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f" +
  ",slope:p}=tl(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({in" +
  "to:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,e,n*c),d=U(s,o.x,n*c)," +
  "f=U(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=tl(d,e,c,l[r]),[m,h]=[0,0];for(let t" +
  "=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*" +
  "a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function tl(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0" +
  ",0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r" +
  "+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max" +
  "(s+r/c/c,Tn))}}var nl={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,o),l=U" +
  "(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[" +
  "r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,n*o),l=U(a,i.g,o);" +
  "return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i" +
  "){let{lanes:a}=i,o=U(i,e,a),s=U(i,r.a,n*a),c=U(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;" +
  "t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i" +
  ",o=U(i,e,n*a),s=U(i,r.g,a),c=U(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e" +
  "]}}},rl={...Xc,...Kc,...nl,...Vc,...qc,...Yc,...el,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()}}" +
  ",callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},il=class{#e" +
  ";#t;#n;#r;#i;#a;#o;#s;#c;#l=ol;#u=[];#d=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operatio" +
  "n===void 0)throw Error(`node ${a} has no operation`);this.#e=a,this.#t=o.operation,this.#n=r,this.#r=n.lanes,t" +
  "his.#i=i,this.#a=s.map(e=>sl(n,e)),this.#o=sl(n,e),this.#s=[...s,e].map(e=>t[e].shape),this.#c={attributes:o.a" +
  "ttributes,inputs:[],output:ol,training:!0,draw:0}}forward(){this.#p(),this.#a.forEach((e,t)=>{this.#m(e,this.#" +
  "c.inputs[t])});try{this.#t.forward(this.#c)}catch(e){throw this.#f(e)}this.#h(this.#c.output,this.#o)}backward" +
  "(e,t,n,r){this.#m({...this.#o,offset:r},this.#l);let i=this.#u[e];i.data.fill(0);try{this.#t.backward(this.#c," +
  "this.#l,e,i)}catch(e){throw this.#f(e)}this.#g(i,t,this.#a[e],n)}#f(e){return Ra(e,this.#e,this.#t.name)}#p(){" +
  "let{rows:e,step:t}=this.#i;if(this.#c.draw=t,e===this.#d)return;this.#d=e;let n=this.#s.map(t=>al(t,e));this.#" +
  "c.output=n.at(-1)??ol,this.#c.inputs=n.slice(0,-1),this.#l=al(this.#c.output.shape,e),this.#u=this.#c.inputs.m" +
  "ap(({shape:t})=>al(t,e))}#m({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#r:1,a=r.length/t;for(let n=0;n" +
  "<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#n[e+a*i+n]}#h({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#r:" +
  "1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#n[t+a*i+r]=e[o*n+a]}}#g({data:e},t" +
  ",{units:n,perRow:r},i){let a=r?this.#r:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l" +
  "=r<o?e[r*n+s]:0;this.#n[c]=i===1?this.#n[c]+l:l}}};function al(e,t){return Kt(e.map(e=>e===-1?t:e))}var ol={sh" +
  "ape:[0],data:new Float64Array};function sl({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} h" +
  "as no place`);return n}function cl(e,t){let n=e/2**20;return new Bi({what:`not enough memory for a compiled ru" +
  "n`,found:n<1024?`${n.toFixed(1)} MiB needed`:`${(n/1024).toFixed(1)} GiB needed`,expected:`${t}; a smaller bat" +
  "ch needs less`})}function ll({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var ul=class{#e" +
  ";#t;#n;#r;#i;#a;#o;#s={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,t" +
  "his.#i=i,this.#a=fl(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0," +
  "0,t.loss??0],o;for(this.#o=void 0;r<e&&o===void 0&&(this.enter(t.step+r),this.#c());r++){let e=this.#n[this.#e" +
  ".loss];if(!Number.isFinite(e)||!pl(this.#a.gradient))break;let s=e+this.#l(t.penalty);if(!Number.isFinite(s))b" +
  "reak;try{this.#u(t.step+r,t.rate(t.step+r))}catch(e){return{taken:r,rows:i,loss:a,error:e}}a+=s*this.#r.rows,i" +
  "+=this.#r.rows,n.advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o,thrown:this.#o}}#c(){" +
  "try{return this.#i(),!0}catch(e){return this.#o=e,!1}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this" +
  ".#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#l(e){let{penalised:t,penalisedGradient:n}=this.#a,r=0;" +
  "for(let i of bi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#u(e,t){let{clip:n,u" +
  "pdater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s,written:c}=this.#a;for(let[e,t]of n)Ht.get(e).clip" +
  "(o,t);let l=this.#s;l.step=e,l.learningRate=t;let u=r.kernels===void 0?c.map(e=>e.slice()):dl;try{r.update(i,a" +
  ",s,l)}catch(e){throw u.forEach((e,t)=>{c[t].set(e)}),e}}},dl=[];function fl(e,t,n){let{offset:r,penalised:i,tr" +
  "ained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a),u=c(r,a),d=n.map((e,t)=>c(s[t],a));return{pe" +
  "nalised:c(r,i),penalisedGradient:c(o,i),trained:u,gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t" +
  ")=>[e,d[t]])),written:[u,...d]}}function pl(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var m" +
  "l=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=hl(e.size);let n=ll(e,t),r=this.#i" +
  "(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new ul(e,t,this" +
  ".memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){re" +
  "turn this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(th" +
  "is.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>" +
  "{let{operation:s,attributes:c}=e.nodes[o].spec;return Bc(rl,a,{memory:r,lanes:n.lanes,moment:t,operation:s,att" +
  "ributes:c,call:a=>{let o=i.get(a)??new il(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function hl(e){try{return" +
  " new Float64Array(e)}catch{throw cl(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var gl={name:`t" +
  "ypescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in rl,create:(e,t)=>new ml(e,t" +
  ")},_l={size:8,width:2},vl={size:4,width:4},W={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle" +
  ":13},yl={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f" +
  "32:125,f64:124,v128:123},K=253;function bl(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r," +
  "multiply:i,divide:a}}function xl(e){return[K,e,1]}var Sl={..._l,type:G.f64,one:{type:G.f64,bytes:8,load:[43],s" +
  "pread:[43],store:[57],...bl(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,W.load],spread:[K,W.load64Splat],s" +
  "tore:[K,W.store],...bl(xl,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64" +
  ":[]},Cl={...vl,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],...bl(e=>[e],146)},many:{ty" +
  "pe:G.v128,bytes:16,load:[K,W.load],spread:[K,W.load32Splat],store:[K,W.store],...bl(xl,228)},extract:31,loadPl" +
  "ace:86,splat:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},wl=new Set([`into`,`from`,`table`,`x`,`y`" +
  ",`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),Tl={affine({into:e,units:t,sta" +
  "rt:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return" +
  "{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d" +
  "(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:" +
  "i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o" +
  "),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},ac" +
  "tivateRows:(e,t)=>Ml(El[t.operation].forward,e,t),activateRowsBack:(e,t)=>Ml(El[t.operation].back,e,t),mask:(e" +
  ",t)=>Ml(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>Ml(`lossValue`,Fl(e,t),t),lossBack:(e,t)=>Ml(`l" +
  "ossBack`,Fl(e,t),t),call:(e,t)=>Al(t),callBack:(e,t)=>Al(t)},El={softmax:{forward:`softmax`,back:`softmaxBack`" +
  "},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},Dl={activate:Mi,activateBack:Mi,lossValue:Ni,los" +
  "sBack:Ni};function Ol({name:e,operands:t},n){let r=Tl[e];return r===void 0?Ml(e,t,n):r(t,n)}function kl({name:" +
  "e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in El;let r=Dl[e===`loss`?`lossValue`:e];return" +
  " r===void 0||r.includes(Pl(r,t,n))}function Al({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}var" +
  " jl={order:({order:e})=>e,lanes:({lanes:e})=>e,row:({lanes:e,size:t})=>e*t,bytes:({size:e},{count:t})=>t*e,row" +
  "Bytes:({size:e},{units:t})=>t*e,isRow:()=>0};function Ml(e,t,n){let r={};for(let i of ji[e]){let e=t[i];r[i]=e" +
  "===void 0?jl[i](n,t):wl.has(i)?n.address(e):e}return{kernel:e,operands:r,variant:Nl(e,n)}}function Nl(e,{opera" +
  "tion:t,attributes:n}){let r=Dl[e];return r===void 0?0:r.indexOf(Pl(r,t,n))}function Pl(e,t,n){return Object.va" +
  "lues(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function Fl(e,{lanes:t,size:n}){return t===1?{.." +
  ".e,units:1,row:e.units*n,isRow:1}:e}function Il(e){let t=e;for(;;){let e=Ll.reduce((e,t)=>Rl(e,t),t);if(e.leng" +
  "th===t.length)return e;t=e}}var Ll=[zl(Wl),zl(Gl),zl(Kl),Xl];function Rl(e,t){let n=[];for(let r of e){let e=n" +
  ".at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function zl(e){return(t,n)=>{" +
  "if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||Bl(n,t)?void 0:r}}functio" +
  "n Bl({a:e,b:t,rows:n,depth:r,columns:i},a){let o=Vl(a.c,a.rows,a.columns);return Hl(o,Vl(e,n,r))||Hl(o,Vl(t,r," +
  "i))}function Vl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e" +
  "+Math.max(...a)]}function Hl([e,t],[n,r]){return e<=r&&n<=t}function Ul(e){let t=({at:e,row:t,column:n})=>({at" +
  ":e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function Wl(e,t){if(" +
  "t.start!==V||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!ql(e.c,t.c,e.rows,e.columns))return;let n=J" +
  "l(e.depth,e.a.at,e.a.column,t.a.at),r=Jl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&" +
  "&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{." +
  "..e.b,row:r}}}function Gl(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!ql" +
  "(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;l" +
  "et n=Jl(e.rows,e.a.at,e.a.row,t.a.at),r=Jl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===H?Jl(e.rows,e.bias,e.bias" +
  "Step,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e" +
  ".c,row:r},biasStep:i}}function Kl(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===H&&(e.b" +
  "ias!==t.bias||e.biasStep!==t.biasStep))return;let n=Gl({...Ul(e),start:dc},{...Ul(t),start:dc});return n===voi" +
  "d 0?void 0:{...Ul(n),start:e.start,biasStep:e.biasStep}}function ql(e,t,n,r){return e.at===t.at&&(n===1||e.row" +
  "===t.row)&&(r===1||e.column===t.column)}function Jl(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Y" +
  "l={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`" +
  "a`,`b`],divide:[`into`,`a`,`b`]};function Xl(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Y" +
  "l[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.oper" +
  "ands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands" +
  "[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.ab" +
  "s(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Zl=e=>e.row,J=e=>e.units*e.r" +
  "ow,Ql=(e,t)=>t,$l=e=>e.row*(e.classes===1?1:e.units),eu=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,tu={y:J,x:J}" +
  ",nu={into:J,y:J,g:J},ru={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t" +
  "*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:tu,softmaxBack:nu,logSoftmax:tu,logSoft" +
  "maxBack:nu,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:q,a:q,b:q},sumUnits:{int" +
  "o:Zl,x:J},spreadUnits:{into:J,g:Zl},dotUnits:{into:Zl,a:J,b:J},scaleUnits:{into:J,g:Zl,b:J},mask:{into:J},norm" +
  "alise:{y:J,x:J,gain:eu(`gain`),bias:eu(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:eu(`gain`)},lossValue:{into" +
  ":Ql,y:J,t:J},lossBack:{into:J,y:J,t:J,g:Ql},crossEntropy:{into:Ql,y:J,t:$l},crossEntropyBack:{into:e=>(e.side=" +
  "==1?$l:J)(e),y:J,t:$l,g:Ql}},iu=new Map(Object.entries(ru).map(([e,t])=>[e,Object.entries(t)]));function au(e," +
  "t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[su(`a`,a,n," +
  "r,t),su(`b`,o,r,i,t)];return c===H&&d.push(su(`bias`,{at:l,row:u,column:0},n,1,t)),{target:su(`c`,s,n,i,t),add" +
  "s:c===V,sources:d}}let{kernel:n,operands:r}=e,i=iu.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[" +
  "e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!" +
  "0));return{target:o,adds:r.add===1,sources:s}}function ou(e,t){if(t.length===0)return e;if(e.kernel!==`product" +
  "`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o" +
  "]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}fu" +
  "nction su(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row" +
  "+(r-1)*t.column+i,isDense:a}}function cu(e,t){let n=mu(e.steps.map(n=>du(n,e.steps.length>1,t)));return{task:e" +
  ",operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${gu(t)}`).join(`; `)}}function lu(e){let t=[];for(let" +
  " n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}fu" +
  "nction uu({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);" +
  "return ou(e,a)}function du({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.i" +
  "sFixed?e.at:t.own.at),o=pu(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:fu." +
  "slice(0,a.length),from:a,kind:_u(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,na" +
  "mes:s,from:a,kind:_u(e,[...s,c])}}var fu=[`a`,`b`,`bias`];function pu(e,t,{size:n,one:r}){if(e.kernel===`produ" +
  "ct`)return e;let{operands:i,kernel:a}=e,{add:o,into:s,units:c,stride:l,row:u,g:d}=i,f=([e,t,n],r,i,a)=>({kerne" +
  "l:`product`,rows:e,depth:t,columns:n,a:r,b:i,c:a,start:o,bias:0,biasStep:0});if(a===`scale`&&t)return f([1,1,i" +
  ".bytes/n],{at:i.factor,row:0,column:0},{at:i.from,row:0,column:n},{at:s,row:0,column:n});if(a===`total`&&r!==v" +
  "oid 0&&(c===1||l>0))return f([c,u/n,1],{at:d,row:u,column:n},{at:r,row:0,column:0},{at:s,row:l*n,column:0})}fu" +
  "nction mu(e){return e.length<2?e:lu(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`)," +
  "r=(n?e.slice(1):[...e]).sort((e,t)=>hu(e.from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.m" +
  "ap((e,t)=>{let n=e.operation,r=t===0?i:V;return n.start===r?e:{...e,operation:{...n,start:r}}})})}function hu(" +
  "e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function gu(e){return e.kernel===`pro" +
  "duct`?e.start:e.operands.add??dc}function _u(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:" +
  "a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,va" +
  "riant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);ret" +
  "urn a}function vu(e,t,n){let r=[],i=bu(e),a=new Map;return yu(e).forEach((e,o)=>{let s=new Map;for(let t of e)" +
  "{let e=cu(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=xu(e),s" +
  "=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=Su(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o)" +
  ",o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),Cu(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}" +
  "),r}function yu(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function bu(e){let t=new Map,n=(" +
  "e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)" +
  "for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function xu(e){return e.map(e=>{let{target:t,steps:n}=" +
  "e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>hu" +
  "(e.addresses,t.addresses)).map(({draft:e})=>e)}function Su(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)re" +
  "turn;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function Cu(e,t){let n=e.ma" +
  "p(e=>lu(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed" +
  "?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(uu(e,o))})}var wu=class{bytes;isFixed;writes=0;lastWrite" +
  "=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void " +
  "0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=" +
  "Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};fu" +
  "nction Tu(e,t,n){let r=[];for(let t of e){let e=au(t,n);if(e===void 0)return;r.push(e)}let i=Eu(r,t),a=(e,t)=>" +
  "{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new wu(e.bytes" +
  ",n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}))" +
  ";for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],tar" +
  "get:s,targetTouch:t,adds:n,sources:o}})}function Eu(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=" +
  "n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.b" +
  "ytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e," +
  "t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at" +
  "<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:vo" +
  "id 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function Du(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i+" +
  "+){let a=e[i],o=a.target.own;if(Ou(a,t)){let e=a.sources[0].value.own;if(!a.adds&&ku(o,e,i)){o.becomes(e),n[i]" +
  "=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&Au(s,t,e,o))" +
  "{n[t]=void 0,n[i]=Mu(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.i" +
  "sFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function Ou({operation:e},t){return e.kernel===`" +
  "scale`&&t(e.operands.factor)}function ku(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastW" +
  "rite>=n?!1:e.writes===1||t.lastRead===n}function Au({operation:e,sources:t},n,r,i){return r.reads!==1||r.write" +
  "s!==1||r.bytes!==i.bytes?!1:ju(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function ju(e){return " +
  "e.kernel===`product`?e.start===dc:e.operands.add===0}function Mu({operation:e,sources:t,targetTouch:{name:n}}," +
  "{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:V,c:{...e.c,at:i}}:{...e,oper" +
  "ands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:" +
  "t}}function Nu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:" +
  "[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Mat" +
  "h.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;" +
  "c!==void 0&&Pu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSe" +
  "ttled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.pus" +
  "h(c)}return t}function Pu(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&" +
  "a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function Fu(e,{si" +
  "ze:t,fixed:n,ones:r,start:i}){let a=Tu(e,n,t);if(a===void 0)return;let o=new Ps(64,i),[s]=r;return{operations:" +
  "vu(Nu(Du(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var[Iu,Lu]=[200,2e4];function Ru(e,t,{size:n,lanes:r,ad" +
  "dress:i,order:a},o=0){return e.map(({instruction:e,node:s},c)=>{let{operation:l,attributes:u}=t[s].spec;return" +
  " Ol(e,{size:n,lanes:r,address:i,order:a,operation:l?.name??``,attributes:u,step:o+c})})}function zu(e,t,n,r){l" +
  "et{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return Bu(Ru(e.steps,t,n),e.isKept,{size:i,fixed:[[" +
  "a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:" +
  "e})=>a(e))),start:r})}function Bu(e,t,n){let r=e.length>Lu&&!t?e:Il(e),i=r.length>Iu&&!t?Fu(e,n):void 0,a=i===" +
  "void 0?[]:Il(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?Il(" +
  "e):r,end:n.start}}var Vu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Hu=2**31-1,Uu=class{at=0;" +
  "randomAt=L.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Ri.length),this.#t=new Float64Array(e,0,L" +
  ".random/8),this.#n=new Uint32Array(e,L.random,(L.frameSize-L.random)/4)}get(e){return this.#e[Ri.indexOf(e)]}s" +
  "et(e){for(let[t,n]of Object.entries(e))this.#e[Ri.indexOf(t)]=n}get firstStep(){return this.#t[L.firstStep/8]}" +
  "get loss(){return this.#t[L.lossTaken/8]}clear(e,t=0){this.#t[L.firstStep/8]=e,this.#t[L.lossTaken/8]=t,this.s" +
  "et({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=Vu){this.#t[L.lossBelow" +
  "/8]=e,this.#t[L.leastGain/8]=t,this.#t[L.bestLoss/8]=r,this.set({patience:Math.min(n,Hu),waited:i})}get stopSt" +
  "ate(){return{best:this.#t[L.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(" +
  "4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Wu=8,[Gu,Ku]=[2048,128],qu=8;function Ju({ro" +
  "ws:e,depth:t,columns:n}){return e*t*n<=Gu&&t<=Ku}function Yu(e,{size:t,width:n}){let r=e.start===H?e:Ul(e),[i," +
  "a]=[e,r].map(e=>Xu(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.colu" +
  "mn!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Ju(e))return{manner:e.columns===1" +
  "&&e.depth<qu&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>Zu(e,t));return o===void 0?{manne" +
  "r:`depth`,product:e}:{manner:`turned`,product:o}}function Xu({b:e,c:t,columns:n},r){return e.column===r&&t.col" +
  "umn===r&&n>1}function Zu({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=Wu}var Qu=Object.keys(ji),$u=c" +
  "lass{#e=[];emit(e,t,n=0){let r=ji[e];this.#e.push(Qu.indexOf(e)+(n<<8)+(ed(e)<<16),...r.map(e=>t[e]))}finish()" +
  "{return this.emit(`end`,{}),Int32Array.from(this.#e)}};function ed(e){return 4*(ji[e].length+1)}var td=24576,n" +
  "d=128,rd=16,id=8;function ad(e,t){let{manner:n,product:r}=Yu(t,e);od[n](e,r)}var od={rows(e,t){let{rows:n,dept" +
  "h:r}=t;dd(e,t)?md(e,{...t,a:fd(e,t.a,n,r)},pd(e,n,r).bytes):md(e,t)},turned:cd,depth(e,t){_d(e,t.rows>t.column" +
  "s&&t.start!==H?Ul(t):t)},columns:sd};function sd(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>(" +
  "{...e,at:e.at+n*e.column}));md(e,{...t,columns:1,b:r,c:i})}}function cd(e,t){let{words:n,size:r}=e,i=pd(e,t.de" +
  "pth,t.columns),a=fd(e,t.b,t.depth,t.columns),o=hd(e,{...t,b:a});if(t.start===dc&&t.depth%e.width===0&&t.column" +
  "s*r>=nd&&t.depth>=rd){let a=e.scratch(i.bytes+ld(e,t))+i.bytes,s=o.length*ed(`product`);n.emit(`sparseProduct`" +
  ",{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function ld(" +
  "{size:e},{rows:t,depth:n}){return Ii.listHead+4*t+16+(t*n+1)*2*e}function ud(e){return e%512==0}function dd({s" +
  "ize:e},{rows:t,depth:n,a:r}){return r.row===e&&ud(r.column)&&t>=id&&n>=rd}function fd(e,{at:t,column:n},r,i){l" +
  "et{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=pd(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,fr" +
  "om:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function pd({size:e},t,n){let r=(Math.ceil(n*e/64)|1)*" +
  "64;return{row:r,bytes:r*t+64}}function md(e,t,n=0){let r=hd(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep" +
  ":s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{" +
  "into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function hd({size:e},t){" +
  "let n=t.columns*e,r=t.depth*n<=td||t.rows<id,i=r?n:Math.max(nd,gd(n,Math.floor(td/t.depth),32)),a=Math.max(rd," +
  "Math.floor(td/Math.min(i,n))),o=r?t.depth:gd(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o" +
  ")s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aSte" +
  "p:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:V,bias:t.bias,bias" +
  "Step:t.biasStep});return s}function gd(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}funct" +
  "ion _d({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row," +
  "b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasSte" +
  "p})}function vd(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function yd({operati" +
  "ons:e,block:t},n){for(let t of e)xd(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:L.c" +
  "heck,from:r,bytes:i}),n.words.finish()}function bd(e,t){for(let n of e)xd(n,t);return t.words.finish()}functio" +
  "n xd(e,t){e.kernel===`product`?ad(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function Sd({pieces:e,block" +
  ":t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new $u,{own:s,isScaled:c}=vd(e),[l,u]=[0,0];for(let{name:" +
  "e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state2:d,st" +
  "ate3:f,bytes:a,numbers:u};o.emit(`piece`,p,Li.indexOf(e)),l+=t.length,u+=Cd*c}return o.emit(`descend`,{paramet" +
  "er:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var Cd=8,wd=globalThis,Td=65536,Ed=new Map;funct" +
  "ion Dd(e){return Ad(e)!==void 0}function Od(e){let{WebAssembly:t}=wd;if(t===void 0)throw Error(`no WebAssembly" +
  "`);return new t.Memory({initial:Math.ceil(e/Td)})}function kd(e,t,n){let{WebAssembly:r}=wd,i=Ad(e);if(r===void" +
  " 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`an" +
  "yfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e)" +
  ",l)}}}function Ad(e){return Ed.has(e)||Ed.set(e,jd(e)),Ed.get(e)}function jd(e){let{WebAssembly:t}=wd;if(t!==v" +
  "oid 0)try{return new t.Module(Md(e))}catch{return}}function Md(e){let{Buffer:t}=wd;if(t!==void 0)return new Ui" +
  "nt8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*" +
  "t,2*t+2),16);return n}var Nd=2048,Pd=1024,Fd=64;function Id(e,t,{size:n,width:r}){let{batches:i,look:a,topolog" +
  "y:o,updater:s}=t,{parameters:c,lanes:l}=e,u=L.frameSize,d=e=>{let t=Math.ceil(u/64)*64;return u=t+e,t},f=s.ker" +
  "nels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+Fd),h=e=>m+e*n,g=d(4*i.rows),_=d(8*Nd*p),v=d(256),y={at" +
  ":d(Pd),bytes:Pd},ee={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offset),gradient:h(c.gradient),state:c" +
  ".state.map(h),bytes:c.trained*n},x=zu(e,o.nodes,ee,Math.ceil(u/64)*64);u=Math.max(u,x.end+Fd);let S=d(0),C=()=" +
  ">({words:new $u,size:n,width:r,scratch(e){return u=Math.max(u,S+e+Fd),S}}),te={rows:i.fullSize,areFull:i.rows%" +
  "i.fullSize===0},w={operations:x.operations,pieces:f,block:b,batch:te},ne=yd(w,C()),re=Sd(w),ie=bd(Il(Ru(a?.ste" +
  "ps??[],o.nodes,ee,e.steps.length)),C()),T=d(ne.byteLength),ae=d(re.byteLength),E=d(ie.byteLength);return Ld(u)" +
  ",{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[T,ne],[ae,re],[E,ie]],look:E,s" +
  "tep:w,sheet:C,frame:{program:T,update:ae,loss:h(e.loss),gradient:b.gradient,trained:b.bytes,parameter:b.parame" +
  "ter,penalised:c.penalised*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize" +
  ",batches:i.perEpoch}}}function Ld(e){if(e>4294967296)throw cl(e,`at most 4 GiB`)}var Rd=`xoroshiro128+`,zd=400" +
  ",Bd=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m;#h=-1;#g;constructo" +
  "r(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=Id(e,t,i);let a=Ud(this.#t.bytes)" +
  ",{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size" +
  "),this.#s=new Float64Array(o,s.numbers,Nd*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),t" +
  "his.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#S(e,t);this.#g" +
  "=Hd(n,s,e),this.#i=new Uu(o),this.#i.set(s.frame),this.#d=ll(e,t);let l=new Int32Array(o),u=this.#O();this.#a=" +
  "kd(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new ul(e,t,this.memory,this.#d,()=>{this.#i.c" +
  "lear(this.#d.step),this.#E(),this.#o.evaluate(this.#i.at),this.#b(1)}),this.#b(0)}run(e,t){if(!this.#_(t))retu" +
  "rn this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#v(t),n.judgeBy(t.stopping);let r=!1,i;this.#m=v" +
  "oid 0;for(let a=0;a<e&&!r;){let o=t.step+a,s=this.#C(t,o),c=this.#y(e-a,s);this.#E();let l;try{l=this.#w(t,o,s" +
  "?1:c)}catch(e){i=e;break}let u=s?c:l;if(n.set({numbersOfStep:s?0:8*this.#t.numbersOfStep}),r=this.#T(u),this.#" +
  "D(),this.#b(u),n.get(`taken`)<a+u)break;a+=u}let{stopping:a}=t;a!==void 0&&(a.state=n.stopState);let o=r?a?.pa" +
  "tienceReason??`lossBelow`:void 0,[s,c]=[n.get(`taken`),n.get(`rowsTaken`)];return{taken:s,rows:c,loss:n.loss,s" +
  "topped:o,error:i,thrown:this.#m}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#E(),this.#i.set({p" +
  "rogram:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program})}" +
  "}dispose(){}#_({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...bi.names.filter(t=>(e[t]??0" +
  ")!==0)];return n.kernels!==void 0&&r.every(e=>Vd(e)>0)}#v({penalty:e}){let t=[...bi.names.map(t=>[t,e[t]??0])." +
  "filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,Vd(e),!0),this.#l.setFloat6" +
  "4(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Vd(`done`),!0)}#y(e,t){let{batches:n}=this.#e,r=Math.min(e,this." +
  "#g,t?e:Nd),{random:i,batch:a}=n.position;return i===void 0||i.generator===Rd?r:Math.min(r,n.perEpoch-a)}#b(e){" +
  "this.#g-=e,this.#g>0||(this.#g=1/0,this.#x())}#x(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,s" +
  "tep:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u,count:d}" +
  "=o;this.#a.add(u,d),this.#S(r.at,l),this.#S(n.program,s),this.#S(n.update,c)}#S(e,t){new Int32Array(this.#r,e," +
  "t.length).set(t)}#C({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#w({rate:e,isRat" +
  "eConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){if(i.step=o,o===n||!t)try{i.learningRate=e(o)}catch" +
  "(e){if(o===n)throw e;return o-n}for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}return r}#T(e){try{retur" +
  "n this.#o.run(this.#i.at,e)<0}catch(e){return this.#m=e,!1}}#E(){let{position:e,order:t}=this.#e.batches,{epoc" +
  "h:n,batch:r,random:i}=e,a=i?.generator===Rd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#h!==n&&(this.#h" +
  "=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#D(){le" +
  "t{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===Rd)" +
  "this.#h=t,e.position={epoch:t,batch:n,random:{generator:Rd,words:this.#i.random}};else if(r===void 0)e.positio" +
  "n={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#O(){let{look:e,topology:t}=" +
  "this.#e,n=new Map,r=e=>{let r=n.get(e)??new il(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i" +
  "=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`ca" +
  "ll`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#k(),e===`call`?a.forward():a.backward(t.index,t." +
  "into,t.add,t.g)})}),i}#k(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fu" +
  "llSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function Vd(e){return Pi.indexOf(e)}fun" +
  "ction Hd({rewriting:e},{step:{operations:t,batch:n}},r){let i=zd*t.length+n.rows*r.parameters.trained;return e" +
  "===void 0?1/0:Math.ceil(e.after/i)}function Ud(e){try{return Od(e)}catch{throw cl(e,`that much free memory`)}}" +
  "var Wd={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};function Gd(e,t,{needs:n,isMet:r}=Wd){let{binar" +
  "y:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&Dd(i),has:(e,{name:t}" +
  ",n)=>kl(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return zu(e,t,{size:n,lanes:e.lanes,address:e=>e*" +
  "n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new Bd(e,n,t)}}function Kd(e){return typeof e==`o" +
  "bject`&&`parts`in e}function qd(e){return e.replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}var Jd=class{#e;#t=8;#n" +
  "=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#p(),t=t" +
  "his.#m()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#i.get(e);if" +
  "(t===void 0)throw Error(`the kernels have no function ${e}`);return this.#u(t,e)}#c={1:()=>{this.#g(()=>{this." +
  "#p(),this.#n.push(this.#g(()=>this.#p())),this.#g(()=>this.#p())})},2:()=>{this.#g(()=>{this.#h(),this.#h(),th" +
  "is.#l(this.#p())})},3:()=>{this.#r.push(...this.#g(()=>this.#m()))},7:()=>{this.#g(()=>{let e=this.#h(),t=this" +
  ".#p(),n=this.#m();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#g(()=>{let e=this.#m();this.#a.push(this.#t" +
  "),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#m();return}e===1&&this.#p();let t=this.#p()===1;this.#m(),t&&" +
  "this.#m()}#u(e,t){let n=this.#s.get(e)??this.#d(e,t);return this.#s.set(e,n),n}#d(e,t){this.#t=this.#a[e];let " +
  "n=[];this.#g(()=>{let e=this.#m(),t=this.#p();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[e]],i=new " +
  "Yd(this.#e,this.#t,r.length+n.length);for(;;){let e=this.#t,a=this.#p();if(a===Xd){i.cut(e);let{parts:t,consta" +
  "nts:a}=i,o=new Set(t);return{parameters:r,locals:n,constants:a,parts:t,reads:e=>o.has(e)}}if(a>=Qd&&a<=$d)i.cu" +
  "t(this.#t),i.variable(this.#m(),this.#t);else if(a===rf&&this.#e[this.#t]===af)i.cut(e),this.#t+=17,i.constant" +
  "(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(a===Zd){i.cut(e);let n=this.#m()-this.#o,r=this.#t;i.ca" +
  "ll(this.#u(n,t),r),this.#t=r}else if(!this.#f(a))throw Error(`the function ${t} holds the instruction ${a}`)}}" +
  "#f(e){if(e===rf){let e=this.#m();return e===of?this.#t+=16:e<=sf||e===cf||e===lf?(this.#m(),this.#m()):e>=uf&&" +
  "e<=df&&this.#t++,!0}return e===ef?(this.#m(),!0):(e===tf?this.#t+=4:e===nf&&(this.#t+=8),e>=tf)}#p(){return th" +
  "is.#e[this.#t++]}#m(){let[e,t]=[0,0];for(;;){let n=this.#p();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#h(){retu" +
  "rn String.fromCharCode(...this.#g(()=>this.#p()))}#g(e){return Array.from({length:this.#m()},e)}},Yd=class{par" +
  "ts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this" +
  ".parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}call(e,t){this.parts.push(" +
  "e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.par" +
  "ts.push(ff),this.variable(this.#t+r,t)}},[Xd,Zd,Qd,$d,ef]=[11,16,32,34,65],[tf,nf,rf]=[67,68,253],[af,of,sf,cf" +
  ",lf]=[12,13,11,92,93],[uf,df]=[21,34],ff=Uint8Array.of(Qd),pf=class{#e=new Uint8Array(256);#t=0;get length(){r" +
  "eturn this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(hf);let t=e" +
  ";for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(hf);let t=e;for(;t<-64" +
  "||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t " +
  "of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>mf)this.#e.set(e,this.#t),this.#t+=t" +
  ";else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}fin" +
  "ish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Arra" +
  "y(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},mf=16,hf=5,[gf,_f,vf,yf,bf]=[1,2,3,9,10],xf=[0,97,1" +
  "15,109,1,0,0,0];function Sf(e){let t=new pf;return t.byte(...xf),wf(t,gf,e=>e.byte(1,96,0,0)),wf(t,_f,e=>{e.un" +
  "signed(2),Tf(e,`memory`,[2,0,1]),Tf(e,`table`,[1,Cf,0,1])}),wf(t,vf,t=>{t.unsigned(e.length);for(let n=0;n<e.l" +
  "ength;n++)t.unsigned(0)}),wf(t,yf,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.un" +
  "signed(n)}),wf(t,bf,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var Cf=112;functi" +
  "on wf(e,t,n){let r=new pf;n(r),e.byte(t),e.block(r)}function Tf(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}va" +
  "r Ef=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return " +
  "this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(" +
  "e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e." +
  "length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},Df=16,Of=12,kf=class{#e=[];#t;constructor" +
  "(e){this.#t=e}keep(e,t){this.forget(e,Df),this.#e.length>=Of&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t" +
  "){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+Df)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let " +
  "r=this.#e[n].at;r<e+t&&e<r+Df&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}" +
  "#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},Af=class{arithmetic;#e;#t=new pf;#n=[];#r=new Map;#i=[];" +
  "#a=new kf(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}" +
  "local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.p" +
  "ush(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=" +
  "this.local(e);return this.#_(Nf,n),n}set(e,t){t(this),this.#_(Nf,e)}get(e){this.#_(Mf,e)}store({type:e,store:t" +
  ",bytes:n},r,i){this.#h(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forget" +
  "All(),this.#g(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#_(Pf,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:" +
  "r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:" +
  "t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;" +
  "r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#h(t),this.#g(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,spl" +
  "at:o}=this.arithmetic,s=Lf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extra" +
  "ct(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t" +
  "){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){le" +
  "t t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e" +
  "<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{" +
  "let n=t.map(()=>this.let(G.i32,Rf(0)));this.#t.byte(...Ff),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.f" +
  "orEach((e,n)=>{this.set(e,r=>{r.operate(yl.integer.add,Lf(e),Rf(t[n]))})});let[i]=n;this.operate(yl.integer.le" +
  "ss,Lf(i),Rf(e*t[0])),this.#t.byte(...If)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o;n!==void 0&&this.#d(" +
  "e,n),this.block(()=>{let n=e.parameters.map((n,r)=>e.reads(r)?this.let(n,t[r]):jf);this.#f(e,n)})}#d(e,t){if(!" +
  "t.has(e)){t.set(e,this.#m(e));for(let n of e.parts)Kd(n)&&this.#d(n,t)}}#f(e,t){let n=e.locals.map(e=>this.loc" +
  "al(e)),r=this.#o?.get(e)??this.#m(e),i=[...t,...n,...r];for(let t of e.parts)typeof t==`number`?this.#t.unsign" +
  "ed(i[t].index):Kd(t)?this.#p(t):this.#t.append(t)}#p(e){this.block(()=>{let t=e.parameters.map(e=>this.local(e" +
  "));for(let e of t.toReversed())this.#_(Nf,e);this.#f(e,t)})}#m({constants:e}){return e.map(e=>this.let(G.v128," +
  "()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setF" +
  "loat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.b" +
  "yte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,W.constant,...e]):" +
  "(this.integer(0),this.#g(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,W.constant,...new Uin" +
  "t8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.oper" +
  "ate([253,W.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,W.shuffle,...e)}loadPlace(e,t,n){le" +
  "t{loadPlace:r,size:i}=this.arithmetic;this.#h(t),n(this),this.#g([253,r],t.at,i),this.#t.byte(e)}extract(e,t){" +
  "t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new pf,t=[];for(let e of this.#n){let n=t.a" +
  "t(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.a" +
  "ppend(this.#t.finish()),e.byte(11),e}#h({by:e}){e===void 0?this.integer(0):this.get(e)}#g(e,t,n){this.#t.appen" +
  "d(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#_(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t" +
  ")}},jf={type:G.v128,index:NaN},[Mf,Nf,Pf]=[32,33,34],Ff=[3,64],If=[13,0,11],Lf=e=>t=>{t.get(e)},Rf=e=>t=>t.int" +
  "eger(e),zf=12e3,Bf=16e4,Vf=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return " +
  "this.#n}get areFull(){return this.#i+(this.#r?.length??0)>Bf}add(e,t){let n=this.#r;(n===void 0||n.length>zf)&" +
  "&(this.end(),n=new Af(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block" +
  "(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load," +
  "t,e.bytes)},Hf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)" +
  "=>r=>{r.operate(e.multiply,t,n)},Uf=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operat" +
  "e(e.multiplyAdd,t,n,r)};function Wf({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){retu" +
  "rn Wf(t,e)}function Gf(e,t,n){if(t.by===void 0)return Wf(n,t.at);if(n.by===void 0)return Wf(t,n.at);let[r,i]=[" +
  "t.by,n.by],a=e.let(G.i32,e=>{e.operate(yl.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}}var Kf=e=>t=>{t.l" +
  "oad(yl.integer.load,{at:4*Ri.indexOf(e)},4)},qf={at:L.check};function Jf({rows:e,areFull:t}){return n=>{t?n.nu" +
  "mber(e):n.operate(n.arithmetic.fromInteger,Kf(`batchRows`))}}function Yf(e,t,n,r){let{width:i,size:a,splat:o,l" +
  "ess:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){l" +
  "et e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(yl.and,r,()=" +
  ">{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(yl.and,r,()=>{e." +
  "operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Jf(t))})})}}function Xf(e,t){let{width:n" +
  "}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Zf(i,e.arithmetic.size)?($f(e,i),r+" +
  "=n):(ep(e,t[r]),r++)}}function Zf(e,t){let[{at:n,start:r},i]=e,a=Qf(i.start,r,t)?t:0;return e.every((e,i)=>e.r" +
  "est===void 0&&Qf(e.at,n,i*t)&&Qf(e.start,r,i*a))}function Qf(e,t,n){return e===void 0||t===void 0?e===t:e.at==" +
  "=t.at+n&&e.by===t.by}function $f(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=rp(e,t.map(({sum:e})=>e)" +
  "),s=Qf(a.start,i,0);e.store(n,r,tp(n,i,s,o))}function ep(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithm" +
  "etic,o=n.reduce((e,t)=>Z(a,e,t),np(e,t));e.store(a,r,tp(a,i,!1,o))}function tp(e,t,n,r){return t===void 0?r:Z(" +
  "e,n?Hf(e,t):X(e,t),r)}function np({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n))};return t===2" +
  "?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function rp({arithmetic:{many:e,size:t,width:n}},r){let[i,a" +
  ",o,s]=r.map(Y);if(n===2)return Z(e,ip(t,[0,2],i,a),ip(t,[1,3],i,a));let c=(n,r)=>Z(e,ip(t,[0,4,2,6],n,r),ip(t," +
  "[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=ip(t,[0,1,4,5],Y(r),Y(l)),d=ip(" +
  "t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function ip(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n," +
  "r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[ap,op]=[4,4];function sp(e,{gradient:t,bytes:n}){let{many:r,one:i" +
  "}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));dp(e,n,n=>{let i=n.map(e=>Q" +
  "(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,qf,np(e,a))})}function cp(e,t,n,r){l" +
  "et i=up(e,t),{own:a,isScaled:o}=vd(t);dp(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{lp(e,{pieces:a,numbers:i," +
  "block:n,place:s,library:r,isScaled:o})})})}function lp(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScale" +
  "d:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;" +
  "t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type" +
  ",X(s,t))),m=(r,i)=>{let o=`${qd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set" +
  "(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(" +
  "l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(" +
  "r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function up(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithme" +
  "tic,a=e.let(G.i32,Kf(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(" +
  "yl.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function dp(" +
  "e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/op),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));" +
  "e.repeat(a,[op*r],ap,e=>{n(o(e,op))});let s=i-a*op;s>0&&n(o({at:a*op*r},s))}var fp=4,pp=1;function mp(e,{into:" +
  "t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Ma" +
  "th.floor(n/a.bytes),l=Math.floor(c/fp),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>Wf(n,t*a.by" +
  "tes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[fp*a.bytes]," +
  "pp,e=>{u(e,fp)});let d=l*fp;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))" +
  "}var hp={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=qd(Mi[i]);if(a.has(o))" +
  "return i=>{mp(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),Hf(e,{at:r}))})}},activateBack({" +
  "operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${qd(Mi[s])}Slope`;if(c" +
  ".has(l))return s=>{mp(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i" +
  ".copy(c.get(l),s,a,Hf(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{mp(a,{int" +
  "o:e,bytes:r,add:t},(e,t)=>Q(e,Hf(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{mp(" +
  "r,{into:e,bytes:t,add:0},e=>Hf(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{mp(a,{int" +
  "o:e,bytes:i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},gp=64,_p=({operands:{into:e,table:t,rowBytes:n,lanes" +
  ":r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>gp||!o.areFull))return u=>{let{loa" +
  "d:d,multiply:f}=yl.integer,p=u.let(G.i32,e=>{e.operate(f,Kf(`batchStart`),Rf(4))}),m=e=>u.let(G.i32,t=>{t.oper" +
  "ate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},Rf(n))});if(r===1)yp(u,m(0),t,e,l);else for(let n=0;n<r;n" +
  "+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s" +
  "},vp(i,t+o*s))})}};function vp(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{" +
  "n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function yp(e,t,n,r,i){let{many:a,one:o,si" +
  "ze:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.stor" +
  "e(o,{at:r+l*s},X(o,{at:n+l*s,by:t}))}var bp=64,xp=(e,t)=>{let{operands:n}=e,r=Cp(e);if(wp(e,t)&&t.library.has(" +
  "r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);Tp(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library" +
  ".get(r),X(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide" +
  ",np(i,s),Ep(e,t))})}},Sp=(e,t)=>{let{operands:n}=e,r=`${Cp(e)}Slope`;if(!wp(e,t)||!t.library.has(r))return;let" +
  "[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.op" +
  "erate(l,r=>{r.operate(c.divide,X(c,{at:n.g}),Ep(e,t))})});Tp(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.libra" +
  "ry.get(r),X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function " +
  "Cp({variant:e}){return qd(Ni[e])}function wp({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n" +
  ".many.bytes)<=bp&&t%n.many.bytes===0}function Tp(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o," +
  "width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:Yf(e" +
  ",i,c/o.bytes*s,t),l===0&&c===0)})}function Ep({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}" +
  "=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Jf(n)):a(r)}}var[Dp,Op,kp]=[2,2,8],[Ap,jp]=[6,2" +
  "];function Mp(e,t){let n=t.columns===1?kp:Dp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.rep" +
  "eat(r,i,i[0]>0?jp:r,(r,i,a)=>{Np(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row}" +
  ",bias:{at:a*t.biasStep}};a<t.rows&&Np(e,t,{...o,high:t.rows-a})}function Np(e,t,n){for(let r=0;r<t.columns;r+=" +
  "Op)e.block(()=>{Pp(e,t,n,r)})}function Pp(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.ar" +
  "ithmetic,d=Math.min(Op,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b" +
  ".at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.t" +
  "ype)),_=f>Ap||f===0;if(_)for(let t of g)e.set(t,Fp);e.repeat(f,[s.bytes],Ap,t=>{let n=Array.from({length:a},(n" +
  ",r)=>e.let(s.type,X(s,Gf(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,Gf(e,m(r,0),t)" +
  "));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):Uf(s,...l,Y(o)))})})});le" +
  "t v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n,i)))});Xf(e," +
  "h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===V?s:t.start===H?$(t.bias+e*t.bi" +
  "asStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var " +
  "Fp=e=>{e.nothing()},Ip=5,[Lp,Rp]=[8,4],zp=2;function Bp(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=M" +
  "ath.floor(t.columns/a),s=o>Ip?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],zp,r=>{Vp(e,t,{place:r," +
  "broad:s,kind:n})});let u=o-c*s;u>0&&Vp(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)Vp(e" +
  ",t,{place:{at:n*i},broad:1,kind:r})}function Vp(e,t,n){let r=Math.min(Rp,Math.floor(Lp/n.broad)),i=Math.floor(" +
  "t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?zp:i,(i,a,o)=>{Hp(e,t,{...n,a:i,c:Gf(e," +
  "a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Hp(e,t,{...n,a:{at:s*t.a.row},c:Wf(n.place,s*t" +
  ".c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function Hp(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c" +
  "}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r)" +
  ",sum:e.local(c.type)}});if(t.start===V)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===H)for(let{sum:n,i:" +
  "r}of l)e.set(n,Hf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length" +
  ":s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u" +
  "%s===0&&e.set(a,Hf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.start===dc;e.se" +
  "t(l,p?Q(c,d,f):Uf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var Up=16;function Wp(e,t){if(!Ju" +
  "(e))return;let{manner:n,product:r}=Yu(e,t);if(n===`depth`)return e=>{Mp(e,r)};if(!(r.depth>Up||n===`columns`&&" +
  "r.columns>1))return e=>{Bp(e,r)}}var Gp=4,Kp=8,qp=64,Jp=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}}," +
  "{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>qp||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?" +
  "n=>{mp(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Gp)n.block(()=>{let c=Math.min(G" +
  "p,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Kp,e=>" +
  "{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),Xf(n,u.map((t,n)=>{let i={at:e+(" +
  "o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Yp={...hp,gather:_p,lossBack:Sp,lossValue:xp,total:Jp}" +
  ";function Xp(e,t){return e.kernel===`product`?Wp(e,t.arithmetic):Yp[e.kernel]?.(e,t)}function Zp(e,t=2**24){re" +
  "turn{after:t,write(t,n,r,i){let a=new Ef(r.at,r.bytes),o=new Vf(e,a),s={arithmetic:e,library:tm(i),batch:t.bat" +
  "ch},c=Qp(t,n,o,s),l=$p(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:Sf(u),count:u.le" +
  "ngth}}}}function Qp({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Xp(t,i" +
  ");e===void 0?(r.end(),xd(t,n)):r.add(a,e)}return r.add(a,e=>{sp(e,t)}),r.end(),a.finish()}function $p({pieces:" +
  "e,block:t},n,{library:r}){let i=new $u;return n.add(i,n=>{cp(n,e,t,r)}),n.end(),i.finish()}var em=new Map;func" +
  "tion tm(e){let t=em.get(e)??new Jd(Md(e));return em.set(e,t),t}var nm=Gd(`wasm-float32`,{binary:ki,precision:C" +
  "l,rewriting:Zp(Cl)}),rm=O(`engine`,[Gd(`wasm-float64`,{binary:Ai,precision:Sl,rewriting:Zp(Sl)}),nm,gl]);[...r" +
  "m.names];function im(e,t,n){if(n===`plain`)return new cs(t);let r=[...rm];if(n===`auto`)return Pc(e,t,r);let i" +
  "=r.indexOf(rm.get(n));return Pc(e,t,r.slice(i),n)}var am=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(" +
  "e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/om,this.#e*8/" +
  "sm)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Flo" +
  "at64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#" +
  "n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]" +
  "],{records:e,stands:t,numbers:n}}},om=256,sm=2**26;function cm(e,t){return e.shape.join()===t.shape.join()&&e." +
  "data.every((e,n)=>Object.is(e,t.data[n]))}function lm(e,t,n,i,a=[]){let{nodes:o,position:s}=e.topology,c=Ss(o," +
  "Array.from(e.objective.keys(),e=>s.get(e)??0));for(let{id:o,position:s,shape:l}of[...e.inputs,...e.targets])if" +
  "(!(Object.hasOwn(t,o)||l[0]!==-1)&&(a.includes(o)||c.has(s)))throw new r({what:`${n} without ${o}`,where:i,fou" +
  "nd:Object.keys(t),expected:`rows for every input and target that the loss reads`})}function um(e){return Objec" +
  "t.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function dm(e,t=`from`){let{step:n,position:r,par" +
  "ameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(b.allows)||!i||!a)throw fm(e,t)}function fm(e,t){" +
  "return new r({what:`not a checkpoint`,where:t,found:e,expected:`what checkpoint() gives or readCheckpoint read" +
  "s`})}function pm(e,{parameters:t,optimizer:n}){let i=e.map(({parameter:e})=>e.id),a=Object.keys(t).find(e=>!i." +
  "includes(e));if(a!==void 0)throw hm({where:a,expected:`a parameter that the graph has`});for(let{parameter:i,s" +
  "tate:a}of e){let{id:e,value:o}=i,{length:s}=o.data;mm(e,(Object.hasOwn(t,e)?t[e]:void 0)?.data,s);let c=Object" +
  ".hasOwn(n,e)?n[e]:{},[l,u]=[c,a].map(Object.keys);if(l.join()!==u.join())throw new r({what:`checkpoint of anot" +
  "her optimiser`,where:e,found:l,expected:u.join(`, `)||`no state`});for(let t of Object.values(c))mm(e,t,s)}}fu" +
  "nction mm(e,t,n){if(t!==void 0&&!ArrayBuffer.isView(t))throw fm(t,e);if(t?.length!==n)throw hm({where:e,found:" +
  "t?.length,expected:`${n} numbers`})}function hm(e){return new r({what:`checkpoint of another graph`,...e})}fun" +
  "ction gm(e,t){return Object.fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=qt(n)?n.data:n;retu" +
  "rn[t,i instanceof Float64Array?{shape:io(n,r),data:i}:oo(n,t,r)]}))}function _m({slots:e,penalty:t,clip:n},r){" +
  "let i=e.filter(({parameter:e})=>!e.frozen);for(let e of i){let{parameter:n,gradient:i}=e;if(i.set(n.gradient.d" +
  "ata),ds(n,t))for(let a of bi){let o=t[a.name]??0;o!==0&&(a.accumulate(n.value.data,o,i),r?.(a.derivative,o,e))" +
  "}}let a=i.map(({gradient:e})=>e);for(let[e,t]of n){let n=Ht.get(e);n.clip(a,t),r?.(n.formula,t)}return i}var v" +
  "m=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){Hn(e,ym,`stop`,`rule`);let{lossBelow:t=-" +
  "1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}judge(e){let t=e<this" +
  ".best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.patienceReason??(e<this.lossBe" +
  "low?`lossBelow`:void 0)}get patienceReason(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(" +
  "){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},ym={lossB" +
  "elow:Ga,noBetterFor:Xa(qa),leastGain:Wa};function bm(e){if(!Array.isArray(e))return[e];let[t,n]=e;return[t,n]}" +
  "var xm=class{updater;batches;clip;stopping;slots;moves=0;refusal;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={})" +
  "{let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`cons" +
  "tant`}=t;Hn(i,Sm(Ht,Ka),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entri" +
  "es(Vn(i,`clip`)),this.stopping=a===void 0?void 0:new vm(a),this.updater=_i(...bm(c)),this.#t=Oi(...bm(l)),this" +
  ".batches=o===void 0?void 0:new hs(gm(e,o),t),this.batches?.varies===!0&&lm(e,this.batches.data,`data`,`data`)," +
  "this.slots=e.parameters.map(e=>{let t=e.value.data.length,n=this.updater.init(t);return _(n,`state`,w,`optimiz" +
  "er`),{parameter:e,state:n,gradient:new Float64Array(t),next:new Float64Array(t)}}),s===void 0?this.prime():thi" +
  "s.restore(s)}get penalty(){return this.#r}set penalty(e){Hn(e,{...Sm(bi,Wa),biases:Ha},`penalty`,`penalty`),th" +
  "is.#r=e}get learningRate(){return this.#n}set learningRate(e){if(!Number.isFinite(e)||e<0)throw new r({what:`l" +
  "earning rate`,found:e,expected:`a finite number, 0 or more`});this.#n=e}get step(){return this.#i}get stepsPer" +
  "Epoch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#i}get loss(){r" +
  "eturn this.#e.loss+fs(this)}advance(){let e=this.#e;this.checkIdle(),this.show(),us(e,this),Hi(e,this.#i);let " +
  "t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(this" +
  ".#i)};if(!Number.isFinite(t.loss))throw ps(this,this.#i);for(let{parameter:e,state:n,gradient:r,next:i}of _m(t" +
  "his))i.set((e.given??e.value).data),this.updater.update(i,r,n,t);return this.batches?.advance(),this.arrive(th" +
  "is.#i+1,({next:e},t)=>{t.set(e)},()=>void 0,`later`),e.catchUp(),t}show(){if(this.#e.catchUp(),this.refusal!==" +
  "void 0){if(this.isAhead)throw this.refusal;this.prime()}}checkIdle(){if(this.#e.busy)throw new r({what:`a step" +
  " inside a wave`,expected:`steps taken when the wave is over`})}get isRateConstant(){return this.#t.isConstant=" +
  "==!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Ua,`schedule`),this.#n*t}arrive(e,t,n,r){this.#e.checkAliv" +
  "e(),this.moves++,this.#i=e,this.#a=t;let i=()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(" +
  "n=>{t(e,n)})};this.#e.postpone(()=>{i(),this.#l()},e=>{this.refusal=e&&this.#s(e);try{e!==void 0&&this.#e.upda" +
  "te(i)}catch{return}this.#a=void 0,n()},r)}prime(){this.#o(()=>{this.#l(this.batches)})}#o(e){let{refusal:t}=th" +
  "is;this.refusal=void 0;try{this.#e.update(e)}catch(e){throw this.refusal=t,this.#s(e)}}#s(e){return this.batch" +
  "es?.varies===!0?ls(e,this.#i):e}#c({step:e,position:t,optimizer:n,stopping:r={best:1/0,waited:0}}){this.batche" +
  "s!==void 0&&(this.batches.position=t),this.#i=e;for(let{parameter:e,state:t}of this.slots)for(let[r,i]of Objec" +
  "t.entries(t))i.set(n[e.id][r]);this.stopping!==void 0&&(this.stopping.state=r)}get position(){return this.batc" +
  "hes?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=K" +
  "t(n);return this.read(e,r.data),[t,r,um(e.state)]});return{step:this.#i,position:this.position,parameters:Obje" +
  "ct.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this.stopping===" +
  "void 0?{}:{stopping:this.stopping.state}}}restore(e,t,n){dm(e),pm(this.slots,e);let r=this.#e;r.catchUp();let{" +
  "madeWave:i}=r,a=this.checkpoint();this.#c(e);try{this.#o(()=>{t?.();for(let{parameter:t}of this.slots)t.set(e." +
  "parameters[t.id]);this.#l(this.batches),n?.()})}catch(e){if(r.madeWave===i)throw this.#c(a),e;this.refusal=voi" +
  "d 0}this.moves++,this.#a=void 0}get isAhead(){return this.#a!==void 0}get isFedByHand(){let{batches:e}=this;re" +
  "turn e===void 0||this.isAhead?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this.#e.input(t);return " +
  "r===void 0?!0:e.varies?!cm(n,r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.set((n.given??n.value" +
  ").data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#l(e=this.batches?.varies===!0?this.batches:void 0){for(let[t," +
  "n]of Object.entries(e?.take()??{}))this.#e.input(t).set(n);this.#e.setMode({training:!0,draw:this.#i})}};funct" +
  "ion Sm({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function Cm(e){return e.filter(({parameter:e})=" +
  ">!e.frozen)}function wm(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}f" +
  "unction Tm(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Obj" +
  "ect.values(i.state))t.set(n,r),r+=e}}var Em=class extends xm{#e;#t=`later`;constructor(e,t){super(e,t),this.#e" +
  "=Cm(this.slots)}get count(){return wm(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack" +
  "(e){Tm(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},Dm=class{#e;#t" +
  "=new Map;#n=new Map;#r=new z;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new " +
  "z;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,th" +
  "is.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp(" +
  ");let t=e??{values:Om(this.#t),gradients:Om(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}" +
  "};function Om(e){let t=[...e].sort(([e],[t])=>e-t);return new qi(t.map(([e])=>e),t.map(([,e])=>e))}var km=clas" +
  "s{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r" +
  ",held:i,options:a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Zo(r),this.#" +
  "n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new Em(this.#n,{...a,...t===void 0?{}:{d" +
  "ata:t},learningRate:o,penalty:s,from:c}),this.#n.feed(l),this.#a=new am(this.#r.count),this.#i=im(this.#n,this" +
  ".#r,a.engine??`plain`),this.#o=new Dm(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this" +
  ".#h||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p" +
  "=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver|" +
  "|this.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#" +
  "g(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Wi(e),th" +
  "is.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return th" +
  "is.#d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Wi(i)},...a==" +
  "=void 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_" +
  "();let t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);t" +
  "his.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(" +
  "this.#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learning" +
  "Rate:t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e," +
  "learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:rs(this.#n,{values:this.#t}" +
  ").loss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;" +
  "this.#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Ki(e,this.#n.topology.nodes),watch:this.#f}}#b(){" +
  "let{step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack" +
  "(e)})}},Am=4,jm=16,Mm=1/4,Nm=class{#e;#t;#n;#r={};#i=new Gi(Am);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this." +
  "#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`" +
  "until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:t" +
  "his.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=Pm.now(),{ste" +
  "p:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),Mm);let r=Pm.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c" +
  ">=jm||e.load>=Mm||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}" +
  "#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Gi(Am),this.#r={...this.#r,...e.tables" +
  "};try{this.#n=new km(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0" +
  "},r={fault:Wi(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n." +
  "step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=Pm.now();let t=e.report" +
  "();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Ji(t.sight)])}},{performance:Pm}=globalT" +
  "his,Fm=globalThis,Im=new Nm((e,t)=>{Fm.postMessage(e,t)},Lm(()=>{Im.slice()}));Fm.onmessage=({data:e})=>{Im.ta" +
  "ke(e)},Fm.postMessage({kind:`ready`});function Lm(e){let{setImmediate:t}=Fm;if(t!==void 0)return()=>{t(e)};let" +
  "{port1:n,port2:r}=new Fm.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
