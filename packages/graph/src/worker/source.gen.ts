// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){var e=class extends Error{what;where;found;expected;nearest;constructor(e,t){super(f(e),t),this.na" +
  "me=new.target.name,this.what=e.what,this.where=e.where,this.found=e.found,this.expected=e.expected,this.neares" +
  "t=e.nearest}};function t(e,t){if(typeof e!=`string`||t.length===0||e.length>64)return;let n=e.toLowerCase(),r=" +
  "t[0],i=1/0;for(let e of t){let t=o(n,e);t<i&&([i,r]=[t,e])}let a=Math.max(Math.min(2,e.length-2),Math.floor(Ma" +
  "th.max(e.length,r.length)/3));return i<=a?r:void 0}function n(n,r,i,a){let o=a.length===0?`none`:`one of ${a.j" +
  "oin(`, `)}`;return new e({what:`unknown ${n}`,where:r,found:i,expected:o,nearest:t(i,a)})}function r(e,t,r,a=`" +
  "option`){i(e,r,a);for(let i of Object.keys(e))if(!t.includes(i))throw n(a,r,i,t)}function i(t,n,r=`option`){if" +
  "(!a(t))throw new e({what:`not ${r}s`,where:n,found:t,expected:`an object of names and values`})}function a(e){" +
  "return typeof e==`object`&&!!e&&!(Symbol.iterator in e)}function o(e,t){let n=Array.from({length:t.length+1},(" +
  "e,t)=>t);for(let r=1;r<=e.length;r++){let i=n;n=[r];for(let a=1;a<=t.length;a++){let o=i[a-1]+(e[r-1]===t[a-1]" +
  "?0:1);n.push(Math.min(n[a-1]+1,i[a]+1,o))}}return n[t.length]}function s(e){let t=l(e,3);return t.length>c?`${" +
  "t.slice(0,c-1)}…`:t}var c=60;function l(e,t){return typeof e==`string`?JSON.stringify(e.slice(0,c)):Object.is(" +
  "e,-0)?`-0`:typeof e==`bigint`?`${e}n`:typeof e==`function`?`function ${e.name}`:Array.isArray(e)?u(e,t):ArrayB" +
  "uffer.isView(e)?`${e.constructor.name} of ${e.byteLength} bytes`:typeof e==`object`&&e?d(e):String(e)}function" +
  " u(e,t){return t===0&&e.length>0?`[…]`:`[${e.slice(0,20).map(e=>l(e,t-1)).join(`, `)}${e.length>20?`, …`:``}]`" +
  "}function d(e){let t=Object.getPrototypeOf(e);if(t===null)return`a null-prototype object`;let{constructor:n}=t" +
  ";return typeof n==`function`&&n.name!==`Object`?`a ${n.name}`:`an object`}function f(e){let{what:t,where:n,exp" +
  "ected:r,nearest:i}=e,a=[`found`in e?`found ${s(e.found)}`:``,r===void 0?``:`expected ${r}`],o=[t,...[n===void " +
  "0?``:`at ${n}`,a.filter(Boolean).join(`, `)].filter(Boolean)].join(`: `);return i===void 0?o:`${o}; did you me" +
  "an ${JSON.stringify(i)}?`}function p(t,r){let i=new Map(r.map(e=>[e.name,e])),a=r.map(e=>e.name);if(i.size!==r" +
  ".length)throw new e({what:`two members of the ${t} family share a name`,found:a});return{kind:t,names:a,has:e=" +
  ">i.has(e),get(e,r){let o=i.get(e);if(o!==void 0)return o;throw n(t,r,e,a)},[Symbol.iterator]:()=>r[Symbol.iter" +
  "ator]()}}function m(e,t,n){return typeof e==`object`&&h(e,[...t])?e:t.get(e,n)}function h(e,t){let n=(e,t)=>ty" +
  "peof e?.[t]==`function`;return Object.keys(t[0]).every(r=>n(e,r)||!t.every(e=>n(e,r)))}function g(e,t,n=-1/0,r" +
  "=1/0){return{meaning:e,default:t,expected:`a finite number${re(n,r)}`,allows:e=>typeof e==`number`&&Number.isF" +
  "inite(e)&&e>=n&&e<=r}}function _(e,t){return{...g(e,t),expected:`a finite number above 0`,allows:e=>Number.isF" +
  "inite(e)&&e>0}}function v(e,t,n){return{meaning:e,...n===void 0?{}:{default:n},expected:`a whole number, ${t} " +
  "or more`,allows:e=>Number.isSafeInteger(e)&&e>=t}}function y(e,t){return{meaning:e,default:t,expected:`true or" +
  " false`,allows:e=>typeof e==`boolean`}}function b(e,t,n){return{meaning:e,default:n,expected:`one of ${t.join(" +
  "`, `)}`,choices:t,allows:e=>t.includes(e)}}function ee(e,t){return{meaning:e,...t===void 0?{}:{default:t},expe" +
  "cted:`a list of finite numbers`,allows:e=>Array.isArray(e)&&e.every(e=>Number.isFinite(e))}}function te(t,n,i," +
  "a=`attribute`){let o=Object.keys(t);return r(n,o,i,a),Object.fromEntries(o.flatMap(r=>{let o=t[r],s=Object.has" +
  "Own(n,r)?n[r]:o.default;if(s===void 0&&!(`default`in o))throw new e({what:`missing ${a}`,where:`${i}/${r}`,exp" +
  "ected:o.expected});return ne(o,r,s,i,a),[[r,s]]}))}function ne({expected:t,allows:n},r,i,a,o=`option`){if(!n(i" +
  "))throw new e({what:`wrong value of ${o} ${r}`,where:a,found:i,expected:t})}function re(e,t){return t===1/0?e=" +
  "==-1/0?``:`, ${e} or more`:e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}function x(e){let{name:t,symbol:n,ru" +
  "les:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,family:`activat" +
  "ion`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:ae(i),facts:o,scalar:e,inferShape:([e])=>e,forward({inpu" +
  "ts:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)},backward({inp" +
  "uts:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.length;e++)u[e]" +
  "+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor:e=>ae(a(e))},...l!==void 0&&{branches:oe(l)},...u!==void 0&&" +
  "{exempt:u}}}function ie(t){if(t.scalar!==void 0)return t.scalar;throw new e({what:`not a function of one numbe" +
  "r`,found:t.name,expected:`an activation that acts on every unit alone`})}function ae({value:e,derivative:t}){r" +
  "eturn{value:e,derivatives:[t]}}function oe(e){return({inputs:t,attributes:n},r)=>{let i=e(n);for(let e of t[0]" +
  ".data)r.push(i.reduce((t,n)=>t+Math.sign(e-n),0))}}var se=x({name:`elu`,symbol:`elu`,rules:{alpha:g(`depth of " +
  "the left tail`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math.exp(e" +
  "),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},facts:{range:[-1,1" +
  "/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function S(e){if(e>=0)return 1/(1+Math.exp(-e));l" +
  "et t=Math.exp(e);return t/(1+t)}function ce(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)}function C(e," +
  "t){return t===0?0:e*t}function le(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=me.length-1;e>0;e--)[" +
  "n,r]=[2*t*n-r+me[e],n];return(t*n-r+me[0])/(1+2*e)}function ue(e){return fe(e,-.5)/Math.sqrt(2*Math.PI)}functi" +
  "on de(e){if(Math.abs(e)<.5)return .5+.5*pe(e*Math.SQRT1_2);let t=.5*fe(e,-.5)*le(Math.abs(e)*Math.SQRT1_2);ret" +
  "urn e>0?1-t:t}function fe(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Math.exp" +
  "(t*(e-n)*(e+n))}function pe(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2/Math.sqrt(Mat" +
  "h.PI)*n}var me=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-.0266586684353" +
  "05753,.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20,413902798607301e-20," +
  "7.74038306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208831351e-25,-63" +
  "18088340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,325254814814874e-28,33478119" +
  "482868056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111e-32,-22370566" +
  "594359995e-34],he=x({name:`gelu`,symbol:`gelu`,rules:{approximation:b(`none for the normal distribution itself" +
  "`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>C(e,t===`tanh`?S(ve(e)):de(e)),derivative:(e,t,{approx" +
  "imation:n})=>n===`tanh`?S(ve(e))+C(e*ye(e),ce(ve(e))):de(e)+C(e,ue(e)),formula:be(),formulaFor:({approximation" +
  ":e})=>e===`tanh`?xe():be(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`none`}}),g" +
  "e=2*Math.sqrt(2/Math.PI),_e=.044715;function ve(e){return ge*e*(1+_e*e*e)}function ye(e){return ge*(1+3*_e*e*e" +
  ")}function be(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(-x ^ 2 /" +
  " 2) / sqrt(2 * pi)`}}function xe(){let e=`sqrt(2 / pi) * (x + ${_e} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * ${_e}" +
  " * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e}) ^ 2)" +
  " * ${t} / 2`}}var Se=x({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),derivativ" +
  "e:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`if(abs(x)" +
  " < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),Ce=x({name:`h" +
  "ard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e)>=1?" +
  "0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone:!0,s" +
  "mooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),we=x({name:`identity`,symbol:`x`,value:e=>e,derivative:()=>1,fo" +
  "rmula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),Te=x({name" +
  ":`leaky-relu`,symbol:`leaky relu`,rules:{slope:g(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,derivati" +
  "ve:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, slope)`" +
  "},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Ee(e,t,n){let r=t;" +
  "for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function De(e,t,n){let r=Ee(e,t,n),i=Number.isNaN(e[r])?NaN:0;" +
  "for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function Oe(e,t,{peak:n,rest:r}){ret" +
  "urn(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function ke(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-Oe(e,t,n)}func" +
  "tion Ae(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function je(e){let{name:t,symbol:n,formul" +
  "a:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:{},f" +
  "ormula:r,facts:i,inferShape:([e])=>Me(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.length-1];for(" +
  "let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape.length-1" +
  "];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}function Me(t,n){if(t.length>0)return t;thr" +
  "ow new e({what:`no row of units`,where:n,found:`a scalar`,expected:`a shape such as [batch, units]`})}var Ne=j" +
  "e({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=De(e,n,r);for(let a=n;a<r;a++)t[a]=Ae(e,a,i)}," +
  "product(e,t,n,r,i){let a=Ee(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s]+=-t" +
  "[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp(x)))" +
  "`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),Pe=x({" +
  "name:`mish`,symbol:`mish`,value:e=>C(e,Fe(e)),derivative:e=>Fe(e)+C(e,Ie(e)),formula:{value:`x * tanh(log(1 + " +
  "exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts:{ran" +
  "ge:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function Fe(e){let t=Math.exp(-Math.ab" +
  "s(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function Ie(e){let t=Math.exp(-Math.abs(e)),n=e>0?1" +
  "+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var Le=x({name:`relu`,symbol:`relu`,rules:{atZero:g(`der" +
  "ivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{value:`if" +
  "(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!1,sat" +
  "uration:`none`},kinks:()=>[0]}),Re=1.6732632423543772,ze=1.0507009873554805,Be=x({name:`selu`,symbol:`selu`,va" +
  "lue:e=>ze*(e>0?e:Re*Math.expm1(e)),derivative:e=>ze*(e>0?1:Re*Math.exp(e)),formula:{value:`${ze} * if(x > 0, x" +
  ", ${Re} * (exp(x) - 1))`,derivative:`${ze} * if(x > 0, 1, ${Re} * exp(x))`},facts:{range:[-1.0507009873554805*" +
  "Re,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),Ve=x({name:`sigmoid`,symbol:`σ`,value:S,deriv" +
  "ative:ce,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smooth:!0" +
  ",saturation:`soft`}}),He=x({name:`silu`,symbol:`silu`,value:e=>C(e,S(e)),derivative:e=>S(e)+C(e,ce(e)),formula" +
  ":{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:[-.27" +
  "84645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),Ue=je({name:`softmax`,symbol:`softmax`,value(e," +
  "t,n,r){let i=De(e,n,r);for(let a=n;a<r;a++)t[a]=Oe(e,a,i)},product(e,t,n,r,i){let a=t[Ee(e,r,i)],o=0;for(let n" +
  "=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x))`,d" +
  "erivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),We=x({name:" +
  "`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:S,formula:{v" +
  "alue:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturation:`" +
  "none`}}),Ge=x({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)),der" +
  "ivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x)) ^ " +
  "2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),Ke=p(`activation`,[we,x({name" +
  ":`step`,symbol:`step`,rules:{atZero:g(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN,deriv" +
  "ative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:{rang" +
  "e:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`}),Ve" +
  ",x({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*ce(2*e),formula:{value:`tanh(x)`,derivative:`1 -" +
  " y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),Le,Te,se,Be,he,He,Pe,We,Ge,Se,Ce,Ue,Ne" +
  "]),qe=1.4901161193847656e-8,Je=11102230246251565e-32,Ye=67108863,Xe=134217727;function Ze(e){let t=e.next()&Ye" +
  ",n=e.next()&Xe;return t*qe+n*Je}var Qe=[3639956645,3750757012,1261568508,386426335],$e=class e{constructor(e,t" +
  ",n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s10)}ne" +
  "xt(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this.s00=r" +
  "<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump(){le" +
  "t e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=Qe[c];for(let c=1;c" +
  ";c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u>>>16" +
  "),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,this.s00" +
  ",this.s11,this.s10]}};function et(e){if(e.length!==4)throw Error(`The state must have been produced by a xoros" +
  "hiro128plus RandomGenerator`);return new $e(e[0],e[1],e[2],e[3])}var tt=11400714819323198485n;function nt(e,t)" +
  "{let n=rt(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+tt),it(n))" +
  ")}function rt(e){let t=0n;for(let n of e)t=it(t+tt+BigInt(n.codePointAt(0)??0));return t}function it(e){let t=" +
  "BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^t>>27" +
  "n)*10723151780598845931n),t^t>>31n}function at(e){return[Number(e>>32n),Number(e&4294967295n)]}function ot(t,n" +
  "){let r=t;if(Array.isArray(r)&&r.length===n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&r.some(e=>e!==0))" +
  "return t;throw new e({what:`not a state of this random generator`,where:`words`,found:t,expected:`${n} whole n" +
  "umbers from 0 to 2³² − 1, not all 0`})}var st={name:`xoroshiro128+`,seed:e=>ct(nt(e,2).flatMap(at)),restore:e=" +
  ">ct(ot(e,4))};function ct(e){let t=et(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>Ze(t),get words(){r" +
  "eturn t.getState().map(e=>e>>>0)}}}var lt={name:`xorshift64*`,seed:e=>ut(dt(e)),restore(e){let[t,n]=ot(e,2);re" +
  "turn ut(BigInt(t)<<32n|BigInt(n))}};function ut(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n),t^=t" +
  ">>27n,at(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(){ret" +
  "urn at(t)}}}function dt(t){let n=Number(t);if(Number.isSafeInteger(n)&&n>0&&String(n)===String(t))return BigIn" +
  "t(n);if(typeof t==`string`)return nt(t,1)[0];throw new e({what:`bad seed for xorshift64*`,found:t,expected:`a " +
  "whole number, 1 or more, or a text`})}var ft=p(`random generator`,[st,lt]);function pt(t){if(!(t>=0))throw new" +
  " e({what:`bad clipping limit`,found:t,expected:`a number, 0 or more`})}var mt={name:`norm`,title:`By norm`,for" +
  "mula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){pt(t);let n=t/(ht(e)+1e-6);if(!(n>=1))for(let t of e)for(let" +
  " e=0;e<t.length;e++)t[e]*=n}};function ht(e){let t=gt(e);if(t===0||!Number.isFinite(t))return t;let n=2**Math." +
  "min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*Math." +
  "sqrt(r)}function gt(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));return t" +
  "}var _t=p(`clipping`,[mt,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){pt(t);for(l" +
  "et n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),vt=2**31-1;function w(e){let t=1;f" +
  "or(let n of e)t*=n;return t}function T(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).join(`, " +
  "`)}]`}function E(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[n]!==t" +
  "[n])return!1;return!0}function yt(e){return{shape:e,data:new Float64Array(Dt(e))}}function bt(e){return typeof" +
  " e==`object`&&!!e&&`shape`in e}function xt({shape:t,data:n},r){let i=Dt(t,r),a=Et(n)?n.length:n;if(a!==i)throw" +
  " new e({what:`wrong count of numbers for shape ${T(t)}`,where:r,found:a,expected:String(i)})}function St(e){re" +
  "turn{shape:e.shape,data:e.data.slice()}}var Ct=32;function wt(e){let t=[];for(let n=e;Et(n)&&t.length<Ct;n=n[0" +
  "])t.push(n.length);return t}function Tt(t,n,r,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(t,i)=>{if(" +
  "i===n.length){if(typeof t!=`number`)throw new e({what:`not a number`,where:o(i),found:t,expected:`a number`});" +
  "r[s++]=t}else{if(!Et(t)||t.length!==n[i])throw new e({what:`ragged array`,where:o(i),found:Et(t)?t.length:t,ex" +
  "pected:`${n[i]} entries, as in the first row`});for(let e=0;e<t.length;e++)a[i]=e,c(t[e],i+1)}};c(t,0)}functio" +
  "n Et(e){return Array.isArray(e)||ArrayBuffer.isView(e)&&`length`in e}function Dt(t,n){let r=t;if(!Array.isArra" +
  "y(r))throw new e({what:`not a size`,where:n,found:r,expected:`a list of sizes`});for(let r of t)if(!Number.isI" +
  "nteger(r)||r<0)throw new e({what:`not a size`,where:n,found:r,expected:`a whole number, 0 or more`});let i=w(t" +
  ");if(i>vt)throw new e({what:`shape too large`,where:n,found:T(t),expected:`at most ${vt} entries`});return i}f" +
  "unction Ot(e){let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`c" +
  "ombination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:" +
  "kt,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inp" +
  "uts:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}function kt(e){le" +
  "t[t]=e;return e.forEach((e,n)=>{if(!E(e,t))throw jt(n,e,`${T(t)}, as input 0`)}),t}function At(e,t=0){if(e.len" +
  "gth===2)return[e[0],e[1]];throw jt(t,e,`the shape [batch, units]`)}function jt(t,n,r){return new e({what:`shap" +
  "es do not fit`,where:`input ${t}`,found:T(n),expected:r})}var Mt=Ot({name:`add`,symbol:`+`,arity:[2,1/0],value" +
  "(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`" +
  "1`]}}),Nt={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{valu" +
  "e:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=At(e[0]),n=0;return e.forEach((r,i)=>{if(At(r,i)[" +
  "0]!==t)throw jt(i,r,`batch ${t}, as input 0 of ${T(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r" +
  ">=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}" +
  "of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{" +
  "data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e+" +
  "+)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},Pt=Ot({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=" +
  ">e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value" +
  ":`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),Ft={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`]," +
  "arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[At(kt(e))[0],1],forward" +
  "({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[" +
  "n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n" +
  "=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},It=class t{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=" +
  "m(t,ft),this.#t=this.#e.seed(Rt(e))}static restore({generator:e,words:n},r){let i=new t(`restored`,r??ft.get(e" +
  ",`generator`));return i.#t=i.#e.restore(n),i}get state(){return{generator:this.#e.name,words:this.#t.words}}ne" +
  "xt(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.unif" +
  "orm(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(t){if(" +
  "!Number.isInteger(t)||t<1||t>2**32)throw new e({what:`bad count`,found:t,expected:`a whole number from 1 to 2³" +
  "²`});let n=Math.floor(2**32/t);for(;;){let e=Math.floor(this.#t.bits()/n);if(e<t)return e}}shuffle(e){let t=e;" +
  "for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return t" +
  "his.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let e=Array.from({length:4},()=>this.#t.bits());retu" +
  "rn new t(e.join(),this.#e)}},Lt={expected:`a finite number or a text`,allows:e=>typeof e==`string`||Number.isF" +
  "inite(e)};function Rt(t){if(Lt.allows(t))return t;throw new e({what:`bad seed`,found:t,expected:Lt.expected})}" +
  "var zt={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:g(`share of the " +
  "entries dropped`,.5,0,1),seed:v(`start of the generator of the masks`,0,0)},formula:{value:`m * x`,derivatives" +
  ":[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=Bt(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++" +
  ")e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=Bt(e);for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]" +
  "*i()}};function Bt({training:e,draw:t,attributes:n}){return e?Vt(n,t):()=>1}function Vt({rate:e,seed:t},n){if(" +
  "e===0)return()=>1;let r=new It(`${Wt(t)}${n}`),i=Ut(e);return()=>r.next()<e?0:i}function Ht({rate:e,seed:t}){r" +
  "eturn{seed:at(rt(Wt(t))),dropped:at(BigInt(Math.ceil(e*2**53)))}}function Ut(e){return 1/(1-e)}function Wt(e){" +
  "return`dropout ${e} `}var Gt=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,Kt=`(x - mean(x)) / ${Gt}`,qt={name:`la" +
  "yer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],rules:{epsilon:_(`" +
  "added to the variance, so that a constant row can be divided`,1e-5)},formula:{value:`gain * ${Kt} + bias`,deri" +
  "vatives:[`(gain * g - mean(gain * g) - ${Kt} * mean(gain * g * ${Kt})) / ${Gt}`,`g * ${Kt}`,`g`]},inferShape([" +
  "e,...t]){let[,n]=At(e);return t.forEach((t,r)=>{if(!E(t,[n]))throw jt(r+1,t,`[${n}] for ${T(e)}`)}),e},forward" +
  "({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=Jt(e,s," +
  "i);for(let e=0;e<o;e++)r.data[s*o+e]=Qt(t,e,1)*a[e]+Qt(n,e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}}" +
  ",r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if(i===2){en(l,void 0,a.data);co" +
  "ntinue}let u=Jt(e,c,n),d=l.map((e,n)=>e*Qt(t,n,1));i===1?en(l,u.normal,a.data):$t(u,d,a.data,o)}}};function Jt" +
  "({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Xt(i);for(let t=0;t<e;t++)i[t]/=a;let o=Zt(i);for(let t" +
  "=0;t<e;t++)i[t]-=o;let s=Zt(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,Yt));return{normal:i.map(e=>e*c),slo" +
  "pe:c/a}}var Yt=1e-300;function Xt(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:" +
  "1}function Zt(e){return e.reduce((e,t)=>e+t,0)/e.length}function Qt(e,t,n){return e===void 0?n:e.data[t]}funct" +
  "ion $t({normal:e,slope:t},n,r,i){let a=Zt(n),o=Zt(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(" +
  "n[s]-a-e[s]*o)}function en(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function tn(e){let{name:t," +
  "symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},f" +
  "ormula:i,inferShape:([e])=>[At(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){l" +
  "et n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;f" +
  "or(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var nn=tn({name:`mean`,symbol" +
  ":`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),rn=Ot({name:`multiply`,symbol:`×" +
  "`,arity:[2,1/0],value:(e,t)=>an(e,t),derivative:(e,t,n)=>an(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`" +
  "]}});function an(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var on=Ot({name:`" +
  "scale`,symbol:`·`,arity:[1,1],rules:{factor:g(`what every entry is multiplied by`,1)},value:([e],t,{factor:n})" +
  "=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`]}}),sn={name:" +
  "`slice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:v(`first unit taken, counted fro" +
  "m 0`,0,0),to:v(`first unit no longer taken`,1)},formula:{value:`slice(x, from, to)`,derivatives:[`1`]},inferSh" +
  "ape([t],{from:n,to:r}){let[i,a]=At(t);if(n<r&&r<=a)return[i,r-n];throw new e({what:`slice does not fit`,found:" +
  "`units ${n} to ${r}`,expected:`from < to ≤ ${a} for ${T(t)}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs" +
  ":[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.d" +
  "ata[a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++" +
  ")for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},cn={...Ot({name:`stop-gradient`,symbol:`⊣`,arity:[1," +
  "1],value:([e],t)=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()=>void 0,const" +
  "antInputs:()=>[0],exempt:`it blocks the gradient by definition`},ln=p(`combination`,[Mt,Ot({name:`subtract`,sy" +
  "mbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b" +
  "`,derivatives:[`1`,`-1`]}}),rn,Pt,on,Nt,sn,tn({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,der" +
  "ivatives:[`1`]}}),nn,Ft,qt,zt,cn,{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`loss…`],arity:" +
  "[1,1/0],rules:{weights:ee(`what each input is multiplied by, in their order`)},formula:{value:`sum(weights * l" +
  "oss)`,derivatives:[`weights`]},inferShape(t,{weights:n}){if(t.forEach((e,t)=>{if(e.length>0)throw jt(t,e,`a sc" +
  "alar, as a loss is`)}),n.length===t.length)return[];throw new e({what:`wrong count of weights`,found:n.length," +
  "expected:`${t.length}, one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}){t.data[0]=e." +
  "reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);" +
  "function un(e,t,n){return te(e,dn(t,n),n,`option`)}function dn(e,t){return i(e,t),Object.fromEntries(Object.en" +
  "tries(e).filter(([,e])=>e!==void 0))}function D(e,t,n,i){r(e,Object.keys(t),n,i);for(let[r,a]of Object.entries" +
  "(e))a!==void 0&&ne(t[r],r,a,n,i)}function fn(e,t){let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{" +
  "...n,default:t[e]}:n]);return Object.fromEntries(n)}function O(e,t){return{meaning:e,default:t,expected:`a fin" +
  "ite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function pn(e,t){return{meaning" +
  ":e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function k(" +
  "e){let{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`l" +
  "oss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:mn(e.reduction)},formula:gn(" +
  "a),scalar:e,inferShape:([e,t])=>_n(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){le" +
  "t o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*hn(a,e)},backward({inputs:[{shape:e,data:t},{da" +
  "ta:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*hn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e]" +
  ",n[e],a)},...o!==void 0&&{formulaFor:e=>gn(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{data:t}],attribu" +
  "tes:n},r){for(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function mn(e,t=[`sum`,`mean`,`batch-mean`]){re" +
  "turn b(`how the losses of the entries become one number`,t,e)}function hn(e,t){let{reduction:n}=e;return n===`" +
  "sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function gn({value:e,derivative:t,targetDeriva" +
  "tive:n}){return{value:e,derivatives:[t,n]}}function _n(t,n){if(E(t,n))return[];throw new e({what:`prediction a" +
  "nd target differ in shape`,found:T(n),expected:T(t)})}var vn=k({name:`binary-cross-entropy`,reduction:`mean`,v" +
  "alue:(e,t)=>-(t*yn(Math.log(e))+(1-t)*yn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targ" +
  "etDerivative:e=>yn(Math.log1p(-e))-yn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log" +
  "(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(" +
  "log(y), -100)`}});function yn(e){return Math.max(e,-100)}var bn=k({name:`binary-cross-entropy-with-logits`,red" +
  "uction:`mean`,value:(e,t)=>C(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-S(-e):" +
  "S(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targ" +
  "etDerivative:`-y`}}),xn=k({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e" +
  ",t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t -" +
  " y`}}),Sn=k({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>C(-t,Cn(1-t*e)),ta" +
  "rgetDerivative:(e,t)=>C(-e,Cn(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,tar" +
  "getDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function Cn(e){return Math.max(0,Math.sig" +
  "n(e))}var wn=k({name:`huber`,rules:{delta:_(`error at which the parabola becomes a line`,1)},reduction:`mean`," +
  "value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>Tn(e-t,n)," +
  "targetDerivative:(e,t,{delta:n})=>Tn(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (" +
  "abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta)" +
  ", delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function Tn(e,t){return Math.min(Math.max" +
  "(e,-t),t)}var En=k({name:`kullback-leibler`,rules:{prediction:b(`what the prediction is`,[`probability`,`logar" +
  "ithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?On(e):t*(Math.log(t)-(n===`log" +
  "arithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?On(e):-t/e,targetDerivative:" +
  "(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:Dn(`log(y)`,`-t / y`),formulaFor:(" +
  "{prediction:e})=>e===`logarithm`?Dn(`y`,`-t`):Dn(`log(y)`,`-t / y`)});function Dn(e,t){return{value:`if(t > 0," +
  " t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function On(e){return Number.isNa" +
  "N(e)?NaN:0}var kn=k({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>" +
  "Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,tar" +
  "getDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),An=k({name:`mean-squared-error`,reduction:`mean`,val" +
  "ue:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,d" +
  "erivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),jn={name:`softmax-cross-entropy`,family:`loss`,symbo" +
  "l:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:b(`what a target row is`,[`index`,`distribution`],`index`),re" +
  "duction:mn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp" +
  "(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw In(`predic" +
  "tion`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(E(t,r))return[];throw In(`target`,t,`${T(r" +
  ")} for the logits ${T(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.sh" +
  "ape,s=e.data;r===`index`&&Fn(t,o);let c=Mn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=De(s,t,t+o);for(let r=t" +
  ";r<t+o;r++)l+=C(-Ae(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n," +
  "reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?Nn(e,Mn(t,e.shape[1],n),s,o):n===`distrib" +
  "ution`&&Pn(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function Mn({data:e},t,n){return n===`ind" +
  "ex`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function Nn({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t," +
  "s=De(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Oe(n,e+l,s);a.data[e+l]+=i" +
  "*(u*(c-t)-t*ke(n,e+l,s))}}}function Pn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=De(n,e,e+t);" +
  "for(let a=e;a<e+t;a++)i.data[a]-=r*Ae(n,a,o)}}function Fn({data:t},n){t.forEach((t,r)=>{if(!(Number.isInteger(" +
  "t)&&t>=0&&t<n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,expected:`a whole number " +
  "from 0 to ${n-1}`})})}function In(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-cross-entropy $" +
  "{t}`,found:T(n),expected:r})}var Ln=p(`loss`,[xn,An,kn,wn,vn,bn,jn,Sn,En]),Rn={name:`weighted-sum`,family:`wei" +
  "ghted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:y(`weights are [in, out] instead of" +
  " [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=" +
  "e.length>>1,[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw Gn(`value ${a}`,o,`the shape [b" +
  "atch, units]`);if(o[0]!==r)throw Gn(`value ${a}`,o,`the batch size ${r} of ${T(e[0])}`);let[s,c]=zn(e[n+a],t);" +
  "if(c!==o[1])throw Gn(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${T(o)}`);if(a>0&&s!==i)throw Gn(`" +
  "weight ${a}`,e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&Wn(e[2*n],i),[r,i]},forwar" +
  "d({inputs:e,output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;Bn(t,e.length%2==1?e[2*r]:void" +
  " 0);for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++" +
  ")for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backwa" +
  "rd(e,t,n,r){let i=e.inputs.length>>1;n<i?Vn(e,t,n,r):n<2*i?Hn(e,t,n-i,r):Un(t,r)}};function zn(e,t){if(e.lengt" +
  "h===0)return[1,1];if(e.length!==2)throw Gn(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:" +
  "[e[0],e[1]]}function Bn({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.dat" +
  "a[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Vn({inputs:e,output:t,attribute" +
  "s:n},r,i,a){let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;" +
  "for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}funct" +
  "ion Hn({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?" +
  "[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*" +
  "d]+=n*c[e*l+r]}}function Un({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<" +
  "t;e++)r.data[i?0:e]+=n[a*t+e]}function Wn(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw Gn(`bias`,e,`a" +
  " scalar or the shape [${t}]`)}function Gn(t,n,r){return new e({what:`shapes do not fit`,where:`weighted-sum ${" +
  "t}`,found:T(n),expected:r})}var Kn=p(`operation`,[Rn,...ln,...Ke,...Ln]);function qn(t){if(!Number.isFinite(t)" +
  ")throw new e({what:`bad learning rate`,found:t,expected:`a finite number`})}function Jn(e){let t=e.flatMap(e=>" +
  "Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Zn(e),constants:Object.assign" +
  "({},...e.map(({constants:e})=>e)),...Yn(e),init:e=>Object.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).fi" +
  "ll(n)])),update(t,i,a,o){let s=t.length;Qn(s,i,a,n),qn(o.learningRate),r.length<s&&(r=new Float64Array(s)),r.s" +
  "et(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Yn(e){let t=e.flatMap(({kernel" +
  ":e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}functi" +
  "on Xn(e,t){return e?[t]:[]}function Zn(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.lines" +
  "??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Qn(e,t,n,r){if(t.length!==e)throw $n(`grad" +
  "ient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw $n(`state/${t}`,r,e)}}function $n(t,n,r){r" +
  "eturn new e({what:`wrong size for this parameter`,where:t,found:n,expected:`${r} numbers`})}var er=b(`whose de" +
  "finition holds where they differ`,[`pytorch`,`keras`],`pytorch`);function tr(e){let{name:t,title:n,keras:r,pie" +
  "ces:i}=e,a={...e.options,convention:er},o=(e={},n=t)=>{let o=dn(e,n),s=o.convention===`keras`?r:void 0;return " +
  "Jn(i(un(a,{...s,...o},n)))};return{name:t,title:n,options:a,formula:o().formula,create:o}}function nr(e,t,n,r)" +
  "{let i=(n={},i=t)=>e.create({...r,...dn(n,i)},i);return{name:t,title:n,options:fn(e.options,r),formula:i().for" +
  "mula,create:i}}function A(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>({directio" +
  "n:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){t" +
  "[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}func" +
  "tion rr(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,epsi" +
  "lon:e,write:e=>`(√${e} + ε)`}}function ir(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n" +
  ")}}}function ar(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + ${e}²`],di" +
  "rection:`${e} / ${t.write(`s`)}`}),kernel:ir(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squar" +
  "es;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function or(e,t){retu" +
  "rn t===`keras`?cr(e):sr(e)}function sr(e){return Xn(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ← ${e} + λ" +
  " · p`],direction:e}),kernel:ir(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}func" +
  "tion cr(e){return Xn(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{na" +
  "me:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate:" +
  "i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var lr=tr({name:`adagrad`,title:`Adagrad`,options:{lrDec" +
  "ay:O(`how fast the learning rate falls with the steps`,0),initialAccumulator:O(`what the sum of squares starts" +
  " from`,0),epsilon:O(`what keeps the divisor from 0`,1e-10),weightDecay:O(`how strongly parameters are drawn to" +
  " 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,conventio" +
  "n:r,...i})=>[...or(i.weightDecay,r),ar(t,rr(n,r)),A(e)]});function ur(e){let t=new Float64Array(dr).fill(NaN)," +
  "n=0,r=1;return i=>{let a=i%dr,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var dr=" +
  "256;function fr({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[ur(e),ur(t)],c={m" +
  "ean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[`" +
  "m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`,`" +
  "v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`g" +
  "reatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e,r" +
  "[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l.l" +
  "argestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n],f" +
  "[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var pr={beta1:pn(`shar" +
  "e of the average gradient that is kept`,.9),beta2:pn(`share of the average of squares that is kept`,.999),epsi" +
  "lon:O(`what keeps the divisor from 0`,1e-8),amsgrad:y(`whether to divide by the largest average of squares so " +
  "far`,!1)},mr=tr({name:`adam`,title:`Adam`,options:{...pr,weightDecay:O(`how strongly parameters are drawn to 0" +
  "`,0)},keras:{epsilon:1e-7},pieces:e=>[...or(e.weightDecay,e.convention),fr(e),A()]}),hr=tr({name:`adamw`,title" +
  ":`AdamW`,options:{...pr,weightDecay:O(`how strongly parameters are drawn to 0`,.01)},keras:{epsilon:1e-7,weigh" +
  "tDecay:.004},pieces:e=>[...cr(e.weightDecay),fr(e),A()]}),gr=nr(mr,`amsgrad`,`AMSGrad`,{amsgrad:!0});function " +
  "_r({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=`" +
  "v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direc" +
  "tion:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=" +
  "+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t" +
  "]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var vr=tr({name:`sgd`,title:`Gradient descent`,options:{momentum:pn(`share " +
  "of the velocity that is kept`,0),dampening:pn(`share of the gradient that does not enter the velocity`,0),nest" +
  "erov:y(`whether to step along the velocity as it will be`,!1),weightDecay:O(`how strongly parameters are drawn" +
  " to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if(i&&(n===0||r>0))throw new e({wha" +
  "t:`nesterov needs a velocity without dampening`,found:{momentum:n,dampening:r},expected:`momentum above 0 and " +
  "dampening 0`});let o=Xn(n>0,_r({momentum:n,dampening:r,nesterov:i})),s=a===`keras`?[A(),...o]:[...o,A()];retur" +
  "n[...or(t.weightDecay,a),...s]}}),yr=nr(vr,`momentum`,`Momentum`,{momentum:.9}),br=nr(vr,`nesterov`,`Nesterov`" +
  ",{momentum:.9,nesterov:!0});function xr(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=>" +
  "({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:ir(`averaged-squares`,[e,1" +
  "-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[" +
  "i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function Sr(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t.e" +
  "psilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],directio" +
  "n:`${e} / ${t.write(`c`)}`}),kernel:ir(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.sq" +
  "uares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(M" +
  "ath.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var Cr=p(`optimiser`,[vr,yr,br,lr,tr({name:`rmsprop`,title:`RM" +
  "Sprop`,options:{rho:pn(`share of the average of squares that is kept`,.99),momentum:pn(`share of the velocity " +
  "that is kept`,0),centered:y(`whether to divide by the deviation instead of the root of the squares`,!1),epsilo" +
  "n:O(`what keeps the divisor from 0`,1e-8),weightDecay:O(`how strongly parameters are drawn to 0`,0)},keras:{rh" +
  "o:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=rr(r,i),s=Xn(t>0,_r" +
  "({momentum:t}));return[...or(a.weightDecay,i),n?Sr(e,o):xr(e,o),...i===`keras`?[A(),...s]:[...s,A()]]}}),mr,hr" +
  ",gr]);function wr(e,t,n){return m(e,Cr,n).create(t,n)}var Tr=p(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ" +
  " |w|`,derivative:`λ · sign(w)`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},acc" +
  "umulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`" +
  ",derivative:`λ · w`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n)" +
  "{for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function Er({factor:e,...t}){return{...t,create:(n={},r=t.name)=>" +
  "e(un(t.options,n,r))}}var Dr=Er({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.as" +
  "sign(()=>1,{isConstant:!0})}),Or=Er({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{s" +
  "teps:v(`T: the step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2})," +
  "kr=Er({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:O(`factor from step to step`,.9" +
  "9)},factor:({gamma:e})=>t=>e**t}),Ar=Er({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k " +
  "/ T))`,options:{steps:v(`T: the step at which the line ends`,1,1e3),end:O(`factor at the end of the line`,0)}," +
  "factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),jr=p(`schedule`,[Dr,Er({name:`step`,title:`Step`,formul" +
  "a:`lr · γ^⌊k / every⌋`,options:{every:v(`steps on one stair`,1,100),gamma:O(`factor from stair to stair`,.1)}," +
  "factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),kr,Ar,Or,Er({name:`warm-up`,title:`Warm-up`,formula:`lr · " +
  "min(1, (k + 1) / n)`,options:{steps:v(`n: the number of steps it takes`,1,100)},factor:({steps:e})=>t=>Math.mi" +
  "n(1,(t+1)/e)})]);function Mr(e,t,n){return m(e,jr,n).create(t,n)}var Nr=globalThis.kernels.float32,Pr=globalTh" +
  "is.kernels.float64,Fr={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`dept" +
  "h`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`," +
  "`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`" +
  ",`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into`" +
  ",`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x" +
  "`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`r" +
  "ow`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into" +
  "`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`number`],mul" +
  "tiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x`" +
  ",`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`," +
  "`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow`" +
  ",`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`bia" +
  "sStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[`into`,`" +
  "y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`" +
  ",`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`]," +
  "crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`into`,`from`" +
  ",`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`parameter`,`d" +
  "irection`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},Ir=[`identity`,`step`,`sigmoid`,`tan" +
  "h`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`" +
  ",`hard-tanh`],Lr=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cross-entrop" +
  "y`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler logarithm`],Rr=" +
  "[`done`,`l1`,`l2`,`norm`,`value`],zr=[`rate`,`coupled-decay`,`decoupled-decay`,`velocity`,`averaged-squares`,`" +
  "averaged-variance`,`summed-squares`,`adaptive-moments`,`greatest-moments`],Br=[`program`,`loss`,`gradient`,`tr" +
  "ained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batch" +
  "es`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`]," +
  "j={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,firstStep:136,random:144,frameSize:176},M=c" +
  "lass extends e{node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),t" +
  "his.node=e}},Vr=class extends e{node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}," +
  " step ${t}`,found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function H" +
  "r(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number.isFinite)))){for(l" +
  "et n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new Vr(" +
  "n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number.isFinite(e));if(e!" +
  "==void 0)throw new Vr(n.id,t,`gradient`,e)}}}function Ur(t){if(!(t instanceof e)){let e=t instanceof Error?t.m" +
  "essage:String(t);return{type:`error`,message:e,what:e}}let{message:n,what:r,where:i,found:a,expected:o,nearest" +
  ":s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return t instanceof Vr?{..." +
  "c,type:`non-finite`,node:t.node,step:t.step}:t instanceof M?{...c,type:`uncompilable`,node:t.node}:{...c,type:" +
  "`fault`}}var Wr=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t" +
  ";this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Gr({values:e,gradients:t},n){let r=[...e.ten" +
  "sors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0))," +
  "o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Arr" +
  "ay.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Kr=class{p" +
  "ositions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e." +
  "has(e)}};function qr({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}function N(e){return" +
  " typeof e==`function`}function Jr(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Obje" +
  "ct.create(Error.prototype),t.prototype.constructor=t,t}var Yr=Jr(e=>function(t){e(this),this.message=t?`${t.le" +
  "ngth} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.n" +
  "ame=`UnsubscriptionError`,this.errors=t});function Xr(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var P" +
  "=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._finalizers=null}unsub" +
  "scribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isAr" +
  "ray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(N(n))try{n()}catch(t){" +
  "e=t instanceof Yr?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t of r)try{$r(t)}ca" +
  "tch(t){e??=[],t instanceof Yr?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Yr(e)}}add(t){if(t&&t!==this){if(" +
  "this.closed)$r(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParent(this)}(this._fin" +
  "alizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t" +
  ".includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_re" +
  "moveParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Xr(t,e)}remove(t){let{_final" +
  "izers:n}=this;n&&Xr(n,t),t instanceof e&&t._removeParent(this)}};P.EMPTY=(()=>{let e=new P;return e.closed=!0," +
  "e})();var Zr=P.EMPTY;function Qr(e){return e instanceof P||e&&`closed`in e&&N(e.remove)&&N(e.add)&&N(e.unsubsc" +
  "ribe)}function $r(e){N(e)?e():e.unsubscribe()}var F={onUnhandledError:null,onStoppedNotification:null,Promise:" +
  "void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},ei={setTimeout(e,t,...n){let{dele" +
  "gate:r}=ei;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=e" +
  "i;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function ti(e){ei.setTimeout(()=>{let{onUnhandled" +
  "Error:t}=F;if(t)t(e);else throw e})}function ni(){}var ri=oi(`C`,void 0,void 0);function ii(e){return oi(`E`,v" +
  "oid 0,e)}function ai(e){return oi(`N`,e,void 0)}function oi(e,t,n){return{kind:e,value:t,error:n}}var I=null;f" +
  "unction si(e){if(F.useDeprecatedSynchronousErrorHandling){let t=!I;if(t&&(I={errorThrown:!1,error:null}),e(),t" +
  "){let{errorThrown:e,error:t}=I;if(I=null,e)throw t}}else e()}function ci(e){F.useDeprecatedSynchronousErrorHan" +
  "dling&&I&&(I.errorThrown=!0,I.error=e)}var li=class extends P{constructor(e){super(),this.isStopped=!1,e?(this" +
  ".destination=e,Qr(e)&&e.add(this)):this.destination=_i}static create(e,t,n){return new pi(e,t,n)}next(e){this." +
  "isStopped?gi(ai(e),this):this._next(e)}error(e){this.isStopped?gi(ii(e),this):(this.isStopped=!0,this._error(e" +
  "))}complete(){this.isStopped?gi(ri,this):(this.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this" +
  ".isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_error(e){try{this." +
  "destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()}finally{this.unsu" +
  "bscribe()}}},ui=Function.prototype.bind;function di(e,t){return ui.call(e,t)}var fi=class{constructor(e){this." +
  "partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){mi(e)}}error(e){let{par" +
  "tialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){mi(e)}else mi(e)}complete(){let{partialObserver:e}=thi" +
  "s;if(e.complete)try{e.complete()}catch(e){mi(e)}}},pi=class extends li{constructor(e,t,n){super();let r;if(N(e" +
  ")||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&F.useDeprecatedNextContext?(t=Obj" +
  "ect.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&di(e.next,t),error:e.error&&di(e.error,t),c" +
  "omplete:e.complete&&di(e.complete,t)}):r=e}this.destination=new fi(r)}};function mi(e){F.useDeprecatedSynchron" +
  "ousErrorHandling?ci(e):ti(e)}function hi(e){throw e}function gi(e,t){let{onStoppedNotification:n}=F;n&&ei.setT" +
  "imeout(()=>n(e,t))}var _i={closed:!0,next:ni,error:hi,complete:ni},vi=typeof Symbol==`function`&&Symbol.observ" +
  "able||`@@observable`;function yi(e){return e}function bi(e){return e.length===0?yi:e.length===1?e[0]:function(" +
  "t){return e.reduce((e,t)=>t(e),t)}}var L=class e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;ret" +
  "urn n.source=this,n.operator=t,n}subscribe(e,t,n){let r=Ci(e)?e:new pi(e,t,n);return si(()=>{let{operator:e,so" +
  "urce:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return t" +
  "his._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=xi(t),new t((t,n)=>{let r=new pi({next:t=>{try{e(" +
  "t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){return this.source?." +
  "subscribe(e)}[vi](){return this}pipe(...e){return bi(e)(this)}toPromise(e){return e=xi(e),new e((e,t)=>{let n;" +
  "this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};L.create=e=>new L(e);function xi(e){return e??F.Promise??Promise}f" +
  "unction Si(e){return e&&N(e.next)&&N(e.error)&&N(e.complete)}function Ci(e){return e&&e instanceof li||Si(e)&&" +
  "Qr(e)}function wi(e){return N(e?.lift)}function Ti(e){return t=>{if(wi(t))return t.lift(function(t){try{return" +
  " e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type`)}}function Ei(e," +
  "t,n,r,i){return new Di(e,t,n,r,i)}var Di=class extends li{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i," +
  "this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?fun" +
  "ction(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._complete=n?function(){tr" +
  "y{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsu" +
  "bscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call" +
  "(this)}}},Oi=Jr(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`object unsubscribed`})" +
  ",ki=class extends L{constructor(){super(),this.closed=!1,this.currentObservers=null,this.observers=[],this.isS" +
  "topped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Ai(this,this);return t.operator=e,t}_throwI" +
  "fClosed(){if(this.closed)throw new Oi}next(e){si(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentOb" +
  "servers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e){si(()=>{if(this." +
  "_throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for" +
  "(;t.length;)t.shift().error(e)}})}complete(){si(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=" +
  "!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,th" +
  "is.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_trySubscribe(e){return" +
  " this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedS" +
  "tatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n" +
  "?Zr:(this.currentObservers=null,r.push(e),new P(()=>{this.currentObservers=null,Xr(r,e)}))}_checkFinalizedStat" +
  "uses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new L" +
  ";return e.source=this,e}};ki.create=(e,t)=>new Ai(e,t);var Ai=class extends ki{constructor(e,t){super(),this.d" +
  "estination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;" +
  "(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null" +
  "||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Zr}};function ji(e,t){let n=N(e)?e:()=>e,r=e=>e.er" +
  "ror(n());return new L(t?e=>t.schedule(r,0,e):r)}function Mi(e){return!!e&&(e instanceof L||N(e.lift)&&N(e.subs" +
  "cribe))}function Ni(e,t){return Ti((n,r)=>{let i=0;n.subscribe(Ei(r,n=>{r.next(e.call(t,n,i++))}))})}var Pi=Sy" +
  "mbol.for(`bp-graph/kind`);function Fi(e){return typeof e==`object`&&e?Reflect.get(e,Pi):void 0}function Ii(e,t" +
  "){return new L(n=>{let r=new Map,i=[],a=new P,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new P;fo" +
  "r(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=" +
  ">{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let" +
  " t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete()}}))})}var Li={expected:`true or fal" +
  "se`,allows:e=>typeof e==`boolean`};Number.isFinite;var Ri={expected:`a finite number, 0 or more`,allows:e=>Num" +
  "ber.isFinite(e)&&e>=0},zi={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},Bi={expected:`a" +
  " number, 0 or more`,allows:e=>typeof e==`number`&&e>=0},Vi={expected:`a whole number, 1 or more`,allows:e=>Num" +
  "ber.isSafeInteger(e)&&e>0},Hi={expected:`a whole number, 0 or more`,allows:e=>Number.isSafeInteger(e)&&e>=0},U" +
  "i={expected:`a list`,allows:Array.isArray},Wi={expected:`an object of names and values`,allows:a},Gi={expected" +
  ":``,allows:()=>!0};function Ki({expected:e,allows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t" +
  "(e)}}function qi(e,t){return{expected:t,allows:t=>typeof t?.[e]==`function`}}function Ji(t,n,{expected:r,allow" +
  "s:i},a){if(!i(t))throw new e({what:`wrong ${n}`,where:a,found:t,expected:r})}function Yi(t,n){if(typeof t!=`fu" +
  "nction`)throw new e({what:`not a function`,where:n,found:t,expected:`a function`})}var Xi=class{held=Zi;#e;#t=" +
  "Zi;#n=Zi;#r;constructor(e){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(le" +
  "t r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);t" +
  "his.#t=t}advance(){this.#n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=" +
  "this.held}apply({data:e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.a" +
  "ny)return e;this.#r?.data.length!==e.data.length&&(this.#r={shape:e.shape,data:new Float64Array(e.data.length)" +
  "});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(" +
  "e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Zi=new Map,Qi=class{stream$;#e=[];#t=0;#n=!1;" +
  "constructor(e){this.stream$=new L(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!=" +
  "=t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...this.#e,t]),n!==void " +
  "0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=this.#e;for(let n=0;" +
  "n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},$i=class extends L{#e;co" +
  "nstructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.length}emit(){let e=th" +
  "is.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}" +
  "complete(){for(let e of[...this.#e].reverse())e.complete()}},ea=class{id;op;attributes;position;rank;shape;uni" +
  "ts;inputs;edges=[];operation;changed=new $i;objectiveWeight=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;" +
  "#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,this.op" +
  "eration=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,this.shape=e.shape," +
  "this.units=e.shape[0]===-1?e.shape[1]??1:w(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return thi" +
  "s.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.propagation.catchUp()" +
  ",this.current!==void 0)return this.current;throw new e({what:`no value yet`,where:this.id,expected:this.missin" +
  "g()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;throw new e({what:" +
  "`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){return this.valueList" +
  "ener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return this.#n??=new Qi(" +
  "{latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this.position)?void 0:t" +
  "his.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??" +
  "=new Qi({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&this.propagation.ensu" +
  "reGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUn" +
  "it(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$" +
  ":this.value$.pipe(Ni(t)),gradient$:this.gradient$.pipe(Ni(t))}}get clamped(){return this.clamps?.any??!1}get h" +
  "eld(){return this.clamps?.held??Zi}clamp(t,n){if(!Number.isFinite(t))throw new e({what:`not a value to hold`,w" +
  "here:this.id,found:t,expected:`a finite number`});this.#o(e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}releas" +
  "e(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBa" +
  "ck(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.lengt" +
  "h!==e.data.length&&(this.#t=yt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;" +
  "e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}" +
  "get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(" +
  "e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&" +
  "&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0" +
  "}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.compl" +
  "ete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&E(t.shape,e)?t:yt(" +
  "e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e" +
  "=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&&t<thi" +
  "s.units))throw new e({what:`no such unit`,where:this.id,found:t,expected:`a whole number from 0 to ${this.unit" +
  "s-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new Xi(this.units),e(" +
  "this.clamps),this.propagation.due(this)})}};function ta(t,{id:n,shape:r,units:i}){let a=ia(t,n),o=`${T(r)}${r[" +
  "0]===-1?` or its numbers row by row`:``}`,s=()=>new e({what:`values do not fit`,where:n,found:a.length>0||type" +
  "of t==`number`||bt(t)?T(a):t,expected:o});if(r[0]!==-1){if(ArrayBuffer.isView(t)&&a[0]===w(r)||E(a,r))return r" +
  ";throw s()}if(a.length===2&&a[1]===i)return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c>0&&c%i===0)return[" +
  "c/i,i];throw s()}function na(e,t,n){let r=bt(e)?e.data:e;r instanceof Float64Array?t.set(r):Tt(r,wt(r),t,n)}fu" +
  "nction ra(e,t,n){let r=n===void 0?ia(e,t):ta(e,{id:t,shape:[-1,n],units:n}),i=new Float64Array(Dt(r,t));return" +
  " na(e,i,t),{shape:r,data:i}}function ia(e,t){return bt(e)?(xt(e,t),e.shape):wt(e)}var aa=class extends ea{fami" +
  "ly;symbol;#e=new P;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbol=this.id,this.#" +
  "i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(St(e.spec.value))}set(e){let t=this.#a(e);this.propagation" +
  ".update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??this.#n??this.val" +
  "ue,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){Ji(e,`source`,qi(`subscribe`,`an Observable" +
  "`),this.id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return t" +
  "his.#e.add(t),t}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.ro" +
  "lesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation.rolesChanged()}get rows(){retur" +
  "n this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this.#n??this.current,t=this.#" +
  "t??(e===void 0?void 0:St(e));return t!==void 0&&(this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n" +
  "=this.clamped?St(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=thi" +
  "s.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(" +
  "){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.running||this.#t!==void 0?yt(e):super" +
  ".blank(e)}#a(e){this.propagation.catchUp();let t=ta(e,this),n=this.blank(t);return na(e,n.data,this.id),n}#o(e" +
  "){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}" +
  "}#s(e){this.#t=e,this.propagation.due(this)}},oa=class extends e{faults;constructor(e){let[t]=e,n=e.length>1?`" +
  " (and ${e.length-1} more)`:``;super({...la(t),what:`${t.what}${n}`,nearest:t.nearest}),this.faults=e}},sa=clas" +
  "s{#e=[];attempt(t){if(!(this.#e.length>=100))try{return t()}catch(t){if(!(t instanceof e))throw t;this.#e.push" +
  "(t);return}}add(t){this.attempt(()=>{throw new e(t())})}stop(){if(this.#e.length>0)throw new oa(this.#e)}};fun" +
  "ction ca(t,n,r){let i=t instanceof Error?t:Error(String(t)),a=t instanceof e?la(t):{what:`${r} failed: ${i.mes" +
  "sage}`},o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new e({...a,where:o},{cause:i})}function" +
  " la({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===void 0?{}:{found:n}}}var ua=c" +
  "lass extends P{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,th" +
  "is.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this." +
  "unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.change" +
  "d.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;if(n" +
  "!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){throw ca(e,t.id,t.op)}}contribution(){this." +
  "#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)};retu" +
  "rn this.accumulate(n),n}get contribution$(){return this.source.gradient$.pipe(Ni(()=>this.contribution()))}},d" +
  "a=class extends ea{operation;family;symbol;frozen=!1;call;#e;#t;#n=!1;constructor(e,t,n,r){super(e,n,r),this.o" +
  "peration=t,this.family=t.family,this.symbol=t.symbol,this.#e={attributes:this.attributes,inputs:n.map(()=>fa)," +
  "output:fa,training:!1,draw:0},this.call=this.#e,n.forEach((e,t)=>e.edges.push(new ua(e,this,t,r)))}recompute()" +
  "{if(this.clamps?.advance(),!this.#r())return!1;let e=this.#e,{propagation:t}=this,n=this.#t,r=this.#i(t.batch)" +
  ",i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw t" +
  "his.#n=!0,ca(e,this.id,this.op)}return this.become(this.clamped?St(i):i,r!==n),!0}rollBack(){this.#n?this.clam" +
  "ps?.rollBack():super.rollBack(),this.#n=!1;let{current:e}=this;this.#r(),this.#e.output=e??fa,e!==void 0&&this" +
  ".clamped&&(this.#e.output=yt(e.shape),this.operation.forward(this.#e))}missing(){let e=this.inputs.find(e=>!e." +
  "hasValue);return e===void 0?`a wave`:e.missing()}#r(){let{inputs:e}=this,t=this.#e.inputs;for(let n=0;n<e.leng" +
  "th;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e){let{shape:t}=this;return(this.#t===vo" +
  "id 0||t[0]===-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:t),this.#t}},fa={shape:[0],data:new Flo" +
  "at64Array};function pa(e,t){return new L(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>" +
  "{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var ma=[`input`,`target`,`parameter`];functi" +
  "on ha(t,n){if(!(typeof t==`string`&&t.length>0&&t.length<=200))throw new e({what:`not an id`,where:n,found:t,e" +
  "xpected:`a text of 1 to 200 characters`})}function ga(e){return ma.includes(e)}function _a({op:n},r){if(typeof" +
  " n!=`string`)return n;if(!ga(n)){if(Kn.has(n))return Kn.get(n);throw new e({what:`unknown operation`,where:r,f" +
  "ound:n,expected:`the name of an operation`,nearest:t(n,[...ma,...Kn.names])})}}function va({attributes:e=xa},t" +
  ",n){return te(t?.rules??xa,e,n)}function ya({id:t,inputs:n},r,i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.le" +
  "ngth<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new e({what:`wrong count of i" +
  "nputs of ${t}`,where:i,found:n.length,expected:s})}function ba(t,n,r){let{id:i,operation:a,attributes:o}=t;if(" +
  "a===void 0)return Sa(t,r??`node ${i}`);try{return a.inferShape(n.map(({shape:e})=>e),o)}catch(t){if(!(t instan" +
  "ceof e))throw t;let o=n.map(e=>`${e.id} ${T(e.shape)}`).join(`, `),s=[r,t.where].filter(e=>e!==void 0).join(`," +
  " `);throw new e({...la(t),what:`${t.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var xa={};f" +
  "unction Sa({id:t,op:n,units:r,value:i},a){if(n===`parameter`)return Ca(t,i,a);if(!Number.isSafeInteger(r)||r==" +
  "=void 0||r<1)throw new e({what:`width of ${t}`,where:`${a}/units`,found:r,expected:`a whole number, 1 or more`" +
  "});Dt([1,r],`${a}/units`);let o=[-1,r];return i!==void 0&&wa(t,i,o,`${a}/value`),o}function Ca(t,n,r){if(n===v" +
  "oid 0)throw new e({what:`parameter ${t} without numbers`,where:`${r}/data`,expected:`its shape and data`});let" +
  " i=Dt(n.shape,`${r}/shape`);return Ta(`parameter ${t}`,n,i,`${r}/data`),n.shape}function wa(t,n,r,i){let a=Dt(" +
  "n.shape,i);if(!E([-1,...n.shape.slice(1)],r)||n.shape.length===0)throw new e({what:`value of ${t}`,where:i,fou" +
  "nd:T(n.shape),expected:T(r)});Ta(`value of ${t}`,n,a,i)}function Ta(t,{shape:n,data:r},i,a){if(r.length!==i)th" +
  "row new e({what:t,where:a,found:r.length,expected:`${i} numbers for ${T(n)}`})}var Ea=class{waiting;#e;#t=[];#" +
  "n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(th" +
  "is.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this" +
  ".#t[n])t(this.#n[n])}};function Da(e){D(e,Oa,`graph`,`field`),Ji(e.nodes,`nodes`,Ui,`graph`),e.nodes.forEach((" +
  "e,t)=>{D(e,ka,R(t),`field`),Ji(e.inputs,`inputs`,Ui,R(t))});let t=new sa,n=new ja(e,t),r=n.resolve(),i=n.order" +
  "(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.s" +
  "top(),{nodes:a,position:o,objective:s}}var Oa={nodes:Gi,objective:Wi},ka={id:Gi,op:Gi,inputs:Gi,attributes:Wi," +
  "units:Gi,value:Wi,frozen:Li,operation:Gi},Aa=1e3,ja=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=" +
  "t}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{ha(e,R(t,`id`))}),this.#n.has(e)?th" +
  "is.#t.add(()=>({what:`duplicate id`,where:R(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)})," +
  "this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>_a(e,R(t,`op`))),r=this.#t.attempt(()=>va(e,n,R(t,`attribu" +
  "tes`)));return(n!==void 0||ga(e.op))&&this.#t.attempt(()=>{ya(e,n,R(t,`inputs`))}),Object.assign({},e,{operati" +
  "on:n,attributes:r??{}})})}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e" +
  "=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0" +
  "&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new " +
  "Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s." +
  "length<o.inputs.length)return;let c=this.#t.attempt(()=>ba(o,s,R(t)));if(c===void 0)return;let l=s.map(e=>e.po" +
  "sition),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new Ea(e" +
  ".length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,R(n,`in" +
  "puts`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)retur" +
  "n new Map(Ma(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);" +
  "a===void 0?this.#a(r,`/objective/${Na(r)}`,`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i" +
  "({id:e,shape:t},n){let r=`/objective/${Na(e)}`;w(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:T" +
  "(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expe" +
  "cted:`a finite number`}))}#a(e,n,r){this.#t.add(()=>({what:`unknown node`,where:n,found:e,expected:r,nearest:t" +
  "his.#n.size<=Aa?t(e,[...this.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex" +
  "(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a." +
  "indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:R(o[0],`inputs`)," +
  "found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function Ma(e){let t=new U" +
  "int8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=" +
  ">e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function R(e,...t){return t.reduce((e,t)" +
  "=>`${e}/${t}`,`/nodes/${e}`)}function Na(e){return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var Pa=class{#e" +
  "=new Fa(e=>e.valueListener);#t=new Fa(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.va" +
  "lues,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n." +
  "length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.position" +
  "s[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?" +
  ".values.has(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Fa=class{#e;#t;#n=[" +
  "];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e])))" +
  ",this.#n}},Ia=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){" +
  "let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=th" +
  "is.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n" +
  ";){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r" +
  "(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);re" +
  "turn e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){" +
  "this.#t=this.#e.length,this.#n=-1}},La=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new ki;wave" +
  "$=new ki;role$=new ki;nodes;objective=[];teller=new Pa;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchN" +
  "umber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new Ia(e),this.#r=new Ia(e),this.nodes=t(this),this.#e=thi" +
  "s.nodes.filter(e=>e instanceof aa).filter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation" +
  ":e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){" +
  "this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}" +
  "get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this" +
  ".objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.o" +
  "bjectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.ro" +
  "lesChanged(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.d" +
  "raw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;let " +
  "r=n===`later`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&" +
  "this.isWatched&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$." +
  "observed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>" +
  "e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0" +
  "}get isBehindUnheard(){return this.#u?.isAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=v" +
  "oid 0;let{running:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0" +
  ")throw n}update(t){if(this.catchUp(),this.#d)throw new e({what:`the graph has been disposed`,expected:`a livin" +
  "g graph`});if(this.#s)t();else if(this.running)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)t" +
  "hrow e}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients" +
  "(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this" +
  ".watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.ro" +
  "leNumber)}reportError(t,{id:n}){let r=t instanceof e?t:Ra(t,`the stream that drives it failed`,n);this.#w(r)||" +
  "this.#T(r)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.ro" +
  "le$.complete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this" +
  ".error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.n" +
  "odes),this.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&" +
  "&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.runni" +
  "ng=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Object.assign(this,{batch:n,train" +
  "ing:r,draw:i}),Ra(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t)" +
  ",a===void 0?void 0:Ra(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n." +
  "isEmpty)return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest" +
  "()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollB" +
  "ack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let " +
  "t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n" +
  "))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);thr" +
  "ow t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?." +
  "values.has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){le" +
  "t t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(" +
  "){let{running:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let t;f" +
  "or(let n of this.#e)if(n.rows!==void 0&&(t??=n,n.rows!==t.rows))throw new e({what:`inputs of different batch s" +
  "izes`,where:`${t.id} and ${n.id}`,found:[t.rows,n.rows],expected:`as many rows in each; push them together in " +
  "one graph.update or graph.feed`});return t?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.err" +
  "or$.next({wave:this.number,error:e}),t}#T(e){ji(()=>e).subscribe()}};function Ra(t,n,r){if(t instanceof e)retu" +
  "rn t;let i=t instanceof Error?t:Error(String(t));return new e({what:`${n}: ${i.message}`,where:r},{cause:i})}v" +
  "ar za=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this.topology=Da(e),this.#t=new La(t" +
  "his.topology.nodes.length,e=>Wa(this.topology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filte" +
  "r(e=>e instanceof aa);this.inputs=t.filter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===" +
  "`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective" +
  "),this.#t.update(()=>void 0)}get[Pi](){return#t in this?`graph`:void 0}has(e){return this.topology.position.ha" +
  "s(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`p" +
  "arameter`])}update(e){Yi(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){" +
  "return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){i(e,`feed`,`value`),this.update(()=>{for(let[t,n]o" +
  "f Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Mi(n)?e.connect(n):e.set(n)}})}get hasLos" +
  "s(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Ii(pa(()=>this.wave,this.wave$),(" +
  ")=>this.#t.objective)}backward(){if(!this.#t.ensureGradients())throw new e({what:`nothing to differentiate`,ex" +
  "pected:this.#i()})}differentiate(t){i(t,`differentiate`,`weight`);let n=Object.entries(t).map(([t,n])=>{let r=" +
  "this.#n(t);if(r.shape.some(e=>e!==1))throw new e({what:`not a scalar`,where:t,found:r.shape,expected:`a scalar" +
  " node`});if(!Number.isFinite(n))throw new e({what:`not a weight`,where:t,found:n,expected:`a finite number`});" +
  "return[r.position,n]});this.#t.setObjective(new Map(n))}get objective(){return new Map(this.#t.objective.map((" +
  "{id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard" +
  "&&this.#t.catchUp(),this.#t.number}get watched(){return this.#t.watched}get watchNumber(){return this.#t.watch" +
  "Number}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return " +
  "this.#t.role$}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.c" +
  "atchUp(),this.#t.batch}setMode(e){D(e,Ba,`setMode`),Ji(e.training,`training`,Li,`setMode`),this.#t.setMode(e.t" +
  "raining,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(){return this.#" +
  "t.catchUp(),this.#t.draw}toSpec(e={}){return D(e,Va,`toSpec`),{nodes:this.topology.nodes.map(({spec:{operation" +
  ":t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,value:Ga(i.value),frozen:i.frozen};let{v" +
  "alue:a,...o}=n;return e.values===!0&&i instanceof aa&&i.hasValue?{...o,value:Ga(i.value)}:o}),objective:Object" +
  ".fromEntries(this.objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount" +
  ",0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(n){let r=this.topology.position.get(n);if(" +
  "r!==void 0)return this.#e[r];throw new e({what:`unknown node`,found:n,expected:`the id of a node of this graph" +
  "`,nearest:t(n,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r=this.#n(t);if(r instanceof aa&&n.in" +
  "cludes(r.family))return r;throw new e({what:`wrong kind of node`,where:t,found:r.op,expected:n.join(` or `)})}" +
  "#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}},B" +
  "a={training:Li,draw:Hi},Va={values:Li};function Ha(e){return Fi(e)===`graph`}function Ua(t,n){if(!Ha(t))throw " +
  "new e({what:`not a graph`,where:n,found:t,expected:`a graph, as compose and network make it`})}function Wa({no" +
  "des:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void 0?new aa(r," +
  "t):new da(r,e,i,t))}return n}function Ga({shape:e,data:t}){return{shape:e,data:t.slice()}}function Ka(t,n={}){" +
  "Ua(t,`probe`),D(n,qa,`probe`);let{values:r={},training:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r]" +
  ")=>{let{position:i,shape:a,units:o,family:s}=t.node(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new" +
  " e({what:`not a leaf`,where:n,found:s,expected:`an input, a target or a parameter`});return[i,a[0]===-1?ra(r,n" +
  ",o):ra(r,n)]})),s=Za(t,o);return new Ja(t.topology,({position:e})=>{let n=t.nodes[e],r=o.get(e);return r!==voi" +
  "d 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:e=>t." +
  "nodes[e].held,objective:new Map([...t.objective].map(([e,n])=>[t.node(e).position,n]))})}var qa={values:Wi,tra" +
  "ining:Li,draw:Hi},Ja=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[" +
  "];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(t));if(n!==void 0)return n;throw new " +
  "e({what:`no value`,where:t,expected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){re" +
  "turn this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let i=this.at(n);if(i===void 0)throw new " +
  "e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expected:`values for all inputs and targe" +
  "ts`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullB" +
  "ack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:" +
  "new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;" +
  "e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=" +
  ">{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!=" +
  "=void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data" +
  "),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this" +
  ".#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=thi" +
  "s.#i(e,i);t!==void 0&&Xa(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?St(t.output):t?.output" +
  "),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]" +
  ").filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n" +
  ",inputs:r,output:Qa(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({position:e,inputs:t,spec:{operation:" +
  "n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)return;let o=this.#o(e,a);t.forEach((e,t)" +
  "=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=Ya(" +
  "this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#s(e,{data:t}){let " +
  "n=this.#e.held(e);if(n.size===0)return;let r=Ya(this.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=" +
  "n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===void 0)throw new e({what:`unknown node" +
  "`,found:t,expected:`the id of a node of this graph`});return n}};function Ya(e){return e[0]===-1?e.slice(1).re" +
  "duce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Xa(e,t,n){try{e.forward(t)}catch(t){throw ca(t,n,e.name)}}f" +
  "unction Za(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;for(let[n,{shape:a}]of r)if(a[0]!==" +
  "i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`${t.nodes[i[0]].id} and ${t.nodes[n]." +
  "id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length===0?t.batch:i[1].shape[0]}fu" +
  "nction Qa(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}var $a=class{engine=`plain`;refusal" +
  ";#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let t=this.#e.advance();n+=t.r" +
  "ows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t,rows:n,loss:r,stopped:i};" +
  "if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},eo=class{rows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;" +
  "constructor(e,t={}){this.data=e,this.rows=to(e);let{batchSize:n=this.rows}=t;this.#e=Math.min(n,this.rows),thi" +
  "s.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&(this.#i=new It(t.seed??1)" +
  ".state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void 0?{}:{random:e}}}set posit" +
  "ion({epoch:e,batch:t,random:n=this.#i}){n!==void 0&&It.restore(n);let r=e===this.#n&&n===this.#i;this.#n=e,thi" +
  "s.#r=t,this.#t&&(this.#i=n),!r&&this.#t&&(this.#a=void 0)}get size(){return Math.min(this.#e,this.rows-this.#r" +
  "*this.#e)}get order(){return this.#o().order}get start(){return this.#r*this.#e}get fullSize(){return this.#e}" +
  "get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data;let e=this.order.subarray" +
  "(this.start,this.start+this.size);return Object.fromEntries(Object.entries(this.data).map(([t,n])=>[t,no(n,e)]" +
  "))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i=this.#o().random?.state,t" +
  "his.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:It.restore(e),n=t?.permutation" +
  "(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===void 0?{}:{random:t}}}retur" +
  "n this.#a}};function to(t){let n=Object.entries(t),r=n.length===0?0:n[0][1].shape[0];for(let[t,{shape:i}]of n)" +
  "if(i[0]!==r)throw new e({what:`data of different lengths`,where:t,found:i[0],expected:`${r} rows, as ${n[0][0]" +
  "}`});if(r<1)throw new e({what:`no data to train on`,found:r,expected:`1 row or more`});return r}function no({s" +
  "hape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEach((e,n)=>{for(let a=0;a<r;" +
  "a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function ro({inputs:e,targets:t}){return Objec" +
  "t.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t]))}function io(e,t){let n=ro(e)" +
  ";return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{...n,...t.data}}function ao(e,t,n,r)" +
  "{let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);for(let e of a.tables)oo(t[n.node" +
  "s[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.parameters;for(let{position:e,value:t}" +
  "of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c||Object.values(a.state).f" +
  "orEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function oo(e,{offset:t,units:n,lanes:r},i){if(r===1){i.set(e,t);re" +
  "turn}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var so=cla" +
  "ss{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n;let r=t.batches??new eo(" +
  "ro(e),{shuffle:!1}),i=r.varies?r.data:io(e,t.batches),a=new Map(t.slots.map(e=>[e.parameter.position,e])),o=t=" +
  ">e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.request={topology:e.topology,objective:new Map(" +
  "[...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:new Map(Object.entries(i).map(([e,{shape:t}])=" +
  ">[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=>{let n=a.get(e);return n!==void 0&&t.pays(n.p" +
  "arameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(0)).length,varies:r.varies,width:n.width," +
  "has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=this.#t,a=this.#n.create(t?.t" +
  "ape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}});return ao(a,this.#r,this." +
  "#e,this.slots),a}},co=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=t}get size(){return this.#" +
  "n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=this.#n;return this.#n+=this" +
  ".#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n,r)}#r(e){return Math.ceil" +
  "(Math.max(1,e)/this.#e)*this.#e}};function lo(e,{trains:t,pays:n},r,i,a){let o=e.filter(({position:e})=>t(e))," +
  "s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.filter(({position:e})=>!t(e))" +
  "],l=({shape:e})=>Math.ceil(w(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),trained:u(o),count:u(c)},f=" +
  "a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=w(r),a={offset:f+m,count:i,uni" +
  "ts:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,value:a,...o}}),g=Array.from" +
  "({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g}}function uo({spec:e}){re" +
  "turn e.op===`parameter`}function fo(e,t){let n=new Set(t);for(let{position:t,inputs:r}of[...e].reverse())if(n." +
  "has(t))for(let e of r)n.add(e);return n}function po(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e" +
  "){let e=i.operation?.constantInputs?.(i.attributes)??[],o=a.some((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n" +
  ".add(r)}return n}function mo(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}of e)(i.operation?.stochast" +
  "ic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function ho(e){return{forward(t){let{inputs:n,output:r}" +
  "=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constants(..._o(t.attributes))})}" +
  ",backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:" +
  "a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.constants(..._o(t.attributes))})}}}function go(e){" +
  "return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}=t;t.emit(`activateRows`,{" +
  "f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{output:a,gradient:o}=t;t.emit" +
  "(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}function _o(e){return Object.val" +
  "ues(e).filter(e=>typeof e==`number`)}function vo(e){return{forward(t){t.inputs.forEach(({offset:n,count:r},i)=" +
  ">{To(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{offset:r,add:i,count:a}){T" +
  "o(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var yo={fits:({output:e})=>e.perRow,forward(e){e.i" +
  "nputs.forEach(({offset:t,count:n},r)=>{To(e,{into:e.output.offset+Oo(e,r),add:0,from:t,count:n})})},backward(e" +
  ",t,{offset:n,add:r,count:i}){To(e,{into:n,add:r,from:e.gradient.offset+Oo(e,t),count:i})}},bo={fits:({output:e" +
  "})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+ko(e);To(e,{into:t.offset,add:0,from:n,count:t.co" +
  "unt})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&Eo(e,n),To(e,{into:n.offset+ko(e),add:1,from:r.of" +
  "fset,count:i.count})}},xo={forward(e){Do(e,e.inputs.map(({offset:e})=>e),{...e.output,add:0})},backward(e,t,n)" +
  "{let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);Do(e,[e.gradient.offset,...r],n)}},So={forward(e){le" +
  "t[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset,b:n.offset,count:i,factor" +
  ":e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{gradient:o,output:s}=e;if(" +
  "t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});return}let c=e.scratch(i);" +
  "e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i," +
  "factor:e.constants(-1)})}};function Co(e){return{fits:({output:e})=>e.perRow,forward(t){let[{offset:n,units:r}" +
  "]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,units:r,factor:i})},backward(" +
  "t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,add:i,g:t.gradient.offset,u" +
  "nits:a,factor:o})}}}var wo={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e" +
  ".output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,add:r,units:i}){let a=e.inp" +
  "uts[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}};function To(e,t,n=1){e.e" +
  "mit(`scale`,{...t,factor:e.constants(n)})}function Eo(e,{offset:t,count:n}){e.emit(`fill`,{into:t,count:n,numb" +
  "er:e.constants(0)})}function Do(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r" +
  "=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o]," +
  "count:i})}function Oo({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)}function ko({attributes:e" +
  ",output:t}){return e.from*(t.count/t.units)}var Ao={forward(e){jo(e,e.inputs[0].offset,{...e.output,add:0})},b" +
  "ackward(e,t,n){jo(e,e.gradient.offset,n)}};function jo(e,t,{offset:n,add:r,count:i,units:a,perRow:o}){let s=e." +
  "attributes,c=e.scratch(i),{seed:l,dropped:u}=Ht(s);e.emit(`mask`,{into:c,units:a,perRow:+!!o,seedHigh:l[0],see" +
  "dLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(Ut(s.rate))}),e.emit(`multiply`,{into:n,add:r,a:t," +
  "b:c,count:i})}var Mo={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e),forward(e){e.emit(`normali" +
  "se`,{...Po(e),y:e.output.offset,...Fo(e),...Io(e)})},backward(e,t,{offset:n,add:r,units:i}){let a=e.gradient.o" +
  "ffset;t===0?e.emit(`normaliseBack`,{...Po(e),into:n,add:r,g:a,...Fo(e)}):e.emit(`total`,{into:n,units:i,stride" +
  ":1,add:r,g:t===2?a:No(e)})}};function No(e){let{count:t}=e.output,[n,r]=[e.scratch(t),e.scratch(t)];return e.e" +
  "mit(`normalise`,{...Po(e),y:n,...Fo(e,!1),...Io(e,!1)}),e.emit(`multiply`,{into:r,add:0,a:e.gradient.offset,b:" +
  "n,count:t}),r}function Po(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon:e.constants(e.attributes." +
  "epsilon)}}function Fo(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainStride:1}:{gain:e.constants" +
  "(1),gainStride:0}}function Io(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offset,biasStride:1}:{bias:e.c" +
  "onstants(0),biasStride:0}}function Lo(e){return{fits:zo,forward(t){let{attributes:n,output:r}=t;t.emit(`loss`," +
  "{f:e,into:r.offset,...Bo(t),...Vo(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){let{attributes:a,gradient:o" +
  "}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...Bo(t),...Vo(a,t.inputs[0])})}}}var Ro={fits:zo,fo" +
  "rward(e){e.emit(`crossEntropy`,{into:e.output.offset,...Ho(e)})},backward(e,t,{offset:n,add:r}){e.emit(`crossE" +
  "ntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...Ho(e)})}};function zo({inputs:e}){return e.every(({per" +
  "Row:e})=>e)}function Bo(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.units,constants:e.constants(" +
  "..._o(e.attributes))}}function Vo({reduction:e},{units:t}){return{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}" +
  "}function Ho({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:t.offset,units:e.units,cla" +
  "sses:+(n===`index`),byRows:+(r===`mean`)}}var Uo={fits:({inputs:e,output:t})=>{let n=e.length>>1;return t.perR" +
  "ow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{inputs:t,output:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]" +
  ":void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.offset,units:n.units,start:a>0?Go:i===void 0?Wo:Ko,bias:i?" +
  ".offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a].offset,width:t[a].units,...qo(e,t[a],t[r+a])})},backw" +
  "ard(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.length>>1;if(t<o){let{w:s,unitStride:c,inputStride:l}=qo(e," +
  "n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?Go:Wo,bias:0,biasStride:0,x:a.offset,wi" +
  "dth:i.units,w:s,unitStride:l,inputStride:c})}else if(t<2*o){let s=r[t-o],{unitStride:c,inputStride:l}=qo(e,s,n" +
  ");e.emit(`outer`,{into:n.offset,units:i.units,width:s.units,unitStride:c,inputStride:l,add:n.add,g:a.offset,x:" +
  "s.offset})}else e.emit(`total`,{into:n.offset,units:i.units,stride:n.units===1?0:1,add:n.add,g:a.offset})}},[W" +
  "o,Go,Ko]=[0,1,2];function qo({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=e.transpose===!0?[1,t.unit" +
  "s]:[n,1];return{w:r,unitStride:i,inputStride:a}}var Jo={\"weighted-sum\":Uo,add:vo(()=>1),subtract:vo((e,t)=>1-2" +
  "*t),scale:vo(({attributes:e})=>e.factor),\"weighted-total\":vo(({attributes:e},t)=>e.weights[t]),\"stop-gradient\"" +
  ":vo(()=>1),concat:yo,slice:bo,multiply:xo,divide:So,sum:Co(()=>1),mean:Co(e=>1/e),dot:wo,dropout:Ao,\"layer-nor" +
  "malisation\":Mo,\"softmax-cross-entropy\":Ro},Yo=new Map([...Ke.names.map((e,t)=>{let n=Ke.get(e);return[n,n.scal" +
  "ar===void 0?go(t):ho(t)]}),...Ln.names.map((e,t)=>[Ln.get(e),Lo(t)]),...Object.entries(Jo).map(([e,t])=>[Kn.ge" +
  "t(e),t])]);function Xo(e){return Yo.get(e)}var Zo=class{steps=[];values;gradients=new Map;whole=new Map;reques" +
  "t;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{lanes:r,arena:i,parameters:" +
  "a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=" +
  "r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.tables.map(e=>[e.position,e]" +
  ")),this.#a=new Map(o?.constants.map(e=>[Qo(e.numbers),e]))}get tables(){return[...this.#i.values()]}get consta" +
  "nts(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gradient:n}of this.#r.members){" +
  "if(this.request.held(e).size>0)throw new M(this.#e[e].id,`a parameter that is held`,`held operations or inputs" +
  "`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[t,n]of this.request.tables" +
  "){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=Ya(r.shape);if(this.request.varies){let e=this.#n.t" +
  "ake(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);this.values.set(t,e),this." +
  "#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forward(e){let{position:t,spec:n" +
  "}=e;if(uo(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(this.values.set(t,r),n.operat" +
  "ion===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,finish:a}=this.#p(e,r);n===" +
  "void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(t))this.#g(t,r,e,n)}#f({po" +
  "sition:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new M(t,`an input without data`,`rows for " +
  "it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(){let[e,...t]=this.request" +
  ".objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(1);return[...this.request." +
  "objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1" +
  ",from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{...this.#x(e),offset:this.#" +
  "S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fill`,{into:n,count:1,number" +
  ":this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get(n);if(r.operation!==void " +
  "0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.operation.constantInputs?.(r.attributes)??[],{lowering:s,l" +
  "owered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.includes(r))return;let i=this.#h(" +
  "e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,index:r,into:l,add:u,g:a.off" +
  "set}):s.backward(c,r,i),uo(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}a!==void 0&&!this.#c.has(n" +
  ")&&this.#v(n,a),!uo(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(...this.#u);for(let{offset:e," +
  "count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o" +
  "=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C" +
  "(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.push({offset:t,count:e}),t}};" +
  "return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position:e,spec:t},n){let{operatio" +
  "n:r,attributes:i}=t,a=r===void 0?void 0:Xo(r);if(r===void 0||a===void 0||a.fits?.(n)===!1||a.couplesUnits===!0" +
  "&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({name:e,operands:t}));return a.forward({...n,em" +
  "it:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h(e){let t=this.gradients.g" +
  "et(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);return this.#c.add(e),{...t,add:n}}" +
  "#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a,number:this.#S([i])})}#_(" +
  "e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes(`gradient`)){let r=this.#" +
  "b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,factor:this.#S([1])}),this.who" +
  "le.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fill`,{into:t,count:n,number:" +
  "this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gradients).get(e);n!==void 0" +
  "&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new M(e,`rows along an axis that is not the" +
  " first`,`a value [batch, …]`);let n=t[0]===-1,r=n?Ya(t):w(t),i=n?r*this.#t:r;return{offset:this.#n.take(i),cou" +
  "nt:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw new M(this.#e[e].id,`no val" +
  "ue`,`a node the loss depends on`)}#S(e){let t=Qo(e),n=this.#a.get(t)??{offset:this.#n.reserve(e.length),number" +
  "s:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:{name:t,operands:n}})}};fu" +
  "nction Qo(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function $o(e){let{objective:t,rows:n,states:r,top" +
  "ology:i,width:a}=e,{nodes:o}=i,s=new co(a),c=lo(o.filter(uo),e,r,a,s),l=n===1?1:Math.ceil(n/a)*a,u=new Zo(e,{l" +
  "anes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`gradient`]),d=fo(o,t.keys()" +
  ");u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e);let f=u.steps.length,p=u" +
  ".addUp(),m=u.steps.length;return es(u,o,t,e.keep===!0?d:po(o,e.trains)),{rows:n,lanes:l,size:s.size,constants:" +
  "u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p,isKept:e.keep===!0,values:" +
  "u.values,gradients:new Map([...u.gradients,...u.whole])}}function es(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.see" +
  "d(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.backward(n,r);e.finishRank()" +
  "}function ts(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters" +
  ":l,size:u}=t,d=new co(o,u),f=new Set(r),p=new Zo(e,{lanes:c,arena:d,parameters:l,tape:t},e=>f.has(e)?[]:[`grad" +
  "ient`]),m=fo(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s)m.has(e.position)&&p.forw" +
  "ard(e);r.length>0&&es(p,s,i,po(s,e=>f.has(e)));let h=[...fo(s,i.keys())].every(e=>m.has(e)),{constants:g,steps" +
  ":_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.values},steps:_,isWhole:h,g" +
  "radients:new Map([...p.gradients,...y])}}function ns(e,t){let{request:n}=e,{objective:r,topology:i,trains:a}=n" +
  ",{nodes:o}=i,s=[...fo(o,r.keys())].sort((e,t)=>e-t),c=po(o,a),l=$o(n),u={values:s,gradients:s.filter(e=>c.has(" +
  "e))},d=ts(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e){let e=rs(r.get(i),p);if(" +
  "e!==void 0)return new Vr(o[i].id,t,n,e)}},h=m(s,`value`,d.tape.values)??g()??m([...u.gradients].reverse(),`gra" +
  "dient`,d.gradients);return f.dispose(),h;function g(){let e=p.BYTES_PER_ELEMENT===4?Math.fround:Number,n=0;for" +
  "(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i)?.offset??0])),!Number.isFinite(n))return new Vr(o[i].id,t,`v" +
  "alue`,n)}}function rs(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t.subarray(n,n+r).find(e=>!Numb" +
  "er.isFinite(e))}var is=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t,n){this.#e=e,this.#t=t,thi" +
  "s.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.length+t.length===0}glimpse(e){" +
  "let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),thi" +
  "s.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read(),i}#s(e,t){let{gradients:n," +
  "lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n" +
  ")=>new as(t,t=>ss(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(this.#t.values,o),gradient" +
  "s:l(c,n)}}},as=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(r),a=i.map(e=>e.reduce((e," +
  "t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,this.#t=new Float64Array(o)" +
  ",this.#n=new Int32Array(o).fill(os);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.s" +
  "ubarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}read(){let e=this.#t,t=thi" +
  "s.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===os?0:n[t[r]]}},os=-1;function ss(e,t,n){if(e===void 0)re" +
  "turn;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.f" +
  "rom({length:a},(e,t)=>r+t)}var cs=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r){this.#e=e,this.#t=t,this." +
  "#s=r,this.#i=e.watchNumber,this.#r=ls(e.watched,t),this.#n=us(this.#r,t,n)}get look(){return this.#n}at(e){ret" +
  "urn this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e===this.#i)return!0;let t=" +
  "ls(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gradients.length>0||!ds(n.val" +
  "ues,t.values)||!ds(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t" +
  "?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topology:t}=this.#t;if(this.#a=" +
  "==void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradients??new Map;return new is(" +
  "{nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function ls({values:e,gradients:t},n){" +
  "if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,tables:i,topology:a,trains:o,va" +
  "ries:s}=n,{nodes:c}=a,l=mo(c,e=>o(e)||s&&i.has(e)),u=fo(c,[...r.keys()].filter(e=>l.has(e)));return{values:e.f" +
  "ilter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e].shape[0]===-1)}}function " +
  "us(e,t,n){try{return ts(t,n,e)}catch(e){if(e instanceof M)return;throw e}}function ds(e,t){let n=new Set(e);re" +
  "turn t.every(e=>n.has(e))}var fs=class{engine;refusal;#e;#t;#n;#r;constructor(e,t,n,r){this.engine=n.name,this" +
  ".refusal=r,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0){this.#t.checkIdle();let n=this.#i(),{machine:r,b" +
  "atches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={step:o,loss:t,rate:" +
  "u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1,e-o),d);f>0&&this." +
  "#l(n,o+f),a.step<e&&h===void 0&&this.#u();let{epoch:g,batch:_}=i.position,v=a.step-1,y={rows:p,loss:m,epoch:a." +
  "batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:h}}dispose(){this.#a()}#i(" +
  "){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking.follow()?e:(this.#a(),this.#o())}#a(){this.#e.catchU" +
  "p(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=new so(this.#e,this.#t,this.#n),{batches:t,request:n," +
  "slots:r}=e,i=$o(n),a=new cs(this.#e,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=new Map(s.map(({posi" +
  "tion:e,value:t})=>[r.get(e),t])),{wave:l}=this.#e,{moves:u}=this.#t,d=this.#c();return this.#r={machine:o,batc" +
  "hes:t,places:c,wave:l,moves:u,roles:d,looking:a.at(o)},this.#r}#s(e){return e.roles!==this.#c()||e.moves!==thi" +
  "s.#t.moves||!this.#e.isBehind&&e.wave!==this.#e.wave}#c(){return 2*this.#e.roleNumber+ +(this.#t.penalty.biase" +
  "s===!0)}#l(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,state:c}=o.parameters;e.move" +
  "s=this.#t.moves+1,this.#t.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subarray(n.offset,n.offset+t.le" +
  "ngth)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray(i,i+t.length))}))},()=>{e" +
  ".wave=this.#e.wave},()=>n.glimpse(t))}#u(){let{step:e}=this.#t;throw this.#e.backward(),Hr(this.#e,e),ns(new s" +
  "o(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not taken and all its numbers are finite`)}};function ps(e" +
  ",t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)return new $a(t,ms(a));let " +
  "o=a===void 0||i===a?void 0:ms(a);return new hs(e,t,()=>new fs(e,t,i,o))}function ms(t){return new e({what:`eng" +
  "ine cannot run here`,where:`engine`,found:t?.name,expected:t?.needs??`WebAssembly, allowed by the page`})}var " +
  "hs=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=this.#o()}get engine(){return" +
  " this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){this.#i!==void 0&&this.#i!==this.#a&&(this.#r=th" +
  "is.#o());try{return this.#r.run(e,t)}catch(n){if(!(n instanceof M))throw n;return this.#r=this.#s(n),this.#r.r" +
  "un(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get#a(){return[this.#e.wave,t" +
  "his.#e.roleNumber,this.#t.moves].join()}#o(){try{let e=this.#n();return this.#i=void 0,e}catch(t){if(!(t insta" +
  "nceof e))throw t;return this.#s(t)}}#s(e){return this.#i=this.#a,new $a(this.#t,e)}};function z({memory:e},t,n" +
  "){return e.subarray(t,t+n)}function gs(e,{name:t,operands:n},r){let i=e[t];if(i===void 0)throw Error(`no linke" +
  "r for ${t}`);return i(n,r)}var _s={activate({count:e,...t},n){let r=z(n,t.x,e),i=z(n,t.y,e);return vs.get(ys(n" +
  "))?.forward(r,i)??bs(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=z(i,r.x,n),o=z(i,r.y,n),s=z(i,r" +
  ".g,n),c=z(i,e,n);return(t===0?vs.get(ys(i)):void 0)?.backward(o,s,c)??xs(a,o,s,c,t,i)}},vs=new Map([[`tanh`,{f" +
  "orward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)=>()=>{for(let r=0;r<e.len" +
  "gth;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.e" +
  "xp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r])}}]]);function ys({operat" +
  "ion:e}){return e?.name??``}function bs(e,t,{operation:n,attributes:r}){let{value:i}=ie(n);return()=>{for(let n" +
  "=0;n<t.length;n++)t[n]=i(e[n],r)}}function xs(e,t,n,r,i,{operation:a,attributes:o}){let{derivative:s}=ie(a);re" +
  "turn()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var Ss={scale({into:e,add:t,from:" +
  "n,count:r,factor:i},a){let o=z(a,e,r),s=z(a,n,r);return()=>{let e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t" +
  "]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{memory:r}){return()=>{r.fill(" +
  "r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=z(i,e,n),o=z(i,r.a,n),s=z(i,r.b,n);return()=>{if(t" +
  "===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:" +
  "n,factor:r,...i},a){let o=z(a,e,n),s=z(a,i.a,n),c=z(a,i.b,n);return()=>{let e=a.memory[r];for(let r=0;r<n;r++)" +
  "o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Cs={loss({into:e,units:t,divisor:n,byRows:r,...i},a){let{lanes:o,memory:s,m" +
  "oment:c,attributes:l}=a,{value:u}=ws(a.operation),d=z(a,i.y,t*o),f=z(a,i.t,t*o);return()=>{let t=0;for(let e=0" +
  ";e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add" +
  ":t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attributes:f}=c,{derivative:p," +
  "targetDerivative:m}=ws(c.operation),h=n===0?p:m,g=z(c,s.y,i*l),_=z(c,s.t,i*l),v=z(c,e,i*l);return()=>{let e=u[" +
  "r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0" +
  ";v[i]=t===1?v[i]+a:a}}}};function ws({name:e,scalar:t}){if(t!==void 0)return t;throw Error(`${e} has no functi" +
  "ons of one entry`)}var Ts={mask({into:e,units:t,perRow:n},r){let{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1," +
  "s=z(r,e,t*o);return()=>{let e=Vt(a,i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[" +
  "t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},[Es,Ds]=[1,2],Os={gather({into:e,table:t" +
  ",units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c" +
  "[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n,start:r,biasStride:i,width" +
  ":a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=z(t,e.into,n*c),u=z(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.mem" +
  "ory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==Es){let n=r===Ds?f[e*i]:0;for(let e=t,r=t" +
  "+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;ks(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n" +
  "<=a-2&&(As(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&js(l,t,c,u,n*c,d[p])}}},outer({into:e,units:t,width:n,un" +
  "itStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=z(s,o.g,t*c),d=z(s,o.x,n*c);return()=>{for(l" +
  "et o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){le" +
  "t i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c" +
  ",r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride:n,add:r,...i},a){let{lane" +
  "s:o,memory:s}=a,c=z(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;" +
  "r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};function ks(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+" +
  "n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function As(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n" +
  ";s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function js(e,t,n,r,i,a){for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]" +
  "}var Ms={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,...o},s){let{lanes:c,memory:l}=s" +
  ",u=z(s,o.y,e*c),d=z(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slope:p}=Ns(d,o,c,l[t]);for(l" +
  "et t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e,add:t,units:n,epsilon:r,g" +
  "ain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=z(s,e,n*c),d=z(s,o.x,n*c),f=z(s,o.g,n*c);return()=>{for(" +
  "let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=Ns(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i" +
  "+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*" +
  "p*h);u[g]=t===1?u[g]+n:n}}}}};function Ns(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=" +
  "n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<" +
  "e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r/c/c,Ps))}}var Ps=1e-300,F" +
  "s={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=z(a,e,o),l=z(a,i.x,n*o);return()" +
  "=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits(" +
  "{into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=z(a,e,n*o),l=z(a,i.g,o);return()=>{for(let e" +
  "=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=z" +
  "(i,e,a),s=z(i,r.a,n*a),c=z(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s" +
  "[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lanes:a}=i,o=z(i,e,n*a),s=z(i," +
  "r.g,a),c=z(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%a]*c[e]}}},Is={...Os,...Ss" +
  ",...Fs,..._s,...Cs,...Ts,...Ms,call({node:e},{call:t}){let n=t(e);return()=>{n.forward()}},callBack({node:e,in" +
  "dex:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Ls=class{#e;#t;#n;#r;#i;#a;#o;#" +
  "s;#c=zs;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.operation===void 0)throw Error(" +
  "`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=i,this.#i=s.map(e=>Bs(n,e)" +
  "),this.#a=Bs(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attributes,inputs:[],output:zs,tra" +
  "ining:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.inputs[t])}),this.#e.forward(th" +
  "is.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:r},this.#c);let i=this.#l[" +
  "e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this" +
  ".#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>Rs(t,e));this.#s.output=n.at(-1)??zs,t" +
  "his.#s.inputs=n.slice(0,-1),this.#c=Rs(this.#s.output.shape,e),this.#l=this.#s.inputs.map(({shape:t})=>Rs(t,e)" +
  ")}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=0;n<a;n++)for(let a=0;a<t;" +
  "a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this.#n:1,a=e.length/n;for(let " +
  "r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){" +
  "let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t" +
  "[c]=i===1?this.#t[c]+l:l}}};function Rs(e,t){let n=e.map(e=>e===-1?t:e);return{shape:n,data:new Float64Array(n" +
  ".reduce((e,t)=>e*t,1))}}var zs={shape:[0],data:new Float64Array};function Bs({values:e},t){let n=e.get(t);if(n" +
  "===void 0)throw Error(`node ${t} has no place`);return n}function Vs(t,n){let r=t/2**20;return new e({what:`no" +
  "t enough memory for a compiled run`,found:r<1024?`${r.toFixed(1)} MiB needed`:`${(r/1024).toFixed(1)} GiB need" +
  "ed`,expected:`${n}; a smaller batch needs less`})}function Hs({rows:e},{batches:t}){return{rows:e,start:0,orde" +
  "r:t.order,step:0}}var Us=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};constructor(e,t,n,r,i){this.#e=e,t" +
  "his.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Ws(e.parameters,n,Object.keys(t.updater.init(0)))}run(e,t){let{" +
  "batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){this.enter(t.step+r),this.#i();let e=th" +
  "is.#n[this.#e.loss];if(!Number.isFinite(e)||!Gs(this.#a.gradient))break;let s=e+this.#s(t.penalty);a+=s*this.#" +
  "r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?.judge(s)}return{taken:r,ro" +
  "ws:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.start=t.start,this.#r.order" +
  "=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this.#a,r=0;for(let i of Tr){let a=e[i.name]??0;a" +
  "!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{clip:n,updater:r}=this.#t,{trained:i,gradient" +
  ":a,gradients:o,state:s}=this.#a;for(let[e,t]of n)_t.get(e).clip(o,t);let c=this.#o;c.step=e,c.learningRate=t,r" +
  ".update(i,a,s,c)}};function Ws(e,t,n){let{offset:r,paying:i,trained:a,gradient:o,state:s}=e,c=(e,n)=>t.subarra" +
  "y(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(r,a),gradient:l,gradients:[l],state:Obj" +
  "ect.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Gs(e){let t=0;for(let n=0;n<e.length;n++)t+=0*e[n];retu" +
  "rn t===0}var Ks=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.memory=qs(e.size);let n=Hs(" +
  "e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.look?.isWhole===!0,this.#e=n" +
  "ew Us(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()" +
  "})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#t)e()}catch{return!1}retur" +
  "n this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=new Map;return({instructio" +
  "n:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return gs(Is,a,{memory:r,lanes:n.lanes,moment:t,o" +
  "peration:s,attributes:c,call:a=>{let o=i.get(a)??new Ls(a,e.nodes,n,r,t);return i.set(a,o),o}})}}};function qs" +
  "(e){try{return new Float64Array(e)}catch{throw Vs(Float64Array.BYTES_PER_ELEMENT*e,`that much free memory`)}}v" +
  "ar Js={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({name:e})=>e in Is,create:(e," +
  "t)=>new Ks(e,t)},Ys={size:8,width:2},Xs={size:4,width:4},B={load:0,store:11,load32Splat:9,load64Splat:10,const" +
  "ant:12,shuffle:13},V={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64:{load:[43]},and:[253,78]}" +
  ",H={i32:127,f32:125,f64:124,v128:123},U=253;function Zs(e,t){let[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:" +
  "n,subtract:r,multiply:i,divide:a}}function Qs(e){return[U,e,1]}var $s={...Ys,type:H.f64,one:{type:H.f64,bytes:" +
  "8,load:[43],spread:[43],store:[57],...Zs(e=>[e],160)},many:{type:H.v128,bytes:16,load:[U,B.load],spread:[U,B.l" +
  "oad64Splat],store:[U,B.store],...Zs(Qs,240)},extract:33,loadPlace:87,splat:[U,20],less:[U,73],fromInteger:[183" +
  "],fromFloat64:[]},ec={...Xs,type:H.f32,one:{type:H.f32,bytes:4,load:[42],spread:[42],store:[56],...Zs(e=>[e],1" +
  "46)},many:{type:H.v128,bytes:16,load:[U,B.load],spread:[U,B.load32Splat],store:[U,B.store],...Zs(Qs,228)},extr" +
  "act:31,loadPlace:86,splat:[U,19],less:[U,67],fromInteger:[178],fromFloat64:[182]},tc=new Set([`into`,`from`,`t" +
  "able`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),nc={affine({into:" +
  "e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,siz" +
  "e:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,colu" +
  "mn:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r" +
  ",inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,column" +
  "s:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,bi" +
  "asStep:0}},activateRows:(e,t)=>cc(rc[t.operation].forward,e,t),activateRowsBack:(e,t)=>cc(rc[t.operation].back" +
  ",e,t),mask:(e,t)=>cc(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>cc(`lossValue`,dc(e,t),t),lossBack" +
  ":(e,t)=>cc(`lossBack`,dc(e,t),t),call:(e,t)=>sc(t),callBack:(e,t)=>sc(t)},rc={softmax:{forward:`softmax`,back:" +
  "`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},ic={activate:Ir,activateBack:Ir,los" +
  "sValue:Lr,lossBack:Lr};function ac({name:e,operands:t},n){let r=nc[e];return r===void 0?cc(e,t,n):r(t,n)}funct" +
  "ion oc({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in rc;let r=ic[e===`loss`?`lossVal" +
  "ue`:e];return r===void 0||r.includes(uc(r,t,n))}function sc({step:e}){return{kernel:`core`,operands:{step:e},v" +
  "ariant:0}}function cc(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*" +
  "o,rowBytes:t.units*o,isRow:0},c=e=>e in t?tc.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntr" +
  "ies(Fr[e].map(e=>[e,c(e)])),variant:lc(e,n)}}function lc(e,{operation:t,attributes:n}){let r=ic[e];return r===" +
  "void 0?0:r.indexOf(uc(r,t,n))}function uc(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e" +
  ".includes(t))??t}function dc(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var[fc,W," +
  "G]=[0,1,2];function pc(e){let t=e;for(;;){let e=mc.reduce((e,t)=>hc(e,t),t);if(e.length===t.length)return e;t=" +
  "e}}var mc=[gc(xc),gc(Sc),gc(Cc),Dc];function hc(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void" +
  " 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function gc(e){return(t,n)=>{if(t.kernel!==`product`||" +
  "n.kernel!==`product`)return;let r=e(t,n);return r===void 0||_c(n,t)?void 0:r}}function _c({a:e,b:t,rows:n,dept" +
  "h:r,columns:i},a){let o=vc(a.c,a.rows,a.columns);return yc(o,vc(e,n,r))||yc(o,vc(t,r,i))}function vc({at:e,row" +
  ":t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function" +
  " yc([e,t],[n,r]){return e<=r&&n<=t}function bc(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});retur" +
  "n{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function xc(e,t){if(t.start!==W||t.depth!==1|" +
  "|e.rows!==t.rows||e.columns!==t.columns||!wc(e.c,t.c,e.rows,e.columns))return;let n=Tc(e.depth,e.a.at,e.a.colu" +
  "mn,t.a.at),r=Tc(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.col" +
  "umns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function Sc" +
  "(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!wc(e.b,t.b,e.depth,e.column" +
  "s)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=Tc(e.rows,e.a.at,e.a" +
  ".row,t.a.at),r=Tc(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===G?Tc(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==voi" +
  "d 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}fun" +
  "ction Cc(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===G&&(e.bias!==t.bias||e.biasStep!" +
  "==t.biasStep))return;let n=Sc({...bc(e),start:fc},{...bc(t),start:fc});return n===void 0?void 0:{...bc(n),star" +
  "t:e.start,biasStep:e.biasStep}}function wc(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.colu" +
  "mn===t.column)}function Tc(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Ec={activate:[`y`,`x`],act" +
  "ivateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a" +
  "`,`b`]};function Dc(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=Ec[e.kernel];if(n===void 0" +
  "||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands" +
  "[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:" +
  "i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return" +
  "{...e,operands:{...e.operands,bytes:a}}}var K=e=>e.bytes,Oc=e=>e.row,q=e=>e.units*e.row,kc=(e,t)=>t,Ac=e=>e.ro" +
  "w*(e.classes===1?1:e.units),jc=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,Mc={y:q,x:q},Nc={into:q,y:q,g:q},Pc={" +
  "gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:q},activate:{y:K,x" +
  ":K},activateBack:{into:K,x:K,y:K,g:K},softmax:Mc,softmaxBack:Nc,logSoftmax:Mc,logSoftmaxBack:Nc,scale:{into:K," +
  "from:K},fill:{into:K},multiply:{into:K,a:K,b:K},divide:{into:K,a:K,b:K},sumUnits:{into:Oc,x:q},spreadUnits:{in" +
  "to:q,g:Oc},dotUnits:{into:Oc,a:q,b:q},scaleUnits:{into:q,g:Oc,b:q},mask:{into:q},normalise:{y:q,x:q,gain:jc(`g" +
  "ain`),bias:jc(`bias`)},normaliseBack:{into:q,x:q,g:q,gain:jc(`gain`)},lossValue:{into:kc,y:q,t:q},lossBack:{in" +
  "to:q,y:q,t:q,g:kc},crossEntropy:{into:kc,y:q,t:Ac},crossEntropyBack:{into:e=>(e.side===1?Ac:q)(e),y:q,t:Ac,g:k" +
  "c}},Fc=new Map(Object.entries(Pc).map(([e,t])=>[e,Object.entries(t)]));function Ic(e,t){if(e.kernel===`product" +
  "`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[Rc(`a`,a,n,r,t),Rc(`b`,o,r,i,t)];ret" +
  "urn c===G&&d.push(Rc(`bias`,{at:l,row:u,column:0},n,1,t)),{target:Rc(`c`,s,n,i,t),adds:c===W,sources:d}}let{ke" +
  "rnel:n,operands:r}=e,i=Fc.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i" +
  "}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:" +
  "r.add===1,sources:s}}function Lc(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.operands};" +
  "for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:" +
  "o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function Rc(e,t,n,r,i){let " +
  "a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense" +
  ":a}}function zc(e,t){let n=Gc(e.steps.map(n=>Hc(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map" +
  "(({kind:e,operation:t})=>`${e} ${qc(t)}`).join(`; `)}}function Bc(e){let t=[];for(let n of e){let e=t.at(-1);n" +
  ".operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function Vc({operation:e,in" +
  "to:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return Lc(e,a)}function H" +
  "c({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=W" +
  "c(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:Uc.slice(0,a.length),from:a," +
  "kind:Jc(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,names:s,from:a,kind:Jc(e,[." +
  "..s,c])}}var Uc=[`a`,`b`,`bias`];function Wc(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{operands" +
  ":i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={row:0,column:0};if(a===`scal" +
  "e`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,...e}];return{...c,rows:1,dep" +
  "th:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)" +
  "){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{...c,rows:u,depth:f/n,columns:" +
  "1,a:e,b:t,c:i}}}function Gc(e){return e.length<2?e:Bc(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names" +
  ".includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Kc(e.from,t.from));if(n)return[t,...r];let{start:i}=t.op" +
  "eration;return r.map((e,t)=>{let n=e.operation,r=t===0?i:W;return n.start===r?e:{...e,operation:{...n,start:r}" +
  "}})})}function Kc(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function qc(e){retu" +
  "rn e.kernel===`product`?e.start:e.operands.add??fc}function Jc(e,t){if(e.kernel===`product`){let{rows:t,depth:" +
  "n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column" +
  "}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(" +
  "a+=` ${i[e]}`);return a}function Yc(e,t,n){let r=[],i=Zc(e),a=new Map;return Xc(e).forEach((e,o)=>{let s=new M" +
  "ap;for(let t of e){let e=zc(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.value" +
  "s()){let n=Qc(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=$c(s,t),l=s.reduce((e,t)=>Math." +
  "max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),el(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[" +
  "])t.giveBack(e,n)}),r}function Xc(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function Zc(e)" +
  "{let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(l" +
  "et{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function Qc(e){return e.map(e=>{let{" +
  "target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]" +
  "}}).sort((e,t)=>Kc(e.addresses,t.addresses)).map(({draft:e})=>e)}function $c(e,t){let n=e.reduce((e,t)=>e+t.by" +
  "tes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function " +
  "el(e,t){let n=e.map(e=>Bc(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)" +
  "=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(Vc(e,o))})}var tl=class{bytes;isFixed;" +
  "writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){retu" +
  "rn this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.write" +
  "s>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,t" +
  "his.lastRead)}};function nl(e,t,n){let r=[];for(let t of e){let e=Ic(t,n);if(e===void 0)return;r.push(e)}let i" +
  "=rl(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.va" +
  "lue=new tl(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:" +
  "e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{" +
  "operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function rl(e,t){let n=new Map,r=({at:e,bytes:t,isDe" +
  "nse:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a." +
  "bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n." +
  "values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o" +
  "<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e" +
  "].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function il(e,t){let n=[...e],r=new Map;for(let" +
  " i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(al(a,t)){let e=a.sources[0].value.own;if(!a.adds&&ol(o,e,i))" +
  "{o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==vo" +
  "id 0&&sl(s,t,e,o)){n[t]=void 0,n[i]=ll(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRea" +
  "d,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function al({operation:e},t){r" +
  "eturn e.kernel===`scale`&&t(e.operands.factor)}function ol(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||" +
  "t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function sl({operation:e,sources:t},n,r,i){return r." +
  "reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:cl(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}func" +
  "tion cl(e){return e.kernel===`product`?e.start===fc:e.operands.add===0}function ll({operation:e,sources:t,targ" +
  "etTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:W,c:{...e.c" +
  ",at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0" +
  "},adds:!0,sources:t}}function ul(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writ" +
  "er:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e." +
  "isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(" +
  "s);let c=a.writer;c!==void 0&&dl(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,step" +
  "s:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(" +
  "e.own).readers.push(c)}return t}function dl(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.ste" +
  "ps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)" +
  "}function fl(e,{size:t,fixed:n,ones:r,start:i}){let a=nl(e,n,t);if(a===void 0)return;let o=new co(pl,i),[s]=r;" +
  "return{operations:Yc(ul(il(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var pl=64,[ml,hl]=[200,2e4];function " +
  "gl(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{operation:o,attributes:s}=t[i].spec;return ac(e,{." +
  "..n,operation:o?.name??``,attributes:s,step:r+a})})}function _l(e,t,n,r){let{size:i,address:a}=n,{gradient:o,t" +
  "rained:s}=e.parameters;return vl(gl(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1" +
  ")]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}function vl(e," +
  "t,n){let r=e.length>hl&&!t?e:pc(e),i=r.length>ml&&!t?fl(e,n):void 0,a=i===void 0?[]:pc(i.operations);return i!" +
  "==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?pc(e):r,end:n.start}}var yl={lossBelow:" +
  "-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},bl=2**31-1,xl=class{at=0;randomAt=j.random;#e;#t;#n;construct" +
  "or(e){this.#e=new Int32Array(e,0,Br.length),this.#t=new Float64Array(e,0,j.random/8),this.#n=new Uint32Array(e" +
  ",j.random,(j.frameSize-j.random)/4)}get(e){return this.#e[Br.indexOf(e)]}set(e){for(let[t,n]of Object.entries(" +
  "e))this.#e[Br.indexOf(t)]=n}get firstStep(){return this.#t[j.firstStep/8]}get loss(){return this.#t[j.lossTake" +
  "n/8]}clear(e,t=0){this.#t[j.firstStep/8]=e,this.#t[j.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({l" +
  "ossBelow:e,leastGain:t,patience:n,best:r,waited:i}=yl){this.#t[j.lossBelow/8]=e,this.#t[j.leastGain/8]=t,this." +
  "#t[j.bestLoss/8]=r,this.set({patience:Math.min(n,bl),waited:i})}get stopState(){return{best:this.#t[j.bestLoss" +
  "/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n" +
  ",r]){this.#n.set([t,e,r,n])}},Sl=8,[Cl,wl]=[2048,128],Tl=8;function El({rows:e,depth:t,columns:n}){return e*t*" +
  "n<=Cl&&t<=wl}function Dl(e,{size:t,width:n}){let r=e.start===G?e:bc(e),[i,a]=[e,r].map(e=>Ol(e,t));if(i)return" +
  "{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`c" +
  "olumns`,product:e.rows<e.columns?r:e};if(El(e))return{manner:e.columns===1&&e.depth<Tl&&e.depth%n!==0?`columns" +
  "`:`depth`,product:e};let o=[e,r].find(e=>kl(e,t));return o===void 0?{manner:`depth`,product:e}:{manner:`turned" +
  "`,product:o}}function Ol({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function kl({c:e,column" +
  "s:t,rows:n},r){return e.column===r&&t>1&&n>=Sl}var Al=Object.keys(Fr),jl=class{#e=[];emit(e,t,n=0){let r=Fr[e]" +
  ";this.#e.push(Al.indexOf(e)+(n<<8)+(Ml(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Arr" +
  "ay.from(this.#e)}};function Ml(e){return 4*(Fr[e].length+1)}var Nl=24576,Pl=64,Fl=128,Il=16,Ll=8;function Rl(e" +
  ",t){let{manner:n,product:r}=Dl(t,e);zl[n](e,r)}var zl={rows(e,t){let{rows:n,depth:r}=t;Wl(e,t)?ql(e,{...t,a:Gl" +
  "(e,t.a,n,r)},Kl(e,n,r).bytes):ql(e,t)},turned:Vl,depth(e,t){Xl(e,t.rows>t.columns&&t.start!==G?bc(t):t)},colum" +
  "ns:Bl};function Bl(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}));ql" +
  "(e,{...t,columns:1,b:r,c:i})}}function Vl(e,t){let{words:n,size:r}=e,i=Kl(e,t.depth,t.columns),a=Gl(e,t.b,t.de" +
  "pth,t.columns),o=Jl(e,{...t,b:a});if(t.start===fc&&t.depth%e.width===0&&t.columns*r>=Fl&&t.depth>=Il){let a=e." +
  "scratch(i.bytes+Hl(e,t))+i.bytes,s=o.length*Ml(`product`);n.emit(`sparseProduct`,{...o[0],bytes:t.columns*r,de" +
  "pth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function Hl({size:e},{rows:t,depth:n}){ret" +
  "urn 96+4*t+16+(t*n+1)*2*e}function Ul(e){return e%512==0}function Wl({size:e},{rows:t,depth:n,a:r}){return r.r" +
  "ow===e&&Ul(r.column)&&t>=Ll&&n>=Il}function Gl(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,b" +
  "ytes:l}=Kl(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u" +
  ",row:c,column:o}}function Kl({size:e},t,n){let r=(Math.ceil(n*e/Pl)|1)*Pl;return{row:r,bytes:r*t+Pl}}function " +
  "ql(e,t,n=0){let r=Jl(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.length===1||i===s)e.words.em" +
  "it(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}" +
  "),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function Jl({size:e},t){let n=t.columns*e,r=t.depth*n<=Nl||t.ro" +
  "ws<Ll,i=r?n:Math.max(Fl,Yl(n,Math.floor(Nl/t.depth),32)),a=Math.max(Il,Math.floor(Nl/Math.min(i,n))),o=r?t.dep" +
  "th:Yl(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n" +
  "-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep" +
  ":t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:W,bias:t.bias,biasStep:t.biasStep});return s}function Yl(" +
  "e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function Xl({words:e,size:t},n){e.emit(`dots" +
  "`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:" +
  "n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function Zl(e){let t=e.at(-1)?.name" +
  "===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function Ql({operations:e,block:t},n){for(let t of e)eu(t,n" +
  ");let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:j.check,from:r,bytes:i}),n.words.finish()}" +
  "function $l(e,t){for(let n of e)eu(n,t);return t.words.finish()}function eu(e,t){e.kernel===`product`?Rl(t,e):" +
  "t.words.emit(e.kernel,e.operands,e.variant)}function tu({pieces:e,block:t}){let{parameter:n,gradient:r,state:i" +
  ",bytes:a}=t,o=new jl,{own:s,isScaled:c}=Zl(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r" +
  "]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece" +
  "`,p,zr.indexOf(e)),l+=t.length,u+=nu*c}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isSc" +
  "aled:+!!c}),o.finish()}var nu=8,ru=globalThis,iu=65536,au=new Map;function ou(e){return lu(e)!==void 0}functio" +
  "n su(e){let{WebAssembly:t}=ru;if(t===void 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.ce" +
  "il(e/iu)})}function cu(e,t,n){let{WebAssembly:r}=ru,i=lu(e);if(r===void 0||i===void 0)throw Error(`no WebAssem" +
  "bly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:" +
  "n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}function lu(e){return au.has(e)||" +
  "au.set(e,uu(e)),au.get(e)}function uu(e){let{WebAssembly:t}=ru;if(t!==void 0)try{return new t.Module(du(e))}ca" +
  "tch{return}}function du(e){let{Buffer:t}=ru;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uin" +
  "t8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var fu=2048,pu=10" +
  "24,mu=64,hu=64;function gu(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater:s}=t,{parameters:c,la" +
  "nes:l}=e,u=j.frameSize,d=e=>{let t=Math.ceil(u/hu)*hu;return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})" +
  "=>e+t,0),m=d(e.size*n+mu),h=e=>m+e*n,g=d(4*i.rows),_=d(8*fu*p),v=d(256),y={at:d(pu),bytes:pu},b={size:n,lanes:" +
  "l,address:h,order:g},ee={parameter:h(c.offset),gradient:h(c.gradient),state:c.state.map(h),bytes:c.trained*n}," +
  "te=_l(e,o.nodes,b,Math.ceil(u/hu)*hu);u=Math.max(u,te.end+mu);let ne=d(0),re=()=>({words:new jl,size:n,width:r" +
  ",scratch(e){return u=Math.max(u,ne+e+mu),ne}}),x={rows:i.fullSize,areFull:i.rows%i.fullSize===0},ie={operation" +
  "s:te.operations,pieces:f,block:ee,batch:x},ae=Ql(ie,re()),oe=tu(ie),se=$l(pc(gl(a?.steps??[],o.nodes,b,e.steps" +
  ".length)),re()),S=d(ae.byteLength),ce=d(oe.byteLength),C=d(se.byteLength);return _u(u),{bytes:u,tape:m,order:g" +
  ",numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[S,ae],[ce,oe],[C,se]],look:C,step:ie,sheet:re,frame:{p" +
  "rogram:S,update:ce,loss:h(e.loss),gradient:ee.gradient,trained:ee.bytes,parameter:ee.parameter,paying:c.paying" +
  "*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}fun" +
  "ction _u(e){if(e>4294967296)throw Vs(e,`at most 4 GiB`)}var vu=`xoroshiro128+`,yu=400,bu=class{tape;memory;#e;" +
  "#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,precis" +
  "ion:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=gu(e,t,i);let a=Cu(this.#t.bytes),{buffer:o}=a,s=this.#t;this" +
  ".#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#s=new Float64Array(o" +
  ",s.numbers,fu*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new DataView(o,s.adju" +
  "stments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=Su(n,s,e),this.#i=new xl(o)" +
  ",this.#i.set(s.frame),this.#d=Hs(e,t);let l=new Int32Array(o),u=this.#D();this.#a=cu(r,a,e=>{u.get(l[e/4+1])?." +
  "()}),this.#o=this.#a.kernels,this.#f=new Us(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#T()" +
  ",this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n=th" +
  "is.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=" +
  "this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep" +
  "}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.st" +
  "opState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.l" +
  "oss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});try{ret" +
  "urn this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}#g({pe" +
  "nalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...Tr.names.filter(t=>(e[t]??0)!==0)];return n.k" +
  "ernels!==void 0&&r.every(e=>xu(e)>0)}#_({penalty:e}){let t=[...Tr.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!=" +
  "=0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,xu(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),t" +
  "his.#l.setInt32(t.length*16,xu(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:fu),{random" +
  ":i,batch:a}=n.position;return i===void 0||i.generator===vu?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h" +
  ">0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t" +
  "?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.add(u,d" +
  "),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#" +
  "S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){" +
  "let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),qn(i.learningRate));for(let e" +
  " of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(" +
  "){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===vu;this.#i.set({epoch:" +
  "n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,t" +
  "his.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batc" +
  "h`),{random:r}=e.position;if(r?.generator===vu)this.#m=t,e.position={epoch:t,batch:n,random:{generator:vu,word" +
  "s:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.ba" +
  "tch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new Ls(e,t.nodes,this.t" +
  "ape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({i" +
  "nstruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O" +
  "(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get" +
  "(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`ta" +
  "ken`)}};function xu(e){return Rr.indexOf(e)}function Su({rewriting:e},{step:{operations:t,batch:n}},r){let i=y" +
  "u*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}function Cu(e){try{return su" +
  "(e)}catch{throw Vs(e,`that much free memory`)}}var wu={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};" +
  "function Tu(e,t,{needs:n,isMet:r}=wu){let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,nee" +
  "ds:n,isAvailable:()=>r()&&ou(i),has:(e,{name:t},n)=>oc(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;re" +
  "turn _l(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>ne" +
  "w bu(e,n,t)}}var Eu=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;th" +
  "is.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.h" +
  "as(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this" +
  ".#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(),this.#m(),this.#l(thi" +
  "s.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n=t" +
  "his.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#a.push(this.#t),this.#t" +
  "+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()===1;this.#p(),t&&this.#p()" +
  "}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);this.#t=this.#a[t];" +
  "let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[t]],i=" +
  "new Du(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===Ou){i.cut(t);let{parts:e,co" +
  "nstants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>o.has(e)}}if(a>=ku&&a<=Au)" +
  "i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===Pu&&this.#e[this.#t]===Fu)i.cut(t),this.#t+=17,i.cons" +
  "tant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`the function ${e} holds th" +
  "e instruction ${a}`)}}#d(e){if(e===Pu){let e=this.#p();return e===Iu?this.#t+=16:e<=Lu||e===Ru||e===zu?(this.#" +
  "p(),this.#p()):e>=Bu&&e<=Vu&&this.#t++,!0}return e===ju?(this.#p(),!0):(e===Mu?this.#t+=4:e===Nu&&(this.#t+=8)" +
  ",e>=Mu)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)re" +
  "turn e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return Array.from({length:this.#" +
  "p()},e)}},Du=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}" +
  "cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}cons" +
  "tant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(Hu),this." +
  "variable(this.#t+r,t)}},[Ou,ku,Au,ju,Mu,Nu,Pu]=[11,32,34,65,67,68,253],[Fu,Iu,Lu,Ru,zu]=[12,13,11,92,93],[Bu,V" +
  "u]=[21,34],Hu=Uint8Array.of(ku),Uu=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){th" +
  "is.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(Gu);let t=e;for(;t>127;)this.#e[this.#" +
  "t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(Gu);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=" +
  "t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt" +
  "(0))}append(e){let{length:t}=e;if(this.#n(t),t>Wu)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)t" +
  "his.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subarr" +
  "ay(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.leng" +
  "th));n.set(this.#e),this.#e=n}},Wu=16,Gu=5,[Ku,qu,Ju,Yu,Xu]=[1,2,3,9,10],Zu=[0,97,115,109,1,0,0,0];function Qu" +
  "(e){let t=new Uu;return t.byte(...Zu),ed(t,Ku,e=>e.byte(1,96,0,0)),ed(t,qu,e=>{e.unsigned(2),td(e,`memory`,[2," +
  "0,1]),td(e,`table`,[1,$u,0,1])}),ed(t,Ju,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),e" +
  "d(t,Yu,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),ed(t,Xu,t=>{t.u" +
  "nsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var $u=112;function ed(e,t,n){let r=new Uu;n" +
  "(r),e.byte(t),e.block(r)}function td(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var nd=class{at;#e;#t=new Map" +
  ";#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set" +
  "(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t" +
  ".get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(" +
  "e,r),this.#t.set(t,this.at+r),this.at+r}},rd=16,id=12,ad=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){thi" +
  "s.forget(e,rd),this.#e.length>=id&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n" +
  ".at<=e&&e+t<=n.at+rd)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+" +
  "rd&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#" +
  "e.splice(e,1);this.#t(t)}},od=class{arithmetic;#e;#t=new Uu;#n=[];#r=new Map;#i=[];#a=new ad(e=>{this.#c(e)});" +
  "#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);r" +
  "eturn this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this." +
  "#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#" +
  "h(ld,n),n}set(e,t){t(this),this.#h(ld,e)}get(e){this.#h(cd,e)}store({type:e,store:t,bytes:n},r,i){this.#p(r),i" +
  "(this),r.by===void 0?e===H.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(" +
  "e){let t=this.#s(H.v128);this.#h(ud,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithm" +
  "etic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n," +
  "()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.loc" +
  "al,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=pd(" +
  "t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spr" +
  "ead)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);th" +
  "is.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();" +
  "this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)thi" +
  "s.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(H." +
  "i32,md(0)));this.#t.byte(...dd),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r" +
  "=>{r.operate(V.integer.add,pd(e),md(t[n]))})});let[i]=n;this.operate(V.integer.less,pd(i),md(e*t[0])),this.#t." +
  "byte(...fd)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.block(()=" +
  ">{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):sd);for(let e of i)o.push(th" +
  "is.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):this.#t.a" +
  "ppend(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this.let(H" +
  ".v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?" +
  "n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){thi" +
  "s.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,B.constant,." +
  "..e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,B.constant,...n" +
  "ew Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);thi" +
  "s.operate([253,B.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,B.shuffle,...e)}loadPlace(e,t" +
  ",n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract" +
  "(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new Uu,t=[];for(let e of this.#n){let" +
  " n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);retu" +
  "rn e.append(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t" +
  ".append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsi" +
  "gned(t)}},sd={type:H.v128,index:NaN},[cd,ld,ud]=[32,33,34],dd=[3,64],fd=[13,0,11],pd=e=>t=>{t.get(e)},md=e=>t=" +
  ">t.integer(e),hd=12e3,gd=16e4,_d=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){r" +
  "eturn this.#n}get areFull(){return this.#i+(this.#r?.length??0)>gd}add(e,t){let n=this.#r;(n===void 0||n.lengt" +
  "h>hd)&&(this.end(),n=new od(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r" +
  ".block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},J=e=>t=>{t.get(e)},Y=(e,t)=>n=>{n.load(e" +
  ".load,t,e.bytes)},X=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e" +
  ",t,n)=>r=>{r.operate(e.multiply,t,n)},vd=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.o" +
  "perate(e.multiplyAdd,t,n,r)};function yd({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t)" +
  "{return yd(t,e)}function bd(e,t,n){if(t.by===void 0)return yd(n,t.at);if(n.by===void 0)return yd(t,n.at);let[r" +
  ",i]=[t.by,n.by],a=e.let(H.i32,e=>{e.operate(V.integer.add,J(r),J(i))});return{at:t.at+n.at,by:a}}var xd=e=>t=>" +
  "{t.load(V.integer.load,{at:4*Br.indexOf(e)},4)},Sd={at:j.check};function Cd({rows:e,areFull:t}){return n=>{t?n" +
  ".number(e):n.operate(n.arithmetic.fromInteger,xd(`batchRows`))}}function wd(e,t,n,r){let{width:i,size:a,splat:" +
  "o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull" +
  "){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(V.and,r,(" +
  ")=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(V.and,r,()=>{e" +
  ".operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Cd(t))})})}}function Td(e,t){let{width:" +
  "n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Ed(i,e.arithmetic.size)?(Od(e,i),r" +
  "+=n):(kd(e,t[r]),r++)}}function Ed(e,t){let[{at:n,start:r},i]=e,a=Dd(i.start,r,t)?t:0;return e.every((e,i)=>e." +
  "rest===void 0&&Dd(e.at,n,i*t)&&Dd(e.start,r,i*a))}function Dd(e,t,n){return e===void 0||t===void 0?e===t:e.at=" +
  "==t.at+n&&e.by===t.by}function Od(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=Md(e,t.map(({sum:e})=>e" +
  ")),s=Dd(a.start,i,0);e.store(n,r,Ad(n,i,s,o))}function kd(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arith" +
  "metic,o=n.reduce((e,t)=>Z(a,e,t),jd(e,t));e.store(a,r,Ad(a,i,!1,o))}function Ad(e,t,n,r){return t===void 0?r:Z" +
  "(e,n?X(e,t):Y(e,t),r)}function jd({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,J(n))};return t===2" +
  "?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Md({arithmetic:{many:e,size:t,width:n}},r){let[i,a" +
  ",o,s]=r.map(J);if(n===2)return Z(e,Nd(t,[0,2],i,a),Nd(t,[1,3],i,a));let c=(n,r)=>Z(e,Nd(t,[0,4,2,6],n,r),Nd(t," +
  "[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Nd(t,[0,1,4,5],J(r),J(l)),d=Nd(" +
  "t,[2,3,6,7],J(r),J(l));n.operate(e.add,u,d)}}function Nd(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n," +
  "r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[Pd,Fd]=[4,4];function Id(e,{gradient:t,bytes:n}){let{many:r,one:i" +
  "}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,J(a));Bd(e,n,n=>{let i=n.map(e=>Q" +
  "(r,J(o),Y(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),J(a)))}),e.store(i,Sd,jd(e,a))})}function Ld(e,t,n,r){l" +
  "et i=zd(e,t),{own:a,isScaled:o}=Zl(t);Bd(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Rd(e,{pieces:a,numbers:i," +
  "block:n,place:s,library:r,isScaled:o})})})}function Rd(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScale" +
  "d:o}){let{many:s}=e.arithmetic,c=e.let(s.type,Y(s,$(r.gradient,i))),l=e.let(s.type,Y(s,$(r.parameter,i))),u=0;" +
  "t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type" +
  ",Y(s,t))),m=(r,i)=>{let o=`${Vd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set" +
  "(r,e=>{e.copy(a.get(o),...s.map(e=>J(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],J(t))}),m(" +
  "l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?J(c):Q(s,J(d),J(c));e.store(s,$(" +
  "r.parameter,i),e=>{e.operate(s.subtract,J(l),f)})}function zd(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithme" +
  "tic,a=e.let(H.i32,xd(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(" +
  "V.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function Bd(e" +
  ",t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Fd),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e" +
  ".repeat(a,[Fd*r],Pd,e=>{n(o(e,Fd))});let s=i-a*Fd;s>0&&n(o({at:a*Fd*r},s))}function Vd(e){return e.replace(/-(" +
  ".)/g,(e,t)=>t.toUpperCase())}var Hd=4,Ud=1;function Wd(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithm" +
  "etic,s=e=>{let n=i(a,e);return r===1?Z(a,Y(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/Hd),u=(n,r)=" +
  ">{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>yd(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach(" +
  "(n,r)=>{e.store(a,$(t,n),J(o[r]))})})};e.repeat(l,[Hd*a.bytes],Ud,e=>{u(e,Hd)});let d=l*Hd;d<c&&u({at:d*a.byte" +
  "s},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var Gd={activate({operands:{y:e,x:t,bytes:n,co" +
  "nstants:r},variant:i},{library:a}){let o=Ir[i];if(a.has(o))return i=>{Wd(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i" +
  ".copy(a.get(o),Y(e,$(t,n)),X(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants" +
  ":o},variant:s},{library:c}){let l=`${Ir[s]}Slope`;if(c.has(l))return s=>{Wd(s,{into:e,bytes:a,add:t},(e,t)=>Q(" +
  "e,Y(e,$(i,t)),i=>{let[a,s]=[Y(e,$(r,t)),Y(e,$(n,t))];i.copy(c.get(l),s,a,X(e,{at:o}))}))}},scale:({operands:{i" +
  "nto:e,add:t,from:n,bytes:r,factor:i}})=>a=>{Wd(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,X(e,{at:i}),Y(e,$(n,t))))}," +
  "fill:({operands:{into:e,bytes:t,number:n}})=>r=>{Wd(r,{into:e,bytes:t,add:0},e=>X(e,{at:n}))},multiply:({opera" +
  "nds:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{Wd(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,Y(e,$(n,t)),Y(e,$(r,t))))}},K" +
  "d=64,qd=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=" +
  "a,l=n/s;if(!(l*r>Kd||!o.areFull))return u=>{let{load:d,multiply:f}=V.integer,p=u.let(H.i32,e=>{e.operate(f,xd(" +
  "`batchStart`),md(4))}),m=e=>u.let(H.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},md(n))}" +
  ");if(r===1)Yd(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));" +
  "for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Jd(i,t+o*s))})}};function Jd(e,t){return e.slice(1).reduce" +
  "((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic." +
  "size)})}function Yd(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{a" +
  "t:r+l*s},Y(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},Y(o,{at:n+l*s,by:t}))}var Xd=64,Zd=(e,t)=>{le" +
  "t{operands:n}=e,r=$d(e);if(ef(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.typ" +
  "e);tf(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),Y(a,$(n.y,e)),Y(a,$(n.t,e)))});i.set(s,c?l:Z(a,J(s)," +
  "l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,jd(i,s),nf(e,t))})}},Qd=(e,t)=>{let{operands:n}=e,r=`${$d(e" +
  ")}Slope`;if(!ef(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,o" +
  "ne:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,Y(c,{at:n.g}),nf(e,t))})});tf" +
  "(o,e,t,(e,c)=>{let l=c(Q(s,J(u),o=>{o.copy(t.library.get(r),Y(s,$(n[i],e)),Y(s,$(n[a],e)))})),d=$(n.into,e);o." +
  "store(s,d,n.add===1?Z(s,Y(s,d),l):l)})}};function $d({variant:e}){return Lr[e].replace(/[- ](.)/g,(e,t)=>t.toU" +
  "pperCase())}function ef({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=Xd&&t%n" +
  ".many.bytes===0}function tf(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic" +
  ";for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:wd(e,i,c/o.bytes*s,t),l==" +
  "=0&&c===0)})}function nf({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{" +
  "r.number(e)};t===1?r.operate(i.multiply,a,Cd(n)):a(r)}}var[rf,af,of]=[2,4,8],[sf,cf]=[6,2];function lf(e,t){le" +
  "t n=t.columns===1?of:rf,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?cf:r,(" +
  "r,i,a)=>{uf(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasSte" +
  "p}};a<t.rows&&uf(e,t,{...o,high:t.rows-a})}function uf(e,t,n){for(let r=0;r<t.columns;r+=af)e.block(()=>{df(e," +
  "t,n,r)})}function df(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(a" +
  "f,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+" +
  "n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>sf||f===0;i" +
  "f(_)for(let t of g)e.set(t,ff);e.repeat(f,[s.bytes],sf,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,Y(s" +
  ",bd(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,Y(s,bd(e,m(r,0),t)));n.forEach((n,a)=>{" +
  "let o=g[a*d+r],c=t.at===0&&!_,l=[J(n),J(i)];e.set(o,c?Q(s,...l):vd(s,...l,J(o)))})})});let v=(e,n)=>Array.from" +
  "({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,Y(c,p(e,i)),Y(c,m(n,i)))});Td(e,h.map(({i:e,j:n},a)=>" +
  "{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===W?s:t.start===G?$(t.bias+e*t.biasStep,i):void 0,l=v(" +
  "e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var ff=e=>{e.nothing()},p" +
  "f=5,[mf,hf]=[12,4],gf=2;function _f(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/" +
  "a),s=o>pf?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],gf,r=>{vf(e,t,{place:r,broad:s,kind:n})});l" +
  "et u=o-c*s;u>0&&vf(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)vf(e,t,{place:{at:n*i},b" +
  "road:1,kind:r})}function vf(e,t,n){let r=Math.min(hf,Math.floor(mf/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.r" +
  "ow,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?gf:i,(i,a,o)=>{yf(e,t,{...n,a:i,c:bd(e,a,n.place),bias:o,hi" +
  "gh:r})});let s=i*r;s!==t.rows&&e.block(()=>{yf(e,t,{...n,a:{at:s*t.a.row},c:yd(n.place,s*t.c.row),bias:{at:s*t" +
  ".biasStep},high:t.rows-s})})}function yf(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from(" +
  "{length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)" +
  "}});if(t.start===W)for(let{sum:t,at:n}of l)e.set(t,Y(c,n));if(t.start===G)for(let{sum:n,i:r}of l)e.set(n,X(c,$" +
  "(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.ty" +
  "pe,Y(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,X(c,$" +
  "(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[J(a),J(i[u%s])],p=r===0&&t.start===fc;e.set(l,p?Q(c,d,f):vd(c,d," +
  "f,J(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,J(t))}var bf=16;function xf(e,t){if(!El(e))return;let{manner:" +
  "n,product:r}=Dl(e,t);if(n===`depth`)return e=>{lf(e,r)};if(!(r.depth>bf||n===`columns`&&r.columns>1))return e=" +
  ">{_f(e,r)}}var Sf=4,Cf=8,wf=64,Tf=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{" +
  "many:s,size:c}=o;if(n===0&&t>1||t>wf||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{Wd(n,{into:e,bytes" +
  ":t*c,add:r},(e,t)=>Y(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Sf)n.block(()=>{let c=Math.min(Sf,t-o),u=Array.from({l" +
  "ength:c},(e,t)=>n.let(s.type,Y(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Cf,e=>{u.forEach((t,r)=>{let" +
  " c=Y(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,J(t),c))})}),Td(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,a" +
  "t:i,...r===1?{start:i}:{}}}))})}},Ef={...Gd,gather:qd,lossBack:Qd,lossValue:Zd,total:Tf};function Df(e,t){retu" +
  "rn e.kernel===`product`?xf(e,t.arithmetic):Ef[e.kernel]?.(e,t)}function Of(e,t=2**24){return{after:t,write(t,n" +
  ",r,i){let a=new nd(r.at,r.bytes),o=new _d(e,a),s={arithmetic:e,library:Mf(i),batch:t.batch},c=kf(t,n,o,s),l=Af" +
  "(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:Qu(u),count:u.length}}}}function kf({o" +
  "perations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Df(t,i);e===void 0?(r.end()," +
  "eu(t,n)):r.add(a,e)}return r.add(a,e=>{Id(e,t)}),r.end(),a.finish()}function Af({pieces:e,block:t},n,{library:" +
  "r}){let i=new jl;return n.add(i,n=>{Ld(n,e,t,r)}),n.end(),i.finish()}var jf=new Map;function Mf(e){let t=jf.ge" +
  "t(e)??new Eu(du(e));return jf.set(e,t),t}var Nf=Tu(`wasm-float32`,{binary:Nr,precision:ec,rewriting:Of(ec)}),P" +
  "f=p(`engine`,[Tu(`wasm-float64`,{binary:Pr,precision:$s,rewriting:Of($s)}),Nf,Js]);[...Pf.names];function Ff(e" +
  ",t,n){if(n===`plain`)return new $a(t);let r=[...Pf];if(n===`auto`)return ps(e,t,r);let i=r.indexOf(Pf.get(n));" +
  "return ps(e,t,r.slice(i),n)}var If=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmp" +
  "ty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/Lf,this.#e*8/Rf)}note(e){this.#t.pu" +
  "sh(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*t" +
  "his.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e" +
  ",t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t," +
  "numbers:n}}},Lf=256,Rf=2**26;function zf(e,t){return Object.fromEntries(Object.entries(t).map(([t,n])=>{let r=" +
  "e.input(t),i=bt(n)?n.data:n;return[t,i instanceof Float64Array?{shape:ta(n,r),data:i}:ra(n,t,r.units)]}))}var " +
  "Bf=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){D(e,Vf,`stop`,`rule`);let{lossBelow:t=-" +
  "1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}judge(e){let t=e<this" +
  ".best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited??(e<this.lossBelow?`" +
  "lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patience?`noBetterFor`:void 0}get state(){return{b" +
  "est:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}},Vf={lossBelow:zi,no" +
  "BetterFor:Ki(Vi),leastGain:Ri};function Hf(e){if(!Array.isArray(e))return[e];let[t,n]=e;return[t,n]}var Uf=cla" +
  "ss{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:" +
  "n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`constant`}=t;D(i,Gf(_t" +
  ",Bi),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entries(dn(i,`clip`)),th" +
  "is.stopping=a===void 0?void 0:new Bf(a),this.updater=wr(...Hf(c)),this.#t=Mr(...Hf(l)),this.batches=o===void 0" +
  "?void 0:new eo(zf(e,o),t),this.slots=e.parameters.map(e=>{let t=e.value.data.length;return{parameter:e,state:t" +
  "his.updater.init(t),gradient:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){retu" +
  "rn this.#r}set penalty(e){D(e,{...Gf(Tr,Ri),biases:Li},`penalty`,`penalty`),this.#r=e}get learningRate(){retur" +
  "n this.#n}set learningRate(t){if(!Number.isFinite(t)||t<0)throw new e({what:`learning rate`,found:t,expected:`" +
  "a finite number, 0 or more`});this.#n=t}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.per" +
  "Epoch??1}get epoch(){return this.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c()}adv" +
  "ance(){let e=this.#e;this.checkIdle(),e.backward(),Hr(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:thi" +
  "s.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(this.#i)},n=this.gatherGradients();return thi" +
  "s.moves++,e.update(()=>{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)})" +
  ";this.#i++,this.batches?.advance(),this.#o()}),t}checkIdle(){if(this.#e.busy)throw new e({what:`a step inside " +
  "a wave`,expected:`steps taken when the wave is over`})}get isRateConstant(){return this.#t.isConstant===!0}rat" +
  "eAt(e){return this.#n*this.#t(e)}arrive(e,t,n,r){this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{for(le" +
  "t e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r)}pr" +
  "ime(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,dra" +
  "w:this.#i})})}get position(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.sl" +
  "ots.map(e=>{let{id:t,shape:n}=e.parameter,r=yt(n);return this.read(e,r.data),[t,r,Kf(e.state)]});return{step:t" +
  "his.#i,position:this.position,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntrie" +
  "s(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e){qf(e);for(le" +
  "t t of this.slots)Yf(t,e);this.moves++,this.#i=e.step,this.batches!==void 0&&(this.batches.position=e.position" +
  "),this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{pa" +
  "rameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[" +
  "r].set(i)}this.prime()})}read(e,t){let{parameter:n}=e;t.set((n.current??n.value).data),this.#e.isBehind&&!n.fr" +
  "ozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this.batches.take()),this.#e.setMode({training:!0" +
  ",draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}gatherGradients(e){let t=this.s" +
  "lots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{parameter:t,gradient:r}=n;if(r.set(t.gradient.data" +
  "),this.pays(t))for(let i of Tr){let a=this.penalty[i.name]??0;a!==0&&(i.accumulate(t.value.data,a,r),e?.(i.der" +
  "ivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this.clip){let i=_t.get(t);i.clip(n,r),e?.(i.form" +
  "ula,r)}return t}#c(){let e=0;for(let t of Tr){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}of th" +
  "is.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:e}){return this.penalty.biases===!0||" +
  "!e.every(Wf)}};function Wf({consumer:e,index:t}){return e.family===`weighted-sum`&&e.inputs.length%2==1&&t===e" +
  ".inputs.length-1}function Gf({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function Kf(e){return Obj" +
  "ect.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}function qf(e,t=`from`){let{step:n,position:r,p" +
  "arameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(Number.isSafeInteger)||!i||!a)throw Jf(e,t)}fun" +
  "ction Jf(t,n){return new e({what:`not a checkpoint`,where:n,found:t,expected:`what checkpoint() gives or readC" +
  "heckpoint reads`})}function Yf({parameter:{id:t,value:n},state:r},{parameters:i,optimizer:a}){let o=n.data.len" +
  "gth,s=(Object.hasOwn(i,t)?i[t]:void 0)?.data,c=Object.hasOwn(a,t)?a[t]:{};for(let e of[s??n.data,...Object.val" +
  "ues(c)])if(!ArrayBuffer.isView(e))throw Jf(e,t);if(s?.length!==o)throw new e({what:`checkpoint of another grap" +
  "h`,where:t,found:s?.length,expected:`${o} numbers`});let[l,u]=[c,r].map(Object.keys);if(l.join()!==u.join())th" +
  "row new e({what:`checkpoint of another optimiser`,where:t,found:l,expected:u.join(`, `)||`no state`})}function" +
  " Xf(e){return e.filter(({parameter:e})=>!e.frozen)}function Zf(e){return e.reduce((e,{gradient:t,state:n})=>e+" +
  "t.length*(1+Object.keys(n).length),0)}function Qf(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t" +
  ".subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(n,r),r+=e}}var $f=class extends Uf{#e;#t=`lat" +
  "er`;constructor(e,t){super(e,t),this.#e=Xf(this.slots)}get count(){return Zf(this.#e)}arrive(...[e,t,n,r]){thi" +
  "s.#t=r,super.arrive(e,t,n,`later`)}pack(e){Qf(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`l" +
  "ater`?void 0:this.#t()}},ep=class{#e;#t=new Map;#n=new Map;#r=new P;constructor(e){this.#e=e}watch({values:e,g" +
  "radients:t}){let n=this.#r;this.#r=new P;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i" +
  "}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i" +
  "()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:tp(this.#t),gradients:tp(this.#n)};return this.#i()," +
  "t}#i(){this.#t.clear(),this.#n.clear()}};function tp(e){let t=[...e].sort(([e],[t])=>e-t);return new Kr(t.map(" +
  "([e])=>e),t.map(([,e])=>e))}var np=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;construct" +
  "or(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penalty:s}=e;this.#e=e,this.#t=n,this." +
  "#n=new za(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new $f(this.#n,{...a," +
  "...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(e.from),this.#a=new If(this.#r.count),thi" +
  "s.#i=Ff(this.#n,this.#r,a.engine??`plain`),this.#o=new ep(this.#n),this.#s=this.#r.step}get isOver(){return th" +
  "is.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.lo" +
  "ad}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited()" +
  "{return this.isOver||this.#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&" +
  "&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch" +
  "(e){this.#m=Ur(e),this.#b()}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i" +
  ",a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{r" +
  "efusal:Ur(i)},...a===void 0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.ste" +
  "p===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math" +
  ".min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_()" +
  "{this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}" +
  "#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this" +
  ".#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Ka(this" +
  ".#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y()" +
  "{if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Gr(e,this.#n.topology.nodes)," +
  "watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.sta" +
  "te},e=>{this.#r.pack(e)})}},rp=4,ip=16,ap=1/4,op=class{#e;#t;#n;#r={};#i=new Wr(rp);#a=0;#o=!1;#s=0;#c=-1/0;co" +
  "nstructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.a" +
  "djust(e);break;case`until`:this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e" +
  ");break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return" +
  ";let t=sp.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-n),ap);let r=sp.now();this.#i.learn(e.step-n," +
  "r-t);let i=r-this.#c>=ip||e.load>=ap||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#" +
  "n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Wr(rp),this.#r={.." +
  ".this.#r,...e.tables};try{this.#n=new np(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Ar" +
  "ray,engine:``,load:0},r={fault:Ur(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#" +
  "n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=sp." +
  "now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:qr(t.sight)])}},{per" +
  "formance:sp}=globalThis,cp=globalThis,lp=new op((e,t)=>{cp.postMessage(e,t)},up(()=>{lp.slice()}));cp.onmessag" +
  "e=({data:e})=>{lp.take(e)},cp.postMessage({kind:`ready`});function up(e){let{setImmediate:t}=cp;if(t!==void 0)" +
  "return()=>{t(e)};let{port1:n,port2:r}=new cp.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}}" +
  ")();";
