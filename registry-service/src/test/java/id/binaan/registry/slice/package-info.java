/** The registry as a whole, over HTTP, with a broker and a store. */
package id.binaan.registry.slice;
