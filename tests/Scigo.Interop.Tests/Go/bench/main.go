// Command bench times how long Go takes to decode a model of so many features, each time with a new decoder, as a file is read once.
//
//	bench write LAYOUT FEATURES    writes the model to standard output
//	bench read LAYOUT FILE         prints the median of the times, in nanoseconds
//
// The layout is scigo, SciGo's own with gonum's vector, or plain, a struct with a slice.
package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"math"
	"os"
	"sort"
	"strconv"
	"time"

	"scigo.tests/mat"
	"scigo.tests/scigo"
)

// PlainModel is a struct with a slice.
type PlainModel struct {
	Coefficients []float64
	Intercept    float64
	NFeatures    int
}

const runs = 3000

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(layout string, features int) {
	weights := make([]float64, features)
	for i := range weights {
		weights[i] = math.Sin(float64(i + 1))
	}
	encoder := gob.NewEncoder(os.Stdout)
	if layout == "plain" {
		check(encoder.Encode(&PlainModel{weights, 0.5, features}))
		return
	}
	state := &scigo.StateManager{Fitted: true, NFeatures: features, NSamples: 10000}
	check(encoder.Encode(&scigo.LinearRegression{State: state, Weights: mat.NewVecDense(weights), Intercept: 0.5, NFeatures: features}))
}

func read(layout string, data []byte) {
	decoder := gob.NewDecoder(bytes.NewReader(data))
	if layout == "plain" {
		var m PlainModel
		check(decoder.Decode(&m))
		return
	}
	var m scigo.LinearRegression
	check(decoder.Decode(&m))
}

func main() {
	if os.Args[1] == "write" {
		features, err := strconv.Atoi(os.Args[3])
		check(err)
		write(os.Args[2], features)
		return
	}
	data, err := os.ReadFile(os.Args[3])
	check(err)
	times := make([]float64, 0, runs)
	for i := 0; i < runs; i++ {
		start := time.Now()
		read(os.Args[2], data)
		times = append(times, float64(time.Since(start).Nanoseconds()))
	}
	sort.Float64s(times)
	fmt.Printf("%.0f\n", times[runs/2])
}
