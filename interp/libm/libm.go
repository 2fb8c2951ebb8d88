// Package libm has the elementary functions as the C library computes them: nearly always the float nearest to the
// true value.
package libm

import "math"

func Pow(x, y float64) float64   { return math.Pow(x, y) }
func Hypot(x, y float64) float64 { return math.Hypot(x, y) }
func Atan2(y, x float64) float64 { return math.Atan2(y, x) }
func Exp(x float64) float64      { return math.Exp(x) }
func Log(x float64) float64      { return math.Log(x) }
func Sin(x float64) float64      { return math.Sin(x) }
func Cos(x float64) float64      { return math.Cos(x) }
