/** Proofs about topics and the envelope. */
package id.binaan.contracts.envelope;
