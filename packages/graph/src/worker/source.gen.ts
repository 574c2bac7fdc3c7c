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
  "turn t===0?0:e*t}function Ne(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=t*t,r=0,i=0;for(let e=Le.length-1;e>0;e-=2" +
  ")r=r*n+Le[e],i=i*n+Le[e-1];return(r*n+Le[0]+t*i)/(1+2*e)}function Pe(e){return Ie(e,-.5)/Math.sqrt(2*Math.PI)}" +
  "function Fe(e){let t=.5*Ie(e,-.5)*Ne(Math.abs(e)*Math.SQRT1_2);return e>0?1-t:t}function Ie(e,t){if(Math.abs(e" +
  ")>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math.exp(t*(e-n)*(e+n))}var Le=[1.2375126308378275,-" +
  ".14024059858554527,.003585415485479032,.08227673848999507,-.10880393014244463,.09230432116428125,-.05869339857" +
  "664933,.02836227737211114,-.009746579683265262,.0017556261651970652,.000293714378044958,-.00029015535246077655" +
  ",5164652974177416e-20,22387565714911816e-21,-11438048033346894e-21,-9.79262570730352e-7,17419821586224816e-22," +
  "-5.084465378687302e-8,-2.4857126248016745e-7,1.879082322370048e-8,3.197926671666804e-8,-1.9551358868985616e-9," +
  "-2.623107347133476e-9],Re=O({name:`gelu`,symbol:`gelu`,rules:{approximation:ce(`none for the exact form`,[`non" +
  "e`,`tanh`],`none`)},value:(e,{approximation:t})=>A(e,t===`tanh`?k(Ve(e)):Fe(e)),derivative:(e,t,{approximation" +
  ":n})=>n===`tanh`?k(Ve(e))+A(e*He(e),Me(Ve(e))):Fe(e)+A(e,Pe(e)),formula:Ue(),formulaFor:({approximation:e})=>e" +
  "===`tanh`?We():Ue(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`none`}}),ze=2*Mat" +
  "h.sqrt(2/Math.PI),Be=.044715;function Ve(e){return ze*e*(1+Be*e*e)}function He(e){return ze*(1+3*Be*e*e)}funct" +
  "ion Ue(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(-x ^ 2 / 2) / s" +
  "qrt(2 * pi)`}}function We(){let e=`sqrt(2 / pi) * (x + ${Be} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${Be} * x ^ " +
  "2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^ 2) * ${t}" +
  " / 2`}}var Ge=O({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),derivative:e=>Ma" +
  "th.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`if(abs(x) < 3, 1" +
  " / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),Ke=O({name:`hard-tan" +
  "h`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>=1?0:NaN,f" +
  "ormula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone:!0,smooth:!" +
  "1,saturation:`hard`},kinks:()=>[-1,1]}),qe=O({name:`identity`,symbol:`x`,value:e=>e,derivative:()=>1,formula:{" +
  "value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),Je=O({name:`leaky" +
  "-relu`,symbol:`leaky relu`,rules:{slope:w(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,derivative:(e,t" +
  ",{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slope)`},facts" +
  ":{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Ye(e,t,n){let r=t;for(let" +
  " i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Xe(e,t,n){let r=Ye(e,t,n),i=Number.isNaN(e[r])?NaN:0;for(let" +
  " a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Ze(e,t,{peak:n,rest:r}){return(t==" +
  "=n?1:Math.exp(e[t]-e[n]))/(1+r)}function Qe(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-Ze(e,t,n)}function $e" +
  "(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function et(e){pe(e,tt,`activation`);let{name:t," +
  "symbol:n,formula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[" +
  "1,1],rules:{},couples:!0,formula:r,facts:i,inferShape:([e])=>nt(e,t),forward({inputs:[e],output:t}){let n=e.sh" +
  "ape[e.shape.length-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let " +
  "i=e.shape[e.shape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}var tt={name:v,sy" +
  "mbol:v,value:b,product:b,formula:_e,facts:ve};function nt(e,t){if(e.length>0)return e;throw new r({what:`no ro" +
  "w of units`,where:t,found:`a scalar`,expected:`a shape such as [batch, units]`})}var rt=et({name:`log-softmax`" +
  ",symbol:`log softmax`,value(e,t,n,r){let i=Xe(e,n,r);for(let a=n;a<r;a++)t[a]=$e(e,a,i)},product(e,t,n,r,i){le" +
  "t a=Ye(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-" +
  "Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x)))`,derivatives:[`g - e" +
  "xp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),it=O({name:`mish`,symbol:`m" +
  "ish`,value:e=>A(e,at(e)),derivative:e=>at(e)+A(e,ot(e)),formula:{value:`x * tanh(log(1 + exp(x)))`,derivative:" +
  "`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{range:[-.308843413017250" +
  "43,1/0],monotone:!1,smooth:!0,saturation:`none`}});function at(e){let t=Math.exp(-Math.abs(e));return e>0?(1+2" +
  "*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function ot(e){let t=Math.exp(-Math.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;" +
  "return 4*(e>0?t*t:t)*(1+t)/(n*n)}var st=O({name:`relu`,symbol:`relu`,rules:{atZero:w(`derivative at 0`,0,0,1)}" +
  ",value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:`if(x > 0, x, 0)`,deriva" +
  "tive:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks" +
  ":()=>[0]}),ct=1.6732632423543772,lt=1.0507009873554805,ut=O({name:`selu`,symbol:`selu`,value:e=>lt*(e>0?e:ct*M" +
  "ath.expm1(e)),derivative:e=>lt*(e>0?1:ct*Math.exp(e)),formula:{value:`${lt} * if(x > 0, x, ${ct} * (exp(x) - 1" +
  "))`,derivative:`${lt} * if(x > 0, 1, ${ct} * exp(x))`},facts:{range:[-1.0507009873554805*ct,1/0],monotone:!0,s" +
  "mooth:!1,saturation:`none`},kinks:()=>[0]}),dt=O({name:`sigmoid`,symbol:`σ`,value:k,derivative:Me,formula:{val" +
  "ue:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:!0,saturation:`soft`}})" +
  ",ft=O({name:`silu`,symbol:`silu`,value:e=>A(e,k(e)),derivative:e=>k(e)+A(e,Me(e)),formula:{value:`x / (1 + exp" +
  "(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-.2784645427610738,1/0],m" +
  "onotone:!1,smooth:!0,saturation:`none`}}),pt=et({name:`softmax`,symbol:`softmax`,value(e,t,n,r){let i=Xe(e,n,r" +
  ");for(let a=n;a<r;a++)t[a]=Ze(e,a,i)},product(e,t,n,r,i){let a=t[Ye(e,r,i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t" +
  "[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`,derivatives:[`y * (g -" +
  " sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),mt=O({name:`softplus`,symbol:`so" +
  "ftplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:k,formula:{value:`log(1 + exp(x))" +
  "`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),ht=O({name:`" +
  "softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),derivative:e=>1/(1+Math." +
  "abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^ 2`},facts:{range:[-1," +
  "1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),gt=D(`activation`,[qe,O({name:`step`,symbol:`step`" +
  ",rules:{atZero:w(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,derivative:e=>Number.isNaN" +
  "(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{range:[0,1],monotone:!0,s" +
  "mooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`}),dt,O({name:`tanh`,symbo" +
  "l:`tanh`,value:Math.tanh,derivative:e=>4*Me(2*e),formula:{value:`tanh(x)`,derivative:`1 - y ^ 2`},facts:{range" +
  ":[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),st,Je,je,ut,Re,ft,it,mt,ht,Ge,Ke,pt,rt]),_t=1.4901161193847" +
  "656e-8,vt=11102230246251565e-32,yt=67108863,bt=134217727;function xt(e){let t=e.next()&yt,n=e.next()&bt;return" +
  " t*_t+n*vt}var St=[3639956645,3750757012,1261568508,386426335],Ct=class e{constructor(e,t,n,r){this.s01=e,this" +
  ".s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}next(){let e=this.s00+t" +
  "his.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00=r<<24^i>>>8^t^t<<16,th" +
  "is.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=t" +
  "his.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=St[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^" +
  "=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<" +
  "5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s00,this.s11,this.s10]}}" +
  ";function wt(e){if(e.length!==4)throw Error(`The state must have been produced by a xoroshiro128plus RandomGen" +
  "erator`);return new Ct(e[0],e[1],e[2],e[3])}var Tt=11400714819323198485n;function Et(e,t){let n=Dt(String(type" +
  "of e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+Tt),Ot(n)))}function Dt(e){let " +
  "t=0n;for(let n of e)t=Ot(t+Tt+BigInt(n.codePointAt(0)??0));return t}function Ot(e){let t=BigInt.asUintN(64,e);" +
  "return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>27n)*107231517805988459" +
  "31n),t^t>>31n}function kt(e){return[Number(e>>32n),Number(e&4294967295n)]}function At(e,t){let n=e;if(Array.is" +
  "Array(n)&&n.length===t&&n.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&n.some(e=>e!==0))return e;throw new r(" +
  "{what:`not a state of this random generator`,where:`words`,found:e,expected:`${t} whole numbers from 0 to 2³² " +
  "− 1, not all 0`})}var jt={name:`xoroshiro128+`,seed:e=>Mt(Et(e,2).flatMap(kt)),restore:e=>Mt(At(e,4))};functio" +
  "n Mt(e){let t=wt(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>xt(t),get words(){return t.getState().ma" +
  "p(e=>e>>>0)}}}var Nt={name:`xorshift64*`,seed:e=>Pt(Ft(e)),restore(e){let[t,n]=At(e,2);return Pt(BigInt(t)<<32" +
  "n|BigInt(n))}};function Pt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>27n,kt(BigInt.asUin" +
  "tN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){return kt(t)}}}function " +
  "Ft(e){let t=Number(e);if(Number.isSafeInteger(t)&&t>0&&String(t)===String(e))return BigInt(t);if(typeof e==`st" +
  "ring`)return Et(e,1)[0];throw new r({what:`bad seed for xorshift64*`,found:e,expected:`a whole number, 1 or mo" +
  "re, or a text`})}var It=D(`random generator`,[jt,Nt]),Lt={expected:`a list of lists of numbers`,allows:e=>Arra" +
  "y.isArray(e)&&e.every(x)};function Rt(e){if(!(e>=0))throw new r({what:`bad clipping limit`,found:e,expected:`a" +
  " number, 0 or more`})}var zt={name:`norm`,title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t)" +
  "{_(e,`gradients`,Lt),_(t,`clipping limit`,y),Rt(t);let n=t/(Bt(e)+1e-6);if(!(n>=1))for(let t of e)for(let e=0;" +
  "e<t.length;e++)t[e]*=n}};function Bt(e){_(e,`arrays`,Lt);let t=Vt(e);if(t===0||!Number.isFinite(t))return t;le" +
  "t n=2**Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;re" +
  "turn n*Math.sqrt(r)}function Vt(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e" +
  "]));return t}var Ht=D(`clipping`,[zt,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t)" +
  "{_(e,`gradients`,Lt),_(t,`clipping limit`,y),Rt(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,M" +
  "ath.max(-t,n[e]))}}]),Ut=2**31-1;function j(e){let t=1;for(let n of e)t*=n;return t}function Wt(e){return j(e[" +
  "0]===-1?e.slice(1):e)}function M(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}" +
  "function Gt(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])r" +
  "eturn!1;return!0}function N(e){return{shape:e,data:new Float64Array(Qt(e))}}function Kt(t){return typeof t==`o" +
  "bject`&&!!t&&e(()=>`shape`in t)===!0}function qt(e,t){_(e,`tensor`,C,t);let{shape:n,data:i}=e,a=Qt(n,t),o=x(i)" +
  "?i.length:i;if(o!==a)throw new r({what:`wrong count of numbers for shape ${M(n)}`,where:t,found:o,expected:Str" +
  "ing(a)})}function Jt(e){return _(e,`tensor`,ae),{shape:e.shape,data:e.data.slice()}}var Yt=32;function Xt(e){l" +
  "et t=[];for(let n=e;x(n)&&t.length<Yt;n=n[0])t.push(n.length);return t}function Zt(e,t,n,i){let a=[],o=e=>[i,." +
  "..a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{if(i===t.length){if(typeof e!=`number`)throw new r({what:`not a number" +
  "`,where:o(i),found:e,expected:`a number`});n[s++]=e}else{if(!x(e)||e.length!==t[i])throw new r({what:`ragged a" +
  "rray`,where:o(i),found:x(e)?e.length:e,expected:`${t[i]} entries, as in the first row`});for(let t=0;t<e.lengt" +
  "h;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}function Qt(e,t){let n=e;if(!Array.isArray(n))throw new r({what:`not a size`" +
  ",where:t,found:n,expected:`a list of sizes`});for(let n of e)if(!Number.isInteger(n)||n<0)throw new r({what:`n" +
  "ot a size`,where:t,found:n,expected:`a whole number, 0 or more`});let i=j(e);if(i>Ut)throw new r({what:`shape " +
  "too large`,where:t,found:M(e),expected:`at most ${Ut} entries`});return i}function $t(e){pe(e,en,`combination`" +
  ");let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combination`," +
  "symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:tn,forward({" +
  "inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attrib" +
  "utes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}var en={name:v,symbol:v,arity" +
  ":ge,rules:E(he),value:b,derivative:b,formula:_e};function tn(e){_(e,`shapes`,ie);let[t]=e;return e.forEach((e," +
  "n)=>{if(!Gt(e,t))throw rn(n,e,`${M(t)}, as input 0`)}),t}function nn(e,t=0){if(e.length===2)return[e[0],e[1]];" +
  "throw rn(t,e,`the shape [batch, units]`)}function rn(e,t,n){return new r({what:`shapes do not fit`,where:`inpu" +
  "t ${e}`,found:M(t),expected:n})}var an=$t({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data" +
  ":r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),on={name:`concat`,f" +
  "amily:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivativ" +
  "es:[`1`,`1`]},inferShape(e){let[t]=nn(e[0]),n=0;return e.forEach((r,i)=>{if(nn(r,i)[0]!==t)throw rn(i,r,`batch" +
  " ${t}, as input 0 of ${M(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];re" +
  "turn[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o" +
  "=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){l" +
  "et o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.da" +
  "ta[e*s+n]+=t[e*r+o+n]}},sn=$t({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],deriv" +
  "ative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 /" +
  " b`,`-a / b ^ 2`]}}),cn={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formu" +
  "la:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[nn(tn(e))[0],1],forward({inputs:[e,t],output:n}){" +
  "let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}}" +
  ",backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[" +
  "n]+=t.data[e]*i.data[n]}},ln=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Ce(t,It),this.#t=this.#e.s" +
  "eed(dn(e)),_(this.#t,`stream`,pn,this.#e.name)}static restore(t,n){_(t,`state`,C);let r=new e(`restored`,n??It" +
  ".get(t.generator,`generator`));return r.#t=r.#e.restore(t.words),_(r.#t,`stream`,pn,r.#e.name),r}get state(){r" +
  "eturn{generator:this.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)" +
  "*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)retu" +
  "rn e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(e){_(e,`count`,fn);let t=Math.floor(2**32/e);for(;;){let n=Math." +
  "floor(this.#t.bits()/t);if(n<e)return n}}shuffle(e){_(e,`items`,S);let t=e;for(let e=t.length-1;e>0;e--){let n" +
  "=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return _(e,`count`,te),this.shuffle(Uint32A" +
  "rray.from({length:e},(e,t)=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.join(),t" +
  "his.#e)}},un={expected:`a finite number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};function " +
  "dn(e){if(un.allows(e))return e;throw new r({what:`bad seed`,found:e,expected:un.expected})}var fn={expected:`a" +
  " whole number from 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},pn={expected:`an object of the fun" +
  "ctions bits and next`,allows:e=>c(e)&&[e.bits,e.next].every(b.allows)},mn={name:`dropout`,family:`combination`" +
  ",symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:w(`fraction of entries dropped`,.5,0,1),seed:T(`seed of the" +
  " mask generator`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){" +
  "let t=hn(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=h" +
  "n(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function hn({training:e,draw:t,attributes:n}){" +
  "return e?gn(n,t):()=>1}function gn({rate:e,seed:t},n){if(e===0)return()=>1;let r=new ln(`${yn(t)}${n}`),i=vn(e" +
  ");return()=>r.next()<e?0:i}function _n({rate:e,seed:t}){return{seed:kt(Dt(yn(t))),dropped:kt(BigInt(Math.ceil(" +
  "e*2**53)))}}function vn(e){return 1/(1-e)}function yn(e){return`dropout ${e} `}var bn=`sqrt(mean((x - mean(x))" +
  " ^ 2) + epsilon)`,xn=`(x - mean(x)) / ${bn}`,Sn={name:`layer-normalisation`,family:`combination`,symbol:`norm`" +
  ",roles:[`x`,`gain`,`bias`],arity:[1,3],couples:!0,rules:{epsilon:oe(`added to the variance for stability`,1e-5" +
  ")},formula:{value:`gain * ${xn} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${xn} * mean(gain * g * ${x" +
  "n})) / ${bn}`,`g * ${xn}`,`g`]},inferShape([e,...t]){let[,n]=nn(e);return t.forEach((t,r)=>{if(!Gt(t,[n]))thro" +
  "w rn(r+1,t,`[${n}] for ${M(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.sha" +
  "pe;for(let s=0;s<a;s++){let{normal:a}=Cn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Dn(t,e,1)*a[e]+Dn(n,e,0)}},b" +
  "ackward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data." +
  "slice(o,o+s);if(i===2){kn(l,void 0,a.data);continue}let u=Cn(e,c,n),d=l.map((e,n)=>e*Dn(t,n,1));i===1?kn(l,u.n" +
  "ormal,a.data):On(u,d,a.data,o)}}};function Cn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Tn(i);for(" +
  "let t=0;t<e;t++)i[t]/=a;let o=En(i);for(let t=0;t<e;t++)i[t]-=o;let s=En(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Ma" +
  "th.max(s,wn));return{normal:i.map(e=>e*c),slope:c/a}}var wn=1e-300;function Tn(e){let t=e.reduce((e,t)=>Math.m" +
  "ax(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function En(e){return e.reduce((e,t)=>e+t,0)/e.length}function " +
  "Dn(e,t,n){return e===void 0?n:e.data[t]}function On({normal:e,slope:t},n,r,i){let a=En(n),o=En(n.map((t,n)=>t*" +
  "e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function kn(e,t,n){for(let r=0;r<e.length;r++)n[r]" +
  "+=e[r]*(t?.[r]??1)}function An(e){pe(e,jn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{nam" +
  "e:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[nn(e)[0],1],fo" +
  "rward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t" +
  "];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);f" +
  "or(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var jn={name:v,symbol:v,divisor:b,formula:_e},Mn=An({name:`mean`,symbol" +
  ":`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Nn=$t({name:`multiply`,symbol:`×" +
  "`,arity:[2,1/0],value:(e,t)=>Pn(e,t),derivative:(e,t,n)=>Pn(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`" +
  "]}});function Pn(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Fn=$t({name:`" +
  "scale`,symbol:`·`,arity:[1,1],rules:{factor:w(`scaling factor`,1)},value:([e],t,{factor:n})=>n*e.data[t],deriv" +
  "ative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),In={name:`slice`,family:`com" +
  "bination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:T(`first unit, counted from 0`,0,0),to:T(`end unit," +
  " exclusive`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:t,to:n}){let[i,a]=" +
  "nn(e);if(t<n&&n<=a)return[i,n-t];throw new r({what:`slice does not fit`,found:`units ${t} to ${n}`,expected:`f" +
  "rom < to ≤ ${a} for ${M(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n" +
  "}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward(" +
  "{inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e." +
  "shape[1]+t+r]+=n[a*i+r]}},Ln={...$t({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],deri" +
  "vative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blo" +
  "cks the gradient by definition`},Rn=D(`combination`,[an,$t({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t" +
  "],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Nn,s" +
  "n,Fn,on,In,An({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Mn,cn,Sn,mn,Ln" +
  ",{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:le(`weigh" +
  "t of each input, in order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weigh" +
  "ts:t}){if(e.forEach((e,t)=>{if(e.length>0)throw rn(t,e,`a scalar, as a loss is`)}),t.length===e.length)return[" +
  "];throw new r({what:`wrong count of weights`,found:t.length,expected:`${e.length}, one for each input`})},forw" +
  "ard({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({a" +
  "ttributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function zn(e,t,n){return ue(e,Bn(t,n),n,`option`)" +
  "}function Bn(e,t){return s(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function P(e," +
  "t,n,r){o(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&de(t[i],i,a,n,r)}function Vn(e,t){" +
  "_(e,`rules`,C),_(t,`defaults`,C);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]" +
  "}:n]);return Object.fromEntries(n)}function F(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or " +
  "more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Hn(e,t){return{meaning:e,default:t,expe" +
  "cted:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function Un(e,t,n){if(Number" +
  ".isInteger(e)&&e>=0&&e<n)return e;throw new r({what:`not a class index`,where:`target of row ${t}`,found:e,exp" +
  "ected:`a whole number from 0 to ${n-1}`})}var Wn=[`sum`,`mean`,`batch-mean`];function I(e){pe(e,Kn,`loss`);let" +
  "{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,s" +
  "ymbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:Gn(e.reduction)},formula:Jn(a),sca" +
  "lar:e,inferShape:([e,t])=>Yn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;" +
  "for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*qn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}]" +
  ",attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*qn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e]," +
  "a)},...o!==void 0&&{formulaFor(e){let n=o(e);return _(n,`formula`,Kn.formula,t),Jn(n)}},...s!==void 0&&{branch" +
  "es({inputs:[{data:e},{data:n}],attributes:r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);_(o,`side`,y," +
  "t),i.push(o)}}}}}function Gn(e,t=Wn){return ce(`how entry losses are reduced`,t,e)}var Kn={name:v,symbol:E(v)," +
  "rules:E(he),reduction:{expected:`one of ${Wn.join(`, `)}`,allows:e=>Wn.includes(e)},value:b,derivative:b,targe" +
  "tDerivative:b,formula:ye(`value`,`derivative`,`targetDerivative`),formulaFor:E(b),side:E(b)};function qn(e,t){" +
  "let{reduction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/j(t)}function Jn({value:e,derivative:t" +
  ",targetDerivative:n}){return{value:e,derivatives:[t,n]}}function Yn(e,t){if(Gt(e,t))return[];throw new r({what" +
  ":`prediction and target differ in shape`,found:M(t),expected:M(e)})}var Xn=I({name:`binary-cross-entropy`,redu" +
  "ction:`mean`,value:(e,t)=>-(t*Zn(Math.log(e))+(1-t)*Zn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-" +
  "e),1e-12),targetDerivative:e=>Zn(Math.log1p(-e))-Zn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 " +
  "- t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y)" +
  ", -100) - max(log(y), -100)`}});function Zn(e){return Math.max(e,-100)}var Qn=I({name:`binary-cross-entropy-wi" +
  "th-logits`,reduction:`mean`,value:(e,t)=>A(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>" +
  "e>0?1-t-k(-e):k(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(" +
  "-y)) - t`,targetDerivative:`-y`}}),$n=I({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t)" +
  ",derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetD" +
  "erivative:`t - y`}}),er=I({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>A(-t" +
  ",tr(1-t*e)),targetDerivative:(e,t)=>A(-e,tr(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < " +
  "1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function tr(e){return Math." +
  "max(0,Math.sign(e))}var nr=I({name:`huber`,rules:{delta:oe(`error where quadratic becomes linear`,1)},reductio" +
  "n:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>r" +
  "r(e-t,n),targetDerivative:(e,t,{delta:n})=>rr(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, " +
  "delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y" +
  ", -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function rr(e,t){return Math.min" +
  "(Math.max(e,-t),t)}var ir=I({name:`kullback-leibler`,rules:{prediction:ce(`form of the prediction`,[`probabili" +
  "ty`,`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?or(e):t*(Math.log(t)" +
  "-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?or(e):-t/e,targetD" +
  "erivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:ar(`log(y)`,`-t / y`),fo" +
  "rmulaFor:({prediction:e})=>e===`logarithm`?ar(`y`,`-t`):ar(`log(y)`,`-t / y`)});function ar(e,t){return{value:" +
  "`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function or(e){return N" +
  "umber.isNaN(e)?NaN:0}var sr=I({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivati" +
  "ve:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y" +
  " - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),cr=I({name:`mean-squared-error`,reduction:" +
  "`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y -" +
  " t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),lr={name:`softmax-cross-entropy`,family:`l" +
  "oss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:ce(`format of a target row`,[`index`,`distribution`" +
  "],`index`),reduction:Gn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[" +
  "`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)thr" +
  "ow pr(`prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Gt(t,r))return[];throw pr(`ta" +
  "rget`,t,`${M(r)} for the logits ${M(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}})" +
  "{let[a,o]=e.shape,s=e.data;r===`index`&&t.data.forEach((e,t)=>Un(e,t,o));let c=ur(t,o,r),l=0;for(let e=0;e<a;e" +
  "++){let t=e*o,n=Xe(s,t,t+o);for(let r=t;r<t+o;r++)l+=A(-$e(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backwa" +
  "rd({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?dr" +
  "(e,ur(t,e.shape[1],n),s,o):n===`distribution`&&fr(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};fu" +
  "nction ur({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function dr({shape:[e,t],data:n}" +
  ",r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Xe(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){le" +
  "t t=r(o,l),u=Ze(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*Qe(n,e+l,s))}}}function fr({shape:[e,t],data:n},r,i){for(le" +
  "t a=0;a<e;a++){let e=a*t,o=Xe(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*$e(n,a,o)}}function pr(e,t,n){return" +
  " new r({what:`shapes do not fit`,where:`softmax-cross-entropy ${e}`,found:M(t),expected:n})}var mr=D(`loss`,[$" +
  "n,cr,sr,nr,Xn,Qn,lr,er,ir]);function hr(e,t=be(e,`operation`)){s(e,t,`field`),me(e,vr,t)}var gr=[`weighted-sum" +
  "`,`activation`,`combination`,`loss`],_r={expected:`true or false`,allows:e=>typeof e==`boolean`},vr={name:v,fa" +
  "mily:{expected:`one of ${gr.join(`, `)}`,allows:e=>gr.includes(e)},symbol:{expected:`a text, which may be empt" +
  "y`,allows:e=>typeof e==`string`},roles:re,arity:ge,rules:he,formula:_e,formulaFor:E(b),facts:E(ve),inferShape:" +
  "b,origin:E(b),couples:E(_r),forward:b,backward:b,branches:E(b),exempt:E(v),stochastic:E(_r),constantInputs:E(b" +
  ")},yr={name:`weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpo" +
  "se:se(`weights are [in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`" +
  "1`]},inferShape(e,{transpose:t}){let n=xr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length" +
  "!==2)throw Or(`value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw Or(`value ${a}`,o,`the batch size $" +
  "{r} of ${M(e[0])}`);let[c,l]=Sr(s,t);if(l!==o[1])throw Or(`weight ${a}`,s,`weights for the ${o[1]} units of ${" +
  "M(o)}`);if(a>0&&c!==i)throw Or(`weight ${a}`,s,`weights to ${i} units, as weight 0`);i=c}let a=e.at(2*n);retur" +
  "n a!==void 0&&Dr(a,i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let r=xr(e),[i,a]=t.shape;C" +
  "r(t,e.at(2*r));for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let " +
  "e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=" +
  "r}}},backward(e,t,n,r){let i=xr(e.inputs);n<i?wr(e,t,n,r):n<2*i?Tr(e,t,n-i,r):Er(t,r)}};function br(e){let t=x" +
  "r(e);return{values:e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}function xr({length:e}){return e>>1}functi" +
  "on Sr(e,t){if(_(e,`shape of weights`,ne),e.length===0)return[1,1];if(e.length!==2)throw Or(`weight`,e,`a scala" +
  "r or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function Cr({shape:[e,t],data:n},r){if(r===void 0)" +
  "n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r." +
  "data[e]}function wr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[xr(e)+i].data,l=e[i].shape[1]" +
  ",[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<" +
  "l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Tr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i]" +
  ".data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[" +
  "e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Er({shape:[e,t],data:n},r){let i=r.data.lengt" +
  "h===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Dr(e,t){if(!(e.length===0||e.le" +
  "ngth===1&&e[0]===t))throw Or(`bias`,e,`a scalar or the shape [${t}]`)}function Or(e,t,n){return new r({what:`s" +
  "hapes do not fit`,where:`weighted-sum ${e}`,found:M(t),expected:n})}var kr=D(`operation`,[yr,...Rn,...gt,...mr" +
  "]);function Ar(e){if(!Number.isFinite(e))throw new r({what:`bad learning rate`,found:e,expected:`a finite numb" +
  "er`})}function jr(e){let t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;retu" +
  "rn{formula:Lr(e),constants:Object.assign({},...e.map(({constants:e})=>e)),...Fr(e),init(e){return _(e,`size`,t" +
  "e),Object.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;Rr(s,i," +
  "a,n),Ar(o.learningRate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e" +
  "=0;e<s;e++)t[e]-=r[e]}}}function Mr(e,t){_(e,`pieces`,S,t),e.forEach((e,n)=>{_(e,`piece ${n}`,Nr,t),_(e.descri" +
  "be(`g`),`description of piece ${n}`,Pr,t)})}var Nr={expected:`an object of the functions describe and apply, a" +
  "nd of slots and constants if it has any`,allows:e=>c(e)&&[e.describe,e.apply].every(b.allows)&&[e.slots,e.cons" +
  "tants].every(e=>e===void 0||c(e))},Pr={expected:`an object of the direction, a text, and of lines, a list of t" +
  "exts, if it has any`,allows:e=>c(e)&&v.allows(e.direction)&&(e.lines===void 0||re.allows(e.lines))};function F" +
  "r(e){let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e" +
  ".length?{kernels:t}:{}}function Ir(e,t){return e?[t]:[]}function Lr(e){let t=[],n=`g`;for(let r of e){let e=r." +
  "describe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Rr(e,t,n,r){i" +
  "f(t.length!==e)throw zr(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw zr(`state/${t" +
  "}`,r,e)}}function zr(e,t,n){return new r({what:`wrong size for this parameter`,where:e,found:t,expected:`${n} " +
  "numbers`})}var Br=ce(`whose definition to follow`,[`pytorch`,`keras`],`pytorch`);function Vr(e){pe(e,Hr,`optim" +
  "iser`);let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Br},o=(e={},n=t)=>{let o=Bn(e,n),s=o." +
  "convention===`keras`?r:void 0,c=i(zn(a,{...s,...o},n));return Mr(c,n),jr(c)};return{name:t,title:n,options:a,f" +
  "ormula:o().formula,create:o}}var Hr={name:v,title:v,options:he,keras:E({expected:`an object of names and value" +
  "s`,allows:c}),pieces:b};function Ur(e,t,n,r){_(e,`optimiser`,Wr,t);let i=(n={},i=t)=>e.create({...r,...Bn(n,i)" +
  "},i);return{name:t,title:n,options:Vn(e.options,r),formula:i().formula,create:i}}var Wr={expected:`an optimise" +
  "r`,allows:e=>c(e)&&b.allows(e.create)&&he.allows(e.options)};function Gr(e=0){let t=e===0?`η`:`η / (1 + k · δ)" +
  "`;return{constants:{δ:e},describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyF" +
  "rom:0}:{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1" +
  "+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}function Kr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,w" +
  "rite:e=>`√(${e} + ε)`}:{inside:0,outside:e,epsilon:e,write:e=>`(√${e} + ε)`}}function qr(e,t){return{name:e,co" +
  "unt:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}}function Jr(e,t){return{slots:{squares:e},constants:{ε:t.ep" +
  "silon},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:qr(`summed-squares`,[" +
  "t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i" +
  "[r]+t.inside)+t.outside}}}function Yr(e,t){return t===`keras`?Zr(e):Xr(e)}function Xr(e){return Ir(e>0,{consta" +
  "nts:{λ:e},describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:qr(`coupled-decay`,[e]),apply(t,n){" +
  "for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Zr(e){return Ir(e>0,{constants:{λ:e},describe:e=>({lines:[" +
  "`p ← (1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningR" +
  "ate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var Qr=Vr" +
  "({name:`adagrad`,title:`Adagrad`,options:{lrDecay:F(`learning rate decay`,0),initialAccumulator:F(`initial sum" +
  " of squares`,0),epsilon:F(`numerical stability term`,1e-10),weightDecay:F(`weight decay coefficient`,0)},keras" +
  ":{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[" +
  "...Yr(i.weightDecay,r),Jr(t,Kr(n,r)),Gr(e)]});function $r(e){let t=new Float64Array(ti).fill(NaN),n=0,r=1;retu" +
  "rn i=>{let a=i%ti,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}function ei(e){retu" +
  "rn Math.log(2**-54)/Math.log(e)}var ti=256;function ni({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let" +
  " a=i===`keras`,[o,s]=[$r(e),$r(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β" +
  "₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u " +
  "← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ)" +
  ")`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,steadyFrom:ei(Math.max(e,t)" +
  "),settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i" +
  "+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s" +
  "(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p" +
  "[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var ri={beta1:Hn(`decay rate of the first moment`,.9),beta2:Hn(`" +
  "decay rate of the second moment`,.999),epsilon:F(`numerical stability term`,1e-8),amsgrad:se(`whether to use t" +
  "he maximum second moment`,!1)},ii=Vr({name:`adam`,title:`Adam`,options:{...ri,weightDecay:F(`weight decay coef" +
  "ficient`,0)},keras:{epsilon:1e-7},pieces:e=>[...Yr(e.weightDecay,e.convention),ni(e),Gr()]}),ai=Vr({name:`adam" +
  "w`,title:`AdamW`,options:{...ri,weightDecay:F(`weight decay coefficient`,.01)},keras:{epsilon:1e-7,weightDecay" +
  ":.004},pieces:e=>[...Zr(e.weightDecay),ni(e),Gr()]}),oi=Ur(ii,`amsgrad`,`AMSGrad`,{amsgrad:!0});function si({m" +
  "omentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ" +
  " · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:" +
  "`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n," +
  "r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r" +
  "[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var ci=Vr({name:`sgd`,title:`Gradient descent`,options:{momentum:Hn(`momentum co" +
  "efficient`,0),dampening:Hn(`dampening for momentum`,0),nesterov:se(`whether to use Nesterov momentum`,!1),weig" +
  "htDecay:F(`weight decay coefficient`,0)},pieces(e){let{momentum:t,dampening:n,nesterov:i,convention:a}=e;if(i&" +
  "&(t===0||n>0))throw new r({what:`nesterov needs a velocity without dampening`,found:{momentum:t,dampening:n},e" +
  "xpected:`momentum above 0 and dampening 0`});let o=Ir(t>0,si({momentum:t,dampening:n,nesterov:i})),s=a===`kera" +
  "s`?[Gr(),...o]:[...o,Gr()];return[...Yr(e.weightDecay,a),...s]}}),li=Ur(ci,`momentum`,`Momentum`,{momentum:.9}" +
  "),ui=Ur(ci,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function di(e,t){return{slots:{squares:0},constant" +
  "s:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),k" +
  "ernel:qr(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i+" +
  "+)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function fi(e,t){return{slots:{square" +
  "s:0,mean:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ" +
  ") · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:qr(`averaged-variance`,[e,1-e,t.inside,t.o" +
  "utside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o" +
  "[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var pi=D(`optimiser`,[ci,li,ui" +
  ",Qr,Vr({name:`rmsprop`,title:`RMSprop`,options:{rho:Hn(`decay rate of the mean square`,.99),momentum:Hn(`momen" +
  "tum coefficient`,0),centered:se(`whether to divide by the standard deviation`,!1),epsilon:F(`numerical stabili" +
  "ty term`,1e-8),weightDecay:F(`weight decay coefficient`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum" +
  ":t,centered:n,epsilon:r,convention:i,...a}){let o=Kr(r,i),s=Ir(t>0,si({momentum:t}));return[...Yr(a.weightDeca" +
  "y,i),n?fi(e,o):di(e,o),...i===`keras`?[Gr(),...s]:[...s,Gr()]]}}),ii,ai,oi]);function mi(e,t,n){let r=Ce(e,pi," +
  "n).create(t,n);return _(r,`updater`,hi,n),r}var hi={expected:`an object of the functions init and update`,allo" +
  "ws:e=>c(e)&&[e.init,e.update].every(b.allows)};function gi({length:e}){return{expected:`a list of ${e} numbers" +
  "`,allows:t=>x(t)&&t.length===e}}var _i=D(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · " +
  "sign(w)`,value(e,t){_(e,`weights`,S),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);re" +
  "turn t*n},accumulate(e,t,n){_(e,`weights`,S),_(t,`strength`,y),_(n,`gradient`,gi(e));for(let r=0;r<e.length;r+" +
  "+)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){_(e,`weig" +
  "hts`,S),_(t,`strength`,y);let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){_(e," +
  "`weights`,S),_(t,`strength`,y),_(n,`gradient`,gi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function vi(e" +
  "){pe(e,yi,`schedule`);let{factor:t,...n}=e;return{...n,create(e={},r=n.name){let i=t(zn(n.options,e,r));return" +
  " _(i,`factor`,b,r),i}}}var yi={name:v,title:v,formula:v,options:he,factor:b},bi=vi({name:`constant`,title:`Con" +
  "stant`,formula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),xi=vi({name:`cosine`,title:`C" +
  "osine`,formula:`lr · ½(1 + cos(πk / T))`,options:{steps:T(`T: step at which the rate reaches 0`,1,1e3)},factor" +
  ":({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),Si=vi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`" +
  ",options:{gamma:F(`decay factor per step`,.99)},factor:({gamma:e})=>t=>e**t}),Ci=vi({name:`linear`,title:`Line" +
  "ar`,formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:T(`T: length of the decay in steps`,1,1e3),e" +
  "nd:F(`final factor`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),wi=D(`schedule`,[bi,vi({name:`s" +
  "tep`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:T(`steps between drops`,1,100),gamma:F(`decay fa" +
  "ctor per drop`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),Si,Ci,xi,vi({name:`warm-up`,title:`War" +
  "m-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:T(`n: number of warm-up steps`,1,100)},factor:({steps:" +
  "e})=>t=>Math.min(1,(t+1)/e)})]);function Ti(e,t,n){let r=Ce(e,wi,n).create(t,n);return _(r,`factor`,b,n),r}var" +
  " Ei=globalThis.kernels.float32,Di=globalThis.kernels.float64,Oi={end:[],gather:[`into`,`table`,`rowBytes`,`lan" +
  "es`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasSte" +
  "p`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`" +
  "columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`" +
  "stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`," +
  "`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes" +
  "`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y" +
  "`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`f" +
  "actor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`b" +
  "ytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`" +
  ",`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:" +
  "[`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`" +
  ",`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon" +
  "`,`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBac" +
  "k:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`," +
  "`y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`cla" +
  "sses`,`byRows`],checkFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`," +
  "`bytes`,`numbers`],descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`numb" +
  "er`]},ki=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`" +
  "mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Ai=[`half-squared-error`,`mean-squared-error`,`mean-ab" +
  "solute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler prob" +
  "ability`,`kullback-leibler logarithm`],ji=[`done`,`l1`,`l2`,`norm`,`value`],Mi=[`rate`,`coupled-decay`,`decoup" +
  "led-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`,`greatest-mom" +
  "ents`],Ni=[`program`,`loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`number" +
  "sOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waite" +
  "d`,`batchRows`,`batchStart`,`numbersNow`],L={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,f" +
  "irstStep:136,random:144,frameSize:176},Pi=class extends r{name=`Uncompilable`;node;constructor(e,t,n){super({w" +
  "hat:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Fi=class extends r{name=`NonFinite" +
  "Fault`;node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${t}`,found:r,expec" +
  "ted:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function Ii(e,t){if(Number.isFinite" +
  "(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.every(Number.isFinite)))return;for(let n of e." +
  "nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new Fi(n.id,t,`va" +
  "lue`,e)}let n=Li(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)throw n;for(l" +
  "et n of[...e.nodes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void " +
  "0)throw new Fi(n.id,t,`gradient`,e)}}function Li(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)),!Number" +
  ".isFinite(r))return new Fi(i,t,`value`,r)}function Ri(e){if(!(e instanceof r)){let t=e instanceof Error?e.mess" +
  "age:String(e);return{type:`error`,message:t,what:t}}let{message:t,what:n,where:i,found:a,expected:o,nearest:s}" +
  "=e,c={message:t,what:n,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Fi?{...c,t" +
  "ype:`non-finite`,node:e.node,step:e.step}:e instanceof Pi?{...c,type:`uncompilable`,node:e.node}:{...c,type:`f" +
  "ault`}}var zi=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;t" +
  "his.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Bi({values:e,gradients:t},n){let r=[...e.tenso" +
  "rs,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=" +
  "0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array" +
  ".from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Vi=class{pos" +
  "itions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e.ha" +
  "s(e)}};function Hi({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function R(e){return t" +
  "ypeof e==`function`}function Ui(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Object" +
  ".create(Error.prototype),t.prototype.constructor=t,t}var Wi=Ui(e=>function(t){e(this),this.message=t?`${t.leng" +
  "th} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.nam" +
  "e=`UnsubscriptionError`,this.errors=t});function Gi(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var z=c" +
  "lass e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=null}unsubsc" +
  "ribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isArra" +
  "y(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(R(n))try{n()}catch(t){e=" +
  "t instanceof Wi?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{Ji(t)}catc" +
  "h(t){e??=[],t instanceof Wi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Wi(e)}}add(t){if(t&&t!==this){if(th" +
  "is.closed)Ji(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(this._final" +
  "izers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t.i" +
  "ncludes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_remo" +
  "veParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Gi(t,e)}remove(t){let{_finaliz" +
  "ers:n}=this;n&&Gi(n,t),t instanceof e&&t._removeParent(this)}};z.EMPTY=(()=>{let e=new z;return e.closed=!0,e}" +
  ")();var Ki=z.EMPTY;function qi(e){return e instanceof z||e&&`closed`in e&&R(e.remove)&&R(e.add)&&R(e.unsubscri" +
  "be)}function Ji(e){R(e)?e():e.unsubscribe()}var Yi={onUnhandledError:null,onStoppedNotification:null,Promise:v" +
  "oid 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Xi={setTimeout(e,t,...n){let{deleg" +
  "ate:r}=Xi;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=Xi" +
  ";return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function Zi(e){Xi.setTimeout(()=>{let{onUnhandledE" +
  "rror:t}=Yi;if(t)t(e);else throw e})}function Qi(){}var $i=na(`C`,void 0,void 0);function ea(e){return na(`E`,v" +
  "oid 0,e)}function ta(e){return na(`N`,e,void 0)}function na(e,t,n){return{kind:e,value:t,error:n}}var ra=null;" +
  "function ia(e){if(Yi.useDeprecatedSynchronousErrorHandling){let t=!ra;if(t&&(ra={errorThrown:!1,error:null}),e" +
  "(),t){let{errorThrown:e,error:t}=ra;if(ra=null,e)throw t}}else e()}function aa(e){Yi.useDeprecatedSynchronousE" +
  "rrorHandling&&ra&&(ra.errorThrown=!0,ra.error=e)}var oa=class extends z{constructor(e){super(),this.isStopped=" +
  "!1,e?(this.destination=e,qi(e)&&e.add(this)):this.destination=ma}static create(e,t,n){return new ua(e,t,n)}nex" +
  "t(e){this.isStopped?pa(ta(e),this):this._next(e)}error(e){this.isStopped?pa(ea(e),this):(this.isStopped=!0,thi" +
  "s._error(e))}complete(){this.isStopped?pa($i,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.clo" +
  "sed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e)" +
  "{try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}finally" +
  "{this.unsubscribe()}}},sa=Function.prototype.bind;function ca(e,t){return sa.call(e,t)}var la=class{constructo" +
  "r(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){da(e)}}error(" +
  "e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){da(e)}else da(e)}complete(){let{partialObser" +
  "ver:e}=this;if(e.complete)try{e.complete()}catch(e){da(e)}}},ua=class extends oa{constructor(e,t,n){super();le" +
  "t r;if(R(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&Yi.useDeprecatedNextCon" +
  "text?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&ca(e.next,t),error:e.error&&ca(e" +
  ".error,t),complete:e.complete&&ca(e.complete,t)}):r=e}this.destination=new la(r)}};function da(e){Yi.useDeprec" +
  "atedSynchronousErrorHandling?aa(e):Zi(e)}function fa(e){throw e}function pa(e,t){let{onStoppedNotification:n}=" +
  "Yi;n&&Xi.setTimeout(()=>n(e,t))}var ma={closed:!0,next:Qi,error:fa,complete:Qi},ha=typeof Symbol==`function`&&" +
  "Symbol.observable||`@@observable`;function ga(e){return e}function _a(e){return e.length===0?ga:e.length===1?e" +
  "[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e)}lift(t){le" +
  "t n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=ba(e)?e:new ua(e,t,n);return ia(()=>{let{" +
  "operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e)" +
  "{try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=va(t),new t((t,n)=>{let r=new ua({ne" +
  "xt:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return " +
  "this.source?.subscribe(e)}[ha](){return this}pipe(...e){return _a(e)(this)}toPromise(e){return e=va(e),new e((" +
  "e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function va(e){return e??Yi.Prom" +
  "ise??Promise}function ya(e){return e&&R(e.next)&&R(e.error)&&R(e.complete)}function ba(e){return e&&e instance" +
  "of oa||ya(e)&&qi(e)}function xa(e){return R(e?.lift)}function Sa(e){return t=>{if(xa(t))return t.lift(function" +
  "(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}" +
  "function Ca(e,t,n,r,i){return new wa(e,t,n,r,i)}var wa=class extends oa{constructor(e,t,n,r,i,a){super(e),this" +
  ".onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,thi" +
  "s._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n" +
  "?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!t" +
  "his.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)" +
  "==null||e.call(this)}}},Ta=Ui(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object u" +
  "nsubscribed`}),Ea=class extends B{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observe" +
  "rs=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Da(this,this);return t.operat" +
  "or=e,t}_throwIfClosed(){if(this.closed)throw new Ta}next(e){ia(()=>{if(this._throwIfClosed(),!this.isStopped){" +
  "this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){ia" +
  "(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observe" +
  "rs:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){ia(()=>{if(this._throwIfClosed(),!this.isStopped){t" +
  "his.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=thi" +
  "s.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubsc" +
  "ribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._c" +
  "heckFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=th" +
  "is;return t||n?Ki:(this.currentObservers=null,r.push(e),new z(()=>{this.currentObservers=null,Gi(r,e)}))}_chec" +
  "kFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable" +
  "(){let e=new B;return e.source=this,e}};Ea.create=(e,t)=>new Da(e,t);var Da=class extends Ea{constructor(e,t){" +
  "super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}err" +
  "or(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.c" +
  "omplete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Ki}};function Oa(e){return!!e&&(e in" +
  "stanceof B||R(e.lift)&&R(e.subscribe))}function ka(e,t){return Sa((n,r)=>{let i=0;n.subscribe(Ca(r,n=>{r.next(" +
  "e.call(t,n,i++))}))})}function Aa(e,t){return new B(n=>{let r=new Map,i=[],a=new z,o=-1,s=()=>{if(i===t())retu" +
  "rn;let e=a;i=t(),r.clear(),a=new z;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e.objectiveWeig" +
  "ht*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e===o||i.lengt" +
  "h===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete(" +
  ")}}))})}var ja={expected:`true or false`,allows:e=>typeof e==`boolean`},Ma={expected:`a finite number`,allows:" +
  "Number.isFinite},Na={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0},Pa={expected:`a" +
  " number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},Fa={expected:`a number, 0 or more`,allows:e=>typeof e" +
  "==`number`&&e>=0},Ia={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e>0},La={expecte" +
  "d:`a whole number, 0 or more`,allows:e=>Number.isSafeInteger(e)&&e>=0},Ra={expected:`a list`,allows:Array.isAr" +
  "ray},za={expected:`an object of names and values`,allows:c},Ba={expected:``,allows:()=>!0};function Va({expect" +
  "ed:e,allows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Ha(e,t){return{expected:" +
  "t,allows:t=>typeof t?.[e]==`function`}}function Ua(e,t){if(typeof e!=`function`)throw new r({what:`not a funct" +
  "ion`,where:t,found:e,expected:`a function`})}var Wa=class{held=Ga;#e;#t=Ga;#n=Ga;#r;constructor(e){this.#e=e}g" +
  "et any(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n" +
  "}release(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,t" +
  "his.held=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]" +
  "of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.d" +
  "ata.length&&(this.#r=N(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?" +
  "0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Ga=new Map,Ka=c" +
  "lass{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new B(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>" +
  "{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(thi" +
  "s.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next" +
  "(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complet" +
  "e()}},qa=class extends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return " +
  "this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf" +
  "(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Ja=class{id;op;attr" +
  "ibutes;position;rank;shape;units;inputs;edges=[];operation;changed=new qa;objectiveWeight=0;flows=!1;propagati" +
  "on;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`" +
  "string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.r" +
  "ank=e.rank,this.shape=e.shape,this.units=Wt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return th" +
  "is.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchUp(" +
  "),this.current!==void 0)return this.current;throw new r({what:`no value yet`,where:this.id,expected:this.missi" +
  "ng()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new r({what" +
  ":`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueLis" +
  "tener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new Ka" +
  "({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.position)?void 0:" +
  "this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r?" +
  "?=new Ka({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.propagation.ens" +
  "ureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkU" +
  "nit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value" +
  "$:this.value$.pipe(ka(t)),gradient$:this.gradient$.pipe(ka(t))}}get clamped(){return this.clamps?.any??!1}get " +
  "held(){return this.clamps?.held??Ga}clamp(e,t){if(!Number.isFinite(e))throw new r({what:`not a value to hold`," +
  "where:this.id,found:e,expected:`a finite number`});this.#o(n=>{n.hold(e,t)},t)}ablate(e){this.clamp(0,e)}relea" +
  "se(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollB" +
  "ack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.leng" +
  "th!==e.data.length&&(this.#t=N(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;" +
  "e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}" +
  "get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(" +
  "e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&" +
  "&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0" +
  "}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.compl" +
  "ete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Gt(t.shape,e)?t:N(" +
  "e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e" +
  "=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<thi" +
  "s.units))throw new r({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0 to ${this.unit" +
  "s-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Wa(this.units),e(" +
  "this.clamps),this.propagation.due(this)})}};function Ya(e,{id:t,shape:n,units:i}){let a=Qa(e,t),o=`${M(n)}${n[" +
  "0]===-1?` or its numbers row by row`:``}`,s=()=>new r({what:`values do not fit`,where:t,found:a.length>0||type" +
  "of e==`number`||Kt(e)?M(a):e,expected:o});if(n[0]!==-1){if(ArrayBuffer.isView(e)&&a[0]===j(n)||Gt(a,n))return " +
  "n;throw s()}if(a.length===2&&a[1]===i)return a;let c=j(a);if(a.length<2&&c>0&&c%i===0)return[c/i,i];throw s()}" +
  "function Xa(e,t,n){let r=Kt(e)?e.data:e;r instanceof Float64Array?t.set(r):Zt(r,Xt(r),t,n)}function Za(e,t,n){" +
  "let r=n===void 0?Qa(e,t):Ya(e,n),i=new Float64Array(Qt(r,t));return Xa(e,i,t),{shape:r,data:i}}function Qa(e,t" +
  "){return Kt(e)?(qt(e,t),e.shape):Xt(e)}var $a=class extends Ja{family;symbol;times=0;#e=new z;#t;#n;#r;#i;cons" +
  "tructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!=" +
  "=void 0&&this.#s(Za(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}w" +
  "rite(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=this.blank(t);r.dat" +
  "a.set(n),e(r.data),this.#s(r)})}connect(e){_(e,`source`,Ha(`subscribe`,`an Observable`),this.id);let t=e.subsc" +
  "ribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get given" +
  "(){return this.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,thi" +
  "s.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation.rolesChanged()}" +
  "get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.given,t=t" +
  "his.#t??(e===void 0?void 0:Jt(e));return t!==void 0&&(this.times++,this.clamps?.advance(),this.#t=void 0,this." +
  "#r=this.#n,this.#n=this.clamped?Jt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.roll" +
  "Back(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${" +
  "this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==" +
  "void 0?N(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Ya(e,this),n=this.blank(t);return Xa(e,n.dat" +
  "a,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.rep" +
  "ortError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},eo=class extends r{name=`GraphFault`;faults;con" +
  "structor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...ro(t),what:`${t.what}${n}`,nearest:" +
  "t.nearest}),this.faults=e}},to=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e()}catch(e){if(!(e" +
  " instanceof r))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new r(e())})}stop(){if(this.#e.l" +
  "ength>0)throw new eo(this.#e)}};function no(e,t,n){let i=e instanceof Error?e:Error(String(e)),a=e instanceof " +
  "r?ro(e):{what:`${n} failed: ${i.message}`},o=a.where===void 0?`node ${t}`:`node ${t}, ${a.where}`;return new r" +
  "({...a,where:o},{cause:i})}function ro({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,." +
  "..n===void 0?{}:{found:n}}}function io(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return " +
  "_(i,`origin`,ao,e.name),i}}var ao={expected:`the index of an input and of a unit of it`,allows:e=>Array.isArra" +
  "y(e)&&e.length===2&&e.every(Number.isSafeInteger)},oo=class extends z{source;consumer;index;position;#e;constr" +
  "uctor(e,t,n,r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed" +
  ".subscribe(this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe" +
  "(){this.closed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!" +
  "t.flows||!t.hasValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index," +
  "e)}catch(e){throw no(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gr" +
  "adient,n={shape:e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this" +
  ".source.gradient$.pipe(ka(()=>this.contribution()))}},so=class extends Ja{operation;family;symbol;frozen=!1;ca" +
  "ll;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol" +
  ",this.#t={attributes:this.attributes,inputs:n.map(()=>lo),output:lo,training:!1,draw:0},this.call=this.#t,n.fo" +
  "rEach((e,t)=>e.edges.push(new oo(e,this,t,r)))}get flow(){return this.#e??=co(this),this.#e}recompute(){if(thi" +
  "s.clamps?.advance(),!this.#i())return!1;let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this" +
  ".blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#r=" +
  "!0,no(e,this.id,this.op)}return this.become(this.clamped?Jt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rol" +
  "lBack():super.rollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t.output=e??lo,e!==void 0&&this.clampe" +
  "d&&(this.#t.output=N(e.shape),this.operation.forward(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue" +
  ");return e===void 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){" +
  "let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[" +
  "0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};function co({operation:e,attribute" +
  "s:t,inputs:n,units:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e})=>e),a=io(e);try{return a&&Array.f" +
  "rom({length:r},(e,n)=>a(n,i,t))}catch{return}}var lo={shape:[0],data:new Float64Array};function uo(e,t){return" +
  " new B(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)}," +
  "complete:i})),n.next(e()),i()})}var fo=200;function po(e,...t){return e+t.map(e=>`/${mo(String(e))}`).join(``)" +
  "}function mo(e){return(e.length>fo?`${e.slice(0,fo)}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var ho=[`i" +
  "nput`,`target`,`parameter`];function go(e,t){if(!(typeof e==`string`&&e.length>0&&e.length<=200))throw new r({" +
  "what:`not an id`,where:t,found:e,expected:`a text of 1 to 200 characters`})}function _o(e){return ho.includes(" +
  "e)}function vo({op:e},t){if(typeof e!=`string`)return hr(e,t),e;if(!_o(e)){if(kr.has(e))return kr.get(e);throw" +
  " new r({what:`unknown operation`,where:t,found:e,expected:`the name of an operation`,nearest:i(e,[...ho,...kr." +
  "names])})}}function yo({attributes:e=So},t,n){return ue(t?.rules??So,e,n)}function bo({id:e,inputs:t},n,i){let" +
  "[a,o]=n?.arity??[0,0];if(t.length>=a&&t.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to" +
  " ${o}`;throw new r({what:`wrong count of inputs of ${e}`,where:i,found:t.length,expected:s})}function xo(e,t,n" +
  "){let{id:i,operation:a,attributes:o}=e;if(a===void 0)return wo(e,n??`node ${i}`);try{let e=a.inferShape(t.map(" +
  "e=>e.shape),o);return _(e,`shape`,Co,a.name),e}catch(e){if(!(e instanceof r))throw e;let o=t.map(e=>`${e.id} $" +
  "{M(e.shape)}`).join(`, `),s=[n,e.where].filter(e=>e!==void 0).join(`, `);throw new r({...ro(e),what:`${e.what}" +
  ": node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var So={},Co={expected:`a list of sizes`,allows:e=>A" +
  "rray.isArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function wo({id:e,op:t,units:n,value:i},a)" +
  "{if(t===`parameter`)return To(e,i,a);if(!Number.isSafeInteger(n)||n===void 0||n<1)throw new r({what:`width of " +
  "${e}`,where:`${a}/units`,found:n,expected:`a whole number, 1 or more`});Qt([1,n],`${a}/units`);let o=[-1,n];re" +
  "turn i!==void 0&&Eo(e,i,o,`${a}/value`),o}function To(e,t,n){if(t===void 0)throw new r({what:`parameter ${e} w" +
  "ithout numbers`,where:`${n}/data`,expected:`its shape and data`});let i=Qt(t.shape,`${n}/shape`);return Do(`pa" +
  "rameter ${e}`,t,i,`${n}/data`),t.shape}function Eo(e,t,n,i){let a=Qt(t.shape,i);if(!Gt([-1,...t.shape.slice(1)" +
  "],n)||t.shape.length===0)throw new r({what:`value of ${e}`,where:i,found:M(t.shape),expected:M(n)});Do(`value " +
  "of ${e}`,t,a,i)}function Do(e,{shape:t,data:n},i,a){let o=n?.length;if(o!==i)throw new r({what:e,where:a,found" +
  ":o,expected:`${i} numbers for ${M(t)}`})}var Oo=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new I" +
  "nt32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1" +
  ",this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function ko(e){" +
  "P(e,Ao,`graph`,`field`),_(e.nodes,`nodes`,Ra,`graph`),e.nodes.forEach((e,t)=>{P(e,jo,V(t),`field`),_(e.inputs," +
  "`inputs`,Ra,V(t))});let t=new to,n=new No(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop()" +
  ";let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}v" +
  "ar Ao={nodes:Ba,objective:za},jo={id:Ba,op:Ba,inputs:Ba,attributes:za,units:Ba,value:za,frozen:ja,operation:Ba" +
  "},Mo=1e3,No=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach" +
  "(({id:e},t)=>{this.#t.attempt(()=>{go(e,V(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,wher" +
  "e:V(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t." +
  "attempt(()=>vo(e,V(t,`op`))),r=this.#t.attempt(()=>yo(e,n,V(t,`attributes`)));return(n!==void 0||_o(e.op))&&th" +
  "is.#t.attempt(()=>{bo(e,n,V(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t" +
  "=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of" +
  " r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}retur" +
  "n n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a" +
  ")=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this" +
  ".#t.attempt(()=>xo(o,s,V(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,ran" +
  "k:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new Oo(e.length);return e.forEach(({inputs:e},n)" +
  "=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,V(n,`inputs`,r),`the id of a node of this graph" +
  "`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Po(e).map(e=>[e,1]));let n=new" +
  " Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,po(`/objective`,r)," +
  "`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=po(`/objective`,e)" +
  ";j(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:M(t),expected:`a scalar node`})),Number.isFinit" +
  "e(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e,t,n){this.#t.ad" +
  "d(()=>({what:`unknown node`,where:t,found:e,expected:n,nearest:this.#n.size<=Mo?i(e,[...this.#n.keys()]):void " +
  "0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i]" +
  ".inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=" +
  ">e[t].id);this.#t.add(()=>({what:`cycle`,where:V(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),e" +
  "xpected:`a graph without cycles`}))}};function Po(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(" +
  "let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0)" +
  ".map(({position:e})=>e)}function V(e,...t){return po(`/nodes`,e,...t)}var Fo=class{#e=new Io(e=>e.valueListene" +
  "r);#t=new Io(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gr" +
  "adients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n" +
  "[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradient" +
  "s.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willT" +
  "ellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Io=class{#e;#t;#n=[];constructor(e){this.#e=" +
  "e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},Lo=class{#e;#t" +
  ";#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1" +
  "<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]==" +
  "=0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!" +
  "==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e" +
  "=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n)" +
  ",(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,th" +
  "is.#n=-1}},Ro=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Ea;wave$=new Ea;role$=new Ea;nod" +
  "es;objective=[];teller=new Fo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!" +
  "1;constructor(e,t){this.#n=new Lo(e),this.#r=new Lo(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e insta" +
  "nceof $a).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0)" +
  ";for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}g" +
  "et hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.ob" +
  "jective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()]." +
  "map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??" +
  "0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&t" +
  "his.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,t" +
  "his.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){this.assertAlive();let r=n===`later`||!this.isW" +
  "atched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===voi" +
  "d 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){l" +
  "et e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradi" +
  "ents:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){r" +
  "eturn this.#u?.isAnnounced===!1}assertAlive(){if(this.#d)throw new r({what:`the graph has been disposed`,expec" +
  "ted:`a living graph`})}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this." +
  "#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(e){if(this.catchU" +
  "p(),this.assertAlive(),this.#s)e();else if(this.running)this.#o.push(e);else{let t=this.#m(e);if(this.#f(),t!=" +
  "=void 0)throw t}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensure" +
  "Gradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?" +
  "1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(" +
  "++this.roleNumber)}reportError(e,{id:t}){let n=e instanceof r?e:zo(e,`the stream that drives it failed`,t);thi" +
  "s.#w(n)||this.#T(n)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(" +
  "),this.role$.complete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void" +
  " 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.teller.tell" +
  "(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!" +
  "==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),t" +
  "his.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Object.assign(this,{batc" +
  "h:n,training:r,draw:i}),zo(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return t" +
  "his.#b(t),a===void 0?void 0:zo(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if" +
  "(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.t" +
  "akeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#" +
  "i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try" +
  "{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this." +
  "#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientD" +
  "ue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emit" +
  "Value(n?.values.has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0" +
  "}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.len" +
  "gth=0}#S(){let{running:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(" +
  "){let e;for(let t of this.#e)if(t.rows!==void 0&&(e??=t,t.rows!==e.rows))throw new r({what:`inputs of differen" +
  "t batch sizes`,where:`${e.id} and ${t.id}`,found:[e.rows,t.rows],expected:`as many rows in each; push them tog" +
  "ether in one graph.update or graph.feed`});return e?.rows??this.batch}#w(e){let{observed:t}=this.error$;return" +
  " this.error$.next({wave:this.number,error:e}),t}#T(e){new B(t=>{t.error(e)}).subscribe()}};function zo(e,t,n){" +
  "if(e instanceof r)return e;let i=e instanceof Error?e:Error(String(e));return new r({what:`${t}: ${i.message}`" +
  ",where:n},{cause:i})}var Bo=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this.topology=" +
  "ko(e),this.#t=new Ro(this.topology.nodes.length,e=>Go(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this." +
  "#e;let t=this.#e.filter(e=>e instanceof $a);this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.fil" +
  "ter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective(t" +
  "his.topology.objective),this.#t.update(()=>void 0)}get[t](){return#t in this?`graph`:void 0}has(e){return this" +
  ".topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e)" +
  "{return this.#r(e,[`parameter`])}update(e){Ua(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e" +
  ",t,n)}checkAlive(){this.#t.assertAlive()}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}fe" +
  "ed(e){s(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`" +
  ",`parameter`]);Oa(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.l" +
  "oss}get loss$(){return Aa(uo(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGra" +
  "dients())throw new r({what:`nothing to differentiate`,expected:this.#i()})}differentiate(e){s(e,`differentiate" +
  "`,`weight`);let t=Object.entries(e).map(([e,t])=>{let n=this.#n(e);if(n.shape.some(e=>e!==1))throw new r({what" +
  ":`not a scalar`,where:e,found:n.shape,expected:`a scalar node`});if(!Number.isFinite(t))throw new r({what:`not" +
  " a weight`,where:e,found:t,expected:`a finite number`});return[n.position,t]});this.#t.setObjective(new Map(t)" +
  ")}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return t" +
  "his.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get madeWave(){retu" +
  "rn this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t.isBehindUnheard}get watched(){return this.#t" +
  ".watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(" +
  "){return this.#t.roleNumber}get role$(){return this.#t.role$}get wave$(){return this.#t.wave$}get error$(){ret" +
  "urn this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){P(e,Vo,`setMode`),_(e.trainin" +
  "g,`training`,ja,`setMode`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return this.#t.catch" +
  "Up(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return P(e,Ho,`toSpec`),{n" +
  "odes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return" +
  "{...n,value:Jt(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof $a&&i.hasValue" +
  "?{...o,value:Jt(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return thi" +
  "s.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()" +
  "}#n(e){let t=this.topology.position.get(e);if(t!==void 0)return this.#e[t];throw new r({what:`unknown node`,fo" +
  "und:e,expected:`the id of a node of this graph`,nearest:i(e,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(" +
  "e,t){let n=this.#n(e);if(n instanceof $a&&t.includes(n.family))return n;throw new r({what:`wrong kind of node`" +
  ",where:e,found:n.op,expected:t.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing(" +
  ")??`a graph with a scalar node at its end`}},Vo={training:ja,draw:La},Ho={values:ja};function Uo(e){return n(e" +
  ")===`graph`}function Wo(e,t){if(!Uo(e))throw new r({what:`not a graph`,where:t,found:e,expected:`a graph, as c" +
  "ompose and network make it`})}function Go({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.in" +
  "puts.map(e=>n[e]);n.push(e===void 0?new $a(r,t):new so(r,e,i,t))}return n}function Ko(e,t={}){Wo(e,`probe`),P(" +
  "t,qo,`probe`);let{values:n={},training:i=!1,draw:a=0}=t,o=new Map(Object.entries(n).map(([t,n])=>{let i=e.node" +
  "(t),{position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o!==`parameter`)throw new r({what:`not a leaf`,where" +
  ":t,found:o,expected:`an input, a target or a parameter`});return[a,Za(n,t,i)]})),s=Xo(e,o);return new Jo(e.top" +
  "ology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.s" +
  "hape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objective:new Map([...e.objecti" +
  "ve].map(([t,n])=>[e.node(t).position,n]))})}var qo={values:za,training:ja,draw:La},Jo=class{topology;#e;#t;#n;" +
  "constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(e){" +
  "let t=this.at(this.position(e));if(t!==void 0)return t;throw new r({what:`no value`,where:e,expected:`values f" +
  "or everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let e=0;for(let[t," +
  "n]of this.#e.objective){let i=this.at(t);if(i===void 0)throw new r({what:`the loss has no value`,where:this.to" +
  "pology.nodes[t].spec.id,expected:`values for all inputs and targets, as many rows in each`});e+=n*i.data[0]}re" +
  "turn e}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBac" +
  "k(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data" +
  ".length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){t" +
  "his.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r==" +
  "=void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(t" +
  "his.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#o(t,n))}}#r(e,t" +
  "){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?voi" +
  "d 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&Y" +
  "o(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Jt(t.output):t?.output),this" +
  ".#t.push(t)}let o=this.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filt" +
  "er(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,input" +
  "s:r,output:N(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n,spec:{operation:r}" +
  "},i){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t,o);n.forEach((t," +
  "n)=>{let o=i[t];o!==void 0&&Yo(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.size===" +
  "0)return t;let r=Wt(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}" +
  "}#o(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Wt(this.topology.nodes[e].shape);for(let e=0;" +
  "e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){let t=this.topology.position.get(e);if(t===void 0)throw new r" +
  "({what:`unknown node`,found:e,expected:`the id of a node of this graph`});return t}};function Yo(e,{name:t},n)" +
  "{try{n()}catch(n){throw no(n,e,t)}}function Xo(e,t){let n=[...t].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=n" +
  ";for(let[t,{shape:a}]of n)if(a[0]!==i[1].shape[0])throw new r({what:`inputs of different batch sizes`,where:`$" +
  "{e.nodes[i[0]].id} and ${e.nodes[t].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return n" +
  ".length===0?e.batch:i[1].shape[0]}var Zo=class{engine=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refus" +
  "al=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stoppi" +
  "ng?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,los" +
  "s:r}}}dispose(){}},Qo=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={}){this.data=e,this.rows" +
  "=$o(e);let{batchSize:n=this.rows}=t;l(`batch size`,n),this.#e=Math.min(n,this.rows),this.perEpoch=Math.ceil(th" +
  "is.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new ln(t.seed??1).state)}get position(){" +
  "let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,ra" +
  "ndom:n=this.#i}){if(t>=this.perEpoch)throw new r({what:`checkpoint of another dealing`,where:`batch`,found:t,e" +
  "xpected:`a whole number from 0 to ${this.perEpoch-1}`});n!==void 0&&ln.restore(n);let i=e===this.#n&&n===this." +
  "#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!i&&this.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,t" +
  "his.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return this.#r*this.#e}get fullSize()" +
  "{return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=thi" +
  "s.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Object.entries(this.data).map(([t," +
  "n])=>[t,es(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o()" +
  ".random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:ln.restore(e)," +
  "n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{" +
  "random:t}}}return this.#a}};function $o(e){let t=Object.entries(e),n=t.length===0?0:t[0][1].shape[0];for(let[e" +
  ",{shape:i}]of t)if(i[0]!==n)throw new r({what:`data of different lengths`,where:e,found:i[0],expected:`${n} ro" +
  "ws, as ${t[0][0]}`});if(n<1)throw new r({what:`no data to train on`,found:n,expected:`1 row or more`});return " +
  "n}function es({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{" +
  "for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function ts({inputs:e,targets:" +
  "t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function ns(" +
  "e,t){let n=ts(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}func" +
  "tion rs(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.ta" +
  "bles)is(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.parameters;for(let{pos" +
  "ition:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.v" +
  "alues(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function is(e,{offset:t,units:n,lanes:r},i){if(r===" +
  "1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[" +
  "s+a]}}var as=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t." +
  "batches??new Qo(ts(e),{shuffle:!1}),i=r.varies?r.data:ns(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.po" +
  "sition,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.request={topology:e.topology,ob" +
  "jective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:new Map(Object.entries(i).map(" +
  "([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=>{let n=a.get(e);return n!==vo" +
  "id 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(0)).length,varies:r.varie" +
  "s,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=thi" +
  "s.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return rs" +
  "(a,this.#r,this.#e,this.slots),a}},os=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size" +
  "(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;retu" +
  "rn this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){" +
  "return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function ss(e,{trains:t,pays:n},r,i,a){let o=e.filter(({posi" +
  "tion:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({posi" +
  "tion:e})=>!t(e))],l=({shape:e})=>Math.ceil(j(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o" +
  "),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=j(r),a={offset" +
  ":f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o" +
  "}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function" +
  " cs({spec:e}){return e.op===`parameter`}function ls(e,t){let n=e?.constantInputs?.(t)??[];return _(n,`constant" +
  " inputs`,us,e?.name),n}var us={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.every(Number.isSafeI" +
  "nteger)};function ds(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let " +
  "e of r)n.add(e);return n}function fs(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=ls(i.op" +
  "eration,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function ps(e,t){" +
  "let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e))" +
  ")&&n.add(r);return n}function ms(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offs" +
  "et,x:n[0].offset,count:r.count,constants:t.constants(...gs(t.attributes))})},backward(t,n,{offset:r,add:i}){le" +
  "t{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset," +
  "count:o.count,constants:t.constants(...gs(t.attributes))})}}}function hs(e){return{couplesUnits:!0,fits:({outp" +
  "ut:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units" +
  ":r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,ad" +
  "d:i,y:a.offset,g:o.offset,units:a.units})}}}function gs(e){return Object.values(e).filter(e=>typeof e==`number" +
  "`)}function _s(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{ws(t,{into:t.output.offset,add:i" +
  "===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){ws(t,{into:r,add:i,from:t.gradient." +
  "offset,count:a},e(t,n))}}}var vs={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n}," +
  "r)=>{ws(e,{into:e.output.offset+Ds(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){ws(e," +
  "{into:n,add:r,from:e.gradient.offset+Ds(e,t),count:i})}},ys={fits:({output:e})=>e.perRow,forward(e){let{output" +
  ":t}=e,n=e.inputs[0].offset+Os(e);ws(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradien" +
  "t:r,output:i}=e;n.add===0&&Ts(e,n),ws(e,{into:n.offset+Os(e),add:1,from:r.offset,count:i.count})}},bs={forward" +
  "(e){Es(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==" +
  "t).map(({offset:e})=>e);Es(e,[e.gradient.offset,...r],n)}},xs={forward(e){let[t,n]=e.inputs,{offset:r,count:i}" +
  "=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{o" +
  "ffset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add" +
  ":r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:" +
  "o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};functio" +
  "n Ss(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.e" +
  "mit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let " +
  "o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Cs={fits:(" +
  "{output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:" +
  "n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits" +
  "`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function ws(e,t,n=1){e.emit(`scale`,{...t,factor:e.constan" +
  "ts(n)})}function Ts(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function Es(e," +
  "t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{i" +
  "nto:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function Ds({inputs:e},t" +
  "){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Os({attributes:e,output:t}){return e.from*(t.count" +
  "/t.units)}var ks={forward(e){As(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){As(e,e.gradient.off" +
  "set,n)}};function As(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l," +
  "dropped:u}=_n(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],dropped" +
  "Low:u[1],kept:e.constants(vn(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var js={fits:({input" +
  "s:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...Ns(e),y:e.output.offset,.." +
  ".Ps(e),...Fs(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`" +
  ",{...Ns(e),into:n,add:r,g:a,...Ps(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:Ms(e)})}};funct" +
  "ion Ms(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{...Ns(e),y:n,...P" +
  "s(e,!1),...Fs(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}function Ns(e){let[t" +
  "]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}}function Ps(e,t=e.inputs" +
  ".length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}}function Fs(e,t=" +
  "e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasStride:0}}function" +
  " Is(e){return{fits:Rs,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...zs(t),...Bs(" +
  "n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r," +
  "add:i,side:n,g:o.offset,...zs(t),...Bs(a,t.inputs[0])})}}}var Ls={fits:Rs,forward(e){e.emit(`crossEntropy`,{in" +
  "to:e.output.offset,...Vs(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g" +
  ":e.gradient.offset,...Vs(e)})}};function Rs({inputs:e}){return e.every(({perRow:e})=>e)}function zs(e){let[t,n" +
  "]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...gs(e.attributes))}}function Bs(" +
  "{reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function Vs({inputs:[e,t],attribu" +
  "tes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`" +
  "mean`)}}var Hs={fits:({inputs:e,output:t})=>{let{values:n}=br(e);return t.perRow&&e.every(({perRow:e},t)=>e===" +
  "t<n.length)},forward(e){let{output:t}=e,{values:n,weights:r,bias:i}=br(e.inputs);n.forEach((n,a)=>{e.emit(`aff" +
  "ine`,{into:t.offset,units:t.units,start:a>0?Ws:i===void 0?Us:Gs,bias:i?.offset??0,biasStride:i===void 0||i.uni" +
  "ts===1?0:1,x:n.offset,width:n.units,...Ks(e,n,r[a])})})},backward(e,t,n){let{output:r,gradient:i}=e,{values:a," +
  "weights:o}=br(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputStride:c}=Ks(e,n,o[t]);e.emit(`affine`,{i" +
  "nto:n.offset,units:n.units,start:n.add===1?Ws:Us,bias:0,biasStride:0,x:i.offset,width:r.units,w:a,unitStride:c" +
  ",inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:l}=Ks(e,o,n);e.emit(`outer`,{into:n.off" +
  "set,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:i.offset,x:o.offset})}else e.emit(`tota" +
  "l`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.offset})}},[Us,Ws,Gs]=[0,1,2];function Ks" +
  "({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStri" +
  "de:i,inputStride:a}}var qs={\"weighted-sum\":Hs,add:_s(()=>1),subtract:_s((e,t)=>1-2*t),scale:_s(({attributes:e}" +
  ")=>e.factor),\"weighted-total\":_s(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":_s(()=>1),concat:vs,slice:y" +
  "s,multiply:bs,divide:xs,sum:Ss(()=>1),mean:Ss(e=>1/e),dot:Cs,dropout:ks,\"layer-normalisation\":js,\"softmax-cros" +
  "s-entropy\":Ls},Js=new Map([...gt.names.map((e,t)=>{let n=gt.get(e);return[n,n.scalar===void 0?hs(t):ms(t)]}),." +
  "..mr.names.map((e,t)=>[mr.get(e),Is(t)]),...Object.entries(qs).map(([e,t])=>[kr.get(e),t])]);function Ys(e){re" +
  "turn Js.get(e)}var Xs=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c" +
  "=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,t" +
  "his.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#" +
  "o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.consta" +
  "nts.map(e=>[Zs(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.valu" +
  "es()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size" +
  ">0)throw new Pi(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!=" +
  "=void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has" +
  "(t))continue;let r=this.#e[t],i=Wt(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{pos" +
  "ition:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{po" +
  "sition:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(cs(e))return;let r=t" +
  "his.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request." +
  "varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{no" +
  "de:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){" +
  "let r=this.#i.get(e);if(r===void 0)throw new Pi(t,`an input without data`,`rows for it among the data`);this.#" +
  "C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0" +
  "&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t]," +
  "r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})" +
  "}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),th" +
  "is.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e" +
  ",t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has" +
  "(n)){this.#_(e,a);let o=ls(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i" +
  ".forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s=" +
  "==void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),cs(this.#e[e])&&this" +
  ".#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!cs(e)&&!this.#l.has(n)&&thi" +
  "s.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);thi" +
  "s.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,in" +
  "puts:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratc" +
  "h:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finis" +
  "h:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:Ys(r" +
  ");if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[" +
  "],s=((e,t)=>o.push({name:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every" +
  "(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.se" +
  "t(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#" +
  "t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n" +
  ");if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`," +
  "{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}" +
  "}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)" +
  "){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.l" +
  "astIndexOf(-1)>0)throw new Pi(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===" +
  "-1,r=Wt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get" +
  "(e);if(t!==void 0)return t;throw new Pi(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=Zs(" +
  "e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){t" +
  "his.steps.push({node:e,instruction:{name:t,operands:n}})}};function Zs(e){return e.map(e=>Object.is(e,-0)?`-0`" +
  ":e).join()}function Qs(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new os(a),c=ss(o" +
  ".filter(cs),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new Xs(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e" +
  "=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=ds(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e " +
  "of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return $s(u,o,t,e.keep=" +
  "==!0?d:fs(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u." +
  "steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u.w" +
  "hole])}}function $s(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.r" +
  "ank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function ec(e,t,{values:n,gradients:r}){let{obje" +
  "ctive:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new os(o,u),f=new Set(r),p=new Xs(" +
  "e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=ds(s,r.length>0?[...n,...r,...i.keys()]" +
  ":n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&$s(p,s,i,fs(s,e=>f.has(e)));le" +
  "t h=[...ds(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.s" +
  "ize,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}}function" +
  " tc(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...ds(o,r.keys())].sort((e,t)=>e-" +
  "t),c=fs(o,a),l=Qs(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=ec(n,l,u),f=e.build(l,d);f.look(t);let{mem" +
  "ory:p}=f,m=(e,n,r)=>{for(let i of e){let e=nc(r.get(i),p);if(e!==void 0)return new Fi(o[i].id,t,n,e)}},h=Array" +
  ".from(r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d" +
  ".tape.values)??Li(h,t,p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m([...u.gradients].reverse(),`gradient`,d.g" +
  "radients);return f.dispose(),g}function nc(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray" +
  "(n,n+r).find(e=>!Number.isFinite(e))}var rc=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){th" +
  "is.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.l" +
  "ength===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s" +
  "(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(" +
  "e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort" +
  "((e,t)=>e-t):s,l=(t,n)=>new ic(t,t=>oc(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this." +
  "#t.values,o),gradients:l(c,n)}}},ic=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=" +
  "i.map(j),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),th" +
  "is.#n=new Int32Array(o).fill(ac);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.suba" +
  "rray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#" +
  "n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===ac?0:n[t[r]]}},ac=-1;function oc(e,t,n){if(e===void 0)retur" +
  "n;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from" +
  "({length:a},(e,t)=>r+t)}var sc=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=" +
  "r,this.#i=e.watchNumber,this.#r=cc(e.watched,t),this.#n=lc(this.#r,t,n)}get look(){return this.#n}at(e){return" +
  " this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=cc(" +
  "this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!uc(n.values" +
  ",t.values)||!uc(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.i" +
  "sIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===v" +
  "oid 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new rc({no" +
  "des:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function cc({values:e,gradients:t},n){if(" +
  "e.length+t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varie" +
  "s:s}=n,{nodes:c}=a,l=ps(c,e=>o(e)||s&&i.has(e)),u=ds(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filt" +
  "er(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function lc(" +
  "e,t,n){try{return ec(t,n,e)}catch(e){if(e instanceof Pi)return;throw e}}function uc(e,t){let n=new Set(e);retu" +
  "rn t.every(e=>n.has(e))}var dc=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this" +
  ".#r=n,this.#u()}get engine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){return this.#a??this.#" +
  "e}run(e,t=0){this.#n.checkIdle();let n=this.#c();return this.#a=n.exception,this.#a===void 0?this.#s(n,e,t):th" +
  "is.#o(e,t)}dispose(){this.#l()}#o(e,t){let n=new Zo(this.#n).run(this.#n.step+1,t);if(n.stopped!==void 0||this" +
  ".#n.step>=e)return n;let r=this.run(e,n.loss);return{...r,rows:n.rows+r.rows}}#s(e,t,n){let{machine:r,batches:" +
  "i}=e,a=this.#n,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step:o,loss:n,rate:u,isRat" +
  "eConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,t-o),d);f>0&&this.#p(e,o+" +
  "f),a.step<t&&h===void 0&&this.#m();let{epoch:g,batch:_}=i.position,v=a.step-1,y={rows:p,loss:m,epoch:a.batches" +
  "===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:h}}#c(){let e=this.#i;return e!==" +
  "void 0&&!this.#d(e)&&e.looking.follow()?e:(this.#l(),this.#u())}#l(){this.#t.catchUp(),this.#i?.machine.dispos" +
  "e(),this.#i=void 0}#u(){let e=new as(this.#t,this.#n,this.#r),{batches:t,request:n,slots:r}=e,i=Qs(n),a=new sc" +
  "(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e)" +
  ",t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#f(),f=this.#n.isFedByHand?fc():void 0;return this.#i={machine" +
  ":o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f,looking:a.at(o)},this.#i}#d(e){return e.roles!==this." +
  "#f()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!==this.#t.wave}#f(){return 2*this.#t.roleNumber+ +(thi" +
  "s.#n.penalty.biases===!0)}#p(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o" +
  ".parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.of" +
  "fset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.l" +
  "ength))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#m(){let{step:e}=this.#n;throw this.#t.backward(),Ii(t" +
  "his.#t,e),tc(new as(this.#t,this.#n,this.#r),e)??Error(`step ${e} was not taken and all its numbers are finite" +
  "`)}};function fc(){return new r({what:`a batch was replaced by hand`,where:`engine`,expected:`rows of the data" +
  "; one step was taken on the graph itself`})}function pc(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({n" +
  "ame:e})=>e===r);if(i===void 0)return new Zo(t,mc(a));let o=a===void 0||i===a?void 0:mc(a);return new hc(e,t,()" +
  "=>new dc(e,t,i,o))}function mc(e){return new r({what:`engine cannot run here`,where:`engine`,found:e?.name,exp" +
  "ected:e?.needs??`WebAssembly, allowed by the page`})}var hc=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e," +
  "this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(){return this.#r.refusal}" +
  "run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch(n){if(!(n " +
  "instanceof Pi))throw n;return this.#r=this.#s(n),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}" +
  "}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#o(){try{let" +
  " e=this.#n();return this.#i=void 0,e}catch(e){if(!(e instanceof r))throw e;return this.#s(e)}}#s(e){return thi" +
  "s.#i=this.#a,new Zo(this.#t,e)}};function H({memory:e},t,n){return e.subarray(t,t+n)}function gc(e,{name:t,ope" +
  "rands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var _c={activate({count:e" +
  ",...t},n){let r=H(n,t.x,e),i=H(n,t.y,e);return vc.get(yc(n))?.forward(r,i)??bc(r,i,n)},activateBack({into:e,ad" +
  "d:t,count:n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=H(i,e,n);return(t===0?vc.get(yc(i)):void 0)?" +
  ".backward(o,s,c)??xc(a,o,s,c,t,i)}},vc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=M" +
  "ath.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forwa" +
  "rd:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.l" +
  "ength;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function yc({operation:e}){return e?.name??``}function bc(e,t,{operatio" +
  "n:n,attributes:r}){let{value:i}=Oe(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function xc(e,t,n," +
  "r,i,{operation:a,attributes:o}){let{derivative:s}=Oe(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]" +
  ":0)+n[a]*s(e[a],t[a],o)}}var Sc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=H(a,e,r),s=H(a,n,r);ret" +
  "urn()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fil" +
  "l({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i" +
  "){let a=H(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(le" +
  "t e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=H(a,e,n),s=H(a,i.a,n),c=H(" +
  "a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Cc={loss({into:e," +
  "units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=wc(a.operation),d=" +
  "H(a,i.y,t*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n" +
  "],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){le" +
  "t{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=wc(c.operation),h=n===0?p:m,g=H(" +
  "c,s.y,i*l),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)fo" +
  "r(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function wc({name:e,scalar:" +
  "t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var Tc={mask({into:e,units:t,perR" +
  "ow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=H(r,e,t*o);return()=>{let e=gn(a,i.step),t=n===1?i" +
  ".rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+" +
  "=o)s[t+e]=s[t]}}},[Ec,Dc]=[1,2],Oc={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{le" +
  "t{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[" +
  "l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=H(t,e" +
  ".into,n*c),u=H(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;" +
  "e++,t+=c){if(r!==Ec){let n=r===Dc?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=" +
  "4*s){let e=p+2*s;kc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Ac(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a" +
  "&&jc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c," +
  "memory:l}=s,u=H(s,o.g,t*c),d=H(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=" +
  "2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l" +
  "[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}" +
  "}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,i.g,t*o);return()=>{if(r===0)f" +
  "or(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+" +
  "=t}}}};function kc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c" +
  "*r[u+3*n]}function Ac(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function jc(e" +
  ",t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Mc={normalise({units:e,epsilon:t,gain:n,gainStr" +
  "ide:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.y,e*c),d=H(s,o.x,e*c);return()=>{for(let o=" +
  "0;o<c;o++){let{unit:s,mean:f,slope:p}=Nc(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l" +
  "[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s," +
  "u=H(s,e,n*c),d=H(s,o.x,n*c),f=H(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=Nc(d,e,c" +
  ",l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=" +
  "e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function Nc(e,t,n,r){l" +
  "et i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?" +
  "a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:" +
  "o,slope:1/Math.sqrt(Math.max(s+r/c/c,Pc))}}var Pc=1e-300,Fc={sumUnits({into:e,add:t,units:n,factor:r,...i},a){" +
  "let{lanes:o,memory:s}=a,c=H(a,e,o),l=H(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.leng" +
  "th;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o," +
  "memory:s}=a,c=H(a,e,n*o),l=H(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}}," +
  "dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n*a);return()=>{for" +
  "(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e" +
  ",add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,n*a),s=H(i,r.g,a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<o.len" +
  "gth;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Ic={...Oc,...Sc,...Fc,..._c,...Cc,...Tc,...Mc,call({node:e},{call:t" +
  "}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return(" +
  ")=>{o.backward(t,n,r,i)}}},Lc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=zc;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a," +
  "spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,th" +
  "is.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Bc(n,e)),this.#a=Bc(n,e),this.#o=[...s,e].map(e=>t[e].shape" +
  "),this.#s={attributes:o.attributes,inputs:[],output:zc,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach" +
  "((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t," +
  "n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e" +
  ",i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;l" +
  "et n=this.#o.map(t=>Rc(t,e));this.#s.output=n.at(-1)??zc,this.#s.inputs=n.slice(0,-1),this.#c=Rc(this.#s.outpu" +
  "t.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Rc(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?t" +
  "his.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t," +
  "units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this." +
  "#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)f" +
  "or(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function Rc(e,t){return " +
  "N(e.map(e=>e===-1?t:e))}var zc={shape:[0],data:new Float64Array};function Bc({values:e},t){let n=e.get(t);if(n" +
  "===void 0)throw Error(`node ${t} has no place`);return n}function Vc(e,t){let n=e/2**20;return new r({what:`no" +
  "t enough memory for a compiled run`,found:n<1024?`${n.toFixed(1)} MiB needed`:`${(n/1024).toFixed(1)} GiB need" +
  "ed`,expected:`${t}; a smaller batch needs less`})}function Hc({rows:e},{batches:t}){return{rows:e,start:0,orde" +
  "r:t.order,step:0}}var Uc=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,t" +
  "his.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Wc(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{" +
  "batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r),this.#i();let e=th" +
  "is.#n[this.#e.loss];if(!Number.isFinite(e)||!Gc(this.#a.gradient))break;let s=e+this.#s(t.penalty);a+=s*this.#" +
  "r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)}return{taken:r,ro" +
  "ws:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order" +
  "=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this.#a,r=0;for(let i of _i){let a=e[i.name]??0;a" +
  "!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient" +
  ":a,gradients:o,state:s}=this.#a;for(let[e,t]of n)Ht.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r" +
  ".update(i,a,s,c)}};function Wc(e,t,n){let{offset:r,paying:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarra" +
  "y(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Obj" +
  "ect.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Gc(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];retu" +
  "rn t===0}var Kc=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=qc(e.size);let n=Hc(" +
  "e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=n" +
  "ew Uc(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()" +
  "})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}retur" +
  "n this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instructio" +
  "n:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return gc(Ic,a,{memory:r,lanes:n.lanes,moment:t,o" +
  "peration:s,attributes:c,call:a=>{let o=i.get(a)??new Lc(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function qc" +
  "(e){try{return new Float64Array(e)}catch{throw Vc(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}v" +
  "ar Jc={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in Ic,create:(e," +
  "t)=>new Kc(e,t)},Yc={size:8,width:2},Xc={size:4,width:4},U={load:0,store:11,load32Splat:9,load64Splat:10,const" +
  "ant:12,shuffle:13},W={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]}" +
  ",G={i32:127,f32:125,f64:124,v128:123},K=253;function Zc(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:" +
  "n,subtract:r,multiply:i,divide:a}}function Qc(e){return[K,e,1]}var $c={...Yc,type:G.f64,one:{type:G.f64,bytes:" +
  "8,load:[43],spread:[43],store:[57],...Zc(e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.l" +
  "oad64Splat],store:[K,U.store],...Zc(Qc,240)},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183" +
  "],fromFloat64:[]},el={...Xc,type:G.f32,one:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],...Zc(e=>[e],1" +
  "46)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load32Splat],store:[K,U.store],...Zc(Qc,228)},extr" +
  "act:31,loadPlace:86,splat:[K,19],less:[K,67],fromInteger:[178],fromFloat64:[182]},tl=new Set([`into`,`from`,`t" +
  "able`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),nl={affine({into:" +
  "e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,siz" +
  "e:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,colu" +
  "mn:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r" +
  ",inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,column" +
  "s:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,bi" +
  "asStep:0}},activateRows:(e,t)=>cl(rl[t.operation].forward,e,t),activateRowsBack:(e,t)=>cl(rl[t.operation].back" +
  ",e,t),mask:(e,t)=>cl(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>cl(`lossValue`,dl(e,t),t),lossBack" +
  ":(e,t)=>cl(`lossBack`,dl(e,t),t),call:(e,t)=>sl(t),callBack:(e,t)=>sl(t)},rl={softmax:{forward:`softmax`,back:" +
  "`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},il={activate:ki,activateBack:ki,los" +
  "sValue:Ai,lossBack:Ai};function al({name:e,operands:t},n){let r=nl[e];return r===void 0?cl(e,t,n):r(t,n)}funct" +
  "ion ol({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in rl;let r=il[e===`loss`?`lossVal" +
  "ue`:e];return r===void 0||r.includes(ul(r,t,n))}function sl({step:e}){return{kernel:`core`,operands:{step:e},v" +
  "ariant:0}}function cl(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*" +
  "o,rowBytes:t.units*o,isRow:0},c=e=>e in t?tl.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntr" +
  "ies(Oi[e].map(e=>[e,c(e)])),variant:ll(e,n)}}function ll(e,{operation:t,attributes:n}){let r=il[e];return r===" +
  "void 0?0:r.indexOf(ul(r,t,n))}function ul(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e" +
  ".includes(t))??t}function dl(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var[fl,pl" +
  ",ml]=[0,1,2];function hl(e){let t=e;for(;;){let e=gl.reduce((e,t)=>_l(e,t),t);if(e.length===t.length)return e;" +
  "t=e}}var gl=[vl(Cl),vl(wl),vl(Tl),kl];function _l(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?vo" +
  "id 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function vl(e){return(t,n)=>{if(t.kernel!==`product`" +
  "||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||yl(n,t)?void 0:r}}function yl({a:e,b:t,rows:n,de" +
  "pth:r,columns:i},a){let o=bl(a.c,a.rows,a.columns);return xl(o,bl(e,n,r))||xl(o,bl(t,r,i))}function bl({at:e,r" +
  "ow:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}functi" +
  "on xl([e,t],[n,r]){return e<=r&&n<=t}function Sl(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});ret" +
  "urn{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function Cl(e,t){if(t.start!==pl||t.depth!=" +
  "=1||e.rows!==t.rows||e.columns!==t.columns||!El(e.c,t.c,e.rows,e.columns))return;let n=Dl(e.depth,e.a.at,e.a.c" +
  "olumn,t.a.at),r=Dl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e." +
  "columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function" +
  " wl(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!El(e.b,t.b,e.depth,e.col" +
  "umns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=Dl(e.rows,e.a.at," +
  "e.a.row,t.a.at),r=Dl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===ml?Dl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!=" +
  "=void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}" +
  "}function Tl(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===ml&&(e.bias!==t.bias||e.bias" +
  "Step!==t.biasStep))return;let n=wl({...Sl(e),start:fl},{...Sl(t),start:fl});return n===void 0?void 0:{...Sl(n)" +
  ",start:e.start,biasStep:e.biasStep}}function El(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e" +
  ".column===t.column)}function Dl(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Ol={activate:[`y`,`x`" +
  "],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`int" +
  "o`,`a`,`b`]};function kl(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Ol[e.kernel];if(n===v" +
  "oid 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.ope" +
  "rands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)" +
  "?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)r" +
  "eturn{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Al=e=>e.row,J=e=>e.units*e.row,jl=(e,t)=>t,Ml=e=" +
  ">e.row*(e.classes===1?1:e.units),Nl=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,Pl={y:J,x:J},Fl={into:J,y:J,g:J}" +
  ",Il={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{" +
  "y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:Pl,softmaxBack:Fl,logSoftmax:Pl,logSoftmaxBack:Fl,scale:{in" +
  "to:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:q,a:q,b:q},sumUnits:{into:Al,x:J},spreadUnit" +
  "s:{into:J,g:Al},dotUnits:{into:Al,a:J,b:J},scaleUnits:{into:J,g:Al,b:J},mask:{into:J},normalise:{y:J,x:J,gain:" +
  "Nl(`gain`),bias:Nl(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:Nl(`gain`)},lossValue:{into:jl,y:J,t:J},lossBac" +
  "k:{into:J,y:J,t:J,g:jl},crossEntropy:{into:jl,y:J,t:Ml},crossEntropyBack:{into:e=>(e.side===1?Ml:J)(e),y:J,t:M" +
  "l,g:jl}},Ll=new Map(Object.entries(Il).map(([e,t])=>[e,Object.entries(t)]));function Rl(e,t){if(e.kernel===`pr" +
  "oduct`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[Bl(`a`,a,n,r,t),Bl(`b`,o,r,i,t)" +
  "];return c===ml&&d.push(Bl(`bias`,{at:l,row:u,column:0},n,1,t)),{target:Bl(`c`,s,n,i,t),adds:c===pl,sources:d}" +
  "}let{kernel:n,operands:r}=e,i=Ll.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),is" +
  "Dense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:" +
  "o,adds:r.add===1,sources:s}}function zl(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.ope" +
  "rands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={." +
  "..n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function Bl(e,t,n,r," +
  "i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i," +
  "isDense:a}}function Vl(e,t){let n=ql(e.steps.map(n=>Wl(n,e.steps.length>1,t)));return{task:e,operations:n,shap" +
  "e:n.map(({kind:e,operation:t})=>`${e} ${Yl(t)}`).join(`; `)}}function Hl(e){let t=[];for(let n of e){let e=t.a" +
  "t(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function Ul({operati" +
  "on:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return zl(e,a)}fun" +
  "ction Wl({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own." +
  "at),o=Kl(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:Gl.slice(0,a.length)," +
  "from:a,kind:Xl(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,names:s,from:a,kind:" +
  "Xl(e,[...s,c])}}var Gl=[`a`,`b`,`bias`];function Kl(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{o" +
  "perands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={row:0,column:0};if(a=" +
  "==`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,...e}];return{...c,row" +
  "s:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===" +
  "1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{...c,rows:u,depth:f/n,c" +
  "olumns:1,a:e,b:t,c:i}}}function ql(e){return e.length<2?e:Hl(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=" +
  "t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Jl(e.from,t.from));if(n)return[t,...r];let{start:" +
  "i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:pl;return n.start===r?e:{...e,operation:{...n," +
  "start:r}}})})}function Jl(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function Yl" +
  "(e){return e.kernel===`product`?e.start:e.operands.add??fl}function Xl(e,t){if(e.kernel===`product`){let{rows:" +
  "t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${" +
  "o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includ" +
  "es(e)&&(a+=` ${i[e]}`);return a}function Zl(e,t,n){let r=[],i=$l(e),a=new Map;return Ql(e).forEach((e,o)=>{let" +
  " s=new Map;for(let t of e){let e=Vl(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of" +
  " s.values()){let n=eu(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=tu(s,t),l=s.reduce((e,t" +
  ")=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),nu(n,r)}for(let{offset:e,bytes:n}of a.g" +
  "et(o)??[])t.giveBack(e,n)}),r}function Ql(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}functi" +
  "on $l(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r," +
  "i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function eu(e){return e.map(" +
  "e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[" +
  "0].from]}}).sort((e,t)=>Jl(e.addresses,t.addresses)).map(({draft:e})=>e)}function tu(e,t){let n=e.reduce((e,t)" +
  "=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}f" +
  "unction nu(e,t){let n=e.map(e=>Hl(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,step" +
  "s:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(Ul(e,o))})}var ru=class{bytes;" +
  "isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get ow" +
  "n(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,th" +
  "is.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.la" +
  "stRead,this.lastRead)}};function iu(e,t,n){let r=[];for(let t of e){let e=Rl(t,n);if(e===void 0)return;r.push(" +
  "e)}let i=au(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed" +
  ")&&(n.value=new ru(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>" +
  "({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastW" +
  "rite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function au(e,t){let n=new Map,r=({at:e,byte" +
  "s:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixe" +
  "d=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let " +
  "i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+" +
  "1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-" +
  "e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function ou(e,t){let n=[...e],r=new Map" +
  ";for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(su(a,t)){let e=a.sources[0].value.own;if(!a.adds&&cu" +
  "(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0" +
  "&&s!==void 0&&lu(s,t,e,o)){n[t]=void 0,n[i]=du(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own" +
  ".lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function su({operation" +
  ":e},t){return e.kernel===`scale`&&t(e.operands.factor)}function cu(e,t,n){return e.isFixed||e.bytes!==t.bytes|" +
  "|e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function lu({operation:e,sources:t},n,r,i){r" +
  "eturn r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:uu(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite" +
  "<n)}function uu(e){return e.kernel===`product`?e.start===fl:e.operands.add===0}function du({operation:e,source" +
  "s:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:pl," +
  "c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,i" +
  "sDense:!0},adds:!0,sources:t}}function fu(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;le" +
  "t r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==vo" +
  "id 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers" +
  ".forEach(s);let c=a.writer;c!==void 0&&pu(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={targ" +
  "et:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.wri" +
  "tes>0&&r(e.own).readers.push(c)}return t}function pu(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:" +
  "a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.i" +
  "sSettled)}function mu(e,{size:t,fixed:n,ones:r,start:i}){let a=iu(e,n,t);if(a===void 0)return;let o=new os(hu," +
  "i),[s]=r;return{operations:Zl(fu(ou(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var hu=64,[gu,_u]=[200,2e4];" +
  "function vu(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{operation:o,attributes:s}=t[i].spec;retur" +
  "n al(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}function yu(e,t,n,r){let{size:i,address:a}=n,{gra" +
  "dient:o,trained:s}=e.parameters;return bu(vu(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a" +
  "(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}funct" +
  "ion bu(e,t,n){let r=e.length>_u&&!t?e:hl(e),i=r.length>gu&&!t?mu(e,n):void 0,a=i===void 0?[]:hl(i.operations);" +
  "return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?hl(e):r,end:n.start}}var xu={l" +
  "ossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Su=2**31-1,Cu=class{at=0;randomAt=L.random;#e;#t;#n;" +
  "constructor(e){this.#e=new Int32Array(e,0,Ni.length),this.#t=new Float64Array(e,0,L.random/8),this.#n=new Uint" +
  "32Array(e,L.random,(L.frameSize-L.random)/4)}get(e){return this.#e[Ni.indexOf(e)]}set(e){for(let[t,n]of Object" +
  ".entries(e))this.#e[Ni.indexOf(t)]=n}get firstStep(){return this.#t[L.firstStep/8]}get loss(){return this.#t[L" +
  ".lossTaken/8]}clear(e,t=0){this.#t[L.firstStep/8]=e,this.#t[L.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}j" +
  "udgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=xu){this.#t[L.lossBelow/8]=e,this.#t[L.leastGain/8" +
  "]=t,this.#t[L.bestLoss/8]=r,this.set({patience:Math.min(n,Su),waited:i})}get stopState(){return{best:this.#t[L" +
  ".bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set rand" +
  "om([e,t,n,r]){this.#n.set([t,e,r,n])}},wu=8,[Tu,Eu]=[2048,128],Du=8;function Ou({rows:e,depth:t,columns:n}){re" +
  "turn e*t*n<=Tu&&t<=Eu}function ku(e,{size:t,width:n}){let r=e.start===ml?e:Sl(e),[i,a]=[e,r].map(e=>Au(e,t));i" +
  "f(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return" +
  "{manner:`columns`,product:e.rows<e.columns?r:e};if(Ou(e))return{manner:e.columns===1&&e.depth<Du&&e.depth%n!==" +
  "0?`columns`:`depth`,product:e};let o=[e,r].find(e=>ju(e,t));return o===void 0?{manner:`depth`,product:e}:{mann" +
  "er:`turned`,product:o}}function Au({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function ju({" +
  "c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=wu}var Mu=Object.keys(Oi),Nu=class{#e=[];emit(e,t,n=0){l" +
  "et r=Oi[e];this.#e.push(Mu.indexOf(e)+(n<<8)+(Pu(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}" +
  "),Int32Array.from(this.#e)}};function Pu(e){return 4*(Oi[e].length+1)}var Fu=24576,Iu=64,Lu=128,Ru=16,zu=8;fun" +
  "ction Bu(e,t){let{manner:n,product:r}=ku(t,e);Vu[n](e,r)}var Vu={rows(e,t){let{rows:n,depth:r}=t;Ku(e,t)?Yu(e," +
  "{...t,a:qu(e,t.a,n,r)},Ju(e,n,r).bytes):Yu(e,t)},turned:Uu,depth(e,t){Qu(e,t.rows>t.columns&&t.start!==ml?Sl(t" +
  "):t)},columns:Hu};function Hu(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.c" +
  "olumn}));Yu(e,{...t,columns:1,b:r,c:i})}}function Uu(e,t){let{words:n,size:r}=e,i=Ju(e,t.depth,t.columns),a=qu" +
  "(e,t.b,t.depth,t.columns),o=Xu(e,{...t,b:a});if(t.start===fl&&t.depth%e.width===0&&t.columns*r>=Lu&&t.depth>=R" +
  "u){let a=e.scratch(i.bytes+Wu(e,t))+i.bytes,s=o.length*Pu(`product`);n.emit(`sparseProduct`,{...o[0],bytes:t.c" +
  "olumns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function Wu({size:e},{rows:t,de" +
  "pth:n}){return 96+4*t+16+(t*n+1)*2*e}function Gu(e){return e%512==0}function Ku({size:e},{rows:t,depth:n,a:r})" +
  "{return r.row===e&&Gu(r.column)&&t>=zu&&n>=Ru}function qu(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}" +
  "=e,{row:c,bytes:l}=Ju(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:" +
  "r*o}),{at:u,row:c,column:o}}function Ju({size:e},t,n){let r=(Math.ceil(n*e/Iu)|1)*Iu;return{row:r,bytes:r*t+Iu" +
  "}}function Yu(e,t,n=0){let r=Xu(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s" +
  ")e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows" +
  ":a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function Xu({size:e},t){let n=t.columns*e,r=t.depth*" +
  "n<=Fu||t.rows<zu,i=r?n:Math.max(Lu,Zu(n,Math.floor(Fu/t.depth),32)),a=Math.max(Ru,Math.floor(Fu/Math.min(i,n))" +
  "),o=r?t.depth:Zu(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:M" +
  "ath.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b." +
  "row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:pl,bias:t.bias,biasStep:t.biasStep});return s}" +
  "function Zu(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function Qu({words:e,size:t},n){" +
  "e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:" +
  "n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function $u(e){let t=e." +
  "at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function ed({operations:e,block:t},n){for(let t" +
  " of e)nd(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:L.check,from:r,bytes:i}),n.wor" +
  "ds.finish()}function td(e,t){for(let n of e)nd(n,t);return t.words.finish()}function nd(e,t){e.kernel===`produ" +
  "ct`?Bu(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function rd({pieces:e,block:t}){let{parameter:n,gradie" +
  "nt:r,state:i,bytes:a}=t,o=new Nu,{own:s,isScaled:c}=$u(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let" +
  "[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o" +
  ".emit(`piece`,p,Mi.indexOf(e)),l+=t.length,u+=id*c}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,nu" +
  "mbers:u,isScaled:+!!c}),o.finish()}var id=8,ad=globalThis,od=65536,sd=new Map;function cd(e){return dd(e)!==vo" +
  "id 0}function ld(e){let{WebAssembly:t}=ad;if(t===void 0)throw Error(`no WebAssembly`);return new t.Memory({ini" +
  "tial:Math.ceil(e/od)})}function ud(e,t,n){let{WebAssembly:r}=ad,i=dd(e);if(r===void 0||i===void 0)throw Error(" +
  "`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,t" +
  "able:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}function dd(e){return" +
  " sd.has(e)||sd.set(e,fd(e)),sd.get(e)}function fd(e){let{WebAssembly:t}=ad;if(t!==void 0)try{return new t.Modu" +
  "le(pd(e))}catch{return}}function pd(e){let{Buffer:t}=ad;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));l" +
  "et n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var m" +
  "d=2048,hd=1024,gd=64,_d=64;function vd(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater:s}=t,{par" +
  "ameters:c,lanes:l}=e,u=L.frameSize,d=e=>{let t=Math.ceil(u/_d)*_d;return u=t+e,t},f=s.kernels??[],p=f.reduce((" +
  "e,{count:t})=>e+t,0),m=d(e.size*n+gd),h=e=>m+e*n,g=d(4*i.rows),_=d(8*md*p),v=d(256),y={at:d(hd),bytes:hd},ee={" +
  "size:n,lanes:l,address:h,order:g},te={parameter:h(c.offset),gradient:h(c.gradient),state:c.state.map(h),bytes:" +
  "c.trained*n},b=yu(e,o.nodes,ee,Math.ceil(u/_d)*_d);u=Math.max(u,b.end+gd);let x=d(0),S=()=>({words:new Nu,size" +
  ":n,width:r,scratch(e){return u=Math.max(u,x+e+gd),x}}),ne={rows:i.fullSize,areFull:i.rows%i.fullSize===0},C={o" +
  "perations:b.operations,pieces:f,block:te,batch:ne},re=ed(C,S()),ie=rd(C),ae=td(hl(vu(a?.steps??[],o.nodes,ee,e" +
  ".steps.length)),S()),w=d(re.byteLength),oe=d(ie.byteLength),T=d(ae.byteLength);return yd(u),{bytes:u,tape:m,or" +
  "der:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[w,re],[oe,ie],[T,ae]],look:T,step:C,sheet:S,frame" +
  ":{program:w,update:oe,loss:h(e.loss),gradient:te.gradient,trained:te.bytes,parameter:te.parameter,paying:c.pay" +
  "ing*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}" +
  "function yd(e){if(e>4294967296)throw Vc(e,`at most 4 GiB`)}var bd=`xoroshiro128+`,xd=400,Sd=class{tape;memory;" +
  "#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,pre" +
  "cision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=vd(e,t,i);let a=Td(this.#t.bytes),{buffer:o}=a,s=this.#t;t" +
  "his.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#s=new Float64Arra" +
  "y(o,s.numbers,md*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new DataView(o,s.a" +
  "djustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=wd(n,s,e),this.#i=new Cu" +
  "(o),this.#i.set(s.frame),this.#d=Hc(e,t);let l=new Int32Array(o),u=this.#D();this.#a=ud(r,a,e=>{u.get(l[e/4+1]" +
  ")?.()}),this.#o=this.#a.kernels,this.#f=new Uc(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#" +
  "T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n" +
  "=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i" +
  ",o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfS" +
  "tep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n" +
  ".stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:" +
  "n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});try{" +
  "return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}#g(" +
  "{penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),..._i.names.filter(t=>(e[t]??0)!==0)];return " +
  "n.kernels!==void 0&&r.every(e=>Cd(e)>0)}#_({penalty:e}){let t=[..._i.names.map(t=>[t,e[t]??0]).filter(([,e])=>" +
  "e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,Cd(e),!0),this.#l.setFloat64(n*16+8,t,!0)}" +
  "),this.#l.setInt32(t.length*16,Cd(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:md),{ran" +
  "dom:i,batch:a}=n.position;return i===void 0||i.generator===bd?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this" +
  ".#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t," +
  "o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.add(" +
  "u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t" +
  ")}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n," +
  "r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),Ar(i.learningRate));for(le" +
  "t e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}" +
  "#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===bd;this.#i.set({epo" +
  "ch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomA" +
  "t,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`b" +
  "atch`),{random:r}=e.position;if(r?.generator===bd)this.#m=t,e.position={epoch:t,batch:n,random:{generator:bd,w" +
  "ords:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position" +
  ".batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Lc(e,t.nodes,thi" +
  "s.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(" +
  "({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this" +
  ".#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i." +
  "get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(" +
  "`taken`)}};function Cd(e){return ji.indexOf(e)}function wd({rewriting:e},{step:{operations:t,batch:n}},r){let " +
  "i=xd*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}function Td(e){try{return" +
  " ld(e)}catch{throw Vc(e,`that much free memory`)}}var Ed={needs:`WebAssembly, allowed by the page`,isMet:()=>!" +
  "0};function Dd(e,t,{needs:n,isMet:r}=Ed){let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size," +
  "needs:n,isAvailable:()=>r()&&cd(i),has:(e,{name:t},n)=>ol(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n" +
  ";return yu(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=" +
  ">new Sd(e,n,t)}}function Od(e){return typeof e==`object`&&`parts`in e}function kd(e){return e.replace(/[- ](.)" +
  "/g,(e,t)=>t.toUpperCase())}var Ad=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){fo" +
  "r(this.#e=e;this.#t<e.length;){let e=this.#p(),t=this.#m()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){re" +
  "turn this.#i.has(e)}get(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`)" +
  ";return this.#u(t,e)}#c={1:()=>{this.#g(()=>{this.#p(),this.#n.push(this.#g(()=>this.#p())),this.#g(()=>this.#" +
  "p())})},2:()=>{this.#g(()=>{this.#h(),this.#h(),this.#l(this.#p())})},3:()=>{this.#r.push(...this.#g(()=>this." +
  "#m()))},7:()=>{this.#g(()=>{let e=this.#h(),t=this.#p(),n=this.#m();t===0&&this.#i.set(e,n-this.#o)})},10:()=>" +
  "{this.#g(()=>{let e=this.#m();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#m();return}" +
  "e===1&&this.#p();let t=this.#p()===1;this.#m(),t&&this.#m()}#u(e,t){let n=this.#s.get(e)??this.#d(e,t);return " +
  "this.#s.set(e,n),n}#d(e,t){this.#t=this.#a[e];let n=[];this.#g(()=>{let e=this.#m(),t=this.#p();for(let r=0;r<" +
  "e;r++)n.push(t)});let r=this.#n[this.#r[e]],i=new jd(this.#e,this.#t,r.length+n.length);for(;;){let e=this.#t," +
  "a=this.#p();if(a===Md){i.cut(e);let{parts:t,constants:a}=i,o=new Set(t);return{parameters:r,locals:n,constants" +
  ":a,parts:t,reads:e=>o.has(e)}}if(a>=Pd&&a<=Fd)i.cut(this.#t),i.variable(this.#m(),this.#t);else if(a===zd&&thi" +
  "s.#e[this.#t]===Bd)i.cut(e),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(a===N" +
  "d){i.cut(e);let n=this.#m()-this.#o,r=this.#t;i.call(this.#u(n,t),r),this.#t=r}else if(!this.#f(a))throw Error" +
  "(`the function ${t} holds the instruction ${a}`)}}#f(e){if(e===zd){let e=this.#m();return e===Vd?this.#t+=16:e" +
  "<=Hd||e===Ud||e===Wd?(this.#m(),this.#m()):e>=Gd&&e<=Kd&&this.#t++,!0}return e===Id?(this.#m(),!0):(e===Ld?thi" +
  "s.#t+=4:e===Rd&&(this.#t+=8),e>=Ld)}#p(){return this.#e[this.#t++]}#m(){let[e,t]=[0,0];for(;;){let n=this.#p()" +
  ";if(e+=(n&127)*2**t,n<128)return e;t+=7}}#h(){return String.fromCharCode(...this.#g(()=>this.#p()))}#g(e){retu" +
  "rn Array.from({length:this.#m()},e)}},jd=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){th" +
  "is.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this." +
  "parts.push(e),this.#r=t}call(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??" +
  "this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(qd),this.variable(this.#t+r,t)}},[Md,Nd,Pd,Fd,Id]=[1" +
  "1,16,32,34,65],[Ld,Rd,zd]=[67,68,253],[Bd,Vd,Hd,Ud,Wd]=[12,13,11,92,93],[Gd,Kd]=[21,34],qd=Uint8Array.of(Pd),J" +
  "d=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)th" +
  "is.#e[this.#t++]=t}unsigned(e){this.#n(Xd);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[thi" +
  "s.#t++]=t}signed(e){this.#n(Xd);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++" +
  "]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if" +
  "(this.#n(t),t>Yd)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){t" +
  "his.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t" +
  "+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Y" +
  "d=16,Xd=5,[Zd,Qd,$d,ef,tf]=[1,2,3,9,10],nf=[0,97,115,109,1,0,0,0];function rf(e){let t=new Jd;return t.byte(.." +
  ".nf),of(t,Zd,e=>e.byte(1,96,0,0)),of(t,Qd,e=>{e.unsigned(2),sf(e,`memory`,[2,0,1]),sf(e,`table`,[1,af,0,1])})," +
  "of(t,$d,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),of(t,ef,t=>{t.byte(1,0,65,0,11),t." +
  "unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),of(t,tf,t=>{t.unsigned(e.length);for(let n of e)" +
  "t.block(n.finish())}),t.finish()}var af=112;function of(e,t,n){let r=new Jd;n(r),e.byte(t),e.block(r)}function" +
  " sf(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var cf=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this" +
  ".at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get" +
  " words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;le" +
  "t r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),thi" +
  "s.at+r}},lf=16,uf=12,df=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,lf),this.#e.length>=uf" +
  "&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+lf)return n}for" +
  "get(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+lf&&this.#n(n)}}forgetAll(){for(l" +
  "et{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},ff=cla" +
  "ss{arithmetic;#e;#t=new Jd;#n=[];#r=new Map;#i=[];#a=new df(e=>{this.#c(e)});#o;constructor(e,t){this.arithmet" +
  "ic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){ret" +
  "urn this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r" +
  ".set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#_(hf,n),n}set(e,t){t(this),this.#" +
  "_(hf,e)}get(e){this.#_(mf,e)}store({type:e,store:t,bytes:n},r,i){this.#h(r),i(this),r.by===void 0?e===G.v128?t" +
  "his.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#g(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#_(" +
  "gf,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.l" +
  "et(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n" +
  "){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#h(t),this.#" +
  "g(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=yf(t);if(e===r.load)this.get(t);else" +
  " if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extr" +
  "act(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#" +
  "o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i." +
  "pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n" +
  "*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(G.i32,bf(0)));this.#t.byte(..._f),t" +
  "his.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(W.integer.add,yf(e)," +
  "bf(t[n]))})});let[i]=n;this.operate(W.integer.less,yf(i),bf(e*t[0])),this.#t.byte(...vf)}),this.#a.forgetAll()" +
  "}copy(e,...t){let n=this.#o;n!==void 0&&this.#d(e,n),this.block(()=>{let n=e.parameters.map((n,r)=>e.reads(r)?" +
  "this.let(n,t[r]):pf);this.#f(e,n)})}#d(e,t){if(!t.has(e)){t.set(e,this.#m(e));for(let n of e.parts)Od(n)&&this" +
  ".#d(n,t)}}#f(e,t){let n=e.locals.map(e=>this.local(e)),r=this.#o?.get(e)??this.#m(e),i=[...t,...n,...r];for(le" +
  "t t of e.parts)typeof t==`number`?this.#t.unsigned(i[t].index):Od(t)?this.#p(t):this.#t.append(t)}#p(e){this.b" +
  "lock(()=>{let t=e.parameters.map(e=>this.local(e));for(let e of t.toReversed())this.#_(hf,e);this.#f(e,t)})}#m" +
  "({constants:e}){return e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic" +
  ",n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,." +
  "..new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e)" +
  ";t===void 0?this.operate([253,U.constant,...e]):(this.integer(0),this.#g(this.arithmetic.many.load,t,e.length)" +
  ")}zero(){this.operate([253,U.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.fr" +
  "om({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,U.constant,...t])}shuffle(e,t,n){t(this),n(this),this" +
  ".#t.byte(253,U.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#h(t),n(this),this." +
  "#g([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){l" +
  "et e=new Jd,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for" +
  "(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#h({by:e}){e===void 0?thi" +
  "s.integer(0):this.get(e)}#g(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#_" +
  "(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},pf={type:G.v128,index:NaN},[mf,hf,gf]=[32,33,34],_f=[3,64]" +
  ",vf=[13,0,11],yf=e=>t=>{t.get(e)},bf=e=>t=>t.integer(e),xf=12e3,Sf=16e4,Cf=class{#e;#t;#n=[];#r;#i=0;construct" +
  "or(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>Sf}a" +
  "dd(e,t){let n=this.#r;(n===void 0||n.length>xf)&&(this.end(),n=new ff(this.#e,this.#t),e.emit(`passage`,{numbe" +
  "r:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}" +
  "},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)},wf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)" +
  "},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},Tf=(e,t,n,r)=>i=>{e.multiplyA" +
  "dd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function Ef({at:e,by:t},n){return{at:e" +
  "+n,...t===void 0?{}:{by:t}}}function $(e,t){return Ef(t,e)}function Df(e,t,n){if(t.by===void 0)return Ef(n,t.a" +
  "t);if(n.by===void 0)return Ef(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e.operate(W.integer.add,Y(r),Y(i)" +
  ")});return{at:t.at+n.at,by:a}}var Of=e=>t=>{t.load(W.integer.load,{at:4*Ni.indexOf(e)},4)},kf={at:L.check};fun" +
  "ction Af({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Of(`batchRows`))}}fun" +
  "ction jf(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Arr" +
  "ay.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?" +
  "255:0,r*a,(r+1)*a)),t=>{t.operate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array." +
  "from(c);return e=>{e.operate(W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operat" +
  "e(o,Af(t))})})}}function Mf(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.len" +
  "gth===n&&Nf(i,e.arithmetic.size)?(Ff(e,i),r+=n):(If(e,t[r]),r++)}}function Nf(e,t){let[{at:n,start:r},i]=e,a=P" +
  "f(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Pf(e.at,n,i*t)&&Pf(e.start,r,i*a))}function Pf(e,t,n" +
  "){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Ff(e,t){let{many:n}=e.arithmetic,[{a" +
  "t:r,start:i},a]=t,o=zf(e,t.map(({sum:e})=>e)),s=Pf(a.start,i,0);e.store(n,r,Lf(n,i,s,o))}function If(e,{sum:t," +
  "rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Rf(e,t));e.store(a,r,Lf(a,i,!1,o))" +
  "}function Lf(e,t,n,r){return t===void 0?r:Z(e,n?wf(e,t):X(e,t),r)}function Rf({arithmetic:{one:e,width:t}},n){" +
  "let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function zf({ar" +
  "ithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e,Bf(t,[0,2],i,a),Bf(t,[1,3],i,a)" +
  ");let c=(n,r)=>Z(e,Bf(t,[0,4,2,6],n,r),Bf(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.ty" +
  "pe,c(o,s)),u=Bf(t,[0,1,4,5],Y(r),Y(l)),d=Bf(t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function Bf(e,t,n,r){" +
  "let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[Vf,Hf]=[4,4];function" +
  " Uf(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e." +
  "let(r.type,Y(a));qf(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e." +
  "store(i,kf,Rf(e,a))})}function Wf(e,t,n,r){let i=Kf(e,t),{own:a,isScaled:o}=$u(t);qf(e,n.bytes,t=>{for(let s o" +
  "f t)e.sharing(()=>{Gf(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function Gf(e,{pieces:t" +
  ",numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i))" +
  "),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t]" +
  ",i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${kd(t)}${i}`;if(!a.has(o))return;let s" +
  "=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>{" +
  "m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f" +
  "=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function Kf(e,t)" +
  "{let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,Of(`numbersNow`)),o=0;return t.map(({count:t})=>" +
  "Array.from({length:t},()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.o" +
  "perate(i,t)});return o+=8,s}))}function qf(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Hf),o=(e," +
  "t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Hf*r],Vf,e=>{n(o(e,Hf))});let s=i-a*Hf;s>0&&n(o({at:a*H" +
  "f*r},s))}var Jf=4,Yf=1;function Xf(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a" +
  ",e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/Jf),u=(n,r)=>{e.sharing(()=>{let" +
  " i=Array.from({length:r},(e,t)=>Ef(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(" +
  "t,n),Y(o[r]))})})};e.repeat(l,[Jf*a.bytes],Yf,e=>{u(e,Jf)});let d=l*Jf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.by" +
  "tes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var Zf={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i" +
  "},{library:a}){let o=kd(ki[i]);if(a.has(o))return i=>{Xf(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X" +
  "(e,$(t,n)),wf(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s}," +
  "{library:c}){let l=`${kd(ki[s])}Slope`;if(c.has(l))return s=>{Xf(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t" +
  ")),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.get(l),s,a,wf(e,{at:o}))}))}},scale:({operands:{into:e,add:" +
  "t,from:n,bytes:r,factor:i}})=>a=>{Xf(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,wf(e,{at:i}),X(e,$(n,t))))},fill:({op" +
  "erands:{into:e,bytes:t,number:n}})=>r=>{Xf(r,{into:e,bytes:t,add:0},e=>wf(e,{at:n}))},multiply:({operands:{int" +
  "o:e,add:t,a:n,b:r,bytes:i}})=>a=>{Xf(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},Qf=64,$f=" +
  "({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;" +
  "if(!(l*r>Qf||!o.areFull))return u=>{let{load:d,multiply:f}=W.integer,p=u.let(G.i32,e=>{e.operate(f,Of(`batchSt" +
  "art`),bf(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},bf(n))});if(r==" +
  "=1)tp(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let " +
  "o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},ep(i,t+o*s))})}};function ep(e,t){return e.slice(1).reduce((e,n,r)" +
  "=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}" +
  "function tp(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s}" +
  ",X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l*s,by:t}))}var np=64,rp=(e,t)=>{let{operan" +
  "ds:n}=e,r=ap(e);if(op(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);sp(i," +
  "e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),X(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i." +
  "store(o,{at:n.into},n=>{n.operate(o.divide,Rf(i,s),cp(e,t))})}},ip=(e,t)=>{let{operands:n}=e,r=`${ap(e)}Slope`" +
  ";if(!op(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,spl" +
  "at:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,X(c,{at:n.g}),cp(e,t))})});sp(o,e,t,(" +
  "e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r),X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s," +
  "d,n.add===1?Z(s,X(s,d),l):l)})}};function ap({variant:e}){return kd(Ai[e])}function op({operands:{units:e,row:" +
  "t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=np&&t%n.many.bytes===0}function sp(e,{operands:{units:" +
  "t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++" +
  ")e.block(()=>{a({at:l*n+c},t=>r===1?t:jf(e,i,c/o.bytes*s,t),l===0&&c===0)})}function cp({operands:{divisor:e,b" +
  "yRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Af(n)" +
  "):a(r)}}var[lp,up,dp]=[2,4,8],[fp,pp]=[6,2];function mp(e,t){let n=t.columns===1?dp:lp,r=Math.floor(t.rows/n)," +
  "i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?pp:r,(r,i,a)=>{hp(e,t,{a:r,c:i,bias:a,high:n})});let " +
  "a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&hp(e,t,{...o,high:t.rows-a})}func" +
  "tion hp(e,t,n){for(let r=0;r<t.columns;r+=up)e.block(()=>{gp(e,t,n,r)})}function gp(e,t,{a:n,c:r,bias:i,high:a" +
  "},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(up,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=" +
  ">$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.f" +
  "loor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>fp||f===0;if(_)for(let t of g)e.set(t,_p);e.repeat(f,[s.by" +
  "tes],fp,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,X(s,Df(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(" +
  "()=>{let i=e.let(s.type,X(s,Df(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.s" +
  "et(o,c?Q(s,...l):Tf(s,...l,Y(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;r" +
  "eturn Q(c,X(c,p(e,i)),X(c,m(n,i)))});Mf(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c" +
  "=t.start===pl?s:t.start===ml?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{s" +
  "tart:c},...l.length===0?{}:{rest:l}}}))}var _p=e=>{e.nothing()},vp=5,[yp,bp]=[12,4],xp=2;function Sp(e,t){let{" +
  "many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>vp?2:o,c=o===0?0:Math.floor(o/s),l=s*n" +
  ".bytes;e.repeat(c,[l],xp,r=>{Cp(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&Cp(e,t,{place:{at:c*l},broad:" +
  "u,kind:n});for(let n=o*a;n<t.columns;n++)Cp(e,t,{place:{at:n*i},broad:1,kind:r})}function Cp(e,t,n){let r=Math" +
  ".min(bp,Math.floor(yp/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(" +
  "i,a,o?xp:i,(i,a,o)=>{wp(e,t,{...n,a:i,c:Df(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{w" +
  "p(e,t,{...n,a:{at:s*t.a.row},c:Ef(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function wp(e,t," +
  "{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);re" +
  "turn{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===pl)for(let{sum:t,at:n}of l)e" +
  ".set(t,X(c,n));if(t.start===ml)for(let{sum:n,i:r}of l)e.set(n,wf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t." +
  "depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o))))," +
  "a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,wf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d" +
  ",f]=[Y(a),Y(i[u%s])],p=r===0&&t.start===fl;e.set(l,p?Q(c,d,f):Tf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.st" +
  "ore(c,n,Y(t))}var Tp=16;function Ep(e,t){if(!Ou(e))return;let{manner:n,product:r}=ku(e,t);if(n===`depth`)retur" +
  "n e=>{mp(e,r)};if(!(r.depth>Tp||n===`columns`&&r.columns>1))return e=>{Sp(e,r)}}var Dp=4,Op=8,kp=64,Ap=({opera" +
  "nds:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>kp||a==" +
  "=c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{Xf(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(" +
  "let o=0;o<t;o+=Dp)n.block(()=>{let c=Math.min(Dp,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o" +
  "+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Op,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(" +
  "s,Y(t),c))})}),Mf(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},jp={..." +
  "Zf,gather:$f,lossBack:ip,lossValue:rp,total:Ap};function Mp(e,t){return e.kernel===`product`?Ep(e,t.arithmetic" +
  "):jp[e.kernel]?.(e,t)}function Np(e,t=2**24){return{after:t,write(t,n,r,i){let a=new cf(r.at,r.bytes),o=new Cf" +
  "(e,a),s={arithmetic:e,library:Lp(i),batch:t.batch},c=Pp(t,n,o,s),l=Fp(t,o,s),{bodies:u}=o;return{program:c,upd" +
  "ate:l,constants:a.words,module:rf(u),count:u.length}}}}function Pp({operations:e,block:t},n,r,i){let{words:a}=" +
  "n;for(let t of e){let e=r.areFull?void 0:Mp(t,i);e===void 0?(r.end(),nd(t,n)):r.add(a,e)}return r.add(a,e=>{Uf" +
  "(e,t)}),r.end(),a.finish()}function Fp({pieces:e,block:t},n,{library:r}){let i=new Nu;return n.add(i,n=>{Wf(n," +
  "e,t,r)}),n.end(),i.finish()}var Ip=new Map;function Lp(e){let t=Ip.get(e)??new Ad(pd(e));return Ip.set(e,t),t}" +
  "var Rp=Dd(`wasm-float32`,{binary:Ei,precision:el,rewriting:Np(el)}),zp=D(`engine`,[Dd(`wasm-float64`,{binary:D" +
  "i,precision:$c,rewriting:Np($c)}),Rp,Jc]);[...zp.names];function Bp(e,t,n){if(n===`plain`)return new Zo(t);let" +
  " r=[...zp];if(n===`auto`)return pc(e,t,r);let i=r.indexOf(zp.get(n));return pc(e,t,r.slice(i),n)}var Vp=class{" +
  "#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load()" +
  "{return this.#n.length*Math.max(1/Hp,this.#e*8/Up)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*thi" +
  "s.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),th" +
  "is.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t" +
  ".length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Hp=256,Up=2**26;function Wp(" +
  "e,t){return e.shape.join()===t.shape.join()&&e.data.every((e,n)=>Object.is(e,t.data[n]))}function Gp(e,t){retu" +
  "rn Object.fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=Kt(n)?n.data:n;return[t,i instanceof " +
  "Float64Array?{shape:Ya(n,r),data:i}:Za(n,t,r)]}))}var Kp=class{lossBelow;patience;leastGain;best=1/0;waited=0;" +
  "constructor(e){P(e,qp,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t," +
  "this.patience=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited" +
  "=t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=t" +
  "his.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,wait" +
  "ed:t}){this.best=e,this.waited=t}},qp={lossBelow:Pa,noBetterFor:Va(Ia),leastGain:Na};function Jp(e){if(!Array." +
  "isArray(e))return[e];let[t,n]=e;return[t,n]}var Yp=class{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=" +
  ".1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t" +
  ",{optimizer:c=`sgd`,schedule:l=`constant`}=t;P(i,Zp(Ht,Fa),`clip`,`clipping`),this.#e=e,this.learningRate=n,th" +
  "is.penalty=r,this.clip=Object.entries(Bn(i,`clip`)),this.stopping=a===void 0?void 0:new Kp(a),this.updater=mi(" +
  "...Jp(c)),this.#t=Ti(...Jp(l)),this.batches=o===void 0?void 0:new Qo(Gp(e,o),t),this.slots=e.parameters.map(e=" +
  ">{let t=e.value.data.length,n=this.updater.init(t);return _(n,`state`,za,`optimizer`),{parameter:e,state:n,gra" +
  "dient:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(" +
  "e){P(e,{...Zp(_i,Na),biases:ja},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningR" +
  "ate(e){if(!Number.isFinite(e)||e<0)throw new r({what:`learning rate`,found:e,expected:`a finite number, 0 or m" +
  "ore`});this.#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){re" +
  "turn this.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;th" +
  "is.checkIdle(),e.backward(),Ii(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batc" +
  "h,loss:this.loss,learningRate:this.rateAt(this.#i)},n=this.gatherGradients();return this.moves++,e.update(()=>" +
  "{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches" +
  "?.advance(),this.#o()}),t}checkIdle(){if(this.#e.busy)throw new r({what:`a step inside a wave`,expected:`steps" +
  " taken when the wave is over`})}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e){let t=this.#t(e)" +
  ";return _(t,`factor`,Ma,`schedule`),this.#n*t}arrive(e,t,n,r){this.#e.checkAlive(),this.moves++,this.#i=e,this" +
  ".#a=t,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#o" +
  "()},()=>{this.#a=void 0,n()},r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()" +
  "),this.#e.setMode({training:!0,draw:this.#i})})}get position(){return this.batches?.position??{epoch:this.#i,b" +
  "atch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=N(n);return this.read(e,r.data)," +
  "[t,r,Qp(e.state)]});return{step:this.#i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e" +
  ",t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stoppin" +
  "g.state}}}restore(e,t){$p(e);for(let t of this.slots)tm(t,e);this.batches!==void 0&&(this.batches.position=e.p" +
  "osition),this.moves++,this.#i=e.step,this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited" +
  ":0}),this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of O" +
  "bject.entries(e.optimizer[t.id]))n[r].set(i)}this.prime(),t?.()})}get isAhead(){return this.#e.isBehind&&this." +
  "#a!==void 0}get isFedByHand(){let{batches:e}=this;return e===void 0||this.isAhead?!1:Object.entries(e.take())." +
  "some(([t,n])=>{let{given:r}=this.#e.input(t);return r===void 0?!0:e.varies?!Wp(n,r):n.shape[0]!==r.shape[0]})}" +
  "read(e,t){let{parameter:n}=e;t.set((n.given??n.value).data),this.isAhead&&!n.frozen&&this.#a?.(e,t)}#o(){this." +
  "batches?.varies===!0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){for(let[t" +
  ",n]of Object.entries(e))this.#e.input(t).set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e" +
  ".frozen);for(let n of t){let{parameter:t,gradient:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let i of _i)" +
  "{let a=this.penalty[i.name]??0;a!==0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gr" +
  "adient:e})=>e);for(let[t,r]of this.clip){let i=Ht.get(t);i.clip(n,r),e?.(i.formula,r)}return t}#c(){let e=0;fo" +
  "r(let t of _i){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.va" +
  "lue(r.value.data,n))}return e}pays({edges:e,frozen:t}){return!t&&(this.penalty.biases===!0||!e.every(Xp))}};fu" +
  "nction Xp({consumer:{family:e,inputs:t},index:n}){return e===`weighted-sum`&&br(t).bias!==void 0&&n===t.length" +
  "-1}function Zp({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function Qp(e){return Object.fromEntrie" +
  "s(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function $p(e,t=`from`){let{step:n,position:r,parameters:i,op" +
  "timizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(La.allows)||!i||!a)throw em(e,t)}function em(e,t){return new " +
  "r({what:`not a checkpoint`,where:t,found:e,expected:`what checkpoint() gives or readCheckpoint reads`})}functi" +
  "on tm({parameter:{id:e,value:t},state:n},{parameters:i,optimizer:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o" +
  ",n].map(Object.keys);if(s.join()!==c.join())throw new r({what:`checkpoint of another optimiser`,where:e,found:" +
  "s,expected:c.join(`, `)||`no state`});let l=t.data.length,u=(Object.hasOwn(i,e)?i[e]:void 0)?.data;for(let t o" +
  "f[u,...Object.values(o)]){if(t!==void 0&&!ArrayBuffer.isView(t))throw em(t,e);if(t?.length!==l)throw new r({wh" +
  "at:`checkpoint of another graph`,where:e,found:t?.length,expected:`${l} numbers`})}}function nm(e){return e.fi" +
  "lter(({parameter:e})=>!e.frozen)}function rm(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object" +
  ".keys(n).length),0)}function im(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e))," +
  "r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var am=class extends Yp{#e;#t=`later`;constructor(e," +
  "t){super(e,t),this.#e=nm(this.slots)}get count(){return rm(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arriv" +
  "e(e,t,n,`later`)}pack(e){im(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this." +
  "#t()}},om=class{#e;#t=new Map;#n=new Map;#r=new z;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n" +
  "=this.#r;this.#r=new z;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEac" +
  "h(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===voi" +
  "d 0&&this.#e.catchUp();let t=e??{values:sm(this.#t),gradients:sm(this.#n)};return this.#i(),t}#i(){this.#t.cle" +
  "ar(),this.#n.clear()}};function sm(e){let t=[...e].sort(([e],[t])=>e-t);return new Vi(t.map(([e])=>e),t.map(([" +
  ",e])=>e))}var cm=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,valid" +
  "ation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,thi" +
  "s.#n=new Bo(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new am(this.#n,{..." +
  "a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(c),this.#n.feed(l),this.#a=new Vp(this." +
  "#r.count),this.#i=Bp(this.#n,this.#r,a.engine??`plain`),this.#o=new om(this.#n),this.#s=this.#r.step}get isOve" +
  "r(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){retu" +
  "rn this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}ge" +
  "t isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!th" +
  "is.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&th" +
  "is.#y()}catch(e){this.#m=Ri(e),this.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refus" +
  "al:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i==" +
  "=void 0?{}:{refusal:Ri(i)},...a===void 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e" +
  "){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=thi" +
  "s.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&th" +
  "is.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,thi" +
  "s.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:" +
  "r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validatio" +
  "nLoss:Ko(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#" +
  "l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Bi(e,this.#n.top" +
  "ology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,st" +
  "opping:n?.state},e=>{this.#r.pack(e)})}},lm=4,um=16,dm=1/4,fm=class{#e;#t;#n;#r={};#i=new zi(lm);#a=0;#o=!1;#s" +
  "=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjus" +
  "t`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:thi" +
  "s.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!thi" +
  "s.#u())return;let t=pm.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),dm);let r=pm.now();this.#i.le" +
  "arn(e.step-n,r-t);let i=r-this.#c>=um||e.load>=dm||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.is" +
  "Over&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new zi(lm" +
  "),this.#r={...this.#r,...e.tables};try{this.#n=new cm(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:" +
  "new Float64Array,engine:``,load:0},r={fault:Ri(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){" +
  "return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e" +
  "){this.#c=pm.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Hi(t.si" +
  "ght)])}},{performance:pm}=globalThis,mm=globalThis,hm=new fm((e,t)=>{mm.postMessage(e,t)},gm(()=>{hm.slice()})" +
  ");mm.onmessage=({data:e})=>{hm.take(e)},mm.postMessage({kind:`ready`});function gm(e){let{setImmediate:t}=mm;i" +
  "f(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new mm.MessageChannel;return n.onmessage=e,()=>{r.postMessa" +
  "ge(void 0)}}})();";
