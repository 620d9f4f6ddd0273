// Command check decodes what Scigo has written from standard input, as a Go program would, and prints what it found as JSON.
package main

import (
	"encoding/gob"
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	"scigo.tests/scigo"
)

// KMeans has some of the members of Scigo's.
type KMeans struct {
	NClusters int
	NFeatures int
	Centers   []float64
	Inertia   float64
	Labels    []int32
}

// ThompsonBandit is a model that a user has annotated in C#.
type ThompsonBandit struct {
	Prior float64
	Alpha struct {
		Shape []int
		Data  []float64
	}
	Beta   []float64
	Arms   map[string]int64
	Label  *string
	Rounds int
}

// Pipeline has steps of any registered type.
type Pipeline struct {
	Steps []struct {
		Name      string
		Estimator interface{}
	}
}

// Scaler and Regression are the steps, as Scigo keeps them within another model.
type Scaler struct {
	WithMean, WithStd bool
	Mean, Scale       []float64
}

// Regression has some of the members of LinearRegression.
type Regression struct {
	Coefficients []float64
	Intercept    float64
}

// Metadata follows a model.
type Metadata struct {
	CreatedAt       string
	TrainingSamples int
	Metrics         map[string]float64
	Tags            map[string]interface{}
}

func decode(kind string, decoder *gob.Decoder) (interface{}, error) {
	switch kind {
	case "linear":
		var m scigo.LinearRegression
		err := decoder.Decode(&m)
		if err != nil || m.Weights == nil {
			return m, err
		}
		row := make([]float64, m.NFeatures)
		for i := range row {
			row[i] = float64(i + 1)
		}
		return map[string]interface{}{
			"state": m.State, "weights": m.Weights.Data(), "intercept": m.Intercept, "prediction": m.Predict(row)}, nil
	case "standard":
		var s scigo.StandardScaler
		err := decoder.Decode(&s)
		return map[string]interface{}{"state": s.State, "row": s.Transform([]float64{1, 2})}, err
	case "minmax":
		var m scigo.MinMaxScaler
		err := decoder.Decode(&m)
		return map[string]interface{}{"model": m, "row": m.Transform([]float64{1, 2})}, err
	case "onehot":
		var e scigo.OneHotEncoder
		return &e, decoder.Decode(&e)
	case "custom":
		var m scigo.CustomModel
		err := decoder.Decode(&m)
		return m.Content(), err
	case "kmeans":
		var m KMeans
		return &m, decoder.Decode(&m)
	case "bandit":
		var m ThompsonBandit
		return &m, decoder.Decode(&m)
	case "pipeline":
		var p Pipeline
		return &p, decoder.Decode(&p)
	case "metadata":
		// The model is passed over.
		if err := decoder.DecodeValue(reflect.Value{}); err != nil {
			return nil, err
		}
		var m Metadata
		return &m, decoder.Decode(&m)
	}
	return nil, fmt.Errorf("no kind %q", kind)
}

func main() {
	gob.Register([]interface{}{})
	gob.Register(map[string]interface{}{})
	gob.RegisterName("StandardScaler", Scaler{})
	gob.RegisterName("LinearRegression", Regression{})
	value, err := decode(os.Args[1], gob.NewDecoder(os.Stdin))
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(value)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
