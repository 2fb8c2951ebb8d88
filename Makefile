# The checks are in .ci/run; there is one list of them.

.PHONY: check test
check:
	bash .ci/run

test:
	go test ./...
