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
  ":e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}function fe(e,t,n){let r=ye(e,n);o(e,Object.keys(t),r,`field`)" +
  ",pe(e,t,r)}function pe(e,t,n){for(let[i,a]of Object.entries(t)){let t=e[i];if(t!==void 0)ue(a,i,t,n,`field`);e" +
  "lse if(a.optional===void 0)throw new r({what:`missing field ${i}`,where:n,expected:a.expected})}}var me={expec" +
  "ted:`rules by the names of what they are for`,allows:e=>c(e)&&Object.values(e).every(xe)},he={expected:`two nu" +
  "mbers, the least and the greatest count`,allows:e=>Array.isArray(e)&&e.length===2&&Number.isSafeInteger(e[0])&" +
  "&e[0]>=0&&(e[1]===1/0||Number.isSafeInteger(e[1]))&&e[0]<=e[1]},ge={expected:`an object of the texts value and" +
  " derivatives, a list`,allows:e=>c(e)&&v.allows(e.value)&&Array.isArray(e.derivatives)&&e.derivatives.every(e=>" +
  "typeof e==`string`)},_e={expected:`an object of range, monotone, smooth and saturation`,allows:e=>c(e)&&be(e.r" +
  "ange)&&typeof e.monotone==`boolean`&&typeof e.smooth==`boolean`&&[`none`,`soft`,`hard`].includes(e.saturation)" +
  "};function D(e){return{...e,optional:!0}}function ve(...e){return{expected:`an object of the texts ${e.join(` " +
  "and `)}`,allows:t=>c(t)&&e.every(e=>v.allows(t[e]))}}function ye(e,t){let n=c(e)?e.name:void 0;return v.allows" +
  "(n)?`${t} ${n}`:t}function be(e){return Array.isArray(e)&&e.length===2&&e.every(e=>typeof e==`number`)&&e[0]<=" +
  "e[1]}function xe(e){if(!c(e)||!x.allows(e.allows))return!1;let{meaning:t,expected:n,allows:r}=e;return typeof " +
  "t==`string`&&v.allows(n)&&(!(`default`in e)||e.default===void 0||r(e.default))}function O(e,t){_(t,`members`,w" +
  "e,e);let n=new Map(t.map(e=>[e.name,e])),r=t.map(e=>e.name);return _(r,`names in the ${e} family`,Ce),{kind:e," +
  "names:r,has:e=>n.has(e),get(t,i){let o=n.get(t);if(o!==void 0)return o;throw a(e,i,t,r)},[Symbol.iterator]:()=" +
  ">t[Symbol.iterator]()}}function Se(e,t,n){return c(e)?(Te(e,[...t],n??ye(e,t.kind)),e):t.get(e,n)}var Ce={expe" +
  "cted:`a name of its own for each member`,allows:e=>new Set(e).size===e.length},we={expected:`a list of objects" +
  " with a name`,allows:e=>Array.isArray(e)&&e.every(e=>c(e)&&v.allows(e.name))};function Te(e,t,n){let i=(e,t)=>" +
  "typeof e[t]==`function`;for(let a of Object.keys(t[0]))if(!i(e,a)&&t.every(e=>i(e,a)))throw new r({what:`missi" +
  "ng function ${a}`,where:n,expected:`what all others of its kind have`})}function k(e){fe(e,Ee,`activation`);le" +
  "t{name:t,symbol:n,rules:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{na" +
  "me:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:Oe(i),facts:o,scalar:e,inferShape:([" +
  "e])=>e,forward({inputs:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[" +
  "e],n)},backward({inputs:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0" +
  ";e<u.length;e++)u[e]+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor(e){let n=a(e);return _(n,`formula`,Ee.fo" +
  "rmula,t),Oe(n)}},...l!==void 0&&{branches:ke(l,t)},...u!==void 0&&{exempt:u}}}var Ee={name:v,symbol:v,rules:D(" +
  "me),value:x,derivative:x,formula:ve(`value`,`derivative`),formulaFor:D(x),facts:_e,kinks:D(x),exempt:D(v)};fun" +
  "ction De(e){if(_(e,`activation`,w),e.scalar!==void 0)return e.scalar;throw new r({what:`not a function of one " +
  "number`,found:e.name,expected:`an activation that acts on every unit alone`})}function Oe({value:e,derivative:" +
  "t}){return{value:e,derivatives:[t]}}function ke(e,t){return({inputs:n,attributes:r},i)=>{let a=e(r);_(a,`kinks" +
  "`,te,t);for(let e of n[0].data)i.push(a.reduce((t,n)=>t+Math.sign(e-n),0))}}var Ae=k({name:`elu`,symbol:`elu`," +
  "rules:{alpha:T(`scale for x < 0`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>" +
  "e>0?1:n*Math.exp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`}," +
  "facts:{range:[-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function A(e){if(e>=0)return 1/" +
  "(1+Math.exp(-e));let t=Math.exp(e);return t/(1+t)}function je(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(" +
  "n*n)}function j(e,t){return t===0?0:e*t}function Me(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=t*t,r=0,i=0;for(let" +
  " e=Ie.length-1;e>0;e-=2)r=r*n+Ie[e],i=i*n+Ie[e-1];return(r*n+Ie[0]+t*i)/(1+2*e)}function Ne(e){return Fe(e,-.5" +
  ")/Math.sqrt(2*Math.PI)}function Pe(e){let t=.5*Fe(e,-.5)*Me(Math.abs(e)*Math.SQRT1_2);return e>0?1-t:t}functio" +
  "n Fe(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math.exp(t*(e-n)*(e+n))}var I" +
  "e=[1.2375126308378275,-.14024059858554527,.003585415485479032,.08227673848999507,-.10880393014244463,.09230432" +
  "116428125,-.05869339857664933,.02836227737211114,-.009746579683265262,.0017556261651970652,.000293714378044958" +
  ",-.00029015535246077655,5164652974177416e-20,22387565714911816e-21,-11438048033346894e-21,-9.79262570730352e-7" +
  ",17419821586224816e-22,-5.084465378687302e-8,-2.4857126248016745e-7,1.879082322370048e-8,3.197926671666804e-8," +
  "-1.9551358868985616e-9,-2.623107347133476e-9],Le=k({name:`gelu`,symbol:`gelu`,rules:{approximation:se(`none fo" +
  "r the exact form`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>j(e,t===`tanh`?A(Be(e)):Pe(e)),derivat" +
  "ive:(e,t,{approximation:n})=>n===`tanh`?A(Be(e))+j(e*Ve(e),je(Be(e))):Pe(e)+j(e,Ne(e)),formula:He(),formulaFor" +
  ":({approximation:e})=>e===`tanh`?Ue():He(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,satura" +
  "tion:`none`}}),Re=2*Math.sqrt(2/Math.PI),ze=.044715;function Be(e){return Re*e*(1+ze*e*e)}function Ve(e){retur" +
  "n Re*(1+3*ze*e*e)}function He(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + " +
  "x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}function Ue(){let e=`sqrt(2 / pi) * (x + ${ze} * x ^ 3)`,t=`sqrt(2 / pi) " +
  "* (1 + 3 * ${ze} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 -" +
  " tanh(${e}) ^ 2) * ${t} / 2`}}var We=k({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6" +
  ",0),1),derivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,deriv" +
  "ative:`if(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]" +
  "}),Ge=k({name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1" +
  ":Math.abs(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1," +
  "1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),Ke=k({name:`identity`,symbol:`x`,value:e=>e,der" +
  "ivative:()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`non" +
  "e`}}),qe=k({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:T(`slope below 0`,.01)},value:(e,{slope:t})=>e>" +
  "0?e:t*e,derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x" +
  " > 0, 1, slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Je" +
  "(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Ye(e,t,n){let r=Je(e,t,n),i=Number.is" +
  "NaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Xe(e,t,{pea" +
  "k:n,rest:r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function Ze(e,t,n){return t===n.peak?n.rest/(1+n.rest):" +
  "1-Xe(e,t,n)}function Qe(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function $e(e){fe(e,et,`a" +
  "ctivation`);let{name:t,symbol:n,formula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbo" +
  "l:n,roles:[`x`],arity:[1,1],rules:{},couples:!0,formula:r,facts:i,inferShape:([e])=>tt(e,t),forward({inputs:[e" +
  "],output:t}){let n=e.shape[e.shape.length-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward" +
  "({output:e},t,n,r){let i=e.shape[e.shape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n" +
  "+i)}}}var et={name:v,symbol:v,value:x,product:x,formula:ge,facts:_e};function tt(e,t){if(e.length>0)return e;t" +
  "hrow new r({what:`no row of units`,where:t,found:`a scalar`,expected:`a shape such as [batch, units]`})}var nt" +
  "=$e({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Ye(e,n,r);for(let a=n;a<r;a++)t[a]=Qe(e,a,i)" +
  "},product(e,t,n,r,i){let a=Je(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=" +
  "-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x)" +
  "))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),rt=k" +
  "({name:`mish`,symbol:`mish`,value:e=>j(e,it(e)),derivative:e=>it(e)+j(e,at(e)),formula:{value:`x * tanh(log(1 " +
  "+ exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{r" +
  "ange:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function it(e){let t=Math.exp(-Math." +
  "abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function at(e){let t=Math.exp(-Math.abs(e)),n=e>0" +
  "?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var ot=k({name:`relu`,symbol:`relu`,rules:{atZero:T(`d" +
  "erivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:`" +
  "if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1,s" +
  "aturation:`none`},kinks:()=>[0]}),st=1.6732632423543772,ct=1.0507009873554805,lt=k({name:`selu`,symbol:`selu`," +
  "value:e=>ct*(e>0?e:st*Math.expm1(e)),derivative:e=>ct*(e>0?1:st*Math.exp(e)),formula:{value:`${ct} * if(x > 0," +
  " x, ${st} * (exp(x) - 1))`,derivative:`${ct} * if(x > 0, 1, ${st} * exp(x))`},facts:{range:[-1.050700987355480" +
  "5*st,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),ut=k({name:`sigmoid`,symbol:`σ`,value:A,der" +
  "ivative:je,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:" +
  "!0,saturation:`soft`}}),dt=k({name:`silu`,symbol:`silu`,value:e=>j(e,A(e)),derivative:e=>A(e)+j(e,je(e)),formu" +
  "la:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-." +
  "2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),ft=$e({name:`softmax`,symbol:`softmax`,value(" +
  "e,t,n,r){let i=Ye(e,n,r);for(let a=n;a<r;a++)t[a]=Xe(e,a,i)},product(e,t,n,r,i){let a=t[Je(e,r,i)],o=0;for(let" +
  " n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`" +
  ",derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),pt=k({nam" +
  "e:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:A,formula:" +
  "{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation" +
  ":`none`}}),mt=k({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),d" +
  "erivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) " +
  "^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),ht=O(`activation`,[Ke,k({na" +
  "me:`step`,symbol:`step`,rules:{atZero:T(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,der" +
  "ivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{ra" +
  "nge:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`})," +
  "ut,k({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*je(2*e),formula:{value:`tanh(x)`,derivative:`1" +
  " - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),ot,qe,Ae,lt,Le,dt,rt,pt,mt,We,Ge,ft," +
  "nt]),gt=1.4901161193847656e-8,_t=11102230246251565e-32,vt=67108863,yt=134217727;function bt(e){let t=e.next()&" +
  "vt,n=e.next()&yt;return t*gt+n*_t}var xt=[3639956645,3750757012,1261568508,386426335],St=class e{constructor(e" +
  ",t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}" +
  "next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00" +
  "=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){" +
  "let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=xt[c];for(let c=1" +
  ";c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>" +
  "16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s" +
  "00,this.s11,this.s10]}};function Ct(e){if(e.length!==4)throw Error(`The state must have been produced by a xor" +
  "oshiro128plus RandomGenerator`);return new St(e[0],e[1],e[2],e[3])}var wt=11400714819323198485n;function Tt(e," +
  "t){let n=Et(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+wt),Dt(n" +
  ")))}function Et(e){let t=0n;for(let n of e)t=Dt(t+wt+BigInt(n.codePointAt(0)??0));return t}function Dt(e){let " +
  "t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>" +
  "27n)*10723151780598845931n),t^t>>31n}function Ot(e){return[Number(e>>32n),Number(e&4294967295n)]}function kt(e" +
  ",t){let n=e;if(Array.isArray(n)&&n.length===t&&n.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&n.some(e=>e!==0" +
  "))return e;throw new r({what:`not a state of this random generator`,where:`words`,found:e,expected:`${t} whole" +
  " numbers from 0 to 2³² − 1, not all 0`})}var At={name:`xoroshiro128+`,seed:e=>jt(Tt(e,2).flatMap(Ot)),restore:" +
  "e=>jt(kt(e,4))};function jt(e){let t=Ct(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>bt(t),get words()" +
  "{return t.getState().map(e=>e>>>0)}}}var Mt={name:`xorshift64*`,seed:e=>Nt(Pt(e)),restore(e){let[t,n]=kt(e,2);" +
  "return Nt(BigInt(t)<<32n|BigInt(n))}};function Nt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^" +
  "=t>>27n,Ot(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){r" +
  "eturn Ot(t)}}}function Pt(e){let t=Number(e);if(Number.isSafeInteger(t)&&t>0&&String(t)===String(e))return Big" +
  "Int(t);if(typeof e==`string`)return Tt(e,1)[0];throw new r({what:`bad seed for xorshift64*`,found:e,expected:`" +
  "a whole number, 1 or more, or a text`})}var Ft=O(`random generator`,[At,Mt]),It={expected:`a list of lists of " +
  "numbers`,allows:e=>Array.isArray(e)&&e.every(S)};function Lt(e){if(!(e>=0))throw new r({what:`bad clipping lim" +
  "it`,found:e,expected:`a number, 0 or more`})}var Rt={name:`norm`,title:`By norm`,formula:`g ← g · min(1, c / (" +
  "‖g‖ + 10⁻⁶))`,clip(e,t){_(e,`gradients`,It),_(t,`clipping limit`,y),Lt(t);let n=t/(zt(e)+1e-6);if(!(n>=1))for(" +
  "let t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function zt(e){_(e,`arrays`,It);let t=Bt(e);if(t===0||!Number." +
  "isFinite(t))return t;let n=2**Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.lengt" +
  "h;e++)r+=(t[e]/n)**2;return n*Math.sqrt(r)}function Bt(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=" +
  "Math.max(t,Math.abs(n[e]));return t}var Vt=O(`clipping`,[Rt,{name:`value`,title:`By value`,formula:`g ← min(c," +
  " max(−c, g))`,clip(e,t){_(e,`gradients`,It),_(t,`clipping limit`,y),Lt(t);for(let n of e)for(let e=0;e<n.lengt" +
  "h;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),Ht=2**31-1;function M(e){let t=1;for(let n of e)t*=n;return t}fun" +
  "ction Ut(e){return M(e[0]===-1?e.slice(1):e)}function N(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`b" +
  "atch`:e).join(`, `)}]`}function Wt(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.leng" +
  "th;n++)if(e[n]!==t[n])return!1;return!0}function Gt(e){return{shape:e,data:new Float64Array(Qt(e))}}function K" +
  "t(t){return typeof t==`object`&&!!t&&e(()=>`shape`in t)===!0}function qt(e,t){_(e,`tensor`,w,t);let{shape:n,da" +
  "ta:i}=e,a=Qt(n,t),o=S(i)?i.length:i;if(o!==a)throw new r({what:`wrong count of numbers for shape ${N(n)}`,wher" +
  "e:t,found:o,expected:String(a)})}function Jt(e){return _(e,`tensor`,ie),{shape:e.shape,data:e.data.slice()}}va" +
  "r Yt=32;function Xt(e){let t=[];for(let n=e;S(n)&&t.length<Yt;n=n[0])t.push(n.length);return t}function Zt(e,t" +
  ",n,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{if(i===t.length){if(typeof e!=`number`)throw n" +
  "ew r({what:`not a number`,where:o(i),found:e,expected:`a number`});n[s++]=e}else{if(!S(e)||e.length!==t[i])thr" +
  "ow new r({what:`ragged array`,where:o(i),found:S(e)?e.length:e,expected:`${t[i]} entries, as in the first row`" +
  "});for(let t=0;t<e.length;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}function Qt(e,t){let n=e;if(!Array.isArray(n))throw " +
  "new r({what:`not a size`,where:t,found:n,expected:`a list of sizes`});for(let n of e)if(!Number.isInteger(n)||" +
  "n<0)throw new r({what:`not a size`,where:t,found:n,expected:`a whole number, 0 or more`});let i=M(e);if(i>Ht)t" +
  "hrow new r({what:`shape too large`,where:t,found:N(e),expected:`at most ${Ht} entries`});return i}function P(e" +
  ",t,n){return new r({what:`shapes do not fit`,where:e,found:N(t),expected:n})}function $t(e){fe(e,en,`combinati" +
  "on`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combinatio" +
  "n`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:tn,forwar" +
  "d({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,att" +
  "ributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}var en={name:v,symbol:v,ar" +
  "ity:he,rules:D(me),value:x,derivative:x,formula:ge};function tn(e){_(e,`shapes`,re);let[t]=e;return e.forEach(" +
  "(e,n)=>{if(!Wt(e,t))throw P(`input ${n}`,e,`${N(t)}, as input 0`)}),t}function nn(e,t=0){if(e.length===2)retur" +
  "n[e[0],e[1]];throw P(`input ${t}`,e,`the shape [batch, units]`)}var rn=$t({name:`add`,symbol:`+`,arity:[2,1/0]" +
  ",value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:" +
  "[`1`,`1`]}}),an={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula" +
  ":{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=nn(e[0]),n=0;return e.forEach((r,i)=>{if(nn" +
  "(r,i)[0]!==t)throw P(`input ${i}`,r,`batch ${t}, as input 0 of ${N(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n" +
  ",r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let" +
  "{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backw" +
  "ard({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];fo" +
  "r(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},on=$t({name:`divide`,symbol:`÷`,arity:[2,2]," +
  "value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n" +
  "],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),sn={name:`dot`,family:`combination`,symbol:`•`," +
  "roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[nn(tn(e" +
  "))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*" +
  "i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e" +
  "<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},cn=class e{#e;#t;constructor(e,t=`xoroshir" +
  "o128+`){this.#e=Se(t,Ft),this.#t=this.#e.seed(un(e)),_(this.#t,`stream`,fn,this.#e.name)}static restore(t,n){_" +
  "(t,`state`,w);let r=new e(`restored`,n??Ft.get(t.generator,`generator`));return r.#t=r.#e.restore(t.words),_(r" +
  ".#t,`stream`,fn,r.#e.name),r}get state(){return{generator:this.#e.name,words:this.#t.words}}next(){return this" +
  ".#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this" +
  ".uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(e){_(e,`count`,dn);let" +
  " t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t.bits()/t);if(n<e)return n}}shuffle(e){_(e,`items`,C);l" +
  "et t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){r" +
  "eturn _(e,`count`,b),this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let t=Array.from({length:4},()" +
  "=>this.#t.bits());return new e(t.join(),this.#e)}},ln={expected:`a finite number or a text`,allows:e=>typeof e" +
  "==`string`||Number.isFinite(e)};function un(e){if(ln.allows(e))return e;throw new r({what:`bad seed`,found:e,e" +
  "xpected:ln.expected})}var dn={expected:`a whole number from 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=" +
  "2**32},fn={expected:`an object of the functions bits and next`,allows:e=>c(e)&&[e.bits,e.next].every(x.allows)" +
  "},pn={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:T(`fraction of ent" +
  "ries dropped`,.5,0,1),seed:E(`seed of the mask generator`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stoc" +
  "hastic:!0,inferShape:([e])=>e,forward(e){let t=mn(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.da" +
  "ta[r]=n[r]*t()},backward(e,t,n,r){let i=mn(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};funct" +
  "ion mn({training:e,draw:t,attributes:n}){return e?hn(n,t):()=>1}function hn({rate:e,seed:t},n){if(e===0)return" +
  "()=>1;let r=new cn(`${vn(t)}${n}`),i=_n(e);return()=>r.next()<e?0:i}function gn({rate:e,seed:t}){return{seed:O" +
  "t(Et(vn(t))),dropped:Ot(BigInt(Math.ceil(e*2**53)))}}function _n(e){return 1/(1-e)}function vn(e){return`dropo" +
  "ut ${e} `}var yn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,bn=`(x - mean(x)) / ${yn}`,xn={name:`layer-normalis" +
  "ation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],couples:!0,rules:{epsilon:ae(`" +
  "added to the variance for stability`,1e-5)},formula:{value:`gain * ${bn} + bias`,derivatives:[`(gain * g - mea" +
  "n(gain * g) - ${bn} * mean(gain * g * ${bn})) / ${yn}`,`g * ${bn}`,`g`]},inferShape([e,...t]){let[,n]=nn(e);re" +
  "turn t.forEach((t,r)=>{if(!Wt(t,[n]))throw P(`input ${r+1}`,t,`[${n}] for ${N(e)}`)}),e},forward({inputs:[e,t," +
  "n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=Sn(e,s,i);for(let e=0" +
  ";e<o;e++)r.data[s*o+e]=En(t,e,1)*a[e]+En(n,e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o," +
  "s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if(i===2){On(l,void 0,a.data);continue}let u=S" +
  "n(e,c,n),d=l.map((e,n)=>e*En(t,n,1));i===1?On(l,u.normal,a.data):Dn(u,d,a.data,o)}}};function Sn({shape:[,e],d" +
  "ata:t},n,r){let i=t.slice(n*e,(n+1)*e),a=wn(i);for(let t=0;t<e;t++)i[t]/=a;let o=Tn(i);for(let t=0;t<e;t++)i[t" +
  "]-=o;let s=Tn(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,Cn));return{normal:i.map(e=>e*c),slope:c/a}}var Cn" +
  "=1e-300;function wn(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function Tn(" +
  "e){return e.reduce((e,t)=>e+t,0)/e.length}function En(e,t,n){return e===void 0?n:e.data[t]}function Dn({normal" +
  ":e,slope:t},n,r,i){let a=Tn(n),o=Tn(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)" +
  "}function On(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function kn(e){fe(e,An,`combination`);le" +
  "t{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],r" +
  "ules:{},formula:i,inferShape:([e])=>[nn(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a" +
  "<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=" +
  "e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var An={name:v,symbo" +
  "l:v,divisor:x,formula:ge},jn=kn({name:`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[" +
  "`1 / count(x)`]}}),Mn=$t({name:`multiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Nn(e,t),derivative:(e,t,n)=>Nn" +
  "(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function Nn(e,t,n){let r=1;for(let i=0;i<e.length;i++)" +
  "i!==n&&(r*=e[i].data[t]);return r}var Pn=$t({name:`scale`,symbol:`·`,arity:[1,1],rules:{factor:T(`scaling fact" +
  "or`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,der" +
  "ivatives:[`factor`]}}),Fn={name:`slice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:" +
  "E(`first unit, counted from 0`,0,0),to:E(`end unit, exclusive`,1)},formula:{value:`slice(x, from, to)`,derivat" +
  "ives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=nn(e);if(t<n&&n<=a)return[i,n-t];throw new r({what:`slice d" +
  "oes not fit`,found:`units ${t} to ${n}`,expected:`from < to ≤ ${a} for ${N(e)}`})},origin:(e,t,{from:n})=>[0,n" +
  "+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r+" +
  "+)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){" +
  "for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},In={...$t({name:`stop-gradient`,s" +
  "ymbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backwa" +
  "rd:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradient by definition`},Ln=O(`combination`,[rn,$t(" +
  "{name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,fo" +
  "rmula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Mn,on,Pn,an,Fn,kn({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:" +
  "{value:`sum(x)`,derivatives:[`1`]}}),jn,sn,xn,pn,In,{name:`weighted-total`,family:`combination`,symbol:`E`,rol" +
  "es:[`loss…`],arity:[1,1/0],rules:{weights:ce(`weight of each input, in order`)},formula:{value:`sum(weights * " +
  "loss)`,derivatives:[`weights`]},inferShape(e,{weights:t}){if(e.forEach((e,t)=>{if(e.length>0)throw P(`input ${" +
  "t}`,e,`a scalar, as a loss is`)}),t.length===e.length)return[];throw new r({what:`wrong count of weights`,foun" +
  "d:t.length,expected:`${e.length}, one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t" +
  ".data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0" +
  "]*e[n]}}]);function Rn(e,t,n){return le(e,zn(t,n),n,`option`)}function zn(e,t){return s(e,t),Object.fromEntrie" +
  "s(Object.entries(e).filter(([,e])=>e!==void 0))}function Bn(e,t,n,r){o(e,Object.keys(t),n,r);for(let[i,a]of Ob" +
  "ject.entries(e))a!==void 0&&ue(t[i],i,a,n,r)}function Vn(e,t){_(e,`rules`,w),_(t,`defaults`,w);let n=Object.en" +
  "tries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}function F(e," +
  "t){return{meaning:e,default:t,expected:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFin" +
  "ite(e)&&e>=0}}function Hn(e,t){return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:" +
  "e=>typeof e==`number`&&e>=0&&e<1}}function Un(e,t,n){if(Number.isInteger(e)&&e>=0&&e<n)return e;throw new r({w" +
  "hat:`not a class index`,where:`target of row ${t}`,found:e,expected:`a whole number from 0 to ${n-1}`})}var Wn" +
  "=[`sum`,`mean`,`batch-mean`];function I(e){fe(e,Kn,`loss`);let{name:t,value:n,derivative:r,targetDerivative:i," +
  "formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2]," +
  "rules:{...e.rules,reduction:Gn(e.reduction)},formula:Jn(a),scalar:e,inferShape:([e,t])=>Yn(e,t),forward({input" +
  "s:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.d" +
  "ata[0]=o*qn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0" +
  "]*qn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor(e){let n=o(e);ret" +
  "urn _(n,`formula`,Kn.formula,t),Jn(n)}},...s!==void 0&&{branches({inputs:[{data:e},{data:n}],attributes:r},i){" +
  "for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y,t),i.push(o)}}}}}function Gn(e,t=Wn){return se(`" +
  "how entry losses are reduced`,t,e)}var Kn={name:v,symbol:D(v),rules:D(me),reduction:{expected:`one of ${Wn.joi" +
  "n(`, `)}`,allows:e=>Wn.includes(e)},value:x,derivative:x,targetDerivative:x,formula:ve(`value`,`derivative`,`t" +
  "argetDerivative`),formulaFor:D(x),side:D(x)};function qn(e,t){let{reduction:n}=e;return n===`sum`?1:n===`batch" +
  "-mean`?1/(t.at(0)??1):1/M(t)}function Jn({value:e,derivative:t,targetDerivative:n}){return{value:e,derivatives" +
  ":[t,n]}}function Yn(e,t){if(Wt(e,t))return[];throw new r({what:`prediction and target differ in shape`,found:N" +
  "(t),expected:N(e)})}var Xn=I({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t)=>-(t*Zn(Math.log(e))+(1" +
  "-t)*Zn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivative:e=>Zn(Math.log1p(-e))" +
  "-Zn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -100))`,derivative:`(y - " +
  "t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -100)`}});function Zn(e){r" +
  "eturn Math.max(e,-100)}var Qn=I({name:`binary-cross-entropy-with-logits`,reduction:`mean`,value:(e,t)=>j(e,e>0" +
  "?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-A(-e):A(e)-t,targetDerivative:e=>-e,form" +
  "ula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivative:`-y`}}),$n=I({name:`h" +
  "alf-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t" +
  "-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),er=I({name:`hinge`,reductio" +
  "n:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>j(-t,tr(1-t*e)),targetDerivative:(e,t)=>j(-e,tr(1-t*" +
  "e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0" +
  ")`},side:(e,t)=>Math.sign(1-t*e)});function tr(e){return Math.max(0,Math.sign(e))}var nr=I({name:`huber`,rules" +
  ":{delta:ae(`error where quadratic becomes linear`,1)},reduction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t" +
  ");return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>rr(e-t,n),targetDerivative:(e,t,{delta:n})=>rr(t-" +
  "e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))`,derivative:`m" +
  "in(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.s" +
  "ign(e-t-n)+Math.sign(e-t+n)});function rr(e,t){return Math.min(Math.max(e,-t),t)}var ir=I({name:`kullback-leib" +
  "ler`,rules:{prediction:se(`form of the prediction`,[`probability`,`logarithm`],`probability`)},reduction:`batc" +
  "h-mean`,value:(e,t,{prediction:n})=>t===0?or(e):t*(Math.log(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e," +
  "t,{prediction:n})=>n===`logarithm`?-t:t===0?or(e):-t/e,targetDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n" +
  "===`logarithm`?e:Math.log(e)),formula:ar(`log(y)`,`-t / y`),formulaFor:({prediction:e})=>e===`logarithm`?ar(`y" +
  "`,`-t`):ar(`log(y)`,`-t / y`)});function ar(e,t){return{value:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t" +
  ",targetDerivative:`log(t) + 1 - ${e}`}}function or(e){return Number.isNaN(e)?NaN:0}var sr=I({name:`mean-absolu" +
  "te-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=" +
  ">Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t" +
  ")=>Math.sign(e-t)}),cr=I({name:`mean-squared-error`,reduction:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)" +
  "=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivati" +
  "ve:`2 * (t - y)`}}),lr={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rule" +
  "s:{targets:se(`format of a target row`,[`index`,`distribution`],`index`),reduction:Gn(`mean`,[`mean`,`sum`])}," +
  "formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp" +
  "(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw P(`softmax-cross-entropy prediction`,e,`the s" +
  "hape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Wt(t,r))return[];throw P(`softmax-cross-entropy target`," +
  "t,`${N(r)} for the logits ${N(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a" +
  ",o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)=>Un(e,t,o));let c=ur(t,o,r),l=0;for(let e=0;e<a;e++){le" +
  "t t=e*o,n=Ye(s,t,t+o);for(let r=t;r<t+o;r++)l+=j(-Qe(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({in" +
  "puts:[e,t],attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?dr(e,ur(" +
  "t,e.shape[1],n),s,o):n===`distribution`&&fr(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function" +
  " ur({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function dr({shape:[e,t],data:n},r,i,a" +
  "){for(let o=0;o<e;o++){let e=o*t,s=Ye(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(" +
  "o,l),u=Xe(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*Ze(n,e+l,s))}}}function fr({shape:[e,t],data:n},r,i){for(let a=0;" +
  "a<e;a++){let e=a*t,o=Ye(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*Qe(n,a,o)}}var pr=O(`loss`,[$n,cr,sr,nr,Xn" +
  ",Qn,lr,er,ir]);function mr(e,t=ye(e,`operation`)){s(e,t,`field`),pe(e,_r,t)}var hr=[`weighted-sum`,`activation" +
  "`,`combination`,`loss`],gr={expected:`true or false`,allows:e=>typeof e==`boolean`},_r={name:v,family:{expecte" +
  "d:`one of ${hr.join(`, `)}`,allows:e=>hr.includes(e)},symbol:{expected:`a text, which may be empty`,allows:e=>" +
  "typeof e==`string`},roles:ne,arity:he,rules:me,formula:ge,formulaFor:D(x),facts:D(_e),inferShape:x,origin:D(x)" +
  ",couples:D(gr),forward:x,backward:x,branches:D(x),exempt:D(v),stochastic:D(gr),constantInputs:D(x)},vr={name:`" +
  "weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:oe(`weight" +
  "s are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferSha" +
  "pe(e,{transpose:t}){let n=br(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!==2)throw P(" +
  "`weighted-sum value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw P(`weighted-sum value ${a}`,o,`the b" +
  "atch size ${r} of ${N(e[0])}`);let[c,l]=xr(s,t);if(l!==o[1])throw P(`weighted-sum weight ${a}`,s,`weights for " +
  "the ${o[1]} units of ${N(o)}`);if(a>0&&c!==i)throw P(`weighted-sum weight ${a}`,s,`weights to ${i} units, as w" +
  "eight 0`);i=c}let a=e.at(2*n);return a!==void 0&&Er(a,i),[r,i]},forward({inputs:e,output:t,attributes:{transpo" +
  "se:n}}){let r=br(e),[i,a]=t.shape;Sr(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].sh" +
  "ape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+" +
  "=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=br(e.inputs);n<i?Cr(e,t,n,r):n<2*i?wr(e,t,n-i," +
  "r):Tr(t,r)}};function yr(e){let t=br(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}functio" +
  "n br({length:e}){return e>>1}function xr(e,t){if(_(e,`shape of weights`,te),e.length===0)return[1,1];if(e.leng" +
  "th!==2)throw P(`weighted-sum weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}fun" +
  "ction Sr({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(" +
  "let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Cr({inputs:e,output:t,attributes:n},r,i,a){let" +
  "[o,s]=t.shape,c=e[br(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for" +
  "(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function wr({inputs:e,output" +
  ":t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;fo" +
  "r(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}functio" +
  "n Tr({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[" +
  "a*t+e]}function Er(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw P(`weighted-sum bias`,e,`a scalar or " +
  "the shape [${t}]`)}var Dr=O(`operation`,[vr,...Ln,...ht,...pr]);function Or(e){if(!Number.isFinite(e))throw ne" +
  "w r({what:`bad learning rate`,found:e,expected:`a finite number`})}function kr(e){let t=e.flatMap(e=>Object.en" +
  "tries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Fr(e),constants:Object.assign({},...e." +
  "map(({constants:e})=>e)),...Nr(e),init(e){return _(e,`size`,b),Object.fromEntries(t.map(([t,n])=>[t,new Float6" +
  "4Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;Ir(s,i,a,n),Or(o.learningRate),r.length<s&&(r=new Float64" +
  "Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Ar(e,t){_(e,`piec" +
  "es`,C,t),e.forEach((e,n)=>{_(e,`piece ${n}`,jr,t),_(e.describe(`g`),`description of piece ${n}`,Mr,t)})}var jr" +
  "={expected:`an object of the functions describe and apply, and of slots and constants if it has any`,allows:e=" +
  ">c(e)&&[e.describe,e.apply].every(x.allows)&&[e.slots,e.constants].every(e=>e===void 0||c(e))},Mr={expected:`a" +
  "n object of the direction, a text, and of lines, a list of texts, if it has any`,allows:e=>c(e)&&v.allows(e.di" +
  "rection)&&(e.lines===void 0||ne.allows(e.lines))};function Nr(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===" +
  "void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function Pr(e,t){return e?[" +
  "t]:[]}function Fr(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[]),n=e.direction}r" +
  "eturn[...t,`p ← p − ${n}`].join(`; `)}function Ir(e,t,n,r){if(t.length!==e)throw Lr(`gradient`,t.length,e);for" +
  "(let t of r){let r=n[t]?.length;if(r!==e)throw Lr(`state/${t}`,r,e)}}function Lr(e,t,n){return new r({what:`wr" +
  "ong size for this parameter`,where:e,found:t,expected:`${n} numbers`})}var Rr=se(`whose definition to follow`," +
  "[`pytorch`,`keras`],`pytorch`);function zr(e){fe(e,Br,`optimiser`);let{name:t,title:n,keras:r,pieces:i}=e,a={." +
  "..e.options,convention:Rr},o=(e={},n=t)=>{let o=zn(e,n),s=o.convention===`keras`?r:void 0,c=i(Rn(a,{...s,...o}" +
  ",n));return Ar(c,n),kr(c)};return{name:t,title:n,options:a,formula:o().formula,create:o}}var Br={name:v,title:" +
  "v,options:me,keras:D({expected:`an object of names and values`,allows:c}),pieces:x};function Vr(e,t,n,r){_(e,`" +
  "optimiser`,Hr,t);let i=(n={},i=t)=>e.create({...r,...zn(n,i)},i);return{name:t,title:n,options:Vn(e.options,r)" +
  ",formula:i().formula,create:i}}var Hr={expected:`an optimiser`,allows:e=>c(e)&&x.allows(e.create)&&me.allows(e" +
  ".options)};function Ur(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>({direction:`" +
  "${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]" +
  "=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}functio" +
  "n Wr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,epsilon" +
  ":e,write:e=>`(√${e} + ε)`}}function Gr(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}" +
  "}function Kr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + ${e}²`],direc" +
  "tion:`${e} / ${t.write(`s`)}`}),kernel:Gr(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;" +
  "for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function qr(e,t){return " +
  "t===`keras`?Yr(e):Jr(e)}function Jr(e){return Pr(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ← ${e} + λ · " +
  "p`],direction:e}),kernel:Gr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}functio" +
  "n Yr(e){return Pr(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:" +
  "`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i})" +
  "{let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var Xr=zr({name:`adagrad`,title:`Adagrad`,options:{lrDecay:" +
  "F(`learning rate decay`,0),initialAccumulator:F(`initial sum of squares`,0),epsilon:F(`numerical stability ter" +
  "m`,1e-10),weightDecay:F(`weight decay coefficient`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrD" +
  "ecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...qr(i.weightDecay,r),Kr(t,Wr(n,r)),Ur(e)]});func" +
  "tion Zr(e){let t=new Float64Array($r).fill(NaN),n=0,r=1;return i=>{let a=i%$r,o=i-a;return o!==n&&(n=o,r=e**o)" +
  ",Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}function Qr(e){return Math.log(2**-54)/Math.log(e)}var $r=256;functio" +
  "n ei({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[Zr(e),Zr(t)],c={mean:0,squar" +
  "es:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m " +
  "+ (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u" +
  "`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-mom" +
  "ents`:`adaptive-moments`,count:6,steadyFrom:Qr(Math.max(e,t)),settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r" +
  "[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f" +
  "=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e" +
  "*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var " +
  "ti={beta1:Hn(`decay rate of the first moment`,.9),beta2:Hn(`decay rate of the second moment`,.999),epsilon:F(`" +
  "numerical stability term`,1e-8),amsgrad:oe(`whether to use the maximum second moment`,!1)},ni=zr({name:`adam`," +
  "title:`Adam`,options:{...ti,weightDecay:F(`weight decay coefficient`,0)},keras:{epsilon:1e-7},pieces:e=>[...qr" +
  "(e.weightDecay,e.convention),ei(e),Ur()]}),ri=zr({name:`adamw`,title:`AdamW`,options:{...ti,weightDecay:F(`wei" +
  "ght decay coefficient`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Yr(e.weightDecay),ei(e),Ur()]" +
  "}),ii=Vr(ni,`amsgrad`,`AMSGrad`,{amsgrad:!0});function ai({momentum:e,dampening:t=0,nesterov:n=!1}){return{slo" +
  "ts:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − min(1, k) · τ) · `:``}${e}`;ret" +
  "urn n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4," +
  "steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){l" +
  "et s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var oi=z" +
  "r({name:`sgd`,title:`Gradient descent`,options:{momentum:Hn(`momentum coefficient`,0),dampening:Hn(`dampening " +
  "for momentum`,0),nesterov:oe(`whether to use Nesterov momentum`,!1),weightDecay:F(`weight decay coefficient`,0" +
  ")},pieces(e){let{momentum:t,dampening:n,nesterov:i,convention:a}=e;if(i&&(t===0||n>0))throw new r({what:`neste" +
  "rov needs a velocity without dampening`,found:{momentum:t,dampening:n},expected:`momentum above 0 and dampenin" +
  "g 0`});let o=Pr(t>0,ai({momentum:t,dampening:n,nesterov:i})),s=a===`keras`?[Ur(),...o]:[...o,Ur()];return[...q" +
  "r(e.weightDecay,a),...s]}}),si=Vr(oi,`momentum`,`Momentum`,{momentum:.9}),ci=Vr(oi,`nesterov`,`Nesterov`,{mome" +
  "ntum:.9,nesterov:!0});function li(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({line" +
  "s:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Gr(`averaged-squares`,[e,1-e,t.i" +
  "nside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Ma" +
  "th.sqrt(a[i]+t.inside)+t.outside}}}function ui(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.epsilon" +
  "},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← max(0, s − m²)`],direct" +
  "ion:`${e} / ${t.write(`c`)}`}),kernel:Gr(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i." +
  "squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt" +
  "(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var di=O(`optimiser`,[oi,si,ci,Xr,zr({name:`rmsprop`,title:`" +
  "RMSprop`,options:{rho:Hn(`decay rate of the mean square`,.99),momentum:Hn(`momentum coefficient`,0),centered:o" +
  "e(`whether to divide by the standard deviation`,!1),epsilon:F(`numerical stability term`,1e-8),weightDecay:F(`" +
  "weight decay coefficient`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,conven" +
  "tion:i,...a}){let o=Wr(r,i),s=Pr(t>0,ai({momentum:t}));return[...qr(a.weightDecay,i),n?ui(e,o):li(e,o),...i===" +
  "`keras`?[Ur(),...s]:[...s,Ur()]]}}),ni,ri,ii]);function fi(e,t,n){let r=Se(e,di,n).create(t,n);return _(r,`upd" +
  "ater`,pi,n),r}var pi={expected:`an object of the functions init and update`,allows:e=>c(e)&&[e.init,e.update]." +
  "every(x.allows)};function mi({length:e}){return{expected:`a list of ${e} numbers`,allows:t=>S(t)&&t.length===e" +
  "}}var hi=O(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){_(e,`weigh" +
  "ts`,C),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){_(" +
  "e,`weights`,C),_(t,`strength`,y),_(n,`gradient`,mi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{n" +
  "ame:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){_(e,`weights`,C),_(t,`strength`,y);let " +
  "n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){_(e,`weights`,C),_(t,`strength`,y)" +
  ",_(n,`gradient`,mi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function gi(e){fe(e,_i,`schedule`);let{fact" +
  "or:t,...n}=e;return{...n,create(e={},r=n.name){let i=t(Rn(n.options,e,r));return _(i,`factor`,x,r),i}}}var _i=" +
  "{name:v,title:v,formula:v,options:me,factor:x},vi=gi({name:`constant`,title:`Constant`,formula:`lr`,options:{}" +
  ",factor:()=>Object.assign(()=>1,{isConstant:!0})}),yi=gi({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos" +
  "(πk / T))`,options:{steps:E(`T: step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(M" +
  "ath.PI*t/e))/2}),bi=gi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:F(`decay facto" +
  "r per step`,.99)},factor:({gamma:e})=>t=>e**t}),xi=gi({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − en" +
  "d) · min(1, k / T))`,options:{steps:E(`T: length of the decay in steps`,1,1e3),end:F(`final factor`,0)},factor" +
  ":({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Si=O(`schedule`,[vi,gi({name:`step`,title:`Step`,formula:`lr " +
  "· γ^⌊k / every⌋`,options:{every:E(`steps between drops`,1,100),gamma:F(`decay factor per drop`,.1)},factor:({e" +
  "very:e,gamma:t})=>n=>t**Math.floor(n/e)}),bi,xi,yi,gi({name:`warm-up`,title:`Warm-up`,formula:`lr · min(1, (k " +
  "+ 1) / n)`,options:{steps:E(`n: number of warm-up steps`,1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]" +
  ");function Ci(e,t,n){let r=Se(e,Si,n).create(t,n);return _(r,`factor`,x,n),r}var wi=globalThis.kernels.float32" +
  ",Ti=globalThis.kernels.float64,Ei={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`" +
  "bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`byt" +
  "es`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b" +
  "`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],trans" +
  "pose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`],acti" +
  "vate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x" +
  "`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftma" +
  "xBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`" +
  "number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`int" +
  "o`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`a" +
  "dd`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHig" +
  "h`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`" +
  ",`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossVal" +
  "ue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`" +
  ",`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes" +
  "`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`" +
  "into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`p" +
  "arameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},Di=[`identity`,`step`,`s" +
  "igmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`h" +
  "ard-sigmoid`,`hard-tanh`],Oi=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-" +
  "cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler log" +
  "arithm`],ki=[`done`,`l1`,`l2`,`norm`,`value`],Ai=[`nothing`,`added`,`bias`],ji={listHead:96},Mi=[`rate`,`coupl" +
  "ed-decay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-momen" +
  "ts`,`greatest-moments`],Ni=[`program`,`loss`,`gradient`,`trained`,`parameter`,`penalised`,`update`,`adjustment" +
  "s`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`take" +
  "n`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],L={lossTaken:96,lossBelow:104,leastGain:112,best" +
  "Loss:120,check:128,firstStep:136,random:144,frameSize:176},Pi=class extends r{name=`Uncompilable`;node;constru" +
  "ctor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Fi=class exten" +
  "ds r{name=`NonFiniteFault`;node;step;kind;constructor(e,t,n,r){let i=n===`parameter`&&t>0;super({what:`non-fin" +
  "ite ${n===`parameter`?`value`:n}`,where:`node ${e}, step ${t}`,found:r,expected:i?`finite numbers after the up" +
  "date of step ${t-1}`:`finite numbers; no parameter was changed`}),this.node=e,this.step=t,this.kind=n}};functi" +
  "on Ii(e,t){if(Number.isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.every(Number.isFi" +
  "nite)))return;for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0,r=n.fami" +
  "ly===`parameter`&&!n.frozen?`parameter`:`value`;if(e!==void 0)throw new Fi(n.id,t,r,e)}let n=Li(Array.from(e.o" +
  "bjective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)throw n;for(let n of[...e.nodes].reverse()){" +
  "let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new Fi(n.id,t,`gradient" +
  "`,e)}}function Li(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)),!Number.isFinite(r))return new Fi(i,t," +
  "`value`,r)}function Ri(e){if(!(e instanceof r)){let t=e instanceof Error?e.message:String(e);return{type:`erro" +
  "r`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expected:o,nearest:s}=e,c={message:t,what:n,where:i," +
  "expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Fi?{...c,type:`non-finite`,node:e.node,st" +
  "ep:e.step,kind:e.kind}:e instanceof Pi?{...c,type:`uncompilable`,node:e.node}:{...c,type:`fault`}}var zi=class" +
  "{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Math.max(1,M" +
  "ath.floor(Math.min(2*this.#t,n)))}};function Bi({values:e,gradients:t},n){let r=[...e.tensors,...t.tensors],i=" +
  "[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{data:e}of" +
  " r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array.from(e.positions)," +
  "gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Vi=class{positions;tensors;#e;c" +
  "onstructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e.has(e)}};function Hi(" +
  "{values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function R(e){return typeof e==`function`" +
  "}function Ui(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Object.create(Error.proto" +
  "type),t.prototype.constructor=t,t}var Wi=Ui(e=>function(t){e(this),this.message=t?`${t.length} errors occurred" +
  " during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.name=`UnsubscriptionEr" +
  "ror`,this.errors=t});function Gi(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var z=class e{constructor(" +
  "e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=null}unsubscribe(){let e;if(!th" +
  "is.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isArray(t))for(let e of t" +
  ")e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(R(n))try{n()}catch(t){e=t instanceof Wi?t.e" +
  "rrors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{Ji(t)}catch(t){e??=[],t insta" +
  "nceof Wi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Wi(e)}}add(t){if(t&&t!==this){if(this.closed)Ji(t);els" +
  "e{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(this._finalizers=this._finaliz" +
  "ers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t.includes(e)}_addPare" +
  "nt(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_removeParent(e){let{_pa" +
  "rentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Gi(t,e)}remove(t){let{_finalizers:n}=this;n&&Gi(n" +
  ",t),t instanceof e&&t._removeParent(this)}};z.EMPTY=(()=>{let e=new z;return e.closed=!0,e})();var Ki=z.EMPTY;" +
  "function qi(e){return e instanceof z||e&&`closed`in e&&R(e.remove)&&R(e.add)&&R(e.unsubscribe)}function Ji(e){" +
  "R(e)?e():e.unsubscribe()}var Yi={onUnhandledError:null,onStoppedNotification:null,Promise:void 0,useDeprecated" +
  "SynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Xi={setTimeout(e,t,...n){let{delegate:r}=Xi;return r?" +
  ".setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=Xi;return(t?.clearTim" +
  "eout||clearTimeout)(e)},delegate:void 0};function Zi(e){Xi.setTimeout(()=>{let{onUnhandledError:t}=Yi;if(t)t(e" +
  ");else throw e})}function Qi(){}var $i=na(`C`,void 0,void 0);function ea(e){return na(`E`,void 0,e)}function t" +
  "a(e){return na(`N`,e,void 0)}function na(e,t,n){return{kind:e,value:t,error:n}}var ra=null;function ia(e){if(Y" +
  "i.useDeprecatedSynchronousErrorHandling){let t=!ra;if(t&&(ra={errorThrown:!1,error:null}),e(),t){let{errorThro" +
  "wn:e,error:t}=ra;if(ra=null,e)throw t}}else e()}function aa(e){Yi.useDeprecatedSynchronousErrorHandling&&ra&&(" +
  "ra.errorThrown=!0,ra.error=e)}var oa=class extends z{constructor(e){super(),this.isStopped=!1,e?(this.destinat" +
  "ion=e,qi(e)&&e.add(this)):this.destination=ma}static create(e,t,n){return new ua(e,t,n)}next(e){this.isStopped" +
  "?pa(ta(e),this):this._next(e)}error(e){this.isStopped?pa(ea(e),this):(this.isStopped=!0,this._error(e))}comple" +
  "te(){this.isStopped?pa($i,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this.isStoppe" +
  "d=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e){try{this.destinati" +
  "on.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}finally{this.unsubscribe()" +
  "}}},sa=Function.prototype.bind;function ca(e,t){return sa.call(e,t)}var la=class{constructor(e){this.partialOb" +
  "server=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){da(e)}}error(e){let{partialObser" +
  "ver:t}=this;if(t.error)try{t.error(e)}catch(e){da(e)}else da(e)}complete(){let{partialObserver:e}=this;if(e.co" +
  "mplete)try{e.complete()}catch(e){da(e)}}},ua=class extends oa{constructor(e,t,n){super();let r;if(R(e)||!e)r={" +
  "next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&Yi.useDeprecatedNextContext?(t=Object.crea" +
  "te(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&ca(e.next,t),error:e.error&&ca(e.error,t),complete:" +
  "e.complete&&ca(e.complete,t)}):r=e}this.destination=new la(r)}};function da(e){Yi.useDeprecatedSynchronousErro" +
  "rHandling?aa(e):Zi(e)}function fa(e){throw e}function pa(e,t){let{onStoppedNotification:n}=Yi;n&&Xi.setTimeout" +
  "(()=>n(e,t))}var ma={closed:!0,next:Qi,error:fa,complete:Qi},ha=typeof Symbol==`function`&&Symbol.observable||" +
  "`@@observable`;function ga(e){return e}function _a(e){return e.length===0?ga:e.length===1?e[0]:function(t){ret" +
  "urn e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;return n." +
  "source=this,n.operator=t,n}subscribe(e,t,n){let r=ba(e)?e:new ua(e,t,n);return ia(()=>{let{operator:e,source:t" +
  "}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return this._s" +
  "ubscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=va(t),new t((t,n)=>{let r=new ua({next:t=>{try{e(t)}cat" +
  "ch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source?.subscr" +
  "ibe(e)}[ha](){return this}pipe(...e){return _a(e)(this)}toPromise(e){return e=va(e),new e((e,t)=>{let n;this.s" +
  "ubscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function va(e){return e??Yi.Promise??Promise}functi" +
  "on ya(e){return e&&R(e.next)&&R(e.error)&&R(e.complete)}function ba(e){return e&&e instanceof oa||ya(e)&&qi(e)" +
  "}function xa(e){return R(e?.lift)}function Sa(e){return t=>{if(xa(t))return t.lift(function(t){try{return e(t," +
  "this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}function Ca(e,t,n,r" +
  ",i){return new wa(e,t,n,r,i)}var wa=class extends oa{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,this." +
  "shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?function" +
  "(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){try{n()" +
  "}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsubscri" +
  "be||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(this" +
  ")}}},Ta=Ui(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`}),Ea=c" +
  "lass extends B{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observers=[],this.isStoppe" +
  "d=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Da(this,this);return t.operator=e,t}_throwIfClos" +
  "ed(){if(this.closed)throw new Ta}next(e){ia(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentObserve" +
  "rs||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){ia(()=>{if(this._thro" +
  "wIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for(;t.l" +
  "ength;)t.shift().error(e)}})}complete(){ia(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!0;le" +
  "t{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,this.ob" +
  "servers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubscribe(e){return this" +
  "._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedStatus" +
  "es(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n?Ki:(" +
  "this.currentObservers=null,r.push(e),new z(()=>{this.currentObservers=null,Gi(r,e)}))}_checkFinalizedStatuses(" +
  "e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new B;retu" +
  "rn e.source=this,e}};Ea.create=(e,t)=>new Da(e,t);var Da=class extends Ea{constructor(e,t){super(),this.destin" +
  "ation=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(n=(t" +
  "=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null||t.c" +
  "all(e)}_subscribe(e){return this.source?.subscribe(e)??Ki}};function Oa(e){return!!e&&(e instanceof B||R(e.lif" +
  "t)&&R(e.subscribe))}function ka(e,t){return Sa((n,r)=>{let i=0;n.subscribe(Ca(r,n=>{r.next(e.call(t,n,i++))}))" +
  "})}function Aa(e,t){return new B(n=>{let r=new Map,i=[],a=new z,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r." +
  "clear(),a=new z;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubs" +
  "cribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e===o||i.length===0||r.size<i.len" +
  "gth)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete()}}))})}var ja={exp" +
  "ected:`true or false`,allows:e=>typeof e==`boolean`},Ma={expected:`a finite number`,allows:Number.isFinite},Na" +
  "={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0},Pa={expected:`a number`,allows:e=>" +
  "typeof e==`number`&&!Number.isNaN(e)},Fa={expected:`a number, 0 or more`,allows:e=>typeof e==`number`&&e>=0},I" +
  "a={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e>0},La={expected:`a list`,allows:A" +
  "rray.isArray},Ra={expected:``,allows:()=>!0};function za({expected:e,allows:t}){return{expected:`${e}, or Infi" +
  "nity`,allows:e=>e===1/0||t(e)}}function Ba(e,t){return{expected:t,allows:t=>typeof t?.[e]==`function`}}functio" +
  "n Va(e,t){if(typeof e!=`function`)throw new r({what:`not a function`,where:t,found:e,expected:`a function`})}v" +
  "ar Ha=class{held=Ua;#e;#t=Ua;#n=Ua;#r;constructor(e){this.#e=e}get any(){return this.held.size>0}hold(e,t){let" +
  " n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new Map(this.#t);for(let n o" +
  "f this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=" +
  "this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e" +
  ")e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r=Gt(e.shape));let{data:t}=" +
  "this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===v" +
  "oid 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Ua=new Map,Wa=class{stream$;#e=[];#t=0;#n=!1;constructor(e){" +
  "this.stream$=new B(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t==" +
  "=0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),th" +
  "is.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)" +
  "t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},Ga=class extends B{#e;constructor(){let" +
  " e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length}emit(){let e=this.#e;for(let t" +
  "=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(" +
  "let e of[...this.#e].reverse())e.complete()}},Ka=class{id;op;attributes;position;rank;shape;units;inputs;edges" +
  "=[];operation;changed=new Ga;objectiveWeight=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;con" +
  "structor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.opera" +
  "tion,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,this.shape=e.shape,this.units=Ut(e" +
  ".shape),this.inputs=t,this.propagation=n}get hasValue(){return this.current===void 0&&this.propagation.catchUp" +
  "(),this.current!==void 0}get value(){if(this.propagation.catchUp(),this.current!==void 0)return this.current;t" +
  "hrow new r({what:`no value yet`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation.ens" +
  "ureGradients()&&this.#t!==void 0)return this.#t;throw new r({what:`no gradient yet`,where:this.id,expected:`a " +
  "graph whose loss has a value`})}get value$(){return this.valueListener.stream$}get gradient$(){return this.gra" +
  "dientListener.stream$}get valueListener(){return this.#n??=new Wa({latest:()=>(this.propagation.catchUp(),this" +
  ".#i||this.propagation.emitter.willEmitValue(this.position)?void 0:this.current),observed:e=>{this.propagation." +
  "valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??=new Wa({latest:()=>!(this.#a||this.propaga" +
  "tion.emitter.willEmitGradient(this.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=>{" +
  "this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from(" +
  "{length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value$.pipe(ka(t)),gradient$:this.gr" +
  "adient$.pipe(ka(t))}}get clamped(){return this.clamps?.any??!1}get held(){return this.clamps?.held??Ua}clamp(e" +
  ",t){if(!Number.isFinite(e))throw new r({what:`not a value to hold`,where:this.id,found:e,expected:`a finite nu" +
  "mber`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack" +
  "(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.dis" +
  "card()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=Gt(e.shape));l" +
  "et n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)" +
  "for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;re" +
  "turn this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.curren" +
  "t!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r" +
  "?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r?." +
  "observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.com" +
  "plete()}blank(e){let t=this.#e;return t!==void 0&&Wt(t.shape,e)?t:Gt(e)}become(e,t){this.clamps?.apply(e),(t||" +
  "this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0,t" +
  "his.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<this.units))throw new r({what:`no such unit`" +
  ",where:this.id,found:e,expected:`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUni" +
  "t(t),this.propagation.update(()=>{this.clamps??=new Ha(this.units),e(this.clamps),this.propagation.due(this)})" +
  "}};function qa(e,{id:t,shape:n,units:i}){let a=Xa(e,t),o=M(a),s=`${N(n)}${n[0]===-1?` or its numbers row by ro" +
  "w`:``}`,c=()=>{let n=a.length>0||typeof e==`number`||Kt(e);return new r({what:o?`values do not fit`:`no rows`," +
  "where:t,found:n?N(a):e,expected:s})};if(n[0]!==-1){if(ArrayBuffer.isView(e)&&a[0]===M(n)||Wt(a,n))return n;thr" +
  "ow c()}if(a.length===2&&a[1]===i)return a;if(a.length<2&&o>0&&o%i===0)return[o/i,i];throw c()}function Ja(e,t," +
  "n){let r=Kt(e)?e.data:e;r instanceof Float64Array?t.set(r):Zt(r,Xt(r),t,n)}function Ya(e,t,n){let r=n===void 0" +
  "?Xa(e,t):qa(e,n),i=new Float64Array(Qt(r,t));return Ja(e,i,t),{shape:r,data:i}}function Xa(e,t){return Kt(e)?(" +
  "qt(e,t),e.shape):Xt(e)}var Za=class extends Ka{family;symbol;times=0;#e=new z;#t;#n;#r;#i;constructor(e,t){sup" +
  "er(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s" +
  "(Ya(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){this.pro" +
  "pagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=this.blank(t);r.data.set(n),e(r.dat" +
  "a),this.#s(r)})}connect(e){_(e,`source`,Ba(`subscribe`,`an Observable`),this.id);let t=e.subscribe({next:e=>{t" +
  "his.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get given(){return this.#" +
  "n??this.current}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.ro" +
  "lesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation.rolesChanged()}get rows(){retur" +
  "n this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.given,t=this.#t??(e===voi" +
  "d 0?void 0:Jt(e));return t!==void 0&&(this.times++,this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this." +
  "#n=this.clamped?Jt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=t" +
  "his.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispos" +
  "e(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==void 0?Gt(e):sup" +
  "er.blank(e)}#a(e){this.propagation.catchUp();let t=qa(e,this),n=this.blank(t);return Ja(e,n.data,this.id),n}#o" +
  "(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this" +
  ")}}#s(e){this.#t=e,this.propagation.due(this)}},Qa=class extends r{name=`GraphFault`;faults;constructor(e){let" +
  "[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...to(t),what:`${t.what}${n}`,nearest:t.nearest}),thi" +
  "s.faults=e}},$a=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e()}catch(e){if(!(e instanceof r))" +
  "throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(e())})}stop(){if(this.#e.length>0)throw n" +
  "ew Qa(this.#e)}};function eo(e,t,n){let i=e instanceof Error?e:Error(String(e)),a=e instanceof r?to(e):{what:`" +
  "${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}, ${a.where}`;return new r({...a,where:o}" +
  ",{cause:i})}function to({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}" +
  ":{found:n}}}function no(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return _(i,`origin`,ro" +
  ",e.name),i}}var ro={expected:`the index of an input and of a unit of it`,allows:e=>Array.isArray(e)&&e.length=" +
  "==2&&e.every(Number.isSafeInteger)},io=class extends z{source;consumer;index;position;#e;constructor(e,t,n,r){" +
  "super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this" +
  ")}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed|" +
  "|(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.has" +
  "Value)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){thr" +
  "ow eo(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape" +
  ":e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this.source.gradien" +
  "t$.pipe(ka(()=>this.contribution()))}},ao=class extends Ka{operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=" +
  "!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#t={attri" +
  "butes:this.attributes,inputs:n.map(()=>so),output:so,training:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e." +
  "edges.push(new io(e,this,t,r)))}get flow(){return this.#e??=oo(this),this.#e}recompute(){if(this.clamps?.advan" +
  "ce(),!this.#i())return!1;let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.out" +
  "put=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#r=!0,eo(e,this.id" +
  ",this.op)}return this.become(this.clamped?Jt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rollBack():super.r" +
  "ollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t.output=e??so,e!==void 0&&this.clamped&&(this.#t.out" +
  "put=Gt(e.shape),this.operation.forward(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===v" +
  "oid 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){let{current:r}" +
  "=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[0]===-1&&this." +
  "#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};function oo({operation:e,attributes:t,inputs:n,u" +
  "nits:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e})=>e),a=no(e);try{return a&&Array.from({length:r}" +
  ",(e,n)=>a(n,i,t))}catch{return}}var so={shape:[0],data:new Float64Array};function co(e,t){return new B(n=>{let" +
  " r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i}))," +
  "n.next(e()),i()})}var lo=200;function uo(e,...t){return e+t.map(e=>`/${fo(String(e))}`).join(``)}function fo(e" +
  "){return(e.length>lo?`${e.slice(0,lo)}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var po=[`input`,`target`" +
  ",`parameter`];function mo(e,t){if(!(typeof e==`string`&&e.length>0&&e.length<=200))throw new r({what:`not an i" +
  "d`,where:t,found:e,expected:`a text of 1 to 200 characters`})}function ho(e){return po.includes(e)}function go" +
  "({op:e},t){if(typeof e!=`string`)return mr(e,t),e;if(!ho(e)){if(Dr.has(e))return Dr.get(e);throw new r({what:`" +
  "unknown operation`,where:t,found:e,expected:`the name of an operation, or readGraph(text, { operations: [...] " +
  "})`,nearest:i(e,[...po,...Dr.names])})}}function _o({attributes:e=bo},t,n){return le(t?.rules??bo,e,n)}functio" +
  "n vo({id:e,inputs:t},n,i){let[a,o]=n?.arity??[0,0];if(t.length>=a&&t.length<=o)return;let s=a===o?String(a):o=" +
  "==1/0?`${a} or more`:`${a} to ${o}`;throw new r({what:`wrong count of inputs of ${e}`,where:i,found:t.length,e" +
  "xpected:s})}function yo(e,t,n){let{id:i,operation:a,attributes:o}=e;if(a===void 0)return So(e,n??`node ${i}`);" +
  "try{let e=a.inferShape(t.map(e=>e.shape),o);return _(e,`shape`,xo,a.name),e}catch(e){if(!(e instanceof r))thro" +
  "w e;let o=t.map(e=>`${e.id} ${N(e.shape)}`).join(`, `),s=[n,e.where].filter(e=>e!==void 0).join(`, `);throw ne" +
  "w r({...to(e),what:`${e.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var bo={},xo={expected:" +
  "`a list of sizes`,allows:e=>Array.isArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function So({" +
  "id:e,op:t,units:n,value:i},a){if(t===`parameter`)return Co(e,i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1" +
  ")throw new r({what:`width of ${e}`,where:`${a}/units`,found:n,expected:`a whole number, 1 or more`});Qt([1,n]," +
  "`${a}/units`);let o=[-1,n];return i!==void 0&&wo(e,i,o,`${a}/value`),o}function Co(e,t,n){if(t===void 0)throw " +
  "new r({what:`parameter ${e} without numbers`,where:`${n}/data`,expected:`its shape and data`});let i=Qt(t.shap" +
  "e,`${n}/shape`);return To(`parameter ${e}`,t,i,`${n}/data`),t.shape}function wo(e,t,n,i){let a=Qt(t.shape,i);i" +
  "f(!Wt([-1,...t.shape.slice(1)],n)||t.shape.length===0)throw new r({what:`value of ${e}`,where:i,found:N(t.shap" +
  "e),expected:N(n)});To(`value of ${e}`,t,a,i)}function To(e,{shape:t,data:n},i,a){let o=n?.length;if(o!==i)thro" +
  "w new r({what:e,where:a,found:o,expected:`${i} numbers for ${N(t)}`})}var Eo=class{waiting;#e;#t=[];#n=[];cons" +
  "tructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e])" +
  ",this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(" +
  "this.#n[n])}};function Do(e){Bn(e,jo,Ao,`field`),_(e.nodes,`nodes`,La,Ao),e.nodes.forEach((e,t)=>{Bn(e,Mo,Io(t" +
  "),`field`),_(e.inputs,`inputs`,La,Io(t))});let t=new $a,n=new Po(e,t,Io),r=n.resolve(),i=n.order(r);t.stop();l" +
  "et a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a" +
  ",position:o,objective:s}}function Oo(e,{position:t}){let n=t.get(e);if(n!==void 0)return n;throw new r({what:`" +
  "unknown node`,found:e,expected:`the id of a node of this graph`,nearest:ko(e,t)})}function ko(e,t){return t.si" +
  "ze<=No?i(e,[...t.keys()]):void 0}var Ao=`graph, as from readGraph`,jo={nodes:Ra,objective:w},Mo={id:Ra,op:Ra,i" +
  "nputs:Ra,attributes:w,units:Ra,value:w,frozen:ja,operation:Ra},No=1e3,Po=class{#e;#t;#n;#r=new Map;constructor" +
  "(e,t,n){this.#e=e,this.#t=t,this.#n=n}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>" +
  "{mo(e,this.#n(t,`id`))}),this.#r.has(e)?this.#t.add(()=>({what:`duplicate id`,where:this.#n(t,`id`),found:e,ex" +
  "pected:`an id of its own`})):this.#r.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>go(e,this." +
  "#n(t,`op`))),r=this.#t.attempt(()=>_o(e,n,this.#n(t,`attributes`)));return(n!==void 0||ho(e.op))&&this.#t.atte" +
  "mpt(()=>{vo(e,n,this.#n(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=thi" +
  "s.#i(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n" +
  ".push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n." +
  "length<e.length&&this.#s(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{" +
  "let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t." +
  "attempt(()=>yo(o,s,this.#n(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,r" +
  "ank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#i(e){let t=new Eo(e.length);return e.forEach(({inputs:e}," +
  "n)=>{e.forEach((e,r)=>{let i=this.#r.get(e);i===void 0?this.#o(e,this.#n(n,`inputs`,r),`the id of a node of th" +
  "is graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Fo(e).map(e=>[e,1]));l" +
  "et n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#o(r,uo(`/object" +
  "ive`,r),`the id of a scalar node`):(this.#a(e[a],i),n.set(a,i))}return n}#a({id:e,shape:t},n){let r=uo(`/objec" +
  "tive`,e);M(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:N(t),expected:`a scalar node`})),Number" +
  ".isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#o(e,t,n){th" +
  "is.#t.add(()=>({what:`unknown node`,where:t,found:e,expected:n,nearest:ko(e,this.#r)}))}#s(e,t){let n=e=>e!==v" +
  "oid 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#r.get(" +
  "e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>(" +
  "{what:`cycle`,where:this.#n(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph with" +
  "out cycles`}))}};function Fo(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;ret" +
  "urn e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>" +
  "e)}function Io(e,...t){return uo(`/nodes`,e,...t)}var Lo=class{#e=new Ro(e=>e.valueListener);#t=new Ro(e=>e.gr" +
  "adientListener);#n;#r=1/0;#i=-1/0;emit(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e" +
  ",this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this." +
  "#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#" +
  "i=-1/0,this.#n=void 0}willEmitValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willEmitGradient(e){retur" +
  "n e<this.#i&&this.#n?.gradients.has(e)===!0}},Ro=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t" +
  "){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},zo=class{#e;#t;#n=-1;constructor(e" +
  "){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&" +
  "(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return" +
  " this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t" +
  "]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#" +
  "n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this" +
  ".#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Bo=class{" +
  "batch=1;training=!1;draw=0;running=!1;number=0;error$=new Ea;wave$=new Ea;role$=new Ea;nodes;objective=[];emit" +
  "ter=new Lo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){" +
  "this.#n=new zo(e),this.#r=new zo(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof Za).filter(({" +
  "family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of this." +
  "nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){return" +
  " this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduce((e,{" +
  "objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.nodes[e" +
  "]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)|" +
  "|n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()=>void" +
  " 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(let " +
  "e of this.#t)this.due(e)}})}postpone(e,t,n){this.assertAlive();let r=n===`later`||!this.isWatched?void 0:n(),i" +
  "={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp():" +
  "this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes." +
  "filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]" +
  ":e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAn" +
  "nounced===!1}assertAlive(){if(this.#d)throw Vo()}onDispose(e){return this.role$.subscribe({complete:()=>{e(Vo(" +
  "))}})}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e.change,e);if" +
  "(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(e){if(this.catchUp(),this.assertAl" +
  "ive(),this.#s)e();else if(this.running)this.#o.push(e);else{let t=this.#m(e);if(this.#f(),t!==void 0)throw t}}" +
  "drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){retur" +
  "n this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNu" +
  "mber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber" +
  ")}reportError(e,{id:t}){let n=e instanceof r?e:Ho(e,`the stream that drives it failed`,t);this.#w(n)||this.#T(" +
  "n)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.comp" +
  "lete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$." +
  "observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.emitter.emit(t,this.nodes),t" +
  "his.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#" +
  "w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,t" +
  "his.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,d" +
  "raw:i}),Ho(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===vo" +
  "id 0?void 0:Ho(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty" +
  ")return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let" +
  " n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();t" +
  "his.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this." +
  "#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}cat" +
  "ch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#" +
  "b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values." +
  "has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=thi" +
  "s.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{r" +
  "unning:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let e;for(let " +
  "t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!==e.rows))throw new r({what:`inputs of different batch sizes`,w" +
  "here:`${e.id} and ${t.id}`,found:[e.rows,t.rows],expected:`as many rows in each; feed all of them at once, or " +
  "use probe`});return e?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.n" +
  "umber,error:e}),t}#T(e){new B(t=>{t.error(e)}).subscribe()}};function Vo(){return new r({what:`the graph has b" +
  "een disposed`,expected:`a living graph`})}function Ho(e,t,n){if(e instanceof r)return e;let i=e instanceof Err" +
  "or?e:Error(String(e));return new r({what:`${t}: ${i.message}`,where:n},{cause:i})}var Uo=class{nodes;inputs;ta" +
  "rgets;parameters;topology;#e;#t;constructor(e){this.topology=Do(e),this.#t=new Bo(this.topology.nodes.length,e" +
  "=>Jo(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof Za);this." +
  "inputs=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t" +
  ".filter(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0" +
  ")}get[t](){return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return this.#n(" +
  "e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){Va(e,`" +
  "update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}checkAlive(){this.#t.assertAlive()}onDispos" +
  "e(e){return this.#t.onDispose(e)}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){s(" +
  "e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parame" +
  "ter`]);Oa(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get " +
  "loss$(){return Aa(co(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGradients()" +
  ")throw new r({what:`nothing to differentiate`,expected:this.#i()})}differentiate(e){s(e,`differentiate`,`weigh" +
  "t`);let t=Object.entries(e).map(([e,t])=>{let n=this.#n(e);if(n.shape.some(e=>e!==1))throw new r({what:`not a " +
  "scalar`,where:e,found:N(n.shape),expected:`a scalar node`});if(!Number.isFinite(t))throw new r({what:`not a we" +
  "ight`,where:e,found:t,expected:`a finite number`});return[n.position,t]});this.#t.setObjective(new Map(t))}get" +
  " objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#" +
  "t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get madeWave(){return th" +
  "is.#t.number}get dueWave(){return this.#t.number+ +!!this.#t.isBehindUnheard}get watched(){return this.#t.watc" +
  "hed}get watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(){ret" +
  "urn this.#t.roleNumber}get role$(){return this.#t.role$}get wave$(){return this.#t.wave$}get error$(){return t" +
  "his.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){Bn(e,Wo,`setMode`),_(e.training,`t" +
  "raining`,ja,`setMode`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return this.#t.catchUp()" +
  ",this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return Bn(e,Go,`toSpec`),{node" +
  "s:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{.." +
  ".n,value:Jt(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof Za&&i.hasValue?{." +
  "..o,value:Jt(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return this.#" +
  "e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n" +
  "(e){return this.#e[Oo(e,this.topology)]}#r(e,t){let n=this.#n(e);if(n instanceof Za&&t.includes(n.family))retu" +
  "rn n;throw new r({what:`wrong kind of node`,where:e,found:n.op,expected:t.join(` or `)})}#i(){return this.#t.o" +
  "bjective.find(({hasValue:e})=>!e)?.missing()??`a g.loss or a scalar node at the end`}},Wo={training:ja,draw:b}" +
  ",Go={values:ja};function Ko(e){return n(e)===`graph`}function qo(e,t){if(!Ko(e))throw new r({what:`not a graph" +
  "`,where:t,found:e,expected:`a graph, as compose and network make it`})}function Jo({nodes:e},t){let n=[];for(l" +
  "et r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new Za(r,t):new ao(r,e,i,t))}retu" +
  "rn n}function Yo(e,t={}){qo(e,`probe`),Bn(t,Xo,`probe`);let{values:n={},training:i=!1,draw:a=0}=t,o=new Map(Ob" +
  "ject.entries(n).map(([t,n])=>{let i=e.node(t),{position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o!==`param" +
  "eter`)throw new r({what:`not a leaf`,where:t,found:o,expected:`an input, a target or a parameter`});return[a,Y" +
  "a(n,t,i)]})),s=$o(e,o);return new Zo(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0" +
  "||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nod" +
  "es[t].held,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var Xo={values:w,trainin" +
  "g:ja,draw:b},Zo=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for" +
  "(let n of e.nodes)this.#r(n,t)}value(e){let t=this.at(this.position(e));if(t!==void 0)return t;throw new r({wh" +
  "at:`no value`,where:e,expected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){return " +
  "this.#t[e]}get loss(){let e=0;for(let[t,n]of this.#e.objective){let i=this.at(t);if(i===void 0)throw new r({wh" +
  "at:`the loss has no value`,where:this.topology.nodes[t].spec.id,expected:`values for all inputs and targets, a" +
  "s many rows in each`});e+=n*i.data[0]}return e}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);" +
  "return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{sh" +
  "ape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(" +
  "let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flat" +
  "Map(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t]" +
  ",n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data." +
  "set(e.output.data),this.#o(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0" +
  "){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void " +
  "0)}else{let t=this.#i(e,i);t!==void 0&&Qo(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;thi" +
  "s.#n.push(o?Jt(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,sha" +
  "pe:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,ba" +
  "tch:o}=this.#e;return{attributes:n,inputs:r,output:Gt(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id" +
  ":e,position:t,inputs:n,spec:{operation:r}},i){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)re" +
  "turn;let s=this.masked(t,o);n.forEach((t,n)=>{let o=i[t];o!==void 0&&Qo(e,r,()=>{r.backward(a,s,n,o)})})}maske" +
  "d(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=Ut(this.topology.nodes[e].shape);return{shape:t.shap" +
  "e,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#o(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Ut(t" +
  "his.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){return Oo(e,this.top" +
  "ology)}};function Qo(e,{name:t},n){try{n()}catch(n){throw eo(n,e,t)}}function $o(e,t){let n=[...t].filter(([t]" +
  ")=>e.nodes[t].shape[0]===-1),[i]=n;for(let[t,{shape:a}]of n)if(a[0]!==i[1].shape[0])throw new r({what:`inputs " +
  "of different batch sizes`,where:`${e.nodes[i[0]].id} and ${e.nodes[t].id}`,found:[i[1].shape[0],a[0]],expected" +
  ":`as many rows in each`});return n.length===0?e.batch:i[1].shape[0]}var es=class{engine=`plain`;refusal;#e;con" +
  "structor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=" +
  "t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this" +
  ".#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},ts=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constru" +
  "ctor(e,t={},n=ns(e)){this.data=e,this.rows=n;let{batchSize:r=this.rows}=t;l(`batch size`,r),this.#e=Math.min(r" +
  ",this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=ne" +
  "w cn(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{rando" +
  "m:e}}}set position({epoch:e,batch:t,random:n=this.#i}){if(t>=this.perEpoch)throw new r({what:`checkpoint of an" +
  "other dealing`,where:`batch`,found:t,expected:`a whole number from 0 to ${this.perEpoch-1}`});n!==void 0&&cn.r" +
  "estore(n);let i=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&this.#t&&(this.#a=void 0" +
  ")}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start()" +
  "{return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!" +
  "this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntr" +
  "ies(Object.entries(this.data).map(([t,n])=>[t,rs(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++" +
  ",this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){" +
  "let t=e===void 0?void 0:cn.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>" +
  "t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function ns(e){let t=Object.entries(e),n=t.l" +
  "ength===0?0:t[0][1].shape[0];for(let[e,{shape:i}]of t)if(i[0]!==n)throw new r({what:`data of different lengths" +
  "`,where:e,found:i[0],expected:`${n} rows, as ${t[0][0]}`});if(n<1)throw new r({what:`no data to train on`,foun" +
  "d:n,expected:`1 row or more`});return n}function rs({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array" +
  "(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)]," +
  "data:i}}function is({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(" +
  "({id:e,value:t})=>[e,t]))}function as(e,t){let n=is(e);return t===void 0||Object.values(n).every(({shape:e})=>" +
  "e[0]===t.rows)?n:{...n,...t.data}}function os(e,t){let n=e?.constantInputs?.(t)??[];return _(n,`constant input" +
  "s`,ss,e?.name),n}var ss={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.every(Number.isSafeInteger" +
  ")};function cs(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r" +
  ")n.add(e);return n}function ls(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=os(i.operatio" +
  "n,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function us(e,t){let n=" +
  "new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.a" +
  "dd(r);return n}var ds=class extends r{},fs=2**128-2**103;function ps({tables:e,parameters:t},n,{nodes:r,object" +
  "ive:i,topology:a},o){let s=cs(a.nodes,Array.from(i.keys(),e=>a.position.get(e)??0));for(let{position:e,gradien" +
  "t:n}of t.members){let{id:t,value:i}=r[e];if((n!==void 0||s.has(e))&&(ms(i.data,()=>`node ${t}`),n!==void 0))fo" +
  "r(let[n,r]of Object.entries(o.get(e)?.state??{}))ms(r,()=>`node ${t}, ${n} of the optimiser`)}for(let{position" +
  ":t,units:i}of e){let{id:e}=r[t];ms(n[e].data,t=>`node ${e}, row ${Math.floor(t/i)}`)}}function ms(e,t){for(let" +
  " n=0;n<e.length;n++){let r=Math.abs(e[n]);if(r>=fs&&r<1/0)throw new ds({what:`number beyond float32`,where:t(n" +
  "),found:e[n],expected:`at most 3.4e+38 in size, or an engine in float64`})}}function hs(e,t,n,r){let{memory:i," +
  "tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)gs(t[n.nodes[e.position]." +
  "id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r." +
  "get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>" +
  "{i.set(e,l[n]+t.offset-s)})}}function gs(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.l" +
  "ength/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}function _s(e,t,n){retur" +
  "n{...n,topology:e.topology,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n])),held:t=>e." +
  "nodes[t].held,width:t.width,has:(e,n,r)=>t.has(e,n,r)}}var vs=class{request;batches;slots;#e;#t;#n;#r;construc" +
  "tor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new ts(is(e),{shuffle:!1},e.batch),i=r.varies?r.data" +
  ":as(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.position,e]));this.batches=r,this.slots=a,this.#r=i,thi" +
  "s.request=_s(e,n,{rows:r.fullSize,tables:new Map(Object.entries(i).map(([t,{shape:n}])=>[e.node(t).position,n[" +
  "0]])),varies:r.varies,trains:e=>a.get(e)?.parameter.frozen===!1,isPenalised:e=>{let n=a.get(e);return n!==void" +
  " 0&&t.isPenalised(n.parameter)},states:Object.keys(t.updater.init(0)).length})}build(e,t){let{topology:n}=this" +
  ".#e,{clip:r,updater:i}=this.#t,a=t?.tape??e;this.#n.bytes===4&&ps(a,this.#r,this.#e,this.slots);let o=this.#n." +
  "create(a,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return hs(o,this.#r,thi" +
  "s.#e,this.slots),o}},ys=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this" +
  ".#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=th" +
  "is.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ce" +
  "il(Math.max(1,e)/this.#e)*this.#e}};function bs(e,{trains:t,isPenalised:n},r,i,a){let o=e.filter(({position:e}" +
  ")=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e}" +
  ")=>!t(e))],l=({shape:e})=>Math.ceil(M(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={penalised:u(s),trained:u(o),co" +
  "unt:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=M(r),a={offset:f+m" +
  ",count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}})," +
  "g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function xs(" +
  "{spec:e}){return e.op===`parameter`}function Ss(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate" +
  "`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constants(...ws(t.attributes))})},backward(t,n,{offs" +
  "et:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.off" +
  "set,g:s.offset,count:o.count,constants:t.constants(...ws(t.attributes))})}}}function Cs(e){return{couplesUnits" +
  ":!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[" +
  "0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`" +
  ",{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}function ws(e){return Object.values(e).filter(e=>ty" +
  "peof e==`number`)}function Ts(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{Ms(t,{into:t.outp" +
  "ut.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){Ms(t,{into:r,add:i,f" +
  "rom:t.gradient.offset,count:a},e(t,n))}}}var Es={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({off" +
  "set:t,count:n},r)=>{Ms(e,{into:e.output.offset+Fs(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r," +
  "count:i}){Ms(e,{into:n,add:r,from:e.gradient.offset+Fs(e,t),count:i})}},Ds={fits:({output:e})=>e.perRow,forwar" +
  "d(e){let{output:t}=e,n=e.inputs[0].offset+Is(e);Ms(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t" +
  ",n){let{gradient:r,output:i}=e;n.add===0&&Ns(e,n),Ms(e,{into:n.offset+Is(e),add:1,from:r.offset,count:i.count}" +
  ")}},Os={forward(e){Ps(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.fil" +
  "ter((e,n)=>n!==t).map(({offset:e})=>e);Ps(e,[e.gradient.offset,...r],n)}},ks={forward(e){let[t,n]=e.inputs,{of" +
  "fset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})}," +
  "backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divi" +
  "de`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{" +
  "into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(" +
  "-1)})}};function As(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.cons" +
  "tants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i" +
  ",units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}" +
  "}var js={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:" +
  "0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.e" +
  "mit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function Ms(e,t,n=1){e.emit(`scale`,{...t,f" +
  "actor:e.constants(n)})}function Ns(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})" +
  "}function Ps(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emi" +
  "t(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function " +
  "Fs({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Is({attributes:e,output:t}){return " +
  "e.from*(t.count/t.units)}var Ls={forward(e){Rs(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){Rs(e" +
  ",e.gradient.offset,n)}};function Rs(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.scra" +
  "tch(i),{seed:l,dropped:u}=gn(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHi" +
  "gh:u[0],droppedLow:u[1],kept:e.constants(_n(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var z" +
  "s={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...Vs(e),y:e.o" +
  "utput.offset,...Hs(e),...Us(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(" +
  "`normaliseBack`,{...Vs(e),into:n,add:r,g:a,...Hs(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:" +
  "Bs(e)})}};function Bs(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{.." +
  ".Vs(e),y:n,...Hs(e,!1),...Us(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}funct" +
  "ion Vs(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}}function " +
  "Hs(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}}f" +
  "unction Us(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasStr" +
  "ide:0}}function Ws(e){return{fits:Ks,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset," +
  "...qs(t),...Js(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBac" +
  "k`,{f:e,into:r,add:i,side:n,g:o.offset,...qs(t),...Js(a,t.inputs[0])})}}}var Gs={fits:Ks,forward(e){e.emit(`cr" +
  "ossEntropy`,{into:e.output.offset,...Ys(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n" +
  ",add:r,side:t,g:e.gradient.offset,...Ys(e)})}};function Ks({inputs:e}){return e.every(({perRow:e})=>e)}functio" +
  "n qs(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...ws(e.attributes)" +
  ")}}function Js({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function Ys({input" +
  "s:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`)" +
  ",byRows:+(r===`mean`)}}var[Xs,V,H]=Ai.keys(),Zs={fits:({inputs:e,output:t})=>{let{values:n}=yr(e);return t.per" +
  "Row&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{values:n,weights:r,bias:i}=yr(e.inpu" +
  "ts);n.forEach((n,a)=>{e.emit(`affine`,{into:t.offset,units:t.units,start:a>0?V:i===void 0?Xs:H,bias:i?.offset?" +
  "?0,biasStride:i===void 0||i.units===1?0:1,x:n.offset,width:n.units,...Qs(e,n,r[a])})})},backward(e,t,n){let{ou" +
  "tput:r,gradient:i}=e,{values:a,weights:o}=yr(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}=" +
  "Qs(e,n,o[t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?V:Xs,bias:0,biasStride:0,x:i.offset," +
  "width:r.units,w:a,unitStride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=Qs(e,o" +
  ",n);e.emit(`outer`,{into:n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset," +
  "x:o.offset})}else e.emit(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}};" +
  "function Qs({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w" +
  ":r,unitStride:i,inputStride:a}}var $s={\"weighted-sum\":Zs,add:Ts(()=>1),subtract:Ts((e,t)=>1-2*t),scale:Ts(({at" +
  "tributes:e})=>e.factor),\"weighted-total\":Ts(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":Ts(()=>1),concat" +
  ":Es,slice:Ds,multiply:Os,divide:ks,sum:As(()=>1),mean:As(e=>1/e),dot:js,dropout:Ls,\"layer-normalisation\":zs,\"s" +
  "oftmax-cross-entropy\":Gs},ec=new Map([...ht.names.map((e,t)=>{let n=ht.get(e);return[n,n.scalar===void 0?Cs(t)" +
  ":Ss(t)]}),...pr.names.map((e,t)=>[pr.get(e),Ws(t)]),...Object.entries($s).map(([e,t])=>[Dr.get(e),t])]);functi" +
  "on tc(e){return ec.get(e)}var nc=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;" +
  "#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this." +
  "request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this." +
  "#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Ma" +
  "p(o?.constants.map(e=>[rc(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...t" +
  "his.#a.values()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.h" +
  "eld(e).size>0)throw new Pi(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.s" +
  "et(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||" +
  "this.#i.has(t))continue;let r=this.#e[t],i=Ut(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i" +
  ".set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#" +
  "i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(xs(e))ret" +
  "urn;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(th" +
  "is.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t" +
  ",`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{" +
  "offset:n}){let r=this.#i.get(e);if(r===void 0)throw new Pi(t,`an input without data`,`rows for it among the da" +
  "ta`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t" +
  ".length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forE" +
  "ach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1" +
  ",factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#" +
  "c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})" +
  "}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&" +
  "this.#c.has(n)){this.#_(e,a);let o=os(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e,this" +
  ".#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.step" +
  "s.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),xs(this.#" +
  "e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!xs(e)&&!this.#l." +
  "has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBa" +
  "ck(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.at" +
  "tributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#" +
  "S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowe" +
  "red:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?" +
  "void 0:tc(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)ret" +
  "urn;let o=[],s=(e,t)=>o.push({name:e,operands:t});return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}" +
  "),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gra" +
  "dients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a" +
  "=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.reque" +
  "st.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n" +
  ",`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(" +
  "n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of t" +
  "his.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t" +
  "}){if(t.lastIndexOf(-1)>0)throw new Pi(e,`rows along an axis that is not the first`,`a value [batch, …]`);let " +
  "n=t[0]===-1,r=Ut(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.v" +
  "alues.get(e);if(t!==void 0)return t;throw new Pi(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){" +
  "let t=rc(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C" +
  "(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};function rc(e){return e.map(e=>Object.is(e" +
  ",-0)?`-0`:e).join()}function ic(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new ys(" +
  "a),c=bs(o.filter(xs),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new nc(e,{lanes:l,arena:s,parameters:c},e.keep===!0" +
  "?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=cs(o,t.keys());u.enterParameters(),u.enterTables(d);f" +
  "or(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return ac(u,o," +
  "t,e.keep===!0?d:ls(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables" +
  ",steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradien" +
  "ts,...u.whole])}}function ac(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reve" +
  "rse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function oc(e,t,{values:n,gradients:r})" +
  "{let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new ys(o,u),f=new Set(r)," +
  "p=new nc(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=cs(s,r.length>0?[...n,...r,..." +
  "i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&ac(p,s,i,ls(s,e=>f.ha" +
  "s(e)));let h=[...cs(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t" +
  ",size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}" +
  "}function sc(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...cs(o,r.keys())].sort(" +
  "(e,t)=>e-t),c=ls(o,a),l=ic(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=oc(n,l,u),f=e.build(l,d);f.look(t" +
  ");let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=cc(r.get(i),p);if(e===void 0)continue;let s=n===`value`&&a" +
  "(i);return new Fi(o[i].id,t,s?`parameter`:n,e)}},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??" +
  "{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape.values)??Li(h,t,p.BYTES_PER_ELEMENT===4?Math.fro" +
  "und:Number)??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),g}function cc(e,t){if(e==" +
  "=void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var lc=class{#e;#" +
  "t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle" +
  "(){let{values:e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length" +
  ">0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[" +
  "this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o" +
  "}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new uc(t,t=>fc(n.get(t),e,r),i" +
  ",t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},uc=class{positions;te" +
  "nsors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(M),o=a.reduce((e,t)=>e+t,0);this.positions=e,thi" +
  "s.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(dc);let s=0;this.tensors=" +
  "e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}ha" +
  "s(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===dc?" +
  "0:n[t[r]]}},dc=-1;function fc(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from" +
  "({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var pc=class{#e;#t;#n;#r;#i;#a" +
  ";#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=mc(e.watched,t),this.#" +
  "n=hc(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{" +
  "watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=mc(this.#e.watched,this.#t),n=this.#r;return this.#n===vo" +
  "id 0&&n.values.length+n.gradients.length>0||!gc(n.values,t.values)||!gc(n.gradients,t.gradients)?!1:(this.#i=e" +
  ",this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(th" +
  "is.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,val" +
  "ues:a}=r,o=this.#n?.gradients??new Map;return new lc({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,t" +
  "his.#s.size)}};function mc({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,stil" +
  "l:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=us(c,e=>o(e)||s&&i.has(e)),u=cs(c" +
  ",[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:" +
  "t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function hc(e,t,n){try{return oc(t,n,e)}catch(e){if(e instanceof P" +
  "i)return;throw e}}function gc(e,t){let n=new Set(e);return t.every(e=>n.has(e))}function _c({memory:e,tape:t}," +
  "n,r){let{offset:i,trained:a,state:o}=t.parameters,s=[i,...o].map(t=>[t,e.slice(t,t+a)]),{position:c}=n,l=r?.st" +
  "ate;return()=>{for(let[t,n]of s)e.set(n,t);n.position=c,r!==void 0&&l!==void 0&&(r.state=l)}}var vc=class{#e;#" +
  "t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n,this.#d()}get engine(){return this." +
  "#a===void 0?this.#r.name:`plain`}get refusal(){return this.#a??this.#e}run(e,t=0){this.#n.checkIdle();let n=th" +
  "is.#l();return this.#a=n.exception,this.#a===void 0?this.#s(n,e,t):this.#o(e,t)}dispose(){this.#u()}#o(e,t){le" +
  "t n=new es(this.#n).run(this.#n.step+1,t);if(n.stopped!==void 0||this.#n.step>=e)return n;let r=this.run(e,n.l" +
  "oss);return{...r,rows:n.rows+r.rows}}#s(e,t,n){let{batches:r}=e,i=this.#n,{step:a,isRateConstant:o,penalty:s,s" +
  "topping:c}=i,l=e=>i.rateAt(e),u={step:a,loss:n,rate:l,isRateConstant:o,penalty:s,stopping:c},{taken:d,rows:f,l" +
  "oss:p,stopped:m}=this.#c(e,Math.max(1,t-a),u);d>0&&this.#m(e,a+d),i.step<t&&m===void 0&&this.#h();let{epoch:h," +
  "batch:g}=r.position,_=i.step-1,v={rows:f,loss:p,epoch:i.batches===void 0?_:g===0?h-1:h,learningRate:l(_)};retu" +
  "rn m===void 0?v:{...v,stopped:m}}#c({machine:e,batches:t},n,r){let{stopping:i}=this.#n,a=yc(this.#n)?_c(e,t,i)" +
  ":void 0,o=e.run(n,r);if(a===void 0||Number.isFinite(o.loss)||!Number.isFinite(r.loss))return o;a();let s=t=>Nu" +
  "mber.isFinite(e.run(1,{...r,step:r.step+t,loss:0}).loss),c=0;for(;c<o.taken&&s(c);)c++;return c===o.taken?o:(a" +
  "(),c===0?{taken:0,rows:0,loss:0}:e.run(c,r))}#l(){let e=this.#i;return e!==void 0&&!this.#f(e)&&e.looking.foll" +
  "ow()?e:(this.#u(),this.#d())}#u(){this.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}#d(){let e=new v" +
  "s(this.#t,this.#n,this.#r),{batches:t,request:n,slots:r}=e,i=ic(n),a=new pc(this.#t,n,i,t),o=e.build(i,a.look)" +
  ",{members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=th" +
  "is.#n,d=this.#p(),f=this.#n.isFedByHand?bc():void 0;return this.#i={machine:o,batches:t,places:c,wave:l,moves:" +
  "u,roles:d,exception:f,looking:a.at(o)},this.#i}#f(e){return e.roles!==this.#p()||e.moves!==this.#n.moves||!thi" +
  "s.#n.isAhead&&e.wave!==this.#t.wave}#p(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#m(e,t){l" +
  "et{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1" +
  ",this.#n.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.val" +
  "ues(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wav" +
  "e},()=>n.glimpse(t))}#h(){let{step:e}=this.#n;this.#n.inBatch(()=>{this.#t.backward()}),Ii(this.#t,e);let t=sc" +
  "(new vs(this.#t,this.#n,this.#r),e);throw t===void 0&&yc(this.#n)?this.#n.penaltyOverflow():t??Error(`step ${e" +
  "} was not taken and all its numbers are finite`)}};function yc({penalty:e}){return Object.values(e).some(e=>e!" +
  "==0)}function bc(){return new r({what:`a batch was replaced by hand`,where:`engine`,expected:`rows of the data" +
  "; one step was taken on the graph itself`})}function xc(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({n" +
  "ame:e})=>e===r);if(i===void 0)return new es(t,Cc(a));let o=a===void 0||i===a?void 0:Cc(a),s=n.slice(n.indexOf(" +
  "i)+1).filter(({bytes:e})=>e===i.bytes),c=r===void 0?s:[];return new wc(e,t,()=>Sc(e,t,[i,...c],o))}function Sc" +
  "(e,t,[n,...r],i){try{return new vc(e,t,n,i)}catch(n){if(!(n instanceof ds)||r.length===0)throw n;return Sc(e,t" +
  ",r,n)}}function Cc(e){return new r({what:`engine cannot run here`,where:`engine`,found:e?.name,expected:e?.nee" +
  "ds??`WebAssembly, allowed by the page`})}var wc=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,th" +
  "is.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){thi" +
  "s.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch(n){if(this.#i!==void 0" +
  "||!Tc(n))throw n;return this.#r=this.#o(),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispos" +
  "e(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#o(){this.#i=void 0" +
  ";try{return this.#n()}catch(e){if(!(e instanceof r))throw e;return e instanceof ds?new Ec(e):(this.#i=this.#a," +
  "new es(this.#t,e))}}};function Tc(e){return e instanceof Pi||e instanceof ds}var Ec=class{engine=`none`;refusa" +
  "l;constructor(e){this.refusal=e}run(){throw this.refusal}dispose(){}};function U({memory:e},t,n){return e.suba" +
  "rray(t,t+n)}function Dc(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);re" +
  "turn i(n,r)}var Oc={activate({count:e,...t},n){let r=U(n,t.x,e),i=U(n,t.y,e);return kc.get(Ac(n))?.forward(r,i" +
  ")??jc(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=U(i,r.x,n),o=U(i,r.y,n),s=U(i,r.g,n),c=U(i,e,n" +
  ");return(t===0?kc.get(Ac(i)):void 0)?.backward(o,s,c)??Mc(a,o,s,c,t,i)}},kc=new Map([[`tanh`,{forward:(e,t)=>(" +
  ")=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[" +
  "r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},bac" +
  "kward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function Ac({operation:e}){return " +
  "e?.name??``}function jc(e,t,{operation:n,attributes:r}){let{value:i}=De(n);return()=>{for(let n=0;n<t.length;n" +
  "++)t[n]=i(e[n],r)}}function Mc(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=De(a);return()=>{for(le" +
  "t a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Nc={scale({into:e,add:t,from:n,count:r,facto" +
  "r:i},a){let o=U(a,e,r),s=U(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else " +
  "for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},m" +
  "ultiply({into:e,add:t,count:n,...r},i){let a=U(i,e,n),o=U(i,r.a,n),s=U(i,r.b,n);return()=>{if(t===1)for(let e=" +
  "0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i" +
  "},a){let o=U(a,e,n),s=U(a,i.a,n),c=U(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r" +
  "]:0)+e*s[r]/c[r]}}},Pc={loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attribu" +
  "tes:l}=a,{value:u}=Fc(a.operation),d=U(a,i.y,t*o),f=U(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=" +
  "o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,u" +
  "nits:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivativ" +
  "e:m}=Fc(c.operation),h=n===0?p:m,g=U(c,s.y,i*l),_=U(c,s.t,i*l),v=U(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.r" +
  "ows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i" +
  "]+a:a}}}};function Fc({name:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entr" +
  "y`)}var Ic={mask({into:e,units:t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=U(r,e,t*o);re" +
  "turn()=>{let e=hn(a,i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let " +
  "e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},Lc={gather({into:e,table:t,units:n},{memory:r,lanes:i,m" +
  "oment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e" +
  "+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s" +
  "}=e,{lanes:c}=t,l=U(t,e.into,n*c),u=U(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()" +
  "=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==V){let n=r===H?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o" +
  ";for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;Rc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(zc(l,t,c,u,n*c,d[p],d[p" +
  "+s]),n+=2,p+=2*s),n<a&&Bc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a," +
  "...o},s){let{lanes:c,memory:l}=s,u=U(s,o.g,t*c),d=U(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0" +
  ";for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}" +
  "l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n]" +
  ";l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=U(a,i.g,t*o);" +
  "return()=>{for(let i=0,a=0,l=e;i<t;i++,l+=n){let e=0;for(let t=a+o;a<t;a++)e+=c[a];s[l]=r===1||n===0&&i>0?s[l]" +
  "+e:e}}}};function Rc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]" +
  "+c*r[u+3*n]}function zc(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function Bc" +
  "(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Vc={normalise({units:e,epsilon:t,gain:n,gainS" +
  "tride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=U(s,o.y,e*c),d=U(s,o.x,e*c);return()=>{for(let " +
  "o=0;o<c;o++){let{unit:s,mean:f,slope:p}=Hc(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p" +
  "+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=" +
  "s,u=U(s,e,n*c),d=U(s,o.x,n*c),f=U(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=Hc(d,e" +
  ",c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0," +
  "g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function Hc(e,t,n,r)" +
  "{let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/" +
  "0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mea" +
  "n:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Cn))}}var Uc={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lane" +
  "s:o,memory:s}=a,c=U(a,e,o),l=U(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)" +
  "n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s" +
  "}=a,c=U(a,e,n*o),l=U(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits" +
  "({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=U(i,e,a),s=U(i,r.a,n*a),c=U(i,r.b,n*a);return()=>{for(let e=0" +
  ";e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,u" +
  "nits:n,...r},i){let{lanes:a}=i,o=U(i,e,n*a),s=U(i,r.g,a),c=U(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)" +
  "o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Wc={...Lc,...Nc,...Uc,...Oc,...Pc,...Ic,...Vc,call({node:e},{call:t}){let n" +
  "=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.ba" +
  "ckward(t,n,r,i)}}},Gc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=qc;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,i" +
  "nputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r," +
  "this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Jc(n,e)),this.#a=Jc(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#" +
  "s={attributes:o.attributes,inputs:[],output:qc,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>" +
  "{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){thi" +
  "s.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this" +
  ".#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=thi" +
  "s.#o.map(t=>Kc(t,e));this.#s.output=n.at(-1)??qc,this.#s.inputs=n.slice(0,-1),this.#c=Kc(this.#s.output.shape," +
  "e),this.#l=this.#s.inputs.map(({shape:t})=>Kc(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1" +
  ",a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n," +
  "perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i" +
  "+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s" +
  "=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function Kc(e,t){return Gt(e.map" +
  "(e=>e===-1?t:e))}var qc={shape:[0],data:new Float64Array};function Jc({values:e},t){let n=e.get(t);if(n===void" +
  " 0)throw Error(`node ${t} has no place`);return n}function Yc(e,t){let n=e/2**20;return new ds({what:`not enou" +
  "gh memory for a compiled run`,found:n<1024?`${n.toFixed(1)} MiB needed`:`${(n/1024).toFixed(1)} GiB needed`,ex" +
  "pected:`${t}; a smaller batch needs less`})}function Xc({rows:e},{batches:t}){return{rows:e,start:0,order:t.or" +
  "der,step:0}}var Zc=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t" +
  "=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Qc(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batche" +
  "s:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0&&(this.enter(t.step+r),this.#s());r++){let e=this." +
  "#n[this.#e.loss];if(!Number.isFinite(e)||!$c(this.#a.gradient))break;let s=e+this.#c(t.penalty);if(!Number.isF" +
  "inite(s))break;a+=s*this.#r.rows,i+=this.#r.rows,this.#l(t.step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?." +
  "judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}#s(){try{return this.#i(),!0}catch{return!1}}enter(e){let{bat" +
  "ches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#c(e){let{penal" +
  "ised:t,penalisedGradient:n}=this.#a,r=0;for(let i of hi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumula" +
  "te(t,a,n))}return r}#l(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;f" +
  "or(let[e,t]of n)Vt.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Qc(e," +
  "t,n){let{offset:r,penalised:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{penal" +
  "ised:c(r,i),penalisedGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e" +
  ",t)=>[e,c(s[t],a)]))}}function $c(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var el=class{ta" +
  "pe;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=tl(e.size);let n=Xc(e,t),r=this.#i(t,n),i=e." +
  "steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new Zc(e,t,this.memory,n," +
  "()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this." +
  "#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!" +
  "0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{opera" +
  "tion:s,attributes:c}=e.nodes[o].spec;return Dc(Wc,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c," +
  "call:a=>{let o=i.get(a)??new Gc(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function tl(e){try{return new Float" +
  "64Array(e)}catch{throw Yc(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var nl={name:`typescript`" +
  ",width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in Wc,create:(e,t)=>new el(e,t)},rl={siz" +
  "e:8,width:2},il={size:4,width:4},W={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},al={i" +
  "nteger:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f32:125,f64" +
  ":124,v128:123},K=253;function ol(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i" +
  ",divide:a}}function sl(e){return[K,e,1]}var cl={...rl,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spread:[43]" +
  ",store:[57],...ol(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,W.load],spread:[K,W.load64Splat],store:[K,W." +
  "store],...ol(sl,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},ll={." +
  "..il,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],...ol(e=>[e],146)},many:{type:G.v128," +
  "bytes:16,load:[K,W.load],spread:[K,W.load32Splat],store:[K,W.store],...ol(sl,228)},extract:31,loadPlace:86,spl" +
  "at:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},ul=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`" +
  "a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),dl={affine({into:e,units:t,start:n,bias:" +
  "r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`p" +
  "roduct`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*" +
  "p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:" +
  "o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d," +
  "column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows" +
  ":(e,t)=>_l(fl[t.operation].forward,e,t),activateRowsBack:(e,t)=>_l(fl[t.operation].back,e,t),mask:(e,t)=>_l(`m" +
  "ask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>_l(`lossValue`,bl(e,t),t),lossBack:(e,t)=>_l(`lossBack`,b" +
  "l(e,t),t),call:(e,t)=>gl(t),callBack:(e,t)=>gl(t)},fl={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-sof" +
  "tmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},pl={activate:Di,activateBack:Di,lossValue:Oi,lossBack:Oi};" +
  "function ml({name:e,operands:t},n){let r=dl[e];return r===void 0?_l(e,t,n):r(t,n)}function hl({name:e},t,n){if" +
  "(e===`activateRows`||e===`activateRowsBack`)return t in fl;let r=pl[e===`loss`?`lossValue`:e];return r===void " +
  "0||r.includes(yl(r,t,n))}function gl({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}function _l(e" +
  ",t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,is" +
  "Row:0},c=e=>e in t?ul.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntries(Ei[e].map(e=>[e,c(e" +
  ")])),variant:vl(e,n)}}function vl(e,{operation:t,attributes:n}){let r=pl[e];return r===void 0?0:r.indexOf(yl(r" +
  ",t,n))}function yl(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}functi" +
  "on bl(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}function xl(e){let t=e;for(;;){l" +
  "et e=Sl.reduce((e,t)=>Cl(e,t),t);if(e.length===t.length)return e;t=e}}var Sl=[wl(kl),wl(Al),wl(jl),Fl];functio" +
  "n Cl(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1" +
  "]=i}return n}function wl(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);re" +
  "turn r===void 0||Tl(n,t)?void 0:r}}function Tl({a:e,b:t,rows:n,depth:r,columns:i},a){let o=El(a.c,a.rows,a.col" +
  "umns);return Dl(o,El(e,n,r))||Dl(o,El(t,r,i))}function El({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n," +
  "(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function Dl([e,t],[n,r]){return e<=r&&n<=t}function" +
  " Ol(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e." +
  "b),b:t(e.a),c:t(e.c)}}function kl(e,t){if(t.start!==V||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!M" +
  "l(e.c,t.c,e.rows,e.columns))return;let n=Nl(e.depth,e.a.at,e.a.column,t.a.at),r=Nl(e.depth,e.b.at,e.b.row,t.b." +
  "at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{..." +
  "e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function Al(e,t){if(t.rows!==1||e.start!==t.start||e.d" +
  "epth!==t.depth||e.columns!==t.columns||!Ml(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.c" +
  "olumns>1&&e.c.column!==t.c.column)return;let n=Nl(e.rows,e.a.at,e.a.row,t.a.at),r=Nl(e.rows,e.c.at,e.c.row,t.c" +
  ".at),i=e.start===H?Nl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{." +
  "..e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function jl(e,t){if(t.columns!==1||e.start!==t" +
  ".start||e.a.at!==t.a.at||e.start===H&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=Al({...Ol(e),sta" +
  "rt:Xs},{...Ol(t),start:Xs});return n===void 0?void 0:{...Ol(n),start:e.start,biasStep:e.biasStep}}function Ml(" +
  "e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Nl(e,t,n,r){let i=e" +
  "===1?r-t:n;return t+e*i===r?i:void 0}var Pl={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into" +
  "`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Fl(e,t){if(e.kernel===`pro" +
  "duct`||t.kernel===`product`)return;let n=Pl[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.varian" +
  "t)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operan" +
  "ds).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>" +
  "e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var" +
  " q=e=>e.bytes,Il=e=>e.row,J=e=>e.units*e.row,Ll=(e,t)=>t,Rl=e=>e.row*(e.classes===1?1:e.units),zl=e=>(t,n)=>(t" +
  ".units-1)*t[`${e}Stride`]*n+n,Bl={y:J,x:J},Vl={into:J,y:J,g:J},Hl={gather:{into:({rowBytes:e,lanes:t})=>e*t},t" +
  "otal:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softm" +
  "ax:Bl,softmaxBack:Vl,logSoftmax:Bl,logSoftmaxBack:Vl,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q," +
  "b:q},divide:{into:q,a:q,b:q},sumUnits:{into:Il,x:J},spreadUnits:{into:J,g:Il},dotUnits:{into:Il,a:J,b:J},scale" +
  "Units:{into:J,g:Il,b:J},mask:{into:J},normalise:{y:J,x:J,gain:zl(`gain`),bias:zl(`bias`)},normaliseBack:{into:" +
  "J,x:J,g:J,gain:zl(`gain`)},lossValue:{into:Ll,y:J,t:J},lossBack:{into:J,y:J,t:J,g:Ll},crossEntropy:{into:Ll,y:" +
  "J,t:Rl},crossEntropyBack:{into:e=>(e.side===1?Rl:J)(e),y:J,t:Rl,g:Ll}},Ul=new Map(Object.entries(Hl).map(([e,t" +
  "])=>[e,Object.entries(t)]));function Wl(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,s" +
  "tart:c,bias:l,biasStep:u}=e,d=[Kl(`a`,a,n,r,t),Kl(`b`,o,r,i,t)];return c===H&&d.push(Kl(`bias`,{at:l,row:u,col" +
  "umn:0},n,1,t)),{target:Kl(`c`,s,n,i,t),adds:c===V,sources:d}}let{kernel:n,operands:r}=e,i=Ul.get(n);if(i===voi" +
  "d 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];" +
  "for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function Gl(e,t){if(t." +
  "length===0)return e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operand" +
  "s:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at" +
  ":o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function Kl(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*" +
  "i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function ql(e,t){let n=$l(e.steps.map(n" +
  "=>Xl(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${tu(t)}`).j" +
  "oin(`; `)}}function Jl(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind=" +
  "==n.kind?e.push(n):t.push([n])}return t}function Yl({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(l" +
  "et e=0;e<n.length;e++)a.push([n[e],r[e]]);return Gl(e,a)}function Xl({operation:e,sources:t,targetTouch:n},r,i" +
  "){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=Ql(e,r,i);if(o!==void 0)return{operation:o,i" +
  "nto:`c`,names:e.kernel===`scale`?[`b`]:Zl.slice(0,a.length),from:a,kind:nu(o,[])};let s=t.map(({touch:e})=>e.n" +
  "ame),c=n.name;return{operation:e,into:c,names:s,from:a,kind:nu(e,[...s,c])}}var Zl=[`a`,`b`,`bias`];function Q" +
  "l(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`" +
  "product`,start:o,bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:" +
  "i.factor,...l},{at:i.from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{uni" +
  "ts:u,stride:d,row:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,..." +
  "l}],i={at:s,row:d*n,column:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function $l(e){return e.len" +
  "gth<2?e:Jl(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).s" +
  "ort((e,t)=>eu(e.from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operat" +
  "ion,r=t===0?i:V;return n.start===r?e:{...e,operation:{...n,start:r}}})})}function eu(e,t){for(let n=0;n<e.leng" +
  "th;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function tu(e){return e.kernel===`product`?e.start:e.operands." +
  "add??Xs}function nu(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n}" +
  " ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`" +
  "${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function ru(e,t,n){" +
  "let r=[],i=au(e),a=new Map;return iu(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=ql(t,n),r=s.get(e." +
  "shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=ou(e),s=n.map(({task:e})=>e.targ" +
  "et).filter(e=>!e.isFixed&&e.at<0),c=su(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[" +
  "...a.get(l)??[],c]),cu(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function iu(e){let t=" +
  "[];for(let n of e)(t[n.level]??=[]).push(n);return t}function au(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t" +
  ".get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.ow" +
  "n.isFixed||n(t.own,i)}return t}function ou(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,add" +
  "resses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>eu(e.addresses,t.addresses)" +
  ").map(({draft:e})=>e)}function su(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;" +
  "for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function cu(e,t){let n=e.map(e=>Jl(e.operations));fo" +
  "r(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at" +
  ";for(let e of n[a][r])t.push(Yl(e,o))})}var lu=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;a" +
  "t=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.o" +
  "wn,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this" +
  ".lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function uu(e,t,n){let r=[]" +
  ";for(let t of e){let e=Wl(t,n);if(e===void 0)return;r.push(e)}let i=du(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFi" +
  "xed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new lu(e.bytes,n.isFixed)),n.value};ret" +
  "urn r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.r" +
  "eads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:" +
  "n,sources:o}})}function du(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set" +
  "(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:" +
  "t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;" +
  "for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o]." +
  "at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(" +
  "i[e].at,s)}return a}function fu(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target." +
  "own;if(pu(a,t)){let e=a.sources[0].value.own;if(!a.adds&&mu(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a." +
  "adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&hu(s,t,e,o)){n[t]=void 0,n[i]=_u(s,a)" +
  ";for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set" +
  "(o,i)}return n.filter(e=>e!==void 0)}function pu({operation:e},t){return e.kernel===`scale`&&t(e.operands.fact" +
  "or)}function mu(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||" +
  "t.lastRead===n}function hu({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?" +
  "!1:gu(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function gu(e){return e.kernel===`product`?e.st" +
  "art===Xs:e.operands.add===0}function _u({operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at" +
  ":i}}){return{operation:e.kernel===`product`?{...e,start:V,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1" +
  ",[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function vu(e){let t=[" +
  "],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};" +
  "for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(" +
  "let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&yu(c,i,a,o)?(" +
  "c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.wri" +
  "ter=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function yu" +
  "(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return " +
  "t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function bu(e,{size:t,fixed:n,ones:r,start" +
  ":i}){let a=uu(e,n,t);if(a===void 0)return;let o=new ys(64,i),[s]=r;return{operations:ru(vu(fu(a,e=>r.has(e)))," +
  "o,{size:t,one:s}),end:o.size}}var[xu,Su]=[200,2e4];function Cu(e,t,n,r=0){return e.map(({instruction:e,node:i}" +
  ",a)=>{let{operation:o,attributes:s}=t[i].spec;return ml(e,{...n,operation:o?.name??``,attributes:s,step:r+a})}" +
  ")}function wu(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return Tu(Cu(e.steps,t,n),e" +
  ".isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=" +
  ">e[0]===1).map(({offset:e})=>a(e))),start:r})}function Tu(e,t,n){let r=e.length>Su&&!t?e:xl(e),i=r.length>xu&&" +
  "!t?bu(e,n):void 0,a=i===void 0?[]:xl(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.en" +
  "d}:{operations:r===e?xl(e):r,end:n.start}}var Eu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},D" +
  "u=2**31-1,Ou=class{at=0;randomAt=L.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Ni.length),this.#" +
  "t=new Float64Array(e,0,L.random/8),this.#n=new Uint32Array(e,L.random,(L.frameSize-L.random)/4)}get(e){return " +
  "this.#e[Ni.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Ni.indexOf(t)]=n}get firstStep(){return" +
  " this.#t[L.firstStep/8]}get loss(){return this.#t[L.lossTaken/8]}clear(e,t=0){this.#t[L.firstStep/8]=e,this.#t" +
  "[L.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}" +
  "=Eu){this.#t[L.lossBelow/8]=e,this.#t[L.leastGain/8]=t,this.#t[L.bestLoss/8]=r,this.set({patience:Math.min(n,D" +
  "u),waited:i})}get stopState(){return{best:this.#t[L.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e," +
  "t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},ku=8,[Au,ju]=[2048,1" +
  "28],Mu=8;function Nu({rows:e,depth:t,columns:n}){return e*t*n<=Au&&t<=ju}function Pu(e,{size:t,width:n}){let r" +
  "=e.start===H?e:Ol(e),[i,a]=[e,r].map(e=>Fu(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows" +
  "`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Nu(e))ret" +
  "urn{manner:e.columns===1&&e.depth<Mu&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>Iu(e,t));" +
  "return o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Fu({b:e,c:t,columns:n},r){re" +
  "turn e.column===r&&t.column===r&&n>1}function Iu({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=ku}var" +
  " Lu=Object.keys(Ei),Ru=class{#e=[];emit(e,t,n=0){let r=Ei[e];this.#e.push(Lu.indexOf(e)+(n<<8)+(zu(e)<<16),..." +
  "r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function zu(e){return 4*(Ei[e]." +
  "length+1)}var Bu=24576,Vu=128,Hu=16,Uu=8;function Wu(e,t){let{manner:n,product:r}=Pu(t,e);Gu[n](e,r)}var Gu={r" +
  "ows(e,t){let{rows:n,depth:r}=t;Xu(e,t)?$u(e,{...t,a:Zu(e,t.a,n,r)},Qu(e,n,r).bytes):$u(e,t)},turned:qu,depth(e" +
  ",t){nd(e,t.rows>t.columns&&t.start!==H?Ol(t):t)},columns:Ku};function Ku(e,t){for(let n=0;n<t.columns;n++){let" +
  "[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));$u(e,{...t,columns:1,b:r,c:i})}}function qu(e,t){let{words" +
  ":n,size:r}=e,i=Qu(e,t.depth,t.columns),a=Zu(e,t.b,t.depth,t.columns),o=ed(e,{...t,b:a});if(t.start===Xs&&t.dep" +
  "th%e.width===0&&t.columns*r>=Vu&&t.depth>=Hu){let a=e.scratch(i.bytes+Ju(e,t))+i.bytes,s=o.length*zu(`product`" +
  ");n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`" +
  "product`,e)}function Ju({size:e},{rows:t,depth:n}){return ji.listHead+4*t+16+(t*n+1)*2*e}function Yu(e){return" +
  " e%512==0}function Xu({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Yu(r.column)&&t>=Uu&&n>=Hu}function Zu(" +
  "e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=Qu(e,r,i),u=s(l);return a.emit(`transpo" +
  "se`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function Qu({size:e},t,n){let " +
  "r=(Math.ceil(n*e/64)|1)*64;return{row:r,bytes:r*t+64}}function $u(e,t,n=0){let r=ed(e,t);for(let t of r){let{b" +
  "ytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e" +
  ".words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}" +
  "function ed({size:e},t){let n=t.columns*e,r=t.depth*n<=Bu||t.rows<Uu,i=r?n:Math.max(Vu,td(n,Math.floor(Bu/t.de" +
  "pth),32)),a=Math.max(Hu,Math.floor(Bu/Math.min(i,n))),o=r?t.depth:td(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)fo" +
  "r(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a." +
  "column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t." +
  "start:V,bias:t.bias,biasStep:t.biasStep});return s}function td(e,t,n){let r=Math.ceil(e/Math.max(t,n));return " +
  "Math.ceil(e/r/n)*n}function nd({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*" +
  "t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n" +
  ".bias,biasStep:n.biasStep})}function rd(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled" +
  ":t}}function id({operations:e,block:t},n){for(let t of e)od(t,n);let{gradient:r,bytes:i}=t;return n.words.emit" +
  "(`checkFinite`,{into:L.check,from:r,bytes:i}),n.words.finish()}function ad(e,t){for(let n of e)od(n,t);return " +
  "t.words.finish()}function od(e,t){e.kernel===`product`?Wu(t,e):t.words.emit(e.kernel,e.operands,e.variant)}fun" +
  "ction sd({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new Ru,{own:s,isScaled:c}=rd(e),[" +
  "l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,paramete" +
  "r:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Mi.indexOf(e)),l+=t.length,u+=cd*c}return o" +
  ".emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var cd=8,ld=globalThis,u" +
  "d=65536,dd=new Map;function fd(e){return hd(e)!==void 0}function pd(e){let{WebAssembly:t}=ld;if(t===void 0)thr" +
  "ow Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/ud)})}function md(e,t,n){let{WebAssembly:r" +
  "}=ld,i=hd(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new " +
  "s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){" +
  "c.grow(t),new a(new o(e),l)}}}function hd(e){return dd.has(e)||dd.set(e,gd(e)),dd.get(e)}function gd(e){let{We" +
  "bAssembly:t}=ld;if(t!==void 0)try{return new t.Module(_d(e))}catch{return}}function _d(e){let{Buffer:t}=ld;if(" +
  "t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)" +
  "n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var vd=2048,yd=1024,bd=64;function xd(e,t,{size:n,width:r}){let{" +
  "batches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=L.frameSize,d=e=>{let t=Math.ceil(u/64)*64" +
  ";return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+bd),h=e=>m+e*n,g=d(4*i.rows),_=" +
  "d(8*vd*p),v=d(256),y={at:d(yd),bytes:yd},ee={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offset),gradie" +
  "nt:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},x=wu(e,o.nodes,ee,Math.ceil(u/64)*64);u=Math.max(u,x." +
  "end+bd);let S=d(0),C=()=>({words:new Ru,size:n,width:r,scratch(e){return u=Math.max(u,S+e+bd),S}}),te={rows:i." +
  "fullSize,areFull:i.rows%i.fullSize===0},w={operations:x.operations,pieces:f,block:b,batch:te},ne=id(w,C()),re=" +
  "sd(w),ie=ad(xl(Cu(a?.steps??[],o.nodes,ee,e.steps.length)),C()),T=d(ne.byteLength),ae=d(re.byteLength),E=d(ie." +
  "byteLength);return Sd(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[T,ne]," +
  "[ae,re],[E,ie]],look:E,step:w,sheet:C,frame:{program:T,update:ae,loss:h(e.loss),gradient:b.gradient,trained:b." +
  "bytes,parameter:b.parameter,penalised:c.penalised*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.r" +
  "ows,batchSize:i.fullSize,batches:i.perEpoch}}}function Sd(e){if(e>4294967296)throw Yc(e,`at most 4 GiB`)}var C" +
  "d=`xoroshiro128+`,wd=400,Td=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0" +
  "};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=xd(e,t,i);le" +
  "t a=Od(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=" +
  "new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,vd*s.numbersOfStep),this.#c=new Uint32Array(o,s.or" +
  "der,t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts" +
  ")this.#x(e,t);this.#h=Dd(n,s,e),this.#i=new Ou(o),this.#i.set(s.frame),this.#d=Xc(e,t);let l=new Int32Array(o)" +
  ",u=this.#D();this.#a=md(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new Zc(e,t,this.memory,t" +
  "his.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t" +
  "){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping)" +
  ";let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s)" +
  ",n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break" +
  ";i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.patienceReason??`lossBelow`:void 0;return" +
  "{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this." +
  "#i.clear(e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}final" +
  "ly{this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e]" +
  ")=>e),...hi.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Ed(e)>0)}#_({penalty:e}){let" +
  " t=[...hi.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setIn" +
  "t32(n*16,Ed(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Ed(`done`),!0)}#v(e,t){let{b" +
  "atches:n}=this.#e,r=Math.min(e,this.#h,t?e:vd),{random:i,batch:a}=n.position;return i===void 0||i.generator===" +
  "Cd?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:" +
  "t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,up" +
  "date:c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update," +
  "c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steady" +
  "From:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&" +
  "&t||(i.learningRate=e(o),Or(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{" +
  "return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch" +
  ":r,random:i}=e,a=i?.generator===Cd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(thi" +
  "s.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches" +
  ":e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===Cd)this.#m=t" +
  ",e.position={epoch:t,batch:n,random:{generator:Cd,words:this.#i.random}};else if(r===void 0)e.position={epoch:" +
  "t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n" +
  "=new Map,r=e=>{let r=n.get(e)??new Gc(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;" +
  "return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==" +
  "`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.ad" +
  "d,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e." +
  "rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function Ed(e){return ki.indexOf(e)}function Dd(" +
  "{rewriting:e},{step:{operations:t,batch:n}},r){let i=wd*t.length+n.rows*r.parameters.trained;return e===void 0" +
  "?1/0:Math.ceil(e.after/i)}function Od(e){try{return pd(e)}catch{throw Yc(e,`that much free memory`)}}var kd={n" +
  "eeds:`WebAssembly, allowed by the page`,isMet:()=>!0};function Ad(e,t,{needs:n,isMet:r}=kd){let{binary:i,preci" +
  "sion:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&fd(i),has:(e,{name:t},n)=>hl(e" +
  ",t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return wu(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r" +
  "},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new Td(e,n,t)}}function jd(e){return typeof e==`object`&&`" +
  "parts`in e}function Md(e){return e.replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}var Nd=class{#e;#t=8;#n=[];#r=[]" +
  ";#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#p(),t=this.#m()+" +
  "this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#i.get(e);if(t===void" +
  " 0)throw Error(`the kernels have no function ${e}`);return this.#u(t,e)}#c={1:()=>{this.#g(()=>{this.#p(),this" +
  ".#n.push(this.#g(()=>this.#p())),this.#g(()=>this.#p())})},2:()=>{this.#g(()=>{this.#h(),this.#h(),this.#l(thi" +
  "s.#p())})},3:()=>{this.#r.push(...this.#g(()=>this.#m()))},7:()=>{this.#g(()=>{let e=this.#h(),t=this.#p(),n=t" +
  "his.#m();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#g(()=>{let e=this.#m();this.#a.push(this.#t),this.#t" +
  "+=e})}};#l(e){if(e===0){this.#o++,this.#m();return}e===1&&this.#p();let t=this.#p()===1;this.#m(),t&&this.#m()" +
  "}#u(e,t){let n=this.#s.get(e)??this.#d(e,t);return this.#s.set(e,n),n}#d(e,t){this.#t=this.#a[e];let n=[];this" +
  ".#g(()=>{let e=this.#m(),t=this.#p();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[e]],i=new Pd(this.#" +
  "e,this.#t,r.length+n.length);for(;;){let e=this.#t,a=this.#p();if(a===Fd){i.cut(e);let{parts:t,constants:a}=i," +
  "o=new Set(t);return{parameters:r,locals:n,constants:a,parts:t,reads:e=>o.has(e)}}if(a>=Ld&&a<=Rd)i.cut(this.#t" +
  "),i.variable(this.#m(),this.#t);else if(a===Hd&&this.#e[this.#t]===Ud)i.cut(e),this.#t+=17,i.constant(this.#e." +
  "subarray(this.#t-16,this.#t),this.#t);else if(a===Id){i.cut(e);let n=this.#m()-this.#o,r=this.#t;i.call(this.#" +
  "u(n,t),r),this.#t=r}else if(!this.#f(a))throw Error(`the function ${t} holds the instruction ${a}`)}}#f(e){if(" +
  "e===Hd){let e=this.#m();return e===Wd?this.#t+=16:e<=Gd||e===Kd||e===qd?(this.#m(),this.#m()):e>=Jd&&e<=Yd&&th" +
  "is.#t++,!0}return e===zd?(this.#m(),!0):(e===Bd?this.#t+=4:e===Vd&&(this.#t+=8),e>=Bd)}#p(){return this.#e[thi" +
  "s.#t++]}#m(){let[e,t]=[0,0];for(;;){let n=this.#p();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#h(){return String" +
  ".fromCharCode(...this.#g(()=>this.#p()))}#g(e){return Array.from({length:this.#m()},e)}},Pd=class{parts=[];con" +
  "stants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.pu" +
  "sh(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}call(e,t){this.parts.push(e),this.#" +
  "r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(X" +
  "d),this.variable(this.#t+r,t)}},[Fd,Id,Ld,Rd,zd]=[11,16,32,34,65],[Bd,Vd,Hd]=[67,68,253],[Ud,Wd,Gd,Kd,qd]=[12," +
  "13,11,92,93],[Jd,Yd]=[21,34],Xd=Uint8Array.of(Ld),Zd=class{#e=new Uint8Array(256);#t=0;get length(){return thi" +
  "s.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n($d);let t=e;for(;t>1" +
  "27;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n($d);let t=e;for(;t<-64||t>63;)t" +
  "his.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this" +
  ".byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Qd)this.#e.set(e,this.#t),this.#t+=t;else for" +
  "(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){ret" +
  "urn this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.ma" +
  "x(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Qd=16,$d=5,[ef,tf,nf,rf,af]=[1,2,3,9,10],of=[0,97,115,109,1," +
  "0,0,0];function sf(e){let t=new Zd;return t.byte(...of),lf(t,ef,e=>e.byte(1,96,0,0)),lf(t,tf,e=>{e.unsigned(2)" +
  ",uf(e,`memory`,[2,0,1]),uf(e,`table`,[1,cf,0,1])}),lf(t,nf,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++" +
  ")t.unsigned(0)}),lf(t,rf,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)" +
  "}),lf(t,af,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var cf=112;function lf(e,t" +
  ",n){let r=new Zd;n(r),e.byte(t),e.block(r)}function uf(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var df=clas" +
  "s{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.h" +
  "as(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=" +
  "e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))r" +
  "eturn this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},ff=16,pf=12,mf=class{#e=[];#t;constructor(e){this." +
  "#t=e}keep(e,t){this.forget(e,ff),this.#e.length>=pf&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let" +
  " n of this.#e)if(n.at<=e&&e+t<=n.at+ff)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e" +
  "[n].at;r<e+t&&e<r+ff&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let" +
  "[{local:t}]=this.#e.splice(e,1);this.#t(t)}},hf=class{arithmetic;#e;#t=new Zd;#n=[];#r=new Map;#i=[];#a=new mf" +
  "(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){" +
  "let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}" +
  "}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.loca" +
  "l(e);return this.#_(vf,n),n}set(e,t){t(this),this.#_(vf,e)}get(e){this.#_(_f,e)}store({type:e,store:t,bytes:n}" +
  ",r,i){this.#h(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),thi" +
  "s.#g(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#_(yf,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,s" +
  "ize:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()" +
  "=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void " +
  "0&&this.#u(e,r.local,t.at-r.at)||(this.#h(t),this.#g(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=thi" +
  "s.arithmetic,s=Sf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s)" +
  ";else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let" +
  " e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this." +
  "#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(l" +
  "et n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.m" +
  "ap(()=>this.let(G.i32,Cf(0)));this.#t.byte(...bf),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e" +
  ",n)=>{this.set(e,r=>{r.operate(al.integer.add,Sf(e),Cf(t[n]))})});let[i]=n;this.operate(al.integer.less,Sf(i)," +
  "Cf(e*t[0])),this.#t.byte(...xf)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o;n!==void 0&&this.#d(e,n),this" +
  ".block(()=>{let n=e.parameters.map((n,r)=>e.reads(r)?this.let(n,t[r]):gf);this.#f(e,n)})}#d(e,t){if(!t.has(e))" +
  "{t.set(e,this.#m(e));for(let n of e.parts)jd(n)&&this.#d(n,t)}}#f(e,t){let n=e.locals.map(e=>this.local(e)),r=" +
  "this.#o?.get(e)??this.#m(e),i=[...t,...n,...r];for(let t of e.parts)typeof t==`number`?this.#t.unsigned(i[t].i" +
  "ndex):jd(t)?this.#p(t):this.#t.append(t)}#p(e){this.block(()=>{let t=e.parameters.map(e=>this.local(e));for(le" +
  "t e of t.toReversed())this.#_(vf,e);this.#f(e,t)})}#m({constants:e}){return e.map(e=>this.let(G.v128,()=>{this" +
  ".constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0," +
  "e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),t" +
  "his.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,W.constant,...e]):(this.int" +
  "eger(0),this.#g(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,W.constant,...new Uint8Array(1" +
  "6)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253," +
  "W.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,W.shuffle,...e)}loadPlace(e,t,n){let{loadPla" +
  "ce:r,size:i}=this.arithmetic;this.#h(t),n(this),this.#g([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),t" +
  "his.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new Zd,t=[];for(let e of this.#n){let n=t.at(-1);n?." +
  "[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(thi" +
  "s.#t.finish()),e.byte(11),e}#h({by:e}){e===void 0?this.integer(0):this.get(e)}#g(e,t,n){this.#t.append(e),this" +
  ".#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#_(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},gf={t" +
  "ype:G.v128,index:NaN},[_f,vf,yf]=[32,33,34],bf=[3,64],xf=[13,0,11],Sf=e=>t=>{t.get(e)},Cf=e=>t=>t.integer(e),w" +
  "f=12e3,Tf=16e4,Ef=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}g" +
  "et areFull(){return this.#i+(this.#r?.length??0)>Tf}add(e,t){let n=this.#r;(n===void 0||n.length>wf)&&(this.en" +
  "d(),n=new hf(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r" +
  ")})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes" +
  ")},Df=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.o" +
  "perate(e.multiply,t,n)},Of=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multi" +
  "plyAdd,t,n,r)};function kf({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return kf(t,e" +
  ")}function Af(e,t,n){if(t.by===void 0)return kf(n,t.at);if(n.by===void 0)return kf(t,n.at);let[r,i]=[t.by,n.by" +
  "],a=e.let(G.i32,e=>{e.operate(al.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}}var jf=e=>t=>{t.load(al.in" +
  "teger.load,{at:4*Ni.indexOf(e)},4)},Mf={at:L.check};function Nf({rows:e,areFull:t}){return n=>{t?n.number(e):n" +
  ".operate(n.arithmetic.fromInteger,jf(`batchRows`))}}function Pf(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e." +
  "arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new " +
  "Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(al.and,r,()=>{t.const" +
  "ant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(al.and,r,()=>{e.operate(s" +
  ",()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Nf(t))})})}}function Ff(e,t){let{width:n}=e.arith" +
  "metic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&If(i,e.arithmetic.size)?(Rf(e,i),r+=n):(zf(e" +
  ",t[r]),r++)}}function If(e,t){let[{at:n,start:r},i]=e,a=Lf(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===voi" +
  "d 0&&Lf(e.at,n,i*t)&&Lf(e.start,r,i*a))}function Lf(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&" +
  "e.by===t.by}function Rf(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Hf(e,t.map(({sum:e})=>e)),s=Lf(a." +
  "start,i,0);e.store(n,r,Bf(n,i,s,o))}function zf(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n." +
  "reduce((e,t)=>Z(a,e,t),Vf(e,t));e.store(a,r,Bf(a,i,!1,o))}function Bf(e,t,n,r){return t===void 0?r:Z(e,n?Df(e," +
  "t):X(e,t),r)}function Vf({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0)" +
  ",r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Hf({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.m" +
  "ap(Y);if(n===2)return Z(e,Uf(t,[0,2],i,a),Uf(t,[1,3],i,a));let c=(n,r)=>Z(e,Uf(t,[0,4,2,6],n,r),Uf(t,[1,5,3,7]" +
  ",n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Uf(t,[0,1,4,5],Y(r),Y(l)),d=Uf(t,[2,3,6," +
  "7],Y(r),Y(l));n.operate(e.add,u,d)}}function Uf(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r" +
  "));return e=>{e.shuffle(i,n,r)}}var[Wf,Gf]=[4,4];function Kf(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arith" +
  "metic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));Xf(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X" +
  "(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,Mf,Vf(e,a))})}function qf(e,t,n,r){let i=Yf(e" +
  ",t),{own:a,isScaled:o}=rd(t);Xf(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Jf(e,{pieces:a,numbers:i,block:n,p" +
  "lace:s,library:r,isScaled:o})})})}function Jf(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let" +
  "{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach" +
  "(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t)))" +
  ",m=(r,i)=>{let o=`${Md(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e." +
  "copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parame" +
  "ter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.paramet" +
  "er,i),e=>{e.operate(s.subtract,Y(l),f)})}function Yf(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.l" +
  "et(G.i32,jf(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(al.float6" +
  "4.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function Xf(e,t,n){le" +
  "t r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Gf),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(" +
  "a,[Gf*r],Wf,e=>{n(o(e,Gf))});let s=i-a*Gf;s>0&&n(o({at:a*Gf*r},s))}var Zf=4,Qf=1;function $f(e,{into:t,bytes:n" +
  ",add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(" +
  "n/a.bytes),l=Math.floor(c/Zf),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>kf(n,t*a.bytes)),o=i" +
  ".map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[Zf*a.bytes],Qf,e=>{u(" +
  "e,Zf)});let d=l*Zf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var ep={" +
  "activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Md(Di[i]);if(a.has(o))return i=" +
  ">{$f(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),Df(e,{at:r}))})}},activateBack({operands:" +
  "{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Md(Di[s])}Slope`;if(c.has(l))r" +
  "eturn s=>{$f(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.g" +
  "et(l),s,a,Df(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{$f(a,{into:e,bytes" +
  ":r,add:t},(e,t)=>Q(e,Df(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{$f(r,{into:e" +
  ",bytes:t,add:0},e=>Df(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{$f(a,{into:e,bytes" +
  ":i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},tp=64,np=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:" +
  "i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>tp||!o.areFull))return u=>{let{load:d,multi" +
  "ply:f}=al.integer,p=u.let(G.i32,e=>{e.operate(f,jf(`batchStart`),Cf(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=" +
  ">{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},Cf(n))});if(r===1)ip(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.blo" +
  "ck(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},rp(i,t+" +
  "o*s))})}};function rp(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n." +
  "arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function ip(e,t,n,r,i){let{many:a,one:o,size:s,widt" +
  "h:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r" +
  "+l*s},X(o,{at:n+l*s,by:t}))}var ap=64,op=(e,t)=>{let{operands:n}=e,r=cp(e);if(lp(e,t)&&t.library.has(r))return" +
  " i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);up(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),X" +
  "(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Vf(i,s)," +
  "dp(e,t))})}},sp=(e,t)=>{let{operands:n}=e,r=`${cp(e)}Slope`;if(!lp(e,t)||!t.library.has(r))return;let[i,a]=n.s" +
  "ide===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r" +
  "=>{r.operate(c.divide,X(c,{at:n.g}),dp(e,t))})});up(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r)" +
  ",X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function cp({varia" +
  "nt:e}){return Md(Oi[e])}function lp({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.byt" +
  "es)<=ap&&t%n.many.bytes===0}function up(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=" +
  "e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:Pf(e,i,c/o.by" +
  "tes*s,t),l===0&&c===0)})}function dp({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithm" +
  "etic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Nf(n)):a(r)}}var[fp,pp,mp]=[2,2,8],[hp,gp]=[6,2];functio" +
  "n _p(e,t){let n=t.columns===1?mp:fp,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i" +
  "[0]>0?gp:r,(r,i,a)=>{vp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at" +
  ":a*t.biasStep}};a<t.rows&&vp(e,t,{...o,high:t.rows-a})}function vp(e,t,n){for(let r=0;r<t.columns;r+=pp)e.bloc" +
  "k(()=>{yp(e,t,n,r)})}function yp(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic," +
  "d=Math.min(pp,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)" +
  "*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f" +
  ">hp||f===0;if(_)for(let t of g)e.set(t,bp);e.repeat(f,[s.bytes],hp,t=>{let n=Array.from({length:a},(n,r)=>e.le" +
  "t(s.type,X(s,Af(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,Af(e,m(r,0),t)));n.forE" +
  "ach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,...l):Of(s,...l,Y(o)))})})});let v=(e,n)" +
  "=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n,i)))});Ff(e,h.map(({i" +
  ":e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===V?s:t.start===H?$(t.bias+e*t.biasStep,i)" +
  ":void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var bp=e=>{e." +
  "nothing()},xp=5,[Sp,Cp]=[8,4],wp=2;function Tp(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor" +
  "(t.columns/a),s=o>xp?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],wp,r=>{Ep(e,t,{place:r,broad:s,k" +
  "ind:n})});let u=o-c*s;u>0&&Ep(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)Ep(e,t,{place" +
  ":{at:n*i},broad:1,kind:r})}function Ep(e,t,n){let r=Math.min(Cp,Math.floor(Sp/n.broad)),i=Math.floor(t.rows/r)" +
  ",a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?wp:i,(i,a,o)=>{Dp(e,t,{...n,a:i,c:Af(e,a,n.place" +
  "),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Dp(e,t,{...n,a:{at:s*t.a.row},c:kf(n.place,s*t.c.row),b" +
  "ias:{at:s*t.biasStep},high:t.rows-s})})}function Dp(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=" +
  "Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.lo" +
  "cal(c.type)}});if(t.start===V)for(let{sum:t,at:n}of l)e.set(t,X(c,n));if(t.start===H)for(let{sum:n,i:r}of l)e." +
  "set(n,Df(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)" +
  "=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e" +
  ".set(a,Df(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.start===Xs;e.set(l,p?Q(c" +
  ",d,f):Of(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}var Op=16;function kp(e,t){if(!Nu(e))retur" +
  "n;let{manner:n,product:r}=Pu(e,t);if(n===`depth`)return e=>{_p(e,r)};if(!(r.depth>Op||n===`columns`&&r.columns" +
  ">1))return e=>{Tp(e,r)}}var Ap=4,jp=8,Mp=64,Np=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmet" +
  "ic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Mp||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{$f(n," +
  "{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Ap)n.block(()=>{let c=Math.min(Ap,t-o),u=" +
  "Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],jp,e=>{u.forEac" +
  "h((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})}),Ff(n,u.map((t,n)=>{let i={at:e+(o+n)*l};r" +
  "eturn{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Pp={...ep,gather:np,lossBack:sp,lossValue:op,total:Np};function" +
  " Fp(e,t){return e.kernel===`product`?kp(e,t.arithmetic):Pp[e.kernel]?.(e,t)}function Ip(e,t=2**24){return{afte" +
  "r:t,write(t,n,r,i){let a=new df(r.at,r.bytes),o=new Ef(e,a),s={arithmetic:e,library:Bp(i),batch:t.batch},c=Lp(" +
  "t,n,o,s),l=Rp(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:sf(u),count:u.length}}}}f" +
  "unction Lp({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Fp(t,i);e===voi" +
  "d 0?(r.end(),od(t,n)):r.add(a,e)}return r.add(a,e=>{Kf(e,t)}),r.end(),a.finish()}function Rp({pieces:e,block:t" +
  "},n,{library:r}){let i=new Ru;return n.add(i,n=>{qf(n,e,t,r)}),n.end(),i.finish()}var zp=new Map;function Bp(e" +
  "){let t=zp.get(e)??new Nd(_d(e));return zp.set(e,t),t}var Vp=Ad(`wasm-float32`,{binary:wi,precision:ll,rewriti" +
  "ng:Ip(ll)}),Hp=O(`engine`,[Ad(`wasm-float64`,{binary:Ti,precision:cl,rewriting:Ip(cl)}),Vp,nl]);[...Hp.names];" +
  "function Up(e,t,n){if(n===`plain`)return new es(t);let r=[...Hp];if(n===`auto`)return xc(e,t,r);let i=r.indexO" +
  "f(Hp.get(n));return xc(e,t,r.slice(i),n)}var Wp=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#" +
  "e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/Gp,this.#e*8/Kp)}note(" +
  "e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array" +
  "(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)" +
  "}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{record" +
  "s:e,stands:t,numbers:n}}},Gp=256,Kp=2**26;function qp(e,t){return e.shape.join()===t.shape.join()&&e.data.ever" +
  "y((e,n)=>Object.is(e,t.data[n]))}function Jp(e,t){return Object.fromEntries(Object.entries(t).map(([t,n])=>{le" +
  "t r=e.input(t),i=Kt(n)?n.data:n;return[t,i instanceof Float64Array?{shape:qa(n,r),data:i}:Ya(n,t,r)]}))}functi" +
  "on Yp(e,t){if(!(e instanceof r)||e.where===void 0)return e;let n=`${e.where}, in the batch of step ${t}`;retur" +
  "n new r({...to(e),where:n},{cause:e})}var Xp=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(" +
  "e){Bn(e,Zp,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patien" +
  "ce=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.w" +
  "aited+1,this.patienceReason??(e<this.lossBelow?`lossBelow`:void 0)}get patienceReason(){return this.waited>=th" +
  "is.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waite" +
  "d:t}){this.best=e,this.waited=t}},Zp={lossBelow:Pa,noBetterFor:za(Ia),leastGain:Na};function Qp(e){if(!Array.i" +
  "sArray(e))return[e];let[t,n]=e;return[t,n]}var $p=class{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=." +
  "1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t," +
  "{optimizer:c=`sgd`,schedule:l=`constant`}=t;Bn(i,tm(Vt,Fa),`clip`,`clipping`),this.#e=e,this.learningRate=n,th" +
  "is.penalty=r,this.clip=Object.entries(zn(i,`clip`)),this.stopping=a===void 0?void 0:new Xp(a),this.updater=fi(" +
  "...Qp(c)),this.#t=Ci(...Qp(l)),this.batches=o===void 0?void 0:new ts(Jp(e,o),t),this.slots=e.parameters.map(e=" +
  ">{let t=e.value.data.length,n=this.updater.init(t);return _(n,`state`,w,`optimizer`),{parameter:e,state:n,grad" +
  "ient:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e" +
  "){Bn(e,{...tm(hi,Na),biases:ja},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningR" +
  "ate(e){if(!Number.isFinite(e)||e<0)throw new r({what:`learning rate`,found:e,expected:`a finite number, 0 or m" +
  "ore`});this.#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){re" +
  "turn this.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;th" +
  "is.checkIdle(),e.backward(),Ii(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batc" +
  "h,loss:this.loss,learningRate:this.rateAt(this.#i)};if(!Number.isFinite(t.loss))throw this.penaltyOverflow();l" +
  "et n=this.gatherGradients();return this.moves++,this.inBatch(()=>{e.update(()=>{for(let{parameter:e,state:r,gr" +
  "adient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches?.advance(),this.#o()})}),t}inB" +
  "atch(e){try{e()}catch(e){throw this.batches?.varies===!0?Yp(e,this.#i):e}}checkIdle(){if(this.#e.busy)throw ne" +
  "w r({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}get isRateConstant(){return th" +
  "is.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return _(t,`factor`,Ma,`schedule`),this.#n*t}arrive(e,t,n,r){" +
  "this.#e.checkAlive(),this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{for(let e of this.slots)e.paramete" +
  "r.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r)}prime(){this.inBatch(()=>{this" +
  ".#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,draw:this.#i}" +
  ")})})}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots.map(" +
  "e=>{let{id:t,shape:n}=e.parameter,r=Gt(n);return this.read(e,r.data),[t,r,nm(e.state)]});return{step:this.#i,p" +
  "osition:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(" +
  "([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t){rm(e);for(let t of" +
  " this.slots)am(t,e);this.batches!==void 0&&(this.batches.position=e.position),this.moves++,this.#i=e.step,this" +
  ".stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{paramete" +
  "r:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r].set" +
  "(i)}this.prime(),t?.()})}get isAhead(){return this.#e.isBehind&&this.#a!==void 0}get isFedByHand(){let{batches" +
  ":e}=this;return e===void 0||this.isAhead?!1:Object.entries(e.take()).some(([t,n])=>{let{given:r}=this.#e.input" +
  "(t);return r===void 0?!0:e.varies?!qp(n,r):n.shape[0]!==r.shape[0]})}read(e,t){let{parameter:n}=e;t.set((n.giv" +
  "en??n.value).data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this.batche" +
  "s.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.input(t)." +
  "set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{parameter:t," +
  "gradient:r}=n;if(r.set(t.gradient.data),this.isPenalised(t))for(let i of hi){let a=this.penalty[i.name]??0;a!=" +
  "=0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this" +
  ".clip){let i=Vt.get(t);i.clip(n,r),e?.(i.formula,r)}return t}penaltyOverflow(){let[e]=[...this.slots].sort((e," +
  "t)=>this.#c([t])-this.#c([e]));return new Fi(e.parameter.id,this.#i,`penalty`,1/0)}#c(e=this.slots){let t=0;fo" +
  "r(let n of hi){let r=this.penalty[n.name]??0;if(r!==0)for(let{parameter:i}of e)this.isPenalised(i)&&(t+=n.valu" +
  "e(i.value.data,r))}return t}isPenalised({edges:e,frozen:t}){return!t&&(this.penalty.biases===!0||!e.every(em))" +
  "}};function em({consumer:{family:e,inputs:t},index:n}){return e===`weighted-sum`&&yr(t).bias!==void 0&&n===t.l" +
  "ength-1}function tm({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function nm(e){return Object.fromE" +
  "ntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function rm(e,t=`from`){let{step:n,position:r,parameters" +
  ":i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(b.allows)||!i||!a)throw im(e,t)}function im(e,t){return " +
  "new r({what:`not a checkpoint`,where:t,found:e,expected:`what checkpoint() gives or readCheckpoint reads`})}fu" +
  "nction am({parameter:{id:e,value:t},state:n},{parameters:i,optimizer:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c" +
  "]=[o,n].map(Object.keys);if(s.join()!==c.join())throw new r({what:`checkpoint of another optimiser`,where:e,fo" +
  "und:s,expected:c.join(`, `)||`no state`});let l=t.data.length,u=(Object.hasOwn(i,e)?i[e]:void 0)?.data;for(let" +
  " t of[u,...Object.values(o)]){if(t!==void 0&&!ArrayBuffer.isView(t))throw im(t,e);if(t?.length!==l)throw new r" +
  "({what:`checkpoint of another graph`,where:e,found:t?.length,expected:`${l} numbers`})}}function om(e){return " +
  "e.filter(({parameter:e})=>!e.frozen)}function sm(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Ob" +
  "ject.keys(n).length),0)}function cm(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+" +
  "e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var lm=class extends $p{#e;#t=`later`;constructo" +
  "r(e,t){super(e,t),this.#e=om(this.slots)}get count(){return sm(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.a" +
  "rrive(e,t,n,`later`)}pack(e){cm(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:t" +
  "his.#t()}},um=class{#e;#t=new Map;#n=new Map;#r=new z;constructor(e){this.#e=e}watch({values:e,gradients:t}){l" +
  "et n=this.#r;this.#r=new z;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.fo" +
  "rEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e==" +
  "=void 0&&this.#e.catchUp();let t=e??{values:dm(this.#t),gradients:dm(this.#n)};return this.#i(),t}#i(){this.#t" +
  ".clear(),this.#n.clear()}};function dm(e){let t=[...e].sort(([e],[t])=>e-t);return new Vi(t.map(([e])=>e),t.ma" +
  "p(([,e])=>e))}var fm=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,v" +
  "alidation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n" +
  ",this.#n=new Uo(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new lm(this.#n," +
  "{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(c),this.#n.feed(l),this.#a=new Wp(t" +
  "his.#r.count),this.#i=Up(this.#n,this.#r,a.engine??`plain`),this.#o=new um(this.#n),this.#s=this.#r.step}get i" +
  "sOver(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){" +
  "return this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!" +
  "0}get isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&" +
  "&!this.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s" +
  "&&this.#y()}catch(e){this.#m=Ri(e),this.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,r" +
  "efusal:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,.." +
  ".i===void 0?{}:{refusal:Ri(i)},...a===void 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}" +
  "#g(e){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}" +
  "=this.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)" +
  "&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty" +
  ",this.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toS" +
  "tep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{valid" +
  "ationLoss:Yo(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,th" +
  "is.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Bi(e,this.#n" +
  ".topology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:" +
  "t,stopping:n?.state},e=>{this.#r.pack(e)})}},pm=4,mm=16,hm=1/4,gm=class{#e;#t;#n;#r={};#i=new zi(pm);#a=0;#o=!" +
  "1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`a" +
  "djust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`" +
  ":this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||" +
  "!this.#u())return;let t=_m.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),hm);let r=_m.now();this.#" +
  "i.learn(e.step-n,r-t);let i=r-this.#c>=mm||e.load>=hm||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e)," +
  "e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new z" +
  "i(pm),this.#r={...this.#r,...e.tables};try{this.#n=new fm(e,this.#r)}catch(t){let n={records:[],stands:[],numb" +
  "ers:new Float64Array,engine:``,load:0},r={fault:Ri(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#" +
  "u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}" +
  "#f(e){this.#c=_m.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Hi(" +
  "t.sight)])}},{performance:_m}=globalThis,vm=globalThis,ym=new gm((e,t)=>{vm.postMessage(e,t)},bm(()=>{ym.slice" +
  "()}));vm.onmessage=({data:e})=>{ym.take(e)},vm.postMessage({kind:`ready`});function bm(e){let{setImmediate:t}=" +
  "vm;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new vm.MessageChannel;return n.onmessage=e,()=>{r.postM" +
  "essage(void 0)}}})();";
