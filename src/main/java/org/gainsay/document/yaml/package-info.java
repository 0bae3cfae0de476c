/** YAML as entries. Start at {@link org.gainsay.document.yaml.YamlReader}. */
@NullMarked
package org.gainsay.document.yaml;

import org.jspecify.annotations.NullMarked;
