// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){function e(e){try{return e()}catch{return}}var t=class extends Error{name=`Fault`;what;where;found" +
  ";expected;nearest;constructor(e,t){super(m(e),t),this.what=e.what,this.where=e.where,this.found=e.found,this.e" +
  "xpected=e.expected,this.nearest=e.nearest}};function n(e,t){if(typeof e!=`string`||t.length===0||e.length>64)r" +
  "eturn;let n=e.toLowerCase(),r=t[0],i=1/0;for(let e of t){let t=c(n,e);t<i&&([i,r]=[t,e])}let a=Math.max(Math.m" +
  "in(2,e.length-2),Math.floor(Math.max(e.length,r.length)/3));return i<=a?r:void 0}function r(e,r,i,a){let o=a.l" +
  "ength===0?`none`:`one of ${a.join(`, `)}`;return new t({what:`unknown ${e}`,where:r,found:i,expected:o,nearest" +
  ":n(i,a)})}function i(e,t,n,i=`option`){a(e,n,i);for(let a of Object.keys(e))if(!t.includes(a))throw r(i,n,a,t)" +
  "}function a(e,n,r=`option`){if(!o(e))throw new t({what:`not ${r}s`,where:n,found:e,expected:`an object of name" +
  "s and values`})}function o(t){return typeof t==`object`&&!!t&&e(()=>Symbol.iterator in t)===!1}function s(e,n," +
  "r=1){if(!Number.isSafeInteger(n)||n<r)throw new t({what:e,found:n,expected:`a whole number, ${r} or more`})}fu" +
  "nction c(e,t){let n=Array.from({length:t.length+1},(e,t)=>t);for(let r=1;r<=e.length;r++){let i=n;n=[r];for(le" +
  "t a=1;a<=t.length;a++){let o=i[a-1]+(e[r-1]===t[a-1]?0:1);n.push(Math.min(n[a-1]+1,i[a]+1,o))}}return n[t.leng" +
  "th]}function l(t){let n=e(()=>d(t,3))??`an object`;return n.length>u?`${n.slice(0,u-1)}…`:n}var u=60;function " +
  "d(e,t){return typeof e==`string`?JSON.stringify(e.slice(0,u)):Object.is(e,-0)?`-0`:typeof e==`bigint`?`${e}n`:" +
  "typeof e==`function`?`function ${e.name}`:Array.isArray(e)?f(e,t):ArrayBuffer.isView(e)?`${e.constructor.name}" +
  " of ${e.byteLength} bytes`:typeof e==`object`&&e?p(e):String(e)}function f(e,t){return t===0&&e.length>0?`[…]`" +
  ":`[${e.slice(0,20).map(e=>d(e,t-1)).join(`, `)}${e.length>20?`, …`:``}]`}function p(e){let t=Object.getPrototy" +
  "peOf(e);if(t===null)return`a null-prototype object`;let{constructor:n}=t;return typeof n==`function`&&n.name!=" +
  "=`Object`?`a ${n.name}`:`an object`}function m(e){let{what:t,where:n,expected:r,nearest:i}=e,a=[`found`in e?`f" +
  "ound ${l(e.found)}`:``,r===void 0?``:`expected ${r}`],o=[t,...[n===void 0?``:`at ${n}`,a.filter(Boolean).join(" +
  "`, `)].filter(Boolean)].join(`: `);return i===void 0?o:`${o}; did you mean ${JSON.stringify(i)}?`}function h(e" +
  ",n,{expected:r,allows:i},a){if(!i(e))throw new t({what:`wrong ${n}`,where:a,found:e,expected:r})}var g={expect" +
  "ed:`a text`,allows:e=>typeof e==`string`&&e!==``},_={expected:`a number`,allows:e=>typeof e==`number`},v={expe" +
  "cted:`a whole number`,allows:Number.isSafeInteger},ee={expected:`a whole number, 0 or more`,allows:e=>Number.i" +
  "sSafeInteger(e)&&e>=0},y={expected:`a function`,allows:e=>typeof e==`function`};function b(t){return e(()=>Arr" +
  "ay.isArray(t))===!0||ArrayBuffer.isView(t)&&`length`in t}var x={expected:`a list`,allows:b},te={expected:`a li" +
  "st of numbers`,allows:e=>b(e)&&Array.prototype.every.call(e,e=>typeof e==`number`)},S={expected:`an object of " +
  "names and values`,allows:o},ne={expected:`a list of texts`,allows:e=>Array.isArray(e)&&e.every(e=>typeof e==`s" +
  "tring`)},re={expected:`a list of shapes`,allows:e=>Array.isArray(e)&&e.length>0&&e.every(b)},ie={expected:`a t" +
  "ensor, with as many numbers as its shape holds`,allows:e=>o(e)&&te.allows(e.shape)&&b(e.data)&&e.data.length==" +
  "=e.shape.reduce((e,t)=>e*t,1)};function C(e,t,n=-1/0,r=1/0){return h(n,`least value`,_),h(r,`greatest value`,_" +
  "),{meaning:e,default:t,expected:`a finite number${de(n,r)}`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&" +
  "e>=n&&e<=r}}function ae(e,t){return{...C(e,t),expected:`a finite number above 0`,allows:e=>Number.isFinite(e)&" +
  "&e>0}}function w(e,t,n){return h(t,`least value`,v),{meaning:e,...n===void 0?{}:{default:n},expected:`a whole " +
  "number, ${t} or more`,allows:e=>Number.isSafeInteger(e)&&e>=t}}function oe(e,t){return{meaning:e,default:t,exp" +
  "ected:`true or false`,allows:e=>typeof e==`boolean`}}function se(e,t,n){return h(t,`choices`,ne),{meaning:e,de" +
  "fault:n,expected:`one of ${t.join(`, `)}`,choices:t,allows:e=>t.includes(e)}}function ce(e,t){return{meaning:e" +
  ",...t===void 0?{}:{default:t},expected:`a list of finite numbers`,allows:e=>Array.isArray(e)&&e.every(e=>Numbe" +
  "r.isFinite(e))}}function le(e,n,r,a=`attribute`){let o=Object.keys(e);return i(n,o,r,a),Object.fromEntries(o.f" +
  "latMap(i=>{let o=e[i],s=Object.hasOwn(n,i)?n[i]:o.default;if(s===void 0&&!(`default`in o))throw new t({what:`m" +
  "issing ${a}`,where:`${r}/${i}`,expected:o.expected});return ue(o,i,s,r,a),[[i,s]]}))}function ue({expected:e,a" +
  "llows:n},r,i,a,o=`option`){if(!n(i))throw new t({what:`wrong value of ${o} ${r}`,where:a,found:i,expected:e})}" +
  "function de(e,t){return t===1/0?e===-1/0?``:`, ${e} or more`:e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}fu" +
  "nction fe(e,t,n){let r=ye(e,n);i(e,Object.keys(t),r,`field`),pe(e,t,r)}function pe(e,n,r){for(let[i,a]of Objec" +
  "t.entries(n)){let n=e[i];if(n!==void 0)ue(a,i,n,r,`field`);else if(a.optional===void 0)throw new t({what:`miss" +
  "ing field ${i}`,where:r,expected:a.expected})}}var me={expected:`rules by the names of what they are for`,allo" +
  "ws:e=>o(e)&&Object.values(e).every(xe)},he={expected:`two numbers, the least and the greatest count`,allows:e=" +
  ">Array.isArray(e)&&e.length===2&&Number.isSafeInteger(e[0])&&e[0]>=0&&(e[1]===1/0||Number.isSafeInteger(e[1]))" +
  "&&e[0]<=e[1]},ge={expected:`an object of the texts value and derivatives, a list`,allows:e=>o(e)&&g.allows(e.v" +
  "alue)&&Array.isArray(e.derivatives)&&e.derivatives.every(e=>typeof e==`string`)},_e={expected:`an object of ra" +
  "nge, monotone, smooth and saturation`,allows:e=>o(e)&&be(e.range)&&typeof e.monotone==`boolean`&&typeof e.smoo" +
  "th==`boolean`&&[`none`,`soft`,`hard`].includes(e.saturation)};function T(e){return{...e,optional:!0}}function " +
  "ve(...e){return{expected:`an object of the texts ${e.join(` and `)}`,allows:t=>o(t)&&e.every(e=>g.allows(t[e])" +
  ")}}function ye(e,t){let n=o(e)?e.name:void 0;return g.allows(n)?`${t} ${n}`:t}function be(e){return Array.isAr" +
  "ray(e)&&e.length===2&&e.every(e=>typeof e==`number`)&&e[0]<=e[1]}function xe(e){if(!o(e)||!y.allows(e.allows))" +
  "return!1;let{meaning:t,expected:n,allows:r}=e;return typeof t==`string`&&g.allows(n)&&(!(`default`in e)||e.def" +
  "ault===void 0||r(e.default))}function E(e,t){h(t,`members`,we,e);let n=new Map(t.map(e=>[e.name,e])),i=t.map(e" +
  "=>e.name);return h(i,`names in the ${e} family`,Ce),{kind:e,names:i,has:e=>n.has(e),get(t,a){let o=n.get(t);if" +
  "(o!==void 0)return o;throw r(e,a,t,i)},[Symbol.iterator]:()=>t[Symbol.iterator]()}}function Se(e,t,n){return o" +
  "(e)?(Te(e,[...t],n??ye(e,t.kind)),e):t.get(e,n)}var Ce={expected:`a name of its own for each member`,allows:e=" +
  ">new Set(e).size===e.length},we={expected:`a list of objects with a name`,allows:e=>Array.isArray(e)&&e.every(" +
  "e=>o(e)&&g.allows(e.name))};function Te(e,n,r){let i=(e,t)=>typeof e[t]==`function`;for(let a of Object.keys(n" +
  "[0]))if(!i(e,a)&&n.every(e=>i(e,a)))throw new t({what:`missing function ${a}`,where:r,expected:`what all other" +
  "s of its kind have`})}function D(e){fe(e,Ee,`activation`);let{name:t,symbol:n,rules:r={},formula:i,formulaFor:" +
  "a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arit" +
  "y:[1,1],rules:r,formula:Oe(i),facts:o,scalar:e,inferShape:([e])=>e,forward({inputs:e,output:t,attributes:n}){l" +
  "et r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)},backward({inputs:e,output:t,attributes:n},r" +
  ",i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.length;e++)u[e]+=l[e]*c(o[e],s[e],n)},...a!==" +
  "void 0&&{formulaFor(e){let n=a(e);return h(n,`formula`,Ee.formula,t),Oe(n)}},...l!==void 0&&{branches:ke(l,t)}" +
  ",...u!==void 0&&{exempt:u}}}var Ee={name:g,symbol:g,rules:T(me),value:y,derivative:y,formula:ve(`value`,`deriv" +
  "ative`),formulaFor:T(y),facts:_e,kinks:T(y),exempt:T(g)};function De(e){if(h(e,`activation`,S),e.scalar!==void" +
  " 0)return e.scalar;throw new t({what:`not a function of one number`,found:e.name,expected:`an activation that " +
  "acts on every unit alone`})}function Oe({value:e,derivative:t}){return{value:e,derivatives:[t]}}function ke(e," +
  "t){return({inputs:n,attributes:r},i)=>{let a=e(r);h(a,`kinks`,te,t);for(let e of n[0].data)i.push(a.reduce((t," +
  "n)=>t+Math.sign(e-n),0))}}var Ae=D({name:`elu`,symbol:`elu`,rules:{alpha:C(`depth of the left tail`,1,0)},valu" +
  "e:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math.exp(e),formula:{value:`if(x > " +
  "0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},facts:{range:[-1,1/0],monotone:!0,smooth:!0" +
  ",saturation:`none`},kinks:()=>[0]});function O(e){if(e>=0)return 1/(1+Math.exp(-e));let t=Math.exp(e);return t" +
  "/(1+t)}function je(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)}function k(e,t){return t===0?0:e*t}fun" +
  "ction Me(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=Le.length-1;e>0;e--)[n,r]=[2*t*n-r+Le[e],n];re" +
  "turn(t*n-r+Le[0])/(1+2*e)}function Ne(e){return Fe(e,-.5)/Math.sqrt(2*Math.PI)}function Pe(e){if(Math.abs(e)<." +
  "5)return .5+.5*Ie(e*Math.SQRT1_2);let t=.5*Fe(e,-.5)*Me(Math.abs(e)*Math.SQRT1_2);return e>0?1-t:t}function Fe" +
  "(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math.exp(t*(e-n)*(e+n))}function " +
  "Ie(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2/Math.sqrt(Math.PI)*n}var Le=[1.1775789" +
  "345674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-.026658668435305753,.009074997670705265" +
  ",-.002413163540417608,.0004907758365258086,-6916973302501207e-20,413902798607301e-20,7.74038306619849e-7,-2.18" +
  "86401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208831351e-25,-6318088340886684e-26,286879" +
  "501093067e-25,19455868545777347e-29,-965469674843344e-27,325254814814874e-28,33478119482868056e-30,-1864562880" +
  "419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111e-32,-22370566594359995e-34],Re=D({name" +
  ":`gelu`,symbol:`gelu`,rules:{approximation:se(`none for the normal distribution itself`,[`none`,`tanh`],`none`" +
  ")},value:(e,{approximation:t})=>k(e,t===`tanh`?O(Ve(e)):Pe(e)),derivative:(e,t,{approximation:n})=>n===`tanh`?" +
  "O(Ve(e))+k(e*He(e),je(Ve(e))):Pe(e)+k(e,Ne(e)),formula:Ue(),formulaFor:({approximation:e})=>e===`tanh`?We():Ue" +
  "(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`none`}}),ze=2*Math.sqrt(2/Math.PI)" +
  ",Be=.044715;function Ve(e){return ze*e*(1+Be*e*e)}function He(e){return ze*(1+3*Be*e*e)}function Ue(){let e=`(" +
  "1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}fun" +
  "ction We(){let e=`sqrt(2 / pi) * (x + ${Be} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${Be} * x ^ 2)`;return{value:" +
  "`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^ 2) * ${t} / 2`}}var Ge=D({" +
  "name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),derivative:e=>Math.abs(e)<3?1/6:M" +
  "ath.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`if(abs(x) < 3, 1 / 6, 0)`},facts:" +
  "{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),Ke=D({name:`hard-tanh`,symbol:`hard t" +
  "anh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>=1?0:NaN,formula:{value:`mi" +
  "n(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone:!0,smooth:!1,saturation:`har" +
  "d`},kinks:()=>[-1,1]}),qe=D({name:`identity`,symbol:`x`,value:e=>e,derivative:()=>1,formula:{value:`x`,derivat" +
  "ive:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),Je=D({name:`leaky-relu`,symbol:`le" +
  "aky relu`,rules:{slope:C(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,derivative:(e,t,{slope:n})=>e>0?" +
  "1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slope)`},facts:{range:[-1/0,1/0" +
  "],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Ye(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[" +
  "i]>e[r]&&(r=i);return r}function Xe(e,t,n){let r=Ye(e,t,n),i=Number.isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==" +
  "r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Ze(e,t,{peak:n,rest:r}){return(t===n?1:Math.exp(e[t" +
  "]-e[n]))/(1+r)}function Qe(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-Ze(e,t,n)}function $e(e,t,{peak:n,rest" +
  ":r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function et(e){fe(e,tt,`activation`);let{name:t,symbol:n,formula:" +
  "r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:{},cou" +
  "ples:!0,formula:r,facts:i,inferShape:([e])=>nt(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.lengt" +
  "h-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape" +
  ".length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}var tt={name:g,symbol:g,value:y,pr" +
  "oduct:y,formula:ge,facts:_e};function nt(e,n){if(e.length>0)return e;throw new t({what:`no row of units`,where" +
  ":n,found:`a scalar`,expected:`a shape such as [batch, units]`})}var rt=et({name:`log-softmax`,symbol:`log soft" +
  "max`,value(e,t,n,r){let i=Xe(e,n,r);for(let a=n;a<r;a++)t[a]=$e(e,a,i)},product(e,t,n,r,i){let a=Ye(e,r,i),o=0" +
  ";for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:" +
  "n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]}" +
  ",facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),it=D({name:`mish`,symbol:`mish`,value:e=>k(e" +
  ",at(e)),derivative:e=>at(e)+k(e,ot(e)),formula:{value:`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp" +
  "(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{range:[-.30884341301725043,1/0],monotone:" +
  "!1,smooth:!0,saturation:`none`}});function at(e){let t=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t))" +
  ":t*(t+2)/(t*(t+2)+2)}function ot(e){let t=Math.exp(-Math.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t" +
  ":t)*(1+t)/(n*n)}var st=D({name:`relu`,symbol:`relu`,rules:{atZero:C(`derivative at 0`,0,0,1)},value:e=>e<0?0:e" +
  ",derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1" +
  ", if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),ct=1.6" +
  "732632423543772,lt=1.0507009873554805,ut=D({name:`selu`,symbol:`selu`,value:e=>lt*(e>0?e:ct*Math.expm1(e)),der" +
  "ivative:e=>lt*(e>0?1:ct*Math.exp(e)),formula:{value:`${lt} * if(x > 0, x, ${ct} * (exp(x) - 1))`,derivative:`$" +
  "{lt} * if(x > 0, 1, ${ct} * exp(x))`},facts:{range:[-1.0507009873554805*ct,1/0],monotone:!0,smooth:!1,saturati" +
  "on:`none`},kinks:()=>[0]}),dt=D({name:`sigmoid`,symbol:`σ`,value:O,derivative:je,formula:{value:`1 / (1 + exp(" +
  "-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:!0,saturation:`soft`}}),ft=D({name:`silu" +
  "`,symbol:`silu`,value:e=>k(e,O(e)),derivative:e=>O(e)+k(e,je(e)),formula:{value:`x / (1 + exp(-x))`,derivative" +
  ":`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-.2784645427610738,1/0],monotone:!1,smooth" +
  ":!0,saturation:`none`}}),pt=et({name:`softmax`,symbol:`softmax`,value(e,t,n,r){let i=Xe(e,n,r);for(let a=n;a<r" +
  ";a++)t[a]=Ze(e,a,i)},product(e,t,n,r,i){let a=t[Ye(e,r,i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=" +
  "r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},f" +
  "acts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),mt=D({name:`softplus`,symbol:`softplus`,value:e=>" +
  "Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:O,formula:{value:`log(1 + exp(x))`,derivative:`1 /" +
  " (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),ht=D({name:`softsign`,symbol:" +
  "`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.a" +
  "bs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,sm" +
  "ooth:!0,saturation:`soft`},kinks:()=>[0]}),gt=E(`activation`,[qe,D({name:`step`,symbol:`step`,rules:{atZero:C(" +
  "`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula" +
  ":{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{range:[0,1],monotone:!0,smooth:!1,saturati" +
  "on:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`}),dt,D({name:`tanh`,symbol:`tanh`,value:Ma" +
  "th.tanh,derivative:e=>4*je(2*e),formula:{value:`tanh(x)`,derivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:" +
  "!0,smooth:!0,saturation:`soft`}}),st,Je,Ae,ut,Re,ft,it,mt,ht,Ge,Ke,pt,rt]),_t=1.4901161193847656e-8,vt=1110223" +
  "0246251565e-32,yt=67108863,bt=134217727;function xt(e){let t=e.next()&yt,n=e.next()&bt;return t*_t+n*vt}var St" +
  "=[3639956645,3750757012,1261568508,386426335],Ct=class e{constructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n" +
  ",this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}next(){let e=this.s00+this.s10|0,t=this." +
  "s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>" +
  "8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s0" +
  "0,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=St[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let" +
  " u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s0" +
  "1=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s00,this.s11,this.s10]}};function wt(e){i" +
  "f(e.length!==4)throw Error(`The state must have been produced by a xoroshiro128plus RandomGenerator`);return n" +
  "ew Ct(e[0],e[1],e[2],e[3])}var Tt=11400714819323198485n;function Et(e,t){let n=Dt(String(typeof e==`number`?e+" +
  "0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+Tt),Ot(n)))}function Dt(e){let t=0n;for(let n of" +
  " e)t=Ot(t+Tt+BigInt(n.codePointAt(0)??0));return t}function Ot(e){let t=BigInt.asUintN(64,e);return t=BigInt.a" +
  "sUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}fun" +
  "ction kt(e){return[Number(e>>32n),Number(e&4294967295n)]}function At(e,n){let r=e;if(Array.isArray(r)&&r.lengt" +
  "h===n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&r.some(e=>e!==0))return e;throw new t({what:`not a stat" +
  "e of this random generator`,where:`words`,found:e,expected:`${n} whole numbers from 0 to 2³² − 1, not all 0`})" +
  "}var jt={name:`xoroshiro128+`,seed:e=>Mt(Et(e,2).flatMap(kt)),restore:e=>Mt(At(e,4))};function Mt(e){let t=wt(" +
  "e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>xt(t),get words(){return t.getState().map(e=>e>>>0)}}}var" +
  " Nt={name:`xorshift64*`,seed:e=>Pt(Ft(e)),restore(e){let[t,n]=At(e,2);return Pt(BigInt(t)<<32n|BigInt(n))}};fu" +
  "nction Pt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>27n,kt(BigInt.asUintN(64,t*268582165" +
  "7736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){return kt(t)}}}function Ft(e){let n=Numbe" +
  "r(e);if(Number.isSafeInteger(n)&&n>0&&String(n)===String(e))return BigInt(n);if(typeof e==`string`)return Et(e" +
  ",1)[0];throw new t({what:`bad seed for xorshift64*`,found:e,expected:`a whole number, 1 or more, or a text`})}" +
  "var It=E(`random generator`,[jt,Nt]),Lt={expected:`a list of lists of numbers`,allows:e=>Array.isArray(e)&&e.e" +
  "very(b)};function Rt(e){if(!(e>=0))throw new t({what:`bad clipping limit`,found:e,expected:`a number, 0 or mor" +
  "e`})}var zt={name:`norm`,title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){h(e,`gradients`," +
  "Lt),h(t,`clipping limit`,_),Rt(t);let n=t/(Bt(e)+1e-6);if(!(n>=1))for(let t of e)for(let e=0;e<t.length;e++)t[" +
  "e]*=n}};function Bt(e){h(e,`arrays`,Lt);let t=Vt(e);if(t===0||!Number.isFinite(t))return t;let n=2**Math.min(1" +
  "023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math.sqrt(" +
  "r)}function Vt(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t}var " +
  "Ht=E(`clipping`,[zt,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){h(e,`gradients`," +
  "Lt),h(t,`clipping limit`,_),Rt(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))" +
  "}}]),Ut=2**31-1;function A(e){let t=1;for(let n of e)t*=n;return t}function Wt(e){return A(e[0]===-1?e.slice(1" +
  "):e)}function j(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}function Gt(e,t){" +
  "if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}" +
  "function M(e){return{shape:e,data:new Float64Array(Qt(e))}}function Kt(t){return typeof t==`object`&&!!t&&e(()" +
  "=>`shape`in t)===!0}function qt(e,n){h(e,`tensor`,S,n);let{shape:r,data:i}=e,a=Qt(r,n),o=b(i)?i.length:i;if(o!" +
  "==a)throw new t({what:`wrong count of numbers for shape ${j(r)}`,where:n,found:o,expected:String(a)})}function" +
  " Jt(e){return h(e,`tensor`,ie),{shape:e.shape,data:e.data.slice()}}var Yt=32;function Xt(e){let t=[];for(let n" +
  "=e;b(n)&&t.length<Yt;n=n[0])t.push(n.length);return t}function Zt(e,n,r,i){let a=[],o=e=>[i,...a.slice(0,e)].j" +
  "oin(`/`),s=0,c=(e,i)=>{if(i===n.length){if(typeof e!=`number`)throw new t({what:`not a number`,where:o(i),foun" +
  "d:e,expected:`a number`});r[s++]=e}else{if(!b(e)||e.length!==n[i])throw new t({what:`ragged array`,where:o(i)," +
  "found:b(e)?e.length:e,expected:`${n[i]} entries, as in the first row`});for(let t=0;t<e.length;t++)a[i]=t,c(e[" +
  "t],i+1)}};c(e,0)}function Qt(e,n){let r=e;if(!Array.isArray(r))throw new t({what:`not a size`,where:n,found:r," +
  "expected:`a list of sizes`});for(let r of e)if(!Number.isInteger(r)||r<0)throw new t({what:`not a size`,where:" +
  "n,found:r,expected:`a whole number, 0 or more`});let i=A(e);if(i>Ut)throw new t({what:`shape too large`,where:" +
  "n,found:j(e),expected:`at most ${Ut} entries`});return i}function $t(e){fe(e,en,`combination`);let{name:t,symb" +
  "ol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combination`,symbol:n,roles:r[" +
  "1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:tn,forward({inputs:e,output:t" +
  ",attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){fo" +
  "r(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}var en={name:g,symbol:g,arity:he,rules:T(me),v" +
  "alue:y,derivative:y,formula:ge};function tn(e){h(e,`shapes`,re);let[t]=e;return e.forEach((e,n)=>{if(!Gt(e,t))" +
  "throw rn(n,e,`${j(t)}, as input 0`)}),t}function nn(e,t=0){if(e.length===2)return[e[0],e[1]];throw rn(t,e,`the" +
  " shape [batch, units]`)}function rn(e,n,r){return new t({what:`shapes do not fit`,where:`input ${e}`,found:j(n" +
  "),expected:r})}var an=$t({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];r" +
  "eturn n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),on={name:`concat`,family:`combinatio" +
  "n`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inf" +
  "erShape(e){let[t]=nn(e[0]),n=0;return e.forEach((r,i)=>{if(nn(r,i)[0]!==t)throw rn(i,r,`batch ${t}, as input 0" +
  " of ${j(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forwar" +
  "d({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(le" +
  "t n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i)" +
  ".reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+" +
  "o+n]}},sn=$t({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)" +
  "=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]" +
  "}}),cn={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a " +
  "* b)`,derivatives:[`b`,`a`]},inferShape:e=>[nn(tn(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;" +
  "for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs" +
  ":e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.d" +
  "ata[n]}},ln=class e{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=Se(t,It),this.#t=this.#e.seed(dn(e)),h(this" +
  ".#t,`stream`,pn,this.#e.name)}static restore(t,n){h(t,`state`,S);let r=new e(`restored`,n??It.get(t.generator," +
  "`generator`));return r.#t=r.#e.restore(t.words),h(r.#t,`stream`,pn,r.#e.name),r}get state(){return{generator:t" +
  "his.#e.name,words:this.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}norm" +
  "al(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqr" +
  "t(-2*Math.log(i)/i)}}integer(e){h(e,`count`,fn);let t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t.bit" +
  "s()/t);if(n<e)return n}}shuffle(e){h(e,`items`,x);let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1" +
  ");[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return h(e,`count`,ee),this.shuffle(Uint32Array.from({length" +
  ":e},(e,t)=>t))}fork(){let t=Array.from({length:4},()=>this.#t.bits());return new e(t.join(),this.#e)}},un={exp" +
  "ected:`a finite number or a text`,allows:e=>typeof e==`string`||Number.isFinite(e)};function dn(e){if(un.allow" +
  "s(e))return e;throw new t({what:`bad seed`,found:e,expected:un.expected})}var fn={expected:`a whole number fro" +
  "m 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&e<=2**32},pn={expected:`an object of the functions bits and n" +
  "ext`,allows:e=>o(e)&&[e.bits,e.next].every(y.allows)},mn={name:`dropout`,family:`combination`,symbol:`drop`,ro" +
  "les:[`x`],arity:[1,1],rules:{rate:C(`share of the entries dropped`,.5,0,1),seed:w(`start of the generator of t" +
  "he masks`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=h" +
  "n(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=hn(e);fo" +
  "r(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function hn({training:e,draw:t,attributes:n}){return " +
  "e?gn(n,t):()=>1}function gn({rate:e,seed:t},n){if(e===0)return()=>1;let r=new ln(`${yn(t)}${n}`),i=vn(e);retur" +
  "n()=>r.next()<e?0:i}function _n({rate:e,seed:t}){return{seed:kt(Dt(yn(t))),dropped:kt(BigInt(Math.ceil(e*2**53" +
  ")))}}function vn(e){return 1/(1-e)}function yn(e){return`dropout ${e} `}var bn=`sqrt(mean((x - mean(x)) ^ 2) +" +
  " epsilon)`,xn=`(x - mean(x)) / ${bn}`,Sn={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:" +
  "[`x`,`gain`,`bias`],arity:[1,3],couples:!0,rules:{epsilon:ae(`added to the variance, so that a constant row ca" +
  "n be divided`,1e-5)},formula:{value:`gain * ${xn} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${xn} * m" +
  "ean(gain * g * ${xn})) / ${bn}`,`g * ${xn}`,`g`]},inferShape([e,...t]){let[,n]=nn(e);return t.forEach((t,r)=>{" +
  "if(!Gt(t,[n]))throw rn(r+1,t,`[${n}] for ${j(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i" +
  "}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=Cn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Dn(t,e,1)*" +
  "a[e]+Dn(n,e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){l" +
  "et o=c*s,l=r.data.slice(o,o+s);if(i===2){kn(l,void 0,a.data);continue}let u=Cn(e,c,n),d=l.map((e,n)=>e*Dn(t,n," +
  "1));i===1?kn(l,u.normal,a.data):On(u,d,a.data,o)}}};function Cn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+" +
  "1)*e),a=Tn(i);for(let t=0;t<e;t++)i[t]/=a;let o=En(i);for(let t=0;t<e;t++)i[t]-=o;let s=En(i.map(e=>e*e))+r/a/" +
  "a,c=1/Math.sqrt(Math.max(s,wn));return{normal:i.map(e=>e*c),slope:c/a}}var wn=1e-300;function Tn(e){let t=e.re" +
  "duce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function En(e){return e.reduce((e,t)=>e+t,0)/" +
  "e.length}function Dn(e,t,n){return e===void 0?n:e.data[t]}function On({normal:e,slope:t},n,r,i){let a=En(n),o=" +
  "En(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function kn(e,t,n){for(let r=0;r" +
  "<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function An(e){fe(e,jn,`combination`);let{name:t,symbol:n,divisor:r,formu" +
  "la:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e]" +
  ")=>[nn(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t" +
  "++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let " +
  "n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var jn={name:g,symbol:g,divisor:y,formula:ge},Mn=An({" +
  "name:`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),Nn=$t({name:`m" +
  "ultiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Pn(e,t),derivative:(e,t,n)=>Pn(e,t,n),formula:{value:`a * b`,de" +
  "rivatives:[`b`,`a`]}});function Pn(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r" +
  "}var Fn=$t({name:`scale`,symbol:`·`,arity:[1,1],rules:{factor:C(`what every entry is multiplied by`,1)},value:" +
  "([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`fac" +
  "tor`]}}),In={name:`slice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:w(`first unit " +
  "taken, counted from 0`,0,0),to:w(`first unit no longer taken`,1)},formula:{value:`slice(x, from, to)`,derivati" +
  "ves:[`1`]},inferShape([e],{from:n,to:r}){let[i,a]=nn(e);if(n<r&&r<=a)return[i,r-n];throw new t({what:`slice do" +
  "es not fit`,found:`units ${n} to ${r}`,expected:`from < to ≤ ${a} for ${j(e)}`})},origin:(e,t,{from:n})=>[0,n+" +
  "e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++" +
  ")t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){f" +
  "or(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},Ln={...$t({name:`stop-gradient`,sy" +
  "mbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backwar" +
  "d:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradient by definition`},Rn=E(`combination`,[an,$t({" +
  "name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,for" +
  "mula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Nn,sn,Fn,on,In,An({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{" +
  "value:`sum(x)`,derivatives:[`1`]}}),Mn,cn,Sn,mn,Ln,{name:`weighted-total`,family:`combination`,symbol:`E`,role" +
  "s:[`loss…`],arity:[1,1/0],rules:{weights:ce(`what each input is multiplied by, in their order`)},formula:{valu" +
  "e:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(e,{weights:n}){if(e.forEach((e,t)=>{if(e.length>0)" +
  "throw rn(t,e,`a scalar, as a loss is`)}),n.length===e.length)return[];throw new t({what:`wrong count of weight" +
  "s`,found:n.length,expected:`${e.length}, one for each input`})},forward({inputs:e,output:t,attributes:{weights" +
  ":n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t" +
  ".data[0]*e[n]}}]);function zn(e,t,n){return le(e,Bn(t,n),n,`option`)}function Bn(e,t){return a(e,t),Object.fro" +
  "mEntries(Object.entries(e).filter(([,e])=>e!==void 0))}function N(e,t,n,r){i(e,Object.keys(t),n,r);for(let[i,a" +
  "]of Object.entries(e))a!==void 0&&ue(t[i],i,a,n,r)}function Vn(e,t){h(e,`rules`,S),h(t,`defaults`,S);let n=Obj" +
  "ect.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}functio" +
  "n P(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number" +
  ".isFinite(e)&&e>=0}}function Hn(e,t){return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,a" +
  "llows:e=>typeof e==`number`&&e>=0&&e<1}}function Un(e,n,r){if(Number.isInteger(e)&&e>=0&&e<r)return e;throw ne" +
  "w t({what:`not a class index`,where:`target of row ${n}`,found:e,expected:`a whole number from 0 to ${r-1}`})}" +
  "var Wn=[`sum`,`mean`,`batch-mean`];function F(e){fe(e,Kn,`loss`);let{name:t,value:n,derivative:r,targetDerivat" +
  "ive:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:" +
  "[2,2],rules:{...e.rules,reduction:Gn(e.reduction)},formula:Jn(a),scalar:e,inferShape:([e,t])=>Yn(e,t),forward(" +
  "{inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e]," +
  "a);i.data[0]=o*qn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o." +
  "data[0]*qn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor(e){let n=o(" +
  "e);return h(n,`formula`,Kn.formula,t),Jn(n)}},...s!==void 0&&{branches({inputs:[{data:e},{data:n}],attributes:" +
  "r},i){for(let a=0;a<e.length;a++){let o=s(e[a],n[a],r);h(o,`side`,_,t),i.push(o)}}}}}function Gn(e,t=Wn){retur" +
  "n se(`how the losses of the entries become one number`,t,e)}var Kn={name:g,symbol:T(g),rules:T(me),reduction:{" +
  "expected:`one of ${Wn.join(`, `)}`,allows:e=>Wn.includes(e)},value:y,derivative:y,targetDerivative:y,formula:v" +
  "e(`value`,`derivative`,`targetDerivative`),formulaFor:T(y),side:T(y)};function qn(e,t){let{reduction:n}=e;retu" +
  "rn n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/A(t)}function Jn({value:e,derivative:t,targetDerivative:n}){r" +
  "eturn{value:e,derivatives:[t,n]}}function Yn(e,n){if(Gt(e,n))return[];throw new t({what:`prediction and target" +
  " differ in shape`,found:j(n),expected:j(e)})}var Xn=F({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t" +
  ")=>-(t*Zn(Math.log(e))+(1-t)*Zn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivat" +
  "ive:e=>Zn(Math.log1p(-e))-Zn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), " +
  "-100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -" +
  "100)`}});function Zn(e){return Math.max(e,-100)}var Qn=F({name:`binary-cross-entropy-with-logits`,reduction:`m" +
  "ean`,value:(e,t)=>k(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-O(-e):O(e)-t,ta" +
  "rgetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivat" +
  "ive:`-y`}}),$n=F({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t," +
  "targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),er" +
  "=F({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>k(-t,tr(1-t*e)),targetDeriv" +
  "ative:(e,t)=>k(-e,tr(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDeriva" +
  "tive:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function tr(e){return Math.max(0,Math.sign(e))}var" +
  " nr=F({name:`huber`,rules:{delta:ae(`error at which the parabola becomes a line`,1)},reduction:`mean`,value(e," +
  "t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>rr(e-t,n),targetDe" +
  "rivative:(e,t,{delta:n})=>rr(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - " +
  "t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)" +
  "`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function rr(e,t){return Math.min(Math.max(e,-t),t" +
  ")}var ir=F({name:`kullback-leibler`,rules:{prediction:se(`what the prediction is`,[`probability`,`logarithm`]," +
  "`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?or(e):t*(Math.log(t)-(n===`logarithm`" +
  "?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?or(e):-t/e,targetDerivative:(e,t,{p" +
  "rediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:ar(`log(y)`,`-t / y`),formulaFor:({predic" +
  "tion:e})=>e===`logarithm`?ar(`y`,`-t`):ar(`log(y)`,`-t / y`)});function ar(e,t){return{value:`if(t > 0, t * (l" +
  "og(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function or(e){return Number.isNaN(e)?Na" +
  "N:0}var sr=F({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.si" +
  "gn(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDeri" +
  "vative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),cr=F({name:`mean-squared-error`,reduction:`mean`,value:(e,t" +
  ")=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivati" +
  "ve:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),lr={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,r" +
  "oles:[`y`,`t`],arity:[2,2],rules:{targets:se(`what a target row is`,[`index`,`distribution`],`index`),reductio" +
  "n:Gn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / " +
  "sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw pr(`prediction`," +
  "e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Gt(t,r))return[];throw pr(`target`,t,`${j(r)} fo" +
  "r the logits ${j(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s" +
  "=e.data;r===`index`&&t.data.forEach((e,t)=>Un(e,t,o));let c=ur(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Xe(" +
  "s,t,t+o);for(let r=t;r<t+o;r++)l+=k(-$e(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],at" +
  "tributes:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?dr(e,ur(t,e.shape[1]," +
  "n),s,o):n===`distribution`&&fr(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function ur({data:e}," +
  "t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function dr({shape:[e,t],data:n},r,i,a){for(let o=0" +
  ";o<e;o++){let e=o*t,s=Xe(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Ze(n,e" +
  "+l,s);a.data[e+l]+=i*(u*(c-t)-t*Qe(n,e+l,s))}}}function fr({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let " +
  "e=a*t,o=Xe(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*$e(n,a,o)}}function pr(e,n,r){return new t({what:`shape" +
  "s do not fit`,where:`softmax-cross-entropy ${e}`,found:j(n),expected:r})}var mr=E(`loss`,[$n,cr,sr,nr,Xn,Qn,lr" +
  ",er,ir]);function hr(e,t=ye(e,`operation`)){a(e,t,`field`),pe(e,vr,t)}var gr=[`weighted-sum`,`activation`,`com" +
  "bination`,`loss`],_r={expected:`true or false`,allows:e=>typeof e==`boolean`},vr={name:g,family:{expected:`one" +
  " of ${gr.join(`, `)}`,allows:e=>gr.includes(e)},symbol:{expected:`a text, which may be empty`,allows:e=>typeof" +
  " e==`string`},roles:ne,arity:he,rules:me,formula:ge,formulaFor:T(y),facts:T(_e),inferShape:y,origin:T(y),coupl" +
  "es:T(_r),forward:y,backward:y,branches:T(y),exempt:T(g),stochastic:T(_r),constantInputs:T(y)},yr={name:`weight" +
  "ed-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:oe(`weights are " +
  "[in, out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{" +
  "transpose:t}){let n=xr(e),[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a],s=e[n+a];if(o.length!==2)throw Or(`valu" +
  "e ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)throw Or(`value ${a}`,o,`the batch size ${r} of ${j(e[0])}`)" +
  ";let[c,l]=Sr(s,t);if(l!==o[1])throw Or(`weight ${a}`,s,`weights for the ${o[1]} units of ${j(o)}`);if(a>0&&c!=" +
  "=i)throw Or(`weight ${a}`,s,`weights to ${i} units, as weight 0`);i=c}let a=e.at(2*n);return a!==void 0&&Dr(a," +
  "i),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let r=xr(e),[i,a]=t.shape;Cr(t,e.at(2*r));for(" +
  "let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let" +
  " n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n" +
  ",r){let i=xr(e.inputs);n<i?wr(e,t,n,r):n<2*i?Tr(e,t,n-i,r):Er(t,r)}};function br(e){let t=xr(e);return{values:" +
  "e.slice(0,t),weights:e.slice(t,2*t),bias:e[2*t]}}function xr({length:e}){return e>>1}function Sr(e,t){if(h(e,`" +
  "shape of weights`,te),e.length===0)return[1,1];if(e.length!==2)throw Or(`weight`,e,`a scalar or the shape [out" +
  ", in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function Cr({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r" +
  ".data.length===1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function wr" +
  "({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[xr(e)+i].data,l=e[i].shape[1],[u,d]=n.transpose?" +
  "[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]" +
  "+=n*c[t*u+r*d]}}function Tr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[" +
  "1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;" +
  "r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Er({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a" +
  "<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Dr(e,t){if(!(e.length===0||e.length===1&&e[0]===t)" +
  ")throw Or(`bias`,e,`a scalar or the shape [${t}]`)}function Or(e,n,r){return new t({what:`shapes do not fit`,w" +
  "here:`weighted-sum ${e}`,found:j(n),expected:r})}var kr=E(`operation`,[yr,...Rn,...gt,...mr]);function Ar(e){i" +
  "f(!Number.isFinite(e))throw new t({what:`bad learning rate`,found:e,expected:`a finite number`})}function jr(e" +
  "){let t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Lr(e),co" +
  "nstants:Object.assign({},...e.map(({constants:e})=>e)),...Fr(e),init(e){return h(e,`size`,ee),Object.fromEntri" +
  "es(t.map(([t,n])=>[t,new Float64Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;Rr(s,i,a,n),Ar(o.learningR" +
  "ate),r.length<s&&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[" +
  "e]}}}function Mr(e,t){h(e,`pieces`,x,t),e.forEach((e,n)=>{h(e,`piece ${n}`,Nr,t),h(e.describe(`g`),`descriptio" +
  "n of piece ${n}`,Pr,t)})}var Nr={expected:`an object of the functions describe and apply, and of slots and con" +
  "stants if it has any`,allows:e=>o(e)&&[e.describe,e.apply].every(y.allows)&&[e.slots,e.constants].every(e=>e==" +
  "=void 0||o(e))},Pr={expected:`an object of the direction, a text, and of lines, a list of texts, if it has any" +
  "`,allows:e=>o(e)&&g.allows(e.direction)&&(e.lines===void 0||ne.allows(e.lines))};function Fr(e){let t=e.flatMa" +
  "p(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}" +
  ":{}}function Ir(e,t){return e?[t]:[]}function Lr(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(" +
  "...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Rr(e,t,n,r){if(t.length!==e)thro" +
  "w zr(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw zr(`state/${t}`,r,e)}}function z" +
  "r(e,n,r){return new t({what:`wrong size for this parameter`,where:e,found:n,expected:`${r} numbers`})}var Br=s" +
  "e(`whose definition holds where they differ`,[`pytorch`,`keras`],`pytorch`);function Vr(e){fe(e,Hr,`optimiser`" +
  ");let{name:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Br},o=(e={},n=t)=>{let o=Bn(e,n),s=o.conve" +
  "ntion===`keras`?r:void 0,c=i(zn(a,{...s,...o},n));return Mr(c,n),jr(c)};return{name:t,title:n,options:a,formul" +
  "a:o().formula,create:o}}var Hr={name:g,title:g,options:me,keras:T({expected:`an object of names and values`,al" +
  "lows:o}),pieces:y};function Ur(e,t,n,r){h(e,`optimiser`,Wr,t);let i=(n={},i=t)=>e.create({...r,...Bn(n,i)},i);" +
  "return{name:t,title:n,options:Vn(e.options,r),formula:i().formula,create:i}}var Wr={expected:`an optimiser`,al" +
  "lows:e=>o(e)&&y.allows(e.create)&&me.allows(e.options)};function I(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;retu" +
  "rn{constants:{δ:e},describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}" +
  ":{},settle(t,n,{learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);" +
  "for(let e=0;e<n.length;e++)t[e]*=o}}}function Gr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e" +
  "=>`√(${e} + ε)`}:{inside:0,outside:e,epsilon:e,write:e=>`(√${e} + ε)`}}function Kr(e,t){return{name:e,count:t." +
  "length,steadyFrom:0,settle(e,n){e.set(t,n)}}}function qr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon}" +
  ",describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Kr(`summed-squares`,[t.insi" +
  "de,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t." +
  "inside)+t.outside}}}function Jr(e,t){return t===`keras`?Xr(e):Yr(e)}function Yr(e){return Ir(e>0,{constants:{λ" +
  ":e},describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Kr(`coupled-decay`,[e]),apply(t,n){for(le" +
  "t r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Xr(e){return Ir(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (" +
  "1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}" +
  "){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var Zr=Vr({name" +
  ":`adagrad`,title:`Adagrad`,options:{lrDecay:P(`how fast the learning rate falls with the steps`,0),initialAccu" +
  "mulator:P(`what the sum of squares starts from`,0),epsilon:P(`what keeps the divisor from 0`,1e-10),weightDeca" +
  "y:P(`how strongly parameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e" +
  ",initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Jr(i.weightDecay,r),qr(t,Gr(n,r)),I(e)]});function Qr" +
  "(e){let t=new Float64Array($r).fill(NaN),n=0,r=1;return i=>{let a=i%$r,o=i-a;return o!==n&&(n=o,r=e**o),Number" +
  ".isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var $r=256;function ei({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){l" +
  "et a=i===`keras`,[o,s]=[Qr(e),Qr(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{" +
  "\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`" +
  "u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂" +
  "ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let " +
  "l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{" +
  "step:u}){let d=l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=" +
  "0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math" +
  ".sqrt(p[n])/h+g)}}}var ti={beta1:Hn(`share of the average gradient that is kept`,.9),beta2:Hn(`share of the av" +
  "erage of squares that is kept`,.999),epsilon:P(`what keeps the divisor from 0`,1e-8),amsgrad:oe(`whether to di" +
  "vide by the largest average of squares so far`,!1)},ni=Vr({name:`adam`,title:`Adam`,options:{...ti,weightDecay" +
  ":P(`how strongly parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...Jr(e.weightDecay,e.conventi" +
  "on),ei(e),I()]}),ri=Vr({name:`adamw`,title:`AdamW`,options:{...ti,weightDecay:P(`how strongly parameters are d" +
  "rawn to 0`,.01)},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Xr(e.weightDecay),ei(e),I()]}),ii=Ur(ni,`" +
  "amsgrad`,`AMSGrad`,{amsgrad:!0});function ai({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:" +
  "0},constants:{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e}" +
  " + μ · v`],direction:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{" +
  "step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1" +
  ":1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var oi=Vr({name:`sgd`,title:`Grad" +
  "ient descent`,options:{momentum:Hn(`share of the velocity that is kept`,0),dampening:Hn(`share of the gradient" +
  " that does not enter the velocity`,0),nesterov:oe(`whether to step along the velocity as it will be`,!1),weigh" +
  "tDecay:P(`how strongly parameters are drawn to 0`,0)},pieces(e){let{momentum:n,dampening:r,nesterov:i,conventi" +
  "on:a}=e;if(i&&(n===0||r>0))throw new t({what:`nesterov needs a velocity without dampening`,found:{momentum:n,d" +
  "ampening:r},expected:`momentum above 0 and dampening 0`});let o=Ir(n>0,ai({momentum:n,dampening:r,nesterov:i})" +
  "),s=a===`keras`?[I(),...o]:[...o,I()];return[...Jr(e.weightDecay,a),...s]}}),si=Ur(oi,`momentum`,`Momentum`,{m" +
  "omentum:.9}),ci=Ur(oi,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function li(e,t){return{slots:{squares:" +
  "0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write" +
  "(`s`)}`}),kernel:Kr(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<" +
  "r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function ui(e,t){return{sl" +
  "ots:{squares:0,mean:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ ·" +
  " m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Kr(`averaged-variance`,[e,1-e,t" +
  ".inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[" +
  "i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var di=E(`optimiser" +
  "`,[oi,si,ci,Zr,Vr({name:`rmsprop`,title:`RMSprop`,options:{rho:Hn(`share of the average of squares that is kep" +
  "t`,.99),momentum:Hn(`share of the velocity that is kept`,0),centered:oe(`whether to divide by the deviation in" +
  "stead of the root of the squares`,!1),epsilon:P(`what keeps the divisor from 0`,1e-8),weightDecay:P(`how stron" +
  "gly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,c" +
  "onvention:i,...a}){let o=Gr(r,i),s=Ir(t>0,ai({momentum:t}));return[...Jr(a.weightDecay,i),n?ui(e,o):li(e,o),.." +
  ".i===`keras`?[I(),...s]:[...s,I()]]}}),ni,ri,ii]);function fi(e,t,n){let r=Se(e,di,n).create(t,n);return h(r,`" +
  "updater`,pi,n),r}var pi={expected:`an object of the functions init and update`,allows:e=>o(e)&&[e.init,e.updat" +
  "e].every(y.allows)};function mi({length:e}){return{expected:`a list of ${e} numbers`,allows:t=>b(t)&&t.length=" +
  "==e}}var hi=E(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){h(e,`we" +
  "ights`,x),h(t,`strength`,_);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n)" +
  "{h(e,`weights`,x),h(t,`strength`,_),h(n,`gradient`,mi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}}" +
  ",{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){h(e,`weights`,x),h(t,`strength`,_);l" +
  "et n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){h(e,`weights`,x),h(t,`strength`" +
  ",_),h(n,`gradient`,mi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function gi(e){fe(e,_i,`schedule`);let{f" +
  "actor:t,...n}=e;return{...n,create(e={},r=n.name){let i=t(zn(n.options,e,r));return h(i,`factor`,y,r),i}}}var " +
  "_i={name:g,title:g,formula:g,options:me,factor:y},vi=gi({name:`constant`,title:`Constant`,formula:`lr`,options" +
  ":{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),yi=gi({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + " +
  "cos(πk / T))`,options:{steps:w(`T: the step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Mat" +
  "h.cos(Math.PI*t/e))/2}),bi=gi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:P(`fact" +
  "or from step to step`,.99)},factor:({gamma:e})=>t=>e**t}),xi=gi({name:`linear`,title:`Linear`,formula:`lr · (1" +
  " − (1 − end) · min(1, k / T))`,options:{steps:w(`T: the step at which the line ends`,1,1e3),end:P(`factor at t" +
  "he end of the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Si=E(`schedule`,[vi,gi({name:`s" +
  "tep`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:w(`steps on one stair`,1,100),gamma:P(`factor fr" +
  "om stair to stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),bi,xi,yi,gi({name:`warm-up`,title:" +
  "`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:w(`n: the number of steps it takes`,1,100)},factor" +
  ":({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function Ci(e,t,n){let r=Se(e,Si,n).create(t,n);return h(r,`factor`,y" +
  ",n),r}var wi=globalThis.kernels.float32,Ti=globalThis.kernels.float64,Ei={end:[],gather:[`into`,`table`,`rowBy" +
  "tes`,`lanes`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`" +
  ",`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:" +
  "[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`," +
  "`units`,`stride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into" +
  "`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`" +
  "g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSo" +
  "ftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`" +
  "bytes`,`factor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`" +
  "a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`uni" +
  "ts`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`ro" +
  "w`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`uni" +
  "ts`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`" +
  ",`epsilon`,`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`" +
  "],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy" +
  ":[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`" +
  "row`,`classes`,`byRows`],checkFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`," +
  "`state3`,`bytes`,`numbers`],descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passa" +
  "ge:[`number`]},Di=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`" +
  ",`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Oi=[`half-squared-error`,`mean-squared-error`" +
  ",`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-lei" +
  "bler probability`,`kullback-leibler logarithm`],ki=[`done`,`l1`,`l2`,`norm`,`value`],Ai=[`rate`,`coupled-decay" +
  "`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`,`gre" +
  "atest-moments`],ji=[`program`,`loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers" +
  "`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patienc" +
  "e`,`waited`,`batchRows`,`batchStart`,`numbersNow`],L={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,ch" +
  "eck:128,firstStep:136,random:144,frameSize:176},Mi=class extends t{name=`Uncompilable`;node;constructor(e,t,n)" +
  "{super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Ni=class extends t{name=`" +
  "NonFiniteFault`;node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${t}`,foun" +
  "d:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function Pi(e,t){if(Number" +
  ".isFinite(e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.every(Number.isFinite)))return;for(le" +
  "t n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new Ni(n" +
  ".id,t,`value`,e)}let n=Fi(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)thro" +
  "w n;for(let n of[...e.nodes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(" +
  "e!==void 0)throw new Ni(n.id,t,`gradient`,e)}}function Fi(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)" +
  "),!Number.isFinite(r))return new Ni(i,t,`value`,r)}function Ii(e){if(!(e instanceof t)){let t=e instanceof Err" +
  "or?e.message:String(e);return{type:`error`,message:t,what:t}}let{message:n,what:r,where:i,found:a,expected:o,n" +
  "earest:s}=e,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof N" +
  "i?{...c,type:`non-finite`,node:e.node,step:e.step}:e instanceof Mi?{...c,type:`uncompilable`,node:e.node}:{..." +
  "c,type:`fault`}}var Li=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*th" +
  "is.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Ri({values:e,gradients:t},n){let r=[." +
  "..e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.leng" +
  "th,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:I" +
  "nt32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var zi=" +
  "class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return t" +
  "his.#e.has(e)}};function Bi({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function R(e)" +
  "{return typeof e==`function`}function Vi(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototy" +
  "pe=Object.create(Error.prototype),t.prototype.constructor=t,t}var Hi=Vi(e=>function(t){e(this),this.message=t?" +
  "`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``" +
  ",this.name=`UnsubscriptionError`,this.errors=t});function Ui(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)" +
  "}}var z=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=nul" +
  "l}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Arr" +
  "ay.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(R(n))try{n()}ca" +
  "tch(t){e=t instanceof Hi?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{K" +
  "i(t)}catch(t){e??=[],t instanceof Hi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Hi(e)}}add(t){if(t&&t!==th" +
  "is){if(this.closed)Ki(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(th" +
  "is._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArra" +
  "y(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e" +
  "]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Ui(t,e)}remove(t){let" +
  "{_finalizers:n}=this;n&&Ui(n,t),t instanceof e&&t._removeParent(this)}};z.EMPTY=(()=>{let e=new z;return e.clo" +
  "sed=!0,e})();var Wi=z.EMPTY;function Gi(e){return e instanceof z||e&&`closed`in e&&R(e.remove)&&R(e.add)&&R(e." +
  "unsubscribe)}function Ki(e){R(e)?e():e.unsubscribe()}var qi={onUnhandledError:null,onStoppedNotification:null," +
  "Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Ji={setTimeout(e,t,...n){" +
  "let{delegate:r}=Ji;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{deleg" +
  "ate:t}=Ji;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function Yi(e){Ji.setTimeout(()=>{let{onU" +
  "nhandledError:t}=qi;if(t)t(e);else throw e})}function Xi(){}var Zi=ea(`C`,void 0,void 0);function Qi(e){return" +
  " ea(`E`,void 0,e)}function $i(e){return ea(`N`,e,void 0)}function ea(e,t,n){return{kind:e,value:t,error:n}}var" +
  " ta=null;function na(e){if(qi.useDeprecatedSynchronousErrorHandling){let t=!ta;if(t&&(ta={errorThrown:!1,error" +
  ":null}),e(),t){let{errorThrown:e,error:t}=ta;if(ta=null,e)throw t}}else e()}function ra(e){qi.useDeprecatedSyn" +
  "chronousErrorHandling&&ta&&(ta.errorThrown=!0,ta.error=e)}var ia=class extends z{constructor(e){super(),this.i" +
  "sStopped=!1,e?(this.destination=e,Gi(e)&&e.add(this)):this.destination=fa}static create(e,t,n){return new ca(e" +
  ",t,n)}next(e){this.isStopped?da($i(e),this):this._next(e)}error(e){this.isStopped?da(Qi(e),this):(this.isStopp" +
  "ed=!0,this._error(e))}complete(){this.isStopped?da(Zi,this):(this.isStopped=!0,this._complete())}unsubscribe()" +
  "{this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}" +
  "_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete(" +
  ")}finally{this.unsubscribe()}}},aa=Function.prototype.bind;function oa(e,t){return aa.call(e,t)}var sa=class{c" +
  "onstructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){la(e" +
  ")}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){la(e)}else la(e)}complete(){let{par" +
  "tialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){la(e)}}},ca=class extends ia{constructor(e,t,n){s" +
  "uper();let r;if(R(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&qi.useDeprecat" +
  "edNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&oa(e.next,t),error:e.er" +
  "ror&&oa(e.error,t),complete:e.complete&&oa(e.complete,t)}):r=e}this.destination=new sa(r)}};function la(e){qi." +
  "useDeprecatedSynchronousErrorHandling?ra(e):Yi(e)}function ua(e){throw e}function da(e,t){let{onStoppedNotific" +
  "ation:n}=qi;n&&Ji.setTimeout(()=>n(e,t))}var fa={closed:!0,next:Xi,error:ua,complete:Xi},pa=typeof Symbol==`fu" +
  "nction`&&Symbol.observable||`@@observable`;function ma(e){return e}function ha(e){return e.length===0?ma:e.len" +
  "gth===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e)}l" +
  "ift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=va(e)?e:new ca(e,t,n);return na(" +
  "()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySub" +
  "scribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=ga(t),new t((t,n)=>{let r=n" +
  "ew ca({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e" +
  "){return this.source?.subscribe(e)}[pa](){return this}pipe(...e){return ha(e)(this)}toPromise(e){return e=ga(e" +
  "),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function ga(e){return e" +
  "??qi.Promise??Promise}function _a(e){return e&&R(e.next)&&R(e.error)&&R(e.complete)}function va(e){return e&&e" +
  " instanceof ia||_a(e)&&Gi(e)}function ya(e){return R(e?.lift)}function ba(e){return t=>{if(ya(t))return t.lift" +
  "(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable" +
  " type`)}}function xa(e,t,n,r,i){return new Sa(e,t,n,r,i)}var Sa=class extends ia{constructor(e,t,n,r,i,a){supe" +
  "r(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super." +
  "_next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._c" +
  "omplete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){va" +
  "r e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.on" +
  "Finalize)==null||e.call(this)}}},Ca=Vi(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=" +
  "`object unsubscribed`}),wa=class extends B{constructor(){super(),this.closed=!1,this.currentObservers=null,thi" +
  "s.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Ta(this,this);return" +
  " t.operator=e,t}_throwIfClosed(){if(this.closed)throw new Ca}next(e){na(()=>{if(this._throwIfClosed(),!this.is" +
  "Stopped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}er" +
  "ror(e){na(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;le" +
  "t{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){na(()=>{if(this._throwIfClosed(),!this.isS" +
  "topped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isSt" +
  "opped=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}" +
  "_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(" +
  "),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observ" +
  "ers:r}=this;return t||n?Wi:(this.currentObservers=null,r.push(e),new z(()=>{this.currentObservers=null,Ui(r,e)" +
  "}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asO" +
  "bservable(){let e=new B;return e.source=this,e}};wa.create=(e,t)=>new Ta(e,t);var Ta=class extends wa{construc" +
  "tor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call" +
  "(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destin" +
  "ation)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Wi}};function Ea(e){return!" +
  "!e&&(e instanceof B||R(e.lift)&&R(e.subscribe))}function Da(e,t){return ba((n,r)=>{let i=0;n.subscribe(xa(r,n=" +
  ">{r.next(e.call(t,n,i++))}))})}var Oa=Symbol.for(`bp-graph/kind`);function ka(t){return e(()=>Reflect.get(Obje" +
  "ct(t),Oa))}function Aa(e,t){return new B(n=>{let r=new Map,i=[],a=new z,o=-1,s=()=>{if(i===t())return;let e=a;" +
  "i=t(),r.clear(),a=new z;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));" +
  "e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e===o||i.length===0||r.si" +
  "ze<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete()}}))})}var" +
  " ja={expected:`true or false`,allows:e=>typeof e==`boolean`},Ma={expected:`a finite number`,allows:Number.isFi" +
  "nite},Na={expected:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0},Pa={expected:`a number`,al" +
  "lows:e=>typeof e==`number`&&!Number.isNaN(e)},Fa={expected:`a number, 0 or more`,allows:e=>typeof e==`number`&" +
  "&e>=0},Ia={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e>0},La={expected:`a whole " +
  "number, 0 or more`,allows:e=>Number.isSafeInteger(e)&&e>=0},Ra={expected:`a list`,allows:Array.isArray},za={ex" +
  "pected:`an object of names and values`,allows:o},Ba={expected:``,allows:()=>!0};function Va({expected:e,allows" +
  ":t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function Ha(e,t){return{expected:t,allows:t=" +
  ">typeof t?.[e]==`function`}}function Ua(e,n){if(typeof e!=`function`)throw new t({what:`not a function`,where:" +
  "n,found:e,expected:`a function`})}var Wa=class{held=Ga;#e;#t=Ga;#n=Ga;#r;constructor(e){this.#e=e}get any(){re" +
  "turn this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e)" +
  "{let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=th" +
  "is.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.hel" +
  "d)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&" +
  "&(this.#r=M(e.shape));let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n]" +
  ";return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Ga=new Map,Ka=class{stream" +
  "$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new B(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=th" +
  "is.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...th" +
  "is.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=t" +
  "his.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},qa=cl" +
  "ass extends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.len" +
  "gth}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&t" +
  "his.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Ja=class{id;op;attributes;posi" +
  "tion;rank;shape;units;inputs;edges=[];operation;changed=new qa;objectiveWeight=0;flows=!1;propagation;clamps;c" +
  "urrent;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.o" +
  "p:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank," +
  "this.shape=e.shape,this.units=Wt(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return this.current=" +
  "==void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchUp(),this.curr" +
  "ent!==void 0)return this.current;throw new t({what:`no value yet`,where:this.id,expected:this.missing()})}get " +
  "gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new t({what:`no gradie" +
  "nt yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueListener.strea" +
  "m$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new Ka({latest:()" +
  "=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.position)?void 0:this.curren" +
  "t),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??=new Ka({l" +
  "atest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.propagation.ensureGradient" +
  "s()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let " +
  "t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.valu" +
  "e$.pipe(Da(t)),gradient$:this.gradient$.pipe(Da(t))}}get clamped(){return this.clamps?.any??!1}get held(){retu" +
  "rn this.clamps?.held??Ga}clamp(e,n){if(!Number.isFinite(e))throw new t({what:`not a value to hold`,where:this." +
  "id,found:e,expected:`a finite number`});this.#o(t=>{t.hold(e,n)},n)}ablate(e){this.clamp(0,e)}release(e){this." +
  "#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this." +
  "#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data" +
  ".length&&(this.#t=M(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[" +
  "e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedG" +
  "radient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this." +
  "#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!" +
  "1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0}get isGrad" +
  "ientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this." +
  "#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Gt(t.shape,e)?t:M(e)}become(e" +
  ",t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.curre" +
  "nt,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(e)&&e>=0&&e<this.units))th" +
  "row new t({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0 to ${this.units-1}`})}#o(" +
  "e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Wa(this.units),e(this.clamps" +
  "),this.propagation.due(this)})}};function Ya(e,{id:n,shape:r,units:i}){let a=Qa(e,n),o=`${j(r)}${r[0]===-1?` o" +
  "r its numbers row by row`:``}`,s=()=>new t({what:`values do not fit`,where:n,found:a.length>0||typeof e==`numb" +
  "er`||Kt(e)?j(a):e,expected:o});if(r[0]!==-1){if(ArrayBuffer.isView(e)&&a[0]===A(r)||Gt(a,r))return r;throw s()" +
  "}if(a.length===2&&a[1]===i)return a;let c=A(a);if(a.length<2&&c>0&&c%i===0)return[c/i,i];throw s()}function Xa" +
  "(e,t,n){let r=Kt(e)?e.data:e;r instanceof Float64Array?t.set(r):Zt(r,Xt(r),t,n)}function Za(e,t,n){let r=n===v" +
  "oid 0?Qa(e,t):Ya(e,n),i=new Float64Array(Qt(r,t));return Xa(e,i,t),{shape:r,data:i}}function Qa(e,t){return Kt" +
  "(e)?(qt(e,t),e.shape):Xt(e)}var $a=class extends Ja{family;symbol;times=0;#e=new z;#t;#n;#r;#i;constructor(e,t" +
  "){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&th" +
  "is.#s(Za(e.spec.value,this.id))}set(e){let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){thi" +
  "s.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=this.blank(t);r.data.set(n),e(" +
  "r.data),this.#s(r)})}connect(e){h(e,`source`,Ha(`subscribe`,`an Observable`),this.id);let t=e.subscribe({next:" +
  "e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get given(){return t" +
  "his.#n??this.current}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagati" +
  "on.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation.rolesChanged()}get rows(){" +
  "return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.given,t=this.#t??(e=" +
  "==void 0?void 0:Jt(e));return t!==void 0&&(this.times++,this.clamps?.advance(),this.#t=void 0,this.#r=this.#n," +
  "this.#n=this.clamped?Jt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this" +
  ".#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}d" +
  "ispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==void 0?M(e)" +
  ":super.blank(e)}#a(e){this.propagation.catchUp();let t=Ya(e,this),n=this.blank(t);return Xa(e,n.data,this.id)," +
  "n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e," +
  "this)}}#s(e){this.#t=e,this.propagation.due(this)}},eo=class extends t{name=`GraphFault`;faults;constructor(e)" +
  "{let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...ro(t),what:`${t.what}${n}`,nearest:t.nearest})" +
  ",this.faults=e}},to=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e()}catch(e){if(!(e instanceof" +
  " t))throw e;this.#e.push(e);return}}add(e){this.attempt(()=>{throw new t(e())})}stop(){if(this.#e.length>0)thr" +
  "ow new eo(this.#e)}};function no(e,n,r){let i=e instanceof Error?e:Error(String(e)),a=e instanceof t?ro(e):{wh" +
  "at:`${r} failed: ${i.message}`},o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new t({...a,wher" +
  "e:o},{cause:i})}function ro({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void " +
  "0?{}:{found:n}}}function io(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return h(i,`origin" +
  "`,ao,e.name),i}}var ao={expected:`the index of an input and of a unit of it`,allows:e=>Array.isArray(e)&&e.len" +
  "gth===2&&e.every(Number.isSafeInteger)},oo=class extends z{source;consumer;index;position;#e;constructor(e,t,n" +
  ",r){super(),this.source=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(" +
  "this)}next(){this.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.clo" +
  "sed||(super.unsubscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t" +
  ".hasValue)return;let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e)" +
  "{throw no(e,t.id,t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={s" +
  "hape:e,data:new Float64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this.source.gra" +
  "dient$.pipe(Da(()=>this.contribution()))}},so=class extends Ja{operation;family;symbol;frozen=!1;call;#e;#t;#n" +
  ";#r=!1;constructor(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#t={a" +
  "ttributes:this.attributes,inputs:n.map(()=>lo),output:lo,training:!1,draw:0},this.call=this.#t,n.forEach((e,t)" +
  "=>e.edges.push(new oo(e,this,t,r)))}get flow(){return this.#e??=co(this),this.#e}recompute(){if(this.clamps?.a" +
  "dvance(),!this.#i())return!1;let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e" +
  ".output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#r=!0,no(e,thi" +
  "s.id,this.op)}return this.become(this.clamped?Jt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rollBack():sup" +
  "er.rollBack(),this.#r=!1;let{current:e}=this;this.#i(),this.#t.output=e??lo,e!==void 0&&this.clamped&&(this.#t" +
  ".output=M(e.shape),this.operation.forward(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e=" +
  "==void 0?`a wave`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){let{current" +
  ":r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[0]===-1&&th" +
  "is.#n[0]!==e)&&(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};function co({operation:e,attributes:t,inputs:" +
  "n,units:r}){if(e.couples===!0)return`all`;let i=n.map(({shape:e})=>e),a=io(e);try{return a&&Array.from({length" +
  ":r},(e,n)=>a(n,i,t))}catch{return}}var lo={shape:[0],data:new Float64Array};function uo(e,t){return new B(n=>{" +
  "let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i}" +
  ")),n.next(e()),i()})}var fo=200;function po(e,...t){return e+t.map(e=>`/${mo(String(e))}`).join(``)}function m" +
  "o(e){return(e.length>fo?`${e.slice(0,fo)}…`:e).replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var ho=[`input`,`targ" +
  "et`,`parameter`];function go(e,n){if(!(typeof e==`string`&&e.length>0&&e.length<=200))throw new t({what:`not a" +
  "n id`,where:n,found:e,expected:`a text of 1 to 200 characters`})}function _o(e){return ho.includes(e)}function" +
  " vo({op:e},r){if(typeof e!=`string`)return hr(e,r),e;if(!_o(e)){if(kr.has(e))return kr.get(e);throw new t({wha" +
  "t:`unknown operation`,where:r,found:e,expected:`the name of an operation`,nearest:n(e,[...ho,...kr.names])})}}" +
  "function yo({attributes:e=So},t,n){return le(t?.rules??So,e,n)}function bo({id:e,inputs:n},r,i){let[a,o]=r?.ar" +
  "ity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;thro" +
  "w new t({what:`wrong count of inputs of ${e}`,where:i,found:n.length,expected:s})}function xo(e,n,r){let{id:i," +
  "operation:a,attributes:o}=e;if(a===void 0)return wo(e,r??`node ${i}`);try{let e=a.inferShape(n.map(e=>e.shape)" +
  ",o);return h(e,`shape`,Co,a.name),e}catch(e){if(!(e instanceof t))throw e;let o=n.map(e=>`${e.id} ${j(e.shape)" +
  "}`).join(`, `),s=[r,e.where].filter(e=>e!==void 0).join(`, `);throw new t({...ro(e),what:`${e.what}: node ${i}" +
  " (${a.name}) of ${o}`,where:s===``?void 0:s})}}var So={},Co={expected:`a list of sizes`,allows:e=>Array.isArra" +
  "y(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function wo({id:e,op:n,units:r,value:i},a){if(n===`pa" +
  "rameter`)return To(e,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new t({what:`width of ${e}`,where" +
  ":`${a}/units`,found:r,expected:`a whole number, 1 or more`});Qt([1,r],`${a}/units`);let o=[-1,r];return i!==vo" +
  "id 0&&Eo(e,i,o,`${a}/value`),o}function To(e,n,r){if(n===void 0)throw new t({what:`parameter ${e} without numb" +
  "ers`,where:`${r}/data`,expected:`its shape and data`});let i=Qt(n.shape,`${r}/shape`);return Do(`parameter ${e" +
  "}`,n,i,`${r}/data`),n.shape}function Eo(e,n,r,i){let a=Qt(n.shape,i);if(!Gt([-1,...n.shape.slice(1)],r)||n.sha" +
  "pe.length===0)throw new t({what:`value of ${e}`,where:i,found:j(n.shape),expected:j(r)});Do(`value of ${e}`,n," +
  "a,i)}function Do(e,{shape:n,data:r},i,a){let o=r?.length;if(o!==i)throw new t({what:e,where:a,found:o,expected" +
  ":`${i} numbers for ${j(n)}`})}var Oo=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e" +
  "),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiti" +
  "ng[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function ko(e){N(e,Ao,`gra" +
  "ph`,`field`),h(e.nodes,`nodes`,Ra,`graph`),e.nodes.forEach((e,t)=>{N(e,jo,V(t),`field`),h(e.inputs,`inputs`,Ra" +
  ",V(t))});let t=new to,n=new No(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new " +
  "Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var Ao={node" +
  "s:Ba,objective:za},jo={id:Ba,op:Ba,inputs:Ba,attributes:za,units:Ba,value:za,frozen:ja,operation:Ba},Mo=1e3,No" +
  "=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({id:e},t)" +
  "=>{this.#t.attempt(()=>{go(e,V(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:V(t,`id`)" +
  ",found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=" +
  ">vo(e,V(t,`op`))),r=this.#t.attempt(()=>yo(e,n,V(t,`attributes`)));return(n!==void 0||_o(e.op))&&this.#t.attem" +
  "pt(()=>{bo(e,n,V(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#r(e)" +
  ",n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({" +
  "index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<" +
  "e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e" +
  "[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt" +
  "(()=>xo(o,s,V(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:" +
  "l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new Oo(e.length);return e.forEach(({inputs:e},n)=>{e.forEac" +
  "h((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,V(n,`inputs`,r),`the id of a node of this graph`):t.add(i," +
  "n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Po(e).map(e=>[e,1]));let n=new Map;for(le" +
  "t[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,po(`/objective`,r),`the id of " +
  "a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=po(`/objective`,e);A(t)!==1&&" +
  "this.#t.add(()=>({what:`not a scalar`,where:r,found:j(t),expected:`a scalar node`})),Number.isFinite(n)||this." +
  "#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e,t,r){this.#t.add(()=>({wha" +
  "t:`unknown node`,where:t,found:e,expected:r,nearest:this.#n.size<=Mo?n(e,[...this.#n.keys()]):void 0}))}#o(e,t" +
  "){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map" +
  "(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);t" +
  "his.#t.add(()=>({what:`cycle`,where:V(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a " +
  "graph without cycles`}))}};function Po(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)" +
  "t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({posi" +
  "tion:e})=>e)}function V(e,...t){return po(`/nodes`,e,...t)}var Fo=class{#e=new Io(e=>e.valueListener);#t=new I" +
  "o(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);" +
  "this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[" +
  "e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t" +
  "]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient" +
  "(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Io=class{#e;#t;#n=[];constructor(e){this.#e=e}of({posit" +
  "ions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},Lo=class{#e;#t;#n=-1;cons" +
  "tructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<" +
  "this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t" +
  "++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return " +
  "e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;fo" +
  "r(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<" +
  "5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}}," +
  "Ro=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new wa;wave$=new wa;role$=new wa;nodes;objectiv" +
  "e=[];teller=new Fo;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;construct" +
  "or(e,t){this.#n=new Lo(e),this.#r=new Lo(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof $a).f" +
  "ilter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e " +
  "of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(" +
  "){return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.red" +
  "uce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this" +
  ".nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e" +
  ".has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(" +
  "()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;" +
  "for(let e of this.#t)this.due(e)}})}postpone(e,t,n){this.#f();let r=n===`later`||!this.isWatched?void 0:n(),i=" +
  "{change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp():t" +
  "his.#m(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes.f" +
  "ilter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:" +
  "e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAnn" +
  "ounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#h(e.change" +
  ",e);if(this.running=t,n===void 0&&e.done(),t||this.#p(),n!==void 0)throw n}update(e){if(this.catchUp(),this.#f" +
  "(),this.#s)e();else if(this.running)this.#o.push(e);else{let t=this.#h(e);if(this.#p(),t!==void 0)throw t}}dri" +
  "ve(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#p())}ensureGradients(){return t" +
  "his.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#C(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumbe" +
  "r++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}r" +
  "eportError(e,{id:n}){let r=e instanceof t?e:zo(e,`the stream that drives it failed`,n);this.#T(r)||this.#E(r)}" +
  "dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complet" +
  "e()}#f(){if(this.#d)throw new t({what:`the graph has been disposed`,expected:`a living graph`})}#p(){for(let e" +
  "=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#h(e);t!==void 0&&!this.error$.observed&&this.#E(t)}" +
  "}#m(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.nu" +
  "mber),this.running=!1,this.#p()}#h(e,t){try{let n=this.#g(e,t);return n!==void 0&&this.#T(n),n}finally{this.ru" +
  "nning=!1}}#g(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#_(e),this.running=!0,this.#v(t?.isAnnounced=" +
  "==!0)}catch(e){return this.running=!0,this.#y(),Object.assign(this,{batch:n,training:r,draw:i}),zo(e,`the chan" +
  "ge failed`)}try{this.#l>0&&this.hasLoss&&this.#b()}catch(e){a=e}return this.#x(t),a===void 0?void 0:zo(a,`the " +
  "gradients failed`)}#_(e){this.#s=!0;try{e()}finally{this.#s=!1}}#v(e){if(this.#n.isEmpty)return;this.batch=thi" +
  "s.#w();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n" +
  "),n.recompute()||this.#i.pop()}e||this.number++}#y(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#" +
  "n.clear();for(let e of this.nodes)e.discard()}#b(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;" +
  "t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of thi" +
  "s.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#x(e){let t=this.#i,n=e" +
  "?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));th" +
  "is.#S(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#S(e){let t=this.#a;for(let n=0;n<t.l" +
  "ength;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#C(){let{running:e}=this;this.ru" +
  "nning=!0;try{this.#b(),this.#S()}finally{this.running=e}e||this.#p()}#w(){let e;for(let n of this.#e)if(n.rows" +
  "!==void 0&&(e??=n,n.rows!==e.rows))throw new t({what:`inputs of different batch sizes`,where:`${e.id} and ${n." +
  "id}`,found:[e.rows,n.rows],expected:`as many rows in each; push them together in one graph.update or graph.fee" +
  "d`});return e?.rows??this.batch}#T(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,er" +
  "ror:e}),t}#E(e){new B(t=>{t.error(e)}).subscribe()}};function zo(e,n,r){if(e instanceof t)return e;let i=e ins" +
  "tanceof Error?e:Error(String(e));return new t({what:`${n}: ${i.message}`,where:r},{cause:i})}var Bo=class{node" +
  "s;inputs;targets;parameters;topology;#e;#t;constructor(e){this.topology=ko(e),this.#t=new Ro(this.topology.nod" +
  "es.length,e=>Go(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceo" +
  "f $a);this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.p" +
  "arameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update" +
  "(()=>void 0)}get[Oa](){return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){ret" +
  "urn this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}upda" +
  "te(e){Ua(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return this.#t.i" +
  "sBehind}catchUp(){this.#t.catchUp()}feed(e){a(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries" +
  "(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Ea(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this." +
  "#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Aa(uo(()=>this.wave,this.wave$),()=>this.#t.objec" +
  "tive)}backward(){if(!this.#t.ensureGradients())throw new t({what:`nothing to differentiate`,expected:this.#i()" +
  "})}differentiate(e){a(e,`differentiate`,`weight`);let n=Object.entries(e).map(([e,n])=>{let r=this.#n(e);if(r." +
  "shape.some(e=>e!==1))throw new t({what:`not a scalar`,where:e,found:r.shape,expected:`a scalar node`});if(!Num" +
  "ber.isFinite(n))throw new t({what:`not a weight`,where:e,found:n,expected:`a finite number`});return[r.positio" +
  "n,n]});this.#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveW" +
  "eight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchU" +
  "p(),this.#t.number}get madeWave(){return this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t.isBehi" +
  "ndUnheard}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){re" +
  "turn this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get wave$()" +
  "{return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}se" +
  "tMode(e){N(e,Vo,`setMode`),h(e.training,`training`,ja,`setMode`),this.#t.setMode(e.training,e.training?e.draw:" +
  "0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}t" +
  "oSpec(e={}){return N(e,Ho,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this." +
  "#e[r];if(i.family===`parameter`)return{...n,value:Jt(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.va" +
  "lues===!0&&i instanceof $a&&i.hasValue?{...o,value:Jt(i.value)}:o}),objective:Object.fromEntries(this.objectiv" +
  "e)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.disp" +
  "ose();for(let e of this.#e)e.dispose()}#n(e){let r=this.topology.position.get(e);if(r!==void 0)return this.#e[" +
  "r];throw new t({what:`unknown node`,found:e,expected:`the id of a node of this graph`,nearest:n(e,this.#e.leng" +
  "th<=1e3?this.#e.map(e=>e.id):[])})}#r(e,n){let r=this.#n(e);if(r instanceof $a&&n.includes(r.family))return r;" +
  "throw new t({what:`wrong kind of node`,where:e,found:r.op,expected:n.join(` or `)})}#i(){return this.#t.object" +
  "ive.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}},Vo={training:ja,draw:La},Ho" +
  "={values:ja};function Uo(e){return ka(e)===`graph`}function Wo(e,n){if(!Uo(e))throw new t({what:`not a graph`," +
  "where:n,found:e,expected:`a graph, as compose and network make it`})}function Go({nodes:e},t){let n=[];for(let" +
  " r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new $a(r,t):new so(r,e,i,t))}return" +
  " n}function Ko(e,n={}){Wo(e,`probe`),N(n,qo,`probe`);let{values:r={},training:i=!1,draw:a=0}=n,o=new Map(Objec" +
  "t.entries(r).map(([n,r])=>{let i=e.node(n),{position:a,family:o}=i;if(o!==`input`&&o!==`target`&&o!==`paramete" +
  "r`)throw new t({what:`not a leaf`,where:n,found:o,expected:`an input, a target or a parameter`});return[a,Za(r" +
  ",n,i)]})),s=Xo(e,o);return new Jo(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!" +
  "n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[" +
  "t].held,objective:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var qo={values:za,training:" +
  "ja,draw:La},Jo=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(" +
  "let n of e.nodes)this.#r(n,t)}value(e){let n=this.at(this.position(e));if(n!==void 0)return n;throw new t({wha" +
  "t:`no value`,where:e,expected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){return t" +
  "his.#t[e]}get loss(){let e=0;for(let[n,r]of this.#e.objective){let i=this.at(n);if(i===void 0)throw new t({wha" +
  "t:`the loss has no value`,where:this.topology.nodes[n].spec.id,expected:`values for all inputs and targets, as" +
  " many rows in each`});e+=r*i.data[0]}return e}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);r" +
  "eturn this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{sha" +
  "pe:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(l" +
  "et e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatM" +
  "ap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t]," +
  "n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.s" +
  "et(e.output.data),this.#o(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0)" +
  "{let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0" +
  ")}else{let t=this.#i(e,i);t!==void 0&&Yo(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this" +
  ".#n.push(o?Jt(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shap" +
  "e:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,bat" +
  "ch:o}=this.#e;return{attributes:n,inputs:r,output:M(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e" +
  ",position:t,inputs:n,spec:{operation:r}},i){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)retu" +
  "rn;let s=this.masked(t,o);n.forEach((t,n)=>{let o=i[t];o!==void 0&&Yo(e,r,()=>{r.backward(a,s,n,o)})})}masked(" +
  "e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=Wt(this.topology.nodes[e].shape);return{shape:t.shape," +
  "data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#o(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Wt(thi" +
  "s.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){let n=this.topology.po" +
  "sition.get(e);if(n===void 0)throw new t({what:`unknown node`,found:e,expected:`the id of a node of this graph`" +
  "});return n}};function Yo(e,{name:t},n){try{n()}catch(n){throw no(n,e,t)}}function Xo(e,n){let r=[...n].filter" +
  "(([t])=>e.nodes[t].shape[0]===-1),[i]=r;for(let[n,{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new t({what:`in" +
  "puts of different batch sizes`,where:`${e.nodes[i[0]].id} and ${e.nodes[n].id}`,found:[i[1].shape[0],a[0]],exp" +
  "ected:`as many rows in each`});return r.length===0?e.batch:i[1].shape[0]}var Zo=class{engine=`plain`;refusal;#" +
  "e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.row" +
  "s,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if" +
  "(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},Qo=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;co" +
  "nstructor(e,t={}){this.data=e,this.rows=$o(e);let{batchSize:n=this.rows}=t;s(`batch size`,n),this.#e=Math.min(" +
  "n,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=n" +
  "ew ln(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{rand" +
  "om:e}}}set position({epoch:e,batch:n,random:r=this.#i}){if(n>=this.perEpoch)throw new t({what:`checkpoint of a" +
  "nother dealing`,where:`batch`,found:n,expected:`a whole number from 0 to ${this.perEpoch-1}`});r!==void 0&&ln." +
  "restore(r);let i=e===this.#n&&r===this.#i;this.#n=e,this.#r=n,this.#t&&(this.#i=r),!i&&this.#t&&(this.#a=void " +
  "0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(" +
  "){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(" +
  "!this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEnt" +
  "ries(Object.entries(this.data).map(([t,n])=>[t,es(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n+" +
  "+,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0)" +
  "{let t=e===void 0?void 0:ln.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=" +
  ">t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function $o(e){let n=Object.entries(e),r=n." +
  "length===0?0:n[0][1].shape[0];for(let[e,{shape:i}]of n)if(i[0]!==r)throw new t({what:`data of different length" +
  "s`,where:e,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new t({what:`no data to train on`,fou" +
  "nd:r,expected:`1 row or more`});return r}function es({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Arra" +
  "y(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)]" +
  ",data:i}}function ts({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map" +
  "(({id:e,value:t})=>[e,t]))}function ns(e,t){let n=ts(e);return t===void 0||Object.values(n).every(({shape:e})=" +
  ">e[0]===t.rows)?n:{...n,...t.data}}function rs(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a" +
  ".constants)i.set(t,e);for(let e of a.tables)is(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trai" +
  "ned:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offs" +
  "et),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function is(" +
  "e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o" +
  ":0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var as=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n)" +
  "{this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new Qo(ts(e),{shuffle:!1}),i=r.varies?r.data:ns(e,t.batches),a" +
  "=new Map(t.slots.map(e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r" +
  "=i,this.request={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSiz" +
  "e,tables:new Map(Object.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!" +
  "1,pays:e=>{let n=a.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t" +
  ".updater.init(0)).length,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=t" +
  "his.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:" +
  "r,...t===void 0?{}:{look:t}});return rs(a,this.#r,this.#e,this.slots),a}},os=class{#e;#t=new Map;#n=0;construc" +
  "tor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.r" +
  "eserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n" +
  ")??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function ss(e,{trains" +
  ":t,pays:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({" +
  "position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(A(e)/i)*i,u=e=>e.reduce((e,t" +
  ")=>e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let" +
  "{position:n,shape:r}=e,i=A(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};" +
  "return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,off" +
  "set:f,...d,gradient:p,state:g}}function cs({spec:e}){return e.op===`parameter`}function ls(e,t){let n=e?.const" +
  "antInputs?.(t)??[];return h(n,`constant inputs`,us,e?.name),n}var us={expected:`a list of indices`,allows:e=>A" +
  "rray.isArray(e)&&e.every(Number.isSafeInteger)};function ds(e,t){let n=new Set(t);for(let{position:t,inputs:r}" +
  "of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function fs(e,t){let n=new Set;for(let{positio" +
  "n:r,spec:i,inputs:a}of e){let e=ls(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||" +
  "o)&&n.add(r)}return n}function ps(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.sto" +
  "chastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function ms(e){return{forward(t){let{inputs:n,outp" +
  "ut:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constants(...gs(t.attributes" +
  "))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add" +
  ":i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.constants(...gs(t.attributes))})}}}function h" +
  "s(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRo" +
  "ws`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t" +
  ".emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}function gs(e){return Objec" +
  "t.values(e).filter(e=>typeof e==`number`)}function _s(e){return{forward(t){t.inputs.forEach(({offset:n,count:r" +
  "},i)=>{ws(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:" +
  "a}){ws(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var vs={fits:({output:e})=>e.perRow,forward(e" +
  "){e.inputs.forEach(({offset:t,count:n},r)=>{ws(e,{into:e.output.offset+Ds(e,r),add:0,from:t,count:n})})},backw" +
  "ard(e,t,{offset:n,add:r,count:i}){ws(e,{into:n,add:r,from:e.gradient.offset+Ds(e,t),count:i})}},ys={fits:({out" +
  "put:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+Os(e);ws(e,{into:t.offset,add:0,from:n,count" +
  ":t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&Ts(e,n),ws(e,{into:n.offset+Os(e),add:1,from" +
  ":r.offset,count:i.count})}},bs={forward(e){Es(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e" +
  ",t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);Es(e,[e.gradient.offset,...r],n)}},xs={forward(" +
  "e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,f" +
  "actor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=" +
  "e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratc" +
  "h(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,cou" +
  "nt:i,factor:e.constants(-1)})}};function Ss(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,uni" +
  "ts:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},back" +
  "ward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.off" +
  "set,units:a,factor:o})}}}var Cs={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{i" +
  "nto:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=" +
  "e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function ws(e,t,n=1" +
  "){e.emit(`scale`,{...t,factor:e.constants(n)})}function Ts(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n" +
  ",number:e.constants(0)})}function Es(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){" +
  "let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:" +
  "t[o],count:i})}function Ds({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Os({attribu" +
  "tes:e,output:t}){return e.from*(t.count/t.units)}var ks={forward(e){As(e,e.inputs[0].offset,{...e.output,add:0" +
  "})},backward(e,t,n){As(e,e.gradient.offset,n)}};function As(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let" +
  " s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=_n(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0" +
  "],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(vn(s.rate))}),e.emit(`multiply`,{into:n,add:r" +
  ",a:t,b:c,count:i})}var js={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`no" +
  "rmalise`,{...Ns(e),y:e.output.offset,...Ps(e),...Fs(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradi" +
  "ent.offset;t===0?e.emit(`normaliseBack`,{...Ns(e),into:n,add:r,g:a,...Ps(e)}):e.emit(`total`,{into:n,units:i,s" +
  "tride:1,add:r,g:t===2?a:Ms(e)})}};function Ms(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];retur" +
  "n e.emit(`normalise`,{...Ns(e),y:n,...Ps(e,!1),...Fs(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offs" +
  "et,b:n,count:t}),r}function Ns(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attrib" +
  "utes.epsilon)}}function Ps(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.cons" +
  "tants(1),gainStride:0}}function Fs(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bia" +
  "s:e.constants(0),biasStride:0}}function Is(e){return{fits:Rs,forward(t){let{attributes:n,output:r}=t;t.emit(`l" +
  "oss`,{f:e,into:r.offset,...zs(t),...Bs(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradi" +
  "ent:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...zs(t),...Bs(a,t.inputs[0])})}}}var Ls={fits:" +
  "Rs,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...Vs(e)})},backward(e,t,{offset:n,add:r}){e.emit(`c" +
  "rossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...Vs(e)})}};function Rs({inputs:e}){return e.every(" +
  "({perRow:e})=>e)}function zs(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.const" +
  "ants(...gs(e.attributes))}}function Bs({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`" +
  "?0:1}}function Vs({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.unit" +
  "s,classes:+(n===`index`),byRows:+(r===`mean`)}}var Hs={fits:({inputs:e,output:t})=>{let{values:n}=br(e);return" +
  " t.perRow&&e.every(({perRow:e},t)=>e===t<n.length)},forward(e){let{output:t}=e,{values:n,weights:r,bias:i}=br(" +
  "e.inputs);n.forEach((n,a)=>{e.emit(`affine`,{into:t.offset,units:t.units,start:a>0?Ws:i===void 0?Us:Gs,bias:i?" +
  ".offset??0,biasStride:i===void 0||i.units===1?0:1,x:n.offset,width:n.units,...Ks(e,n,r[a])})})},backward(e,t,n" +
  "){let{output:r,gradient:i}=e,{values:a,weights:o}=br(e.inputs),s=a.length;if(t<s){let{w:a,unitStride:s,inputSt" +
  "ride:c}=Ks(e,n,o[t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?Ws:Us,bias:0,biasStride:0,x:" +
  "i.offset,width:r.units,w:a,unitStride:c,inputStride:s})}else if(t<2*s){let o=a[t-s],{unitStride:c,inputStride:" +
  "l}=Ks(e,o,n);e.emit(`outer`,{into:n.offset,units:r.units,width:o.units,unitStride:c,inputStride:l,add:n.add,g:" +
  "i.offset,x:o.offset})}else e.emit(`total`,{into:n.offset,units:r.units,stride:n.units===1?0:1,add:n.add,g:i.of" +
  "fset})}},[Us,Ws,Gs]=[0,1,2];function Ks({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!" +
  "0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var qs={\"weighted-sum\":Hs,add:_s(()=>1),subtract:_s" +
  "((e,t)=>1-2*t),scale:_s(({attributes:e})=>e.factor),\"weighted-total\":_s(({attributes:e},t)=>e.weights[t]),\"sto" +
  "p-gradient\":_s(()=>1),concat:vs,slice:ys,multiply:bs,divide:xs,sum:Ss(()=>1),mean:Ss(e=>1/e),dot:Cs,dropout:ks" +
  ",\"layer-normalisation\":js,\"softmax-cross-entropy\":Ls},Js=new Map([...gt.names.map((e,t)=>{let n=gt.get(e);retu" +
  "rn[n,n.scalar===void 0?hs(t):ms(t)]}),...mr.names.map((e,t)=>[mr.get(e),Is(t)]),...Object.entries(qs).map(([e," +
  "t])=>[kr.get(e),t])]);function Ys(e){return Js.get(e)}var Xs=class{steps=[];values;gradients=new Map;whole=new" +
  " Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i," +
  "parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e" +
  ")),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e." +
  "position,e])),this.#a=new Map(o?.constants.map(e=>[Zs(e.numbers),e]))}get tables(){return[...this.#i.values()]" +
  "}get constants(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#" +
  "r.members){if(this.request.held(e).size>0)throw new Mi(this.#e[e].id,`a parameter that is held`,`held operatio" +
  "ns or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.re" +
  "quest.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=Wt(r.shape);if(this.request.varies){let" +
  " e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.se" +
  "t(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{posit" +
  "ion:t,spec:n}=e;if(cs(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t" +
  ",r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this." +
  "#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r" +
  ",e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new Mi(t,`an input without dat" +
  "a`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]" +
  "=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[..." +
  "this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n," +
  "add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e)," +
  "offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,c" +
  "ount:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.oper" +
  "ation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=ls(r.operation,r.attributes),{lowering:s,lowere" +
  "d:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{o" +
  "ffset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset})" +
  ":s.backward(c,r,i),cs(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&th" +
  "is.#v(n,a),!cs(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count" +
  ":t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s" +
  "={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e," +
  "t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};retur" +
  "n{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,a" +
  "ttributes:i}=t,a=r===void 0?void 0:Ys(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&thi" +
  "s.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({name:e,operands:t}));return a.forward({...n,emit:s," +
  "constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)" +
  "??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e," +
  "{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){" +
  "let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e)," +
  "{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.se" +
  "t(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this." +
  "#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&thi" +
  "s.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new Mi(e,`rows along an axis that is not the fir" +
  "st`,`a value [batch, …]`);let n=t[0]===-1,r=Wt(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:" +
  "r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new Mi(this.#e[e].id,`no value`,`a nod" +
  "e the loss depends on`)}#S(e){let t=Zs(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};retur" +
  "n this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};function Zs(" +
  "e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function Qs(e){let{objective:t,rows:n,states:r,topology:i,wi" +
  "dth:a}=e,{nodes:o}=i,s=new os(a),c=ss(o.filter(cs),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new Xs(e,{lanes:l,are" +
  "na:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=ds(o,t.keys());u.enterP" +
  "arameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m" +
  "=u.steps.length;return $s(u,o,t,e.keep===!0?d:fs(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constant" +
  "s,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,g" +
  "radients:new Map([...u.gradients,...u.whole])}}function $s(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let" +
  " i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function " +
  "ec(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}" +
  "=t,d=new os(o,u),f=new Set(r),p=new Xs(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=" +
  "ds(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.l" +
  "ength>0&&$s(p,s,i,fs(s,e=>f.has(e)));let h=[...ds(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:" +
  "v,whole:ee}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:" +
  "new Map([...p.gradients,...ee])}}function tc(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:" +
  "o}=i,s=[...ds(o,r.keys())].sort((e,t)=>e-t),c=fs(o,a),l=Qs(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=e" +
  "c(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=nc(r.get(i),p);if(e!==void" +
  " 0)return new Ni(o[i].id,t,n,e)}},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values.get(e)??{offset:0};retu" +
  "rn[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape.values)??Fi(h,t,p.BYTES_PER_ELEMENT===4?Math.fround:Number)??m(" +
  "[...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),g}function nc(e,t){if(e===void 0)return;" +
  "let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var rc=class{#e;#t;#n;#r;#i=new " +
  "Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e" +
  ",gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:" +
  "this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return" +
  " i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=thi" +
  "s.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new ic(t,t=>oc(n.get(t),e,r),i,t=>a[t].shape." +
  "map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},ic=class{positions;tensors;#e;#t;#n;" +
  "#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(A),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e)" +
  ",this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(ac);let s=0;this.tensors=e.map((e,n)=>{t" +
  "his.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return thi" +
  "s.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===ac?0:n[t[r]]}},ac=" +
  "-1;function oc(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(" +
  "e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var sc=class{#e;#t;#n;#r;#i;#a;#o;#s;construc" +
  "tor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=cc(e.watched,t),this.#n=lc(this.#r,t," +
  "n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=" +
  "this.#e;if(e===this.#i)return!0;let t=cc(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values." +
  "length+n.gradients.length>0||!uc(n.values,t.values)||!uc(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#" +
  "c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(" +
  "e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this" +
  ".#n?.gradients??new Map;return new rc({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};" +
  "function cc({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let{objec" +
  "tive:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=ps(c,e=>o(e)||s&&i.has(e)),u=ds(c,[...r.keys()]." +
  "filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u." +
  "has(e)&&c[e].shape[0]===-1)}}function lc(e,t,n){try{return ec(t,n,e)}catch(e){if(e instanceof Mi)return;throw " +
  "e}}function uc(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var dc=class{#e;#t;#n;#r;#i;#a;constructor(e," +
  "t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n,this.#u()}get engine(){return this.#a===void 0?this.#r.name:`pl" +
  "ain`}get refusal(){return this.#a??this.#e}run(e,t=0){this.#n.checkIdle();let n=this.#c();return this.#a=n.exc" +
  "eption,this.#a===void 0?this.#s(n,e,t):this.#o(e,t)}dispose(){this.#l()}#o(e,t){let n=new Zo(this.#n).run(this" +
  ".#n.step+1,t);if(n.stopped!==void 0||this.#n.step>=e)return n;let r=this.run(e,n.loss);return{...r,rows:n.rows" +
  "+r.rows}}#s(e,t,n){let{machine:r,batches:i}=e,a=this.#n,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>" +
  "a.rateAt(e),d={step:o,loss:n,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r" +
  ".run(Math.max(1,t-o),d);f>0&&this.#p(e,o+f),a.step<t&&h===void 0&&this.#m();let{epoch:g,batch:_}=i.position,v=" +
  "a.step-1,ee={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?ee:{..." +
  "ee,stopped:h}}#c(){let e=this.#i;return e!==void 0&&!this.#d(e)&&e.looking.follow()?e:(this.#l(),this.#u())}#l" +
  "(){this.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}#u(){let e=new as(this.#t,this.#n,this.#r),{bat" +
  "ches:t,request:n,slots:r}=e,i=Qs(n),a=new sc(this.#t,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new" +
  " Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#t,{moves:u}=this.#n,d=this.#f(),f=this.#n.isF" +
  "edByHand?fc():void 0;return this.#i={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,exception:f,looking:a" +
  ".at(o)},this.#i}#d(e){return e.roles!==this.#f()||e.moves!==this.#n.moves||!this.#n.isAhead&&e.wave!==this.#t." +
  "wave}#f(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases===!0)}#p(e,t){let{looking:n,machine:r,places:i" +
  "}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n" +
  "=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{le" +
  "t i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#t.wave},()=>n.glimpse(t))}#m(){let{s" +
  "tep:e}=this.#n;throw this.#t.backward(),Pi(this.#t,e),tc(new as(this.#t,this.#n,this.#r),e)??Error(`step ${e} " +
  "was not taken and all its numbers are finite`)}};function fc(){return new t({what:`a batch was replaced by han" +
  "d`,where:`engine`,expected:`rows of the data; one step was taken on the graph itself`})}function pc(e,t,n,r){l" +
  "et i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)return new Zo(t,mc(a));let o=a===voi" +
  "d 0||i===a?void 0:mc(a);return new hc(e,t,()=>new dc(e,t,i,o))}function mc(e){return new t({what:`engine canno" +
  "t run here`,where:`engine`,found:e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var hc=class{" +
  "#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r." +
  "engine}get refusal(){return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());" +
  "try{return this.#r.run(e,t)}catch(n){if(!(n instanceof Mi))throw n;return this.#r=this.#s(n),this.#r.run(e,t)}" +
  "finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.r" +
  "oleNumber,this.#t.moves].join()}#o(){try{let e=this.#n();return this.#i=void 0,e}catch(e){if(!(e instanceof t)" +
  ")throw e;return this.#s(e)}}#s(e){return this.#i=this.#a,new Zo(this.#t,e)}};function H({memory:e},t,n){return" +
  " e.subarray(t,t+n)}function gc(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${" +
  "t}`);return i(n,r)}var _c={activate({count:e,...t},n){let r=H(n,t.x,e),i=H(n,t.y,e);return vc.get(yc(n))?.forw" +
  "ard(r,i)??bc(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=" +
  "H(i,e,n);return(t===0?vc.get(yc(i)):void 0)?.backward(o,s,c)??xc(a,o,s,c,t,i)}},vc=new Map([[`tanh`,{forward:(" +
  "e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)" +
  "n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]" +
  "))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function yc({operation:e}){" +
  "return e?.name??``}function bc(e,t,{operation:n,attributes:r}){let{value:i}=De(n);return()=>{for(let n=0;n<t.l" +
  "ength;n++)t[n]=i(e[n],r)}}function xc(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=De(a);return()=>" +
  "{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Sc={scale({into:e,add:t,from:n,count:" +
  "r,factor:i},a){let o=H(a,e,r),s=H(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t" +
  "];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e" +
  "+t)}},multiply({into:e,add:t,count:n,...r},i){let a=H(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for" +
  "(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor" +
  ":r,...i},a){let o=H(a,e,n),s=H(a,i.a,n),c=H(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t=" +
  "==1?o[r]:0)+e*s[r]/c[r]}}},Cc={loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c," +
  "attributes:l}=a,{value:u}=wc(a.operation),d=H(a,i.y,t*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.len" +
  "gth;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:" +
  "n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDe" +
  "rivative:m}=wc(c.operation),h=n===0?p:m,g=H(c,s.y,i*l),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===" +
  "1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t=" +
  "==1?v[i]+a:a}}}};function wc({name:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of o" +
  "ne entry`)}var Tc={mask({into:e,units:t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=H(r,e," +
  "t*o);return()=>{let e=gn(a,i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();f" +
  "or(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},[Ec,Dc]=[1,2],Oc={gather({into:e,table:t,units:n" +
  "},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a" +
  ":s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitS" +
  "tride:o,inputStride:s}=e,{lanes:c}=t,l=H(t,e.into,n*c),u=H(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.suba" +
  "rray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==Ec){let n=r===Dc?f[e*i]:0;for(let e=t,r=t+c;e<r;e" +
  "++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;kc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(" +
  "Ac(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&jc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride" +
  ":r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.g,t*c),d=H(s,o.x,n*c);return()=>{for(let o=0;o" +
  "<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t]" +
  ";e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t" +
  "<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memo" +
  "ry:s}=a,c=H(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let" +
  " t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};function kc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l+" +
  "+,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function Ac(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++" +
  ",c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function jc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Mc=" +
  "{normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o" +
  ".y,e*c),d=H(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=Nc(d,o,c,l[t]);for(let t=0,m" +
  "=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,ga" +
  "inStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,e,n*c),d=H(s,o.x,n*c),f=H(s,o.g,n*c);return()=>{for(let e=0;" +
  "e<c;e++){let{unit:o,mean:s,slope:p}=Nc(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[" +
  "r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g" +
  "]=t===1?u[g]+n:n}}}}};function Nc(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math" +
  ".max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length" +
  ";r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Pc))}}var Pc=1e-300,Fc={sumUn" +
  "its({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,o),l=H(a,i.x,n*o);return()=>{for(l" +
  "et e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e," +
  "add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,n*o),l=H(a,i.g,o);return()=>{for(let e=0;e<c.l" +
  "ength;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,a)," +
  "s=H(i,r.a,n*a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t]" +
  ";o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,n*a),s=H(i,r.g,a),c" +
  "=H(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Ic={...Oc,...Sc,...Fc,." +
  ".._c,...Cc,...Tc,...Mc,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,in" +
  "to:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Lc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=zc;" +
  "#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${" +
  "a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Bc(n,e)),this.#" +
  "a=Bc(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:zc,training:!0" +
  ",draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),t" +
  "his.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.dat" +
  "a.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(t" +
  "his.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>Rc(t,e));this.#s.output=n.at(-1)??zc,this.#s.i" +
  "nputs=n.slice(0,-1),this.#c=Rc(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Rc(t,e))}#f({of" +
  "fset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*" +
  "t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;" +
  "r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?" +
  "this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===" +
  "1?this.#t[c]+l:l}}};function Rc(e,t){return M(e.map(e=>e===-1?t:e))}var zc={shape:[0],data:new Float64Array};f" +
  "unction Bc({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function " +
  "Vc(e,n){let r=e/2**20;return new t({what:`not enough memory for a compiled run`,found:r<1024?`${r.toFixed(1)} " +
  "MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}function Hc({row" +
  "s:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var Uc=class{#e;#t;#n;#r;#i;#a;#o={step:0,learni" +
  "ngRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Wc(e.parameters,n,O" +
  "bject.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;" +
  "r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!Gc(this.#a.gradient))" +
  "break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advanc" +
  "e(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.row" +
  "s=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this." +
  "#a,r=0;for(let i of hi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{c" +
  "lip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)Ht.get(e).clip(o," +
  "t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Wc(e,t,n){let{offset:r,paying:i,traine" +
  "d:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),train" +
  "ed:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Gc(e){let t" +
  "=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var Kc=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){" +
  "this.tape=e,this.memory=qc(e.size);let n=Hc(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).m" +
  "ap(r),this.#n=t.look?.isWhole===!0,this.#e=new Uc(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;" +
  "this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{f" +
  "or(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n" +
  ",memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;retur" +
  "n gc(Ic,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Lc(a,e.nodes," +
  "n,r,t);return i.set(a,o),o}})}}};function qc(e){try{return new Float64Array(e)}catch{throw Vc(Float64Array.BYT" +
  "ES_PER_ELEMENT*e,`that much free memory`)}}var Jc={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailab" +
  "le:()=>!0,has:({name:e})=>e in Ic,create:(e,t)=>new Kc(e,t)},Yc={size:8,width:2},Xc={size:4,width:4},U={load:0" +
  ",store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},W={integer:{load:[40],add:[106],multiply:[108]," +
  "less:[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=253;function Zc(e,t){let[n" +
  ",r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function Qc(e){return[K,e,1]}var" +
  " $c={...Yc,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spread:[43],store:[57],...Zc(e=>[e],160)},many:{type:G" +
  ".v128,bytes:16,load:[K,U.load],spread:[K,U.load64Splat],store:[K,U.store],...Zc(Qc,240)},extract:33,loadPlace:" +
  "87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},el={...Xc,type:G.f32,one:{type:G.f32,bytes:4,loa" +
  "d:[42],spread:[42],store:[56],...Zc(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load32" +
  "Splat],store:[K,U.store],...Zc(Qc,228)},extract:31,loadPlace:86,splat:[K,19],less:[K,67],fromInteger:[178],fro" +
  "mFloat64:[182]},tl=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`" +
  ",`epsilon`,`gain`,`bias`]),nl={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c" +
  ",inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s)" +
  ",row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}" +
  "},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;r" +
  "eturn{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{a" +
  "t:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>cl(rl[t.operation].forward,e,t),act" +
  "ivateRowsBack:(e,t)=>cl(rl[t.operation].back,e,t),mask:(e,t)=>cl(`mask`,e.perRow===1?e:{...e,row:t.size},t),lo" +
  "ss:(e,t)=>cl(`lossValue`,dl(e,t),t),lossBack:(e,t)=>cl(`lossBack`,dl(e,t),t),call:(e,t)=>sl(t),callBack:(e,t)=" +
  ">sl(t)},rl={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftma" +
  "xBack`}},il={activate:Di,activateBack:Di,lossValue:Oi,lossBack:Oi};function al({name:e,operands:t},n){let r=nl" +
  "[e];return r===void 0?cl(e,t,n):r(t,n)}function ol({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`" +
  ")return t in rl;let r=il[e===`loss`?`lossValue`:e];return r===void 0||r.includes(ul(r,t,n))}function sl({step:" +
  "e}){return{kernel:`core`,operands:{step:e},variant:0}}function cl(e,t,n){let{address:r,lanes:i,order:a,size:o}" +
  "=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?tl.has(e)?r(t[e]):t[e]:s" +
  "[e];return{kernel:e,operands:Object.fromEntries(Ei[e].map(e=>[e,c(e)])),variant:ll(e,n)}}function ll(e,{operat" +
  "ion:t,attributes:n}){let r=il[e];return r===void 0?0:r.indexOf(ul(r,t,n))}function ul(e,t,n){return Object.val" +
  "ues(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function dl(e,{lanes:t,size:n}){return t===1?{..." +
  "e,units:1,row:e.units*n,isRow:1}:e}var[fl,pl,ml]=[0,1,2];function hl(e){let t=e;for(;;){let e=gl.reduce((e,t)=" +
  ">_l(e,t),t);if(e.length===t.length)return e;t=e}}var gl=[vl(Cl),vl(wl),vl(Tl),kl];function _l(e,t){let n=[];fo" +
  "r(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function" +
  " vl(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||yl(n" +
  ",t)?void 0:r}}function yl({a:e,b:t,rows:n,depth:r,columns:i},a){let o=bl(a.c,a.rows,a.columns);return xl(o,bl(" +
  "e,n,r))||xl(o,bl(t,r,i))}function bl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];retu" +
  "rn[e+Math.min(...a),e+Math.max(...a)]}function xl([e,t],[n,r]){return e<=r&&n<=t}function Sl(e){let t=({at:e,r" +
  "ow:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}" +
  "}function Cl(e,t){if(t.start!==pl||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!El(e.c,t.c,e.rows,e.c" +
  "olumns))return;let n=Dl(e.depth,e.a.at,e.a.column,t.a.at),r=Dl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r" +
  "!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:" +
  "{...e.a,column:n},b:{...e.b,row:r}}}function wl(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.co" +
  "lumns!==t.columns||!El(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column" +
  "!==t.c.column)return;let n=Dl(e.rows,e.a.at,e.a.row,t.a.at),r=Dl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===ml?" +
  "Dl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a" +
  ":{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Tl(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t." +
  "a.at||e.start===ml&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=wl({...Sl(e),start:fl},{...Sl(t),s" +
  "tart:fl});return n===void 0?void 0:{...Sl(n),start:e.start,biasStep:e.biasStep}}function El(e,t,n,r){return e." +
  "at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Dl(e,t,n,r){let i=e===1?r-t:n;return " +
  "t+e*i===r?i:void 0}var Ol={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`i" +
  "nto`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function kl(e,t){if(e.kernel===`product`||t.kernel===" +
  "`product`)return;let n=Ol[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes" +
  ":r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=" +
  ">e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s" +
  ".every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Al=e" +
  "=>e.row,J=e=>e.units*e.row,jl=(e,t)=>t,Ml=e=>e.row*(e.classes===1?1:e.units),Nl=e=>(t,n)=>(t.units-1)*t[`${e}S" +
  "tride`]*n+n,Pl={y:J,x:J},Fl={into:J,y:J,g:J},Il={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units" +
  ":e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:Pl,softmaxBack:" +
  "Fl,logSoftmax:Pl,logSoftmaxBack:Fl,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:" +
  "q,a:q,b:q},sumUnits:{into:Al,x:J},spreadUnits:{into:J,g:Al},dotUnits:{into:Al,a:J,b:J},scaleUnits:{into:J,g:Al" +
  ",b:J},mask:{into:J},normalise:{y:J,x:J,gain:Nl(`gain`),bias:Nl(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:Nl(" +
  "`gain`)},lossValue:{into:jl,y:J,t:J},lossBack:{into:J,y:J,t:J,g:jl},crossEntropy:{into:jl,y:J,t:Ml},crossEntro" +
  "pyBack:{into:e=>(e.side===1?Ml:J)(e),y:J,t:Ml,g:jl}},Ll=new Map(Object.entries(Il).map(([e,t])=>[e,Object.entr" +
  "ies(t)]));function Rl(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,bias" +
  "Step:u}=e,d=[Bl(`a`,a,n,r,t),Bl(`b`,o,r,i,t)];return c===ml&&d.push(Bl(`bias`,{at:l,row:u,column:0},n,1,t)),{t" +
  "arget:Bl(`c`,s,n,i,t),adds:c===pl,sources:d}}let{kernel:n,operands:r}=e,i=Ll.get(n);if(i===void 0)return;let a" +
  "=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i." +
  "length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function zl(e,t){if(t.length===0)retur" +
  "n e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r" +
  ",c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{." +
  "..e,a:n,b:r,c:i,bias:a}}function Bl(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e" +
  ",at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function Vl(e,t){let n=ql(e.steps.map(n=>Wl(n,e.steps.l" +
  "ength>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${Yl(t)}`).join(`; `)}}funct" +
  "ion Hl(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(" +
  "n):t.push([n])}return t}function Ul({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.lengt" +
  "h;e++)a.push([n[e],r[e]]);return zl(e,a)}function Wl({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({" +
  "touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=Kl(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e." +
  "kernel===`scale`?[`b`]:Gl.slice(0,a.length),from:a,kind:Xl(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;re" +
  "turn{operation:e,into:c,names:s,from:a,kind:Xl(e,[...s,c])}}var Gl=[`a`,`b`,`bias`];function Kl(e,t,{size:n,on" +
  "e:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o" +
  ",bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{" +
  "at:i.from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,ro" +
  "w:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:" +
  "d*n,column:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function ql(e){return e.length<2?e:Hl(e).fl" +
  "atMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Jl(e." +
  "from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:pl" +
  ";return n.start===r?e:{...e,operation:{...n,start:r}}})})}function Jl(e,t){for(let n=0;n<e.length;n++)if(e[n]!" +
  "==t[n])return e[n]-t[n];return 0}function Yl(e){return e.kernel===`product`?e.start:e.operands.add??fl}functio" +
  "n Xl(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} " +
  "${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(" +
  "let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function Zl(e,t,n){let r=[],i=$l(e" +
  "),a=new Map;return Ql(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=Vl(t,n),r=s.get(e.shape);r===void" +
  " 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=eu(e),s=n.map(({task:e})=>e.target).filter(e=>!" +
  "e.isFixed&&e.at<0),c=tu(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[]" +
  ",c]),nu(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function Ql(e){let t=[];for(let n of" +
  " e)(t[n.level]??=[]).push(n);return t}function $l(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))}" +
  ";for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t." +
  "own,i)}return t}function eu(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFix" +
  "ed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>Jl(e.addresses,t.addresses)).map(({draft:e" +
  "})=>e)}function tu(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)" +
  "t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function nu(e,t){let n=e.map(e=>Hl(e.operations));for(let r=0;r<n[0" +
  "].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n" +
  "[a][r])t.push(Ul(e,o))})}var ru=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constru" +
  "ctor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}bec" +
  "omes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e." +
  "reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function iu(e,t,n){let r=[];for(let t of e" +
  "){let e=Rl(t,n);if(e===void 0)return;r.push(e)}let i=au(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:vo" +
  "id 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new ru(e.bytes,n.isFixed)),n.value};return r.map(({tar" +
  "get:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRe" +
  "ad=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}" +
  "function au(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:" +
  "t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,source" +
  "s:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i" +
  ".length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);" +
  "let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}retu" +
  "rn a}function ou(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(su(a,t))" +
  "{let e=a.sources[0].value.own;if(!a.adds&&cu(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):v" +
  "oid 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&lu(s,t,e,o)){n[t]=void 0,n[i]=du(s,a);for(let{value:" +
  "e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n." +
  "filter(e=>e!==void 0)}function su({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function cu" +
  "(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}" +
  "function lu({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:uu(e)&&t.eve" +
  "ry(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function uu(e){return e.kernel===`product`?e.start===fl:e.oper" +
  "ands.add===0}function du({operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{op" +
  "eration:e.kernel===`product`?{...e,start:pl,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},targe" +
  "t:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function fu(e){let t=[],n=new Map,r=" +
  "e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e" +
  "){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of" +
  " i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&pu(c,i,a,o)?(c.steps.push(i" +
  "),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.reader" +
  "s=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function pu(e,{adds:t,tar" +
  "getTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===" +
  "0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function mu(e,{size:t,fixed:n,ones:r,start:i}){let a=iu(" +
  "e,n,t);if(a===void 0)return;let o=new os(hu,i),[s]=r;return{operations:Zl(fu(ou(a,e=>r.has(e))),o,{size:t,one:" +
  "s}),end:o.size}}var hu=64,[gu,_u]=[200,2e4];function vu(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{l" +
  "et{operation:o,attributes:s}=t[i].spec;return al(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}funct" +
  "ion yu(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return bu(vu(e.steps,t,n),e.isKept" +
  ",{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]==" +
  "=1).map(({offset:e})=>a(e))),start:r})}function bu(e,t,n){let r=e.length>_u&&!t?e:hl(e),i=r.length>gu&&!t?mu(e" +
  ",n):void 0,a=i===void 0?[]:hl(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{ope" +
  "rations:r===e?hl(e):r,end:n.start}}var xu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},Su=2**31" +
  "-1,Cu=class{at=0;randomAt=L.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,ji.length),this.#t=new F" +
  "loat64Array(e,0,L.random/8),this.#n=new Uint32Array(e,L.random,(L.frameSize-L.random)/4)}get(e){return this.#e" +
  "[ji.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[ji.indexOf(t)]=n}get firstStep(){return this.#" +
  "t[L.firstStep/8]}get loss(){return this.#t[L.lossTaken/8]}clear(e,t=0){this.#t[L.firstStep/8]=e,this.#t[L.loss" +
  "Taken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=xu){th" +
  "is.#t[L.lossBelow/8]=e,this.#t[L.leastGain/8]=t,this.#t[L.bestLoss/8]=r,this.set({patience:Math.min(n,Su),wait" +
  "ed:i})}get stopState(){return{best:this.#t[L.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=" +
  "this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},wu=8,[Tu,Eu]=[2048,128],Du=" +
  "8;function Ou({rows:e,depth:t,columns:n}){return e*t*n<=Tu&&t<=Eu}function ku(e,{size:t,width:n}){let r=e.star" +
  "t===ml?e:Sl(e),[i,a]=[e,r].map(e=>Au(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,prod" +
  "uct:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Ou(e))return{ma" +
  "nner:e.columns===1&&e.depth<Du&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>ju(e,t));return" +
  " o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Au({b:e,c:t,columns:n},r){return e" +
  ".column===r&&t.column===r&&n>1}function ju({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=wu}var Mu=Ob" +
  "ject.keys(Ei),Nu=class{#e=[];emit(e,t,n=0){let r=Ei[e];this.#e.push(Mu.indexOf(e)+(n<<8)+(Pu(e)<<16),...r.map(" +
  "e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Pu(e){return 4*(Ei[e].length" +
  "+1)}var Fu=24576,Iu=64,Lu=128,Ru=16,zu=8;function Bu(e,t){let{manner:n,product:r}=ku(t,e);Vu[n](e,r)}var Vu={r" +
  "ows(e,t){let{rows:n,depth:r}=t;Ku(e,t)?Yu(e,{...t,a:qu(e,t.a,n,r)},Ju(e,n,r).bytes):Yu(e,t)},turned:Uu,depth(e" +
  ",t){Qu(e,t.rows>t.columns&&t.start!==ml?Sl(t):t)},columns:Hu};function Hu(e,t){for(let n=0;n<t.columns;n++){le" +
  "t[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));Yu(e,{...t,columns:1,b:r,c:i})}}function Uu(e,t){let{word" +
  "s:n,size:r}=e,i=Ju(e,t.depth,t.columns),a=qu(e,t.b,t.depth,t.columns),o=Xu(e,{...t,b:a});if(t.start===fl&&t.de" +
  "pth%e.width===0&&t.columns*r>=Lu&&t.depth>=Ru){let a=e.scratch(i.bytes+Wu(e,t))+i.bytes,s=o.length*Pu(`product" +
  "`);n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(" +
  "`product`,e)}function Wu({size:e},{rows:t,depth:n}){return 96+4*t+16+(t*n+1)*2*e}function Gu(e){return e%512==" +
  "0}function Ku({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Gu(r.column)&&t>=zu&&n>=Ru}function qu(e,{at:t," +
  "column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=Ju(e,r,i),u=s(l);return a.emit(`transpose`,{int" +
  "o:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function Ju({size:e},t,n){let r=(Math." +
  "ceil(n*e/Iu)|1)*Iu;return{row:r,bytes:r*t+Iu}}function Yu(e,t,n=0){let r=Xu(e,t);for(let t of r){let{bytes:i,d" +
  "epth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.e" +
  "mit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function" +
  " Xu({size:e},t){let n=t.columns*e,r=t.depth*n<=Fu||t.rows<zu,i=r?n:Math.max(Lu,Zu(n,Math.floor(Fu/t.depth),32)" +
  "),a=Math.max(Ru,Math.floor(Fu/Math.min(i,n))),o=r?t.depth:Zu(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=" +
  "0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,a" +
  "Row:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:pl" +
  ",bias:t.bias,biasStep:t.biasStep});return s}function Zu(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ce" +
  "il(e/r/n)*n}function Qu({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a" +
  ".at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,b" +
  "iasStep:n.biasStep})}function $u(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}fun" +
  "ction ed({operations:e,block:t},n){for(let t of e)nd(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`check" +
  "Finite`,{into:L.check,from:r,bytes:i}),n.words.finish()}function td(e,t){for(let n of e)nd(n,t);return t.words" +
  ".finish()}function nd(e,t){e.kernel===`product`?Bu(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function r" +
  "d({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new Nu,{own:s,isScaled:c}=$u(e),[l,u]=[0" +
  ",0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,sta" +
  "te1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Ai.indexOf(e)),l+=t.length,u+=id*c}return o.emit(`" +
  "descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var id=8,ad=globalThis,od=65536" +
  ",sd=new Map;function cd(e){return dd(e)!==void 0}function ld(e){let{WebAssembly:t}=ad;if(t===void 0)throw Erro" +
  "r(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/od)})}function ud(e,t,n){let{WebAssembly:r}=ad,i=" +
  "dd(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({init" +
  "ial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(" +
  "t),new a(new o(e),l)}}}function dd(e){return sd.has(e)||sd.set(e,fd(e)),sd.get(e)}function fd(e){let{WebAssemb" +
  "ly:t}=ad;if(t!==void 0)try{return new t.Module(pd(e))}catch{return}}function pd(e){let{Buffer:t}=ad;if(t!==voi" +
  "d 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=pa" +
  "rseInt(e.slice(2*t,2*t+2),16);return n}var md=2048,hd=1024,gd=64,_d=64;function vd(e,t,{size:n,width:r}){let{b" +
  "atches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=L.frameSize,d=e=>{let t=Math.ceil(u/_d)*_d;" +
  "return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+gd),h=e=>m+e*n,g=d(4*i.rows),_=d" +
  "(8*md*p),v=d(256),ee={at:d(hd),bytes:hd},y={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offset),gradien" +
  "t:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},x=yu(e,o.nodes,y,Math.ceil(u/_d)*_d);u=Math.max(u,x.en" +
  "d+gd);let te=d(0),S=()=>({words:new Nu,size:n,width:r,scratch(e){return u=Math.max(u,te+e+gd),te}}),ne={rows:i" +
  ".fullSize,areFull:i.rows%i.fullSize===0},re={operations:x.operations,pieces:f,block:b,batch:ne},ie=ed(re,S())," +
  "C=rd(re),ae=td(hl(vu(a?.steps??[],o.nodes,y,e.steps.length)),S()),w=d(ie.byteLength),oe=d(C.byteLength),se=d(a" +
  "e.byteLength);return yd(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:ee,numbersOfStep:p,texts:[[w,i" +
  "e],[oe,C],[se,ae]],look:se,step:re,sheet:S,frame:{program:w,update:oe,loss:h(e.loss),gradient:b.gradient,train" +
  "ed:b.bytes,parameter:b.parameter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.ro" +
  "ws,batchSize:i.fullSize,batches:i.perEpoch}}}function yd(e){if(e>4294967296)throw Vc(e,`at most 4 GiB`)}var bd" +
  "=`xoroshiro128+`,xd=400,Sd=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0}" +
  ";#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=vd(e,t,i);let" +
  " a=Td(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=n" +
  "ew c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,md*s.numbersOfStep),this.#c=new Uint32Array(o,s.ord" +
  "er,t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)" +
  "this.#x(e,t);this.#h=wd(n,s,e),this.#i=new Cu(o),this.#i.set(s.frame),this.#d=Hc(e,t);let l=new Int32Array(o)," +
  "u=this.#D();this.#a=ud(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new Uc(e,t,this.memory,th" +
  "is.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t)" +
  "{if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);" +
  "let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s)," +
  "n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;" +
  "i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken" +
  ":n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.cle" +
  "ar(e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{thi" +
  "s.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e)," +
  "...hi.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Cd(e)>0)}#_({penalty:e}){let t=[.." +
  ".hi.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*" +
  "16,Cd(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Cd(`done`),!0)}#v(e,t){let{batches" +
  ":n}=this.#e,r=Math.min(e,this.#h,t?e:md),{random:i,batch:a}=n.position;return i===void 0||i.generator===bd?r:M" +
  "ath.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=thi" +
  "s.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c" +
  ",constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(" +
  "e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e" +
  "=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i" +
  ".learningRate=e(o),Ar(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return" +
  " this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,ran" +
  "dom:i}=e,a=i?.generator===bd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.r" +
  "andom=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=th" +
  "is.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===bd)this.#m=t,e.pos" +
  "ition={epoch:t,batch:n,random:{generator:bd,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,batc" +
  "h:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new M" +
  "ap,r=e=>{let r=n.get(e)??new Lc(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return" +
  "[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callB" +
  "ack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)" +
  "})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t" +
  "),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function Cd(e){return ki.indexOf(e)}function wd({rewri" +
  "ting:e},{step:{operations:t,batch:n}},r){let i=xd*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:M" +
  "ath.ceil(e.after/i)}function Td(e){try{return ld(e)}catch{throw Vc(e,`that much free memory`)}}var Ed={needs:`" +
  "WebAssembly, allowed by the page`,isMet:()=>!0};function Dd(e,t,{needs:n,isMet:r}=Ed){let{binary:i,precision:a" +
  "}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&cd(i),has:(e,{name:t},n)=>ol(e,t,n)," +
  "join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return yu(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).o" +
  "perations.map(({kernel:e})=>e)},create:(e,n)=>new Sd(e,n,t)}}var Od=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[]" +
  ";#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e" +
  "]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.s" +
  "et(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:(" +
  ")=>{this.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:(" +
  ")=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()" +
  "=>{let e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this" +
  ".#f();let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the ker" +
  "nels have no function ${e}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;" +
  "r<e;r++)n.push(t)});let r=this.#n[this.#r[t]],i=new kd(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#" +
  "t,a=this.#f();if(a===Ad){i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constan" +
  "ts:a,parts:e,reads:e=>o.has(e)}}if(a>=jd&&a<=Md)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===Id&&t" +
  "his.#e[this.#t]===Ld)i.cut(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!th" +
  "is.#d(a))throw Error(`the function ${e} holds the instruction ${a}`)}}#d(e){if(e===Id){let e=this.#p();return " +
  "e===Rd?this.#t+=16:e<=zd||e===Bd||e===Vd?(this.#p(),this.#p()):e>=Hd&&e<=Ud&&this.#t++,!0}return e===Nd?(this." +
  "#p(),!0):(e===Pd?this.#t+=4:e===Fd&&(this.#t+=8),e>=Pd)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for" +
  "(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>th" +
  "is.#f()))}#h(e){return Array.from({length:this.#p()},e)}},kd=class{parts=[];constants=[];#e;#t;#n=new Map;#r;c" +
  "onstructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))" +
  "}variable(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push" +
  "(e)-1;this.#n.set(n,r),this.parts.push(Wd),this.variable(this.#t+r,t)}},[Ad,jd,Md,Nd,Pd,Fd,Id]=[11,32,34,65,67" +
  ",68,253],[Ld,Rd,zd,Bd,Vd]=[12,13,11,92,93],[Hd,Ud]=[21,34],Wd=Uint8Array.of(jd),Gd=class{#e=new Uint8Array(256" +
  ");#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e" +
  "){this.#n(qd);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(q" +
  "d);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned" +
  "(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Kd)this.#e.set(" +
  "e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.a" +
  "ppend(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)retur" +
  "n;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Kd=16,qd=5,[Jd,Yd,Xd,Zd,Qd]=[1" +
  ",2,3,9,10],$d=[0,97,115,109,1,0,0,0];function ef(e){let t=new Gd;return t.byte(...$d),nf(t,Jd,e=>e.byte(1,96,0" +
  ",0)),nf(t,Yd,e=>{e.unsigned(2),rf(e,`memory`,[2,0,1]),rf(e,`table`,[1,tf,0,1])}),nf(t,Xd,t=>{t.unsigned(e.leng" +
  "th);for(let n=0;n<e.length;n++)t.unsigned(0)}),nf(t,Zd,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=" +
  "0;n<e.length;n++)t.unsigned(n)}),nf(t,Qd,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finis" +
  "h()}var tf=112;function nf(e,t,n){let r=new Gd;n(r),e.byte(t),e.block(r)}function rf(e,t,n){e.name(`env`),e.na" +
  "me(t),e.byte(...n)}var af=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(" +
  "t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Arra" +
  "y(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(" +
  "!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},of=16,sf=12,cf=class" +
  "{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,of),this.#e.length>=sf&&this.#n(0),this.#e.push({at" +
  ":e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+of)return n}forget(e,t){for(let n=this.#e.le" +
  "ngth-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+of&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t" +
  "(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},lf=class{arithmetic;#e;#t=new Gd;#n" +
  "=[];#r=new Map;#i=[];#a=new cf(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){r" +
  "eturn this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{t" +
  "ype:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}le" +
  "t(e,t){t(this);let n=this.local(e);return this.#h(ff,n),n}set(e,t){t(this),this.#h(ff,e)}get(e){this.#h(df,e)}" +
  "store({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r" +
  ".at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#h(pf,t),this.#a.keep(e,t)}store" +
  "Some(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;" +
  "n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a" +
  ".find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{ma" +
  "ny:r,one:i,size:a,splat:o}=this.arithmetic,s=gf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(" +
  "e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;re" +
  "turn!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this." +
  "#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}" +
  "}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetA" +
  "ll(),this.block(()=>{let n=t.map(()=>this.let(G.i32,_f(0)));this.#t.byte(...mf),this.block(()=>{r(...n.map(e=>" +
  "({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(W.integer.add,gf(e),_f(t[n]))})});let[i]=n;this.o" +
  "perate(W.integer.less,gf(i),_f(e*t[0])),this.#t.byte(...hf)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o==" +
  "=void 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(" +
  "r)?this.let(n,t[r]):uf);for(let e of i)o.push(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e=" +
  "=`number`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n" +
  "),n}#f({constants:e}){return e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arit" +
  "hmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?6" +
  "8:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.plac" +
  "eOf(e);t===void 0?this.operate([253,U.constant,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.l" +
  "ength))}zero(){this.operate([253,U.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Ar" +
  "ray.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,U.constant,...t])}shuffle(e,t,n){t(this),n(this" +
  "),this.#t.byte(253,U.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this)" +
  ",this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}fini" +
  "sh(){let e=new Gd,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.lengt" +
  "h);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void" +
  " 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned" +
  "(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},uf={type:G.v128,index:NaN},[df,ff,pf]=[32,33,34],mf=" +
  "[3,64],hf=[13,0,11],gf=e=>t=>{t.get(e)},_f=e=>t=>t.integer(e),vf=12e3,yf=16e4,bf=class{#e;#t;#n=[];#r;#i=0;con" +
  "structor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0" +
  ")>yf}add(e,t){let n=this.#r;(n===void 0||n.length>vf)&&(this.end(),n=new lf(this.#e,this.#t),e.emit(`passage`," +
  "{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=v" +
  "oid 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)},xf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic" +
  ".size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},Sf=(e,t,n,r)=>i=>{e.mul" +
  "tiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function Cf({at:e,by:t},n){retur" +
  "n{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return Cf(t,e)}function wf(e,t,n){if(t.by===void 0)return Cf" +
  "(n,t.at);if(n.by===void 0)return Cf(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e.operate(W.integer.add,Y(r" +
  "),Y(i))});return{at:t.at+n.at,by:a}}var Tf=e=>t=>{t.load(W.integer.load,{at:4*ji.indexOf(e)},4)},Ef={at:L.chec" +
  "k};function Df({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Tf(`batchRows`)" +
  ")}}function Of(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let" +
  " c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t" +
  ".rows?255:0,r*a,(r+1)*a)),t=>{t.operate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32" +
  "Array.from(c);return e=>{e.operate(W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e." +
  "operate(o,Df(t))})})}}function kf(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n)" +
  ";i.length===n&&Af(i,e.arithmetic.size)?(Mf(e,i),r+=n):(Nf(e,t[r]),r++)}}function Af(e,t){let[{at:n,start:r},i]" +
  "=e,a=jf(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&jf(e.at,n,i*t)&&jf(e.start,r,i*a))}function jf" +
  "(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Mf(e,t){let{many:n}=e.arithmet" +
  "ic,[{at:r,start:i},a]=t,o=If(e,t.map(({sum:e})=>e)),s=jf(a.start,i,0);e.store(n,r,Pf(n,i,s,o))}function Nf(e,{" +
  "sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Ff(e,t));e.store(a,r,Pf(a,i," +
  "!1,o))}function Pf(e,t,n,r){return t===void 0?r:Z(e,n?xf(e,t):X(e,t),r)}function Ff({arithmetic:{one:e,width:t" +
  "}},n){let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function " +
  "If({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e,Lf(t,[0,2],i,a),Lf(t,[1,3" +
  "],i,a));let c=(n,r)=>Z(e,Lf(t,[0,4,2,6],n,r),Lf(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.le" +
  "t(e.type,c(o,s)),u=Lf(t,[0,1,4,5],Y(r),Y(l)),d=Lf(t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function Lf(e,t" +
  ",n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[Rf,zf]=[4,4];fu" +
  "nction Bf(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}" +
  "),o=e.let(r.type,Y(a));Wf(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a))" +
  ")}),e.store(i,Ef,Ff(e,a))})}function Vf(e,t,n,r){let i=Uf(e,t),{own:a,isScaled:o}=$u(t);Wf(e,n.bytes,t=>{for(l" +
  "et s of t)e.sharing(()=>{Hf(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function Hf(e,{pi" +
  "eces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradie" +
  "nt,i))),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.stat" +
  "e[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${Gf(t)}${i}`;if(!a.has(o))return" +
  ";let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t" +
  ",n)=>{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):vo" +
  "id 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function U" +
  "f(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,Tf(`numbersNow`)),o=0;return t.map(({count" +
  ":t})=>Array.from({length:t},()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e" +
  "=>{e.operate(i,t)});return o+=8,s}))}function Wf(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/zf)" +
  ",o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[zf*r],Rf,e=>{n(o(e,zf))});let s=i-a*zf;s>0&&n(o({" +
  "at:a*zf*r},s))}function Gf(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Kf=4,qf=1;function Jf(e,{in" +
  "to:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c" +
  "=Math.floor(n/a.bytes),l=Math.floor(c/Kf),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>Cf(n,t*a" +
  ".bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[Kf*a.byte" +
  "s],qf,e=>{u(e,Kf)});let d=l*Kf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f" +
  "}))}var Yf={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Di[i];if(a.has(o))r" +
  "eturn i=>{Jf(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),xf(e,{at:r}))})}},activateBack({o" +
  "perands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Di[s]}Slope`;if(c.has(" +
  "l))return s=>{Jf(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy" +
  "(c.get(l),s,a,xf(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{Jf(a,{into:e,b" +
  "ytes:r,add:t},(e,t)=>Q(e,xf(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{Jf(r,{in" +
  "to:e,bytes:t,add:0},e=>xf(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{Jf(a,{into:e,b" +
  "ytes:i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},Xf=64,Zf=({operands:{into:e,table:t,rowBytes:n,lanes:r,or" +
  "der:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>Xf||!o.areFull))return u=>{let{load:d,m" +
  "ultiply:f}=W.integer,p=u.let(G.i32,e=>{e.operate(f,Tf(`batchStart`),_f(4))}),m=e=>u.let(G.i32,t=>{t.operate(f," +
  "()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},_f(n))});if(r===1)$f(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u." +
  "block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Qf(i" +
  ",t+o*s))})}};function Qf(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load" +
  "(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function $f(e,t,n,r,i){let{many:a,one:o,size:s,w" +
  "idth:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{a" +
  "t:r+l*s},X(o,{at:n+l*s,by:t}))}var ep=64,tp=(e,t)=>{let{operands:n}=e,r=rp(e);if(ip(e,t)&&t.library.has(r))ret" +
  "urn i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);ap(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r" +
  "),X(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Ff(i," +
  "s),op(e,t))})}},np=(e,t)=>{let{operands:n}=e,r=`${rp(e)}Slope`;if(!ip(e,t)||!t.library.has(r))return;let[i,a]=" +
  "n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(" +
  "l,r=>{r.operate(c.divide,X(c,{at:n.g}),op(e,t))})});ap(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get" +
  "(r),X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function rp({va" +
  "riant:e}){return Oi[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function ip({operands:{units:e,row:t}},{arit" +
  "hmetic:n}){return e*Math.ceil(t/n.many.bytes)<=ep&&t%n.many.bytes===0}function ap(e,{operands:{units:t,row:n,i" +
  "sRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(" +
  "()=>{a({at:l*n+c},t=>r===1?t:Of(e,i,c/o.bytes*s,t),l===0&&c===0)})}function op({operands:{divisor:e,byRows:t}}" +
  ",{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Df(n)):a(r)}}v" +
  "ar[sp,cp,lp]=[2,4,8],[up,dp]=[6,2];function fp(e,t){let n=t.columns===1?lp:sp,r=Math.floor(t.rows/n),i=[n*t.a." +
  "row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?dp:r,(r,i,a)=>{pp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={" +
  "a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&pp(e,t,{...o,high:t.rows-a})}function pp(e" +
  ",t,n){for(let r=0;r<t.columns;r+=cp)e.block(()=>{mp(e,t,n,r)})}function mp(e,t,{a:n,c:r,bias:i,high:a},o){let{" +
  "many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(cp,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at" +
  "+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d)" +
  ",j:t%d})),g=h.map(()=>e.local(s.type)),_=f>up||f===0;if(_)for(let t of g)e.set(t,hp);e.repeat(f,[s.bytes],up,t" +
  "=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,X(s,wf(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let " +
  "i=e.let(s.type,X(s,wf(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(" +
  "s,...l):Sf(s,...l,Y(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c" +
  ",X(c,p(e,i)),X(c,m(n,i)))});kf(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start=" +
  "==pl?s:t.start===ml?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},." +
  "..l.length===0?{}:{rest:l}}}))}var hp=e=>{e.nothing()},gp=5,[_p,vp]=[12,4],yp=2;function bp(e,t){let{many:n,on" +
  "e:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>gp?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e." +
  "repeat(c,[l],yp,r=>{xp(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&xp(e,t,{place:{at:c*l},broad:u,kind:n}" +
  ");for(let n=o*a;n<t.columns;n++)xp(e,t,{place:{at:n*i},broad:1,kind:r})}function xp(e,t,n){let r=Math.min(vp,M" +
  "ath.floor(_p/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?yp:" +
  "i,(i,a,o)=>{Sp(e,t,{...n,a:i,c:wf(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{Sp(e,t,{.." +
  ".n,a:{at:s*t.a.row},c:Cf(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function Sp(e,t,{a:n,c:r," +
  "bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a," +
  "at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===pl)for(let{sum:t,at:n}of l)e.set(t,X(" +
  "c,n));if(t.start===ml)for(let{sum:n,i:r}of l)e.set(n,xf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++" +
  ")e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local" +
  "(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,xf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a)" +
  ",Y(i[u%s])],p=r===0&&t.start===fl;e.set(l,p?Q(c,d,f):Sf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y" +
  "(t))}var Cp=16;function wp(e,t){if(!Ou(e))return;let{manner:n,product:r}=ku(e,t);if(n===`depth`)return e=>{fp(" +
  "e,r)};if(!(r.depth>Cp||n===`columns`&&r.columns>1))return e=>{bp(e,r)}}var Tp=4,Ep=8,Dp=64,Op=({operands:{into" +
  ":e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Dp||a===c&&n!==1" +
  ")return;let l=n*c;return a===c&&n===1?n=>{Jf(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o" +
  "<t;o+=Tp)n.block(()=>{let c=Math.min(Tp,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})))" +
  ";n.repeat(a/s.bytes-1,[s.bytes],Ep,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c)" +
  ")})}),kf(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},kp={...Yf,gather" +
  ":Zf,lossBack:np,lossValue:tp,total:Op};function Ap(e,t){return e.kernel===`product`?wp(e,t.arithmetic):kp[e.ke" +
  "rnel]?.(e,t)}function jp(e,t=2**24){return{after:t,write(t,n,r,i){let a=new af(r.at,r.bytes),o=new bf(e,a),s={" +
  "arithmetic:e,library:Fp(i),batch:t.batch},c=Mp(t,n,o,s),l=Np(t,o,s),{bodies:u}=o;return{program:c,update:l,con" +
  "stants:a.words,module:ef(u),count:u.length}}}}function Mp({operations:e,block:t},n,r,i){let{words:a}=n;for(let" +
  " t of e){let e=r.areFull?void 0:Ap(t,i);e===void 0?(r.end(),nd(t,n)):r.add(a,e)}return r.add(a,e=>{Bf(e,t)}),r" +
  ".end(),a.finish()}function Np({pieces:e,block:t},n,{library:r}){let i=new Nu;return n.add(i,n=>{Vf(n,e,t,r)})," +
  "n.end(),i.finish()}var Pp=new Map;function Fp(e){let t=Pp.get(e)??new Od(pd(e));return Pp.set(e,t),t}var Ip=Dd" +
  "(`wasm-float32`,{binary:wi,precision:el,rewriting:jp(el)}),Lp=E(`engine`,[Dd(`wasm-float64`,{binary:Ti,precisi" +
  "on:$c,rewriting:jp($c)}),Ip,Jc]);[...Lp.names];function Rp(e,t,n){if(n===`plain`)return new Zo(t);let r=[...Lp" +
  "];if(n===`auto`)return pc(e,t,r);let i=r.indexOf(Lp.get(n));return pc(e,t,r.slice(i),n)}var zp=class{#e;#t=[];" +
  "#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return t" +
  "his.#n.length*Math.max(1/Bp,this.#e*8/Vp)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(t" +
  "his.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t" +
  "(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*t" +
  "his.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Bp=256,Vp=2**26;function Hp(e,t){retu" +
  "rn e.shape.join()===t.shape.join()&&e.data.every((e,n)=>Object.is(e,t.data[n]))}function Up(e,t){return Object" +
  ".fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=Kt(n)?n.data:n;return[t,i instanceof Float64Ar" +
  "ray?{shape:Ya(n,r),data:i}:Za(n,t,r)]}))}var Wp=class{lossBelow;patience;leastGain;best=1/0;waited=0;construct" +
  "or(e){N(e,Gp,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.pati" +
  "ence=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this" +
  ".waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patie" +
  "nce?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){th" +
  "is.best=e,this.waited=t}},Gp={lossBelow:Pa,noBetterFor:Va(Ia),leastGain:Na};function Kp(e){if(!Array.isArray(e" +
  "))return[e];let[t,n]=e;return[t,n]}var qp=class{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r={};" +
  "#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimiz" +
  "er:c=`sgd`,schedule:l=`constant`}=t;N(i,Yp(Ht,Fa),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalt" +
  "y=r,this.clip=Object.entries(Bn(i,`clip`)),this.stopping=a===void 0?void 0:new Wp(a),this.updater=fi(...Kp(c))" +
  ",this.#t=Ci(...Kp(l)),this.batches=o===void 0?void 0:new Qo(Up(e,o),t),this.slots=e.parameters.map(e=>{let t=e" +
  ".value.data.length,n=this.updater.init(t);return h(n,`state`,za,`optimizer`),{parameter:e,state:n,gradient:new" +
  " Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e){N(e,{." +
  "..Yp(hi,Na),biases:ja},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningRate(e){if" +
  "(!Number.isFinite(e)||e<0)throw new t({what:`learning rate`,found:e,expected:`a finite number, 0 or more`});th" +
  "is.#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this" +
  ".batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;this.checkI" +
  "dle(),e.backward(),Pi(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:th" +
  "is.loss,learningRate:this.rateAt(this.#i)},n=this.gatherGradients();return this.moves++,e.update(()=>{for(let{" +
  "parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches?.advance" +
  "(),this.#o()}),t}checkIdle(){if(this.#e.busy)throw new t({what:`a step inside a wave`,expected:`steps taken wh" +
  "en the wave is over`})}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return h" +
  "(t,`factor`,Ma,`schedule`),this.#n*t}arrive(e,t,n,r){this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{fo" +
  "r(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r" +
  ")}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!0" +
  ",draw:this.#i})})}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=thi" +
  "s.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=M(n);return this.read(e,r.data),[t,r,Xp(e.state)]});return{ste" +
  "p:this.#i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEnt" +
  "ries(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t){Zp(e);f" +
  "or(let t of this.slots)$p(t,e);this.batches!==void 0&&(this.batches.position=e.position),this.moves++,this.#i=" +
  "e.step,this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(l" +
  "et{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id" +
  "]))n[r].set(i)}this.prime(),t?.()})}get isAhead(){return this.#e.isBehind&&this.#a!==void 0}get isFedByHand(){" +
  "let{batches:e}=this;return e?.varies!==!0||this.isAhead?!1:Object.entries(e.take()).some(([e,t])=>{let{given:n" +
  "}=this.#e.input(e);return n===void 0||!Hp(t,n)})}read(e,t){let{parameter:n}=e;t.set((n.given??n.value).data),t" +
  "his.isAhead&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this.batches.take()),this.#e.se" +
  "tMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}gatherGradien" +
  "ts(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{parameter:t,gradient:r}=n;if(r.s" +
  "et(t.gradient.data),this.pays(t))for(let i of hi){let a=this.penalty[i.name]??0;a!==0&&(i.accumulate(t.value.d" +
  "ata,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this.clip){let i=Ht.get(t);i.cl" +
  "ip(n,r),e?.(i.formula,r)}return t}#c(){let e=0;for(let t of hi){let n=this.penalty[t.name]??0;if(n!==0)for(let" +
  "{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:e,frozen:t}){return" +
  "!t&&(this.penalty.biases===!0||!e.every(Jp))}};function Jp({consumer:{family:e,inputs:t},index:n}){return e===" +
  "`weighted-sum`&&br(t).bias!==void 0&&n===t.length-1}function Yp({names:e},t){return Object.fromEntries(e.map(e" +
  "=>[e,t]))}function Xp(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function Zp(" +
  "e,t=`from`){let{step:n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(La.allows)||" +
  "!i||!a)throw Qp(e,t)}function Qp(e,n){return new t({what:`not a checkpoint`,where:n,found:e,expected:`what che" +
  "ckpoint() gives or readCheckpoint reads`})}function $p({parameter:{id:e,value:n},state:r},{parameters:i,optimi" +
  "zer:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o,r].map(Object.keys);if(s.join()!==c.join())throw new t({what" +
  ":`checkpoint of another optimiser`,where:e,found:s,expected:c.join(`, `)||`no state`});let l=n.data.length,u=(" +
  "Object.hasOwn(i,e)?i[e]:void 0)?.data;for(let n of[u,...Object.values(o)]){if(n!==void 0&&!ArrayBuffer.isView(" +
  "n))throw Qp(n,e);if(n?.length!==l)throw new t({what:`checkpoint of another graph`,where:e,found:n?.length,expe" +
  "cted:`${l} numbers`})}}function em(e){return e.filter(({parameter:e})=>!e.frozen)}function tm(e){return e.redu" +
  "ce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function nm(e,t,n){let r=0;for(let i of e" +
  "){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var" +
  " rm=class extends qp{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=em(this.slots)}get count(){return tm(th" +
  "is.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){nm(this.#e,e,(e,t)=>{this.read(e,t)}" +
  ")}glimpse(){return this.#t===`later`?void 0:this.#t()}},im=class{#e;#t=new Map;#n=new Map;#r=new z;constructor" +
  "(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new z;let r=(e,t)=>n=>{this.#r.add(e(n).subs" +
  "cribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,th" +
  "is.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:am(this.#t),gradients" +
  ":am(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function am(e){let t=[...e].sort(([e]," +
  "[t])=>e-t);return new zi(t.map(([e])=>e),t.map(([,e])=>e))}var om=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!" +
  "1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty" +
  ":s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Bo(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n" +
  ".node(e).clamp(n,t)}),this.#r=new rm(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#" +
  "r.restore(c),this.#n.feed(l),this.#a=new zp(this.#r.count),this.#i=Rp(this.#n,this.#r,a.engine??`plain`),this." +
  "#o=new im(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.e" +
  "nd}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this." +
  "#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){" +
  "let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r." +
  "step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Ii(e),this.#b()}}report(){let{turn:e" +
  "}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress" +
  "`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Ii(i)},...a===void 0?{}:{sight:a},...this" +
  ".isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.en" +
  "d,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=" +
  "i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p" +
  ".learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:" +
  "r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0" +
  "?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Ko(this.#n,{values:this.#t}).loss},engine:this.#i.engin" +
  "e,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.loo" +
  "k(this.#r.glimpse());this.#d={...Ri(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stoppi" +
  "ng:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},sm=4,cm=16,lm=1/4,um" +
  "=class{#e;#t;#n;#r={};#i=new Li(sm);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switc" +
  "h(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;" +
  "case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}sli" +
  "ce(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=dm.now(),{step:n}=e;e.take(Math.min(this." +
  "#i.steps,this.#a-n),lm);let r=dm.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=cm||e.load>=lm||e.step>=th" +
  "is.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a" +
  "=e.until,this.#s=0,this.#c=-1/0,this.#i=new Li(sm),this.#r={...this.#r,...e.tables};try{this.#n=new om(e,this." +
  "#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:Ii(t)};this.#e({k" +
  "ind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d()" +
  "{this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=dm.now();let t=e.report();this.#s+=t.load,this.#e(t" +
  ",[t.numbers.buffer,...t.sight===void 0?[]:Bi(t.sight)])}},{performance:dm}=globalThis,fm=globalThis,pm=new um(" +
  "(e,t)=>{fm.postMessage(e,t)},mm(()=>{pm.slice()}));fm.onmessage=({data:e})=>{pm.take(e)},fm.postMessage({kind:" +
  "`ready`});function mm(e){let{setImmediate:t}=fm;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new fm.Mes" +
  "sageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
