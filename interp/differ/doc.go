// Package differ has no code of its own: its tests run random programs here and in CPython, and compare what they print.
//
//	go test ./interp/differ -run TestDiffer -v -timeout 0 -python python3.13 -programs 100000 -seed 1
//
// A program is made from its seed and number alone, ends by itself, and prints what it computes as it goes. Compared are
// standard output, standard error with its tracebacks, and the status. A program that differs is cut down to the
// smallest one that still does, which is printed with both outputs. What differs on purpose is not generated: the
// places that see to it say so.
package differ
