/** Made beside the store, which is kept as carefully as what is in it; gone once it stands where it was to go. */
export const makingName = 'everything.zip.making';
