// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){var e=class extends Error{what;where;found;expected;nearest;constructor(e,t){super(p(e),t),this.na" +
  "me=new.target.name,this.what=e.what,this.where=e.where,this.found=e.found,this.expected=e.expected,this.neares" +
  "t=e.nearest}};function t(e,t){if(typeof e!=`string`||t.length===0||e.length>64)return;let n=e.toLowerCase(),r=" +
  "t[0],i=1/0;for(let e of t){let t=s(n,e);t<i&&([i,r]=[t,e])}let a=Math.max(Math.min(2,e.length-2),Math.floor(Ma" +
  "th.max(e.length,r.length)/3));return i<=a?r:void 0}function n(n,r,i,a){let o=a.length===0?`none`:`one of ${a.j" +
  "oin(`, `)}`;return new e({what:`unknown ${n}`,where:r,found:i,expected:o,nearest:t(i,a)})}function r(e,t,r,a=`" +
  "option`){i(e,r,a);for(let i of Object.keys(e))if(!t.includes(i))throw n(a,r,i,t)}function i(t,n,r=`option`){if" +
  "(!a(t))throw new e({what:`not ${r}s`,where:n,found:t,expected:`an object of names and values`})}function a(e){" +
  "return typeof e==`object`&&!!e&&!(Symbol.iterator in e)}function o(t,n,r=1){if(!Number.isSafeInteger(n)||n<r)t" +
  "hrow new e({what:t,found:n,expected:`a whole number, ${r} or more`})}function s(e,t){let n=Array.from({length:" +
  "t.length+1},(e,t)=>t);for(let r=1;r<=e.length;r++){let i=n;n=[r];for(let a=1;a<=t.length;a++){let o=i[a-1]+(e[" +
  "r-1]===t[a-1]?0:1);n.push(Math.min(n[a-1]+1,i[a]+1,o))}}return n[t.length]}function c(e){let t=u(e,3);return t" +
  ".length>l?`${t.slice(0,l-1)}…`:t}var l=60;function u(e,t){return typeof e==`string`?JSON.stringify(e.slice(0,l" +
  ")):Object.is(e,-0)?`-0`:typeof e==`bigint`?`${e}n`:typeof e==`function`?`function ${e.name}`:Array.isArray(e)?" +
  "d(e,t):ArrayBuffer.isView(e)?`${e.constructor.name} of ${e.byteLength} bytes`:typeof e==`object`&&e?f(e):Strin" +
  "g(e)}function d(e,t){return t===0&&e.length>0?`[…]`:`[${e.slice(0,20).map(e=>u(e,t-1)).join(`, `)}${e.length>2" +
  "0?`, …`:``}]`}function f(e){let t=Object.getPrototypeOf(e);if(t===null)return`a null-prototype object`;let{con" +
  "structor:n}=t;return typeof n==`function`&&n.name!==`Object`?`a ${n.name}`:`an object`}function p(e){let{what:" +
  "t,where:n,expected:r,nearest:i}=e,a=[`found`in e?`found ${c(e.found)}`:``,r===void 0?``:`expected ${r}`],o=[t," +
  "...[n===void 0?``:`at ${n}`,a.filter(Boolean).join(`, `)].filter(Boolean)].join(`: `);return i===void 0?o:`${o" +
  "}; did you mean ${JSON.stringify(i)}?`}function m(t,r){let i=new Map(r.map(e=>[e.name,e])),a=r.map(e=>e.name);" +
  "if(i.size!==r.length)throw new e({what:`two members of the ${t} family share a name`,found:a});return{kind:t,n" +
  "ames:a,has:e=>i.has(e),get(e,r){let o=i.get(e);if(o!==void 0)return o;throw n(t,r,e,a)},[Symbol.iterator]:()=>" +
  "r[Symbol.iterator]()}}function h(e,t,n){return typeof e==`object`&&g(e,[...t])?e:t.get(e,n)}function g(e,t){le" +
  "t n=(e,t)=>typeof e?.[t]==`function`;return Object.keys(t[0]).every(r=>n(e,r)||!t.every(e=>n(e,r)))}function _" +
  "(e,t,n=-1/0,r=1/0){return{meaning:e,default:t,expected:`a finite number${ie(n,r)}`,allows:e=>typeof e==`number" +
  "`&&Number.isFinite(e)&&e>=n&&e<=r}}function v(e,t){return{..._(e,t),expected:`a finite number above 0`,allows:" +
  "e=>Number.isFinite(e)&&e>0}}function y(e,t,n){return{meaning:e,...n===void 0?{}:{default:n},expected:`a whole " +
  "number, ${t} or more`,allows:e=>Number.isSafeInteger(e)&&e>=t}}function ee(e,t){return{meaning:e,default:t,exp" +
  "ected:`true or false`,allows:e=>typeof e==`boolean`}}function b(e,t,n){return{meaning:e,default:n,expected:`on" +
  "e of ${t.join(`, `)}`,choices:t,allows:e=>t.includes(e)}}function te(e,t){return{meaning:e,...t===void 0?{}:{d" +
  "efault:t},expected:`a list of finite numbers`,allows:e=>Array.isArray(e)&&e.every(e=>Number.isFinite(e))}}func" +
  "tion ne(t,n,i,a=`attribute`){let o=Object.keys(t);return r(n,o,i,a),Object.fromEntries(o.flatMap(r=>{let o=t[r" +
  "],s=Object.hasOwn(n,r)?n[r]:o.default;if(s===void 0&&!(`default`in o))throw new e({what:`missing ${a}`,where:`" +
  "${i}/${r}`,expected:o.expected});return re(o,r,s,i,a),[[r,s]]}))}function re({expected:t,allows:n},r,i,a,o=`op" +
  "tion`){if(!n(i))throw new e({what:`wrong value of ${o} ${r}`,where:a,found:i,expected:t})}function ie(e,t){ret" +
  "urn t===1/0?e===-1/0?``:`, ${e} or more`:e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}function x(e){let{name" +
  ":t,symbol:n,rules:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,f" +
  "amily:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:oe(i),facts:o,scalar:e,inferShape:([e])=>e" +
  ",forward({inputs:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)}" +
  ",backward({inputs:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.l" +
  "ength;e++)u[e]+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor:e=>oe(a(e))},...l!==void 0&&{branches:se(l)},." +
  "..u!==void 0&&{exempt:u}}}function ae(t){if(t.scalar!==void 0)return t.scalar;throw new e({what:`not a functio" +
  "n of one number`,found:t.name,expected:`an activation that acts on every unit alone`})}function oe({value:e,de" +
  "rivative:t}){return{value:e,derivatives:[t]}}function se(e){return({inputs:t,attributes:n},r)=>{let i=e(n);for" +
  "(let e of t[0].data)r.push(i.reduce((t,n)=>t+Math.sign(e-n),0))}}var ce=x({name:`elu`,symbol:`elu`,rules:{alph" +
  "a:_(`depth of the left tail`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?" +
  "1:n*Math.exp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},fact" +
  "s:{range:[-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function S(e){if(e>=0)return 1/(1+M" +
  "ath.exp(-e));let t=Math.exp(e);return t/(1+t)}function le(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)" +
  "}function C(e,t){return t===0?0:e*t}function ue(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=he.leng" +
  "th-1;e>0;e--)[n,r]=[2*t*n-r+he[e],n];return(t*n-r+he[0])/(1+2*e)}function de(e){return pe(e,-.5)/Math.sqrt(2*M" +
  "ath.PI)}function fe(e){if(Math.abs(e)<.5)return .5+.5*me(e*Math.SQRT1_2);let t=.5*pe(e,-.5)*ue(Math.abs(e)*Mat" +
  "h.SQRT1_2);return e>0?1-t:t}function pe(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t" +
  "*n*n)*Math.exp(t*(e-n)*(e+n))}function me(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2" +
  "/Math.sqrt(Math.PI)*n}var he=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-" +
  ".026658668435305753,.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20,413902" +
  "798607301e-20,7.74038306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208" +
  "831351e-25,-6318088340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,32525481481487" +
  "4e-28,33478119482868056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111" +
  "e-32,-22370566594359995e-34],ge=x({name:`gelu`,symbol:`gelu`,rules:{approximation:b(`none for the normal distr" +
  "ibution itself`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>C(e,t===`tanh`?S(ye(e)):fe(e)),derivativ" +
  "e:(e,t,{approximation:n})=>n===`tanh`?S(ye(e))+C(e*be(e),le(ye(e))):fe(e)+C(e,de(e)),formula:xe(),formulaFor:(" +
  "{approximation:e})=>e===`tanh`?Se():xe(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturati" +
  "on:`none`}}),_e=2*Math.sqrt(2/Math.PI),ve=.044715;function ye(e){return _e*e*(1+ve*e*e)}function be(e){return " +
  "_e*(1+3*ve*e*e)}function xe(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x " +
  "* exp(-x ^ 2 / 2) / sqrt(2 * pi)`}}function Se(){let e=`sqrt(2 / pi) * (x + ${ve} * x ^ 3)`,t=`sqrt(2 / pi) * " +
  "(1 + 3 * ${ve} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - t" +
  "anh(${e}) ^ 2) * ${t} / 2`}}var Ce=x({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0" +
  "),1),derivative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivat" +
  "ive:`if(abs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]})" +
  ",we=x({name:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:M" +
  "ath.abs(e)>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1]" +
  ",monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),Te=x({name:`identity`,symbol:`x`,value:e=>e,deriv" +
  "ative:()=>1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`" +
  "}}),Ee=x({name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:_(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?" +
  "e:t*e,derivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x >" +
  " 0, 1, slope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function De(e" +
  ",t,n){let r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Oe(e,t,n){let r=De(e,t,n),i=Number.isNa" +
  "N(e[r])?NaN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function ke(e,t,{peak:" +
  "n,rest:r}){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function Ae(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-" +
  "ke(e,t,n)}function je(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function Me(e){let{name:t,s" +
  "ymbol:n,formula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1" +
  ",1],rules:{},formula:r,facts:i,inferShape:([e])=>Ne(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape." +
  "length-1];for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e." +
  "shape.length-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}function Ne(t,n){if(t.length>" +
  "0)return t;throw new e({what:`no row of units`,where:n,found:`a scalar`,expected:`a shape such as [batch, unit" +
  "s]`})}var Pe=Me({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Oe(e,n,r);for(let a=n;a<r;a++)t[" +
  "a]=je(e,a,i)},product(e,t,n,r,i){let a=De(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)" +
  "s===a?n[s]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - lo" +
  "g(sum(exp(x)))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`s" +
  "oft`}}),Fe=x({name:`mish`,symbol:`mish`,value:e=>C(e,Ie(e)),derivative:e=>Ie(e)+C(e,Le(e)),formula:{value:`x *" +
  " tanh(log(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x)" +
  ")`},facts:{range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function Ie(e){let t=Mat" +
  "h.exp(-Math.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function Le(e){let t=Math.exp(-Math.a" +
  "bs(e)),n=e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var Re=x({name:`relu`,symbol:`relu`,rules:" +
  "{atZero:_(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,form" +
  "ula:{value:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0" +
  ",smooth:!1,saturation:`none`},kinks:()=>[0]}),ze=1.6732632423543772,Be=1.0507009873554805,Ve=x({name:`selu`,sy" +
  "mbol:`selu`,value:e=>Be*(e>0?e:ze*Math.expm1(e)),derivative:e=>Be*(e>0?1:ze*Math.exp(e)),formula:{value:`${Be}" +
  " * if(x > 0, x, ${ze} * (exp(x) - 1))`,derivative:`${Be} * if(x > 0, 1, ${ze} * exp(x))`},facts:{range:[-1.050" +
  "7009873554805*ze,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),He=x({name:`sigmoid`,symbol:`σ`" +
  ",value:S,derivative:le,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monoton" +
  "e:!0,smooth:!0,saturation:`soft`}}),Ue=x({name:`silu`,symbol:`silu`,value:e=>C(e,S(e)),derivative:e=>S(e)+C(e," +
  "le(e)),formula:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},fact" +
  "s:{range:[-.2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),We=Me({name:`softmax`,symbol:`sof" +
  "tmax`,value(e,t,n,r){let i=Oe(e,n,r);for(let a=n;a<r;a++)t[a]=ke(e,a,i)},product(e,t,n,r,i){let a=t[De(e,r,i)]" +
  ",o=0;for(let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / " +
  "sum(exp(x))`,derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}" +
  "}),Ge=x({name:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivativ" +
  "e:S,formula:{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!" +
  "0,saturation:`none`}}),Ke=x({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Ma" +
  "th.abs(e)),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (" +
  "1 + abs(x)) ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),qe=m(`activatio" +
  "n`,[Te,x({name:`step`,symbol:`step`,rules:{atZero:_(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e==" +
  "=0?t:NaN,derivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0" +
  "`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by de" +
  "finition`}),He,x({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*le(2*e),formula:{value:`tanh(x)`,d" +
  "erivative:`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),Re,Ee,ce,Ve,ge,Ue,Fe,Ge," +
  "Ke,Ce,we,We,Pe]),Je=1.4901161193847656e-8,Ye=11102230246251565e-32,Xe=67108863,Ze=134217727;function Qe(e){let" +
  " t=e.next()&Xe,n=e.next()&Ze;return t*Je+n*Ye}var $e=[3639956645,3750757012,1261568508,386426335],et=class e{c" +
  "onstructor(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s1" +
  "1,this.s10)}next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;ret" +
  "urn this.s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>" +
  "27,e}jump(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=$e[c]" +
  ";for(let c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d" +
  "^(d<<16|u>>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[thi" +
  "s.s01,this.s00,this.s11,this.s10]}};function tt(e){if(e.length!==4)throw Error(`The state must have been produ" +
  "ced by a xoroshiro128plus RandomGenerator`);return new et(e[0],e[1],e[2],e[3])}var nt=11400714819323198485n;fu" +
  "nction rt(e,t){let n=it(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(6" +
  "4,n+nt),at(n)))}function it(e){let t=0n;for(let n of e)t=at(t+nt+BigInt(n.codePointAt(0)??0));return t}functio" +
  "n at(e){let t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUin" +
  "tN(64,(t^t>>27n)*10723151780598845931n),t^t>>31n}function ot(e){return[Number(e>>32n),Number(e&4294967295n)]}f" +
  "unction st(t,n){let r=t;if(Array.isArray(r)&&r.length===n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&r.s" +
  "ome(e=>e!==0))return t;throw new e({what:`not a state of this random generator`,where:`words`,found:t,expected" +
  ":`${n} whole numbers from 0 to 2³² − 1, not all 0`})}var ct={name:`xoroshiro128+`,seed:e=>lt(rt(e,2).flatMap(o" +
  "t)),restore:e=>lt(st(e,4))};function lt(e){let t=tt(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>Qe(t)" +
  ",get words(){return t.getState().map(e=>e>>>0)}}}var ut={name:`xorshift64*`,seed:e=>dt(ft(e)),restore(e){let[t" +
  ",n]=st(e,2);return dt(BigInt(t)<<32n|BigInt(n))}};function dt(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64," +
  "t^t<<25n),t^=t>>27n,ot(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,g" +
  "et words(){return ot(t)}}}function ft(t){let n=Number(t);if(Number.isSafeInteger(n)&&n>0&&String(n)===String(t" +
  "))return BigInt(n);if(typeof t==`string`)return rt(t,1)[0];throw new e({what:`bad seed for xorshift64*`,found:" +
  "t,expected:`a whole number, 1 or more, or a text`})}var pt=m(`random generator`,[ct,ut]);function mt(t){if(!(t" +
  ">=0))throw new e({what:`bad clipping limit`,found:t,expected:`a number, 0 or more`})}var ht={name:`norm`,title" +
  ":`By norm`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){mt(t);let n=t/(gt(e)+1e-6);if(!(n>=1))for(let " +
  "t of e)for(let e=0;e<t.length;e++)t[e]*=n}};function gt(e){let t=_t(e);if(t===0||!Number.isFinite(t))return t;" +
  "let n=2**Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;" +
  "return n*Math.sqrt(r)}function _t(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n" +
  "[e]));return t}var vt=m(`clipping`,[ht,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e," +
  "t){mt(t);for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),yt=2**31-1;function " +
  "w(e){let t=1;for(let n of e)t*=n;return t}function T(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batc" +
  "h`:e).join(`, `)}]`}function E(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n" +
  "++)if(e[n]!==t[n])return!1;return!0}function bt(e){return{shape:e,data:new Float64Array(Ot(e))}}function xt(e)" +
  "{return typeof e==`object`&&!!e&&`shape`in e}function St({shape:t,data:n},r){let i=Ot(t,r),a=Dt(n)?n.length:n;" +
  "if(a!==i)throw new e({what:`wrong count of numbers for shape ${T(t)}`,where:r,found:a,expected:String(i)})}fun" +
  "ction Ct(e){return{shape:e.shape,data:e.data.slice()}}var wt=32;function Tt(e){let t=[];for(let n=e;Dt(n)&&t.l" +
  "ength<wt;n=n[0])t.push(n.length);return t}function Et(t,n,r,i){let a=[],o=e=>[i,...a.slice(0,e)].join(`/`),s=0" +
  ",c=(t,i)=>{if(i===n.length){if(typeof t!=`number`)throw new e({what:`not a number`,where:o(i),found:t,expected" +
  ":`a number`});r[s++]=t}else{if(!Dt(t)||t.length!==n[i])throw new e({what:`ragged array`,where:o(i),found:Dt(t)" +
  "?t.length:t,expected:`${n[i]} entries, as in the first row`});for(let e=0;e<t.length;e++)a[i]=e,c(t[e],i+1)}};" +
  "c(t,0)}function Dt(e){return Array.isArray(e)||ArrayBuffer.isView(e)&&`length`in e}function Ot(t,n){let r=t;if" +
  "(!Array.isArray(r))throw new e({what:`not a size`,where:n,found:r,expected:`a list of sizes`});for(let r of t)" +
  "if(!Number.isInteger(r)||r<0)throw new e({what:`not a size`,where:n,found:r,expected:`a whole number, 0 or mor" +
  "e`});let i=w(t);if(i>yt)throw new e({what:`shape too large`,where:n,found:T(t),expected:`at most ${yt} entries" +
  "`});return i}function kt(e){let{name:t,symbol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{na" +
  "me:t,family:`combination`,symbol:n,roles:r[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula" +
  ":a,inferShape:At,forward({inputs:e,output:t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)}" +
  ",backward({inputs:e,attributes:t},n,r,i){for(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}fun" +
  "ction At(e){let[t]=e;return e.forEach((e,n)=>{if(!E(e,t))throw Mt(n,e,`${T(t)}, as input 0`)}),t}function jt(e" +
  ",t=0){if(e.length===2)return[e[0],e[1]];throw Mt(t,e,`the shape [batch, units]`)}function Mt(t,n,r){return new" +
  " e({what:`shapes do not fit`,where:`input ${t}`,found:T(n),expected:r})}var Nt=kt({name:`add`,symbol:`+`,arity" +
  ":[2,1/0],value(e,t){let n=0;for(let{data:r}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,deri" +
  "vatives:[`1`,`1`]}}),Pt={name:`concat`,family:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{}" +
  ",formula:{value:`concat(a, b)`,derivatives:[`1`,`1`]},inferShape(e){let[t]=jt(e[0]),n=0;return e.forEach((r,i)" +
  "=>{if(jt(r,i)[0]!==t)throw Mt(i,r,`batch ${t}, as input 0 of ${T(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r" +
  "]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];return[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{d" +
  "ata:a,shape:o}of e){let e=o[1];for(let o=0;o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backwar" +
  "d({inputs:e},{data:t,shape:[n,r]},i,a){let o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(" +
  "let e=0;e<n;e++)for(let n=0;n<s;n++)a.data[e*s+n]+=t[e*r+o+n]}},Ft=kt({name:`divide`,symbol:`÷`,arity:[2,2],va" +
  "lue:([e,t],n)=>e.data[n]/t.data[n],derivative:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n]," +
  "formula:{value:`a / b`,derivatives:[`1 / b`,`-a / b ^ 2`]}}),It={name:`dot`,family:`combination`,symbol:`•`,ro" +
  "les:[`a`,`b`],arity:[2,2],rules:{},formula:{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[jt(At(e))" +
  "[0],1],forward({inputs:[e,t],output:n}){let[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;" +
  "n++)r+=e.data[n]*t.data[n];n.data[a]=r}},backward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a" +
  ";e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]+=t.data[e]*i.data[n]}},Lt=class t{#e;#t;constructor(e,t=`xoroshiro1" +
  "28+`){this.#e=h(t,pt),this.#t=this.#e.seed(zt(e))}static restore({generator:e,words:n},r){let i=new t(`restore" +
  "d`,r??pt.get(e,`generator`));return i.#t=i.#e.restore(n),i}get state(){return{generator:this.#e.name,words:thi" +
  "s.#t.words}}next(){return this.#t.next()}uniform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){l" +
  "et n=this.uniform(-1,1),r=this.uniform(-1,1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}" +
  "integer(t){if(!Number.isInteger(t)||t<1||t>2**32)throw new e({what:`bad count`,found:t,expected:`a whole numbe" +
  "r from 1 to 2³²`});let n=Math.floor(2**32/t);for(;;){let e=Math.floor(this.#t.bits()/n);if(e<t)return e}}shuff" +
  "le(e){let t=e;for(let e=t.length-1;e>0;e--){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutati" +
  "on(e){return this.shuffle(Uint32Array.from({length:e},(e,t)=>t))}fork(){let e=Array.from({length:4},()=>this.#" +
  "t.bits());return new t(e.join(),this.#e)}},Rt={expected:`a finite number or a text`,allows:e=>typeof e==`strin" +
  "g`||Number.isFinite(e)};function zt(t){if(Rt.allows(t))return t;throw new e({what:`bad seed`,found:t,expected:" +
  "Rt.expected})}var Bt={name:`dropout`,family:`combination`,symbol:`drop`,roles:[`x`],arity:[1,1],rules:{rate:_(" +
  "`share of the entries dropped`,.5,0,1),seed:y(`start of the generator of the masks`,0,0)},formula:{value:`m * " +
  "x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let t=Vt(e),n=e.inputs[0].data;for(let r=0;" +
  "r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=Vt(e);for(let e=0;e<r.data.length;e++)r.data" +
  "[e]+=t.data[e]*i()}};function Vt({training:e,draw:t,attributes:n}){return e?Ht(n,t):()=>1}function Ht({rate:e," +
  "seed:t},n){if(e===0)return()=>1;let r=new Lt(`${Gt(t)}${n}`),i=Wt(e);return()=>r.next()<e?0:i}function Ut({rat" +
  "e:e,seed:t}){return{seed:ot(it(Gt(t))),dropped:ot(BigInt(Math.ceil(e*2**53)))}}function Wt(e){return 1/(1-e)}f" +
  "unction Gt(e){return`dropout ${e} `}var Kt=`sqrt(mean((x - mean(x)) ^ 2) + epsilon)`,qt=`(x - mean(x)) / ${Kt}" +
  "`,Jt={name:`layer-normalisation`,family:`combination`,symbol:`norm`,roles:[`x`,`gain`,`bias`],arity:[1,3],rule" +
  "s:{epsilon:v(`added to the variance, so that a constant row can be divided`,1e-5)},formula:{value:`gain * ${qt" +
  "} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${qt} * mean(gain * g * ${qt})) / ${Kt}`,`g * ${qt}`,`g`]" +
  "},inferShape([e,...t]){let[,n]=jt(e);return t.forEach((t,r)=>{if(!E(t,[n]))throw Mt(r+1,t,`[${n}] for ${T(e)}`" +
  ")}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a,o]=e.shape;for(let s=0;s<a;s++){let{nor" +
  "mal:a}=Yt(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=$t(t,e,1)*a[e]+$t(n,e,0)}},backward({inputs:[e,t],attribute" +
  "s:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l=r.data.slice(o,o+s);if(i===2){tn(l,voi" +
  "d 0,a.data);continue}let u=Yt(e,c,n),d=l.map((e,n)=>e*$t(t,n,1));i===1?tn(l,u.normal,a.data):en(u,d,a.data,o)}" +
  "}};function Yt({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Zt(i);for(let t=0;t<e;t++)i[t]/=a;let o=Q" +
  "t(i);for(let t=0;t<e;t++)i[t]-=o;let s=Qt(i.map(e=>e*e))+r/a/a,c=1/Math.sqrt(Math.max(s,Xt));return{normal:i.m" +
  "ap(e=>e*c),slope:c/a}}var Xt=1e-300;function Zt(e){let t=e.reduce((e,t)=>Math.max(e,Math.abs(t)),0);return t>1" +
  "e100&&t<1/0?t:1}function Qt(e){return e.reduce((e,t)=>e+t,0)/e.length}function $t(e,t,n){return e===void 0?n:e" +
  ".data[t]}function en({normal:e,slope:t},n,r,i){let a=Qt(n),o=Qt(n.map((t,n)=>t*e[n]));for(let s=0;s<n.length;s" +
  "++)r[i+s]+=t*(n[s]-a-e[s]*o)}function tn(e,t,n){for(let r=0;r<e.length;r++)n[r]+=e[r]*(t?.[r]??1)}function nn(" +
  "e){let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`combination`,symbol:n,roles:[`x`],arity:[1" +
  ",1],rules:{},formula:i,inferShape:([e])=>[jt(e)[0],1],forward({inputs:[e],output:t}){let[n,i]=e.shape;for(let " +
  "a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r(i)}},backward({inputs:[e]},t,n,i){let[" +
  "a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;t++)i.data[e*o+t]+=n}}}}var rn=nn({name" +
  ":`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives:[`1 / count(x)`]}}),an=kt({name:`multi" +
  "ply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>on(e,t),derivative:(e,t,n)=>on(e,t,n),formula:{value:`a * b`,deriva" +
  "tives:[`b`,`a`]}});function on(e,t,n){let r=1;for(let i=0;i<e.length;i++)i!==n&&(r*=e[i].data[t]);return r}var" +
  " sn=kt({name:`scale`,symbol:`·`,arity:[1,1],rules:{factor:_(`what every entry is multiplied by`,1)},value:([e]" +
  ",t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{value:`factor * a`,derivatives:[`factor`" +
  "]}}),cn={name:`slice`,family:`combination`,symbol:`[:]`,roles:[`x`],arity:[1,1],rules:{from:y(`first unit take" +
  "n, counted from 0`,0,0),to:y(`first unit no longer taken`,1)},formula:{value:`slice(x, from, to)`,derivatives:" +
  "[`1`]},inferShape([t],{from:n,to:r}){let[i,a]=jt(t);if(n<r&&r<=a)return[i,r-n];throw new e({what:`slice does n" +
  "ot fit`,found:`units ${n} to ${r}`,expected:`from < to ≤ ${a} for ${T(t)}`})},origin:(e,t,{from:n})=>[0,n+e],f" +
  "orward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;for(let a=0;a<r;a++)for(let r=0;r<i;r++)t.d" +
  "ata[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{from:t}},{data:n,shape:[r,i]},a,o){for(l" +
  "et a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}},ln={...kt({name:`stop-gradient`,symbol" +
  ":`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,formula:{value:`a`,derivatives:[`0`]}}),backward:()" +
  "=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradient by definition`},un=m(`combination`,[Nt,kt({name" +
  ":`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n],derivative:(e,t,n)=>n===0?1:-1,formula" +
  ":{value:`a - b`,derivatives:[`1`,`-1`]}}),an,Ft,sn,Pt,cn,nn({name:`sum`,symbol:`Σ`,divisor:()=>1,formula:{valu" +
  "e:`sum(x)`,derivatives:[`1`]}}),rn,It,Jt,Bt,ln,{name:`weighted-total`,family:`combination`,symbol:`E`,roles:[`" +
  "loss…`],arity:[1,1/0],rules:{weights:te(`what each input is multiplied by, in their order`)},formula:{value:`s" +
  "um(weights * loss)`,derivatives:[`weights`]},inferShape(t,{weights:n}){if(t.forEach((e,t)=>{if(e.length>0)thro" +
  "w Mt(t,e,`a scalar, as a loss is`)}),n.length===t.length)return[];throw new e({what:`wrong count of weights`,f" +
  "ound:n.length,expected:`${t.length}, one for each input`})},forward({inputs:e,output:t,attributes:{weights:n}}" +
  "){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attributes:{weights:e}},t,n,r){r.data[0]+=t.dat" +
  "a[0]*e[n]}}]);function dn(e,t,n){return ne(e,fn(t,n),n,`option`)}function fn(e,t){return i(e,t),Object.fromEnt" +
  "ries(Object.entries(e).filter(([,e])=>e!==void 0))}function D(e,t,n,i){r(e,Object.keys(t),n,i);for(let[r,a]of " +
  "Object.entries(e))a!==void 0&&re(t[r],r,a,n,i)}function pn(e,t){let n=Object.entries(e).map(([e,n])=>[e,Object" +
  ".hasOwn(t,e)?{...n,default:t[e]}:n]);return Object.fromEntries(n)}function O(e,t){return{meaning:e,default:t,e" +
  "xpected:`a finite number, 0 or more`,allows:e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function mn(e,t){" +
  "return{meaning:e,default:t,expected:`a number from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<" +
  "1}}function k(e){let{name:t,value:n,derivative:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{na" +
  "me:t,family:`loss`,symbol:e.symbol??`E`,roles:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:hn(e.reduction" +
  ")},formula:_n(a),scalar:e,inferShape:([e,t])=>vn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,att" +
  "ributes:a}){let o=0;for(let e=0;e<t.length;e++)o+=n(t[e],r[e],a);i.data[0]=o*gn(a,e)},backward({inputs:[{shape" +
  ":e,data:t},{data:n}],attributes:a},o,s,c){let l=s===0?r:i,u=o.data[0]*gn(a,e);for(let e=0;e<t.length;e++)c.dat" +
  "a[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{formulaFor:e=>_n(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{da" +
  "ta:t}],attributes:n},r){for(let i=0;i<e.length;i++)r.push(s(e[i],t[i],n))}}}}function hn(e,t=[`sum`,`mean`,`ba" +
  "tch-mean`]){return b(`how the losses of the entries become one number`,t,e)}function gn(e,t){let{reduction:n}=" +
  "e;return n===`sum`?1:n===`batch-mean`?1/(t.at(0)??1):1/t.reduce((e,t)=>e*t,1)}function _n({value:e,derivative:" +
  "t,targetDerivative:n}){return{value:e,derivatives:[t,n]}}function vn(t,n){if(E(t,n))return[];throw new e({what" +
  ":`prediction and target differ in shape`,found:T(n),expected:T(t)})}var yn=k({name:`binary-cross-entropy`,redu" +
  "ction:`mean`,value:(e,t)=>-(t*bn(Math.log(e))+(1-t)*bn(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-" +
  "e),1e-12),targetDerivative:e=>bn(Math.log1p(-e))-bn(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 " +
  "- t) * max(log(1 - y), -100))`,derivative:`(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y)" +
  ", -100) - max(log(y), -100)`}});function bn(e){return Math.max(e,-100)}var xn=k({name:`binary-cross-entropy-wi" +
  "th-logits`,reduction:`mean`,value:(e,t)=>C(e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>" +
  "e>0?1-t-S(-e):S(e)-t,targetDerivative:e=>-e,formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(" +
  "-y)) - t`,targetDerivative:`-y`}}),Sn=k({name:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t)" +
  ",derivative:(e,t)=>e-t,targetDerivative:(e,t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetD" +
  "erivative:`t - y`}}),Cn=k({name:`hinge`,reduction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>C(-t" +
  ",wn(1-t*e)),targetDerivative:(e,t)=>C(-e,wn(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < " +
  "1, -t, 0)`,targetDerivative:`if(t * y < 1, -y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function wn(e){return Math." +
  "max(0,Math.sign(e))}var Tn=k({name:`huber`,rules:{delta:v(`error at which the parabola becomes a line`,1)},red" +
  "uction:`mean`,value(e,t,{delta:n}){let r=Math.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n" +
  "})=>En(e-t,n),targetDerivative:(e,t,{delta:n})=>En(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 " +
  "/ 2, delta * (abs(y - t) - delta / 2))`,derivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(" +
  "t - y, -delta), delta)`},side:(e,t,{delta:n})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function En(e,t){return Mat" +
  "h.min(Math.max(e,-t),t)}var Dn=k({name:`kullback-leibler`,rules:{prediction:b(`what the prediction is`,[`proba" +
  "bility`,`logarithm`],`probability`)},reduction:`batch-mean`,value:(e,t,{prediction:n})=>t===0?kn(e):t*(Math.lo" +
  "g(t)-(n===`logarithm`?e:Math.log(e))),derivative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?kn(e):-t/e,tar" +
  "getDerivative:(e,t,{prediction:n})=>Math.log(t)+1-(n===`logarithm`?e:Math.log(e)),formula:On(`log(y)`,`-t / y`" +
  "),formulaFor:({prediction:e})=>e===`logarithm`?On(`y`,`-t`):On(`log(y)`,`-t / y`)});function On(e,t){return{va" +
  "lue:`if(t > 0, t * (log(t) - ${e}), 0)`,derivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function kn(e){retu" +
  "rn Number.isNaN(e)?NaN:0}var An=k({name:`mean-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),deri" +
  "vative:(e,t)=>Math.sign(e-t),targetDerivative:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`si" +
  "gn(y - t)`,targetDerivative:`sign(t - y)`},side:(e,t)=>Math.sign(e-t)}),jn=k({name:`mean-squared-error`,reduct" +
  "ion:`mean`,value:(e,t)=>(e-t)*(e-t),derivative:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`" +
  "(y - t) ^ 2`,derivative:`2 * (y - t)`,targetDerivative:`2 * (t - y)`}}),Mn={name:`softmax-cross-entropy`,famil" +
  "y:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[2,2],rules:{targets:b(`what a target row is`,[`index`,`distribution" +
  "`],`index`),reduction:hn(`mean`,[`mean`,`sum`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:" +
  "[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(sum(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)th" +
  "row Ln(`prediction`,e,`the shape [batch, units]`);let r=n===`index`?[e[0],1]:e;if(E(t,r))return[];throw Ln(`ta" +
  "rget`,t,`${T(r)} for the logits ${T(e)}`)},forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}})" +
  "{let[a,o]=e.shape,s=e.data;r===`index`&&In(t,o);let c=Nn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Oe(s,t,t+" +
  "o);for(let r=t;r<t+o;r++)l+=C(-je(s,r,n),c(e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attribut" +
  "es:{targets:n,reduction:r}},i,a,o){let s=i.data[0]/(r===`mean`?e.shape[0]:1);a===0?Pn(e,Nn(t,e.shape[1],n),s,o" +
  "):n===`distribution`&&Fn(e,s,o)},constantInputs:({targets:e})=>e===`index`?[1]:[]};function Nn({data:e},t,n){r" +
  "eturn n===`index`?(t,n)=>+(e[t]===n):(n,r)=>e[n*t+r]}function Pn({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o" +
  "++){let e=o*t,s=Oe(n,e,e+t),c=0;for(let e=0;e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=ke(n,e+l,s);" +
  "a.data[e+l]+=i*(u*(c-t)-t*Ae(n,e+l,s))}}}function Fn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t," +
  "o=Oe(n,e,e+t);for(let a=e;a<e+t;a++)i.data[a]-=r*je(n,a,o)}}function In({data:t},n){t.forEach((t,r)=>{if(!(Num" +
  "ber.isInteger(t)&&t>=0&&t<n))throw new e({what:`not a class index`,where:`target row ${r}`,found:t,expected:`a" +
  " whole number from 0 to ${n-1}`})})}function Ln(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-c" +
  "ross-entropy ${t}`,found:T(n),expected:r})}var Rn=m(`loss`,[Sn,jn,An,Tn,yn,xn,Mn,Cn,Dn]),zn={name:`weighted-su" +
  "m`,family:`weighted-sum`,symbol:`Σ`,roles:[`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:ee(`weights are [in, " +
  "out] instead of [out, in]`,!1)},formula:{value:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{trans" +
  "pose:t}){let n=e.length>>1,[r]=e[0],i=0;for(let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw Kn(`value ${a}`," +
  "o,`the shape [batch, units]`);if(o[0]!==r)throw Kn(`value ${a}`,o,`the batch size ${r} of ${T(e[0])}`);let[s,c" +
  "]=Bn(e[n+a],t);if(c!==o[1])throw Kn(`weight ${a}`,e[n+a],`weights for the ${o[1]} units of ${T(o)}`);if(a>0&&s" +
  "!==i)throw Kn(`weight ${a}`,e[n+a],`weights to ${i} units, as weight 0`);i=s}return e.length%2==1&&Gn(e[2*n],i" +
  "),[r,i]},forward({inputs:e,output:t,attributes:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;Vn(t,e.length%2" +
  "==1?e[2*r]:void 0);for(let o=0;o<r;o++){let s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(" +
  "let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t.data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a" +
  "+n]=r}}},backward(e,t,n,r){let i=e.inputs.length>>1;n<i?Hn(e,t,n,r):n<2*i?Un(e,t,n-i,r):Wn(t,r)}};function Bn(" +
  "e,t){if(e.length===0)return[1,1];if(e.length!==2)throw Kn(`weight`,e,`a scalar or the shape [out, in]`);return" +
  " t?[e[1],e[0]]:[e[0],e[1]]}function Vn({shape:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length==" +
  "=1)n.fill(r.data[0]);else for(let i=0;i<e;i++)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function Hn({inputs:e,out" +
  "put:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:" +
  "[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[" +
  "t*u+r*d]}}function Un({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u," +
  "d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r+" +
  "+)a.data[t*u+r*d]+=n*c[e*l+r]}}function Wn({shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++" +
  ")for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]}function Gn(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw" +
  " Kn(`bias`,e,`a scalar or the shape [${t}]`)}function Kn(t,n,r){return new e({what:`shapes do not fit`,where:`" +
  "weighted-sum ${t}`,found:T(n),expected:r})}var qn=m(`operation`,[zn,...un,...qe,...Rn]);function Jn(t){if(!Num" +
  "ber.isFinite(t))throw new e({what:`bad learning rate`,found:t,expected:`a finite number`})}function Yn(e){let " +
  "t=e.flatMap(e=>Object.entries(e.slots??{})),n=t.map(([e])=>e),r=new Float64Array;return{formula:Qn(e),constant" +
  "s:Object.assign({},...e.map(({constants:e})=>e)),...Xn(e),init:e=>Object.fromEntries(t.map(([t,n])=>[t,new Flo" +
  "at64Array(e).fill(n)])),update(t,i,a,o){let s=t.length;$n(s,i,a,n),Jn(o.learningRate),r.length<s&&(r=new Float" +
  "64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function Xn(e){let t=e.f" +
  "latMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.length?{kerne" +
  "ls:t}:{}}function Zn(e,t){return e?[t]:[]}function Qn(e){let t=[],n=`g`;for(let r of e){let e=r.describe(n);t." +
  "push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function $n(e,t,n,r){if(t.length!==e" +
  ")throw er(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw er(`state/${t}`,r,e)}}funct" +
  "ion er(t,n,r){return new e({what:`wrong size for this parameter`,where:t,found:n,expected:`${r} numbers`})}var" +
  " tr=b(`whose definition holds where they differ`,[`pytorch`,`keras`],`pytorch`);function nr(e){let{name:t,titl" +
  "e:n,keras:r,pieces:i}=e,a={...e.options,convention:tr},o=(e={},n=t)=>{let o=fn(e,n),s=o.convention===`keras`?r" +
  ":void 0;return Yn(i(dn(a,{...s,...o},n)))};return{name:t,title:n,options:a,formula:o().formula,create:o}}funct" +
  "ion rr(e,t,n,r){let i=(n={},i=t)=>e.create({...r,...fn(n,i)},i);return{name:t,title:n,options:pn(e.options,r)," +
  "formula:i().formula,create:i}}function A(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{constants:{δ:e},describ" +
  "e:e=>({direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRa" +
  "te:r,step:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++" +
  ")t[e]*=o}}}function ir(e,t){return t===`keras`?{inside:e,outside:0,epsilon:e,write:e=>`√(${e} + ε)`}:{inside:0" +
  ",outside:e,epsilon:e,write:e=>`(√${e} + ε)`}}function ar(e,t){return{name:e,count:t.length,steadyFrom:0,settle" +
  "(e,n){e.set(t,n)}}}function or(e,t){return{slots:{squares:e},constants:{ε:t.epsilon},describe:e=>({lines:[`s ←" +
  " s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:ar(`summed-squares`,[t.inside,t.outside]),apply(e,n,r" +
  "){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}functi" +
  "on sr(e,t){return t===`keras`?lr(e):cr(e)}function cr(e){return Zn(e>0,{constants:{λ:e},describe:e=>({lines:[`" +
  "${e} ← ${e} + λ · p`],direction:e}),kernel:ar(`coupled-decay`,[e]),apply(t,n){for(let r=0;r<n.length;r++)t[r]+" +
  "=e*n[r]}})}function lr(e){return Zn(e>0,{constants:{λ:e},describe:e=>({lines:[`p ← (1 − η · λ) · p`],direction" +
  ":e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r}){t[n]=1-r*e}},apply(t,n,r" +
  ",{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var ur=nr({name:`adagrad`,title:`Adagrad`" +
  ",options:{lrDecay:O(`how fast the learning rate falls with the steps`,0),initialAccumulator:O(`what the sum of" +
  " squares starts from`,0),epsilon:O(`what keeps the divisor from 0`,1e-10),weightDecay:O(`how strongly paramete" +
  "rs are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:e,initialAccumulator:t,epsi" +
  "lon:n,convention:r,...i})=>[...sr(i.weightDecay,r),or(t,ir(n,r)),A(e)]});function dr(e){let t=new Float64Array" +
  "(fr).fill(NaN),n=0,r=1;return i=>{let a=i%fr,o=i-a;return o!==n&&(n=o,r=e**o),Number.isNaN(t[a])&&(t[a]=e**a)," +
  "r*t[a]}}var fr=256;function pr({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){let a=i===`keras`,[o,s]=[dr" +
  "(e),dr(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,constants:{\"β₁\":e,\"β₂\":t,ε:n},describ" +
  "e:e=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m" +
  " / (1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),ke" +
  "rnel:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]" +
  "=e,r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l." +
  "squares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[" +
  "n]+(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var mr=" +
  "{beta1:mn(`share of the average gradient that is kept`,.9),beta2:mn(`share of the average of squares that is k" +
  "ept`,.999),epsilon:O(`what keeps the divisor from 0`,1e-8),amsgrad:ee(`whether to divide by the largest averag" +
  "e of squares so far`,!1)},hr=nr({name:`adam`,title:`Adam`,options:{...mr,weightDecay:O(`how strongly parameter" +
  "s are drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...sr(e.weightDecay,e.convention),pr(e),A()]}),gr=nr({na" +
  "me:`adamw`,title:`AdamW`,options:{...mr,weightDecay:O(`how strongly parameters are drawn to 0`,.01)},keras:{ep" +
  "silon:1e-7,weightDecay:.004},pieces:e=>[...lr(e.weightDecay),pr(e),A()]}),_r=rr(hr,`amsgrad`,`AMSGrad`,{amsgra" +
  "d:!0});function vr({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},constants:{μ:e,τ:t},des" +
  "cribe(e){let r=`v ← μ · v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:" +
  "{lines:[r],direction:`v`}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a==" +
  "=0?1:1-t,r[i+2]=+!!n,r[i+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.lengt" +
  "h;t++)s[t]=e*s[t]+c*r[t],r[t]=n?r[t]+e*s[t]:s[t]}}}var yr=nr({name:`sgd`,title:`Gradient descent`,options:{mom" +
  "entum:mn(`share of the velocity that is kept`,0),dampening:mn(`share of the gradient that does not enter the v" +
  "elocity`,0),nesterov:ee(`whether to step along the velocity as it will be`,!1),weightDecay:O(`how strongly par" +
  "ameters are drawn to 0`,0)},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if(i&&(n===0||r>0)" +
  ")throw new e({what:`nesterov needs a velocity without dampening`,found:{momentum:n,dampening:r},expected:`mome" +
  "ntum above 0 and dampening 0`});let o=Zn(n>0,vr({momentum:n,dampening:r,nesterov:i})),s=a===`keras`?[A(),...o]" +
  ":[...o,A()];return[...sr(t.weightDecay,a),...s]}}),br=rr(yr,`momentum`,`Momentum`,{momentum:.9}),xr=rr(yr,`nes" +
  "terov`,`Nesterov`,{momentum:.9,nesterov:!0});function Sr(e,t){return{slots:{squares:0},constants:{ρ:e,ε:t.epsi" +
  "lon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`],direction:`${e} / ${t.write(`s`)}`}),kernel:ar(`avera" +
  "ged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i){let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(" +
  "1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outside}}}function Cr(e,t){return{slots:{squares:0,mean:0},con" +
  "stants:{ρ:e,ε:t.epsilon},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← ρ · m + (1 − ρ) · ${e}`,`c ← " +
  "s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:ar(`averaged-variance`,[e,1-e,t.inside,t.outside]),apply(" +
  "n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],o[i]=e*o[i]+(1-e)*n[i]," +
  "n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var wr=m(`optimiser`,[yr,br,xr,ur,nr({name:`r" +
  "msprop`,title:`RMSprop`,options:{rho:mn(`share of the average of squares that is kept`,.99),momentum:mn(`share" +
  " of the velocity that is kept`,0),centered:ee(`whether to divide by the deviation instead of the root of the s" +
  "quares`,!1),epsilon:O(`what keeps the divisor from 0`,1e-8),weightDecay:O(`how strongly parameters are drawn t" +
  "o 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r,convention:i,...a}){let o=i" +
  "r(r,i),s=Zn(t>0,vr({momentum:t}));return[...sr(a.weightDecay,i),n?Cr(e,o):Sr(e,o),...i===`keras`?[A(),...s]:[." +
  "..s,A()]]}}),hr,gr,_r]);function Tr(e,t,n){return h(e,wr,n).create(t,n)}var Er=m(`penalty`,[{name:`l1`,title:`" +
  "L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=Math.abs(e[t" +
  "]);return t*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])}},{name:`l2`,title:`L2`,fo" +
  "rmula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){let n=0;for(let t=0;t<e.length;t++)n+=e[t]*e[t];return t/2*n}" +
  ",accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function Dr({factor:e,...t}){return{...t,create" +
  ":(n={},r=t.name)=>e(dn(t.options,n,r))}}var Or=Dr({name:`constant`,title:`Constant`,formula:`lr`,options:{},fa" +
  "ctor:()=>Object.assign(()=>1,{isConstant:!0})}),kr=Dr({name:`cosine`,title:`Cosine`,formula:`lr · ½(1 + cos(πk" +
  " / T))`,options:{steps:y(`T: the step at which the rate reaches 0`,1,1e3)},factor:({steps:e})=>t=>(1+Math.cos(" +
  "Math.PI*t/e))/2}),Ar=Dr({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,options:{gamma:O(`factor fro" +
  "m step to step`,.99)},factor:({gamma:e})=>t=>e**t}),jr=Dr({name:`linear`,title:`Linear`,formula:`lr · (1 − (1 " +
  "− end) · min(1, k / T))`,options:{steps:y(`T: the step at which the line ends`,1,1e3),end:O(`factor at the end" +
  " of the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),Mr=m(`schedule`,[Or,Dr({name:`step`,t" +
  "itle:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:y(`steps on one stair`,1,100),gamma:O(`factor from sta" +
  "ir to stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),Ar,jr,kr,Dr({name:`warm-up`,title:`Warm-" +
  "up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:y(`n: the number of steps it takes`,1,100)},factor:({ste" +
  "ps:e})=>t=>Math.min(1,(t+1)/e)})]);function Nr(e,t,n){return h(e,Mr,n).create(t,n)}var Pr=globalThis.kernels.f" +
  "loat32,Fr=globalThis.kernels.float64,Ir={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`,`order`],product:[`r" +
  "ows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`],sparseProduct:[`rows" +
  "`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`columns`,`bytes`,`a`,`aR" +
  "ow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stride`,`add`,`g`,`row`]" +
  ",transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],copyRows:[`into`,`from`,`fromRow`,`rows`,`bytes`" +
  "],activate:[`y`,`x`,`bytes`,`constants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[" +
  "`y`,`x`,`units`,`row`],softmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],log" +
  "SoftmaxBack:[`into`,`add`,`y`,`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`by" +
  "tes`,`number`],multiply:[`into`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits" +
  ":[`into`,`add`,`x`,`units`,`row`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`in" +
  "to`,`add`,`a`,`b`,`units`,`row`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`s" +
  "eedHigh`,`seedLow`,`droppedHigh`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainS" +
  "tride`,`bias`,`biasStride`],normaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],l" +
  "ossValue:[`into`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`" +
  "g`,`y`,`t`,`units`,`row`,`isRow`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`c" +
  "lasses`,`byRows`],crossEntropyBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFin" +
  "ite:[`into`,`from`,`bytes`],piece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],desce" +
  "nd:[`parameter`,`direction`,`bytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},Lr=[`identity`,`st" +
  "ep`,`sigmoid`,`tanh`,`relu`,`leaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsi" +
  "gn`,`hard-sigmoid`,`hard-tanh`],Rr=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`b" +
  "inary-cross-entropy`,`binary-cross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibl" +
  "er logarithm`],zr=[`done`,`l1`,`l2`,`norm`,`value`],Br=[`rate`,`coupled-decay`,`decoupled-decay`,`velocity`,`a" +
  "veraged-squares`,`averaged-variance`,`summed-squares`,`adaptive-moments`,`greatest-moments`],Vr=[`program`,`lo" +
  "ss`,`gradient`,`trained`,`parameter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`," +
  "`batchSize`,`batches`,`shuffles`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchSta" +
  "rt`,`numbersNow`],j={lossTaken:96,lossBelow:104,leastGain:112,bestLoss:120,check:128,firstStep:136,random:144," +
  "frameSize:176},M=class extends e{node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${" +
  "e}`,expected:n}),this.node=e}},Hr=class extends e{node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`" +
  ",where:`node ${e}, step ${t}`,found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.s" +
  "tep=t}};function Ur(e,t){if(!(Number.isFinite(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number." +
  "isFinite)))){for(let n of e.nodes){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==vo" +
  "id 0)throw new Hr(n.id,t,`value`,e)}for(let n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number." +
  "isFinite(e));if(e!==void 0)throw new Hr(n.id,t,`gradient`,e)}}}function Wr(t){if(!(t instanceof e)){let e=t in" +
  "stanceof Error?t.message:String(t);return{type:`error`,message:e,what:e}}let{message:n,what:r,where:i,found:a," +
  "expected:o,nearest:s}=t,c={message:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return t " +
  "instanceof Hr?{...c,type:`non-finite`,node:t.node,step:t.step}:t instanceof M?{...c,type:`uncompilable`,node:t" +
  ".node}:{...c,type:`fault`}}var Gr=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t)" +
  "{let n=e*this.#e/t;this.#t=Math.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Kr({values:e,gradients:t}," +
  "n){let r=[...e.tensors,...t.tensors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t}" +
  ")=>e+t.length,0)),o=0;for(let{data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);retu" +
  "rn{values:Int32Array.from(e.positions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[" +
  "0]}}var qr=class{positions;tensors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(" +
  "e){return this.#e.has(e)}};function Jr({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}fu" +
  "nction N(e){return typeof e==`function`}function Yr(e){let t=e(e=>{Error.call(e),e.stack=Error().stack});retur" +
  "n t.prototype=Object.create(Error.prototype),t.prototype.constructor=t,t}var Xr=Yr(e=>function(t){e(this),this" +
  ".message=t?`${t.length} errors occurred during unsubscription:\n${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(" +
  "`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});function Zr(e,t){if(e){let n=e.indexOf(t);0<=n&&e." +
  "splice(n,1)}}var P=class e{constructor(e){this.initialTeardown=e,this.closed=!1,this._parentage=null,this._fin" +
  "alizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!0;let{_parentage:t}=this;if(t){if(this._parenta" +
  "ge=null,Array.isArray(t))for(let e of t)e.remove(this);else t.remove(this)}let{initialTeardown:n}=this;if(N(n)" +
  ")try{n()}catch(t){e=t instanceof Xr?t.errors:[t]}let{_finalizers:r}=this;if(r){this._finalizers=null;for(let t" +
  " of r)try{ei(t)}catch(t){e??=[],t instanceof Xr?e=[...e,...t.errors]:e.push(t)}}if(e)throw new Xr(e)}}add(t){i" +
  "f(t&&t!==this){if(this.closed)ei(t);else{if(t instanceof e){if(t.closed||t._hasParent(this))return;t._addParen" +
  "t(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasParent(e){let{_parentage:t}=this;return t===e||A" +
  "rray.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=this;this._parentage=Array.isArray(t)?(t.push(e" +
  "),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?this._parentage=null:Array.isArray(t)&&Zr(t,e)}re" +
  "move(t){let{_finalizers:n}=this;n&&Zr(n,t),t instanceof e&&t._removeParent(this)}};P.EMPTY=(()=>{let e=new P;r" +
  "eturn e.closed=!0,e})();var Qr=P.EMPTY;function $r(e){return e instanceof P||e&&`closed`in e&&N(e.remove)&&N(e" +
  ".add)&&N(e.unsubscribe)}function ei(e){N(e)?e():e.unsubscribe()}var F={onUnhandledError:null,onStoppedNotifica" +
  "tion:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:!1,useDeprecatedNextContext:!1},ti={setTimeout(" +
  "e,t,...n){let{delegate:r}=ti;return r?.setTimeout?r.setTimeout(e,t,...n):setTimeout(e,t,...n)},clearTimeout(e)" +
  "{let{delegate:t}=ti;return(t?.clearTimeout||clearTimeout)(e)},delegate:void 0};function ni(e){ti.setTimeout(()" +
  "=>{let{onUnhandledError:t}=F;if(t)t(e);else throw e})}function ri(){}var ii=si(`C`,void 0,void 0);function ai(" +
  "e){return si(`E`,void 0,e)}function oi(e){return si(`N`,e,void 0)}function si(e,t,n){return{kind:e,value:t,err" +
  "or:n}}var I=null;function ci(e){if(F.useDeprecatedSynchronousErrorHandling){let t=!I;if(t&&(I={errorThrown:!1," +
  "error:null}),e(),t){let{errorThrown:e,error:t}=I;if(I=null,e)throw t}}else e()}function li(e){F.useDeprecatedS" +
  "ynchronousErrorHandling&&I&&(I.errorThrown=!0,I.error=e)}var ui=class extends P{constructor(e){super(),this.is" +
  "Stopped=!1,e?(this.destination=e,$r(e)&&e.add(this)):this.destination=vi}static create(e,t,n){return new mi(e," +
  "t,n)}next(e){this.isStopped?_i(oi(e),this):this._next(e)}error(e){this.isStopped?_i(ai(e),this):(this.isStoppe" +
  "d=!0,this._error(e))}complete(){this.isStopped?_i(ii,this):(this.isStopped=!0,this._complete())}unsubscribe(){" +
  "this.closed||(this.isStopped=!0,super.unsubscribe(),this.destination=null)}_next(e){this.destination.next(e)}_" +
  "error(e){try{this.destination.error(e)}finally{this.unsubscribe()}}_complete(){try{this.destination.complete()" +
  "}finally{this.unsubscribe()}}},di=Function.prototype.bind;function fi(e,t){return di.call(e,t)}var pi=class{co" +
  "nstructor(e){this.partialObserver=e}next(e){let{partialObserver:t}=this;if(t.next)try{t.next(e)}catch(e){hi(e)" +
  "}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e)}catch(e){hi(e)}else hi(e)}complete(){let{part" +
  "ialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){hi(e)}}},mi=class extends ui{constructor(e,t,n){su" +
  "per();let r;if(N(e)||!e)r={next:e??void 0,error:t??void 0,complete:n??void 0};else{let t;this&&F.useDeprecated" +
  "NextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscribe(),r={next:e.next&&fi(e.next,t),error:e.erro" +
  "r&&fi(e.error,t),complete:e.complete&&fi(e.complete,t)}):r=e}this.destination=new pi(r)}};function hi(e){F.use" +
  "DeprecatedSynchronousErrorHandling?li(e):ni(e)}function gi(e){throw e}function _i(e,t){let{onStoppedNotificati" +
  "on:n}=F;n&&ti.setTimeout(()=>n(e,t))}var vi={closed:!0,next:ri,error:gi,complete:ri},yi=typeof Symbol==`functi" +
  "on`&&Symbol.observable||`@@observable`;function bi(e){return e}function xi(e){return e.length===0?bi:e.length=" +
  "==1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var L=class e{constructor(e){e&&(this._subscribe=e)}lift(" +
  "t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e,t,n){let r=wi(e)?e:new mi(e,t,n);return ci(()=>" +
  "{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subscribe(r):this._trySubscribe(r))}),r}_trySubscri" +
  "be(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEach(e,t){return t=Si(t),new t((t,n)=>{let r=new m" +
  "i({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,complete:t});this.subscribe(r)})}_subscribe(e){re" +
  "turn this.source?.subscribe(e)}[yi](){return this}pipe(...e){return xi(e)(this)}toPromise(e){return e=Si(e),ne" +
  "w e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};L.create=e=>new L(e);function Si(e){return e??F." +
  "Promise??Promise}function Ci(e){return e&&N(e.next)&&N(e.error)&&N(e.complete)}function wi(e){return e&&e inst" +
  "anceof ui||Ci(e)&&$r(e)}function Ti(e){return N(e?.lift)}function Ei(e){return t=>{if(Ti(t))return t.lift(func" +
  "tion(t){try{return e(t,this)}catch(e){this.error(e)}});throw TypeError(`Unable to lift unknown Observable type" +
  "`)}}function Di(e,t,n,r,i){return new Oi(e,t,n,r,i)}var Oi=class extends ui{constructor(e,t,n,r,i,a){super(e)," +
  "this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?function(n){try{t(n)}catch(t){e.error(t)}}:super._next" +
  ",this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._error,this._comple" +
  "te=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubscribe()}}:super._complete}unsubscribe(){var e;i" +
  "f(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed:t}=this;super.unsubscribe(),t||(e=this.onFinal" +
  "ize)==null||e.call(this)}}},ki=Yr(e=>function(){e(this),this.name=`ObjectUnsubscribedError`,this.message=`obje" +
  "ct unsubscribed`}),Ai=class extends L{constructor(){super(),this.closed=!1,this.currentObservers=null,this.obs" +
  "ervers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=null}lift(e){let t=new ji(this,this);return t.op" +
  "erator=e,t}_throwIfClosed(){if(this.closed)throw new ki}next(e){ci(()=>{if(this._throwIfClosed(),!this.isStopp" +
  "ed){this.currentObservers||=Array.from(this.observers);for(let t of this.currentObservers)t.next(e)}})}error(e" +
  "){ci(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasError=this.isStopped=!0,this.thrownError=e;let{obs" +
  "ervers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){ci(()=>{if(this._throwIfClosed(),!this.isStoppe" +
  "d){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shift().complete()}})}unsubscribe(){this.isStopped" +
  "=this.closed=!0,this.observers=this.currentObservers=null}get observed(){return this.observers?.length>0}_tryS" +
  "ubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)}_subscribe(e){return this._throwIfClosed(),thi" +
  "s._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubscribe(e){let{hasError:t,isStopped:n,observers:r" +
  "}=this;return t||n?Qr:(this.currentObservers=null,r.push(e),new P(()=>{this.currentObservers=null,Zr(r,e)}))}_" +
  "checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStopped:r}=this;t?e.error(n):r&&e.complete()}asObserv" +
  "able(){let e=new L;return e.source=this,e}};Ai.create=(e,t)=>new ji(e,t);var ji=class extends Ai{constructor(e" +
  ",t){super(),this.destination=e,this.source=t}next(e){var t,n;(n=(t=this.destination)?.next)==null||n.call(t,e)" +
  "}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call(t,e)}complete(){var e,t;(t=(e=this.destination" +
  ")?.complete)==null||t.call(e)}_subscribe(e){return this.source?.subscribe(e)??Qr}};function Mi(e,t){let n=N(e)" +
  "?e:()=>e,r=e=>e.error(n());return new L(t?e=>t.schedule(r,0,e):r)}function Ni(e){return!!e&&(e instanceof L||N" +
  "(e.lift)&&N(e.subscribe))}function Pi(e,t){return Ei((n,r)=>{let i=0;n.subscribe(Di(r,n=>{r.next(e.call(t,n,i+" +
  "+))}))})}var Fi=Symbol.for(`bp-graph/kind`);function Ii(e){return typeof e==`object`&&e?Reflect.get(e,Fi):void" +
  " 0}function Li(e,t){return new L(n=>{let r=new Map,i=[],a=new P,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r." +
  "clear(),a=new P;for(let e of i)a.add(e.value$.subscribe(({data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubs" +
  "cribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscribe({next:e=>{if(s(),e===o||i.length===0||r.size<i.len" +
  "gth)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n.next(t)},complete:()=>{n.complete()}}))})}var Ri={exp" +
  "ected:`true or false`,allows:e=>typeof e==`boolean`};Number.isFinite;var zi={expected:`a finite number, 0 or m" +
  "ore`,allows:e=>Number.isFinite(e)&&e>=0},Bi={expected:`a number`,allows:e=>typeof e==`number`&&!Number.isNaN(e" +
  ")},Vi={expected:`a number, 0 or more`,allows:e=>typeof e==`number`&&e>=0},Hi={expected:`a whole number, 1 or m" +
  "ore`,allows:e=>Number.isSafeInteger(e)&&e>0},Ui={expected:`a whole number, 0 or more`,allows:e=>Number.isSafeI" +
  "nteger(e)&&e>=0},Wi={expected:`a list`,allows:Array.isArray},Gi={expected:`an object of names and values`,allo" +
  "ws:a},Ki={expected:``,allows:()=>!0};function qi({expected:e,allows:t}){return{expected:`${e}, or Infinity`,al" +
  "lows:e=>e===1/0||t(e)}}function Ji(e,t){return{expected:t,allows:t=>typeof t?.[e]==`function`}}function Yi(t,n" +
  ",{expected:r,allows:i},a){if(!i(t))throw new e({what:`wrong ${n}`,where:a,found:t,expected:r})}function Xi(t,n" +
  "){if(typeof t!=`function`)throw new e({what:`not a function`,where:n,found:t,expected:`a function`})}var Zi=cl" +
  "ass{held=Qi;#e;#t=Qi;#n=Qi;#r;constructor(e){this.#e=e}get any(){return this.held.size>0}hold(e,t){let n=new M" +
  "ap(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}release(e){let t=new Map(this.#t);for(let n of this.#" +
  "i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this.held=this.#t}rollBack(){this.held=this.#t=this.#n}" +
  "discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}" +
  "mask(e){if(!this.any)return e;this.#r?.data.length!==e.data.length&&(this.#r={shape:e.shape,data:new Float64Ar" +
  "ray(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.length;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];" +
  "return this.#r}#i(e){return e===void 0?Array.from({length:this.#e},(e,t)=>t):[e]}},Qi=new Map,$i=class{stream$" +
  ";#e=[];#t=0;#n=!1;constructor(e){this.stream$=new L(t=>{this.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=thi" +
  "s.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let n=e.latest();!this.#n&&!t.closed&&(this.#e=[...thi" +
  "s.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get observed(){return this.#e.length>0}next(e){let t=th" +
  "is.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){this.#n=!0;for(let e of this.#e)e.complete()}},ea=cla" +
  "ss extends L{#e;constructor(){let e=[];super(t=>{e.push(t)}),this.#e=e}get observerCount(){return this.#e.leng" +
  "th}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].next()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&th" +
  "is.#e.splice(t,1)}complete(){for(let e of[...this.#e].reverse())e.complete()}},ta=class{id;op;attributes;posit" +
  "ion;rank;shape;units;inputs;edges=[];operation;changed=new ea;objectiveWeight=0;flows=!1;propagation;clamps;cu" +
  "rrent;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op" +
  ":r.op.name,this.operation=r.operation,this.attributes=r.attributes,this.position=e.position,this.rank=e.rank,t" +
  "his.shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:w(e.shape),this.inputs=t,this.propagation=n}get has" +
  "Value(){return this.current===void 0&&this.propagation.catchUp(),this.current!==void 0}get value(){if(this.pro" +
  "pagation.catchUp(),this.current!==void 0)return this.current;throw new e({what:`no value yet`,where:this.id,ex" +
  "pected:this.missing()})}get gradient(){if(this.propagation.ensureGradients()&&this.#t!==void 0)return this.#t;" +
  "throw new e({what:`no gradient yet`,where:this.id,expected:`a graph whose loss has a value`})}get value$(){ret" +
  "urn this.valueListener.stream$}get gradient$(){return this.gradientListener.stream$}get valueListener(){return" +
  " this.#n??=new $i({latest:()=>(this.propagation.catchUp(),this.#i||this.propagation.teller.willTellValue(this." +
  "position)?void 0:this.current),observed:e=>{this.propagation.valueObserved(e)}}),this.#n}get gradientListener(" +
  "){return this.#r??=new $i({latest:()=>!(this.#a||this.propagation.teller.willTellGradient(this.position))&&thi" +
  "s.propagation.ensureGradients()?this.#t:void 0,observed:e=>{this.propagation.gradientObserved(e)}}),this.#r}un" +
  "it(e){this.checkUnit(e);let t=({data:t})=>Float64Array.from({length:t.length/this.units},(n,r)=>t[r*this.units" +
  "+e]);return{value$:this.value$.pipe(Pi(t)),gradient$:this.gradient$.pipe(Pi(t))}}get clamped(){return this.cla" +
  "mps?.any??!1}get held(){return this.clamps?.held??Qi}clamp(t,n){if(!Number.isFinite(t))throw new e({what:`not " +
  "a value to hold`,where:this.id,found:t,expected:`a finite number`});this.#o(e=>{e.hold(t,n)},n)}ablate(e){this" +
  ".clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBack(){[this.current,this.#e]=[this.#e,this.current],t" +
  "his.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.discard()}differentiate(){let{value:e,edges:t}=this;t" +
  "his.#t?.data.length!==e.data.length&&(this.#t=bt(e.shape));let n=this.#t;n.data.fill(this.objectiveWeight);for" +
  "(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flows)for(let e of this.inputs)this.propagation.gradient" +
  "Due(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;return this.#t===void 0||e===void 0?this.#t:e.mask(t" +
  "his.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.current!==void 0&&this.#n?.next(this.current))}emitGradi" +
  "ent(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this.#r?.next(this.#t))}get isValueObserved(){return this" +
  ".#n?.observed===!0}get isGradientObserved(){return this.#r?.observed===!0}withholdGradient(){this.#a=!1}dispos" +
  "e(){this.#n?.complete(),this.#r?.complete(),this.changed.complete()}blank(e){let t=this.#e;return t!==void 0&&" +
  "E(t.shape,e)?t:bt(e)}become(e,t){this.clamps?.apply(e),(t||this.objectiveWeight!==0)&&this.propagation.gradien" +
  "tDue(this),this.#e=this.current,this.current=e,this.#i=!0,this.changed.emit()}checkUnit(t){if(!(Number.isInteg" +
  "er(t)&&t>=0&&t<this.units))throw new e({what:`no such unit`,where:this.id,found:t,expected:`a whole number fro" +
  "m 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUnit(t),this.propagation.update(()=>{this.clamps??=new" +
  " Zi(this.units),e(this.clamps),this.propagation.due(this)})}};function na(t,{id:n,shape:r,units:i}){let a=aa(t" +
  ",n),o=`${T(r)}${r[0]===-1?` or its numbers row by row`:``}`,s=()=>new e({what:`values do not fit`,where:n,foun" +
  "d:a.length>0||typeof t==`number`||xt(t)?T(a):t,expected:o});if(r[0]!==-1){if(ArrayBuffer.isView(t)&&a[0]===w(r" +
  ")||E(a,r))return r;throw s()}if(a.length===2&&a[1]===i)return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c>" +
  "0&&c%i===0)return[c/i,i];throw s()}function ra(e,t,n){let r=xt(e)?e.data:e;r instanceof Float64Array?t.set(r):" +
  "Et(r,Tt(r),t,n)}function ia(e,t,n){let r=n===void 0?aa(e,t):na(e,{id:t,shape:[-1,n],units:n}),i=new Float64Arr" +
  "ay(Ot(r,t));return ra(e,i,t),{shape:r,data:i}}function aa(e,t){return xt(e)?(St(e,t),e.shape):Tt(e)}var oa=cla" +
  "ss extends ta{family;symbol;#e=new P;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.op,this.sym" +
  "bol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(ia(e.spec.value,this.id))}set(e){let t=t" +
  "his.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n}=" +
  "this.#t??this.#n??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){Yi(e,`source`,Ji(" +
  "`subscribe`,`an Observable`),this.id);let t=e.subscribe({next:e=>{this.#o(e)},error:e=>{this.propagation.repor" +
  "tError(e,this)}});return this.#e.add(t),t}get frozen(){return this.#i}freeze(){this.propagation.catchUp(),this" +
  ".#i=!0,this.propagation.rolesChanged()}unfreeze(){this.propagation.catchUp(),this.#i=!1,this.propagation.roles" +
  "Changed()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]:void 0}recompute(){let e=this" +
  ".#n??this.current,t=this.#t??(e===void 0?void 0:Ct(e));return t!==void 0&&(this.clamps?.advance(),this.#t=void" +
  " 0,this.#r=this.#n,this.#n=this.clamped?Ct(t):void 0,this.become(t,t.shape[0]!==e?.shape[0]),!0)}rollBack(){su" +
  "per.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(){return`a value for ${this.fa" +
  "mily} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){return this.propagation.running||th" +
  "is.#t!==void 0?bt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=na(e,this),n=this.blank(t);return r" +
  "a(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{this.#s(t)})}catch(e){this.propag" +
  "ation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},sa=class extends e{faults;constructor(" +
  "e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...ua(t),what:`${t.what}${n}`,nearest:t.nearest" +
  "}),this.faults=e}},ca=class{#e=[];attempt(t){if(!(this.#e.length>=100))try{return t()}catch(t){if(!(t instance" +
  "of e))throw t;this.#e.push(t);return}}add(t){this.attempt(()=>{throw new e(t())})}stop(){if(this.#e.length>0)t" +
  "hrow new sa(this.#e)}};function la(t,n,r){let i=t instanceof Error?t:Error(String(t)),a=t instanceof e?ua(t):{" +
  "what:`${r} failed: ${i.message}`},o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new e({...a,wh" +
  "ere:o},{cause:i})}function ua({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r,...n===voi" +
  "d 0?{}:{found:n}}}var da=class extends P{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.s" +
  "ource=e,this.consumer=t,this.index=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this." +
  "#e.due(this)}error(){this.unsubscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubs" +
  "cribe(),this.source.changed.detach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;l" +
  "et n=t.passedGradient;if(n!==void 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){throw la(e,t.id,t" +
  ".op)}}contribution(){this.#e.ensureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Fl" +
  "oat64Array(t.length)};return this.accumulate(n),n}get contribution$(){return this.source.gradient$.pipe(Pi(()=" +
  ">this.contribution()))}},fa=class extends ta{operation;family;symbol;frozen=!1;call;#e;#t;#n=!1;constructor(e," +
  "t,n,r){super(e,n,r),this.operation=t,this.family=t.family,this.symbol=t.symbol,this.#e={attributes:this.attrib" +
  "utes,inputs:n.map(()=>pa),output:pa,training:!1,draw:0},this.call=this.#e,n.forEach((e,t)=>e.edges.push(new da" +
  "(e,this,t,r)))}recompute(){if(this.clamps?.advance(),!this.#r())return!1;let e=this.#e,{propagation:t}=this,n=" +
  "this.#t,r=this.#i(t.batch),i=this.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.f" +
  "orward(e)}catch(e){throw this.#n=!0,la(e,this.id,this.op)}return this.become(this.clamped?Ct(i):i,r!==n),!0}ro" +
  "llBack(){this.#n?this.clamps?.rollBack():super.rollBack(),this.#n=!1;let{current:e}=this;this.#r(),this.#e.out" +
  "put=e??pa,e!==void 0&&this.clamped&&(this.#e.output=bt(e.shape),this.operation.forward(this.#e))}missing(){let" +
  " e=this.inputs.find(e=>!e.hasValue);return e===void 0?`a wave`:e.missing()}#r(){let{inputs:e}=this,t=this.#e.i" +
  "nputs;for(let n=0;n<e.length;n++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e){let{shape:t" +
  "}=this;return(this.#t===void 0||t[0]===-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:t),this.#t}}," +
  "pa={shape:[0],data:new Float64Array};function ma(e,t){return new L(n=>{let r=2,i=()=>{--r===0&&n.complete()};n" +
  ".add(t.subscribe({next:e=>{n.next(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var ha=[`input`,`t" +
  "arget`,`parameter`];function ga(t,n){if(!(typeof t==`string`&&t.length>0&&t.length<=200))throw new e({what:`no" +
  "t an id`,where:n,found:t,expected:`a text of 1 to 200 characters`})}function _a(e){return ha.includes(e)}funct" +
  "ion va({op:n},r){if(typeof n!=`string`)return n;if(!_a(n)){if(qn.has(n))return qn.get(n);throw new e({what:`un" +
  "known operation`,where:r,found:n,expected:`the name of an operation`,nearest:t(n,[...ha,...qn.names])})}}funct" +
  "ion ya({attributes:e=Sa},t,n){return ne(t?.rules??Sa,e,n)}function ba({id:t,inputs:n},r,i){let[a,o]=r?.arity??" +
  "[0,0];if(n.length>=a&&n.length<=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new" +
  " e({what:`wrong count of inputs of ${t}`,where:i,found:n.length,expected:s})}function xa(t,n,r){let{id:i,opera" +
  "tion:a,attributes:o}=t;if(a===void 0)return Ca(t,r??`node ${i}`);try{return a.inferShape(n.map(({shape:e})=>e)" +
  ",o)}catch(t){if(!(t instanceof e))throw t;let o=n.map(e=>`${e.id} ${T(e.shape)}`).join(`, `),s=[r,t.where].fil" +
  "ter(e=>e!==void 0).join(`, `);throw new e({...ua(t),what:`${t.what}: node ${i} (${a.name}) of ${o}`,where:s===" +
  "``?void 0:s})}}var Sa={};function Ca({id:t,op:n,units:r,value:i},a){if(n===`parameter`)return wa(t,i,a);if(!Nu" +
  "mber.isSafeInteger(r)||r===void 0||r<1)throw new e({what:`width of ${t}`,where:`${a}/units`,found:r,expected:`" +
  "a whole number, 1 or more`});Ot([1,r],`${a}/units`);let o=[-1,r];return i!==void 0&&Ta(t,i,o,`${a}/value`),o}f" +
  "unction wa(t,n,r){if(n===void 0)throw new e({what:`parameter ${t} without numbers`,where:`${r}/data`,expected:" +
  "`its shape and data`});let i=Ot(n.shape,`${r}/shape`);return Ea(`parameter ${t}`,n,i,`${r}/data`),n.shape}func" +
  "tion Ta(t,n,r,i){let a=Ot(n.shape,i);if(!E([-1,...n.shape.slice(1)],r)||n.shape.length===0)throw new e({what:`" +
  "value of ${t}`,where:i,found:T(n.shape),expected:T(r)});Ea(`value of ${t}`,n,a,i)}function Ea(t,{shape:n,data:" +
  "r},i,a){let o=r?.length;if(o!==i)throw new e({what:t,where:a,found:o,expected:`${i} numbers for ${T(n)}`})}var" +
  " Da=class{waiting;#e;#t=[];#n=[];constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(" +
  "-1)}add(e,t){this.#t.push(this.#e[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(" +
  "let n=this.#e[e];n>=0;n=this.#t[n])t(this.#n[n])}};function Oa(e){D(e,ka,`graph`,`field`),Yi(e.nodes,`nodes`,W" +
  "i,`graph`),e.nodes.forEach((e,t)=>{D(e,Aa,R(t),`field`),Yi(e.inputs,`inputs`,Wi,R(t))});let t=new ca,n=new Ma(" +
  "e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s" +
  "=n.objective(a,o);return t.stop(),{nodes:a,position:o,objective:s}}var ka={nodes:Ki,objective:Gi},Aa={id:Ki,op" +
  ":Ki,inputs:Ki,attributes:Gi,units:Ki,value:Gi,frozen:Ri,operation:Ki},ja=1e3,Ma=class{#e;#t;#n=new Map;constru" +
  "ctor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e.nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{ga(e,R(" +
  "t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`duplicate id`,where:R(t,`id`),found:e,expected:`an id of its" +
  " own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{let n=this.#t.attempt(()=>va(e,R(t,`op`))),r=this.#t.att" +
  "empt(()=>ya(e,n,R(t,`attributes`)));return(n!==void 0||_a(e.op))&&this.#t.attempt(()=>{ba(e,n,R(t,`inputs`))})" +
  ",Object.assign({},e,{operation:n,attributes:r??{}})})}order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=" +
  ">t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[];for(let a of r)n.push({index:a,rank:e}),t.forEachConsu" +
  "mer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e,t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting)," +
  "n}place(e,t){let n=[],r=new Map;return t.forEach(({index:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e))" +
  ".filter(e=>e!==void 0);if(s.length<o.inputs.length)return;let c=this.#t.attempt(()=>xa(o,s,R(t)));if(c===void " +
  "0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o,position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id" +
  ",u)}),n}#r(e){let t=new Da(e.length);return e.forEach(({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);" +
  "i===void 0?this.#a(e,R(n,`inputs`,r),`the id of a node of this graph`):t.add(i,n)})}),t}objective(e,t){if(this" +
  ".#e.objective===void 0)return new Map(Na(e).map(e=>[e,1]));let n=new Map;for(let[r,i]of Object.entries(this.#e" +
  ".objective)){let a=t.get(r);a===void 0?this.#a(r,`/objective/${Pa(r)}`,`the id of a scalar node`):(this.#i(e[a" +
  "],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`/objective/${Pa(e)}`;w(t)!==1&&this.#t.add(()=>({what:`n" +
  "ot a scalar`,where:r,found:T(t),expected:`a scalar node`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a " +
  "weight`,where:r,found:n,expected:`a finite number`}))}#a(e,n,r){this.#t.add(()=>({what:`unknown node`,where:n," +
  "found:e,expected:r,nearest:this.#n.size<=ja?t(e,[...this.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[" +
  "e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.has(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(" +
  "n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse(),s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cy" +
  "cle`,where:R(o[0],`inputs`),found:[...s,o.length>8?`…`:s[0]].join(` → `),expected:`a graph without cycles`}))}" +
  "};function Na(e){let t=new Uint8Array(e.length);for(let{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({" +
  "spec:e,shape:n,position:r})=>e.operation!==void 0&&n.length===0&&t[r]===0).map(({position:e})=>e)}function R(e" +
  ",...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e}`)}function Pa(e){return e.replaceAll(`~`,`~0`).replaceA" +
  "ll(`/`,`~1`)}var Fa=class{#e=new Ia(e=>e.valueListener);#t=new Ia(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tel" +
  "l(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gradients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:" +
  "a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)" +
  "this.#i=e.gradients.positions[t],r[t].next(e.gradients.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e" +
  "){return e>this.#r&&this.#n?.values.has(e)===!0}willTellGradient(e){return e<this.#i&&this.#n?.gradients.has(e" +
  ")===!0}},Ia=class{#e;#t;#n=[];constructor(e){this.#e=e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this" +
  ".#n=e.map(e=>this.#e(t[e]))),this.#n}},La=class{#e;#t;#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),th" +
  "is.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}ge" +
  "t isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]===0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=t" +
  "his.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&" +
  "-t);this.#t++}return this.#r(),-1}takeHighest(){let e=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==" +
  "0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n),(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){thi" +
  "s.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,this.#n=-1}},Ra=class{batch=1;training=!1;draw=0;running=!1" +
  ";number=0;error$=new Ai;wave$=new Ai;role$=new Ai;nodes;objective=[];teller=new Fa;#e;#t;#n;#r;#i=[];#a=[];#o=" +
  "[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor(e,t){this.#n=new La(e),this.#r=new La(e),th" +
  "is.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof oa).filter(({family:e})=>e!==`parameter`),this.#t=t" +
  "his.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of this.nodes)this.due(e)}due({position:e}){th" +
  "is.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){return this.objective.length>0&&this.objecti" +
  "ve.every(({hasValue:e})=>e)}get loss(){return this.objective.reduce((e,{objectiveWeight:t,value:n})=>e+t*n.dat" +
  "a[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.nodes[e]);for(let t=this.nodes.length-1;t>=0;" +
  "t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.has(t)||n.edges.some(({consumer:e})=>e.flows)" +
  ",this.gradientDue(n)}this.rolesChanged(),this.#l>0&&this.update(()=>void 0)}setMode(e,t){this.update(()=>{if(e" +
  "!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(let e of this.#t)this.due(e)}})}postpone(e" +
  ",t,n){if(this.#d)return;let r=n===`later`||!this.isWatched?void 0:n(),i={change:e,done:t,glimpse:r,isAnnounced" +
  ":!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp():this.#p(i,r))}get isWatched(){return th" +
  "is.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nodes.filter(e).map(({position:e})=>e);return" +
  "{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0?[]:e(e=>e.isGradientObserved)}}get isBehi" +
  "nd(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.isAnnounced===!1}catchUp(){let e=this.#u;if" +
  "(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e.change,e);if(this.running=t,n===void 0&&e.do" +
  "ne(),t||this.#f(),n!==void 0)throw n}update(t){if(this.catchUp(),this.#d)throw new e({what:`the graph has been" +
  " disposed`,expected:`a living graph`});if(this.#s)t();else if(this.running)this.#o.push(t);else{let e=this.#m(" +
  "t);if(this.#f(),e!==void 0)throw e}}drive(e){this.catchUp(),this.#s?e():this.#d||(this.#o.push(e),this.running" +
  "||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(this.#r.isEmpty||this.#S(),!0):!1}valueObse" +
  "rved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this.#l+=e?1:-1,this.watchNumber++}rolesChanged" +
  "(){this.role$.next(++this.roleNumber)}reportError(t,{id:n}){let r=t instanceof e?t:za(t,`the stream that drive" +
  "s it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[],this.error$.complete(),t" +
  "his.wave$.complete(),this.role$.complete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let t=" +
  "this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.running=" +
  "!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=thi" +
  "s.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=this" +
  ",a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Objec" +
  "t.assign(this,{batch:n,training:r,draw:i}),za(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()}ca" +
  "tch(e){a=e}return this.#b(t),a===void 0?void 0:za(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finally{t" +
  "his.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLowest" +
  "();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v(){" +
  "for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y(){le" +
  "t{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n.di" +
  "fferentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let t " +
  "of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<t.l" +
  "ength;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(this" +
  ".number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients.has" +
  "(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.running" +
  "=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==void 0&&(t??=n,n.rows!==t.rows))throw new e({what:" +
  "`inputs of different batch sizes`,where:`${t.id} and ${n.id}`,found:[t.rows,n.rows],expected:`as many rows in " +
  "each; push them together in one graph.update or graph.feed`});return t?.rows??this.batch}#w(e){let{observed:t}" +
  "=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){Mi(()=>e).subscribe()}};function za(t" +
  ",n,r){if(t instanceof e)return t;let i=t instanceof Error?t:Error(String(t));return new e({what:`${n}: ${i.mes" +
  "sage}`,where:r},{cause:i})}var Ba=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this.top" +
  "ology=Oa(e),this.#t=new Ra(this.topology.nodes.length,e=>Ga(this.topology,e)),this.#e=this.#t.nodes,this.nodes" +
  "=this.#e;let t=this.#e.filter(e=>e instanceof oa);this.inputs=t.filter(({family:e})=>e===`input`),this.targets" +
  "=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setObjec" +
  "tive(this.topology.objective),this.#t.update(()=>void 0)}get[Fi](){return#t in this?`graph`:void 0}has(e){retu" +
  "rn this.topology.position.has(e)}node(e){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}param" +
  "eter(e){return this.#r(e,[`parameter`])}update(e){Xi(e,`update`),this.#t.update(e)}postpone(e,t,n){this.#t.pos" +
  "tpone(e,t,n)}get isBehind(){return this.#t.isBehind}catchUp(){this.#t.catchUp()}feed(e){i(e,`feed`,`value`),th" +
  "is.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`,`target`,`parameter`]);Ni(n)?e.conne" +
  "ct(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return this.#t.loss}get loss$(){return Li(ma" +
  "(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.ensureGradients())throw new e({what:`" +
  "nothing to differentiate`,expected:this.#i()})}differentiate(t){i(t,`differentiate`,`weight`);let n=Object.ent" +
  "ries(t).map(([t,n])=>{let r=this.#n(t);if(r.shape.some(e=>e!==1))throw new e({what:`not a scalar`,where:t,foun" +
  "d:r.shape,expected:`a scalar node`});if(!Number.isFinite(n))throw new e({what:`not a weight`,where:t,found:n,e" +
  "xpected:`a finite number`});return[r.position,n]});this.#t.setObjective(new Map(n))}get objective(){return new" +
  " Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wave(){re" +
  "turn this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get watched(){return this.#t.watched}get watchN" +
  "umber(){return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(){return this.#t.ro" +
  "leNumber}get role$(){return this.#t.role$}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}" +
  "get batch(){return this.#t.catchUp(),this.#t.batch}setMode(e){D(e,Va,`setMode`),Yi(e.training,`training`,Ri,`s" +
  "etMode`),this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return this.#t.catchUp(),this.#t.train" +
  "ing}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return D(e,Ha,`toSpec`),{nodes:this.topology" +
  ".nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,value:Ka(i.v" +
  "alue),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof oa&&i.hasValue?{...o,value:Ka(i." +
  "value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return this.#e.reduce((e,{ch" +
  "anged:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(n){let r=this." +
  "topology.position.get(n);if(r!==void 0)return this.#e[r];throw new e({what:`unknown node`,found:n,expected:`th" +
  "e id of a node of this graph`,nearest:t(n,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r=this.#n" +
  "(t);if(r instanceof oa&&n.includes(r.family))return r;throw new e({what:`wrong kind of node`,where:t,found:r.o" +
  "p,expected:n.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a graph with a" +
  " scalar node at its end`}},Va={training:Ri,draw:Ui},Ha={values:Ri};function Ua(e){return Ii(e)===`graph`}funct" +
  "ion Wa(t,n){if(!Ua(t))throw new e({what:`not a graph`,where:n,found:t,expected:`a graph, as compose and networ" +
  "k make it`})}function Ga({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i=r.inputs.map(e=>n[e])" +
  ";n.push(e===void 0?new oa(r,t):new fa(r,e,i,t))}return n}function Ka({shape:e,data:t}){return{shape:e,data:t.s" +
  "lice()}}function qa(t,n={}){Wa(t,`probe`),D(n,Ja,`probe`);let{values:r={},training:i=!1,draw:a=0}=n,o=new Map(" +
  "Object.entries(r).map(([n,r])=>{let{position:i,shape:a,units:o,family:s}=t.node(n);if(s!==`input`&&s!==`target" +
  "`&&s!==`parameter`)throw new e({what:`not a leaf`,where:n,found:s,expected:`an input, a target or a parameter`" +
  "});return[i,a[0]===-1?ia(r,n,o):ia(r,n)]})),s=Qa(t,o);return new Ya(t.topology,({position:e})=>{let n=t.nodes[" +
  "e],r=o.get(e);return r!==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s," +
  "training:i,draw:a,held:e=>t.nodes[e].held,objective:new Map([...t.objective].map(([e,n])=>[t.node(e).position," +
  "n]))})}var Ja={values:Gi,training:Ri,draw:Ui},Ya=class{topology;#e;#t;#n;constructor(e,t,n){this.topology=e,th" +
  "is.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r(n,t)}value(t){let n=this.at(this.position(t));if(n!" +
  "==void 0)return n;throw new e({what:`no value`,where:t,expected:`values for everything it depends on`})}at(e){" +
  "return this.#n[e]}call(e){return this.#t[e]}get loss(){let t=0;for(let[n,r]of this.#e.objective){let i=this.at" +
  "(n);if(i===void 0)throw new e({what:`the loss has no value`,where:this.topology.nodes[n].spec.id,expected:`val" +
  "ues for all inputs and targets`});t+=r*i.data[0]}return t}gradients(){let e=[...this.#e.objective].map(([e,t])" +
  "=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){let{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0" +
  "?void 0:{shape:e.shape,data:new Float64Array(e.data.length)}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data." +
  "set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(t[e],n);for(let n of t[e].inputs)r.add(n)}return new" +
  " Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e" +
  "=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.topology.nodes[t].spec.operation?.forward(e),n!==e.outp" +
  "ut&&n.data.set(e.output.data),this.#s(t,n))}}#r(e,t){let{position:n,spec:{operation:r,attributes:i,id:a}}=e;if" +
  "(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{shape:n.shape,data:Float64Array.from(n.data)}),this.#t" +
  ".push(void 0)}else{let t=this.#i(e,i);t!==void 0&&Za(r,t,a);let o=t!==void 0&&this.#e.held(n).size>0;this.#n.p" +
  "ush(o?Ct(t.output):t?.output),this.#t.push(t)}let o=this.#n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,shape:t}," +
  "n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.length<e.length)return;let{training:i,draw:a,batch:o}" +
  "=this.#e;return{attributes:n,inputs:r,output:$a(t[0]===-1?[o,...t.slice(1)]:t),training:i,draw:a}}#a({position" +
  ":e,inputs:t,spec:{operation:n}},r){let i=this.#t[e],a=r[e];if(n===void 0||i===void 0||a===void 0)return;let o=" +
  "this.#o(e,a);t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.backward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e);if(n" +
  ".size===0)return t;let r=Xa(this.topology.nodes[e].shape);return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%" +
  "r)?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===0)return;let r=Xa(this.topology.nodes[e].shape);for(" +
  "let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(t){let n=this.topology.position.get(t);if(n===void 0)thr" +
  "ow new e({what:`unknown node`,found:t,expected:`the id of a node of this graph`});return n}};function Xa(e){re" +
  "turn e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e,t)=>e*t,1)}function Za(e,t,n){try{e.forward(t)}catc" +
  "h(t){throw la(t,n,e.name)}}function Qa(t,n){let r=[...n].filter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;for(let" +
  "[n,{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new e({what:`inputs of different batch sizes`,where:`${t.nodes" +
  "[i[0]].id} and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]],expected:`as many rows in each`});return r.length=" +
  "==0?t.batch:i[1].shape[0]}function $a(e){return{shape:e,data:new Float64Array(e.reduce((e,t)=>e*t,1))}}var eo=" +
  "class{engine=`plain`;refusal;#e;constructor(e,t){this.#e=e,this.refusal=t}run(e,t=0){let[n,r]=[0,t];for(;;){le" +
  "t t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void 0)return{.." +
  ".t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},to=class{rows;perEpoch" +
  ";data;#e;#t;#n=0;#r=0;#i;#a;constructor(e,t={}){this.data=e,this.rows=no(e);let{batchSize:n=this.rows}=t;o(`ba" +
  "tch size`,n),this.#e=Math.min(n,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=t.shuffle??this." +
  "perEpoch>1,this.#t&&(this.#i=new Lt(t.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:" +
  "this.#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){n!==void 0&&Lt.restore(n" +
  ");let r=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!r&&this.#t&&(this.#a=void 0)}get si" +
  "ze(){return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return " +
  "this.#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.var" +
  "ies)return this.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Obje" +
  "ct.entries(this.data).map(([t,n])=>[t,ro(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r" +
  "=0,this.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e=" +
  "==void 0?void 0:Lt.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this." +
  "#a={order:n,...t===void 0?{}:{random:t}}}return this.#a}};function no(t){let n=Object.entries(t),r=n.length===" +
  "0?0:n[0][1].shape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw new e({what:`data of different lengths`,where:" +
  "t,found:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new e({what:`no data to train on`,found:r,expe" +
  "cted:`1 row or more`});return r}function ro({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.lengt" +
  "h*r);return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}" +
  "function io({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,v" +
  "alue:t})=>[e,t]))}function ao(e,t){let n=io(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t" +
  ".rows)?n:{...n,...t.data}}function oo(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constant" +
  "s)i.set(t,e);for(let e of a.tables)so(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,sta" +
  "te:l}=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===v" +
  "oid 0||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function so(e,{offset" +
  ":t,units:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for" +
  "(let a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var co=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=" +
  "e,this.#t=t,this.#n=n;let r=t.batches??new to(io(e),{shuffle:!1}),i=r.varies?r.data:ao(e,t.batches),a=new Map(" +
  "t.slots.map(e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.r" +
  "equest={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:" +
  "new Map(Object.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=" +
  ">{let n=a.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater." +
  "init(0)).length,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{c" +
  "lip:r,updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===" +
  "void 0?{}:{look:t}});return oo(a,this.#r,this.#e,this.slots),a}},lo=class{#e;#t=new Map;#n=0;constructor(e,t=0" +
  "){this.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)" +
  "}reserve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.p" +
  "ush(e),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function uo(e,{trains:t,pays:n" +
  "},r,i,a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:" +
  "e})=>!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(w(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t)" +
  ",0),d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position" +
  ":n,shape:r}=e,i=w(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+" +
  "=l(e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,..." +
  "d,gradient:p,state:g}}function fo({spec:e}){return e.op===`parameter`}function po(e,t){let n=new Set(t);for(le" +
  "t{position:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function mo(e,t){let n=n" +
  "ew Set;for(let{position:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(i.attributes)??[],o=a.some" +
  "((t,r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function ho(e,t){let n=new Set;for(let{position" +
  ":r,spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function " +
  "go(e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count" +
  ",constants:t.constants(...vo(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s" +
  "}=t;t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.cons" +
  "tants(...vo(t.attributes))})}}}function _o(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){le" +
  "t{inputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offs" +
  "et:r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,unit" +
  "s:a.units})}}}function vo(e){return Object.values(e).filter(e=>typeof e==`number`)}function yo(e){return{forwa" +
  "rd(t){t.inputs.forEach(({offset:n,count:r},i)=>{Eo(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i" +
  "))})},backward(t,n,{offset:r,add:i,count:a}){Eo(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var " +
  "bo={fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{Eo(e,{into:e.output.offse" +
  "t+ko(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Eo(e,{into:n,add:r,from:e.gradient." +
  "offset+ko(e,t),count:i})}},xo={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+Ao(" +
  "e);Eo(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&Do(" +
  "e,n),Eo(e,{into:n.offset+Ao(e),add:1,from:r.offset,count:i.count})}},So={forward(e){Oo(e,e.inputs.map(({offset" +
  ":e})=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);Oo(e,[" +
  "e.gradient.offset,...r],n)}},Co={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{int" +
  "o:r,add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=" +
  "e.inputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,fact" +
  "or:e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i})," +
  "e.emit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function wo(e){return{fits:({output:e" +
  "})=>e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output." +
  "offset,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`sp" +
  "readUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var To={fits:({output:e})=>e.perRow,forward(" +
  "e){let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},back" +
  "ward(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.o" +
  "ffset,b:a,units:i})}};function Eo(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function Do(e,{offset:" +
  "t,count:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function Oo(e,t,{offset:n,add:r,count:i}){le" +
  "t[a]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i})" +
  ",a=r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function ko({inputs:e},t){return e.slice(0,t).reduce((" +
  "e,{count:t})=>e+t,0)}function Ao({attributes:e,output:t}){return e.from*(t.count/t.units)}var jo={forward(e){M" +
  "o(e,e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){Mo(e,e.gradient.offset,n)}};function Mo(e,t,{offs" +
  "et:n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=Ut(s);e.emit(`mask`" +
  ",{into:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(Wt(s" +
  ".rate))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var No={fits:({inputs:[e,...t]})=>e.perRow&&t.ever" +
  "y(({perRow:e})=>!e),forward(e){e.emit(`normalise`,{...Fo(e),y:e.output.offset,...Io(e),...Lo(e)})},backward(e," +
  "t,{offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...Fo(e),into:n,add:r,g:a,.." +
  ".Io(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:Po(e)})}};function Po(e){let{count:t}=e.outpu" +
  "t,[n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{...Fo(e),y:n,...Io(e,!1),...Lo(e,!1)}),e.emit(`" +
  "multiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}function Fo(e){let[t]=e.inputs;return{x:t.offset,u" +
  "nits:t.units,epsilon:e.constants(e.attributes.epsilon)}}function Io(e,t=e.inputs.length>1){return t?{gain:e.in" +
  "puts[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}}function Lo(e,t=e.inputs.length>2){return t?{b" +
  "ias:e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasStride:0}}function Ro(e){return{fits:Bo,forward(" +
  "t){let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...Vo(t),...Ho(n,t.inputs[0])})},backward(t,n" +
  ",{offset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...Vo(" +
  "t),...Ho(a,t.inputs[0])})}}}var zo={fits:Bo,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...Uo(e)})}" +
  ",backward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...Uo(e)})}" +
  "};function Bo({inputs:e}){return e.every(({perRow:e})=>e)}function Vo(e){let[t,n]=e.inputs;return{y:t.offset,t" +
  ":n.offset,units:t.units,constants:e.constants(...vo(e.attributes))}}function Ho({reduction:e},{units:t}){retur" +
  "n{divisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function Uo({inputs:[e,t],attributes:{targets:n,reduction:r}}){" +
  "return{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var Wo={fits:({inputs:" +
  "e,output:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{inputs:t,ou" +
  "tput:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.offset,units" +
  ":n.units,start:a>0?Ko:i===void 0?Go:qo,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a].offset," +
  "width:t[a].units,...Jo(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.length>>1;if(" +
  "t<o){let{w:s,unitStride:c,inputStride:l}=Jo(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.a" +
  "dd===1?Ko:Go,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:c})}else if(t<2*o){let " +
  "s=r[t-o],{unitStride:c,inputStride:l}=Jo(e,s,n);e.emit(`outer`,{into:n.offset,units:i.units,width:s.units,unit" +
  "Stride:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.offset,units:i.units,stri" +
  "de:n.units===1?0:1,add:n.add,g:a.offset})}},[Go,Ko,qo]=[0,1,2];function Jo({attributes:e,output:t},{units:n},{" +
  "offset:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var Yo={\"weighte" +
  "d-sum\":Wo,add:yo(()=>1),subtract:yo((e,t)=>1-2*t),scale:yo(({attributes:e})=>e.factor),\"weighted-total\":yo(({a" +
  "ttributes:e},t)=>e.weights[t]),\"stop-gradient\":yo(()=>1),concat:bo,slice:xo,multiply:So,divide:Co,sum:wo(()=>1" +
  "),mean:wo(e=>1/e),dot:To,dropout:jo,\"layer-normalisation\":No,\"softmax-cross-entropy\":zo},Xo=new Map([...qe.nam" +
  "es.map((e,t)=>{let n=qe.get(e);return[n,n.scalar===void 0?_o(t):go(t)]}),...Rn.names.map((e,t)=>[Rn.get(e),Ro(" +
  "t)]),...Object.entries(Yo).map(([e,t])=>[qn.get(e),t])]);function Zo(e){return Xo.get(e)}var Qo=class{steps=[]" +
  ";values;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];cons" +
  "tructor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new " +
  "Set(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),t" +
  "his.#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[$o(e.numbers),e]))}get t" +
  "ables(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{posi" +
  "tion:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw new M(this.#e[e].id,`a para" +
  "meter that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}ent" +
  "erTables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=Xa(r." +
  "shape);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}el" +
  "se{let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lane" +
  "s:this.#t})}}}forward(e){let{position:t,spec:n}=e;if(fo(e))return;let r=this.values.get(t)??this.#b(e),i=this." +
  "values.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lo" +
  "wering:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]o" +
  "f this.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)th" +
  "row new M(t,`an input without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,un" +
  "its:r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset" +
  ";let n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#" +
  "S([t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){thi" +
  "s.gradients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this" +
  ".#h(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e," +
  "a=this.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.operation.co" +
  "nstantInputs?.(r.attributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(" +
  "!t.has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`" +
  "callBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),fo(this.#e[e])&&this.#u.push(...this.ste" +
  "ps.splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!fo(e)&&!this.#l.has(n)&&this.#y(n)}finishRank()" +
  "{this.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#" +
  "p(e,t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#" +
  "x(e)),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n." +
  "take(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(" +
  "...o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:Zo(r);if(r===void 0||a==" +
  "=void 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({" +
  "name:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has" +
  "(e,r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this" +
  ".#c.has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`" +
  ",{into:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(" +
  "!this.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0" +
  ",from:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,coun" +
  "t:n}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`" +
  "?this.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)thr" +
  "ow new M(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?Xa(t):w(t),i=n" +
  "?r*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==voi" +
  "d 0)return t;throw new M(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=$o(e),n=this.#a.ge" +
  "t(t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push(" +
  "{node:e,instruction:{name:t,operands:n}})}};function $o(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}func" +
  "tion es(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new lo(a),c=uo(o.filter(fo),e,r" +
  ",a,s),l=n===1?1:Math.ceil(n/a)*a,u=new Qo(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`gr" +
  "adient`]:[`value`,`gradient`]),d=po(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.po" +
  "sition)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return ts(u,o,t,e.keep===!0?d:mo(o,e.t" +
  "rains)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m" +
  ",evaluated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u.whole])}}functio" +
  "n ts(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finish" +
  "Rank(),i=n.rank,e.backward(n,r);e.finishRank()}function ns(e,t,{values:n,gradients:r}){let{objective:i,topolog" +
  "y:a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new lo(o,u),f=new Set(r),p=new Qo(e,{lanes:c,aren" +
  "a:d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=po(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTabl" +
  "es(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&ts(p,s,i,mo(s,e=>f.has(e)));let h=[...po(s,i." +
  "keys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g" +
  ",tables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}}function rs(e,t){let{re" +
  "quest:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...po(o,r.keys())].sort((e,t)=>e-t),c=mo(o,a),l=" +
  "es(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=ns(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n" +
  ",r)=>{for(let i of e){let e=is(r.get(i),p);if(e!==void 0)return new Hr(o[i].id,t,n,e)}},h=m(s,`value`,d.tape.v" +
  "alues)??g()??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),h;function g(){let e=p.BY" +
  "TES_PER_ELEMENT===4?Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i)?.offset??0]))," +
  "!Number.isFinite(n))return new Hr(o[i].id,t,`value`,n)}}function is(e,t){if(e===void 0)return;let{offset:n,cou" +
  "nt:r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var as=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#" +
  "o=0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=th" +
  "is.#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(" +
  "e)??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read()" +
  ",i.gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c" +
  "=t?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new os(t,t=>cs(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:" +
  "t));return{values:l(this.#t.values,o),gradients:l(c,n)}}},os=class{positions;tensors;#e;#t;#n;#r;constructor(e" +
  ",t,n,r){let i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=ne" +
  "w Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(ss);let s=0;this.tensors=e.map((" +
  "e,n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){re" +
  "turn this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===ss?0:n[t[r" +
  "]]}},ss=-1;function cs(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({lengt" +
  "h:t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var ls=class{#e;#t;#n;#r;#i;#a;#o;#s;" +
  "constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=us(e.watched,t),this.#n=ds(th" +
  "is.#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNu" +
  "mber:e}=this.#e;if(e===this.#i)return!0;let t=us(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n" +
  ".values.length+n.gradients.length>0||!fs(n.values,t.values)||!fs(n.gradients,t.gradients)?!1:(this.#i=e,this.#" +
  "o=this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.s" +
  "ize)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=" +
  "r,o=this.#n?.gradients??new Map;return new as({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s." +
  "size)}};function us({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};l" +
  "et{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=ho(c,e=>o(e)||s&&i.has(e)),u=po(c,[...r." +
  "keys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filte" +
  "r(e=>!u.has(e)&&c[e].shape[0]===-1)}}function ds(e,t,n){try{return ns(t,n,e)}catch(e){if(e instanceof M)return" +
  ";throw e}}function fs(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var ps=class{engine;refusal;#e;#t;#n;#" +
  "r;constructor(e,t,n,r){this.engine=n.name,this.refusal=r,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0){th" +
  "is.#t.checkIdle();let n=this.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,stoppin" +
  "g:l}=a,u=e=>a.rateAt(e),d={step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m," +
  "stopped:h}=r.run(Math.max(1,e-o),d);f>0&&this.#l(n,o+f),a.step<e&&h===void 0&&this.#u();let{epoch:g,batch:_}=i" +
  ".position,v=a.step-1,y={rows:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===voi" +
  "d 0?y:{...y,stopped:h}}dispose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking.follow" +
  "()?e:(this.#a(),this.#o())}#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=new co(" +
  "this.#e,this.#t,this.#n),{batches:t,request:n,slots:r}=e,i=es(n),a=new ls(this.#e,n,i,t),o=e.build(i,a.look),{" +
  "members:s}=i.parameters,c=new Map(s.map(({position:e,value:t})=>[r.get(e),t])),{wave:l}=this.#e,{moves:u}=this" +
  ".#t,d=this.#c();return this.#r={machine:o,batches:t,places:c,wave:l,moves:u,roles:d,looking:a.at(o)},this.#r}#" +
  "s(e){return e.roles!==this.#c()||e.moves!==this.#t.moves||!this.#e.isBehind&&e.wave!==this.#e.wave}#c(){return" +
  " 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#l(e,t){let{looking:n,machine:r,places:i}=e,{memory:a,ta" +
  "pe:o}=r,{offset:s,state:c}=o.parameters;e.moves=this.#t.moves+1,this.#t.arrive(t,(e,t)=>{let n=i.get(e);n!==vo" +
  "id 0&&(t.set(a.subarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offse" +
  "t-s;e.set(a.subarray(i,i+t.length))}))},()=>{e.wave=this.#e.wave},()=>n.glimpse(t))}#u(){let{step:e}=this.#t;t" +
  "hrow this.#e.backward(),Ur(this.#e,e),rs(new co(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not taken an" +
  "d all its numbers are finite`)}};function ms(e,t,n,r){let i=n.find(e=>e.isAvailable()),a=n.find(({name:e})=>e=" +
  "==r);if(i===void 0)return new eo(t,hs(a));let o=a===void 0||i===a?void 0:hs(a);return new gs(e,t,()=>new ps(e," +
  "t,i,o))}function hs(t){return new e({what:`engine cannot run here`,where:`engine`,found:t?.name,expected:t?.ne" +
  "eds??`WebAssembly, allowed by the page`})}var gs=class{#e;#t;#n;#r;#i;constructor(e,t,n){this.#e=e,this.#t=t,t" +
  "his.#n=n,this.#r=this.#o()}get engine(){return this.#r.engine}get refusal(){return this.#r.refusal}run(e,t){th" +
  "is.#i!==void 0&&this.#i!==this.#a&&(this.#r=this.#o());try{return this.#r.run(e,t)}catch(n){if(!(n instanceof " +
  "M))throw n;return this.#r=this.#s(n),this.#r.run(e,t)}finally{this.#i!==void 0&&(this.#i=this.#a)}}dispose(){t" +
  "his.#r.dispose()}get#a(){return[this.#e.wave,this.#e.roleNumber,this.#t.moves].join()}#o(){try{let e=this.#n()" +
  ";return this.#i=void 0,e}catch(t){if(!(t instanceof e))throw t;return this.#s(t)}}#s(e){return this.#i=this.#a" +
  ",new eo(this.#t,e)}};function z({memory:e},t,n){return e.subarray(t,t+n)}function _s(e,{name:t,operands:n},r){" +
  "let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var vs={activate({count:e,...t},n){le" +
  "t r=z(n,t.x,e),i=z(n,t.y,e);return ys.get(bs(n))?.forward(r,i)??xs(r,i,n)},activateBack({into:e,add:t,count:n," +
  "...r},i){let a=z(i,r.x,n),o=z(i,r.y,n),s=z(i,r.g,n),c=z(i,e,n);return(t===0?ys.get(bs(i)):void 0)?.backward(o," +
  "s,c)??Ss(a,o,s,c,t,i)}},ys=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n" +
  "])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()" +
  "=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[" +
  "r]=t[r]*e[r]*(1-e[r])}}]]);function bs({operation:e}){return e?.name??``}function xs(e,t,{operation:n,attribut" +
  "es:r}){let{value:i}=ae(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Ss(e,t,n,r,i,{operati" +
  "on:a,attributes:o}){let{derivative:s}=ae(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e" +
  "[a],t[a],o)}}var Cs={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=z(a,e,r),s=z(a,n,r);return()=>{let " +
  "e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,co" +
  "unt:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=z(i," +
  "e,n),o=z(i,r.a,n),s=z(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e+" +
  "+)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=z(a,e,n),s=z(a,i.a,n),c=z(a,i.b,n);ret" +
  "urn()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},ws={loss({into:e,units:t,divi" +
  "sor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Ts(a.operation),d=z(a,i.y,t*o)" +
  ",f=z(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[" +
  "e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,me" +
  "mory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Ts(c.operation),h=n===0?p:m,g=z(c,s.y,i*l),_" +
  "=z(c,s.t,i*l),v=z(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<" +
  "l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Ts({name:e,scalar:t}){if(t!==v" +
  "oid 0)return t;throw Error(`${e} has no functions of one entry`)}var Es={mask({into:e,units:t,perRow:n},r){let" +
  "{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=z(r,e,t*o);return()=>{let e=Ht(a,i.step),t=n===1?i.rows:1;for(" +
  "let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[" +
  "t]}}},[Ds,Os]=[1,2],ks={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,sta" +
  "rt:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affi" +
  "ne(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=z(t,e.into,n*c),u" +
  "=z(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if" +
  "(r!==Ds){let n=r===Os?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p" +
  "+2*s;As(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(js(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&Ms(l,t,c,u" +
  ",n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s," +
  "u=z(s,o.g,t*c),d=z(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0" +
  ",n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?" +
  "l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({i" +
  "nto:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=z(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r" +
  "<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};funct" +
  "ion As(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}fu" +
  "nction js(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function Ms(e,t,n,r,i,a){" +
  "for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Ns={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i" +
  ",biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=z(s,o.y,e*c),d=z(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){l" +
  "et{unit:s,mean:f,slope:p}=Ps(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},n" +
  "ormaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=z(s,e,n*c)" +
  ",d=z(s,o.x,n*c),f=z(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=Ps(d,e,c,l[r]),[m,h]" +
  "=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+" +
  "=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function Ps(e,t,n,r){let i=e.lengt" +
  "h/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let " +
  "r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Ma" +
  "th.sqrt(Math.max(s+r/c/c,Fs))}}var Fs=1e-300,Is={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o," +
  "memory:s}=a,c=z(a,e,o),l=z(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l" +
  "[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a," +
  "c=z(a,e,n*o),l=z(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({in" +
  "to:e,add:t,units:n,...r},i){let{lanes:a}=i,o=z(i,e,a),s=z(i,r.a,n*a),c=z(i,r.b,n*a);return()=>{for(let e=0;e<a" +
  ";e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units" +
  ":n,...r},i){let{lanes:a}=i,o=z(i,e,n*a),s=z(i,r.g,a),c=z(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]" +
  "=(t===1?o[e]:0)+s[e%a]*c[e]}}},Ls={...ks,...Cs,...Is,...vs,...ws,...Es,...Ns,call({node:e},{call:t}){let n=t(e" +
  ");return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backwa" +
  "rd(t,n,r,i)}}},Rs=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=Bs;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,input" +
  "s:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this" +
  ".#n=n.lanes,this.#r=i,this.#i=s.map(e=>Vs(n,e)),this.#a=Vs(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={a" +
  "ttributes:o.attributes,inputs:[],output:Bs,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{thi" +
  "s.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f" +
  "({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(" +
  "i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o" +
  ".map(t=>zs(t,e));this.#s.output=n.at(-1)??Bs,this.#s.inputs=n.slice(0,-1),this.#c=zs(this.#s.output.shape,e),t" +
  "his.#l=this.#s.inputs.map(({shape:t})=>zs(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r" +
  ".length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perR" +
  "ow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=" +
  "e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s" +
  "<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function zs(e,t){let n=e.map(e=>e===" +
  "-1?t:e);return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var Bs={shape:[0],data:new Float64Array}" +
  ";function Vs({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}functio" +
  "n Hs(t,n){let r=t/2**20;return new e({what:`not enough memory for a compiled run`,found:r<1024?`${r.toFixed(1)" +
  "} MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}function Us({r" +
  "ows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var Ws=class{#e;#t;#n;#r;#i;#a;#o={step:0,lear" +
  "ningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=Gs(e.parameters,n" +
  ",Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void " +
  "0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!Ks(this.#a.gradient" +
  "))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.adva" +
  "nce(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.r" +
  "ows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=thi" +
  "s.#a,r=0;for(let i of Er){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let" +
  "{clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)vt.get(e).clip(" +
  "o,t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function Gs(e,t,n){let{offset:r,paying:i,trai" +
  "ned:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),tra" +
  "ined:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function Ks(e){let" +
  " t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var qs=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t" +
  "){this.tape=e,this.memory=Js(e.size);let n=Us(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[])" +
  ".map(r),this.#n=t.look?.isWhole===!0,this.#e=new Ws(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:" +
  "0;this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try" +
  "{for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape" +
  ":n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;ret" +
  "urn _s(Ls,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new Rs(a,e.node" +
  "s,n,r,t);return i.set(a,o),o}})}}};function Js(e){try{return new Float64Array(e)}catch{throw Hs(Float64Array.B" +
  "YTES_PER_ELEMENT*e,`that much free memory`)}}var Ys={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvail" +
  "able:()=>!0,has:({name:e})=>e in Ls,create:(e,t)=>new qs(e,t)},Xs={size:8,width:2},Zs={size:4,width:4},B={load" +
  ":0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},V={integer:{load:[40],add:[106],multiply:[108" +
  "],less:[72]},float64:{load:[43]},and:[253,78]},H={i32:127,f32:125,f64:124,v128:123},U=253;function Qs(e,t){let" +
  "[n,r,i,a]=[0,1,2,3].map(n=>e(t+n));return{add:n,subtract:r,multiply:i,divide:a}}function $s(e){return[U,e,1]}v" +
  "ar ec={...Xs,type:H.f64,one:{type:H.f64,bytes:8,load:[43],spread:[43],store:[57],...Qs(e=>[e],160)},many:{type" +
  ":H.v128,bytes:16,load:[U,B.load],spread:[U,B.load64Splat],store:[U,B.store],...Qs($s,240)},extract:33,loadPlac" +
  "e:87,splat:[U,20],less:[U,73],fromInteger:[183],fromFloat64:[]},tc={...Zs,type:H.f32,one:{type:H.f32,bytes:4,l" +
  "oad:[42],spread:[42],store:[56],...Qs(e=>[e],146)},many:{type:H.v128,bytes:16,load:[U,B.load],spread:[U,B.load" +
  "32Splat],store:[U,B.store],...Qs($s,228)},extract:31,loadPlace:86,splat:[U,19],less:[U,67],fromInteger:[178],f" +
  "romFloat64:[182]},nc=new Set([`into`,`from`,`table`,`x`,`y`,`t`,`g`,`a`,`b`,`factor`,`number`,`constants`,`kep" +
  "t`,`epsilon`,`gain`,`bias`]),rc={affine({into:e,units:t,start:n,bias:r,biasStride:i,x:a,width:o,w:s,unitStride" +
  ":c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kernel:`product`,rows:t,depth:o,columns:f,a:{at:d(" +
  "s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),row:f*p,column:p},start:n,bias:d(r),biasStep:i*" +
  "p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c" +
  ";return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row:u*d,column:d},b:{at:l(s),row:d,column:u*d},c:" +
  "{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activateRows:(e,t)=>lc(ic[t.operation].forward,e,t),a" +
  "ctivateRowsBack:(e,t)=>lc(ic[t.operation].back,e,t),mask:(e,t)=>lc(`mask`,e.perRow===1?e:{...e,row:t.size},t)," +
  "loss:(e,t)=>lc(`lossValue`,fc(e,t),t),lossBack:(e,t)=>lc(`lossBack`,fc(e,t),t),call:(e,t)=>cc(t),callBack:(e,t" +
  ")=>cc(t)},ic={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-softmax\":{forward:`logSoftmax`,back:`logSoft" +
  "maxBack`}},ac={activate:Lr,activateBack:Lr,lossValue:Rr,lossBack:Rr};function oc({name:e,operands:t},n){let r=" +
  "rc[e];return r===void 0?lc(e,t,n):r(t,n)}function sc({name:e},t,n){if(e===`activateRows`||e===`activateRowsBac" +
  "k`)return t in ic;let r=ac[e===`loss`?`lossValue`:e];return r===void 0||r.includes(dc(r,t,n))}function cc({ste" +
  "p:e}){return{kernel:`core`,operands:{step:e},variant:0}}function lc(e,t,n){let{address:r,lanes:i,order:a,size:" +
  "o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRow:0},c=e=>e in t?nc.has(e)?r(t[e]):t[e]" +
  ":s[e];return{kernel:e,operands:Object.fromEntries(Ir[e].map(e=>[e,c(e)])),variant:uc(e,n)}}function uc(e,{oper" +
  "ation:t,attributes:n}){let r=ac[e];return r===void 0?0:r.indexOf(dc(r,t,n))}function dc(e,t,n){return Object.v" +
  "alues(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function fc(e,{lanes:t,size:n}){return t===1?{." +
  "..e,units:1,row:e.units*n,isRow:1}:e}var[pc,W,G]=[0,1,2];function mc(e){let t=e;for(;;){let e=hc.reduce((e,t)=" +
  ">gc(e,t),t);if(e.length===t.length)return e;t=e}}var hc=[_c(Sc),_c(Cc),_c(wc),Oc];function gc(e,t){let n=[];fo" +
  "r(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.push(r):n[n.length-1]=i}return n}function" +
  " _c(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)return;let r=e(t,n);return r===void 0||vc(n" +
  ",t)?void 0:r}}function vc({a:e,b:t,rows:n,depth:r,columns:i},a){let o=yc(a.c,a.rows,a.columns);return bc(o,yc(" +
  "e,n,r))||bc(o,yc(t,r,i))}function yc({at:e,row:t,column:n},r,i){let a=[0,(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];retu" +
  "rn[e+Math.min(...a),e+Math.max(...a)]}function bc([e,t],[n,r]){return e<=r&&n<=t}function xc(e){let t=({at:e,r" +
  "ow:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,columns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}" +
  "}function Sc(e,t){if(t.start!==W||t.depth!==1||e.rows!==t.rows||e.columns!==t.columns||!Tc(e.c,t.c,e.rows,e.co" +
  "lumns))return;let n=Ec(e.depth,e.a.at,e.a.column,t.a.at),r=Ec(e.depth,e.b.at,e.b.row,t.b.at);if(n!==void 0&&r!" +
  "==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.column))return{...e,depth:e.depth+1,a:{" +
  "...e.a,column:n},b:{...e.b,row:r}}}function Cc(e,t){if(t.rows!==1||e.start!==t.start||e.depth!==t.depth||e.col" +
  "umns!==t.columns||!Tc(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!==t.a.column||e.columns>1&&e.c.column!" +
  "==t.c.column)return;let n=Ec(e.rows,e.a.at,e.a.row,t.a.at),r=Ec(e.rows,e.c.at,e.c.row,t.c.at),i=e.start===G?Ec" +
  "(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!==void 0)return{...e,rows:e.rows+1,a:{" +
  "...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function wc(e,t){if(t.columns!==1||e.start!==t.start||e.a.at!==t.a." +
  "at||e.start===G&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n=Cc({...xc(e),start:pc},{...xc(t),star" +
  "t:pc});return n===void 0?void 0:{...xc(n),start:e.start,biasStep:e.biasStep}}function Tc(e,t,n,r){return e.at=" +
  "==t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Ec(e,t,n,r){let i=e===1?r-t:n;return t+e" +
  "*i===r?i:void 0}var Dc={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g`],scale:[`into`,`from`],fill:[`into" +
  "`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Oc(e,t){if(e.kernel===`product`||t.kernel===`pr" +
  "oduct`)return;let n=Dc[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.variant!==t.variant)return;let{bytes:r}" +
  "=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.entries(e.operands).every(([e,i])=>e=" +
  "==`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o,...s]=n.map(t=>e.operands[t]),c=s.ev" +
  "ery(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operands,bytes:a}}}var K=e=>e.bytes,kc=e=>e" +
  ".row,q=e=>e.units*e.row,Ac=(e,t)=>t,jc=e=>e.row*(e.classes===1?1:e.units),Mc=e=>(t,n)=>(t.units-1)*t[`${e}Stri" +
  "de`]*n+n,Nc={y:q,x:q},Pc={into:q,y:q,g:q},Fc={gather:{into:({rowBytes:e,lanes:t})=>e*t},total:{into:({units:e," +
  "stride:t},n)=>(e-1)*t*n+n,g:q},activate:{y:K,x:K},activateBack:{into:K,x:K,y:K,g:K},softmax:Nc,softmaxBack:Pc," +
  "logSoftmax:Nc,logSoftmaxBack:Pc,scale:{into:K,from:K},fill:{into:K},multiply:{into:K,a:K,b:K},divide:{into:K,a" +
  ":K,b:K},sumUnits:{into:kc,x:q},spreadUnits:{into:q,g:kc},dotUnits:{into:kc,a:q,b:q},scaleUnits:{into:q,g:kc,b:" +
  "q},mask:{into:q},normalise:{y:q,x:q,gain:Mc(`gain`),bias:Mc(`bias`)},normaliseBack:{into:q,x:q,g:q,gain:Mc(`ga" +
  "in`)},lossValue:{into:Ac,y:q,t:q},lossBack:{into:q,y:q,t:q,g:Ac},crossEntropy:{into:Ac,y:q,t:jc},crossEntropyB" +
  "ack:{into:e=>(e.side===1?jc:q)(e),y:q,t:jc,g:Ac}},Ic=new Map(Object.entries(Fc).map(([e,t])=>[e,Object.entries" +
  "(t)]));function Lc(e,t){if(e.kernel===`product`){let{rows:n,depth:r,columns:i,a,b:o,c:s,start:c,bias:l,biasSte" +
  "p:u}=e,d=[zc(`a`,a,n,r,t),zc(`b`,o,r,i,t)];return c===G&&d.push(zc(`bias`,{at:l,row:u,column:0},n,1,t)),{targe" +
  "t:zc(`c`,s,n,i,t),adds:c===W,sources:d}}let{kernel:n,operands:r}=e,i=Ic.get(n);if(i===void 0)return;let a=([e," +
  "n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.units===1),s=[];for(let e=1;e<i.lengt" +
  "h;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}function Rc(e,t){if(t.length===0)return e;i" +
  "f(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;return{...e,operands:n}}let{a:n,b:r,c:i," +
  "bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e===`c`?i={...i,at:o}:a=o;return{...e,a" +
  ":n,b:r,c:i,bias:a}}function zc(e,t,n,r,i){let a=(r===1||t.column===i)&&(n===1||t.row===r*i);return{name:e,at:t" +
  ".at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function Bc(e,t){let n=Kc(e.steps.map(n=>Uc(n,e.steps.length" +
  ">1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${e} ${Jc(t)}`).join(`; `)}}function V" +
  "c(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product`&&e?.[0].kind===n.kind?e.push(n):t." +
  "push([n])}return t}function Hc({operation:e,into:t,names:n,from:r},i){let a=[[t,i]];for(let e=0;e<n.length;e++" +
  ")a.push([n[e],r[e]]);return Rc(e,a)}function Uc({operation:e,sources:t,targetTouch:n},r,i){let a=t.map(({touch" +
  ":e,value:t})=>t.own.isFixed?e.at:t.own.at),o=Gc(e,r,i);if(o!==void 0)return{operation:o,into:`c`,names:e.kerne" +
  "l===`scale`?[`b`]:Wc.slice(0,a.length),from:a,kind:Yc(o,[])};let s=t.map(({touch:e})=>e.name),c=n.name;return{" +
  "operation:e,into:c,names:s,from:a,kind:Yc(e,[...s,c])}}var Wc=[`a`,`b`,`bias`];function Gc(e,t,{size:n,one:r})" +
  "{if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s}=i,c={kernel:`product`,start:o,bias" +
  ":0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n},[t,r,a]=[{at:i.factor,...l},{at:i." +
  "from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b:r,c:a}}let{units:u,stride:d,row:f,g" +
  ":p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,column:n},{at:r,...l}],i={at:s,row:d*n,c" +
  "olumn:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function Kc(e){return e.length<2?e:Vc(e).flatMap" +
  "(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.slice(1):[...e]).sort((e,t)=>qc(e.from," +
  "t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>{let n=e.operation,r=t===0?i:W;retur" +
  "n n.start===r?e:{...e,operation:{...n,start:r}}})})}function qc(e,t){for(let n=0;n<e.length;n++)if(e[n]!==t[n]" +
  ")return e[n]-t[n];return 0}function Jc(e){return e.kernel===`product`?e.start:e.operands.add??pc}function Yc(e" +
  ",t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;return`${t} ${n} ${r} ${i.row} ${i.co" +
  "lumn} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,operands:i}=e,a=`${n} ${r}`;for(let e " +
  "of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}function Xc(e,t,n){let r=[],i=Qc(e),a=ne" +
  "w Map;return Zc(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=Bc(t,n),r=s.get(e.shape);r===void 0?s.s" +
  "et(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=$c(e),s=n.map(({task:e})=>e.target).filter(e=>!e.isFi" +
  "xed&&e.at<0),c=el(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==void 0&&a.set(l,[...a.get(l)??[],c]),t" +
  "l(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}function Zc(e){let t=[];for(let n of e)(t[" +
  "n.level]??=[]).push(n);return t}function Qc(e){let t=new Map,n=(e,n)=>{t.set(e,Math.max(t.get(e)??0,n))};for(l" +
  "et{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{value:t}of e)t.own.isFixed||n(t.own,i)" +
  "}return t}function $c(e){return e.map(e=>{let{target:t,steps:n}=e.task;return{draft:e,addresses:[t.isFixed?n[0" +
  "].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>qc(e.addresses,t.addresses)).map(({draft:e})=>e)" +
  "}function el(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=t.take(n),i=r;for(let t of e)t.at=i" +
  ",i+=t.bytes;return{offset:r,bytes:n}}function tl(e,t){let n=e.map(e=>Vc(e.operations));for(let r=0;r<n[0].leng" +
  "th;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targetTouch.at:e.at;for(let e of n[a][r]" +
  ")t.push(Hc(e,o))})}var nl=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0;lastRead=-1;at=-1;#e;constructor(e" +
  ",t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(this.#e=this.#e.own,this.#e)}becomes(e" +
  "){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e.lastWrite,this.lastWrite)),e.reads+" +
  "=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function rl(e,t,n){let r=[];for(let t of e){let " +
  "e=Lc(t,n);if(e===void 0)return;r.push(e)}let i=il(r,t),a=(e,t)=>{let n=i.get(e.at)??{isFixed:!0,value:void 0};" +
  "return(n.value===void 0||t&&!n.isFixed)&&(n.value=new nl(e.bytes,n.isFixed)),n.value};return r.map(({target:t," +
  "adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{value:e}of o)e.reads++,e.lastRead=i;l" +
  "et s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targetTouch:t,adds:n,sources:o}})}functi" +
  "on il(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a===void 0?n.set(e,{at:e,bytes:t,isFi" +
  "xed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};for(let{target:t,adds:n,sources:i}of" +
  " e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t.at),a=new Map;for(let e=0;e<i.lengt" +
  "h;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Math.max(r,i[o].at+i[o].bytes);let s=" +
  "{isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;e<o;e++)a.set(i[e].at,s)}return a}f" +
  "unction al(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[i],o=a.target.own;if(ol(a,t)){let e" +
  "=a.sources[0].value.own;if(!a.adds&&sl(o,e,i)){o.becomes(e),n[i]=void 0;continue}let t=a.adds?r.get(e):void 0," +
  "s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&cl(s,t,e,o)){n[t]=void 0,n[i]=ul(s,a);for(let{value:e}of s" +
  ".sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.writes>1||r.set(o,i)}return n.filter" +
  "(e=>e!==void 0)}function ol({operation:e},t){return e.kernel===`scale`&&t(e.operands.factor)}function sl(e,t,n" +
  "){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:e.writes===1||t.lastRead===n}functi" +
  "on cl({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.bytes!==i.bytes?!1:ll(e)&&t.every(e=>" +
  "e.value.own!==i&&e.value.own.lastWrite<n)}function ll(e){return e.kernel===`product`?e.start===pc:e.operands.a" +
  "dd===0}function ul({operation:e,sources:t,targetTouch:{name:n}},{target:r,targetTouch:{at:i}}){return{operatio" +
  "n:e.kernel===`product`?{...e,start:W,c:{...e.c,at:i}}:{...e,operands:{...e.operands,add:1,[n]:i}},target:r,tar" +
  "getTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function dl(e){let t=[],n=new Map,r=e=>{let" +
  " t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n.set(e,r),r};for(let i of e){let e" +
  "=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.level+1))};for(let{value:e}of i.sour" +
  "ces)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&fl(c,i,a,o)?(c.steps.push(i),c.lev" +
  "el=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t.push(c),a.writer=c,a.readers=[]);f" +
  "or(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return t}function fl(e,{adds:t,targetTouc" +
  "h:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n.bytes;return t&&r.length===0&&(o||" +
  "!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function pl(e,{size:t,fixed:n,ones:r,start:i}){let a=rl(e,n,t);" +
  "if(a===void 0)return;let o=new lo(ml,i),[s]=r;return{operations:Xc(dl(al(a,e=>r.has(e))),o,{size:t,one:s}),end" +
  ":o.size}}var ml=64,[hl,gl]=[200,2e4];function _l(e,t,n,r=0){return e.map(({instruction:e,node:i},a)=>{let{oper" +
  "ation:o,attributes:s}=t[i].spec;return oc(e,{...n,operation:o?.name??``,attributes:s,step:r+a})})}function vl(" +
  "e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return yl(_l(e.steps,t,n),e.isKept,{size:" +
  "i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.filter(({numbers:e})=>e[0]===1).map" +
  "(({offset:e})=>a(e))),start:r})}function yl(e,t,n){let r=e.length>gl&&!t?e:mc(e),i=r.length>hl&&!t?pl(e,n):voi" +
  "d 0,a=i===void 0?[]:mc(i.operations);return i!==void 0&&a.length<r.length?{operations:a,end:i.end}:{operations" +
  ":r===e?mc(e):r,end:n.start}}var bl={lossBelow:-1/0,leastGain:0,patience:1/0,best:1/0,waited:0},xl=2**31-1,Sl=c" +
  "lass{at=0;randomAt=j.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e,0,Vr.length),this.#t=new Float64A" +
  "rray(e,0,j.random/8),this.#n=new Uint32Array(e,j.random,(j.frameSize-j.random)/4)}get(e){return this.#e[Vr.ind" +
  "exOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Vr.indexOf(t)]=n}get firstStep(){return this.#t[j.fir" +
  "stStep/8]}get loss(){return this.#t[j.lossTaken/8]}clear(e,t=0){this.#t[j.firstStep/8]=e,this.#t[j.lossTaken/8" +
  "]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patience:n,best:r,waited:i}=bl){this.#t[j" +
  ".lossBelow/8]=e,this.#t[j.leastGain/8]=t,this.#t[j.bestLoss/8]=r,this.set({patience:Math.min(n,xl),waited:i})}" +
  "get stopState(){return{best:this.#t[j.bestLoss/8],waited:this.get(`waited`)}}get random(){let[e,t,n,r]=this.#n" +
  ".subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}},Cl=8,[wl,Tl]=[2048,128],El=8;funct" +
  "ion Dl({rows:e,depth:t,columns:n}){return e*t*n<=wl&&t<=Tl}function Ol(e,{size:t,width:n}){let r=e.start===G?e" +
  ":xc(e),[i,a]=[e,r].map(e=>kl(e,t));if(i)return{manner:`rows`,product:e};if(a)return{manner:`rows`,product:r};i" +
  "f(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.columns?r:e};if(Dl(e))return{manner:e.c" +
  "olumns===1&&e.depth<El&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e,r].find(e=>Al(e,t));return o===voi" +
  "d 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function kl({b:e,c:t,columns:n},r){return e.column=" +
  "==r&&t.column===r&&n>1}function Al({c:e,columns:t,rows:n},r){return e.column===r&&t>1&&n>=Cl}var jl=Object.key" +
  "s(Ir),Ml=class{#e=[];emit(e,t,n=0){let r=Ir[e];this.#e.push(jl.indexOf(e)+(n<<8)+(Nl(e)<<16),...r.map(e=>t[e])" +
  ")}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Nl(e){return 4*(Ir[e].length+1)}var " +
  "Pl=24576,Fl=64,Il=128,Ll=16,Rl=8;function zl(e,t){let{manner:n,product:r}=Ol(t,e);Bl[n](e,r)}var Bl={rows(e,t)" +
  "{let{rows:n,depth:r}=t;Gl(e,t)?Jl(e,{...t,a:Kl(e,t.a,n,r)},ql(e,n,r).bytes):Jl(e,t)},turned:Hl,depth(e,t){Zl(e" +
  ",t.rows>t.columns&&t.start!==G?xc(t):t)},columns:Vl};function Vl(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t" +
  ".b,t.c].map(e=>({...e,at:e.at+n*e.column}));Jl(e,{...t,columns:1,b:r,c:i})}}function Hl(e,t){let{words:n,size:" +
  "r}=e,i=ql(e,t.depth,t.columns),a=Kl(e,t.b,t.depth,t.columns),o=Yl(e,{...t,b:a});if(t.start===pc&&t.depth%e.wid" +
  "th===0&&t.columns*r>=Il&&t.depth>=Ll){let a=e.scratch(i.bytes+Ul(e,t))+i.bytes,s=o.length*Nl(`product`);n.emit" +
  "(`sparseProduct`,{...o[0],bytes:t.columns*r,depth:t.depth,list:a,otherwise:s})}for(let e of o)n.emit(`product`" +
  ",e)}function Ul({size:e},{rows:t,depth:n}){return 96+4*t+16+(t*n+1)*2*e}function Wl(e){return e%512==0}functio" +
  "n Gl({size:e},{rows:t,depth:n,a:r}){return r.row===e&&Wl(r.column)&&t>=Rl&&n>=Ll}function Kl(e,{at:t,column:n}" +
  ",r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=ql(e,r,i),u=s(l);return a.emit(`transpose`,{into:u,intoR" +
  "ow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o}}function ql({size:e},t,n){let r=(Math.ceil(n*e/" +
  "Fl)|1)*Fl;return{row:r,bytes:r*t+Fl}}function Jl(e,t,n=0){let r=Yl(e,t);for(let t of r){let{bytes:i,depth:a,b:" +
  "o,bStep:s}=t;if(r.length===1||i===s)e.words.emit(`product`,t);else{let r=e.scratch(n+a*i)+n;e.words.emit(`copy" +
  "Rows`,{into:r,from:o,fromRow:s,rows:a,bytes:i}),e.words.emit(`product`,{...t,b:r,bStep:i})}}}function Yl({size" +
  ":e},t){let n=t.columns*e,r=t.depth*n<=Pl||t.rows<Rl,i=r?n:Math.max(Il,Xl(n,Math.floor(Pl/t.depth),32)),a=Math." +
  "max(Ll,Math.floor(Pl/Math.min(i,n))),o=r?t.depth:Xl(t.depth,a,1),s=[];for(let e=0;e<n;e+=i)for(let r=0;r<t.dep" +
  "th;r+=o)s.push({rows:t.rows,bytes:Math.min(i,n-e),depth:Math.min(o,t.depth-r),a:t.a.at+r*t.a.column,aRow:t.a.r" +
  "ow,aStep:t.a.column,b:t.b.at+r*t.b.row+e,bStep:t.b.row,c:t.c.at+e,cRow:t.c.row,start:r===0?t.start:W,bias:t.bi" +
  "as,biasStep:t.biasStep});return s}function Xl(e,t,n){let r=Math.ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*" +
  "n}function Zl({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,columns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n" +
  ".a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n.c.column,start:n.start,bias:n.bias,biasStep:n." +
  "biasStep})}function Ql(e){let t=e.at(-1)?.name===`rate`;return{own:t?e.slice(0,-1):e,isScaled:t}}function $l({" +
  "operations:e,block:t},n){for(let t of e)tu(t,n);let{gradient:r,bytes:i}=t;return n.words.emit(`checkFinite`,{i" +
  "nto:j.check,from:r,bytes:i}),n.words.finish()}function eu(e,t){for(let n of e)tu(n,t);return t.words.finish()}" +
  "function tu(e,t){e.kernel===`product`?zl(t,e):t.words.emit(e.kernel,e.operands,e.variant)}function nu({pieces:" +
  "e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new Ml,{own:s,isScaled:c}=Ql(e),[l,u]=[0,0];for(le" +
  "t{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.length),p={direction:r,parameter:n,state1:s,stat" +
  "e2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Br.indexOf(e)),l+=t.length,u+=ru*c}return o.emit(`descend`,{" +
  "parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.finish()}var ru=8,iu=globalThis,au=65536,ou=new Ma" +
  "p;function su(e){return uu(e)!==void 0}function cu(e){let{WebAssembly:t}=iu;if(t===void 0)throw Error(`no WebA" +
  "ssembly`);return new t.Memory({initial:Math.ceil(e/au)})}function lu(e,t,n){let{WebAssembly:r}=iu,i=uu(e);if(r" +
  "===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instance:a,Module:o,Table:s}=r,c=new s({initial:1,elem" +
  "ent:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernels:new a(i,l).exports,add(e,t){c.grow(t),new a(n" +
  "ew o(e),l)}}}function uu(e){return ou.has(e)||ou.set(e,du(e)),ou.get(e)}function du(e){let{WebAssembly:t}=iu;i" +
  "f(t!==void 0)try{return new t.Module(fu(e))}catch{return}}function fu(e){let{Buffer:t}=iu;if(t!==void 0)return" +
  " new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.s" +
  "lice(2*t,2*t+2),16);return n}var pu=2048,mu=1024,hu=64,gu=64;function _u(e,t,{size:n,width:r}){let{batches:i,l" +
  "ook:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=j.frameSize,d=e=>{let t=Math.ceil(u/gu)*gu;return u=t" +
  "+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.size*n+hu),h=e=>m+e*n,g=d(4*i.rows),_=d(8*pu*p),v" +
  "=d(256),y={at:d(mu),bytes:mu},ee={size:n,lanes:l,address:h,order:g},b={parameter:h(c.offset),gradient:h(c.grad" +
  "ient),state:c.state.map(h),bytes:c.trained*n},te=vl(e,o.nodes,ee,Math.ceil(u/gu)*gu);u=Math.max(u,te.end+hu);l" +
  "et ne=d(0),re=()=>({words:new Ml,size:n,width:r,scratch(e){return u=Math.max(u,ne+e+hu),ne}}),ie={rows:i.fullS" +
  "ize,areFull:i.rows%i.fullSize===0},x={operations:te.operations,pieces:f,block:b,batch:ie},ae=$l(x,re()),oe=nu(" +
  "x),se=eu(mc(_l(a?.steps??[],o.nodes,ee,e.steps.length)),re()),ce=d(ae.byteLength),S=d(oe.byteLength),le=d(se.b" +
  "yteLength);return vu(u),{bytes:u,tape:m,order:g,numbers:_,adjustments:v,pool:y,numbersOfStep:p,texts:[[ce,ae]," +
  "[S,oe],[le,se]],look:le,step:x,sheet:re,frame:{program:ce,update:S,loss:h(e.loss),gradient:b.gradient,trained:" +
  "b.bytes,parameter:b.parameter,paying:c.paying*n,adjustments:v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows," +
  "batchSize:i.fullSize,batches:i.perEpoch}}}function vu(e){if(e>4294967296)throw Hs(e,`at most 4 GiB`)}var yu=`x" +
  "oroshiro128+`,bu=400,xu=class{tape;memory;#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m" +
  "=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this.tape=e,this.#e=t,this.#n=n,this.#t=_u(e,t,i);let a=" +
  "wu(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i.size===4?Float32Array:Float64Array;this.memory=new " +
  "c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,pu*s.numbersOfStep),this.#c=new Uint32Array(o,s.order," +
  "t.batches.rows),this.#l=new DataView(o,s.adjustments),this.#u=t.updater.kernels??[];for(let[e,t]of s.texts)thi" +
  "s.#x(e,t);this.#h=Cu(n,s,e),this.#i=new Sl(o),this.#i.set(s.frame),this.#d=Us(e,t);let l=new Int32Array(o),u=t" +
  "his.#D();this.#a=lu(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=this.#a.kernels,this.#f=new Ws(e,t,this.memory,this." +
  "#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evaluate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if" +
  "(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let" +
  " r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.s" +
  "et({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=" +
  "s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n." +
  "get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(" +
  "e),this.#T(),this.#i.set({program:t});try{return this.#o.evaluate(this.#i.at),!0}catch{return!1}finally{this.#" +
  "i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),..." +
  "Er.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0&&r.every(e=>Su(e)>0)}#_({penalty:e}){let t=[...Er" +
  ".names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.clip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16," +
  "Su(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(t.length*16,Su(`done`),!0)}#v(e,t){let{batches:n}" +
  "=this.#e,r=Math.min(e,this.#h,t?e:pu),{random:i,batch:a}=n.position;return i===void 0||i.generator===yu?r:Math" +
  ".min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0,this.#b())}#b(){let{binary:e,rewriting:t}=this.#" +
  "n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r,e);if(o===void 0)return;let{program:s,update:c,co" +
  "nstants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t" +
  "){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstant:e},t){return e&&this.#u.every(({steadyFrom:e=1/" +
  "0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.le" +
  "arningRate=e(o),Jn(i.learningRate));for(let e of this.#u)e.settle(this.#s,a,i),a+=e.count}}#w(e){try{return th" +
  "is.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e,order:t}=this.#e.batches,{epoch:n,batch:r,random" +
  ":i}=e,a=i?.generator===yu;this.#i.set({epoch:n,batch:r,shuffles:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.rand" +
  "om=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.length)):this.#c.set(t))}#E(){let{batches:e}=this." +
  "#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e.position;if(r?.generator===yu)this.#m=t,e.positi" +
  "on={epoch:t,batch:n,random:{generator:yu,words:this.#i.random}};else if(r===void 0)e.position={epoch:t,batch:n" +
  "};else for(;e.position.epoch<t||e.position.batch<n;)e.advance()}#D(){let{look:e,topology:t}=this.#e,n=new Map," +
  "r=e=>{let r=n.get(e)??new Rs(e,t.nodes,this.tape,this.memory,this.#d);return n.set(e,r),r},i=new Map;return[.." +
  ".this.tape.steps,...e?.steps??[]].forEach(({instruction:{name:e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack" +
  "`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a.forward():a.backward(t.index,t.into,t.add,t.g)})}" +
  "),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.fullSize;this.#d.rows=Math.min(e.fullSize,e.rows-t),t" +
  "his.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function Su(e){return zr.indexOf(e)}function Cu({rewritin" +
  "g:e},{step:{operations:t,batch:n}},r){let i=bu*t.length+n.rows*r.parameters.trained;return e===void 0?1/0:Math" +
  ".ceil(e.after/i)}function wu(e){try{return cu(e)}catch{throw Hs(e,`that much free memory`)}}var Tu={needs:`Web" +
  "Assembly, allowed by the page`,isMet:()=>!0};function Eu(e,t,{needs:n,isMet:r}=Tu){let{binary:i,precision:a}=t" +
  ";return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable:()=>r()&&su(i),has:(e,{name:t},n)=>sc(e,t,n),joi" +
  "n:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return vl(e,t,{size:n,lanes:e.lanes,address:e=>e*n,order:r},r).oper" +
  "ations.map(({kernel:e})=>e)},create:(e,n)=>new xu(e,n,t)}}var Du=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o" +
  "=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;){let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?." +
  "call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let t=this.#s.get(e)??this.#u(e);return this.#s.set(" +
  "e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>" +
  "{this.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3:()=>{this.#r.push(...this.#h(()=>this.#p()))},7:()=>" +
  "{this.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{" +
  "let e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e){if(e===0){this.#o++,this.#p();return}e===1&&this.#f" +
  "();let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t=this.#i.get(e);if(t===void 0)throw Error(`the kernel" +
  "s have no function ${e}`);this.#t=this.#a[t];let n=[];this.#h(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e" +
  ";r++)n.push(t)});let r=this.#n[this.#r[t]],i=new Ou(this.#e,this.#t,r.length+n.length);for(;;){let t=this.#t,a" +
  "=this.#f();if(a===ku){i.cut(t);let{parts:e,constants:a}=i,o=new Set(e);return{parameters:r,locals:n,constants:" +
  "a,parts:e,reads:e=>o.has(e)}}if(a>=Au&&a<=ju)i.cut(this.#t),i.variable(this.#p(),this.#t);else if(a===Fu&&this" +
  ".#e[this.#t]===Iu)i.cut(t),this.#t+=17,i.constant(this.#e.subarray(this.#t-16,this.#t),this.#t);else if(!this." +
  "#d(a))throw Error(`the function ${e} holds the instruction ${a}`)}}#d(e){if(e===Fu){let e=this.#p();return e==" +
  "=Lu?this.#t+=16:e<=Ru||e===zu||e===Bu?(this.#p(),this.#p()):e>=Vu&&e<=Hu&&this.#t++,!0}return e===Mu?(this.#p(" +
  "),!0):(e===Nu?this.#t+=4:e===Pu&&(this.#t+=8),e>=Nu)}#f(){return this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;" +
  "){let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(){return String.fromCharCode(...this.#h(()=>this." +
  "#f()))}#h(e){return Array.from({length:this.#p()},e)}},Ou=class{parts=[];constants=[];#e;#t;#n=new Map;#r;cons" +
  "tructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r&&this.parts.push(this.#e.subarray(this.#r,e))}va" +
  "riable(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=e.join(),r=this.#n.get(n)??this.constants.push(e)" +
  "-1;this.#n.set(n,r),this.parts.push(Uu),this.variable(this.#t+r,t)}},[ku,Au,ju,Mu,Nu,Pu,Fu]=[11,32,34,65,67,68" +
  ",253],[Iu,Lu,Ru,zu,Bu]=[12,13,11,92,93],[Vu,Hu]=[21,34],Uu=Uint8Array.of(Au),Wu=class{#e=new Uint8Array(256);#" +
  "t=0;get length(){return this.#t}byte(...e){this.#n(e.length);for(let t of e)this.#e[this.#t++]=t}unsigned(e){t" +
  "his.#n(Ku);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t>>>=7;this.#e[this.#t++]=t}signed(e){this.#n(Ku);" +
  "let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;this.#e[this.#t++]=t&127}name(e){this.unsigned(e." +
  "length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){let{length:t}=e;if(this.#n(t),t>Gu)this.#e.set(e,t" +
  "his.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++]=e[n]}block(e){this.unsigned(e.length),this.appe" +
  "nd(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n(e){let t=this.#t+e;if(t<=this.#e.length)return;l" +
  "et n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this.#e),this.#e=n}},Gu=16,Ku=5,[qu,Ju,Yu,Xu,Zu]=[1,2," +
  "3,9,10],Qu=[0,97,115,109,1,0,0,0];function $u(e){let t=new Wu;return t.byte(...Qu),td(t,qu,e=>e.byte(1,96,0,0)" +
  "),td(t,Ju,e=>{e.unsigned(2),nd(e,`memory`,[2,0,1]),nd(e,`table`,[1,ed,0,1])}),td(t,Yu,t=>{t.unsigned(e.length)" +
  ";for(let n=0;n<e.length;n++)t.unsigned(0)}),td(t,Xu,t=>{t.byte(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n" +
  "<e.length;n++)t.unsigned(n)}),td(t,Zu,t=>{t.unsigned(e.length);for(let n of e)t.block(n.finish())}),t.finish()" +
  "}var ed=112;function td(e,t,n){let r=new Wu;n(r),e.byte(t),e.block(r)}function nd(e,t,n){e.name(`env`),e.name(" +
  "t),e.byte(...n)}var rd=class{at;#e;#t=new Map;#n=new Map;constructor(e,t){this.at=e,this.#e=new Uint8Array(t)}" +
  "placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),this.#n.get(e)}get words(){return new Int32Array(t" +
  "his.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==void 0)return n;let r=this.#t.size*e.length;if(!(r" +
  "+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set(t,this.at+r),this.at+r}},id=16,ad=12,od=class{#e" +
  "=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,id),this.#e.length>=ad&&this.#n(0),this.#e.push({at:e," +
  "local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.at+id)return n}forget(e,t){for(let n=this.#e.lengt" +
  "h-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+id&&this.#n(n)}}forgetAll(){for(let{local:e}of this.#e)this.#t(e)" +
  ";this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);this.#t(t)}},sd=class{arithmetic;#e;#t=new Wu;#n=[]" +
  ";#r=new Map;#i=[];#a=new od(e=>{this.#c(e)});#o;constructor(e,t){this.arithmetic=e,this.#e=t}get length(){retu" +
  "rn this.#t.length}local(e){let t=this.#s(e);return this.#i.push(t),t}#s(e){return this.#r.get(e)?.pop()??{type" +
  ":e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e" +
  ",t){t(this);let n=this.local(e);return this.#h(ud,n),n}set(e,t){t(this),this.#h(ud,e)}get(e){this.#h(ld,e)}sto" +
  "re({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===void 0?e===H.v128?this.#l(r.at):this.#a.forget(r.at" +
  ",n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s(H.v128);this.#h(dd,t),this.#a.keep(e,t)}storeSom" +
  "e(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++" +
  ")this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)})})})}load(e,t,n){let r=t.by===void 0?this.#a.fi" +
  "nd(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:" +
  "r,one:i,size:a,splat:o}=this.arithmetic,s=md(t);if(e===r.load)this.get(t);else if(n%a!==0)return!1;else if(e==" +
  "=i.load)this.extract(n/a,s);else if(e===r.spread)this.operate(o,()=>{this.extract(n/a,s)});else return!1;retur" +
  "n!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}sharing(e){this.#o=new Map,this.block(e),this.#o=" +
  "void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t;){let e=this.#i.pop();e!==void 0&&this.#c(e)}}re" +
  "peat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(...t.map(e=>({at:n*e})))});else this.#a.forgetAll(" +
  "),this.block(()=>{let n=t.map(()=>this.let(H.i32,hd(0)));this.#t.byte(...fd),this.block(()=>{r(...n.map(e=>({a" +
  "t:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(V.integer.add,md(e),hd(t[n]))})});let[i]=n;this.oper" +
  "ate(V.integer.less,md(i),hd(e*t[0])),this.#t.byte(...pd)}),this.#a.forgetAll()}copy(e,...t){let n=this.#o===vo" +
  "id 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters:r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?" +
  "this.let(n,t[r]):cd);for(let e of i)o.push(this.local(e));o.push(...n??this.#f(e));for(let e of a)typeof e==`n" +
  "umber`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e,t){let n=t.get(e)??this.#f(e);return t.set(e,n),n" +
  "}#f({constants:e}){return e.map(e=>this.let(H.v128,()=>{this.constant(e)}))}number(e){let{size:t}=this.arithme" +
  "tic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e,!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:6" +
  "7,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),this.#t.signed(e)}constant(e){let t=this.#e.placeOf" +
  "(e);t===void 0?this.operate([253,B.constant,...e]):(this.integer(0),this.#m(this.arithmetic.many.load,t,e.leng" +
  "th))}zero(){this.operate([253,B.constant,...new Uint8Array(16)])}nothing(){let{size:e}=this.arithmetic,t=Array" +
  ".from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,B.constant,...t])}shuffle(e,t,n){t(this),n(this),t" +
  "his.#t.byte(253,B.shuffle,...e)}loadPlace(e,t,n){let{loadPlace:r,size:i}=this.arithmetic;this.#p(t),n(this),th" +
  "is.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),this.#t.byte(253,this.arithmetic.extract,e)}finish(" +
  "){let e=new Wu,t=[];for(let e of this.#n){let n=t.at(-1);n?.[1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);" +
  "for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this.#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?" +
  "this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this.#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)" +
  "}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},cd={type:H.v128,index:NaN},[ld,ud,dd]=[32,33,34],fd=[3," +
  "64],pd=[13,0,11],md=e=>t=>{t.get(e)},hd=e=>t=>t.integer(e),gd=12e3,_d=16e4,vd=class{#e;#t;#n=[];#r;#i=0;constr" +
  "uctor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}get areFull(){return this.#i+(this.#r?.length??0)>_" +
  "d}add(e,t){let n=this.#r;(n===void 0||n.length>gd)&&(this.end(),n=new sd(this.#e,this.#t),e.emit(`passage`,{nu" +
  "mber:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)})}end(){this.#i+=this.#r?.length??0,this.#r=void" +
  " 0}},J=e=>t=>{t.get(e)},Y=(e,t)=>n=>{n.load(e.load,t,e.bytes)},X=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.siz" +
  "e)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.operate(e.multiply,t,n)},yd=(e,t,n,r)=>i=>{e.multipl" +
  "yAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multiplyAdd,t,n,r)};function bd({at:e,by:t},n){return{at" +
  ":e+n,...t===void 0?{}:{by:t}}}function $(e,t){return bd(t,e)}function xd(e,t,n){if(t.by===void 0)return bd(n,t" +
  ".at);if(n.by===void 0)return bd(t,n.at);let[r,i]=[t.by,n.by],a=e.let(H.i32,e=>{e.operate(V.integer.add,J(r),J(" +
  "i))});return{at:t.at+n.at,by:a}}var Sd=e=>t=>{t.load(V.integer.load,{at:4*Vr.indexOf(e)},4)},Cd={at:j.check};f" +
  "unction wd({rows:e,areFull:t}){return n=>{t?n.number(e):n.operate(n.arithmetic.fromInteger,Sd(`batchRows`))}}f" +
  "unction Td(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arithmetic;if(t.areFull&&n+i<=t.rows)return r;let c=A" +
  "rray.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint8Array(16);return c.forEach((n,r)=>e.fill(n<t.row" +
  "s?255:0,r*a,(r+1)*a)),t=>{t.operate(V.and,r,()=>{t.constant(e)})}}let l=a===8?Float64Array.from(c):Float32Arra" +
  "y.from(c);return e=>{e.operate(V.and,r,()=>{e.operate(s,()=>{e.constant(new Uint8Array(l.buffer))},()=>{e.oper" +
  "ate(o,wd(t))})})}}function Ed(e,t){let{width:n}=e.arithmetic;for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.l" +
  "ength===n&&Dd(i,e.arithmetic.size)?(kd(e,i),r+=n):(Ad(e,t[r]),r++)}}function Dd(e,t){let[{at:n,start:r},i]=e,a" +
  "=Od(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&Od(e.at,n,i*t)&&Od(e.start,r,i*a))}function Od(e,t" +
  ",n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by===t.by}function kd(e,t){let{many:n}=e.arithmetic,[" +
  "{at:r,start:i},a]=t,o=Nd(e,t.map(({sum:e})=>e)),s=Od(a.start,i,0);e.store(n,r,jd(n,i,s,o))}function Ad(e,{sum:" +
  "t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce((e,t)=>Z(a,e,t),Md(e,t));e.store(a,r,jd(a,i,!1,o" +
  "))}function jd(e,t,n,r){return t===void 0?r:Z(e,n?X(e,t):Y(e,t),r)}function Md({arithmetic:{one:e,width:t}},n)" +
  "{let r=e=>t=>{t.extract(e,J(n))};return t===2?Z(e,r(0),r(1)):Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function Nd({a" +
  "rithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(J);if(n===2)return Z(e,Pd(t,[0,2],i,a),Pd(t,[1,3],i,a" +
  "));let c=(n,r)=>Z(e,Pd(t,[0,4,2,6],n,r),Pd(t,[1,5,3,7],n,r));return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.t" +
  "ype,c(o,s)),u=Pd(t,[0,1,4,5],J(r),J(l)),d=Pd(t,[2,3,6,7],J(r),J(l));n.operate(e.add,u,d)}}function Pd(e,t,n,r)" +
  "{let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));return e=>{e.shuffle(i,n,r)}}var[Fd,Id]=[4,4];functio" +
  "n Ld(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e.block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e" +
  ".let(r.type,J(a));Vd(e,n,n=>{let i=n.map(e=>Q(r,J(o),Y(r,$(t,e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),J(a)))}),e" +
  ".store(i,Cd,Md(e,a))})}function Rd(e,t,n,r){let i=Bd(e,t),{own:a,isScaled:o}=Ql(t);Vd(e,n.bytes,t=>{for(let s " +
  "of t)e.sharing(()=>{zd(e,{pieces:a,numbers:i,block:n,place:s,library:r,isScaled:o})})})}function zd(e,{pieces:" +
  "t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s}=e.arithmetic,c=e.let(s.type,Y(s,$(r.gradient,i)" +
  ")),l=e.let(s.type,Y(s,$(r.parameter,i))),u=0;t.forEach(({name:t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t" +
  "],i));u+=o.length;let p=f.map(t=>e.let(s.type,Y(s,t))),m=(r,i)=>{let o=`${Hd(t)}${i}`;if(!a.has(o))return;let " +
  "s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a.get(o),...s.map(e=>J(e??c)))})};p.forEach((t,n)=>" +
  "{m(t,`State${n+1}`),e.store(s,f[n],J(t))}),m(l,`Parameter`),m(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0," +
  "f=d===void 0?J(c):Q(s,J(d),J(c));e.store(s,$(r.parameter,i),e=>{e.operate(s.subtract,J(l),f)})}function Bd(e,t" +
  "){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(H.i32,Sd(`numbersNow`)),o=0;return t.map(({count:t})=" +
  ">Array.from({length:t},()=>{let t=e=>{e.load(V.float64.load,{at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e." +
  "operate(i,t)});return o+=8,s}))}function Vd(e,t,n){let r=e.arithmetic.many.bytes,i=t/r,a=Math.floor(i/Id),o=(e" +
  ",t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Id*r],Fd,e=>{n(o(e,Id))});let s=i-a*Id;s>0&&n(o({at:a*" +
  "Id*r},s))}function Hd(e){return e.replace(/-(.)/g,(e,t)=>t.toUpperCase())}var Ud=4,Wd=1;function Gd(e,{into:t," +
  "bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n=i(a,e);return r===1?Z(a,Y(a,$(t,e)),n):n},c=Math" +
  ".floor(n/a.bytes),l=Math.floor(c/Ud),u=(n,r)=>{e.sharing(()=>{let i=Array.from({length:r},(e,t)=>bd(n,t*a.byte" +
  "s)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(a,$(t,n),J(o[r]))})})};e.repeat(l,[Ud*a.bytes],Wd" +
  ",e=>{u(e,Ud)});let d=l*Ud;d<c&&u({at:d*a.bytes},c-d);let f=c*a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}v" +
  "ar Kd={activate({operands:{y:e,x:t,bytes:n,constants:r},variant:i},{library:a}){let o=Lr[i];if(a.has(o))return" +
  " i=>{Gd(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),Y(e,$(t,n)),X(e,{at:r}))})}},activateBack({operand" +
  "s:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{library:c}){let l=`${Lr[s]}Slope`;if(c.has(l))ret" +
  "urn s=>{Gd(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,Y(e,$(i,t)),i=>{let[a,s]=[Y(e,$(r,t)),Y(e,$(n,t))];i.copy(c.get" +
  "(l),s,a,X(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from:n,bytes:r,factor:i}})=>a=>{Gd(a,{into:e,bytes:r," +
  "add:t},(e,t)=>Q(e,X(e,{at:i}),Y(e,$(n,t))))},fill:({operands:{into:e,bytes:t,number:n}})=>r=>{Gd(r,{into:e,byt" +
  "es:t,add:0},e=>X(e,{at:n}))},multiply:({operands:{into:e,add:t,a:n,b:r,bytes:i}})=>a=>{Gd(a,{into:e,bytes:i,ad" +
  "d:t},(e,t)=>Q(e,Y(e,$(n,t)),Y(e,$(r,t))))}},qd=64,Jd=({operands:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{" +
  "arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r>qd||!o.areFull))return u=>{let{load:d,multiply:f" +
  "}=V.integer,p=u.let(H.i32,e=>{e.operate(f,Sd(`batchStart`),hd(4))}),m=e=>u.let(H.i32,t=>{t.operate(f,()=>{t.lo" +
  "ad(d,{at:i+4*(e<o.rows?e:0),by:p},4)},hd(n))});if(r===1)Xd(u,m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=" +
  ">{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;o++)u.store(a.many,{at:e+(o*r+n)*s},Yd(i,t+o*s))}" +
  ")}};function Yd(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i.loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithm" +
  "etic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function Xd(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e" +
  ".arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},Y(a,{at:n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s}," +
  "Y(o,{at:n+l*s,by:t}))}var Zd=64,Qd=(e,t)=>{let{operands:n}=e,r=ef(e);if(tf(e,t)&&t.library.has(r))return i=>{l" +
  "et{many:a,one:o}=i.arithmetic,s=i.local(a.type);nf(i,e,t,(e,o,c)=>{let l=o(i=>{i.copy(t.library.get(r),Y(a,$(n" +
  ".y,e)),Y(a,$(n.t,e)))});i.set(s,c?l:Z(a,J(s),l))}),i.store(o,{at:n.into},n=>{n.operate(o.divide,Md(i,s),rf(e,t" +
  "))})}},$d=(e,t)=>{let{operands:n}=e,r=`${ef(e)}Slope`;if(!tf(e,t)||!t.library.has(r))return;let[i,a]=n.side===" +
  "1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o.arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.o" +
  "perate(c.divide,Y(c,{at:n.g}),rf(e,t))})});nf(o,e,t,(e,c)=>{let l=c(Q(s,J(u),o=>{o.copy(t.library.get(r),Y(s,$" +
  "(n[i],e)),Y(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add===1?Z(s,Y(s,d),l):l)})}};function ef({variant:e})" +
  "{return Rr[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}function tf({operands:{units:e,row:t}},{arithmetic:n}" +
  "){return e*Math.ceil(t/n.many.bytes)<=Zd&&t%n.many.bytes===0}function nf(e,{operands:{units:t,row:n,isRow:r}}," +
  "{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n;c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({a" +
  "t:l*n+c},t=>r===1?t:Td(e,i,c/o.bytes*s,t),l===0&&c===0)})}function rf({operands:{divisor:e,byRows:t}},{batch:n" +
  "}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t===1?r.operate(i.multiply,a,wd(n)):a(r)}}var[af,of," +
  "sf]=[2,4,8],[cf,lf]=[6,2];function uf(e,t){let n=t.columns===1?sf:af,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c" +
  ".row,n*t.biasStep];e.repeat(r,i,i[0]>0?lf:r,(r,i,a)=>{df(e,t,{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t" +
  ".a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&df(e,t,{...o,high:t.rows-a})}function df(e,t,n){for" +
  "(let r=0;r<t.columns;r+=of)e.block(()=>{ff(e,t,n,r)})}function ff(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,on" +
  "e:c,size:l,width:u}=e.arithmetic,d=Math.min(of,t.columns-o),f=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.ro" +
  "w+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d}))" +
  ",g=h.map(()=>e.local(s.type)),_=f>cf||f===0;if(_)for(let t of g)e.set(t,pf);e.repeat(f,[s.bytes],cf,t=>{let n=" +
  "Array.from({length:a},(n,r)=>e.let(s.type,Y(s,xd(e,p(r,0),t))));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s" +
  ".type,Y(s,xd(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c=t.at===0&&!_,l=[J(n),J(i)];e.set(o,c?Q(s,...l):y" +
  "d(s,...l,J(o)))})})});let v=(e,n)=>Array.from({length:t.depth-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,Y(c,p(e," +
  "i)),Y(c,m(n,i)))});Ed(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+e*t.c.row+(o+n)*t.c.column,r),c=t.start===W?s:t.s" +
  "tart===G?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:g[a],at:s,...c===void 0?{}:{start:c},...l.length=" +
  "==0?{}:{rest:l}}}))}var pf=e=>{e.nothing()},mf=5,[hf,gf]=[12,4],_f=2;function vf(e,t){let{many:n,one:r,size:i," +
  "width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>mf?2:o,c=o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l" +
  "],_f,r=>{yf(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&yf(e,t,{place:{at:c*l},broad:u,kind:n});for(let n" +
  "=o*a;n<t.columns;n++)yf(e,t,{place:{at:n*i},broad:1,kind:r})}function yf(e,t,n){let r=Math.min(gf,Math.floor(h" +
  "f/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t.biasStep],o=a[0]>0;e.repeat(i,a,o?_f:i,(i,a,o)=>" +
  "{bf(e,t,{...n,a:i,c:xd(e,a,n.place),bias:o,high:r})});let s=i*r;s!==t.rows&&e.block(()=>{bf(e,t,{...n,a:{at:s*" +
  "t.a.row},c:bd(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:t.rows-s})})}function bf(e,t,{a:n,c:r,bias:i,high" +
  ":a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n,i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at" +
  "+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start===W)for(let{sum:t,at:n}of l)e.set(t,Y(c,n));if(t.s" +
  "tart===G)for(let{sum:n,i:r}of l)e.set(n,X(c,$(t.bias+r*t.biasStep,i)));for(let r=0;r<t.depth;r++)e.block(()=>{" +
  "let i=Array.from({length:s},(n,i)=>e.let(c.type,Y(c,$(t.b.at+r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.for" +
  "Each(({i:o,sum:l},u)=>{u%s===0&&e.set(a,X(c,$(t.a.at+o*t.a.row+r*t.a.column,n)));let[d,f]=[J(a),J(i[u%s])],p=r" +
  "===0&&t.start===pc;e.set(l,p?Q(c,d,f):yd(c,d,f,J(l)))})});for(let{sum:t,at:n}of l)e.store(c,n,J(t))}var xf=16;" +
  "function Sf(e,t){if(!Dl(e))return;let{manner:n,product:r}=Ol(e,t);if(n===`depth`)return e=>{uf(e,r)};if(!(r.de" +
  "pth>xf||n===`columns`&&r.columns>1))return e=>{vf(e,r)}}var Cf=4,wf=8,Tf=64,Ef=({operands:{into:e,units:t,stri" +
  "de:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;if(n===0&&t>1||t>Tf||a===c&&n!==1)return;let l=n" +
  "*c;return a===c&&n===1?n=>{Gd(n,{into:e,bytes:t*c,add:r},(e,t)=>Y(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Cf)n.bloc" +
  "k(()=>{let c=Math.min(Cf,t-o),u=Array.from({length:c},(e,t)=>n.let(s.type,Y(s,{at:i+(o+t)*a})));n.repeat(a/s.b" +
  "ytes-1,[s.bytes],wf,e=>{u.forEach((t,r)=>{let c=Y(s,$(i+(o+r)*a+s.bytes,e));n.set(t,Z(s,J(t),c))})}),Ed(n,u.ma" +
  "p((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{start:i}:{}}}))})}},Df={...Kd,gather:Jd,lossBack:$d" +
  ",lossValue:Qd,total:Ef};function Of(e,t){return e.kernel===`product`?Sf(e,t.arithmetic):Df[e.kernel]?.(e,t)}fu" +
  "nction kf(e,t=2**24){return{after:t,write(t,n,r,i){let a=new rd(r.at,r.bytes),o=new vd(e,a),s={arithmetic:e,li" +
  "brary:Nf(i),batch:t.batch},c=Af(t,n,o,s),l=jf(t,o,s),{bodies:u}=o;return{program:c,update:l,constants:a.words," +
  "module:$u(u),count:u.length}}}}function Af({operations:e,block:t},n,r,i){let{words:a}=n;for(let t of e){let e=" +
  "r.areFull?void 0:Of(t,i);e===void 0?(r.end(),tu(t,n)):r.add(a,e)}return r.add(a,e=>{Ld(e,t)}),r.end(),a.finish" +
  "()}function jf({pieces:e,block:t},n,{library:r}){let i=new Ml;return n.add(i,n=>{Rd(n,e,t,r)}),n.end(),i.finis" +
  "h()}var Mf=new Map;function Nf(e){let t=Mf.get(e)??new Du(fu(e));return Mf.set(e,t),t}var Pf=Eu(`wasm-float32`" +
  ",{binary:Pr,precision:tc,rewriting:kf(tc)}),Ff=m(`engine`,[Eu(`wasm-float64`,{binary:Fr,precision:ec,rewriting" +
  ":kf(ec)}),Pf,Ys]);[...Ff.names];function If(e,t,n){if(n===`plain`)return new eo(t);let r=[...Ff];if(n===`auto`" +
  ")return ms(e,t,r);let i=r.indexOf(Ff.get(n));return ms(e,t,r.slice(i),n)}var Lf=class{#e;#t=[];#n=[];#r=new Fl" +
  "oat64Array;constructor(e){this.#e=e}get isEmpty(){return this.#n.length===0}get load(){return this.#n.length*M" +
  "ath.max(1/Rf,this.#e*8/zf)}note(e){this.#t.push(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n" +
  "+this.#e){let e=new Float64Array(Math.max(2*this.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarr" +
  "ay(n,n+this.#e)),this.#n.push(e)}take(){let[e,t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[" +
  "this.#t,this.#n]=[[],[]],{records:e,stands:t,numbers:n}}},Rf=256,zf=2**26;function Bf(e,t){return Object.fromE" +
  "ntries(Object.entries(t).map(([t,n])=>{let r=e.input(t),i=xt(n)?n.data:n;return[t,i instanceof Float64Array?{s" +
  "hape:na(n,r),data:i}:ia(n,t,r.units)]}))}var Vf=class{lossBelow;patience;leastGain;best=1/0;waited=0;construct" +
  "or(e){D(e,Hf,`stop`,`rule`);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=t,this.pati" +
  "ence=n,this.leastGain=r}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this" +
  ".waited+1,this.hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patie" +
  "nce?`noBetterFor`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){th" +
  "is.best=e,this.waited=t}},Hf={lossBelow:Bi,noBetterFor:qi(Hi),leastGain:zi};function Uf(e){if(!Array.isArray(e" +
  "))return[e];let[t,n]=e;return[t,n]}var Wf=class{updater;batches;clip;stopping;slots;moves=0;#e;#t;#n=.1;#r={};" +
  "#i=0;#a;constructor(e,t={}){let{learningRate:n=this.#n,penalty:r={},clip:i={},stop:a,data:o,from:s}=t,{optimiz" +
  "er:c=`sgd`,schedule:l=`constant`}=t;D(i,Kf(vt,Vi),`clip`,`clipping`),this.#e=e,this.learningRate=n,this.penalt" +
  "y=r,this.clip=Object.entries(fn(i,`clip`)),this.stopping=a===void 0?void 0:new Vf(a),this.updater=Tr(...Uf(c))" +
  ",this.#t=Nr(...Uf(l)),this.batches=o===void 0?void 0:new to(Bf(e,o),t),this.slots=e.parameters.map(e=>{let t=e" +
  ".value.data.length;return{parameter:e,state:this.updater.init(t),gradient:new Float64Array(t)}}),s===void 0?th" +
  "is.prime():this.restore(s)}get penalty(){return this.#r}set penalty(e){D(e,{...Kf(Er,zi),biases:Ri},`penalty`," +
  "`penalty`),this.#r=e}get learningRate(){return this.#n}set learningRate(t){if(!Number.isFinite(t)||t<0)throw n" +
  "ew e({what:`learning rate`,found:t,expected:`a finite number, 0 or more`});this.#n=t}get step(){return this.#i" +
  "}get stepsPerEpoch(){return this.batches?.perEpoch??1}get epoch(){return this.batches?.position.epoch??this.#i" +
  "}get loss(){return this.#e.loss+this.#c()}advance(){let e=this.#e;this.checkIdle(),e.backward(),Ur(e,this.#i);" +
  "let t={step:this.#i,epoch:this.epoch,rows:this.batches?.size??e.batch,loss:this.loss,learningRate:this.rateAt(" +
  "this.#i)},n=this.gatherGradients();return this.moves++,e.update(()=>{for(let{parameter:e,state:r,gradient:i}of" +
  " n)e.write(e=>{this.updater.update(e,i,r,t)});this.#i++,this.batches?.advance(),this.#o()}),t}checkIdle(){if(t" +
  "his.#e.busy)throw new e({what:`a step inside a wave`,expected:`steps taken when the wave is over`})}get isRate" +
  "Constant(){return this.#t.isConstant===!0}rateAt(e){return this.#n*this.#t(e)}arrive(e,t,n,r){this.moves++,thi" +
  "s.#i=e,this.#a=t,this.#e.postpone(()=>{for(let e of this.slots)e.parameter.frozen||e.parameter.write(n=>{t(e,n" +
  ")});this.#o()},()=>{this.#a=void 0,n()},r)}prime(){this.#e.update(()=>{this.batches!==void 0&&this.#s(this.bat" +
  "ches.take()),this.#e.setMode({training:!0,draw:this.#i})})}get position(){return this.batches?.position??{epoc" +
  "h:this.#i,batch:0}}checkpoint(){let e=this.slots.map(e=>{let{id:t,shape:n}=e.parameter,r=bt(n);return this.rea" +
  "d(e,r.data),[t,r,qf(e.state)]});return{step:this.#i,position:this.position,parameters:Object.fromEntries(e.map" +
  "(([e,t])=>[e,t])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,t])),...this.stopping===void 0?{}:{stopping:" +
  "this.stopping.state}}}restore(e){Jf(e);for(let t of this.slots)Xf(t,e);this.moves++,this.#i=e.step,this.batche" +
  "s!==void 0&&(this.batches.position=e.position),this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:" +
  "1/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(le" +
  "t[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this.prime()})}read(e,t){let{parameter:n}=e;t.set((n.cu" +
  "rrent??n.value).data),this.#e.isBehind&&!n.frozen&&this.#a?.(e,t)}#o(){this.batches?.varies===!0&&this.#s(this" +
  ".batches.take()),this.#e.setMode({training:!0,draw:this.#i})}#s(e){for(let[t,n]of Object.entries(e))this.#e.in" +
  "put(t).set(n)}gatherGradients(e){let t=this.slots.filter(({parameter:e})=>!e.frozen);for(let n of t){let{param" +
  "eter:t,gradient:r}=n;if(r.set(t.gradient.data),this.pays(t))for(let i of Er){let a=this.penalty[i.name]??0;a!=" +
  "=0&&(i.accumulate(t.value.data,a,r),e?.(i.derivative,a,n))}}let n=t.map(({gradient:e})=>e);for(let[t,r]of this" +
  ".clip){let i=vt.get(t);i.clip(n,r),e?.(i.formula,r)}return t}#c(){let e=0;for(let t of Er){let n=this.penalty[" +
  "t.name]??0;if(n!==0)for(let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays" +
  "({edges:e}){return this.penalty.biases===!0||!e.every(Gf)}};function Gf({consumer:e,index:t}){return e.family=" +
  "==`weighted-sum`&&e.inputs.length%2==1&&t===e.inputs.length-1}function Kf({names:e},t){return Object.fromEntri" +
  "es(e.map(e=>[e,t]))}function qf(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.slice()]))}fu" +
  "nction Jf(e,t=`from`){let{step:n,position:r,parameters:i,optimizer:a}=e??{};if(![n,r?.epoch,r?.batch].every(Nu" +
  "mber.isSafeInteger)||!i||!a)throw Yf(e,t)}function Yf(t,n){return new e({what:`not a checkpoint`,where:n,found" +
  ":t,expected:`what checkpoint() gives or readCheckpoint reads`})}function Xf({parameter:{id:t,value:n},state:r}" +
  ",{parameters:i,optimizer:a}){let o=n.data.length,s=(Object.hasOwn(i,t)?i[t]:void 0)?.data,c=Object.hasOwn(a,t)" +
  "?a[t]:{};for(let e of[s??n.data,...Object.values(c)])if(!ArrayBuffer.isView(e))throw Yf(e,t);if(s?.length!==o)" +
  "throw new e({what:`checkpoint of another graph`,where:t,found:s?.length,expected:`${o} numbers`});let[l,u]=[c," +
  "r].map(Object.keys);if(l.join()!==u.join())throw new e({what:`checkpoint of another optimiser`,where:t,found:l" +
  ",expected:u.join(`, `)||`no state`})}function Zf(e){return e.filter(({parameter:e})=>!e.frozen)}function Qf(e)" +
  "{return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function $f(e,t,n){let r=0;" +
  "for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.state))t.set(" +
  "n,r),r+=e}}var ep=class extends Wf{#e;#t=`later`;constructor(e,t){super(e,t),this.#e=Zf(this.slots)}get count(" +
  "){return Qf(this.#e)}arrive(...[e,t,n,r]){this.#t=r,super.arrive(e,t,n,`later`)}pack(e){$f(this.#e,e,(e,t)=>{t" +
  "his.read(e,t)})}glimpse(){return this.#t===`later`?void 0:this.#t()}},tp=class{#e;#t=new Map;#n=new Map;#r=new" +
  " P;constructor(e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new P;let r=(e,t)=>n=>{this.#r" +
  ".add(e(n).subscribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e" +
  "].gradient$,this.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:np(this" +
  ".#t),gradients:np(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function np(e){let t=[.." +
  ".e].sort(([e],[t])=>e-t);return new qr(t.map(([e])=>e),t.map(([,e])=>e))}var rp=class{#e;#t;#n;#r;#i;#a;#o;#s;" +
  "#c=0;#l=0;#u=!1;#d;#f=0;#p;#m;#h=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learning" +
  "Rate:o,penalty:s}=e;this.#e=e,this.#t=n,this.#n=new Ba(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(" +
  "e).clamp(n,t)}),this.#r=new ep(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.rest" +
  "ore(e.from),this.#a=new Lf(this.#r.count),this.#i=If(this.#n,this.#r,a.engine??`plain`),this.#o=new tp(this.#n" +
  "),this.#s=this.#r.step}get isOver(){return this.#m!==void 0||this.#h||this.#r.step>=this.#e.end}get step(){ret" +
  "urn this.#r.step}get load(){return this.#a.load}adjust(e){this.#p=e}watch(e){this.#u=!1,this.#f=e.number,this." +
  "#o.watch(e)}look(){this.#u=!0}get isAwaited(){return this.isOver||this.#d!==void 0}take(e,t){let n=this.#r.ste" +
  "p+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this.#g(n),(this.load>=t||this.#r.step+this.#e.ever" +
  "y>n)&&this.#r.step===this.#s&&this.#y()}catch(e){this.#m=Wr(e),this.#b()}}report(){let{turn:e}=this.#e,t=this." +
  "#m,{load:n}=this,{engine:r,refusal:i}=this.#i,a=this.#d;return this.#d=void 0,{kind:`progress`,turn:e,load:n,." +
  "..this.#a.take(),engine:r,...i===void 0?{}:{refusal:Wr(i)},...a===void 0?{}:{sight:a},...this.isOver?{ending:t" +
  "===void 0?{}:{fault:t}}:{}}}#g(e){this.#r.step===this.#s&&this.#_();let t=Math.min(this.#e.end,this.#s+this.#e" +
  ".every),{rows:n,loss:r,...i}=this.#i.run(Math.min(t,e),this.#l);this.#c+=n,this.#l=r,this.#h=i.stopped!==void " +
  "0,(this.#h||this.#r.step>=t)&&this.#v(i)}#_(){this.#p!==void 0&&(this.#r.learningRate=this.#p.learningRate,thi" +
  "s.#r.penalty=this.#p.penalty,this.#p=void 0)}#v({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#" +
  "a.note({fromStep:this.#s,toStep:r-1,loss:this.#l/this.#c,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},." +
  "..this.#t===void 0?{}:{validationLoss:qa(this.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),thi" +
  "s.#b(),this.#s=r,[this.#c,this.#l]=[0,0]}#y(){if(!this.#u)return;this.#u=!1;let e=this.#o.look(this.#r.glimpse" +
  "());this.#d={...Kr(e,this.#n.topology.nodes),watch:this.#f}}#b(){let{step:e,position:t,stopping:n}=this.#r;thi" +
  "s.#a.stand({step:e,position:t,stopping:n?.state},e=>{this.#r.pack(e)})}},ip=4,ap=16,op=1/4,sp=class{#e;#t;#n;#" +
  "r={};#i=new Gr(ip);#a=0;#o=!1;#s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`st" +
  "art`:this.#l(e);break;case`adjust`:this.#n?.adjust(e);break;case`until`:this.#a=e.step;break;case`heard`:this." +
  "#s-=e.load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;l" +
  "et e=this.#n;if(e===void 0||!this.#u())return;let t=cp.now(),{step:n}=e;e.take(Math.min(this.#i.steps,this.#a-" +
  "n),op);let r=cp.now();this.#i.learn(e.step-n,r-t);let i=r-this.#c>=ap||e.load>=op||e.step>=this.#a;(e.isAwaite" +
  "d||i&&e.load>0)&&this.#f(e),e.isOver&&(this.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.until,this.#s=" +
  "0,this.#c=-1/0,this.#i=new Gr(ip),this.#r={...this.#r,...e.tables};try{this.#n=new rp(e,this.#r)}catch(t){let " +
  "n={records:[],stands:[],numbers:new Float64Array,engine:``,load:0},r={fault:Wr(t)};this.#e({kind:`progress`,tu" +
  "rn:e.turn,...n,ending:r})}}#u(){return this.#n!==void 0&&this.#n.step<this.#a&&this.#s<1}#d(){this.#o||!this.#" +
  "u()||(this.#o=!0,this.#t())}#f(e){this.#c=cp.now();let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffe" +
  "r,...t.sight===void 0?[]:Jr(t.sight)])}},{performance:cp}=globalThis,lp=globalThis,up=new sp((e,t)=>{lp.postMe" +
  "ssage(e,t)},dp(()=>{up.slice()}));lp.onmessage=({data:e})=>{up.take(e)},lp.postMessage({kind:`ready`});functio" +
  "n dp(e){let{setImmediate:t}=lp;if(t!==void 0)return()=>{t(e)};let{port1:n,port2:r}=new lp.MessageChannel;retur" +
  "n n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
