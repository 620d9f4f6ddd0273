package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Kinds has a field of every basic kind.
type Kinds struct {
	Bool    bool
	Int     int
	Int8    int8
	Int16   int16
	Int32   int32
	Int64   int64
	Uint    uint
	Uint8   uint8
	Uint16  uint16
	Uint32  uint32
	Uint64  uint64
	Float32 float32
	Float64 float64
	String  string
	Bytes   []byte
	hidden  int
}

// Slices has slices of everything.
type Slices struct {
	Bools    []bool
	Ints     []int
	Shorts   []uint16
	Floats   []float64
	Singles  []float32
	Strings  []string
	Grid     [][]float64
	Blobs    [][]byte
	Points   []Point
	Pointers []*Point
	Empty    []int
	Nil      []int
}

// Arrays has arrays of everything.
type Arrays struct {
	Floats  [3]float64
	Ints    [2][2]int
	Strings [2]string
	Bytes   [4]byte
	None    [0]int
	Points  [2]Point
	Zeros   [3]int
}

// Maps has maps, with an entry each: Go writes entries in random order.
type Maps struct {
	Counts map[string]int
	Names  map[int]string
	Flags  map[bool]float64
	Points map[string]Point
	Nested map[string]map[string][]int
	Empty  map[string]int
	Nil    map[string]int
}

// Point is a small struct.
type Point struct {
	X, Y float64
}

// Pointers has pointers to everything.
type Pointers struct {
	Int    *int
	Zero   *int
	Text   *string
	Point  *Point
	Deep   ***Point
	Slice  *[]int
	NilInt *int
	Nil    *Point
}

// Base is embedded.
type Base struct {
	ID   int
	Name string
}

// Embedded embeds a struct, and a pointer to one.
type Embedded struct {
	Base
	*Point
	Value float64
}

// Node is an element of a linked list.
type Node struct {
	Value int
	Next  *Node
}

// Tree has children of its own type.
type Tree struct {
	Label    string
	Children []*Tree
	ByName   map[string]*Tree
}

// Forest is a slice of itself.
type Forest []Forest

// Shape is an interface.
type Shape interface {
	Area() float64
}

// Square is a Shape.
type Square struct {
	Side float64
}

// Area implements Shape.
func (s Square) Area() float64 { return s.Side * s.Side }

// Framed is a Shape that holds another one.
type Framed struct {
	Inner  Shape
	Border int
}

// Area implements Shape.
func (f Framed) Area() float64 { return f.Inner.Area() }

// Interfaces has interfaces of everything.
type Interfaces struct {
	Any    interface{}
	Shape  Shape
	Nil    Shape
	List   []interface{}
	Map    map[string]interface{}
	Shapes []Shape
	After  string
}

// Secret implements gob.GobEncoder.
type Secret struct {
	text string
}

// GobEncode turns the text round.
func (s Secret) GobEncode() ([]byte, error) {
	out := []byte(s.text)
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out, nil
}

// GobDecode turns the text round.
func (s *Secret) GobDecode(in []byte) error {
	out, err := Secret{string(in)}.GobEncode()
	s.text = string(out)
	return err
}

// Degrees implements encoding.TextMarshaler.
type Degrees float64

// MarshalText writes 12.5°.
func (d Degrees) MarshalText() ([]byte, error) {
	return []byte(fmt.Sprintf("%g°", float64(d))), nil
}

// UnmarshalText reads 12.5°.
func (d *Degrees) UnmarshalText(in []byte) error {
	value, err := strconv.ParseFloat(strings.TrimSuffix(string(in), "°"), 64)
	*d = Degrees(value)
	return err
}

// Opaques has values that encode themselves.
type Opaques struct {
	Secret  Secret
	Pointer *Secret
	Time    time.Time
	Degrees Degrees
	List    []Degrees
	Nil     *Secret
}

// Version1 and Version2 are a type before and after a change.
type Version1 struct {
	Name  string
	Alpha float64
	Beta  []float64
}

// Version2 has the fields in another order, one more, and one less.
type Version2 struct {
	Gamma int
	Beta  []float64
	Name  string
}

// ThompsonBandit is a model that a user has annotated in C#, with some of its fields.
type ThompsonBandit struct {
	Prior   float64
	Alpha   []float64
	Beta    []float64
	Arms    map[string]int64
	Label   string
	Ignored []string
}
