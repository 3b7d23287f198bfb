//! Scaling laws, fitted to speed-ups: pure functions. Values for more threads than were measured are extrapolations.

/// The speed-up on several threads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpeedupPoint {
    /// The number of threads.
    pub threads: usize,
    /// The speed divided by that of one thread.
    pub speedup: f64,
}

impl SpeedupPoint {
    fn n(self) -> f64 {
        self.threads as f64
    }
}

/// Amdahl's law: threads do not shorten the serial fraction σ of the time, S(N) = 1 / (σ + (1 - σ) / N).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amdahl {
    /// σ, from 0 (fully parallel) to 1 (fully serial).
    pub serial_fraction: f64,
}

impl Amdahl {
    /// Fits the times, which are linear in σ: 1/S - 1/N = σ (1 - 1/N). `None` without a point of several threads.
    pub fn fit(points: &[SpeedupPoint]) -> Option<Self> {
        let points = of_several_threads(points);
        let line =
            points.map(|point| (1.0 - 1.0 / point.n(), 1.0 / point.speedup - 1.0 / point.n()));
        let serial_fraction = slope_through_origin(line)?.clamp(0.0, 1.0);
        Some(Amdahl { serial_fraction })
    }

    /// The speed-up on this number of threads by the law.
    pub fn speedup(&self, threads: usize) -> f64 {
        1.0 / (self.serial_fraction + (1.0 - self.serial_fraction) / threads as f64)
    }
}

/// The Universal Scalability Law, S(N) = N / (1 + σ (N - 1) + κ N (N - 1)). Neil J. Gunther, "Guerrilla Capacity
/// Planning" (Springer 2007), and "A General Theory of Computational Scalability Based on Rational Functions"
/// (arXiv:0808.1431).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UniversalScalability {
    /// σ, contention: threads wait for exclusive resources. With κ = 0 it is Amdahl's serial fraction.
    pub contention: f64,
    /// κ, coherency: threads exchange shared data in pairs, so that more threads may be slower.
    pub coherency: f64,
}

impl UniversalScalability {
    /// The minimum number of points for a fit of two coefficients.
    pub const MIN_POINTS: usize = 4;

    /// Fits by Gunther's method, a linear regression: (N/S - 1) / (N - 1) = σ + κ N.
    /// A negative coefficient has no meaning: it is set to 0, and the other is fitted alone.
    /// `None` with fewer points than [`UniversalScalability::MIN_POINTS`], the point of one thread included.
    pub fn fit(points: &[SpeedupPoint]) -> Option<Self> {
        if points.len() < Self::MIN_POINTS {
            return None;
        }
        let deficit = |point: SpeedupPoint| {
            (point.n(), (point.n() / point.speedup - 1.0) / (point.n() - 1.0))
        };
        let line: Vec<_> = of_several_threads(points).map(deficit).collect();
        let (contention, coherency) = linear_regression(&line)?;
        Some(if coherency < 0.0 {
            let mean = line.iter().map(|(_, y)| y).sum::<f64>() / line.len() as f64;
            UniversalScalability { contention: mean.max(0.0), coherency: 0.0 }
        } else if contention < 0.0 {
            let coherency = slope_through_origin(line.into_iter())?;
            UniversalScalability { contention: 0.0, coherency: coherency.max(0.0) }
        } else {
            UniversalScalability { contention, coherency }
        })
    }

    /// The speed-up on this number of threads by the law.
    pub fn speedup(&self, threads: usize) -> f64 {
        let n = threads as f64;
        n / (1.0 + self.contention * (n - 1.0) + self.coherency * n * (n - 1.0))
    }

    /// The number of threads with the highest speed-up; `None` if it grows without limit.
    pub fn peak(&self) -> Option<f64> {
        let peak = ((1.0 - self.contention).max(0.0) / self.coherency).sqrt().max(1.0);
        (self.coherency > 0.0).then_some(peak)
    }
}

/// The maximum relative deviation of a law from the points; 0 without points.
pub fn max_deviation(points: &[SpeedupPoint], law: impl Fn(usize) -> f64) -> f64 {
    let deviation = |point: &SpeedupPoint| (law(point.threads) / point.speedup - 1.0).abs();
    points.iter().map(deviation).fold(0.0, f64::max)
}

fn of_several_threads(points: &[SpeedupPoint]) -> impl Iterator<Item = SpeedupPoint> {
    points.iter().copied().filter(|point| point.threads > 1)
}

/// b of y = b x by least squares.
fn slope_through_origin(line: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (xy, xx) = line.fold((0.0, 0.0), |(xy, xx), (x, y)| (xy + x * y, xx + x * x));
    (xx > 0.0).then(|| xy / xx)
}

/// a and b of y = a + b x by least squares; `None` if all x are the same.
fn linear_regression(line: &[(f64, f64)]) -> Option<(f64, f64)> {
    let n = line.len() as f64;
    let (x, y) = line.iter().fold((0.0, 0.0), |sum, (x, y)| (sum.0 + x / n, sum.1 + y / n));
    let slope = slope_through_origin(line.iter().map(|point| (point.0 - x, point.1 - y)))?;
    Some((y - slope * x, slope))
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREADS: [usize; 4] = [1, 2, 4, 8];

    fn points(speedup: impl Fn(usize) -> f64) -> Vec<SpeedupPoint> {
        let point = |threads| SpeedupPoint { threads, speedup: speedup(threads) };
        THREADS.into_iter().map(point).collect()
    }

    fn assert_close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-12, "{found} instead of {expected}");
    }

    #[test]
    fn fits_the_serial_fraction() {
        for serial_fraction in [0.0, 0.01, 0.1, 0.5, 1.0] {
            let law = Amdahl { serial_fraction };
            let points = points(|threads| law.speedup(threads));
            assert_close(Amdahl::fit(&points).unwrap().serial_fraction, serial_fraction);
            assert_close(Amdahl::fit(&points[..2]).unwrap().serial_fraction, serial_fraction);
        }
    }

    /// The textbook example: with a serial fraction of 0.1, 64 threads are less than nine times as fast.
    #[test]
    fn amdahls_law_matches_the_textbook() {
        let law = Amdahl { serial_fraction: 0.1 };
        assert_close(law.speedup(1), 1.0);
        assert_close(law.speedup(64), 64.0 / 7.3);
    }

    #[test]
    fn serial_fractions_are_between_0_and_1() {
        let fit =
            |speedup: fn(usize) -> f64| Amdahl::fit(&points(speedup)).unwrap().serial_fraction;
        assert_eq!(fit(|threads| threads as f64 * if threads == 1 { 1.0 } else { 1.1 }), 0.0);
        assert_eq!(fit(|threads| 1.0 / threads as f64), 1.0);
    }

    #[test]
    fn fits_both_coefficients_of_the_universal_law() {
        for (contention, coherency) in [(0.0, 0.0), (0.05, 0.0), (0.0, 0.002), (0.03, 0.0001)] {
            let law = UniversalScalability { contention, coherency };
            let fit = UniversalScalability::fit(&points(|threads| law.speedup(threads))).unwrap();
            assert_close(fit.contention, contention);
            assert_close(fit.coherency, coherency);
        }
    }

    #[test]
    fn coefficients_are_not_negative() {
        // The deficit falls with N: κ would be negative. The mean of 0.2, 0.1 and 0.06 remains.
        let falling = [(2, 0.2), (4, 0.1), (8, 0.06)];
        // The deficit rises from below 0: σ would be negative. Σxy / Σx² = 0.76 / 84 remains.
        let rising = [(2, -0.02), (4, 0.0), (8, 0.1)];
        let fit = |deficits: &[(usize, f64)]| {
            let point = |&(threads, deficit): &(usize, f64)| {
                let n = threads as f64;
                SpeedupPoint { threads, speedup: n / (1.0 + deficit * (n - 1.0)) }
            };
            let one = SpeedupPoint { threads: 1, speedup: 1.0 };
            let points: Vec<_> = [one].into_iter().chain(deficits.iter().map(point)).collect();
            UniversalScalability::fit(&points).unwrap()
        };
        let (falling, rising) = (fit(&falling), fit(&rising));
        assert_eq!((falling.coherency, rising.contention), (0.0, 0.0));
        assert_close(falling.contention, 0.12);
        assert_close(rising.coherency, 0.76 / 84.0);
    }

    #[test]
    fn coherency_gives_the_universal_law_a_peak() {
        let law = UniversalScalability { contention: 0.04, coherency: 0.0001 };
        let peak = law.peak().unwrap();
        assert_close(peak, 9600.0_f64.sqrt());
        assert!(law.speedup(98) > law.speedup(90) && law.speedup(98) > law.speedup(106));
        assert_eq!(UniversalScalability { contention: 0.04, coherency: 0.0 }.peak(), None);
    }

    #[test]
    fn too_few_points_have_no_fit() {
        let points = points(|threads| threads as f64);
        assert_eq!(Amdahl::fit(&points[..1]), None);
        assert_eq!(UniversalScalability::fit(&points[..3]), None);
    }

    #[test]
    fn the_max_deviation_is_a_share_of_what_was_measured() {
        let ideal = |threads| threads as f64;
        assert_eq!(max_deviation(&points(|threads| threads as f64 / 2.0), ideal), 1.0);
        assert_eq!(max_deviation(&points(ideal), ideal), 0.0);
    }
}
