// Package mat stands for gonum's: a vector that encodes itself in the same bytes.
package mat

import (
	"encoding/binary"
	"errors"
	"math"
)

const headerSize = 40

// VecDense is a column of numbers.
type VecDense struct {
	data []float64
}

// NewVecDense returns a vector of the numbers.
func NewVecDense(data []float64) *VecDense {
	return &VecDense{data}
}

// Data returns the numbers.
func (v *VecDense) Data() []float64 {
	return v.data
}

// MarshalBinary writes a header and the numbers.
func (v VecDense) MarshalBinary() ([]byte, error) {
	out := make([]byte, headerSize+8*len(v.data))
	binary.LittleEndian.PutUint32(out, 1)
	copy(out[4:], "GFA\x00")
	binary.LittleEndian.PutUint64(out[8:], uint64(len(v.data)))
	binary.LittleEndian.PutUint64(out[16:], 1)
	for i, x := range v.data {
		binary.LittleEndian.PutUint64(out[headerSize+8*i:], math.Float64bits(x))
	}
	return out, nil
}

// UnmarshalBinary reads what MarshalBinary writes.
func (v *VecDense) UnmarshalBinary(in []byte) error {
	if len(in) < headerSize || binary.LittleEndian.Uint32(in) != 1 || string(in[4:8]) != "GFA\x00" {
		return errors.New("mat: no header of a vector")
	}
	n, columns := binary.LittleEndian.Uint64(in[8:]), binary.LittleEndian.Uint64(in[16:])
	if columns != 1 || uint64(len(in)-headerSize) != 8*n {
		return errors.New("mat: no vector of that length")
	}
	v.data = make([]float64, n)
	for i := range v.data {
		v.data[i] = math.Float64frombits(binary.LittleEndian.Uint64(in[headerSize+8*i:]))
	}
	return nil
}
