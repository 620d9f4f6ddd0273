// Package scigo has the types of SciGo that go through gob, and the custom model of its guide, with the same names and fields.
package scigo

import (
	"bytes"
	"encoding/gob"

	"scigo.tests/mat"
)

// StateManager says whether a model is fitted.
type StateManager struct {
	Fitted    bool
	NFeatures int
	NSamples  int
}

// LinearRegression is ordinary least squares.
type LinearRegression struct {
	State     *StateManager
	Weights   *mat.VecDense
	Intercept float64
	NFeatures int
}

// Predict returns the prediction for a row.
func (m *LinearRegression) Predict(row []float64) float64 {
	sum := m.Intercept
	for i, x := range row {
		sum += x * m.Weights.Data()[i]
	}
	return sum
}

// EstimatorState is 1 when an estimator is fitted.
type EstimatorState int

// BaseEstimator is embedded by the preprocessors.
type BaseEstimator struct {
	State     EstimatorState
	ModelType string
	Version   string
}

// StandardScaler brings features to mean 0 and variance 1.
type StandardScaler struct {
	BaseEstimator
	Mean      []float64
	Scale     []float64
	NFeatures int
	WithMean  bool
	WithStd   bool
}

// Transform returns a row scaled: SciGo does not ask WithMean and WithStd.
func (s *StandardScaler) Transform(row []float64) []float64 {
	out := make([]float64, len(row))
	for i, x := range row {
		out[i] = (x - s.Mean[i]) / s.Scale[i]
	}
	return out
}

// MinMaxScaler maps features into a range. Scale is the range of the data, and not its inverse.
type MinMaxScaler struct {
	BaseEstimator
	Min          []float64
	Max          []float64
	Scale        []float64
	DataMin      []float64
	DataMax      []float64
	NFeatures    int
	FeatureRange [2]float64
}

// Transform returns a row scaled.
func (m *MinMaxScaler) Transform(row []float64) []float64 {
	out := make([]float64, len(row))
	for i, x := range row {
		out[i] = (x-m.DataMin[i])/m.Scale[i]*(m.FeatureRange[1]-m.FeatureRange[0]) + m.FeatureRange[0]
	}
	return out
}

// OneHotEncoder turns categories into columns.
type OneHotEncoder struct {
	BaseEstimator
	Categories    [][]string
	CategoryToIdx []map[string]int
	NFeatures     int
	NOutputs      int
}

// CustomModel encodes itself: a gob within the gob.
type CustomModel struct {
	weights  []float64
	bias     float64
	metadata map[string]interface{}
}

// NewCustomModel returns a model.
func NewCustomModel(weights []float64, bias float64, metadata map[string]interface{}) *CustomModel {
	return &CustomModel{weights, bias, metadata}
}

// Content is what a CustomModel holds.
type Content struct {
	Weights  []float64
	Bias     float64
	Metadata map[string]interface{}
}

// Content returns what the model holds.
func (m *CustomModel) Content() Content {
	return Content{m.weights, m.bias, m.metadata}
}

// GobEncode implements gob.GobEncoder.
func (m *CustomModel) GobEncode() ([]byte, error) {
	data := struct {
		Weights  []float64
		Bias     float64
		Metadata map[string]interface{}
	}{m.weights, m.bias, m.metadata}
	var out bytes.Buffer
	if err := gob.NewEncoder(&out).Encode(data); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// GobDecode implements gob.GobDecoder.
func (m *CustomModel) GobDecode(in []byte) error {
	var data struct {
		Weights  []float64
		Bias     float64
		Metadata map[string]interface{}
	}
	if err := gob.NewDecoder(bytes.NewReader(in)).Decode(&data); err != nil {
		return err
	}
	m.weights, m.bias, m.metadata = data.Weights, data.Bias, data.Metadata
	return nil
}
