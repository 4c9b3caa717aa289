/** Proofs about the forms of texts. */
package id.binaan.contracts.shape;
