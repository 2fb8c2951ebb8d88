package cmath

import "math"

// specials has the results for an argument of which a part is not finite. A function has seven rows, for the kinds of real part in
// the order of kindOf, of seven entries, for those of the imaginary part. An entry is two letters, for the real and the
// imaginary part: z 0, o 1, i infinity, n NaN, p pi, h pi/2, q pi/4, t 3*pi/4, a capital letter the same with a minus; !! is
// a domain error, .. does not occur.
var specials = map[string]string{
	"acos":  "ti pi pi pI pI tI ni  hi .. .. .. .. hI nn  hi .. .. .. .. hI hn  hi .. .. .. .. hI hn  hi .. .. .. .. hI nn  qi zi zi zI zI qI ni  ni nn nn nn nn nI nn",
	"acosh": "iT iP iP ip ip it in  iH .. .. .. .. ih nn  iH .. .. .. .. ih nn  iH .. .. .. .. ih nn  iH .. .. .. .. ih nn  iQ iZ iZ iz iz iq in  in nn nn nn nn in nn",
	"asinh": "IQ IZ IZ Iz Iz Iq In  IH .. .. .. .. Ih nn  IH .. .. .. .. Ih nn  iH .. .. .. .. ih nn  iH .. .. .. .. ih nn  iQ iZ iZ iz iz iq in  in nn nZ nz nn in nn",
	"atanh": "ZH ZH ZH Zh Zh Zh Zn  ZH .. .. .. .. Zh nn  ZH .. .. .. .. Zh Zn  zH .. .. .. .. zh zn  zH .. .. .. .. zh nn  zH zH zH zh zh zh zn  zH nn nn nn nn zh nn",
	"cosh":  "!! Ii iz iZ II !! in  !! .. .. .. .. !! nn  !! .. .. .. .. !! nz  !! .. .. .. .. !! nz  !! .. .. .. .. !! nn  !! II iZ iz Ii !! in  nn nn nz nz nn nn nn",
	"exp":   "zz ZZ zZ zz Zz zz zz  !! .. .. .. .. !! nn  !! .. .. .. .. !! nn  !! .. .. .. .. !! nn  !! .. .. .. .. !! nn  !! II iZ iz Ii !! in  nn nn nZ nz nn nn nn",
	"log":   "iT iP iP ip ip it in  iH .. .. .. .. ih nn  iH .. .. .. .. ih nn  iH .. .. .. .. ih nn  iH .. .. .. .. ih nn  iQ iZ iZ iz iz iq in  in nn nn nn nn in nn",
	"sinh":  "!! iI IZ Iz ii !! in  !! .. .. .. .. !! nn  !! .. .. .. .. !! zn  !! .. .. .. .. !! zn  !! .. .. .. .. !! nn  !! II iZ iz Ii !! in  nn nn nZ nz nn nn nn",
	"sqrt":  "iI zI zI zi zi ii ni  iI .. .. .. .. ii nn  iI .. .. .. .. ii nn  iI .. .. .. .. ii nn  iI .. .. .. .. ii nn  iI iZ iZ iz iz ii in  iI nn nn nn nn ii nn",
	"tanh":  "Oz Oz OZ Oz OZ Oz Oz  !! .. .. .. .. !! nn  !! .. .. .. .. !! nn  !! .. .. .. .. !! nn  !! .. .. .. .. !! nn  oz oz oZ oz oZ oz oz  nn nn nZ nz nn nn nn",
	"rect":  "!! ii Iz IZ iI !! in  !! .. .. .. .. !! nn  zz .. .. .. .. zz zz  zz .. .. .. .. zz zz  !! .. .. .. .. !! nn  !! II iZ iz Ii !! in  nn nn nz nz nn nn nn",
}

// kindOf is a row or column of the tables.
func kindOf(x float64) int {
	switch {
	case math.IsNaN(x):
		return 6
	case math.IsInf(x, 1):
		return 5
	case math.IsInf(x, -1):
		return 0
	case x > 0:
		return 4
	case x < 0:
		return 1
	case math.Signbit(x):
		return 2
	}
	return 3
}

func letter(c byte) float64 {
	x := math.NaN()
	switch c | 0x20 {
	case 'z':
		x = 0
	case 'o':
		x = 1
	case 'i':
		x = math.Inf(1)
	case 'p':
		x = math.Pi
	case 'h':
		x = math.Pi / 2
	case 'q':
		x = math.Pi / 4
	case 't':
		x = 3 * math.Pi / 4
	}
	if c < 'a' {
		return -x
	}
	return x
}

// special looks up the result for an argument that is not finite.
func special(name string, re, im float64) (complex128, error) {
	const entry, row = 3, 7*3 + 1
	at := kindOf(re)*row + kindOf(im)*entry
	pair := specials[name][at : at+2]
	if pair == "!!" {
		return 0, errDomain
	}
	return complex(letter(pair[0]), letter(pair[1])), nil
}
