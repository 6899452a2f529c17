import { build } from "../../../scripts/build/webpack-build.mjs";

/** The browser tests run against the production build of the sources as they stand. */
export default () => build();
