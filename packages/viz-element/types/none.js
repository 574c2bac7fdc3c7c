// The entries for frameworks consist of types only.
export {};
