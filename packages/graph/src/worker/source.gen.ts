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
  ":n})}function en(e){fe(e,tn,`combination`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative" +
  ":s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r," +
  "rules:i,formula:a,inferShape:nn,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.da" +
  "ta[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s" +
  "(e,a,r,t)}}}var tn={name:v,symbol:v,arity:he,rules:D(me),value:x,derivative:x,formula:ge};function nn(e){_(e,`" +
  "shapes`,re);let[t]=e;return e.forEach((e,n)=>{if(!Gt(e,t))throw P(`input ${n}`,e,`${N(t)}, as input 0`)}),t}fu" +
  "nction rn(e,t=0){if(e.length===2)return[e[0],e[1]];throw P(`input ${t}`,e,`the shape [batch, units]`)}var an=e" +
  "n({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=" +
  ">1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),on={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a" +
  "`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=rn(e[" +
  "0]),n=0;return e.forEach((r,i)=>{if(rn(r,i)[0]!==t)throw P(`input ${i}`,r,`batch ${t}, as input 0 of ${N(e[0])" +
  "}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,o" +
  "utput:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++" +
  ")t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{s" +
  "hape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},sn=en(" +
  "{name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.d" +
  "ata[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),cn={name:" +
  "`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivat" +
  "ives:[`b`,`a`]},inferShape:e=>[rn(nn(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a" +
  "<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){le" +
  "t i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},ln=c" +
  "lass e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Ce(t,It),this.#t=this.#e.seed(dn(e)),_(this.#t,`stream`," +
  "pn,this.#e.name)}static restore(t,n){_(t,`state`,w);let r=new e(`restored`,n??It.get(t.generator,`generator`))" +
  ";return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,pn,r.#e.name),r}get state(){return{generator:this.#e.name,w" +
  "ords:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){f" +
  "or(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log" +
  "(i)/i)}}integer(e){_(e,`count`,fn);let t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t.bits()/t);if(n<e" +
  ")return n}}shuffle(e){_(e,`items`,C);let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]" +
  "=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,b),this.shuffle(Uint32Array.from({length:e},(e,t)=>t))" +
  "}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.join(),this.#e)}},un={expected:`a finit" +
  "e number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};function dn(e){if(un.allows(e))return e;" +
  "throw new r({what:`bad seed`,found:e,expected:un.expected})}var fn={expected:`a whole number from 1 to 2³²`,al" +
  "lows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},pn={expected:`an object of the functions bits and next`,allows:e=" +
  ">c(e)&&[e.bits,e.next].every(x.allows)},mn={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arit" +
  "y:[1,1],rules:{rate:T(`fraction of entries dropped`,.5,0,1),seed:E(`seed of the mask generator`,0,0)},formula:" +
  "{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=hn(e),n=e.inputs[0].data;" +
  "for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=hn(e);for(let e=0;e<r.data.lengt" +
  "h;e++)r.data[e]+=t.data[e]*i()}};function hn({training:e,draw:t,attributes:n}){return e?gn(n,t):()=>1}function" +
  " gn({rate:e,seed:t},n){if(e===0)return()=>1;let r=new ln(`${yn(t)}${n}`),i=vn(e);return()=>r.next()<e?0:i}func" +
  "tion _n({rate:e,seed:t}){return{seed:kt(Dt(yn(t))),dropped:kt(BigInt(Math.ceil(e*2**53)))}}function vn(e){retu" +
  "rn 1/(1-e)}function yn(e){return`dropout ${e} `}var bn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,xn=`(x - mean" +
  "(x)) / ${bn}`,Sn={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`],arit" +
  "y:[1,3],couples:!0,rules:{epsilon:ae(`added to the variance for stability`,1e-5)},formula:{value:`gain * ${xn}" +
  " + bias`,derivatives:[`(gain * g - mean(gain * g) - ${xn} * mean(gain * g * ${xn})) / ${bn}`,`g * ${xn}`,`g`]}" +
  ",inferShape([e,...t]){let[,n]=rn(e);return t.forEach((t,r)=>{if(!Gt(t,[n]))throw P(`input ${r+1}`,t,`[${n}] fo" +
  "r ${N(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s+" +
  "+){let{normal:a}=Cn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Dn(t,e,1)*a[e]+Dn(n,e,0)}},backward({inputs:[e,t]" +
  ",attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if(i===2" +
  "){kn(l,void 0,a.data);continue}let u=Cn(e,c,n),d=l.map((e,n)=>e*Dn(t,n,1));i===1?kn(l,u.normal,a.data):On(u,d," +
  "a.data,o)}}};function Cn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Tn(i);for(let t=0;t<e;t++)i[t]/" +
  "=a;let o=En(i);for(let t=0;t<e;t++)i[t]-=o;let s=En(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,wn));return{" +
  "normal:i.map(e=>e*c),slope:c/a}}var wn=1e-300;function Tn(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);" +
  "return t>1e100&&t<1/0?t:1}function En(e){return e.reduce((e,t)=>e+t,0)/e.length}function Dn(e,t,n){return e===" +
  "void 0?n:e.data[t]}function On({normal:e,slope:t},n,r,i){let a=En(n),o=En(n.map((t,n)=>t*e[n]));for(let s=0;s<" +
  "n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function kn(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}fu" +
  "nction An(e){fe(e,jn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combinati" +
  "on`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[rn(e)[0],1],forward({inputs:[e],out" +
  "put:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}}," +
  "backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i." +
  "data[e*o+t]+=n}}}}var jn={name:v,symbol:v,divisor:x,formula:ge},Mn=An({name:`mean`,symbol:`mean`,divisor:e=>e," +
  "formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Nn=en({name:`multiply`,symbol:`×`,arity:[2,1/0],value" +
  ":(e,t)=>Pn(e,t),derivative:(e,t,n)=>Pn(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function Pn(e,t," +
  "n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Fn=en({name:`scale`,symbol:`·`,ari" +
  "ty:[1,1],rules:{factor:T(`scaling factor`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:" +
  "r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),In={name:`slice`,family:`combination`,symbol:`[:]" +
  "`,roles:[`x`],arity:[1,1],rules:{from:E(`first unit, counted from 0`,0,0),to:E(`end unit, exclusive`,1)},formu" +
  "la:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=rn(e);if(t<n&&n<=a)re" +
  "turn[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expected:`from < to ≤ ${a} for $" +
  "{N(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;" +
  "for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],attribute" +
  "s:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+" +
  "r]}},Ln={...en({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,formula:" +
  "{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradient by d" +
  "efinition`},Rn=O(`combination`,[an,en({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.dat" +
  "a[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Nn,sn,Fn,on,In,An({name:`" +
  "sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Mn,cn,Sn,mn,Ln,{name:`weighted-tota" +
  "l`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ce(`weight of each input, in o" +
  "rder`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weights:t}){if(e.forEach((" +
  "e,t)=>{if(e.length>0)throw P(`input ${t}`,e,`a scalar, as a loss is`)}),t.length===e.length)return[];throw new" +
  " r({what:`wrong count of weights`,found:t.length,expected:`${e.length}, one for each input`})},forward({inputs" +
  ":e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{" +
  "weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function zn(e,t,n){return le(e,Bn(t,n),n,`option`)}function B" +
  "n(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function F(e,t,n,r){o(e," +
  "Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&ue(t[i],i,a,n,r)}function Vn(e,t){_(e,`rules`" +
  ",w),_(t,`defaults`,w);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);retur" +
  "n Object.fromEntries(n)}function I(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or more`,allow" +
  "s:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Hn(e,t){return{meaning:e,default:t,expected:`a num" +
  "ber from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function Un(e,t,n){if(Number.isInteger(" +
  "e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`target of row ${t}`,found:e,expected:`a wh" +
  "ole number from 0 to ${n-1}`})}var Wn=[`sum`,`mean`,`batch-mean`];function Gn(e){fe(e,qn,`loss`);let{name:t,va" +
  "lue:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.sy" +
  "mbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:Kn(e.reduction)},formula:Yn(a),scalar:e,infe" +
  "rShape:([e,t])=>Xn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=" +
  "0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*Jn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attribute" +
  "s:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Jn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!=" +
  "=void 0&&{formulaFor(e){let n=o(e);return _(n,`formula`,qn.formula,t),Yn(n)}},...s!==void 0&&{branches({inputs" +
  ":[{data:e},{data:n}],attributes:r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t),i.push(" +
  "o)}}}}}function Kn(e,t=Wn){return se(`how entry losses are reduced`,t,e)}var qn={name:v,symbol:D(v),rules:D(me" +
  "),reduction:{expected:`one of ${Wn.join(`, `)}`,allows:e=>Wn.includes(e)},value:x,derivative:x,targetDerivativ" +
  "e:x,formula:ye(`value`,`derivative`,`targetDerivative`),formulaFor:D(x),side:D(x)};function Jn(e,t){let{reduct" +
  "ion:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/M(t)}function Yn({value:e,derivative:t,targetDer" +
  "ivative:n}){return{value:e,derivatives:[t,n]}}function Xn(e,t){if(Gt(e,t))return[];throw new r({what:`predicti" +
  "on and target differ in shape`,found:N(t),expected:N(e)})}var Zn=Gn({name:`binary-cross-entropy`,reduction:`me" +
  "an`,value:(e,t)=>-(t*Qn(Math.log(e))+(1-t)*Qn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12)" +
  ",targetDerivative:e=>Qn(Math.log1p(-e))-Qn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * ma" +
  "x(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) -" +
  " max(log(y), -100)`}});function Qn(e){return Math.max(e,-100)}var $n=Gn({name:`binary-cross-entropy-with-logit" +
  "s`,reduction:`mean`,value:(e,t)=>j(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-" +
  "A(-e):A(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t" +
  "`,targetDerivative:`-y`}}),er=Gn({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),deriva" +
  "tive:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivati" +
  "ve:`t - y`}}),tr=Gn({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>j(-t,nr(1-" +
  "t*e)),targetDerivative:(e,t)=>j(-e,nr(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t," +
  " 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function nr(e){return Math.max(0," +
  "Math.sign(e))}var rr=Gn({name:`huber`,rules:{delta:ae(`error where quadratic becomes linear`,1)},reduction:`me" +
  "an`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>ir(e-t" +
  ",n),targetDerivative:(e,t,{delta:n})=>ir(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta" +
  " * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -de" +
  "lta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function ir(e,t){return Math.min(Math" +
  ".max(e,-t),t)}var ar=Gn({name:`kullback-leibler`,rules:{prediction:se(`form of the prediction`,[`probability`," +
  "`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?sr(e):t*(Math.log(t)-(n=" +
  "==`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?sr(e):-t/e,targetDeriv" +
  "ative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:or(`log(y)`,`-t / y`),formul" +
  "aFor:({prediction:e})=>e===`logarithm`?or(`y`,`-t`):or(`log(y)`,`-t / y`)});function or(e,t){return{value:`if(" +
  "t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function sr(e){return Numbe" +
  "r.isNaN(e)?NaN:0}var cr=Gn({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:" +
  "(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - " +
  "t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),lr=Gn({name:`mean-squared-error`,reduction:`m" +
  "ean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t" +
  ") ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),ur={name:`softmax-cross-entropy`,family:`los" +
  "s`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:se(`format of a target row`,[`index`,`distribution`]," +
  "`index`),reduction:Kn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`s" +
  "um(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw" +
  " P(`softmax-cross-entropy prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Gt(t,r))re" +
  "turn[];throw P(`softmax-cross-entropy target`,t,`${N(r)} for the logits ${N(e)}`)},forward({inputs:[e,t],outpu" +
  "t:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)=>Un(e,t,o" +
  "));let c=dr(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Xe(s,t,t+o);for(let r=t;r<t+o;r++)l+=j(-$e(s,r,n),c(e," +
  "r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){let s=i.da" +
  "ta[0]/(r===`mean`?e.shape[0]:1);a===0?fr(e,dr(t,e.shape[1],n),s,o):n===`distribution`&&pr(e,s,o)},constantInpu" +
  "ts:({targets:e})=>e===`index`?[1]:[]};function dr({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e" +
  "[n*t+r]}function fr({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Xe(n,e,e+t),c=0;for(let e=0;e" +
  "<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ze(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*Qe(n,e+l,s))}}}func" +
  "tion pr({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Xe(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]" +
  "-=r*$e(n,a,o)}}var mr=O(`loss`,[er,lr,cr,rr,Zn,$n,ur,tr,ar]);function hr(e,t=be(e,`operation`)){s(e,t,`field`)" +
  ",pe(e,_r,t)}var gr=[`weighted-sum`,`activation`,`combination`,`loss`],_r={name:v,family:{expected:`one of ${gr" +
  ".join(`, `)}`,allows:e=>gr.includes(e)},symbol:{expected:`a text, which may be empty`,allows:e=>typeof e==`str" +
  "ing`},roles:ne,arity:he,rules:me,formula:ge,formulaFor:D(x),facts:D(ve),inferShape:x,origin:D(x),couples:D(_e)" +
  ",forward:x,backward:x,branches:D(x),exempt:D(v),stochastic:D(_e),constantInputs:D(x)},vr={name:`weighted-sum`," +
  "family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:oe(`weights are [in, out" +
  "] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpos" +
  "e:t}){let n=br(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!==2)throw P(`weighted-sum " +
  "value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw P(`weighted-sum value ${a}`,o,`the batch size ${r}" +
  " of ${N(e[0])}`);let[c,l]=xr(s,t);if(l!==o[1])throw P(`weighted-sum weight ${a}`,s,`weights for the ${o[1]} un" +
  "its of ${N(o)}`);if(a>0&&c!==i)throw P(`weighted-sum weight ${a}`,s,`weights to ${i} units, as weight 0`);i=c}" +
  "let a=e.at(2*n);return a!==void 0&&Er(a,i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let r=" +
  "br(e),[i,a]=t.shape;Sr(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n" +
  "?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*" +
  "u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=br(e.inputs);n<i?Cr(e,t,n,r):n<2*i?wr(e,t,n-i,r):Tr(t,r)}};f" +
  "unction yr(e){let t=br(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}function br({length:e" +
  "}){return e>>1}function xr(e,t){if(_(e,`shape of weights`,te),e.length===0)return[1,1];if(e.length!==2)throw P" +
  "(`weighted-sum weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function Sr({shap" +
  "e:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(let i=0;i<e;i+" +
  "+)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Cr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape," +
  "c=e[br(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t" +
  "++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function wr({inputs:e,output:t,attributes:" +
  "n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;" +
  "e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Tr({shape:[e" +
  ",t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}functio" +
  "n Er(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw P(`weighted-sum bias`,e,`a scalar or the shape [${t" +
  "}]`)}var Dr=O(`operation`,[vr,...Rn,...gt,...mr]);function Or(e){if(!Number.isFinite(e))throw new r({what:`bad" +
  " learning rate`,found:e,expected:`a finite number`})}function kr(e){let t=e.flatMap(e=>Object.entries(e.slots?" +
  "?{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Fr(e),constants:Object.assign({},...e.map(({constant" +
  "s:e})=>e)),...Nr(e),init(e){return _(e,`size`,b),Object.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).fill" +
  "(n)]))},update(t,i,a,o){let s=t.length;Ir(s,i,a,n),Or(o.learningRate),r.length<s&&(r=new Float64Array(s)),r.se" +
  "t(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Ar(e,t){_(e,`pieces`,C,t),e.for" +
  "Each((e,n)=>{_(e,`piece ${n}`,jr,t),_(e.describe(`g`),`description of piece ${n}`,Mr,t)})}var jr={expected:`an" +
  " object of the functions describe and apply, and of slots and constants if it has any`,allows:e=>c(e)&&[e.desc" +
  "ribe,e.apply].every(x.allows)&&[e.slots,e.constants].every(e=>e===void 0||c(e))},Mr={expected:`an object of th" +
  "e direction, a text, and of lines, a list of texts, if it has any`,allows:e=>c(e)&&v.allows(e.direction)&&(e.l" +
  "ines===void 0||ne.allows(e.lines))};function Nr(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{.." +
  ".e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function Pr(e,t){return e?[t]:[]}function" +
  " Fr(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p " +
  "← p − ${n}`].join(`; `)}function Ir(e,t,n,r){if(t.length!==e)throw Lr(`gradient`,t.length,e);for(let t of r){l" +
  "et r=n[t]?.length;if(r!==e)throw Lr(`state/${t}`,r,e)}}function Lr(e,t,n){return new r({what:`wrong size for t" +
  "his parameter`,where:e,found:t,expected:`${n} numbers`})}var Rr=se(`whose definition to follow`,[`pytorch`,`ke" +
  "ras`],`pytorch`);function zr(e){fe(e,Br,`optimiser`);let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,co" +
  "nvention:Rr},o=(e={},n=t)=>{let o=Bn(e,n),s=o.convention===`keras`?r:void 0,c=i(zn(a,{...s,...o},n));return Ar" +
  "(c,n),kr(c)};return{name:t,title:n,options:a,formula:o().formula,create:o}}var Br={name:v,title:v,options:me,k" +
  "eras:D({expected:`an object of names and values`,allows:c}),pieces:x};function Vr(e,t,n,r){_(e,`optimiser`,Hr," +
  "t);let i=(n={},i=t)=>e.create({...r,...Bn(n,i)},i);return{name:t,title:n,options:Vn(e.options,r),formula:i().f" +
  "ormula,create:i}}var Hr={expected:`an optimiser`,allows:e=>c(e)&&x.allows(e.create)&&me.allows(e.options)};fun" +
  "ction Ur(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>({direction:`${t} · ${e}`})" +
  ",kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},a" +
  "pply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}function Wr(e,t){retu" +
  "rn t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,epsilon:e,write:e=>`(" +
  "√${e} + ε)`}}function Gr(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}}function Kr(e" +
  ",t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / $" +
  "{t.write(`s`)}`}),kernel:Gr(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<" +
  "n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function qr(e,t){return t===`keras`?Yr" +
  "(e):Jr(e)}function Jr(e){return Pr(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:" +
  "e}),kernel:Gr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Yr(e){return" +
  " Pr(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-dec" +
  "ay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;f" +
  "or(let e=0;e<n.length;e++)n[e]*=a}})}var Xr=zr({name:`adagrad`,title:`Adagrad`,options:{lrDecay:I(`learning ra" +
  "te decay`,0),initialAccumulator:I(`initial sum of squares`,0),epsilon:I(`numerical stability term`,1e-10),weig" +
  "htDecay:I(`weight decay coefficient`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initial" +
  "Accumulator:t,epsilon:n,convention:r,...i})=>[...qr(i.weightDecay,r),Kr(t,Wr(n,r)),Ur(e)]});function Zr(e){let" +
  " t=new Float64Array($r).fill(NaN),n=0,r=1;return i=>{let a=i%$r,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(" +
  "t[a])&&(t[a]=e**a),r*t[a]}}function Qr(e){return Math.log(2**-54)/Math.log(e)}var $r=256;function ei({beta1:e," +
  "beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[Zr(e),Zr(t)],c={mean:0,squares:0};return{s" +
  "lots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · $" +
  "{e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − " +
  "β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptiv" +
  "e-moments`,count:6,steadyFrom:Qr(Math.max(e,t)),settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1" +
  "-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r" +
  "?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[" +
  "n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var ti={beta1:Hn(`" +
  "decay rate of the first moment`,.9),beta2:Hn(`decay rate of the second moment`,.999),epsilon:I(`numerical stab" +
  "ility term`,1e-8),amsgrad:oe(`whether to use the maximum second moment`,!1)},ni=zr({name:`adam`,title:`Adam`,o" +
  "ptions:{...ti,weightDecay:I(`weight decay coefficient`,0)},keras:{epsilon:1e-7},pieces:e=>[...qr(e.weightDecay" +
  ",e.convention),ei(e),Ur()]}),ri=zr({name:`adamw`,title:`AdamW`,options:{...ti,weightDecay:I(`weight decay coef" +
  "ficient`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Yr(e.weightDecay),ei(e),Ur()]}),ii=Vr(ni,`a" +
  "msgrad`,`AMSGrad`,{amsgrad:!0});function ai({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0" +
  "},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − min(1, k) · τ) · `:``}${e}`;return n?{lines:[" +
  "r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,s" +
  "ettle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocit" +
  "y,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var oi=zr({name:`sgd`," +
  "title:`Gradient descent`,options:{momentum:Hn(`momentum coefficient`,0),dampening:Hn(`dampening for momentum`," +
  "0),nesterov:oe(`whether to use Nesterov momentum`,!1),weightDecay:I(`weight decay coefficient`,0)},pieces(e){l" +
  "et{momentum:t,dampening:n,nesterov:i,convention:a}=e;if(i&&(t===0||n>0))throw new r({what:`nesterov needs a ve" +
  "locity without dampening`,found:{momentum:t,dampening:n},expected:`momentum above 0 and dampening 0`});let o=P" +
  "r(t>0,ai({momentum:t,dampening:n,nesterov:i})),s=a===`keras`?[Ur(),...o]:[...o,Ur()];return[...qr(e.weightDeca" +
  "y,a),...s]}}),si=Vr(oi,`momentum`,`Momentum`,{momentum:.9}),ci=Vr(oi,`nesterov`,`Nesterov`,{momentum:.9,nester" +
  "ov:!0});function li(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s " +
  "+ (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Gr(`averaged-squares`,[e,1-e,t.inside,t.outsid" +
  "e]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t" +
  ".inside)+t.outside}}}function ui(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.epsilon},describe:e=>" +
  "({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← max(0, s − m²)`],direction:`${e} / ${" +
  "t.write(`c`)}`}),kernel:Gr(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.me" +
  "an;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[" +
  "i]-o[i]*o[i])+t.inside)+t.outside}}}var di=O(`optimiser`,[oi,si,ci,Xr,zr({name:`rmsprop`,title:`RMSprop`,optio" +
  "ns:{rho:Hn(`decay rate of the mean square`,.99),momentum:Hn(`momentum coefficient`,0),centered:oe(`whether to " +
  "divide by the standard deviation`,!1),epsilon:I(`numerical stability term`,1e-8),weightDecay:I(`weight decay c" +
  "oefficient`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){" +
  "let o=Wr(r,i),s=Pr(t>0,ai({momentum:t}));return[...qr(a.weightDecay,i),n?ui(e,o):li(e,o),...i===`keras`?[Ur()," +
  "...s]:[...s,Ur()]]}}),ni,ri,ii]);function fi(e,t,n){let r=Ce(e,di,n).create(t,n);return _(r,`updater`,pi,n),r}" +
  "var pi={expected:`an object of the functions init and update`,allows:e=>c(e)&&[e.init,e.update].every(x.allows" +
  ")};function mi({length:e}){return{expected:`a list of ${e} numbers`,allows:t=>S(t)&&t.length===e}}var hi=O(`pe" +
  "nalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){_(e,`weights`,C),_(t,`st" +
  "rength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){_(e,`weights`,C)" +
  ",_(t,`strength`,y),_(n,`gradient`,mi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title" +
  ":`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){_(e,`weights`,C),_(t,`strength`,y);let n=0;for(let t=" +
  "0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){_(e,`weights`,C),_(t,`strength`,y),_(n,`gradient" +
  "`,mi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function gi(e){fe(e,_i,`schedule`);let{factor:t,...n}=e;r" +
  "eturn{...n,create(e={},r=n.name){let i=t(zn(n.options,e,r));return _(i,`factor`,x,r),i}}}var _i={name:v,title:" +
  "v,formula:v,options:me,factor:x},vi=gi({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Ob" +
  "ject.assign(()=>1,{isConstant:!0})}),yi=gi({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,opt" +
  "ions:{steps:E(`T: step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2" +
  "}),bi=gi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:I(`decay factor per step`,.9" +
  "9)},factor:({gamma:e})=>t=>e**t}),xi=gi({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k " +
  "/ T))`,options:{steps:E(`T: length of the decay in steps`,1,1e3),end:I(`final factor`,0)},factor:({steps:e,end" +
  ":t})=>n=>1-(1-t)*Math.min(n,e)/e}),Si=O(`schedule`,[vi,gi({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every" +
  "⌋`,options:{every:E(`steps between drops`,1,100),gamma:I(`decay factor per drop`,.1)},factor:({every:e,gamma:t" +
  "})=>n=>t**Math.floor(n/e)}),bi,xi,yi,gi({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,opt" +
  "ions:{steps:E(`n: number of warm-up steps`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function Ci(" +
  "e,t,n){let r=Ce(e,Si,n).create(t,n);return _(r,`factor`,x,n),r}var wi=globalThis.kernels.float32,Ti=globalThis" +
  ".kernels.float64,Ei={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`" +
  ",`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`,`a" +
  "`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`" +
  "cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`" +
  "intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x`," +
  "`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`row" +
  "`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into`," +
  "`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`number`],multi" +
  "ply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`" +
  "units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`u" +
  "nits`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow`,`" +
  "droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`biasS" +
  "tride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[`into`,`y`" +
  ",`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`" +
  "row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`],cr" +
  "ossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`into`,`from`,`" +
  "bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`parameter`,`dir" +
  "ection`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},Di=[`identity`,`step`,`sigmoid`,`tanh`" +
  ",`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`" +
  "hard-tanh`],Oi=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cross-entropy`" +
  ",`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler logarithm`],ki=[`" +
  "done`,`l1`,`l2`,`norm`,`value`],Ai=[`nothing`,`added`,`bias`],ji={listHead:96},Mi=[`rate`,`coupled-decay`,`dec" +
  "oupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`,`greatest-" +
  "moments`],Ni=[`program`,`loss`,`gradient`,`trained`,`parameter`,`penalised`,`update`,`adjustments`,`numbers`,`" +
  "numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`," +
  "`waited`,`batchRows`,`batchStart`,`numbersNow`],L={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check" +
  ":128,firstStep:136,random:144,frameSize:176},Pi=class extends r{name=`Uncompilable`;node;constructor(e,t,n){su" +
  "per({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Fi=class extends r{},Ii=clas" +
  "s extends r{name=`NonFiniteFault`;node;step;kind;constructor(e,t,n,r){let i=n===`parameter`&&t>0;super({what:`" +
  "non-finite ${n===`parameter`?`value`:n}`,where:`node ${e}, step ${t}`,found:r,expected:i?`finite numbers after" +
  " the update of step ${t-1}`:`finite numbers; no parameter was changed`}),this.node=e,this.step=t,this.kind=n}}" +
  ";function Li(e,t){if(Number.isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.every(Numb" +
  "er.isFinite)))return;for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0,r" +
  "=n.family===`parameter`&&!n.frozen?`parameter`:`value`;if(e!==void 0)throw new Ii(n.id,t,r,e)}let n=Ri(Array.f" +
  "rom(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)throw n;for(let n of[...e.nodes].reve" +
  "rse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new Ii(n.id,t,`g" +
  "radient`,e)}}function Ri(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)),!Number.isFinite(r))return new " +
  "Ii(i,t,`value`,r)}function zi(e){if(!(e instanceof r)){let t=e instanceof Error?e.message:String(e);return{typ" +
  "e:`error`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expected:o,nearest:s}=e,c={message:t,what:n,w" +
  "here:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Ii?{...c,type:`non-finite`,node:e." +
  "node,step:e.step,kind:e.kind}:e instanceof Pi?{...c,type:`uncompilable`,node:e.node}:{...c,type:e instanceof F" +
  "i?`unfit`:`fault`}}var Bi=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e" +
  "*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Vi({values:e,gradients:t},n){let r" +
  "=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.l" +
  "ength,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{value" +
  "s:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var " +
  "Hi=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){retur" +
  "n this.#e.has(e)}};function Ui({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function R" +
  "(e){return typeof e==`function`}function Wi(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prot" +
  "otype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Gi=Wi(e=>function(t){e(this),this.message" +
  "=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`" +
  ":``,this.name=`UnsubscriptionError`,this.errors=t});function Ki(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n" +
  ",1)}}var z=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=" +
  "null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null," +
  "Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(R(n))try{n()" +
  "}catch(t){e=t instanceof Gi?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)tr" +
  "y{Yi(t)}catch(t){e??=[],t instanceof Gi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Gi(e)}}add(t){if(t&&t!=" +
  "=this){if(this.closed)Yi(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}" +
  "(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isA" +
  "rray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[" +
  "t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Ki(t,e)}remove(t){" +
  "let{_finalizers:n}=this;n&&Ki(n,t),t instanceof e&&t._removeParent(this)}};z.EMPTY=(()=>{let e=new z;return e." +
  "closed=!0,e})();var qi=z.EMPTY;function Ji(e){return e instanceof z||e&&`closed`in e&&R(e.remove)&&R(e.add)&&R" +
  "(e.unsubscribe)}function Yi(e){R(e)?e():e.unsubscribe()}var Xi={onUnhandledError:null,onStoppedNotification:nu" +
  "ll,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Zi={setTimeout(e,t,..." +
  "n){let{delegate:r}=Zi;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{de" +
  "legate:t}=Zi;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function Qi(e){Zi.setTimeout(()=>{let{" +
  "onUnhandledError:t}=Xi;if(t)t(e);else throw e})}function $i(){}var ea=ra(`C`,void 0,void 0);function ta(e){ret" +
  "urn ra(`E`,void 0,e)}function na(e){return ra(`N`,e,void 0)}function ra(e,t,n){return{kind:e,value:t,error:n}}" +
  "var ia=null;function aa(e){if(Xi.useDeprecatedSynchronousErrorHandling){let t=!ia;if(t&&(ia={errorThrown:!1,er" +
  "ror:null}),e(),t){let{errorThrown:e,error:t}=ia;if(ia=null,e)throw t}}else e()}function oa(e){Xi.useDeprecated" +
  "SynchronousErrorHandling&&ia&&(ia.errorThrown=!0,ia.error=e)}var sa=class extends z{constructor(e){super(),thi" +
  "s.isStopped=!1,e?(this.destination=e,Ji(e)&&e.add(this)):this.destination=ha}static create(e,t,n){return new d" +
  "a(e,t,n)}next(e){this.isStopped?ma(na(e),this):this._next(e)}error(e){this.isStopped?ma(ta(e),this):(this.isSt" +
  "opped=!0,this._error(e))}complete(){this.isStopped?ma(ea,this):(this.isStopped=!0,this._complete())}unsubscrib" +
  "e(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(" +
  "e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.comple" +
  "te()}finally{this.unsubscribe()}}},ca=Function.prototype.bind;function la(e,t){return ca.call(e,t)}var ua=clas" +
  "s{constructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){f" +
  "a(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){fa(e)}else fa(e)}complete(){let{" +
  "partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){fa(e)}}},da=class extends sa{constructor(e,t,n" +
  "){super();let r;if(R(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&Xi.useDepre" +
  "catedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&la(e.next,t),error:e" +
  ".error&&la(e.error,t),complete:e.complete&&la(e.complete,t)}):r=e}this.destination=new ua(r)}};function fa(e){" +
  "Xi.useDeprecatedSynchronousErrorHandling?oa(e):Qi(e)}function pa(e){throw e}function ma(e,t){let{onStoppedNoti" +
  "fication:n}=Xi;n&&Zi.setTimeout(()=>n(e,t))}var ha={closed:!0,next:$i,error:pa,complete:$i},ga=typeof Symbol==" +
  "`function`&&Symbol.observable||`@@observable`;function _a(e){return e}function va(e){return e.length===0?_a:e." +
  "length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e" +
  ")}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=xa(e)?e:new da(e,t,n);return " +
  "aa(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_try" +
  "Subscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=ya(t),new t((t,n)=>{let " +
  "r=new da({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscrib" +
  "e(e){return this.source?.subscribe(e)}[ga](){return this}pipe(...e){return va(e)(this)}toPromise(e){return e=y" +
  "a(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function ya(e){retur" +
  "n e??Xi.Promise??Promise}function ba(e){return e&&R(e.next)&&R(e.error)&&R(e.complete)}function xa(e){return e" +
  "&&e instanceof sa||ba(e)&&Ji(e)}function Sa(e){return R(e?.lift)}function Ca(e){return t=>{if(Sa(t))return t.l" +
  "ift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observa" +
  "ble type`)}}function wa(e,t,n,r,i){return new Ta(e,t,n,r,i)}var Ta=class extends sa{constructor(e,t,n,r,i,a){s" +
  "uper(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:sup" +
  "er._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this" +
  "._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe()" +
  "{var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this" +
  ".onFinalize)==null||e.call(this)}}},Ea=Wi(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.messa" +
  "ge=`object unsubscribed`}),Da=class extends B{constructor(){super(),this.closed=!1,this.currentObservers=null," +
  "this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Oa(this,this);ret" +
  "urn t.operator=e,t}_throwIfClosed(){if(this.closed)throw new Ea}next(e){aa(()=>{if(this._throwIfClosed(),!this" +
  ".isStopped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})" +
  "}error(e){aa(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e" +
  ";let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){aa(()=>{if(this._throwIfClosed(),!this." +
  "isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.i" +
  "sStopped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length" +
  ">0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClos" +
  "ed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,obs" +
  "ervers:r}=this;return t||n?qi:(this.currentObservers=null,r.push(e),new z(()=>{this.currentObservers=null,Ki(r" +
  ",e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}" +
  "asObservable(){let e=new B;return e.source=this,e}};Da.create=(e,t)=>new Oa(e,t);var Oa=class extends Da{const" +
  "ructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.c" +
  "all(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.des" +
  "tination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??qi}};function ka(e){retu" +
  "rn!!e&&(e instanceof B||R(e.lift)&&R(e.subscribe))}function Aa(e,t){return Ca((n,r)=>{let i=0;n.subscribe(wa(r" +
  ",n=>{r.next(e.call(t,n,i++))}))})}function ja(e,t){return new B(n=>{let r=new Map,i=[],a=new z,o=-1,s=()=>{if(" +
  "i===t())return;let e=a;i=t(),r.clear(),a=new z;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e.o" +
  "bjectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e=" +
  "==o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>" +
  "{n.complete()}}))})}var Ma={expected:`true or false`,allows:e=>typeof e==`boolean`},Na={expected:`a finite num" +
  "ber`,allows:Number.isFinite},Pa={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0},Fa=" +
  "{expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},Ia={expected:`a number, 0 or more`,allows" +
  ":e=>typeof e==`number`&&e>=0},La={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e>0}" +
  ",Ra={expected:`a list`,allows:Array.isArray},za={expected:``,allows:()=>!0};function Ba({expected:e,allows:t})" +
  "{return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Va(e,t){return{expected:t,allows:t=>typ" +
  "eof t?.[e]==`function`}}function Ha(e,t){if(typeof e!=`function`)throw new r({what:`not a function`,where:t,fo" +
  "und:e,expected:`a function`})}var Ua=class{held=Wa;#e;#t=Wa;#n=Wa;#r;constructor(e){this.#e=e}get any(){return" +
  " this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let" +
  " t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#" +
  "t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)fo" +
  "r(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(th" +
  "is.#r=Kt(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];re" +
  "turn this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Wa=new Map,Ga=class{stream$;#" +
  "e=[];#t=0;#n=!1;constructor(e){this.stream$=new B(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=this." +
  "#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...this." +
  "#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=this" +
  ".#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},Ka=class" +
  " extends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length" +
  "}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this" +
  ".#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},qa=class{id;op;attributes;positio" +
  "n;rank;shape;units;inputs;edges=[];operation;changed=new Ka;objectiveWeight=0;flows=!1;propagation;clamps;curr" +
  "ent;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r" +
  ".op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,thi" +
  "s.shape=e.shape,this.units=Wt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return this.current===v" +
  "oid 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchUp(),this.current" +
  "!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,expected:this.missing()})}get gra" +
  "dient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new r({what:`no gradient " +
  "yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueListener.stream$}" +
  "get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new Ga({latest:()=>(" +
  "this.propagation.catchUp(),this.#i||this.propagation.emitter.willEmitValue(this.position)?void 0:this.current)" +
  ",observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??=new Ga({lat" +
  "est:()=>!(this.#a||this.propagation.emitter.willEmitGradient(this.position))&&this.propagation.ensureGradients" +
  "()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t" +
  "=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value" +
  "$.pipe(Aa(t)),gradient$:this.gradient$.pipe(Aa(t))}}get clamped(){return this.clamps?.any??!1}get held(){retur" +
  "n this.clamps?.held??Wa}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not a value to hold`,where:this.i" +
  "d,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.clamp(0,e)}release(e){this.#" +
  "o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#" +
  "i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data." +
  "length&&(this.#t=Kt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[" +
  "e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedG" +
  "radient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this." +
  "#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!" +
  "1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0}get isGrad" +
  "ientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this." +
  "#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Gt(t.shape,e)?t:Kt(e)}become(" +
  "e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.curr" +
  "ent,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<this.units))t" +
  "hrow new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0 to ${this.units-1}`})}#o" +
  "(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Ua(this.units),e(this.clamp" +
  "s),this.propagation.due(this)})}};function Ja(e,{id:t,shape:n,units:i}){let a=Za(e,t),o=M(a),s=`${N(n)}${n[0]=" +
  "==-1?` or its numbers row by row`:``}`,c=()=>{let n=a.length>0||typeof e==`number`||qt(e);return new r({what:o" +
  "?`values do not fit`:`no rows`,where:t,found:n?N(a):e,expected:s})};if(n[0]!==-1){if(ArrayBuffer.isView(e)&&a[" +
  "0]===M(n)||Gt(a,n))return n;throw c()}if(a.length===2&&a[1]===i)return a;if(a.length<2&&o>0&&o%i===0)return[o/" +
  "i,i];throw c()}function Ya(e,t,n){let r=qt(e)?e.data:e;r instanceof Float64Array?t.set(r):Qt(r,Zt(r),t,n)}func" +
  "tion Xa(e,t,n){let r=n===void 0?Za(e,t):Ja(e,n),i=new Float64Array($t(r,t));return Ya(e,i,t),{shape:r,data:i}}" +
  "function Za(e,t){return qt(e)?(Jt(e,t),e.shape):Zt(e)}var Qa=class extends qa{family;symbol;times=0;#e=new z;#" +
  "t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0" +
  ",e.spec.value!==void 0&&this.#s(Xa(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.update(()=>" +
  "{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=this" +
  ".blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Va(`subscribe`,`an Observable`),this.id" +
  ");let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add" +
  "(t),t}get given(){return this.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation.catchUp()" +
  ",this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation." +
  "rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e" +
  "=this.given,t=this.#t??(e===void 0?void 0:Yt(e));return t!==void 0&&(this.times++,this.clamps?.advance(),this." +
  "#t=void 0,this.#r=this.#n,this.#n=this.clamped?Yt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBa" +
  "ck(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${" +
  "this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.runn" +
  "ing||this.#t!==void 0?Kt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Ja(e,this),n=this.blank(t);r" +
  "eturn Ya(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this" +
  ".propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},$a=class extends r{name=`GraphF" +
  "ault`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...no(t),what:`${t.wha" +
  "t}${n}`,nearest:t.nearest}),this.faults=e}},eo=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e()" +
  "}catch(e){if(!(e instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(e())})}sto" +
  "p(){if(this.#e.length>0)throw new $a(this.#e)}};function to(e,t,n){let i=e instanceof Error?e:Error(String(e))" +
  ",a=e instanceof r?no(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}, ${a.wher" +
  "e}`;return new r({...a,where:o},{cause:i})}function no({what:e,where:t,found:n,expected:r}){return{what:e,wher" +
  "e:t,expected:r,...n===void 0?{}:{found:n}}}function ro(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin?" +
  ".(t,n,r);return _(i,`origin`,io,e.name),i}}var io={expected:`the index of an input and of a unit of it`,allows" +
  ":e=>Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)},ao=class extends z{source;consumer;index;po" +
  "sition;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,thi" +
  "s.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscri" +
  "be()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e,t){let{con" +
  "sumer:n}=this;if(!n.flows||!n.hasValue)return;let r=n.passedGradient;if(r!==void 0)try{let i=t===void 0?r:oo(r" +
  ",t,n.units);n.operation.backward(n.call,i,this.index,e)}catch(e){throw to(e,n.id,n.op)}}contribution(e){this.#" +
  "e.ensureGradients();let{shape:t,data:n}=this.source.gradient,r={shape:t,data:new Float64Array(n.length)};retur" +
  "n this.accumulate(r,e),r}get contribution$(){return this.source.gradient$.pipe(Aa(()=>this.contribution()))}};" +
  "function oo({shape:e,data:t},n,r){return{shape:e,data:t.map((e,t)=>t%r===n?e:0)}}var so=class extends qa{opera" +
  "tion;family;symbol;frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.famil" +
  "y=t.family,this.symbol=t.symbol,this.#t={attributes:this.attributes,inputs:n.map(()=>lo),output:lo,training:!1" +
  ",draw:0},this.call=this.#t,n.forEach((e,t)=>e.edges.push(new ao(e,this,t,r)))}get flow(){return this.#e??=co(t" +
  "his),this.#e}recompute(){if(this.clamps?.advance(),!this.#i())return!1;let e=this.#t,{propagation:t}=this,n=th" +
  "is.#n,r=this.#a(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.for" +
  "ward(e)}catch(e){throw this.#r=!0,to(e,this.id,this.op)}return this.become(this.clamped?Yt(i):i,r!==n),!0}roll" +
  "Back(){this.#r?this.clamps?.rollBack():super.rollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t.outpu" +
  "t=e??lo,e!==void 0&&this.clamped&&(this.#t.output=Kt(e.shape),this.operation.forward(this.#t))}missing(){let e" +
  "=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inp" +
  "uts;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=" +
  "this;return(this.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};fu" +
  "nction co({operation:e,attributes:t,inputs:n,units:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e})=>" +
  "e),a=ro(e);try{return a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{return}}var lo={shape:[0],data:new Float" +
  "64Array};function uo(e,t){return new B(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n" +
  ".next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var fo=200;function po(e,...t){return e+t.map(" +
  "e=>`/${mo(String(e))}`).join(``)}function mo(e){return(e.length>fo?`${e.slice(0,fo)}…`:e).replaceAll(`~`,`~0`)" +
  ".replaceAll(`/`,`~1`)}var ho=[`input`,`target`,`parameter`];function go(e,t){if(!(typeof e==`string`&&e.length" +
  ">0&&e.length<=200))throw new r({what:`not an id`,where:t,found:e,expected:`a text of 1 to 200 characters`})}fu" +
  "nction _o(e){return ho.includes(e)}function vo({op:e},t){if(typeof e!=`string`)return hr(e,t),e;if(!_o(e)){if(" +
  "Dr.has(e))return Dr.get(e);throw new r({what:`unknown operation`,where:t,found:e,expected:`the name of an oper" +
  "ation, or readGraph(text, { operations: [...] })`,nearest:i(e,[...ho,...Dr.names])})}}function yo({attributes:" +
  "e=So},t,n){return le(t?.rules??So,e,n)}function bo({id:e,inputs:t},n,i){let[a,o]=n?.arity??[0,0];if(t.length>=" +
  "a&&t.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new r({what:`wrong cou" +
  "nt of inputs of ${e}`,where:i,found:t.length,expected:s})}function xo(e,t,n){let{id:i,operation:a,attributes:o" +
  "}=e;if(a===void 0)return wo(e,n??`node ${i}`);try{let e=a.inferShape(t.map(e=>e.shape),o);return _(e,`shape`,C" +
  "o,a.name),e}catch(e){if(!(e instanceof r))throw e;let o=t.map(e=>`${e.id} ${N(e.shape)}`).join(`, `),s=[n,e.wh" +
  "ere].filter(e=>e!==void 0).join(`, `);throw new r({...no(e),what:`${e.what}: node ${i} (${a.name}) of ${o}`,wh" +
  "ere:s===``?void 0:s})}}var So={},Co={expected:`a list of sizes`,allows:e=>Array.isArray(e)&&e.every(e=>e===-1|" +
  "|Number.isSafeInteger(e)&&e>=0)};function wo({id:e,op:t,units:n,value:i},a){if(t===`parameter`)return To(e,i,a" +
  ");if(!Number.isSafeInteger(n)||n===void 0||n<1)throw new r({what:`width of ${e}`,where:`${a}/units`,found:n,ex" +
  "pected:`a whole number, 1 or more`});$t([1,n],`${a}/units`);let o=[-1,n];return i!==void 0&&Eo(e,i,o,`${a}/val" +
  "ue`),o}function To(e,t,n){if(t===void 0)throw new r({what:`parameter ${e} without numbers`,where:`${n}/data`,e" +
  "xpected:`its shape and data`});let i=$t(t.shape,`${n}/shape`);return Do(`parameter ${e}`,t,i,`${n}/data`),t.sh" +
  "ape}function Eo(e,t,n,i){let a=$t(t.shape,i);if(!Gt([-1,...t.shape.slice(1)],n)||t.shape.length===0)throw new " +
  "r({what:`value of ${e}`,where:i,found:N(t.shape),expected:N(n)});Do(`value of ${e}`,t,a,i)}function Do(e,{shap" +
  "e:t,data:n},i,a){let o=n?.length;if(o!==i)throw new r({what:e,where:a,found:o,expected:`${i} numbers for ${N(t" +
  ")}`})}var Oo=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array" +
  "(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(" +
  "e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function ko(e){F(e,No,Mo,`field`),_(e.nodes,`nodes" +
  "`,Ra,Mo),e.nodes.forEach((e,t)=>{F(e,Po,Ro(t),`field`),_(e.inputs,`inputs`,Ra,Ro(t))});let t=new eo,n=new Io(e" +
  ",t,Ro),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t]))" +
  ",s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}function Ao(e,{position:t}){let n=t.get(e" +
  ");if(n!==void 0)return n;throw new r({what:`unknown node`,found:e,expected:`the id of a node of this graph`,ne" +
  "arest:jo(e,t)})}function jo(e,t){return t.size<=Fo?i(e,[...t.keys()]):void 0}var Mo=`graph, as from readGraph`" +
  ",No={nodes:za,objective:w},Po={id:za,op:za,inputs:za,attributes:w,units:za,value:w,frozen:Ma,operation:za},Fo=" +
  "1e3,Io=class{#e;#t;#n;#r=new Map;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}resolve(){return this.#e.nod" +
  "es.forEach(({id:e},t)=>{this.#t.attempt(()=>{go(e,this.#n(t,`id`))}),this.#r.has(e)?this.#t.add(()=>({what:`du" +
  "plicate id`,where:this.#n(t,`id`),found:e,expected:`an id of its own`})):this.#r.set(e,t)}),this.#e.nodes.map(" +
  "(e,t)=>{let n=this.#t.attempt(()=>vo(e,this.#n(t,`op`))),r=this.#t.attempt(()=>yo(e,n,this.#n(t,`attributes`))" +
  ");return(n!==void 0||_o(e.op))&&this.#t.attempt(()=>{bo(e,n,this.#n(t,`inputs`))}),Object.assign({},e,{operati" +
  "on:n,attributes:r??{}})})}order(e){let t=this.#i(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e" +
  "=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0" +
  "&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#s(e,t.waiting),n}place(e,t){let n=[],r=new " +
  "Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s." +
  "length<o.inputs.length)return;let c=this.#t.attempt(()=>xo(o,s,this.#n(t)));if(c===void 0)return;let l=s.map(e" +
  "=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#i(e){let t=ne" +
  "w Oo(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#r.get(e);i===void 0?this.#o(e,t" +
  "his.#n(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===" +
  "void 0)return new Map(Lo(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let" +
  " a=t.get(r);a===void 0?this.#o(r,po(`/objective`,r),`the id of a scalar node`):(this.#a(e[a],i),n.set(a,i))}re" +
  "turn n}#a({id:e,shape:t},n){let r=po(`/objective`,e);M(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,f" +
  "ound:N(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:" +
  "n,expected:`a finite number`}))}#o(e,t,n){this.#t.add(()=>({what:`unknown node`,where:t,found:e,expected:n,nea" +
  "rest:jo(e,this.#r)}))}#s(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i)" +
  ";)r.add(i),i=e[i].inputs.map(e=>this.#r.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o." +
  "slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:this.#n(o[0],`inputs`),found:[...s,o.length>8?" +
  "`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function Lo(e){let t=new Uint8Array(e.length);for" +
  "(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&" +
  "n.length===0&&t[r]===0).map(({position:e})=>e)}function Ro(e,...t){return po(`/nodes`,e,...t)}var zo=class{#e=" +
  "new Bo(e=>e.valueListener);#t=new Bo(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;emit(e,t){let n=this.#e.of(e.val" +
  "ues,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.l" +
  "ength;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions" +
  "[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willEmitValue(e){return e>this.#r&&this.#n?." +
  "values.has(e)===!0}willEmitGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Bo=class{#e;#t;#n=[]" +
  ";constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e])))," +
  "this.#n}},Vo=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){l" +
  "et t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=thi" +
  "s.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;" +
  "){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(" +
  "),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);ret" +
  "urn e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){t" +
  "his.#t=this.#e.length,this.#n=-1}},Ho=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Da;wave$" +
  "=new Da;role$=new Da;nodes;objective=[];emitter=new zo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;#d=!1;" +
  "watchNumber=0;roleNumber=0;#f=!1;constructor(e,t){this.#n=new Vo(e),this.#r=new Vo(e),this.nodes=t(this),this." +
  "#e=this.nodes.filter(e=>e instanceof Qa).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({ope" +
  "ration:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientD" +
  "ue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e}" +
  ")=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e" +
  "){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[" +
  "t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}t" +
  "his.rolesChanged(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==" +
  "this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){this.assertAlive" +
  "();let r=n===`later`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`l" +
  "ater`&&this.isWatched&&(r===void 0?this.catchUp():this.#m(i,r))}get isWatched(){return this.#c+this.#l>0||this" +
  ".wave$.observed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[" +
  "]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!=" +
  "=void 0}get isBehindUnheard(){return this.#u?.isAnnounced===!1}assertAlive(){if(this.#f)throw Uo()}onDispose(e" +
  "){return this.role$.subscribe({complete:()=>{e(Uo())}})}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=v" +
  "oid 0;let{running:t}=this,n=this.#h(e.change,e);this.running=t;let r=this.#d?void 0:n;if(r!==void 0&&e.isAnnou" +
  "nced)for(let e of this.nodes)this.due(e);if(e.done(r),t||this.#p(),n!==void 0&&r===void 0)throw n}update(e){if" +
  "(this.catchUp(),this.assertAlive(),this.#s)e();else if(this.running)this.#o.push(e);else{let t=this.#h(e);if(t" +
  "his.#p(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e():this.#f||(this.#o.push(e),this.running||this." +
  "#p())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#C(),!0):!1}valueObserved(e)" +
  "{this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this" +
  ".role$.next(++this.roleNumber)}reportError(e,{id:t}){let n=e instanceof r?e:Wo(e,`the stream that drives it fa" +
  "iled`,t);this.#T(n)||this.#E(n)}dispose(){this.#f=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wav" +
  "e$.complete(),this.role$.complete()}#p(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#h" +
  "(e);t!==void 0&&!this.error$.observed&&this.#E(t)}}#m(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this" +
  ".emitter.emit(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#p()}#h(e,t){try{let n=this.#g(e" +
  ",t);return n!==void 0&&this.#T(n),n}finally{this.running=!1}}#g(e,t){let{batch:n,training:r,draw:i}=this,a;thi" +
  "s.#d=!1;try{this.#_(e),this.running=!0,this.#v(t?.isAnnounced===!0),this.#d=!0}catch(e){return this.running=!0" +
  ",this.#y(),Object.assign(this,{batch:n,training:r,draw:i}),Wo(e,`the change failed`)}try{this.#l>0&&this.hasLo" +
  "ss&&this.#b()}catch(e){a=e}return this.#x(t),a===void 0?void 0:Wo(a,`the gradients failed`)}#_(e){this.#s=!0;t" +
  "ry{e()}finally{this.#s=!1}}#v(e){if(this.#n.isEmpty)return;this.batch=this.#w();let{nodes:t}=this;for(let e=th" +
  "is.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||thi" +
  "s.number++}#y(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.d" +
  "iscard()}#b(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n" +
  ".hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.len" +
  "gth=0;for(let t of e)this.gradientDue(t);throw t}}#x(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;f" +
  "or(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#S(n),t.length>0&&n===void 0&&this" +
  ".wave$.next(this.number),t.length=0}#S(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(" +
  "e?.gradients.has(r.position))}t.length=0}#C(){let{running:e}=this;this.running=!0;try{this.#b(),this.#S()}fina" +
  "lly{this.running=e}e||this.#p()}#w(){let e;for(let t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!==e.rows))th" +
  "row new r({what:`inputs of different batch sizes`,where:`${e.id} and ${t.id}`,found:[e.rows,t.rows],expected:`" +
  "as many rows in each; feed all of them at once, or use probe`});return e?.rows??this.batch}#T(e){let{observed:" +
  "t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#E(e){new B(t=>{t.error(e)}).subscribe()}" +
  "};function Uo(){return new r({what:`the graph has been disposed`,expected:`a living graph`})}function Wo(e,t,n" +
  "){if(e instanceof r)return e;let i=e instanceof Error?e:Error(String(e));return new r({what:`${t}: ${i.message" +
  "}`,where:n},{cause:i})}var Go=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this.topolog" +
  "y=ko(e),this.#t=new Ho(this.topology.nodes.length,e=>Xo(this.topology,e)),this.#e=this.#t.nodes,this.nodes=thi" +
  "s.#e;let t=this.#e.filter(e=>e instanceof Qa);this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.f" +
  "ilter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective" +
  "(this.topology.objective),this.#t.update(()=>void 0)}get[t](){return#t in this?`graph`:void 0}has(e){return th" +
  "is.topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(" +
  "e){return this.#r(e,[`parameter`])}update(e){Ha(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone" +
  "(e,t,n)}checkAlive(){this.#t.assertAlive()}onDispose(e){return this.#t.onDispose(e)}get isBehind(){return this" +
  ".#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){s(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.en" +
  "tries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);ka(n)?e.connect(n):e.set(n)}})}get hasLoss(){return " +
  "this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return ja(uo(()=>this.wave,this.wave$),()=>this.#t." +
  "objective)}backward(){if(!this.#t.ensureGradients())throw new r({what:`nothing to differentiate`,expected:this" +
  ".#i()})}differentiate(e){s(e,`differentiate`,`weight`);let t=Object.entries(e).map(([e,t])=>{let n=this.#n(e);" +
  "if(n.shape.some(e=>e!==1))throw new r({what:`not a scalar`,where:e,found:N(n.shape),expected:`a scalar node`})" +
  ";if(!Number.isFinite(t))throw new r({what:`not a weight`,where:e,found:t,expected:`a finite number`});return[n" +
  ".position,t]});this.#t.setObjective(new Map(t))}get objective(){return new Map(this.#t.objective.map(({id:e,ob" +
  "jectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#" +
  "t.catchUp(),this.#t.number}get madeWave(){return this.#t.number}get dueWave(){return this.#t.number+ +!!this.#" +
  "t.isBehindUnheard}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatc" +
  "hed(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get" +
  " wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t." +
  "batch}setMode(e){F(e,Ko,`setMode`),_(e.training,`training`,Ma,`setMode`),this.#t.setMode(e.training,e.training" +
  "?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#" +
  "t.draw}toSpec(e={}){return F(e,qo,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let" +
  " i=this.#e[r];if(i.family===`parameter`)return{...n,value:Yt(i.value),frozen:i.frozen};let{value:a,...o}=n;ret" +
  "urn e.values===!0&&i instanceof Qa&&i.hasValue?{...o,value:Yt(i.value)}:o}),objective:Object.fromEntries(this." +
  "objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this" +
  ".#t.dispose();for(let e of this.#e)e.dispose()}#n(e){return this.#e[Ao(e,this.topology)]}#r(e,t){let n=this.#n" +
  "(e);if(n instanceof Qa&&t.includes(n.family))return n;throw new r({what:`wrong kind of node`,where:e,found:n.o" +
  "p,expected:t.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a g.loss or a " +
  "scalar node at the end`}},Ko={training:Ma,draw:b},qo={values:Ma};function Jo(e){return n(e)===`graph`}function" +
  " Yo(e,t){if(!Jo(e))throw new r({what:`not a graph`,where:t,found:e,expected:`a graph, as compose and network m" +
  "ake it`})}function Xo({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n." +
  "push(e===void 0?new Qa(r,t):new so(r,e,i,t))}return n}function Zo(e,t={}){Yo(e,`probe`),F(t,Qo,`probe`);let{va" +
  "lues:n={},training:i=!1,draw:a=0}=t,o=new Map(Object.entries(n).map(([t,n])=>{let i=e.node(t),{position:a,fami" +
  "ly:o}=i;if(o!==`input`&&o!==`target`&&o!==`parameter`)throw new r({what:`not a leaf`,where:t,found:o,expected:" +
  "`an input, a target or a parameter`});return[a,Xa(n,t,i)]})),s=ts(e,o);return new $o(e.topology,({position:t})" +
  "=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n" +
  ".value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objective:new Map([...e.objective].map(([t,n])=>[e." +
  "node(t).position,n]))})}var Qo={values:w,training:Ma,draw:b},$o=class{topology;#e;#t;#n;constructor(e,t,n){thi" +
  "s.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(e){let t=this.at(this.pos" +
  "ition(e));if(t!==void 0)return t;throw new r({what:`no value`,where:e,expected:`values for everything it depen" +
  "ds on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let e=0;for(let[t,n]of this.#e.objective" +
  "){let i=this.at(t);if(i===void 0)throw new r({what:`the loss has no value`,where:this.topology.nodes[t].spec.i" +
  "d,expected:`values for all inputs and targets, as many rows in each`});e+=n*i.data[0]}return e}gradients(){let" +
  " e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this" +
  ".topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e" +
  ".keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let" +
  " n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}" +
  "))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t]." +
  "spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#o(t,n))}}#r(e,t){let{position:n,spec:" +
  "{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,dat" +
  "a:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&es(a,r,()=>{r.forward(t" +
  ")});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Yt(t.output):t?.output),this.#t.push(t)}let o=this" +
  ".#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r" +
  ".length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r,output:Kt(t[0]===-" +
  "1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n,spec:{operation:r}},i){let a=this.#t[t]" +
  ",o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t,o);n.forEach((t,n)=>{let o=i[t];o!==v" +
  "oid 0&&es(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=Wt(t" +
  "his.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#o(e,{data:t}){let n" +
  "=this.#e.held(e);if(n.size===0)return;let r=Wt(this.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=n" +
  ".get(e%r)??t[e]}position(e){return Ao(e,this.topology)}};function es(e,{name:t},n){try{n()}catch(n){throw to(n" +
  ",e,t)}}function ts(e,t){let n=[...t].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=n;for(let[t,{shape:a}]of n)if" +
  "(a[0]!==i[1].shape[0])throw new r({what:`inputs of different batch sizes`,where:`${e.nodes[i[0]].id} and ${e.n" +
  "odes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return n.length===0?e.batch:i[1].sha" +
  "pe[0]}var ns=class{engine=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0," +
  "t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==voi" +
  "d 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}};function " +
  "rs({edges:e,frozen:t},n){return!t&&(n.biases===!0||!e.every(os))}function is({slots:e,penalty:t}){let n=0;for(" +
  "let r of hi){let i=t[r.name]??0;if(i!==0)for(let{parameter:a}of e)rs(a,t)&&(n+=r.value(a.value.data,i))}return" +
  " n}function as({slots:e,penalty:t},n){let r=e=>is({slots:[e],penalty:t});return new Ii(e.reduce((e,t)=>r(t)>r(" +
  "e)?t:e).parameter.id,n,`penalty`,1/0)}function os({consumer:{family:e,inputs:t},index:n}){return e===`weighted" +
  "-sum`&&yr(t).bias!==void 0&&n===t.length-1}var ss=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e" +
  ",t={},n=cs(e)){this.data=e,this.rows=n;let{batchSize:r=this.rows}=t;l(`batch size`,r),this.#e=Math.min(r,this." +
  "rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new ln(t" +
  ".seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}" +
  "set position({epoch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoch)throw new r({what:`checkpoint of another " +
  "dealing`,where:`batch`,found:t,expected:`a whole number from 0 to ${this.perEpoch-1}`});n!==void 0&&ln.restore" +
  "(n);let i=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&this.#t&&(this.#a=void 0)}get " +
  "size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){retur" +
  "n this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.v" +
  "aries)return this.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Ob" +
  "ject.entries(this.data).map(([t,n])=>[t,ls(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this." +
  "#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=" +
  "e===void 0?void 0:ln.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);thi" +
  "s.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function cs(e){let t=Object.entries(e),n=t.length=" +
  "==0?0:t[0][1].shape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw new r({what:`data of different lengths`,wher" +
  "e:e,found:i[0],expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw new r({what:`no data to train on`,found:n,ex" +
  "pected:`1 row or more`});return n}function ls({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.len" +
  "gth*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i" +
  "}}function us({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e" +
  ",value:t})=>[e,t]))}function ds(e,t){let n=us(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]==" +
  "=t.rows)?n:{...n,...t.data}}function fs(e,t){let n=e?.constantInputs?.(t)??[];return _(n,`constant inputs`,ps," +
  "e?.name),n}var ps={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.every(Number.isSafeInteger)};fun" +
  "ction ms(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add" +
  "(e);return n}function hs(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=fs(i.operation,i.at" +
  "tributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function gs(e,t){let n=new Se" +
  "t;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);" +
  "return n}var _s=2**128-2**103;function vs({tables:e,parameters:t},n,{nodes:r,objective:i,topology:a},o){let s=" +
  "ms(a.nodes,Array.from(i.keys(),e=>a.position.get(e)??0));for(let{position:e,gradient:n}of t.members){let{id:t," +
  "value:i}=r[e];if((n!==void 0||s.has(e))&&(xs(i.data,()=>`node ${t}`),n!==void 0))for(let[n,r]of Object.entries" +
  "(o.get(e)?.state??{}))xs(r,()=>`node ${t}, ${n} of the optimiser`)}for(let{position:t,units:i}of e){let{id:e}=" +
  "r[t];xs(n[e].data,t=>`node ${e}, row ${Math.floor(t/i)}`)}}function ys(e){let{penalty:t,step:n,updater:r}=e,i=" +
  "e.rateAt(n);bs(i);for(let[e,n]of Object.entries(t))xs([Number(n)],()=>`penalty/${e}`);for(let e of r.kernels??" +
  "[]){let t=new Float64Array(e.count);e.settle(t,0,{step:n,learningRate:i}),xs(t,()=>`optimizer`)}}function bs(e" +
  "){Math.abs(e)>=_s&&xs([e],()=>`learningRate`)}function xs(e,t){for(let n=0;n<e.length;n++){let r=Math.abs(e[n]" +
  ");if(r>=_s&&r<1/0)throw new Fi({what:`number beyond float32`,where:t(n),found:e[n],expected:`at most 3.4e+38 i" +
  "n size, or an engine in float64`})}}function Ss(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of " +
  "a.constants)i.set(t,e);for(let e of a.tables)Cs(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,tra" +
  "ined:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.off" +
  "set),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function Cs" +
  "(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?" +
  "o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}function ws(e,t,n){return{...n,topology:e.topology,objective:new" +
  " Map([...e.objective].map(([t,n])=>[e.node(t).position,n])),held:t=>e.nodes[t].held,width:t.width,has:(e,n,r)=" +
  ">t.has(e,n,r)}}var Ts=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n" +
  ";let r=t.batches??new ss(us(e),{shuffle:!1},e.batch),i=r.varies?r.data:ds(e,t.batches),a=new Map(t.slots.map(e" +
  "=>[e.parameter.position,e]));this.batches=r,this.slots=a,this.#r=i,this.request=ws(e,n,{rows:r.fullSize,tables" +
  ":new Map(Object.entries(i).map(([t,{shape:n}])=>[e.node(t).position,n[0]])),varies:r.varies,trains:e=>a.get(e)" +
  "?.parameter.frozen===!1,isPenalised:e=>{let n=a.get(e);return n!==void 0&&rs(n.parameter,t.penalty)},states:Ob" +
  "ject.keys(t.updater.init(0)).length})}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=t?.tape?" +
  "?e;this.#n.bytes===4&&vs(a,this.#r,this.#e,this.slots);let o=this.#n.create(a,{topology:n,batches:this.batches" +
  ",updater:i,clip:r,...t===void 0?{}:{look:t}});return Ss(o,this.#r,this.#e,this.slots),o}},Es=class{#e;#t=new M" +
  "ap;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e)" +
  ")?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t)" +
  ",r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};funct" +
  "ion Ds(e,{trains:t,isPenalised:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e))" +
  ",c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(M(e)/" +
  "i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={penalised:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.tr" +
  "ained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=M(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradi" +
  "ent:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trai" +
  "ned));return{members:h,offset:f,...d,gradient:p,state:g}}function Os({spec:e}){return e.op===`parameter`}funct" +
  "ion ks(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.c" +
  "ount,constants:t.constants(...js(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradie" +
  "nt:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t." +
  "constants(...js(t.attributes))})}}}function As(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t" +
  "){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{" +
  "offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset," +
  "units:a.units})}}}function js(e){return Object.values(e).filter(e=>typeof e==`number`)}function Ms(e){return{f" +
  "orward(t){t.inputs.forEach(({offset:n,count:r},i)=>{zs(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e" +
  "(t,i))})},backward(t,n,{offset:r,add:i,count:a}){zs(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}" +
  "var Ns={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{zs(e,{into:e.output.o" +
  "ffset+Hs(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){zs(e,{into:n,add:r,from:e.gradi" +
  "ent.offset+Hs(e,t),count:i})}},Ps={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset" +
  "+Us(e);zs(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&" +
  "&Bs(e,n),zs(e,{into:n.offset+Us(e),add:1,from:r.offset,count:i.count})}},Fs={forward(e){Vs(e,e.inputs.map(({of" +
  "fset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);Vs" +
  "(e,[e.gradient.offset,...r],n)}},Is={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`," +
  "{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){le" +
  "t a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i," +
  "factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:" +
  "i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function Ls(e){return{fits:({outp" +
  "ut:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.out" +
  "put.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit" +
  "(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Rs={fits:({output:e})=>e.perRow,forw" +
  "ard(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})}," +
  "backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradie" +
  "nt.offset,b:a,units:i})}};function zs(e,{into:t,add:n,from:r,count:i},a=1){e.emit(`scale`,{into:t,add:n,from:r" +
  ",count:i,factor:e.constants(a)})}function Bs(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.cons" +
  "tants(0)})}function Vs(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratc" +
  "h(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})" +
  "}function Hs({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Us({attributes:e,output:t" +
  "}){return e.from*(t.count/t.units)}var Ws={forward(e){Gs(e,e.inputs[0].offset,{...e.output,add:0})},backward(e" +
  ",t,n){Gs(e,e.gradient.offset,n)}};function Gs(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attribute" +
  "s,c=e.scratch(i),{seed:l,dropped:u}=_n(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1]" +
  ",droppedHigh:u[0],droppedLow:u[1],kept:e.constants(vn(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count" +
  ":i})}var Ks={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...J" +
  "s(e),y:e.output.offset,...Ys(e),...Xs(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t==" +
  "=0?e.emit(`normaliseBack`,{...Js(e),into:n,add:r,g:a,...Ys(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r," +
  "g:t===2?a:qs(e)})}};function qs(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`norm" +
  "alise`,{...Js(e),y:n,...Ys(e,!1),...Xs(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t" +
  "}),r}function Js(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}" +
  "}function Ys(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainS" +
  "tride:0}}function Xs(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(" +
  "0),biasStride:0}}function Zs(e){return{fits:$s,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into" +
  ":r.offset,...ec(t),...tc(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emi" +
  "t(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...ec(t),...tc(a,t.inputs[0])})}}}var Qs={fits:$s,forward(e){" +
  "e.emit(`crossEntropy`,{into:e.output.offset,...nc(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBac" +
  "k`,{into:n,add:r,side:t,g:e.gradient.offset,...nc(e)})}};function $s({inputs:e}){return e.every(({perRow:e})=>" +
  "e)}function ec(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...js(e.a" +
  "ttributes))}}function tc({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function" +
  " nc({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n=" +
  "==`index`),byRows:+(r===`mean`)}}var[rc,V,H]=Ai.keys(),ic={fits:({inputs:e,output:t})=>{let{values:n}=yr(e);re" +
  "turn t.perRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{values:n,weights:r,bias:i}" +
  "=yr(e.inputs);n.forEach((n,a)=>{let{w:o,unitStride:s,inputStride:c}=ac(e,n,r[a]);e.emit(`affine`,{into:t.offse" +
  "t,units:t.units,start:a>0?V:i===void 0?rc:H,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:n.offse" +
  "t,width:n.units,w:o,unitStride:s,inputStride:c})})},backward(e,t,n){let{output:r,gradient:i}=e,{values:a,weigh" +
  "ts:o}=yr(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}=ac(e,n,o[t]);e.emit(`affine`,{into:n" +
  ".offset,units:n.units,start:n.add===1?V:rc,bias:0,biasStride:0,x:i.offset,width:r.units,w:a,unitStride:c,input" +
  "Stride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=ac(e,o,n);e.emit(`outer`,{into:n.offset,un" +
  "its:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset,x:o.offset})}else e.emit(`total`,{in" +
  "to:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}};function ac({attributes:e,output:t}," +
  "{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var o" +
  "c={\"weighted-sum\":ic,add:Ms(()=>1),subtract:Ms((e,t)=>1-2*t),scale:Ms(({attributes:e})=>e.factor),\"weighted-to" +
  "tal\":Ms(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Ms(()=>1),concat:Ns,slice:Ps,multiply:Fs,divide:Is,s" +
  "um:Ls(()=>1),mean:Ls(e=>1/e),dot:Rs,dropout:Ws,\"layer-normalisation\":Ks,\"softmax-cross-entropy\":Qs},sc=new Map" +
  "([...gt.names.map((e,t)=>{let n=gt.get(e);return[n,n.scalar===void 0?As(t):ks(t)]}),...mr.names.map((e,t)=>[mr" +
  ".get(e),Zs(t)]),...Object.entries(oc).map(([e,t])=>[Dr.get(e),t])]);function cc(e){return sc.get(e)}var lc=cla" +
  "ss{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[]" +
  ";#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,t" +
  "his.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o" +
  "?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[uc(e.numbers)" +
  ",e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){f" +
  "or(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw new Pi(this.#e[e" +
  "].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.s" +
  "et(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#" +
  "e[t],i=Wt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e," +
  "lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e" +
  ".offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(Os(e))return;let r=this.values.get(t)??this.#" +
  "b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r)" +
  ";else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}f" +
  "or(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r" +
  "===void 0)throw new Pi(t,`an input without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,tabl" +
  "e:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x" +
  "(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#" +
  "x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#" +
  "s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{o" +
  "ffset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r" +
  ",inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=f" +
  "s(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.ha" +
  "s(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callB" +
  "ack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),Os(this.#e[e])&&this.#u.push(...this.steps.sp" +
  "lice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!Os(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this" +
  ".steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t" +
  ",n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e))" +
  ",output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(" +
  "e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)" +
  "}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:cc(r);if(r===void 0||a===void" +
  " 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=(e,t)=>o.push({name:e" +
  ",operands:t});return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i)" +
  ")?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has" +
  "(e);this.#c.add(e);let{offset:r,count:i,units:a,perRow:o}=t;return{offset:r,count:i,units:a,perRow:o,add:n}}#g" +
  "(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e," +
  "t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(" +
  "e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole" +
  ".set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:th" +
  "is.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&" +
  "this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new Pi(e,`rows along an axis that is not the " +
  "first`,`a value [batch, …]`);let n=t[0]===-1,r=Wt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,uni" +
  "ts:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new Pi(this.#e[e].id,`no value`,`a " +
  "node the loss depends on`)}#S(e){let t=uc(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};re" +
  "turn this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};function " +
  "uc(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function dc(e){let{objective:t,rows:n,states:r,topology:i" +
  ",width:a}=e,{nodes:o}=i,s=new Es(a),c=Ds(o.filter(Os),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new lc(e,{lanes:l," +
  "arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=ms(o,t.keys());u.ent" +
  "erParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(" +
  "),m=u.steps.length;return fc(u,o,t,e.keep===!0?d:hs(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.const" +
  "ants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.value" +
  "s,gradients:new Map([...u.gradients,...u.whole])}}function fc(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);" +
  "let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}functi" +
  "on pc(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size" +
  ":u}=t,d=new Es(o,u),f=new Set(r),p=new lc(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`])" +
  ",m=ms(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);" +
  "r.length>0&&fc(p,s,i,hs(s,e=>f.has(e)));let h=[...ms(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tabl" +
  "es:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradient" +
  "s:new Map([...p.gradients,...y])}}function mc(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes" +
  ":o}=i,s=[...ms(o,r.keys())].sort((e,t)=>e-t),c=hs(o,a),l=dc(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=" +
  "pc(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=hc(r.get(i),p);if(e===voi" +
  "d 0)continue;let s=n===`value`&&a(i);return new Ii(o[i].id,t,s?`parameter`:n,e)}},h=Array.from(r,([e,t])=>{let" +
  "{offset:n}=d.tape.values.get(e)??{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape.values)??Ri(h,t" +
  ",p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.di" +
  "spose(),g}function hc(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Numb" +
  "er.isFinite(e))}var gc=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,thi" +
  "s.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){" +
  "let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),thi" +
  "s.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n," +
  "lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n" +
  ")=>new _c(t,t=>yc(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradient" +
  "s:l(c,n)}}},_c=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(M),o=a.reduce((" +
  "e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(" +
  "o).fill(vc);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return" +
  " s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r" +
  "=0;r<t.length;r++)e[r]=t[r]===vc?0:n[t[r]]}},vc=-1;function yc(e,t,n){if(e===void 0)return;let{offset:r,perRow" +
  ":i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+" +
  "t)}var bc=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumb" +
  "er,this.#r=xc(e.watched,t),this.#n=Sc(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=th" +
  "is.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=xc(this.#e.watched,this." +
  "#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!Cc(n.values,t.values)||!Cc(n.gra" +
  "dients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?." +
  "look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memo" +
  "ry:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new gc({nodes:t.nodes,memory:n," +
  "lanes:i,values:a,gradients:o},e,this.#s.size)}};function xc({values:e,gradients:t},n){if(e.length+t.length===0" +
  ")return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=" +
  "gs(c,e=>o(e)||s&&i.has(e)),u=ms(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradi" +
  "ents:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function Sc(e,t,n){try{return pc(" +
  "t,n,e)}catch(e){if(e instanceof Pi)return;throw e}}function Cc(e,t){let n=new Set(e);return t.every(e=>n.has(e" +
  "))}var wc=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n,this.#l()}get e" +
  "ngine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){return this.#a??this.#e}run(e,t=0){let n=th" +
  "is.#n,[r,i]=[0,t];for(;;){n.checkIdle(),n.refusal!==void 0&&n.show();let t=this.#s();this.#a=t.exception;let a" +
  "=this.#a===void 0?this.#o(t,e,i):new ns(n).run(n.step+1,i);if(r+=a.rows,{loss:i}=a,a.stopped!==void 0||n.step>" +
  "=e)return{...a,rows:r}}}dispose(){this.#c()}#o(e,t,n){let{batches:r,machine:i}=e,a=this.#n,o=this.#r.bytes===4" +
  ";o&&ys(a);let{step:s,isRateConstant:c,penalty:l,stopping:u}=a,d=e=>{let t=a.rateAt(e);return o&&bs(t),t},f={st" +
  "ep:s,loss:n,rate:d,isRateConstant:c,penalty:l,stopping:u},{taken:p,rows:m,loss:h,stopped:g,error:_}=i.run(Math" +
  ".max(1,t-s),f);if(p>0&&this.#f(e,s+p),_!==void 0)throw _;a.step<t&&g===void 0&&this.#p();let{epoch:v,batch:y}=" +
  "r.position,ee=a.step-1,b={rows:m,loss:h,epoch:a.batches===void 0?ee:y===0?v-1:v,learningRate:d(ee)};return g==" +
  "=void 0?b:{...b,stopped:g}}#s(){let e=this.#i;return e!==void 0&&!this.#u(e)&&e.looking.follow()?e:(this.#c()," +
  "this.#l())}#c(){this.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}#l(){let e=new Ts(this.#t,this.#n," +
  "this.#r),{batches:t,request:n,slots:r}=e,i=dc(n),a=new bc(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.par" +
  "ameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#d()," +
  "f=this.#n.isFedByHand?Tc():void 0;return this.#i={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exceptio" +
  "n:f,looking:a.at(o)},this.#i}#u(e){return e.roles!==this.#d()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wa" +
  "ve!==this.#t.wave}#d(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#f(e,t){let{looking:n,machi" +
  "ne:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t," +
  "(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEa" +
  "ch((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t" +
  "))}#p(){let{step:e}=this.#n;this.#n.show(),this.#t.backward(),Li(this.#t,e);let t=mc(new Ts(this.#t,this.#n,th" +
  "is.#r),e),{penalty:n}=this.#n,r=Object.values(n).some(e=>e!==0);throw t===void 0&&r?as(this.#n,e):t??Error(`st" +
  "ep ${e} was not taken and all its numbers are finite`)}};function Tc(){return new r({what:`a batch was replace" +
  "d by hand`,where:`engine`,expected:`rows of the data; one step was taken on the graph itself`})}function Ec(e," +
  "t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)return new ns(t,Oc(a));let o" +
  "=a===void 0||i===a?void 0:Oc(a),s=n.slice(n.indexOf(i)+1).filter(({bytes:e})=>e===i.bytes),c=r===void 0?s:[];r" +
  "eturn new kc(e,t,()=>Dc(e,t,[i,...c],o))}function Dc(e,t,[n,...r],i){try{return new wc(e,t,n,i)}catch(n){if(!(" +
  "n instanceof Fi)||r.length===0)throw n;return Dc(e,t,r,n)}}function Oc(e){return new r({what:`engine cannot ru" +
  "n here`,where:`engine`,found:e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var kc=class{#e;#" +
  "t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r.engi" +
  "ne}get refusal(){return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{" +
  "return this.#r.run(e,t)}catch(n){if(this.#i!==void 0||!Ac(n))throw n;return this.#r=this.#o(),this.#r.run(e,t)" +
  "}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e." +
  "roleNumber,this.#t.moves].join()}#o(){this.#i=void 0;try{return this.#n()}catch(e){if(!(e instanceof r))throw " +
  "e;return e instanceof Fi?new jc(e):(this.#i=this.#a,new ns(this.#t,e))}}};function Ac(e){return e instanceof P" +
  "i||e instanceof Fi}var jc=class{engine=`none`;refusal;constructor(e){this.refusal=e}run(){throw this.refusal}d" +
  "ispose(){}};function U({memory:e},t,n){return e.subarray(t,t+n)}function Mc(e,{name:t,operands:n},r){let i=e[t" +
  "];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var Nc={activate({count:e,...t},n){let r=U(n,t" +
  ".x,e),i=U(n,t.y,e);return Pc.get(Fc(n))?.forward(r,i)??Ic(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){" +
  "let a=U(i,r.x,n),o=U(i,r.y,n),s=U(i,r.g,n),c=U(i,e,n);return(t===0?Pc.get(Fc(i)):void 0)?.backward(o,s,c)??Lc(" +
  "a,o,s,c,t,i)}},Pc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backw" +
  "ard:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(le" +
  "t n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e" +
  "[r]*(1-e[r])}}]]);function Fc({operation:e}){return e?.name??``}function Ic(e,t,{operation:n,attributes:r}){le" +
  "t{value:i}=Oe(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Lc(e,t,n,r,i,{operation:a,attr" +
  "ibutes:o}){let{derivative:s}=Oe(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a]," +
  "o)}}var Rc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=U(a,e,r),s=U(a,n,r);return()=>{let e=a.memor" +
  "y[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,num" +
  "ber:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=U(i,e,n),o=U(" +
  "i,r.a,n),s=U(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[" +
  "e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=U(a,e,n),s=U(a,i.a,n),c=U(a,i.b,n);return()=>{l" +
  "et e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},zc={loss({into:e,units:t,divisor:n,byR" +
  "ows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Bc(a.operation),d=U(a,i.y,t*o),f=U(a,i." +
  "t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r==" +
  "=1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,mo" +
  "ment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Bc(c.operation),h=n===0?p:m,g=U(c,s.y,i*l),_=U(c,s.t," +
  "i*l),v=U(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){le" +
  "t i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Bc({name:e,scalar:t}){if(t!==void 0)ret" +
  "urn t;throw Error(`${e} has no functions of one entry`)}var Vc={mask({into:e,units:t,perRow:n},r){let{moment:i" +
  "}=r,a=r.attributes,o=n===1?r.lanes:1,s=U(r,e,t*o);return()=>{let e=gn(a,i.step),t=n===1?i.rows:1;for(let n=0;n" +
  "<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},Hc=" +
  "{gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let" +
  " a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,sta" +
  "rt:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=U(t,e.into,n*c),u=U(t,e.x,a*c),d=t.memor" +
  "y.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==V){let n=r===H?f[e" +
  "*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;Uc(l,t,c,u,n*c,d[p]," +
  "d[p+s],d[e],d[e+s])}n<=a-2&&(Wc(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&Gc(l,t,c,u,n*c,d[p])}}},outer({into" +
  ":e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,o.g,t*c),d=U(s,o.x," +
  "n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c," +
  "i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=" +
  "0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,ad" +
  "d:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,i.g,t*o);return()=>{for(let i=0,a=0,l=e;i<t;i++,l+=n){let e=0;for(l" +
  "et t=a+o;a<t;a++)e+=c[a];s[l]=r===1||n===0&&i>0?s[l]+e:e}}}};function Uc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=" +
  "t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function Wc(e,t,n,r,i,a,o){for(let s=t,c=i,l=t" +
  "+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function Gc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[" +
  "s]}var Kc={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}" +
  "=s,u=U(s,o.y,e*c),d=U(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=qc(d,o,c,l[t]);for" +
  "(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r" +
  ",gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,e,n*c),d=U(s,o.x,n*c),f=U(s,o.g,n*c);return()=>{fo" +
  "r(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=qc(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l" +
  "[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s" +
  ")*p*h);u[g]=t===1?u[g]+n:n}}}}};function qc(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r" +
  "+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;" +
  "r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,wn))}}var Jc={sumUn" +
  "its({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,o),l=U(a,i.x,n*o);return()=>{for(l" +
  "et e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e," +
  "add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,e,n*o),l=U(a,i.g,o);return()=>{for(let e=0;e<c.l" +
  "ength;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,a)," +
  "s=U(i,r.a,n*a),c=U(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t]" +
  ";o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,n*a),s=U(i,r.g,a),c" +
  "=U(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Yc={...Hc,...Rc,...Jc,." +
  "..Nc,...zc,...Vc,...Kc,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,in" +
  "to:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Xc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=Qc;" +
  "#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${" +
  "a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>$c(n,e)),this.#" +
  "a=$c(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:Qc,training:!0" +
  ",draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),t" +
  "his.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.dat" +
  "a.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(t" +
  "his.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>Zc(t,e));this.#s.output=n.at(-1)??Qc,this.#s.i" +
  "nputs=n.slice(0,-1),this.#c=Zc(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Zc(t,e))}#f({of" +
  "fset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*" +
  "t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;" +
  "r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?" +
  "this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===" +
  "1?this.#t[c]+l:l}}};function Zc(e,t){return Kt(e.map(e=>e===-1?t:e))}var Qc={shape:[0],data:new Float64Array};" +
  "function $c({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function" +
  " el(e,t){let n=e/2**20;return new Fi({what:`not enough memory for a compiled run`,found:n<1024?`${n.toFixed(1)" +
  "} MiB needed`:`${(n/1024).toFixed(1)} GiB needed`,expected:`${t}; a smaller batch needs less`})}function tl({r" +
  "ows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var nl=class{#e;#t;#n;#r;#i;#a;#o={step:0,lear" +
  "ningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=il(e.parameters,n" +
  ",Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void " +
  "0&&(this.enter(t.step+r),this.#s());r++){let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!al(this.#a.gradi" +
  "ent))break;let s=e+this.#c(t.penalty);if(!Number.isFinite(s))break;try{this.#l(t.step+r,t.rate(t.step+r))}catc" +
  "h(e){return{taken:r,rows:i,loss:a,error:e}}a+=s*this.#r.rows,i+=this.#r.rows,n.advance(),o=t.stopping?.judge(s" +
  ")}return{taken:r,rows:i,loss:a,stopped:o}}#s(){try{return this.#i(),!0}catch{return!1}}enter(e){let{batches:t}" +
  "=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#c(e){let{penalised:t," +
  "penalisedGradient:n}=this.#a,r=0;for(let i of hi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a," +
  "n))}return r}#l(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s,written:c}=this.#" +
  "a;for(let[e,t]of n)Ht.get(e).clip(o,t);let l=this.#o;l.step=e,l.learningRate=t;let u=r.kernels===void 0?c.map(" +
  "e=>e.slice()):rl;try{r.update(i,a,s,l)}catch(e){throw u.forEach((e,t)=>{c[t].set(e)}),e}}},rl=[];function il(e" +
  ",t,n){let{offset:r,penalised:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a),u=c(r,a),d=" +
  "n.map((e,t)=>c(s[t],a));return{penalised:c(r,i),penalisedGradient:c(o,i),trained:u,gradient:l,gradients:[l],st" +
  "ate:Object.fromEntries(n.map((e,t)=>[e,d[t]])),written:[u,...d]}}function al(e){let t=0;for(let n=0;n<e.length" +
  ";n++)t+=0*e[n];return t===0}var ol=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=s" +
  "l(e.size);let n=tl(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isW" +
  "hole===!0,this.#e=new nl(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<" +
  "i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}c" +
  "atch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map" +
  ";return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return Mc(Yc,a,{memory:r,lanes" +
  ":n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Xc(a,e.nodes,n,r,t);return i.set(a,o)," +
  "o}})}}};function sl(e){try{return new Float64Array(e)}catch{throw el(Float64Array.BYTES_PER_ELEMENT*e,`that mu" +
  "ch free memory`)}}var cl={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=" +
  ">e in Yc,create:(e,t)=>new ol(e,t)},ll={size:8,width:2},ul={size:4,width:4},W={load:0,store:11,load32Splat:9,l" +
  "oad64Splat:10,constant:12,shuffle:13},dl={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load" +
  ":[43]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=253;function fl(e,t){let[n,r,i,a]=[0,1,2,3].map(n=" +
  ">e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function pl(e){return[K,e,1]}var ml={...ll,type:G.f64,on" +
  "e:{type:G.f64,bytes:8,load:[43],spread:[43],store:[57],...fl(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,W" +
  ".load],spread:[K,W.load64Splat],store:[K,W.store],...fl(pl,240)},extract:33,loadPlace:87,splat:[K,20],less:[K," +
  "73],fromInteger:[183],fromFloat64:[]},hl={...ul,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store" +
  ":[56],...fl(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,W.load],spread:[K,W.load32Splat],store:[K,W.store]" +
  ",...fl(pl,228)},extract:31,loadPlace:86,splat:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},gl=new S" +
  "et([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`" +
  "]),_l={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{a" +
  "ddress:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{" +
  "at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t," +
  "width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,r" +
  "ows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*" +
  "d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>wl(vl[t.operation].forward,e,t),activateRowsBack:(e,t)=>wl(" +
  "vl[t.operation].back,e,t),mask:(e,t)=>wl(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>wl(`lossValue`" +
  ",Dl(e,t),t),lossBack:(e,t)=>wl(`lossBack`,Dl(e,t),t),call:(e,t)=>Sl(t),callBack:(e,t)=>Sl(t)},vl={softmax:{for" +
  "ward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},yl={activate:Di" +
  ",activateBack:Di,lossValue:Oi,lossBack:Oi};function bl({name:e,operands:t},n){let r=_l[e];return r===void 0?wl" +
  "(e,t,n):r(t,n)}function xl({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in vl;let r=yl" +
  "[e===`loss`?`lossValue`:e];return r===void 0||r.includes(El(r,t,n))}function Sl({step:e}){return{kernel:`core`" +
  ",operands:{step:e},variant:0}}var Cl={order:({order:e})=>e,lanes:({lanes:e})=>e,row:({lanes:e,size:t})=>e*t,by" +
  "tes:({size:e},{count:t})=>t*e,rowBytes:({size:e},{units:t})=>t*e,isRow:()=>0};function wl(e,t,n){let r={};for(" +
  "let i of Ei[e]){let e=t[i];r[i]=e===void 0?Cl[i](n,t):gl.has(i)?n.address(e):e}return{kernel:e,operands:r,vari" +
  "ant:Tl(e,n)}}function Tl(e,{operation:t,attributes:n}){let r=yl[e];return r===void 0?0:r.indexOf(El(r,t,n))}fu" +
  "nction El(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function Dl(e,{" +
  "lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}function Ol(e){let t=e;for(;;){let e=kl.r" +
  "educe((e,t)=>Al(e,t),t);if(e.length===t.length)return e;t=e}}var kl=[jl(Il),jl(Ll),jl(Rl),Hl];function Al(e,t)" +
  "{let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}retur" +
  "n n}function jl(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===" +
  "void 0||Ml(n,t)?void 0:r}}function Ml({a:e,b:t,rows:n,depth:r,columns:i},a){let o=Nl(a.c,a.rows,a.columns);ret" +
  "urn Pl(o,Nl(e,n,r))||Pl(o,Nl(t,r,i))}function Nl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(" +
  "i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function Pl([e,t],[n,r]){return e<=r&&n<=t}function Fl(e){le" +
  "t t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e." +
  "a),c:t(e.c)}}function Il(e,t){if(t.start!==V||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!zl(e.c,t.c" +
  ",e.rows,e.columns))return;let n=Bl(e.depth,e.a.at,e.a.column,t.a.at),r=Bl(e.depth,e.b.at,e.b.row,t.b.at);if(n!" +
  "==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e" +
  ".depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function Ll(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t." +
  "depth||e.columns!==t.columns||!zl(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&" +
  "&e.c.column!==t.c.column)return;let n=Bl(e.rows,e.a.at,e.a.row,t.a.at),r=Bl(e.rows,e.c.at,e.c.row,t.c.at),i=e." +
  "start===H?Bl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:" +
  "e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Rl(e,t){if(t.columns!==1||e.start!==t.start||e" +
  ".a.at!==t.a.at||e.start===H&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=Ll({...Fl(e),start:rc},{." +
  "..Fl(t),start:rc});return n===void 0?void 0:{...Fl(n),start:e.start,biasStep:e.biasStep}}function zl(e,t,n,r){" +
  "return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Bl(e,t,n,r){let i=e===1?r-t:" +
  "n;return t+e*i===r?i:void 0}var Vl={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`]" +
  ",fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Hl(e,t){if(e.kernel===`product`||t." +
  "kernel===`product`)return;let n=Vl[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;" +
  "let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every" +
  "(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operand" +
  "s[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.b" +
  "ytes,Ul=e=>e.row,J=e=>e.units*e.row,Wl=(e,t)=>t,Gl=e=>e.row*(e.classes===1?1:e.units),Kl=e=>(t,n)=>(t.units-1)" +
  "*t[`${e}Stride`]*n+n,ql={y:J,x:J},Jl={into:J,y:J,g:J},Yl={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{int" +
  "o:({units:e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:ql,sof" +
  "tmaxBack:Jl,logSoftmax:ql,logSoftmaxBack:Jl,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divi" +
  "de:{into:q,a:q,b:q},sumUnits:{into:Ul,x:J},spreadUnits:{into:J,g:Ul},dotUnits:{into:Ul,a:J,b:J},scaleUnits:{in" +
  "to:J,g:Ul,b:J},mask:{into:J},normalise:{y:J,x:J,gain:Kl(`gain`),bias:Kl(`bias`)},normaliseBack:{into:J,x:J,g:J" +
  ",gain:Kl(`gain`)},lossValue:{into:Wl,y:J,t:J},lossBack:{into:J,y:J,t:J,g:Wl},crossEntropy:{into:Wl,y:J,t:Gl},c" +
  "rossEntropyBack:{into:e=>(e.side===1?Gl:J)(e),y:J,t:Gl,g:Wl}},Xl=new Map(Object.entries(Yl).map(([e,t])=>[e,Ob" +
  "ject.entries(t)]));function Zl(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bi" +
  "as:l,biasStep:u}=e,d=[$l(`a`,a,n,r,t),$l(`b`,o,r,i,t)];return c===H&&d.push($l(`bias`,{at:l,row:u,column:0},n," +
  "1,t)),{target:$l(`c`,s,n,i,t),adds:c===V,sources:d}}let{kernel:n,operands:r}=e,i=Xl.get(n);if(i===void 0)retur" +
  "n;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e" +
  "=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function Ql(e,t){if(t.length===" +
  "0)return e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{" +
  "a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;r" +
  "eturn{...e,a:n,b:r,c:i,bias:a}}function $l(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return" +
  "{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function eu(e,t){let n=ou(e.steps.map(n=>ru(n,e." +
  "steps.length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${cu(t)}`).join(`; `)" +
  "}}function tu(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?" +
  "e.push(n):t.push([n])}return t}function nu({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<" +
  "n.length;e++)a.push([n[e],r[e]]);return Ql(e,a)}function ru({operation:e,sources:t,targetTouch:n},r,i){let a=t" +
  ".map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=au(e,r,i);if(o!==void 0)return{operation:o,into:`c`,n" +
  "ames:e.kernel===`scale`?[`b`]:iu.slice(0,a.length),from:a,kind:lu(o,[])};let s=t.map(({touch:e})=>e.name),c=n." +
  "name;return{operation:e,into:c,names:s,from:a,kind:lu(e,[...s,c])}}var iu=[`a`,`b`,`bias`];function au(e,t,{si" +
  "ze:n,one:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s,units:c,stride:l,row:u," +
  "g:d}=i,f=([e,t,n],r,i,a)=>({kernel:`product`,rows:e,depth:t,columns:n,a:r,b:i,c:a,start:o,bias:0,biasStep:0});" +
  "if(a===`scale`&&t)return f([1,1,i.bytes/n],{at:i.factor,row:0,column:0},{at:i.from,row:0,column:n},{at:s,row:0" +
  ",column:n});if(a===`total`&&r!==void 0&&(c===1||l>0))return f([c,u/n,1],{at:d,row:u,column:n},{at:r,row:0,colu" +
  "mn:0},{at:s,row:l*n,column:0})}function ou(e){return e.length<2?e:tu(e).flatMap(e=>{if(e.length<2)return e;let" +
  "[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>su(e.from,t.from));if(n)return[t,...r];le" +
  "t{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:V;return n.start===r?e:{...e,operation" +
  ":{...n,start:r}}})})}function su(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}func" +
  "tion cu(e){return e.kernel===`product`?e.start:e.operands.add??rc}function lu(e,t){if(e.kernel===`product`){le" +
  "t{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o." +
  "row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t" +
  ".includes(e)&&(a+=` ${i[e]}`);return a}function uu(e,t,n){let r=[],i=fu(e),a=new Map;return du(e).forEach((e,o" +
  ")=>{let s=new Map;for(let t of e){let e=eu(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(l" +
  "et e of s.values()){let n=pu(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=mu(s,t),l=s.redu" +
  "ce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),hu(n,r)}for(let{offset:e,bytes:n" +
  "}of a.get(o)??[])t.giveBack(e,n)}),r}function du(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t" +
  "}function fu(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of " +
  "e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function pu(e){return" +
  " e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.oper" +
  "ations[0].from]}}).sort((e,t)=>su(e.addresses,t.addresses)).map(({draft:e})=>e)}function mu(e,t){let n=e.reduc" +
  "e((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,byt" +
  "es:n}}function hu(e,t){let n=e.map(e=>tu(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target" +
  ":e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(nu(e,o))})}var gu=class" +
  "{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t" +
  "}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writ" +
  "es-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.m" +
  "ax(e.lastRead,this.lastRead)}};function _u(e,t,n){let r=[];for(let t of e){let e=Zl(t,n);if(e===void 0)return;" +
  "r.push(e)}let i=vu(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n." +
  "isFixed)&&(n.value=new gu(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r." +
  "map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++," +
  "s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function vu(e,t){let n=new Map,r=({at" +
  ":e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a" +
  ".isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t," +
  "n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].byt" +
  "es,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n" +
  "<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function yu(e,t){let n=[...e],r=" +
  "new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(bu(a,t)){let e=a.sources[0].value.own;if(!a.a" +
  "dds&&xu(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!=" +
  "=void 0&&s!==void 0&&Su(s,t,e,o)){n[t]=void 0,n[i]=wu(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.ma" +
  "x(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function bu({op" +
  "eration:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function xu(e,t,n){return e.isFixed||e.bytes!==t" +
  ".bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function Su({operation:e,sources:t},n" +
  ",r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:Cu(e)&&t.every(e=>e.value.own!==i&&e.value.own.la" +
  "stWrite<n)}function Cu(e){return e.kernel===`product`?e.start===rc:e.operands.add===0}function wu({operation:e" +
  ",sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,st" +
  "art:V,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.b" +
  "ytes,isDense:!0},adds:!0,sources:t}}function Tu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)retur" +
  "n t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{" +
  "e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.r" +
  "eaders.forEach(s);let c=a.writer;c!==void 0&&Eu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c" +
  "={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.o" +
  "wn.writes>0&&r(e.own).readers.push(c)}return t}function Eu(e,{adds:t,targetTouch:n},{readers:r},i){let[{target" +
  "Touch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level" +
  "||!e.isSettled)}function Du(e,{size:t,fixed:n,ones:r,start:i}){let a=_u(e,n,t);if(a===void 0)return;let o=new " +
  "Es(64,i),[s]=r;return{operations:uu(Tu(yu(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var[Ou,ku]=[200,2e4];f" +
  "unction Au(e,t,{size:n,lanes:r,address:i,order:a},o=0){return e.map(({instruction:e,node:s},c)=>{let{operation" +
  ":l,attributes:u}=t[s].spec;return bl(e,{size:n,lanes:r,address:i,order:a,operation:l?.name??``,attributes:u,st" +
  "ep:o+c})})}function ju(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return Mu(Au(e.ste" +
  "ps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({num" +
  "bers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}function Mu(e,t,n){let r=e.length>ku&&!t?e:Ol(e),i=r.le" +
  "ngth>Ou&&!t?Du(e,n):void 0,a=i===void 0?[]:Ol(i.operations);return i!==void 0&&a.length<r.length?{operations:a" +
  ",end:i.end}:{operations:r===e?Ol(e):r,end:n.start}}var Nu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,wa" +
  "ited:0},Pu=2**31-1,Fu=class{at=0;randomAt=L.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Ni.lengt" +
  "h),this.#t=new Float64Array(e,0,L.random/8),this.#n=new Uint32Array(e,L.random,(L.frameSize-L.random)/4)}get(e" +
  "){return this.#e[Ni.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Ni.indexOf(t)]=n}get firstStep" +
  "(){return this.#t[L.firstStep/8]}get loss(){return this.#t[L.lossTaken/8]}clear(e,t=0){this.#t[L.firstStep/8]=" +
  "e,this.#t[L.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r," +
  "waited:i}=Nu){this.#t[L.lossBelow/8]=e,this.#t[L.leastGain/8]=t,this.#t[L.bestLoss/8]=r,this.set({patience:Mat" +
  "h.min(n,Pu),waited:i})}get stopState(){return{best:this.#t[L.bestLoss/8],waited:this.get(`waited`)}}get random" +
  "(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Iu=8,[Lu,Ru" +
  "]=[2048,128],zu=8;function Bu({rows:e,depth:t,columns:n}){return e*t*n<=Lu&&t<=Ru}function Vu(e,{size:t,width:" +
  "n}){let r=e.start===H?e:Fl(e),[i,a]=[e,r].map(e=>Hu(e,t));if(i)return{manner:`rows`,product:e};if(a)return{man" +
  "ner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(" +
  "Bu(e))return{manner:e.columns===1&&e.depth<zu&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>" +
  "Uu(e,t));return o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Hu({b:e,c:t,columns" +
  ":n},r){return e.column===r&&t.column===r&&n>1}function Uu({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&" +
  "n>=Iu}var Wu=Object.keys(Ei),Gu=class{#e=[];emit(e,t,n=0){let r=Ei[e];this.#e.push(Wu.indexOf(e)+(n<<8)+(Ku(e)" +
  "<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Ku(e){return " +
  "4*(Ei[e].length+1)}var qu=24576,Ju=128,Yu=16,Xu=8;function Zu(e,t){let{manner:n,product:r}=Vu(t,e);Qu[n](e,r)}" +
  "var Qu={rows(e,t){let{rows:n,depth:r}=t;rd(e,t)?od(e,{...t,a:id(e,t.a,n,r)},ad(e,n,r).bytes):od(e,t)},turned:e" +
  "d,depth(e,t){ld(e,t.rows>t.columns&&t.start!==H?Fl(t):t)},columns:$u};function $u(e,t){for(let n=0;n<t.columns" +
  ";n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));od(e,{...t,columns:1,b:r,c:i})}}function ed(e,t){" +
  "let{words:n,size:r}=e,i=ad(e,t.depth,t.columns),a=id(e,t.b,t.depth,t.columns),o=sd(e,{...t,b:a});if(t.start===" +
  "rc&&t.depth%e.width===0&&t.columns*r>=Ju&&t.depth>=Yu){let a=e.scratch(i.bytes+td(e,t))+i.bytes,s=o.length*Ku(" +
  "`product`);n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o" +
  ")n.emit(`product`,e)}function td({size:e},{rows:t,depth:n}){return ji.listHead+4*t+16+(t*n+1)*2*e}function nd(" +
  "e){return e%512==0}function rd({size:e},{rows:t,depth:n,a:r}){return r.row===e&&nd(r.column)&&t>=Xu&&n>=Yu}fun" +
  "ction id(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=ad(e,r,i),u=s(l);return a.emit" +
  "(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function ad({size:e}," +
  "t,n){let r=(Math.ceil(n*e/64)|1)*64;return{row:r,bytes:r*t+64}}function od(e,t,n=0){let r=sd(e,t);for(let t of" +
  " r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n" +
  "+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bSt" +
  "ep:i})}}}function sd({size:e},t){let n=t.columns*e,r=t.depth*n<=qu||t.rows<Xu,i=r?n:Math.max(Ju,cd(n,Math.floo" +
  "r(qu/t.depth),32)),a=Math.max(Yu,Math.floor(qu/Math.min(i,n))),o=r?t.depth:cd(t.depth,a,1),s=[];for(let e=0;e<" +
  "n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a." +
  "at+r*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start" +
  ":r===0?t.start:V,bias:t.bias,biasStep:t.biasStep});return s}function cd(e,t,n){let r=Math.ceil(e/Math.max(t,n)" +
  ");return Math.ceil(e/r/n)*n}function ld({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes" +
  ":n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.sta" +
  "rt,bias:n.bias,biasStep:n.biasStep})}function ud(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e" +
  ",isScaled:t}}function dd({operations:e,block:t},n){for(let t of e)pd(t,n);let{gradient:r,bytes:i}=t;return n.w" +
  "ords.emit(`checkFinite`,{into:L.check,from:r,bytes:i}),n.words.finish()}function fd(e,t){for(let n of e)pd(n,t" +
  ");return t.words.finish()}function pd(e,t){e.kernel===`product`?Zu(t,e):t.words.emit(e.kernel,e.operands,e.var" +
  "iant)}function md({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new Gu,{own:s,isScaled:c" +
  "}=ud(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r" +
  ",parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Mi.indexOf(e)),l+=t.length,u+=hd*c" +
  "}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var hd=8,gd=glo" +
  "balThis,_d=65536,vd=new Map;function yd(e){return Sd(e)!==void 0}function bd(e){let{WebAssembly:t}=gd;if(t===v" +
  "oid 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/_d)})}function xd(e,t,n){let{WebA" +
  "ssembly:r}=gd,i=Sd(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}" +
  "=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports," +
  "add(e,t){c.grow(t),new a(new o(e),l)}}}function Sd(e){return vd.has(e)||vd.set(e,Cd(e)),vd.get(e)}function Cd(" +
  "e){let{WebAssembly:t}=gd;if(t!==void 0)try{return new t.Module(wd(e))}catch{return}}function wd(e){let{Buffer:" +
  "t}=gd;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.le" +
  "ngth;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var Td=2048,Ed=1024,Dd=64;function Od(e,t,{size:n,width" +
  ":r}){let{batches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=L.frameSize,d=e=>{let t=Math.ceil" +
  "(u/64)*64;return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+Dd),h=e=>m+e*n,g=d(4*i" +
  ".rows),_=d(8*Td*p),v=d(256),y={at:d(Ed),bytes:Ed},ee={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offse" +
  "t),gradient:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},x=ju(e,o.nodes,ee,Math.ceil(u/64)*64);u=Math" +
  ".max(u,x.end+Dd);let S=d(0),C=()=>({words:new Gu,size:n,width:r,scratch(e){return u=Math.max(u,S+e+Dd),S}}),te" +
  "={rows:i.fullSize,areFull:i.rows%i.fullSize===0},w={operations:x.operations,pieces:f,block:b,batch:te},ne=dd(w" +
  ",C()),re=md(w),ie=fd(Ol(Au(a?.steps??[],o.nodes,ee,e.steps.length)),C()),T=d(ne.byteLength),ae=d(re.byteLength" +
  "),E=d(ie.byteLength);return kd(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts" +
  ":[[T,ne],[ae,re],[E,ie]],look:E,step:w,sheet:C,frame:{program:T,update:ae,loss:h(e.loss),gradient:b.gradient,t" +
  "rained:b.bytes,parameter:b.parameter,penalised:c.penalised*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g" +
  ",rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}function kd(e){if(e>4294967296)throw el(e,`at most 4 Gi" +
  "B`)}var Ad=`xoroshiro128+`,jd=400,Md=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learn" +
  "ingRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=Od(" +
  "e,t,i);let a=Fd(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;thi" +
  "s.memory=new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,Td*s.numbersOfStep),this.#c=new Uint32Arr" +
  "ay(o,s.order,t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]o" +
  "f s.texts)this.#x(e,t);this.#h=Pd(n,s,e),this.#i=new Fu(o),this.#i.set(s.frame),this.#d=tl(e,t);let l=new Int3" +
  "2Array(o),u=this.#D();this.#a=xd(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new nl(e,t,this" +
  ".memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0" +
  ")}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t." +
  "stopping);let r=!1,i;for(let a=0;a<e&&!r;){let o=t.step+a,s=this.#S(t,o),c=this.#v(e-a,s);this.#T();let l;try{" +
  "l=this.#C(t,o,s?1:c)}catch(e){i=e;break}let u=s?c:l;if(n.set({numbersOfStep:s?0:8*this.#t.numbersOfStep}),r=th" +
  "is.#w(u),this.#E(),this.#y(u),n.get(`taken`)<a+u)break;a+=u}let{stopping:a}=t;a!==void 0&&(a.state=n.stopState" +
  ");let o=r?a?.patienceReason??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.los" +
  "s,stopped:o,error:i}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});t" +
  "ry{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}" +
  "#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...hi.names.filter(t=>(e[t]??0)!==0)];retu" +
  "rn n.kernels!==void 0&&r.every(e=>Nd(e)>0)}#_({penalty:e}){let t=[...hi.names.map(t=>[t,e[t]??0]).filter(([,e]" +
  ")=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,Nd(e),!0),this.#l.setFloat64(n*16+8,t,!" +
  "0)}),this.#l.setInt32(t.length*16,Nd(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:Td),{" +
  "random:i,batch:a}=n.position;return i===void 0||i.generator===Ad?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,t" +
  "his.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this." +
  "#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.a" +
  "dd(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).se" +
  "t(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t}" +
  ",n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){if(i.step=o,o===n||!t)try{i.learningRate=e(o)}catch(e){if(o===n" +
  ")throw e;return o-n}for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}return r}#w(e){try{return this.#o.ru" +
  "n(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=" +
  "i?.generator===Ad;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.wor" +
  "ds,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=thi" +
  "s.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===Ad)this.#m=t,e.position={epoc" +
  "h:t,batch:n,random:{generator:Ad,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};else f" +
  "or(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{le" +
  "t r=n.get(e)??new Xc(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[...this.ta" +
  "pe.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return" +
  ";let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O()" +
  "{let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.s" +
  "tep=this.#i.firstStep+this.#i.get(`taken`)}};function Nd(e){return ki.indexOf(e)}function Pd({rewriting:e},{st" +
  "ep:{operations:t,batch:n}},r){let i=jd*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e." +
  "after/i)}function Fd(e){try{return bd(e)}catch{throw el(e,`that much free memory`)}}var Id={needs:`WebAssembly" +
  ", allowed by the page`,isMet:()=>!0};function Ld(e,t,{needs:n,isMet:r}=Id){let{binary:i,precision:a}=t;return{" +
  "name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&yd(i),has:(e,{name:t},n)=>xl(e,t,n),join:(e,{no" +
  "des:t})=>{let{size:n}=a,r=e.size*n;return ju(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.m" +
  "ap(({kernel:e})=>e)},create:(e,n)=>new Md(e,n,t)}}function Rd(e){return typeof e==`object`&&`parts`in e}functi" +
  "on zd(e){return e.replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}var Bd=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[]" +
  ";#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#p(),t=this.#m()+this.#t;this.#c[e" +
  "]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#i.get(e);if(t===void 0)throw Error(`t" +
  "he kernels have no function ${e}`);return this.#u(t,e)}#c={1:()=>{this.#g(()=>{this.#p(),this.#n.push(this.#g(" +
  "()=>this.#p())),this.#g(()=>this.#p())})},2:()=>{this.#g(()=>{this.#h(),this.#h(),this.#l(this.#p())})},3:()=>" +
  "{this.#r.push(...this.#g(()=>this.#m()))},7:()=>{this.#g(()=>{let e=this.#h(),t=this.#p(),n=this.#m();t===0&&t" +
  "his.#i.set(e,n-this.#o)})},10:()=>{this.#g(()=>{let e=this.#m();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(" +
  "e===0){this.#o++,this.#m();return}e===1&&this.#p();let t=this.#p()===1;this.#m(),t&&this.#m()}#u(e,t){let n=th" +
  "is.#s.get(e)??this.#d(e,t);return this.#s.set(e,n),n}#d(e,t){this.#t=this.#a[e];let n=[];this.#g(()=>{let e=th" +
  "is.#m(),t=this.#p();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[e]],i=new Vd(this.#e,this.#t,r.lengt" +
  "h+n.length);for(;;){let e=this.#t,a=this.#p();if(a===Hd){i.cut(e);let{parts:t,constants:a}=i,o=new Set(t);retu" +
  "rn{parameters:r,locals:n,constants:a,parts:t,reads:e=>o.has(e)}}if(a>=Wd&&a<=Gd)i.cut(this.#t),i.variable(this" +
  ".#m(),this.#t);else if(a===Yd&&this.#e[this.#t]===Xd)i.cut(e),this.#t+=17,i.constant(this.#e.subarray(this.#t-" +
  "16,this.#t),this.#t);else if(a===Ud){i.cut(e);let n=this.#m()-this.#o,r=this.#t;i.call(this.#u(n,t),r),this.#t" +
  "=r}else if(!this.#f(a))throw Error(`the function ${t} holds the instruction ${a}`)}}#f(e){if(e===Yd){let e=thi" +
  "s.#m();return e===Zd?this.#t+=16:e<=Qd||e===$d||e===ef?(this.#m(),this.#m()):e>=tf&&e<=nf&&this.#t++,!0}return" +
  " e===Kd?(this.#m(),!0):(e===qd?this.#t+=4:e===Jd&&(this.#t+=8),e>=qd)}#p(){return this.#e[this.#t++]}#m(){let[" +
  "e,t]=[0,0];for(;;){let n=this.#p();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#h(){return String.fromCharCode(..." +
  "this.#g(()=>this.#p()))}#g(e){return Array.from({length:this.#m()},e)}},Vd=class{parts=[];constants=[];#e;#t;#" +
  "n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarr" +
  "ay(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}call(e,t){this.parts.push(e),this.#r=t}constant(e,t)" +
  "{let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(rf),this.variable(" +
  "this.#t+r,t)}},[Hd,Ud,Wd,Gd,Kd]=[11,16,32,34,65],[qd,Jd,Yd]=[67,68,253],[Xd,Zd,Qd,$d,ef]=[12,13,11,92,93],[tf," +
  "nf]=[21,34],rf=Uint8Array.of(Wd),af=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){t" +
  "his.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(sf);let t=e;for(;t>127;)this.#e[this." +
  "#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(sf);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]" +
  "=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeA" +
  "t(0))}append(e){let{length:t}=e;if(this.#n(t),t>of)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)" +
  "this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subar" +
  "ray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.len" +
  "gth));n.set(this.#e),this.#e=n}},of=16,sf=5,[cf,lf,uf,df,ff]=[1,2,3,9,10],pf=[0,97,115,109,1,0,0,0];function m" +
  "f(e){let t=new af;return t.byte(...pf),gf(t,cf,e=>e.byte(1,96,0,0)),gf(t,lf,e=>{e.unsigned(2),_f(e,`memory`,[2" +
  ",0,1]),_f(e,`table`,[1,hf,0,1])}),gf(t,uf,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)})," +
  "gf(t,df,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),gf(t,ff,t=>{t." +
  "unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var hf=112;function gf(e,t,n){let r=new af;" +
  "n(r),e.byte(t),e.block(r)}function _f(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var vf=class{at;#e;#t=new Ma" +
  "p;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.se" +
  "t(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#" +
  "t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set" +
  "(e,r),this.#t.set(t,this.at+r),this.at+r}},yf=16,bf=12,xf=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){th" +
  "is.forget(e,yf),this.#e.length>=bf&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(" +
  "n.at<=e&&e+t<=n.at+yf)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r" +
  "+yf&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this." +
  "#e.splice(e,1);this.#t(t)}},Sf=class{arithmetic;#e;#t=new af;#n=[];#r=new Map;#i=[];#a=new xf(e=>{this.#c(e)})" +
  ";#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);" +
  "return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this" +
  ".#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this." +
  "#_(Tf,n),n}set(e,t){t(this),this.#_(Tf,e)}get(e){this.#_(wf,e)}store({type:e,store:t,bytes:n},r,i){this.#h(r)," +
  "i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#g(t,r.at,n)}#l" +
  "(e){let t=this.#s(G.v128);this.#_(Ef,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arith" +
  "metic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n" +
  ",()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.lo" +
  "cal,t.at-r.at)||(this.#h(t),this.#g(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=kf" +
  "(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.sp" +
  "read)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);t" +
  "his.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e()" +
  ";this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)th" +
  "is.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(G" +
  ".i32,Af(0)));this.#t.byte(...Df),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e," +
  "r=>{r.operate(dl.integer.add,kf(e),Af(t[n]))})});let[i]=n;this.operate(dl.integer.less,kf(i),Af(e*t[0])),this." +
  "#t.byte(...Of)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o;n!==void 0&&this.#d(e,n),this.block(()=>{let n" +
  "=e.parameters.map((n,r)=>e.reads(r)?this.let(n,t[r]):Cf);this.#f(e,n)})}#d(e,t){if(!t.has(e)){t.set(e,this.#m(" +
  "e));for(let n of e.parts)Rd(n)&&this.#d(n,t)}}#f(e,t){let n=e.locals.map(e=>this.local(e)),r=this.#o?.get(e)??" +
  "this.#m(e),i=[...t,...n,...r];for(let t of e.parts)typeof t==`number`?this.#t.unsigned(i[t].index):Rd(t)?this." +
  "#p(t):this.#t.append(t)}#p(e){this.block(()=>{let t=e.parameters.map(e=>this.local(e));for(let e of t.toRevers" +
  "ed())this.#_(Tf,e);this.#f(e,t)})}#m({constants:e}){return e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}n" +
  "umber(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat3" +
  "2(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}" +
  "constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,W.constant,...e]):(this.integer(0),this.#g(t" +
  "his.arithmetic.many.load,t,e.length))}zero(){this.operate([253,W.constant,...new Uint8Array(16)])}nothing(){le" +
  "t{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,W.constant,...t])" +
  "}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,W.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this" +
  ".arithmetic;this.#h(t),n(this),this.#g([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,t" +
  "his.arithmetic.extract,e)}finish(){let e=new af,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t." +
  "push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e." +
  "byte(11),e}#h({by:e}){e===void 0?this.integer(0):this.get(e)}#g(e,t,n){this.#t.append(e),this.#t.unsigned(31-M" +
  "ath.clz32(n)),this.#t.unsigned(t)}#_(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},Cf={type:G.v128,index:" +
  "NaN},[wf,Tf,Ef]=[32,33,34],Df=[3,64],Of=[13,0,11],kf=e=>t=>{t.get(e)},Af=e=>t=>t.integer(e),jf=12e3,Mf=16e4,Nf" +
  "=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){retu" +
  "rn this.#i+(this.#r?.length??0)>Mf}add(e,t){let n=this.#r;(n===void 0||n.length>jf)&&(this.end(),n=new Sf(this" +
  ".#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i" +
  "+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)},Pf=(e,t)=>n=>{" +
  "n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply" +
  ",t,n)},Ff=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};fu" +
  "nction If({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return If(t,e)}function Lf(e,t" +
  ",n){if(t.by===void 0)return If(n,t.at);if(n.by===void 0)return If(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e" +
  "=>{e.operate(dl.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}}var Rf=e=>t=>{t.load(dl.integer.load,{at:4*" +
  "Ni.indexOf(e)},4)},zf={at:L.check};function Bf({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithm" +
  "etic.fromInteger,Rf(`batchRows`))}}function Vf(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.a" +
  "reFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);re" +
  "turn c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(dl.and,r,()=>{t.constant(e)})}}let l=a" +
  "===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(dl.and,r,()=>{e.operate(s,()=>{e.constant(" +
  "new Uint8Array(l.buffer))},()=>{e.operate(o,Bf(t))})})}}function Hf(e,t){let{width:n}=e.arithmetic;for(let r=0" +
  ";r<t.length;){let i=t.slice(r,r+n);i.length===n&&Uf(i,e.arithmetic.size)?(Gf(e,i),r+=n):(Kf(e,t[r]),r++)}}func" +
  "tion Uf(e,t){let[{at:n,start:r},i]=e,a=Wf(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Wf(e.at,n,i*" +
  "t)&&Wf(e.start,r,i*a))}function Wf(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}funct" +
  "ion Gf(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Yf(e,t.map(({sum:e})=>e)),s=Wf(a.start,i,0);e.stor" +
  "e(n,r,qf(n,i,s,o))}function Kf(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a" +
  ",e,t),Jf(e,t));e.store(a,r,qf(a,i,!1,o))}function qf(e,t,n,r){return t===void 0?r:Z(e,n?Pf(e,t):X(e,t),r)}func" +
  "tion Jf({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(" +
  "0),r(1)),Z(e,r(2),r(3)))}function Yf({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)re" +
  "turn Z(e,Xf(t,[0,2],i,a),Xf(t,[1,3],i,a));let c=(n,r)=>Z(e,Xf(t,[0,4,2,6],n,r),Xf(t,[1,5,3,7],n,r));return n=>" +
  "{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Xf(t,[0,1,4,5],Y(r),Y(l)),d=Xf(t,[2,3,6,7],Y(r),Y(l));n.o" +
  "perate(e.add,u,d)}}function Xf(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.s" +
  "huffle(i,n,r)}}var[Zf,Qf]=[4,4];function $f(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=" +
  ">{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));rp(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.se" +
  "t(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,zf,Jf(e,a))})}function ep(e,t,n,r){let i=np(e,t),{own:a,isScal" +
  "ed:o}=ud(t);rp(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{tp(e,{pieces:a,numbers:i,block:n,place:s,library:r," +
  "isScaled:o})})})}function tp(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithm" +
  "etic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o" +
  "},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=" +
  "`${zd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),..." +
  "s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direct" +
  "ion`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.opera" +
  "te(s.subtract,Y(l),f)})}function np(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,Rf(`numb" +
  "ersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(dl.float64.load,{at:o,by:a" +
  "},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function rp(e,t,n){let r=e.arithmetic." +
  "many.bytes,i=t/r,a=Math.floor(i/Qf),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Qf*r],Zf,e=>{n" +
  "(o(e,Qf))});let s=i-a*Qf;s>0&&n(o({at:a*Qf*r},s))}var ip=4,ap=1;function op(e,{into:t,bytes:n,add:r},i){let{ma" +
  "ny:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math" +
  ".floor(c/ip),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>If(n,t*a.bytes)),o=i.map(t=>e.let(a.t" +
  "ype,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[ip*a.bytes],ap,e=>{u(e,ip)});let d=l*i" +
  "p;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var sp={activate({operand" +
  "s:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=zd(Di[i]);if(a.has(o))return i=>{op(i,{into:e,by" +
  "tes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),Pf(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n" +
  ",y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${zd(Di[s])}Slope`;if(c.has(l))return s=>{op(s,{i" +
  "nto:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.get(l),s,a,Pf(e,{a" +
  "t:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{op(a,{into:e,bytes:r,add:t},(e,t)=>" +
  "Q(e,Pf(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{op(r,{into:e,bytes:t,add:0},e" +
  "=>Pf(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{op(a,{into:e,bytes:i,add:t},(e,t)=>" +
  "Q(e,X(e,$(n,t)),X(e,$(r,t))))}},cp=64,lp=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a" +
  ",batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>cp||!o.areFull))return u=>{let{load:d,multiply:f}=dl.integer" +
  ",p=u.let(G.i32,e=>{e.operate(f,Rf(`batchStart`),Af(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+" +
  "4*(e<o.rows?e:0),by:p},4)},Af(n))});if(r===1)dp(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Arr" +
  "ay.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},up(i,t+o*s))})}};functio" +
  "n up(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.s" +
  "pread,{at:t,by:e[0]},n.arithmetic.size)})}function dp(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic" +
  ",l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l" +
  "*s,by:t}))}var fp=64,pp=(e,t)=>{let{operands:n}=e,r=hp(e);if(gp(e,t)&&t.library.has(r))return i=>{let{many:a,o" +
  "ne:o}=i.arithmetic,s=i.local(a.type);_p(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),X(a,$(n.y,e)),X(a," +
  "$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Jf(i,s),vp(e,t))})}},mp=(" +
  "e,t)=>{let{operands:n}=e,r=`${hp(e)}Slope`;if(!gp(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]" +
  ":[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.di" +
  "vide,X(c,{at:n.g}),vp(e,t))})});_p(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r),X(s,$(n[i],e)),X" +
  "(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function hp({variant:e}){return zd(" +
  "Oi[e])}function gp({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=fp&&t%n.many" +
  ".bytes===0}function _p(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(" +
  "let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:Vf(e,i,c/o.bytes*s,t),l===0&&c" +
  "===0)})}function vp({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.num" +
  "ber(e)};t===1?r.operate(i.multiply,a,Bf(n)):a(r)}}var[yp,bp,xp]=[2,2,8],[Sp,Cp]=[6,2];function wp(e,t){let n=t" +
  ".columns===1?xp:yp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?Cp:r,(r,i,a" +
  ")=>{Tp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a" +
  "<t.rows&&Tp(e,t,{...o,high:t.rows-a})}function Tp(e,t,n){for(let r=0;r<t.columns;r+=bp)e.block(()=>{Ep(e,t,n,r" +
  ")})}function Ep(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(bp,t.c" +
  "olumns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h" +
  "=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>Sp||f===0;if(_)f" +
  "or(let t of g)e.set(t,Dp);e.repeat(f,[s.bytes],Sp,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,X(s,Lf(e" +
  ",p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,Lf(e,m(r,0),t)));n.forEach((n,a)=>{let o" +
  "=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):Ff(s,...l,Y(o)))})})});let v=(e,n)=>Array.from({len" +
  "gth:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n,i)))});Hf(e,h.map(({i:e,j:n},a)=>{let " +
  "s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===V?s:t.start===H?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);" +
  "return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var Dp=e=>{e.nothing()},Op=5,[" +
  "kp,Ap]=[8,4],jp=2;function Mp(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o" +
  ">Op?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],jp,r=>{Np(e,t,{place:r,broad:s,kind:n})});let u=o" +
  "-c*s;u>0&&Np(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)Np(e,t,{place:{at:n*i},broad:1" +
  ",kind:r})}function Np(e,t,n){let r=Math.min(Ap,Math.floor(kp/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t" +
  ".c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?jp:i,(i,a,o)=>{Pp(e,t,{...n,a:i,c:Lf(e,a,n.place),bias:o,high:r})" +
  "});let s=i*r;s!==t.rows&&e.block(()=>{Pp(e,t,{...n,a:{at:s*t.a.row},c:If(n.place,s*t.c.row),bias:{at:s*t.biasS" +
  "tep},high:t.rows-s})})}function Pp(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({lengt" +
  "h:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if" +
  "(t.start===V)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===H)for(let{sum:n,i:r}of l)e.set(n,Pf(c,$(t.bi" +
  "as+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,X(" +
  "c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,Pf(c,$(t.a" +
  ".at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.start===rc;e.set(l,p?Q(c,d,f):Ff(c,d,f,Y(" +
  "l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var Fp=16;function Ip(e,t){if(!Bu(e))return;let{manner:n,pr" +
  "oduct:r}=Vu(e,t);if(n===`depth`)return e=>{wp(e,r)};if(!(r.depth>Fp||n===`columns`&&r.columns>1))return e=>{Mp" +
  "(e,r)}}var Lp=4,Rp=8,zp=64,Bp=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many" +
  ":s,size:c}=o;if(n===0&&t>1||t>zp||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{op(n,{into:e,bytes:t*c" +
  ",add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Lp)n.block(()=>{let c=Math.min(Lp,t-o),u=Array.from({lengt" +
  "h:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Rp,e=>{u.forEach((t,r)=>{let c=X" +
  "(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),Hf(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i," +
  "...r===1?{start:i}:{}}}))})}},Vp={...sp,gather:lp,lossBack:mp,lossValue:pp,total:Bp};function Hp(e,t){return e" +
  ".kernel===`product`?Ip(e,t.arithmetic):Vp[e.kernel]?.(e,t)}function Up(e,t=2**24){return{after:t,write(t,n,r,i" +
  "){let a=new vf(r.at,r.bytes),o=new Nf(e,a),s={arithmetic:e,library:qp(i),batch:t.batch},c=Wp(t,n,o,s),l=Gp(t,o" +
  ",s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:mf(u),count:u.length}}}}function Wp({opera" +
  "tions:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Hp(t,i);e===void 0?(r.end(),pd(t" +
  ",n)):r.add(a,e)}return r.add(a,e=>{$f(e,t)}),r.end(),a.finish()}function Gp({pieces:e,block:t},n,{library:r}){" +
  "let i=new Gu;return n.add(i,n=>{ep(n,e,t,r)}),n.end(),i.finish()}var Kp=new Map;function qp(e){let t=Kp.get(e)" +
  "??new Bd(wd(e));return Kp.set(e,t),t}var Jp=Ld(`wasm-float32`,{binary:wi,precision:hl,rewriting:Up(hl)}),Yp=O(" +
  "`engine`,[Ld(`wasm-float64`,{binary:Ti,precision:ml,rewriting:Up(ml)}),Jp,cl]);[...Yp.names];function Xp(e,t,n" +
  "){if(n===`plain`)return new ns(t);let r=[...Yp];if(n===`auto`)return Ec(e,t,r);let i=r.indexOf(Yp.get(n));retu" +
  "rn Ec(e,t,r.slice(i),n)}var Zp=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty()" +
  "{return this.#n.length===0}get load(){return this.#n.length*Math.max(1/Qp,this.#e*8/$p)}note(e){this.#t.push(e" +
  ")}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this." +
  "#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=" +
  "[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numb" +
  "ers:n}}},Qp=256,$p=2**26;function em(e,t){return e.shape.join()===t.shape.join()&&e.data.every((e,n)=>Object.i" +
  "s(e,t.data[n]))}function tm(e,t,n,i,a=[]){let{nodes:o,position:s}=e.topology,c=ms(o,Array.from(e.objective.key" +
  "s(),e=>s.get(e)??0));for(let{id:o,position:s,shape:l}of[...e.inputs,...e.targets])if(!(Object.hasOwn(t,o)||l[0" +
  "]!==-1)&&(a.includes(o)||c.has(s)))throw new r({what:`${n} without ${o}`,where:i,found:Object.keys(t),expected" +
  ":`rows for every input and target that the loss reads`})}function nm(e){return Object.fromEntries(Object.entri" +
  "es(e).map(([e,t])=>[e,t.slice()]))}function rm(e,t=`from`){let{step:n,position:r,parameters:i,optimizer:a}=e??" +
  "{};if(![n,r?.epoch,r?.batch].every(b.allows)||!i||!a)throw im(e,t)}function im(e,t){return new r({what:`not a " +
  "checkpoint`,where:t,found:e,expected:`what checkpoint() gives or readCheckpoint reads`})}function am({paramete" +
  "r:{id:e,value:t},state:n},{parameters:i,optimizer:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o,n].map(Object." +
  "keys);if(s.join()!==c.join())throw new r({what:`checkpoint of another optimiser`,where:e,found:s,expected:c.jo" +
  "in(`, `)||`no state`});let l=t.data.length,u=(Object.hasOwn(i,e)?i[e]:void 0)?.data;for(let t of[u,...Object.v" +
  "alues(o)]){if(t!==void 0&&!ArrayBuffer.isView(t))throw im(t,e);if(t?.length!==l)throw new r({what:`checkpoint " +
  "of another graph`,where:e,found:t?.length,expected:`${l} numbers`})}}function om(e,t){return Object.fromEntrie" +
  "s(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=qt(n)?n.data:n;return[t,i instanceof Float64Array?{shape:" +
  "Ja(n,r),data:i}:Xa(n,t,r)]}))}function sm(e,t){if(e.where===void 0)return e;let n=`${e.where}, in the batch of" +
  " step ${t}`;return new r({...no(e),where:n},{cause:e})}function cm({slots:e,penalty:t,clip:n},r){let i=e.filte" +
  "r(({parameter:e})=>!e.frozen);for(let e of i){let{parameter:n,gradient:i}=e;if(i.set(n.gradient.data),rs(n,t))" +
  "for(let a of hi){let o=t[a.name]??0;o!==0&&(a.accumulate(n.value.data,o,i),r?.(a.derivative,o,e))}}let a=i.map" +
  "(({gradient:e})=>e);for(let[e,t]of n){let n=Ht.get(e);n.clip(a,t),r?.(n.formula,t)}return i}var lm=class{lossB" +
  "elow;patience;leastGain;best=1/0;waited=0;constructor(e){F(e,um,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFo" +
  "r:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}judge(e){let t=e<this.best-this.lea" +
  "stGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.patienceReason??(e<this.lossBelow?`lossBelow" +
  "`:void 0)}get patienceReason(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{best:" +
  "this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},um={lossBelow:Fa,noBett" +
  "erFor:Ba(La),leastGain:Pa};function dm(e){if(!Array.isArray(e))return[e];let[t,n]=e;return[t,n]}var fm=class{u" +
  "pdater;batches;clip;stopping;slots;moves=0;refusal;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){let{learningR" +
  "ate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`constant`}=t;F(i,p" +
  "m(Ht,Ia),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entries(Bn(i,`clip`)" +
  "),this.stopping=a===void 0?void 0:new lm(a),this.updater=fi(...dm(c)),this.#t=Ci(...dm(l)),this.batches=o===vo" +
  "id 0?void 0:new ss(om(e,o),t),this.batches?.varies===!0&&tm(e,this.batches.data,`data`,`data`),this.slots=e.pa" +
  "rameters.map(e=>{let t=e.value.data.length,n=this.updater.init(t);return _(n,`state`,w,`optimizer`),{parameter" +
  ":e,state:n,gradient:new Float64Array(t),next:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}ge" +
  "t penalty(){return this.#r}set penalty(e){F(e,{...pm(hi,Pa),biases:Ma},`penalty`,`penalty`),this.#r=e}get lear" +
  "ningRate(){return this.#n}set learningRate(e){if(!Number.isFinite(e)||e<0)throw new r({what:`learning rate`,fo" +
  "und:e,expected:`a finite number, 0 or more`});this.#n=e}get step(){return this.#i}get stepsPerEpoch(){return t" +
  "his.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#i}get loss(){return this.#e.lo" +
  "ss+is(this)}advance(){let e=this.#e;this.checkIdle(),this.show(),e.backward(),Li(e,this.#i);let t={step:this.#" +
  "i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(this.#i)};if(!Numb" +
  "er.isFinite(t.loss))throw as(this,this.#i);for(let{parameter:e,state:n,gradient:r,next:i}of cm(this))i.set((e." +
  "given??e.value).data),this.updater.update(i,r,n,t);return this.batches?.advance(),this.arrive(this.#i+1,({next" +
  ":e},t)=>{t.set(e)},()=>void 0,`later`),e.catchUp(),t}show(){if(this.#e.catchUp(),this.refusal!==void 0){if(thi" +
  "s.isAhead)throw this.refusal;this.prime()}}checkIdle(){if(this.#e.busy)throw new r({what:`a step inside a wave" +
  "`,expected:`steps taken when the wave is over`})}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e)" +
  "{let t=this.#t(e);return _(t,`factor`,Na,`schedule`),this.#n*t}arrive(e,t,n,r){this.#e.checkAlive(),this.moves" +
  "++,this.#i=e,this.#a=t;let i=()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)})};" +
  "this.#e.postpone(()=>{i(),this.#l()},e=>{this.refusal=e&&this.#s(e);try{e!==void 0&&this.#e.update(i)}catch{re" +
  "turn}this.#a=void 0,n()},r)}prime(){this.#o(()=>{this.#l(this.batches)})}#o(e){let{refusal:t}=this;this.refusa" +
  "l=void 0;try{this.#e.update(e)}catch(e){throw this.refusal=t,this.#s(e)}}#s(e){return this.batches?.varies===!" +
  "0?sm(e,this.#i):e}#c({step:e,position:t,optimizer:n,stopping:r={best:1/0,waited:0}}){this.batches!==void 0&&(t" +
  "his.batches.position=t),this.#i=e;for(let{parameter:e,state:t}of this.slots)for(let[r,i]of Object.entries(t))i" +
  ".set(n[e.id][r]);this.stopping!==void 0&&(this.stopping.state=r)}get position(){return this.batches?.position?" +
  "?{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=Kt(n);return th" +
  "is.read(e,r.data),[t,r,nm(e.state)]});return{step:this.#i,position:this.position,parameters:Object.fromEntries" +
  "(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{sto" +
  "pping:this.stopping.state}}}restore(e,t,n){rm(e);for(let t of this.slots)am(t,e);let r=this.#e;r.catchUp();let" +
  "{madeWave:i}=r,a=this.checkpoint();this.#c(e);try{this.#o(()=>{t?.();for(let{parameter:t}of this.slots)t.set(e" +
  ".parameters[t.id]);this.#l(this.batches),n?.()})}catch(e){if(r.madeWave===i)throw this.#c(a),e;this.refusal=vo" +
  "id 0}this.moves++,this.#a=void 0}get isAhead(){return this.#a!==void 0}get isFedByHand(){let{batches:e}=this;r" +
  "eturn e===void 0||this.isAhead?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this.#e.input(t);return" +
  " r===void 0?!0:e.varies?!em(n,r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.set((n.given??n.valu" +
  "e).data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#l(e=this.batches?.varies===!0?this.batches:void 0){for(let[t" +
  ",n]of Object.entries(e?.take()??{}))this.#e.input(t).set(n);this.#e.setMode({training:!0,draw:this.#i})}};func" +
  "tion pm({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function mm(e){return e.filter(({parameter:e})" +
  "=>!e.frozen)}function hm(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}" +
  "function gm(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Ob" +
  "ject.values(i.state))t.set(n,r),r+=e}}var _m=class extends fm{#e;#t=`later`;constructor(e,t){super(e,t),this.#" +
  "e=mm(this.slots)}get count(){return hm(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pac" +
  "k(e){gm(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},vm=class{#e;#" +
  "t=new Map;#n=new Map;#r=new z;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new" +
  " z;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,t" +
  "his.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp" +
  "();let t=e??{values:ym(this.#t),gradients:ym(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()" +
  "}};function ym(e){let t=[...e].sort(([e],[t])=>e-t);return new Hi(t.map(([e])=>e),t.map(([,e])=>e))}var bm=cla" +
  "ss{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:" +
  "r,held:i,options:a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Go(r),this." +
  "#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new _m(this.#n,{...a,...t===void 0?{}:{" +
  "data:t},learningRate:o,penalty:s,from:c}),this.#n.feed(l),this.#a=new Zp(this.#r.count),this.#i=Xp(this.#n,thi" +
  "s.#r,a.engine??`plain`),this.#o=new vm(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||thi" +
  "s.#h||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#" +
  "p=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver" +
  "||this.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this." +
  "#g(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=zi(e),t" +
  "his.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return t" +
  "his.#d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:zi(i)},...a=" +
  "==void 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#" +
  "_();let t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);" +
  "this.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&" +
  "(this.#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learnin" +
  "gRate:t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e" +
  ",learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Zo(this.#n,{values:this.#t" +
  "}).loss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return" +
  ";this.#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Vi(e,this.#n.topology.nodes),watch:this.#f}}#b()" +
  "{let{step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pac" +
  "k(e)})}},xm=4,Sm=16,Cm=1/4,wm=class{#e;#t;#n;#r={};#i=new Bi(xm);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this" +
  ".#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case" +
  "`until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:" +
  "this.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=Tm.now(),{st" +
  "ep:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),Cm);let r=Tm.now();this.#i.learn(e.step-n,r-t);let i=r-this.#" +
  "c>=Sm||e.load>=Cm||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()" +
  "}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Bi(xm),this.#r={...this.#r,...e.table" +
  "s};try{this.#n=new bm(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:" +
  "0},r={fault:zi(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n" +
  ".step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=Tm.now();let t=e.repor" +
  "t();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Ui(t.sight)])}},{performance:Tm}=global" +
  "This,Em=globalThis,Dm=new wm((e,t)=>{Em.postMessage(e,t)},Om(()=>{Dm.slice()}));Em.onmessage=({data:e})=>{Dm.t" +
  "ake(e)},Em.postMessage({kind:`ready`});function Om(e){let{setImmediate:t}=Em;if(t!==void 0)return()=>{t(e)};le" +
  "t{port1:n,port2:r}=new Em.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
