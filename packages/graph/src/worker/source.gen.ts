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
  "function A(e){if(e>=0)return 1/(1+Math.exp(-e));let t=Math.exp(e);return t/(1+t)}function Me(e){let t=Math.exp" +
  "(-Math.abs(e)),n=1+t;return t/(n*n)}function j(e,t){return t===0?0:e*t}function Ne(e){let t=e===1/0?1:(e-3.75)" +
  "/(e+3.75),n=t*t,r=0,i=0;for(let e=Le.length-1;e>0;e-=2)r=r*n+Le[e],i=i*n+Le[e-1];return(r*n+Le[0]+t*i)/(1+2*e)" +
  "}function Pe(e){return Ie(e,-.5)/Math.sqrt(2*Math.PI)}function Fe(e){let t=.5*Ie(e,-.5)*Ne(Math.abs(e)*Math.SQ" +
  "RT1_2);return e>0?1-t:t}function Ie(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n" +
  ")*Math.exp(t*(e-n)*(e+n))}var Le=[1.2375126308378275,-.14024059858554527,.003585415485479032,.0822767384899950" +
  "7,-.10880393014244463,.09230432116428125,-.05869339857664933,.02836227737211114,-.009746579683265262,.00175562" +
  "61651970652,.000293714378044958,-.00029015535246077655,5164652974177416e-20,22387565714911816e-21,-11438048033" +
  "346894e-21,-9.79262570730352e-7,17419821586224816e-22,-5.084465378687302e-8,-2.4857126248016745e-7,1.879082322" +
  "370048e-8,3.197926671666804e-8,-1.9551358868985616e-9,-2.623107347133476e-9],Re=k({name:`gelu`,symbol:`gelu`,r" +
  "ules:{approximation:se(`none for the exact form`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>j(e,t==" +
  "=`tanh`?A(Ve(e)):Fe(e)),derivative:(e,t,{approximation:n})=>n===`tanh`?A(Ve(e))+j(e*He(e),Me(Ve(e))):Fe(e)+j(e" +
  ",Pe(e)),formula:Ue(),formulaFor:({approximation:e})=>e===`tanh`?We():Ue(),facts:{range:[-.17004075057125406,1/" +
  "0],monotone:!1,smooth:!0,saturation:`none`}}),ze=2*Math.sqrt(2/Math.PI),Be=.044715;function Ve(e){return ze*e*" +
  "(1+Be*e*e)}function He(e){return ze*(1+3*Be*e*e)}function Ue(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value" +
  ":`x * ${e}`,derivative:`${e} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}function We(){let e=`sqrt(2 / pi) * (x + $" +
  "{Be} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${Be} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`" +
  "(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^ 2) * ${t} / 2`}}var Ge=k({name:`hard-sigmoid`,symbol:`hard σ`,val" +
  "ue:e=>Math.min(Math.max((e+3)/6,0),1),derivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min" +
  "(max((x + 3) / 6, 0), 1)`,derivative:`if(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,satu" +
  "ration:`hard`},kinks:()=>[-3,3]}),Ke=k({name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1" +
  "),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x)" +
  " < 1, 1, 0)`},facts:{range:[-1,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),qe=k({name:`iden" +
  "tity`,symbol:`identity`,value:e=>e,derivative:()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0]" +
  ",monotone:!0,smooth:!0,saturation:`none`}}),Je=k({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:T(`slope " +
  "below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(" +
  "x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturati" +
  "on:`none`},kinks:()=>[0]});function Ye(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function" +
  " Xe(e,t,n){let r=Ye(e,t,n),i=Number.isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));retu" +
  "rn{peak:r,rest:i}}function Ze(e,t,{peak:n,rest:r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function Qe(e,t,n" +
  "){return t===n.peak?n.rest/(1+n.rest):1-Ze(e,t,n)}function $e(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-M" +
  "ath.log1p(r)}function et(e){fe(e,tt,`activation`);let{name:t,symbol:n,formula:r,facts:i,value:a,product:o}=e;r" +
  "eturn{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:{},couples:!0,formula:r,facts:i,inferS" +
  "hape:([e])=>nt(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.length-1];for(let r=0;r<t.data.length" +
  ";r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape.length-1];for(let n=0;n<e.data." +
  "length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}var tt={name:v,symbol:v,value:x,product:x,formula:ge,facts:ve};fun" +
  "ction nt(e,t){if(e.length>0)return e;throw new r({what:`no row of units`,where:t,found:`a scalar`,expected:`a " +
  "shape such as [batch, units]`})}var rt=et({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Xe(e,n" +
  ",r);for(let a=n;a<r;a++)t[a]=$e(e,a,i)},product(e,t,n,r,i){let a=Ye(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=" +
  "t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+" +
  "o)},formula:{value:`x - log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:" +
  "!1,smooth:!0,saturation:`soft`}}),it=k({name:`mish`,symbol:`mish`,value:e=>j(e,at(e)),derivative:e=>at(e)+j(e," +
  "ot(e)),formula:{value:`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + ex" +
  "p(x))) ^ 2) / (1 + exp(-x))`},facts:{range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}}" +
  ");function at(e){let t=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function ot" +
  "(e){let t=Math.exp(-Math.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var st=k({name:`" +
  "relu`,symbol:`relu`,rules:{atZero:T(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>" +
  "0?1:e<0?0:e===0?n:NaN,formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:" +
  "{range:[0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),ct=1.6732632423543772,lt=1.05070098735" +
  "54805,ut=k({name:`selu`,symbol:`selu`,value:e=>lt*(e>0?e:ct*Math.expm1(e)),derivative:e=>lt*(e>0?1:ct*Math.exp" +
  "(e)),formula:{value:`${lt} * if(x > 0, x, ${ct} * (exp(x) - 1))`,derivative:`${lt} * if(x > 0, 1, ${ct} * exp(" +
  "x))`},facts:{range:[-1.0507009873554805*ct,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),dt=k(" +
  "{name:`sigmoid`,symbol:`σ`,value:A,derivative:Me,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`}," +
  "facts:{range:[0,1],monotone:!0,smooth:!0,saturation:`soft`}}),ft=k({name:`silu`,symbol:`silu`,value:e=>j(e,A(e" +
  ")),derivative:e=>A(e)+j(e,Me(e)),formula:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x" +
  "))) / (1 + exp(-x))`},facts:{range:[-.2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),pt=et({" +
  "name:`softmax`,symbol:`softmax`,value(e,t,n,r){let i=Xe(e,n,r);for(let a=n;a<r;a++)t[a]=Ze(e,a,i)},product(e,t" +
  ",n,r,i){let a=t[Ye(e,r,i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)}" +
  ",formula:{value:`exp(x) / sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,sm" +
  "ooth:!0,saturation:`soft`}}),mt=k({name:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.ex" +
  "p(-Math.abs(e))),derivative:A,formula:{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0" +
  ",1/0],monotone:!0,smooth:!0,saturation:`none`}}),ht=k({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)=" +
  "==1/0?Math.sign(e):e/(1+Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + " +
  "abs(x))`,derivative:`1 / (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks" +
  ":()=>[0]}),gt=O(`activation`,[qe,k({name:`step`,symbol:`step`,rules:{atZero:T(`value at 0`,0,0,1)},value:(e,{a" +
  "tZero:t})=>e>0?1:e<0?0:e===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, " +
  "0, atZero))`,derivative:`0`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:" +
  "`its derivative is 0 by definition`}),dt,k({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*Me(2*e)," +
  "formula:{value:`tanh(x)`,derivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}" +
  "),st,Je,je,ut,Re,ft,it,mt,ht,Ge,Ke,pt,rt]),_t=1.4901161193847656e-8,vt=11102230246251565e-32,yt=67108863,bt=13" +
  "4217727;function xt(e){let t=e.next()&yt,n=e.next()&bt;return t*_t+n*vt}var St=[3639956645,3750757012,12615685" +
  "08,386426335],Ct=class e{constructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e" +
  "(this.s01,this.s00,this.s11,this.s10)}next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01" +
  ",r=this.s00,i=this.s01;return this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5" +
  "^t>>>27,this.s11=t<<5^n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let " +
  "c=0;c!==4;++c){let l=St[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>" +
  ">8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s" +
  "10=r}getState(){return[this.s01,this.s00,this.s11,this.s10]}};function wt(e){if(e.length!==4)throw Error(`The " +
  "state must have been produced by a xoroshiro128plus RandomGenerator`);return new Ct(e[0],e[1],e[2],e[3])}var T" +
  "t=11400714819323198485n;function Et(e,t){let n=Dt(String(typeof e==`number`?e+0:e));return Array.from({length:" +
  "t},()=>(n=BigInt.asUintN(64,n+Tt),Ot(n)))}function Dt(e){let t=0n;for(let n of e)t=Ot(t+Tt+BigInt(n.codePointA" +
  "t(0)??0));return t}function Ot(e){let t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793" +
  "156543929n),t=BigInt.asUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}function kt(e){return[Number(e>>32n" +
  "),Number(e&4294967295n)]}function At(e,t){let n=e;if(Array.isArray(n)&&n.length===t&&n.every(e=>Number.isInteg" +
  "er(e)&&e>=0&&e<2**32)&&n.some(e=>e!==0))return e;throw new r({what:`not a state of this random generator`,wher" +
  "e:`words`,found:e,expected:`${t} whole numbers from 0 to 2³² − 1, not all 0`})}var jt={name:`xoroshiro128+`,se" +
  "ed:e=>Mt(Et(e,2).flatMap(kt)),restore:e=>Mt(At(e,4))};function Mt(e){let t=wt(e.map(e=>e|0));return{bits:()=>t" +
  ".next()>>>0,next:()=>xt(t),get words(){return t.getState().map(e=>e>>>0)}}}var Nt={name:`xorshift64*`,seed:e=>" +
  "Pt(Ft(e)),restore(e){let[t,n]=At(e,2);return Pt(BigInt(t)<<32n|BigInt(n))}};function Pt(e){let t=e,n=()=>(t^=t" +
  ">>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>27n,kt(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n," +
  "next:()=>(n()>>>8)/2**24,get words(){return kt(t)}}}function Ft(e){let t=Number(e);if(Number.isSafeInteger(t)&" +
  "&t>0&&String(t)===String(e))return BigInt(t);if(typeof e==`string`)return Et(e,1)[0];throw new r({what:`bad se" +
  "ed for xorshift64*`,found:e,expected:`a whole number, 1 or more, or a text`})}var It=O(`random generator`,[jt," +
  "Nt]),Lt={expected:`a list of lists of numbers`,allows:e=>Array.isArray(e)&&e.every(S)};function Rt(e){if(!(e>=" +
  "0))throw new r({what:`bad clipping limit`,found:e,expected:`a number, 0 or more`})}var zt={name:`norm`,title:`" +
  "By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){_(e,`gradients`,Lt),_(t,`clipping limit`,y),Rt(t" +
  ");let n=t/(Bt(e)+1e-6);if(!(n>=1))for(let t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function Bt(e){_(e,`arra" +
  "ys`,Lt);let t=Vt(e);if(t===0||!Number.isFinite(t))return t;let n=2**Math.min(1023,Math.floor(Math.log2(t))),r=" +
  "0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math.sqrt(r)}function Vt(e){let t=0;for(le" +
  "t n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t}var Ht=O(`clipping`,[zt,{name:`value" +
  "`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){_(e,`gradients`,Lt),_(t,`clipping limit`,y),Rt(t" +
  ");for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),Ut=2**31-1;function M(e){le" +
  "t t=1;for(let n of e)t*=n;return t}function Wt(e){return M(e[0]===-1?e.slice(1):e)}function N(e){return e.leng" +
  "th===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}function Gt(e,t){if(e===t)return!0;if(e.length!==" +
  "t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function Kt(e){return{shape:e,da" +
  "ta:new Float64Array($t(e))}}function qt(t){return typeof t==`object`&&!!t&&e(()=>`shape`in t)===!0}function Jt" +
  "(e,t){_(e,`tensor`,w,t);let{shape:n,data:i}=e,a=$t(n,t),o=S(i)?i.length:i;if(o!==a)throw new r({what:`wrong co" +
  "unt of numbers for shape ${N(n)}`,where:t,found:o,expected:String(a)})}function Yt(e){return _(e,`tensor`,ie)," +
  "{shape:e.shape,data:e.data.slice()}}var Xt=32;function Zt(e){let t=[];for(let n=e;S(n)&&t.length<Xt;n=n[0])t.p" +
  "ush(n.length);return t}function Qt(e,t,n,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{if(i===t" +
  ".length){if(typeof e!=`number`)throw new r({what:`not a number`,where:o(i),found:e,expected:`a number`});n[s++" +
  "]=e}else{if(!S(e)||e.length!==t[i])throw new r({what:`ragged array`,where:o(i),found:S(e)?e.length:e,expected:" +
  "`${t[i]} entries, as in the first row`});for(let t=0;t<e.length;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}function $t(e," +
  "t){let n=e;if(!Array.isArray(n))throw new r({what:`not a size`,where:t,found:n,expected:`a list of sizes`});fo" +
  "r(let n of e)if(!Number.isInteger(n)||n<0)throw new r({what:`not a size`,where:t,found:n,expected:`a whole num" +
  "ber, 0 or more`});let i=M(e);if(i>Ut)throw new r({what:`shape too large`,where:t,found:N(e),expected:`at most " +
  "${Ut} entries`});return i}function P(e,t,n){return new r({what:`shapes do not fit`,where:e,found:N(t),expected" +
  ":n})}function en(e){fe(e,nn,`combination`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative" +
  ":s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]>tn.length?[`a`,`b…`]:tn.slice(0,r[1]),arity:r,rul" +
  "es:i,formula:a,inferShape:rn,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[" +
  "r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e," +
  "a,r,t)}}}var tn=Array.from(`abcdfhijklmnopqrstuvwxz`),nn={name:v,symbol:v,arity:he,rules:D(me),value:x,derivat" +
  "ive:x,formula:ge};function rn(e){_(e,`shapes`,re);let[t]=e;return e.forEach((e,n)=>{if(!Gt(e,t))throw P(`input" +
  " ${n}`,e,`${N(t)}, as input 0`)}),t}function an(e,t=0){if(e.length===2)return[e[0],e[1]];throw P(`input ${t}`," +
  "e,`the shape [batch, units]`)}var on=en({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r" +
  "}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),sn={name:`concat`,fam" +
  "ily:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives" +
  ":[`1`,`1`]},inferShape(e){let[t]=an(e[0]),n=0;return e.forEach((r,i)=>{if(an(r,i)[0]!==t)throw P(`input ${i}`," +
  "r,`batch ${t}, as input 0 of ${N(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n+" +
  "+][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];f" +
  "or(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]" +
  "},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;" +
  "n++)a.data[e*s+n]+=t[e*r+o+n]}},cn=en({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[" +
  "n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivativ" +
  "es:[`1 / b`,`-a / b ^ 2`]}}),ln={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:" +
  "{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[an(rn(e))[0],1],forward({inputs:[e,t],out" +
  "put:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.dat" +
  "a[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++" +
  ")r.data[n]+=t.data[e]*i.data[n]}},un=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Ce(t,It),this.#t=t" +
  "his.#e.seed(fn(e)),_(this.#t,`stream`,mn,this.#e.name)}static restore(t,n){_(t,`state`,w);let r=new e(`restore" +
  "d`,n??It.get(t.generator,`generator`));return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,mn,r.#e.name),r}get s" +
  "tate(){return{generator:this.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return" +
  " e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i" +
  "<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(e){_(e,`count`,pn);let t=Math.floor(2**32/e);for(;;){let" +
  " n=Math.floor(this.#t.bits()/t);if(n<e)return n}}shuffle(e){_(e,`items`,C);let t=e;for(let e=t.length-1;e>0;e-" +
  "-){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,b),this.shuffle(" +
  "Uint32Array.from({length:e},(e,t)=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.j" +
  "oin(),this.#e)}},dn={expected:`a finite number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};fu" +
  "nction fn(e){if(dn.allows(e))return e;throw new r({what:`bad seed`,found:e,expected:dn.expected})}var pn={expe" +
  "cted:`a whole number from 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},mn={expected:`an object of " +
  "the functions bits and next`,allows:e=>c(e)&&[e.bits,e.next].every(x.allows)},hn={name:`dropout`,family:`combi" +
  "nation`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:T(`fraction of entries dropped`,.5,0,1),seed:E(`seed" +
  " of the mask generator`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forw" +
  "ard(e){let t=gn(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){" +
  "let i=gn(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function gn({training:e,draw:t,attribut" +
  "es:n}){return e?_n(n,t):()=>1}function _n({rate:e,seed:t},n){if(e===0)return()=>1;let r=new un(`${bn(t)}${n}`)" +
  ",i=yn(e);return()=>r.next()<e?0:i}function vn({rate:e,seed:t}){return{seed:kt(Dt(bn(t))),dropped:kt(BigInt(Mat" +
  "h.ceil(e*2**53)))}}function yn(e){return 1/(1-e)}function bn(e){return`dropout ${e} `}var xn=`sqrt(mean((x - m" +
  "ean(x)) ^ 2) + epsilon)`,Sn=`(x - mean(x)) / ${xn}`,Cn={name:`layer-normalisation`,family:`combination`,symbol" +
  ":`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],couples:!0,rules:{epsilon:ae(`added to the variance for stabilit" +
  "y`,1e-5)},formula:{value:`gain * ${Sn} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${Sn} * mean(gain * " +
  "g * ${Sn})) / ${xn}`,`g * ${Sn}`,`g`]},inferShape([e,...t]){let[,n]=an(e);return t.forEach((t,r)=>{if(!Gt(t,[n" +
  "]))throw P(`input ${r+1}`,t,`[${n}] for ${N(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}" +
  "}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=wn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=On(t,e,1)*a" +
  "[e]+On(n,e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){le" +
  "t o=c*s,l=r.data.slice(o,o+s);if(i===2){An(l,void 0,a.data);continue}let u=wn(e,c,n),d=l.map((e,n)=>e*On(t,n,1" +
  "));i===1?An(l,u.normal,a.data):kn(u,d,a.data,o)}}};function wn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1" +
  ")*e),a=En(i);for(let t=0;t<e;t++)i[t]/=a;let o=Dn(i);for(let t=0;t<e;t++)i[t]-=o;let s=Dn(i.map(e=>e*e))+r/a/a" +
  ",c=1/Math.sqrt(Math.max(s,Tn));return{normal:i.map(e=>e*c),slope:c/a}}var Tn=1e-300;function En(e){let t=e.red" +
  "uce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function Dn(e){return e.reduce((e,t)=>e+t,0)/e" +
  ".length}function On(e,t,n){return e===void 0?n:e.data[t]}function kn({normal:e,slope:t},n,r,i){let a=Dn(n),o=D" +
  "n(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function An(e,t,n){for(let r=0;r<" +
  "e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function jn(e){fe(e,Mn,`combination`);let{name:t,symbol:n,divisor:r,formul" +
  "a:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])" +
  "=>[an(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t+" +
  "+)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n" +
  "=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var Mn={name:v,symbol:v,divisor:x,formula:ge},Nn=jn({n" +
  "ame:`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Pn=en({name:`mu" +
  "ltiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Fn(e,t),derivative:(e,t,n)=>Fn(e,t,n),formula:{value:`a * b`,der" +
  "ivatives:[`b`,`a`]}});function Fn(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}" +
  "var In=en({name:`scale`,symbol:`·`,arity:[1,1],rules:{factor:T(`scaling factor`,1)},value:([e],t,{factor:n})=>" +
  "n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),Ln={name:`s" +
  "lice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:E(`first unit, counted from 0`,0,0" +
  "),to:E(`end unit, exclusive`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t" +
  ",to:n}){let[i,a]=an(e);if(t<n&&n<=a)return[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to " +
  "${n}`,expected:`from < to ≤ ${a} for ${N(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,a" +
  "ttributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1" +
  "]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<" +
  "i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},Rn={...en({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t" +
  ")=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[" +
  "0],exempt:`it blocks the gradient by definition`},zn=O(`combination`,[on,en({name:`subtract`,symbol:`−`,arity:" +
  "[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[" +
  "`1`,`-1`]}}),Pn,cn,In,sn,Ln,jn({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}" +
  "}),Nn,ln,Cn,hn,Rn,{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{" +
  "weights:ce(`weight of each input, in order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},in" +
  "ferShape(e,{weights:t}){if(e.forEach((e,t)=>{if(e.length>0)throw P(`input ${t}`,e,`a scalar, as a loss is`)})," +
  "t.length===e.length)return[];throw new r({what:`wrong count of weights`,found:t.length,expected:`${e.length}, " +
  "one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>" +
  "e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function Bn(e,t,n){retu" +
  "rn le(e,Vn(t,n),n,`option`)}function Vn(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=" +
  ">e!==void 0))}function Hn(e,t,n,r){o(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&ue(t[i" +
  "],i,a,n,r)}function Un(e,t){_(e,`rules`,w),_(t,`defaults`,w);let n=Object.entries(e).map(([e,n])=>[e,Object.ha" +
  "sOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}function F(e,t){return{meaning:e,default:t,expe" +
  "cted:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Wn(e,t){ret" +
  "urn{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}" +
  "function Gn(e,t,n){if(Number.isInteger(e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`tar" +
  "get of row ${t}`,found:e,expected:`a whole number from 0 to ${n-1}`})}var Kn={e:Math.E,pi:Math.PI,infinity:1/0" +
  ",NaN:NaN},qn=[`sum`,`mean`,`batch-mean`];function Jn(e){fe(e,Xn,`loss`);let{name:t,value:n,derivative:r,target" +
  "Derivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`]" +
  ",arity:[2,2],rules:{...e.rules,reduction:Yn(e.reduction)},formula:Qn(a),scalar:e,inferShape:([e,t])=>$n(e,t),f" +
  "orward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e" +
  "],r[e],a);i.data[0]=o*Zn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r" +
  ":i,u=o.data[0]*Zn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor(e){l" +
  "et n=o(e);return _(n,`formula`,Xn.formula,t),Qn(n)}},...s!==void 0&&{branches({inputs:[{data:e},{data:n}],attr" +
  "ibutes:r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t),i.push(o)}}}}}function Yn(e,t=qn" +
  "){return se(`how entry losses are reduced`,t,e)}var Xn={name:v,symbol:D(v),rules:D(me),reduction:{expected:`on" +
  "e of ${qn.join(`, `)}`,allows:e=>qn.includes(e)},value:x,derivative:x,targetDerivative:x,formula:ye(`value`,`d" +
  "erivative`,`targetDerivative`),formulaFor:D(x),side:D(x)};function Zn(e,t){let{reduction:n}=e;return n===`sum`" +
  "?1:n===`batch-mean`?1/(t.at(0)??1):1/M(t)}function Qn({value:e,derivative:t,targetDerivative:n}){return{value:" +
  "e,derivatives:[t,n]}}function $n(e,t){if(Gt(e,t))return[];throw new r({what:`prediction and target differ in s" +
  "hape`,found:N(t),expected:N(e)})}var er=Jn({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t)=>-(t*tr(M" +
  "ath.log(e))+(1-t)*tr(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivative:e=>tr(M" +
  "ath.log1p(-e))-tr(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -100))`,der" +
  "ivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -100)`}});fu" +
  "nction tr(e){return Math.max(e,-100)}var nr=Jn({name:`binary-cross-entropy-with-logits`,reduction:`mean`,value" +
  ":(e,t)=>j(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-A(-e):A(e)-t,targetDeriva" +
  "tive:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivative:`-y`}}" +
  "),rr=Jn({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,targetDer" +
  "ivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),ir=Jn({name" +
  ":`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>j(-t,ar(1-t*e)),targetDerivative:(e" +
  ",t)=>j(-e,ar(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDerivative:`if" +
  "(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function ar(e){return Math.max(0,Math.sign(e))}var or=Jn({" +
  "name:`huber`,rules:{delta:ae(`error where quadratic becomes linear`,1)},reduction:`mean`,value(e,t,{delta:n}){" +
  "let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>sr(e-t,n),targetDerivative:(e,t" +
  ",{delta:n})=>sr(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta / " +
  "2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)`},side:(e,t," +
  "{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function sr(e,t){return Math.min(Math.max(e,-t),t)}var cr=Jn({" +
  "name:`kullback-leibler`,rules:{prediction:se(`form of the prediction`,[`probability`,`logarithm`],`probability" +
  "`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?ur(e):t*(Math.log(t)-(n===`logarithm`?e:Math.log(" +
  "e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?ur(e):-t/e,targetDerivative:(e,t,{prediction:n}" +
  ")=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:lr(`log(y)`,`-t / y`),formulaFor:({prediction:e})=>e=" +
  "==`logarithm`?lr(`y`,`-t`):lr(`log(y)`,`-t / y`)});function lr(e,t){return{value:`if(t > 0, t * (log(t) - ${e}" +
  "), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function ur(e){return Number.isNaN(e)?NaN:0}var dr=J" +
  "n({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-t),tar" +
  "getDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDerivative:`sig" +
  "n(t - y)`},side:(e,t)=>Math.sign(e-t)}),fr=Jn({name:`mean-squared-error`,reduction:`mean`,value:(e,t)=>(e-t)*(" +
  "e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivative:`2 * (y" +
  " - t)`,targetDerivative:`2 * (t - y)`}}),pr={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,roles:[`y`," +
  "`t`],arity:[2,2],rules:{targets:se(`format of a target row`,[`index`,`distribution`],`index`),reduction:Yn(`me" +
  "an`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / sum(exp(" +
  "y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw P(`softmax-cross-entropy" +
  " prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Gt(t,r))return[];throw P(`softmax-c" +
  "ross-entropy target`,t,`${N(r)} for the logits ${N(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r" +
  ",reduction:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)=>Gn(e,t,o));let c=mr(t,o,r),l=0;fo" +
  "r(let e=0;e<a;e++){let t=e*o,n=Xe(s,t,t+o);for(let r=t;r<t+o;r++)l+=j(-$e(s,r,n),c(e,r-t))}n.data[0]=i===`mean" +
  "`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape" +
  "[0]:1);a===0?hr(e,mr(t,e.shape[1],n),s,o):n===`distribution`&&gr(e,s,o)},constantInputs:({targets:e})=>e===`in" +
  "dex`?[1]:[]};function mr({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function hr({shap" +
  "e:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Xe(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let " +
  "l=0;l<t;l++){let t=r(o,l),u=Ze(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*Qe(n,e+l,s))}}}function gr({shape:[e,t],data" +
  ":n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Xe(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*$e(n,a,o)}}var _r=O(`" +
  "loss`,[rr,fr,dr,or,er,nr,pr,ir,cr]);function vr(e,t=be(e,`operation`)){s(e,t,`field`),pe(e,Cr,t),e.stochastic!" +
  "==!0&&yr(e,t)}function yr({roles:e,rules:t,formula:n},r){let i=[...e.map(e=>e.replace(`…`,``)),...Object.keys(" +
  "t)],o=[...i,`y`,`g`,...Object.keys(Kn),`if`,`otherwise`];for(let e of[n.value,...n.derivatives])for(let[t,n]of" +
  " e.matchAll(br))if(!t.endsWith(`(`)&&xr.test(n)&&!o.includes(n.replace(/_(?=\\d+$)/,``)))throw a(`symbol`,`${r}" +
  "/formula`,n,i)}var br=/([\\p{L}\\p{M}\\p{N}_]+)(\\s*\\()?/gu,xr=/^[a-z]\\w*$/i,Sr=[`weighted-sum`,`activation`,`comb" +
  "ination`,`loss`],Cr={name:v,family:{expected:`one of ${Sr.join(`, `)}`,allows:e=>Sr.includes(e)},symbol:{expec" +
  "ted:`a text, which may be empty`,allows:e=>typeof e==`string`},roles:ne,arity:he,rules:me,formula:ge,formulaFo" +
  "r:D(x),facts:D(ve),inferShape:x,origin:D(x),couples:D(_e),forward:x,backward:x,branches:D(x),exempt:D(v),stoch" +
  "astic:D(_e),constantInputs:D(x)},wr={name:`weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`" +
  "],arity:[2,1/0],rules:{transpose:oe(`weights are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * " +
  "w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=Er(e),[r]=e[0],i=0;for(let a=0;a<n;a++){l" +
  "et o=e[a],s=e[n+a];if(o.length!==2)throw P(`weighted-sum value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r" +
  ")throw P(`weighted-sum value ${a}`,o,`the batch size ${r} of ${N(e[0])}`);let[c,l]=Dr(s,t);if(l!==o[1])throw P" +
  "(`weighted-sum weight ${a}`,s,`weights for the ${o[1]} units of ${N(o)}`);if(a>0&&c!==i)throw P(`weighted-sum " +
  "weight ${a}`,s,`weights to ${i} units, as weight 0`);i=c}let a=e.at(2*n);return a!==void 0&&Mr(a,i),[r,i]},for" +
  "ward({inputs:e,output:t,attributes:{transpose:n}}){let r=Er(e),[i,a]=t.shape;Or(t,e.at(2*r));for(let o=0;o<r;o" +
  "++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++)" +
  "{let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=Er(" +
  "e.inputs);n<i?kr(e,t,n,r):n<2*i?Ar(e,t,n-i,r):jr(t,r)}};function Tr(e){let t=Er(e);return{values:e.slice(0,t)," +
  "weights:e.slice(t,2*t),bias:e[2*t]}}function Er({length:e}){return e>>1}function Dr(e,t){if(_(e,`shape of weig" +
  "hts`,te),e.length===0)return[1,1];if(e.length!==2)throw P(`weighted-sum weight`,e,`a scalar or the shape [out," +
  " in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function Or({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r." +
  "data.length===1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function kr(" +
  "{inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[Er(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[" +
  "1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+" +
  "=n*c[t*u+r*d]}}function Ar({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1" +
  "],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r" +
  "<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function jr({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<" +
  "e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Mr(e,t){if(!(e.length===0||e.length===1&&e[0]===t))" +
  "throw P(`weighted-sum bias`,e,`a scalar or the shape [${t}]`)}var Nr=O(`operation`,[wr,...zn,...gt,..._r]);fun" +
  "ction Pr(e){if(!Number.isFinite(e))throw new r({what:`bad learning rate`,found:e,expected:`a finite number`})}" +
  "function Fr(e){let t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{for" +
  "mula:Vr(e),constants:Object.assign({},...e.map(({constants:e})=>e)),...zr(e),init(e){return _(e,`size`,b),Obje" +
  "ct.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;Hr(s,i,a,n),Pr" +
  "(o.learningRate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;" +
  "e++)t[e]-=r[e]}}}function Ir(e,t){_(e,`pieces`,C,t),e.forEach((e,n)=>{_(e,`piece ${n}`,Lr,t),_(e.describe(`g`)" +
  ",`description of piece ${n}`,Rr,t)})}var Lr={expected:`an object of the functions describe and apply, and of s" +
  "lots and constants if it has any`,allows:e=>c(e)&&[e.describe,e.apply].every(x.allows)&&[e.slots,e.constants]." +
  "every(e=>e===void 0||c(e))},Rr={expected:`an object of the direction, a text, and of lines, a list of texts, i" +
  "f it has any`,allows:e=>c(e)&&v.allows(e.direction)&&(e.lines===void 0||ne.allows(e.lines))};function zr(e){le" +
  "t t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length" +
  "?{kernels:t}:{}}function Br(e,t){return e?[t]:[]}function Vr(e){let t=[],n=`g`;for(let r of e){let e=r.describ" +
  "e(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Hr(e,t,n,r){if(t.len" +
  "gth!==e)throw Ur(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Ur(`state/${t}`,r,e)" +
  "}}function Ur(e,t,n){return new r({what:`wrong size for this parameter`,where:e,found:t,expected:`${n} numbers" +
  "`})}var Wr=se(`whose definition to follow`,[`pytorch`,`keras`],`pytorch`);function Gr(e){fe(e,Kr,`optimiser`);" +
  "let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Wr},o=(e={},n=t)=>{let o=Vn(e,n),s=o.convent" +
  "ion===`keras`?r:void 0,c=i(Bn(a,{...s,...o},n));return Ir(c,n),Fr(c)};return{name:t,title:n,options:a,formula:" +
  "o().formula,create:o}}var Kr={name:v,title:v,options:me,keras:D({expected:`an object of names and values`,allo" +
  "ws:c}),pieces:x};function qr(e,t,n,r){_(e,`optimiser`,Jr,t);let i=(n={},i=t)=>e.create({...r,...Vn(n,i)},i);re" +
  "turn{name:t,title:n,options:Un(e.options,r),formula:i().formula,create:i}}var Jr={expected:`an optimiser`,allo" +
  "ws:e=>c(e)&&x.allows(e.create)&&me.allows(e.options)};function Yr(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;retur" +
  "n{constants:{δ:e},describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:" +
  "{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);f" +
  "or(let e=0;e<n.length;e++)t[e]*=o}}}function Xr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=" +
  ">`√(${e} + ε)`}:{inside:0,outside:e,epsilon:e,write:e=>`(√${e} + ε)`}}function Zr(e,t){return{name:e,count:t.l" +
  "ength,steadyFrom:0,settle(e,n){e.set(t,n)}}}function Qr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon}," +
  "describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Zr(`summed-squares`,[t.insid" +
  "e,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.i" +
  "nside)+t.outside}}}function $r(e,t){return t===`keras`?ti(e):ei(e)}function ei(e){return Br(e>0,{constants:{λ:" +
  "e},describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Zr(`coupled-decay`,[e]),apply(t,n){for(let" +
  " r=0;r<n.length;r++)t[r]+=e*n[r]}})}function ti(e){return Br(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1" +
  " − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r})" +
  "{t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var ni=Gr({name:" +
  "`adagrad`,title:`Adagrad`,options:{lrDecay:F(`learning rate decay`,0),initialAccumulator:F(`initial sum of squ" +
  "ares`,0),epsilon:F(`numerical stability term`,1e-10),weightDecay:F(`weight decay coefficient`,0)},keras:{initi" +
  "alAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...$r(i" +
  ".weightDecay,r),Qr(t,Xr(n,r)),Yr(e)]});function ri(e){let t=new Float64Array(ai).fill(NaN),n=0,r=1;return i=>{" +
  "let a=i%ai,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}function ii(e){return Math" +
  ".log(2**-54)/Math.log(e)}var ai=256;function oi({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===" +
  "`keras`,[o,s]=[ri(e),ri(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β" +
  "₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u" +
  ", v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ " +
  "/ (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,steadyFrom:ii(Math.max(e,t)),settl" +
  "e(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n" +
  ":n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1))," +
  "g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n" +
  "]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var si={beta1:Wn(`decay rate of the first moment`,.9),beta2:Wn(`decay r" +
  "ate of the second moment`,.999),epsilon:F(`numerical stability term`,1e-8),amsgrad:oe(`whether to use the maxi" +
  "mum second moment`,!1)},ci=Gr({name:`adam`,title:`Adam`,options:{...si,weightDecay:F(`weight decay coefficient" +
  "`,0)},keras:{epsilon:1e-7},pieces:e=>[...$r(e.weightDecay,e.convention),oi(e),Yr()]}),li=Gr({name:`adamw`,titl" +
  "e:`AdamW`,options:{...si,weightDecay:F(`weight decay coefficient`,.01)},keras:{epsilon:1e-7,weightDecay:.004}," +
  "pieces:e=>[...ti(e.weightDecay),oi(e),Yr()]}),ui=qr(ci,`amsgrad`,`AMSGrad`,{amsgrad:!0});function di({momentum" +
  ":e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + " +
  "${t>0?`(1 − min(1, k) · τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direc" +
  "tion:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=" +
  "+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t" +
  "]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var fi=Gr({name:`sgd`,title:`Gradient descent`,options:{momentum:Wn(`moment" +
  "um coefficient`,0),dampening:Wn(`dampening for momentum`,0),nesterov:oe(`whether to use Nesterov momentum`,!1)" +
  ",weightDecay:F(`weight decay coefficient`,0)},pieces(e){let{momentum:t,dampening:n,nesterov:i,convention:a}=e;" +
  "if(i&&(t===0||n>0))throw new r({what:`nesterov needs a velocity without dampening`,found:{momentum:t,dampening" +
  ":n},expected:`momentum above 0 and dampening 0`});let o=Br(t>0,di({momentum:t,dampening:n,nesterov:i})),s=a===" +
  "`keras`?[Yr(),...o]:[...o,Yr()];return[...$r(e.weightDecay,a),...s]}}),pi=qr(fi,`momentum`,`Momentum`,{momentu" +
  "m:.9}),mi=qr(fi,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function hi(e,t){return{slots:{squares:0},con" +
  "stants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}" +
  "`}),kernel:Zr(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.leng" +
  "th;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function gi(e,t){return{slots:{s" +
  "quares:0,mean:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (" +
  "1 − ρ) · ${e}`,`c ← max(0, s − m²)`],direction:`${e} / ${t.write(`c`)}`}),kernel:Zr(`averaged-variance`,[e,1-e" +
  ",t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*" +
  "n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var _i=O(`optimis" +
  "er`,[fi,pi,mi,ni,Gr({name:`rmsprop`,title:`RMSprop`,options:{rho:Wn(`decay rate of the mean square`,.99),momen" +
  "tum:Wn(`momentum coefficient`,0),centered:oe(`whether to divide by the standard deviation`,!1),epsilon:F(`nume" +
  "rical stability term`,1e-8),weightDecay:F(`weight decay coefficient`,0)},keras:{rho:.9,epsilon:1e-7},pieces({r" +
  "ho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=Xr(r,i),s=Br(t>0,di({momentum:t}));return[...$r" +
  "(a.weightDecay,i),n?gi(e,o):hi(e,o),...i===`keras`?[Yr(),...s]:[...s,Yr()]]}}),ci,li,ui]);function vi(e,t,n){l" +
  "et r=Ce(e,_i,n).create(t,n);return _(r,`updater`,yi,n),r}var yi={expected:`an object of the functions init and" +
  " update`,allows:e=>c(e)&&[e.init,e.update].every(x.allows)};function bi({length:e}){return{expected:`a list of" +
  " ${e} numbers`,allows:t=>S(t)&&t.length===e}}var xi=O(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,der" +
  "ivative:`λ · sign(w)`,value(e,t){_(e,`weights`,C),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math" +
  ".abs(e[t]);return t*n},accumulate(e,t,n){_(e,`weights`,C),_(t,`strength`,y),_(n,`gradient`,bi(e));for(let r=0;" +
  "r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e" +
  ",t){_(e,`weights`,C),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulat" +
  "e(e,t,n){_(e,`weights`,C),_(t,`strength`,y),_(n,`gradient`,bi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);" +
  "function Si(e){fe(e,Ci,`schedule`);let{factor:t,...n}=e;return{...n,create(e={},r=n.name){let i=t(Bn(n.options" +
  ",e,r));return _(i,`factor`,x,r),i}}}var Ci={name:v,title:v,formula:v,options:me,factor:x},wi=Si({name:`constan" +
  "t`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),Ti=Si({name:`cos" +
  "ine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:E(`T: step at which the rate reaches 0`,1" +
  ",1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),Ei=Si({name:`exponential`,title:`Exponential`,form" +
  "ula:`lr · γᵏ`,options:{gamma:F(`decay factor per step`,.99)},factor:({gamma:e})=>t=>e**t}),Di=Si({name:`linear" +
  "`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:E(`T: length of the decay in st" +
  "eps`,1,1e3),end:F(`final factor`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Oi=O(`schedule`,[w" +
  "i,Si({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:E(`steps between drops`,1,100),gamm" +
  "a:F(`decay factor per drop`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),Ei,Di,Ti,Si({name:`warm-u" +
  "p`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:E(`n: number of warm-up steps`,1,100)},fa" +
  "ctor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function ki(e,t,n){let r=Ce(e,Oi,n).create(t,n);return _(r,`facto" +
  "r`,x,n),r}var Ai=globalThis.kernels.float32,ji=globalThis.kernels.float64,Mi={end:[],gather:[`into`,`table`,`r" +
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
  "assage:[`number`]},Ni=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu t" +
  "anh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Pi=[`half-squared-error`,`mean-squared-er" +
  "ror`,`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback" +
  "-leibler probability`,`kullback-leibler logarithm`],Fi=[`done`,`l1`,`l2`,`norm`,`value`],Ii=[`nothing`,`added`" +
  ",`bias`],Li={listHead:96},Ri=[`rate`,`coupled-decay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged" +
  "-variance`,`summed-squares`,`adaptive-moments`,`greatest-moments`],zi=[`program`,`loss`,`gradient`,`trained`,`" +
  "parameter`,`penalised`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`" +
  "shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],I={lo" +
  "ssTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,firstStep:136,random:144,frameSize:176},Bi=class" +
  " extends r{name=`Uncompilable`;node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}" +
  "`,expected:n}),this.node=e}},Vi=class extends r{},Hi=class extends r{name=`NonFiniteFault`;node;step;kind;cons" +
  "tructor(e,t,n,r){let i=n===`parameter`&&t>0;super({what:`non-finite ${n===`parameter`?`value`:n}`,where:`node " +
  "${e}, step ${t}`,found:r,expected:i?`finite numbers after the update of step ${t-1}`:`finite numbers; no param" +
  "eter was changed`}),this.node=e,this.step=t,this.kind=n}};function Ui(e,t){if(Number.isFinite(e.loss)&&e.param" +
  "eters.every(({frozen:e,gradient:t})=>e||t.data.every(Number.isFinite)))return;for(let n of e.nodes){let e=n.ha" +
  "sValue?n.value.data.find(e=>!Number.isFinite(e)):void 0,r=n.family===`parameter`&&!n.frozen?`parameter`:`value" +
  "`;if(e!==void 0)throw new Hi(n.id,t,r,e)}let n=Wi(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]" +
  "]),t);if(n!==void 0)throw n;for(let n of[...e.nodes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>" +
  "!Number.isFinite(e));if(e!==void 0)throw new Hi(n.id,t,`gradient`,e)}}function Wi(e,t,n=Number){let r=0;for(le" +
  "t[i,a]of e)if(r=n(r+n(a)),!Number.isFinite(r))return new Hi(i,t,`value`,r)}function Gi(e){if(!(e instanceof r)" +
  "){let t=e instanceof Error?e.message:String(e);return{type:`error`,message:t,what:t}}let{message:t,what:n,wher" +
  "e:i,found:a,expected:o,nearest:s}=e,c={message:t,what:n,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a" +
  "}};return e instanceof Hi?{...c,type:`non-finite`,node:e.node,step:e.step,kind:e.kind}:e instanceof Bi?{...c,t" +
  "ype:`uncompilable`,node:e.node}:{...c,type:e instanceof Vi?`unfit`:`fault`}}var Ki=class{#e;#t=1;constructor(e" +
  "){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*t" +
  "his.#t,n)))}};function qi({values:e,gradients:t},n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.p" +
  "ositions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.len" +
  "gth;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array.from(e.positions),gradients:Int32Array.f" +
  "rom(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Ji=class{positions;tensors;#e;constructor(e,t){this.p" +
  "ositions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e.has(e)}};function Yi({values:e,gradients:t," +
  "numbers:n}){return[e.buffer,t.buffer,n.buffer]}function L(e){return typeof e==`function`}function Xi(e){let t=" +
  "e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Object.create(Error.prototype),t.prototype.cons" +
  "tructor=t,t}var Zi=Xi(e=>function(t){e(this),this.message=t?`${t.length} errors occurred during unsubscription" +
  ":\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});f" +
  "unction Qi(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var R=class e{constructor(e){this.initialTeardow" +
  "n=e,this.closed=!1,this._parentage=null,this._finalizers=null}unsubscribe(){let e;if(!this.closed){this.closed" +
  "=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isArray(t))for(let e of t)e.remove(this);else t" +
  ".remove(this)}let{initialTeardown:n}=this;if(L(n))try{n()}catch(t){e=t instanceof Zi?t.errors:[t]}let{_finaliz" +
  "ers:r}=this;if(r){this._finalizers=null;for(let t of r)try{ta(t)}catch(t){e??=[],t instanceof Zi?e=[...e,...t." +
  "errors]:e.push(t)}}if(e)throw new Zi(e)}}add(t){if(t&&t!==this){if(this.closed)ta(t);else{if(t instanceof e){i" +
  "f(t.closed||t._hasParent(this))return;t._addParent(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_ha" +
  "sParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t" +
  "}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?" +
  "this._parentage=null:Array.isArray(t)&&Qi(t,e)}remove(t){let{_finalizers:n}=this;n&&Qi(n,t),t instanceof e&&t." +
  "_removeParent(this)}};R.EMPTY=(()=>{let e=new R;return e.closed=!0,e})();var $i=R.EMPTY;function ea(e){return " +
  "e instanceof R||e&&`closed`in e&&L(e.remove)&&L(e.add)&&L(e.unsubscribe)}function ta(e){L(e)?e():e.unsubscribe" +
  "()}var na={onUnhandledError:null,onStoppedNotification:null,Promise:void 0,useDeprecatedSynchronousErrorHandli" +
  "ng:!1,useDeprecatedNextContext:!1},ra={setTimeout(e,t,...n){let{delegate:r}=ra;return r?.setTimeout?r.setTimeo" +
  "ut(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=ra;return(t?.clearTimeout||clearTimeout)(e)" +
  "},delegate:void 0};function ia(e){ra.setTimeout(()=>{let{onUnhandledError:t}=na;if(t)t(e);else throw e})}funct" +
  "ion aa(){}var oa=la(`C`,void 0,void 0);function sa(e){return la(`E`,void 0,e)}function ca(e){return la(`N`,e,v" +
  "oid 0)}function la(e,t,n){return{kind:e,value:t,error:n}}var ua=null;function da(e){if(na.useDeprecatedSynchro" +
  "nousErrorHandling){let t=!ua;if(t&&(ua={errorThrown:!1,error:null}),e(),t){let{errorThrown:e,error:t}=ua;if(ua" +
  "=null,e)throw t}}else e()}function fa(e){na.useDeprecatedSynchronousErrorHandling&&ua&&(ua.errorThrown=!0,ua.e" +
  "rror=e)}var pa=class extends R{constructor(e){super(),this.isStopped=!1,e?(this.destination=e,ea(e)&&e.add(thi" +
  "s)):this.destination=xa}static create(e,t,n){return new _a(e,t,n)}next(e){this.isStopped?ba(ca(e),this):this._" +
  "next(e)}error(e){this.isStopped?ba(sa(e),this):(this.isStopped=!0,this._error(e))}complete(){this.isStopped?ba" +
  "(oa,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this.isStopped=!0,super.unsubscribe" +
  "(),this.destination=null)}_next(e){this.destination.next(e)}_error(e){try{this.destination.error(e)}finally{th" +
  "is.unsubscribe()}}_complete(){try{this.destination.complete()}finally{this.unsubscribe()}}},ma=Function.protot" +
  "ype.bind;function ha(e,t){return ma.call(e,t)}var ga=class{constructor(e){this.partialObserver=e}next(e){let{p" +
  "artialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){va(e)}}error(e){let{partialObserver:t}=this;if(t.error" +
  ")try{t.error(e)}catch(e){va(e)}else va(e)}complete(){let{partialObserver:e}=this;if(e.complete)try{e.complete(" +
  ")}catch(e){va(e)}}},_a=class extends pa{constructor(e,t,n){super();let r;if(L(e)||!e)r={next:e??void 0,error:t" +
  "??void 0,complete:n??void 0};else{let t;this&&na.useDeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()" +
  "=>this.unsubscribe(),r={next:e.next&&ha(e.next,t),error:e.error&&ha(e.error,t),complete:e.complete&&ha(e.compl" +
  "ete,t)}):r=e}this.destination=new ga(r)}};function va(e){na.useDeprecatedSynchronousErrorHandling?fa(e):ia(e)}" +
  "function ya(e){throw e}function ba(e,t){let{onStoppedNotification:n}=na;n&&ra.setTimeout(()=>n(e,t))}var xa={c" +
  "losed:!0,next:aa,error:ya,complete:aa},Sa=typeof Symbol==`function`&&Symbol.observable||`@@observable`;functio" +
  "n Ca(e){return e}function wa(e){return e.length===0?Ca:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(" +
  "e),t)}}var z=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;return n.source=this,n.operator" +
  "=t,n}subscribe(e,t,n){let r=Da(e)?e:new _a(e,t,n);return da(()=>{let{operator:e,source:t}=this;r.add(e?e.call(" +
  "r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e" +
  ".error(t)}}forEach(e,t){return t=Ta(t),new t((t,n)=>{let r=new _a({next:t=>{try{e(t)}catch(e){n(e),r.unsubscri" +
  "be()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source?.subscribe(e)}[Sa](){return t" +
  "his}pipe(...e){return wa(e)(this)}toPromise(e){return e=Ta(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e" +
  "),()=>e(n))})}};z.create=e=>new z(e);function Ta(e){return e??na.Promise??Promise}function Ea(e){return e&&L(e" +
  ".next)&&L(e.error)&&L(e.complete)}function Da(e){return e&&e instanceof pa||Ea(e)&&ea(e)}function Oa(e){return" +
  " L(e?.lift)}function ka(e){return t=>{if(Oa(t))return t.lift(function(t){try{return e(t,this)}catch(e){this.er" +
  "ror(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}function Aa(e,t,n,r,i){return new ja(e,t," +
  "n,r,i)}var ja=class extends pa{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,th" +
  "is._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t){" +
  "e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){try{n()}catch(t){e.error(t)}f" +
  "inally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubsc" +
  "ribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(this)}}},Ma=Xi(e=>function" +
  "(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`}),Na=class extends z{constru" +
  "ctor(){super(),this.closed=!1,this.currentObservers=null,this.observers=[],this.isStopped=!1,this.hasError=!1," +
  "this.thrownError=null}lift(e){let t=new Pa(this,this);return t.operator=e,t}_throwIfClosed(){if(this.closed)th" +
  "row new Ma}next(e){da(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentObservers||=Array.from(this.o" +
  "bservers);for(let t of this.currentObservers)t.next(e)}})}error(e){da(()=>{if(this._throwIfClosed(),!this.isSt" +
  "opped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for(;t.length;)t.shift().error" +
  "(e)}})}complete(){da(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;fo" +
  "r(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,this.observers=this.currentOb" +
  "servers=null}get observed(){return this.observers?.length>0}_trySubscribe(e){return this._throwIfClosed(),supe" +
  "r._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedStatuses(e),this._innerSubsc" +
  "ribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n?$i:(this.currentObservers=" +
  "null,r.push(e),new R(()=>{this.currentObservers=null,Qi(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thro" +
  "wnError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new z;return e.source=this,e}};N" +
  "a.create=(e,t)=>new Pa(e,t);var Pa=class extends Na{constructor(e,t){super(),this.destination=e,this.source=t}" +
  "next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.er" +
  "ror)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null||t.call(e)}_subscribe(e){r" +
  "eturn this.source?.subscribe(e)??$i}};function Fa(e){return!!e&&(e instanceof z||L(e.lift)&&L(e.subscribe))}fu" +
  "nction Ia(e,t){return ka((n,r)=>{let i=0;n.subscribe(Aa(r,n=>{r.next(e.call(t,n,i++))}))})}var La=class extend" +
  "s r{name=`GraphFault`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...Va(" +
  "t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},Ra=class{#e=[];attempt(e){if(!(this.#e.length>=100" +
  "))try{return e()}catch(e){if(!(e instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw " +
  "new r(e())})}stop(){if(this.#e.length>0)throw new La(this.#e)}};function za(e,t,n){let i=e instanceof Error?e:" +
  "Error(String(e)),a=e instanceof r?Va(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`nod" +
  "e ${t}, ${a.where}`;return new r({...a,where:o},{cause:i})}function Ba(e=`a g.loss or a scalar node at the end" +
  "`){return new r({what:`nothing to differentiate`,expected:e})}function Va({what:e,where:t,found:n,expected:r})" +
  "{return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function Ha(e,t){return new z(n=>{let r=new Map," +
  "i=[],a=new R,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new R;for(let e of i)a.add(e.value$.subsc" +
  "ribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.s" +
  "ubscribe({next:e=>{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??" +
  "NaN;n.next(t)},complete:()=>{n.complete()}}))})}var Ua={expected:`true or false`,allows:e=>typeof e==`boolean`" +
  "},Wa={expected:`a finite number`,allows:Number.isFinite},Ga={expected:`a finite number, 0 or more`,allows:e=>N" +
  "umber.isFinite(e)&&e>=0},Ka={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},qa={expected:" +
  "`a number, 0 or more`,allows:e=>typeof e==`number`&&e>=0},Ja={expected:`a whole number, 1 or more`,allows:e=>N" +
  "umber.isSafeInteger(e)&&e>0},Ya={expected:`a list`,allows:Array.isArray},Xa={expected:``,allows:()=>!0};functi" +
  "on Za({expected:e,allows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Qa(e,t){ret" +
  "urn{expected:t,allows:t=>typeof t?.[e]==`function`}}function $a(e,t){if(typeof e!=`function`)throw new r({what" +
  ":`not a function`,where:t,found:e,expected:`a function`})}var eo=class{held=to;#e;#t=to;#n=to;#r;constructor(e" +
  "){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r" +
  ",e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#" +
  "n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e})" +
  "{for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data" +
  ".length!==e.data.length&&(this.#r=Kt(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.h" +
  "as(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},t" +
  "o=new Map,no=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new z(t=>{this.#t++===0&&e.observed?.(" +
  "!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!" +
  "t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e" +
  ".length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of thi" +
  "s.#e)e.complete()}},ro=class extends z{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerC" +
  "ount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this." +
  "#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},io=cl" +
  "ass{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new ro;objectiveWeight=0;flow" +
  "s=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=" +
  "typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.p" +
  "osition,this.rank=e.rank,this.shape=e.shape,this.units=Wt(e.shape),this.inputs=t,this.propagation=n}get hasVal" +
  "ue(){return this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propag" +
  "ation.catchUp(),this.current!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,expec" +
  "ted:this.missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;thr" +
  "ow new r({what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return" +
  " this.valueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return th" +
  "is.#n??=new no({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.emitter.willEmitValue(this.po" +
  "sition)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){" +
  "return this.#r??=new no({latest:()=>!(this.#a||this.propagation.emitter.willEmitGradient(this.position))&&this" +
  ".propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}uni" +
  "t(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+" +
  "e]);return{value$:this.value$.pipe(Ia(t)),gradient$:this.gradient$.pipe(Ia(t))}}get clamped(){return this.clam" +
  "ps?.any??!1}get held(){return this.clamps?.held??to}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not a" +
  " value to hold`,where:this.id,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this." +
  "clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],th" +
  "is.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;th" +
  "is.#t?.data.length!==e.data.length&&(this.#t=Kt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(" +
  "let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientD" +
  "ue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(th" +
  "is.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradie" +
  "nt(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this." +
  "#n?.observed===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose" +
  "(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&G" +
  "t(t.shape,e)?t:Kt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradien" +
  "tDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteg" +
  "er(e)&&e>=0&&e<this.units))throw new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number fro" +
  "m 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new" +
  " eo(this.units),e(this.clamps),this.propagation.due(this)})}};function ao(e,{id:t,shape:n,units:i}){let a=co(e" +
  ",t),o=M(a),s=`${N(n)}${n[0]===-1?` or its numbers row by row`:``}`,c=()=>{let n=a.length>0||typeof e==`number`" +
  "||qt(e);return new r({what:o?`values do not fit`:`no rows`,where:t,found:n?N(a):e,expected:s})};if(n[0]!==-1){" +
  "if(ArrayBuffer.isView(e)&&a[0]===M(n)||Gt(a,n))return n;throw c()}if(a.length===2&&a[1]===i)return a;if(a.leng" +
  "th<2&&o>0&&o%i===0)return[o/i,i];throw c()}function oo(e,t,n){let r=qt(e)?e.data:e;r instanceof Float64Array?t" +
  ".set(r):Qt(r,Zt(r),t,n)}function so(e,t,n){let r=n===void 0?co(e,t):ao(e,n),i=new Float64Array($t(r,t));return" +
  " oo(e,i,t),{shape:r,data:i}}function co(e,t){return qt(e)?(Jt(e,t),e.shape):Zt(e)}var lo=class extends io{fami" +
  "ly;symbol;times=0;#e=new R;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.i" +
  "d,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(so(e.spec.value,this.id))}set(e){let t=this.#a(e);" +
  "this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??t" +
  "his.given??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Qa(`subscri" +
  "be`,`an Observable`),this.id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e" +
  ",this)}});return this.#e.add(t),t}get given(){return this.#n??this.current}get frozen(){return this.#i}freeze(" +
  "){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp()," +
  "this.#i=!1,this.propagation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape" +
  "[0]:void 0}recompute(){let e=this.given,t=this.#t??(e===void 0?void 0:Yt(e));return t!==void 0&&(this.times++," +
  "this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?Yt(t):void 0,this.become(t,t.shape[" +
  "0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}mis" +
  "sing(){return`a value for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){" +
  "return this.propagation.running||this.#t!==void 0?Kt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=" +
  "ao(e,this),n=this.blank(t);return oo(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=" +
  ">{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}};fun" +
  "ction uo(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return _(i,`origin`,fo,e.name),i}}var" +
  " fo={expected:`the index of an input and of a unit of it`,allows:e=>Array.isArray(e)&&e.length===2&&e.every(Nu" +
  "mber.isSafeInteger)},po=class extends R{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.so" +
  "urce=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#" +
  "e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubsc" +
  "ribe(),this.source.changed.detach(this))}accumulate(e,t){let{consumer:n}=this;if(!n.flows||!n.hasValue)return;" +
  "let r=n.passedGradient;if(r!==void 0)try{let i=t===void 0?r:mo(r,t,n.units);n.operation.backward(n.call,i,this" +
  ".index,e)}catch(e){throw za(e,n.id,n.op)}}contribution(e){this.#e.ensureGradients();let{shape:t,data:n}=this.s" +
  "ource.gradient,r={shape:t,data:new Float64Array(n.length)};return this.accumulate(r,e),r}get contribution$(){r" +
  "eturn this.source.gradient$.pipe(Ia(()=>this.contribution()))}};function mo({shape:e,data:t},n,r){return{shape" +
  ":e,data:t.map((e,t)=>t%r===n?e:0)}}var ho=class extends io{operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=" +
  "!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#t={attri" +
  "butes:this.attributes,inputs:n.map(()=>_o),output:_o,training:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e." +
  "edges.push(new po(e,this,t,r)))}get flow(){return this.#e??=go(this),this.#e}recompute(){if(this.clamps?.advan" +
  "ce(),!this.#i())return!1;let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.out" +
  "put=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#r=!0,za(e,this.id" +
  ",this.op)}return this.become(this.clamped?Yt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rollBack():super.r" +
  "ollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t.output=e??_o,e!==void 0&&this.clamped&&(this.#t.out" +
  "put=Kt(e.shape),this.operation.forward(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===v" +
  "oid 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){let{current:r}" +
  "=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[0]===-1&&this." +
  "#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};function go({operation:e,attributes:t,inputs:n,u" +
  "nits:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e})=>e),a=uo(e);try{return a&&Array.from({length:r}" +
  ",(e,n)=>a(n,i,t))}catch{return}}var _o={shape:[0],data:new Float64Array};function vo(e,t){return new z(n=>{let" +
  " r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i}))," +
  "n.next(e()),i()})}var yo=200;function bo(e,...t){return e+t.map(e=>`/${xo(String(e))}`).join(``)}function xo(e" +
  "){return(e.length>yo?`${e.slice(0,yo)}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var So=[`input`,`target`" +
  ",`parameter`];function Co(e,t){if(!(typeof e==`string`&&e.length>0&&e.length<=200))throw new r({what:`not an i" +
  "d`,where:t,found:e,expected:`a text of 1 to 200 characters`})}function wo(e){return So.includes(e)}function To" +
  "({op:e},t){if(typeof e!=`string`)return vr(e,t),e;if(!wo(e)){if(Nr.has(e))return Nr.get(e);throw new r({what:`" +
  "unknown operation`,where:t,found:e,expected:`the name of an operation, or readGraph(text, { operations: [...] " +
  "})`,nearest:i(e,[...So,...Nr.names])})}}function Eo({attributes:e=ko},t,n){return le(t?.rules??ko,e,n)}functio" +
  "n Do({id:e,inputs:t},n,i){let[a,o]=n?.arity??[0,0];if(t.length>=a&&t.length<=o)return;let s=a===o?String(a):o=" +
  "==1/0?`${a} or more`:`${a} to ${o}`;throw new r({what:`wrong count of inputs of ${e}`,where:i,found:t.length,e" +
  "xpected:s})}function Oo(e,t,n){let{id:i,operation:a,attributes:o}=e;if(a===void 0)return jo(e,n??`node ${i}`);" +
  "try{let e=a.inferShape(t.map(e=>e.shape),o);return _(e,`shape`,Ao,a.name),e}catch(e){if(!(e instanceof r))thro" +
  "w e;let o=t.map(e=>`${e.id} ${N(e.shape)}`).join(`, `),s=[n,e.where].filter(e=>e!==void 0).join(`, `);throw ne" +
  "w r({...Va(e),what:`${e.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var ko={},Ao={expected:" +
  "`a list of sizes`,allows:e=>Array.isArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function jo({" +
  "id:e,op:t,units:n,value:i},a){if(t===`parameter`)return Mo(e,i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1" +
  ")throw new r({what:`width of ${e}`,where:`${a}/units`,found:n,expected:`a whole number, 1 or more`});$t([1,n]," +
  "`${a}/units`);let o=[-1,n];return i!==void 0&&No(e,i,o,`${a}/value`),o}function Mo(e,t,n){if(t===void 0)throw " +
  "new r({what:`parameter ${e} without numbers`,where:`${n}/data`,expected:`its shape and data`});let i=$t(t.shap" +
  "e,`${n}/shape`);return Po(`parameter ${e}`,t,i,`${n}/data`),t.shape}function No(e,t,n,i){let a=$t(t.shape,i);i" +
  "f(!Gt([-1,...t.shape.slice(1)],n)||t.shape.length===0)throw new r({what:`value of ${e}`,where:i,found:N(t.shap" +
  "e),expected:N(n)});Po(`value of ${e}`,t,a,i)}function Po(e,{shape:t,data:n},i,a){let o=n?.length;if(o!==i)thro" +
  "w new r({what:e,where:a,found:o,expected:`${i} numbers for ${N(t)}`})}var Fo=class{waiting;#e;#t=[];#n=[];cons" +
  "tructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e])" +
  ",this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(" +
  "this.#n[n])}};function Io(e){Hn(e,Bo,zo,`field`),_(e.nodes,`nodes`,Ya,zo),e.nodes.forEach((e,t)=>{Hn(e,Vo,Go(t" +
  "),`field`),_(e.inputs,`inputs`,Ya,Go(t))});let t=new Ra,n=new Uo(e,t,Go),r=n.resolve(),i=n.order(r);t.stop();l" +
  "et a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a" +
  ",position:o,objective:s}}function Lo(e,{position:t}){let n=t.get(e);if(n!==void 0)return n;throw new r({what:`" +
  "unknown node`,found:e,expected:`the id of a node of this graph`,nearest:Ro(e,t)})}function Ro(e,t){return t.si" +
  "ze<=Ho?i(e,[...t.keys()]):void 0}var zo=`graph, as from readGraph`,Bo={nodes:Xa,objective:w},Vo={id:Xa,op:Xa,i" +
  "nputs:Xa,attributes:w,units:Xa,value:w,frozen:Ua,operation:Xa},Ho=1e3,Uo=class{#e;#t;#n;#r=new Map;constructor" +
  "(e,t,n){this.#e=e,this.#t=t,this.#n=n}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>" +
  "{Co(e,this.#n(t,`id`))}),this.#r.has(e)?this.#t.add(()=>({what:`duplicate id`,where:this.#n(t,`id`),found:e,ex" +
  "pected:`an id of its own`})):this.#r.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>To(e,this." +
  "#n(t,`op`))),r=this.#t.attempt(()=>Eo(e,n,this.#n(t,`attributes`)));return(n!==void 0||wo(e.op))&&this.#t.atte" +
  "mpt(()=>{Do(e,n,this.#n(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=thi" +
  "s.#i(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n" +
  ".push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n." +
  "length<e.length&&this.#s(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{" +
  "let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t." +
  "attempt(()=>Oo(o,s,this.#n(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,r" +
  "ank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#i(e){let t=new Fo(e.length);return e.forEach(({inputs:e}," +
  "n)=>{e.forEach((e,r)=>{let i=this.#r.get(e);i===void 0?this.#o(e,this.#n(n,`inputs`,r),`the id of a node of th" +
  "is graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Wo(e).map(e=>[e,1]));l" +
  "et n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#o(r,bo(`/object" +
  "ive`,r),`the id of a scalar node`):(this.#a(e[a],i),n.set(a,i))}return n}#a({id:e,shape:t},n){let r=bo(`/objec" +
  "tive`,e);M(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:N(t),expected:`a scalar node`})),Number" +
  ".isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#o(e,t,n){th" +
  "is.#t.add(()=>({what:`unknown node`,where:t,found:e,expected:n,nearest:Ro(e,this.#r)}))}#s(e,t){let n=e=>e!==v" +
  "oid 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#r.get(" +
  "e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>(" +
  "{what:`cycle`,where:this.#n(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph with" +
  "out cycles`}))}};function Wo(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;ret" +
  "urn e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>" +
  "e)}function Go(e,...t){return bo(`/nodes`,e,...t)}var Ko=class{#e=new qo(e=>e.valueListener);#t=new qo(e=>e.gr" +
  "adientListener);#n;#r=1/0;#i=-1/0;emit(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e" +
  ",this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this." +
  "#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#" +
  "i=-1/0,this.#n=void 0}willEmitValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willEmitGradient(e){retur" +
  "n e<this.#i&&this.#n?.gradients.has(e)===!0}},qo=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t" +
  "){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},Jo=class{#e;#t;#n=-1;constructor(e" +
  "){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&" +
  "(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return" +
  " this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t" +
  "]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#" +
  "n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this" +
  ".#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Yo=class{" +
  "batch=1;training=!1;draw=0;running=!1;number=0;error$=new Na;wave$=new Na;role$=new Na;nodes;objective=[];emit" +
  "ter=new Ko;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;#d=!1;watchNumber=0;roleNumber=0;#f=!1;constructor" +
  "(e,t){this.#n=new Jo(e),this.#r=new Jo(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof lo).fil" +
  "ter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of" +
  " this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){" +
  "return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduc" +
  "e((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.n" +
  "odes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.h" +
  "as(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()" +
  "=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;fo" +
  "r(let e of this.#t)this.due(e)}})}postpone(e,t,n){this.assertAlive();let r=n===`later`||!this.isWatched?void 0" +
  ":n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catc" +
  "hUp():this.#m(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this." +
  "nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l=" +
  "==0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u" +
  "?.isAnnounced===!1}assertAlive(){if(this.#f)throw Xo()}onDispose(e){return this.role$.subscribe({complete:()=>" +
  "{e(Xo())}})}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#h(e.change" +
  ",e);this.running=t;let r=this.#d?void 0:n;if(r!==void 0&&e.isAnnounced)for(let e of this.nodes)this.due(e);if(" +
  "e.done(r),t||this.#p(),n!==void 0&&r===void 0)throw n}update(e){if(this.catchUp(),this.assertAlive(),this.#s)e" +
  "();else if(this.running)this.#o.push(e);else{let t=this.#h(e);if(this.#p(),t!==void 0)throw t}}drive(e){this.c" +
  "atchUp(),this.#s?e():this.#f||(this.#o.push(e),this.running||this.#p())}ensureGradients(){return this.catchUp(" +
  "),this.hasLoss?(this.#r.isEmpty||this.#C(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradient" +
  "Observed(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(e" +
  ",{id:t}){let n=e instanceof r?e:Zo(e,`the stream that drives it failed`,t);this.#T(n)||this.#E(n)}dispose(){th" +
  "is.#f=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#p(){for" +
  "(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#h(e);t!==void 0&&!this.error$.observed&&this." +
  "#E(t)}}#m(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.emitter.emit(t,this.nodes),this.wave$.next(" +
  "this.number),this.running=!1,this.#p()}#h(e,t){try{let n=this.#g(e,t);return n!==void 0&&this.#T(n),n}finally{" +
  "this.running=!1}}#g(e,t){let{batch:n,training:r,draw:i}=this,a;this.#d=!1;try{this.#_(e),this.running=!0,this." +
  "#v(t?.isAnnounced===!0),this.#d=!0}catch(e){return this.running=!0,this.#y(),Object.assign(this,{batch:n,train" +
  "ing:r,draw:i}),Zo(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#b()}catch(e){a=e}return this.#x(t)" +
  ",a===void 0?void 0:Zo(a,`the gradients failed`)}#_(e){this.#s=!0;try{e()}finally{this.#s=!1}}#v(e){if(this.#n." +
  "isEmpty)return;this.batch=this.#w();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest" +
  "()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#y(){for(let e of this.#i)e.rollB" +
  "ack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#b(){let{nodes:e}=this;try{for(let " +
  "t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n" +
  "))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);thr" +
  "ow t}}#x(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?." +
  "values.has(t[e].position));this.#S(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#S(e){le" +
  "t t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#C(" +
  "){let{running:e}=this;this.running=!0;try{this.#b(),this.#S()}finally{this.running=e}e||this.#p()}#w(){let e;f" +
  "or(let t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!==e.rows))throw new r({what:`inputs of different batch s" +
  "izes`,where:`${e.id} and ${t.id}`,found:[e.rows,t.rows],expected:`as many rows in each; feed all of them at on" +
  "ce, or use probe`});return e?.rows??this.batch}#T(e){let{observed:t}=this.error$;return this.error$.next({wave" +
  ":this.number,error:e}),t}#E(e){new z(t=>{t.error(e)}).subscribe()}};function Xo(){return new r({what:`the grap" +
  "h has been disposed`,expected:`a living graph`})}function Zo(e,t,n){if(e instanceof r)return e;let i=e instanc" +
  "eof Error?e:Error(String(e));return new r({what:`${t}: ${i.message}`,where:n},{cause:i})}var Qo=class{nodes;in" +
  "puts;targets;parameters;topology;#e;#t;constructor(e){this.topology=Io(e),this.#t=new Yo(this.topology.nodes.l" +
  "ength,e=>rs(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof lo" +
  ");this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.param" +
  "eters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=" +
  ">void 0)}get[t](){return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return t" +
  "his.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e)" +
  "{$a(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}checkAlive(){this.#t.assertAlive()}o" +
  "nDispose(e){return this.#t.onDispose(e)}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}fee" +
  "d(e){s(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`," +
  "`parameter`]);Fa(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.lo" +
  "ss}get loss$(){return Ha(vo(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGrad" +
  "ients())throw Ba(this.#t.objective.find(({hasValue:e})=>!e)?.missing())}differentiate(e){s(e,`differentiate`,`" +
  "weight`);let t=Object.entries(e).map(([e,t])=>{let n=this.#n(e);if(n.shape.some(e=>e!==1))throw new r({what:`n" +
  "ot a scalar`,where:e,found:N(n.shape),expected:`a scalar node`});if(!Number.isFinite(t))throw new r({what:`not" +
  " a weight`,where:e,found:t,expected:`a finite number`});return[n.position,t]});this.#t.setObjective(new Map(t)" +
  ")}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return t" +
  "his.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get madeWave(){retu" +
  "rn this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t.isBehindUnheard}get watched(){return this.#t" +
  ".watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(" +
  "){return this.#t.roleNumber}get role$(){return this.#t.role$}get wave$(){return this.#t.wave$}get error$(){ret" +
  "urn this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){Hn(e,$o,`setMode`),_(e.traini" +
  "ng,`training`,Ua,`setMode`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return this.#t.catc" +
  "hUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return Hn(e,es,`toSpec`)," +
  "{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)retu" +
  "rn{...n,value:Yt(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof lo&&i.hasVal" +
  "ue?{...o,value:Yt(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return t" +
  "his.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose" +
  "()}#n(e){return this.#e[Lo(e,this.topology)]}#r(e,t){let n=this.#n(e);if(n instanceof lo&&t.includes(n.family)" +
  ")return n;throw new r({what:`wrong kind of node`,where:e,found:n.op,expected:t.join(` or `)})}},$o={training:U" +
  "a,draw:b},es={values:Ua};function ts(e){return n(e)===`graph`}function ns(e,t){if(!ts(e))throw new r({what:`no" +
  "t a graph`,where:t,found:e,expected:`a graph, as compose and network make it`})}function rs({nodes:e},t){let n" +
  "=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new lo(r,t):new ho(r,e,i" +
  ",t))}return n}function is(e,t={}){ns(e,`probe`),Hn(t,as,`probe`);let{values:n={},training:i=!1,draw:a=0}=t,o=n" +
  "ew Map(Object.entries(n).map(([t,n])=>{let i=e.node(t),{position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o" +
  "!==`parameter`)throw new r({what:`not a leaf`,where:t,found:o,expected:`an input, a target or a parameter`});r" +
  "eturn[a,so(n,t,i)]})),s=cs(e,o);return new os(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r" +
  "!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held" +
  ":t=>e.nodes[t].held,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var as={values:" +
  "w,training:Ua,draw:b},os=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this." +
  "#t=[];for(let n of e.nodes)this.#i(n,t)}value(e){let t=this.at(this.position(e));if(t!==void 0)return t;throw " +
  "new r({what:`no value`,where:e,expected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e" +
  "){return this.#t[e]}get loss(){let e=0;for(let[t,n]of this.#e.objective)e+=n*this.#r(t);return e}gradients(){l" +
  "et{objective:e}=this.#e;if(e.size===0)throw Ba();for(let t of e.keys())this.#r(t);return this.pullBack(new Map" +
  "([...e].map(([e,t])=>[e,[t]])))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{sha" +
  "pe:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(l" +
  "et e=t.length-1;e>=0;e--)if(r.has(e)){this.#o(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatM" +
  "ap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t]," +
  "n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.s" +
  "et(e.output.data),this.#s(t,n))}}#r(e){let t=this.at(e);if(t!==void 0)return t.data[0];throw new r({what:`the " +
  "loss has no value`,where:this.topology.nodes[e].spec.id,expected:`values for all inputs and targets, as many r" +
  "ows in each`})}#i(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#" +
  "n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this." +
  "#a(e,i);t!==void 0&&ss(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Yt(t.ou" +
  "tput):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#a({inputs:e,shape:t},n){let r=e.ma" +
  "p(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;retu" +
  "rn{attributes:n,inputs:r,output:Kt(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#o({id:e,position:t,input" +
  "s:n,spec:{operation:r}},i){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.mas" +
  "ked(t,o);n.forEach((t,n)=>{let o=i[t];o!==void 0&&ss(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#" +
  "e.held(e);if(n.size===0)return t;let r=Wt(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((" +
  "e,t)=>n.has(t%r)?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Wt(this.topology.nodes[" +
  "e].shape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){return Lo(e,this.topology)}};function s" +
  "s(e,{name:t},n){try{n()}catch(n){throw za(n,e,t)}}function cs(e,t){let n=[...t].filter(([t])=>e.nodes[t].shape" +
  "[0]===-1),[i]=n;for(let[t,{shape:a}]of n)if(a[0]!==i[1].shape[0])throw new r({what:`inputs of different batch " +
  "sizes`,where:`${e.nodes[i[0]].id} and ${e.nodes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in e" +
  "ach`});return n.length===0?e.batch:i[1].shape[0]}var ls=class{engine=`plain`;refusal;#e;constructor(e,t){this." +
  "#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i" +
  "=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{" +
  "...t,rows:n,loss:r}}}dispose(){}};function us({edges:e,frozen:t},n){return!t&&(n.biases===!0||!e.every(ps))}fu" +
  "nction ds({slots:e,penalty:t}){let n=0;for(let r of xi){let i=t[r.name]??0;if(i!==0)for(let{parameter:a}of e)u" +
  "s(a,t)&&(n+=r.value(a.value.data,i))}return n}function fs({slots:e,penalty:t},n){let r=e=>ds({slots:[e],penalt" +
  "y:t});return new Hi(e.reduce((e,t)=>r(t)>r(e)?t:e).parameter.id,n,`penalty`,1/0)}function ps({consumer:{family" +
  ":e,inputs:t},index:n}){return e===`weighted-sum`&&Tr(t).bias!==void 0&&n===t.length-1}var ms=class{rows;perEpo" +
  "ch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={},n=hs(e)){this.data=e,this.rows=n;let{batchSize:r=this.rows}=t" +
  ";l(`batch size`,r),this.#e=Math.min(r,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle?" +
  "?this.perEpoch>1,this.#t&&(this.#i=new un(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n," +
  "batch:this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoc" +
  "h)throw new r({what:`checkpoint of another dealing`,where:`batch`,found:t,expected:`a whole number from 0 to $" +
  "{this.perEpoch-1}`});n!==void 0&&un.restore(n);let i=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(th" +
  "is.#i=n),!i&&this.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order" +
  "(){return this.#o().order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return" +
  " this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.st" +
  "art+this.size);return Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,gs(n,e)]))}advance(){this.#" +
  "r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(" +
  "){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:un.restore(e),n=t?.permutation(this.rows)??Uint32" +
  "Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};functio" +
  "n hs(e){let t=Object.entries(e),n=t.length===0?0:t[0][1].shape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw n" +
  "ew r({what:`data of different lengths`,where:e,found:i[0],expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw n" +
  "ew r({what:`no data to train on`,found:n,expected:`1 row or more`});return n}function gs({shape:e,data:t},n){l" +
  "et r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+" +
  "a]}),{shape:[n.length,...e.slice(1)],data:i}}function _s({inputs:e,targets:t}){return Object.fromEntries([...e" +
  ",...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function vs(e,t){let n=_s(e);return t===void 0|" +
  "|Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function ys(e,t){let n=e?.constantInput" +
  "s?.(t)??[];return _(n,`constant inputs`,bs,e?.name),n}var bs={expected:`a list of indices`,allows:e=>Array.isA" +
  "rray(e)&&e.every(Number.isSafeInteger)};function xs(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e]" +
  ".reverse())if(n.has(t))for(let e of r)n.add(e);return n}function Ss(e,t){let n=new Set;for(let{position:r,spec" +
  ":i,inputs:a}of e){let e=ys(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.ad" +
  "d(r)}return n}function Cs(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic=" +
  "==!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}var ws=2**128-2**103;function Ts({tables:e,parameters:t},n" +
  ",{nodes:r,objective:i,topology:a},o){let s=xs(a.nodes,Array.from(i.keys(),e=>a.position.get(e)??0));for(let{po" +
  "sition:e,gradient:n}of t.members){let{id:t,value:i}=r[e];if((n!==void 0||s.has(e))&&(Os(i.data,()=>`node ${t}`" +
  "),n!==void 0))for(let[n,r]of Object.entries(o.get(e)?.state??{}))Os(r,()=>`node ${t}, ${n} of the optimiser`)}" +
  "for(let{position:t,units:i}of e){let{id:e}=r[t];Os(n[e].data,t=>`node ${e}, row ${Math.floor(t/i)}`)}}function" +
  " Es(e){let{penalty:t,step:n,updater:r}=e,i=e.rateAt(n);Ds(i);for(let[e,n]of Object.entries(t))Os([Number(n)],(" +
  ")=>`penalty/${e}`);for(let e of r.kernels??[]){let t=new Float64Array(e.count);e.settle(t,0,{step:n,learningRa" +
  "te:i}),Os(t,()=>`optimizer`)}}function Ds(e){Math.abs(e)>=ws&&Os([e],()=>`learningRate`)}function Os(e,t){for(" +
  "let n=0;n<e.length;n++){let r=Math.abs(e[n]);if(r>=ws&&r<1/0)throw new Vi({what:`number beyond float32`,where:" +
  "t(n),found:e[n],expected:`at most 3.4e+38 in size, or an engine in float64`})}}function ks(e,t,n,r){let{memory" +
  ":i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)As(t[n.nodes[e.positio" +
  "n].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a" +
  "=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n" +
  ")=>{i.set(e,l[n]+t.offset-s)})}}function As(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=" +
  "e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}function js(e,t,n){re" +
  "turn{...n,topology:e.topology,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n])),held:t=" +
  ">e.nodes[t].held,width:t.width,has:(e,n,r)=>t.has(e,n,r)}}var Ms=class{request;batches;slots;#e;#t;#n;#r;const" +
  "ructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new ms(_s(e),{shuffle:!1},e.batch),i=r.varies?r.d" +
  "ata:vs(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.position,e]));this.batches=r,this.slots=a,this.#r=i," +
  "this.request=js(e,n,{rows:r.fullSize,tables:new Map(Object.entries(i).map(([t,{shape:n}])=>[e.node(t).position" +
  ",n[0]])),varies:r.varies,trains:e=>a.get(e)?.parameter.frozen===!1,isPenalised:e=>{let n=a.get(e);return n!==v" +
  "oid 0&&us(n.parameter,t.penalty)},states:Object.keys(t.updater.init(0)).length})}build(e,t){let{topology:n}=th" +
  "is.#e,{clip:r,updater:i}=this.#t,a=t?.tape??e;this.#n.bytes===4&&Ts(a,this.#r,this.#e,this.slots);let o=this.#" +
  "n.create(a,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return ks(o,this.#r,t" +
  "his.#e,this.slots),o}},Ns=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return th" +
  "is.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=" +
  "this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math." +
  "ceil(Math.max(1,e)/this.#e)*this.#e}};function Ps(e,{trains:t,isPenalised:n},r,i,a){let o=e.filter(({position:" +
  "e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:" +
  "e})=>!t(e))],l=({shape:e})=>Math.ceil(M(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={penalised:u(s),trained:u(o)," +
  "count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=M(r),a={offset:f" +
  "+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}" +
  "),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function F" +
  "s({spec:e}){return e.op===`parameter`}function Is(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activa" +
  "te`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constants(...Rs(t.attributes))})},backward(t,n,{of" +
  "fset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.o" +
  "ffset,g:s.offset,count:o.count,constants:t.constants(...Rs(t.attributes))})}}}function Ls(e){return{couplesUni" +
  "ts:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:" +
  "n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBac" +
  "k`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}function Rs(e){return Object.values(e).filter(e=>" +
  "typeof e==`number`)}function zs(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{Ks(t,{into:t.ou" +
  "tput.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){Ks(t,{into:r,add:i" +
  ",from:t.gradient.offset,count:a},e(t,n))}}}var Bs={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({o" +
  "ffset:t,count:n},r)=>{Ks(e,{into:e.output.offset+Ys(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:" +
  "r,count:i}){Ks(e,{into:n,add:r,from:e.gradient.offset+Ys(e,t),count:i})}},Vs={fits:({output:e})=>e.perRow,forw" +
  "ard(e){let{output:t}=e,n=e.inputs[0].offset+Xs(e);Ks(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e" +
  ",t,n){let{gradient:r,output:i}=e;n.add===0&&qs(e,n),Ks(e,{into:n.offset+Xs(e),add:1,from:r.offset,count:i.coun" +
  "t})}},Hs={forward(e){Js(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.f" +
  "ilter((e,n)=>n!==t).map(({offset:e})=>e);Js(e,[e.gradient.offset,...r],n)}},Us={forward(e){let[t,n]=e.inputs,{" +
  "offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})" +
  "},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`di" +
  "vide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`" +
  ",{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constant" +
  "s(-1)})}};function Ws(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.co" +
  "nstants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add" +
  ":i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})" +
  "}}}var Gs={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,ad" +
  "d:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e" +
  ".emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function Ks(e,{into:t,add:n,from:r,count:" +
  "i},a=1){e.emit(`scale`,{into:t,add:n,from:r,count:i,factor:e.constants(a)})}function qs(e,{offset:t,count:n}){" +
  "e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function Js(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.l" +
  "ength-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(" +
  "`multiply`,{into:n,add:r,a,b:t[o],count:i})}function Ys({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})" +
  "=>e+t,0)}function Xs({attributes:e,output:t}){return e.from*(t.count/t.units)}var Zs={forward(e){Qs(e,e.inputs" +
  "[0].offset,{...e.output,add:0})},backward(e,t,n){Qs(e,e.gradient.offset,n)}};function Qs(e,t,{offset:n,add:r,c" +
  "ount:i,units:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=vn(s);e.emit(`mask`,{into:c,uni" +
  "ts:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(yn(s.rate))}),e." +
  "emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var $s={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e" +
  "})=>!e),forward(e){e.emit(`normalise`,{...tc(e),y:e.output.offset,...nc(e),...rc(e)})},backward(e,t,{offset:n," +
  "add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...tc(e),into:n,add:r,g:a,...nc(e)}):e.e" +
  "mit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:ec(e)})}};function ec(e){let{count:t}=e.output,[n,r]=[e.s" +
  "cratch(t),e.scratch(t)];return e.emit(`normalise`,{...tc(e),y:n,...nc(e,!1),...rc(e,!1)}),e.emit(`multiply`,{i" +
  "nto:r,add:0,a:e.gradient.offset,b:n,count:t}),r}function tc(e){let[t]=e.inputs;return{x:t.offset,units:t.units" +
  ",epsilon:e.constants(e.attributes.epsilon)}}function nc(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offs" +
  "et,gainStride:1}:{gain:e.constants(1),gainStride:0}}function rc(e,t=e.inputs.length>2){return t?{bias:e.inputs" +
  "[2].offset,biasStride:1}:{bias:e.constants(0),biasStride:0}}function ic(e){return{fits:oc,forward(t){let{attri" +
  "butes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...sc(t),...cc(n,t.inputs[0])})},backward(t,n,{offset:r,a" +
  "dd:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...sc(t),...cc(a,t" +
  ".inputs[0])})}}}var ac={fits:oc,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...lc(e)})},backward(e," +
  "t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...lc(e)})}};function o" +
  "c({inputs:e}){return e.every(({perRow:e})=>e)}function sc(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,un" +
  "its:t.units,constants:e.constants(...Rs(e.attributes))}}function cc({reduction:e},{units:t}){return{divisor:e=" +
  "==`mean`?t:1,byRows:e===`sum`?0:1}}function lc({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.o" +
  "ffset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var[B,V,H]=Ii.keys(),uc={fits:({in" +
  "puts:e,output:t})=>{let{values:n}=Tr(e);return t.perRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){l" +
  "et{output:t}=e,{values:n,weights:r,bias:i}=Tr(e.inputs);n.forEach((n,a)=>{let{w:o,unitStride:s,inputStride:c}=" +
  "dc(e,n,r[a]);e.emit(`affine`,{into:t.offset,units:t.units,start:a>0?V:i===void 0?B:H,bias:i?.offset??0,biasStr" +
  "ide:i===void 0||i.units===1?0:1,x:n.offset,width:n.units,w:o,unitStride:s,inputStride:c})})},backward(e,t,n){l" +
  "et{output:r,gradient:i}=e,{values:a,weights:o}=Tr(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStrid" +
  "e:c}=dc(e,n,o[t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?V:B,bias:0,biasStride:0,x:i.off" +
  "set,width:r.units,w:a,unitStride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=dc" +
  "(e,o,n);e.emit(`outer`,{into:n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.off" +
  "set,x:o.offset})}else e.emit(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset}" +
  ")}};function dc({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];retu" +
  "rn{w:r,unitStride:i,inputStride:a}}var fc={\"weighted-sum\":uc,add:zs(()=>1),subtract:zs((e,t)=>1-2*t),scale:zs(" +
  "({attributes:e})=>e.factor),\"weighted-total\":zs(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":zs(()=>1),co" +
  "ncat:Bs,slice:Vs,multiply:Hs,divide:Us,sum:Ws(()=>1),mean:Ws(e=>1/e),dot:Gs,dropout:Zs,\"layer-normalisation\":$" +
  "s,\"softmax-cross-entropy\":ac},pc=new Map([...gt.names.map((e,t)=>{let n=gt.get(e);return[n,n.scalar===void 0?L" +
  "s(t):Is(t)]}),..._r.names.map((e,t)=>[_r.get(e),ic(t)]),...Object.entries(fc).map(([e,t])=>[Nr.get(e),t])]);fu" +
  "nction mc(e){return pc.get(e)}var hc=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r" +
  ";#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;t" +
  "his.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,t" +
  "his.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=ne" +
  "w Map(o?.constants.map(e=>[gc(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[" +
  "...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.reque" +
  "st.held(e).size>0)throw new Bi(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.valu" +
  "es.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(" +
  "t)||this.#i.has(t))continue;let r=this.#e[t],i=Wt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);thi" +
  "s.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),th" +
  "is.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(Fs(e)" +
  ")return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0" +
  ")(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this." +
  "#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:" +
  "t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new Bi(t,`an input without data`,`rows for it among th" +
  "e data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;" +
  "if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective]." +
  "forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,cou" +
  "nt:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),th" +
  "is.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t" +
  "])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void" +
  " 0&&this.#c.has(n)){this.#_(e,a);let o=ys(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e," +
  "this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this." +
  "steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),Fs(th" +
  "is.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!Fs(e)&&!this" +
  ".#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.gi" +
  "veBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:" +
  "i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>th" +
  "is.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s)," +
  "lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===voi" +
  "d 0?void 0:mc(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0" +
  ")return;let o=[],s=(e,t)=>o.push({name:e,operands:t});return a.forward({...n,emit:s,constants:()=>0,scratch:()" +
  "=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this" +
  ".gradients.set(e,t);let n=+!!this.#c.has(e);this.#c.add(e);let{offset:r,count:i,units:a,perRow:o}=t;return{off" +
  "set:r,count:i,units:a,perRow:o,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t" +
  "+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o" +
  "(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i," +
  "count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){th" +
  "is.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.va" +
  "lues:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new B" +
  "i(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=Wt(t),i=n?r*this.#t:r;r" +
  "eturn{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;t" +
  "hrow new Bi(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=gc(e),n=this.#a.get(t)??{offset" +
  ":this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instr" +
  "uction:{name:t,operands:n}})}};function gc(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function _c(e){le" +
  "t{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new Ns(a),c=Ps(o.filter(Fs),e,r,a,s),l=n===1" +
  "?1:Math.ceil(n/a)*a,u=new hc(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`va" +
  "lue`,`gradient`]),d=xs(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.fo" +
  "rward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return vc(u,o,t,e.keep===!0?d:Ss(o,e.trains)),{rows" +
  ":n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f," +
  "loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u.whole])}}function vc(e,t,n,r)" +
  "{for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.ra" +
  "nk,e.backward(n,r);e.finishRank()}function yc(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=" +
  "e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new Ns(o,u),f=new Set(r),p=new hc(e,{lanes:c,arena:d,parameter" +
  "s:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=xs(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let" +
  " e of s)m.has(e.position)&&p.forward(e);r.length>0&&vc(p,s,i,Ss(s,e=>f.has(e)));let h=[...xs(s,i.keys())].ever" +
  "y(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,val" +
  "ues:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}}function bc(e,t){let{request:n}=e,{o" +
  "bjective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...xs(o,r.keys())].sort((e,t)=>e-t),c=Ss(o,a),l=_c(n),u={valu" +
  "es:s,gradients:s.filter(e=>c.has(e))},d=yc(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let" +
  " i of e){let e=xc(r.get(i),p);if(e===void 0)continue;let s=n===`value`&&a(i);return new Hi(o[i].id,t,s?`parame" +
  "ter`:n,e)}},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??{offset:0};return[o[e].spec.id,t*p[n]" +
  "]}),g=m(s,`value`,d.tape.values)??Wi(h,t,p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m([...u.gradients].rever" +
  "se(),`gradient`,d.gradients);return f.dispose(),g}function xc(e,t){if(e===void 0)return;let{offset:n,count:r}=" +
  "e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var Sc=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;co" +
  "nstructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;" +
  "return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[t" +
  "his.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gra" +
  "dients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[.." +
  ".s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new Cc(t,t=>Tc(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));re" +
  "turn{values:l(this.#t.values,o),gradients:l(c,n)}}},Cc=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r" +
  "){let i=e.map(r),a=i.map(M),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new" +
  " Float64Array(o),this.#n=new Int32Array(o).fill(wc);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s)" +
  ";let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let" +
  " e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===wc?0:n[t[r]]}},wc=-1;function Tc(e,t,n){" +
  "if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.flo" +
  "or(t/a)):Array.from({length:a},(e,t)=>r+t)}var Ec=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e" +
  ",this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=Dc(e.watched,t),this.#n=Oc(this.#r,t,n)}get look(){return t" +
  "his.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i" +
  ")return!0;let t=Dc(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.len" +
  "gth>0||!kc(n.values,t.values)||!kc(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){le" +
  "t t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=thi" +
  "s.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Ma" +
  "p;return new Sc({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function Dc({values:e," +
  "gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topolo" +
  "gy:a,trains:o,varies:s}=n,{nodes:c}=a,l=Cs(c,e=>o(e)||s&&i.has(e)),u=xs(c,[...r.keys()].filter(e=>l.has(e)));r" +
  "eturn{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]=" +
  "==-1)}}function Oc(e,t,n){try{return yc(t,n,e)}catch(e){if(e instanceof Bi)return;throw e}}function kc(e,t){le" +
  "t n=new Set(e);return t.every(e=>n.has(e))}var Ac=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this." +
  "#t=e,this.#n=t,this.#r=n,this.#u()}get engine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){ret" +
  "urn this.#a??this.#e}run(e,t=0){this.#n.checkIdle(),this.#n.refusal!==void 0&&this.#n.show();let n=this.#c();r" +
  "eturn this.#a=n.exception,this.#a===void 0?this.#s(n,e,t):this.#o(e,t)}dispose(){this.#l()}#o(e,t){let n=new l" +
  "s(this.#n).run(this.#n.step+1,t);if(n.stopped!==void 0||this.#n.step>=e)return n;let r=this.run(e,n.loss);retu" +
  "rn{...r,rows:n.rows+r.rows}}#s(e,t,n){let{batches:r,machine:i}=e,a=this.#n,o=this.#r.bytes===4;o&&Es(a);let{st" +
  "ep:s,isRateConstant:c,penalty:l,stopping:u}=a,d=e=>{let t=a.rateAt(e);return o&&Ds(t),t},f={step:s,loss:n,rate" +
  ":d,isRateConstant:c,penalty:l,stopping:u},{taken:p,rows:m,loss:h,stopped:g,error:_}=i.run(Math.max(1,t-s),f);i" +
  "f(p>0&&this.#p(e,s+p),_!==void 0)throw _;a.step<t&&g===void 0&&this.#m();let{epoch:v,batch:y}=r.position,ee=a." +
  "step-1,b={rows:m,loss:h,epoch:a.batches===void 0?ee:y===0?v-1:v,learningRate:d(ee)};return g===void 0?b:{...b," +
  "stopped:g}}#c(){let e=this.#i;return e!==void 0&&!this.#d(e)&&e.looking.follow()?e:(this.#l(),this.#u())}#l(){" +
  "this.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}#u(){let e=new Ms(this.#t,this.#n,this.#r),{batche" +
  "s:t,request:n,slots:r}=e,i=_c(n),a=new Ec(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new Ma" +
  "p(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#f(),f=this.#n.isFedB" +
  "yHand?jc():void 0;return this.#i={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f,looking:a.at" +
  "(o)},this.#i}#d(e){return e.roles!==this.#f()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!==this.#t.wav" +
  "e}#f(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#p(e,t){let{looking:n,machine:r,places:i}=e" +
  ",{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n=i." +
  "get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i" +
  "=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#m(){let{step" +
  ":e}=this.#n;this.#n.show(),this.#t.backward(),Ui(this.#t,e);let t=bc(new Ms(this.#t,this.#n,this.#r),e),{penal" +
  "ty:n}=this.#n,r=Object.values(n).some(e=>e!==0);throw t===void 0&&r?fs(this.#n,e):t??Error(`step ${e} was not " +
  "taken and all its numbers are finite`)}};function jc(){return new r({what:`a batch was replaced by hand`,where" +
  ":`engine`,expected:`rows of the data; one step was taken on the graph itself`})}function Mc(e,t,n,r){let i=n.f" +
  "ind(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)return new ls(t,Pc(a));let o=a===void 0||i==" +
  "=a?void 0:Pc(a),s=n.slice(n.indexOf(i)+1).filter(({bytes:e})=>e===i.bytes),c=r===void 0?s:[];return new Fc(e,t" +
  ",()=>Nc(e,t,[i,...c],o))}function Nc(e,t,[n,...r],i){try{return new Ac(e,t,n,i)}catch(n){if(!(n instanceof Vi)" +
  "||r.length===0)throw n;return Nc(e,t,r,n)}}function Pc(e){return new r({what:`engine cannot run here`,where:`e" +
  "ngine`,found:e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var Fc=class{#e;#t;#n;#r;#i;const" +
  "ructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal()" +
  "{return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.r" +
  "un(e,t)}catch(n){if(this.#i!==void 0||!Ic(n))throw n;return this.#r=this.#o(),this.#r.run(e,t)}finally{this.#i" +
  "!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this." +
  "#t.moves].join()}#o(){this.#i=void 0;try{return this.#n()}catch(e){if(!(e instanceof r))throw e;return e insta" +
  "nceof Vi?new Lc(e):(this.#i=this.#a,new ls(this.#t,e))}}};function Ic(e){return e instanceof Bi||e instanceof " +
  "Vi}var Lc=class{engine=`none`;refusal;constructor(e){this.refusal=e}run(){throw this.refusal}dispose(){}};func" +
  "tion U({memory:e},t,n){return e.subarray(t,t+n)}function Rc(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)" +
  "throw Error(`no linker for ${t}`);return i(n,r)}var zc={activate({count:e,...t},n){let r=U(n,t.x,e),i=U(n,t.y," +
  "e);return Bc.get(Vc(n))?.forward(r,i)??Hc(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=U(i,r.x,n)" +
  ",o=U(i,r.y,n),s=U(i,r.g,n),c=U(i,e,n);return(t===0?Bc.get(Vc(i)):void 0)?.backward(o,s,c)??Uc(a,o,s,c,t,i)}},B" +
  "c=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=" +
  ">{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length" +
  ";n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]" +
  ");function Vc({operation:e}){return e?.name??``}function Hc(e,t,{operation:n,attributes:r}){let{value:i}=Oe(n)" +
  ";return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Uc(e,t,n,r,i,{operation:a,attributes:o}){let{d" +
  "erivative:s}=Oe(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Wc={scal" +
  "e({into:e,add:t,from:n,count:r,factor:i},a){let o=U(a,e,r),s=U(a,n,r);return()=>{let e=a.memory[i];if(t===1)fo" +
  "r(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r" +
  "}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=U(i,e,n),o=U(i,r.a,n),s=U(i,r" +
  ".b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide" +
  "({into:e,add:t,count:n,factor:r,...i},a){let o=U(a,e,n),s=U(a,i.a,n),c=U(a,i.b,n);return()=>{let e=a.memory[r]" +
  ";for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Gc={loss({into:e,units:t,divisor:n,byRows:r,...i},a){l" +
  "et{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Kc(a.operation),d=U(a,i.y,t*o),f=U(a,i.t,t*o);return()=" +
  ">{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}}" +
  ",lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attribute" +
  "s:f}=c,{derivative:p,targetDerivative:m}=Kc(c.operation),h=n===0?p:m,g=U(c,s.y,i*l),_=U(c,s.t,i*l),v=U(c,e,i*l" +
  ");return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.ro" +
  "ws?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Kc({name:e,scalar:t}){if(t!==void 0)return t;throw Erro" +
  "r(`${e} has no functions of one entry`)}var qc={mask({into:e,units:t,perRow:n},r){let{moment:i}=r,a=r.attribut" +
  "es,o=n===1?r.lanes:1,s=U(r,e,t*o);return()=>{let e=_n(a,i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t" +
  "=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},Jc={gather({into:e," +
  "table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){le" +
  "t l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:" +
  "i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=U(t,e.into,n*c),u=U(t,e.x,a*c),d=t.memory.subarray(e.w)," +
  "f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==V){let n=r===H?f[e*i]:0;for(let e=" +
  "t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;Yc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+" +
  "s])}n<=a-2&&(Xc(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&Zc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width" +
  ":n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,o.g,t*c),d=U(s,o.x,n*c);return()=>{" +
  "for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r+" +
  "+){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c," +
  "n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let" +
  "{lanes:o,memory:s}=a,c=U(a,i.g,t*o);return()=>{for(let i=0,a=0,l=e;i<t;i++,l+=n){let e=0;for(let t=a+o;a<t;a++" +
  ")e+=c[a];s[l]=r===1||n===0&&i>0?s[l]+e:e}}}};function Yc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)" +
  "e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function Xc(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e" +
  "[s]=e[s]+a*r[c]+o*r[c+n]}function Zc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Qc={norma" +
  "lise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,o.y,e*c" +
  "),d=U(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=$c(d,o,c,l[t]);for(let t=0,m=o;t<e" +
  ";t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStri" +
  "de:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,e,n*c),d=U(s,o.x,n*c),f=U(s,o.g,n*c);return()=>{for(let e=0;e<c;e+" +
  "+){let{unit:o,mean:s,slope:p}=$c(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=" +
  "e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===" +
  "1?u[g]+n:n}}}}};function $c(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a" +
  ",Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)" +
  "s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Tn))}}var el={sumUnits({into:e,add:" +
  "t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,o),l=U(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){" +
  "let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,fa" +
  "ctor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,n*o),l=U(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(" +
  "t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,a),s=U(i,r.a,n*a),c" +
  "=U(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e" +
  "]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,n*a),s=U(i,r.g,a),c=U(i,r.b,n*a);re" +
  "turn()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},tl={...Jc,...Wc,...el,...zc,...Gc,...qc" +
  ",...Qc,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i}," +
  "{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},nl=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=il;#l=[];#u=-1;cons" +
  "tructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operat" +
  "ion`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>al(n,e)),this.#a=al(n,e),this.#" +
  "o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:il,training:!0,draw:0}}forward" +
  "(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.o" +
  "utput,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#" +
  "e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e=" +
  "==this.#u)return;this.#u=e;let n=this.#o.map(t=>rl(t,e));this.#s.output=n.at(-1)??il,this.#s.inputs=n.slice(0," +
  "-1),this.#c=rl(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>rl(t,e))}#f({offset:e,units:t,p" +
  "erRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a" +
  "*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r" +
  ":0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.le" +
  "ngth/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l" +
  "}}};function rl(e,t){return Kt(e.map(e=>e===-1?t:e))}var il={shape:[0],data:new Float64Array};function al({val" +
  "ues:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function ol(e,t){let n=e" +
  "/2**20;return new Vi({what:`not enough memory for a compiled run`,found:n<1024?`${n.toFixed(1)} MiB needed`:`$" +
  "{(n/1024).toFixed(1)} GiB needed`,expected:`${t}; a smaller batch needs less`})}function sl({rows:e},{batches:" +
  "t}){return{rows:e,start:0,order:t.order,step:0}}var cl=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};cons" +
  "tructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=ll(e.parameters,n,Object.keys(t.u" +
  "pdater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0&&(this.enter(t" +
  ".step+r),this.#s());r++){let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!ul(this.#a.gradient))break;let s" +
  "=e+this.#c(t.penalty);if(!Number.isFinite(s))break;try{this.#l(t.step+r,t.rate(t.step+r))}catch(e){return{take" +
  "n:r,rows:i,loss:a,error:e}}a+=s*this.#r.rows,i+=this.#r.rows,n.advance(),o=t.stopping?.judge(s)}return{taken:r" +
  ",rows:i,loss:a,stopped:o}}#s(){try{return this.#i(),!0}catch{return!1}}enter(e){let{batches:t}=this.#t;this.#r" +
  ".rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#c(e){let{penalised:t,penalisedGradien" +
  "t:n}=this.#a,r=0;for(let i of xi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#l(" +
  "e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)Ht.get(" +
  "e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function ll(e,t,n){let{offset:r,penal" +
  "ised:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{penalised:c(r,i),penalisedGr" +
  "adient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}f" +
  "unction ul(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var dl=class{tape;memory;#e;#t;#n;#r=-" +
  "1;constructor(e,t){this.tape=e,this.memory=fl(e.size);let n=sl(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t" +
  ".look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new cl(e,t,this.memory,n,()=>{let t=this.#r===n." +
  "step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){thi" +
  "s.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topolo" +
  "gy:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e." +
  "nodes[o].spec;return Rc(tl,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)" +
  "??new nl(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function fl(e){try{return new Float64Array(e)}catch{throw " +
  "ol(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var pl={name:`typescript`,width:1,bytes:8,needs:" +
  "`nothing`,isAvailable:()=>!0,has:({name:e})=>e in tl,create:(e,t)=>new dl(e,t)},ml={size:8,width:2},hl={size:4" +
  ",width:4},W={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},gl={integer:{load:[40],add:[" +
  "106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=253;fu" +
  "nction _l(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function vl(" +
  "e){return[K,e,1]}var yl={...ml,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spread:[43],store:[57],..._l(e=>[e" +
  "],160)},many:{type:G.v128,bytes:16,load:[K,W.load],spread:[K,W.load64Splat],store:[K,W.store],..._l(vl,240)},e" +
  "xtract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},bl={...hl,type:G.f32,one:{ty" +
  "pe:G.f32,bytes:4,load:[42],spread:[42],store:[56],..._l(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,W.load" +
  "],spread:[K,W.load32Splat],store:[K,W.store],..._l(vl,228)},extract:31,loadPlace:86,splat:[K,19],less:[K,67],f" +
  "romInteger:[178],fromFloat64:[182]},xl=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number" +
  "`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),Sl={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,widt" +
  "h:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o," +
  "columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bia" +
  "s:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l" +
  ",lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),ro" +
  "w:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>kl(Cl[t.operati" +
  "on].forward,e,t),activateRowsBack:(e,t)=>kl(Cl[t.operation].back,e,t),mask:(e,t)=>kl(`mask`,e.perRow===1?e:{.." +
  ".e,row:t.size},t),loss:(e,t)=>kl(`lossValue`,Ml(e,t),t),lossBack:(e,t)=>kl(`lossBack`,Ml(e,t),t),call:(e,t)=>D" +
  "l(t),callBack:(e,t)=>Dl(t)},Cl={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoft" +
  "max`,back:`logSoftmaxBack`}},wl={activate:Ni,activateBack:Ni,lossValue:Pi,lossBack:Pi};function Tl({name:e,ope" +
  "rands:t},n){let r=Sl[e];return r===void 0?kl(e,t,n):r(t,n)}function El({name:e},t,n){if(e===`activateRows`||e=" +
  "==`activateRowsBack`)return t in Cl;let r=wl[e===`loss`?`lossValue`:e];return r===void 0||r.includes(jl(r,t,n)" +
  ")}function Dl({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}var Ol={order:({order:e})=>e,lanes:(" +
  "{lanes:e})=>e,row:({lanes:e,size:t})=>e*t,bytes:({size:e},{count:t})=>t*e,rowBytes:({size:e},{units:t})=>t*e,i" +
  "sRow:()=>0};function kl(e,t,n){let r={};for(let i of Mi[e]){let e=t[i];r[i]=e===void 0?Ol[i](n,t):xl.has(i)?n." +
  "address(e):e}return{kernel:e,operands:r,variant:Al(e,n)}}function Al(e,{operation:t,attributes:n}){let r=wl[e]" +
  ";return r===void 0?0:r.indexOf(jl(r,t,n))}function jl(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}" +
  "`).find(t=>e.includes(t))??t}function Ml(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}" +
  ":e}function Nl(e){let t=e;for(;;){let e=Pl.reduce((e,t)=>Fl(e,t),t);if(e.length===t.length)return e;t=e}}var P" +
  "l=[Il(Vl),Il(Hl),Il(Ul),ql];function Fl(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r" +
  ");i===void 0?n.push(r):n[n.length-1]=i}return n}function Il(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel" +
  "!==`product`)return;let r=e(t,n);return r===void 0||Ll(n,t)?void 0:r}}function Ll({a:e,b:t,rows:n,depth:r,colu" +
  "mns:i},a){let o=Rl(a.c,a.rows,a.columns);return zl(o,Rl(e,n,r))||zl(o,Rl(t,r,i))}function Rl({at:e,row:t,colum" +
  "n:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function zl([e,t" +
  "],[n,r]){return e<=r&&n<=t}function Bl(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,r" +
  "ows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function Vl(e,t){if(t.start!==V||t.depth!==1||e.rows!" +
  "==t.rows||e.columns!==t.columns||!Wl(e.c,t.c,e.rows,e.columns))return;let n=Gl(e.depth,e.a.at,e.a.column,t.a.a" +
  "t),r=Gl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&" +
  "e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function Hl(e,t){if" +
  "(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!Wl(e.b,t.b,e.depth,e.columns)||e.de" +
  "pth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=Gl(e.rows,e.a.at,e.a.row,t.a" +
  ".at),r=Gl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===H?Gl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!=" +
  "=void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Ul" +
  "(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===H&&(e.bias!==t.bias||e.biasStep!==t.bias" +
  "Step))return;let n=Hl({...Bl(e),start:B},{...Bl(t),start:B});return n===void 0?void 0:{...Bl(n),start:e.start," +
  "biasStep:e.biasStep}}function Wl(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.col" +
  "umn)}function Gl(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Kl={activate:[`y`,`x`],activateBack:" +
  "[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};fu" +
  "nction ql(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Kl[e.kernel];if(n===void 0||e.kernel" +
  "!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])ret" +
  "urn;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t." +
  "operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,oper" +
  "ands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Jl=e=>e.row,J=e=>e.units*e.row,Yl=(e,t)=>t,Xl=e=>e.row*(e.class" +
  "es===1?1:e.units),Zl=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,Ql={y:J,x:J},$l={into:J,y:J,g:J},eu={gather:{in" +
  "to:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activa" +
  "teBack:{into:q,x:q,y:q,g:q},softmax:Ql,softmaxBack:$l,logSoftmax:Ql,logSoftmaxBack:$l,scale:{into:q,from:q},fi" +
  "ll:{into:q},multiply:{into:q,a:q,b:q},divide:{into:q,a:q,b:q},sumUnits:{into:Jl,x:J},spreadUnits:{into:J,g:Jl}" +
  ",dotUnits:{into:Jl,a:J,b:J},scaleUnits:{into:J,g:Jl,b:J},mask:{into:J},normalise:{y:J,x:J,gain:Zl(`gain`),bias" +
  ":Zl(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:Zl(`gain`)},lossValue:{into:Yl,y:J,t:J},lossBack:{into:J,y:J,t" +
  ":J,g:Yl},crossEntropy:{into:Yl,y:J,t:Xl},crossEntropyBack:{into:e=>(e.side===1?Xl:J)(e),y:J,t:Xl,g:Yl}},tu=new" +
  " Map(Object.entries(eu).map(([e,t])=>[e,Object.entries(t)]));function nu(e,t){if(e.kernel===`product`){let{row" +
  "s:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[iu(`a`,a,n,r,t),iu(`b`,o,r,i,t)];return c===H&" +
  "&d.push(iu(`bias`,{at:l,row:u,column:0},n,1,t)),{target:iu(`c`,s,n,i,t),adds:c===V,sources:d}}let{kernel:n,ope" +
  "rands:r}=e,i=tu.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0" +
  "],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1," +
  "sources:s}}function ru(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.operands};for(let[e," +
  "r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`" +
  "?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function iu(e,t,n,r,i){let a=(r===1||" +
  "t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}functi" +
  "on au(e,t){let n=du(e.steps.map(n=>cu(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e," +
  "operation:t})=>`${e} ${pu(t)}`).join(`; `)}}function ou(e){let t=[];for(let n of e){let e=t.at(-1);n.operation" +
  ".kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function su({operation:e,into:t,names" +
  ":n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return ru(e,a)}function cu({operati" +
  "on:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=uu(e,r,i);i" +
  "f(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:lu.slice(0,a.length),from:a,kind:mu(o," +
  "[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,names:s,from:a,kind:mu(e,[...s,c])}}v" +
  "ar lu=[`a`,`b`,`bias`];function uu(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:" +
  "a}=e,{add:o,into:s,units:c,stride:l,row:u,g:d}=i,f=([e,t,n],r,i,a)=>({kernel:`product`,rows:e,depth:t,columns:" +
  "n,a:r,b:i,c:a,start:o,bias:0,biasStep:0});if(a===`scale`&&t)return f([1,1,i.bytes/n],{at:i.factor,row:0,column" +
  ":0},{at:i.from,row:0,column:n},{at:s,row:0,column:n});if(a===`total`&&r!==void 0&&(c===1||l>0))return f([c,u/n" +
  ",1],{at:d,row:u,column:n},{at:r,row:0,column:0},{at:s,row:l*n,column:0})}function du(e){return e.length<2?e:ou" +
  "(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=" +
  ">fu(e.from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===" +
  "0?i:V;return n.start===r?e:{...e,operation:{...n,start:r}}})})}function fu(e,t){for(let n=0;n<e.length;n++)if(" +
  "e[n]!==t[n])return e[n]-t[n];return 0}function pu(e){return e.kernel===`product`?e.start:e.operands.add??B}fun" +
  "ction mu(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.r" +
  "ow} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;" +
  "for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function hu(e,t,n){let r=[],i=" +
  "_u(e),a=new Map;return gu(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=au(t,n),r=s.get(e.shape);r===" +
  "void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=vu(e),s=n.map(({task:e})=>e.target).filter(" +
  "e=>!e.isFixed&&e.at<0),c=yu(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)" +
  "??[],c]),bu(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function gu(e){let t=[];for(let " +
  "n of e)(t[n.level]??=[]).push(n);return t}function _u(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0," +
  "n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||" +
  "n(t.own,i)}return t}function vu(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.i" +
  "sFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>fu(e.addresses,t.addresses)).map(({dra" +
  "ft:e})=>e)}function yu(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t o" +
  "f e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function bu(e,t){let n=e.map(e=>ou(e.operations));for(let r=0;r" +
  "<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e " +
  "of n[a][r])t.push(su(e,o))})}var xu=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;con" +
  "structor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)" +
  "}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)" +
  "),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function Su(e,t,n){let r=[];for(let t " +
  "of e){let e=nu(t,n);if(e===void 0)return;r.push(e)}let i=Cu(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,valu" +
  "e:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new xu(e.bytes,n.isFixed)),n.value};return r.map((" +
  "{target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.la" +
  "stRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o" +
  "}})}function Cu(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,by" +
  "tes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,so" +
  "urces:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0" +
  ";e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].byt" +
  "es);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}" +
  "return a}function wu(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(Tu(a" +
  ",t)){let e=a.sources[0].value.own;if(!a.adds&&Eu(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(" +
  "e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&Du(s,t,e,o)){n[t]=void 0,n[i]=ku(s,a);for(let{va" +
  "lue:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}retur" +
  "n n.filter(e=>e!==void 0)}function Tu({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}functio" +
  "n Eu(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead=" +
  "==n}function Du({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:Ou(e)&&t" +
  ".every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function Ou(e){return e.kernel===`product`?e.start===B:e.o" +
  "perands.add===0}function ku({operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return" +
  "{operation:e.kernel===`product`?{...e,start:V,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},tar" +
  "get:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function Au(e){let t=[],n=new Map," +
  "r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of" +
  " e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}" +
  "of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&ju(c,i,a,o)?(c.steps.push" +
  "(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.read" +
  "ers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function ju(e,{adds:t,t" +
  "argetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length=" +
  "==0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function Mu(e,{size:t,fixed:n,ones:r,start:i}){let a=S" +
  "u(e,n,t);if(a===void 0)return;let o=new Ns(64,i),[s]=r;return{operations:hu(Au(wu(a,e=>r.has(e))),o,{size:t,on" +
  "e:s}),end:o.size}}var[Nu,Pu]=[200,2e4];function Fu(e,t,{size:n,lanes:r,address:i,order:a},o=0){return e.map(({" +
  "instruction:e,node:s},c)=>{let{operation:l,attributes:u}=t[s].spec;return Tl(e,{size:n,lanes:r,address:i,order" +
  ":a,operation:l?.name??``,attributes:u,step:o+c})})}function Iu(e,t,n,r){let{size:i,address:a}=n,{gradient:o,tr" +
  "ained:s}=e.parameters;return Lu(Fu(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)" +
  "]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}function Lu(e,t" +
  ",n){let r=e.length>Pu&&!t?e:Nl(e),i=r.length>Nu&&!t?Mu(e,n):void 0,a=i===void 0?[]:Nl(i.operations);return i!=" +
  "=void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?Nl(e):r,end:n.start}}var Ru={lossBelow:-" +
  "1/0,leastGain:0,patience:1/0,best:1/0,waited:0},zu=2**31-1,Bu=class{at=0;randomAt=I.random;#e;#t;#n;constructo" +
  "r(e){this.#e=new Int32Array(e,0,zi.length),this.#t=new Float64Array(e,0,I.random/8),this.#n=new Uint32Array(e," +
  "I.random,(I.frameSize-I.random)/4)}get(e){return this.#e[zi.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e" +
  "))this.#e[zi.indexOf(t)]=n}get firstStep(){return this.#t[I.firstStep/8]}get loss(){return this.#t[I.lossTaken" +
  "/8]}clear(e,t=0){this.#t[I.firstStep/8]=e,this.#t[I.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lo" +
  "ssBelow:e,leastGain:t,patience:n,best:r,waited:i}=Ru){this.#t[I.lossBelow/8]=e,this.#t[I.leastGain/8]=t,this.#" +
  "t[I.bestLoss/8]=r,this.set({patience:Math.min(n,zu),waited:i})}get stopState(){return{best:this.#t[I.bestLoss/" +
  "8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n," +
  "r]){this.#n.set([t,e,r,n])}},Vu=8,[Hu,Uu]=[2048,128],Wu=8;function Gu({rows:e,depth:t,columns:n}){return e*t*n" +
  "<=Hu&&t<=Uu}function Ku(e,{size:t,width:n}){let r=e.start===H?e:Bl(e),[i,a]=[e,r].map(e=>qu(e,t));if(i)return{" +
  "manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`co" +
  "lumns`,product:e.rows<e.columns?r:e};if(Gu(e))return{manner:e.columns===1&&e.depth<Wu&&e.depth%n!==0?`columns`" +
  ":`depth`,product:e};let o=[e,r].find(e=>Ju(e,t));return o===void 0?{manner:`depth`,product:e}:{manner:`turned`" +
  ",product:o}}function qu({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function Ju({c:e,columns" +
  ":t,rows:n},r){return e.column===r&&t>1&&n>=Vu}var Yu=Object.keys(Mi),Xu=class{#e=[];emit(e,t,n=0){let r=Mi[e];" +
  "this.#e.push(Yu.indexOf(e)+(n<<8)+(Zu(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Arra" +
  "y.from(this.#e)}};function Zu(e){return 4*(Mi[e].length+1)}var Qu=24576,$u=128,ed=16,td=8;function nd(e,t){let" +
  "{manner:n,product:r}=Ku(t,e);rd[n](e,r)}var rd={rows(e,t){let{rows:n,depth:r}=t;cd(e,t)?dd(e,{...t,a:ld(e,t.a," +
  "n,r)},ud(e,n,r).bytes):dd(e,t)},turned:ad,depth(e,t){md(e,t.rows>t.columns&&t.start!==H?Bl(t):t)},columns:id};" +
  "function id(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));dd(e,{..." +
  "t,columns:1,b:r,c:i})}}function ad(e,t){let{words:n,size:r}=e,i=ud(e,t.depth,t.columns),a=ld(e,t.b,t.depth,t.c" +
  "olumns),o=fd(e,{...t,b:a});if(t.start===B&&t.depth%e.width===0&&t.columns*r>=$u&&t.depth>=ed){let a=e.scratch(" +
  "i.bytes+od(e,t))+i.bytes,s=o.length*Zu(`product`);n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.de" +
  "pth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function od({size:e},{rows:t,depth:n}){return Li.l" +
  "istHead+4*t+16+(t*n+1)*2*e}function sd(e){return e%512==0}function cd({size:e},{rows:t,depth:n,a:r}){return r." +
  "row===e&&sd(r.column)&&t>=td&&n>=ed}function ld(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c," +
  "bytes:l}=ud(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:" +
  "u,row:c,column:o}}function ud({size:e},t,n){let r=(Math.ceil(n*e/64)|1)*64;return{row:r,bytes:r*t+64}}function" +
  " dd(e,t,n=0){let r=fd(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.e" +
  "mit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i" +
  "}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function fd({size:e},t){let n=t.columns*e,r=t.depth*n<=Qu||t.r" +
  "ows<td,i=r?n:Math.max($u,pd(n,Math.floor(Qu/t.depth),32)),a=Math.max(ed,Math.floor(Qu/Math.min(i,n))),o=r?t.de" +
  "pth:pd(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i," +
  "n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bSte" +
  "p:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:V,bias:t.bias,biasStep:t.biasStep});return s}function pd" +
  "(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function md({words:e,size:t},n){e.emit(`dot" +
  "s`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow" +
  ":n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function hd(e){let t=e.at(-1)?.nam" +
  "e===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function gd({operations:e,block:t},n){for(let t of e)vd(t," +
  "n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:I.check,from:r,bytes:i}),n.words.finish()" +
  "}function _d(e,t){for(let n of e)vd(n,t);return t.words.finish()}function vd(e,t){e.kernel===`product`?nd(t,e)" +
  ":t.words.emit(e.kernel,e.operands,e.variant)}function yd({pieces:e,block:t}){let{parameter:n,gradient:r,state:" +
  "i,bytes:a}=t,o=new Xu,{own:s,isScaled:c}=hd(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=" +
  "r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piec" +
  "e`,p,Ri.indexOf(e)),l+=t.length,u+=bd*c}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isS" +
  "caled:+!!c}),o.finish()}var bd=8,xd=globalThis,Sd=65536,Cd=new Map;function wd(e){return Dd(e)!==void 0}functi" +
  "on Td(e){let{WebAssembly:t}=xd;if(t===void 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.c" +
  "eil(e/Sd)})}function Ed(e,t,n){let{WebAssembly:r}=xd,i=Dd(e);if(r===void 0||i===void 0)throw Error(`no WebAsse" +
  "mbly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core" +
  ":n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}function Dd(e){return Cd.has(e)|" +
  "|Cd.set(e,Od(e)),Cd.get(e)}function Od(e){let{WebAssembly:t}=xd;if(t!==void 0)try{return new t.Module(kd(e))}c" +
  "atch{return}}function kd(e){let{Buffer:t}=xd;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Ui" +
  "nt8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var Ad=2048,jd=1" +
  "024,Md=64;function Nd(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l" +
  "}=e,u=I.frameSize,d=e=>{let t=Math.ceil(u/64)*64;return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t" +
  ",0),m=d(e.size*n+Md),h=e=>m+e*n,g=d(4*i.rows),_=d(8*Ad*p),v=d(256),y={at:d(jd),bytes:jd},ee={size:n,lanes:l,ad" +
  "dress:h,order:g},b={parameter:h(c.offset),gradient:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},x=Iu(" +
  "e,o.nodes,ee,Math.ceil(u/64)*64);u=Math.max(u,x.end+Md);let S=d(0),C=()=>({words:new Xu,size:n,width:r,scratch" +
  "(e){return u=Math.max(u,S+e+Md),S}}),te={rows:i.fullSize,areFull:i.rows%i.fullSize===0},w={operations:x.operat" +
  "ions,pieces:f,block:b,batch:te},ne=gd(w,C()),re=yd(w),ie=_d(Nl(Fu(a?.steps??[],o.nodes,ee,e.steps.length)),C()" +
  "),T=d(ne.byteLength),ae=d(re.byteLength),E=d(ie.byteLength);return Pd(u),{bytes:u,tape:m,order:g,numbers:_,adj" +
  "ustments:v,pool:y,numbersOfStep:p,texts:[[T,ne],[ae,re],[E,ie]],look:E,step:w,sheet:C,frame:{program:T,update:" +
  "ae,loss:h(e.loss),gradient:b.gradient,trained:b.bytes,parameter:b.parameter,penalised:c.penalised*n,adjustment" +
  "s:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}function Pd(e){i" +
  "f(e>4294967296)throw ol(e,`at most 4 GiB`)}var Fd=`xoroshiro128+`,Id=400,Ld=class{tape;memory;#e;#t;#n;#r;#i;#" +
  "a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this" +
  ".tape=e,this.#e=t,this.#n=n,this.#t=Nd(e,t,i);let a=Bd(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i" +
  ".size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,Ad" +
  "*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new DataView(o,s.adjustments),this" +
  ".#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=zd(n,s,e),this.#i=new Bu(o),this.#i.set(" +
  "s.frame),this.#d=sl(e,t);let l=new Int32Array(o),u=this.#D();this.#a=Ed(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=" +
  "this.#a.kernels,this.#f=new cl(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.eval" +
  "uate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear" +
  "(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1,i;for(let a=0;a<e&&!r;){let o=t.step+a,s=this.#S(t,o" +
  "),c=this.#v(e-a,s);this.#T();let l;try{l=this.#C(t,o,s?1:c)}catch(e){i=e;break}let u=s?c:l;if(n.set({numbersOf" +
  "Step:s?0:8*this.#t.numbersOfStep}),r=this.#w(u),this.#E(),this.#y(u),n.get(`taken`)<a+u)break;a+=u}let{stoppin" +
  "g:a}=t;a!==void 0&&(a.state=n.stopState);let o=r?a?.patienceReason??`lossBelow`:void 0;return{taken:n.get(`tak" +
  "en`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:o,error:i}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(" +
  "e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#" +
  "i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),..." +
  "xi.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Rd(e)>0)}#_({penalty:e}){let t=[...xi" +
  ".names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16," +
  "Rd(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Rd(`done`),!0)}#v(e,t){let{batches:n}" +
  "=this.#e,r=Math.min(e,this.#h,t?e:Ad),{random:i,batch:a}=n.position;return i===void 0||i.generator===Fd?r:Math" +
  ".min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#" +
  "n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,co" +
  "nstants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t" +
  "){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/" +
  "0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){if(i.step=o,o===n||!t)tr" +
  "y{i.learningRate=e(o)}catch(e){if(o===n)throw e;return o-n}for(let e of this.#u)e.settle(this.#s,a,i),a+=e.cou" +
  "nt}return r}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e." +
  "batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===Fd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!" +
  "==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.se" +
  "t(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.ge" +
  "nerator===Fd)this.#m=t,e.position={epoch:t,batch:n,random:{generator:Fd,words:this.#i.random}};else if(r===voi" +
  "d 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e" +
  ",topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new nl(e,t.nodes,this.tape,this.memory,this.#d);return n." +
  "set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)" +
  "=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backwa" +
  "rd(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=" +
  "Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function Rd(e){return Fi.i" +
  "ndexOf(e)}function zd({rewriting:e},{step:{operations:t,batch:n}},r){let i=Id*t.length+n.rows*r.parameters.tra" +
  "ined;return e===void 0?1/0:Math.ceil(e.after/i)}function Bd(e){try{return Td(e)}catch{throw ol(e,`that much fr" +
  "ee memory`)}}var Vd={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};function Hd(e,t,{needs:n,isMet:r}=" +
  "Vd){let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&wd(i),ha" +
  "s:(e,{name:t},n)=>El(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return Iu(e,t,{size:n,lanes:e.lanes," +
  "address:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new Ld(e,n,t)}}function Ud(e){return" +
  " typeof e==`object`&&`parts`in e}function Wd(e){return e.replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}var Gd=cla" +
  "ss{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=" +
  "this.#p(),t=this.#m()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this" +
  ".#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);return this.#u(t,e)}#c={1:()=>{this." +
  "#g(()=>{this.#p(),this.#n.push(this.#g(()=>this.#p())),this.#g(()=>this.#p())})},2:()=>{this.#g(()=>{this.#h()" +
  ",this.#h(),this.#l(this.#p())})},3:()=>{this.#r.push(...this.#g(()=>this.#m()))},7:()=>{this.#g(()=>{let e=thi" +
  "s.#h(),t=this.#p(),n=this.#m();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#g(()=>{let e=this.#m();this.#a" +
  ".push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#m();return}e===1&&this.#p();let t=this.#p()===1;" +
  "this.#m(),t&&this.#m()}#u(e,t){let n=this.#s.get(e)??this.#d(e,t);return this.#s.set(e,n),n}#d(e,t){this.#t=th" +
  "is.#a[e];let n=[];this.#g(()=>{let e=this.#m(),t=this.#p();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this." +
  "#r[e]],i=new Kd(this.#e,this.#t,r.length+n.length);for(;;){let e=this.#t,a=this.#p();if(a===qd){i.cut(e);let{p" +
  "arts:t,constants:a}=i,o=new Set(t);return{parameters:r,locals:n,constants:a,parts:t,reads:e=>o.has(e)}}if(a>=Y" +
  "d&&a<=Xd)i.cut(this.#t),i.variable(this.#m(),this.#t);else if(a===ef&&this.#e[this.#t]===tf)i.cut(e),this.#t+=" +
  "17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(a===Jd){i.cut(e);let n=this.#m()-this.#o,r" +
  "=this.#t;i.call(this.#u(n,t),r),this.#t=r}else if(!this.#f(a))throw Error(`the function ${t} holds the instruc" +
  "tion ${a}`)}}#f(e){if(e===ef){let e=this.#m();return e===nf?this.#t+=16:e<=rf||e===af||e===of?(this.#m(),this." +
  "#m()):e>=sf&&e<=cf&&this.#t++,!0}return e===Zd?(this.#m(),!0):(e===Qd?this.#t+=4:e===$d&&(this.#t+=8),e>=Qd)}#" +
  "p(){return this.#e[this.#t++]}#m(){let[e,t]=[0,0];for(;;){let n=this.#p();if(e+=(n&127)*2**t,n<128)return e;t+" +
  "=7}}#h(){return String.fromCharCode(...this.#g(()=>this.#p()))}#g(e){return Array.from({length:this.#m()},e)}}" +
  ",Kd=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>" +
  "this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}call(e,t){thi" +
  "s.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(" +
  "n,r),this.parts.push(lf),this.variable(this.#t+r,t)}},[qd,Jd,Yd,Xd,Zd]=[11,16,32,34,65],[Qd,$d,ef]=[67,68,253]" +
  ",[tf,nf,rf,af,of]=[12,13,11,92,93],[sf,cf]=[21,34],lf=Uint8Array.of(Yd),uf=class{#e=new Uint8Array(256);#t=0;g" +
  "et length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#" +
  "n(ff);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(ff);let t" +
  "=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.lengt" +
  "h);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>df)this.#e.set(e,this.#" +
  "t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e." +
  "finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=" +
  "new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},df=16,ff=5,[pf,mf,hf,gf,_f]=[1,2,3,9,1" +
  "0],vf=[0,97,115,109,1,0,0,0];function yf(e){let t=new uf;return t.byte(...vf),xf(t,pf,e=>e.byte(1,96,0,0)),xf(" +
  "t,mf,e=>{e.unsigned(2),Sf(e,`memory`,[2,0,1]),Sf(e,`table`,[1,bf,0,1])}),xf(t,hf,t=>{t.unsigned(e.length);for(" +
  "let n=0;n<e.length;n++)t.unsigned(0)}),xf(t,gf,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.le" +
  "ngth;n++)t.unsigned(n)}),xf(t,_f,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var " +
  "bf=112;function xf(e,t,n){let r=new uf;n(r),e.byte(t),e.block(r)}function Sf(e,t,n){e.name(`env`),e.name(t),e." +
  "byte(...n)}var Cf=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}place" +
  "Of(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#" +
  "e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.le" +
  "ngth>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},wf=16,Tf=12,Ef=class{#e=[];#" +
  "t;constructor(e){this.#t=e}keep(e,t){this.forget(e,wf),this.#e.length>=Tf&&this.#n(0),this.#e.push({at:e,local" +
  ":t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+wf)return n}forget(e,t){for(let n=this.#e.length-1;n" +
  ">=0;n--){let r=this.#e[n].at;r<e+t&&e<r+wf&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this" +
  ".#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},Df=class{arithmetic;#e;#t=new uf;#n=[];#r=n" +
  "ew Map;#i=[];#a=new Ef(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return th" +
  "is.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,in" +
  "dex:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t" +
  "(this);let n=this.local(e);return this.#_(Af,n),n}set(e,t){t(this),this.#_(Af,e)}get(e){this.#_(kf,e)}store({t" +
  "ype:e,store:t,bytes:n},r,i){this.#h(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):t" +
  "his.#a.forgetAll(),this.#g(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#_(jf,t),this.#a.keep(e,t)}storeSome(e,t" +
  ",n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this" +
  ".store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t." +
  "at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#h(t),this.#g(e,t.at,n))}#u(e,t,n){let{many:r,one" +
  ":i,size:a,splat:o}=this.arithmetic,s=Pf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.lo" +
  "ad)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}o" +
  "perate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void " +
  "0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(" +
  "e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),thi" +
  "s.block(()=>{let n=t.map(()=>this.let(G.i32,Ff(0)));this.#t.byte(...Mf),this.block(()=>{r(...n.map(e=>({at:0,b" +
  "y:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(gl.integer.add,Pf(e),Ff(t[n]))})});let[i]=n;this.operate(" +
  "gl.integer.less,Pf(i),Ff(e*t[0])),this.#t.byte(...Nf)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o;n!==voi" +
  "d 0&&this.#d(e,n),this.block(()=>{let n=e.parameters.map((n,r)=>e.reads(r)?this.let(n,t[r]):Of);this.#f(e,n)})" +
  "}#d(e,t){if(!t.has(e)){t.set(e,this.#m(e));for(let n of e.parts)Ud(n)&&this.#d(n,t)}}#f(e,t){let n=e.locals.ma" +
  "p(e=>this.local(e)),r=this.#o?.get(e)??this.#m(e),i=[...t,...n,...r];for(let t of e.parts)typeof t==`number`?t" +
  "his.#t.unsigned(i[t].index):Ud(t)?this.#p(t):this.#t.append(t)}#p(e){this.block(()=>{let t=e.parameters.map(e=" +
  ">this.local(e));for(let e of t.toReversed())this.#_(Af,e);this.#f(e,t)})}#m({constants:e}){return e.map(e=>thi" +
  "s.let(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t))" +
  ";t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer" +
  "(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,W.con" +
  "stant,...e]):(this.integer(0),this.#g(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,W.consta" +
  "nt,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128" +
  ":0);this.operate([253,W.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,W.shuffle,...e)}loadPl" +
  "ace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#h(t),n(this),this.#g([253,r],t.at,i),this.#t.byte(e)}" +
  "extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new uf,t=[];for(let e of this." +
  "#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(" +
  "r);return e.append(this.#t.finish()),e.byte(11),e}#h({by:e}){e===void 0?this.integer(0):this.get(e)}#g(e,t,n){" +
  "this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#_(e,{index:t}){this.#t.byte(e),this." +
  "#t.unsigned(t)}},Of={type:G.v128,index:NaN},[kf,Af,jf]=[32,33,34],Mf=[3,64],Nf=[13,0,11],Pf=e=>t=>{t.get(e)},F" +
  "f=e=>t=>t.integer(e),If=12e3,Lf=16e4,Rf=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bod" +
  "ies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>Lf}add(e,t){let n=this.#r;(n===void 0||" +
  "n.length>If)&&(this.end(),n=new Df(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);le" +
  "t r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n" +
  ".load(e.load,t,e.bytes)},zf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t," +
  "n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},Bf=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n" +
  "),r):i.operate(e.multiplyAdd,t,n,r)};function Vf({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}functio" +
  "n $(e,t){return Vf(t,e)}function Hf(e,t,n){if(t.by===void 0)return Vf(n,t.at);if(n.by===void 0)return Vf(t,n.a" +
  "t);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e.operate(gl.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}}var " +
  "Uf=e=>t=>{t.load(gl.integer.load,{at:4*zi.indexOf(e)},4)},Wf={at:I.check};function Gf({rows:e,areFull:t}){retu" +
  "rn n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Uf(`batchRows`))}}function Kf(e,t,n,r){let{width:i,siz" +
  "e:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if" +
  "(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate" +
  "(gl.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(gl." +
  "and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Gf(t))})})}}function qf(e,t" +
  "){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Jf(i,e.arithmetic.size" +
  ")?(Xf(e,i),r+=n):(Zf(e,t[r]),r++)}}function Jf(e,t){let[{at:n,start:r},i]=e,a=Yf(i.start,r,t)?t:0;return e.eve" +
  "ry((e,i)=>e.rest===void 0&&Yf(e.at,n,i*t)&&Yf(e.start,r,i*a))}function Yf(e,t,n){return e===void 0||t===void 0" +
  "?e===t:e.at===t.at+n&&e.by===t.by}function Xf(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=ep(e,t.map(" +
  "({sum:e})=>e)),s=Yf(a.start,i,0);e.store(n,r,Qf(n,i,s,o))}function Zf(e,{sum:t,rest:n=[],at:r,start:i}){let{on" +
  "e:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),$f(e,t));e.store(a,r,Qf(a,i,!1,o))}function Qf(e,t,n,r){return t=" +
  "==void 0?r:Z(e,n?zf(e,t):X(e,t),r)}function $f({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n))}" +
  ";return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function ep({arithmetic:{many:e,size:t,width:n" +
  "}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e,tp(t,[0,2],i,a),tp(t,[1,3],i,a));let c=(n,r)=>Z(e,tp(t,[0,4,2," +
  "6],n,r),tp(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=tp(t,[0,1,4,5],Y(r" +
  "),Y(l)),d=tp(t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function tp(e,t,n,r){let i=t.flatMap(t=>Array.from({" +
  "length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[np,rp]=[4,4];function ip(e,{gradient:t,bytes:n}){let" +
  "{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));cp(e,n,n=>{let" +
  " i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,Wf,$f(e,a))})}function " +
  "ap(e,t,n,r){let i=sp(e,t),{own:a,isScaled:o}=hd(t);cp(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{op(e,{pieces" +
  ":a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function op(e,{pieces:t,numbers:n,block:r,place:i,libr" +
  "ary:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.parame" +
  "ter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=" +
  ">e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${Wd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),." +
  "..n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[" +
  "n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c))" +
  ";e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function sp(e,t){let{many:n,fromFloat64:r,splat" +
  ":i}=e.arithmetic,a=e.let(G.i32,Uf(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let " +
  "t=e=>{e.load(gl.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))" +
  "}function cp(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/rp),o=(e,t)=>Array.from({length:t},(t,n" +
  ")=>$(n*r,e));e.repeat(a,[rp*r],np,e=>{n(o(e,rp))});let s=i-a*rp;s>0&&n(o({at:a*rp*r},s))}var lp=4,up=1;functio" +
  "n dp(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e" +
  ")),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/lp),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)" +
  "=>Vf(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l," +
  "[lp*a.bytes],up,e=>{u(e,lp)});let d=l*lp;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t" +
  "+f,s({at:f}))}var fp={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Wd(Ni[i])" +
  ";if(a.has(o))return i=>{dp(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),zf(e,{at:r}))})}},a" +
  "ctivateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Wd(Ni[s]" +
  ")}Slope`;if(c.has(l))return s=>{dp(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X" +
  "(e,$(n,t))];i.copy(c.get(l),s,a,zf(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>" +
  "a=>{dp(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,zf(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:" +
  "n}})=>r=>{dp(r,{into:e,bytes:t,add:0},e=>zf(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>" +
  "a=>{dp(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},pp=64,mp=({operands:{into:e,table:t,row" +
  "Bytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>pp||!o.areFull))retur" +
  "n u=>{let{load:d,multiply:f}=gl.integer,p=u.let(G.i32,e=>{e.operate(f,Uf(`batchStart`),Ff(4))}),m=e=>u.let(G.i" +
  "32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},Ff(n))});if(r===1)gp(u,m(0),t,e,l);else for(" +
  "let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{a" +
  "t:e+(o*r+n)*s},hp(i,t+o*s))})}};function hp(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,b" +
  "y:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function gp(e,t,n,r,i){let{ma" +
  "ny:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l" +
  "<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l*s,by:t}))}var _p=64,vp=(e,t)=>{let{operands:n}=e,r=bp(e);if(xp(e,t)&&t" +
  ".library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);Sp(i,e,t,(e,o,c)=>{let l=o(i=>{i.c" +
  "opy(t.library.get(r),X(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.ope" +
  "rate(o.divide,$f(i,s),Cp(e,t))})}},yp=(e,t)=>{let{operands:n}=e,r=`${bp(e)}Slope`;if(!xp(e,t)||!t.library.has(" +
  "r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s." +
  "type,r=>{r.operate(l,r=>{r.operate(c.divide,X(c,{at:n.g}),Cp(e,t))})});Sp(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o" +
  ".copy(t.library.get(r),X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)}" +
  ")}};function bp({variant:e}){return Wd(Pi[e])}function xp({operands:{units:e,row:t}},{arithmetic:n}){return e*" +
  "Math.ceil(t/n.many.bytes)<=_p&&t%n.many.bytes===0}function Sp(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a" +
  "){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=" +
  ">r===1?t:Kf(e,i,c/o.bytes*s,t),l===0&&c===0)})}function Cp({operands:{divisor:e,byRows:t}},{batch:n}){return r" +
  "=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Gf(n)):a(r)}}var[wp,Tp,Ep]=[2,2,8]" +
  ",[Dp,Op]=[6,2];function kp(e,t){let n=t.columns===1?Ep:wp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.bi" +
  "asStep];e.repeat(r,i,i[0]>0?Op:r,(r,i,a)=>{Ap(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{" +
  "at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&Ap(e,t,{...o,high:t.rows-a})}function Ap(e,t,n){for(let r=0;r<" +
  "t.columns;r+=Tp)e.block(()=>{jp(e,t,n,r)})}function jp(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l," +
  "width:u}=e.arithmetic,d=Math.min(Tp,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e" +
  ",n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()" +
  "=>e.local(s.type)),_=f>Dp||f===0;if(_)for(let t of g)e.set(t,Mp);e.repeat(f,[s.bytes],Dp,t=>{let n=Array.from(" +
  "{length:a},(n,r)=>e.let(s.type,X(s,Hf(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,H" +
  "f(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):Bf(s,...l,Y(" +
  "o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n" +
  ",i)))});qf(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===V?s:t.start===H?$(" +
  "t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{res" +
  "t:l}}}))}var Mp=e=>{e.nothing()},Np=5,[Pp,Fp]=[8,4],Ip=2;function Lp(e,t){let{many:n,one:r,size:i,width:a}=e.a" +
  "rithmetic,o=Math.floor(t.columns/a),s=o>Np?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],Ip,r=>{Rp(" +
  "e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&Rp(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.col" +
  "umns;n++)Rp(e,t,{place:{at:n*i},broad:1,kind:r})}function Rp(e,t,n){let r=Math.min(Fp,Math.floor(Pp/n.broad))," +
  "i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?Ip:i,(i,a,o)=>{zp(e,t,{..." +
  "n,a:i,c:Hf(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{zp(e,t,{...n,a:{at:s*t.a.row},c:V" +
  "f(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function zp(e,t,{a:n,c:r,bias:i,high:a,place:o,b" +
  "road:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i" +
  "%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===V)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===H)for" +
  "(let{sum:n,i:r}of l)e.set(n,zf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array" +
  ".from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o," +
  "sum:l},u)=>{u%s===0&&e.set(a,zf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.st" +
  "art===B;e.set(l,p?Q(c,d,f):Bf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var Bp=16;function Vp" +
  "(e,t){if(!Gu(e))return;let{manner:n,product:r}=Ku(e,t);if(n===`depth`)return e=>{kp(e,r)};if(!(r.depth>Bp||n==" +
  "=`columns`&&r.columns>1))return e=>{Lp(e,r)}}var Hp=4,Up=8,Wp=64,Gp=({operands:{into:e,units:t,stride:n,add:r," +
  "g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Wp||a===c&&n!==1)return;let l=n*c;return a" +
  "===c&&n===1?n=>{dp(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Hp)n.block(()=>{let " +
  "c=Math.min(Hp,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.b" +
  "ytes],Up,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),qf(n,u.map((t,n)=>{l" +
  "et i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Kp={...fp,gather:mp,lossBack:yp,lossValue:" +
  "vp,total:Gp};function qp(e,t){return e.kernel===`product`?Vp(e,t.arithmetic):Kp[e.kernel]?.(e,t)}function Jp(e" +
  ",t=2**24){return{after:t,write(t,n,r,i){let a=new Cf(r.at,r.bytes),o=new Rf(e,a),s={arithmetic:e,library:Qp(i)" +
  ",batch:t.batch},c=Yp(t,n,o,s),l=Xp(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:yf(u" +
  "),count:u.length}}}}function Yp({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?v" +
  "oid 0:qp(t,i);e===void 0?(r.end(),vd(t,n)):r.add(a,e)}return r.add(a,e=>{ip(e,t)}),r.end(),a.finish()}function" +
  " Xp({pieces:e,block:t},n,{library:r}){let i=new Xu;return n.add(i,n=>{ap(n,e,t,r)}),n.end(),i.finish()}var Zp=" +
  "new Map;function Qp(e){let t=Zp.get(e)??new Gd(kd(e));return Zp.set(e,t),t}var $p=Hd(`wasm-float32`,{binary:Ai" +
  ",precision:bl,rewriting:Jp(bl)}),em=O(`engine`,[Hd(`wasm-float64`,{binary:ji,precision:yl,rewriting:Jp(yl)}),$" +
  "p,pl]);[...em.names];function tm(e,t,n){if(n===`plain`)return new ls(t);let r=[...em];if(n===`auto`)return Mc(" +
  "e,t,r);let i=r.indexOf(em.get(n));return Mc(e,t,r.slice(i),n)}var nm=class{#e;#t=[];#n=[];#r=new Float64Array;" +
  "constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/r" +
  "m,this.#e*8/im)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){l" +
  "et e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this" +
  ".#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,thi" +
  "s.#n]=[[],[]],{records:e,stands:t,numbers:n}}},rm=256,im=2**26;function am(e,t){return e.shape.join()===t.shap" +
  "e.join()&&e.data.every((e,n)=>Object.is(e,t.data[n]))}function om(e,t,n,i,a=[]){let{nodes:o,position:s}=e.topo" +
  "logy,c=xs(o,Array.from(e.objective.keys(),e=>s.get(e)??0));for(let{id:o,position:s,shape:l}of[...e.inputs,...e" +
  ".targets])if(!(Object.hasOwn(t,o)||l[0]!==-1)&&(a.includes(o)||c.has(s)))throw new r({what:`${n} without ${o}`" +
  ",where:i,found:Object.keys(t),expected:`rows for every input and target that the loss reads`})}function sm(e){" +
  "return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function cm(e,t=`from`){let{step:n,po" +
  "sition:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(b.allows)||!i||!a)throw lm(e,t)}funct" +
  "ion lm(e,t){return new r({what:`not a checkpoint`,where:t,found:e,expected:`what checkpoint() gives or readChe" +
  "ckpoint reads`})}function um({parameter:{id:e,value:t},state:n},{parameters:i,optimizer:a}){let o=Object.hasOw" +
  "n(a,e)?a[e]:{},[s,c]=[o,n].map(Object.keys);if(s.join()!==c.join())throw new r({what:`checkpoint of another op" +
  "timiser`,where:e,found:s,expected:c.join(`, `)||`no state`});let l=t.data.length,u=(Object.hasOwn(i,e)?i[e]:vo" +
  "id 0)?.data;for(let t of[u,...Object.values(o)]){if(t!==void 0&&!ArrayBuffer.isView(t))throw lm(t,e);if(t?.len" +
  "gth!==l)throw new r({what:`checkpoint of another graph`,where:e,found:t?.length,expected:`${l} numbers`})}}fun" +
  "ction dm(e,t){return Object.fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=qt(n)?n.data:n;retu" +
  "rn[t,i instanceof Float64Array?{shape:ao(n,r),data:i}:so(n,t,r)]}))}function fm(e,t){if(e.where===void 0)retur" +
  "n e;let n=`${e.where}, in the batch of step ${t}`;return new r({...Va(e),where:n},{cause:e})}function pm({slot" +
  "s:e,penalty:t,clip:n},r){let i=e.filter(({parameter:e})=>!e.frozen);for(let e of i){let{parameter:n,gradient:i" +
  "}=e;if(i.set(n.gradient.data),us(n,t))for(let a of xi){let o=t[a.name]??0;o!==0&&(a.accumulate(n.value.data,o," +
  "i),r?.(a.derivative,o,e))}}let a=i.map(({gradient:e})=>e);for(let[e,t]of n){let n=Ht.get(e);n.clip(a,t),r?.(n." +
  "formula,t)}return i}var mm=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){Hn(e,hm,`stop`," +
  "`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGai" +
  "n=r}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.patie" +
  "nceReason??(e<this.lossBelow?`lossBelow`:void 0)}get patienceReason(){return this.waited>=this.patience?`noBet" +
  "terFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e," +
  "this.waited=t}},hm={lossBelow:Ka,noBetterFor:Za(Ja),leastGain:Ga};function gm(e){if(!Array.isArray(e))return[e" +
  "];let[t,n]=e;return[t,n]}var _m=class{updater;batches;clip;stopping;slots;moves=0;refusal;#e;#t;#n=.1;#r={};#i" +
  "=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimizer" +
  ":c=`sgd`,schedule:l=`constant`}=t;Hn(i,vm(Ht,qa),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalty" +
  "=r,this.clip=Object.entries(Vn(i,`clip`)),this.stopping=a===void 0?void 0:new mm(a),this.updater=vi(...gm(c))," +
  "this.#t=ki(...gm(l)),this.batches=o===void 0?void 0:new ms(dm(e,o),t),this.batches?.varies===!0&&om(e,this.bat" +
  "ches.data,`data`,`data`),this.slots=e.parameters.map(e=>{let t=e.value.data.length,n=this.updater.init(t);retu" +
  "rn _(n,`state`,w,`optimizer`),{parameter:e,state:n,gradient:new Float64Array(t),next:new Float64Array(t)}}),s=" +
  "==void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e){Hn(e,{...vm(xi,Ga),biases:Ua" +
  "},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningRate(e){if(!Number.isFinite(e)|" +
  "|e<0)throw new r({what:`learning rate`,found:e,expected:`a finite number, 0 or more`});this.#n=e}get step(){re" +
  "turn this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.ep" +
  "och??this.#i}get loss(){return this.#e.loss+ds(this)}advance(){let e=this.#e;this.checkIdle(),this.show(),e.ba" +
  "ckward(),Ui(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,le" +
  "arningRate:this.rateAt(this.#i)};if(!Number.isFinite(t.loss))throw fs(this,this.#i);for(let{parameter:e,state:" +
  "n,gradient:r,next:i}of pm(this))i.set((e.given??e.value).data),this.updater.update(i,r,n,t);return this.batche" +
  "s?.advance(),this.arrive(this.#i+1,({next:e},t)=>{t.set(e)},()=>void 0,`later`),e.catchUp(),t}show(){if(this.#" +
  "e.catchUp(),this.refusal!==void 0){if(this.isAhead)throw this.refusal;this.prime()}}checkIdle(){if(this.#e.bus" +
  "y)throw new r({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}get isRateConstant()" +
  "{return this.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Wa,`schedule`),this.#n*t}arrive" +
  "(e,t,n,r){this.#e.checkAlive(),this.moves++,this.#i=e,this.#a=t;let i=()=>{for(let e of this.slots)e.parameter" +
  ".frozen||e.parameter.write(n=>{t(e,n)})};this.#e.postpone(()=>{i(),this.#l()},e=>{this.refusal=e&&this.#s(e),e" +
  "!==void 0&&this.#e.update(i),this.#a=void 0,n()},r)}prime(){this.#o(()=>{this.#l(this.batches)})}#o(e){try{thi" +
  "s.#e.update(e),this.refusal=void 0}catch(e){throw this.#s(e)}}#s(e){return this.batches?.varies===!0?fm(e,this" +
  ".#i):e}#c({step:e,position:t}){this.batches!==void 0&&(this.batches.position=t),this.#i=e}get position(){retur" +
  "n this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.pa" +
  "rameter,r=Kt(n);return this.read(e,r.data),[t,r,sm(e.state)]});return{step:this.#i,position:this.position,para" +
  "meters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this." +
  "stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t,n){cm(e);for(let t of this.slots)um(t,e);let " +
  "r=this.#e;r.catchUp();let{madeWave:i}=r,{step:a,position:o}=this;this.#c(e);try{this.#o(()=>{t?.();for(let{par" +
  "ameter:t}of this.slots)t.set(e.parameters[t.id]);this.#l(this.batches),n?.()})}catch(e){if(r.madeWave===i)thro" +
  "w this.#c({step:a,position:o}),e}for(let{parameter:t,state:n}of this.slots)for(let[r,i]of Object.entries(e.opt" +
  "imizer[t.id]))n[r].set(i);this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.m" +
  "oves++,this.#a=void 0}get isAhead(){return this.#a!==void 0}get isFedByHand(){let{batches:e}=this;return e===v" +
  "oid 0||this.isAhead?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this.#e.input(t);return r===void 0" +
  "?!0:e.varies?!am(n,r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.set((n.given??n.value).data),th" +
  "is.isAhead&&!n.frozen&&this.#a?.(e,t)}#l(e=this.batches?.varies===!0?this.batches:void 0){for(let[t,n]of Objec" +
  "t.entries(e?.take()??{}))this.#e.input(t).set(n);this.#e.setMode({training:!0,draw:this.#i})}};function vm({na" +
  "mes:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function ym(e){return e.filter(({parameter:e})=>!e.frozen" +
  ")}function bm(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function xm" +
  "(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values" +
  "(i.state))t.set(n,r),r+=e}}var Sm=class extends _m{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=ym(this.s" +
  "lots)}get count(){return bm(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){xm(thi" +
  "s.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},Cm=class{#e;#t=new Map;#" +
  "n=new Map;#r=new R;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new R;let r=(e" +
  ",t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t." +
  "forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e?" +
  "?{values:wm(this.#t),gradients:wm(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function" +
  " wm(e){let t=[...e].sort(([e],[t])=>e-t);return new Ji(t.map(([e])=>e),t.map(([,e])=>e))}var Tm=class{#e;#t;#n" +
  ";#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,op" +
  "tions:a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Qo(r),this.#n.update((" +
  ")=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new Sm(this.#n,{...a,...t===void 0?{}:{data:t},lea" +
  "rningRate:o,penalty:s,from:c}),this.#n.feed(l),this.#a=new nm(this.#r.count),this.#i=tm(this.#n,this.#r,a.engi" +
  "ne??`plain`),this.#o=new Cm(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||this." +
  "#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}watch(e" +
  "){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this.#d!=" +
  "=void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(this" +
  ".load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Gi(e),this.#b()}}r" +
  "eport(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=void" +
  " 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Gi(i)},...a===void 0?{}" +
  ":{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let t=M" +
  "ath.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c+=n," +
  "this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.le" +
  "arningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t,sto" +
  "pped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRa" +
  "te:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:is(this.#n,{values:this.#t}).loss},en" +
  "gine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1" +
  ";let e=this.#o.look(this.#r.glimpse());this.#d={...qi(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{step:e" +
  ",position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},Em" +
  "=4,Dm=16,Om=1/4,km=class{#e;#t;#n;#r={};#i=new Ki(Em);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this." +
  "#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:thi" +
  "s.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.lo" +
  "ok()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=Am.now(),{step:n}=e;e.t" +
  "ake(Math.min(this.#i.steps,this.#a-n),Om);let r=Am.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=Dm||e.lo" +
  "ad>=Om||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this" +
  ".#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Ki(Em),this.#r={...this.#r,...e.tables};try{this" +
  ".#n=new Tm(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault" +
  ":Gi(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this." +
  "#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=Am.now();let t=e.report();this.#s" +
  "+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Yi(t.sight)])}},{performance:Am}=globalThis,jm=glo" +
  "balThis,Mm=new km((e,t)=>{jm.postMessage(e,t)},Nm(()=>{Mm.slice()}));jm.onmessage=({data:e})=>{Mm.take(e)},jm." +
  "postMessage({kind:`ready`});function Nm(e){let{setImmediate:t}=jm;if(t!==void 0)return()=>{t(e)};let{port1:n,p" +
  "ort2:r}=new jm.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
