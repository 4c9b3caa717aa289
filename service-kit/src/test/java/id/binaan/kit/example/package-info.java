/** A small service built with the kit, on which the kit is tested: market stalls and their keepers. */
package id.binaan.kit.example;
