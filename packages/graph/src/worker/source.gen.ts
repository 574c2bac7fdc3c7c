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
  "ed:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function Ni(e,t){if(!(Number.isFinit" +
  "e(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number.isFinite)))){for(let n of e.nodes){let e=n.h" +
  "asValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new Mi(n.id,t,`value`,e)}for(let " +
  "n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)throw new Mi(n.id" +
  ",t,`gradient`,e)}}}function Pi(e){if(!(e instanceof t)){let t=e instanceof Error?e.message:String(e);return{ty" +
  "pe:`error`,message:t,what:t}}let{message:n,what:r,where:i,found:a,expected:o,nearest:s}=e,c={message:n,what:r," +
  "where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return e instanceof Mi?{...c,type:`non-finite`,node:e" +
  ".node,step:e.step}:e instanceof ji?{...c,type:`uncompilable`,node:e.node}:{...c,type:`fault`}}var Fi=class{#e;" +
  "#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Math.max(1,Math." +
  "floor(Math.min(2*this.#t,n)))}};function Ii({values:e,gradients:t},n){let r=[...e.tensors,...t.tensors],i=[..." +
  "e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{data:e}of r)a" +
  ".set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array.from(e.positions),grad" +
  "ients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Li=class{positions;tensors;#e;const" +
  "ructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e.has(e)}};function Ri({val" +
  "ues:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function I(e){return typeof e==`function`}fun" +
  "ction zi(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Object.create(Error.prototype" +
  "),t.prototype.constructor=t,t}var Bi=zi(e=>function(t){e(this),this.message=t?`${t.length} errors occurred dur" +
  "ing unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.name=`UnsubscriptionError`" +
  ",this.errors=t});function Vi(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var L=class e{constructor(e){t" +
  "his.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=null}unsubscribe(){let e;if(!this.c" +
  "losed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isArray(t))for(let e of t)e.r" +
  "emove(this);else t.remove(this)}let{initialTeardown:n}=this;if(I(n))try{n()}catch(t){e=t instanceof Bi?t.error" +
  "s:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{Wi(t)}catch(t){e??=[],t instanceo" +
  "f Bi?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Bi(e)}}add(t){if(t&&t!==this){if(this.closed)Wi(t);else{if" +
  "(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(this._finalizers=this._finalizers?" +
  "?[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t.includes(e)}_addParent(e" +
  "){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_removeParent(e){let{_parent" +
  "age:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Vi(t,e)}remove(t){let{_finalizers:n}=this;n&&Vi(n,t)," +
  "t instanceof e&&t._removeParent(this)}};L.EMPTY=(()=>{let e=new L;return e.closed=!0,e})();var Hi=L.EMPTY;func" +
  "tion Ui(e){return e instanceof L||e&&`closed`in e&&I(e.remove)&&I(e.add)&&I(e.unsubscribe)}function Wi(e){I(e)" +
  "?e():e.unsubscribe()}var R={onUnhandledError:null,onStoppedNotification:null,Promise:void 0,useDeprecatedSynch" +
  "ronousErrorHandling:!1,useDeprecatedNextContext:!1},Gi={setTimeout(e,t,...n){let{delegate:r}=Gi;return r?.setT" +
  "imeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=Gi;return(t?.clearTimeout|" +
  "|clearTimeout)(e)},delegate:void 0};function Ki(e){Gi.setTimeout(()=>{let{onUnhandledError:t}=R;if(t)t(e);else" +
  " throw e})}function qi(){}var Ji=Zi(`C`,void 0,void 0);function Yi(e){return Zi(`E`,void 0,e)}function Xi(e){r" +
  "eturn Zi(`N`,e,void 0)}function Zi(e,t,n){return{kind:e,value:t,error:n}}var z=null;function Qi(e){if(R.useDep" +
  "recatedSynchronousErrorHandling){let t=!z;if(t&&(z={errorThrown:!1,error:null}),e(),t){let{errorThrown:e,error" +
  ":t}=z;if(z=null,e)throw t}}else e()}function $i(e){R.useDeprecatedSynchronousErrorHandling&&z&&(z.errorThrown=" +
  "!0,z.error=e)}var ea=class extends L{constructor(e){super(),this.isStopped=!1,e?(this.destination=e,Ui(e)&&e.a" +
  "dd(this)):this.destination=ca}static create(e,t,n){return new ia(e,t,n)}next(e){this.isStopped?sa(Xi(e),this):" +
  "this._next(e)}error(e){this.isStopped?sa(Yi(e),this):(this.isStopped=!0,this._error(e))}complete(){this.isStop" +
  "ped?sa(Ji,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this.isStopped=!0,super.unsub" +
  "scribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e){try{this.destination.error(e)}fina" +
  "lly{this.unsubscribe()}}_complete(){try{this.destination.complete()}finally{this.unsubscribe()}}},ta=Function." +
  "prototype.bind;function na(e,t){return ta.call(e,t)}var ra=class{constructor(e){this.partialObserver=e}next(e)" +
  "{let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){aa(e)}}error(e){let{partialObserver:t}=this;if(t" +
  ".error)try{t.error(e)}catch(e){aa(e)}else aa(e)}complete(){let{partialObserver:e}=this;if(e.complete)try{e.com" +
  "plete()}catch(e){aa(e)}}},ia=class extends ea{constructor(e,t,n){super();let r;if(I(e)||!e)r={next:e??void 0,e" +
  "rror:t??void 0,complete:n??void 0};else{let t;this&&R.useDeprecatedNextContext?(t=Object.create(e),t.unsubscri" +
  "be=()=>this.unsubscribe(),r={next:e.next&&na(e.next,t),error:e.error&&na(e.error,t),complete:e.complete&&na(e." +
  "complete,t)}):r=e}this.destination=new ra(r)}};function aa(e){R.useDeprecatedSynchronousErrorHandling?$i(e):Ki" +
  "(e)}function oa(e){throw e}function sa(e,t){let{onStoppedNotification:n}=R;n&&Gi.setTimeout(()=>n(e,t))}var ca" +
  "={closed:!0,next:qi,error:oa,complete:qi},la=typeof Symbol==`function`&&Symbol.observable||`@@observable`;func" +
  "tion ua(e){return e}function da(e){return e.length===0?ua:e.length===1?e[0]:function(t){return e.reduce((e,t)=" +
  ">t(e),t)}}var B=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;return n.source=this,n.opera" +
  "tor=t,n}subscribe(e,t,n){let r=ma(e)?e:new ia(e,t,n);return Qi(()=>{let{operator:e,source:t}=this;r.add(e?e.ca" +
  "ll(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t" +
  "){e.error(t)}}forEach(e,t){return t=fa(t),new t((t,n)=>{let r=new ia({next:t=>{try{e(t)}catch(e){n(e),r.unsubs" +
  "cribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source?.subscribe(e)}[la](){retur" +
  "n this}pipe(...e){return da(e)(this)}toPromise(e){return e=fa(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>" +
  "t(e),()=>e(n))})}};B.create=e=>new B(e);function fa(e){return e??R.Promise??Promise}function pa(e){return e&&I" +
  "(e.next)&&I(e.error)&&I(e.complete)}function ma(e){return e&&e instanceof ea||pa(e)&&Ui(e)}function ha(e){retu" +
  "rn I(e?.lift)}function ga(e){return t=>{if(ha(t))return t.lift(function(t){try{return e(t,this)}catch(e){this." +
  "error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}function _a(e,t,n,r,i){return new va(e," +
  "t,n,r,i)}var va=class extends ea{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a," +
  "this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t" +
  "){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){try{n()}catch(t){e.error(t)" +
  "}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsub" +
  "scribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(this)}}},ya=zi(e=>functi" +
  "on(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`}),ba=class extends B{const" +
  "ructor(){super(),this.closed=!1,this.currentObservers=null,this.observers=[],this.isStopped=!1,this.hasError=!" +
  "1,this.thrownError=null}lift(e){let t=new xa(this,this);return t.operator=e,t}_throwIfClosed(){if(this.closed)" +
  "throw new ya}next(e){Qi(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentObservers||=Array.from(this" +
  ".observers);for(let t of this.currentObservers)t.next(e)}})}error(e){Qi(()=>{if(this._throwIfClosed(),!this.is" +
  "Stopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for(;t.length;)t.shift().err" +
  "or(e)}})}complete(){Qi(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;" +
  "for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,this.observers=this.current" +
  "Observers=null}get observed(){return this.observers?.length>0}_trySubscribe(e){return this._throwIfClosed(),su" +
  "per._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedStatuses(e),this._innerSub" +
  "scribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n?Hi:(this.currentObserver" +
  "s=null,r.push(e),new L(()=>{this.currentObservers=null,Vi(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,th" +
  "rownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new B;return e.source=this,e}}" +
  ";ba.create=(e,t)=>new xa(e,t);var xa=class extends ba{constructor(e,t){super(),this.destination=e,this.source=" +
  "t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?." +
  "error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null||t.call(e)}_subscribe(e)" +
  "{return this.source?.subscribe(e)??Hi}};function Sa(e){return!!e&&(e instanceof B||I(e.lift)&&I(e.subscribe))}" +
  "function Ca(e,t){return ga((n,r)=>{let i=0;n.subscribe(_a(r,n=>{r.next(e.call(t,n,i++))}))})}var wa=Symbol.for" +
  "(`bp-graph/kind`);function Ta(t){return e(()=>Reflect.get(Object(t),wa))}function Ea(e,t){return new B(n=>{let" +
  " r=new Map,i=[],a=new L,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new L;for(let e of i)a.add(e.v" +
  "alue$.subscribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(" +
  "),n.add(e.subscribe({next:e=>{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+" +
  "=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete()}}))})}var Da={expected:`true or false`,allows:e=>typeof e" +
  "==`boolean`},Oa={expected:`a finite number`,allows:Number.isFinite},ka={expected:`a finite number, 0 or more`," +
  "allows:e=>Number.isFinite(e)&&e>=0},Aa={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},ja" +
  "={expected:`a number, 0 or more`,allows:e=>typeof e==`number`&&e>=0},Ma={expected:`a whole number, 1 or more`," +
  "allows:e=>Number.isSafeInteger(e)&&e>0},Na={expected:`a whole number, 0 or more`,allows:e=>Number.isSafeIntege" +
  "r(e)&&e>=0},Pa={expected:`a list`,allows:Array.isArray},Fa={expected:`an object of names and values`,allows:o}" +
  ",Ia={expected:``,allows:()=>!0};function La({expected:e,allows:t}){return{expected:`${e}, or Infinity`,allows:" +
  "e=>e===1/0||t(e)}}function Ra(e,t){return{expected:t,allows:t=>typeof t?.[e]==`function`}}function za(e,n){if(" +
  "typeof e!=`function`)throw new t({what:`not a function`,where:n,found:e,expected:`a function`})}var Ba=class{h" +
  "eld=Va;#e;#t=Va;#n=Va;#r;constructor(e){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=new Map(th" +
  "is.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of this.#i(e))" +
  "t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this.#n}disca" +
  "rd(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(" +
  "e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r={shape:e.shape,data:new Float64Array(e" +
  ".data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];retur" +
  "n this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Va=new Map,Ha=class{stream$;#e=[" +
  "];#t=0;#n=!1;constructor(e){this.stream$=new B(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=this.#e." +
  "filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...this.#e," +
  "t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=this.#e" +
  ";for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},Ua=class ex" +
  "tends B{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length}em" +
  "it(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e" +
  ".splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},Wa=class{id;op;attributes;position;r" +
  "ank;shape;units;inputs;edges=[];operation;changed=new Ua;objectiveWeight=0;flows=!1;propagation;clamps;current" +
  ";#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.op" +
  ".name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,this.s" +
  "hape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:Ut(e.shape),this.inputs=t,this.propagation=n}get hasValu" +
  "e(){return this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propaga" +
  "tion.catchUp(),this.current!==void 0)return this.current;throw new t({what:`no value yet`,where:this.id,expect" +
  "ed:this.missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;thro" +
  "w new t({what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return " +
  "this.valueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return thi" +
  "s.#n??=new Ha({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.posi" +
  "tion)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){re" +
  "turn this.#r??=new Ha({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.pr" +
  "opagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e" +
  "){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e])" +
  ";return{value$:this.value$.pipe(Ca(t)),gradient$:this.gradient$.pipe(Ca(t))}}get clamped(){return this.clamps?" +
  ".any??!1}get held(){return this.clamps?.held??Va}clamp(e,n){if(!Number.isFinite(e))throw new t({what:`not a va" +
  "lue to hold`,where:this.id,found:e,expected:`a finite number`});this.#o(t=>{t.hold(e,n)},n)}ablate(e){this.cla" +
  "mp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this." +
  "clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this." +
  "#t?.data.length!==e.data.length&&(this.#t=Gt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let" +
  " e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(" +
  "e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this." +
  "#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(" +
  "e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?" +
  ".observed===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){" +
  "this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&Wt(t" +
  ".shape,e)?t:Gt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDu" +
  "e(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(e){if(!(Number.isInteger(" +
  "e)&&e>=0&&e<this.units))throw new t({what:`no such unit`,where:this.id,found:e,expected:`a whole number from 0" +
  " to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Ba" +
  "(this.units),e(this.clamps),this.propagation.due(this)})}};function Ga(e,{id:n,shape:r,units:i}){let a=Ja(e,n)" +
  ",o=`${j(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new t({what:`values do not fit`,where:n,found:a" +
  ".length>0||typeof e==`number`||Kt(e)?j(a):e,expected:o});if(r[0]!==-1){if(ArrayBuffer.isView(e)&&a[0]===Ut(r)|" +
  "|Wt(a,r))return r;throw s()}if(a.length===2&&a[1]===i)return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c>0" +
  "&&c%i===0)return[c/i,i];throw s()}function Ka(e,t,n){let r=Kt(e)?e.data:e;r instanceof Float64Array?t.set(r):Z" +
  "t(r,Xt(r),t,n)}function qa(e,t,n){let r=n===void 0?Ja(e,t):Ga(e,{id:t,shape:[-1,n],units:n}),i=new Float64Arra" +
  "y(Qt(r,t));return Ka(e,i,t),{shape:r,data:i}}function Ja(e,t){return Kt(e)?(qt(e,t),e.shape):Xt(e)}var Ya=clas" +
  "s extends Wa{family;symbol;times=0;#e=new L;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,t" +
  "his.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(qa(e.spec.value,this.id))}set(e){" +
  "let t=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,d" +
  "ata:n}=this.#t??this.given??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){h(e,`so" +
  "urce`,Ra(`subscribe`,`an Observable`),this.id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagat" +
  "ion.reportError(e,this)}});return this.#e.add(t),t}get given(){return this.#n??this.current}get frozen(){retur" +
  "n this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propa" +
  "gation.catchUp(),this.#i=!1,this.propagation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??thi" +
  "s.current)?.shape[0]:void 0}recompute(){let e=this.given,t=this.#t??(e===void 0?void 0:Jt(e));return t!==void " +
  "0&&(this.times++,this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?Jt(t):void 0,this." +
  "become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),t" +
  "his.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.di" +
  "spose()}blank(e){return this.propagation.running||this.#t!==void 0?Gt(e):super.blank(e)}#a(e){this.propagation" +
  ".catchUp();let t=Ga(e,this),n=this.blank(t);return Ka(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.prop" +
  "agation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagatio" +
  "n.due(this)}},Xa=class extends t{name=`GraphFault`;faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.leng" +
  "th-1} more)`:``;super({...$a(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},Za=class{#e=[];attemp" +
  "t(e){if(!(this.#e.length>=100))try{return e()}catch(e){if(!(e instanceof t))throw e;this.#e.push(e);return}}ad" +
  "d(e){this.attempt(()=>{throw new t(e())})}stop(){if(this.#e.length>0)throw new Xa(this.#e)}};function Qa(e,n,r" +
  "){let i=e instanceof Error?e:Error(String(e)),a=e instanceof t?$a(e):{what:`${r} failed: ${i.message}`},o=a.wh" +
  "ere===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new t({...a,where:o},{cause:i})}function $a({what:e,wh" +
  "ere:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}function eo(e){if(e.or" +
  "igin!==void 0)return(t,n,r)=>{let i=e.origin?.(t,n,r);return h(i,`origin`,to,e.name),i}}var to={expected:`the " +
  "index of an input and of a unit of it`,allows:e=>Array.isArray(e)&&e.length===2&&e.every(Number.isSafeInteger)" +
  "},no=class extends L{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consume" +
  "r=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error()" +
  "{this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source." +
  "changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradien" +
  "t;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){throw Qa(e,t.id,t.op)}}contribution()" +
  "{this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)" +
  "};return this.accumulate(n),n}get contribution$(){return this.source.gradient$.pipe(Ca(()=>this.contribution()" +
  "))}},ro=class extends Wa{operation;family;symbol;frozen=!1;call;#e;#t;#n;#r=!1;constructor(e,t,n,r){super(e,n," +
  "r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#t={attributes:this.attributes,inputs:n.map" +
  "(()=>ao),output:ao,training:!1,draw:0},this.call=this.#t,n.forEach((e,t)=>e.edges.push(new no(e,this,t,r)))}ge" +
  "t flow(){return this.#e??=io(this),this.#e}recompute(){if(this.clamps?.advance(),!this.#i())return!1;let e=thi" +
  "s.#t,{propagation:t}=this,n=this.#n,r=this.#a(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw" +
  "=t.draw;try{this.operation.forward(e)}catch(e){throw this.#r=!0,Qa(e,this.id,this.op)}return this.become(this." +
  "clamped?Jt(i):i,r!==n),!0}rollBack(){this.#r?this.clamps?.rollBack():super.rollBack(),this.#r=!1;let{current:e" +
  "}=this;this.#i(),this.#t.output=e??ao,e!==void 0&&this.clamped&&(this.#t.output=Gt(e.shape),this.operation.for" +
  "ward(this.#t))}missing(){let e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#i(){le" +
  "t{inputs:e}=this,t=this.#t.inputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=" +
  "r}return!0}#a(e){let{shape:t}=this;return(this.#n===void 0||t[0]===-1&&this.#n[0]!==e)&&(this.#n=t[0]===-1?[e," +
  "...t.slice(1)]:t),this.#n}};function io({operation:e,attributes:t,inputs:n,units:r}){if(e.couples===!0)return`" +
  "all`;let i=n.map(({shape:e})=>e),a=eo(e);try{return a&&Array.from({length:r},(e,n)=>a(n,i,t))}catch{return}}va" +
  "r ao={shape:[0],data:new Float64Array};function oo(e,t){return new B(n=>{let r=2,i=()=>{--r===0&&n.complete()}" +
  ";n.add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var so=[`input`," +
  "`target`,`parameter`];function co(e,n){if(!(typeof e==`string`&&e.length>0&&e.length<=200))throw new t({what:`" +
  "not an id`,where:n,found:e,expected:`a text of 1 to 200 characters`})}function lo(e){return so.includes(e)}fun" +
  "ction uo({op:e},r){if(typeof e!=`string`)return hr(e,r),e;if(!lo(e)){if(Dr.has(e))return Dr.get(e);throw new t" +
  "({what:`unknown operation`,where:r,found:e,expected:`the name of an operation`,nearest:n(e,[...so,...Dr.names]" +
  ")})}}function fo({attributes:e=ho},t,n){return le(t?.rules??ho,e,n)}function po({id:e,inputs:n},r,i){let[a,o]=" +
  "r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`" +
  ";throw new t({what:`wrong count of inputs of ${e}`,where:i,found:n.length,expected:s})}function mo(e,n,r){let{" +
  "id:i,operation:a,attributes:o}=e;if(a===void 0)return _o(e,r??`node ${i}`);try{let e=a.inferShape(n.map(e=>e.s" +
  "hape),o);return h(e,`shape`,go,a.name),e}catch(e){if(!(e instanceof t))throw e;let o=n.map(e=>`${e.id} ${j(e.s" +
  "hape)}`).join(`, `),s=[r,e.where].filter(e=>e!==void 0).join(`, `);throw new t({...$a(e),what:`${e.what}: node" +
  " ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var ho={},go={expected:`a list of sizes`,allows:e=>Array.i" +
  "sArray(e)&&e.every(e=>e===-1||Number.isSafeInteger(e)&&e>=0)};function _o({id:e,op:n,units:r,value:i},a){if(n=" +
  "==`parameter`)return vo(e,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)throw new t({what:`width of ${e}`," +
  "where:`${a}/units`,found:r,expected:`a whole number, 1 or more`});Qt([1,r],`${a}/units`);let o=[-1,r];return i" +
  "!==void 0&&yo(e,i,o,`${a}/value`),o}function vo(e,n,r){if(n===void 0)throw new t({what:`parameter ${e} without" +
  " numbers`,where:`${r}/data`,expected:`its shape and data`});let i=Qt(n.shape,`${r}/shape`);return bo(`paramete" +
  "r ${e}`,n,i,`${r}/data`),n.shape}function yo(e,n,r,i){let a=Qt(n.shape,i);if(!Wt([-1,...n.shape.slice(1)],r)||" +
  "n.shape.length===0)throw new t({what:`value of ${e}`,where:i,found:j(n.shape),expected:j(r)});bo(`value of ${e" +
  "}`,n,a,i)}function bo(e,{shape:n,data:r},i,a){let o=r?.length;if(o!==i)throw new t({what:e,where:a,found:o,exp" +
  "ected:`${i} numbers for ${j(n)}`})}var xo=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Ar" +
  "ray(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this." +
  "waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function So(e){M(e,Co" +
  ",`graph`,`field`),h(e.nodes,`nodes`,Pa,`graph`),e.nodes.forEach((e,t)=>{M(e,wo,V(t),`field`),h(e.inputs,`input" +
  "s`,Pa,V(t))});let t=new Za,n=new Eo(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o" +
  "=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var Co=" +
  "{nodes:Ia,objective:Fa},wo={id:Ia,op:Ia,inputs:Ia,attributes:Fa,units:Ia,value:Fa,frozen:Da,operation:Ia},To=1" +
  "e3,Eo=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({id:" +
  "e},t)=>{this.#t.attempt(()=>{co(e,V(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:V(t," +
  "`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attemp" +
  "t(()=>uo(e,V(t,`op`))),r=this.#t.attempt(()=>fo(e,n,V(t,`attributes`)));return(n!==void 0||lo(e.op))&&this.#t." +
  "attempt(()=>{po(e,n,V(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this." +
  "#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.p" +
  "ush({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.le" +
  "ngth<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{le" +
  "t o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.at" +
  "tempt(()=>mo(o,s,V(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,in" +
  "puts:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new xo(e.length);return e.forEach(({inputs:e},n)=>{e.f" +
  "orEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,V(n,`inputs`,r),`the id of a node of this graph`):t.a" +
  "dd(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(Do(e).map(e=>[e,1]));let n=new Map;f" +
  "or(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,`/objective/${Oo(r)}`,`th" +
  "e id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/${Oo(e)}`" +
  ";Ut(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:j(t),expected:`a scalar node`})),Number.isFini" +
  "te(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e,t,r){this.#t.a" +
  "dd(()=>({what:`unknown node`,where:t,found:e,expected:r,nearest:this.#n.size<=To?n(e,[...this.#n.keys()]):void" +
  " 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i" +
  "].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t" +
  "=>e[t].id);this.#t.add(()=>({what:`cycle`,where:V(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `)," +
  "expected:`a graph without cycles`}))}};function Do(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for" +
  "(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0" +
  ").map(({position:e})=>e)}function V(e,...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function Oo(e){r" +
  "eturn e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var ko=class{#e=new Ao(e=>e.valueListener);#t=new Ao(e=>e.gr" +
  "adientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e" +
  ",this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this." +
  "#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#" +
  "i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){retur" +
  "n e<this.#i&&this.#n?.gradients.has(e)===!0}},Ao=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t" +
  "){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},jo=class{#e;#t;#n=-1;constructor(e" +
  "){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&" +
  "(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return" +
  " this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t" +
  "]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#" +
  "n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this" +
  ".#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Mo=class{" +
  "batch=1;training=!1;draw=0;running=!1;number=0;error$=new ba;wave$=new ba;role$=new ba;nodes;objective=[];tell" +
  "er=new ko;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){t" +
  "his.#n=new jo(e),this.#r=new jo(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof Ya).filter(({f" +
  "amily:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of this.n" +
  "odes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){return " +
  "this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduce((e,{o" +
  "bjectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.nodes[e]" +
  ");for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||" +
  "n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()=>void " +
  "0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(let e" +
  " of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;let r=n===`later`||!this.isWatched?void 0:n(),i={" +
  "change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp():th" +
  "is.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes.fi" +
  "lter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e" +
  "(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAnno" +
  "unced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e.change," +
  "e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(e){if(this.catchUp(),this.#d)" +
  "throw new t({what:`the graph has been disposed`,expected:`a living graph`});if(this.#s)e();else if(this.runnin" +
  "g)this.#o.push(e);else{let t=this.#m(e);if(this.#f(),t!==void 0)throw t}}drive(e){this.catchUp(),this.#s?e():t" +
  "his.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#" +
  "r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e" +
  "?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(e,{id:n}){let r=e insta" +
  "nceof t?e:No(e,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0,this.#u=void " +
  "0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o.shift()" +
  ";e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnn" +
  "ounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.runni" +
  "ng=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t" +
  "){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){r" +
  "eturn this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),No(e,`the change failed`)}try{" +
  "this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:No(a,`the gradients failed" +
  "`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes" +
  ":t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()|" +
  "|this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(le" +
  "t e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHi" +
  "ghest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdG" +
  "radient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===" +
  "!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.lengt" +
  "h>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r" +
  "=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{thi" +
  "s.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let e;for(let n of this.#e)if(n.rows!==void 0&&(e??=" +
  "n,n.rows!==e.rows))throw new t({what:`inputs of different batch sizes`,where:`${e.id} and ${n.id}`,found:[e.ro" +
  "ws,n.rows],expected:`as many rows in each; push them together in one graph.update or graph.feed`});return e?.r" +
  "ows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){" +
  "new B(t=>{t.error(e)}).subscribe()}};function No(e,n,r){if(e instanceof t)return e;let i=e instanceof Error?e:" +
  "Error(String(e));return new t({what:`${n}: ${i.message}`,where:r},{cause:i})}var Po=class{nodes;inputs;targets" +
  ";parameters;topology;#e;#t;constructor(e){this.topology=So(e),this.#t=new Mo(this.topology.nodes.length,e=>zo(" +
  "this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof Ya);this.input" +
  "s=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filt" +
  "er(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}get" +
  "[wa](){return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return this.#n(e)}i" +
  "nput(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){za(e,`upda" +
  "te`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return this.#t.isBehind}catchUp(" +
  "){this.#t.catchUp()}feed(e){a(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this." +
  "#r(t,[`input`,`target`,`parameter`]);Sa(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get l" +
  "oss(){return this.#t.loss}get loss$(){return Ea(oo(()=>this.wave,this.wave$),()=>this.#t.objective)}backward()" +
  "{if(!this.#t.ensureGradients())throw new t({what:`nothing to differentiate`,expected:this.#i()})}differentiate" +
  "(e){a(e,`differentiate`,`weight`);let n=Object.entries(e).map(([e,n])=>{let r=this.#n(e);if(r.shape.some(e=>e!" +
  "==1))throw new t({what:`not a scalar`,where:e,found:r.shape,expected:`a scalar node`});if(!Number.isFinite(n))" +
  "throw new t({what:`not a weight`,where:e,found:n,expected:`a finite number`});return[r.position,n]});this.#t.s" +
  "etObjective(new Map(n))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]" +
  "))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.numb" +
  "er}get madeWave(){return this.#t.number}get dueWave(){return this.#t.number+ +!!this.#t.isBehindUnheard}get wa" +
  "tched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t.isW" +
  "atched}get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get wave$(){return this.#t." +
  "wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){M(e,Fo," +
  "`setMode`),h(e.training,`training`,Da,`setMode`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(" +
  "){return this.#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){retu" +
  "rn M(e,Io,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.famil" +
  "y===`parameter`)return{...n,value:Bo(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i ins" +
  "tanceof Ya&&i.hasValue?{...o,value:Bo(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscrip" +
  "tionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e " +
  "of this.#e)e.dispose()}#n(e){let r=this.topology.position.get(e);if(r!==void 0)return this.#e[r];throw new t({" +
  "what:`unknown node`,found:e,expected:`the id of a node of this graph`,nearest:n(e,this.#e.length<=1e3?this.#e." +
  "map(e=>e.id):[])})}#r(e,n){let r=this.#n(e);if(r instanceof Ya&&n.includes(r.family))return r;throw new t({wha" +
  "t:`wrong kind of node`,where:e,found:r.op,expected:n.join(` or `)})}#i(){return this.#t.objective.find(({hasVa" +
  "lue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}},Fo={training:Da,draw:Na},Io={values:Da};fun" +
  "ction Lo(e){return Ta(e)===`graph`}function Ro(e,n){if(!Lo(e))throw new t({what:`not a graph`,where:n,found:e," +
  "expected:`a graph, as compose and network make it`})}function zo({nodes:e},t){let n=[];for(let r of e){let{ope" +
  "ration:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new Ya(r,t):new ro(r,e,i,t))}return n}function Bo({" +
  "shape:e,data:t}){return{shape:e,data:t.slice()}}function Vo(e,n={}){Ro(e,`probe`),M(n,Ho,`probe`);let{values:r" +
  "={},training:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,family:" +
  "s}=e.node(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new t({what:`not a leaf`,where:n,found:s,expe" +
  "cted:`an input, a target or a parameter`});return[i,a[0]===-1?qa(r,n,o):qa(r,n)]})),s=Ko(e,o);return new Uo(e." +
  "topology,({position:t})=>{let n=e.nodes[t],r=o.get(t);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.valu" +
  "e.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:t=>e.nodes[t].held,objective:new Map([...e.obje" +
  "ctive].map(([t,n])=>[e.node(t).position,n]))})}var Ho={values:Fa,training:Da,draw:Na},Uo=class{topology;#e;#t;" +
  "#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(" +
  "e){let n=this.at(this.position(e));if(n!==void 0)return n;throw new t({what:`no value`,where:e,expected:`value" +
  "s for everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let e=0;for(let" +
  "[n,r]of this.#e.objective){let i=this.at(n);if(i===void 0)throw new t({what:`the loss has no value`,where:this" +
  ".topology.nodes[n].spec.id,expected:`values for all inputs and targets`});e+=r*i.data[0]}return e}gradients(){" +
  "let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=t" +
  "his.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Se" +
  "t(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(" +
  "let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r" +
  "]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[" +
  "t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#o(t,n))}}#r(e,t){let{position:n,sp" +
  "ec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape," +
  "data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&Go(a,r,()=>{r.forwar" +
  "d(t)});let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?Jt(t.output):t?.output),this.#t.push(t)}let o=t" +
  "his.#n[n];o!==void 0&&this.#o(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);i" +
  "f(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r,output:qo(t[0]=" +
  "==-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({id:e,position:t,inputs:n,spec:{operation:r}},i){let a=this.#t" +
  "[t],o=i[t];if(r===void 0||a===void 0||o===void 0)return;let s=this.masked(t,o);n.forEach((t,n)=>{let o=i[t];o!" +
  "==void 0&&Go(e,r,()=>{r.backward(a,s,n,o)})})}masked(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=W" +
  "o(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#o(e,{data:t}){le" +
  "t n=this.#e.held(e);if(n.size===0)return;let r=Wo(this.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e" +
  "]=n.get(e%r)??t[e]}position(e){let n=this.topology.position.get(e);if(n===void 0)throw new t({what:`unknown no" +
  "de`,found:e,expected:`the id of a node of this graph`});return n}};function Wo(e){return e[0]===-1?e.slice(1)." +
  "reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Go(e,{name:t},n){try{n()}catch(n){throw Qa(n,e,t)}}functi" +
  "on Ko(e,n){let r=[...n].filter(([t])=>e.nodes[t].shape[0]===-1),[i]=r;for(let[n,{shape:a}]of r)if(a[0]!==i[1]." +
  "shape[0])throw new t({what:`inputs of different batch sizes`,where:`${e.nodes[i[0]].id} and ${e.nodes[n].id}`," +
  "found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length===0?e.batch:i[1].shape[0]}functio" +
  "n qo(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}var Jo=class{engine=`plain`;refusal;#e;c" +
  "onstructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.rows,r" +
  "+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};if(th" +
  "is.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},Yo=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;const" +
  "ructor(e,t={}){this.data=e,this.rows=Xo(e);let{batchSize:n=this.rows}=t;s(`batch size`,n),this.#e=Math.min(n,t" +
  "his.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new " +
  "ln(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:" +
  "e}}}set position({epoch:e,batch:t,random:n=this.#i}){n!==void 0&&ln.restore(n);let r=e===this.#n&&n===this.#i;" +
  "this.#n=e,this.#r=t,this.#t&&(this.#i=n),!r&&this.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this" +
  ".rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return this.#r*this.#e}get fullSize(){re" +
  "turn this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=this.o" +
  "rder.subarray(this.start,this.start+this.size);return Object.fromEntries(Object.entries(this.data).map(([t,n])" +
  "=>[t,Zo(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().ra" +
  "ndom?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:ln.restore(e),n=t" +
  "?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{ran" +
  "dom:t}}}return this.#a}};function Xo(e){let n=Object.entries(e),r=n.length===0?0:n[0][1].shape[0];for(let[e,{s" +
  "hape:i}]of n)if(i[0]!==r)throw new t({what:`data of different lengths`,where:e,found:i[0],expected:`${r} rows," +
  " as ${n[0][0]}`});if(r<1)throw new t({what:`no data to train on`,found:r,expected:`1 row or more`});return r}f" +
  "unction Zo({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for" +
  "(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function Qo({inputs:e,targets:t})" +
  "{return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function $o(e,t" +
  "){let n=Qo(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}functio" +
  "n es(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.table" +
  "s)ts(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.parameters;for(let{positi" +
  "on:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.valu" +
  "es(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function ts(e,{offset:t,units:n,lanes:r},i){if(r===1){" +
  "i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a" +
  "]}}var ns=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.bat" +
  "ches??new Yo(Qo(e),{shuffle:!1}),i=r.varies?r.data:$o(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.posit" +
  "ion,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.request={topology:e.topology,objec" +
  "tive:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:new Map(Object.entries(i).map(([e" +
  ",{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=>{let n=a.get(e);return n!==void " +
  "0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(0)).length,varies:r.varies,w" +
  "idth:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#" +
  "n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return es(a," +
  "this.#r,this.#e,this.slots),a}},rs=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){" +
  "return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return " +
  "this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){ret" +
  "urn Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function is(e,{trains:t,pays:n},r,i,a){let o=e.filter(({positio" +
  "n:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({positio" +
  "n:e})=>!t(e))],l=({shape:e})=>Math.ceil(Ut(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o)," +
  "count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=Ut(r),a={offset:" +
  "f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}" +
  "}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function " +
  "as({spec:e}){return e.op===`parameter`}function os(e,t){let n=e?.constantInputs?.(t)??[];return h(n,`constant " +
  "inputs`,ss,e?.name),n}var ss={expected:`a list of indices`,allows:e=>Array.isArray(e)&&e.every(Number.isSafeIn" +
  "teger)};function cs(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e" +
  " of r)n.add(e);return n}function ls(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e){let e=os(i.ope" +
  "ration,i.attributes),o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function us(e,t){l" +
  "et n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))" +
  "&&n.add(r);return n}function ds(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offse" +
  "t,x:n[0].offset,count:r.count,constants:t.constants(...ps(t.attributes))})},backward(t,n,{offset:r,add:i}){let" +
  "{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,c" +
  "ount:o.count,constants:t.constants(...ps(t.attributes))})}}}function fs(e){return{couplesUnits:!0,fits:({outpu" +
  "t:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:" +
  "r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add" +
  ":i,y:a.offset,g:o.offset,units:a.units})}}}function ps(e){return Object.values(e).filter(e=>typeof e==`number`" +
  ")}function ms(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=>{xs(t,{into:t.output.offset,add:i=" +
  "==0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){xs(t,{into:r,add:i,from:t.gradient.o" +
  "ffset,count:a},e(t,n))}}}var hs={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r" +
  ")=>{xs(e,{into:e.output.offset+ws(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){xs(e,{" +
  "into:n,add:r,from:e.gradient.offset+ws(e,t),count:i})}},gs={fits:({output:e})=>e.perRow,forward(e){let{output:" +
  "t}=e,n=e.inputs[0].offset+Ts(e);xs(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient" +
  ":r,output:i}=e;n.add===0&&Ss(e,n),xs(e,{into:n.offset+Ts(e),add:1,from:r.offset,count:i.count})}},_s={forward(" +
  "e){Cs(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t" +
  ").map(({offset:e})=>e);Cs(e,[e.gradient.offset,...r],n)}},vs={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=" +
  "e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{of" +
  "fset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:" +
  "r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o" +
  ".offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function" +
  " ys(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.em" +
  "it(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o" +
  "=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var bs={fits:({" +
  "output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n" +
  ".offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`" +
  ",{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function xs(e,t,n=1){e.emit(`scale`,{...t,factor:e.constant" +
  "s(n)})}function Ss(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function Cs(e,t" +
  ",{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{in" +
  "to:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function ws({inputs:e},t)" +
  "{return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function Ts({attributes:e,output:t}){return e.from*(t.count/" +
  "t.units)}var Es={forward(e){Ds(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){Ds(e,e.gradient.offs" +
  "et,n)}};function Ds(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,d" +
  "ropped:u}=_n(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedL" +
  "ow:u[1],kept:e.constants(vn(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var Os={fits:({inputs" +
  ":[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...As(e),y:e.output.offset,..." +
  "js(e),...Ms(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`," +
  "{...As(e),into:n,add:r,g:a,...js(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:ks(e)})}};functi" +
  "on ks(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{...As(e),y:n,...js" +
  "(e,!1),...Ms(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}function As(e){let[t]" +
  "=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes.epsilon)}}function js(e,t=e.inputs." +
  "length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}}function Ms(e,t=e" +
  ".inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasStride:0}}function " +
  "Ns(e){return{fits:Fs,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...Is(t),...Ls(n" +
  ",t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,a" +
  "dd:i,side:n,g:o.offset,...Is(t),...Ls(a,t.inputs[0])})}}}var Ps={fits:Fs,forward(e){e.emit(`crossEntropy`,{int" +
  "o:e.output.offset,...Rs(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:" +
  "e.gradient.offset,...Rs(e)})}};function Fs({inputs:e}){return e.every(({perRow:e})=>e)}function Is(e){let[t,n]" +
  "=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(...ps(e.attributes))}}function Ls({" +
  "reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function Rs({inputs:[e,t],attribut" +
  "es:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`m" +
  "ean`)}}var zs={fits:({inputs:e,output:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n" +
  ")},forward(e){let{inputs:t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(" +
  "`affine`,{into:n.offset,units:n.units,start:a>0?Vs:i===void 0?Bs:Hs,bias:i?.offset??0,biasStride:i===void 0||i" +
  ".units===1?0:1,x:t[a].offset,width:t[a].units,...Us(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gr" +
  "adient:a}=e,o=r.length>>1;if(t<o){let{w:s,unitStride:c,inputStride:l}=Us(e,n,r[o+t]);e.emit(`affine`,{into:n.o" +
  "ffset,units:n.units,start:n.add===1?Vs:Bs,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputS" +
  "tride:c})}else if(t<2*o){let s=r[t-o],{unitStride:c,inputStride:l}=Us(e,s,n);e.emit(`outer`,{into:n.offset,uni" +
  "ts:i.units,width:s.units,unitStride:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{int" +
  "o:n.offset,units:i.units,stride:n.units===1?0:1,add:n.add,g:a.offset})}},[Bs,Vs,Hs]=[0,1,2];function Us({attri" +
  "butes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,in" +
  "putStride:a}}var Ws={\"weighted-sum\":zs,add:ms(()=>1),subtract:ms((e,t)=>1-2*t),scale:ms(({attributes:e})=>e.fa" +
  "ctor),\"weighted-total\":ms(({attributes:e},t)=>e.weights[t]),\"stop-gradient\":ms(()=>1),concat:hs,slice:gs,multi" +
  "ply:_s,divide:vs,sum:ys(()=>1),mean:ys(e=>1/e),dot:bs,dropout:Es,\"layer-normalisation\":Os,\"softmax-cross-entro" +
  "py\":Ps},Gs=new Map([...ht.names.map((e,t)=>{let n=ht.get(e);return[n,n.scalar===void 0?fs(t):ds(t)]}),...mr.na" +
  "mes.map((e,t)=>[mr.get(e),Ns(t)]),...Object.entries(Ws).map(([e,t])=>[Dr.get(e),t])]);function Ks(e){return Gs" +
  ".get(e)}var qs=class{steps=[];values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Se" +
  "t;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=" +
  "e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,thi" +
  "s.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map" +
  "(e=>[Js(e.numbers),e]))}get tables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}e" +
  "nterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)thro" +
  "w new ji(this.#e[e].id,`a parameter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0" +
  "&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))con" +
  "tinue;let r=this.#e[t],i=Wo(r.shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t" +
  ",units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:" +
  "t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(as(e))return;let r=this.val" +
  "ues.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies|" +
  "|!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):" +
  "n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=t" +
  "his.#i.get(e);if(r===void 0)throw new ji(t,`an input without data`,`rows for it among the data`);this.#C(e,`ga" +
  "ther`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]=" +
  "==1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{le" +
  "t{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}se" +
  "ed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.a" +
  "dd(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let" +
  "{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){th" +
  "is.#_(e,a);let o=os(r.operation,r.attributes),{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEac" +
  "h((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void " +
  "0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),as(this.#e[e])&&this.#u.pus" +
  "h(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!as(e)&&!this.#l.has(n)&&this.#y(n)" +
  "}finishRank(){this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[]" +
  ",this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a." +
  "map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{l" +
  "et t=this.#n.take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{" +
  "this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:Ks(r);if(r=" +
  "==void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e" +
  ",t)=>o.push({name:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>thi" +
  "s.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);" +
  "let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;thi" +
  "s.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r." +
  "size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r" +
  ".offset,add:0,from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{" +
  "offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n" +
  "=(t===`value`?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastInde" +
  "xOf(-1)>0)throw new ji(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?" +
  "Wo(t):Ut(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.ge" +
  "t(e);if(t!==void 0)return t;throw new ji(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=Js" +
  "(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){" +
  "this.steps.push({node:e,instruction:{name:t,operands:n}})}};function Js(e){return e.map(e=>Object.is(e,-0)?`-0" +
  "`:e).join()}function Ys(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new rs(a),c=is(" +
  "o.filter(as),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new qs(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:" +
  "e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=cs(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e" +
  " of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return Xs(u,o,t,e.keep" +
  "===!0?d:ls(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u" +
  ".steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u." +
  "whole])}}function Xs(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n." +
  "rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()}function Zs(e,t,{values:n,gradients:r}){let{obj" +
  "ective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new rs(o,u),f=new Set(r),p=new qs" +
  "(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=cs(s,r.length>0?[...n,...r,...i.keys()" +
  "]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&Xs(p,s,i,ls(s,e=>f.has(e)));l" +
  "et h=[...cs(s,i.keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:ee}=p;return{tape:{...t,size:d" +
  ".size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...ee])}}funct" +
  "ion Qs(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...cs(o,r.keys())].sort((e,t)=" +
  ">e-t),c=ls(o,a),l=Ys(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=Zs(n,l,u),f=e.build(l,d);f.look(t);let{" +
  "memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=$s(r.get(i),p);if(e!==void 0)return new Mi(o[i].id,t,n,e)}},h=m(" +
  "s,`value`,d.tape.values)??g()??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),h;funct" +
  "ion g(){let e=p.BYTES_PER_ELEMENT===4?Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get" +
  "(i)?.offset??0])),!Number.isFinite(n))return new Mi(o[i].id,t,`value`,n)}}function $s(e,t){if(e===void 0)retur" +
  "n;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var ec=class{#e;#t;#n;#r;#i=ne" +
  "w Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values" +
  ":e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#" +
  "a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];retu" +
  "rn i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=t" +
  "his.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new tc(t,t=>rc(n.get(t),e,r),i,t=>a[t].shap" +
  "e.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},tc=class{positions;tensors;#e;#t;#" +
  "n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.posi" +
  "tions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(nc);let s=0;th" +
  "is.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],d" +
  "ata:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]" +
  "=t[r]===nc?0:n[t[r]]}},nc=-1;function rc(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i" +
  "?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var ic=class{#e;#t;" +
  "#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=ac(e.watche" +
  "d,t),this.#n=oc(this.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}fo" +
  "llow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=ac(this.#e.watched,this.#t),n=this.#r;return t" +
  "his.#n===void 0&&n.values.length+n.gradients.length>0||!sc(n.values,t.values)||!sc(n.gradients,t.gradients)?!1" +
  ":(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?" +
  ".glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{" +
  "lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new ec({nodes:t.nodes,memory:n,lanes:i,values:a,gradi" +
  "ents:o},e,this.#s.size)}};function ac({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradi" +
  "ents:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=us(c,e=>o(e)||s&&i.has" +
  "(e)),u=cs(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has" +
  "(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function oc(e,t,n){try{return Zs(t,n,e)}catch(e){if(e i" +
  "nstanceof ji)return;throw e}}function sc(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var cc=class{engine" +
  ";refusal;#e;#t;#n;#r;constructor(e,t,n,r){this.engine=n.name,this.refusal=r,this.#e=e,this.#t=t,this.#n=n,this" +
  ".#o()}run(e,t=0){this.#t.checkIdle();let n=this.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:" +
  "s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{tak" +
  "en:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,e-o),d);f>0&&this.#l(n,o+f),a.step<e&&h===void 0&&this.#u();let" +
  "{epoch:g,batch:_}=i.position,v=a.step-1,ee={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:" +
  "u(v)};return h===void 0?ee:{...ee,stopped:h}}dispose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#" +
  "s(e)&&e.looking.follow()?e:(this.#a(),this.#o())}#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=voi" +
  "d 0}#o(){let e=new ns(this.#e,this.#t,this.#n),{batches:t,request:n,slots:r}=e,i=Ys(n),a=new ic(this.#e,n,i,t)" +
  ",o=e.build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=" +
  "this.#e,{moves:u}=this.#t,d=this.#c();return this.#r={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,look" +
  "ing:a.at(o)},this.#r}#s(e){return e.roles!==this.#c()||e.moves!==this.#t.moves||!this.#e.isBehind&&e.wave!==th" +
  "is.#e.wave}#c(){return 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#l(e,t){let{looking:n,machine:r,pl" +
  "aces:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#t.moves+1,this.#t.arrive(t,(e,t)=>" +
  "{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r" +
  ")=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#e.wave},()=>n.glimpse(t))}#u()" +
  "{let{step:e}=this.#t;throw this.#e.backward(),Ni(this.#e,e),Qs(new ns(this.#e,this.#t,this.#n),e)??Error(`step" +
  " ${e} was not taken and all its numbers are finite`)}};function lc(e,t,n,r){let i=n.find(e=>e.isAvailable()),a" +
  "=n.find(({name:e})=>e===r);if(i===void 0)return new Jo(t,uc(a));let o=a===void 0||i===a?void 0:uc(a);return ne" +
  "w dc(e,t,()=>new cc(e,t,i,o))}function uc(e){return new t({what:`engine cannot run here`,where:`engine`,found:" +
  "e?.name,expected:e?.needs??`WebAssembly, allowed by the page`})}var dc=class{#e;#t;#n;#r;#i;constructor(e,t,n)" +
  "{this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(){return this." +
  "#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch" +
  "(n){if(!(n instanceof ji))throw n;return this.#r=this.#s(n),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#" +
  "i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#" +
  "o(){try{let e=this.#n();return this.#i=void 0,e}catch(e){if(!(e instanceof t))throw e;return this.#s(e)}}#s(e)" +
  "{return this.#i=this.#a,new Jo(this.#t,e)}};function H({memory:e},t,n){return e.subarray(t,t+n)}function fc(e," +
  "{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var pc={activa" +
  "te({count:e,...t},n){let r=H(n,t.x,e),i=H(n,t.y,e);return mc.get(hc(n))?.forward(r,i)??gc(r,i,n)},activateBack" +
  "({into:e,add:t,count:n,...r},i){let a=H(i,r.x,n),o=H(i,r.y,n),s=H(i,r.g,n),c=H(i,e,n);return(t===0?mc.get(hc(i" +
  ")):void 0)?.backward(o,s,c)??_c(a,o,s,c,t,i)}},mc=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length" +
  ";n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigm" +
  "oid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(le" +
  "t r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function hc({operation:e}){return e?.name??``}function gc(e," +
  "t,{operation:n,attributes:r}){let{value:i}=Ee(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}functio" +
  "n _c(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=Ee(a);return()=>{for(let a=0;a<t.length;a++)r[a]=" +
  "(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var vc={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=H(a,e,r),s=H" +
  "(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e" +
  "*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,coun" +
  "t:n,...r},i){let a=H(i,e,n),o=H(i,r.a,n),s=H(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];" +
  "else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=H(a,e,n),s=H(a," +
  "i.a,n),c=H(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},yc={lo" +
  "ss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=bc(a.op" +
  "eration),d=H(a,i.y,t*o),f=H(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n" +
  "++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o," +
  "...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=bc(c.operation),h=n==" +
  "=0?p:m,g=H(c,s.y,i*l),_=H(c,s.t,i*l),v=H(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.len" +
  "gth;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function bc({nam" +
  "e:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functions of one entry`)}var xc={mask({into:e,u" +
  "nits:t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=H(r,e,t*o);return()=>{let e=gn(a,i.step" +
  "),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<" +
  "s.length;t+=o)s[t+e]=s[t]}}},[Sc,Cc]=[1,2],wc={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){re" +
  "turn()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o" +
  "+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c" +
  "}=t,l=H(t,e.into,n*c),u=H(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e" +
  "=0,t=0;e<n;e++,t+=c){if(r!==Sc){let n=r===Cc?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a" +
  "-4;n+=4,p+=4*s){let e=p+2*s;Tc(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Ec(l,t,c,u,n*c,d[p],d[p+s]),n+=2," +
  "p+=2*s),n<a&&Dc(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){l" +
  "et{lanes:c,memory:l}=s,u=H(s,o.g,t*c),d=H(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n" +
  "-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1" +
  "?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===" +
  "1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=H(a,i.g,t*o);return()=>" +
  "{if(r===0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i" +
  "];s[e+r*n]+=t}}}};function Tc(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s" +
  "*r[u+2*n]+c*r[u+3*n]}function Ec(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}fu" +
  "nction Dc(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Oc={normalise({units:e,epsilon:t,gai" +
  "n:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=H(s,o.y,e*c),d=H(s,o.x,e*c);return()=>" +
  "{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=kc(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[" +
  "m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,m" +
  "emory:l}=s,u=H(s,e,n*c),d=H(s,o.x,n*c),f=H(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:" +
  "p}=kc(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for" +
  "(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function kc" +
  "(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e" +
  "100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{u" +
  "nit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Ac))}}var Ac=1e-300,jc={sumUnits({into:e,add:t,units:n,factor:" +
  "r,...i},a){let{lanes:o,memory:s}=a,c=H(a,e,o),l=H(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t" +
  "=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){l" +
  "et{lanes:o,memory:s}=a,c=H(a,e,n*o),l=H(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r" +
  "]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,a),s=H(i,r.a,n*a),c=H(i,r.b,n*a);ret" +
  "urn()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUn" +
  "its({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=H(i,e,n*a),s=H(i,r.g,a),c=H(i,r.b,n*a);return()=>{for(let " +
  "e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Mc={...wc,...vc,...jc,...pc,...yc,...xc,...Oc,call({node" +
  ":e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a" +
  "(e);return()=>{o.backward(t,n,r,i)}}},Nc=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=Fc;#l=[];#u=-1;constructor(e,t,n,r,i" +
  "){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.o" +
  "peration,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Ic(n,e)),this.#a=Ic(n,e),this.#o=[...s,e].map(e=" +
  ">t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:Fc,training:!0,draw:0}}forward(){this.#d(),this" +
  ".#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}ba" +
  "ckward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#" +
  "s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;" +
  "this.#u=e;let n=this.#o.map(t=>Pc(t,e));this.#s.output=n.at(-1)??Fc,this.#s.inputs=n.slice(0,-1),this.#c=Pc(th" +
  "is.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Pc(t,e))}#f({offset:e,units:t,perRow:n},{data:r}" +
  "){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e}" +
  ",{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<" +
  "n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=" +
  "0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function Pc(e" +
  ",t){let n=e.map(e=>e===-1?t:e);return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var Fc={shape:[0]" +
  ",data:new Float64Array};function Ic({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no p" +
  "lace`);return n}function Lc(e,n){let r=e/2**20;return new t({what:`not enough memory for a compiled run`,found" +
  ":r<1024?`${r.toFixed(1)} MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs" +
  " less`})}function Rc({rows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var zc=class{#e;#t;#n;#" +
  "r;#i;#a;#o={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,th" +
  "is.#a=Bc(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0" +
  "],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e" +
  ")||!Vc(this.#a.gradient))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t" +
  ".rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batch" +
  "es:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:" +
  "t,payingGradient:n}=this.#a,r=0;for(let i of mi){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n" +
  "))}return r}#c(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e" +
  ",t]of n)Vt.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Bc(e,t,n){let" +
  "{offset:r,paying:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),pa" +
  "yingGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)" +
  "]))}}function Vc(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var Hc=class{tape;memory;#e;#t;#" +
  "n;#r=-1;constructor(e,t){this.tape=e,this.memory=Uc(e.size);let n=Rc(e,t),r=this.#i(t,n),i=e.steps.map(r);this" +
  ".#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=new zc(e,t,this.memory,n,()=>{let t=this.#" +
  "r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(" +
  "e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({" +
  "topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes" +
  ":c}=e.nodes[o].spec;return fc(Mc,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i." +
  "get(a)??new Nc(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function Uc(e){try{return new Float64Array(e)}catch{" +
  "throw Lc(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}var Wc={name:`typescript`,width:1,bytes:8," +
  "needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in Mc,create:(e,t)=>new Hc(e,t)},Gc={size:8,width:2},Kc={" +
  "size:4,width:4},U={load:0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},W={integer:{load:[40]," +
  "add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]},G={i32:127,f32:125,f64:124,v128:123},K=2" +
  "53;function qc(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}functio" +
  "n Jc(e){return[K,e,1]}var Yc={...Gc,type:G.f64,one:{type:G.f64,bytes:8,load:[43],spread:[43],store:[57],...qc(" +
  "e=>[e],160)},many:{type:G.v128,bytes:16,load:[K,U.load],spread:[K,U.load64Splat],store:[K,U.store],...qc(Jc,24" +
  "0)},extract:33,loadPlace:87,splat:[K,20],less:[K,73],fromInteger:[183],fromFloat64:[]},Xc={...Kc,type:G.f32,on" +
  "e:{type:G.f32,bytes:4,load:[42],spread:[42],store:[56],...qc(e=>[e],146)},many:{type:G.v128,bytes:16,load:[K,U" +
  ".load],spread:[K,U.load32Splat],store:[K,U.store],...qc(Jc,228)},extract:31,loadPlace:86,splat:[K,19],less:[K," +
  "67],fromInteger:[178],fromFloat64:[182]},Zc=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`n" +
  "umber`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),Qc={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a" +
  ",width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,dep" +
  "th:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:" +
  "n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{addr" +
  "ess:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(" +
  "s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>il($c[t.op" +
  "eration].forward,e,t),activateRowsBack:(e,t)=>il($c[t.operation].back,e,t),mask:(e,t)=>il(`mask`,e.perRow===1?" +
  "e:{...e,row:t.size},t),loss:(e,t)=>il(`lossValue`,sl(e,t),t),lossBack:(e,t)=>il(`lossBack`,sl(e,t),t),call:(e," +
  "t)=>rl(t),callBack:(e,t)=>rl(t)},$c={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`lo" +
  "gSoftmax`,back:`logSoftmaxBack`}},el={activate:Ei,activateBack:Ei,lossValue:Di,lossBack:Di};function tl({name:" +
  "e,operands:t},n){let r=Qc[e];return r===void 0?il(e,t,n):r(t,n)}function nl({name:e},t,n){if(e===`activateRows" +
  "`||e===`activateRowsBack`)return t in $c;let r=el[e===`loss`?`lossValue`:e];return r===void 0||r.includes(ol(r" +
  ",t,n))}function rl({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}function il(e,t,n){let{address:" +
  "r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t" +
  "?Zc.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntries(Ti[e].map(e=>[e,c(e)])),variant:al(e," +
  "n)}}function al(e,{operation:t,attributes:n}){let r=el[e];return r===void 0?0:r.indexOf(ol(r,t,n))}function ol" +
  "(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function sl(e,{lanes:t,s" +
  "ize:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var[cl,ll,ul]=[0,1,2];function dl(e){let t=e;for(;" +
  ";){let e=fl.reduce((e,t)=>pl(e,t),t);if(e.length===t.length)return e;t=e}}var fl=[ml(yl),ml(bl),ml(xl),Tl];fun" +
  "ction pl(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.leng" +
  "th-1]=i}return n}function ml(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n" +
  ");return r===void 0||hl(n,t)?void 0:r}}function hl({a:e,b:t,rows:n,depth:r,columns:i},a){let o=gl(a.c,a.rows,a" +
  ".columns);return _l(o,gl(e,n,r))||_l(o,gl(t,r,i))}function gl({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1" +
  ")*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function _l([e,t],[n,r]){return e<=r&&n<=t}func" +
  "tion vl(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:" +
  "t(e.b),b:t(e.a),c:t(e.c)}}function yl(e,t){if(t.start!==ll||t.depth!==1||e.rows!==t.rows||e.columns!==t.column" +
  "s||!Sl(e.c,t.c,e.rows,e.columns))return;let n=Cl(e.depth,e.a.at,e.a.column,t.a.at),r=Cl(e.depth,e.b.at,e.b.row" +
  ",t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))retur" +
  "n{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function bl(e,t){if(t.rows!==1||e.start!==t.start" +
  "||e.depth!==t.depth||e.columns!==t.columns||!Sl(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column" +
  "||e.columns>1&&e.c.column!==t.c.column)return;let n=Cl(e.rows,e.a.at,e.a.row,t.a.at),r=Cl(e.rows,e.c.at,e.c.ro" +
  "w,t.c.at),i=e.start===ul?Cl(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)re" +
  "turn{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function xl(e,t){if(t.columns!==1||e.sta" +
  "rt!==t.start||e.a.at!==t.a.at||e.start===ul&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=bl({...vl" +
  "(e),start:cl},{...vl(t),start:cl});return n===void 0?void 0:{...vl(n),start:e.start,biasStep:e.biasStep}}funct" +
  "ion Sl(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Cl(e,t,n,r){" +
  "let i=e===1?r-t:n;return t+e*i===r?i:void 0}var wl={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale" +
  ":[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Tl(e,t){if(e.kernel" +
  "===`product`||t.kernel===`product`)return;let n=wl[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t" +
  ".variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e" +
  ".operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n." +
  "map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:" +
  "a}}}var q=e=>e.bytes,El=e=>e.row,J=e=>e.units*e.row,Dl=(e,t)=>t,Ol=e=>e.row*(e.classes===1?1:e.units),kl=e=>(t" +
  ",n)=>(t.units-1)*t[`${e}Stride`]*n+n,Al={y:J,x:J},jl={into:J,y:J,g:J},Ml={gather:{into:({rowBytes:e,lanes:t})=" +
  ">e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:J},activate:{y:q,x:q},activateBack:{into:q,x:q,y:q,g:q" +
  "},softmax:Al,softmaxBack:jl,logSoftmax:Al,logSoftmaxBack:jl,scale:{into:q,from:q},fill:{into:q},multiply:{into" +
  ":q,a:q,b:q},divide:{into:q,a:q,b:q},sumUnits:{into:El,x:J},spreadUnits:{into:J,g:El},dotUnits:{into:El,a:J,b:J" +
  "},scaleUnits:{into:J,g:El,b:J},mask:{into:J},normalise:{y:J,x:J,gain:kl(`gain`),bias:kl(`bias`)},normaliseBack" +
  ":{into:J,x:J,g:J,gain:kl(`gain`)},lossValue:{into:Dl,y:J,t:J},lossBack:{into:J,y:J,t:J,g:Dl},crossEntropy:{int" +
  "o:Dl,y:J,t:Ol},crossEntropyBack:{into:e=>(e.side===1?Ol:J)(e),y:J,t:Ol,g:Dl}},Nl=new Map(Object.entries(Ml).ma" +
  "p(([e,t])=>[e,Object.entries(t)]));function Pl(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:" +
  "o,c:s,start:c,bias:l,biasStep:u}=e,d=[Il(`a`,a,n,r,t),Il(`b`,o,r,i,t)];return c===ul&&d.push(Il(`bias`,{at:l,r" +
  "ow:u,column:0},n,1,t)),{target:Il(`c`,s,n,i,t),adds:c===ll,sources:d}}let{kernel:n,operands:r}=e,i=Nl.get(n);i" +
  "f(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units==" +
  "=1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function Fl(e" +
  ",t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{..." +
  "e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i" +
  "={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function Il(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t" +
  ".row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function Ll(e,t){let n=Ul(e.st" +
  "eps.map(n=>Bl(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${G" +
  "l(t)}`).join(`; `)}}function Rl(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?." +
  "[0].kind===n.kind?e.push(n):t.push([n])}return t}function zl({operation:e,into:t,names:n,from:r},i){let a=[[t," +
  "i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return Fl(e,a)}function Bl({operation:e,sources:t,targetTou" +
  "ch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=Hl(e,r,i);if(o!==void 0)return{oper" +
  "ation:o,into:`c`,names:e.kernel===`scale`?[`b`]:Vl.slice(0,a.length),from:a,kind:Kl(o,[])};let s=t.map(({touch" +
  ":e})=>e.name),c=n.name;return{operation:e,into:c,names:s,from:a,kind:Kl(e,[...s,c])}}var Vl=[`a`,`b`,`bias`];f" +
  "unction Hl(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c=" +
  "{kernel:`product`,start:o,bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r" +
  ",a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a" +
  "}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n}," +
  "{at:r,...l}],i={at:s,row:d*n,column:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function Ul(e){ret" +
  "urn e.length<2?e:Rl(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):" +
  "[...e]).sort((e,t)=>Wl(e.from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n" +
  "=e.operation,r=t===0?i:ll;return n.start===r?e:{...e,operation:{...n,start:r}}})})}function Wl(e,t){for(let n=" +
  "0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function Gl(e){return e.kernel===`product`?e.start:e" +
  ".operands.add??cl}function Kl(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return" +
  "`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operand" +
  "s:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function " +
  "ql(e,t,n){let r=[],i=Yl(e),a=new Map;return Jl(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=Ll(t,n)," +
  "r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=Xl(e),s=n.map(({task:e" +
  "})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=Zl(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&" +
  "&a.set(l,[...a.get(l)??[],c]),Ql(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function Jl" +
  "(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function Yl(e){let t=new Map,n=(e,n)=>{t.set(e," +
  "Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t" +
  "}of e)t.own.isFixed||n(t.own,i)}return t}function Xl(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{d" +
  "raft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>Wl(e.addresses,t." +
  "addresses)).map(({draft:e})=>e)}function Zl(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.ta" +
  "ke(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function Ql(e,t){let n=e.map(e=>Rl(e.opera" +
  "tions));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTou" +
  "ch.at:e.at;for(let e of n[a][r])t.push(zl(e,o))})}var $l=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;las" +
  "tRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e" +
  "=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.last" +
  "Write,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function eu(e,t,n" +
  "){let r=[];for(let t of e){let e=Pl(t,n);if(e===void 0)return;r.push(e)}let i=tu(r,t),a=(e,t)=>{let n=i.get(e." +
  "at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new $l(e.bytes,n.isFixed)),n." +
  "value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:" +
  "e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTou" +
  "ch:t,adds:n,sources:o}})}function tu(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===vo" +
  "id 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(l" +
  "et{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at)," +
  "a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.m" +
  "ax(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;" +
  "e++)a.set(i[e].at,s)}return a}function nu(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o" +
  "=a.target.own;if(ru(a,t)){let e=a.sources[0].value.own;if(!a.adds&&iu(o,e,i)){o.becomes(e),n[i]=void 0;continu" +
  "e}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&au(s,t,e,o)){n[t]=void 0,n[" +
  "i]=su(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.write" +
  "s>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function ru({operation:e},t){return e.kernel===`scale`&&t(e.ope" +
  "rands.factor)}function iu(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.wr" +
  "ites===1||t.lastRead===n}function au({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!" +
  "==i.bytes?!1:ou(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function ou(e){return e.kernel===`pro" +
  "duct`?e.start===cl:e.operands.add===0}function su({operation:e,sources:t,targetTouch:{name:n}},{target:r,targe" +
  "tTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:ll,c:{...e.c,at:i}}:{...e,operands:{...e.ope" +
  "rands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function cu" +
  "(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.s" +
  "et(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.leve" +
  "l+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&lu" +
  "(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.pu" +
  "sh(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}" +
  "function lu(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.by" +
  "tes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function uu(e,{size:t,fixed:n,o" +
  "nes:r,start:i}){let a=eu(e,n,t);if(a===void 0)return;let o=new rs(du,i),[s]=r;return{operations:ql(cu(nu(a,e=>" +
  "r.has(e))),o,{size:t,one:s}),end:o.size}}var du=64,[fu,pu]=[200,2e4];function mu(e,t,n,r=0){return e.map(({ins" +
  "truction:e,node:i},a)=>{let{operation:o,attributes:s}=t[i].spec;return tl(e,{...n,operation:o?.name??``,attrib" +
  "utes:s,step:r+a})})}function hu(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return gu" +
  "(mu(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.fil" +
  "ter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}function gu(e,t,n){let r=e.length>pu&&!t?e:dl(" +
  "e),i=r.length>fu&&!t?uu(e,n):void 0,a=i===void 0?[]:dl(i.operations);return i!==void 0&&a.length<r.length?{ope" +
  "rations:a,end:i.end}:{operations:r===e?dl(e):r,end:n.start}}var _u={lossBelow:-1/0,leastGain:0,patience:1/0,be" +
  "st:1/0,waited:0},vu=2**31-1,yu=class{at=0;randomAt=F.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0" +
  ",Ai.length),this.#t=new Float64Array(e,0,F.random/8),this.#n=new Uint32Array(e,F.random,(F.frameSize-F.random)" +
  "/4)}get(e){return this.#e[Ai.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Ai.indexOf(t)]=n}get " +
  "firstStep(){return this.#t[F.firstStep/8]}get loss(){return this.#t[F.lossTaken/8]}clear(e,t=0){this.#t[F.firs" +
  "tStep/8]=e,this.#t[F.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:" +
  "n,best:r,waited:i}=_u){this.#t[F.lossBelow/8]=e,this.#t[F.leastGain/8]=t,this.#t[F.bestLoss/8]=r,this.set({pat" +
  "ience:Math.min(n,vu),waited:i})}get stopState(){return{best:this.#t[F.bestLoss/8],waited:this.get(`waited`)}}g" +
  "et random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},bu" +
  "=8,[xu,Su]=[2048,128],Cu=8;function wu({rows:e,depth:t,columns:n}){return e*t*n<=xu&&t<=Su}function Tu(e,{size" +
  ":t,width:n}){let r=e.start===ul?e:vl(e),[i,a]=[e,r].map(e=>Eu(e,t));if(i)return{manner:`rows`,product:e};if(a)" +
  "return{manner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.column" +
  "s?r:e};if(wu(e))return{manner:e.columns===1&&e.depth<Cu&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r" +
  "].find(e=>Du(e,t));return o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Eu({b:e,c" +
  ":t,columns:n},r){return e.column===r&&t.column===r&&n>1}function Du({c:e,columns:t,rows:n},r){return e.column=" +
  "==r&&t>1&&n>=bu}var Ou=Object.keys(Ti),ku=class{#e=[];emit(e,t,n=0){let r=Ti[e];this.#e.push(Ou.indexOf(e)+(n<" +
  "<8)+(Au(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Au(" +
  "e){return 4*(Ti[e].length+1)}var ju=24576,Mu=64,Nu=128,Pu=16,Fu=8;function Iu(e,t){let{manner:n,product:r}=Tu(" +
  "t,e);Lu[n](e,r)}var Lu={rows(e,t){let{rows:n,depth:r}=t;Hu(e,t)?Gu(e,{...t,a:Uu(e,t.a,n,r)},Wu(e,n,r).bytes):G" +
  "u(e,t)},turned:zu,depth(e,t){Ju(e,t.rows>t.columns&&t.start!==ul?vl(t):t)},columns:Ru};function Ru(e,t){for(le" +
  "t n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));Gu(e,{...t,columns:1,b:r,c:i})}}" +
  "function zu(e,t){let{words:n,size:r}=e,i=Wu(e,t.depth,t.columns),a=Uu(e,t.b,t.depth,t.columns),o=Ku(e,{...t,b:" +
  "a});if(t.start===cl&&t.depth%e.width===0&&t.columns*r>=Nu&&t.depth>=Pu){let a=e.scratch(i.bytes+Bu(e,t))+i.byt" +
  "es,s=o.length*Au(`product`);n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s" +
  "})}for(let e of o)n.emit(`product`,e)}function Bu({size:e},{rows:t,depth:n}){return 96+4*t+16+(t*n+1)*2*e}func" +
  "tion Vu(e){return e%512==0}function Hu({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Vu(r.column)&&t>=Fu&&n" +
  ">=Pu}function Uu(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=Wu(e,r,i),u=s(l);retur" +
  "n a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function Wu({" +
  "size:e},t,n){let r=(Math.ceil(n*e/Mu)|1)*Mu;return{row:r,bytes:r*t+Mu}}function Gu(e,t,n=0){let r=Ku(e,t);for(" +
  "let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.s" +
  "cratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t" +
  ",b:r,bStep:i})}}}function Ku({size:e},t){let n=t.columns*e,r=t.depth*n<=ju||t.rows<Fu,i=r?n:Math.max(Nu,qu(n,M" +
  "ath.floor(ju/t.depth),32)),a=Math.max(Pu,Math.floor(ju/Math.min(i,n))),o=r?t.depth:qu(t.depth,a,1),s=[];for(le" +
  "t e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r" +
  "),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.r" +
  "ow,start:r===0?t.start:ll,bias:t.bias,biasStep:t.biasStep});return s}function qu(e,t,n){let r=Math.ceil(e/Math" +
  ".max(t,n));return Math.ceil(e/r/n)*n}function Ju({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.colu" +
  "mns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,st" +
  "art:n.start,bias:n.bias,biasStep:n.biasStep})}function Yu(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slic" +
  "e(0,-1):e,isScaled:t}}function Xu({operations:e,block:t},n){for(let t of e)Qu(t,n);let{gradient:r,bytes:i}=t;r" +
  "eturn n.words.emit(`checkFinite`,{into:F.check,from:r,bytes:i}),n.words.finish()}function Zu(e,t){for(let n of" +
  " e)Qu(n,t);return t.words.finish()}function Qu(e,t){e.kernel===`product`?Iu(t,e):t.words.emit(e.kernel,e.opera" +
  "nds,e.variant)}function $u({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new ku,{own:s,i" +
  "sScaled:c}=Yu(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={di" +
  "rection:r,parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,ki.indexOf(e)),l+=t.lengt" +
  "h,u+=ed*c}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var ed" +
  "=8,td=globalThis,nd=65536,rd=new Map;function id(e){return sd(e)!==void 0}function ad(e){let{WebAssembly:t}=td" +
  ";if(t===void 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/nd)})}function od(e,t,n)" +
  "{let{WebAssembly:r}=td,i=sd(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o" +
  ",Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l)" +
  ".exports,add(e,t){c.grow(t),new a(new o(e),l)}}}function sd(e){return rd.has(e)||rd.set(e,cd(e)),rd.get(e)}fun" +
  "ction cd(e){let{WebAssembly:t}=td;if(t!==void 0)try{return new t.Module(ld(e))}catch{return}}function ld(e){le" +
  "t{Buffer:t}=td;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t" +
  "=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var ud=2048,dd=1024,fd=64,pd=64;function md(e," +
  "t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=F.frameSize,d=e=>{" +
  "let t=Math.ceil(u/pd)*pd;return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+fd),h=e" +
  "=>m+e*n,g=d(4*i.rows),_=d(8*ud*p),v=d(256),ee={at:d(dd),bytes:dd},y={size:n,lanes:l,address:h,order:g},b={para" +
  "meter:h(c.offset),gradient:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},x=hu(e,o.nodes,y,Math.ceil(u/" +
  "pd)*pd);u=Math.max(u,x.end+fd);let te=d(0),S=()=>({words:new ku,size:n,width:r,scratch(e){return u=Math.max(u," +
  "te+e+fd),te}}),ne={rows:i.fullSize,areFull:i.rows%i.fullSize===0},re={operations:x.operations,pieces:f,block:b" +
  ",batch:ne},ie=Xu(re,S()),C=$u(re),ae=Zu(dl(mu(a?.steps??[],o.nodes,y,e.steps.length)),S()),w=d(ie.byteLength)," +
  "oe=d(C.byteLength),se=d(ae.byteLength);return hd(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:ee,nu" +
  "mbersOfStep:p,texts:[[w,ie],[oe,C],[se,ae]],look:se,step:re,sheet:S,frame:{program:w,update:oe,loss:h(e.loss)," +
  "gradient:b.gradient,trained:b.bytes,parameter:b.parameter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfS" +
  "tep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}function hd(e){if(e>4294967296)throw Lc(" +
  "e,`at most 4 GiB`)}var gd=`xoroshiro128+`,_d=400,vd=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#" +
  "p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#" +
  "n=n,this.#t=md(e,t,i);let a=xd(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:F" +
  "loat64Array;this.memory=new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,ud*s.numbersOfStep),this.#" +
  "c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[" +
  "];for(let[e,t]of s.texts)this.#x(e,t);this.#h=bd(n,s,e),this.#i=new yu(o),this.#i.set(s.frame),this.#d=Rc(e,t)" +
  ";let l=new Int32Array(o),u=this.#D();this.#a=od(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=" +
  "new zc(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y" +
  "(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(" +
  "t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this" +
  ".#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s)," +
  "n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossB" +
  "elow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,fra" +
  "me:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}c" +
  "atch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this." +
  "#e,r=[...t.map(([e])=>e),...mi.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>yd(e)>0)}" +
  "#_({penalty:e}){let t=[...mi.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t]" +
  ",n)=>{this.#l.setInt32(n*16,yd(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,yd(`done`" +
  "),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:ud),{random:i,batch:a}=n.position;return i===voi" +
  "d 0||i.generator===gd?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{" +
  "binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)retu" +
  "rn;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s" +
  "),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&thi" +
  "s.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o" +
  "++){i.step=o,o!==n&&t||(i.learningRate=e(o),Or(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=" +
  "e.count}}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.bat" +
  "ches,{epoch:n,batch:r,random:i}=e,a=i?.generator===gd;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n" +
  "&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t" +
  "))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.gener" +
  "ator===gd)this.#m=t,e.position={epoch:t,batch:n,random:{generator:gd,words:this.#i.random}};else if(r===void 0" +
  ")e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,to" +
  "pology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Nc(e,t.nodes,this.tape,this.memory,this.#d);return n.set" +
  "(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{" +
  "if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(" +
  "t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Mat" +
  "h.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function yd(e){return Oi.inde" +
  "xOf(e)}function bd({rewriting:e},{step:{operations:t,batch:n}},r){let i=_d*t.length+n.rows*r.parameters.traine" +
  "d;return e===void 0?1/0:Math.ceil(e.after/i)}function xd(e){try{return ad(e)}catch{throw Lc(e,`that much free " +
  "memory`)}}var Sd={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};function Cd(e,t,{needs:n,isMet:r}=Sd)" +
  "{let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&id(i),has:(" +
  "e,{name:t},n)=>nl(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return hu(e,t,{size:n,lanes:e.lanes,add" +
  "ress:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new vd(e,n,t)}}var wd=class{#e;#t=8;#n=" +
  "[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=th" +
  "is.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??th" +
  "is.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this" +
  ".#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...thi" +
  "s.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this." +
  "#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,thi" +
  "s.#p();return}e===1&&this.#f();let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===vo" +
  "id 0)throw Error(`the kernels have no function ${e}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p()" +
  ",t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[t]],i=new Td(this.#e,this.#t,r.length+n.len" +
  "gth);for(;;){let t=this.#t,a=this.#f();if(a===Ed){i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{para" +
  "meters:r,locals:n,constants:a,parts:e,reads:e=>o.has(e)}}if(a>=Dd&&a<=Od)i.cut(this.#t),i.variable(this.#p(),t" +
  "his.#t);else if(a===Md&&this.#e[this.#t]===Nd)i.cut(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this" +
  ".#t),this.#t);else if(!this.#d(a))throw Error(`the function ${e} holds the instruction ${a}`)}}#d(e){if(e===Md" +
  "){let e=this.#p();return e===Pd?this.#t+=16:e<=Fd||e===Id||e===Ld?(this.#p(),this.#p()):e>=Rd&&e<=zd&&this.#t+" +
  "+,!0}return e===kd?(this.#p(),!0):(e===Ad?this.#t+=4:e===jd&&(this.#t+=8),e>=Ad)}#f(){return this.#e[this.#t++" +
  "]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromC" +
  "harCode(...this.#h(()=>this.#f()))}#h(e){return Array.from({length:this.#p()},e)}},Td=class{parts=[];constants" +
  "=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(thi" +
  "s.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.ge" +
  "t(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(Bd),this.variable(this.#t+r,t)}},[Ed,Dd,Od,kd," +
  "Ad,jd,Md]=[11,32,34,65,67,68,253],[Nd,Pd,Fd,Id,Ld]=[12,13,11,92,93],[Rd,zd]=[21,34],Bd=Uint8Array.of(Dd),Vd=cl" +
  "ass{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#" +
  "e[this.#t++]=t}unsigned(e){this.#n(Ud);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t" +
  "++]=t}signed(e){this.#n(Ud);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&" +
  "127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(thi" +
  "s.#n(t),t>Hd)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this." +
  "unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;i" +
  "f(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Hd=16" +
  ",Ud=5,[Wd,Gd,Kd,qd,Jd]=[1,2,3,9,10],Yd=[0,97,115,109,1,0,0,0];function Xd(e){let t=new Vd;return t.byte(...Yd)" +
  ",Qd(t,Wd,e=>e.byte(1,96,0,0)),Qd(t,Gd,e=>{e.unsigned(2),$d(e,`memory`,[2,0,1]),$d(e,`table`,[1,Zd,0,1])}),Qd(t" +
  ",Kd,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),Qd(t,qd,t=>{t.byte(1,0,65,0,11),t.unsi" +
  "gned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),Qd(t,Jd,t=>{t.unsigned(e.length);for(let n of e)t.bl" +
  "ock(n.finish())}),t.finish()}var Zd=112;function Qd(e,t,n){let r=new Vd;n(r),e.byte(t),e.block(r)}function $d(" +
  "e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var ef=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=" +
  "e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get wor" +
  "ds(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=" +
  "this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at" +
  "+r}},tf=16,nf=12,rf=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,tf),this.#e.length>=nf&&th" +
  "is.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+tf)return n}forget(" +
  "e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+tf&&this.#n(n)}}forgetAll(){for(let{l" +
  "ocal:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},af=class{a" +
  "rithmetic;#e;#t=new Vd;#n=[];#r=new Map;#i=[];#a=new rf(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e" +
  ",this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return " +
  "this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set" +
  "(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#h(cf,n),n}set(e,t){t(this),this.#h(cf" +
  ",e)}get(e){this.#h(sf,e)}store({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===void 0?e===G.v128?this." +
  "#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(G.v128);this.#h(lf,t" +
  "),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r" +
  ".type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){le" +
  "t r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e," +
  "t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=ff(t);if(e===r.load)this.get(t);else if(" +
  "n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(" +
  "n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=ne" +
  "w Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop(" +
  ");e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})" +
  "))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(G.i32,pf(0)));this.#t.byte(...uf),this." +
  "block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(W.integer.add,ff(e),pf(t" +
  "[n]))})});let[i]=n;this.operate(W.integer.less,ff(i),pf(e*t[0])),this.#t.byte(...df)}),this.#a.forgetAll()}cop" +
  "y(e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=" +
  "e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):of);for(let e of i)o.push(this.local(e));o.push(...n??this.#f(e))" +
  ";for(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??th" +
  "is.#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this.let(G.v128,()=>{this.constant(e)}))}number" +
  "(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e" +
  ",!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}const" +
  "ant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,U.constant,...e]):(this.integer(0),this.#m(this.a" +
  "rithmetic.many.load,t,e.length))}zero(){this.operate([253,U.constant,...new Uint8Array(16)])}nothing(){let{siz" +
  "e:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,U.constant,...t])}shuf" +
  "fle(e,t,n){t(this),n(this),this.#t.byte(253,U.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arit" +
  "hmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.a" +
  "rithmetic.extract,e)}finish(){let e=new Vd,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push(" +
  "[1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(" +
  "11),e}#p({by:e}){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.c" +
  "lz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},of={type:G.v128,index:NaN}," +
  "[sf,cf,lf]=[32,33,34],uf=[3,64],df=[13,0,11],ff=e=>t=>{t.get(e)},pf=e=>t=>t.integer(e),mf=12e3,hf=16e4,gf=clas" +
  "s{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return th" +
  "is.#i+(this.#r?.length??0)>hf}add(e,t){let n=this.#r;(n===void 0||n.length>mf)&&(this.end(),n=new af(this.#e,t" +
  "his.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=thi" +
  "s.#r?.length??0,this.#r=void 0}},Y=e=>t=>{t.get(e)},X=(e,t)=>n=>{n.load(e.load,t,e.bytes)},_f=(e,t)=>n=>{n.loa" +
  "d(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)" +
  "},vf=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};functio" +
  "n yf({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return yf(t,e)}function bf(e,t,n){i" +
  "f(t.by===void 0)return yf(n,t.at);if(n.by===void 0)return yf(t,n.at);let[r,i]=[t.by,n.by],a=e.let(G.i32,e=>{e." +
  "operate(W.integer.add,Y(r),Y(i))});return{at:t.at+n.at,by:a}}var xf=e=>t=>{t.load(W.integer.load,{at:4*Ai.inde" +
  "xOf(e)},4)},Sf={at:F.check};function Cf({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fr" +
  "omInteger,xf(`batchRows`))}}function wf(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&" +
  "&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c." +
  "forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(W.and,r,()=>{t.constant(e)})}}let l=a===8?Flo" +
  "at64Array.from(c):Float32Array.from(c);return e=>{e.operate(W.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8" +
  "Array(l.buffer))},()=>{e.operate(o,Cf(t))})})}}function Tf(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.leng" +
  "th;){let i=t.slice(r,r+n);i.length===n&&Ef(i,e.arithmetic.size)?(Of(e,i),r+=n):(kf(e,t[r]),r++)}}function Ef(e" +
  ",t){let[{at:n,start:r},i]=e,a=Df(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Df(e.at,n,i*t)&&Df(e." +
  "start,r,i*a))}function Df(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function Of(e," +
  "t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Mf(e,t.map(({sum:e})=>e)),s=Df(a.start,i,0);e.store(n,r,Af(" +
  "n,i,s,o))}function kf(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),jf(" +
  "e,t));e.store(a,r,Af(a,i,!1,o))}function Af(e,t,n,r){return t===void 0?r:Z(e,n?_f(e,t):X(e,t),r)}function jf({" +
  "arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,Y(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1))," +
  "Z(e,r(2),r(3)))}function Mf({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(Y);if(n===2)return Z(e," +
  "Nf(t,[0,2],i,a),Nf(t,[1,3],i,a));let c=(n,r)=>Z(e,Nf(t,[0,4,2,6],n,r),Nf(t,[1,5,3,7],n,r));return n=>{let r=n." +
  "let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Nf(t,[0,1,4,5],Y(r),Y(l)),d=Nf(t,[2,3,6,7],Y(r),Y(l));n.operate(e." +
  "add,u,d)}}function Nf(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i," +
  "n,r)}}var[Pf,Ff]=[4,4];function If(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e" +
  ".let(r.type,e=>{e.zero()}),o=e.let(r.type,Y(a));Bf(e,n,n=>{let i=n.map(e=>Q(r,Y(o),X(r,$(t,e))));e.set(a,i.red" +
  "uce((e,t)=>Z(r,e,t),Y(a)))}),e.store(i,Sf,jf(e,a))})}function Lf(e,t,n,r){let i=zf(e,t),{own:a,isScaled:o}=Yu(" +
  "t);Bf(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Rf(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:" +
  "o})})})}function Rf(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e." +
  "let(s.type,X(s,$(r.gradient,i))),l=e.let(s.type,X(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{le" +
  "t f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,X(s,t))),m=(r,i)=>{let o=`${Vf(t)}" +
  "${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>" +
  "Y(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],Y(t))}),m(l,`Parameter`),m(c,`Direction`)});l" +
  "et d=o?n.at(-1)?.at(0):void 0,f=d===void 0?Y(c):Q(s,Y(d),Y(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subt" +
  "ract,Y(l),f)})}function zf(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(G.i32,xf(`numbersNow`))" +
  ",o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(W.float64.load,{at:o,by:a},8),e.ope" +
  "rate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function Bf(e,t,n){let r=e.arithmetic.many.bytes" +
  ",i=t/r,a=Math.floor(i/Ff),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Ff*r],Pf,e=>{n(o(e,Ff))}" +
  ");let s=i-a*Ff;s>0&&n(o({at:a*Ff*r},s))}function Vf(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Hf" +
  "=4,Uf=1;function Wf(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===" +
  "1?Z(a,X(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/Hf),u=(n,r)=>{e.sharing(()=>{let i=Array.from({" +
  "length:r},(e,t)=>yf(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),Y(o[r]))})" +
  "})};e.repeat(l,[Hf*a.bytes],Uf,e=>{u(e,Hf)});let d=l*Hf;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.stor" +
  "eSome((n-f)/o,t+f,s({at:f}))}var Gf={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){" +
  "let o=Ei[i];if(a.has(o))return i=>{Wf(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),X(e,$(t,n)),_f(e,{at" +
  ":r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=" +
  "`${Ei[s]}Slope`;if(c.has(l))return s=>{Wf(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,X(e,$(i,t)),i=>{let[a,s]=[X(e,$(" +
  "r,t)),X(e,$(n,t))];i.copy(c.get(l),s,a,_f(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor" +
  ":i}})=>a=>{Wf(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,_f(e,{at:i}),X(e,$(n,t))))},fill:({operands:{into:e,bytes:t," +
  "number:n}})=>r=>{Wf(r,{into:e,bytes:t,add:0},e=>_f(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes" +
  ":i}})=>a=>{Wf(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,X(e,$(n,t)),X(e,$(r,t))))}},Kf=64,qf=({operands:{into:e,tabl" +
  "e:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>Kf||!o.areFull" +
  "))return u=>{let{load:d,multiply:f}=W.integer,p=u.let(G.i32,e=>{e.operate(f,xf(`batchStart`),pf(4))}),m=e=>u.l" +
  "et(G.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},pf(n))});if(r===1)Yf(u,m(0),t,e,l);els" +
  "e for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.m" +
  "any,{at:e+(o*r+n)*s},Jf(i,t+o*s))})}};function Jf(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{" +
  "at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function Yf(e,t,n,r,i){" +
  "let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},X(a,{at:n+l*s,by:t}));" +
  "for(;l<i;l++)e.store(o,{at:r+l*s},X(o,{at:n+l*s,by:t}))}var Xf=64,Zf=(e,t)=>{let{operands:n}=e,r=$f(e);if(ep(e" +
  ",t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);tp(i,e,t,(e,o,c)=>{let l=o(i" +
  "=>{i.copy(t.library.get(r),X(a,$(n.y,e)),X(a,$(n.t,e)))});i.set(s,c?l:Z(a,Y(s),l))}),i.store(o,{at:n.into},n=>" +
  "{n.operate(o.divide,jf(i,s),np(e,t))})}},Qf=(e,t)=>{let{operands:n}=e,r=`${$f(e)}Slope`;if(!ep(e,t)||!t.librar" +
  "y.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o." +
  "let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,X(c,{at:n.g}),np(e,t))})});tp(o,e,t,(e,c)=>{let l=c(Q(s,Y(u)" +
  ",o=>{o.copy(t.library.get(r),X(s,$(n[i],e)),X(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,X(s,d)," +
  "l):l)})}};function $f({variant:e}){return Di[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function ep({operan" +
  "ds:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=Xf&&t%n.many.bytes===0}function tp(e,{" +
  "operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for" +
  "(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:wf(e,i,c/o.bytes*s,t),l===0&&c===0)})}function np({opera" +
  "nds:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i." +
  "multiply,a,Cf(n)):a(r)}}var[rp,ip,ap]=[2,4,8],[op,sp]=[6,2];function cp(e,t){let n=t.columns===1?ap:rp,r=Math." +
  "floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?sp:r,(r,i,a)=>{lp(e,t,{a:r,c:i,bias:a" +
  ",high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&lp(e,t,{...o,high" +
  ":t.rows-a})}function lp(e,t,n){for(let r=0;r<t.columns;r+=ip)e.block(()=>{up(e,t,n,r)})}function up(e,t,{a:n,c" +
  ":r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(ip,t.columns-o),f=Math.floor(t.d" +
  "epth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(" +
  "e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>op||f===0;if(_)for(let t of g)e.set(t,dp);" +
  "e.repeat(f,[s.bytes],op,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,X(s,bf(e,p(r,0),t))));for(let r=0;" +
  "r<d;r++)e.block(()=>{let i=e.let(s.type,X(s,bf(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l" +
  "=[Y(n),Y(i)];e.set(o,c?Q(s,...l):vf(s,...l,Y(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{l" +
  "et i=(f*u+r)*l;return Q(c,X(c,p(e,i)),X(c,m(n,i)))});Tf(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)" +
  "*t.c.column,r),c=t.start===ll?s:t.start===ul?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,..." +
  "c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var dp=e=>{e.nothing()},fp=5,[pp,mp]=[12,4],hp=2;funct" +
  "ion gp(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>fp?2:o,c=o===0?0:Math." +
  "floor(o/s),l=s*n.bytes;e.repeat(c,[l],hp,r=>{_p(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&_p(e,t,{place" +
  ":{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)_p(e,t,{place:{at:n*i},broad:1,kind:r})}function _p(e" +
  ",t,n){let r=Math.min(mp,Math.floor(pp/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=" +
  "a[0]>0;e.repeat(i,a,o?hp:i,(i,a,o)=>{vp(e,t,{...n,a:i,c:bf(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows" +
  "&&e.block(()=>{vp(e,t,{...n,a:{at:s*t.a.row},c:yf(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}" +
  "function vp(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Ma" +
  "th.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===ll)for(let{s" +
  "um:t,at:n}of l)e.set(t,X(c,n));if(t.start===ul)for(let{sum:n,i:r}of l)e.set(n,_f(c,$(t.bias+r*t.biasStep,i)));" +
  "for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,X(c,$(t.b.at+r*t.b.row+" +
  "i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,_f(c,$(t.a.at+o*t.a.row+r*t.a.c" +
  "olumn,n)));let[d,f]=[Y(a),Y(i[u%s])],p=r===0&&t.start===cl;e.set(l,p?Q(c,d,f):vf(c,d,f,Y(l)))})});for(let{sum:" +
  "t,at:n}of l)e.store(c,n,Y(t))}var yp=16;function bp(e,t){if(!wu(e))return;let{manner:n,product:r}=Tu(e,t);if(n" +
  "===`depth`)return e=>{cp(e,r)};if(!(r.depth>yp||n===`columns`&&r.columns>1))return e=>{gp(e,r)}}var xp=4,Sp=8," +
  "Cp=64,wp=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0" +
  "&&t>1||t>Cp||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{Wf(n,{into:e,bytes:t*c,add:r},(e,t)=>X(e,$(" +
  "i,t)))}:n=>{for(let o=0;o<t;o+=xp)n.block(()=>{let c=Math.min(xp,t-o),u=Array.from({length:c},(e,t)=>n.let(s.t" +
  "ype,X(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Sp,e=>{u.forEach((t,r)=>{let c=X(s,$(i+(o+r)*a+s.byte" +
  "s,e));n.set(t,Z(s,Y(t),c))})}),Tf(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}" +
  "}}))})}},Tp={...Gf,gather:qf,lossBack:Qf,lossValue:Zf,total:wp};function Ep(e,t){return e.kernel===`product`?b" +
  "p(e,t.arithmetic):Tp[e.kernel]?.(e,t)}function Dp(e,t=2**24){return{after:t,write(t,n,r,i){let a=new ef(r.at,r" +
  ".bytes),o=new gf(e,a),s={arithmetic:e,library:jp(i),batch:t.batch},c=Op(t,n,o,s),l=kp(t,o,s),{bodies:u}=o;retu" +
  "rn{program:c,update:l,constants:a.words,module:Xd(u),count:u.length}}}}function Op({operations:e,block:t},n,r," +
  "i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Ep(t,i);e===void 0?(r.end(),Qu(t,n)):r.add(a,e)}retur" +
  "n r.add(a,e=>{If(e,t)}),r.end(),a.finish()}function kp({pieces:e,block:t},n,{library:r}){let i=new ku;return n" +
  ".add(i,n=>{Lf(n,e,t,r)}),n.end(),i.finish()}var Ap=new Map;function jp(e){let t=Ap.get(e)??new wd(ld(e));retur" +
  "n Ap.set(e,t),t}var Mp=Cd(`wasm-float32`,{binary:Ci,precision:Xc,rewriting:Dp(Xc)}),Np=D(`engine`,[Cd(`wasm-fl" +
  "oat64`,{binary:wi,precision:Yc,rewriting:Dp(Yc)}),Mp,Wc]);[...Np.names];function Pp(e,t,n){if(n===`plain`)retu" +
  "rn new Jo(t);let r=[...Np];if(n===`auto`)return lc(e,t,r);let i=r.indexOf(Np.get(n));return lc(e,t,r.slice(i)," +
  "n)}var Fp=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.lengt" +
  "h===0}get load(){return this.#n.length*Math.max(1/Ip,this.#e*8/Lp)}note(e){this.#t.push(e)}stand(e,t){let n=th" +
  "is.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e" +
  ".set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=t" +
  "his.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Ip=256,Lp=2*" +
  "*26;function Rp(e,t){return Object.fromEntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=Kt(n)?n.data" +
  ":n;return[t,i instanceof Float64Array?{shape:Ga(n,r),data:i}:qa(n,t,r.units)]}))}var zp=class{lossBelow;patien" +
  "ce;leastGain;best=1/0;waited=0;constructor(e){M(e,Bp,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,lea" +
  "stGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;retu" +
  "rn t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get ha" +
  "sWaited(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this" +
  ".waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},Bp={lossBelow:Aa,noBetterFor:La(Ma),leastGai" +
  "n:ka};function Vp(e){if(!Array.isArray(e))return[e];let[t,n]=e;return[t,n]}var Hp=class{updater;batches;clip;s" +
  "topping;slots;moves=0;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},cl" +
  "ip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`constant`}=t;M(i,Wp(Vt,ja),`clip`,`clipping`),t" +
  "his.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entries(Bn(i,`clip`)),this.stopping=a===void 0?vo" +
  "id 0:new zp(a),this.updater=di(...Vp(c)),this.#t=Si(...Vp(l)),this.batches=o===void 0?void 0:new Yo(Rp(e,o),t)" +
  ",this.slots=e.parameters.map(e=>{let t=e.value.data.length,n=this.updater.init(t);return h(n,`state`,Fa,`optim" +
  "izer`),{parameter:e,state:n,gradient:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalt" +
  "y(){return this.#r}set penalty(e){M(e,{...Wp(mi,ka),biases:Da},`penalty`,`penalty`),this.#r=e}get learningRate" +
  "(){return this.#n}set learningRate(e){if(!Number.isFinite(e)||e<0)throw new t({what:`learning rate`,found:e,ex" +
  "pected:`a finite number, 0 or more`});this.#n=e}get step(){return this.#i}get stepsPerEpoch(){return this.batc" +
  "hes?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this." +
  "#c()}advance(){let e=this.#e;this.checkIdle(),e.backward(),Ni(e,this.#i);let t={step:this.#i,epoch:this.epoch," +
  "rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(this.#i)},n=this.gatherGradients();re" +
  "turn this.moves++,e.update(()=>{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e," +
  "i,r,t)});this.#i++,this.batches?.advance(),this.#o()}),t}checkIdle(){if(this.#e.busy)throw new t({what:`a step" +
  " inside a wave`,expected:`steps taken when the wave is over`})}get isRateConstant(){return this.#t.isConstant=" +
  "==!0}rateAt(e){let t=this.#t(e);return h(t,`factor`,Oa,`schedule`),this.#n*t}arrive(e,t,n,r){this.moves++,this" +
  ".#i=e,this.#a=t,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)" +
  "});this.#o()},()=>{this.#a=void 0,n()},r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batc" +
  "hes.take()),this.#e.setMode({training:!0,draw:this.#i})})}get position(){return this.batches?.position??{epoch" +
  ":this.#i,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=Gt(n);return this.read" +
  "(e,r.data),[t,r,Gp(e.state)]});return{step:this.#i,position:this.position,parameters:Object.fromEntries(e.map(" +
  "([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:t" +
  "his.stopping.state}}}restore(e,t){Kp(e);for(let t of this.slots)Jp(t,e);this.moves++,this.#i=e.step,this.batch" +
  "es!==void 0&&(this.batches.position=e.position),this.stopping!==void 0&&(this.stopping.state=e.stopping??{best" +
  ":1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(l" +
  "et[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this.prime(),t?.()})}read(e,t){let{parameter:n}=e;t.se" +
  "t((n.given??n.value).data),this.#e.isBehind&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s" +
  "(this.batches.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this." +
  "#e.input(t).set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{" +
  "parameter:t,gradient:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let i of mi){let a=this.penalty[i.name]??" +
  "0;a!==0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of" +
  " this.clip){let i=Vt.get(t);i.clip(n,r),e?.(i.formula,r)}return t}#c(){let e=0;for(let t of mi){let n=this.pen" +
  "alty[t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e" +
  "}pays({edges:e}){return this.penalty.biases===!0||!e.every(Up)}};function Up({consumer:e,index:t}){return e.fa" +
  "mily===`weighted-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}function Wp({names:e},t){return Object.from" +
  "Entries(e.map(e=>[e,t]))}function Gp(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]" +
  "))}function Kp(e,t=`from`){let{step:n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].eve" +
  "ry(Number.isSafeInteger)||!i||!a)throw qp(e,t)}function qp(e,n){return new t({what:`not a checkpoint`,where:n," +
  "found:e,expected:`what checkpoint() gives or readCheckpoint reads`})}function Jp({parameter:{id:e,value:n},sta" +
  "te:r},{parameters:i,optimizer:a}){let o=n.data.length,s=(Object.hasOwn(i,e)?i[e]:void 0)?.data,c=Object.hasOwn" +
  "(a,e)?a[e]:{};for(let t of[s??n.data,...Object.values(c)])if(!ArrayBuffer.isView(t))throw qp(t,e);if(s?.length" +
  "!==o)throw new t({what:`checkpoint of another graph`,where:e,found:s?.length,expected:`${o} numbers`});let[l,u" +
  "]=[c,r].map(Object.keys);if(l.join()!==u.join())throw new t({what:`checkpoint of another optimiser`,where:e,fo" +
  "und:l,expected:u.join(`, `)||`no state`})}function Yp(e){return e.filter(({parameter:e})=>!e.frozen)}function " +
  "Xp(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function Zp(e,t,n){let" +
  " r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t" +
  ".set(n,r),r+=e}}var Qp=class extends Hp{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=Yp(this.slots)}get c" +
  "ount(){return Xp(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){Zp(this.#e,e,(e,t" +
  ")=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},$p=class{#e;#t=new Map;#n=new Map;#" +
  "r=new L;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new L;let r=(e,t)=>n=>{th" +
  "is.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e" +
  "=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:em" +
  "(this.#t),gradients:em(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function em(e){let " +
  "t=[...e].sort(([e],[t])=>e-t);return new Li(t.map(([e])=>e),t.map(([,e])=>e))}var tm=class{#e;#t;#n;#r;#i;#a;#" +
  "o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,lea" +
  "rningRate:o,penalty:s}=e;this.#e=e,this.#t=n,this.#n=new Po(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n." +
  "node(e).clamp(n,t)}),this.#r=new Qp(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r" +
  ".restore(e.from),this.#a=new Fp(this.#r.count),this.#i=Pp(this.#n,this.#r,a.engine??`plain`),this.#o=new $p(th" +
  "is.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(" +
  "){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number," +
  "this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){let n=this.#" +
  "r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e" +
  ".every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Pi(e),this.#b()}}report(){let{turn:e}=this.#e,t=" +
  "this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,loa" +
  "d:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Pi(i)},...a===void 0?{}:{sight:a},...this.isOver?{end" +
  "ing:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+th" +
  "is.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==" +
  "void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRat" +
  "e,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;t" +
  "his.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped" +
  ":n},...this.#t===void 0?{}:{validationLoss:Vo(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}" +
  "),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.gl" +
  "impse());this.#d={...Ii(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#" +
  "r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},nm=4,rm=16,im=1/4,am=class{#e;#t" +
  ";#n;#r={};#i=new Fi(nm);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){ca" +
  "se`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`heard`:" +
  "this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o" +
  "=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=om.now(),{step:n}=e;e.take(Math.min(this.#i.steps,thi" +
  "s.#a-n),im);let r=om.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=rm||e.load>=im||e.step>=this.#a;(e.isA" +
  "waited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,thi" +
  "s.#s=0,this.#c=-1/0,this.#i=new Fi(nm),this.#r={...this.#r,...e.tables};try{this.#n=new tm(e,this.#r)}catch(t)" +
  "{let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:Pi(t)};this.#e({kind:`progres" +
  "s`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!t" +
  "his.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=om.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers." +
  "buffer,...t.sight===void 0?[]:Ri(t.sight)])}},{performance:om}=globalThis,sm=globalThis,cm=new am((e,t)=>{sm.p" +
  "ostMessage(e,t)},lm(()=>{cm.slice()}));sm.onmessage=({data:e})=>{cm.take(e)},sm.postMessage({kind:`ready`});fu" +
  "nction lm(e){let{setImmediate:t}=sm;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new sm.MessageChannel;" +
  "return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
