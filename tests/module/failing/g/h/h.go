package h

func h( {
