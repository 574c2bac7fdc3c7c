import { multiplyAdd, splat } from './lanes';

/**
 * e^(x²) erfc(x) for x ≥ 0: (1 + 2x) times it is nearly constant and is summed as a Chebyshev series in
 * (x − 3.75) / (x + 3.75), with the coefficients of core's `erfcx`.
 */
export function errorComplement(x: v128): v128 {
  const edge = splat(3.75);
  const t = v128.div<real>(v128.sub<real>(x, edge), v128.add<real>(x, edge));
  const twice = v128.add<real>(t, t);
  let b = splat(0);
  let next = splat(0);
  for (let k = 25; k > 0; k--) {
    const sum = v128.add<real>(v128.sub<real>(v128.mul<real>(twice, b), next), splat(coefficient(k)));
    next = b;
    b = sum;
  }
  const series = v128.add<real>(v128.sub<real>(v128.mul<real>(t, b), next), splat(coefficient(0)));
  return v128.div<real>(series, multiplyAdd(splat(2), x, splat(1)));
}

/** A switch instead of a table, so that the module has no data segment: the caller lays out the memory. */
function coefficient(k: i32): f64 {
  switch (k) {
    case 0: return 1.1775789345674017;
    case 1: return -0.004590054580646478;
    case 2: return -0.08424913336651792;
    case 3: return 0.05920993999819189;
    case 4: return -0.026658668435305753;
    case 5: return 0.009074997670705265;
    case 6: return -0.002413163540417608;
    case 7: return 0.0004907758365258086;
    case 8: return -6.916973302501207e-5;
    case 9: return 4.13902798607301e-6;
    case 10: return 7.74038306619849e-7;
    case 11: return -2.1886401049234397e-7;
    case 12: return 1.076499946567091e-8;
    case 13: return 4.521959811218287e-9;
    case 14: return -7.754400208831351e-10;
    case 15: return -6.318088340886684e-11;
    case 16: return 2.86879501093067e-11;
    case 17: return 1.9455868545777347e-13;
    case 18: return -9.65469674843344e-13;
    case 19: return 3.25254814814874e-14;
    case 20: return 3.3478119482868056e-14;
    case 21: return -1.864562880419313e-15;
    case 22: return -1.2507950530688648e-15;
    case 23: return 7.418235256624044e-17;
    case 24: return 5.068148904796111e-17;
  }
  return -2.2370566594359995e-18;
}
