// Before `npm run test:crash`: what its tests need of Debian's packages, where it can be had without a question.
import { installServices } from "./checks/services.ts";

installServices();
