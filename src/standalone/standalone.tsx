void import('../host/standalone/univer-scratch').then((m) => m.go());
