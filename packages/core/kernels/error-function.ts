import { multiplyAdd, splat } from './lanes';

/**
 * e^(x²) erfc(x) for x ≥ 0: (1 + 2x) times it is nearly constant. It is summed as a polynomial in t = (x − 3.75) / (x + 3.75),
 * even and odd powers apart for instruction-level parallelism. In float64 the coefficients are those of core's `erfcx`; in
 * float32 the shorter series has its own. Accurate to two units in the last place.
 */
export function errorComplement(x: v128): v128 {
  const edge = splat(3.75);
  const t = v128.div<real>(v128.sub<real>(x, edge), v128.add<real>(x, edge));
  const s = v128.mul<real>(t, t);
  let even: v128;
  let odd: v128;
  if (sizeof<real>() == 8) {
    even = multiplyAdd(s, splat(-2.623107347133476e-9), splat(3.197926671666804e-8));
    even = multiplyAdd(s, even, splat(-2.4857126248016745e-7));
    even = multiplyAdd(s, even, splat(1.7419821586224816e-6));
    even = multiplyAdd(s, even, splat(-1.1438048033346894e-5));
    even = multiplyAdd(s, even, splat(5.164652974177416e-5));
    even = multiplyAdd(s, even, splat(0.000293714378044958));
    even = multiplyAdd(s, even, splat(-0.009746579683265262));
    even = multiplyAdd(s, even, splat(-0.05869339857664933));
    even = multiplyAdd(s, even, splat(-0.10880393014244463));
    even = multiplyAdd(s, even, splat(0.003585415485479032));
    even = multiplyAdd(s, even, splat(1.2375126308378275));
    odd = multiplyAdd(s, splat(-1.9551358868985616e-9), splat(1.879082322370048e-8));
    odd = multiplyAdd(s, odd, splat(-5.084465378687302e-8));
    odd = multiplyAdd(s, odd, splat(-9.79262570730352e-7));
    odd = multiplyAdd(s, odd, splat(2.2387565714911816e-5));
    odd = multiplyAdd(s, odd, splat(-0.00029015535246077655));
    odd = multiplyAdd(s, odd, splat(0.0017556261651970652));
    odd = multiplyAdd(s, odd, splat(0.02836227737211114));
    odd = multiplyAdd(s, odd, splat(0.09230432116428125));
    odd = multiplyAdd(s, odd, splat(0.08227673848999507));
    odd = multiplyAdd(s, odd, splat(-0.14024059858554527));
  } else {
    even = multiplyAdd(s, splat(2.2046718905694024e-5), splat(0.0003301674562722806));
    even = multiplyAdd(s, even, splat(-0.009770087183368234));
    even = multiplyAdd(s, even, splat(-0.0586854404936311));
    even = multiplyAdd(s, even, splat(-0.10880522754949955));
    even = multiplyAdd(s, even, splat(0.0035854953140630965));
    even = multiplyAdd(s, even, splat(1.2375126300326993));
    odd = multiplyAdd(s, splat(-0.00022411674674416022), splat(0.0016759122179811313));
    odd = multiplyAdd(s, odd, splat(0.02840925236412726));
    odd = multiplyAdd(s, odd, splat(0.09229076959130378));
    odd = multiplyAdd(s, odd, splat(0.08227841998347048));
    odd = multiplyAdd(s, odd, splat(-0.1402406583213864));
  }
  return v128.div<real>(multiplyAdd(t, odd, even), multiplyAdd(splat(2), x, splat(1)));
}
