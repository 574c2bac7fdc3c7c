// Written by `npm run worker` from the sources that training runs on.
export const source: string =
  "(function(){var e=class extends Error{what;where;found;expected;nearest;constructor(e,t){super(c(e),t),this.na" +
  "me=new.target.name,this.what=e.what,this.where=e.where,this.found=e.found,this.expected=e.expected,this.neares" +
  "t=e.nearest}};function t(e,t){if(t.length===0||e.length>64)return;let r=e.toLowerCase(),i=t[0],a=1/0;for(let e" +
  " of t){let t=n(r,e);t<a&&([a,i]=[t,e])}let o=Math.max(Math.min(2,e.length-2),Math.floor(Math.max(e.length,i.le" +
  "ngth)/3));return a<=o?i:void 0}function n(e,t){let n=Array.from({length:t.length+1},(e,t)=>t);for(let r=1;r<=e" +
  ".length;r++){let i=n;n=[r];for(let a=1;a<=t.length;a++){let o=i[a-1]+(e[r-1]===t[a-1]?0:1);n.push(Math.min(n[a" +
  "-1]+1,i[a]+1,o))}}return n[t.length]}function r(e){let t=a(e,3);return t.length>i?`${t.slice(0,i-1)}…`:t}var i" +
  "=60;function a(e,t){return typeof e==`string`?JSON.stringify(e.slice(0,i)):Object.is(e,-0)?`-0`:typeof e==`fun" +
  "ction`?`function ${e.name}`:Array.isArray(e)?o(e,t):ArrayBuffer.isView(e)?`${e.constructor.name} of ${e.byteLe" +
  "ngth} bytes`:typeof e==`object`&&e?s(e):String(e)}function o(e,t){return t===0&&e.length>0?`[…]`:`[${e.slice(0" +
  ",20).map(e=>a(e,t-1)).join(`, `)}${e.length>20?`, …`:``}]`}function s(e){let t=Object.getPrototypeOf(e);if(t==" +
  "=null)return`a null-prototype object`;let{constructor:n}=t;return typeof n==`function`&&n.name!==`Object`?`a $" +
  "{n.name}`:`an object`}function c(e){let{what:t,where:n,expected:i,nearest:a}=e,o=[`found`in e?`found ${r(e.fou" +
  "nd)}`:``,i===void 0?``:`expected ${i}`],s=[t,...[n===void 0?``:`at ${n}`,o.filter(Boolean).join(`, `)].filter(" +
  "Boolean)].join(`: `);return a===void 0?s:`${s}; did you mean ${JSON.stringify(a)}?`}function l(n,r){let i=new " +
  "Map(r.map(e=>[e.name,e])),a=r.map(e=>e.name);if(i.size!==r.length)throw new e({what:`two members of the ${n} f" +
  "amily share a name`,found:a});return{kind:n,names:a,has:e=>i.has(e),get(r,o){let s=i.get(r);if(s!==void 0)retu" +
  "rn s;throw new e({what:`unknown ${n}`,where:o,found:r,expected:`one of ${a.join(`, `)}`,nearest:t(r,a)})},[Sym" +
  "bol.iterator]:()=>r[Symbol.iterator]()}}function u(e,t,n){return typeof e==`string`?t.get(e,n):e}function d(e," +
  "t,n=-1/0,r=1/0){return{meaning:e,default:t,expected:`a finite number${v(n,r)}`,allows:e=>typeof e==`number`&&N" +
  "umber.isFinite(e)&&e>=n&&e<=r}}function f(e,t){return{...d(e,t),expected:`a finite number above 0`,allows:e=>N" +
  "umber.isFinite(e)&&e>0}}function p(e,t,n){return{meaning:e,...n===void 0?{}:{default:n},expected:`a whole numb" +
  "er, ${t} or more`,allows:e=>Number.isSafeInteger(e)&&e>=t}}function m(e,t){return{meaning:e,default:t,expected" +
  ":`true or false`,allows:e=>typeof e==`boolean`}}function h(e,t,n){return{meaning:e,default:n,expected:`one of " +
  "${t.join(`, `)}`,choices:t,allows:e=>t.includes(e)}}function g(e,t){return{meaning:e,...t===void 0?{}:{default" +
  ":t},expected:`a list of finite numbers`,allows:e=>Array.isArray(e)&&e.every(e=>Number.isFinite(e))}}function _" +
  "(n,r,i,a=`attribute`){let o=Object.keys(n);for(let s of Object.keys(r))if(!Object.hasOwn(n,s))throw new e({wha" +
  "t:`unknown ${a}`,where:i,found:s,expected:o.length===0?`none`:`one of ${o.join(`, `)}`,nearest:t(s,o)});return" +
  " Object.fromEntries(o.flatMap(t=>{let o=n[t],s=Object.hasOwn(r,t)?r[t]:o.default;if(s===void 0&&!(`default`in " +
  "o))throw new e({what:`missing ${a}`,where:`${i}/${t}`,expected:o.expected});if(!o.allows(s))throw new e({what:" +
  "`wrong value of ${a} ${t}`,where:i,found:s,expected:o.expected});return[[t,s]]}))}function v(e,t){return t===1" +
  "/0?e===-1/0?``:`, ${e} or more`:e===-1/0?`, at most ${t}`:` from ${e} to ${t}`}function y(e){let{name:t,symbol" +
  ":n,rules:r={},formula:i,formulaFor:a,facts:o,value:s,derivative:c,kinks:l,exempt:u}=e;return{name:t,family:`ac" +
  "tivation`,symbol:n,roles:[`x`],arity:[1,1],rules:r,formula:te(i),facts:o,scalar:e,inferShape:([e])=>e,forward(" +
  "{inputs:e,output:t,attributes:n}){let r=e[0].data,i=t.data;for(let e=0;e<i.length;e++)i[e]=s(r[e],n)},backward" +
  "({inputs:e,output:t,attributes:n},r,i,a){let o=e[0].data,s=t.data,l=r.data,u=a.data;for(let e=0;e<u.length;e++" +
  ")u[e]+=l[e]*c(o[e],s[e],n)},...a!==void 0&&{formulaFor:e=>te(a(e))},...l!==void 0&&{branches:ne(l)},...u!==voi" +
  "d 0&&{exempt:u}}}function ee(t){if(t.scalar!==void 0)return t.scalar;throw new e({what:`not a function of one " +
  "number`,found:t.name,expected:`an activation that acts on every unit alone`})}function te({value:e,derivative:" +
  "t}){return{value:e,derivatives:[t]}}function ne(e){return({inputs:t,attributes:n},r)=>{let i=e(n);for(let e of" +
  " t[0].data)r.push(i.reduce((t,n)=>t+Math.sign(e-n),0))}}var re=y({name:`elu`,symbol:`elu`,rules:{alpha:d(`dept" +
  "h of the left tail`,1,0)},value:(e,{alpha:t})=>e>0?e:t*Math.expm1(e),derivative:(e,t,{alpha:n})=>e>0?1:n*Math." +
  "exp(e),formula:{value:`if(x > 0, x, alpha * (exp(x) - 1))`,derivative:`if(x > 0, 1, y + alpha)`},facts:{range:" +
  "[-1,1/0],monotone:!0,smooth:!0,saturation:`none`},kinks:()=>[0]});function b(e){if(e>=0)return 1/(1+Math.exp(-" +
  "e));let t=Math.exp(e);return t/(1+t)}function ie(e){let t=Math.exp(-Math.abs(e)),n=1+t;return t/(n*n)}function" +
  " x(e,t){return t===0?0:e*t}function ae(e){let t=e===1/0?1:(e-3.75)/(e+3.75),n=0,r=0;for(let e=ue.length-1;e>0;" +
  "e--)[n,r]=[2*t*n-r+ue[e],n];return(t*n-r+ue[0])/(1+2*e)}function oe(e){return ce(e,-.5)/Math.sqrt(2*Math.PI)}f" +
  "unction se(e){if(Math.abs(e)<.5)return .5+.5*le(e*Math.SQRT1_2);let t=.5*ce(e,-.5)*ae(Math.abs(e)*Math.SQRT1_2" +
  ");return e>0?1-t:t}function ce(e,t){if(Math.abs(e)>40)return 0;let n=Math.fround(e);return Math.exp(t*n*n)*Mat" +
  "h.exp(t*(e-n)*(e+n))}function le(e){let t=e,n=e;for(let r=1;r<=12;r++)t*=-e*e/r,n+=t/(2*r+1);return 2/Math.sqr" +
  "t(Math.PI)*n}var ue=[1.1775789345674017,-.004590054580646478,-.08424913336651792,.05920993999819189,-.02665866" +
  "8435305753,.009074997670705265,-.002413163540417608,.0004907758365258086,-6916973302501207e-20,413902798607301" +
  "e-20,7.74038306619849e-7,-2.1886401049234397e-7,1.076499946567091e-8,4.521959811218287e-9,-7754400208831351e-2" +
  "5,-6318088340886684e-26,286879501093067e-25,19455868545777347e-29,-965469674843344e-27,325254814814874e-28,334" +
  "78119482868056e-30,-1864562880419313e-30,-12507950530688648e-31,7418235256624044e-32,5068148904796111e-32,-223" +
  "70566594359995e-34],de=y({name:`gelu`,symbol:`gelu`,rules:{approximation:h(`none for the normal distribution i" +
  "tself`,[`none`,`tanh`],`none`)},value:(e,{approximation:t})=>x(e,t===`tanh`?b(me(e)):se(e)),derivative:(e,t,{a" +
  "pproximation:n})=>n===`tanh`?b(me(e))+x(e*he(e),ie(me(e))):se(e)+x(e,oe(e)),formula:ge(),formulaFor:({approxim" +
  "ation:e})=>e===`tanh`?_e():ge(),facts:{range:[-.17004075057125406,1/0],monotone:!1,smooth:!0,saturation:`none`" +
  "}}),fe=2*Math.sqrt(2/Math.PI),pe=.044715;function me(e){return fe*e*(1+pe*e*e)}function he(e){return fe*(1+3*p" +
  "e*e*e)}function ge(){let e=`(1 + erf(x / sqrt(2))) / 2`;return{value:`x * ${e}`,derivative:`${e} + x * exp(-x " +
  "^ 2 / 2) / sqrt(2 * pi)`}}function _e(){let e=`sqrt(2 / pi) * (x + ${pe} * x ^ 3)`,t=`sqrt(2 / pi) * (1 + 3 * " +
  "${pe} * x ^ 2)`;return{value:`x * (1 + tanh(${e})) / 2`,derivative:`(1 + tanh(${e})) / 2 + x * (1 - tanh(${e})" +
  " ^ 2) * ${t} / 2`}}var ve=y({name:`hard-sigmoid`,symbol:`hard σ`,value:e=>Math.min(Math.max((e+3)/6,0),1),deri" +
  "vative:e=>Math.abs(e)<3?1/6:Math.abs(e)>=3?0:NaN,formula:{value:`min(max((x + 3) / 6, 0), 1)`,derivative:`if(a" +
  "bs(x) < 3, 1 / 6, 0)`},facts:{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[-3,3]}),ye=y({na" +
  "me:`hard-tanh`,symbol:`hard tanh`,value:e=>Math.min(Math.max(e,-1),1),derivative:e=>Math.abs(e)<1?1:Math.abs(e" +
  ")>=1?0:NaN,formula:{value:`min(max(x, -1), 1)`,derivative:`if(abs(x) < 1, 1, 0)`},facts:{range:[-1,1],monotone" +
  ":!0,smooth:!1,saturation:`hard`},kinks:()=>[-1,1]}),be=y({name:`identity`,symbol:`x`,value:e=>e,derivative:()=" +
  ">1,formula:{value:`x`,derivative:`1`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!0,saturation:`none`}}),xe=y(" +
  "{name:`leaky-relu`,symbol:`leaky relu`,rules:{slope:d(`slope below 0`,.01)},value:(e,{slope:t})=>e>0?e:t*e,der" +
  "ivative:(e,t,{slope:n})=>e>0?1:e<=0?n:NaN,formula:{value:`if(x > 0, x, slope * x)`,derivative:`if(x > 0, 1, sl" +
  "ope)`},facts:{range:[-1/0,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]});function Se(e,t,n){let" +
  " r=t;for(let i=t+1;i<n;i++)e[i]>e[r]&&(r=i);return r}function Ce(e,t,n){let r=Se(e,t,n),i=Number.isNaN(e[r])?N" +
  "aN:0;for(let a=t;a<n;a++)a!==r&&(i+=Math.exp(e[a]-e[r]));return{peak:r,rest:i}}function we(e,t,{peak:n,rest:r}" +
  "){return(t===n?1:Math.exp(e[t]-e[n]))/(1+r)}function Te(e,t,n){return t===n.peak?n.rest/(1+n.rest):1-we(e,t,n)" +
  "}function Ee(e,t,{peak:n,rest:r}){return(t===n?0:e[t]-e[n])-Math.log1p(r)}function De(e){let{name:t,symbol:n,f" +
  "ormula:r,facts:i,value:a,product:o}=e;return{name:t,family:`activation`,symbol:n,roles:[`x`],arity:[1,1],rules" +
  ":{},formula:r,facts:i,inferShape:([e])=>Oe(e,t),forward({inputs:[e],output:t}){let n=e.shape[e.shape.length-1]" +
  ";for(let r=0;r<t.data.length;r+=n)a(e.data,t.data,r,r+n)},backward({output:e},t,n,r){let i=e.shape[e.shape.len" +
  "gth-1];for(let n=0;n<e.data.length;n+=i)o(e.data,t.data,r.data,n,n+i)}}}function Oe(t,n){if(t.length>0)return " +
  "t;throw new e({what:`no row of units`,where:n,found:`a scalar`,expected:`a shape such as [batch, units]`})}var" +
  " ke=De({name:`log-softmax`,symbol:`log softmax`,value(e,t,n,r){let i=Ce(e,n,r);for(let a=n;a<r;a++)t[a]=Ee(e,a" +
  ",i)},product(e,t,n,r,i){let a=Se(e,r,i),o=0;for(let e=r;e<i;e++)e!==a&&(o+=t[e]);for(let s=r;s<i;s++)s===a?n[s" +
  "]+=-t[s]*Math.expm1(e[s])-Math.exp(e[s])*o:n[s]+=t[s]-Math.exp(e[s])*(t[a]+o)},formula:{value:`x - log(sum(exp" +
  "(x)))`,derivatives:[`g - exp(y) * sum(g)`]},facts:{range:[-1/0,0],monotone:!1,smooth:!0,saturation:`soft`}}),A" +
  "e=y({name:`mish`,symbol:`mish`,value:e=>x(e,je(e)),derivative:e=>je(e)+x(e,Me(e)),formula:{value:`x * tanh(log" +
  "(1 + exp(x)))`,derivative:`tanh(log(1 + exp(x))) + x * (1 - tanh(log(1 + exp(x))) ^ 2) / (1 + exp(-x))`},facts" +
  ":{range:[-.30884341301725043,1/0],monotone:!1,smooth:!0,saturation:`none`}});function je(e){let t=Math.exp(-Ma" +
  "th.abs(e));return e>0?(1+2*t)/(1+2*t*(1+t)):t*(t+2)/(t*(t+2)+2)}function Me(e){let t=Math.exp(-Math.abs(e)),n=" +
  "e>0?1+2*t*(1+t):t*(t+2)+2;return 4*(e>0?t*t:t)*(1+t)/(n*n)}var Ne=y({name:`relu`,symbol:`relu`,rules:{atZero:d" +
  "(`derivative at 0`,0,0,1)},value:e=>e<0?0:e,derivative:(e,t,{atZero:n})=>e>0?1:e<0?0:e===0?n:NaN,formula:{valu" +
  "e:`if(x > 0, x, 0)`,derivative:`if(x > 0, 1, if(x < 0, 0, atZero))`},facts:{range:[0,1/0],monotone:!0,smooth:!" +
  "1,saturation:`none`},kinks:()=>[0]}),Pe=1.6732632423543772,Fe=1.0507009873554805,Ie=y({name:`selu`,symbol:`sel" +
  "u`,value:e=>Fe*(e>0?e:Pe*Math.expm1(e)),derivative:e=>Fe*(e>0?1:Pe*Math.exp(e)),formula:{value:`${Fe} * if(x >" +
  " 0, x, ${Pe} * (exp(x) - 1))`,derivative:`${Fe} * if(x > 0, 1, ${Pe} * exp(x))`},facts:{range:[-1.050700987355" +
  "4805*Pe,1/0],monotone:!0,smooth:!1,saturation:`none`},kinks:()=>[0]}),Le=y({name:`sigmoid`,symbol:`σ`,value:b," +
  "derivative:ie,formula:{value:`1 / (1 + exp(-x))`,derivative:`y * (1 - y)`},facts:{range:[0,1],monotone:!0,smoo" +
  "th:!0,saturation:`soft`}}),Re=y({name:`silu`,symbol:`silu`,value:e=>x(e,b(e)),derivative:e=>b(e)+x(e,ie(e)),fo" +
  "rmula:{value:`x / (1 + exp(-x))`,derivative:`(1 + x * exp(-x) / (1 + exp(-x))) / (1 + exp(-x))`},facts:{range:" +
  "[-.2784645427610738,1/0],monotone:!1,smooth:!0,saturation:`none`}}),ze=De({name:`softmax`,symbol:`softmax`,val" +
  "ue(e,t,n,r){let i=Ce(e,n,r);for(let a=n;a<r;a++)t[a]=we(e,a,i)},product(e,t,n,r,i){let a=t[Se(e,r,i)],o=0;for(" +
  "let n=r;n<i;n++)o+=e[n]*(t[n]-a);for(let s=r;s<i;s++)n[s]+=e[s]*(t[s]-a-o)},formula:{value:`exp(x) / sum(exp(x" +
  "))`,derivatives:[`y * (g - sum(g * y))`]},facts:{range:[0,1],monotone:!1,smooth:!0,saturation:`soft`}}),Be=y({" +
  "name:`softplus`,symbol:`softplus`,value:e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),derivative:b,formu" +
  "la:{value:`log(1 + exp(x))`,derivative:`1 / (1 + exp(-x))`},facts:{range:[0,1/0],monotone:!0,smooth:!0,saturat" +
  "ion:`none`}}),Ve=y({name:`softsign`,symbol:`softsign`,value:e=>Math.abs(e)===1/0?Math.sign(e):e/(1+Math.abs(e)" +
  "),derivative:e=>1/(1+Math.abs(e))/(1+Math.abs(e)),formula:{value:`x / (1 + abs(x))`,derivative:`1 / (1 + abs(x" +
  ")) ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`},kinks:()=>[0]}),He=l(`activation`,[be,y(" +
  "{name:`step`,symbol:`step`,rules:{atZero:d(`value at 0`,0,0,1)},value:(e,{atZero:t})=>e>0?1:e<0?0:e===0?t:NaN," +
  "derivative:e=>Number.isNaN(e)?NaN:0,formula:{value:`if(x > 0, 1, if(x < 0, 0, atZero))`,derivative:`0`},facts:" +
  "{range:[0,1],monotone:!0,smooth:!1,saturation:`hard`},kinks:()=>[0],exempt:`its derivative is 0 by definition`" +
  "}),Le,y({name:`tanh`,symbol:`tanh`,value:Math.tanh,derivative:e=>4*ie(2*e),formula:{value:`tanh(x)`,derivative" +
  ":`1 - y ^ 2`},facts:{range:[-1,1],monotone:!0,smooth:!0,saturation:`soft`}}),Ne,xe,re,Ie,de,Re,Ae,Be,Ve,ve,ye," +
  "ze,ke]),Ue=1.4901161193847656e-8,We=11102230246251565e-32,Ge=67108863,Ke=134217727;function qe(e){let t=e.next" +
  "()&Ge,n=e.next()&Ke;return t*Ue+n*We}var Je=[3639956645,3750757012,1261568508,386426335],Ye=class e{constructo" +
  "r(e,t,n,r){this.s01=e,this.s00=t,this.s11=n,this.s10=r}clone(){return new e(this.s01,this.s00,this.s11,this.s1" +
  "0)}next(){let e=this.s00+this.s10|0,t=this.s10^this.s00,n=this.s11^this.s01,r=this.s00,i=this.s01;return this." +
  "s00=r<<24^i>>>8^t^t<<16,this.s01=i<<24^r>>>8^n^(n<<16|t>>>16),this.s10=n<<5^t>>>27,this.s11=t<<5^n>>>27,e}jump" +
  "(){let e=0,t=0,n=0,r=0,i=this.s01,a=this.s00,o=this.s11,s=this.s10;for(let c=0;c!==4;++c){let l=Je[c];for(let " +
  "c=1;c;c<<=1){l&c&&(e^=i,t^=a,n^=o,r^=s);let u=s^a,d=o^i,f=a,p=i;a=f<<24^p>>>8^u^u<<16,i=p<<24^f>>>8^d^(d<<16|u" +
  ">>>16),s=d<<5^u>>>27,o=u<<5^d>>>27}}this.s01=e,this.s00=t,this.s11=n,this.s10=r}getState(){return[this.s01,thi" +
  "s.s00,this.s11,this.s10]}};function Xe(e){if(e.length!==4)throw Error(`The state must have been produced by a " +
  "xoroshiro128plus RandomGenerator`);return new Ye(e[0],e[1],e[2],e[3])}var Ze=11400714819323198485n;function Qe" +
  "(e,t){let n=$e(String(typeof e==`number`?e+0:e));return Array.from({length:t},()=>(n=BigInt.asUintN(64,n+Ze),e" +
  "t(n)))}function $e(e){let t=0n;for(let n of e)t=et(t+Ze+BigInt(n.codePointAt(0)??0));return t}function et(e){l" +
  "et t=BigInt.asUintN(64,e);return t=BigInt.asUintN(64,(t^t>>30n)*13787848793156543929n),t=BigInt.asUintN(64,(t^" +
  "t>>27n)*10723151780598845931n),t^t>>31n}function tt(e){return[Number(e>>32n),Number(e&4294967295n)]}function n" +
  "t(t,n){let r=t;if(Array.isArray(r)&&r.length===n&&r.every(e=>Number.isInteger(e)&&e>=0&&e<2**32)&&r.some(e=>e!" +
  "==0))return t;throw new e({what:`not a state of this random generator`,where:`words`,found:t,expected:`${n} wh" +
  "ole numbers from 0 to 2³² − 1, not all 0`})}var rt={name:`xoroshiro128+`,seed:e=>it(Qe(e,2).flatMap(tt)),resto" +
  "re:e=>it(nt(e,4))};function it(e){let t=Xe(e.map(e=>e|0));return{bits:()=>t.next()>>>0,next:()=>qe(t),get word" +
  "s(){return t.getState().map(e=>e>>>0)}}}var at={name:`xorshift64*`,seed:e=>ot(st(e)),restore(e){let[t,n]=nt(e," +
  "2);return ot(BigInt(t)<<32n|BigInt(n))}};function ot(e){let t=e,n=()=>(t^=t>>12n,t=BigInt.asUintN(64,t^t<<25n)" +
  ",t^=t>>27n,tt(BigInt.asUintN(64,t*2685821657736338717n))[0]);return{bits:n,next:()=>(n()>>>8)/2**24,get words(" +
  "){return tt(t)}}}function st(t){let n=Number(t);if(Number.isSafeInteger(n)&&n>0&&String(n)===String(t))return " +
  "BigInt(n);if(typeof t==`string`)return Qe(t,1)[0];throw new e({what:`bad seed for xorshift64*`,found:t,expecte" +
  "d:`a whole number, 1 or more, or a text`})}var ct=l(`random generator`,[rt,at]);function lt(t){if(!(t>=0))thro" +
  "w new e({what:`bad clipping limit`,found:t,expected:`a number, 0 or more`})}var ut={name:`norm`,title:`By norm" +
  "`,formula:`g ← g · min(1, c / (‖g‖ + 10⁻⁶))`,clip(e,t){lt(t);let n=t/(dt(e)+1e-6);if(!(n>=1))for(let t of e)fo" +
  "r(let e=0;e<t.length;e++)t[e]*=n}};function dt(e){let t=ft(e);if(t===0||!Number.isFinite(t))return t;let n=2**" +
  "Math.min(1023,Math.floor(Math.log2(t))),r=0;for(let t of e)for(let e=0;e<t.length;e++)r+=(t[e]/n)**2;return n*" +
  "Math.sqrt(r)}function ft(e){let t=0;for(let n of e)for(let e=0;e<n.length;e++)t=Math.max(t,Math.abs(n[e]));ret" +
  "urn t}var pt=l(`clipping`,[ut,{name:`value`,title:`By value`,formula:`g ← min(c, max(−c, g))`,clip(e,t){lt(t);" +
  "for(let n of e)for(let e=0;e<n.length;e++)n[e]=Math.min(t,Math.max(-t,n[e]))}}]),mt=2**31-1;function ht(e){let" +
  " t=1;for(let n of e)t*=n;return t}function S(e){return e.length===0?`scalar`:`[${e.map(e=>e===-1?`batch`:e).jo" +
  "in(`, `)}]`}function C(e,t){if(e===t)return!0;if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(e[" +
  "n]!==t[n])return!1;return!0}function gt(e){return{shape:e,data:new Float64Array(vt(e))}}function _t(e){return{" +
  "shape:e.shape,data:e.data.slice()}}function vt(t,n){for(let r of t)if(!Number.isInteger(r)||r<0)throw new e({w" +
  "hat:`not a size`,where:n,found:r,expected:`a whole number, 0 or more`});let r=ht(t);if(r>mt)throw new e({what:" +
  "`shape too large`,where:n,found:S(t),expected:`at most ${mt} entries`});return r}function yt(e){let{name:t,sym" +
  "bol:n,arity:r,rules:i={},formula:a,value:o,derivative:s}=e;return{name:t,family:`combination`,symbol:n,roles:r" +
  "[1]===1/0?[`a`,`b…`]:[`a`,`b`].slice(0,r[1]),arity:r,rules:i,formula:a,inferShape:bt,forward({inputs:e,output:" +
  "t,attributes:n}){for(let r=0;r<t.data.length;r++)t.data[r]=o(e,r,n)},backward({inputs:e,attributes:t},n,r,i){f" +
  "or(let a=0;a<i.data.length;a++)i.data[a]+=n.data[a]*s(e,a,r,t)}}}function bt(e){let[t]=e;return e.forEach((e,n" +
  ")=>{if(!C(e,t))throw St(n,e,`${S(t)}, as input 0`)}),t}function xt(e,t=0){if(e.length===2)return[e[0],e[1]];th" +
  "row St(t,e,`the shape [batch, units]`)}function St(t,n,r){return new e({what:`shapes do not fit`,where:`input " +
  "${t}`,found:S(n),expected:r})}var Ct=yt({name:`add`,symbol:`+`,arity:[2,1/0],value(e,t){let n=0;for(let{data:r" +
  "}of e)n+=r[t];return n},derivative:()=>1,formula:{value:`a + b`,derivatives:[`1`,`1`]}}),wt={name:`concat`,fam" +
  "ily:`combination`,symbol:`‖`,roles:[`a`,`b…`],arity:[2,1/0],rules:{},formula:{value:`concat(a, b)`,derivatives" +
  ":[`1`,`1`]},inferShape(e){let[t]=xt(e[0]),n=0;return e.forEach((r,i)=>{if(xt(r,i)[0]!==t)throw St(i,r,`batch $" +
  "{t}, as input 0 of ${S(e[0])}`);n+=r[1]}),[t,n]},origin(e,t){let[n,r]=[0,e];for(;r>=t[n][1];)r-=t[n++][1];retu" +
  "rn[n,r]},forward({inputs:e,output:t}){let[n,r]=t.shape,i=0;for(let{data:a,shape:o}of e){let e=o[1];for(let o=0" +
  ";o<n;o++)for(let n=0;n<e;n++)t.data[o*r+i+n]=a[o*e+n];i+=e}},backward({inputs:e},{data:t,shape:[n,r]},i,a){let" +
  " o=e.slice(0,i).reduce((e,{shape:t})=>e+t[1],0),s=e[i].shape[1];for(let e=0;e<n;e++)for(let n=0;n<s;n++)a.data" +
  "[e*s+n]+=t[e*r+o+n]}},Tt=yt({name:`divide`,symbol:`÷`,arity:[2,2],value:([e,t],n)=>e.data[n]/t.data[n],derivat" +
  "ive:([e,t],n,r)=>r===0?1/t.data[n]:-(e.data[n]/t.data[n])/t.data[n],formula:{value:`a / b`,derivatives:[`1 / b" +
  "`,`-a / b ^ 2`]}}),Et={name:`dot`,family:`combination`,symbol:`•`,roles:[`a`,`b`],arity:[2,2],rules:{},formula" +
  ":{value:`sum(a * b)`,derivatives:[`b`,`a`]},inferShape:e=>[xt(bt(e))[0],1],forward({inputs:[e,t],output:n}){le" +
  "t[r,i]=e.shape;for(let a=0;a<r;a++){let r=0;for(let n=a*i;n<(a+1)*i;n++)r+=e.data[n]*t.data[n];n.data[a]=r}},b" +
  "ackward({inputs:e},t,n,r){let i=e[1-n],[a,o]=i.shape;for(let e=0;e<a;e++)for(let n=e*o;n<(e+1)*o;n++)r.data[n]" +
  "+=t.data[e]*i.data[n]}},Dt=class t{#e;#t;constructor(e,t=`xoroshiro128+`){this.#e=u(t,ct),this.#t=this.#e.seed" +
  "(Ot(e))}static restore({generator:e,words:n},r){let i=new t(`restored`,r??ct.get(e,`generator`));return i.#t=i" +
  ".#e.restore(n),i}get state(){return{generator:this.#e.name,words:this.#t.words}}next(){return this.#t.next()}u" +
  "niform(e=0,t=1){return e+(t-e)*this.next()}normal(e=0,t=1){for(;;){let n=this.uniform(-1,1),r=this.uniform(-1," +
  "1),i=n*n+r*r;if(i>0&&i<=1)return e+t*r*Math.sqrt(-2*Math.log(i)/i)}}integer(t){if(!Number.isInteger(t)||t<1||t" +
  ">2**32)throw new e({what:`bad count`,found:t,expected:`a whole number from 1 to 2³²`});let n=Math.floor(2**32/" +
  "t);for(;;){let e=Math.floor(this.#t.bits()/n);if(e<t)return e}}shuffle(e){let t=e;for(let e=t.length-1;e>0;e--" +
  "){let n=this.integer(e+1);[t[e],t[n]]=[t[n],t[e]]}return e}permutation(e){return this.shuffle(Uint32Array.from" +
  "({length:e},(e,t)=>t))}fork(){let e=Array.from({length:4},()=>this.#t.bits());return new t(e.join(),this.#e)}}" +
  ";function Ot(t){if(typeof t==`string`||typeof t==`number`&&Number.isFinite(t))return t;throw new e({what:`bad " +
  "seed`,found:t,expected:`a finite number or a text`})}var kt={name:`dropout`,family:`combination`,symbol:`drop`" +
  ",roles:[`x`],arity:[1,1],rules:{rate:d(`share of the entries dropped`,.5,0,1),seed:p(`start of the generator o" +
  "f the masks`,0,0)},formula:{value:`m * x`,derivatives:[`m`]},stochastic:!0,inferShape:([e])=>e,forward(e){let " +
  "t=At(e),n=e.inputs[0].data;for(let r=0;r<n.length;r++)e.output.data[r]=n[r]*t()},backward(e,t,n,r){let i=At(e)" +
  ";for(let e=0;e<r.data.length;e++)r.data[e]+=t.data[e]*i()}};function At({training:e,draw:t,attributes:n}){retu" +
  "rn e?jt(n,t):()=>1}function jt({rate:e,seed:t},n){if(e===0)return()=>1;let r=new Dt(`${Pt(t)}${n}`),i=Nt(e);re" +
  "turn()=>r.next()<e?0:i}function Mt({rate:e,seed:t}){return{seed:tt($e(Pt(t))),dropped:tt(BigInt(Math.ceil(e*2*" +
  "*53)))}}function Nt(e){return 1/(1-e)}function Pt(e){return`dropout ${e} `}var Ft=`sqrt(mean((x - mean(x)) ^ 2" +
  ") + epsilon)`,It=`(x - mean(x)) / ${Ft}`,Lt={name:`layer-normalisation`,family:`combination`,symbol:`norm`,rol" +
  "es:[`x`,`gain`,`bias`],arity:[1,3],rules:{epsilon:f(`added to the variance, so that a constant row can be divi" +
  "ded`,1e-5)},formula:{value:`gain * ${It} + bias`,derivatives:[`(gain * g - mean(gain * g) - ${It} * mean(gain " +
  "* g * ${It})) / ${Ft}`,`g * ${It}`,`g`]},inferShape([e,...t]){let[,n]=xt(e);return t.forEach((t,r)=>{if(!C(t,[" +
  "n]))throw St(r+1,t,`[${n}] for ${S(e)}`)}),e},forward({inputs:[e,t,n],output:r,attributes:{epsilon:i}}){let[a," +
  "o]=e.shape;for(let s=0;s<a;s++){let{normal:a}=Rt(e,s,i);for(let e=0;e<o;e++)r.data[s*o+e]=Ht(t,e,1)*a[e]+Ht(n," +
  "e,0)}},backward({inputs:[e,t],attributes:{epsilon:n}},r,i,a){let[o,s]=e.shape;for(let c=0;c<o;c++){let o=c*s,l" +
  "=r.data.slice(o,o+s);if(i===2){Wt(l,void 0,a.data);continue}let u=Rt(e,c,n),d=l.map((e,n)=>e*Ht(t,n,1));i===1?" +
  "Wt(l,u.normal,a.data):Ut(u,d,a.data,o)}}};function Rt({shape:[,e],data:t},n,r){let i=t.slice(n*e,(n+1)*e),a=Bt" +
  "(i);for(let t=0;t<e;t++)i[t]/=a;let o=Vt(i);for(let t=0;t<e;t++)i[t]-=o;let s=Vt(i.map(e=>e*e))+r/a/a,c=1/Math" +
  ".sqrt(Math.max(s,zt));return{normal:i.map(e=>e*c),slope:c/a}}var zt=1e-300;function Bt(e){let t=e.reduce((e,t)" +
  "=>Math.max(e,Math.abs(t)),0);return t>1e100&&t<1/0?t:1}function Vt(e){return e.reduce((e,t)=>e+t,0)/e.length}f" +
  "unction Ht(e,t,n){return e===void 0?n:e.data[t]}function Ut({normal:e,slope:t},n,r,i){let a=Vt(n),o=Vt(n.map((" +
  "t,n)=>t*e[n]));for(let s=0;s<n.length;s++)r[i+s]+=t*(n[s]-a-e[s]*o)}function Wt(e,t,n){for(let r=0;r<e.length;" +
  "r++)n[r]+=e[r]*(t?.[r]??1)}function Gt(e){let{name:t,symbol:n,divisor:r,formula:i}=e;return{name:t,family:`com" +
  "bination`,symbol:n,roles:[`x`],arity:[1,1],rules:{},formula:i,inferShape:([e])=>[xt(e)[0],1],forward({inputs:[" +
  "e],output:t}){let[n,i]=e.shape;for(let a=0;a<n;a++){let n=0;for(let t=0;t<i;t++)n+=e.data[a*i+t];t.data[a]=n/r" +
  "(i)}},backward({inputs:[e]},t,n,i){let[a,o]=e.shape;for(let e=0;e<a;e++){let n=t.data[e]/r(o);for(let t=0;t<o;" +
  "t++)i.data[e*o+t]+=n}}}}var Kt=Gt({name:`mean`,symbol:`mean`,divisor:e=>e,formula:{value:`mean(x)`,derivatives" +
  ":[`1 / count(x)`]}}),qt=yt({name:`multiply`,symbol:`×`,arity:[2,1/0],value:(e,t)=>Jt(e,t),derivative:(e,t,n)=>" +
  "Jt(e,t,n),formula:{value:`a * b`,derivatives:[`b`,`a`]}});function Jt(e,t,n){let r=1;for(let i=0;i<e.length;i+" +
  "+)i!==n&&(r*=e[i].data[t]);return r}var Yt=yt({name:`scale`,symbol:`·`,arity:[1,1],rules:{factor:d(`what every" +
  " entry is multiplied by`,1)},value:([e],t,{factor:n})=>n*e.data[t],derivative:(e,t,n,{factor:r})=>r,formula:{v" +
  "alue:`factor * a`,derivatives:[`factor`]}}),Xt={name:`slice`,family:`combination`,symbol:`[:]`,roles:[`x`],ari" +
  "ty:[1,1],rules:{from:p(`first unit taken, counted from 0`,0,0),to:p(`first unit no longer taken`,1)},formula:{" +
  "value:`slice(x, from, to)`,derivatives:[`1`]},inferShape([t],{from:n,to:r}){let[i,a]=xt(t);if(n<r&&r<=a)return" +
  "[i,r-n];throw new e({what:`slice does not fit`,found:`units ${n} to ${r}`,expected:`from < to ≤ ${a} for ${S(t" +
  ")}`})},origin:(e,t,{from:n})=>[0,n+e],forward({inputs:[e],output:t,attributes:{from:n}}){let[r,i]=t.shape;for(" +
  "let a=0;a<r;a++)for(let r=0;r<i;r++)t.data[a*i+r]=e.data[a*e.shape[1]+n+r]},backward({inputs:[e],attributes:{f" +
  "rom:t}},{data:n,shape:[r,i]},a,o){for(let a=0;a<r;a++)for(let r=0;r<i;r++)o.data[a*e.shape[1]+t+r]+=n[a*i+r]}}" +
  ",Zt={...yt({name:`stop-gradient`,symbol:`⊣`,arity:[1,1],value:([e],t)=>e.data[t],derivative:()=>0,formula:{val" +
  "ue:`a`,derivatives:[`0`]}}),backward:()=>void 0,constantInputs:()=>[0],exempt:`it blocks the gradient by defin" +
  "ition`},Qt=l(`combination`,[Ct,yt({name:`subtract`,symbol:`−`,arity:[2,2],value:([e,t],n)=>e.data[n]-t.data[n]" +
  ",derivative:(e,t,n)=>n===0?1:-1,formula:{value:`a - b`,derivatives:[`1`,`-1`]}}),qt,Tt,Yt,wt,Xt,Gt({name:`sum`" +
  ",symbol:`Σ`,divisor:()=>1,formula:{value:`sum(x)`,derivatives:[`1`]}}),Kt,Et,Lt,kt,Zt,{name:`weighted-total`,f" +
  "amily:`combination`,symbol:`E`,roles:[`loss…`],arity:[1,1/0],rules:{weights:g(`what each input is multiplied b" +
  "y, in their order`)},formula:{value:`sum(weights * loss)`,derivatives:[`weights`]},inferShape(t,{weights:n}){i" +
  "f(t.forEach((e,t)=>{if(e.length>0)throw St(t,e,`a scalar, as a loss is`)}),n.length===t.length)return[];throw " +
  "new e({what:`wrong count of weights`,found:n.length,expected:`${t.length}, one for each input`})},forward({inp" +
  "uts:e,output:t,attributes:{weights:n}}){t.data[0]=e.reduce((e,{data:t},r)=>e+n[r]*t[0],0)},backward({attribute" +
  "s:{weights:e}},t,n,r){r.data[0]+=t.data[0]*e[n]}}]);function $t(e,t,n){return _(e,en(t,n),n,`option`)}function" +
  " en(t,n){let r=t;if(typeof r!=`object`||!r||Array.isArray(r))throw new e({what:`not options`,where:n,found:r,e" +
  "xpected:`an object of names and values`});return Object.fromEntries(Object.entries(t).filter(([,e])=>e!==void " +
  "0))}function tn(e,t){let n=Object.entries(e).map(([e,n])=>[e,Object.hasOwn(t,e)?{...n,default:t[e]}:n]);return" +
  " Object.fromEntries(n)}function w(e,t){return{meaning:e,default:t,expected:`a finite number, 0 or more`,allows" +
  ":e=>typeof e==`number`&&Number.isFinite(e)&&e>=0}}function nn(e,t){return{meaning:e,default:t,expected:`a numb" +
  "er from 0 up to, but not, 1`,allows:e=>typeof e==`number`&&e>=0&&e<1}}function T(e){let{name:t,value:n,derivat" +
  "ive:r,targetDerivative:i,formula:a,formulaFor:o,side:s}=e;return{name:t,family:`loss`,symbol:e.symbol??`E`,rol" +
  "es:[`y`,`t`],arity:[2,2],rules:{...e.rules,reduction:rn(e.reduction)},formula:on(a),scalar:e,inferShape:([e,t]" +
  ")=>sn(e,t),forward({inputs:[{shape:e,data:t},{data:r}],output:i,attributes:a}){let o=0;for(let e=0;e<t.length;" +
  "e++)o+=n(t[e],r[e],a);i.data[0]=o*an(a,e)},backward({inputs:[{shape:e,data:t},{data:n}],attributes:a},o,s,c){l" +
  "et l=s===0?r:i,u=o.data[0]*an(a,e);for(let e=0;e<t.length;e++)c.data[e]+=u*l(t[e],n[e],a)},...o!==void 0&&{for" +
  "mulaFor:e=>on(o(e))},...s!==void 0&&{branches({inputs:[{data:e},{data:t}],attributes:n},r){for(let i=0;i<e.len" +
  "gth;i++)r.push(s(e[i],t[i],n))}}}}function rn(e,t=[`sum`,`mean`,`batch-mean`]){return h(`how the losses of the" +
  " entries become one number`,t,e)}function an(e,t){let{reduction:n}=e;return n===`sum`?1:n===`batch-mean`?1/(t." +
  "at(0)??1):1/t.reduce((e,t)=>e*t,1)}function on({value:e,derivative:t,targetDerivative:n}){return{value:e,deriv" +
  "atives:[t,n]}}function sn(t,n){if(C(t,n))return[];throw new e({what:`prediction and target differ in shape`,fo" +
  "und:S(n),expected:S(t)})}var cn=T({name:`binary-cross-entropy`,reduction:`mean`,value:(e,t)=>-(t*ln(Math.log(e" +
  "))+(1-t)*ln(Math.log1p(-e))),derivative:(e,t)=>(e-t)/Math.max(e*(1-e),1e-12),targetDerivative:e=>ln(Math.log1p" +
  "(-e))-ln(Math.log(e)),formula:{value:`-(t * max(log(y), -100) + (1 - t) * max(log(1 - y), -100))`,derivative:`" +
  "(y - t) / max(y * (1 - y), 1e-12)`,targetDerivative:`max(log(1 - y), -100) - max(log(y), -100)`}});function ln" +
  "(e){return Math.max(e,-100)}var un=T({name:`binary-cross-entropy-with-logits`,reduction:`mean`,value:(e,t)=>x(" +
  "e,e>0?1-t:-t)+Math.log1p(Math.exp(-Math.abs(e))),derivative:(e,t)=>e>0?1-t-b(-e):b(e)-t,targetDerivative:e=>-e" +
  ",formula:{value:`log(1 + exp(y)) - t * y`,derivative:`1 / (1 + exp(-y)) - t`,targetDerivative:`-y`}}),dn=T({na" +
  "me:`half-squared-error`,reduction:`sum`,value:(e,t)=>.5*(e-t)*(e-t),derivative:(e,t)=>e-t,targetDerivative:(e," +
  "t)=>t-e,formula:{value:`(y - t) ^ 2 / 2`,derivative:`y - t`,targetDerivative:`t - y`}}),fn=T({name:`hinge`,red" +
  "uction:`mean`,value:(e,t)=>Math.max(0,1-t*e),derivative:(e,t)=>x(-t,pn(1-t*e)),targetDerivative:(e,t)=>x(-e,pn" +
  "(1-t*e)),formula:{value:`max(0, 1 - t * y)`,derivative:`if(t * y < 1, -t, 0)`,targetDerivative:`if(t * y < 1, " +
  "-y, 0)`},side:(e,t)=>Math.sign(1-t*e)});function pn(e){return Math.max(0,Math.sign(e))}var mn=T({name:`huber`," +
  "rules:{delta:f(`error at which the parabola becomes a line`,1)},reduction:`mean`,value(e,t,{delta:n}){let r=Ma" +
  "th.abs(e-t);return r<=n?.5*r*r:n*(r-.5*n)},derivative:(e,t,{delta:n})=>hn(e-t,n),targetDerivative:(e,t,{delta:" +
  "n})=>hn(t-e,n),formula:{value:`if(abs(y - t) <= delta, (y - t) ^ 2 / 2, delta * (abs(y - t) - delta / 2))`,der" +
  "ivative:`min(max(y - t, -delta), delta)`,targetDerivative:`min(max(t - y, -delta), delta)`},side:(e,t,{delta:n" +
  "})=>Math.sign(e-t-n)+Math.sign(e-t+n)});function hn(e,t){return Math.min(Math.max(e,-t),t)}var gn=T({name:`kul" +
  "lback-leibler`,rules:{prediction:h(`what the prediction is`,[`probability`,`logarithm`],`probability`)},reduct" +
  "ion:`batch-mean`,value:(e,t,{prediction:n})=>t===0?vn(e):t*(Math.log(t)-(n===`logarithm`?e:Math.log(e))),deriv" +
  "ative:(e,t,{prediction:n})=>n===`logarithm`?-t:t===0?vn(e):-t/e,targetDerivative:(e,t,{prediction:n})=>Math.lo" +
  "g(t)+1-(n===`logarithm`?e:Math.log(e)),formula:_n(`log(y)`,`-t / y`),formulaFor:({prediction:e})=>e===`logarit" +
  "hm`?_n(`y`,`-t`):_n(`log(y)`,`-t / y`)});function _n(e,t){return{value:`if(t > 0, t * (log(t) - ${e}), 0)`,der" +
  "ivative:t,targetDerivative:`log(t) + 1 - ${e}`}}function vn(e){return Number.isNaN(e)?NaN:0}var yn=T({name:`me" +
  "an-absolute-error`,reduction:`mean`,value:(e,t)=>Math.abs(e-t),derivative:(e,t)=>Math.sign(e-t),targetDerivati" +
  "ve:(e,t)=>Math.sign(t-e),formula:{value:`abs(y - t)`,derivative:`sign(y - t)`,targetDerivative:`sign(t - y)`}," +
  "side:(e,t)=>Math.sign(e-t)}),bn=T({name:`mean-squared-error`,reduction:`mean`,value:(e,t)=>(e-t)*(e-t),derivat" +
  "ive:(e,t)=>2*(e-t),targetDerivative:(e,t)=>2*(t-e),formula:{value:`(y - t) ^ 2`,derivative:`2 * (y - t)`,targe" +
  "tDerivative:`2 * (t - y)`}}),xn={name:`softmax-cross-entropy`,family:`loss`,symbol:`E`,roles:[`y`,`t`],arity:[" +
  "2,2],rules:{targets:h(`what a target row is`,[`index`,`distribution`],`index`),reduction:rn(`mean`,[`mean`,`su" +
  "m`])},formula:{value:`sum(t * (log(sum(exp(y))) - y))`,derivatives:[`sum(t) * exp(y) / sum(exp(y)) - t`,`log(s" +
  "um(exp(y))) - y`]},inferShape([e,t],{targets:n}){if(e.length!==2)throw En(`prediction`,e,`the shape [batch, un" +
  "its]`);let r=n===`index`?[e[0],1]:e;if(C(t,r))return[];throw En(`target`,t,`${S(r)} for the logits ${S(e)}`)}," +
  "forward({inputs:[e,t],output:n,attributes:{targets:r,reduction:i}}){let[a,o]=e.shape,s=e.data;r===`index`&&Tn(" +
  "t,o);let c=Sn(t,o,r),l=0;for(let e=0;e<a;e++){let t=e*o,n=Ce(s,t,t+o);for(let r=t;r<t+o;r++)l+=x(-Ee(s,r,n),c(" +
  "e,r-t))}n.data[0]=i===`mean`?l/a:l},backward({inputs:[e,t],attributes:{targets:n,reduction:r}},i,a,o){let s=i." +
  "data[0]/(r===`mean`?e.shape[0]:1);a===0?Cn(e,Sn(t,e.shape[1],n),s,o):n===`distribution`&&wn(e,s,o)},constantIn" +
  "puts:({targets:e})=>e===`index`?[1]:[]};function Sn({data:e},t,n){return n===`index`?(t,n)=>+(e[t]===n):(n,r)=" +
  ">e[n*t+r]}function Cn({shape:[e,t],data:n},r,i,a){for(let o=0;o<e;o++){let e=o*t,s=Ce(n,e,e+t),c=0;for(let e=0" +
  ";e<t;e++)c+=r(o,e);for(let l=0;l<t;l++){let t=r(o,l),u=we(n,e+l,s);a.data[e+l]+=i*(u*(c-t)-t*Te(n,e+l,s))}}}fu" +
  "nction wn({shape:[e,t],data:n},r,i){for(let a=0;a<e;a++){let e=a*t,o=Ce(n,e,e+t);for(let a=e;a<e+t;a++)i.data[" +
  "a]-=r*Ee(n,a,o)}}function Tn({data:t},n){t.forEach((t,r)=>{if(!(Number.isInteger(t)&&t>=0&&t<n))throw new e({w" +
  "hat:`not a class index`,where:`target row ${r}`,found:t,expected:`a whole number from 0 to ${n-1}`})})}functio" +
  "n En(t,n,r){return new e({what:`shapes do not fit`,where:`softmax-cross-entropy ${t}`,found:S(n),expected:r})}" +
  "var Dn=l(`loss`,[dn,bn,yn,mn,cn,un,xn,fn,gn]),On={name:`weighted-sum`,family:`weighted-sum`,symbol:`Σ`,roles:[" +
  "`x…`,`w…`,`b`],arity:[2,1/0],rules:{transpose:m(`weights are [in, out] instead of [out, in]`,!1)},formula:{val" +
  "ue:`sum(x * w) + b`,derivatives:[`w`,`x`,`1`]},inferShape(e,{transpose:t}){let n=e.length>>1,[r]=e[0],i=0;for(" +
  "let a=0;a<n;a++){let o=e[a];if(o.length!==2)throw Fn(`value ${a}`,o,`the shape [batch, units]`);if(o[0]!==r)th" +
  "row Fn(`value ${a}`,o,`the batch size ${r} of ${S(e[0])}`);let[s,c]=kn(e[n+a],t);if(c!==o[1])throw Fn(`weight " +
  "${a}`,e[n+a],`weights for the ${o[1]} units of ${S(o)}`);if(a>0&&s!==i)throw Fn(`weight ${a}`,e[n+a],`weights " +
  "to ${i} units, as weight 0`);i=s}return e.length%2==1&&Pn(e[2*n],i),[r,i]},forward({inputs:e,output:t,attribut" +
  "es:{transpose:n}}){let r=e.length>>1,[i,a]=t.shape;An(t,e.length%2==1?e[2*r]:void 0);for(let o=0;o<r;o++){let " +
  "s=e[o].data,c=e[r+o].data,l=e[o].shape[1],[u,d]=n?[1,a]:[l,1];for(let e=0;e<i;e++)for(let n=0;n<a;n++){let r=t" +
  ".data[e*a+n];for(let t=0;t<l;t++)r+=s[e*l+t]*c[n*u+t*d];t.data[e*a+n]=r}}},backward(e,t,n,r){let i=e.inputs.le" +
  "ngth>>1;n<i?jn(e,t,n,r):n<2*i?Mn(e,t,n-i,r):Nn(t,r)}};function kn(e,t){if(e.length===0)return[1,1];if(e.length" +
  "!==2)throw Fn(`weight`,e,`a scalar or the shape [out, in]`);return t?[e[1],e[0]]:[e[0],e[1]]}function An({shap" +
  "e:[e,t],data:n},r){if(r===void 0)n.fill(0);else if(r.data.length===1)n.fill(r.data[0]);else for(let i=0;i<e;i+" +
  "+)for(let e=0;e<t;e++)n[i*t+e]=r.data[e]}function jn({inputs:e,output:t,attributes:n},r,i,a){let[o,s]=t.shape," +
  "c=e[(e.length>>1)+i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let e=0;e<o;e++)for(let t" +
  "=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[e*l+r]+=n*c[t*u+r*d]}}function Mn({inputs:e,output:t,att" +
  "ributes:n},r,i,a){let[o,s]=t.shape,c=e[i].data,l=e[i].shape[1],[u,d]=n.transpose?[1,s]:[l,1],f=r.data;for(let " +
  "e=0;e<o;e++)for(let t=0;t<s;t++){let n=f[e*s+t];for(let r=0;r<l;r++)a.data[t*u+r*d]+=n*c[e*l+r]}}function Nn({" +
  "shape:[e,t],data:n},r){let i=r.data.length===1;for(let a=0;a<e;a++)for(let e=0;e<t;e++)r.data[i?0:e]+=n[a*t+e]" +
  "}function Pn(e,t){if(!(e.length===0||e.length===1&&e[0]===t))throw Fn(`bias`,e,`a scalar or the shape [${t}]`)" +
  "}function Fn(t,n,r){return new e({what:`shapes do not fit`,where:`weighted-sum ${t}`,found:S(n),expected:r})}v" +
  "ar In=l(`operation`,[On,...Qt,...He,...Dn]);function Ln(t){if(!Number.isFinite(t))throw new e({what:`bad learn" +
  "ing rate`,found:t,expected:`a finite number`})}function Rn(e){let t=e.flatMap(e=>Object.entries(e.slots??{}))," +
  "n=t.map(([e])=>e),r=new Float64Array;return{formula:Vn(e),...zn(e),init:e=>Object.fromEntries(t.map(([t,n])=>[" +
  "t,new Float64Array(e).fill(n)])),update(t,i,a,o){let s=t.length;Hn(s,i,a,n),Ln(o.learningRate),r.length<s&&(r=" +
  "new Float64Array(s)),r.set(i);for(let n of e)n.apply(r,t,a,o);for(let e=0;e<s;e++)t[e]-=r[e]}}}function zn(e){" +
  "let t=e.flatMap(({kernel:e,slots:t={}})=>e===void 0?[]:[{...e,slots:Object.keys(t)}]);return t.length===e.leng" +
  "th?{kernels:t}:{}}function Bn(e,t){return e?[t]:[]}function Vn(e){let t=[],n=`g`;for(let r of e){let e=r.descr" +
  "ibe(n);t.push(...e.lines??[]),n=e.direction}return[...t,`p ← p − ${n}`].join(`; `)}function Hn(e,t,n,r){if(t.l" +
  "ength!==e)throw Un(`gradient`,t.length,e);for(let t of r){let r=n[t]?.length;if(r!==e)throw Un(`state/${t}`,r," +
  "e)}}function Un(t,n,r){return new e({what:`wrong size for this parameter`,where:t,found:n,expected:`${r} numbe" +
  "rs`})}var Wn=h(`whose definition holds where they differ`,[`pytorch`,`keras`],`pytorch`);function Gn(e){let{na" +
  "me:t,title:n,keras:r,pieces:i}=e,a={...e.options,convention:Wn},o=(e={},n=t)=>{let o=en(e,n),s=o.convention===" +
  "`keras`?r:void 0;return Rn(i($t(a,{...s,...o},n)))};return{name:t,title:n,options:a,formula:o().formula,create" +
  ":o}}function Kn(e,t,n,r){let i=(n={},i=t)=>e.create({...r,...en(n,i)},i);return{name:t,title:n,options:tn(e.op" +
  "tions,r),formula:i().formula,create:i}}function E(e=0){let t=e===0?`η`:`η / (1 + k · δ)`;return{describe:e=>({" +
  "direction:`${t} · ${e}`}),kernel:{name:`rate`,count:1,...e===0?{steadyFrom:0}:{},settle(t,n,{learningRate:r,st" +
  "ep:i}){t[n]=r/(1+i*e)}},apply(t,n,r,{learningRate:i,step:a}){let o=i/(1+a*e);for(let e=0;e<n.length;e++)t[e]*=" +
  "o}}}function qn(e,t){return t===`keras`?{inside:e,outside:0,write:e=>`√(${e} + ε)`}:{inside:0,outside:e,write:" +
  "e=>`(√${e} + ε)`}}function Jn(e,t){return{name:e,count:t.length,steadyFrom:0,settle(e,n){e.set(t,n)}}}function" +
  " Yn(e,t){return{slots:{squares:e},describe:e=>({lines:[`s ← s + ${e}²`],direction:`${e} / ${t.write(`s`)}`}),k" +
  "ernel:Jn(`summed-squares`,[t.inside,t.outside]),apply(e,n,r){let i=r.squares;for(let r=0;r<n.length;r++)i[r]+=" +
  "e[r]*e[r],e[r]/=Math.sqrt(i[r]+t.inside)+t.outside}}}function Xn(e,t){return t===`keras`?Qn(e):Zn(e)}function " +
  "Zn(e){return Bn(e>0,{describe:e=>({lines:[`${e} ← ${e} + λ · p`],direction:e}),kernel:Jn(`coupled-decay`,[e])," +
  "apply(t,n){for(let r=0;r<n.length;r++)t[r]+=e*n[r]}})}function Qn(e){return Bn(e>0,{describe:e=>({lines:[`p ← " +
  "(1 − η · λ) · p`],direction:e}),kernel:{name:`decoupled-decay`,count:1,steadyFrom:0,settle(t,n,{learningRate:r" +
  "}){t[n]=1-r*e}},apply(t,n,r,{learningRate:i}){let a=1-i*e;for(let e=0;e<n.length;e++)n[e]*=a}})}var $n=Gn({nam" +
  "e:`adagrad`,title:`Adagrad`,options:{lrDecay:w(`how fast the learning rate falls with the steps`,0),initialAcc" +
  "umulator:w(`what the sum of squares starts from`,0),epsilon:w(`what keeps the divisor from 0`,1e-10),weightDec" +
  "ay:w(`how strongly parameters are drawn to 0`,0)},keras:{initialAccumulator:.1,epsilon:1e-7},pieces:({lrDecay:" +
  "e,initialAccumulator:t,epsilon:n,convention:r,...i})=>[...Xn(i.weightDecay,r),Yn(t,qn(n,r)),E(e)]});function e" +
  "r(e){let t=new Float64Array(tr).fill(NaN),n=0,r=1;return i=>{let a=i%tr,o=i-a;return o!==n&&(n=o,r=e**o),Numbe" +
  "r.isNaN(t[a])&&(t[a]=e**a),r*t[a]}}var tr=256;function nr({beta1:e,beta2:t,epsilon:n,amsgrad:r,convention:i}){" +
  "let a=i===`keras`,[o,s]=[er(e),er(t)],c={mean:0,squares:0};return{slots:r?{...c,largestSquares:0}:c,describe:e" +
  "=>({lines:[`m ← β₁ · m + (1 − β₁) · ${e}`,`v ← β₂ · v + (1 − β₂) · ${e}²`,...r?[`u ← max(u, v)`]:[],`m̂ ← m / " +
  "(1 − β₁ᵗ)`,`v̂ ← ${r?`u`:`v`} / (1 − β₂ᵗ)`],direction:a?`m̂ / (√v̂ + ε / √(1 − β₂ᵗ))`:`m̂ / (√v̂ + ε)`}),kerne" +
  "l:{name:r?`greatest-moments`:`adaptive-moments`,count:6,settle(r,i,{step:c}){let l=Math.sqrt(1-s(c+1));r[i]=e," +
  "r[i+1]=1-e,r[i+2]=t,r[i+3]=1-t,r[i+4]=l/(1-o(c+1)),r[i+5]=a?n:n*l}},apply(i,c,l,{step:u}){let d=l.mean,f=l.squ" +
  "ares,p=r?l.largestSquares:f,m=1-o(u+1),h=Math.sqrt(1-s(u+1)),g=a?n/h:n;for(let n=0;n<c.length;n++)d[n]=e*d[n]+" +
  "(1-e)*i[n],f[n]=t*f[n]+(1-t)*i[n]*i[n],p[n]=Math.max(p[n],f[n]),i[n]=d[n]/m/(Math.sqrt(p[n])/h+g)}}}var rr={be" +
  "ta1:nn(`share of the average gradient that is kept`,.9),beta2:nn(`share of the average of squares that is kept" +
  "`,.999),epsilon:w(`what keeps the divisor from 0`,1e-8),amsgrad:m(`whether to divide by the largest average of" +
  " squares so far`,!1)},ir=Gn({name:`adam`,title:`Adam`,options:{...rr,weightDecay:w(`how strongly parameters ar" +
  "e drawn to 0`,0)},keras:{epsilon:1e-7},pieces:e=>[...Xn(e.weightDecay,e.convention),nr(e),E()]}),ar=Gn({name:`" +
  "adamw`,title:`AdamW`,options:{...rr,weightDecay:w(`how strongly parameters are drawn to 0`,.01)},keras:{epsilo" +
  "n:1e-7,weightDecay:.004},pieces:e=>[...Qn(e.weightDecay),nr(e),E()]}),or=Kn(ir,`amsgrad`,`AMSGrad`,{amsgrad:!0" +
  "});function sr({momentum:e,dampening:t=0,nesterov:n=!1}){return{slots:{velocity:0},describe(e){let r=`v ← μ · " +
  "v + ${t>0?`(1 − τ) · `:``}${e}`;return n?{lines:[r,`d ← ${e} + μ · v`],direction:`d`}:{lines:[r],direction:`v`" +
  "}},kernel:{name:`velocity`,count:4,steadyFrom:1,settle(r,i,{step:a}){r[i]=e,r[i+1]=a===0?1:1-t,r[i+2]=+!!n,r[i" +
  "+3]=n?e:1}},apply(r,i,a,{step:o}){let s=a.velocity,c=o===0?1:1-t;for(let t=0;t<i.length;t++)s[t]=e*s[t]+c*r[t]" +
  ",r[t]=n?r[t]+e*s[t]:s[t]}}}var cr=Gn({name:`sgd`,title:`Gradient descent`,options:{momentum:nn(`share of the v" +
  "elocity that is kept`,0),dampening:nn(`share of the gradient that does not enter the velocity`,0),nesterov:m(`" +
  "whether to step along the velocity as it will be`,!1),weightDecay:w(`how strongly parameters are drawn to 0`,0" +
  ")},pieces(t){let{momentum:n,dampening:r,nesterov:i,convention:a}=t;if(i&&(n===0||r>0))throw new e({what:`neste" +
  "rov needs a velocity without dampening`,found:{momentum:n,dampening:r},expected:`momentum above 0 and dampenin" +
  "g 0`});let o=Bn(n>0,sr({momentum:n,dampening:r,nesterov:i})),s=a===`keras`?[E(),...o]:[...o,E()];return[...Xn(" +
  "t.weightDecay,a),...s]}}),lr=Kn(cr,`momentum`,`Momentum`,{momentum:.9}),ur=Kn(cr,`nesterov`,`Nesterov`,{moment" +
  "um:.9,nesterov:!0});function dr(e,t){return{slots:{squares:0},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}" +
  "²`],direction:`${e} / ${t.write(`s`)}`}),kernel:Jn(`averaged-squares`,[e,1-e,t.inside,t.outside]),apply(n,r,i)" +
  "{let a=i.squares;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]*n[i],n[i]/=Math.sqrt(a[i]+t.inside)+t.outsi" +
  "de}}}function fr(e,t){return{slots:{squares:0,mean:0},describe:e=>({lines:[`s ← ρ · s + (1 − ρ) · ${e}²`,`m ← " +
  "ρ · m + (1 − ρ) · ${e}`,`c ← s − m²`],direction:`${e} / ${t.write(`c`)}`}),kernel:Jn(`averaged-variance`,[e,1-" +
  "e,t.inside,t.outside]),apply(n,r,i){let a=i.squares,o=i.mean;for(let i=0;i<r.length;i++)a[i]=e*a[i]+(1-e)*n[i]" +
  "*n[i],o[i]=e*o[i]+(1-e)*n[i],n[i]/=Math.sqrt(Math.max(0,a[i]-o[i]*o[i])+t.inside)+t.outside}}}var pr=l(`optimi" +
  "ser`,[cr,lr,ur,$n,Gn({name:`rmsprop`,title:`RMSprop`,options:{rho:nn(`share of the average of squares that is " +
  "kept`,.99),momentum:nn(`share of the velocity that is kept`,0),centered:m(`whether to divide by the deviation " +
  "instead of the root of the squares`,!1),epsilon:w(`what keeps the divisor from 0`,1e-8),weightDecay:w(`how str" +
  "ongly parameters are drawn to 0`,0)},keras:{rho:.9,epsilon:1e-7},pieces({rho:e,momentum:t,centered:n,epsilon:r" +
  ",convention:i,...a}){let o=qn(r,i),s=Bn(t>0,sr({momentum:t}));return[...Xn(a.weightDecay,i),n?fr(e,o):dr(e,o)," +
  "...i===`keras`?[E(),...s]:[...s,E()]]}}),ir,ar,or]);function mr(e,t,n){return u(e,pr,n).create(t,n)}var D=l(`p" +
  "enalty`,[{name:`l1`,title:`L1`,formula:`λ · Σ |w|`,derivative:`λ · sign(w)`,value(e,t){let n=0;for(let t=0;t<e" +
  ".length;t++)n+=Math.abs(e[t]);return t*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*Math.sign(e[r])" +
  "}},{name:`l2`,title:`L2`,formula:`λ/2 · Σ w²`,derivative:`λ · w`,value(e,t){let n=0;for(let t=0;t<e.length;t++" +
  ")n+=e[t]*e[t];return t/2*n},accumulate(e,t,n){for(let r=0;r<e.length;r++)n[r]+=t*e[r]}}]);function O({factor:e" +
  ",...t}){return{...t,create:(n={},r=t.name)=>e($t(t.options,n,r))}}var hr=O({name:`constant`,title:`Constant`,f" +
  "ormula:`lr`,options:{},factor:()=>Object.assign(()=>1,{isConstant:!0})}),gr=O({name:`cosine`,title:`Cosine`,fo" +
  "rmula:`lr · ½(1 + cos(πk / T))`,options:{steps:p(`T: the step at which the rate reaches 0`,1,1e3)},factor:({st" +
  "eps:e})=>t=>(1+Math.cos(Math.PI*t/e))/2}),_r=O({name:`exponential`,title:`Exponential`,formula:`lr · γᵏ`,optio" +
  "ns:{gamma:w(`factor from step to step`,.99)},factor:({gamma:e})=>t=>e**t}),vr=O({name:`linear`,title:`Linear`," +
  "formula:`lr · (1 − (1 − end) · min(1, k / T))`,options:{steps:p(`T: the step at which the line ends`,1,1e3),en" +
  "d:w(`factor at the end of the line`,0)},factor:({steps:e,end:t})=>n=>1-(1-t)*Math.min(n,e)/e}),yr=l(`schedule`" +
  ",[hr,O({name:`step`,title:`Step`,formula:`lr · γ^⌊k / every⌋`,options:{every:p(`steps on one stair`,1,100),gam" +
  "ma:w(`factor from stair to stair`,.1)},factor:({every:e,gamma:t})=>n=>t**Math.floor(n/e)}),_r,vr,gr,O({name:`w" +
  "arm-up`,title:`Warm-up`,formula:`lr · min(1, (k + 1) / n)`,options:{steps:p(`n: the number of steps it takes`," +
  "1,100)},factor:({steps:e})=>t=>Math.min(1,(t+1)/e)})]);function br(e,t,n){return u(e,yr,n).create(t,n)}var xr=" +
  "globalThis.kernels.float32,Sr=globalThis.kernels.float64,Cr={end:[],gather:[`into`,`table`,`rowBytes`,`lanes`," +
  "`order`],product:[`rows`,`bytes`,`depth`,`a`,`aRow`,`aStep`,`b`,`bStep`,`c`,`cRow`,`start`,`bias`,`biasStep`]," +
  "sparseProduct:[`rows`,`bytes`,`depth`,`a`,`aRow`,`b`,`bStep`,`c`,`cRow`,`list`,`otherwise`],dots:[`rows`,`colu" +
  "mns`,`bytes`,`a`,`aRow`,`b`,`bRow`,`c`,`cRow`,`cColumn`,`start`,`bias`,`biasStep`],total:[`into`,`units`,`stri" +
  "de`,`add`,`g`,`row`],transpose:[`into`,`intoRow`,`from`,`fromRow`,`rows`,`bytes`],activate:[`y`,`x`,`bytes`,`c" +
  "onstants`],activateBack:[`into`,`add`,`x`,`y`,`g`,`bytes`,`constants`],softmax:[`y`,`x`,`units`,`row`],softmax" +
  "Back:[`into`,`add`,`y`,`g`,`units`,`row`],logSoftmax:[`y`,`x`,`units`,`row`],logSoftmaxBack:[`into`,`add`,`y`," +
  "`g`,`units`,`row`],scale:[`into`,`add`,`from`,`bytes`,`factor`],fill:[`into`,`bytes`,`number`],multiply:[`into" +
  "`,`add`,`a`,`b`,`bytes`],divide:[`into`,`add`,`a`,`b`,`bytes`,`factor`],sumUnits:[`into`,`add`,`x`,`units`,`ro" +
  "w`,`factor`],spreadUnits:[`into`,`add`,`g`,`units`,`row`,`factor`],dotUnits:[`into`,`add`,`a`,`b`,`units`,`row" +
  "`],scaleUnits:[`into`,`add`,`g`,`b`,`units`,`row`],mask:[`into`,`units`,`row`,`seedHigh`,`seedLow`,`droppedHig" +
  "h`,`droppedLow`,`kept`],normalise:[`y`,`x`,`units`,`row`,`epsilon`,`gain`,`gainStride`,`bias`,`biasStride`],no" +
  "rmaliseBack:[`into`,`add`,`x`,`g`,`units`,`row`,`epsilon`,`gain`,`gainStride`],lossValue:[`into`,`y`,`t`,`unit" +
  "s`,`row`,`isRow`,`divisor`,`byRows`,`constants`],lossBack:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`isRo" +
  "w`,`divisor`,`byRows`,`constants`],crossEntropy:[`into`,`y`,`t`,`units`,`row`,`classes`,`byRows`],crossEntropy" +
  "Back:[`into`,`add`,`side`,`g`,`y`,`t`,`units`,`row`,`classes`,`byRows`],checkFinite:[`into`,`from`,`bytes`],pi" +
  "ece:[`direction`,`parameter`,`state1`,`state2`,`state3`,`bytes`,`numbers`],descend:[`parameter`,`direction`,`b" +
  "ytes`,`numbers`,`isScaled`],core:[`step`],passage:[`number`]},wr=[`identity`,`step`,`sigmoid`,`tanh`,`relu`,`l" +
  "eaky-relu`,`elu`,`selu`,`gelu none`,`gelu tanh`,`silu`,`mish`,`softplus`,`softsign`,`hard-sigmoid`,`hard-tanh`" +
  "],Tr=[`half-squared-error`,`mean-squared-error`,`mean-absolute-error`,`huber`,`binary-cross-entropy`,`binary-c" +
  "ross-entropy-with-logits`,`hinge`,`kullback-leibler probability`,`kullback-leibler logarithm`],Er=[`done`,`l1`" +
  ",`l2`,`norm`,`value`],Dr=[`rate`,`coupled-decay`,`decoupled-decay`,`velocity`,`averaged-squares`,`averaged-var" +
  "iance`,`summed-squares`,`adaptive-moments`,`greatest-moments`],Or=[`program`,`loss`,`gradient`,`trained`,`para" +
  "meter`,`paying`,`update`,`adjustments`,`numbers`,`numbersOfStep`,`order`,`rows`,`batchSize`,`batches`,`shuffle" +
  "s`,`batch`,`epoch`,`rowsTaken`,`taken`,`patience`,`waited`,`batchRows`,`batchStart`,`numbersNow`],k={lossTaken" +
  ":96,lossBelow:104,leastGain:112,bestLoss:120,check:128,firstStep:136,random:144,frameSize:176},A=class extends" +
  " e{node;constructor(e,t,n){super({what:`cannot be compiled: ${t}`,where:`node ${e}`,expected:n}),this.node=e}}" +
  ",kr=class extends e{node;step;constructor(e,t,n,r){super({what:`non-finite ${n}`,where:`node ${e}, step ${t}`," +
  "found:r,expected:`finite numbers; no parameter was changed`}),this.node=e,this.step=t}};function Ar(e,t){if(!(" +
  "Number.isFinite(e.loss)&&e.parameters.every(({gradient:e})=>e.data.every(Number.isFinite)))){for(let n of e.no" +
  "des){let e=n.hasValue?n.value.data.find(e=>!Number.isFinite(e)):void 0;if(e!==void 0)throw new kr(n.id,t,`valu" +
  "e`,e)}for(let n of[...e.nodes].reverse()){let e=n.gradient.data.find(e=>!Number.isFinite(e));if(e!==void 0)thr" +
  "ow new kr(n.id,t,`gradient`,e)}}}function jr(t){if(!(t instanceof e)){let e=t instanceof Error?t.message:Strin" +
  "g(t);return{type:`error`,message:e,what:e}}let{message:n,what:r,where:i,found:a,expected:o,nearest:s}=t,c={mes" +
  "sage:n,what:r,where:i,expected:o,nearest:s,...a===void 0?{}:{found:a}};return t instanceof kr?{...c,type:`non-" +
  "finite`,node:t.node,step:t.step}:t instanceof A?{...c,type:`uncompilable`,node:t.node}:{...c,type:`fault`}}var" +
  " Mr=class{#e;#t=1;constructor(e){this.#e=e}get steps(){return this.#t}learn(e,t){let n=e*this.#e/t;this.#t=Mat" +
  "h.max(1,Math.floor(Math.min(2*this.#t,n)))}};function Nr({values:e,gradients:t},n){let r=[...e.tensors,...t.te" +
  "nsors],i=[...e.positions,...t.positions],a=new Float64Array(r.reduce((e,{data:t})=>e+t.length,0)),o=0;for(let{" +
  "data:e}of r)a.set(e,o),o+=e.length;let s=i.findIndex(e=>n[e].shape[0]===-1);return{values:Int32Array.from(e.po" +
  "sitions),gradients:Int32Array.from(t.positions),numbers:a,rows:s<0?0:r[s].shape[0]}}var Pr=class{positions;ten" +
  "sors;#e;constructor(e,t){this.positions=e,this.tensors=t,this.#e=new Set(e)}has(e){return this.#e.has(e)}};fun" +
  "ction Fr({values:e,gradients:t,numbers:n}){return[e.buffer,t.buffer,n.buffer]}var Ir=class extends e{faults;co" +
  "nstructor(e){let[t]=e,n=e.length>1?` (and ${e.length-1} more)`:``;super({...zr(t),what:`${t.what}${n}`,nearest" +
  ":t.nearest}),this.faults=e}},Lr=class{#e=[];attempt(t){if(!(this.#e.length>=100))try{return t()}catch(t){if(!(" +
  "t instanceof e))throw t;this.#e.push(t);return}}add(t){this.attempt(()=>{throw new e(t())})}stop(){if(this.#e." +
  "length>0)throw new Ir(this.#e)}};function Rr(t,n,r){let i=t instanceof Error?t:Error(String(t)),a=t instanceof" +
  " e?zr(t):{what:`${r} failed: ${i.message}`},o=a.where===void 0?`node ${n}`:`node ${n}, ${a.where}`;return new " +
  "e({...a,where:o},{cause:i})}function zr({what:e,where:t,found:n,expected:r}){return{what:e,where:t,expected:r," +
  "...n===void 0?{}:{found:n}}}function Br(t,{id:n,shape:r,units:i}){let a=Ur(t),o=`${S(r)}${r[0]===-1?` or its n" +
  "umbers row by row`:``}`,s=()=>new e({what:`values do not fit`,where:n,found:S(a),expected:o});if(r[0]!==-1){if" +
  "(C(a,r))return r;throw s()}if(a.length===2&&a[1]===i)return a;let c=a.reduce((e,t)=>e*t,1);if(a.length<2&&c%i=" +
  "==0)return[c/i,i];throw s()}function Vr(t,n,r){if(Wr(t)){if(t.data.length!==n.length)throw new e({what:`wrong " +
  "count of numbers for shape ${S(t.shape)}`,where:r,found:t.data.length,expected:String(n.length)});n.set(t.data" +
  ");return}let i=0,a=(t,r)=>{if(typeof t!=`number`)throw new e({what:`not a number`,where:r,found:t,expected:`a " +
  "number`});n[i++]=t},o=Array.isArray(t)&&Array.isArray(t[0])?t[0].length:-1;Array.isArray(t)?o<0?t.forEach((e,t" +
  ")=>{a(e,`${r}/${t}`)}):t.forEach((t,n)=>{if(!Array.isArray(t)||t.length!==o)throw new e({what:`ragged rows`,wh" +
  "ere:`${r}/${n}`,found:Array.isArray(t)?t.length:t,expected:`${o} numbers, as in the first row`});t.forEach((e," +
  "t)=>{a(e,`${r}/${n}/${t}`)})}):a(t,r)}function Hr(e,t,n){let r=n===void 0?Ur(e):Br(e,{id:t,shape:[-1,n],units:" +
  "n}),i=new Float64Array(vt(r,t));return Vr(e,i,t),{shape:r,data:i}}function Ur(e){if(Wr(e))return e.shape;let t" +
  "=[];for(let n=e;Array.isArray(n);n=n[0])t.push(n.length);return t}function Wr(e){return typeof e==`object`&&!!" +
  "e&&`shape`in e}function Gr(t,n={}){let{values:r={},training:i=!1,draw:a=0}=n,o=new Map(Object.entries(r).map((" +
  "[n,r])=>{let{position:i,shape:a,units:o,family:s}=t.node(n);if(s!==`input`&&s!==`target`&&s!==`parameter`)thro" +
  "w new e({what:`not a leaf`,where:n,found:s,expected:`an input, a target or a parameter`});return[i,a[0]===-1?H" +
  "r(r,n,o):Hr(r,n)]})),s=Yr(t,o);return new Kr(t.topology,({position:e})=>{let n=t.nodes[e],r=o.get(e);return r!" +
  "==void 0||!n.hasValue?r:n.shape[0]===-1&&n.value.shape[0]!==s?void 0:n.value},{batch:s,training:i,draw:a,held:" +
  "e=>t.nodes[e].held,objective:new Map([...t.objective].map(([e,n])=>[t.node(e).position,n]))})}var Kr=class{top" +
  "ology;#e;#t;#n;constructor(e,t,n){this.topology=e,this.#e=n,this.#n=[],this.#t=[];for(let n of e.nodes)this.#r" +
  "(n,t)}value(t){let n=this.at(this.position(t));if(n!==void 0)return n;throw new e({what:`no value`,where:t,exp" +
  "ected:`values for everything it depends on`})}at(e){return this.#n[e]}call(e){return this.#t[e]}get loss(){let" +
  " t=0;for(let[n,r]of this.#e.objective){let i=this.at(n);if(i===void 0)throw new e({what:`the loss has no value" +
  "`,where:this.topology.nodes[n].spec.id,expected:`values for all inputs and targets`});t+=r*i.data[0]}return t}" +
  "gradients(){let e=[...this.#e.objective].map(([e,t])=>[e,[t]]);return this.pullBack(new Map(e))}pullBack(e){le" +
  "t{nodes:t}=this.topology,n=this.#n.map(e=>e===void 0?void 0:{shape:e.shape,data:new Float64Array(e.data.length" +
  ")}),r=new Set(e.keys());for(let[t,r]of e)n[t]?.data.set(r);for(let e=t.length-1;e>=0;e--)if(r.has(e)){this.#a(" +
  "t[e],n);for(let n of t[e].inputs)r.add(n)}return new Map(t.flatMap(({spec:e},t)=>{let r=n[t];return r===void 0" +
  "?[]:[[e.id,r]]}))}recompute(e){for(let t of e){let e=this.#t[t],n=this.#n[t];e!==void 0&&n!==void 0&&(this.top" +
  "ology.nodes[t].spec.operation?.forward(e),n!==e.output&&n.data.set(e.output.data),this.#s(t,n))}}#r(e,t){let{p" +
  "osition:n,spec:{operation:r,attributes:i,id:a}}=e;if(r===void 0){let n=t(e);this.#n.push(n===void 0?void 0:{sh" +
  "ape:n.shape,data:Float64Array.from(n.data)}),this.#t.push(void 0)}else{let t=this.#i(e,i);t!==void 0&&Jr(r,t,a" +
  ");let o=t!==void 0&&this.#e.held(n).size>0;this.#n.push(o?_t(t.output):t?.output),this.#t.push(t)}let o=this.#" +
  "n[n];o!==void 0&&this.#s(n,o)}#i({inputs:e,shape:t},n){let r=e.map(e=>this.#n[e]).filter(e=>e!==void 0);if(r.l" +
  "ength<e.length)return;let{training:i,draw:a,batch:o}=this.#e;return{attributes:n,inputs:r,output:Xr(t[0]===-1?" +
  "[o,...t.slice(1)]:t),training:i,draw:a}}#a({position:e,inputs:t,spec:{operation:n}},r){let i=this.#t[e],a=r[e]" +
  ";if(n===void 0||i===void 0||a===void 0)return;let o=this.#o(e,a);t.forEach((e,t)=>{let a=r[e];a!==void 0&&n.ba" +
  "ckward(i,o,t,a)})}#o(e,t){let n=this.#e.held(e);if(n.size===0)return t;let r=qr(this.topology.nodes[e].shape);" +
  "return{shape:t.shape,data:t.data.map((e,t)=>n.has(t%r)?0:e)}}#s(e,{data:t}){let n=this.#e.held(e);if(n.size===" +
  "0)return;let r=qr(this.topology.nodes[e].shape);for(let e=0;e<t.length;e++)t[e]=n.get(e%r)??t[e]}position(t){l" +
  "et n=this.topology.position.get(t);if(n===void 0)throw new e({what:`unknown node`,found:t,expected:`the id of " +
  "a node of this graph`});return n}};function qr(e){return e[0]===-1?e.slice(1).reduce((e,t)=>e*t,1):e.reduce((e" +
  ",t)=>e*t,1)}function Jr(e,t,n){try{e.forward(t)}catch(t){throw Rr(t,n,e.name)}}function Yr(t,n){let r=[...n].f" +
  "ilter(([e])=>t.nodes[e].shape[0]===-1),[i]=r;for(let[n,{shape:a}]of r)if(a[0]!==i[1].shape[0])throw new e({wha" +
  "t:`inputs of different batch sizes`,where:`${t.nodes[i[0]].id} and ${t.nodes[n].id}`,found:[i[1].shape[0],a[0]" +
  "],expected:`as many rows in each`});return r.length===0?t.batch:i[1].shape[0]}function Xr(e){return{shape:e,da" +
  "ta:new Float64Array(e.reduce((e,t)=>e*t,1))}}function j(e){return typeof e==`function`}function Zr(e){let t=e(" +
  "e=>{Error.call(e),e.stack=Error().stack});return t.prototype=Object.create(Error.prototype),t.prototype.constr" +
  "uctor=t,t}var Qr=Zr(e=>function(t){e(this),this.message=t?`${t.length} errors occurred during unsubscription:\n" +
  "${t.map((e,t)=>`${t+1}) ${e.toString()}`).join(`\n  `)}`:``,this.name=`UnsubscriptionError`,this.errors=t});fun" +
  "ction $r(e,t){if(e){let n=e.indexOf(t);0<=n&&e.splice(n,1)}}var M=class e{constructor(e){this.initialTeardown=" +
  "e,this.closed=!1,this._parentage=null,this._finalizers=null}unsubscribe(){let e;if(!this.closed){this.closed=!" +
  "0;let{_parentage:t}=this;if(t){if(this._parentage=null,Array.isArray(t))for(let e of t)e.remove(this);else t.r" +
  "emove(this)}let{initialTeardown:n}=this;if(j(n))try{n()}catch(t){e=t instanceof Qr?t.errors:[t]}let{_finalizer" +
  "s:r}=this;if(r){this._finalizers=null;for(let t of r)try{ni(t)}catch(t){e??=[],t instanceof Qr?e=[...e,...t.er" +
  "rors]:e.push(t)}}if(e)throw new Qr(e)}}add(t){if(t&&t!==this){if(this.closed)ni(t);else{if(t instanceof e){if(" +
  "t.closed||t._hasParent(this))return;t._addParent(this)}(this._finalizers=this._finalizers??[]).push(t)}}}_hasP" +
  "arent(e){let{_parentage:t}=this;return t===e||Array.isArray(t)&&t.includes(e)}_addParent(e){let{_parentage:t}=" +
  "this;this._parentage=Array.isArray(t)?(t.push(e),t):t?[t,e]:e}_removeParent(e){let{_parentage:t}=this;t===e?th" +
  "is._parentage=null:Array.isArray(t)&&$r(t,e)}remove(t){let{_finalizers:n}=this;n&&$r(n,t),t instanceof e&&t._r" +
  "emoveParent(this)}};M.EMPTY=(()=>{let e=new M;return e.closed=!0,e})();var ei=M.EMPTY;function ti(e){return e " +
  "instanceof M||e&&`closed`in e&&j(e.remove)&&j(e.add)&&j(e.unsubscribe)}function ni(e){j(e)?e():e.unsubscribe()" +
  "}var N={onUnhandledError:null,onStoppedNotification:null,Promise:void 0,useDeprecatedSynchronousErrorHandling:" +
  "!1,useDeprecatedNextContext:!1},ri={setTimeout(e,t,...n){let{delegate:r}=ri;return r?.setTimeout?r.setTimeout(" +
  "e,t,...n):setTimeout(e,t,...n)},clearTimeout(e){let{delegate:t}=ri;return(t?.clearTimeout||clearTimeout)(e)},d" +
  "elegate:void 0};function ii(e){ri.setTimeout(()=>{let{onUnhandledError:t}=N;if(t)t(e);else throw e})}function " +
  "ai(){}var oi=li(`C`,void 0,void 0);function si(e){return li(`E`,void 0,e)}function ci(e){return li(`N`,e,void " +
  "0)}function li(e,t,n){return{kind:e,value:t,error:n}}var P=null;function ui(e){if(N.useDeprecatedSynchronousEr" +
  "rorHandling){let t=!P;if(t&&(P={errorThrown:!1,error:null}),e(),t){let{errorThrown:e,error:t}=P;if(P=null,e)th" +
  "row t}}else e()}function di(e){N.useDeprecatedSynchronousErrorHandling&&P&&(P.errorThrown=!0,P.error=e)}var fi" +
  "=class extends M{constructor(e){super(),this.isStopped=!1,e?(this.destination=e,ti(e)&&e.add(this)):this.desti" +
  "nation=bi}static create(e,t,n){return new gi(e,t,n)}next(e){this.isStopped?yi(ci(e),this):this._next(e)}error(" +
  "e){this.isStopped?yi(si(e),this):(this.isStopped=!0,this._error(e))}complete(){this.isStopped?yi(oi,this):(thi" +
  "s.isStopped=!0,this._complete())}unsubscribe(){this.closed||(this.isStopped=!0,super.unsubscribe(),this.destin" +
  "ation=null)}_next(e){this.destination.next(e)}_error(e){try{this.destination.error(e)}finally{this.unsubscribe" +
  "()}}_complete(){try{this.destination.complete()}finally{this.unsubscribe()}}},pi=Function.prototype.bind;funct" +
  "ion mi(e,t){return pi.call(e,t)}var hi=class{constructor(e){this.partialObserver=e}next(e){let{partialObserver" +
  ":t}=this;if(t.next)try{t.next(e)}catch(e){_i(e)}}error(e){let{partialObserver:t}=this;if(t.error)try{t.error(e" +
  ")}catch(e){_i(e)}else _i(e)}complete(){let{partialObserver:e}=this;if(e.complete)try{e.complete()}catch(e){_i(" +
  "e)}}},gi=class extends fi{constructor(e,t,n){super();let r;if(j(e)||!e)r={next:e??void 0,error:t??void 0,compl" +
  "ete:n??void 0};else{let t;this&&N.useDeprecatedNextContext?(t=Object.create(e),t.unsubscribe=()=>this.unsubscr" +
  "ibe(),r={next:e.next&&mi(e.next,t),error:e.error&&mi(e.error,t),complete:e.complete&&mi(e.complete,t)}):r=e}th" +
  "is.destination=new hi(r)}};function _i(e){N.useDeprecatedSynchronousErrorHandling?di(e):ii(e)}function vi(e){t" +
  "hrow e}function yi(e,t){let{onStoppedNotification:n}=N;n&&ri.setTimeout(()=>n(e,t))}var bi={closed:!0,next:ai," +
  "error:vi,complete:ai},xi=typeof Symbol==`function`&&Symbol.observable||`@@observable`;function Si(e){return e}" +
  "function Ci(e){return e.length===0?Si:e.length===1?e[0]:function(t){return e.reduce((e,t)=>t(e),t)}}var F=clas" +
  "s e{constructor(e){e&&(this._subscribe=e)}lift(t){let n=new e;return n.source=this,n.operator=t,n}subscribe(e," +
  "t,n){let r=Ei(e)?e:new gi(e,t,n);return ui(()=>{let{operator:e,source:t}=this;r.add(e?e.call(r,t):t?this._subs" +
  "cribe(r):this._trySubscribe(r))}),r}_trySubscribe(e){try{return this._subscribe(e)}catch(t){e.error(t)}}forEac" +
  "h(e,t){return t=wi(t),new t((t,n)=>{let r=new gi({next:t=>{try{e(t)}catch(e){n(e),r.unsubscribe()}},error:n,co" +
  "mplete:t});this.subscribe(r)})}_subscribe(e){return this.source?.subscribe(e)}[xi](){return this}pipe(...e){re" +
  "turn Ci(e)(this)}toPromise(e){return e=wi(e),new e((e,t)=>{let n;this.subscribe(e=>n=e,e=>t(e),()=>e(n))})}};F" +
  ".create=e=>new F(e);function wi(e){return e??N.Promise??Promise}function Ti(e){return e&&j(e.next)&&j(e.error)" +
  "&&j(e.complete)}function Ei(e){return e&&e instanceof fi||Ti(e)&&ti(e)}function Di(e){return j(e?.lift)}functi" +
  "on Oi(e){return t=>{if(Di(t))return t.lift(function(t){try{return e(t,this)}catch(e){this.error(e)}});throw Ty" +
  "peError(`Unable to lift unknown Observable type`)}}function ki(e,t,n,r,i){return new Ai(e,t,n,r,i)}var Ai=clas" +
  "s extends fi{constructor(e,t,n,r,i,a){super(e),this.onFinalize=i,this.shouldUnsubscribe=a,this._next=t?functio" +
  "n(n){try{t(n)}catch(t){e.error(t)}}:super._next,this._error=r?function(t){try{r(t)}catch(t){e.error(t)}finally" +
  "{this.unsubscribe()}}:super._error,this._complete=n?function(){try{n()}catch(t){e.error(t)}finally{this.unsubs" +
  "cribe()}}:super._complete}unsubscribe(){var e;if(!this.shouldUnsubscribe||this.shouldUnsubscribe()){let{closed" +
  ":t}=this;super.unsubscribe(),t||(e=this.onFinalize)==null||e.call(this)}}},ji=Zr(e=>function(){e(this),this.na" +
  "me=`ObjectUnsubscribedError`,this.message=`object unsubscribed`}),Mi=class extends F{constructor(){super(),thi" +
  "s.closed=!1,this.currentObservers=null,this.observers=[],this.isStopped=!1,this.hasError=!1,this.thrownError=n" +
  "ull}lift(e){let t=new Ni(this,this);return t.operator=e,t}_throwIfClosed(){if(this.closed)throw new ji}next(e)" +
  "{ui(()=>{if(this._throwIfClosed(),!this.isStopped){this.currentObservers||=Array.from(this.observers);for(let " +
  "t of this.currentObservers)t.next(e)}})}error(e){ui(()=>{if(this._throwIfClosed(),!this.isStopped){this.hasErr" +
  "or=this.isStopped=!0,this.thrownError=e;let{observers:t}=this;for(;t.length;)t.shift().error(e)}})}complete(){" +
  "ui(()=>{if(this._throwIfClosed(),!this.isStopped){this.isStopped=!0;let{observers:e}=this;for(;e.length;)e.shi" +
  "ft().complete()}})}unsubscribe(){this.isStopped=this.closed=!0,this.observers=this.currentObservers=null}get o" +
  "bserved(){return this.observers?.length>0}_trySubscribe(e){return this._throwIfClosed(),super._trySubscribe(e)" +
  "}_subscribe(e){return this._throwIfClosed(),this._checkFinalizedStatuses(e),this._innerSubscribe(e)}_innerSubs" +
  "cribe(e){let{hasError:t,isStopped:n,observers:r}=this;return t||n?ei:(this.currentObservers=null,r.push(e),new" +
  " M(()=>{this.currentObservers=null,$r(r,e)}))}_checkFinalizedStatuses(e){let{hasError:t,thrownError:n,isStoppe" +
  "d:r}=this;t?e.error(n):r&&e.complete()}asObservable(){let e=new F;return e.source=this,e}};Mi.create=(e,t)=>ne" +
  "w Ni(e,t);var Ni=class extends Mi{constructor(e,t){super(),this.destination=e,this.source=t}next(e){var t,n;(n" +
  "=(t=this.destination)?.next)==null||n.call(t,e)}error(e){var t,n;(n=(t=this.destination)?.error)==null||n.call" +
  "(t,e)}complete(){var e,t;(t=(e=this.destination)?.complete)==null||t.call(e)}_subscribe(e){return this.source?" +
  ".subscribe(e)??ei}};function Pi(e,t){let n=j(e)?e:()=>e,r=e=>e.error(n());return new F(t?e=>t.schedule(r,0,e):" +
  "r)}function Fi(e){return!!e&&(e instanceof F||j(e.lift)&&j(e.subscribe))}function Ii(e,t){return Oi((n,r)=>{le" +
  "t i=0;n.subscribe(ki(r,n=>{r.next(e.call(t,n,i++))}))})}function Li(e,t){return new F(n=>{let r=new Map,i=[],a" +
  "=new M,o=-1,s=()=>{if(i===t())return;let e=a;i=t(),r.clear(),a=new M;for(let e of i)a.add(e.value$.subscribe((" +
  "{data:t})=>r.set(e,e.objectiveWeight*t[0])));e.unsubscribe()};n.add(()=>{a.unsubscribe()}),s(),n.add(e.subscri" +
  "be({next:e=>{if(s(),e===o||i.length===0||r.size<i.length)return;o=e;let t=0;for(let e of i)t+=r.get(e)??NaN;n." +
  "next(t)},complete:()=>{n.complete()}}))})}var Ri=class{held=zi;#e;#t=zi;#n=zi;#r;constructor(e){this.#e=e}get " +
  "any(){return this.held.size>0}hold(e,t){let n=new Map(this.#t);for(let r of this.#i(t))n.set(r,e);this.#t=n}re" +
  "lease(e){let t=new Map(this.#t);for(let n of this.#i(e))t.delete(n);this.#t=t}advance(){this.#n=this.held,this" +
  ".held=this.#t}rollBack(){this.held=this.#t=this.#n}discard(){this.#t=this.held}apply({data:e}){for(let[t,n]of " +
  "this.held)for(let r=t;r<e.length;r+=this.#e)e[r]=n}mask(e){if(!this.any)return e;this.#r?.data.length!==e.data" +
  ".length&&(this.#r={shape:e.shape,data:new Float64Array(e.data.length)});let{data:t}=this.#r;for(let n=0;n<t.le" +
  "ngth;n++)t[n]=this.held.has(n%this.#e)?0:e.data[n];return this.#r}#i(e){return e===void 0?Array.from({length:t" +
  "his.#e},(e,t)=>t):[e]}},zi=new Map,Bi=class{stream$;#e=[];#t=0;#n=!1;constructor(e){this.stream$=new F(t=>{thi" +
  "s.#t++===0&&e.observed?.(!0),t.add(()=>{this.#e=this.#e.filter(e=>e!==t),--this.#t===0&&e.observed?.(!1)});let" +
  " n=e.latest();!this.#n&&!t.closed&&(this.#e=[...this.#e,t]),n!==void 0&&t.next(n),this.#n&&t.complete()})}get " +
  "observed(){return this.#e.length>0}next(e){let t=this.#e;for(let n=0;n<t.length;n++)t[n].next(e)}complete(){th" +
  "is.#n=!0;for(let e of this.#e)e.complete()}},Vi=class extends F{#e;constructor(){let e=[];super(t=>{e.push(t)}" +
  "),this.#e=e}get observerCount(){return this.#e.length}emit(){let e=this.#e;for(let t=0;t<e.length;t++)e[t].nex" +
  "t()}detach(e){let t=this.#e.lastIndexOf(e);t>=0&&this.#e.splice(t,1)}complete(){for(let e of[...this.#e].rever" +
  "se())e.complete()}},Hi=class{id;op;attributes;position;rank;shape;units;inputs;edges=[];operation;changed=new " +
  "Vi;objectiveWeight=0;flows=!1;propagation;clamps;current;#e;#t;#n;#r;#i=!1;#a=!1;constructor(e,t,n){let{spec:r" +
  "}=e;this.id=r.id,this.op=typeof r.op==`string`?r.op:r.op.name,this.operation=r.operation,this.attributes=r.att" +
  "ributes,this.position=e.position,this.rank=e.rank,this.shape=e.shape,this.units=e.shape[0]===-1?e.shape[1]??1:" +
  "ht(e.shape),this.inputs=t,this.propagation=n}get hasValue(){return this.current===void 0&&this.propagation.cat" +
  "chUp(),this.current!==void 0}get value(){if(this.propagation.catchUp(),this.current!==void 0)return this.curre" +
  "nt;throw new e({what:`no value yet`,where:this.id,expected:this.missing()})}get gradient(){if(this.propagation" +
  ".ensureGradients()&&this.#t!==void 0)return this.#t;throw new e({what:`no gradient yet`,where:this.id,expected" +
  ":`a graph whose loss has a value`})}get value$(){return this.valueListener.stream$}get gradient$(){return this" +
  ".gradientListener.stream$}get valueListener(){return this.#n??=new Bi({latest:()=>(this.propagation.catchUp()," +
  "this.#i||this.propagation.teller.willTellValue(this.position)?void 0:this.current),observed:e=>{this.propagati" +
  "on.valueObserved(e)}}),this.#n}get gradientListener(){return this.#r??=new Bi({latest:()=>!(this.#a||this.prop" +
  "agation.teller.willTellGradient(this.position))&&this.propagation.ensureGradients()?this.#t:void 0,observed:e=" +
  ">{this.propagation.gradientObserved(e)}}),this.#r}unit(e){this.checkUnit(e);let t=({data:t})=>Float64Array.fro" +
  "m({length:t.length/this.units},(n,r)=>t[r*this.units+e]);return{value$:this.value$.pipe(Ii(t)),gradient$:this." +
  "gradient$.pipe(Ii(t))}}get clamped(){return this.clamps?.any??!1}get held(){return this.clamps?.held??zi}clamp" +
  "(t,n){if(!Number.isFinite(t))throw new e({what:`not a value to hold`,where:this.id,found:t,expected:`a finite " +
  "number`});this.#o(e=>{e.hold(t,n)},n)}ablate(e){this.clamp(0,e)}release(e){this.#o(t=>{t.release(e)},e)}rollBa" +
  "ck(){[this.current,this.#e]=[this.#e,this.current],this.clamps?.rollBack(),this.#i=!1}discard(){this.clamps?.d" +
  "iscard()}differentiate(){let{value:e,edges:t}=this;this.#t?.data.length!==e.data.length&&(this.#t=gt(e.shape))" +
  ";let n=this.#t;n.data.fill(this.objectiveWeight);for(let e=t.length-1;e>=0;e--)t[e].accumulate(n);if(this.flow" +
  "s)for(let e of this.inputs)this.propagation.gradientDue(e);this.#a=!0}get passedGradient(){let{clamps:e}=this;" +
  "return this.#t===void 0||e===void 0?this.#t:e.mask(this.#t)}emitValue(e=!1){this.#i&&(this.#i=!1,!e&&this.curr" +
  "ent!==void 0&&this.#n?.next(this.current))}emitGradient(e=!1){this.#a&&(this.#a=!1,!e&&this.#t!==void 0&&this." +
  "#r?.next(this.#t))}get isValueObserved(){return this.#n?.observed===!0}get isGradientObserved(){return this.#r" +
  "?.observed===!0}withholdGradient(){this.#a=!1}dispose(){this.#n?.complete(),this.#r?.complete(),this.changed.c" +
  "omplete()}blank(e){let t=this.#e;return t!==void 0&&C(t.shape,e)?t:gt(e)}become(e,t){this.clamps?.apply(e),(t|" +
  "|this.objectiveWeight!==0)&&this.propagation.gradientDue(this),this.#e=this.current,this.current=e,this.#i=!0," +
  "this.changed.emit()}checkUnit(t){if(!(Number.isInteger(t)&&t>=0&&t<this.units))throw new e({what:`no such unit" +
  "`,where:this.id,found:t,expected:`a whole number from 0 to ${this.units-1}`})}#o(e,t){t!==void 0&&this.checkUn" +
  "it(t),this.propagation.update(()=>{this.clamps??=new Ri(this.units),e(this.clamps),this.propagation.due(this)}" +
  ")}},Ui=class extends Hi{family;symbol;#e=new M;#t;#n;#r;#i;constructor(e,t){super(e,[],t),this.family=e.spec.o" +
  "p,this.symbol=this.id,this.#i=e.spec.frozen===!0,e.spec.value!==void 0&&this.#s(_t(e.spec.value))}set(e){let t" +
  "=this.#a(e);this.propagation.update(()=>{this.#s(t)})}write(e){this.propagation.update(()=>{let{shape:t,data:n" +
  "}=this.#t??this.#n??this.value,r=this.blank(t);r.data.set(n),e(r.data),this.#s(r)})}connect(e){let t=e.subscri" +
  "be({next:e=>{this.#o(e)},error:e=>{this.propagation.reportError(e,this)}});return this.#e.add(t),t}get frozen(" +
  "){return this.#i}freeze(){this.propagation.catchUp(),this.#i=!0,this.propagation.rolesChanged()}unfreeze(){thi" +
  "s.#i=!1,this.propagation.rolesChanged()}get rows(){return this.shape[0]===-1?(this.#t??this.current)?.shape[0]" +
  ":void 0}recompute(){let e=this.#n??this.current,t=this.#t??(e===void 0?void 0:_t(e));return t!==void 0&&(this." +
  "clamps?.advance(),this.#t=void 0,this.#r=this.#n,this.#n=this.clamped?_t(t):void 0,this.become(t,t.shape[0]!==" +
  "e?.shape[0]),!0)}rollBack(){super.rollBack(),this.#n=this.#r}discard(){super.discard(),this.#t=void 0}missing(" +
  "){return`a value for ${this.family} ${this.id}`}dispose(){this.#e.unsubscribe(),super.dispose()}blank(e){retur" +
  "n this.propagation.running||this.#t!==void 0?gt(e):super.blank(e)}#a(e){this.propagation.catchUp();let t=Br(e," +
  "this),n=this.blank(t);return Vr(e,n.data,this.id),n}#o(e){try{let t=this.#a(e);this.propagation.drive(()=>{thi" +
  "s.#s(t)})}catch(e){this.propagation.reportError(e,this)}}#s(e){this.#t=e,this.propagation.due(this)}},Wi=class" +
  " extends M{source;consumer;index;position;#e;constructor(e,t,n,r){super(),this.source=e,this.consumer=t,this.i" +
  "ndex=n,this.position=t.position,this.#e=r,e.changed.subscribe(this)}next(){this.#e.due(this)}error(){this.unsu" +
  "bscribe()}complete(){this.unsubscribe()}unsubscribe(){this.closed||(super.unsubscribe(),this.source.changed.de" +
  "tach(this))}accumulate(e){let{consumer:t}=this;if(!t.flows||!t.hasValue)return;let n=t.passedGradient;if(n!==v" +
  "oid 0)try{t.operation.backward(t.call,n,this.index,e)}catch(e){throw Rr(e,t.id,t.op)}}contribution(){this.#e.e" +
  "nsureGradients();let{shape:e,data:t}=this.source.gradient,n={shape:e,data:new Float64Array(t.length)};return t" +
  "his.accumulate(n),n}get contribution$(){return this.source.gradient$.pipe(Ii(()=>this.contribution()))}},Gi=cl" +
  "ass extends Hi{operation;family;symbol;frozen=!1;call;#e;#t;#n=!1;constructor(e,t,n,r){super(e,n,r),this.opera" +
  "tion=t,this.family=t.family,this.symbol=t.symbol,this.#e={attributes:this.attributes,inputs:n.map(()=>Ki),outp" +
  "ut:Ki,training:!1,draw:0},this.call=this.#e,n.forEach((e,t)=>e.edges.push(new Wi(e,this,t,r)))}recompute(){if(" +
  "this.clamps?.advance(),!this.#r())return!1;let e=this.#e,{propagation:t}=this,n=this.#t,r=this.#i(t.batch),i=t" +
  "his.blank(r);e.output=i,e.training=t.training,e.draw=t.draw;try{this.operation.forward(e)}catch(e){throw this." +
  "#n=!0,Rr(e,this.id,this.op)}return this.become(this.clamped?_t(i):i,r!==n),!0}rollBack(){this.#n?this.clamps?." +
  "rollBack():super.rollBack(),this.#n=!1;let{current:e}=this;this.#r(),this.#e.output=e??Ki,e!==void 0&&this.cla" +
  "mped&&(this.#e.output=gt(e.shape),this.operation.forward(this.#e))}missing(){let e=this.inputs.find(e=>!e.hasV" +
  "alue);return e===void 0?`a wave`:e.missing()}#r(){let{inputs:e}=this,t=this.#e.inputs;for(let n=0;n<e.length;n" +
  "++){let{current:r}=e[n];if(r===void 0)return!1;t[n]=r}return!0}#i(e){let{shape:t}=this;return(this.#t===void 0" +
  "||t[0]===-1&&this.#t[0]!==e)&&(this.#t=t[0]===-1?[e,...t.slice(1)]:t),this.#t}},Ki={shape:[0],data:new Float64" +
  "Array};function qi(e,t){return new F(n=>{let r=2,i=()=>{--r===0&&n.complete()};n.add(t.subscribe({next:e=>{n.n" +
  "ext(e)},error:e=>{n.error(e)},complete:i})),n.next(e()),i()})}var Ji=[`input`,`target`,`parameter`];function Y" +
  "i(t,n){if(!(typeof t==`string`&&t.length>0&&t.length<=200))throw new e({what:`not an id`,where:n,found:t,expec" +
  "ted:`a text of 1 to 200 characters`})}function Xi(e){return Ji.includes(e)}function Zi({op:n},r){if(typeof n!=" +
  "`string`)return n;if(!Xi(n)){if(In.has(n))return In.get(n);throw new e({what:`unknown operation`,where:r,found" +
  ":n,expected:`the name of an operation`,nearest:t(n,[...Ji,...In.names])})}}function Qi({attributes:e=ta},t,n){" +
  "return _(t?.rules??ta,e,n)}function $i({id:t,inputs:n},r,i){let[a,o]=r?.arity??[0,0];if(n.length>=a&&n.length<" +
  "=o)return;let s=a===o?String(a):o===1/0?`${a} or more`:`${a} to ${o}`;throw new e({what:`wrong count of inputs" +
  " of ${t}`,where:i,found:n.length,expected:s})}function ea(t,n,r){let{id:i,operation:a,attributes:o}=t;if(a===v" +
  "oid 0)return na(t,r??`node ${i}`);try{return a.inferShape(n.map(({shape:e})=>e),o)}catch(t){if(!(t instanceof " +
  "e))throw t;let o=n.map(e=>`${e.id} ${S(e.shape)}`).join(`, `),s=[r,t.where].filter(e=>e!==void 0).join(`, `);t" +
  "hrow new e({...zr(t),what:`${t.what}: node ${i} (${a.name}) of ${o}`,where:s===``?void 0:s})}}var ta={};functi" +
  "on na({id:t,op:n,units:r,value:i},a){if(n===`parameter`)return ra(t,i,a);if(!Number.isSafeInteger(r)||r===void" +
  " 0||r<1)throw new e({what:`width of ${t}`,where:`${a}/units`,found:r,expected:`a whole number, 1 or more`});vt" +
  "([1,r],`${a}/units`);let o=[-1,r];return i!==void 0&&ia(t,i,o,`${a}/value`),o}function ra(t,n,r){if(n===void 0" +
  ")throw new e({what:`parameter ${t} without numbers`,where:`${r}/data`,expected:`its shape and data`});let i=vt" +
  "(n.shape,`${r}/shape`);return aa(`parameter ${t}`,n,i,`${r}/data`),n.shape}function ia(t,n,r,i){let a=vt(n.sha" +
  "pe,i);if(!C([-1,...n.shape.slice(1)],r)||n.shape.length===0)throw new e({what:`value of ${t}`,where:i,found:S(" +
  "n.shape),expected:S(r)});aa(`value of ${t}`,n,a,i)}function aa(t,{shape:n,data:r},i,a){if(r.length!==i)throw n" +
  "ew e({what:t,where:a,found:r.length,expected:`${i} numbers for ${S(n)}`})}var oa=class{waiting;#e;#t=[];#n=[];" +
  "constructor(e){this.waiting=new Int32Array(e),this.#e=new Int32Array(e).fill(-1)}add(e,t){this.#t.push(this.#e" +
  "[e]),this.#e[e]=this.#n.push(t)-1,this.waiting[t]++}forEachConsumer(e,t){for(let n=this.#e[e];n>=0;n=this.#t[n" +
  "])t(this.#n[n])}};function sa(e){let t=new Lr,n=new la(e,t),r=n.resolve(),i=n.order(r);t.stop();let a=n.place(" +
  "r,i);t.stop();let o=new Map(a.map(({id:e},t)=>[e,t])),s=n.objective(a,o);return t.stop(),{nodes:a,position:o,o" +
  "bjective:s}}var ca=1e3,la=class{#e;#t;#n=new Map;constructor(e,t){this.#e=e,this.#t=t}resolve(){return this.#e" +
  ".nodes.forEach(({id:e},t)=>{this.#t.attempt(()=>{Yi(e,I(t,`id`))}),this.#n.has(e)?this.#t.add(()=>({what:`dupl" +
  "icate id`,where:I(t,`id`),found:e,expected:`an id of its own`})):this.#n.set(e,t)}),this.#e.nodes.map((e,t)=>{" +
  "let n=this.#t.attempt(()=>Zi(e,I(t,`op`))),r=this.#t.attempt(()=>Qi(e,n,I(t,`attributes`)));return(n!==void 0|" +
  "|Xi(e.op))&&this.#t.attempt(()=>{$i(e,n,I(t,`inputs`))}),Object.assign({},e,{operation:n,attributes:r??{}})})}" +
  "order(e){let t=this.#r(e),n=[],r=[...e.keys()].filter(e=>t.waiting[e]===0);for(let e=0;r.length>0;e++){let i=[" +
  "];for(let a of r)n.push({index:a,rank:e}),t.forEachConsumer(a,e=>{--t.waiting[e]===0&&i.push(e)});r=i.sort((e," +
  "t)=>e-t)}return n.length<e.length&&this.#o(e,t.waiting),n}place(e,t){let n=[],r=new Map;return t.forEach(({ind" +
  "ex:t,rank:i},a)=>{let o=e[t],s=o.inputs.map(e=>r.get(e)).filter(e=>e!==void 0);if(s.length<o.inputs.length)ret" +
  "urn;let c=this.#t.attempt(()=>ea(o,s,I(t)));if(c===void 0)return;let l=s.map(e=>e.position),u={id:o.id,spec:o," +
  "position:a,rank:i,inputs:l,shape:c};n.push(u),r.set(o.id,u)}),n}#r(e){let t=new oa(e.length);return e.forEach(" +
  "({inputs:e},n)=>{e.forEach((e,r)=>{let i=this.#n.get(e);i===void 0?this.#a(e,I(n,`inputs`,r),`the id of a node" +
  " of this graph`):t.add(i,n)})}),t}objective(e,t){if(this.#e.objective===void 0)return new Map(ua(e).map(e=>[e," +
  "1]));let n=new Map;for(let[r,i]of Object.entries(this.#e.objective)){let a=t.get(r);a===void 0?this.#a(r,`/obj" +
  "ective/${da(r)}`,`the id of a scalar node`):(this.#i(e[a],i),n.set(a,i))}return n}#i({id:e,shape:t},n){let r=`" +
  "/objective/${da(e)}`;ht(t)!==1&&this.#t.add(()=>({what:`not a scalar`,where:r,found:S(t),expected:`a scalar no" +
  "de`})),Number.isFinite(n)||this.#t.add(()=>({what:`not a weight`,where:r,found:n,expected:`a finite number`}))" +
  "}#a(e,n,r){this.#t.add(()=>({what:`unknown node`,where:n,found:e,expected:r,nearest:this.#n.size<=ca?t(e,[...t" +
  "his.#n.keys()]):void 0}))}#o(e,t){let n=e=>e!==void 0&&t[e]>0,r=new Set,i=t.findIndex(e=>e>0);for(;n(i)&&!r.ha" +
  "s(i);)r.add(i),i=e[i].inputs.map(e=>this.#n.get(e)).find(n);let a=[...r],o=a.slice(a.indexOf(i??0)).reverse()," +
  "s=o.slice(0,8).map(t=>e[t].id);this.#t.add(()=>({what:`cycle`,where:I(o[0],`inputs`),found:[...s,o.length>8?`…" +
  "`:s[0]].join(` → `),expected:`a graph without cycles`}))}};function ua(e){let t=new Uint8Array(e.length);for(l" +
  "et{inputs:n}of e)for(let e of n)t[e]=1;return e.filter(({spec:e,shape:n,position:r})=>e.operation!==void 0&&n." +
  "length===0&&t[r]===0).map(({position:e})=>e)}function I(e,...t){return t.reduce((e,t)=>`${e}/${t}`,`/nodes/${e" +
  "}`)}function da(e){return e.replaceAll(`~`,`~0`).replaceAll(`/`,`~1`)}var fa=class{#e=new pa(e=>e.valueListene" +
  "r);#t=new pa(e=>e.gradientListener);#n;#r=1/0;#i=-1/0;tell(e,t){let n=this.#e.of(e.values,t),r=this.#t.of(e.gr" +
  "adients,t);this.#n=e,this.#i=1/0;let{positions:i,tensors:a}=e.values;for(let e=0;e<n.length;e++)this.#r=i[e],n" +
  "[e].next(a[e]);this.#r=1/0;for(let t=r.length-1;t>=0;t--)this.#i=e.gradients.positions[t],r[t].next(e.gradient" +
  "s.tensors[t]);this.#i=-1/0,this.#n=void 0}willTellValue(e){return e>this.#r&&this.#n?.values.has(e)===!0}willT" +
  "ellGradient(e){return e<this.#i&&this.#n?.gradients.has(e)===!0}},pa=class{#e;#t;#n=[];constructor(e){this.#e=" +
  "e}of({positions:e},t){return e!==this.#t&&(this.#t=e,this.#n=e.map(e=>this.#e(t[e]))),this.#n}},ma=class{#e;#t" +
  ";#n=-1;constructor(e){this.#e=new Int32Array(e+31>>>5),this.#t=this.#e.length}add(e){let t=e>>>5;this.#e[t]|=1" +
  "<<(e&31),t<this.#t&&(this.#t=t),t>this.#n&&(this.#n=t)}get isEmpty(){for(;this.#t<=this.#n&&this.#e[this.#t]==" +
  "=0;)this.#t++;return this.#t>this.#n}takeLowest(){let e=this.#e;for(;this.#t<=this.#n;){let t=e[this.#t];if(t!" +
  "==0)return e[this.#t]=t&t-1,(this.#t<<5)+31-Math.clz32(t&-t);this.#t++}return this.#r(),-1}takeHighest(){let e" +
  "=this.#e;for(;this.#n>=this.#t;){let t=e[this.#n];if(t!==0){let n=31-Math.clz32(t);return e[this.#n]=t&~(1<<n)" +
  ",(this.#n<<5)+n}this.#n--}return this.#r(),-1}clear(){this.#e.fill(0),this.#r()}#r(){this.#t=this.#e.length,th" +
  "is.#n=-1}},ha=class{batch=1;training=!1;draw=0;running=!1;number=0;error$=new Mi;wave$=new Mi;nodes;objective=" +
  "[];teller=new fa;#e;#t;#n;#r;#i=[];#a=[];#o=[];#s=!1;#c=0;#l=0;#u;watchNumber=0;roleNumber=0;#d=!1;constructor" +
  "(e,t){this.#n=new ma(e),this.#r=new ma(e),this.nodes=t(this),this.#e=this.nodes.filter(e=>e instanceof Ui).fil" +
  "ter(({family:e})=>e!==`parameter`),this.#t=this.nodes.filter(({operation:e})=>e?.stochastic===!0);for(let e of" +
  " this.nodes)this.due(e)}due({position:e}){this.#n.add(e)}gradientDue(e){this.#r.add(e.position)}get hasLoss(){" +
  "return this.objective.length>0&&this.objective.every(({hasValue:e})=>e)}get loss(){return this.objective.reduc" +
  "e((e,{objectiveWeight:t,value:n})=>e+t*n.data[0],0)}setObjective(e){this.objective=[...e.keys()].map(e=>this.n" +
  "odes[e]);for(let t=this.nodes.length-1;t>=0;t--){let n=this.nodes[t];n.objectiveWeight=e.get(t)??0,n.flows=e.h" +
  "as(t)||n.edges.some(({consumer:e})=>e.flows),this.gradientDue(n)}this.roleNumber++,this.#l>0&&this.update(()=>" +
  "void 0)}setMode(e,t){this.update(()=>{if(e!==this.training||t!==this.draw&&e){this.training=e,this.draw=t;for(" +
  "let e of this.#t)this.due(e)}})}postpone(e,t,n){if(this.#d)return;let r=n===`later`||!this.isWatched?void 0:n(" +
  "),i={change:e,done:t,glimpse:r,isAnnounced:!1};this.#u=i,n!==`later`&&this.isWatched&&(r===void 0?this.catchUp" +
  "():this.#p(i,r))}get isWatched(){return this.#c+this.#l>0||this.wave$.observed}get watched(){let e=e=>this.nod" +
  "es.filter(e).map(({position:e})=>e);return{values:this.#c===0?[]:e(e=>e.isValueObserved),gradients:this.#l===0" +
  "?[]:e(e=>e.isGradientObserved)}}get isBehind(){return this.#u!==void 0}get isBehindUnheard(){return this.#u?.i" +
  "sAnnounced===!1}catchUp(){let e=this.#u;if(e===void 0)return;this.#u=void 0;let{running:t}=this,n=this.#m(e.ch" +
  "ange,e);if(this.running=t,n===void 0&&e.done(),t||this.#f(),n!==void 0)throw n}update(t){if(this.catchUp(),thi" +
  "s.#d)throw new e({what:`the graph has been disposed`,expected:`a living graph`});if(this.#s)t();else if(this.r" +
  "unning)this.#o.push(t);else{let e=this.#m(t);if(this.#f(),e!==void 0)throw e}}drive(e){this.catchUp(),this.#s?" +
  "e():this.#d||(this.#o.push(e),this.running||this.#f())}ensureGradients(){return this.catchUp(),this.hasLoss?(t" +
  "his.#r.isEmpty||this.#S(),!0):!1}valueObserved(e){this.#c+=e?1:-1,this.watchNumber++}gradientObserved(e){this." +
  "#l+=e?1:-1,this.watchNumber++}rolesChanged(){this.roleNumber++}reportError(t,{id:n}){let r=t instanceof e?t:ga" +
  "(t,`the stream that drives it failed`,n);this.#w(r)||this.#T(r)}dispose(){this.#d=!0,this.#u=void 0,this.#o=[]" +
  ",this.error$.complete(),this.wave$.complete()}#f(){for(let e=this.#o.shift();e!==void 0;e=this.#o.shift()){let" +
  " t=this.#m(e);t!==void 0&&!this.error$.observed&&this.#T(t)}}#p(e,t){e.isAnnounced=!0,this.number++,this.runni" +
  "ng=!0,this.teller.tell(t,this.nodes),this.wave$.next(this.number),this.running=!1,this.#f()}#m(e,t){try{let n=" +
  "this.#h(e,t);return n!==void 0&&this.#w(n),n}finally{this.running=!1}}#h(e,t){let{batch:n,training:r,draw:i}=t" +
  "his,a;try{this.#g(e),this.running=!0,this.#_(t?.isAnnounced===!0)}catch(e){return this.running=!0,this.#v(),Ob" +
  "ject.assign(this,{batch:n,training:r,draw:i}),ga(e,`the change failed`)}try{this.#l>0&&this.hasLoss&&this.#y()" +
  "}catch(e){a=e}return this.#b(t),a===void 0?void 0:ga(a,`the gradients failed`)}#g(e){this.#s=!0;try{e()}finall" +
  "y{this.#s=!1}}#_(e){if(this.#n.isEmpty)return;this.batch=this.#C();let{nodes:t}=this;for(let e=this.#n.takeLow" +
  "est();e>=0;e=this.#n.takeLowest()){let n=t[e];this.#i.push(n),n.recompute()||this.#i.pop()}e||this.number++}#v" +
  "(){for(let e of this.#i)e.rollBack();this.#i.length=0,this.#n.clear();for(let e of this.nodes)e.discard()}#y()" +
  "{let{nodes:e}=this;try{for(let t=this.#r.takeHighest();t>=0;t=this.#r.takeHighest()){let n=e[t];n.hasValue&&(n" +
  ".differentiate(),this.#a.push(n))}}catch(t){for(let e of this.#a)e.withholdGradient();this.#a.length=0;for(let" +
  " t of e)this.gradientDue(t);throw t}}#b(e){let t=this.#i,n=e?.isAnnounced===!0?e.glimpse:void 0;for(let e=0;e<" +
  "t.length;e++)t[e].emitValue(n?.values.has(t[e].position));this.#x(n),t.length>0&&n===void 0&&this.wave$.next(t" +
  "his.number),t.length=0}#x(e){let t=this.#a;for(let n=0;n<t.length;n++){let r=t[n];r.emitGradient(e?.gradients." +
  "has(r.position))}t.length=0}#S(){let{running:e}=this;this.running=!0;try{this.#y(),this.#x()}finally{this.runn" +
  "ing=e}e||this.#f()}#C(){let t;for(let n of this.#e)if(n.rows!==void 0&&(t??=n,n.rows!==t.rows))throw new e({wh" +
  "at:`inputs of different batch sizes`,where:`${t.id} and ${n.id}`,found:[t.rows,n.rows],expected:`as many rows " +
  "in each; push them together in one graph.update or graph.feed`});return t?.rows??this.batch}#w(e){let{observed" +
  ":t}=this.error$;return this.error$.next({wave:this.number,error:e}),t}#T(e){Pi(()=>e).subscribe()}};function g" +
  "a(t,n,r){if(t instanceof e)return t;let i=t instanceof Error?t:Error(String(t));return new e({what:`${n}: ${i." +
  "message}`,where:r},{cause:i})}var _a=class{nodes;inputs;targets;parameters;topology;#e;#t;constructor(e){this." +
  "topology=sa(e),this.#t=new ha(this.topology.nodes.length,e=>va(this.topology,e)),this.#e=this.#t.nodes,this.no" +
  "des=this.#e;let t=this.#e.filter(e=>e instanceof Ui);this.inputs=t.filter(({family:e})=>e===`input`),this.targ" +
  "ets=t.filter(({family:e})=>e===`target`),this.parameters=t.filter(({family:e})=>e===`parameter`),this.#t.setOb" +
  "jective(this.topology.objective),this.#t.update(()=>void 0)}has(e){return this.topology.position.has(e)}node(e" +
  "){return this.#n(e)}input(e){return this.#r(e,[`input`,`target`])}parameter(e){return this.#r(e,[`parameter`])" +
  "}update(e){this.#t.update(e)}postpone(e,t,n){this.#t.postpone(e,t,n)}get isBehind(){return this.#t.isBehind}ca" +
  "tchUp(){this.#t.catchUp()}feed(e){this.update(()=>{for(let[t,n]of Object.entries(e)){let e=this.#r(t,[`input`," +
  "`target`,`parameter`]);Fi(n)?e.connect(n):e.set(n)}})}get hasLoss(){return this.#t.hasLoss}get loss(){return t" +
  "his.#t.loss}get loss$(){return Li(qi(()=>this.wave,this.wave$),()=>this.#t.objective)}backward(){if(!this.#t.e" +
  "nsureGradients())throw new e({what:`nothing to differentiate`,expected:this.#i()})}differentiate(t){let n=Obje" +
  "ct.entries(t).map(([t,n])=>{let r=this.#n(t);if(r.shape.some(e=>e!==1))throw new e({what:`not a scalar`,where:" +
  "t,found:r.shape,expected:`a scalar node`});if(!Number.isFinite(n))throw new e({what:`not a weight`,where:t,fou" +
  "nd:n,expected:`a finite number`});return[r.position,n]});this.#t.setObjective(new Map(n))}get objective(){retu" +
  "rn new Map(this.#t.objective.map(({id:e,objectiveWeight:t})=>[e,t]))}get busy(){return this.#t.running}get wav" +
  "e(){return this.#t.isBehindUnheard&&this.#t.catchUp(),this.#t.number}get watched(){return this.#t.watched}get " +
  "watchNumber(){return this.#t.watchNumber}get isWatched(){return this.#t.isWatched}get roleNumber(){return this" +
  ".#t.roleNumber}get wave$(){return this.#t.wave$}get error$(){return this.#t.error$}get batch(){return this.#t." +
  "catchUp(),this.#t.batch}setMode(e){this.#t.setMode(e.training,e.training?e.draw:0)}get training(){return this." +
  "#t.catchUp(),this.#t.training}get draw(){return this.#t.catchUp(),this.#t.draw}toSpec(e={}){return{nodes:this." +
  "topology.nodes.map(({spec:{operation:t,...n}},r)=>{let i=this.#e[r];if(i.family===`parameter`)return{...n,valu" +
  "e:ya(i.value),frozen:i.frozen};let{value:a,...o}=n;return e.values===!0&&i instanceof Ui&&i.hasValue?{...o,val" +
  "ue:ya(i.value)}:o}),objective:Object.fromEntries(this.objective)}}get subscriptionCount(){return this.#e.reduc" +
  "e((e,{changed:t})=>e+t.observerCount,0)}dispose(){this.#t.dispose();for(let e of this.#e)e.dispose()}#n(n){let" +
  " r=this.topology.position.get(n);if(r!==void 0)return this.#e[r];throw new e({what:`unknown node`,found:n,expe" +
  "cted:`the id of a node of this graph`,nearest:t(n,this.#e.length<=1e3?this.#e.map(e=>e.id):[])})}#r(t,n){let r" +
  "=this.#n(t);if(r instanceof Ui&&n.includes(r.family))return r;throw new e({what:`wrong kind of node`,where:t,f" +
  "ound:r.op,expected:n.join(` or `)})}#i(){return this.#t.objective.find(({hasValue:e})=>!e)?.missing()??`a grap" +
  "h with a scalar node at its end`}};function va({nodes:e},t){let n=[];for(let r of e){let{operation:e}=r.spec,i" +
  "=r.inputs.map(e=>n[e]);n.push(e===void 0?new Ui(r,t):new Gi(r,e,i,t))}return n}function ya({shape:e,data:t}){r" +
  "eturn{shape:e,data:t.slice()}}var ba=class{engine=`plain`;#e;constructor(e){this.#e=e}run(e,t=0){let[n,r]=[0,t" +
  "];for(;;){let t=this.#e.advance();n+=t.rows,r+=t.loss*t.rows;let i=this.#e.stopping?.judge(t.loss);if(i!==void" +
  " 0)return{...t,rows:n,loss:r,stopped:i};if(this.#e.step>=e)return{...t,rows:n,loss:r}}}dispose(){}},xa=class{r" +
  "ows;perEpoch;data;#e;#t;#n=0;#r=0;#i;#a;constructor(t,n={}){this.data=t,this.rows=Sa(t);let{batchSize:r=this.r" +
  "ows}=n;if(!Number.isSafeInteger(r)||r<1)throw new e({what:`batch size`,found:r,expected:`a whole number, 1 or " +
  "more`});this.#e=Math.min(r,this.rows),this.perEpoch=Math.ceil(this.rows/this.#e),this.#t=n.shuffle??this.perEp" +
  "och>1,this.#t&&(this.#i=new Dt(n.seed??1).state)}get position(){let e=this.#i;return{epoch:this.#n,batch:this." +
  "#r,...e===void 0?{}:{random:e}}}set position({epoch:e,batch:t,random:n=this.#i}){n!==void 0&&Dt.restore(n);let" +
  " r=e===this.#n&&n===this.#i;this.#n=e,this.#r=t,this.#t&&(this.#i=n),!r&&this.#t&&(this.#a=void 0)}get size(){" +
  "return Math.min(this.#e,this.rows-this.#r*this.#e)}get order(){return this.#o().order}get start(){return this." +
  "#r*this.#e}get fullSize(){return this.#e}get varies(){return this.perEpoch>1||this.#t}take(){if(!this.varies)r" +
  "eturn this.data;let e=this.order.subarray(this.start,this.start+this.size);return Object.fromEntries(Object.en" +
  "tries(this.data).map(([t,n])=>[t,Ca(n,e)]))}advance(){this.#r++,this.#r<this.perEpoch||(this.#n++,this.#r=0,th" +
  "is.#t&&(this.#i=this.#o().random?.state,this.#a=void 0))}#o(){let e=this.#i;if(this.#a===void 0){let t=e===voi" +
  "d 0?void 0:Dt.restore(e),n=t?.permutation(this.rows)??Uint32Array.from({length:this.rows},(e,t)=>t);this.#a={o" +
  "rder:n,...t===void 0?{}:{random:t}}}return this.#a}};function Sa(t){let n=Object.entries(t),r=n.length===0?0:n" +
  "[0][1].shape[0];for(let[t,{shape:i}]of n)if(i[0]!==r)throw new e({what:`data of different lengths`,where:t,fou" +
  "nd:i[0],expected:`${r} rows, as ${n[0][0]}`});if(r<1)throw new e({what:`no data to train on`,found:r,expected:" +
  "`1 row or more`});return r}function Ca({shape:e,data:t},n){let r=t.length/e[0],i=new Float64Array(n.length*r);" +
  "return n.forEach((e,n)=>{for(let a=0;a<r;a++)i[n*r+a]=t[e*r+a]}),{shape:[n.length,...e.slice(1)],data:i}}funct" +
  "ion wa({inputs:e,targets:t}){return Object.fromEntries([...e,...t].filter(({hasValue:e})=>e).map(({id:e,value:" +
  "t})=>[e,t]))}function Ta(e,t){let n=wa(e);return t===void 0||Object.values(n).every(({shape:e})=>e[0]===t.rows" +
  ")?n:{...n,...t.data}}function Ea(e,t,n,r){let{memory:i,tape:a}=e;for(let{offset:e,numbers:t}of a.constants)i.s" +
  "et(t,e);for(let e of a.tables)Da(t[n.nodes[e.position].id].data,e,i);let{members:o,offset:s,trained:c,state:l}" +
  "=a.parameters;for(let{position:e,value:t}of o){let a=r.get(e);i.set(n.nodes[e].value.data,t.offset),a===void 0" +
  "||t.offset-s>=c||Object.values(a.state).forEach((e,n)=>{i.set(e,l[n]+t.offset-s)})}}function Da(e,{offset:t,un" +
  "its:n,lanes:r},i){if(r===1){i.set(e,t);return}let a=e.length/n;for(let o=0;o<r;o++){let s=(o<a?o:0)*n;for(let " +
  "a=0;a<n;a++)i[t+a*r+o]=e[s+a]}}var Oa=class{request;batches;slots;#e;#t;#n;#r;constructor(e,t,n){this.#e=e,thi" +
  "s.#t=t,this.#n=n;let r=t.batches??new xa(wa(e),{shuffle:!1}),i=r.varies?r.data:Ta(e,t.batches),a=new Map(t.slo" +
  "ts.map(e=>[e.parameter.position,e])),o=t=>e.node(t).position;this.batches=r,this.slots=a,this.#r=i,this.reques" +
  "t={topology:e.topology,objective:new Map([...e.objective].map(([e,t])=>[o(e),t])),rows:r.fullSize,tables:new M" +
  "ap(Object.entries(i).map(([e,{shape:t}])=>[o(e),t[0]])),trains:e=>a.get(e)?.parameter.frozen===!1,pays:e=>{let" +
  " n=a.get(e);return n!==void 0&&t.pays(n.parameter)},held:t=>e.nodes[t].held,states:Object.keys(t.updater.init(" +
  "0)).length,varies:r.varies,width:n.width,has:(e,t,r)=>n.has(e,t,r)}}build(e,t){let{topology:n}=this.#e,{clip:r" +
  ",updater:i}=this.#t,a=this.#n.create(t?.tape??e,{topology:n,batches:this.batches,updater:i,clip:r,...t===void " +
  "0?{}:{look:t}});return Ea(a,this.#r,this.#e,this.slots),a}},ka=class{#e;#t=new Map;#n=0;constructor(e,t=0){thi" +
  "s.#e=e,this.#n=t}get size(){return this.#n}take(e){return this.#t.get(this.#r(e))?.pop()??this.reserve(e)}rese" +
  "rve(e){let t=this.#n;return this.#n+=this.#r(e),t}giveBack(e,t){let n=this.#r(t),r=this.#t.get(n)??[];r.push(e" +
  "),this.#t.set(n,r)}#r(e){return Math.ceil(Math.max(1,e)/this.#e)*this.#e}};function Aa(e,{trains:t,pays:n},r,i" +
  ",a){let o=e.filter(({position:e})=>t(e)),s=o.filter(({position:e})=>n(e)),c=[...s,...o.filter(({position:e})=>" +
  "!n(e)),...e.filter(({position:e})=>!t(e))],l=({shape:e})=>Math.ceil(ht(e)/i)*i,u=e=>e.reduce((e,t)=>e+l(t),0)," +
  "d={paying:u(s),trained:u(o),count:u(c)},f=a.take(d.count),p=a.take(d.trained),m=0,h=c.map(e=>{let{position:n,s" +
  "hape:r}=e,i=ht(r),a={offset:f+m,count:i,units:i,perRow:!1},o=t(n)?{gradient:{...a,offset:p+m}}:{};return m+=l(" +
  "e),{position:n,value:a,...o}}),g=Array.from({length:r},()=>a.take(d.trained));return{members:h,offset:f,...d,g" +
  "radient:p,state:g}}function ja({spec:e}){return e.op===`parameter`}function Ma(e,t){let n=new Set(t);for(let{p" +
  "osition:t,inputs:r}of[...e].reverse())if(n.has(t))for(let e of r)n.add(e);return n}function Na(e,t){let n=new " +
  "Set;for(let{position:r,spec:i,inputs:a}of e){let e=i.operation?.constantInputs?.(i.attributes)??[],o=a.some((t" +
  ",r)=>n.has(t)&&!e.includes(r));(t(r)||o)&&n.add(r)}return n}function Pa(e,t){let n=new Set;for(let{position:r," +
  "spec:i,inputs:a}of e)(i.operation?.stochastic===!0||t(r)||a.some(e=>n.has(e)))&&n.add(r);return n}function Fa(" +
  "e){return{forward(t){let{inputs:n,output:r}=t;t.emit(`activate`,{f:e,y:r.offset,x:n[0].offset,count:r.count,co" +
  "nstants:t.constants(...La(t.attributes))})},backward(t,n,{offset:r,add:i}){let{inputs:a,output:o,gradient:s}=t" +
  ";t.emit(`activateBack`,{f:e,into:r,add:i,x:a[0].offset,y:o.offset,g:s.offset,count:o.count,constants:t.constan" +
  "ts(...La(t.attributes))})}}}function Ia(e){return{couplesUnits:!0,fits:({output:e})=>e.perRow,forward(t){let{i" +
  "nputs:n,output:r}=t;t.emit(`activateRows`,{f:e,y:r.offset,x:n[0].offset,units:r.units})},backward(t,n,{offset:" +
  "r,add:i}){let{output:a,gradient:o}=t;t.emit(`activateRowsBack`,{f:e,into:r,add:i,y:a.offset,g:o.offset,units:a" +
  ".units})}}}function La(e){return Object.values(e).filter(e=>typeof e==`number`)}function Ra(e){return{forward(" +
  "t){t.inputs.forEach(({offset:n,count:r},i)=>{Ga(t,{into:t.output.offset,add:i===0?0:1,from:n,count:r},e(t,i))}" +
  ")},backward(t,n,{offset:r,add:i,count:a}){Ga(t,{into:r,add:i,from:t.gradient.offset,count:a},e(t,n))}}}var za=" +
  "{fits:({output:e})=>e.perRow,forward(e){e.inputs.forEach(({offset:t,count:n},r)=>{Ga(e,{into:e.output.offset+J" +
  "a(e,r),add:0,from:t,count:n})})},backward(e,t,{offset:n,add:r,count:i}){Ga(e,{into:n,add:r,from:e.gradient.off" +
  "set+Ja(e,t),count:i})}},Ba={fits:({output:e})=>e.perRow,forward(e){let{output:t}=e,n=e.inputs[0].offset+Ya(e);" +
  "Ga(e,{into:t.offset,add:0,from:n,count:t.count})},backward(e,t,n){let{gradient:r,output:i}=e;n.add===0&&Ka(e,n" +
  "),Ga(e,{into:n.offset+Ya(e),add:1,from:r.offset,count:i.count})}},Va={forward(e){qa(e,e.inputs.map(({offset:e}" +
  ")=>e),{...e.output,add:0})},backward(e,t,n){let r=e.inputs.filter((e,n)=>n!==t).map(({offset:e})=>e);qa(e,[e.g" +
  "radient.offset,...r],n)}},Ha={forward(e){let[t,n]=e.inputs,{offset:r,count:i}=e.output;e.emit(`divide`,{into:r" +
  ",add:0,a:t.offset,b:n.offset,count:i,factor:e.constants(1)})},backward(e,t,{offset:n,add:r,count:i}){let a=e.i" +
  "nputs[1].offset,{gradient:o,output:s}=e;if(t===0){e.emit(`divide`,{into:n,add:r,a:o.offset,b:a,count:i,factor:" +
  "e.constants(1)});return}let c=e.scratch(i);e.emit(`multiply`,{into:c,add:0,a:o.offset,b:s.offset,count:i}),e.e" +
  "mit(`divide`,{into:n,add:r,a:c,b:a,count:i,factor:e.constants(-1)})}};function Ua(e){return{fits:({output:e})=" +
  ">e.perRow,forward(t){let[{offset:n,units:r}]=t.inputs,i=t.constants(e(r));t.emit(`sumUnits`,{into:t.output.off" +
  "set,add:0,x:n,units:r,factor:i})},backward(t,n,{offset:r,add:i,units:a}){let o=t.constants(e(a));t.emit(`sprea" +
  "dUnits`,{into:r,add:i,g:t.gradient.offset,units:a,factor:o})}}}var Wa={fits:({output:e})=>e.perRow,forward(e){" +
  "let[t,n]=e.inputs;e.emit(`dotUnits`,{into:e.output.offset,add:0,a:t.offset,b:n.offset,units:t.units})},backwar" +
  "d(e,t,{offset:n,add:r,units:i}){let a=e.inputs[1-t].offset;e.emit(`scaleUnits`,{into:n,add:r,g:e.gradient.offs" +
  "et,b:a,units:i})}};function Ga(e,t,n=1){e.emit(`scale`,{...t,factor:e.constants(n)})}function Ka(e,{offset:t,c" +
  "ount:n}){e.emit(`fill`,{into:t,count:n,number:e.constants(0)})}function qa(e,t,{offset:n,add:r,count:i}){let[a" +
  "]=t,o=t.length-1;for(let n=1;n<o;n++){let r=e.scratch(i);e.emit(`multiply`,{into:r,add:0,a,b:t[n],count:i}),a=" +
  "r}e.emit(`multiply`,{into:n,add:r,a,b:t[o],count:i})}function Ja({inputs:e},t){return e.slice(0,t).reduce((e,{" +
  "count:t})=>e+t,0)}function Ya({attributes:e,output:t}){return e.from*(t.count/t.units)}var Xa={forward(e){Za(e" +
  ",e.inputs[0].offset,{...e.output,add:0})},backward(e,t,n){Za(e,e.gradient.offset,n)}};function Za(e,t,{offset:" +
  "n,add:r,count:i,units:a,perRow:o}){let s=e.attributes,c=e.scratch(i),{seed:l,dropped:u}=Mt(s);e.emit(`mask`,{i" +
  "nto:c,units:a,perRow:+!!o,seedHigh:l[0],seedLow:l[1],droppedHigh:u[0],droppedLow:u[1],kept:e.constants(Nt(s.ra" +
  "te))}),e.emit(`multiply`,{into:n,add:r,a:t,b:c,count:i})}var Qa={fits:({inputs:[e,...t]})=>e.perRow&&t.every((" +
  "{perRow:e})=>!e),forward(e){e.emit(`normalise`,{...eo(e),y:e.output.offset,...to(e),...no(e)})},backward(e,t,{" +
  "offset:n,add:r,units:i}){let a=e.gradient.offset;t===0?e.emit(`normaliseBack`,{...eo(e),into:n,add:r,g:a,...to" +
  "(e)}):e.emit(`total`,{into:n,units:i,stride:1,add:r,g:t===2?a:$a(e)})}};function $a(e){let{count:t}=e.output,[" +
  "n,r]=[e.scratch(t),e.scratch(t)];return e.emit(`normalise`,{...eo(e),y:n,...to(e,!1),...no(e,!1)}),e.emit(`mul" +
  "tiply`,{into:r,add:0,a:e.gradient.offset,b:n,count:t}),r}function eo(e){let[t]=e.inputs;return{x:t.offset,unit" +
  "s:t.units,epsilon:e.constants(e.attributes.epsilon)}}function to(e,t=e.inputs.length>1){return t?{gain:e.input" +
  "s[1].offset,gainStride:1}:{gain:e.constants(1),gainStride:0}}function no(e,t=e.inputs.length>2){return t?{bias" +
  ":e.inputs[2].offset,biasStride:1}:{bias:e.constants(0),biasStride:0}}function ro(e){return{fits:ao,forward(t){" +
  "let{attributes:n,output:r}=t;t.emit(`loss`,{f:e,into:r.offset,...oo(t),...so(n,t.inputs[0])})},backward(t,n,{o" +
  "ffset:r,add:i}){let{attributes:a,gradient:o}=t;t.emit(`lossBack`,{f:e,into:r,add:i,side:n,g:o.offset,...oo(t)," +
  "...so(a,t.inputs[0])})}}}var io={fits:ao,forward(e){e.emit(`crossEntropy`,{into:e.output.offset,...co(e)})},ba" +
  "ckward(e,t,{offset:n,add:r}){e.emit(`crossEntropyBack`,{into:n,add:r,side:t,g:e.gradient.offset,...co(e)})}};f" +
  "unction ao({inputs:e}){return e.every(({perRow:e})=>e)}function oo(e){let[t,n]=e.inputs;return{y:t.offset,t:n." +
  "offset,units:t.units,constants:e.constants(...La(e.attributes))}}function so({reduction:e},{units:t}){return{d" +
  "ivisor:e===`mean`?t:1,byRows:e===`sum`?0:1}}function co({inputs:[e,t],attributes:{targets:n,reduction:r}}){ret" +
  "urn{y:e.offset,t:t.offset,units:e.units,classes:+(n===`index`),byRows:+(r===`mean`)}}var lo={fits:({inputs:e,o" +
  "utput:t})=>{let n=e.length>>1;return t.perRow&&e.every(({perRow:e},t)=>e===t<n)},forward(e){let{inputs:t,outpu" +
  "t:n}=e,r=t.length>>1,i=t.length%2==1?t[2*r]:void 0;for(let a=0;a<r;a++)e.emit(`affine`,{into:n.offset,units:n." +
  "units,start:a>0?fo:i===void 0?uo:po,bias:i?.offset??0,biasStride:i===void 0||i.units===1?0:1,x:t[a].offset,wid" +
  "th:t[a].units,...mo(e,t[a],t[r+a])})},backward(e,t,n){let{inputs:r,output:i,gradient:a}=e,o=r.length>>1;if(t<o" +
  "){let{w:s,unitStride:c,inputStride:l}=mo(e,n,r[o+t]);e.emit(`affine`,{into:n.offset,units:n.units,start:n.add=" +
  "==1?fo:uo,bias:0,biasStride:0,x:a.offset,width:i.units,w:s,unitStride:l,inputStride:c})}else if(t<2*o){let s=r" +
  "[t-o],{unitStride:c,inputStride:l}=mo(e,s,n);e.emit(`outer`,{into:n.offset,units:i.units,width:s.units,unitStr" +
  "ide:c,inputStride:l,add:n.add,g:a.offset,x:s.offset})}else e.emit(`total`,{into:n.offset,units:i.units,stride:" +
  "n.units===1?0:1,add:n.add,g:a.offset})}},[uo,fo,po]=[0,1,2];function mo({attributes:e,output:t},{units:n},{off" +
  "set:r}){let[i,a]=e.transpose===!0?[1,t.units]:[n,1];return{w:r,unitStride:i,inputStride:a}}var ho={\"weighted-s" +
  "um\":lo,add:Ra(()=>1),subtract:Ra((e,t)=>1-2*t),scale:Ra(({attributes:e})=>e.factor),\"weighted-total\":Ra(({attr" +
  "ibutes:e},t)=>e.weights[t]),\"stop-gradient\":Ra(()=>1),concat:za,slice:Ba,multiply:Va,divide:Ha,sum:Ua(()=>1),m" +
  "ean:Ua(e=>1/e),dot:Wa,dropout:Xa,\"layer-normalisation\":Qa,\"softmax-cross-entropy\":io},go=new Map([...He.names." +
  "map((e,t)=>{let n=He.get(e);return[n,n.scalar===void 0?Ia(t):Fa(t)]}),...Dn.names.map((e,t)=>[Dn.get(e),ro(t)]" +
  "),...Object.entries(ho).map(([e,t])=>[In.get(e),t])]);function _o(e){return go.get(e)}var vo=class{steps=[];va" +
  "lues;gradients=new Map;whole=new Map;request;#e;#t;#n;#r;#i;#a;#o;#s;#c=new Set;#l=new Set;#u=[];#d=[];constru" +
  "ctor(e,t,n){let{lanes:r,arena:i,parameters:a,tape:o}=t;this.request=e,this.#e=e.topology.nodes,this.#s=new Set" +
  "(this.#e.flatMap(({inputs:e})=>e)),this.#t=r,this.#n=i,this.#r=a,this.#o=n,this.values=new Map(o?.values),this" +
  ".#i=new Map(o?.tables.map(e=>[e.position,e])),this.#a=new Map(o?.constants.map(e=>[yo(e.numbers),e]))}get tabl" +
  "es(){return[...this.#i.values()]}get constants(){return[...this.#a.values()]}enterParameters(){for(let{positio" +
  "n:e,value:t,gradient:n}of this.#r.members){if(this.request.held(e).size>0)throw new A(this.#e[e].id,`a paramet" +
  "er that is held`,`held operations or inputs`);this.values.set(e,t),n!==void 0&&this.gradients.set(e,n)}}enterT" +
  "ables(e){for(let[t,n]of this.request.tables){if(!e.has(t)||this.#i.has(t))continue;let r=this.#e[t],i=qr(r.sha" +
  "pe);if(this.request.varies){let e=this.#n.take(n*i);this.#i.set(t,{position:t,units:i,offset:e,lanes:1})}else{" +
  "let e=this.#b(r);this.values.set(t,e),this.#l.add(t),this.#i.set(t,{position:t,units:i,offset:e.offset,lanes:t" +
  "his.#t})}}}forward(e){let{position:t,spec:n}=e;if(ja(e))return;let r=this.values.get(t)??this.#b(e),i=this.val" +
  "ues.has(t);if(this.values.set(t,r),n.operation===void 0)(this.request.varies||!i)&&this.#f(e,r);else{let{lower" +
  "ing:n,lowered:i,finish:a}=this.#p(e,r);n===void 0?this.#C(t,`call`,{node:t}):n.forward(i),a()}for(let[e,n]of t" +
  "his.request.held(t))this.#g(t,r,e,n)}#f({position:e,id:t},{offset:n}){let r=this.#i.get(e);if(r===void 0)throw" +
  " new A(t,`an input without data`,`rows for it among the data`);this.#C(e,`gather`,{into:n,table:r.offset,units" +
  ":r.units})}addUp(){let[e,...t]=this.request.objective;if(t.length===0&&e[1]===1)return this.#x(e[0]).offset;le" +
  "t n=this.#n.take(1);return[...this.request.objective].forEach(([e,t],r)=>{let{offset:i}=this.#x(e),a=this.#S([" +
  "t]);this.#C(e,`scale`,{into:n,add:r===0?0:1,from:i,count:1,factor:a})}),n}seed(e,t){if(!this.#s.has(e)){this.g" +
  "radients.set(e,{...this.#x(e),offset:this.#S([t])}),this.#c.add(e),this.#l.add(e);return}let{offset:n}=this.#h" +
  "(e);this.#C(e,`fill`,{into:n,count:1,number:this.#S([t])})}backward(e,t){let{position:n,spec:r,inputs:i}=e,a=t" +
  "his.gradients.get(n);if(r.operation!==void 0&&a!==void 0&&this.#c.has(n)){this.#_(e,a);let o=r.operation.const" +
  "antInputs?.(r.attributes)??[],{lowering:s,lowered:c,finish:l}=this.#p(e,this.#x(n),a);i.forEach((e,r)=>{if(!t." +
  "has(e)||o.includes(r))return;let i=this.#h(e),{offset:l,add:u}=i,d=this.steps.length;s===void 0?this.#C(n,`cal" +
  "lBack`,{node:n,index:r,into:l,add:u,g:a.offset}):s.backward(c,r,i),ja(this.#e[e])&&this.#u.push(...this.steps." +
  "splice(d))}),l()}a!==void 0&&!this.#c.has(n)&&this.#v(n,a),!ja(e)&&!this.#l.has(n)&&this.#y(n)}finishRank(){th" +
  "is.steps.push(...this.#u);for(let{offset:e,count:t}of this.#d)this.#n.giveBack(e,t);this.#u=[],this.#d=[]}#p(e" +
  ",t,n=t){let{position:r,spec:i,inputs:a}=e,o=[],s={position:r,attributes:i.attributes,inputs:a.map(e=>this.#x(e" +
  ")),output:t,gradient:n,emit:(e,t)=>{this.#C(r,e,t)},constants:(...e)=>this.#S(e),scratch:e=>{let t=this.#n.tak" +
  "e(e);return o.push({offset:t,count:e}),t}};return{lowering:this.#m(e,s),lowered:s,finish:()=>{this.#d.push(..." +
  "o)}}}#m({position:e,spec:t},n){let{operation:r,attributes:i}=t,a=r===void 0?void 0:_o(r);if(r===void 0||a===vo" +
  "id 0||a.fits?.(n)===!1||a.couplesUnits===!0&&this.request.held(e).size>0)return;let o=[],s=((e,t)=>o.push({nam" +
  "e:e,operands:t}));return a.forward({...n,emit:s,constants:()=>0,scratch:()=>0}),o.every(e=>this.request.has(e," +
  "r,i))?a:void 0}#h(e){let t=this.gradients.get(e)??this.#b(this.#e[e]);this.gradients.set(e,t);let n=+!!this.#c" +
  ".has(e);return this.#c.add(e),{...t,add:n}}#g(e,{offset:t,perRow:n},r,i){let a=n?this.#t:1;this.#C(e,`fill`,{i" +
  "nto:t+r*a,count:a,number:this.#S([i])})}#_(e,t){let{position:n}=e,r=this.request.held(n);if(r.size!==0){if(!th" +
  "is.#o(n).includes(`gradient`)){let r=this.#b(e),{offset:i,count:a}=t;this.#C(n,`scale`,{into:r.offset,add:0,fr" +
  "om:i,count:a,factor:this.#S([1])}),this.whole.set(n,r)}for(let[e]of r)this.#g(n,t,e,0)}}#v(e,{offset:t,count:n" +
  "}){this.#C(e,`fill`,{into:t,count:n,number:this.#S([0])})}#y(e){for(let t of this.#o(e)){let n=(t===`value`?th" +
  "is.values:this.gradients).get(e);n!==void 0&&this.#d.push(n)}}#b({id:e,shape:t}){if(t.lastIndexOf(-1)>0)throw " +
  "new A(e,`rows along an axis that is not the first`,`a value [batch, …]`);let n=t[0]===-1,r=n?qr(t):ht(t),i=n?r" +
  "*this.#t:r;return{offset:this.#n.take(i),count:i,units:r,perRow:n}}#x(e){let t=this.values.get(e);if(t!==void " +
  "0)return t;throw new A(this.#e[e].id,`no value`,`a node the loss depends on`)}#S(e){let t=yo(e),n=this.#a.get(" +
  "t)??{offset:this.#n.reserve(e.length),numbers:e};return this.#a.set(t,n),n.offset}#C(e,t,n){this.steps.push({n" +
  "ode:e,instruction:{name:t,operands:n}})}};function yo(e){return e.map(e=>Object.is(e,-0)?`-0`:e).join()}functi" +
  "on bo(e){let{objective:t,rows:n,states:r,topology:i,width:a}=e,{nodes:o}=i,s=new ka(a),c=Aa(o.filter(ja),e,r,a" +
  ",s),l=n===1?1:Math.ceil(n/a)*a,u=new vo(e,{lanes:l,arena:s,parameters:c},e.keep===!0?()=>[]:e=>t.has(e)?[`grad" +
  "ient`]:[`value`,`gradient`]),d=Ma(o,t.keys());u.enterParameters(),u.enterTables(d);for(let e of o)d.has(e.posi" +
  "tion)&&u.forward(e);let f=u.steps.length,p=u.addUp(),m=u.steps.length;return xo(u,o,t,e.keep===!0?d:Na(o,e.tra" +
  "ins)),{rows:n,lanes:l,size:s.size,constants:u.constants,parameters:c,tables:u.tables,steps:u.steps,forward:m,e" +
  "valuated:f,loss:p,isKept:e.keep===!0,values:u.values,gradients:new Map([...u.gradients,...u.whole])}}function " +
  "xo(e,t,n,r){for(let[t,i]of n)r.has(t)&&e.seed(t,i);let i=1/0;for(let n of[...t].reverse())n.rank<i&&e.finishRa" +
  "nk(),i=n.rank,e.backward(n,r);e.finishRank()}function So(e,t,{values:n,gradients:r}){let{objective:i,topology:" +
  "a,width:o}=e,{nodes:s}=a,{lanes:c,parameters:l,size:u}=t,d=new ka(o,u),f=new Set(r),p=new vo(e,{lanes:c,arena:" +
  "d,parameters:l,tape:t},e=>f.has(e)?[]:[`gradient`]),m=Ma(s,r.length>0?[...n,...r,...i.keys()]:n);p.enterTables" +
  "(m);for(let e of s)m.has(e.position)&&p.forward(e);r.length>0&&xo(p,s,i,Na(s,e=>f.has(e)));let h=[...Ma(s,i.ke" +
  "ys())].every(e=>m.has(e)),{constants:g,steps:_,tables:v,whole:y}=p;return{tape:{...t,size:d.size,constants:g,t" +
  "ables:v,values:p.values},steps:_,isWhole:h,gradients:new Map([...p.gradients,...y])}}function Co(e,t){let{requ" +
  "est:n}=e,{objective:r,topology:i,trains:a}=n,{nodes:o}=i,s=[...Ma(o,r.keys())].sort((e,t)=>e-t),c=Na(o,a),l=bo" +
  "(n),u={values:s,gradients:s.filter(e=>c.has(e))},d=So(n,l,u),f=e.build(l,d);f.look(t);let{memory:p}=f,m=(e,n,r" +
  ")=>{for(let i of e){let e=wo(r.get(i),p);if(e!==void 0)return new kr(o[i].id,t,n,e)}},h=m(s,`value`,d.tape.val" +
  "ues)??g()??m([...u.gradients].reverse(),`gradient`,d.gradients);return f.dispose(),h;function g(){let e=p.BYTE" +
  "S_PER_ELEMENT===4?Math.fround:Number,n=0;for(let[i,a]of r)if(n=e(n+e(a*p[d.tape.values.get(i)?.offset??0])),!N" +
  "umber.isFinite(n))return new kr(o[i].id,t,`value`,n)}}function wo(e,t){if(e===void 0)return;let{offset:n,count" +
  ":r}=e;return t.subarray(n,n+r).find(e=>!Number.isFinite(e))}var To=class{#e;#t;#n;#r;#i=new Map;#a=new Map;#o=" +
  "0;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=t.still,this.#r=n}get isIdle(){let{values:e,gradients:t}=this" +
  ".#t;return e.length+t.length===0}glimpse(e){let t=e!==this.#r&&this.#n.length>0,n=t?this.#a:this.#i,r=n.get(e)" +
  "??[this.#s(e,t),this.#s(e,t)];n.set(e,r),this.#r=e,this.#o=1-this.#o;let i=r[this.#o];return i.values.read(),i" +
  ".gradients.read(),i}#s(e,t){let{gradients:n,lanes:r,memory:i,nodes:a,values:o}=this.#e,s=this.#t.gradients,c=t" +
  "?[...s,...this.#n].sort((e,t)=>e-t):s,l=(t,n)=>new Eo(t,t=>Oo(n.get(t),e,r),i,t=>a[t].shape.map(t=>t===-1?e:t)" +
  ");return{values:l(this.#t.values,o),gradients:l(c,n)}}},Eo=class{positions;tensors;#e;#t;#n;#r;constructor(e,t" +
  ",n,r){let i=e.map(r),a=i.map(e=>e.reduce((e,t)=>e*t,1)),o=a.reduce((e,t)=>e+t,0);this.positions=e,this.#e=new " +
  "Set(e),this.#r=n,this.#t=new Float64Array(o),this.#n=new Int32Array(o).fill(Do);let s=0;this.tensors=e.map((e," +
  "n)=>{this.#n.set(t(e)??[],s);let r=this.#t.subarray(s,s+a[n]);return s+=a[n],{shape:i[n],data:r}})}has(e){retu" +
  "rn this.#e.has(e)}read(){let e=this.#t,t=this.#n,n=this.#r;for(let r=0;r<t.length;r++)e[r]=t[r]===Do?0:n[t[r]]" +
  "}},Do=-1;function Oo(e,t,n){if(e===void 0)return;let{offset:r,perRow:i,units:a}=e;return i?Array.from({length:" +
  "t*a},(e,t)=>r+t%a*n+Math.floor(t/a)):Array.from({length:a},(e,t)=>r+t)}var ko=class{#e;#t;#n;#r;#i;#a;#o;#s;co" +
  "nstructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=r,this.#i=e.watchNumber,this.#r=Ao(e.watched,t),this.#n=jo(this" +
  ".#r,t,n)}get look(){return this.#n}at(e){return this.#a=e,this.#o=this.#c(this.#r),this}follow(){let{watchNumb" +
  "er:e}=this.#e;if(e===this.#i)return!0;let t=Ao(this.#e.watched,this.#t),n=this.#r;return this.#n===void 0&&n.v" +
  "alues.length+n.gradients.length>0||!Mo(n.values,t.values)||!Mo(n.gradients,t.gradients)?!1:(this.#i=e,this.#o=" +
  "this.#c(t),!0)}glimpse(e){let t=this.#o;if(t?.isIdle!==!1||this.#a?.look(e)===!0)return t?.glimpse(this.#s.siz" +
  "e)}#c(e){let{topology:t}=this.#t;if(this.#a===void 0)return;let{memory:n,tape:r}=this.#a,{lanes:i,values:a}=r," +
  "o=this.#n?.gradients??new Map;return new To({nodes:t.nodes,memory:n,lanes:i,values:a,gradients:o},e,this.#s.si" +
  "ze)}};function Ao({values:e,gradients:t},n){if(e.length+t.length===0)return{values:e,gradients:t,still:[]};let" +
  "{objective:r,tables:i,topology:a,trains:o,varies:s}=n,{nodes:c}=a,l=Pa(c,e=>o(e)||s&&i.has(e)),u=Ma(c,[...r.ke" +
  "ys()].filter(e=>l.has(e)));return{values:e.filter(e=>l.has(e)),gradients:t.filter(e=>u.has(e)),still:t.filter(" +
  "e=>!u.has(e)&&c[e].shape[0]===-1)}}function jo(e,t,n){try{return So(t,n,e)}catch(e){if(e instanceof A)return;t" +
  "hrow e}}function Mo(e,t){let n=new Set(e);return t.every(e=>n.has(e))}var No=class{engine;#e;#t;#n;#r;construc" +
  "tor(e,t,n){this.engine=n.name,this.#e=e,this.#t=t,this.#n=n,this.#o()}run(e,t=0){this.#t.checkIdle();let n=thi" +
  "s.#i(),{machine:r,batches:i}=n,a=this.#t,{step:o,isRateConstant:s,penalty:c,stopping:l}=a,u=e=>a.rateAt(e),d={" +
  "step:o,loss:t,rate:u,isRateConstant:s,penalty:c,stopping:l},{taken:f,rows:p,loss:m,stopped:h}=r.run(Math.max(1" +
  ",e-o),d);f>0&&this.#u(n,o+f),a.step<e&&h===void 0&&this.#d();let{epoch:g,batch:_}=i.position,v=a.step-1,y={row" +
  "s:p,loss:m,epoch:a.batches===void 0?v:_===0?g-1:g,learningRate:u(v)};return h===void 0?y:{...y,stopped:h}}disp" +
  "ose(){this.#a()}#i(){let e=this.#r;return e!==void 0&&!this.#s(e)&&e.looking.follow()?e:(this.#a(),this.#o())}" +
  "#a(){this.#e.catchUp(),this.#r?.machine.dispose(),this.#r=void 0}#o(){let e=new Oa(this.#e,this.#t,this.#n),{b" +
  "atches:t,request:n,slots:r}=e,i=bo(n),a=new ko(this.#e,n,i,t),o=e.build(i,a.look),{members:s}=i.parameters,c=n" +
  "ew Map(s.map(({position:e,value:t})=>[r.get(e),t])),[l,u]=this.#c(),d=this.#l();return this.#r={machine:o,batc" +
  "hes:t,places:c,wave:l,step:u,roles:d,looking:a.at(o)},this.#r}#s(e){if(e.roles!==this.#l())return!0;if(this.#e" +
  ".isBehind)return!1;let[t,n]=this.#c();return e.wave!==t||e.step!==n}#c(){return[this.#e.wave,this.#t.step]}#l(" +
  "){return 2*this.#e.roleNumber+ +(this.#t.penalty.biases===!0)}#u(e,t){let{looking:n,machine:r,places:i}=e,{mem" +
  "ory:a,tape:o}=r,{offset:s,state:c}=o.parameters;this.#t.arrive(t,(e,t)=>{let n=i.get(e);n!==void 0&&(t.set(a.s" +
  "ubarray(n.offset,n.offset+t.length)),Object.values(e.state).forEach((e,r)=>{let i=c[r]+n.offset-s;e.set(a.suba" +
  "rray(i,i+t.length))}))},()=>{[e.wave,e.step]=this.#c()},()=>n.glimpse(t))}#d(){let{step:e}=this.#t;throw this." +
  "#e.backward(),Ar(this.#e,e),Co(new Oa(this.#e,this.#t,this.#n),e)??Error(`step ${e} was not taken and all its " +
  "numbers are finite`)}};function Po(t,n,r,i){let a=r.find(e=>e.isAvailable()),o=r.find(({name:e})=>e===i);if(a=" +
  "==void 0)return{driver:new ba(n),refusal:Fo(o)};try{let e=new No(t,n,a);return o===void 0||a===o?{driver:e}:{d" +
  "river:e,refusal:Fo(o)}}catch(t){if(!(t instanceof e))throw t;return{driver:new ba(n),refusal:t}}}function Fo(t" +
  "){return new e({what:`engine cannot run here`,where:`engine`,found:t?.name,expected:t?.needs??`WebAssembly, al" +
  "lowed by the page`})}function L({memory:e},t,n){return e.subarray(t,t+n)}function Io(e,{name:t,operands:n},r){" +
  "let i=e[t];if(i===void 0)throw Error(`no linker for ${t}`);return i(n,r)}var Lo={activate({count:e,...t},n){le" +
  "t r=L(n,t.x,e),i=L(n,t.y,e);return Ro.get(zo(n))?.forward(r,i)??Bo(r,i,n)},activateBack({into:e,add:t,count:n," +
  "...r},i){let a=L(i,r.x,n),o=L(i,r.y,n),s=L(i,r.g,n),c=L(i,e,n);return(t===0?Ro.get(zo(i)):void 0)?.backward(o," +
  "s,c)??Vo(a,o,s,c,t,i)}},Ro=new Map([[`tanh`,{forward:(e,t)=>()=>{for(let n=0;n<t.length;n++)t[n]=Math.tanh(e[n" +
  "])},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[r]=t[r]*(1-e[r]*e[r])}}],[`sigmoid`,{forward:(e,t)=>()" +
  "=>{for(let n=0;n<t.length;n++)t[n]=1/(1+Math.exp(-e[n]))},backward:(e,t,n)=>()=>{for(let r=0;r<e.length;r++)n[" +
  "r]=t[r]*e[r]*(1-e[r])}}]]);function zo({operation:e}){return e?.name??``}function Bo(e,t,{operation:n,attribut" +
  "es:r}){let{value:i}=ee(n);return()=>{for(let n=0;n<t.length;n++)t[n]=i(e[n],r)}}function Vo(e,t,n,r,i,{operati" +
  "on:a,attributes:o}){let{derivative:s}=ee(a);return()=>{for(let a=0;a<t.length;a++)r[a]=(i===1?r[a]:0)+n[a]*s(e" +
  "[a],t[a],o)}}var Ho={scale({into:e,add:t,from:n,count:r,factor:i},a){let o=L(a,e,r),s=L(a,n,r);return()=>{let " +
  "e=a.memory[i];if(t===1)for(let t=0;t<r;t++)o[t]+=e*s[t];else for(let t=0;t<r;t++)o[t]=e*s[t]}},fill({into:e,co" +
  "unt:t,number:n},{memory:r}){return()=>{r.fill(r[n],e,e+t)}},multiply({into:e,add:t,count:n,...r},i){let a=L(i," +
  "e,n),o=L(i,r.a,n),s=L(i,r.b,n);return()=>{if(t===1)for(let e=0;e<n;e++)a[e]+=o[e]*s[e];else for(let e=0;e<n;e+" +
  "+)a[e]=o[e]*s[e]}},divide({into:e,add:t,count:n,factor:r,...i},a){let o=L(a,e,n),s=L(a,i.a,n),c=L(a,i.b,n);ret" +
  "urn()=>{let e=a.memory[r];for(let r=0;r<n;r++)o[r]=(t===1?o[r]:0)+e*s[r]/c[r]}}},Uo={loss({into:e,units:t,divi" +
  "sor:n,byRows:r,...i},a){let{lanes:o,memory:s,moment:c,attributes:l}=a,{value:u}=Wo(a.operation),d=L(a,i.y,t*o)" +
  ",f=L(a,i.t,t*o);return()=>{let t=0;for(let e=0;e<d.length;e+=o)for(let n=e;n<e+c.rows;n++)t+=u(d[n],f[n],l);s[" +
  "e]=t/(r===1?n*c.rows:n)}},lossBack({into:e,add:t,side:n,g:r,units:i,divisor:a,byRows:o,...s},c){let{lanes:l,me" +
  "mory:u,moment:d,attributes:f}=c,{derivative:p,targetDerivative:m}=Wo(c.operation),h=n===0?p:m,g=L(c,s.y,i*l),_" +
  "=L(c,s.t,i*l),v=L(c,e,i*l);return()=>{let e=u[r]/(o===1?a*d.rows:a);for(let n=0;n<g.length;n+=l)for(let r=0;r<" +
  "l;r++){let i=n+r,a=r<d.rows?e*h(g[i],_[i],f):0;v[i]=t===1?v[i]+a:a}}}};function Wo({name:e,scalar:t}){if(t!==v" +
  "oid 0)return t;throw Error(`${e} has no functions of one entry`)}var Go={mask({into:e,units:t,perRow:n},r){let" +
  "{moment:i}=r,a=r.attributes,o=n===1?r.lanes:1,s=L(r,e,t*o);return()=>{let e=jt(a,i.step),t=n===1?i.rows:1;for(" +
  "let n=0;n<t;n++)for(let t=n;t<s.length;t+=o)s[t]=e();for(let e=t;e<o;e++)for(let t=0;t<s.length;t+=o)s[t+e]=s[" +
  "t]}}},[Ko,qo]=[1,2],Jo={gather({into:e,table:t,units:n},{memory:r,lanes:i,moment:a}){return()=>{let{rows:o,sta" +
  "rt:s,order:c}=a;for(let a=0;a<i;a++){let l=t+c[a<o?s+a:s]*n;for(let t=0,o=e+a;t<n;t++,o+=i)r[o]=r[l+t]}}},affi" +
  "ne(e,t){let{units:n,start:r,biasStride:i,width:a,unitStride:o,inputStride:s}=e,{lanes:c}=t,l=L(t,e.into,n*c),u" +
  "=L(t,e.x,a*c),d=t.memory.subarray(e.w),f=t.memory.subarray(e.bias);return()=>{for(let e=0,t=0;e<n;e++,t+=c){if" +
  "(r!==Ko){let n=r===qo?f[e*i]:0;for(let e=t,r=t+c;e<r;e++)l[e]=n}let n=0,p=e*o;for(;n<=a-4;n+=4,p+=4*s){let e=p" +
  "+2*s;Yo(l,t,c,u,n*c,d[p],d[p+s],d[e],d[e+s])}n<=a-2&&(Xo(l,t,c,u,n*c,d[p],d[p+s]),n+=2,p+=2*s),n<a&&Zo(l,t,c,u" +
  ",n*c,d[p])}}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add:a,...o},s){let{lanes:c,memory:l}=s," +
  "u=L(s,o.g,t*c),d=L(s,o.x,n*c);return()=>{for(let o=0;o<t;o++){let t=e+o*r,s=0;for(;s<=n-2;s+=2,t+=2*i){let e=0" +
  ",n=0;for(let t=o*c,r=s*c,i=t+c;t<i;t++,r++){let i=u[t];e+=i*d[r],n+=i*d[r+c]}l[t]=a===1?l[t]+e:e,l[t+i]=a===1?" +
  "l[t+i]+n:n}if(s<n){let e=0;for(let t=o*c,n=s*c,r=t+c;t<r;t++,n++)e+=u[t]*d[n];l[t]=a===1?l[t]+e:e}}}},total({i" +
  "nto:e,units:t,stride:n,add:r,...i},a){let{lanes:o,memory:s}=a,c=L(a,i.g,t*o);return()=>{if(r===0)for(let r=0;r" +
  "<(n===0?1:t);r++)s[e+r]=0;for(let r=0,i=0;r<t;r++){let t=0;for(let e=i+o;i<e;i++)t+=c[i];s[e+r*n]+=t}}}};funct" +
  "ion Yo(e,t,n,r,i,a,o,s,c){for(let l=t,u=i,d=t+n;l<d;l++,u++)e[l]=e[l]+a*r[u]+o*r[u+n]+s*r[u+2*n]+c*r[u+3*n]}fu" +
  "nction Xo(e,t,n,r,i,a,o){for(let s=t,c=i,l=t+n;s<l;s++,c++)e[s]=e[s]+a*r[c]+o*r[c+n]}function Zo(e,t,n,r,i,a){" +
  "for(let o=t,s=i,c=t+n;o<c;o++,s++)e[o]+=a*r[s]}var Qo={normalise({units:e,epsilon:t,gain:n,gainStride:r,bias:i" +
  ",biasStride:a,...o},s){let{lanes:c,memory:l}=s,u=L(s,o.y,e*c),d=L(s,o.x,e*c);return()=>{for(let o=0;o<c;o++){l" +
  "et{unit:s,mean:f,slope:p}=$o(d,o,c,l[t]);for(let t=0,m=o;t<e;t++,m+=c)u[m]=l[n+t*r]*(d[m]/s-f)*p+l[i+t*a]}}},n" +
  "ormaliseBack({into:e,add:t,units:n,epsilon:r,gain:i,gainStride:a,...o},s){let{lanes:c,memory:l}=s,u=L(s,e,n*c)" +
  ",d=L(s,o.x,n*c),f=L(s,o.g,n*c);return()=>{for(let e=0;e<c;e++){let{unit:o,mean:s,slope:p}=$o(d,e,c,l[r]),[m,h]" +
  "=[0,0];for(let t=0,r=e;t<n;t++,r+=c){let e=l[i+t*a]*f[r];m+=e/n,h+=e*(d[r]/o-s)*p/n}for(let r=0,g=e;r<n;r++,g+" +
  "=c){let e=l[i+r*a]*f[g],n=p/o*(e-m-(d[g]/o-s)*p*h);u[g]=t===1?u[g]+n:n}}}}};function $o(e,t,n,r){let i=e.lengt" +
  "h/n,[a,o,s]=[0,0,0];for(let r=t;r<e.length;r+=n)a=Math.max(a,Math.abs(e[r]));let c=a>1e100&&a<1/0?a:1;for(let " +
  "r=t;r<e.length;r+=n)o+=e[r]/c/i;for(let r=t;r<e.length;r+=n)s+=(e[r]/c-o)**2/i;return{unit:c,mean:o,slope:1/Ma" +
  "th.sqrt(Math.max(s+r/c/c,es))}}var es=1e-300,ts={sumUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o," +
  "memory:s}=a,c=L(a,e,o),l=L(a,i.x,n*o);return()=>{for(let e=0;e<o;e++){let n=0;for(let t=e;t<l.length;t+=o)n+=l" +
  "[t];c[e]=(t===1?c[e]:0)+s[r]*n}}},spreadUnits({into:e,add:t,units:n,factor:r,...i},a){let{lanes:o,memory:s}=a," +
  "c=L(a,e,n*o),l=L(a,i.g,o);return()=>{for(let e=0;e<c.length;e++)c[e]=(t===1?c[e]:0)+s[r]*l[e%o]}},dotUnits({in" +
  "to:e,add:t,units:n,...r},i){let{lanes:a}=i,o=L(i,e,a),s=L(i,r.a,n*a),c=L(i,r.b,n*a);return()=>{for(let e=0;e<a" +
  ";e++){let n=0;for(let t=e;t<s.length;t+=a)n+=s[t]*c[t];o[e]=(t===1?o[e]:0)+n}}},scaleUnits({into:e,add:t,units" +
  ":n,...r},i){let{lanes:a}=i,o=L(i,e,n*a),s=L(i,r.g,a),c=L(i,r.b,n*a);return()=>{for(let e=0;e<o.length;e++)o[e]" +
  "=(t===1?o[e]:0)+s[e%a]*c[e]}}},ns={...Jo,...Ho,...ts,...Lo,...Uo,...Go,...Qo,call({node:e},{call:t}){let n=t(e" +
  ");return()=>{n.forward()}},callBack({node:e,index:t,into:n,add:r,g:i},{call:a}){let o=a(e);return()=>{o.backwa" +
  "rd(t,n,r,i)}}},rs=class{#e;#t;#n;#r;#i;#a;#o;#s;#c=as;#l=[];#u=-1;constructor(e,t,n,r,i){let{id:a,spec:o,input" +
  "s:s}=t[e];if(o.operation===void 0)throw Error(`node ${a} has no operation`);this.#e=o.operation,this.#t=r,this" +
  ".#n=n.lanes,this.#r=i,this.#i=s.map(e=>os(n,e)),this.#a=os(n,e),this.#o=[...s,e].map(e=>t[e].shape),this.#s={a" +
  "ttributes:o.attributes,inputs:[],output:as,training:!0,draw:0}}forward(){this.#d(),this.#i.forEach((e,t)=>{thi" +
  "s.#f(e,this.#s.inputs[t])}),this.#e.forward(this.#s),this.#p(this.#s.output,this.#a)}backward(e,t,n,r){this.#f" +
  "({...this.#a,offset:r},this.#c);let i=this.#l[e];i.data.fill(0),this.#e.backward(this.#s,this.#c,e,i),this.#m(" +
  "i,t,this.#i[e],n)}#d(){let{rows:e,step:t}=this.#r;if(this.#s.draw=t,e===this.#u)return;this.#u=e;let n=this.#o" +
  ".map(t=>is(t,e));this.#s.output=n.at(-1)??as,this.#s.inputs=n.slice(0,-1),this.#c=is(this.#s.output.shape,e),t" +
  "his.#l=this.#s.inputs.map(({shape:t})=>is(t,e))}#f({offset:e,units:t,perRow:n},{data:r}){let i=n?this.#n:1,a=r" +
  ".length/t;for(let n=0;n<a;n++)for(let a=0;a<t;a++)r[n*t+a]=this.#t[e+a*i+n]}#p({data:e},{offset:t,units:n,perR" +
  "ow:r}){let i=r?this.#n:1,a=e.length/n;for(let r=0;r<i;r++){let o=r<a?r:0;for(let a=0;a<n;a++)this.#t[t+a*i+r]=" +
  "e[o*n+a]}}#m({data:e},t,{units:n,perRow:r},i){let a=r?this.#n:1,o=e.length/n;for(let r=0;r<a;r++)for(let s=0;s" +
  "<n;s++){let c=t+s*a+r,l=r<o?e[r*n+s]:0;this.#t[c]=i===1?this.#t[c]+l:l}}};function is(e,t){let n=e.map(e=>e===" +
  "-1?t:e);return{shape:n,data:new Float64Array(n.reduce((e,t)=>e*t,1))}}var as={shape:[0],data:new Float64Array}" +
  ";function os({values:e},t){let n=e.get(t);if(n===void 0)throw Error(`node ${t} has no place`);return n}functio" +
  "n ss(t,n){let r=t/2**20;return new e({what:`not enough memory for a compiled run`,found:r<1024?`${r.toFixed(1)" +
  "} MiB needed`:`${(r/1024).toFixed(1)} GiB needed`,expected:`${n}; a smaller batch needs less`})}function cs({r" +
  "ows:e},{batches:t}){return{rows:e,start:0,order:t.order,step:0}}var ls=class{#e;#t;#n;#r;#i;#a;#o={step:0,lear" +
  "ningRate:0};constructor(e,t,n,r,i){this.#e=e,this.#t=t,this.#n=n,this.#r=r,this.#i=i,this.#a=us(e.parameters,n" +
  ",Object.keys(t.updater.init(0)))}run(e,t){let{batches:n}=this.#t,[r,i,a]=[0,0,t.loss??0],o;for(;r<e&&o===void " +
  "0;r++){this.enter(t.step+r),this.#i();let e=this.#n[this.#e.loss];if(!Number.isFinite(e)||!ds(this.#a.gradient" +
  "))break;let s=e+this.#s(t.penalty);a+=s*this.#r.rows,i+=this.#r.rows,this.#c(t.step+r,t.rate(t.step+r)),n.adva" +
  "nce(),o=t.stopping?.judge(s)}return{taken:r,rows:i,loss:a,stopped:o}}enter(e){let{batches:t}=this.#t;this.#r.r" +
  "ows=t.size,this.#r.start=t.start,this.#r.order=t.order,this.#r.step=e}#s(e){let{paying:t,payingGradient:n}=thi" +
  "s.#a,r=0;for(let i of D){let a=e[i.name]??0;a!==0&&(r+=i.value(t,a),i.accumulate(t,a,n))}return r}#c(e,t){let{" +
  "clip:n,updater:r}=this.#t,{trained:i,gradient:a,gradients:o,state:s}=this.#a;for(let[e,t]of n)pt.get(e).clip(o" +
  ",t);let c=this.#o;c.step=e,c.learningRate=t,r.update(i,a,s,c)}};function us(e,t,n){let{offset:r,paying:i,train" +
  "ed:a,gradient:o,state:s}=e,c=(e,n)=>t.subarray(e,e+n),l=c(o,a);return{paying:c(r,i),payingGradient:c(o,i),trai" +
  "ned:c(r,a),gradient:l,gradients:[l],state:Object.fromEntries(n.map((e,t)=>[e,c(s[t],a)]))}}function ds(e){let " +
  "t=0;for(let n=0;n<e.length;n++)t+=0*e[n];return t===0}var fs=class{tape;memory;#e;#t;#n;#r=-1;constructor(e,t)" +
  "{this.tape=e,this.memory=ps(e.size);let n=cs(e,t),r=this.#i(t,n),i=e.steps.map(r);this.#t=(t.look?.steps??[])." +
  "map(r),this.#n=t.look?.isWhole===!0,this.#e=new ls(e,t,this.memory,n,()=>{let t=this.#r===n.step?e.evaluated:0" +
  ";this.#r=-1;for(let e=t;e<i.length;e++)i[e]()})}run(e,t){return this.#e.run(e,t)}look(e){this.#e.enter(e);try{" +
  "for(let e of this.#t)e()}catch{return!1}return this.#n&&(this.#r=e),!0}dispose(){}#i({topology:e},t){let{tape:" +
  "n,memory:r}=this,i=new Map;return({instruction:a,node:o})=>{let{operation:s,attributes:c}=e.nodes[o].spec;retu" +
  "rn Io(ns,a,{memory:r,lanes:n.lanes,moment:t,operation:s,attributes:c,call:a=>{let o=i.get(a)??new rs(a,e.nodes" +
  ",n,r,t);return i.set(a,o),o}})}}};function ps(e){try{return new Float64Array(e)}catch{throw ss(Float64Array.BY" +
  "TES_PER_ELEMENT*e,`that much free memory`)}}var ms={name:`typescript`,width:1,bytes:8,needs:`nothing`,isAvaila" +
  "ble:()=>!0,has:({name:e})=>e in ns,create:(e,t)=>new fs(e,t)},hs={size:8,width:2},gs={size:4,width:4},R={load:" +
  "0,store:11,load32Splat:9,load64Splat:10,constant:12,shuffle:13},z={integer:{load:[40],add:[106],multiply:[108]" +
  ",less:[72]},float64:{load:[43]},and:[253,78]},B={i32:127,f32:125,f64:124,v128:123},V=253,_s={...hs,type:B.f64," +
  "one:{type:B.f64,bytes:8,load:[43],spread:[43],store:[57],add:[160],subtract:[161],multiply:[162],divide:[163]}" +
  ",many:{type:B.v128,bytes:16,load:[V,R.load],spread:[V,R.load64Splat],store:[V,R.store],add:[V,240,1],subtract:" +
  "[V,241,1],multiply:[V,242,1],divide:[V,243,1]},extract:33,loadPlace:87,splat:[V,20],less:[V,73],fromInteger:[1" +
  "83],fromFloat64:[]},vs={...gs,type:B.f32,one:{type:B.f32,bytes:4,load:[42],spread:[42],store:[56],add:[146],su" +
  "btract:[147],multiply:[148],divide:[149]},many:{type:B.v128,bytes:16,load:[V,R.load],spread:[V,R.load32Splat]," +
  "store:[V,R.store],add:[V,228,1],subtract:[V,229,1],multiply:[V,230,1],divide:[V,231,1]},extract:31,loadPlace:8" +
  "6,splat:[V,19],less:[V,67],fromInteger:[178],fromFloat64:[182]},ys=new Set([`into`,`from`,`table`,`x`,`y`,`t`," +
  "`g`,`a`,`b`,`factor`,`number`,`constants`,`kept`,`epsilon`,`gain`,`bias`]),bs={affine({into:e,units:t,start:n," +
  "bias:r,biasStride:i,x:a,width:o,w:s,unitStride:c,inputStride:l},u){let{address:d,lanes:f,size:p}=u;return{kern" +
  "el:`product`,rows:t,depth:o,columns:f,a:{at:d(s),row:c*p,column:l*p},b:{at:d(a),row:f*p,column:p},c:{at:d(e),r" +
  "ow:f*p,column:p},start:n,bias:d(r),biasStep:i*p}},outer({into:e,units:t,width:n,unitStride:r,inputStride:i,add" +
  ":a,g:o,x:s},c){let{address:l,lanes:u,size:d}=c;return{kernel:`product`,rows:t,depth:u,columns:n,a:{at:l(o),row" +
  ":u*d,column:d},b:{at:l(s),row:d,column:u*d},c:{at:l(e),row:r*d,column:i*d},start:a,bias:0,biasStep:0}},activat" +
  "eRows:(e,t)=>H(xs[t.operation].forward,e,t),activateRowsBack:(e,t)=>H(xs[t.operation].back,e,t),mask:(e,t)=>H(" +
  "`mask`,e.perRow===1?e:{...e,row:t.size},t),loss:(e,t)=>H(`lossValue`,Os(e,t),t),lossBack:(e,t)=>H(`lossBack`,O" +
  "s(e,t),t),call:(e,t)=>Ts(t),callBack:(e,t)=>Ts(t)},xs={softmax:{forward:`softmax`,back:`softmaxBack`},\"log-sof" +
  "tmax\":{forward:`logSoftmax`,back:`logSoftmaxBack`}},Ss={activate:wr,activateBack:wr,lossValue:Tr,lossBack:Tr};" +
  "function Cs({name:e,operands:t},n){let r=bs[e];return r===void 0?H(e,t,n):r(t,n)}function ws({name:e},t,n){if(" +
  "e===`activateRows`||e===`activateRowsBack`)return t in xs;let r=Ss[e===`loss`?`lossValue`:e];return r===void 0" +
  "||r.includes(Ds(r,t,n))}function Ts({step:e}){return{kernel:`core`,operands:{step:e},variant:0}}function H(e,t" +
  ",n){let{address:r,lanes:i,order:a,size:o}=n,s={order:a,lanes:i,row:i*o,bytes:t.count*o,rowBytes:t.units*o,isRo" +
  "w:0},c=e=>e in t?ys.has(e)?r(t[e]):t[e]:s[e];return{kernel:e,operands:Object.fromEntries(Cr[e].map(e=>[e,c(e)]" +
  ")),variant:Es(e,n)}}function Es(e,{operation:t,attributes:n}){let r=Ss[e];return r===void 0?0:r.indexOf(Ds(r,t" +
  ",n))}function Ds(e,t,n){return Object.values(n).map(e=>`${t} ${String(e)}`).find(t=>e.includes(t))??t}function" +
  " Os(e,{lanes:t,size:n}){return t===1?{...e,units:1,row:e.units*n,isRow:1}:e}var[U,W,G]=[0,1,2];function ks(e){" +
  "let t=e;for(;;){let e=As.reduce((e,t)=>js(e,t),t);if(e.length===t.length)return e;t=e}}var As=[Ms(Ls),Ms(Rs),M" +
  "s(zs),Us];function js(e,t){let n=[];for(let r of e){let e=n.at(-1),i=e===void 0?void 0:t(e,r);i===void 0?n.pus" +
  "h(r):n[n.length-1]=i}return n}function Ms(e){return(t,n)=>{if(t.kernel!==`product`||n.kernel!==`product`)retur" +
  "n;let r=e(t,n);return r===void 0||Ns(n,t)?void 0:r}}function Ns({a:e,b:t,rows:n,depth:r,columns:i},a){let o=Ps" +
  "(a.c,a.rows,a.columns);return Fs(o,Ps(e,n,r))||Fs(o,Ps(t,r,i))}function Ps({at:e,row:t,column:n},r,i){let a=[0" +
  ",(r-1)*t,(i-1)*n,(r-1)*t+(i-1)*n];return[e+Math.min(...a),e+Math.max(...a)]}function Fs([e,t],[n,r]){return e<" +
  "=r&&n<=t}function Is(e){let t=({at:e,row:t,column:n})=>({at:e,row:n,column:t});return{...e,rows:e.columns,colu" +
  "mns:e.rows,a:t(e.b),b:t(e.a),c:t(e.c)}}function Ls(e,t){if(t.start!==W||t.depth!==1||e.rows!==t.rows||e.column" +
  "s!==t.columns||!Bs(e.c,t.c,e.rows,e.columns))return;let n=Vs(e.depth,e.a.at,e.a.column,t.a.at),r=Vs(e.depth,e." +
  "b.at,e.b.row,t.b.at);if(n!==void 0&&r!==void 0&&!(e.rows>1&&e.a.row!==t.a.row||e.columns>1&&e.b.column!==t.b.c" +
  "olumn))return{...e,depth:e.depth+1,a:{...e.a,column:n},b:{...e.b,row:r}}}function Rs(e,t){if(t.rows!==1||e.sta" +
  "rt!==t.start||e.depth!==t.depth||e.columns!==t.columns||!Bs(e.b,t.b,e.depth,e.columns)||e.depth>1&&e.a.column!" +
  "==t.a.column||e.columns>1&&e.c.column!==t.c.column)return;let n=Vs(e.rows,e.a.at,e.a.row,t.a.at),r=Vs(e.rows,e" +
  ".c.at,e.c.row,t.c.at),i=e.start===G?Vs(e.rows,e.bias,e.biasStep,t.bias):0;if(n!==void 0&&r!==void 0&&r!==0&&i!" +
  "==void 0)return{...e,rows:e.rows+1,a:{...e.a,row:n},c:{...e.c,row:r},biasStep:i}}function zs(e,t){if(t.columns" +
  "!==1||e.start!==t.start||e.a.at!==t.a.at||e.start===G&&(e.bias!==t.bias||e.biasStep!==t.biasStep))return;let n" +
  "=Rs({...Is(e),start:U},{...Is(t),start:U});return n===void 0?void 0:{...Is(n),start:e.start,biasStep:e.biasSte" +
  "p}}function Bs(e,t,n,r){return e.at===t.at&&(n===1||e.row===t.row)&&(r===1||e.column===t.column)}function Vs(e" +
  ",t,n,r){let i=e===1?r-t:n;return t+e*i===r?i:void 0}var Hs={activate:[`y`,`x`],activateBack:[`into`,`x`,`y`,`g" +
  "`],scale:[`into`,`from`],fill:[`into`],multiply:[`into`,`a`,`b`],divide:[`into`,`a`,`b`]};function Us(e,t){if(" +
  "e.kernel===`product`||t.kernel===`product`)return;let n=Hs[e.kernel];if(n===void 0||e.kernel!==t.kernel||e.var" +
  "iant!==t.variant)return;let{bytes:r}=e.operands;if(e.operands[n[0]]+r!==t.operands[n[0]])return;let i=Object.e" +
  "ntries(e.operands).every(([e,i])=>e===`bytes`||t.operands[e]===(n.includes(e)?i+r:i)),a=r+t.operands.bytes,[o," +
  "...s]=n.map(t=>e.operands[t]),c=s.every(e=>e===o||Math.abs(e-o)>=a);if(i&&c)return{...e,operands:{...e.operand" +
  "s,bytes:a}}}var K=e=>e.bytes,Ws=e=>e.row,q=e=>e.units*e.row,Gs=(e,t)=>t,Ks=e=>e.row*(e.classes===1?1:e.units)," +
  "qs=e=>(t,n)=>(t.units-1)*t[`${e}Stride`]*n+n,Js={y:q,x:q},Ys={into:q,y:q,g:q},Xs={gather:{into:({rowBytes:e,la" +
  "nes:t})=>e*t},total:{into:({units:e,stride:t},n)=>(e-1)*t*n+n,g:q},activate:{y:K,x:K},activateBack:{into:K,x:K" +
  ",y:K,g:K},softmax:Js,softmaxBack:Ys,logSoftmax:Js,logSoftmaxBack:Ys,scale:{into:K,from:K},fill:{into:K},multip" +
  "ly:{into:K,a:K,b:K},divide:{into:K,a:K,b:K},sumUnits:{into:Ws,x:q},spreadUnits:{into:q,g:Ws},dotUnits:{into:Ws" +
  ",a:q,b:q},scaleUnits:{into:q,g:Ws,b:q},mask:{into:q},normalise:{y:q,x:q,gain:qs(`gain`),bias:qs(`bias`)},norma" +
  "liseBack:{into:q,x:q,g:q,gain:qs(`gain`)},lossValue:{into:Gs,y:q,t:q},lossBack:{into:q,y:q,t:q,g:Gs},crossEntr" +
  "opy:{into:Gs,y:q,t:Ks},crossEntropyBack:{into:e=>(e.side===1?Ks:q)(e),y:q,t:Ks,g:Gs}},Zs=new Map(Object.entrie" +
  "s(Xs).map(([e,t])=>[e,Object.entries(t)]));function Qs(e,t){if(e.kernel===`product`){let{rows:n,depth:r,column" +
  "s:i,a,b:o,c:s,start:c,bias:l,biasStep:u}=e,d=[ec(`a`,a,n,r,t),ec(`b`,o,r,i,t)];return c===G&&d.push(ec(`bias`," +
  "{at:l,row:u,column:0},n,1,t)),{target:ec(`c`,s,n,i,t),adds:c===W,sources:d}}let{kernel:n,operands:r}=e,i=Zs.ge" +
  "t(n);if(i===void 0)return;let a=([e,n],i)=>({name:e,at:r[e],bytes:n(r,t),isDense:i}),o=a(i[0],n!==`total`||r.u" +
  "nits===1),s=[];for(let e=1;e<i.length;e++)s.push(a(i[e],!0));return{target:o,adds:r.add===1,sources:s}}functio" +
  "n $s(e,t){if(t.length===0)return e;if(e.kernel!==`product`){let n={...e.operands};for(let[e,r]of t)n[e]=r;retu" +
  "rn{...e,operands:n}}let{a:n,b:r,c:i,bias:a}=e;for(let[e,o]of t)e===`a`?n={...n,at:o}:e===`b`?r={...r,at:o}:e==" +
  "=`c`?i={...i,at:o}:a=o;return{...e,a:n,b:r,c:i,bias:a}}function ec(e,t,n,r,i){let a=(r===1||t.column===i)&&(n=" +
  "==1||t.row===r*i);return{name:e,at:t.at,bytes:(n-1)*t.row+(r-1)*t.column+i,isDense:a}}function tc(e,t){let n=s" +
  "c(e.steps.map(n=>ic(n,e.steps.length>1,t)));return{task:e,operations:n,shape:n.map(({kind:e,operation:t})=>`${" +
  "e} ${lc(t)}`).join(`; `)}}function nc(e){let t=[];for(let n of e){let e=t.at(-1);n.operation.kernel===`product" +
  "`&&e?.[0].kind===n.kind?e.push(n):t.push([n])}return t}function rc({operation:e,into:t,names:n,from:r},i){let " +
  "a=[[t,i]];for(let e=0;e<n.length;e++)a.push([n[e],r[e]]);return $s(e,a)}function ic({operation:e,sources:t,tar" +
  "getTouch:n},r,i){let a=t.map(({touch:e,value:t})=>t.own.isFixed?e.at:t.own.at),o=oc(e,r,i);if(o!==void 0)retur" +
  "n{operation:o,into:`c`,names:e.kernel===`scale`?[`b`]:ac.slice(0,a.length),from:a,kind:uc(o,[])};let s=t.map((" +
  "{touch:e})=>e.name),c=n.name;return{operation:e,into:c,names:s,from:a,kind:uc(e,[...s,c])}}var ac=[`a`,`b`,`bi" +
  "as`];function oc(e,t,{size:n,one:r}){if(e.kernel===`product`)return e;let{operands:i,kernel:a}=e,{add:o,into:s" +
  "}=i,c={kernel:`product`,start:o,bias:0,biasStep:0},l={row:0,column:0};if(a===`scale`&&t){let e={row:0,column:n" +
  "},[t,r,a]=[{at:i.factor,...l},{at:i.from,...e},{at:s,...e}];return{...c,rows:1,depth:1,columns:i.bytes/n,a:t,b" +
  ":r,c:a}}let{units:u,stride:d,row:f,g:p}=i;if(a===`total`&&r!==void 0&&(u===1||d>0)){let[e,t]=[{at:p,row:f,colu" +
  "mn:n},{at:r,...l}],i={at:s,row:d*n,column:0};return{...c,rows:u,depth:f/n,columns:1,a:e,b:t,c:i}}}function sc(" +
  "e){return e.length<2?e:nc(e).flatMap(e=>{if(e.length<2)return e;let[t]=e,n=t.names.includes(`bias`),r=(n?e.sli" +
  "ce(1):[...e]).sort((e,t)=>cc(e.from,t.from));if(n)return[t,...r];let{start:i}=t.operation;return r.map((e,t)=>" +
  "{let n=e.operation,r=t===0?i:W;return n.start===r?e:{...e,operation:{...n,start:r}}})})}function cc(e,t){for(l" +
  "et n=0;n<e.length;n++)if(e[n]!==t[n])return e[n]-t[n];return 0}function lc(e){return e.kernel===`product`?e.st" +
  "art:e.operands.add??U}function uc(e,t){if(e.kernel===`product`){let{rows:t,depth:n,columns:r,a:i,b:a,c:o}=e;re" +
  "turn`${t} ${n} ${r} ${i.row} ${i.column} ${a.row} ${a.column} ${o.row} ${o.column}`}let{kernel:n,variant:r,ope" +
  "rands:i}=e,a=`${n} ${r}`;for(let e of Object.keys(i))e!==`add`&&!t.includes(e)&&(a+=` ${i[e]}`);return a}funct" +
  "ion dc(e,t,n){let r=[],i=pc(e),a=new Map;return fc(e).forEach((e,o)=>{let s=new Map;for(let t of e){let e=tc(t" +
  ",n),r=s.get(e.shape);r===void 0?s.set(e.shape,[e]):r.push(e)}for(let e of s.values()){let n=mc(e),s=n.map(({ta" +
  "sk:e})=>e.target).filter(e=>!e.isFixed&&e.at<0),c=hc(s,t),l=s.reduce((e,t)=>Math.max(e,i.get(t)??o),o);c!==voi" +
  "d 0&&a.set(l,[...a.get(l)??[],c]),gc(n,r)}for(let{offset:e,bytes:n}of a.get(o)??[])t.giveBack(e,n)}),r}functio" +
  "n fc(e){let t=[];for(let n of e)(t[n.level]??=[]).push(n);return t}function pc(e){let t=new Map,n=(e,n)=>{t.se" +
  "t(e,Math.max(t.get(e)??0,n))};for(let{steps:t,target:r,level:i}of e){n(r,i);for(let{sources:e}of t)for(let{val" +
  "ue:t}of e)t.own.isFixed||n(t.own,i)}return t}function mc(e){return e.map(e=>{let{target:t,steps:n}=e.task;retu" +
  "rn{draft:e,addresses:[t.isFixed?n[0].targetTouch.at:t.at,...e.operations[0].from]}}).sort((e,t)=>cc(e.addresse" +
  "s,t.addresses)).map(({draft:e})=>e)}function hc(e,t){let n=e.reduce((e,t)=>e+t.bytes,0);if(n===0)return;let r=" +
  "t.take(n),i=r;for(let t of e)t.at=i,i+=t.bytes;return{offset:r,bytes:n}}function gc(e,t){let n=e.map(e=>nc(e.o" +
  "perations));for(let r=0;r<n[0].length;r++)e.forEach(({task:{target:e,steps:i}},a)=>{let o=e.isFixed?i[0].targe" +
  "tTouch.at:e.at;for(let e of n[a][r])t.push(rc(e,o))})}var _c=class{bytes;isFixed;writes=0;lastWrite=-1;reads=0" +
  ";lastRead=-1;at=-1;#e;constructor(e,t){this.bytes=e,this.isFixed=t}get own(){return this.#e===void 0?this:(thi" +
  "s.#e=this.#e.own,this.#e)}becomes(e){this.#e=e,e.writes+=this.writes-1,this.writes>1&&(e.lastWrite=Math.max(e." +
  "lastWrite,this.lastWrite)),e.reads+=this.reads-1,e.lastRead=Math.max(e.lastRead,this.lastRead)}};function vc(e" +
  ",t,n){let r=[];for(let t of e){let e=Qs(t,n);if(e===void 0)return;r.push(e)}let i=yc(r,t),a=(e,t)=>{let n=i.ge" +
  "t(e.at)??{isFixed:!0,value:void 0};return(n.value===void 0||t&&!n.isFixed)&&(n.value=new _c(e.bytes,n.isFixed)" +
  "),n.value};return r.map(({target:t,adds:n,sources:r},i)=>{let o=r.map(e=>({touch:e,value:a(e,!1)}));for(let{va" +
  "lue:e}of o)e.reads++,e.lastRead=i;let s=a(t,!n);return s.writes++,s.lastWrite=i,{operation:e[i],target:s,targe" +
  "tTouch:t,adds:n,sources:o}})}function yc(e,t){let n=new Map,r=({at:e,bytes:t,isDense:r},i)=>{let a=n.get(e);a=" +
  "==void 0?n.set(e,{at:e,bytes:t,isFixed:i||!r}):(a.bytes===t&&r||(a.isFixed=!0),a.bytes=Math.max(a.bytes,t))};f" +
  "or(let{target:t,adds:n,sources:i}of e){for(let e of i)r(e,!0);r(t,n)}let i=[...n.values()].sort((e,t)=>e.at-t." +
  "at),a=new Map;for(let e=0;e<i.length;){let{at:n}=i[e],r=n+i[e].bytes,o=e+1;for(;o<i.length&&i[o].at<r;o++)r=Ma" +
  "th.max(r,i[o].at+i[o].bytes);let s={isFixed:t.some(([e,t])=>e<r&&n<t)||o-e>1||i[e].isFixed,value:void 0};for(;" +
  "e<o;e++)a.set(i[e].at,s)}return a}function bc(e,t){let n=[...e],r=new Map;for(let i=0;i<n.length;i++){let a=e[" +
  "i],o=a.target.own;if(xc(a,t)){let e=a.sources[0].value.own;if(!a.adds&&Sc(o,e,i)){o.becomes(e),n[i]=void 0;con" +
  "tinue}let t=a.adds?r.get(e):void 0,s=t===void 0?void 0:n[t];if(t!==void 0&&s!==void 0&&Cc(s,t,e,o)){n[t]=void " +
  "0,n[i]=Tc(s,a);for(let{value:e}of s.sources)e.own.lastRead=Math.max(e.own.lastRead,i);continue}}o.isFixed||o.w" +
  "rites>1||r.set(o,i)}return n.filter(e=>e!==void 0)}function xc({operation:e},t){return e.kernel===`scale`&&t(e" +
  ".operands.factor)}function Sc(e,t,n){return e.isFixed||e.bytes!==t.bytes||e===t||t.isFixed||t.lastWrite>=n?!1:" +
  "e.writes===1||t.lastRead===n}function Cc({operation:e,sources:t},n,r,i){return r.reads!==1||r.writes!==1||r.by" +
  "tes!==i.bytes?!1:wc(e)&&t.every(e=>e.value.own!==i&&e.value.own.lastWrite<n)}function wc(e){return e.kernel===" +
  "`product`?e.start===U:e.operands.add===0}function Tc({operation:e,sources:t,targetTouch:{name:n}},{target:r,ta" +
  "rgetTouch:{at:i}}){return{operation:e.kernel===`product`?{...e,start:W,c:{...e.c,at:i}}:{...e,operands:{...e.o" +
  "perands,add:1,[n]:i}},target:r,targetTouch:{name:n,at:i,bytes:r.bytes,isDense:!0},adds:!0,sources:t}}function " +
  "Ec(e){let t=[],n=new Map,r=e=>{let t=n.get(e);if(t!==void 0)return t;let r={writer:void 0,readers:[]};return n" +
  ".set(e,r),r};for(let i of e){let e=i.target.own,a=r(e),o=0,s=e=>{e!==void 0&&(e.isSettled=!0,o=Math.max(o,e.le" +
  "vel+1))};for(let{value:e}of i.sources)s(n.get(e.own)?.writer);a.readers.forEach(s);let c=a.writer;c!==void 0&&" +
  "Dc(c,i,a,o)?(c.steps.push(i),c.level=Math.max(c.level,o)):(s(c),c={target:e,steps:[i],level:o,isSettled:!1},t." +
  "push(c),a.writer=c,a.readers=[]);for(let{value:e}of i.sources)e.own.writes>0&&r(e.own).readers.push(c)}return " +
  "t}function Dc(e,{adds:t,targetTouch:n},{readers:r},i){let[{targetTouch:a}]=e.steps,o=a.at===n.at&&a.bytes===n." +
  "bytes;return t&&r.length===0&&(o||!e.target.isFixed)&&(i<=e.level||!e.isSettled)}function Oc(e,{size:t,fixed:n" +
  ",ones:r,start:i}){let a=vc(e,n,t);if(a===void 0)return;let o=new ka(kc,i),[s]=r;return{operations:dc(Ec(bc(a,e" +
  "=>r.has(e))),o,{size:t,one:s}),end:o.size}}var kc=64,[Ac,jc]=[200,2e4];function Mc(e,t,n,r=0){return e.map(({i" +
  "nstruction:e,node:i},a)=>{let{operation:o,attributes:s}=t[i].spec;return Cs(e,{...n,operation:o?.name??``,attr" +
  "ibutes:s,step:r+a})})}function Nc(e,t,n,r){let{size:i,address:a}=n,{gradient:o,trained:s}=e.parameters;return " +
  "Pc(Mc(e.steps,t,n),e.isKept,{size:i,fixed:[[a(o),a(o)+s*i],[a(e.loss),a(e.loss+1)]],ones:new Set(e.constants.f" +
  "ilter(({numbers:e})=>e[0]===1).map(({offset:e})=>a(e))),start:r})}function Pc(e,t,n){let r=e.length>jc&&!t?e:k" +
  "s(e),i=r.length>Ac&&!t?Oc(e,n):void 0,a=i===void 0?[]:ks(i.operations);return i!==void 0&&a.length<r.length?{o" +
  "perations:a,end:i.end}:{operations:r===e?ks(e):r,end:n.start}}var Fc={lossBelow:-1/0,leastGain:0,patience:1/0," +
  "best:1/0,waited:0},Ic=2**31-1,Lc=class{at=0;randomAt=k.random;#e;#t;#n;constructor(e){this.#e=new Int32Array(e" +
  ",0,Or.length),this.#t=new Float64Array(e,0,k.random/8),this.#n=new Uint32Array(e,k.random,(k.frameSize-k.rando" +
  "m)/4)}get(e){return this.#e[Or.indexOf(e)]}set(e){for(let[t,n]of Object.entries(e))this.#e[Or.indexOf(t)]=n}ge" +
  "t firstStep(){return this.#t[k.firstStep/8]}get loss(){return this.#t[k.lossTaken/8]}clear(e,t=0){this.#t[k.fi" +
  "rstStep/8]=e,this.#t[k.lossTaken/8]=t,this.set({taken:0,rowsTaken:0})}judgeBy({lossBelow:e,leastGain:t,patienc" +
  "e:n,best:r,waited:i}=Fc){this.#t[k.lossBelow/8]=e,this.#t[k.leastGain/8]=t,this.#t[k.bestLoss/8]=r,this.set({p" +
  "atience:Math.min(n,Ic),waited:i})}get stopState(){return{best:this.#t[k.bestLoss/8],waited:this.get(`waited`)}" +
  "}get random(){let[e,t,n,r]=this.#n.subarray(4);return[t,e,r,n]}set random([e,t,n,r]){this.#n.set([t,e,r,n])}}," +
  "Rc=8,[zc,Bc]=[2048,128],Vc=8;function Hc({rows:e,depth:t,columns:n}){return e*t*n<=zc&&t<=Bc}function Uc(e,{si" +
  "ze:t,width:n}){let r=e.start===G?e:Is(e),[i,a]=[e,r].map(e=>Wc(e,t));if(i)return{manner:`rows`,product:e};if(a" +
  ")return{manner:`rows`,product:r};if(e.a.column!==t||e.b.row!==t)return{manner:`columns`,product:e.rows<e.colum" +
  "ns?r:e};if(Hc(e))return{manner:e.columns===1&&e.depth<Vc&&e.depth%n!==0?`columns`:`depth`,product:e};let o=[e," +
  "r].find(e=>Gc(e,t));return o===void 0?{manner:`depth`,product:e}:{manner:`turned`,product:o}}function Wc({b:e," +
  "c:t,columns:n},r){return e.column===r&&t.column===r&&n>1}function Gc({c:e,columns:t,rows:n},r){return e.column" +
  "===r&&t>1&&n>=Rc}var Kc=Object.keys(Cr),qc=class{#e=[];emit(e,t,n=0){let r=Cr[e];this.#e.push(Kc.indexOf(e)+(n" +
  "<<8)+(Jc(e)<<16),...r.map(e=>t[e]))}finish(){return this.emit(`end`,{}),Int32Array.from(this.#e)}};function Jc" +
  "(e){return 4*(Cr[e].length+1)}var Yc=24576,Xc=128,Zc=16,Qc=8;function $c(e,t){let{manner:n,product:r}=Uc(t,e);" +
  "el[n](e,r)}var el={rows(e,t){cl(e,al(e,t))},turned:nl,depth(e,t){dl(e,t.rows>t.columns&&t.start!==G?Is(t):t)}," +
  "columns:tl};function tl(e,t){for(let n=0;n<t.columns;n++){let[r,i]=[t.b,t.c].map(e=>({...e,at:e.at+n*e.column}" +
  "));cl(e,{...t,columns:1,b:r,c:i})}}function nl(e,t){let{words:n,size:r}=e,i=sl(e,t.depth,t.columns),a=ol(e,t.b" +
  ",t.depth,t.columns),o=ll(e,{...t,b:a});if(t.start===U&&t.depth%e.width===0&&t.columns*r>=Xc&&t.depth>=Zc){let " +
  "s=e.scratch(i.bytes+rl(e,t))+i.bytes;n.emit(`sparseProduct`,{rows:t.rows,bytes:t.columns*r,depth:t.depth,a:t.a" +
  ".at,aRow:t.a.row,b:a.at,bStep:a.row,c:t.c.at,cRow:t.c.row,list:s,otherwise:o.length*Jc(`product`)})}for(let e " +
  "of o)n.emit(`product`,e)}function rl({size:e},{rows:t,depth:n}){return 128+4*t+16+(t*n+1)*2*e}function il(e){r" +
  "eturn e%512==0}function al(e,t){let{rows:n,depth:r,a:i}=t;return i.row!==e.size||!il(i.column)||n<Qc||r<Zc?t:{" +
  "...t,a:ol(e,i,n,r)}}function ol(e,{at:t,column:n},r,i){let{words:a,size:o,scratch:s}=e,{row:c,bytes:l}=sl(e,r," +
  "i),u=s(l);return a.emit(`transpose`,{into:u,intoRow:c,from:t,fromRow:n,rows:i,bytes:r*o}),{at:u,row:c,column:o" +
  "}}function sl({size:e,width:t},n,r){let i=(Math.ceil(r/t)+2)*t*e;return{row:i,bytes:i*n+16}}function cl(e,t){f" +
  "or(let n of ll(e,t))e.words.emit(`product`,n)}function ll({size:e},t){let n=t.columns*e,r=t.depth*n<=Yc||il(t." +
  "b.row)?n:Math.max(Xc,ul(n,Math.floor(Yc/t.depth),32)),i=ul(t.depth,Math.max(Zc,Math.floor(Yc/Math.min(r,n))),1" +
  "),a=[];for(let e=0;e<n;e+=r)for(let o=0;o<t.depth;o+=i)a.push({rows:t.rows,bytes:Math.min(r,n-e),depth:Math.mi" +
  "n(i,t.depth-o),a:t.a.at+o*t.a.column,aRow:t.a.row,aStep:t.a.column,b:t.b.at+o*t.b.row+e,bStep:t.b.row,c:t.c.at" +
  "+e,cRow:t.c.row,start:o===0?t.start:W,bias:t.bias,biasStep:t.biasStep});return a}function ul(e,t,n){let r=Math" +
  ".ceil(e/Math.max(t,n));return Math.ceil(e/r/n)*n}function dl({words:e,size:t},n){e.emit(`dots`,{rows:n.rows,co" +
  "lumns:n.columns,bytes:n.depth*t,a:n.a.at,aRow:n.a.row,b:n.b.at,bRow:n.b.column,c:n.c.at,cRow:n.c.row,cColumn:n" +
  ".c.column,start:n.start,bias:n.bias,biasStep:n.biasStep})}function fl(e){let t=e.at(-1)?.name===`rate`;return{" +
  "own:t?e.slice(0,-1):e,isScaled:t}}function pl({operations:e,block:t},n){for(let t of e)hl(t,n);let{gradient:r," +
  "bytes:i}=t;return n.words.emit(`checkFinite`,{into:k.check,from:r,bytes:i}),n.words.finish()}function ml(e,t){" +
  "for(let n of e)hl(n,t);return t.words.finish()}function hl(e,t){e.kernel===`product`?$c(t,e):t.words.emit(e.ke" +
  "rnel,e.operands,e.variant)}function gl({pieces:e,block:t}){let{parameter:n,gradient:r,state:i,bytes:a}=t,o=new" +
  " qc,{own:s,isScaled:c}=fl(e),[l,u]=[0,0];for(let{name:e,slots:t,count:c}of s){let[s=r,d=r,f=r]=i.slice(l,l+t.l" +
  "ength),p={direction:r,parameter:n,state1:s,state2:d,state3:f,bytes:a,numbers:u};o.emit(`piece`,p,Dr.indexOf(e)" +
  "),l+=t.length,u+=_l*c}return o.emit(`descend`,{parameter:n,direction:r,bytes:a,numbers:u,isScaled:+!!c}),o.fin" +
  "ish()}var _l=8,vl=globalThis,yl=65536,bl=new Map;function xl(e){return wl(e)!==void 0}function Sl(e){let{WebAs" +
  "sembly:t}=vl;if(t===void 0)throw Error(`no WebAssembly`);return new t.Memory({initial:Math.ceil(e/yl)})}functi" +
  "on Cl(e,t,n){let{WebAssembly:r}=vl,i=wl(e);if(r===void 0||i===void 0)throw Error(`no WebAssembly`);let{Instanc" +
  "e:a,Module:o,Table:s}=r,c=new s({initial:1,element:`anyfunc`}),l={env:{memory:t,table:c,core:n}};return{kernel" +
  "s:new a(i,l).exports,add(e,t){c.grow(t),new a(new o(e),l)}}}function wl(e){return bl.has(e)||bl.set(e,Tl(e)),b" +
  "l.get(e)}function Tl(e){let{WebAssembly:t}=vl;if(t!==void 0)try{return new t.Module(El(e))}catch{return}}funct" +
  "ion El(e){let{Buffer:t}=vl;if(t!==void 0)return new Uint8Array(t.from(e,`hex`));let n=new Uint8Array(e.length/" +
  "2);for(let t=0;t<n.length;t++)n[t]=parseInt(e.slice(2*t,2*t+2),16);return n}var Dl=2048,Ol=1024,kl=64,Al=64;fu" +
  "nction jl(e,t,{size:n,width:r}){let{batches:i,look:a,topology:o,updater:s}=t,{parameters:c,lanes:l}=e,u=k.fram" +
  "eSize,d=e=>{let t=Math.ceil(u/Al)*Al;return u=t+e,t},f=s.kernels??[],p=f.reduce((e,{count:t})=>e+t,0),m=d(e.si" +
  "ze*n+kl),h=e=>m+e*n,g=d(4*i.rows),_=d(8*Dl*p),v=d(256),y={at:d(Ol),bytes:Ol},ee={size:n,lanes:l,address:h,orde" +
  "r:g},te={parameter:h(c.offset),gradient:h(c.gradient),state:c.state.map(h),bytes:c.trained*n},ne=Nc(e,o.nodes," +
  "ee,Math.ceil(u/Al)*Al);u=Math.max(u,ne.end+kl);let re=d(0),b=()=>({words:new qc,size:n,width:r,scratch(e){retu" +
  "rn u=Math.max(u,re+e+kl),re}}),ie={rows:i.fullSize,areFull:i.rows%i.fullSize===0},x={operations:ne.operations," +
  "pieces:f,block:te,batch:ie},ae=pl(x,b()),oe=gl(x),se=ml(ks(Mc(a?.steps??[],o.nodes,ee,e.steps.length)),b()),ce" +
  "=d(ae.byteLength),le=d(oe.byteLength),ue=d(se.byteLength);return Ml(u),{bytes:u,tape:m,order:g,numbers:_,adjus" +
  "tments:v,pool:y,numbersOfStep:p,texts:[[ce,ae],[le,oe],[ue,se]],look:ue,step:x,sheet:b,frame:{program:ce,updat" +
  "e:le,loss:h(e.loss),gradient:te.gradient,trained:te.bytes,parameter:te.parameter,paying:c.paying*n,adjustments" +
  ":v,numbers:_,numbersOfStep:8*p,order:g,rows:i.rows,batchSize:i.fullSize,batches:i.perEpoch}}}function Ml(e){if" +
  "(e>4294967296)throw ss(e,`at most 4 GiB`)}var Nl=`xoroshiro128+`,Pl=400,Fl=class{tape;memory;#e;#t;#n;#r;#i;#a" +
  ";#o;#s;#c;#l;#u;#d;#f;#p={step:0,learningRate:0};#m=-1;#h;constructor(e,t,n){let{binary:r,precision:i}=n;this." +
  "tape=e,this.#e=t,this.#n=n,this.#t=jl(e,t,i);let a=Rl(this.#t.bytes),{buffer:o}=a,s=this.#t;this.#r=o;let c=i." +
  "size===4?Float32Array:Float64Array;this.memory=new c(o,s.tape,e.size),this.#s=new Float64Array(o,s.numbers,Dl*" +
  "s.numbersOfStep),this.#c=new Uint32Array(o,s.order,t.batches.rows),this.#l=new DataView(o,s.adjustments),this." +
  "#u=t.updater.kernels??[];for(let[e,t]of s.texts)this.#x(e,t);this.#h=Ll(n,s,e),this.#i=new Lc(o),this.#i.set(s" +
  ".frame),this.#d=cs(e,t);let l=new Int32Array(o),u=this.#D();this.#a=Cl(r,a,e=>{u.get(l[e/4+1])?.()}),this.#o=t" +
  "his.#a.kernels,this.#f=new ls(e,t,this.memory,this.#d,()=>{this.#i.clear(this.#d.step),this.#T(),this.#o.evalu" +
  "ate(this.#i.at),this.#y(1)}),this.#y(0)}run(e,t){if(!this.#g(t))return this.#f.run(e,t);let n=this.#i;n.clear(" +
  "t.step,t.loss),this.#_(t),n.judgeBy(t.stopping);let r=!1;for(let i=0;i<e&&!r;){let a=t.step+i,o=this.#S(t,a),s" +
  "=this.#v(e-i,o);if(this.#T(),this.#C(t,a,o?1:s),n.set({numbersOfStep:o?0:8*this.#t.numbersOfStep}),r=this.#w(s" +
  "),this.#E(),this.#y(s),n.get(`taken`)<i+s)break;i+=s}let{stopping:i}=t;i!==void 0&&(i.state=n.stopState);let a" +
  "=r?i?.hasWaited??`lossBelow`:void 0;return{taken:n.get(`taken`),rows:n.get(`rowsTaken`),loss:n.loss,stopped:a}" +
  "}look(e){let{look:t,frame:n}=this.#t;this.#i.clear(e),this.#T(),this.#i.set({program:t});try{return this.#o.ev" +
  "aluate(this.#i.at),!0}catch{return!1}finally{this.#i.set({program:n.program})}}dispose(){}#g({penalty:e}){let{" +
  "clip:t,updater:n}=this.#e,r=[...t.map(([e])=>e),...D.names.filter(t=>(e[t]??0)!==0)];return n.kernels!==void 0" +
  "&&r.every(e=>Il(e)>0)}#_({penalty:e}){let t=[...D.names.map(t=>[t,e[t]??0]).filter(([,e])=>e!==0),...this.#e.c" +
  "lip];t.forEach(([e,t],n)=>{this.#l.setInt32(n*16,Il(e),!0),this.#l.setFloat64(n*16+8,t,!0)}),this.#l.setInt32(" +
  "t.length*16,Il(`done`),!0)}#v(e,t){let{batches:n}=this.#e,r=Math.min(e,this.#h,t?e:Dl),{random:i,batch:a}=n.po" +
  "sition;return i===void 0||i.generator===Nl?r:Math.min(r,n.perEpoch-a)}#y(e){this.#h-=e,this.#h>0||(this.#h=1/0" +
  ",this.#b())}#b(){let{binary:e,rewriting:t}=this.#n,{frame:n,pool:r,sheet:i,step:a}=this.#t,o=t?.write(a,i(),r," +
  "e);if(o===void 0)return;let{program:s,update:c,constants:l,module:u,count:d}=o;this.#a.add(u,d),this.#x(r.at,l" +
  "),this.#x(n.program,s),this.#x(n.update,c)}#x(e,t){new Int32Array(this.#r,e,t.length).set(t)}#S({isRateConstan" +
  "t:e},t){return e&&this.#u.every(({steadyFrom:e=1/0})=>t>=e)}#C({rate:e,isRateConstant:t},n,r){let i=this.#p,a=" +
  "0;for(let o=n;o<n+r;o++){i.step=o,o!==n&&t||(i.learningRate=e(o),Ln(i.learningRate));for(let e of this.#u)e.se" +
  "ttle(this.#s,a,i),a+=e.count}}#w(e){try{return this.#o.run(this.#i.at,e)<0}catch{return!1}}#T(){let{position:e" +
  ",order:t}=this.#e.batches,{epoch:n,batch:r,random:i}=e,a=i?.generator===Nl;this.#i.set({epoch:n,batch:r,shuffl" +
  "es:+!!a}),this.#m!==n&&(this.#m=n,a?(this.#i.random=i.words,this.#o.shuffle(this.#i.randomAt,this.#t.order,t.l" +
  "ength)):this.#c.set(t))}#E(){let{batches:e}=this.#e,t=this.#i.get(`epoch`),n=this.#i.get(`batch`),{random:r}=e" +
  ".position;if(r?.generator===Nl)this.#m=t,e.position={epoch:t,batch:n,random:{generator:Nl,words:this.#i.random" +
  "}};else if(r===void 0)e.position={epoch:t,batch:n};else for(;e.position.epoch<t||e.position.batch<n;)e.advance" +
  "()}#D(){let{look:e,topology:t}=this.#e,n=new Map,r=e=>{let r=n.get(e)??new rs(e,t.nodes,this.tape,this.memory," +
  "this.#d);return n.set(e,r),r},i=new Map;return[...this.tape.steps,...e?.steps??[]].forEach(({instruction:{name" +
  ":e,operands:t}},n)=>{if(e!==`call`&&e!==`callBack`)return;let a=r(t.node);i.set(n,()=>{this.#O(),e===`call`?a." +
  "forward():a.backward(t.index,t.into,t.add,t.g)})}),i}#O(){let{batches:e}=this.#e,t=this.#i.get(`batch`)*e.full" +
  "Size;this.#d.rows=Math.min(e.fullSize,e.rows-t),this.#d.step=this.#i.firstStep+this.#i.get(`taken`)}};function" +
  " Il(e){return Er.indexOf(e)}function Ll({rewriting:e},{step:{operations:t,batch:n}},r){let i=Pl*t.length+n.row" +
  "s*r.parameters.trained;return e===void 0?1/0:Math.ceil(e.after/i)}function Rl(e){try{return Sl(e)}catch{throw " +
  "ss(e,`that much free memory`)}}var zl={needs:`WebAssembly, allowed by the page`,isMet:()=>!0};function Bl(e,t," +
  "{needs:n,isMet:r}=zl){let{binary:i,precision:a}=t;return{name:e,width:a.width,bytes:a.size,needs:n,isAvailable" +
  ":()=>r()&&xl(i),has:(e,{name:t},n)=>ws(e,t,n),join:(e,{nodes:t})=>{let{size:n}=a,r=e.size*n;return Nc(e,t,{siz" +
  "e:n,lanes:e.lanes,address:e=>e*n,order:r},r).operations.map(({kernel:e})=>e)},create:(e,n)=>new Fl(e,n,t)}}var" +
  " Vl=class{#e;#t=8;#n=[];#r=[];#i=new Map;#a=[];#o=0;#s=new Map;constructor(e){for(this.#e=e;this.#t<e.length;)" +
  "{let e=this.#f(),t=this.#p()+this.#t;this.#c[e]?.call(this),this.#t=t}}has(e){return this.#i.has(e)}get(e){let" +
  " t=this.#s.get(e)??this.#u(e);return this.#s.set(e,t),t}#c={1:()=>{this.#h(()=>{this.#f(),this.#n.push(this.#h" +
  "(()=>this.#f())),this.#h(()=>this.#f())})},2:()=>{this.#h(()=>{this.#m(),this.#m(),this.#l(this.#f())})},3:()=" +
  ">{this.#r.push(...this.#h(()=>this.#p()))},7:()=>{this.#h(()=>{let e=this.#m(),t=this.#f(),n=this.#p();t===0&&" +
  "this.#i.set(e,n-this.#o)})},10:()=>{this.#h(()=>{let e=this.#p();this.#a.push(this.#t),this.#t+=e})}};#l(e){if" +
  "(e===0){this.#o++,this.#p();return}e===1&&this.#f();let t=this.#f()===1;this.#p(),t&&this.#p()}#u(e){let t=thi" +
  "s.#i.get(e);if(t===void 0)throw Error(`the kernels have no function ${e}`);this.#t=this.#a[t];let n=[];this.#h" +
  "(()=>{let e=this.#p(),t=this.#f();for(let r=0;r<e;r++)n.push(t)});let r=this.#n[this.#r[t]],i=new Hl(this.#e,t" +
  "his.#t,r.length+n.length);for(;;){let t=this.#t,a=this.#f();if(a===Ul){i.cut(t);let{parts:e,constants:a}=i,o=n" +
  "ew Set(e);return{parameters:r,locals:n,constants:a,parts:e,reads:e=>o.has(e)}}if(a>=Wl&&a<=Gl)i.cut(this.#t),i" +
  ".variable(this.#p(),this.#t);else if(a===Yl&&this.#e[this.#t]===Xl)i.cut(t),this.#t+=17,i.constant(this.#e.sub" +
  "array(this.#t-16,this.#t),this.#t);else if(!this.#d(a))throw Error(`the function ${e} holds the instruction ${" +
  "a}`)}}#d(e){if(e===Yl){let e=this.#p();return e===Zl?this.#t+=16:e<=Ql||e===$l||e===eu?(this.#p(),this.#p()):e" +
  ">=tu&&e<=nu&&this.#t++,!0}return e===Kl?(this.#p(),!0):(e===ql?this.#t+=4:e===Jl&&(this.#t+=8),e>=ql)}#f(){ret" +
  "urn this.#e[this.#t++]}#p(){let[e,t]=[0,0];for(;;){let n=this.#f();if(e+=(n&127)*2**t,n<128)return e;t+=7}}#m(" +
  "){return String.fromCharCode(...this.#h(()=>this.#f()))}#h(e){return Array.from({length:this.#p()},e)}},Hl=cla" +
  "ss{parts=[];constants=[];#e;#t;#n=new Map;#r;constructor(e,t,n){this.#e=e,this.#r=t,this.#t=n}cut(e){e>this.#r" +
  "&&this.parts.push(this.#e.subarray(this.#r,e))}variable(e,t){this.parts.push(e),this.#r=t}constant(e,t){let n=" +
  "e.join(),r=this.#n.get(n)??this.constants.push(e)-1;this.#n.set(n,r),this.parts.push(ru),this.variable(this.#t" +
  "+r,t)}},[Ul,Wl,Gl,Kl,ql,Jl,Yl]=[11,32,34,65,67,68,253],[Xl,Zl,Ql,$l,eu]=[12,13,11,92,93],[tu,nu]=[21,34],ru=Ui" +
  "nt8Array.of(Wl),iu=class{#e=new Uint8Array(256);#t=0;get length(){return this.#t}byte(...e){this.#n(e.length);" +
  "for(let t of e)this.#e[this.#t++]=t}unsigned(e){this.#n(ou);let t=e;for(;t>127;)this.#e[this.#t++]=t&127|128,t" +
  ">>>=7;this.#e[this.#t++]=t}signed(e){this.#n(ou);let t=e;for(;t<-64||t>63;)this.#e[this.#t++]=t&127|128,t>>=7;" +
  "this.#e[this.#t++]=t&127}name(e){this.unsigned(e.length);for(let t of e)this.byte(t.charCodeAt(0))}append(e){l" +
  "et{length:t}=e;if(this.#n(t),t>au)this.#e.set(e,this.#t),this.#t+=t;else for(let n=0;n<t;n++)this.#e[this.#t++" +
  "]=e[n]}block(e){this.unsigned(e.length),this.append(e.finish())}finish(){return this.#e.subarray(0,this.#t)}#n" +
  "(e){let t=this.#t+e;if(t<=this.#e.length)return;let n=new Uint8Array(Math.max(t,2*this.#e.length));n.set(this." +
  "#e),this.#e=n}},au=16,ou=5,[su,cu,lu,uu,du]=[1,2,3,9,10],fu=[0,97,115,109,1,0,0,0];function pu(e){let t=new iu" +
  ";return t.byte(...fu),hu(t,su,e=>e.byte(1,96,0,0)),hu(t,cu,e=>{e.unsigned(2),gu(e,`memory`,[2,0,1]),gu(e,`tabl" +
  "e`,[1,mu,0,1])}),hu(t,lu,t=>{t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(0)}),hu(t,uu,t=>{t.byt" +
  "e(1,0,65,0,11),t.unsigned(e.length);for(let n=0;n<e.length;n++)t.unsigned(n)}),hu(t,du,t=>{t.unsigned(e.length" +
  ");for(let n of e)t.block(n.finish())}),t.finish()}var mu=112;function hu(e,t,n){let r=new iu;n(r),e.byte(t),e." +
  "block(r)}function gu(e,t,n){e.name(`env`),e.name(t),e.byte(...n)}var _u=class{at;#e;#t=new Map;#n=new Map;cons" +
  "tructor(e,t){this.at=e,this.#e=new Uint8Array(t)}placeOf(e){return this.#n.has(e)||this.#n.set(e,this.#r(e)),t" +
  "his.#n.get(e)}get words(){return new Int32Array(this.#e.buffer)}#r(e){let t=e.join(),n=this.#t.get(t);if(n!==v" +
  "oid 0)return n;let r=this.#t.size*e.length;if(!(r+e.length>this.#e.length))return this.#e.set(e,r),this.#t.set" +
  "(t,this.at+r),this.at+r}},vu=16,yu=12,bu=class{#e=[];#t;constructor(e){this.#t=e}keep(e,t){this.forget(e,vu),t" +
  "his.#e.length>=yu&&this.#n(0),this.#e.push({at:e,local:t})}find(e,t){for(let n of this.#e)if(n.at<=e&&e+t<=n.a" +
  "t+vu)return n}forget(e,t){for(let n=this.#e.length-1;n>=0;n--){let r=this.#e[n].at;r<e+t&&e<r+vu&&this.#n(n)}}" +
  "forgetAll(){for(let{local:e}of this.#e)this.#t(e);this.#e.length=0}#n(e){let[{local:t}]=this.#e.splice(e,1);th" +
  "is.#t(t)}},xu=class{arithmetic;#e;#t=new iu;#n=[];#r=new Map;#i=[];#a=new bu(e=>{this.#c(e)});#o;constructor(e" +
  ",t){this.arithmetic=e,this.#e=t}get length(){return this.#t.length}local(e){let t=this.#s(e);return this.#i.pu" +
  "sh(t),t}#s(e){return this.#r.get(e)?.pop()??{type:e,index:this.#n.push(e)-1}}#c(e){let t=this.#r.get(e.type);t" +
  "===void 0?this.#r.set(e.type,[e]):t.push(e)}let(e,t){t(this);let n=this.local(e);return this.#h(wu,n),n}set(e," +
  "t){t(this),this.#h(wu,e)}get(e){this.#h(Cu,e)}store({type:e,store:t,bytes:n},r,i){this.#p(r),i(this),r.by===vo" +
  "id 0?e===B.v128?this.#l(r.at):this.#a.forget(r.at,n):this.#a.forgetAll(),this.#m(t,r.at,n)}#l(e){let t=this.#s" +
  "(B.v128);this.#h(Tu,t),this.#a.keep(e,t)}storeSome(e,t,n){let{many:r,one:i,size:a}=this.arithmetic;this.block(" +
  "()=>{let o=this.let(r.type,n);for(let n=0;n<e;n++)this.store(i,{at:t+n*a},()=>{this.extract(n,()=>{this.get(o)" +
  "})})})}load(e,t,n){let r=t.by===void 0?this.#a.find(t.at,n):void 0;r!==void 0&&this.#u(e,r.local,t.at-r.at)||(" +
  "this.#p(t),this.#m(e,t.at,n))}#u(e,t,n){let{many:r,one:i,size:a,splat:o}=this.arithmetic,s=Ou(t);if(e===r.load" +
  ")this.get(t);else if(n%a!==0)return!1;else if(e===i.load)this.extract(n/a,s);else if(e===r.spread)this.operate" +
  "(o,()=>{this.extract(n/a,s)});else return!1;return!0}operate(e,...t){for(let e of t)e(this);this.#t.append(e)}" +
  "sharing(e){this.#o=new Map,this.block(e),this.#o=void 0}block(e){let t=this.#i.length;for(e();this.#i.length>t" +
  ";){let e=this.#i.pop();e!==void 0&&this.#c(e)}}repeat(e,t,n,r){if(e<=n)for(let n=0;n<e;n++)this.block(()=>{r(." +
  "..t.map(e=>({at:n*e})))});else this.#a.forgetAll(),this.block(()=>{let n=t.map(()=>this.let(B.i32,ku(0)));this" +
  ".#t.byte(...Eu),this.block(()=>{r(...n.map(e=>({at:0,by:e})))}),n.forEach((e,n)=>{this.set(e,r=>{r.operate(z.i" +
  "nteger.add,Ou(e),ku(t[n]))})});let[i]=n;this.operate(z.integer.less,Ou(i),ku(e*t[0])),this.#t.byte(...Du)}),th" +
  "is.#a.forgetAll()}copy(e,...t){let n=this.#o===void 0?void 0:this.#d(e,this.#o);this.block(()=>{let{parameters" +
  ":r,locals:i,parts:a}=e,o=r.map((n,r)=>e.reads(r)?this.let(n,t[r]):Su);for(let e of i)o.push(this.local(e));o.p" +
  "ush(...n??this.#f(e));for(let e of a)typeof e==`number`?this.#t.unsigned(o[e].index):this.#t.append(e)})}#d(e," +
  "t){let n=t.get(e)??this.#f(e);return t.set(e,n),n}#f({constants:e}){return e.map(e=>this.let(B.v128,()=>{this." +
  "constant(e)}))}number(e){let{size:t}=this.arithmetic,n=new DataView(new ArrayBuffer(t));t===8?n.setFloat64(0,e" +
  ",!0):n.setFloat32(0,e,!0),this.#t.byte(t===8?68:67,...new Uint8Array(n.buffer))}integer(e){this.#t.byte(65),th" +
  "is.#t.signed(e)}constant(e){let t=this.#e.placeOf(e);t===void 0?this.operate([253,R.constant,...e]):(this.inte" +
  "ger(0),this.#m(this.arithmetic.many.load,t,e.length))}zero(){this.operate([253,R.constant,...new Uint8Array(16" +
  ")])}nothing(){let{size:e}=this.arithmetic,t=Array.from({length:16},(t,n)=>n%e===e-1?128:0);this.operate([253,R" +
  ".constant,...t])}shuffle(e,t,n){t(this),n(this),this.#t.byte(253,R.shuffle,...e)}loadPlace(e,t,n){let{loadPlac" +
  "e:r,size:i}=this.arithmetic;this.#p(t),n(this),this.#m([253,r],t.at,i),this.#t.byte(e)}extract(e,t){t(this),th" +
  "is.#t.byte(253,this.arithmetic.extract,e)}finish(){let e=new iu,t=[];for(let e of this.#n){let n=t.at(-1);n?.[" +
  "1]===e?n[0]++:t.push([1,e])}e.unsigned(t.length);for(let[n,r]of t)e.unsigned(n),e.byte(r);return e.append(this" +
  ".#t.finish()),e.byte(11),e}#p({by:e}){e===void 0?this.integer(0):this.get(e)}#m(e,t,n){this.#t.append(e),this." +
  "#t.unsigned(31-Math.clz32(n)),this.#t.unsigned(t)}#h(e,{index:t}){this.#t.byte(e),this.#t.unsigned(t)}},Su={ty" +
  "pe:B.v128,index:NaN},[Cu,wu,Tu]=[32,33,34],Eu=[3,64],Du=[13,0,11],Ou=e=>t=>{t.get(e)},ku=e=>t=>t.integer(e),Au" +
  "=12e3,ju=16e4,Mu=class{#e;#t;#n=[];#r;#i=0;constructor(e,t){this.#e=e,this.#t=t}get bodies(){return this.#n}ge" +
  "t areFull(){return this.#i+(this.#r?.length??0)>ju}add(e,t){let n=this.#r;(n===void 0||n.length>Au)&&(this.end" +
  "(),n=new xu(this.#e,this.#t),e.emit(`passage`,{number:this.#n.push(n)-1}),this.#r=n);let r=n;r.block(()=>{t(r)" +
  "})}end(){this.#i+=this.#r?.length??0,this.#r=void 0}},J=e=>t=>{t.get(e)},Y=(e,t)=>n=>{n.load(e.load,t,e.bytes)" +
  "},X=(e,t)=>n=>{n.load(e.spread,t,n.arithmetic.size)},Z=(e,t,n)=>r=>{r.operate(e.add,t,n)},Q=(e,t,n)=>r=>{r.ope" +
  "rate(e.multiply,t,n)},Nu=(e,t,n,r)=>i=>{e.multiplyAdd===void 0?i.operate(e.add,Q(e,t,n),r):i.operate(e.multipl" +
  "yAdd,t,n,r)};function Pu({at:e,by:t},n){return{at:e+n,...t===void 0?{}:{by:t}}}function $(e,t){return Pu(t,e)}" +
  "function Fu(e,t,n){if(t.by===void 0)return Pu(n,t.at);if(n.by===void 0)return Pu(t,n.at);let[r,i]=[t.by,n.by]," +
  "a=e.let(B.i32,e=>{e.operate(z.integer.add,J(r),J(i))});return{at:t.at+n.at,by:a}}var Iu=e=>t=>{t.load(z.intege" +
  "r.load,{at:4*Or.indexOf(e)},4)},Lu={at:k.check};function Ru({rows:e,areFull:t}){return n=>{t?n.number(e):n.ope" +
  "rate(n.arithmetic.fromInteger,Iu(`batchRows`))}}function zu(e,t,n,r){let{width:i,size:a,splat:o,less:s}=e.arit" +
  "hmetic;if(t.areFull&&n+i<=t.rows)return r;let c=Array.from({length:i},(e,t)=>n+t);if(t.areFull){let e=new Uint" +
  "8Array(16);return c.forEach((n,r)=>e.fill(n<t.rows?255:0,r*a,(r+1)*a)),t=>{t.operate(z.and,r,()=>{t.constant(e" +
  ")})}}let l=a===8?Float64Array.from(c):Float32Array.from(c);return e=>{e.operate(z.and,r,()=>{e.operate(s,()=>{" +
  "e.constant(new Uint8Array(l.buffer))},()=>{e.operate(o,Ru(t))})})}}function Bu(e,t){let{width:n}=e.arithmetic;" +
  "for(let r=0;r<t.length;){let i=t.slice(r,r+n);i.length===n&&Vu(i,e.arithmetic.size)?(Uu(e,i),r+=n):(Wu(e,t[r])" +
  ",r++)}}function Vu(e,t){let[{at:n,start:r},i]=e,a=Hu(i.start,r,t)?t:0;return e.every((e,i)=>e.rest===void 0&&H" +
  "u(e.at,n,i*t)&&Hu(e.start,r,i*a))}function Hu(e,t,n){return e===void 0||t===void 0?e===t:e.at===t.at+n&&e.by==" +
  "=t.by}function Uu(e,t){let{many:n}=e.arithmetic,[{at:r,start:i},a]=t,o=qu(e,t.map(({sum:e})=>e)),s=Hu(a.start," +
  "i,0);e.store(n,r,Gu(n,i,s,o))}function Wu(e,{sum:t,rest:n=[],at:r,start:i}){let{one:a}=e.arithmetic,o=n.reduce" +
  "((e,t)=>Z(a,e,t),Ku(e,t));e.store(a,r,Gu(a,i,!1,o))}function Gu(e,t,n,r){return t===void 0?r:Z(e,n?X(e,t):Y(e," +
  "t),r)}function Ku({arithmetic:{one:e,width:t}},n){let r=e=>t=>{t.extract(e,J(n))};return t===2?Z(e,r(0),r(1)):" +
  "Z(e,Z(e,r(0),r(1)),Z(e,r(2),r(3)))}function qu({arithmetic:{many:e,size:t,width:n}},r){let[i,a,o,s]=r.map(J);i" +
  "f(n===2)return Z(e,Ju(t,[0,2],i,a),Ju(t,[1,3],i,a));let c=(n,r)=>Z(e,Ju(t,[0,4,2,6],n,r),Ju(t,[1,5,3,7],n,r));" +
  "return n=>{let r=n.let(e.type,c(i,a)),l=n.let(e.type,c(o,s)),u=Ju(t,[0,1,4,5],J(r),J(l)),d=Ju(t,[2,3,6,7],J(r)" +
  ",J(l));n.operate(e.add,u,d)}}function Ju(e,t,n,r){let i=t.flatMap(t=>Array.from({length:e},(n,r)=>t*e+r));retu" +
  "rn e=>{e.shuffle(i,n,r)}}var[Yu,Xu]=[4,4];function Zu(e,{gradient:t,bytes:n}){let{many:r,one:i}=e.arithmetic;e" +
  ".block(()=>{let a=e.let(r.type,e=>{e.zero()}),o=e.let(r.type,J(a));td(e,n,n=>{let i=n.map(e=>Q(r,J(o),Y(r,$(t," +
  "e))));e.set(a,i.reduce((e,t)=>Z(r,e,t),J(a)))}),e.store(i,Lu,Ku(e,a))})}function Qu(e,t,n,r){let i=ed(e,t),{ow" +
  "n:a,isScaled:o}=fl(t);td(e,n.bytes,t=>{for(let s of t)e.sharing(()=>{$u(e,{pieces:a,numbers:i,block:n,place:s," +
  "library:r,isScaled:o})})})}function $u(e,{pieces:t,numbers:n,block:r,place:i,library:a,isScaled:o}){let{many:s" +
  "}=e.arithmetic,c=e.let(s.type,Y(s,$(r.gradient,i))),l=e.let(s.type,Y(s,$(r.parameter,i))),u=0;t.forEach(({name" +
  ":t,slots:o},d)=>{let f=o.map((e,t)=>$(r.state[u+t],i));u+=o.length;let p=f.map(t=>e.let(s.type,Y(s,t))),m=(r,i" +
  ")=>{let o=`${nd(t)}${i}`;if(!a.has(o))return;let s=[c,l,p.at(0),p.at(1),p.at(2),...n[d]];e.set(r,e=>{e.copy(a." +
  "get(o),...s.map(e=>J(e??c)))})};p.forEach((t,n)=>{m(t,`State${n+1}`),e.store(s,f[n],J(t))}),m(l,`Parameter`),m" +
  "(c,`Direction`)});let d=o?n.at(-1)?.at(0):void 0,f=d===void 0?J(c):Q(s,J(d),J(c));e.store(s,$(r.parameter,i),e" +
  "=>{e.operate(s.subtract,J(l),f)})}function ed(e,t){let{many:n,fromFloat64:r,splat:i}=e.arithmetic,a=e.let(B.i3" +
  "2,Iu(`numbersNow`)),o=0;return t.map(({count:t})=>Array.from({length:t},()=>{let t=e=>{e.load(z.float64.load,{" +
  "at:o,by:a},8),e.operate(r)},s=e.let(n.type,e=>{e.operate(i,t)});return o+=8,s}))}function td(e,t,n){let r=e.ar" +
  "ithmetic.many.bytes,i=t/r,a=Math.floor(i/Xu),o=(e,t)=>Array.from({length:t},(t,n)=>$(n*r,e));e.repeat(a,[Xu*r]" +
  ",Yu,e=>{n(o(e,Xu))});let s=i-a*Xu;s>0&&n(o({at:a*Xu*r},s))}function nd(e){return e.replace(/-(.)/g,(e,t)=>t.to" +
  "UpperCase())}var rd=4,id=1;function ad(e,{into:t,bytes:n,add:r},i){let{many:a,size:o}=e.arithmetic,s=e=>{let n" +
  "=i(a,e);return r===1?Z(a,Y(a,$(t,e)),n):n},c=Math.floor(n/a.bytes),l=Math.floor(c/rd),u=(n,r)=>{e.sharing(()=>" +
  "{let i=Array.from({length:r},(e,t)=>Pu(n,t*a.bytes)),o=i.map(t=>e.let(a.type,s(t)));i.forEach((n,r)=>{e.store(" +
  "a,$(t,n),J(o[r]))})})};e.repeat(l,[rd*a.bytes],id,e=>{u(e,rd)});let d=l*rd;d<c&&u({at:d*a.bytes},c-d);let f=c*" +
  "a.bytes;f<n&&e.storeSome((n-f)/o,t+f,s({at:f}))}var od={activate({operands:{y:e,x:t,bytes:n,constants:r},varia" +
  "nt:i},{library:a}){let o=wr[i];if(a.has(o))return i=>{ad(i,{into:e,bytes:n,add:0},(e,n)=>i=>{i.copy(a.get(o),Y" +
  "(e,$(t,n)),X(e,{at:r}))})}},activateBack({operands:{into:e,add:t,x:n,y:r,g:i,bytes:a,constants:o},variant:s},{" +
  "library:c}){let l=`${wr[s]}Slope`;if(c.has(l))return s=>{ad(s,{into:e,bytes:a,add:t},(e,t)=>Q(e,Y(e,$(i,t)),i=" +
  ">{let[a,s]=[Y(e,$(r,t)),Y(e,$(n,t))];i.copy(c.get(l),s,a,X(e,{at:o}))}))}},scale:({operands:{into:e,add:t,from" +
  ":n,bytes:r,factor:i}})=>a=>{ad(a,{into:e,bytes:r,add:t},(e,t)=>Q(e,X(e,{at:i}),Y(e,$(n,t))))},fill:({operands:" +
  "{into:e,bytes:t,number:n}})=>r=>{ad(r,{into:e,bytes:t,add:0},e=>X(e,{at:n}))},multiply:({operands:{into:e,add:" +
  "t,a:n,b:r,bytes:i}})=>a=>{ad(a,{into:e,bytes:i,add:t},(e,t)=>Q(e,Y(e,$(n,t)),Y(e,$(r,t))))}},sd=64,cd=({operan" +
  "ds:{into:e,table:t,rowBytes:n,lanes:r,order:i}},{arithmetic:a,batch:o})=>{let{size:s,width:c}=a,l=n/s;if(!(l*r" +
  ">sd||!o.areFull))return u=>{let{load:d,multiply:f}=z.integer,p=u.let(B.i32,e=>{e.operate(f,Iu(`batchStart`),ku" +
  "(4))}),m=e=>u.let(B.i32,t=>{t.operate(f,()=>{t.load(d,{at:i+4*(e<o.rows?e:0),by:p},4)},ku(n))});if(r===1)ud(u," +
  "m(0),t,e,l);else for(let n=0;n<r;n+=c)u.block(()=>{let i=Array.from({length:c},(e,t)=>m(n+t));for(let o=0;o<l;" +
  "o++)u.store(a.many,{at:e+(o*r+n)*s},ld(i,t+o*s))})}};function ld(e,t){return e.slice(1).reduce((e,n,r)=>i=>{i." +
  "loadPlace(r+1,{at:t,by:n},e)},n=>{n.load(n.arithmetic.many.spread,{at:t,by:e[0]},n.arithmetic.size)})}function" +
  " ud(e,t,n,r,i){let{many:a,one:o,size:s,width:c}=e.arithmetic,l=0;for(;l+c<=i;l+=c)e.store(a,{at:r+l*s},Y(a,{at" +
  ":n+l*s,by:t}));for(;l<i;l++)e.store(o,{at:r+l*s},Y(o,{at:n+l*s,by:t}))}var dd=64,fd=(e,t)=>{let{operands:n}=e," +
  "r=md(e);if(hd(e,t)&&t.library.has(r))return i=>{let{many:a,one:o}=i.arithmetic,s=i.local(a.type);gd(i,e,t,(e,o" +
  ",c)=>{let l=o(i=>{i.copy(t.library.get(r),Y(a,$(n.y,e)),Y(a,$(n.t,e)))});i.set(s,c?l:Z(a,J(s),l))}),i.store(o," +
  "{at:n.into},n=>{n.operate(o.divide,Ku(i,s),_d(e,t))})}},pd=(e,t)=>{let{operands:n}=e,r=`${md(e)}Slope`;if(!hd(" +
  "e,t)||!t.library.has(r))return;let[i,a]=n.side===1?[`t`,`y`]:[`y`,`t`];return o=>{let{many:s,one:c,splat:l}=o." +
  "arithmetic,u=o.let(s.type,r=>{r.operate(l,r=>{r.operate(c.divide,Y(c,{at:n.g}),_d(e,t))})});gd(o,e,t,(e,c)=>{l" +
  "et l=c(Q(s,J(u),o=>{o.copy(t.library.get(r),Y(s,$(n[i],e)),Y(s,$(n[a],e)))})),d=$(n.into,e);o.store(s,d,n.add=" +
  "==1?Z(s,Y(s,d),l):l)})}};function md({variant:e}){return Tr[e].replace(/[- ](.)/g,(e,t)=>t.toUpperCase())}func" +
  "tion hd({operands:{units:e,row:t}},{arithmetic:n}){return e*Math.ceil(t/n.many.bytes)<=dd&&t%n.many.bytes===0}" +
  "function gd(e,{operands:{units:t,row:n,isRow:r}},{batch:i},a){let{many:o,width:s}=e.arithmetic;for(let c=0;c<n" +
  ";c+=o.bytes)for(let l=0;l<t;l++)e.block(()=>{a({at:l*n+c},t=>r===1?t:zu(e,i,c/o.bytes*s,t),l===0&&c===0)})}fun" +
  "ction _d({operands:{divisor:e,byRows:t}},{batch:n}){return r=>{let{one:i}=r.arithmetic,a=()=>{r.number(e)};t==" +
  "=1?r.operate(i.multiply,a,Ru(n)):a(r)}}var[vd,yd,bd]=[2,4,8],[xd,Sd]=[6,2];function Cd(e,t){let n=t.columns===" +
  "1?bd:vd,r=Math.floor(t.rows/n),i=[n*t.a.row,n*t.c.row,n*t.biasStep];e.repeat(r,i,i[0]>0?Sd:r,(r,i,a)=>{wd(e,t," +
  "{a:r,c:i,bias:a,high:n})});let a=r*n,o={a:{at:a*t.a.row},c:{at:a*t.c.row},bias:{at:a*t.biasStep}};a<t.rows&&wd" +
  "(e,t,{...o,high:t.rows-a})}function wd(e,t,n){for(let r=0;r<t.columns;r+=yd)e.block(()=>{Td(e,t,n,r)})}functio" +
  "n Td(e,t,{a:n,c:r,bias:i,high:a},o){let{many:s,one:c,size:l,width:u}=e.arithmetic,d=Math.min(yd,t.columns-o),f" +
  "=Math.floor(t.depth/u),p=(e,r)=>$(t.a.at+e*t.a.row+r,n),m=(e,n)=>({at:t.b.at+(o+e)*t.b.column+n}),h=Array.from" +
  "({length:a*d},(e,t)=>({i:Math.floor(t/d),j:t%d})),g=h.map(()=>e.local(s.type)),_=f>xd||f===0;if(_)for(let t of" +
  " g)e.set(t,Ed);e.repeat(f,[s.bytes],xd,t=>{let n=Array.from({length:a},(n,r)=>e.let(s.type,Y(s,Fu(e,p(r,0),t))" +
  "));for(let r=0;r<d;r++)e.block(()=>{let i=e.let(s.type,Y(s,Fu(e,m(r,0),t)));n.forEach((n,a)=>{let o=g[a*d+r],c" +
  "=t.at===0&&!_,l=[J(n),J(i)];e.set(o,c?Q(s,...l):Nu(s,...l,J(o)))})})});let v=(e,n)=>Array.from({length:t.depth" +
  "-f*u},(t,r)=>{let i=(f*u+r)*l;return Q(c,Y(c,p(e,i)),Y(c,m(n,i)))});Bu(e,h.map(({i:e,j:n},a)=>{let s=$(t.c.at+" +
  "e*t.c.row+(o+n)*t.c.column,r),c=t.start===W?s:t.start===G?$(t.bias+e*t.biasStep,i):void 0,l=v(e,n);return{sum:" +
  "g[a],at:s,...c===void 0?{}:{start:c},...l.length===0?{}:{rest:l}}}))}var Ed=e=>{e.nothing()},Dd=5,[Od,kd]=[12," +
  "4],Ad=2;function jd(e,t){let{many:n,one:r,size:i,width:a}=e.arithmetic,o=Math.floor(t.columns/a),s=o>Dd?2:o,c=" +
  "o===0?0:Math.floor(o/s),l=s*n.bytes;e.repeat(c,[l],Ad,r=>{Md(e,t,{place:r,broad:s,kind:n})});let u=o-c*s;u>0&&" +
  "Md(e,t,{place:{at:c*l},broad:u,kind:n});for(let n=o*a;n<t.columns;n++)Md(e,t,{place:{at:n*i},broad:1,kind:r})}" +
  "function Md(e,t,n){let r=Math.min(kd,Math.floor(Od/n.broad)),i=Math.floor(t.rows/r),a=[r*t.a.row,r*t.c.row,r*t" +
  ".biasStep],o=a[0]>0;e.repeat(i,a,o?Ad:i,(i,a,o)=>{Nd(e,t,{...n,a:i,c:Fu(e,a,n.place),bias:o,high:r})});let s=i" +
  "*r;s!==t.rows&&e.block(()=>{Nd(e,t,{...n,a:{at:s*t.a.row},c:Pu(n.place,s*t.c.row),bias:{at:s*t.biasStep},high:" +
  "t.rows-s})})}function Nd(e,t,{a:n,c:r,bias:i,high:a,place:o,broad:s,kind:c}){let l=Array.from({length:a*s},(n," +
  "i)=>{let a=Math.floor(i/s);return{i:a,at:$(t.c.at+a*t.c.row+i%s*c.bytes,r),sum:e.local(c.type)}});if(t.start==" +
  "=W)for(let{sum:t,at:n}of l)e.set(t,Y(c,n));if(t.start===G)for(let{sum:n,i:r}of l)e.set(n,X(c,$(t.bias+r*t.bias" +
  "Step,i)));for(let r=0;r<t.depth;r++)e.block(()=>{let i=Array.from({length:s},(n,i)=>e.let(c.type,Y(c,$(t.b.at+" +
  "r*t.b.row+i*c.bytes,o)))),a=e.local(c.type);l.forEach(({i:o,sum:l},u)=>{u%s===0&&e.set(a,X(c,$(t.a.at+o*t.a.ro" +
  "w+r*t.a.column,n)));let[d,f]=[J(a),J(i[u%s])],p=r===0&&t.start===U;e.set(l,p?Q(c,d,f):Nu(c,d,f,J(l)))})});for(" +
  "let{sum:t,at:n}of l)e.store(c,n,J(t))}var Pd=16;function Fd(e,t){if(!Hc(e))return;let{manner:n,product:r}=Uc(e" +
  ",t);if(n===`depth`)return e=>{Cd(e,r)};if(!(r.depth>Pd||n===`columns`&&r.columns>1))return e=>{jd(e,r)}}var Id" +
  "=4,Ld=8,Rd=64,zd=({operands:{into:e,units:t,stride:n,add:r,g:i,row:a}},{arithmetic:o})=>{let{many:s,size:c}=o;" +
  "if(n===0&&t>1||t>Rd||a===c&&n!==1)return;let l=n*c;return a===c&&n===1?n=>{ad(n,{into:e,bytes:t*c,add:r},(e,t)" +
  "=>Y(e,$(i,t)))}:n=>{for(let o=0;o<t;o+=Id)n.block(()=>{let c=Math.min(Id,t-o),u=Array.from({length:c},(e,t)=>n" +
  ".let(s.type,Y(s,{at:i+(o+t)*a})));n.repeat(a/s.bytes-1,[s.bytes],Ld,e=>{u.forEach((t,r)=>{let c=Y(s,$(i+(o+r)*" +
  "a+s.bytes,e));n.set(t,Z(s,J(t),c))})}),Bu(n,u.map((t,n)=>{let i={at:e+(o+n)*l};return{sum:t,at:i,...r===1?{sta" +
  "rt:i}:{}}}))})}},Bd={...od,gather:cd,lossBack:pd,lossValue:fd,total:zd};function Vd(e,t){return e.kernel===`pr" +
  "oduct`?Fd(e,t.arithmetic):Bd[e.kernel]?.(e,t)}function Hd(e,t=2**24){return{after:t,write(t,n,r,i){let a=new _" +
  "u(r.at,r.bytes),o=new Mu(e,a),s={arithmetic:e,library:Kd(i),batch:t.batch},c=Ud(t,n,o,s),l=Wd(t,o,s),{bodies:u" +
  "}=o;return{program:c,update:l,constants:a.words,module:pu(u),count:u.length}}}}function Ud({operations:e,block" +
  ":t},n,r,i){let{words:a}=n;for(let t of e){let e=r.areFull?void 0:Vd(t,i);e===void 0?(r.end(),hl(t,n)):r.add(a," +
  "e)}return r.add(a,e=>{Zu(e,t)}),r.end(),a.finish()}function Wd({pieces:e,block:t},n,{library:r}){let i=new qc;" +
  "return n.add(i,n=>{Qu(n,e,t,r)}),n.end(),i.finish()}var Gd=new Map;function Kd(e){let t=Gd.get(e)??new Vl(El(e" +
  "));return Gd.set(e,t),t}var qd=Bl(`wasm-float32`,{binary:xr,precision:vs,rewriting:Hd(vs)}),Jd=l(`engine`,[Bl(" +
  "`wasm-float64`,{binary:Sr,precision:_s,rewriting:Hd(_s)}),qd,ms]);[...Jd.names];function Yd(e,t,n){if(n===`pla" +
  "in`)return{driver:new ba(t)};let r=[...Jd];if(n===`auto`)return Po(e,t,r);let i=r.indexOf(Jd.get(n,`engine`));" +
  "return Po(e,t,r.slice(i),n)}var Xd=class{#e;#t=[];#n=[];#r=new Float64Array;constructor(e){this.#e=e}get isEmp" +
  "ty(){return this.#n.length===0}get load(){return this.#n.length*Math.max(1/Zd,this.#e*8/Qd)}note(e){this.#t.pu" +
  "sh(e)}stand(e,t){let n=this.#n.length*this.#e;if(this.#r.length<n+this.#e){let e=new Float64Array(Math.max(2*t" +
  "his.#r.length,this.#e));e.set(this.#r),this.#r=e}t(this.#r.subarray(n,n+this.#e)),this.#n.push(e)}take(){let[e" +
  ",t]=[this.#t,this.#n],n=this.#r.slice(0,t.length*this.#e);return[this.#t,this.#n]=[[],[]],{records:e,stands:t," +
  "numbers:n}}},Zd=256,Qd=2**26,$d=class{lossBelow;patience;leastGain;best=1/0;waited=0;constructor(e){for(let t " +
  "of Object.keys(e))tf(t);let{lossBelow:t=-1/0,noBetterFor:n=1/0,leastGain:r=0}=e;this.lossBelow=nf(`lossBelow`," +
  "t,!Number.isNaN(t),`a number`);let i=n===1/0||Number.isSafeInteger(n)&&n>0;this.patience=nf(`noBetterFor`,n,i," +
  "`a whole number of steps, 1 or more`);let a=r>=0&&r<1/0;this.leastGain=nf(`leastGain`,r,a,`a finite number, 0 " +
  "or more`)}judge(e){let t=e<this.best-this.leastGain;return t&&(this.best=e),this.waited=t?0:this.waited+1,this" +
  ".hasWaited??(e<this.lossBelow?`lossBelow`:void 0)}get hasWaited(){return this.waited>=this.patience?`noBetterF" +
  "or`:void 0}get state(){return{best:this.best,waited:this.waited}}set state({best:e,waited:t}){this.best=e,this" +
  ".waited=t}},ef=[`lossBelow`,`noBetterFor`,`leastGain`];function tf(n){if(!ef.some(e=>e===n))throw new e({what:" +
  "`unknown rule`,where:`stop`,found:n,expected:`one of ${ef.join(`, `)}`,nearest:t(n,ef)})}function nf(t,n,r,i){" +
  "if(r)return n;throw new e({what:`not a limit`,where:`stop/${t}`,found:n,expected:i})}function rf(e){return Arr" +
  "ay.isArray(e)?[...e]:[e]}var af=class{learningRate;penalty;updater;batches;clip;stopping;slots;#e;#t;#n=0;cons" +
  "tructor(e,t={}){this.#e=e,this.learningRate=t.learningRate??.1,this.penalty=t.penalty??{},this.clip=Object.ent" +
  "ries(t.clip??{}),this.stopping=t.stop===void 0?void 0:new $d(t.stop),this.updater=mr(...rf(t.optimizer??`sgd`)" +
  "),this.#t=br(...rf(t.schedule??`constant`));for(let e of Object.keys(this.penalty))e!==`biases`&&D.get(e,`pena" +
  "lty`);for(let[e]of this.clip)pt.get(e,`clip`);this.batches=t.data===void 0?void 0:new xa(t.data,t),this.slots=" +
  "e.parameters.map(e=>{let t=e.value.data.length;return{parameter:e,state:this.updater.init(t),gradient:new Floa" +
  "t64Array(t)}}),this.prime()}get step(){return this.#n}get stepsPerEpoch(){return this.batches?.perEpoch??1}get" +
  " epoch(){return this.batches?.position.epoch??this.#n}get loss(){return this.#e.loss+this.#o()}advance(){let e" +
  "=this.#e;this.checkIdle(),e.backward(),Ar(e,this.#n);let t={step:this.#n,epoch:this.epoch,rows:this.batches?.s" +
  "ize??e.batch,loss:this.loss,learningRate:this.rateAt(this.#n)},n=this.slots.filter(({parameter:e})=>!e.frozen)" +
  ";return this.#a(n),e.update(()=>{for(let{parameter:e,state:r,gradient:i}of n)e.write(e=>{this.updater.update(e" +
  ",i,r,t)});this.#n++,this.batches?.advance(),this.#r()}),t}checkIdle(){if(this.#e.busy)throw new e({what:`a ste" +
  "p inside a wave`,expected:`steps taken when the wave is over`})}updateOf(e){this.checkIdle(),this.#e.parameter" +
  "(e),this.#e.backward(),this.#a(this.slots.filter(({parameter:e})=>!e.frozen));let[{state:t,gradient:n}]=this.s" +
  "lots.filter(({parameter:t})=>t.id===e),{updater:r}=this;return{updater:r,learningRate:this.rateAt(this.#n),ste" +
  "p:this.#n,state:sf(t),gradient:n.slice()}}get isRateConstant(){return this.#t.isConstant===!0}rateAt(e){return" +
  " this.learningRate*this.#t(e)}arrive(e,t,n,r){this.#n=e,this.#e.postpone(()=>{for(let e of this.slots)e.parame" +
  "ter.frozen||e.parameter.write(n=>{t(e,n)});this.#r()},n,r)}prime(){this.#e.update(()=>{this.batches!==void 0&&" +
  "this.#i(this.batches.take()),this.#e.setMode({training:!0,draw:this.#n})})}get position(){return this.batches?" +
  ".position??{epoch:this.#n,batch:0}}checkpoint(){let e=this.slots.map(({parameter:e,state:t})=>[e.id,e.value,t]" +
  ");return{step:this.#n,position:this.position,parameters:Object.fromEntries(e.map(([e,{shape:t,data:n}])=>[e,{s" +
  "hape:t,data:n.slice()}])),optimizer:Object.fromEntries(e.map(([e,,t])=>[e,sf(t)])),...this.stopping===void 0?{" +
  "}:{stopping:this.stopping.state}}}restore(e){cf(e);for(let t of this.slots)uf(t,e);this.#n=e.step,this.batches" +
  "!==void 0&&(this.batches.position=e.position),this.stopping!==void 0&&(this.stopping.state=e.stopping??{best:1" +
  "/0,waited:0}),this.#e.update(()=>{for(let{parameter:t,state:n}of this.slots){t.set(e.parameters[t.id]);for(let" +
  "[r,i]of Object.entries(e.optimizer[t.id]))n[r].set(i)}this.prime()})}#r(){this.batches?.varies===!0&&this.#i(t" +
  "his.batches.take()),this.#e.setMode({training:!0,draw:this.#n})}#i(e){for(let[t,n]of Object.entries(e))this.#e" +
  ".input(t).set(n)}#a(e){for(let{parameter:t,gradient:n}of e)if(n.set(t.gradient.data),this.pays(t))for(let e of" +
  " D){let r=this.penalty[e.name]??0;r!==0&&e.accumulate(t.value.data,r,n)}let t=e.map(({gradient:e})=>e);for(let" +
  "[e,n]of this.clip)pt.get(e).clip(t,n)}#o(){let e=0;for(let t of D){let n=this.penalty[t.name]??0;if(n!==0)for(" +
  "let{parameter:r}of this.slots)this.pays(r)&&(e+=t.value(r.value.data,n))}return e}pays({edges:e}){return this." +
  "penalty.biases===!0||!e.every(of)}};function of({consumer:e,index:t}){return e.family===`weighted-sum`&&e.inpu" +
  "ts.length%2==1&&t===e.inputs.length-1}function sf(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>" +
  "[e,t.slice()]))}function cf(e){let{step:t,position:n,parameters:r,optimizer:i}=e??{};if(![t,n?.epoch,n?.batch]" +
  ".every(Number.isSafeInteger)||!r||!i)throw lf(e,`from`)}function lf(t,n){return new e({what:`not a checkpoint`" +
  ",where:n,found:t,expected:`what checkpoint() gives or readCheckpoint reads`})}function uf({parameter:{id:t,val" +
  "ue:n},state:r},{parameters:i,optimizer:a}){let o=n.data.length,s=Object.hasOwn(i,t)?i[t].data:void 0,c=Object." +
  "hasOwn(a,t)?a[t]:{};for(let e of[s??n.data,...Object.values(c)])if(!ArrayBuffer.isView(e))throw lf(e,t);if(s?." +
  "length!==o)throw new e({what:`checkpoint of another graph`,where:t,found:s?.length,expected:`${o} numbers`});l" +
  "et[l,u]=[c,r].map(Object.keys);if(l.join()!==u.join())throw new e({what:`checkpoint of another optimiser`,wher" +
  "e:t,found:l,expected:u.join(`, `)||`no state`})}function df(e){return e.filter(({parameter:e})=>!e.frozen)}fun" +
  "ction ff(e){return e.reduce((e,{gradient:t,state:n})=>e+t.length*(1+Object.keys(n).length),0)}function pf(e,t," +
  "n){let r=0;for(let i of e){let e=i.gradient.length;n(i,t.subarray(r,r+e)),r+=e;for(let n of Object.values(i.st" +
  "ate))t.set(n,r),r+=e}}var mf=class extends af{#e;#t;#n;#r=`later`;constructor(e,t){super(e,t),this.#e=e,this.#" +
  "t=df(this.slots)}get count(){return ff(this.#t)}arrive(...[e,t,n,r]){this.#n=t,this.#r=r,super.arrive(e,t,n,`l" +
  "ater`)}pack(e){let t=this.#e.isBehind?this.#n:void 0;pf(this.#t,e,t??(({parameter:e},t)=>t.set(e.value.data)))" +
  "}glimpse(){return this.#r===`later`?void 0:this.#r()}},hf=class{#e;#t=new Map;#n=new Map;#r=new M;constructor(" +
  "e){this.#e=e}watch({values:e,gradients:t}){let n=this.#r;this.#r=new M;let r=(e,t)=>n=>{this.#r.add(e(n).subsc" +
  "ribe(e=>t.set(n,e)))},{nodes:i}=this.#e;e.forEach(r(e=>i[e].value$,this.#t)),t.forEach(r(e=>i[e].gradient$,thi" +
  "s.#n)),n.unsubscribe(),this.#i()}look(e){e===void 0&&this.#e.catchUp();let t=e??{values:gf(this.#t),gradients:" +
  "gf(this.#n)};return this.#i(),t}#i(){this.#t.clear(),this.#n.clear()}};function gf(e){let t=[...e].sort(([e],[" +
  "t])=>e-t);return new Pr(t.map(([e])=>e),t.map(([,e])=>e))}var _f=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l=0;#u=0;#d" +
  "=!1;#f;#p=0;#m;#h;#g=!1;constructor(e,{data:t,validation:n}){let{graph:r,held:i,options:a,learningRate:o,penal" +
  "ty:s}=e;this.#e=e,this.#t=n,this.#n=new _a(r),this.#n.update(()=>{for(let[e,t,n]of i)this.#n.node(e).clamp(n,t" +
  ")}),this.#r=new mf(this.#n,{...a,...t===void 0?{}:{data:t},learningRate:o,penalty:s}),this.#r.restore(e.from)," +
  "this.#o=new Xd(this.#r.count);let{driver:c,refusal:l}=Yd(this.#n,this.#r,a.engine??`plain`);this.#i=c,this.#a=" +
  "l===void 0?void 0:jr(l),this.#s=new hf(this.#n),this.#c=this.#r.step}get isOver(){return this.#h!==void 0||thi" +
  "s.#g||this.#r.step>=this.#e.end}get step(){return this.#r.step}get load(){return this.#o.load}adjust(e){this.#" +
  "m=e}watch(e){this.#d=!1,this.#p=e.number,this.#s.watch(e)}look(){this.#d=!0}get isAwaited(){return this.isOver" +
  "||this.#f!==void 0}take(e,t){let n=this.#r.step+e;try{for(;this.#r.step<n&&!this.isAwaited&&this.load<t;)this." +
  "#_(n)}catch(e){this.#h=jr(e),this.#x()}}report(){let{turn:e}=this.#e,t=this.#h,{load:n}=this,r=this.#f;return " +
  "this.#f=void 0,{kind:`progress`,turn:e,load:n,...this.#o.take(),engine:this.#i.engine,...this.#a===void 0?{}:{" +
  "refusal:this.#a},...r===void 0?{}:{sight:r},...this.isOver?{ending:t===void 0?{}:{fault:t}}:{}}}#_(e){this.#r." +
  "step===this.#c&&this.#v();let t=Math.min(this.#e.end,this.#c+this.#e.every),{rows:n,loss:r,...i}=this.#i.run(M" +
  "ath.min(t,e),this.#u);this.#l+=n,this.#u=r,this.#g=i.stopped!==void 0,(this.#g||this.#r.step>=t)&&this.#y(i)}#" +
  "v(){this.#m!==void 0&&(this.#r.learningRate=this.#m.learningRate,this.#r.penalty=this.#m.penalty,this.#m=void " +
  "0)}#y({epoch:e,learningRate:t,stopped:n}){let{step:r}=this.#r;this.#o.note({fromStep:this.#c,toStep:r-1,loss:t" +
  "his.#u/this.#l,epoch:e,learningRate:t,...n===void 0?{}:{stopped:n},...this.#t===void 0?{}:{validationLoss:Gr(t" +
  "his.#n,{values:this.#t}).loss},engine:this.#i.engine,worker:!0}),this.#x(),this.#b(),this.#c=r,[this.#l,this.#" +
  "u]=[0,0]}#b(){if(!this.#d)return;this.#d=!1;let e=this.#s.look(this.#r.glimpse());this.#f={...Nr(e,this.#n.top" +
  "ology.nodes),watch:this.#p}}#x(){let{step:e,position:t,stopping:n}=this.#r;this.#o.stand({step:e,position:t,st" +
  "opping:n?.state},e=>{this.#r.pack(e)})}},vf=4,yf=16,bf=1/4,xf=class{#e;#t;#n;#r={};#i=new Mr(vf);#a=!1;#o=!1;#" +
  "s=0;#c=-1/0;constructor(e,t){this.#e=e,this.#t=t}take(e){switch(e.kind){case`start`:this.#l(e);break;case`adju" +
  "st`:this.#n?.adjust(e);break;case`pause`:this.#a=!0;break;case`resume`:this.#a=!1;break;case`heard`:this.#s-=e" +
  ".load;break;case`watch`:this.#n?.watch(e);break;case`look`:this.#n?.look()}this.#d()}slice(){this.#o=!1;let e=" +
  "this.#n;if(e===void 0||!this.#u())return;let t=Sf.now(),{step:n}=e;e.take(this.#i.steps,bf);let r=Sf.now();thi" +
  "s.#i.learn(e.step-n,r-t);let i=r-this.#c>=yf||e.load>=bf;(e.isAwaited||i&&e.load>0)&&this.#f(e),e.isOver&&(thi" +
  "s.#n=void 0),this.#d()}#l(e){this.#n=void 0,this.#a=e.isPaused,this.#s=0,this.#c=-1/0,this.#i=new Mr(vf),this." +
  "#r={...this.#r,...e.tables};try{this.#n=new _f(e,this.#r)}catch(t){let n={records:[],stands:[],numbers:new Flo" +
  "at64Array,engine:``,load:0},r={fault:jr(t)};this.#e({kind:`progress`,turn:e.turn,...n,ending:r})}}#u(){return " +
  "this.#n!==void 0&&!this.#a&&this.#s<1}#d(){this.#o||!this.#u()||(this.#o=!0,this.#t())}#f(e){this.#c=Sf.now();" +
  "let t=e.report();this.#s+=t.load,this.#e(t,[t.numbers.buffer,...t.sight===void 0?[]:Fr(t.sight)])}},{performan" +
  "ce:Sf}=globalThis,Cf=globalThis,wf=new xf((e,t)=>{Cf.postMessage(e,t)},Tf(()=>{wf.slice()}));Cf.onmessage=({da" +
  "ta:e})=>{wf.take(e)},Cf.postMessage({kind:`ready`});function Tf(e){let{setImmediate:t}=Cf;if(t!==void 0)return" +
  "()=>{t(e)};let{port1:n,port2:r}=new Cf.MessageChannel;return n.onmessage=e,()=>{r.postMessage(void 0)}}})();";
