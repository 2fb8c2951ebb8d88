// Package hashlib holds the module hashlib, written in the language, and the native _hashlib: the hashes of Go's standard
// library, and BLAKE2, of whose parameters no library has all.
package hashlib

import (
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"crypto/subtle"
	_ "embed"
	"hash"
	"strings"

	"terrarium/interp"
)

// Source is the module hashlib.
//
//go:embed hashlib.py
var Source string

// Value is short for what every function here handles.
type Value = interp.Value

// Def defines _hashlib.
var Def = &interp.ModuleDef{
	Name:         "_hashlib",
	Doc:          "Hashes of messages.",
	NewState:     func() any { return new(state) },
	Exec:         []func(*interp.Thread, *interp.Module) error{exec},
	Functions:    functions(),
	Interpreters: interp.PerInterpreterGIL,
}

// state is what belongs to one module object.
type state struct {
	hash, xof, blake2b, blake2s *interp.Type
	unsupported                 *interp.Type // UnsupportedDigestmodError
}

func exec(t *interp.Thread, m *interp.Module) (err error) {
	s := interp.StateOf[state](m)
	if s.hash, err = m.NewType(t, &hashSpec); err != nil {
		return err
	}
	if s.xof, err = m.NewType(t, &xofSpec, s.hash); err != nil {
		return err
	}
	if s.blake2b, err = m.NewType(t, &blake2bSpec); err != nil {
		return err
	}
	if s.blake2s, err = m.NewType(t, &blake2sSpec); err != nil {
		return err
	}
	s.unsupported, err = m.NewException(t, "UnsupportedDigestmodError", interp.TypeValueError)
	return err
}

// algorithm is a hash by name.
type algorithm struct {
	name string
	make func() hash.Hash // nil: its digests have any length
	xof  func() *sha3.SHAKE
}

var algorithms = []algorithm{
	{"md5", md5.New, nil},
	{"sha1", sha1.New, nil},
	{"sha224", sha256.New224, nil},
	{"sha256", sha256.New, nil},
	{"sha384", sha512.New384, nil},
	{"sha512", sha512.New, nil},
	{"sha512_224", sha512.New512_224, nil},
	{"sha512_256", sha512.New512_256, nil},
	{"sha3_224", func() hash.Hash { return sha3.New224() }, nil},
	{"sha3_256", func() hash.Hash { return sha3.New256() }, nil},
	{"sha3_384", func() hash.Hash { return sha3.New384() }, nil},
	{"sha3_512", func() hash.Hash { return sha3.New512() }, nil},
	{"shake_128", nil, sha3.NewSHAKE128},
	{"shake_256", nil, sha3.NewSHAKE256},
}

// aliases are other names that OpenSSL has for hashes.
var aliases = map[string]string{
	"sha-1": "sha1", "sha2-224": "sha224", "sha-224": "sha224", "sha2-256": "sha256", "sha-256": "sha256", "sha2-384": "sha384", "sha-384": "sha384",
	"sha2-512": "sha512", "sha-512": "sha512", "sha512-224": "sha512_224", "sha512-256": "sha512_256", "sha3-224": "sha3_224", "sha3-256": "sha3_256",
	"sha3-384": "sha3_384", "sha3-512": "sha3_512", "shake128": "shake_128", "shake-128": "shake_128", "shake256": "shake_256", "shake-256": "shake_256",
}

func find(name string) *algorithm {
	name = strings.ToLower(name)
	if other, ok := aliases[name]; ok {
		name = other
	}
	for i := range algorithms {
		if algorithms[i].name == name {
			return &algorithms[i]
		}
	}
	return nil
}

func functions() []interp.FuncDef {
	defs := []interp.FuncDef{
		{Name: "new", Sig: "(name, string=b'', *, usedforsecurity=True)", Doc: "A hash by name, fed with bytes.", Fn: newHash},
		{Name: "pbkdf2_hmac", Sig: "(hash_name, password, salt, iterations, dklen=None)", Fn: pbkdf2Hmac,
			Doc: "A key made from a password, as PKCS #5 v2.0 has it, with HMAC as pseudorandom function."},
		{Name: "compare_digest", Sig: "(a, b, /)", Fn: compareDigest,
			Doc: "Return 'a == b'.\n\nThe time that it takes does not tell where they differ."},
	}
	for i := range algorithms {
		a := &algorithms[i]
		if strings.HasPrefix(a.name, "sha512_") {
			continue
		}
		defs = append(defs, interp.FuncDef{Name: "openssl_" + a.name, Sig: "(string=b'', *, usedforsecurity=True)", Doc: "A " + a.name + " hash, fed with bytes.",
			Fn: func(t *interp.Thread, self Value, args []Value) (Value, error) {
				return interp.SelfState[state](self).start(t, a, args[0])
			}})
	}
	return defs
}

// start makes a hash object fed with data.
func (s *state) start(t *interp.Thread, a *algorithm, data Value) (Value, error) {
	o, cls := &hashObject{alg: a}, s.hash
	if a.xof != nil {
		o.xof, cls = a.xof(), s.xof
	} else {
		o.h = a.make()
	}
	if err := feed(t, o.writer(), data); err != nil {
		return interp.None, err
	}
	return interp.NewNative(cls, o), nil
}

func newHash(t *interp.Thread, self Value, args []Value) (Value, error) {
	name, ok := interp.AsStr(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("name must be a string")
	}
	a := find(name)
	if a == nil {
		return interp.None, interp.ValueErrorf("unsupported hash type %s", name)
	}
	return interp.SelfState[state](self).start(t, a, args[1])
}

// chunk is how much is hashed between looks at interrupts.
const chunk = 1 << 20

// feed hands the bytes of data to a hash.
func feed(t *interp.Thread, w interface{ Write([]byte) (int, error) }, data Value) error {
	if _, ok := interp.AsStr(data); ok {
		return interp.TypeErrorf("Strings must be encoded before hashing")
	}
	b, err := interp.Buffer(data)
	if err != nil {
		if interp.IsException(err, interp.TypeTypeError) {
			err = interp.TypeErrorf("object supporting the buffer API required")
		}
		return err
	}
	for len(b) > 0 {
		n := min(len(b), chunk)
		w.Write(b[:n])
		b = b[n:]
		if err := t.Poll(); err != nil {
			return err
		}
	}
	return nil
}

func pbkdf2Hmac(t *interp.Thread, self Value, args []Value) (Value, error) {
	name, ok := interp.AsStr(args[0])
	if !ok {
		return interp.None, interp.TypeErrorf("pbkdf2_hmac() argument 'hash_name' must be str, not %s", args[0].Type().Name())
	}
	var parts [2][]byte
	for i := range parts {
		b, err := interp.Buffer(args[1+i])
		if err != nil {
			return interp.None, err
		}
		parts[i] = b
	}
	rounds, err := interp.IndexInt(t, args[3], interp.TypeOverflowError)
	if err != nil {
		return interp.None, err
	}
	a := find(name)
	if a == nil || a.make == nil {
		return interp.None, interp.Errorf(interp.SelfState[state](self).unsupported, "[digital envelope routines] unsupported")
	}
	if rounds < 1 {
		return interp.None, interp.ValueErrorf("iteration value must be greater than 0.")
	}
	size := a.make().Size()
	if !args[4].IsNone() {
		if size, err = interp.IndexInt(t, args[4], interp.TypeOverflowError); err != nil {
			return interp.None, err
		}
	}
	if size < 1 {
		return interp.None, interp.ValueErrorf("key length must be greater than 0.")
	}
	if err := t.Alloc(size); err != nil {
		return interp.None, err
	}
	var key []byte
	password := string(parts[0])
	salt := append([]byte(nil), parts[1]...)
	var keyErr error
	work := rounds
	if blocks := size/a.make().Size() + 1; work < 1<<40/blocks {
		work *= blocks
	}
	if err := t.Interruptible(work, func() { key, keyErr = pbkdf2.Key(a.make, password, salt, rounds, size) }); err != nil {
		return interp.None, err
	}
	if keyErr != nil {
		return interp.None, interp.ValueErrorf("%s", keyErr)
	}
	return interp.NewBytes(key), nil
}

func compareDigest(_ *interp.Thread, _ Value, args []Value) (Value, error) {
	x, isStr := interp.AsStr(args[0])
	y, isStr2 := interp.AsStr(args[1])
	if isStr && isStr2 {
		for _, s := range [...]string{x, y} {
			if strings.IndexFunc(s, func(r rune) bool { return r >= 128 }) >= 0 {
				return interp.None, interp.TypeErrorf("comparing strings with non-ASCII characters is not supported")
			}
		}
		return interp.Bool(subtle.ConstantTimeCompare([]byte(x), []byte(y)) == 1), nil
	}
	if isStr || isStr2 {
		other := args[0]
		if isStr {
			other = args[1]
		}
		if _, err := interp.Buffer(other); err == nil {
			return interp.None, interp.TypeErrorf("a bytes-like object is required, not 'str'")
		}
	}
	a, errA := interp.Buffer(args[0])
	b, errB := interp.Buffer(args[1])
	if errA != nil || errB != nil {
		return interp.None, interp.TypeErrorf("unsupported operand types(s) or combination of types: '%s' and '%s'", args[0].Type().Name(), args[1].Type().Name())
	}
	return interp.Bool(subtle.ConstantTimeCompare(a, b) == 1), nil
}
