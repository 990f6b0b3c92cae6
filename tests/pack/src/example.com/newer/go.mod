module example.com/newer
