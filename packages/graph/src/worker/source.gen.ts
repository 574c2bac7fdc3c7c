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
  "nction T(e,t,n){let r=ve(e,n);i(e,Object.keys(t),r,`field`),fe(e,t,r)}function fe(e,n,r){for(let[i,a]of Object" +
  ".entries(n)){let n=e[i];if(n!==void 0)ue(a,i,n,r,`field`);else if(a.optional===void 0)throw new t({what:`missi" +
  "ng field ${i}`,where:r,expected:a.expected})}}var pe={expected:`rules by the names of what they are for`,allow" +
  "s:e=>o(e)&&Object.values(e).every(be)},me={expected:`two numbers, the least and the greatest count`,allows:e=>" +
  "Array.isArray(e)&&e.length===2&&Number.isSafeInteger(e[0])&&e[0]>=0&&(e[1]===1/0||Number.isSafeInteger(e[1]))&" +
  "&e[0]<=e[1]},he={expected:`an object of the texts value and derivatives, a list`,allows:e=>o(e)&&g.allows(e.va" +
  "lue)&&Array.isArray(e.derivatives)&&e.derivatives.every(e=>typeof e==`string`)},ge={expected:`an object of ran" +
  "ge, monotone, smooth and saturation`,allows:e=>o(e)&&ye(e.range)&&typeof e.monotone==`boolean`&&typeof e.smoot" +
  "h==`boolean`&&[`none`,`soft`,`hard`].includes(e.saturation)};function E(e){return{...e,optional:!0}}function _" +
  "e(...e){return{expected:`an object of the texts ${e.join(` and `)}`,allows:t=>o(t)&&e.every(e=>g.allows(t[e]))" +
  "}}function ve(e,t){let n=o(e)?e.name:void 0;return g.allows(n)?`${t} ${n}`:t}function ye(e){return Array.isArr" +
  "ay(e)&&e.length===2&&e.every(e=>typeof e==`number`)&&e[0]<=e[1]}function be(e){if(!o(e)||!y.allows(e.allows))r" +
  "eturn!1;let{meaning:t,expected:n,allows:r}=e;return typeof t==`string`&&g.allows(n)&&(!(`default`in e)||e.defa" +
  "ult===void 0||r(e.default))}function D(e,t){h(t,`members`,Ce,e);let n=new Map(t.map(e=>[e.name,e])),i=t.map(e=" +
  ">e.name);return h(i,`names in the ${e} family`,Se),{kind:e,names:i,has:e=>n.has(e),get(t,a){let o=n.get(t);if(" +
  "o!==void 0)return o;throw r(e,a,t,i)},[Symbol.iterator]:()=>t[Symbol.iterator]()}}function xe(e,t,n){return o(" +
  "e)?(we(e,[...t],n??ve(e,t.kind)),e):t.get(e,n)}var Se={expected:`a name of its own for each member`,allows:e=>" +
  "new Set(e).size===e.length},Ce={expected:`a list of objects with a name`,allows:e=>Array.isArray(e)&&e.every(e" +
  "=>o(e)&&g.allows(e.name))};function we(e,n,r){let i=(e,t)=>typeof e[t]==`function`;for(let a of Object.keys(n[" +
  "0]))if(!i(e,a)&&n.every(e=>i(e,a)))throw new t({what:`missing function ${a}`,where:r,expected:`what all others" +
  " of its kind have`})}function O(e){T(e,Te,`activation`);let{name:t,symbol:n,rules:r={},formula:i,formulaFor:a," +
  "facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:" +
  "[1,1],rules:r,formula:De(i),facts:o,scalar:e,inferShape:([e])=>e,forward({inputs:e,output:t,attributes:n}){let" +
  " r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)},backward({inputs:e,output:t,attributes:n},r,i" +
  ",a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.length;e++)u[e]+=l[e]*c(o[e],s[e],n)},...a!==vo" +
  "id 0&&{formulaFor(e){let n=a(e);return h(n,`formula`,Te.formula,t),De(n)}},...l!==void 0&&{branches:Oe(l,t)},." +
  "..u!==void 0&&{exempt:u}}}var Te={name:g,symbol:g,rules:E(pe),value:y,derivative:y,formula:_e(`value`,`derivat" +
  "ive`),formulaFor:E(y),facts:ge,kinks:E(y),exempt:E(g)};function Ee(e){if(h(e,`activation`,S),e.scalar!==void 0" +
  ")return e.scalar;throw new t({what:`not a function of one number`,found:e.name,expected:`an activation that ac" +
  "ts on every unit alone`})}function De({value:e,derivative:t}){return{value:e,derivatives:[t]}}function Oe(e,t)" +
  "{return({inputs:n,attributes:r},i)=>{let a=e(r);h(a,`kinks`,te,t);for(let e of n[0].data)i.push(a.reduce((t,n)" +
  "=>t+Math.sign(e-n),0))}}var ke=O({name:`elu`,symbol:`elu`,rules:{alpha:C(`depth of the left tail`,1,0)},value:" +
  "(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math.exp(e),formula:{value:`if(x > 0," +
  " x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},facts:{range:[-1,1/0],monotone:!0,smooth:!0,s" +
  "aturation:`none`},kinks:()=>[0]});function k(e){if(e>=0)return 1/(1+Math.exp(-e));let t=Math.exp(e);return t/(" +
  "1+t)}function Ae(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)}function A(e,t){return t===0?0:e*t}funct" +
  "ion je(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=Ie.length-1;e>0;e--)[n,r]=[2*t*n-r+Ie[e],n];retu" +
  "rn(t*n-r+Ie[0])/(1+2*e)}function Me(e){return Pe(e,-.5)/Math.sqrt(2*Math.PI)}function Ne(e){if(Math.abs(e)<.5)" +
  "return .5+.5*Fe(e*Math.SQRT1_2);let t=.5*Pe(e,-.5)*je(Math.abs(e)*Math.SQRT1_2);return e>0?1-t:t}function Pe(e" +
  ",t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math.exp(t*(e-n)*(e+n))}function Fe" +
  "(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2/Math.sqrt(Math.PI)*n}var Ie=[1.177578934" +
  "5674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-.026658668435305753,.009074997670705265,-" +
  ".002413163540417608,.0004907758365258086,-6916973302501207e-20,413902798607301e-20,7.74038306619849e-7,-2.1886" +
  "401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208831351e-25,-6318088340886684e-26,28687950" +
  "1093067e-25,19455868545777347e-29,-965469674843344e-27,325254814814874e-28,33478119482868056e-30,-186456288041" +
  "9313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111e-32,-22370566594359995e-34],Le=O({name:`" +
  "gelu`,symbol:`gelu`,rules:{approximation:se(`none for the normal distribution itself`,[`none`,`tanh`],`none`)}" +
  ",value:(e,{approximation:t})=>A(e,t===`tanh`?k(Be(e)):Ne(e)),derivative:(e,t,{approximation:n})=>n===`tanh`?k(" +
  "Be(e))+A(e*Ve(e),Ae(Be(e))):Ne(e)+A(e,Me(e)),formula:He(),formulaFor:({approximation:e})=>e===`tanh`?Ue():He()" +
  ",facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`none`}}),Re=2*Math.sqrt(2/Math.PI),z" +
  "e=.044715;function Be(e){return Re*e*(1+ze*e*e)}function Ve(e){return Re*(1+3*ze*e*e)}function He(){let e=`(1 " +
  "+ erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}funct" +
  "ion Ue(){let e=`sqrt(2 / pi) * (x + ${ze} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${ze} * x ^ 2)`;return{value:`x" +
  " * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^ 2) * ${t} / 2`}}var We=O({na" +
  "me:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),derivative:e=>Math.abs(e)<3?1/6:Mat" +
  "h.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`if(abs(x) < 3, 1 / 6, 0)`},facts:{r" +
  "ange:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),Ge=O({name:`hard-tanh`,symbol:`hard tan" +
  "h`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>=1?0:NaN,formula:{value:`min(" +
  "max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone:!0,smooth:!1,saturation:`hard`" +
  "},kinks:()=>[-1,1]}),Ke=O({name:`identity`,symbol:`x`,value:e=>e,derivative:()=>1,formula:{value:`x`,derivativ" +
  "e:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),qe=O({name:`leaky-relu`,symbol:`leak" +
  "y relu`,rules:{slope:C(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,derivative:(e,t,{slope:n})=>e>0?1:" +
  "e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slope)`},facts:{range:[-1/0,1/0]," +
  "monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Je(e,t,n){let r=t;for(let i=t+1;i<n;i++)e[i]" +
  ">e[r]&&(r=i);return r}function Ye(e,t,n){let r=Je(e,t,n),i=Number.isNaN(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&" +
  "&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Xe(e,t,{peak:n,rest:r}){return(t===n?1:Math.exp(e[t]-" +
  "e[n]))/(1+r)}function Ze(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-Xe(e,t,n)}function Qe(e,t,{peak:n,rest:r" +
  "}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function $e(e){T(e,et,`activation`);let{name:t,symbol:n,formula:r,f" +
  "acts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:{},couple" +
  "s:!0,formula:r,facts:i,inferShape:([e])=>tt(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.length-1" +
  "];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape.le" +
  "ngth-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}var et={name:g,symbol:g,value:y,produ" +
  "ct:y,formula:he,facts:ge};function tt(e,n){if(e.length>0)return e;throw new t({what:`no row of units`,where:n," +
  "found:`a scalar`,expected:`a shape such as [batch, units]`})}var nt=$e({name:`log-softmax`,symbol:`log softmax" +
  "`,value(e,t,n,r){let i=Ye(e,n,r);for(let a=n;a<r;a++)t[a]=Qe(e,a,i)},product(e,t,n,r,i){let a=Je(e,r,i),o=0;fo" +
  "r(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s" +
  "]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]},fa" +
  "cts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),rt=O({name:`mish`,symbol:`mish`,value:e=>A(e,it" +
  "(e)),derivative:e=>it(e)+A(e,at(e)),formula:{value:`x * tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x)" +
  ")) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{range:[-.30884341301725043,1/0],monotone:!1," +
  "smooth:!0,saturation:`none`}});function it(e){let t=Math.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*" +
  "(t+2)/(t*(t+2)+2)}function at(e){let t=Math.exp(-Math.abs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)" +
  "*(1+t)/(n*n)}var ot=O({name:`relu`,symbol:`relu`,rules:{atZero:C(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,de" +
  "rivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, i" +
  "f(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),st=1.6732" +
  "632423543772,ct=1.0507009873554805,lt=O({name:`selu`,symbol:`selu`,value:e=>ct*(e>0?e:st*Math.expm1(e)),deriva" +
  "tive:e=>ct*(e>0?1:st*Math.exp(e)),formula:{value:`${ct} * if(x > 0, x, ${st} * (exp(x) - 1))`,derivative:`${ct" +
  "} * if(x > 0, 1, ${st} * exp(x))`},facts:{range:[-1.0507009873554805*st,1/0],monotone:!0,smooth:!1,saturation:" +
  "`none`},kinks:()=>[0]}),ut=O({name:`sigmoid`,symbol:`σ`,value:k,derivative:Ae,formula:{value:`1 / (1 + exp(-x)" +
  ")`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:!0,saturation:`soft`}}),dt=O({name:`silu`,s" +
  "ymbol:`silu`,value:e=>A(e,k(e)),derivative:e=>k(e)+A(e,Ae(e)),formula:{value:`x / (1 + exp(-x))`,derivative:`(" +
  "1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-.2784645427610738,1/0],monotone:!1,smooth:!0" +
  ",saturation:`none`}}),ft=$e({name:`softmax`,symbol:`softmax`,value(e,t,n,r){let i=Ye(e,n,r);for(let a=n;a<r;a+" +
  "+)t[a]=Xe(e,a,i)},product(e,t,n,r,i){let a=t[Je(e,r,i)],o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s" +
  "<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},fact" +
  "s:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),pt=O({name:`softplus`,symbol:`softplus`,value:e=>Mat" +
  "h.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:k,formula:{value:`log(1 + exp(x))`,derivative:`1 / (1" +
  " + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),mt=O({name:`softsign`,symbol:`so" +
  "ftsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(" +
  "e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,smoot" +
  "h:!0,saturation:`soft`},kinks:()=>[0]}),ht=D(`activation`,[Ke,O({name:`step`,symbol:`step`,rules:{atZero:C(`va" +
  "lue at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula:{v" +
  "alue:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:" +
  "`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`}),ut,O({name:`tanh`,symbol:`tanh`,value:Math." +
  "tanh,derivative:e=>4*Ae(2*e),formula:{value:`tanh(x)`,derivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0," +
  "smooth:!0,saturation:`soft`}}),ot,qe,ke,lt,Le,dt,rt,pt,mt,We,Ge,ft,nt]),gt=1.4901161193847656e-8,_t=1110223024" +
  "6251565e-32,vt=67108863,yt=134217727;function bt(e){let t=e.next()&vt,n=e.next()&yt;return t*gt+n*_t}var xt=[3" +
  "639956645,3750757012,1261568508,386426335],St=class e{constructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,th" +
  "is.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}next(){let e=this.s00+this.s10|0,t=this.s10" +
  "^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n" +
  "^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o" +
  "=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=xt[c];for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=" +
  "s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e" +
  ",this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s00,this.s11,this.s10]}};function Ct(e){if(e" +
  ".length!==4)throw Error(`The state must have been produced by a xoroshiro128plus RandomGenerator`);return new " +
  "St(e[0],e[1],e[2],e[3])}var wt=11400714819323198485n;function Tt(e,t){let n=Et(String(typeof e==`number`?e+0:e" +
  "));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+wt),Dt(n)))}function Et(e){let t=0n;for(let n of e)" +
  "t=Dt(t+wt+BigInt(n.codePointAt(0)??0));return t}function Dt(e){let t=BigInt.asUintN(64,e);return t=BigInt.asUi" +
  "ntN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}functi" +
  "on Ot(e){return[Number(e>>32n),Number(e&4294967295n)]}function kt(e,n){let r=e;if(Array.isArray(r)&&r.length==" +
  "=n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&r.some(e=>e!==0))return e;throw new t({what:`not a state o" +
  "f this random generator`,where:`words`,found:e,expected:`${n} whole numbers from 0 to 2³² − 1, not all 0`})}va" +
  "r At={name:`xoroshiro128+`,seed:e=>jt(Tt(e,2).flatMap(Ot)),restore:e=>jt(kt(e,4))};function jt(e){let t=Ct(e.m" +
  "ap(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>bt(t),get words(){return t.getState().map(e=>e>>>0)}}}var Mt" +
  "={name:`xorshift64*`,seed:e=>Nt(Pt(e)),restore(e){let[t,n]=kt(e,2);return Nt(BigInt(t)<<32n|BigInt(n))}};funct" +
  "ion Nt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t>>27n,Ot(BigInt.asUintN(64,t*268582165773" +
  "6338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){return Ot(t)}}}function Pt(e){let n=Number(e" +
  ");if(Number.isSafeInteger(n)&&n>0&&String(n)===String(e))return BigInt(n);if(typeof e==`string`)return Tt(e,1)" +
  "[0];throw new t({what:`bad seed for xorshift64*`,found:e,expected:`a whole number, 1 or more, or a text`})}var" +
  " Ft=D(`random generator`,[At,Mt]),It={expected:`a list of lists of numbers`,allows:e=>Array.isArray(e)&&e.ever" +
  "y(b)};function Lt(e){if(!(e>=0))throw new t({what:`bad clipping limit`,found:e,expected:`a number, 0 or more`}" +
  ")}var Rt={name:`norm`,title:`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){h(e,`gradients`,It)" +
  ",h(t,`clipping limit`,_),Lt(t);let n=t/(zt(e)+1e-6);if(!(n>=1))for(let t of e)for(let e=0;e<t.length;e++)t[e]*" +
  "=n}};function zt(e){h(e,`arrays`,It);let t=Bt(e);if(t===0||!Number.isFinite(t))return t;let n=2**Math.min(1023" +
  ",Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math.sqrt(r)}" +
  "function Bt(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t}var Vt=" +
  "D(`clipping`,[Rt,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){h(e,`gradients`,It)" +
  ",h(t,`clipping limit`,_),Lt(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]" +
  "),Ht=2**31-1;function Ut(e){let t=1;for(let n of e)t*=n;return t}function j(e){return e.length===0?`scalar`:`[" +
  "${e.map(e=>e===-1?`batch`:e).join(`, `)}]`}function Wt(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;" +
  "for(let n=0;n<e.length;n++)if(e[n]!==t[n])return!1;return!0}function Gt(e){return{shape:e,data:new Float64Arra" +
  "y(Qt(e))}}function Kt(t){return typeof t==`object`&&!!t&&e(()=>`shape`in t)===!0}function qt(e,n){h(e,`tensor`" +
  ",S,n);let{shape:r,data:i}=e,a=Qt(r,n),o=b(i)?i.length:i;if(o!==a)throw new t({what:`wrong count of numbers for" +
  " shape ${j(r)}`,where:n,found:o,expected:String(a)})}function Jt(e){return h(e,`tensor`,ie),{shape:e.shape,dat" +
  "a:e.data.slice()}}var Yt=32;function Xt(e){let t=[];for(let n=e;b(n)&&t.length<Yt;n=n[0])t.push(n.length);retu" +
  "rn t}function Zt(e,n,r,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(e,i)=>{if(i===n.length){if(typeof" +
  " e!=`number`)throw new t({what:`not a number`,where:o(i),found:e,expected:`a number`});r[s++]=e}else{if(!b(e)|" +
  "|e.length!==n[i])throw new t({what:`ragged array`,where:o(i),found:b(e)?e.length:e,expected:`${n[i]} entries, " +
  "as in the first row`});for(let t=0;t<e.length;t++)a[i]=t,c(e[t],i+1)}};c(e,0)}function Qt(e,n){let r=e;if(!Arr" +
  "ay.isArray(r))throw new t({what:`not a size`,where:n,found:r,expected:`a list of sizes`});for(let r of e)if(!N" +
  "umber.isInteger(r)||r<0)throw new t({what:`not a size`,where:n,found:r,expected:`a whole number, 0 or more`});" +
  "let i=Ut(e);if(i>Ht)throw new t({what:`shape too large`,where:n,found:j(e),expected:`at most ${Ht} entries`});" +
  "return i}function $t(e){T(e,en,`combination`);let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivat" +
  "ive:s}=e;return{name:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity" +
  ":r,rules:i,formula:a,inferShape:tn,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t" +
  ".data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a" +
  "]*s(e,a,r,t)}}}var en={name:g,symbol:g,arity:me,rules:E(pe),value:y,derivative:y,formula:he};function tn(e){h(" +
  "e,`shapes`,re);let[t]=e;return e.forEach((e,n)=>{if(!Wt(e,t))throw rn(n,e,`${j(t)}, as input 0`)}),t}function " +
  "nn(e,t=0){if(e.length===2)return[e[0],e[1]];throw rn(t,e,`the shape [batch, units]`)}function rn(e,n,r){return" +
  " new t({what:`shapes do not fit`,where:`input ${e}`,found:j(n),expected:r})}var an=$t({name:`add`,symbol:`+`,a" +
  "rity:[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`," +
  "derivatives:[`1`,`1`]}}),on={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rule" +
  "s:{},formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=nn(e[0]),n=0;return e.forEach((" +
  "r,i)=>{if(nn(r,i)[0]!==t)throw rn(i,r,`batch ${t}, as input 0 of ${j(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let" +
  "[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(l" +
  "et{data:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},bac" +
  "kward({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];" +
  "for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},sn=$t({name:`divide`,symbol:`÷`,arity:[2,2" +
  "],value:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data" +
  "[n],formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),cn={name:`dot`,family:`combination`,symbol:`•" +
  "`,roles:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[nn(tn" +
  "(e))[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1" +
  ")*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0" +
  ";e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},ln=class e{#e;#t;constructor(e,t=`xorosh" +
  "iro128+`){this.#e=xe(t,Ft),this.#t=this.#e.seed(dn(e)),h(this.#t,`stream`,pn,this.#e.name)}static restore(t,n)" +
  "{h(t,`state`,S);let r=new e(`restored`,n??Ft.get(t.generator,`generator`));return r.#t=r.#e.restore(t.words),h" +
  "(r.#t,`stream`,pn,r.#e.name),r}get state(){return{generator:this.#e.name,words:this.#t.words}}next(){return th" +
  "is.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=th" +
  "is.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(e){h(e,`count`,fn);l" +
  "et t=Math.floor(2**32/e);for(;;){let n=Math.floor(this.#t.bits()/t);if(n<e)return n}}shuffle(e){h(e,`items`,x)" +
  ";let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e)" +
  "{return h(e,`count`,ee),this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let t=Array.from({length:4}" +
  ",()=>this.#t.bits());return new e(t.join(),this.#e)}},un={expected:`a finite number or a text`,allows:e=>typeo" +
  "f e==`string`||Number.isFinite(e)};function dn(e){if(un.allows(e))return e;throw new t({what:`bad seed`,found:" +
  "e,expected:un.expected})}var fn={expected:`a whole number from 1 to 2³²`,allows:e=>Number.isInteger(e)&&e>=1&&" +
  "e<=2**32},pn={expected:`an object of the functions bits and next`,allows:e=>o(e)&&[e.bits,e.next].every(y.allo" +
  "ws)},mn={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:C(`share of the" +
  " entries dropped`,.5,0,1),seed:w(`start of the generator of the masks`,0,0)},formula:{value:`m * x`,derivative" +
  "s:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=hn(e),n=e.inputs[0].data;for(let r=0;r<n.length;r+" +
  "+)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=hn(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e" +
  "]*i()}};function hn({training:e,draw:t,attributes:n}){return e?gn(n,t):()=>1}function gn({rate:e,seed:t},n){if" +
  "(e===0)return()=>1;let r=new ln(`${yn(t)}${n}`),i=vn(e);return()=>r.next()<e?0:i}function _n({rate:e,seed:t}){" +
  "return{seed:Ot(Et(yn(t))),dropped:Ot(BigInt(Math.ceil(e*2**53)))}}function vn(e){return 1/(1-e)}function yn(e)" +
  "{return`dropout ${e} `}var bn=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,xn=`(x - mean(x)) / ${bn}`,Sn={name:`l" +
  "ayer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],couples:!0,rules:" +
  "{epsilon:ae(`added to the variance, so that a constant row can be divided`,1e-5)},formula:{value:`gain * ${xn}" +
  " + bias`,derivatives:[`(gain * g - mean(gain * g) - ${xn} * mean(gain * g * ${xn})) / ${bn}`,`g * ${xn}`,`g`]}" +
  ",inferShape([e,...t]){let[,n]=nn(e);return t.forEach((t,r)=>{if(!Wt(t,[n]))throw rn(r+1,t,`[${n}] for ${j(e)}`" +
  ")}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{nor" +
  "mal:a}=Cn(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Dn(t,e,1)*a[e]+Dn(n,e,0)}},backward({inputs:[e,t],attribute" +
  "s:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if(i===2){kn(l,voi" +
  "d 0,a.data);continue}let u=Cn(e,c,n),d=l.map((e,n)=>e*Dn(t,n,1));i===1?kn(l,u.normal,a.data):On(u,d,a.data,o)}" +
  "}};function Cn({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Tn(i);for(let t=0;t<e;t++)i[t]/=a;let o=E" +
  "n(i);for(let t=0;t<e;t++)i[t]-=o;let s=En(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,wn));return{normal:i.m" +
  "ap(e=>e*c),slope:c/a}}var wn=1e-300;function Tn(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1" +
  "e100&&t<1/0?t:1}function En(e){return e.reduce((e,t)=>e+t,0)/e.length}function Dn(e,t,n){return e===void 0?n:e" +
  ".data[t]}function On({normal:e,slope:t},n,r,i){let a=En(n),o=En(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s" +
  "++)r[i+s]+=t*(n[s]-a-e[s]*o)}function kn(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function An(" +
  "e){T(e,jn,`combination`);let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:" +
  "n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[nn(e)[0],1],forward({inputs:[e],output:t}){let" +
  "[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({i" +
  "nputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]" +
  "+=n}}}}var jn={name:g,symbol:g,divisor:y,formula:he},Mn=An({name:`mean`,symbol:`mean`,divisor:e=>e,formula:{va" +
  "lue:`mean(x)`,derivatives:[`1 / count(x)`]}}),Nn=$t({name:`multiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Pn(" +
  "e,t),derivative:(e,t,n)=>Pn(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function Pn(e,t,n){let r=1;" +
  "for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var Fn=$t({name:`scale`,symbol:`·`,arity:[1,1],ru" +
  "les:{factor:C(`what every entry is multiplied by`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n," +
  "{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),In={name:`slice`,family:`combination`,sym" +
  "bol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:w(`first unit taken, counted from 0`,0,0),to:w(`first unit no lo" +
  "nger taken`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([e],{from:n,to:r}){let[i,a]=" +
  "nn(e);if(n<r&&r<=a)return[i,r-n];throw new t({what:`slice does not fit`,found:`units ${n} to ${r}`,expected:`f" +
  "rom < to ≤ ${a} for ${j(e)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n" +
  "}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward(" +
  "{inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e." +
  "shape[1]+t+r]+=n[a*i+r]}},Ln={...$t({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],deri" +
  "vative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blo" +
  "cks the gradient by definition`},Rn=D(`combination`,[an,$t({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t" +
  "],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),Nn,s" +
  "n,Fn,on,In,An({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Mn,cn,Sn,mn,Ln" +
  ",{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:ce(`what " +
  "each input is multiplied by, in their order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},i" +
  "nferShape(e,{weights:n}){if(e.forEach((e,t)=>{if(e.length>0)throw rn(t,e,`a scalar, as a loss is`)}),n.length=" +
  "==e.length)return[];throw new t({what:`wrong count of weights`,found:n.length,expected:`${e.length}, one for e" +
  "ach input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[" +
  "0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function zn(e,t,n){return le(e,B" +
  "n(t,n),n,`option`)}function Bn(e,t){return a(e,t),Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void" +
  " 0))}function M(e,t,n,r){i(e,Object.keys(t),n,r);for(let[i,a]of Object.entries(e))a!==void 0&&ue(t[i],i,a,n,r)" +
  "}function Vn(e,t){h(e,`rules`,S),h(t,`defaults`,S);let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?" +
  "{...n,default:t[e]}:n]);return Object.fromEntries(n)}function N(e,t){return{meaning:e,default:t,expected:`a fi" +
  "nite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function Hn(e,t){return{meanin" +
  "g:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}var Un=[`s" +
  "um`,`mean`,`batch-mean`];function P(e){T(e,Gn,`loss`);let{name:t,value:n,derivative:r,targetDerivative:i,formu" +
  "la:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules" +
  ":{...e.rules,reduction:Wn(e.reduction)},formula:qn(a),scalar:e,inferShape:([e,t])=>Jn(e,t),forward({inputs:[{s" +
  "hape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0" +
  "]=o*Kn(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*Kn(" +
  "a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor(e){let n=o(e);return h" +
  "(n,`formula`,Gn.formula,t),qn(n)}},...s!==void 0&&{branches({inputs:[{data:e},{data:n}],attributes:r},i){for(l" +
  "et a=0;a<e.length;a++){let o=s(e[a],n[a],r);h(o,`side`,_,t),i.push(o)}}}}}function Wn(e,t=Un){return se(`how t" +
  "he losses of the entries become one number`,t,e)}var Gn={name:g,symbol:E(g),rules:E(pe),reduction:{expected:`o" +
  "ne of ${Un.join(`, `)}`,allows:e=>Un.includes(e)},value:y,derivative:y,targetDerivative:y,formula:_e(`value`,`" +
  "derivative`,`targetDerivative`),formulaFor:E(y),side:E(y)};function Kn(e,t){let{reduction:n}=e;return n===`sum" +
  "`?1:n===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function qn({value:e,derivative:t,targetDerivativ" +
  "e:n}){return{value:e,derivatives:[t,n]}}function Jn(e,n){if(Wt(e,n))return[];throw new t({what:`prediction and" +
  " target differ in shape`,found:j(n),expected:j(e)})}var Yn=P({name:`binary-cross-entropy`,reduction:`mean`,val" +
  "ue:(e,t)=>-(t*Xn(Math.log(e))+(1-t)*Xn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),target" +
  "Derivative:e=>Xn(Math.log1p(-e))-Xn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1" +
  " - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(lo" +
  "g(y), -100)`}});function Xn(e){return Math.max(e,-100)}var Zn=P({name:`binary-cross-entropy-with-logits`,reduc" +
  "tion:`mean`,value:(e,t)=>A(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-k(-e):k(" +
  "e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,target" +
  "Derivative:`-y`}}),Qn=P({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t" +
  ")=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y" +
  "`}}),$n=P({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>A(-t,er(1-t*e)),targ" +
  "etDerivative:(e,t)=>A(-e,er(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targe" +
  "tDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function er(e){return Math.max(0,Math.sign(" +
  "e))}var tr=P({name:`huber`,rules:{delta:ae(`error at which the parabola becomes a line`,1)},reduction:`mean`,v" +
  "alue(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>nr(e-t,n),t" +
  "argetDerivative:(e,t,{delta:n})=>nr(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (a" +
  "bs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta)," +
  " delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function nr(e,t){return Math.min(Math.max(" +
  "e,-t),t)}var rr=P({name:`kullback-leibler`,rules:{prediction:se(`what the prediction is`,[`probability`,`logar" +
  "ithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?ar(e):t*(Math.log(t)-(n===`log" +
  "arithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?ar(e):-t/e,targetDerivative:" +
  "(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:ir(`log(y)`,`-t / y`),formulaFor:(" +
  "{prediction:e})=>e===`logarithm`?ir(`y`,`-t`):ir(`log(y)`,`-t / y`)});function ir(e,t){return{value:`if(t > 0," +
  " t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function ar(e){return Number.isNa" +
  "N(e)?NaN:0}var or=P({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>" +
  "Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,tar" +
  "getDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),sr=P({name:`mean-squared-error`,reduction:`mean`,val" +
  "ue:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,d" +
  "erivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),cr={name:`softmax-cross-entropy`,family:`loss`,symbo" +
  "l:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:se(`what a target row is`,[`index`,`distribution`],`index`),r" +
  "eduction:Wn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * ex" +
  "p(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw pr(`predi" +
  "ction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(Wt(t,r))return[];throw pr(`target`,t,`${j" +
  "(r)} for the logits ${j(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e." +
  "shape,s=e.data;r===`index`&&fr(t,o);let c=lr(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Ye(s,t,t+o);for(let r" +
  "=t;r<t+o;r++)l+=A(-Qe(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:" +
  "n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?ur(e,lr(t,e.shape[1],n),s,o):n===`distr" +
  "ibution`&&dr(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function lr({data:e},t,n){return n===`i" +
  "ndex`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function ur({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*" +
  "t,s=Ye(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Xe(n,e+l,s);a.data[e+l]+" +
  "=i*(u*(c-t)-t*Ze(n,e+l,s))}}}function dr({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Ye(n,e,e+t" +
  ");for(let a=e;a<e+t;a++)i.data[a]-=r*Qe(n,a,o)}}function fr({data:e},n){e.forEach((e,r)=>{if(!(Number.isIntege" +
  "r(e)&&e>=0&&e<n))throw new t({what:`not a class index`,where:`target row ${r}`,found:e,expected:`a whole numbe" +
  "r from 0 to ${n-1}`})})}function pr(e,n,r){return new t({what:`shapes do not fit`,where:`softmax-cross-entropy" +
  " ${e}`,found:j(n),expected:r})}var mr=D(`loss`,[Qn,sr,or,tr,Yn,Zn,cr,$n,rr]);function hr(e,t=ve(e,`operation`)" +
  "){a(e,t,`field`),fe(e,vr,t)}var gr=[`weighted-sum`,`activation`,`combination`,`loss`],_r={expected:`true or fa" +
  "lse`,allows:e=>typeof e==`boolean`},vr={name:g,family:{expected:`one of ${gr.join(`, `)}`,allows:e=>gr.include" +
  "s(e)},symbol:{expected:`a text, which may be empty`,allows:e=>typeof e==`string`},roles:ne,arity:me,rules:pe,f" +
  "ormula:he,formulaFor:E(y),facts:E(ge),inferShape:y,origin:E(y),couples:E(_r),forward:y,backward:y,branches:E(y" +
  "),exempt:E(g),stochastic:E(_r),constantInputs:E(y)},yr={name:`weighted-sum`,family:`weighted-sum`,symbol:`Σ`,r" +
  "oles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:oe(`weights are [in, out] instead of [out, in]`,!1)},formu" +
  "la:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=e.length>>1,[r]=e[0],i" +
  "=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw Er(`value ${a}`,o,`the shape [batch, units]`);if(o[0]" +
  "!==r)throw Er(`value ${a}`,o,`the batch size ${r} of ${j(e[0])}`);let[s,c]=br(e[n+a],t);if(c!==o[1])throw Er(`" +
  "weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${j(o)}`);if(a>0&&s!==i)throw Er(`weight ${a}`,e[n+a],`w" +
  "eights to ${i} units, as weight 0`);i=s}return e.length%2==1&&Tr(e[2*n],i),[r,i]},forward({inputs:e,output:t,a" +
  "ttributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;xr(t,e.length%2==1?e[2*r]:void 0);for(let o=0;o<r;o+" +
  "+){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){" +
  "let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=e.in" +
  "puts.length>>1;n<i?Sr(e,t,n,r):n<2*i?Cr(e,t,n-i,r):wr(t,r)}};function br(e,t){if(h(e,`shape of weights`,te),e." +
  "length===0)return[1,1];if(e.length!==2)throw Er(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e" +
  "[0]]:[e[0],e[1]]}function xr({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(" +
  "r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Sr({inputs:e,output:t,attr" +
  "ibutes:n},r,i,a){let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r." +
  "data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}" +
  "function Cr({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.trans" +
  "pose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t" +
  "*u+r*d]+=n*c[e*l+r]}}function wr({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e" +
  "=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Tr(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw Er(`bias`" +
  ",e,`a scalar or the shape [${t}]`)}function Er(e,n,r){return new t({what:`shapes do not fit`,where:`weighted-s" +
  "um ${e}`,found:j(n),expected:r})}var Dr=D(`operation`,[yr,...Rn,...ht,...mr]);function Or(e){if(!Number.isFini" +
  "te(e))throw new t({what:`bad learning rate`,found:e,expected:`a finite number`})}function kr(e){let t=e.flatMa" +
  "p(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Fr(e),constants:Object.a" +
  "ssign({},...e.map(({constants:e})=>e)),...Nr(e),init(e){return h(e,`size`,ee),Object.fromEntries(t.map(([t,n])" +
  "=>[t,new Float64Array(e).fill(n)]))},update(t,i,a,o){let s=t.length;Ir(s,i,a,n),Or(o.learningRate),r.length<s&" +
  "&(r=new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Ar" +
  "(e,t){h(e,`pieces`,x,t),e.forEach((e,n)=>{h(e,`piece ${n}`,jr,t),h(e.describe(`g`),`description of piece ${n}`" +
  ",Mr,t)})}var jr={expected:`an object of the functions describe and apply, and of slots and constants if it has" +
  " any`,allows:e=>o(e)&&[e.describe,e.apply].every(y.allows)&&[e.slots,e.constants].every(e=>e===void 0||o(e))}," +
  "Mr={expected:`an object of the direction, a text, and of lines, a list of texts, if it has any`,allows:e=>o(e)" +
  "&&g.allows(e.direction)&&(e.lines===void 0||ne.allows(e.lines))};function Nr(e){let t=e.flatMap(({kernel:e,slo" +
  "ts:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}function Pr(" +
  "e,t){return e?[t]:[]}function Fr(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines??[])," +
  "n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Ir(e,t,n,r){if(t.length!==e)throw Lr(`gradient`," +
  "t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Lr(`state/${t}`,r,e)}}function Lr(e,n,r){return " +
  "new t({what:`wrong size for this parameter`,where:e,found:n,expected:`${r} numbers`})}var Rr=se(`whose definit" +
  "ion holds where they differ`,[`pytorch`,`keras`],`pytorch`);function zr(e){T(e,Br,`optimiser`);let{name:t,titl" +
  "e:n,keras:r,pieces:i}=e,a={...e.options,convention:Rr},o=(e={},n=t)=>{let o=Bn(e,n),s=o.convention===`keras`?r" +
  ":void 0,c=i(zn(a,{...s,...o},n));return Ar(c,n),kr(c)};return{name:t,title:n,options:a,formula:o().formula,cre" +
  "ate:o}}var Br={name:g,title:g,options:pe,keras:E({expected:`an object of names and values`,allows:o}),pieces:y" +
  "};function Vr(e,t,n,r){h(e,`optimiser`,Hr,t);let i=(n={},i=t)=>e.create({...r,...Bn(n,i)},i);return{name:t,tit" +
  "le:n,options:Vn(e.options,r),formula:i().formula,create:i}}var Hr={expected:`an optimiser`,allows:e=>o(e)&&y.a" +
  "llows(e.create)&&pe.allows(e.options)};function Ur(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:" +
  "e},describe:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{" +
  "learningRate:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n." +
  "length;e++)t[e]*=o}}}function Wr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}" +
  ":{inside:0,outside:e,epsilon:e,write:e=>`(√${e} + ε)`}}function Gr(e,t){return{name:e,count:t.length,steadyFro" +
  "m:0,settle(e,n){e.set(t,n)}}}function Kr(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({l" +
  "ines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Gr(`summed-squares`,[t.inside,t.outside]),a" +
  "pply(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outsid" +
  "e}}}function qr(e,t){return t===`keras`?Yr(e):Jr(e)}function Jr(e){return Pr(e>0,{constants:{λ:e},describe:e=>" +
  "({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Gr(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length" +
  ";r++)t[r]+=e*n[r]}})}function Yr(e){return Pr(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`]" +
  ",direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},a" +
  "pply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var Xr=zr({name:`adagrad`,title" +
  ":`Adagrad`,options:{lrDecay:N(`how fast the learning rate falls with the steps`,0),initialAccumulator:N(`what " +
  "the sum of squares starts from`,0),epsilon:N(`what keeps the divisor from 0`,1e-10),weightDecay:N(`how strongl" +
  "y parameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumula" +
  "tor:t,epsilon:n,convention:r,...i})=>[...qr(i.weightDecay,r),Kr(t,Wr(n,r)),Ur(e)]});function Zr(e){let t=new F" +
  "loat64Array(Qr).fill(NaN),n=0,r=1;return i=>{let a=i%Qr,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(" +
  "t[a]=e**a),r*t[a]}}var Qr=256;function $r({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras" +
  "`,[o,s]=[Zr(e),Zr(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε" +
  ":n},describe:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]" +
  ":[],`m̂ ← m / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂" +
  " + ε)`}),kernel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(1-s" +
  "(c+1));r[i]=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=" +
  "l.mean,f=l.squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n+" +
  "+)d[n]=e*d[n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g" +
  ")}}}var ei={beta1:Hn(`share of the average gradient that is kept`,.9),beta2:Hn(`share of the average of square" +
  "s that is kept`,.999),epsilon:N(`what keeps the divisor from 0`,1e-8),amsgrad:oe(`whether to divide by the lar" +
  "gest average of squares so far`,!1)},ti=zr({name:`adam`,title:`Adam`,options:{...ei,weightDecay:N(`how strongl" +
  "y parameters are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...qr(e.weightDecay,e.convention),$r(e),Ur()]" +
  "}),ni=zr({name:`adamw`,title:`AdamW`,options:{...ei,weightDecay:N(`how strongly parameters are drawn to 0`,.01" +
  ")},keras:{epsilon:1e-7,weightDecay:.004},pieces:e=>[...Yr(e.weightDecay),$r(e),Ur()]}),ri=Vr(ti,`amsgrad`,`AMS" +
  "Grad`,{amsgrad:!0});function ii({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:" +
  "{μ:e,τ:t},describe(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],di" +
  "rection:`d`}:{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]" +
  "=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let " +
  "t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var ai=zr({name:`sgd`,title:`Gradient descent`" +
  ",options:{momentum:Hn(`share of the velocity that is kept`,0),dampening:Hn(`share of the gradient that does no" +
  "t enter the velocity`,0),nesterov:oe(`whether to step along the velocity as it will be`,!1),weightDecay:N(`how" +
  " strongly parameters are drawn to 0`,0)},pieces(e){let{momentum:n,dampening:r,nesterov:i,convention:a}=e;if(i&" +
  "&(n===0||r>0))throw new t({what:`nesterov needs a velocity without dampening`,found:{momentum:n,dampening:r},e" +
  "xpected:`momentum above 0 and dampening 0`});let o=Pr(n>0,ii({momentum:n,dampening:r,nesterov:i})),s=a===`kera" +
  "s`?[Ur(),...o]:[...o,Ur()];return[...qr(e.weightDecay,a),...s]}}),oi=Vr(ai,`momentum`,`Momentum`,{momentum:.9}" +
  "),si=Vr(ai,`nesterov`,`Nesterov`,{momentum:.9,nesterov:!0});function ci(e,t){return{slots:{squares:0},constant" +
  "s:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),k" +
  "ernel:Gr(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i+" +
  "+)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function li(e,t){return{slots:{square" +
  "s:0,mean:0},constants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ" +
  ") · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Gr(`averaged-variance`,[e,1-e,t.inside,t.o" +
  "utside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o" +
  "[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var ui=D(`optimiser`,[ai,oi,si" +
  ",Xr,zr({name:`rmsprop`,title:`RMSprop`,options:{rho:Hn(`share of the average of squares that is kept`,.99),mom" +
  "entum:Hn(`share of the velocity that is kept`,0),centered:oe(`whether to divide by the deviation instead of th" +
  "e root of the squares`,!1),epsilon:N(`what keeps the divisor from 0`,1e-8),weightDecay:N(`how strongly paramet" +
  "ers are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i" +
  ",...a}){let o=Wr(r,i),s=Pr(t>0,ii({momentum:t}));return[...qr(a.weightDecay,i),n?li(e,o):ci(e,o),...i===`keras" +
  "`?[Ur(),...s]:[...s,Ur()]]}}),ti,ni,ri]);function di(e,t,n){let r=xe(e,ui,n).create(t,n);return h(r,`updater`," +
  "fi,n),r}var fi={expected:`an object of the functions init and update`,allows:e=>o(e)&&[e.init,e.update].every(" +
  "y.allows)};function pi({length:e}){return{expected:`a list of ${e} numbers`,allows:t=>b(t)&&t.length===e}}var " +
  "mi=D(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){h(e,`weights`,x)" +
  ",h(t,`strength`,_);let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){h(e,`wei" +
  "ghts`,x),h(t,`strength`,_),h(n,`gradient`,pi(e));for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l" +
  "2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){h(e,`weights`,x),h(t,`strength`,_);let n=0;fo" +
  "r(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){h(e,`weights`,x),h(t,`strength`,_),h(n,`" +
  "gradient`,pi(e));for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function hi(e){T(e,gi,`schedule`);let{factor:t,.." +
  ".n}=e;return{...n,create(e={},r=n.name){let i=t(zn(n.options,e,r));return h(i,`factor`,y,r),i}}}var gi={name:g" +
  ",title:g,formula:g,options:pe,factor:y},_i=hi({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor" +
  ":()=>Object.assign(()=>1,{isConstant:!0})}),vi=hi({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T" +
  "))`,options:{steps:w(`T: the step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math" +
  ".PI*t/e))/2}),yi=hi({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:N(`factor from st" +
  "ep to step`,.99)},factor:({gamma:e})=>t=>e**t}),bi=hi({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − en" +
  "d) · min(1, k / T))`,options:{steps:w(`T: the step at which the line ends`,1,1e3),end:N(`factor at the end of " +
  "the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),xi=D(`schedule`,[_i,hi({name:`step`,title" +
  ":`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:w(`steps on one stair`,1,100),gamma:N(`factor from stair t" +
  "o stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),yi,bi,vi,hi({name:`warm-up`,title:`Warm-up`," +
  "formula:`lr · min(1, (k + 1) / n)`,options:{steps:w(`n: the number of steps it takes`,1,100)},factor:({steps:e" +
  "})=>t=>Math.min(1,(t+1)/e)})]);function Si(e,t,n){let r=xe(e,xi,n).create(t,n);return h(r,`factor`,y,n),r}var " +
  "Ci=globalThis.kernels.float32,wi=globalThis.kernels.float64,Ti={end:[],gather:[`into`,`table`,`rowBytes`,`lane" +
  "s`,`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep" +
  "`],sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`c" +
  "olumns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`s" +
  "tride`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`" +
  "fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`" +
  ",`constants`],softmax:[`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`" +
  ",`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`fa" +
  "ctor`],fill:[`into`,`bytes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`by" +
  "tes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`," +
  "`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[" +
  "`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`," +
  "`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`" +
  ",`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack" +
  ":[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`" +
  "y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`clas" +
  "ses`,`byRows`],checkFinite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`" +
  "bytes`,`numbers`],descend:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`numbe" +
  "r`]},Ei=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`m" +
  "ish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`],Di=[`half-squared-error`,`mean-squared-error`,`mean-abs" +
  "olute-error`,`huber`,`binary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler proba" +
  "bility`,`kullback-leibler logarithm`],Oi=[`done`,`l1`,`l2`,`norm`,`value`],ki=[`rate`,`coupled-decay`,`decoupl" +
  "ed-decay`,`velocity`,`averaged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`,`greatest-mome" +
  "nts`],Ai=[`program`,`loss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbers" +
  "OfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited" +
  "`,`batchRows`,`batchStart`,`numbersNow`],F={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,fi" +
  "rstStep:136,random:144,frameSize:176},ji=class extends t{name=`Uncompilable`;node;constructor(e,t,n){super({wh" +
  "at:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}},Mi=class extends t{name=`NonFiniteF" +
  "ault`;node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${t}`,found:r,expect" +
  "ed:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function Ni(e,t){if(Number.isFinite(" +
  "e.loss)&&e.parameters.every(({frozen:e,gradient:t})=>e||t.data.every(Number.isFinite)))return;for(let n of e.n" +
  "odes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new Mi(n.id,t,`val" +
  "ue`,e)}let n=Pi(Array.from(e.objective,([t,n])=>[t,n*e.node(t).value.data[0]]),t);if(n!==void 0)throw n;for(le" +
  "t n of[...e.nodes].reverse()){let e=n.frozen?void 0:n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0" +
  ")throw new Mi(n.id,t,`gradient`,e)}}function Pi(e,t,n=Number){let r=0;for(let[i,a]of e)if(r=n(r+n(a)),!Number." +
  "isFinite(r))return new Mi(i,t,`value`,r)}function Fi(e){if(!(e instanceof t)){let t=e instanceof Error?e.messa" +
  "ge:String(e);return{type:`error`,message:t,what:t}}let{message:n,what:r,where:i,found:a,expected:o,nearest:s}=" +
  "e,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Mi?{...c,ty" +
  "pe:`non-finite`,node:e.node,step:e.step}:e instanceof ji?{...c,type:`uncompilable`,node:e.node}:{...c,type:`fa" +
  "ult`}}var Ii=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;th" +
  "is.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Li({values:e,gradients:t},n){let r=[...e.tensor" +
  "s,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0" +
  ";for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array." +
  "from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Ri=class{posi" +
  "tions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e.has" +
  "(e)}};function zi({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function I(e){return ty" +
  "peof e==`function`}function Bi(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Object." +
  "create(Error.prototype),t.prototype.constructor=t,t}var Vi=Bi(e=>function(t){e(this),this.message=t?`${t.lengt" +
  "h} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.name" +
  "=`UnsubscriptionError`,this.errors=t});function Hi(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var L=cl" +
  "ass e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=null}unsubscr" +
  "ibe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isArray" +
  "(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(I(n))try{n()}catch(t){e=t" +
  " instanceof Vi?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{Gi(t)}catch" +
  "(t){e??=[],t instanceof Vi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Vi(e)}}add(t){if(t&&t!==this){if(thi" +
  "s.closed)Gi(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(this._finali" +
  "zers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t.in" +
  "cludes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_remov" +
  "eParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Hi(t,e)}remove(t){let{_finalize" +
  "rs:n}=this;n&&Hi(n,t),t instanceof e&&t._removeParent(this)}};L.EMPTY=(()=>{let e=new L;return e.closed=!0,e})" +
  "();var Ui=L.EMPTY;function Wi(e){return e instanceof L||e&&`closed`in e&&I(e.remove)&&I(e.add)&&I(e.unsubscrib" +
  "e)}function Gi(e){I(e)?e():e.unsubscribe()}var R={onUnhandledError:null,onStoppedNotification:null,Promise:voi" +
  "d 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},Ki={setTimeout(e,t,...n){let{delegat" +
  "e:r}=Ki;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=Ki;r" +
  "eturn(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function qi(e){Ki.setTimeout(()=>{let{onUnhandledErr" +
  "or:t}=R;if(t)t(e);else throw e})}function Ji(){}var Yi=Qi(`C`,void 0,void 0);function Xi(e){return Qi(`E`,void" +
  " 0,e)}function Zi(e){return Qi(`N`,e,void 0)}function Qi(e,t,n){return{kind:e,value:t,error:n}}var z=null;func" +
  "tion $i(e){if(R.useDeprecatedSynchronousErrorHandling){let t=!z;if(t&&(z={errorThrown:!1,error:null}),e(),t){l" +
  "et{errorThrown:e,error:t}=z;if(z=null,e)throw t}}else e()}function ea(e){R.useDeprecatedSynchronousErrorHandli" +
  "ng&&z&&(z.errorThrown=!0,z.error=e)}var ta=class extends L{constructor(e){super(),this.isStopped=!1,e?(this.de" +
  "stination=e,Wi(e)&&e.add(this)):this.destination=la}static create(e,t,n){return new aa(e,t,n)}next(e){this.isS" +
  "topped?ca(Zi(e),this):this._next(e)}error(e){this.isStopped?ca(Xi(e),this):(this.isStopped=!0,this._error(e))}" +
  "complete(){this.isStopped?ca(Yi,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this.is" +
  "Stopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e){try{this.des" +
  "tination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}finally{this.unsubsc" +
  "ribe()}}},na=Function.prototype.bind;function ra(e,t){return na.call(e,t)}var ia=class{constructor(e){this.par" +
  "tialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){oa(e)}}error(e){let{partia" +
  "lObserver:t}=this;if(t.error)try{t.error(e)}catch(e){oa(e)}else oa(e)}complete(){let{partialObserver:e}=this;i" +
  "f(e.complete)try{e.complete()}catch(e){oa(e)}}},aa=class extends ta{constructor(e,t,n){super();let r;if(I(e)||" +
  "!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&R.useDeprecatedNextContext?(t=Object" +
  ".create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&ra(e.next,t),error:e.error&&ra(e.error,t),comp" +
  "lete:e.complete&&ra(e.complete,t)}):r=e}this.destination=new ia(r)}};function oa(e){R.useDeprecatedSynchronous" +
  "ErrorHandling?ea(e):qi(e)}function sa(e){throw e}function ca(e,t){let{onStoppedNotification:n}=R;n&&Ki.setTime" +
  "out(()=>n(e,t))}var la={closed:!0,next:Ji,error:sa,complete:Ji},ua=typeof Symbol==`function`&&Symbol.observabl" +
  "e||`@@observable`;function da(e){return e}function fa(e){return e.length===0?da:e.length===1?e[0]:function(t){" +
  "return e.reduce((e,t)=>t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;return" +
  " n.source=this,n.operator=t,n}subscribe(e,t,n){let r=ha(e)?e:new aa(e,t,n);return $i(()=>{let{operator:e,sourc" +
  "e:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return this" +
  "._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=pa(t),new t((t,n)=>{let r=new aa({next:t=>{try{e(t)}" +
  "catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source?.sub" +
  "scribe(e)}[ua](){return this}pipe(...e){return fa(e)(this)}toPromise(e){return e=pa(e),new e((e,t)=>{let n;thi" +
  "s.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};B.create=e=>new B(e);function pa(e){return e??R.Promise??Promise}func" +
  "tion ma(e){return e&&I(e.next)&&I(e.error)&&I(e.complete)}function ha(e){return e&&e instanceof ta||ma(e)&&Wi(" +
  "e)}function ga(e){return I(e?.lift)}function _a(e){return t=>{if(ga(t))return t.lift(function(t){try{return e(" +
  "t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}function va(e,t,n" +
  ",r,i){return new ya(e,t,n,r,i)}var ya=class extends ta{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,thi" +
  "s.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?functi" +
  "on(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){try{n" +
  "()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsubsc" +
  "ribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(th" +
  "is)}}},ba=Bi(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`}),xa" +
  "=class extends B{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observers=[],this.isStop" +
  "ped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Sa(this,this);return t.operator=e,t}_throwIfCl" +
  "osed(){if(this.closed)throw new ba}next(e){$i(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentObser" +
  "vers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){$i(()=>{if(this._th" +
  "rowIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for(;t" +
  ".length;)t.shift().error(e)}})}complete(){$i(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!0;" +
  "let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,this." +
  "observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubscribe(e){return th" +
  "is._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedStat" +
  "uses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n?Ui" +
  ":(this.currentObservers=null,r.push(e),new L(()=>{this.currentObservers=null,Hi(r,e)}))}_checkFinalizedStatuse" +
  "s(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new B;re" +
  "turn e.source=this,e}};xa.create=(e,t)=>new Sa(e,t);var Sa=class extends xa{constructor(e,t){super(),this.dest" +
  "ination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(n=" +
  "(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null||t" +
  ".call(e)}_subscribe(e){return this.source?.subscribe(e)??Ui}};function Ca(e){return!!e&&(e instanceof B||I(e.l" +
  "ift)&&I(e.subscribe))}function wa(e,t){return _a((n,r)=>{let i=0;n.subscribe(va(r,n=>{r.next(e.call(t,n,i++))}" +
  "))})}var Ta=Symbol.for(`bp-graph/kind`);function Ea(t){return e(()=>Reflect.get(Object(t),Ta))}function Da(e,t" +
  "){return new B(n=>{let r=new Map,i=[],a=new L,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new L;fo" +
  "r(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=" +
  ">{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let" +
  " t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete()}}))})}var Oa={expected:`true or fal" +
  "se`,allows:e=>typeof e==`boolean`},ka={expected:`a finite number`,allows:Number.isFinite},Aa={expected:`a fini" +
  "te number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0},ja={expected:`a number`,allows:e=>typeof e==`number`" +
  "&&!Number.isNaN(e)},Ma={expected:`a number, 0 or more`,allows:e=>typeof e==`number`&&e>=0},Na={expected:`a who" +
  "le number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e>0},Pa={expected:`a whole number, 0 or more`,allows:" +
  "e=>Number.isSafeInteger(e)&&e>=0},Fa={expected:`a list`,allows:Array.isArray},Ia={expected:`an object of names" +
  " and values`,allows:o},La={expected:``,allows:()=>!0};function Ra({expected:e,allows:t}){return{expected:`${e}" +
  ", or Infinity`,allows:e=>e===1/0||t(e)}}function za(e,t){return{expected:t,allows:t=>typeof t?.[e]==`function`" +
  "}}function Ba(e,n){if(typeof e!=`function`)throw new t({what:`not a function`,where:n,found:e,expected:`a func" +
  "tion`})}var Va=class{held=Ha;#e;#t=Ha;#n=Ha;#r;constructor(e){this.#e=e}get any(){return this.held.size>0}hold" +
  "(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new Map(this.#t);fo" +
  "r(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}rollBack(){this.held" +
  "=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r" +
  "+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r={shape:e.shape,d" +
  "ata:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this" +
  ".#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Ha=new Map" +
  ",Ua=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new B(t=>{this.#t++===0&&e.observed?.(!0),t.add" +
  "(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&" +
  "&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0" +
  "}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.co" +
  "mplete()}},Wa=class extends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){re" +
  "turn this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIn" +
  "dexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Ga=class{id;op" +
  ";attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new Wa;objectiveWeight=0;flows=!1;prop" +
  "agation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r." +
  "op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,t" +
  "his.rank=e.rank,this.shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:Ut(e.shape),this.inputs=t,this.pro" +
  "pagation=n}get hasValue(){return this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get v" +
  "alue(){if(this.propagation.catchUp(),this.current!==void 0)return this.current;throw new t({what:`no value yet" +
  "`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void" +
  " 0)return this.#t;throw new t({what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`}" +
  ")}get value$(){return this.valueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valu" +
  "eListener(){return this.#n??=new Ua({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.w" +
  "illTellValue(this.position)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get" +
  " gradientListener(){return this.#r??=new Ua({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(th" +
  "is.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserve" +
  "d(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n," +
  "r)=>t[r*this.units+e]);return{value$:this.value$.pipe(wa(t)),gradient$:this.gradient$.pipe(wa(t))}}get clamped" +
  "(){return this.clamps?.any??!1}get held(){return this.clamps?.held??Ha}clamp(e,n){if(!Number.isFinite(e))throw" +
  " new t({what:`not a value to hold`,where:this.id,found:e,expected:`a finite number`});this.#o(t=>{t.hold(e,n)}" +
  ",n)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this." +
  "#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value" +
  ":e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=Gt(e.shape));let n=this.#t;n.data.fill(this.ob" +
  "jectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.pr" +
  "opagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void " +
  "0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.c" +
  "urrent))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObse" +
  "rved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient()" +
  "{this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;r" +
  "eturn t!==void 0&&Wt(t.shape,e)?t:Gt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this." +
  "propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){" +
  "if(!(Number.isInteger(e)&&e>=0&&e<this.units))throw new t({what:`no such unit`,where:this.id,found:e,expected:" +
  "`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=" +
  ">{this.clamps??=new Va(this.units),e(this.clamps),this.propagation.due(this)})}};function Ka(e,{id:n,shape:r,u" +
  "nits:i}){let a=Ya(e,n),o=`${j(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new t({what:`values do no" +
  "t fit`,where:n,found:a.length>0||typeof e==`number`||Kt(e)?j(a):e,expected:o});if(r[0]!==-1){if(ArrayBuffer.is" +
  "View(e)&&a[0]===Ut(r)||Wt(a,r))return r;throw s()}if(a.length===2&&a[1]===i)return a;let c=a.reduce((e,t)=>e*t" +
  ",1);if(a.length<2&&c>0&&c%i===0)return[c/i,i];throw s()}function qa(e,t,n){let r=Kt(e)?e.data:e;r instanceof F" +
  "loat64Array?t.set(r):Zt(r,Xt(r),t,n)}function Ja(e,t,n){let r=n===void 0?Ya(e,t):Ka(e,{id:t,shape:[-1,n],units" +
  ":n}),i=new Float64Array(Qt(r,t));return qa(e,i,t),{shape:r,data:i}}function Ya(e,t){return Kt(e)?(qt(e,t),e.sh" +
  "ape):Xt(e)}var Xa=class extends Ga{family;symbol;times=0;#e=new L;#t;#n;#r;#i;constructor(e,t){super(e,[],t),t" +
  "his.family=e.spec.op,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(Ja(e.spec.v" +
  "alue,this.id))}set(e){let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.upd" +
  "ate(()=>{let{shape:t,data:n}=this.#t??this.given??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r" +
  ")})}connect(e){h(e,`source`,za(`subscribe`,`an Observable`),this.id);let t=e.subscribe({next:e=>{this.#o(e)},e" +
  "rror:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get given(){return this.#n??this.curr" +
  "ent}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()" +
  "}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation.rolesChanged()}get rows(){return this.shape" +
  "[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.given,t=this.#t??(e===void 0?void 0:J" +
  "t(e));return t!==void 0&&(this.times++,this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clam" +
  "ped?Jt(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}disca" +
  "rd(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(){this.#e." +
  "unsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==void 0?Gt(e):super.blank(e)}" +
  "#a(e){this.propagation.catchUp();let t=Ka(e,this),n=this.blank(t);return qa(e,n.data,this.id),n}#o(e){try{let " +
  "t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){thi" +
  "s.#t=e,this.propagation.due(this)}},Za=class extends t{name=`GraphFault`;faults;constructor(e){let[t]=e,n=e.le" +
  "ngth>1?` (and ${e.length-1} more)`:``;super({...eo(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}}" +
  ",Qa=class{#e=[];attempt(e){if(!(this.#e.length>=100))try{return e()}catch(e){if(!(e instanceof t))throw e;this" +
  ".#e.push(e);return}}add(e){this.attempt(()=>{throw new t(e())})}stop(){if(this.#e.length>0)throw new Za(this.#" +
  "e)}};function $a(e,n,r){let i=e instanceof Error?e:Error(String(e)),a=e instanceof t?eo(e):{what:`${r} failed:" +
  " ${i.message}`},o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new t({...a,where:o},{cause:i})}" +
  "function eo({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}" +
  "function to(e){if(e.origin!==void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return h(i,`origin`,no,e.name),i}}" +
  "var no={expected:`the index of an input and of a unit of it`,allows:e=>Array.isArray(e)&&e.length===2&&e.every" +
  "(Number.isSafeInteger)},ro=class extends L{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this" +
  ".source=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){thi" +
  "s.#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsu" +
  "bscribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return" +
  ";let n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){throw $a(e,t.id" +
  ",t.op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new " +
  "Float64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this.source.gradient$.pipe(wa((" +
  ")=>this.contribution()))}},io=class extends Ga{operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=!1;construct" +
  "or(e,t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#t={attributes:this.a" +
  "ttributes,inputs:n.map(()=>oo),output:oo,training:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e.edges.push(n" +
  "ew ro(e,this,t,r)))}get flow(){return this.#e??=ao(this),this.#e}recompute(){if(this.clamps?.advance(),!this.#" +
  "i())return!1;let e=this.#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.output=i,e.trai" +
  "ning=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this.#r=!0,$a(e,this.id,this.op)}re" +
  "turn this.become(this.clamped?Jt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rollBack():super.rollBack(),th" +
  "is.#r=!1;let{current:e}=this;this.#i(),this.#t.output=e??oo,e!==void 0&&this.clamped&&(this.#t.output=Gt(e.sha" +
  "pe),this.operation.forward(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wav" +
  "e`:e.missing()}#i(){let{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r==" +
  "=void 0)return!1;t[n]=r}return!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&" +
  "(this.#n=t[0]===-1?[e,...t.slice(1)]:t),this.#n}};function ao({operation:e,attributes:t,inputs:n,units:r}){if(" +
  "e.couples===!0)return`all`;let i=n.map(({shape:e})=>e),a=to(e);try{return a&&Array.from({length:r},(e,n)=>a(n," +
  "i,t))}catch{return}}var oo={shape:[0],data:new Float64Array};function so(e,t){return new B(n=>{let r=2,i=()=>{" +
  "--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e())," +
  "i()})}var co=[`input`,`target`,`parameter`];function lo(e,n){if(!(typeof e==`string`&&e.length>0&&e.length<=20" +
  "0))throw new t({what:`not an id`,where:n,found:e,expected:`a text of 1 to 200 characters`})}function uo(e){ret" +
  "urn co.includes(e)}function fo({op:e},r){if(typeof e!=`string`)return hr(e,r),e;if(!uo(e)){if(Dr.has(e))return" +
  " Dr.get(e);throw new t({what:`unknown operation`,where:r,found:e,expected:`the name of an operation`,nearest:n" +
  "(e,[...co,...Dr.names])})}}function po({attributes:e=go},t,n){return le(t?.rules??go,e,n)}function mo({id:e,in" +
  "puts:n},r,i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a===o?String(a):o===1/0?`${a} o" +
  "r more`:`${a} to ${o}`;throw new t({what:`wrong count of inputs of ${e}`,where:i,found:n.length,expected:s})}f" +
  "unction ho(e,n,r){let{id:i,operation:a,attributes:o}=e;if(a===void 0)return vo(e,r??`node ${i}`);try{let e=a.i" +
  "nferShape(n.map(e=>e.shape),o);return h(e,`shape`,_o,a.name),e}catch(e){if(!(e instanceof t))throw e;let o=n.m" +
  "ap(e=>`${e.id} ${j(e.shape)}`).join(`, `),s=[r,e.where].filter(e=>e!==void 0).join(`, `);throw new t({...eo(e)" +
  ",what:`${e.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var go={},_o={expected:`a list of si" +
  "zes`,allows:e=>Array.isArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function vo({id:e,op:n,uni" +
  "ts:r,value:i},a){if(n===`parameter`)return yo(e,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new t(" +
  "{what:`width of ${e}`,where:`${a}/units`,found:r,expected:`a whole number, 1 or more`});Qt([1,r],`${a}/units`)" +
  ";let o=[-1,r];return i!==void 0&&bo(e,i,o,`${a}/value`),o}function yo(e,n,r){if(n===void 0)throw new t({what:`" +
  "parameter ${e} without numbers`,where:`${r}/data`,expected:`its shape and data`});let i=Qt(n.shape,`${r}/shape" +
  "`);return xo(`parameter ${e}`,n,i,`${r}/data`),n.shape}function bo(e,n,r,i){let a=Qt(n.shape,i);if(!Wt([-1,..." +
  "n.shape.slice(1)],r)||n.shape.length===0)throw new t({what:`value of ${e}`,where:i,found:j(n.shape),expected:j" +
  "(r)});xo(`value of ${e}`,n,a,i)}function xo(e,{shape:n,data:r},i,a){let o=r?.length;if(o!==i)throw new t({what" +
  ":e,where:a,found:o,expected:`${i} numbers for ${j(n)}`})}var So=class{waiting;#e;#t=[];#n=[];constructor(e){th" +
  "is.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=t" +
  "his.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}}" +
  ";function Co(e){M(e,wo,`graph`,`field`),h(e.nodes,`nodes`,Fa,`graph`),e.nodes.forEach((e,t)=>{M(e,To,V(t),`fie" +
  "ld`),h(e.inputs,`inputs`,Fa,V(t))});let t=new Qa,n=new Do(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.pla" +
  "ce(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:" +
  "o,objective:s}}var wo={nodes:La,objective:Ia},To={id:La,op:La,inputs:La,attributes:Ia,units:La,value:Ia,frozen" +
  ":Oa,operation:La},Eo=1e3,Do=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this." +
  "#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{lo(e,V(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`du" +
  "plicate id`,where:V(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=" +
  ">{let n=this.#t.attempt(()=>fo(e,V(t,`op`))),r=this.#t.attempt(()=>po(e,n,V(t,`attributes`)));return(n!==void " +
  "0||uo(e.op))&&this.#t.attempt(()=>{mo(e,n,V(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})}" +
  ")}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i" +
  "=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((" +
  "e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({i" +
  "ndex:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)r" +
  "eturn;let c=this.#t.attempt(()=>ho(o,s,V(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:" +
  "o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new So(e.length);return e.forEac" +
  "h(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,V(n,`inputs`,r),`the id of a no" +
  "de of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Oo(e).map(e=>[" +
  "e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,`/o" +
  "bjective/${ko(r)}`,`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r" +
  "=`/objective/${ko(e)}`;Ut(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:j(t),expected:`a scalar " +
  "node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}" +
  "))}#a(e,t,r){this.#t.add(()=>({what:`unknown node`,where:t,found:e,expected:r,nearest:this.#n.size<=Eo?n(e,[.." +
  ".this.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r." +
  "has(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(" +
  "),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:V(o[0],`inputs`),found:[...s,o.length>8?" +
  "`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function Oo(e){let t=new Uint8Array(e.length);for" +
  "(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&" +
  "n.length===0&&t[r]===0).map(({position:e})=>e)}function V(e,...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/$" +
  "{e}`)}function ko(e){return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var Ao=class{#e=new jo(e=>e.valueListe" +
  "ner);#t=new jo(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e." +
  "gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e]" +
  ",n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradie" +
  "nts.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}wil" +
  "lTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},jo=class{#e;#t;#n=[];constructor(e){this.#" +
  "e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},Mo=class{#e;" +
  "#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|" +
  "=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]" +
  "===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(" +
  "t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let" +
  " e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<" +
  "n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length," +
  "this.#n=-1}},No=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new xa;wave$=new xa;role$=new xa;n" +
  "odes;objective=[];teller=new Ao;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d" +
  "=!1;constructor(e,t){this.#n=new Mo(e),this.#r=new Mo(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e ins" +
  "tanceof Xa).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!" +
  "0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)" +
  "}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this." +
  "objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()" +
  "].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)" +
  "??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&" +
  "&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e" +
  ",this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;let r=n===`later`||!this.is" +
  "Watched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===vo" +
  "id 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){" +
  "let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),grad" +
  "ients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){" +
  "return this.#u?.isAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=th" +
  "is,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(e){if(t" +
  "his.catchUp(),this.#d)throw new t({what:`the graph has been disposed`,expected:`a living graph`});if(this.#s)e" +
  "();else if(this.running)this.#o.push(e);else{let t=this.#m(e);if(this.#f(),t!==void 0)throw t}}drive(e){this.c" +
  "atchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.catchUp(" +
  "),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradient" +
  "Observed(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(e" +
  ",{id:n}){let r=e instanceof t?e:Po(e,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){th" +
  "is.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#f(){for" +
  "(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this." +
  "#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(t" +
  "his.number),this.running=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{t" +
  "his.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnno" +
  "unced===!0)}catch(e){return this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),Po(e,`th" +
  "e change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:Po(a" +
  ",`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.bat" +
  "ch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i." +
  "push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0," +
  "this.#n.clear();for(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest()" +
  ";t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e " +
  "of this.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this." +
  "#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].positio" +
  "n));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0" +
  ";n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;t" +
  "his.running=!0;try{this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let e;for(let n of this.#e)if(" +
  "n.rows!==void 0&&(e??=n,n.rows!==e.rows))throw new t({what:`inputs of different batch sizes`,where:`${e.id} an" +
  "d ${n.id}`,found:[e.rows,n.rows],expected:`as many rows in each; push them together in one graph.update or gra" +
  "ph.feed`});return e?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.num" +
  "ber,error:e}),t}#T(e){new B(t=>{t.error(e)}).subscribe()}};function Po(e,n,r){if(e instanceof t)return e;let i" +
  "=e instanceof Error?e:Error(String(e));return new t({what:`${n}: ${i.message}`,where:r},{cause:i})}var Fo=clas" +
  "s{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this.topology=Co(e),this.#t=new No(this.topolo" +
  "gy.nodes.length,e=>Bo(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e ins" +
  "tanceof Xa);this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`)," +
  "this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t." +
  "update(()=>void 0)}get[Ta](){return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(" +
  "e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`]" +
  ")}update(e){Ba(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return thi" +
  "s.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){a(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.e" +
  "ntries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Ca(n)?e.connect(n):e.set(n)}})}get hasLoss(){return" +
  " this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Da(so(()=>this.wave,this.wave$),()=>this.#t" +
  ".objective)}backward(){if(!this.#t.ensureGradients())throw new t({what:`nothing to differentiate`,expected:thi" +
  "s.#i()})}differentiate(e){a(e,`differentiate`,`weight`);let n=Object.entries(e).map(([e,n])=>{let r=this.#n(e)" +
  ";if(r.shape.some(e=>e!==1))throw new t({what:`not a scalar`,where:e,found:r.shape,expected:`a scalar node`});i" +
  "f(!Number.isFinite(n))throw new t({what:`not a weight`,where:e,found:n,expected:`a finite number`});return[r.p" +
  "osition,n]});this.#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.objective.map(({id:e,obje" +
  "ctiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t." +
  "catchUp(),this.#t.number}get madeWave(){return this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t." +
  "isBehindUnheard}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatche" +
  "d(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get w" +
  "ave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.ba" +
  "tch}setMode(e){M(e,Io,`setMode`),h(e.training,`training`,Oa,`setMode`),this.#t.setMode(e.training,e.training?e" +
  ".draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t." +
  "draw}toSpec(e={}){return M(e,Lo,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i" +
  "=this.#e[r];if(i.family===`parameter`)return{...n,value:Vo(i.value),frozen:i.frozen};let{value:a,...o}=n;retur" +
  "n e.values===!0&&i instanceof Xa&&i.hasValue?{...o,value:Vo(i.value)}:o}),objective:Object.fromEntries(this.ob" +
  "jective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#" +
  "t.dispose();for(let e of this.#e)e.dispose()}#n(e){let r=this.topology.position.get(e);if(r!==void 0)return th" +
  "is.#e[r];throw new t({what:`unknown node`,found:e,expected:`the id of a node of this graph`,nearest:n(e,this.#" +
  "e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(e,n){let r=this.#n(e);if(r instanceof Xa&&n.includes(r.family))ret" +
  "urn r;throw new t({what:`wrong kind of node`,where:e,found:r.op,expected:n.join(` or `)})}#i(){return this.#t." +
  "objective.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}},Io={training:Oa,draw:" +
  "Pa},Lo={values:Oa};function Ro(e){return Ea(e)===`graph`}function zo(e,n){if(!Ro(e))throw new t({what:`not a g" +
  "raph`,where:n,found:e,expected:`a graph, as compose and network make it`})}function Bo({nodes:e},t){let n=[];f" +
  "or(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new Xa(r,t):new io(r,e,i,t))}" +
  "return n}function Vo({shape:e,data:t}){return{shape:e,data:t.slice()}}function Ho(e,n={}){zo(e,`probe`),M(n,Uo" +
  ",`probe`);let{values:r={},training:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,s" +
  "hape:a,units:o,family:s}=e.node(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new t({what:`not a leaf" +
  "`,where:n,found:s,expected:`an input, a target or a parameter`});return[i,a[0]===-1?Ja(r,n,o):Ja(r,n)]})),s=qo" +
  "(e,o);return new Wo(e.topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n" +
  ".shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,object" +
  "ive:new Map([...e.objective].map(([t,n])=>[e.node(t).position,n]))})}var Uo={values:Ia,training:Oa,draw:Pa},Wo" +
  "=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nod" +
  "es)this.#r(n,t)}value(e){let n=this.at(this.position(e));if(n!==void 0)return n;throw new t({what:`no value`,w" +
  "here:e,expected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get " +
  "loss(){let e=0;for(let[n,r]of this.#e.objective){let i=this.at(n);if(i===void 0)throw new t({what:`the loss ha" +
  "s no value`,where:this.topology.nodes[n].spec.id,expected:`values for all inputs and targets`});e+=r*i.data[0]" +
  "}return e}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pull" +
  "Back(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.d" +
  "ata.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)" +
  "){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return " +
  "r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&" +
  "&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#o(t,n))}}#r(" +
  "e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?" +
  "void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0" +
  "&&Ko(a,r,()=>{r.forward(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Jt(t.output):t?.output),t" +
  "his.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).f" +
  "ilter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,in" +
  "puts:r,output:Jo(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n,spec:{operatio" +
  "n:r}},i){let a=this.#t[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t,o);n.forEach" +
  "((t,n)=>{let o=i[t];o!==void 0&&Ko(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.siz" +
  "e===0)return t;let r=Go(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0" +
  ":e)}}#o(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Go(this.topology.nodes[e].shape);for(let " +
  "e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(e){let n=this.topology.position.get(e);if(n===void 0)throw n" +
  "ew t({what:`unknown node`,found:e,expected:`the id of a node of this graph`});return n}};function Go(e){return" +
  " e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Ko(e,{name:t},n){try{n()}catch(n){t" +
  "hrow $a(n,e,t)}}function qo(e,n){let r=[...n].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=r;for(let[n,{shape:a" +
  "}]of r)if(a[0]!==i[1].shape[0])throw new t({what:`inputs of different batch sizes`,where:`${e.nodes[i[0]].id} " +
  "and ${e.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length===0?e.batch" +
  ":i[1].shape[0]}function Jo(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}var Yo=class{engin" +
  "e=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e" +
  ".advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,l" +
  "oss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},Xo=class{rows;perEpoch;data;#e;#t" +
  ";#n=0;#r=0;#i;#a;constructor(e,t={}){this.data=e,this.rows=Zo(e);let{batchSize:n=this.rows}=t;s(`batch size`,n" +
  "),this.#e=Math.min(n,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1," +
  "this.#t&&(this.#i=new ln(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,..." +
  "e===void 0?{}:{random:e}}}set position({epoch:e,batch:n,random:r=this.#i}){if(n>=this.perEpoch)throw new t({wh" +
  "at:`checkpoint of another dealing`,where:`batch`,found:n,expected:`a whole number from 0 to ${this.perEpoch-1}" +
  "`});r!==void 0&&ln.restore(r);let i=e===this.#n&&r===this.#i;this.#n=e,this.#r=n,this.#t&&(this.#i=r),!i&&this" +
  ".#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o" +
  "().order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1|" +
  "|this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);re" +
  "turn Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,Qo(n,e)]))}advance(){this.#r++,this.#r<this." +
  "perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;i" +
  "f(this.#a===void 0){let t=e===void 0?void 0:ln.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({lengt" +
  "h:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function Zo(e){let n=Obj" +
  "ect.entries(e),r=n.length===0?0:n[0][1].shape[0];for(let[e,{shape:i}]of n)if(i[0]!==r)throw new t({what:`data " +
  "of different lengths`,where:e,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new t({what:`no da" +
  "ta to train on`,found:r,expected:`1 row or more`});return r}function Qo({shape:e,data:t},n){let r=t.length/e[0" +
  "],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.le" +
  "ngth,...e.slice(1)],data:i}}function $o({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({h" +
  "asValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function es(e,t){let n=$o(e);return t===void 0||Object.values(n)" +
  ".every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function ts(e,t,n,r){let{memory:i,tape:a}=e;for(let{offs" +
  "et:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)ns(t[n.nodes[e.position].id].data,e,i);let{memb" +
  "ers:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e" +
  "].value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset" +
  "-s)})}}function ns(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<" +
  "r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var rs=class{request;batches;slots;#e;#t;#n;#r" +
  ";constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new Xo($o(e),{shuffle:!1}),i=r.varies?r.dat" +
  "a:es(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,t" +
  "his.slots=a,this.#r=i,this.request={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e)," +
  "t])),rows:r.fullSize,tables:new Map(Object.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.p" +
  "arameter.frozen===!1,pays:e=>{let n=a.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,s" +
  "tates:Object.keys(t.updater.init(0)).length,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t" +
  "){let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batc" +
  "hes,updater:i,clip:r,...t===void 0?{}:{look:t}});return ts(a,this.#r,this.#e,this.slots),a}},is=class{#e;#t=ne" +
  "w Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r" +
  "(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r" +
  "(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};fu" +
  "nction as(e,{trains:t,pays:n},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[" +
  "...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(Ut(e)/i)*" +
  "i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained)" +
  ",m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=Ut(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{" +
  "...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained))" +
  ";return{members:h,offset:f,...d,gradient:p,state:g}}function os({spec:e}){return e.op===`parameter`}function s" +
  "s(e,t){let n=e?.constantInputs?.(t)??[];return h(n,`constant inputs`,cs,e?.name),n}var cs={expected:`a list of" +
  " indices`,allows:e=>Array.isArray(e)&&e.every(Number.isSafeInteger)};function ls(e,t){let n=new Set(t);for(let" +
  "{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function us(e,t){let n=ne" +
  "w Set;for(let{position:r,spec:i,inputs:a}of e){let e=ss(i.operation,i.attributes),o=a.some((t,r)=>n.has(t)&&!e" +
  ".includes(r));(t(r)||o)&&n.add(r)}return n}function ds(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}o" +
  "f e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function fs(e){return{forward" +
  "(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constan" +
  "ts(...ms(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activate" +
  "Back`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.constants(...ms(t.attrib" +
  "utes))})}}}function ps(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}" +
  "=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{out" +
  "put:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}functi" +
  "on ms(e){return Object.values(e).filter(e=>typeof e==`number`)}function hs(e){return{forward(t){t.inputs.forEa" +
  "ch(({offset:n,count:r},i)=>{Ss(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{" +
  "offset:r,add:i,count:a}){Ss(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var gs={fits:({output:e}" +
  ")=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{Ss(e,{into:e.output.offset+Ts(e,r),add:0,from" +
  ":t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Ss(e,{into:n,add:r,from:e.gradient.offset+Ts(e,t),count" +
  ":i})}},_s={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+Es(e);Ss(e,{into:t.offs" +
  "et,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&Cs(e,n),Ss(e,{into:n.of" +
  "fset+Es(e),add:1,from:r.offset,count:i.count})}},vs={forward(e){ws(e,e.inputs.map(({offset:e})=>e),{...e.outpu" +
  "t,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);ws(e,[e.gradient.offset,.." +
  ".r],n)}},ys={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset" +
  ",b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{" +
  "gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});" +
  "return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{int" +
  "o:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function bs(e){return{fits:({output:e})=>e.perRow,forward" +
  "(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,uni" +
  "ts:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,a" +
  "dd:i,g:t.gradient.offset,units:a,factor:o})}}}var xs={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs" +
  ";e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,a" +
  "dd:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}" +
  "};function Ss(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function Cs(e,{offset:t,count:n}){e.emit(`" +
  "fill`,{into:t,count:n,number:e.constants(0)})}function ws(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;" +
  "for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multipl" +
  "y`,{into:n,add:r,a,b:t[o],count:i})}function Ts({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)" +
  "}function Es({attributes:e,output:t}){return e.from*(t.count/t.units)}var Ds={forward(e){Os(e,e.inputs[0].offs" +
  "et,{...e.output,add:0})},backward(e,t,n){Os(e,e.gradient.offset,n)}};function Os(e,t,{offset:n,add:r,count:i,u" +
  "nits:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=_n(s);e.emit(`mask`,{into:c,units:a,per" +
  "Row:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(vn(s.rate))}),e.emit(`mu" +
  "ltiply`,{into:n,add:r,a:t,b:c,count:i})}var ks={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e)," +
  "forward(e){e.emit(`normalise`,{...js(e),y:e.output.offset,...Ms(e),...Ns(e)})},backward(e,t,{offset:n,add:r,un" +
  "its:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...js(e),into:n,add:r,g:a,...Ms(e)}):e.emit(`tot" +
  "al`,{into:n,units:i,stride:1,add:r,g:t===2?a:As(e)})}};function As(e){let{count:t}=e.output,[n,r]=[e.scratch(t" +
  "),e.scratch(t)];return e.emit(`normalise`,{...js(e),y:n,...Ms(e,!1),...Ns(e,!1)}),e.emit(`multiply`,{into:r,ad" +
  "d:0,a:e.gradient.offset,b:n,count:t}),r}function js(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon" +
  ":e.constants(e.attributes.epsilon)}}function Ms(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainS" +
  "tride:1}:{gain:e.constants(1),gainStride:0}}function Ns(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offs" +
  "et,biasStride:1}:{bias:e.constants(0),biasStride:0}}function Ps(e){return{fits:Is,forward(t){let{attributes:n," +
  "output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...Ls(t),...Rs(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){l" +
  "et{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...Ls(t),...Rs(a,t.inputs[" +
  "0])})}}}var Fs={fits:Is,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...zs(e)})},backward(e,t,{offse" +
  "t:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...zs(e)})}};function Is({input" +
  "s:e}){return e.every(({perRow:e})=>e)}function Ls(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.un" +
  "its,constants:e.constants(...ms(e.attributes))}}function Rs({reduction:e},{units:t}){return{divisor:e===`mean`" +
  "?t:1,byRows:e===`sum`?0:1}}function zs({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:" +
  "t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var Bs={fits:({inputs:e,output:t})=>{let n" +
  "=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{inputs:t,output:n}=e,r=t.length" +
  ">>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.offset,units:n.units,start:a>0?H" +
  "s:i===void 0?Vs:Us,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a].offset,width:t[a].units,..." +
  "Ws(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.length>>1;if(t<o){let{w:s,unitStr" +
  "ide:c,inputStride:l}=Ws(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?Hs:Vs,bias:0," +
  "biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:c})}else if(t<2*o){let s=r[t-o],{unitStride" +
  ":c,inputStride:l}=Ws(e,s,n);e.emit(`outer`,{into:n.offset,units:i.units,width:s.units,unitStride:c,inputStride" +
  ":l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.offset,units:i.units,stride:n.units===1?0:1,a" +
  "dd:n.add,g:a.offset})}},[Vs,Hs,Us]=[0,1,2];function Ws({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=" +
  "e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var Gs={\"weighted-sum\":Bs,add:hs(()=" +
  ">1),subtract:hs((e,t)=>1-2*t),scale:hs(({attributes:e})=>e.factor),\"weighted-total\":hs(({attributes:e},t)=>e.w" +
  "eights[t]),\"stop-gradient\":hs(()=>1),concat:gs,slice:_s,multiply:vs,divide:ys,sum:bs(()=>1),mean:bs(e=>1/e),do" +
  "t:xs,dropout:Ds,\"layer-normalisation\":ks,\"softmax-cross-entropy\":Fs},Ks=new Map([...ht.names.map((e,t)=>{let n" +
  "=ht.get(e);return[n,n.scalar===void 0?ps(t):fs(t)]}),...mr.names.map((e,t)=>[mr.get(e),Ps(t)]),...Object.entri" +
  "es(Gs).map(([e,t])=>[Dr.get(e),t])]);function qs(e){return Ks.get(e)}var Js=class{steps=[];values;gradients=ne" +
  "w Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{l" +
  "anes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(" +
  "({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.ta" +
  "bles.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[Ys(e.numbers),e]))}get tables(){return[...th" +
  "is.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gradi" +
  "ent:n}of this.#r.members){if(this.request.held(e).size>0)throw new ji(this.#e[e].id,`a parameter that is held`" +
  ",`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let" +
  "[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=Go(r.shape);if(this.requ" +
  "est.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r)" +
  ";this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forwa" +
  "rd(e){let{position:t,spec:n}=e;if(os(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(th" +
  "is.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i," +
  "finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held" +
  "(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new ji(t,`an in" +
  "put without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addU" +
  "p(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.tak" +
  "e(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`" +
  "scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e," +
  "{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`" +
  "fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.g" +
  "et(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=ss(r.operation,r.attributes),{lo" +
  "wering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let " +
  "i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add" +
  ":u,g:a.offset}):s.backward(c,r,i),os(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!thi" +
  "s.#c.has(n)&&this.#v(n,a),!os(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let" +
  "{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inp" +
  "uts:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)" +
  "=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,coun" +
  "t:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){le" +
  "t{operation:r,attributes:i}=t,a=r===void 0?void 0:qs(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couples" +
  "Units===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({name:e,operands:t}));return a.forwar" +
  "d({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.g" +
  "radients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{.." +
  ".t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S(" +
  "[i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){le" +
  "t r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}" +
  "),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count" +
  ":n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);" +
  "n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new ji(e,`rows along an axis that" +
  " is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?Go(t):Ut(t),i=n?r*this.#t:r;return{offset:this.#n" +
  ".take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new ji(this.#e[" +
  "e].id,`no value`,`a node the loss depends on`)}#S(e){let t=Ys(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.l" +
  "ength),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,opera" +
  "nds:n}})}};function Ys(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function Xs(e){let{objective:t,rows:n" +
  ",states:r,topology:i,width:a}=e,{nodes:o}=i,s=new is(a),c=as(o.filter(os),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a," +
  "u=new Js(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=" +
  "ls(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.ste" +
  "ps.length,p=u.addUp(),m=u.steps.length;return Zs(u,o,t,e.keep===!0?d:us(o,e.trains)),{rows:n,lanes:l,size:s.si" +
  "ze,constants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep" +
  "===!0,values:u.values,gradients:new Map([...u.gradients,...u.whole])}}function Zs(e,t,n,r){for(let[t,i]of n)r." +
  "has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e" +
  ".finishRank()}function Qs(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes" +
  ":c,parameters:l,size:u}=t,d=new is(o,u),f=new Set(r),p=new Js(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has" +
  "(e)?[]:[`gradient`]),m=ls(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.posi" +
  "tion)&&p.forward(e);r.length>0&&Zs(p,s,i,us(s,e=>f.has(e)));let h=[...ls(s,i.keys())].every(e=>m.has(e)),{cons" +
  "tants:g,steps:_,tables:v,whole:ee}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps" +
  ":_,isWhole:h,gradients:new Map([...p.gradients,...ee])}}function $s(e,t){let{request:n}=e,{objective:r,topolog" +
  "y:i,trains:a}=n,{nodes:o}=i,s=[...ls(o,r.keys())].sort((e,t)=>e-t),c=us(o,a),l=Xs(n),u={values:s,gradients:s.f" +
  "ilter(e=>c.has(e))},d=Qs(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=ec(" +
  "r.get(i),p);if(e!==void 0)return new Mi(o[i].id,t,n,e)}},h=Array.from(r,([e,t])=>{let{offset:n}=d.tape.values." +
  "get(e)??{offset:0};return[o[e].spec.id,t*p[n]]}),g=m(s,`value`,d.tape.values)??Pi(h,t,p.BYTES_PER_ELEMENT===4?" +
  "Math.fround:Number)??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),g}function ec(e,t" +
  "){if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var tc=cl" +
  "ass{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}ge" +
  "t isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#" +
  "n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;" +
  "let i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a," +
  "values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new nc(t,t=>ic(n.get(t" +
  "),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},nc=class{posi" +
  "tions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e" +
  ",t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o" +
  ").fill(rc);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return " +
  "s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=" +
  "0;r<t.length;r++)e[r]=t[r]===rc?0:n[t[r]]}},rc=-1;function ic(e,t,n){if(e===void 0)return;let{offset:r,perRow:" +
  "i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t" +
  ")}var ac=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumbe" +
  "r,this.#r=oc(e.watched,t),this.#n=sc(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=thi" +
  "s.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=oc(this.#e.watched,this.#" +
  "t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!cc(n.values,t.values)||!cc(n.grad" +
  "ients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.l" +
  "ook(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memor" +
  "y:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new tc({nodes:t.nodes,memory:n,l" +
  "anes:i,values:a,gradients:o},e,this.#s.size)}};function oc({values:e,gradients:t},n){if(e.length+t.length===0)" +
  "return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=d" +
  "s(c,e=>o(e)||s&&i.has(e)),u=ls(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradie" +
  "nts:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function sc(e,t,n){try{return Qs(t" +
  ",n,e)}catch(e){if(e instanceof ji)return;throw e}}function cc(e,t){let n=new Set(e);return t.every(e=>n.has(e)" +
  ")}var lc=class{#e;#t;#n;#r;#i;#a;constructor(e,t,n,r){this.#e=r,this.#t=e,this.#n=t,this.#r=n,this.#u()}get en" +
  "gine(){return this.#a===void 0?this.#r.name:`plain`}get refusal(){return this.#a??this.#e}run(e,t=0){this.#n.c" +
  "heckIdle();let n=this.#c();return this.#a=n.exception,this.#a===void 0?this.#s(n,e,t):this.#o(e,t)}dispose(){t" +
  "his.#l()}#o(e,t){let n=new Yo(this.#n).run(this.#n.step+1,t);if(n.stopped!==void 0||this.#n.step>=e)return n;l" +
  "et r=this.run(e,n.loss);return{...r,rows:n.rows+r.rows}}#s(e,t,n){let{machine:r,batches:i}=e,a=this.#n,{step:o" +
  ",isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step:o,loss:n,rate:u,isRateConstant:s,penalty:c," +
  "stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,t-o),d);f>0&&this.#p(e,o+f),a.step<t&&h===void " +
  "0&&this.#m();let{epoch:g,batch:_}=i.position,v=a.step-1,ee={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1" +
  ":g,learningRate:u(v)};return h===void 0?ee:{...ee,stopped:h}}#c(){let e=this.#i;return e!==void 0&&!this.#d(e)" +
  "&&e.looking.follow()?e:(this.#l(),this.#u())}#l(){this.#t.catchUp(),this.#i?.machine.dispose(),this.#i=void 0}" +
  "#u(){let e=new rs(this.#t,this.#n,this.#r),{batches:t,request:n,slots:r}=e,i=Xs(n),a=new ac(this.#t,n,i,t),o=e" +
  ".build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this" +
  ".#t,{moves:u}=this.#n,d=this.#f(),f=this.#n.isFedByHand?uc():void 0;return this.#i={machine:o,batches:t,places" +
  ":c,wave:l,moves:u,roles:d,exception:f,looking:a.at(o)},this.#i}#d(e){return e.roles!==this.#f()||e.moves!==thi" +
  "s.#n.moves||!this.#n.isAhead&&e.wave!==this.#t.wave}#f(){return 2*this.#t.roleNumber+ +(this.#n.penalty.biases" +
  "===!0)}#p(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves" +
  "=this.#n.moves+1,this.#n.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.len" +
  "gth)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e." +
  "wave=this.#t.wave},()=>n.glimpse(t))}#m(){let{step:e}=this.#n;throw this.#t.backward(),Ni(this.#t,e),$s(new rs" +
  "(this.#t,this.#n,this.#r),e)??Error(`step ${e} was not taken and all its numbers are finite`)}};function uc(){" +
  "return new t({what:`a batch was replaced by hand`,where:`engine`,expected:`rows of the data; one step was take" +
  "n on the graph itself`})}function dc(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(" +
  "i===void 0)return new Yo(t,fc(a));let o=a===void 0||i===a?void 0:fc(a);return new pc(e,t,()=>new lc(e,t,i,o))}" +
  "function fc(e){return new t({what:`engine cannot run here`,where:`engine`,found:e?.name,expected:e?.needs??`We" +
  "bAssembly, allowed by the page`})}var pc=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n" +
  ",this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){this.#i!==" +
  "void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch(n){if(!(n instanceof ji))thro" +
  "w n;return this.#r=this.#s(n),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r." +
  "dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#o(){try{let e=this.#n();return" +
  " this.#i=void 0,e}catch(e){if(!(e instanceof t))throw e;return this.#s(e)}}#s(e){return this.#i=this.#a,new Yo" +
  "(this.#t,e)}};function H({memory:e},t,n){return e.subarray(t,t+n)}function mc(e,{name:t,operands:n},r){let i=e" +
  "[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var hc={activate({count:e,...t},n){let r=H(n" +
  ",t.x,e),i=H(n,t.y,e);return gc.get(_c(n))?.forward(r,i)??vc(r,i,n)},activateBack({into:e,add:t,count:n,...r},i" +
  "){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=H(i,e,n);return(t===0?gc.get(_c(i)):void 0)?.backward(o,s,c)??y" +
  "c(a,o,s,c,t,i)}},gc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},bac" +
  "kward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(" +
  "let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]" +
  "*e[r]*(1-e[r])}}]]);function _c({operation:e}){return e?.name??``}function vc(e,t,{operation:n,attributes:r}){" +
  "let{value:i}=Ee(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function yc(e,t,n,r,i,{operation:a,at" +
  "tributes:o}){let{derivative:s}=Ee(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a" +
  "],o)}}var bc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=H(a,e,r),s=H(a,n,r);return()=>{let e=a.mem" +
  "ory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,n" +
  "umber:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=H(i,e,n),o=" +
  "H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=" +
  "o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=H(a,e,n),s=H(a,i.a,n),c=H(a,i.b,n);return()=>" +
  "{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},xc={loss({into:e,units:t,divisor:n,b" +
  "yRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Sc(a.operation),d=H(a,i.y,t*o),f=H(a," +
  "i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r" +
  "===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u," +
  "moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Sc(c.operation),h=n===0?p:m,g=H(c,s.y,i*l),_=H(c,s." +
  "t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){" +
  "let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Sc({name:e,scalar:t}){if(t!==void 0)r" +
  "eturn t;throw Error(`${e} has no functions of one entry`)}var Cc={mask({into:e,units:t,perRow:n},r){let{moment" +
  ":i}=r,a=r.attributes,o=n===1?r.lanes:1,s=H(r,e,t*o);return()=>{let e=gn(a,i.step),t=n===1?i.rows:1;for(let n=0" +
  ";n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},[" +
  "wc,Tc]=[1,2],Ec={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,or" +
  "der:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t)" +
  "{let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=H(t,e.into,n*c),u=H(t,e." +
  "x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==wc" +
  "){let n=r===Tc?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;Dc" +
  "(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Oc(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&kc(l,t,c,u,n*c,d[" +
  "p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o" +
  ".g,t*c),d=H(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;fo" +
  "r(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+" +
  "n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,u" +
  "nits:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r<(n===0" +
  "?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};function Dc(" +
  "e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function " +
  "Oc(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function kc(e,t,n,r,i,a){for(let" +
  " o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Ac={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasSt" +
  "ride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.y,e*c),d=H(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit" +
  ":s,mean:f,slope:p}=jc(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normalis" +
  "eBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,e,n*c),d=H(s," +
  "o.x,n*c),f=H(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=jc(d,e,c,l[r]),[m,h]=[0,0];" +
  "for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let" +
  " e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function jc(e,t,n,r){let i=e.length/n,[a," +
  "o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e" +
  ".length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt" +
  "(Math.max(s+r/c/c,Mc))}}var Mc=1e-300,Nc={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:" +
  "s}=a,c=H(a,e,o),l=H(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e" +
  "]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e" +
  ",n*o),l=H(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,ad" +
  "d:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){l" +
  "et n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r" +
  "},i){let{lanes:a}=i,o=H(i,e,n*a),s=H(i,r.g,a),c=H(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1" +
  "?o[e]:0)+s[e%a]*c[e]}}},Pc={...Ec,...bc,...Nc,...hc,...xc,...Cc,...Ac,call({node:e},{call:t}){let n=t(e);retur" +
  "n()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n," +
  "r,i)}}},Fc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=Lc;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[" +
  "e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.l" +
  "anes,this.#r=i,this.#i=s.map(e=>Rc(n,e)),this.#a=Rc(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attribut" +
  "es:o.attributes,inputs:[],output:Lc,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e," +
  "this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...th" +
  "is.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,thi" +
  "s.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=" +
  ">Ic(t,e));this.#s.output=n.at(-1)??Lc,this.#s.inputs=n.slice(0,-1),this.#c=Ic(this.#s.output.shape,e),this.#l=" +
  "this.#s.inputs.map(({shape:t})=>Ic(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length" +
  "/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){" +
  "let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a" +
  "]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++)" +
  "{let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function Ic(e,t){let n=e.map(e=>e===-1?t:e)" +
  ";return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var Lc={shape:[0],data:new Float64Array};functi" +
  "on Rc({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function zc(e," +
  "n){let r=e/2**20;return new t({what:`not enough memory for a compiled run`,found:r<1024?`${r.toFixed(1)} MiB n" +
  "eeded`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}function Bc({rows:e}," +
  "{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var Vc=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRat" +
  "e:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Hc(e.parameters,n,Object" +
  ".keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){" +
  "this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!Uc(this.#a.gradient))break" +
  ";let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advance(),o" +
  "=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.s" +
  "ize,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this.#a,r=" +
  "0;for(let i of mi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{clip:n" +
  ",updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)Vt.get(e).clip(o,t);le" +
  "t c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Hc(e,t,n){let{offset:r,paying:i,trained:a,g" +
  "radient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(" +
  "r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Uc(e){let t=0;fo" +
  "r(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var Wc=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this." +
  "tape=e,this.memory=Gc(e.size);let n=Bc(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r)" +
  ",this.#n=t.look?.isWhole===!0,this.#e=new Vc(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this." +
  "#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(le" +
  "t e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memo" +
  "ry:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return mc(" +
  "Pc,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Fc(a,e.nodes,n,r,t" +
  ");return i.set(a,o),o}})}}};function Gc(e){try{return new Float64Array(e)}catch{throw zc(Float64Array.BYTES_PE" +
  "R_ELEMENT*e,`that much free memory`)}}var Kc={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()" +
  "=>!0,has:({name:e})=>e in Pc,create:(e,t)=>new Wc(e,t)},qc={size:8,width:2},Jc={size:4,width:4},U={load:0,stor" +
  "e:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},W={integer:{load:[40],add:[106],multiply:[108],less:" +
  "[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=253;function Yc(e,t){let[n,r,i," +
  "a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function Xc(e){return[K,e,1]}var Zc={" +
  "...qc,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spread:[43],store:[57],...Yc(e=>[e],160)},many:{type:G.v128" +
  ",bytes:16,load:[K,U.load],spread:[K,U.load64Splat],store:[K,U.store],...Yc(Xc,240)},extract:33,loadPlace:87,sp" +
  "lat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},Qc={...Jc,type:G.f32,one:{type:G.f32,bytes:4,load:[42" +
  "],spread:[42],store:[56],...Yc(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load32Splat" +
  "],store:[K,U.store],...Yc(Xc,228)},extract:31,loadPlace:86,splat:[K,19],less:[K,67],fromInteger:[178],fromFloa" +
  "t64:[182]},$c=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`eps" +
  "ilon`,`gain`,`bias`]),el={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inpu" +
  "tStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:" +
  "c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},out" +
  "er({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return" +
  "{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e" +
  "),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>ol(tl[t.operation].forward,e,t),activate" +
  "RowsBack:(e,t)=>ol(tl[t.operation].back,e,t),mask:(e,t)=>ol(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e" +
  ",t)=>ol(`lossValue`,ll(e,t),t),lossBack:(e,t)=>ol(`lossBack`,ll(e,t),t),call:(e,t)=>al(t),callBack:(e,t)=>al(t" +
  ")},tl={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack" +
  "`}},nl={activate:Ei,activateBack:Ei,lossValue:Di,lossBack:Di};function rl({name:e,operands:t},n){let r=el[e];r" +
  "eturn r===void 0?ol(e,t,n):r(t,n)}function il({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)retu" +
  "rn t in tl;let r=nl[e===`loss`?`lossValue`:e];return r===void 0||r.includes(cl(r,t,n))}function al({step:e}){r" +
  "eturn{kernel:`core`,operands:{step:e},variant:0}}function ol(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s=" +
  "{order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?$c.has(e)?r(t[e]):t[e]:s[e];r" +
  "eturn{kernel:e,operands:Object.fromEntries(Ti[e].map(e=>[e,c(e)])),variant:sl(e,n)}}function sl(e,{operation:t" +
  ",attributes:n}){let r=nl[e];return r===void 0?0:r.indexOf(cl(r,t,n))}function cl(e,t,n){return Object.values(n" +
  ").map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function ll(e,{lanes:t,size:n}){return t===1?{...e,uni" +
  "ts:1,row:e.units*n,isRow:1}:e}var[ul,dl,fl]=[0,1,2];function pl(e){let t=e;for(;;){let e=ml.reduce((e,t)=>hl(e" +
  ",t),t);if(e.length===t.length)return e;t=e}}var ml=[gl(xl),gl(Sl),gl(Cl),Dl];function hl(e,t){let n=[];for(let" +
  " r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function gl(e" +
  "){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||_l(n,t)?v" +
  "oid 0:r}}function _l({a:e,b:t,rows:n,depth:r,columns:i},a){let o=vl(a.c,a.rows,a.columns);return yl(o,vl(e,n,r" +
  "))||yl(o,vl(t,r,i))}function vl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+" +
  "Math.min(...a),e+Math.max(...a)]}function yl([e,t],[n,r]){return e<=r&&n<=t}function bl(e){let t=({at:e,row:t," +
  "column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}func" +
  "tion xl(e,t){if(t.start!==dl||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!wl(e.c,t.c,e.rows,e.column" +
  "s))return;let n=Tl(e.depth,e.a.at,e.a.column,t.a.at),r=Tl(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==vo" +
  "id 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e" +
  ".a,column:n},b:{...e.b,row:r}}}function Sl(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns" +
  "!==t.columns||!wl(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t." +
  "c.column)return;let n=Tl(e.rows,e.a.at,e.a.row,t.a.at),r=Tl(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===fl?Tl(e." +
  "rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{..." +
  "e.a,row:n},c:{...e.c,row:r},biasStep:i}}function Cl(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at|" +
  "|e.start===fl&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=Sl({...bl(e),start:ul},{...bl(t),start:" +
  "ul});return n===void 0?void 0:{...bl(n),start:e.start,biasStep:e.biasStep}}function wl(e,t,n,r){return e.at===" +
  "t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Tl(e,t,n,r){let i=e===1?r-t:n;return t+e*i" +
  "===r?i:void 0}var El={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`]" +
  ",multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Dl(e,t){if(e.kernel===`product`||t.kernel===`prod" +
  "uct`)return;let n=El[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e" +
  ".operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===" +
  "`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.ever" +
  "y(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var q=e=>e.bytes,Ol=e=>e.r" +
  "ow,J=e=>e.units*e.row,kl=(e,t)=>t,Al=e=>e.row*(e.classes===1?1:e.units),jl=e=>(t,n)=>(t.units-1)*t[`${e}Stride" +
  "`]*n+n,Ml={y:J,x:J},Nl={into:J,y:J,g:J},Pl={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,st" +
  "ride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q},softmax:Ml,softmaxBack:Nl,lo" +
  "gSoftmax:Ml,logSoftmaxBack:Nl,scale:{into:q,from:q},fill:{into:q},multiply:{into:q,a:q,b:q},divide:{into:q,a:q" +
  ",b:q},sumUnits:{into:Ol,x:J},spreadUnits:{into:J,g:Ol},dotUnits:{into:Ol,a:J,b:J},scaleUnits:{into:J,g:Ol,b:J}" +
  ",mask:{into:J},normalise:{y:J,x:J,gain:jl(`gain`),bias:jl(`bias`)},normaliseBack:{into:J,x:J,g:J,gain:jl(`gain" +
  "`)},lossValue:{into:kl,y:J,t:J},lossBack:{into:J,y:J,t:J,g:kl},crossEntropy:{into:kl,y:J,t:Al},crossEntropyBac" +
  "k:{into:e=>(e.side===1?Al:J)(e),y:J,t:Al,g:kl}},Fl=new Map(Object.entries(Pl).map(([e,t])=>[e,Object.entries(t" +
  ")]));function Il(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:" +
  "u}=e,d=[Rl(`a`,a,n,r,t),Rl(`b`,o,r,i,t)];return c===fl&&d.push(Rl(`bias`,{at:l,row:u,column:0},n,1,t)),{target" +
  ":Rl(`c`,s,n,i,t),adds:c===dl,sources:d}}let{kernel:n,operands:r}=e,i=Fl.get(n);if(i===void 0)return;let a=([e," +
  "n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.lengt" +
  "h;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function Ll(e,t){if(t.length===0)return e;i" +
  "f(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i," +
  "bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a" +
  ":n,b:r,c:i,bias:a}}function Rl(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t" +
  ".at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function zl(e,t){let n=Gl(e.steps.map(n=>Hl(n,e.steps.length" +
  ">1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${ql(t)}`).join(`; `)}}function B" +
  "l(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t." +
  "push([n])}return t}function Vl({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++" +
  ")a.push([n[e],r[e]]);return Ll(e,a)}function Hl({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch" +
  ":e,value:t})=>t.own.isFixed?e.at:t.own.at),o=Wl(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kerne" +
  "l===`scale`?[`b`]:Ul.slice(0,a.length),from:a,kind:Jl(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{" +
  "operation:e,into:c,names:s,from:a,kind:Jl(e,[...s,c])}}var Ul=[`a`,`b`,`bias`];function Wl(e,t,{size:n,one:r})" +
  "{if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias" +
  ":0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i." +
  "from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g" +
  ":p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,c" +
  "olumn:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function Gl(e){return e.length<2?e:Bl(e).flatMap" +
  "(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Kl(e.from," +
  "t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:dl;retu" +
  "rn n.start===r?e:{...e,operation:{...n,start:r}}})})}function Kl(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n" +
  "])return e[n]-t[n];return 0}function ql(e){return e.kernel===`product`?e.start:e.operands.add??ul}function Jl(" +
  "e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.c" +
  "olumn} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e" +
  " of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function Yl(e,t,n){let r=[],i=Zl(e),a=n" +
  "ew Map;return Xl(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=zl(t,n),r=s.get(e.shape);r===void 0?s." +
  "set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=Ql(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isF" +
  "ixed&&e.at<0),c=$l(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c])," +
  "eu(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function Xl(e){let t=[];for(let n of e)(t" +
  "[n.level]??=[]).push(n);return t}function Zl(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(" +
  "let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i" +
  ")}return t}function Ql(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[" +
  "0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>Kl(e.addresses,t.addresses)).map(({draft:e})=>e" +
  ")}function $l(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=" +
  "i,i+=t.bytes;return{offset:r,bytes:n}}function eu(e,t){let n=e.map(e=>Bl(e.operations));for(let r=0;r<n[0].len" +
  "gth;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r" +
  "])t.push(Vl(e,o))})}var tu=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(" +
  "e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(" +
  "e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads" +
  "+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function nu(e,t,n){let r=[];for(let t of e){let" +
  " e=Il(t,n);if(e===void 0)return;r.push(e)}let i=ru(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0}" +
  ";return(n.value===void 0||t&&!n.isFixed)&&(n.value=new tu(e.bytes,n.isFixed)),n.value};return r.map(({target:t" +
  ",adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;" +
  "let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}funct" +
  "ion ru(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isF" +
  "ixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}o" +
  "f e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.leng" +
  "th;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s" +
  "={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}" +
  "function iu(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(au(a,t)){let " +
  "e=a.sources[0].value.own;if(!a.adds&&ou(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0" +
  ",s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&su(s,t,e,o)){n[t]=void 0,n[i]=lu(s,a);for(let{value:e}of " +
  "s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filte" +
  "r(e=>e!==void 0)}function au({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function ou(e,t," +
  "n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}funct" +
  "ion su({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:cu(e)&&t.every(e=" +
  ">e.value.own!==i&&e.value.own.lastWrite<n)}function cu(e){return e.kernel===`product`?e.start===ul:e.operands." +
  "add===0}function lu({operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operati" +
  "on:e.kernel===`product`?{...e,start:dl,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,t" +
  "argetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function uu(e){let t=[],n=new Map,r=e=>{l" +
  "et t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let" +
  " e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.so" +
  "urces)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&du(c,i,a,o)?(c.steps.push(i),c.l" +
  "evel=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[])" +
  ";for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function du(e,{adds:t,targetTo" +
  "uch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o" +
  "||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function fu(e,{size:t,fixed:n,ones:r,start:i}){let a=nu(e,n,t" +
  ");if(a===void 0)return;let o=new is(pu,i),[s]=r;return{operations:Yl(uu(iu(a,e=>r.has(e))),o,{size:t,one:s}),e" +
  "nd:o.size}}var pu=64,[mu,hu]=[200,2e4];function gu(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{op" +
  "eration:o,attributes:s}=t[i].spec;return rl(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}function _" +
  "u(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return vu(gu(e.steps,t,n),e.isKept,{siz" +
  "e:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).m" +
  "ap(({offset:e})=>a(e))),start:r})}function vu(e,t,n){let r=e.length>hu&&!t?e:pl(e),i=r.length>mu&&!t?fu(e,n):v" +
  "oid 0,a=i===void 0?[]:pl(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operatio" +
  "ns:r===e?pl(e):r,end:n.start}}var yu={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},bu=2**31-1,xu" +
  "=class{at=0;randomAt=F.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Ai.length),this.#t=new Float6" +
  "4Array(e,0,F.random/8),this.#n=new Uint32Array(e,F.random,(F.frameSize-F.random)/4)}get(e){return this.#e[Ai.i" +
  "ndexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Ai.indexOf(t)]=n}get firstStep(){return this.#t[F.f" +
  "irstStep/8]}get loss(){return this.#t[F.lossTaken/8]}clear(e,t=0){this.#t[F.firstStep/8]=e,this.#t[F.lossTaken" +
  "/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=yu){this.#t" +
  "[F.lossBelow/8]=e,this.#t[F.leastGain/8]=t,this.#t[F.bestLoss/8]=r,this.set({patience:Math.min(n,bu),waited:i}" +
  ")}get stopState(){return{best:this.#t[F.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this." +
  "#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Su=8,[Cu,wu]=[2048,128],Tu=8;fun" +
  "ction Eu({rows:e,depth:t,columns:n}){return e*t*n<=Cu&&t<=wu}function Du(e,{size:t,width:n}){let r=e.start===f" +
  "l?e:bl(e),[i,a]=[e,r].map(e=>Ou(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r" +
  "};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Eu(e))return{manner:" +
  "e.columns===1&&e.depth<Tu&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>ku(e,t));return o===" +
  "void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Ou({b:e,c:t,columns:n},r){return e.colu" +
  "mn===r&&t.column===r&&n>1}function ku({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=Su}var Au=Object." +
  "keys(Ti),ju=class{#e=[];emit(e,t,n=0){let r=Ti[e];this.#e.push(Au.indexOf(e)+(n<<8)+(Mu(e)<<16),...r.map(e=>t[" +
  "e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Mu(e){return 4*(Ti[e].length+1)}v" +
  "ar Nu=24576,Pu=64,Fu=128,Iu=16,Lu=8;function Ru(e,t){let{manner:n,product:r}=Du(t,e);zu[n](e,r)}var zu={rows(e" +
  ",t){let{rows:n,depth:r}=t;Wu(e,t)?qu(e,{...t,a:Gu(e,t.a,n,r)},Ku(e,n,r).bytes):qu(e,t)},turned:Vu,depth(e,t){X" +
  "u(e,t.rows>t.columns&&t.start!==fl?bl(t):t)},columns:Bu};function Bu(e,t){for(let n=0;n<t.columns;n++){let[r,i" +
  "]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));qu(e,{...t,columns:1,b:r,c:i})}}function Vu(e,t){let{words:n,s" +
  "ize:r}=e,i=Ku(e,t.depth,t.columns),a=Gu(e,t.b,t.depth,t.columns),o=Ju(e,{...t,b:a});if(t.start===ul&&t.depth%e" +
  ".width===0&&t.columns*r>=Fu&&t.depth>=Iu){let a=e.scratch(i.bytes+Hu(e,t))+i.bytes,s=o.length*Mu(`product`);n." +
  "emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`prod" +
  "uct`,e)}function Hu({size:e},{rows:t,depth:n}){return 96+4*t+16+(t*n+1)*2*e}function Uu(e){return e%512==0}fun" +
  "ction Wu({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Uu(r.column)&&t>=Lu&&n>=Iu}function Gu(e,{at:t,colum" +
  "n:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=Ku(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,i" +
  "ntoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function Ku({size:e},t,n){let r=(Math.ceil(" +
  "n*e/Pu)|1)*Pu;return{row:r,bytes:r*t+Pu}}function qu(e,t,n=0){let r=Ju(e,t);for(let t of r){let{bytes:i,depth:" +
  "a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`" +
  "copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function Ju({" +
  "size:e},t){let n=t.columns*e,r=t.depth*n<=Nu||t.rows<Lu,i=r?n:Math.max(Fu,Yu(n,Math.floor(Nu/t.depth),32)),a=M" +
  "ath.max(Iu,Math.floor(Nu/Math.min(i,n))),o=r?t.depth:Yu(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t" +
  ".depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t" +
  ".a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:dl,bias" +
  ":t.bias,biasStep:t.biasStep});return s}function Yu(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/" +
  "r/n)*n}function Xu({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,a" +
  "Row:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasSt" +
  "ep:n.biasStep})}function Zu(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function" +
  " Qu({operations:e,block:t},n){for(let t of e)ed(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinit" +
  "e`,{into:F.check,from:r,bytes:i}),n.words.finish()}function $u(e,t){for(let n of e)ed(n,t);return t.words.fini" +
  "sh()}function ed(e,t){e.kernel===`product`?Ru(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function td({pi" +
  "eces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new ju,{own:s,isScaled:c}=Zu(e),[l,u]=[0,0];f" +
  "or(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s" +
  ",state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,ki.indexOf(e)),l+=t.length,u+=nd*c}return o.emit(`desce" +
  "nd`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var nd=8,rd=globalThis,id=65536,ad=n" +
  "ew Map;function od(e){return ld(e)!==void 0}function sd(e){let{WebAssembly:t}=rd;if(t===void 0)throw Error(`no" +
  " WebAssembly`);return new t.Memory({initial:Math.ceil(e/id)})}function cd(e,t,n){let{WebAssembly:r}=rd,i=ld(e)" +
  ";if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1" +
  ",element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),ne" +
  "w a(new o(e),l)}}}function ld(e){return ad.has(e)||ad.set(e,ud(e)),ad.get(e)}function ud(e){let{WebAssembly:t}" +
  "=rd;if(t!==void 0)try{return new t.Module(dd(e))}catch{return}}function dd(e){let{Buffer:t}=rd;if(t!==void 0)r" +
  "eturn new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseIn" +
  "t(e.slice(2*t,2*t+2),16);return n}var fd=2048,pd=1024,md=64,hd=64;function gd(e,t,{size:n,width:r}){let{batche" +
  "s:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=F.frameSize,d=e=>{let t=Math.ceil(u/hd)*hd;retur" +
  "n u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+md),h=e=>m+e*n,g=d(4*i.rows),_=d(8*fd" +
  "*p),v=d(256),ee={at:d(pd),bytes:pd},y={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offset),gradient:h(c" +
  ".gradient),state:c.state.map(h),bytes:c.trained*n},x=_u(e,o.nodes,y,Math.ceil(u/hd)*hd);u=Math.max(u,x.end+md)" +
  ";let te=d(0),S=()=>({words:new ju,size:n,width:r,scratch(e){return u=Math.max(u,te+e+md),te}}),ne={rows:i.full" +
  "Size,areFull:i.rows%i.fullSize===0},re={operations:x.operations,pieces:f,block:b,batch:ne},ie=Qu(re,S()),C=td(" +
  "re),ae=$u(pl(gu(a?.steps??[],o.nodes,y,e.steps.length)),S()),w=d(ie.byteLength),oe=d(C.byteLength),se=d(ae.byt" +
  "eLength);return _d(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:ee,numbersOfStep:p,texts:[[w,ie],[o" +
  "e,C],[se,ae]],look:se,step:re,sheet:S,frame:{program:w,update:oe,loss:h(e.loss),gradient:b.gradient,trained:b." +
  "bytes,parameter:b.parameter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,ba" +
  "tchSize:i.fullSize,batches:i.perEpoch}}}function _d(e){if(e>4294967296)throw zc(e,`at most 4 GiB`)}var vd=`xor" +
  "oshiro128+`,yd=400,bd=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-" +
  "1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=gd(e,t,i);let a=Cd" +
  "(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(" +
  "o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,fd*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t." +
  "batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this." +
  "#x(e,t);this.#h=Sd(n,s,e),this.#i=new xu(o),this.#i.set(s.frame),this.#d=Bc(e,t);let l=new Int32Array(o),u=thi" +
  "s.#D();this.#a=cd(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new Vc(e,t,this.memory,this.#d" +
  ",()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!" +
  "this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r" +
  "=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set" +
  "({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}" +
  "let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.ge" +
  "t(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e)" +
  ",this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i." +
  "set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...mi" +
  ".names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>xd(e)>0)}#_({penalty:e}){let t=[...mi.n" +
  "ames.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,xd" +
  "(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,xd(`done`),!0)}#v(e,t){let{batches:n}=t" +
  "his.#e,r=Math.min(e,this.#h,t?e:fd),{random:i,batch:a}=n.position;return i===void 0||i.generator===vd?r:Math.m" +
  "in(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n," +
  "{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,cons" +
  "tants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){" +
  "new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0}" +
  ")=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.lear" +
  "ningRate=e(o),Or(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return this" +
  ".#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i" +
  "}=e,a=i?.generator===vd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random" +
  "=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e" +
  ",t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===vd)this.#m=t,e.position" +
  "={epoch:t,batch:n,random:{generator:vd,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};" +
  "else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=" +
  "e=>{let r=n.get(e)??new Fc(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[...t" +
  "his.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)" +
  "return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})})," +
  "i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),thi" +
  "s.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function xd(e){return Oi.indexOf(e)}function Sd({rewriting:" +
  "e},{step:{operations:t,batch:n}},r){let i=yd*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math.c" +
  "eil(e.after/i)}function Cd(e){try{return sd(e)}catch{throw zc(e,`that much free memory`)}}var wd={needs:`WebAs" +
  "sembly, allowed by the page`,isMet:()=>!0};function Td(e,t,{needs:n,isMet:r}=wd){let{binary:i,precision:a}=t;r" +
  "eturn{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&od(i),has:(e,{name:t},n)=>il(e,t,n),join:" +
  "(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return _u(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operat" +
  "ions.map(({kernel:e})=>e)},create:(e,n)=>new bd(e,n,t)}}var Ed=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0" +
  ";#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.ca" +
  "ll(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(e," +
  "t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{t" +
  "his.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{t" +
  "his.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{le" +
  "t e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f()" +
  ";let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels " +
  "have no function ${e}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r" +
  "++)n.push(t)});let r=this.#n[this.#r[t]],i=new Dd(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=t" +
  "his.#f();if(a===Od){i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:a," +
  "parts:e,reads:e=>o.has(e)}}if(a>=kd&&a<=Ad)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===Pd&&this.#" +
  "e[this.#t]===Fd)i.cut(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this.#d" +
  "(a))throw Error(`the function ${e} holds the instruction ${a}`)}}#d(e){if(e===Pd){let e=this.#p();return e===I" +
  "d?this.#t+=16:e<=Ld||e===Rd||e===zd?(this.#p(),this.#p()):e>=Bd&&e<=Vd&&this.#t++,!0}return e===jd?(this.#p()," +
  "!0):(e===Md?this.#t+=4:e===Nd&&(this.#t+=8),e>=Md)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){" +
  "let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this.#f" +
  "()))}#h(e){return Array.from({length:this.#p()},e)}},Dd=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constr" +
  "uctor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}vari" +
  "able(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1" +
  ";this.#n.set(n,r),this.parts.push(Hd),this.variable(this.#t+r,t)}},[Od,kd,Ad,jd,Md,Nd,Pd]=[11,32,34,65,67,68,2" +
  "53],[Fd,Id,Ld,Rd,zd]=[12,13,11,92,93],[Bd,Vd]=[21,34],Hd=Uint8Array.of(kd),Ud=class{#e=new Uint8Array(256);#t=" +
  "0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){thi" +
  "s.#n(Gd);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(Gd);le" +
  "t t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.le" +
  "ngth);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Wd)this.#e.set(e,thi" +
  "s.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append" +
  "(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let" +
  " n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Wd=16,Gd=5,[Kd,qd,Jd,Yd,Xd]=[1,2,3," +
  "9,10],Zd=[0,97,115,109,1,0,0,0];function Qd(e){let t=new Ud;return t.byte(...Zd),ef(t,Kd,e=>e.byte(1,96,0,0))," +
  "ef(t,qd,e=>{e.unsigned(2),tf(e,`memory`,[2,0,1]),tf(e,`table`,[1,$d,0,1])}),ef(t,Jd,t=>{t.unsigned(e.length);f" +
  "or(let n=0;n<e.length;n++)t.unsigned(0)}),ef(t,Yd,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e" +
  ".length;n++)t.unsigned(n)}),ef(t,Xd,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}v" +
  "ar $d=112;function ef(e,t,n){let r=new Ud;n(r),e.byte(t),e.block(r)}function tf(e,t,n){e.name(`env`),e.name(t)" +
  ",e.byte(...n)}var nf=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}pl" +
  "aceOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(thi" +
  "s.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e" +
  ".length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},rf=16,af=12,of=class{#e=[" +
  "];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,rf),this.#e.length>=af&&this.#n(0),this.#e.push({at:e,lo" +
  "cal:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+rf)return n}forget(e,t){for(let n=this.#e.length-" +
  "1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+rf&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);t" +
  "his.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},sf=class{arithmetic;#e;#t=new Ud;#n=[];#" +
  "r=new Map;#i=[];#a=new of(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return" +
  " this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e" +
  ",index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t" +
  "){t(this);let n=this.local(e);return this.#h(uf,n),n}set(e,t){t(this),this.#h(uf,e)}get(e){this.#h(lf,e)}store" +
  "({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===void 0?e===G.v128?this.#l(r.at):this.#a.forget(r.at,n" +
  "):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#h(df,t),this.#a.keep(e,t)}storeSome(" +
  "e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)t" +
  "his.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find" +
  "(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r," +
  "one:i,size:a,splat:o}=this.arithmetic,s=mf(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i" +
  ".load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!" +
  "0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=vo" +
  "id 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repe" +
  "at(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll()," +
  "this.block(()=>{let n=t.map(()=>this.let(G.i32,hf(0)));this.#t.byte(...ff),this.block(()=>{r(...n.map(e=>({at:" +
  "0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(W.integer.add,mf(e),hf(t[n]))})});let[i]=n;this.operat" +
  "e(W.integer.less,mf(i),hf(e*t[0])),this.#t.byte(...pf)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o===void" +
  " 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?th" +
  "is.let(n,t[r]):cf);for(let e of i)o.push(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e==`num" +
  "ber`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#" +
  "f({constants:e}){return e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmeti" +
  "c,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67," +
  "...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e" +
  ");t===void 0?this.operate([253,U.constant,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.length" +
  "))}zero(){this.operate([253,U.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.f" +
  "rom({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,U.constant,...t])}shuffle(e,t,n){t(this),n(this),thi" +
  "s.#t.byte(253,U.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this),this" +
  ".#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){" +
  "let e=new Ud,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);fo" +
  "r(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?th" +
  "is.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#" +
  "h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},cf={type:G.v128,index:NaN},[lf,uf,df]=[32,33,34],ff=[3,64" +
  "],pf=[13,0,11],mf=e=>t=>{t.get(e)},hf=e=>t=>t.integer(e),gf=12e3,_f=16e4,vf=class{#e;#t;#n=[];#r;#i=0;construc" +
  "tor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>_f}" +
  "add(e,t){let n=this.#r;(n===void 0||n.length>gf)&&(this.end(),n=new sf(this.#e,this.#t),e.emit(`passage`,{numb" +
  "er:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0" +
  "}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)},yf=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size" +
  ")},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},bf=(e,t,n,r)=>i=>{e.multiply" +
  "Add===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function xf({at:e,by:t},n){return{at:" +
  "e+n,...t===void 0?{}:{by:t}}}function $(e,t){return xf(t,e)}function Sf(e,t,n){if(t.by===void 0)return xf(n,t." +
  "at);if(n.by===void 0)return xf(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e.operate(W.integer.add,Y(r),Y(i" +
  "))});return{at:t.at+n.at,by:a}}var Cf=e=>t=>{t.load(W.integer.load,{at:4*Ai.indexOf(e)},4)},wf={at:F.check};fu" +
  "nction Tf({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Cf(`batchRows`))}}fu" +
  "nction Ef(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Ar" +
  "ray.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows" +
  "?255:0,r*a,(r+1)*a)),t=>{t.operate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array" +
  ".from(c);return e=>{e.operate(W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.opera" +
  "te(o,Tf(t))})})}}function Df(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.le" +
  "ngth===n&&Of(i,e.arithmetic.size)?(Af(e,i),r+=n):(jf(e,t[r]),r++)}}function Of(e,t){let[{at:n,start:r},i]=e,a=" +
  "kf(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&kf(e.at,n,i*t)&&kf(e.start,r,i*a))}function kf(e,t," +
  "n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Af(e,t){let{many:n}=e.arithmetic,[{" +
  "at:r,start:i},a]=t,o=Pf(e,t.map(({sum:e})=>e)),s=kf(a.start,i,0);e.store(n,r,Mf(n,i,s,o))}function jf(e,{sum:t" +
  ",rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Nf(e,t));e.store(a,r,Mf(a,i,!1,o)" +
  ")}function Mf(e,t,n,r){return t===void 0?r:Z(e,n?yf(e,t):X(e,t),r)}function Nf({arithmetic:{one:e,width:t}},n)" +
  "{let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Pf({a" +
  "rithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e,Ff(t,[0,2],i,a),Ff(t,[1,3],i,a" +
  "));let c=(n,r)=>Z(e,Ff(t,[0,4,2,6],n,r),Ff(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.t" +
  "ype,c(o,s)),u=Ff(t,[0,1,4,5],Y(r),Y(l)),d=Ff(t,[2,3,6,7],Y(r),Y(l));n.operate(e.add,u,d)}}function Ff(e,t,n,r)" +
  "{let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[If,Lf]=[4,4];functio" +
  "n Rf(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e" +
  ".let(r.type,Y(a));Hf(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),Y(a)))}),e" +
  ".store(i,wf,Nf(e,a))})}function zf(e,t,n,r){let i=Vf(e,t),{own:a,isScaled:o}=Zu(t);Hf(e,n.bytes,t=>{for(let s " +
  "of t)e.sharing(()=>{Bf(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function Bf(e,{pieces:" +
  "t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,X(s,$(r.gradient,i)" +
  ")),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t" +
  "],i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${Uf(t)}${i}`;if(!a.has(o))return;let " +
  "s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>Y(e??c)))})};p.forEach((t,n)=>" +
  "{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0," +
  "f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,Y(l),f)})}function Vf(e,t" +
  "){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,Cf(`numbersNow`)),o=0;return t.map(({count:t})=" +
  ">Array.from({length:t},()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e." +
  "operate(i,t)});return o+=8,s}))}function Hf(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Lf),o=(e" +
  ",t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Lf*r],If,e=>{n(o(e,Lf))});let s=i-a*Lf;s>0&&n(o({at:a*" +
  "Lf*r},s))}function Uf(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Wf=4,Gf=1;function Kf(e,{into:t," +
  "bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,X(a,$(t,e)),n):n},c=Math" +
  ".floor(n/a.bytes),l=Math.floor(c/Wf),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>xf(n,t*a.byte" +
  "s)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})})};e.repeat(l,[Wf*a.bytes],Gf" +
  ",e=>{u(e,Wf)});let d=l*Wf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}v" +
  "ar qf={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Ei[i];if(a.has(o))return" +
  " i=>{Kf(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),yf(e,{at:r}))})}},activateBack({operan" +
  "ds:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Ei[s]}Slope`;if(c.has(l))re" +
  "turn s=>{Kf(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(r,t)),X(e,$(n,t))];i.copy(c.ge" +
  "t(l),s,a,yf(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{Kf(a,{into:e,bytes:" +
  "r,add:t},(e,t)=>Q(e,yf(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{Kf(r,{into:e," +
  "bytes:t,add:0},e=>yf(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{Kf(a,{into:e,bytes:" +
  "i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},Jf=64,Yf=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i" +
  "}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>Jf||!o.areFull))return u=>{let{load:d,multip" +
  "ly:f}=W.integer,p=u.let(G.i32,e=>{e.operate(f,Cf(`batchStart`),hf(4))}),m=e=>u.let(G.i32,t=>{t.operate(f,()=>{" +
  "t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},hf(n))});if(r===1)Zf(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block" +
  "(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Xf(i,t+o*" +
  "s))})}};function Xf(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.ar" +
  "ithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function Zf(e,t,n,r,i){let{many:a,one:o,size:s,width:" +
  "c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l" +
  "*s},X(o,{at:n+l*s,by:t}))}var Qf=64,$f=(e,t)=>{let{operands:n}=e,r=tp(e);if(np(e,t)&&t.library.has(r))return i" +
  "=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);rp(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),X(a" +
  ",$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Nf(i,s),ip" +
  "(e,t))})}},ep=(e,t)=>{let{operands:n}=e,r=`${tp(e)}Slope`;if(!np(e,t)||!t.library.has(r))return;let[i,a]=n.sid" +
  "e===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>" +
  "{r.operate(c.divide,X(c,{at:n.g}),ip(e,t))})});rp(o,e,t,(e,c)=>{let l=c(Q(s,Y(u),o=>{o.copy(t.library.get(r),X" +
  "(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d),l):l)})}};function tp({variant" +
  ":e}){return Di[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function np({operands:{units:e,row:t}},{arithmeti" +
  "c:n}){return e*Math.ceil(t/n.many.bytes)<=Qf&&t%n.many.bytes===0}function rp(e,{operands:{units:t,row:n,isRow:" +
  "r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{" +
  "a({at:l*n+c},t=>r===1?t:Ef(e,i,c/o.bytes*s,t),l===0&&c===0)})}function ip({operands:{divisor:e,byRows:t}},{bat" +
  "ch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,Tf(n)):a(r)}}var[ap" +
  ",op,sp]=[2,4,8],[cp,lp]=[6,2];function up(e,t){let n=t.columns===1?sp:ap,r=Math.floor(t.rows/n),i=[n*t.a.row,n" +
  "*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?lp:r,(r,i,a)=>{dp(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at" +
  ":a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&dp(e,t,{...o,high:t.rows-a})}function dp(e,t,n)" +
  "{for(let r=0;r<t.columns;r+=op)e.block(()=>{fp(e,t,n,r)})}function fp(e,t,{a:n,c:r,bias:i,high:a},o){let{many:" +
  "s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(op,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t." +
  "a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%" +
  "d})),g=h.map(()=>e.local(s.type)),_=f>cp||f===0;if(_)for(let t of g)e.set(t,pp);e.repeat(f,[s.bytes],cp,t=>{le" +
  "t n=Array.from({length:a},(n,r)=>e.let(s.type,X(s,Sf(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.l" +
  "et(s.type,X(s,Sf(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[Y(n),Y(i)];e.set(o,c?Q(s,..." +
  "l):bf(s,...l,Y(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,X(c," +
  "p(e,i)),X(c,m(n,i)))});Df(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===dl?" +
  "s:t.start===fl?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.l" +
  "ength===0?{}:{rest:l}}}))}var pp=e=>{e.nothing()},mp=5,[hp,gp]=[12,4],_p=2;function vp(e,t){let{many:n,one:r,s" +
  "ize:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>mp?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repea" +
  "t(c,[l],_p,r=>{yp(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&yp(e,t,{place:{at:c*l},broad:u,kind:n});for" +
  "(let n=o*a;n<t.columns;n++)yp(e,t,{place:{at:n*i},broad:1,kind:r})}function yp(e,t,n){let r=Math.min(gp,Math.f" +
  "loor(hp/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?_p:i,(i," +
  "a,o)=>{bp(e,t,{...n,a:i,c:Sf(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{bp(e,t,{...n,a:" +
  "{at:s*t.a.row},c:xf(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function bp(e,t,{a:n,c:r,bias:" +
  "i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(" +
  "t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===dl)for(let{sum:t,at:n}of l)e.set(t,X(c,n))" +
  ";if(t.start===fl)for(let{sum:n,i:r}of l)e.set(n,yf(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.bl" +
  "ock(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.ty" +
  "pe);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,yf(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[Y(a),Y(i[" +
  "u%s])],p=r===0&&t.start===ul;e.set(l,p?Q(c,d,f):bf(c,d,f,Y(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,Y(t))}" +
  "var xp=16;function Sp(e,t){if(!Eu(e))return;let{manner:n,product:r}=Du(e,t);if(n===`depth`)return e=>{up(e,r)}" +
  ";if(!(r.depth>xp||n===`columns`&&r.columns>1))return e=>{vp(e,r)}}var Cp=4,wp=8,Tp=64,Ep=({operands:{into:e,un" +
  "its:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Tp||a===c&&n!==1)retu" +
  "rn;let l=n*c;return a===c&&n===1?n=>{Kf(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(i,t)))}:n=>{for(let o=0;o<t;o+" +
  "=Cp)n.block(()=>{let c=Math.min(Cp,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,X(s,{at:i+(o+t)*a})));n.re" +
  "peat(a/s.bytes-1,[s.bytes],wp,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,Y(t),c))})})" +
  ",Df(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Dp={...qf,gather:Yf,l" +
  "ossBack:ep,lossValue:$f,total:Ep};function Op(e,t){return e.kernel===`product`?Sp(e,t.arithmetic):Dp[e.kernel]" +
  "?.(e,t)}function kp(e,t=2**24){return{after:t,write(t,n,r,i){let a=new nf(r.at,r.bytes),o=new vf(e,a),s={arith" +
  "metic:e,library:Np(i),batch:t.batch},c=Ap(t,n,o,s),l=jp(t,o,s),{bodies:u}=o;return{program:c,update:l,constant" +
  "s:a.words,module:Qd(u),count:u.length}}}}function Ap({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of" +
  " e){let e=r.areFull?void 0:Op(t,i);e===void 0?(r.end(),ed(t,n)):r.add(a,e)}return r.add(a,e=>{Rf(e,t)}),r.end(" +
  "),a.finish()}function jp({pieces:e,block:t},n,{library:r}){let i=new ju;return n.add(i,n=>{zf(n,e,t,r)}),n.end" +
  "(),i.finish()}var Mp=new Map;function Np(e){let t=Mp.get(e)??new Ed(dd(e));return Mp.set(e,t),t}var Pp=Td(`was" +
  "m-float32`,{binary:Ci,precision:Qc,rewriting:kp(Qc)}),Fp=D(`engine`,[Td(`wasm-float64`,{binary:wi,precision:Zc" +
  ",rewriting:kp(Zc)}),Pp,Kc]);[...Fp.names];function Ip(e,t,n){if(n===`plain`)return new Yo(t);let r=[...Fp];if(" +
  "n===`auto`)return dc(e,t,r);let i=r.indexOf(Fp.get(n));return dc(e,t,r.slice(i),n)}var Lp=class{#e;#t=[];#n=[]" +
  ";#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#" +
  "n.length*Math.max(1/Rp,this.#e*8/zp)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#" +
  "r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this" +
  ".#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#" +
  "e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Rp=256,zp=2**26;function Bp(e,t){return e." +
  "shape.join()===t.shape.join()&&e.data.every((e,n)=>Object.is(e,t.data[n]))}function Vp(e,t){return Object.from" +
  "Entries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=Kt(n)?n.data:n;return[t,i instanceof Float64Array?{" +
  "shape:Ka(n,r),data:i}:Ja(n,t,r.units)]}))}var Hp=class{lossBelow;patience;leastGain;best=1/0;waited=0;construc" +
  "tor(e){M(e,Up,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.pat" +
  "ience=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:thi" +
  "s.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.pati" +
  "ence?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){t" +
  "his.best=e,this.waited=t}},Up={lossBelow:ja,noBetterFor:Ra(Na),leastGain:Aa};function Wp(e){if(!Array.isArray(" +
  "e))return[e];let[t,n]=e;return[t,n]}var Gp=class{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r={}" +
  ";#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimi" +
  "zer:c=`sgd`,schedule:l=`constant`}=t;M(i,qp(Vt,Ma),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penal" +
  "ty=r,this.clip=Object.entries(Bn(i,`clip`)),this.stopping=a===void 0?void 0:new Hp(a),this.updater=di(...Wp(c)" +
  "),this.#t=Si(...Wp(l)),this.batches=o===void 0?void 0:new Xo(Vp(e,o),t),this.slots=e.parameters.map(e=>{let t=" +
  "e.value.data.length,n=this.updater.init(t);return h(n,`state`,Ia,`optimizer`),{parameter:e,state:n,gradient:ne" +
  "w Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e){M(e,{" +
  "...qp(mi,Aa),biases:Oa},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learningRate(e){i" +
  "f(!Number.isFinite(e)||e<0)throw new t({what:`learning rate`,found:e,expected:`a finite number, 0 or more`});t" +
  "his.#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return thi" +
  "s.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;this.check" +
  "Idle(),e.backward(),Ni(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:t" +
  "his.loss,learningRate:this.rateAt(this.#i)},n=this.gatherGradients();return this.moves++,e.update(()=>{for(let" +
  "{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches?.advanc" +
  "e(),this.#o()}),t}checkIdle(){if(this.#e.busy)throw new t({what:`a step inside a wave`,expected:`steps taken w" +
  "hen the wave is over`})}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e){let t=this.#t(e);return " +
  "h(t,`factor`,ka,`schedule`),this.#n*t}arrive(e,t,n,r){this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{f" +
  "or(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()}," +
  "r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!" +
  "0,draw:this.#i})})}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=th" +
  "is.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=Gt(n);return this.read(e,r.data),[t,r,Jp(e.state)]});return{s" +
  "tep:this.#i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromE" +
  "ntries(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e,t){Yp(e)" +
  ";for(let t of this.slots)Zp(t,e);this.batches!==void 0&&(this.batches.position=e.position),this.moves++,this.#" +
  "i=e.step,this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for" +
  "(let{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t." +
  "id]))n[r].set(i)}this.prime(),t?.()})}get isAhead(){return this.#e.isBehind&&this.#a!==void 0}get isFedByHand(" +
  "){let{batches:e}=this;return e?.varies!==!0||this.isAhead?!1:Object.entries(e.take()).some(([e,t])=>{let{given" +
  ":n}=this.#e.input(e);return n===void 0||!Bp(t,n)})}read(e,t){let{parameter:n}=e;t.set((n.given??n.value).data)" +
  ",this.isAhead&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this.batches.take()),this.#e." +
  "setMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}gatherGradi" +
  "ents(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{parameter:t,gradient:r}=n;if(r" +
  ".set(t.gradient.data),this.pays(t))for(let i of mi){let a=this.penalty[i.name]??0;a!==0&&(i.accumulate(t.value" +
  ".data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this.clip){let i=Vt.get(t);i." +
  "clip(n,r),e?.(i.formula,r)}return t}#c(){let e=0;for(let t of mi){let n=this.penalty[t.name]??0;if(n!==0)for(l" +
  "et{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:e,frozen:t}){retu" +
  "rn!t&&(this.penalty.biases===!0||!e.every(Kp))}};function Kp({consumer:e,index:t}){return e.family===`weighted" +
  "-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}function qp({names:e},t){return Object.fromEntries(e.map(e=" +
  ">[e,t]))}function Jp(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function Yp(e" +
  ",t=`from`){let{step:n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(Pa.allows)||!" +
  "i||!a)throw Xp(e,t)}function Xp(e,n){return new t({what:`not a checkpoint`,where:n,found:e,expected:`what chec" +
  "kpoint() gives or readCheckpoint reads`})}function Zp({parameter:{id:e,value:n},state:r},{parameters:i,optimiz" +
  "er:a}){let o=Object.hasOwn(a,e)?a[e]:{},[s,c]=[o,r].map(Object.keys);if(s.join()!==c.join())throw new t({what:" +
  "`checkpoint of another optimiser`,where:e,found:s,expected:c.join(`, `)||`no state`});let l=n.data.length,u=(O" +
  "bject.hasOwn(i,e)?i[e]:void 0)?.data;for(let n of[u,...Object.values(o)]){if(n!==void 0&&!ArrayBuffer.isView(n" +
  "))throw Xp(n,e);if(n?.length!==l)throw new t({what:`checkpoint of another graph`,where:e,found:n?.length,expec" +
  "ted:`${l} numbers`})}}function Qp(e){return e.filter(({parameter:e})=>!e.frozen)}function $p(e){return e.reduc" +
  "e((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function em(e,t,n){let r=0;for(let i of e)" +
  "{let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var " +
  "tm=class extends Gp{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=Qp(this.slots)}get count(){return $p(thi" +
  "s.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){em(this.#e,e,(e,t)=>{this.read(e,t)})" +
  "}glimpse(){return this.#t===`later`?void 0:this.#t()}},nm=class{#e;#t=new Map;#n=new Map;#r=new L;constructor(" +
  "e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new L;let r=(e,t)=>n=>{this.#r.add(e(n).subsc" +
  "ribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,thi" +
  "s.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:rm(this.#t),gradients:" +
  "rm(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function rm(e){let t=[...e].sort(([e],[" +
  "t])=>e-t);return new Ri(t.map(([e])=>e),t.map(([,e])=>e))}var im=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1" +
  ";#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:" +
  "s,from:c,instead:l={}}=e;this.#e=e,this.#t=n,this.#n=new Fo(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n." +
  "node(e).clamp(n,t)}),this.#r=new tm(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r" +
  ".restore(c),this.#n.feed(l),this.#a=new Lp(this.#r.count),this.#i=Ip(this.#n,this.#r,a.engine??`plain`),this.#" +
  "o=new nm(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.en" +
  "d}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#" +
  "f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){l" +
  "et n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r.s" +
  "tep+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Fi(e),this.#b()}}report(){let{turn:e}" +
  "=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress`" +
  ",turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Fi(i)},...a===void 0?{}:{sight:a},...this." +
  "isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.end" +
  ",this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i" +
  ".stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p." +
  "learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:r" +
  "}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?" +
  "{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Ho(this.#n,{values:this.#t}).loss},engine:this.#i.engine" +
  ",worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.look" +
  "(this.#r.glimpse());this.#d={...Li(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stoppin" +
  "g:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},am=4,om=16,sm=1/4,cm=" +
  "class{#e;#t;#n;#r={};#i=new Ii(am);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch" +
  "(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;c" +
  "ase`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slic" +
  "e(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=lm.now(),{step:n}=e;e.take(Math.min(this.#" +
  "i.steps,this.#a-n),sm);let r=lm.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=om||e.load>=sm||e.step>=thi" +
  "s.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=" +
  "e.until,this.#s=0,this.#c=-1/0,this.#i=new Ii(am),this.#r={...this.#r,...e.tables};try{this.#n=new im(e,this.#" +
  "r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:Fi(t)};this.#e({ki" +
  "nd:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){" +
  "this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=lm.now();let t=e.report();this.#s+=t.load,this.#e(t," +
  "[t.numbers.buffer,...t.sight===void 0?[]:zi(t.sight)])}},{performance:lm}=globalThis,um=globalThis,dm=new cm((" +
  "e,t)=>{um.postMessage(e,t)},fm(()=>{dm.slice()}));um.onmessage=({data:e})=>{dm.take(e)},um.postMessage({kind:`" +
  "ready`});function fm(e){let{setImmediate:t}=um;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new um.Mess" +
  "ageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
