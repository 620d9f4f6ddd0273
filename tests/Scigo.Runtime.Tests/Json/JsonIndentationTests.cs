using Scigo.Json;
using static Scigo.Tests.Json.JsonText;

namespace Scigo.Tests.Json;

public class JsonIndentationTests
{
    [Fact]
    public void ObjectsHaveAMemberPerLineAndArraysOfScalarsOneLine() => Assert.Equal(
        """
        {
          "name": "a",
          "weights": [1.5, 2.5],
          "matrix": [
            [1.5],
            []
          ],
          "empty": {},
          "none": [],
          "no_rows": [],
          "steps": [
            {
              "n": 1
            },
            {
              "n": 2,
              "labels": ["x", null]
            }
          ],
          "last": true
        }
        """, Write(WriteSample, Indented));

    [Fact]
    public void CompactTextHasNoSpaces() => Assert.Equal(
        """{"name":"a","weights":[1.5,2.5],"matrix":[[1.5],[]],"empty":{},"none":[],"no_rows":[]""" +
        ""","steps":[{"n":1},{"n":2,"labels":["x",null]}],"last":true}""",
        Write(WriteSample));

    [Fact]
    public void WhatIsInsideAnArrayOnOneLineStaysOnThatLine() => Assert.Equal(
        """
        {
          "a": [{"b": [[1], 2], "c": {}}, 3],
          "d": 4
        }
        """, Write((ref JsonWriter writer) =>
        {
            writer.BeginObject();
            writer.WriteName("a"u8);
            writer.BeginArray();
            writer.BeginObject();
            writer.WriteName("b"u8);
            writer.BeginArray(multiline: true);
            writer.BeginArray();
            writer.WriteInteger(1);
            writer.EndArray();
            writer.WriteInteger(2);
            writer.EndArray();
            writer.WriteName("c"u8);
            writer.BeginObject();
            writer.EndObject();
            writer.EndObject();
            writer.WriteInteger(3);
            writer.EndArray();
            writer.WriteName("d"u8);
            writer.WriteInteger(4);
            writer.EndObject();
        }, Indented));

    static void WriteSample(ref JsonWriter writer)
    {
        writer.BeginObject();
        writer.WriteName("name"u8);
        writer.WriteString("a");
        writer.WriteName("weights"u8);
        writer.BeginArray();
        writer.WriteNumber(1.5);
        writer.WriteNumber(2.5);
        writer.EndArray();
        writer.WriteName("matrix"u8);
        writer.BeginArray(multiline: true);
        writer.BeginArray();
        writer.WriteNumber(1.5);
        writer.EndArray();
        writer.BeginArray();
        writer.EndArray();
        writer.EndArray();
        writer.WriteName("empty"u8);
        writer.BeginObject();
        writer.EndObject();
        writer.WriteName("none"u8);
        writer.BeginArray();
        writer.EndArray();
        writer.WriteName("no_rows"u8);
        writer.BeginArray(multiline: true);
        writer.EndArray();
        writer.WriteName("steps"u8);
        writer.BeginArray(multiline: true);
        writer.BeginObject();
        writer.WriteName("n"u8);
        writer.WriteInteger(1);
        writer.EndObject();
        writer.BeginObject();
        writer.WriteName("n"u8);
        writer.WriteInteger(2);
        writer.WriteName("labels");
        writer.BeginArray();
        writer.WriteString("x");
        writer.WriteNull();
        writer.EndArray();
        writer.EndObject();
        writer.EndArray();
        writer.WriteName("last"u8);
        writer.WriteBoolean(true);
        writer.EndObject();
    }
}
