// Made from the folders of the forms by `npm run forms`. Not edited by hand.
import formIizukaKohyo from './iizuka-kohyo/form.json';
import formIzunokuniActionplan from './izunokuni-actionplan/form.json';
import formIzunokuniDx from './izunokuni-dx/form.json';
import formIzunokuniShinkokanri from './izunokuni-shinkokanri/form.json';
import formOmitamaPlan from './omitama-plan/form.json';

/** Every form.json there is, by folder; not yet checked. */
export const FORM_FILES: readonly unknown[] = [
  formIizukaKohyo,
  formIzunokuniActionplan,
  formIzunokuniDx,
  formIzunokuniShinkokanri,
  formOmitamaPlan,
];
