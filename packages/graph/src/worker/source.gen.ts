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
  " e==`object`&&!!e&&`shape`in e}function xt({shape:t,data:n},r){let i=t;if(!Array.isArray(i))throw new e({what:" +
  "`not a size`,where:r,found:i,expected:`a list of sizes`});let a=Dt(t,r),o=Et(n)?n.length:n;if(o!==a)throw new " +
  "e({what:`wrong count of numbers for shape ${T(t)}`,where:r,found:o,expected:String(a)})}function St(e){return{" +
  "shape:e.shape,data:e.data.slice()}}var Ct=32;function wt(e){let t=[];for(let n=e;Et(n)&&t.length<Ct;n=n[0])t.p" +
  "ush(n.length);return t}function Tt(t,n,r,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0,c=(t,i)=>{if(i===n" +
  ".length){if(typeof t!=`number`)throw new e({what:`not a number`,where:o(i),found:t,expected:`a number`});r[s++" +
  "]=t}else{if(!Et(t)||t.length!==n[i])throw new e({what:`ragged array`,where:o(i),found:Et(t)?t.length:t,expecte" +
  "d:`${n[i]} entries, as in the first row`});for(let e=0;e<t.length;e++)a[i]=e,c(t[e],i+1)}};c(t,0)}function Et(" +
  "e){return Array.isArray(e)||ArrayBuffer.isView(e)&&`length`in e}function Dt(t,n){for(let r of t)if(!Number.isI" +
  "nteger(r)||r<0)throw new e({what:`not a size`,where:n,found:r,expected:`a whole number, 0 or more`});let r=w(t" +
  ");if(r>vt)throw new e({what:`shape too large`,where:n,found:T(t),expected:`at most ${vt} entries`});return r}f" +
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
  "tries(e).filter(([,e])=>e!==void 0))}function fn(e,t,n,i){r(e,Object.keys(t),n,i);for(let[r,a]of Object.entrie" +
  "s(e))a!==void 0&&ne(t[r],r,a,n,i)}function pn(e,t){let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?" +
  "{...n,default:t[e]}:n]);return Object.fromEntries(n)}function D(e,t){return{meaning:e,default:t,expected:`a fi" +
  "nite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function mn(e,t){return{meanin" +
  "g:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function O" +
  "(e){let{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`" +
  "loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:hn(e.reduction)},formula:_n" +
  "(a),scalar:e,inferShape:([e,t])=>vn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){l" +
  "et o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*gn(a,e)},backward({inputs:[{shape:e,data:t},{d" +
  "ata:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*gn(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e" +
  "],n[e],a)},...o!==void 0&&{formulaFor:e=>_n(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{data:t}],attrib" +
  "utes:n},r){for(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function hn(e,t=[`sum`,`mean`,`batch-mean`]){r" +
  "eturn b(`how the losses of the entries become one number`,t,e)}function gn(e,t){let{reduction:n}=e;return n===" +
  "`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function _n({value:e,derivative:t,targetDeriv" +
  "ative:n}){return{value:e,derivatives:[t,n]}}function vn(t,n){if(E(t,n))return[];throw new e({what:`prediction " +
  "and target differ in shape`,found:T(n),expected:T(t)})}var yn=O({name:`binary-cross-entropy`,reduction:`mean`," +
  "value:(e,t)=>-(t*bn(Math.log(e))+(1-t)*bn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),tar" +
  "getDerivative:e=>bn(Math.log1p(-e))-bn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(lo" +
  "g(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max" +
  "(log(y), -100)`}});function bn(e){return Math.max(e,-100)}var xn=O({name:`binary-cross-entropy-with-logits`,re" +
  "duction:`mean`,value:(e,t)=>C(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-S(-e)" +
  ":S(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,tar" +
  "getDerivative:`-y`}}),Sn=O({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(" +
  "e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t " +
  "- y`}}),Cn=O({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>C(-t,wn(1-t*e)),t" +
  "argetDerivative:(e,t)=>C(-e,wn(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,ta" +
  "rgetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function wn(e){return Math.max(0,Math.si" +
  "gn(e))}var Tn=O({name:`huber`,rules:{delta:_(`error at which the parabola becomes a line`,1)},reduction:`mean`" +
  ",value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>En(e-t,n)" +
  ",targetDerivative:(e,t,{delta:n})=>En(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * " +
  "(abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta" +
  "), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function En(e,t){return Math.min(Math.ma" +
  "x(e,-t),t)}var Dn=O({name:`kullback-leibler`,rules:{prediction:b(`what the prediction is`,[`probability`,`loga" +
  "rithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?kn(e):t*(Math.log(t)-(n===`lo" +
  "garithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?kn(e):-t/e,targetDerivative" +
  ":(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:On(`log(y)`,`-t / y`),formulaFor:" +
  "({prediction:e})=>e===`logarithm`?On(`y`,`-t`):On(`log(y)`,`-t / y`)});function On(e,t){return{value:`if(t > 0" +
  ", t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function kn(e){return Number.isN" +
  "aN(e)?NaN:0}var An=O({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=" +
  ">Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,ta" +
  "rgetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),jn=O({name:`mean-squared-error`,reduction:`mean`,va" +
  "lue:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`," +
  "derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),Mn={name:`softmax-cross-entropy`,family:`loss`,symb" +
  "ol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:b(`what a target row is`,[`index`,`distribution`],`index`),r" +
  "eduction:hn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * ex" +
  "p(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw Ln(`predi" +
  "ction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(E(t,r))return[];throw Ln(`target`,t,`${T(" +
  "r)} for the logits ${T(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.s" +
  "hape,s=e.data;r===`index`&&In(t,o);let c=Nn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=De(s,t,t+o);for(let r=" +
  "t;r<t+o;r++)l+=C(-Ae(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n" +
  ",reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?Pn(e,Nn(t,e.shape[1],n),s,o):n===`distri" +
  "bution`&&Fn(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function Nn({data:e},t,n){return n===`in" +
  "dex`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function Pn({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t" +
  ",s=De(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=Oe(n,e+l,s);a.data[e+l]+=" +
  "i*(u*(c-t)-t*ke(n,e+l,s))}}}function Fn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=De(n,e,e+t)" +
  ";for(let a=e;a<e+t;a++)i.data[a]-=r*Ae(n,a,o)}}function In({data:t},n){t.forEach((t,r)=>{if(!(Number.isInteger" +
  "(t)&&t>=0&&t<n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,expected:`a whole number" +
  " from 0 to ${n-1}`})})}function Ln(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-cross-entropy " +
  "${t}`,found:T(n),expected:r})}var Rn=p(`loss`,[Sn,jn,An,Tn,yn,xn,Mn,Cn,Dn]),zn={name:`weighted-sum`,family:`we" +
  "ighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:y(`weights are [in, out] instead o" +
  "f [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n" +
  "=e.length>>1,[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw Kn(`value ${a}`,o,`the shape [" +
  "batch, units]`);if(o[0]!==r)throw Kn(`value ${a}`,o,`the batch size ${r} of ${T(e[0])}`);let[s,c]=Bn(e[n+a],t)" +
  ";if(c!==o[1])throw Kn(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${T(o)}`);if(a>0&&s!==i)throw Kn(" +
  "`weight ${a}`,e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&Gn(e[2*n],i),[r,i]},forwa" +
  "rd({inputs:e,output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;Vn(t,e.length%2==1?e[2*r]:voi" +
  "d 0);for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e+" +
  "+)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backw" +
  "ard(e,t,n,r){let i=e.inputs.length>>1;n<i?Hn(e,t,n,r):n<2*i?Un(e,t,n-i,r):Wn(t,r)}};function Bn(e,t){if(e.leng" +
  "th===0)return[1,1];if(e.length!==2)throw Kn(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]" +
  ":[e[0],e[1]]}function Vn({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.da" +
  "ta[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Hn({inputs:e,output:t,attribut" +
  "es:n},r,i,a){let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data" +
  ";for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}func" +
  "tion Un({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose" +
  "?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r" +
  "*d]+=n*c[e*l+r]}}function Wn({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e" +
  "<t;e++)r.data[i?0:e]+=n[a*t+e]}function Gn(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw Kn(`bias`,e,`" +
  "a scalar or the shape [${t}]`)}function Kn(t,n,r){return new e({what:`shapes do not fit`,where:`weighted-sum $" +
  "{t}`,found:T(n),expected:r})}var qn=p(`operation`,[zn,...ln,...Ke,...Rn]);function Jn(t){if(!Number.isFinite(t" +
  "))throw new e({what:`bad learning rate`,found:t,expected:`a finite number`})}function Yn(e){let t=e.flatMap(e=" +
  ">Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Qn(e),constants:Object.assig" +
  "n({},...e.map(({constants:e})=>e)),...Xn(e),init:e=>Object.fromEntries(t.map(([t,n])=>[t,new Float64Array(e).f" +
  "ill(n)])),update(t,i,a,o){let s=t.length;$n(s,i,a,n),Jn(o.learningRate),r.length<s&&(r=new Float64Array(s)),r." +
  "set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Xn(e){let t=e.flatMap(({kerne" +
  "l:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kernels:t}:{}}funct" +
  "ion Zn(e,t){return e?[t]:[]}function Qn(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t.push(...e.line" +
  "s??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function $n(e,t,n,r){if(t.length!==e)throw er(`gra" +
  "dient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw er(`state/${t}`,r,e)}}function er(t,n,r){" +
  "return new e({what:`wrong size for this parameter`,where:t,found:n,expected:`${r} numbers`})}var tr=b(`whose d" +
  "efinition holds where they differ`,[`pytorch`,`keras`],`pytorch`);function nr(e){let{name:t,title:n,keras:r,pi" +
  "eces:i}=e,a={...e.options,convention:tr},o=(e={},n=t)=>{let o=dn(e,n),s=o.convention===`keras`?r:void 0;return" +
  " Yn(i(un(a,{...s,...o},n)))};return{name:t,title:n,options:a,formula:o().formula,create:o}}function rr(e,t,n,r" +
  "){let i=(n={},i=t)=>e.create({...r,...dn(n,i)},i);return{name:t,title:n,options:pn(e.options,r),formula:i().fo" +
  "rmula,create:i}}function k(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describe:e=>({directi" +
  "on:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,step:i}){" +
  "t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=o}}}fun" +
  "ction ir(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,eps" +
  "ilon:e,write:e=>`(√${e} + ε)`}}function ar(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t," +
  "n)}}}function or(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ← s + ${e}²`],d" +
  "irection:`${e} / ${t.write(`s`)}`}),kernel:ar(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squa" +
  "res;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function sr(e,t){ret" +
  "urn t===`keras`?lr(e):cr(e)}function cr(e){return Zn(e>0,{constants:{λ:e},describe:e=>({lines:[`${e} ← ${e} + " +
  "λ · p`],direction:e}),kernel:ar(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}fun" +
  "ction lr(e){return Zn(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction:e}),kernel:{n" +
  "ame:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r,{learningRate" +
  ":i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var ur=nr({name:`adagrad`,title:`Adagrad`,options:{lrDe" +
  "cay:D(`how fast the learning rate falls with the steps`,0),initialAccumulator:D(`what the sum of squares start" +
  "s from`,0),epsilon:D(`what keeps the divisor from 0`,1e-10),weightDecay:D(`how strongly parameters are drawn t" +
  "o 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsilon:n,conventi" +
  "on:r,...i})=>[...sr(i.weightDecay,r),or(t,ir(n,r)),k(e)]});function dr(e){let t=new Float64Array(fr).fill(NaN)" +
  ",n=0,r=1;return i=>{let a=i%fr,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var fr" +
  "=256;function pr({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[dr(e),dr(t)],c={" +
  "mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describe:e=>({lines:[" +
  "`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / (1 − β₁ᵗ)`," +
  "`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kernel:{name:r?`" +
  "greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e,r[i+1]=1-e," +
  "r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squares,p=r?l." +
  "largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+(1-e)*i[n]," +
  "f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var mr={beta1:mn(`sha" +
  "re of the average gradient that is kept`,.9),beta2:mn(`share of the average of squares that is kept`,.999),eps" +
  "ilon:D(`what keeps the divisor from 0`,1e-8),amsgrad:y(`whether to divide by the largest average of squares so" +
  " far`,!1)},hr=nr({name:`adam`,title:`Adam`,options:{...mr,weightDecay:D(`how strongly parameters are drawn to " +
  "0`,0)},keras:{epsilon:1e-7},pieces:e=>[...sr(e.weightDecay,e.convention),pr(e),k()]}),gr=nr({name:`adamw`,titl" +
  "e:`AdamW`,options:{...mr,weightDecay:D(`how strongly parameters are drawn to 0`,.01)},keras:{epsilon:1e-7,weig" +
  "htDecay:.004},pieces:e=>[...lr(e.weightDecay),pr(e),k()]}),_r=rr(hr,`amsgrad`,`AMSGrad`,{amsgrad:!0});function" +
  " vr({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:{μ:e,τ:t},describe(e){let r=" +
  "`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],dire" +
  "ction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]" +
  "=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[" +
  "t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var yr=nr({name:`sgd`,title:`Gradient descent`,options:{momentum:mn(`share" +
  " of the velocity that is kept`,0),dampening:mn(`share of the gradient that does not enter the velocity`,0),nes" +
  "terov:y(`whether to step along the velocity as it will be`,!1),weightDecay:D(`how strongly parameters are draw" +
  "n to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if(i&&(n===0||r>0))throw new e({wh" +
  "at:`nesterov needs a velocity without dampening`,found:{momentum:n,dampening:r},expected:`momentum above 0 and" +
  " dampening 0`});let o=Zn(n>0,vr({momentum:n,dampening:r,nesterov:i})),s=a===`keras`?[k(),...o]:[...o,k()];retu" +
  "rn[...sr(t.weightDecay,a),...s]}}),br=rr(yr,`momentum`,`Momentum`,{momentum:.9}),xr=rr(yr,`nesterov`,`Nesterov" +
  "`,{momentum:.9,nesterov:!0});function Sr(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsilon},describe:e=" +
  ">({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:ar(`averaged-squares`,[e," +
  "1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n" +
  "[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function Cr(e,t){return{slots:{squares:0,mean:0},constants:{ρ:e,ε:t." +
  "epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],directi" +
  "on:`${e} / ${t.write(`c`)}`}),kernel:ar(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.s" +
  "quares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(" +
  "Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var wr=p(`optimiser`,[yr,br,xr,ur,nr({name:`rmsprop`,title:`R" +
  "MSprop`,options:{rho:mn(`share of the average of squares that is kept`,.99),momentum:mn(`share of the velocity" +
  " that is kept`,0),centered:y(`whether to divide by the deviation instead of the root of the squares`,!1),epsil" +
  "on:D(`what keeps the divisor from 0`,1e-8),weightDecay:D(`how strongly parameters are drawn to 0`,0)},keras:{r" +
  "ho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=ir(r,i),s=Zn(t>0,v" +
  "r({momentum:t}));return[...sr(a.weightDecay,i),n?Cr(e,o):Sr(e,o),...i===`keras`?[k(),...s]:[...s,k()]]}}),hr,g" +
  "r,_r]);function Tr(e,t,n){return m(e,wr,n).create(t,n)}var Er=p(`penalty`,[{name:`l1`,title:`L1`,formula:`λ · " +
  "Σ |w|`,derivative:`λ · sign(w)`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t]);return t*n},ac" +
  "cumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²" +
  "`,derivative:`λ · w`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n},accumulate(e,t,n" +
  "){for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function Dr({factor:e,...t}){return{...t,create:(n={},r=t.name)=" +
  ">e(un(t.options,n,r))}}var Or=Dr({name:`constant`,title:`Constant`,formula:`lr`,options:{},factor:()=>Object.a" +
  "ssign(()=>1,{isConstant:!0})}),kr=Dr({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk / T))`,options:{" +
  "steps:v(`T: the step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2})" +
  ",Ar=Dr({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:D(`factor from step to step`,." +
  "99)},factor:({gamma:e})=>t=>e**t}),jr=Dr({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 − end) · min(1, k" +
  " / T))`,options:{steps:v(`T: the step at which the line ends`,1,1e3),end:D(`factor at the end of the line`,0)}" +
  ",factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Mr=p(`schedule`,[Or,Dr({name:`step`,title:`Step`,formu" +
  "la:`lr · γ^⌊k / every⌋`,options:{every:v(`steps on one stair`,1,100),gamma:D(`factor from stair to stair`,.1)}" +
  ",factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),Ar,jr,kr,Dr({name:`warm-up`,title:`Warm-up`,formula:`lr ·" +
  " min(1, (k + 1) / n)`,options:{steps:v(`n: the number of steps it takes`,1,100)},factor:({steps:e})=>t=>Math.m" +
  "in(1,(t+1)/e)})]);function Nr(e,t,n){return m(e,Mr,n).create(t,n)}var Pr=globalThis.kernels.float32,Fr=globalT" +
  "his.kernels.float64,Ir={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`rows`,`bytes`,`dep" +
  "th`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows`,`bytes`,`depth`" +
  ",`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c" +
  "`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`],transpose:[`into" +
  "`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`" +
  "x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`" +
  "row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`int" +
  "o`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`number`],mu" +
  "ltiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x" +
  "`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`" +
  ",`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow" +
  "`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`bi" +
  "asStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[`into`," +
  "`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units" +
  "`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`]" +
  ",crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`into`,`from" +
  "`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`parameter`,`" +
  "direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},Lr=[`identity`,`step`,`sigmoid`,`ta" +
  "nh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid" +
  "`,`hard-tanh`],Rr=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cross-entro" +
  "py`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler logarithm`],zr" +
  "=[`done`,`l1`,`l2`,`norm`,`value`],Br=[`rate`,`coupled-decay`,`decoupled-decay`,`velocity`,`averaged-squares`," +
  "`averaged-variance`,`summed-squares`,`adaptive-moments`,`greatest-moments`],Vr=[`program`,`loss`,`gradient`,`t" +
  "rained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batc" +
  "hes`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`]" +
  ",A={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,firstStep:136,random:144,frameSize:176},j=" +
  "class extends e{node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n})," +
  "this.node=e}},Hr=class extends e{node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}" +
  ", step ${t}`,found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function " +
  "Ur(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number.isFinite)))){for(" +
  "let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new Hr" +
  "(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number.isFinite(e));if(e" +
  "!==void 0)throw new Hr(n.id,t,`gradient`,e)}}}function Wr(t){if(!(t instanceof e)){let e=t instanceof Error?t." +
  "message:String(t);return{type:`error`,message:e,what:e}}let{message:n,what:r,where:i,found:a,expected:o,neares" +
  "t:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return t instanceof Hr?{.." +
  ".c,type:`non-finite`,node:t.node,step:t.step}:t instanceof j?{...c,type:`uncompilable`,node:t.node}:{...c,type" +
  ":`fault`}}var Gr=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/" +
  "t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Kr({values:e,gradients:t},n){let r=[...e.te" +
  "nsors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0))" +
  ",o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Ar" +
  "ray.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var qr=class{" +
  "positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e" +
  ".has(e)}};function Jr({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}var Yr=class extend" +
  "s e{faults;constructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...Qr(t),what:`${t.what}" +
  "${n}`,nearest:t.nearest}),this.faults=e}},Xr=class{#e=[];attempt(t){if(!(this.#e.length>=100))try{return t()}c" +
  "atch(t){if(!(t instanceof e))throw t;this.#e.push(t);return}}add(t){this.attempt(()=>{throw new e(t())})}stop(" +
  "){if(this.#e.length>0)throw new Yr(this.#e)}};function Zr(t,n,r){let i=t instanceof Error?t:Error(String(t)),a" +
  "=t instanceof e?Qr(t):{what:`${r} failed: ${i.message}`},o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}" +
  "`;return new e({...a,where:o},{cause:i})}function Qr({what:e,where:t,found:n,expected:r}){return{what:e,where:" +
  "t,expected:r,...n===void 0?{}:{found:n}}}function $r(t,{id:n,shape:r,units:i}){let a=ni(t,n),o=`${T(r)}${r[0]=" +
  "==-1?` or its numbers row by row`:``}`,s=()=>new e({what:`values do not fit`,where:n,found:a.length>0||typeof " +
  "t==`number`||bt(t)?T(a):t,expected:o});if(r[0]!==-1){if(ArrayBuffer.isView(t)&&a[0]===w(r)||E(a,r))return r;th" +
  "row s()}if(a.length===2&&a[1]===i)return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c>0&&c%i===0)return[c/i" +
  ",i];throw s()}function ei(e,t,n){let r=bt(e)?e.data:e;r instanceof Float64Array?t.set(r):Tt(r,wt(r),t,n)}funct" +
  "ion ti(e,t,n){let r=n===void 0?ni(e,t):$r(e,{id:t,shape:[-1,n],units:n}),i=new Float64Array(Dt(r,t));return ei" +
  "(e,i,t),{shape:r,data:i}}function ni(e,t){return bt(e)?(xt(e,t),e.shape):wt(e)}function ri(t,n={}){let{values:" +
  "r={},training:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,family" +
  ":s}=t.node(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)throw new e({what:`not a leaf`,where:n,found:s,exp" +
  "ected:`an input, a target or a parameter`});return[i,a[0]===-1?ti(r,n,o):ti(r,n)]})),s=si(t,o);return new ii(t" +
  ".topology,({position:e})=>{let n=t.nodes[e],r=o.get(e);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.val" +
  "ue.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:e=>t.nodes[e].held,objective:new Map([...t.obj" +
  "ective].map(([e,n])=>[t.node(e).position,n]))})}var ii=class{topology;#e;#t;#n;constructor(e,t,n){this.topolog" +
  "y=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(t))" +
  ";if(n!==void 0)return n;throw new e({what:`no value`,where:t,expected:`values for everything it depends on`})}" +
  "at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let i=t" +
  "his.at(n);if(i===void 0)throw new e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expecte" +
  "d:`values for all inputs and targets`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].map((" +
  "[e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===" +
  "void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?" +
  ".data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}retu" +
  "rn new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e)" +
  "{let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==" +
  "e.output&&n.data.set(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}" +
  "}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),t" +
  "his.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&oi(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;thi" +
  "s.#n.push(o?St(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,sha" +
  "pe:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,ba" +
  "tch:o}=this.#e;return{attributes:n,inputs:r,output:ci(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({po" +
  "sition:e,inputs:t,spec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)return;" +
  "let o=this.#o(e,a);t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e" +
  ");if(n.size===0)return t;let r=ai(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n." +
  "has(t%r)?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=ai(this.topology.nodes[e].shape" +
  ");for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===void" +
  " 0)throw new e({what:`unknown node`,found:t,expected:`the id of a node of this graph`});return n}};function ai" +
  "(e){return e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function oi(e,t,n){try{e.forward(t" +
  ")}catch(t){throw Zr(t,n,e.name)}}function si(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;f" +
  "or(let[n,{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`${t" +
  ".nodes[i[0]].id} and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.l" +
  "ength===0?t.batch:i[1].shape[0]}function ci(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}f" +
  "unction M(e){return typeof e==`function`}function li(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});retu" +
  "rn t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var ui=li(e=>function(t){e(this),thi" +
  "s.message=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join" +
  "(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function di(e,t){if(e){let n=e.indexOf(t);0<=n&&e" +
  ".splice(n,1)}}var N=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._fi" +
  "nalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parent" +
  "age=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(M(n" +
  "))try{n()}catch(t){e=t instanceof ui?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let " +
  "t of r)try{mi(t)}catch(t){e??=[],t instanceof ui?e=[...e,...t.errors]:e.push(t)}}if(e)throw new ui(e)}}add(t){" +
  "if(t&&t!==this){if(this.closed)mi(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addPare" +
  "nt(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||" +
  "Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(" +
  "e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&di(t,e)}r" +
  "emove(t){let{_finalizers:n}=this;n&&di(n,t),t instanceof e&&t._removeParent(this)}};N.EMPTY=(()=>{let e=new N;" +
  "return e.closed=!0,e})();var fi=N.EMPTY;function pi(e){return e instanceof N||e&&`closed`in e&&M(e.remove)&&M(" +
  "e.add)&&M(e.unsubscribe)}function mi(e){M(e)?e():e.unsubscribe()}var P={onUnhandledError:null,onStoppedNotific" +
  "ation:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},hi={setTimeout" +
  "(e,t,...n){let{delegate:r}=hi;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e" +
  "){let{delegate:t}=hi;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function gi(e){hi.setTimeout((" +
  ")=>{let{onUnhandledError:t}=P;if(t)t(e);else throw e})}function _i(){}var vi=xi(`C`,void 0,void 0);function yi" +
  "(e){return xi(`E`,void 0,e)}function bi(e){return xi(`N`,e,void 0)}function xi(e,t,n){return{kind:e,value:t,er" +
  "ror:n}}var F=null;function Si(e){if(P.useDeprecatedSynchronousErrorHandling){let t=!F;if(t&&(F={errorThrown:!1" +
  ",error:null}),e(),t){let{errorThrown:e,error:t}=F;if(F=null,e)throw t}}else e()}function Ci(e){P.useDeprecated" +
  "SynchronousErrorHandling&&F&&(F.errorThrown=!0,F.error=e)}var wi=class extends N{constructor(e){super(),this.i" +
  "sStopped=!1,e?(this.destination=e,pi(e)&&e.add(this)):this.destination=Mi}static create(e,t,n){return new Oi(e" +
  ",t,n)}next(e){this.isStopped?ji(bi(e),this):this._next(e)}error(e){this.isStopped?ji(yi(e),this):(this.isStopp" +
  "ed=!0,this._error(e))}complete(){this.isStopped?ji(vi,this):(this.isStopped=!0,this._complete())}unsubscribe()" +
  "{this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}" +
  "_error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete(" +
  ")}finally{this.unsubscribe()}}},Ti=Function.prototype.bind;function Ei(e,t){return Ti.call(e,t)}var Di=class{c" +
  "onstructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){ki(e" +
  ")}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){ki(e)}else ki(e)}complete(){let{par" +
  "tialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){ki(e)}}},Oi=class extends wi{constructor(e,t,n){s" +
  "uper();let r;if(M(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&P.useDeprecate" +
  "dNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&Ei(e.next,t),error:e.err" +
  "or&&Ei(e.error,t),complete:e.complete&&Ei(e.complete,t)}):r=e}this.destination=new Di(r)}};function ki(e){P.us" +
  "eDeprecatedSynchronousErrorHandling?Ci(e):gi(e)}function Ai(e){throw e}function ji(e,t){let{onStoppedNotificat" +
  "ion:n}=P;n&&hi.setTimeout(()=>n(e,t))}var Mi={closed:!0,next:_i,error:Ai,complete:_i},Ni=typeof Symbol==`funct" +
  "ion`&&Symbol.observable||`@@observable`;function Pi(e){return e}function Fi(e){return e.length===0?Pi:e.length" +
  "===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var I=class e{constructor(e){e&&(this._subscribe=e)}lift" +
  "(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=Ri(e)?e:new Oi(e,t,n);return Si(()=" +
  ">{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscr" +
  "ibe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=Ii(t),new t((t,n)=>{let r=new " +
  "Oi({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){r" +
  "eturn this.source?.subscribe(e)}[Ni](){return this}pipe(...e){return Fi(e)(this)}toPromise(e){return e=Ii(e),n" +
  "ew e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};I.create=e=>new I(e);function Ii(e){return e??P" +
  ".Promise??Promise}function Li(e){return e&&M(e.next)&&M(e.error)&&M(e.complete)}function Ri(e){return e&&e ins" +
  "tanceof wi||Li(e)&&pi(e)}function zi(e){return M(e?.lift)}function Bi(e){return t=>{if(zi(t))return t.lift(fun" +
  "ction(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable typ" +
  "e`)}}function Vi(e,t,n,r,i){return new Hi(e,t,n,r,i)}var Hi=class extends wi{constructor(e,t,n,r,i,a){super(e)" +
  ",this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._nex" +
  "t,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._compl" +
  "ete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;" +
  "if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFina" +
  "lize)==null||e.call(this)}}},Ui=li(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`obj" +
  "ect unsubscribed`}),Wi=class extends I{constructor(){super(),this.closed=!1,this.currentObservers=null,this.ob" +
  "servers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new Gi(this,this);return t.o" +
  "perator=e,t}_throwIfClosed(){if(this.closed)throw new Ui}next(e){Si(()=>{if(this._throwIfClosed(),!this.isStop" +
  "ped){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(" +
  "e){Si(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{ob" +
  "servers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){Si(()=>{if(this._throwIfClosed(),!this.isStopp" +
  "ed){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStoppe" +
  "d=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_try" +
  "Subscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),th" +
  "is._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:" +
  "r}=this;return t||n?fi:(this.currentObservers=null,r.push(e),new N(()=>{this.currentObservers=null,di(r,e)}))}" +
  "_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObser" +
  "vable(){let e=new I;return e.source=this,e}};Wi.create=(e,t)=>new Gi(e,t);var Gi=class extends Wi{constructor(" +
  "e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e" +
  ")}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destinatio" +
  "n)?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??fi}};function Ki(e,t){let n=M(e" +
  ")?e:()=>e,r=e=>e.error(n());return new I(t?e=>t.schedule(r,0,e):r)}function qi(e){return!!e&&(e instanceof I||" +
  "M(e.lift)&&M(e.subscribe))}function Ji(e,t){return Bi((n,r)=>{let i=0;n.subscribe(Vi(r,n=>{r.next(e.call(t,n,i" +
  "++))}))})}var Yi=Symbol.for(`bp-graph/kind`);function Xi(e,t){return new I(n=>{let r=new Map,i=[],a=new N,o=-1" +
  ",s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new N;for(let e of i)a.add(e.value$.subscribe(({data:t})=>" +
  "r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=" +
  ">{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},co" +
  "mplete:()=>{n.complete()}}))})}var Zi=class{held=Qi;#e;#t=Qi;#n=Qi;#r;constructor(e){this.#e=e}get any(){retur" +
  "n this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){le" +
  "t t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this." +
  "#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)f" +
  "or(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(t" +
  "his.#r={shape:e.shape,data:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[" +
  "n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e," +
  "t)=>t):[e]}},Qi=new Map,$i=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new I(t=>{this.#t++===0&" +
  "&e.observed?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest" +
  "();!this.#n&&!t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){" +
  "return this.#e.length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;fo" +
  "r(let e of this.#e)e.complete()}},ea=class extends I{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e" +
  "}get observerCount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(" +
  "e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.comp" +
  "lete()}},ta=class{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new ea;objectiv" +
  "eWeight=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id" +
  "=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.attributes,thi" +
  "s.position=e.position,this.rank=e.rank,this.shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:w(e.shape)," +
  "this.inputs=t,this.propagation=n}get hasValue(){return this.current===void 0&&this.propagation.catchUp(),this." +
  "current!==void 0}get value(){if(this.propagation.catchUp(),this.current!==void 0)return this.current;throw new" +
  " e({what:`no value yet`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation.ensureGradi" +
  "ents()&&this.#t!==void 0)return this.#t;throw new e({what:`no gradient yet`,where:this.id,expected:`a graph wh" +
  "ose loss has a value`})}get value$(){return this.valueListener.stream$}get gradient$(){return this.gradientLis" +
  "tener.stream$}get valueListener(){return this.#n??=new $i({latest:()=>(this.propagation.catchUp(),this.#i||thi" +
  "s.propagation.teller.willTellValue(this.position)?void 0:this.current),observed:e=>{this.propagation.valueObse" +
  "rved(e)}}),this.#n}get gradientListener(){return this.#r??=new $i({latest:()=>!(this.#a||this.propagation.tell" +
  "er.willTellGradient(this.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propa" +
  "gation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t." +
  "length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value$.pipe(Ji(t)),gradient$:this.gradient$.pi" +
  "pe(Ji(t))}}get clamped(){return this.clamps?.any??!1}get held(){return this.clamps?.held??Qi}clamp(t,n){if(!Nu" +
  "mber.isFinite(t))throw new e({what:`not a value to hold`,where:this.id,found:t,expected:`a finite number`});th" +
  "is.#o(e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.c" +
  "urrent,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}dif" +
  "ferentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=yt(e.shape));let n=this." +
  "#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e " +
  "of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this." +
  "#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0" +
  "&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(thi" +
  "s.#t))}get isValueObserved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r?.observed==" +
  "=!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}bl" +
  "ank(e){let t=this.#e;return t!==void 0&&E(t.shape,e)?t:yt(e)}become(e,t){this.clamps?.apply(e),(t||this.object" +
  "iveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed" +
  ".emit()}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&&t<this.units))throw new e({what:`no such unit`,where:this" +
  ".id,found:t,expected:`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.p" +
  "ropagation.update(()=>{this.clamps??=new Zi(this.units),e(this.clamps),this.propagation.due(this)})}},na=class" +
  " extends ta{family;symbol;#e=new N;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.symbo" +
  "l=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(St(e.spec.value))}set(e){let t=this.#a(e);" +
  "this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=this.#t??t" +
  "his.#n??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){let t=e.subscribe({next:e=>" +
  "{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get frozen(){return thi" +
  "s.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagatio" +
  "n.catchUp(),this.#i=!1,this.propagation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.cur" +
  "rent)?.shape[0]:void 0}recompute(){let e=this.#n??this.current,t=this.#t??(e===void 0?void 0:St(e));return t!=" +
  "=void 0&&(this.clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?St(t):void 0,this.become(" +
  "t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=" +
  "void 0}missing(){return`a value for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()" +
  "}blank(e){return this.propagation.running||this.#t!==void 0?yt(e):super.blank(e)}#a(e){this.propagation.catchU" +
  "p();let t=$r(e,this),n=this.blank(t);return ei(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation" +
  ".drive(()=>{this.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(t" +
  "his)}},ra=class extends N{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.co" +
  "nsumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}er" +
  "ror(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.so" +
  "urce.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGr" +
  "adient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){throw Zr(e,t.id,t.op)}}contribut" +
  "ion(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.le" +
  "ngth)};return this.accumulate(n),n}get contribution$(){return this.source.gradient$.pipe(Ji(()=>this.contribut" +
  "ion()))}},ia=class extends ta{operation;family;symbol;frozen=!1;call;#e;#t;#n=!1;constructor(e,t,n,r){super(e," +
  "n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#e={attributes:this.attributes,inputs:n.m" +
  "ap(()=>aa),output:aa,training:!1,draw:0},this.call=this.#e,n.forEach((e,t)=>e.edges.push(new ra(e,this,t,r)))}" +
  "recompute(){if(this.clamps?.advance(),!this.#r())return!1;let e=this.#e,{propagation:t}=this,n=this.#t,r=this." +
  "#i(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch" +
  "(e){throw this.#n=!0,Zr(e,this.id,this.op)}return this.become(this.clamped?St(i):i,r!==n),!0}rollBack(){this.#" +
  "n?this.clamps?.rollBack():super.rollBack(),this.#n=!1;let{current:e}=this;this.#r(),this.#e.output=e??aa,e!==v" +
  "oid 0&&this.clamped&&(this.#e.output=yt(e.shape),this.operation.forward(this.#e))}missing(){let e=this.inputs." +
  "find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#r(){let{inputs:e}=this,t=this.#e.inputs;for(let n" +
  "=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e){let{shape:t}=this;return(t" +
  "his.#t===void 0||t[0]===-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:t),this.#t}},aa={shape:[0],d" +
  "ata:new Float64Array},oa={expected:`true or false`,allows:e=>typeof e==`boolean`};Number.isFinite;var sa={expe" +
  "cted:`a finite number, 0 or more`,allows:e=>Number.isFinite(e)&&e>=0},ca={expected:`a number, 0 or more`,allow" +
  "s:e=>typeof e==`number`&&e>=0},la={expected:`a whole number, 1 or more`,allows:e=>Number.isSafeInteger(e)&&e>0" +
  "};function ua({expected:e,allows:t}){return{expected:`${e}, or Infinity`,allows:e=>e===1/0||t(e)}}function da(" +
  "t,n){if(typeof t!=`function`)throw new e({what:`not a function`,where:n,found:t,expected:`a function`})}functi" +
  "on fa(e,t){return new I(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.next(e)},error" +
  ":e=>{n.error(e)},complete:i})),n.next(e()),i()})}var pa=[`input`,`target`,`parameter`];function ma(t,n){if(!(t" +
  "ypeof t==`string`&&t.length>0&&t.length<=200))throw new e({what:`not an id`,where:n,found:t,expected:`a text o" +
  "f 1 to 200 characters`})}function ha(e){return pa.includes(e)}function ga({op:n},r){if(typeof n!=`string`)retu" +
  "rn n;if(!ha(n)){if(qn.has(n))return qn.get(n);throw new e({what:`unknown operation`,where:r,found:n,expected:`" +
  "the name of an operation`,nearest:t(n,[...pa,...qn.names])})}}function _a({attributes:e=ba},t,n){return te(t?." +
  "rules??ba,e,n)}function va({id:t,inputs:n},r,i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<=o)return;le" +
  "t s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new e({what:`wrong count of inputs of ${t}`,wh" +
  "ere:i,found:n.length,expected:s})}function ya(t,n,r){let{id:i,operation:a,attributes:o}=t;if(a===void 0)return" +
  " xa(t,r??`node ${i}`);try{return a.inferShape(n.map(({shape:e})=>e),o)}catch(t){if(!(t instanceof e))throw t;l" +
  "et o=n.map(e=>`${e.id} ${T(e.shape)}`).join(`, `),s=[r,t.where].filter(e=>e!==void 0).join(`, `);throw new e({" +
  "...Qr(t),what:`${t.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var ba={};function xa({id:t," +
  "op:n,units:r,value:i},a){if(n===`parameter`)return Sa(t,i,a);if(!Number.isSafeInteger(r)||r===void 0||r<1)thro" +
  "w new e({what:`width of ${t}`,where:`${a}/units`,found:r,expected:`a whole number, 1 or more`});Dt([1,r],`${a}" +
  "/units`);let o=[-1,r];return i!==void 0&&Ca(t,i,o,`${a}/value`),o}function Sa(t,n,r){if(n===void 0)throw new e" +
  "({what:`parameter ${t} without numbers`,where:`${r}/data`,expected:`its shape and data`});let i=Dt(n.shape,`${" +
  "r}/shape`);return wa(`parameter ${t}`,n,i,`${r}/data`),n.shape}function Ca(t,n,r,i){let a=Dt(n.shape,i);if(!E(" +
  "[-1,...n.shape.slice(1)],r)||n.shape.length===0)throw new e({what:`value of ${t}`,where:i,found:T(n.shape),exp" +
  "ected:T(r)});wa(`value of ${t}`,n,a,i)}function wa(t,{shape:n,data:r},i,a){if(r.length!==i)throw new e({what:t" +
  ",where:a,found:r.length,expected:`${i} numbers for ${T(n)}`})}var Ta=class{waiting;#e;#t=[];#n=[];constructor(" +
  "e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e[e]),this.#e" +
  "[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[" +
  "n])}};function Ea(e){let t=new Xr,n=new Oa(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop(" +
  ");let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}" +
  "var Da=1e3,Oa=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEa" +
  "ch(({id:e},t)=>{this.#t.attempt(()=>{ma(e,L(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,wh" +
  "ere:L(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#" +
  "t.attempt(()=>ga(e,L(t,`op`))),r=this.#t.attempt(()=>_a(e,n,L(t,`attributes`)));return(n!==void 0||ha(e.op))&&" +
  "this.#t.attempt(()=>{va(e,n,L(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let" +
  " t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a " +
  "of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}ret" +
  "urn n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i}" +
  ",a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=th" +
  "is.#t.attempt(()=>ya(o,s,L(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,r" +
  "ank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new Ta(e.length);return e.forEach(({inputs:e}," +
  "n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,L(n,`inputs`,r),`the id of a node of this gra" +
  "ph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(ka(e).map(e=>[e,1]));let n=n" +
  "ew Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,`/objective/${Aa(" +
  "r)}`,`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/$" +
  "{Aa(e)}`;w(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:T(t),expected:`a scalar node`})),Number" +
  ".isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))}#a(e,n,r){th" +
  "is.#t.add(()=>({what:`unknown node`,where:n,found:e,expected:r,nearest:this.#n.size<=Da?t(e,[...this.#n.keys()" +
  "]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i" +
  "),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8" +
  ").map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:L(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(" +
  "` → `),expected:`a graph without cycles`}))}};function ka(e){let t=new Uint8Array(e.length);for(let{inputs:n}o" +
  "f e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t" +
  "[r]===0).map(({position:e})=>e)}function L(e,...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function " +
  "Aa(e){return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var ja=class{#e=new Ma(e=>e.valueListener);#t=new Ma(" +
  "e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);th" +
  "is.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]" +
  ");this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t])" +
  ";this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e" +
  "){return e<this.#i&&this.#n?.gradients.has(e)===!0}},Ma=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positio" +
  "ns:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},Na=class{#e;#t;#n=-1;constr" +
  "uctor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<th" +
  "is.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++" +
  ";return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[" +
  "this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(" +
  ";this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)" +
  "+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Pa" +
  "=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Wi;wave$=new Wi;role$=new Wi;nodes;objective=" +
  "[];teller=new ja;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor" +
  "(e,t){this.#n=new Na(e),this.#r=new Na(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof na).fil" +
  "ter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of" +
  " this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){" +
  "return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduc" +
  "e((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.n" +
  "odes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.h" +
  "as(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()" +
  "=>void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;fo" +
  "r(let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;let r=n===`later`||!this.isWatched?void 0:" +
  "n(),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catch" +
  "Up():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.n" +
  "odes.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l==" +
  "=0?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?" +
  ".isAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e." +
  "change,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(t){if(this.catchUp(),t" +
  "his.#d)throw new e({what:`the graph has been disposed`,expected:`a living graph`});if(this.#s)t();else if(this" +
  ".running)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)throw e}}drive(e){this.catchUp(),this.#" +
  "s?e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?" +
  "(this.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){thi" +
  "s.#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.role$.next(++this.roleNumber)}reportError(t,{id:n}){let r=" +
  "t instanceof e?t:Fa(t,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0,this.#" +
  "u=void 0,this.#o=[],this.error$.complete(),this.wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o." +
  "shift();e!==void 0;e=this.#o.shift()){let t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){" +
  "e.isAnnounced=!0,this.number++,this.running=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),thi" +
  "s.running=!1,this.#f()}#m(e,t){try{let n=this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}" +
  "}#h(e,t){let{batch:n,training:r,draw:i}=this,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}cat" +
  "ch(e){return this.running=!0,this.#v(),Object.assign(this,{batch:n,training:r,draw:i}),Fa(e,`the change failed" +
  "`)}try{this.#l>0&&this.hasLoss&&this.#y()}catch(e){a=e}return this.#b(t),a===void 0?void 0:Fa(a,`the gradients" +
  " failed`)}#g(e){this.#s=!0;try{e()}finally{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();le" +
  "t{nodes:t}=this;for(let e=this.#n.takeLowest();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recom" +
  "pute()||this.#i.pop()}e||this.number++}#v(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear()" +
  ";for(let e of this.nodes)e.discard()}#y(){let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r" +
  ".takeHighest()){let n=e[t];n.hasValue&&(n.differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.wi" +
  "thholdGradient();this.#a.length=0;for(let t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnou" +
  "nced===!0?e.glimpse:void 0;for(let e=0;e<t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n)," +
  "t.length>0&&n===void 0&&this.wave$.next(this.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++" +
  "){let r=t[n];r.emitGradient(e?.gradients.has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;" +
  "try{this.#y(),this.#x()}finally{this.running=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==void 0" +
  "&&(t??=n,n.rows!==t.rows))throw new e({what:`inputs of different batch sizes`,where:`${t.id} and ${n.id}`,foun" +
  "d:[t.rows,n.rows],expected:`as many rows in each; push them together in one graph.update or graph.feed`});retu" +
  "rn t?.rows??this.batch}#w(e){let{observed:t}=this.error$;return this.error$.next({wave:this.number,error:e}),t" +
  "}#T(e){Ki(()=>e).subscribe()}};function Fa(t,n,r){if(t instanceof e)return t;let i=t instanceof Error?t:Error(" +
  "String(t));return new e({what:`${n}: ${i.message}`,where:r},{cause:i})}var Ia=class{nodes;inputs;targets;param" +
  "eters;topology;#e;#t;constructor(e){this.topology=Ea(e),this.#t=new Pa(this.topology.nodes.length,e=>La(this.t" +
  "opology,e)),this.#e=this.#t.nodes,this.nodes=this.#e;let t=this.#e.filter(e=>e instanceof na);this.inputs=t.fi" +
  "lter(({family:e})=>e===`input`),this.targets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({f" +
  "amily:e})=>e===`parameter`),this.#t.setObjective(this.topology.objective),this.#t.update(()=>void 0)}get[Yi]()" +
  "{return#t in this?`graph`:void 0}has(e){return this.topology.position.has(e)}node(e){return this.#n(e)}input(e" +
  "){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])}update(e){da(e,`update`),t" +
  "his.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return this.#t.isBehind}catchUp(){this" +
  ".#t.catchUp()}feed(e){i(e,`feed`,`value`),this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[" +
  "`input`,`target`,`parameter`]);qi(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){" +
  "return this.#t.loss}get loss$(){return Xi(fa(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!t" +
  "his.#t.ensureGradients())throw new e({what:`nothing to differentiate`,expected:this.#i()})}differentiate(t){i(" +
  "t,`differentiate`,`weight`);let n=Object.entries(t).map(([t,n])=>{let r=this.#n(t);if(r.shape.some(e=>e!==1))t" +
  "hrow new e({what:`not a scalar`,where:t,found:r.shape,expected:`a scalar node`});if(!Number.isFinite(n))throw " +
  "new e({what:`not a weight`,where:t,found:n,expected:`a finite number`});return[r.position,n]});this.#t.setObje" +
  "ctive(new Map(n))}get objective(){return new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get" +
  " busy(){return this.#t.running}get wave(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get" +
  " watched(){return this.#t.watched}get watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t." +
  "isWatched}get roleNumber(){return this.#t.roleNumber}get role$(){return this.#t.role$}get wave$(){return this." +
  "#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){this" +
  ".#t.setMode(e.training,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.training}get draw(" +
  "){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return{nodes:this.topology.nodes.map(({spec:{operation:t," +
  "...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,value:Ra(i.value),frozen:i.frozen};let{valu" +
  "e:a,...o}=n;return e.values===!0&&i instanceof na&&i.hasValue?{...o,value:Ra(i.value)}:o}),objective:Object.fr" +
  "omEntries(this.objective)}}get subscriptionCount(){return this.#e.reduce((e,{changed:t})=>e+t.observerCount,0)" +
  "}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(n){let r=this.topology.position.get(n);if(r!=" +
  "=void 0)return this.#e[r];throw new e({what:`unknown node`,found:n,expected:`the id of a node of this graph`,n" +
  "earest:t(n,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r=this.#n(t);if(r instanceof na&&n.inclu" +
  "des(r.family))return r;throw new e({what:`wrong kind of node`,where:t,found:r.op,expected:n.join(` or `)})}#i(" +
  "){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a graph with a scalar node at its end`}};func" +
  "tion La({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e]);n.push(e===void " +
  "0?new na(r,t):new ia(r,e,i,t))}return n}function Ra({shape:e,data:t}){return{shape:e,data:t.slice()}}var za=cl" +
  "ass{engine=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){let " +
  "t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{...t" +
  ",rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},Ba=class{rows;perEpoch;d" +
  "ata;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={}){this.data=e,this.rows=Va(e);let{batchSize:n=this.rows}=t;this.#e" +
  "=Math.min(n,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this.perEpoch>1,this.#t&&" +
  "(this.#i=new It(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this.#r,...e===void " +
  "0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){n!==void 0&&It.restore(n);let r=e===this.#n&" +
  "&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!r&&this.#t&&(this.#a=void 0)}get size(){return Math.min" +
  "(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return this.#r*this.#e}get " +
  "fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)return this.data" +
  ";let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Object.entries(this.data" +
  ").map(([t,n])=>[t,Ha(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,this.#t&&(this.#i" +
  "=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===void 0?void 0:It.r" +
  "estore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={order:n,...t===v" +
  "oid 0?{}:{random:t}}}return this.#a}};function Va(t){let n=Object.entries(t),r=n.length===0?0:n[0][1].shape[0]" +
  ";for(let[t,{shape:i}]of n)if(i[0]!==r)throw new e({what:`data of different lengths`,where:t,found:i[0],expecte" +
  "d:`${r} rows, as ${n[0][0]}`});if(r<1)throw new e({what:`no data to train on`,found:r,expected:`1 row or more`" +
  "});return r}function Ha({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);return n.forEac" +
  "h((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}function Ua({inputs:" +
  "e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:t})=>[e,t]))}fu" +
  "nction Wa(e,t){let n=Ua(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows)?n:{...n,...t." +
  "data}}function Ga(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.set(t,e);for(let" +
  " e of a.tables)Ka(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}=a.parameters;f" +
  "or(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0||t.offset-s>=c" +
  "||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function Ka(e,{offset:t,units:n,lanes:r}," +
  "i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let a=0;a<n;a++)i[t" +
  "+a*r+o]=e[s+a]}}var qa=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=" +
  "n;let r=t.batches??new Ba(Ua(e),{shuffle:!1}),i=r.varies?r.data:Wa(e,t.batches),a=new Map(t.slots.map(e=>[e.pa" +
  "rameter.position,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.request={topology:e.t" +
  "opology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:new Map(Object.entri" +
  "es(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=>{let n=a.get(e);ret" +
  "urn n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(0)).length,vari" +
  "es:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r,updater:i}=thi" +
  "s.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void 0?{}:{look:t}})" +
  ";return Ga(a,this.#r,this.#e,this.slots),a}},Ja=class{#e;#t=new Map;#n=0;constructor(e,t=0){this.#e=e,this.#n=" +
  "t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}reserve(e){let t=th" +
  "is.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e),this.#t.set(n" +
  ",r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function Ya(e,{trains:t,pays:n},r,i,a){let o=e.fil" +
  "ter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>!n(e)),...e.fil" +
  "ter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(w(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0),d={paying:u(s),t" +
  "rained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,shape:r}=e,i=w(r)" +
  ",a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(e),{position:n,va" +
  "lue:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,gradient:p,state:g" +
  "}}function Xa({spec:e}){return e.op===`parameter`}function Za(e,t){let n=new Set(t);for(let{position:t,inputs:" +
  "r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function Qa(e,t){let n=new Set;for(let{posit" +
  "ion:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(i.attributes)??[],o=a.some((t,r)=>n.has(t)&&!e" +
  ".includes(r));(t(r)||o)&&n.add(r)}return n}function $a(e,t){let n=new Set;for(let{position:r,spec:i,inputs:a}o" +
  "f e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function eo(e){return{forward" +
  "(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,constants:t.constan" +
  "ts(...no(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t;t.emit(`activate" +
  "Back`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.constants(...no(t.attrib" +
  "utes))})}}}function to(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{inputs:n,output:r}" +
  "=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:r,add:i}){let{out" +
  "put:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a.units})}}}functi" +
  "on no(e){return Object.values(e).filter(e=>typeof e==`number`)}function ro(e){return{forward(t){t.inputs.forEa" +
  "ch(({offset:n,count:r},i)=>{uo(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))})},backward(t,n,{" +
  "offset:r,add:i,count:a}){uo(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var io={fits:({output:e}" +
  ")=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{uo(e,{into:e.output.offset+mo(e,r),add:0,from" +
  ":t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){uo(e,{into:n,add:r,from:e.gradient.offset+mo(e,t),count" +
  ":i})}},ao={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+ho(e);uo(e,{into:t.offs" +
  "et,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&fo(e,n),uo(e,{into:n.of" +
  "fset+ho(e),add:1,from:r.offset,count:i.count})}},oo={forward(e){po(e,e.inputs.map(({offset:e})=>e),{...e.outpu" +
  "t,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);po(e,[e.gradient.offset,.." +
  ".r],n)}},so={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r,add:0,a:t.offset" +
  ",b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.inputs[1].offset,{" +
  "gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:e.constants(1)});" +
  "return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.emit(`divide`,{int" +
  "o:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function co(e){return{fits:({output:e})=>e.perRow,forward" +
  "(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output.offset,add:0,x:n,uni" +
  "ts:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`spreadUnits`,{into:r,a" +
  "dd:i,g:t.gradient.offset,units:a,factor:o})}}}var lo={fits:({output:e})=>e.perRow,forward(e){let[t,n]=e.inputs" +
  ";e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},backward(e,t,{offset:n,a" +
  "dd:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offset,b:a,units:i})}" +
  "};function uo(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function fo(e,{offset:t,count:n}){e.emit(`" +
  "fill`,{into:t,count:n,number:e.constants(0)})}function po(e,t,{offset:n,add:r,count:i}){let[a]=t,o=t.length-1;" +
  "for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=r}e.emit(`multipl" +
  "y`,{into:n,add:r,a,b:t[o],count:i})}function mo({inputs:e},t){return e.slice(0,t).reduce((e,{count:t})=>e+t,0)" +
  "}function ho({attributes:e,output:t}){return e.from*(t.count/t.units)}var go={forward(e){_o(e,e.inputs[0].offs" +
  "et,{...e.output,add:0})},backward(e,t,n){_o(e,e.gradient.offset,n)}};function _o(e,t,{offset:n,add:r,count:i,u" +
  "nits:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=Ht(s);e.emit(`mask`,{into:c,units:a,per" +
  "Row:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(Ut(s.rate))}),e.emit(`mu" +
  "ltiply`,{into:n,add:r,a:t,b:c,count:i})}var vo={fits:({inputs:[e,...t]})=>e.perRow&&t.every(({perRow:e})=>!e)," +
  "forward(e){e.emit(`normalise`,{...bo(e),y:e.output.offset,...xo(e),...So(e)})},backward(e,t,{offset:n,add:r,un" +
  "its:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...bo(e),into:n,add:r,g:a,...xo(e)}):e.emit(`tot" +
  "al`,{into:n,units:i,stride:1,add:r,g:t===2?a:yo(e)})}};function yo(e){let{count:t}=e.output,[n,r]=[e.scratch(t" +
  "),e.scratch(t)];return e.emit(`normalise`,{...bo(e),y:n,...xo(e,!1),...So(e,!1)}),e.emit(`multiply`,{into:r,ad" +
  "d:0,a:e.gradient.offset,b:n,count:t}),r}function bo(e){let[t]=e.inputs;return{x:t.offset,units:t.units,epsilon" +
  ":e.constants(e.attributes.epsilon)}}function xo(e,t=e.inputs.length>1){return t?{gain:e.inputs[1].offset,gainS" +
  "tride:1}:{gain:e.constants(1),gainStride:0}}function So(e,t=e.inputs.length>2){return t?{bias:e.inputs[2].offs" +
  "et,biasStride:1}:{bias:e.constants(0),biasStride:0}}function Co(e){return{fits:To,forward(t){let{attributes:n," +
  "output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...Eo(t),...Do(n,t.inputs[0])})},backward(t,n,{offset:r,add:i}){l" +
  "et{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...Eo(t),...Do(a,t.inputs[" +
  "0])})}}}var wo={fits:To,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...Oo(e)})},backward(e,t,{offse" +
  "t:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...Oo(e)})}};function To({input" +
  "s:e}){return e.every(({perRow:e})=>e)}function Eo(e){let[t,n]=e.inputs;return{y:t.offset,t:n.offset,units:t.un" +
  "its,constants:e.constants(...no(e.attributes))}}function Do({reduction:e},{units:t}){return{divisor:e===`mean`" +
  "?t:1,byRows:e===`sum`?0:1}}function Oo({inputs:[e,t],attributes:{targets:n,reduction:r}}){return{y:e.offset,t:" +
  "t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var ko={fits:({inputs:e,output:t})=>{let n" +
  "=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{inputs:t,output:n}=e,r=t.length" +
  ">>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.offset,units:n.units,start:a>0?j" +
  "o:i===void 0?Ao:Mo,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a].offset,width:t[a].units,..." +
  "No(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.length>>1;if(t<o){let{w:s,unitStr" +
  "ide:c,inputStride:l}=No(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add===1?jo:Ao,bias:0," +
  "biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:c})}else if(t<2*o){let s=r[t-o],{unitStride" +
  ":c,inputStride:l}=No(e,s,n);e.emit(`outer`,{into:n.offset,units:i.units,width:s.units,unitStride:c,inputStride" +
  ":l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.offset,units:i.units,stride:n.units===1?0:1,a" +
  "dd:n.add,g:a.offset})}},[Ao,jo,Mo]=[0,1,2];function No({attributes:e,output:t},{units:n},{offset:r}){let[i,a]=" +
  "e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var Po={\"weighted-sum\":ko,add:ro(()=" +
  ">1),subtract:ro((e,t)=>1-2*t),scale:ro(({attributes:e})=>e.factor),\"weighted-total\":ro(({attributes:e},t)=>e.w" +
  "eights[t]),\"stop-gradient\":ro(()=>1),concat:io,slice:ao,multiply:oo,divide:so,sum:co(()=>1),mean:co(e=>1/e),do" +
  "t:lo,dropout:go,\"layer-normalisation\":vo,\"softmax-cross-entropy\":wo},Fo=new Map([...Ke.names.map((e,t)=>{let n" +
  "=Ke.get(e);return[n,n.scalar===void 0?to(t):eo(t)]}),...Rn.names.map((e,t)=>[Rn.get(e),Co(t)]),...Object.entri" +
  "es(Po).map(([e,t])=>[qn.get(e),t])]);function Io(e){return Fo.get(e)}var Lo=class{steps=[];values;gradients=ne" +
  "w Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constructor(e,t,n){let{l" +
  "anes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set(this.#e.flatMap(" +
  "({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this.#i=new Map(o?.ta" +
  "bles.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[Ro(e.numbers),e]))}get tables(){return[...th" +
  "is.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{position:e,value:t,gradi" +
  "ent:n}of this.#r.members){if(this.request.held(e).size>0)throw new j(this.#e[e].id,`a parameter that is held`," +
  "`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterTables(e){for(let[" +
  "t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=ai(r.shape);if(this.reque" +
  "st.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{let e=this.#b(r);" +
  "this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:this.#t})}}}forwar" +
  "d(e){let{position:t,spec:n}=e;if(Xa(e))return;let r=this.values.get(t)??this.#b(e),i=this.values.has(t);if(thi" +
  "s.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lowering:n,lowered:i,f" +
  "inish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of this.request.held(" +
  "t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw new j(t,`an inpu" +
  "t without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units:r.units})}addUp(" +
  "){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;let n=this.#n.take(" +
  "1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([t]);this.#C(e,`sc" +
  "ale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.gradients.set(e,{." +
  "..this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h(e);this.#C(e,`fi" +
  "ll`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=this.gradients.get" +
  "(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.operation.constantInputs?.(r.att" +
  "ributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t.has(e)||o.include" +
  "s(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`callBack`,{node:n,in" +
  "dex:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),Xa(this.#e[e])&&this.#u.push(...this.steps.splice(d))}),l()}" +
  "a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!Xa(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){this.steps.push(..." +
  "this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e,t,n=t){let{posit" +
  "ion:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e)),output:t,gradi" +
  "ent:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.take(e);return o.pus" +
  "h({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(...o)}}}#m({position" +
  ":e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:Io(r);if(r===void 0||a===void 0||a.fits?.(n)" +
  "===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({name:e,operands:t}))" +
  ";return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e,r,i))?a:void 0}#h" +
  "(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c.has(e);return th" +
  "is.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{into:t+r*a,count:a" +
  ",number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!this.#o(n).includes" +
  "(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,from:i,count:a,fact" +
  "or:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n}){this.#C(e,`fil" +
  "l`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?this.values:this.gr" +
  "adients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw new j(e,`rows alo" +
  "ng an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?ai(t):w(t),i=n?r*this.#t:r;return{" +
  "offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void 0)return t;throw n" +
  "ew j(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=Ro(e),n=this.#a.get(t)??{offset:this.#" +
  "n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({node:e,instruction:" +
  "{name:t,operands:n}})}};function Ro(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}function zo(e){let{objec" +
  "tive:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new Ja(a),c=Ya(o.filter(Xa),e,r,a,s),l=n===1?1:Math" +
  ".ceil(n/a)*a,u=new Lo(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gradient`]:[`value`,`g" +
  "radient`]),d=Za(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.position)&&u.forward(e" +
  ");let f=u.steps.length,p=u.addUp(),m=u.steps.length;return Bo(u,o,t,e.keep===!0?d:Qa(o,e.trains)),{rows:n,lane" +
  "s:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,evaluated:f,loss:p," +
  "isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u.whole])}}function Bo(e,t,n,r){for(le" +
  "t[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRank(),i=n.rank,e.ba" +
  "ckward(n,r);e.finishRank()}function Vo(e,t,{values:n,gradients:r}){let{objective:i,topology:a,width:o}=e,{node" +
  "s:s}=a,{lanes:c,parameters:l,size:u}=t,d=new Ja(o,u),f=new Set(r),p=new Lo(e,{lanes:c,arena:d,parameters:l,tap" +
  "e:t},e=>f.has(e)?[]:[`gradient`]),m=Za(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables(m);for(let e of s" +
  ")m.has(e.position)&&p.forward(e);r.length>0&&Bo(p,s,i,Qa(s,e=>f.has(e)));let h=[...Za(s,i.keys())].every(e=>m." +
  "has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,tables:v,values:p.v" +
  "alues},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}}function Ho(e,t){let{request:n}=e,{objectiv" +
  "e:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...Za(o,r.keys())].sort((e,t)=>e-t),c=Qa(o,a),l=zo(n),u={values:s,gr" +
  "adients:s.filter(e=>c.has(e))},d=Vo(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r)=>{for(let i of e" +
  "){let e=Uo(r.get(i),p);if(e!==void 0)return new Hr(o[i].id,t,n,e)}},h=m(s,`value`,d.tape.values)??g()??m([...u" +
  ".gradients].reverse(),`gradient`,d.gradients);return f.dispose(),h;function g(){let e=p.BYTES_PER_ELEMENT===4?" +
  "Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i)?.offset??0])),!Number.isFinite(n))" +
  "return new Hr(o[i].id,t,`value`,n)}}function Uo(e,t){if(e===void 0)return;let{offset:n,count:r}=e;return t.sub" +
  "array(n,n+r).find(e=>!Number.isFinite(e))}var Wo=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=0;constructor(e,t," +
  "n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this.#t;return e.lengt" +
  "h+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)??[this.#s(e,t),th" +
  "is.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i.gradients.read()," +
  "i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t?[...s,...this.#n]" +
  ".sort((e,t)=>e-t):s,l=(t,n)=>new Go(t,t=>qo(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t));return{values:l(" +
  "this.#t.values,o),gradients:l(c,n)}}},Go=class{positions;tensors;#e;#t;#n;#r;constructor(e,t,n,r){let i=e.map(" +
  "r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new Set(e),this.#r=n,t" +
  "his.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(Ko);let s=0;this.tensors=e.map((e,n)=>{this.#n.set(t" +
  "(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){return this.#e.has(e)}" +
  "read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===Ko?0:n[t[r]]}},Ko=-1;function " +
  "qo(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:t*a},(e,t)=>r+t%a*" +
  "n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var Jo=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t,n,r)" +
  "{this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=Yo(e.watched,t),this.#n=Xo(this.#r,t,n)}get look(" +
  "){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumber:e}=this.#e;if(e" +
  "===this.#i)return!0;let t=Yo(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.values.length+n.gra" +
  "dients.length>0||!Zo(n.values,t.values)||!Zo(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=this.#c(t),!0)}gli" +
  "mpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.size)}#c(e){let{topol" +
  "ogy:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r,o=this.#n?.gradien" +
  "ts??new Map;return new Wo({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.size)}};function Yo(" +
  "{values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let{objective:r,table" +
  "s:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=$a(c,e=>o(e)||s&&i.has(e)),u=Za(c,[...r.keys()].filter(e=>l." +
  "has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(e=>!u.has(e)&&c[e]" +
  ".shape[0]===-1)}}function Xo(e,t,n){try{return Vo(t,n,e)}catch(e){if(e instanceof j)return;throw e}}function Z" +
  "o(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var Qo=class{engine;refusal;#e;#t;#n;#r;constructor(e,t,n," +
  "r){this.engine=n.name,this.refusal=r,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0){this.#t.checkIdle();le" +
  "t n=this.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt" +
  "(e),d={step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Mat" +
  "h.max(1,e-o),d);f>0&&this.#l(n,o+f),a.step<e&&h===void 0&&this.#u();let{epoch:g,batch:_}=i.position,v=a.step-1" +
  ",y={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:" +
  "h}}dispose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking.follow()?e:(this.#a(),this" +
  ".#o())}#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=new qa(this.#e,this.#t,this" +
  ".#n),{batches:t,request:n,slots:r}=e,i=zo(n),a=new Jo(this.#e,n,i,t),o=e.build(i,a.look),{members:s}=i.paramet" +
  "ers,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#e,{moves:u}=this.#t,d=this.#c();retu" +
  "rn this.#r={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,looking:a.at(o)},this.#r}#s(e){return e.roles!" +
  "==this.#c()||e.moves!==this.#t.moves||!this.#e.isBehind&&e.wave!==this.#e.wave}#c(){return 2*this.#e.roleNumbe" +
  "r+ +(this.#t.penalty.biases===!0)}#l(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,tape:o}=r,{offset:s,st" +
  "ate:c}=o.parameters;e.moves=this.#t.moves+1,this.#t.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.subar" +
  "ray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.subarray" +
  "(i,i+t.length))}))},()=>{e.wave=this.#e.wave},()=>n.glimpse(t))}#u(){let{step:e}=this.#t;throw this.#e.backwar" +
  "d(),Ur(this.#e,e),Ho(new qa(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not taken and all its numbers ar" +
  "e finite`)}};function $o(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e===r);if(i===void 0)r" +
  "eturn new za(t,es(a));let o=a===void 0||i===a?void 0:es(a);return new ts(e,t,()=>new Qo(e,t,i,o))}function es(" +
  "t){return new e({what:`engine cannot run here`,where:`engine`,found:t?.name,expected:t?.needs??`WebAssembly, a" +
  "llowed by the page`})}var ts=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n,this.#r=thi" +
  "s.#o()}get engine(){return this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){this.#i!==void 0&&this" +
  ".#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch(n){if(!(n instanceof j))throw n;return th" +
  "is.#r=this.#s(n),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){this.#r.dispose()}get" +
  "#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#o(){try{let e=this.#n();return this.#i=void" +
  " 0,e}catch(t){if(!(t instanceof e))throw t;return this.#s(t)}}#s(e){return this.#i=this.#a,new za(this.#t,e)}}" +
  ";function R({memory:e},t,n){return e.subarray(t,t+n)}function ns(e,{name:t,operands:n},r){let i=e[t];if(i===vo" +
  "id 0)throw Error(`no linker for ${t}`);return i(n,r)}var rs={activate({count:e,...t},n){let r=R(n,t.x,e),i=R(n" +
  ",t.y,e);return is.get(as(n))?.forward(r,i)??os(r,i,n)},activateBack({into:e,add:t,count:n,...r},i){let a=R(i,r" +
  ".x,n),o=R(i,r.y,n),s=R(i,r.g,n),c=R(i,e,n);return(t===0?is.get(as(i)):void 0)?.backward(o,s,c)??ss(a,o,s,c,t,i" +
  ")}},is=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n])},backward:(e,t,n)" +
  "=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()=>{for(let n=0;n<t.l" +
  "ength;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*e[r]*(1-e[r]" +
  ")}}]]);function as({operation:e}){return e?.name??``}function os(e,t,{operation:n,attributes:r}){let{value:i}=" +
  "ie(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function ss(e,t,n,r,i,{operation:a,attributes:o}){" +
  "let{derivative:s}=ie(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e[a],t[a],o)}}var cs=" +
  "{scale({into:e,add:t,from:n,count:r,factor:i},a){let o=R(a,e,r),s=R(a,n,r);return()=>{let e=a.memory[i];if(t==" +
  "=1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,count:t,number:n},{mem" +
  "ory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=R(i,e,n),o=R(i,r.a,n),s=" +
  "R(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e++)a[e]=o[e]*s[e]}},d" +
  "ivide({into:e,add:t,count:n,factor:r,...i},a){let o=R(a,e,n),s=R(a,i.a,n),c=R(a,i.b,n);return()=>{let e=a.memo" +
  "ry[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},ls={loss({into:e,units:t,divisor:n,byRows:r,...i}" +
  ",a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=us(a.operation),d=R(a,i.y,t*o),f=R(a,i.t,t*o);retu" +
  "rn()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[e]=t/(r===1?n*c.rows" +
  ":n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,memory:u,moment:d,attr" +
  "ibutes:f}=c,{derivative:p,targetDerivative:m}=us(c.operation),h=n===0?p:m,g=R(c,s.y,i*l),_=R(c,s.t,i*l),v=R(c," +
  "e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<l;r++){let i=n+r,a=r" +
  "<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function us({name:e,scalar:t}){if(t!==void 0)return t;throw" +
  " Error(`${e} has no functions of one entry`)}var ds={mask({into:e,units:t,perRow:n},r){let{moment:i}=r,a=r.att" +
  "ributes,o=n===1?r.lanes:1,s=R(r,e,t*o);return()=>{let e=Vt(a,i.step),t=n===1?i.rows:1;for(let n=0;n<t;n++)for(" +
  "let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[t]}}},[fs,ps]=[1,2]," +
  "ms={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,start:s,order:c}=a;for(" +
  "let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affine(e,t){let{units:n," +
  "start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=R(t,e.into,n*c),u=R(t,e.x,a*c),d=t.me" +
  "mory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if(r!==fs){let n=r===p" +
  "s?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p+2*s;hs(l,t,c,u,n*c," +
  "d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(gs(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&_s(l,t,c,u,n*c,d[p])}}},outer(" +
  "{into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s,u=R(s,o.g,t*c),d=R(s" +
  ",o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0,n=0;for(let t=o*c,r" +
  "=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?l[t+i]+n:n}if(s<n){l" +
  "et e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({into:e,units:t,stride" +
  ":n,add:r,...i},a){let{lanes:o,memory:s}=a,c=R(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r<(n===0?1:t);r++)s[e" +
  "+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};function hs(e,t,n,r,i,a,o" +
  ",s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}function gs(e,t,n,r,i," +
  "a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function _s(e,t,n,r,i,a){for(let o=t,s=i,c=t+" +
  "n;o<c;o++,s++)e[o]+=a*r[s]}var vs={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i,biasStride:a,...o}," +
  "s){let{lanes:c,memory:l}=s,u=R(s,o.y,e*c),d=R(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){let{unit:s,mean:f,slo" +
  "pe:p}=ys(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},normaliseBack({into:e" +
  ",add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=R(s,e,n*c),d=R(s,o.x,n*c),f=R(" +
  "s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=ys(d,e,c,l[r]),[m,h]=[0,0];for(let t=0,r" +
  "=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+=c){let e=l[i+r*a]*f" +
  "[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function ys(e,t,n,r){let i=e.length/n,[a,o,s]=[0,0,0];" +
  "for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let r=t;r<e.length;r+=n)" +
  "o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Math.sqrt(Math.max(s+r" +
  "/c/c,bs))}}var bs=1e-300,xs={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=R(a,e," +
  "o),l=R(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l[t];c[e]=(t===1?c[e]" +
  ":0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a,c=R(a,e,n*o),l=R(a,i" +
  ".g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({into:e,add:t,units:n,." +
  "..r},i){let{lanes:a}=i,o=R(i,e,a),s=R(i,r.a,n*a),c=R(i,r.b,n*a);return()=>{for(let e=0;e<a;e++){let n=0;for(le" +
  "t t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units:n,...r},i){let{lane" +
  "s:a}=i,o=R(i,e,n*a),s=R(i,r.g,a),c=R(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]=(t===1?o[e]:0)+s[e%" +
  "a]*c[e]}}},Ss={...ms,...cs,...xs,...rs,...ls,...ds,...vs,call({node:e},{call:t}){let n=t(e);return()=>{n.forwa" +
  "rd()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backward(t,n,r,i)}}},Cs=cl" +
  "ass{#e;#t;#n;#r;#i;#a;#o;#s;#c=Ts;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,inputs:s}=t[e];if(o.opera" +
  "tion===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this.#n=n.lanes,this.#r=" +
  "i,this.#i=s.map(e=>Es(n,e)),this.#a=Es(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={attributes:o.attribut" +
  "es,inputs:[],output:Ts,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{this.#f(e,this.#s.input" +
  "s[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f({...this.#a,offset:" +
  "r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(i,t,this.#i[e],n)}#d" +
  "(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o.map(t=>ws(t,e));thi" +
  "s.#s.output=n.at(-1)??Ts,this.#s.inputs=n.slice(0,-1),this.#c=ws(this.#s.output.shape,e),this.#l=this.#s.input" +
  "s.map(({shape:t})=>ws(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r.length/t;for(let n=" +
  "0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perRow:r}){let i=r?this." +
  "#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=e[o*n+a]}}#m({data:e" +
  "},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s<n;s++){let c=t+s*a+" +
  "r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function ws(e,t){let n=e.map(e=>e===-1?t:e);return{shape" +
  ":n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var Ts={shape:[0],data:new Float64Array};function Es({values" +
  ":e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}function Ds(t,n){let r=t/2*" +
  "*20;return new e({what:`not enough memory for a compiled run`,found:r<1024?`${r.toFixed(1)} MiB needed`:`${(r/" +
  "1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}function Os({rows:e},{batches:t}){" +
  "return{rows:e,start:0,order:t.order,step:0}}var ks=class{#e;#t;#n;#r;#i;#a;#o={step:0,learningRate:0};construc" +
  "tor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=As(e.parameters,n,Object.keys(t.updat" +
  "er.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void 0;r++){this.enter(t." +
  "step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!js(this.#a.gradient))break;let s=e+this" +
  ".#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.advance(),o=t.stopping?." +
  "judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.rows=t.size,this.#r.s" +
  "tart=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=this.#a,r=0;for(let i o" +
  "f Er){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{clip:n,updater:r}=t" +
  "his.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)_t.get(e).clip(o,t);let c=this.#o;c" +
  ".step=e,c.learningRate=t,r.update(i,a,s,c)}};function As(e,t,n){let{offset:r,paying:i,trained:a,gradient:o,sta" +
  "te:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trained:c(r,a),gradient" +
  ":l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function js(e){let t=0;for(let n=0;n<e" +
  ".length;n++)t+=0*e[n];return t===0}var Ms=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t){this.tape=e,this.m" +
  "emory=Ns(e.size);let n=Os(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[]).map(r),this.#n=t.lo" +
  "ok?.isWhole===!0,this.#e=new ks(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0;this.#r=-1;for(let" +
  " e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{for(let e of this.#" +
  "t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:n,memory:r}=this,i=" +
  "new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;return ns(Ss,a,{memory:" +
  "r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Cs(a,e.nodes,n,r,t);return i.se" +
  "t(a,o),o}})}}};function Ns(e){try{return new Float64Array(e)}catch{throw Ds(Float64Array.BYTES_PER_ELEMENT*e,`" +
  "that much free memory`)}}var Ps={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvailable:()=>!0,has:({na" +
  "me:e})=>e in Ss,create:(e,t)=>new Ms(e,t)},Fs={size:8,width:2},Is={size:4,width:4},z={load:0,store:11,load32Sp" +
  "lat:9,load64Splat:10,constant:12,shuffle:13},B={integer:{load:[40],add:[106],multiply:[108],less:[72]},float64" +
  ":{load:[43]},and:[253,78]},V={i32:127,f32:125,f64:124,v128:123},H=253;function Ls(e,t){let[n,r,i,a]=[0,1,2,3]." +
  "map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function Rs(e){return[H,e,1]}var zs={...Fs,type:V." +
  "f64,one:{type:V.f64,bytes:8,load:[43],spread:[43],store:[57],...Ls(e=>[e],160)},many:{type:V.v128,bytes:16,loa" +
  "d:[H,z.load],spread:[H,z.load64Splat],store:[H,z.store],...Ls(Rs,240)},extract:33,loadPlace:87,splat:[H,20],le" +
  "ss:[H,73],fromInteger:[183],fromFloat64:[]},Bs={...Is,type:V.f32,one:{type:V.f32,bytes:4,load:[42],spread:[42]" +
  ",store:[56],...Ls(e=>[e],146)},many:{type:V.v128,bytes:16,load:[H,z.load],spread:[H,z.load32Splat],store:[H,z." +
  "store],...Ls(Rs,228)},extract:31,loadPlace:86,splat:[H,19],less:[H,67],fromInteger:[178],fromFloat64:[182]},Vs" +
  "=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`," +
  "`bias`]),Hs={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u)" +
  "{let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*" +
  "p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,un" +
  "its:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`prod" +
  "uct`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,col" +
  "umn:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>Js(Us[t.operation].forward,e,t),activateRowsBack:(e,t" +
  ")=>Js(Us[t.operation].back,e,t),mask:(e,t)=>Js(`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>Js(`loss" +
  "Value`,Zs(e,t),t),lossBack:(e,t)=>Js(`lossBack`,Zs(e,t),t),call:(e,t)=>qs(t),callBack:(e,t)=>qs(t)},Us={softma" +
  "x:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},Ws={activ" +
  "ate:Lr,activateBack:Lr,lossValue:Rr,lossBack:Rr};function Gs({name:e,operands:t},n){let r=Hs[e];return r===voi" +
  "d 0?Js(e,t,n):r(t,n)}function Ks({name:e},t,n){if(e===`activateRows`||e===`activateRowsBack`)return t in Us;le" +
  "t r=Ws[e===`loss`?`lossValue`:e];return r===void 0||r.includes(Xs(r,t,n))}function qs({step:e}){return{kernel:" +
  "`core`,operands:{step:e},variant:0}}function Js(e,t,n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lane" +
  "s:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?Vs.has(e)?r(t[e]):t[e]:s[e];return{kernel:" +
  "e,operands:Object.fromEntries(Ir[e].map(e=>[e,c(e)])),variant:Ys(e,n)}}function Ys(e,{operation:t,attributes:n" +
  "}){let r=Ws[e];return r===void 0?0:r.indexOf(Xs(r,t,n))}function Xs(e,t,n){return Object.values(n).map(e=>`${t" +
  "} ${String(e)}`).find(t=>e.includes(t))??t}function Zs(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.un" +
  "its*n,isRow:1}:e}var[Qs,U,W]=[0,1,2];function $s(e){let t=e;for(;;){let e=ec.reduce((e,t)=>tc(e,t),t);if(e.len" +
  "gth===t.length)return e;t=e}}var ec=[nc(sc),nc(cc),nc(lc),pc];function tc(e,t){let n=[];for(let r of e){let e=" +
  "n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function nc(e){return(t,n)=>" +
  "{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||rc(n,t)?void 0:r}}functi" +
  "on rc({a:e,b:t,rows:n,depth:r,columns:i},a){let o=ic(a.c,a.rows,a.columns);return ac(o,ic(e,n,r))||ac(o,ic(t,r" +
  ",i))}function ic({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a)," +
  "e+Math.max(...a)]}function ac([e,t],[n,r]){return e<=r&&n<=t}function oc(e){let t=({at:e,row:t,column:n})=>({a" +
  "t:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function sc(e,t){if" +
  "(t.start!==U||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!uc(e.c,t.c,e.rows,e.columns))return;let n=" +
  "dc(e.depth,e.a.at,e.a.column,t.a.at),r=dc(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1" +
  "&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{" +
  "...e.b,row:r}}}function cc(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.columns!==t.columns||!u" +
  "c(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;" +
  "let n=dc(e.rows,e.a.at,e.a.row,t.a.at),r=dc(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===W?dc(e.rows,e.bias,e.bia" +
  "sStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{..." +
  "e.c,row:r},biasStep:i}}function lc(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===W&&(e." +
  "bias!==t.bias||e.biasStep!==t.biasStep))return;let n=cc({...oc(e),start:Qs},{...oc(t),start:Qs});return n===vo" +
  "id 0?void 0:{...oc(n),start:e.start,biasStep:e.biasStep}}function uc(e,t,n,r){return e.at===t.at&&(n===1||e.ro" +
  "w===t.row)&&(r===1||e.column===t.column)}function dc(e,t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var " +
  "fc={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`," +
  "`a`,`b`],divide:[`into`,`a`,`b`]};function pc(e,t){if(e.kernel===`product`||t.kernel===`product`)return;let n=" +
  "fc[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}=e.operands;if(e.ope" +
  "rands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e===`bytes`||t.operand" +
  "s[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.a" +
  "bs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var G=e=>e.bytes,mc=e=>e.row,K=e=>e.units*e." +
  "row,hc=(e,t)=>t,gc=e=>e.row*(e.classes===1?1:e.units),_c=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,vc={y:K,x:K" +
  "},yc={into:K,y:K,g:K},bc={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*" +
  "t*n+n,g:K},activate:{y:G,x:G},activateBack:{into:G,x:G,y:G,g:G},softmax:vc,softmaxBack:yc,logSoftmax:vc,logSof" +
  "tmaxBack:yc,scale:{into:G,from:G},fill:{into:G},multiply:{into:G,a:G,b:G},divide:{into:G,a:G,b:G},sumUnits:{in" +
  "to:mc,x:K},spreadUnits:{into:K,g:mc},dotUnits:{into:mc,a:K,b:K},scaleUnits:{into:K,g:mc,b:K},mask:{into:K},nor" +
  "malise:{y:K,x:K,gain:_c(`gain`),bias:_c(`bias`)},normaliseBack:{into:K,x:K,g:K,gain:_c(`gain`)},lossValue:{int" +
  "o:hc,y:K,t:K},lossBack:{into:K,y:K,t:K,g:hc},crossEntropy:{into:hc,y:K,t:gc},crossEntropyBack:{into:e=>(e.side" +
  "===1?gc:K)(e),y:K,t:gc,g:hc}},xc=new Map(Object.entries(bc).map(([e,t])=>[e,Object.entries(t)]));function Sc(e" +
  ",t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[wc(`a`,a,n" +
  ",r,t),wc(`b`,o,r,i,t)];return c===W&&d.push(wc(`bias`,{at:l,row:u,column:0},n,1,t)),{target:wc(`c`,s,n,i,t),ad" +
  "ds:c===U,sources:d}}let{kernel:n,operands:r}=e,i=xc.get(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r" +
  "[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e]," +
  "!0));return{target:o,adds:r.add===1,sources:s}}function Cc(e,t){if(t.length===0)return e;if(e.kernel!==`produc" +
  "t`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e," +
  "o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}f" +
  "unction wc(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.ro" +
  "w+(r-1)*t.column+i,isDense:a}}function Tc(e,t){let n=jc(e.steps.map(n=>Oc(n,e.steps.length>1,t)));return{task:" +
  "e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${Nc(t)}`).join(`; `)}}function Ec(e){let t=[];for(le" +
  "t n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}f" +
  "unction Dc({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]])" +
  ";return Cc(e,a)}function Oc({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own." +
  "isFixed?e.at:t.own.at),o=Ac(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:kc" +
  ".slice(0,a.length),from:a,kind:Pc(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{operation:e,into:c,n" +
  "ames:s,from:a,kind:Pc(e,[...s,c])}}var kc=[`a`,`b`,`bias`];function Ac(e,t,{size:n,one:r}){if(e.kernel===`prod" +
  "uct`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={ro" +
  "w:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,..." +
  "e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`" +
  "&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{...c" +
  ",rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function jc(e){return e.length<2?e:Ec(e).flatMap(e=>{if(e.length<2)r" +
  "eturn e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>Mc(e.from,t.from));if(n)return" +
  "[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:U;return n.start===r?e:{..." +
  "e,operation:{...n,start:r}}})})}function Mc(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];re" +
  "turn 0}function Nc(e){return e.kernel===`product`?e.start:e.operands.add??Qs}function Pc(e,t){if(e.kernel===`p" +
  "roduct`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.c" +
  "olumn} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!" +
  "==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function Fc(e,t,n){let r=[],i=Lc(e),a=new Map;return Ic(e).f" +
  "orEach((e,o)=>{let s=new Map;for(let t of e){let e=Tc(t,n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.pu" +
  "sh(e)}for(let e of s.values()){let n=Rc(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=zc(s," +
  "t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),Bc(n,r)}for(let{offse" +
  "t:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function Ic(e){let t=[];for(let n of e)(t[n.level]??=[]).push(" +
  "n);return t}function Lc(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r," +
  "level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)}return t}function R" +
  "c(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.a" +
  "t,...e.operations[0].from]}}).sort((e,t)=>Mc(e.addresses,t.addresses)).map(({draft:e})=>e)}function zc(e,t){le" +
  "t n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{o" +
  "ffset:r,bytes:n}}function Bc(e,t){let n=e.map(e=>Ec(e.operations));for(let r=0;r<n[0].length;r++)e.forEach(({t" +
  "ask:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r])t.push(Dc(e,o))})}v" +
  "ar Vc=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,thi" +
  "s.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes" +
  "+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.last" +
  "Read=Math.max(e.lastRead,this.lastRead)}};function Hc(e,t,n){let r=[];for(let t of e){let e=Sc(t,n);if(e===voi" +
  "d 0)return;r.push(e)}let i=Uc(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};return(n.value===voi" +
  "d 0||t&&!n.isFixed)&&(n.value=new Vc(e.bytes,n.isFixed)),n.value};return r.map(({target:t,adds:n,sources:r},i)" +
  "=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return " +
  "s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}function Uc(e,t){let n=new" +
  " Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes" +
  "===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of e){for(let e of i)r" +
  "(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r" +
  "=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e," +
  "t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}function Wc(e,t){let " +
  "n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(Gc(a,t)){let e=a.sources[0].value." +
  "own;if(!a.adds&&Kc(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:" +
  "n[t];if(t!==void 0&&s!==void 0&&qc(s,t,e,o)){n[t]=void 0,n[i]=Yc(s,a);for(let{value:e}of s.sources)e.own.lastR" +
  "ead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter(e=>e!==void 0)}func" +
  "tion Gc({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function Kc(e,t,n){return e.isFixed||" +
  "e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}function qc({operation:e,s" +
  "ources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:Jc(e)&&t.every(e=>e.value.own!==i&&e.v" +
  "alue.own.lastWrite<n)}function Jc(e){return e.kernel===`product`?e.start===Qs:e.operands.add===0}function Yc({" +
  "operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operation:e.kernel===`produc" +
  "t`?{...e,start:U,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:" +
  "i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function Xc(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==v" +
  "oid 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e=i.target.own,a=r(e)" +
  ",o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sources)s(n.get(e.own)?." +
  "writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&Zc(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level," +
  "o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);for(let{value:e}of i." +
  "sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function Zc(e,{adds:t,targetTouch:n},{readers:r},i){" +
  "let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&" +
  "(i<=e.level||!e.isSettled)}function Qc(e,{size:t,fixed:n,ones:r,start:i}){let a=Hc(e,n,t);if(a===void 0)return" +
  ";let o=new Ja($c,i),[s]=r;return{operations:Fc(Xc(Wc(a,e=>r.has(e))),o,{size:t,one:s}),end:o.size}}var $c=64,[" +
  "el,tl]=[200,2e4];function nl(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{operation:o,attributes:s" +
  "}=t[i].spec;return Gs(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}function rl(e,t,n,r){let{size:i," +
  "address:a}=n,{gradient:o,trained:s}=e.parameters;return il(nl(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+" +
  "s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))" +
  "),start:r})}function il(e,t,n){let r=e.length>tl&&!t?e:$s(e),i=r.length>el&&!t?Qc(e,n):void 0,a=i===void 0?[]:" +
  "$s(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations:r===e?$s(e):r,end:n" +
  ".start}}var al={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},ol=2**31-1,sl=class{at=0;randomAt=A" +
  ".random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Vr.length),this.#t=new Float64Array(e,0,A.random/8)" +
  ",this.#n=new Uint32Array(e,A.random,(A.frameSize-A.random)/4)}get(e){return this.#e[Vr.indexOf(e)]}set(e){for(" +
  "let[t,n]of Object.entries(e))this.#e[Vr.indexOf(t)]=n}get firstStep(){return this.#t[A.firstStep/8]}get loss()" +
  "{return this.#t[A.lossTaken/8]}clear(e,t=0){this.#t[A.firstStep/8]=e,this.#t[A.lossTaken/8]=t,this.set({taken:" +
  "0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=al){this.#t[A.lossBelow/8]=e,this" +
  ".#t[A.leastGain/8]=t,this.#t[A.bestLoss/8]=r,this.set({patience:Math.min(n,ol),waited:i})}get stopState(){retu" +
  "rn{best:this.#t[A.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n.subarray(4);return[" +
  "t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},cl=8,[ll,ul]=[2048,128],dl=8;function fl({rows:e,depth" +
  ":t,columns:n}){return e*t*n<=ll&&t<=ul}function pl(e,{size:t,width:n}){let r=e.start===W?e:oc(e),[i,a]=[e,r].m" +
  "ap(e=>ml(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};if(e.a.column!==t||e." +
  "b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(fl(e))return{manner:e.columns===1&&e.depth<" +
  "dl&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>hl(e,t));return o===void 0?{manner:`depth`," +
  "product:e}:{manner:`turned`,product:o}}function ml({b:e,c:t,columns:n},r){return e.column===r&&t.column===r&&n" +
  ">1}function hl({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=cl}var gl=Object.keys(Ir),_l=class{#e=[]" +
  ";emit(e,t,n=0){let r=Ir[e];this.#e.push(gl.indexOf(e)+(n<<8)+(vl(e)<<16),...r.map(e=>t[e]))}finish(){return th" +
  "is.emit(`end`,{}),Int32Array.from(this.#e)}};function vl(e){return 4*(Ir[e].length+1)}var yl=24576,bl=64,xl=12" +
  "8,Sl=16,Cl=8;function wl(e,t){let{manner:n,product:r}=pl(t,e);Tl[n](e,r)}var Tl={rows(e,t){let{rows:n,depth:r}" +
  "=t;Al(e,t)?Nl(e,{...t,a:jl(e,t.a,n,r)},Ml(e,n,r).bytes):Nl(e,t)},turned:Dl,depth(e,t){Il(e,t.rows>t.columns&&t" +
  ".start!==W?oc(t):t)},columns:El};function El(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({..." +
  "e,at:e.at+n*e.column}));Nl(e,{...t,columns:1,b:r,c:i})}}function Dl(e,t){let{words:n,size:r}=e,i=Ml(e,t.depth," +
  "t.columns),a=jl(e,t.b,t.depth,t.columns),o=Pl(e,{...t,b:a});if(t.start===Qs&&t.depth%e.width===0&&t.columns*r>" +
  "=xl&&t.depth>=Sl){let a=e.scratch(i.bytes+Ol(e,t))+i.bytes,s=o.length*vl(`product`);n.emit(`sparseProduct`,{.." +
  ".o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`,e)}function Ol({siz" +
  "e:e},{rows:t,depth:n}){return 96+4*t+16+(t*n+1)*2*e}function kl(e){return e%512==0}function Al({size:e},{rows:" +
  "t,depth:n,a:r}){return r.row===e&&kl(r.column)&&t>=Cl&&n>=Sl}function jl(e,{at:t,column:n},r,i){let{words:a,si" +
  "ze:o,scratch:s}=e,{row:c,bytes:l}=Ml(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:" +
  "n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function Ml({size:e},t,n){let r=(Math.ceil(n*e/bl)|1)*bl;return{row" +
  ":r,bytes:r*t+bl}}function Nl(e,t,n=0){let r=Pl(e,t);for(let t of r){let{bytes:i,depth:a,b:o,bStep:s}=t;if(r.le" +
  "ngth===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copyRows`,{into:r,from:o" +
  ",fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function Pl({size:e},t){let n=t.colum" +
  "ns*e,r=t.depth*n<=yl||t.rows<Cl,i=r?n:Math.max(xl,Fl(n,Math.floor(yl/t.depth),32)),a=Math.max(Sl,Math.floor(yl" +
  "/Math.min(i,n))),o=r?t.depth:Fl(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.depth;r+=o)s.push({rows" +
  ":t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.row,aStep:t.a.column," +
  "b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:U,bias:t.bias,biasStep:t.biasSt" +
  "ep});return s}function Fl(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function Il({words" +
  ":e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow" +
  ":n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function " +
  "Ll(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function Rl({operations:e,block:t" +
  "},n){for(let t of e)Bl(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{into:A.check,from:r,b" +
  "ytes:i}),n.words.finish()}function zl(e,t){for(let n of e)Bl(n,t);return t.words.finish()}function Bl(e,t){e.k" +
  "ernel===`product`?wl(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function Vl({pieces:e,block:t}){let{para" +
  "meter:n,gradient:r,state:i,bytes:a}=t,o=new _l,{own:s,isScaled:c}=Ll(e),[l,u]=[0,0];for(let{name:e,slots:t,cou" +
  "nt:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,state2:d,state3:f,bytes:" +
  "a,numbers:u};o.emit(`piece`,p,Br.indexOf(e)),l+=t.length,u+=Hl*c}return o.emit(`descend`,{parameter:n,directio" +
  "n:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var Hl=8,Ul=globalThis,Wl=65536,Gl=new Map;function Kl(e){ret" +
  "urn Yl(e)!==void 0}function ql(e){let{WebAssembly:t}=Ul;if(t===void 0)throw Error(`no WebAssembly`);return new" +
  " t.Memory({initial:Math.ceil(e/Wl)})}function Jl(e,t,n){let{WebAssembly:r}=Ul,i=Yl(e);if(r===void 0||i===void " +
  "0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={e" +
  "nv:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}functio" +
  "n Yl(e){return Gl.has(e)||Gl.set(e,Xl(e)),Gl.get(e)}function Xl(e){let{WebAssembly:t}=Ul;if(t!==void 0)try{ret" +
  "urn new t.Module(Zl(e))}catch{return}}function Zl(e){let{Buffer:t}=Ul;if(t!==void 0)return new Uint8Array(t.fr" +
  "om(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);" +
  "return n}var Ql=2048,$l=1024,eu=64,tu=64;function nu(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,upd" +
  "ater:s}=t,{parameters:c,lanes:l}=e,u=A.frameSize,d=e=>{let t=Math.ceil(u/tu)*tu;return u=t+e,t},f=s.kernels??[" +
  "],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+eu),h=e=>m+e*n,g=d(4*i.rows),_=d(8*Ql*p),v=d(256),y={at:d($l)," +
  "bytes:$l},b={size:n,lanes:l,address:h,order:g},ee={parameter:h(c.offset),gradient:h(c.gradient),state:c.state." +
  "map(h),bytes:c.trained*n},te=rl(e,o.nodes,b,Math.ceil(u/tu)*tu);u=Math.max(u,te.end+eu);let ne=d(0),re=()=>({w" +
  "ords:new _l,size:n,width:r,scratch(e){return u=Math.max(u,ne+e+eu),ne}}),x={rows:i.fullSize,areFull:i.rows%i.f" +
  "ullSize===0},ie={operations:te.operations,pieces:f,block:ee,batch:x},ae=Rl(ie,re()),oe=Vl(ie),se=zl($s(nl(a?.s" +
  "teps??[],o.nodes,b,e.steps.length)),re()),S=d(ae.byteLength),ce=d(oe.byteLength),C=d(se.byteLength);return ru(" +
  "u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[S,ae],[ce,oe],[C,se]],look:C" +
  ",step:ie,sheet:re,frame:{program:S,update:ce,loss:h(e.loss),gradient:ee.gradient,trained:ee.bytes,parameter:ee" +
  ".parameter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSiz" +
  "e,batches:i.perEpoch}}}function ru(e){if(e>4294967296)throw Ds(e,`at most 4 GiB`)}var iu=`xoroshiro128+`,au=40" +
  "0,ou=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(" +
  "e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=nu(e,t,i);let a=lu(this.#t.bytes),{" +
  "buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size)," +
  "this.#s=new Float64Array(o,s.numbers,Ql*s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),thi" +
  "s.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=c" +
  "u(n,s,e),this.#i=new sl(o),this.#i.set(s.frame),this.#d=Os(e,t);let l=new Int32Array(o),u=this.#D();this.#a=Jl" +
  "(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new ks(e,t,this.memory,this.#d,()=>{this.#i.cle" +
  "ar(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return" +
  " this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i" +
  "<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o" +
  "?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t" +
  ";i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n" +
  ".get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#" +
  "i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.pr" +
  "ogram})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...Er.names.filter(t=>" +
  "(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>su(e)>0)}#_({penalty:e}){let t=[...Er.names.map(t=>[t,e[" +
  "t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,su(e),!0),this.#l.s" +
  "etFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,su(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min" +
  "(e,this.#h,t?e:Ql),{random:i,batch:a}=n.position;return i===void 0||i.generator===iu?r:Math.min(r,n.perEpoch-a" +
  ")}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,s" +
  "heet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u," +
  "count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(th" +
  "is.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate" +
  ":e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),Jn(" +
  "i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(this.#i.a" +
  "t,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generato" +
  "r===iu;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o." +
  "shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`e" +
  "poch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===iu)this.#m=t,e.position={epoch:t,batch:n" +
  ",random:{generator:iu,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.posit" +
  "ion.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e" +
  ")??new Cs(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[...this.tape.steps,.." +
  ".e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t." +
  "node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batche" +
  "s:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i" +
  ".firstStep+this.#i.get(`taken`)}};function su(e){return zr.indexOf(e)}function cu({rewriting:e},{step:{operati" +
  "ons:t,batch:n}},r){let i=au*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}fu" +
  "nction lu(e){try{return ql(e)}catch{throw Ds(e,`that much free memory`)}}var uu={needs:`WebAssembly, allowed b" +
  "y the page`,isMet:()=>!0};function du(e,t,{needs:n,isMet:r}=uu){let{binary:i,precision:a}=t;return{name:e,widt" +
  "h:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&Kl(i),has:(e,{name:t},n)=>Ks(e,t,n),join:(e,{nodes:t})=>{l" +
  "et{size:n}=a,r=e.size*n;return rl(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel" +
  ":e})=>e)},create:(e,n)=>new ou(e,n,t)}}var fu=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;const" +
  "ructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=" +
  "t}}has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{t" +
  "his.#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this." +
  "#m(),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e" +
  "=this.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();thi" +
  "s.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()=" +
  "==1;this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernels have no function " +
  "${e}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});le" +
  "t r=this.#n[this.#r[t]],i=new pu(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===m" +
  "u){i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>" +
  "o.has(e)}}if(a>=hu&&a<=gu)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===bu&&this.#e[this.#t]===xu)i" +
  ".cut(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`" +
  "the function ${e} holds the instruction ${a}`)}}#d(e){if(e===bu){let e=this.#p();return e===Su?this.#t+=16:e<=" +
  "Cu||e===wu||e===Tu?(this.#p(),this.#p()):e>=Eu&&e<=Du&&this.#t++,!0}return e===_u?(this.#p(),!0):(e===vu?this." +
  "#t+=4:e===yu&&(this.#t+=8),e>=vu)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();i" +
  "f(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return" +
  " Array.from({length:this.#p()},e)}},pu=class{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this" +
  ".#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.pa" +
  "rts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r)" +
  ",this.parts.push(Ou),this.variable(this.#t+r,t)}},[mu,hu,gu,_u,vu,yu,bu]=[11,32,34,65,67,68,253],[xu,Su,Cu,wu," +
  "Tu]=[12,13,11,92,93],[Eu,Du]=[21,34],Ou=Uint8Array.of(hu),ku=class{#e=new Uint8Array(256);#t=0;get length(){re" +
  "turn this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(ju);let t=e;" +
  "for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(ju);let t=e;for(;t<-64|" +
  "|t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t o" +
  "f e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Au)this.#e.set(e,this.#t),this.#t+=t;" +
  "else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}fini" +
  "sh(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array" +
  "(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Au=16,ju=5,[Mu,Nu,Pu,Fu,Iu]=[1,2,3,9,10],Lu=[0,97,11" +
  "5,109,1,0,0,0];function Ru(e){let t=new ku;return t.byte(...Lu),Bu(t,Mu,e=>e.byte(1,96,0,0)),Bu(t,Nu,e=>{e.uns" +
  "igned(2),Vu(e,`memory`,[2,0,1]),Vu(e,`table`,[1,zu,0,1])}),Bu(t,Pu,t=>{t.unsigned(e.length);for(let n=0;n<e.le" +
  "ngth;n++)t.unsigned(0)}),Bu(t,Fu,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.uns" +
  "igned(n)}),Bu(t,Iu,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()}var zu=112;functio" +
  "n Bu(e,t,n){let r=new ku;n(r),e.byte(t),e.block(r)}function Vu(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var" +
  " Hu=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return t" +
  "his.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e" +
  "){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.l" +
  "ength))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},Uu=16,Wu=12,Gu=class{#e=[];#t;constructor(" +
  "e){this.#t=e}keep(e,t){this.forget(e,Uu),this.#e.length>=Wu&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t)" +
  "{for(let n of this.#e)if(n.at<=e&&e+t<=n.at+Uu)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r" +
  "=this.#e[n].at;r<e+t&&e<r+Uu&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#" +
  "n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},Ku=class{arithmetic;#e;#t=new ku;#n=[];#r=new Map;#i=[];#" +
  "a=new Gu(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}l" +
  "ocal(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.pu" +
  "sh(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=t" +
  "his.local(e);return this.#h(Yu,n),n}set(e,t){t(this),this.#h(Yu,e)}get(e){this.#h(Ju,e)}store({type:e,store:t," +
  "bytes:n},r,i){this.#p(r),i(this),r.by===void 0?e===V.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetA" +
  "ll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(V.v128);this.#h(Xu,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r" +
  ",one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t" +
  "+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r" +
  "!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,spla" +
  "t:o}=this.arithmetic,s=$u(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extrac" +
  "t(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t)" +
  "{for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let" +
  " t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<" +
  "=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{l" +
  "et n=t.map(()=>this.let(V.i32,ed(0)));this.#t.byte(...Zu),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.fo" +
  "rEach((e,n)=>{this.set(e,r=>{r.operate(B.integer.add,$u(e),ed(t[n]))})});let[i]=n;this.operate(B.integer.less," +
  "$u(i),ed(e*t[0])),this.#t.byte(...Qu)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d" +
  "(e,this.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):qu" +
  ");for(let e of i)o.push(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsi" +
  "gned(o[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){" +
  "return e.map(e=>this.let(V.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(" +
  "new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array" +
  "(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this" +
  ".operate([253,z.constant,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.op" +
  "erate([253,z.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(" +
  "t,n)=>n%e===e-1?128:0);this.operate([253,z.constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,z.s" +
  "huffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at," +
  "i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new ku,t=[]" +
  ";for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e." +
  "unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?this.integer(0):thi" +
  "s.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){th" +
  "is.#t.byte(e),this.#t.unsigned(t)}},qu={type:V.v128,index:NaN},[Ju,Yu,Xu]=[32,33,34],Zu=[3,64],Qu=[13,0,11],$u" +
  "=e=>t=>{t.get(e)},ed=e=>t=>t.integer(e),td=12e3,nd=16e4,rd=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=" +
  "e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>nd}add(e,t){let n=th" +
  "is.#r;(n===void 0||n.length>td)&&(this.end(),n=new Ku(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n" +
  ")-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},q=e=>t=>{t.get" +
  "(e)},J=(e,t)=>n=>{n.load(e.load,t,e.bytes)},Y=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},X=(e,t,n)=>r=>{" +
  "r.operate(e.add,t,n)},Z=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},id=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.ope" +
  "rate(e.add,Z(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function ad({at:e,by:t},n){return{at:e+n,...t===void 0?" +
  "{}:{by:t}}}function Q(e,t){return ad(t,e)}function od(e,t,n){if(t.by===void 0)return ad(n,t.at);if(n.by===void" +
  " 0)return ad(t,n.at);let[r,i]=[t.by,n.by],a=e.let(V.i32,e=>{e.operate(B.integer.add,q(r),q(i))});return{at:t.a" +
  "t+n.at,by:a}}var sd=e=>t=>{t.load(B.integer.load,{at:4*Vr.indexOf(e)},4)},cd={at:A.check};function ld({rows:e," +
  "areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,sd(`batchRows`))}}function ud(e,t,n,r)" +
  "{let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i" +
  "},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a" +
  ")),t=>{t.operate(B.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=" +
  ">{e.operate(B.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,ld(t))})})}}f" +
  "unction dd(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&fd(i,e.a" +
  "rithmetic.size)?(md(e,i),r+=n):(hd(e,t[r]),r++)}}function fd(e,t){let[{at:n,start:r},i]=e,a=pd(i.start,r,t)?t:" +
  "0;return e.every((e,i)=>e.rest===void 0&&pd(e.at,n,i*t)&&pd(e.start,r,i*a))}function pd(e,t,n){return e===void" +
  " 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function md(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t" +
  ",o=vd(e,t.map(({sum:e})=>e)),s=pd(a.start,i,0);e.store(n,r,gd(n,i,s,o))}function hd(e,{sum:t,rest:n=[],at:r,st" +
  "art:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>X(a,e,t),_d(e,t));e.store(a,r,gd(a,i,!1,o))}function gd(e,t," +
  "n,r){return t===void 0?r:X(e,n?Y(e,t):J(e,t),r)}function _d({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.ext" +
  "ract(e,q(n))};return t===2?X(e,r(0),r(1)):X(e,X(e,r(0),r(1)),X(e,r(2),r(3)))}function vd({arithmetic:{many:e,s" +
  "ize:t,width:n}},r){let[i,a,o,s]=r.map(q);if(n===2)return X(e,$(t,[0,2],i,a),$(t,[1,3],i,a));let c=(n,r)=>X(e,$" +
  "(t,[0,4,2,6],n,r),$(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=$(t,[0,1," +
  "4,5],q(r),q(l)),d=$(t,[2,3,6,7],q(r),q(l));n.operate(e.add,u,d)}}function $(e,t,n,r){let i=t.flatMap(t=>Array." +
  "from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[yd,bd]=[4,4];function xd(e,{gradient:t,bytes:n" +
  "}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,q(a));Td(e,n,n" +
  "=>{let i=n.map(e=>Z(r,q(o),J(r,Q(t,e))));e.set(a,i.reduce((e,t)=>X(r,e,t),q(a)))}),e.store(i,cd,_d(e,a))})}fun" +
  "ction Sd(e,t,n,r){let i=wd(e,t),{own:a,isScaled:o}=Ll(t);Td(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{Cd(e,{" +
  "pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function Cd(e,{pieces:t,numbers:n,block:r,place:" +
  "i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,J(s,Q(r.gradient,i))),l=e.let(s.type,J(s,Q(r." +
  "parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>Q(r.state[u+t],i));u+=o.length;let p=f." +
  "map(t=>e.let(s.type,J(s,t))),m=(r,i)=>{let o=`${Ed(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.a" +
  "t(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>q(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.stor" +
  "e(s,f[n],q(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?q(c):Z(s,q(d)" +
  ",q(c));e.store(s,Q(r.parameter,i),e=>{e.operate(s.subtract,q(l),f)})}function wd(e,t){let{many:n,fromFloat64:r" +
  ",splat:i}=e.arithmetic,a=e.let(V.i32,sd(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=" +
  ">{let t=e=>{e.load(B.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8" +
  ",s}))}function Td(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/bd),o=(e,t)=>Array.from({length:t}" +
  ",(t,n)=>Q(n*r,e));e.repeat(a,[bd*r],yd,e=>{n(o(e,bd))});let s=i-a*bd;s>0&&n(o({at:a*bd*r},s))}function Ed(e){r" +
  "eturn e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Dd=4,Od=1;function kd(e,{into:t,bytes:n,add:r},i){let{many" +
  ":a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?X(a,J(a,Q(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.f" +
  "loor(c/Dd),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>ad(n,t*a.bytes)),o=i.map(t=>e.let(a.typ" +
  "e,s(t)));i.forEach((n,r)=>{e.store(a,Q(t,n),q(o[r]))})})};e.repeat(l,[Dd*a.bytes],Od,e=>{u(e,Dd)});let d=l*Dd;" +
  "d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var Ad={activate({operands:" +
  "{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Lr[i];if(a.has(o))return i=>{kd(i,{into:e,bytes:n," +
  "add:0},(e,n)=>i=>{i.copy(a.get(o),J(e,Q(t,n)),Y(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:" +
  "i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Lr[s]}Slope`;if(c.has(l))return s=>{kd(s,{into:e,bytes" +
  ":a,add:t},(e,t)=>Z(e,J(e,Q(i,t)),i=>{let[a,s]=[J(e,Q(r,t)),J(e,Q(n,t))];i.copy(c.get(l),s,a,Y(e,{at:o}))}))}}," +
  "scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{kd(a,{into:e,bytes:r,add:t},(e,t)=>Z(e,Y(e,{at:" +
  "i}),J(e,Q(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{kd(r,{into:e,bytes:t,add:0},e=>Y(e,{at:n})" +
  ")},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{kd(a,{into:e,bytes:i,add:t},(e,t)=>Z(e,J(e,Q(n,t)" +
  "),J(e,Q(r,t))))}},jd=64,Md=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{l" +
  "et{size:s,width:c}=a,l=n/s;if(!(l*r>jd||!o.areFull))return u=>{let{load:d,multiply:f}=B.integer,p=u.let(V.i32," +
  "e=>{e.operate(f,sd(`batchStart`),ed(4))}),m=e=>u.let(V.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0" +
  "),by:p},4)},ed(n))});if(r===1)Pd(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length" +
  ":c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Nd(i,t+o*s))})}};function Nd(e,t){retur" +
  "n e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:" +
  "e[0]},n.arithmetic.size)})}function Pd(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=" +
  "i;l+=c)e.store(a,{at:r+l*s},J(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},J(o,{at:n+l*s,by:t}))}var " +
  "Fd=64,Id=(e,t)=>{let{operands:n}=e,r=Rd(e);if(zd(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithme" +
  "tic,s=i.local(a.type);Bd(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),J(a,Q(n.y,e)),J(a,Q(n.t,e)))});i." +
  "set(s,c?l:X(a,q(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,_d(i,s),Vd(e,t))})}},Ld=(e,t)=>{let{oper" +
  "ands:n}=e,r=`${Rd(e)}Slope`;if(!zd(e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];retu" +
  "rn o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,J(c,{at:n." +
  "g}),Vd(e,t))})});Bd(o,e,t,(e,c)=>{let l=c(Z(s,q(u),o=>{o.copy(t.library.get(r),J(s,Q(n[i],e)),J(s,Q(n[a],e)))}" +
  ")),d=Q(n.into,e);o.store(s,d,n.add===1?X(s,J(s,d),l):l)})}};function Rd({variant:e}){return Rr[e].replace(/[- " +
  "](.)/g,(e,t)=>t.toUpperCase())}function zd({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.m" +
  "any.bytes)<=Fd&&t%n.many.bytes===0}function Bd(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,wi" +
  "dth:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:ud(e,i" +
  ",c/o.bytes*s,t),l===0&&c===0)})}function Vd({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r" +
  ".arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,ld(n)):a(r)}}var[Hd,Ud,Wd]=[2,4,8],[Gd,Kd]=[6,2];" +
  "function qd(e,t){let n=t.columns===1?Wd:Hd,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repea" +
  "t(r,i,i[0]>0?Kd:r,(r,i,a)=>{Jd(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},b" +
  "ias:{at:a*t.biasStep}};a<t.rows&&Jd(e,t,{...o,high:t.rows-a})}function Jd(e,t,n){for(let r=0;r<t.columns;r+=Ud" +
  ")e.block(()=>{Yd(e,t,n,r)})}function Yd(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arit" +
  "hmetic,d=Math.min(Ud,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>Q(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.a" +
  "t+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.typ" +
  "e)),_=f>Gd||f===0;if(_)for(let t of g)e.set(t,Xd);e.repeat(f,[s.bytes],Gd,t=>{let n=Array.from({length:a},(n,r" +
  ")=>e.let(s.type,J(s,od(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,J(s,od(e,m(r,0),t)))" +
  ";n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[q(n),q(i)];e.set(o,c?Z(s,...l):id(s,...l,q(o)))})})});let " +
  "v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Z(c,J(c,p(e,i)),J(c,m(n,i)))});dd(e,h." +
  "map(({i:e,j:n},a)=>{let s=Q(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===U?s:t.start===W?Q(t.bias+e*t.bias" +
  "Step,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var Xd" +
  "=e=>{e.nothing()},Zd=5,[Qd,$d]=[12,4],ef=2;function tf(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Ma" +
  "th.floor(t.columns/a),s=o>Zd?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],ef,r=>{nf(e,t,{place:r,b" +
  "road:s,kind:n})});let u=o-c*s;u>0&&nf(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)nf(e," +
  "t,{place:{at:n*i},broad:1,kind:r})}function nf(e,t,n){let r=Math.min($d,Math.floor(Qd/n.broad)),i=Math.floor(t" +
  ".rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?ef:i,(i,a,o)=>{rf(e,t,{...n,a:i,c:od(e,a" +
  ",n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{rf(e,t,{...n,a:{at:s*t.a.row},c:ad(n.place,s*t." +
  "c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function rf(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}" +
  "){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:Q(t.c.at+a*t.c.row+i%s*c.bytes,r)," +
  "sum:e.local(c.type)}});if(t.start===U)for(let{sum:t,at:n}of l)e.set(t,J(c,n));if(t.start===W)for(let{sum:n,i:r" +
  "}of l)e.set(n,Y(c,Q(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s" +
  "},(n,i)=>e.let(c.type,J(c,Q(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s" +
  "===0&&e.set(a,Y(c,Q(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[q(a),q(i[u%s])],p=r===0&&t.start===Qs;e.set(l" +
  ",p?Z(c,d,f):id(c,d,f,q(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,q(t))}var af=16;function of(e,t){if(!fl(e)" +
  ")return;let{manner:n,product:r}=pl(e,t);if(n===`depth`)return e=>{qd(e,r)};if(!(r.depth>af||n===`columns`&&r.c" +
  "olumns>1))return e=>{tf(e,r)}}var sf=4,cf=8,lf=64,uf=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{ar" +
  "ithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>lf||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>" +
  "{kd(n,{into:e,bytes:t*c,add:r},(e,t)=>J(e,Q(i,t)))}:n=>{for(let o=0;o<t;o+=sf)n.block(()=>{let c=Math.min(sf,t" +
  "-o),u=Array.from({length:c},(e,t)=>n.let(s.type,J(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],cf,e=>{u." +
  "forEach((t,r)=>{let c=J(s,Q(i+(o+r)*a+s.bytes,e));n.set(t,X(s,q(t),c))})}),dd(n,u.map((t,n)=>{let i={at:e+(o+n" +
  ")*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},df={...Ad,gather:Md,lossBack:Ld,lossValue:Id,total:uf};fu" +
  "nction ff(e,t){return e.kernel===`product`?of(e,t.arithmetic):df[e.kernel]?.(e,t)}function pf(e,t=2**24){retur" +
  "n{after:t,write(t,n,r,i){let a=new Hu(r.at,r.bytes),o=new rd(e,a),s={arithmetic:e,library:_f(i),batch:t.batch}" +
  ",c=mf(t,n,o,s),l=hf(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words,module:Ru(u),count:u.lengt" +
  "h}}}}function mf({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:ff(t,i);e" +
  "===void 0?(r.end(),Bl(t,n)):r.add(a,e)}return r.add(a,e=>{xd(e,t)}),r.end(),a.finish()}function hf({pieces:e,b" +
  "lock:t},n,{library:r}){let i=new _l;return n.add(i,n=>{Sd(n,e,t,r)}),n.end(),i.finish()}var gf=new Map;functio" +
  "n _f(e){let t=gf.get(e)??new fu(Zl(e));return gf.set(e,t),t}var vf=du(`wasm-float32`,{binary:Pr,precision:Bs,r" +
  "ewriting:pf(Bs)}),yf=p(`engine`,[du(`wasm-float64`,{binary:Fr,precision:zs,rewriting:pf(zs)}),vf,Ps]);[...yf.n" +
  "ames];function bf(e,t,n){if(n===`plain`)return new za(t);let r=[...yf];if(n===`auto`)return $o(e,t,r);let i=r." +
  "indexOf(yf.get(n));return $o(e,t,r.slice(i),n)}var xf=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){" +
  "this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/Sf,this.#e*8/Cf)" +
  "}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float6" +
  "4Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.p" +
  "ush(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{" +
  "records:e,stands:t,numbers:n}}},Sf=256,Cf=2**26;function wf(e,t){return Object.fromEntries(Object.entries(t).m" +
  "ap(([t,n])=>{let r=e.input(t),i=bt(n)?n.data:n;return[t,i instanceof Float64Array?{shape:$r(n,r),data:i}:ti(n," +
  "t,r.units)]}))}var Tf=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){fn(e,Ef,`stop`,`rule" +
  "`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.patience=n,this.leastGain=r}j" +
  "udge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this.hasWaited?" +
  "?(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patience?`noBetterFor`:void 0}" +
  "get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this.waited=t}}" +
  ",Ef={lossBelow:{expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e)},noBetterFor:ua(la),leastGa" +
  "in:sa};function Df(e){if(!Array.isArray(e))return[e];let[t,n]=e;return[t,n]}var Of=class{updater;batches;clip;" +
  "stopping;slots;moves=0;#e;#t;#n=.1;#r={};#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},c" +
  "lip:i={},stop:a,data:o,from:s}=t,{optimizer:c=`sgd`,schedule:l=`constant`}=t;fn(i,Af(_t,ca),`clip`,`clipping`)" +
  ",this.#e=e,this.learningRate=n,this.penalty=r,this.clip=Object.entries(dn(i,`clip`)),this.stopping=a===void 0?" +
  "void 0:new Tf(a),this.updater=Tr(...Df(c)),this.#t=Nr(...Df(l)),this.batches=o===void 0?void 0:new Ba(wf(e,o)," +
  "t),this.slots=e.parameters.map(e=>{let t=e.value.data.length;return{parameter:e,state:this.updater.init(t),gra" +
  "dient:new Float64Array(t)}}),s===void 0?this.prime():this.restore(s)}get penalty(){return this.#r}set penalty(" +
  "e){fn(e,{...Af(Er,sa),biases:oa},`penalty`,`penalty`),this.#r=e}get learningRate(){return this.#n}set learning" +
  "Rate(t){if(!Number.isFinite(t)||t<0)throw new e({what:`learning rate`,found:t,expected:`a finite number, 0 or " +
  "more`});this.#n=t}get step(){return this.#i}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){r" +
  "eturn this.batches?.position.epoch??this.#i}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;t" +
  "his.checkIdle(),e.backward(),Ur(e,this.#i);let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.bat" +
  "ch,loss:this.loss,learningRate:this.rateAt(this.#i)},n=this.gatherGradients();return this.moves++,e.update(()=" +
  ">{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batche" +
  "s?.advance(),this.#o()}),t}checkIdle(){if(this.#e.busy)throw new e({what:`a step inside a wave`,expected:`step" +
  "s taken when the wave is over`})}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e){return this.#n*" +
  "this.#t(e)}arrive(e,t,n,r){this.moves++,this.#i=e,this.#a=t,this.#e.postpone(()=>{for(let e of this.slots)e.pa" +
  "rameter.frozen||e.parameter.write(n=>{t(e,n)});this.#o()},()=>{this.#a=void 0,n()},r)}prime(){this.#e.update((" +
  ")=>{this.batches!==void 0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,draw:this.#i})})}get posi" +
  "tion(){return this.batches?.position??{epoch:this.#i,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,s" +
  "hape:n}=e.parameter,r=yt(n);return this.read(e,r.data),[t,r,jf(e.state)]});return{step:this.#i,position:this.p" +
  "osition,parameters:Object.fromEntries(e.map(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t" +
  "])),...this.stopping===void 0?{}:{stopping:this.stopping.state}}}restore(e){Mf(e);for(let t of this.slots)Pf(t" +
  ",e);this.moves++,this.#i=e.step,this.batches!==void 0&&(this.batches.position=e.position),this.stopping!==void" +
  " 0&&(this.stopping.state=e.stopping??{best:1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state:n}of t" +
  "his.slots){t.set(e.parameters[t.id]);for(let[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this.prime()" +
  "})}read(e,t){let{parameter:n}=e;t.set((n.current??n.value).data),this.#e.isBehind&&!n.frozen&&this.#a?.(e,t)}#" +
  "o(){this.batches?.varies===!0&&this.#s(this.batches.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){" +
  "for(let[t,n]of Object.entries(e))this.#e.input(t).set(n)}gatherGradients(e){let t=this.slots.filter(({paramete" +
  "r:e})=>!e.frozen);for(let n of t){let{parameter:t,gradient:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let" +
  " i of Er){let a=this.penalty[i.name]??0;a!==0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t" +
  ".map(({gradient:e})=>e);for(let[t,r]of this.clip){let i=_t.get(t);i.clip(n,r),e?.(i.formula,r)}return t}#c(){l" +
  "et e=0;for(let t of Er){let n=this.penalty[t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&" +
  "&(e+=t.value(r.value.data,n))}return e}pays({edges:e}){return this.penalty.biases===!0||!e.every(kf)}};functio" +
  "n kf({consumer:e,index:t}){return e.family===`weighted-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}funct" +
  "ion Af({names:e},t){return Object.fromEntries(e.map(e=>[e,t]))}function jf(e){return Object.fromEntries(Object" +
  ".entries(e).map(([e,t])=>[e,t.slice()]))}function Mf(e){let{step:t,position:n,parameters:r,optimizer:i}=e??{};" +
  "if(![t,n?.epoch,n?.batch].every(Number.isSafeInteger)||!r||!i)throw Nf(e,`from`)}function Nf(t,n){return new e" +
  "({what:`not a checkpoint`,where:n,found:t,expected:`what checkpoint() gives or readCheckpoint reads`})}functio" +
  "n Pf({parameter:{id:t,value:n},state:r},{parameters:i,optimizer:a}){let o=n.data.length,s=(Object.hasOwn(i,t)?" +
  "i[t]:void 0)?.data,c=Object.hasOwn(a,t)?a[t]:{};for(let e of[s??n.data,...Object.values(c)])if(!ArrayBuffer.is" +
  "View(e))throw Nf(e,t);if(s?.length!==o)throw new e({what:`checkpoint of another graph`,where:t,found:s?.length" +
  ",expected:`${o} numbers`});let[l,u]=[c,r].map(Object.keys);if(l.join()!==u.join())throw new e({what:`checkpoin" +
  "t of another optimiser`,where:t,found:l,expected:u.join(`, `)||`no state`})}function Ff(e){return e.filter(({p" +
  "arameter:e})=>!e.frozen)}function If(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n)" +
  ".length),0)}function Lf(e,t,n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for" +
  "(let n of Object.values(i.state))t.set(n,r),r+=e}}var Rf=class extends Of{#e;#t=`later`;constructor(e,t){super" +
  "(e,t),this.#e=Ff(this.slots)}get count(){return If(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n," +
  "`later`)}pack(e){Lf(this.#e,e,(e,t)=>{this.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},z" +
  "f=class{#e;#t=new Map;#n=new Map;#r=new N;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r" +
  ";this.#r=new N;let r=(e,t)=>n=>{this.#r.add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i" +
  "[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&thi" +
  "s.#e.catchUp();let t=e??{values:Bf(this.#t),gradients:Bf(this.#n)};return this.#i(),t}#i(){this.#t.clear(),thi" +
  "s.#n.clear()}};function Bf(e){let t=[...e].sort(([e],[t])=>e-t);return new qr(t.map(([e])=>e),t.map(([,e])=>e)" +
  ")}var Vf=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}" +
  "){let{graph:r,held:i,options:a,learningRate:o,penalty:s}=e;this.#e=e,this.#t=n,this.#n=new Ia(r),this.#n.updat" +
  "e(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t)}),this.#r=new Rf(this.#n,{...a,...t===void 0?{}:{data:t}," +
  "learningRate:o,penalty:s}),this.#r.restore(e.from),this.#a=new xf(this.#r.count),this.#i=bf(this.#n,this.#r,a." +
  "engine??`plain`),this.#o=new zf(this.#n),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||t" +
  "his.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}wat" +
  "ch(e){this.#u=!1,this.#f=e.number,this.#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this." +
  "#d!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(" +
  "this.load>=t||this.#r.step+this.#e.every>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Wr(e),this.#b(" +
  ")}}report(){let{turn:e}=this.#e,t=this.#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=" +
  "void 0,{kind:`progress`,turn:e,load:n,...this.#a.take(),engine:r,...i===void 0?{}:{refusal:Wr(i)},...a===void " +
  "0?{}:{sight:a},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let" +
  " t=Math.min(this.#e.end,this.#s+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c" +
  "+=n,this.#l=r,this.#h=i.stopped!==void 0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#" +
  "r.learningRate=this.#p.learningRate,this.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t" +
  ",stopped:n}){let{step:r}=this.#r;this.#a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learni" +
  "ngRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:ri(this.#n,{values:this.#t}).loss" +
  "},engine:this.#i.engine,worker:!0}),this.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#" +
  "u=!1;let e=this.#o.look(this.#r.glimpse());this.#d={...Kr(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{st" +
  "ep:e,position:t,stopping:n}=this.#r;this.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}" +
  "},Hf=4,Uf=16,Wf=1/4,Gf=class{#e;#t;#n;#r={};#i=new Gr(Hf);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,t" +
  "his.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`" +
  ":this.#a=e.step;break;case`heard`:this.#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n" +
  "?.look()}this.#d()}slice(){this.#o=!1;let e=this.#n;if(e===void 0||!this.#u())return;let t=Kf.now(),{step:n}=e" +
  ";e.take(Math.min(this.#i.steps,this.#a-n),Wf);let r=Kf.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=Uf||" +
  "e.load>=Wf||e.step>=this.#a;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){" +
  "this.#n=void 0,this.#a=e.until,this.#s=0,this.#c=-1/0,this.#i=new Gr(Hf),this.#r={...this.#r,...e.tables};try{" +
  "this.#n=new Vf(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={f" +
  "ault:Wr(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<t" +
  "his.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=Kf.now();let t=e.report();thi" +
  "s.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Jr(t.sight)])}},{performance:Kf}=globalThis,qf" +
  "=globalThis,Jf=new Gf((e,t)=>{qf.postMessage(e,t)},Yf(()=>{Jf.slice()}));qf.onmessage=({data:e})=>{Jf.take(e)}" +
  ",qf.postMessage({kind:`ready`});function Yf(e){let{setImmediate:t}=qf;if(t!==void 0)return()=>{t(e)};let{port1" +
  ":n,port2:r}=new qf.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
