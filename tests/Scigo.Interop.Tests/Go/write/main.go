// Command write writes a fixture to standard output, or lists them. Each is written by a process of its own, which gives no type id twice.
package main

import (
	"encoding/gob"
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"os"
	"sort"
	"time"

	"scigo.tests/mat"
	"scigo.tests/scigo"
)

var one, zero, text = 1, 0, "text"
var deep = &Point{3, 4}
var deeper = &deep

var fixtures = map[string][]interface{}{
	"bool":   {true},
	"int":    {-129},
	"uint":   {uint(256)},
	"float":  {17.0},
	"string": {"grüße, 世界"},
	"bytes":  {[]byte{0, 1, 255}},
	"slice":  {[]float64{1, 0.1, math.NaN(), math.Inf(1), math.Inf(-1), math.Copysign(0, -1), 0, math.SmallestNonzeroFloat64, math.MaxFloat64}},
	"array":  {[3]int{1, 2, 3}},
	"map":    {map[string]float64{"r2": 0.5}},
	"kinds":  {Kinds{true, -1, -8, -16, -32, -64, 1, 8, 16, 32, 64, 0.5, 0.25, "s", []byte("bytes"), 9}},
	"limits": {Kinds{
		true, math.MinInt64, math.MinInt8, math.MaxInt16, math.MinInt32, math.MaxInt64, math.MaxUint64, 255, 65535, math.MaxUint32, 128,
		math.MaxFloat32, math.Inf(-1), "", []byte{}, 0}},
	"zeros": {Kinds{}},
	"slices": {Slices{
		[]bool{true, false}, []int{-1, 0, 1000}, []uint16{65535}, []float64{1.5, 0}, []float32{0.1}, []string{"a", "", "c"},
		[][]float64{{1}, {}, {2, 3}}, [][]byte{{1}, {}}, []Point{{1, 2}, {}}, []*Point{{0, 1}}, []int{}, nil}},
	"arrays": {Arrays{
		[3]float64{1, 0, 3}, [2][2]int{{1, 2}, {3, 4}}, [2]string{"x", ""}, [4]byte{1, 2, 3, 4}, [0]int{}, [2]Point{{1, 0}, {0, 1}}, [3]int{}}},
	"maps": {Maps{
		map[string]int{"a": 1}, map[int]string{-7: "seven"}, map[bool]float64{false: 0}, map[string]Point{"p": {1, 2}},
		map[string]map[string][]int{"outer": {"inner": {1, 2}}}, map[string]int{}, nil}},
	"pointers": {Pointers{&one, &zero, &text, &Point{1, 2}, &deeper, &[]int{1}, nil, nil}},
	"embedded": {Embedded{Base{7, "base"}, &Point{1, 2}, 3}},
	"list":     {&Node{1, &Node{2, &Node{3, nil}}}},
	"tree":     {&Tree{"root", []*Tree{{"leaf", nil, nil}, {Label: "branch", Children: []*Tree{{Label: "twig"}}}}, map[string]*Tree{"self": {Label: "named"}}}},
	"forest":   {Forest{Forest{}, Forest{Forest{}}}},
	"interfaces": {Interfaces{
		Any: Point{1, 2}, Shape: Framed{Framed{Square{2}, 1}, 3},
		List:   []interface{}{1, "two", 3.5, true, nil, Point{5, 6}, []string{"x"}, []byte("b"), uint8(7), Framed{Square{1}, 2}},
		Map:    map[string]interface{}{"key": map[string]interface{}{"inner": []interface{}{Square{4}}}},
		Shapes: []Shape{Square{1}, nil, Framed{Square{2}, 0}},
		After:  "end"}},
	"opaque": {Opaques{
		Secret{"secret"}, &Secret{"pointer"}, time.Date(2024, 2, 29, 12, 30, 0, 500, time.UTC), 12.5, []Degrees{1, 0}, nil}},
	"several":  {Point{1, 2}, 5, Point{3, 4}, []Point{{5, 6}}, "text", Base{1, "b"}, Point{}},
	"version1": {Version1{"n", 0.5, []float64{1, 2}}},
	"version2": {Version2{3, []float64{1, 2}, "n"}},

	"linear_regression": {&scigo.LinearRegression{
		State: &scigo.StateManager{Fitted: true, NFeatures: 3, NSamples: 442}, Weights: mat.NewVecDense([]float64{0.5, -1.25, 3e-300}), Intercept: 2.5,
		NFeatures: 3}},
	"linear_regression_unfitted": {&scigo.LinearRegression{State: &scigo.StateManager{}}},
	"standard_scaler": {&scigo.StandardScaler{
		BaseEstimator: scigo.BaseEstimator{State: 1}, Mean: []float64{1, 0, -3.5}, Scale: []float64{2, 1, 0.1}, NFeatures: 3, WithMean: true, WithStd: true}},
	"min_max_scaler": {&scigo.MinMaxScaler{
		BaseEstimator: scigo.BaseEstimator{State: 1}, Min: []float64{-1.5, -1}, Max: []float64{-1.5, 1}, Scale: []float64{4, 1}, DataMin: []float64{1, 0},
		DataMax: []float64{5, 0}, NFeatures: 2, FeatureRange: [2]float64{-1, 1}}},
	"one_hot_encoder": {&scigo.OneHotEncoder{
		BaseEstimator: scigo.BaseEstimator{State: 1}, Categories: [][]string{{"blue", "red"}, {"S"}},
		CategoryToIdx: []map[string]int{{"red": 1}, {"S": 0}}, NFeatures: 2, NOutputs: 3}},
	"custom_model": {scigo.NewCustomModel([]float64{0.1, 0.2}, -1, map[string]interface{}{"author": "Ada"})},
	"bandit": {&ThompsonBandit{
		0, []float64{1, 2}, []float64{0.5, 0}, map[string]int64{"left": 12345678901}, "two arms", []string{"of no member"}}},
}

func main() {
	gob.RegisterName("Point", Point{})
	gob.RegisterName("Square", Square{})
	gob.RegisterName("Framed", Framed{})
	gob.Register([]interface{}{})
	gob.Register(map[string]interface{}{})
	if len(os.Args) < 2 {
		names := make([]string, 0, len(fixtures))
		for name := range fixtures {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			fmt.Println(name)
		}
		return
	}
	var out io.Writer = os.Stdout
	if len(os.Args) > 2 { // For tests, which read text.
		out = hex.NewEncoder(out)
	}
	encoder := gob.NewEncoder(out)
	for _, value := range fixtures[os.Args[1]] {
		if err := encoder.Encode(value); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
