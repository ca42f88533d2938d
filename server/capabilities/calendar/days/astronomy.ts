/**
 * New moons and the sun's longitude after Jean Meeus, Astronomical Algorithms (2nd edition), chapters 25 and 49.
 * Good to a minute for the moon and a quarter of an hour for the sun's months between 1950 and 2100, which settles
 * every lunar month there whose beginning is not that close to midnight.
 */
const RADIANS = Math.PI / 180
const UNIX_EPOCH = 2_440_587.5
const J2000 = 2_451_545
const SECONDS_PER_DAY = 86_400

const sine = (degrees: number): number => Math.sin(degrees * RADIANS)

/** Julian day in universal time of the new moon number `k`; 0 is the one of 6 January 2000. */
export function newMoon(k: number): number {
  const t = k / 1236.85
  const mean = 2_451_550.09766 + 29.530588861 * k + t * t * (0.00015437 + t * (-0.00000015 + t * 0.00000000073))
  const dynamical = mean + moonCorrection(k, t) + planetCorrection(k, t)
  return dynamical - deltaT(dynamical) / SECONDS_PER_DAY
}

function moonCorrection(k: number, t: number): number {
  const e = 1 - t * (0.002516 + t * 0.0000074)
  const sun = 2.5534 + 29.1053567 * k - t * t * (0.0000014 + t * 0.00000011)
  const moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058))
  const latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011))
  const node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215)
  let days = 0
  for (const [size, ofEccentricity, ofSun, ofMoon, ofLatitude, ofNode] of MOON_TERMS) {
    days += size * e ** ofEccentricity * sine(ofSun * sun + ofMoon * moon + ofLatitude * latitude + ofNode * node)
  }
  return days
}

/** Days, then the powers and multiples of E, M, M', F and Ω (table 49.A, new moon). */
const MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
]

function planetCorrection(k: number, t: number): number {
  let days = 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t)
  for (const [size, at, rate] of PLANET_TERMS) days += size * sine(at + rate * k)
  return days
}

/** Days, degrees at k = 0, degrees per month (A2–A14). */
const PLANET_TERMS: readonly (readonly [number, number, number])[] = [
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
]

/** Apparent longitude of the sun in degrees, 0–360, at a Julian day in universal time. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + deltaT(julianDay) / SECONDS_PER_DAY - J2000) / 36_525
  const mean = 280.46646 + t * (36_000.76983 + t * 0.0003032)
  const anomaly = 357.52911 + t * (35_999.05029 - t * 0.0001537)
  const centre =
    (1.914602 - t * (0.004817 + t * 0.000014)) * sine(anomaly) +
    (0.019993 - t * 0.000101) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
  return ((apparent % 360) + 360) % 360
}

/** Seconds by which uniform time runs ahead of universal time (Espenak and Meeus: 1961–1986, 1986–2005, 2005–2050). */
function deltaT(julianDay: number): number {
  const year = 2000 + (julianDay - J2000) / 365.25
  const t = year - 2000
  if (year < 1986) return 45.45 + 1.067 * (year - 1975) - (year - 1975) ** 2 / 260 - (year - 1975) ** 3 / 718
  if (year < 2005)
    return 63.86 + t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * (0.000651814 + t * 0.00002373599))))
  return 62.92 + t * (0.32217 + t * 0.005589)
}

/** Days since 1 January 1970 at the place `hours` east of Greenwich, for a Julian day in universal time. */
export function epochDayAt(julianDay: number, hours: number): number {
  return Math.floor(julianDay - UNIX_EPOCH + hours / 24)
}

/** Julian day in universal time of the midnight that begins that day at the place `hours` east of Greenwich. */
export function midnightAt(epochDay: number, hours: number): number {
  return epochDay + UNIX_EPOCH - hours / 24
}
