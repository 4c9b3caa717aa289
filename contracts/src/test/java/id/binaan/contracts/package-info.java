/** Proofs that records, schemas and examples say the same. */
package id.binaan.contracts;
