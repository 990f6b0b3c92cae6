/*
Docs.
*/
package documentation

func g( {
