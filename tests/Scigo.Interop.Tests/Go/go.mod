module scigo.tests

go 1.19
