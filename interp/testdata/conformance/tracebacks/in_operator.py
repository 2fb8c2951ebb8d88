5 in 10
